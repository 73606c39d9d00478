"""The same word is a consent, an answer or nothing, by the question that was asked last."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Standing, State
from optin.keywords import Choice, Keywords, Meaning
from optin.policy import (
    Asked,
    Decision,
    Mode,
    Policy,
    Purpose,
    ReceivedAs,
    RowKind,
    Settings,
    Trace,
    decide_claim,
    decide_delivery,
    decide_group,
    decide_send,
)
from optin.policy.automatic import ANSWER_FOR
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    NOW,
    PATHS,
    SECOND,
    SENDER,
    E,
    delivery,
    draft,
    notices,
    recipient,
    row,
    settings_with,
    snapshot,
    standing,
    state_after,
    texts,
    traced,
    types,
)

MINUTE, WEEK = timedelta(minutes=1), timedelta(days=7)
# Requests of PATHS are an hour old.
BEFORE, AFTER = EARLIER - MINUTE, EARLIER + MINUTE


def asked(at: datetime = AFTER, sender: str = SENDER.key) -> Trace:
    return traced(asked=Asked("appointment", at, sender))


def receive(
    text: str,
    where: str | Standing = "opted_in",
    trace: Trace | None = None,
    at: datetime = NOW,
    settings: Settings | Mode | Policy = Mode.CONSENT,
    **fields: Any,
) -> Decision[Any]:
    who = recipient(where, trace=trace or asked())
    return decide_delivery(delivery(text, **fields))(snapshot(settings, who), at)


@pytest.mark.parametrize("word", ["yes", "YES", "C", "ok", "confirm"])
def test_an_answer_to_the_text_is_no_grant_and_is_shown(word: str) -> None:
    decision = receive(word)
    answer = decision.answer
    assert (answer.outcome, answer.answer) == (ReceivedAs.DELIVERED, Choice.CONFIRM)
    (event,) = decision.events
    assert event.type is E.MESSAGE_RECEIVED
    assert event.facts == {
        "meaning": "none",
        "rule": "answer.confirm",
        "grade": "none",
        "answer": "confirm",
    }
    (handed,) = decision.rows
    assert (handed.kind, handed.body) == (RowKind.HANDOVER, word)


@pytest.mark.parametrize(
    ("request_is_later", "word", "state", "choice"),
    [
        (False, "YES", State.PENDING, Choice.CONFIRM),
        (False, "C", State.PENDING, Choice.CONFIRM),
        (True, "YES", State.OPTED_IN, None),
        (True, "C", State.PENDING, None),
        (True, "ok", State.PENDING, None),
    ],
)
@pytest.mark.parametrize("mode", Mode)
def test_the_latest_question_wins(
    mode: Mode, word: str, state: State, choice: Choice | None, *, request_is_later: bool
) -> None:
    trace = asked(BEFORE if request_is_later else AFTER)
    decision = receive(word, "pending", trace, settings=mode)
    assert state_after(decision, recipient("pending")) is state
    assert decision.answer.answer is choice


def test_where_both_were_asked_at_once_neither_is_guessed_to_be_a_consent() -> None:
    decision = receive("YES", "pending", asked(EARLIER))
    assert state_after(decision, recipient("pending")) is State.PENDING


def test_a_request_of_unknown_time_is_not_the_later_one() -> None:
    failed = standing(*PATHS["pending"], (E.OPT_IN_REQUEST_FAILED, {}))
    decision = receive("YES", failed, asked(BEFORE))
    assert state_after(decision, recipient(failed)) is State.PENDING


def test_a_start_is_one_whatever_was_asked() -> None:
    decision = receive("START", "unknown")
    assert state_after(decision, recipient("unknown")) is State.OPTED_IN
    assert decision.answer.answer is None


@pytest.mark.parametrize(
    ("trace", "at", "fields", "answers"),
    [
        (asked(NOW), NOW, {}, True),
        (asked(), AFTER + WEEK, {}, True),
        (asked(), AFTER + WEEK + timedelta(microseconds=1), {}, False),
        (asked(sender=SECOND.key), NOW, {}, False),
        (asked(), NOW, {"occurred_at": AFTER}, True),
        (asked(), NOW, {"occurred_at": AFTER - timedelta(microseconds=1)}, False),
        (traced(), NOW, {}, False),
    ],
)
def test_a_question_stands_for_a_week_for_its_sender_and_for_what_is_written_after_it(
    trace: Trace, at: datetime, fields: dict[str, Any], *, answers: bool
) -> None:
    given = receive("C", trace=trace, at=at, **fields).answer.answer
    assert given is (Choice.CONFIRM if answers else None)


def test_what_crossed_the_question_is_neither_its_answer_nor_a_consent() -> None:
    decision = receive("YES", "pending", asked(AFTER), occurred_at=AFTER - MINUTE / 2)
    assert state_after(decision, recipient("pending")) is State.PENDING
    assert decision.answer.answer is None


def test_a_question_through_another_sender_takes_nothing_from_a_request() -> None:
    decision = receive("YES", "pending", asked(AFTER, SECOND.key))
    assert state_after(decision, recipient("pending")) is State.OPTED_IN


def test_an_answer_brings_no_reminder_of_a_request() -> None:
    assert E.OPT_IN_REMINDED in types(receive("what?", "pending"))
    assert E.OPT_IN_REMINDED not in types(receive("C", "pending"))


# CANCEL ------------------------------------------------------------------------------------------


def test_a_cancel_after_it_is_honoured_at_once_and_clarified_once() -> None:
    decision = receive("CANCEL")
    answer = decision.answer
    assert (answer.outcome, answer.answer) == (ReceivedAs.OPTED_OUT, Choice.CANCEL)
    assert state_after(decision, recipient("opted_in")) is State.OPTED_OUT
    out = decision.events[0]
    assert (out.type, out.facts["answer"], out.payload["text"]) == (E.OPTED_OUT, "cancel", "CANCEL")
    (text,) = texts(decision)
    assert (text.template, text.purpose) == ("clarification", Purpose.OPT_OUT_CONFIRMATION)
    assert text.expires_at == NOW + ANSWER_FOR
    assert text.epoch == 1
    assert text.body == (
        "Auto: Firm: you are opted out. Did you mean to cancel your appointment?"
        " Call us, or reply START for texts."
    )
    assert notices(decision) == ["possible_cancellation"]
    (trace,) = decision.traces.values()
    assert (trace.asked, trace.inbound_at) == (None, NOW)


def test_what_was_meant_is_asked_in_the_language_of_the_word() -> None:
    both = evolve(settings_with(), keywords=Keywords(languages=("en", "es")))
    (text,) = texts(receive("Cancelar", settings=both))
    assert text.template == "clarification"
    assert "Queria cancelar su cita?" in text.body


@pytest.mark.parametrize("word", ["STOP", "end", "STOP ALL"])
def test_any_other_opt_out_is_confirmed_as_ever(word: str) -> None:
    decision = receive(word)
    assert [text.template for text in texts(decision)] == ["user_initiated.opt_out_confirmation"]
    assert notices(decision) == ["user_initiated.rejected"]
    assert decision.answer.answer is None
    (trace,) = decision.traces.values()
    assert trace.asked is None


def test_a_cancel_where_nothing_was_asked_is_an_opt_out_like_any_other() -> None:
    decision = receive("CANCEL", trace=traced())
    assert [text.template for text in texts(decision)] == ["user_initiated.opt_out_confirmation"]
    assert decision.answer.answer is None
    later = receive("CANCEL", "pending", asked(BEFORE))
    assert [text.template for text in texts(later)] == ["user_initiated.opt_out_confirmation"]


def test_one_that_is_said_again_is_answered_no_more() -> None:
    decision = receive("CANCEL", "opted_out")
    assert types(decision) == [E.OPT_OUT_REPEATED]
    assert texts(decision) == []


def test_where_the_provider_answers_there_is_no_second_text_and_the_host_sees_it_all_the_same() -> (
    None
):
    answering = evolve(SENDER, answers_stop=True)
    decision = receive("CANCEL", settings=settings_with(senders=(answering,)))
    assert texts(decision) == []
    assert notices(decision) == ["possible_cancellation"]
    assert decision.answer.answer is Choice.CANCEL


def test_a_yes_to_the_clarification_is_neither_a_consent_nor_a_confirmation() -> None:
    decision = receive("YES", "opted_out", traced(), occurred_at=NOW)
    assert decision.answer.answer is None
    assert state_after(decision, recipient("opted_out")) is not State.OPTED_IN


def test_what_is_called_off_in_words_that_stop_nothing_reaches_the_user() -> None:
    decision = receive("cancel my appointment")
    answer = decision.answer
    assert (answer.outcome, answer.answer) == (ReceivedAs.DELIVERED, Choice.CANCEL)


def test_one_that_is_left_to_a_person_is_shown_as_what_it_may_be() -> None:
    decision = receive("Cancel\nI can't make it")
    answer = decision.answer
    assert (answer.outcome, answer.answer) == (ReceivedAs.DELIVERED, Choice.CANCEL)
    assert decision.meaning == Meaning.STOP


# Asking ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["opted_in", "unknown"])
def test_a_message_keeps_what_it_asks_whether_it_leaves_or_waits(where: str) -> None:
    decision = decide_send(draft(asks="appointment"))(snapshot(Mode.CONSENT, recipient(where)), NOW)
    assert [new.asks for new in decision.rows if new.purpose is Purpose.MESSAGE] == ["appointment"]
    plain = decide_send(draft())(snapshot(Mode.CONSENT, recipient(where)), NOW)
    assert {new.asks for new in plain.rows} == {""}


def test_a_message_to_a_group_asks_each() -> None:
    policy = Policy(mode=Mode.OFF, group_messaging=True)
    decision = decide_group(draft(asks="appointment"))(snapshot(policy, recipient("opted_in")), NOW)
    assert [new.asks for new in decision.rows] == ["appointment"]


def test_a_text_that_leaves_is_remembered_by_what_it_asks() -> None:
    who = recipient("opted_in", trace=traced())
    leaving = row(asks="appointment", sender=SECOND.key)
    decision = decide_claim(snapshot(Mode.CONSENT, who, row=leaving), NOW)
    (trace,) = decision.traces.values()
    assert trace == evolve(traced(), sender=SECOND.key, asked=Asked("appointment", NOW, SECOND.key))


def test_a_text_that_asks_nothing_leaves_the_question_as_it_is() -> None:
    who = recipient("opted_in", trace=asked())
    assert decide_claim(snapshot(Mode.CONSENT, who, row=row()), NOW).traces == {}


def test_a_message_behind_a_disclaimer_asks_as_it_did() -> None:
    who = recipient("unknown")
    decision = decide_claim(snapshot(Mode.DISCLAIMER, who, row=row(asks="appointment")), NOW)
    assert [new.asks for new in decision.rows] == ["", "appointment"]
    assert decision.traces == {}


def test_a_question_shows_no_sender_in_a_repr() -> None:
    assert CONTACT.value not in repr(Asked("appointment", NOW, CONTACT.value))
