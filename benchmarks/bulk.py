"""Whom of a million one may text, against the join by hand; one in eight of them may be texted.

This is SQLite's; `bulk_postgres` asks PostgreSQL of the same people.
"""

import hmac
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.harness import Figure, compare, figure_of
from optin import Allowed, OptIn
from optin.storage.sqlite import SqliteStore

KEY = bytes(32)
TENANT = "acme"
CHUNK = 10_000
PEOPLE = 1_000_000
NOW = int(datetime.now(UTC).timestamp()) * 1_000_000
LONG_AGO = NOW - 30 * 86_400_000_000

# Where each of eight people stands; the last two were never heard of.
STATES = ("opted_in", "opted_out", "opted_out", "opted_out", "pending", "informed", None, None)

RECIPIENT = (
    "INSERT INTO optin_recipient VALUES (?, ?, 1, 0, ?, '', '', '', '', NULL, NULL, 0, '', '', '')"
)
CONSENT = (
    "INSERT INTO optin_consent VALUES (?, ?, ?, ?, ?, ?, 1, ?, '', 'reply', '', ?, 0, 0, 0, NULL)"
)
BLOCK = "INSERT INTO optin_block VALUES (?, ?, '', 'provider', '21610', ?, 'START', ?)"
STOP = """
INSERT INTO optin_inbox (tenant, provider, account, kind, event_id, recipient, channel, sender,
    text, raw, meaning, hint, doubtful, occurred_at, received_at, state)
VALUES (?, 'twilio', 'AC1', 'message', ?, ?, 'sms', '', 'STOP', x'', 'stop', '', 0, NULL, ?, 'new')
"""

# What it takes to know whether, and why not: the scope, STOP ALL, blocks, undecided opt-outs.
JOIN = """
SELECT j.value, c.state, c.seq, a.seq, b.cause, b.seq, EXISTS (
    SELECT 1 FROM optin_inbox AS i INDEXED BY optin_inbox_stops
    WHERE i.tenant = ?1 AND i.recipient = j.value
        AND i.meaning = 'stop' AND i.state IN ('new', 'poison'))
FROM json_each(?2) AS j
LEFT JOIN optin_consent AS c
    ON c.tenant = ?1 AND c.recipient = j.value AND c.scope = 'organisation'
LEFT JOIN optin_consent AS a
    ON a.tenant = ?1 AND a.recipient = j.value AND a.scope = '*' AND a.revision > c.revision
LEFT JOIN optin_block AS b ON b.tenant = ?1 AND b.recipient = j.value AND b.sender IN ('', ?3)
"""


def number_of(at: int) -> str:
    """Give one of ten million numbers."""
    return f"+1415{2_000_000 + at:07}"


def key_of(number: str) -> str:
    """Return the key that a number is filed under."""
    return hmac.digest(KEY, f"{TENANT}\0{number}".encode(), "sha256")[:16].hex()


def shuffled(count: int, people: int) -> Iterator[str]:
    """Give numbers in no order, and the same ones each time; 7,919 is a prime."""
    return (number_of(at * 7_919 % people) for at in range(count))


def crowd(people: int) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of a tenant with many contacts, by table: what an insert is given."""
    known = sorted((key_of(number_of(at)), at) for at in range(people))
    return {
        "recipient": [
            (TENANT, key, int(at % 512 == 0)) for key, at in known if STATES[at % 8] is not None
        ],
        "consent": [
            (
                TENANT, key, "*" if at % 128 == 1 else "organisation", state, LONG_AGO,
                int(state == "opted_out"), LONG_AGO if state == "pending" else None, at + 1,
            )
            for key, at in known
            if (state := STATES[at % 8]) is not None
        ],
        "block": [(TENANT, key, LONG_AGO, people + at) for key, at in known if at % 512 == 0],
        "inbox": [(TENANT, f"SM{at}", key, NOW) for key, at in known if at % 8_192 == 0],
    }  # fmt: skip


def _fill(path: Path, people: int) -> None:
    """Write what a tenant with many contacts has come to."""
    store = SqliteStore(path, key=KEY, synchronous="OFF")
    OptIn(store).enrol(TENANT, name="Acme", senders=["+15005550006"])
    store.close()
    statements = {"recipient": RECIPIENT, "consent": CONSENT, "block": BLOCK, "inbox": STOP}
    with closing(sqlite3.connect(path)) as connection, connection:
        for name, rows in crowd(people).items():
            connection.executemany(statements[name], rows)


# By hand ------------------------------------------------------------------------------------------


def _joined(connection: sqlite3.Connection, keys: list[str]) -> dict[str, tuple[object, ...]]:
    given = (TENANT, json.dumps(sorted(keys)), "+15005550006")
    return {row[0]: row for row in connection.execute(JOIN, given)}


def _by_hand(
    connection: sqlite3.Connection, numbers: Iterable[str]
) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Join the tables with chunks of keys, and give the row of each number."""
    rest = iter(numbers)
    while chunk := list(islice(rest, CHUNK)):
        keys = [key_of(number) for number in chunk]
        rows = _joined(connection, keys)
        for number, key in zip(chunk, keys, strict=True):
            yield number, rows[key]


def _may(row: tuple[object, ...]) -> bool:
    _, state, _, everything, cause, _, stop = row
    return state == "opted_in" and everything is None and cause is None and not stop


# Figures ------------------------------------------------------------------------------------------


def _measured(folder: Path, people: int, rounds: int) -> Iterator[Figure]:
    path = folder / "optin.db"
    _fill(path, people)
    connection = sqlite3.connect(path)
    optin = OptIn(SqliteStore(path, key=KEY))
    numbers = list(shuffled(people, people))
    keys = [key_of(number) for number in numbers]
    chunks = [keys[at : at + CHUNK] for at in range(0, people, CHUNK)]

    def ours() -> int:
        found = optin.may_send_many(TENANT, to=numbers)
        return sum(isinstance(answer, Allowed) for _, answer in found)

    def by_hand() -> int:
        return sum(_may(row) for _, row in _by_hand(connection, numbers))

    def joined_alone() -> int:
        return sum(_may(row) for chunk in chunks for row in _joined(connection, chunk).values())

    may = by_hand()
    assert ours() == may == joined_alone()
    note = f"{people:,} numbers in E.164 form, of which {may:,} may be texted"
    for name, baseline, target in (
        ("json_each join by hand, hashing included", by_hand, 0.85),
        ("join alone, of keys hashed before", joined_alone, None),
    ):
        yield compare(
            f"may_send_many on SQLite, against the {name}",
            ours,
            baseline,
            target=target,
            number=1,
            rounds=rounds,
            note=note,
        )
    connection.close()
    optin.close()
    yield memory("SQLite", str(path), people)


# The kernel's own mark of this process. `ru_maxrss` would not do: it is handed on through `exec`,
# and tells how large the parent was.
MEASURE = """
import sys
from pathlib import Path
from benchmarks.bulk import KEY, TENANT, shuffled
from optin import OptIn
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
kind, where, count, people = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
store = SqliteStore(where, key=KEY) if kind == "SQLite" else PostgresStore(where, key=KEY)
with OptIn(store) as optin:
    seen = sum(1 for _ in optin.may_send_many(TENANT, to=shuffled(count, people)))
assert seen == count
status = Path("/proc/self/status").read_text(encoding="ascii")
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""


def memory(kind: str, where: str, people: int) -> Figure:
    """Compare the most memory that a process took for a few chunks and for all."""
    few = min(people, 2 * CHUNK)
    peaks = [
        int(
            subprocess.run(  # noqa: S603 - this interpreter, with arguments written here
                [sys.executable, "-c", MEASURE, kind, where, str(count), str(people)],
                check=True,
                capture_output=True,
                text=True,
                cwd=Path(__file__).parent.parent,
            ).stdout
        )
        for count in (few, people)
    ]
    one, all_ = (peak / 1024 for peak in peaks)
    note = f"the whole process: {all_:.1f} MB for {people:,}, {one:.1f} MB for {few:,}"
    name = f"memory of may_send_many on {kind}: that of two chunks, as a part of that of all"
    return figure_of(name, [one / all_], target=0.9, note=note)


def figures(scale: float) -> Iterator[Figure]:
    """Measure the bulk gate.

    Args:
        scale: How much work; 1.0 takes some two minutes.
    """
    with TemporaryDirectory(prefix="optin-benchmark-") as folder:
        yield from _measured(Path(folder), max(int(PEOPLE * scale), 2 * CHUNK), rounds=5)
