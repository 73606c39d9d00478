"""``optin dispatch``: a worker for whoever wants one in a process of its own.

Several at a time are threads, or tasks of an AsyncOptIn: a worker spends its time waiting for the
provider, and those of one process share a connection and its commits, of which SQLite lets one
writer have one at a time. Where one process is not enough, as may be on PostgreSQL, start the
command again: workers know nothing of one another.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from functools import partial
from threading import Event, Lock
from typing import TextIO, TypedDict

from attrs import asdict, define, field

from optin import AsyncOptIn, Dispatched, InputError, OptIn
from optin.cli.arguments import Commands, command, whole_number
from optin.cli.jsonlines import write
from optin.cli.naming import Coming
from optin.cli.providers import PROVIDERS, add_optin, optin_of
from optin.cli.signals import Signals

__all__ = ["add_to"]


class Work(TypedDict):
    """Hold what each worker is given: arguments of ``dispatch_until``."""

    pause: timedelta | None
    limit: int
    on_round: Callable[[Dispatched], object]


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    parser = command(commands, "dispatch", run, "send what is due, until it is told to stop")
    add_optin(
        parser,
        "what carries texts, by variables of the environment: twilio (default), "
        + ", ".join(each for each in PROVIDERS if each not in {"twilio", "console"})
        + "; or console, which prints them, and they count as sent",
    )
    parser.add_argument(
        "--once", action="store_true", help="end when nothing is due any more, or at an error"
    )
    parser.add_argument(
        "--workers",
        type=whole_number,
        default=1,
        metavar="N",
        help="how many at a time (default: 1)",
    )
    parser.add_argument(
        "--pause",
        type=_seconds,
        default=timedelta(seconds=1),
        metavar="SECONDS",
        help="how long to wait when nothing was due (default: 1)",
    )
    parser.add_argument(
        "--limit",
        type=whole_number,
        default=100,
        metavar="N",
        help="how many messages make a round (default: 100)",
    )
    told = parser.add_mutually_exclusive_group()
    told.add_argument("--json", action="store_true", help="one JSON line for each round")
    told.add_argument("--quiet", action="store_true", help="tell of errors only")


def _seconds(text: str) -> timedelta:
    try:
        pause = timedelta(seconds=float(text))
    except (ValueError, OverflowError):
        pause = timedelta(-1)
    if pause < timedelta(0):
        raise argparse.ArgumentTypeError("give a number of seconds, such as 0.5")
    return pause


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin dispatch``."""
    if given.optin is not None and given.transport:
        message = f"{given.optin} has a database and a transport of its own; name no other"
        raise InputError(message)
    found = optin_of(given, given.transport or "twilio")
    report = _Report(out, given.json, given.quiet)
    if sys.stderr.isatty() and not given.quiet:
        print("Control-C stops.", file=sys.stderr)
    work: Work = {
        "pause": None if given.once else given.pause,
        "limit": given.limit,
        "on_round": report,
    }
    if isinstance(found, OptIn):
        _run_threads(found, given.workers, work)
    else:
        asyncio.run(_run_tasks(found, given.workers, work))
    return 1 if given.once and report.undecided else 0


@define(eq=False)
class _Report:
    """Tell of rounds, each on a line that no other worker writes into.

    Attributes:
        out: Where to.
        json: In JSON.
        quiet: Not at all.
        undecided: Whether there was a delivery that nobody could decide about.
    """

    out: TextIO
    json: bool
    quiet: bool
    undecided: bool = False
    _lock: Lock = field(factory=Lock, init=False)

    def __call__(self, done: Dispatched) -> None:
        """Tell of a round."""
        counts = asdict(done)
        with self._lock:
            self.undecided |= done.undecided + done.poisoned > 0
            if self.json:
                write(self.out, counts)
            elif not self.quiet:
                told = (
                    f"{count} {name.replace('_', ' ')}" for name, count in counts.items() if count
                )
                print(", ".join(told), file=self.out, flush=True)


def _run_threads(optin: OptIn, workers: int, how: Work) -> None:
    stopped = Event()

    def work() -> None:
        try:
            optin.dispatch_until(stopped, **how)
        except BaseException:
            stopped.set()  # here and in no other thread: a handler in the main one sets it, too
            raise

    with optin, Signals(stopped.set), ThreadPoolExecutor(workers, "optin-dispatch") as pool:
        working = [pool.submit(work) for _ in range(workers)]
        while wait(working, timeout=1).not_done:
            pass  # in steps: a signal that came to another thread does not wake this one
    for each in working:
        each.result()


async def _run_tasks(found: AsyncOptIn | Coming, workers: int, how: Work) -> None:
    optin = found if isinstance(found, AsyncOptIn) else await found()
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()

    async def work() -> None:
        try:
            await optin.dispatch_until(stopped, **how)
        except BaseException:
            stopped.set()
            raise

    async with optin:
        with Signals(partial(loop.call_soon_threadsafe, stopped.set), loop):
            ended = await asyncio.gather(*(work() for _ in range(workers)), return_exceptions=True)
    for error in filter(None, ended):
        raise error
