"""What must never be, looked for in what a store and a provider show after a run.

The slow and plain way, from the ledger and the rows alone, and with no rule of the library: what a
person reads who does not believe it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from attrs import define, field, frozen

from optin.consent import EVERYTHING, Entry, Event, EventType, first_fault, fold_all, stamp
from optin.policy import Purpose, RecipientView, Row, RowKind, RowState
from tests.consent.model import replay

__all__ = [
    "CALL_WITHIN",
    "ENDINGS",
    "LEASE_FOR",
    "Breach",
    "Told",
    "faults_of",
    "late",
    "started_after_out",
    "started_too_late",
]

# The promised figures, written down here a second time: who changes them in the code is seen.
CALL_WITHIN: Final = timedelta(milliseconds=250)
LEASE_FOR: Final = timedelta(seconds=15)
ANSWER_WITHIN: Final = timedelta(minutes=5)

_E: Final = EventType
ENDINGS: Final = frozenset({_E.SEND_ACCEPTED, _E.SEND_POSTPONED, _E.SEND_FAILED, _E.SEND_UNCERTAIN})
_UNSETTLED: Final = frozenset({RowState.CALLING, RowState.PENDING})
# The plain model reads the whole list for each question: for ledgers of a few hundred entries.
_SHORT_LEDGER: Final = 400


@frozen
class Breach:
    """Name a promise that was broken, and how it shows."""

    promise: int
    words: str


Call: TypeAlias = tuple[int, int]
"""An attempt: the row and which try it was."""


@define(eq=False)
class Told:
    """Hold what a tenant's store and its provider show.

    Attributes:
        tenant: Whose.
        entries: The whole ledger, in order.
        rows: Every outbox row.
        recipients: Every recipient.
        taken: The references of the messages that the provider has taken in, in order.
        calls: The references of all requests that the provider saw.
        acknowledged: The ids of the opt-outs that a provider was told to be safe.
        undecided: For an opt-out that was recorded and not decided: how long the ledger was then.
        settled: True where everything had the time to come to its end.
    """

    tenant: str
    entries: Sequence[Entry]
    rows: Sequence[Row]
    recipients: Sequence[RecipientView]
    taken: Sequence[str] = ()
    calls: Sequence[str] = ()
    acknowledged: Iterable[str] = ()
    undecided: Mapping[str, int] = field(factory=dict)
    settled: bool = True


def faults_of(told: Told) -> Iterator[Breach]:
    """Say everything that must never be, and is."""
    yield from late(told.entries)
    yield from _against_undecided(told)
    yield from _disagreements(told)
    yield from _at_the_provider(told)
    yield from _reports(told)
    yield from _lost(told)


# What was authorised ----------------------------------------------------------------------------


@define
class _Scope:
    """Follow one scope of one recipient: the places of its last opt-out and opt-in, its epoch."""

    out: int = 0
    in_: int = 0
    epoch: int = 0
    asked_at: datetime | None = None
    """When the person wrote again after the opt-out, which may be answered."""
    confirmed: set[tuple[int, int]] = field(factory=set)
    """The epochs whose opt-out was confirmed, each with its row."""


@define
class _Person:
    """Follow one recipient through the ledger."""

    scopes: dict[str, _Scope] = field(factory=lambda: defaultdict(_Scope))
    open: dict[Call, tuple[Entry, _Scope]] = field(factory=dict)
    attempts: dict[int, tuple[int, EventType | None]] = field(factory=dict)

    def scope(self, name: str) -> _Scope:
        """Return a scope; one that is new begins with what was said of everything."""
        if name not in self.scopes and name != EVERYTHING:
            whole = self.scopes[EVERYTHING]
            self.scopes[name] = _Scope(whole.out, 0, whole.epoch)
        return self.scopes[name]


def late(entries: Iterable[Entry]) -> Iterator[Breach]:
    """Name the authorisations that stand in the ledger and must not.

    After an opt-out nothing is authorised but its one confirmation, HELP, and a request within five
    minutes of the person's own act; nothing of an older epoch ever; a second attempt only once the
    first was not accepted for certain; and never two calls to one person at a time.
    """
    people: dict[str, _Person] = defaultdict(_Person)
    for entry in entries:
        event = entry.event
        if not event.recipient:
            continue
        person = people[event.recipient]
        if event.type is _E.SEND_AUTHORISED:
            yield from _in_vain(person, entry)
            yield from _repeated(person, entry)
        elif event.type is _E.OPT_OUT_EFFECTIVE:
            yield from _too_early(person, entry)
        elif event.type in ENDINGS:
            _end(person, event)
        else:
            _follow(person, entry)


def _follow(person: _Person, entry: Entry) -> None:
    """Note an opt-out, an opt-in, or that the person wrote again."""
    event = entry.event
    if event.type is _E.OPTED_OUT:
        of_all = event.scope == EVERYTHING
        for name in {*person.scopes, EVERYTHING} if of_all else {event.scope}:
            scope = person.scope(name)
            scope.out, scope.asked_at = entry.seq, None
            scope.epoch += 1
    elif event.type is _E.OPTED_IN:
        person.scope(event.scope).in_ = entry.seq
    elif event.type is _E.OPT_IN_REQUESTED and event.facts.get("asked_by") == "contact":
        person.scope(event.scope).asked_at = event.occurred_at


def _at(entry: Entry) -> str:
    return f"entry {entry.seq}: "


def _in_vain(person: _Person, entry: Entry) -> Iterator[Breach]:
    event, at = entry.event, _at(entry)
    scope = person.scope(event.scope)
    purpose = Purpose(str(event.facts["purpose"]))
    if purpose is Purpose.HELP:
        return
    epoch, barred = event.facts["epoch"], scope.out > scope.in_
    if epoch != scope.epoch:
        yield Breach(4, f"{at}{purpose} of epoch {epoch} authorised in epoch {scope.epoch}")
    if purpose is Purpose.OPT_OUT_CONFIRMATION:
        row = int(event.facts["row"])
        scope.confirmed.add((scope.epoch, row))
        if not barred or sum(each == scope.epoch for each, _ in scope.confirmed) > 1:
            yield Breach(7, f"{at}an opt-out was confirmed twice, or none was confirmed")
    elif barred and purpose is not Purpose.REQUEST:
        yield Breach(1, f"{at}{purpose} authorised after an opt-out")
    elif barred:
        asked_at = scope.asked_at
        if asked_at is None or event.occurred_at - asked_at > ANSWER_WITHIN:
            yield Breach(1, f"{at}a request after an opt-out answers no act of the person's own")


def _repeated(person: _Person, entry: Entry) -> Iterator[Breach]:
    event, at = entry.event, _at(entry)
    row, attempt = int(event.facts["row"]), int(event.facts["attempt"])
    before, ended = person.attempts.get(row, (0, _E.SEND_POSTPONED))
    if attempt != before + 1 or ended is not _E.SEND_POSTPONED:
        how = "open" if ended is None else ended.value
        yield Breach(10, f"{at}attempt {attempt} of row {row} follows {before}, which is {how}")
    for (other, _), (begun, _) in person.open.items():
        if other != row and entry.recorded_at < begun.recorded_at + LEASE_FOR:
            yield Breach(12, f"{at}row {row} is called while row {other} of one conversation is")
    person.attempts[row] = (attempt, None)
    person.open[row, attempt] = (entry, person.scope(event.scope))


def _end(person: _Person, event: Event) -> None:
    row, attempt = int(event.facts["row"]), int(event.facts["attempt"])
    person.open.pop((row, attempt), None)
    if person.attempts.get(row, (0, None))[0] == attempt:
        person.attempts[row] = (attempt, event.type)


def _too_early(person: _Person, entry: Entry) -> Iterator[Breach]:
    """Name the calls that were still on their way when an opt-out was reported as effective."""
    at = _at(entry)
    for (row, _), (begun, scope) in person.open.items():
        running = entry.recorded_at < begun.recorded_at + LEASE_FOR
        if running and begun.seq < scope.out:
            yield Breach(3, f"{at}reported as effective while row {row} was being called")


def started_too_late(entries: Iterable[Entry], started: Mapping[str, int]) -> Iterator[Breach]:
    """Name the calls that began after their recipient's opt-out was reported as effective.

    Args:
        entries: One tenant's ledger, in order.
        started: When each attempt, as row and try, began to be called, in nanoseconds since 1970.
    """
    waiting: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        event = entry.event
        if event.type is _E.SEND_AUTHORISED:
            waiting[event.recipient].add(f"{event.facts['row']}:{event.facts['attempt']}")
        elif event.type is _E.OPT_OUT_EFFECTIVE:
            reported = stamp(entry.recorded_at) * 1000
            for name in waiting.pop(event.recipient, set()):
                at = started.get(name, 0)
                if at > reported:
                    after = (at - reported) / 1e9
                    yield Breach(3, f"{_at(entry)}{name} began {after:.3f} s after it")


def started_after_out(entries: Iterable[Entry], started: Mapping[str, int]) -> Iterator[Breach]:
    """Name the calls that began after their recipient's opt-out was written: in strict mode, none.

    Args:
        entries: One tenant's ledger, in order.
        started: As for :func:`started_too_late`.
    """
    authorised: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        event = entry.event
        if event.type is _E.SEND_AUTHORISED:
            name = f"{event.facts['row']}:{event.facts['attempt']}"
            authorised[event.recipient].append(name)
        elif event.type is _E.OPTED_OUT:
            written = stamp(entry.recorded_at) * 1000
            for name in authorised.pop(event.recipient, []):
                if started.get(name, 0) > written:
                    after = (started[name] - written) / 1e6
                    yield Breach(3, f"{_at(entry)}{name} began {after:.1f} ms after it")


# Everything else --------------------------------------------------------------------------------


def _against_undecided(told: Told) -> Iterator[Breach]:
    """Look at opt-outs that were made durable and not decided yet: they bar as decided ones do."""
    exempt = {Purpose.HELP, Purpose.OPT_OUT_CONFIRMATION}
    for message_id, length in told.undecided.items():
        about = ""
        decided = len(told.entries)
        for place, entry in enumerate(told.entries):
            if entry.event.payload.get("message_id") == message_id:
                decided, about = place, entry.event.recipient
                break
        for entry in told.entries[length:decided]:
            event = entry.event
            if (
                event.type is _E.SEND_AUTHORISED
                and event.recipient == about
                and Purpose(str(event.facts["purpose"])) not in exempt
            ):
                yield Breach(1, f"{_at(entry)}authorised while an opt-out lay in the inbox")


def _disagreements(told: Told) -> Iterator[Breach]:
    standings = fold_all(told.entries)
    shown = {one.key: one.standing for one in told.recipients}
    if {key: one for key, one in shown.items() if key in standings} != standings:
        yield Breach(18, "the store and the fold of the ledger disagree")
    fault = first_fault(told.tenant, told.entries)
    if fault is not None:
        yield Breach(18, f"the chain is broken: {fault[1]}")
    if len(told.entries) > _SHORT_LEDGER:
        return
    histories: dict[str, list[Event]] = defaultdict(list)
    for entry in told.entries:
        histories[entry.event.recipient].append(entry.event)
    for key, standing in standings.items():
        for scope in {event.scope for event in histories[key]} - {"", EVERYTHING}:
            if standing.in_scope(scope).state is not replay(histories[key], scope).state:
                yield Breach(18, "the fold and the list of events disagree")


def _at_the_provider(told: Told) -> Iterator[Breach]:
    by_row = Counter(reference.rpartition(":")[0] for reference in told.taken)
    for name, times in by_row.items():
        if times > 1:
            yield Breach(10, f"the provider took message {name} {times} times")
    for reference, times in Counter(told.calls).items():
        if times > 1:
            yield Breach(10, f"attempt {reference} made {times} requests")
    rows = {f"{row.tenant}:{row.id}": row for row in told.rows}
    # Whose fate was unknown for a while let others pass: a late word may have it tried again.
    given_up = {
        entry.event.facts["row"] for entry in told.entries if entry.event.type is _E.SEND_UNCERTAIN
    }
    last: dict[str, int] = {}
    for reference in told.taken:
        row = rows.get(reference.rpartition(":")[0])
        if row is None:
            yield Breach(10, f"{reference} was sent, and no row is of it")
        # What waits for another text may come after what waits for none.
        elif row.purpose is Purpose.MESSAGE and not row.waits_for and row.id not in given_up:
            if row.id < last.get(row.recipient, 0):
                before = last[row.recipient]
                yield Breach(12, f"row {row.id} came after row {before} of one conversation")
            last[row.recipient] = row.id


def _reports(told: Told) -> Iterator[Breach]:
    """Look for opt-outs that were reported as effective twice, or never."""
    outs: Counter[tuple[str, str]] = Counter()
    effective: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry in told.entries:
        event = entry.event
        about = event.recipient, event.scope
        outs[about] += event.type is _E.OPTED_OUT
        if event.type is _E.OPT_OUT_EFFECTIVE:
            effective[about].append(int(event.facts["epoch"]))
            if len(effective[about]) > outs[about]:
                yield Breach(3, f"{_at(entry)}reported as effective more often than opted out")
    for about, times in outs.items():
        if told.settled and effective[about] != list(range(1, times + 1)):
            words = f"{times} opt-outs, and {effective[about]} of them were reported as effective"
            yield Breach(3, words)


def _lost(told: Told) -> Iterator[Breach]:
    effects = Counter(
        entry.event.payload["message_id"]
        for entry in told.entries
        if "message_id" in entry.event.payload
    )
    for message_id, times in effects.items():
        if times > 1:
            yield Breach(7, f"the delivery {message_id} had {times} effects")
    if not told.settled:
        return
    stopped = {
        entry.event.payload.get("message_id")
        for entry in told.entries
        if entry.event.type in {_E.OPTED_OUT, _E.OPT_OUT_REPEATED}
    }
    for message_id in sorted(told.acknowledged):
        if message_id not in stopped:
            yield Breach(6, f"the opt-out {message_id} was acknowledged, and is lost")
    for row in told.rows:
        if row.state in _UNSETTLED and row.kind is RowKind.TEXT:
            yield Breach(9, f"row {row.id} is {row.state} at the end")
