"""What nobody could decide about: decided after all, or outdated by a later yes."""

from datetime import timedelta

import pytest
from attrs import evolve

from optin.policy import (
    Decision,
    InboxState,
    Mode,
    Received,
    ReceivedAs,
    decide_again,
    decide_delivery,
    decide_outdated,
    surely_after,
)
from tests.policy.snapshots import EARLIER, KEY, NOW, E, delivery, recipient, snapshot

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


def test_what_is_decided_again_is_decided_as_ever_behind_an_entry_that_says_who_asked() -> None:
    shown = snapshot(Mode.CONSENT, recipient("opted_in"), delivery=delivery("STOP"))
    again = decide_again(by="ann", received_at=EARLIER)(shown, NOW)
    as_ever = decide_delivery(received_at=EARLIER)(shown, NOW)
    first, *rest = again.events
    assert (first.type, first.recipient, first.scope) == (E.DELIVERY_TAKEN_UP, KEY, "")
    assert first.occurred_at == NOW
    assert first.facts == {"code": "retried"}
    assert first.payload == {"message_id": "SM1", "actor": "ann"}
    assert evolve(again, events=tuple(rest)) == as_ever


def test_what_was_decided_meanwhile_is_a_duplicate_without_an_entry() -> None:
    decision = decide_again(by="ann", received_at=EARLIER)(snapshot(Mode.CONSENT), NOW)
    assert decision.events == ()
    assert decision.answer.outcome is ReceivedAs.DUPLICATE
    assert isinstance(decision.answer, Received)


@pytest.mark.parametrize("event_id", ["SM7", ""])
def test_an_opt_out_that_a_later_yes_outdates_is_marked_and_written_down(event_id: str) -> None:
    came = evolve(delivery("STOP", meaning="stop"), event_id=event_id)
    decision = decide_outdated(snapshot(None, recipient("opted_in"), delivery=came), NOW)
    assert (decision.answer, decision.inbox, decision.meaning) == (True, InboxState.DONE, "stop")
    (event,) = decision.events
    assert (event.type, event.recipient, event.scope) == (E.DELIVERY_TAKEN_UP, KEY, "")
    assert event.facts == {"code": "outdated"}
    assert event.payload == ({"message_id": event_id} if event_id else {})


def test_one_without_a_recipient_is_marked_all_the_same() -> None:
    shown = evolve(snapshot(None, delivery=delivery("STOP")), recipients=())
    (event,) = decide_outdated(shown, NOW).events
    assert event.recipient == ""


def test_an_opt_out_that_was_decided_meanwhile_is_left_alone() -> None:
    assert decide_outdated(snapshot(None), NOW) == Decision(answer=False)


@pytest.mark.parametrize(
    ("written", "waited", "now", "after"),
    [
        (SECOND, None, 2 * MINUTE, True),
        (0 * SECOND, None, 2 * MINUTE, False),
        (-SECOND, None, 2 * MINUTE, False),
        (SECOND, 2 * SECOND, 2 * MINUTE, True),
        (None, None, MINUTE, True),
        (None, None, MINUTE - SECOND, False),
        (None, MINUTE, 2 * MINUTE, True),
        (None, MINUTE - SECOND, 2 * MINUTE, False),
    ],
)
def test_a_yes_is_later_where_its_date_says_so_or_a_minute_went_by(
    written: timedelta | None, waited: timedelta | None, now: timedelta, *, after: bool
) -> None:
    came = delivery("START", occurred_at=None if written is None else EARLIER + written)
    waited_since = None if waited is None else EARLIER + waited
    assert surely_after(came, waited_since, EARLIER + now, EARLIER) is after
