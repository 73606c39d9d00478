"""The simulated disk loses what a disk may lose, and the store loses no STOP with it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tools.torture import powerfail
from tools.torture.disk import Created, Cut, Deleted, Disk, Step, Surface, Synced, Told, Written
from tools.torture.harness import Verdict
from tools.torture.powerfail import SETTINGS, Seen, Setting, deviations
from tools.torture.vfs import UnavailableError, Watcher, watched


def survivors(folder: Path, *steps: Step, sector: int = 4, times: int = 200) -> set[bytes | None]:
    """Cut the power after some steps, many times, and gather what is left of the file ``f``."""
    surface = Surface()
    for step in steps:
        surface.take(step)
    chance, found = Random(1), set()  # noqa: S311 - the same chance in each run
    for at in range(times):
        place = folder / str(at)
        place.mkdir()
        surface.lose_power(chance, place, sector)
        left = place / "f"
        found.add(left.read_bytes() if left.exists() else None)
    return found


NEW = (Created("f"), Written("f", 0, b"aaaabbbb"), Synced("f"))


def test_what_was_synced_is_there(tmp_path: Path) -> None:
    assert survivors(tmp_path, *NEW, Told(1)) == {b"aaaabbbb"}


def test_what_was_not_synced_is_there_sector_by_sector(tmp_path: Path) -> None:
    found = survivors(tmp_path, *NEW, Written("f", 2, b"XXXX"))
    assert found == {b"aaaabbbb", b"aaXXXXbb", b"aaXXbbbb", b"aaaaXXbb"}


def test_of_one_sector_what_was_written_first_is_there_with_what_was_written_later(
    tmp_path: Path,
) -> None:
    found = survivors(tmp_path, *NEW, Written("f", 0, b"1"), Written("f", 1, b"2"))
    assert found == {b"aaaabbbb", b"1aaabbbb", b"12aabbbb"}


def test_writes_to_several_sectors_survive_in_any_order(tmp_path: Path) -> None:
    found = survivors(tmp_path, *NEW, Written("f", 0, b"1"), Written("f", 4, b"2"))
    assert found == {b"aaaabbbb", b"1aaabbbb", b"aaaa2bbb", b"1aaa2bbb"}


def test_a_length_is_one_that_the_file_had(tmp_path: Path) -> None:
    found = survivors(tmp_path, *NEW, Cut("f", 2), Written("f", 10, b"zz"), times=1000)
    assert {len(each) for each in found if each is not None} == {2, 8, 12}
    assert b"aa" in found
    assert b"aa\0\0\0\0\0\0\0\0zz" in found
    assert b"aaaabbbb\0\0\0\0" in found  # longer, and nothing of what was written


def test_a_file_that_was_never_synced_may_be_missing(tmp_path: Path) -> None:
    assert survivors(tmp_path, *NEW[:2]) >= {None, b"", b"aaaabbbb"}


def test_a_deletion_may_be_undone_until_its_folder_is_synced(tmp_path: Path) -> None:
    gone = Deleted("f", durably=False)
    assert survivors(tmp_path, *NEW, gone) == {None, b"aaaabbbb"}


@pytest.mark.parametrize(
    "steps",
    [
        (Deleted("f", durably=True),),
        (Deleted("f", durably=False), Deleted("another", durably=True)),
        (Deleted("f", durably=False), Created("t.db-wal"), Synced("t.db-wal")),
        (Deleted("f", durably=False), Created("t.db-journal"), Synced("t.db-journal")),
    ],
    ids=["itself", "another", "log", "journal"],
)
def test_a_deletion_is_kept_with_its_folder(tmp_path: Path, steps: tuple[Step, ...]) -> None:
    assert survivors(tmp_path, *NEW, *steps) == {None}


def test_another_sync_keeps_no_deletion(tmp_path: Path) -> None:
    steps = (Created("t.db"), Synced("t.db"))
    assert None in survivors(tmp_path, *NEW, Deleted("f", durably=False), *steps)
    again = (Created("t.db-wal"), Synced("t.db-wal"), *NEW, Deleted("f", durably=False))
    (tmp_path / "second").mkdir()
    assert survivors(tmp_path / "second", *again, Synced("t.db-wal")) == {None, b"aaaabbbb"}


def test_a_file_of_the_same_name_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    again = (Deleted("f", durably=False), Created("f"), Written("f", 0, b"new"), Synced("f"))
    assert survivors(tmp_path, *NEW, *again) == {b"new"}


def test_a_record_of_an_unknown_file_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        Surface().take(Written("f", 0, b"x"))


# Against what SQLite documents --------------------------------------------------------------------


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_sqlite_keeps_and_loses_what_it_says(setting: Setting) -> None:
    seen = powerfail._tried(setting, 1, 20)  # noqa: SLF001 - what the suite does for each setting
    assert seen.cuts >= 20
    assert list(deviations(setting, seen)) == []


def test_a_simulator_that_errs_is_noticed() -> None:
    safe, unsafe = Setting("WAL", "FULL"), Setting("WAL", "NORMAL", loses=None)
    assert len(list(deviations(safe, Seen(10, 10, lost=1, most=1)))) == 1
    assert len(list(deviations(safe, Seen(10, 10, broken=["malformed"])))) == 1
    assert len(list(deviations(unsafe, Seen(10, 10)))) == 1
    assert list(deviations(unsafe, Seen(10, 10, lost=3, most=3))) == []


# The store ----------------------------------------------------------------------------------------


def test_no_acknowledged_stop_is_lost_with_the_power(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, little in {"PROBES": 10, "FEW_STOPS": 2, "STOPS": 50}.items():
        monkeypatch.setattr(powerfail, name, little)
    simulator, store = powerfail.run(1, 7)
    assert (simulator.promise, simulator.verdict) == (5, Verdict.KEPT), simulator.faults
    assert (store.promise, store.faults) == (6, ())
    assert store.verdict is Verdict.SHORT  # of what is demanded at full length
    assert store.reached == "0 lost, 0 damaged"


def test_without_syncs_stops_are_lost() -> None:
    seen = powerfail._ran(1, "OFF", 10, 20)  # noqa: SLF001 - what the suite does
    assert seen.lost > 0


def test_where_no_layer_can_be_put_in_the_suite_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def unavailable(_: Watcher) -> None:
        raise UnavailableError("SQLite is hidden")

    monkeypatch.setattr(powerfail, "watched", unavailable)
    (figure,) = powerfail.run(1, 1)
    assert "SQLite is hidden" in figure.tried
    assert figure.verdict is Verdict.SHORT


# The layer ----------------------------------------------------------------------------------------


def test_a_layer_sees_what_is_opened_while_it_stands_and_nothing_else(tmp_path: Path) -> None:
    disk = Disk()
    with watched(disk):
        inside = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
        inside.execute("CREATE TABLE t (a)")
    seen = len(disk.steps)
    assert Created(str(tmp_path / "a.db")) in disk.steps
    with closing(sqlite3.connect(tmp_path / "b.db", isolation_level=None)) as outside:
        outside.execute("CREATE TABLE t (a)")
    assert len(disk.steps) == seen
    inside.execute("INSERT INTO t VALUES (1)")  # it is watched for as long as it is open
    inside.close()
    assert len(disk.steps) > seen


def test_an_error_of_a_watcher_is_an_error_of_the_disk(tmp_path: Path) -> None:
    class Broken(Watcher):
        def synced(self, path: str) -> None:
            raise LookupError(path)

    with watched(Broken()), closing(sqlite3.connect(tmp_path / "a.db")) as database:
        with pytest.raises(sqlite3.OperationalError, match="disk I/O error"):
            database.execute("CREATE TABLE t (a)")
        assert database.execute("SELECT * FROM sqlite_schema").fetchall() == []
