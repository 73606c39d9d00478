"""How texts and what contacts wrote become one thread, the same for every store.

A store reads two lists, each in its own order, and lays them side by side here. A cursor is a place
in both: so many texts and so much of what came lie before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from optin.exceptions import InputError
from optin.storage.bounds import cursor_number
from optin.storage.protocol import Ledger, Page, StoredMessage, Thread

__all__ = [
    "Place",
    "begins",
    "cut",
    "end_of",
    "laid",
    "ledger_query",
    "place_of",
    "queries_of",
    "written",
]

Place: TypeAlias = tuple[int, int]
"""The id of the last text before it, and the arrival of the last delivery."""

_END: Final = 10**18 - 1
_ANY: Final = Thread("")


def begins(thread: Thread) -> bool:
    """Say whether a page shows the oldest first."""
    return bool(thread.recipient) and not thread.newest


def queries_of(thread: Thread) -> tuple[str, str]:
    """Name the queries of a page: of the texts, and of what came."""
    if begins(thread):
        return "thread_texts", "thread_arrived"
    if thread.recipient:
        return "thread_back_texts", "thread_back_arrived"
    return "all_back_texts", "all_back_arrived"


def ledger_query(ledger: Ledger) -> str:
    """Name the query of a page of ledger entries."""
    if ledger.newest:
        return "scan_ledger_back" if ledger.address is None else "scan_history_back"
    return "scan_ledger" if ledger.address is None else "scan_history"


def place_of(thread: Thread, after: str | None) -> Place:
    """Read the cursor of a page, None for where its first page begins.

    Raises:
        InputError: It is no cursor.
    """
    if after is None:
        return (0, 0) if begins(thread) else (_END, _END)
    row, dot, arrival = after.partition(".")
    if not dot:
        raise InputError("a page begins beside the cursor of a page", code="invalid_cursor")
    return cursor_number(row), cursor_number(arrival)


def written(place: Place) -> str:
    """Return a place as a cursor."""
    return f"{place[0]}.{place[1]}"


def laid(
    thread: Thread,
    start: Place,
    texts: Sequence[StoredMessage],
    arrived: Sequence[StoredMessage],
    limit: int,
) -> Page[object]:
    """Lay two lists side by side, by their times, and cut a page from them.

    Each list keeps its own order, whatever its times say, so that no clock can make a message come
    twice or never. Of two of one moment, what the contact wrote is the earlier: the text is the
    answer.

    Args:
        thread: What was asked.
        start: Where the page begins.
        texts: In the order of the page, up to one more than the limit.
        arrived: The same of what came.
        limit: How many a page holds.
    """
    forward = begins(thread)
    items: list[StoredMessage] = []
    row = came = 0
    while len(items) < limit and (row < len(texts) or came < len(arrived)):
        takes_row = came >= len(arrived) or (
            row < len(texts) and _is_next(texts[row], arrived[came], forward=forward)
        )
        items.append(texts[row] if takes_row else arrived[came])
        row, came = row + takes_row, came + (not takes_row)
    if row == len(texts) and came == len(arrived):
        return Page(tuple(items), None)
    if forward:
        behind = (
            texts[row - 1].number if row else start[0],
            arrived[came - 1].number if came else start[1],
        )
    else:
        behind = (
            texts[row].number if row < len(texts) else 0,
            arrived[came].number if came < len(arrived) else 0,
        )
    return Page(tuple(items), written(behind))


def cut(page: Page[StoredMessage], kept: int) -> str | None:
    """Return the cursor behind the first items of a page that shows the newest first.

    Args:
        page: As a store has given it.
        kept: How many items, as many as it has at most.
    """
    if kept == len(page.items):
        return page.after
    row, arrival = (0, 0) if page.after is None else place_of(_ANY, page.after)
    rest = page.items[kept:]
    rows = [each.number for each in rest if each.row is not None]
    came = [each.number for each in rest if each.row is None]
    return written((rows[0] if rows else row, came[0] if came else arrival))


def end_of(items: Sequence[StoredMessage], boundary: str | None) -> str:
    """Return the place behind the latest of some messages, where later ones will come.

    Args:
        items: All messages behind a boundary, up to the latest of them.
        boundary: A cursor; None for the beginning.
    """
    row, arrival = (0, 0) if boundary is None else place_of(_ANY, boundary)
    rows = [each.number for each in items if each.row is not None]
    came = [each.number for each in items if each.row is None]
    return written((max(rows, default=row), max(came, default=arrival)))


def _is_next(text: StoredMessage, came: StoredMessage, *, forward: bool) -> bool:
    return text.at < came.at if forward else text.at >= came.at
