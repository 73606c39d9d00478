"""The command, run in this process with given input."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from optin.cli import main
from optin.cli.demo import play


@frozen
class Done:
    """Hold what a command did."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, object]]:
        """Return the JSON of each line."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Done]


@pytest.fixture
def optin(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command with arguments and bytes on standard input."""

    def run(*arguments: str, given: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        status = main(arguments)
        captured = capsys.readouterr()
        return Done(status, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Play the demo once, and return what it told and its database."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    out = io.StringIO()
    play(out, path)
    return out.getvalue(), path
