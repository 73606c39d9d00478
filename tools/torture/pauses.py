"""Dispatchers that are stopped with `SIGSTOP` between an authorisation and its call.

Many stand still at once. Some wake soon enough to call; most wake later than 250 ms after their
authorisation, and some when their lease is long over, the opt-out has come in meanwhile, and it was
reported as effective. None of these may call. Clocks are real here.
"""

from __future__ import annotations

import heapq
import os
import signal
from collections.abc import Iterator
from itertools import count as counting
from random import Random
from time import monotonic, monotonic_ns, sleep
from typing import Final

from attrs import define, field, frozen

from optin import OptIn
from optin.clock import SystemClock
from optin.policy import RowState
from optin.storage import Rows
from optin.transports.memory import MemoryTransport
from tools.torture.audit import CALL_WITHIN, LEASE_FOR, Breach, faults_of, started_too_late
from tools.torture.grounds import GROUNDS, SENDER, TENANT, Ground, every, ground, number
from tools.torture.harness import Fault, Figure, figures, spread
from tools.torture.places import NotingCourier, PipeCourier, PlacedStore, Provider
from tools.torture.processes import Child, Work, fork, tell

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 2_100
LEAST: Final = 24
DEMANDED: Final = 2_000

# How many stand still at once, and how many of all for longer than a lease.
CROWD: Final = 100
LONG_ONE_IN: Final = 8
SHORT_ONE_IN: Final = 4
IN_TRANSACTION_ONE_IN: Final = 40

AFTER_CLAIM, IN_CLAIM = "after the commit of the claim", "in the transaction of the claim"


@frozen
class Pause:
    """Say where a dispatcher is stopped, and for how long.

    Attributes:
        place: Where.
        for_: How long, in seconds.
    """

    place: str
    for_: float


@define(eq=False)
class Trap:
    """Stop this process once at one place, and note when it was authorised."""

    pipe: int
    place: str
    sprung: bool = False

    def __call__(self, place: str) -> None:
        if place == IN_CLAIM:
            tell(self.pipe, "authorised", monotonic_ns())
        if place == self.place and not self.sprung:
            self.sprung = True
            tell(self.pipe, "stopped")
            os.kill(os.getpid(), signal.SIGSTOP)


def _pauses(random: Random, count: int, *, long: bool) -> list[Pause]:
    """Draw pauses: long ones, or such as last about as long as an authorisation is good for."""
    if long:
        seconds = LEASE_FOR.total_seconds() + 1
        return [Pause(AFTER_CLAIM, seconds + random.random()) for _ in range(count)]
    pauses = []
    for _ in range(count):
        short = random.randrange(SHORT_ONE_IN) == 0
        for_ = random.uniform(0.02, 0.2) if short else random.uniform(0.26, 1.0)
        inside = not short and random.randrange(IN_TRANSACTION_ONE_IN) == 0
        pauses.append(Pause(IN_CLAIM, 0.3) if inside else Pause(AFTER_CLAIM, for_))
    return pauses


@define(eq=False)
class Crowd:
    """Stop many dispatchers of one store at once, opt people out meanwhile, and wake them.

    Attributes:
        ground: Where the store is kept.
        random: What is drawn from.
        app: What queues, opts out, and takes over from those who stand still.
        provider: What it was given.
        paused: How many stood still.
        late: How many of them for longer than an authorisation is good for.
        called: How many called after they had stood still.
        breaches: What broke.
        opted_out: The rows whose recipient said STOP in the middle of their call.
    """

    ground: Ground
    random: Random
    app: OptIn
    provider: Provider
    paused: int = 0
    late: int = 0
    called: int = 0
    breaches: list[Breach] = field(factory=list)
    opted_out: set[int] = field(factory=set)
    provider_side: MemoryTransport = field(factory=MemoryTransport)
    _people: Iterator[int] = field(factory=counting)

    def play(self, pauses: list[Pause]) -> None:
        """Queue a message for each, and let each be claimed by a dispatcher that is stopped."""
        for _ in pauses:
            self.app.send(TENANT, to=number(next(self._people)), text="Hello", user="dana")
        children: list[Child] = []
        try:
            self._play(pauses, children)
            for child in children:
                self._collect(child)
        finally:
            # Whoever stands still would do so for ever.
            for child in children:
                child.kill()

    def _play(self, pauses: list[Pause], children: list[Child]) -> None:
        """Start and stop the dispatchers, and wake each when its time has come."""
        asleep: list[tuple[float, int, Child]] = []
        waiting = list(pauses)
        while waiting or asleep:
            if asleep and asleep[0][0] <= monotonic():
                _, _, child = heapq.heappop(asleep)
                if not waiting and pauses[0].for_ > LEASE_FOR.total_seconds():
                    self.app.dispatch(limit=1)  # takes over, and reports what is effective
                os.kill(child.pid, signal.SIGCONT)
            elif waiting:
                pause = waiting.pop()
                child = fork(self._work(pause.place), len(children))
                children.append(child)
                if self._stands_still(child, pause):
                    heapq.heappush(asleep, (monotonic() + pause.for_, child.number, child))
                if pause.place == IN_CLAIM:  # it bars everybody else from a file
                    sleep(pause.for_)
                elif not waiting or child.number % 10 == 0:
                    self._opt_some_out()
            else:
                sleep(max(0.0, asleep[0][0] - monotonic()))

    def _work(self, place: str) -> Work:
        def work(pipe: int) -> None:
            trap = Trap(pipe, place)
            store, courier = PlacedStore(self.ground.open(), trap), PipeCourier(pipe, trap)
            self.ground.app(store=store, courier=courier, clock=SystemClock()).dispatch(limit=1)

        return work

    def _stands_still(self, child: Child, pause: Pause) -> bool:
        """Wait until a child was stopped; False where it has ended, with nothing to do."""
        _, status = os.waitpid(child.pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            child.status = status
            return False
        self.paused += 1
        self.late += pause.for_ > CALL_WITHIN.total_seconds()
        return True

    def _opt_some_out(self) -> None:
        """Opt out half of those whom a dispatcher that stands still is about to call."""
        store = self.ground.open()
        calling = every(store, Rows(TENANT, states=(RowState.CALLING,)))
        store.close()
        for row in calling:
            if row.id % 2 == 0 and row.id not in self.opted_out and row.address is not None:
                self.opted_out.add(row.id)
                request = self.provider_side.inbound_request(
                    row.address.value, SENDER, "STOP", event_id=f"SM{row.id}"
                )
                self.app.receive(request)

    def _collect(self, child: Child) -> None:
        """Take in what a dispatcher did once it was awake."""
        while child.read():
            pass
        ended = child.end()
        if ended.status:
            self.breaches.append(Breach(2, f"a dispatcher ended with {ended.status}"))
        authorised = 0
        self.provider.take(ended.told)
        for line in ended.told.decode().splitlines():
            words = line.split(" ")
            if words[0] == "authorised":
                authorised = int(words[1])
            elif words[0].isdecimal():
                self.called += 1
                after = (int(words[0]) - authorised) / 1e9
                if after > CALL_WITHIN.total_seconds():
                    words_ = f"{words[2]} was called {after:.3f} s after its authorisation"
                    self.breaches.append(Breach(2, words_))


def _paused(asked: tuple[str, int, int]) -> list[Figure]:
    """Stop dispatchers on one kind of store; see :func:`run`."""
    name, count, seed = asked
    random, provider = Random(seed), Provider()
    with ground(name) as made:
        made.enrol()
        with made.app(courier=NotingCourier(provider), clock=SystemClock()) as app:
            crowd = Crowd(made, random, app, provider)
            long = max(4, count // LONG_ONE_IN)
            for begin in range(0, count - long, CROWD):
                crowd.play(_pauses(random, min(CROWD, count - long - begin), long=False))
            for begin in range(0, long, CROWD):
                crowd.play(_pauses(random, min(CROWD, long - begin), long=True))
            app.dispatch()
        told = made.told(taken=provider.taken, calls=provider.calls, settled=False)
    started = {each.reference.partition(":")[2]: each.wall for each in provider.requests}
    breaches = [*crowd.breaches, *faults_of(told), *started_too_late(told.entries, started)]
    return list(
        figures(
            (2, 3, 1),
            [Fault(seed, each.promise, each.words, count) for each in breaches],
            tried=f"{name}: dispatchers stopped between authorisation and call",
            demanded=f"0 in {DEMANDED:,} pauses",
            reached=(
                f"{{faults}} in {crowd.paused:,} pauses; {crowd.late:,} of them lasted longer than "
                f"250 ms, {crowd.called:,} called in time, {len(crowd.opted_out):,} met a STOP"
            ),
            count=crowd.paused,
            least=DEMANDED,
        )
    )


def run(count: int, seed: int) -> Iterator[Figure]:
    """Stop dispatchers on each store, on all at once: mostly everybody waits.

    Args:
        count: How many on each.
        seed: What is drawn from.
    """
    for figures_ in spread(_paused, [(name, count, seed) for name in GROUNDS]):
        yield from figures_
