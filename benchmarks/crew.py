"""Several processes that do the same work at once; nothing is measured here."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing import get_context
from types import TracebackType
from typing import Any, Self

__all__ = ["Crew"]


class Crew(AbstractContextManager["Crew"]):
    """Start processes that open what they need once, and then work when they are told.

    Args:
        size: How many.
        begin: What each does first, with the given values.
        given: Those values.
    """

    def __init__(self, size: int, begin: Callable[..., None], *given: object) -> None:
        self.size = size
        # Not forked: a store that was opened before a fork may not be used behind it.
        self._pool = ProcessPoolExecutor(
            size, mp_context=get_context("spawn"), initializer=begin, initargs=given
        )

    def work(self, task: Callable[[int], int], amount: int) -> int:
        """Let each do its part of some work at the same time, and return what they did in all."""
        parts = [self._pool.submit(task, amount // self.size) for _ in range(self.size)]
        return sum(part.result() for part in parts)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the processes end."""
        self._pool.shutdown()


def state() -> dict[str, Any]:
    """Return what this process keeps between two pieces of work."""
    return _STATE


_STATE: dict[str, Any] = {}
