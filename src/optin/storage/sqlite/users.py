"""What the store in a SQLite file reads of users and of what they were told."""

from __future__ import annotations

import sqlite3
from typing import Any

from optin.policy.profiles import UserProfile
from optin.storage.bounds import cursor_before
from optin.storage.escaping import escape
from optin.storage.protocol import Notices, Users
from optin.storage.rows import row_of, user_of
from optin.storage.sqlite.queries import QUERIES

__all__ = ["page_about_users", "profile", "unread"]


def profile(cursor: sqlite3.Cursor, tenant: str, user: str) -> UserProfile | None:
    """Return what is kept of a user."""
    found = cursor.execute(QUERIES["user"], (tenant, escape(user))).fetchone()
    return None if found is None else user_of(found)


def unread(cursor: sqlite3.Cursor, tenant: str, user: str) -> int:
    """Count a user's unread notices."""
    (count,) = cursor.execute(QUERIES["count_unread"], (tenant, escape(user))).fetchone()
    return int(count)


def page_about_users(
    cursor: sqlite3.Cursor, query: Users | Notices, after: str | None, limit: int
) -> tuple[list[Any], list[Any]]:
    """Return what a page lists, and the cursor of each item."""
    given: dict[str, str | int] = {"tenant": query.tenant, "limit": limit}
    if isinstance(query, Users):
        found = cursor.execute(QUERIES["scan_users"], {**given, "after": after or ""}).fetchall()
        return list(map(user_of, found)), [row[0] for row in found]
    given |= {"user": escape(query.user), "before": cursor_before(after)}
    name = "scan_unread" if query.unread else "scan_notices"
    found = cursor.execute(QUERIES[name], given).fetchall()
    return list(map(row_of, found)), [row[1] for row in found]
