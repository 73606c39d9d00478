"""Durable inbound messages a second on PostgreSQL, against the same rows written by hand.

The baseline is what a careful host writes first: psycopg, statement by statement, in a transaction.
The server waits for its disk at each commit.
"""

import asyncio
import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from itertools import count, islice
from typing import Any

import psycopg

from benchmarks.harness import Figure, compare
from benchmarks.storage import ANSWER, CLOCK, KEY, ORIGIN, RAW, TENANT, number_of, stops
from optin.policy.decision import Committed, Decision, NewSettings, Subjects, Unit
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.testing.postgres import PostgresServer

TASKS = 64
PEOPLE = 1000

INBOX = f"""
INSERT INTO optin_inbox (tenant, provider, account, kind, event_id, recipient, channel, sender,
    text, raw, meaning, hint, doubtful, occurred_at, received_at, state)
VALUES ({", ".join(["%s"] * 16)}) ON CONFLICT DO NOTHING
"""
LOCKABLE = """
INSERT INTO optin_recipient VALUES
    (%s, %s, 0, 0, 0, '', '', '', '', NULL, NULL, 0, '', '', '', FALSE)
ON CONFLICT DO NOTHING
"""
LOCK = "SELECT revision FROM optin_recipient WHERE tenant = %s AND recipient = %s FOR UPDATE"
READ = """
SELECT epoch FROM optin_consent WHERE tenant = %s AND recipient = %s AND scope = 'organisation'
"""
STOPPED = """
SELECT EXISTS (SELECT 1 FROM optin_inbox WHERE tenant = %s AND recipient = %s AND state = 'new')
"""
RECIPIENT = """
UPDATE optin_recipient SET revision = %s, sender = %s, inbound_at = %s, kept = TRUE
WHERE tenant = %s AND recipient = %s
"""
CONSENT = """
INSERT INTO optin_consent
VALUES (%s, %s, 'organisation', 'opted_out', %s, %s, %s, NULL, '', 'reply', '', %s, 0, 0, 0, NULL)
ON CONFLICT (tenant, recipient, scope) DO UPDATE SET
    epoch = excluded.epoch, revision = excluded.revision, seq = excluded.seq
"""
ADDRESS = "INSERT INTO optin_address VALUES (%s, %s, 'sms', %s) ON CONFLICT DO NOTHING"
ENTRY = f"INSERT INTO optin_ledger VALUES ({', '.join(['%s'] * 11)})"
PAYLOAD = "INSERT INTO optin_payload VALUES (%s, %s, %s, %s)"
ROW = f"""
INSERT INTO optin_outbox (
    tenant, id, kind, purpose, recipient, channel, body, scope, epoch, sender, user_id, user_name,
    organisation, template, category, state, key, waits_for, not_before, expires_at, group_id,
    created_at, due_at, attempt, fence, lease_until, called_at, provider, account, message_id,
    report, code, entry, authorised, changed, approved, asks, charged, units
) VALUES ({", ".join(["%s"] * 32)}, 0, 0, 0, '', '', '', 0)
"""
COUNTERS = "SELECT seq, head, row_count FROM optin_tenant WHERE tenant = %s FOR UPDATE"
HEAD = "UPDATE optin_tenant SET seq = %s, head = %s, row_count = %s WHERE tenant = %s"


def _by_hand(connection: psycopg.Connection[Any], numbers: Iterator[int]) -> None:
    """Write the rows of one text, chain included."""
    execute = connection.execute
    at = next(numbers)
    number = number_of(at % PEOPLE)
    message = f"{TENANT}\0{number}".encode()
    key = hmac.digest(KEY, message, "sha256")[:16].hex()
    moment = datetime.now(UTC) - ORIGIN
    now = (moment.days * 86_400 + moment.seconds) * 1_000_000 + moment.microseconds
    execute("BEGIN")
    inbox = (
        TENANT, "twilio", "AC1", "message", f"SM{at:032}", key, "sms", "+15005550006", "STOP",
        RAW, "stop", "", 0, None, now, "done",
    )  # fmt: skip
    if execute(INBOX, inbox).rowcount == 0:
        execute("ROLLBACK")
        return
    execute(LOCKABLE, (TENANT, key))
    ((revision,),) = execute(LOCK, (TENANT, key)).fetchall()
    known = execute(READ, (TENANT, key)).fetchone()
    execute(STOPPED, (TENANT, key)).fetchone()
    revision, epoch = revision + 1, (known[0] if known else 0) + 1
    ((seq, head, rows),) = execute(COUNTERS, (TENANT,)).fetchall()
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
        execute(ENTRY, (TENANT, seq, kind, now, now, 1, key, scope, said, commitment, head))
        execute(PAYLOAD, (TENANT, seq, salt, payload))
    execute(RECIPIENT, (revision, "+15005550006", now, TENANT, key))
    execute(ADDRESS, (TENANT, key, number))
    execute(CONSENT, (TENANT, key, now, epoch, revision, seq))
    rows += 1
    row = (
        TENANT, rows, "text", "opt_out_confirmation", key, "sms", ANSWER, "organisation", epoch,
        "+15005550006", "", "", "", "opt_out_confirmation", "", "pending", f"stop:{key}:{epoch}",
        "", None, now + 300_000_000, "", now, now, 0, 0, None, None, "", "", "",
        "", "",
    )  # fmt: skip
    execute(ROW, row)
    execute(HEAD, (seq, head, rows, TENANT))
    execute("COMMIT")


def _enrol(_: object, __: datetime) -> Decision[None]:
    return Decision(None, settings=NewSettings("{}"))


def _opened(dsn: str) -> PostgresStore:
    store = PostgresStore(dsn, key=KEY, size=2)
    store.transact([Unit(Subjects(TENANT, (), settings=True), _enrol)], CLOCK)
    return store


def _seed(
    store: PostgresStore, hand: psycopg.Connection[Any], mine: Iterator[int], theirs: Iterator[int]
) -> None:
    """Let everybody text once: most texts come from somebody who texted before."""
    store.transact(list(stops(islice(mine, PEOPLE), PEOPLE)), CLOCK)
    for _ in range(PEOPLE):
        _by_hand(hand, theirs)


def _alone(server: PostgresServer, scale: float) -> Figure:
    with ExitStack() as stack:
        store = stack.enter_context(closing(_opened(server.database())))
        by_hand = server.database()
        _opened(by_hand).close()
        hand = psycopg.connect(by_hand, autocommit=True, prepare_threshold=0)
        stack.enter_context(closing(hand))
        mine, theirs = count(), count()
        _seed(store, hand, mine, theirs)

        def ours() -> None:
            (result,) = store.transact(list(islice(stops(mine, PEOPLE), 1)), CLOCK)
            assert isinstance(result, Committed)

        return compare(
            "inbound STOP on PostgreSQL, one caller, against psycopg statement by statement",
            ours,
            lambda: _by_hand(hand, theirs),
            target=1.1,
            number=int(200 * scale) or 1,
            rounds=9,
            note="same rows, chain included",
        )


def _at_once(server: PostgresServer, scale: float, size: int, target: float) -> Figure:
    with ExitStack() as stack:
        dsn, by_hand = server.database(), server.database()
        _opened(dsn).close()
        _opened(by_hand).close()
        runner = stack.enter_context(asyncio.Runner())
        store = AsyncPostgresStore(dsn, key=KEY)
        stack.callback(lambda: runner.run(store.close()))
        hand = psycopg.connect(by_hand, autocommit=True, prepare_threshold=0)
        stack.enter_context(closing(hand))
        mine, theirs = count(), count()
        with closing(PostgresStore(dsn, key=KEY, size=2)) as seeding:
            _seed(seeding, hand, mine, theirs)
        units = stops(mine, PEOPLE)

        async def ask() -> None:
            for _ in range(4):
                (result,) = await store.transact([next(units)], CLOCK)
                assert isinstance(result, Committed)

        async def together() -> None:
            async with asyncio.TaskGroup() as group:
                for _ in range(size):
                    group.create_task(ask())

        def one_after_another() -> None:
            for _ in range(4 * size):
                _by_hand(hand, theirs)

        return compare(
            f"inbound STOP on PostgreSQL, {size} tasks, against psycopg statement by statement",
            lambda: runner.run(together()),
            one_after_another,
            target=target,
            number=1,
            rounds=int(9 * scale) or 3,
            note=f"{4 * size} texts each; the baseline on one connection",
        )


def figures(scale: float) -> Iterator[Figure]:
    """Measure a durable unit of inbound work.

    Args:
        scale: How much work; 1.0 takes some twenty seconds.
    """
    with PostgresServer(durable=True) as server:
        yield _alone(server, scale)
        yield _at_once(server, scale, TASKS, 4.0)
        yield _at_once(server, scale, 256, 4.0)
