"""What comes before an import: a file read, and what stands in its cells checked."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from benchmarks.bulk import number_of
from benchmarks.harness import Figure, compare
from optin import Address, ConsentRow
from optin.consent import Channel
from optin.files import COLUMNS, read_csv, write_csv
from optin.policy import read_row

ROWS: Final = 5_000
SAID_AT: Final = datetime(2026, 1, 5, 12, tzinfo=UTC)
WORDING: Final = "I agree to texts from Acme."


def _row(at: int, *, written: bool) -> ConsentRow:
    """Make a row as a file has it, or one whose number and time are read."""
    number = number_of(at)
    return ConsentRow(
        number=number if written else Address(Channel.SMS, number),
        state="opted_in",
        at=SAID_AT.isoformat() if written else SAID_AT,
        source="web form",
        wording=WORDING,
        ip="192.0.2.7",
    )


def _written(out: csv.DictWriter[str], rows: list[ConsentRow]) -> None:
    """Write rows by hand: the same columns, and no guard."""
    out.writeheader()
    out.writerows({name: getattr(row, name) for name in COLUMNS} for row in rows)


def figures(scale: float) -> Iterator[Figure]:
    """Measure files.

    Args:
        scale: How much work; 1.0 takes some five seconds.
    """
    count = max(100, round(ROWS * scale))
    rows = [_row(at, written=True) for at in range(count)]
    out = io.StringIO(newline="")
    write_csv(rows, out)
    raw = out.getvalue().encode()
    note = f"{count:,} rows of {len(COLUMNS)} columns"
    yield compare(
        "a CSV file of consents read, against csv.DictReader",
        lambda: list(read_csv(io.BytesIO(raw))),
        lambda: list(csv.DictReader(io.StringIO(raw.decode(), newline=""))),
        target=None,
        number=1,
        rounds=7,
        note=f"{note}; guards taken off, rows numbered",
    )
    yield compare(
        "a CSV file of consents written, against csv.DictWriter",
        lambda: write_csv(rows, io.StringIO(newline="")),
        lambda: _written(csv.DictWriter(io.StringIO(newline=""), COLUMNS), rows),
        target=None,
        number=1,
        rounds=7,
        note=f"{note}; guards put on",
    )
    now = datetime.now(UTC)
    normalised = [_row(at, written=False) for at in range(count)]
    yield compare(
        "rows checked, numbers and times read, against rows whose numbers and times are",
        lambda: [read_row(row, now, None) for row in rows],
        lambda: [read_row(row, now, None) for row in normalised],
        target=None,
        number=1,
        rounds=7,
        note=f"{count:,} rows",
    )
