"""An opt-in report over a ledger of a million entries, against one query by hand.

A life has ten entries: a request, what carried it, an answer, a message and its report; every
fiftieth person opts out at the end. They lie in the order of their times over two years, as many in
each month. The hand-written query asks for the same figures of the same months, organisations and
users, and looks each answer up, as ours does. Another one lays each person's entries in order once,
which serves where nobody says STOP ALL. What is made of their rows is a dictionary. A report of one
month out of the 24 shows that its cost depends on the month. What its index costs a STOP,
`benchmarks.indexes` measures.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import psycopg

from benchmarks.bulk import KEY, TENANT, key_of, number_of
from benchmarks.growth import EACH
from benchmarks.harness import Figure, compare
from optin import OptIn, Organisation
from optin.policy import Actor
from optin.storage import Ledger, Store
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.postgres import PostgresServer
from optin.transports.memory import MemoryTransport

ENTRIES: Final = 1_000_000
SENDER: Final = "+15005550006"
SINCE: Final = date(2024, 1, 1)
UNTIL: Final = date(2026, 1, 1)
MONTHS: Final = [datetime(2024 + n // 12, n % 12 + 1, 1, tzinfo=UTC) for n in range(25)]
OFFICES: Final = ("", "east", "west")
USERS: Final = ("dana", "eve", "sam", "ann")
SHARE: Final = 0.95

COLUMNS: Final = {
    "optin_ledger": (
        "tenant, seq, type, occurred_at, recorded_at, settings, recipient, scope, facts,"
        " commitment, hash"
    ),
    "optin_payload": "tenant, seq, salt, body",
    "optin_outbox": (
        "tenant, id, kind, purpose, recipient, channel, body, scope, epoch, sender, user_id,"
        " user_name, organisation, template, category, state, key, waits_for, not_before,"
        " expires_at, group_id, created_at, due_at, attempt, fence, lease_until, called_at,"
        " provider, account, message_id, report, code, charged, units, entry, authorised, changed,"
        " approved, asks"
    ),
}

ONE_BY_ONE: Final = """
SELECT {month} AS month, l.type, {organisation} AS organisation, {user} AS who, {word} AS word,
    {waited} AS waited,
    CASE WHEN l.type = 'opted_out' THEN (SELECT o.template FROM optin_outbox AS o{by_recipient_o}
        WHERE o.tenant = l.tenant AND o.recipient = l.recipient AND o.kind = 'text'
            AND o.authorised > 0 AND o.authorised < l.seq ORDER BY o.authorised DESC LIMIT 1)
    END AS template,
    CASE WHEN l.type = 'opt_in_requested' THEN (SELECT a.type FROM optin_ledger AS a{by_recipient}
        WHERE a.tenant = l.tenant AND a.recipient = l.recipient AND a.recipient <> ''
            AND a.seq > l.seq AND a.scope = l.scope AND a.type IN ('opted_in', 'opted_out',
            'opt_in_requested', 'opt_in_request_failed') ORDER BY a.seq LIMIT 1) END AS answer,
    CASE WHEN l.type = 'opted_out' THEN (SELECT e.recorded_at - l.recorded_at
        FROM optin_ledger AS e{by_recipient} WHERE e.tenant = l.tenant AND e.recipient = l.recipient
            AND e.recipient <> '' AND e.seq > l.seq AND e.scope = l.scope
            AND e.type = 'opt_out_effective' ORDER BY e.seq LIMIT 1) END AS effective, count(*)
FROM optin_ledger AS l{counted}
LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.tenant = {tenant} AND l.recorded_at >= {since} AND l.recorded_at < {until}
    AND l.type IN ('opt_in_requested', 'form_linked', 'disclaimer_sent', 'disclaimer_failed',
        'opted_in', 'opted_out', 'message_refused', 'send_blocked')
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
"""
LAID_IN_ORDER: Final = """
SELECT {month} AS month, l.type, {organisation} AS organisation, {user} AS who, {word} AS word,
    {waited} AS waited,
    CASE WHEN l.type = 'opted_out' THEN (SELECT o.template FROM optin_outbox AS o{by_recipient_o}
        WHERE o.tenant = l.tenant AND o.recipient = l.recipient AND o.kind = 'text'
            AND o.authorised > 0 AND o.authorised < l.seq ORDER BY o.authorised DESC LIMIT 1)
    END AS template,
    CASE WHEN l.type = 'opt_in_requested' THEN l.next END AS answer,
    CASE WHEN l.type = 'opted_out' AND l.next = 'opt_out_effective'
        THEN l.next_at - l.recorded_at END AS effective, count(*)
FROM (
    SELECT tenant, seq, type, recorded_at, recipient, facts,
        lead(type) OVER life AS next, lead(recorded_at) OVER life AS next_at
    FROM optin_ledger
    WHERE tenant = {tenant} AND recorded_at >= {since}
        AND type IN ('opt_in_requested', 'opt_in_request_failed', 'disclaimer_sent',
            'disclaimer_failed', 'opted_in', 'opted_out', 'opt_out_effective', 'message_refused',
            'send_blocked')
    WINDOW life AS (PARTITION BY recipient, scope ORDER BY seq)
) AS l LEFT JOIN optin_payload AS p ON p.tenant = l.tenant AND p.seq = l.seq
WHERE l.recorded_at < {until} AND l.type NOT IN ('opt_out_effective', 'opt_in_request_failed')
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
"""
ON_SQLITE: Final = {
    "month": "strftime('%Y-%m', l.recorded_at / 1000000, 'unixepoch')",
    "organisation": "json_extract(l.facts, '$.organisation')",
    "user": "json_extract(p.body, '$.user')",
    "word": "coalesce(json_extract(l.facts, '$.keyword'), json_extract(l.facts, '$.code'))",
    "waited": "json_extract(l.facts, '$.waited')",
    "tenant": ":tenant", "since": ":since", "until": ":until",
    "counted": " INDEXED BY optin_ledger_counted",
    "by_recipient": " INDEXED BY optin_ledger_of_recipient",
    "by_recipient_o": " INDEXED BY optin_outbox_of_recipient",
}  # fmt: skip
ON_POSTGRES: Final = {
    "month": "to_char(to_timestamp(l.recorded_at / 1e6) AT TIME ZONE 'UTC', 'YYYY-MM')",
    "organisation": "l.facts::json ->> 'organisation'",
    "user": "p.body::json ->> 'user'",
    "word": "coalesce(l.facts::json ->> 'keyword', l.facts::json ->> 'code')",
    "waited": "l.facts::json ->> 'waited'",
    "tenant": "%(tenant)s", "since": "%(since)s", "until": "%(until)s",
    "counted": "", "by_recipient": "", "by_recipient_o": "",
}  # fmt: skip
YES: Final = range(6)
NO: Final = range(6, 8)
SENT: Final = 2  # in the third entry of a life, its request may leave
Rows = Sequence[tuple[Any, ...]]
Ask = Callable[[str, dict[str, Any]], Rows]


# Loading ------------------------------------------------------------------------------------------


def _stamped(day: datetime) -> int:
    return int(day.timestamp()) * 1_000_000


def _life(at: int) -> list[tuple[str, dict[str, Any], bool]]:
    """Return the ten entries of a person: the type, the facts, and whether a user is named."""
    agreed, out = at % 10 in YES, at % 10 in NO
    answer = "opted_in" if agreed else "opted_out" if out else "message_received"
    word = {"keyword": "YES" if agreed else ("STOP", "CANCEL", "END")[at % 3], "source": "reply"}
    waited = {"waited": at % 40} if at % 7 == 0 and out else {}
    leaves = at % 50 == 0 and agreed
    return [
        ("opt_in_requested", {"asked_by": "user", "template": "user_initiated.request"}, True),
        ("message_held", {"direction": "out"}, False),
        ("send_authorised", {"attempt": 1, "purpose": "request"}, False),
        ("send_accepted", {"attempt": 1}, False),
        (answer, {} if answer == "message_received" else {**word, **waited}, True),
        ("opt_out_effective" if out else "message_released", {"epoch": 1}, False),
        ("message_refused", {"code": "opted_out"}, True) if out else ("message_queued", {}, True),
        ("send_authorised", {"attempt": 1, "purpose": "message"}, False),
        ("opted_out", {**word, "keyword": "STOP"}, True)
        if leaves
        else ("send_accepted", {"attempt": 1}, False),
        ("opt_out_effective" if leaves else "delivery_updated", {"epoch": 1}, False),
    ]


def _lives(entries: int, first: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Give the rows of every table, the ledger's in the order of their times."""
    people = entries // EACH
    begun, ended = _stamped(MONTHS[0]), _stamped(MONTHS[-1])
    keys = [key_of(number_of(at)) for at in range(people)]
    salt = bytes(32)
    for entry in range(entries):
        # Everybody's life goes on over some days: people begin one behind the other.
        at, step = divmod(entry, EACH)
        kind, facts, names = _life(at)[step]
        office, who = OFFICES[at % 3], USERS[at % 4]
        told = {**facts, **({"organisation": office} if office else {})}
        seq, when = first + entry, begun + (ended - begun) * entry // entries
        header = json.dumps(told, sort_keys=True, separators=(",", ":"))
        row = (TENANT, seq, kind, when, when, 1, keys[at], "organisation", header, salt, salt)
        yield "optin_ledger", row
        if names:
            yield "optin_payload", (TENANT, seq, salt, f'{{"text":"as it was","user":"{who}"}}')
        if step == SENT:
            sent: tuple[Any, ...] = (
                TENANT, at + 1, "text", "request", keys[at], "sms", "", "organisation", 0, SENDER,
                who, who, office, "user_initiated.request", "", "sent", f"k{at}", "", None, None,
                "", when, when, 1, 1, None, when, "loaded", "loaded", f"MM{at}", "", "", "", 0,
                seq - 2, seq, seq + 1, "", "",
            )  # fmt: skip
            yield "optin_outbox", sent


def _enrolled(store: Store) -> OptIn:
    app = OptIn(store, MemoryTransport())
    app.enrol(TENANT, name="Acme", senders=[SENDER])
    boss = Actor("boss", {"setup"})
    for office in OFFICES[1:]:
        app.add_organisation(
            TENANT, Organisation(office, office, "", None), actor=boss, confirm=True
        )
    return app


def _first(store: Store) -> int:
    with _enrolled(store):
        return len(store.scan(Ledger(TENANT)).items) + 1


def _on_sqlite(path: Path, entries: int) -> OptIn:
    first = _first(SqliteStore(path, key=KEY))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        for table, row in _lives(entries, first):
            places = ",".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({COLUMNS[table]}) VALUES ({places})", row)
        connection.execute("COMMIT")
    return _enrolled(SqliteStore(path, key=KEY, synchronous="OFF", reserve=0))


def _on_postgres(dsn: str, entries: int) -> OptIn:
    first = _first(PostgresStore(dsn, key=KEY, size=2))
    with psycopg.connect(dsn, autocommit=True) as connection:
        for table, columns in COLUMNS.items():
            asked = f"COPY {table} ({columns}) FROM STDIN".encode()
            with connection.cursor().copy(asked) as copy:
                for name, row in _lives(entries, first):
                    if name == table:
                        copy.write_row(row)
        connection.execute("VACUUM ANALYZE")
    return _enrolled(PostgresStore(dsn, key=KEY, size=2))


# By hand ------------------------------------------------------------------------------------------


def _by_hand(ask: Ask, query: str, since: datetime, until: datetime) -> dict[str, Any]:
    """Return the figures of each month, and of each office and user, as plain dictionaries."""
    given = {"tenant": TENANT, "since": _stamped(since), "until": _stamped(until)}
    whole: dict[str, Any] = {}
    for month, kind, office, who, word, waited, template, answer, effective, number in ask(
        query, given
    ):
        if kind == "opt_in_requested":
            said = answer or "nothing"
            for part in (month, f"office {office or ''}", f"user {who}"):
                counts = whole.setdefault(part, {})
                counts["asked"] = counts.get("asked", 0) + number
                counts[said] = counts.get(said, 0) + number
            continue
        name = (kind, word, template, waited, effective)
        for part in (month, f"office {office or ''}", f"user {who}"):
            counts = whole.setdefault(part, {})
            counts[name] = counts.get(name, 0) + number
    return whole


def _asked(whole: dict[str, Any]) -> int:
    """Count the requests of all months: both answers must be the same."""
    return sum(part.get("asked", 0) for name, part in whole.items() if name[:2] == "20")


# Measuring ----------------------------------------------------------------------------------------


def _compared(
    name: str, app: OptIn, ask: Ask, written: dict[str, str], entries: int
) -> Iterator[Figure]:
    whole, month = (SINCE, UNTIL, MONTHS[0], MONTHS[-1]), (
        date(2025, 1, 1), date(2025, 2, 1), MONTHS[12], MONTHS[13],
    )  # fmt: skip
    measured = [
        ("24 months", whole, ONE_BY_ONE, "the same query by hand", SHARE),
        ("one month of 24", month, ONE_BY_ONE, "the same query by hand", SHARE),
        ("24 months", whole, LAID_IN_ORDER, "one that lays lives in order", None),
        ("one month of 24", month, LAID_IN_ORDER, "one that lays lives in order", None),
    ]
    for what, (since, until, begun, ended), way, against, target in measured:
        query = way.format(**written)
        report = app.reports.opt_in(TENANT, since=since, until=until)
        assert report.total.requests.asked == _asked(_by_hand(ask, query, begun, ended)) > 0

        def ours(since: date = since, until: date = until) -> object:
            return app.reports.opt_in(TENANT, since=since, until=until)

        def theirs(query: str = query, begun: datetime = begun, ended: datetime = ended) -> object:
            return _by_hand(ask, query, begun, ended)

        yield compare(
            f"an opt-in report of {what} on {name}, against {against}",
            ours,
            theirs,
            target=target,
            number=1,
            rounds=5,
            note=f"{entries:,} ledger entries, {report.total.requests.asked:,} requests",
        )


def _on_both(folder: Path, entries: int) -> Iterator[Figure]:
    with ExitStack() as open_:
        app = open_.enter_context(_on_sqlite(folder / "reports.db", entries))
        hand = open_.enter_context(closing(sqlite3.connect(folder / "reports.db")))
        yield from _compared(
            "SQLite", app, lambda query, given: hand.execute(query, given).fetchall(), ON_SQLITE,
            entries,
        )  # fmt: skip
    settings = {"shared_buffers": "512MB", "max_wal_size": "4GB"}
    with PostgresServer(settings=settings) as server, ExitStack() as open_:
        dsn = server.database()
        app = open_.enter_context(_on_postgres(dsn, entries))
        asking = open_.enter_context(psycopg.connect(dsn, autocommit=True))
        yield from _compared(
            "PostgreSQL", app,
            lambda query, given: asking.execute(query.encode(), given).fetchall(), ON_POSTGRES,
            entries,
        )  # fmt: skip


def figures(scale: float) -> Iterator[Figure]:
    """Measure the report on both databases.

    Args:
        scale: How much work; 1.0 takes some minutes, and three gigabytes of the disk.
    """
    with TemporaryDirectory(prefix="optin-benchmark-") as folder:
        yield from _on_both(Path(folder), max(20_000, round(ENTRIES * scale)))
