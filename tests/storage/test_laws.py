"""Every store obeys every law, in both colours."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import psycopg

from optin.storage import AsyncStore, Store
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.testing.laws import AsyncStoreLaws, StoreLaws
from tests.postgres import emptied, server

KEY = bytes(range(32))

REWRITES = (
    "UPDATE optin_ledger SET facts = '{}' WHERE seq = 2",
    "UPDATE optin_ledger SET seq = 9 WHERE seq = 2",
    "DELETE FROM optin_ledger WHERE seq = 2",
    "DELETE FROM optin_ledger",
    "INSERT OR REPLACE INTO optin_ledger SELECT * FROM optin_ledger WHERE seq = 2",
    "UPDATE optin_settings SET body = '1'",
    "DELETE FROM optin_settings",
    "INSERT OR REPLACE INTO optin_settings SELECT tenant, version, '1', 0 FROM optin_settings",
    "UPDATE optin_payload SET body = '{}'",
    "DELETE FROM optin_payload",
    "INSERT OR REPLACE INTO optin_payload SELECT tenant, seq, salt, '{}' FROM optin_payload",
)


# What PostgreSQL has besides, and without what only SQLite has.
REWRITES_ON_POSTGRES = (
    *(each for each in REWRITES if "REPLACE" not in each),
    "TRUNCATE optin_ledger",
    "TRUNCATE optin_settings",
    "TRUNCATE optin_payload",
    "INSERT INTO optin_ledger SELECT * FROM optin_ledger WHERE seq = 2",
    (
        "INSERT INTO optin_ledger SELECT * FROM optin_ledger WHERE seq = 2"
        " ON CONFLICT (tenant, seq) DO UPDATE SET facts = '{}'"
    ),
    "INSERT INTO optin_settings SELECT tenant, version, '1', 0 FROM optin_settings",
)


class TestMemoryStore(StoreLaws):
    def open(self, folder: Path) -> Store:
        del folder
        return MemoryStore(key=KEY)


class TestAsyncMemoryStore(AsyncStoreLaws):
    def open_async(self, folder: Path) -> AsyncStore:
        del folder
        return AsyncMemoryStore(key=KEY)


class TestSqliteStore(StoreLaws):
    def open(self, folder: Path) -> Store:
        return SqliteStore(folder / "optin.db", key=KEY, synchronous="OFF")

    def reopen(self, folder: Path) -> Store:
        return self.open(folder)

    def rewrites(self, folder: Path) -> Iterator[Callable[[], object]]:
        def attempt(statement: str) -> None:
            connection = sqlite3.connect(folder / "optin.db", isolation_level=None)
            try:
                connection.execute(statement)
            finally:
                connection.close()

        return (partial(attempt, statement) for statement in REWRITES)


class TestAsyncSqliteStore(AsyncStoreLaws):
    def open_async(self, folder: Path) -> AsyncStore:
        return AsyncSqliteStore(folder / "optin.db", key=KEY, synchronous="OFF")

    def reopen_async(self, folder: Path) -> AsyncStore:
        return self.open_async(folder)


class TestPostgresStore(StoreLaws):
    def open(self, folder: Path) -> Store:
        del folder
        return PostgresStore(emptied(), key=KEY, size=4)

    def reopen(self, folder: Path) -> Store:
        del folder
        return PostgresStore(server().emptied_database, key=KEY)

    def rewrites(self, folder: Path) -> Iterator[Callable[[], object]]:
        del folder

        def attempt(statement: str) -> None:
            with psycopg.connect(server().emptied_database, autocommit=True) as connection:
                connection.execute(statement.encode())

        return (partial(attempt, statement) for statement in REWRITES_ON_POSTGRES)


class TestAsyncPostgresStore(AsyncStoreLaws):
    def open_async(self, folder: Path) -> AsyncStore:
        del folder
        return AsyncPostgresStore(emptied(), key=KEY, size=4)

    def reopen_async(self, folder: Path) -> AsyncStore:
        del folder
        return AsyncPostgresStore(server().emptied_database, key=KEY)
