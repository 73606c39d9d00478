"""The store inside a transaction of the host's own, on the host's connection."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, ParamSpec, TypeVar

from optin.clock import Clock
from optin.consent import Address
from optin.exceptions import ConfigurationError, InputError, SchemaError, StorageError
from optin.policy.decision import Result, SettingsVersion, Unit
from optin.storage.asynchronous import AsyncOf
from optin.storage.joining import check_joinable
from optin.storage.keys import RecipientKey
from optin.storage.sqlite.opening import check_canary, file_of, lacking, plain_cursor
from optin.storage.sqlite.operations import Operations
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.reading import Reader, Versions
from optin.storage.sqlite.running import Runner

__all__ = ["AsyncJoinedStore", "JoinedStore", "in_a_thread"]

T = TypeVar("T")
P = ParamSpec("P")

_LOCK: Final = QUERIES["lock"]


class _Inside(Runner):
    """Run units that may stand inside a transaction of a host's."""

    def run(self, unit: Unit[T], clock: Clock) -> Result[T]:
        """Refuse what dispatches, and run everything else."""
        check_joinable(unit.entry)
        return super().run(unit, clock)


class _Doubting(Reader):
    """Read settings that the host may still undo.

    Args:
        cursor: Of the host's connection.
        keys: For the recipients.
        versions: Those that were read before. One is given again only where the very same text
            stands in the database now, so that nothing is believed that was rolled back.
    """

    def __init__(self, cursor: sqlite3.Cursor, keys: RecipientKey, versions: Versions) -> None:
        super().__init__(cursor, keys)
        self.versions = versions

    def forget(self) -> None:
        """Forget what a transaction read that was undone."""
        self.heads.clear()
        self.accounts.clear()

    def settings(self, tenant: str, number: int) -> SettingsVersion | None:
        """Return a version of a tenant's settings, as it stands now."""
        if number == 0:
            return None
        now, before = self.version(tenant, number), self.versions.get((tenant, number))
        if before is not None and before.body == now.body:
            return before
        return self.keep(tenant, now)


class JoinedStore(Operations):
    """Run units at once, inside a transaction that the host has begun and will end.

    Each unit stands under a savepoint. The connection is the host's: it is neither committed, nor
    rolled back, nor closed.

    Args:
        connection: The host's.
        path: The file of the store that joins it.
        keys: For the recipients.
        entropy: Gives so many random bytes.
        versions: The settings that were read in other transactions.

    Raises:
        InputError: The connection has no open transaction, and nobody would commit one; or it is
            closed, belongs to another thread, or reads texts as something else.
        ConfigurationError: It leads to another database, or to one with another key.
        SchemaError: The tables are not there.
        StorageError: Somebody else is writing, or has written since the transaction began to read.
    """

    _commits_by = "RELEASE optin"

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: str,
        keys: RecipientKey,
        entropy: Callable[[int], bytes],
        versions: Versions,
    ) -> None:
        cursor = plain_cursor(connection)
        super().__init__(connection, keys, _Inside(_Doubting(cursor, keys, versions), entropy))
        self._is_marked = False
        try:
            _check(cursor, path, keys)
            if not connection.in_transaction:
                _begin(connection, cursor)
            with self._transaction():
                pass  # whoever cannot write is told now, and not in the middle of the host's work
        except BaseException:
            cursor.close()
            raise

    # The operations that differ -------------------------------------------------------------------

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units at once; see :meth:`optin.storage.Store.transact`.

        Raises:
            StorageError: The host's transaction has ended; code ``transaction_ended``.
        """
        results = self._run_group([(unit, clock) for unit in units]) if units else []
        self._check_transaction()
        return results

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        with self._lock:
            (before,) = self._cursor.execute("PRAGMA secure_delete").fetchone()
            self._cursor.execute("PRAGMA secure_delete=ON").fetchall()
            try:
                return super().erase(tenant, address, ground, clock)
            finally:
                self._cursor.execute(f"PRAGMA secure_delete={before:d}").fetchall()

    def close(self) -> None:
        """Let go of the connection, which stays open."""
        with self._lock:
            self._closed = True
            self._cursor.close()  # the host could not close its connection entirely otherwise

    # Savepoints in the place of transactions ------------------------------------------------------

    def _start(self, begin: str) -> None:
        self._check_transaction()
        self._reader.forget()  # the host may have rolled back to a savepoint of its own
        self._is_marked = bool(begin)
        if begin:
            self._cursor.execute("SAVEPOINT optin")
        if begin == "BEGIN IMMEDIATE":
            try:
                self._cursor.execute(_LOCK)
            except sqlite3.OperationalError as error:
                self._undo()
                raise _locked(error) from None

    def _undo(self) -> None:
        self._reader.forget()
        if self._is_marked and self._connection.in_transaction:
            self._cursor.execute("ROLLBACK TO optin")
            self._cursor.execute("RELEASE optin")

    def _check_transaction(self) -> None:
        if not self._connection.in_transaction:
            message = "the host's transaction has ended, or the database has rolled it back"
            raise StorageError(message, code="transaction_ended")


class AsyncJoinedStore(AsyncOf):
    """Do what :class:`JoinedStore` does, in coroutines and in the event loop's own executor.

    Args:
        store: Which one.
    """

    async def _ask(self, method: Callable[P, T], *args: P.args, **given: P.kwargs) -> T:
        return await in_a_thread(method, *args, **given)


async def in_a_thread(method: Callable[P, T], *args: P.args, **given: P.kwargs) -> T:
    """Call a method in the executor, and end no earlier than it does.

    Warning: if a cancelled task left at once, its host would roll back under a unit that is still
    writing, and what is left of that unit would be committed statement by statement.
    """
    running = asyncio.ensure_future(asyncio.to_thread(method, *args, **given))
    cancelled: asyncio.CancelledError | None = None
    while not running.done():
        try:
            await asyncio.wait([running])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        running.exception()  # nobody else will ask for it
        raise cancelled
    return running.result()


def _check(cursor: sqlite3.Cursor, path: str, keys: RecipientKey) -> None:
    theirs = file_of(cursor)
    if not path or not theirs or not Path(theirs).samefile(path):
        message = "the connection leads to another database than the store's"
        raise ConfigurationError(message, code="another_database")
    if lacking(cursor):
        message = "the database lacks tables of optin's: open a store on it, or migrate it, first"
        raise SchemaError(message)
    check_canary(cursor, keys)


def _begin(connection: sqlite3.Connection, cursor: sqlite3.Cursor) -> None:
    """Begin what the host's commit ends, where the driver begins transactions by itself."""
    if connection.isolation_level is None or getattr(connection, "autocommit", None) is True:
        message = (
            "the connection has no open transaction, and would commit each statement at once: "
            "begin one first, such as by transaction.atomic() in Django"
        )
        raise InputError(message, code="no_transaction")
    try:
        cursor.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        raise _locked(error) from None


def _locked(error: sqlite3.OperationalError) -> StorageError:
    if error.sqlite_errorcode == sqlite3.SQLITE_BUSY_SNAPSHOT:
        return StorageError(
            "somebody else has written since the transaction began to read, so that it can write "
            "nothing any more: roll it back and run it again, and begin it with BEGIN IMMEDIATE",
            code="stale_transaction",
        )
    return StorageError(
        f"the lock for writing could not be had: {error.sqlite_errorname}", code="locked"
    )
