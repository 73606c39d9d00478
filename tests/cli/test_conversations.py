"""``optin conversations`` lists, shows and files conversations, and hands them to a file."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from optin import Mode, OptIn, Policy, Started
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from tests.cli.conftest import Run

OFFICE = "+12025550100"
SAM, KIM = "+14155550123", "+14155550124"


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Make a database with two conversations, and return its path."""
    path = tmp_path / "office.db"
    phones = MemoryTransport()
    clock = FixedClock()
    with OptIn(SqliteStore(path), phones, clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OFFICE], policy=Policy(mode=Mode.OFF))
        begun = optin.conversations.start(
            "reyes", user="dana", to=SAM, text="Hello.", client="c-7", matter="1"
        )
        assert isinstance(begun, Started)
        clock.advance(timedelta(seconds=1))
        optin.receive(phones.inbound_request(KIM, OFFICE, "hi \x1b[31m", event_id="1"))
    return str(path)


def test_conversations_are_listed_the_latest_first(optin: Run, db: str) -> None:
    done = optin("conversations", "list", "--db", db)
    assert (done.status, done.err) == (0, "")
    header, _, first, second, *_ = done.out.splitlines()
    assert header.split("  ")[0] == "number"
    assert first.split()[0] == KIM
    assert "the contact" in first
    assert second.split()[0] == SAM
    assert "dana" in second
    assert "c-7" in second


def test_conversations_in_json_have_all_their_keys(optin: Run, db: str) -> None:
    (filed,) = optin("conversations", "list", "--client", "c-7", "--json", "--db", db).lines
    assert list(filed) == [
        *("tenant", "conversation", "number", "sender", "opened_at", "opened_by", "active_at"),
        *("organisation", "client", "matter", "continues", "goes_on"),
    ]  # fmt: skip
    assert (filed["number"], filed["client"], filed["matter"]) == (SAM, "c-7", "1")


def test_where_nothing_is_filed_it_says_so(optin: Run, db: str) -> None:
    done = optin("conversations", "list", "--client", "c-9", "--db", db)
    assert done.out == "There is no such conversation.\n"


def test_a_conversation_is_shown_by_its_number_and_by_its_name(optin: Run, db: str) -> None:
    by_number = optin("conversations", "show", KIM, "--db", db)
    assert (by_number.status, by_number.err) == (0, "")
    assert "hi" in by_number.out
    assert "\x1b" not in by_number.out
    (message,) = optin("conversations", "show", SAM, "--json", "--db", db).lines
    assert list(message) == [
        *("tenant", "conversation", "message", "direction", "at", "user", "purpose", "template"),
        *("meaning", "state", "report", "code", "entries", "client", "matter", "text"),
    ]  # fmt: skip
    assert (message["text"], message["state"], message["report"]) == ("Hello.", "pending", None)
    by_name = optin("conversations", "show", str(message["conversation"]), "--db", db)
    assert "Hello." in by_name.out


@pytest.mark.parametrize("which", ["nobody", "+14155550999"])
def test_a_conversation_that_is_not_there_is_refused(optin: Run, db: str, which: str) -> None:
    done = optin("conversations", "show", which, "--db", db)
    assert done.status != 0
    assert "no conversation" in done.err


def test_a_conversation_without_messages_says_so(optin: Run, db: str) -> None:
    with OptIn(SqliteStore(db)) as app:
        app.conversations.start("reyes", user="dana", to="+14155550125")
    done = optin("conversations", "show", "+14155550125", "--db", db)
    assert done.out == "Nobody has written in it yet.\n"


def test_a_conversation_is_filed_and_taken_out_again(optin: Run, db: str) -> None:
    who = ("--user", "dana", "--db", db)
    done = optin("conversations", "file", KIM, "--client", "c-8", "--matter", "2", *who)
    assert done.out == "Filed under c-8 / 2.\n"
    assert optin("conversations", "file", KIM, *who).out == "Filed under nothing.\n"
    (filed,) = optin("conversations", "file", KIM, "--client", "c-8", "--json", *who).lines
    assert (filed["client"], filed["matter"]) == ("c-8", "")


def test_what_is_new_is_appended_to_a_file(optin: Run, db: str, tmp_path: Path) -> None:
    file = tmp_path / "archive.jsonl"
    assert optin("conversations", "archive", str(file), "--db", db).out == (
        "Appended: 2 messages.\n"
    )
    (again,) = optin("conversations", "archive", str(file), "--json", "--db", db).lines
    assert again == {"tenant": "reyes", "file": str(file), "messages": 0}
    texts = [json.loads(line).get("text") for line in file.read_text("ascii").splitlines()]
    assert texts == ["Hello.", "hi \x1b[31m", None]
