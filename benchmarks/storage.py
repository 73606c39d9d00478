"""Durable inbound messages a second on SQLite, against the same rows written by hand."""

import hashlib
import hmac
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, TypeAlias

from benchmarks.harness import Figure, compare
from optin.clock import SystemClock
from optin.consent import ORGANISATION, Address, Channel, Event, EventType
from optin.policy.decision import (
    Committed,
    Decision,
    Delivery,
    NewRow,
    NewSettings,
    Purpose,
    RowKind,
    Snapshot,
    Subjects,
    Trace,
    Unit,
)
from optin.storage.sqlite import SqliteStore, schema

Synchronous: TypeAlias = Literal["FULL", "OFF"]

KEY = bytes(32)
TENANT = "acme"
ORIGIN = datetime(1970, 1, 1, tzinfo=UTC)
CLOCK = SystemClock()
RAW = b"AccountSid=AC1&Body=STOP&From=%2B14155550101&MessageSid=SM0&To=%2B15005550006" * 4
ANSWER = "You are unsubscribed and will receive no more texts. Text START to come back."


def number_of(at: int) -> str:
    """Give one of a hundred thousand numbers: most texts come from somebody who texted before."""
    return f"+1415{5_550_000 + at * 7_919 % 100_000:07}"


# optin's way --------------------------------------------------------------------------------------


def _decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
    """Opt out, say so, and answer: two entries with payloads, one row, one trace."""
    about = snapshot.recipient
    key, epoch = about.key, about.standing.in_scope(ORGANISATION).epoch + 1
    payload = {"text": "STOP", "message_id": "SM0"}
    events = (
        Event(EventType.MESSAGE_RECEIVED, now, key, "", {"sender": "+15005550006"}, payload),
        Event(EventType.OPTED_OUT, now, key, ORGANISATION, {"source": "reply"}, payload),
    )
    row = NewRow(
        kind=RowKind.TEXT,
        purpose=Purpose.OPT_OUT_CONFIRMATION,
        recipient=key,
        body=ANSWER,
        scope=ORGANISATION,
        epoch=epoch,
        sender="+15005550006",
        template="opt_out_confirmation",
        key=f"stop:{key}:{epoch}",
        expires_at=now + timedelta(minutes=5),
    )
    trace = Trace(sender="+15005550006", inbound_at=now)
    return Decision(epoch, events, (row,), traces={key: trace}, meaning="stop")


def stops(
    numbers: Iterator[int], people: int = 100_000, tenants: Sequence[str] = (TENANT,)
) -> Iterator[Unit[int]]:
    """Give texts without end, each a unit, to one tenant after another."""
    for at in numbers:
        address = Address(Channel.SMS, number_of(at % people))
        delivery = Delivery(
            "twilio", "AC1", "message", f"SM{at:032}", address, "+15005550006", "STOP", RAW, "stop"
        )
        yield Unit(Subjects(tenants[at % len(tenants)], (address,)), _decide, delivery)


def _ours(store: SqliteStore, numbers: Iterator[int], size: int) -> None:
    """Take in one or more texts in one commit."""
    results = store.transact(list(islice(stops(numbers), size)), CLOCK)
    assert all(isinstance(result, Committed) for result in results)


# By hand ------------------------------------------------------------------------------------------

READ = """
SELECT t.seq, t.head, t.row_count, r.revision, c.epoch
FROM optin_tenant AS t
LEFT JOIN optin_recipient AS r ON r.tenant = t.tenant AND r.recipient = ?
LEFT JOIN optin_consent AS c ON c.tenant = t.tenant AND c.recipient = ? AND c.scope = 'organisation'
WHERE t.tenant = ?
"""
STOPPED = """
SELECT EXISTS (SELECT 1 FROM optin_inbox WHERE tenant = ? AND recipient = ? AND state = 'new')
"""
INBOX = f"""
INSERT INTO optin_inbox (tenant, provider, account, kind, event_id, recipient, channel, sender,
    text, raw, meaning, hint, doubtful, occurred_at, received_at, state)
VALUES ({", ".join("?" * 16)}) ON CONFLICT DO NOTHING
"""
RECIPIENT = """
INSERT INTO optin_recipient VALUES (?, ?, ?, 0, 0, '', '', '', ?, ?, NULL, 0, '', '', '')
ON CONFLICT (tenant, recipient) DO UPDATE SET
    revision = excluded.revision, sender = excluded.sender, inbound_at = excluded.inbound_at
"""
CONSENT = """
INSERT INTO optin_consent
VALUES (?, ?, 'organisation', 'opted_out', ?, ?, ?, NULL, '', 'reply', '', ?, 0, 0, 0, NULL)
ON CONFLICT (tenant, recipient, scope) DO UPDATE SET
    epoch = excluded.epoch, revision = excluded.revision
"""
ADDRESS = "INSERT INTO optin_address VALUES (?, ?, 'sms', ?) ON CONFLICT DO NOTHING"
ENTRY = f"INSERT INTO optin_ledger VALUES ({', '.join('?' * 11)})"
PAYLOAD = "INSERT INTO optin_payload VALUES (?, ?, ?, ?)"
ROW = f"""
INSERT INTO optin_outbox (
    tenant, id, kind, purpose, recipient, channel, body, scope, epoch, sender, user_id, user_name,
    organisation, template, category, state, key, waits_for, not_before, expires_at, group_id,
    created_at, due_at, attempt, fence, lease_until, called_at, provider, account, message_id,
    report, code, entry, authorised, changed, approved, asks, charged, units
) VALUES ({", ".join("?" * 32)}, 0, 0, 0, '', '', '', 0)
"""
HEAD = "UPDATE optin_tenant SET seq = ?, head = ?, row_count = ? WHERE tenant = ?"


def _by_hand(connection: sqlite3.Connection, numbers: Iterator[int], size: int) -> None:
    """Write the rows of the same texts, chain included, in one commit."""
    execute = connection.execute
    execute("BEGIN IMMEDIATE")
    for _ in range(size):
        at = next(numbers)
        number = number_of(at)
        message = f"{TENANT}\0{number}".encode()
        key = hmac.digest(KEY, message, "sha256")[:16].hex()
        moment = datetime.now(UTC) - ORIGIN
        now = (moment.days * 86_400 + moment.seconds) * 1_000_000 + moment.microseconds
        inbox = (
            TENANT, "twilio", "AC1", "message", f"SM{at:032}", key, "sms", "+15005550006", "STOP",
            RAW, "stop", "", 0, None, now, "done",
        )  # fmt: skip
        if execute(INBOX, inbox).rowcount == 0:
            continue
        seq, head, rows, revision, epoch = execute(READ, (key, key, TENANT)).fetchone()
        execute(STOPPED, (TENANT, key)).fetchone()
        revision, epoch = (revision or 0) + 1, (epoch or 0) + 1
        payload = json.dumps({"message_id": "SM0", "text": "STOP"}, separators=(",", ":"))
        for kind, scope, facts in (
            ("message_received", "", {"sender": "+15005550006"}),
            ("opted_out", "organisation", {"source": "reply"}),
        ):
            seq += 1
            salt = os.urandom(32)
            commitment = hashlib.sha256(b"\1" + salt + payload.encode()).digest()
            said = json.dumps(facts, separators=(",", ":"))
            header = f"1\0{seq}\0{kind}\0{now}\0{now}\0001\0{key}\0{TENANT}\0{scope}\0{said}"
            head = hashlib.sha256(b"\0" + head + commitment + header.encode()).digest()
            entry = (TENANT, seq, kind, now, now, 1, key, scope, said, commitment, head)
            execute(ENTRY, entry)
            execute(PAYLOAD, (TENANT, seq, salt, payload))
        execute(RECIPIENT, (TENANT, key, revision, "+15005550006", now))
        execute(ADDRESS, (TENANT, key, number))
        execute(CONSENT, (TENANT, key, now, epoch, revision, seq))
        rows += 1
        row = (
            TENANT, rows, "text", "opt_out_confirmation", key, "sms", ANSWER, "organisation", epoch,
            "+15005550006", "", "", "", "opt_out_confirmation", "", "pending",
            f"stop:{key}:{epoch}", "", None, now + 300_000_000, "", now, now, 0, 0, None, None,
            "", "", "", "", "",
        )  # fmt: skip
        execute(ROW, row)
        execute(HEAD, (seq, head, rows, TENANT))
    execute("COMMIT")


def _opened(path: Path, synchronous: Synchronous) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", f"synchronous={synchronous}", "wal_autocheckpoint=10000",
                   "foreign_keys=ON", "secure_delete=ON"):  # fmt: skip
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.executescript(schema())
    connection.execute("INSERT INTO optin_tenant VALUES (?, 1, 0, zeroblob(32), 0)", (TENANT,))
    return connection


def _measured(
    folder: Path, synchronous: Synchronous, size: int, scale: float, target: float | None
) -> Figure:
    store = SqliteStore(folder / "ours.db", key=KEY, synchronous=synchronous)
    hand = _opened(folder / "hand.db", synchronous)
    enrol: Unit[Any] = Unit(
        Subjects(TENANT, (), settings=True),
        lambda _snapshot, _now: Decision(None, settings=NewSettings("{}")),
    )
    store.transact([enrol], CLOCK)
    mine, theirs = count(), count()
    each = "one a commit" if size == 1 else f"{size} a commit"
    try:
        return compare(
            f"inbound STOP on SQLite {synchronous}, {each}, against sqlite3 by hand",
            lambda: _ours(store, mine, size),
            lambda: _by_hand(hand, theirs, size),
            target=target,
            number=int(600 * scale / size) or 1,
            rounds=9,
            note="same rows, chain included",
        )
    finally:
        hand.close()
        store.close()


def figures(scale: float) -> Iterator[Figure]:
    """Measure a durable unit of inbound work.

    Args:
        scale: How much work; 1.0 takes some ten seconds.
    """
    cases: list[tuple[Synchronous, int, float | None]] = [
        ("FULL", 1, 0.7), ("OFF", 1, None), ("FULL", 100, 0.6), ("OFF", 100, None),
    ]  # fmt: skip
    for synchronous, size, target in cases:
        with TemporaryDirectory(prefix="optin-benchmark-") as folder:
            yield _measured(Path(folder), synchronous, size, scale, target)
