"""What a provider says of its own block list: a fact beside consent, and an opt-out where it is."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import DOUBT, Address, Block, EventType, Standing
from optin.policy import Decision, Delivery, Mode, ReceivedAs, Snapshot, block_words, settings_of
from optin.policy.mirroring import (
    BLOCKS,
    PROVIDER,
    agrees,
    differ,
    is_providers,
    provider_of,
    to_tell,
    was_agreed_since,
)
from optin.policy.receiving import decide_delivery, meaning_of
from tests.policy.snapshots import (
    EARLIER,
    NOW,
    PATHS,
    SECOND,
    SENDER,
    blocked,
    recipient,
    snapshot,
    standing,
    state_after,
)

PERSON = "+14155550123"
SCOPE = "organisation"
OURS, OTHER = SENDER.key, SECOND.key


def told(hint: str, *, sender: str = OURS, **fields: Any) -> Delivery:
    words = block_words(
        fields.pop("cause", "30004"), fields.pop("lifted_by", "START"), fields.pop("category", "")
    )
    named = {"address": Address.parse(PERSON), "text": words, "hint": hint, **fields}
    return Delivery("memory", "memory", BLOCKS, "BL1", sender=sender, **named)


def decided(hint: str, shown: Snapshot, **fields: Any) -> Decision[Any]:
    return decide_delivery(told(hint, **fields))(shown, NOW)


@pytest.mark.parametrize("where", PATHS)
def test_a_block_moves_no_consent_and_queues_and_hears_nothing(where: str) -> None:
    person = recipient(where)
    decision = decided("block", snapshot(Mode.CONSENT, person))
    (event,) = decision.events
    assert decision.answer.outcome is ReceivedAs.BLOCKED
    assert (event.type, event.scope) == (EventType.BLOCKED, "")
    assert event.facts == {
        "source": PROVIDER,
        "sender": OURS,
        "cause": "30004",
        "lifted_by": "START",
    }
    assert state_after(decision, person) is person.standing.in_scope(SCOPE).state
    assert (decision.rows, decision.moves, decision.conversations) == ((), (), ())
    assert dict(decision.traces) == {}
    assert decision.meaning == ""


def test_a_block_without_a_cause_names_the_provider() -> None:
    (event,) = decided("block", snapshot(Mode.OFF, recipient()), cause="").events
    assert event.facts["cause"] == "memory:block"


def test_a_block_that_stands_is_not_written_again_and_another_sender_has_its_own() -> None:
    before = blocked(standing(*PATHS["opted_in"]), source=PROVIDER, sender=OURS)
    shown = snapshot(Mode.OFF, recipient(before))
    assert decided("block", shown).events == ()
    (event,) = decided("block", shown, sender=OTHER).events
    assert event.facts["sender"] == OTHER
    administrators = blocked(standing(*PATHS["opted_in"]), source="administrator", sender=OURS)
    assert len(decided("block", snapshot(Mode.OFF, recipient(administrators))).events) == 1


def test_lifting_ends_the_providers_block_of_that_sender_alone() -> None:
    both = standing(*PATHS["opted_out"])
    for source, sender in ((PROVIDER, OURS), (PROVIDER, OTHER), ("administrator", OURS)):
        both = blocked(both, source=source, sender=sender)
    person = recipient(both)
    decision = decided("unblock", snapshot(Mode.CONSENT, person))
    (event,) = decision.events
    assert decision.answer.outcome is ReceivedAs.UNBLOCKED
    assert event.type is EventType.UNBLOCKED
    assert event.facts == {"source": PROVIDER, "sender": OURS, "cause": "memory:unblock"}
    assert state_after(decision, person) is person.standing.in_scope(SCOPE).state


@pytest.mark.parametrize("where", PATHS)
def test_a_stop_on_the_list_is_an_opt_out_and_a_block_whatever_was_true(where: str) -> None:
    person = recipient(where)
    decision = decided("stop", snapshot(Mode.CONSENT, person))
    types = [event.type for event in decision.events]
    assert decision.answer.outcome is ReceivedAs.OPTED_OUT
    assert EventType.BLOCKED in types
    assert state_after(decision, person) == "opted_out"
    said = next(e for e in decision.events if e.type.value.startswith("opt"))
    assert said.payload["text"] == ""
    assert said.facts["rule"] == "provider.stop"
    assert (decision.conversations, dict(decision.traces)) == ((), {})
    assert decision.meaning == "stop"


@pytest.mark.parametrize("word", ["START", ""])
def test_a_stop_on_the_list_is_lifted_as_the_provider_says(word: str) -> None:
    decision = decided("stop", snapshot(Mode.CONSENT, recipient("opted_in")), lifted_by=word)
    (block,) = [event for event in decision.events if event.type is EventType.BLOCKED]
    assert block.facts["lifted_by"] == word


def test_an_undated_stop_takes_a_consent_back_and_a_dated_one_only_a_consent_of_before() -> None:
    record = standing(*PATHS["opted_in"]).in_scope(SCOPE)
    assert record.since is not None
    before, after = record.since - timedelta(seconds=1), record.since + timedelta(seconds=1)
    assert was_agreed_since(record, told("stop", occurred_at=before))
    for late in (told("stop"), told("stop", occurred_at=record.since)):
        assert was_agreed_since(record, late) is False
    assert not was_agreed_since(record, told("stop", occurred_at=after))
    assert not was_agreed_since(evolve(record, since=None), told("stop", occurred_at=before))
    informed = standing(*PATHS["informed"]).in_scope(SCOPE)
    assert not was_agreed_since(informed, told("stop", occurred_at=before))


def test_what_is_known_agrees() -> None:
    agreed, refused = standing(*PATHS["opted_in"]), standing(*PATHS["opted_out"])
    mine = {"source": PROVIDER, "sender": OURS}
    assert not agrees(agreed, SCOPE, told("block"))
    assert agrees(blocked(agreed, **mine), SCOPE, told("block"))
    assert agrees(agreed, SCOPE, told("unblock"))
    assert not agrees(blocked(agreed, **mine), SCOPE, told("unblock"))
    assert not agrees(blocked(agreed, source=PROVIDER, sender=OTHER), SCOPE, told("block"))
    assert not agrees(blocked(agreed, source="number", sender=OURS), SCOPE, told("block"))
    assert not agrees(blocked(agreed, **mine), SCOPE, told("stop"))
    assert not agrees(refused, SCOPE, told("stop"))
    assert agrees(blocked(refused, **mine), SCOPE, told("stop"))
    since = agreed.in_scope(SCOPE).since
    assert since is not None
    long_ago = told("stop", occurred_at=since - timedelta(days=1))
    assert agrees(blocked(agreed, **mine), SCOPE, long_ago)
    assert agrees(agreed, SCOPE, long_ago) is False


def test_an_entry_without_a_time_is_as_old_as_the_block_that_was_noted_of_it() -> None:
    agreed = standing(*PATHS["opted_in"])
    since = agreed.in_scope(SCOPE).since
    assert since is not None
    before, after = since - timedelta(seconds=1), since + timedelta(seconds=1)

    def noted_at(at: datetime, *, sender: str = OURS, source: str = PROVIDER) -> Standing:
        elsewhere = Block(OTHER, PROVIDER, "", before)
        return evolve(agreed, blocks=(elsewhere, Block(sender, source, "", at)))

    assert agrees(noted_at(before), SCOPE, told("stop"))
    assert not agrees(noted_at(since), SCOPE, told("stop"))
    assert not agrees(noted_at(after), SCOPE, told("stop"))
    assert not agrees(noted_at(before, source="number"), SCOPE, told("stop"))
    assert not agrees(noted_at(before), SCOPE, told("stop", occurred_at=after))
    assert agrees(noted_at(after), SCOPE, told("stop", occurred_at=before))
    # What a webhook tells is decided without a look at the list, and is news.
    shown = snapshot(Mode.OFF, recipient(noted_at(before)))
    assert decided("stop", shown).answer.outcome is ReceivedAs.OPTED_OUT


def test_the_words_of_a_list_are_never_read_as_a_persons() -> None:
    settings = settings_of(snapshot(Mode.OFF, recipient()))
    for each in (None, settings):
        assert meaning_of(told("block", cause="STOP"), each) == ""
        assert meaning_of(told("stop", cause=""), each) == "stop"


def test_a_number_of_our_own_on_the_list_changes_nothing() -> None:
    decision = decided("stop", snapshot(Mode.OFF, recipient()), address=Address.parse(OTHER))
    assert decision.answer.outcome is ReceivedAs.DROPPED
    assert (decision.events, decision.rows) == ((), ())


# What a provider is told.

BOTH = {OURS: f"sender:{OURS}", OTHER: f"sender:{OTHER}"}


@pytest.mark.parametrize("where", PATHS)
def test_a_provider_is_told_of_an_opt_out_that_stands_and_of_nothing_else(where: str) -> None:
    person = recipient(where)
    record = person.standing.in_scope(SCOPE)
    expected = (OURS, record) if where in {"opted_out", "asked_again"} else None
    assert to_tell(person, {OURS: SCOPE}) == expected
    assert to_tell(person, {}) is None
    waits = evolve(person, unprocessed_stop=True)
    assert to_tell(waits, {OURS: SCOPE}) == expected


def test_an_opt_out_that_the_provider_blocks_for_is_not_told_again() -> None:
    refused = standing(*PATHS["opted_out"])
    record = refused.in_scope(SCOPE)
    for source, sender, known in (
        (PROVIDER, OURS, True),
        (PROVIDER, OTHER, False),
        ("administrator", OURS, False),
        ("number", OURS, False),
    ):
        person = recipient(blocked(refused, source=source, sender=sender))
        assert to_tell(person, {OURS: SCOPE}) == (None if known else (OURS, record))
    person = recipient(blocked(refused, source=PROVIDER, sender=OTHER))
    assert to_tell(person, {OURS: SCOPE, OTHER: SCOPE}) is None


def test_an_opt_in_is_told_where_it_is_later_than_every_block_that_it_lifts() -> None:
    agreed = standing(*PATHS["opted_in"])
    record = agreed.in_scope(SCOPE)
    at = record.since
    assert at is not None

    def person(*minutes: int, **fields: Any) -> Any:
        blocks = tuple(
            Block(sender, PROVIDER, "21610", at + timedelta(minutes=each))
            for sender, each in zip((OURS, OTHER), minutes, strict=False)
        )
        return recipient(evolve(agreed, blocks=blocks), **fields)

    both = {OURS: SCOPE, OTHER: SCOPE}
    assert to_tell(person(-1), {OURS: SCOPE}) == (OURS, record)
    assert to_tell(person(-1, -2), both) == (OURS, record)
    assert to_tell(person(-1, -2), {OTHER: SCOPE}) == (OTHER, record)
    for late in ((0,), (1,), (-1, 1), (1, -1)):
        assert to_tell(person(*late), both) is None
    assert to_tell(person(), both) is None
    assert to_tell(person(-1), {OTHER: SCOPE}) is None
    assert to_tell(person(-1, unprocessed_stop=True), both) is None
    for source, told_all_the_same in ((DOUBT, False), ("administrator", True), ("number", True)):
        barred = evolve(agreed, blocks=(*person(-1).standing.blocks, Block("", source, "", at)))
        expected = (OURS, record) if told_all_the_same else None
        assert to_tell(recipient(barred), both) == expected
    undated = evolve(agreed, records={SCOPE: evolve(record, since=None)})
    blocks = person(-1).standing.blocks
    assert to_tell(recipient(evolve(undated, blocks=blocks)), both) is None


def test_of_senders_that_share_a_consent_at_the_provider_all_have_to_say_the_same() -> None:
    def person(first: str, second: str) -> Any:
        one = standing(*PATHS[first], scope=BOTH[OURS])
        return recipient(standing(*PATHS[second], scope=BOTH[OTHER], before=one))

    for first, second in (("opted_out", "opted_in"), ("opted_in", "asked_again")):
        differing = person(first, second)
        assert differ(differing.standing, BOTH)
        assert to_tell(differing, BOTH) is None
    for first, second in (("opted_out", "unknown"), ("opted_out", "opted_out")):
        same = person(first, second)
        assert not differ(same.standing, BOTH)
        assert to_tell(same, BOTH) == (OURS, same.standing.in_scope(BOTH[OURS]))
    later = person("unknown", "opted_out")
    assert to_tell(later, BOTH) == (OTHER, later.standing.in_scope(BOTH[OTHER]))
    agreed = person("opted_in", "expired")
    assert not differ(agreed.standing, BOTH)
    assert not differ(person("opted_in", "opted_in").standing, BOTH)
    before = Block(OTHER, PROVIDER, "21610", EARLIER - timedelta(minutes=1))
    lifting = evolve(agreed, standing=evolve(agreed.standing, blocks=(before,)))
    assert to_tell(lifting, BOTH) == (OURS, agreed.standing.in_scope(BOTH[OURS]))
    last = person("pending", "opted_in")
    lifting = evolve(last, standing=evolve(last.standing, blocks=(before,)))
    assert to_tell(lifting, BOTH) == (OTHER, last.standing.in_scope(BOTH[OTHER]))


@pytest.mark.parametrize("category", ["", "marketing"])
def test_a_block_of_one_category_is_another_fact_than_that_of_every_message(category: str) -> None:
    source, other = provider_of(category), provider_of("" if category else "marketing")
    agreed = standing(*PATHS["opted_in"])
    elsewhere = blocked(agreed, source=other, sender=OURS)
    shown = snapshot(Mode.OFF, recipient(elsewhere))
    (event,) = decided("block", shown, category=category).events
    assert event.facts["source"] == source
    assert decided("unblock", shown, category=category).events == ()
    assert not agrees(elsewhere, SCOPE, told("block", category=category))
    both = blocked(elsewhere, source=source, sender=OURS)
    shown = snapshot(Mode.OFF, recipient(both))
    assert decided("block", shown, category=category).events == ()
    (event,) = decided("unblock", shown, category=category).events
    assert (event.type, event.facts["source"]) == (EventType.UNBLOCKED, source)
    assert agrees(both, SCOPE, told("block", category=category))


def test_a_provider_is_known_by_its_name_alone_or_with_a_category() -> None:
    assert provider_of("") == PROVIDER
    assert is_providers(PROVIDER)
    assert is_providers(provider_of("marketing"))
    assert not any(is_providers(each) for each in ("", "number", "administrator", "providers"))
