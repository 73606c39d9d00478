"""What answers a question of the tenant's own is never a consent, and never less than a no."""

from itertools import product

import pytest

from optin.exceptions import InputError
from optin.keywords import (
    Choice,
    Grade,
    Keywords,
    Meaning,
    Question,
    Reading,
    checked_question,
    read,
)
from optin.keywords.vocabularies import VOCABULARIES

ASKED = Question.APPOINTMENT


def answer(text: str, **given: object) -> Choice | None:
    return read(text, asks=ASKED, **given).answer  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("C", "confirm"),
        ("c.", "confirm"),
        ("“Confirm!”", "confirm"),
        ("YES", "confirm"),
        ("yes please", "confirm"),
        ("ok 👍", "confirm"),
        ("I'll be there", "confirm"),
        ("R", "reschedule"),
        ("Re-schedule please", "reschedule"),
        ("cancel my appointment", "cancel"),
        ("please cancel it, thanks", "cancel"),
    ],
)
def test_what_answers_it_asks_for_nothing_else(text: str, choice: str) -> None:
    expected = Reading(Meaning.NONE, Grade.NONE, f"answer.{choice}", answer=Choice(choice))
    assert read(text, asks="appointment") == expected
    assert read(text).answer is None


@pytest.mark.parametrize(
    ("locale", "confirm", "reschedule", "cancel"),
    [
        ("es", "Sí", "otra hora", "Cancelar"),
        ("fr", "D'accord", "déplacer", "J'annule"),
        ("de", "Bestätigt", "verschieben", "Absagen"),
        ("pt", "Sim", "remarcar", "CANCELAR"),
        ("it", "va bene", "spostare", "disdire l'appuntamento"),
        ("nl", "akkoord", "verzetten", "afzeggen"),
        ("pl", "będę", "przełożyć", "odwołuję"),
        ("ru", "Подтверждаю", "перенести", "Отменить запись"),
    ],
)
def test_each_language_has_its_words_and_those_of_english(
    locale: str, confirm: str, reschedule: str, cancel: str
) -> None:
    words = {confirm: "confirm", reschedule: "reschedule", cancel: "cancel", "ok": "confirm"}
    assert {text: answer(text, locale=locale) for text in words} == words
    assert answer(confirm, keywords=Keywords(languages=("en", locale))) is Choice.CONFIRM
    assert answer(confirm) is None


def test_every_vocabulary_has_them() -> None:
    for locale in VOCABULARIES:
        assert answer("C", locale=locale) is Choice.CONFIRM


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("CANCEL", Grade.DEFINITE),
        ("please cancel", Grade.PROBABLE),
        ("cancle", Grade.PROBABLE),
        ("Cancel\nI can't make it", Grade.REVIEW),
    ],
)
def test_cancel_is_an_opt_out_that_may_call_off(text: str, grade: Grade) -> None:
    reading = read(text, asks="appointment")
    assert (reading.meaning, reading.grade, reading.answer) == (Meaning.STOP, grade, Choice.CANCEL)
    bare = read(text)
    assert (reading.rule, reading.keyword) == (bare.rule, bare.keyword)


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        "STOP ALL",
        "end",
        "HELP",
        "START",
        "not interested",
        "see you at nine",
        "no",
        "👍",
        "",
        "can you cancel my gym appointment",
        "c" + "!" * 60,
    ],
)
def test_whatever_else_is_read_as_it_is(text: str) -> None:
    assert read(text, asks="appointment") == read(text)


def test_as_much_is_looked_at_as_a_few_words_take() -> None:
    assert answer("c" + "!" * 59) is Choice.CONFIRM


def test_a_stop_of_a_category_calls_nothing_off() -> None:
    reading = read("stop cancel news", categories={"news": ["cancel news"]}, asks="appointment")
    assert (reading.categories, reading.answer) == (("news",), None)


def test_no_answer_is_ever_a_consent() -> None:
    for text, locale in product(["yes", "YES.", "y", "ok", "C", "confirm", "sí"], VOCABULARIES):
        assert read(text, asks="appointment", locale=locale).meaning is Meaning.NONE
    assert read("YES", pending=True, asks="appointment").answer is None


@pytest.mark.parametrize("word", ["appointment", ""])
def test_what_can_be_asked_is_known(word: str) -> None:
    assert checked_question(word) == word


def test_what_cannot_is_refused_with_what_can() -> None:
    with pytest.raises(InputError, match="'appointment'") as refused:
        read("yes", asks="weather")
    assert refused.value.code == "unknown_question"
