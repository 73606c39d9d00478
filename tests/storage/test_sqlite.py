"""What is SQLite's own: the file, its key, its tables, its errors."""

import logging
import os
import re
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from threading import Thread

import pytest

from optin.consent import ORGANISATION, Address, Event, EventType, State
from optin.exceptions import ConfigurationError, SchemaError, StorageError, WrongKeyError
from optin.policy.decision import (
    Committed,
    Decision,
    Delivery,
    Failed,
    InboxState,
    NewRow,
    NewSettings,
    Purpose,
    RowKind,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger
from optin.storage.memory import MemoryStore
from optin.storage.sqlite import SqliteStore, schema
from optin.storage.sqlite.queries import SQL
from optin.testing.clock import FixedClock

ANN = Address.parse("+14155550101")
CLOCK = FixedClock()
KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "optin.db"


@pytest.fixture
def open_store(path: Path) -> Iterator[Callable[[], SqliteStore]]:
    opened: list[SqliteStore] = []

    def open_one() -> SqliteStore:
        opened.append(SqliteStore(path, key=KEY, synchronous="OFF"))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


def opt_out(snapshot: Snapshot, now: datetime) -> Decision[None]:
    key = snapshot.recipient.key
    event = Event(EventType.OPTED_OUT, now, key, ORGANISATION, payload={"text": "never again"})
    row = NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=key, body="goodbye then")
    return Decision(None, (event,), (row,), settings=NewSettings("{}"))


STOP: Unit[None] = Unit(Subjects("acme", (ANN,)), opt_out)


def is_out(store: SqliteStore) -> bool:
    record = store.view(Subjects("acme", (ANN,))).recipient.standing.in_scope(ORGANISATION)
    return record.state is State.OPTED_OUT


# The key ------------------------------------------------------------------------------------------


def test_a_key_is_made_once_and_kept_beside_the_file(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        with closing(SqliteStore(path)) as store:
            store.transact([STOP], CLOCK)
            assert is_out(store)
    kept = path.with_name("optin.db.key")
    assert len(bytes.fromhex(kept.read_text())) == 32
    (told,) = [each for each in caplog.records if each.levelno >= logging.WARNING]
    assert told.name == "optin.storage"
    assert str(kept) in caplog.text
    assert kept.read_text().strip() not in caplog.text
    kept_files = sorted(each.name for each in path.parent.iterdir())
    assert kept_files == ["optin.db", "optin.db.key", "optin.db.reserve"]


@pytest.mark.skipif(os.name != "posix", reason="files have no such modes here")
def test_the_key_can_be_read_by_its_owner_alone(path: Path) -> None:
    SqliteStore(path).close()
    assert stat.S_IMODE(path.with_name("optin.db.key").stat().st_mode) == 0o600


def test_a_database_does_not_open_without_its_key(path: Path) -> None:
    SqliteStore(path).close()
    path.with_name("optin.db.key").unlink()
    with pytest.raises(WrongKeyError) as raised:
        SqliteStore(path)
    assert raised.value.code == "missing_key"
    assert not path.with_name("optin.db.key").exists()


def test_a_database_does_not_open_with_another_key(path: Path) -> None:
    SqliteStore(path, key=KEY).close()
    with pytest.raises(WrongKeyError):
        SqliteStore(path, key=KEY[::-1])
    SqliteStore(path, key=KEY).close()


def test_a_key_file_that_holds_no_key_is_told(path: Path) -> None:
    path.with_name("optin.db.key").write_text("not hexadecimal")
    with pytest.raises(WrongKeyError):
        SqliteStore(path)


@pytest.mark.parametrize("make", [MemoryStore, lambda key: SqliteStore(":memory:", key=key)])
def test_a_short_key_is_refused(make: Callable[..., object]) -> None:
    with pytest.raises(ConfigurationError):
        make(key=b"short")


def test_a_database_in_memory_leaves_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(SqliteStore(":memory:")) as store:
        store.transact([STOP], CLOCK)
        assert is_out(store)
    assert list(tmp_path.iterdir()) == []


# The tables ---------------------------------------------------------------------------------------


def test_the_schema_is_the_sum_of_its_migrations() -> None:
    assert schema() == SQL.file("schema.sql")
    numbers = [migration.number for migration in SQL.migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_each_unique_key_holds_the_tenant(
    path: Path, open_store: Callable[[], SqliteStore]
) -> None:
    open_store()
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table'")]  # fmt: skip
        for table in set(tables) - {"optin_migration", "optin_meta"}:
            unique = [row[1] for row in connection.execute(f"PRAGMA index_list({table})") if row[2]]
            assert unique, table
            for index in unique:
                columns = [row[2] for row in connection.execute(f"PRAGMA index_info({index})")]
                assert "tenant" in columns, index


def test_a_newer_database_is_refused(path: Path, open_store: Callable[[], SqliteStore]) -> None:
    open_store().close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO optin_migration VALUES (9999, '9999_later.sql', 'x', 0)")
        connection.commit()
    with pytest.raises(SchemaError, match="newer"):
        open_store()


def test_a_database_of_other_migrations_is_refused(
    path: Path, open_store: Callable[[], SqliteStore]
) -> None:
    open_store().close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE optin_migration SET checksum = 'x'")
        connection.commit()
    with pytest.raises(SchemaError):
        open_store()


def test_a_file_can_hold_the_tables_of_its_host_too(
    path: Path, open_store: Callable[[], SqliteStore]
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE tenant (a)")
    open_store()
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
    others = [name for name in names if not name.startswith(("optin_", "sqlite_autoindex_optin_"))]
    assert others == ["tenant"]
    open_store()


def test_what_is_no_database_is_told_without_its_content(
    path: Path, open_store: Callable[[], SqliteStore]
) -> None:
    path.write_text("a secret letter" * 100)
    with pytest.raises(StorageError) as raised:
        open_store()
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_a_commit_is_on_the_disk_before_it_is_told(path: Path) -> None:
    with closing(SqliteStore(path, key=KEY)) as store:
        asked = {
            name: store._connection.execute(f"PRAGMA {name}").fetchone()[0]  # noqa: SLF001
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout",
                         "wal_autocheckpoint", "trusted_schema", "secure_delete")
        }  # fmt: skip
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "wal_autocheckpoint": 10_000,
        "trusted_schema": 0,
        "secure_delete": 1,
    }


# Erasure ------------------------------------------------------------------------------------------


def test_what_was_erased_is_in_none_of_the_files(
    path: Path, open_store: Callable[[], SqliteStore]
) -> None:
    store = open_store()
    delivery = Delivery("twilio", "AC", "message", "1", ANN, text="never again", raw=b"never again")
    store.transact([Unit(STOP.entry, opt_out, delivery)], CLOCK)

    def found() -> list[str]:
        files = [each.read_bytes() for each in path.parent.iterdir()]
        secrets = (b"4155550101", b"never again", b"goodbye then")
        return [text.decode() for text in secrets if any(text in each for each in files)]

    assert len(found()) == 3
    assert store.erase("acme", ANN, "gdpr-17", CLOCK) == 1
    assert found() == []
    store.close()
    assert found() == []


# Sharing ------------------------------------------------------------------------------------------


def test_two_stores_on_one_file_see_each_other(open_store: Callable[[], SqliteStore]) -> None:
    one, two = open_store(), open_store()
    one.transact([STOP], CLOCK)
    assert is_out(two)
    two.transact([STOP], CLOCK)
    settings = one.view(Subjects("acme")).settings
    assert settings is not None
    assert settings.number == 2
    assert [entry.seq for entry in one.scan(Ledger("acme")).items] == [1, 2]  # type: ignore[attr-defined]


def test_threads_lose_nothing(open_store: Callable[[], SqliteStore]) -> None:
    stores = [open_store(), open_store()]

    def work(store: SqliteStore) -> None:
        for _ in range(10):
            (result,) = store.transact([STOP], CLOCK)
            assert isinstance(result, Committed)

    threads = [Thread(target=work, args=(stores[number % 2],)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    view = stores[0].view(Subjects("acme", (ANN,))).recipient
    assert view.standing.in_scope(ORGANISATION).epoch == 40


def test_a_store_from_before_a_fork_is_refused(
    open_store: Callable[[], SqliteStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store()
    monkeypatch.setattr("os.getpid", lambda: -1)
    with pytest.raises(StorageError, match="fork"):
        store.tenants()


# Errors -------------------------------------------------------------------------------------------


def _fill(store: SqliteStore) -> None:
    """Let the database grow by a page or two and no more."""
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]  # noqa: SLF001
    store._connection.execute(f"PRAGMA max_page_count = {pages + 1}")  # noqa: SLF001


def test_a_full_disk_fails_closed(open_store: Callable[[], SqliteStore]) -> None:
    store = open_store()
    store.transact([STOP], CLOCK)
    _fill(store)
    big = "x" * 100_000

    def decide(snapshot: Snapshot, now: datetime) -> Decision[None]:
        event = Event(EventType.OPTED_OUT, now, snapshot.recipient.key, ORGANISATION,
                      payload={"text": big})  # fmt: skip
        return Decision(None, (event,))

    before = store.scan(Ledger("acme"))
    (result,) = store.transact([Unit(STOP.entry, decide)], CLOCK)
    assert isinstance(result, Failed)
    assert isinstance(result.error, StorageError)
    assert re.fullmatch(r"the database could not do it: SQLITE_FULL", str(result.error))
    assert store.scan(Ledger("acme")) == before
    assert isinstance(store.transact([STOP], CLOCK)[0], Committed | Failed)


def test_a_full_disk_in_a_list_loses_nothing_that_was_told(
    open_store: Callable[[], SqliteStore],
) -> None:
    store = open_store()
    store.transact([STOP], CLOCK)
    _fill(store)

    def decide(snapshot: Snapshot, now: datetime) -> Decision[None]:
        event = Event(EventType.OPTED_OUT, now, snapshot.recipient.key, ORGANISATION,
                      payload={"text": "x" * 100_000})  # fmt: skip
        return Decision(None, (event,))

    before = store.scan(Ledger("acme")).items
    try:
        results = store.transact([STOP, Unit(STOP.entry, decide), STOP], CLOCK)
    except StorageError:
        committed = 0
    else:
        committed = sum(isinstance(result, Committed) for result in results)
    after = store.scan(Ledger("acme")).items
    assert len(after) == len(before) + committed


def test_a_database_that_is_locked_for_long_is_an_error_and_not_a_wait_for_ever(
    path: Path, open_store: Callable[[], SqliteStore]
) -> None:
    store = open_store()
    store._connection.execute("PRAGMA busy_timeout = 0")  # noqa: SLF001
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="SQLITE_BUSY"):
            store.transact([STOP], CLOCK)
        assert store.tenants() == []  # reading goes on
        other.execute("ROLLBACK")
    assert isinstance(store.transact([STOP], CLOCK)[0], Committed)


def test_an_interruption_undoes_the_whole_list(open_store: Callable[[], SqliteStore]) -> None:
    store = open_store()

    def enact(body: str) -> Unit[None]:
        return Unit(Subjects("acme"), lambda *_: Decision(None, settings=NewSettings(body)))

    def decide(_snapshot: Snapshot, _now: datetime) -> Decision[None]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.transact([enact("undone"), Unit(Subjects("acme"), decide)], CLOCK)
    assert store.tenants() == []
    store.transact([enact("kept")], CLOCK)
    settings = store.view(Subjects("acme")).settings
    assert settings is not None
    assert settings.body == "kept"


def test_an_unrouted_delivery_is_kept_for_the_operator(
    open_store: Callable[[], SqliteStore],
) -> None:
    store = open_store()
    delivery = Delivery("twilio", "AC", "message", "1", ANN, text="hello")
    assert store.record("", delivery, CLOCK, InboxState.UNROUTED)
    assert store.tenants() == []
