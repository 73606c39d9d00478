"""One category stopped by the person's own word, and begun again (row K6)."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Sender, Standing, State
from optin.policy import (
    Category,
    Code,
    Decision,
    Mode,
    Policy,
    Purpose,
    ReceivedAs,
    Refused,
    RowState,
    Settings,
    decide_delivery,
    decide_send,
    meaning_of,
    permit,
    permit_row,
    permit_user,
)
from optin.policy.automatic import ANSWER_FOR
from tests.policy.snapshots import (
    EARLIER,
    NOW,
    PATHS,
    SENDER,
    E,
    blocked,
    delivery,
    draft,
    held,
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

ON = Policy(stop_by_category=True)
VISITS = Category("visit", "contact", ("reminders", "recordatorios"))
WORDS = "Stop reminders"
OUT, AGAIN = "category.opt_out_confirmation", "category.confirmation"


def settings(policy: Policy = ON, **fields: Any) -> Settings:
    return settings_with(policy, **fields).with_category(VISITS)


def receive(
    text: str,
    where: str | Standing = "opted_in",
    policy: Policy = ON,
    at: datetime = NOW,
    **fields: Any,
) -> Decision[Any]:
    shown = snapshot(settings(policy), recipient(where, trace=traced()))
    return decide_delivery(delivery(text, **fields))(shown, at)


def stopped(where: str = "opted_in") -> Standing:
    before = standing(*PATHS[where])
    return blocked(before, source="person:visit", sender="", lifted_by="START reminders")


def test_a_stop_of_a_category_is_a_block_with_the_very_words_and_moves_no_consent() -> None:
    decision = receive(WORDS)
    assert types(decision) == [E.BLOCKED]
    (event,) = decision.events
    assert event.facts == {
        "source": "person:visit",
        "sender": "",
        "cause": "stop.category",
        "lifted_by": "START reminders",
        "rule": "stop.category",
        "grade": "definite",
        "keyword": "reminders",
    }
    assert event.payload == {
        "text": WORDS,
        "message_id": "SM1",
        "to": SENDER.key,
        "user": "dana",
    }
    assert (event.scope, decision.meaning) == ("", "stop")
    assert state_after(decision, recipient("opted_in")) is State.OPTED_IN
    answer = decision.answer
    assert (answer.outcome, answer.categories) == (ReceivedAs.CATEGORY_STOPPED, ("visit",))
    assert decision.traces


def test_it_is_confirmed_once_by_the_name_that_the_person_used_and_the_user_is_told() -> None:
    decision = receive("stop recordatorios")
    (text,) = texts(decision)
    assert (text.template, text.purpose) == (OUT, Purpose.OPT_OUT_CONFIRMATION)
    assert text.body == (
        "Auto: Firm: you will get no more recordatorios. Other texts go on. Reply STOP to stop all."
    )
    assert text.expires_at == NOW + ANSWER_FOR
    assert text.category == ""
    assert notices(decision) == ["category.rejected"]
    assert "recordatorios" in decision.rows[0].body
    assert texts(receive(WORDS, stopped())) == []
    assert notices(receive(WORDS, stopped())) == []
    assert types(receive(WORDS, stopped())) == [E.BLOCKED]


def test_where_the_provider_answers_stop_nobody_else_does() -> None:
    answering = evolve(SENDER, answers_stop=True)
    shown = snapshot(settings(senders=(answering,)), recipient("opted_in"))
    decision = decide_delivery(delivery(WORDS))(shown, NOW)
    assert texts(decision) == []
    assert notices(decision) == ["category.rejected"]


@pytest.mark.parametrize("where", PATHS)
@pytest.mark.parametrize("mode", Mode)
def test_it_is_never_weaker_than_what_stands(mode: Mode, where: str) -> None:
    decision = receive(WORDS, where, Policy(mode=mode, stop_by_category=True))
    if where in {"pending", "asked_again"}:  # the answer to a request is about everything
        assert decision.answer.outcome is ReceivedAs.OPTED_OUT
        assert state_after(decision, recipient(where)) is State.OPTED_OUT
    else:
        assert decision.answer.outcome is ReceivedAs.CATEGORY_STOPPED
        before = recipient(where).standing.in_scope("organisation").state
        assert state_after(decision, recipient(where)) is before
        assert bool(texts(decision)) is (where != "opted_out")


@pytest.mark.parametrize("hint", ["stop", "barred"])
def test_what_a_provider_took_for_an_opt_out_is_one(hint: str) -> None:
    decision = receive(WORDS, hint=hint)
    assert decision.answer.outcome is ReceivedAs.OPTED_OUT
    assert state_after(decision, recipient("opted_in")) is State.OPTED_OUT


@pytest.mark.parametrize("text", [WORDS, "stop invoices", "START reminders", "reminders stop"])
def test_where_it_is_off_nothing_changes(text: str) -> None:
    off, bare = receive(text, policy=Policy()), snapshot(settings_with(), recipient("opted_in"))
    told = decide_delivery(delivery(text))(bare, NOW)
    assert off.answer == told.answer
    assert off.answer.categories == ()
    assert types(off) == types(told)


@pytest.mark.parametrize("text", ["STOP", "STOP ALL", "stop texts"])
def test_stop_stops_everything(text: str) -> None:
    assert receive(text).answer.outcome is ReceivedAs.OPTED_OUT


def test_a_probable_one_is_weighed_as_every_probable_opt_out() -> None:
    suspends = Policy(stop_by_category=True, probable="suspend")
    assert receive("stop remindrs", policy=suspends).answer.outcome is ReceivedAs.SUSPENDED
    assert receive("stop remindrs").answer.outcome is ReceivedAs.CATEGORY_STOPPED


def test_what_waits_undecided_bars_meanwhile_where_it_is_on() -> None:
    waiting = delivery("recordatorios stop")  # no language that is read here knows the word
    assert meaning_of(waiting, settings()) == "stop"
    assert meaning_of(waiting, settings(Policy())) == ""
    assert meaning_of(waiting, None) == ""


def test_what_was_recorded_and_has_lost_its_words_stops_everything() -> None:
    assert receive("", meaning="stop").answer.outcome is ReceivedAs.OPTED_OUT


def test_held_messages_of_it_are_discarded_and_no_others() -> None:
    waiting = (held(1, category="visit"), held(2), held(3, category="invoice"))
    shown = snapshot(settings(), recipient("unknown", held=waiting))
    decision = decide_delivery(delivery(WORDS))(shown, NOW)
    assert [(move.id, move.to, move.code) for move in decision.moves] == [
        (1, RowState.DISCARDED, "opted_out")
    ]
    assert types(decision) == [E.BLOCKED, E.MESSAGE_DISCARDED]


# The gate ----------------------------------------------------------------------------------------


def test_messages_of_it_are_refused_from_every_sender_and_others_go() -> None:
    person, other = recipient(stopped()), Sender.parse("+14155550199")
    for sender in (SENDER, other):
        verdict = permit(person, ON, "organisation", sender.key, category="visit")
        assert verdict.code is Code.CATEGORY_OPTED_OUT
        assert verdict.detail == "Texting START reminders to the sender lifts it."
    assert permit(person, ON, "organisation", SENDER.key, category="invoice").code is Code.ALLOWED
    assert permit(person, ON, "organisation", SENDER.key).code is Code.ALLOWED
    refused = decide_send(draft(category="visit"))(snapshot(settings(), person), NOW).answer
    assert isinstance(refused, Refused)
    assert refused.code is Code.CATEGORY_OPTED_OUT
    assert permit_row(row(category="visit"), person, ON, NOW).code is Code.CATEGORY_OPTED_OUT


def test_texts_of_it_to_users_are_refused_as_well() -> None:
    own = standing((E.OPTED_IN, {}), scope="users")
    person = recipient(blocked(own, source="person:event_reminder", sender=""))
    assert permit_user(person, SENDER.key).code is Code.ALLOWED
    refused = permit_user(person, SENDER.key, category="event_reminder")
    assert refused.code is Code.CATEGORY_OPTED_OUT
    again = row(Purpose.USER_TEXT, scope="users", category="event_reminder")
    assert permit_row(again, person, ON, NOW).code is Code.CATEGORY_OPTED_OUT


def test_the_confirmation_leaves_until_everything_is_stopped() -> None:
    text = row(Purpose.OPT_OUT_CONFIRMATION, template=OUT)
    plain = row(Purpose.OPT_OUT_CONFIRMATION, template="user_initiated.opt_out_confirmation")
    person = recipient(stopped())
    assert permit_row(text, person, ON, NOW).code is Code.ALLOWED
    assert permit_row(plain, person, ON, NOW).code is Code.NO_LONGER_TRUE
    out = recipient(standing(*PATHS["opted_out"], before=stopped()))
    assert permit_row(text, out, ON, NOW).code is Code.QUEUED_BEFORE_OPT_OUT


# The way back ------------------------------------------------------------------------------------


def test_a_start_of_it_lifts_it_with_a_proof_and_is_confirmed() -> None:
    decision = receive("start reminders", stopped())
    assert types(decision) == [E.UNBLOCKED]
    (event,) = decision.events
    assert event.facts == {"source": "person:visit", "sender": "", "cause": "start.category"}
    assert event.payload["text"] == "start reminders"
    answer = decision.answer
    assert (answer.outcome, answer.categories) == (ReceivedAs.CATEGORY_STARTED, ("visit",))
    (text,) = texts(decision)
    assert (text.template, text.purpose) == (AGAIN, Purpose.CONFIRMATION)
    assert "you will get reminders again" in text.body
    assert decision.traces


@pytest.mark.parametrize("where", ["opted_out", "pending", "unknown"])
def test_it_opts_nobody_in(where: str) -> None:
    decision = receive("START reminders", stopped(where))
    assert types(decision) == [E.UNBLOCKED]
    assert texts(decision) == []
    before = recipient(where).standing.in_scope("organisation").state
    assert state_after(decision, recipient(where)) is before


def test_where_nothing_is_stopped_it_is_an_ordinary_message() -> None:
    assert receive("START reminders").answer.outcome is ReceivedAs.DELIVERED
    other = blocked(standing(*PATHS["opted_in"]), source="person:invoice", sender="")
    assert receive("START reminders", other).answer.outcome is ReceivedAs.DELIVERED


def test_it_lifts_no_block_of_the_providers_but_by_the_providers_word() -> None:
    both = blocked(stopped())
    assert types(receive("START reminders", both)) == [E.UNBLOCKED]
    lifted = receive("START reminders", both, hint="start")
    assert [event.facts["source"] for event in lifted.events] == ["provider", "person:visit"]


@pytest.mark.parametrize("text", ["START", "YES"])
def test_a_start_or_a_yes_does_not_lift_it(text: str) -> None:
    assert E.UNBLOCKED not in types(receive(text, stopped("opted_out")))
    assert E.UNBLOCKED not in types(receive(text, stopped("pending")))


@pytest.mark.parametrize(
    ("fields", "after", "lifts"),
    [
        ({"occurred_at": EARLIER}, timedelta(hours=1), False),
        ({"occurred_at": EARLIER + timedelta(microseconds=1)}, timedelta(hours=1), True),
        ({}, timedelta(seconds=59), False),
        ({}, timedelta(minutes=1), True),
        ({"doubtful": True}, timedelta(hours=1), False),
    ],
)
def test_one_that_may_be_of_before_lifts_nothing(
    fields: dict[str, Any], after: timedelta, *, lifts: bool
) -> None:
    decision = receive("START reminders", stopped(), at=EARLIER + after, **fields)
    assert (E.UNBLOCKED in types(decision)) is lifts


# Categories and what they are called -------------------------------------------------------------


def test_a_category_is_called_what_the_tenant_says_or_its_name() -> None:
    assert Category("gala_news", "user").names == ("gala news",)
    assert Category("gala_news", "user", "news").names == ("news",)
    assert settings().called["visit"] == ("reminders", "recordatorios")
    assert settings().called["invoice"] == ("invoices",)
    assert Settings.from_json(settings().to_json()) == settings()


def test_what_is_built_in_may_be_called_something_else() -> None:
    told = settings_with().with_category(Category("invoice", "contact", ("bills", "facturas")))
    assert told.called["invoice"] == ("bills", "facturas")
    assert told.category("invoice") == Category("invoice", "contact", ("bills", "facturas"))


def test_a_name_that_may_mean_everything_is_refused_with_its_reason() -> None:
    with pytest.raises(ValueError, match="every message") as refused:
        Category("visit", "contact", ("reminders", "all messages"))
    assert refused.value.code == "invalid_category"  # type: ignore[attr-defined]


def test_a_sub_organisation_may_have_it_only_where_all_above_do() -> None:
    assert ON.under(ON).stop_by_category
    assert not ON.under(Policy()).stop_by_category
    assert not Policy().under(ON).stop_by_category
    assert Policy.from_json(ON.to_json()) == ON
    before = {name: value for name, value in ON.to_json().items() if name != "stop_by_category"}
    assert not Policy.from_json(before).stop_by_category
