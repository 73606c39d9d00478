"""The plain model sees what must never be, in ledgers that are written by hand."""

# ruff: noqa: ANN401 - the facts of an entry and the fields of a row, by name

from datetime import timedelta
from typing import Any, TypeAlias

import pytest

from optin.consent import EVERYTHING, ORGANISATION, Entry, Event, EventType
from optin.policy import Purpose, Row, RowKind, RowState
from optin.testing import FixedClock
from tools.torture.audit import Told, faults_of, late, started_too_late
from tools.torture.meetings import Overlap, effective_after, overlap

E = EventType
START = FixedClock().now()
SOMEONE = "a" * 32
Step: TypeAlias = Any
"""An event's type and facts, and its scope where it is another; or a pause."""
OUT: Step = (E.OPTED_OUT, {})
IN: Step = (E.OPTED_IN, {})
SENT = "message"


def call(row: int = 1, attempt: int = 1, epoch: int = 0, purpose: str = SENT) -> Any:
    facts = {"row": row, "attempt": attempt, "epoch": epoch, "purpose": purpose}
    return E.SEND_AUTHORISED, facts


def end(type_: EventType, row: int = 1, attempt: int = 1) -> Any:
    return type_, {"row": row, "attempt": attempt, "epoch": 0}


def ledger(*steps: Any, scope: str = ORGANISATION, apart: float = 1.0) -> list[Entry]:
    """Write entries that follow each other; a number among them is a pause in seconds."""
    entries: list[Entry] = []
    at = START
    for step in steps:
        if isinstance(step, int | float):
            at += timedelta(seconds=step)
            continue
        type_, facts, *more = step
        at += timedelta(seconds=apart)
        event = Event(type_, at, SOMEONE, more[0] if more else scope, facts)
        entries.append(Entry(len(entries) + 1, event, at, 1, b"", b""))
    return entries


def promises(entries: list[Entry]) -> list[int]:
    return [breach.promise for breach in late(entries)]


@pytest.mark.parametrize(
    "steps",
    [
        [call(), end(E.SEND_ACCEPTED)],
        [OUT, call(purpose="opt_out_confirmation", epoch=1)],
        [OUT, call(purpose="help")],
        [OUT, IN, call(epoch=1)],
        [OUT, (E.OPT_IN_REQUESTED, {"asked_by": "contact"}), call(epoch=1, purpose="request")],
        [call(), end(E.SEND_POSTPONED), call(attempt=2)],
        [call(1), end(E.SEND_ACCEPTED, 1), call(2)],
        [call(1), 20, call(2)],
        [call(), OUT, end(E.SEND_ACCEPTED), (E.OPT_OUT_EFFECTIVE, {"epoch": 1})],
        [call(), OUT, 20, (E.OPT_OUT_EFFECTIVE, {"epoch": 1})],
    ],
)
def test_what_is_promised_is_no_breach(steps: list[Any]) -> None:
    assert promises(ledger(*steps)) == []


@pytest.mark.parametrize(
    ("steps", "promise"),
    [
        ([OUT, call(epoch=1)], 1),
        ([OUT, call(epoch=1, purpose="disclaimer")], 1),
        ([(*OUT, EVERYTHING), call(epoch=1)], 1),
        ([OUT, call(epoch=1, purpose="request")], 1),
        (
            [
                OUT,
                (E.OPT_IN_REQUESTED, {"asked_by": "contact"}),
                301,
                call(epoch=1, purpose="request"),
            ],
            1,
        ),
        ([OUT, (E.OPT_IN_REQUESTED, {"asked_by": "user"}), call(epoch=1, purpose="request")], 1),
        ([OUT, IN, call(epoch=0)], 4),
        ([IN, (*OUT, EVERYTHING), IN, call(epoch=0)], 4),
        ([call(purpose="opt_out_confirmation")], 7),
        (
            [
                OUT,
                call(1, epoch=1, purpose="opt_out_confirmation"),
                20,
                call(2, epoch=1, purpose="opt_out_confirmation"),
            ],
            7,
        ),
        ([call(), end(E.SEND_UNCERTAIN), call(attempt=2)], 10),
        ([call(), 20, call(attempt=2)], 10),
        ([call(), end(E.SEND_POSTPONED), call(attempt=3)], 10),
        ([call(1), call(2)], 12),
        ([call(), OUT, (E.OPT_OUT_EFFECTIVE, {"epoch": 1})], 3),
    ],
)
def test_what_must_never_be_is_seen(steps: list[Any], promise: int) -> None:
    assert promises(ledger(*steps)) == [promise]


def row(id_: int = 1, **fields: Any) -> Row:
    given = {
        "kind": RowKind.TEXT,
        "purpose": Purpose.MESSAGE,
        "recipient": SOMEONE,
        "body": "Hello",
        "tenant": "firm",
        "id": id_,
        "created_at": START,
        "state": RowState.SENT,
    }
    return Row(**{**given, **fields})


def told(*entries: Entry, **seen: Any) -> list[int]:
    shown = {"rows": [row(1), row(2)], "recipients": [], **seen}
    return sorted(
        breach.promise
        for breach in faults_of(Told("firm", list(entries), **shown))
        if breach.promise != 18  # entries by hand have no chain
    )


@pytest.mark.parametrize(
    ("seen", "promise"),
    [
        ({"taken": ["firm:1:1", "firm:1:2"]}, 10),
        ({"calls": ["firm:1:1", "firm:1:1"]}, 10),
        ({"taken": ["firm:9:1"]}, 10),
        ({"taken": ["firm:2:1", "firm:1:1"]}, 12),
        ({"rows": [row(1, state=RowState.CALLING)]}, 9),
        ({"rows": [row(1, state=RowState.PENDING)]}, 9),
        ({"acknowledged": ["SM1"]}, 6),
    ],
)
def test_what_the_provider_and_the_outbox_show_is_compared(
    seen: dict[str, Any], promise: int
) -> None:
    assert told(**seen) == [promise]
    assert told() == []


def test_an_effect_counts_once_and_an_opt_out_is_reported_once() -> None:
    said = Event(E.MESSAGE_RECEIVED, START, SOMEONE, payload={"message_id": "SM1"})
    twice = [Entry(seq, said, START, 1, b"", b"") for seq in (1, 2)]
    assert told(*twice) == [7]
    reported = (E.OPT_OUT_EFFECTIVE, {"epoch": 1})
    assert told(*ledger(OUT)) == [3]
    assert told(*ledger(OUT, reported)) == []
    assert told(*ledger(OUT, reported, reported)) == [3, 3]


def test_what_is_authorised_while_an_opt_out_lies_in_the_inbox_is_seen() -> None:
    said = Event(E.OPTED_OUT, START, SOMEONE, ORGANISATION, {}, {"message_id": "SM1"})
    (authorised,) = ledger(call())
    entries = [authorised, Entry(2, said, START, 1, b"", b"")]
    assert 1 in told(*entries, undecided={"SM1": 0}, settled=False)
    assert 1 not in told(*entries, undecided={"SM1": 1}, settled=False)


def test_a_call_that_starts_after_the_report_is_seen() -> None:
    entries = ledger(call(), OUT, 20, (E.OPT_OUT_EFFECTIVE, {"epoch": 1}))
    reported = entries[-1].recorded_at.timestamp()
    before, after = int((reported - 1) * 1e9), int((reported + 1) * 1e9)
    assert [each.promise for each in started_too_late(entries, {"1:1": after})] == [3]
    assert list(started_too_late(entries, {"1:1": before})) == []


def test_the_opt_outs_that_met_a_message_are_counted() -> None:
    rows = [row(1), row(2, created_at=START + timedelta(seconds=100))]
    entries = ledger(2, OUT, call(), OUT, end(E.SEND_ACCEPTED), OUT, 100, OUT)
    assert overlap(entries, rows) == Overlap(outs=4, met=3, called=1)
    assert Overlap(4, 3, 1) + Overlap(6, 2, 1) == Overlap(10, 5, 2)
    assert Overlap(10, 5, 2).share_met == 0.5


def test_how_long_a_report_takes_is_counted_from_each_opt_out() -> None:
    entries = ledger(OUT, 3, OUT, (E.OPT_OUT_EFFECTIVE, {"epoch": 2}))
    assert effective_after(entries) == [5.0, 1.0]
