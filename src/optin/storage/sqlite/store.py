"""The store in a SQLite file: one connection, one writer, one commit for callers at once."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, ParamSpec, TypeVar

from optin.clock import Clock
from optin.consent import Address
from optin.policy.decision import Result, Unit
from optin.storage.asynchronous import AsyncOf
from optin.storage.grouping import Asked, AsyncGroup, Group
from optin.storage.joining import driver_of
from optin.storage.protocol import AsyncStore, Store
from optin.storage.sqlite.errors import told
from optin.storage.sqlite.joining import AsyncJoinedStore, JoinedStore, in_a_thread
from optin.storage.sqlite.opening import Synchronous, connect, file_of, keep_key, migrate
from optin.storage.sqlite.operations import Operations
from optin.storage.sqlite.reading import Reader, Versions
from optin.storage.sqlite.running import Runner

__all__ = ["AsyncSqliteStore", "SqliteStore"]

T = TypeVar("T")
P = ParamSpec("P")


class SqliteStore(Operations):
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
        with told():
            connection = connect(name, synchronous)
            try:
                migrate(connection)
                keys = keep_key(connection, name, key, entropy)
                reader = Reader(connection.cursor(), keys)
                self._path = file_of(reader.cursor)
            except BaseException:
                connection.close()
                raise
        super().__init__(connection, keys, Runner(reader, entropy))
        self._entropy = entropy
        self._seen_within: Versions = {}
        self._group = Group(self._run_group)

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units in one commit; see :meth:`optin.storage.Store.transact`."""
        if not units:
            return []
        self._check_fork()  # before waiting for threads that were left behind
        return self._group.transact(units, clock)

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        with self._lock:
            count = super().erase(tenant, address, ground, clock)
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

    @contextmanager
    def within(self, connection: object) -> Iterator[Store]:
        """Join a transaction of the host's own.

        Units run at once, each under a savepoint, on the host's connection. Nothing is durable
        before the host commits, and nothing has happened if the host rolls back. Nothing can be
        dispatched inside. From the beginning of the block to the end of the host's transaction, no
        other connection can write to the database.

        Args:
            connection: What the host's transaction runs on: a connection of ``sqlite3``, a session
                or connection of SQLAlchemy's, or ``django.db.connection``. Where it has no open
                transaction, one is begun if the host's ``commit()`` will end it.

        Returns:
            A context manager. It gives a store, of use until the block ends.

        Raises:
            InputError: There is no such connection, it cannot be used, or it has no open
                transaction and commits each statement at once.
            ConfigurationError: It leads to another database, or to one with another key.
            SchemaError: The database lacks tables of optin's.
            StorageError: Somebody else is writing; or, with the code ``stale_transaction``, has
                written since the transaction began to read.
        """
        joined = self._joined(connection)
        try:
            yield joined
        finally:
            joined.close()

    def _joined(self, connection: object) -> JoinedStore:
        self._check_open()
        driver = driver_of(connection, sqlite3.Connection)
        with told():
            return JoinedStore(driver, self._path, self._keys, self._entropy, self._seen_within)


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
        self._join = store._joined  # noqa: SLF001 - the same
        self._group = AsyncGroup(self._run_in_a_thread)

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        return await self._group.transact(units, clock) if units else []

    @asynccontextmanager
    async def within(self, connection: object) -> AsyncIterator[AsyncStore]:
        """Join a transaction of the host's own; see :meth:`SqliteStore.within`.

        The connection is used in the event loop's executor, so it has to allow other threads
        (``check_same_thread=False``).
        """
        joined = AsyncJoinedStore(await in_a_thread(self._join, connection))
        try:
            yield joined
        finally:
            await joined.close()

    def _run_in_a_thread(self, asked: list[Asked]) -> asyncio.Future[list[Result[Any]]]:
        return asyncio.get_running_loop().run_in_executor(None, self._run_group, asked)

    async def _ask(self, method: Callable[P, T], *args: P.args, **given: P.kwargs) -> T:
        return await asyncio.to_thread(method, *args, **given)
