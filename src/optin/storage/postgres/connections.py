"""How the scripts of a store are carried out over a connection, in both colours."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import psycopg
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult
from psycopg.rows import tuple_row

from optin.exceptions import StorageError
from optin.storage.postgres.queries import Statement, Trip
from optin.storage.postgres.reading import Answers, Trips
from optin.storage.postgres.script import as_ours

__all__ = [
    "AsyncConnection",
    "Connection",
    "again",
    "again_async",
    "carry_out",
    "carry_out_async",
    "telling",
]

T = TypeVar("T")

_CONNECTION_LOST: Final = "connection_lost"

Connection = psycopg.Connection[tuple[Any, ...]]
AsyncConnection = psycopg.AsyncConnection[tuple[Any, ...]]


@contextmanager
def telling() -> Iterator[None]:
    """Tell an error of the database as one of ours, without the texts that it may quote."""
    try:
        yield
    except psycopg.Error as error:
        raise as_ours(error) from None


def again(ask: Callable[[], T]) -> T:
    """Ask something, and once more where the connection broke before a commit."""
    try:
        with telling():
            return ask()
    except StorageError as error:
        if error.code != _CONNECTION_LOST:
            raise
    with telling():
        return ask()


async def again_async(ask: Callable[[], Awaitable[T]]) -> T:
    """Ask something, and once more where the connection broke before a commit."""
    try:
        with telling():
            return await ask()
    except StorageError as error:
        if error.code != _CONNECTION_LOST:
            raise
    with telling():
        return await ask()


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
    # A host's connection may make cursors of another kind, and those rows of another kind.
    cursor = psycopg.Cursor(connection, row_factory=tuple_row)
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
    cursor = psycopg.AsyncCursor(connection, row_factory=tuple_row)
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
    return StorageError(str(as_ours(error)), code=_CONNECTION_LOST)
