"""Two transactions on two connections of PostgreSQL, cut into each other at every statement.

What runs are the store's own scripts, with its own statements. One is halted after each of its
trips to the server in turn; the other goes on from there until it ends or waits for a lock; then
the first ends, and then the second. Whoever was first, nothing may be authorised after an opt-out.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from time import monotonic, sleep
from typing import Any, Final, TypeAlias

from attrs import define, field, frozen

from optin.clock import SystemClock
from optin.consent import Address, Channel, Evidence, Source
from optin.policy import (
    Delivery,
    Draft,
    NextDue,
    Subjects,
    Unit,
    decide_claim,
    decide_delivery,
    decide_opt_out,
    decide_send,
)
from tools.torture.audit import LEASE_FOR, Breach, faults_of
from tools.torture.grounds import GROUNDS, KEY, SENDER, TENANT, Ground, ground, number
from tools.torture.harness import Fault, Figure, figures

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 5
LEAST: Final = 1
PATIENCE: Final = 20.0
MOST_TRIPS: Final = 12
MANY: Final = 1000
CLOCK: Final = SystemClock()

Trips: TypeAlias = Generator[Any, Any, Any]


# A script that is halted between two trips -------------------------------------------------------


@define(eq=False)
class Gate:
    """Let a script make so many trips, and halt it then.

    Attributes:
        permits: How many trips it may still make.
        made: How many it has made.
    """

    permits: threading.Semaphore = field(factory=lambda: threading.Semaphore(0))
    made: int = 0

    def through(self, script: Trips) -> Trips:
        """Give the trips of a script as they are permitted."""
        try:
            trip = next(script)
            while True:
                self.permits.acquire()
                try:
                    answers = yield trip
                except Exception as error:  # noqa: BLE001 - the script says what an error means
                    trip = script.throw(error)
                else:
                    trip = script.send(answers)
                self.made += 1
        except StopIteration as done:
            return done.value

    def let(self, trips: int) -> None:
        """Permit so many more trips."""
        for _ in range(trips):
            self.permits.release()


@define(eq=False)
class Session:
    """Carry a script out on a connection of its own, in a thread of its own."""

    connection: Any
    watcher: Any
    gate: Gate
    ending: Future[Any]

    def advance(self, trips: int) -> str:
        """Let it make trips until it has made them, waits for a lock, or has ended."""
        for _ in range(trips):
            if self.ending.done():
                return "ended"
            self.gate.let(1)
            how = self._settled(self.gate.made + 1)
            if how != "halted":
                return how
        return "halted"

    def _settled(self, made: int) -> str:
        deadline = monotonic() + PATIENCE
        while monotonic() < deadline:
            if self.ending.done():
                return "ended"
            if self.gate.made >= made:
                return "halted"
            blocking = self.watcher.execute(
                "SELECT cardinality(pg_blocking_pids(%s))", [self.connection.info.backend_pid]
            ).fetchone()
            if blocking[0]:
                return "waits"
            sleep(0.001)
        return "stuck"

    def end(self) -> object:
        """Let it make all of its trips."""
        self.gate.let(MANY)
        return self.ending.result(PATIENCE)


@define(eq=False)
class Bench:
    """Hold three connections: one for each side, and one that watches who waits."""

    sides: tuple[Any, Any]
    watcher: Any
    pool: ThreadPoolExecutor

    @contextmanager
    def sessions(self, scripts: Sequence[Callable[[], Trips]]) -> Iterator[tuple[Session, Session]]:
        """Begin a script on each side, halted before its first trip."""
        from optin.storage.postgres.connections import carry_out  # noqa: PLC0415 - see `_bench`

        made = []
        for connection, script in zip(self.sides, scripts, strict=True):
            gate = Gate()
            ending = self.pool.submit(carry_out, connection, gate.through(script()))
            made.append(Session(connection, self.watcher, gate, ending))
        try:
            yield made[0], made[1]
        finally:
            for session in made:
                session.gate.let(MANY)


@contextmanager
def _bench(ground: Ground) -> Iterator[Bench]:
    """Open the connections, as the store opens its own."""
    import psycopg  # noqa: PLC0415 - only where it is installed

    from optin.storage.postgres.opening import connecting  # noqa: PLC0415 - the same

    with ExitStack() as stack:
        one, other = (
            stack.enter_context(psycopg.connect(ground.place, **connecting(prepare=True)))
            for _ in range(2)
        )
        watcher = stack.enter_context(psycopg.connect(ground.place, autocommit=True))
        yield Bench((one, other), watcher, stack.enter_context(ThreadPoolExecutor(2)))


# What is cut into each other ---------------------------------------------------------------------


@frozen
class Party:
    """Hold one side: what it does to a person, as a script of the store."""

    name: str
    script: Callable[[Any, str], Trips]


def _stop(scripts: Any, who: str) -> Trips:  # noqa: ANN401 - the scripts of the store
    address = Address(Channel.SMS, who)
    delivery = Delivery(
        "twilio", "AC1", "message", f"SM{who}", address, SENDER, "STOP", occurred_at=CLOCK.now()
    )
    unit = Unit(Subjects(TENANT, (address,)), decide_delivery(delivery), delivery)
    trips: Trips = scripts.transact([(unit, CLOCK)], patient=True)
    return trips


def _opt_out(scripts: Any, who: str) -> Trips:  # noqa: ANN401 - the same
    evidence = Evidence(Source.HAND, note="said so")
    unit = Unit(Subjects(TENANT, (Address(Channel.SMS, who),)), decide_opt_out(evidence))
    trips: Trips = scripts.transact([(unit, CLOCK)], patient=True)
    return trips


def _claim(scripts: Any, who: str) -> Trips:  # noqa: ANN401 - the same
    del who  # theirs is the only message that is due
    trips: Trips = scripts.claim(Unit(NextDue(1, LEASE_FOR), decide_claim), CLOCK)
    return trips


def _send(scripts: Any, who: str) -> Trips:  # noqa: ANN401 - the same
    draft = Draft(text="Hello", user="dana", reference=f"r{who}")
    unit = Unit(Subjects(TENANT, (Address(Channel.SMS, who),)), decide_send(draft))
    trips: Trips = scripts.transact([(unit, CLOCK)], patient=True)
    return trips


STOP, OPT_OUT = Party("STOP", _stop), Party("an opt-out by hand", _opt_out)
CLAIM, SEND = Party("a claim", _claim), Party("a send", _send)

# Each with what was before: a message that is queued, or nothing at all, not even a row to lock.
PAIRS: Final = (
    (STOP, CLAIM, True),
    (CLAIM, STOP, True),
    (OPT_OUT, CLAIM, True),
    (CLAIM, OPT_OUT, True),
    (CLAIM, CLAIM, True),
    (STOP, STOP, True),
    (STOP, SEND, False),
    (SEND, STOP, False),
    (SEND, SEND, False),
    (STOP, STOP, False),
    (STOP, OPT_OUT, False),
    (OPT_OUT, STOP, False),
)


def _cut(
    bench: Bench, first: Party, second: Party, trips: int, who: str
) -> tuple[str, list[Breach]]:
    """Halt one party after so many trips, and let the other go on as far as it comes."""
    from optin.storage.postgres.opening import key_of  # noqa: PLC0415 - only where it is installed
    from optin.storage.postgres.reading import Reader  # noqa: PLC0415 - the same
    from optin.storage.postgres.script import Scripts  # noqa: PLC0415 - the same

    scripts = Scripts(Reader(key_of(KEY)), bytes)
    both = [partial(party.script, scripts, who) for party in (first, second)]
    with bench.sessions(both) as (one, other):
        one.advance(trips)
        how = other.advance(MOST_TRIPS)
        results = one.end(), other.end()
    breaches = [
        Breach(1, f"{first.name} and {second.name}, cut after {trips}: {result}")
        for result in results
        if "Failed" in type(result).__name__
    ]
    return how, breaches


def interleaved(ground: Ground, people: Iterator[int]) -> tuple[Counter[str], list[Breach]]:
    """Cut every pair into each other at every trip.

    Returns:
        How the second party fared, and what broke.
    """
    fared, breaches = Counter[str](), list[Breach]()
    with _bench(ground) as bench, ground.app(clock=CLOCK) as app:
        for first, second, queued in PAIRS:
            for trips in range(MOST_TRIPS):
                who = number(next(people))
                if queued:
                    app.send(TENANT, to=who, text="Hello", user="dana")
                how, broken = _cut(bench, first, second, trips, who)
                fared[how] += 1
                breaches += broken
                app.dispatch(limit=100)  # so that the next message is the only one that is due
    return fared, breaches


# Levels that are refused -------------------------------------------------------------------------


def levels(ground: Ground) -> Iterator[Breach]:
    """Ask the server, inside each transaction of the store, at which level it runs."""
    import psycopg  # noqa: PLC0415 - only where it is installed

    from optin.storage.postgres.queries import ask  # noqa: PLC0415 - the same

    with psycopg.connect(ground.place, autocommit=True) as connection:
        for default in ("repeatable read", "serializable"):
            connection.execute(f"SET default_transaction_isolation = '{default}'".encode())
            connection.execute(ask("begin").text)
            found = connection.execute("SHOW transaction_isolation").fetchone()
            connection.execute(ask("rollback").text)
            if found != ("read committed",):
                yield Breach(1, f"under a default of {default}, a transaction runs at {found}")


def run(count: int, seed: int) -> Iterator[Figure]:
    """Cut transactions into each other, as often as asked for.

    Args:
        count: How often the whole list.
        seed: Told with a fault.
    """
    if "postgres" not in GROUNDS:
        return
    fared, breaches = Counter[str](), list[Breach]()
    with ground("postgres") as made:
        made.enrol()
        people = iter(range(1_000_000))
        for _ in range(count):
            how, broken = interleaved(made, people)
            fared, breaches = fared + how, breaches + broken
        breaches += levels(made)
        breaches += faults_of(made.told(settled=False))
    faults = [Fault(seed, each.promise, each.words, count) for each in breaches]
    yield from figures(
        (1, 7, 18),
        faults,
        tried=f"postgres: {len(PAIRS)} pairs of transactions, cut into each other at each trip",
        demanded="0 in all interleavings; read committed whatever the default",
        reached=f"{{faults}} in {fared.total():,} interleavings, in {fared['waits']:,} one waited",
        count=fared.total(),
        least=1,
    )
