"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["FixedClock"]

# A Monday at noon: inside everybody's quiet hours rules, away from the end of a month or year.
_START: Final = datetime(2026, 1, 5, 12, tzinfo=UTC)


class FixedClock:
    """Tell the time that a test has set.

    >>> from datetime import timedelta
    >>> clock = FixedClock()
    >>> clock.now().isoformat()
    '2026-01-05T12:00:00+00:00'
    >>> clock.advance(timedelta(minutes=5)).isoformat()
    '2026-01-05T12:05:00+00:00'
    >>> clock.monotonic()
    300.0

    Args:
        now: Where it starts, aware; noon of 5 January 2026 in UTC by default.
    """

    __slots__ = ("_monotonic", "_now")

    def __init__(self, now: datetime = _START) -> None:
        self._now = _aware(now)
        self._monotonic = 0.0

    def now(self) -> datetime:
        """Return the instant that was set, aware, in UTC."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds by which the clock went forward since it was made."""
        return self._monotonic

    def advance(self, by: timedelta) -> datetime:
        """Move the clock forward.

        Args:
            by: How far; not negative.

        Returns:
            The new instant.

        Raises:
            ValueError: The way leads back; :meth:`set` can do that.
        """
        if by < timedelta(0):
            raise ValueError("a clock advances forward; set it to go back")
        return self.set(self._now + by)

    def set(self, now: datetime) -> datetime:
        """Set the clock, back too, as a machine's clock is set back when it is corrected.

        Args:
            now: The new instant, aware.

        Returns:
            The new instant in UTC. The monotonic clock follows forward and never goes back.

        Raises:
            ValueError: The instant is not aware.
        """
        before, self._now = self._now, _aware(now)
        self._monotonic += max(0.0, (self._now - before).total_seconds())
        return self._now

    def __repr__(self) -> str:
        return f"FixedClock({self._now.isoformat()})"


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a clock needs an aware datetime, such as one in UTC")
    return moment.astimezone(UTC)
