"""What is decided by hand goes into the ledger from the command line, which verifies it, too."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from optin import Mode, OptIn, Policy
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from tests.cli.conftest import Run

SAM = "+12025550111"
BY = ("--by", "dana")


@contextmanager
def office(path: Path) -> Iterator[OptIn]:
    with OptIn(SqliteStore(path), MemoryTransport(), clock=FixedClock()) as app:
        yield app


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Make a database in which Sam has agreed."""
    path = tmp_path / "office.db"
    with office(path) as app:
        app.enrol("reyes", name="Reyes Law", senders=["+12025550100"], policy=Policy(mode=Mode.OFF))
        app.opt_in("reyes", contact=SAM, by="dana", evidence="signed on paper")
    return str(path)


def state(db: str) -> str:
    with office(Path(db)) as app:
        return app.status("reyes", SAM)[0].state.value


def events(db: str) -> list[tuple[str, dict[str, object]]]:
    with office(Path(db)) as app:
        return [
            (entry.event.type.value, {**entry.event.facts, **entry.event.payload})
            for entry in app.history("reyes", SAM)
        ]


def test_an_opt_out_is_recorded_with_who_and_what_was_said(optin: Run, db: str) -> None:
    done = optin("opt-out", SAM, *BY, "--evidence", "on the phone", "--db", db)
    assert (done.status, done.out, done.err) == (0, "Opted out.\n", "")
    assert state(db) == "opted_out"
    facts = dict(events(db))["opted_out"]
    assert "dana" in facts.values()
    assert "on the phone" in facts.values()


def test_an_opt_out_twice_is_still_one(optin: Run, db: str) -> None:
    assert optin("opt-out", SAM, *BY, "--db", db, "--json").lines == [
        {"tenant": "reyes", "changed": True, "code": None}
    ]
    again = optin("opt-out", SAM, *BY, "--db", db)
    assert (again.status, again.out) == (0, "Opted out before; noted again.\n")
    assert state(db) == "opted_out"


def test_a_block_is_made_and_lifted_with_its_reason(optin: Run, db: str) -> None:
    why = ("--reason", "a court order")
    assert optin("block", SAM, *BY, *why, "--db", db).out == "Blocked.\n"
    assert optin("check", SAM, "--db", db).status == 1
    assert optin("block", SAM, *BY, *why, "--db", db).out == "Blocked before; nothing changed.\n"
    assert "a court order" in str(events(db))
    assert state(db) == "opted_in"

    assert optin("unblock", SAM, *BY, *why, "--db", db).out == "The block is lifted.\n"
    assert optin("check", SAM, "--db", db).status == 0
    again = optin("unblock", SAM, *BY, *why, "--db", db)
    assert (again.status, again.out) == (0, "There is no such block.\n")


@pytest.mark.parametrize("command", ["opt-out", "block", "unblock"])
def test_nothing_is_done_by_nobody(optin: Run, db: str, command: str) -> None:
    before = events(db)
    assert optin(command, SAM, "--reason", "because", "--db", db).status == 2
    assert events(db) == before


def test_a_block_needs_a_reason(optin: Run, db: str) -> None:
    before = events(db)
    done = optin("block", SAM, *BY, "--reason", "", "--db", db)
    assert done.status == 2
    assert "reason" in done.err
    assert events(db) == before


def test_consents_that_ran_out_are_counted(optin: Run, db: str) -> None:
    assert optin("expire", "--db", db).out == "Expired: 0.\n"
    assert optin("expire", "--db", db, "--json").lines == [{"tenant": "reyes", "expired": 0}]


def test_a_whole_ledger_is_called_whole(optin: Run, db: str) -> None:
    done = optin("verify", "--db", db)
    assert (done.status, done.out) == (0, "The ledger of reyes is whole.\n")
    assert optin("verify", "--db", db, "--json").lines == [
        {"tenant": "reyes", "whole": True, "wrong": None}
    ]


def alter(db: str, entry: int) -> None:
    """Alter an entry, as whoever may drop the trigger can; the chain shows it all the same."""
    with closing(sqlite3.connect(db)) as raw:
        (trigger,) = raw.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'optin_ledger'"
            " AND sql LIKE '%BEFORE UPDATE%'"
        ).fetchone()
        raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute("UPDATE optin_ledger SET facts = '{\"a\":1}' WHERE seq = ?", (entry,))
        raw.commit()


def test_the_first_entry_that_was_altered_is_named(optin: Run, db: str) -> None:
    alter(db, 1)
    done = optin("verify", "--db", db)
    assert (done.status, done.err) == (1, "")
    assert done.out.startswith("Entry 1 does not fit: ")
    (line,) = optin("verify", "--db", db, "--json").lines
    assert (line["whole"], line["wrong"]["entry"]) == (False, 1)  # type: ignore[index]


def test_a_ledger_of_many_pages_is_read_to_its_end(optin: Run, db: str) -> None:
    with office(Path(db)) as app:
        for number in range(1100):
            app.opt_out("reyes", contact=f"+1202555{number:04d}", by="dana")
    assert optin("verify", "--db", db).status == 0
    alter(db, 1050)
    (line,) = optin("verify", "--db", db, "--json").lines
    assert line["wrong"]["entry"] == 1050  # type: ignore[index]
