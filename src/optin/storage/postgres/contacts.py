"""Pages of contacts, as PostgreSQL answers them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from optin.policy.decision import RecipientView
from optin.storage.contacts import gathered, listed, walks
from optin.storage.postgres.queries import ask
from optin.storage.protocol import Contacts, Page
from optin.storage.rows import Fields

if TYPE_CHECKING:
    from optin.storage.postgres.reading import Trips

__all__ = ["contacts"]


def contacts(
    query: Contacts, after: str | None, limit: int, view: Callable[[Fields], RecipientView]
) -> Trips[Page[object]]:
    """Return a page of contacts.

    Args:
        query: What was asked.
        after: Where the page begins.
        limit: How many items it holds.
        view: Makes a recipient of a row of it.
    """
    ways = walks(query, after, limit)
    found = yield [ask(walk.name, **walk.given) for walk in ways]
    ended = [
        ask(walk.name, **walk.edge)
        for walk, rows in zip(ways, found, strict=True)
        if len(rows) <= limit
    ]
    edges = (yield ended) if ended else []
    places, after = gathered(query, [row for rows in found for row in rows], edges, limit)
    keys = sorted({each[1] for each in places})
    (kept,) = yield [ask("some_recipients", tenant=query.tenant, keys=keys)]
    return Page(listed(query, places, {row[0]: view(row) for row in kept}), after)
