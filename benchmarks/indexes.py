"""What an index costs a STOP: with it, against a database without it.

A STOP from a number that is known moves a consent from one state to another, and so an entry of the
index of changes; it is counted in reports, too. A ratio of 0.95 says that it takes a twentieth
longer.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import psycopg

from benchmarks.growth import EACH, Filled, filled_on_postgres, filled_on_sqlite, works
from benchmarks.harness import Figure, compare
from optin.testing.postgres import PostgresServer

PEOPLE: Final = 100_000
TARGET: Final = 0.95
INDEXES: Final = {
    "with the indexes of lists of contacts against without them": (
        "optin_recipient_of_office",
        "optin_recipient_unknown",
        "optin_address_by_number",
        "optin_address_by_ending",
        "optin_consent_changes",
        "optin_block_newest",
    ),
    "with the index of reports against without it": ("optin_ledger_counted",),
}


def _compared(name: str, how: str, bare: Filled, whole: Filled, scale: float) -> Figure:
    what = "a STOP received"
    with bare.app, whole.app:
        return compare(
            f"{what} on {name}, {how}",
            works(whole)[what],
            works(bare)[what],
            target=TARGET,
            number=max(20, round(100 * scale)),
            rounds=max(5, round(21 * scale)),
            note=f"{whole.rows // EACH:,} contacts, one commit each",
        )


def figures(scale: float) -> Iterator[Figure]:
    """Measure a STOP on both databases.

    Args:
        scale: How much work; 1.0 takes some minutes.
    """
    rows = EACH * max(10_000, round(PEOPLE * scale))
    for how, indexes in INDEXES.items():
        with TemporaryDirectory(prefix="optin-benchmark-") as folder:
            bare, whole = (filled_on_sqlite(Path(folder, f"{each}.db"), rows) for each in (1, 2))
            with closing(sqlite3.connect(Path(folder, "1.db"))) as connection:
                for index in indexes:
                    connection.execute(f"DROP INDEX {index}")
            yield _compared("SQLite", how, bare, whole, scale)
    settings = {"shared_buffers": "512MB", "max_wal_size": "4GB"}
    with PostgresServer(settings=settings) as server:
        for how, indexes in INDEXES.items():
            names = [server.database(), server.database()]
            bare, whole = (filled_on_postgres(each, rows) for each in names)
            with psycopg.connect(names[0], autocommit=True) as dropping:
                for index in indexes:
                    dropping.execute(f"DROP INDEX {index}".encode())
            yield _compared("PostgreSQL", how, bare, whole, scale)
