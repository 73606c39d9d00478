"""The measuring of several languages: counts for every part, lines only where they may be seen."""

import json
from pathlib import Path

import pytest

from tools.corpus import main
from tools.corpus_languages import contains_stop, describe, load_labelled

ROWS = [
    ("a", "en", "stop", "stop", None),
    ("b", "en", "we part as friends now", "stop", "message"),
    ("c", "en", "the bus stop is closed", "ordinary", "message"),
    ("d", "en", "cancel", "ordinary", None),
    ("e", "es", "td", "ordinary", "consent_request"),
    ("f", "en", "yes", "ordinary", "consent_request"),
    ("g", "en", "yes", "yes", "consent_request"),
]


def written(path: Path) -> Path:
    fields = ("id", "lang", "text", "label", "context")
    lines = [json.dumps(dict(zip(fields, row, strict=True))) for row in ROWS]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def row(lines: list[str], title: str, name: str) -> list[str]:
    """Return the cells of a named row of a titled table."""
    first = next(place for place, line in enumerate(lines) if line.split()[:1] == [title])
    return next(line.split()[1:] for line in lines[first + 1 :] if line.split()[:1] == [name])


def test_each_label_is_counted_by_language_and_grade(tmp_path: Path) -> None:
    printed = "\n".join(describe(load_labelled(written(tmp_path / "mine.jsonl")), texts=True))
    lines = printed.splitlines()
    assert lines[0] == "7 replies in 2 languages"
    assert row(lines, "stop", "en")[:7] == ["2", "1", "0", "0", "1", "50.0%", "50.0%"]
    assert row(lines, "ordinary", "en")[:7] == ["3", "1", "0", "0", "2", "33.3%", "33.3%"]
    assert row(lines, "ordinary", "es")[:7] == ["1", "0", "0", "1", "0", "0.0%", "0.0%"]
    assert row(lines, "ordinary", "all")[:7] == ["4", "1", "0", "1", "2", "25.0%", "25.0%"]
    assert row(lines, "stop_some", "all")[:7] == ["0", "0", "0", "0", "0", "-", "-"]
    assert lines[2].split()[-5:] == ["aws", "klaviyo", "salesforce", "telnyx", "twilio"]
    assert row(lines, "ordinary", "en")[7:] == ["33.3%", "66.7%", "33.3%", "33.3%", "33.3%"]
    assert row(lines, "calibration", "definite") == ["2", "1", "1", "50.0%", "99.0%"]
    assert row(lines, "calibration", "probable") == ["0", "0", "0", "-", "-"]
    assert "opt-ins that nobody gave: 1" in lines


def test_what_was_read_wrong_is_told_of_a_part_that_may_be_seen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["corpus.py", str(written(tmp_path / "working.jsonl"))])
    assert main() == 0
    printed = capsys.readouterr().out
    assert "b stop 'we part as friends now': none, none" in printed
    assert "d ordinary 'cancel': definite, stop.keyword" in printed
    assert "bus stop" not in printed


@pytest.mark.parametrize("name", ["held_back.jsonl", "trial.jsonl"])
def test_of_a_part_that_is_held_back_no_line_is_told(
    name: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.argv", ["corpus.py", str(written(tmp_path / name))])
    assert main() == 0
    printed = capsys.readouterr().out
    assert "7 replies in 2 languages" in printed
    assert "friends" not in printed
    assert "cancel" not in printed
    assert "'" not in printed


def test_what_has_to_be_beaten_takes_every_text_with_the_word() -> None:
    assert contains_stop("The bus STOP")
    assert not contains_stop("unsubscribe")
