"""``optin reconcile``: a program's OptIn beside its provider's block list."""

import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from optin import OptIn
from optin.storage.sqlite import SqliteStore
from optin.testing.telnyx import FakeTelnyx
from optin.transports import HttpResponse
from tests.cli.conftest import Run

OFFICE = """
from optin import AsyncOptIn, OptIn
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.testing import AsyncMemoryCourier, MemoryCourier
from optin.transports.memory import MemoryTransport

provider = MemoryTransport()
provider.block("+14155550123", "+14155550100")
provider.block("+14155550124", "+14155550100", by_person=False)


def make():
    optin = OptIn(SqliteStore("office.db"), provider, courier=MemoryCourier())
    optin.enrol("firm", name="Reyes Law", senders=["+14155550100"])
    return optin


async def make_async():
    optin = AsyncOptIn(AsyncSqliteStore("office.db"), provider, courier=AsyncMemoryCourier())
    await optin.enrol("firm", name="Reyes Law", senders=["+14155550100"])
    return optin
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give a folder with a program in it."""
    (tmp_path / "block_office.py").write_text(OFFICE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "block_office", raising=False)
    yield
    sys.modules.pop("block_office", None)


@pytest.mark.parametrize("face", ["block_office:make", "block_office:make_async"])
def test_it_reports_then_repairs_and_then_agrees(optin: Run, face: str) -> None:
    asked = ("reconcile", face, "--tenant", "firm")
    tried = optin(*asked, "--dry-run")
    assert tried.status == 1
    assert "blocked there, and unknown here" in tried.out
    assert "left as it is" in tried.out
    assert "2 entries of the list about these senders: 2 different.\n" in tried.out
    assert "+14155550123" not in tried.out
    repaired = optin(*asked)
    assert (repaired.status, "repaired" in repaired.out) == (0, True)
    agreeing = optin(*asked)
    assert agreeing.status == 0
    assert agreeing.out == "2 entries of the list about these senders: agrees.\n"


def test_for_programs_it_writes_a_line_for_each_difference(optin: Run) -> None:
    done = optin("reconcile", "block_office:make", "--tenant", "firm", "--json")
    first, second = done.lines
    assert (first["difference"], first["by_person"], first["repaired"]) == (
        "unknown_here",
        True,
        True,
    )
    assert second["by_person"] is False
    assert "5550123" not in done.out


def test_a_tenant_that_nobody_enrolled_is_an_error(optin: Run) -> None:
    done = optin("reconcile", "block_office:make", "--tenant", "nobody")
    assert (done.status, "no tenant of that name" in done.err) == (1, True)


def test_without_a_program_the_transport_is_made_by_the_environment(
    optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with OptIn(SqliteStore("plain.db")) as office, FakeTelnyx() as fake:
        office.enrol("firm", name="Reyes Law", senders=["+14155550100"])
        fake.block("+14155550123", "+14155550100")
        monkeypatch.setenv("TELNYX_API_KEY", fake.api_key)
        monkeypatch.setenv("TELNYX_BASE_URL", fake.base_url)
        asked = ("reconcile", "--db", "plain.db", "--tenant", "firm")
        done = optin(*asked, "--transport", "telnyx")
        assert (done.status, "repaired" in done.out) == (0, True)
        assert office.status("firm", "+14155550123")[0].blocks
    done = optin(*asked)
    assert (done.status, "such as office:optin, or give --transport" in done.err) == (2, True)
    done = optin("reconcile", "block_office:make", "--tenant", "firm", "--db", "plain.db")
    assert (done.status, "has a database" in done.err) == (2, True)


@pytest.mark.parametrize("way", ["--push", "--dry-run"])
def test_at_aws_it_says_that_the_senders_are_missing(
    optin: Run, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    with OptIn(SqliteStore("plain.db")) as office:
        office.enrol("firm", name="Reyes Law", senders=["+14155550100"])
        office.opt_out("firm", contact="+14155550123", by="dana", evidence="on the phone")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    asked = ("reconcile", "--db", "plain.db", "--tenant", "firm", "--transport", "aws")
    done = optin(*asked, way)
    assert (done.status, done.out) == (1, "")
    assert "say in `senders` which numbers use it" in done.err


@pytest.mark.parametrize("face", ["block_office:make", "block_office:make_async"])
def test_it_tells_the_provider_and_says_what_is_left(optin: Run, face: str) -> None:
    pushes = ("reconcile", face, "--tenant", "firm", "--push")
    assert optin(*pushes).out == "told: opt-outs 0, opt-ins 0.\n"
    for number in ("+14155550125", "+14155550126"):
        said = ("--by", "dana", "--evidence", "on the phone")
        optin("opt-out", "--db", "office.db", "--tenant", "firm", number, *said)
    assert optin(*pushes, "--dry-run").out == "to tell: opt-outs 2, opt-ins 0.\n"
    sys.modules["block_office"].provider.not_kept["+14155550125"] = "NO_ENTRY"
    done = optin(*pushes)
    assert (done.status, "NO_ENTRY" in done.out) == (1, True)
    assert done.out.endswith("told: opt-outs 1, opt-ins 0.\n")
    assert "+14155550125" not in done.out
    (line,) = optin(*pushes, "--json").lines
    assert (line["consent"], line["cause"]) == ("opt-out", "NO_ENTRY")


def test_it_says_where_a_push_stopped(optin: Run) -> None:
    asked = ("--db", "office.db", "--tenant", "firm", "+14155550125", "--by", "dana")
    pushes = ("reconcile", "block_office:make", "--tenant", "firm", "--push")
    optin(*pushes)
    optin("opt-out", *asked, "--evidence", "on the phone")
    with patch("optin.testing.fakes.MemoryCourier.exchange", return_value=HttpResponse(429)):
        done = optin(*pushes)
    assert done.status == 1
    assert done.out == "told: opt-outs 0, opt-ins 0.\n"
    assert done.err == "stopped by http_429: push again, and it goes on there\n"
