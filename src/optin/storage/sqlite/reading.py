"""What the store in a SQLite file reads, through one cursor."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from optin.consent import NOBODY, Address, Block, Channel, Event, Standing, fold, stamp
from optin.policy.decision import (
    Attempt,
    Conversation,
    Delivery,
    Glance,
    InboxItem,
    InboxState,
    Key,
    RecipientView,
    Row,
    RowState,
    SettingsVersion,
    Standpoint,
    Subjects,
    TokenView,
    Unit,
)
from optin.quota import AccountView
from optin.storage.bounds import (
    cursor_before,
    cursor_hash,
    cursor_number,
    cursor_pair,
    nobodys_address,
)
from optin.storage.escaping import escape, escape_all, is_storable, unescape
from optin.storage.glances import glances_of
from optin.storage.keys import RecipientKey
from optin.storage.portals import OfPortals, asked
from optin.storage.protocol import (
    Consents,
    Contacts,
    Conversations,
    Deliveries,
    Entries,
    Ledger,
    Links,
    Listed,
    Notices,
    Page,
    Portals,
    PortalThreads,
    Posts,
    Recipients,
    Rows,
    StoredLink,
    Users,
)
from optin.storage.rows import (
    EVENTS,
    Account,
    Head,
    Known,
    account_of,
    address_of,
    block_of,
    consent_of,
    conversation_of,
    delivery_of,
    entry_of,
    instant,
    link_of,
    moment,
    quota_entry_of,
    record_of,
    row_of,
    trace_of,
)
from optin.storage.sqlite.contacts import contacts, viewed
from optin.storage.sqlite.conversations import conversations
from optin.storage.sqlite.portals import portal
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.users import page_about_users
from optin.storage.threads import ledger_query

__all__ = ["Reader", "Versions"]

Versions: TypeAlias = dict[tuple[str, int], SettingsVersion]
"""Settings that were read, by tenant and number."""

# Settings kept in memory; the oldest go. A process that serves more tenants reads some again.
_VERSIONS_KEPT: Final = 4096

_GLANCE: Final = QUERIES["glance"]
_OPEN: Final = frozenset({RowState.HELD, RowState.PENDING, RowState.CALLING})

_SUBJECT: Final = QUERIES["subject"]
_TENANT: Final = QUERIES["tenant"]
_OF_SUBJECT: Final = 35  # as many columns stand before those of a conversation


class Reader:
    """Read through one cursor.

    Args:
        cursor: Of the store's connection.
        keys: For the recipients.

    Attributes:
        before_looking: What has to be done before anything is read.
        heads: The counters of tenants, as they stand in the transaction.
        accounts: The accounts that it has looked at, by tenant and name, as they stand in it.
        versions: The settings that were read so far.
    """

    def __init__(self, cursor: sqlite3.Cursor, keys: RecipientKey) -> None:
        self._cursor = cursor
        self.before_looking: Callable[[], None] | None = None
        self._keys = keys
        self._keyed: tuple[str, Address | None, str] = ("", None, "")
        self.heads: dict[str, Head] = {}
        self.accounts: dict[tuple[str, str], Account] = {}
        self.versions: Versions = {}
        self._absent: set[tuple[str, str, str]] = set()

    @property
    def cursor(self) -> sqlite3.Cursor:
        """Return the cursor, once it shows all that was written."""
        if self.before_looking is not None:
            self.before_looking()
        return self._cursor

    def read_ahead(self, units: Iterable[Unit[Any]]) -> None:
        """Find out at once what needs no look of its own: who is not known, which key is free.

        What was found is good for one look in this transaction; a second one reads again what may
        have been written since.

        Args:
            units: Those that the transaction is going to run.
        """
        points: dict[str, list[str]] = {}
        texts: dict[str, list[str]] = {}
        for unit in units:
            entry, key = unit.entry, unit.key
            if isinstance(entry, Subjects) and is_storable(entry.tenant):
                points.setdefault(entry.tenant, []).extend(each.key for each in entry.addresses)
                if isinstance(key, Key):
                    texts.setdefault(entry.tenant, []).append(escape(key.text))
        for tenant, named in points.items():
            keys = self._keys.of_all(tenant, named)
            self._note_absent("acquainted", tenant, keys)
        for tenant, used in texts.items():
            self._note_absent("used", tenant, used)

    def _note_absent(self, query: str, tenant: str, keys: list[str]) -> None:
        given = {"tenant": tenant, "keys": json.dumps(sorted(keys))}
        present = {key for (key,) in self.cursor.execute(QUERIES[query], given)}
        self._absent.update((query, tenant, key) for key in keys if key not in present)

    def _is_absent(self, query: str, tenant: str, key: str) -> bool:
        """Say whether reading ahead has found nothing, and this is the first look since."""
        sought = (query, tenant, key)
        if sought not in self._absent:
            return False
        self._absent.remove(sought)
        return True

    def end(self) -> None:
        """Forget what is true of one transaction only."""
        self.heads.clear()
        self.accounts.clear()
        self._absent.clear()

    def key_of(self, tenant: str, address: Address) -> str:
        """Return the key of an address; that of the same object twice running costs one hash."""
        known_tenant, known, key = self._keyed
        if address is not known or tenant != known_tenant:
            key = self._keys.of(tenant, address)
            self._keyed = (tenant, address, key)
        return key

    def forget(self) -> None:
        """Forget what a transaction read that was undone."""
        self.heads.clear()
        self.accounts.clear()
        self.versions.clear()

    def head(self, tenant: str) -> Head:
        """Return a tenant's counters, as they stand in this transaction."""
        head = self.heads.get(tenant)
        if head is None:
            found = self.cursor.execute(_TENANT, (tenant,)).fetchone()
            head = self.heads[tenant] = Head(is_kept=False) if found is None else Head(*found)
        return head

    def settings(self, tenant: str, number: int) -> SettingsVersion | None:
        """Return a version of a tenant's settings, the same object each time."""
        if number == 0:
            return None
        version = self.versions.get((tenant, number))
        return self.keep(tenant, self.version(tenant, number)) if version is None else version

    def version(self, tenant: str, number: int) -> SettingsVersion:
        """Read a version of a tenant's settings."""
        (body,) = self.cursor.execute(QUERIES["settings"], (tenant, number)).fetchone()
        return SettingsVersion(number, unescape(body))

    def keep(self, tenant: str, version: SettingsVersion) -> SettingsVersion:
        """Keep a version in memory, and return it."""
        while len(self.versions) >= _VERSIONS_KEPT:
            del self.versions[next(iter(self.versions))]
        self.versions[tenant, version.number] = version
        return version

    def settings_at(self, tenant: str, at: int) -> SettingsVersion | None:
        """Return the version that was in force at an instant."""
        found = self.cursor.execute(QUERIES["settings_at"], (tenant, at)).fetchone()
        return None if found is None else self.settings(tenant, found[0])

    # Recipients -----------------------------------------------------------------------------------

    def recipient(self, tenant: str, key: str, address: Address | None, in_hand: int = 0) -> Known:
        """Read all that is known of a recipient.

        Args:
            tenant: Whose.
            key: The recipient's.
            address: The address by which it was named, None to use the one that is kept.
            in_hand: The outbox row that the decision is about, whose own lease is not shown.
        """
        if not key:
            return Known(RecipientView(""), is_kept=False, has_address=False, held=0)
        if self._absent and self._is_absent("acquainted", tenant, key):
            return Known(RecipientView(key, address), is_kept=False, has_address=False, held=0)
        given = {"tenant": tenant, "key": key, "in_hand": in_hand}
        found = self.cursor.execute(_SUBJECT, given).fetchall()
        if not found:
            return Known(RecipientView(key, address), is_kept=False, has_address=False, held=0)
        first = found[0]
        if tenant not in self.heads:
            self.heads[tenant] = Head(*first[:4])
        waits, calling_until = first[4] == 1, moment(first[5])
        if address is None:
            address = address_of(first[6], first[7])
        if first[8] is None:
            view = RecipientView(key, address, unprocessed_stop=waits, calling_until=calling_until)
            return Known(view, is_kept=False, has_address=first[7] is not None, held=0)
        blocks: tuple[Block, ...] = ()
        if first[10]:
            blocks = self._blocks(tenant, key)
        records = {unescape(row[21]): record_of(row[22:35]) for row in found if row[21] is not None}
        standing = Standing(MappingProxyType(records), blocks, first[8])
        held = self._held(tenant, key) if first[9] else ()
        trace = trace_of(first[11:21])
        account = None
        if address is not None and address.channel is Channel.PORTAL:
            account = portal(self.cursor, tenant, key)
        talks = _conversations(key, found)
        view = RecipientView(
            key, address, standing, trace, held, waits, calling_until, talks, account
        )
        return Known(view, is_kept=True, has_address=first[7] is not None, held=first[9])

    def glances(self, standpoint: Standpoint, keys: Sequence[str]) -> list[tuple[Glance, int]]:
        """Glance at many recipients, in one statement and one more for each who has a block."""
        tenant = standpoint.tenant
        given: dict[str, str | int] = {
            "tenant": tenant,
            "scope": escape(standpoint.scope),
            "asked_since": stamp(standpoint.asked_since),
            "held_since": stamp(standpoint.held_since),
            # Keys are hexadecimal digits. Sorted, each page of the tables is read once.
            "keys": '["' + '","'.join(sorted(set(keys))) + '"]' if keys else "[]",
        }
        found = self.cursor.execute(_GLANCE, given).fetchall()
        return glances_of(keys, found, standpoint, lambda key: self._blocks(tenant, key))

    def _blocks(self, tenant: str, key: str) -> tuple[Block, ...]:
        found = self.cursor.execute(QUERIES["blocks"], (tenant, key)).fetchall()
        return tuple(map(block_of, found))

    def _held(self, tenant: str, key: str) -> tuple[Row, ...]:
        found = self.cursor.execute(QUERIES["held"], (tenant, key)).fetchall()
        return tuple(map(row_of, found))

    def other_stop(self, tenant: str, key: str, arrival: int) -> bool:
        """Say whether another undecided opt-out of the recipient waits."""
        found = self.cursor.execute(QUERIES["other_stop"], (tenant, key, arrival)).fetchone()
        return bool(found[0])

    def standing_at(self, tenant: str, key: str, at: int) -> Standing:
        """Fold what was recorded of a recipient by an instant."""
        standing = NOBODY
        found = self.cursor.execute(QUERIES["history_at"], (tenant, key, at)).fetchall()
        for seq, kind, occurred_at, scope, facts in found:
            event = Event(
                EVENTS[kind], instant(occurred_at), key, unescape(scope), json.loads(facts)
            )
            standing = fold(standing, event, seq)
        return standing

    # The entries of units -------------------------------------------------------------------------

    def row(self, tenant: str, row_id: int) -> Row | None:
        """Return an outbox row."""
        found = self.cursor.execute(QUERIES["row"], (tenant, row_id)).fetchone()
        return None if found is None else row_of(found)

    def named_row(self, tenant: str, key: str) -> Row | None:
        """Return the outbox row of a key."""
        found = self.cursor.execute(QUERIES["named_row"], (tenant, escape(key))).fetchone()
        return None if found is None else row_of(found)

    def due(self, now: int, limit: int) -> list[Row]:
        """Return the rows that may leave, those first that were due first."""
        found = self.cursor.execute(QUERIES["due"], {"now": now, "limit": limit}).fetchall()
        return list(map(row_of, found))

    def expired(self, now: int, limit: int) -> list[Row]:
        """Return the rows whose lease is over, those first whose lease ended first."""
        found = self.cursor.execute(QUERIES["expired"], {"now": now, "limit": limit}).fetchall()
        return list(map(row_of, found))

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id, if it is one tenant's."""
        ids = tuple(escape_all((provider, account, message_id)))
        found = self.cursor.execute(QUERIES["attempt_of"], ids).fetchall()
        return Attempt(*found[0]) if len(found) == 1 else None

    def token(self, tenant: str, hash_: bytes) -> tuple[TokenView, str] | None:
        """Return a link, and the key of the recipient that it is about."""
        found = self.cursor.execute(QUERIES["token"], (tenant, hash_)).fetchone()
        if found is None:
            return None
        purpose, data, expires_at, spent_at, recipient = found
        shown = TokenView(
            unescape(purpose), unescape(data), instant(expires_at), spent=spent_at is not None
        )
        return shown, recipient

    def undecided(self, entry: InboxItem) -> tuple[int, Delivery, str] | None:
        """Return the number of an undecided delivery, the delivery, and its recipient's key."""
        ids = escape_all((entry.provider, entry.account, entry.kind, entry.event_id))
        found = self.cursor.execute(
            QUERIES["undecided"], (entry.tenant, *ids, entry.state)
        ).fetchone()
        return None if found is None else (found[0], delivery_of(found).delivery, found[6])

    def replayed(self, tenant: str, text: str) -> tuple[str, str] | None:
        """Return the fingerprint and the memo of an idempotency key that was used before."""
        if self._absent and self._is_absent("used", tenant, text):
            return None
        found = self.cursor.execute(QUERIES["memo"], (tenant, escape(text))).fetchone()
        return None if found is None else (unescape(found[0]), unescape(found[1]))

    def account(self, tenant: str, name: str) -> Account:
        """Return an account as it stands in this transaction; one that nobody knows is empty."""
        account = self.accounts.get((tenant, name))
        if account is None:
            found = self.cursor.execute(QUERIES["account"], (tenant, escape(name))).fetchone()
            view = AccountView(name) if found is None else account_of(name, found)
            account = self.accounts[tenant, name] = Account(view)
        return account

    def personal(self, tenant: str, key: str) -> tuple[int, int]:
        """Count a recipient's payloads, and its rows that are held or pending."""
        about = (tenant, key)
        (payloads,) = self.cursor.execute(QUERIES["count_payloads"], about).fetchone()
        (waiting,) = self.cursor.execute(QUERIES["count_waiting"], about).fetchone()
        return payloads, waiting

    def waiting_costs(self, tenant: str, key: str) -> list[tuple[int, str, int]]:
        """Return what a recipient's rows that are held or pending have taken."""
        return self.cursor.execute(QUERIES["waiting_costs"], (tenant, key)).fetchall()

    # Pages ----------------------------------------------------------------------------------------

    def recipients(self, tenant: str, after: str, limit: int) -> list[RecipientView]:
        """Return a page of recipients, without their held rows."""
        given = {"tenant": tenant, "after": after, "limit": limit}
        found = self.cursor.execute(QUERIES["scan_recipients"], given).fetchall()
        if not found:
            return []
        span = (tenant, found[0][0], found[-1][0])
        consents = self.cursor.execute(QUERIES["scan_consents"], span).fetchall()
        return viewed(found, consents, partial(self._blocks, tenant))

    def contacts(self, query: Contacts, after: str | None, limit: int) -> Page[object]:
        """Return a page of contacts."""
        return contacts(self.cursor, query, after, limit, partial(self._blocks, query.tenant))

    def page(
        self,
        query: Listed,
        after: str | None,
        limit: int,
    ) -> tuple[list[Any], list[Any]]:
        """Return what a page lists, and the cursor of each item."""
        if isinstance(query, Conversations):
            return conversations(self.cursor, query, after, limit)
        if isinstance(query, Recipients):
            views = self.recipients(query.tenant, after or "", limit)
            return list(views), [view.key for view in views]
        if isinstance(query, Users | Notices):
            return page_about_users(self.cursor, query, after, limit)
        if isinstance(query, Links):
            return self._links(query, after, limit)
        if isinstance(query, Consents):
            recipient, scope = cursor_pair(after)
            whose = {"tenant": query.tenant, "recipient": recipient, "scope": scope}
            found = self.cursor.execute(
                QUERIES["scan_proofs"], {**whose, "limit": limit}
            ).fetchall()
            return list(map(consent_of, found)), [row[0] for row in found]
        if isinstance(query, Entries):
            account = (query.tenant, escape(query.account), cursor_number(after), limit)
            found = self.cursor.execute(QUERIES["scan_entries"], account).fetchall()
            return list(map(quota_entry_of, found)), [row[0] for row in found]
        if isinstance(query, Portals | PortalThreads | Posts):
            return self._of_portals(query, after, limit)
        return self._numbered(query, after, limit)

    def _of_portals(
        self, query: OfPortals, after: str | None, limit: int
    ) -> tuple[list[Any], list[Any]]:
        address = None if isinstance(query, Posts) else query.address
        key = "" if address is None else self.key_of(query.tenant, address)
        page = asked(query, key, after, limit)
        found = self.cursor.execute(QUERIES[page.name], page.given).fetchall()
        return list(map(page.make, found)), list(map(page.cursor, found))

    def _numbered(
        self, query: Ledger | Rows | Deliveries, after: str | None, limit: int
    ) -> tuple[list[Any], list[Any]]:
        given: dict[str, str | int] = {"limit": limit}
        if isinstance(query, Ledger) and query.newest:
            given["before"] = cursor_before(after)
        else:
            given["after"] = cursor_number(after)
        if query.tenant is not None:
            given["tenant"] = query.tenant
        if query.address is not None:
            if query.tenant is None:
                raise nobodys_address()
            given["recipient"] = self.key_of(query.tenant, query.address)
        if not isinstance(query, Ledger):
            given["states"] = f",{','.join(query.states)}," if query.states else ""
        name, make, column = _page_of(query)
        found = self.cursor.execute(QUERIES[name], given).fetchall()
        return list(map(make, found)), [row[column] for row in found]

    def _links(
        self, query: Links, after: str | None, limit: int
    ) -> tuple[list[StoredLink], list[str]]:
        given: dict[str, Any] = {
            "tenant": query.tenant,
            "after": cursor_hash(after),
            "limit": limit,
        }
        name = "scan_links"
        if query.hash is not None:
            name, given["hash"] = "scan_link", query.hash
        elif query.address is not None:
            name, given["recipient"] = "scan_links_of", self.key_of(query.tenant, query.address)
        links = list(map(link_of, self.cursor.execute(QUERIES[name], given).fetchall()))
        return links, [link.hash.hex() for link in links]


def _conversations(key: str, found: Sequence[tuple[Any, ...]]) -> tuple[Conversation, ...]:
    """Return the conversations of the query ``subject``, each of which stands there once or more.

    Each stands beside each consent.
    """
    by_sender = {
        row[_OF_SUBJECT]: row[_OF_SUBJECT:] for row in found if row[_OF_SUBJECT] is not None
    }
    kept = [conversation_of(key, columns) for columns in by_sender.values()]
    return tuple(sorted(kept, key=lambda each: each.sender) if len(kept) > 1 else kept)


def _page_of(
    query: Ledger | Rows | Deliveries,
) -> tuple[str, Callable[[tuple[Any, ...]], object], int]:
    """Choose the query of a page, what makes an item of a row, and the column of its cursor."""
    whole = query.address is None
    if isinstance(query, Ledger):
        return ledger_query(query), entry_of, 0
    if isinstance(query, Rows):
        if whole and query.states and _OPEN.issuperset(query.states):
            return "scan_open_rows", row_of, 1
        return "scan_rows" if whole else "scan_rows_of", row_of, 1
    if whole and query.states == (InboxState.NEW,):
        name = "scan_undecided" if query.tenant is not None else "scan_all_undecided"
        return name, delivery_of, 0
    if query.tenant is None:
        return "scan_all_deliveries", delivery_of, 0
    return "scan_deliveries" if whole else "scan_deliveries_of", delivery_of, 0
