"""A message that cannot be decided bars no other, and does not go out."""

import logging
from datetime import datetime
from typing import Any

import pytest

from optin import EventType, Mode, RowState
from optin.policy import Snapshot, decide_claim
from tests.app.driver import KIM, SAM, World


def test_a_message_that_cannot_be_decided_is_blocked_and_the_next_leaves(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world.enrol(Mode.OFF)
    world.send("poison")
    world.send("fine", to=KIM)

    def stumble(snapshot: Snapshot, now: datetime) -> Any:  # noqa: ANN401 - what decide_claim returns
        if snapshot.row is not None and snapshot.row.body == "poison":
            raise LookupError("poison")
        return decide_claim(snapshot, now)

    monkeypatch.setattr("optin.app.outgoing.decide_claim", stumble)
    with caplog.at_level(logging.ERROR, "optin"):
        done = world.optin.dispatch()
    assert (done.blocked, done.sent) == (1, 1)
    assert world.transport.texts == [(KIM, "fine")]
    (row,) = [row for row in world.optin.messages("firm", SAM) if row.body == "poison"]
    assert (row.state, row.code) == (RowState.BLOCKED, "undecidable")
    blocked = world.history(SAM)[-1].event
    assert (blocked.type, blocked.facts["code"]) == (EventType.SEND_BLOCKED, "undecidable")
    assert "LookupError" in caplog.text
    assert "poison" not in caplog.text
