"""The store in a SQLite file: one connection, one writer, one commit for a list of units.

The rows are read in ``reading`` and written in ``writing``; what stays here, the order of the steps
of a unit, is long and belongs together.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from threading import RLock
from typing import Any, Final, ParamSpec, TypeVar, final

from attrs import evolve

from optin.clock import Clock
from optin.consent import Address, stamp
from optin.exceptions import StorageError
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Delivery,
    Expired,
    Failed,
    Glance,
    InboxItem,
    InboxState,
    Key,
    NextDue,
    RecipientView,
    Replayed,
    Result,
    Row,
    RowState,
    SettingsVersion,
    Snapshot,
    Standpoint,
    Subjects,
    Token,
    Unit,
)
from optin.storage.asynchronous import AsyncOf
from optin.storage.bounds import (
    bad_limit,
    check_bounds,
    check_tenant,
    cursor_number,
    key_reused,
    keyed_claim,
    nobodys_address,
    reentered,
    settles,
    unknown_tenant,
)
from optin.storage.escaping import escape
from optin.storage.grouping import Asked, AsyncGroup, Group
from optin.storage.protocol import Deliveries, Ledger, Page, Query, Recipients, Rows
from optin.storage.rows import Known, delivery_of, entry_of, row_of
from optin.storage.sqlite.opening import Synchronous, connect, keep_key, migrate
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.reading import Reader
from optin.storage.sqlite.tables import SqliteTables
from optin.storage.writing import Writer

__all__ = ["AsyncSqliteStore", "SqliteStore"]

T = TypeVar("T")
P = ParamSpec("P")

_OPEN: Final = frozenset({RowState.HELD, RowState.PENDING, RowState.CALLING})


class _WriteFailedError(Exception):
    """Say that a unit failed after its first write, when nothing marks where it began."""


@final
class _Transaction:
    """Hold the store's lock and one transaction.

    A class, since a generator's context costs four times as much, and every unit pays for it.
    """

    __slots__ = ("_begun", "_store")

    def __init__(self, store: SqliteStore, begin: str) -> None:
        self._store = store
        self._begun = begin

    def __enter__(self) -> None:
        self._store._begin(self._begun)  # noqa: SLF001 - a part of the store that stands apart

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._store._end(error, self._begun)  # noqa: SLF001 - the same


class SqliteStore:
    """Keep everything in a SQLite file.

    Any thread may use it, one at a time. A process that forks opens its own in the child. Several
    processes may share a file; see the page on storage about the version of SQLite that this needs.

    Args:
        path: The file, made where there is none; ``":memory:"`` for one that is lost at the end.
        key: The secret of the recipients' keys, at least 16 random bytes. Without one the store
            keeps it in a file beside the database, its name with ``.key`` added, and makes it once.
        entropy: Gives so many random bytes, as ``os.urandom`` does.
        synchronous: When a commit counts as durable. ``"FULL"``: when it is on the disk.
            ``"NORMAL"``: the last ones may be lost with the power, an opt-out among them.
            ``"OFF"``: for tests and measurements.

    Raises:
        WrongKeyError: The file was written with another key, or its key is gone.
        SchemaError: The file was made by a newer version, or by something else.
        StorageError: The file cannot be opened.
        ConfigurationError: The key is too short, or the SQLite library too old.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        synchronous: Synchronous = "FULL",
    ) -> None:
        name = os.fspath(path)
        self._lock = RLock()
        self._group = Group(self._run_group)
        self._busy = False
        self._process = os.getpid()
        with _told():
            self._connection = connect(name, synchronous)
            try:
                migrate(self._connection)
                self._keys = keep_key(self._connection, name, key, entropy)
            except BaseException:
                self._connection.close()
                raise
        self._cursor = self._connection.cursor()
        self._reader = Reader(self._cursor, self._keys)
        self._tables = SqliteTables(self._reader)
        self._writer = Writer(self._tables, entropy)
        self._dirty = False
        self._closed = False

    # The operations of the protocol ---------------------------------------------------------------

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units in one commit; see :meth:`optin.storage.Store.transact`."""
        if not units:
            return []
        self._check_fork()  # before waiting for threads that were left behind
        return self._group.transact(units, clock)

    def record(self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        check_tenant(tenant)
        with self._transaction():
            self._writer.know_tenant(tenant)
            address, now = delivery.address, clock.now()
            key = "" if address is None else self._reader.key_of(tenant, address)
            is_new = self._writer.take_in(tenant, delivery, key, state, now)
            if is_new and address is not None:
                self._writer.keep_address(tenant, key, address)
            return is_new

    def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see; see :meth:`optin.storage.Store.view`."""
        tenant = subjects.tenant
        check_tenant(tenant)
        reader = self._reader
        with self._transaction("BEGIN"):
            keyed = [(reader.key_of(tenant, each), each) for each in subjects.addresses]
            if at is None:
                seen = tuple(reader.recipient(tenant, *each).view for each in keyed)
                return Snapshot(tenant, self._settings(tenant), seen)
            stamped = stamp(at)
            past = tuple(
                RecipientView(key, address, reader.standing_at(tenant, key, stamped))
                for key, address in keyed
            )
            return Snapshot(tenant, reader.settings_at(tenant, stamped), past)

    def glance(self, standpoint: Standpoint, points: Sequence[str]) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        check_tenant(standpoint.tenant)
        keys = self._keys.of_all(standpoint.tenant, points)
        with self._transaction("BEGIN"):
            return self._reader.glances(standpoint, keys)

    def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""
        with self._transaction(""):  # one statement sees one moment by itself
            found = self._cursor.execute(QUERIES["route"], (escape(sender),)).fetchone()
            return None if found is None else str(found[0])

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        with self._transaction(""):
            return self._reader.attempt_of(provider, account, message_id)

    def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        with self._transaction("BEGIN"):
            return [name for (name,) in self._cursor.execute(QUERIES["tenants"]).fetchall()]

    def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        if limit < 1:
            raise bad_limit()
        check_tenant(query.tenant or "")
        with self._transaction("BEGIN"):
            # One more than asked for shows whether there is another page.
            items, cursors = self._scanned(query, after, limit + 1)
        if len(items) > limit:
            return Page(tuple(items[:limit]), str(cursors[limit - 1]))
        return Page(tuple(items), None)

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        check_tenant(tenant)
        with self._lock:
            with self._transaction():
                if tenant and self._reader.head(tenant).settings == 0:
                    raise unknown_tenant()
                key = self._reader.key_of(tenant, address)
                known = self._reader.recipient(tenant, key, None)
                count, waiting = self._reader.personal(tenant, key)
                self._writer.erase(
                    tenant, known, ground, clock.now(), payloads=count, waiting=waiting
                )
                self._tables.flush()
            # The log beside the file still holds what was there. A reader elsewhere may keep it
            # busy; then the next checkpoint does it.
            with suppress(sqlite3.OperationalError):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return count

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        with self._lock:
            self._closed = True
            self._connection.close()

    # Transactions ---------------------------------------------------------------------------------

    def _transaction(self, begin: str = "BEGIN IMMEDIATE") -> _Transaction:
        return _Transaction(self, begin)

    def _begin(self, begin: str) -> None:
        self._check_fork()
        self._lock.acquire()
        try:
            self._check_usable()
            if begin:
                self._cursor.execute(begin)
            self._busy = True
        except BaseException as error:
            self._lock.release()
            if isinstance(error, sqlite3.Error):
                raise _as_ours(error) from None
            raise

    def _check_usable(self) -> None:
        if self._closed:
            raise StorageError("the store is closed")
        if self._busy:
            raise reentered()

    def _check_fork(self) -> None:
        if self._process != os.getpid():
            raise StorageError("the store was opened before a fork: open another one")

    def _end(self, error: BaseException | None, begun: str) -> None:
        try:
            if error is not None:
                self._undo()
            elif begun:
                self._commit()
            if isinstance(error, sqlite3.Error):
                raise _as_ours(error) from None
        finally:
            self._reader.heads.clear()
            self._busy = False
            self._lock.release()

    def _commit(self) -> None:
        try:
            self._cursor.execute("COMMIT")
        except BaseException as error:
            self._undo()
            if isinstance(error, sqlite3.Error):
                raise _as_ours(error) from None
            raise

    def _undo(self) -> None:
        self._reader.forget()
        if self._connection.in_transaction:
            self._cursor.execute("ROLLBACK")

    def _run_group(self, asked: Sequence[Asked]) -> list[Result[Any]]:
        """Run the units of one caller, or of several, in one commit."""
        try:
            with self._transaction():
                results = [self._run_unmarked(unit, clock) for unit, clock in asked]
                self._tables.flush()
        except _WriteFailedError as failed:
            if len(asked) == 1:
                return [Failed(_as_ours(failed.__cause__))]
        else:
            return results
        # Savepoints cost 8 % and are seldom needed: only a list in which a unit failed after its
        # first write is run again, with a mark before each.
        with self._transaction():
            return [self._run_marked(unit, clock) for unit, clock in asked]

    def _run_unmarked(self, unit: Unit[T], clock: Clock) -> Result[T]:
        """Run a unit; one that fails before it wrote anything has nothing to undo."""
        self._dirty = False
        try:
            return self._run(unit, clock)
        except Exception as error:
            if self._dirty or not self._connection.in_transaction:
                raise _WriteFailedError from error
            return Failed(_as_ours(error))

    def _run_marked(self, unit: Unit[T], clock: Clock) -> Result[T]:
        self._cursor.execute("SAVEPOINT unit")
        try:
            result = self._run(unit, clock)
            self._tables.flush()
        except Exception as error:
            if not self._connection.in_transaction:
                raise  # the database has undone the units before, too: a full disk
            self._cursor.execute("ROLLBACK TO unit")
            self._reader.forget()
            result = Failed(_as_ours(error))
        self._cursor.execute("RELEASE unit")
        return result

    # Running a unit -------------------------------------------------------------------------------

    def _run(self, unit: Unit[T], clock: Clock) -> Result[T]:
        entry, key = unit.entry, unit.key
        if isinstance(entry, NextDue | Expired):
            return self._claim(unit, entry, clock)
        tenant = entry.tenant
        check_tenant(tenant)
        now = clock.now()
        arrival = 0
        if isinstance(key, Delivery):
            # Written before the decision, so that one statement finds and keeps it.
            arrival = self._arrive(tenant, key, now)
            if arrival == 0:
                return Replayed("")
        elif key is not None:
            replayed = self._replayed(tenant, key)
            if replayed is not None:
                return replayed
        known: dict[str, Known] = {}
        snapshot, taken_up = self._snapshot(entry, known)
        decision, left = self._guarded(tenant, unit.decide(snapshot, now))
        check_bounds(entry, snapshot, decision)
        self._dirty = True
        kept = self._writer.write(tenant, entry, known, _rows(snapshot), decision, now)
        if decision.guard is not None:
            self._writer.charge(tenant, decision.guard.account, left)
        if isinstance(key, Delivery):
            self._keep_sender(tenant, key, known, kept)
            if decision.meaning != key.meaning:
                self._writer.decided(tenant, arrival, decision.meaning, InboxState.DONE)
        elif key is not None:
            self._writer.remember(tenant, key, decision.memo)
        self._finish(entry, snapshot, taken_up, decision, now)
        return Committed((decision.answer,))

    def _arrive(self, tenant: str, delivery: Delivery, now: datetime) -> int:
        """Keep a delivery as decided, and return its number; 0 where it was seen before."""
        address = delivery.address
        recipient = "" if address is None else self._reader.key_of(tenant, address)
        self._dirty = self._writer.take_in(tenant, delivery, recipient, InboxState.DONE, now)
        return self._tables.last if self._dirty else 0

    def _keep_sender(
        self, tenant: str, delivery: Delivery, known: dict[str, Known], kept: Container[str]
    ) -> None:
        """Keep the address that a delivery came from, unless that was done."""
        address = delivery.address
        if address is not None:
            key = self._reader.key_of(tenant, address)
            if key not in kept and not (key in known and known[key].has_address):
                self._writer.keep_address(tenant, key, address)

    def _finish(
        self,
        entry: Subjects | Attempt | Token | InboxItem,
        snapshot: Snapshot,
        taken_up: int,
        decision: Decision[Any],
        now: datetime,
    ) -> None:
        """Mark as done what a unit has named."""
        if taken_up:
            meaning, state = decision.meaning, decision.inbox
            self._writer.decided(entry.tenant, taken_up, meaning, state)
        elif snapshot.token is not None and isinstance(entry, Token):
            self._writer.spend(entry.tenant, entry.hash, now)

    def _claim(self, unit: Unit[T], entry: NextDue | Expired, clock: Clock) -> Result[T]:
        if unit.key is not None:
            raise keyed_claim()
        if entry.limit < 1:
            raise bad_limit()
        now = clock.now()
        answers = []
        reader = self._reader
        find = reader.due if isinstance(entry, NextDue) else reader.expired
        for row in find(stamp(now), entry.limit):
            about = reader.recipient(row.tenant, row.recipient, row.address, row.id)
            known = {row.recipient: about}
            seen = (known[row.recipient].view,)
            snapshot = Snapshot(row.tenant, self._settings(row.tenant), seen, row)
            decision, left = self._guarded(row.tenant, unit.decide(snapshot, now))
            check_bounds(entry, snapshot, decision)
            self._dirty = True
            self._writer.write(row.tenant, entry, known, _rows(snapshot), decision, now)
            if decision.guard is not None:
                self._writer.charge(row.tenant, decision.guard.account, left)
            answers.append(decision.answer)
        return Committed(tuple(answers))

    def _replayed(self, tenant: str, key: Key) -> Replayed | None:
        used = self._reader.replayed(tenant, key.text)
        if used is None:
            return None
        if used[0] != key.fingerprint:
            raise key_reused()
        return Replayed(used[1])

    def _guarded(self, tenant: str, decision: Decision[T]) -> tuple[Decision[T], int]:
        """Return what is to be written, and what it leaves on the account that guards it."""
        while decision.guard is not None:
            guard = decision.guard
            left = self._reader.balance(tenant, guard.account) - guard.amount
            if left >= 0:
                return decision, left
            decision = guard.otherwise
        return decision, 0

    # What a decision sees -------------------------------------------------------------------------

    def _settings(self, tenant: str) -> SettingsVersion | None:
        return self._reader.settings(tenant, self._reader.head(tenant).settings)

    def _snapshot(
        self, entry: Subjects | Attempt | Token | InboxItem, known: dict[str, Known]
    ) -> tuple[Snapshot, int]:
        """Load what a unit names, and the number of its inbound delivery if it takes one up."""
        if isinstance(entry, Subjects):
            return self._subjects(entry, known), 0
        if isinstance(entry, InboxItem):
            return self._inbox_item(entry, known)
        if isinstance(entry, Token):
            return self._token(entry, known), 0
        return self._attempt(entry, known), 0

    def _subjects(self, entry: Subjects, known: dict[str, Known]) -> Snapshot:
        tenant = entry.tenant
        reader = self._reader
        seen = []
        for address in entry.addresses:
            key = reader.key_of(tenant, address)
            found = known[key] = reader.recipient(tenant, key, address)
            seen.append(found.view)
        return Snapshot(tenant, self._settings(tenant), tuple(seen))

    def _inbox_item(self, entry: InboxItem, known: dict[str, Known]) -> tuple[Snapshot, int]:
        tenant = entry.tenant
        found = self._reader.undecided(entry)
        if found is None:
            return Snapshot(tenant, self._settings(tenant)), 0
        arrival, delivery, key = found
        seen: tuple[RecipientView, ...] = ()
        if key:
            recipient = self._reader.recipient(tenant, key, delivery.address)
            others = self._reader.other_stop(tenant, key, arrival)
            seen = (evolve(recipient.view, unprocessed_stop=others),)
            known[key] = evolve(recipient, view=seen[0])
        return Snapshot(tenant, self._settings(tenant), seen, delivery=delivery), arrival

    def _token(self, entry: Token, known: dict[str, Known]) -> Snapshot:
        tenant = entry.tenant
        token, key = self._reader.token(tenant, entry.hash) or (None, "")
        seen: tuple[RecipientView, ...] = ()
        if key:
            known[key] = self._reader.recipient(tenant, key, None)
            seen = (known[key].view,)
        return Snapshot(tenant, self._settings(tenant), seen, token=token)

    def _attempt(self, entry: Attempt, known: dict[str, Known]) -> Snapshot:
        tenant = entry.tenant
        row = self._reader.row(tenant, entry.id)
        if row is None:
            return Snapshot(tenant, self._settings(tenant))
        key = row.recipient
        known[key] = self._reader.recipient(tenant, key, row.address, row.id)
        seen = (known[key].view,)
        mine = row if settles(row, entry.fence) else None
        return Snapshot(tenant, self._settings(tenant), seen, mine)

    def _scanned(self, query: Query, after: str | None, limit: int) -> tuple[list[Any], list[Any]]:
        """Return the items of a page, and the cursor of each."""
        if isinstance(query, Recipients):
            views = self._reader.recipients(query.tenant, after or "", limit)
            return list(views), [view.key for view in views]
        given: dict[str, str | int] = {"after": cursor_number(after), "limit": limit}
        if query.tenant is not None:
            given["tenant"] = query.tenant
        if query.address is not None:
            if query.tenant is None:
                raise nobodys_address()
            given["recipient"] = self._reader.key_of(query.tenant, query.address)
        if not isinstance(query, Ledger):
            given["states"] = f",{','.join(query.states)}," if query.states else ""
        name, make, column = _page_of(query)
        found = self._cursor.execute(QUERIES[name], given).fetchall()
        return list(map(make, found)), [row[column] for row in found]


class AsyncSqliteStore(AsyncOf):
    """Do what :class:`SqliteStore` does, in coroutines.

    The file is waited for in the event loop's own executor, and tasks that ask at once share a
    commit; opening it is quick and done at once.

    Args:
        path: As for :class:`SqliteStore`.
        key: As for :class:`SqliteStore`.
        entropy: As for :class:`SqliteStore`.
        synchronous: As for :class:`SqliteStore`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        synchronous: Synchronous = "FULL",
    ) -> None:
        store = SqliteStore(path, key=key, entropy=entropy, synchronous=synchronous)
        super().__init__(store)
        self._run_group = store._run_group  # noqa: SLF001 - one store in two colours
        self._group = AsyncGroup(self._run_in_a_thread)

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        return await self._group.transact(units, clock) if units else []

    def _run_in_a_thread(self, asked: list[Asked]) -> asyncio.Future[list[Result[Any]]]:
        return asyncio.get_running_loop().run_in_executor(None, self._run_group, asked)

    async def _ask(self, method: Callable[P, T], *args: P.args, **given: P.kwargs) -> T:
        return await asyncio.to_thread(method, *args, **given)


def _page_of(
    query: Ledger | Rows | Deliveries,
) -> tuple[str, Callable[[tuple[Any, ...]], object], int]:
    """Choose the query of a page, what makes an item of a row, and the column of its cursor."""
    whole = query.address is None
    if isinstance(query, Ledger):
        return "scan_ledger" if whole else "scan_history", entry_of, 0
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


@contextmanager
def _told() -> Iterator[None]:
    """Tell an error of the database as one of ours, without the texts that it may quote."""
    try:
        yield
    except sqlite3.Error as error:
        raise _as_ours(error) from None


def _as_ours(error: BaseException | None) -> Exception:
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", None) or type(error).__name__
        return StorageError(f"the database could not do it: {name}")
    if isinstance(error, Exception):
        return error
    return StorageError("the database could not do it")


def _rows(snapshot: Snapshot) -> dict[int, Row]:
    """Gather the rows that a decision may move."""
    rows = {row.id: row for recipient in snapshot.recipients for row in recipient.held}
    if snapshot.row is not None:
        rows[snapshot.row.id] = snapshot.row
    return rows
