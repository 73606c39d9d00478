"""A full disk lets no message through and keeps what people write, for as long as it can."""

import logging
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from optin import OptIn, Policy, Queued, Refused
from optin.consent import ORGANISATION, Address, Event, EventType, State, first_fault
from optin.exceptions import StorageError
from optin.policy.decision import (
    Committed,
    Decision,
    Delivery,
    Failed,
    InboxState,
    NextDue,
    Result,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.storage.sqlite.reserve import RESERVE_BYTES
from optin.testing.clock import FixedClock
from optin.transports.memory import MemoryTransport
from tools.torture import full_disk

ANN = Address.parse("+14155550101")
CLOCK = FixedClock()
KEY = bytes(range(32))
SENDER = "+12025550100"
MIB = 1024 * 1024


def opt_out(snapshot: Snapshot, now: datetime) -> Decision[int]:
    about = snapshot.recipient
    event = Event(EventType.OPTED_OUT, now, about.key, ORGANISATION, payload={"text": "x" * 500})
    return Decision(about.standing.in_scope(ORGANISATION).epoch, (event,))


def never(_snapshot: Snapshot, _now: datetime) -> Decision[int]:
    raise AssertionError


BY_HAND: Unit[int] = Unit(Subjects("acme", (ANN,)), opt_out)
CLAIM: Unit[int] = Unit(NextDue(1, timedelta(seconds=15)), never)


def wrote(event_id: object, kind: str = "message") -> Delivery:
    return Delivery("twilio", "AC", kind, str(event_id), ANN, text="a secret STOP", meaning="stop")


def stop(event_id: object, kind: str = "message") -> Unit[int]:
    return Unit(BY_HAND.entry, opt_out, wrote(event_id, kind))


def is_full(result: Result[int]) -> bool:
    return (
        isinstance(result, Failed)
        and isinstance(result.error, StorageError)
        and result.error.code == "disk_full"
    )


def first_error(ask: Callable[[int], object]) -> StorageError:
    """Ask until the disk is full."""
    with pytest.raises(StorageError) as raised:
        all(ask(at) is not None for at in range(1000))
    return raised.value


# The reserve --------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "optin.db"


def reserve_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.reserve")


def test_a_store_keeps_real_bytes_beside_its_database(path: Path) -> None:
    for _ in range(2):
        SqliteStore(path, key=KEY).close()
        kept = reserve_of(path).stat()
        assert kept.st_size == RESERVE_BYTES == 2 * MIB
        if hasattr(kept, "st_blocks"):
            assert kept.st_blocks * 512 >= 2 * MIB
    assert len(set(reserve_of(path).read_bytes()[:100])) > 50  # nothing that a disk could press
    reserve_of(path).write_bytes(b"half")
    SqliteStore(path, key=KEY, reserve=3 * MIB).close()
    assert reserve_of(path).stat().st_size == 3 * MIB


def test_a_store_can_do_without_a_reserve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    SqliteStore(":memory:", key=KEY).close()
    SqliteStore("none.db", key=KEY, reserve=0).close()
    SqliteStore("test.db", key=KEY, synchronous="OFF").close()
    assert list(tmp_path.glob("*.reserve")) == []


def test_a_reserve_that_cannot_be_written_is_told(path: Path) -> None:
    reserve_of(path).mkdir()
    with pytest.raises(StorageError, match="reserve"):
        SqliteStore(path, key=KEY)


def test_no_reserve_is_made_where_it_would_fill_the_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = shutil.disk_usage(path.parent)
    free = [4 * MIB - 1]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: total._replace(free=free[0]))
    with closing(SqliteStore(path, key=KEY)) as store:
        assert not reserve_of(path).exists()
        assert is_full(store.transact([CLAIM], CLOCK)[0])
        free[0] += 1
        assert store.transact([CLAIM], CLOCK) == [Committed(())]
        assert reserve_of(path).exists()


# Pages run out ------------------------------------------------------------------------------------


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path, key=KEY)) as store:
        store.transact([BY_HAND], CLOCK)
        yield store


@pytest.fixture
def fill(store: SqliteStore) -> Callable[[], None]:
    """Give what leaves a database no page to grow by, until the reserve is given back."""
    pragma = store._connection.execute  # noqa: SLF001 - nothing public limits a database
    give_back = store._reserve.give_back  # noqa: SLF001 - the same

    def fill() -> None:
        (pages,) = pragma("PRAGMA page_count").fetchone()
        pragma(f"PRAGMA max_page_count = {pages}")

    def give() -> None:
        give_back()
        pragma("PRAGMA max_page_count = 1000000")

    store._reserve.give_back = give  # type: ignore[method-assign]  # noqa: SLF001 - the same
    return fill


def until_full(store: SqliteStore) -> None:
    """Opt somebody out by hand until there is no page left."""
    for _ in range(1000):
        if is_full(store.transact([BY_HAND], CLOCK)[0]):
            return
    pytest.fail("the database never filled up")


def entries(store: SqliteStore) -> int:
    ledger = store.scan(Ledger("acme"), None, 10_000).items
    assert first_fault("acme", ledger) is None  # type: ignore[arg-type]
    return len(ledger)


def test_what_a_person_wrote_is_kept_with_the_reserve(
    store: SqliteStore, fill: Callable[[], None], path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fill()
    until_full(store)
    before = entries(store)
    assert reserve_of(path).exists()
    assert is_full(store.transact([stop("report", "status")], CLOCK)[0])
    assert reserve_of(path).exists()  # not for reports about messages of ours
    assert [type(each) for each in store.transact([stop("SM1")], CLOCK)] == [Committed]
    assert entries(store) == before + 1
    assert not reserve_of(path).exists()
    assert [each.levelno for each in caplog.records if "full" in each.message] == [logging.ERROR]
    assert str(path) in caplog.text
    assert "secret" not in caplog.text


def test_a_raw_delivery_is_kept_with_the_reserve(
    store: SqliteStore, fill: Callable[[], None], path: Path
) -> None:
    fill()
    until_full(store)
    reports = first_error(
        lambda at: store.record("acme", wrote(at, "status"), CLOCK, InboxState.DONE)
    )
    assert reports.code == "disk_full"
    assert reserve_of(path).exists()
    for at in range(100):
        assert store.record("acme", wrote(at), CLOCK, InboxState.NEW)
    assert not reserve_of(path).exists()


def test_without_its_reserve_a_store_claims_nothing_until_it_is_made_again(
    store: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve_of(path).unlink()  # another process gave it back
    total = shutil.disk_usage(path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: total._replace(free=0))
    claim, by_hand, again = store.transact([CLAIM, BY_HAND, CLAIM], CLOCK)
    assert is_full(claim)
    assert is_full(again)
    assert by_hand == Committed((1,))
    assert is_full(store.transact([CLAIM], CLOCK)[0])
    monkeypatch.undo()
    assert store.transact([CLAIM], CLOCK) == [Committed(())]
    assert reserve_of(path).exists()


def test_of_callers_at_once_those_who_bring_what_people_wrote_are_answered(
    store: SqliteStore, fill: Callable[[], None]
) -> None:
    fill()
    until_full(store)
    before = entries(store)
    units = [stop(at) if at % 2 else BY_HAND for at in range(16)]
    with store._lock, ThreadPoolExecutor(16) as pool:  # noqa: SLF001 - lets them gather
        asked = [pool.submit(store.transact, [unit], CLOCK) for unit in units]
        while len(store._group._waiting) < 15:  # noqa: SLF001 - the same
            pass
        store._lock.release()  # noqa: SLF001 - the same
        results = [each.result()[0] for each in asked]
        store._lock.acquire()  # noqa: SLF001 - the same
    assert all(isinstance(each, Committed) for each in results[1::2])
    kept = sum(isinstance(each, Committed) for each in results)
    assert all(is_full(each) for each in results if not isinstance(each, Committed))
    assert entries(store) == before + kept


def test_a_reserve_that_helps_nothing_fails_closed(store: SqliteStore) -> None:
    pragma = store._connection.execute  # noqa: SLF001 - nothing public limits a database
    (pages,) = pragma("PRAGMA page_count").fetchone()
    pragma(f"PRAGMA max_page_count = {pages}")
    until_full(store)
    before = entries(store)
    error = first_error(lambda at: store.record("acme", wrote(at), CLOCK, InboxState.NEW))
    assert error.code == "disk_full"
    assert is_full(store.transact([stop("SM1")], CLOCK)[0])
    assert entries(store) == before
    pragma("PRAGMA max_page_count = 1000000")
    assert isinstance(store.transact([stop("SM1")], CLOCK)[0], Committed)


# A volume that is really full ---------------------------------------------------------------------


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume of a few mebibytes."""
    folder = tmp_path / "volume"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or getattr(os, "geteuid", lambda: 1)() != 0:
        pytest.skip("mounting a small volume takes root")
    command = [mount, "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode != 0:  # noqa: S603 - constant
        pytest.skip("no small volume can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)  # noqa: S603, S607 - constant


def fill_up(volume: Path) -> Path:
    """Leave no byte of a volume free."""
    filler = volume / "filler"
    descriptor = os.open(filler, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        for size in (4096, 1):
            with pytest.raises(OSError, match="space"):
                all(os.write(descriptor, bytes(size)) for _ in range(MIB * 8))
    finally:
        os.close(descriptor)
    return filler


def test_on_a_full_volume_nothing_is_sent_and_every_stop_is_stored(volume: Path) -> None:
    transport = MemoryTransport()
    with OptIn(SqliteStore(volume / "optin.db", key=KEY), transport, clock=CLOCK) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[SENDER], policy=Policy(mode="off"))

        def send(to: str) -> object:
            return optin.send("reyes", to=to, text="see you", user="dana")

        def stops(who: str) -> None:
            optin.receive(transport.inbound_request(who, SENDER, "STOP", event_id=who))

        assert isinstance(send("+14155550101"), Queued)
        assert isinstance(send("+14155550102"), Queued)
        filler = fill_up(volume)
        assert first_error(lambda _: send("+14155550103")).code == "disk_full"
        for at in range(200, 500):
            stops(f"+14155550{at}")
        stops("+14155550101")
        assert not (volume / "optin.db.reserve").exists()
        with pytest.raises(StorageError):
            optin.dispatch()
        assert transport.sent == []
        for at in range(200, 500):
            (status,) = optin.status("reyes", f"+14155550{at}")
            assert status.state is State.OPTED_OUT
        filler.unlink()
        optin.dispatch()
        told = {text.to.value for text in transport.sent if text.text == "see you"}
        assert "+14155550101" not in told
        assert "+14155550102" in told
        assert (volume / "optin.db.reserve").exists()
        assert isinstance(send("+14155550101"), Refused)
        assert optin.verify("reyes") is None


def test_a_store_opens_on_a_full_volume_and_takes_a_stop(volume: Path) -> None:
    path = volume / "optin.db"
    with closing(SqliteStore(path, key=KEY)) as store:
        store.transact([BY_HAND], CLOCK)
    fill_up(volume)
    with closing(SqliteStore(path, key=KEY)) as store:
        assert not reserve_of(path).exists()
        assert isinstance(store.transact([stop("SM1")], CLOCK)[0], Committed)
        assert is_full(store.transact([CLAIM], CLOCK)[0])
    with closing(SqliteStore(path, key=KEY)) as store:
        assert entries(store) == 2


def test_a_store_that_has_nothing_to_give_back_says_that_the_disk_is_full(volume: Path) -> None:
    fill_up(volume)
    with pytest.raises(StorageError) as raised:
        SqliteStore(volume / "optin.db", key=KEY)
    assert raised.value.code == "disk_full"


def test_the_asynchronous_store_has_the_same_reserve(path: Path) -> None:
    store = AsyncSqliteStore(path, key=KEY, reserve=3 * MIB)
    store._store.close()  # noqa: SLF001 - without an event loop
    assert reserve_of(path).stat().st_size == 3 * MIB


def test_whatever_happens_on_a_full_volume_no_stop_is_lost_and_nothing_left_unkept() -> None:
    (figure,) = full_disk.run(2, 5)
    if figure.reached == "not tried":
        pytest.skip(figure.tried)
    assert figure.faults == ()
    assert "0 amiss" in figure.reached
