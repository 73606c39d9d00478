"""What the store in a SQLite file shows a decision of portals and their threads."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from optin.policy.portals import PortalAccount, PortalThread
from optin.storage.escaping import escape
from optin.storage.rows import portal_of, portal_thread_of
from optin.storage.sqlite.queries import QUERIES

__all__ = ["portal", "threads"]


def portal(cursor: sqlite3.Cursor, tenant: str, key: str) -> PortalAccount | None:
    """Return the portal of a contact."""
    found = cursor.execute(QUERIES["portal"], (tenant, key)).fetchone()
    return None if found is None else portal_of(found)


def threads(
    cursor: sqlite3.Cursor, tenant: str, names: Sequence[str]
) -> tuple[PortalThread | None, ...]:
    """Return threads by their names, None for one that there is not."""
    return tuple(_thread(cursor, tenant, name) for name in names)


def _thread(cursor: sqlite3.Cursor, tenant: str, name: str) -> PortalThread | None:
    found = cursor.execute(QUERIES["portal_thread"], (tenant, escape(name))).fetchone()
    return None if found is None else portal_thread_of(found)
