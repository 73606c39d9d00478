"""Three stores, asked the same, show the same: the state machine of the tests, for hours."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tools.torture.harness import Fault, Figure, figures, shares, spread

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 10_000
LEAST: Final = 60
STEPS: Final = 50
# Half of a run's time goes into looks at everything; two of them and the one at the end find what
# ten find, a few steps later.
EACH: Final = 20
SHARE: Final = 250
ROOT: Final = Path(__file__).parents[2]
PYTEST: Final = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
MACHINE: Final = "tests/storage/test_lockstep.py"


def _share(seeds: range) -> list[Fault]:
    """Run the machine in an interpreter of its own, which ends badly where two stores differ."""
    size = {
        "OPTIN_LOCKSTEP_RUNS": str(len(seeds)),
        "OPTIN_LOCKSTEP_STEPS": str(STEPS),
        "OPTIN_LOCKSTEP_EACH": str(EACH),
    }
    done = subprocess.run(  # noqa: S603 - this interpreter, and a file of ours
        [*PYTEST, f"--hypothesis-seed={seeds[0]}", MACHINE],
        cwd=ROOT,
        env={**os.environ, **size, "HYPOTHESIS_PROFILE": "default"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return []
    told = [line for line in done.stdout.splitlines() if line.startswith("E ")]
    words = told[0].removeprefix("E ").strip() if told else f"ended with {done.returncode}"
    return [Fault(seeds[0], 37, words, len(seeds))]


def run(count: int, seed: int) -> Iterator[Figure]:
    """Run the machine.

    Args:
        count: How many runs, of fifty steps each.
        seed: What the first share of them is drawn from.
    """
    faults = [fault for share in spread(_share, shares(count, seed, SHARE)) for fault in share]
    yield from figures(
        (37,),
        faults,
        tried=f"memory, SQLite and PostgreSQL in lock-step, {STEPS} steps a run",
        demanded=f"0 divergences in {FULL:,} runs",
        reached=f"{{faults}} in {count:,} runs",
        count=count,
        least=FULL,
    )
