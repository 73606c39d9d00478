"""Pages of conversations and of their messages, as SQLite answers them."""

from __future__ import annotations

import sqlite3
from typing import Any

from optin.storage.bounds import cursor_activity
from optin.storage.escaping import escape, escape_all
from optin.storage.protocol import Conversations, Page, Thread
from optin.storage.rows import listed_of, message_of
from optin.storage.sqlite.queries import QUERIES
from optin.storage.threads import laid, place_of, queries_of

__all__ = ["conversations", "thread"]


def conversations(
    cursor: sqlite3.Cursor, query: Conversations, after: str | None, limit: int
) -> tuple[list[Any], list[Any]]:
    """Return a page of conversations, and the cursor of each."""
    recipient, _, sender = query.id.partition(".")
    at, last_recipient, last_sender = cursor_activity(after)
    if query.id:
        name, given = "conversation", {"recipient": recipient, "sender": escape(sender)}
    else:
        client, matter = escape_all((query.client, query.matter))
        name = "scan_conversations_of_client" if client else "scan_conversations"
        given = {"recipient": last_recipient, "sender": last_sender, "client": client,
                 "matter": matter}  # fmt: skip
    whose = {"tenant": query.tenant, "at": at, "limit": limit}
    found = cursor.execute(QUERIES[name], {**whose, **given}).fetchall()
    return list(map(listed_of, found)), [f"{row[7]} {row[0]} {row[1]}" for row in found]


def thread(cursor: sqlite3.Cursor, query: Thread, after: str | None, limit: int) -> Page[object]:
    """Return a page of messages."""
    start = place_of(query, after)
    given: dict[str, str | int] = {
        "tenant": query.tenant,
        "recipient": query.recipient,
        "sender": escape(query.sender),
        "since": query.since,
        "row": start[0],
        "arrival": start[1],
        "limit": limit + 1,
    }
    texts, arrived = (
        [
            message_of(row, inbound=inbound)
            for row in cursor.execute(QUERIES[name], given).fetchall()
        ]
        for name, inbound in zip(queries_of(query), (False, True), strict=True)
    )
    return laid(query, start, texts, arrived, limit)
