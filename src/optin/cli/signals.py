"""How a command that runs for ever is stopped: the first signal asks, the second ends."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any, Final, Self

__all__ = ["Signals"]

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
_ASKED: Final = "optin: stopping once the message in flight is settled; again ends at once"
_ENDED: Final = "optin: ended at once; a message that was in flight may be `unknown` now"
_STDERR: Final = 2


class Signals:
    """Stop at the first SIGINT or SIGTERM; end the process at the second.

    Warning: Python runs a handler between any two steps of the main thread. So it touches nothing
    that the main thread may hold: it writes past the buffers, and ``stop`` may take a lock only if
    the main thread never does.

    Args:
        stop: Asks for the end.
        loop: What the main thread runs. The system may give a signal to any thread, and the main
            one has to wake to hear of it; without a loop, it must not sleep for long.
        asked: What is told at the first signal.
        ended: What is told at the second.
    """

    def __init__(
        self,
        stop: Callable[[], object],
        loop: asyncio.AbstractEventLoop | None = None,
        *,
        asked: str = _ASKED,
        ended: str = _ENDED,
    ) -> None:
        self._stop = stop
        self._loop = loop
        self._lines = f"{asked}\n".encode(), f"{ended}\n".encode()
        self._asked = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        """Take the signals over."""
        for each in _SIGNALS:
            self._before[each] = signal.getsignal(each)
            with suppress(NotImplementedError):  # on Windows, where a loop wakes anyway
                if self._loop is not None:
                    self._loop.add_signal_handler(each, _wake)
            signal.signal(each, self._come)
        return self

    def __exit__(self, *_: object) -> None:
        """Give them back."""
        for number, before in self._before.items():
            with suppress(NotImplementedError):
                if self._loop is not None:
                    self._loop.remove_signal_handler(number)
            signal.signal(number, before)

    def _come(self, number: int, _: FrameType | None) -> None:
        if self._asked:
            _say(self._lines[1])
            os._exit(128 + number)  # as shells have it: 130 for SIGINT, 143 for SIGTERM
        self._asked = True
        _say(self._lines[0])
        self._stop()


def _say(line: bytes) -> None:
    with suppress(OSError):  # nobody has to listen
        os.write(_STDERR, line)


def _wake() -> None:
    """Do nothing: the loop is awake by now, and the handler has run."""
