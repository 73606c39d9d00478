"""Rows out of files. What is wrong with a file is an error, what is wrong with a row is told in it.

A file whose columns are not known gives no row at all. One bad row is a
:class:`optin.NotImported` in its place, and takes no other down.
"""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

from optin.exceptions import InputError
from optin.files.columns import COLUMNS, REQUIRED, unguarded
from optin.policy import ConsentRow, NotImported

__all__ = ["read_csv", "read_jsonl"]

Source: TypeAlias = "str | os.PathLike[str] | BinaryIO"
"""A path, or a stream of bytes that stays open."""

LONGEST_LINE: Final = 1_048_576
"""In bytes. Nothing that may stand in a row comes near it; a file that is none may have no end."""

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_KNOWN: Final = frozenset(COLUMNS)
_IS_A_NAME: Final = re.compile("[A-Za-z_ ;-]{1,60}").fullmatch
_TOO_LONG: Final = "The line is longer than 1 MiB: is this a text file with one row a line?"


def read_csv(source: Source) -> Iterator[ConsentRow | NotImported]:
    """Read consents from CSV (RFC 4180), whose first row names the columns.

    Args:
        source: A path, or a stream of bytes; UTF-8, with or without a byte order mark.

    Yields:
        A row for each row, numbered by the line that it begins on.

    Raises:
        InputError: The file is not UTF-8, a column is not known, missing or there twice, or a quote
            is not closed; the rows before were given.
        OSError: The file cannot be read.
    """
    with _opened(source) as stream:
        # Spreadsheets write no quote within a bare cell; strict parsing finds files that others cut
        # up by hand.
        found = csv.reader(_texts(stream), strict=True)
        header = _header(found)
        while True:
            begins = found.line_num + 1
            try:
                cells = next(found)
            except StopIteration:
                return
            except csv.Error as error:
                if "limit" in str(error):
                    message = f"line {begins}: a cell has no end; is its quote closed?"
                    raise InputError(message, code="endless_cell") from None
                yield NotImported(begins, "invalid_csv", "A quote is not closed, or stands alone.")
                continue
            if cells:
                yield _row(header, cells, begins)


def read_jsonl(source: Source) -> Iterator[ConsentRow | NotImported]:
    """Read consents from JSON Lines: an object for each, its keys named like the columns.

    Args:
        source: A path, or a stream of bytes; UTF-8, with or without a byte order mark.

    Yields:
        A row for each line that is not blank.

    Raises:
        InputError: The file is not UTF-8 but UTF-16.
        OSError: The file cannot be read.
    """
    with _opened(source) as stream:
        for line, raw in enumerate(_lines(stream), start=1):
            if len(raw) > LONGEST_LINE:
                yield NotImported(line, "too_long", _TOO_LONG)
            elif raw.strip():
                yield _object(raw, line)


# Lines --------------------------------------------------------------------------------------------


def _opened(source: Source) -> AbstractContextManager[BinaryIO]:
    if isinstance(source, str | os.PathLike):
        return Path(source).open("rb")
    return nullcontext(source)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines of a file without its byte order mark; of one without an end, its beginning.

    Raises:
        InputError: It is UTF-16.
    """
    first = True
    while line := stream.readline(LONGEST_LINE + 1):
        if first:
            if line.startswith(_UTF_16):
                raise InputError("The file is UTF-16: save it as UTF-8.", code="invalid_utf8")
            line = line.removeprefix(_BYTE_ORDER_MARK)
            first = False
        yield line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE + 1)


def _texts(stream: BinaryIO) -> Iterator[str]:
    """Give the lines as text. Bytes that are no UTF-8 stay apart, and are found in their row."""
    for number, line in enumerate(_lines(stream), start=1):
        if len(line) > LONGEST_LINE:
            raise InputError(f"line {number}: {_TOO_LONG}", code="too_long")
        yield line.decode("utf-8", "surrogateescape")


# CSV ----------------------------------------------------------------------------------------------


def _header(found: Iterator[list[str]]) -> Sequence[str]:
    """Return the names of the columns.

    Raises:
        InputError: One is not known, missing or there twice, or there are none.
    """
    try:
        header = [unguarded(name).strip() for name in next(found, [])]
    except csv.Error:
        header = []
    # Without a header, what stands in its place is somebody's number.
    unknown = [
        repr(name) if _IS_A_NAME(name) else f"column {at}"
        for at, name in enumerate(header, start=1)
        if name not in _KNOWN
    ]
    if unknown or not header:
        shown = ", ".join(unknown[:5]) or "there is no header"
        message = (
            f"the first line must name the columns, parted by commas, of {', '.join(COLUMNS)}; "
            f"not known: {shown}"
        )
        raise InputError(message, code="unknown_column")
    twice = {name for name in header if header.count(name) > 1}
    missing = [name for name in REQUIRED if name not in header]
    if twice or missing:
        message = "; ".join(
            f"the column {name} {what}"
            for names, what in ((sorted(twice), "stands twice"), (missing, "is missing"))
            for name in names
        )
        raise InputError(message, code="wrong_columns")
    return header


def _row(header: Sequence[str], cells: Sequence[str], line: int) -> ConsentRow | NotImported:
    if len(cells) != len(header):
        counts = f"The row has {len(cells)} cells, and the header {len(header)}."
        return NotImported(line, "wrong_columns", counts)
    given = dict(zip(header, cells, strict=True))
    for name, cell in given.items():
        if cell[:1] == "'":
            given[name] = unguarded(cell)
    return _made(given, line)


def _made(given: dict[str, Any], line: int) -> ConsentRow:
    return ConsentRow(**given, line=line)


# JSON Lines ---------------------------------------------------------------------------------------


class _TwiceError(ValueError):
    """Say that a key stands twice in one object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError
    return found


def _object(raw: bytes, line: int) -> ConsentRow | NotImported:
    try:
        found = json.loads(raw.decode("utf-8"), object_pairs_hook=_once)
    except UnicodeDecodeError:
        return NotImported(line, "invalid_utf8", "The line is not UTF-8.")
    except _TwiceError:
        return NotImported(
            line, "duplicate_key", "A key stands twice, and it is not said which one counts."
        )
    except (ValueError, RecursionError):
        return NotImported(line, "invalid_json", "The line is not JSON that can be read.")
    if not isinstance(found, dict):
        return NotImported(line, "not_an_object", "The line is no JSON object: write {...}.")
    unknown = sorted(found.keys() - _KNOWN)
    if unknown:
        shown = repr(unknown[0]) if _IS_A_NAME(unknown[0]) else "of one of the names"
        message = f"There is no column {shown}; there are {', '.join(COLUMNS)}."
        return NotImported(line, "unknown_column", message)
    given = {name: value for name, value in found.items() if value is not None}
    if any(not isinstance(value, str) for name, value in given.items() if name != "entry"):
        return NotImported(line, "wrong_type", "Every value is text, in quotes.")
    given.setdefault("number", "")
    return _made(given, line)
