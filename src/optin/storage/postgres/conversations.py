"""Pages of conversations and of their messages, as PostgreSQL answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from optin.storage.bounds import cursor_activity
from optin.storage.escaping import escape, escape_all
from optin.storage.postgres.queries import ask
from optin.storage.protocol import Conversations, Page, Thread
from optin.storage.rows import listed_of, message_of
from optin.storage.threads import laid, place_of, queries_of

if TYPE_CHECKING:
    from optin.storage.postgres.reading import Trips

__all__ = ["conversations", "thread"]


def conversations(query: Conversations, after: str | None, limit: int) -> Trips[Page[object]]:
    """Return a page of conversations."""
    recipient, _, sender = query.id.partition(".")
    at, last_recipient, last_sender = cursor_activity(after)
    given: dict[str, Any] = {"tenant": query.tenant, "at": at, "limit": limit + 1}
    if query.id:
        asked = ask("conversation", recipient=recipient, sender=escape(sender), **given)
    else:
        given["id"] = f"{last_recipient}.{last_sender}"
        client, matter = escape_all((query.client, query.matter))
        if client:
            given.update(client=client, matter=matter)
        asked = ask("scan_conversations_of_client" if client else "scan_conversations", **given)
    (found,) = yield [asked]
    page = found[:limit]
    cursor = f"{page[-1][7]} {page[-1][0]} {page[-1][1]}" if len(found) > limit else None
    return Page(tuple(map(listed_of, page)), cursor)


def thread(query: Thread, after: str | None, limit: int) -> Trips[Page[object]]:
    """Return a page of messages."""
    start = place_of(query, after)
    given: dict[str, Any] = {
        "tenant": query.tenant,
        "sender": escape(query.sender),
        "since": query.since,
        "limit": limit + 1,
    }
    if query.recipient:
        given["recipient"] = query.recipient
    of_texts, of_arrived = queries_of(query)
    texts, arrived = yield [
        ask(of_texts, row=start[0], **given),
        ask(of_arrived, arrival=start[1], **given),
    ]
    return laid(
        query,
        start,
        [message_of(row, inbound=False) for row in texts],
        [message_of(row, inbound=True) for row in arrived],
        limit,
    )
