"""A bar that shows how far an import is, drawn by rich (extra ``cli``)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from optin import ImportReport
    from optin.cli.progress import Show

__all__ = ["bar_on"]


@contextmanager
def bar_on(err: TextIO, size: int | None) -> Iterator[Show]:
    """Give what moves a bar on, and take it away at the end.

    Args:
        err: A terminal.
        size: How many bytes there are to read, None for a bar that only shows that it goes on.
    """
    columns = (
        TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=Console(file=err), transient=True) as progress:
        task = progress.add_task("0 rows", total=size)

        def show(stream: BinaryIO, report: ImportReport) -> None:
            read = 0 if size is None else stream.tell()
            progress.update(task, completed=read, description=f"{report.rows:,} rows")

        yield show
