"""Callers at once on SQLite: sharing commits, against a commit for each.

A unit reads a recipient, appends an event, writes the recipient, an outbox row and an idempotency
key. Both sides do the same units, in the same tables; where the disk is slower, each sync really
takes a millisecond more, on both sides.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any, Final, Literal, TypeAlias

from benchmarks.harness import Figure, compare
from optin.clock import SystemClock
from optin.consent import ORGANISATION, Address, Channel, Event, EventType
from optin.policy.decision import (
    Committed,
    Decision,
    Key,
    NewRow,
    NewSettings,
    Purpose,
    Result,
    RowKind,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage.sqlite import AsyncSqliteStore
from tools.torture.vfs import UnavailableError, Watcher, watched

Synchronous: TypeAlias = Literal["FULL", "OFF"]

TASKS: Final = 64
KEY: Final = bytes(32)
TENANT: Final = "acme"
CLOCK: Final = SystemClock()
ENROL: Final[Unit[None]] = Unit(
    Subjects(TENANT, settings=True), lambda *_: Decision(None, settings=NewSettings("{}"))
)


class SlowDisk(Watcher):
    """Let every sync take a millisecond more."""

    def synced(self, path: str) -> None:
        """Wait."""
        del path
        sleep(0.001)


def _decide(snapshot: Snapshot, now: datetime) -> Decision[None]:
    key = snapshot.recipient.key
    event = Event(EventType.OPTED_OUT, now, key, ORGANISATION, {"source": "hand"})
    row = NewRow(
        kind=RowKind.TEXT,
        purpose=Purpose.MESSAGE,
        recipient=key,
        body="We will not text you again.",
        scope=ORGANISATION,
    )
    return Decision(None, (event,), (row,))


def _units() -> Iterator[Unit[None]]:
    """Give units without end, about a hundred thousand people."""
    for at in count():
        address = Address(Channel.SMS, f"+1415{5_550_000 + at * 7_919 % 100_000:07}")
        yield Unit(Subjects(TENANT, (address,)), _decide, Key(str(at), "f"))


class Bench:
    """Do the same units in one store: grouped, in a thread each, and one by one.

    Args:
        path: A new database.
        synchronous: As for the store.
        each: How many units each task asks for, one after another.
    """

    def __init__(self, path: Path, synchronous: Synchronous, each: int) -> None:
        self._each = each
        self._store = AsyncSqliteStore(path, key=KEY, synchronous=synchronous)
        self._runner = asyncio.Runner()
        self._runner.run(self._store.transact([ENROL], CLOCK))
        self._units = _units()
        # What runs the units of a group, here of one: a commit each, and no group.
        self._alone = self._store._run_group  # noqa: SLF001 - nothing public commits for one alone

    def close(self) -> None:
        """Close the store and the event loop."""
        self._runner.run(self._store.close())
        self._runner.close()

    def grouped(self) -> None:
        """Let tasks ask at once, and share commits."""

        async def ask() -> None:
            for _ in range(self._each):
                _check(await self._store.transact([next(self._units)], CLOCK))

        self._runner.run(_at_once(ask))

    def in_threads(self) -> None:
        """Let as many tasks ask at once, each unit in a thread and a commit of its own."""

        async def ask() -> None:
            for _ in range(self._each):
                _check(await asyncio.to_thread(self._alone, [(next(self._units), CLOCK)]))

        self._runner.run(_at_once(ask))

    def one_by_one(self) -> None:
        """Let one caller ask, with a commit each and no event loop."""
        for _ in range(self._each * TASKS):
            _check(self._alone([(next(self._units), CLOCK)]))


async def _at_once(ask: Callable[[], Coroutine[Any, Any, None]]) -> None:
    await asyncio.gather(*(ask() for _ in range(TASKS)))


def _check(results: list[Result[Any]]) -> None:
    assert isinstance(results[0], Committed)


def _measured(
    synchronous: Synchronous, disk: AbstractContextManager[None], scale: float, wait: str = ""
) -> Iterator[Figure]:
    each = max(2, round(8 * scale))
    targets = (None, 10) if wait else (4, None) if synchronous == "FULL" else (None, None)
    with TemporaryDirectory(prefix="optin-benchmark-") as folder, ExitStack() as open_:
        with disk:
            bench = open_.enter_context(closing(Bench(Path(folder, "optin.db"), synchronous, each)))
        for baseline, words, target in (
            (bench.in_threads, "a unit in a thread each", targets[0]),
            (bench.one_by_one, "one caller, a commit each", targets[1]),
        ):
            yield compare(
                f"{TASKS} tasks on SQLite {synchronous}{wait}, grouped, against {words}",
                bench.grouped,
                baseline,
                target=target,
                number=1,
                rounds=max(3, round(9 * scale)),
                note=f"{each * TASKS} units a turn",
            )


def figures(scale: float) -> Iterable[Figure]:
    """Measure on this disk, without waiting for it, and with a slower one."""
    yield from _measured("FULL", nullcontext(), scale)
    yield from _measured("OFF", nullcontext(), scale)
    try:
        yield from _measured("FULL", watched(SlowDisk()), scale, ", 1 ms more a sync")
    except UnavailableError as error:
        print(f"no slower disk was measured: {error}", file=sys.stderr)
