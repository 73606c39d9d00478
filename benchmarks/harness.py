"""Compare two ways of doing the same work, in one process, by turns.

A figure is a ratio, because absolute times move with the machine: "4.0" says that ours did the work
four times as fast as the baseline. Ours and the baseline take turns, each turn the other one first,
so that a slow moment of the machine falls on both.
"""

import gc
import sys
from collections.abc import Callable
from contextvars import ContextVar
from statistics import median
from time import perf_counter

from attrs import frozen

__all__ = ["MOST_ROUNDS", "Figure", "compare", "figure_of"]

# One turn of each before the counting: caches fill, and the interpreter specialises the code.
WARM_UP_TURNS = 1

MOST_ROUNDS: ContextVar[int] = ContextVar("MOST_ROUNDS", default=sys.maxsize)
"""How many turns each gets at most, for whoever wants to see that all runs rather than figures."""


@frozen
class Figure:
    """How many times as fast as its baseline a piece of work is, over several rounds.

    Attributes:
        name: What was measured, and against what.
        ratio_min: The lowest ratio of a round; 1.0 is as fast as the baseline.
        ratio_median: The median ratio of the rounds.
        ratio_max: The highest ratio of a round.
        target: The ratio to reach, or None where there is nothing to reach.
        note: What the reader must know to judge the figure, absolute times included.
    """

    name: str
    ratio_min: float
    ratio_median: float
    ratio_max: float
    target: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Tell whether the median reaches the target; None where there is no target."""
        return None if self.target is None else self.ratio_median >= self.target


def figure_of(
    name: str, ratios: list[float], *, target: float | None = None, note: str = ""
) -> Figure:
    """Make a figure of ratios that were measured elsewhere, one for each round."""
    return Figure(name, min(ratios), median(ratios), max(ratios), target, note)


def compare(
    name: str,
    ours: Callable[[], object],
    baseline: Callable[[], object],
    *,
    target: float | None,
    number: int,
    rounds: int,
    note: str = "",
) -> Figure:
    """Measure how many times as fast as the baseline ours is.

    Args:
        name: What is measured, and against what.
        ours: One piece of the work, optin's way.
        baseline: The same piece, by hand or by another library.
        target: The ratio to reach, or None.
        number: How many pieces a turn does; at least 1. A turn should last a millisecond or more.
        rounds: How many turns each gets, up to `MOST_ROUNDS`; at least 1.
        note: What the reader must know to judge the figure.

    Returns:
        The figure, its note ending with the median time of one piece, ours and the baseline's.
    """
    number, rounds = max(1, number), max(1, min(rounds, MOST_ROUNDS.get()))
    mine: list[float] = []
    theirs: list[float] = []
    # What is old by now is hidden from the collector, which would look it through before each turn:
    # a second for a turn of a millisecond, in a process that has measured much before.
    gc.collect()
    gc.freeze()
    for _ in range(WARM_UP_TURNS):
        _turn(ours, number)
        _turn(baseline, number)
    for turn in range(rounds):
        pairs = [(ours, mine), (baseline, theirs)]
        for work, times in pairs if turn % 2 == 0 else reversed(pairs):
            times.append(_turn(work, number))
    ratios = [slow / fast for slow, fast in zip(theirs, mine, strict=True)]
    each = f"{_told(median(mine) / number)} against {_told(median(theirs) / number)}"
    return figure_of(name, ratios, target=target, note=f"{note}; {each}" if note else each)


def _turn(work: Callable[[], object], number: int) -> float:
    """Time a number of pieces of work, in seconds, without the collector's pauses."""
    gc.collect()
    gc.disable()
    try:
        begun = perf_counter()
        for _ in range(number):
            work()
        return perf_counter() - begun
    finally:
        gc.enable()


def _told(seconds: float) -> str:
    """Write a duration with three digits and the unit that suits it."""
    for factor, unit in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"
