"""Every schedule of a few processes, in every state of consent: crashes, pauses, two dispatchers.

The flows are the library's own, and the states are those of its one table of moves: each is reached
by the shortest way that the table has, under each mode. From there every order of the steps is
played, a dispatcher may die at any of them, and time may pass at any of them. Two orders that lead
to one state (the same in the store, at the provider, on the clock and in each process) go on alike,
so the second is not followed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Any, Final, TypeAlias

from attrs import define, evolve, field, frozen

from optin.app.calls import Flow
from optin.consent import MOVES, EventType, State
from optin.policy import Mode
from optin.transports import Accepted, Ambiguous, FailureReason, NotAccepted, Outcome
from tools.torture.audit import Breach
from tools.torture.harness import Fault, Figure, figures, spread
from tools.torture.world import TENANT, Process, World

__all__ = ["FULL", "LEAST", "run"]


# How long a pause lasts after which an authorisation is too old, or its lease over.
LATE, OVER = timedelta(milliseconds=300), timedelta(seconds=16)

Make: TypeAlias = Callable[[World], Flow[Any]]


@frozen
class Part:
    """Take part in a schedule.

    Attributes:
        make: What the process does.
        mortal: True where it may die at any step.
        eager: True where it is never paused between two calls.
        failing: So many of its transactions fail.
    """

    make: Make
    mortal: bool = False
    eager: bool = False
    failing: int = 0


@frozen
class Mix:
    """Say whose steps are mixed.

    Attributes:
        name: For readers.
        before: What runs first, one after the other.
        parts: The processes.
        answers: What the provider makes of the first messages.
        states: From which states it is played.
        keyed: Whether the provider takes a message with one key once, so that it may come again.
    """

    name: str
    before: Sequence[Make]
    parts: Sequence[Part]
    answers: Sequence[tuple[Outcome, bool]] = ()
    states: Sequence[State] = tuple(State)
    keyed: bool = False


def _writes(text: str, *, failing: int = 0) -> Part:
    return Part(lambda world: world.writes(text), eager=True, failing=failing)


def _dispatcher(limit: int = 1, *, mortal: bool = False) -> Part:
    return Part(lambda world: world.dispatch(limit), mortal=mortal)


def _wait(for_: timedelta) -> Part:
    return Part(lambda world: world.wait(for_), eager=True)


def _send(world: World) -> Flow[Any]:
    return world.send()


def _dispatch(world: World) -> Flow[Any]:
    return world.dispatch(9)


SEND: Final = Part(_send, eager=True)
STOP, START = _writes("STOP"), _writes("START")
UNDECIDED: Final = _writes("STOP", failing=1)
THROTTLED: Final = NotAccepted("20429", FailureReason.THROTTLED, None)

# What takes longest is played from those states alone that no other resembles.
LARGE: Final = (State.UNKNOWN, State.OPTED_IN, State.OPTED_OUT)

MIXES: Final = (
    Mix(
        "a late answer, and another call meanwhile",
        [_send],
        [_dispatcher(), _wait(OVER), _dispatcher(), STOP],
        [(THROTTLED, False)],
        states=(State.OPTED_IN,),
        keyed=True,
    ),
    Mix("a dispatcher dies", [_send], [_dispatcher(2, mortal=True), STOP, START]),
    Mix("two dispatchers", [_send, _send], [_dispatcher(2), _dispatcher(2), STOP]),
    Mix("a stop and a new start", [_send], [SEND, _dispatcher(2), STOP, START]),
    Mix("a pause", [_send], [_dispatcher(mortal=True), STOP, _wait(LATE)]),
    Mix(
        "a pause, and a second dispatcher",
        [_send],
        [_dispatcher(), STOP, _wait(LATE), _dispatcher()],
        states=LARGE,
    ),
    Mix(
        "a pause longer than a lease, and a second dispatcher",
        [_send],
        [_dispatcher(), STOP, _wait(OVER), _dispatcher()],
        states=LARGE,
    ),
    Mix("a stop that waits", [_send], [UNDECIDED, _dispatcher(2, mortal=True), START]),
    Mix(
        "a provider that takes nothing",
        [_send],
        [_dispatcher(mortal=True), _wait(timedelta(minutes=1)), STOP, START],
        [(THROTTLED, False)],
    ),
    Mix(
        "a provider that says nothing",
        [_send, _send],
        [_dispatcher(2, mortal=True), _dispatcher(), STOP],
        [(Ambiguous("response_timeout"), True)],
    ),
    Mix(
        "a yes among messages that are held",
        [_send, _dispatch, _send],
        [_writes("yes"), STOP, _dispatcher(2, mortal=True), SEND],
    ),
)  # fmt: skip


# The states, by the shortest way ----------------------------------------------------------------


def paths() -> dict[State, tuple[EventType, ...]]:
    """Return the shortest way to each state, from the table of moves."""
    found: dict[State, tuple[EventType, ...]] = {State.UNKNOWN: ()}
    reached = deque(found)
    while reached:
        state = reached.popleft()
        for event, moves in MOVES.items():
            if moves[state] not in found:
                found[moves[state]] = (*found[state], event)
                reached.append(moves[state])
    return found


# One scenario, in every order -------------------------------------------------------------------


@define(eq=False)
class Graph:
    """Hold the states that were met, and what is left to follow.

    Attributes:
        edges: To which states each leads.
        waiting: States with a path that leaves them and was not followed yet.
        faults: What broke.
    """

    edges: dict[int, list[int]] = field(factory=dict)
    waiting: list[tuple[int, tuple[int, ...]]] = field(factory=list)
    faults: list[Breach] = field(factory=list)

    def schedules(self, start: int) -> int:
        """Count the orders of steps that these states stand for."""
        counted: dict[int, int] = {}
        stack = [start]
        while stack:
            state = stack[-1]
            missing = [each for each in self.edges[state] if each not in counted]
            if missing:
                stack += missing
                continue
            counted[state] = sum(counted[each] for each in self.edges[state]) or 1
            stack.pop()
        return counted[start]


@frozen
class Scenario:
    """Hold where a schedule begins: a state, a mode, and whose steps are mixed."""

    state: State
    mode: Mode
    mix: Mix

    def start(self) -> World:
        """Return the world before the first step."""
        world = World(keyed=self.mix.keyed)
        world.enrol(self.mode)
        events = list(paths()[self.state])
        if events:
            if events[-1] is EventType.OPTED_OUT:
                events.append(EventType.OPT_OUT_EFFECTIVE)  # nothing was on its way then
            world.run(world.write(events))
        for make in self.mix.before:
            world.run(make(world))
        return world

    def explore(self) -> tuple[int, int, list[Breach]]:
        """Play every order; return how many states and orders there are, and what broke."""
        before = self.start()
        graph = Graph()
        start = self._play(before.copy(), graph, ())
        while graph.waiting:
            state, path = graph.waiting.pop()
            reached = self._play(before.copy(), graph, path)
            graph.edges[state][path[-1]] = reached
        return len(graph.edges), graph.schedules(start), graph.faults

    def _play(self, world: World, graph: Graph, path: tuple[int, ...]) -> int:
        """Follow a path, and go on from its end until a state that was met before.

        Returns:
            The state at the end of the path.
        """
        answers = list(self.mix.answers)
        world.answers = lambda _: answers.pop(0) if answers else (Accepted("", ""), True)
        processes = [
            Process(world, part.make(world), part.eager, part.mortal, part.failing)
            for part in self.mix.parts
        ]
        for choice in path:
            _options(processes)[choice]()
        state = first = _fingerprint(world, processes)
        steps = list(path)
        while state not in graph.edges:
            options = _options(processes)
            graph.edges[state] = [0] * len(options)
            if not options:
                world.drain()
                graph.faults += [
                    evolve(breach, words=f"{self}, schedule {steps}: {breach.words}")
                    for breach in world.faults()
                ]
                break
            for other in range(1, len(options)):
                graph.waiting.append((state, (*steps, other)))
            options[0]()
            steps.append(0)
            after = _fingerprint(world, processes)
            graph.edges[state][0] = after
            state = after
        return first

    def __str__(self) -> str:
        return f"{self.mix.name}, {self.state}, {self.mode}"


def _options(processes: Iterable[Process]) -> list[Callable[[], None]]:
    """List what may happen next: a process goes on, or one dies; one death a schedule is enough."""
    processes = list(processes)
    options = [process.step for process in processes if process.alive]
    if not any(process.dead for process in processes):
        options += [
            process.die
            for process in processes
            if process.alive and process.mortal and process.past
        ]
    return options


def _fingerprint(world: World, processes: Iterable[Process]) -> int:
    told = tuple((process.alive, process.dead, process.past) for process in processes)
    taken = tuple(message.reference for message in world.taken)
    return hash(
        (world.store.digest(TENANT), world.clock.monotonic(), taken, len(world.calls), told)
    )


# The suite --------------------------------------------------------------------------------------


def scenarios() -> list[Scenario]:
    """List every state and mode with every mix."""
    return [
        Scenario(state, mode, mix)
        for mix in MIXES
        for state in paths()
        for mode in Mode
        if state in mix.states
    ]


FULL: Final = len(scenarios())
LEAST: Final = FULL
"""All of them, at every scale: it is exhaustive or it is nothing."""


def _explored(number: int) -> tuple[int, int, list[Breach]]:
    return scenarios()[number].explore()


def run(count: int, seed: int) -> Iterator[Figure]:
    """Explore scenarios.

    Args:
        count: How many, from the first.
        seed: Told with a fault; it plays no part.
    """
    states = schedules = 0
    faults: list[Fault] = []
    numbers = range(min(count, FULL))
    for met, orders, broken in spread(_explored, numbers):
        states += met
        schedules += orders
        faults += [Fault(seed, breach.promise, breach.words, count) for breach in broken]
    yield from figures(
        (1, 2, 3, 4, 9, 10),
        faults,
        tried=(
            f"{len(numbers)} scenarios in every order of their steps: crashes, pauses, two "
            "dispatchers, a STOP, a new START"
        ),
        demanded="0 in all states",
        reached=f"{{faults}} in {states:,} states, which stand for {schedules:,} schedules",
        count=count,
        least=FULL,
    )
