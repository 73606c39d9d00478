"""Strict mode: an opt-out and a call wait for each other, on a store that can hold."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any
from unittest.mock import patch

import pytest
from attrs import evolve

from optin import AsyncOptIn, Code, ConfigurationError, OptIn, StorageError
from optin.policy import Attempt, RowState
from optin.storage import AsyncHolding, Holding
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing import AsyncMemoryCourier, FixedClock, MemoryCourier
from optin.transports import Message, Outcome, Transport
from optin.transports.memory import MemoryTransport
from tests.app.driver import SAM, TENANT, World


class Holder:
    """A store, sync or async, that writes down when somebody is held, and holds nobody."""

    def __init__(self, store: Any, *, is_async: bool = False) -> None:  # noqa: ANN401
        self._store = store
        self.is_async = is_async
        self.log: list[str] = []
        self.attempts: list[Attempt] = []
        self.before: Callable[[], object] = lambda: None
        self.token: object | None = "token"

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the store has
        method = getattr(self._store, name)

        def call(*arguments: Any) -> Any:  # noqa: ANN401
            if name == "transact":
                self.log.append(type(arguments[0][0].entry).__name__)
            return method(*arguments)

        return call

    def hold(self, attempt: Attempt) -> Any:  # noqa: ANN401 - of the store's colour
        self.before()
        self.attempts.append(attempt)
        self.log.append("hold")
        return self._soon(self.token) if self.is_async else self.token

    def release(self, token: object) -> Any:  # noqa: ANN401 - of the store's colour
        self.log.append(f"release {token}")
        return self._soon(None) if self.is_async else None

    async def _soon(self, answer: object) -> object:
        return answer


@pytest.fixture
def holder(world: World) -> Holder:
    """Put a world into strict mode, with one text to an agreed contact due."""
    world.enrol()
    world.agrees()
    holder = Holder(world.store, is_async=world.is_async)
    shell = vars(world.optin).get("_optin", world.optin)
    shell._outside["store"] = holder  # noqa: SLF001 - the store of this world, wrapped
    shell._outgoing = evolve(shell._outgoing, strict=True)  # noqa: SLF001 - the same
    world.send("hello")
    holder.log.clear()
    return holder


def test_the_call_is_made_while_the_recipient_is_held_and_settled_after(
    world: World, holder: Holder
) -> None:
    answer = MemoryTransport.answer

    def answered(*given: Any) -> Any:  # noqa: ANN401 - passed on
        holder.log.append("call")
        return answer(*given)

    with patch.object(MemoryTransport, "answer", answered):
        assert world.optin.dispatch(limit=1).sent == 1
    assert holder.log == [
        "Expired", "NextDue", "hold", "call", "release token", "Attempt",
    ]  # fmt: skip
    row = world.row("hello")
    assert holder.attempts == [Attempt(TENANT, row.id, row.fence)]


def test_whoever_lost_the_row_calls_nobody_and_settles_nothing(
    world: World, holder: Holder
) -> None:
    holder.token = None
    assert world.optin.dispatch(limit=1).postponed == 1
    assert world.sent() == []
    assert holder.log == ["Expired", "NextDue", "hold"]
    assert world.row("hello").state is RowState.CALLING


def test_an_opt_out_that_committed_before_the_lock_was_had_bars_the_call(
    world: World, holder: Holder
) -> None:
    holder.before = lambda: world.writes("STOP")
    if world.is_async:
        pytest.skip("an event loop receives nothing inside a call of another one")
    assert world.optin.dispatch(limit=1).postponed == 1
    assert holder.log[-2:] == ["release token", "Attempt"]
    assert world.row("hello").code == "opted_out_meanwhile"
    holder.before = lambda: None
    world.dispatch()
    assert "hello" not in world.sent()
    assert world.row("hello").code == Code.QUEUED_BEFORE_OPT_OUT


def test_a_lock_that_is_not_to_be_had_gives_the_row_back(world: World, holder: Holder) -> None:
    def timed_out() -> None:
        raise StorageError("the lock is not to be had")

    holder.before = timed_out
    assert world.optin.dispatch(limit=1).postponed == 1
    row = world.row("hello")
    assert (row.state, row.code, row.attempt) == (RowState.PENDING, "not_held", 1)
    holder.before = lambda: None
    world.dispatch()
    assert world.sent() == ["hello"]


def test_a_lock_that_came_too_late_gives_the_row_back(world: World, holder: Holder) -> None:
    holder.before = lambda: world.wait(milliseconds=251)
    assert world.optin.dispatch(limit=1).postponed == 1
    assert holder.log[-2:] == ["release token", "Attempt"]
    assert (world.row("hello").state, world.row("hello").code) == (RowState.PENDING, "late")
    holder.before = lambda: world.wait(milliseconds=250)
    assert world.optin.dispatch(limit=1).sent == 1


def test_a_courier_that_breaks_lets_the_recipient_go(world: World, holder: Holder) -> None:
    broken = patch.object(MemoryTransport, "answer", side_effect=RuntimeError("the wire broke"))
    with broken, pytest.raises(RuntimeError):
        world.dispatch()
    assert holder.log[-2:] == ["release token", "Attempt"]
    assert world.row("hello").state is RowState.UNKNOWN


def test_a_look_that_fails_lets_the_recipient_go_and_gives_the_row_back(
    world: World, holder: Holder
) -> None:
    def fails(name: str, _: tuple[Any, ...]) -> Exception | None:
        return StorageError("away") if name == "view" else None

    world.store.fails = fails
    with pytest.raises(StorageError):
        world.dispatch()
    world.store.fails = lambda *_: None
    assert holder.log[-2:] == ["release token", "Attempt"]
    assert (world.row("hello").state, world.row("hello").code) == (RowState.PENDING, "undecided")


def test_whoever_is_interrupted_lets_the_recipient_go_and_leaves_the_row_to_its_lease(
    world: World, holder: Holder
) -> None:
    if world.is_async:
        pytest.skip("an event loop hands an interruption to whoever runs it, and not to the task")

    def interrupts(name: str, _: tuple[Any, ...]) -> Exception | None:
        if name == "view":
            raise KeyboardInterrupt
        return None

    world.store.fails = interrupts
    with pytest.raises(KeyboardInterrupt):
        world.dispatch()
    world.store.fails = lambda *_: None
    assert holder.log[-1] == "release token"
    assert world.row("hello").state is RowState.CALLING
    assert world.sent() == []


def test_a_task_that_is_thrown_away_during_a_call_asks_for_nothing_any_more() -> None:
    class Away(AsyncMemoryCourier):
        async def deliver(self, transport: Transport, message: Message) -> Outcome:
            await asyncio.Future()
            return await super().deliver(transport, message)

    holder = Holder(AsyncMemoryStore(), is_async=True)
    optin = AsyncOptIn(holder, MemoryTransport(), courier=Away(), strict=True)

    async def begin() -> Coroutine[Any, Any, object]:
        await optin.enrol(TENANT, name="Firm", senders=["+14155550100"])
        await optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed")
        dispatching = optin._run(optin._outgoing.dispatch(1))  # noqa: SLF001 - as its task does
        dispatching.send(None)
        return dispatching

    asyncio.run(begin()).close()
    assert holder.log[-1] == "hold"


def test_users_are_told_without_holding_anybody(world: World, holder: Holder) -> None:
    world.dispatch()
    world.writes("I will be late.")
    holder.log.clear()
    world.dispatch()
    assert "hold" not in holder.log
    assert world.told()[-1] == "I will be late."


def test_a_store_that_cannot_hold_is_refused_when_it_is_given() -> None:
    for make in (
        lambda: OptIn(MemoryStore(), courier=MemoryCourier(), clock=FixedClock(), strict=True),
        lambda: AsyncOptIn(AsyncMemoryStore(), courier=AsyncMemoryCourier(), strict=True),
    ):
        with pytest.raises(ConfigurationError, match="no strict mode") as refused:
            make()
        assert refused.value.code == "no_strict_mode"


def test_a_store_that_can_hold_is_taken() -> None:
    assert isinstance(Holder(MemoryStore()), Holding)
    assert isinstance(Holder(MemoryStore()), AsyncHolding)
    optin = OptIn(Holder(MemoryStore()), MemoryTransport(), courier=MemoryCourier(), strict=True)
    optin.enrol(TENANT, name="Firm", senders=["+14155550100"])
    optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed")
    assert optin.dispatch().sent == 1
    optin.close()
