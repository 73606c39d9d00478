"""Options and the environment name one database; what is missing is told, and never made."""

import sys
from pathlib import Path

import psycopg
import pytest

from optin import Mode, OptIn, Policy, RowState
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run
from tests.postgres import KEY, emptied, server

DSN = "postgresql://office:a-secret@127.0.0.1:1/office"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Enter a folder that holds one database and its key in another place."""
    for name in ("OPTIN_DB", "OPTIN_DSN", "OPTIN_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    with OptIn(SqliteStore("office.db", key=bytes(32))) as office:
        office.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
    Path("key").write_text(bytes(32).hex(), encoding="ascii")
    return tmp_path


COMMANDS = [
    ("status",),
    ("history",),
    ("check", "+12025550111"),
    ("dispatch", "--once", "--transport", "console"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_the_environment_names_what_no_option_does(
    optin: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    assert "there is no database optin.db" in optin(*command).err
    monkeypatch.setenv("OPTIN_DB", str(folder / "office.db"))
    assert "the key of this database is gone" in optin(*command).err
    monkeypatch.setenv("OPTIN_KEY_FILE", str(folder / "key"))
    assert optin(*command).err == ""


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_a_database_is_a_file_or_on_a_server(
    optin: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    options = ("--db", "office.db", "--key-file", "key")
    assert optin(*command, *options, "--dsn", DSN).status == 2
    monkeypatch.setenv("OPTIN_DB", str(folder / "office.db"))
    monkeypatch.setenv("OPTIN_DSN", DSN)
    unclear = optin(*command)
    assert unclear.status == 2
    assert "OPTIN_DB and OPTIN_DSN are both set: name one with --db or --dsn" in unclear.err
    assert optin(*command, *options).err == ""


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_a_server_without_its_driver_is_told_what_to_install(
    optin: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setitem(sys.modules, "optin.storage.postgres", None)  # as after a plain install
    monkeypatch.setenv("OPTIN_DSN", DSN)
    before = sorted(folder.iterdir())
    done = optin(*command)
    assert (done.status, done.out) == (1, "")
    assert done.err == "optin: PostgreSQL needs a driver: pip install 'optin[postgres]'\n"
    assert sorted(folder.iterdir()) == before


# On a real server


@pytest.fixture
def dsn(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Name a database on the server in the environment, with somebody in it, and its key."""
    dsn = emptied()
    with OptIn(PostgresStore(dsn, key=KEY)) as office:
        office.enrol("moss", name="Moss", senders=["+12025550100"], policy=Policy(mode=Mode.OFF))
        office.opt_out("moss", contact="+12025550122", by="dana")
        office.send("moss", to="+12025550111", text="See you at nine.", user="dana")
    (folder / "key").write_text(KEY.hex(), encoding="ascii")
    monkeypatch.setenv("OPTIN_DSN", dsn)
    monkeypatch.setenv("OPTIN_KEY_FILE", str(folder / "key"))
    return dsn


def test_a_database_on_a_server_is_looked_into(optin: Run, dsn: str) -> None:
    assert optin("check", "+12025550111").status == 0
    (refused,) = optin("check", "+12025550122", "--json", "--dsn", dsn).lines
    assert (refused["tenant"], refused["code"]) == ("moss", "opted_out")
    states = {line["number"]: line["state"] for line in optin("status", "--json").lines}
    assert states == {"+12025550111": "unknown", "+12025550122": "opted_out"}
    events = [line["event"] for line in optin("history", "+12025550122", "--json").lines]
    assert events.count("opted_out") == 1


def test_a_database_on_a_server_is_dispatched_from(optin: Run, dsn: str) -> None:
    done = optin("dispatch", "--once", "--transport", "console", "--workers", "2")
    assert (done.status, done.err) == (0, "")
    assert "See you at nine." in done.out
    with OptIn(PostgresStore(dsn, key=KEY)) as office:
        assert [row.state for row in office.messages("moss", "+12025550111")] == [RowState.SENT]


def test_a_database_on_a_server_needs_its_key(
    optin: Run, dsn: str, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.delenv("OPTIN_KEY_FILE")
    assert "name the file with --key-file or in OPTIN_KEY_FILE" in optin("status").err
    (folder / "key").write_text(bytes(32).hex(), encoding="ascii")
    done = optin("status", "--dsn", dsn, "--key-file", "key")
    assert (done.status, done.out) == (1, "")
    assert "written with another key" in done.err


@pytest.mark.usefixtures("dsn")
def test_tables_that_are_missing_are_never_made(optin: Run) -> None:
    empty = server().database()
    done = optin("status", "--dsn", empty)
    assert (done.status, done.out) == (1, "")
    assert "optin schema --postgres" in done.err
    with psycopg.connect(empty) as connection:
        made = connection.execute("SELECT tablename FROM pg_tables WHERE tablename LIKE 'optin%'")
        assert made.fetchall() == []


@pytest.mark.usefixtures("dsn")
def test_a_server_that_is_away_is_told_without_its_password(optin: Run) -> None:
    done = optin("status", "--dsn", DSN)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("optin: ")
    assert "a-secret" not in done.err


@pytest.mark.parametrize("options", [(), ("--partitions", "4")])
@pytest.mark.usefixtures("dsn")
def test_what_the_schema_prints_makes_a_database_that_opens(
    optin: Run, options: tuple[str, ...]
) -> None:
    by_hand = server().database()
    with psycopg.connect(by_hand, autocommit=True) as connection:
        connection.execute(optin("schema", "--postgres", *options).out.encode())
    with OptIn(PostgresStore(by_hand, key=KEY, migrate=False)) as office:
        office.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
    assert optin("status", "--dsn", by_hand).out == "No contact was texted or heard of yet.\n"


def test_the_tables_of_sqlite_are_not_divided(optin: Run) -> None:
    assert optin("schema", "--partitions", "4").status == 2
    assert optin("schema", "--postgres", "--partitions", "0").status == 2
    assert optin("schema", "--postgres", "--json").lines[0]["name"] == "0001_first_tables.sql"
