"""Each word has a source, and what it is listed for is what it is read as."""

from datetime import date
from typing import Any

import pytest

from optin.keywords import Grade, Meaning, Word, read, vocabulary


@pytest.mark.parametrize("word", vocabulary(), ids=lambda word: word.text)
def test_each_word_is_read_as_listed(word: Word) -> None:
    reading = read(word.text, pending=True)
    assert (reading.meaning, reading.grade) == (word.meaning, word.grade)


@pytest.mark.parametrize("word", vocabulary(), ids=lambda word: word.text)
def test_each_word_says_where_and_when_it_was_read(word: Word) -> None:
    assert word.source is not None
    assert word.source.url.startswith(("https://", "http://"))
    assert word.source.name
    assert date(2026, 1, 1) <= word.source.read_on


def test_no_word_is_listed_twice() -> None:
    texts = [word.text for word in vocabulary()]
    assert len(set(texts)) == len(texts)


def test_a_language_without_a_vocabulary_lists_english() -> None:
    assert vocabulary("en-US") == vocabulary("xx") == vocabulary()


def test_a_colliding_word_goes_to_review_unless_it_answers_a_request() -> None:
    packed = [word for word in vocabulary() if word.pack]
    assert {word.pack for word in packed} == {"aws", "adobe", "salesforce"}
    assert {word.meaning for word in packed} == {Meaning.STOP}
    # What is a word of opting out while a request is pending alone answers it.
    assert {(word.grade, word.pending_only) for word in packed} == {
        (Grade.REVIEW, False),
        (Grade.PROBABLE, True),
    }


def test_the_words_that_ask_for_nothing_else_in_ordinary_talk_are_listed_as_such() -> None:
    assert {word.text for word in vocabulary() if word.plain} == {
        *("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "UNSUB"),
        *("OPTOUT", "OPT OUT", "OPT-OUT", "ARRET"),
    }


def test_what_tells_of_a_word_is_given_by_name() -> None:
    unnamed: list[Any] = [Grade.REVIEW]
    with pytest.raises(TypeError):
        Word("BASTA", Meaning.STOP, None, *unnamed)
