"""Messages of one conversation keep their order, and one that always fails holds up nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Final

from attrs import define, field

from optin.app import Dispatched
from optin.clock import SystemClock
from optin.policy import RowState
from optin.storage import Rows
from optin.testing import FixedClock
from optin.transports import Accepted, FailureReason, Message, NotAccepted, Outcome, Transport
from tools.torture.audit import Breach, faults_of
from tools.torture.grounds import (
    GROUNDS,
    SENDER,
    TENANT,
    Ground,
    ground,
    grounds,
    number,
    without_jitter,
)
from tools.torture.harness import Fault, Figure, figures, percentile
from tools.torture.places import PipeCourier, Provider
from tools.torture.processes import Flag, Work, crowd

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 10_000
LEAST: Final = 200
DISPATCHERS: Final = 6
EACH: Final = 20
"""So many messages a conversation has."""
SOON: Final = timedelta(milliseconds=10)
IDLE: Final = timedelta(milliseconds=5)
RETRIED_ONE_IN: Final = 4

OTHERS: Final = 999
CALL_LASTS: Final = timedelta(milliseconds=5)
POISON_EACH: Final = 50
AT_MOST: Final = 0.1


# Order, with many dispatchers and a provider that often wants to be left alone ------------------


def _dispatcher(ground: Ground, seed: int, over: Flag) -> Work:
    def work(pipe: int) -> None:
        random = Random(seed)
        courier = PipeCourier(pipe, lambda _: None, random, RETRIED_ONE_IN, SOON)
        given = ground.app(courier=courier, clock=SystemClock(), jitter=without_jitter)
        with given as app:
            app.dispatch_until(over, pause=IDLE)

    return work


def _watcher(ground: Ground) -> Work:
    """Wait until nothing is on its way any more; it ends first, and then everybody does."""

    def work(pipe: int) -> None:
        del pipe
        clock = SystemClock()
        store = ground.open()
        end = clock.monotonic() + 300
        while clock.monotonic() < end:
            waiting = store.scan(Rows(TENANT, states=(RowState.PENDING, RowState.CALLING)), None, 1)
            if not waiting.items:
                return
            store.route(SENDER)

    return work


def ordered(ground: Ground, count: int, seed: int) -> tuple[int, list[Fault]]:
    """Send conversations of many messages with many dispatchers.

    Returns:
        How many messages the provider took, and what broke.
    """
    ground.enrol()
    with ground.app(clock=SystemClock()) as app:
        for at in range(count):
            person = at % (count // EACH or 1)
            app.send(TENANT, to=number(person), text=f"message {at}", user="dana")
    over = Flag()
    works = [_watcher(ground)]
    works += [_dispatcher(ground, seed + at, over) for at in range(DISPATCHERS)]
    provider = Provider()
    breaches = []
    for ended in crowd(works, len(works)):
        provider.take(ended.told)
        if ended.status:
            breaches.append(Breach(12, f"a process ended with {ended.status}"))
        if ended.number == 0:
            over.set()
    breaches += faults_of(ground.told(taken=provider.taken, calls=provider.calls))
    return len(provider.taken), [Fault(seed, each.promise, each.words, count) for each in breaches]


# One recipient that always fails, among a thousand, on a virtual clock --------------------------


@define(eq=False)
class SlowCourier:
    """Carry messages on a virtual clock, where each call lasts a while; one person never gets any.

    Attributes:
        clock: What a call moves.
        poisoned: The number that every message to is put off.
        arrived: When each of the others got its message.
    """

    clock: FixedClock
    poisoned: str = ""
    arrived: dict[str, float] = field(factory=dict)

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Carry a message."""
        del transport
        self.clock.advance(CALL_LASTS)
        if message.to.value == self.poisoned:
            return NotAccepted("20429", FailureReason.THROTTLED, timedelta(0))
        self.arrived[message.to.value] = self.clock.monotonic()
        return Accepted(f"MM{message.reference}", "queued")


def waited(place: Ground, *, poisoned: bool) -> list[float]:
    """Return for how many seconds each of the others waited for its message.

    Args:
        place: Where the store is kept, empty.
        poisoned: Whether the messages to one more person always fail.
    """
    place.enrol()
    clock = FixedClock()
    courier = SlowCourier(clock, number(OTHERS))
    with place.app(courier=courier, clock=clock) as app:
        for at in range(OTHERS):
            app.send(TENANT, to=number(at), text="Hello", user="dana")
            if poisoned and at % (OTHERS // POISON_EACH) == 0:
                app.send(TENANT, to=number(OTHERS), text="Hello", user="dana")
        begun = clock.monotonic()
        while len(courier.arrived) < OTHERS:
            if app.dispatch(limit=100) == Dispatched():
                clock.advance(timedelta(seconds=1))
    return [at - begun for at in courier.arrived.values()]


def _poison(name: str, seed: int) -> Iterator[Figure]:
    both = []
    for poisoned in (False, True):
        with ground(name) as place:
            both.append(waited(place, poisoned=poisoned))
    alone, among = (percentile(times, 0.99) for times in both)
    slower = among / alone - 1
    words = f"the others' p99 is {slower:.0%} longer"
    yield from figures(
        (13,),
        [Fault(seed, 13, words)] if abs(slower) > AT_MOST else [],
        tried=f"{name}: {POISON_EACH} messages to one who never gets any, among {OTHERS + 1:,}",
        demanded=f"the others' p99 stays within {AT_MOST:.0%}",
        reached=f"p99 {alone:.2f} s alone, {among:.2f} s beside it: {slower:+.1%}",
        count=OTHERS,
        least=OTHERS,
    )


def run(count: int, seed: int) -> Iterator[Figure]:
    """Send conversations on each store, and a poisoned one.

    Args:
        count: How many messages on each.
        seed: What is drawn from.
    """
    for place in grounds():
        taken, faults = ordered(place, count, seed)
        yield from figures(
            (12, 10),
            faults,
            tried=(
                f"{place.name}: conversations of {EACH} messages, {DISPATCHERS} dispatchers, a "
                f"provider that puts off one call in {RETRIED_ONE_IN}"
            ),
            demanded="0 inversions",
            reached=f"{{faults}} in {taken:,} messages",
            count=taken,
            least=1,
        )
    for name in GROUNDS:
        yield from _poison(name, seed)
