"""Whatever order deliveries arrive in, they end alike, and never with less suppression.

Sets of a few deliveries of one minute are delivered in every order. Some say when they were
written, some at the same instant, some do not; all of them were written before the first arrives,
as after an outage.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, permutations
from typing import Any, TypeAlias

import pytest

from optin.consent import ORGANISATION, ScopeKind, State
from optin.policy import Mode, Subjects
from optin.transports import Accepted, DeliveryStatus, HttpRequest
from tests.policy.explorer import World
from tests.policy.snapshots import CONTACT, SENDER, TENANT

# Words, and how many seconds before the first arrival they were written; None says nothing of it.
Said: TypeAlias = tuple[str, int | None]
SAID: list[Said] = [
    ("STOP", None),
    ("STOP", 20),
    ("STOP ALL", 10),
    ("START", None),
    ("START", 20),
    ("START", 1),
    ("UNSTOP", None),
    ("HELP", None),
]
SIX: list[Said] = [
    ("START", 30), ("STOP", 20), ("START", 20), ("START", None), ("STOP", None), ("HELP", 5),
]  # fmt: skip
REPORTS = [status for status in DeliveryStatus if status is not DeliveryStatus.UNKNOWN]


def begun(mode: Mode, *, agreed: bool) -> World:
    world = World()
    world.enrol(mode, ScopeKind.ORGANISATION)
    if agreed:
        world.run(world.writes("START"))
    world.clock.advance(timedelta(hours=1))
    return world


def request_of(world: World, number: int, said: Said) -> HttpRequest:
    text, seconds = said
    at = None if seconds is None else world.clock.now() - timedelta(seconds=seconds)
    return world.transport.inbound_request(
        CONTACT.value, SENDER.value, text, event_id=f"said {number}", occurred_at=at
    )


def ended(mode: Mode, order: Iterator[tuple[int, Said]] | Any, *, agreed: bool) -> State:  # noqa: ANN401
    """Deliver in an order, within a minute; return the state at the end."""
    world = begun(mode, agreed=agreed)
    requests = [request_of(world, number, said) for number, said in order]
    for request in requests:
        world.run(world.flows.receive(world.transport, request, ""))
        world.clock.advance(timedelta(seconds=8))
    assert world.faults() == []
    standing = world.store.view(Subjects(TENANT, (CONTACT,))).recipient.standing
    return standing.in_scope(ORGANISATION).state


def ends_of(mode: Mode, said: tuple[Said, ...] | list[Said], *, agreed: bool) -> set[State]:
    orders = permutations(enumerate(said))
    return {ended(mode, order, agreed=agreed) for order in orders}


@pytest.mark.parametrize("agreed", [False, True])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_what_is_texted_within_a_minute_ends_alike_in_every_order(
    size: int,
    agreed: bool,  # noqa: FBT001
) -> None:
    for said in combinations(SAID, size):
        (end,) = ends_of(Mode.OFF, said, agreed=agreed)
        words = {word for word, _ in said}
        if words & {"STOP", "STOP ALL"}:
            assert end is State.OPTED_OUT
        elif words & {"START", "UNSTOP"} or agreed:
            assert end is State.OPTED_IN
        else:
            assert end is State.UNKNOWN


@pytest.mark.parametrize("mode", [Mode.CONSENT, Mode.DISCLAIMER])
def test_it_does_under_every_mode(mode: Mode) -> None:
    for said in combinations(SAID[:6], 3):
        assert len(ends_of(mode, said, agreed=False)) == 1


def test_six_at_once_do_too() -> None:
    assert ends_of(Mode.OFF, SIX, agreed=True) == {State.OPTED_OUT}


def test_a_start_that_was_surely_written_after_the_stop_lifts_it() -> None:
    world = begun(Mode.OFF, agreed=True)
    for number, word in enumerate(["STOP", "START"]):
        request = request_of(world, number, (word, 0))
        world.clock.advance(timedelta(seconds=1))
        world.run(world.flows.receive(world.transport, request, ""))
        world.clock.advance(timedelta(seconds=1))
    standing = world.store.view(Subjects(TENANT, (CONTACT,))).recipient.standing
    assert standing.in_scope(ORGANISATION).state is State.OPTED_IN


@pytest.mark.parametrize("size", [1, 2, 3])
def test_reports_end_alike_in_every_order_and_between_whatever_is_texted(size: int) -> None:
    for reports in combinations(REPORTS, size):
        ends = set()
        for order in permutations([*reports, "STOP"]):
            world = begun(Mode.OFF, agreed=True)
            world.transport.script([Accepted("SM9", "queued")])
            world.run(world.send())
            world.run(world.dispatch(9))
            for number, one in enumerate(order):
                if isinstance(one, DeliveryStatus):
                    request = world.transport.status_request("SM9", one)
                else:
                    request = request_of(world, number, (one, None))
                world.run(world.flows.receive(world.transport, request, ""))
            assert world.faults() == []
            (row,) = [row for row in world.rows() if row.body == "Hello"]
            ends.add((row.state, row.report))
        assert len(ends) == 1
