"""Durable inbound messages a second on SQLite, against the same rows written by hand.

Both verify a signature, parse the message, look the sender's tenant up, and then in one transaction
find the recipient, write the delivery, the chained ledger entry with its payload, the hand-over to
the user, the recipient's row, when the conversation was last active, and the tenant's head. The
baseline is what a careful host would write for this one case: no consent, no keywords, no types.
"""

import hmac
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from hashlib import sha256
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time_ns
from typing import Final, Literal, TypeAlias

from benchmarks.harness import Figure, compare
from optin import HttpRequest, Mode, OptIn, Policy, Received
from optin.storage.sqlite import SqliteStore
from optin.transports.memory import SIGNATURE_HEADER, MemoryTransport

SENDER: Final = "+12025550100"
KEY: Final = bytes(32)
PEOPLE: Final = 1000

Synchronous: TypeAlias = Literal["FULL", "OFF"]


class ByHand:
    """Take messages in with ``sqlite3`` and nothing else, into the same tables."""

    def __init__(self, path: Path, synchronous: str) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", f"synchronous={synchronous}", "foreign_keys=ON"):
            self.db.execute(f"PRAGMA {pragma}")
        self.db.execute("PRAGMA wal_autocheckpoint=10000")

    def receive(self, request: HttpRequest) -> None:
        """Take one message in."""
        signature = hmac.digest(b"memory", request.body, "sha256").hex()
        assert hmac.compare_digest(signature, request.headers[SIGNATURE_HEADER])
        said = json.loads(request.body)
        db, now = self.db, time_ns() // 1000
        routed = db.execute("SELECT tenant FROM optin_route WHERE sender = ?", (said["to"],))
        (tenant,) = routed.fetchone()
        key = hmac.digest(KEY, f"{tenant}\0{said['from_']}".encode(), "sha256")[:16].hex()
        db.execute("BEGIN IMMEDIATE")
        settings, seq, head, rows = db.execute(
            "SELECT settings, seq, head, row_count FROM optin_tenant WHERE tenant = ?", (tenant,)
        ).fetchone()
        db.execute(
            "INSERT INTO optin_inbox (tenant, provider, account, kind, event_id, recipient,"
            " channel, sender, text, raw, meaning, hint, doubtful, occurred_at, received_at, state,"
            " entry) VALUES (?, 'memory', 'memory', 'message', ?, ?, 'sms', ?, ?, ?, '', '', 0, ?,"
            " ?, 'done', ?)",
            (tenant, said["id"], key, said["to"], said["text"], request.body, now, now, seq + 1),
        )
        user, name = db.execute(
            "SELECT user_id, user_name FROM optin_recipient WHERE tenant = ? AND recipient = ?",
            (tenant, key),
        ).fetchone() or ("", "")
        payload = json.dumps({"message_id": said["id"]}, separators=(",", ":"))
        facts = '{"grade":"none","meaning":"none","rule":"none"}'
        salt = os.urandom(32)
        commitment = sha256(b"\x01" + salt + payload.encode()).digest()
        fields = f"{seq + 1}\0message_received\0{now}\0{now}\0{settings}\0{key}\0{facts}".encode()
        link = sha256(b"\x00" + head + commitment + fields).digest()
        db.execute(
            "INSERT INTO optin_ledger VALUES (?, ?, 'message_received', ?, ?, ?, ?, 'organisation',"
            " ?, ?, ?)",
            (tenant, seq + 1, now, now, settings, key, facts, commitment, link),
        )
        db.execute(
            "INSERT INTO optin_payload VALUES (?, ?, ?, ?)", (tenant, seq + 1, salt, payload)
        )
        db.execute(
            "INSERT INTO optin_outbox VALUES (?, ?, 'handover', 'handover', ?, 'sms', ?,"
            " 'organisation', 0, ?, ?, ?, '', '', '', 'pending', '', '', NULL, NULL, '', '', '',"
            " '', 0, ?, ?, 0, 0, NULL, NULL, '', '', '', '', '', NULL, ?, 0, ?)",
            (
                tenant,
                rows + 1,
                key,
                said["text"],
                said["to"],
                user,
                name,
                now,
                now,
                seq + 1,
                seq + 1,
            ),
        )
        db.execute(
            "UPDATE optin_recipient SET inbound_at = ?, sender = ?"
            " WHERE tenant = ? AND recipient = ?",
            (now, said["to"], tenant, key),
        )
        db.execute(
            "UPDATE optin_conversation SET active_at = ?"
            " WHERE tenant = ? AND recipient = ? AND sender = ''",
            (now, tenant, key),
        )
        db.execute(
            "UPDATE optin_tenant SET seq = ?, head = ?, row_count = ? WHERE tenant = ?",
            (seq + 1, link, rows + 1, tenant),
        )
        db.execute("COMMIT")


def _messages(transport: MemoryTransport, mark: str) -> Iterator[HttpRequest]:
    """Give signed messages without end, from people who wrote before."""
    for number in count():
        who = f"+1415555{number % PEOPLE:04d}"
        yield transport.inbound_request(who, SENDER, "see you at noon", event_id=f"{mark}{number}")


def _compared(folder: Path, synchronous: Synchronous, scale: float, target: float | None) -> Figure:
    transport = MemoryTransport()
    policy = Policy(mode=Mode.OFF)
    with ExitStack() as open_:
        ours, theirs = folder / f"ours-{synchronous}.db", folder / f"hand-{synchronous}.db"
        apps = []
        for path in (ours, theirs):
            store = SqliteStore(path, key=KEY, synchronous=synchronous)
            app = open_.enter_context(OptIn(store, transport))
            app.enrol("harbor", name="Harbor Law", senders=[SENDER], policy=policy)
            for request, _ in zip(_messages(transport, "seed"), range(PEOPLE), strict=False):
                app.receive(request)
            apps.append(app)
        hand = ByHand(theirs, synchronous)
        open_.enter_context(closing(hand.db))
        for_us, for_them = _messages(transport, "a"), _messages(transport, "b")
        waiting = [next(for_us) for _ in range(200_000 if scale > 1 else 20_000)]
        handed = [next(for_them) for _ in range(len(waiting))]

        def receive() -> list[Received]:
            return apps[0].receive(waiting.pop())

        return compare(
            f"inbound messages, durable, synchronous={synchronous}, against sqlite3 by hand",
            receive,
            lambda: hand.receive(handed.pop()),
            target=target,
            number=max(20, int(300 * scale)),
            rounds=max(3, int(15 * scale)),
            note="one commit each, same rows, chained",
        )


def figures(scale: float) -> Iterable[Figure]:
    """Measure with the default durability, and without waiting for the disk."""
    with TemporaryDirectory() as folder:
        yield _compared(Path(folder), "FULL", scale, 0.7)
        # Without the disk's time our own cost shows; no target, it is what FULL hides.
        yield _compared(Path(folder), "OFF", scale, None)
