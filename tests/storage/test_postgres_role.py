"""A store needs no more rights than the page on PostgreSQL grants, and cannot rewrite history."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

import psycopg
import pytest
from psycopg import errors

from optin.storage import AsyncStore, Store
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.testing.laws import AsyncStoreLaws, StoreLaws
from tests.postgres import KEY, emptied, server
from tests.storage.test_laws import REWRITES_ON_POSTGRES

PAGE: Final = Path(__file__).parents[2] / "docs" / "how-to" / "run-on-postgresql.md"
ROLE: Final = "office"


def _blocks() -> list[str]:
    return re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def _as_role(dsn: str) -> str:
    return dsn.replace("user=postgres", f"user={ROLE}")


def _make_role(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Make the role, which belongs to the whole server."""
    if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (ROLE,)).fetchall():
        connection.execute(f"CREATE ROLE {ROLE} LOGIN".encode())


def _granted() -> str:
    """Return the connection string of a database without a row, for a role with those rights."""
    dsn = emptied()
    grants, _ = _blocks()
    with psycopg.connect(dsn, autocommit=True) as connection:
        _make_role(connection)
        connection.execute(grants.encode())
    return _as_role(dsn)


class TestStoreWithFewRights(StoreLaws):
    def open(self, folder: Path) -> Store:
        del folder
        self.dsn = _granted()
        return PostgresStore(self.dsn, key=KEY, migrate=False)

    def reopen(self, folder: Path) -> Store:
        del folder
        return PostgresStore(self.dsn, key=KEY, migrate=False)

    def rewrites(self, folder: Path) -> Iterator[Callable[[], object]]:
        del folder

        def attempt(statement: str) -> None:
            with psycopg.connect(self.dsn, autocommit=True) as connection:
                connection.execute(statement.encode())

        return (partial(attempt, statement) for statement in REWRITES_ON_POSTGRES)


class TestAsyncStoreWithFewRights(AsyncStoreLaws):
    def open_async(self, folder: Path) -> AsyncStore:
        del folder
        return AsyncPostgresStore(_granted(), key=KEY, migrate=False)


@pytest.mark.parametrize("table", ["optin_ledger", "optin_settings"])
@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET tenant = ''", "DELETE FROM {}", "TRUNCATE {}", "DROP TABLE {}"]
)
def test_the_role_has_no_right_to_change_history(table: str, statement: str) -> None:
    with (
        psycopg.connect(_granted(), autocommit=True) as connection,
        pytest.raises(errors.InsufficientPrivilege),
    ):
        connection.execute(statement.format(table).encode())


def test_the_role_has_no_right_to_switch_the_triggers_off() -> None:
    with psycopg.connect(_granted(), autocommit=True) as connection:
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("SET session_replication_role = replica")
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("ALTER TABLE optin_ledger DISABLE TRIGGER ALL")


def test_an_owner_can_lay_the_right_down() -> None:
    _, revokes = _blocks()
    dsn = server().database()
    with psycopg.connect(dsn, autocommit=True) as connection:
        _make_role(connection)
        connection.execute(f"GRANT CREATE, USAGE ON SCHEMA public TO {ROLE}".encode())
    PostgresStore(_as_role(dsn), key=KEY).close()
    with psycopg.connect(_as_role(dsn), autocommit=True) as connection:
        connection.execute(revokes.encode())
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("DELETE FROM optin_ledger")
    PostgresStore(_as_role(dsn), key=KEY).close()
