"""The SQL of the store in a SQLite file."""

from __future__ import annotations

from typing import Final

from optin.storage.queries import Sql

__all__ = ["QUERIES", "SQL"]

SQL: Final = Sql("sqlite")
QUERIES: Final = SQL.queries
