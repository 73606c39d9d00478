"""A worker goes on until it is told to stop, and stops between two messages, never in one."""

import asyncio
import logging
import selectors
import threading
from collections.abc import Callable, Generator
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin import (
    AsyncOptIn,
    Channel,
    ConfigurationError,
    Dispatched,
    InputError,
    Mode,
    OptIn,
    RowState,
    StorageError,
)
from optin.app.calls import Call
from optin.app.working import Rounds
from optin.policy import Attempt
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing import AsyncMemoryNotifier
from optin.transports import Message, Outcome, Transport
from optin.transports.memory import MemoryTransport
from tests.app.driver import SAM, SENDER, TENANT, WITH_LIST, World

HOUR = timedelta(hours=1)


class Waits:
    """A threading.Event whose waits are counted and take no time; the last one sets it."""

    def __init__(self, number: int, during: Callable[[], object] = lambda: None) -> None:
        self.left = number
        self.seconds: list[float] = []
        self._during = during

    def is_set(self) -> bool:
        return self.left <= 0

    def wait(self, timeout: float) -> bool:
        self.seconds.append(timeout)
        self.left -= 1
        self._during()
        return self.is_set()


class AsyncWaits(Waits):
    """An asyncio.Event that does the same: what waits for it is told that the time is over."""

    async def wait(self) -> None:  # type: ignore[override]
        if not super().wait(0):
            raise TimeoutError


def waits(world: World, number: int, during: Callable[[], object] = lambda: None) -> Any:  # noqa: ANN401 - of the world's colour
    colour = AsyncWaits if isinstance(world.notifier, AsyncMemoryNotifier) else Waits
    return colour(number, during)


def fail(world: World, *errors: Exception) -> None:
    """Let the store's next transactions fail in this order."""
    script = list(errors)
    world.store.fails = lambda name, _: script.pop(0) if name == "transact" and script else None


def while_settling(world: World, act: Callable[[], object]) -> None:
    """Do something while a message is in flight: after its call, before it is settled."""

    def watch(name: str, arguments: tuple[Any, ...]) -> None:
        if name == "transact" and isinstance(arguments[0][0].entry, Attempt):
            act()

    world.store.fails = watch


# Rounds


def test_a_worker_sends_what_is_due_and_pauses_when_nothing_is(world: World) -> None:
    world.enrol(Mode.OFF)
    for number in range(3):
        world.send(f"{number}")
    heard: list[Dispatched | None] = []
    stopped = waits(world, 2, during=lambda: heard.append(None))
    world.optin.dispatch_until(stopped, limit=2, on_round=heard.append)
    assert world.sent() == ["0", "1", "2"]
    assert heard == [Dispatched(sent=2), Dispatched(sent=1), None, None]


def test_a_delivery_that_cannot_be_decided_is_told_and_waits_for_a_pause(world: World) -> None:
    world.enrol()
    world.writes_while_locked("STOP")
    fail(world, StorageError("locked"))
    heard: list[Dispatched | None] = []
    stopped = waits(world, 2, during=lambda: heard.append(None))
    world.optin.dispatch_until(stopped, on_round=heard.append)
    assert heard == [Dispatched(undecided=1), None, Dispatched(received=1, sent=1, told=1), None]
    assert len(world.sent()) == 1


def test_a_worker_that_is_stopped_already_does_nothing(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send()
    world.optin.dispatch_until(waits(world, 0))
    assert world.optin.dispatch(stopped=waits(world, 0)) == Dispatched()
    assert world.sent() == []


def test_a_stop_settles_the_message_in_flight_and_begins_no_other(world: World) -> None:
    world.enrol(Mode.OFF)
    for text in ("first", "second"):
        world.send(text)
    stopped = waits(world, 1)
    while_settling(world, lambda: setattr(stopped, "left", 0))
    rounds: list[Dispatched] = []
    world.optin.dispatch_until(stopped, on_round=rounds.append)
    assert rounds == [Dispatched(sent=1)]
    assert [row.state for row in world.rows()] == [RowState.SENT, RowState.PENDING]


def test_without_a_pause_the_work_ends_when_nothing_is_due(world: World) -> None:
    world.enrol(Mode.OFF)
    for number in range(3):
        world.send(f"{number}")
    stopped = waits(world, 5)
    world.optin.dispatch_until(stopped, pause=None, limit=2)
    assert world.sent() == ["0", "1", "2"]
    assert stopped.left == 5


def test_without_a_pause_the_first_error_is_raised(world: World) -> None:
    world.enrol(Mode.OFF)
    fail(world, StorageError("away"))
    errors: list[Exception] = []
    with pytest.raises(StorageError, match="away"):
        world.optin.dispatch_until(waits(world, 5), pause=None, on_error=errors.append)
    assert errors == []


def test_a_pause_and_a_round_have_their_least(world: World) -> None:
    for wrong in ({"pause": timedelta(seconds=-1)}, {"limit": 0}):
        with pytest.raises(InputError, match="one message or more"):
            world.optin.dispatch_until(waits(world, 1), **wrong)


# Errors


def test_a_worker_goes_on_when_the_database_is_back(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("at last")
    errors: list[Exception] = []
    fail(world, StorageError("away"), StorageError("away"))
    world.optin.dispatch_until(waits(world, 3), on_error=errors.append)
    assert [str(error) for error in errors] == ["away", "away"]
    assert world.sent() == ["at last"]


def test_an_error_is_told_without_anybodys_words(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.enrol(Mode.OFF)
    fail(world, RuntimeError("Sam +14155550123 wrote: my secret"), StorageError("disk full"))
    with caplog.at_level(logging.ERROR, logger="optin"):
        world.optin.dispatch_until(waits(world, 2))
    assert [record.getMessage() for record in caplog.records] == [
        "dispatching again in 1.0 s, after RuntimeError",
        "dispatching again in 2.0 s, after StorageError: disk full",
    ]
    assert all(record.exc_info is None for record in caplog.records)


def test_a_mistake_in_the_configuration_ends_the_work(world: World) -> None:
    world.enrol(Mode.OFF)
    fail(world, ConfigurationError("no key"))
    stopped = waits(world, 5)
    with pytest.raises(ConfigurationError, match="no key"):
        world.optin.dispatch_until(stopped)
    assert stopped.left == 5


def test_a_message_without_a_transport_ends_no_work(world: World) -> None:
    world.enrol(Mode.OFF)
    world.transport.capabilities = evolve(WITH_LIST, channels=frozenset({Channel.SMS}))
    world.send("to nobody", to="ann@example.org")
    world.send("fine")
    errors: list[Exception] = []
    world.optin.dispatch_until(waits(world, 2), on_error=errors.append)
    assert world.sent() == ["fine"]
    assert [getattr(error, "code", "") for error in errors] == ["no_transport"]


def work(rounds: Rounds, *came: Dispatched | Exception) -> list[float]:
    """Let rounds come out so, and return the waits between them."""
    seconds: list[float] = []
    script = list(came)
    stopped = Waits(1)
    flow: Generator[Call, Any, None] = rounds.until(stopped)
    call = next(flow)
    try:
        while True:
            if call.method == "_wait":
                seconds.append(float(str(call.arguments[1])))
                stopped.left = len(script)
                call = flow.send(None)
            elif isinstance(result := script.pop(0), Exception):
                call = flow.throw(result)
            else:
                call = flow.send(result)
    except StopIteration:
        return seconds


def test_the_waits_after_errors_double_up_to_half_a_minute() -> None:
    rounds = Rounds(timedelta(seconds=5), 1, None, None, lambda: 0.0)
    away = StorageError("away")
    assert work(rounds, *[away] * 7) == [1, 2, 4, 8, 16, 30, 30]
    assert work(rounds, *[away] * 2000)[-1] == 30


def test_a_round_without_an_error_ends_the_doubling() -> None:
    rounds = Rounds(timedelta(seconds=5), 1, None, None, lambda: 0.0)
    away, nothing, something = StorageError("away"), Dispatched(), Dispatched(told=1)
    assert work(rounds, away, away, nothing, away, something, away, nothing) == [1, 2, 5, 1, 1, 5]


def test_chance_takes_up_to_half_of_a_wait_after_an_error_and_nothing_of_a_pause() -> None:
    given = iter([0.0, 0.5, 0.999])
    rounds = Rounds(timedelta(seconds=5), 1, None, None, given.__next__)
    away = StorageError("away")
    assert work(rounds, away, away, away, Dispatched()) == pytest.approx([1, 1.5, 2.002, 5])


# Events of the standard library


def test_an_event_of_the_other_colour_is_refused(world: World) -> None:
    is_async = isinstance(world.notifier, AsyncMemoryNotifier)
    event: Any = threading.Event() if is_async else asyncio.Event()
    with pytest.raises(ConfigurationError, match="the other colour") as refused:
        world.optin.dispatch_until(event)
    assert refused.value.code == "wrong_colour"


def test_threads_share_one_optin_and_stop_on_one_event() -> None:
    stopped, transport = threading.Event(), MemoryTransport()
    done = threading.Semaphore(0)
    with OptIn(MemoryStore(), transport) as optin:
        optin.enrol(TENANT, name="Reyes Law", senders=[SENDER])
        for number in range(20):
            optin.request_consent(TENANT, to=f"+1415555{number:04}", user="dana")

        def work() -> None:
            optin.dispatch_until(stopped, pause=HOUR, limit=1, on_round=lambda _: done.release())

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for _ in range(40):  # a request to each contact, and a notice of each to the user
            done.acquire()
        stopped.set()
        for thread in threads:
            thread.join()
    assert sorted(number for number, _ in transport.texts) == [
        f"+1415555{number:04}" for number in range(20)
    ]


class Hurried(asyncio.SelectorEventLoop):
    """A loop whose clock leaps to the next thing that is waited for."""

    def __init__(self) -> None:
        self.leapt = 0.0
        super().__init__(_Leaping(self))

    def time(self) -> float:
        return self.leapt


class _Leaping(selectors.DefaultSelector):
    def __init__(self, loop: Hurried) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self._loop.leapt += timeout or 0.0
        return super().select(0)


def test_a_pause_of_an_asyncio_worker_lasts_as_long_as_asked() -> None:
    rounds: list[float] = []

    async def play() -> float:
        loop, stopped = asyncio.get_running_loop(), asyncio.Event()
        async with AsyncOptIn(AsyncMemoryStore(), MemoryTransport()) as optin:
            await optin.enrol(TENANT, name="Reyes Law", senders=[SENDER])
            working = asyncio.create_task(
                optin.dispatch_until(
                    stopped, pause=HOUR, on_round=lambda _: rounds.append(loop.time())
                )
            )
            await asyncio.sleep(1)  # on the loop's own clock, which leaps
            await optin.request_consent(TENANT, to=SAM, user="dana")
            await asyncio.sleep(5400)
            stopped.set()
            await working
            return loop.time()

    with asyncio.Runner(loop_factory=Hurried) as runner:
        ended = runner.run(play())
    assert rounds == [pytest.approx(3600)]
    assert ended == pytest.approx(5401)


# Cancelling


class Holding:
    """A courier that says when a message is in its hands, and holds it until it may answer."""

    def __init__(self) -> None:
        self.arrived, self.may_answer = asyncio.Event(), asyncio.Event()

    async def deliver(self, transport: Transport, message: Message) -> Outcome:
        self.arrived.set()
        await self.may_answer.wait()
        assert isinstance(transport, MemoryTransport)
        return transport.outcome_of(transport.answer(transport.request_for(message)))


class Scene:
    """Two messages that are due, and a courier that holds the first."""

    def __init__(self) -> None:
        self.transport, self.courier = MemoryTransport(), Holding()
        self.optin = AsyncOptIn(AsyncMemoryStore(), self.transport, courier=self.courier)

    async def begin(self) -> "asyncio.Task[None]":
        await self.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER])
        for number in (SAM, "+14155550199"):
            await self.optin.request_consent(TENANT, to=number, user="dana")
        working = asyncio.create_task(self.optin.dispatch_until(asyncio.Event()))
        await self.courier.arrived.wait()
        return working

    async def states(self) -> list[RowState]:
        rows = await self.optin.messages(TENANT)
        return [row.state for row in rows if row.kind == "text"]


async def turns(number: int = 20) -> None:
    """Let everybody else go on for a while."""
    for _ in range(number):
        await asyncio.sleep(0)


def test_a_cancelled_worker_settles_the_message_in_flight() -> None:
    async def play() -> None:
        scene = Scene()
        working = await scene.begin()
        for _ in range(3):  # impatience changes nothing
            working.cancel()
            await turns()
            assert not working.done()
        scene.courier.may_answer.set()
        with pytest.raises(asyncio.CancelledError):
            await working
        assert await scene.states() == [RowState.SENT, RowState.PENDING]
        assert len(scene.transport.sent) == 1

    asyncio.run(play())


def test_a_time_limit_around_a_worker_ends_it_between_two_messages() -> None:
    async def play() -> None:
        scene = Scene()
        working = await scene.begin()

        async def answer() -> None:
            await turns()
            scene.courier.may_answer.set()

        async with asyncio.TaskGroup() as group:
            group.create_task(answer())
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await working
        assert await scene.states() == [RowState.SENT, RowState.PENDING]

    asyncio.run(play())


def test_a_worker_that_is_cancelled_in_a_pause_ends_at_once() -> None:
    async def play() -> None:
        optin, paused = AsyncOptIn(AsyncMemoryStore()), asyncio.Event()

        class Never(asyncio.Event):
            async def wait(self) -> bool:  # type: ignore[override]
                paused.set()
                return await super().wait()

        working = asyncio.create_task(optin.dispatch_until(Never(), pause=HOUR))
        await paused.wait()
        working.cancel()
        with pytest.raises(asyncio.CancelledError):
            await working

    asyncio.run(play())


def test_what_fails_while_a_cancelled_worker_ends_is_its_cause() -> None:
    async def play() -> None:
        scene = Scene()
        working = await scene.begin()
        working.cancel()
        await turns()
        scene.transport.sent = None  # type: ignore[assignment]
        scene.courier.may_answer.set()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await working
        assert isinstance(cancelled.value.__cause__, AttributeError)
        assert await scene.states() == [RowState.UNKNOWN, RowState.PENDING]

    asyncio.run(play())


def test_a_loop_that_ends_leaves_the_message_in_flight_unknown() -> None:
    scene: Scene | None = None

    async def play() -> None:
        nonlocal scene
        scene = Scene()
        await scene.begin()  # and nobody waits for the worker: the loop cancels all that it has

    asyncio.run(play())
    assert scene is not None
    assert asyncio.run(scene.states()) == [RowState.UNKNOWN, RowState.PENDING]
