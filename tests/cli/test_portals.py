"""``optin portal`` gives portals, counts threads and changes keys, and shows no word."""

from pathlib import Path

import pytest

from optin import KeyRing, OptIn, PortalContact, PortalSetup, PortalUser, ThreadPage, Written
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
URL = "https://texts.example.com/portal"
DANA = PortalUser("dana", "Dana Reyes")


@pytest.fixture
def db(tmp_path: Path) -> str:
    path = tmp_path / "office.db"
    with OptIn(SqliteStore(path)) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
    return str(path)


@pytest.fixture
def keys(tmp_path: Path) -> str:
    path = tmp_path / "portal.keys"
    path.write_text(f"2026-10 {OLD.hex()}\n", encoding="ascii")
    return str(path)


def host(db: str, ring: KeyRing) -> OptIn:
    return OptIn(SqliteStore(db), portal=PortalSetup(ring, URL))


OLD_RING = KeyRing({"2026-10": OLD}, current="2026-10")


def test_a_contact_is_given_a_portal_and_loses_it(optin: Run, db: str, keys: str) -> None:
    given = ("sam", "--by", "ana", "--db", db)
    key = ("--portal-key-file", keys)
    done = optin("portal", "activate", *given, "--email", "sam@example.org", *key)
    assert (done.status, done.out, done.err) == (0, "The portal is active.\n", "")
    with host(db, OLD_RING) as office:
        account = office.portal.account("reyes", "sam")
        assert account is not None
        assert account.email is not None
        assert (account.active, account.email.value) == (True, "sam@example.org")
        assert account.data_key
        entries = office.history("reyes")
        assert entries[-1].event.payload["actor"] == "ana"
    told = optin("history", "--contact", "sam", "--json", "--db", db).lines
    assert [line["event"] for line in told] == ["portal_activated"]
    assert optin("history", "--contact", "kim", "--db", db).status == 1
    again = optin("portal", "activate", *given, *key, "--json").lines
    assert again == [{"tenant": "reyes", "contact": "sam", "outcome": "unchanged", "code": None}]
    assert optin("portal", "deactivate", *given).out == "The portal is not active any more.\n"
    assert optin("portal", "deactivate", *given).out == "It was so already.\n"
    ended = optin("portal", "deactivate", *given, "--json").lines
    assert ended[0]["outcome"] == "unchanged"


def test_words_may_be_kept_unsealed_where_somebody_says_so(optin: Run, db: str) -> None:
    given = ("portal", "activate", "sam", "--by", "ana", "--db", db)
    done = optin(*given)
    assert (done.status, done.out) == (1, "")
    assert "--portal-key-file" in done.err
    assert optin(*given, "--unencrypted").status == 0


def test_threads_are_counted_without_a_word(optin: Run, db: str, keys: str) -> None:
    assert optin("portal", "threads", "--db", db).out == "There is no such thread.\n"
    optin("portal", "activate", "sam", "--by", "ana", "--db", db, "--portal-key-file", keys)
    with host(db, OLD_RING) as office:
        made = office.portal.start(
            "reyes", by=DANA, contact="sam", subject="Settlement", text="Come at nine."
        )
        assert isinstance(made, Written)
        office.portal.reply("reyes", made.thread, by=PortalContact("sam"), text="At ten?")
    shown = optin("portal", "threads", "--db", db)
    assert shown.status == 0
    assert "sam" in shown.out
    assert "dana 1" in shown.out
    (line,) = optin("portal", "threads", "sam", "--db", db, "--json").lines
    assert (line["contact"], line["messages"], line["unread"]) == ("sam", 2, 1)
    assert (line["thread"], line["opened_by"]) == (made.thread, "dana")
    assert line["users"] == [{"user": "dana", "unread": 1}]
    for word in ("Settlement", "at nine", "At ten"):
        assert word not in f"{shown.out}{line}"
    assert optin("portal", "threads", "kim", "--db", db, "--json").lines == []


def test_keys_are_changed_and_nothing_is_lost(
    optin: Run, db: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    optin("portal", "activate", "sam", "--by", "ana", "--db", db, "--portal-key-file", keys)
    with host(db, OLD_RING) as office:
        made = office.portal.start("reyes", by=DANA, contact="sam", subject="S", text="Nine.")
        assert isinstance(made, Written)
    both = f"2026-11 {NEW.hex()}\n\n2026-10 {OLD.hex()}\n"
    Path(keys).write_text(both, encoding="ascii")
    monkeypatch.setenv("OPTIN_PORTAL_KEY_FILE", keys)
    assert optin("portal", "rewrap", "--db", db).out == "Wrapped anew: 1.\n"
    assert optin("portal", "rewrap", "--db", db, "--json").lines == [
        {"tenant": "reyes", "rewrapped": 0}
    ]
    with host(db, KeyRing({"2026-11": NEW}, current="2026-11")) as office:
        page = office.portal.thread("reyes", made.thread, by=DANA)
        assert isinstance(page, ThreadPage)
        assert [each.text for each in page.items] == ["Nine."]


@pytest.mark.parametrize(
    "held", ["", "2026-10\n", f"a {OLD.hex()} b\n", f"a {OLD.hex()}\na {NEW.hex()}\n", "é é\n"]
)
def test_a_file_that_holds_no_keys_is_refused_and_not_repeated(
    optin: Run, db: str, keys: str, held: str
) -> None:
    Path(keys).write_text(held, encoding="utf-8")
    done = optin("portal", "rewrap", "--db", db, "--portal-key-file", keys)
    assert (done.status, done.out) == (1, "")
    assert OLD.hex() not in done.err
    missing = optin("portal", "rewrap", "--db", db, "--portal-key-file", f"{keys}.no")
    assert (missing.status, "cannot be read" in missing.err) == (1, True)
