"""Dispatching: the last look at the gate."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Channel, EventType, ScopeKind, Standing, State, fold
from optin.exceptions import UnknownTenantError
from optin.policy import (
    Claim,
    Code,
    Decision,
    Mode,
    Move,
    Purpose,
    Row,
    RowKind,
    RowState,
    SettingsVersion,
    Snapshot,
    decide_claim,
    may_still_leave,
    refuse_claim,
)
from tests.policy.snapshots import (
    EARLIER,
    KEY,
    NOW,
    PATHS,
    SENDER,
    E,
    blocked,
    recipient,
    row,
    settings_with,
    snapshot,
    standing,
    state_after,
    traced,
    types,
)


def shown(
    claimed: Row | None, where: str | Standing = "opted_in", mode: Mode = Mode.OFF
) -> Snapshot:
    return snapshot(mode, recipient(where), row=claimed)


def claim(*given: Any, **fields: Any) -> Decision[Any]:
    return decide_claim(shown(*given, **fields), NOW)


# Claims -----------------------------------------------------------------------------------------


def test_an_allowed_text_is_authorised_in_the_ledger_before_its_call() -> None:
    decision = claim(row(attempt=1, fence=4))
    authorised = decision.answer.row
    assert (authorised.id, authorised.attempt, authorised.fence) == (7, 2, 5)
    assert authorised.state is RowState.CALLING
    assert decision.answer.sender == SENDER.value
    assert decision.answer.code is Code.ALLOWED
    (event,) = decision.events
    assert (event.type, event.recipient, event.scope) == (E.SEND_AUTHORISED, KEY, "organisation")
    assert event.facts == {"row": 7, "attempt": 2, "epoch": 0, "purpose": "message"}
    assert [(move.id, move.to) for move in decision.moves] == [(7, RowState.CALLING)]
    assert decision.rows == ()


def test_who_is_called_is_noted_with_the_authorisation() -> None:
    callees = {Channel.SMS: ("twilio", "AC1"), Channel.WHATSAPP: ("meta", "W1")}
    (move,) = decide_claim(shown(row()), NOW, callees).moves
    assert (move.to, move.provider, move.account) == (RowState.CALLING, "twilio", "AC1")
    nobody = [
        decide_claim(shown(row()), NOW, {Channel.EMAIL: ("smtp", "office")}),
        decide_claim(shown(row(address=None)), NOW, callees),
        decide_claim(shown(row(Purpose.NOTICE)), NOW, callees),
        decide_claim(shown(row()), NOW),
    ]
    assert [(move.provider, move.account) for each in nobody for move in each.moves] == [
        ("", "")
    ] * 4


@pytest.mark.parametrize("purpose", [Purpose.NOTICE, Purpose.HANDOVER])
@pytest.mark.parametrize("where", PATHS)
def test_what_a_user_is_told_needs_no_consent_and_no_entry(purpose: Purpose, where: str) -> None:
    decision = claim(row(purpose), where, Mode.CONSENT)
    assert decision.answer.row is not None
    assert decision.events == ()


# A sender may be taken away while a contact's words wait for their user.
@pytest.mark.parametrize("purpose", [Purpose.NOTICE, Purpose.HANDOVER])
def test_what_a_user_is_told_needs_no_sender_either(purpose: Purpose) -> None:
    decision = claim(row(purpose, sender="+14155550199"))
    assert decision.answer.row is not None
    assert decision.answer.sender == ""


def test_a_text_from_a_sender_that_is_gone_is_blocked() -> None:
    decision = claim(row(sender="+14155550199"))
    assert (decision.answer.row, decision.answer.code) == (None, Code.UNKNOWN_SENDER)
    (event,) = decision.events
    assert event.type is E.SEND_BLOCKED
    assert event.facts == {"row": 7, "code": "unknown_sender", "purpose": "message"}
    assert [(move.to, move.code) for move in decision.moves] == [
        (RowState.BLOCKED, "unknown_sender")
    ]


# Row Q1; and whoever writes STOP or HELP is answered whatever the tenant has paid for.
@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"features": frozenset({"policy"})}, Code.FEATURE_MISSING),
        ({"texting": False}, Code.TEXTING_OFF),
    ],
)
@pytest.mark.parametrize("purpose", Purpose)
def test_without_texting_nothing_leaves_but_answers(
    purpose: Purpose, fields: dict[str, Any], code: Code
) -> None:
    wheres = {
        Purpose.OPT_OUT_CONFIRMATION: "opted_out",
        Purpose.REQUEST: "pending",
        Purpose.REMINDER: "pending",
    }
    where = wheres.get(purpose, "opted_in")
    claimed = row(purpose, epoch=int(where == "opted_out"))
    bare = evolve(settings_with(Mode.OFF), **fields)
    decision = decide_claim(snapshot(bare, recipient(where), row=claimed), NOW)
    ours = purpose in {
        Purpose.MESSAGE,
        Purpose.REQUEST,
        Purpose.REMINDER,
        Purpose.DISCLAIMER,
        Purpose.CODE,
        Purpose.USER_TEXT,
        Purpose.FORM_LINK,
    }
    assert decision.answer.code is (code if ours else Code.ALLOWED)
    assert (decision.answer.row is None) is ours
    assert (decision.moves[0].to is RowState.BLOCKED) is ours


# An opt-out of today says nothing in a scope of before (row C9).
@pytest.mark.parametrize("purpose", Purpose)
def test_what_was_queued_under_another_division_never_leaves(purpose: Purpose) -> None:
    by_program = evolve(settings_with(Mode.OFF, scope=ScopeKind.PROGRAM), programs=("news",))
    claimed = row(purpose)
    decision = decide_claim(snapshot(by_program, recipient("opted_in"), row=claimed), NOW)
    divided = {Purpose.MESSAGE, Purpose.REQUEST, Purpose.REMINDER, Purpose.DISCLAIMER, Purpose.CODE}
    assert (decision.answer.code is Code.SCOPE_CHANGED) is (purpose in divided)


def test_the_program_of_the_text_that_leaves_is_remembered() -> None:
    by_program = evolve(settings_with(Mode.OFF, scope=ScopeKind.PROGRAM), programs=("news",))
    for purpose, before, kept in (
        (Purpose.MESSAGE, "", {KEY: "news"}),
        (Purpose.MESSAGE, "law", {KEY: "news"}),
        (Purpose.MESSAGE, "news", {}),
        (Purpose.HANDOVER, "", {}),
    ):
        person = recipient("unknown", trace=traced(program=before))
        claimed = row(purpose, scope="program:news")
        decision = decide_claim(snapshot(by_program, person, row=claimed), NOW)
        assert decision.answer.row is not None
        assert {key: trace.program for key, trace in decision.traces.items()} == kept
    assert dict(claim(row()).traces) == {}


def test_an_opt_out_between_queueing_and_claiming_blocks_the_message() -> None:
    for where, epoch, code in [
        ("opted_out", 0, Code.QUEUED_BEFORE_OPT_OUT),
        ("opted_out", 1, Code.OPTED_OUT),
        ("asked_again", 0, Code.QUEUED_BEFORE_OPT_OUT),
        ("asked_again", 1, Code.OPTED_OUT),
    ]:
        decision = claim(row(epoch=epoch), where)
        assert (decision.answer.row, decision.answer.code) == (None, code)
        assert types(decision) == [E.SEND_BLOCKED]


def test_a_blocked_disclaimer_is_no_longer_on_its_way() -> None:
    decision = claim(row(Purpose.DISCLAIMER), "opted_out")
    assert types(decision) == [E.SEND_BLOCKED, E.DISCLAIMER_FAILED]
    waiting = standing((E.DISCLAIMER_QUEUED, {"key": "k"}), (E.OPTED_OUT, {}))
    assert recipient(waiting).standing.in_scope("organisation").disclaimer == "k"
    failed = claim(row(Purpose.DISCLAIMER), waiting)
    assert failed.events[1].scope == "organisation"


@pytest.mark.parametrize("where", ["unknown", "informed", "expired"])
def test_a_message_queued_under_a_looser_policy_is_held_and_the_person_asked(where: str) -> None:
    decision = claim(row(), where, Mode.CONSENT)
    assert decision.answer.row is None
    assert decision.answer.code in {Code.CONSENT_REQUIRED, Code.CONSENT_EXPIRED}
    assert types(decision) == [E.OPT_IN_REQUESTED, E.MESSAGE_HELD]
    assert decision.events[1].facts == {"direction": "out", "row": 7}
    assert [(move.id, move.to) for move in decision.moves] == [(7, RowState.HELD)]
    assert [new.purpose for new in decision.rows] == [Purpose.NOTICE, Purpose.REQUEST]
    assert {new.user for new in decision.rows} == {"dana"}
    assert state_after(decision, recipient(where)) is State.PENDING


def test_the_next_such_message_is_held_without_another_request() -> None:
    decision = claim(row(), "pending", Mode.CONSENT)
    assert types(decision) == [E.MESSAGE_HELD]
    assert decision.rows == ()


def test_a_message_of_before_the_disclaimer_mode_is_put_behind_a_disclaimer() -> None:
    decision = claim(row(group="g", expires_at=NOW, organisation=""), "unknown", Mode.DISCLAIMER)
    assert (decision.answer.row, decision.answer.code) == (None, Code.DISCLAIMER_NOT_SENT)
    first, again = decision.rows
    assert (first.purpose, first.key) == (Purpose.DISCLAIMER, f"disclaimer:{KEY}:row-7")
    assert (again.waits_for, again.key) == (first.key, "behind:7")
    assert (again.kind, again.purpose, again.recipient) == (RowKind.TEXT, Purpose.MESSAGE, KEY)
    assert (again.body, again.group) == ("Hello", "g")
    assert (again.scope, again.epoch, again.sender) == ("organisation", 0, SENDER.key)
    assert (again.user, again.user_name, again.expires_at) == ("dana", "Dana", NOW)
    assert types(decision) == [E.MESSAGE_DISCARDED, E.DISCLAIMER_QUEUED, E.MESSAGE_QUEUED]
    assert decision.events[0].facts == {"row": 7, "code": "behind_disclaimer"}
    assert decision.events[2].facts == {"ref": "row-7"}
    assert [(move.to, move.code) for move in decision.moves] == [
        (RowState.DISCARDED, "behind_disclaimer")
    ]


def test_it_shares_a_disclaimer_that_is_on_its_way() -> None:
    waiting = standing((E.DISCLAIMER_QUEUED, {"key": "k"}))
    decision = claim(row(), waiting, Mode.DISCLAIMER)
    (again,) = decision.rows
    assert again.waits_for == "k"


@pytest.mark.parametrize("where", ["informed", "opted_in"])
def test_a_message_to_an_informed_person_leaves_under_the_disclaimer_mode(where: str) -> None:
    assert claim(row(), where, Mode.DISCLAIMER).answer.row is not None


def test_a_message_whose_disclaimer_failed_is_blocked() -> None:
    waiting = row(waits_for="k", waits_for_state=RowState.FAILED)
    decision = claim(waiting, "unknown", Mode.DISCLAIMER)
    assert decision.answer.code is Code.DISCLAIMER_NOT_SENT
    assert types(decision) == [E.SEND_BLOCKED]


def test_other_texts_leave_without_a_disclaimer() -> None:
    assert claim(row(Purpose.HELP), "unknown", Mode.DISCLAIMER).answer.row is not None


def test_a_row_that_somebody_else_took_is_left_alone() -> None:
    decision = claim(None)
    assert (decision.answer.row, decision.answer.code) == (None, Code.NO_LONGER_TRUE)
    assert decision.events == ()
    assert decision.moves == ()


# Rows that cannot be decided --------------------------------------------------------------------


@pytest.mark.parametrize("purpose", Purpose)
def test_a_row_that_cannot_be_decided_is_blocked_and_written_down(purpose: Purpose) -> None:
    decision = refuse_claim(shown(row(purpose, scope=SENDER.key)), NOW)
    assert decision.answer == Claim(None, Code.UNDECIDABLE)
    event = decision.events[0]
    assert (event.type, event.occurred_at) == (E.SEND_BLOCKED, NOW)
    assert (event.recipient, event.scope) == (KEY, SENDER.key)
    assert event.facts == {"row": 7, "code": "undecidable", "purpose": purpose.value}
    assert decision.moves == (Move(7, RowState.BLOCKED, code="undecidable"),)
    assert decision.rows == ()


@pytest.mark.parametrize("settings", [None, SettingsVersion(3, "{")])
def test_refusing_does_not_need_the_settings_that_deciding_failed_on(
    settings: SettingsVersion | None,
) -> None:
    unreadable = evolve(shown(row()), settings=settings)
    with pytest.raises((UnknownTenantError, ValueError)):
        decide_claim(unreadable, NOW)
    assert refuse_claim(unreadable, NOW) == refuse_claim(shown(row()), NOW)


@pytest.mark.parametrize("where", PATHS)
def test_refusing_what_cannot_be_decided_changes_no_consent(where: str) -> None:
    decision = refuse_claim(shown(row(), where), NOW)
    before = recipient(where).standing.in_scope("organisation").state
    assert types(decision) == [E.SEND_BLOCKED]
    assert state_after(decision, recipient(where)) is before


# Else each later message would wait for a disclaimer that never leaves.
def test_a_disclaimer_that_cannot_be_decided_is_no_longer_on_its_way() -> None:
    waiting = standing((E.DISCLAIMER_QUEUED, {"key": "k"}))
    decision = refuse_claim(shown(row(Purpose.DISCLAIMER), waiting), NOW)
    assert types(decision) == [E.SEND_BLOCKED, E.DISCLAIMER_FAILED]
    failed = decision.events[1]
    assert (failed.occurred_at, failed.recipient, failed.scope) == (NOW, KEY, "organisation")
    assert fold(waiting, failed, waiting.revision + 1).in_scope("organisation").disclaimer == ""


@pytest.mark.parametrize(
    ("where", "epoch", "later"),
    [
        ("pending", 0, [E.OPT_IN_REQUEST_FAILED]),
        ("asked_again", 1, [E.OPT_IN_REQUEST_FAILED]),
        ("asked_again", 0, []),
    ],
)
def test_a_request_that_cannot_be_decided_makes_nobody_wait_for_an_answer(
    where: str, epoch: int, later: list[EventType]
) -> None:
    decision = refuse_claim(shown(row(Purpose.REQUEST, epoch=epoch), where), NOW)
    assert types(decision) == [E.SEND_BLOCKED, *later]


def test_there_is_nothing_to_refuse_where_somebody_else_took_the_row() -> None:
    assert refuse_claim(shown(None), NOW) == Decision(Claim(None, Code.NO_LONGER_TRUE))


def test_a_block_does_not_hide_what_else_is_known() -> None:
    barred = blocked(standing(*PATHS["opted_in"]))
    assert claim(row(), barred).answer.code is Code.BLOCKED_BY_PROVIDER
    late = row(expires_at=EARLIER)
    assert claim(late, barred).answer.code is Code.TOO_LATE


def test_a_request_that_came_too_late_was_not_asked() -> None:
    late = claim(row(Purpose.REQUEST, expires_at=EARLIER), "pending")
    assert types(late) == [E.SEND_BLOCKED, E.OPT_IN_REQUEST_FAILED]


def test_a_request_of_before_an_opt_out_takes_nothing_from_the_one_that_followed() -> None:
    decision = claim(row(Purpose.REQUEST, epoch=0), "asked_again")
    assert decision.answer.code is Code.QUEUED_BEFORE_OPT_OUT
    assert types(decision) == [E.SEND_BLOCKED]


# Strict mode ------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", PATHS)
def test_what_was_claimed_may_still_leave_where_the_gate_says_so(where: str) -> None:
    for mode in Mode:
        allowed = claim(row(), where, mode).answer.row is not None
        still = may_still_leave(row(), shown(None, where, mode), NOW)
        # A disclaimer that is due is a matter of the claim, and comes before the call.
        assert still or not allowed
        if where in {"opted_out", "asked_again"}:
            assert not still


def test_what_is_claimed_is_late_at_some_time() -> None:
    late = row(expires_at=NOW)
    assert may_still_leave(late, shown(None), NOW)
    assert not may_still_leave(late, shown(None), NOW + timedelta(microseconds=1))
