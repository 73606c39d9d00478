"""Tables on a terminal, drawn by rich (extra ``cli``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

__all__ = ["write_table"]


def write_table(out: TextIO, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table.

    Args:
        out: A terminal.
        header: What each column holds.
        rows: Cells of plain text; what looks like rich's markup is none.
    """
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in header[:-1]:
        table.add_column(name, no_wrap=True)
    table.add_column(header[-1], overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(file=out).print(table)
