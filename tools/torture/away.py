"""A database that is away: nothing leaves, nothing is said to be kept, and nothing is lost.

PostgreSQL is stopped in the middle of its work; of SQLite, somebody else holds the file. Whatever
is asked meanwhile is refused with an error. When it is back, what was queued before is there, and
what was refused can be asked again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from random import Random
from typing import Final

from optin import OptIn, StorageError
from optin.consent import State
from optin.policy import ReceivedAs
from optin.transports.memory import MemoryTransport
from tools.torture.grounds import SENDER, TENANT, Ground, grounds, number
from tools.torture.harness import Fault, Figure, figures

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 40
LEAST: Final = 2
ACTS: Final = 25
# Of SQLite each act waits five seconds for the lock.
ACTS_ON_A_FILE: Final = 2


@contextmanager
def _gone(place: Ground) -> Iterator[None]:
    """Take the database away."""
    if place.server is not None:
        place.server.stop("immediate")
        try:
            yield
        finally:
            place.server.start()
        return
    with closing(sqlite3.connect(place.place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def _acts(app: OptIn, provider: MemoryTransport, random: Random) -> Callable[[], object]:
    """Draw something that somebody asks for while the database is away."""
    who, event_id = number(random.randrange(20)), f"SM{random.getrandbits(60)}"
    stop = provider.inbound_request(who, SENDER, "STOP", event_id=event_id)
    acts: list[Callable[[], object]] = [
        lambda: app.receive(stop),
        lambda: app.send(TENANT, to=who, text="Hello", user="dana"),
        app.dispatch,
        lambda: app.opt_out(TENANT, contact=who, by="dana"),
    ]
    return random.choice(acts)


def tried(place: Ground, seed: int) -> tuple[int, list[Fault]]:
    """Take the database away once, ask for things, and bring it back."""
    random, provider = Random(seed), MemoryTransport()
    faults: list[Fault] = []
    acts = ACTS if place.server is not None else ACTS_ON_A_FILE
    with place.app(transport=provider) as app:
        for at in range(20):
            app.send(TENANT, to=number(at), text="Hello", user="dana")
        provider.sent.clear()
        with _gone(place):
            for _ in range(acts):
                act = _acts(app, provider, random)
                try:
                    faults.append(Fault(seed, 39, f"answered {act()} without a database"))
                except StorageError:
                    continue
        if provider.sent:
            faults.append(Fault(seed, 39, f"{len(provider.sent)} sent without a database"))
        faults += _afterwards(app, provider, random, seed)
    return acts, faults


def _afterwards(
    app: OptIn, provider: MemoryTransport, random: Random, seed: int
) -> Iterator[Fault]:
    """Ask again for what was refused, and let everything leave."""
    who = number(random.randrange(20))
    stop = provider.inbound_request(who, SENDER, "STOP", event_id=f"SM{random.getrandbits(60)}")
    (received,) = app.receive(stop)
    if received.outcome is not ReceivedAs.OPTED_OUT:
        yield Fault(seed, 39, f"a STOP was {received.outcome} once the database was back")
    app.dispatch()
    if app.status(TENANT, who)[0].state is not State.OPTED_OUT:
        yield Fault(seed, 39, "a STOP is not there once the database is back")
    if not provider.sent:
        yield Fault(seed, 39, "nothing left once the database was back")
    if app.verify(TENANT) is not None:
        yield Fault(seed, 39, "the chain is broken")


def run(count: int, seed: int) -> Iterator[Figure]:
    """Take each kind of database away.

    Args:
        count: How often.
        seed: The first time's.
    """
    for place in grounds():
        place.enrol()
        asked, faults = 0, list[Fault]()
        times = count if place.server is not None else max(LEAST, count // 10)
        for at in range(times):
            acts, broken = tried(place, seed + at)
            asked, faults = asked + acts, faults + broken
        yield from figures(
            (39,),
            faults,
            tried=f"{place.name}: {times} times away in the middle of the work",
            demanded="0 sends, 0 answers that something was kept",
            reached=f"{{faults}} of {asked:,} acts",
            count=asked,
            least=1,
        )
