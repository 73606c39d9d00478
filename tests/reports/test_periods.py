"""Days, weeks and months of a report, as a calendar has them where people live."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optin.exceptions import InputError
from optin.reports import By, Period, bounds_of, periods_of, read_day, since_before

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("by", "names"),
    [
        (By.DAY, ["2026-01-30", "2026-01-31", "2026-02-01"]),
        (By.WEEK, ["2026-W05"]),
        (By.MONTH, ["2026-01", "2026-02"]),
    ],
)
def test_a_period_is_named_as_people_write_it(by: By, names: list[str]) -> None:
    periods = periods_of(date(2026, 1, 30), date(2026, 2, 2), by)
    assert [each.name for each in periods] == names


def test_a_week_is_of_the_year_that_has_most_of_it() -> None:
    (week,) = periods_of(date(2026, 1, 1), date(2026, 1, 2), By.WEEK)
    assert week == Period(date(2026, 1, 1), date(2026, 1, 2), "2026-W01")
    first, second = periods_of(date(2024, 12, 29), date(2025, 1, 6), By.WEEK)
    assert (first.name, first.end) == ("2024-W52", date(2024, 12, 30))
    assert (second.name, second.end) == ("2025-W01", date(2025, 1, 6))


def test_december_is_followed_by_january() -> None:
    periods = periods_of(date(2025, 11, 15), date(2026, 2, 10), By.MONTH)
    assert [(each.start.isoformat(), each.end.isoformat()) for each in periods] == [
        ("2025-11-15", "2025-12-01"),
        ("2025-12-01", "2026-01-01"),
        ("2026-01-01", "2026-02-01"),
        ("2026-02-01", "2026-02-10"),
    ]


@settings(max_examples=200, deadline=None)
@given(since=DAYS, days=st.integers(1, 390), by=st.sampled_from(By))
def test_periods_are_one_behind_the_other_without_a_gap(since: date, days: int, by: By) -> None:
    until = since + timedelta(days)
    periods = periods_of(since, until, by)
    assert [periods[0].start, periods[-1].end] == [since, until]
    assert [each.end for each in periods[:-1]] == [each.start for each in periods[1:]]
    assert len({each.name for each in periods}) == len(periods)
    longest = {By.DAY: 1, By.WEEK: 7, By.MONTH: 31}[by]
    assert all(0 < (each.end - each.start).days <= longest for each in periods)


@pytest.mark.parametrize(
    ("since", "until", "code"),
    [
        (date(2026, 1, 2), date(2026, 1, 1), "invalid_period"),
        (date(2026, 1, 1), date(2026, 1, 1), "invalid_period"),
        (date(2026, 1, 1), date(2027, 2, 6), "too_many_periods"),
    ],
)
def test_a_report_that_nobody_could_read_is_refused(since: date, until: date, code: str) -> None:
    with pytest.raises(InputError) as refused:
        periods_of(since, until, By.DAY)
    assert refused.value.code == code


def test_four_hundred_days_are_a_report() -> None:
    assert len(periods_of(date(2026, 1, 1), date(2027, 2, 5), By.DAY)) == 400


@pytest.mark.parametrize(
    ("until", "by", "since"),
    [
        (date(2026, 3, 1), By.DAY, date(2026, 1, 30)),
        (date(2026, 1, 6), By.WEEK, date(2025, 10, 20)),  # a Monday is the last day
        (date(2026, 1, 5), By.WEEK, date(2025, 10, 13)),  # a Sunday is
        (date(2026, 1, 1), By.MONTH, date(2025, 1, 1)),
        (date(2026, 1, 2), By.MONTH, date(2025, 2, 1)),
        (date(2026, 12, 31), By.MONTH, date(2026, 1, 1)),
    ],
)
def test_a_report_reaches_back_by_what_people_look_at(until: date, by: By, since: date) -> None:
    assert since_before(until, by) == since
    assert len(periods_of(since, until, by)) == {By.DAY: 30, By.WEEK: 12, By.MONTH: 12}[by]


def test_a_day_begins_when_it_does_where_people_live() -> None:
    periods = periods_of(date(2026, 3, 8), date(2026, 3, 10), By.DAY)
    bounds = bounds_of(periods, ZoneInfo("America/New_York"))
    assert [each.astimezone(UTC) for each in bounds] == [
        datetime(2026, 3, 8, 5, tzinfo=UTC),
        datetime(2026, 3, 9, 4, tzinfo=UTC),  # the clocks went forward: a day of 23 hours
        datetime(2026, 3, 10, 4, tzinfo=UTC),
    ]


def test_a_day_that_a_calendar_left_out_is_empty() -> None:
    periods = periods_of(date(2011, 12, 29), date(2012, 1, 1), By.DAY)
    _, left_out, end, _ = bounds_of(periods, ZoneInfo("Pacific/Apia"))
    assert left_out.astimezone(UTC) == end.astimezone(UTC)


def test_a_day_is_read_as_it_is_written() -> None:
    assert read_day("1970-01-01") == date(1970, 1, 1)
    assert read_day("2999-12-31") == date(2999, 12, 31)


@pytest.mark.parametrize(
    "written", ["", "today", "2026-02-30", "1969-12-31", "3000-01-01", "9999-12-31", "2026-1-1"]
)
def test_what_is_no_day_of_a_report_is_refused(written: str) -> None:
    with pytest.raises(InputError) as refused:
        read_day(written)
    assert refused.value.code == "invalid_period"
