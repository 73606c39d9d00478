"""What a suite gives back: figures, and faults that can be played again."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final, TypeVar

from attrs import evolve, frozen

__all__ = [
    "PROMISES",
    "Fault",
    "Figure",
    "Verdict",
    "command",
    "figures",
    "percentile",
    "shares",
    "spread",
]

T = TypeVar("T")
R = TypeVar("R")

PROMISES: Final = {
    1: "No send is authorised after a STOP has committed",
    2: "A call starts at most 250 ms after its authorisation",
    3: "Nothing starts after an opt-out was reported as effective",
    4: "Nothing that was queued before an opt-out is sent after a new opt-in",
    5: "The suite sees the bugs that it is there for",
    6: "An acknowledged STOP is durable",
    7: "A webhook that comes twice has one effect",
    8: "Webhooks in another order come to the same end",
    9: "No accepted message is lost",
    10: "No message is sent twice by us",
    11: "A send call that is repeated returns the first result",
    12: "Messages of one conversation keep their order",
    13: "A message that always fails holds up nobody else",
    15: "A quota is never overdrawn and nothing of it is lost",
    16: "A pack is bought once for each time that senders run dry",
    18: "The order of the ledger is the order of the decisions",
    19: "The ledger is only appended to",
    24: "A replayed request has no effect",
    32: "A link to a form counts once, and one that does not count tells nothing",
    37: "All stores behave alike",
    39: "A full disk and a database that is away let nothing through",
    42: "Nobody reads or writes a portal thread that is not theirs, or learns that there is one",
}
"""What is promised, by the number that figures and tests go by."""

# So many faults of one figure are told; the others are like them.
MOST_TOLD: Final = 5


class Verdict(StrEnum):
    """Say how a figure stands to what is demanded."""

    KEPT = "kept"
    BROKEN = "BROKEN"
    SHORT = "too few"
    """Nothing broke, in fewer tries than are demanded."""


@frozen
class Fault:
    """Say what broke.

    Attributes:
        seed: What plays it again.
        promise: A number of :data:`PROMISES`.
        words: What was seen.
        runs: How many runs from that seed show it.
    """

    seed: int
    promise: int
    words: str
    runs: int = 1


@frozen
class Figure:
    """Tell what a suite tried, and what came of it.

    Attributes:
        promise: A number of :data:`PROMISES`.
        tried: What was done, in a few words.
        demanded: The figure that is asked for at scale 1.
        reached: The figure that was seen.
        count: How many tries counted.
        least: How many are asked for at scale 1; 0 where their number says nothing.
        faults: What broke, each with the seed that shows it.
        suite: The suite, filled in by the command.
        seconds: How long the suite took, filled in by the command.
    """

    promise: int
    tried: str
    demanded: str
    reached: str
    count: int = 0
    least: int = 0
    faults: tuple[Fault, ...] = ()
    suite: str = ""
    seconds: float = 0.0

    @property
    def verdict(self) -> Verdict:
        """Return how it stands."""
        if self.faults:
            return Verdict.BROKEN
        return Verdict.SHORT if self.count < self.least else Verdict.KEPT


def command(suite: str, *more: str) -> str:
    """Return the command that runs one suite."""
    return f'make torture ARGS="{" ".join(("--only", suite, *more))}"'


def spread(work: Callable[[T], R], shares: Iterable[T], jobs: int | None = None) -> Iterator[R]:
    """Do shares of the work in processes of their own, and give what came of each, in order.

    Args:
        work: A function at the top of a module.
        shares: What it is called with.
        jobs: How many at a time; as many as there are processors by default.
    """
    listed = list(shares)
    jobs = min(jobs or os.cpu_count() or 1, len(listed))
    if jobs <= 1:
        yield from map(work, listed)
        return
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap(work, listed)


def shares(count: int, seed: int, size: int) -> list[range]:
    """Cut the seeds of a suite into pieces.

    Args:
        count: How many runs.
        seed: The first one's.
        size: How many a piece holds at most.
    """
    end = seed + count
    return [range(first, min(first + size, end)) for first in range(seed, end, size)]


def figures(
    promises: Sequence[int],
    faults: Iterable[Fault],
    *,
    tried: str,
    demanded: str,
    reached: str,
    count: int,
    least: int,
) -> Iterator[Figure]:
    """Give a figure for each promise that a suite is about, each with the faults that broke it.

    Args:
        promises: Their numbers; a fault of any other promise is told with the first.
        faults: What broke.
        tried: As for a figure.
        demanded: As for a figure.
        reached: As for a figure; ``{broken}`` stands for how many runs broke the promise, and
            ``{faults}`` for how often.
        count: As for a figure.
        least: As for a figure.
    """
    listed = list(faults)
    for place, promise in enumerate(promises):
        mine = [
            fault
            for fault in listed
            if fault.promise == promise or (place == 0 and fault.promise not in promises)
        ]
        broken = len({fault.seed for fault in mine})
        told = reached.format(broken=broken, faults=len(mine))
        yield Figure(promise, tried, demanded, told, count, least, _gathered(mine))


def _gathered(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return the first few faults, and how many there are besides."""
    listed = sorted(faults, key=lambda fault: fault.seed)
    told = listed[:MOST_TOLD]
    if len(listed) > len(told):
        last = told[-1]
        told[-1] = evolve(last, words=f"{last.words}; and {len(listed) - len(told)} more faults")
    return tuple(told)


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value below which a share of all values lies, 0 where there are none."""
    listed = sorted(values)
    return listed[min(len(listed) - 1, int(share * len(listed)))] if listed else 0.0
