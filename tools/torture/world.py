"""One tenant on the memory store, stepped by hand: every call of a flow is a place to break it.

A flow yields each thing that it asks of the outside. A step here resumes a flow and makes the call
that it comes to; the answer is kept from the flow until its next step. So a process may be paused
or dead between a commit and the moment in which it learns of it, which is where protocols break.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import count
from typing import Any, Final, TypeAlias

from attrs import define, evolve, field

from optin.app.calls import Call, Flow
from optin.app.flows import Flows
from optin.app.outgoing import Outgoing
from optin.consent import ORGANISATION, Address, Event, EventType, Facts, ScopeKind, Sender
from optin.exceptions import StorageError
from optin.policy import (
    SETUP,
    Actor,
    Claim,
    Committed,
    Decision,
    Mode,
    Policy,
    RowKind,
    RowState,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger, Recipients, Rows
from optin.testing import FixedClock
from optin.transports import Accepted, Message, Outcome, ProviderReading
from optin.transports.memory import MemoryTransport
from tools.torture.audit import CALL_WITHIN, LEASE_FOR, Breach, Told, faults_of
from tools.torture.copying import CopyableStore

__all__ = ["ANN", "CONTACT", "SECOND", "SENDER", "TENANT", "Process", "World"]

TENANT: Final = "firm"
SENDER: Final = Sender.parse("+14155550100")
SECOND: Final = Sender.parse("+14155550101")
CONTACT: Final = Address.parse("+14155552671")
ANN: Final = Actor("ann", frozenset({SETUP}))
FEATURES: Final = frozenset({"texting", "policy"})
EVERY_ROW: Final = 100_000

KEYLESS: Final = MemoryTransport().capabilities
KEYED: Final = evolve(KEYLESS, idempotency_for=timedelta(hours=24))

# What no other process can see or change goes with the step that it belongs to.
_LOCAL: Final = frozenset({"route", "tenants", "tell"})

Answers: TypeAlias = Callable[[Message], tuple[Outcome, bool]]
"""What a provider makes of a message: the outcome, and whether it has taken the message in."""


def always_accepted(_: Message) -> tuple[Outcome, bool]:
    """Take every message in."""
    return Accepted("", "queued"), True


@define(eq=False)
class World:
    """Hold a tenant, its provider, and a clock that moves when it is told to.

    Attributes:
        clock: The one that all flows share.
        store: Where everything is kept.
        answers: What the provider makes of messages.
        keyed: Whether the provider takes a message with one key once, however often it comes.
        taken: The messages that the provider has taken in, in order.
        calls: The number of the calls to the provider for each attempt.
        breaches: What was wrong at the moment in which it happened.
        acknowledged: The ids of opt-outs for which the provider was answered that all is well.
    """

    clock: FixedClock = field(factory=FixedClock)
    store: CopyableStore = field(factory=CopyableStore)
    answers: Answers = always_accepted
    keyed: bool = False
    transport: MemoryTransport = field(init=False)
    taken: list[Message] = field(factory=list)
    calls: list[str] = field(factory=list)
    breaches: list[Breach] = field(factory=list)
    acknowledged: set[str] = field(factory=set)
    undecided: dict[str, int] = field(factory=dict)
    authorised: dict[str, float] = field(factory=dict)
    flows: Flows = field(init=False)
    outgoing: Outgoing = field(init=False)
    _numbers: Iterator[int] = field(factory=lambda: count(1))

    def __attrs_post_init__(self) -> None:
        self.transport = MemoryTransport(capabilities=KEYED if self.keyed else KEYLESS)
        self.flows = Flows(self.clock, lambda: f"m{next(self._numbers)}")
        self.outgoing = Outgoing(self.flows, [self.transport], lambda: 0.0)

    def copy(self) -> World:
        """Return a world in which the same was, at the same time."""
        clock = FixedClock(self.clock.now())
        other = World(clock, self.store.copy(), self.answers, self.keyed)
        other.taken, other.calls = list(self.taken), list(self.calls)
        other.acknowledged, other.undecided = set(self.acknowledged), dict(self.undecided)
        # The same ids as far as they were given, and new ones from there.
        first = next(self._numbers)
        self._numbers, other._numbers = count(first), count(first)
        return other

    # What may happen, each a flow ---------------------------------------------------------------

    def enrol(self, mode: Mode, scope: ScopeKind = ScopeKind.ORGANISATION) -> None:
        """Enrol the tenant."""
        policy = Policy(mode=mode, ask_again_after=timedelta(hours=1))
        self.run(self.flows.enrol(TENANT, "Firm", [SENDER, SECOND], policy, FEATURES))
        if scope is not ScopeKind.ORGANISATION:
            change = self.flows.change
            self.run(change(TENANT, lambda s: s.with_scope(scope), ANN, confirm=True, what="scope"))

    def send(self, to: Address = CONTACT, sender: Sender = SENDER) -> Flow[Any]:
        """Send a user's message."""
        draft = self.flows.draft(text="Hello", user="dana", sender=sender)
        return self.flows.send(TENANT, to, draft, "")

    def ask(self, to: Address = CONTACT) -> Flow[Any]:
        """Ask for consent on a user's behalf."""
        return self.flows.request(TENANT, to, self.flows.draft(text="", user="dana"))

    def writes(
        self,
        text: str,
        from_: Address = CONTACT,
        *,
        sender: Sender = SENDER,
        reading: ProviderReading | None = None,
        event_id: str = "",
    ) -> Flow[Any]:
        """Take in what a contact wrote, and note when its opt-out was acknowledged."""
        event_id = event_id or f"SM{next(self._numbers)}"
        request = self.transport.inbound_request(
            from_.value,
            sender.value,
            text,
            event_id=event_id,
            occurred_at=self.clock.now(),
            reading=reading,
        )
        return self.receive(request, event_id, stops=text.startswith("STOP") or reading == "stop")

    def receive(self, request: Any, event_id: str, *, stops: bool) -> Flow[Any]:  # noqa: ANN401 - a request
        """Take a request in; when this returns, the provider is answered."""
        received = yield from self.flows.receive(self.transport, request, "")
        if stops:
            self.acknowledged.add(event_id)
        return received

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

    def write(self, events: Iterable[EventType]) -> Flow[Any]:
        """Write events about the contact, however they came about."""
        types = list(events)

        def decide(snapshot: Snapshot, now: datetime) -> Decision[None]:
            about = snapshot.recipient.key
            facts: Facts = {"asked_by": "user", "source": "reply", "epoch": 1}
            written = (Event(type_, now, about, ORGANISATION, facts) for type_ in types)
            return Decision(None, tuple(written))

        yield Call("store", "transact", ([Unit(Subjects(TENANT, (CONTACT,)), decide)], self.clock))

    # Making the calls ---------------------------------------------------------------------------

    def call(self, call: Call) -> object:
        """Ask the outside."""
        if call.whom == "courier":
            return self._deliver(*call.arguments)
        if call.whom == "notifier":
            return None
        outside: Any = self.store if call.whom == "store" else self.clock
        answer: Any = getattr(outside, call.method)(*call.arguments)
        if call.method == "transact":
            self._note_claims(answer)
        elif call.method == "record":
            self._note_recorded(*call.arguments)
        return answer

    def _deliver(self, _: object, message: Any) -> Outcome:  # noqa: ANN401 - a message
        reference, now = message.reference, self.clock.monotonic()
        authorised = self.authorised.get(reference)
        if authorised is None:
            self.breaches.append(Breach(1, f"{reference} was called without an authorisation"))
        elif now - authorised > CALL_WITHIN.total_seconds():
            after = now - authorised
            self.breaches.append(Breach(2, f"{reference} began {after:.2f} s after its claim"))
        if self._reported_effective(reference):
            words = f"{reference} began after its opt-out was reported as effective"
            self.breaches.append(Breach(3, words))
        self.calls.append(reference)
        if self.keyed and any(each.key == message.key for each in self.taken):
            return Accepted(f"MM{reference}", "queued")  # it has that message already
        outcome, taken = self.answers(message)
        if taken:
            self.taken.append(message)
            self.transport.sent.append(message)
        return outcome

    def _reported_effective(self, reference: str) -> bool:
        tenant, row, attempt = reference.rsplit(":", 2)
        about = ""
        for entry in self.store.ledger(tenant):
            event = entry.event
            if event.type is EventType.SEND_AUTHORISED:
                if event.facts["row"] == int(row) and event.facts["attempt"] == int(attempt):
                    about = event.recipient
            elif event.type is EventType.OPT_OUT_EFFECTIVE and about == event.recipient:
                return True
        return False

    def _note_claims(self, results: Iterable[object]) -> None:
        for result in results:
            if isinstance(result, Committed):
                for answer in result.answers:
                    row = answer.row if isinstance(answer, Claim) else None
                    if row is not None and row.kind is RowKind.TEXT:
                        reference = f"{row.tenant}:{row.id}:{row.attempt}"
                        self.authorised[reference] = self.clock.monotonic()

    def _note_recorded(self, *recorded: Any) -> None:  # noqa: ANN401 - what Store.record was given
        _, delivery, _, state = recorded
        if state == "new" and delivery.meaning == "stop":
            self.undecided[delivery.event_id] = len(self.store.ledger(TENANT))

    def run(self, flow: Flow[Any]) -> Any:  # noqa: ANN401 - whatever the flow returns
        """Run one flow to its end, alone."""
        process = Process(self, flow)
        while process.alive:
            process.step()
        return process.result

    def drain(self) -> None:
        """Let everything come to its end: leases run out, and what is postponed is tried again."""
        self.answers = always_accepted
        for wait in (timedelta(0), LEASE_FOR * 2, *[timedelta(hours=2)] * 8):
            self.clock.advance(wait)
            self.run(self.dispatch(100))
            if wait == LEASE_FOR * 2:
                calling = self.rows(RowState.CALLING)
                if calling:
                    words = f"row {calling[0].id} is stuck after twice the lease"
                    self.breaches.append(Breach(9, words))
            if wait and not self.rows(RowState.PENDING):
                return

    # Looking at it afterwards -------------------------------------------------------------------

    def rows(self, *states: RowState) -> list[Any]:
        """List outbox rows, of all states or of these."""
        return list(self.store.scan(Rows(TENANT, states=states), None, EVERY_ROW).items)

    def faults(self) -> list[Breach]:
        """Say what must never be, and is."""
        entries: Any = self.store.scan(Ledger(TENANT), None, EVERY_ROW).items
        recipients: Any = self.store.scan(Recipients(TENANT), None, EVERY_ROW).items
        told = Told(TENANT, entries, self.rows(), recipients)
        told.taken = [message.reference for message in self.taken]
        told.calls = self.calls
        told.acknowledged = self.acknowledged
        told.undecided = self.undecided
        return [*self.breaches, *faults_of(told)]


@define(eq=False)
class Process:
    """One flow on its way.

    Attributes:
        world: In which it runs.
        flow: What runs.
        eager: True for one whose answers reach it at once: it is never paused between two calls.
        mortal: True for one that a schedule may end at any step, as `kill -9` does.
        failing: So many of its transactions fail, as those of a database whose lock is not to be
            had.
    """

    world: World
    flow: Flow[Any]
    eager: bool = False
    mortal: bool = False
    failing: int = 0
    alive: bool = True
    dead: bool = False
    result: Any = None
    past: int = 0
    """A number that is the same for processes that were told the same."""
    _asked: Call | None = None
    _resume: Callable[[], Call] | None = None

    def step(self) -> None:
        """Go on to the next call, and make it; its answer is seen in the next step."""
        call = self._asked or self._next()
        self._asked = None
        if call is None:
            return
        if call.method == "transact" and self.failing:
            self.failing -= 1
            self.fail(StorageError("the lock is not to be had"))
        else:
            self.answer(self.world.call(call))
        if self.eager:
            self._asked = self._next()

    def answer(self, answer: object) -> None:
        """Let the call that was made return this."""
        self.past = hash((self.past, _digest(answer), self.world.clock.monotonic()))
        self._resume = lambda: self.flow.send(answer)

    def fail(self, error: Exception) -> None:
        """Let the call that was made raise this."""
        self.past = hash((self.past, type(error), self.world.clock.monotonic()))
        self._resume = lambda: self.flow.throw(error)

    def die(self) -> None:
        """End here, with nothing cleared up."""
        self.alive, self.dead = False, True

    def next_call(self) -> Call | None:
        """Go on to the next call and return it, for one who makes it; None at the end."""
        return self._next()

    def _next(self) -> Call | None:
        resume = self._resume or (lambda: next(self.flow))
        try:
            call = resume()
            while call.method in _LOCAL:
                call = self.flow.send(self.world.call(call))
        except StopIteration as done:
            self.alive, self.result = False, done.value
            return None
        return call


def _digest(answer: object) -> int:
    try:
        return hash(tuple(answer)) if isinstance(answer, list) else hash(answer)
    except TypeError:
        return hash(repr(answer))
