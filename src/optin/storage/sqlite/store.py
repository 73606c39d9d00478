"""The store in a SQLite file: one connection, one writer, one commit for callers at once."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from copy import copy
from pathlib import Path
from typing import Any, Final, ParamSpec, TypeVar

from optin.clock import Clock
from optin.consent import Address
from optin.exceptions import StorageError
from optin.policy.decision import Delivery, Failed, InboxState, Key, NextDue, Result, Unit
from optin.storage.asynchronous import AsyncOf
from optin.storage.grouping import Asked, AsyncGroup, Group
from optin.storage.joining import driver_of
from optin.storage.keys import RecipientKey
from optin.storage.protocol import AsyncStore, Store
from optin.storage.sqlite.errors import is_full, told
from optin.storage.sqlite.joining import AsyncJoinedStore, JoinedStore, in_a_thread
from optin.storage.sqlite.opening import (
    IN_MEMORY,
    LOG_PAGES,
    SHORT_LOG_PAGES,
    Synchronous,
    connect,
    file_of,
    keep_key,
    migrate,
)
from optin.storage.sqlite.operations import Operations
from optin.storage.sqlite.reading import Reader, Versions
from optin.storage.sqlite.reserve import RESERVE_BYTES, Reserve, disk_is_full
from optin.storage.sqlite.running import Runner

__all__ = ["AsyncSqliteStore", "SqliteStore"]

# A look at the disk takes two microseconds.
LOOK_EVERY: Final = 16

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
        reserve: How many bytes of the disk to keep for opt-outs that come when it is full, in a
            file beside the database, its name with ``.reserve`` added; 0 for none, and two
            mebibytes by default, unless the database is in memory or ``synchronous`` is ``"OFF"``.

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
        reserve: int | None = None,
    ) -> None:
        name = os.fspath(path)
        if reserve is None:
            reserve = RESERVE_BYTES if synchronous != "OFF" else 0
        self._reserve = Reserve(None if name == IN_MEMORY else Path(name), reserve, entropy)
        try:
            reader, keys = _opened(name, synchronous, key, entropy)
        except StorageError as error:
            if not is_full(error):
                raise
            self._reserve.give_back()
            reader, keys = _opened(name, synchronous, key, entropy)
        connection = reader.cursor.connection
        super().__init__(connection, keys, Runner(reader, entropy))
        self._path = file_of(reader.cursor)
        self._entropy = entropy
        self._seen_within: Versions = {}
        self._group = Group(self._run_group)
        self._groups = 0
        self._is_short = False
        self._look_for_room()

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units in one commit; see :meth:`optin.storage.Store.transact`."""
        if not units:
            return []
        self._check_fork()  # before waiting for threads that were left behind
        return self._group.transact(units, clock)

    def record(self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        for make_room in (self._fold_in, self._make_room):
            try:
                return super().record(tenant, delivery, clock, state)
            except StorageError as error:
                if not (is_full(error) and _may_be_an_opt_out(delivery)):
                    raise
            make_room()
        return super().record(tenant, delivery, clock, state)

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

    # A full disk ----------------------------------------------------------------------------------

    def _run_group(self, asked: Sequence[Asked]) -> list[Result[Any]]:
        """Run a group; on a full disk make room, and run once more what could not be kept."""
        if self._is_short:
            self._look_for_room()
        if (
            any(isinstance(unit.entry, NextDue) for unit, _ in asked)
            and not self._reserve.is_held()
        ):
            return self._run_unclaimed(asked)
        try:
            results = super()._run_group(asked)
        except StorageError as error:
            if not is_full(error):
                raise
            results = _all_failed(asked, error)
        if any(map(_is_full, results)):
            self._fold_in()
            self._run_again(
                asked, results, [at for at, each in enumerate(results) if _is_full(each)]
            )
            written = [
                at
                for at, result in enumerate(results)
                if _is_full(result) and _may_be_an_opt_out(asked[at][0].key)
            ]
            if written:
                self._make_room()
                self._run_again(asked, results, written)
        return results

    def _run_again(
        self, asked: Sequence[Asked], results: list[Result[Any]], places: list[int]
    ) -> None:
        """Run some units of a group again; those that were kept before are told so in any case."""
        units = [asked[at] for at in places]
        try:
            again = super()._run_group(units)
        except StorageError as error:
            again = _all_failed(units, error)
        for at, result in zip(places, again, strict=True):
            results[at] = result

    def _run_unclaimed(self, asked: Sequence[Asked]) -> list[Result[Any]]:
        """Run a group but for its claims, since what room is left is for opt-outs."""
        rest = [each for each in asked if not isinstance(each[0].entry, NextDue)]
        results = iter(self._run_group(rest) if rest else ())
        return [
            Failed(disk_is_full()) if isinstance(unit.entry, NextDue) else next(results)
            for unit, _ in asked
        ]

    def _fold_in(self) -> None:
        """Write the log into the database, so that it can be written from its start again."""
        with self._lock, suppress(sqlite3.OperationalError):
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _make_room(self) -> None:
        self._reserve.give_back()
        self._look_for_room()
        self._fold_in()

    def _look_for_room(self) -> None:
        """Let the log grow only as long as the disk has room for it.

        Warning: a log that grew until the disk was full could not be folded in, for want of room
        in the database, and so could not be written from its start again either
        (``test_on_a_full_volume_nothing_is_sent_and_every_stop_is_stored`` notices).
        """
        is_short = self._reserve.is_scarce()
        if is_short != self._is_short:
            pages = SHORT_LOG_PAGES if is_short else LOG_PAGES
            with self._lock:
                self._connection.execute(f"PRAGMA wal_autocheckpoint={pages:d}").fetchall()
            self._is_short = is_short
            self._fold_in()


class AsyncSqliteStore(AsyncOf):
    """Do what :class:`SqliteStore` does, in coroutines.

    The file is waited for in the event loop's own executor, and tasks that ask at once share a
    commit; opening it is quick and done at once.

    Args:
        path: As for :class:`SqliteStore`.
        key: As for :class:`SqliteStore`.
        entropy: As for :class:`SqliteStore`.
        synchronous: As for :class:`SqliteStore`.
        reserve: As for :class:`SqliteStore`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        synchronous: Synchronous = "FULL",
        reserve: int | None = None,
    ) -> None:
        store = SqliteStore(
            path, key=key, entropy=entropy, synchronous=synchronous, reserve=reserve
        )
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


def _opened(
    name: str, synchronous: Synchronous, key: bytes | None, entropy: Callable[[int], bytes]
) -> tuple[Reader, RecipientKey]:
    """Open a file, bring its tables to this version, and find its key."""
    with told():
        connection = connect(name, synchronous)
        try:
            migrate(connection)
            keys = keep_key(connection, name, key, entropy)
            return Reader(connection.cursor(), keys), keys
        except BaseException:
            connection.close()
            raise


def _all_failed(asked: Sequence[Asked], error: StorageError) -> list[Result[Any]]:
    return [Failed(copy(error)) for _ in asked]


def _is_full(result: Result[Any]) -> bool:
    return isinstance(result, Failed) and is_full(result.error)


def _may_be_an_opt_out(key: Key | Delivery | None) -> bool:
    """Tell whether a delivery is what a person wrote, and no report about a message of ours."""
    return isinstance(key, Delivery) and key.kind == "message"
