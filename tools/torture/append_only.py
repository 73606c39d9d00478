"""Every statement that changes history, tried on a ledger with the rights of the app."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any, Final

from optin.consent import Evidence, Source
from tools.torture.grounds import TENANT, Ground, grounds, number
from tools.torture.harness import Fault, Figure, figures

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 1
LEAST: Final = 1

# The tables that hold history, with the columns of their primary keys.
HISTORY: Final = {
    "optin_ledger": ("tenant", "seq"),
    "optin_payload": ("tenant", "seq"),
    "optin_settings": ("tenant", "version"),
}


def _some_history(ground: Ground) -> None:
    """Write a little of everything that a ledger holds."""
    ground.enrol()
    with ground.app() as app:
        for at in range(3):
            app.opt_in(TENANT, contact=number(at), by="dana", evidence="signed on paper")
            app.send(TENANT, to=number(at), text="Hello", user="dana")
        app.dispatch()
        form = Evidence(Source.FORM, wording="No more texts.", version="1", language="en")
        app.answer_form(TENANT, contact=number(0), agreed=False, evidence=form)


def attacks(table: str, columns: list[str], *, postgres: bool) -> Iterator[str]:
    """List the statements that change what a table of history holds.

    Args:
        table: One of :data:`HISTORY`.
        columns: All of its columns.
        postgres: Whether PostgreSQL is to understand them, or SQLite.
    """
    key, names = ", ".join(HISTORY[table]), ", ".join(columns)
    first = f"SELECT {names} FROM {table} LIMIT 1"
    where = " AND ".join(f"{each} = (SELECT min({each}) FROM {table})" for each in HISTORY[table])
    for column in columns:
        yield f"UPDATE {table} SET {column} = {column}"
        yield f"UPDATE {table} SET {column} = {column} WHERE {where}"
        yield (
            f"INSERT INTO {table} ({names}) {first} "
            f"ON CONFLICT ({key}) DO UPDATE SET {column} = excluded.{column}"
            if postgres
            else f"INSERT INTO {table} ({names}) SELECT * FROM ({first}) WHERE true "
            f"ON CONFLICT ({key}) DO UPDATE SET {column} = excluded.{column}"
        )
    yield f"DELETE FROM {table}"
    yield f"DELETE FROM {table} WHERE {where}"
    if postgres:
        yield f"TRUNCATE {table}"
        yield f"TRUNCATE {table} CASCADE"
        yield f"WITH gone AS (DELETE FROM {table} RETURNING 1) SELECT count(*) FROM gone"
        yield f"MERGE INTO {table} AS t USING ({first}) AS s ON true WHEN MATCHED THEN DELETE"
    else:
        yield f"UPDATE OR REPLACE {table} SET {columns[0]} = {columns[0]}"
        yield f"UPDATE OR IGNORE {table} SET {columns[0]} = {columns[0]}"
        for how in ("INSERT OR REPLACE", "REPLACE"):
            yield f"{how} INTO {table} ({names}) SELECT * FROM ({first})"


def _tried(
    statements: list[str], execute: Callable[[str], object], held: Callable[[], object]
) -> Iterator[tuple[str, str]]:
    """Try each, and give it with what came of it: refused, or what it did."""
    before = held()
    for statement in statements:
        try:
            execute(statement)
            outcome = "was let through"
        except Exception as error:  # noqa: BLE001 - each driver has its own
            outcome = f"refused ({type(error).__name__})"
        if held() != before:
            outcome, before = "changed history", held()
        yield statement, outcome


def _on_sqlite(ground: Ground) -> Iterator[tuple[str, str]]:
    with closing(sqlite3.connect(ground.place, isolation_level=None)) as connection:
        for table in HISTORY:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]

            def held(table: str = table) -> object:
                return connection.execute(f"SELECT * FROM {table}").fetchall()

            statements = list(attacks(table, columns, postgres=False))
            yield from _tried(statements, connection.execute, held)
            yield from _blunt(connection, statements)


def _blunt(connection: sqlite3.Connection, statements: list[str]) -> Iterator[tuple[str, str]]:
    """Give the attacks that fail on a copy without triggers too: their refusal shows nothing."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        connection.backup(copy)
        triggers = copy.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            copy.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            copy.execute("BEGIN")
            try:
                copy.execute(statement)
            except sqlite3.Error as error:
                yield statement, f"is no attack: {error}"
            copy.execute("ROLLBACK")


def _on_postgres(ground: Ground) -> Iterator[tuple[str, str]]:
    import psycopg  # noqa: PLC0415 - only where it is installed

    with psycopg.connect(ground.place, autocommit=True) as connection:
        for table in HISTORY:
            listed = connection.execute(
                "SELECT column_name FROM information_schema.columns WHERE table_name = %s", [table]
            )
            columns = [str(name) for (name,) in listed]

            def held(table: str = table) -> object:
                rows: list[Any] = connection.execute(f"SELECT * FROM {table}").fetchall()
                return rows

            execute: Any = connection.execute
            yield from _tried(list(attacks(table, columns, postgres=True)), execute, held)


def run(count: int, seed: int) -> Iterator[Figure]:
    """Try every statement on each store.

    Args:
        count: Not used: the list is whole.
        seed: Told with a fault.
    """
    del count
    for ground in grounds():
        _some_history(ground)
        tried = list((_on_sqlite if ground.name == "sqlite" else _on_postgres)(ground))
        through = [(what, how) for what, how in tried if not how.startswith("refused")]
        words = [f"{how}: {what}" for what, how in through]
        if not through:
            with ground.app() as app:
                fault = app.verify(TENANT)
            words += [] if fault is None else [f"the chain is broken: {fault}"]
        yield from figures(
            (19,),
            [Fault(seed, 19, each) for each in words],
            tried=f"{ground.name}: statements that change or remove history",
            demanded="100 % refused",
            reached=f"{len(tried) - len(through)} of {len(tried)} refused",
            count=len(tried),
            least=1,
        )
