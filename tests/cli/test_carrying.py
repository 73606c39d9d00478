"""``optin import`` and ``optin export``: files in and out, and what a person is told meanwhile."""

import csv
import io
import json
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from optin import ImportReport, OptIn
from optin.cli import progress as progress_module
from optin.cli.progress import progress_on
from optin.cli.rich_progress import bar_on
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run
from tests.project.source import ROOT

TENANT = "reyes"
HEADER = "number,state,at,note"
GOOD = "+12025550111,opted_in,2025-01-01T00:00Z,signed"
NO = "+12025550112,opted_out,,"
BARE = "+12025550113,opted_in,2025-01-01T00:00Z,"
BAD = "12,opted_in,2025-01-01T00:00Z,signed"


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Return the path of a database with one tenant."""
    path = tmp_path / "optin.db"
    with OptIn(SqliteStore(path, synchronous="OFF")) as optin:
        optin.enrol(TENANT, name="Reyes Law", senders=["+12025550100"])
    return str(path)


@pytest.fixture
def listed(tmp_path: Path) -> str:
    """Return the path of a list in which two rows of four can be taken."""
    return _list(tmp_path, GOOD, NO, BARE, BAD)


def _list(folder: Path, *rows: str, name: str = "list.csv") -> str:
    path = folder / name
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return str(path)


# In -----------------------------------------------------------------------------------------------


def test_an_import_says_what_it_took_and_why_not_the_rest(optin: Run, db: str, listed: str) -> None:
    done = optin("import", listed, "--db", db)
    assert (done.status, done.out) == (1, "4 rows: 2 imported, 1 refused, 1 invalid\n")
    fourth, fifth = done.err.splitlines()
    assert fourth.startswith("line 4: Consent that was given elsewhere needs evidence. Say in the")
    assert fifth.startswith("line 5: Begin the number with + and its calling code, or name its")
    status = optin("status", "--json", "--db", db).lines
    assert {one["number"]: one["state"] for one in status} == {
        "+12025550111": "opted_in", "+12025550112": "opted_out",
    }  # fmt: skip


def test_an_import_of_which_every_row_was_taken_ends_with_0(
    optin: Run, db: str, tmp_path: Path
) -> None:
    path = _list(tmp_path, GOOD, NO)
    assert optin("import", path, "--db", db).status == 0
    again = optin("import", path, "--db", db)
    assert (again.status, again.out) == (0, "2 rows: 2 repeated\n")
    other = optin("import", path, "--name", "other", "--db", db, "--tenant", TENANT)
    assert (other.status, other.out) == (0, "2 rows: 2 unchanged\n")
    assert optin("import", _list(tmp_path, name="e.csv"), "--db", db).out == "0 rows\n"


def test_the_summary_in_json_has_all_its_keys(optin: Run, db: str, listed: str) -> None:
    done = optin("import", listed, "--json", "--quiet", "--db", db)
    assert done.lines == [
        {"tenant": TENANT, "dry_run": False, "name": "list.csv", "rows": 4, "imported": 2,
         "unchanged": 0, "repeated": 0, "refused": 1, "invalid": 1}
    ]  # fmt: skip
    assert (done.status, done.err) == (1, "")


def test_a_dry_run_changes_nothing(optin: Run, db: str, listed: str) -> None:
    done = optin("import", listed, "--dry-run", "--db", db)
    assert done.out.startswith("tried, and nothing changed: 4 rows: 2 imported")
    assert optin("status", "--json", "--db", db).lines == []


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_every_reason_can_be_written_to_a_file(
    optin: Run, db: str, listed: str, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"errors.{suffix}"
    done = optin("import", listed, "--errors", str(path), "--db", db)
    assert done.err == ""
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text(encoding="utf-8")
    found = (
        [json.loads(line) for line in text.splitlines()]
        if suffix == "jsonl"
        else list(csv.DictReader(io.StringIO(text)))
    )
    assert [(str(one["line"]), one["code"]) for one in found] == [
        ("4", "evidence_required"), ("5", "invalid_address"),
    ]  # fmt: skip
    assert list(found[0]) == ["line", "code", "reason", "rule", "remedy", "entry", "refused"]
    assert "555" not in text


def test_a_long_list_of_reasons_is_cut_short(optin: Run, db: str, tmp_path: Path) -> None:
    path = _list(tmp_path, *[BAD] * 30)
    told = optin("import", path, "--db", db).err.splitlines()
    assert len(told) == 21
    assert told[-1] == "and 10 more; --errors FILE writes all of them down"
    assert optin("import", path, "--quiet", "--db", db).err == ""


def test_a_refusal_names_its_ledger_entry(optin: Run, db: str, tmp_path: Path) -> None:
    optin("import", _list(tmp_path, NO), "--db", db)
    yes = NO.replace("opted_out,", "opted_in,2025-01-01T00:00Z").removesuffix(",") + ",signed"
    told = optin("import", _list(tmp_path, yes, name="more.csv"), "--db", db)
    assert "(ledger entry 2)" in told.err


def test_json_lines_and_the_input_can_be_read(optin: Run, db: str, tmp_path: Path) -> None:
    line = json.dumps({"number": "(202) 555-0111", "state": "opted_out"}).encode() + b"\n"
    path = tmp_path / "list.jsonl"
    path.write_bytes(line)
    assert optin("import", str(path), "--region", "US", "--db", db).out == "1 rows: 1 imported\n"
    unnamed = optin("import", "-", "--db", db, given=line)
    assert (unnamed.status, "--name" in unnamed.err) == (2, True)
    named = optin("import", "-", "--name", "list.jsonl", "--format", "jsonl", "--db", db,
                  "--region", "US", given=line)  # fmt: skip
    assert (named.status, named.out) == (0, "1 rows: 1 repeated\n")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"phone,state\n", "not known: 'phone'"),
        (b"number\n", "the column state is missing"),
        ("number,state\n".encode("utf-16"), "UTF-16"),
        (b"", "there is no header"),
    ],
)
def test_a_file_that_is_no_list_is_wrong_usage(
    optin: Run, db: str, tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    done = optin("import", str(path), "--db", db)
    assert (done.status, done.out) == (2, "")
    assert says in done.err
    assert "ended after" not in done.err


def test_a_file_and_a_database_that_are_not_there_are_told(
    optin: Run, db: str, listed: str, tmp_path: Path
) -> None:
    missing = optin("import", str(tmp_path / "none.csv"), "--db", db)
    assert (missing.status, "cannot be read: No such file" in missing.err) == (1, True)
    nowhere = str(tmp_path / "no" / "errors.csv")
    unwritable = optin("import", listed, "--errors", nowhere, "--db", db)
    assert (unwritable.status, "cannot be written" in unwritable.err) == (1, True)
    assert optin("import", listed, "--db", str(tmp_path / "none.db")).status == 1
    assert optin("import", listed, "--db", db, "--tenant", "nobody").status == 1
    assert not (tmp_path / "none.db").exists()


# While it runs ------------------------------------------------------------------------------------


def _report(rows: int, bad: int = 0) -> ImportReport:
    return ImportReport("list", rows=rows, imported=rows - bad, invalid=bad)


def test_without_a_terminal_a_line_tells_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_module, "EVERY", 1_000)
    err, stream = io.StringIO(), io.BytesIO()
    with progress_on(err, 7, quiet=False) as show:
        for rows in (500, 1_000, 1_500, 3_200):
            show(stream, _report(rows, bad=2))
    assert err.getvalue().splitlines() == [
        "1,000 rows, 2 of them not taken", "3,200 rows, 2 of them not taken",
    ]  # fmt: skip


def test_who_wants_quiet_has_it() -> None:
    err = io.StringIO()
    with progress_on(err, 7, quiet=True) as show:
        show(io.BytesIO(), _report(1_000_000))
    assert err.getvalue() == ""


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("size", [10, None])
def test_on_a_terminal_a_bar_shows_how_much_of_the_file_is_read(
    monkeypatch: pytest.MonkeyPatch, size: int | None
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    err, stream = _Terminal(), io.BytesIO(b"0123456789")
    with progress_on(err, size, quiet=False) as show:
        stream.read(5)
        show(stream, _report(1_234))
    drawn = err.getvalue()
    assert "1,234 rows" in drawn
    assert ("50%" in drawn) is (size is not None)


def test_the_bar_is_taken_away_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    err = _Terminal()
    with bar_on(err, 1):
        assert "\x1b[?25l" in err.getvalue()  # the cursor is hidden
    assert "\x1b[?25h" in err.getvalue()


def _numbers(first: int, last: int) -> list[str]:
    return [f"+1202555{at:04},opted_out,," for at in range(first, last)]


def test_a_file_that_breaks_off_says_how_to_go_on(optin: Run, db: str, tmp_path: Path) -> None:
    rows = [*_numbers(0, 600), '+12025550999,opted_out,,"' + "x,\n" * 60_000]
    broken = optin("import", _list(tmp_path, *rows), "--db", db)
    assert (broken.status, broken.out) == (2, "")
    first, second = broken.err.splitlines()
    assert first.startswith("optin: ended after 500 rows; what was taken is kept")
    assert second == "optin: line 602: a cell has no end; is its quote closed?"
    mended = optin("import", _list(tmp_path, *rows[:600]), "--db", db)
    assert mended.out == "600 rows: 100 imported, 500 repeated\n"


SCRIPT = """
import sys
from optin.cli import main, progress
progress.EVERY = 500
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_an_import_that_is_killed_is_taken_up_again(
    optin: Run, db: str, number: signal.Signals, status: int
) -> None:
    rows = _numbers(0, 1_200)
    arguments = ("import", "-", "--name", "list.csv", "--db", db)
    child = subprocess.Popen(  # noqa: S603 - this interpreter, with arguments written here
        [sys.executable, "-c", SCRIPT, *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stderr is not None
    with child:
        child.stdin.write("\n".join([HEADER, *rows[:1_100]]) + "\n")
        child.stdin.flush()
        assert child.stderr.readline() == "500 rows, 0 of them not taken\n"
        assert child.stderr.readline() == "1,000 rows, 0 of them not taken\n"
        child.send_signal(number)  # it waits for the next row
        told = child.stderr.read()
        child.stdin.close()
    assert child.returncode == status
    if number is signal.SIGINT:
        assert "ended after 1,000 rows; what was taken is kept, the same command goes on" in told
    done = optin(*arguments, given="\n".join([HEADER, *rows]).encode())
    assert done.out == "1,200 rows: 200 imported, 1,000 repeated\n"
    entries = optin("history", "--json", "--db", db).lines
    proofs = [one["payload"] for one in entries if one["event"] == "opted_out"]
    lines = [proof["line"] for proof in proofs if isinstance(proof, dict)]
    assert lines == [str(at) for at in range(2, 1_202)]


# Out ----------------------------------------------------------------------------------------------


def test_what_was_taken_in_is_given_out(optin: Run, db: str, listed: str, tmp_path: Path) -> None:
    optin("import", listed, "--db", db)
    done = optin("export", "--db", db)
    assert (done.status, done.err) == (0, "2 rows\n")
    rows = {one["number"]: one for one in csv.DictReader(io.StringIO(done.out, newline=""))}
    assert rows["'+12025550111"]["note"] == "signed"
    assert rows["'+12025550112"]["state"] == "opted_out"
    path = tmp_path / "out.jsonl"
    named = optin("export", "-o", str(path), "--db", db)
    assert (named.status, named.out, named.err) == (0, "2 rows\n", "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {one["number"]: one["state"] for one in lines} == {
        "+12025550111": "opted_in", "+12025550112": "opted_out",
    }  # fmt: skip


def test_the_count_in_json_stands_where_no_row_does(optin: Run, db: str, tmp_path: Path) -> None:
    done = optin("export", "--json", "--db", db)
    assert json.loads(done.err) == {"tenant": TENANT, "rows": 0}
    assert done.out.startswith("number,state,at,")
    (line,) = optin("export", "--json", "-o", str(tmp_path / "x.csv"), "--db", db).lines
    assert line == {"tenant": TENANT, "rows": 0}
    quiet = optin("export", "--quiet", "--format", "jsonl", "--db", db)
    assert (quiet.out, quiet.err) == ("", "")


def test_the_output_is_utf_8_whatever_the_terminal_is(optin: Run, db: str, tmp_path: Path) -> None:
    optin("import", _list(tmp_path, f"{GOOD} ü"), "--db", db)
    done = subprocess.run(  # noqa: S603 - this interpreter, with arguments written here
        [sys.executable, "-m", "optin", "export", "--db", db],
        capture_output=True, check=True, env={"PYTHONPATH": str(ROOT / "src"),
                                              "PYTHONIOENCODING": "latin-1"},
    )  # fmt: skip
    assert "signed ü" in done.stdout.decode("utf-8")
    assert b"\r\r\n" not in done.stdout


def test_an_export_that_fails_leaves_no_half_of_a_file(optin: Run, db: str, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before", encoding="utf-8")
    assert optin("export", "-o", str(path), "--db", db, "--tenant", "nobody").status == 1
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.glob("*.part")) == []
    assert optin("export", "-o", str(tmp_path / "no" / "out.csv"), "--db", db).status == 1
