"""How a worker goes on: dispatch, pause, back off, until it is told to stop.

Written once, as a flow; the pause is the only thing that differs between the colours.

- What was done suggests that more is due, so the next round begins at once.
- An error is told by its kind and never ends the work, since what was due stays due. The waits
  double from one second up to half a minute: an answer to a STOP is good for five minutes, so an
  outage may not be slept through. Chance takes up to half of each, so that a hundred workers do not
  come back in one instant.
- A mistake in the configuration ends it: no wait mends that, and somebody should see it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final, Protocol

from attrs import evolve, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.outgoing import NO_BILLING, NO_TRANSPORT
from optin.app.status import Dispatched
from optin.exceptions import ConfigurationError, InputError, OptinError

__all__ = ["AsyncStop", "Rounds", "Stop"]

_log = logging.getLogger("optin")

FIRST_WAIT: Final = timedelta(seconds=1)
LONGEST_WAIT: Final = timedelta(seconds=30)
_NOTHING: Final = Dispatched()


class Stop(Protocol):
    """Say when to stop, as a ``threading.Event`` does."""

    def is_set(self) -> bool:
        """Return whether to stop."""

    def wait(self, timeout: float) -> bool:
        """Wait until it is set, so many seconds at most; return whether it is."""


class AsyncStop(Protocol):
    """Say when to stop, as an ``asyncio.Event`` does."""

    def is_set(self) -> bool:
        """Return whether to stop."""

    async def wait(self) -> object:
        """Wait until it is set."""


@frozen
class Rounds:
    """Hold how the rounds of a worker follow one another.

    Attributes:
        pause: How long to wait when nothing was due; None ends the work there.
        limit: How many messages a round has at most.
        on_round: Hears of each round that found something to do.
        on_error: Hears of each error that the work went on from.
        jitter: Gives a number from 0 up to 1, by chance.
    """

    pause: timedelta | None
    limit: int
    on_round: Callable[[Dispatched], object] | None
    on_error: Callable[[Exception], object] | None
    jitter: Callable[[], float]

    def until(self, stopped: Stop | AsyncStop) -> Flow[None]:
        """Dispatch round after round until stopped.

        Args:
            stopped: Asked before each message, and waited for in each pause.

        Raises:
            InputError: The pause is negative, or a round may do nothing.
            ConfigurationError: Somebody has to mend something first.
            Exception: Without a pause, whatever went wrong.
        """
        if (self.pause is not None and self.pause < timedelta(0)) or self.limit < 1:
            raise InputError("a pause is not negative, and a round has one message or more")
        errors = 0
        while not stopped.is_set():
            try:
                done = yield from calls.dispatch(self.limit, stopped)
            except Exception as error:
                if self.pause is None or _for_somebody_to_mend(error):
                    raise
                errors += 1
                seconds = self._tell(error, errors)
            else:
                errors = 0
                if self.on_round is not None and done != _NOTHING:
                    self.on_round(done)
                if evolve(done, undecided=0) != _NOTHING:
                    continue
                if self.pause is None:
                    return
                seconds = self.pause.total_seconds()
            yield from calls.wait(stopped, seconds)

    def _tell(self, error: Exception, errors: int) -> float:
        """Tell an error, and return how long to wait after so many in a row."""
        whole: float = min(FIRST_WAIT * 2 ** min(errors - 1, 10), LONGEST_WAIT).total_seconds()
        seconds = whole * (1 - self.jitter() / 2)
        # Only optin's own sentences are sure to hold nobody's words or number.
        sentence = f": {error}" if isinstance(error, OptinError) else ""
        kind = type(error).__name__
        _log.error("dispatching again in %.1f s, after %s%s", seconds, kind, sentence)
        if self.on_error is not None:
            self.on_error(error)
        return seconds


def _for_somebody_to_mend(error: Exception) -> bool:
    """Tell whether no wait helps.

    That one message has no transport is no reason: who may write to an address of any kind could
    end the work with it, for everybody. Nor is that one tenant's texts are used up.
    """
    return isinstance(error, ConfigurationError) and error.code not in {NO_TRANSPORT, NO_BILLING}
