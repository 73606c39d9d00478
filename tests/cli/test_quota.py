"""``optin quota`` shows what is left and how it came about, audits it, and changes it by hand."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from optin import Bought, Declined, Mode, OptIn, Policy, Purchase, Quota
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock, MemoryBilling, MemoryCourier
from optin.transports.memory import MemoryTransport
from tests.cli.conftest import Run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a database in which one pack was bought and the next one declined."""
    path = tmp_path / "office.db"

    def answer(purchase: Purchase) -> Bought | Declined:
        return Bought("ch_1") if purchase.number == 1 else Declined()

    with OptIn(
        SqliteStore(path),
        MemoryTransport(),
        courier=MemoryCourier(),
        billing=MemoryBilling(answer),
        clock=FixedClock(),
    ) as optin:
        optin.enrol(
            "reyes",
            name="Reyes Law",
            senders=["+12025550100"],
            policy=Policy(mode=Mode.OFF),
            quota=Quota(free=1, pack=1, price=20),
        )
        for number in range(3):
            optin.send("reyes", to=f"+1202555014{number}", text="Hello", user="dana")
        optin.dispatch()
        optin.dispatch()
    return path


@pytest.fixture
def db(path: Path) -> str:
    return str(path)


def test_what_is_left_is_shown_with_the_pack_that_is_awaited(optin: Run, db: str) -> None:
    done = optin("quota", "show", "--db", db)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == [
        "Left: 0.",
        "Messages wait for a pack, declined 1 times.",
        "Bought in 2026-01: 1, for 20.",
    ]
    (line,) = optin("quota", "show", "--json", "--db", db).lines
    assert line == {
        "tenant": "reyes", "counted": True, "remaining": 0, "waits_for_a_pack": True,
        "declined": 1, "month": "2026-01", "bought": 1, "spent": 20,
    }  # fmt: skip


def test_a_tenant_whose_texts_are_not_counted_is_shown_as_one(optin: Run, tmp_path: Path) -> None:
    path = tmp_path / "free.db"
    with OptIn(SqliteStore(path), clock=FixedClock()) as app:
        app.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
    done = optin("quota", "show", "--db", str(path))
    assert done.out == "Texts are not counted.\nLeft: 0.\n"
    assert optin("quota", "entries", "--db", str(path)).out == "The account has no entry.\n"


def test_entries_are_listed_in_order(optin: Run, db: str) -> None:
    header, _, *rows = optin("quota", "entries", "--db", db).out.splitlines()
    assert header.split() == ["entry", "at", "(UTC)", "kind", "units", "left", "about"]
    assert len(rows) >= 6
    lines = optin("quota", "entries", "--json", "--db", db).lines
    assert [line["kind"] for line in lines] == [
        "grant", "reserved", "asked", "purchase", "reserved", "asked", "declined",
    ]  # fmt: skip
    assert list(lines[0]) == [
        "tenant", "entry", "at", "kind", "units", "remaining", "message", "key", "paid",
    ]  # fmt: skip
    assert (lines[1]["message"], lines[0]["message"]) == (1, None)


def test_an_audit_that_agrees_says_so(optin: Run, db: str) -> None:
    done = optin("quota", "audit", "--db", db)
    assert (done.status, done.out) == (
        0, "The account, its entries and the messages agree. Left: 0.\n",
    )  # fmt: skip
    (line,) = optin("quota", "audit", "--json", "--db", db).lines
    assert line == {"tenant": "reyes", "agrees": True, "remaining": 0, "wrong": None}


def test_an_audit_names_the_first_that_does_not_agree(optin: Run, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE optin_account SET balance = 5")
        connection.commit()
    done = optin("quota", "audit", "--db", str(path))
    assert done.status == 1
    assert "account" in done.out
    assert "add up to 0, and 5 stands there" in done.out
    failed = optin("quota", "audit", "--json", "--db", str(path))
    assert failed.status == 1
    wrong = failed.lines[0]["wrong"]
    assert isinstance(wrong, dict)
    assert (wrong["what"], wrong["expected"], wrong["found"]) == ("account", 0, 5)


def test_a_pack_that_waits_is_tried_again(optin: Run, db: str) -> None:
    done = optin("quota", "retry", "--db", db)
    assert (done.status, done.out) == (0, "The pack is tried at the next dispatch.\n")
    assert optin("quota", "adjust", "1", "--by", "op", "--reason", "why", "--db", db).status == 0
    done = optin("quota", "retry", "--db", db)
    assert (done.status, done.out) == (1, "No pack waits, or this month's cap is reached.\n")
    assert optin("quota", "retry", "--json", "--db", db).lines == [
        {"tenant": "reyes", "tried": False}
    ]


def test_units_by_hand_count_once_under_a_key(optin: Run, db: str) -> None:
    order = ("quota", "adjust", "5", "--by", "op", "--reason", "an apology", "--once", "a")
    assert optin(*order, "--db", db).out == "Left: 5.\n"
    assert optin(*order, "--json", "--db", db).lines == [{"tenant": "reyes", "remaining": 5}]


def test_more_than_is_left_cannot_be_taken(optin: Run, db: str) -> None:
    done = optin("quota", "adjust", "--by", "op", "--reason", "why", "--db", db, "--", "-1")
    assert done.status == 2
    assert "more units than are left" in done.err
