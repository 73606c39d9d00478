"""WhatsApp's window: a gate of its own, beside consent, for each pair of numbers."""

# ruff: noqa: ANN401 - the fields of a value, by name

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Address, Channel, EventType, ScopeKind, Sender, State
from optin.policy import (
    Allowed,
    Approved,
    ApprovedTemplate,
    Code,
    Decision,
    Filled,
    GroupSent,
    Held,
    Mode,
    Policy,
    Purpose,
    Queued,
    RecipientView,
    Refused,
    RowKind,
    RowState,
    Snapshot,
    Trace,
    Unchanged,
    decide_claim,
    decide_delivery,
    decide_group,
    decide_request,
    decide_send,
    look,
    may_still_leave,
)
from optin.policy.window import WINDOW_FOR, is_shut, leaves_as, opened
from tests.policy.snapshots import (
    CONTACT,
    NOW,
    SECOND,
    SENDER,
    delivery,
    draft,
    recipient,
    row,
    settings_with,
    snapshot,
    standing,
    texts,
)

ON_WHATSAPP = Address(Channel.WHATSAPP, CONTACT.value)
JUST_NOW = timedelta(microseconds=1)
SAID = Approved("welcome", "en_US", ("Dana",))
WELCOME = ApprovedTemplate("welcome", "en_US", ["who"], "Welcome, {{ who }}!")
REQUEST = "user_initiated.request"
ASKS = ApprovedTemplate("ask", "en_US", ["user_name"])


def person(where: str = "opted_in", heard: timedelta | None = None, **fields: Any) -> RecipientView:
    """Return somebody on WhatsApp who wrote to our first sender so long ago, if at all."""
    windows = {} if heard is None else {SENDER.key: NOW - heard}
    return recipient(where, address=ON_WHATSAPP, trace=Trace(windows=windows), **fields)


def shown(
    *who: RecipientView,
    mode: Mode | Policy = Mode.OFF,
    approved: Mapping[str, ApprovedTemplate] = MappingProxyType({}),
) -> Snapshot:
    settings = settings_with(mode)
    for name, template in approved.items():
        settings = settings.with_approved(name, template, "en")
    return snapshot(settings, *who)


def answer(decision: Decision[Any]) -> Any:
    return decision.answer


# When it is shut.


@pytest.mark.parametrize(
    ("ago", "shut"),
    [
        (None, True),
        (timedelta(0), False),
        (-timedelta(hours=1), False),  # a clock of theirs that is ahead
        (WINDOW_FOR - JUST_NOW, False),
        (WINDOW_FOR, True),
        (timedelta(days=9), True),
    ],
)
def test_the_window_is_open_for_a_day(ago: timedelta | None, shut: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_shut(person(heard=ago), SENDER.key, NOW) is shut
    assert timedelta(hours=24) == WINDOW_FOR


def test_there_is_a_window_on_whatsapp_alone_and_for_one_sender() -> None:
    heard = person(heard=JUST_NOW)
    assert is_shut(heard, SECOND.key, NOW)
    assert not is_shut(evolve(person(), address=CONTACT), SENDER.key, NOW)
    assert not is_shut(evolve(person(), address=None), SENDER.key, NOW)


def test_a_message_opens_the_window_and_forgets_what_is_over() -> None:
    trace = Trace(user="dana", windows={"old": NOW - WINDOW_FOR, "one": NOW - JUST_NOW})
    after = opened(trace, "two", NOW)
    assert after == evolve(trace, windows={"one": NOW - JUST_NOW, "two": NOW})
    assert opened(after, "two", NOW - timedelta(hours=1)) == after  # came later, written earlier
    assert opened(Trace(), "one", NOW).windows == {"one": NOW}


def written(text: str = "Hello", **fields: Any) -> Decision[Any]:
    came = delivery(text, address=ON_WHATSAPP, sender=SENDER.key, **fields)
    return decide_delivery(came)(snapshot(Mode.OFF, person()), NOW)


@pytest.mark.parametrize("text", ["Hello", "STOP", "HELP", "START"])
def test_whatever_a_person_writes_on_whatsapp_opens_the_window(text: str) -> None:
    (trace,) = written(text).traces.values()
    assert trace.windows == {SENDER.key: NOW}


@pytest.mark.parametrize(
    ("occurred_at", "heard"),
    [(NOW - timedelta(hours=3), NOW - timedelta(hours=3)), (NOW + timedelta(hours=3), NOW)],
)
def test_it_is_open_from_when_that_was_written_but_never_from_the_future(
    occurred_at: datetime, heard: datetime
) -> None:
    (trace,) = written(occurred_at=occurred_at).traces.values()
    assert trace.windows == {SENDER.key: heard}


def test_a_text_and_our_own_number_open_nothing() -> None:
    came = delivery("Hello", sender=SENDER.key)
    (trace,) = decide_delivery(came)(snapshot(Mode.OFF, recipient()), NOW).traces.values()
    assert trace.windows == {}
    own = Address(Channel.WHATSAPP, SENDER.value)
    mine = recipient(address=own)
    came = delivery("Hello", address=own, sender=SENDER.key)
    assert decide_delivery(came)(snapshot(Mode.OFF, mine), NOW).traces == {}


# When a message is sent.


def test_free_words_are_refused_outside_the_window_and_go_within_it() -> None:
    outside = decide_send(draft())(shown(person()), NOW)
    assert answer(outside) == Refused(Code.OUTSIDE_WINDOW)
    assert outside.events[0].facts["code"] == "outside_window"
    assert texts(outside) == []
    within = decide_send(draft())(shown(person(heard=JUST_NOW)), NOW)
    assert isinstance(answer(within), Queued)


def test_consent_is_asked_before_the_window() -> None:
    refused = answer(decide_send(draft())(shown(person("opted_out")), NOW))
    assert refused.code is Code.OPTED_OUT


def test_words_that_wait_for_an_answer_are_held_where_the_request_can_leave() -> None:
    refused = answer(decide_send(draft())(shown(person("unknown"), mode=Mode.CONSENT), NOW))
    assert refused.code is Code.OUTSIDE_WINDOW
    assert refused.detail == (
        "Name what the provider has approved for user_initiated.request with change_approved."
    )
    sent = decide_send(draft())(
        shown(person("unknown"), mode=Mode.CONSENT, approved={REQUEST: ASKS}), NOW
    )
    assert answer(sent).asked
    request, message = texts(sent)
    assert request.approved == Approved("ask", "en_US", ("Dana",))
    assert (message.state, message.approved) == (RowState.HELD, None)


def test_while_a_request_stands_words_are_held_whatever_has_been_approved() -> None:
    held_again = answer(decide_send(draft())(shown(person("pending"), mode=Mode.CONSENT), NOW))
    assert isinstance(held_again, Held)
    assert not held_again.asked


def test_asking_alone_needs_an_approved_request_outside_the_window() -> None:
    refused = answer(decide_request(draft(""))(shown(person("unknown"), mode=Mode.CONSENT), NOW))
    assert refused.code is Code.OUTSIDE_WINDOW
    within = shown(person("unknown", heard=JUST_NOW), mode=Mode.CONSENT)
    assert answer(decide_request(draft(""))(within, NOW)).state is State.PENDING
    agreed = answer(decide_request(draft(""))(shown(person(), mode=Mode.CONSENT), NOW))
    assert agreed == Unchanged(State.OPTED_IN)


FILLED = draft("", template=Filled("welcome", {"who": "Ann"}))


def test_an_approved_template_goes_in_the_place_of_words() -> None:
    sent = decide_send(FILLED)(shown(person(), approved={"welcome": WELCOME}), NOW)
    (message,) = texts(sent)
    assert message.body == "Welcome, Ann!"
    assert message.approved == Approved("welcome", "en_US", ("Ann",))
    assert message.template == ""
    named = ApprovedTemplate(
        "by", "en_US", ["user_name"], "{{ user_name }} of {{ organization_name }}"
    )
    for values, who in (({}, "Dana"), ({"user_name": "Kim"}, "Kim")):
        filled = draft("", template=Filled("by", values))
        (message,) = texts(decide_send(filled)(shown(person(), approved={"by": named}), NOW))
        assert message.body == f"{who} of Firm"
        assert message.approved == Approved("by", "en_US", (who,))


def test_a_disclaimer_that_goes_first_has_to_be_approved_too() -> None:
    approved = {"welcome": WELCOME}
    found = shown(person("unknown"), mode=Mode.DISCLAIMER, approved=approved)
    refused = answer(decide_send(FILLED)(found, NOW))
    assert (refused.code, "for disclaimer with" in refused.detail) == (Code.OUTSIDE_WINDOW, True)
    approved["disclaimer"] = ASKS
    both = shown(person("unknown"), mode=Mode.DISCLAIMER, approved=approved)
    first, message = texts(decide_send(FILLED)(both, NOW))
    assert (first.purpose, first.approved is not None) == (Purpose.DISCLAIMER, True)
    assert message.waits_for == first.key
    informed = shown(person("informed"), mode=Mode.DISCLAIMER, approved={"welcome": WELCOME})
    assert isinstance(answer(decide_send(FILLED)(informed, NOW)), Queued)


def test_a_template_that_nobody_has_named_is_refused() -> None:
    assert answer(decide_send(FILLED)(shown(person()), NOW)) == Refused(Code.UNKNOWN_TEMPLATE)
    automatic = draft("", template=Filled(REQUEST))
    found = shown(person(), approved={REQUEST: ASKS})
    assert answer(decide_send(automatic)(found, NOW)) == Refused(Code.UNKNOWN_TEMPLATE)


def test_a_template_that_says_too_much_is_refused_as_words_are() -> None:
    long = evolve(FILLED, template=Filled("welcome", {"who": "a" * 480}))
    refused = answer(decide_send(long)(shown(person(), approved={"welcome": WELCOME}), NOW))
    assert refused.code is Code.MESSAGE_TOO_LONG


def test_in_a_group_whoever_is_out_of_reach_is_left_out() -> None:
    members = (evolve(person(), key="a"), evolve(person(heard=JUST_NOW), key="b"))
    groups = Policy(mode=Mode.OFF, group_messaging=True)
    sent = answer(decide_group(draft())(shown(*members, mode=groups), NOW))
    assert isinstance(sent, GroupSent)
    assert [each.code for each in sent.left_out] == [Code.OUTSIDE_WINDOW]
    assert len(sent.queued) == 1
    all_of_them = shown(*members, mode=groups, approved={"welcome": WELCOME})
    assert answer(decide_group(FILLED)(all_of_them, NOW)).left_out == ()


def test_looking_says_what_sending_would() -> None:
    assert look(shown(person()), draft(), NOW) == Refused(Code.OUTSIDE_WINDOW)
    assert isinstance(look(shown(person(heard=JUST_NOW)), draft(), NOW), Allowed)
    unknown = shown(person("unknown"), mode=Mode.CONSENT)
    refused = look(unknown, draft(), NOW)
    assert refused == answer(decide_send(draft())(unknown, NOW))
    pending = look(shown(person("pending"), mode=Mode.CONSENT), draft(), NOW)
    assert isinstance(pending, Held)


# When it leaves.


def claimed(purpose: Purpose, who: RecipientView, **fields: Any) -> Decision[Any]:
    mine = row(purpose, address=ON_WHATSAPP, **fields)
    return decide_claim(snapshot(Mode.OFF, who, row=mine), NOW)


def test_words_that_waited_too_long_do_not_leave() -> None:
    assert claimed(Purpose.MESSAGE, person()).answer.code is Code.OUTSIDE_WINDOW
    assert claimed(Purpose.MESSAGE, person(heard=JUST_NOW)).answer.row is not None
    assert claimed(Purpose.HELP, person()).answer.code is Code.OUTSIDE_WINDOW


def test_whoever_wrote_what_waited_too_long_is_told() -> None:
    (notice,) = claimed(Purpose.MESSAGE, person(), user="dana").rows
    assert (notice.kind, notice.template, notice.user) == (
        RowKind.NOTICE, "outside_window", "dana",
    )  # fmt: skip
    assert claimed(Purpose.HELP, person()).rows == ()
    assert claimed(Purpose.MESSAGE, person("asked_again")).rows == ()


def test_what_may_not_go_at_all_is_told_before_the_window() -> None:
    stale = claimed(Purpose.MESSAGE, person("asked_again"))
    assert stale.answer.code is Code.QUEUED_BEFORE_OPT_OUT


def test_what_is_approved_leaves_in_the_place_of_the_text() -> None:
    decision = claimed(Purpose.MESSAGE, person(), approved=SAID)
    assert decision.answer.approved == SAID
    assert decision.events[0].facts["approved"] == "welcome"
    # An automatic text leaves in our own words where they arrive; a user has chosen the template.
    assert claimed(Purpose.MESSAGE, person(heard=JUST_NOW), approved=SAID).answer.approved == SAID
    confirmed = claimed(Purpose.CONFIRMATION, person(heard=JUST_NOW), approved=SAID)
    assert confirmed.answer.approved is None
    assert "approved" not in confirmed.events[0].facts
    assert claimed(Purpose.CONFIRMATION, person(), approved=SAID).answer.approved == SAID


def test_a_text_leaves_as_a_text() -> None:
    assert leaves_as(row(approved=SAID), recipient(), NOW) is None
    assert leaves_as(row(approved=SAID, address=None), recipient(), NOW) is None


def test_a_message_behind_a_late_disclaimer_keeps_what_is_approved() -> None:
    mine = row(address=ON_WHATSAPP, approved=SAID)
    found = snapshot(Mode.DISCLAIMER, person("unknown"), row=mine)
    _, again = texts(decide_claim(found, NOW))
    assert again.approved == SAID


def test_under_the_lock_of_strict_mode_the_window_is_looked_at_again() -> None:
    mine = row(address=ON_WHATSAPP)
    assert may_still_leave(mine, snapshot(Mode.OFF, person(heard=JUST_NOW)), NOW)
    assert not may_still_leave(mine, snapshot(Mode.OFF, person()), NOW)


# Which sender writes.

ON_BOTH = (SENDER, Sender.parse(f"whatsapp:{SECOND.value}"))
CODES = (Sender.parse("12345"), Sender.parse("Acme"))


@pytest.mark.parametrize(
    ("senders", "channel", "writes"),
    [
        (ON_BOTH, Channel.WHATSAPP, ON_BOTH[1]),
        (ON_BOTH, Channel.SMS, ON_BOTH[0]),
        (ON_BOTH[::-1], Channel.SMS, ON_BOTH[0]),
        (ON_BOTH[::-1], Channel.EMAIL, ON_BOTH[0]),
        (ON_BOTH[1:], Channel.SMS, ON_BOTH[1]),  # a number may be on both
        ((CODES[0], SENDER, SECOND), Channel.WHATSAPP, SENDER),
        (CODES, Channel.SMS, CODES[0]),
        (CODES, Channel.WHATSAPP, None),
    ],
)
def test_without_a_name_the_first_sender_that_fits_the_channel_is_taken(
    senders: tuple[Sender, ...], channel: Channel, writes: Sender | None
) -> None:
    settings = settings_with(senders=senders)
    assert settings.sender_for("", channel) == writes
    assert settings.sender_for(senders[0].key, channel) == senders[0]
    assert settings.sender_for("nobody's", channel) is None


def test_what_no_sender_can_write_on_whatsapp_is_refused() -> None:
    """Neither by one that was named, nor where none was."""
    policy = Policy(mode=Mode.OFF, group_messaging=True)
    both = snapshot(settings_with(policy, senders=(*CODES, SENDER)), person(heard=JUST_NOW))
    none = snapshot(settings_with(policy, senders=CODES), person(heard=JUST_NOW))
    refused = Refused(Code.NO_FITTING_SENDER)
    for found, asked in ((both, draft(sender=CODES[0].key)), (none, draft())):
        assert answer(decide_send(asked)(found, NOW)) == refused
        assert answer(decide_request(asked)(found, NOW)) == refused
        assert look(found, asked, NOW) == refused
        (left_out,) = answer(decide_group(asked)(found, NOW)).left_out
        assert left_out.code is Code.NO_FITTING_SENDER
    assert isinstance(answer(decide_send(draft())(both, NOW)), Queued)


def test_looking_takes_the_sender_that_sending_would() -> None:
    settings = settings_with(Mode.CONSENT, senders=ON_BOTH, scope=ScopeKind.SENDER)
    windows = {SECOND.key: NOW - JUST_NOW}
    agreed = standing((EventType.OPTED_IN, {}), scope=f"sender:{SECOND.key}")
    who = recipient(agreed, address=ON_WHATSAPP, trace=Trace(windows=windows))
    assert isinstance(look(snapshot(settings, who), draft(), NOW), Allowed)
    queued = decide_send(draft())(snapshot(settings, who), NOW)
    assert [each.sender for each in queued.rows] == [SECOND.key]
