"""Durable units a second on one PostgreSQL, with several processes, one tenant and many.

Each process has 64 callers at once, who share commits. A ledger has one head, so that the units of
one tenant are chained one after another, by whomever; those of several tenants need not be. The
server and all processes share the machine: read the ratios beside its number of processors.
"""

import asyncio
import os
from collections.abc import Iterator
from itertools import count
from time import perf_counter
from typing import Final

from benchmarks.crew import Crew, state
from benchmarks.harness import Figure, compare
from benchmarks.storage import CLOCK, KEY, stops
from optin.policy.decision import Committed, Decision, NewSettings, Subjects, Unit
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.testing.postgres import PostgresServer

TASKS: Final = 64
UNITS: Final = 2_048
"""Units of a turn, two ledger entries each."""
TENANTS: Final = 16
PEOPLE: Final = 100_000


def _begin(dsn: str, tenants: int) -> None:
    """Open a store in this process; its texts are those of nobody else."""
    store = AsyncPostgresStore(dsn, key=KEY, size=2)
    first = (os.getpid() % 1_000) * 1_000_000 + os.getpid() * 7_001 % PEOPLE
    names = [f"acme{number}" for number in range(tenants)]
    state().update(runner=asyncio.Runner(), store=store, units=stops(count(first), PEOPLE, names))


def _do(amount: int) -> int:
    """Run so many units, from callers at once."""
    store, units = state()["store"], state()["units"]

    async def ask() -> None:
        for _ in range(amount // TASKS):
            (result,) = await store.transact([next(units)], CLOCK)
            assert isinstance(result, Committed)

    async def together() -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(TASKS):
                group.create_task(ask())

    state()["runner"].run(together())
    return amount


def _enrol(dsn: str) -> None:
    store = PostgresStore(dsn, key=KEY, size=1)
    enrolled = [
        Unit(
            Subjects(f"acme{number}", (), settings=True),
            lambda *_: Decision(None, settings=NewSettings("{}")),
        )
        for number in range(TENANTS)
    ]
    assert all(isinstance(result, Committed) for result in store.transact(enrolled, CLOCK))
    store.close()


def _compared(
    server: PostgresServer, processes: int, tenants: int, amount: int, rounds: int
) -> Figure:
    ours_, theirs_ = server.database(), server.database()
    _enrol(ours_)
    _enrol(theirs_)
    with Crew(processes, _begin, ours_, tenants) as crew, Crew(1, _begin, theirs_, 1) as one:
        seconds: list[float] = []

        def ours() -> None:
            begun = perf_counter()
            assert crew.work(_do, amount) == amount
            seconds.append(perf_counter() - begun)

        figure = compare(
            f"units on PostgreSQL, {processes} process{'es' if processes > 1 else ''} and "
            f"{tenants} tenant{'s' if tenants > 1 else ''}, against one and one",
            ours,
            lambda: one.work(_do, amount),
            target=None,
            number=1,
            rounds=rounds,
        )
    best = amount / min(seconds)
    return Figure(
        figure.name, figure.ratio_min, figure.ratio_median, figure.ratio_max, None,
        f"{amount:,} units a turn, {TASKS} callers in each process; {figure.note}; at best "
        f"{best:,.0f} units and {2 * best:,.0f} ledger entries a second, on {os.cpu_count()} "
        "processors",
    )  # fmt: skip


def figures(scale: float) -> Iterator[Figure]:
    """Measure with 1, 2 and 4 processes.

    Args:
        scale: How much work; 1.0 takes some two minutes.
    """
    amount = max(4 * TASKS, round(UNITS * scale) // (4 * TASKS) * 4 * TASKS)
    rounds = max(3, round(7 * min(scale, 1)))
    with PostgresServer(durable=True) as server:
        for processes, tenants in ((1, TENANTS), (2, 1), (2, TENANTS), (4, 1), (4, TENANTS)):
            yield _compared(server, processes, tenants, amount, rounds)
