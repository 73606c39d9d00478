"""A store obeys every law on tables that are divided by the tenant, and its plans stay by index."""

from functools import cache
from pathlib import Path
from typing import Final

import psycopg
import pytest

from optin import OptIn
from optin.storage import AsyncStore, Store
from optin.storage.postgres import AsyncPostgresStore, PostgresStore, schema
from optin.testing.laws import AsyncStoreLaws, StoreLaws
from optin.transports.memory import MemoryTransport
from tests.postgres import KEY, server

PARTITIONS: Final = 3
DIVIDED: Final = (
    "address", "attempt", "block", "consent", "conversation", "idempotency", "inbox", "ledger",
    "outbox", "payload", "portal", "portal_post", "portal_seat", "portal_thread", "quota",
    "recipient", "sorted", "token",
)  # fmt: skip


@cache
def _divided() -> str:
    dsn = server().database()
    with psycopg.connect(dsn) as connection:
        connection.execute(schema(partitions=PARTITIONS).encode())
    return dsn


def _emptied() -> str:
    """Return the connection string of a database without a row, its tables divided."""
    dsn = _divided()
    with psycopg.connect(dsn) as connection:
        tables = connection.execute(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition"
            " AND relname LIKE 'optin_%' AND relname <> 'optin_migration'"
        ).fetchall()
        connection.execute("SET LOCAL session_replication_role = replica")
        connection.execute("SET LOCAL lock_timeout = '10s'")
        for (name,) in tables:
            connection.execute(
                psycopg.sql.SQL("DELETE FROM {}").format(psycopg.sql.Identifier(name))
            )
        connection.execute("SELECT setval('optin_arrival', 1, false)")
    return dsn


class TestStoreOnPartitions(StoreLaws):
    def open(self, folder: Path) -> Store:
        del folder
        return PostgresStore(_emptied(), key=KEY, migrate=False)

    def reopen(self, folder: Path) -> Store:
        del folder
        return PostgresStore(_divided(), key=KEY, migrate=False)


class TestAsyncStoreOnPartitions(AsyncStoreLaws):
    def open_async(self, folder: Path) -> AsyncStore:
        del folder
        return AsyncPostgresStore(_emptied(), key=KEY, migrate=False)


def test_each_table_that_grows_is_divided_and_no_other() -> None:
    with psycopg.connect(_divided()) as connection:
        found = connection.execute(
            "SELECT p.relname, count(*) FROM pg_inherits AS i JOIN pg_class AS p"
            " ON p.oid = i.inhparent WHERE p.relkind = 'p' GROUP BY 1 ORDER BY 1"
        ).fetchall()
    assert found == [(f"optin_{name}", PARTITIONS) for name in DIVIDED]


def test_tenants_stand_in_several_partitions_and_each_in_one() -> None:
    transport = MemoryTransport()
    app = OptIn(PostgresStore(_emptied(), key=KEY, migrate=False), transport)
    tenants = [f"office{number}" for number in range(20)]
    for number, tenant in enumerate(tenants):
        app.enrol(tenant, name="Office", senders=[f"+1202555{number:04}"])
        stop = transport.inbound_request(
            "+14155550101", f"+1202555{number:04}", "STOP", event_id=tenant
        )
        assert app.receive(stop)[0].outcome == "opted_out"
    assert app.dispatch().sent == len(tenants)
    assert all(app.verify(tenant) is None for tenant in tenants)
    app.close()
    with psycopg.connect(_divided()) as connection:
        ((pairs, parts, known),) = connection.execute(
            "SELECT count(DISTINCT (tenant, tableoid)), count(DISTINCT tableoid),"
            " count(DISTINCT tenant) FROM optin_ledger"
        ).fetchall()
    assert (pairs, parts, known) == (len(tenants), PARTITIONS, len(tenants))


@pytest.mark.parametrize("statement", ["UPDATE {} SET seq = 0", "DELETE FROM {}", "TRUNCATE {}"])
@pytest.mark.parametrize(
    "table", ["optin_ledger", "optin_ledger_0", "optin_ledger_1", "optin_ledger_2"]
)
def test_history_is_refused_to_be_changed_in_a_partition_too(table: str, statement: str) -> None:
    app = OptIn(PostgresStore(_emptied(), key=KEY, migrate=False))
    for number in range(20):  # enough that no partition is empty
        app.enrol(f"office{number}", name="Office", senders=[f"+1202555{number:04}"])
    app.close()
    with (
        psycopg.connect(_divided(), autocommit=True) as connection,
        pytest.raises(psycopg.errors.RestrictViolation),
    ):
        connection.execute(statement.format(table).encode())


@pytest.mark.parametrize("number", range(PARTITIONS))
def test_payloads_are_refused_to_be_emptied_in_a_partition_too(number: int) -> None:
    with (
        psycopg.connect(_divided(), autocommit=True) as connection,
        pytest.raises(psycopg.errors.RestrictViolation),
    ):
        connection.execute(f"TRUNCATE optin_payload_{number}".encode())
