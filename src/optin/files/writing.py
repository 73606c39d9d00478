"""Rows into files."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final, TextIO

from optin.consent import Address
from optin.files.columns import COLUMNS, guarded
from optin.policy import ConsentRow

__all__ = ["write_csv", "write_jsonl"]

_LONE: Final = re.compile("[\ud800-\udfff]")
_NO_CHARACTER: Final = "\N{REPLACEMENT CHARACTER}"


def write_csv(rows: Iterable[ConsentRow], out: TextIO) -> int:
    """Write consents as CSV (RFC 4180), the names of the columns first.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front. What is no
    character, half of an emoji, is written as U+FFFD; JSON Lines keep it.

    Args:
        rows: Such as :meth:`optin.OptIn.export_consents` gives.
        out: A text stream in UTF-8, opened with ``newline=""``.

    Returns:
        How many rows were written.
    """
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    count = 0
    for count, row in enumerate(rows, start=1):  # noqa: B007 - the last one is the number of rows
        cells = [guarded(str(value)) for value in _values(row)]
        text = "".join(cells)
        if not text.isascii() and _LONE.search(text):
            cells = [_LONE.sub(_NO_CHARACTER, cell) for cell in cells]
        writer.writerow(cells)
    return count


def write_jsonl(rows: Iterable[ConsentRow], out: TextIO) -> int:
    """Write consents as JSON Lines, in ASCII: an object for each, with the keys that say something.

    Args:
        rows: Such as :meth:`optin.OptIn.export_consents` gives.
        out: A text stream.

    Returns:
        How many lines were written.
    """
    count = 0
    for count, row in enumerate(rows, start=1):  # noqa: B007 - the last one is the number of rows
        named = zip(COLUMNS, _values(row), strict=True)
        out.write(json.dumps({name: value for name, value in named if value != ""}) + "\n")
    return count


def _values(row: ConsentRow) -> list[str | int]:
    """Return what stands in each column."""
    values: list[str | int] = [getattr(row, name) for name in COLUMNS]
    number, at = row.number, row.at
    values[0] = number.value if isinstance(number, Address) else number
    values[2] = at.isoformat() if isinstance(at, datetime) else at or ""
    return values
