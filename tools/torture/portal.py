"""Portals: every call by everybody, against a plain list of who may see what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any, Final

from attrs import define, field

from optin.storage.memory import AsyncMemoryStore, MemoryStore
from tools.torture.grounds import GROUNDS, ground
from tools.torture.harness import Fault, Figure, figures, shares, spread
from tools.torture.portal_acts import CALLS, Run

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 100_000
LEAST: Final = 2_000
ON_DISK: Final = 20
"""One call in so many is made once more on each store with a database."""
PROMISE: Final = 42


@define
class _Tally:
    """Count what was tried, and keep what broke."""

    calls: int = 0
    own: int = 0
    foreign: int = 0
    overtaken: int = 0
    faults: list[Fault] = field(factory=list)

    def play(self, seed: int, store: Any, where: str) -> None:  # noqa: ANN401 - of either colour
        """Play one world."""
        world = Run(seed, store)
        words = world.play()
        self.calls += world.calls
        self.own += world.own
        self.foreign += world.foreign
        self.overtaken += world.overtaken
        if words:
            self.faults.append(Fault(seed, PROMISE, f"{where}: {words}", CALLS))


def _in_memory(seeds: range) -> _Tally:
    tally = _Tally()
    for seed in seeds:
        # One world in four is asked in coroutines.
        store = AsyncMemoryStore() if seed % 4 == 0 else MemoryStore()
        tally.play(seed, store, "memory")
    return tally


def _on_disk(name: str, seeds: Iterable[int]) -> _Tally:
    """Play worlds on a store with a database, one beside the other."""
    tally = _Tally()
    with ground(name) as place, closing(place.open()) as store:
        for seed in seeds:
            tally.play(seed, store, name)
    return tally


def run(count: int, seed: int) -> Iterator[Figure]:
    """Play worlds in memory, and some on each database.

    Args:
        count: How many calls in memory; on each database one in twenty of them.
        seed: The first world's.
    """
    runs = -(-count // CALLS)
    yield _figure("memory", list(spread(_in_memory, shares(runs, seed, 10))), FULL)
    for name in GROUNDS:
        few = range(seed, seed + -(-runs // ON_DISK))
        yield _figure(name, [_on_disk(name, few)], FULL // ON_DISK)


def _figure(where: str, tallies: list[_Tally], least: int) -> Figure:
    calls = sum(each.calls for each in tallies)
    own, foreign = sum(each.own for each in tallies), sum(each.foreign for each in tallies)
    overtaken = sum(each.overtaken for each in tallies)
    (figure,) = figures(
        (PROMISE,),
        [fault for each in tallies for fault in each.faults],
        tried=f"{where}: every call of a portal, by everybody",
        demanded=f"0 reads or writes outside one's own in {least:,} calls",
        reached=(
            f"{{faults}} in {calls:,} calls; {foreign:,} asked for a thread of somebody else, "
            f"{own:,} for one's own; {overtaken:,} were overtaken"
        ),
        count=calls,
        least=least,
    )
    return figure
