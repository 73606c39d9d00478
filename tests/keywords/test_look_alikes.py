"""A keyword is read whatever single character stands for one of its letters and looks like it."""

import json
from functools import cache
from pathlib import Path

import confusable_homoglyphs
import pytest

from optin.keywords import Grade, Keywords, Meaning, Reading, read, vocabulary
from optin.keywords.vocabularies import VOCABULARIES
from tools.look_alikes import TABLE, module

LENIENT = {Meaning.STOP, Meaning.STOP_ALL, Meaning.HELP}
SURE = {Grade.DEFINITE, Grade.PROBABLE}


@cache
def alike() -> dict[str, list[str]]:
    """Give the characters that Unicode lists for each, as somebody else has packed them."""
    data = Path(confusable_homoglyphs.__file__).with_name("confusables.json")
    found = json.loads(data.read_text(encoding="utf-8"))
    return {
        each: [other["c"] for other in others if len(other["c"]) == 1]
        for each, others in found.items()
    }


def spellings(word: str) -> list[str]:
    """List a word in both cases with each letter in turn replaced by each that looks like it."""
    return [
        written[:place] + other + written[place + 1 :]
        for written in (word.lower(), word.upper())
        for place, letter in enumerate(written)
        for other in alike().get(letter, [])
    ]


def weaker(text: str, bare: Reading, locale: str) -> bool:
    reading = read(text, locale=locale)
    return reading.meaning != bare.meaning or (bare.grade in SURE and reading.grade not in SURE)


def test_every_look_alike_of_every_letter_of_every_keyword_is_read() -> None:
    words = {
        word.text: (locale, read(word.text, locale=locale))
        for locale in VOCABULARIES
        for word in vocabulary(locale)
        if word.meaning in LENIENT and not word.phrase
    }
    tried = {text: words[word] for word in words for text in spellings(word)}
    assert len(tried) > 60 * len(words)
    assert [text for text, (locale, bare) in tried.items() if weaker(text, bare, locale)] == []


@pytest.mark.parametrize("pending", [True, False])
def test_no_look_alike_of_a_word_that_opts_in_does(*, pending: bool) -> None:
    words = {word.text for word in vocabulary() if word.meaning in {Meaning.YES, Meaning.START}}
    tried = [text for word in words for text in spellings(word) if text.lower() != word.lower()]
    assert len(tried) > 300
    meanings = {read(text, pending=pending).meaning for text in tried}
    assert meanings <= {Meaning.NONE, *LENIENT}


@pytest.mark.parametrize(
    ("text", "keyword"),
    [("ARRE\u22a4", "ARRET"), ("CANCE1", "CANCEL"), ("ST0P!", "STOP"), ("QU\u2223T", "QUIT")],
)
def test_a_keyword_is_known_by_what_it_looks_like(text: str, keyword: str) -> None:
    reading = read(text)
    assert (reading.keyword, reading.grade) == (keyword, Grade.PROBABLE)
    assert reading.rule.rpartition(".")[2] in {"look_alike", "typo"}


@pytest.mark.parametrize("digit", "2345678")
def test_a_digit_of_a_tenants_word_is_known_by_what_it_looks_like(digit: str) -> None:
    keywords = Keywords(opt_out=f"STOP{digit}")
    readings = [read(f"STOP{other}", keywords=keywords) for other in alike()[digit]]
    assert {reading.meaning for reading in readings} == {Meaning.STOP}
    assert "stop.tenant.look_alike" in {reading.rule for reading in readings}


def test_only_a_whole_reply_is_known_by_what_it_looks_like() -> None:
    assert read("qu|t and more").meaning is Meaning.NONE
    assert read("qu|t" + " " * 28).meaning is Meaning.STOP
    assert read("qu|t" + " " * 29).meaning is Meaning.NONE


def test_the_table_is_the_one_that_the_data_make() -> None:
    assert TABLE.read_text(encoding="utf-8") == module()


def test_a_keyword_is_known_by_what_it_looks_like_when_no_more_can_be_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("optin.keywords.folding._REMEMBERED", 0)
    # Characters that nothing was asked about before: each is folded again, and none is kept.
    assert read("\U0001d100QU|T\U0001d101").keyword is None
    assert read("QU|T").keyword == "QUIT"
