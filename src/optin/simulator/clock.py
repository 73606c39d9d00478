"""A clock that runs, and that can be moved ahead: so a day goes by while somebody watches."""

from __future__ import annotations

from datetime import datetime, timedelta

from optin.clock import Clock, SystemClock

__all__ = ["AheadClock"]


class AheadClock:
    """Tell the time of another clock, so much later as it was moved ahead.

    >>> from datetime import timedelta
    >>> from optin.testing import FixedClock
    >>> clock = AheadClock(FixedClock())
    >>> clock.move(timedelta(days=1))
    >>> clock.now().isoformat()
    '2026-01-06T12:00:00+00:00'

    Args:
        clock: The clock that runs underneath; the machine's where not given.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = SystemClock() if clock is None else clock
        self._ahead = timedelta()

    @property
    def ahead(self) -> timedelta:
        """Return how far it is ahead of the clock underneath."""
        return self._ahead

    def now(self) -> datetime:
        """Return its instant, aware, in UTC."""
        return self._clock.now() + self._ahead

    def monotonic(self) -> float:
        """Return seconds that never go back; a move counts as time that has passed."""
        return self._clock.monotonic() + self._ahead.total_seconds()

    def move(self, by: timedelta) -> None:
        """Move it ahead.

        Args:
            by: How far.

        Raises:
            ValueError: The way leads back, where a ledger must not go.
        """
        if by < timedelta():
            raise ValueError("a clock is moved ahead, never back")
        self._ahead += by

    def reach(self, moment: datetime) -> None:
        """Move it ahead to an instant, unless that lies behind it already.

        Args:
            moment: Aware.
        """
        self.move(max(timedelta(), moment - self.now()))
