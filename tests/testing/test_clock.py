"""A clock for tests stands still, goes forward when told, and never deceives about a duration."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.testing import FixedClock

MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive


def test_it_stands_still() -> None:
    clock = FixedClock()
    assert (clock.now(), clock.monotonic()) == (clock.now(), clock.monotonic())
    assert repr(clock) == "FixedClock(2026-01-05T12:00:00+00:00)"


def test_it_tells_utc_wherever_it_was_set() -> None:
    tokyo = timezone(timedelta(hours=9))
    clock = FixedClock(datetime(2026, 1, 1, 9, tzinfo=tokyo))
    assert clock.now() == datetime(2026, 1, 1, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


@given(st.lists(MOMENTS))
def test_its_monotonic_side_never_goes_back(moments: list[datetime]) -> None:
    clock = FixedClock()
    for moment in moments:
        before = clock.now(), clock.monotonic()
        assert clock.set(moment) == clock.now() == moment
        forward = max(0.0, (moment - before[0]).total_seconds())
        assert clock.monotonic() == pytest.approx(before[1] + forward)


def test_it_advances_forward_alone() -> None:
    clock = FixedClock()
    with pytest.raises(ValueError, match="forward"):
        clock.advance(timedelta(seconds=-1))
    assert clock.advance(timedelta(0)) == clock.now()


def test_it_needs_to_know_where_it_is() -> None:
    with pytest.raises(ValueError, match="aware"):
        FixedClock(datetime(2026, 1, 1))  # noqa: DTZ001 - the mistake
