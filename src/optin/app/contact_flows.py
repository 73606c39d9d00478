"""What is asked about contacts as a list, written once for both colours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.status import Status, is_contact, statuses_of
from optin.consent import EVERYTHING, USERS, Address, Entry, State, masked
from optin.exceptions import InputError
from optin.policy import RecipientView, Settings, Subjects
from optin.storage import LAST_DIGITS, Contacts, Ledger, Page, StoredContact

__all__ = ["Contact", "ContactFilter", "ContactFlows", "ContactPage"]

_KEY: Final = re.compile("[0-9a-f]{32}", re.ASCII)
_TRUNK: Final = "0"
"""What stands before a national number in most countries, and in no international one."""
_WHOLE: Final = 7
"""More digits than these are a whole number, with what is dialled before it."""


def _several(states: Iterable[State]) -> tuple[State, ...]:
    return tuple(states)


@frozen
class ContactFilter:
    """Say which contacts are looked for.

    Attributes:
        search: A number however it is written, how one begins with its ``+``, or at least its last
            four digits; ``""`` for all. Then contacts come in the order of their numbers.
        states: Only those in one of these states, ``()`` for all.
        scope: Only those of one scope, ``""`` for all.
        organisation: Only those whom this organisation, or one below it, has texted last; ``""``
            for all.
        since: Only those whose state, or block, stands since then or later; None for all.
        blocked: True for those only that are blocked, those first that were blocked last.
        by_number: True for the order of their numbers; else those come first whose state changed
            last.
    """

    search: str = field(default="", repr=False)
    states: tuple[State, ...] = field(default=(), converter=_several)
    scope: str = field(default="", repr=masked)
    organisation: str = ""
    since: datetime | None = None
    blocked: bool = False
    by_number: bool = False


@frozen
class Contact:
    """Show one contact in a list.

    Attributes:
        key: The contact's name in addresses of pages: a keyed hash that tells no number.
        address: The number, None once erased.
        statuses: Where the contact stands, in each scope that the list is about.
        user: Who of the tenant's users texted the contact last, ``""`` for none.
        user_name: How they sign.
        organisation: On behalf of which organisation, ``""`` for the main one.
        heard_at: When the contact wrote last, None for never.
        conversations: The names of the conversations with the contact, where one contact is asked
            for; ``()`` in a list.
        proofs: The ledger entries behind the statuses, where one contact is asked for; what is
            personal in them is gone once it was erased.
    """

    key: str
    address: Address | None
    statuses: tuple[Status, ...]
    user: str = ""
    user_name: str = field(default="", repr=masked)
    organisation: str = ""
    heard_at: datetime | None = None
    conversations: tuple[str, ...] = ()
    proofs: tuple[Entry, ...] = ()


@frozen
class ContactPage:
    """Hold one page of contacts.

    A page may hold fewer than asked for, and even none, though more follow: it looks at some
    thousands of contacts and no more. A place holds no number, so that it may stand in an address.

    Attributes:
        items: In order.
        before: Where the page before this one ends, None where this is the first.
        after: Where the next page begins, None where this is the last.
    """

    items: tuple[Contact, ...]
    before: str | None
    after: str | None


@frozen
class ContactFlows:
    """Hold what the flows about contacts need.

    Attributes:
        flows: The other flows.
    """

    flows: Flows = field(repr=False)

    def find(
        self,
        tenant: str,
        where: ContactFilter,
        after: str | None,
        before: str | None,
        limit: int,
    ) -> Flow[ContactPage]:
        """Return a page of contacts, behind a place or before one."""
        if after is not None and before is not None:
            message = "a page begins behind one place, or ends before one"
            raise InputError(message, code="invalid_cursor")
        settings = yield from self.flows.settings(tenant)
        *ways, query = self._queries(settings, where)
        for way in ways:
            # What leads to no contact at all was meant otherwise; and so it is on every page.
            first: Page[StoredContact] = yield from calls.page(way, None, 1)
            if first.items or first.after:
                query = way
                break
        back, numbered = before is not None, bool(where.search.strip() or where.by_number)
        place = (before or None) if back else after
        if numbered and place is not None:
            place = yield from self._numbered(tenant, place)
        found: Page[StoredContact] = yield from calls.page(
            evolve(query, backwards=back), place, limit
        )
        contacts = [each for each in found.items if is_contact(each.recipient)]
        items = tuple(_shown(settings, where, contacts[::-1] if back else contacts))
        end = found.after.rpartition(" ")[2] if numbered and found.after else found.after
        return ContactPage(items, *((end, before or None) if back else (after, end)))

    def _numbered(self, tenant: str, key: str) -> Flow[str]:
        """Return the place of a contact in the order of numbers."""
        for each in (yield from self._one(tenant, key)):
            if each.recipient.address is not None:
                return f"{each.recipient.address.value} {key}"
        message = "a page begins beside a contact, and this one was erased, or never was"
        raise InputError(message, code="invalid_cursor")

    def get(self, tenant: str, key: str) -> Flow[Contact | None]:
        """Return one contact, in all of its scopes."""
        settings = yield from self.flows.settings(tenant)
        for each in (yield from self._one(tenant, key)):
            view = each.recipient
            if view.address is not None:
                snapshot = yield from calls.view(Subjects(tenant, (view.address,)))
                view = snapshot.recipient
            (contact,) = _shown(settings, ContactFilter(), (StoredContact(view),))
            talks = tuple(one.id for one in view.conversations)
            proofs = yield from self._proofs(tenant, contact)
            return evolve(contact, conversations=talks, proofs=proofs)
        return None

    def entries(
        self, tenant: str, key: str, after: str | None, limit: int
    ) -> Flow[tuple[list[Entry], str | None]]:
        """Return a page of the ledger entries about one contact, the newest first."""
        for each in (yield from self._one(tenant, key)):
            address = each.recipient.address
            if address is not None:
                query = Ledger(tenant, address, newest=True)
                page: Page[Entry] = yield from calls.page(query, after, limit)
                return list(page.items), page.after
        return [], None

    def _one(self, tenant: str, key: str) -> Flow[tuple[StoredContact, ...]]:
        """Find the contact of a key; whatever stood in an address may be given for one."""
        if not _KEY.fullmatch(key):
            return ()
        found: Page[StoredContact] = yield from calls.page(Contacts(tenant, key), None, 1)
        return found.items

    def _proofs(self, tenant: str, contact: Contact) -> Flow[tuple[Entry, ...]]:
        proofs: list[Entry] = []
        for number in sorted({status.entry for status in contact.statuses} - {0}):
            page: Page[Entry] = yield from calls.page(Ledger(tenant), str(number - 1), 1)
            proofs.extend(page.items)
        return tuple(proofs)

    def _queries(self, settings: Settings, where: ContactFilter) -> Iterator[Contacts]:
        """List the queries that a search may mean, the likeliest first."""
        query = Contacts(
            settings.tenant,
            states=where.states,
            scope=where.scope,
            organisations=_below(settings, where.organisation),
            since=where.since,
            blocked=where.blocked,
            by_number=where.by_number,
        )
        text = where.search.strip()
        if not text:
            yield query
            return
        digits = "".join(each for each in text if each in "0123456789")
        try:
            yield evolve(query, beginning=self.flows.address(text).value)
        except InputError:
            if not text.startswith(("+", "00")) and len(digits) < LAST_DIGITS:
                message = (
                    f"a number is found by at least {LAST_DIGITS} of its last digits, or by how "
                    'it begins, with its "+"'
                )
                raise InputError(message, code="invalid_search") from None
        if text.startswith("00"):
            yield evolve(query, beginning=f"+{digits[2:]}")
        elif text.startswith("+"):
            yield evolve(query, beginning=f"+{digits}")
        else:
            yield evolve(
                query, ending=digits if len(digits) <= _WHOLE else digits.removeprefix(_TRUNK)
            )
            yield evolve(query, beginning=f"+{digits}")


def _below(settings: Settings, organisation: str) -> tuple[str, ...]:
    """Return an organisation and all below it; ``()`` for the main one, which is above all."""
    if not organisation or organisation == settings.tenant:
        return ()
    settings.path(organisation)  # refuses one that there is not
    return tuple(
        sorted(id_ for id_ in settings.organisations if organisation in settings.path(id_))
    )


def _shown(
    settings: Settings, where: ContactFilter, items: Iterable[StoredContact]
) -> Iterator[Contact]:
    for each in items:
        view, trace = each.recipient, each.recipient.trace
        yield Contact(
            key=view.key,
            address=view.address,
            statuses=tuple(_statuses(settings, where, view, each.scope)),
            user=trace.user,
            user_name=trace.user_name,
            organisation=trace.organisation,
            heard_at=trace.inbound_at,
        )


def _statuses(
    settings: Settings, where: ContactFilter, view: RecipientView, scope: str | None
) -> Iterator[Status]:
    """Return where a contact stands, in those scopes that an item is about."""
    everything = view.standing.records.get(EVERYTHING)
    for status in statuses_of(view, settings):
        if status.scope == USERS or where.scope not in {"", status.scope}:
            continue
        if where.states and status.state not in where.states:
            continue
        covered = everything is not None and status.entry == everything.seq
        if not scope or status.scope == scope or (scope == EVERYTHING and covered):
            yield status
