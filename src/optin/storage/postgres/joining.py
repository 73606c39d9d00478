"""The store inside a transaction of the host's own, on the host's connection."""

from __future__ import annotations

import hmac
from asyncio import Lock as AsyncLock
from collections.abc import Callable, Sequence
from inspect import isawaitable
from threading import Lock, get_ident
from typing import Any, TypeVar, cast

import psycopg
from psycopg.pq import TransactionStatus

from optin.clock import Clock
from optin.exceptions import ConfigurationError, InputError, SchemaError, StorageError
from optin.policy.decision import Failed, Result, Unit
from optin.storage.bounds import reentered
from optin.storage.joining import check_joinable, driver_of
from optin.storage.postgres.connections import (
    AsyncConnection,
    Connection,
    carry_out,
    carry_out_async,
    telling,
)
from optin.storage.postgres.operations import AsyncOperations, Operations, Parts
from optin.storage.postgres.queries import ask
from optin.storage.postgres.reading import Reader, Seen, Trips
from optin.storage.postgres.script import INSIDE, INSIDE_READING

__all__ = ["AsyncJoinedStore", "JoinedStore", "driver_of_async"]

T = TypeVar("T")


class _Doubting(Reader):
    """Read settings that the host may still undo; the store outside knows the durable ones."""

    def __init__(self, outside: Reader) -> None:
        super().__init__(outside.keys, INSIDE_READING)
        self.kept = outside.kept

    def keep(self, seen: Seen) -> None:
        """Remember nothing: a version that was read here may never be committed."""


class _Inside(Parts):
    """Hold what runs inside a transaction that the host may still undo."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.key, _Doubting(parts.scripts.reader), parts.entropy, INSIDE)

    def joining(self) -> Trips[None]:
        """Check that the transaction can be joined: its level, the tables, their key."""
        (((level,),),) = yield [ask("level")]
        if level != "read committed":
            raise InputError(
                f"the transaction is at the level {level!r}; optin needs 'read committed', where "
                "each statement behind a lock sees what the holder before it has written",
                code="wrong_isolation",
            )
        (((made,),),) = yield [ask("is_made")]
        if not made:
            raise SchemaError("the database of this transaction lacks optin's tables")
        (found,) = yield [ask("meta", name="canary")]
        if not found or not hmac.compare_digest(bytes(found[0][0]), self.key.canary()):
            raise ConfigurationError(
                "the transaction leads to another database, or to one with another key",
                code="other_database",
            )

    def unit(self, unit: Unit[Any], clock: Clock) -> Trips[Result[Any]]:
        """Run one unit at once, under a savepoint."""
        try:
            check_joinable(unit.entry)
        except InputError as error:
            return Failed(error)
        results = yield from self.scripts.transact([(unit, clock)], patient=True)
        return cast("Result[Any]", results[0])


def _check(connection: psycopg.BaseConnection[Any]) -> None:
    status = connection.info.transaction_status
    if status is TransactionStatus.INERROR:
        raise StorageError("the host's transaction has failed: roll it back")
    if status is TransactionStatus.IDLE and connection.autocommit:
        raise InputError(
            "the connection commits each statement at once: begin a transaction first",
            code="no_transaction",
        )


def _ended() -> StorageError:
    return StorageError("the block of this store has ended")


class JoinedStore(Operations):
    """Run units at once, inside a transaction that the host has begun and will end.

    Each unit stands under a savepoint. The connection is the host's: it is neither committed, nor
    rolled back, nor closed. The locks of a unit are held until the host's transaction ends.

    Args:
        connection: What the host's transaction runs on.
        parts: Of the store that joins it.

    Raises:
        InputError: There is no connection of psycopg's, it commits each statement at once, or its
            transaction is at another level than read committed.
        ConfigurationError: It leads to another database, or to one with another key.
        SchemaError: The tables are not there.
        StorageError: The transaction has failed.
    """

    def __init__(self, connection: object, parts: Parts) -> None:
        self._connection: Connection = driver_of(connection, psycopg.Connection)
        self._inside = _Inside(parts)
        self._parts = self._inside
        self._one_at_a_time = Lock()
        self._runner = 0
        self._closed = False
        self._carry(self._inside.joining)

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units at once; see :meth:`optin.storage.Store.transact`."""
        return [self._carry(lambda: self._inside.unit(unit, clock)) for unit in units]  # noqa: B023 - called at once

    def close(self) -> None:
        """Let go of the connection, which stays open."""
        self._closed = True

    def _carry(self, script: Callable[[], Trips[T]]) -> T:
        if self._runner == get_ident():
            raise reentered()
        # What several units ask on one connection must not get mixed up.
        with self._one_at_a_time:
            if self._closed:
                raise _ended()
            _check(self._connection)
            self._runner = get_ident()
            try:
                with telling():
                    return carry_out(self._connection, script())
            finally:
                self._runner = 0


class AsyncJoinedStore(AsyncOperations):
    """Do what :class:`JoinedStore` does, in coroutines.

    Args:
        connection: The driver's own; see :func:`driver_of_async`.
        parts: Of the store that joins it.
    """

    def __init__(self, connection: AsyncConnection, parts: Parts) -> None:
        self._connection = connection
        self._inside = _Inside(parts)
        self._parts = self._inside
        self._one_at_a_time = AsyncLock()
        self._closed = False

    async def join(self) -> None:
        """Check that the transaction can be joined."""
        await self._carry(self._inside.joining)

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units at once; see :meth:`optin.storage.Store.transact`."""
        return [
            await self._carry(lambda: self._inside.unit(unit, clock))  # noqa: B023 - called at once
            for unit in units
        ]

    async def close(self) -> None:
        """Let go of the connection, which stays open."""
        self._closed = True

    async def _carry(self, script: Callable[[], Trips[T]]) -> T:
        async with self._one_at_a_time:
            if self._closed:
                raise _ended()
            _check(self._connection)
            with telling():
                return await carry_out_async(self._connection, script())


async def driver_of_async(given: object) -> AsyncConnection:
    """Find the driver's connection under what an asynchronous host works with.

    Args:
        given: The driver's own connection, or an ``AsyncSession`` or ``AsyncConnection`` of
            SQLAlchemy's.

    Raises:
        InputError: There is none under it; code ``no_connection``.
    """
    if isinstance(given, psycopg.AsyncConnection):
        return given
    if not hasattr(given, "sync_connection"):  # SQLAlchemy's has a `connection`, which only raises
        asked = getattr(given, "connection", None)
        found = asked() if callable(asked) else None
        given = await found if isawaitable(found) else given
    under = getattr(given, "sync_connection", None) or given
    return driver_of(under, psycopg.AsyncConnection)
