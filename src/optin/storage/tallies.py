"""What is counted for reports: the model that every store's answer is held to, and its reading.

A period is given by its bounds, so that a database compares numbers and knows no calendar: the
hours that a month has where clocks are set forward are whoever's who asks.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from attrs import evolve

from optin.consent import EVERYTHING, FORMS, PORTAL, USERS, Entry, EventType, stamp
from optin.exceptions import InputError
from optin.policy.decision import Row, RowKind
from optin.storage.bounds import cursor_number
from optin.storage.protocol import ANSWERS, COUNTED, OWN_WORDS, Page, Tallied, Tallies, Tally
from optin.storage.rows import EVENTS

__all__ = ["asked", "counted", "page_of"]

_NOT_TEXTED: Final = frozenset({USERS, PORTAL, FORMS})
_ASKS: Final = frozenset(
    {EventType.OPT_IN_REQUESTED, EventType.FORM_LINKED, EventType.DISCLAIMER_SENT}
)


def asked(query: Tallies, after: str | None, limit: int) -> list[tuple[int, int, int]]:
    """Return the periods of one page: their places, and from when until when, as they are kept.

    Args:
        query: Which periods there are.
        after: The cursor of the page before: how many periods are behind it.
        limit: How many periods the page holds at most.

    Raises:
        InputError: The bounds fall, or have no zone.
    """
    for bound in query.bounds:
        if bound.tzinfo is None:
            raise InputError("a time without a zone is no instant", code="out_of_bounds")
    bounds = [stamp(bound) for bound in query.bounds]
    if bounds != sorted(bounds):
        raise InputError("a period ends before it begins", code="out_of_bounds")
    periods = [(n, *pair) for n, pair in enumerate(pairwise(bounds))]
    start = cursor_number(after)
    return periods[start : start + limit]


def page_of(
    query: Tallies, periods: Sequence[tuple[int, int, int]], found: Iterable[Sequence[Any]]
) -> Page[object]:
    """Make a page of the rows that a database gives: a period's place, and what was counted in it.

    Args:
        query: What was asked for.
        periods: Those of the page, as :func:`asked` gives them.
        found: Rows; each text is the inside of a JSON text, or bytes, or None.
    """
    # A group by columns is no tally yet: what is not there and what is empty are the same here.
    tallies: dict[int, Counter[Tally]] = {n: Counter() for n, _, _ in periods}
    for n, kind, organisation, user, source, detail, template, *rest in found:
        answer, waited, effective, count = rest
        tally = Tally(
            EVENTS[kind],
            _text(organisation),
            _text(user),
            _text(source),
            _text(detail),
            _text(template),
            answer or "",
            waited,
            effective,
        )
        tallies[n][tally] += count
    return _page(query, periods, tallies)


def _page(
    query: Tallies,
    periods: Sequence[tuple[int, int, int]],
    tallies: Mapping[int, Mapping[Tally, int]],
) -> Page[object]:
    items = tuple(
        Tallied(n, tuple(evolve(tally, count=count) for tally, count in each.items()))
        for n, each in tallies.items()
    )
    done = periods[-1][0] + 1 if periods else 0
    return Page(items, str(done) if 0 < done < len(query.bounds) - 1 else None)


def _text(value: str | bytes | None) -> str:
    """Return a text as it was: out of the bytes, or the inside of a JSON text, that it became."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogatepass")
    return str(json.loads(f'"{value}"')) if "\\" in value else value


def counted(
    query: Tallies,
    after: str | None,
    limit: int,
    entries: Mapping[int, Entry],
    rows: Iterable[Row],
) -> Page[object]:
    """Count in memory.

    Args:
        query: What to count.
        after: The cursor of the page before.
        limit: How many periods the page holds at most.
        entries: The tenant's ledger.
        rows: The tenant's outbox, in order.
    """
    periods = asked(query, after, limit)
    histories: dict[str, list[Entry]] = {}
    for entry in entries.values():
        histories.setdefault(entry.event.recipient, []).append(entry)
    texts: dict[str, list[Row]] = {}
    for row in rows:
        if row.kind is RowKind.TEXT and row.authorised:
            texts.setdefault(row.recipient, []).append(row)
    found: dict[int, Counter[Tally]] = {n: Counter() for n, _, _ in periods}
    starts = [since for _, since, _ in periods]
    for entry in entries.values():
        event, at = entry.event, stamp(entry.recorded_at)
        place = bisect_right(starts, at) - 1
        if place < 0 or at >= periods[place][2]:
            continue
        if event.type in COUNTED and event.scope not in _NOT_TEXTED:
            later = _later(entry, histories[event.recipient] if event.recipient else ())
            tally = _tally(entry, list(later), texts.get(event.recipient, ()))
            found[periods[place][0]][tally] += 1
    return _page(query, periods, found)


def _later(entry: Entry, history: Iterable[Entry]) -> Iterator[Entry]:
    return (each for each in history if each.seq > entry.seq)


def _tally(entry: Entry, later: Sequence[Entry], texts: Iterable[Row]) -> Tally:
    event = entry.event
    facts, payload = event.facts, event.payload
    answer, template, effective = "", str(facts.get("template", "")), None
    if event.type in _ASKS:
        answer = _answer(entry, later)
    elif event.type is EventType.OPTED_OUT:
        before = [row for row in texts if row.authorised < entry.seq]
        last = max(before, key=lambda row: row.authorised, default=None)
        template = "" if last is None else last.template or OWN_WORDS
        effective = _effective(entry, later)
    return Tally(
        event.type,
        str(facts.get("organisation", "")),
        payload.get("actor") or payload.get("user", ""),
        str(facts.get("source", "")),
        str(facts.get("keyword", facts.get("rule", facts.get("code", "")))),
        template,
        answer,
        int(facts.get("waited", 0)),
        effective,
    )


def _answer(entry: Entry, later: Iterable[Entry]) -> str:
    scopes = (entry.event.scope, EVERYTHING)
    for each in later:
        if each.event.type in ANSWERS and each.event.scope in scopes:
            return each.event.type.value
    return ""


def _effective(entry: Entry, later: Iterable[Entry]) -> int | None:
    for each in later:
        event = each.event
        if event.type is EventType.OPT_OUT_EFFECTIVE and event.scope == entry.event.scope:
            return max(0, stamp(each.recorded_at) - stamp(entry.recorded_at)) // 1000
    return None
