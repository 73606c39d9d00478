"""What is the asynchronous PostgreSQL store's own: cancellation, event loops, its pool."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from threading import Barrier
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from optin.consent import Event, EventType
from optin.exceptions import ConfigurationError, SchemaError, StorageError, WrongKeyError
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Failed,
    Key,
    NewRow,
    Purpose,
    Replayed,
    RowKind,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger
from optin.storage.postgres import AsyncPostgresStore
from optin.storage.postgres.opening import connecting
from optin.storage.postgres.pools import AsyncPool
from tests.postgres import KEY, emptied, server
from tests.storage.postgres_help import (
    ANN,
    BEN,
    CLOCK,
    MOST_LOOKS,
    STOP,
    Watcher,
    stop,
)


@pytest.fixture
def database() -> str:
    return emptied()


@pytest.fixture
def watcher(database: str) -> Iterator[Watcher]:
    with closing(Watcher(database)) as watcher:
        yield watcher


@pytest.fixture
def raw(database: str) -> Iterator[psycopg.Connection[Any]]:
    """Give a session of somebody else's."""
    with closing(psycopg.connect(database)) as connection:
        yield connection


def run(
    database: Any,  # noqa: ANN401 - a connection string, or a pool
    work: Callable[[AsyncPostgresStore], Awaitable[None]],
    **given: Any,  # noqa: ANN401 - handed on
) -> None:
    async def main() -> None:
        store = AsyncPostgresStore(database, key=KEY, **given)
        try:
            await work(store)
        finally:
            await store.close()

    asyncio.run(main())


async def entries(store: AsyncPostgresStore) -> int:
    return len((await store.scan(Ledger("acme"))).items)


async def until(is_so: Callable[[], bool]) -> None:
    """Let the other tasks run until something is so."""
    for _ in range(MOST_LOOKS):
        await asyncio.sleep(0)
        if is_so():
            return
    raise AssertionError("it never came to that")


async def lock(raw: psycopg.Connection[Any], store: AsyncPostgresStore) -> None:
    """Lock Ann, whom somebody has opted out."""
    await store.transact([STOP], CLOCK)
    key = (await store.view(Subjects("acme", (ANN,)))).recipient.key
    query = "SELECT 1 FROM optin_recipient WHERE recipient = %s FOR UPDATE"
    assert raw.execute(query, [key]).fetchone() == (1,)


# Cancellation -------------------------------------------------------------------------------------


def test_a_cancelled_task_that_waits_for_a_connection_loses_none(
    database: str, raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        await lock(raw, store)
        first = asyncio.create_task(store.transact([STOP], CLOCK))
        await until(watcher.is_waiting)
        waiting = [asyncio.create_task(store.tenants()) for _ in range(3)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        waiting[2].cancel()
        raw.commit()
        assert await first == [Committed((1,))]
        told = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(each) for each in told] == [
            asyncio.CancelledError,
            list,
            asyncio.CancelledError,
        ]
        assert await store.tenants() == []

    run(database, work, size=1)


def test_a_task_that_is_cancelled_while_it_waits_for_a_lock_leaves_none_behind(
    database: str, raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        await lock(raw, store)
        for _ in range(3):
            task = asyncio.create_task(store.transact([STOP], CLOCK))
            await until(watcher.is_waiting)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        raw.commit()
        assert await entries(store) == 1
        assert await store.transact([STOP], CLOCK) == [Committed((1,))]

    run(database, work, size=1)


def test_a_task_that_is_cancelled_among_others_only_stops_waiting(database: str) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        tasks = [asyncio.create_task(store.transact([stop(each)], CLOCK)) for each in (ANN, BEN)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        told = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(told[0], asyncio.CancelledError)
        assert told[1] == [Committed((0,))]
        assert await store.transact([stop(BEN)], CLOCK) == [Committed((1,))]

    run(database, work, size=1)


# Its pool -----------------------------------------------------------------------------------------


def pool_of(database: str, size: int = 1) -> AsyncPool:
    return AsyncPool(database, size, connecting(database, prepare=True))


@pytest.mark.parametrize("ticks", [0, 1])
def test_a_turn_that_was_given_to_somebody_who_goes_away_is_given_on(
    database: str, ticks: int
) -> None:
    async def main() -> None:
        pool = pool_of(database)
        lent = await pool.getconn()
        first, second = (asyncio.create_task(pool.getconn()) for _ in range(2))
        await asyncio.sleep(0)
        await pool.putconn(lent)
        for _ in range(ticks):  # at once, or once it was told, and before it goes on
            await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert await asyncio.wait_for(second, 30) is lent
        await pool.putconn(lent)
        await pool.close()

    asyncio.run(main())


def test_who_waits_when_a_store_is_closed_is_told(
    database: str, raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        await lock(raw, store)
        busy = asyncio.create_task(store.transact([STOP], CLOCK))
        await until(watcher.is_waiting)
        waiting = [asyncio.create_task(store.tenants()) for _ in range(2)]
        await asyncio.sleep(0)
        await store.close()
        for told in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(told, StorageError)
        raw.commit()
        assert await busy == [Committed((1,))]  # what was begun is finished
        await store.close()

    run(database, work, size=1)


def test_who_waits_in_a_loop_that_has_ended_bars_nobody(database: str) -> None:
    pool = pool_of(database)

    with asyncio.Runner() as runner:
        lent = runner.run(pool.getconn())
        with asyncio.Runner() as other:
            turn = (other.get_loop(), other.get_loop().create_future())
            pool._waiting.append(turn)  # noqa: SLF001 - as a loop that was killed leaves it
        runner.run(pool.putconn(lent))
        assert runner.run(pool.getconn()) is lent
        runner.run(pool.close())
        runner.run(pool.putconn(lent))
    assert lent.closed


def test_a_connection_that_cannot_be_opened_is_not_counted() -> None:
    async def work(store: AsyncPostgresStore) -> None:
        for _ in range(3):
            with pytest.raises(StorageError) as raised:
                await store.tenants()
            assert "nowhere" not in str(raised.value)

    run("host=/nowhere/at/all password=hunter2", work, size=1)


def test_sessions_that_were_killed_while_idle_are_replaced_unseen(
    database: str, watcher: Watcher
) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        await store.transact([STOP], CLOCK)
        pool = store._connections  # noqa: SLF001 - a store opens a second one under load only
        lent = [await pool.getconn() for _ in range(3)]
        for each in lent:
            await pool.putconn(each)
        assert watcher.end_others() == 3
        assert await store.transact([STOP], CLOCK) == [Committed((1,))]

    run(database, work)


def test_of_a_session_that_was_killed_during_a_commit_nobody_knows(
    database: str, watcher: Watcher
) -> None:
    begun = [True]

    def entropy(count: int) -> bytes:  # a salt is made just before the commit is sent
        if begun and begun.pop():
            watcher.end_others()
        return bytes(count)

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        event = Event(EventType.OPTED_OUT, now, snapshot.recipient.key, payload={"text": "STOP"})
        return Decision(0, (event,))

    async def work(store: AsyncPostgresStore) -> None:
        unit = Unit(STOP.entry, decide, Key("k", "k"))
        with pytest.raises(StorageError) as raised:
            await store.transact([unit], CLOCK)
        assert raised.value.code == "commit_unknown"
        assert await store.transact([unit], CLOCK) == [Committed((0,))]
        assert await store.transact([unit], CLOCK) == [Replayed("")]
        assert await entries(store) == 1

    run(database, work, entropy=entropy)


class HostPool:
    """Lend connections as a host likes them: in transactions, with rows as dictionaries."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.idle: list[Any] = []
        self.lent = 0

    async def getconn(self) -> Any:  # noqa: ANN401 - of another row type than the store's
        self.lent += 1
        if self.idle:
            return self.idle.pop()
        return await psycopg.AsyncConnection.connect(
            self.database, row_factory=dict_row, cursor_factory=psycopg.AsyncClientCursor
        )

    async def putconn(self, conn: Any) -> None:  # noqa: ANN401 - the same
        self.lent -= 1
        if not conn.closed:
            self.idle.append(conn)

    async def close(self) -> None:
        for each in self.idle:
            await each.close()


def test_a_pool_of_the_hosts_is_used_and_left_as_it_was(database: str, watcher: Watcher) -> None:
    async def main() -> None:
        pool = HostPool(database)
        store = AsyncPostgresStore(pool, key=KEY)
        assert await store.transact([STOP, stop(BEN)], CLOCK) == [Committed((0,)), Committed((0,))]
        assert watcher.end_others() == 1
        assert await entries(store) == 2
        await pool.idle[0].execute("SELECT 1")  # whoever had it before left it in a transaction
        with pytest.raises(StorageError):
            await store.tenants()
        assert await store.tenants() == []
        await store.close()
        assert pool.lent == 0
        assert [each.autocommit for each in pool.idle] == [False]
        cursor = await pool.idle[0].execute("SELECT 1 AS one")
        assert await cursor.fetchone() == {"one": 1}
        await pool.close()

    asyncio.run(main())


# Event loops --------------------------------------------------------------------------------------


def test_two_event_loops_share_a_store(database: str) -> None:
    store = AsyncPostgresStore(database, key=KEY, size=1)
    together = Barrier(2)

    def loop(_: int) -> None:
        async def main() -> None:
            together.wait(30)
            for each in (ANN, BEN) * 5:
                (result,) = await store.transact([stop(each)], CLOCK)
                assert isinstance(result, Committed)
                await store.tenants()

        asyncio.run(main())

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(loop, range(2)))

    async def end() -> None:
        assert await entries(store) == 20
        await store.close()

    asyncio.run(end())


# Opening, and errors ------------------------------------------------------------------------------


def test_the_database_is_opened_by_whoever_asks_first(database: str) -> None:
    async def writes(store: AsyncPostgresStore) -> None:
        assert await store.transact([STOP], CLOCK) == [Committed((0,))]

    async def is_refused(store: AsyncPostgresStore) -> None:
        for _ in range(2):
            with pytest.raises(WrongKeyError):
                await store.tenants()

    async def has_no_tables(store: AsyncPostgresStore) -> None:
        for _ in range(2):
            with pytest.raises(SchemaError):
                await store.tenants()

    run(database, writes)

    async def other_key() -> None:
        store = AsyncPostgresStore(database, key=KEY[::-1])
        await is_refused(store)
        await store.close()

    asyncio.run(other_key())
    run(server().database(), has_no_tables, migrate=False)
    with pytest.raises(ConfigurationError):
        AsyncPostgresStore(database)


def test_a_closed_store_and_one_from_before_a_fork_are_refused(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        asking: list[Callable[[], Awaitable[object]]] = [
            store.tenants,
            lambda: store.transact([STOP], CLOCK),
            lambda: store.hold(Attempt("acme", 1, 1)),
            lambda: store.within(None).__aenter__(),
        ]
        await store.tenants()
        with monkeypatch.context() as forked:
            forked.setattr("os.getpid", lambda: -1)
            for ask in asking:
                with pytest.raises(StorageError, match="fork"):
                    await ask()
        await store.close()
        for ask in asking:
            with pytest.raises(StorageError, match="closed"):
                await ask()

    run(database, work)


def test_who_waits_for_a_recipient_keeps_nobody_else_waiting(
    database: str, raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        await lock(raw, store)
        task = asyncio.create_task(store.transact([STOP, STOP], CLOCK))
        await until(watcher.is_waiting)
        assert await store.transact([stop(BEN)], CLOCK) == [Committed((0,))]
        raw.commit()
        assert await task == [Committed((1,)), Committed((2,))]

    run(database, work, size=2)


def test_a_unit_that_the_server_refuses_fails_alone(database: str) -> None:
    def too_large(snapshot: Snapshot, _now: datetime) -> Decision[int]:
        key = snapshot.recipient.key
        row = NewRow(
            kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=key, body="x", epoch=2**70
        )
        return Decision(0, rows=(row,))

    async def work(store: AsyncPostgresStore) -> None:
        bad, good = await store.transact([Unit(STOP.entry, too_large), STOP], CLOCK)
        assert isinstance(bad, Failed)
        assert str(bad.error) == "the database could not do it: 22003"
        assert good == Committed((0,))

    run(database, work)
