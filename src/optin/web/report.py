"""The opt-in report: as a page with charts and tables, and each table as a file."""

from __future__ import annotations

import io
import json
from datetime import date, timedelta
from typing import Any, Final

from attrs import evolve, frozen
from markupsafe import Markup

from optin import InputError, Settings, SettingsError
from optin.files import write_table
from optin.reports import By, OptInReport, as_data, charts_of, read_day, tables_of
from optin.web.routing import Parameter, Route
from optin.web.values import Fields, Response
from optin.web.visits import Steps, Visit

__all__ = ["ROUTES"]

_CSV: Final = "text/csv; charset=utf-8"
_JSON: Final = "application/json"
_DAY: Final = timedelta(days=1)
_SUMMARY: Final = ("by-period", "by-organisation", "by-user")
# Without it, spreadsheets take the file for one in a code page of their own.
_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


@frozen
class _Chosen:
    """Hold what somebody chose on the page, as it was written."""

    since: str = ""
    last: str = ""
    by: str = "month"
    organisation: str = ""
    user: str = ""
    mode: str = ""

    @classmethod
    def of(cls, query: Fields) -> _Chosen:
        names = ("since", "last", "by", "organisation", "user", "mode")
        return cls(**{name: query[name] for name in names if query.get(name)})

    def fields(self) -> dict[str, str]:
        return {
            "since": self.since,
            "last": self.last,
            "by": self.by,
            "organisation": self.organisation,
            "user": self.user,
            "mode": self.mode,
        }


def show(visit: Visit) -> Steps[Response]:
    """Show the report."""
    chosen = _Chosen.of(visit.query)
    settings: Settings = yield visit.optin.settings(visit.staff.tenant)
    offices = [(id_, each.name) for id_, each in settings.organisations.items()]
    context: dict[str, Any] = {
        "offices": [("" if id_ == settings.tenant else id_, name) for id_, name in offices],
        "chosen": chosen,
        "spans": _spans(visit, chosen),
    }
    try:
        report = yield from _made(visit, chosen)
    except (InputError, SettingsError) as error:
        return visit.render("report.html", 400, report=None, wrong=str(error), **context)
    asked = report.asked
    shown = evolve(
        chosen,
        since=asked.periods[0].start.isoformat(),
        last=(asked.periods[-1].end - _DAY).isoformat(),
        mode=asked.mode.value,
    )
    tables = tables_of(report)
    return visit.render(
        "report.html",
        report=report,
        wrong="",
        charts=[(each.title, Markup(each.svg)) for each in charts_of(report)],  # noqa: S704 - drawn by us, names escaped
        summary=[tables[name] for name in _SUMMARY],
        details=[table for name, table in tables.items() if name not in _SUMMARY and table.rows],
        **{**context, "chosen": shown},
    )


def csv_file(visit: Visit) -> Steps[Response]:
    """Give one table as a file."""
    report = yield from _made_or_none(visit)
    table = None if report is None else tables_of(report).get(visit.values["table"])
    if table is None:
        return visit.error(404)
    out = io.StringIO(newline="")
    out.write(_MARK)
    write_table(table.columns, table.rows, out)
    return _file(out.getvalue(), f"opt-in-{table.name}.csv", _CSV)


def json_file(visit: Visit) -> Steps[Response]:
    """Give the whole report as data."""
    report = yield from _made_or_none(visit)
    if report is None:
        return visit.error(404)
    return _file(json.dumps(as_data(report), indent=2), "opt-in-report.json", _JSON)


def _made(visit: Visit, chosen: _Chosen) -> Steps[OptInReport]:
    last = _day(chosen.last)
    report: OptInReport = yield visit.optin.reports.opt_in(
        visit.staff.tenant,
        since=_day(chosen.since),
        until=None if last is None else last + _DAY,
        by=chosen.by,
        zone=visit.staff.zone,
        organisation=chosen.organisation,
        user=chosen.user,
        mode=chosen.mode,
    )
    return report


def _made_or_none(visit: Visit) -> Steps[OptInReport | None]:
    try:
        return (yield from _made(visit, _Chosen.of(visit.query)))
    except (InputError, SettingsError):
        return None


def _day(written: str) -> date | None:
    return read_day(written) if written else None


def _spans(visit: Visit, chosen: _Chosen) -> list[tuple[str, str]]:
    """Return the words and addresses of the spans that people look at most."""
    today = visit.now.astimezone(visit.staff.zone).date()
    first = today.replace(day=1)
    spans = (
        ("This month", first, today, By.DAY),
        ("Last month", (first - _DAY).replace(day=1), first - _DAY, By.DAY),
        ("12 weeks", today - timedelta(days=today.weekday(), weeks=11), today, By.WEEK),
        ("12 months", _a_year_before(first), today, By.MONTH),
    )
    kept = {name: value for name, value in chosen.fields().items() if name not in {"since", "last"}}
    return [
        (
            words,
            visit.path(
                "/report",
                **{**kept, "since": since.isoformat(), "last": last.isoformat(), "by": by.value},
            ),
        )
        for words, since, last, by in spans
    ]


def _a_year_before(first: date) -> date:
    """Return the first day of the month that is followed by eleven others up to a month."""
    month = first.year * 12 + first.month - 12
    return date(month // 12, month % 12 + 1, 1)


def _file(text: str, name: str, kind: str) -> Response:
    kept_as = ("Content-Disposition", f'attachment; filename="{name}"')
    return Response(200, text, kind, more=(kept_as,))


_QUERY: Final = (
    Parameter("since", "The first day, such as 2026-01-31; a year before by default."),
    Parameter("last", "The last day; today by default."),
    Parameter("by", "How long a period is.", choices=tuple(each.value for each in By)),
    Parameter("organisation", "Only this organisation and those below it."),
    Parameter("user", "Only what was done for this user."),
    Parameter("mode", "Which questions are shown.", choices=("consent", "disclaimer")),
)

ROUTES: Final = (
    Route(
        method="GET",
        pattern="/report",
        page=show,
        says="Show the opt-in report, with charts and tables.",
        staff=True,
        tab="Report",
        query=_QUERY,
    ),
    Route(
        method="GET",
        pattern="/report/json",
        page=json_file,
        says="Give the whole report as JSON.",
        staff=True,
        query=_QUERY,
    ),
    Route(
        method="GET",
        pattern="/report/csv/{table}",
        page=csv_file,
        says="Give one table of the report as a CSV file.",
        staff=True,
        query=_QUERY,
    ),
)
