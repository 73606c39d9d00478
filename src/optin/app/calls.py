"""How a conversation with the outside is written once for both colours.

A flow is a generator: it yields a :class:`Call` where something outside has to be asked, and is
sent the answer. :class:`optin.OptIn` makes the calls and goes on; :class:`optin.AsyncOptIn` awaits
them. A flow reads no clock but the one that it was given, and holds no rule: rules are in the pure
rooms.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeAlias, TypeVar, cast

from attrs import frozen

from optin.app.status import Dispatched
from optin.clock import Clock
from optin.consent import Address
from optin.policy import (
    Action,
    Actor,
    Attempt,
    Committed,
    Delivery,
    Failed,
    Glance,
    InboxState,
    Replayed,
    Result,
    Snapshot,
    Standpoint,
    Subjects,
    Unit,
)
from optin.portal import People
from optin.quota import AccountView, Purchase
from optin.storage import Page, Query
from optin.transports import Message, Outcome, Transport

__all__ = [
    "Call",
    "Flow",
    "all_of",
    "answer_of",
    "archived",
    "attempt_of",
    "buy",
    "decided",
    "deliver",
    "dispatch",
    "erase",
    "glance",
    "hold",
    "keep",
    "mark_read",
    "may",
    "may_file",
    "numbers",
    "page",
    "people",
    "recalled",
    "record",
    "release",
    "replayed",
    "route",
    "run",
    "run_async",
    "tell",
    "transact",
    "transact_all",
    "unread",
    "view",
    "wait",
]

T = TypeVar("T")


@frozen
class Call:
    """Ask something outside.

    Attributes:
        whom: ``"store"``, ``"courier"``, ``"notifier"``, ``"authorizer"``, ``"billing"``,
            ``"mailer"``, ``"keys"``, or ``"shell"`` for the one that makes the calls.
        method: Which of its methods.
        arguments: With what.
    """

    whom: str
    method: str
    arguments: tuple[object, ...]


Flow: TypeAlias = Generator[Call, Any, T]


class Run(Protocol):
    """Make the calls that a flow asks for, and return what it returns."""

    def __call__(self, flow: Flow[T]) -> T:
        """Run a flow."""


class AsyncRun(Protocol):
    """Do as :class:`Run` does, in a coroutine."""

    async def __call__(self, flow: Flow[T]) -> T:
        """Run a flow."""


def run(flow: Flow[T], make: Callable[[Call], object]) -> T:
    """Make the calls that a flow asks for, until it returns.

    Args:
        flow: Which.
        make: Makes one call, and returns its answer; the flow says what an error means.
    """
    try:
        call = next(flow)
        while True:
            try:
                answer = make(call)
            except BaseException as error:  # noqa: BLE001 - the flow says what it means
                call = flow.throw(error)
            else:
                call = flow.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result


async def run_async(flow: Flow[T], make: Callable[[Call], Awaitable[object]]) -> T:
    """Do as :func:`run` does, in a coroutine."""
    try:
        call = next(flow)
        while True:
            try:
                answer = await make(call)
            except BaseException as error:  # noqa: BLE001 - the flow says what it means
                call = flow.throw(error)
            else:
                call = flow.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result


def transact(unit: Unit[T], clock: Clock) -> Flow[Result[T]]:
    """Run one unit, and return its result."""
    results: Sequence[Result[T]] = yield Call("store", "transact", ([unit], clock))
    return results[0]


def transact_all(units: Sequence[Unit[T]], clock: Clock) -> Flow[list[Result[T]]]:
    """Run units in one commit, and return their results."""
    results: list[Result[T]] = yield Call("store", "transact", (units, clock))
    return results


def decided(unit: Unit[T], clock: Clock) -> Flow[T]:
    """Run one unit that has no key, and return its answer.

    Raises:
        Exception: Whatever undid the unit.
    """
    result = yield from transact(unit, clock)
    return answer_of(result)


def answer_of(result: Result[T]) -> T:
    """Return the answer of a unit that was not replayed, or raise what undid it."""
    if isinstance(result, Failed):
        raise result.error
    return cast("Committed[T]", result).answer


def replayed(result: Result[T]) -> str | None:
    """Return the memo of a replay, None for anything else."""
    return result.memo if isinstance(result, Replayed) else None


def recalled(result: Result[T], read: Callable[[str], T]) -> T:
    """Return the answer of a unit with a key, the same again where the key was used before.

    Args:
        result: The unit's.
        read: Reads the answer from the memo of its first use.

    Raises:
        Exception: Whatever undid the unit.
    """
    memo = replayed(result)
    return answer_of(result) if memo is None else read(memo)


def record(tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> Flow[bool]:
    """Make a raw delivery durable; return whether it is new."""
    new: bool = yield Call("store", "record", (tenant, delivery, clock, state))
    return new


def view(subjects: Subjects, at: datetime | None = None) -> Flow[Snapshot]:
    """Return an unlocked snapshot."""
    snapshot: Snapshot = yield Call("store", "view", (subjects, at))
    return snapshot


def glance(standpoint: Standpoint, points: Sequence[str]) -> Flow[list[tuple[Glance, int]]]:
    """Glance at many recipients."""
    glances: list[tuple[Glance, int]] = yield Call("store", "glance", (standpoint, points))
    return glances


def route(sender: str) -> Flow[str | None]:
    """Return the tenant of a sender's key."""
    tenant: str | None = yield Call("store", "route", (sender,))
    return tenant


def attempt_of(provider: str, account: str, message_id: str) -> Flow[Attempt | None]:
    """Return the call in which a provider gave an id."""
    attempt: Attempt | None = yield Call("store", "attempt_of", (provider, account, message_id))
    return attempt


def hold(attempt: Attempt) -> Flow[object | None]:
    """Keep every decision about a recipient waiting; return what lets them go."""
    token: object | None = yield Call("store", "hold", (attempt,))
    return token


def release(token: object) -> Flow[None]:
    """Let the decisions about a recipient go."""
    yield Call("store", "release", (token,))


def page(query: Query, after: str | None = None, limit: int = 500) -> Flow[Page[Any]]:
    """Return one page of a scan."""
    found: Page[Any] = yield Call("store", "scan", (query, after, limit))
    return found


def all_of(query: Query) -> Flow[list[Any]]:
    """Return every item of a scan."""
    items: list[Any] = []
    after: str | None = None
    while True:
        found = yield from page(query, after)
        items.extend(found.items)
        after = found.after
        if after is None:
            return items


def erase(tenant: str, address: Address, ground: str, clock: Clock) -> Flow[int]:
    """Destroy what is personal about a recipient; return how many payloads."""
    count: int = yield Call("store", "erase", (tenant, address, ground, clock))
    return count


def unread(tenant: str, user: str) -> Flow[int]:
    """Return how many of a user's notices were not read yet."""
    count: int = yield Call("store", "unread", (tenant, user))
    return count


def mark_read(tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> Flow[int]:
    """Mark a user's notices as read; return how many were not read before."""
    count: int = yield Call("store", "mark_read", (tenant, user, ids, clock))
    return count


def deliver(transport: Transport, message: Message) -> Flow[Outcome]:
    """Send a message, and return what became of it."""
    outcome: Outcome = yield Call("courier", "deliver", (transport, message))
    return outcome


def tell(notice: object) -> Flow[None]:
    """Tell a user something."""
    yield Call("notifier", "tell", (notice,))


def may(actor: Actor, action: Action, tenant: str, organisation: str) -> Flow[bool]:
    """Ask the host whether somebody may do something; whatever is not True is no."""
    answer: object = yield Call("authorizer", "may", (actor, action, tenant, organisation))
    return answer is True


def may_file(tenant: str, user: str, client: str, matter: str) -> Flow[bool]:
    """Ask the host whether a user may file something under a client and matter."""
    answer: object = yield Call("matters", "may_file", (tenant, user, client, matter))
    return answer is True


def numbers(tenant: str, contact: str) -> Flow[Sequence[Any]]:
    """Ask the host for a contact's numbers."""
    found: Sequence[Any] = yield Call("directory", "numbers", (tenant, contact))
    return found


def people(tenant: str, contact: str) -> Flow[People]:
    """Ask the host who has to do with a contact."""
    found: People = yield Call("directory", "people", (tenant, contact))
    return found


def archived(tenant: str) -> Flow[str | None]:
    """Return how far an archive has got."""
    position: str | None = yield Call("archive", "position", (tenant,))
    return position


def keep(tenant: str, messages: Sequence[object], position: str) -> Flow[None]:
    """Hand messages to the archive."""
    yield Call("archive", "keep", (tenant, messages, position))


def buy(purchase: Purchase) -> Flow[object]:
    """Ask the host's billing for a pack, and return what it says."""
    outcome: object = yield Call("billing", "buy", (purchase,))
    return outcome


def account(tenant: str, name: str) -> Flow[AccountView]:
    """Return an account, unlocked."""
    seen: AccountView = yield Call("store", "account", (tenant, name))
    return seen


def dispatch(limit: int, stopped: object) -> Flow[Dispatched]:
    """Work through what is due, and return what was done."""
    done: Dispatched = yield Call("shell", "_dispatch", (limit, stopped))
    return done


def wait(stopped: object, seconds: float) -> Flow[None]:
    """Wait until something is set, so long at most."""
    yield Call("shell", "_wait", (stopped, seconds))
