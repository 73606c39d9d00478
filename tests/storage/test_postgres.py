"""What is PostgreSQL's own: its sessions and pools, its key, its tables, its locks, its errors."""

import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import datetime, timedelta
from threading import Barrier
from threading import Event as Begun
from typing import Any, TypeVar

import psycopg
import pytest
from psycopg.rows import dict_row

from optin.consent import ORGANISATION, Address, Event, EventType
from optin.exceptions import (
    ConfigurationError,
    DuplicateKeyError,
    SchemaError,
    StorageError,
    WrongKeyError,
)
from optin.policy.decision import (
    Attempt,
    Charge,
    Committed,
    Decision,
    Delivery,
    Failed,
    InboxItem,
    InboxState,
    Key,
    Move,
    NewRow,
    NewSettings,
    NewToken,
    NextDue,
    Purpose,
    Replayed,
    RowKind,
    RowState,
    Snapshot,
    Subjects,
    Token,
    Unit,
)
from optin.quota import AccountView, EntryKind, NewEntry
from optin.storage import Ledger, Store
from optin.storage.postgres import PostgresStore, schema
from optin.storage.postgres.opening import connecting, key_of
from optin.storage.postgres.queries import SQL, Statement, ask
from optin.storage.postgres.reading import Reader, Trips
from optin.storage.postgres.script import BUSY, MANY, Scripts
from optin.testing.clock import FixedClock
from tests.postgres import KEY, emptied, server
from tests.storage.postgres_help import (
    ANN,
    BEN,
    CLOCK,
    STOP,
    Watcher,
    body,
    enact,
    entries,
    is_out,
    meanwhile,
    queue,
    stop,
)

T = TypeVar("T")

LEASE = timedelta(seconds=15)
SHORTLY = " options='-c lock_timeout=150ms'"


@pytest.fixture
def database() -> str:
    return emptied()


@pytest.fixture
def open_store(database: str) -> Iterator[Callable[..., PostgresStore]]:
    with ExitStack() as opened:

        def open_one(more: str = "", **given: Any) -> PostgresStore:  # noqa: ANN401 - handed on
            store = PostgresStore(database + more, key=KEY, **{"size": 4, **given})
            return opened.enter_context(closing(store))

        yield open_one


@pytest.fixture
def store(open_store: Callable[..., PostgresStore]) -> PostgresStore:
    return open_store()


@pytest.fixture
def watcher(database: str) -> Iterator[Watcher]:
    with closing(Watcher(database)) as watcher:
        yield watcher


@pytest.fixture
def raw(database: str) -> Iterator[psycopg.Connection[Any]]:
    """Give a session of somebody else's."""
    with closing(psycopg.connect(database)) as connection:
        yield connection


# The key ------------------------------------------------------------------------------------------


def test_a_new_database_is_made_and_opened_again() -> None:
    database = server().database()
    with closing(PostgresStore(database, key=KEY)) as store:
        store.transact([STOP], CLOCK)
    with closing(PostgresStore(database, key=KEY, migrate=False)) as store:
        assert is_out(store)


def test_a_database_does_not_open_with_another_key(database: str, store: PostgresStore) -> None:
    store.transact([STOP], CLOCK)
    with pytest.raises(WrongKeyError):
        PostgresStore(database, key=KEY[::-1])
    assert is_out(store)


def test_without_a_key_it_is_told_how_to_make_one(database: str) -> None:
    with pytest.raises(ConfigurationError, match="python -c") as raised:
        PostgresStore(database)
    assert raised.value.code == "missing_key"


def test_a_short_key_is_refused(database: str) -> None:
    with pytest.raises(ConfigurationError):
        PostgresStore(database, key=b"short")


# The tables ---------------------------------------------------------------------------------------


def _catalogue(database: str) -> list[object]:
    """List all columns, indexes, functions and triggers of optin's."""
    queries = (
        (
            "SELECT table_name, column_name, data_type, collation_name, is_nullable, column_default"
            " FROM information_schema.columns WHERE table_name LIKE 'optin_%' ORDER BY 1, 2"
        ),
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename LIKE 'optin_%' ORDER BY 1",
        "SELECT proname, prosrc FROM pg_proc WHERE proname LIKE 'optin_%' ORDER BY 1",
        (
            "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger"
            " WHERE tgname LIKE 'optin_%' ORDER BY 1"
        ),
        "SELECT number, name, checksum FROM optin_migration ORDER BY 1",
    )
    with psycopg.connect(database) as connection:
        return [connection.execute(query.encode()).fetchall() for query in queries]


def _made_by_hand(text: str) -> str:
    database = server().database()
    with psycopg.connect(database) as connection:
        connection.execute(text.encode())
    return database


def test_the_schema_is_what_the_migrations_make(store: PostgresStore, database: str) -> None:
    by_hand = _made_by_hand(schema())
    assert _catalogue(by_hand) == _catalogue(database)
    assert all(_catalogue(by_hand))
    with closing(PostgresStore(by_hand, key=KEY, migrate=False)) as opened:
        assert opened.transact([STOP], CLOCK) == [Committed((0,))]
    assert store.tenants() == []
    numbers = [migration.number for migration in SQL.migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("partitions", [-1, 1])
def test_a_table_is_divided_into_one_partition_or_more(partitions: int) -> None:
    if partitions > 0:
        assert schema(partitions).count("PARTITION OF optin_ledger") == partitions
    else:
        with pytest.raises(ConfigurationError) as raised:
            schema(partitions)
        assert raised.value.code == "partitions"


def test_each_unique_key_holds_the_tenant(store: PostgresStore, watcher: Watcher) -> None:
    assert store.tenants() == []
    found = watcher.connection.execute("""
        SELECT t.relname, k.relname, array_agg(a.attname::text)
        FROM pg_index AS i
        JOIN pg_class AS t ON t.oid = i.indrelid
        JOIN pg_class AS k ON k.oid = i.indexrelid
        JOIN pg_attribute AS a ON a.attrelid = i.indexrelid
        WHERE i.indisunique AND t.relname LIKE 'optin_%'
        GROUP BY 1, 2
    """).fetchall()
    whole = {"optin_migration", "optin_meta"}
    assert {table for table, _, _ in found} > whole
    assert [name for table, name, columns in found
            if table not in whole and "tenant" not in columns] == []  # fmt: skip


def test_a_newer_database_is_refused(store: PostgresStore, raw: psycopg.Connection[Any]) -> None:
    store.close()
    raw.execute("INSERT INTO optin_migration VALUES (9999, '9999_later.sql', 'x', 0)")
    raw.commit()
    try:
        with pytest.raises(SchemaError, match="newer"):
            PostgresStore(server().emptied_database, key=KEY)
    finally:
        raw.execute("DELETE FROM optin_migration WHERE number = 9999")
        raw.commit()


def test_a_database_of_other_migrations_is_refused() -> None:
    database = _made_by_hand(schema())
    with closing(Watcher(database)) as watcher:
        watcher.connection.execute("UPDATE optin_migration SET checksum = 'x'")
    with pytest.raises(SchemaError, match="another text"):
        PostgresStore(database, key=KEY)


def test_a_store_that_may_make_no_tables_makes_none() -> None:
    database = server().database()
    with pytest.raises(SchemaError, match="migrate=True"):
        PostgresStore(database, key=KEY, migrate=False)
    with closing(Watcher(database)) as watcher:
        assert watcher.look("SELECT to_regclass('optin_migration') IS NULL")


def test_programs_that_open_a_new_database_at_once_all_succeed() -> None:
    database, together = server().database(), Barrier(4)

    def program(_: int) -> bool:
        together.wait(30)
        with closing(PostgresStore(database, key=KEY)) as store:
            return isinstance(store.transact([STOP], CLOCK)[0], Committed)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(program, range(4))) == [True] * 4
    with closing(PostgresStore(database, key=KEY)) as store:
        assert entries(store) == 4


def test_who_may_make_no_tables_is_told() -> None:
    database = server().database()
    with closing(Watcher(database)) as watcher:
        watcher.connection.execute("CREATE ROLE guest LOGIN")
        try:
            with pytest.raises(StorageError, match="42501"):
                PostgresStore(f"{database} user=guest", key=KEY)
        finally:
            watcher.connection.execute("DROP ROLE guest")


# What units name ----------------------------------------------------------------------------------


def test_a_key_without_a_recipient_counts_once(store: PostgresStore) -> None:
    unit: Unit[int] = Unit(Subjects("acme"), lambda *_: Decision(7, memo="seven"), Key("k", "k"))
    assert store.transact([unit, unit], CLOCK) == [Committed((7,)), Replayed("seven")]
    assert store.transact([unit], CLOCK) == [Replayed("seven")]
    other: Unit[int] = Unit(Subjects("acme"), unit.decide, Key("k", "another"))
    (result,) = store.transact([other], CLOCK)
    assert isinstance(result, Failed)
    assert isinstance(result.error, DuplicateKeyError)


def test_a_person_is_shown_under_each_name_that_was_asked_for(store: PostgresStore) -> None:
    both = Subjects("acme", (ANN, Address.parse(f"whatsapp:{ANN.value}")))
    store.transact([STOP], CLOCK)
    unit: Unit[Snapshot] = Unit(both, lambda snapshot, _: Decision(snapshot))
    (result,) = store.transact([unit], CLOCK)
    assert isinstance(result, Committed)
    for snapshot in (store.view(both), result.answers[0]):
        assert tuple(each.address for each in snapshot.recipients) == both.addresses
        assert len({each.key for each in snapshot.recipients}) == 1


def test_a_row_about_nobody_is_claimed(store: PostgresStore) -> None:
    row = NewRow(kind=RowKind.NOTICE, purpose=Purpose.NOTICE, recipient="", body="to the firm")
    queued: Unit[int] = Unit(Subjects("acme"), lambda *_: Decision(0, rows=(row,)))
    store.transact([enact("{}"), queued], CLOCK)
    seen: list[Snapshot] = []

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        seen.append(snapshot)
        return _call(snapshot, now)

    assert store.transact([Unit(NextDue(1, LEASE), decide)], CLOCK) == [Committed((1,))]
    assert [each.recipient.key for each in seen] == [""]


def test_a_delivery_and_a_link_of_nobodys_are_taken_up(store: PostgresStore) -> None:
    delivery = Delivery("twilio", "AC", "status", "SM1", None, text="delivered")
    store.record("acme", delivery, CLOCK, InboxState.NEW)
    item = InboxItem("acme", "twilio", "AC", "status", "SM1")
    shown: Unit[Snapshot] = Unit(item, lambda snapshot, _: Decision(snapshot))
    (result,) = store.transact([shown], CLOCK)
    assert isinstance(result, Committed)
    assert (result.answers[0].recipients, result.answers[0].delivery) == ((), delivery)
    made = NewToken(b"link", "form", "{}", CLOCK.now() + LEASE)
    store.transact([Unit(Subjects("acme"), lambda *_: Decision(0, tokens=(made,)))], CLOCK)
    (spent,) = store.transact([Unit(Token("acme", b"link"), shown.decide)], CLOCK)
    assert isinstance(spent, Committed)
    assert spent.answers[0].token is not None
    assert spent.answers[0].recipients == ()


def test_a_process_remembers_so_many_settings_and_no_more(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("optin.storage.postgres.reading._VERSIONS_KEPT", 1)
    for tenant in ("acme", "zeta", "acme"):
        unit: Unit[int] = Unit(
            Subjects(tenant, settings=True),
            lambda *_, tenant=tenant: Decision(0, settings=NewSettings(tenant)),
        )
        store.transact([unit], CLOCK)
    for tenant in ("acme", "zeta", "acme"):
        version = store.view(Subjects(tenant)).settings
        assert version is not None
        assert version.body == tenant
        assert store.view(Subjects(tenant)).settings is version


def test_nobodys_delivery_is_erased_before_any_came(store: PostgresStore) -> None:
    assert store.erase("", ANN, "gdpr-17", CLOCK) == 0
    (entry,) = store.scan(Ledger("")).items
    assert entry.event.type is EventType.PAYLOAD_ERASED  # type: ignore[attr-defined]
    assert store.tenants() == []


# Its life -----------------------------------------------------------------------------------------


def test_a_closed_store_does_nothing_any_more(store: PostgresStore) -> None:
    store.close()
    store.close()
    asking: list[Callable[[], object]] = [
        lambda: store.transact([STOP], CLOCK),
        store.tenants,
        lambda: store.hold(Attempt("acme", 1, 1)),
        lambda: ExitStack().enter_context(store.within(None)),
    ]
    for each in asking:
        with pytest.raises(StorageError, match="closed"):
            each()


def test_a_store_from_before_a_fork_is_refused(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as forked:
        forked.setattr("os.getpid", lambda: -1)
        asking: list[Callable[[], object]] = [
            store.tenants,
            lambda: store.transact([STOP], CLOCK),
        ]
        for each in asking:
            with pytest.raises(StorageError, match="fork"):
                each()
    assert store.tenants() == []


def test_a_store_without_connections_is_refused(database: str) -> None:
    with pytest.raises(ConfigurationError):
        PostgresStore(database, key=KEY, size=0)


# Its sessions -------------------------------------------------------------------------------------


def _open_sessions(store: PostgresStore, count: int) -> None:
    """Let a store have so many idle connections."""
    pool = store._connections  # noqa: SLF001 - a store opens a second one under load only
    lent = [pool.getconn() for _ in range(count)]
    for each in lent:
        pool.putconn(each)


def test_sessions_that_were_killed_while_idle_are_replaced_unseen(
    store: PostgresStore, watcher: Watcher
) -> None:
    _open_sessions(store, 3)
    assert watcher.end_others() == 3
    assert store.transact([STOP], CLOCK) == [Committed((0,))]
    assert store.transact([STOP], CLOCK) == [Committed((1,))]


def test_what_a_killed_session_had_not_committed_is_done_again(
    store: PostgresStore, watcher: Watcher
) -> None:
    asked = []

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        asked.append(now)
        if len(asked) == 1:
            watcher.end_others()
        return STOP.decide(snapshot, now)

    assert store.transact([Unit(STOP.entry, decide)], CLOCK) == [Committed((0,))]
    assert len(asked) == 2
    assert entries(store) == 1


def test_of_a_session_that_was_killed_during_a_commit_nobody_knows(
    open_store: Callable[..., PostgresStore], watcher: Watcher
) -> None:
    begun = [True]

    def entropy(count: int) -> bytes:  # a salt is made just before the commit is sent
        if begun and begun.pop():
            watcher.end_others()
        return bytes(count)

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        event = Event(EventType.OPTED_OUT, now, snapshot.recipient.key, payload={"text": "STOP"})
        return Decision(0, (event,))

    store = open_store(entropy=entropy)
    unit = Unit(STOP.entry, decide, Key("k", "k"))
    with pytest.raises(StorageError) as raised:
        store.transact([unit], CLOCK)
    assert raised.value.code == "commit_unknown"
    assert store.transact([unit], CLOCK) == [Committed((0,))]
    assert store.transact([unit], CLOCK) == [Replayed("")]
    assert entries(store) == 1


def _too_large(snapshot: Snapshot, _now: datetime) -> Decision[int]:
    """Decide what only the server finds out that it cannot keep."""
    row = NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=snapshot.recipient.key,
                 body="a secret letter", epoch=2**70)  # fmt: skip
    return Decision(0, rows=(row,))


BAD: Unit[int] = Unit(STOP.entry, _too_large)


def test_what_was_committed_before_a_session_was_killed_is_not_done_twice(
    store: PostgresStore, watcher: Watcher
) -> None:
    asked = []

    def last(snapshot: Snapshot, now: datetime) -> Decision[int]:
        asked.append(now)
        if len(asked) == 2:  # the second time, each of them is alone
            watcher.end_others()
        return STOP.decide(snapshot, now)

    first, bad, lost = store.transact([STOP, BAD, Unit(stop(BEN).entry, last)], CLOCK)
    assert first == Committed((0,))
    assert isinstance(bad, Failed)
    assert isinstance(lost, Failed)
    assert isinstance(lost.error, StorageError)
    assert lost.error.code == "connection_lost"
    assert entries(store) == 1
    assert store.transact([STOP], CLOCK) == [Committed((1,))]


def test_an_interruption_undoes_the_whole_list_and_leaves_no_session_behind(
    open_store: Callable[..., PostgresStore],
) -> None:
    store = open_store(size=1)

    def decide(_snapshot: Snapshot, _now: datetime) -> Decision[int]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.transact([enact("undone"), Unit(Subjects("acme"), decide)], CLOCK)
    assert store.tenants() == []
    store.transact([enact("kept")], CLOCK)
    assert body(store) == "kept"


def test_prepared_statements_are_kept_unless_it_is_said_otherwise(
    open_store: Callable[..., PostgresStore],
) -> None:
    kept = []
    for prepare in (True, False):
        store = open_store(prepare=prepare, size=1)
        for _ in range(3):
            assert isinstance(store.transact([STOP], CLOCK)[0], Committed)
            assert is_out(store)
        connection = store._connections.getconn()  # noqa: SLF001 - what the session keeps
        found = connection.execute("SELECT count(*) FROM pg_prepared_statements").fetchone()
        store._connections.putconn(connection)  # noqa: SLF001
        assert found is not None
        kept.append(found[0] > 0)
    assert kept == [True, False]


def test_threads_share_one_connection(open_store: Callable[..., PostgresStore]) -> None:
    store = open_store(size=1)

    def work(number: int) -> None:
        for _ in range(5):
            assert isinstance(store.transact([stop((ANN, BEN)[number % 2])], CLOCK)[0], Committed)
            assert store.view(STOP.entry).tenant == "acme"  # type: ignore[arg-type]

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert entries(store) == 30


def test_the_options_of_a_connection_string_are_kept(
    open_store: Callable[..., PostgresStore], watcher: Watcher
) -> None:
    watcher.connection.execute("CREATE SCHEMA apart")
    try:
        store = open_store(" options='-c search_path=apart'")
        store.transact([STOP], CLOCK)
        assert watcher.look("SELECT count(*) FROM apart.optin_ledger") == 1
        assert watcher.look("SELECT count(*) FROM public.optin_ledger") == 0
        store.close()
    finally:
        watcher.connection.execute("DROP SCHEMA apart CASCADE")


# Pools of the host's ------------------------------------------------------------------------------


class HostPool:
    """Lend connections as a host likes them: in transactions, with rows as dictionaries."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.idle: list[psycopg.Connection[Any]] = []
        self.lent = 0
        self.closed = False

    def getconn(self) -> Any:  # noqa: ANN401 - of another row type than the store's
        self.lent += 1
        if self.idle:
            return self.idle.pop()
        return psycopg.connect(
            self.database, row_factory=dict_row, cursor_factory=psycopg.ClientCursor
        )

    def putconn(self, conn: Any) -> None:  # noqa: ANN401 - the same
        self.lent -= 1
        if not conn.closed:
            self.idle.append(conn)

    def close(self) -> None:
        self.closed = True
        for each in self.idle:
            each.close()


@pytest.fixture
def pool(database: str) -> Iterator[HostPool]:
    with closing(HostPool(database)) as pool:
        yield pool


def test_a_pool_of_the_hosts_is_used_and_left_as_it_was(pool: HostPool, watcher: Watcher) -> None:
    with closing(PostgresStore(pool, key=KEY)) as store:
        assert store.transact([STOP, BAD, STOP], CLOCK)[2] == Committed((1,))
        row = NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient="", body="x")
        queued = Decision(0, rows=(row,))
        store.transact([Unit(Subjects("acme"), lambda *_: queued)], CLOCK)
        assert is_out(store)
        assert entries(store) == 2
        assert watcher.end_others() == 1
        assert is_out(store)
    assert (pool.lent, pool.closed) == (0, False)
    assert [each.autocommit for each in pool.idle] == [False] * len(pool.idle)
    assert pool.idle[0].execute("SELECT 1 AS one").fetchone() == {"one": 1}


def test_a_session_that_breaks_while_it_is_made_ready_goes_back_to_its_pool(
    pool: HostPool,
) -> None:
    with closing(PostgresStore(pool, key=KEY)) as store:
        pool.idle[0].execute("SELECT 1")  # whoever had it before left it in a transaction
        with pytest.raises(StorageError):
            store.tenants()
        assert pool.lent == 0
        assert store.tenants() == []


# Locks --------------------------------------------------------------------------------------------

_LOCK = "SELECT 1 FROM optin_recipient WHERE recipient = %s FOR UPDATE"


def _lock(raw: psycopg.Connection[Any], store: Store) -> None:
    """Lock Ann, whom somebody has opted out."""
    key = store.view(Subjects("acme", (ANN,))).recipient.key
    assert raw.execute(_LOCK, [key]).fetchone() == (1,)


def test_who_waits_for_a_recipient_keeps_nobody_else_waiting(
    store: PostgresStore, raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    store.transact([STOP], CLOCK)
    _lock(raw, store)
    with meanwhile(lambda: store.transact([STOP, STOP], CLOCK)) as told:
        watcher.await_waiting()
        for epoch in range(3):
            assert store.transact([stop(BEN)], CLOCK) == [Committed((epoch,))]
        assert told == []
        raw.commit()
    assert told == [[Committed((1,)), Committed((2,))]]


def test_units_behind_one_that_waits_wait_too(
    store: PostgresStore, raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    store.transact([STOP], CLOCK)
    _lock(raw, store)
    both: Unit[int] = Unit(Subjects("acme", (BEN, ANN)), STOP.decide)
    with meanwhile(lambda: store.transact([both, stop(BEN)], CLOCK)) as told:
        watcher.await_waiting()
        raw.rollback()
    assert told == [[Committed((0,)), Committed((1,))]]


def test_who_waits_for_too_long_is_told(
    open_store: Callable[..., PostgresStore], raw: psycopg.Connection[Any]
) -> None:
    store = open_store(SHORTLY)
    store.transact([STOP], CLOCK)
    _lock(raw, store)
    mine, other = store.transact([STOP, stop(BEN)], CLOCK)
    assert other == Committed((0,))
    assert isinstance(mine, Failed)
    assert isinstance(mine.error, StorageError)
    assert "55P03" in str(mine.error)
    raw.rollback()
    assert store.transact([STOP], CLOCK) == [Committed((1,))]


def test_a_lock_is_waited_for_two_seconds_on_a_connection_of_the_hosts_too(pool: HostPool) -> None:
    shown: list[object] = []
    with closing(PostgresStore(pool, key=KEY)) as store:
        (session,) = pool.idle

        def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
            shown.append(session.execute("SHOW lock_timeout").fetchone())
            return STOP.decide(snapshot, now)

        store.transact([Unit(STOP.entry, decide)], CLOCK)
        shown.append(session.execute("SHOW lock_timeout").fetchone())
        session.rollback()
    assert shown == [{"lock_timeout": "2s"}, {"lock_timeout": "0"}]


def test_who_waits_when_a_store_is_closed_is_told(
    open_store: Callable[..., PostgresStore], raw: psycopg.Connection[Any], watcher: Watcher
) -> None:
    store = open_store(size=1)
    store.transact([STOP], CLOCK)
    _lock(raw, store)
    begun = Begun()
    with meanwhile(lambda: store.transact([STOP], CLOCK)) as busy:
        watcher.await_waiting()

        def waits() -> object:
            begun.set()
            return store.tenants()

        with meanwhile(waits) as told:
            assert begun.wait(30)
            store.close()
        assert isinstance(told[0], StorageError)
        raw.commit()
    assert busy == [[Committed((1,))]]  # what was begun is finished


def test_two_sessions_never_overdraw_an_account(open_store: Callable[..., PostgresStore]) -> None:
    stores = [open_store(), open_store()]

    def charge(amount: int) -> Unit[str]:
        taken = NewEntry("texts", EntryKind.ADJUSTED, -amount)
        yes = Decision("yes", entries=(taken,))

        def then(account: AccountView) -> Decision[str]:
            return yes if account.balance >= amount else Decision("no")

        decision: Decision[str] = Decision("", guard=Charge("texts", then))
        return Unit(Subjects("acme"), lambda *_: decision)

    stores[0].transact([charge(-15)], CLOCK)

    def work(number: int) -> list[str]:
        results = [stores[number % 2].transact([charge(1)], CLOCK)[0] for _ in range(10)]
        return [result.answer for result in results if isinstance(result, Committed)]

    with ThreadPoolExecutor(4) as pool:
        told = [answer for answers in pool.map(work, range(4)) for answer in answers]
    assert sorted(told) == ["no"] * 25 + ["yes"] * 15


def test_settings_that_changed_before_the_head_was_locked_are_decided_by(
    open_store: Callable[..., PostgresStore],
) -> None:
    store, other = open_store(), open_store()
    store.transact([enact("1")], CLOCK)
    seen: list[str] = []

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        assert snapshot.settings is not None
        seen.append(snapshot.settings.body)
        if len(seen) == 1:
            other.transact([enact("2")], CLOCK)
        return STOP.decide(snapshot, now)

    assert store.transact([Unit(STOP.entry, decide)], CLOCK) == [Committed((0,))]
    assert seen == ["1", "2"]
    (entry,) = store.scan(Ledger("acme")).items
    assert entry.settings == 2  # type: ignore[attr-defined]


def test_settings_that_change_all_the_time_are_told(
    open_store: Callable[..., PostgresStore],
) -> None:
    store, other = open_store(), open_store()
    bodies: list[str] = []

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        bodies.append(str(len(bodies)))
        other.transact([enact(bodies[-1])], CLOCK)
        return STOP.decide(snapshot, now)

    (result,) = store.transact([Unit(STOP.entry, decide)], CLOCK)
    assert isinstance(result, Failed)
    assert "too busy" in str(result.error)
    assert len(bodies) == 10
    assert entries(store) == 0


@pytest.mark.parametrize("known", [True, False])
def test_a_delivery_that_comes_twice_at_once_has_one_effect(
    open_store: Callable[..., PostgresStore], watcher: Watcher, *, known: bool
) -> None:
    store, other = open_store(), open_store()
    store.transact([STOP], CLOCK)
    delivery = Delivery("twilio", "AC", "message", "SM1", ANN if known else None, text="STOP")
    happened = Event(EventType.OPTED_OUT, CLOCK.now(), "", ORGANISATION)
    about = (ANN,) if known else ()
    plain: Unit[int] = Unit(
        Subjects("acme", about),
        STOP.decide if known else lambda *_: Decision(0, (happened,)),
        delivery,
    )
    told: list[object] = []
    with ExitStack() as waiting:

        def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
            if not known and not told:  # nobody is locked: the other one is first
                told.append(other.transact([plain], CLOCK))
            elif known:  # the other one waits for the recipient
                told.append(
                    waiting.enter_context(meanwhile(lambda: other.transact([plain], CLOCK)))
                )
                watcher.await_waiting()
            return plain.decide(snapshot, now)

        results = store.transact([Unit(plain.entry, decide, delivery)], CLOCK)
    if known:
        assert results == [Committed((1,))]
        assert told == [[[Replayed("")]]]
    else:
        assert results == [Replayed("")]
        assert told == [[Committed((0,))]]
    assert entries(store) == 2


def test_a_recipient_whom_somebody_else_made_known_meanwhile_is_locked_all_the_same(
    open_store: Callable[..., PostgresStore], database: str
) -> None:
    """A row to lock appears behind the statement that locks, before the one that reads."""
    other = open_store()
    locks = {ask(name).text for name in ("lock", "lock_patiently")}
    for patient, told in ((True, [Committed((1,))]), (False, [BUSY])):
        who = Address.parse(f"+1415555020{int(patient)}")
        scripts = Scripts(Reader(key_of(KEY)), bytes)
        script = scripts.transact([(stop(who), CLOCK)], patient=patient)
        done: list[object] = []

        def behind(statement: Statement, who: Address = who, done: list[object] = done) -> None:
            if statement.text in locks and not done:
                done.append(other.transact([stop(who)], CLOCK))

        with closing(psycopg.connect(database, **connecting(prepare=True))) as session:
            assert _by_hand(session, script, behind) == told
        assert done == [[Committed((0,))]]


def _by_hand(
    session: psycopg.Connection[Any], script: Trips[T], behind: Callable[[Statement], None]
) -> T:
    """Carry a script out, one statement after another, and do something behind each."""
    trip = next(script)
    try:
        while True:
            answers = []
            for each in trip:
                cursor = session.execute(each.text, each.given or None)
                answers.append(cursor.fetchall() if cursor.description else [])
                behind(each)
            trip = script.send(answers)
    except StopIteration as end:
        result: T = end.value
        return result


def _call(snapshot: Snapshot, _now: datetime) -> Decision[int]:
    assert snapshot.row is not None
    return Decision(snapshot.row.id, moves=(Move(snapshot.row.id, RowState.CALLING),))


def test_who_erases_waits_for_who_claims(
    open_store: Callable[..., PostgresStore], watcher: Watcher
) -> None:
    store, other = open_store(), open_store()
    store.transact(queue(ANN), CLOCK)
    with ExitStack() as waiting:
        told: list[list[object]] = []

        def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
            erase = lambda: other.erase("acme", ANN, "gdpr-17", CLOCK)  # noqa: E731
            told.append(waiting.enter_context(meanwhile(erase)))
            watcher.await_waiting()
            return _call(snapshot, now)

        claimed = store.transact([Unit(NextDue(1, LEASE), decide)], CLOCK)
    assert claimed == [Committed((1,))]
    assert told == [[0]]


def test_who_claims_leaves_out_what_is_being_erased(
    open_store: Callable[..., PostgresStore],
) -> None:
    store, other = open_store(), open_store()
    store.transact(queue(ANN), CLOCK)
    told: list[object] = []

    class Claiming(FixedClock):
        def now(self) -> datetime:  # asked under the locks
            if not told:
                told.append(other.transact([Unit(NextDue(1, LEASE), _call)], CLOCK))
            return super().now()

    assert store.erase("acme", ANN, "gdpr-17", Claiming()) == 0
    assert told == [[Committed(())]]
    assert store.transact([Unit(NextDue(1, LEASE), _call)], CLOCK) == [Committed(())]


# Errors -------------------------------------------------------------------------------------------


def test_a_database_that_is_away_is_told_without_where_it_is() -> None:
    nowhere = "host=/nowhere/at/all password=hunter2 dbname=firm"
    with pytest.raises(StorageError) as raised:
        PostgresStore(nowhere, key=KEY)
    assert not {"nowhere", "hunter2", "firm"} & set(str(raised.value).replace("/", " ").split())
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


def test_what_is_no_connection_string_is_told_without_it() -> None:
    with pytest.raises(ConfigurationError) as raised:
        PostgresStore("password=hunter2 what", key=KEY)
    told = "".join(traceback.format_exception(raised.value))
    assert raised.value.code == "no_conninfo"
    assert "hunter2 what" not in str(raised.value)
    assert "hunter2" not in told.partition('PostgresStore("password')[2].partition("\n")[2]


def test_an_error_of_the_server_quotes_no_value(store: PostgresStore) -> None:
    (result,) = store.transact([BAD], CLOCK)
    assert isinstance(result, Failed)
    assert str(result.error) == "the database could not do it: 22003"
    assert (result.error.__cause__, result.error.__context__) == (None, None)


def test_a_table_that_is_missing_is_told(
    open_store: Callable[..., PostgresStore], watcher: Watcher
) -> None:
    watcher.connection.execute("CREATE SCHEMA apart")
    try:
        store = open_store(" options='-c search_path=apart'")
        watcher.connection.execute("DROP TABLE apart.optin_tenant")
        with pytest.raises(StorageError, match="42P01"):
            store.tenants()
        with pytest.raises(StorageError, match="42P01"):
            store.erase("acme", ANN, "gdpr-17", CLOCK)
        store.close()
    finally:
        watcher.connection.execute("DROP SCHEMA apart CASCADE")


def test_a_long_list_about_new_people_reads_everybody_once(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def noting(name: str, **given: Any) -> Statement:  # noqa: ANN401 - handed on
        asked.append(name)
        return ask(name, **given)

    people = [Address.parse(f"+1415555{number:04}") for number in range(MANY)]
    store.transact([enact("{}"), stop(people[0])], CLOCK)
    monkeypatch.setattr("optin.storage.postgres.script.ask", noting)
    results = store.transact([stop(each) for each in people], CLOCK)
    assert results == [Committed((1,)), *[Committed((0,))] * (MANY - 1)]
    assert [name for name in asked if name in {"make_lockable", "lock", "subjects"}] == [
        "make_lockable", "lock", "subjects",
    ]  # fmt: skip
    asked.clear()
    results = store.transact([stop(each) for each in people[: MANY - 1]], CLOCK)
    assert "make_lockable" not in asked
    assert results == [Committed((2,)), *[Committed((1,))] * (MANY - 2)]
