"""Callers who come at once share a commit, and each is told of its own units alone."""

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from optin.clock import Clock
from optin.consent import ORGANISATION, Address, Entry, EventType, first_fault
from optin.consent import Event as Happening
from optin.exceptions import StorageError
from optin.policy.decision import (
    Committed,
    Decision,
    Failed,
    Key,
    Result,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Deliveries, Ledger, StoredDelivery
from optin.storage.grouping import Asked, AsyncGroup, Group
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.testing.clock import FixedClock

CLOCK = FixedClock()
KEY = bytes(range(32))
ANN = Address.parse("+14155550101")


def unit(name: str) -> Unit[str]:
    return Unit(Subjects(name), lambda *_: Decision(name))


def named(asked: list[Asked]) -> list[str]:
    return [each.entry.tenant for each, _ in asked if isinstance(each.entry, Subjects)]


def done(names: list[str]) -> list[Result[Any]]:
    return [Committed((name,)) for name in names]


class Database:
    """Stand for a database whose commits end when the test says so."""

    def __init__(self) -> None:
        self.groups: list[list[str]] = []
        self.clocks: list[list[Clock]] = []
        self.threads: list[int] = []
        self.raises: dict[int, BaseException] = {}
        self.begun = Event()
        self.may_end = Event()
        self.may_end.set()

    def run(self, asked: list[Asked]) -> list[Result[Any]]:
        at = len(self.groups)
        self.groups.append(named(asked))
        self.clocks.append([clock for _, clock in asked])
        self.threads.append(threading.get_ident())
        self.begun.set()
        assert self.may_end.wait(30)
        if at in self.raises:
            raise self.raises[at]
        return done(named(asked))


class Crowd:
    """Let callers come in a fixed order while the first one's commit is on its way."""

    def __init__(self, most: int = 128) -> None:
        self.database = Database()
        self.group = Group(self.database.run, most=most)
        self.pool = ThreadPoolExecutor(16)
        self.asked: list[Future[list[Result[str]]]] = []

    def come(self, *names: str, clock: Clock = CLOCK) -> Future[list[Result[str]]]:
        """Let a thread ask, and return once it is on its way or stands in the queue."""
        queued = len(self.group._waiting)  # noqa: SLF001 - what a caller cannot see
        future = self.pool.submit(self.group.transact, [unit(name) for name in names], clock)
        if self.asked:
            self.wait_for(queued + 1)
        else:
            assert self.database.begun.wait(30)
        self.asked.append(future)
        return future

    def wait_for(self, queued: int) -> None:
        while len(self.group._waiting) < queued:  # noqa: SLF001 - the same
            pass


@contextmanager
def crowd(most: int = 128) -> Iterator[Crowd]:
    come = Crowd(most)
    come.database.may_end.clear()
    try:
        yield come
    finally:
        come.database.may_end.set()
        come.pool.shutdown()


# Threads ------------------------------------------------------------------------------------------


def test_a_caller_who_is_alone_runs_its_units_itself_and_at_once() -> None:
    database = Database()
    group = Group(database.run)
    for name in ("a", "b"):
        assert group.transact([unit(name)], CLOCK) == done([name])
    assert database.groups == [["a"], ["b"]]
    assert set(database.threads) == {threading.get_ident()}


def test_who_comes_during_a_commit_shares_the_next() -> None:
    with crowd() as come:
        come.come("a")
        others = [come.come(name, f"{name}2") for name in "bcd"]
        come.database.may_end.set()
        assert come.asked[0].result() == done(["a"])
        assert [each.result() for each in others] == [done([n, f"{n}2"]) for n in "bcd"]
    assert come.database.groups == [["a"], ["b", "b2", "c", "c2", "d", "d2"]]


def test_each_caller_is_told_the_time_by_its_own_clock() -> None:
    early, late = FixedClock(), FixedClock()
    with crowd() as come:
        come.come("a")
        come.come("b", clock=early)
        come.come("c", "d", clock=late)
    assert come.database.clocks[1] == [early, late, late]
    assert come.database.clocks[1][0] is early


def test_nobody_is_answered_before_the_commit() -> None:
    with crowd() as come:
        come.come("a")
        come.come("b")
        assert not any(each.done() for each in come.asked)
        come.database.may_end.set()
        assert come.asked[1].result() == done(["b"])


def test_a_group_has_a_greatest_size_and_no_list_is_divided() -> None:
    with crowd(most=3) as come:
        come.come("a")
        for names in (["b", "b"], ["c", "c"], ["d"], ["e"] * 5, ["f"]):
            come.come(*names)
        come.database.may_end.set()
        assert [len(each.result()) for each in come.asked] == [1, 2, 2, 1, 5, 1]
    assert [len(group) for group in come.database.groups] == [1, 2, 3, 5, 1]


def test_an_error_of_the_whole_group_is_told_to_each_caller_as_its_own() -> None:
    with crowd() as come:
        come.database.raises[1] = StorageError("the database is away", code="away")
        come.come("a")
        others = [come.come(name) for name in "bcd"]
        come.database.may_end.set()
        errors = [each.exception() for each in others]
        assert come.asked[0].result() == done(["a"])
    assert len({id(each) for each in errors}) == 3
    assert all(isinstance(each, StorageError) and each.code == "away" for each in errors)
    assert {str(each) for each in errors} == {"the database is away"}
    assert come.group.transact([unit("e")], CLOCK) == done(["e"])


def test_an_interrupted_leader_leaves_nobody_waiting() -> None:
    with crowd(most=2) as come:
        come.database.raises[1] = KeyboardInterrupt()
        come.come("a")
        leader, follower, later = (come.come(name) for name in "bcd")
        come.database.may_end.set()
        assert isinstance(leader.exception(), KeyboardInterrupt)
        error = follower.exception()
        assert isinstance(error, StorageError)
        assert error.code == "interrupted"
        assert later.result() == done(["d"])


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="no thread can be interrupted here")
def test_a_caller_who_is_interrupted_while_it_waits_is_not_run_and_holds_up_nobody() -> None:
    with crowd() as come:
        come.come("a")

        def interrupt() -> None:
            come.wait_for(1)
            come.come("c")
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

        thread = Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            come.group.transact([unit("b")], CLOCK)
        thread.join()
        come.database.may_end.set()
        assert come.asked[1].result() == done(["c"])
    assert come.database.groups == [["a"], ["c"]]


def test_a_decision_that_asks_its_own_group_is_refused_and_waits_for_nobody() -> None:
    def run(asked: list[Asked]) -> list[Result[Any]]:
        with pytest.raises(StorageError, match="may not call"):
            group.transact([unit("b")], CLOCK)
        return done(named(asked))

    group = Group(run)
    assert group.transact([unit("a")], CLOCK) == done(["a"])


# Tasks --------------------------------------------------------------------------------------------


class AsyncDatabase:
    """Stand for a database whose commits end when the test says so."""

    def __init__(self) -> None:
        self.groups: list[list[str]] = []
        self.raises: dict[int, BaseException] = {}
        self.may_end = asyncio.Event()
        self.second_begun = asyncio.Event()
        self.second_may_end = asyncio.Event()
        self.second_may_end.set()

    async def run(self, asked: list[Asked]) -> list[Result[Any]]:
        at = len(self.groups)
        self.groups.append(named(asked))
        if at == 1:
            self.second_begun.set()
            await self.second_may_end.wait()
        await self.may_end.wait()
        if at in self.raises:
            raise self.raises[at]
        return done(named(asked))


def in_loop(work: Callable[[AsyncDatabase, Callable[..., Any]], Any], most: int = 128) -> None:
    """Run a test with a database whose first commit is on its way once a task has asked."""

    async def main() -> None:
        database = AsyncDatabase()
        group = AsyncGroup(database.run, most=most)

        async def come(*names: str) -> asyncio.Task[list[Result[str]]]:
            task = asyncio.create_task(group.transact([unit(name) for name in names], CLOCK))
            await asyncio.sleep(0)  # the task asks, and its group begins
            await asyncio.sleep(0)
            return task

        await work(database, come)

    asyncio.run(main())


def test_tasks_that_ask_during_a_commit_share_the_next() -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        tasks = [await come(name, f"{name}2") for name in "abcd"]
        database.may_end.set()
        assert await asyncio.gather(*tasks) == [done([n, f"{n}2"]) for n in "abcd"]
        assert [len(group) for group in database.groups] == [2, 6]

    in_loop(work)


def test_tasks_that_ask_again_at_once_stay_one_group() -> None:
    async def main() -> None:
        database = AsyncDatabase()
        database.may_end.set()
        group = AsyncGroup(database.run)

        async def often(name: str) -> None:
            for _ in range(4):
                await group.transact([unit(name)], CLOCK)

        await asyncio.gather(*map(often, "abcdefgh"))
        assert [len(each) for each in database.groups] == [1, 7 + 1, 7 + 1, 7 + 1, 7]

    asyncio.run(main())


def test_a_task_that_is_cancelled_before_its_turn_is_not_run() -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        first, second, third = [await come(name) for name in "abc"]
        second.cancel()
        database.may_end.set()
        assert await first == done(["a"])
        assert await third == done(["c"])
        assert second.cancelled()
        assert database.groups == [["a"], ["c"]]

    in_loop(work)


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_task_that_is_cancelled_during_the_commit_does_not_stop_it(which: int) -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        database.second_may_end.clear()
        await come("a")
        tasks = [await come(name) for name in "bcd"]
        database.may_end.set()
        await database.second_begun.wait()
        tasks.pop(which).cancel()
        later = await come("e")
        database.second_may_end.set()
        left = [name for name in "bcd" if name != "bcd"[which]]
        assert await asyncio.gather(*tasks) == [done([name]) for name in left]
        assert await later == done(["e"])
        assert database.groups == [["a"], ["b", "c", "d"], ["e"]]

    in_loop(work)


def test_all_may_be_cancelled_and_the_next_is_still_answered() -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        for task in [await come(name) for name in "abc"]:
            task.cancel()
        database.may_end.set()
        assert await (await come("d")) == done(["d"])
        assert database.groups == [["a"], ["d"]]

    in_loop(work)


def test_an_error_of_the_whole_group_is_told_to_each_task_as_its_own() -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        database.raises[1] = StorageError("the database is away", code="away")
        first, *others = [await come(name) for name in "abcd"]
        database.may_end.set()
        assert await first == done(["a"])
        errors = await asyncio.gather(*others, return_exceptions=True)
        assert len({id(each) for each in errors}) == 3
        assert all(isinstance(each, StorageError) and each.code == "away" for each in errors)
        assert await (await come("e")) == done(["e"])

    in_loop(work)


def test_a_group_of_tasks_has_a_greatest_size() -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        tasks = [await come(*names) for names in ("a", "bb", "cc", "d", "eeeee", "f")]
        database.may_end.set()
        assert [len(each) for each in await asyncio.gather(*tasks)] == [1, 2, 2, 1, 5, 1]
        assert [len(group) for group in database.groups] == [1, 2, 3, 5, 1]

    in_loop(work, most=3)


def test_a_group_that_is_cancelled_from_outside_leaves_no_task_waiting() -> None:
    async def work(database: AsyncDatabase, come: Callable[..., Any]) -> None:
        known = asyncio.all_tasks()
        first = await come("a")
        (running,) = asyncio.all_tasks() - known - {first}
        second = await come("b")
        running.cancel()
        with pytest.raises(StorageError) as raised:
            await first
        assert raised.value.code == "interrupted"
        database.may_end.set()
        assert await second == done(["b"])

    in_loop(work)


def test_a_group_that_cannot_begin_says_so_and_is_no_end() -> None:
    async def main() -> None:
        def run(asked: list[Asked]) -> "asyncio.Future[list[Result[Any]]]":
            if not begun:
                begun.append(asked)
                raise RuntimeError("the executor was shut down")
            future = asyncio.get_running_loop().create_future()
            future.set_result(done(named(asked)))
            return future

        begun: list[object] = []
        group = AsyncGroup(run)
        with pytest.raises(RuntimeError, match="shut down"):
            await group.transact([unit("a")], CLOCK)
        assert await group.transact([unit("b")], CLOCK) == done(["b"])

    asyncio.run(main())


def test_an_event_loop_that_ended_leaves_nothing_to_the_next() -> None:
    async def run(asked: list[Asked]) -> list[Result[Any]]:
        if named(asked) == ["stuck"]:
            await asyncio.Event().wait()
        return done(named(asked))

    async def leave() -> None:
        tasks = [asyncio.create_task(group.transact([unit(n)], CLOCK)) for n in ("stuck", "a")]
        await asyncio.wait(tasks, timeout=0)

    group = AsyncGroup(run)
    asyncio.run(leave())
    assert asyncio.run(group.transact([unit("b")], CLOCK)) == done(["b"])
    gc.collect()
    assert len(group._queues) == 0  # noqa: SLF001 - no loop is kept alive


# The store in a SQLite file -----------------------------------------------------------------------


def opt_out(snapshot: Snapshot, now: datetime) -> Decision[int]:
    event = Happening(EventType.OPTED_OUT, now, snapshot.recipient.key, ORGANISATION)
    return Decision(snapshot.recipient.standing.in_scope(ORGANISATION).epoch, (event,))


def refuse(_snapshot: Snapshot, _now: datetime) -> Decision[int]:
    raise LookupError("on purpose")


def numbered(number: int) -> Unit[int]:
    """Opt Ann out, but for each fifth, which fails."""
    decide = refuse if number % 5 == 0 else opt_out
    return Unit(Subjects("acme", (ANN,)), decide, Key(str(number), "f"))


def check(results: list[Result[int]], entries: tuple[object, ...]) -> None:
    assert [at for at, each in enumerate(results) if isinstance(each, Failed)] == [
        at for at in range(len(results)) if at % 5 == 0
    ]
    seen = [each.answer for each in results if isinstance(each, Committed)]
    assert sorted(seen) == list(range(len(seen)))
    ledger = [entry for entry in entries if isinstance(entry, Entry)]
    assert len(ledger) == len(seen)
    assert first_fault("acme", ledger) is None


def test_threads_at_once_share_commits_and_fail_alone(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "optin.db", key=KEY, synchronous="OFF")) as store:
        statements: list[str] = []
        store._connection.set_trace_callback(statements.append)  # noqa: SLF001 - counts the commits

        def ask(number: int) -> Result[int]:
            (result,) = store.transact([numbered(number)], CLOCK)
            return result

        with ThreadPoolExecutor(16) as pool, store._lock:  # noqa: SLF001 - lets them gather
            futures = [pool.submit(ask, number) for number in range(16)]
            while len(store._group._waiting) < 15:  # noqa: SLF001 - the same
                pass
        check([each.result() for each in futures], store.scan(Ledger("acme")).items)
        assert statements.count("BEGIN IMMEDIATE") == 2


def test_tasks_at_once_share_commits_and_fail_alone(tmp_path: Path) -> None:
    async def main() -> None:
        store = AsyncSqliteStore(tmp_path / "optin.db", key=KEY, synchronous="OFF")
        statements: list[str] = []
        store._store._connection.set_trace_callback(statements.append)  # type: ignore[attr-defined]  # noqa: SLF001
        asked = (store.transact([numbered(number)], CLOCK) for number in range(64))
        results = [each for (each,) in await asyncio.gather(*asked)]
        check(results, (await store.scan(Ledger("acme"))).items)
        # The first is alone; among the others some fail before they write, so none is run twice.
        assert statements.count("BEGIN IMMEDIATE") == 2
        assert await store.transact([], CLOCK) == []
        await store.close()

    asyncio.run(main())


def test_a_cancelled_task_has_perhaps_committed_and_the_others_have_for_certain(
    tmp_path: Path,
) -> None:
    async def main() -> None:
        store = AsyncSqliteStore(tmp_path / "optin.db", key=KEY, synchronous="OFF")
        tasks = [
            asyncio.create_task(store.transact([numbered(number)], CLOCK)) for number in range(1, 5)
        ]
        await asyncio.sleep(0)
        tasks[0].cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert all(
            isinstance(each, list) and isinstance(each[0], Committed) for each in results[1:]
        )
        entries = (await store.scan(Ledger("acme"))).items
        assert len(entries) in {3, 4}
        await store.close()

    asyncio.run(main())


CRASH = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from optin.consent import Address
from optin.policy.decision import Decision, Delivery, Subjects, Unit
from optin.storage.sqlite import SqliteStore
from optin.testing.clock import FixedClock

folder, when = Path(sys.argv[1]), sys.argv[2]
ann = Address.parse("+14155550101")
store = SqliteStore(folder / "optin.db", key=bytes(range(32)))
told = os.open(folder / "told", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
commit, groups = store._commit, [[]]

def dies():
    last = len(groups) == 12
    if not last or when == "after":
        commit()
    if last:
        (folder / "last").write_text(" ".join(groups[-1]))
        os._exit(9)
    groups.append([])

store._commit = dies

def ask(number):
    def decide(*_):
        groups[-1].append(str(number))
        return Decision(None)

    delivery = Delivery("twilio", "AC1", "message", str(number), ann, text="STOP")
    store.transact([Unit(Subjects("acme", (ann,)), decide, delivery)], FixedClock())
    os.write(told, f"{number}\\n".encode())

with ThreadPoolExecutor(8) as pool:
    list(pool.map(ask, range(10_000)))
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_nobody_is_answered_when_the_leader_dies_around_the_commit(
    tmp_path: Path, when: str
) -> None:
    died = subprocess.run(  # noqa: S603 - this interpreter, with a script that stands above
        [sys.executable, "-c", CRASH, tmp_path, when],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert died.returncode == 9
    answered, last = (set((tmp_path / name).read_text().split()) for name in ("told", "last"))
    with closing(SqliteStore(tmp_path / "optin.db", key=KEY)) as store:
        page = store.scan(Deliveries("acme"), None, 1000)
    kept = {each.delivery.event_id for each in page.items if isinstance(each, StoredDelivery)}
    assert page.after is None
    assert answered <= kept
    assert last
    assert last & answered == set()
    assert last & kept == (last if when == "after" else set())
