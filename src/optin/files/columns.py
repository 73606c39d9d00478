"""The columns of a file of consents, and the guard of its cells."""

from __future__ import annotations

import re
from typing import Final

from attrs import fields

from optin.policy import ConsentRow

__all__ = ["COLUMNS", "REQUIRED", "guarded", "unguarded"]

COLUMNS: Final = tuple(each.name for each in fields(ConsentRow) if each.name != "line")
"""The names of the columns, in the order in which they are written: those of
:class:`optin.ConsentRow`, which says what each holds."""

REQUIRED: Final = ("number", "state")

# What spreadsheets take for the beginning of a formula, or skip to find one (OWASP, "CSV
# Injection"). A cell that begins with apostrophes before it gets one more, so that each can be
# taken off again.
_TRIGGER: Final = re.compile(r"'*[=+\-@\t\r\n]").match
_GUARD: Final = "'"


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> guarded("+14155550101"), guarded("=1+1"), guarded("it's fine")
    ("'+14155550101", "'=1+1", "it's fine")

    Args:
        cell: Any text.
    """
    return f"{_GUARD}{cell}" if _TRIGGER(cell) else cell


def unguarded(cell: str) -> str:
    """Return what :func:`guarded` was given.

    >>> unguarded("'+14155550101"), unguarded("+14155550101"), unguarded("'tis")
    ('+14155550101', '+14155550101', "'tis")

    Args:
        cell: As it stands in a file; one that was never guarded comes back as it is.
    """
    return cell[1:] if cell[:1] == _GUARD and _TRIGGER(cell) else cell
