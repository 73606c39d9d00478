"""How the contacts of a tenant are listed, the same for every store that has tables.

A list of changes is several walks along one index, one for each state, laid side by side here; a
list of numbers is one walk. A walk passes over whatever a filter leaves out, so many at most: then
the page ends where it has got to, perhaps before it is full.

A cursor is a place: just behind the item that it names, in the order of the list. Forwards a page
begins behind it, backwards with the item itself. So one cursor serves both ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from optin.consent import State, stamp
from optin.exceptions import InputError
from optin.policy.decision import RecipientView
from optin.storage.bounds import cursor_activity, cursor_pair
from optin.storage.escaping import escape, unescape
from optin.storage.protocol import LAST_DIGITS, Contacts, StoredContact

__all__ = [
    "MOST_PASSED",
    "Place",
    "Walk",
    "by_number",
    "gathered",
    "is_behind",
    "listed",
    "of_office",
    "on_page",
    "start_of",
    "walks",
]

Place: TypeAlias = tuple[Any, ...]
"""A stamped time, a recipient's key and an escaped scope; or a number and a recipient's key."""

MOST_PASSED: Final = 8_000
"""How many contacts a page looks at, however few of them it shows: forty milliseconds of SQLite's,
so that a page of a million contacts takes less than a hundred."""

MOST_OF_OFFICE: Final = 4_000
"""How many contacts an organisation has at most whose list is sorted, rather than looked for among
those of all others: the contacts of a larger one are never far apart."""

_ALWAYS: Final = -(10**17)
"""A stamped time before every other."""

# Each query, and the same backwards.
_CHANGES: Final = ("walk_changes", "walk_changes_back")
_UNKNOWN: Final = ("walk_unknown", "walk_unknown_back")
_BLOCKS: Final = ("walk_blocks", "walk_blocks_back")
_NUMBERS: Final = ("walk_numbers", "walk_numbers_back")
_ENDINGS: Final = ("walk_endings", "walk_endings_back")

_LAST: Final = "\U0010ffff"
"""Behind every number and every key."""


@frozen
class Walk:
    """Name a query that walks along contacts.

    Attributes:
        name: Which query.
        given: What it is given.
        most: How many it may look at.
    """

    name: str
    given: Mapping[str, Any] = field(repr=False)
    most: int

    @property
    def edge(self) -> dict[str, Any]:
        """Return what it is given to show the last that it looked at, and the next."""
        beyond = {"free": True, "limit": 2, "skipped": self.most - 1, "walk": self.most + 1}
        return {**self.given, **beyond}


def by_number(query: Contacts) -> bool:
    """Say whether contacts are listed by their numbers, rather than by their changes.

    Raises:
        InputError: Fewer last digits are asked for than any are found by.
    """
    if query.ending and len(query.ending) < LAST_DIGITS:
        message = f"a number is found by at least {LAST_DIGITS} of its last digits"
        raise InputError(message, code="invalid_search")
    return query.by_number or bool(query.beginning or query.ending)


def start_of(query: Contacts, after: str | None) -> Place:
    """Read the cursor of a page, None for where its first page begins.

    A place outside what is asked for is moved to its end: there a query has one bound, which its
    index finds.

    Raises:
        InputError: It is no cursor.
    """
    place: Place
    if by_number(query):
        first, last = (query.beginning, ""), (query.beginning + _LAST, "")
        place = (last if query.backwards else first) if after is None else cursor_pair(after)
        return min(place, last) if query.backwards else max(place, first)
    oldest = (_ALWAYS if query.since is None else stamp(query.since), "", "")
    if after is None:
        return oldest if query.backwards else (-_ALWAYS, "", "")
    at, recipient, scope = cursor_activity(after.removeprefix("-"))
    place = (-at if after.startswith("-") else at, recipient, scope)
    return max(place, oldest) if query.backwards else place


def walks(query: Contacts, after: str | None, limit: int) -> list[Walk]:
    """List the queries that find a page, each with what it is given.

    Args:
        query: What was asked.
        after: Where the page begins.
        limit: How many items the page holds.
    """
    start = start_of(query, after)
    since = _ALWAYS if query.since is None else stamp(query.since)
    listed, unknown = query.states or tuple(State), query.since is None and not query.scope
    blocks = query.blocked and not by_number(query)
    given: dict[str, Any] = {
        "tenant": query.tenant,
        "scope": escape(query.scope),
        "blocked": query.blocked,
        "organisations": [escape(each) for each in query.organisations],
        "states": [each.value for each in query.states],
        "unknown": State.UNKNOWN in listed and unknown,
        "any": not (query.states or query.scope or (query.since and not blocks)),
        "since": since,
        "changed": _ALWAYS if blocks else since,
        "recipient": start[1],
        "free": False,
        "skipped": 0,
        "limit": limit + 1,
    }
    most = max(MOST_PASSED, limit + 1)
    if query.recipient:
        return [Walk("walk_one", {**given, "recipient": query.recipient}, most)]
    if by_number(query):
        number = {"value": start[0], "from": query.beginning, "to": query.beginning + _LAST}
        if query.ending:
            number |= {"tail": query.ending[-LAST_DIGITS:], "ending": query.ending}
        name = _ENDINGS if query.ending else _NUMBERS
        return [Walk(name[query.backwards], {**given, **number, "walk": most}, most)]
    given |= {"at": start[0], "named": start[2]}
    if blocks:
        return [Walk(_BLOCKS[query.backwards], {**given, "walk": most}, most)]
    most = max(most // len(listed), limit + 1)
    found = [
        Walk(_CHANGES[query.backwards], {**given, "walk": most, "state": each}, most)
        for each in dict.fromkeys(map(str, listed))
    ]
    if given["unknown"]:
        begin = {"recipient": _unknown_from(start), "walk": most}
        found.append(Walk(_UNKNOWN[query.backwards], {**given, **begin}, most))
    return found


def of_office(query: Contacts, walk: Walk) -> tuple[str, dict[str, Any]] | None:
    """Name the query that finds all contacts of some organisations, and what it is given.

    Args:
        query: What was asked.
        walk: The first of the walks that find a page of it otherwise.

    Returns:
        None where it has to be a walk.
    """
    blocks = query.blocked and not by_number(query)
    if not query.organisations or "" in query.organisations or query.recipient or blocks:
        return None
    name = "office_numbers" if by_number(query) else "office_changes"
    return name, {**walk.given, "most": MOST_OF_OFFICE}


def on_page(
    query: Contacts, found: Iterable[Sequence[Any]], after: str | None, limit: int
) -> tuple[list[Place], str | None]:
    """Cut a page from the places of all contacts that are asked for."""
    start = start_of(query, after)
    places = (tuple(each) for each in found)
    mine = (each for each in places if is_behind(query, each, start))
    if query.ending:
        mine = (each for each in mine if each[0].endswith(query.ending))
    return gathered(query, mine, (), limit)


def _unknown_from(start: Place) -> str:
    """Return the key at which those begin of whom nothing is known.

    They lie at the time 0, one scope each, ``""``.
    """
    at, recipient, scope = start
    if at != 0:
        return _LAST if at > 0 else ""
    return f"{recipient}!" if scope else str(recipient)  # "!" comes before every digit


def gathered(
    query: Contacts,
    found: Iterable[Sequence[Any]],
    edges: Iterable[Sequence[Sequence[Any]]],
    limit: int,
) -> tuple[list[Place], str | None]:
    """Lay walks side by side and cut a page from them.

    Args:
        query: What was asked.
        found: The places that the walks have found, in any order.
        edges: For each walk that found no more than the page holds: the last place that it looked
            at and the next; fewer where it came to its end.
        limit: How many items the page holds.

    Returns:
        The places of the page in order, and the cursor of the next page, None at the end.
    """
    forwards = not query.backwards
    falling = by_number(query) is query.backwards
    ends = [tuple(each[0 if forwards else 1]) for each in edges if len(each) > 1]
    end = (max if falling else min)(ends) if ends else None
    places = sorted(map(tuple, found), reverse=falling)
    if end is not None:
        places = [each for each in places if _is_before(each, end, falling, forwards)]
    if len(places) > limit:
        return places[:limit], _written(places[limit - 1 if forwards else limit])
    return places, None if end is None else _written(end)


def listed(
    query: Contacts, places: Iterable[Place], views: Mapping[str, RecipientView]
) -> tuple[StoredContact, ...]:
    """Return the items at some places.

    Args:
        query: What was asked.
        places: In order.
        views: The recipients, by their keys.
    """
    if query.recipient or query.blocked or by_number(query):
        return tuple(StoredContact(views[key]) for _, key, *_ in places)
    return tuple(StoredContact(views[key], unescape(scope)) for _, key, scope in places)


def is_behind(query: Contacts, place: Place, start: Place) -> bool:
    """Say whether a place lies on the page that begins at a start."""
    if place == start:
        return query.backwards
    return (place < start) is (by_number(query) is query.backwards)


def _is_before(place: Place, end: Place, falling: bool, forwards: bool) -> bool:  # noqa: FBT001 - two ways, of equal rank
    """Say whether a walk came to a place before its end; forwards the end is one of them."""
    if place == end:
        return forwards
    return (place > end) is falling


def _written(place: Place) -> str:
    return " ".join(map(str, place))
