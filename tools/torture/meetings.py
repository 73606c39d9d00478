"""How often opt-outs met a message on its way, and how long it took until they were effective."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from attrs import frozen

from optin.consent import Entry, EventType
from optin.policy import Purpose, Row
from tools.torture.audit import ENDINGS

__all__ = ["Overlap", "effective_after", "overlap"]


def effective_after(entries: Iterable[Entry]) -> list[float]:
    """Return after how many seconds each opt-out was reported as effective, as far as it was.

    Args:
        entries: One tenant's ledger, in order.
    """
    waiting: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    seconds = []
    for entry in entries:
        about = entry.event.recipient, entry.event.scope
        if entry.event.type is EventType.OPTED_OUT:
            waiting[about].append(entry.recorded_at)
        elif entry.event.type is EventType.OPT_OUT_EFFECTIVE:
            seconds += [(entry.recorded_at - at).total_seconds() for at in waiting.pop(about, [])]
    return seconds


@frozen
class Overlap:
    """Count how often an opt-out met a message on its way; one that meets none shows nothing.

    Attributes:
        outs: The opt-outs.
        met: Those that were written while a text was queued or called.
        called: Those that were written in the middle of a call.
    """

    outs: int
    met: int
    called: int

    def __add__(self, other: Overlap) -> Overlap:
        return Overlap(self.outs + other.outs, self.met + other.met, self.called + other.called)

    @property
    def share_met(self) -> float:
        """Return the share of those that met one."""
        return self.met / max(1, self.outs)

    @property
    def share_called(self) -> float:
        """Return the share of those that came in the middle of a call."""
        return self.called / max(1, self.outs)


def overlap(entries: Iterable[Entry], rows: Iterable[Row]) -> Overlap:
    """Count the opt-outs that met a message on its way.

    Args:
        entries: The ledger, in order.
        rows: The outbox.
    """
    queued: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.created_at, reverse=True):
        if row.purpose is Purpose.MESSAGE:
            queued[row.recipient].append(row)
    on_their_way: dict[str, set[int]] = defaultdict(set)
    called: dict[str, set[int]] = defaultdict(set)
    ended: set[int] = set()
    outs = met = in_call = 0
    for entry in entries:
        event = entry.event
        mine, later = on_their_way[event.recipient], queued[event.recipient]
        while later and later[-1].created_at < entry.recorded_at:
            row = later.pop()
            if row.id not in ended:
                mine.add(row.id)
        if event.type is EventType.OPTED_OUT:
            outs += 1
            met += bool(mine)
            in_call += bool(called[event.recipient])
        elif event.type is EventType.SEND_AUTHORISED and event.facts["purpose"] == Purpose.MESSAGE:
            called[event.recipient].add(int(event.facts["row"]))
        elif event.type in ENDINGS or event.type is EventType.SEND_BLOCKED:
            ended.add(int(event.facts["row"]))
            mine.discard(int(event.facts["row"]))
            called[event.recipient].discard(int(event.facts["row"]))
    return Overlap(outs, met, in_call)
