"""Receiving: opt-outs first, whatever else a message may be."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import (
    EVERYTHING,
    ORGANISATION,
    Address,
    Event,
    ScopeKind,
    Standing,
    State,
    fold,
)
from optin.exceptions import UnknownTenantError
from optin.keywords import Grade, Keywords, Meaning, read
from optin.policy import (
    Decision,
    InboxState,
    Mode,
    Policy,
    Purpose,
    ReceivedAs,
    RowKind,
    RowState,
    Snapshot,
    decide_delivery,
    decide_noted,
    decide_poison,
    meaning_of,
)
from optin.policy.asking import reminds
from optin.policy.automatic import Case
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    KEY,
    NOW,
    PATHS,
    SECOND,
    SENDER,
    TENANT,
    TOLL_FREE,
    E,
    blocked,
    delivery,
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

MINUTES = timedelta(minutes=1)


def receive(
    shown: Snapshot, text: str, at: Any = NOW, user: str = "", **fields: Any
) -> Decision[Any]:
    return decide_delivery(delivery(text, **fields), user=user)(shown, at)


# Every kind of reply in every state under every mode: what it is received as, the state after it,
# and by what text it is answered. Columns are states; "both" are disclaimer and off. The short
# words are told below the table.
MATRIX = """
                 unknown   pending   informed  opted_in  opted_out expired   asked_again
STOP     consent out>out+c out>out+c out>out+c out>out+c out>out   out>out+c out>out+c
STOP     both    out>out+c out>out+c out>out+c out>out+c out>out   out>out+c out>out+c
STOPALL  consent out>out+c out>out+c out>out+c out>out+c out>out+c out>out+c out>out+c
STOPALL  both    out>out+c out>out+c out>out+c out>out+c out>out+c out>out+c out>out+c
START    consent in>in+w   in>in+w   in>in+w   in>in     in>in+w   in>in+w   in>in+w
START    both    in>in+w   in>in+w   in>in+w   in>in     in>in+w   in>in+w   in>in+w
YES      consent h>pend+a  in>in+w   h>pend+a  d>in      h>pend+a  h>pend+a  in>in+w
YES      both    d>unk     in>in+w   d>inf     d>in      d>out     d>exp     in>in+w
HELP     consent p>unk+h   p>pend+h  p>inf+h   p>in+h    p>out+h   p>exp+h   p>pend+h
HELP     both    p>unk+h   p>pend+h  p>inf+h   p>in+h    p>out+h   p>exp+h   p>pend+h
hi_there consent h>pend+a  h>pend+r  h>pend+a  d>in      h>pend+a  h>pend+a  h>pend
hi_there both    d>unk     d>pend    d>inf     d>in      d>out     d>exp     d>pend
"""
SHORT = {
    "out": "opted_out",
    "in": "opted_in",
    "unk": "unknown",
    "pend": "pending",
    "inf": "informed",
    "exp": "expired",
    "d": "delivered",
    "h": "held",
    "p": "helped",
}
ANSWERS = {
    "": [],
    "c": [Purpose.OPT_OUT_CONFIRMATION],
    "w": [Purpose.CONFIRMATION],
    "a": [Purpose.REQUEST],
    "r": [Purpose.REMINDER],
    "h": [Purpose.HELP],
}
HEADING, *LINES = (line.split() for line in MATRIX.strip().splitlines())
CELLS = [
    (text.replace("_", " "), mode, where, cell)
    for text, modes, *cells in LINES
    for mode in ([Mode.CONSENT] if modes == "consent" else [Mode.DISCLAIMER, Mode.OFF])
    for where, cell in zip(HEADING, cells, strict=True)
]


@pytest.mark.parametrize(("text", "mode", "where", "cell"), CELLS)
def test_each_reply_in_each_state_under_each_mode_does_what_the_matrix_says(
    text: str, mode: Mode, where: str, cell: str
) -> None:
    outcome, _, rest = cell.partition(">")
    after, _, answer = rest.partition("+")
    person = recipient(where)
    decision = receive(snapshot(mode, person), text)
    assert decision.answer.outcome == SHORT[outcome]
    assert state_after(decision, person) == SHORT[after]
    assert [row.purpose for row in texts(decision)] == ANSWERS[answer]
    assert (decision.answer.tenant, decision.answer.address) == (TENANT, CONTACT)
    assert decision.answer.text == text


def test_the_matrix_covers_every_state_and_mode_for_each_reply() -> None:
    replies = {text for text, *_ in CELLS}
    assert len(replies) == 6
    assert {(text, mode, where) for text, mode, where, _ in CELLS} == set(
        product(replies, Mode, PATHS)
    )


@given(st.text(max_size=40), st.sampled_from(Mode), st.sampled_from(sorted(PATHS)))
def test_any_text_in_any_state_has_an_answer_and_none_raises(
    text: str, mode: Mode, where: str
) -> None:
    decision = receive(snapshot(mode, recipient(where)), text)
    assert decision.answer.outcome in ReceivedAs
    assert decision.events
    assert all(event.recipient == KEY for event in decision.events)


@pytest.mark.parametrize("text", ["\0", "STOP\0", "\ud800", "x" * 1_000_000])
def test_a_hostile_text_is_a_recorded_fact(text: str) -> None:
    decision = receive(snapshot(Mode.OFF), text)
    assert decision.events
    kept = "".join(value for event in decision.events for value in event.payload.values())
    assert len(kept) < 2_000


# Opt-outs (row C4) ------------------------------------------------------------------------------


def test_a_stop_is_recorded_with_the_exact_words_and_the_rule_that_matched() -> None:
    decision = receive(snapshot(), " Stop. ")
    event, _ = decision.events
    assert (event.type, event.scope, event.occurred_at) == (E.OPTED_OUT, ORGANISATION, NOW)
    assert event.facts == {
        "source": "reply",
        "rule": "stop.keyword",
        "grade": "definite",
        "keyword": "STOP",
    }
    assert event.payload == {"text": " Stop. ", "message_id": "SM1", "to": SENDER.key}
    assert (decision.answer.rule, decision.answer.grade) == ("stop.keyword", Grade.DEFINITE)
    assert decision.meaning == "stop"


def test_a_stop_discards_what_waits_in_its_scope_and_stop_all_everything() -> None:
    waiting = (held(1), held(2, RowKind.HANDOVER), held(3, scope="sender:x"))
    person = recipient("pending", held=waiting)
    stopped = receive(snapshot(Mode.CONSENT, person), "STOP")
    assert [(move.id, move.to, move.code) for move in stopped.moves] == [
        (1, RowState.DISCARDED, "opted_out"),
        (2, RowState.DISCARDED, "opted_out"),
    ]
    assert types(stopped) == [
        E.OPTED_OUT,
        E.OPT_OUT_EFFECTIVE,
        E.MESSAGE_DISCARDED,
        E.MESSAGE_DISCARDED,
    ]
    assert stopped.events[1].facts == {"epoch": 1}
    assert stopped.events[2].facts == {"row": 1, "code": "opted_out"}
    everything = receive(snapshot(Mode.CONSENT, person), "STOP ALL")
    assert [move.id for move in everything.moves] == [1, 2, 3]
    assert everything.events[0].scope == EVERYTHING
    assert everything.events[1].scope == EVERYTHING
    assert everything.events[4].scope == "sender:x"


def test_the_user_hears_of_a_stop_and_the_contact_gets_one_confirmation_within_five_minutes() -> (
    None
):
    decision = receive(snapshot(Mode.OFF, recipient("opted_in", trace=traced())), "STOP")
    notice, confirmation = decision.rows
    assert (notice.kind, notice.template) == (RowKind.NOTICE, "user_initiated.rejected")
    assert (notice.user, notice.user_name) == ("dana", "Dana")
    assert confirmation.template == "user_initiated.opt_out_confirmation"
    assert confirmation.expires_at == NOW + 5 * MINUTES
    assert confirmation.epoch == 1
    assert confirmation.key == f"opt-out:{KEY}:{ORGANISATION}:1"


def test_the_five_minutes_count_from_the_persons_act() -> None:
    early = receive(snapshot(), "STOP", occurred_at=NOW - 3 * MINUTES)
    assert texts(early)[0].expires_at == NOW + 2 * MINUTES
    ahead = receive(snapshot(), "STOP", occurred_at=NOW + 3 * MINUTES)
    assert texts(ahead)[0].expires_at == NOW + 5 * MINUTES


@pytest.mark.parametrize("asked_by", ["user", "contact"])
def test_each_direction_has_its_own_words(asked_by: str) -> None:
    person = recipient(standing((E.OPT_IN_REQUESTED, {"asked_by": asked_by})))
    stopped = receive(snapshot(Mode.CONSENT, person), "STOP")
    assert [row.template for row in stopped.rows] == [
        f"{asked_by}_initiated.rejected",
        f"{asked_by}_initiated.opt_out_confirmation",
    ]
    agreed = receive(snapshot(Mode.CONSENT, person), "YES")
    assert [row.template for row in agreed.rows] == [
        f"{asked_by}_initiated.accepted",
        f"{asked_by}_initiated.confirmation",
    ]


def test_a_stop_after_a_stop_is_noted_and_not_confirmed_again() -> None:
    decision = receive(snapshot(Mode.OFF, recipient("opted_out")), "STOP")
    assert types(decision) == [E.OPT_OUT_REPEATED]
    assert decision.events[0].payload["text"] == "STOP"
    assert decision.rows == ()
    assert decision.moves == ()


def test_of_a_long_opt_out_as_much_is_proof_as_one_message_holds() -> None:
    text = f"please take me off your list{' now' * 400}"
    decision = receive(snapshot(Mode.CONSENT, recipient("opted_in")), text)
    assert decision.answer.outcome is ReceivedAs.OPTED_OUT
    assert decision.events[0].payload["text"] == text[:1600]
    assert len(text) > len(text[:1600])


def test_stop_all_after_stop_counts_and_after_itself_does_not() -> None:
    first = standing(*PATHS["opted_out"])
    everything = standing(*PATHS["opted_out"], scope=EVERYTHING, before=first)
    again = receive(snapshot(Mode.OFF, recipient(first)), "STOP ALL")
    assert types(again) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]
    assert texts(again)[0].epoch == 2
    repeated = receive(snapshot(Mode.OFF, recipient(everything)), "STOP ALL")
    assert (types(repeated), repeated.events[0].scope) == ([E.OPT_OUT_REPEATED], EVERYTHING)
    within = receive(snapshot(Mode.OFF, recipient(everything)), "STOP")
    assert (types(within), within.events[0].scope) == ([E.OPT_OUT_REPEATED], ORGANISATION)
    lifted = standing((E.OPTED_IN, {}), before=everything)
    out_again = receive(snapshot(Mode.OFF, recipient(lifted)), "STOP ALL")
    assert types(out_again) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]
    assert [event.scope for event in out_again.events] == [EVERYTHING, EVERYTHING]


def test_a_stop_all_that_a_yes_to_all_lifted_counts_again() -> None:
    lifted = standing(*PATHS["opted_out"], (E.OPTED_IN, {}), scope=EVERYTHING)
    out_again = receive(snapshot(Mode.OFF, recipient(lifted)), "STOP ALL")
    assert types(out_again) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]


def test_a_stop_to_one_sender_leaves_another_alone_where_consents_are_by_sender() -> None:
    settings = settings_with(Mode.OFF, scope=ScopeKind.SENDER)
    person = recipient()
    decision = receive(snapshot(settings, person), "STOP", sender=SECOND.key)
    assert state_after(decision, person, f"sender:{SECOND.key}") is State.OPTED_OUT
    assert state_after(decision, person, f"sender:{SENDER.key}") is State.UNKNOWN
    assert texts(decision)[0].sender == SECOND.key


@pytest.mark.parametrize("grade_only", ["please stop calling me at work"])
def test_what_only_may_be_an_opt_out_is_handed_to_a_person(grade_only: str) -> None:
    decision = receive(snapshot(Mode.OFF), grade_only)
    assert decision.answer.outcome is ReceivedAs.DELIVERED


def test_a_first_sentence_that_is_a_keyword_is_for_a_person_to_judge() -> None:
    decision = receive(snapshot(Mode.OFF), "Stop. Can we talk about the hearing on Monday?")
    assert decision.answer.outcome is ReceivedAs.DELIVERED
    assert decision.events[0].facts["grade"] == "review"


# Somebody else answers --------------------------------------------------------------------------


def test_a_toll_free_sender_answers_stop_itself() -> None:
    settings = settings_with(Mode.OFF, senders=(TOLL_FREE,))
    decision = receive(snapshot(settings), "STOP", sender=TOLL_FREE.key)
    assert types(decision) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]
    assert texts(decision) == []
    assert notices(decision) == ["user_initiated.rejected"]


def test_a_stop_to_a_sender_that_is_gone_is_confirmed_from_it_or_not_at_all() -> None:
    decision = receive(snapshot(Mode.OFF), "STOP", sender="+14155550199")
    assert types(decision) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]
    assert texts(decision)[0].sender == "+14155550199"


@pytest.mark.parametrize("text", ["STOP", "ASSEZ"])
def test_a_providers_stop_opts_out_mirrors_its_block_and_is_not_answered_twice(text: str) -> None:
    decision = receive(snapshot(Mode.OFF), text, hint="stop")
    assert types(decision) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE, E.BLOCKED]
    opted_out, _, block = decision.events
    assert opted_out.facts["rule"] == ("stop.keyword" if text == "STOP" else "provider.stop")
    assert block.facts == {
        "source": "provider",
        "sender": SENDER.key,
        "cause": "memory:stop",
        "lifted_by": "START",
    }
    assert block.scope == ""
    assert texts(decision) == []


@pytest.mark.parametrize("text", ["STOP", "ASSEZ"])
def test_a_stop_whose_block_no_word_lifts_differs_from_others_in_that_alone(text: str) -> None:
    stopped = receive(snapshot(Mode.OFF), text, hint="stop")
    barred = receive(snapshot(Mode.OFF), text, hint="barred")
    assert barred.events[:2] == stopped.events[:2]
    assert barred.events[2].facts == {**stopped.events[2].facts, "lifted_by": ""}
    assert barred.rows == stopped.rows
    assert meaning_of(delivery(text, hint="barred"), None) == "stop"


def test_a_providers_stop_after_a_stop_still_mirrors_the_block() -> None:
    decision = receive(snapshot(Mode.OFF, recipient("opted_out")), "STOP", hint="stop")
    assert types(decision) == [E.OPT_OUT_REPEATED, E.BLOCKED]


def test_a_help_that_the_provider_answered_is_not_answered_again() -> None:
    for text in ("HELP", "what is this"):
        decision = receive(snapshot(Mode.OFF), text, hint="help")
        assert decision.answer.outcome is ReceivedAs.HELPED
        assert types(decision) == [E.HELP_REQUESTED]
        assert decision.rows == ()


def test_start_lifts_the_providers_block_and_opts_in() -> None:
    person = recipient(blocked(standing(*PATHS["opted_out"])))
    decision = receive(snapshot(Mode.OFF, person), "START")
    assert types(decision) == [E.UNBLOCKED, E.OPTED_IN]
    assert decision.events[0].facts == {
        "source": "provider",
        "sender": SENDER.key,
        "cause": "memory:start",
    }
    assert decision.events[0].scope == ""


@pytest.mark.parametrize(
    ("text", "fields", "lifts"),
    [
        ("START", {}, True),
        ("unstop", {}, True),
        ("START", {"doubtful": True}, False),
        ("START", {"doubtful": True, "hint": "start"}, True),
        ("go on", {"hint": "start"}, True),
        ("START", {"hint": "kept"}, False),
        ("YES", {}, False),
        ("HELP", {}, False),
        ("hello", {}, False),
    ],
)
def test_only_the_word_that_lifts_a_block_lifts_it(
    text: str,
    fields: dict[str, Any],
    lifts: bool,  # noqa: FBT001 - a case
) -> None:
    person = recipient(blocked(standing(*PATHS["pending"])))
    decision = receive(snapshot(Mode.CONSENT, person), text, **fields)
    assert (E.UNBLOCKED in types(decision)) is lifts


@pytest.mark.parametrize(
    ("text", "fields", "again"),
    [
        ("START", {"hint": "kept", "occurred_at": NOW}, True),
        ("START", {"hint": "kept", "occurred_at": EARLIER + MINUTES / 60}, True),
        ("START", {"hint": "kept", "occurred_at": EARLIER}, False),  # written before the block?
        ("START", {"hint": "kept"}, True),
        ("YES", {"hint": "kept", "occurred_at": NOW}, False),  # nothing was asked
        ("START", {"hint": "kept", "occurred_at": NOW, "doubtful": True}, False),
        ("hello", {"hint": "kept", "occurred_at": NOW}, False),
    ],
)
def test_a_second_yes_is_written_down_where_a_provider_has_blocked_since_the_first(
    text: str,
    fields: dict[str, Any],
    again: bool,  # noqa: FBT001 - a case
) -> None:
    agreed = standing(*PATHS["opted_in"])
    decision = receive(snapshot(Mode.CONSENT, recipient(blocked(agreed))), text, **fields)
    assert types(decision) == [E.OPT_IN_REPEATED if again else E.MESSAGE_RECEIVED]
    proofs = [one.payload["text"] for one in decision.events if one.type is E.OPT_IN_REPEATED]
    assert proofs == [text] * again
    unblocked = receive(snapshot(Mode.CONSENT, recipient(agreed)), text, **fields)
    assert types(unblocked) == [E.MESSAGE_RECEIVED]


def test_start_lifts_no_block_but_the_providers_of_this_sender() -> None:
    steps: Standing = blocked(source="administrator", sender="")
    for source, sender in (("number", ""), ("provider", SECOND.key), ("provider", SENDER.key)):
        steps = blocked(steps, source=source, sender=sender)
    decision = receive(snapshot(Mode.OFF, recipient(steps)), "START")
    lifted = [event.facts for event in decision.events if event.type is E.UNBLOCKED]
    assert [(facts["source"], facts["sender"]) for facts in lifted] == [("provider", SENDER.key)]
    anywhere = recipient(blocked(sender=""))
    assert E.UNBLOCKED in types(receive(snapshot(Mode.OFF, anywhere), "START"))


# Opt-ins ----------------------------------------------------------------------------------------


def test_a_yes_tells_the_user_confirms_and_releases_what_waits_in_that_order() -> None:
    waiting = (held(1), held(2, RowKind.HANDOVER))
    person = recipient("pending", held=waiting, trace=traced())
    decision = receive(snapshot(Mode.CONSENT, person), "yes")
    assert types(decision) == [E.OPTED_IN, E.MESSAGE_RELEASED, E.MESSAGE_RELEASED]
    assert decision.events[0].facts == {
        "source": "reply",
        "rule": decision.answer.rule,
        "grade": "definite",
        "keyword": "YES",
    }
    told = {"text": "yes", "message_id": "SM1", "to": SENDER.key, "user": "dana"}
    assert decision.events[0].payload == told
    accepted, confirmation = decision.rows
    assert (accepted.template, accepted.user) == ("user_initiated.accepted", "dana")
    assert confirmation.template == "user_initiated.confirmation"
    assert "STOP" in confirmation.body
    assert confirmation.expires_at is None
    text, handover = decision.moves
    assert (text.to, text.waits_for) == (RowState.PENDING, confirmation.key)
    assert (handover.to, handover.waits_for) == (RowState.PENDING, accepted.key)
    assert confirmation.key != accepted.key


def test_the_keys_of_two_confirmations_differ() -> None:
    keys = {
        texts(receive(snapshot(Mode.OFF, recipient(where)), "START"))[0].key
        for where in ("unknown", "pending", "asked_again")
    }
    assert len(keys) == 3


@pytest.mark.parametrize("where", ["opted_out", "asked_again"])
def test_after_an_opt_out_the_confirmation_is_due_within_five_minutes(where: str) -> None:
    confirmation = texts(receive(snapshot(Mode.OFF, recipient(where)), "START"))[0]
    assert confirmation.expires_at == NOW + 5 * MINUTES
    assert confirmation.epoch == 1


def test_a_start_out_of_the_blue_is_the_contacts_own_act() -> None:
    decision = receive(snapshot(Mode.CONSENT), "START")
    assert [row.template for row in decision.rows] == [
        "contact_initiated.accepted",
        "contact_initiated.confirmation",
    ]


def test_a_start_of_a_person_who_agreed_is_noted_alone() -> None:
    decision = receive(snapshot(Mode.OFF, recipient("opted_in")), "START")
    assert types(decision) == [E.MESSAGE_RECEIVED]
    assert decision.rows == ()


@pytest.mark.parametrize("text", ["START", "YES", "UNSTOP"])
@pytest.mark.parametrize("where", PATHS)
@pytest.mark.parametrize("mode", Mode)
def test_a_doubtful_message_never_opts_in(text: str, where: str, mode: Mode) -> None:
    person = recipient(where)
    decision = receive(snapshot(mode, person), text, doubtful=True)
    assert E.OPTED_IN not in types(decision)
    assert state_after(decision, person) is not State.OPTED_IN or where == "opted_in"


@pytest.mark.parametrize("where", PATHS)
def test_a_doubtful_stop_counts_all_the_same(where: str) -> None:
    person = recipient(where)
    decision = receive(snapshot(Mode.CONSENT, person), "STOP", doubtful=True)
    assert state_after(decision, person) is State.OPTED_OUT


# What came later than it was written ----------------------------------------------------------


SECOND_BEFORE = EARLIER - timedelta(seconds=1)  # the recipients' states began at EARLIER


@pytest.mark.parametrize("text", ["START", "hello"])
@pytest.mark.parametrize("where", ["opted_out", "asked_again"])
def test_what_was_written_before_an_opt_out_and_came_after_it_does_not_weaken_it(
    text: str, where: str
) -> None:
    person = recipient(where)
    decision = receive(snapshot(Mode.CONSENT, person), text, occurred_at=SECOND_BEFORE)
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD]
    assert texts(decision) == []


@pytest.mark.parametrize("where", ["opted_out", "asked_again"])
def test_of_the_same_instant_the_opt_out_stands(where: str) -> None:
    out = recipient(where)
    came = delivery("START", occurred_at=EARLIER)
    assert E.OPTED_IN not in types(decide_delivery(came)(snapshot(Mode.OFF, out), NOW))
    waited = snapshot(Mode.OFF, out, delivery=evolve(came, occurred_at=None))
    assert E.OPTED_IN not in types(decide_delivery(received_at=EARLIER)(waited, NOW))
    later = evolve(came, occurred_at=EARLIER + timedelta(microseconds=1))
    assert E.OPTED_IN in types(decide_delivery(later)(snapshot(Mode.OFF, out), NOW))


def test_an_answer_of_nobodys_date_counts_at_the_instant_of_the_question() -> None:
    asked = recipient("asked_again")
    at_once = decide_delivery(delivery("START"))(snapshot(Mode.OFF, asked), EARLIER)
    assert E.OPTED_IN in types(at_once)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("text", ["START", "UNSTOP", "START!"])
@pytest.mark.parametrize("passed", [timedelta(0), MINUTES - timedelta(microseconds=1)])
def test_a_start_of_nobodys_date_right_after_an_opt_out_lifts_nothing_and_is_answered(
    mode: Mode, text: str, passed: timedelta
) -> None:
    person = recipient("opted_out")
    decision = decide_delivery(delivery(text))(snapshot(mode, person), EARLIER + passed)
    assert decision.answer.outcome is ReceivedAs.HELPED
    assert types(decision) == [E.MESSAGE_RECEIVED]
    (answer,) = decision.rows
    assert (answer.purpose, answer.template) == (Purpose.HELP, "help")
    assert "START to get them again" in answer.body
    assert answer.expires_at == EARLIER + passed + timedelta(minutes=5)
    (trace,) = decision.traces.values()
    assert (trace.helped_at, trace.inbound_at) == (EARLIER + passed, EARLIER + passed)


def test_such_a_start_is_answered_once_a_minute() -> None:
    helped = recipient("opted_out", trace=traced(helped_at=EARLIER, helped_revision=1))
    decision = decide_delivery(delivery("START"))(snapshot(Mode.OFF, helped), EARLIER)
    assert decision.answer.outcome is ReceivedAs.HELPED
    assert decision.rows == ()


def test_a_start_of_nobodys_date_counts_once_a_minute_has_passed() -> None:
    person = recipient("opted_out")
    at = EARLIER + MINUTES
    assert E.OPTED_IN in types(decide_delivery(delivery("START"))(snapshot(Mode.OFF, person), at))
    shown = snapshot(Mode.OFF, person, delivery=delivery("START"))
    assert E.OPTED_IN in types(decide_delivery(received_at=at)(shown, NOW))
    soon = decide_delivery(received_at=at - timedelta(microseconds=1))(shown, NOW)
    assert (types(soon), soon.answer.outcome) == ([E.MESSAGE_RECEIVED], ReceivedAs.HELPED)
    assert soon.rows[0].expires_at == at - timedelta(microseconds=1) + timedelta(minutes=5)


def test_a_start_that_was_recorded_before_the_opt_out_is_not_answered() -> None:
    shown = snapshot(Mode.OFF, recipient("opted_out"), delivery=delivery("START"))
    decision = decide_delivery(received_at=SECOND_BEFORE)(shown, NOW)
    assert decision.answer.outcome is ReceivedAs.DELIVERED
    assert texts(decision) == []


def test_an_ordinary_message_right_after_an_opt_out_asks_nobody_unless_it_is_dated() -> None:
    person = recipient("opted_out")
    soon = EARLIER + timedelta(seconds=30)
    undated = decide_delivery(delivery("hello"))(snapshot(Mode.CONSENT, person), soon)
    assert types(undated) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD]
    dated = delivery("hello", occurred_at=soon)
    asked = decide_delivery(dated)(snapshot(Mode.CONSENT, person), soon)
    assert E.OPT_IN_REQUESTED in types(asked)


# What nobody can decide about -------------------------------------------------------------------


@pytest.mark.parametrize("meaning", ["stop", ""])
def test_a_delivery_that_nobody_can_decide_about_is_marked_and_keeps_its_meaning(
    meaning: str,
) -> None:
    shown = snapshot(None, delivery=delivery("STOP", meaning=meaning))
    decision = decide_poison(shown, NOW)
    assert decision == Decision(answer=True, meaning=meaning, inbox=InboxState.POISON)


def test_one_that_was_decided_meanwhile_is_left_alone() -> None:
    assert decide_poison(snapshot(None), NOW) == Decision(answer=False)


def test_a_report_is_marked_once_it_is_settled() -> None:
    assert decide_noted(snapshot(None, delivery=delivery("")), NOW) == Decision(answer=True)
    assert decide_noted(snapshot(None), NOW) == Decision(answer=False)


@pytest.mark.parametrize("scope", [ORGANISATION, EVERYTHING])
@pytest.mark.parametrize("before", [ORGANISATION, EVERYTHING])
def test_an_opt_out_that_is_said_again_outdates_what_was_written_before_it(
    before: str, scope: str
) -> None:
    first = standing((E.OPTED_OUT, {}), scope=EVERYTHING)
    first = standing((E.OPT_OUT_REPEATED, {}), scope=before, before=first)
    again = fold(first, Event(E.OPT_OUT_REPEATED, NOW - MINUTES, KEY, scope), 9)
    shown = snapshot(Mode.OFF, recipient(again))
    late = receive(shown, "START", occurred_at=NOW - 2 * MINUTES)
    assert E.OPTED_IN not in types(late)
    since = receive(shown, "START", occurred_at=NOW)
    assert E.OPTED_IN in types(since)


@pytest.mark.parametrize("where", ["unknown", "pending", "informed", "opted_in", "expired"])
def test_a_late_start_counts_where_no_opt_out_stands(where: str) -> None:
    decision = receive(snapshot(Mode.OFF, recipient(where)), "START", occurred_at=SECOND_BEFORE)
    assert decision.answer.outcome is ReceivedAs.OPTED_IN


@pytest.mark.parametrize("where", PATHS)
def test_a_stop_counts_however_late_it_comes(where: str) -> None:
    person = recipient(where)
    decision = receive(snapshot(Mode.OFF, person), "STOP", occurred_at=SECOND_BEFORE)
    assert state_after(decision, person) is State.OPTED_OUT


# A machine that answers itself goes on for ever.
@pytest.mark.parametrize("text", ["HELP", "STOP", "START", "hello"])
def test_what_comes_from_a_number_of_our_own_is_noted_and_not_answered(text: str) -> None:
    own = Address.parse(SENDER.value)
    person = recipient(address=own)
    decision = receive(snapshot(Mode.CONSENT, person), text, address=own)
    assert decision.answer.outcome is ReceivedAs.DROPPED
    assert types(decision) == [E.MESSAGE_RECEIVED]
    assert (decision.rows, decision.moves, dict(decision.traces)) == ((), (), {})


# Programs (row C9) ------------------------------------------------------------------------------


def by_program(trace: str = "news", *steps: Any, **fields: Any) -> Snapshot:
    settings = evolve(settings_with(Mode.OFF, scope=ScopeKind.PROGRAM), programs=("law", "news"))
    known = standing(*steps, scope=f"program:{trace}")
    return snapshot(settings, recipient(known, trace=traced(program=trace), **fields))


@pytest.mark.parametrize("text", ["STOP", "START"])
def test_an_answer_is_about_the_program_of_the_last_text(text: str) -> None:
    assert receive(by_program(), text).events[0].scope == "program:news"
    assert receive(by_program("gone"), text).events[0].scope == "program:gone"


def test_a_no_that_is_about_no_program_in_particular_is_about_all() -> None:
    waits = (held(1, scope="program:news"), held(2, scope="program:law"))
    decision = receive(by_program("", held=waits), "STOP")
    assert decision.events[0].scope == EVERYTHING
    assert [move.to for move in decision.moves] == [RowState.DISCARDED] * 2


def test_a_yes_out_of_the_blue_is_to_the_first_program() -> None:
    assert receive(by_program(""), "START").events[0].scope == "program:law"


def test_a_stop_all_is_about_every_program() -> None:
    assert receive(by_program(), "STOPALL").events[0].scope == EVERYTHING


# HELP -------------------------------------------------------------------------------------------


def test_help_is_answered_and_the_answer_dies_after_five_minutes() -> None:
    person = recipient("opted_out")
    decision = receive(snapshot(Mode.CONSENT, person), "HELP")
    assert types(decision) == [E.HELP_REQUESTED]
    assert decision.events[0].payload == {"message_id": "SM1"}
    (reply,) = decision.rows
    assert (reply.purpose, reply.template) == (Purpose.HELP, "help")
    assert reply.expires_at == NOW + 5 * MINUTES
    assert decision.traces[KEY].helped_at == NOW
    assert decision.traces[KEY].helped_revision == 1
    assert decision.traces[KEY].inbound_at == NOW


@pytest.mark.parametrize(
    ("ago", "revision", "answered"),
    [
        (timedelta(0), 1, False),
        (MINUTES - timedelta(0, 0, 1), 1, False),
        (MINUTES, 1, True),
        (timedelta(0), 0, True),
    ],
)
def test_help_is_answered_once_a_minute_unless_consent_changed(
    ago: timedelta,
    revision: int,
    answered: bool,  # noqa: FBT001 - a case
) -> None:
    trace = traced(helped_at=NOW - ago, helped_revision=revision)
    decision = receive(snapshot(Mode.OFF, recipient("pending", trace=trace)), "HELP")
    assert bool(texts(decision)) is answered
    assert decision.traces[KEY].helped_at == (NOW if answered else NOW - ago)


# Ordinary messages ------------------------------------------------------------------------------


def test_a_first_message_is_held_back_and_starts_the_opt_in() -> None:
    decision = receive(snapshot(Mode.CONSENT), "I need a lawyer")
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD, E.OPT_IN_REQUESTED]
    received, kept, asked = decision.events
    assert received.facts == {"meaning": "none", "rule": "none", "grade": "none"}
    assert received.payload == {"message_id": "SM1"}
    assert kept.facts == {"direction": "in"}
    assert asked.facts == {"asked_by": "contact", "template": "contact_initiated.request"}
    handover, notice, request = decision.rows
    assert (handover.kind, handover.state) == (RowKind.HANDOVER, RowState.HELD)
    assert (handover.purpose, handover.body) == (Purpose.HANDOVER, "I need a lawyer")
    assert notice.template == "contact_initiated.request_sent"
    assert request.template == "contact_initiated.request"
    assert request.expires_at is None


def test_a_request_after_an_opt_out_answers_the_persons_own_act_and_dies_after_five_minutes() -> (
    None
):
    wrote_at = NOW - MINUTES
    out = snapshot(Mode.CONSENT, recipient("opted_out"))
    (request,) = texts(receive(out, "hello", occurred_at=wrote_at))
    assert request.purpose is Purpose.REQUEST
    assert (request.expires_at, request.epoch) == (wrote_at + 5 * MINUTES, 1)


def test_an_ordinary_message_is_handed_to_the_user_who_wrote_last() -> None:
    person = recipient("opted_in", trace=traced())
    (handover,) = receive(snapshot(Mode.CONSENT, person), "Thanks!").rows
    assert (handover.kind, handover.state, handover.user) == (
        RowKind.HANDOVER,
        RowState.PENDING,
        "dana",
    )
    assert (handover.user_name, handover.sender) == ("Dana", SENDER.key)


def test_a_message_meant_for_another_user_goes_there() -> None:
    person = recipient("opted_in", trace=traced())
    decision = receive(snapshot(Mode.OFF, person), "Hello", user="eve")
    assert (decision.rows[0].user, decision.rows[0].user_name) == ("eve", "")
    assert (decision.traces[KEY].user, decision.traces[KEY].user_name) == ("eve", "")
    same = receive(snapshot(Mode.OFF, person), "Hello", user="dana")
    assert same.rows[0].user_name == "Dana"


def test_a_trace_of_an_organisation_that_is_gone_counts_as_the_main_one() -> None:
    person = recipient("opted_in", trace=traced(organisation="gone"))
    assert receive(snapshot(Mode.OFF, person), "Hello").rows[0].organisation == ""


def test_receiving_notes_when_and_on_which_sender() -> None:
    person = recipient("opted_in", trace=traced())
    for text in ("STOP", "START", "hello", "HELP"):
        trace = receive(snapshot(Mode.OFF, person), text, sender=SECOND.key).traces[KEY]
        assert (trace.inbound_at, trace.sender, trace.user) == (NOW, SECOND.key, "dana")


def test_while_a_request_stands_a_contacts_message_asks_again_only_after_the_pause() -> None:
    shown = snapshot(Mode.CONSENT, recipient("pending"))
    pause = Policy().ask_again_after
    early = receive(shown, "hello?", EARLIER + pause - timedelta(0, 0, 1))
    assert E.OPT_IN_REQUESTED not in types(early)
    assert E.OPT_IN_REQUESTED in types(receive(shown, "hello?", EARLIER + pause))


# Row P8: an answer that is neither keyword.
def test_an_answer_that_is_neither_keyword_brings_a_reminder_that_is_recorded() -> None:
    person = recipient("pending", trace=traced())
    decision = receive(snapshot(Mode.CONSENT, person), "ok")
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD, E.OPT_IN_REMINDED]
    (reminder,) = texts(decision)
    assert (reminder.purpose, reminder.template) == (Purpose.REMINDER, "reminder")
    assert "YES" in reminder.body
    assert "STOP" in reminder.body
    event = decision.events[-1]
    assert event.facts == {"template": "reminder"}
    assert event.payload == {"wording": reminder.body, "user": "dana"}
    assert notices(decision) == []


@pytest.mark.parametrize(
    ("allowed", "sent", "again"), [(0, 0, False), (1, 0, True), (1, 1, False), (2, 1, True)]
)
def test_no_more_reminders_follow_a_request_than_the_policy_allows(
    allowed: int,
    sent: int,
    again: bool,  # noqa: FBT001 - a case
) -> None:
    steps = [*PATHS["pending"], *[(E.OPT_IN_REMINDED, {})] * sent]
    shown = snapshot(Policy(reminders=allowed), recipient(standing(*steps)))
    assert (E.OPT_IN_REMINDED in types(receive(shown, "ok"))) is again


def test_no_reminder_comes_closer_than_the_pause() -> None:
    policy = Policy(reminders=5, remind_after=timedelta(minutes=10))
    for steps in (PATHS["pending"], (*PATHS["pending"], (E.OPT_IN_REMINDED, {}))):
        shown = snapshot(policy, recipient(standing(*steps)))
        due = EARLIER + timedelta(minutes=10)
        early = receive(shown, "ok", due - timedelta(0, 0, 1))
        assert types(early) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD]
        assert E.OPT_IN_REMINDED in types(receive(shown, "ok", due))


def test_a_new_request_takes_the_place_of_a_reminder() -> None:
    shown = snapshot(Mode.CONSENT, recipient("pending"))
    decision = receive(shown, "ok", EARLIER + Policy().ask_again_after)
    assert E.OPT_IN_REQUESTED in types(decision)
    assert E.OPT_IN_REMINDED not in types(decision)


# 47 CFR 64.1200(a)(10): any reasonable means.
@pytest.mark.parametrize("meaning", [Meaning.STOP, Meaning.STOP_ALL])
def test_whoever_may_have_said_no_is_not_reminded(meaning: Meaning) -> None:
    case = Case.about(settings_with(), recipient("pending"), ORGANISATION, SENDER.key, NOW)
    assert reminds(case, read("ok"))
    assert not reminds(case, evolve(read("ok"), meaning=meaning, grade=Grade.REVIEW))


# Row C4: what may pass after an opt-out passes once.
def test_nobody_is_reminded_of_a_request_that_answers_a_message_after_an_opt_out() -> None:
    decision = receive(snapshot(Mode.CONSENT, recipient("asked_again")), "ok")
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD]


@pytest.mark.parametrize(
    ("steps", "fields"),
    [
        ((*PATHS["pending"], (E.OPT_IN_REQUEST_FAILED, {})), {}),
        ((), {}),
        (PATHS["informed"], {}),
        (PATHS["pending"], {"texting": False}),
    ],
)
def test_nobody_is_reminded_of_what_was_not_asked_or_may_not_be(
    steps: Any, fields: dict[str, Any]
) -> None:
    case = Case.about(
        evolve(settings_with(), **fields),
        recipient(standing(*steps)),
        ORGANISATION,
        SENDER.key,
        NOW,
    )
    assert not reminds(case, read("ok"))


def test_nobody_is_reminded_against_a_block() -> None:
    person = recipient(blocked(standing(*PATHS["pending"])))
    assert texts(receive(snapshot(Mode.CONSENT, person), "ok")) == []


def test_an_answer_of_before_the_last_change_brings_no_reminder() -> None:
    person = recipient(standing((E.OPTED_OUT, {}), (E.OPTED_IN, {}), *PATHS["pending"]))
    late = receive(snapshot(Mode.CONSENT, person), "ok", occurred_at=EARLIER - MINUTES)
    assert E.OPT_IN_REMINDED not in types(late)


def test_nobody_is_asked_against_a_block() -> None:
    decision = receive(snapshot(Mode.CONSENT, recipient(blocked())), "hello")
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD]
    elsewhere = receive(snapshot(Mode.CONSENT, recipient(blocked(sender=SECOND.key))), "hello")
    assert E.OPT_IN_REQUESTED in types(elsewhere)


def test_nobody_is_asked_where_the_tenant_may_not_text() -> None:
    off = evolve(settings_with(Mode.CONSENT), texting=False)
    decision = receive(snapshot(off), "hello")
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_HELD]


def test_more_messages_than_the_policy_holds_are_recorded_and_dropped() -> None:
    policy = Policy(hold_limit=1)
    one_out = recipient("pending", held=(held(1),))
    assert receive(snapshot(policy, one_out), "hi").answer.outcome is ReceivedAs.HELD
    one_in = recipient("pending", held=(held(1, RowKind.HANDOVER),))
    decision = receive(snapshot(policy, one_in), "hi")
    assert decision.answer.outcome is ReceivedAs.DROPPED
    assert types(decision) == [E.MESSAGE_RECEIVED, E.MESSAGE_DISCARDED]
    assert decision.events[1].facts == {"code": "too_many_held"}
    assert decision.rows == ()


# Deliveries that were recorded before -----------------------------------------------------------


def test_a_recorded_delivery_is_taken_from_the_snapshot() -> None:
    shown = snapshot(Mode.OFF, delivery=delivery("STOP"))
    assert decide_delivery()(shown, NOW).answer.outcome is ReceivedAs.OPTED_OUT


def test_one_that_somebody_else_decided_is_a_duplicate() -> None:
    assert decide_delivery()(snapshot(Mode.OFF), NOW).answer.outcome is ReceivedAs.DUPLICATE


@pytest.mark.parametrize("hint", ["", "kept"])
@pytest.mark.parametrize("text", ["", "XYZZY"])
def test_a_recorded_opt_out_stays_one_though_its_words_are_gone(text: str, hint: str) -> None:
    shown = snapshot(Mode.OFF, delivery=delivery(text, meaning="stop", hint=hint))
    decision = decide_delivery()(shown, NOW)
    assert types(decision) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]
    assert decision.events[0].facts["rule"] == "recorded.stop"
    assert [row.purpose for row in texts(decision)] == [Purpose.OPT_OUT_CONFIRMATION]


def test_an_unknown_tenant_raises() -> None:
    with pytest.raises(UnknownTenantError):
        receive(snapshot(None), "STOP")


@pytest.mark.parametrize(
    ("text", "hint", "meaning"),
    [
        ("STOP", "", "stop"),
        ("stop all", "", "stop"),
        ("stpo", "", "stop"),
        ("hello", "stop", "stop"),
        ("hello", "", ""),
        ("START", "start", ""),
        ("HELP", "help", ""),
        ("Stop. Can we talk about the hearing on Monday?", "", ""),
    ],
)
def test_a_delivery_is_kept_under_the_meaning_that_the_gate_heeds(
    text: str, hint: str, meaning: str
) -> None:
    for settings in (None, settings_with()):
        assert meaning_of(delivery(text, hint=hint), settings) == meaning


def test_a_tenants_own_word_counts_before_the_delivery_is_decided() -> None:
    settings = evolve(settings_with(), keywords=Keywords(opt_out="BASTA"))
    assert meaning_of(delivery("basta"), settings) == "stop"
    assert meaning_of(delivery("basta"), None) == ""
    assert receive(snapshot(settings), "Basta!").answer.outcome is ReceivedAs.OPTED_OUT
    assert receive(snapshot(settings), "STOP").answer.outcome is ReceivedAs.OPTED_OUT


def test_a_tenants_own_yes_counts_while_a_request_stands() -> None:
    settings = evolve(settings_with(), keywords=Keywords(opt_in="AGREE"))
    asked = snapshot(settings, recipient("pending"))
    assert receive(asked, "agree").answer.outcome is ReceivedAs.OPTED_IN
    assert receive(asked, "yes").answer.outcome is ReceivedAs.HELD
