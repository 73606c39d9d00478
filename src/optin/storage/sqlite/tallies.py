"""What is counted for reports, as SQLite answers it."""

from __future__ import annotations

import json
import sqlite3

from optin.storage.protocol import Page, Tallies
from optin.storage.sqlite.queries import QUERIES
from optin.storage.tallies import asked, page_of

__all__ = ["tallied"]


def tallied(cursor: sqlite3.Cursor, query: Tallies, after: str | None, limit: int) -> Page[object]:
    """Return a page of what was counted."""
    periods = asked(query, after, limit)
    given = {"tenant": query.tenant, "periods": json.dumps(periods)}
    return page_of(query, periods, cursor.execute(QUERIES["tallies"], given).fetchall())
