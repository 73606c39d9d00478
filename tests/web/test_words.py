"""How staff's pages say what the ledger holds: in words, and of the person what the person did."""

from datetime import UTC, datetime

import pytest

from optin import Entry, Event, EventType
from optin.web.words import EVENTS, facts_of

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)

# They are about the tenant, and stand in no contact's ledger.
OF_THE_TENANT = {
    "tenant_enrolled", "policy_changed", "settings_changed", "quota_granted", "quota_adjusted",
    "top_up_asked", "top_up_bought", "top_up_declined", "top_up_dropped",
}  # fmt: skip


def told(kind: EventType, facts: dict[str, str], payload: dict[str, str]) -> dict[str, str]:
    event = Event(kind, NOW, "key", "organisation", facts, payload)
    return dict(facts_of(Entry(1, event, NOW, 1, b"", b"", "+12025550111", b"")))


def test_each_thing_that_happens_to_a_contact_has_its_words() -> None:
    assert {kind.value for kind in EventType if kind not in EVENTS} == OF_THE_TENANT


@pytest.mark.parametrize("source", ["reply", "form", "provider"])
@pytest.mark.parametrize("kind", [EventType.OPTED_IN, EventType.OPTED_OUT])
def test_who_asked_did_not_do_what_the_person_did(kind: EventType, source: str) -> None:
    shown = told(kind, {"source": source}, {"user": "dana"})
    assert shown["Asked by"] == "dana"
    assert "By" not in shown


@pytest.mark.parametrize("source", ["hand", "import"])
def test_who_did_it_by_hand_is_named(source: str) -> None:
    assert told(EventType.OPTED_OUT, {"source": source}, {"actor": "dana"})["By"] == "dana"


def test_the_one_who_made_a_link_made_it() -> None:
    shown = told(EventType.FORM_LINKED, {"by": "email", "verify": "last_four"}, {"user": "dana"})
    assert shown == {
        "By": "dana",
        "Sent as": "an e-mail with a link",
        "Number to be verified": "by its last four digits",
    }


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("last_four", "by its last four digits"),
        ("code", "by a code that was texted to it"),
        ("shown", "no: it was only shown"),
        ("notary", "notary"),
    ],
)
def test_how_a_number_was_verified_is_said_in_words(how: str, words: str) -> None:
    shown = told(EventType.OPTED_IN, {"source": "form", "verified": how}, {})
    assert shown == {"How": "On a form", "Number verified": words}
