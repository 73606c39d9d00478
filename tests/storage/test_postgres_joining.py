"""A store on PostgreSQL joins the transaction of its host: psycopg's, SQLAlchemy's or Django's."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol, TypeVar

import django
import psycopg
import pytest
import sqlalchemy
from django.conf import settings
from django.db import connections, transaction
from django.utils.functional import empty
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import dict_row
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from optin import AsyncOptIn, OptIn, Policy, Queued
from optin.clock import Clock
from optin.consent import first_fault
from optin.exceptions import ConfigurationError, InputError, OptinError, SchemaError, StorageError
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Expired,
    Failed,
    Key,
    NewRow,
    NextDue,
    Purpose,
    Replayed,
    Result,
    RowKind,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger, Store
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.storage.postgres.joining import driver_of_async
from optin.testing.laws import StoreLaws, _Desk
from tests.postgres import KEY, emptied, server
from tests.storage.postgres_help import (
    ANN,
    CLOCK,
    STOP,
    Watcher,
    body,
    enact,
    entries,
    is_out,
    meanwhile,
)

T = TypeVar("T")

LEASE = timedelta(seconds=15)
ONE, TWO = enact("1"), enact("2")


class Host(Protocol):
    """Do what a host does with its own database."""

    def transaction(self) -> AbstractContextManager[object]:
        """Commit at the end of the block, or roll back; gives what the store is told to join."""

    def savepoint(self) -> AbstractContextManager[object]:
        """Stand inside the transaction, and roll back alone."""

    def note(self, text: str) -> None:
        """Write a row of the host's own."""


class PlainHost:
    def __init__(self, database: str) -> None:
        self.connection = psycopg.connect(database)

    def transaction(self) -> AbstractContextManager[object]:
        @contextmanager
        def block() -> Iterator[object]:
            with self.connection.transaction():
                yield self.connection

        return block()

    def savepoint(self) -> AbstractContextManager[object]:
        return self.connection.transaction()

    def note(self, text: str) -> None:
        self.connection.execute("INSERT INTO note VALUES (%s)", [text])

    def close(self) -> None:
        self.connection.close()


class AutocommitHost(PlainHost):
    """Commit each statement, but for those of a block; rows are dictionaries."""

    def __init__(self, database: str) -> None:
        connection: psycopg.Connection[Any] = psycopg.connect(
            database,
            autocommit=True,
            row_factory=dict_row,
            cursor_factory=psycopg.ClientCursor,
        )
        self.connection = connection


def _engine(database: str) -> sqlalchemy.Engine:
    return sqlalchemy.create_engine(
        "postgresql+psycopg://", connect_args=conninfo_to_dict(database), poolclass=NullPool
    )


class SessionHost:
    def __init__(self, database: str) -> None:
        self.engine = _engine(database)
        self.session = Session(self.engine)

    @contextmanager
    def transaction(self) -> Iterator[object]:
        with self.session.begin():
            yield self.session

    def savepoint(self) -> AbstractContextManager[object]:
        return self.session.begin_nested()

    def note(self, text: str) -> None:
        self.session.execute(sqlalchemy.text("INSERT INTO note VALUES (:text)"), {"text": text})

    def close(self) -> None:
        self.session.close()
        self.engine.dispose()


class EngineHost:
    def __init__(self, database: str) -> None:
        self.engine = _engine(database)
        self.connection = self.engine.connect()

    @contextmanager
    def transaction(self) -> Iterator[object]:
        with self.connection.begin():
            yield self.connection

    def savepoint(self) -> AbstractContextManager[object]:
        return self.connection.begin_nested()

    def note(self, text: str) -> None:
        self.connection.execute(sqlalchemy.text("INSERT INTO note VALUES (:text)"), {"text": text})

    def close(self) -> None:
        self.connection.close()
        self.engine.dispose()


class DjangoHost:
    def __init__(self, database: str) -> None:
        self.configures = not settings.configured
        if self.configures:
            settings.configure()
            django.setup()
        given = conninfo_to_dict(database)
        ours = {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": given["dbname"],
            "USER": given["user"],
            "HOST": given["host"],
        }
        connections.databases["host"] = connections.configure_settings(
            {"default": {}, "host": ours}
        )["host"]
        self.connection = connections["host"]

    @contextmanager
    def transaction(self) -> Iterator[object]:
        with transaction.atomic(using="host"):
            yield self.connection

    def savepoint(self) -> AbstractContextManager[object]:
        nested: AbstractContextManager[object] = transaction.atomic(using="host")
        return nested

    def note(self, text: str) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute("INSERT INTO note VALUES (%s)", [text])

    def close(self) -> None:
        self.connection.close()
        del connections["host"]
        del connections.databases["host"]
        if self.configures:  # the documents have settings of their own
            settings._wrapped = empty  # noqa: SLF001 - Django has no other way back
            connections._settings = None  # noqa: SLF001 - the same
            del connections.settings


HOSTS: list[type[Any]] = [PlainHost, AutocommitHost, SessionHost, EngineHost, DjangoHost]


@pytest.fixture
def database() -> Iterator[str]:
    """Give a database of the host's, with a table of its own."""
    database = emptied()
    with closing(Watcher(database)) as watcher:
        watcher.connection.execute("CREATE TABLE note (text TEXT)")
    yield database
    with closing(Watcher(database)) as watcher:
        watcher.connection.execute("DROP TABLE note")


@pytest.fixture
def store(database: str) -> Iterator[PostgresStore]:
    with closing(PostgresStore(database, key=KEY, size=4)) as store:
        store.transact([ONE], CLOCK)
        yield store


@pytest.fixture(params=HOSTS)
def host(request: pytest.FixtureRequest, database: str) -> Iterator[Host]:
    with closing(request.param(database)) as host:
        yield host


@pytest.fixture
def plain(database: str) -> Iterator[psycopg.Connection[Any]]:
    with closing(psycopg.connect(database)) as connection:
        yield connection


def refuse(_snapshot: Snapshot, _now: datetime) -> Decision[int]:
    raise LookupError("on purpose")


FAILS: Unit[int] = Unit(Subjects("acme", (ANN,)), refuse)


def notes(database: str) -> list[str]:
    with psycopg.connect(database) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM note")]


# With each of the hosts ---------------------------------------------------------------------------


def test_what_the_host_commits_is_kept_with_its_own_rows(
    store: PostgresStore, host: Host, database: str
) -> None:
    with host.transaction() as connection:
        host.note("before")
        with store.within(connection) as inside:
            assert inside.transact([STOP], CLOCK) == [Committed((0,))]
            assert is_out(inside)
            assert not is_out(store)
            assert (inside.tenants(), inside.route("+12025550100")) == (["acme"], None)
        host.note("after")
        assert notes(database) == []
    assert is_out(store)
    assert notes(database) == ["before", "after"]
    assert first_fault("acme", store.scan(Ledger("acme")).items) is None  # type: ignore[arg-type]


def test_a_transaction_that_has_done_nothing_yet_can_be_joined(
    store: PostgresStore, host: Host
) -> None:
    with host.transaction() as connection, store.within(connection) as inside:
        inside.transact([STOP], CLOCK)
    assert is_out(store)


def test_what_the_host_rolls_back_has_not_happened(
    store: PostgresStore, host: Host, database: str
) -> None:
    def work() -> None:
        with host.transaction() as connection:
            host.note("undone")
            with store.within(connection) as inside:
                inside.transact([STOP, TWO], CLOCK)
                assert is_out(inside)
            raise LookupError("on purpose")

    with pytest.raises(LookupError):
        work()
    assert not is_out(store)
    assert body(store) == "1"
    assert notes(database) == []
    assert entries(store) == 0
    assert store.transact([STOP], CLOCK) == [Committed((0,))]


def test_an_error_inside_the_block_undoes_all_that_the_host_undoes(
    store: PostgresStore, host: Host, database: str
) -> None:
    def work() -> None:
        with host.transaction() as connection:
            host.note("undone")
            with store.within(connection) as inside:
                inside.transact([STOP], CLOCK)
                raise LookupError("on purpose")

    with pytest.raises(LookupError):
        work()
    assert not is_out(store)
    assert notes(database) == []
    # The connection is the host's as before: its next transaction stands alone.
    with host.transaction() as connection:
        host.note("kept")
        with store.within(connection) as inside:
            inside.transact([STOP], CLOCK)
    assert is_out(store)
    assert notes(database) == ["kept"]


def test_a_savepoint_of_the_hosts_undoes_what_was_done_inside_it_alone(
    store: PostgresStore, host: Host, database: str
) -> None:
    def nested(inside: Store) -> None:
        with host.savepoint():
            host.note("undone")
            inside.transact([STOP, TWO], CLOCK)
            assert body(inside) == "2"
            raise LookupError("on purpose")

    with host.transaction() as connection:
        host.note("kept")
        with store.within(connection) as inside:
            assert inside.transact([STOP], CLOCK) == [Committed((0,))]
            with pytest.raises(LookupError):
                nested(inside)
            assert body(inside) == "1"  # and not what was never committed
            assert inside.transact([STOP], CLOCK) == [Committed((1,))]
            inside.transact([enact("another 2")], CLOCK)
            assert body(inside) == "another 2"
    assert body(store) == "another 2"
    assert notes(database) == ["kept"]


def test_settings_that_were_rolled_back_are_not_believed(store: PostgresStore, host: Host) -> None:
    def undone() -> None:
        with host.transaction() as connection, store.within(connection) as inside:
            inside.transact([TWO], CLOCK)
            assert body(inside) == "2"
            raise LookupError("on purpose")

    with pytest.raises(LookupError):
        undone()
    assert body(store) == "1"
    store.transact([enact("kept")], CLOCK)  # of the number that was rolled back
    assert body(store) == "kept"
    with host.transaction() as connection, store.within(connection) as inside:
        assert body(inside) == "kept"


def test_a_unit_fails_alone(store: PostgresStore, host: Host, database: str) -> None:
    with host.transaction() as connection:
        host.note("kept")
        with store.within(connection) as inside:
            first, second, third = inside.transact([STOP, FAILS, STOP], CLOCK)
            assert (first, third) == (Committed((0,)), Committed((1,)))
            assert isinstance(second, Failed)
            assert isinstance(inside.transact([FAILS], CLOCK)[0], Failed)
    assert notes(database) == ["kept"]
    assert entries(store) == 2


def test_a_unit_that_the_server_refuses_fails_alone(
    store: PostgresStore, host: Host, database: str
) -> None:
    def too_large(snapshot: Snapshot, _now: datetime) -> Decision[int]:
        key = snapshot.recipient.key
        row = NewRow(
            kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=key, body="", epoch=2**70
        )
        return Decision(0, rows=(row,))

    with host.transaction() as connection:
        host.note("kept")
        with store.within(connection) as inside:
            bad, good = inside.transact([Unit(STOP.entry, too_large), STOP], CLOCK)
            assert isinstance(bad, Failed)
            assert good == Committed((0,))
    assert notes(database) == ["kept"]
    assert entries(store) == 1


def test_a_key_counts_once_inside_and_outside(store: PostgresStore, host: Host) -> None:
    unit: Unit[int] = Unit(STOP.entry, STOP.decide, Key("k", "k"))
    with host.transaction() as connection, store.within(connection) as inside:
        assert inside.transact([unit], CLOCK) == [Committed((0,))]
        assert inside.transact([unit], CLOCK) == [Replayed("")]
    assert store.transact([unit], CLOCK) == [Replayed("")]


def test_an_app_stands_on_the_joined_store(store: PostgresStore, host: Host) -> None:
    outside = OptIn(store, clock=CLOCK)
    outside.enrol("reyes", name="Reyes Law", senders=["+12025550100"], policy=Policy(mode="off"))
    with host.transaction() as connection, store.within(connection) as inside:
        joined = OptIn(inside, clock=CLOCK)
        sent = joined.send("reyes", to="+14155550101", text="see you", user="dana", key="visit 1")
        assert isinstance(sent, Queued)
        assert joined.send(
            "reyes", to="+14155550101", text="see you", user="dana", key="visit 1"
        ) == sent  # fmt: skip
        assert outside.messages("reyes") == []
        joined.close()
    assert [row.body for row in outside.messages("reyes")] == ["see you"]


def test_nothing_is_dispatched_inside(store: PostgresStore, host: Host) -> None:
    def never(_snapshot: Snapshot, _now: datetime) -> Decision[None]:
        raise AssertionError

    with host.transaction() as connection, store.within(connection) as inside:
        for entry in (NextDue(1, LEASE), Expired(1), Attempt("acme", 1, 1)):
            (result,) = inside.transact([Unit(entry, never)], CLOCK)
            assert isinstance(result, Failed)
            assert isinstance(result.error, InputError)
            assert result.error.code == "not_within"
        with pytest.raises(InputError, match="dispatched"):
            OptIn(inside).dispatch()
        with pytest.raises(ConfigurationError) as raised:
            OptIn(inside, strict=True)
        assert raised.value.code == "no_strict_mode"


# Which connections can be joined ------------------------------------------------------------------


def refused(store: PostgresStore, connection: object) -> OptinError:
    with pytest.raises(OptinError) as raised, store.within(connection):
        raise AssertionError
    return raised.value


def test_a_connection_that_commits_each_statement_is_refused(
    store: PostgresStore, database: str
) -> None:
    with closing(psycopg.connect(database, autocommit=True)) as connection:
        assert refused(store, connection).code == "no_transaction"
        with connection.transaction(), store.within(connection) as inside:
            inside.transact([STOP], CLOCK)
    assert is_out(store)


def test_outside_of_atomic_a_connection_of_djangos_is_refused(
    store: PostgresStore, database: str
) -> None:
    with closing(DjangoHost(database)) as host:
        assert refused(store, host.connection).code == "no_connection"  # not open yet
        host.connection.ensure_connection()
        assert refused(store, host.connection).code == "no_transaction"


def test_what_sqlalchemy_wraps_can_be_given_at_any_depth(
    store: PostgresStore, database: str
) -> None:
    with closing(SessionHost(database)) as host:
        connection = host.session.connection()
        depths: list[object] = [
            host.session,
            connection,
            connection.connection,
            connection.connection.driver_connection,
        ]
        for each in depths:
            with store.within(each) as inside:
                inside.transact([STOP], CLOCK)
        host.session.commit()
        assert entries(store) == len(depths)
        assert refused(store, host.engine).code == "no_connection"


@pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
def test_a_transaction_at_a_higher_level_is_refused(
    store: PostgresStore, plain: psycopg.Connection[Any], level: str
) -> None:
    plain.execute(f"SET TRANSACTION ISOLATION LEVEL {level}".encode())
    error = refused(store, plain)
    assert isinstance(error, InputError)
    assert error.code == "wrong_isolation"
    plain.execute("INSERT INTO note VALUES ('still here')")  # it is for the host to go on
    plain.rollback()
    with store.within(plain) as inside:
        inside.transact([STOP], CLOCK)
    plain.commit()
    assert is_out(store)


@pytest.mark.parametrize("given", [None, object(), "dbname=host", 1])
def test_what_is_no_connection_is_refused(store: PostgresStore, given: object) -> None:
    assert refused(store, given).code == "no_connection"


def test_a_transaction_that_has_failed_is_told(
    store: PostgresStore, plain: psycopg.Connection[Any]
) -> None:
    with pytest.raises(psycopg.errors.UndefinedTable):
        plain.execute("SELECT * FROM nothing")
    assert isinstance(refused(store, plain), StorageError)
    plain.rollback()
    with store.within(plain) as inside:
        with pytest.raises(psycopg.errors.UndefinedTable):
            plain.execute("SELECT * FROM nothing")
        with pytest.raises(StorageError, match="roll it back"):
            inside.tenants()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE optin_meta SET value = '\\x00' WHERE name = 'canary'",
        "DELETE FROM optin_meta",
    ],
)
def test_a_database_with_another_key_is_refused(
    store: PostgresStore, plain: psycopg.Connection[Any], statement: str
) -> None:
    plain.execute(statement.encode())
    error = refused(store, plain)
    assert isinstance(error, ConfigurationError)
    assert error.code == "other_database"


def test_a_database_without_our_tables_is_refused(store: PostgresStore) -> None:
    with closing(psycopg.connect(server().database())) as connection:
        assert isinstance(refused(store, connection), SchemaError)


def test_a_closed_store_joins_nothing(store: PostgresStore, plain: psycopg.Connection[Any]) -> None:
    store.close()
    assert refused(store, plain).code == "storage"


def test_after_its_block_a_joined_store_does_nothing(
    store: PostgresStore, plain: psycopg.Connection[Any]
) -> None:
    with store.within(plain) as inside:
        inside.transact([STOP], CLOCK)
    with pytest.raises(StorageError, match="ended"):
        inside.transact([STOP], CLOCK)
    plain.rollback()
    assert not is_out(store)


def test_a_session_that_broke_is_told_without_a_second_try(
    store: PostgresStore, plain: psycopg.Connection[Any], database: str
) -> None:
    with closing(Watcher(database)) as watcher, store.within(plain) as inside:
        watcher.end_others()
        with pytest.raises(StorageError) as raised:
            inside.transact([STOP], CLOCK)
        assert raised.value.code == "connection_lost"
    assert not is_out(store)


def test_a_decision_may_not_call_the_joined_store_that_runs_it(
    store: PostgresStore, plain: psycopg.Connection[Any]
) -> None:
    with store.within(plain) as inside:

        def decide(_snapshot: Snapshot, _now: datetime) -> Decision[object]:
            return Decision(inside.transact([STOP], CLOCK))

        (result,) = inside.transact([Unit(STOP.entry, decide)], CLOCK)
        assert isinstance(result, Failed)
        assert isinstance(result.error, StorageError)
        assert inside.transact([STOP], CLOCK) == [Committed((0,))]
        assert inside.transact([], CLOCK) == []


def test_threads_inside_one_transaction_take_turns(
    store: PostgresStore, plain: psycopg.Connection[Any]
) -> None:
    with store.within(plain) as inside, ThreadPoolExecutor(4) as pool:
        told = {str(each) for each in pool.map(lambda _: inside.transact([STOP], CLOCK), range(12))}
        assert told == {str([Committed((at,))]) for at in range(12)}
    plain.commit()
    assert entries(store) == 12


def test_settings_that_are_durable_are_the_same_inside_and_outside(
    store: PostgresStore, plain: psycopg.Connection[Any]
) -> None:
    outside = store.view(Subjects("acme")).settings
    with store.within(plain) as inside:
        assert inside.view(Subjects("acme")).settings is outside


# Locks --------------------------------------------------------------------------------------------


def test_until_the_commit_whoever_decides_about_the_same_person_waits(
    store: PostgresStore, plain: psycopg.Connection[Any], database: str
) -> None:
    with store.within(plain) as inside:
        inside.transact([STOP], CLOCK)
    with (
        closing(Watcher(database)) as watcher,
        meanwhile(lambda: store.transact([STOP], CLOCK)) as told,
    ):
        watcher.await_waiting()
        assert not is_out(store)
        plain.commit()
    assert told == [[Committed((1,))]]


# In coroutines ------------------------------------------------------------------------------------


def run(database: str, work: Callable[[AsyncPostgresStore], Awaitable[None]]) -> None:
    async def main() -> None:
        store = AsyncPostgresStore(database, key=KEY, size=2)
        try:
            await store.transact([ONE], CLOCK)
            await work(store)
        finally:
            await store.close()

    asyncio.run(main())


def test_a_connection_of_psycopgs_is_joined_in_coroutines(database: str) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        async with await psycopg.AsyncConnection.connect(database) as connection:
            async with store.within(connection) as inside:
                results = await asyncio.gather(*(inside.transact([STOP], CLOCK) for _ in range(9)))
                assert sorted(results, key=str) == [[Committed((at,))] for at in range(9)]
                await AsyncOptIn(inside).close()
                with pytest.raises(StorageError, match="ended"):
                    await inside.tenants()
            await connection.rollback()
            assert (await store.scan(Ledger("acme"))).items == ()
            async with store.within(connection) as inside:
                bad, good = await inside.transact([FAILS, STOP], CLOCK)
                assert isinstance(bad, Failed)
                assert good == Committed((0,))
            await connection.commit()
        assert len((await store.scan(Ledger("acme"))).items) == 1

    run(database, work)


def test_a_connection_that_commits_each_statement_is_refused_in_coroutines(database: str) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        async with await psycopg.AsyncConnection.connect(database, autocommit=True) as connection:
            with pytest.raises(InputError) as raised:
                async with store.within(connection):
                    raise AssertionError
            assert raised.value.code == "no_transaction"
            async with connection.transaction(), store.within(connection) as inside:
                await inside.transact([STOP], CLOCK)
        assert len((await store.scan(Ledger("acme"))).items) == 1

    run(database, work)


def test_a_connection_of_the_other_colour_is_refused(
    database: str, store: PostgresStore, plain: psycopg.Connection[Any]
) -> None:
    async def work(store_: AsyncPostgresStore) -> None:
        with pytest.raises(InputError) as raised:
            async with store_.within(plain):
                raise AssertionError
        assert raised.value.code == "no_connection"
        async with await psycopg.AsyncConnection.connect(database) as connection:
            assert refused(store, connection).code == "no_connection"

    run(database, work)


@pytest.mark.skipif(find_spec("greenlet") is None, reason="SQLAlchemy's coroutines need greenlet")
def test_a_session_of_sqlalchemys_is_joined_in_coroutines(database: str) -> None:
    # Without greenlet this cannot even be imported.
    from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine  # noqa: PLC0415

    async def work(store: AsyncPostgresStore) -> None:
        engine = create_async_engine(
            "postgresql+psycopg://", connect_args=conninfo_to_dict(database), poolclass=NullPool
        )
        async with AsyncSession(engine) as session:
            async with session.begin(), store.within(session) as inside:
                assert await inside.transact([STOP], CLOCK) == [Committed((0,))]
            async with session.begin() as begun:
                async with store.within(await session.connection()) as inside:
                    assert await inside.transact([STOP], CLOCK) == [Committed((1,))]
                await begun.rollback()
        async with engine.begin() as connection, store.within(connection) as inside:
            assert await inside.transact([STOP], CLOCK) == [Committed((1,))]
        await engine.dispose()
        assert len((await store.scan(Ledger("acme"))).items) == 2

    run(database, work)


class _Wrapped:
    """Stand where SQLAlchemy's wrappers do, whose coroutines need another package."""

    def __init__(self, driver: object) -> None:
        self.driver_connection = driver


class _AsyncConnection:
    def __init__(self, driver: object) -> None:
        self.sync_connection = type("Connection", (), {"connection": _Wrapped(driver)})()

    @property
    def connection(self) -> object:
        raise AssertionError  # as SQLAlchemy's raises


class _AsyncSession:
    def __init__(self, driver: object) -> None:
        self._connection = _AsyncConnection(driver)

    async def connection(self) -> _AsyncConnection:
        return self._connection


def test_what_wraps_a_connection_in_coroutines_is_unwrapped(database: str) -> None:
    async def work(store: AsyncPostgresStore) -> None:
        async with await psycopg.AsyncConnection.connect(database) as connection:
            for given in (connection, _AsyncConnection(connection), _AsyncSession(connection)):
                assert await driver_of_async(given) is connection
                async with store.within(given) as inside:
                    assert await inside.tenants() == ["acme"]
        for nothing in (None, object(), _AsyncSession(None)):
            with pytest.raises(InputError):
                await driver_of_async(nothing)

    run(database, work)


# The laws, inside transactions of a host's --------------------------------------------------------


class InTransactions:
    """Run what may be run there in a transaction of a host's, and everything else outside."""

    def __init__(self, database: str) -> None:
        self._store = PostgresStore(database, key=KEY, size=4)
        self._connection = psycopg.connect(database)
        self._one_at_a_time = threading.RLock()

    def transact(self, units: list[Unit[T]], clock: Clock) -> list[Result[T]]:
        if any(isinstance(unit.entry, NextDue | Expired | Attempt) for unit in units):
            return self._store.transact(units, clock)
        return self._inside(lambda inside: inside.transact(units, clock))

    def _inside(self, ask: Callable[[Store], T]) -> T:
        with (
            self._one_at_a_time,
            self._connection.transaction(),
            self._store.within(self._connection) as inside,
        ):
            return ask(inside)

    def record(self, *given: Any) -> bool:  # noqa: ANN401 - handed on
        return self._inside(lambda inside: inside.record(*given))

    def view(self, *given: Any) -> Snapshot:  # noqa: ANN401 - handed on
        return self._inside(lambda inside: inside.view(*given))

    def erase(self, *given: Any) -> int:  # noqa: ANN401 - handed on
        return self._inside(lambda inside: inside.erase(*given))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any method that is left
        return getattr(self._store, name)

    def close(self) -> None:
        self._connection.close()
        self._store.close()


class TestJoinedStore(StoreLaws):
    def open(self, folder: Path) -> Store:
        del folder
        store: Any = InTransactions(emptied())
        return store  # type: ignore[no-any-return]

    def reopen(self, folder: Path) -> Store:
        del folder
        store: Any = InTransactions(server().emptied_database)
        return store  # type: ignore[no-any-return]

    @pytest.mark.skip(reason="the store that these laws ask is not the one that is inside")
    def test_a_decision_may_not_call_the_store_that_runs_it(self, desk: _Desk) -> None:
        """Hold this law in a test of its own, above."""

    @pytest.mark.skip(reason="inside, settings may still be undone, and are read each time")
    def test_a_version_of_the_settings_is_one_object(self, desk: _Desk) -> None:
        """Hold this law to the store outside."""

    @pytest.mark.skip(reason="claims are made outside, and show the settings that were read there")
    def test_a_claim_shows_each_row_with_its_recipient(self, desk: _Desk) -> None:
        """Leave this law to the store outside."""

    @pytest.mark.skip(reason="claims are made outside, and show the settings that were read there")
    def test_rows_whose_lease_is_over_are_taken_over_the_oldest_first(self, desk: _Desk) -> None:
        """Leave this law to the store outside."""
