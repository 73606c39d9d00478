"""Dispatchers that are killed at a named place, ten thousand times.

Each is a process forked from this one. It dispatches with the library's own `dispatch`, until it
kills itself at its place: before the claim, inside its transaction, after its commit, before the
call, with half of the request written, after the provider took the message, around the commit that
settles it. The provider is the other end of a pipe, and outlives everybody. When all are dead, the
leases run out, and the plain model reads what is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Final

from optin.app import Dispatched
from optin.policy import RowState
from optin.testing import FixedClock
from tools.torture.audit import LEASE_FOR, Breach, faults_of
from tools.torture.grounds import TENANT, Ground, grounds, number
from tools.torture.harness import Fault, Figure, figures
from tools.torture.places import PLACES, TAKING_OVER, Doom, PipeCourier, PlacedStore, Provider
from tools.torture.processes import Work, crowd

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 10_500
LEAST: Final = 40
DEMANDED: Final = 10_000
"""A few find nothing to do at their place, and end well."""

ROWS_EACH: Final = 3
WIDTH: Final = 4
# So many dispatchers die before the clock goes on past the leases of the dead.
ROUND: Final = 200
FIRST_OF_A_ROUND: Final = 8
SHORT: Final = timedelta(milliseconds=100)


# One store --------------------------------------------------------------------------------------


def _place(seed: int) -> str:
    """Say where a dispatcher dies: the first of a round, where they take over from the dead."""
    places = TAKING_OVER if seed % ROUND < FIRST_OF_A_ROUND else PLACES
    return places[seed % len(places)]


def _doomed(ground: Ground, seed: int, clock: FixedClock) -> Work:
    """Return what one dispatcher does, from opening the store to its death."""

    def work(pipe: int) -> None:
        random = Random(seed)
        doom = Doom(_place(seed), random.randint(1, ROWS_EACH))
        store, courier = PlacedStore(ground.open(), doom), PipeCourier(pipe, doom, random)
        app = ground.app(store=store, courier=courier, clock=FixedClock(clock.now()))
        app.dispatch(limit=ROWS_EACH)

    return work


def _queue(ground: Ground, clock: FixedClock, random: Random, people: range) -> None:
    """Queue messages for people, to some of them two or three."""
    with ground.app(clock=clock) as app:
        for at in people:
            for text in ("one", "two", "three")[: random.choice([1, 1, 1, 2, 3])]:
                app.send(TENANT, to=number(at), text=text, user="dana")


def killed(ground: Ground, count: int, seed: int) -> tuple[Counter[str], list[Fault]]:
    """Kill dispatchers on one store.

    Args:
        ground: Where it is kept, empty.
        count: How many.
        seed: The first one's.

    Returns:
        How many died at each place, and what broke.
    """
    ground.enrol()
    clock, provider, died = FixedClock(), Provider(), Counter[str]()
    breaches: list[Breach] = []
    for begin in range(0, count, ROUND):
        seeds = range(seed + begin, seed + min(begin + ROUND, count))
        _queue(ground, clock, Random(seeds[0]), range(begin * 2, begin * 2 + 2 * len(seeds)))
        for ended in crowd((_doomed(ground, each, clock) for each in seeds), WIDTH):
            provider.take(ended.told)
            if ended.killed:
                died[_place(seeds[ended.number])] += 1
            elif ended.status:
                words = f"the dispatcher of seed {seeds[ended.number]} ended with {ended.status}"
                breaches.append(Breach(9, words))
        clock.advance(LEASE_FOR + timedelta(seconds=10))
    breaches += _finish(ground, clock, provider)
    breaches += faults_of(ground.told(taken=provider.taken, calls=provider.calls))
    return died, [Fault(seed, each.promise, each.words, count) for each in breaches]


def _finish(ground: Ground, clock: FixedClock, provider: Provider) -> Iterator[Breach]:
    """Let a dispatcher that nobody kills do the rest: twice the lease later, and hours later."""

    def work(pipe: int) -> None:
        courier = PipeCourier(pipe, lambda _: None)
        with ground.app(courier=courier, clock=FixedClock(clock.now())) as app:
            while app.dispatch(limit=1000) != Dispatched():
                pass

    for wait in (LEASE_FOR * 2, timedelta(hours=2), timedelta(hours=2)):
        clock.advance(wait)
        for ended in crowd([work], 1):
            provider.take(ended.told)
            if ended.status:
                yield Breach(9, f"the last dispatcher ended with {ended.status}")
        stuck = [row for row in ground.told().rows if row.state is RowState.CALLING]
        for row in stuck:
            yield Breach(9, f"row {row.id} is stuck after twice the lease")


def run(count: int, seed: int) -> Iterator[Figure]:
    """Kill dispatchers on each store.

    Args:
        count: How many dispatchers on each store.
        seed: The first one's.
    """
    for ground in grounds():
        died, faults = killed(ground, count, seed)
        kills = sum(died.values())
        yield from figures(
            (9, 10),
            faults,
            tried=f"{ground.name}: dispatchers killed at {len(died)} places",
            demanded=f"0 in {DEMANDED:,} kills",
            reached=f"{{faults}} in {kills:,} kills",
            count=kills,
            least=DEMANDED,
        )
