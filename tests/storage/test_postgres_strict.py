"""Opt-outs and calls wait for each other on PostgreSQL: the strict mode."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import datetime, timedelta
from threading import Barrier
from typing import Any

import psycopg
import pytest

from optin import AsyncOptIn, OptIn, Policy
from optin.exceptions import StorageError
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Expired,
    Failed,
    Move,
    NextDue,
    Row,
    RowState,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import AsyncHolding, Holding, Rows, Store
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.testing import FixedClock, MemoryCourier
from optin.transports import Message, Outcome, Transport
from optin.transports.memory import MemoryTransport
from tests.postgres import KEY, emptied
from tests.storage.postgres_help import (
    ANN,
    BEN,
    CLOCK,
    STOP,
    Watcher,
    entries,
    is_out,
    meanwhile,
    queue,
    stop,
)

LEASE = timedelta(seconds=15)
SENDER = "+12025550100"


@pytest.fixture
def database() -> str:
    return emptied()


@pytest.fixture
def open_store(database: str) -> Iterator[Callable[..., PostgresStore]]:
    with ExitStack() as opened:

        def open_one(more: str = "", size: int = 4) -> PostgresStore:
            store = PostgresStore(database + more, key=KEY, size=size)
            return opened.enter_context(closing(store))

        yield open_one


@pytest.fixture
def store(open_store: Callable[..., PostgresStore]) -> PostgresStore:
    store = open_store()
    assert isinstance(store, Holding)
    return store


@pytest.fixture
def watcher(database: str) -> Iterator[Watcher]:
    with closing(Watcher(database)) as watcher:
        yield watcher


def call(snapshot: Snapshot, _now: object) -> Decision[Attempt]:
    row = snapshot.row
    assert row is not None
    moves = (Move(row.id, RowState.CALLING),)
    return Decision(Attempt(row.tenant, row.id, row.fence + 1), moves=moves)


CLAIM: Unit[Attempt] = Unit(NextDue(1, LEASE), call)


def claimed(store: Store) -> Attempt:
    """Queue a text to Ann, and claim it."""
    store.transact(queue(ANN), CLOCK)
    (result,) = store.transact([CLAIM], CLOCK)
    assert isinstance(result, Committed)
    return result.answers[0]


# Holding ------------------------------------------------------------------------------------------


def test_an_opt_out_waits_while_a_call_is_held(store: PostgresStore, watcher: Watcher) -> None:
    token = store.hold(claimed(store))
    assert token is not None
    with meanwhile(lambda: store.transact([STOP], CLOCK)) as told:
        watcher.await_waiting()
        assert store.transact([stop(BEN)], CLOCK) == [Committed((0,))]
        assert not is_out(store)  # whoever only looks waits for nobody
        assert told == []
        store.release(token)
    assert told == [[Committed((0,))]]


def test_a_call_waits_while_an_opt_out_is_decided(store: PostgresStore, watcher: Watcher) -> None:
    attempt = claimed(store)
    with ExitStack() as ends:
        held: list[list[object]] = []

        def decide(snapshot: Snapshot, now: Any) -> Decision[int]:  # noqa: ANN401
            held.append(ends.enter_context(meanwhile(lambda: store.hold(attempt))))
            watcher.await_waiting()
            return STOP.decide(snapshot, now)

        assert store.transact([Unit(STOP.entry, decide)], CLOCK) == [Committed((0,))]
    ((token,),) = held
    assert is_out(store)
    store.release(token)


def test_who_has_waited_for_a_call_for_too_long_is_told(
    open_store: Callable[..., PostgresStore],
) -> None:
    store = open_store(" options='-c lock_timeout=150ms'")
    token = store.hold(claimed(store))
    (result,) = store.transact([STOP], CLOCK)
    assert isinstance(result, Failed)
    assert isinstance(result.error, StorageError)
    store.release(token)
    assert store.transact([STOP], CLOCK) == [Committed((0,))]


def test_nothing_is_held_of_a_row_that_is_not_called_under_the_fence(
    store: PostgresStore,
) -> None:
    attempt = claimed(store)
    for other in (
        Attempt("acme", attempt.id, attempt.fence + 1),
        Attempt("acme", attempt.id + 1, attempt.fence),
        Attempt("zeta", attempt.id, attempt.fence),
    ):
        assert store.hold(other) is None
    moves = (Move(attempt.id, RowState.SENT),)
    settled: Unit[int] = Unit(attempt, lambda *_: Decision(0, moves=moves))
    assert store.transact([settled], CLOCK) == [Committed((0,))]
    assert store.hold(attempt) is None
    assert store.transact([STOP], CLOCK) == [Committed((0,))]


def test_a_row_that_is_held_is_not_taken_over(
    open_store: Callable[..., PostgresStore], watcher: Watcher
) -> None:
    store = open_store()
    attempt = claimed(store)
    token = store.hold(attempt)
    moves = (Move(attempt.id, RowState.SENT),)
    settle: Unit[int] = Unit(attempt, lambda *_: Decision(0, moves=moves))
    over: Unit[Attempt] = Unit(Expired(1), call)
    later = FixedClock()
    later.advance(2 * LEASE)
    with meanwhile(lambda: store.transact([settle], CLOCK)) as told:
        watcher.await_waiting()
        assert store.transact([over], later) == [Committed(())]
        store.release(token)
    assert told == [[Committed((0,))]]


def test_with_its_session_a_lock_is_gone_and_its_release_does_nothing(
    store: PostgresStore, watcher: Watcher
) -> None:
    token = store.hold(claimed(store))
    watcher.end_others()
    assert store.transact([STOP], CLOCK) == [Committed((0,))]
    store.release(token)
    assert store.transact([STOP], CLOCK) == [Committed((1,))]


def test_a_session_that_was_killed_while_idle_holds_all_the_same(
    store: PostgresStore, watcher: Watcher
) -> None:
    attempt = claimed(store)
    store.release(store.hold(attempt))
    assert watcher.end_others() == 2
    token = store.hold(attempt)
    assert token is not None
    store.release(token)


def test_callers_that_hold_do_not_wait_for_each_others_connections(
    open_store: Callable[..., PostgresStore],
) -> None:
    store = open_store(size=2)
    store.transact([*queue(ANN), *queue(BEN)], CLOCK)
    attempts: list[Attempt] = []
    for _ in range(2):
        (result,) = store.transact([CLAIM], CLOCK)
        assert isinstance(result, Committed)
        attempts += result.answers
    together = Barrier(2)

    def caller(attempt: Attempt) -> bool:
        token = store.hold(attempt)
        together.wait(30)  # all connections are held
        is_out(store)
        store.release(token)
        return token is not None

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(caller, attempts)) == [True, True]


def test_what_is_held_can_be_released_after_its_store_was_closed(
    database: str, store: PostgresStore, watcher: Watcher
) -> None:
    other = PostgresStore(database, key=KEY)
    token = other.hold(claimed(other))
    other.close()
    with meanwhile(lambda: store.transact([STOP], CLOCK)) as told:
        watcher.await_waiting()
        other.release(token)
    assert told == [[Committed((0,))]]


# A whole application ------------------------------------------------------------------------------


class Telephone(MemoryCourier):
    """Do something while a call is under way, and write down what happened in which order."""

    def __init__(self, order: list[str], during: Callable[[], object]) -> None:
        self.order = order
        self.during = during

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        self.order.append("call begins")
        self.during()
        outcome = super().deliver(transport, message)
        self.order.append("call ends")
        return outcome


def _enrol(optin: OptIn, texts: int = 1) -> None:
    optin.enrol("acme", name="Reyes Law", senders=[SENDER], policy=Policy(mode="off"))
    for number in range(texts):
        optin.send("acme", to=ANN.value, text=f"hello {number}", user="dana")


def _opt_out(optin: OptIn, order: list[str]) -> None:
    optin.opt_out("acme", contact=ANN.value, by="dana")
    order.append("opted out")


def test_no_opt_out_commits_during_a_call(store: PostgresStore, watcher: Watcher) -> None:
    order: list[str] = []
    with ExitStack() as ends:

        def during() -> None:
            ends.enter_context(meanwhile(lambda: _opt_out(optin, order)))
            watcher.await_waiting()

        transport = MemoryTransport()
        optin = OptIn(store, transport, courier=Telephone(order, during), clock=CLOCK, strict=True)
        _enrol(optin)
        assert optin.dispatch(limit=1).sent == 1
    assert order[0] == "call begins"
    assert set(order) == {"call begins", "call ends", "opted out"}
    optin.send("acme", to=ANN.value, text="too late", user="dana")
    assert optin.dispatch().sent == 0
    assert len(transport.sent) == 1


class Interrupted(PostgresStore):
    """Let something happen between a claim and the lock of its call."""

    before: Callable[[], object] | None = None

    def hold(self, attempt: Attempt) -> object | None:
        if self.before is not None:
            self.before()
        return super().hold(attempt)


def test_no_call_begins_after_an_opt_out_has_committed(database: str) -> None:
    order: list[str] = []
    transport = MemoryTransport()
    with closing(Interrupted(database, key=KEY)) as store:
        optin = OptIn(store, transport, courier=Telephone(order, int), clock=CLOCK, strict=True)
        _enrol(optin)
        store.before = lambda: _opt_out(optin, order)
        assert optin.dispatch(limit=1).sent == 0
        store.before = None
        assert optin.dispatch().sent == 0
        assert order == ["opted out"]
        assert transport.sent == []
        (row,) = store.scan(Rows("acme", ANN)).items
        assert row.state is RowState.BLOCKED  # type: ignore[attr-defined]
        assert entries(store) > 0


# In coroutines ------------------------------------------------------------------------------------


class AsyncTelephone:
    def __init__(self, order: list[str], during: Callable[[], Any]) -> None:
        self.order = order
        self.during = during

    async def deliver(self, transport: Transport, message: Message) -> Outcome:
        self.order.append("call begins")
        await self.during()
        outcome = MemoryCourier().deliver(transport, message)
        self.order.append("call ends")
        return outcome


async def _await_waiting(watcher: Watcher) -> None:
    """Let the other tasks run until one of their sessions waits for a lock."""
    for _ in range(20_000):
        await asyncio.sleep(0)
        if watcher.is_waiting():
            return
    raise AssertionError("nobody waits for a lock")


def test_no_opt_out_commits_during_a_call_in_coroutines(database: str, watcher: Watcher) -> None:
    async def main() -> None:
        order: list[str] = []
        tasks: list[asyncio.Task[None]] = []
        store = AsyncPostgresStore(database, key=KEY, size=1)
        assert isinstance(store, AsyncHolding)

        async def opt_out() -> None:
            await optin.opt_out("acme", contact=ANN.value, by="dana")
            order.append("opted out")

        async def during() -> None:
            tasks.append(asyncio.create_task(opt_out()))
            await _await_waiting(watcher)
            assert order == ["call begins"]

        transport = MemoryTransport()
        optin = AsyncOptIn(
            store, transport, courier=AsyncTelephone(order, during), clock=CLOCK, strict=True
        )
        await optin.enrol("acme", name="Reyes Law", senders=[SENDER], policy=Policy(mode="off"))
        await optin.send("acme", to=ANN.value, text="hello", user="dana")
        assert (await optin.dispatch(limit=1)).sent == 1
        await asyncio.gather(*tasks)
        assert order[0] == "call begins"
        assert sorted(order) == ["call begins", "call ends", "opted out"]
        await optin.close()

    asyncio.run(main())


def test_holding_in_coroutines_fares_as_it_does_in_threads(database: str, watcher: Watcher) -> None:
    async def main() -> None:
        store = AsyncPostgresStore(database, key=KEY, size=1)
        await store.transact(queue(ANN), CLOCK)
        (result,) = await store.transact([CLAIM], CLOCK)
        assert isinstance(result, Committed)
        (attempt,) = result.answers
        assert await store.hold(Attempt("acme", attempt.id, attempt.fence + 1)) is None
        token = await store.hold(attempt)
        assert token is not None
        task = asyncio.create_task(store.transact([STOP], CLOCK))
        await _await_waiting(watcher)
        await store.release(token)
        assert await task == [Committed((0,))]
        token = await store.hold(attempt)
        assert watcher.end_others() == 2
        assert await store.transact([STOP], CLOCK) == [Committed((1,))]
        await store.release(token)
        await store.release(await store.hold(attempt))
        await store.close()

    asyncio.run(main())


class Paused(AsyncPostgresStore):
    """Never come back from a look, once somebody asked for that."""

    looked: asyncio.Event | None = None

    async def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        if self.looked is not None:
            self.looked.set()
            await asyncio.Event().wait()
        return await super().view(subjects, at)


def test_a_loop_that_ends_between_the_lock_and_the_call_lets_the_recipient_go(
    database: str, watcher: Watcher
) -> None:
    transport = MemoryTransport()
    store = Paused(database, key=KEY, size=1)
    courier = AsyncTelephone([], asyncio.Event().wait)
    optin = AsyncOptIn(store, transport, courier=courier, clock=CLOCK, strict=True)

    async def end() -> None:
        await optin.enrol("acme", name="Reyes Law", senders=[SENDER], policy=Policy(mode="off"))
        await optin.send("acme", to=ANN.value, text="hello", user="dana")
        store.looked = asyncio.Event()
        working = asyncio.create_task(optin.dispatch())
        await store.looked.wait()
        assert not working.done()  # and nobody waits for it: the loop cancels all that it has

    async def go_on() -> None:
        (row,) = (await store.scan(Rows("acme"))).items
        assert isinstance(row, Row)
        token = await asyncio.wait_for(store.hold(Attempt("acme", row.id, row.fence)), 30)
        assert token is not None
        await store.release(token)
        await store.close()

    asyncio.run(end())
    assert watcher.look(_HOLDING) == 0
    asyncio.run(go_on())
    assert transport.sent == []


@pytest.mark.parametrize("turns", [1, 2])
def test_whoever_is_cancelled_while_letting_go_has_let_go(
    database: str, watcher: Watcher, turns: int
) -> None:
    async def main() -> None:
        store = AsyncPostgresStore(database, key=KEY, size=1)
        attempt = await _claimed(store)
        for _ in range(3):
            token = await asyncio.wait_for(store.hold(attempt), 30)
            letting_go = asyncio.create_task(store.release(token))
            for _ in range(turns):
                await asyncio.sleep(0)
            letting_go.cancel()
            await asyncio.wait([letting_go])
            assert watcher.look(_HOLDING) == 0
        await store.close()

    asyncio.run(main())


def test_whoever_is_cancelled_while_it_waits_to_hold_holds_nobody(
    database: str, watcher: Watcher
) -> None:
    async def main() -> None:
        store = AsyncPostgresStore(database, key=KEY, size=1)
        attempt = await _claimed(store)
        with closing(psycopg.connect(database)) as other:
            other.execute("SELECT 1 FROM optin_recipient FOR UPDATE")
            for _ in range(3):
                holding = asyncio.create_task(store.hold(attempt))
                await _await_waiting(watcher)
                holding.cancel()
                await asyncio.wait([holding])
                assert holding.cancelled()
        token = await asyncio.wait_for(store.hold(attempt), 30)
        await store.release(token)
        assert await store.transact([STOP], CLOCK) == [Committed((0,))]
        await store.close()

    asyncio.run(main())


_HOLDING = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND state LIKE 'idle in transaction%'
"""


async def _claimed(store: AsyncPostgresStore) -> Attempt:
    """Queue a text to Ann, and claim it."""
    await store.transact(queue(ANN), CLOCK)
    (result,) = await store.transact([CLAIM], CLOCK)
    assert isinstance(result, Committed)
    return result.answers[0]
