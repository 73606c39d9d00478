"""``optin forms`` makes links to a consent form, and shows what became of them."""

from pathlib import Path

import pytest

from optin import Actor, ConsentForm, FormLinks, FormRecorded, OptIn
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run

KEY = bytes(range(32))
URL = "https://texts.example.com/optin"
SAM = "+12025550111"


@pytest.fixture
def db(tmp_path: Path) -> str:
    path = tmp_path / "office.db"
    with OptIn(SqliteStore(path)) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
    return str(path)


@pytest.fixture
def signed(tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "link.key"
    path.write_text(KEY.hex(), encoding="ascii")
    return ("--url", URL, "--link-key-file", str(path))


def test_a_link_is_printed_to_copy_and_leads_to_the_form(
    optin: Run, db: str, signed: tuple[str, ...]
) -> None:
    named = ("--by", "dana", "--name", "Dana Reyes")
    done = optin("forms", "link", SAM, *named, *signed, "--db", db)
    assert (done.status, done.err) == (0, "")
    url = done.out.strip()
    assert url.startswith(f"{URL}/consent/")
    token = url.rpartition("/")[2]
    with OptIn(SqliteStore(db), links=FormLinks(URL, KEY)) as host:
        form = host.forms.open(token)
        assert isinstance(form, ConsentForm)
        assert "Dana Reyes" in form.invitation
        answer = host.forms.submit(
            token, ticked=True, digits="0111", version=form.version, proof=form.proof
        )
        assert isinstance(answer, FormRecorded)
    listed = optin("forms", "list", "--db", db).out
    assert "used" in listed
    assert token not in listed
    again = optin("forms", "link", SAM, *named, *signed, "--db", db)
    assert (again.status, "agreed already" in again.out) == (0, True)


def test_links_are_listed_as_data(optin: Run, db: str, signed: tuple[str, ...]) -> None:
    assert optin("forms", "list", "--db", db).out == "No link was made.\n"
    made = optin(
        "forms", "link", SAM, "--by", "dana", "--verify", "code", *signed, "--db", db, "--json"
    )
    (line,) = made.lines
    assert str(line["url"]).startswith(URL)
    assert (line["tenant"], line["code"]) == ("reyes", None)
    (link,) = optin("forms", "list", SAM, "--db", db, "--json").lines
    assert link == {
        "tenant": "reyes", "number": SAM, "state": "open", "by": "link", "user": "dana",
        "organisation": "", "verify": "code", "tries": 0, "until": line["until"], "used_at": None,
    }  # fmt: skip
    assert optin("forms", "list", "+12025550112", "--db", db, "--json").lines == []


def test_a_refusal_has_its_status_and_its_code(
    optin: Run, db: str, signed: tuple[str, ...]
) -> None:
    given = ("forms", "link", SAM, "--by", "dana", "--program", "news", *signed, "--db", db)
    done = optin(*given)
    assert (done.status, done.out.startswith("Refused (unknown_program):")) == (1, True)
    assert optin(*given, "--json").lines[0]["code"] == "unknown_program"


def test_the_wording_is_looked_over(optin: Run, db: str) -> None:
    done = optin("forms", "advise", "--db", db)
    assert (done.status, done.out.startswith("I agree that Reyes Law")) == (0, True)
    short = "{{ organization_name }} {{ help_keyword }} {{ opt_out_keyword }}"
    with OptIn(SqliteStore(db)) as host:
        ana = Actor("ana", {"setup"})
        host.change_template("reyes", "form.consent", short, actor=ana, confirm=True)
    done = optin("forms", "advise", "--db", db)
    assert (done.status, done.out.count("\n- Say")) == (1, 3)
    (line,) = optin("forms", "advise", "--db", db, "--json").lines
    assert (line["wording"], line["language"]) == ("Reyes Law HELP STOP", "en")
    assert len(line["advice"]) == 3  # type: ignore[arg-type]


def test_a_link_needs_an_address_and_a_key(
    optin: Run, db: str, signed: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = ("forms", "link", SAM, "--by", "dana", "--db", db)
    assert optin(*given).status == 2
    bare = optin(*given, *signed[:2])
    assert (bare.status, "--link-key-file" in bare.err) == (1, True)
    monkeypatch.setenv("OPTIN_PUBLIC_URL", URL)
    monkeypatch.setenv("OPTIN_LINK_KEY_FILE", signed[3])
    assert optin(*given).status == 0
