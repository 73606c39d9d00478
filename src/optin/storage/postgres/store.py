"""The store in a PostgreSQL database, in both colours: thin shells around the same scripts."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from itertools import groupby
from threading import get_ident
from typing import Any, Final, TypeVar, cast

from optin.clock import Clock
from optin.exceptions import ConfigurationError, StorageError
from optin.policy.decision import (
    Attempt,
    Expired,
    NextDue,
    Result,
    Unit,
)
from optin.storage.bounds import reentered
from optin.storage.grouping import Asked, AsyncGroup, Group
from optin.storage.postgres.connections import (
    again,
    again_async,
    carry_out,
    carry_out_async,
)
from optin.storage.postgres.joining import AsyncJoinedStore, JoinedStore, driver_of_async
from optin.storage.postgres.opening import connecting, key_of, open_up
from optin.storage.postgres.operations import AsyncOperations, Operations, Parts
from optin.storage.postgres.pools import (
    AsyncConnections,
    AsyncLoan,
    AsyncPool,
    Connections,
    Loan,
    Pool,
    borrow,
    borrow_async,
)
from optin.storage.postgres.reading import Frame, Reader, Trips
from optin.storage.postgres.script import BUSY, LENT, OWN
from optin.storage.protocol import AsyncStore, Store

__all__ = ["AsyncPostgresStore", "PostgresStore"]

T = TypeVar("T")

SIZE: Final = 8
"""Connections: enough for a web process, and few enough for a server that has many of those."""


class PostgresStore(Operations):
    """Keep everything in a PostgreSQL database.

    Any thread may use it; threads that write at once share a commit. A process that forks opens its
    own in the child. Any number of processes may share a database.

    Args:
        database: A connection string, or a pool of the host's such as
            ``psycopg_pool.ConnectionPool``, which is not closed with the store.
        key: The secret of the recipients' keys, at least 16 random bytes, kept outside the
            database; without it the opt-outs cannot be found again.
        entropy: Gives so many random bytes, as ``os.urandom`` does.
        size: At most so many connections at once, where the store has its own; in strict mode as
            many again, one for each call that is under way.
        migrate: Whether to make the tables, or bring them to this version, when it opens.
        prepare: Whether the server keeps prepared statements; False behind a pooler that lends a
            connection for a transaction only.

    Raises:
        WrongKeyError: The database was written with another key.
        SchemaError: The database was made by a newer version, or lacks tables.
        StorageError: The database cannot be reached.
        ConfigurationError: The key is missing or too short, or the database is no connection
            string.
    """

    def __init__(
        self,
        database: str | Connections,
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        size: int = SIZE,
        migrate: bool = True,
        prepare: bool = True,
    ) -> None:
        self._lent = not isinstance(database, str)
        self._parts = _parts(key, entropy, LENT if self._lent else OWN)
        self._connections, self._holders = (
            _two_of(Pool, database, size, prepare=prepare)
            if isinstance(database, str)
            else (database, database)
        )
        self._group = Group(self._run_together)
        self._running: set[int] = set()
        self._closed = False
        try:
            self._carry(lambda: open_up(self._parts.key, migrate=migrate))
        except BaseException:
            self.close()
            raise

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        results: list[Any] = []
        for claims, some in groupby(units, key=_claims):
            if claims:
                results += [self._claim(unit, clock) for unit in some]
            else:
                results += self._grouped(list(some), clock)
        return results

    def _claim(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        return self._carry(partial(self._parts.scripts.claim, unit, clock))

    def _grouped(self, units: list[Unit[Any]], clock: Clock) -> list[Any]:
        self._check()
        results: list[Any] = self._group.transact(units, clock)
        # Whoever waits for a recipient that somebody else has locked waits alone.
        return [
            self._alone(unit, clock) if result is BUSY else result
            for unit, result in zip(units, results, strict=True)
        ]

    def _run_together(self, asked: list[Asked]) -> list[Result[Any]]:
        return self._carry(partial(self._parts.scripts.transact, asked, patient=False))

    def _alone(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        script = partial(self._parts.scripts.transact, [(unit, clock)], patient=True)
        result: Result[Any] = self._carry(script)[0]
        return result

    @contextmanager
    def within(self, connection: object) -> Iterator[Store]:
        """Join a transaction of the host's own.

        Units run at once, each under a savepoint, on the host's connection. Nothing is durable
        before the host commits, and nothing has happened if the host rolls back. Nothing can be
        dispatched inside. What a unit has locked, the ledger of its tenant among it, stays locked
        until the host's transaction ends: call optin last, and end soon.

        Args:
            connection: What the host's transaction runs on: a connection of psycopg's, a session or
                connection of SQLAlchemy's, or ``django.db.connection``.

        Returns:
            A context manager. It gives a store, of use until the block ends.

        Raises:
            InputError: There is no such connection, it commits each statement at once, or its
                transaction is at another level than read committed.
            ConfigurationError: It leads to another database, or to one with another key.
            SchemaError: The database lacks tables of optin's.
        """
        self._check()
        joined = JoinedStore(connection, self._parts)
        try:
            yield joined
        finally:
            joined.close()

    def hold(self, attempt: Attempt) -> object | None:
        """Keep opt-outs waiting during a call; see :meth:`optin.storage.Holding.hold`."""
        self._check()
        return again(lambda: self._held(attempt))

    def _held(self, attempt: Attempt) -> Loan | None:
        loan = borrow(self._holders)
        is_held = False
        try:
            is_held = carry_out(loan.connection, self._parts.scripts.hold(attempt))
        finally:
            if not is_held:
                loan.end()
        return loan if is_held else None

    def release(self, token: object) -> None:
        """Let decisions go on; see :meth:`optin.storage.Holding.release`."""
        loan = cast("Loan", token)
        try:
            with suppress(StorageError):  # its session is gone, and the locks with it
                carry_out(loan.connection, self._parts.scripts.release())
        finally:  # whoever is interrupted ends the session, and the locks with it
            loan.end()

    def close(self) -> None:
        """Close the store's own connections; a second time does nothing."""
        self._closed = True
        if not self._lent:
            self._connections.close()
            self._holders.close()

    def _check(self) -> None:
        self._parts.check()
        if self._closed:
            raise StorageError("the store is closed")
        if get_ident() in self._running:
            raise reentered()

    def _carry(self, script: Callable[[], Trips[T]]) -> T:
        """Carry a script out, once more where the connection broke before a commit."""
        self._check()
        self._running.add(get_ident())
        try:
            return again(lambda: self._carried(script))
        finally:
            self._running.discard(get_ident())

    def _carried(self, script: Callable[[], Trips[T]]) -> T:
        loan = borrow(self._connections)
        try:
            return carry_out(loan.connection, script())
        finally:
            loan.end()


class AsyncPostgresStore(AsyncOperations):
    """Do what :class:`PostgresStore` does, in coroutines, on the driver's own.

    The database is opened by whoever asks first.

    Args:
        database: A connection string, or a pool of the host's such as
            ``psycopg_pool.AsyncConnectionPool``.
        key: As for :class:`PostgresStore`.
        entropy: As for :class:`PostgresStore`.
        size: As for :class:`PostgresStore`.
        migrate: As for :class:`PostgresStore`.
        prepare: As for :class:`PostgresStore`.
    """

    def __init__(
        self,
        database: str | AsyncConnections,
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        size: int = SIZE,
        migrate: bool = True,
        prepare: bool = True,
    ) -> None:
        self._lent = not isinstance(database, str)
        self._parts = _parts(key, entropy, LENT if self._lent else OWN)
        self._connections, self._holders = (
            _two_of(AsyncPool, database, size, prepare=prepare)
            if isinstance(database, str)
            else (database, database)
        )
        self._group = AsyncGroup(self._run_together)
        self._migrates = migrate
        self._is_open = False
        self._closed = False

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        results: list[Any] = []
        for claims, some in groupby(units, key=_claims):
            if claims:
                results += [await self._claim(unit, clock) for unit in some]
            else:
                results += await self._grouped(list(some), clock)
        return results

    async def _claim(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        return await self._carry(partial(self._parts.scripts.claim, unit, clock))

    async def _grouped(self, units: list[Unit[Any]], clock: Clock) -> list[Any]:
        self._check()
        results: list[Any] = []
        told: list[Any] = await self._group.transact(units, clock)
        for unit, result in zip(units, told, strict=True):
            # Whoever waits for a recipient that somebody else has locked waits alone.
            results.append(await self._alone(unit, clock) if result is BUSY else result)
        return results

    async def _run_together(self, asked: list[Asked]) -> list[Result[Any]]:
        return await self._carry(partial(self._parts.scripts.transact, asked, patient=False))

    async def _alone(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        script = partial(self._parts.scripts.transact, [(unit, clock)], patient=True)
        result: Result[Any] = (await self._carry(script))[0]
        return result

    @asynccontextmanager
    async def within(self, connection: object) -> AsyncIterator[AsyncStore]:
        """Join a transaction of the host's own; see :meth:`PostgresStore.within`.

        Args:
            connection: A connection of psycopg's, or an ``AsyncSession`` or ``AsyncConnection`` of
                SQLAlchemy's.
        """
        self._check()
        joined = AsyncJoinedStore(await driver_of_async(connection), self._parts)
        await joined.join()
        try:
            yield joined
        finally:
            await joined.close()

    async def hold(self, attempt: Attempt) -> object | None:
        """Keep opt-outs waiting during a call; see :meth:`optin.storage.Holding.hold`."""
        self._check()
        return await again_async(lambda: self._held(attempt))

    async def _held(self, attempt: Attempt) -> AsyncLoan | None:
        loan = await borrow_async(self._holders)
        is_held = False
        try:
            is_held = await carry_out_async(loan.connection, self._parts.scripts.hold(attempt))
        finally:
            if not is_held:
                await loan.end()
        return loan if is_held else None

    async def release(self, token: object) -> None:
        """Let decisions go on; see :meth:`optin.storage.Holding.release`."""
        loan = cast("AsyncLoan", token)
        try:
            with suppress(StorageError):  # its session is gone, and the locks with it
                await carry_out_async(loan.connection, self._parts.scripts.release())
        finally:  # whoever is cancelled ends the session, and the locks with it
            await loan.end()

    async def close(self) -> None:
        """Close the store's own connections; a second time does nothing."""
        self._closed = True
        if not self._lent:
            await self._connections.close()
            await self._holders.close()

    def _check(self) -> None:
        self._parts.check()
        if self._closed:
            raise StorageError("the store is closed")

    async def _carry(self, script: Callable[[], Trips[T]]) -> T:
        """Carry a script out, once more where the connection broke before a commit."""
        self._check()
        if not self._is_open:
            opening = partial(open_up, self._parts.key, migrate=self._migrates)
            await again_async(lambda: self._carried(opening))
            self._is_open = True
        return await again_async(lambda: self._carried(script))

    async def _carried(self, script: Callable[[], Trips[T]]) -> T:
        loan = await borrow_async(self._connections)
        try:
            return await carry_out_async(loan.connection, script())
        finally:
            await loan.end()


def _parts(key: bytes | None, entropy: Callable[[int], bytes], frame: Frame) -> Parts:
    secret = key_of(key)
    return Parts(secret, Reader(secret), entropy, frame)


def _two_of(
    pool: Callable[[str, int, dict[str, Any]], T], conninfo: str, size: int, *, prepare: bool
) -> tuple[T, T]:
    """Make a pool for what is asked, and one for what is held during calls.

    Whoever holds asks more meanwhile. Out of one pool, callers that hold all of its connections
    would wait for each other.
    """
    if size < 1:
        raise ConfigurationError("a store needs one connection at least", code="size")
    given = connecting(conninfo, prepare=prepare)
    return pool(conninfo, size, given), pool(conninfo, size, given)


def _claims(unit: Unit[Any]) -> bool:
    """Say whether a unit claims rows: its locks are others', and it shares no commit."""
    return isinstance(unit.entry, NextDue | Expired)
