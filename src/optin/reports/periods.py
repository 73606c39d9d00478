"""The days, weeks and months of a report, in the zone in which people live."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from attrs import frozen

from optin.exceptions import InputError

__all__ = ["By", "Period", "bounds_of", "periods_of", "read_day", "since_before"]

_MOST: Final = 400
"""A year of days and a month more: a longer table is read by nobody, and asked for by months."""

_DAY: Final = timedelta(days=1)
_YEARS: Final = range(1970, 3000)
_USUAL: Final = {"day": 30, "week": 12, "month": 12}


class By(StrEnum):
    """Say how long the periods of a report are."""

    DAY = "day"
    WEEK = "week"
    """From Monday, as ISO 8601 counts them."""
    MONTH = "month"


@frozen
class Period:
    """Name one period of a report.

    Attributes:
        start: Its first day.
        end: The day after its last.
        name: Such as ``"2026-01"``, ``"2026-W03"`` or ``"2026-01-15"``.
    """

    start: date
    end: date
    name: str


def periods_of(since: date, until: date, by: By) -> list[Period]:
    """Return the periods of a report; the first and the last are cut off where it begins and ends.

    >>> [each.name for each in periods_of(date(2026, 1, 15), date(2026, 3, 1), By.MONTH)]
    ['2026-01', '2026-02']

    Args:
        since: The first day.
        until: The day after the last.
        by: How long they are.

    Raises:
        InputError: ``invalid_period``: it ends before it begins; ``too_many_periods``: nobody would
            read them.
    """
    if until <= since:
        message = "a report ends after it begins: give the day after its last as until"
        raise InputError(message, code="invalid_period")
    periods: list[Period] = []
    start = since
    while start < until:
        if len(periods) == _MOST:
            message = f"a report has at most {_MOST} periods: take longer ones, or less of them"
            raise InputError(message, code="too_many_periods")
        end = min(_after(start, by), until)
        periods.append(Period(start, end, _name(start, by)))
        start = end
    return periods


def read_day(written: str) -> date:
    """Return a day as people write it for programs.

    Args:
        written: Such as ``"2026-01-31"``.

    Raises:
        InputError: ``invalid_period``: it is none, or one that no report is about.
    """
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = date.max
    if day.year not in _YEARS:
        message = "a day is written as 2026-01-31"
        raise InputError(message, code="invalid_period")
    return day


def since_before(until: date, by: By) -> date:
    """Return where a report begins of which only the end is known: 30 days, 12 weeks or 12 months.

    Args:
        until: The day after the last.
        by: How long the periods are.
    """
    last = until - _DAY
    count = _USUAL[by]
    if by is By.DAY:
        return until - count * _DAY
    if by is By.WEEK:
        return last - timedelta(days=last.weekday(), weeks=count - 1)
    months = last.year * 12 + last.month - count
    return date(months // 12, months % 12 + 1, 1)


def bounds_of(periods: Sequence[Period], zone: tzinfo) -> tuple[datetime, ...]:
    """Return the instants at which periods begin, and that at which the last one ends.

    Args:
        periods: One behind the other.
        zone: Where the days are those of the calendar.
    """
    days = (*(each.start for each in periods), periods[-1].end)
    return tuple(datetime(day.year, day.month, day.day, tzinfo=zone) for day in days)


def _after(day: date, by: By) -> date:
    if by is By.DAY:
        return day + _DAY
    if by is By.WEEK:
        return day + timedelta(days=7 - day.weekday())
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _name(day: date, by: By) -> str:
    if by is By.DAY:
        return day.isoformat()
    if by is By.WEEK:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    return f"{day:%Y-%m}"
