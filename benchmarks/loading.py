"""What a transport costs a process that starts: the import beyond that of the plain courier.

The baseline is a limit, 30 ms of the processor's time, and no other code: a ratio of 2.0 says that
it took half of that. The SDKs that these transports do without take 265 ms (Twilio's) to 3 s.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.harness import Figure, figure_of
from tools.capabilities import TRANSPORTS

__all__ = ["figures"]

LIMIT: Final = 0.030  # seconds
ROUNDS: Final = 9
SRC: Final = Path(__file__).parent.parent / "src"


def _seconds(module: str) -> float:
    """Return what the import took in a process of its own, in seconds."""
    script = (
        f"import sys; sys.path.insert(0, {str(SRC)!r}); from time import process_time; "
        "import optin.transports.couriers; begun = process_time(); "
        f"import {module}; print(process_time() - begun)"
    )
    done = subprocess.run(  # noqa: S603 - this interpreter, with a script written above
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def figures(scale: float) -> Iterator[Figure]:
    """Measure each transport.

    Args:
        scale: How much work; 1.0 is the whole.

    Yields:
        One figure for each.
    """
    rounds = max(1, int(ROUNDS * scale))
    for transport in TRANSPORTS:
        module = type(transport).__module__
        _seconds(module)  # the files are read once, and compiled
        taken = [_seconds(module) for _ in range(rounds)]
        yield figure_of(
            f"the import of {module} beyond that of a courier, against 30 ms",
            [LIMIT / each for each in taken],
            target=1.0,
            note=f"{median(taken) * 1e3:.1f} ms",
        )
