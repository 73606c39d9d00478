"""Blocks that an administrator makes and lifts: facts beside consent."""

# ruff: noqa: ANN401 - the fields of a value, by name

from typing import Any

import pytest

from optin.consent import Address, ScopeKind, State
from optin.policy import Actor, Changed, Code, Decision, Mode, Refused, Snapshot, Unchanged
from optin.policy.blocking import decide_block
from tests.policy.snapshots import (
    KEY,
    PATHS,
    SECOND,
    SENDER,
    E,
    blocked,
    recipient,
    settings_with,
    snapshot,
    standing,
    state_after,
)
from tests.policy.snapshots import NOW as AT

ANN = Actor("ann")


def block(shown: Snapshot, *, on: bool = True, **fields: Any) -> Decision[Any]:
    named = {"permitted": True, **fields}
    return decide_block(ANN, "asked us to call instead", blocked=on, **named)(shown, AT)


def by_us(where: str = "opted_in", sender: str = "") -> Snapshot:
    before = standing(*PATHS[where])
    barred = blocked(before, source="administrator", sender=sender, lifted_by="")
    return snapshot(Mode.OFF, recipient(barred))


@pytest.mark.parametrize("where", PATHS)
def test_a_block_is_recorded_with_who_and_why_and_moves_no_consent(where: str) -> None:
    person = recipient(where)
    decision = block(snapshot(Mode.OFF, person))
    state = person.standing.in_scope("organisation").state
    assert decision.answer == Changed(state=state)
    (event,) = decision.events
    assert (event.type, event.recipient, event.scope, event.occurred_at) == (
        E.BLOCKED,
        KEY,
        "",
        AT,
    )
    assert event.facts == {"source": "administrator", "sender": "", "cause": "hand"}
    assert event.payload == {"actor": "ann", "reason": "asked us to call instead"}
    assert state_after(decision, person) is state
    assert (decision.rows, decision.moves) == ((), ())


def test_lifting_it_is_recorded_as_well() -> None:
    decision = block(by_us(), on=False)
    assert decision.answer == Changed(state=State.OPTED_IN)
    (event,) = decision.events
    assert event.type is E.UNBLOCKED
    assert event.facts == {"source": "administrator", "sender": "", "cause": "hand"}
    assert event.payload == {"actor": "ann", "reason": "asked us to call instead"}


def test_what_is_so_already_is_not_written_again() -> None:
    assert block(by_us()) == Decision(Unchanged(State.OPTED_IN))
    assert block(snapshot(Mode.OFF), on=False) == Decision(Unchanged(State.UNKNOWN))


def test_a_block_of_one_sender_is_not_one_of_all_nor_of_another() -> None:
    one = by_us(sender=SECOND.key)
    assert isinstance(block(one).answer, Changed)
    assert isinstance(block(one, sender=SENDER.key).answer, Changed)
    assert isinstance(block(one, sender=SECOND.key).answer, Unchanged)
    assert isinstance(block(one, on=False).answer, Unchanged)
    lifted = block(one, on=False, sender=SECOND.key)
    assert lifted.events[0].facts["sender"] == SECOND.key


def test_a_providers_block_is_neither_taken_for_ours_nor_lifted() -> None:
    theirs = snapshot(Mode.OFF, recipient(blocked(sender="")))
    assert isinstance(block(theirs).answer, Changed)
    assert block(theirs, on=False) == Decision(Unchanged(State.UNKNOWN))


@pytest.mark.parametrize("on", [True, False])
def test_whoever_may_not_and_a_foreign_sender_are_refused(*, on: bool) -> None:
    for shown in (snapshot(Mode.OFF), by_us()):
        refused = block(shown, on=on, permitted=False, sender="+14155550199")
        assert refused == Decision(Refused(Code.PERMISSION_MISSING))
        foreign = block(shown, on=on, sender="+14155550199")
        assert foreign == Decision(Refused(Code.UNKNOWN_SENDER))


def test_the_state_that_is_told_is_that_of_the_senders_scope() -> None:
    settings = settings_with(Mode.OFF, scope=ScopeKind.SENDER)
    person = recipient(standing(*PATHS["opted_out"], scope=f"sender:{SECOND.key}"))
    shown = snapshot(settings, person)
    assert block(shown, sender=SECOND.key).answer == Changed(state=State.OPTED_OUT)
    assert block(shown).answer == Changed(state=State.UNKNOWN)


def test_what_words_in_doubt_have_stopped_is_lifted_by_hand_and_made_by_none() -> None:
    doubted = blocked(standing(*PATHS["opted_in"]), source="doubt", sender="", lifted_by="START")
    decision = block(snapshot(Mode.OFF, recipient(doubted)), on=False)
    (event,) = decision.events
    assert (event.type, event.facts["source"]) == (E.UNBLOCKED, "doubt")
    both = blocked(doubted, source="administrator", sender="", lifted_by="")
    lifted = block(snapshot(Mode.OFF, recipient(both)), on=False).events
    assert {event.facts["source"] for event in lifted} == {"administrator", "doubt"}
    made = block(snapshot(Mode.OFF, recipient(doubted)))
    assert [event.facts["source"] for event in made.events] == ["administrator"]


def test_of_a_mailbox_the_block_of_a_bounce_is_lifted_too() -> None:
    mailbox = Address.parse("sam@example.org")
    before = standing(*PATHS["opted_in"])
    bounced = blocked(before, source="number", sender="", lifted_by="")
    both = blocked(bounced, source="administrator", sender="", lifted_by="")
    for where, sources in ((bounced, ["number"]), (both, ["administrator", "number"])):
        lifted = block(snapshot(Mode.OFF, recipient(where, address=mailbox)), on=False)
        assert [event.facts["source"] for event in lifted.events] == sources
        assert {event.type for event in lifted.events} == {E.UNBLOCKED}
    # A number stays one that cannot be texted; and a block may be added to that of a bounce.
    assert block(snapshot(Mode.OFF, recipient(bounced)), on=False).events == ()
    erased = snapshot(Mode.OFF, recipient(bounced, address=None))
    assert block(erased, on=False).events == ()
    (added,) = block(snapshot(Mode.OFF, recipient(bounced, address=mailbox))).events
    assert (added.type, added.facts["source"]) == (E.BLOCKED, "administrator")
