"""Pages of contacts, as SQLite answers them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from optin.consent import Block, Record, Standing
from optin.policy.decision import RecipientView
from optin.storage.contacts import Place, Walk, gathered, listed, of_office, on_page, walks
from optin.storage.escaping import unescape
from optin.storage.protocol import Contacts, Page
from optin.storage.rows import address_of, record_of, trace_of
from optin.storage.sqlite.queries import QUERIES

__all__ = ["contacts", "viewed"]


def contacts(
    cursor: sqlite3.Cursor,
    query: Contacts,
    after: str | None,
    limit: int,
    blocks_of: Callable[[str], tuple[Block, ...]],
) -> Page[object]:
    """Return a page of contacts.

    Args:
        cursor: Where to read.
        query: What was asked.
        after: Where the page begins.
        limit: How many items it holds.
        blocks_of: Gives the blocks of a recipient that has some.
    """
    ways = walks(query, after, limit)
    office = of_office(query, ways[0])
    if office is not None and not _walked(cursor, "office_is_large", office[1])[0][0]:
        places, next_ = on_page(query, _walked(cursor, *office), after, limit)
    else:
        places, next_ = _walk(cursor, query, ways, limit)
    given = {"tenant": query.tenant, "keys": json.dumps(sorted({each[1] for each in places}))}
    kept = cursor.execute(QUERIES["some_recipients"], given).fetchall()
    consents = cursor.execute(QUERIES["some_consents"], given).fetchall()
    views = {view.key: view for view in viewed(kept, consents, blocks_of)}
    return Page(listed(query, places, views), next_)


def _walk(
    cursor: sqlite3.Cursor, query: Contacts, ways: Iterable[Walk], limit: int
) -> tuple[list[Place], str | None]:
    found, edges = [], []
    for walk in ways:
        rows = _walked(cursor, walk.name, walk.given)
        found += rows
        if len(rows) <= limit:
            edges.append(_walked(cursor, walk.name, walk.edge))
    return gathered(query, found, edges, limit)


def viewed(
    found: Sequence[tuple[Any, ...]],
    consents: Sequence[tuple[Any, ...]],
    blocks_of: Callable[[str], tuple[Block, ...]],
) -> list[RecipientView]:
    """Make recipients of their rows.

    Args:
        found: The rows of the recipients.
        consents: The rows of their consents.
        blocks_of: Gives the blocks of a recipient that has some.
    """
    records: dict[str, dict[str, Record]] = {}
    for key, scope, *columns in consents:
        records.setdefault(key, {})[unescape(scope)] = record_of(columns)
    page = []
    for key, channel, value, revision, blocks, *trace in found:
        barring = blocks_of(key) if blocks else ()
        standing = Standing(MappingProxyType(records.get(key, {})), barring, revision)
        page.append(RecipientView(key, address_of(channel, value), standing, trace_of(trace)))
    return page


def _walked(cursor: sqlite3.Cursor, name: str, given: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    states = given["states"]
    lists = {
        "states": f",{','.join(states)}," if states else "",
        "organisations": json.dumps(given["organisations"]),
    }
    return cursor.execute(QUERIES[name], {**given, **lists}).fetchall()
