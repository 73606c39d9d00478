"""Who is in a thread, and how far each has read."""

from typing import Any

import pytest
from attrs import evolve

from optin.consent import EventType
from optin.exceptions import UnknownTenantError
from optin.policy import (
    Changed,
    Code,
    Decision,
    PortalThread,
    Refused,
    Seat,
    Snapshot,
    Unchanged,
)
from optin.portal import (
    MOST_MEMBERS,
    NO_RIGHTS,
    NO_SUCH_THREAD,
    PortalContact,
    Reader,
    Rights,
    decide_add,
    decide_read,
    decide_remove,
)
from tests.portal.cases import (
    BO,
    CLOSED,
    DANA,
    EVERYDAY,
    EVERYTHING,
    KEY,
    NOW,
    SAM,
    contact,
    decided,
    snapshot,
    thread,
)

LONG = thread(posts=9, unread=7, read=2, seats=(Seat(user="dana", read=3, unread=4),))
NOTHING = ((), (), ())


def _done(decide: Any, shown: PortalThread | None = LONG) -> Decision[Any]:  # noqa: ANN401
    return decided(decide, snapshot(threads=(shown,)))


def _written(decision: Decision[Any]) -> tuple[Any, Any, Any]:
    return decision.events, decision.threads, decision.posts


def test_one_more_user_is_in_a_thread() -> None:
    decision = _done(decide_add("bo", DANA, EVERYDAY, 5))
    assert decision.answer == Changed()
    seats = (Seat(user="bo", unread=5), Seat(user="dana", read=3, unread=4))
    assert decision.threads == (evolve(LONG, seats=seats),)
    (event,) = decision.events
    assert (event.type, event.recipient, event.occurred_at) == (EventType.THREAD_JOINED, KEY, NOW)
    assert event.facts == {"thread": "t1", "by": "user"}
    assert event.payload == {"user": "dana", "member": "bo"}


def test_a_user_is_in_a_thread_no_more() -> None:
    two = evolve(LONG, seats=(Seat(user="bo"), *LONG.seats))
    decision = _done(decide_remove("bo", BO, EVERYDAY), two)
    assert (decision.answer, decision.threads) == (Changed(), (LONG,))
    (event,) = decision.events
    assert (event.type, event.payload) == (
        EventType.THREAD_LEFT,
        {"user": "bo", "member": "bo"},
    )


def test_who_is_in_a_thread_is_not_let_in_twice_nor_out() -> None:
    for decide in (decide_add("dana", DANA, EVERYDAY, 1), decide_remove("bo", DANA, EVERYDAY)):
        decision = _done(decide)
        assert (decision.answer, _written(decision)) == (Unchanged(), NOTHING)


def test_a_thread_is_no_mailing_list() -> None:
    seats = tuple(Seat(user=f"user-{number:03}") for number in range(MOST_MEMBERS - 1))
    full = evolve(LONG, seats=(Seat(user="dana"), *seats))
    decision = _done(decide_add("eve", DANA, EVERYDAY, 0), full)
    assert (decision.answer, _written(decision)) == (Refused(Code.TOO_MANY_MEMBERS), NOTHING)
    last = evolve(full, seats=full.seats[:-1])
    assert _done(decide_add("eve", DANA, EVERYDAY, 0), last).answer == Changed()


@pytest.mark.parametrize(
    ("by", "rights"),
    [(BO, EVERYDAY), (DANA, NO_RIGHTS), (PortalContact("kim"), NO_RIGHTS)],
)
def test_nobody_else_touches_a_thread(by: Reader, rights: Rights) -> None:
    for decide in (
        decide_add("bo", by, rights, 0),
        decide_remove("dana", by, rights),
        decide_read(by, rights, None, 0),
    ):
        for shown in (LONG, None):
            decision = _done(decide, shown)
            assert (decision.answer, _written(decision)) == (NO_SUCH_THREAD, NOTHING)


def test_a_tenant_that_was_never_enrolled_has_no_threads() -> None:
    for decide in (
        decide_add("bo", DANA, EVERYDAY, 0),
        decide_remove("dana", DANA, EVERYDAY),
        decide_read(DANA, EVERYDAY, None, 0),
    ):
        with pytest.raises(UnknownTenantError):
            decided(decide, Snapshot("none", None, (contact(),), threads=(LONG,)))


def test_a_contact_chooses_nobody() -> None:
    for decide in (decide_add("bo", SAM, NO_RIGHTS, 0), decide_remove("dana", SAM, NO_RIGHTS)):
        decision = _done(decide)
        assert decision.answer == Refused(Code.PERMISSION_MISSING)
        assert _written(decision) == NOTHING


def test_a_user_of_a_closed_portal_still_reads() -> None:
    shown = snapshot(contact(CLOSED), threads=(LONG,))
    assert decided(decide_read(DANA, EVERYDAY, None, 0), shown).answer == Changed()


@pytest.mark.parametrize(
    ("upto", "unread", "read", "left"),
    [(None, 0, 9, 0), (5, 3, 5, 3), (9, 3, 9, 0), (99, 0, 9, 0), (4, 4, 4, 4)],
)
def test_a_user_reads_on(upto: int | None, unread: int, read: int, left: int) -> None:
    two = evolve(LONG, seats=(Seat(user="bo", unread=9), *LONG.seats))
    decision = _done(decide_read(DANA, EVERYDAY, upto, unread), two)
    assert (decision.answer, decision.events) == (Changed(), ())
    seats = (Seat(user="bo", unread=9), Seat(user="dana", read=read, unread=left))
    assert decision.threads == (evolve(two, seats=seats),)


@pytest.mark.parametrize(("upto", "unread", "read", "left"), [(None, 0, 9, 0), (3, 6, 3, 6)])
def test_a_contact_reads_on(upto: int | None, unread: int, read: int, left: int) -> None:
    decision = _done(decide_read(SAM, NO_RIGHTS, upto, unread))
    assert decision.answer == Changed()
    assert decision.threads == (evolve(LONG, read=read, unread=left),)


@pytest.mark.parametrize(
    ("by", "rights", "upto"),
    [(DANA, EVERYDAY, 3), (DANA, EVERYDAY, 0), (SAM, NO_RIGHTS, 2), (BO, EVERYTHING, None)],
)
def test_nothing_is_unread_again(by: Reader, rights: Rights, upto: int | None) -> None:
    decision = _done(decide_read(by, rights, upto, 9))
    assert (decision.answer, _written(decision)) == (Unchanged(), NOTHING)
