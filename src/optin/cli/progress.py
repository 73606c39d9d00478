"""How far an import is: a bar of ``rich`` on a terminal, else a line now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import BinaryIO, Final, TextIO, TypeAlias

from optin import ImportReport

__all__ = ["Show", "progress_on"]

Show: TypeAlias = Callable[[BinaryIO, ImportReport], object]
"""What is told, after each commit, where the file is and what the counts are."""

EVERY: Final = 10_000
"""A line for so many rows: a million give a hundred."""


@contextmanager
def progress_on(err: TextIO, size: int | None, *, quiet: bool) -> Iterator[Show]:
    """Give what shows how far an import is.

    Args:
        err: Standard error.
        size: How many bytes there are to read, None where nobody knows.
        quiet: True to show nothing.
    """
    if quiet:
        yield lambda _stream, _report: None
    elif err.isatty() and find_spec("rich") is not None:
        from optin.cli.rich_progress import bar_on  # noqa: PLC0415 - the extra "cli" brings it

        with bar_on(err, size) as show:
            yield show
    else:
        yield _lines_on(err)


def _lines_on(err: TextIO) -> Show:
    told = 0

    def show(_: BinaryIO, report: ImportReport) -> None:
        nonlocal told
        if report.rows // EVERY > told:
            told = report.rows // EVERY
            bad = report.refused + report.invalid
            err.write(f"{report.rows:,} rows, {bad:,} of them not taken\n")
            err.flush()

    return show
