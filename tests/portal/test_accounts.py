"""Who has a portal, since when, and where they are told of messages."""

import pytest
from attrs import evolve

from optin.consent import Address, Channel, EventType
from optin.exceptions import UnknownTenantError
from optin.policy import Changed, Code, PortalAccount, Refused, Snapshot, Unchanged
from optin.portal import decide_activate, decide_deactivate
from tests.portal.cases import ACCOUNT, CLOSED, KEY, NOW, THEN, contact, decided, snapshot

MAILBOX = Address(Channel.EMAIL, "sam@example.com")


def test_a_contact_gets_a_portal_with_a_key_and_a_mailbox() -> None:
    decision = decided(
        decide_activate("ann", MAILBOX, b"k", permitted=True), snapshot(contact(None))
    )
    assert decision.answer == Changed()
    assert decision.portals == (
        PortalAccount(recipient=KEY, active=True, since=NOW, email=MAILBOX, data_key=b"k"),
    )
    (event,) = decision.events
    assert (event.type, event.recipient, event.scope) == (EventType.PORTAL_ACTIVATED, KEY, "")
    assert (event.facts, event.payload) == ({"mailbox": 1}, {"actor": "ann"})
    assert event.occurred_at == NOW


def test_a_portal_that_was_closed_opens_again_with_what_it_had() -> None:
    before = evolve(CLOSED, email=MAILBOX, data_key=b"old")
    decision = decided(
        decide_activate("ann", None, b"new", permitted=True), snapshot(contact(before))
    )
    assert decision.portals == (evolve(before, active=True, since=NOW),)


def test_another_mailbox_changes_nothing_else() -> None:
    other = Address(Channel.EMAIL, "new@example.com")
    before = evolve(ACCOUNT, email=MAILBOX)
    decision = decided(
        decide_activate("ann", other, b"new", permitted=True), snapshot(contact(before))
    )
    assert decision.portals == (evolve(before, email=other),)
    assert decision.portals[0].since == THEN


def test_a_contact_is_told_nowhere_any_more() -> None:
    before = evolve(ACCOUNT, email=MAILBOX)
    decide = decide_activate("ann", None, b"", permitted=True, removes=True)
    decision = decided(decide, snapshot(contact(before)))
    assert decision.portals == (evolve(before, email=None),)
    assert decision.events[0].facts == {"mailbox": 0}
    assert decided(decide, snapshot(contact(ACCOUNT))).answer == Unchanged()


def test_an_active_portal_stays_as_it_is() -> None:
    for email in (None, MAILBOX):
        before = evolve(ACCOUNT, email=MAILBOX)
        decision = decided(
            decide_activate("ann", email, b"new", permitted=True), snapshot(contact(before))
        )
        assert (decision.answer, decision.portals, decision.events) == (Unchanged(), (), ())


def test_a_contact_without_a_mailbox_is_told_so_in_the_ledger() -> None:
    decision = decided(decide_activate("ann", None, b"", permitted=True), snapshot(contact(None)))
    assert decision.events[0].facts == {"mailbox": 0}


def test_a_portal_is_closed_and_keeps_its_key() -> None:
    decision = decided(decide_deactivate("ann", permitted=True), snapshot(contact()))
    assert decision.answer == Changed()
    assert decision.portals == (evolve(ACCOUNT, active=False, since=NOW),)
    (event,) = decision.events
    assert (event.type, event.recipient) == (EventType.PORTAL_DEACTIVATED, KEY)
    assert (event.facts, event.payload) == ({}, {"actor": "ann"})


@pytest.mark.parametrize("account", [CLOSED, None])
def test_a_portal_that_is_not_open_is_not_closed(account: PortalAccount | None) -> None:
    decision = decided(decide_deactivate("ann", permitted=True), snapshot(contact(account)))
    assert (decision.answer, decision.portals, decision.events) == (Unchanged(), (), ())


def test_whoever_may_not_changes_nothing() -> None:
    for decide in (
        decide_activate("bob", MAILBOX, b"", permitted=False),
        decide_deactivate("bob", permitted=False),
    ):
        decision = decided(decide, snapshot())
        assert decision.answer == Refused(Code.PERMISSION_MISSING)
        assert (decision.portals, decision.events) == ((), ())
        with pytest.raises(UnknownTenantError):
            decided(decide, Snapshot("none", None, (contact(),)))
