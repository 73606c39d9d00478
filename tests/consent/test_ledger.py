"""The chain: every single change to a ledger is found, and erasing a payload is none."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import (
    GENESIS,
    Entry,
    Event,
    EventType,
    canonical,
    commit_to,
    first_fault,
    leaf,
    stamp,
)

START = datetime(2026, 1, 5, 12, tzinfo=UTC)
TENANT = "firm"
HOSTILE = "\0\x1f\"\\';--\u2028\u202eé\U0001f6d1\ud800"


def chained(events: list[Event], tenant: str = TENANT) -> list[Entry]:
    """Write a ledger the way that a store does."""
    entries: list[Entry] = []
    before = GENESIS
    for seq, event in enumerate(events, start=1):
        recorded_at = START + timedelta(seconds=seq)
        salt = bytes([seq]) * 32 if event.payload else b""
        commitment = commit_to(salt, canonical(event.payload))
        before = leaf(tenant, seq, before, event, stamp(recorded_at), 1, commitment)
        entries.append(Entry(seq, event, recorded_at, 1, commitment, before, salt=salt))
    return entries


def some_events() -> list[Event]:
    return [
        Event(EventType.TENANT_ENROLLED, START, payload={"name": "Firm"}),
        Event(EventType.OPT_IN_REQUESTED, START, "a", "organisation", {"asked_by": "user"}),
        Event(EventType.OPTED_IN, START, "a", "organisation", {"n": 1}, {"text": "YES"}),
        Event(EventType.OPTED_OUT, START, "a", "*", {"source": "reply"}, {"text": HOSTILE}),
        Event(EventType.MESSAGE_REFUSED, START, "a", "organisation", {"code": "opted_out"}),
    ]


WHOLE = chained(some_events())
PLACES = range(len(WHOLE))


def fault_at(entries: list[Entry]) -> int | None:
    """Read the ledger whole, and in two pages wherever it is cut: both find the same."""
    fault = first_fault(TENANT, entries)
    for cut in range(1, len(entries)):
        page, rest = entries[:cut], entries[cut:]
        found = first_fault(TENANT, page) or first_fault(TENANT, rest, after=page[-1])
        assert found == fault
    return None if fault is None else fault[0]


def test_a_whole_ledger_has_no_fault() -> None:
    assert fault_at(WHOLE) is None
    assert first_fault(TENANT, []) is None


EDITS: dict[str, Callable[[Entry], Entry]] = {
    "type": lambda entry: evolve(entry, event=evolve(entry.event, type=EventType.UNBLOCKED)),
    "time": lambda entry: evolve(
        entry, event=evolve(entry.event, occurred_at=START + timedelta(microseconds=1))
    ),
    "recipient": lambda entry: evolve(entry, event=evolve(entry.event, recipient="b")),
    "scope": lambda entry: evolve(entry, event=evolve(entry.event, scope="sender:1")),
    "facts": lambda entry: evolve(entry, event=evolve(entry.event, facts={"asked_by": "nobody"})),
    "payload": lambda entry: evolve(entry, event=evolve(entry.event, payload={"text": "NO"})),
    "payload without its salt": lambda entry: evolve(
        entry, event=evolve(entry.event, payload={"text": "NO"}), salt=b""
    ),
    "recorded at": lambda entry: evolve(
        entry, recorded_at=entry.recorded_at + timedelta(microseconds=1)
    ),
    "settings": lambda entry: evolve(entry, settings=2),
    "commitment": lambda entry: evolve(entry, commitment=bytes(32)),
    "hash": lambda entry: evolve(entry, hash=bytes(32)),
    "salt": lambda entry: evolve(entry, salt=b"\xff" * 32),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("place", PLACES)
def test_an_edit_of_any_field_of_any_entry_is_found_where_it_is(place: int, edit: str) -> None:
    altered = [*WHOLE]
    altered[place] = EDITS[edit](WHOLE[place])
    assert altered[place] != WHOLE[place]
    assert fault_at(altered) == place + 1


@pytest.mark.parametrize("place", PLACES)
def test_an_edit_with_a_hash_to_match_shows_at_the_next_entry(place: int) -> None:
    entry = evolve(WHOLE[place], settings=2)
    before = WHOLE[place - 1].hash if place else GENESIS
    own = leaf(
        TENANT, entry.seq, before, entry.event, stamp(entry.recorded_at), 2, entry.commitment
    )
    altered = [*WHOLE[:place], evolve(entry, hash=own), *WHOLE[place + 1 :]]
    # At the very end there is no next entry: only an anchor outside shows it.
    assert fault_at(altered) == (place + 2 if place + 1 < len(WHOLE) else None)


@pytest.mark.parametrize("place", PLACES[:-1])
def test_an_entry_that_was_taken_out_is_missed(place: int) -> None:
    cut = WHOLE[:place] + WHOLE[place + 1 :]
    assert first_fault(TENANT, cut) == (
        place + 1,
        f"entry {place + 1} is missing: the ledger goes on with {place + 2}",
    )
    renumbered = [evolve(entry, seq=number) for number, entry in enumerate(cut, start=1)]
    assert fault_at(renumbered) == place + 1


@pytest.mark.parametrize("place", PLACES)
def test_an_entry_that_was_put_in_is_found(place: int) -> None:
    doubled = [*WHOLE[:place], WHOLE[place], *WHOLE[place:]]
    renumbered = [evolve(entry, seq=number) for number, entry in enumerate(doubled, start=1)]
    assert fault_at(doubled) == place + 2
    assert fault_at(renumbered) == place + 2


@pytest.mark.parametrize("first", PLACES)
@pytest.mark.parametrize("second", PLACES)
def test_two_entries_that_changed_places_are_found(first: int, second: int) -> None:
    if first >= second:
        return
    swapped = [*WHOLE]
    swapped[first], swapped[second] = (
        evolve(WHOLE[second], seq=first + 1),
        evolve(WHOLE[first], seq=second + 1),
    )
    assert fault_at(swapped) == first + 1


@pytest.mark.parametrize("place", PLACES)
def test_an_erased_payload_leaves_the_chain_whole(place: int) -> None:
    erased = [*WHOLE]
    bare = evolve(WHOLE[place].event, payload={})
    erased[place] = evolve(WHOLE[place], event=bare, salt=b"")
    assert first_fault(TENANT, erased) is None


def test_an_erased_payload_cannot_be_replaced_by_another() -> None:
    forged = [*WHOLE]
    words = evolve(WHOLE[3].event, payload={"text": "please go on"})
    forged[3] = evolve(WHOLE[3], event=words, salt=b"")
    assert first_fault(TENANT, forged) == (
        4,
        "the payload of entry 4 does not match its commitment",
    )


def test_a_ledger_cannot_be_passed_off_as_another_tenants() -> None:
    fault = first_fault("other", WHOLE)
    assert fault == (1, "entry 1 does not match its hash: it was altered or moved")


def test_the_same_instant_in_another_time_zone_is_no_change() -> None:
    local = START.astimezone(timezone(timedelta(hours=9)))
    same = [*WHOLE]
    same[0] = evolve(WHOLE[0], event=evolve(WHOLE[0].event, occurred_at=local))
    assert first_fault(TENANT, same) is None


# The one place where neighbouring fields could run together.
def test_text_that_moves_from_one_field_to_the_next_gives_another_hash() -> None:
    event = Event(EventType.OPTED_OUT, START, "ab", "cd", {"e": "f"})
    others = [
        evolve(event, recipient="abc", scope="d"),
        evolve(event, recipient="a", scope="bcd"),
        evolve(event, scope="cd1:x", facts={}),
        evolve(event, facts={"e": 'f","g":"h'}),
        evolve(event, facts={"e": "f", "g": "h"}),
    ]
    hashes = {leaf(TENANT, 1, GENESIS, one, 0, 1, GENESIS) for one in [event, *others]}
    assert len(hashes) == len(others) + 1
    assert leaf("fir", 1, GENESIS, evolve(event, scope="mcd"), 0, 1, GENESIS) not in hashes
    assert leaf(TENANT, 11, GENESIS, event, 0, 1, GENESIS) != leaf(
        TENANT, 1, GENESIS, event, 10, 1, GENESIS
    )


# Computed once with hashlib alone: another result would make every ledger look forged.
FIRST_HASH = "670e0a118b293e627553a93497611c91f56b7905b5687ae1a4664bc58f68e6ae"
LAST_HASH = "b270496ee68d22d8973c2f8d2d35ba0e30248d5b0eeeecff8b7c01f46913ccce"


def test_the_encoding_stays_what_it_was() -> None:
    assert WHOLE[0].hash.hex() == FIRST_HASH
    assert WHOLE[-1].hash.hex() == LAST_HASH


# Two lone surrogates that make a pair are the one character to JSON; st.text() holds none.
facts = st.dictionaries(st.text(max_size=4), st.text(max_size=6) | st.integers(), max_size=4)


@given(facts, facts)
def test_two_different_payloads_have_different_texts(
    one: Mapping[str, str | int], other: Mapping[str, str | int]
) -> None:
    assert (canonical(one) == canonical(other)) is (one == other)


@given(facts)
def test_a_payload_can_be_read_back_from_its_one_text(given_: Mapping[str, str | int]) -> None:
    text = canonical(given_)
    assert text.isascii()
    assert "\0" not in text
    assert json.loads(text) == given_
    assert canonical(dict(reversed(list(given_.items())))) == text


def test_a_number_is_not_the_text_of_it() -> None:
    assert canonical({"n": 1}) == '{"n":1}'
    assert canonical({"n": "1"}) == '{"n":"1"}'
    assert canonical({}) == "{}"
    assert canonical({"b": "x", "a": "y"}) == '{"a":"y","b":"x"}'


@pytest.mark.parametrize("text", [HOSTILE, "\ud800", "\udfff\ud800", "\0" * 9, "\r\n", "é" * 1600])
def test_any_text_can_stand_in_a_payload_and_in_facts(text: str) -> None:
    event = Event(EventType.OPTED_OUT, START, "a", "*", {"cause": text}, {"text": text})
    entries = chained([event])
    assert first_fault(TENANT, entries) is None
    altered = evolve(entries[0], event=evolve(event, payload={"text": text + " "}))
    assert fault_at([altered]) == 1


@given(st.datetimes(max_value=datetime(9000, 1, 1), timezones=st.timezones()))  # noqa: DTZ001
def test_an_instant_is_stamped_in_whole_microseconds_of_utc(moment: datetime) -> None:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    assert epoch + timedelta(microseconds=stamp(moment)) == moment.astimezone(UTC)


def test_a_salt_hides_which_of_two_answers_it_was() -> None:
    yes, no = canonical({"text": "YES"}), canonical({"text": "NO"})
    commitments = {commit_to(bytes([n]) * 32, text) for n in range(4) for text in (yes, no)}
    assert len(commitments) == 8
