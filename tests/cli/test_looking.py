"""The commands that look into a database change nothing, and answer with their exit status too."""

import hashlib
import io
import sqlite3
from pathlib import Path

import pytest

from optin import Address, OptIn
from optin.cli.rich_table import write_table
from optin.cli.showing import plain, show_statuses
from optin.cli.stage import DANA, KIM, LEE, SAM
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run


@pytest.fixture
def db(played: tuple[str, Path]) -> str:
    """Return the path of the demo's database."""
    return str(played[1])


def test_a_number_that_may_be_texted_ends_with_0(optin: Run, db: str) -> None:
    done = optin("check", SAM, "--db", db)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[0] == f"{SAM}: allowed"
    assert "State: opted_in since 2026-01-05 13:00:21 UTC, by reply, ledger entry 6" in done.out


def test_a_number_that_may_not_be_texted_ends_with_1_and_the_reasons(optin: Run, db: str) -> None:
    done = optin("check", LEE, "--db", db)
    assert (done.status, done.err) == (1, "")
    first, reason, rule, remedy, state = done.out.splitlines()
    assert first == f"{LEE}: refused (opted_out)"
    assert reason == "  This person opted out of messages from here."
    assert rule.startswith("  Rule: 47 CFR 64.1200(a)(10)")
    assert remedy.startswith("  To do: ")
    assert state.startswith("  State: opted_out since 2026-01-05 ")


def test_a_number_that_nobody_knows_is_told_as_such(optin: Run, db: str) -> None:
    (answer,) = optin("check", "+12025550199", "--json", "--db", db).lines
    assert answer["state"] == "unknown"
    assert answer["since"] is None


def test_a_check_in_json_has_all_its_keys(optin: Run, db: str) -> None:
    keys = [
        *("tenant", "outcome", "code", "reason", "rule", "remedy", "until", "entry", "number"),
        *("scope", "state", "since", "source", "held", "blocks", "lifts", "effective"),
    ]
    for number, outcome, code in ((SAM, "allowed", None), (LEE, "refused", "opted_out")):
        (answer,) = optin("check", number, "--json", "--db", db).lines
        assert list(answer) == keys
        assert (answer["number"], answer["outcome"], answer["code"]) == (number, outcome, code)


def test_a_number_in_its_national_form_needs_its_region(optin: Run, db: str) -> None:
    assert optin("check", "(202) 555-0111", "--region", "US", "--db", db).status == 0
    refused = optin("check", "(202) 555-0111", "--db", db)
    assert refused.status == 2
    assert "555" not in refused.err


def test_the_status_lists_each_contact(optin: Run, db: str) -> None:
    lines = optin("status", "--json", "--db", db).lines
    assert {line["number"]: line["state"] for line in lines} == {
        SAM: "opted_in",
        KIM: "opted_in",
        LEE: "opted_out",
        DANA: "opted_out",
    }
    shown = optin("status", "--db", db).out
    assert shown.splitlines()[0].split() == [
        "contact",
        "scope",
        "state",
        "since",
        "(UTC)",
        "by",
        "entry",
    ]
    assert all(number in shown for number in (SAM, KIM, LEE))


def test_the_history_is_the_ledger_of_one_number_or_of_all(optin: Run, db: str) -> None:
    everything = optin("history", "--json", "--db", db).lines
    of_kim = optin("history", KIM, "--json", "--db", db).lines
    assert [line["entry"] for line in everything] == list(range(1, len(everything) + 1))
    assert of_kim == [line for line in everything if line["number"] == KIM]
    (stop,) = [line for line in of_kim if line["event"] == "opted_out"]
    assert stop["payload"]["text"] == "stop please"  # type: ignore[index]
    shown = optin("history", KIM, "--db", db)
    assert shown.status == 0
    assert 'opted_out text "stop please"' in " ".join(shown.out.split())
    assert SAM not in shown.out


def test_a_number_without_history_ends_with_1(optin: Run, db: str) -> None:
    done = optin("history", "+12025550199", "--db", db)
    assert (done.status, done.out) == (1, "The ledger holds nothing of this contact.\n")


def test_looking_changes_nothing(optin: Run, db: str) -> None:
    def content() -> str:
        connection = sqlite3.connect(db)
        try:
            return "\n".join(connection.iterdump())
        finally:
            connection.close()

    before = content()
    for arguments in (("check", KIM), ("status",), ("history",), ("history", KIM)):
        optin(*arguments, "--db", db)
    assert content() == before


@pytest.mark.parametrize("command", [("check", SAM), ("status",), ("history", SAM)])
def test_a_missing_database_is_an_error_and_never_a_new_file(
    optin: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    path = tmp_path / "absent.db"
    done = optin(*command, "--db", str(path))
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("optin: there is no database ")
    assert done.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database_of_optins_is_left_alone(optin: Run, tmp_path: Path) -> None:
    empty, text, foreign = (tmp_path / name for name in ("empty", "text", "foreign"))
    empty.touch()
    text.write_text("These are minutes of a meeting, and no database. " * 30)
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE stamps (id)")
    connection.close()
    for path in (empty, text, foreign, tmp_path):
        before = None if path.is_dir() else path.read_bytes()
        done = optin("status", "--db", str(path))
        assert (done.status, done.out) == (1, "")
        assert done.err.startswith("optin: ")
        assert path.is_dir() or path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 3


def test_the_database_of_the_environment_is_the_default(
    optin: Run, db: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert optin("check", SAM).status == 1
    monkeypatch.setenv("OPTIN_DB", db)
    assert optin("check", SAM).status == 0


def test_the_key_may_lie_elsewhere_and_another_key_opens_nothing(
    optin: Run, tmp_path: Path
) -> None:
    path, key = tmp_path / "office.db", tmp_path / "elsewhere"
    with OptIn(SqliteStore(path, key=bytes(range(32)))) as office:
        office.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
        office.opt_out("reyes", contact=SAM, by="dana")
    key.write_text(bytes(range(32)).hex())
    asked = ("check", SAM, "--db", str(path))
    assert optin(*asked, "--key-file", str(key)).status == 1
    assert "opted_out" in optin(*asked, "--key-file", str(key)).out
    for content in (bytes(32).hex(), "no key"):
        key.write_text(content)
        done = optin(*asked, "--key-file", str(key))
        assert (done.status, done.out) == (1, "")
        assert content not in done.err
    assert "key" in optin(*asked).err
    assert "cannot be read" in optin(*asked, "--key-file", str(tmp_path / "absent")).err


def test_one_of_several_tenants_has_to_be_named(optin: Run, tmp_path: Path) -> None:
    path = tmp_path / "several.db"
    with OptIn(SqliteStore(path, key=bytes(32))) as several:
        several.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
        several.enrol("moss", name="Moss Rentals", senders=["+12025550200"])
    key = tmp_path / "key"
    key.write_text(bytes(32).hex())
    options = ("--db", str(path), "--key-file", str(key))
    unnamed = optin("status", *options)
    assert unnamed.status == 2
    assert "--tenant: moss, reyes" in unnamed.err
    done = optin("status", "--tenant", "moss", *options)
    assert (done.status, done.out) == (0, "No contact was texted or heard of yet.\n")
    unknown = optin("status", "--tenant", "nobody", *options)
    assert (unknown.status, unknown.out) == (1, "")
    assert "no tenant of that name" in unknown.err


def test_the_schema_is_sql_that_makes_the_tables_and_its_json_names_each_migration(
    optin: Run,
) -> None:
    sql = optin("schema").out
    connection = sqlite3.connect(":memory:")
    connection.executescript(sql)
    made = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    connection.close()
    assert {"optin_ledger", "optin_outbox", "optin_inbox", "optin_recipient"} <= made
    lines = optin("schema", "--json").lines
    assert [list(line) for line in lines] == [["version", "name", "checksum"]] * len(lines)
    assert [line["version"] for line in lines] == list(range(1, len(lines) + 1))
    assert all(
        len(bytes.fromhex(str(line["checksum"]))) == hashlib.sha256().digest_size for line in lines
    )


def test_what_somebody_wrote_cannot_steer_the_terminal() -> None:
    assert plain("stop\x1b[2J\r\n\u202e\ud800ä") == "stop\\x1b[2J\\r\\n\\u202e\\ud800ä"


class Terminal(io.StringIO):
    """Say that somebody looks."""

    def isatty(self) -> bool:
        """Say yes."""
        return True


def test_a_terminal_gets_a_table_of_rich_with_the_same_words(played: tuple[str, Path]) -> None:
    with OptIn(SqliteStore(played[1])) as office:
        statuses = office.status("reyes", Address.parse(KIM))
    terminal, file = Terminal(), io.StringIO()
    show_statuses(terminal, statuses)
    show_statuses(file, statuses)
    for word in (KIM, "organisation", "opted_in", "reply"):
        assert word in terminal.getvalue()
        assert word in file.getvalue()
    assert "─" in terminal.getvalue()
    assert "─" not in file.getvalue()


def test_markup_in_a_cell_is_text() -> None:
    terminal = Terminal()
    write_table(terminal, ["a", "b"], [["[red]stop[/red]", "[link=x]y"]])
    assert "[red]stop[/red]" in terminal.getvalue()
    assert "[link=x]y" in terminal.getvalue()
