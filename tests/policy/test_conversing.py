"""How conversations begin by themselves, and what is unexpected."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Address, ScopeKind
from optin.policy import (
    Conversation,
    Decision,
    Mode,
    Policy,
    Purpose,
    ReceivedAs,
    RecipientView,
    decide_delivery,
    decide_group,
    decide_request,
    decide_send,
    thread_of,
)
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    KEY,
    NOW,
    SECOND,
    SENDER,
    E,
    blocked,
    delivery,
    draft,
    notices,
    recipient,
    settings_with,
    snapshot,
    texts,
    traced,
    types,
)

TALK = Conversation(recipient=KEY, opened_at=EARLIER, opened_by="ann", active_at=EARLIER)
OWN = Address.parse(SENDER.value)
BEGUN = Conversation(recipient=KEY, opened_at=NOW, opened_by="dana", active_at=NOW)
DROP = Policy(mode=Mode.OFF, contacts_start="drop")
ANSWER = Policy(mode=Mode.OFF, contacts_start="answer")
CLOSED = [DROP, ANSWER]


def heard(
    text: str, policy: Policy, who: RecipientView | None = None, **what: Any
) -> Decision[Any]:
    shown = snapshot(settings_with(policy), who or recipient())
    return decide_delivery(delivery(text, **what))(shown, NOW)


def test_the_sender_tells_conversations_apart_where_it_divides_consents() -> None:
    settings = settings_with()
    assert thread_of(settings, SENDER.key) == ""
    by_sender = evolve(settings, scope=ScopeKind.SENDER)
    assert thread_of(by_sender, SENDER.key) == SENDER.key


@pytest.mark.parametrize("mode", Mode)
def test_a_text_begins_a_conversation_or_goes_on_with_it(mode: Mode) -> None:
    begun = decide_send(draft())(snapshot(mode), NOW)
    assert begun.conversations == (BEGUN,)
    going_on = decide_send(draft())(snapshot(mode, recipient(conversations=(TALK,))), NOW)
    assert going_on.conversations == (evolve(TALK, active_at=NOW),)


def test_a_text_that_is_refused_begins_none() -> None:
    refused = decide_send(draft())(snapshot(Mode.OFF, recipient("opted_out")), NOW)
    assert refused.conversations == ()


def test_a_conversation_is_begun_for_the_organisation_and_the_sender() -> None:
    shown = snapshot(settings_with(Mode.OFF, scope=ScopeKind.SENDER))
    begun = decide_send(draft(sender=SECOND.key))(shown, NOW)
    assert begun.conversations == (evolve(BEGUN, sender=SECOND.key),)
    other = recipient(conversations=(TALK, evolve(TALK, sender=SECOND.key)))
    shown = evolve(shown, recipients=(other,))
    assert decide_send(draft(sender=SECOND.key))(shown, NOW).conversations == (
        evolve(TALK, sender=SECOND.key, active_at=NOW),
    )


def test_a_request_and_a_group_begin_conversations() -> None:
    assert decide_request(draft())(snapshot(), NOW).conversations == (BEGUN,)
    policy = Policy(mode=Mode.OFF, group_messaging=True)
    two = recipient(), evolve(recipient("opted_in"), key="b" * 64)
    group = decide_group(draft())(snapshot(policy, *two), NOW)
    assert group.conversations == (BEGUN, evolve(BEGUN, recipient="b" * 64))
    none = evolve(recipient("opted_out"), key="b" * 64)
    assert decide_group(draft())(snapshot(policy, none), NOW).conversations == ()


@pytest.mark.parametrize("text", ["hello", "STOP", "START", "HELP"])
def test_what_a_contact_writes_begins_one_where_it_may(text: str) -> None:
    begun = heard(text, Policy(mode=Mode.OFF))
    assert begun.conversations == (evolve(BEGUN, opened_by=""),)


@pytest.mark.parametrize("policy", CLOSED)
@pytest.mark.parametrize("text", ["hello", "STOP", "START", "HELP"])
def test_what_a_contact_writes_begins_none_where_it_may_not(policy: Policy, text: str) -> None:
    assert heard(text, policy).conversations == ()
    known = recipient(conversations=(TALK,))
    assert heard(text, policy, known).conversations == (evolve(TALK, active_at=NOW),)


def test_a_number_of_the_tenants_own_has_no_conversation() -> None:
    own = heard("hello", Policy(mode=Mode.OFF), address=OWN)
    assert own.answer.outcome is ReceivedAs.DROPPED
    assert own.conversations == ()


@pytest.mark.parametrize("policy", [*CLOSED, Policy(contacts_start="drop")])
@pytest.mark.parametrize("state", ["unknown", "pending", "informed", "opted_in", "expired"])
def test_an_unexpected_message_is_recorded_and_told_to_nobody(policy: Policy, state: str) -> None:
    heard_ = heard("hello", policy, recipient(state))
    assert heard_.answer.outcome is ReceivedAs.UNEXPECTED
    assert types(heard_) == [E.MESSAGE_RECEIVED, E.MESSAGE_DISCARDED]
    assert heard_.events[1].facts == {"code": "unexpected"}
    assert notices(heard_) == []
    assert all(row.purpose is Purpose.HELP for row in heard_.rows)


def test_an_unexpected_message_is_answered_once_a_minute() -> None:
    answered = heard("hello", ANSWER)
    (answer,) = texts(answered)
    assert (answer.template, answer.purpose) == ("unexpected", Purpose.HELP)
    assert answer.expires_at == NOW + timedelta(minutes=5)
    assert answered.traces[KEY].inbound_at == answered.traces[KEY].helped_at == NOW
    again = recipient(trace=traced(helped_at=NOW - timedelta(seconds=59)))
    silent = heard("hello", ANSWER, again)
    assert silent.rows == ()
    assert silent.traces[KEY].inbound_at == NOW
    later = recipient(trace=traced(helped_at=NOW - timedelta(minutes=1)))
    assert len(heard("hello", ANSWER, later).rows) == 1


@pytest.mark.parametrize(
    "who", [recipient("opted_out"), recipient("asked_again"), recipient(blocked())]
)
def test_who_may_not_be_texted_is_not_answered(who: RecipientView) -> None:
    silent = heard("hello", ANSWER, who)
    assert silent.answer.outcome is ReceivedAs.UNEXPECTED
    assert silent.rows == ()
    assert silent.traces[KEY].inbound_at == NOW


def test_whoever_may_not_text_answers_nobody() -> None:
    settings = evolve(settings_with(ANSWER), texting=False)
    silent = decide_delivery(delivery("hello"))(snapshot(settings), NOW)
    assert silent.answer.outcome is ReceivedAs.UNEXPECTED
    assert silent.rows == ()


def test_a_drop_is_silent() -> None:
    assert heard("hello", DROP).rows == ()


def test_a_recipient_shows_its_conversation() -> None:
    other = evolve(TALK, sender=SECOND.key)
    who = recipient(conversations=(TALK, other))
    assert who.conversation() == TALK
    assert who.conversation(SECOND.key) == other
    assert who.conversation("nobody's") is None
    assert TALK.id == KEY
    assert other.id == f"{KEY}.{SECOND.key}"
    assert CONTACT.value not in repr(who)
