"""``optin doctor`` says in words what is wrong, ends with 1 where something is, changes nothing."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from optin import HttpRequest, OptIn
from optin.storage.sqlite import SqliteStore
from optin.testing.telnyx import FakeTelnyx
from optin.testing.twilio import FakeTwilio
from optin.testing.whatsapp import FakeWhatsApp
from tests.cli.conftest import Run
from tests.postgres import KEY, emptied

SID, TOKEN, URL = "AC" + "0" * 32, "hunter2", "https://texts.example.com/hooks/twilio"
TWILIO = ("doctor", "--db", "office.db", "--transport", "twilio")
PROGRAM = f"""
from optin import AsyncOptIn, OptIn
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.transports.telnyx import Telnyx
from optin.transports.twilio import Twilio

twilio = Twilio("{SID}", "{TOKEN}", "{URL}")


def make():
    return OptIn(SqliteStore("office.db"), twilio)


async def make_async():
    return AsyncOptIn(AsyncSqliteStore("office.db"), twilio)


def make_two():
    return OptIn(SqliteStore("office.db"), [twilio, Telnyx("key")])
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder with a database and a program in it, and credentials in the environment."""
    with OptIn(SqliteStore(tmp_path / "office.db")) as optin:
        optin.enrol("firm", name="Reyes Law", senders=["+14155550100"])
    (tmp_path / "sick_office.py").write_text(PROGRAM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    monkeypatch.setenv("WEBHOOK_URL", URL)
    yield tmp_path
    for name in ("sick_office", "broken_office"):
        sys.modules.pop(name, None)


def written(request: HttpRequest, end: bytes = b"") -> str:
    """Write a request into a file as a proxy's log has it; return its name."""
    head = [f"{request.method} /hooks/twilio HTTP/1.1", "Host: texts.example.com"]
    head += [f"{name}: {value}" for name, value in request.headers.items()]
    head.append(f"Content-Length: {len(request.body)}")
    Path("sample.txt").write_bytes("\r\n".join(head).encode() + b"\r\n\r\n" + request.body + end)
    return "sample.txt"


def stop(token: str = TOKEN, url: str = URL) -> HttpRequest:
    return FakeTwilio(SID, token, url).inbound_request("+14155550123", "+14155550100", "STOP")


# A whole configuration


def test_a_configuration_that_works_is_told_so(optin: Run) -> None:
    done = optin(*TWILIO)
    assert (done.status, done.err) == (0, "")
    first, *_, last = done.out.splitlines()
    assert first.startswith("ok       Python 3.")
    assert last == "Nothing is wrong; 1 warning."
    assert "ok       twilio: A webhook that nobody signed is refused.\n" in done.out
    assert "ok       twilio: The sample's signature is right, and it is read as Inbound" in done.out
    assert "ok       firm: Each of its senders (1) is carried; we answer a STOP unless" in done.out
    assert "warning  twilio: It takes no key with a message" in done.out
    assert "         -> Have it report" in done.out
    assert "hunter2" not in done.out


def test_what_is_wrong_is_told_with_what_to_do_and_ends_with_1(
    optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "http://localhost:8000/hooks/twilio")
    done = optin(*TWILIO)
    assert done.status == 1
    assert "WRONG    twilio: webhook_url, http://localhost/hooks/twilio, is not https.\n" in (
        done.out
    )
    assert "         -> Give it a certificate, and write https://.\n" in done.out
    assert done.out.endswith("1 wrong; 1 warning.\n")


def test_for_programs_a_finding_is_one_line_with_all_its_keys(optin: Run) -> None:
    lines = optin(*TWILIO, "--json").lines
    assert {tuple(line) for line in lines} == {("check", "severity", "sentence", "remedy", "about")}
    assert [line["check"] for line in lines][:2] == ["installation", "store"]
    assert {line["severity"] for line in lines} == {"ok", "warning"}


def test_it_changes_nothing(optin: Run) -> None:
    def held() -> list[tuple[object, ...]]:
        with closing(sqlite3.connect("office.db")) as connection:
            return list(connection.iterdump())  # type: ignore[arg-type]

    before = held()
    optin(*TWILIO, "--online")
    assert held() == before


@pytest.mark.parametrize("face", ["sick_office:make", "sick_office:make_async"])
def test_a_program_is_examined_in_both_colours(optin: Run, face: str) -> None:
    done = optin("doctor", face, "--webhook-url", URL)
    assert (done.status, done.out.splitlines()[-1]) == (0, "Nothing is wrong; 1 warning.")
    assert "The sample's signature is right" in done.out


def test_of_several_transports_one_has_the_sample(optin: Run) -> None:
    done = optin("doctor", "sick_office:make_two")
    assert done.status == 1
    assert "WRONG    telnyx: Telnyx has no public_key" in done.out
    assert "The sample's signature" not in done.out
    named = optin("doctor", "sick_office:make_two", "--transport", "twilio")
    assert "ok       twilio: The sample's signature is right" in named.out


# What cannot be put together


def test_missing_credentials_are_a_finding(optin: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    done = optin(*TWILIO)
    assert (done.status, done.err) == (1, "")
    assert "WRONG    to send through twilio, set TWILIO_AUTH_TOKEN; or name your" in done.out


def test_a_database_that_is_not_there_is_a_finding_and_never_made(optin: Run, here: Path) -> None:
    done = optin("doctor", "--db", "absent.db", "--transport", "twilio")
    assert (done.status, "WRONG    there is no database absent.db" in done.out) == (1, True)
    assert not (here / "absent.db").exists()


def test_a_database_of_an_older_version_is_told_and_left_as_it_is(optin: Run, here: Path) -> None:
    with closing(sqlite3.connect("old.db")) as connection:
        connection.execute("CREATE TABLE optin_migration (number INTEGER, checksum TEXT)")
        connection.commit()
    before = sha256((here / "old.db").read_bytes()).digest()
    done = optin("doctor", "--db", "old.db", "--transport", "twilio")
    assert done.status == 1
    assert "WRONG    The database lacks 0001_first_tables.sql: it was made by an older" in done.out
    assert sha256((here / "old.db").read_bytes()).digest() == before
    assert not (here / "old.db.key").exists()


def test_a_server_is_opened_and_its_clock_compared(
    optin: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPTIN_DSN", emptied())
    asked = ("doctor", "--key-file", "key", "--transport", "twilio")
    (here / "key").write_text(KEY.hex(), encoding="ascii")
    assert "ok       This clock and the store's agree.\n" in optin(*asked).out
    (here / "key").write_text("ff" * 32, encoding="ascii")
    other = optin(*asked)
    assert (other.status, "written with another key" in other.out) == (1, True)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "import httpx2",
            "WRONG    httpx2 is not installed.\n         -> pip install 'optin[http]'",
        ),
        ("from optin import InputError; raise InputError('odd')", ""),
    ],
)
def test_a_program_that_lacks_an_extra_is_told_which(
    optin: Run, here: Path, monkeypatch: pytest.MonkeyPatch, line: str, told: str
) -> None:
    monkeypatch.setitem(sys.modules, "httpx2", None)
    (here / "broken_office.py").write_text(f"{line}\n", encoding="utf-8")
    done = optin("doctor", "broken_office:make")
    assert done.status == (1 if told else 2)
    assert told in done.out


def test_what_else_a_program_lacks_is_raised_as_it_is(optin: Run, here: Path) -> None:
    (here / "broken_office.py").write_text("import a_module_of_nobodys\n", encoding="utf-8")
    with pytest.raises(ModuleNotFoundError, match="a_module_of_nobodys"):
        optin("doctor", "broken_office:make")


def test_without_a_program_and_a_transport_it_asks_for_one(optin: Run) -> None:
    done = optin("doctor", "--db", "office.db")
    assert (done.status, "or give --transport" in done.err) == (2, True)


# Samples


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_a_sample_of_the_providers_is_verified(optin: Run, end: bytes) -> None:
    done = optin(*TWILIO, "--sample", written(stop(), end))
    assert (done.status, "The sample's signature is right" in done.out) == (0, True)


def test_a_sample_for_another_address_says_which(optin: Run) -> None:
    done = optin(*TWILIO, "--sample", written(stop(url=URL.replace("https", "http"))))
    assert done.status == 1
    assert f"-> It is signed for {URL.replace('https', 'http')}: give that as webhook_url." in (
        done.out
    )


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"POST /\n\n", b"POST / HTTP/1.1\nno header\n\nbody", b"\xff\n\n"]
)
def test_what_is_no_request_is_refused(optin: Run, content: bytes) -> None:
    Path("sample.txt").write_bytes(content)
    done = optin(*TWILIO, "--sample", "sample.txt")
    expected = (1, "") if content == b"POST /\n\n" else (2, "optin: sample.txt is no request")
    assert (done.status, done.err[: len(expected[1])]) == expected


def test_a_sample_that_cannot_be_read_is_told(optin: Run) -> None:
    done = optin(*TWILIO, "--sample", "absent.txt")
    assert done.err == "optin: absent.txt cannot be read: No such file or directory\n"


@pytest.mark.parametrize(
    ("name", "secret", "others"),
    [
        ("sinch", "SINCH_WEBHOOK_SECRET", ("SINCH_SERVICE_PLAN_ID", "SINCH_API_TOKEN")),
        ("plivo", "PLIVO_AUTH_TOKEN", ()),
    ],
)
def test_a_sample_is_made_where_we_hold_the_secret(
    optin: Run, monkeypatch: pytest.MonkeyPatch, name: str, secret: str, others: tuple[str, ...]
) -> None:
    monkeypatch.setenv("PLIVO_AUTH_ID", "MA" + "0" * 18)
    for variable in others:
        monkeypatch.setenv(variable, "word")
    asked = ("doctor", "--db", "office.db", "--transport", name, "--webhook-url", URL)
    without = optin(*asked)
    assert (without.status, "The sample" in without.out) == (1, False)
    monkeypatch.setenv(secret, "hunter2")
    done = optin(*asked)
    assert f"ok       {name}: The sample's signature is right" in done.out
    assert "hunter2" not in done.out


def test_a_sample_of_whatsapps_is_made_of_its_app_secret(
    optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeWhatsApp()
    monkeypatch.setenv("WHATSAPP_ACCESS_TOKEN", fake.access_token)
    monkeypatch.setenv("WHATSAPP_SENDERS", "+15005550006:106540352242922 +15005550007:7")
    asked = ("doctor", "--db", "office.db", "--transport", "whatsapp", "--webhook-url", URL)
    assert "The sample" not in optin(*asked).out
    monkeypatch.setenv("WHATSAPP_APP_SECRET", fake.app_secret)
    assert "ok       whatsapp: The sample's signature is right" in optin(*asked).out


def test_no_sample_is_made_where_only_the_provider_can_sign(
    optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeTelnyx() as fake:
        monkeypatch.setenv("TELNYX_API_KEY", fake.api_key)
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", fake.public_key)
        monkeypatch.setenv("TELNYX_BASE_URL", fake.base_url)
        asked = ("doctor", "--db", "office.db", "--transport", "telnyx")
        assert "The sample" not in optin(*asked).out
        assert fake.requests == 0
        assert (
            "ok       telnyx: The provider takes the credentials." in optin(*asked, "--online").out
        )
        assert fake.requests == 1
