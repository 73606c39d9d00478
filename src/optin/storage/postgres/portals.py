"""What is read from PostgreSQL of portals, their threads and what was written there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from optin.policy.portals import PortalAccount, PortalThread
from optin.storage.escaping import escape
from optin.storage.portals import OfPortals, asked
from optin.storage.postgres.queries import Statement, ask, encoded
from optin.storage.protocol import Page
from optin.storage.rows import Fields, portal_of, portal_thread_of

if TYPE_CHECKING:
    from optin.storage.postgres.reading import Trips

__all__ = ["asking_threads", "page_of_portals", "portal_in", "threads_in"]


def portal_in(key: str, found: list[Any] | None, kept: str | None) -> PortalAccount | None:
    """Return the portal that a column of the query ``subjects`` holds.

    Args:
        key: The recipient's.
        found: The column.
        kept: The plain address as its channel, a space and its value; None once erased.
    """
    if found is None:
        return None
    *columns, data_key = found
    return portal_of((key, *columns, bytes.fromhex(data_key), kept))


def asking_threads(threads: Iterable[tuple[str, str]]) -> Statement:
    """Return the statement that reads threads, by tenant and name."""
    named = encoded({"tenant": tenant, "id": escape(name)} for tenant, name in threads)
    return ask("portal_threads", threads=named)


def threads_in(found: Iterable[Fields]) -> dict[tuple[str, str], PortalThread]:
    """Return the threads that the rows of that statement hold, by tenant and name."""
    kept = [(row[0], portal_thread_of(row[1:])) for row in found]
    return {(tenant, thread.id): thread for tenant, thread in kept}


def page_of_portals(
    query: OfPortals, recipient: str, after: str | None, limit: int
) -> Trips[Page[object]]:
    """Return a page.

    Args:
        query: What was asked.
        recipient: The key of the address that it names, ``""`` where it names none.
        after: The cursor of the page before, None for the first.
        limit: How many items at most.
    """
    page = asked(query, recipient, after, limit + 1)
    (found,) = yield [ask(page.name, **page.given)]
    cursor = page.cursor(found[limit - 1]) if len(found) > limit else None
    return Page(tuple(map(page.make, found[:limit])), cursor)
