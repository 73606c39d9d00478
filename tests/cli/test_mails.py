"""``optin receive-mail``: an e-mail on standard input, as a mail server's pipe brings it."""

import io
import sys
from pathlib import Path

import pytest

from optin.cli.command import run
from optin.testing.email import FakeEmail
from optin.transports.returns import ReturnPath

RETURNS = ReturnPath("bounces@office.test", "0a" * 32)
TOKEN = RETURNS.token("reyes:1:1", "anna@contact.test")
BOUNCE = FakeEmail(RETURNS.sender(TOKEN), "anna@contact.test", b"").bounce("5.1.1")

PROGRAM = """
from optin import AsyncOptIn, OptIn
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.transports.email import Email
from optin.transports.memory import MemoryTransport
from optin.transports.returns import ReturnPath

email = Email("office@office.test", ReturnPath("bounces@office.test", "0a" * 32))

def office():
    return OptIn(MemoryStore(), [MemoryTransport(), email])

def awaited():
    return AsyncOptIn(AsyncMemoryStore(), [email])

async def coming():
    return awaited()

def textual():
    return OptIn(MemoryStore(), MemoryTransport())

def broken():
    raise RuntimeError("anna@contact.test")
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mail_program.py").write_text(PROGRAM)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "mail_program", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])


def pipes(monkeypatch: pytest.MonkeyPatch, mail: bytes, *arguments: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mail)))
    return run(["receive-mail", *arguments])


@pytest.mark.usefixtures("program")
@pytest.mark.parametrize("name", ["office", "awaited", "coming"])
def test_a_bounce_is_taken_in(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    where = f"mail_program:{name}"
    assert pipes(monkeypatch, BOUNCE + b"x" * (3 << 20), where, "--to", RETURNS.sender(TOKEN)) == 0
    assert pipes(monkeypatch, b"Subject: Hello\n\nHello", where) == 0
    assert capsys.readouterr().out == "status\nunrecognised\n"


@pytest.mark.usefixtures("program")
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("textual", "the program needs one Email among its transports"),
        ("broken", "RuntimeError"),
        ("absent", "the module mail_program has no absent"),
    ],
)
def test_what_is_not_kept_is_to_come_again(
    name: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pipes(monkeypatch, BOUNCE, f"mail_program:{name}") == 75
    assert capsys.readouterr().err == f"optin: the e-mail is not kept: {told}\n"
