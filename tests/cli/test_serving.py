"""``optin serve --demo`` serves the simulator to this machine, and stops when it is told to."""

import argparse
import io
import os
import signal
import sys
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread

import pytest

from optin.cli import serving
from optin.simulator.server import HOST, LoopbackServer
from tests.cli.conftest import Run


class Told(io.StringIO):
    """Take what is written, and say when there is something."""

    def __init__(self) -> None:
        super().__init__()
        self.flushed = Event()

    def flush(self) -> None:
        self.flushed.set()


def visit_and_stop(out: Told, number: int, answers: list[tuple[int, str]]) -> None:
    """Open the page once its address is told, and send this process a signal."""
    try:
        assert out.flushed.wait(20)
        port = int(out.getvalue().split(f"http://{HOST}:")[1].split("/")[0])
        connection = HTTPConnection(HOST, port, timeout=20)
        connection.request("GET", "/")
        response = connection.getresponse()
        answers.append((response.status, response.read().decode()))
        connection.close()
    finally:
        os.kill(os.getpid(), number)


def serve(
    number: int, keep: str | None = None, **given: str | None
) -> tuple[int, str, list[tuple[int, str]]]:
    """Serve until the page was opened, and return the exit status, the output and the answers."""
    named = {"db": None, "dsn": None, "key_file": None, "tenant": None, "region": "", "user": None}
    arguments = argparse.Namespace(demo=not given, port=0, keep=keep, **(named | given))
    out, answers = Told(), list[tuple[int, str]]()
    visitor = Thread(target=visit_and_stop, args=(out, number, answers))
    visitor.start()
    status = serving.run(arguments, out)
    visitor.join(20)
    return status, out.getvalue(), answers


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_a_signal_and_leaves_nothing(
    number: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = signal.getsignal(number)
    status, told, [(answered, page)] = serve(number)
    assert (status, answered) == (0, 200)
    assert "Phone simulator" in page
    assert told.startswith("Phone simulator: http://127.0.0.1:")
    assert told.endswith("(Control-C stops)\n")
    assert capfd.readouterr().err == "optin: stopping; again ends at once\n"
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(number) is before


def test_a_kept_file_can_be_gone_on_with_and_looked_at(optin: Run, tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    for _ in range(2):
        status, told, _ = serve(signal.SIGTERM, str(path))
        assert status == 0
        assert f"optin history --db {path}" in told
    done = optin("history", "--db", str(path))
    assert done.status == 0
    assert done.out.count("tenant_enrolled") == 1


def test_a_database_that_is_played_by_the_demo_can_be_gone_on_with(
    played: tuple[str, Path], tmp_path: Path
) -> None:
    path = tmp_path / "demo.db"
    for suffix in ("", ".key"):
        path.with_name(path.name + suffix).write_bytes(
            played[1].with_name(played[1].name + suffix).read_bytes()
        )
    _, _, [(answered, page)] = serve(signal.SIGTERM, str(path))
    assert answered == 200
    assert "Your hearing was moved to Tuesday." in page


def test_a_port_that_is_taken_is_told(optin: Run) -> None:
    with LoopbackServer(0) as server:
        done = optin("serve", "--demo", "--port", str(server.server_port))
    assert done.status == 1
    assert "name another with --port" in done.err


@pytest.mark.parametrize("port", ["-1", "65536", "x", "²"])
def test_what_is_no_port_is_wrong_usage(optin: Run, port: str) -> None:
    done = optin("serve", "--demo", f"--port={port}")
    assert done.status == 2
    assert "a number from 0 to 65535" in done.err


def test_without_the_extra_it_says_what_to_install(
    optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(sys.modules):
        if name.startswith(("optin.web", "optin.simulator.site", "jinja2")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    done = optin("serve", "--demo")
    assert done.status == 1
    assert done.err == ("optin: the pages need Jinja2: pip install 'optin[web]'\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--demo", "--db", "x.db"), "name a file of it with --keep"),
        (("--demo", "--tenant", "reyes"), "name a file of it with --keep"),
        (("--keep", "x.db"), "named with --db"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(
    optin: Run, arguments: tuple[str, ...], told: str
) -> None:
    done = optin("serve", "--port", "0", *arguments)
    assert done.status == 2
    assert told in done.err


def test_a_database_that_there_is_not_is_never_made(optin: Run, tmp_path: Path) -> None:
    done = optin("serve", "--port", "0", "--db", str(tmp_path / "none.db"))
    assert done.status == 1
    assert "there is no database" in done.err
    assert list(tmp_path.iterdir()) == []


def test_the_pages_of_a_database_are_served_to_who_sits_here(played: tuple[str, Path]) -> None:
    status, told, [(answered, _)] = serve(signal.SIGTERM, db=str(played[1]), user="ana")
    assert status == 0
    assert "optin dispatch" in told
    assert answered == 303  # to the first page of staff
