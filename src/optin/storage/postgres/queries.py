"""The SQL of the PostgreSQL store, and how what is written becomes one statement."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final, TypeAlias

from attrs import frozen

from optin.storage.queries import Sql

__all__ = ["COLUMNS", "SQL", "Statement", "Trip", "Value", "ask", "encoded", "together"]

SQL: Final = Sql("postgres")

# The driver takes bytes for texts that no program writes out; each is parsed and prepared once.
_TEXTS: Final = {name: query.encode() for name, query in SQL.queries.items()}

_RECORDSET: Final = re.compile(r"AS x\(([^)]*)\)")


def _columns(query: str) -> tuple[str, ...]:
    found = _RECORDSET.search(query)
    named = found[1].split(",") if found else []
    return tuple(each.split()[0].strip('"') for each in named)


COLUMNS: Final = {
    name: _columns(query) for name, query in SQL.queries.items() if f"%({name})s" in query
}
"""What each statement that writes is given, by its name."""

Value: TypeAlias = Mapping[str, Any]


@frozen
class Statement:
    """Hold one statement with what it is given.

    Attributes:
        text: With ``%(name)s`` placeholders.
        given: By name.
        prepare: False for what runs once, or is several statements; None for the connection's way.
    """

    text: bytes
    given: Value
    prepare: bool | None = None


Trip: TypeAlias = list[Statement]
"""Statements that travel together; the answer holds the rows of each."""


def ask(name: str, /, **given: Any) -> Statement:  # noqa: ANN401 - parameters of every type
    """Return a statement by its name."""
    return Statement(_TEXTS[name], given)


def encoded(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as the JSON that the server unfolds; bytes become hexadecimal digits."""
    return json.dumps(list(rows), default=bytes.hex, ensure_ascii=False, separators=(",", ":"))


def together(rows: Mapping[str, list[dict[str, Any]]]) -> Statement:
    """Make one statement of several that write, each into tables of its own.

    Args:
        rows: What each is given, by its name.
    """
    return Statement(_joined(tuple(rows)), {name: encoded(rows[name]) for name in rows})


@cache
def _joined(names: tuple[str, ...]) -> bytes:
    parts = ",\n".join(f"{name} AS (\n{SQL.queries[name]}\n)" for name in names)
    return f"WITH {parts}\nSELECT 1".encode()
