"""The strict mode of PostgreSQL, and dispatchers that die, under opt-outs that are aimed at calls.

In strict mode no call begins once an opt-out has been written, not even a quarter of a second
later. Where dispatchers die in the middle of calls, an opt-out is reported as effective at the end
of their leases, and no later.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tools.torture.audit import LEASE_FOR, started_after_out
from tools.torture.grounds import GROUNDS, ground
from tools.torture.harness import Fault, Figure, figures, percentile, spread
from tools.torture.meetings import effective_after, overlap
from tools.torture.stress import Segment

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 10_000
LEAST: Final = 200
FEW: Final = 6
SLOWEST: Final = LEASE_FOR.total_seconds() + 1


def _strict(count: int, seed: int) -> Iterator[Figure]:
    """Press PostgreSQL in strict mode."""
    with ground("postgres") as made:
        segment = Segment(made, seed, strict=True, at_once=FEW)
        told = segment.play(count)
    started = {each.reference.partition(":")[2]: each.wall for each in segment.provider.requests}
    breaches = [*segment.breaches, *started_after_out(told.entries, started)]
    met = overlap(told.entries, told.rows)
    yield from figures(
        (3, 1),
        [Fault(seed, each.promise, each.words, count) for each in breaches],
        tried="postgres in strict mode: STOPs aimed at people who are about to be called",
        demanded="0 calls begin after the STOP",
        reached=(
            f"{{faults}} in {met.outs:,} STOPs and {len(started):,} calls; {met.share_met:.0%} met "
            f"a text, {met.share_called:.0%} in the middle of its call"
        ),
        count=met.outs,
        least=FULL,
    )


def _deadly(name: str, count: int, seed: int) -> Iterator[Figure]:
    """Press one kind of store while dispatchers die."""
    with ground(name) as made:
        segment = Segment(made, seed, deadly=True, at_once=FEW)
        told = segment.play(count)
    waits = effective_after(told.entries)
    slow = [wait for wait in waits if wait > SLOWEST]
    late = sum(wait > 1 for wait in waits)
    yield from figures(
        (3, 1, 9, 10),
        [Fault(seed, each.promise, each.words, count) for each in segment.breaches],
        tried=f"{name}: STOPs aimed at people whose dispatcher dies in the middle of the call",
        demanded=f"99 % are effective within {SLOWEST:.0f} s",
        reached=(
            f"{{faults}} in {len(waits):,} STOPs; 99 % within {percentile(waits, 0.99):.1f} s, "
            f"{late:,} waited for a lease"
        ),
        count=len(waits) if len(slow) <= len(waits) / 100 else 0,
        least=FULL,
    )


def _pressed(asked: tuple[str, int, int]) -> list[Figure]:
    name, count, seed = asked
    return list(_deadly(name, count, seed) if name else _strict(count, seed))


def run(count: int, seed: int) -> Iterator[Figure]:
    """Press PostgreSQL in strict mode, and each store while dispatchers die, all at once.

    Args:
        count: How many opt-outs each.
        seed: What is drawn from.
    """
    names = ([""] if "postgres" in GROUNDS else []) + list(GROUNDS)
    for figures_ in spread(_pressed, [(name, count, seed) for name in names]):
        yield from figures_
