from datetime import UTC, datetime, timedelta, timezone

import pytest

from optin.testing import FixedClock


def test_a_fixed_clock_stands_still_until_it_is_moved() -> None:
    clock = FixedClock(datetime(2026, 3, 1, tzinfo=UTC))
    assert clock.now() == clock.now() == datetime(2026, 3, 1, tzinfo=UTC)
    assert clock.advance(timedelta(seconds=90)) == clock.now()
    assert clock.monotonic() == 90.0
    assert repr(clock) == "FixedClock(2026-03-01T00:01:30+00:00)"


def test_a_fixed_clock_can_be_set_back_and_its_monotonic_clock_cannot() -> None:
    clock = FixedClock()
    clock.advance(timedelta(seconds=5))
    berlin = timezone(timedelta(hours=1))
    assert clock.set(datetime(2020, 1, 1, 1, tzinfo=berlin)) == datetime(2020, 1, 1, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() == 5.0


def test_a_fixed_clock_refuses_what_is_no_way_forward_and_no_instant() -> None:
    clock = FixedClock()
    with pytest.raises(ValueError, match="forward"):
        clock.advance(timedelta(seconds=-1))
    with pytest.raises(ValueError, match="aware"):
        clock.set(datetime(2026, 1, 1))  # noqa: DTZ001 - the point of this test
