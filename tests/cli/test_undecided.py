"""What nobody could decide about is listed masked, and decided again by name."""

from pathlib import Path

import pytest

from optin import Address, OptIn
from optin.policy import Delivery, InboxState
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from tests.cli.conftest import Run

SAM = "+12025550111"
SENDER = "+12025550100"


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Return the path of a database with an opt-out that nobody could decide about."""
    path = tmp_path / "optin.db"
    store = SqliteStore(path)
    optin = OptIn(store)
    optin.enrol("reyes", name="Reyes Law", senders=[SENDER])
    came = Delivery(
        "twilio",
        "AC1",
        "message",
        "SM1",
        Address.parse(SAM),
        f"sms:{SENDER}",
        "STOP",
        meaning="stop",
    )
    store.record("reyes", came, FixedClock(), InboxState.POISON)
    optin.close()
    return str(path)


def test_it_is_listed_with_its_number_masked_and_without_its_words(optin: Run, db: str) -> None:
    done = optin("undecided", "--db", db)
    assert done.status == 1
    assert "poison" in done.out
    assert "+1*******11" in done.out
    assert SAM not in done.out
    assert "STOP" not in done.out
    (line,) = optin("undecided", "--json", "--db", db).lines
    assert line == {
        "tenant": "reyes",
        "received_at": "2026-01-05 12:00:00",
        "from": "+1*******11",
        "kind": "message",
        "meaning": "stop",
        "state": "poison",
        "event_id": "SM1",
    }


def test_it_is_decided_again_and_the_ledger_says_who_asked(optin: Run, db: str) -> None:
    done = optin("undecided", "--retry", "--by", "ann", "--db", db)
    assert (done.status, done.out) == (0, "Decided: 1. Still undecided: 0.\n")
    entries = optin("history", SAM, "--json", "--db", db).lines
    assert [each["event"] for each in entries][:2] == ["delivery_taken_up", "opted_out"]
    assert entries[0]["payload"] == {"message_id": "SM1", "actor": "ann"}
    done = optin("undecided", "--db", db)
    assert (done.status, done.out) == (0, "Everything that came in is decided.\n")
    again = optin("undecided", "--retry", "--by", "ann", "--json", "--db", db)
    assert again.lines == [{"tenant": "reyes", "decided": 0, "undecided": 0}]


def test_what_has_no_tenant_is_asked_for_by_name(optin: Run, db: str) -> None:
    assert optin("undecided", "--unrouted", "--db", db).status == 0


@pytest.mark.parametrize("half", [["--retry"], ["--by", "ann"]])
def test_who_asks_is_named_with_it(optin: Run, db: str, half: list[str]) -> None:
    done = optin("undecided", *half, "--db", db)
    assert done.status == 2
    assert "--by NAME" in done.err
