"""Words that may be an opt-out: what becomes of them is the policy's choice (row K5)."""

# ruff: noqa: ANN401 - the fields of a value, by name

from typing import Any

import pytest

from optin.consent import State
from optin.policy import Decision, Doubt, Mode, Policy, ReceivedAs, decide_delivery
from tests.policy.snapshots import (
    NOW,
    PATHS,
    E,
    blocked,
    delivery,
    notices,
    recipient,
    settings_with,
    snapshot,
    standing,
    state_after,
    texts,
    types,
)

PROBABLE, DOUBTFUL, SURE = "stop please", "not interested", "STOP"
SUSPENDS = Policy(mode=Mode.CONSENT, probable="suspend", doubtful="suspend")


def receive(
    text: str, policy: Policy, where: str = "opted_in", *, in_doubt: bool = False, **fields: Any
) -> Decision[Any]:
    before = standing(*PATHS[where])
    if in_doubt:
        before = blocked(before, source="doubt", sender="", lifted_by="START")
    shown = snapshot(settings_with(policy), recipient(before))
    return decide_delivery(delivery(text, **fields))(shown, NOW)


@pytest.mark.parametrize("probable", Doubt)
@pytest.mark.parametrize("text", [PROBABLE, DOUBTFUL, SURE, "See you at nine."])
def test_each_grade_is_weighed_as_the_policy_says(text: str, probable: Doubt) -> None:
    policy = Policy(probable=probable, doubtful=probable)
    weight = {SURE: Doubt.OPT_OUT, "See you at nine.": Doubt.REVIEW}.get(text, probable)
    received = {
        Doubt.OPT_OUT: ReceivedAs.OPTED_OUT,
        Doubt.SUSPEND: ReceivedAs.SUSPENDED,
        Doubt.REVIEW: ReceivedAs.DELIVERED,
    }
    assert receive(text, policy).answer.outcome is received[weight]


def test_the_two_grades_may_differ() -> None:
    policy = Policy(probable="suspend", doubtful="review")
    assert receive(PROBABLE, policy).answer.outcome is ReceivedAs.SUSPENDED
    assert receive(DOUBTFUL, policy).answer.outcome is ReceivedAs.DELIVERED


def test_a_suspension_is_a_block_with_its_proof_and_moves_no_consent() -> None:
    decision = receive(DOUBTFUL, SUSPENDS)
    seen, block = decision.events
    assert (seen.type, block.type, block.scope) == (E.MESSAGE_RECEIVED, E.BLOCKED, "")
    assert block.facts == {
        "source": "doubt",
        "sender": "",
        "cause": "stop.plain.doubt",
        "grade": "review",
        "lifted_by": "START",
    }
    assert block.payload["text"] == DOUBTFUL
    assert state_after(decision, recipient("opted_in")) is State.OPTED_IN
    assert notices(decision) == ["suspended"]
    assert texts(decision) == []


@pytest.mark.parametrize("where", ["unknown", "pending", "informed"])
def test_nobody_in_doubt_is_asked_or_reminded(where: str) -> None:
    assert texts(receive(DOUBTFUL, SUSPENDS, where)) == []


def test_more_words_in_doubt_add_nothing() -> None:
    decision = receive(DOUBTFUL, SUSPENDS, in_doubt=True)
    assert decision.answer.outcome is ReceivedAs.DELIVERED
    assert (types(decision), notices(decision)) == ([E.MESSAGE_RECEIVED], [])


def test_after_an_opt_out_nothing_is_in_doubt() -> None:
    decision = receive(DOUBTFUL, SUSPENDS, "opted_out")
    assert decision.answer.outcome is ReceivedAs.HELD
    assert (types(decision).count(E.BLOCKED), texts(decision)) == (0, [])


@pytest.mark.parametrize("where", ["unknown", "opted_in"])
def test_start_ends_it(where: str) -> None:
    decision = receive("START", SUSPENDS, where, in_doubt=True)
    (end,) = [event for event in decision.events if event.type is E.UNBLOCKED and not event.scope]
    assert end.facts == {"source": "doubt", "sender": "", "cause": "yes"}
    assert not [
        event for event in receive("START", SUSPENDS, where).events if event.type is E.UNBLOCKED
    ]


@pytest.mark.parametrize("hint", ["stop", "barred"])
def test_what_the_provider_took_for_a_stop_is_one_whatever_its_words(hint: str) -> None:
    policy = Policy(probable="review")
    assert receive(PROBABLE, policy, hint=hint).answer.outcome is ReceivedAs.OPTED_OUT


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (PROBABLE, ReceivedAs.DELIVERED),
        (DOUBTFUL, ReceivedAs.OPTED_OUT),  # a pack that has been taken away, say
        ("", ReceivedAs.OPTED_OUT),  # erased
        (SURE, ReceivedAs.OPTED_OUT),
    ],
)
def test_what_had_to_wait_as_a_possible_opt_out_is_weighed_if_it_is_probable_still(
    text: str, outcome: ReceivedAs
) -> None:
    decision = receive(text, Policy(probable="review"), meaning="stop")
    assert decision.answer.outcome is outcome
