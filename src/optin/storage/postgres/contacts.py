"""Pages of contacts, as PostgreSQL answers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from optin.policy.decision import RecipientView
from optin.storage.contacts import Place, Walk, gathered, listed, of_office, on_page, walks
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
    office, large = of_office(query, ways[0]), True
    if office is not None:
        (((large,),),) = yield [ask("office_is_large", **office[1])]
    if office is not None and not large:
        (all_,) = yield [ask(office[0], **office[1])]
        places, after = on_page(query, all_, after, limit)
    else:
        places, after = yield from _walk(query, ways, limit)
    keys = sorted({each[1] for each in places})
    (kept,) = yield [ask("some_recipients", tenant=query.tenant, keys=keys)]
    return Page(listed(query, places, {row[0]: view(row) for row in kept}), after)


def _walk(
    query: Contacts, ways: Sequence[Walk], limit: int
) -> Trips[tuple[list[Place], str | None]]:
    found = yield [ask(walk.name, **walk.given) for walk in ways]
    ended = [
        ask(walk.name, **walk.edge)
        for walk, rows in zip(ways, found, strict=True)
        if len(rows) <= limit
    ]
    edges = (yield ended) if ended else []
    return gathered(query, [row for rows in found for row in rows], edges, limit)
