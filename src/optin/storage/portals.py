"""How a page of portals, of their threads or of their messages is asked for, in every database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import frozen

from optin.storage.bounds import cursor_before, cursor_entry, cursor_moment, cursor_number
from optin.storage.escaping import escape
from optin.storage.protocol import Portals, PortalThreads, Posts
from optin.storage.rows import Fields, portal_of, portal_thread_of, post_of

__all__ = ["Asked", "OfPortals", "asked"]

OfPortals: TypeAlias = Portals | PortalThreads | Posts


@frozen
class Asked:
    """Hold the query of a page.

    Attributes:
        name: Which.
        given: What it is given, by name, and more.
        make: Makes an item of a row.
        cursor: Returns the cursor of a row.
    """

    name: str
    given: dict[str, Any]
    make: Callable[[Fields], object]
    cursor: Callable[[Fields], str]


def asked(query: OfPortals, recipient: str, after: str | None, limit: int) -> Asked:
    """Return how a page is asked for.

    Args:
        query: What was asked.
        recipient: The key of the address that it names, ``""`` where it names none.
        after: The cursor of the page before, None for the first.
        limit: How many rows at most.
    """
    given: dict[str, Any] = {"tenant": query.tenant, "recipient": recipient, "limit": limit}
    if isinstance(query, Posts):
        return _posts(query, after, given)
    if isinstance(query, PortalThreads):
        at, name = cursor_moment(after)
        given |= {"id": escape(query.id), "user": escape(query.user), "unread": query.unread}
        given |= {"at": at, "name": name}
        name = _threads_query(query)
        return Asked(name, given, portal_thread_of, lambda row: f"{row[7]} {row[0]}")
    given["after"] = after or ""
    name = "scan_portals" if query.address is None else "scan_portal"
    return Asked(name, given, portal_of, lambda row: str(row[0]))


def _threads_query(query: PortalThreads) -> str:
    if query.id:
        return "scan_thread"
    if query.address is not None:
        unread = query.unread and not query.user
        return "scan_threads_unread_by_contact" if unread else "scan_threads_of_contact"
    if query.user:
        return "scan_threads_unread_by_user" if query.unread else "scan_threads_of_user"
    return "scan_threads"


def _posts(query: Posts, after: str | None, given: dict[str, Any]) -> Asked:
    given["since"] = query.since
    if query.thread:
        given["thread"] = escape(query.thread)
        given["number"] = cursor_before(after) if query.newest else cursor_number(after)
        name = "scan_posts_back" if query.newest else "scan_posts"
        return Asked(name, given, post_of, lambda row: str(row[1]))
    entry, thread, number = cursor_entry(after)
    # What comes later is sought by the index, and not passed over from the beginning.
    given |= {"entry": max(entry, query.since), "name": thread, "number": number}
    given["recipient"] = query.recipient
    return Asked("scan_posts_of_contact", given, post_of, lambda row: f"{row[6]} {row[1]} {row[0]}")
