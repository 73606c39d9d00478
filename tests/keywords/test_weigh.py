"""Weights of words are learned from labelled lines, and the same lines give the same weights."""

import json
from pathlib import Path
from typing import Any

import pytest

from optin.keywords.phrases import Filters, Phrases
from optin.keywords.weighing import SHARED, Weights
from tools import weigh
from tools.weigh import Line, filters, lines_of, main, module, phrases_from, weights_from

LINES = [
    Line({"en|stop": 1, "~MESSAGE": 1, "en|=bias": 1, "=bias": 1}, opts_out=True),
    Line({"en|stop": 1, "~MESSAGE": 1, "=bias": 1}, opts_out=True),
    Line({"en|bus": 1, "en|stop": 1, "en|=bias": 1, "=bias": 1}, opts_out=False),
    Line({"en|bus": 2, "en|=bias": 1, "=bias": 1, "en|once": 1}, opts_out=False),
    Line({"es|parada": 1, "~MESSAGE": 1}, opts_out=True),
    Line({"es|parada": 1, "=bias": 1}, opts_out=False),
] * 2 + [Line({"es|single": 1}, opts_out=True)]


def test_what_opt_outs_have_weighs_for_them_and_what_others_have_against() -> None:
    weights = weights_from(LINES)
    assert {SHARED, "en"} <= set(weights)
    assert weights[SHARED]["~MESSAGE"] > 10
    assert weights["en"]["bus"] < -5
    assert weights["en"]["=bias"] < 0
    assert weights[SHARED]["=ending"] > 0 > weights[SHARED]["=guarded"]
    assert "single" not in weights.get("es", {})  # one line shows nothing
    assert min(map(abs, weights["en"].values())) >= 2


def test_whether_somebody_was_asked_explains_and_is_not_written() -> None:
    asked = [Line({"=asked": 1, "en|no": 1}, opts_out=True)] * 3
    assert "=asked" not in weights_from(LINES + asked)[SHARED]


def test_what_a_pattern_found_need_not_be_explained_by_words() -> None:
    found = [Line(each.features, each.opts_out, 90 if each.opts_out else 0) for each in LINES]
    assert weights_from(found)["en"].get("stop", 0) < weights_from(LINES)["en"]["stop"]


def test_the_same_lines_give_the_same_weights() -> None:
    assert weights_from(LINES) == weights_from(LINES)


def test_weights_are_read_as_they_are_written() -> None:
    given = {"stop": 12, "a+b": -7, "=bias": -40, ".": 12, "♥": 12}
    given |= {"~X+~Y": 3, "~X++~Y": 4, "~X+++~Y": 6}
    given |= {f"word{number}": 12 for number in range(40)}
    codes = {"stop": "0123", "+": "a$b"}
    written = module("xx", given, codes)
    assert max(map(len, written.splitlines())) <= 100
    space: dict[str, str] = {}
    exec(written, space)  # noqa: S102 - it is the module that is written
    assert space["PHRASES"].split() == ["+", "a$b", "stop", "0123"]
    made, again = Weights(), Weights.read(space["WEIGHTS"])
    for name, weight in given.items():
        made.put(name, weight)
    assert (made.single, made.pairs, made.beside) == (again.single, again.pairs, again.beside)
    assert (made.apart, made.far, made.given) == (again.apart, again.far, again.given)


ORDERED = [
    Line({}, opts_out=opts_out, words=[[f"en|{name}", *more] for name in text.split()])
    for text, opts_out, more in [
        ("stop it now", True, ["~X"]),
        ("now it stop", False, ["~X"]),
        ("so stop it now then", True, []),
        ("then now it stop so", False, []),
        ("once", False, []),
        ("", False, []),
    ]
    for _ in range(500)
]


def test_phrases_tell_what_no_sum_of_words_can() -> None:
    weights = {"en": {"it": 5}}
    heard = phrases_from(ORDERED, weights)
    assert set(heard.codes) == {"en", SHARED}
    assert set(heard.codes[SHARED]) == {"~X"}
    assert "once" in heard.codes["en"]
    assert weights["en"]["it"] != 0 > weights["en"]["once"]
    phrases = Phrases(
        Filters.read(
            "\n".join(heard.kernel),
            " ".join(map(str, heard.floors)),
            " ".join(map(str, heard.says)),
            str(heard.unit),
        ),
        heard.codes["en"],
    )
    given = weights["en"]
    said = {
        text: phrases.weigh([phrases.give([name]) for name in text.split()])
        + sum(given.get(name, 0) for name in text.split())
        + weights[SHARED]["=bias"]
        for text in ("so stop it now then", "then now it stop so")
    }
    assert said["so stop it now then"] > 0 > said["then now it stop so"]


def test_the_same_lines_give_the_same_phrases() -> None:
    first, again = phrases_from(ORDERED, {}), phrases_from(ORDERED, {})
    assert first == again
    space: dict[str, Any] = {}
    exec(filters(first), space)  # noqa: S102 - it is the module that is written
    assert space["KERNEL"].split() == first.kernel
    assert [int(number) for number in space["FLOORS"].split()] == list(first.floors)
    assert [int(number) for number in space["SAYS"].split()] == list(first.says)
    assert int(space["UNIT"]) == first.unit
    assert max(map(len, filters(first).splitlines())) <= 100


@pytest.fixture
def corpora(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of few lines that is learned from, and written to."""
    rows: dict[str, list[dict[str, object]]] = {
        "replies": [
            {"text": "stop it", "pending": False, "meaning": "none", "tier": "ordinary"},
            {"text": "lose my number", "pending": True, "meaning": "stop", "tier": "plain"},
            {"text": "STOP", "pending": False, "meaning": "stop", "tier": "keyword"},
        ],
        "working": [
            {"text": "no more texts", "label": "stop_some", "lang": "en", "context": None},
            {"text": "see you", "label": "yes", "lang": "en", "context": "consent_request"},
        ],
        "weighed": [
            {"text": "no thank you", "label": "stop", "lang": "en", "context": "consent_request"},
            {
                "text": "never text, take me off",
                "label": "stop",
                "lang": "en",
                "context": "consent_request",
            },
            {"text": "borre mi número", "label": "stop", "lang": "es", "context": "message"},
            {"text": "it took off", "label": "ordinary", "lang": "en", "context": None},
        ],
    }
    rows["working"] = [{**row, "kind": ""} for row in rows["working"]]
    rows["weighed"] = [{**row, "kind": ""} for row in rows["weighed"]]
    rows["weighed"][-1]["kind"] = "smalltalk"
    for name, lines in rows.items():
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        (tmp_path / f"{name}.jsonl").write_text(text, encoding="utf-8")
    monkeypatch.setattr(weigh, "CORPORA", tmp_path)
    monkeypatch.setattr(weigh, "TARGET", tmp_path)
    return tmp_path


@pytest.mark.usefixtures("corpora")
def test_lines_are_labelled_replies_and_what_patterns_find_is_told_of_the_fresh_alone() -> None:
    lines = lines_of("en")  # without the refusal that says nothing of messages
    assert [line.opts_out for line in lines] == [False, True, True, False, True, False]
    assert [line.features.get("=bias", 0) for line in lines] == [0, 0, 0, 0, 1, 1]
    last = lines[-2].features
    assert last["=asked"] == last["en|=fresh bias"] == last["en|take+me"] == 1
    assert any(name.startswith("~") for name in last)
    assert [bool(line.found) for line in lines] == [False, False, False, False, True, False]


@pytest.mark.usefixtures("corpora")
def test_each_language_learns_of_english_replies_too() -> None:
    own, foreign = lines_of("es")  # and not of small talk
    assert own.features["es|numero"] == 1
    assert foreign.features["es|take"] == 1


def test_a_module_is_written_for_each_language(
    corpora: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main() == 0
    told = capsys.readouterr().out.splitlines()
    written = {path.stem for path in corpora.glob("*.py")}
    assert {line.split(":")[0] for line in told} == written - {"filters"}
    assert any(line.startswith("shared: ") for line in told)
