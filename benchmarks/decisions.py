"""Deciding: a move, the fold, the gate and a whole decision, against rules written by hand.

The baseline named "fresh" is what any rule on frozen values costs: look the move up, and make a new
record and a new verdict of six fields each. `transitions` is the usual library for states.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from attrs import frozen
from transitions import Machine

from benchmarks.harness import Figure, compare
from optin.consent import (
    MOVES,
    NOBODY,
    ORGANISATION,
    Address,
    Event,
    EventType,
    Sender,
    Standing,
    State,
    fold,
    next_state,
)
from optin.policy import (
    Delivery,
    Draft,
    Mode,
    Policy,
    RecipientView,
    Settings,
    SettingsVersion,
    Snapshot,
    decide_delivery,
    decide_send,
    permit,
)

__all__ = ["figures"]

ROUNDS = 9
NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
KEY = "a" * 64
SENDER = Sender.parse("+14155550100")
CONTACT = Address.parse("+14155552671")
TABLE = {event.value: dict(moves) for event, moves in MOVES.items()}


class _Way(StrEnum):
    ALLOWED = "allowed"
    REFUSED = "refused"


@frozen
class _Record:
    state: State
    since: datetime
    epoch: int
    revision: int
    source: str
    seq: int


@frozen
class _Verdict:
    way: _Way
    code: str
    state: State
    entry: int
    detail: str
    at: datetime


class _Person:
    """What a machine of `transitions` moves."""

    state: str


def _machine() -> tuple[_Person, Callable[[], object]]:
    person = _Person()
    rows = [
        {"trigger": event, "source": str(before), "dest": str(after)}
        for event, moves in TABLE.items()
        for before, after in moves.items()
    ]
    states = [state.value for state in State]
    Machine(person, states, transitions=rows, initial="unknown", auto_transitions=False)
    ask, agree = person.opt_in_requested, person.opted_in  # type: ignore[attr-defined]
    stop = person.opted_out  # type: ignore[attr-defined]

    def walk() -> object:
        ask()
        agree()
        stop()
        return person.state

    return person, walk


def _moves_by_optin() -> object:
    state = next_state(State.OPTED_OUT, EventType.OPT_IN_REQUESTED)
    state = next_state(state, EventType.OPTED_IN)
    return next_state(state, EventType.OPTED_OUT)


def _moves_by_hand() -> object:
    state = TABLE["opt_in_requested"][State.OPTED_OUT]
    state = TABLE["opted_in"][state]
    return TABLE["opted_out"][state]


_EVENTS = tuple(
    Event(type_, NOW, KEY, ORGANISATION, {"source": "reply"})
    for type_ in (EventType.OPT_IN_REQUESTED, EventType.OPTED_IN, EventType.OPTED_OUT)
)


def _fold_by_optin() -> object:
    standing = NOBODY
    for seq, event in enumerate(_EVENTS, start=1):
        standing = fold(standing, event, seq)
    return standing


def _fold_by_hand() -> object:
    """Keep one record in one scope: no STOP ALL, no blocks, no disclaimers."""
    record = _Record(State.UNKNOWN, NOW, 0, 0, "", 0)
    for seq, event in enumerate(_EVENTS, start=1):
        record = _applied(record, event, seq)
    return record


def _applied(record: _Record, event: Event, seq: int) -> _Record:
    return _Record(
        TABLE[event.type][record.state],
        event.occurred_at,
        record.epoch + (event.type is EventType.OPTED_OUT),
        record.revision + 1,
        str(event.facts.get("source", "")),
        seq,
    )


def _fresh(record: _Record, event: Event) -> Callable[[], object]:
    """Return the baseline of a decision: one move, a new record and a new verdict."""

    def decide() -> object:
        after = _applied(record, event, 2)
        way = _Way.REFUSED if after.state is State.OPTED_OUT else _Way.ALLOWED
        return after, _Verdict(way, "opted_out", after.state, after.seq, "", NOW)

    return decide


def _standing(*types: EventType) -> Standing:
    standing = NOBODY
    for seq, type_ in enumerate(types, start=1):
        standing = fold(standing, Event(type_, NOW, KEY, ORGANISATION), seq)
    return standing


_PEOPLE: Mapping[str, Standing] = {
    "opted in": _standing(EventType.OPTED_IN),
    "opted out": _standing(EventType.OPTED_OUT),
    "pending": _standing(EventType.OPT_IN_REQUESTED),
}


def _gate(where: str) -> Callable[[], object]:
    person, policy = RecipientView(KEY, CONTACT, _PEOPLE[where]), Policy(mode=Mode.CONSENT)

    def ask() -> object:
        return permit(person, policy, ORGANISATION, SENDER.key)

    return ask


def _snapshot(where: str) -> Snapshot:
    settings = Settings.enrol("firm", "Firm", (SENDER,), Policy(mode=Mode.CONSENT))
    person = RecipientView(KEY, CONTACT, _PEOPLE[where])
    return Snapshot("firm", SettingsVersion(1, settings.to_json()), (person,))


def _received(text: str, where: str) -> Callable[[], object]:
    came = Delivery("memory", "main", "message", "SM1", CONTACT, SENDER.key, text)
    decide, shown = decide_delivery(came), _snapshot(where)
    return lambda: decide(shown, NOW)


def _sent(where: str) -> Callable[[], object]:
    decide, shown = decide_send(Draft(text="Hello", user="dana", reference="m")), _snapshot(where)
    return lambda: decide(shown, NOW + timedelta(minutes=1))


def _by_hand(where: str) -> Callable[[], object]:
    """Decide by hand, with dictionaries: one state, one text, no templates, no evidence."""
    state: Any = _PEOPLE[where].in_scope(ORGANISATION).state

    def decide() -> object:
        after = TABLE["opted_out"][state]
        body = "You have opted out and will get no more texts from {}.".format("Firm")
        event = {"type": "opted_out", "at": NOW, "to": KEY, "scope": ORGANISATION, "text": "STOP"}
        row = {"to": KEY, "body": body, "purpose": "confirmation", "until": NOW, "epoch": 1}
        return {"state": after, "events": [event], "rows": [row]}

    return decide


def figures(scale: float = 1.0) -> Iterator[Figure]:
    """Measure deciding.

    Args:
        scale: How much work; 1 takes some seconds.
    """
    many, some = int(20_000 * scale), int(3_000 * scale)
    record = _Record(State.OPTED_IN, NOW, 0, 1, "reply", 1)
    fresh = _fresh(record, _EVENTS[2])
    _, walk = _machine()
    yield compare(
        "3 transitions, against transitions",
        _moves_by_optin,
        walk,
        target=40,
        number=some,
        rounds=ROUNDS,
        note="one shared machine",
    )
    yield compare(
        "3 transitions, against a dictionary",
        _moves_by_optin,
        _moves_by_hand,
        target=None,
        number=many,
        rounds=ROUNDS,
    )
    yield compare(
        "3 events folded, against transitions",
        _fold_by_optin,
        walk,
        target=8,
        number=some,
        rounds=ROUNDS,
        note="the machine keeps no record",
    )
    yield compare(
        "3 events folded, against one record by hand",
        _fold_by_optin,
        _fold_by_hand,
        target=None,
        number=some,
        rounds=ROUNDS,
        note="by hand without STOP ALL, blocks and disclaimers",
    )
    yield compare(
        "3 events on one record by hand, against transitions",
        _fold_by_hand,
        walk,
        target=None,
        number=some,
        rounds=ROUNDS,
        note="what the fold could reach at most",
    )
    for where in _PEOPLE:
        yield compare(
            f"the gate, {where}, against a fresh decision",
            _gate(where),
            fresh,
            target=1 / 3,
            number=some,
            rounds=ROUNDS,
            note="a third of its speed is enough",
        )
    for name, ours in (
        ("STOP decided", _received("STOP", "opted in")),
        ("an ordinary message decided", _received("I'll be there at nine", "opted in")),
        ("a send decided", _sent("opted in")),
    ):
        yield compare(
            f"{name}, against a decision in dictionaries",
            ours,
            _by_hand("opted in"),
            target=None,
            number=some // 3,
            rounds=ROUNDS,
            note="by hand without reading, wording, evidence and settings",
        )
