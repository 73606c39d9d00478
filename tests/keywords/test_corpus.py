"""The reader against the labelled replies, and the command that measures it."""

import json
from pathlib import Path

import pytest

from optin.keywords import Grade, Meaning
from tools.corpus import CORPUS, load, main, recall, report

REPLIES = load()
OPT_OUT = {Meaning.STOP, Meaning.STOP_ALL}
# Measured when the reader was first run: 94.4 % and 22.6 %; with plain language: 94.4 % and 93.5 %.
KEYWORD_RECALL = 0.94
PLAIN_RECALL = 0.93
# "Stop! You're making me blush" and its like; each more is a choice to be made again.
MOST_FALSE_REVIEWS = 3


def test_the_corpus_is_large_enough_and_half_of_it_is_ordinary() -> None:
    assert len(REPLIES) >= 400
    assert sum(reply.tier == "ordinary" for reply in REPLIES) >= 0.45 * len(REPLIES)
    assert len({(reply.text, reply.pending) for reply in REPLIES}) == len(REPLIES)
    assert {reply.tier for reply in REPLIES} == {"keyword", "plain", "ordinary"}
    assert all((reply.tier == "ordinary") is (reply.meaning is Meaning.NONE) for reply in REPLIES)


def test_no_ordinary_message_opts_anybody_out() -> None:
    false = [
        reply
        for reply in REPLIES
        if reply.meaning not in OPT_OUT and reply.reading.meaning in OPT_OUT
    ]
    assert [reply.text for reply in false if reply.reading.grade is not Grade.REVIEW] == []
    assert len(false) <= MOST_FALSE_REVIEWS


def test_no_opt_in_is_guessed() -> None:
    opt_in = {Meaning.START, Meaning.YES}
    wrong = [
        r.text for r in REPLIES if r.reading.meaning in opt_in and r.reading.meaning != r.meaning
    ]
    assert wrong == []


def test_opt_outs_are_recalled_at_least_as_well_as_measured() -> None:
    assert recall(r for r in REPLIES if r.tier == "keyword") >= KEYWORD_RECALL
    assert recall(r for r in REPLIES if r.tier == "plain") >= PLAIN_RECALL


@pytest.mark.parametrize("meaning", [Meaning.HELP, Meaning.START, Meaning.YES, Meaning.STOP_ALL])
def test_every_other_keyword_is_read_as_labelled(meaning: Meaning) -> None:
    labelled = [reply for reply in REPLIES if reply.meaning is meaning]
    assert labelled
    assert {reply.reading.meaning for reply in labelled} == {meaning}


def test_the_report_names_every_miss() -> None:
    lines = "\n".join(report(REPLIES))
    missed = [r for r in REPLIES if r.meaning in OPT_OUT and not r.opted_out]
    assert missed
    assert all(f"{reply.text!a}" in lines for reply in missed)
    assert "recall, keyword tier: 96" in lines


def test_the_command_measures_a_file_of_ones_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine.jsonl"
    rows = [
        {"text": "stop", "pending": False, "meaning": "stop", "tier": "keyword", "note": ""},
        {"text": "well well", "pending": False, "meaning": "stop", "tier": "plain", "note": ""},
        {"text": "end", "pending": True, "meaning": "none", "tier": "ordinary", "note": ""},
        {"text": "start", "pending": False, "meaning": "none", "tier": "ordinary", "note": ""},
    ]
    mine.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["corpus.py", str(mine)])
    assert main() == 0
    printed = capsys.readouterr().out
    assert "recall, plain tier: 0.0% of 1" in printed
    assert "false stops: 1 definite" in printed
    assert "Wrong opt-ins: 1" in printed
    assert "'end', pending: stop, definite, stop.keyword" in printed


def test_the_docs_tell_the_figures_that_are_measured() -> None:
    page = Path(__file__).parents[2] / "docs" / "reference" / "keywords.md"
    text = page.read_text(encoding="utf-8")
    for tier in ("keyword", "plain"):
        assert f"{100 * recall(r for r in REPLIES if r.tier == tier):.1f} %" in text
    assert f"Of {len(REPLIES)} replies" in text


def test_the_corpus_hides_nothing() -> None:
    assert CORPUS.read_text(encoding="utf-8").isascii()
