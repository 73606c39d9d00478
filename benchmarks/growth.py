"""How the work grows with the ledger: the same on 10 thousand entries and on 10 million.

Everything grows with it: people, deliveries and messages, ten entries for each person. The rows are
loaded by plain SQL, without a chain, which none of this reads. Neither database waits for its disk,
since that would hide what grows. A ratio of 1.0 says that the work takes as long as on the small
ledger; what takes at most 1.3 times as long has 0.77.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import psycopg
from attrs import frozen

from benchmarks.bulk import KEY, LONG_AGO, TENANT, key_of, number_of
from benchmarks.harness import Figure, compare
from optin import OptIn
from optin.storage import Ledger, Store
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.postgres import PostgresServer
from optin.transports.memory import MemoryTransport

SMALL: Final = 10_000
LARGE: Final = 10_000_000
EACH: Final = 10
"""Entries for each person; a delivery and a message for every two of them, a payload for each."""
PAGE: Final = 1_000
SENDER: Final = "+15005550006"
TARGET: Final = 1 / 1.3

PERSON = "CREATE TEMPORARY TABLE person (at bigint PRIMARY KEY, key text, number text)"
ON_SQLITE = {
    "series": "WITH RECURSIVE s(at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM s WHERE at < {last})",
    "bytes": "randomblob(32)",
    "also": "",
    "kept": "",
}
ON_POSTGRES = {
    "series": "WITH s(at) AS (SELECT generate_series(0::bigint, {last}))",
    "bytes": "sha256(int8send(s.at))",
    "also": ", kept",
    "kept": ", TRUE",
}
LOAD = (
    """
    INSERT INTO optin_recipient (tenant, recipient, revision, held, blocks, user_id, user_name,
        organisation, sender, inbound_at, helped_at, helped_revision, program,
        windows, asked{also})
    SELECT '{tenant}', key, 1, 0, 0, 'dana', 'Dana', '', '{sender}', {then}, NULL, 0, '', '',
        ''{kept}
    FROM person
    """,
    """
    INSERT INTO optin_address (tenant, recipient, channel, value)
    SELECT '{tenant}', key, 'sms', number FROM person
    """,
    """
    INSERT INTO optin_consent (tenant, recipient, scope, state, since, epoch, revision, asked_at,
        asked_by, source, disclaimer, seq, lifted, effective, reminded)
    SELECT '{tenant}', key, 'organisation', 'opted_in', {then}, 0, 1, NULL, '', 'reply', '',
        at + 2, 0, 0, 0
    FROM person
    """,
    """
    INSERT INTO optin_ledger (tenant, seq, type, occurred_at, recorded_at, settings, recipient,
        scope, facts, commitment, hash)
    {series}
    SELECT '{tenant}', s.at + {first}, 'message_received', {then} + s.at, {then} + s.at, 1, p.key,
        'organisation', '{{"grade":"none","meaning":"none","rule":"none"}}', {bytes}, {bytes}
    FROM s JOIN person AS p ON p.at = s.at * 7919 % {people}
    """,
    """
    INSERT INTO optin_payload (tenant, seq, salt, body)
    {series}
    SELECT '{tenant}', s.at + {first}, {bytes}, '{{"message_id":"SM' || s.at || '"}}' FROM s
    """,
    """
    INSERT INTO optin_inbox (tenant, provider, account, kind, event_id, recipient, channel, sender,
        text, raw, meaning, hint, doubtful, occurred_at, received_at, state)
    {series}
    SELECT '{tenant}', 'memory', 'memory', 'message', 'SM' || s.at, p.key, 'sms', '{sender}',
        'see you at noon', {bytes}, '', '', 0, NULL, {then} + s.at, 'done'
    FROM s JOIN person AS p ON p.at = s.at * 7919 % {people} WHERE s.at % 2 = 0
    """,
    """
    INSERT INTO optin_outbox (tenant, id, kind, purpose, recipient, channel, body, scope, epoch,
        sender, user_id, user_name, organisation, template, category, state, key, waits_for,
        not_before, expires_at, group_id, created_at, due_at, attempt, fence, lease_until,
        called_at, provider, account, message_id, report, code, approved,
        asks, charged, units)
    {series}
    SELECT '{tenant}', s.at + 1, 'text', 'message', p.key, 'sms', 'see you at noon', 'organisation',
        0, '{sender}', 'dana', 'Dana', '', '', '', 'sent', 'k' || s.at, '', NULL, NULL, '',
        {then} + s.at, {then} + s.at, 1, 1, NULL, {then} + s.at, 'loaded', 'loaded',
        'MM' || s.at, '', '', '', '', '', 0
    FROM s JOIN person AS p ON p.at = s.at * 7919 % {people} WHERE s.at % 2 = 1
    """,
    """
    INSERT INTO optin_attempt (tenant, outbox_id, n, fence, started_at, ended_at, outcome, provider,
        account, message_id, code)
    {series}
    SELECT '{tenant}', s.at + 1, 1, 1, {then} + s.at, {then} + s.at, 'accepted', 'loaded', 'loaded',
        'MM' || s.at, ''
    FROM s WHERE s.at % 2 = 1
    """,
    """
    UPDATE optin_tenant SET seq = {first} + {rows}, row_count = {rows} + 1
    WHERE tenant = '{tenant}'
    """,
)


@frozen
class Filled:
    """A store whose ledger has so many entries."""

    store: Store
    app: OptIn
    phones: MemoryTransport
    rows: int


def _opened(store: Store, rows: int) -> Filled:
    phones = MemoryTransport()
    app = OptIn(store, phones)
    app.enrol(TENANT, name="Acme", senders=[SENDER])
    return Filled(store, app, phones, rows)


def _statements(rows: int, first: int, written: dict[str, str]) -> list[str]:
    """Return what loads so many entries behind those that are there."""
    series = written["series"].format(last=rows - 1)
    about = {
        **written, "tenant": TENANT, "sender": SENDER, "then": LONG_AGO, "rows": rows,
        "first": first, "people": rows // EACH, "series": series,
    }  # fmt: skip
    return [statement.format(**about) for statement in LOAD]


def people(number: int) -> Iterator[tuple[int, str, str]]:
    """Give people: a place, the key of the number, and the number."""
    for at in range(number):
        whole = number_of(at)
        yield at, key_of(whole), whole


def _first(filled: Filled) -> int:
    """Return the number of the next entry, and close."""
    entries = filled.store.scan(Ledger(TENANT)).items
    filled.app.close()
    return len(entries) + 1


# Loading ------------------------------------------------------------------------------------------


def load_sqlite(path: Path, people: Iterable[tuple[int, str, str]], load: Iterable[str]) -> None:
    """Load a file by statements that may read a table of people."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        execute = connection.execute
        execute("PRAGMA journal_mode=OFF")  # the store goes back to a journal when it opens
        execute("PRAGMA synchronous=OFF")
        execute("PRAGMA cache_size=-500000")
        # Indexes are quicker to make than to keep.
        made = execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in made:
            execute(f"DROP INDEX {name}")
        execute(PERSON)
        execute("BEGIN")
        connection.executemany("INSERT INTO person VALUES (?, ?, ?)", people)
        for statement in load:
            execute(statement)
        for _, sql in made:
            execute(sql)
        execute("COMMIT")


def load_postgres(dsn: str, people: Iterable[tuple[int, str, str]], load: Iterable[str]) -> None:
    """Load a database of a server by the same statements."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        execute: Callable[[Any], psycopg.Cursor[tuple[Any, ...]]] = connection.execute
        execute("SET maintenance_work_mem = '512MB'")
        made = execute(
            "SELECT i.indexname, i.indexdef FROM pg_indexes AS i LEFT JOIN pg_constraint AS c"
            " ON c.conname = i.indexname WHERE i.indexname LIKE 'optin_%' AND c.conname IS NULL"
        ).fetchall()
        for name, _ in made:
            execute(f"DROP INDEX {name}")
        execute(PERSON)
        with connection.cursor().copy("COPY person FROM STDIN") as copy:
            for person in people:
                copy.write_row(person)
        execute("ANALYZE person")
        for statement in load:
            execute(statement)
        for _, sql in made:
            execute(sql)
        execute("VACUUM ANALYZE")


def filled_on_sqlite(path: Path, rows: int) -> Filled:
    """Load so many entries into a file."""
    first = _first(_opened(SqliteStore(path, key=KEY), rows))
    load_sqlite(path, people(rows // EACH), _statements(rows, first, ON_SQLITE))
    return _opened(SqliteStore(path, key=KEY, synchronous="OFF", reserve=0), rows)


def filled_on_postgres(dsn: str, rows: int) -> Filled:
    """Load so many entries into a database of a server."""
    first = _first(_opened(PostgresStore(dsn, key=KEY, size=2), rows))
    load_postgres(dsn, people(rows // EACH), _statements(rows, first, ON_POSTGRES))
    return _opened(PostgresStore(dsn, key=KEY, size=2), rows)


# Measuring ----------------------------------------------------------------------------------------


def _numbers(filled: Filled, about: Iterator[int]) -> Iterator[str]:
    """Give people in no order, each once as long as there are enough; 7,907 is a prime."""
    people = filled.rows // EACH
    for at in about:
        yield number_of(at * 7_907 % people)


def works(filled: Filled) -> dict[str, Callable[[], object]]:
    """Name the pieces of work that are measured."""
    app, store, phones = filled.app, filled.store, filled.phones
    writing, asking = _numbers(filled, count()), _numbers(filled, count())
    ids = count()

    def receive() -> None:
        number = next(writing)
        request = phones.inbound_request(number, SENDER, "STOP", event_id=f"new{next(ids)}")
        (received,) = app.receive(request)
        assert received.outcome == "opted_out"

    def dispatch() -> None:
        receive()
        assert app.dispatch().sent > 0  # the first time, also what the STOPs before have left

    def page() -> None:
        assert len(store.scan(Ledger(TENANT), str(filled.rows // 2), PAGE).items) == PAGE

    return {
        "a STOP received": receive,
        "a STOP received, its confirmation and notice sent": dispatch,
        "permit of one number": lambda: app.may_send(TENANT, to=next(asking)),
        "status of one number": lambda: app.status(TENANT, next(asking)),
        "history of one number": lambda: app.history(TENANT, next(asking)),
        f"a period of {PAGE:,} entries": page,
    }


def _figures(name: str, small: Filled, large: Filled, scale: float) -> Iterator[Figure]:
    theirs, mine = works(small), works(large)
    number = max(10, round(40 * min(scale, 1)))
    for work, ours in mine.items():
        writes = work.startswith("a STOP")
        yield compare(
            f"{work} on {name}, {large.rows:,} ledger entries against {small.rows:,}",
            ours,
            theirs[work],
            target=TARGET,
            number=number if writes else 5 * number,
            rounds=9,
        )


def figures(scale: float) -> Iterator[Figure]:
    """Measure each piece of work on a small and on a large ledger.

    Args:
        scale: How much work; 1.0 takes some ten minutes, and ten gigabytes of the disk.
    """
    rows = max(10 * SMALL, round(LARGE * scale))
    with TemporaryDirectory(prefix="optin-benchmark-") as folder, ExitStack() as open_:
        small, large = (
            filled_on_sqlite(Path(folder, f"{each}.db"), each) for each in (SMALL, rows)
        )
        open_.enter_context(small.app)
        open_.enter_context(large.app)
        yield from _figures("SQLite", small, large, scale)
    settings = {"shared_buffers": "512MB", "max_wal_size": "4GB"}
    with PostgresServer(settings=settings) as server, ExitStack() as open_:
        small, large = (filled_on_postgres(server.database(), each) for each in (SMALL, rows))
        open_.enter_context(small.app)
        open_.enter_context(large.app)
        yield from _figures("PostgreSQL", small, large, scale)
