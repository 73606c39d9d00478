"""Messages dispatched a second: one worker against a loop by hand, and several against one.

The loop by hand claims a row, calls and settles, with the same rows and two commits for each
message; it knows one case: consent stands, nothing is blocked, the provider accepts. Both databases
wait for their disk. A provider is in memory and answers at once, or after 20 ms where threads are
compared: what workers mostly do is wait.
"""

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Protocol

import psycopg

from benchmarks.bulk import KEY, TENANT, number_of
from benchmarks.crew import Crew, state
from benchmarks.harness import Figure, compare
from benchmarks.storage import CLOCK
from optin import Mode, OptIn, Policy
from optin.consent import ORGANISATION, Address, Channel
from optin.policy.decision import (
    Committed,
    Decision,
    NewRow,
    Purpose,
    RowKind,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Store
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing import MemoryCourier
from optin.testing.postgres import PostgresServer
from optin.transports import Message, Outcome, Transport
from optin.transports.memory import MemoryTransport

SENDER: Final = "+15005550006"
MESSAGES: Final = 64
"""Of a turn: as many as 1, 2, 4 and 8 workers can share."""
ROUNDS: Final = 7
WAIT: Final = 0.02
THREADS: Final = 8

DUE: Final = """
SELECT o.id, o.recipient, o.body, o.scope, o.epoch, o.attempt, o.fence, a.value
FROM optin_outbox AS o
JOIN optin_address AS a ON a.tenant = o.tenant AND a.recipient = o.recipient
WHERE o.state = 'pending' AND o.due_at <= {mark}
ORDER BY o.due_at, o.tenant, o.id LIMIT 1
"""
GATE: Final = """
SELECT r.revision, r.blocks, c.state, c.epoch FROM optin_recipient AS r
LEFT JOIN optin_consent AS c
    ON c.tenant = r.tenant AND c.recipient = r.recipient AND c.scope = 'organisation'
WHERE r.tenant = {mark} AND r.recipient = {mark}
"""
STOPPED: Final = """
SELECT EXISTS (SELECT 1 FROM optin_inbox WHERE tenant = {mark} AND recipient = {mark}
    AND meaning = 'stop' AND state IN ('new', 'poison'))
"""
CALLING: Final = """
UPDATE optin_outbox SET state = 'calling', attempt = {mark}, fence = {mark}, lease_until = {mark},
    called_at = {mark}
WHERE tenant = {mark} AND id = {mark}
"""
ATTEMPT: Final = """
INSERT INTO optin_attempt VALUES ({mark}, {mark}, {mark}, {mark}, {mark}, NULL, '', '', '', '', '')
"""
MINE: Final = """
SELECT state FROM optin_outbox WHERE tenant = {mark} AND id = {mark} AND fence = {mark}
"""
SENT: Final = """
UPDATE optin_outbox SET state = 'sent', lease_until = NULL, message_id = {mark}
WHERE tenant = {mark} AND id = {mark}
"""
ENDED: Final = """
UPDATE optin_attempt SET ended_at = {mark}, outcome = 'accepted', provider = 'memory',
    account = 'hand', message_id = {mark}
WHERE tenant = {mark} AND outbox_id = {mark} AND n = {mark}
"""
COUNTERS: Final = "SELECT seq, head FROM optin_tenant WHERE tenant = {mark}"
ENTRY: Final = f"INSERT INTO optin_ledger VALUES ({', '.join(['{mark}'] * 11)})"
HEAD: Final = "UPDATE optin_tenant SET seq = {mark}, head = {mark} WHERE tenant = {mark}"


class SlowCourier(MemoryCourier):
    """Take as long as a quick provider."""

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Wait, then hand over."""
        time.sleep(WAIT)
        return super().deliver(transport, message)


class Cursor(Protocol):
    """Hold what a statement found, as the cursors of both drivers do."""

    @property
    def description(self) -> object:
        """Tell the columns; None where there are none."""

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return the rows."""


class ByHand:
    """Claim, call, settle, with a driver and nothing else.

    Args:
        execute: The driver's, which runs a statement.
        mark: How it writes a value's place.
        begin: How a transaction begins.
        locking: What a `SELECT` of a row that is going to be changed ends with, by what is locked.
    """

    def __init__(
        self, execute: Callable[..., Cursor], mark: str, begin: str, locking: dict[str, str]
    ) -> None:
        self._execute = execute
        self._begin = begin
        self._locking = locking
        self._mark = mark
        self._sent: list[tuple[str, str]] = []

    def _ask(self, statement: str, *given: object, locking: str = "") -> list[tuple[Any, ...]]:
        text = statement.replace("{mark}", self._mark) + " " + self._locking.get(locking, "")
        cursor = self._execute(text, given)
        return [] if cursor.description is None else cursor.fetchall()

    def _append(self, kind: str, recipient: str, scope: str, facts: dict[str, object]) -> None:
        now = time.time_ns() // 1000
        ((seq, head),) = self._ask(COUNTERS, TENANT, locking="head")
        said = json.dumps(facts, separators=(",", ":"))
        header = f"1\0{seq + 1}\0{kind}\0{now}\0{now}\0001\0{recipient}\0{TENANT}\0{scope}\0{said}"
        none = hashlib.sha256(b"\1").digest()
        link = hashlib.sha256(b"\0" + bytes(head) + none + header.encode()).digest()
        entry = (TENANT, seq + 1, kind, now, now, 1, recipient, scope, said, none, link)
        self._ask(ENTRY, *entry)
        self._ask(HEAD, seq + 1, link, TENANT)

    def dispatch(self) -> None:
        """Dispatch one message."""
        now = time.time_ns() // 1000
        self._execute(self._begin)
        ((id_, recipient, body, scope, epoch, attempt, fence, to),) = self._ask(
            DUE, now, locking="due"
        )
        ((_, blocks, standing, current),) = self._ask(GATE, TENANT, recipient, locking="recipient")
        ((stopped,),) = self._ask(STOPPED, TENANT, recipient)
        assert not stopped
        assert not blocks
        assert (standing, current or 0) == (None, epoch)
        attempt, fence = attempt + 1, fence + 1
        self._ask(CALLING, attempt, fence, now + 15_000_000, now, TENANT, id_)
        self._ask(ATTEMPT, TENANT, id_, attempt, fence, now)
        self._append("send_authorised", recipient, scope, {"row": id_, "attempt": attempt})
        self._execute("COMMIT")
        self._sent.append((to, body))
        message_id = f"HM{len(self._sent):08}"
        self._execute(self._begin)
        ((standing,),) = self._ask(MINE, TENANT, id_, fence, locking="row")
        assert standing == "calling"
        self._ask(SENT, message_id, TENANT, id_)
        self._ask(ENDED, now, message_id, TENANT, id_, attempt)
        self._append("send_accepted", recipient, scope, {"row": id_, "attempt": attempt})
        self._execute("COMMIT")


# What is due --------------------------------------------------------------------------------------


def _write(snapshot: Snapshot, _now: datetime) -> Decision[None]:
    row = NewRow(
        kind=RowKind.TEXT,
        purpose=Purpose.MESSAGE,
        recipient=snapshot.recipient.key,
        body="See you at noon.",
        scope=ORGANISATION,
        sender=SENDER,
    )
    return Decision(None, rows=(row,))


def _filled(store: Store, messages: int) -> OptIn:
    """Return an application with so many messages due, each to somebody else."""
    transport = MemoryTransport(account=f"process{os.getpid()}")
    app = OptIn(store, transport)
    app.enrol(TENANT, name="Acme", senders=[SENDER], policy=Policy(mode=Mode.OFF))
    units = [
        Unit(Subjects(TENANT, (Address(Channel.SMS, number_of(at)),)), _write)
        for at in range(messages)
    ]
    for first in range(0, messages, 500):
        results = store.transact(units[first : first + 500], CLOCK)
        assert all(isinstance(result, Committed) for result in results)
    return app


def _waiting(store: Store) -> OptIn:
    return OptIn(store, MemoryTransport(account="slow"), courier=SlowCourier())


def _dispatch(app: OptIn, messages: int) -> None:
    assert app.dispatch(limit=messages).sent == messages


def _at_once(app: OptIn, pool: ThreadPoolExecutor, messages: int) -> None:
    parts = [pool.submit(_dispatch, app, messages // THREADS) for _ in range(THREADS)]
    for part in parts:
        part.result()


# Figures ------------------------------------------------------------------------------------------


def _against_hand(name: str, app: OptIn, hand: ByHand, turn: int, rounds: int) -> Figure:
    def by_hand() -> None:
        for _ in range(turn):
            hand.dispatch()

    return compare(
        f"dispatch on {name}, one worker, against claim, call and settle by hand",
        lambda: _dispatch(app, turn),
        by_hand,
        target=None,
        number=1,
        rounds=rounds,
        note=f"{turn} messages, two commits each",
    )


def _threads(name: str, stores: Sequence[Store], turn: int, rounds: int) -> Figure:
    several, one = map(_waiting, stores)
    with ThreadPoolExecutor(THREADS) as pool:
        return compare(
            f"dispatch on {name}, {THREADS} threads against one, 20 ms a call",
            lambda: _at_once(several, pool, turn),
            lambda: _dispatch(one, turn),
            target=None,
            number=1,
            rounds=rounds,
            note=f"{turn} messages",
        )


def _begin(dsn: str) -> None:
    transport = MemoryTransport(account=f"process{os.getpid()}")
    state()["app"] = OptIn(PostgresStore(dsn, key=KEY, size=1), transport)


def _do(messages: int) -> int:
    app: OptIn = state()["app"]
    return app.dispatch(limit=messages).sent


def _processes(make: Callable[[], str], size: int, turn: int, rounds: int) -> Figure:
    several, one = make(), make()
    with Crew(size, _begin, several) as crew, Crew(1, _begin, one) as alone:

        def ours() -> None:
            assert crew.work(_do, turn) == turn

        def baseline() -> None:
            assert alone.work(_do, turn) == turn

        return compare(
            f"dispatch on PostgreSQL, {size} processes against one",
            ours,
            baseline,
            target=None,
            number=1,
            rounds=rounds,
            note=f"{turn} messages of one tenant, on {os.cpu_count()} processors",
        )


def _on_sqlite(turn: int, rounds: int) -> Iterator[Figure]:
    enough = turn * (rounds + 1)
    with TemporaryDirectory(prefix="optin-benchmark-") as folder, ExitStack() as open_:
        paths = [Path(folder, f"{number}.db") for number in range(3)]
        stores = [SqliteStore(path, key=KEY) for path in paths]
        apps = [_filled(stores[0], 2 * enough), *(_filled(store, enough) for store in stores[1:])]
        for app in apps:
            open_.enter_context(app)
        connection = sqlite3.connect(paths[1], isolation_level=None)
        open_.enter_context(closing(connection))
        for pragma in ("synchronous=FULL", "wal_autocheckpoint=10000"):
            connection.execute(f"PRAGMA {pragma}")
        hand = ByHand(connection.execute, "?", "BEGIN IMMEDIATE", {})
        yield _against_hand("SQLite", apps[0], hand, turn, rounds)
        yield _threads("SQLite", (stores[0], stores[2]), turn, rounds)


def _on_postgres(turn: int, rounds: int) -> Iterator[Figure]:
    enough = turn * (rounds + 1)
    with PostgresServer(durable=True) as server, ExitStack() as open_:

        def make(messages: int = enough) -> str:
            dsn = server.database()
            _filled(PostgresStore(dsn, key=KEY, size=1), messages).close()
            return dsn

        dsns = [make(2 * enough), make(), make()]
        stores = [PostgresStore(dsn, key=KEY, size=THREADS) for dsn in dsns]
        for store in stores:
            open_.enter_context(closing(store))
        app = OptIn(stores[0], MemoryTransport(account="one"))
        connection = psycopg.connect(dsns[1], autocommit=True, prepare_threshold=0)
        open_.enter_context(connection)
        lock = {
            "due": "FOR UPDATE OF o SKIP LOCKED", "recipient": "FOR NO KEY UPDATE OF r",
            "head": "FOR NO KEY UPDATE", "row": "FOR UPDATE",
        }  # fmt: skip
        yield _against_hand(
            "PostgreSQL", app, ByHand(connection.execute, "%s", "BEGIN", lock), turn, rounds
        )
        yield _threads("PostgreSQL", (stores[0], stores[2]), turn, rounds)
        for size in (2, 4):
            yield _processes(make, size, turn, rounds)


def figures(scale: float) -> Iterator[Figure]:
    """Measure dispatching.

    Args:
        scale: How much work; 1.0 takes some two minutes.
    """
    turn = max(THREADS, round(MESSAGES * scale / THREADS) * THREADS)
    rounds = max(3, round(ROUNDS * min(scale, 1)))
    yield from _on_sqlite(turn, rounds)
    yield from _on_postgres(turn, rounds)
