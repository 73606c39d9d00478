"""Pools: the store's own, and what is asked of one that the host hands over.

The pool here is small on purpose: it has no thread of its own, opens a connection when one is
needed, and closes what is broken. A host that has a pool already hands it over instead.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from threading import Condition, Lock
from typing import Any, Protocol, TypeAlias

import psycopg
from attrs import frozen
from psycopg.pq import TransactionStatus

from optin.exceptions import StorageError
from optin.storage.postgres.connections import AsyncConnection, Connection

__all__ = [
    "AsyncConnections",
    "AsyncLoan",
    "AsyncPool",
    "Connections",
    "Loan",
    "Pool",
    "borrow",
    "borrow_async",
]


class Connections(Protocol):
    """Lend connections, as ``psycopg_pool.ConnectionPool`` does."""

    def getconn(self) -> Connection:
        """Lend a connection; wait for one where all are lent."""

    def putconn(self, conn: Connection) -> None:
        """Take one back; one that is closed is replaced."""

    def close(self) -> None:
        """Close them all."""


class AsyncConnections(Protocol):
    """Lend connections, as ``psycopg_pool.AsyncConnectionPool`` does."""

    async def getconn(self) -> AsyncConnection:
        """Lend a connection; wait for one where all are lent."""

    async def putconn(self, conn: AsyncConnection) -> None:
        """Take one back; one that is closed is replaced."""

    async def close(self) -> None:
        """Close them all."""


class Pool:
    """Lend connections to threads; the last one given back is lent first.

    Args:
        conninfo: Where to connect to.
        size: At most so many at once.
        given: How to connect, for the driver.
    """

    def __init__(self, conninfo: str, size: int, given: dict[str, Any]) -> None:
        self._conninfo = conninfo
        self._given = given
        self._free = size
        self._idle: list[Connection] = []
        self._condition = Condition()
        self._closed = False

    def getconn(self) -> Connection:
        """Lend a connection; wait for one where all are lent."""
        with self._condition:
            while True:
                if self._closed:
                    raise StorageError("the store is closed")
                if self._idle:
                    return self._idle.pop()
                if self._free:
                    self._free -= 1
                    break
                self._condition.wait()
        try:
            return psycopg.connect(self._conninfo, **self._given)
        except BaseException:
            self._give_up()
            raise

    def putconn(self, conn: Connection) -> None:
        """Take a connection back."""
        if conn.broken:
            self._forget()
        if conn.closed:
            self._give_up()
            return
        with self._condition:
            if not self._closed:
                self._idle.append(conn)
                self._condition.notify()
                return
        conn.close()

    def _forget(self) -> None:
        """Close those that are idle: what broke one, as a restart does, has broken them all."""
        with self._condition:
            idle, self._idle = self._idle, []
            self._free += len(idle)
            self._condition.notify_all()
        for connection in idle:
            connection.close()

    def _give_up(self) -> None:
        with self._condition:
            self._free += 1
            self._condition.notify()

    def close(self) -> None:
        """Close those that are idle, and the others when they come back."""
        with self._condition:
            self._closed = True
            idle, self._idle = self._idle, []
            self._condition.notify_all()
        for connection in idle:
            connection.close()


_Turn: TypeAlias = tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]


class AsyncPool:
    """Lend connections to tasks of any event loop; the last one given back is lent first.

    Args:
        conninfo: Where to connect to.
        size: At most so many at once.
        given: How to connect, for the driver.
    """

    def __init__(self, conninfo: str, size: int, given: dict[str, Any]) -> None:
        self._conninfo = conninfo
        self._given = given
        self._free = size
        self._idle: list[AsyncConnection] = []
        self._waiting: deque[_Turn] = deque()
        self._mutex = Lock()
        self._closed = False

    async def getconn(self) -> AsyncConnection:
        """Lend a connection; wait for one where all are lent."""
        while True:
            with self._mutex:
                if self._closed:
                    raise StorageError("the store is closed")
                if self._idle:
                    return self._idle.pop()
                if self._free:
                    self._free -= 1
                    break
                loop = asyncio.get_running_loop()
                turn = (loop, loop.create_future())
                self._waiting.append(turn)
            await self._await(turn)
        try:
            return await psycopg.AsyncConnection.connect(self._conninfo, **self._given)
        except BaseException:
            self._give_up()
            raise

    async def _await(self, turn: _Turn) -> None:
        try:
            await turn[1]
        except BaseException:
            with self._mutex:
                is_waiting = turn in self._waiting
                if is_waiting:
                    self._waiting.remove(turn)
            if not is_waiting:
                self._wake(1)  # the turn was given to somebody who goes away
            raise

    def _give_up(self) -> None:
        with self._mutex:
            self._free += 1
        self._wake(1)

    async def _forget(self) -> None:
        """Close those that are idle: what broke one, as a restart does, has broken them all."""
        with self._mutex:
            idle, self._idle = self._idle, []
            self._free += len(idle)
        self._wake(len(idle))
        for connection in idle:
            await connection.close()

    def _wake(self, most: int) -> None:
        """Give so many of those who wait their turn; a loop that is closed waits no more."""
        while most:
            with self._mutex:
                if not self._waiting:
                    return
                loop, future = self._waiting.popleft()
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(_set, future)
                most -= 1

    async def putconn(self, conn: AsyncConnection) -> None:
        """Take a connection back."""
        if conn.broken:
            await self._forget()
        if conn.closed:
            self._give_up()
            return
        with self._mutex:
            is_kept = not self._closed
            if is_kept:
                self._idle.append(conn)
        if is_kept:
            self._wake(1)
        else:
            await conn.close()

    async def close(self) -> None:
        """Close those that are idle, and the others when they come back."""
        with self._mutex:
            self._closed = True
            idle, self._idle = self._idle, []
        self._wake(len(self._waiting))
        for connection in idle:
            await connection.close()


def _set(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


# Borrowing ----------------------------------------------------------------------------------------


@frozen
class Loan:
    """Hold a connection that was lent, and how it is to be given back.

    The scripts begin and end their transactions themselves, so that the connection has to commit
    each statement of itself. One of the host's goes back to doing what it did.
    """

    pool: Connections
    connection: Connection
    autocommit: bool

    def end(self) -> None:
        """Give the connection back; one that was left inside a transaction is closed."""
        connection = self.connection
        if _is_open_at_rest(connection):
            if connection.autocommit != self.autocommit:
                connection.autocommit = self.autocommit
        elif not connection.closed:
            connection.close()
        self.pool.putconn(connection)


def borrow(pool: Connections) -> Loan:
    """Borrow a connection that commits each statement."""
    connection = pool.getconn()
    loan = Loan(pool, connection, connection.autocommit)
    try:
        if not loan.autocommit:
            connection.autocommit = True
    except BaseException:
        loan.end()
        raise
    return loan


@frozen
class AsyncLoan:
    """Do what :class:`Loan` does, in coroutines."""

    pool: AsyncConnections
    connection: AsyncConnection
    autocommit: bool

    async def end(self) -> None:
        """Give the connection back; one that was left inside a transaction is closed."""
        connection = self.connection
        if _is_open_at_rest(connection):
            if connection.autocommit != self.autocommit:
                await connection.set_autocommit(self.autocommit)
        elif not connection.closed:
            await connection.close()
        await self.pool.putconn(connection)


async def borrow_async(pool: AsyncConnections) -> AsyncLoan:
    """Borrow a connection that commits each statement."""
    connection = await pool.getconn()
    loan = AsyncLoan(pool, connection, connection.autocommit)
    try:
        if not loan.autocommit:
            await connection.set_autocommit(True)
    except BaseException:
        await loan.end()
        raise
    return loan


def _is_open_at_rest(connection: psycopg.BaseConnection[Any]) -> bool:
    return not connection.closed and connection.info.transaction_status is TransactionStatus.IDLE
