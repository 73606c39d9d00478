"""Run the suites against a protocol that is broken on purpose; they must see each change.

Each change is made in a process of its own, which runs its suites with few runs until one of them
finds a promise broken, or a minute is over.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from time import monotonic
from types import FrameType
from typing import Final

from tools.torture.broken import CONTROLS, MUTANTS, Mutant
from tools.torture.harness import Fault, Figure, Verdict, figures
from tools.torture.processes import Work, crowd, tell

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = len(MUTANTS)
LEAST: Final = FULL
LIMIT: Final = 60
"""So many seconds the suites have to see a change."""


class _OverError(Exception):
    """Say that the time is over."""


def _stop(_: int, __: FrameType | None) -> None:
    raise _OverError


def _hunt(mutant: Mutant, seed: int) -> Work:
    """Return what one process does: it tells the suite that saw the change, and how."""

    def work(pipe: int) -> None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        signal.signal(signal.SIGALRM, _stop)
        signal.alarm(LIMIT)
        begun = monotonic()
        try:
            mutant.change()
            for name, count in mutant.suites:
                for figure in import_module(f"tools.torture.{name}").run(count, seed):
                    if figure.verdict is Verdict.BROKEN:
                        seconds, words = monotonic() - begun, figure.faults[0].words
                        tell(pipe, "seen", name, f"{seconds:.1f}", words)
                        return
        except _OverError:
            tell(pipe, "over")
        except Exception as error:  # noqa: BLE001 - a suite that cannot run has seen something, too
            tell(pipe, "ended", f"{type(error).__name__}: {error}")
        finally:
            signal.alarm(0)

    return work


def run(count: int, seed: int) -> Iterator[Figure]:
    """Break the protocol in each way.

    Args:
        count: How many of the ways, from the first.
        seed: What the suites start from.
    """
    mutants = [*CONTROLS, *MUTANTS[:count]]
    works = [_hunt(mutant, seed) for mutant in mutants]
    seen, faults, slowest = 0, list[Fault](), 0.0
    for ended in crowd(works, max(1, (os.cpu_count() or 1) // 2), patience=2 * LIMIT):
        mutant = mutants[ended.number]
        how, *more = ended.told.decode(errors="replace").partition("\n")[0].split(" ", 3)
        print(f"  {mutant.name}: {how or 'not seen'} {' '.join(more)}", file=sys.stderr, flush=True)
        if mutant in CONTROLS:
            if how:
                words = f"nothing is broken, and yet: {how} {' '.join(more)}"
                faults.append(Fault(seed, 5, words, count))
        elif how == "seen":
            seen += 1
            slowest = max(slowest, float(more[1]))
        else:
            words = f"{mutant.name}: no suite saw it ({how or ended.status} {' '.join(more)})"
            faults.append(Fault(seed, 5, words, count))
    yield from figures(
        (5,),
        faults,
        tried="the protocol broken on purpose, one way at a time",
        demanded=f"100 % seen, each within {LIMIT} s",
        reached=f"{seen} of {len(mutants) - len(CONTROLS)} seen, each within {slowest:.0f} s",
        count=seen,
        least=FULL,
    )
