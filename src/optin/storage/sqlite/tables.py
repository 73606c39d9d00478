"""How the store in a SQLite file writes: each statement at once, through the reader's cursor."""

from __future__ import annotations

import sqlite3
from typing import Any

from optin.storage.rows import Head
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.reading import Reader
from optin.storage.writing import Given

__all__ = ["SqliteTables"]


class SqliteTables:
    """Write through the cursor of a reader.

    Args:
        reader: Knows what the transaction has read.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._cursor: sqlite3.Cursor = reader.cursor

    def head(self, tenant: str) -> Head:
        """Return a tenant's counters, as they stand in this transaction."""
        return self._reader.head(tenant)

    def put(self, statement: str, given: Given) -> bool:
        """Run a statement by its name; return whether it wrote anything."""
        return self._cursor.execute(QUERIES[statement], given).rowcount > 0

    def put_all(self, statement: str, given: list[tuple[Any, ...]]) -> None:
        """Run a statement once for each of several values."""
        self._cursor.executemany(QUERIES[statement], given)

    def owner(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to; the transaction is the only writer."""
        found = self._cursor.execute(QUERIES["route"], (sender,)).fetchone()
        return None if found is None else str(found[0])

    @property
    def last(self) -> int:
        """Return the number of the row that was written last, where it has one."""
        return self._cursor.lastrowid or 0

    def flush(self) -> None:
        """Write the counters of the tenants that this transaction has changed."""
        for tenant, head in self._reader.heads.items():
            if head.changed:
                given = (tenant, head.settings, head.seq, head.hash, head.rows)
                self._cursor.execute(QUERIES["write_tenant"], given)
        self._reader.heads.clear()
