"""What a store on SQLite does, on a connection of its own or within a transaction of its host's."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from threading import RLock
from typing import Any, Final, TypeVar, final

from optin.clock import Clock
from optin.consent import Address, stamp
from optin.exceptions import StorageError
from optin.policy.decision import (
    Attempt,
    Delivery,
    Failed,
    Glance,
    InboxState,
    RecipientView,
    Result,
    Snapshot,
    Standpoint,
    Subjects,
    Unit,
)
from optin.quota import AccountView
from optin.storage.bounds import bad_limit, check_tenant, reentered, unknown_tenant
from optin.storage.escaping import escape
from optin.storage.grouping import Asked
from optin.storage.keys import RecipientKey
from optin.storage.protocol import Contacts, Page, Query, Tallies, Thread
from optin.storage.sqlite.conversations import thread
from optin.storage.sqlite.errors import as_ours
from optin.storage.sqlite.portals import threads
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.running import Runner
from optin.storage.sqlite.tables import _WriteFailedError
from optin.storage.sqlite.tallies import tallied
from optin.storage.sqlite.users import profile, unread

__all__ = ["Operations"]

T = TypeVar("T")

_MANY: Final = 32
"""From so many units on, reading ahead costs less than it spares."""


@final
class _Transaction:
    """Hold the store's lock and one transaction.

    A class, since a generator's context costs four times as much, and every unit pays for it.
    """

    __slots__ = ("_begun", "_store")

    def __init__(self, store: Operations, begin: str) -> None:
        self._store = store
        self._begun = begin

    def __enter__(self) -> None:
        self._store._begin(self._begun)  # noqa: SLF001 - a part of the store that stands apart

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._store._end(error, self._begun)  # noqa: SLF001 - the same


class Operations:
    """Do what every store does, through one connection that one thread uses at a time.

    Args:
        connection: Open, with the tables in it.
        keys: For the recipients.
        runner: Runs units on that connection.
    """

    _commits_by = "COMMIT"

    def __init__(self, connection: sqlite3.Connection, keys: RecipientKey, runner: Runner) -> None:
        self._connection = connection
        self._keys = keys
        self._runner = runner
        self._reader = runner.reader
        self._tables = runner.tables
        self._writer = runner.writer
        self._cursor = runner.reader.cursor
        self._lock = RLock()
        self._busy = False
        self._closed = False
        self._process = os.getpid()

    # The operations of the protocol ---------------------------------------------------------------

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
                users = tuple(profile(reader.cursor, tenant, user) for user in subjects.users)
                named = threads(reader.cursor, tenant, subjects.threads)
                settings = self._runner.settings(tenant)
                return Snapshot(tenant, settings, seen, users=users, threads=named)
            stamped = stamp(at)
            past = tuple(
                RecipientView(key, address, reader.standing_at(tenant, key, stamped))
                for key, address in keyed
            )
            nobody, nothing = (None,) * len(subjects.users), (None,) * len(subjects.threads)
            settings = reader.settings_at(tenant, stamped)
            return Snapshot(tenant, settings, past, users=nobody, threads=nothing)

    def glance(self, standpoint: Standpoint, points: Sequence[str]) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        check_tenant(standpoint.tenant)
        keys = self._keys.of_all(standpoint.tenant, points)
        with self._transaction("BEGIN"):
            return self._reader.glances(standpoint, keys)

    def account(self, tenant: str, name: str) -> AccountView:
        """Show an account; see :meth:`optin.storage.Store.account`."""
        check_tenant(tenant)
        with self._transaction("BEGIN"):
            return self._reader.account(tenant, name).view

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
            if isinstance(query, Thread):
                return thread(self._reader.cursor, query, after, limit)
            if isinstance(query, Contacts):
                return self._reader.contacts(query, after, limit)
            if isinstance(query, Tallies):
                return tallied(self._reader.cursor, query, after, limit)
            # One more than asked for shows whether there is another page.
            items, cursors = self._reader.page(query, after, limit + 1)
        if len(items) > limit:
            return Page(tuple(items[:limit]), str(cursors[limit - 1]))
        return Page(tuple(items), None)

    def unread(self, tenant: str, user: str) -> int:
        """Count a user's unread notices; see :meth:`optin.storage.Store.unread`."""
        check_tenant(tenant)
        with self._transaction(""):
            return unread(self._cursor, tenant, user)

    def mark_read(self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> int:
        """Mark notices as read; see :meth:`optin.storage.Store.mark_read`."""
        check_tenant(tenant)
        given: dict[str, str | int] = {"tenant": tenant, "user": escape(user)}
        with self._transaction():
            given["now"] = stamp(clock.now())
            if ids is None:
                return self._cursor.execute(QUERIES["mark_all_read"], given).rowcount
            given["ids"] = json.dumps(list(ids))
            return self._cursor.execute(QUERIES["mark_read"], given).rowcount

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        check_tenant(tenant)
        with self._transaction():
            if tenant and self._reader.head(tenant).settings == 0:
                raise unknown_tenant()
            key = self._reader.key_of(tenant, address)
            known = self._reader.recipient(tenant, key, None)
            count, waiting = self._reader.personal(tenant, key)
            self._writer.erase(
                tenant,
                known,
                ground,
                clock.now(),
                payloads=count,
                waiting=waiting,
                costs=self._reader.waiting_costs(tenant, key),
            )
            self._tables.flush()
            return count

    # Transactions ---------------------------------------------------------------------------------

    def _transaction(self, begin: str = "BEGIN IMMEDIATE") -> _Transaction:
        return _Transaction(self, begin)

    def _begin(self, begin: str) -> None:
        self._check_fork()
        self._lock.acquire()
        try:
            self._check_usable()
            self._start(begin)
            self._busy = True
        except BaseException as error:
            self._lock.release()
            if isinstance(error, sqlite3.Error):
                raise as_ours(error) from None
            raise

    def _start(self, begin: str) -> None:
        if begin:
            self._cursor.execute(begin)

    def _check_open(self) -> None:
        if self._closed:
            raise StorageError("the store is closed")

    def _check_usable(self) -> None:
        self._check_open()
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
                raise as_ours(error) from None
        finally:
            self._reader.end()
            self._tables.forget()
            self._busy = False
            self._lock.release()

    def _commit(self) -> None:
        try:
            self._cursor.execute(self._commits_by)
        except BaseException as error:
            self._undo()
            if isinstance(error, sqlite3.Error):
                raise as_ours(error) from None
            raise

    def _undo(self) -> None:
        self._reader.forget()
        if self._connection.in_transaction:
            self._cursor.execute("ROLLBACK")

    def _run_group(self, asked: Sequence[Asked]) -> list[Result[Any]]:
        """Run the units of one caller, or of several, in one commit."""
        try:
            with self._transaction():
                if len(asked) >= _MANY:
                    self._reader.read_ahead(unit for unit, _ in asked)
                    self._tables.gather()
                results = [self._run_unmarked(unit, clock) for unit, clock in asked]
                self._tables.flush()
        except _WriteFailedError as failed:
            if len(asked) == 1:
                return [Failed(as_ours(failed.__cause__))]
        else:
            return results
        # Savepoints cost 8 % and are seldom needed: only a list in which a unit failed after its
        # first write is run again, with a mark before each.
        with self._transaction():
            return [self._run_marked(unit, clock) for unit, clock in asked]

    def _run_unmarked(self, unit: Unit[T], clock: Clock) -> Result[T]:
        """Run a unit; one that fails before it wrote anything has nothing to undo."""
        self._runner.is_dirty = False
        try:
            return self._runner.run(unit, clock)
        except _WriteFailedError:
            raise  # what a unit before has put off: this one only looked
        except Exception as error:
            if self._runner.is_dirty or not self._connection.in_transaction:
                raise _WriteFailedError from error
            return Failed(as_ours(error))

    def _run_marked(self, unit: Unit[T], clock: Clock) -> Result[T]:
        self._cursor.execute("SAVEPOINT unit")
        try:
            result = self._runner.run(unit, clock)
            self._tables.flush()
        except Exception as error:
            if not self._connection.in_transaction:
                raise  # the database has undone the units before, too: a full disk
            self._cursor.execute("ROLLBACK TO unit")
            self._reader.forget()
            result = Failed(as_ours(error))
        self._cursor.execute("RELEASE unit")
        return result
