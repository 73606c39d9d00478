"""A message that cannot be decided bars no other, and does not go out."""

import logging
from datetime import datetime
from typing import Any

import pytest
from attrs import evolve

from optin import Channel, ConfigurationError, EventType, Mode, Notice, RowState
from optin.policy import Snapshot, decide_claim
from optin.transports.memory import MemoryTransport
from tests.app.driver import KIM, SAM, WITH_LIST, World


def test_a_message_that_cannot_be_decided_is_blocked_and_the_next_leaves(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world.enrol(Mode.OFF)
    world.send("poison")
    world.send("fine", to=KIM)

    def stumble(snapshot: Snapshot, now: datetime, **more: Any) -> Any:  # noqa: ANN401 - passed on
        if snapshot.row is not None and snapshot.row.body == "poison":
            raise LookupError("poison")
        return decide_claim(snapshot, now, **more)

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


def test_a_user_who_cannot_be_told_bars_no_text_and_is_told_later(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.enrol()
    world.send(to=SAM)
    world.send(to=KIM)

    def unreachable(_: Notice) -> None:
        raise OSError("no way to dana")

    with monkeypatch.context() as broken:
        broken.setattr(world.notifier, "tell", unreachable)
        with pytest.raises(OSError, match="no way to dana"):
            world.dispatch()
    assert world.templates_sent(SAM) == world.templates_sent(KIM) == ["user_initiated.request"]
    assert world.told() == []
    world.wait(minutes=1)
    world.dispatch()
    assert world.told() == ["user_initiated.request_sent"] * 2


def test_a_channel_without_a_transport_bars_no_other(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("to nobody", to="ann@example.org")
    world.send("fine")
    world.transport.capabilities = evolve(WITH_LIST, channels=frozenset({Channel.SMS}))
    with pytest.raises(ConfigurationError) as missing:
        world.dispatch()
    assert missing.value.code == "no_transport"
    assert world.sent() == ["fine"]
    world.transport.capabilities = WITH_LIST
    world.wait(minutes=1)
    world.dispatch()
    assert world.sent("ann@example.org") == ["to nobody"]


def test_a_courier_that_breaks_ends_the_round_and_wastes_one_message(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.enrol(Mode.OFF)
    for text in ("first", "second"):
        world.send(text)

    def broken(*_: object) -> None:
        raise RuntimeError("the wire broke")

    with monkeypatch.context() as wire:
        wire.setattr(MemoryTransport, "answer", broken)
        with pytest.raises(RuntimeError):
            world.dispatch()
    assert [row.state for row in world.rows()] == [RowState.UNKNOWN, RowState.PENDING]
