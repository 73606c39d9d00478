"""A day of bad luck, many thousand times: a seeded scheduler, a virtual clock, and faults anywhere.

Each run is made of one integer. A few people and a user write at random; dispatchers come and go;
deliveries come twice, late and in another order; processes die or stand still between any two of
their calls; the store fails before a commit or after it; the provider throttles, refuses, takes a
message in and says nothing. Afterwards everything gets the time to come to its end, and the plain
model reads what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from attrs import define, field, frozen

from optin.app.calls import Call, Flow
from optin.consent import Address, ScopeKind, scope_of
from optin.exceptions import StorageError
from optin.policy import Mode, Subjects
from optin.transports import (
    Accepted,
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    Message,
    NotAccepted,
    Outcome,
    Refused,
)
from tools.torture.audit import Breach
from tools.torture.harness import Fault, Figure, figures, shares, spread
from tools.torture.world import SECOND, SENDER, TENANT, Process, World

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 1_000_000
LEAST: Final = 100
SHARE: Final = 100

PEOPLE: Final = (Address.parse("+14155550123"), Address.parse("+14155550124"))
STEPS: Final = (timedelta(0), timedelta(milliseconds=4), timedelta(milliseconds=40))
LEAPS: Final = (
    timedelta(milliseconds=260),
    timedelta(seconds=2),
    timedelta(seconds=16),
    timedelta(seconds=40),
    timedelta(minutes=6),
)  # fmt: skip
# How often something happens, of one time.
KEYED: Final = 0.3
TRIED_AGAIN: Final = 0.7
SECOND_PERSON: Final = 0.25
SECOND_SENDER: Final = 0.15
COMES_TWICE: Final = 0.3
COMES_LATE: Final = 0.2
TIME_LEAPS: Final = 0.06
DIES: Final = 0.04
STANDS_STILL: Final = 0.05
FAILS_BEFORE: Final = 0.03
FAILS_AFTER: Final = 0.03

NAMED: Final = 0.5
"""How often a report names our attempt; else it is found by the provider's id."""

REPORTS: Final = (
    DeliveryStatus.QUEUED,
    DeliveryStatus.SENT,
    DeliveryStatus.DELIVERED,
    DeliveryStatus.UNDELIVERED,
    DeliveryStatus.FAILED,
)
OPT_OUTS: Final = frozenset({"STOP", "STOP ALL"})
OPT_INS: Final = frozenset({"START", "YES"})

# What becomes of a call, how often in a hundred, and whether the provider has the message then.
OUTCOMES: Final = (
    (70, Accepted("", "queued"), True),
    (8, NotAccepted("20429", FailureReason.THROTTLED, timedelta(seconds=3)), False),
    (4, NotAccepted("connection_failed", FailureReason.PROVIDER_UNAVAILABLE, None), False),
    (6, Ambiguous("http_503"), True),
    (3, Ambiguous("http_500"), False),
    (5, Ambiguous("response_timeout"), True),
    (2, Refused("21610", FailureReason.OPTED_OUT, permanent=True), False),
    (2, Refused("30007", FailureReason.CONTENT_REJECTED, permanent=True), False),
)


@frozen
class Written:
    """Hold what a person wrote: what was said, to whom, and when."""

    event_id: str
    request: HttpRequest
    person: Address
    text: str
    scope: str
    at: datetime


@define(eq=False)
class Run:
    """Play one run.

    Attributes:
        seed: What it is made of.
    """

    seed: int
    random: Random = field(init=False)
    world: World = field(init=False)
    scope: ScopeKind = field(init=False)
    processes: list[tuple[Process, float]] = field(factory=list)
    """Those on their way, and until when each stands still."""
    written: list[Written] = field(factory=list)
    waiting: list[Written] = field(factory=list)
    """What the provider has to deliver, some of it for the second time."""
    faulty: bool = True

    def __attrs_post_init__(self) -> None:
        self.random = Random(self.seed)
        self.world = World(answers=self._answered, keyed=self._happens(KEYED))
        self.scope = self.random.choice([ScopeKind.ORGANISATION] * 3 + [ScopeKind.SENDER])
        self.world.enrol(self.random.choice(list(Mode)), self.scope)

    def play(self) -> list[Breach]:
        """Play it to its end, and say what broke."""
        for _ in range(self.random.randint(12, 28)):
            self._begin()
            for _ in range(self.random.randint(0, 4)):
                self._step()
        for written in self.waiting:
            if self._happens(TRIED_AGAIN):  # the provider tries again, or gives up
                self._start(self._delivered(written))
        while self.processes:
            self._step()
        self.world.drain()
        return [*self.world.faults(), *self._freed()]

    # What happens -------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Let something happen: mostly somebody dispatches, sends or stops."""
        kinds: list[tuple[int, Callable[[], Flow[Any]]]] = [
            (30, lambda: self.world.dispatch(self.random.randint(1, 4))),
            (24, lambda: self.world.send(self._person(), self._sender())),
            (16, lambda: self._writes("STOP")),
            (2, lambda: self._writes("STOP ALL")),
            (9, lambda: self._writes("START")),
            (5, lambda: self._writes("YES")),
            (4, lambda: self._writes("I need a lawyer")),
            (2, lambda: self._writes("HELP")),
            (3, lambda: self.world.ask(self._person())),
            (2, lambda: self.world.flows.opt_out(TENANT, self._person(), "dana", "said so", "")),
            (3, lambda: self.world.flows.opt_in(TENANT, self._person(), "dana", "signed", "")),
            (2, lambda: self.world.switch(self.random.choice(list(Mode)))),
            (6, self._again),
            (8, self._reports),
        ]
        (make,) = self.random.choices(
            [make for _, make in kinds], weights=[weight for weight, _ in kinds]
        )
        self._start(make())

    def _start(self, flow: Flow[Any]) -> None:
        self.processes.append((Process(self.world, flow), 0.0))

    def _person(self) -> Address:
        return PEOPLE[self._happens(SECOND_PERSON)]

    def _sender(self) -> Any:  # noqa: ANN401 - a sender
        return SECOND if self._happens(SECOND_SENDER) else SENDER

    def _writes(self, text: str) -> Flow[Any]:
        """Have somebody write; what they wrote may come late, or twice."""
        person, sender = self._person(), self._sender()
        event_id, at = f"SM{len(self.written)}", self.world.clock.now()
        request = self.world.transport.inbound_request(
            person.value, sender.value, text, event_id=event_id, occurred_at=at
        )
        scope = scope_of(self.scope, sender=sender.key)
        written = Written(event_id, request, person, text, scope, at)
        self.written.append(written)
        if self._happens(COMES_TWICE):
            self.waiting.append(written)
        if self._happens(COMES_LATE):
            self.waiting.append(written)
            return self._again()
        return self._delivered(written)

    def _again(self) -> Flow[Any]:
        """Deliver something that was delivered before, or that was overtaken."""
        if not self.waiting:
            return self.world.dispatch(1)
        return self._delivered(self.waiting.pop(self.random.randrange(len(self.waiting))))

    def _reports(self) -> Flow[Any]:
        """Report on a message that the provider has, whatever was reported before."""
        if not self.world.taken:
            return self.world.dispatch(1)
        message = self.random.choice(self.world.taken)
        status = self.random.choice(REPORTS)
        reference = message.reference if self._happens(NAMED) else None
        request = self.world.transport.status_request(
            f"MM{message.reference}", status, reference=reference
        )
        return self.world.receive(request, "", stops=False)

    def _delivered(self, written: Written) -> Flow[Any]:
        """Take a delivery in; one that is not answered comes again, perhaps."""
        self.waiting.append(written)
        flow = self.world.receive(written.request, written.event_id, stops=written.text in OPT_OUTS)
        received = yield from flow
        if written in self.waiting:
            self.waiting.remove(written)
        return received

    # What goes wrong ----------------------------------------------------------------------------

    def _happens(self, chance: float) -> bool:
        return self.random.random() < chance

    def _answered(self, message: Message) -> tuple[Outcome, bool]:
        weights = [weight for weight, *_ in OUTCOMES]
        ((_, outcome, taken),) = self.random.choices(OUTCOMES, weights=weights)
        if isinstance(outcome, Accepted):
            outcome = Accepted(f"MM{message.reference}", "queued")
        return outcome, taken

    def _step(self) -> None:
        """Let time pass, and one process go on: mostly; or stand still, or die."""
        clock = self.world.clock
        clock.advance(self.random.choice(LEAPS if self._happens(TIME_LEAPS) else STEPS))
        awake = [each for each, until in self.processes if until <= clock.monotonic()]
        if not awake:
            if self.processes:
                clock.advance(timedelta(seconds=1))
            return
        process = self.random.choice(awake)
        if self._happens(DIES):
            process.die()
        elif self._happens(STANDS_STILL):
            pause = self.random.choice([0.3, 1.0, 16.0, 40.0])
            self._keep(process, clock.monotonic() + pause)
            return
        else:
            self._go_on(process)
        self._keep(process, 0.0)

    def _keep(self, process: Process, until: float) -> None:
        for place, (each, _) in enumerate(self.processes):
            if each is process:
                if process.alive:
                    self.processes[place] = (process, until)
                else:
                    del self.processes[place]
                return

    def _go_on(self, process: Process) -> None:
        """Take a step; what a flow raises has ended it, as it ends a request or a worker."""
        try:
            call = process.next_call()
            if call is not None:
                self._make(process, call)
        except StorageError:
            process.die()

    def _make(self, process: Process, call: Call) -> None:
        breaks = call.whom == "store"
        if breaks and self._happens(FAILS_BEFORE):
            process.fail(StorageError("away"))
            return
        answer = self.world.call(call)
        if breaks and self._happens(FAILS_AFTER):  # it was committed, and nobody heard of it
            process.fail(StorageError("away"))
        else:
            process.answer(answer)

    # What must not be ---------------------------------------------------------------------------

    def _freed(self) -> Iterator[Breach]:
        """Look for who said stop last and is barred no more, in whatever order it came in."""
        for stop in self.written:
            lifted = any(
                each.person == stop.person
                and each.text in OPT_INS
                and each.at >= stop.at
                and (each.scope == stop.scope or stop.text == "STOP ALL")
                for each in self.written
            )
            if stop.event_id in self.world.acknowledged and not lifted:
                about = self.world.store.view(Subjects(TENANT, (stop.person,))).recipient
                if not about.standing.in_scope(stop.scope).barred:
                    words = f"{stop.event_id}, an opt-out, was the last word, and bars no more"
                    yield Breach(8, words)


def played(seed: int) -> tuple[int, list[Fault]]:
    """Play one run; return how many calls there were, and what broke."""
    run = Run(seed)
    breaches = run.play()
    return len(run.world.calls), [Fault(seed, each.promise, each.words) for each in breaches]


def _share(seeds: range) -> tuple[int, list[Fault]]:
    both = [played(seed) for seed in seeds]
    return sum(calls for calls, _ in both), [fault for _, faults in both for fault in faults]


def run(count: int, seed: int) -> Iterator[Figure]:
    """Play runs, each from a seed of its own.

    Args:
        count: How many.
        seed: The first one's.
    """
    calls, faults = 0, list[Fault]()
    for made, broken in spread(_share, shares(count, seed, SHARE)):
        calls, faults = calls + made, faults + broken
    yield from figures(
        (1, 2, 3, 4, 6, 7, 8, 9, 10, 12),
        faults,
        tried=(
            "seeded runs on a virtual clock: crashes and pauses anywhere, duplicates, reordering, "
            "errors of the store and of the provider"
        ),
        demanded=f"0 of {FULL:,} runs",
        reached=f"{{broken}} of {count:,} runs, with {calls:,} calls",
        count=count,
        least=FULL,
    )
