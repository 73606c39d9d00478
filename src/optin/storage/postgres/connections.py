"""How the scripts of a store are carried out: over its own connections, or a pool of its host's.

The pool here is small on purpose: it has no thread of its own, opens a connection when one is
needed, and closes what is broken. A host that has a pool already hands it over instead.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Condition, Lock
from typing import Any, Final, Protocol, TypeAlias, TypeVar

import psycopg
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult
from psycopg.rows import tuple_row

from optin.exceptions import StorageError
from optin.storage.postgres.queries import Statement, Trip
from optin.storage.postgres.reading import Answers, Trips
from optin.storage.postgres.script import as_ours

__all__ = [
    "CONNECTION_LOST",
    "AsyncConnection",
    "AsyncConnections",
    "AsyncPool",
    "Connection",
    "Connections",
    "Pool",
    "carry_out",
    "carry_out_async",
    "telling",
]

T = TypeVar("T")

CONNECTION_LOST: Final = "connection_lost"

Connection = psycopg.Connection[tuple[Any, ...]]
AsyncConnection = psycopg.AsyncConnection[tuple[Any, ...]]


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
        if conn.closed:
            self._give_up()
            return
        with self._condition:
            if not self._closed:
                self._idle.append(conn)
                self._condition.notify()
                return
        conn.close()

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
            self._give_back(None)
            raise

    async def _await(self, turn: _Turn) -> None:
        try:
            await turn[1]
        except BaseException:
            with self._mutex, suppress(ValueError):
                self._waiting.remove(turn)
            if turn[1].done() and not turn[1].cancelled():
                self._wake(1)  # the turn was given to somebody who goes away
            raise

    def _give_back(self, conn: AsyncConnection | None) -> None:
        with self._mutex:
            if conn is None:
                self._free += 1
            else:
                self._idle.append(conn)
        self._wake(1)

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
        if self._closed and not conn.closed:
            await conn.close()
        self._give_back(None if conn.closed else conn)

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


@contextmanager
def telling() -> Iterator[None]:
    """Tell an error of the database as one of ours, without the texts that it may quote."""
    try:
        yield
    except psycopg.Error as error:
        raise as_ours(error) from None


# Carrying out -------------------------------------------------------------------------------------


def carry_out(connection: Connection, script: Trips[T]) -> T:
    """Make the trips that a script asks for, until it returns.

    Raises:
        StorageError: The connection broke: ``connection_lost`` where nothing was committed,
            ``commit_unknown`` where nobody knows.
    """
    try:
        trip = next(script)
        while True:
            try:
                answers = _travel(connection, trip)
            except psycopg.Error as error:
                trip = script.throw(_lost(connection, error, trip) or error)
            else:
                trip = script.send(answers)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        script.close()


def _travel(connection: Connection, trip: Trip) -> Answers:
    if len(trip) == 1:
        return [_rows(_sent(connection, trip[0]))]
    failed: psycopg.Error | None = None
    cursors = []
    try:
        with connection.pipeline():
            try:
                cursors = [_sent(connection, each) for each in trip]
            except psycopg.Error as error:
                failed = error  # raised behind the pipeline, which else would warn that it is left
    except psycopg.Error as error:
        failed = failed or error
    if failed is not None:
        raise failed
    return [_rows(cursor) for cursor in cursors]


def _sent(connection: Connection, statement: Statement) -> psycopg.Cursor[tuple[Any, ...]]:
    # A host's connection may give rows of another kind.
    cursor = connection.cursor(row_factory=tuple_row)
    return cursor.execute(statement.text, statement.given or None, prepare=statement.prepare)


def _rows(cursor: psycopg.Cursor[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return cursor.fetchall() if _gives_rows(cursor.pgresult) else []


def _gives_rows(result: PGresult | None) -> bool:
    """Say whether there is anything to fetch; a cursor's description costs more than the rows."""
    return result is not None and result.status == ExecStatus.TUPLES_OK


async def carry_out_async(connection: AsyncConnection, script: Trips[T]) -> T:
    """Make the trips that a script asks for, until it returns.

    Raises:
        StorageError: The connection broke: ``connection_lost`` where nothing was committed,
            ``commit_unknown`` where nobody knows.
    """
    try:
        trip = next(script)
        while True:
            try:
                answers = await _travel_async(connection, trip)
            except psycopg.Error as error:
                trip = script.throw(_lost(connection, error, trip) or error)
            else:
                trip = script.send(answers)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        script.close()


async def _travel_async(connection: AsyncConnection, trip: Trip) -> Answers:
    if len(trip) == 1:
        return [await _rows_async(await _sent_async(connection, trip[0]))]
    failed: psycopg.Error | None = None
    cursors = []
    try:
        async with connection.pipeline():
            try:
                cursors = [await _sent_async(connection, each) for each in trip]
            except psycopg.Error as error:
                failed = error  # raised behind the pipeline, which else would warn that it is left
    except psycopg.Error as error:
        failed = failed or error
    if failed is not None:
        raise failed
    return [await _rows_async(cursor) for cursor in cursors]


async def _sent_async(
    connection: AsyncConnection, statement: Statement
) -> psycopg.AsyncCursor[tuple[Any, ...]]:
    cursor = connection.cursor(row_factory=tuple_row)
    return await cursor.execute(statement.text, statement.given or None, prepare=statement.prepare)


async def _rows_async(cursor: psycopg.AsyncCursor[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return await cursor.fetchall() if _gives_rows(cursor.pgresult) else []


def _lost(
    connection: psycopg.BaseConnection[Any], error: psycopg.Error, trip: list[Statement]
) -> StorageError | None:
    """Say that the connection is gone, if it is, and whether a commit was on its way."""
    if (
        not connection.closed
        and connection.info.transaction_status is not TransactionStatus.UNKNOWN
    ):
        return None
    if any(each.text == b"COMMIT" for each in trip):
        return StorageError(
            "the connection broke during a commit, which may have been done: ask again with the "
            "same key",
            code="commit_unknown",
        )
    return StorageError(str(as_ours(error)), code=CONNECTION_LOST)
