"""Sending: queued, held and asked about, or refused with its reason."""

# ruff: noqa: ANN401 - the fields of a value, by name

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import EVERYTHING, Address, Event, EventType, ScopeKind, State
from optin.exceptions import InputError, SettingsError, UnknownTenantError
from optin.policy import (
    Allowed,
    Changed,
    Code,
    Decision,
    GroupSent,
    Held,
    Judge,
    Mode,
    Policy,
    Purpose,
    Queued,
    Refused,
    RowKind,
    RowState,
    Snapshot,
    Unchanged,
    checked_text,
    decide_group,
    decide_request,
    decide_send,
    from_memo,
    look,
    remembered,
)
from optin.templates import TemplateName
from tests.consent.model import MOVING, events_of, folded
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    KEY,
    NOW,
    PATHS,
    SECOND,
    SENDER,
    E,
    blocked,
    draft,
    held,
    notices,
    recipient,
    settings_with,
    snapshot,
    standing,
    state_after,
    texts,
    traced,
    types,
)


def send(shown: Snapshot, at: Any = NOW, **fields: Any) -> Decision[Any]:
    return decide_send(draft(**fields))(shown, at)


# Queued -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", Mode)
def test_a_message_to_a_person_who_agreed_is_queued_as_it_was_written(mode: Mode) -> None:
    person = recipient("opted_in")
    decision = send(snapshot(mode, person), category="invoice")
    assert decision.answer == Queued("m1")
    (message,) = decision.rows
    assert (message.kind, message.purpose, message.state) == (
        RowKind.TEXT,
        Purpose.MESSAGE,
        RowState.PENDING,
    )
    assert message.body == "Your hearing is on Monday."
    assert (message.recipient, message.scope, message.epoch) == (KEY, "organisation", 0)
    assert (message.sender, message.user, message.user_name) == (SENDER.key, "dana", "Dana")
    assert (message.key, message.category, message.waits_for) == ("message:m1", "invoice", "")
    (event,) = decision.events
    assert (event.type, event.facts, event.payload) == (
        E.MESSAGE_QUEUED,
        {"ref": "m1"},
        {"user": "dana"},
    )
    assert (event.occurred_at, event.recipient, event.scope) == (NOW, KEY, "organisation")
    assert decision.moves == ()


def test_a_message_carries_the_epoch_of_its_scope() -> None:
    again = recipient(standing((E.OPTED_OUT, {}), (E.OPTED_IN, {})))
    assert send(snapshot(Mode.OFF, again)).rows[0].epoch == 1


def test_sending_notes_who_wrote_last_and_from_where() -> None:
    person = recipient("opted_in", trace=traced(user="eve", inbound_at=EARLIER))
    traces = send(snapshot(Mode.OFF, person), sender=SECOND.key).traces
    assert traces == {KEY: traced(sender=SECOND.key, inbound_at=EARLIER)}


def test_without_a_sender_the_first_is_used_and_by_sender_scope_its_own_consent_counts() -> None:
    settings = settings_with(Mode.CONSENT, scope=ScopeKind.SENDER)
    agreed = recipient(standing((E.OPTED_IN, {}), scope=f"sender:{SECOND.key}"))
    assert isinstance(send(snapshot(settings, agreed)).answer, Held)
    decision = send(snapshot(settings, agreed), sender=SECOND.key)
    assert decision.answer == Queued("m1")
    assert decision.rows[0].scope == f"sender:{SECOND.key}"


def test_a_loosened_policy_lets_what_was_held_go_first() -> None:
    person = recipient("pending", held=(held(3), held(4)))
    decision = send(snapshot(Mode.OFF, person))
    assert [(move.id, move.to, move.not_before) for move in decision.moves] == [
        (3, RowState.PENDING, NOW),
        (4, RowState.PENDING, NOW),
    ]
    assert types(decision) == [E.MESSAGE_RELEASED, E.MESSAGE_RELEASED, E.MESSAGE_QUEUED]
    assert [event.facts.get("row") for event in decision.events] == [3, 4, None]


def test_what_was_held_too_long_is_discarded_and_said_so() -> None:
    week = Policy().hold_for
    edge, old = held(3, created_at=NOW - week), held(4, created_at=NOW - week - timedelta(0, 0, 1))
    other_scope = held(5, scope="sender:x")
    person = recipient("pending", held=(edge, old, other_scope))
    decision = send(snapshot(Mode.OFF, person))
    assert [(move.id, move.to, move.code) for move in decision.moves] == [
        (3, RowState.PENDING, ""),
        (4, RowState.DISCARDED, "too_late"),
    ]
    assert decision.events[1].type is E.MESSAGE_DISCARDED
    assert decision.events[1].facts == {"row": 4, "code": "too_late"}


# Disclaimer (row P3) ------------------------------------------------------------------------------


def test_the_first_message_waits_for_a_disclaimer() -> None:
    decision = send(snapshot(Mode.DISCLAIMER))
    assert decision.answer == Queued("m1", disclaimer=True)
    first, message = decision.rows
    assert (first.purpose, first.template, first.key) == (
        Purpose.DISCLAIMER,
        "disclaimer",
        f"disclaimer:{KEY}:m1",
    )
    assert message.waits_for == first.key
    assert "Firm" in first.body
    assert "STOP" in first.body
    queued, _ = decision.events
    assert (queued.type, queued.facts) == (E.DISCLAIMER_QUEUED, {"key": first.key})
    assert queued.payload == {"wording": first.body}


def test_messages_that_follow_share_the_disclaimer_that_is_on_its_way() -> None:
    waiting = recipient(standing((E.DISCLAIMER_QUEUED, {"key": "disclaimer:first"})))
    decision = send(snapshot(Mode.DISCLAIMER, waiting))
    assert decision.answer == Queued("m1", disclaimer=False)
    (message,) = decision.rows
    assert message.waits_for == "disclaimer:first"


@pytest.mark.parametrize("where", ["informed", "opted_in"])
def test_nobody_is_told_twice_who_is_writing(where: str) -> None:
    decision = send(snapshot(Mode.DISCLAIMER, recipient(where)))
    assert decision.answer == Queued("m1", disclaimer=False)
    assert [row.waits_for for row in decision.rows] == [""]


@pytest.mark.parametrize("where", ["pending", "expired"])
def test_a_person_who_was_only_asked_is_told_who_is_writing(where: str) -> None:
    assert send(snapshot(Mode.DISCLAIMER, recipient(where))).answer.disclaimer


# Held and asked (rows P1 and P8) ----------------------------------------------------------------


def test_the_first_message_is_held_the_contact_asked_and_the_user_told() -> None:
    decision = send(snapshot(Mode.CONSENT))
    assert decision.answer == Held(Code.CONSENT_REQUIRED, 0, "", "m1", asked=True)
    notice, request, message = decision.rows
    assert (notice.kind, notice.template, notice.user) == (
        RowKind.NOTICE,
        "user_initiated.request_sent",
        "dana",
    )
    assert (request.purpose, request.template) == (Purpose.REQUEST, "user_initiated.request")
    assert all(word in request.body for word in ("Dana", "Firm", "YES", "STOP"))
    assert request.expires_at is None
    assert message.state is RowState.HELD
    assert types(decision) == [E.OPT_IN_REQUESTED, E.MESSAGE_HELD]
    asked, kept = decision.events
    assert asked.facts == {"asked_by": "user", "template": "user_initiated.request"}
    assert asked.payload == {"wording": request.body, "user": "dana"}
    assert kept.facts == {"direction": "out"}
    assert state_after(decision, recipient()) is State.PENDING


@pytest.mark.parametrize("where", ["informed", "expired"])
def test_whoever_has_not_agreed_under_explicit_consent_is_asked(where: str) -> None:
    answer = send(snapshot(Mode.CONSENT, recipient(where))).answer
    assert isinstance(answer, Held)
    assert answer.asked
    assert answer.entry > 0


def test_while_a_request_stands_further_messages_wait_without_another() -> None:
    decision = send(snapshot(Mode.CONSENT, recipient("pending")))
    assert decision.answer == Held(Code.CONSENT_PENDING, 1, "", "m1", asked=False)
    assert [row.state for row in decision.rows] == [RowState.HELD]
    assert types(decision) == [E.MESSAGE_HELD]


def test_after_the_pause_the_next_message_asks_again() -> None:
    shown = snapshot(Mode.CONSENT, recipient("pending"))
    pause = Policy().ask_again_after
    assert not send(shown, EARLIER + pause - timedelta(0, 0, 1)).answer.asked
    again = send(shown, EARLIER + pause)
    assert again.answer.asked
    assert types(again) == [E.OPT_IN_REQUESTED, E.MESSAGE_HELD]


def test_after_an_opt_out_no_message_of_a_user_asks_ever_again() -> None:
    shown = snapshot(Mode.CONSENT, recipient("asked_again"))
    much_later = NOW + timedelta(days=400)
    assert send(shown, much_later).answer == Held(Code.CONSENT_PENDING, 3, "", "m1", asked=False)


def test_as_many_wait_as_the_policy_allows_counted_for_each_direction_and_scope() -> None:
    policy = Policy(hold_limit=2)
    others = (held(1, RowKind.HANDOVER), held(2, scope="sender:x"))
    one = recipient("pending", held=(*others, held(3)))
    assert isinstance(send(snapshot(policy, one)).answer, Held)
    two = recipient("pending", held=(*others, held(3), held(4)))
    decision = send(snapshot(policy, two))
    assert decision.answer == Refused(Code.TOO_MANY_HELD, 0, "The limit is 2.")
    assert decision.rows == ()
    assert types(decision) == [E.MESSAGE_REFUSED]


def test_what_has_waited_too_long_makes_room_for_what_is_new() -> None:
    late = NOW - Policy().hold_for - timedelta(0, 0, 1)
    waiting = (held(1, created_at=late), held(2), held(3, RowKind.HANDOVER, created_at=late))
    person = recipient("pending", held=waiting)
    decision = send(snapshot(Policy(hold_limit=2), person))
    assert isinstance(decision.answer, Held)
    assert [(move.id, move.to, move.code) for move in decision.moves] == [
        (1, RowState.DISCARDED, "too_late"),
        (3, RowState.DISCARDED, "too_late"),
    ]
    assert types(decision) == [E.MESSAGE_DISCARDED, E.MESSAGE_DISCARDED, E.MESSAGE_HELD]


# Refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", Mode)
def test_an_opted_out_person_gets_nothing_and_the_refusal_is_in_the_ledger(mode: Mode) -> None:
    decision = send(snapshot(mode, recipient("opted_out")))
    assert decision.answer == Refused(Code.OPTED_OUT, 1)
    assert decision.rows == ()
    (event,) = decision.events
    assert (event.type, event.facts, event.scope) == (
        E.MESSAGE_REFUSED,
        {"code": "opted_out"},
        "organisation",
    )
    assert (event.recipient, event.occurred_at) == (KEY, NOW)


def test_a_text_that_is_too_long_is_refused_with_both_counts() -> None:
    shown = snapshot(Policy(max_length=10), recipient("opted_in"))
    assert isinstance(send(shown, text="x" * 10).answer, Held | Queued)
    refused = send(shown, text="x" * 11).answer
    assert refused == Refused(Code.MESSAGE_TOO_LONG, detail="It has 11 characters; 10 are allowed.")


def test_the_limit_is_480_characters_by_default() -> None:
    shown = snapshot(Mode.OFF)
    assert isinstance(send(shown, text="x" * 480).answer, Queued)
    assert send(shown, text="x" * 481).answer.code is Code.MESSAGE_TOO_LONG


def test_a_foreign_sender_and_a_missing_feature_are_refused() -> None:
    assert send(snapshot(Mode.OFF), sender="+14155550199").answer == Refused(Code.UNKNOWN_SENDER)
    bare = settings_with(Mode.OFF, features=frozenset({"policy"}))
    decision = send(snapshot(bare))
    assert decision.answer == Refused(Code.FEATURE_MISSING)
    assert [event.scope for event in decision.events] == [""]


def test_a_program_is_named_or_is_the_first_and_a_foreign_one_is_refused() -> None:
    settings = evolve(settings_with(Mode.OFF, scope=ScopeKind.PROGRAM), programs=("law", "news"))
    for program, scope in (("", "program:law"), ("news", "program:news")):
        decision = send(snapshot(settings), program=program)
        assert {row.scope for row in decision.rows} == {scope}
        standpoint = Judge.for_draft(settings, draft(program=program), NOW).standpoint
        assert standpoint.scope == scope
    foreign = Refused(Code.UNKNOWN_PROGRAM)
    assert send(snapshot(settings), program="gone").answer == foreign
    assert send(snapshot(Mode.OFF), program="news").answer == foreign


def test_a_user_who_may_not_is_refused_in_every_way_and_it_is_recorded() -> None:
    groups = snapshot(Policy(mode=Mode.OFF, group_messaging=True))
    denied = draft(permitted=False)
    refused = Refused(Code.PERMISSION_MISSING)
    for decide in (decide_send(denied), decide_group(denied)):
        decision = decide(groups, NOW)
        assert decision.answer == refused
        assert [event.facts["code"] for event in decision.events] == ["permission_missing"]
        assert decision.rows == ()
    assert decide_request(denied)(groups, NOW) == Decision(refused)
    assert look(groups, denied, NOW) == refused


def test_an_unknown_tenant_and_an_unknown_organisation_raise() -> None:
    with pytest.raises(UnknownTenantError):
        send(snapshot(None))
    with pytest.raises(SettingsError) as caught:
        send(snapshot(Mode.OFF), organisation="nowhere")
    assert caught.value.code == "unknown_organisation"


def test_nobody_texts_a_number_of_our_own() -> None:
    own = recipient("opted_in", address=Address.parse(SECOND.value))
    shown = snapshot(Mode.OFF, own)
    refused = Refused(Code.OWN_NUMBER)
    assert send(shown).answer == refused
    assert send(shown).rows == ()
    assert decide_request(draft())(shown, NOW).answer == refused
    assert look(shown, draft(), NOW) == refused
    groups = Policy(mode=Mode.OFF, group_messaging=True)
    decision = decide_group(draft())(snapshot(groups, own), NOW)
    assert isinstance(decision.answer, GroupSent)
    assert [one.code for one in decision.answer.left_out] == [Code.OWN_NUMBER]


# Looking ----------------------------------------------------------------------------------------


def as_looked(answer: object) -> tuple[object, ...]:
    if isinstance(answer, Queued | Allowed):
        return ("goes",)
    assert isinstance(answer, Held | Refused)
    return (type(answer), answer.code, answer.entry, answer.detail, getattr(answer, "asked", None))


@given(
    events_of([*MOVING * 4, EventType.BLOCKED]),
    st.sampled_from(Mode),
    st.integers(0, 2),
    st.sampled_from([SENDER.key, SECOND.key, "", "+14155550199"]),
    st.sampled_from([frozenset({"texting"}), frozenset()]),
)
def test_looking_says_what_sending_does(
    events: list[Event], mode: Mode, limit: int, sender: str, features: frozenset[str]
) -> None:
    settings = settings_with(Policy(mode=mode, hold_limit=limit), features=features)
    shown = snapshot(settings, recipient(folded(events), held=(held(1),)))
    looked = look(shown, draft(text="", sender=sender), NOW)
    assert as_looked(looked) == as_looked(send(shown, sender=sender).answer)


def test_looking_at_a_person_who_agreed_names_the_entry_behind_it() -> None:
    assert look(snapshot(Mode.CONSENT, recipient("opted_in")), draft(), NOW) == Allowed(1)


# Asking with no message waiting -------------------------------------------------------------------


def ask(shown: Snapshot, at: Any = NOW, **fields: Any) -> Decision[Any]:
    return decide_request(draft(**fields))(shown, at)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("where", ["unknown", "informed", "expired"])
def test_a_user_can_ask_whoever_has_not_answered(where: str, mode: Mode) -> None:
    if where == "expired" and mode is Mode.CONSENT:
        where = "unknown"
    decision = ask(snapshot(mode, recipient(where)))
    assert decision.answer == Changed(state=State.PENDING)
    assert types(decision) == [E.OPT_IN_REQUESTED]
    assert [row.purpose for row in texts(decision)] == [Purpose.REQUEST]
    assert notices(decision) == ["user_initiated.request_sent"]
    assert decision.traces[KEY].user == "dana"


def test_asking_again_waits_for_the_pause() -> None:
    shown = snapshot(Mode.CONSENT, recipient("pending"))
    assert ask(shown) == Decision(Unchanged(State.PENDING))
    assert ask(shown, NOW + timedelta(days=1)).answer == Changed(state=State.PENDING)


def test_a_person_who_agreed_is_not_asked() -> None:
    decision = ask(snapshot(Mode.CONSENT, recipient("opted_in")))
    assert decision == Decision(Unchanged(State.OPTED_IN))


def test_a_person_who_opted_out_is_never_asked_by_text_for_a_user() -> None:
    later = NOW + timedelta(days=400)
    for mode in Mode:
        assert ask(snapshot(mode, recipient("opted_out")), later).answer.code is Code.OPTED_OUT
    again = ask(snapshot(Mode.CONSENT, recipient("asked_again")), later)
    assert again == Decision(Unchanged(State.PENDING))


def test_asking_is_refused_like_sending() -> None:
    assert ask(snapshot(Mode.OFF), sender="+14155550199").answer.code is Code.UNKNOWN_SENDER
    barred = ask(snapshot(Mode.CONSENT, recipient(blocked())))
    assert barred.answer == Refused(
        Code.BLOCKED_BY_PROVIDER, 1, "Texting START to the sender lifts it."
    )


# Groups (row P5) ----------------------------------------------------------------------------------

GROUPS = Policy(mode=Mode.DISCLAIMER, group_messaging=True)


def member(number: int, where: Any = "informed", **fields: Any) -> Any:
    address = Address.parse(f"+1415555267{number}")
    return evolve(recipient(where, address=address, **fields), key=str(number) * 64)


def group(shown: Snapshot, **fields: Any) -> Decision[Any]:
    return decide_group(draft(**fields))(shown, NOW)


@pytest.mark.parametrize("mode", Mode)
def test_a_group_is_refused_where_group_messaging_is_off(mode: Mode) -> None:
    decision = group(snapshot(mode, member(1)))
    assert decision.answer == Refused(Code.GROUP_MESSAGING_OFF)
    (event,) = decision.events
    assert (event.type, event.facts, event.recipient) == (
        E.MESSAGE_REFUSED,
        {"code": "group_messaging_off"},
        "",
    )


def test_a_group_is_barred_as_a_message_to_one_is() -> None:
    decision = group(snapshot(GROUPS, member(1)), text="x" * 481)
    assert decision.answer.code is Code.MESSAGE_TOO_LONG
    assert decision.events[0].facts == {"code": "message_too_long"}


def test_a_group_message_reaches_whom_it_may_and_says_who_was_left_out() -> None:
    members = (member(1), member(2, "opted_out"), member(3, "unknown"), member(4, "opted_in"))
    decision = group(snapshot(GROUPS, *members))
    answer = decision.answer
    assert isinstance(answer, GroupSent)
    assert answer.reference == "m1"
    assert answer.queued == (members[0].address, members[2].address, members[3].address)
    (left_out,) = answer.left_out
    assert (left_out.to, left_out.code) == (members[1].address, Code.OPTED_OUT)
    assert left_out.reason == Refused(Code.OPTED_OUT).reason
    own = [row for row in decision.rows if row.purpose is Purpose.MESSAGE]
    assert [row.key for row in own] == [f"message:m1:{str(n) * 64}" for n in (1, 3, 4)]
    assert {row.group for row in own} == {"m1"}
    assert [row.waits_for for row in own] == ["", f"disclaimer:{'3' * 64}:m1", ""]
    assert [row.purpose for row in decision.rows].count(Purpose.DISCLAIMER) == 1
    assert set(decision.traces) == {"1" * 64, "3" * 64, "4" * 64}
    refused = next(event for event in decision.events if event.type is E.MESSAGE_REFUSED)
    assert refused.facts == {"code": "opted_out", "group": "m1"}
    assert refused.recipient == "2" * 64
    queued = [event for event in decision.events if event.type is E.MESSAGE_QUEUED]
    assert [event.facts for event in queued] == [{"ref": "m1"}] * 3


def test_a_group_message_releases_what_was_held_for_a_member() -> None:
    waiting = member(1, "informed", held=(held(9, recipient="1" * 64),))
    decision = group(snapshot(GROUPS, waiting))
    assert [(move.id, move.to) for move in decision.moves] == [(9, RowState.PENDING)]


def test_a_member_whose_address_is_gone_gets_nothing() -> None:
    gone = evolve(member(1), address=None)
    decision = group(snapshot(GROUPS, gone, member(2)))
    assert decision.answer.queued == (member(2).address,)
    assert [row.recipient for row in decision.rows] == ["2" * 64]


# Text, memo ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u3000"])
def test_a_text_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        checked_text(text)
    assert caught.value.code == "empty_text"


@pytest.mark.parametrize(
    ("text", "told"),
    [("a\0", "U+0000"), ("a\x1fb", "U+001F"), ("\ud800", "U+D800"), ("x\udfff", "U+DFFF")],
)
def test_a_text_that_no_phone_can_show_is_refused_without_its_words(text: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        checked_text(f"secret {text}")
    assert caught.value.code == "invalid_text"
    assert told in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("text", ["a\n\r\tb", " x ", "é", "\U0001f600", "\ud7ff", "\ue000", "~"])
def test_any_other_text_is_returned_as_it_is(text: str) -> None:
    assert checked_text(text) == text


@pytest.mark.parametrize(
    ("decide", "shown"),
    [
        (decide_send, snapshot(Mode.OFF)),
        (decide_send, snapshot(Mode.CONSENT)),
        (decide_send, snapshot(Mode.OFF, recipient("opted_out"))),
        (decide_group, snapshot(GROUPS, member(1), member(2, "opted_out"))),
        (decide_group, snapshot(Mode.OFF, member(1))),
    ],
)
def test_a_remembered_decision_is_the_same_and_leaves_its_answer_behind(
    decide: Callable[..., Any], shown: Snapshot
) -> None:
    plain = decide(draft())(shown, NOW)
    kept = remembered(decide(draft()))(shown, NOW)
    assert from_memo(kept.memo) == plain.answer
    assert evolve(kept, memo="") == plain


def test_stop_all_covers_every_sender() -> None:
    settings = settings_with(Mode.OFF, scope=ScopeKind.SENDER)
    stopped = recipient(standing((E.OPTED_OUT, {}), scope=EVERYTHING))
    for sender in (SENDER, SECOND):
        assert send(snapshot(settings, stopped), sender=sender.key).answer.code is Code.OPTED_OUT


def test_nothing_of_a_draft_shows_in_a_repr() -> None:
    shown = repr(draft(text="secret words", user_name="Secret Name"))
    assert "secret" not in shown.lower()
    assert CONTACT.value not in repr(send(snapshot(Mode.OFF)))


def test_every_path_has_been_walked_by_the_factories() -> None:
    for where, steps in PATHS.items():
        state = recipient(where).standing.in_scope("organisation").state
        assert state.value == ("pending" if where == "asked_again" else where), steps


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("where", ["unknown", "informed", "expired", "pending"])
def test_a_mailbox_is_not_asked_in_any_mode(where: str, mode: Mode) -> None:
    mailbox = Address.parse("dana@example.com")
    person = recipient(where, address=mailbox)
    decision = ask(snapshot(mode, person))
    if mode is not Mode.CONSENT and where == "pending":
        assert decision.answer == Unchanged(State.PENDING)
    else:
        assert decision.answer.code is Code.NOT_ASKED_BY_MAIL
    assert (decision.events, decision.rows) == ((), ())


def test_a_mailbox_hears_by_whom_and_how_to_stop_without_a_reply() -> None:
    person = recipient(address=Address.parse("dana@example.com"))
    disclaimer, message = send(snapshot(Mode.DISCLAIMER, person)).rows
    assert disclaimer.template == TemplateName.MAIL_DISCLAIMER
    assert (message.template, message.waits_for) == ("", disclaimer.key)
