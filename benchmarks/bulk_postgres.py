"""Whom of a million one may text, on PostgreSQL, against joins by hand; the people are `bulk`'s."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import psycopg

from benchmarks.bulk import CHUNK, KEY, PEOPLE, TENANT, crowd, key_of, memory, shuffled
from benchmarks.harness import Figure, compare
from optin import Allowed, OptIn
from optin.storage.postgres import PostgresStore
from optin.testing.postgres import PostgresServer

SENDER: Final = "+15005550006"

COLUMNS: Final = {
    "recipient": "tenant, recipient, blocks, revision, held, user_id, user_name, organisation,"
    " sender, helped_revision, program, windows, asked, kept",
    "consent": "tenant, recipient, scope, state, since, epoch, asked_at, seq, revision, asked_by,"
    " source, disclaimer, lifted, effective, reminded",
    "block": "tenant, recipient, since, seq, sender, source, cause, lifted_by",
    "inbox": "tenant, event_id, recipient, received_at, provider, account, kind, channel, sender,"
    " text, raw, meaning, hint, doubtful, state",
}
"""What a row of the crowd holds, and behind it what is the same for everybody."""
SAME: Final[dict[str, tuple[object, ...]]] = {
    "recipient": (1, 0, "", "", "", "", 0, "", "", "", True),
    "consent": (1, "", "reply", "", 0, 0, 0),
    "block": ("", "provider", "21610", "START"),
    "inbox": ("twilio", "AC1", "message", "sms", "", "STOP", b"", "stop", "", 0, "new"),
}
# What it takes to know whether, and why not: the scope, STOP ALL, blocks, undecided opt-outs.
JOIN: Final = """
SELECT j.key, c.state, c.seq, a.seq, b.cause, b.seq, i.recipient IS NOT NULL
FROM asked AS j
LEFT JOIN optin_consent AS c
    ON c.tenant = %(tenant)s AND c.recipient = j.key AND c.scope = 'organisation'
LEFT JOIN optin_consent AS a
    ON a.tenant = %(tenant)s AND a.recipient = j.key AND a.scope = '*' AND a.revision > c.revision
LEFT JOIN optin_block AS b
    ON b.tenant = %(tenant)s AND b.recipient = j.key AND b.sender IN ('', %(sender)s)
LEFT JOIN optin_inbox AS i
    ON i.tenant = %(tenant)s AND i.recipient = j.key
    AND i.meaning = 'stop' AND i.state IN ('new', 'poison')
"""


def _fill(dsn: str, people: int) -> None:
    """Write what a tenant with many contacts has come to."""
    with OptIn(PostgresStore(dsn, key=KEY, size=1)) as app:
        app.enrol(TENANT, name="Acme", senders=[SENDER])
    with psycopg.connect(dsn, autocommit=True) as connection:
        for name, rows in crowd(people).items():
            into = f"COPY optin_{name} ({COLUMNS[name]}) FROM STDIN"
            with connection.cursor().copy(into.encode()) as copy:
                for row in rows:
                    copy.write_row((*row, *SAME[name]))
        connection.execute("VACUUM ANALYZE")


# By hand ------------------------------------------------------------------------------------------


def _copied(connection: psycopg.Connection[Any], keys: Iterable[str]) -> None:
    connection.execute("DROP TABLE IF EXISTS asked")
    connection.execute('CREATE TEMPORARY TABLE asked (key text COLLATE "C")')
    with connection.cursor().copy("COPY asked FROM STDIN") as copy:
        for key in keys:
            copy.write_row((key,))
    connection.execute("ANALYZE asked")


def _joined(connection: psycopg.Connection[Any]) -> Iterator[tuple[Any, ...]]:
    """Give the rows as they come, or a million of them would stand in memory."""
    with connection.transaction(), connection.cursor(name="joined") as cursor:
        cursor.itersize = CHUNK
        yield from cursor.execute(JOIN, {"tenant": TENANT, "sender": SENDER})


def _may(row: tuple[Any, ...]) -> bool:
    _, state, _, everything, cause, _, stop = row
    return state == "opted_in" and everything is None and cause is None and not stop


# Figures ------------------------------------------------------------------------------------------


def _measured(dsn: str, people: int, rounds: int) -> Iterator[Figure]:
    _fill(dsn, people)
    numbers = list(shuffled(people, people))
    with (
        psycopg.connect(dsn, autocommit=True) as connection,
        psycopg.connect(dsn, autocommit=True) as joining,
        OptIn(PostgresStore(dsn, key=KEY)) as app,
    ):

        def ours() -> int:
            found = app.may_send_many(TENANT, to=numbers)
            return sum(isinstance(answer, Allowed) for _, answer in found)

        def copied() -> int:
            _copied(connection, map(key_of, numbers))
            return sum(map(_may, _joined(connection)))

        def joined() -> int:
            return sum(map(_may, _joined(joining)))

        _copied(joining, map(key_of, numbers))
        may = copied()
        assert ours() == may == joined()
        for name, baseline, target in (
            ("COPY and join by hand, hashing included", copied, 0.85),
            ("join alone, of hashed keys that the server has already", joined, None),
        ):
            yield compare(
                f"may_send_many on PostgreSQL, against the {name}",
                ours,
                baseline,
                target=target,
                number=1,
                rounds=rounds,
                note=f"{people:,} numbers in E.164 form, of which {may:,} may be texted",
            )
    yield memory("PostgreSQL", dsn, people)


def figures(scale: float) -> Iterator[Figure]:
    """Measure the bulk gate.

    Args:
        scale: How much work; 1.0 takes some three minutes.
    """
    with PostgresServer() as server:
        people = max(int(PEOPLE * scale), 2 * CHUNK)
        yield from _measured(server.database(), people, rounds=5)
