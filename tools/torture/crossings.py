"""Sixteen senders run dry at the same moment, again and again, and dispatchers die while they buy.

Each sender has a store of its own. Of every four packs one is bought by a process that is killed
between the charge and the credit, one by a billing that charges and does not answer, and two by two
dispatchers at once. As every message costs one unit, how many packs there must be follows from the
number of messages alone.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import timedelta
from typing import Final

from attrs import define, field

from optin import Bought, EntryKind, Mode, OptIn, Policy, Purchase, Quota, RowState
from optin.storage import Entries, Store
from optin.testing import FixedClock
from tools.torture.grounds import SENDER, TENANT, Ground, every, grounds, number
from tools.torture.harness import Fault, Figure, figures
from tools.torture.processes import crowd, die, tell

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 1_000
LEAST: Final = 8
SENDERS: Final = 16
PACK: Final = 20
"""Not as many as senders, so that a pack ends in the middle of them, at another place each time."""

ACCOUNT: Final = "texts"
QUOTA: Final = Quota(free=0, pack=PACK, price=40)
LEASE: Final = timedelta(seconds=16)
LATER: Final = timedelta(hours=2)


@define(eq=False)
class Ledger:
    """Charge as a provider does that knows each key: once.

    Attributes:
        charged: How often each key was asked for; it was charged the first time.
        lost: How many answers are lost on the way from now on.
    """

    charged: dict[str, int] = field(factory=dict)
    lost: int = 0
    _lock: threading.Lock = field(factory=threading.Lock)

    def buy(self, purchase: Purchase) -> Bought:
        """Charge, and answer unless the answer is lost."""
        with self._lock:
            self.charged[purchase.key] = self.charged.get(purchase.key, 0) + 1
            if self.lost:
                self.lost -= 1
                raise TimeoutError
        return Bought(purchase.key)


class Deadly:
    """Charge, and die before anybody is told."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def buy(self, purchase: Purchase) -> Bought:
        """Charge, tell the provider's books, and die."""
        tell(self._pipe, purchase.key)
        die()


@define(eq=False)
class Crossings:
    """Hold one place, its senders, and what was charged."""

    ground: Ground
    store: Store
    apps: list[OptIn]
    clock: FixedClock
    books: Ledger
    messages: int = 0
    died: int = 0

    def round(self, at: int) -> None:
        """Let everybody send at once, and what waits be bought in one of four ways."""
        barrier = threading.Barrier(SENDERS)

        def send(sender: int) -> None:
            barrier.wait(30)
            to = number(at * SENDERS + sender)
            self.apps[sender].send(TENANT, to=to, text="text", user="dana")

        with ThreadPoolExecutor(SENDERS) as pool:
            list(pool.map(send, range(SENDERS)))
        self.messages += SENDERS
        if at % 4 == 0:
            self._bought_by_the_dying()
            self.clock.advance(LEASE)
        elif at % 4 == 1:
            self.books.lost = 1
            with suppress(TimeoutError):
                self.apps[0].dispatch()
            self.books.lost = 0
            self.clock.advance(LATER)
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda app: app.dispatch(), self.apps[:2]))
        self.apps[0].dispatch()

    def _bought_by_the_dying(self) -> None:
        def work(pipe: int) -> None:
            store = self.ground.open()
            with self.ground.app(store=store, clock=self.clock, billing=Deadly(pipe)) as app:
                app.dispatch()

        for ended in crowd([work], 1):
            for key in ended.told.decode().split():
                self.books.charged[key] = self.books.charged.get(key, 0) + 1
                self.died += 1

    def wrong(self) -> Iterator[tuple[int, str]]:
        """Say what does not add up: the promise, and what was seen."""
        app = self.apps[0]
        entries = every(self.store, Entries(TENANT, ACCOUNT))
        expected = -(-self.messages // PACK)
        bought = sum(entry.kind is EntryKind.PURCHASE for entry in entries)
        asked = sum(entry.kind is EntryKind.ASKED for entry in entries)
        if not expected == bought == asked == len(self.books.charged):
            yield (
                16,
                (
                    f"{expected} crossings, {asked} packs asked for, "
                    f"{len(self.books.charged)} charged, {bought} credited"
                ),
            )
        left = expected * PACK - self.messages
        drift = app.quota.remaining(TENANT) - left
        if drift or sum(entry.units for entry in entries) != left:
            yield 15, f"drift of {drift} units"
        if min((entry.balance for entry in entries), default=0) < 0:
            yield 15, "a balance below nothing"
        discrepancy = app.quota.audit(TENANT)
        if discrepancy is not None:
            yield 15, f"the audit finds {discrepancy}"
        told = self.ground.told().rows
        waiting = [row.id for row in told if row.state is not RowState.SENT]
        if waiting:
            yield 15, f"{len(waiting)} messages and packs that did not leave: {waiting[:5]}"


def _tried(ground: Ground, rounds: range) -> tuple[Crossings, list[Fault]]:
    clock, books = FixedClock(), Ledger()
    with ExitStack() as stack:
        stores = [ground.open() for _ in range(SENDERS)]
        apps = [
            stack.enter_context(ground.app(store=store, clock=clock, billing=books))
            for store in stores
        ]
        policy = Policy(mode=Mode.OFF)
        apps[0].enrol(TENANT, name="Firm", senders=[SENDER], policy=policy, quota=QUOTA)
        crossings = Crossings(ground, stores[0], apps, clock, books)
        for at in rounds:
            crossings.round(at)
        seed, runs = rounds.start, len(rounds)
        faults = [Fault(seed, promise, words, runs) for promise, words in crossings.wrong()]
    return crossings, faults


def run(count: int, seed: int) -> Iterator[Figure]:
    """Run dry on each store.

    Args:
        count: How many crossings, on all stores together.
        seed: The first round.
    """
    found = list(grounds_of(count, seed))
    total = sum(len(crossings.books.charged) for _, crossings, _ in found)
    died = sum(crossings.died for _, crossings, _ in found)
    asked = sum(sum(crossings.books.charged.values()) for _, crossings, _ in found)
    names = ", ".join(name for name, _, _ in found)
    yield from figures(
        (15, 16),
        [fault for _, _, faults in found for fault in faults],
        tried=f"{names}: {SENDERS} senders run dry at once, dispatchers die",
        demanded="drift 0, negative 0, one purchase for each of 1,000 crossings",
        reached=f"{{faults}} faults in {total:,} crossings, {died:,} deaths between charge and "
        f"credit, {asked:,} calls to the billing",
        count=total,
        least=FULL,
    )


def grounds_of(count: int, seed: int) -> Iterator[tuple[str, Crossings, list[Fault]]]:
    """Run the rounds on each place."""
    for ground in grounds():
        rounds = -(-count * PACK // (2 * SENDERS)) + 1
        crossings, faults = _tried(ground, range(seed, seed + rounds))
        yield ground.name, crossings, faults
