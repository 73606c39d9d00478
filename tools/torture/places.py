"""The named places of a dispatcher's work, at each of which something may happen to it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import timedelta
from random import Random
from time import monotonic, monotonic_ns, sleep, time_ns
from typing import Any, Final, TypeAlias

from attrs import define, evolve, field, frozen

from optin.clock import Clock
from optin.policy import Attempt, NextDue, Unit
from optin.policy.decision import Expired
from optin.storage import Store
from optin.transports import (
    Accepted,
    Ambiguous,
    FailureReason,
    Message,
    NotAccepted,
    Outcome,
    Transport,
)
from tools.torture.grounds import place_of
from tools.torture.processes import SPEAKING, die

__all__ = [
    "PLACES",
    "TAKING_OVER",
    "Act",
    "NotingCourier",
    "PipeCourier",
    "PlacedStore",
    "Provider",
    "Request",
]

PLACES: Final = (
    "before the claim",
    "in the transaction of the claim",
    "after the commit of the claim",
    "before the call",
    "with half of the request written",
    "after the provider took the message",
    "before the settling",
    "in the transaction of the settling",
    "after the commit of the settling",
)
TAKING_OVER: Final = ("before the taking over", "in the transaction of the taking over")

AS_OFTEN_AS: Final = 0.0005
"""So often, in seconds, somebody looks whether a call has begun."""

Act: TypeAlias = Callable[[str], None]
"""What is done at a place; it is told which."""


@define
class Doom:
    """End the process at one place.

    Attributes:
        place: Where.
        countdown: At which row that comes by.
    """

    place: str
    countdown: int

    def __call__(self, place: str) -> None:
        if place == self.place:
            self.countdown -= 1
            if self.countdown == 0:
                die()


@define(eq=False)
class PlacedStore:
    """Stand before a store, and let something happen around each of its commits.

    Attributes:
        store: The store.
        at: What happens.
    """

    store: Store
    at: Act

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the store has
        return getattr(self.store, name)

    def transact(self, units: Sequence[Unit[Any]], clock: Clock) -> list[Any]:
        """Run units, as far as it comes."""
        what = _what(units[0].entry)
        self.at(f"before the {what}")
        placed = [evolve(unit, decide=self._placed(what, unit.decide)) for unit in units]
        results: list[Any] = self.store.transact(placed, clock)
        self.at(f"after the commit of the {what}")
        return results

    def _placed(self, what: str, decide: Callable[..., Any]) -> Callable[..., Any]:
        def decided(*given: Any) -> Any:  # noqa: ANN401 - a snapshot and an instant; a decision
            decision = decide(*given)
            self.at(f"in the transaction of the {what}")
            return decision

        return decided


def _what(entry: object) -> str:
    if isinstance(entry, NextDue):
        return "claim"
    if isinstance(entry, Attempt):
        return "settling"
    return "taking over" if isinstance(entry, Expired) else "rest"


@frozen
class PipeCourier:
    """Carry messages into a pipe: what was written whole is with the provider.

    Attributes:
        pipe: The provider's other end.
        at: What happens at the places of a call.
        random: Now and then the provider throttles, or takes a message and says nothing; None for
            one that always says that it took it.
        one_in: So seldom, each of the two.
        throttled_for: For how long the provider then wants to be left alone.
    """

    pipe: int
    at: Act
    random: Random | None = None
    one_in: int = 12
    throttled_for: timedelta = timedelta(seconds=20)

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Write a request, and answer as the provider does."""
        del transport
        self.at("before the call")
        begun = f"{monotonic_ns()} {time_ns()} {message.reference}"
        if self._happens():
            with SPEAKING:
                os.write(self.pipe, f"{begun} throttled\n".encode())
            return NotAccepted("20429", FailureReason.THROTTLED, self.throttled_for)
        half, rest = begun[:10], begun[10:]
        with SPEAKING:
            os.write(self.pipe, half.encode())
            self.at("with half of the request written")
            os.write(self.pipe, f"{rest} taken\n".encode())
        self.at("after the provider took the message")
        if self._happens():
            return Ambiguous("response_timeout")
        return Accepted(f"MM{message.reference}", "queued")

    def _happens(self) -> bool:
        return self.random is not None and self.random.randrange(self.one_in) == 0


@frozen(order=True)
class Request:
    """Hold one request that a provider saw.

    Attributes:
        at: When, in nanoseconds of the machine's monotonic clock.
        wall: When, in nanoseconds since 1970.
        reference: Which attempt it was.
        taken: Whether the message was taken in.
    """

    at: int
    wall: int
    reference: str
    taken: bool


@define(eq=False)
class Provider:
    """Keep what was written into the pipes; it outlives whoever wrote.

    Attributes:
        requests: What it saw.
        notes: Other lines, which begin with a word.
    """

    requests: list[Request] = field(factory=list)
    notes: list[list[str]] = field(factory=list)

    def take(self, told: bytes) -> None:
        """Take in what one process wrote; half a request at its end is none."""
        for line in told.split(b"\n")[:-1]:
            words = line.decode().split(" ")
            if words[0].isdecimal():
                at, wall, reference, how = words
                self.requests.append(Request(int(at), int(wall), reference, how == "taken"))
            else:
                self.notes.append(words)

    def note(self, reference: str, *, taken: bool) -> None:
        """Note a request that came from this very process."""
        self.requests.append(Request(monotonic_ns(), time_ns(), reference, taken))

    @property
    def calls(self) -> list[str]:
        """Return the attempts that were called, in order."""
        return [request.reference for request in sorted(self.requests)]

    @property
    def taken(self) -> list[str]:
        """Return the attempts whose message was taken, in order."""
        return [request.reference for request in sorted(self.requests) if request.taken]


@frozen
class NotingCourier:
    """Carry messages to a provider in this process, that takes all of them."""

    provider: Provider

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Hand a message over."""
        del transport
        self.provider.note(message.reference, taken=True)
        return Accepted(f"MM{message.reference}", "queued")


@frozen
class ShownCourier:
    """Show the other processes who is being called, and let each call last a while.

    That is where an opt-out has to come in: at a moment of its own choice it meets nobody.

    Attributes:
        courier: What carries.
        called: An array that the processes share: 1 for each person in the middle of a call.
        for_: How many seconds a call lasts.
    """

    courier: PipeCourier
    called: Any
    for_: float

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Carry a message, and show to whom."""
        person = place_of(message.to.value)
        self.called[person] = 1
        try:
            sleep(self.for_)
            return self.courier.deliver(transport, message)
        finally:
            self.called[person] = 0


def await_call(called: Any, person: int, for_: float) -> bool:  # noqa: ANN401 - a shared array
    """Wait until somebody is being called, so many seconds at most; say whether it came to that."""
    deadline = monotonic() + for_
    while not called[person]:
        if monotonic() > deadline:
            return False
        sleep(AS_OFTEN_AS)
    return True
