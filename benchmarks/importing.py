"""Consents taken in, against the same rows by executemany (SQLite) and by COPY (PostgreSQL).

Numbers are in E.164 form, and everybody is new. The baseline hashes and chains as we do; it checks
nothing, asks nothing, and commits once. Both databases wait for the disk.
"""

import hmac
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from hashlib import sha256
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time_ns
from typing import Any, Final, TypeAlias

import psycopg

from benchmarks.bulk import KEY, TENANT, key_of, number_of
from benchmarks.harness import Figure, compare
from optin import OptIn
from optin.policy import ConsentRow
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.postgres import PostgresServer

ROWS: Final = 5_000
SAID: Final = "2026-01-05T12:00:00+00:00"
SAID_AT: Final = 1_767_614_400_000_000
WORDING: Final = "I agree to texts from Acme."

Tables: TypeAlias = dict[str, list[tuple[object, ...]]]
"""The rows of each table, and of `tenant` the counters."""


def _rows(people: Iterator[int], size: int) -> Iterator[ConsentRow]:
    for at in islice(people, size):
        yield ConsentRow(
            number=number_of(at), state="opted_in", at=SAID, source="web form", wording=WORDING,
            ip="192.0.2.7", line=at + 1,
        )  # fmt: skip


def _made(people: Iterator[int], size: int, seq: int, head: bytes) -> Tables:
    """Make the rows of so many consents, chained behind an entry."""
    tables: Tables = {
        name: [] for name in ("recipient", "address", "consent", "ledger", "payload", "idempotency")
    }
    now = time_ns() // 1000
    for at in islice(people, size):
        seq += 1
        number = number_of(at)
        key = key_of(number)
        said = {"import": "crm", "ip": "192.0.2.7", "line": str(at + 1), "source": "web form",
                "wording": WORDING}  # fmt: skip
        payload = json.dumps(said, separators=(",", ":"))
        salt = os.urandom(32)
        commitment = sha256(b"\1" + salt + payload.encode()).digest()
        facts = '{"source":"import"}'
        header = f"1\0{seq}\0opted_in\0{SAID_AT}\0{now}\0001\0{key}\0{TENANT}\0\0{facts}"
        head = sha256(b"\0" + head + commitment + header.encode()).digest()
        mark = hmac.digest(KEY, payload.encode(), "sha256").hex()
        tables["recipient"].append(
            (TENANT, key, 1, 0, 0, "", "", "", "", None, None, 0, "", "", "")
        )
        tables["address"].append((TENANT, key, "sms", number))
        tables["consent"].append(
            (TENANT, key, "organisation", "opted_in", SAID_AT, 0, 1, None, "", "import", "", seq,
             0, 0, 0, None)
        )  # fmt: skip
        tables["ledger"].append(
            (TENANT, seq, "opted_in", SAID_AT, now, 1, key, "organisation", facts, commitment, head)
        )
        tables["payload"].append((TENANT, seq, salt, payload))
        tables["idempotency"].append((TENANT, f"import:crm:{at + 1}", mark, ""))
    tables["tenant"] = [(seq, head, TENANT)]
    return tables


def _on_sqlite(connection: sqlite3.Connection, people: Iterator[int], size: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    ((seq, head),) = connection.execute("SELECT seq, head FROM optin_tenant").fetchall()
    tables = _made(people, size, seq, head)
    counters = tables.pop("tenant")
    for name, rows in tables.items():
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO optin_{name} VALUES ({marks})", rows)
    connection.execute("UPDATE optin_tenant SET seq = ?, head = ? WHERE tenant = ?", counters[0])
    connection.execute("COMMIT")


def _on_postgres(connection: psycopg.Connection[Any], people: Iterator[int], size: int) -> None:
    with connection.transaction(), connection.cursor() as cursor:
        ((seq, head),) = cursor.execute(
            "SELECT seq, head FROM optin_tenant FOR NO KEY UPDATE"
        ).fetchall()
        tables = _made(people, size, seq, head)
        counters = tables.pop("tenant")
        tables["recipient"] = [(*row, True) for row in tables["recipient"]]
        for name, rows in tables.items():
            table = psycopg.sql.Identifier(f"optin_{name}")
            with cursor.copy(psycopg.sql.SQL("COPY {} FROM STDIN").format(table)) as copy:
                for row in rows:
                    copy.write_row(row)
        cursor.execute("UPDATE optin_tenant SET seq = %s, head = %s WHERE tenant = %s", counters[0])


def _enrolled(app: OptIn) -> OptIn:
    app.enrol(TENANT, name="Acme", senders=["+15005550006"])
    return app


def _compared(
    name: str, app: OptIn, by_hand: Callable[[Iterator[int], int], None], scale: float
) -> Figure:
    mine, theirs = count(), count()
    size = max(500, round(ROWS * scale))

    def ours() -> None:
        report = app.import_consents(TENANT, _rows(mine, size), name="crm")
        assert report.imported == size

    return compare(
        name,
        ours,
        lambda: by_hand(theirs, size),
        target=0.5,
        number=1,
        rounds=7,
        note=f"{size:,} rows a turn, chained",
    )


def figures(scale: float) -> Iterator[Figure]:
    """Measure an import.

    Args:
        scale: How much work; 1.0 takes some twenty seconds.
    """
    with TemporaryDirectory(prefix="optin-benchmark-") as folder, ExitStack() as open_:
        ours, hand = Path(folder, "ours.db"), Path(folder, "hand.db")
        app = open_.enter_context(_enrolled(OptIn(SqliteStore(ours, key=KEY))))
        _enrolled(OptIn(SqliteStore(hand, key=KEY))).close()
        connection = open_.enter_context(closing(sqlite3.connect(hand, isolation_level=None)))
        connection.execute("PRAGMA synchronous=FULL")
        yield _compared(
            "consents imported on SQLite, against executemany of the same rows",
            app,
            lambda people, size: _on_sqlite(connection, people, size),
            scale,
        )
    with PostgresServer(durable=True) as server, ExitStack() as open_:
        ours_, hand_ = server.database(), server.database()
        app = open_.enter_context(_enrolled(OptIn(PostgresStore(ours_, key=KEY, size=2))))
        _enrolled(OptIn(PostgresStore(hand_, key=KEY, size=2))).close()
        copying = open_.enter_context(closing(psycopg.connect(hand_, autocommit=True)))
        yield _compared(
            "consents imported on PostgreSQL, against COPY of the same rows",
            app,
            lambda people, size: _on_postgres(copying, people, size),
            scale,
        )
