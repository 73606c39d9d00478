"""The command ``optin report``: how people were asked, what they answered, what was not sent."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from typing import Final, TextIO

from optin import InputError
from optin.cli.arguments import Commands, command
from optin.cli.database import add_whose, opened
from optin.cli.jsonlines import write
from optin.cli.showing import plain, show_table
from optin.files import write_table
from optin.reports import TABLES, By, Table, as_data, read_day, tables_of

__all__ = ["add_to"]

_DAY: Final = timedelta(days=1)
_COLUMNS: Final = 10
"""A terminal shows so many of a table's columns; its file has all of them."""


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    sentence = "report who was asked, what they answered, who opted out, and what was not sent"
    reporting = command(commands, "report", run_report, sentence)
    day, csv = "the first day, such as 2026-01-31", f"one table as CSV: {', '.join(TABLES)}"
    reporting.add_argument("--since", type=_day, metavar="DAY", help=day)
    reporting.add_argument(
        "--last", type=_day, metavar="DAY", help="the last day, today by default"
    )
    reporting.add_argument("--by", choices=[each.value for each in By], default="month")
    reporting.add_argument("--zone", default="UTC", help="where a day begins: America/New_York")
    reporting.add_argument("--organisation", default="", help="a sub-organisation")
    reporting.add_argument("--user", default="", help="only what was done for one user")
    reporting.add_argument(
        "--mode",
        choices=["consent", "disclaimer"],
        default="",
        help="requests or disclaimers; the policy's own if not given",
    )
    reporting.add_argument("--csv", metavar="TABLE", choices=TABLES, default="", help=csv)
    add_whose(reporting)


def run_report(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin report``."""
    with opened(given) as (optin, tenant):
        report = optin.reports.opt_in(
            tenant,
            since=given.since,
            until=None if given.last is None else given.last + _DAY,
            by=given.by,
            zone=given.zone,
            organisation=given.organisation,
            user=given.user,
            mode=given.mode,
        )
    tables = tables_of(report)
    if given.json:
        write(out, as_data(report))
        return 0
    if given.csv:
        table = tables[given.csv]
        write_table(table.columns, table.rows, out)
        return 0
    out.write(f"{plain(report.organisation_name)}\n")
    for table in tables.values():
        if table.rows:
            out.write(f"\n{table.title}\n")
            _show(out, table)
    return 0


def _show(out: TextIO, table: Table) -> None:
    rows = [[_cell(cell) for cell in row[:_COLUMNS]] for row in table.rows]
    show_table(out, table.columns[:_COLUMNS], rows)


def _cell(cell: str | float) -> str:
    return plain(cell) if isinstance(cell, str) else f"{cell:g}"


def _day(text: str) -> date:
    """Read a day.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    try:
        return read_day(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
