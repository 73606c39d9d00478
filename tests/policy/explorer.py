"""Run flows in every order of their steps, and read the ledger afterwards.

A flow yields each thing that it asks of the outside; asking the store is a step, and between two
steps any other flow may take its own. What touches no state (the route of a sender, the notifier)
goes with the step before it; so does a look for calls to take over, and the courier unless it is
slow. A flow may die before any of its steps, or right after one: once its call was made and before
it has heard the answer.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import count
from typing import Any, TypeAlias

from attrs import Factory, define, field

from optin.app.calls import Call, Flow
from optin.app.flows import Flows
from optin.app.outgoing import Outgoing
from optin.consent import (
    EVERYTHING,
    ORGANISATION,
    Entry,
    Event,
    EventType,
    ScopeKind,
    Sender,
    first_fault,
    fold_all,
)
from optin.exceptions import StorageError
from optin.policy import (
    SETUP,
    Actor,
    Delivery,
    Expired,
    InboxState,
    Mode,
    Policy,
    Purpose,
    RecipientView,
    Row,
    RowState,
)
from optin.storage import Ledger, Recipients, Rows
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from optin.transports import ProviderReading
from optin.transports.memory import MemoryTransport
from tests.consent.model import replay
from tests.policy.snapshots import CONTACT, SECOND, SENDER, TENANT

ANN = Actor("ann", frozenset({SETUP}))
FEATURES = frozenset({"texting", "policy"})
FIVE_MINUTES = timedelta(minutes=5)
TICK = timedelta(milliseconds=10)  # for each step, so that what comes later says so

LEASE = timedelta(seconds=15)

Make: TypeAlias = "Callable[[World], Flow[Any]]"


@define
class World:
    """One store, one provider, one clock that moves with each step."""

    clock: FixedClock = Factory(FixedClock)
    store: MemoryStore = Factory(lambda: MemoryStore(key=bytes(32), entropy=bytes))
    transport: MemoryTransport = Factory(MemoryTransport)
    undecided: dict[str, int] = Factory(dict)  # a recorded STOP: how long the ledger was then
    called: list[tuple[str, int]] = Factory(list)  # a reference, and how long the ledger was then
    slow: bool = False
    _numbers: Iterator[int] = field(factory=lambda: count(1))
    flows: Flows = field(init=False)
    outgoing: Outgoing = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.flows = Flows(self.clock, lambda: f"m{next(self._numbers)}")
        self.outgoing = Outgoing(self.flows, [self.transport], lambda: 0.0)

    # What may happen, each a flow.

    def enrol(self, mode: Mode, scope: ScopeKind) -> None:
        """Enrol the tenant."""
        policy = Policy(mode=mode, ask_again_after=timedelta(hours=1))
        self.run(self.flows.enrol(TENANT, "Firm", [SENDER, SECOND], policy, FEATURES))
        if scope is not ScopeKind.ORGANISATION:
            change = self.flows.change
            flow = change(TENANT, lambda s: s.with_scope(scope), ANN, confirm=True, what="scope")
            self.run(flow)

    def send(self, sender: Sender = SENDER) -> Flow[Any]:
        """Send a user's message."""
        draft = self.flows.draft(text="Hello", user="dana", sender=sender)
        return self.flows.send(TENANT, CONTACT, draft, "")

    def ask(self) -> Flow[Any]:
        """Ask for consent on a user's behalf."""
        draft = self.flows.draft(text="", user="dana")
        return self.flows.request(TENANT, CONTACT, draft)

    def writes(
        self, text: str, sender: Sender = SENDER, reading: ProviderReading | None = None
    ) -> Flow[Any]:
        """Take in what the contact wrote."""
        request = self.transport.inbound_request(
            CONTACT.value,
            sender.value,
            text,
            event_id=f"SM{next(self._numbers)}",
            occurred_at=self.clock.now(),
            reading=reading,
        )
        return (yield from self.flows.receive(self.transport, request, ""))

    def dispatch(self, limit: int = 2) -> Flow[Any]:
        """Work through what is due."""
        return self.outgoing.dispatch(limit)

    def switch(self, mode: Mode) -> Flow[Any]:
        """Change the policy."""
        policy = Policy(mode=mode, ask_again_after=timedelta(hours=1))
        return self.flows.change(
            TENANT, lambda settings: settings.with_policy(policy), ANN, confirm=True, what="policy"
        )

    def wait(self, for_: timedelta) -> Flow[None]:
        """Let time pass, at one moment of the schedule."""
        yield Call("clock", "advance", (for_,))

    # Making the calls.

    def call(self, call: Call) -> object:
        """Ask the outside."""
        outside: dict[str, object] = {"store": self.store, "clock": self.clock}
        if call.whom == "courier":
            transport, message = call.arguments
            assert transport is self.transport
            self.called.append((message.reference, len(self.ledger())))  # type: ignore[attr-defined]
            request = self.transport.request_for(message)  # type: ignore[arg-type]
            return self.transport.outcome_of(self.transport.answer(request))
        if call.whom == "notifier":
            return None
        answer: object = getattr(outside[call.whom], call.method)(*call.arguments)
        if call.method == "record":
            self._note(*call.arguments)
        return answer

    def _note(self, *recorded: Any) -> None:  # noqa: ANN401 - what Store.record was given
        _, delivery, _, state = recorded
        assert isinstance(delivery, Delivery)
        if state is InboxState.NEW and delivery.meaning == "stop":
            self.undecided[delivery.event_id] = len(self.ledger())

    def run(self, flow: Flow[Any]) -> Any:  # noqa: ANN401 - whatever the flow returns
        """Run one flow to its end, alone."""
        process = Process(self, flow)
        while process.alive:
            process.step()
        return process.result

    def goes_along(self, call: Call) -> bool:
        """Tell whether a call goes with the step before it."""
        if call.method == "transact":
            units: Any = call.arguments[0]
            return isinstance(units[0].entry, Expired)
        return call.method in {"route", "tell"} or (call.method == "deliver" and not self.slow)

    # Looking at it afterwards.

    def ledger(self) -> list[Entry]:
        """List the tenant's ledger."""
        return list(self.store.scan(Ledger(TENANT), None, 10_000).items)  # type: ignore[arg-type]

    def sent(self) -> list[str]:
        """List what was sent, by purpose."""
        return [
            str(entry.event.facts["purpose"])
            for entry in self.ledger()
            if entry.event.type is EventType.SEND_AUTHORISED
        ]

    def rows(self) -> list[Row]:
        """List the outbox."""
        return list(self.store.scan(Rows(TENANT), None, 10_000).items)  # type: ignore[arg-type]

    def faults(self) -> list[str]:
        """Say what the ledger shows that must never be."""
        return [*_authorised_in_vain(self), *_effective_in_vain(self), *_disagreements(self)]


@define
class Process:
    """One flow on its way.

    `failing` makes so many of its transactions fail, as a database does whose lock is not to be
    had. `dies` says before which of its steps it dies, from 1; a half of one more, right after it.
    """

    world: World
    flow: Flow[Any]
    failing: int = 0
    dies: float = 0
    alive: bool = True
    result: Any = None
    _next: Call | None = None
    _steps: int = 0

    def step(self) -> None:
        """Make the call that is next, and go on to the one after it."""
        self.world.clock.advance(TICK)
        if self._next is None:  # it begins now, so that what it reads of the clock is of now
            self._go_on(lambda: next(self.flow))
        if self._next is None:
            return
        self._steps += 1
        if self._steps == self.dies:
            self.alive = False
            return
        call = self._next
        if call.method == "transact" and self.failing:
            self.failing -= 1
            error = StorageError("the lock is not to be had")
            self._go_on(lambda: self.flow.throw(error))
            return
        answer = self.world.call(call)
        if self._steps + 0.5 == self.dies:
            self.alive = False
            return
        self._go_on(lambda: self.flow.send(answer))

    def _go_on(self, resume: Callable[[], Call]) -> None:
        try:
            call = resume()
            while self.world.goes_along(call):
                call = self.flow.send(self.world.call(call))
            self._next = call
        except StopIteration as done:
            self.alive, self.result = False, done.value


@define
class Scenario:
    """What was before, and the flows whose steps are mixed.

    Args:
        before: Flows that run one after the other.
        mixed: Flows whose steps are mixed.
        mode: The policy at first.
        scope: By what consents are divided.
        failing: How many transactions of the flow at that place fail.
        dies: Where the flow at that place dies, as :class:`Process` says it.
        slow: Whether others go on while the courier carries a message.
        kind: Which world it is played in.
    """

    before: Sequence[Make]
    mixed: Sequence[Make]
    mode: Mode = Mode.OFF
    scope: ScopeKind = ScopeKind.ORGANISATION
    failing: dict[int, int] = Factory(dict)
    dies: dict[int, float] = Factory(dict)
    slow: bool = False
    kind: type[World] = World

    def play(self, choose: Callable[[int], int]) -> World:
        """Play one schedule to its end, and dispatch what is left.

        Args:
            choose: Takes how many flows are alive, and says which one goes on.
        """
        world = self.kind(slow=self.slow)
        world.enrol(self.mode, self.scope)
        for make in self.before:
            world.run(make(world))
        processes = [
            Process(world, make(world), self.failing.get(place, 0), self.dies.get(place, 0))
            for place, make in enumerate(self.mixed)
        ]
        while alive := [process for process in processes if process.alive]:
            alive[choose(len(alive))].step()
        world.run(world.dispatch(20))
        if self.dies:
            world.clock.advance(LEASE)
            world.run(world.dispatch(20))
        return world

    def worlds(self) -> Iterator[World]:
        """Play every schedule."""
        path: list[list[int]] = []  # at each step: what was chosen, and out of how many
        while True:
            depth = count()

            def choose(alive: int, depth: Iterator[int] = depth) -> int:
                place = next(depth)
                if place == len(path):
                    path.append([0, alive])
                return path[place][0]

            yield self.play(choose)
            while path and path[-1][0] + 1 == path[-1][1]:
                path.pop()
            if not path:
                return
            path[-1][0] += 1


# Reading the ledger, by the slow and plain model ------------------------------------------------

_EXEMPT = {Purpose.HELP, Purpose.OPT_OUT_CONFIRMATION}


def _authorised_in_vain(world: World) -> Iterator[str]:
    events = [entry.event for entry in world.ledger()]
    answered: Counter[tuple[str, int]] = Counter()
    for place, event in enumerate(events):
        if event.type is EventType.SEND_AUTHORISED:
            yield from _faults_of(event, events[:place], answered)
            yield from _against_undecided(world, event, events, place)


def _faults_of(
    event: Event, before: list[Event], answered: Counter[tuple[str, int]]
) -> Iterator[str]:
    seen = replay(before, event.scope)
    purpose = Purpose(str(event.facts["purpose"]))
    if purpose is not Purpose.HELP and event.facts["epoch"] != seen.epoch:
        yield f"{purpose} of epoch {event.facts['epoch']} authorised in epoch {seen.epoch}"
    if purpose is Purpose.OPT_OUT_CONFIRMATION:
        answered[event.scope, seen.epoch] += 1
        if not seen.barred or answered[event.scope, seen.epoch] > 1:
            yield "an opt-out was confirmed twice, or none was confirmed"
        return
    if not seen.barred or purpose is Purpose.HELP:
        return
    if purpose is not Purpose.REQUEST:
        yield f"{purpose} authorised after an opt-out"
    elif not _wrote_lately(event, before):
        yield "a request after an opt-out answers no act of the person's own"


def _wrote_lately(event: Event, before: list[Event]) -> bool:
    """Say whether the person wrote since the opt-out, at most five minutes before."""
    about = [one for one in before if one.scope in {event.scope, EVERYTHING}]
    outs = [place for place, one in enumerate(about) if one.type is EventType.OPTED_OUT]
    wrote = [
        one
        for one in about[outs[-1] + 1 :]
        if one.type is EventType.OPT_IN_REQUESTED and one.facts["asked_by"] == "contact"
    ]
    return bool(wrote) and event.occurred_at - wrote[-1].occurred_at <= FIVE_MINUTES


def _against_undecided(
    world: World, event: Event, events: list[Event], place: int
) -> Iterator[str]:
    """Look at opt-outs that were made durable and not decided yet: they bar as decided ones do."""
    for message_id, length in world.undecided.items():
        decided = next(
            (
                number
                for number, one in enumerate(events)
                if one.payload.get("message_id") == message_id
            ),
            len(events),
        )
        if length <= place < decided and Purpose(str(event.facts["purpose"])) not in _EXEMPT:
            yield "authorised while an opt-out lay in the inbox"


def _effective_in_vain(world: World) -> Iterator[str]:
    """Look at opt-outs that were reported as effective: once each, and no call came after it."""
    events = [entry.event for entry in world.ledger()]
    authorised = {
        f"{TENANT}:{event.facts['row']}:{event.facts['attempt']}": place
        for place, event in enumerate(events)
        if event.type is EventType.SEND_AUTHORISED
    }
    owed: Counter[str] = Counter()
    for place, event in enumerate(events):
        if event.type is EventType.OPTED_OUT:
            owed[event.scope] += 1
        if event.type is not EventType.OPT_OUT_EFFECTIVE:
            continue
        owed[event.scope] -= 1
        outs = [number for number, one in enumerate(events[:place])
                if one.type is EventType.OPTED_OUT and one.scope == event.scope]  # fmt: skip
        for reference, length in world.called:
            if length > place and authorised[reference] < outs[-1]:
                yield "called after an opt-out was effective"
    if any(owed.values()):
        yield "an opt-out was reported twice, or never"


def _disagreements(world: World) -> Iterator[str]:
    entries = world.ledger()
    shown: Any = world.store.scan(Recipients(TENANT), None, 100).items
    recipients: Sequence[RecipientView] = shown
    standings = fold_all(entries)
    if {one.key: one.standing for one in recipients} != standings:
        yield "the store and the fold of the ledger disagree"
    if first_fault(TENANT, entries) is not None:
        yield "the chain is broken"
    authorised = sum(entry.event.type is EventType.SEND_AUTHORISED for entry in entries)
    if len(world.transport.sent) > authorised:
        yield "more was sent than was authorised"
    events = [entry.event for entry in entries]
    for scope in {ORGANISATION, *(event.scope for event in events)} - {"", EVERYTHING}:
        for standing in standings.values():
            if standing.in_scope(scope).state is not replay(events, scope).state:
                yield "the fold and the list of events disagree"
    calls = Counter(
        entry.event.facts["row"]
        for entry in entries
        if entry.event.type is EventType.SEND_AUTHORISED
    )
    if any(calls[row.id] > 1 for row in world.rows()):
        yield "a message was authorised twice"
    if any(row.state is RowState.CALLING for row in world.rows()):
        yield "a call was left alone"
    if max(Counter(reference for reference, _ in world.called).values(), default=0) > 1:
        yield "a message was sent twice"
