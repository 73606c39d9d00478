"""A hundred thousand webhooks, each of them four times, in another order, to processes that die.

Twilio's requests, with its signature, go through the library's own `receive` in 4 to 32 processes
at a time. Half of these kill themselves somewhere: before a commit, inside a transaction, after the
commit and before the provider is answered; what was not answered is delivered again. Meanwhile
messages are queued for the very people who are about to say STOP, and dispatchers call them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from multiprocessing.sharedctypes import RawArray
from random import Random
from time import sleep
from typing import Any, Final

from attrs import define, field, frozen

from optin import OptIn, Queued, StorageError
from optin.app import Dispatched
from optin.clock import SystemClock
from optin.testing import FixedClock
from optin.testing.twilio import FakeTwilio
from optin.transports.twilio import Twilio
from tools.torture.audit import Breach, faults_of
from tools.torture.grounds import SENDER, TENANT, Ground, grounds, number
from tools.torture.harness import Fault, Figure, figures
from tools.torture.meetings import Overlap, overlap
from tools.torture.places import (
    Doom,
    NotingCourier,
    PipeCourier,
    PlacedStore,
    Provider,
    ShownCourier,
    await_call,
)
from tools.torture.processes import Flag, Work, crowd, tell

__all__ = ["FULL", "LEAST", "Storm", "run"]

FULL: Final = 100_000
LEAST: Final = 800
MET_AT_LEAST: Final = 0.3
KILLED: Final = 0.5

TIMES: Final = 4
"""How often each message is delivered."""
WORDS: Final = ("START", "STOP", "START", "STOP ALL")
"""What each person writes."""
ROUND: Final = 2_000
WIDTHS: Final = (4, 8, 16, 32)
DISPATCHERS: Final = 6
OVERTAKEN_BY: Final = 40
CALL_LASTS: Final = 0.005
PATIENCE: Final = 1.0
IDLE: Final = 0.002

PLACES: Final = (
    "before the rest",
    "in the transaction of the rest",
    "after the commit of the rest",
    "before the answer",
)
DISPATCHER_PLACES: Final = ("after the commit of the claim", "after the provider took the message")


@frozen
class Parcel:
    """Hold one delivery of one message.

    Attributes:
        message: Which message.
        time: Which of its deliveries.
    """

    message: int
    time: int

    @property
    def text(self) -> str:
        """Return what was written."""
        return WORDS[self.message % len(WORDS)]

    @property
    def person(self) -> int:
        """Return who wrote it."""
        return self.message // len(WORDS)

    @property
    def sid(self) -> str:
        """Return the provider's id."""
        return f"SM{self.message:032x}"


def _twilio() -> tuple[FakeTwilio, Twilio]:
    fake = FakeTwilio()
    return fake, Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)


@define(eq=False)
class Storm:
    """Deliver parcels to one store.

    Attributes:
        ground: Where it is kept.
        random: What is drawn from.
        called: Who is being called, in an array that all processes share.
        killed: Which share of the receivers kill themselves.
        torment: What else goes wrong meanwhile, until an event is set; nothing where not given.
        provider: What it was given.
        answered: The parcels for which the provider was answered that all is well.
        deaths: How many processes killed themselves.
        ends: How often something was refused or killed from outside, by its name.
        breaches: What broke.
    """

    ground: Ground
    random: Random
    called: Any
    killed: float = KILLED
    torment: Callable[[Flag], Work] | None = None
    provider: Provider = field(factory=Provider)
    answered: set[Parcel] = field(factory=set)
    deaths: int = 0
    ends: Counter[str] = field(factory=Counter)
    breaches: list[Breach] = field(factory=list)

    def play(self, count: int) -> None:
        """Deliver so many parcels, in rounds."""
        messages = range(count // TIMES)
        parcels = [Parcel(message, time) for message in messages for time in range(TIMES)]
        place = {
            parcel: parcel.message * TIMES + self.random.uniform(0, OVERTAKEN_BY)
            for parcel in parcels
        }
        parcels.sort(key=place.__getitem__)
        for begin in range(0, len(parcels), ROUND):
            left = parcels[begin : begin + ROUND]
            while left:
                self._deliver(left)
                left = [parcel for parcel in left if parcel not in self.answered]

    def _deliver(self, parcels: Sequence[Parcel]) -> None:
        """Deliver as many as the receivers live to take in."""
        width = min(self.random.choice(WIDTHS), len(parcels))
        over = Flag()
        works = [self._receiver(parcels[at::width]) for at in range(width)]
        works += [self._dispatcher(over) for _ in range(DISPATCHERS)]
        works += [] if self.torment is None else [self.torment(over)]
        receiving = width
        for ended in crowd(works, len(works)):
            self.provider.take(ended.told)
            self.deaths += ended.killed
            if ended.status and not ended.killed:
                self.breaches.append(Breach(6, f"a process ended with {ended.status}"))
            receiving -= ended.number < width
            if receiving == 0:
                over.set()
        for note in self.provider.notes:
            if note[0] == "answered":
                self.answered.add(Parcel(int(note[1]), int(note[2])))
            else:
                self.ends[note[0]] += 1
        self.provider.notes.clear()

    def _receiver(self, parcels: Sequence[Parcel]) -> Work:
        """Take deliveries in, and queue a message for whoever is about to say no."""
        seed, called = self.random.random(), self.called

        def work(pipe: int) -> None:
            random = Random(seed)
            doom = Doom("nowhere", 0)
            if random.random() < self.killed:
                doom = Doom(random.choice(PLACES), random.randint(1, 2 * len(parcels)))
            fake, transport = _twilio()
            store = PlacedStore(self.ground.open_patiently(), doom)
            with self.ground.app(store=store, clock=SystemClock(), transport=transport) as app:
                for parcel in parcels:
                    if parcel.text.startswith("STOP"):
                        _aim(app, parcel, called)
                    request = fake.inbound_request(
                        number(parcel.person), SENDER, parcel.text, id_=parcel.sid
                    )
                    try:
                        app.receive(request)
                    except StorageError:
                        tell(pipe, "refused")
                        continue
                    doom("before the answer")
                    tell(pipe, "answered", parcel.message, parcel.time)

        return work

    def _dispatcher(self, over: Flag) -> Work:
        """Dispatch until nothing comes in any more; now and then die in the middle."""
        seed, called = self.random.random(), self.called

        def work(pipe: int) -> None:
            random = Random(seed)
            place = random.choice(DISPATCHER_PLACES) if self.killed else "nowhere"
            doom = Doom(place, random.randint(5, 400))
            store = PlacedStore(self.ground.open_patiently(), doom)
            courier = ShownCourier(PipeCourier(pipe, doom), called, CALL_LASTS)
            with self.ground.app(store=store, courier=courier, clock=SystemClock()) as app:
                while not over.is_set():
                    try:
                        idle = app.dispatch(limit=50) == Dispatched()
                    except StorageError:
                        idle = True
                    if idle:
                        sleep(IDLE)

        return work

    def finish(self) -> Overlap:
        """Let leases run out and everything come to its end, and read what is left."""
        clock = FixedClock(datetime.now(UTC) + timedelta(hours=1))
        with self.ground.app(courier=NotingCourier(self.provider), clock=clock) as app:
            for _ in range(3):
                while app.dispatch(limit=1000) != Dispatched():
                    pass
                clock.advance(timedelta(hours=2))
        stops = {parcel.sid for parcel in self.answered if parcel.text.startswith("STOP")}
        seen = {"taken": self.provider.taken, "calls": self.provider.calls}
        told = self.ground.told(acknowledged=stops, **seen)
        self.breaches += faults_of(told)
        return overlap(told.entries, told.rows)


def _aim(app: OptIn, parcel: Parcel, called: Any) -> None:  # noqa: ANN401 - a shared array
    """Queue a message for somebody who is about to opt out, and wait until it is on its way."""
    try:
        queued = isinstance(
            app.send(TENANT, to=number(parcel.person), text="Hello", user="dana"), Queued
        )
    except StorageError:
        return
    if queued:
        await_call(called, parcel.person, PATIENCE)


def run(count: int, seed: int) -> Iterator[Figure]:
    """Let webhooks rain on each store.

    Args:
        count: How many deliveries on each.
        seed: What is drawn from.
    """
    for ground in grounds():
        ground.enrol()
        storm = Storm(ground, Random(seed), RawArray("B", count))
        storm.play(count)
        met = storm.finish()
        faults = [Fault(seed, each.promise, each.words, count) for each in storm.breaches]
        yield from figures(
            (6, 7),
            faults,
            tried=(
                f"{ground.name}: signed webhooks, each {TIMES} times and in another order, to "
                f"{WIDTHS[0]} to {WIDTHS[-1]} processes, of which half are killed"
            ),
            demanded=f"0 lost, 0 double in {FULL:,} deliveries",
            reached=(
                f"{{faults}} in {len(storm.answered):,} deliveries and {storm.deaths:,} kills"
            ),
            count=len(storm.answered),
            least=FULL,
        )
        yield from figures(
            (1,),
            [fault for fault in faults if fault.promise not in {6, 7}],
            tried=f"{ground.name}: STOPs aimed at people to whom a text is on its way",
            demanded=f"0 late; {MET_AT_LEAST:.0%} of the STOPs meet a text",
            reached=(
                f"{{faults}} late; of {met.outs:,} STOPs {met.share_met:.0%} met a text, "
                f"{met.share_called:.0%} in the middle of its call"
            ),
            count=met.met,
            least=round(MET_AT_LEAST * met.outs),
        )
