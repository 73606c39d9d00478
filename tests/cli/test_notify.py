"""``optin notify`` shows users and their notices, and marks them as read."""

from pathlib import Path

import pytest

from optin import Evidence, Mode, OptIn, Policy, Source
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from tests.cli.conftest import Run

OFFICE = "+12025550100"
DANA = "+12025550144"


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Make a database with two users and three notices, and return its path."""
    path = tmp_path / "office.db"
    with OptIn(SqliteStore(path), clock=FixedClock()) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OFFICE], policy=Policy(mode=Mode.OFF))
        optin.users.save("reyes", "ana")
        optin.users.save(
            "reyes",
            "dana",
            name="Dana",
            phone=DANA,
            email="dana@reyes.example",
            routes={"": ["email", "sms"], "event_reminder": ["sms"]},
        )
        ticked = Evidence(Source.FORM, wording="Text me reminders")
        optin.users.opt_in("reyes", "dana", evidence=ticked)
        for text in ("The filing is due.", "A new form\x1b[31m came."):
            optin.notices.post("reyes", "dana", text=text.replace("\x1b", ""))
        optin.notices.post("reyes", "", text="For everybody.", category="event_reminder")
    return str(path)


def test_users_are_listed_with_their_own_opt_in(optin: Run, db: str) -> None:
    done = optin("notify", "users", "--db", db)
    assert (done.status, done.err) == (0, "")
    header, _, ana, dana, *_ = done.out.splitlines()
    assert header.split("  ")[0] == "user"
    assert ana.split() == ["ana", "0"]
    assert dana.split()[:5] == ["dana", "Dana", DANA, "opted_in", "dana@reyes.example"]
    assert "all: email or sms; event_reminder: sms" in " ".join(done.out.split())


def test_users_in_json_have_all_their_keys(optin: Run, db: str) -> None:
    ana, dana = optin("notify", "users", "--json", "--db", db).lines
    assert list(ana) == [
        *("tenant", "user", "name", "number", "state", "email", "unread", "routes")
    ]  # fmt: skip
    assert (ana["number"], ana["state"], ana["routes"]) == (None, None, {})
    assert dana["unread"] == 2
    assert dana["routes"] == {"": ["email", "sms"], "event_reminder": ["sms"]}


def test_notices_are_listed_the_newest_first(optin: Run, db: str) -> None:
    done = optin("notify", "list", "--user", "dana", "--db", db)
    assert (done.status, done.err) == (0, "")
    _, _, newer, older = done.out.splitlines()
    assert newer.endswith("A new form[31m came.")
    assert "2026-01-05 12:00:00  unread" in older
    everybody = optin("notify", "list", "--db", db)
    assert "event_reminder  For everybody." in everybody.out


def test_notices_in_json_have_all_their_keys(optin: Run, db: str) -> None:
    newer, older = optin("notify", "list", "--user", "dana", "--json", "--db", db).lines
    assert list(newer) == [
        *("tenant", "notice", "user", "told_at", "read_at", "number", "template", "category"),
        *("organisation", "text"),
    ]
    assert older["text"] == "The filing is due."
    assert newer["told_at"] == "2026-01-05T12:00:00+00:00"


def test_notices_are_marked_as_read(optin: Run, db: str) -> None:
    newer, _ = optin("notify", "list", "--user", "dana", "--json", "--db", db).lines
    done = optin("notify", "read", str(newer["notice"]), "--user", "dana", "--db", db)
    assert (done.status, done.out) == (0, "Read: 1. Still unread: 1.\n")
    (left,) = optin("notify", "list", "--user", "dana", "--unread", "--json", "--db", db).lines
    assert left["text"] == "The filing is due."
    (counts,) = optin("notify", "read", "--all", "--user", "dana", "--json", "--db", db).lines
    assert counts == {"tenant": "reyes", "user": "dana", "read": 1, "unread": 0}
    done = optin("notify", "list", "--user", "dana", "--unread", "--db", db)
    assert (done.status, done.out) == (0, "There is no such notice.\n")


@pytest.mark.parametrize("arguments", [(), ("1", "--all"), ("0",), ("x",)])
def test_which_notices_were_read_has_to_be_said(
    optin: Run, db: str, arguments: tuple[str, ...]
) -> None:
    done = optin("notify", "read", *arguments, "--user", "dana", "--db", db)
    assert done.status == 2
    assert optin("notify", "list", "--user", "dana", "--unread", "--json", "--db", db).lines


def test_an_office_without_users_is_told_as_such(optin: Run, played: tuple[str, Path]) -> None:
    path = played[1].with_name("empty.db")
    with OptIn(SqliteStore(path)) as empty:
        empty.enrol("reyes", name="Reyes Law", senders=[OFFICE])
    done = optin("notify", "users", "--db", str(path))
    assert (done.status, done.out) == (0, "Nothing is kept of any user.\n")
