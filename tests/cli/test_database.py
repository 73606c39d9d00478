"""Options and the environment name one database; what is missing is told, and never made."""

import sys
from pathlib import Path

import pytest

from optin import OptIn
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run

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
    done = optin(*command)
    assert (done.status, done.out) == (1, "")
    assert done.err == "optin: PostgreSQL needs a driver: pip install 'optin[postgres]'\n"
    assert sorted(each.name for each in folder.iterdir()) == ["key", "office.db"]
