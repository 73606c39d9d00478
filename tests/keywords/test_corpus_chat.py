"""What is taken for an opt-out among messages of others is counted by rule, and listed."""

import json
import sys
from pathlib import Path

import pytest

from tools.corpus_chat import described, main, messages_of

TALK = {"messages": [[{"text": "Hello"}, {"text": "stop"}], [{"text": "please stop texting me"}]]}


def test_each_message_of_each_turn_is_read_and_what_is_taken_is_listed() -> None:
    lines = list(described([*messages_of([TALK]), "START", "who is this?"]))
    assert lines[0] == "5 messages"
    assert "taken for an opt-out, definite: 1 (20.000%)" in lines
    assert "taken for an opt-out, probable: 1 (20.000%)" in lines
    assert "taken for an opt-in while nothing is asked: 1" in lines
    place = lines.index("\nstop.keyword, definite: 1")
    assert lines[place + 1] == "  'stop'"
    assert "Hello" not in "".join(lines)


def test_no_message_is_no_fault() -> None:
    assert next(described([])) == "0 messages"


def test_the_package_is_read_where_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "chitchat_dataset"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "dataset.json").write_text(json.dumps({"one": TALK}), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "chitchat_dataset", raising=False)
    assert main() == 0
    assert capsys.readouterr().out.startswith("3 messages\n")


def test_who_has_no_package_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.corpus_chat.find_spec", lambda _: None)
    assert main() == 2
    assert "pip install chitchat-dataset" in capsys.readouterr().err
