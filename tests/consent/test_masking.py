"""No value of the ledger shows a whole number, a tenant's own included."""

from datetime import UTC, datetime

import pytest

from optin.consent import Block, Entry, Event, EventType, Record, Standing, masked

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
NUMBER = "+12025550100"
SCOPE = f"sender:{NUMBER}"


@pytest.mark.parametrize(
    "value",
    [
        Event(EventType.BLOCKED, NOW, "key", SCOPE, {"sender": NUMBER}),
        Block(NUMBER, "provider", "21610", NOW),
        Standing({SCOPE: Record()}),
    ],
)
def test_a_repr_shows_no_whole_number(value: object) -> None:
    shown = repr(value)
    assert NUMBER not in shown
    assert "+1********00" in shown


def test_an_entry_shows_neither_payload_nor_salt_nor_hashes_nor_address() -> None:
    event = Event(EventType.OPTED_IN, NOW, "key", payload={"wording": "secret"})
    entry = Entry(7, event, NOW, 3, b"secret", b"secret", "secret", b"secret")
    assert "seq=7" in repr(entry)
    assert "secret" not in repr(entry)


@pytest.mark.parametrize("text", ["organisation", "21610", "+1234", "2026-01-05T12:00:00"])
def test_what_is_no_number_is_shown_as_it_is(text: str) -> None:
    assert masked(text) == repr(text)


def test_each_number_of_several_is_masked() -> None:
    assert masked(["+12025550100", "+4930123456"]) == "['+1********00', '+4*******56']"
