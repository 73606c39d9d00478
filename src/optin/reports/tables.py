"""A report as tables: for a page, a file, a terminal; and as plain data for JSON.

What a table shows stands here once, so that a page, its CSV file and the command cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any, Final, TypeAlias

from attrs import asdict, frozen

from optin.policy import REASONS, Code, Mode
from optin.reports.figures import Delay, Figures, Outcomes
from optin.reports.report import Line, OptInReport

__all__ = ["TABLES", "Cell", "Table", "as_data", "tables_of"]

Cell: TypeAlias = str | int | float
"""What stands in a table; ``""`` where there is nothing to say."""


@frozen
class Table:
    """Hold one table of a report.

    Attributes:
        name: For a file's name, such as ``"by-period"``.
        title: For people.
        columns: The names of its columns.
        rows: What stands in them.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


TABLES: Final = (
    "by-period",
    "by-organisation",
    "by-user",
    "opt-outs-by-keyword",
    "opt-outs-by-template",
    "opt-ins-by-source",
    "not-sent-by-reason",
    "time-to-honour",
)
"""The names of a report's tables, in the order in which they are shown."""

_Read: TypeAlias = Callable[[Figures], Cell]

_REQUESTS: Final = (
    "Requests", "Accepted", "Declined", "Unanswered", "Not delivered", "Acceptance rate"
)  # fmt: skip
_DISCLAIMERS: Final = (
    "Disclaimers", "Agreed", "Opted out", "No answer", "Not delivered", "Agreement rate"
)  # fmt: skip
_COLUMNS: Final[Mapping[str, _Read]] = {
    "Opt-ins": lambda figures: sum(figures.opt_ins.values()),
    "Opt-outs": lambda figures: sum(figures.opt_outs.values()),
    "Not sent": lambda figures: sum(figures.refused.values()),
    "Recorded within (median, s)": lambda figures: _seconds(figures.recorded.median),
    "Effective within (median, s)": lambda figures: _seconds(figures.effective.median),
    "Effective within (95 %, s)": lambda figures: _seconds(figures.effective.p95),
    "Effective within (longest, s)": lambda figures: _seconds(figures.effective.longest),
}


def tables_of(report: OptInReport) -> dict[str, Table]:
    """Return a report's tables, by their names, in the order in which they are shown.

    Args:
        report: Such as :meth:`optin.app.reporting.Reports.opt_in` makes.
    """
    total, mode = report.total, report.asked.mode
    tables = (
        _lines("by-period", "By period", "Period", report.periods, mode),
        _lines("by-organisation", "By organisation", "Organisation", report.organisations, mode),
        _lines("by-user", "By user", "User", report.users, mode),
        _counts("opt-outs-by-keyword", "Opt-outs by keyword", "Keyword", total.keywords.items()),
        _counts(
            "opt-outs-by-template",
            "Opt-outs by the text before",
            "Template",
            ((_TEXTS.get(name, name), count) for name, count in total.templates.items()),
        ),
        _counts("opt-ins-by-source", "Opt-ins by source", "Source", total.opt_ins.items()),
        _refused(total),
        _delays(total),
    )
    return {each.name: each for each in tables}


_TEXTS: Final = {"message": "(somebody's own words)", "": "(no text before)"}


def as_data(report: OptInReport) -> dict[str, Any]:
    """Return a report as plain data, for JSON: dates as ISO 8601 writes them, delays in seconds.

    Args:
        report: Such as :meth:`optin.app.reporting.Reports.opt_in` makes.
    """
    asked = report.asked
    return {
        "tenant": asked.tenant,
        "mode": asked.mode.value,
        "by": asked.by.value,
        "zone": asked.zone,
        "since": asked.periods[0].start.isoformat(),
        "until": asked.periods[-1].end.isoformat(),
        "organisation": asked.organisation,
        "user": asked.user,
        "made_at": asked.made_at.isoformat(),
        "total": _figures(report.total),
        "periods": [
            {
                "period": line.name,
                "since": period.start.isoformat(),
                "until": period.end.isoformat(),
                **_figures(line.figures),
            }
            for line, period in zip(report.periods, asked.periods, strict=True)
        ],
        "organisations": [
            {
                "organisation": line.name,
                "name": line.title,
                "depth": line.depth,
                **_figures(line.figures),
            }
            for line in report.organisations
        ],
        "users": [{"user": line.name, **_figures(line.figures)} for line in report.users],
    }


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        "requests": _outcomes(figures.requests),
        "disclaimers": _outcomes(figures.disclaimers),
        "opt_ins": dict(figures.opt_ins),
        "opt_outs": {
            "by_source": dict(figures.opt_outs),
            "by_keyword": dict(figures.keywords),
            "by_template": dict(figures.templates),
        },
        "refused": dict(figures.refused),
        "time_to_honour": {
            "recorded": _delay(figures.recorded),
            "effective": _delay(figures.effective),
            "under_way": figures.under_way,
        },
    }


def _outcomes(outcomes: Outcomes) -> dict[str, Any]:
    return {**asdict(outcomes), "rate": outcomes.rate}


def _delay(delay: Delay) -> dict[str, Any]:
    return {
        "count": delay.count,
        "median_s": _number(delay.median),
        "p95_s": _number(delay.p95),
        "longest_s": _number(delay.longest),
    }


def _number(took: timedelta | None) -> float | None:
    return None if took is None else took.total_seconds()


def _seconds(took: timedelta | None) -> Cell:
    return "" if took is None else took.total_seconds()


def _lines(name: str, title: str, what: str, lines: Iterable[Line], mode: Mode) -> Table:
    disclaims = mode is Mode.DISCLAIMER
    first = _DISCLAIMERS if disclaims else _REQUESTS
    rows = tuple(
        (
            line.title or "(nobody named)",
            *_asked(line.figures.disclaimers if disclaims else line.figures.requests),
            *(read(line.figures) for read in _COLUMNS.values()),
        )
        for line in lines
    )
    return Table(name, title, (what, *first, *_COLUMNS), rows)


def _asked(outcomes: Outcomes) -> tuple[Cell, ...]:
    rate = outcomes.rate
    return (
        outcomes.asked,
        outcomes.accepted,
        outcomes.declined,
        outcomes.unanswered,
        outcomes.undelivered,
        "" if rate is None else round(rate, 4),
    )


def _counts(name: str, title: str, what: str, counts: Iterable[tuple[str, int]]) -> Table:
    return Table(name, title, (what, "Count"), tuple(counts))


def _refused(total: Figures) -> Table:
    rows = tuple((code, _reason(code), count) for code, count in total.refused.items())
    return Table("not-sent-by-reason", "Not sent, by reason", ("Code", "Reason", "Count"), rows)


def _reason(code: str) -> str:
    """Return a refusal's code in words; one that this version does not know stands by itself."""
    return REASONS[Code(code)].sentence if code in _CODES else ""


_CODES: Final = frozenset(code.value for code in Code)


def _delays(total: Figures) -> Table:
    rows = tuple(
        (step, delay.count, *map(_seconds, (delay.median, delay.p95, delay.longest)))
        for step, delay in (("Recorded", total.recorded), ("Effective", total.effective))
    )
    columns = ("Opt-outs by text", "Count", "Median (s)", "95 % (s)", "Longest (s)")
    return Table("time-to-honour", "Time to honour an opt-out", columns, rows)
