"""How things are shown to a person: tables and instants, in plain text.

Where ``rich`` is installed and the output is a terminal, tables are drawn with it.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import Final, TextIO

from attrs import frozen

from optin import Address, Entry, Status

__all__ = [
    "Named",
    "details_of",
    "instant",
    "plain",
    "show_ledger",
    "show_statuses",
    "show_table",
    "value_of",
]

WIDTH: Final = 100
_GAP: Final = "  "
_NARROWEST: Final = 20
_LONGEST: Final = 60
_LONGEST_WORDING: Final = 25
"""Of a wording that was shown, so much is enough to know which; ``--json`` gives all of it."""
_FOR_PROGRAMS: Final = frozenset(
    {"attempt", "epoch", "group_messaging", "key", "message_id", "ref", "row", "template", "to"}
)
_NOTHING: Final = frozenset({"", "none"})
_USUAL: Final = frozenset({("grade", "definite"), ("code", "queued"), ("source", "disclaimer")})

Named = Mapping[str, str]
"""Names for numbers, by number."""


def plain(text: str) -> str:
    """Return a text without what moves a terminal's cursor or changes its colours.

    Args:
        text: Anybody's words.
    """
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )


def instant(moment: datetime | None) -> str:
    """Return an instant in UTC, to the second; ``""`` for none.

    Args:
        moment: Aware.
    """
    return "" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def value_of(address: Address | None) -> str | None:
    """Return a number or a mailbox as it is written; None for none."""
    return None if address is None else address.value


def show_statuses(out: TextIO, statuses: Iterable[Status], names: Named | None = None) -> None:
    """Show where contacts stand, a line each.

    Args:
        out: Where to.
        statuses: In order.
        names: Names for numbers.
    """
    rows = [
        (
            _who(value_of(one.address) or "", names),
            one.scope,
            one.state.value,
            instant(one.since),
            one.source,
            str(one.entry or ""),
            str(one.held or ""),
            "; ".join(f"{block.source} {block.cause}".strip() for block in one.blocks),
        )
        for one in statuses
    ]
    header = ("contact", "scope", "state", "since (UTC)", "by", "entry", "held", "blocked by")
    show_table(out, header, rows)


def show_ledger(out: TextIO, entries: Iterable[Entry], names: Named | None = None) -> None:
    """Show ledger entries, oldest first.

    Args:
        out: Where to.
        entries: In order.
        names: Names for numbers.
    """
    rows = [
        (
            str(one.seq),
            instant(one.event.occurred_at),
            _who(one.address, names),
            one.event.type.value,
            details_of(one),
        )
        for one in entries
    ]
    show_table(out, ("entry", "when (UTC)", "contact", "what", "details"), rows)


def details_of(entry: Entry) -> str:
    """Return what an entry says beyond its type, for a person; ``--json`` gives all of it.

    Args:
        entry: Of the ledger.
    """
    facts = [
        f"{name} {value}"
        for name, value in entry.event.facts.items()
        if name not in _FOR_PROGRAMS and value not in _NOTHING and (name, value) not in _USUAL
    ]
    proof = [
        f'{name} "{_shortened(name, value)}"'
        for name, value in entry.event.payload.items()
        if name not in _FOR_PROGRAMS and value
    ]
    return ", ".join([*proof, *facts])


def _shortened(name: str, value: str) -> str:
    limit = _LONGEST_WORDING if name == "wording" else _LONGEST
    return textwrap.shorten(plain(value), limit, placeholder=" ...")


def _who(number: str, names: Named | None) -> str:
    return (names or {}).get(number, number)


@frozen
class _Columns:
    """Know how wide each column is; the last one wraps."""

    widths: Sequence[int]

    def line(self, cells: Sequence[str]) -> str:
        first = _GAP.join(
            cell.ljust(width) for cell, width in zip(cells[:-1], self.widths, strict=False)
        )
        wrapped = textwrap.wrap(cells[-1], self.widths[-1], break_on_hyphens=False) or [""]
        indent = "\n" + " " * (sum(self.widths[:-1]) + len(_GAP) * (len(cells) - 1))
        return (first + _GAP + indent.join(wrapped)).rstrip()


def show_table(out: TextIO, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table without the columns that are empty in every row.

    Args:
        out: Where to.
        header: The names of the columns.
        rows: At least one.
    """
    kept = [at for at in range(len(header)) if any(row[at] for row in rows)]
    header = [header[at] for at in kept]
    rows = [[plain(row[at]) for at in kept] for row in rows]
    if out.isatty() and find_spec("rich") is not None:
        from optin.cli.rich_table import write_table  # noqa: PLC0415 - the extra "cli" brings it

        write_table(out, header, rows)
        return
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    whole = shutil.get_terminal_size((WIDTH, 0)).columns if out.isatty() else WIDTH
    left = whole - sum(widths[:-1]) - len(_GAP) * (len(widths) - 1)
    widths[-1] = min(widths[-1], max(left, _NARROWEST))
    columns = _Columns(widths)
    out.write(columns.line(header) + "\n")
    out.write(_GAP.join("-" * width for width in widths) + "\n")
    out.writelines(columns.line(row) + "\n" for row in rows)
