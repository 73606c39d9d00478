"""The clock runs, and goes ahead when it is moved; it never goes back."""

from datetime import timedelta

import pytest

from optin.simulator import AheadClock
from optin.testing import FixedClock

DAY = timedelta(days=1)


def test_it_runs_with_the_clock_underneath_and_ahead_of_it() -> None:
    under = FixedClock()
    clock = AheadClock(under)
    clock.move(DAY)
    under.advance(timedelta(minutes=5))
    assert clock.now() - under.now() == DAY == clock.ahead
    assert clock.monotonic() == DAY.total_seconds() + 300


def test_it_reaches_an_instant_that_lies_ahead_and_no_other() -> None:
    clock = AheadClock(FixedClock())
    begun = clock.now()
    clock.reach(begun + DAY)
    clock.reach(begun)
    assert clock.now() == begun + DAY


def test_it_never_goes_back() -> None:
    clock = AheadClock(FixedClock())
    with pytest.raises(ValueError, match="never back"):
        clock.move(-DAY)
    assert clock.ahead == timedelta()


def test_it_is_the_machines_clock_where_none_is_given() -> None:
    clock = AheadClock()
    before = clock.monotonic()
    assert clock.monotonic() >= before
    assert clock.now().tzinfo is not None
