"""Everything in the memory of one process: for tests, for trying a policy, for a demonstration.

It obeys the same laws as the databases, and forgets all when it is closed. Undoing works by a
journal: each change of a table notes what stood there before.

The module is longer than others, since it is what the databases are compared with: who asks why two
stores differ wants to read one of them from top to bottom.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from operator import itemgetter
from threading import RLock
from types import MappingProxyType
from typing import Any, Final, TypeAlias, TypeVar

from attrs import Factory, asdict, define, evolve, frozen

from optin.clock import Clock
from optin.consent import (
    EVERYTHING,
    GENESIS,
    NOBODY,
    USERS,
    Address,
    Channel,
    Entry,
    Event,
    EventType,
    Standing,
    State,
    fold,
    stamp,
)
from optin.exceptions import InputError, StorageError
from optin.policy.decision import (
    KEEPS_COST,
    Attempt,
    Committed,
    Conversation,
    Decision,
    Delivery,
    Expired,
    Failed,
    Glance,
    InboxItem,
    InboxState,
    Key,
    Move,
    Named,
    NewRow,
    NewSettings,
    NewToken,
    NextDue,
    Purpose,
    RecipientView,
    Replayed,
    Result,
    Row,
    RowKind,
    RowState,
    SettingsVersion,
    Snapshot,
    Standpoint,
    Subjects,
    Token,
    TokenView,
    Trace,
    Unit,
)
from optin.policy.portals import PortalAccount, PortalThread, Post
from optin.policy.profiles import UserProfile
from optin.quota import AccountView, NewEntry, QuotaEntry
from optin.storage.asynchronous import AsyncOf
from optin.storage.bounds import (
    bad_limit,
    check_bounds,
    check_tenant,
    cursor_activity,
    cursor_before,
    cursor_entry,
    cursor_hash,
    cursor_moment,
    cursor_number,
    cursor_pair,
    foreign_sender,
    key_reused,
    keyed_claim,
    nobodys_address,
    overdrawn,
    reentered,
    settles,
    unknown_tenant,
)
from optin.storage.chain import links
from optin.storage.contacts import by_number, gathered, is_behind, listed, start_of
from optin.storage.escaping import escape
from optin.storage.keys import KEY_BYTES, RecipientKey
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
    Query,
    Recipients,
    Rows,
    StoredConsent,
    StoredDelivery,
    StoredLink,
    StoredMessage,
    Tallies,
    Thread,
    Users,
)
from optin.storage.tallies import counted
from optin.storage.threads import begins, laid, place_of

__all__ = ["AsyncMemoryStore", "MemoryStore"]

T = TypeVar("T")
_DeliveryId: TypeAlias = tuple[str, str, str, str]
_MessageId: TypeAlias = tuple[str, str, str]

_ABSENT: Final = object()
_NO_TRACE: Final = Trace()
_UNKNOWN: Final = (Glance(), 0)
_UNSORTED: Final = ("", "")
_NO_SCOPE: Final = frozenset({EVERYTHING, USERS})
_WAITING: Final = frozenset({RowState.HELD, RowState.PENDING, RowState.CALLING})
_OPEN: Final = frozenset({RowState.PENDING, RowState.CALLING})
_UNDECIDED: Final = frozenset({InboxState.NEW, InboxState.POISON})
# Due within five minutes of the person's act, so that they wait for nobody's retry.
_TO_CONTACTS: Final = frozenset({RowKind.TEXT, RowKind.MAIL})
_PROMPT: Final = frozenset({Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP})


@frozen
class _Arrival:
    """Hold an inbound delivery without its address, and its place among those of all tenants."""

    number: int
    stored: StoredDelivery
    about: str
    channel: Channel | None


@define(eq=False)
class _Tenant:
    """Hold the tables of one tenant."""

    name: str
    settings: dict[int, tuple[SettingsVersion, datetime]] = Factory(dict)
    entries: dict[int, Entry] = Factory(dict)
    histories: dict[str, dict[int, None]] = Factory(dict)
    standings: dict[str, Standing] = Factory(dict)
    traces: dict[str, Trace] = Factory(dict)
    addresses: dict[str, Address] = Factory(dict)
    rows: dict[int, tuple[Row, Channel | None]] = Factory(dict)
    keyed_rows: dict[str, int] = Factory(dict)
    held: dict[str, dict[int, None]] = Factory(dict)
    open: dict[str, dict[int, None]] = Factory(dict)
    inbox: dict[_DeliveryId, _Arrival] = Factory(dict)
    messages: dict[_MessageId, Attempt] = Factory(dict)
    memos: dict[str, tuple[str, str]] = Factory(dict)
    accounts: dict[str, AccountView] = Factory(dict)
    quota: dict[str, dict[int, QuotaEntry]] = Factory(dict)
    tokens: dict[bytes, StoredLink] = Factory(dict)
    users: dict[str, UserProfile] = Factory(dict)
    conversations: dict[str, dict[str, Conversation]] = Factory(dict)
    sorted: dict[tuple[str, bool, int], tuple[str, str]] = Factory(dict)
    portals: dict[str, PortalAccount] = Factory(dict)
    threads: dict[str, PortalThread] = Factory(dict)
    posts: dict[str, dict[int, Post]] = Factory(dict)

    @property
    def version(self) -> SettingsVersion | None:
        return self.settings[len(self.settings)][0] if self.settings else None


class MemoryStore:
    """Keep everything in memory, under the laws of every store.

    Args:
        key: The secret of the recipients' keys; made from ``entropy`` by default.
        entropy: Gives so many random bytes, as ``os.urandom`` does.

    Raises:
        ConfigurationError: The key is too short.
    """

    def __init__(
        self, *, key: bytes | None = None, entropy: Callable[[int], bytes] = os.urandom
    ) -> None:
        self._keys = RecipientKey(entropy(KEY_BYTES) if key is None else key)
        self._entropy = entropy
        self._tenants: dict[str, _Tenant] = {}
        self._routes: dict[str, str] = {}
        self._arrivals = 0
        self._undo: list[Callable[[], object]] = []
        self._lock = RLock()
        self._deciding = False
        self._closed = False

    # The operations of the protocol ---------------------------------------------------------------

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units, each all or nothing; see :meth:`optin.storage.Store.transact`."""
        with self._lock:
            self._check_open()
            self._undo.clear()
            self._deciding = True
            try:
                return [self._run_alone(unit, clock) for unit in units]
            except BaseException:
                self._roll_back(0)
                raise
            finally:
                self._deciding = False

    def record(self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        with self._lock:
            self._check_open()
            tables = self._of(tenant)
            if _id_of(delivery) in tables.inbox:
                return False
            self._take_in(tables, delivery, delivery.meaning, state, clock.now())
            return True

    def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see; see :meth:`optin.storage.Store.view`."""
        with self._lock:
            self._check_open()
            tables = self._read(subjects.tenant)
            keyed = [(self._keys.of(subjects.tenant, each), each) for each in subjects.addresses]
            if at is None:
                seen = tuple(self._recipient(tables, *each) for each in keyed)
                users = tuple(map(tables.users.get, subjects.users))
                threads = _threads(tables, subjects.threads)
                return Snapshot(subjects.tenant, tables.version, seen, users=users, threads=threads)
            past = tuple(
                RecipientView(key, address, self._standing_at(tables, key, at))
                for key, address in keyed
            )
            versions = [version for version, made_at in tables.settings.values() if made_at <= at]
            then = versions[-1] if versions else None
            nobody, nothing = (None,) * len(subjects.users), (None,) * len(subjects.threads)
            return Snapshot(subjects.tenant, then, past, users=nobody, threads=nothing)

    def glance(self, standpoint: Standpoint, points: Sequence[str]) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        with self._lock:
            self._check_open()
            tables = self._read(standpoint.tenant)
            texted = {arrival.about for arrival in tables.inbox.values()}
            alike: dict[Glance, Glance] = {}
            glances = []
            for key in self._keys.of_all(standpoint.tenant, points):
                if key not in tables.standings and key not in texted:
                    glances.append(_UNKNOWN)
                    continue
                glance, entry = self._recipient(tables, key, None).glance(standpoint)
                glances.append((alike.setdefault(glance, glance), entry))
            return glances

    def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""
        with self._lock:
            self._check_open()
            return self._routes.get(sender)

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        with self._lock:
            self._check_open()
            id_ = (provider, account, message_id)
            found = [each.messages[id_] for each in self._tenants.values() if id_ in each.messages]
            return found[0] if len(found) == 1 else None

    def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        with self._lock:
            self._check_open()
            return sorted(name for name, tables in self._tenants.items() if tables.settings)

    def account(self, tenant: str, name: str) -> AccountView:
        """Show an account; see :meth:`optin.storage.Store.account`."""
        with self._lock:
            self._check_open()
            return self._read(tenant).accounts.get(name, AccountView(name))

    def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        if limit < 1:
            raise bad_limit()
        with self._lock:
            self._check_open()
            if isinstance(query, Thread):
                return self._thread(query, after, limit)
            if isinstance(query, Contacts):
                return self._contacts(query, after, limit)
            if isinstance(query, Tallies):
                tables = self._read(query.tenant)
                rows = (row for row, _ in tables.rows.values())
                return counted(query, after, limit, tables.entries, rows)
            items: list[object] = []
            last = None
            for cursor, item in self._scanned(query, after):
                if len(items) == limit:
                    return Page(tuple(items), last)
                items.append(item)
                last = cursor
            return Page(tuple(items), None)

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        with self._lock:
            self._check_open()
            tables = self._read(tenant)
            if tenant and not tables.settings:
                raise unknown_tenant()
            tables = self._of(tenant)
            self._undo.clear()
            try:
                return self._erase(tables, self._keys.of(tenant, address), ground, clock.now())
            except BaseException:
                self._roll_back(0)
                raise

    def unread(self, tenant: str, user: str) -> int:
        """Count a user's unread notices; see :meth:`optin.storage.Store.unread`."""
        with self._lock:
            self._check_open()
            return len(list(self._notices(self._read(tenant), Notices(tenant, user, unread=True))))

    def mark_read(self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> int:
        """Mark notices as read; see :meth:`optin.storage.Store.mark_read`."""
        with self._lock:
            self._check_open()
            tables = self._read(tenant)
            unread = self._notices(tables, Notices(tenant, user, unread=True))
            read = [row.id for row in unread if ids is None or row.id in ids]
            now = clock.now()
            for row_id in read:
                row, channel = tables.rows[row_id]
                tables.rows[row_id] = (evolve(row, read_at=now), channel)
            return len(read)

    def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._closed = True
            self._tenants.clear()
            self._routes.clear()
            self._undo.clear()

    # Undoing --------------------------------------------------------------------------------------

    def _put(self, table: dict[Any, Any], key: object, value: object) -> None:
        before = table.get(key, _ABSENT)
        if before is _ABSENT:
            self._undo.append(partial(table.pop, key))
        else:
            self._undo.append(partial(table.__setitem__, key, before))
        table[key] = value

    def _drop(self, table: dict[Any, Any], key: object) -> None:
        if key in table:
            self._undo.append(partial(table.__setitem__, key, table.pop(key)))

    def _roll_back(self, mark: int) -> None:
        while len(self._undo) > mark:
            self._undo.pop()()

    def _check_open(self) -> None:
        if self._closed:
            raise StorageError("the store is closed")
        if self._deciding:
            raise reentered()

    def _of(self, tenant: str) -> _Tenant:
        check_tenant(tenant)
        return self._tenants.setdefault(tenant, _Tenant(tenant))

    def _read(self, tenant: str) -> _Tenant:
        check_tenant(tenant)
        return self._tenants.get(tenant) or _Tenant(tenant)

    # Running a unit -------------------------------------------------------------------------------

    def _run_alone(self, unit: Unit[T], clock: Clock) -> Result[T]:
        mark = len(self._undo)
        try:
            if isinstance(unit.entry, NextDue | Expired):
                return self._claim(unit, unit.entry, clock)
            return self._run(unit, unit.entry, clock)
        except Exception as error:  # noqa: BLE001 - whatever a decision raises is its unit's result
            self._roll_back(mark)
            return Failed(error)

    def _run(
        self, unit: Unit[T], entry: Subjects | Attempt | Named | Token | InboxItem, clock: Clock
    ) -> Result[T]:
        tables = self._of(entry.tenant)
        replayed = _replayed(tables, unit.key)
        if replayed is not None:
            return replayed
        snapshot = self._snapshot(tables, entry)
        now = clock.now()
        decision = self._decided_on(tables, unit, snapshot, now)
        first = len(tables.entries) + 1 if decision.events else 0
        self._write(tables, unit, snapshot, decision, now)
        if isinstance(unit.key, Key):
            self._put(tables.memos, unit.key.text, (unit.key.fingerprint, decision.memo))
        elif unit.key is not None:
            self._take_in(tables, unit.key, decision.meaning, InboxState.DONE, now, first)
        if isinstance(entry, InboxItem) and snapshot.delivery is not None:
            self._decided(tables, snapshot.delivery, decision, first)
        if isinstance(entry, Token) and snapshot.token is not None:
            self._put(tables.tokens, entry.hash, _used(tables.tokens[entry.hash], decision, now))
        return Committed((decision.answer,))

    def _claim(self, unit: Unit[T], entry: NextDue | Expired, clock: Clock) -> Result[T]:
        if unit.key is not None:
            raise keyed_claim()
        if entry.limit < 1:
            raise bad_limit()
        now = clock.now()
        answers = []
        found = self._due(now) if isinstance(entry, NextDue) else self._expired(now)
        # As they were found: what the first decision writes, the row of the second does not show.
        rows = [(tables, self._row(tables, row_id)) for tables, row_id in found[: entry.limit]]
        for tables, row in rows:
            about = self._recipient(tables, row.recipient, row.address, row.id)
            snapshot = Snapshot(tables.name, tables.version, (about,), row)
            decision = self._decided_on(tables, unit, snapshot, now)
            self._write(tables, unit, snapshot, decision, now)
            answers.append(decision.answer)
        return Committed(tuple(answers))

    def _due(self, now: datetime) -> list[tuple[_Tenant, int]]:
        """List the rows that may leave: first those that were due first."""
        found = [
            (row.not_before or row.created_at, tables.name, row.id)
            for tables in self._tenants.values()
            for recipient in tables.open
            for row in self._leaving(tables, recipient, now)
        ]
        return [(self._tenants[name], row_id) for _, name, row_id in sorted(found)]

    def _expired(self, now: datetime) -> list[tuple[_Tenant, int]]:
        """List the rows whose claimer did not come back: first those whose lease ended first."""
        found = [
            (row.lease_until, tables.name, row.id)
            for tables in self._tenants.values()
            for ids in tables.open.values()
            for row in (tables.rows[row_id][0] for row_id in ids)
            if row.state is RowState.CALLING and row.lease_until and row.lease_until <= now
        ]
        return [(self._tenants[name], row_id) for _, name, row_id in sorted(found)]

    def _leaving(self, tables: _Tenant, recipient: str, now: datetime) -> Iterator[Row]:
        """Give one recipient's rows that may leave now: of texts and of hand-overs, the first.

        A row that waits, for a time or for another row, bars nobody; but a text that waits for
        another try bars later texts. Those that answer the person's own act wait for calls and for
        one another. A row that is being called bars all others until somebody writes how that
        ended.
        """
        rows = [tables.rows[row_id][0] for row_id in sorted(tables.open[recipient])]
        called = {row.kind for row in rows if row.state is RowState.CALLING}
        queued: set[RowKind] = set()
        answering: set[RowKind] = set()
        retrying = False
        for row in rows:
            if row.state is RowState.CALLING:
                continue
            ordered = recipient != "" and row.kind is not RowKind.NOTICE
            answers = row.purpose in _PROMPT
            text = row.kind is RowKind.TEXT and not answers
            behind = row.kind in called or (text and retrying)
            behind = behind or row.kind in (answering if answers else queued)
            late = (row.not_before or row.created_at) <= now
            leaves = late and _waited_for(tables, row) not in _WAITING
            if leaves and not (ordered and behind):
                yield row
            retrying |= ordered and text and row.attempt > 0 and not late
            if leaves and ordered:
                queued.add(row.kind)
                if answers:
                    answering.add(row.kind)

    # Reading --------------------------------------------------------------------------------------

    def _snapshot(
        self, tables: _Tenant, entry: Subjects | Attempt | Named | Token | InboxItem
    ) -> Snapshot:
        name, version = tables.name, tables.version
        if isinstance(entry, Subjects):
            seen = tuple(
                self._recipient(tables, self._keys.of(name, address), address)
                for address in entry.addresses
            )
            users = tuple(map(tables.users.get, entry.users))
            threads = _threads(tables, entry.threads)
            return Snapshot(name, version, seen, users=users, threads=threads)
        if isinstance(entry, Attempt):
            if entry.id not in tables.rows:
                return Snapshot(name, version)
            row = self._row(tables, entry.id)
            about = (self._recipient(tables, row.recipient, row.address, row.id),)
            return Snapshot(name, version, about, row if settles(row, entry.fence) else None)
        if isinstance(entry, Named):
            number = tables.keyed_rows.get(entry.key)
            if number is None:
                return Snapshot(name, version)
            row = self._row(tables, number)
            about = (self._recipient(tables, row.recipient, row.address, row.id),)
            return Snapshot(name, version, about, row)
        if isinstance(entry, Token):
            link = tables.tokens.get(entry.hash)
            key = "" if link is None else link.recipient
            known = tables.addresses.get(key)
            seen = (self._recipient(tables, key, known),) if key else ()
            return Snapshot(name, version, seen, token=None if link is None else link.token)
        found = tables.inbox.get((entry.provider, entry.account, entry.kind, entry.event_id))
        if found is None or found.stored.state is not entry.state:
            return Snapshot(name, version)
        delivery, key = _delivery(tables, found).delivery, found.about
        seen = (self._recipient(tables, key, delivery.address, deciding=found),) if key else ()
        return Snapshot(name, version, seen, delivery=delivery)

    def _recipient(
        self,
        tables: _Tenant,
        key: str,
        address: Address | None,
        in_hand: int = 0,
        deciding: _Arrival | None = None,
    ) -> RecipientView:
        if not key:
            return RecipientView("")
        leases = [
            row.lease_until
            for row in (tables.rows[row_id][0] for row_id in tables.open.get(key, ()))
            if row.state is RowState.CALLING and row.kind in _TO_CONTACTS and row.id != in_hand
        ]
        return RecipientView(
            key,
            address,
            tables.standings.get(key, NOBODY),
            tables.traces.get(key, _NO_TRACE),
            tuple(self._row(tables, row_id) for row_id in sorted(tables.held.get(key, ()))),
            any(
                each.about == key
                and each.stored.state in _UNDECIDED
                and each.stored.delivery.meaning == "stop"
                and each is not deciding
                for each in tables.inbox.values()
            ),
            max((lease for lease in leases if lease), default=None),
            tuple(each for _, each in sorted(tables.conversations.get(key, {}).items())),
            self._portal(tables, key, address),
        )

    def _portal(self, tables: _Tenant, key: str, address: Address | None) -> PortalAccount | None:
        """Show the portal of a contact whose address is on it."""
        account = tables.portals.get(key)
        if account is None or address is None or address.channel is not Channel.PORTAL:
            return None
        return self._filled_in(tables, account)

    def _filled_in(self, tables: _Tenant, account: PortalAccount) -> PortalAccount:
        email = "" if account.email is None else self._keys.of(tables.name, account.email)
        return evolve(account, email_key=email, address=tables.addresses.get(account.recipient))

    def _row(self, tables: _Tenant, row_id: int) -> Row:
        row, channel = tables.rows[row_id]
        address = _address(tables, row.recipient, channel)
        return evolve(row, address=address, waits_for_state=_waited_for(tables, row))

    def _standing_at(self, tables: _Tenant, key: str, at: datetime) -> Standing:
        standing = NOBODY
        for seq in tables.histories.get(key, ()):
            entry = tables.entries[seq]
            if entry.recorded_at <= at:
                standing = fold(standing, entry.event, seq)
        return standing

    def _scanned(
        self,
        query: Listed,
        after: str | None,
    ) -> Iterator[tuple[str, object]]:
        if isinstance(query, Deliveries):
            return self._deliveries(query, cursor_number(after))
        tables = self._read(query.tenant)
        if isinstance(query, Recipients | Users):
            listed = self._recipients if isinstance(query, Recipients) else self._users
            return listed(tables, after or "")
        if isinstance(query, Consents):
            return self._consents(tables, cursor_pair(after))
        if isinstance(query, Notices):
            start = cursor_before(after)
            rows = self._notices(tables, query)
            return ((str(row.id), self._row(tables, row.id)) for row in rows if row.id < start)
        if isinstance(query, Conversations):
            return self._conversations(tables, query, cursor_activity(after))
        if isinstance(query, Links):
            return self._links(tables, query, cursor_hash(after))
        if isinstance(query, Portals | PortalThreads | Posts):
            return self._of_portals(tables, query, after)
        return self._numbered(tables, query, after)

    def _numbered(
        self, tables: _Tenant, query: Ledger | Entries | Rows, after: str | None
    ) -> Iterator[tuple[str, object]]:
        if isinstance(query, Ledger):
            return self._ledger(tables, query, after)
        start = cursor_number(after)
        if isinstance(query, Entries):
            entries = tables.quota.get(query.account, {})
            return ((str(seq), entries[seq]) for seq in range(start + 1, len(entries) + 1))
        key = None if query.address is None else self._keys.of(query.tenant, query.address)
        return self._rows(tables, key, query.states, start)

    def _recipients(self, tables: _Tenant, after: str) -> Iterator[tuple[str, RecipientView]]:
        for key in sorted(key for key in tables.standings if key > after):
            trace = tables.traces.get(key, _NO_TRACE)
            yield key, RecipientView(key, tables.addresses.get(key), tables.standings[key], trace)

    def _consents(
        self, tables: _Tenant, after: tuple[str, str]
    ) -> Iterator[tuple[str, StoredConsent]]:
        for key, standing in sorted(tables.standings.items(), key=itemgetter(0)):
            if key < after[0]:
                continue
            view = self._recipient(tables, key, tables.addresses.get(key))
            for scope, name in sorted((escape(name), name) for name in standing.records):
                if (key, scope) > after:
                    record = standing.records[name]
                    entry = None if record.seq == 0 else _addressed(tables, record.seq)
                    yield (
                        f"{key} {scope}",
                        StoredConsent(
                            key, view.address, name, record, entry, view.unprocessed_stop
                        ),
                    )

    def _conversations(
        self, tables: _Tenant, query: Conversations, before: tuple[int, str, str]
    ) -> Iterator[tuple[str, Conversation]]:
        found = [
            ((stamp(each.active_at), each.recipient, escape(each.sender)), each)
            for of_one in tables.conversations.values()
            for each in of_one.values()
        ]
        for place, each in sorted(found, key=itemgetter(0), reverse=True):
            filed = query.client in {"", each.client} and query.matter in {"", each.matter}
            if place < before and (query.id == each.id if query.id else filed):
                at, recipient, sender = place
                yield (
                    f"{at} {recipient} {sender}",
                    evolve(each, address=tables.addresses.get(recipient)),
                )

    def _of_portals(
        self, tables: _Tenant, query: Portals | PortalThreads | Posts, after: str | None
    ) -> Iterator[tuple[str, object]]:
        if isinstance(query, Posts):
            return _posts(tables, query, after)
        key = None if query.address is None else self._keys.of(query.tenant, query.address)
        if isinstance(query, PortalThreads):
            return _listed_threads(tables, query, key, cursor_moment(after))
        return self._portals(tables, key, after or "")

    def _portals(
        self, tables: _Tenant, key: str | None, after: str
    ) -> Iterator[tuple[str, PortalAccount]]:
        for recipient, account in sorted(tables.portals.items()):
            if recipient > after and key in {None, recipient}:
                yield recipient, self._filled_in(tables, account)

    def _thread(self, thread: Thread, after: str | None, limit: int) -> Page[object]:
        tables, forward = self._read(thread.tenant), begins(thread)
        start = place_of(thread, after)
        texts = [
            StoredMessage(
                self._row(tables, row.id),
                None,
                row.recipient,
                *tables.sorted.get((row.recipient, False, row.id), _UNSORTED),
            )
            for row, _ in tables.rows.values()
            if row.kind is RowKind.TEXT
            and (row.id > start[0]) is forward
            and thread.recipient in {"", row.recipient}
            and thread.sender in {"", row.sender}
            and (not thread.since or row.changed > thread.since)
        ]
        arrived = [
            StoredMessage(
                None,
                _delivery(tables, each),
                each.about,
                *tables.sorted.get((each.about, True, each.number), _UNSORTED),
            )
            for each in sorted(tables.inbox.values(), key=lambda one: one.number)
            if each.stored.delivery.kind == "message"
            and (each.number > start[1]) is forward
            and thread.recipient in {"", each.about}
            and thread.sender in {"", each.stored.delivery.sender}
            and (not thread.since or each.stored.entry > thread.since)
        ]
        step = 1 if forward else -1
        return laid(thread, start, texts[::step], arrived[::step], limit)

    def _contacts(self, query: Contacts, after: str | None, limit: int) -> Page[object]:
        tables = self._read(query.tenant)
        views = {
            view.key: view
            for _, view in self._recipients(tables, "")
            if _is_contact(view.standing) and query.recipient in {"", view.key}
        }
        start = ("", "") if query.recipient else start_of(query, after)
        places = [
            place
            for view in views.values()
            for place in _places(query, view)
            if query.recipient or is_behind(query, place, start)
        ]
        found, end = gathered(query, places, (), limit)
        return Page(listed(query, found, views), end)

    def _ledger(
        self, tables: _Tenant, query: Ledger, after: str | None
    ) -> Iterator[tuple[str, Entry]]:
        start = cursor_before(after) if query.newest else cursor_number(after)
        mine = list(tables.entries)
        if query.address is not None:
            mine = list(tables.histories.get(self._keys.of(query.tenant, query.address), ()))
        for seq in mine[::-1] if query.newest else mine:
            if seq < start if query.newest else seq > start:
                yield str(seq), _addressed(tables, seq)

    def _rows(
        self, tables: _Tenant, key: str | None, states: Sequence[RowState], start: int
    ) -> Iterator[tuple[str, Row]]:
        for row_id in range(start + 1, len(tables.rows) + 1):
            row = tables.rows[row_id][0]
            if key in {None, row.recipient} and (not states or row.state in states):
                yield str(row_id), self._row(tables, row_id)

    def _links(
        self, tables: _Tenant, query: Links, after: bytes
    ) -> Iterator[tuple[str, StoredLink]]:
        about = None if query.address is None else self._keys.of(query.tenant, query.address)
        for hash_, link in sorted(tables.tokens.items(), key=itemgetter(0)):
            named = about in {None, link.recipient} if query.hash is None else hash_ == query.hash
            if hash_ > after and named:
                yield hash_.hex(), evolve(link, address=tables.addresses.get(link.recipient))

    def _users(self, tables: _Tenant, after: str) -> Iterator[tuple[str, UserProfile]]:
        for kept, user in sorted((escape(user), user) for user in tables.users):
            if kept > after:
                yield kept, tables.users[user]

    def _notices(self, tables: _Tenant, query: Notices) -> Iterator[Row]:
        """Give a user's notices, the newest first."""
        for row_id in range(len(tables.rows), 0, -1):
            row = tables.rows[row_id][0]
            mine = row.kind is RowKind.NOTICE and row.user == query.user and row.body != ""
            if mine and not (query.unread and row.read_at):
                yield row

    def _deliveries(self, query: Deliveries, start: int) -> Iterator[tuple[str, StoredDelivery]]:
        key = None
        if query.tenant is None:
            if query.address is not None:
                raise nobodys_address()
            asked = [*self._tenants.values()]
        else:
            asked = [self._read(query.tenant)]
            if query.address is not None:
                key = self._keys.of(query.tenant, query.address)
        found = [
            (each.number, tables, each)
            for tables in asked
            for each in tables.inbox.values()
            if each.number > start
            and key in {None, each.about}
            and (not query.states or each.stored.state in query.states)
        ]
        for number, tables, each in sorted(found, key=lambda one: one[0]):
            yield str(number), _delivery(tables, each)

    # Writing --------------------------------------------------------------------------------------

    def _decided_on(
        self, tables: _Tenant, unit: Unit[T], snapshot: Snapshot, now: datetime
    ) -> Decision[T]:
        """Let a unit decide, and its charge after it, within their bounds."""
        decision = unit.decide(snapshot, now)
        guard = decision.guard
        if guard is not None:
            account = tables.accounts.get(guard.account, AccountView(guard.account))
            decision = guard.decide(account)
        check_bounds(unit.entry, snapshot, decision, None if guard is None else guard.account)
        return decision

    def _write(
        self,
        tables: _Tenant,
        unit: Unit[Any],
        snapshot: Snapshot,
        decision: Decision[Any],
        now: datetime,
    ) -> None:
        known = {recipient.key: recipient for recipient in snapshot.recipients}
        if decision.settings is not None:
            self._enact(tables, decision.settings, now)
        last = self._append(tables, decision.events, now)
        for entry in decision.entries:
            self._book(tables, entry, now)
        for row in decision.rows:
            self._enqueue(tables, row, known.get(row.recipient), last.get(row.recipient, 0), now)
        for move in decision.moves:
            self._move(tables, unit, move, last, now)
        for key, trace in decision.traces.items():
            self._put(tables.traces, key, trace)
        for token in decision.tokens:
            self._keep_token(tables, token)
        for profile in decision.users:
            self._put(tables.users, profile.user, profile)
        for user in decision.forgotten:
            self._forget(tables, user)
        self._keep_conversations(tables, decision)
        self._keep_portals(tables, decision, last, now)
        mentioned = {event.recipient for event in decision.events}
        mentioned |= {row.recipient for row in decision.rows} | decision.traces.keys()
        mentioned |= {token.recipient for token in decision.tokens}
        mentioned |= {each.recipient for each in decision.conversations}
        mentioned |= {each.recipient for each in decision.sorted}
        mentioned |= {each.recipient for each in decision.portals}
        mentioned |= {each.recipient for each in decision.threads}
        for key in mentioned - {""}:
            self._mention(tables, key, known[key].address)

    def _keep_conversations(self, tables: _Tenant, decision: Decision[Any]) -> None:
        for each in decision.conversations:
            of_one = tables.conversations.setdefault(each.recipient, {})
            self._put(of_one, each.sender, evolve(each, address=None))
        for one in decision.sorted:
            place = (one.recipient, one.inbound, one.number)
            self._put(tables.sorted, place, (one.client, one.matter))

    def _keep_portals(
        self, tables: _Tenant, decision: Decision[Any], last: Mapping[str, int], now: datetime
    ) -> None:
        for account in decision.portals:
            kept = evolve(account, email_key="", address=None)
            self._put(tables.portals, account.recipient, kept)
        contacts = {thread.id: thread.recipient for thread in decision.threads}
        for thread in decision.threads:
            self._put(tables.threads, thread.id, evolve(thread, address=None))
        for post in decision.posts:
            recipient = contacts[post.thread]
            kept_post = Post(
                **asdict(post, recurse=False),
                recipient=recipient,
                at=now,
                entry=last.get(recipient, 0),
            )
            self._put(tables.posts.setdefault(post.thread, {}), post.number, kept_post)

    def _keep_token(self, tables: _Tenant, token: NewToken) -> None:
        if token.hash in tables.tokens:
            raise InputError("a link of that hash was written before", code="token_reused")
        shown = TokenView(token.purpose, token.data, token.expires_at, spent=False)
        kept = StoredLink(token.hash, shown, None, token.recipient, None)
        self._put(tables.tokens, token.hash, kept)

    def _book(self, tables: _Tenant, entry: NewEntry, now: datetime, row: int = 0) -> None:
        """Write an entry of an account, and what is left after it."""
        name = entry.account
        account = tables.accounts.get(name, AccountView(name)).after(entry)
        if account.balance < 0:
            raise overdrawn()
        kept = QuotaEntry(
            seq=account.entries,
            kind=entry.kind,
            units=entry.units,
            balance=account.balance,
            row=row,
            key=entry.key,
            paid=entry.paid,
            period=entry.period,
            at=now,
        )
        self._put(tables.quota.setdefault(name, {}), kept.seq, kept)
        self._put(tables.accounts, name, account)

    def _enact(self, tables: _Tenant, settings: NewSettings, now: datetime) -> None:
        number = len(tables.settings) + 1
        for sender in [each for each, owner in self._routes.items() if owner == tables.name]:
            self._drop(self._routes, sender)
        for sender in settings.senders:
            if self._routes.get(sender, tables.name) != tables.name:
                raise foreign_sender()
            self._put(self._routes, sender, tables.name)
        self._put(tables.settings, number, (SettingsVersion(number, settings.body), now))

    def _mention(self, tables: _Tenant, key: str, address: Address | None) -> None:
        if key not in tables.standings:
            self._put(tables.standings, key, NOBODY)
        if address is not None and key not in tables.addresses:
            self._put(tables.addresses, key, address)

    def _append(self, tables: _Tenant, events: Sequence[Event], now: datetime) -> dict[str, int]:
        """Append events to the ledger; return the last entry about each recipient."""
        before = tables.entries.get(len(tables.entries))
        head = (0, GENESIS) if before is None else (before.seq, before.hash)
        last: dict[str, int] = {}
        settings = len(tables.settings)
        for link in links(tables.name, head, events, stamp(now), settings, self._entropy):
            event, seq = _kept(link.event), link.seq
            entry = Entry(seq, event, now, settings, link.commitment, link.hash, "", link.salt)
            self._put(tables.entries, seq, entry)
            key = event.recipient
            last[key] = seq
            if key:
                self._put(tables.histories.setdefault(key, {}), seq, None)
                self._put(
                    tables.standings, key, fold(tables.standings.get(key, NOBODY), event, seq)
                )
        return last

    def _enqueue(
        self,
        tables: _Tenant,
        row: NewRow,
        about: RecipientView | None,
        entry: int,
        now: datetime,
    ) -> None:
        if row.key and row.key in tables.keyed_rows:
            return
        number = len(tables.rows) + 1
        kept = Row(
            **asdict(row, recurse=False),
            tenant=tables.name,
            id=number,
            created_at=now,
            entry=entry,
            changed=entry,
        )
        channel = about.address.channel if about is not None and about.address is not None else None
        self._put(tables.rows, number, (kept, channel))
        if row.key:
            self._put(tables.keyed_rows, row.key, number)
        if row.cost is not None:
            self._book(tables, row.cost.taken(), now, number)
        self._index(tables, kept)

    def _move(
        self,
        tables: _Tenant,
        unit: Unit[Any],
        move: Move,
        last: Mapping[str, int],
        now: datetime,
    ) -> None:
        entry = unit.entry
        if isinstance(entry, Attempt) and move.to is RowState.CALLING:
            self._go_on(tables, move, last)
            return
        if isinstance(entry, Attempt) and move.id == entry.id:
            self._note(tables, move, entry.fence)
            if move.id not in tables.rows or not settles(tables.rows[move.id][0], entry.fence):
                return  # somebody else has taken it over: its outcome is noted, and settles nothing
        row, channel = tables.rows[move.id]
        if isinstance(entry, Expired) and row.state is RowState.CALLING:
            self._note(tables, move, row.fence)
        changed = last.get(row.recipient, row.changed)
        if move.cost is not None:
            self._book(tables, move.cost.taken(), now, row.id)
        cost = move.cost or row.cost
        if cost is not None and move.to not in KEEPS_COST:
            self._book(tables, cost.given_back(), now, row.id)
            cost = None
        if isinstance(entry, NextDue) and move.to is RowState.CALLING:
            moved = evolve(
                row,
                state=move.to,
                attempt=row.attempt + 1,
                fence=row.fence + 1,
                lease_until=now + entry.lease_for,
                called_at=row.called_at or now,
                provider=move.provider,
                account=move.account,
                code=move.code,
                authorised=last.get(row.recipient, row.authorised),
                changed=changed,
                cost=cost,
            )
        else:
            moved = evolve(
                row,
                state=move.to,
                lease_until=None,
                not_before=move.not_before or row.not_before,
                expires_at=move.expires_at or row.expires_at,
                waits_for=move.waits_for or row.waits_for,
                message_id=move.message_id or row.message_id,
                report=move.report or row.report,
                code=move.code,
                changed=changed,
                cost=cost,
            )
        self._put(tables.rows, move.id, (moved, channel))
        self._index(tables, moved)

    def _go_on(self, tables: _Tenant, move: Move, last: Mapping[str, int]) -> None:
        """Note who is called now within an attempt; lease, fence and time stay."""
        row, channel = tables.rows[move.id]
        moved = evolve(
            row,
            provider=move.provider,
            account=move.account,
            code=move.code,
            authorised=last.get(row.recipient, row.authorised),
            changed=last.get(row.recipient, row.changed),
        )
        self._put(tables.rows, move.id, (moved, channel))

    def _note(self, tables: _Tenant, move: Move, fence: int) -> None:
        """Keep the id that a provider gave in a call: the first call has it, where two do."""
        attempt = Attempt(tables.name, move.id, fence)
        id_ = (move.provider, move.account, move.message_id)
        called = move.id in tables.rows and 0 < fence <= tables.rows[move.id][0].fence
        if move.message_id and called and id_ not in tables.messages:
            for known in [each for each, whose in tables.messages.items() if whose == attempt]:
                self._drop(tables.messages, known)
            self._put(tables.messages, id_, attempt)

    def _index(self, tables: _Tenant, row: Row) -> None:
        for index, states in ((tables.held, {RowState.HELD}), (tables.open, _OPEN)):
            ids = index.setdefault(row.recipient, {})
            if row.state in states:
                self._put(ids, row.id, None)
            else:
                self._drop(ids, row.id)

    def _take_in(
        self,
        tables: _Tenant,
        delivery: Delivery,
        meaning: str,
        state: InboxState,
        now: datetime,
        entry: int = 0,
    ) -> None:
        key, channel = "", None
        if delivery.address is not None:
            key, channel = self._keys.of(tables.name, delivery.address), delivery.address.channel
            if key not in tables.addresses:
                self._put(tables.addresses, key, delivery.address)
        kept = evolve(delivery, address=None, meaning=meaning)
        self._arrivals += 1
        stored = StoredDelivery(tables.name, kept, now, state, entry, self._arrivals)
        arrival = _Arrival(self._arrivals, stored, key, channel)
        self._put(tables.inbox, _id_of(delivery), arrival)

    def _decided(
        self, tables: _Tenant, delivery: Delivery, decision: Decision[Any], entry: int
    ) -> None:
        found = tables.inbox[_id_of(delivery)]
        read = evolve(found.stored.delivery, meaning=decision.meaning)
        marked = evolve(found.stored, delivery=read, state=decision.inbox, entry=entry)
        self._put(tables.inbox, _id_of(delivery), evolve(found, stored=marked))

    def _erase(self, tables: _Tenant, key: str, ground: str, now: datetime) -> int:
        history = [tables.entries[seq] for seq in tables.histories.get(key, ())]
        entries = [entry for entry in history if entry.salt]
        mine = [found for found in tables.rows.values() if found[0].recipient == key]
        waiting = sum(row.state in {RowState.HELD, RowState.PENDING} for row, _ in mine)
        facts: dict[str, str | int] = {"ground": ground, "count": len(entries)}
        if waiting:
            facts["discarded"] = waiting
        self._append(tables, [Event(EventType.PAYLOAD_ERASED, now, key, facts=facts)], now)
        for entry in entries:
            bare = evolve(entry, event=evolve(entry.event, payload={}), salt=b"")
            self._put(tables.entries, entry.seq, bare)
        self._drop(tables.addresses, key)
        for row, channel in mine:
            self._blank(tables, row, channel)
            if row.cost is not None and tables.rows[row.id][0].cost is None:
                self._book(tables, row.cost.given_back(), now, row.id)
        self._blank_inbox(tables, key)
        for link in list(tables.tokens.values()):
            if link.recipient == key:
                self._drop(tables.tokens, link.hash)
        for user, profile in list(tables.users.items()):
            phone = None if self._is(tables, profile.phone, key) else profile.phone
            email = None if self._is(tables, profile.email, key) else profile.email
            self._put(tables.users, user, evolve(profile, phone=phone, email=email))
        self._drop(tables.conversations, key)
        for place in [each for each in tables.sorted if each[0] == key]:
            self._drop(tables.sorted, place)
        self._erase_portals(tables, key, now)
        return len(entries)

    def _erase_portals(self, tables: _Tenant, key: str, now: datetime) -> None:
        """Close somebody's portal, and destroy what was written in it and where it was told."""
        for recipient, account in list(tables.portals.items()):
            if recipient == key:
                since = now if account.active else account.since
                closed = evolve(account, active=False, since=since, email=None, data_key=b"")
                self._put(tables.portals, recipient, closed)
            elif self._is(tables, account.email, key):
                self._put(tables.portals, recipient, evolve(account, email=None))
        for thread in [each for each in tables.threads.values() if each.recipient == key]:
            self._put(tables.threads, thread.id, evolve(thread, subject=b""))
            posts = tables.posts.get(thread.id, {})
            for number, post in list(posts.items()):
                self._put(posts, number, evolve(post, content=b""))
        for row, channel in list(tables.rows.values()):
            told = tables.threads.get(row.group) if row.kind is RowKind.MAIL else None
            if told is not None and told.recipient == key:
                self._put(tables.rows, row.id, (evolve(row, body="", group=""), channel))

    def _is(self, tables: _Tenant, address: Address | None, key: str) -> bool:
        return address is not None and self._keys.of(tables.name, address) == key

    def _blank_inbox(self, tables: _Tenant, key: str) -> None:
        """Destroy what somebody wrote."""
        for name, found in list(tables.inbox.items()):
            if found.about == key:
                blank_one = evolve(found.stored.delivery, text="", raw=b"")
                empty = evolve(found.stored, delivery=blank_one)
                self._put(tables.inbox, name, evolve(found, stored=empty))

    def _blank(self, tables: _Tenant, row: Row, channel: Channel | None) -> None:
        """Destroy what was written, and discard what has not left."""
        blank = evolve(row, body="", approved=None)
        if row.state in {RowState.HELD, RowState.PENDING}:
            blank = evolve(blank, state=RowState.DISCARDED, code="erased", cost=None)
        self._put(tables.rows, row.id, (blank, channel))
        self._index(tables, blank)

    def _forget(self, tables: _Tenant, user: str) -> None:
        self._drop(tables.users, user)
        for row, channel in list(tables.rows.values()):
            if row.kind is RowKind.NOTICE and row.user == user and row.recipient == "":
                self._blank(tables, row, channel)


class AsyncMemoryStore(AsyncOf):
    """Do what :class:`MemoryStore` does, in coroutines that never wait.

    Args:
        key: As for :class:`MemoryStore`.
        entropy: As for :class:`MemoryStore`.
    """

    def __init__(
        self, *, key: bytes | None = None, entropy: Callable[[int], bytes] = os.urandom
    ) -> None:
        super().__init__(MemoryStore(key=key, entropy=entropy))


def _is_contact(standing: Standing) -> bool:
    """Say whether somebody is more than a user's own number."""
    return bool(standing.blocks) or set(standing.records) != {USERS}


def _places(query: Contacts, view: RecipientView) -> list[tuple[int, str, str] | tuple[str, str]]:
    """List where somebody stands in a list of contacts."""
    standing, address = view.standing, view.address
    if query.recipient:
        return [("", view.key)]
    trace_of = view.trace.organisation
    barred = standing.blocks or not query.blocked
    if not barred or (query.organisations and trace_of not in query.organisations):
        return []
    blocks = query.blocked and not by_number(query)
    every = not (query.states or query.scope or (query.since and not blocks))
    asked = evolve(query, since=None) if blocks else query
    stands = _stands(asked, standing)
    if standing.revision == 0 and not query.scope and asked.since is None:
        stands += [(0, "")] if State.UNKNOWN in (query.states or State) else []
    if blocks:
        newest = max(stamp(block.since) for block in standing.blocks)
        recent = query.since is None or newest >= stamp(query.since)
        return [(newest, view.key, "")] if recent and (stands or every) else []
    if not by_number(query):
        return [(since, view.key, escape(scope)) for since, scope in stands]
    if address is None or not (stands or every):
        return []
    named = address.value.startswith(query.beginning) and address.value.endswith(query.ending)
    return [(address.value, view.key)] if named else []


def _stands(query: Contacts, standing: Standing) -> list[tuple[int, str]]:
    """List since when somebody stands in which scopes that are asked for."""
    own = {scope: record for scope, record in standing.records.items() if scope not in _NO_SCOPE}
    everything = standing.records.get(EVERYTHING)
    over = 0 if everything is None else everything.revision
    covered = [scope for scope, record in own.items() if record.revision < over]
    stands = {scope: record for scope, record in own.items() if scope not in covered}
    if query.scope:
        stands = {scope: record for scope, record in stands.items() if scope == query.scope}
        covered = [scope for scope in covered if scope == query.scope]
    if everything is not None and (covered or not own):
        stands[EVERYTHING] = everything
    return [
        (stamp(record.since), scope)
        for scope, record in stands.items()
        if record.since is not None
        and record.state in (query.states or State)
        and (query.since is None or record.since >= query.since)
    ]


def _replayed(tables: _Tenant, key: Key | Delivery | None) -> Replayed | None:
    if isinstance(key, Delivery):
        return Replayed("") if _id_of(key) in tables.inbox else None
    if key is None or key.text not in tables.memos:
        return None
    fingerprint, memo = tables.memos[key.text]
    if fingerprint != key.fingerprint:
        raise key_reused()
    return Replayed(memo)


def _id_of(delivery: Delivery) -> _DeliveryId:
    return delivery.provider, delivery.account, delivery.kind, delivery.event_id


def _delivery(tables: _Tenant, found: _Arrival) -> StoredDelivery:
    address = _address(tables, found.about, found.channel)
    return evolve(found.stored, delivery=evolve(found.stored.delivery, address=address))


def _address(tables: _Tenant, key: str, channel: Channel | None) -> Address | None:
    known = tables.addresses.get(key)
    return known if known is None or channel is None else Address(channel, known.value)


def _addressed(tables: _Tenant, seq: int) -> Entry:
    entry = tables.entries[seq]
    known = tables.addresses.get(entry.event.recipient)
    return evolve(entry, address="" if known is None else known.value)


def _threads(tables: _Tenant, names: Sequence[str]) -> tuple[PortalThread | None, ...]:
    return tuple(_portal_thread(tables, name) for name in names)


def _portal_thread(tables: _Tenant, name: str) -> PortalThread | None:
    thread = tables.threads.get(name)
    return thread and evolve(thread, address=tables.addresses.get(thread.recipient))


def _listed_threads(
    tables: _Tenant, query: PortalThreads, key: str | None, before: tuple[int, str]
) -> Iterator[tuple[str, PortalThread]]:
    places = [((stamp(each.active_at), escape(each.id)), each) for each in tables.threads.values()]
    for place, thread in sorted(places, key=itemgetter(0), reverse=True):
        asked = query.id == thread.id if query.id else _is_asked_for(thread, query, key)
        if place < before and asked:
            yield (
                f"{place[0]} {place[1]}",
                evolve(thread, address=tables.addresses.get(thread.recipient)),
            )


def _is_asked_for(thread: PortalThread, query: PortalThreads, key: str | None) -> bool:
    reader = thread.seat(query.user) if query.user else thread
    if key not in {None, thread.recipient} or reader is None:
        return False
    return reader.unread > 0 or not query.unread


def _posts(tables: _Tenant, query: Posts, after: str | None) -> Iterator[tuple[str, Post]]:
    if query.thread:
        numbered = sorted(tables.posts.get(query.thread, {}).items(), reverse=query.newest)
        start = cursor_before(after) if query.newest else cursor_number(after)
        for number, post in numbered:
            behind = number < start if query.newest else number > start
            if behind and (not query.since or post.entry > query.since):
                yield str(number), post
        return
    places = [
        ((post.entry, escape(post.thread), post.number), post)
        for posts in tables.posts.values()
        for post in posts.values()
        if post.recipient == query.recipient and (not query.since or post.entry > query.since)
    ]
    begin = cursor_entry(after)
    for (entry, thread, number), post in sorted(places, key=itemgetter(0)):
        if (entry, thread, number) > begin:
            yield f"{entry} {number} {thread}", post


def _used(link: StoredLink, decision: Decision[Any], now: datetime) -> StoredLink:
    """Return a link as a decision leaves it: with what it keeps, or spent, once."""
    token = link.token
    if decision.keeps is not None:
        return evolve(link, token=evolve(token, data=decision.keeps))
    return link if token.spent else evolve(link, token=evolve(token, spent=True), spent_at=now)


def _waited_for(tables: _Tenant, row: Row) -> RowState | None:
    found = tables.keyed_rows.get(row.waits_for) if row.waits_for else None
    return None if found is None else tables.rows[found][0].state


def _kept(event: Event) -> Event:
    """Copy what a caller might still change."""
    facts: Mapping[str, str | int] = MappingProxyType(dict(event.facts))
    return evolve(event, facts=facts, payload=MappingProxyType(dict(event.payload)))
