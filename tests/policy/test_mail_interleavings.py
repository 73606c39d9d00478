"""No schedule of interleaved flows mails anybody twice, after a no, or never.

Two dispatchers, a no and a yes are mixed in every order of their steps, and one of the dispatchers
dies before or after each of its own. That a breach would be seen is shown by breaking the protocol.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from attrs import Factory, define

from optin.app import calls
from optin.app.calls import Call, Flow
from optin.app.mailers import Mail
from optin.consent import Address, Channel, EventType, Evidence, Source
from optin.policy import (
    Attempt,
    Decision,
    RowState,
    Snapshot,
    Subjects,
    Unit,
    decide_mails_again,
    decide_no_mails,
    dispatching,
    tell_by_mail,
)
from optin.policy.gate import ALLOWED
from tests.policy.explorer import Make, Scenario, World
from tests.policy.snapshots import TENANT

BOX = Address.parse("sam@example.org", channel=Channel.EMAIL)
FORM = Evidence(Source.FORM)
E = EventType


def _tells(snapshot: Snapshot, now: datetime) -> Decision[None]:
    parts = tell_by_mail(snapshot.recipient, now, subject="A message waits", text="Look.")
    return Decision(None, parts.events, parts.rows)


@define
class Post(World):
    """A world with a mailer, whose two steps take as long as others please."""

    handed: list[tuple[str, int]] = Factory(list)  # a reference, and how long the ledger was then

    def tell(self) -> Flow[Any]:
        """Write an e-mail."""
        return calls.decided(Unit(Subjects(TENANT, (BOX,)), _tells), self.clock)

    def decline(self) -> Flow[Any]:
        """Say no by the link of the first e-mail."""
        return calls.decided(Unit(Attempt(TENANT, 1, 0), decide_no_mails(FORM)), self.clock)

    def accept(self) -> Flow[Any]:
        """Say yes again by it."""
        return calls.decided(Unit(Attempt(TENANT, 1, 0), decide_mails_again(FORM)), self.clock)

    def call(self, call: Call) -> object:
        """Ask the outside."""
        if call.whom != "mailer":
            return World.call(self, call)
        (what,) = call.arguments
        if call.method == "finish":
            assert isinstance(what, Mail)
            self.handed.append((what.reference, len(self.ledger())))
        return what

    def faults(self) -> list[str]:
        """Say what must never be."""
        return [*World.faults(self), *_sent_wrongly(self)]


def _sent_wrongly(world: Post) -> Iterator[str]:
    times = Counter(reference for reference, _ in world.handed)
    yield from (f"{reference} was mailed {n} times" for reference, n in times.items() if n > 1)
    ledger = world.ledger()
    for reference, length in world.handed:
        row = int(reference.rpartition(":")[2])
        before = [entry.event for entry in ledger[:length]]
        allowed = [e for e in before if e.type is E.SEND_AUTHORISED and e.facts["row"] == row]
        if not allowed:
            yield f"{reference} was handed over and nothing had authorised it"
    for each in world.rows():
        handed = f"{TENANT}:{each.id}" in times
        fits = {RowState.SENT: handed, RowState.BLOCKED: not handed, RowState.UNKNOWN: True}
        if not fits.get(each.state, False):
            yield f"row {each.id} is {each.state}, and {'was' if handed else 'was not'} handed over"


def _dispatch(world: World) -> Flow[Any]:
    return world.dispatch(1)


tell, no, again = Post.tell, Post.decline, Post.accept

MIXED: dict[str, list[Make]] = {
    "a no among two dispatchers": [_dispatch, _dispatch, no],  # type: ignore[list-item]
    "a no and a yes again": [_dispatch, no, again],  # type: ignore[list-item]
    "another e-mail and a no": [_dispatch, tell, no],  # type: ignore[list-item]
}
DEATHS = [half / 2 for half in range(2, 14)]


def play(mixed: list[Make], death: float = 0) -> Iterator[World]:
    dies = {0: death} if death else {}
    return Scenario([tell], mixed, dies=dies, kind=Post).worlds()  # type: ignore[list-item]


@pytest.mark.parametrize("mixed", MIXED.values(), ids=MIXED)
def test_every_order_of_steps_mails_once_or_bars(mixed: list[Make]) -> None:
    worlds = 0
    for world in play(mixed):
        worlds += 1
        assert world.faults() == []
        assert RowState.UNKNOWN not in {row.state for row in world.rows()}
    assert worlds > 10


@pytest.mark.parametrize("death", DEATHS)
def test_wherever_a_dispatcher_dies_nothing_is_mailed_twice_or_after_a_no(death: float) -> None:
    for world in play([_dispatch, no], death):  # type: ignore[list-item]
        assert world.faults() == []


def test_whoever_dies_before_the_handing_over_was_authorised_loses_nothing() -> None:
    ends = {}
    for death in DEATHS:
        (world,) = play([_dispatch], death)
        assert world.faults() == []
        (row,) = world.rows()
        ends[death] = row.state
    # Its steps: it looks for what came in, claims, begins, authorises, hands over, settles.
    assert [ends[death] for death in DEATHS] == [
        *[RowState.SENT] * 7,
        *[RowState.UNKNOWN] * 4,
        RowState.SENT,
    ]


# A protocol that is broken on purpose


def broken(mixed: list[Make], death: float = 0) -> set[str]:
    return {fault for world in play(mixed, death) for fault in world.faults()}


def test_a_gate_that_is_not_asked_again_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatching, "permit_row", lambda *_: ALLOWED)
    assert broken([_dispatch, no])  # type: ignore[list-item]


def test_a_handing_over_that_nobody_notes_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatching, "MAILER", "")
    assert f"{TENANT}:1 was mailed 2 times" in broken([_dispatch], 5.5)
