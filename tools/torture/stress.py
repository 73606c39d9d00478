"""Opt-outs, a few hundred thousand, each aimed at somebody who is about to be called.

Producers write a START, a message and a STOP for many people at once, as fast as the store takes
them; the STOPs are held back until the calls have begun. Dispatchers, in several processes with
several threads each, call with a few milliseconds between authorisation and answer. Everybody notes
on one monotonic clock when a decision was made, under the lock under which it was made.
"""

from __future__ import annotations

import math
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import count as counting
from multiprocessing.sharedctypes import RawArray
from random import Random
from time import monotonic_ns, sleep
from typing import Any, Final, cast

from attrs import define, evolve, field, frozen

from optin import StorageError
from optin.app import Dispatched
from optin.clock import Clock, SystemClock
from optin.consent import ORGANISATION, Address, Channel, Event, EventType, Evidence, Source
from optin.policy import (
    Attempt,
    Claim,
    Decision,
    Draft,
    Failed,
    NextDue,
    Snapshot,
    Subjects,
    Unit,
    decide_opt_out,
    decide_send,
)
from optin.storage import Holding, Store
from optin.testing import FixedClock
from tools.torture.audit import Breach, Told, faults_of
from tools.torture.grounds import GROUNDS, TENANT, Ground, ground, number
from tools.torture.harness import Fault, Figure, figures, percentile
from tools.torture.meetings import Overlap, effective_after, overlap
from tools.torture.places import (
    Doom,
    NotingCourier,
    PipeCourier,
    Provider,
    ShownCourier,
    await_call,
)
from tools.torture.processes import Flag, Work, crowd, tell

__all__ = ["FULL", "LEAST", "Segment", "run"]

FULL: Final = 300_000
LEAST: Final = 600
MET_AT_LEAST: Final = 0.3
SLOWEST: Final = 1.0
"""Within so many seconds an opt-out is to be reported as effective, where nobody died."""

SEGMENT: Final = 15_000
"""So many opt-outs go to one database, whose ledger is then read into memory."""
PRODUCERS: Final = 2
DISPATCHERS: Final = 3
THREADS: Final = 2
PEOPLE: Final = 256
AT_ONCE: Final = 32
CALL_LASTS: Final = 0.015
PATIENCE: Final = 0.3
IDLE: Final = timedelta(milliseconds=5)
LAST_LEASES: Final = 18.0
"""So many seconds the last calls of the dead get, to be taken over."""
DIES_AFTER: Final = 20
"""A dispatcher that is to die makes so many calls at most."""
SOON: Final = timedelta(milliseconds=30)


def _address(person: int) -> Address:
    return Address(Channel.SMS, number(person))


# The clock on which everybody notes --------------------------------------------------------------


@frozen
class Noted:
    """Decide, and note when: under the lock, since the decision is made there.

    Attributes:
        pipe: Where notes go.
        decide: What decides.
        name: What the decision will be known by in the ledger; for a claim, the row says it.
    """

    pipe: int
    decide: Callable[[Snapshot, datetime], Decision[Any]]
    name: str = ""

    def __call__(self, snapshot: Snapshot, now: datetime) -> Decision[Any]:
        at = monotonic_ns()
        decision = self.decide(snapshot, now)
        name, answer = self.name, decision.answer
        if isinstance(answer, Claim) and answer.row is not None:
            name = f"call:{answer.row.id}:{answer.row.attempt}"
        if name:
            tell(self.pipe, "decided", at, snapshot.recipient.key, name)
        return decision


@frozen
class NotingStore:
    """Stand before a store, and note the claims."""

    store: Store
    pipe: int

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the store has
        return getattr(self.store, name)

    def hold(self, attempt: Attempt) -> object | None:
        """Keep opt-outs waiting, as a store of the strict mode does."""
        token: object | None = cast("Holding", self.store).hold(attempt)
        return token

    def release(self, token: object) -> None:
        """Let them go on."""
        cast("Holding", self.store).release(token)

    def transact(self, units: Sequence[Unit[Any]], clock: Clock) -> list[Any]:
        """Run units; those that claim are noted."""
        noted = [
            evolve(unit, decide=Noted(self.pipe, unit.decide))
            if isinstance(unit.entry, NextDue)
            else unit
            for unit in units
        ]
        results: list[Any] = self.store.transact(noted, clock)
        return results


def _inversions(told: Told, notes: Sequence[Sequence[str]]) -> Iterator[Breach]:
    """Name the people whose entries stand in another order than that of the decisions."""
    decided: dict[str, dict[str, int]] = defaultdict(dict)
    for _, noted, key, name in notes:
        # After a conflict it is decided again, and the last time counts.
        decided[key][name] = max(decided[key].get(name, 0), int(noted))
    last: dict[str, tuple[int, str]] = {}
    for entry in told.entries:
        event = entry.event
        what = _name_of(event)
        at = decided[event.recipient].get(what, 0) if what else 0
        if at:
            before_at, before = last.get(event.recipient, (0, ""))
            if at < before_at:
                yield Breach(18, f"entry {entry.seq}: {what} was decided before {before}")
            last[event.recipient] = (at, what)


def _name_of(event: Event) -> str:
    if event.type is EventType.SEND_AUTHORISED:
        return f"call:{event.facts['row']}:{event.facts['attempt']}"
    if event.type in {EventType.OPTED_OUT, EventType.OPTED_IN}:
        return event.payload.get("note", "")
    return ""


# What happens ------------------------------------------------------------------------------------


def _opts_in(name: str) -> Callable[[Snapshot, datetime], Decision[None]]:
    """Write an opt-in that texts nobody, so that the dispatchers have messages alone to send."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[None]:
        about, facts = snapshot.recipient.key, {"source": "form"}
        event = Event(EventType.OPTED_IN, now, about, ORGANISATION, facts, {"note": name})
        return Decision(None, (event,))

    return decide


@define(eq=False)
class Segment:
    """Press one database.

    Attributes:
        ground: Where it is kept.
        seed: What is drawn from.
        called: Who is being called, in an array that all processes share.
        strict: Whether opt-outs and calls wait for each other.
        deadly: Whether dispatchers die in the middle of calls, and others take their place.
        at_once: How many people each producer opts out in one commit; of few, more are in the
            middle of a call.
        provider: What it was given.
        breaches: What broke.
    """

    ground: Ground
    seed: int
    strict: bool = False
    deadly: bool = False
    at_once: int = AT_ONCE
    called: Any = field(factory=lambda: RawArray("B", PRODUCERS * PEOPLE), init=False)
    provider: Provider = field(factory=Provider)
    breaches: list[Breach] = field(factory=list)

    def play(self, stops: int) -> Told:
        """Write so many opt-outs, and read what is left."""
        self.ground.enrol()
        over = Flag()
        rounds = math.ceil(stops / PRODUCERS / self.at_once)
        works = [self._producer(at, rounds) for at in range(PRODUCERS)]
        works += [self._dispatcher(over) for _ in range(DISPATCHERS)]
        producing = PRODUCERS
        for ended in crowd(works, len(works)):
            self.provider.take(ended.told)
            if ended.status:
                self.breaches.append(Breach(1, f"a process ended with {ended.status}"))
            producing -= ended.number < PRODUCERS
            if producing == 0 and not over.is_set():
                sleep(LAST_LEASES if self.deadly else 0)
                over.set()
        self._finish()
        told = self.ground.told(taken=self.provider.taken, calls=self.provider.calls)
        self.breaches += faults_of(told)
        self.breaches += _inversions(told, self.provider.notes)
        late = self.ground.audited()
        if late:
            self.breaches.append(Breach(1, f"the audit query finds {late} late authorisations"))
        return told

    def _producer(self, place: int, rounds: int) -> Work:
        def work(pipe: int) -> None:
            store, clock = self.ground.open(), SystemClock()
            random = Random(self.seed * PRODUCERS + place)
            for at in range(rounds):
                first = place * PEOPLE
                people = random.sample(range(first, first + PEOPLE), self.at_once)
                self._write(store, clock, pipe, people, f"{place}.{at}")
            store.close()

        return work

    def _write(self, store: Store, clock: Clock, pipe: int, people: list[int], name: str) -> None:
        """Opt people in, write to them, wait for the first call, and opt all of them out."""
        begin: list[Unit[Any]] = []
        end: list[Unit[Any]] = []
        for person in people:
            entry = Subjects(TENANT, (_address(person),))
            yes, no = f"in:{name}.{person}", f"out:{name}.{person}"
            draft = Draft(text="Hello", user="dana", reference=yes)
            begin.append(Unit(entry, Noted(pipe, _opts_in(yes), yes)))
            begin.append(Unit(entry, decide_send(draft)))
            evidence = Evidence(Source.HAND, note=no)
            end.append(Unit(entry, Noted(pipe, decide_opt_out(evidence), no)))
        _done(store, begin, clock)
        await_call(self.called, people[0], PATIENCE)
        _done(store, end, clock)

    def _dispatcher(self, over: Flag) -> Work:
        def alone(pipe: int) -> None:
            seeds = counting(self.seed)
            while not over.is_set():
                self._dispatch(pipe, over, next(seeds))

        def replaced(pipe: int) -> None:
            """Let one dispatcher after another work, each until it dies."""
            for seed in counting(self.seed):
                if over.is_set():
                    return
                child = os.fork()
                if child == 0:
                    try:
                        self._dispatch(pipe, over, seed)
                    finally:
                        os._exit(0)
                os.waitpid(child, 0)

        return replaced if self.deadly else alone

    def _dispatch(self, pipe: int, over: Flag, seed: int) -> None:
        """Dispatch with several threads until it is over, or until death."""
        random = Random(seed)
        place = "after the provider took the message" if self.deadly else "nowhere"
        doom = Doom(place, random.randint(1, DIES_AFTER))
        store = NotingStore(self.ground.open(), pipe)
        carrying = PipeCourier(pipe, doom, random, throttled_for=SOON)
        courier = ShownCourier(carrying, self.called, CALL_LASTS)
        app = self.ground.app(store=store, courier=courier, clock=SystemClock(), strict=self.strict)
        with app, ThreadPoolExecutor(THREADS) as pool:
            loops = [pool.submit(app.dispatch_until, over, pause=IDLE) for _ in range(THREADS)]
            for loop in loops:
                loop.result()

    def _finish(self) -> None:
        clock = FixedClock(datetime.now(UTC) + timedelta(hours=1))
        with self.ground.app(courier=NotingCourier(self.provider), clock=clock) as app:
            for _ in range(2):
                while app.dispatch(limit=1000) != Dispatched():
                    pass
                clock.advance(timedelta(hours=2))


def _done(store: Store, units: list[Unit[Any]], clock: Clock) -> None:
    """Run units until all are written; a lock that is not to be had is no reason to give up."""
    while units:
        try:
            results = store.transact(units, clock)
        except StorageError:
            continue
        left = []
        for unit, result in zip(units, results, strict=True):
            if isinstance(result, Failed):
                if not isinstance(result.error, StorageError):
                    raise result.error
                left.append(unit)
        units = left


# The suite ---------------------------------------------------------------------------------------


def _pressed(name: str, count: int, seed: int) -> tuple[Overlap, list[float], list[Fault]]:
    """Press databases of one kind, one after the other.

    Returns:
        How many opt-outs met a call, after how many seconds each was effective, and what broke.
    """
    met, waits, faults = Overlap(0, 0, 0), list[float](), list[Fault]()
    for begin in range(0, count, SEGMENT):
        stops = min(SEGMENT, count - begin)
        with ground(name) as made:
            segment = Segment(made, seed + begin)
            told = segment.play(stops)
        met += overlap(told.entries, told.rows)
        waits += effective_after(told.entries)
        faults += [
            Fault(seed + begin, each.promise, each.words, stops) for each in segment.breaches
        ]
    return met, waits, faults


def run(count: int, seed: int) -> Iterator[Figure]:
    """Press each kind of store.

    Args:
        count: How many opt-outs on each.
        seed: What is drawn from.
    """
    for name in GROUNDS:
        met, waits, faults = _pressed(name, count, seed)
        told = {"demanded": f"0 in {FULL:,} STOPs; {MET_AT_LEAST:.0%} of them meet a text"}
        yield from figures(
            (1, 4, 10, 12, 18),
            faults,
            tried=f"{name}: STOPs aimed at people who are about to be called, by many processes",
            reached=(
                f"{{faults}} in {met.outs:,} STOPs; {met.share_met:.0%} met a text, "
                f"{met.share_called:.0%} in the middle of its call"
            ),
            count=met.outs if met.share_met >= MET_AT_LEAST else met.met,
            least=FULL,
            **told,
        )
        slow = [wait for wait in waits if wait > SLOWEST]
        yield from figures(
            (3,),
            faults,
            tried=f"{name}: how long an opt-out takes until it is reported as effective",
            demanded=f"99 % within {SLOWEST:.0f} s, without faults",
            reached=f"99 % within {percentile(waits, 0.99):.2f} s, of {len(waits):,}",
            count=len(waits) if len(slow) <= len(waits) / 100 else 0,
            least=1,
        )
