"""Settling: by an answer, by a provider's report, or by nobody, and what follows from each."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest
from attrs import evolve

from optin.consent import EVERYTHING, ORGANISATION, Channel, Event, EventType, Standing, State
from optin.policy import (
    Decision,
    Ending,
    How,
    Mode,
    Move,
    Purpose,
    Report,
    Reported,
    Row,
    RowKind,
    RowState,
    Snapshot,
    decide_ending,
    decide_expired,
    decide_report,
)
from tests.policy.snapshots import (
    EARLIER,
    KEY,
    NOW,
    SENDER,
    E,
    recipient,
    row,
    snapshot,
    standing,
    state_after,
    types,
)

CALLING: dict[str, Any] = {
    "state": RowState.CALLING,
    "attempt": 2,
    "fence": 3,
    "called_at": EARLIER,
    "lease_until": NOW,
}
LEASE = timedelta(seconds=15)


def shown(claimed: Row | None, where: str | Standing = "opted_in") -> Snapshot:
    return snapshot(Mode.OFF, recipient(where), row=claimed)


def end(ending: Ending, claimed: Row | None, where: str | Standing = "opted_in") -> Decision[Any]:
    return decide_ending(ending)(shown(claimed, where), NOW)


def report(
    given: Reported, called: Row | None, where: str | Standing = "opted_in"
) -> Decision[Any]:
    return decide_report(given)(shown(called, where), NOW)


def expire(
    called: Row | None, where: str | Standing = "opted_in", **keys: timedelta
) -> Decision[Any]:
    lasting = {Channel(channel): for_ for channel, for_ in keys.items()}
    return decide_expired(lasting)(shown(called, where), NOW)


# Answers ----------------------------------------------------------------------------------------


def test_an_accepted_text_is_sent() -> None:
    decision = end(Ending(How.ACCEPTED, "SM9", "queued"), row(**CALLING))
    assert decision.answer is RowState.SENT
    (event,) = decision.events
    assert event.type is E.SEND_ACCEPTED
    assert event.facts == {"row": 7, "attempt": 2, "code": "queued", "epoch": 0}
    (move,) = decision.moves
    assert (move.id, move.to, move.message_id, move.code) == (7, RowState.SENT, "SM9", "queued")


def test_one_that_was_not_accepted_is_tried_again_later() -> None:
    ending = Ending(How.POSTPONED, code="429", retry_after_for=timedelta(seconds=30))
    decision = end(ending, row(**CALLING))
    assert types(decision) == [E.SEND_POSTPONED]
    (move,) = decision.moves
    assert (move.to, move.not_before, move.code) == (
        RowState.PENDING,
        NOW + timedelta(seconds=30),
        "429",
    )


def test_one_that_may_have_gone_out_is_never_tried_again() -> None:
    decision = end(Ending(How.UNCERTAIN, code="timeout"), row(**CALLING))
    assert types(decision) == [E.SEND_UNCERTAIN]
    assert [(move.to, move.code) for move in decision.moves] == [(RowState.UNKNOWN, "timeout")]


def test_a_refused_text_failed() -> None:
    decision = end(Ending(How.REFUSED, code="30003"), row(**CALLING))
    assert types(decision) == [E.SEND_FAILED]
    assert [(move.to, move.code) for move in decision.moves] == [(RowState.FAILED, "30003")]


@pytest.mark.parametrize(("source", "sender"), [("provider", SENDER.key), ("number", "")])
def test_a_refusal_that_bars_the_number_becomes_a_block(source: str, sender: str) -> None:
    ending = Ending(How.REFUSED, code="21610", block=source, lifted_by="START")
    decision = end(ending, row(**CALLING))
    assert types(decision) == [E.SEND_FAILED, E.BLOCKED]
    block = decision.events[1]
    assert block.facts == {
        "source": source,
        "sender": sender,
        "cause": "21610",
        "lifted_by": "START",
    }
    assert block.scope == ""
    # Consent and block are two facts: the consent stays.
    assert state_after(decision, recipient("opted_in")) is State.OPTED_IN


@pytest.mark.parametrize("how", [How.REFUSED, How.UNCERTAIN])
def test_a_disclaimer_that_did_not_go_out_for_certain_does_not_inform(how: How) -> None:
    decision = end(Ending(how), row(Purpose.DISCLAIMER, **CALLING), "unknown")
    assert types(decision)[1:] == [E.DISCLAIMER_FAILED]
    assert state_after(decision, recipient()) is State.UNKNOWN


def test_a_request_that_did_not_go_out_was_not_asked() -> None:
    refused = end(Ending(How.REFUSED), row(Purpose.REQUEST, **CALLING), "pending")
    assert types(refused) == [E.SEND_FAILED, E.OPT_IN_REQUEST_FAILED]


# It may have gone out: another at once could be the second.
def test_a_request_that_may_have_gone_out_stands() -> None:
    decision = end(Ending(How.UNCERTAIN), row(Purpose.REQUEST, **CALLING), "pending")
    assert types(decision) == [E.SEND_UNCERTAIN]


def test_a_postponed_disclaimer_is_still_on_its_way() -> None:
    decision = end(Ending(How.POSTPONED), row(Purpose.DISCLAIMER, **CALLING), "unknown")
    assert types(decision) == [E.SEND_POSTPONED]


def test_a_disclaimer_that_was_accepted_informs_with_its_exact_wording() -> None:
    sent = row(Purpose.DISCLAIMER, body="Firm. Reply STOP to stop.", **CALLING)
    decision = end(Ending(How.ACCEPTED), sent, "unknown")
    assert types(decision) == [E.SEND_ACCEPTED, E.DISCLAIMER_SENT]
    assert decision.events[1].payload == {"wording": "Firm. Reply STOP to stop.", "user": "dana"}
    assert decision.events[1].facts == {"source": "disclaimer"}
    assert state_after(decision, recipient()) is State.INFORMED


@pytest.mark.parametrize("where", ["opted_out", "asked_again"])
def test_a_disclaimer_that_crossed_with_an_opt_out_informs_nobody(where: str) -> None:
    decision = end(Ending(How.ACCEPTED), row(Purpose.DISCLAIMER, **CALLING), where)
    assert types(decision) == [E.SEND_ACCEPTED]


def test_no_other_text_informs() -> None:
    decision = end(Ending(How.ACCEPTED), row(Purpose.REQUEST, **CALLING), "pending")
    assert types(decision) == [E.SEND_ACCEPTED]


@pytest.mark.parametrize("how", How)
def test_how_a_notice_ended_is_no_entry_of_the_ledger(how: How) -> None:
    decision = end(Ending(how), row(Purpose.NOTICE, **CALLING))
    assert decision.events == ()
    assert len(decision.moves) == 1


@pytest.mark.parametrize("how", How)
def test_an_ending_of_a_row_that_was_taken_over_changes_nothing(how: How) -> None:
    assert end(Ending(how), None) == Decision(None)


def test_an_answer_names_the_account_whose_id_it_gives() -> None:
    for how in How:
        ending = Ending(how, "SM9", provider="twilio", account="AC1")
        (move,) = end(ending, row(**CALLING)).moves
        assert (move.message_id, move.provider, move.account) == ("SM9", "twilio", "AC1")


# Nobody's answer and a late one -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "to", "told"),
    [
        (How.ACCEPTED, RowState.SENT, E.SEND_ACCEPTED),
        (How.REFUSED, RowState.FAILED, E.SEND_FAILED),
        (How.POSTPONED, RowState.PENDING, E.SEND_POSTPONED),
    ],
)
def test_a_late_answer_settles_what_was_unknown(how: How, to: RowState, told: EventType) -> None:
    decision = end(Ending(how, "SM9"), row(**{**CALLING, "state": RowState.UNKNOWN}))
    assert decision.answer is to
    assert types(decision) == [told]
    assert decision.moves[0].to is to


def test_a_late_answer_that_knows_nothing_either_is_no_news() -> None:
    unknown = row(Purpose.DISCLAIMER, **{**CALLING, "state": RowState.UNKNOWN})
    assert end(Ending(How.UNCERTAIN), unknown) == Decision(RowState.UNKNOWN)


@pytest.mark.parametrize("state", [RowState.SENT, RowState.FAILED])
@pytest.mark.parametrize("how", How)
def test_an_answer_after_the_providers_report_changes_nothing(state: RowState, how: How) -> None:
    assert end(Ending(how), row(**{**CALLING, "state": state})) == Decision(None)


# Giving up --------------------------------------------------------------------------------------

POSTPONED = Ending(How.POSTPONED, code="429")
UNASKED = Ending(How.POSTPONED, code="late", asked=False)
DAY = timedelta(hours=24)


@pytest.mark.parametrize(
    ("ending", "attempt", "tried_for", "given_up"),
    [
        (POSTPONED, 11, timedelta(0), False),
        (POSTPONED, 12, timedelta(0), True),
        (POSTPONED, 13, timedelta(0), True),
        (UNASKED, 99, timedelta(0), False),
        (POSTPONED, 1, DAY - timedelta(microseconds=1), False),
        (POSTPONED, 1, DAY, True),
        (UNASKED, 1, DAY, True),
    ],
)
@pytest.mark.parametrize("purpose", [Purpose.MESSAGE, Purpose.NOTICE, Purpose.HANDOVER])
def test_what_is_put_off_too_often_or_too_long_is_given_up(
    purpose: Purpose,
    ending: Ending,
    attempt: int,
    tried_for: timedelta,
    given_up: bool,  # noqa: FBT001
) -> None:
    tried = row(purpose, **{**CALLING, "attempt": attempt, "called_at": NOW - tried_for})
    decision = end(ending, tried)
    state = RowState.DEAD if given_up else RowState.PENDING
    (move,) = decision.moves
    assert (decision.answer, move.to, move.code) == (state, state, ending.code)
    assert (move.not_before is None) is given_up
    if given_up:
        (event,) = decision.events
        assert (event.type, event.scope) == (E.SEND_GIVEN_UP, "organisation")
        assert event.facts == {
            "row": 7,
            "attempt": attempt,
            "code": ending.code,
            "epoch": 0,
            "purpose": purpose.value,
        }


def test_what_is_given_up_was_not_sent() -> None:
    last = {**CALLING, "attempt": 12}
    disclaimer = end(POSTPONED, row(Purpose.DISCLAIMER, **last), "unknown")
    assert types(disclaimer) == [E.SEND_GIVEN_UP, E.DISCLAIMER_FAILED]
    request = end(POSTPONED, row(Purpose.REQUEST, **last), "pending")
    assert types(request) == [E.SEND_GIVEN_UP, E.OPT_IN_REQUEST_FAILED]


def test_a_refusal_is_no_giving_up_however_often_it_was_tried() -> None:
    decision = end(Ending(How.REFUSED), row(**{**CALLING, "attempt": 40, "called_at": NOW - DAY}))
    assert decision.answer is RowState.FAILED


# Leases that are over ---------------------------------------------------------------------------


def test_a_text_whose_claimer_did_not_come_back_may_have_gone_out() -> None:
    decision = expire(row(**CALLING))
    assert decision.answer is RowState.UNKNOWN
    assert decision.moves == (Move(7, RowState.UNKNOWN, code="lease_expired"),)
    (event,) = decision.events
    assert event.type is E.SEND_UNCERTAIN
    assert event.facts == {"row": 7, "attempt": 2, "code": "lease_expired", "epoch": 0}


def test_a_disclaimer_that_may_not_have_gone_out_is_sent_again_and_a_request_stands() -> None:
    disclaimer = expire(row(Purpose.DISCLAIMER, **CALLING), "unknown")
    assert types(disclaimer) == [E.SEND_UNCERTAIN, E.DISCLAIMER_FAILED]
    request = expire(row(Purpose.REQUEST, **CALLING), "pending")
    assert types(request) == [E.SEND_UNCERTAIN]


@pytest.mark.parametrize("purpose", [Purpose.NOTICE, Purpose.HANDOVER])
def test_whoever_was_to_be_told_is_told_again(purpose: Purpose) -> None:
    decision = expire(row(purpose, **{**CALLING, "attempt": 99}))
    assert decision.answer is RowState.PENDING
    assert decision.moves == (Move(7, RowState.PENDING, NOW, code="lease_expired"),)
    assert decision.events == ()
    tired = expire(row(purpose, **{**CALLING, "called_at": NOW - DAY}))
    assert (tired.answer, types(tired)) == (RowState.DEAD, [E.SEND_GIVEN_UP])
    assert tired.moves == (Move(7, RowState.DEAD, code="lease_expired"),)


HOUR_AND_MINUTE = timedelta(minutes=61)  # the rows were called an hour ago


@pytest.mark.parametrize(
    ("keys", "fields", "again"),
    [
        ({"sms": HOUR_AND_MINUTE}, {}, True),
        ({"sms": HOUR_AND_MINUTE - timedelta(microseconds=1)}, {}, False),
        ({"whatsapp": DAY}, {}, False),
        ({"sms": DAY}, {"attempt": 11}, True),
        ({"sms": DAY}, {"attempt": 12}, False),
        ({"sms": DAY}, {"address": None}, False),
        ({"sms": DAY}, {"called_at": None}, False),
    ],
)
def test_a_text_is_called_again_only_where_the_providers_key_makes_that_harmless(
    keys: dict[str, timedelta],
    fields: dict[str, Any],
    again: bool,  # noqa: FBT001
) -> None:
    decision = expire(row(**{**CALLING, **fields}), "opted_in", **keys)
    assert decision.answer is (RowState.PENDING if again else RowState.UNKNOWN)
    assert types(decision) == [E.SEND_POSTPONED if again else E.SEND_UNCERTAIN]
    (move,) = decision.moves
    assert move.code == "lease_expired"
    assert (move.not_before is not None) is again


@pytest.mark.parametrize(
    ("own", "until"), [(None, 59), (30, 30), (90, 59)], ids=["none", "sooner", "later"]
)
def test_such_a_text_leaves_while_its_key_lasts_or_never(own: int | None, until: int) -> None:
    expires_at = None if own is None else EARLIER + timedelta(minutes=60 + own)
    called = row(**CALLING, expires_at=expires_at)
    (move,) = expire(called, sms=timedelta(hours=2)).moves
    assert move.expires_at == EARLIER + timedelta(minutes=60 + until)


def test_a_lease_is_over_whatever_the_settings_say() -> None:
    unreadable = evolve(shown(row(**CALLING)), settings=None)
    assert decide_expired({})(unreadable, NOW) == expire(row(**CALLING))


def test_nothing_is_taken_over_where_there_is_no_row() -> None:
    assert expire(None) == Decision(None)


# Reports ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [RowState.CALLING, RowState.UNKNOWN])
@pytest.mark.parametrize("status", Report)
def test_a_report_settles_what_nobody_knows(state: RowState, status: Report) -> None:
    given = Reported(status, "SM9", "30003", provider="twilio", account="AC1")
    decision = report(given, row(**{**CALLING, "state": state}))
    missed = status in {Report.FAILED, Report.UNDELIVERED}
    assert decision.answer is (RowState.FAILED if missed else RowState.SENT)
    (event,) = decision.events
    assert event.type is (E.SEND_FAILED if missed else E.SEND_ACCEPTED)
    final = status if status not in {Report.QUEUED, Report.SENT} else None
    facts: dict[str, Any] = {"row": 7, "attempt": 2, "code": "30003", "epoch": 0}
    assert event.facts == facts | ({} if final is None else {"status": final.value})
    assert decision.moves == (
        Move(
            7,
            decision.answer,
            message_id="SM9",
            code="30003",
            provider="twilio",
            account="AC1",
            report=final,
        ),
    )


@pytest.mark.parametrize(
    ("called", "message_id", "fits"),
    [
        (("twilio", "AC1"), "", True),
        (("twilio", "AC1"), "SM9", True),
        (("", ""), "SM9", True),
        (("twilio", "AC1"), "SM8", False),
        (("", ""), "SM8", False),
        (("twilio", "AC2"), "", False),
        (("twilio", "AC2"), "SM9", False),
        (("telnyx", "AC1"), "", False),
        (("twilio", ""), "", False),
    ],
)
def test_a_report_is_believed_of_the_account_and_the_message_that_were_called(
    called: tuple[str, str], message_id: str, *, fits: bool
) -> None:
    given = Reported(Report.DELIVERED, "SM9", provider="twilio", account="AC1")
    provider, account = called
    asked = row(**CALLING, provider=provider, account=account, message_id=message_id)
    decision = report(given, asked)
    assert (decision == Decision(None)) is not fits


def test_a_report_without_a_code_is_its_own() -> None:
    (event,) = report(Reported(Report.DELIVERED), row(**CALLING)).events
    assert event.facts["code"] == "delivered"


@pytest.mark.parametrize("status", [Report.QUEUED, Report.SENT])
@pytest.mark.parametrize("state", [RowState.SENT, RowState.FAILED])
def test_that_it_is_on_its_way_is_no_news_of_what_was_settled(
    state: RowState, status: Report
) -> None:
    assert report(Reported(status), row(**{**CALLING, "state": state})) == Decision(None)


@pytest.mark.parametrize(
    ("state", "before", "status", "to"),
    [
        (RowState.SENT, None, Report.DELIVERED, RowState.SENT),
        (RowState.SENT, None, Report.UNDELIVERED, RowState.FAILED),
        (RowState.SENT, None, Report.FAILED, RowState.FAILED),
        (RowState.FAILED, None, Report.FAILED, RowState.FAILED),
        (RowState.FAILED, Report.FAILED, Report.UNDELIVERED, RowState.FAILED),
        (RowState.FAILED, Report.UNDELIVERED, Report.DELIVERED, RowState.SENT),
        (RowState.FAILED, Report.FAILED, Report.FAILED, None),
        (RowState.FAILED, Report.UNDELIVERED, Report.FAILED, None),
        (RowState.SENT, Report.DELIVERED, Report.UNDELIVERED, None),
        (RowState.SENT, Report.DELIVERED, Report.DELIVERED, None),
    ],
)
def test_a_final_report_counts_forward_and_never_back(
    state: RowState, before: Report | None, status: Report, to: RowState | None
) -> None:
    settled = row(**{**CALLING, "state": state}, report=before)
    decision = report(Reported(status, code="7"), settled)
    assert decision.answer is to
    if to is None:
        assert decision == Decision(None)
        return
    (move,) = decision.moves
    assert (move.to, move.report) == (to, status)
    event = decision.events[0]
    assert event.type is E.DELIVERY_UPDATED
    assert event.facts["status"] == status.value


@pytest.mark.parametrize("state", [RowState.CALLING, RowState.SENT])
@pytest.mark.parametrize(("block", "sender"), [("provider", SENDER.key), ("number", "")])
def test_a_report_that_bars_the_number_becomes_a_block_as_a_refusal_does(
    state: RowState, block: str, sender: str
) -> None:
    given = Reported(Report.FAILED, code="21610", block=block, lifted_by="START")
    decision = report(given, row(**{**CALLING, "state": state}))
    assert types(decision)[1:] == [E.BLOCKED]
    assert decision.events[1].facts == {
        "source": block,
        "sender": sender,
        "cause": "21610",
        "lifted_by": "START",
    }
    failed = row(**{**CALLING, "state": RowState.FAILED})
    assert types(report(given, failed)) == [E.DELIVERY_UPDATED]  # the refusal said so already


def test_what_is_reported_of_a_disclaimer_or_a_request_counts_as_its_answer_would() -> None:
    disclaimer = row(Purpose.DISCLAIMER, **CALLING)
    arrived = report(Reported(Report.SENT), disclaimer, "unknown")
    assert types(arrived) == [E.SEND_ACCEPTED, E.DISCLAIMER_SENT]
    assert state_after(arrived, recipient()) is State.INFORMED
    missed = report(Reported(Report.UNDELIVERED), disclaimer, "unknown")
    assert types(missed) == [E.SEND_FAILED, E.DISCLAIMER_FAILED]
    request = row(Purpose.REQUEST, **{**CALLING, "state": RowState.SENT})
    unasked = report(Reported(Report.UNDELIVERED), request, "pending")
    assert types(unasked) == [E.DELIVERY_UPDATED, E.OPT_IN_REQUEST_FAILED]


@pytest.mark.parametrize("purpose", [Purpose.NOTICE, Purpose.HANDOVER])
def test_nobody_reports_of_what_a_user_is_told(purpose: Purpose) -> None:
    assert report(Reported(Report.FAILED), row(purpose, **CALLING)) == Decision(None)


def test_a_report_of_a_call_that_others_repeat_by_now_changes_nothing() -> None:
    assert report(Reported(Report.DELIVERED), None) == Decision(None)


def _after(decision: Decision[Any], called: Row) -> Row:
    """Return a row as a store keeps it after a decision."""
    for move in decision.moves:
        called = evolve(called, state=move.to, report=move.report or called.report)
    return called


@pytest.mark.parametrize("how", [How.ACCEPTED, How.UNCERTAIN])
def test_answers_and_reports_end_alike_in_every_order(how: How) -> None:
    said: list[Ending | Reported] = [Ending(how), *map(Reported, Report)]
    for several in (said, said[:4], said[:3], [said[0], said[3]]):
        ends = set()
        for order in permutations(several):
            called = row(**CALLING)
            for one in order:
                settled = end(one, called) if isinstance(one, Ending) else report(one, called)
                called = _after(settled, called)
            ends.add((called.state, called.report))
        assert len(ends) == 1
        assert RowState.UNKNOWN not in {state for state, _ in ends}


# What has become of an opt-out ------------------------------------------------------------------


OWED = standing((E.OPTED_OUT, {}))


@pytest.mark.parametrize("elsewhere", [None, NOW])
def test_the_last_call_to_end_says_that_an_opt_out_is_effective(elsewhere: Any) -> None:
    called = snapshot(Mode.OFF, recipient(OWED, calling_until=elsewhere), row=row(**CALLING))
    for decide in (
        decide_ending(Ending(How.ACCEPTED)),
        decide_report(Reported(Report.SENT)),
        decide_expired({}),
    ):
        event = decide(called, NOW).events[-1]
        assert event == Event(E.OPT_OUT_EFFECTIVE, NOW, KEY, ORGANISATION, {"epoch": 1})


def test_it_is_not_said_while_another_call_is_under_way() -> None:
    until = NOW + timedelta(microseconds=1)
    called = snapshot(Mode.OFF, recipient(OWED, calling_until=until), row=row(**CALLING))
    for decide in (
        decide_ending(Ending(How.ACCEPTED)),
        decide_report(Reported(Report.SENT)),
        decide_expired({}),
    ):
        assert E.OPT_OUT_EFFECTIVE not in types(decide(called, NOW))


def test_it_is_said_once_for_each_opt_out_of_each_scope() -> None:
    several = standing(
        (E.OPTED_OUT, {}), (E.OPT_OUT_EFFECTIVE, {}), (E.OPTED_IN, {}), (E.OPTED_OUT, {}),
        (E.OPTED_IN, {}), (E.OPTED_OUT, {}), before=standing((E.OPTED_OUT, {}), scope=EVERYTHING),
    )  # fmt: skip
    decision = end(Ending(How.ACCEPTED), row(**CALLING), several)
    told = [(event.scope, event.facts["epoch"]) for event in decision.events[1:]]
    assert told == [(EVERYTHING, 1), (ORGANISATION, 2), (ORGANISATION, 3)]


def test_what_names_a_message_at_its_provider_is_not_shown() -> None:
    for told in (Ending(How.ACCEPTED, "SM9"), Reported(Report.SENT, "SM9")):
        assert told.message_id == "SM9"
        assert "SM9" not in repr(told)


def test_a_purchase_is_never_given_up() -> None:
    """Somebody may have been charged for it, and whatever waits for it would wait for ever."""
    long_ago = {**CALLING, "attempt": 99, "called_at": NOW - timedelta(days=400)}
    calling = row(Purpose.PURCHASE, **{**long_ago, "kind": RowKind.PURCHASE})
    unclear = Ending(How.POSTPONED, code="billing_failed", asked=False)
    for decision in (end(unclear, calling), expire(calling)):
        assert (decision.answer, decision.events) == (RowState.PENDING, ())
