"""Callers that come at once share a commit, since waiting for the disk costs more than the work.

While one commit is on its way, whoever asks next is collected; when it is done, all of them are run
together. A caller leads: it runs everybody's units and hands the results out, so that there is no
thread of ours, no timer, and no waiting for a caller who is alone. Nobody is answered before the
commit, and a unit that fails, fails alone, as in any list of units.

The precedent is the group commit of databases, in which the first to wait writes the log for all.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, Future, ensure_future, get_running_loop
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from copy import copy
from functools import partial
from threading import Lock, get_ident
from typing import Any, Final, TypeAlias, TypeVar
from weakref import WeakKeyDictionary

from optin.clock import Clock
from optin.exceptions import StorageError
from optin.policy.decision import Result, Unit
from optin.storage.bounds import reentered

__all__ = ["MOST_UNITS", "Asked", "AsyncGroup", "Group"]

T = TypeVar("T")

Asked: TypeAlias = tuple[Unit[Any], Clock]
"""A unit, and the clock of the caller who asks for it."""

MOST_UNITS: Final = 128
"""How many units share a commit at most, unless one caller's own list is longer. A hundred spare
nearly all of the waiting; more of them would make everybody wait for everybody's work."""


class _Call:
    """Hold what one caller asks for."""

    __slots__ = ("clock", "units")

    def __init__(self, units: Sequence[Unit[Any]], clock: Clock) -> None:
        self.units = units
        self.clock = clock


C = TypeVar("C", bound=_Call)


class _Waiting(_Call):
    """Hold what a thread asks for, where it waits, and what it is told."""

    __slots__ = ("error", "gate", "group", "results")

    def __init__(self, units: Sequence[Unit[Any]], clock: Clock) -> None:
        super().__init__(units, clock)
        self.gate: Lock | None = None
        self.group: list[_Waiting] = []
        self.results: list[Result[Any]] | None = None
        self.error: Exception | None = None

    def wake(self) -> None:
        """Let the thread go on; a second time does no harm."""
        if self.gate is not None and self.gate.locked():
            self.gate.release()


class Group:
    """Collect the threads that call :meth:`transact` at once; a caller among them leads.

    The leader runs one group and answers it; then the first of those who came meanwhile leads the
    next. One group runs at a time.

    Args:
        run: Runs units in order, in one commit, each by the clock beside it, and returns a result
            for each. What it raises is about all of them, and says that nothing was kept.
        most: How many units a group holds at most; one caller's list is never divided.
    """

    def __init__(
        self, run: Callable[[list[Asked]], list[Result[Any]]], *, most: int = MOST_UNITS
    ) -> None:
        self._run = run
        self._most = most
        self._mutex = Lock()
        self._waiting: deque[_Waiting] = deque()
        self._leader: _Waiting | None = None
        self._runner = 0

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units, in one commit with those of others who ask at the same time.

        Args:
            units: In order; they stay together, and in this order.
            clock: What these units are told the time by.

        Returns:
            One result for each unit, once the commit is done.

        Raises:
            StorageError: A decision called the store that runs it; or, with the code
                ``interrupted``, the thread that led was interrupted, and the commit may have been
                done. Whatever else the group's function raises is raised in each caller, in each
                an exception of its own.
        """
        if self._runner == get_ident():
            raise reentered()
        call = _Waiting(units, clock)
        try:
            self._take_turn(call)
        except BaseException:
            self._leave(call)
            raise
        if call.results is None:
            raise _interrupted() if call.error is None else call.error
        return call.results

    def _take_turn(self, call: _Waiting) -> None:
        """Lead at once, or wait until the call was run or it is its turn to lead."""
        with self._mutex:
            if self._leader is None:
                self._leader = call
            else:
                call.gate = Lock()
                call.gate.acquire()
                self._waiting.append(call)
        if call.gate is not None:
            call.gate.acquire()
        if self._leader is call:
            self._lead(call)

    def _lead(self, call: _Waiting) -> None:
        group = call.group
        with self._mutex:
            group.append(call)
            _gather(group, self._waiting, self._most)
        self._runner = get_ident()
        try:
            for each, results in zip(group, _shared(group, self._run(_asked(group))), strict=True):
                each.results = results
        except Exception as error:  # noqa: BLE001 - raised in each caller
            for each in group:
                each.error = error if each is call else _another(error)
        finally:
            self._runner = 0
            self._hand_over(call)

    def _hand_over(self, call: _Waiting) -> None:
        """Wake those whom a leader has answered, and the next leader; twice does no harm."""
        for each in call.group:
            each.wake()
        with self._mutex:
            if self._leader is call:
                self._leader = self._waiting.popleft() if self._waiting else None
                if self._leader is not None:
                    self._leader.wake()

    def _leave(self, call: _Waiting) -> None:
        """Let the others go on without a caller who was interrupted."""
        with self._mutex:
            if call in self._waiting:
                self._waiting.remove(call)
        self._hand_over(call)


class _Awaiting(_Call):
    """Hold what a task asks for, and what it awaits."""

    __slots__ = ("answer",)

    def __init__(
        self, units: Sequence[Unit[Any]], clock: Clock, answer: Future[list[Result[Any]]]
    ) -> None:
        super().__init__(units, clock)
        self.answer = answer


class _Queue:
    """Hold what the tasks of one event loop ask for."""

    __slots__ = ("is_led", "running", "waiting")

    def __init__(self) -> None:
        self.waiting: deque[_Awaiting] = deque()
        self.is_led = False
        # Kept while it runs, because a loop keeps its tasks by weak references only.
        self.running: Future[list[Result[Any]]] | None = None


class AsyncGroup:
    """Collect the tasks of an event loop that call :meth:`transact` at once.

    The first task starts a group, and the end of each group starts the next. A task that is
    cancelled only stops waiting: what was begun for it is finished, what was not is not begun, and
    the others are none the wiser. One group runs at a time in each event loop.

    Args:
        run: Does as for :class:`Group`, and is awaited. No caller's cancellation reaches it.
        most: As for :class:`Group`.
    """

    def __init__(
        self,
        run: Callable[[list[Asked]], Awaitable[list[Result[Any]]]],
        *,
        most: int = MOST_UNITS,
    ) -> None:
        self._run = run
        self._most = most
        self._queues: WeakKeyDictionary[AbstractEventLoop, _Queue] = WeakKeyDictionary()

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units as :meth:`Group.transact` does, which says what is raised."""
        loop = get_running_loop()
        queue = self._queues.get(loop)
        if queue is None:
            queue = self._queues[loop] = _Queue()
        call = _Awaiting(units, clock, loop.create_future())
        queue.waiting.append(call)
        if not queue.is_led:
            self._lead(loop, queue)
        return await call.answer

    def _lead(self, loop: AbstractEventLoop, queue: _Queue) -> None:
        """Start a group of those who still wait."""
        queue.waiting = deque(each for each in queue.waiting if not each.answer.cancelled())
        group: list[_Awaiting] = []
        _gather(group, queue.waiting, self._most)
        queue.is_led = bool(group)
        if group:
            queue.running = self._begin(loop, group)
            queue.running.add_done_callback(partial(self._answer, loop, queue, group))

    def _begin(self, loop: AbstractEventLoop, group: list[_Awaiting]) -> Future[list[Result[Any]]]:
        try:
            return ensure_future(self._run(_asked(group)), loop=loop)
        except Exception as error:  # noqa: BLE001 - raised in each caller, as any other
            failed = loop.create_future()
            failed.set_exception(error)
            return failed

    def _answer(
        self,
        loop: AbstractEventLoop,
        queue: _Queue,
        group: list[_Awaiting],
        done: Future[list[Result[Any]]],
    ) -> None:
        queue.running = None  # it holds the loop, which would never be forgotten
        waiting = [each for each in group if not each.answer.done()]
        error = _interrupted() if done.cancelled() else done.exception()
        if error is None:
            for each, results in zip(group, _shared(group, done.result()), strict=True):
                if not each.answer.done():
                    each.answer.set_result(results)
        else:
            for each in waiting:
                each.answer.set_exception(error if each is waiting[0] else _another(error))
        # Tasks that are woken now run before the next group starts, so that those who ask again at
        # once are in it.
        loop.call_soon(self._lead, loop, queue)


def _gather(group: list[C], waiting: deque[C], most: int) -> None:
    """Move callers into a group until it is full, those first who came first."""
    room = most - sum(len(call.units) for call in group)
    while waiting and (not group or len(waiting[0].units) <= room):
        room -= len(waiting[0].units)
        group.append(waiting[0])  # before it is taken out: an interruption between loses nobody
        waiting.popleft()


def _asked(group: Iterable[_Call]) -> list[Asked]:
    return [(unit, call.clock) for call in group for unit in call.units]


def _shared(group: Iterable[_Call], results: list[Result[Any]]) -> Iterator[list[Result[Any]]]:
    """Divide the results of a group among its callers."""
    begin = 0
    for call in group:
        end = begin + len(call.units)
        yield results[begin:end]
        begin = end


def _interrupted() -> StorageError:
    return StorageError(
        "whoever ran the units of several callers was interrupted: they may have been kept; ask "
        "again with the same key",
        code="interrupted",
    )


def _another(error: BaseException) -> Exception:
    """Return an exception that says the same: two threads cannot raise one, with one traceback."""
    return copy(error) if isinstance(error, Exception) else _interrupted()
