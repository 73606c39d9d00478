"""The SQL of a store: named queries and numbered migrations, in files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from importlib.resources import files
from typing import Final

from attrs import frozen

from optin.exceptions import SchemaError

__all__ = ["Migration", "Sql", "missing"]

_SECTION: Final = re.compile(r"^-- (name|part): ([a-z_]+)\n((?:-- .*\n)+)", re.MULTILINE)


@frozen
class Migration:
    """Hold one step from a version of the tables to the next.

    Attributes:
        number: Its place.
        name: Its file.
        text: Its statements.
        checksum: SHA-256 of the text, as hexadecimal digits: a step never changes once released.
    """

    number: int
    name: str
    text: str
    checksum: str


class Sql:
    """Hold the SQL of one kind of database, read once.

    Args:
        kind: Its folder, such as ``"sqlite"``.

    Attributes:
        queries: By name.
        explanations: What each query is for, by name.
    """

    def __init__(self, kind: str) -> None:
        self._folder = files("optin.storage") / "sql" / kind
        self.queries, self.explanations = _read(self.file("queries.sql"))

    def file(self, name: str) -> str:
        """Return the text of one file, such as ``"schema.sql"``."""
        return (self._folder / name).read_text(encoding="utf-8")

    def migrations(self) -> list[Migration]:
        """List the migrations, in order."""
        names = sorted(each.name for each in self._folder.iterdir() if each.name[:4].isdigit())
        return [_migration(name, self.file(name)) for name in names]


def _migration(name: str, text: str) -> Migration:
    return Migration(int(name[:4]), name, text, sha256(text.encode()).hexdigest())


def missing(known: Iterable[Migration], applied: Mapping[int, str]) -> list[Migration]:
    """List the migrations that a database lacks.

    Args:
        known: Ours, in order.
        applied: The checksum of each that the database went through, by number.

    Raises:
        SchemaError: The database is newer than this version, or its migrations are not ours.
    """
    ours = list(known)
    if applied.keys() - {migration.number for migration in ours}:
        raise SchemaError("the database was made by a newer version of optin; update optin")
    for migration in ours:
        if applied.get(migration.number, migration.checksum) != migration.checksum:
            raise SchemaError(
                f"the database was made by another text of the migration {migration.name}"
            )
    return [migration for migration in ours if migration.number not in applied]


def _read(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Split a file of named queries, and put its parts in where they are named."""
    _, *cut = _SECTION.split(text)
    parts: dict[str, str] = {}
    queries: dict[str, str] = {}
    explanations: dict[str, str] = {}
    for kind, name, explanation, body in zip(
        cut[::4], cut[1::4], cut[2::4], cut[3::4], strict=True
    ):
        if kind == "part":
            parts[f"{{{name}}}"] = body.strip()
            continue
        for part, columns in parts.items():
            body = body.replace(part, columns)  # noqa: PLW2901 - the next part goes into the same
        queries[name] = body.strip()
        explanations[name] = re.sub(r"^-- ", "", explanation, flags=re.MULTILINE).strip()
    return queries, explanations
