"""Any table into a CSV file, such as those of a report."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from typing import Final, TextIO, TypeAlias

from optin.files.columns import guarded

__all__ = ["write_table"]

Cell: TypeAlias = str | int | float

_LONE: Final = re.compile("[\ud800-\udfff]")
_NO_CHARACTER: Final = "\N{REPLACEMENT CHARACTER}"


def write_table(columns: Sequence[str], rows: Iterable[Sequence[Cell]], out: TextIO) -> int:
    """Write a table as CSV (RFC 4180), the names of its columns first.

    A text that a spreadsheet would take for a formula gets an apostrophe in front; a number is
    written as it is. What is no character, half of an emoji, is written as U+FFFD.

    Args:
        columns: The names of the columns.
        rows: What stands in them.
        out: A text stream in UTF-8, opened with ``newline=""``.

    Returns:
        How many rows were written.
    """
    writer = csv.writer(out)
    writer.writerow(map(_written, columns))
    count = 0
    for row in rows:
        writer.writerow(map(_written, row))
        count += 1
    return count


def _written(cell: Cell) -> Cell:
    return guarded(_LONE.sub(_NO_CHARACTER, cell)) if isinstance(cell, str) else cell
