"""The SQL of this store, read once from the files beside it."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Final

__all__ = ["EXPLANATIONS", "QUERIES", "sql_file", "sql_files"]

_FOLDER: Final = files("optin.storage") / "sql" / "sqlite"
_SECTION: Final = re.compile(r"^-- (name|part): ([a-z_]+)\n((?:-- .*\n)+)", re.MULTILINE)


def sql_file(name: str) -> str:
    """Return the text of one file.

    Args:
        name: Such as ``"queries.sql"``.
    """
    return (_FOLDER / name).read_text(encoding="utf-8")


def sql_files() -> list[str]:
    """Return the names of the numbered migrations, in order."""
    return sorted(each.name for each in _FOLDER.iterdir() if each.name[:4].isdigit())


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


QUERIES, EXPLANATIONS = _read(sql_file("queries.sql"))
