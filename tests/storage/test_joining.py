"""A store joins the transaction of its host: on a plain connection, SQLAlchemy's or Django's."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar

import django
import pytest
import sqlalchemy
from django.conf import settings
from django.db import connections, transaction
from django.utils.functional import empty
from sqlalchemy.orm import Session

from optin import AsyncOptIn, OptIn, Policy, Queued
from optin.clock import Clock
from optin.consent import ORGANISATION, Address, Event, EventType, State, first_fault
from optin.exceptions import (
    ConfigurationError,
    InputError,
    OptinError,
    SchemaError,
    StorageError,
    WrongKeyError,
)
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Expired,
    Failed,
    NewSettings,
    NextDue,
    Result,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger, Store
from optin.storage.joining import driver_of
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore, migrate
from optin.testing.clock import FixedClock
from optin.testing.laws import StoreLaws, _Desk

T = TypeVar("T")

ANN = Address.parse("+14155550101")
CLOCK = FixedClock()
KEY = bytes(range(32))
LEASE = timedelta(seconds=15)


class Host(Protocol):
    """Do what a host does with its own database."""

    def transaction(self) -> AbstractContextManager[object]:
        """Commit at the end of the block, or roll back; gives what the store is told to join."""

    def savepoint(self) -> AbstractContextManager[object]:
        """Stand inside the transaction, and roll back alone."""

    def note(self, text: str) -> None:
        """Write a row of the host's own."""


class PlainHost:
    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path)

    @contextmanager
    def transaction(self) -> Iterator[object]:
        with self.connection:
            yield self.connection

    @contextmanager
    def savepoint(self) -> Iterator[object]:
        self.connection.execute("SAVEPOINT host")
        try:
            yield self.connection
        except BaseException:
            self.connection.execute("ROLLBACK TO host")
            raise
        finally:
            self.connection.execute("RELEASE host")

    def note(self, text: str) -> None:
        self.connection.execute("INSERT INTO note VALUES (?)", (text,))

    def close(self) -> None:
        self.connection.close()


class AlchemyHost:
    def __init__(self, path: Path) -> None:
        self.engine = sqlalchemy.create_engine(f"sqlite:///{path}")
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


class DjangoHost:
    def __init__(self, path: Path) -> None:
        self.configures = not settings.configured
        if self.configures:
            settings.configure()
            django.setup()
        ours = {"ENGINE": "django.db.backends.sqlite3", "NAME": path}
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


HOSTS: list[type[Any]] = [PlainHost, AlchemyHost, DjangoHost]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a database of the host's, with a table of its own."""
    path = tmp_path / "host.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text TEXT)")
    return path


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path, key=KEY, synchronous="OFF")) as store:
        store.transact([ONE], CLOCK)
        yield store


@pytest.fixture(params=HOSTS)
def host(request: pytest.FixtureRequest, path: Path) -> Iterator[Host]:
    with closing(request.param(path)) as host:
        yield host


@pytest.fixture
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def opt_out(snapshot: Snapshot, now: datetime) -> Decision[int]:
    about = snapshot.recipient
    event = Event(EventType.OPTED_OUT, now, about.key, ORGANISATION)
    return Decision(about.standing.in_scope(ORGANISATION).epoch, (event,))


def refuse(_snapshot: Snapshot, _now: datetime) -> Decision[int]:
    raise LookupError("on purpose")


STOP: Unit[int] = Unit(Subjects("acme", (ANN,)), opt_out)
FAILS: Unit[int] = Unit(Subjects("acme", (ANN,)), refuse)


def enact(body: str) -> Unit[int]:
    decision = Decision(0, settings=NewSettings(body))
    return Unit(Subjects("acme", settings=True), lambda *_: decision)


ONE, TWO = enact("1"), enact("2")


def body(store: Store) -> str:
    version = store.view(Subjects("acme")).settings
    return "" if version is None else version.body


def is_out(store: Store) -> bool:
    record = store.view(Subjects("acme", (ANN,))).recipient.standing.in_scope(ORGANISATION)
    return record.state is State.OPTED_OUT


def notes(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM note")]


# With each of the three hosts ---------------------------------------------------------------------


def test_what_the_host_commits_is_kept_with_its_own_rows(
    store: SqliteStore, host: Host, path: Path
) -> None:
    with host.transaction() as connection:
        host.note("before")
        with store.within(connection) as inside:
            assert inside.transact([STOP], CLOCK) == [Committed((0,))]
            assert is_out(inside)
            assert not is_out(store)
            assert (inside.tenants(), inside.route("+12025550100")) == (["acme"], None)
        host.note("after")
        assert notes(path) == []
    assert is_out(store)
    assert notes(path) == ["before", "after"]
    assert first_fault("acme", store.scan(Ledger("acme")).items) is None  # type: ignore[arg-type]


def test_a_transaction_that_has_done_nothing_yet_can_be_joined(
    store: SqliteStore, host: Host
) -> None:
    with host.transaction() as connection, store.within(connection) as inside:
        inside.transact([STOP], CLOCK)
    assert is_out(store)


def test_what_the_host_rolls_back_has_not_happened(
    store: SqliteStore, host: Host, path: Path
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
    assert notes(path) == []
    assert [entry.seq for entry in store.scan(Ledger("acme")).items] == []  # type: ignore[attr-defined]


def test_an_error_inside_the_block_undoes_all_that_the_host_undoes(
    store: SqliteStore, host: Host, path: Path
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
    assert notes(path) == []
    # The connection is the host's as before: its next transaction stands alone.
    with host.transaction() as connection:
        host.note("kept")
        with store.within(connection) as inside:
            inside.transact([STOP], CLOCK)
    assert is_out(store)
    assert notes(path) == ["kept"]


def test_a_savepoint_of_the_hosts_undoes_what_was_done_inside_it_alone(
    store: SqliteStore, host: Host, path: Path
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
    assert notes(path) == ["kept"]


def test_a_unit_fails_alone(store: SqliteStore, host: Host, path: Path) -> None:
    with host.transaction() as connection:
        host.note("kept")
        with store.within(connection) as inside:
            first, second, third = inside.transact([STOP, FAILS, STOP], CLOCK)
            assert (first, third) == (Committed((0,)), Committed((1,)))
            assert isinstance(second, Failed)
            assert isinstance(inside.transact([FAILS], CLOCK)[0], Failed)
    assert notes(path) == ["kept"]
    assert len(store.scan(Ledger("acme")).items) == 2


def test_an_app_stands_on_the_joined_store(store: SqliteStore, host: Host) -> None:
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


def test_nothing_is_dispatched_inside(store: SqliteStore, host: Host) -> None:
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


def test_a_migration_of_the_hosts_makes_the_tables_in_its_own_transaction(
    host: Host, path: Path
) -> None:
    def tables() -> list[str]:
        with closing(sqlite3.connect(path)) as connection:
            query = "SELECT name FROM sqlite_schema WHERE name GLOB 'optin_*'"
            return [name for (name,) in connection.execute(query)]

    def undone() -> None:
        with host.transaction() as connection:
            host.note("a transaction is open")
            migrate(connection)
            raise LookupError("on purpose")

    with pytest.raises(LookupError):
        undone()
    assert tables() == []
    with host.transaction() as connection:
        host.note("a transaction is open")
        migrate(connection)
        migrate(connection)
    assert "optin_ledger" in tables()
    SqliteStore(path, key=KEY).close()


# Which connections can be joined ------------------------------------------------------------------


def refused(store: SqliteStore, connection: object) -> OptinError:
    with pytest.raises(OptinError) as raised, store.within(connection):
        raise AssertionError
    return raised.value


def test_a_connection_that_commits_each_statement_is_refused(
    store: SqliteStore, path: Path
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        error = refused(store, connection)
        assert isinstance(error, InputError)
        assert error.code == "no_transaction"
        assert not connection.in_transaction
        connection.execute("BEGIN")
        with store.within(connection) as inside:
            inside.transact([STOP], CLOCK)
        connection.execute("COMMIT")
    assert is_out(store)


def test_outside_of_atomic_a_connection_of_djangos_is_refused(
    store: SqliteStore, path: Path
) -> None:
    with closing(DjangoHost(path)) as host:
        assert refused(store, host.connection).code == "no_connection"  # not open yet
        host.connection.ensure_connection()
        assert refused(store, host.connection).code == "no_transaction"


def test_what_sqlalchemy_wraps_can_be_given_at_any_depth(store: SqliteStore, path: Path) -> None:
    with closing(AlchemyHost(path)) as host:
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
        assert len(store.scan(Ledger("acme")).items) == len(depths)
        assert refused(store, host.engine).code == "no_connection"


def test_a_closed_store_joins_nothing(store: SqliteStore, plain: sqlite3.Connection) -> None:
    store.close()
    assert refused(store, plain).code == "storage"


@pytest.mark.parametrize("given", [None, object(), "host.db", 1])
def test_what_is_no_connection_is_refused(given: object) -> None:
    with pytest.raises(InputError) as raised:
        driver_of(given, sqlite3.Connection)
    assert raised.value.code == "no_connection"


def test_a_connection_to_another_file_is_refused(store: SqliteStore, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    SqliteStore(other, key=KEY).close()
    for name in (str(other), ":memory:"):
        with closing(sqlite3.connect(name)) as connection:
            error = refused(store, connection)
            assert isinstance(error, ConfigurationError)
            assert error.code == "another_database"
            assert not connection.in_transaction


def test_a_store_in_memory_joins_nothing() -> None:
    with (
        closing(SqliteStore(":memory:", key=KEY)) as store,
        closing(sqlite3.connect(":memory:")) as connection,
    ):
        assert refused(store, connection).code == "another_database"


def test_the_same_file_by_another_name_is_joined(
    store: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    link = path.with_name("link.db")
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("no links can be made here")
    with closing(sqlite3.connect("link.db")) as connection:
        with store.within(connection) as inside:
            inside.transact([STOP], CLOCK)
        connection.commit()
    assert is_out(store)


def test_a_file_without_our_tables_is_refused(
    store: SqliteStore, plain: sqlite3.Connection
) -> None:
    plain.execute("PRAGMA foreign_keys = OFF")
    for (name,) in plain.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'optin_*'"
    ).fetchall():
        plain.execute(f"DROP TABLE {name}")
    plain.commit()
    assert isinstance(refused(store, plain), SchemaError)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE optin_meta SET value = x'00' WHERE name = 'canary'", "DELETE FROM optin_meta"],
)
def test_a_file_with_another_key_is_refused(
    store: SqliteStore, plain: sqlite3.Connection, statement: str
) -> None:
    plain.execute(statement)
    plain.commit()
    assert isinstance(refused(store, plain), WrongKeyError)


def test_a_connection_of_another_thread_or_a_closed_one_is_refused(
    store: SqliteStore, path: Path
) -> None:
    opened: list[sqlite3.Connection] = []
    with closing(sqlite3.connect(path)) as connection:
        codes: list[str] = []
        thread = threading.Thread(target=lambda: codes.append(refused(store, connection).code))
        thread.start()
        thread.join()
        opened.append(connection)
    assert codes == ["unusable_connection"]
    assert refused(store, opened[0]).code == "unusable_connection"


def test_how_the_host_reads_rows_is_its_own_affair(
    store: SqliteStore, plain: sqlite3.Connection
) -> None:
    plain.row_factory = lambda *_: "a row"
    with store.within(plain) as inside:
        inside.transact([STOP], CLOCK)
        assert is_out(inside)
    assert plain.execute("SELECT 1").fetchone() == "a row"
    plain.commit()
    plain.text_factory = bytes
    assert refused(store, plain).code == "unusable_connection"


# Locks --------------------------------------------------------------------------------------------


def test_a_transaction_that_began_to_read_before_another_wrote_is_told_so(
    store: SqliteStore, path: Path
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT * FROM note").fetchall()
        store.transact([STOP], CLOCK)
        error = refused(store, connection)
        assert isinstance(error, StorageError)
        assert error.code == "stale_transaction"
        assert connection.in_transaction  # it is for the host to roll back
        connection.execute("ROLLBACK")
        connection.execute("BEGIN IMMEDIATE")
        with store.within(connection) as inside:
            assert inside.transact([STOP], CLOCK) == [Committed((1,))]
        connection.execute("COMMIT")


@pytest.mark.parametrize("begin", ["BEGIN", None])
def test_while_somebody_else_writes_nothing_is_joined(
    store: SqliteStore, path: Path, begin: str | None
) -> None:
    with ExitStack() as open_:
        other = open_.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
        host = open_.enter_context(closing(sqlite3.connect(path, timeout=0)))
        other.execute("BEGIN IMMEDIATE")
        if begin:
            host.execute(begin)
        error = refused(store, host)
        assert isinstance(error, StorageError)
        assert error.code == "locked"
        assert host.in_transaction == bool(begin)


def test_from_the_block_to_the_commit_nobody_else_writes(
    store: SqliteStore, plain: sqlite3.Connection
) -> None:
    store._connection.execute("PRAGMA busy_timeout = 0")  # noqa: SLF001 - waits for nobody
    with store.within(plain):
        pass
    with pytest.raises(StorageError, match="SQLITE_BUSY"):
        store.transact([STOP], CLOCK)
    assert not is_out(store)  # reading goes on
    plain.commit()
    assert store.transact([STOP], CLOCK) == [Committed((0,))]


# The end of a block, and of a transaction ---------------------------------------------------------


def test_after_its_block_a_joined_store_is_closed_and_the_connection_is_not(
    store: SqliteStore, plain: sqlite3.Connection
) -> None:
    with store.within(plain) as inside:
        inside.transact([STOP], CLOCK)
    with pytest.raises(StorageError, match="closed"):
        inside.transact([STOP], CLOCK)
    inside.close()
    assert plain.in_transaction
    plain.rollback()
    assert not is_out(store)


@pytest.mark.parametrize("end", ["commit", "rollback"])
def test_after_its_transaction_a_joined_store_does_nothing(
    store: SqliteStore, plain: sqlite3.Connection, end: str
) -> None:
    with store.within(plain) as inside:
        getattr(plain, end)()
        for ask in (lambda: inside.transact([STOP], CLOCK), inside.tenants):
            with pytest.raises(StorageError) as raised:
                ask()
            assert raised.value.code == "transaction_ended"
    assert not plain.in_transaction
    assert not is_out(store)


def big(snapshot: Snapshot, now: datetime) -> Decision[int]:
    key = snapshot.recipient.key
    return Decision(0, (Event(EventType.OPTED_OUT, now, key, payload={"text": "x" * 1_000_000}),))


def test_a_full_disk_undoes_the_unit_and_leaves_the_host_its_transaction(
    store: SqliteStore, plain: sqlite3.Connection, path: Path
) -> None:
    (pages,) = plain.execute("PRAGMA page_count").fetchone()
    plain.execute("INSERT INTO note VALUES ('kept')")
    plain.execute(f"PRAGMA max_page_count = {pages + 1}")
    with store.within(plain) as inside:
        results = inside.transact([STOP, Unit(STOP.entry, big)], CLOCK)
        assert results[0] == Committed((0,))
        assert isinstance(results[1], Failed)
    plain.commit()
    assert notes(path) == ["kept"]
    assert len(store.scan(Ledger("acme")).items) == 1


@pytest.mark.parametrize("units", [[STOP], [STOP, STOP]])
def test_a_transaction_that_the_database_rolls_back_is_told_to_the_host(
    store: SqliteStore, plain: sqlite3.Connection, units: list[Unit[int]]
) -> None:
    plain.execute("INSERT INTO note VALUES ('lost')")

    def gives_up(*_: object) -> bool:
        plain.rollback()
        raise sqlite3.OperationalError("disk I/O error")

    with store.within(plain) as inside:
        inside._writer._put = gives_up  # type: ignore[attr-defined]  # noqa: SLF001 - a broken disk
        with pytest.raises(StorageError) as raised:
            inside.transact(units, CLOCK)
    assert raised.value.code == "transaction_ended"
    assert not plain.in_transaction
    assert not is_out(store)


def test_a_decision_may_not_call_the_joined_store_that_runs_it(
    store: SqliteStore, plain: sqlite3.Connection
) -> None:
    with store.within(plain) as inside:

        def decide(_snapshot: Snapshot, _now: datetime) -> Decision[object]:
            return Decision(inside.transact([STOP], CLOCK))

        (result,) = inside.transact([Unit(STOP.entry, decide)], CLOCK)
        assert isinstance(result, Failed)
        assert isinstance(result.error, StorageError)
        assert inside.transact([STOP], CLOCK) == [Committed((0,))]
        assert inside.transact([], CLOCK) == []


def test_what_is_erased_inside_is_overwritten_and_the_hosts_setting_stays(
    store: SqliteStore, plain: sqlite3.Connection, path: Path
) -> None:
    def says(snapshot: Snapshot, now: datetime) -> Decision[None]:
        key = snapshot.recipient.key
        event = Event(EventType.OPTED_OUT, now, key, payload={"text": "never again"})
        return Decision(None, (event,))

    store.transact([Unit(STOP.entry, says)], CLOCK)
    plain.execute("PRAGMA secure_delete = OFF")
    with store.within(plain) as inside:
        assert inside.erase("acme", ANN, "gdpr-17", CLOCK) == 1
    plain.commit()
    assert plain.execute("PRAGMA secure_delete").fetchone() == (0,)
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert b"never again" not in path.read_bytes()


# In coroutines ------------------------------------------------------------------------------------


def run(path: Path, work: Callable[[AsyncSqliteStore], Any]) -> None:
    async def main() -> None:
        store = AsyncSqliteStore(path, key=KEY, synchronous="OFF")
        try:
            await store.transact([ONE], CLOCK)
            await work(store)
        finally:
            await store.close()

    asyncio.run(main())


def test_a_connection_for_all_threads_is_joined_in_coroutines(path: Path) -> None:
    async def work(store: AsyncSqliteStore) -> None:
        with closing(sqlite3.connect(path, check_same_thread=False)) as connection:
            async with store.within(connection) as inside:
                results = await asyncio.gather(*(inside.transact([STOP], CLOCK) for _ in range(9)))
                assert sorted(results, key=str) == [[Committed((at,))] for at in range(9)]
                await AsyncOptIn(inside).close()
            connection.rollback()
            async with store.within(connection) as inside:
                assert await inside.transact([STOP], CLOCK) == [Committed((0,))]
            connection.commit()
        assert len((await store.scan(Ledger("acme"))).items) == 1

    run(path, work)


def test_a_connection_for_one_thread_is_refused_in_coroutines(path: Path) -> None:
    async def work(store: AsyncSqliteStore) -> None:
        with closing(sqlite3.connect(path)) as connection:
            with pytest.raises(InputError) as raised:
                async with store.within(connection):
                    raise AssertionError
            assert raised.value.code == "unusable_connection"

    run(path, work)


def test_a_cancelled_task_waits_for_its_unit_so_that_the_host_may_roll_back(path: Path) -> None:
    async def work(store: AsyncSqliteStore) -> None:
        begun, may_end = threading.Event(), threading.Event()

        def slow(snapshot: Snapshot, now: datetime) -> Decision[int]:
            begun.set()
            assert may_end.wait(30)
            return opt_out(snapshot, now)

        with closing(sqlite3.connect(path, check_same_thread=False)) as connection:

            async def unit() -> None:
                async with store.within(connection) as inside:
                    await inside.transact([Unit(STOP.entry, slow)], CLOCK)

            task = asyncio.create_task(unit())
            await asyncio.to_thread(begun.wait, 30)
            for _ in range(2):
                task.cancel()
                await asyncio.sleep(0)
                assert not task.done()
            may_end.set()
            with pytest.raises(asyncio.CancelledError):
                await task
            connection.rollback()
        assert (await store.scan(Ledger("acme"))).items == ()

    run(path, work)


# The laws, inside transactions of a host's --------------------------------------------------------


class InTransactions:
    """Run what may be run there in a transaction of a host's, and everything else outside."""

    def __init__(self, path: Path) -> None:
        self._store = SqliteStore(path, key=KEY, synchronous="OFF")
        self._connection = sqlite3.connect(path, check_same_thread=False)
        self._connection.execute("PRAGMA synchronous = OFF")
        self._one_at_a_time = threading.RLock()

    def transact(self, units: list[Unit[T]], clock: Clock) -> list[Result[T]]:
        if any(isinstance(unit.entry, NextDue | Expired | Attempt) for unit in units):
            return self._store.transact(units, clock)
        return self._inside(lambda inside: inside.transact(units, clock))

    def _inside(self, ask: Callable[[Store], T]) -> T:
        with self._one_at_a_time, self._connection, self._store.within(self._connection) as inside:
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
        store: Any = InTransactions(folder / "optin.db")
        return store  # type: ignore[no-any-return]

    def reopen(self, folder: Path) -> Store:
        return self.open(folder)

    @pytest.mark.skip(reason="the store that these laws ask is not the one that is inside")
    def test_a_decision_may_not_call_the_store_that_runs_it(self, desk: _Desk) -> None:
        """Hold this law in a test of its own, above."""

    @pytest.mark.skip(reason="claims are made outside, and show the settings that were read there")
    def test_a_claim_shows_each_row_with_its_recipient(self, desk: _Desk) -> None:
        """Leave this law to the store outside."""

    @pytest.mark.skip(reason="claims are made outside, and show the settings that were read there")
    def test_rows_whose_lease_is_over_are_taken_over_the_oldest_first(self, desk: _Desk) -> None:
        """Leave this law to the store outside."""
