"""Processes that are forked from this one, do some work, and may die in the middle of it.

What a child has to tell goes into a pipe, which outlives it: a pipe keeps what was written before a
`kill -9`, as a provider keeps what it was given.
"""

from __future__ import annotations

import gc
import math
import os
import selectors
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing.sharedctypes import RawArray
from threading import Lock
from time import monotonic, sleep
from typing import Final, NoReturn, TypeAlias

from attrs import define, frozen

__all__ = ["PATIENCE", "SPEAKING", "Child", "Ended", "Flag", "crowd", "die", "fork", "tell"]

PATIENCE: Final = 900.0
"""So many seconds may pass before a child that goes on is taken for stuck, and killed."""

SPEAKING: Final = Lock()
"""Held while a line goes into a pipe, so that threads of one process do not write into each
other's."""

LOOK_EVERY: Final = 0.002
"""So often, in seconds, whoever waits for a flag looks at it."""

Work: TypeAlias = Callable[[int], None]
"""What a child does; it is given the pipe to tell things through."""


@frozen
class Ended:
    """Tell how a child ended.

    Attributes:
        number: Which child.
        told: What it wrote.
        status: Its exit status, the negative number of the signal that ended it.
    """

    number: int
    told: bytes
    status: int

    @property
    def killed(self) -> bool:
        """Say whether it was killed, as it was to be."""
        return self.status == -signal.SIGKILL


@define(eq=False)
class Child:
    """Hold a running child."""

    number: int
    pid: int
    pipe: int
    told: bytearray
    deadline: float = math.inf
    status: int | None = None
    """How it ended, where somebody has waited for it already."""

    def read(self) -> bool:
        """Take in what it has to tell; False once it has ended."""
        part = os.read(self.pipe, 1 << 16)
        self.told += part
        return bool(part)

    def kill(self) -> None:
        """End it, if it was not waited for yet."""
        if self.status is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            self.end()

    def end(self) -> Ended:
        """Wait for its end."""
        os.close(self.pipe)
        if self.status is None:
            _, self.status = os.waitpid(self.pid, 0)
        return Ended(self.number, bytes(self.told), os.waitstatus_to_exitcode(self.status))


class Flag:
    """Tell processes that it is over, as a ``threading.Event`` tells threads.

    Warning: the event of ``multiprocessing`` has a lock, and whoever is killed while it holds that
    lock keeps all others waiting.
    """

    def __init__(self) -> None:
        self._value = RawArray("B", 1)

    def set(self) -> None:
        """Say that it is over."""
        self._value[0] = 1

    def is_set(self) -> bool:
        """Return whether it is over."""
        return bool(self._value[0])

    def wait(self, timeout: float) -> bool:
        """Wait until it is, so many seconds at most; return whether it is."""
        end = monotonic() + timeout
        while not self.is_set() and (left := end - monotonic()) > 0:
            sleep(min(left, LOOK_EVERY))
        return self.is_set()


def die() -> NoReturn:
    """End this process at once, with nothing cleared up."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError  # never reached


def tell(pipe: int, *words: object) -> None:
    """Write one line into a pipe, in one piece."""
    with SPEAKING:
        os.write(pipe, (" ".join(map(str, words)) + "\n").encode())


def fork(work: Work, number: int = 0) -> Child:
    """Start a child.

    Args:
        work: What it does; when it returns, the child ends well.
        number: Which child it is.
    """
    reading, writing = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Child(number, pid, reading, bytearray())
    status = 1
    try:
        os.close(reading)
        gc.disable()  # it is short-lived, and a collection would copy the parent's pages
        work(writing)
        status = 0
    except BaseException:  # noqa: BLE001 - whatever it was, this process is no second parent
        traceback.print_exc()
    finally:
        os._exit(status)


def crowd(works: Iterable[Work], width: int, patience: float = PATIENCE) -> Iterator[Ended]:
    """Run children, so many at a time, and give each as it ends.

    Args:
        works: What they do, in order.
        width: How many run at once.
        patience: After so many seconds one that goes on is taken for stuck, and killed.
    """
    gc.collect()
    gc.freeze()
    waiting = enumerate(works)
    with selectors.DefaultSelector() as ready:
        try:
            yield from _crowd(waiting, width, patience, ready)
        finally:
            for key in list(ready.get_map().values()):
                key.data.kill()


def _crowd(
    waiting: Iterator[tuple[int, Work]],
    width: int,
    patience: float,
    ready: selectors.BaseSelector,
) -> Iterator[Ended]:
    exhausted = False
    while True:
        while not exhausted and len(ready.get_map()) < width:
            number, work = next(waiting, (0, None))
            if work is None:
                exhausted = True
                break
            child = fork(work, number)
            child.deadline = monotonic() + patience
            ready.register(child.pipe, selectors.EVENT_READ, child)
        if not ready.get_map():
            return
        for key, _ in ready.select(timeout=1.0):
            if not key.data.read():
                ready.unregister(key.fd)
                yield key.data.end()
        for key in list(ready.get_map().values()):
            if monotonic() > key.data.deadline:
                os.kill(key.data.pid, signal.SIGABRT)
