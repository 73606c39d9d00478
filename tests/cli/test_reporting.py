"""``optin report`` shows the opt-in report as tables, as CSV and as JSON (row S2)."""

import csv
import io
import json
from pathlib import Path

import pytest

from optin import OptIn
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock, MemoryCourier
from optin.transports.memory import MemoryTransport
from tests.cli.conftest import Run

SENDER = "+12025550100"


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Make a database in which two contacts were asked, of whom one agreed and one opted out."""
    path, transport, clock = tmp_path / "office.db", MemoryTransport(), FixedClock()
    with OptIn(SqliteStore(path), transport, courier=MemoryCourier(), clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[SENDER])
        for number, words in (("+12025550141", "YES"), ("+12025550142", "END")):
            optin.send("reyes", to=number, text="Hello", user="dana")
            optin.dispatch()
            optin.receive(transport.inbound_request(number, SENDER, words, event_id=number))
        optin.send("reyes", to="+12025550142", text="Hello", user="=eve")
    return str(path)


JANUARY = ("--since", "2026-01-01", "--last", "2026-01-31")


def test_a_report_is_shown_as_tables(optin: Run, db: str) -> None:
    done = optin("report", *JANUARY, "--db", db)
    assert (done.status, done.err) == (0, "")
    name, nothing, title, header, rule, month, *rest = done.out.splitlines()
    assert (name, nothing, title) == ("Reyes Law", "", "By period")
    assert header.split()[:4] == ["Period", "Requests", "Accepted", "Declined"]
    assert set(rule) == {"-", " "}
    assert month.split() == ["2026-01", "2", "1", "1", "0", "0", "0.5", "1", "1", "1"]
    assert "Opt-outs by keyword" in rest
    assert "END      1" in rest


def test_one_table_is_written_as_csv_with_all_its_columns(optin: Run, db: str) -> None:
    done = optin("report", *JANUARY, "--csv", "by-user", "--db", db)
    header, *rows = csv.reader(io.StringIO(done.out, newline=""))
    assert len(header) == 14
    assert [row[:4] for row in rows] == [["'=eve", "0", "0", "0"], ["dana", "2", "1", "1"]]


def test_all_of_it_is_written_as_json(optin: Run, db: str) -> None:
    data = json.loads(optin("report", *JANUARY, "--by", "week", "--json", "--db", db).out)
    assert [each["period"] for each in data["periods"]][:2] == ["2026-W01", "2026-W02"]
    assert data["total"]["requests"]["asked"] == 2
    assert data["total"]["opt_outs"]["by_keyword"] == {"END": 1}


@pytest.mark.parametrize(
    "wrong",
    [
        ("--since", "yesterday"),
        ("--csv", "by-moon"),
        ("--by", "year"),
        ("--zone", "Mars/Olympus"),
        ("--since", "2026-02-01", "--last", "2026-01-01"),
    ],
)
def test_a_report_that_cannot_be_made_is_wrong_usage(
    optin: Run, db: str, wrong: tuple[str, ...]
) -> None:
    done = optin("report", *wrong, "--db", db)
    assert done.status == 2
    assert done.out == ""
    assert done.err
