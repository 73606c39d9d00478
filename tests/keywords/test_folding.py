"""Every character is a letter, a gap, a picture or nothing, and opt-outs are read accordingly."""

import unicodedata
from collections.abc import Iterable
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, Keywords, Meaning, read
from optin.keywords.folding import LINE, Shape, fold_marked

# "opt out" and "optout" are two keywords: the answer tells what stood between.
NOTHING = ("OPTOUT", "stop.keyword")
GAP = ("OPT OUT", "stop.keyword")
PICTURE = ("OPT OUT", "stop.keyword.emoji")

WHITE = {*"\t\n\v\f\r\x85"}
APOSTROPHES = {*"'`´‘’‛′ʼ"}
FILLERS = {*"\u115f\u1160\u2065\u3164\uffa0\ufff0\ufff4\ufff8\ufffd🏻🏼🏽🏾🏿"}
BLANK_BRAILLE = "\u2800"
DISCS = (0x24B6, 0x24D0, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6)


def between(characters: Iterable[str]) -> tuple[str | None, str]:
    reading = read(f"opt{''.join(characters)}out")
    return reading.keyword, reading.rule


@cache
def by_category() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for character in map(chr, range(0x110000)):
        found.setdefault(unicodedata.category(character), []).append(character)
    return found


def every(*categories: str, step: int = 1) -> list[str]:
    known = by_category().items()
    return [each for name, some in known if name.startswith(categories) for each in some][::step]


def is_a_letter_in_a_frame(character: str) -> bool:
    plain = unicodedata.normalize("NFKD", character)
    return (len(plain) == 1 and plain.isascii()) or any(
        first <= ord(character) < first + 26 for first in DISCS
    )


def test_no_character_that_cannot_be_seen_hides_an_opt_out() -> None:
    hidden = [each for each in every("Cc", "Cf", "Cs", "M") if each not in WHITE]
    hidden += [*APOSTROPHES, *FILLERS]
    for first in range(0, len(hidden), 1_000):
        assert between(hidden[first : first + 1_000]) == NOTHING


def test_each_mark_of_punctuation_and_each_space_parts_two_words() -> None:
    gaps = {*every("P", "Z", "Sm", "Sc", "Sk"), *WHITE, BLANK_BRAILLE} - APOSTROPHES - FILLERS
    assert [each for each in gaps if between(each) != GAP] == []


def test_each_symbol_is_a_picture() -> None:
    symbols = {*every("So")} - FILLERS - {BLANK_BRAILLE}
    pictures = [each for each in symbols if not is_a_letter_in_a_frame(each)]
    assert len(pictures) > 6_000
    assert [each for each in pictures if between(each) != PICTURE] == []


def test_what_is_private_or_newer_than_the_table_of_characters_is_a_picture() -> None:
    unknown = {*every("Cn", "Co", step=997), "\u0378", "\ud7a4", "\ud7af", "\U0010ffff"} - FILLERS
    assert [each for each in unknown if between(each) != PICTURE] == []


def test_a_letter_of_another_script_makes_another_word() -> None:
    for letter in "漢㐀䶿一鿿ꀀ가힣אعऄあﷲ":
        assert read(f"opt{letter}out").meaning is Meaning.NONE, letter


@pytest.mark.parametrize("first", DISCS)
@pytest.mark.parametrize("word", ["ABCDEFGHIJKLM", "NOPQRSTUVWXYZ"])
def test_letters_in_discs_and_squares_and_of_flags_spell_words(word: str, first: int) -> None:
    framed = "".join(chr(first + ord(letter) - ord("A")) for letter in word)
    assert read(framed, keywords=Keywords(opt_out=word)).rule == "stop.tenant"


@pytest.mark.parametrize("letter", [*map(chr, range(0x1F1E6, 0x1F200)), *"🅰🅱🅾🅿Ⓜℹ"])
def test_a_letter_in_a_frame_beside_an_opt_out_is_a_picture(letter: str) -> None:
    reading = read(f"STOP {letter}{letter}")
    assert (reading.grade, reading.rule) == (Grade.PROBABLE, "stop.keyword.emoji")


def test_a_ligature_is_as_many_letters_as_it_shows() -> None:
    office = Keywords(opt_out="OFFICE", opt_in="FLYING")
    assert read("oﬃce", keywords=office).rule == "stop.tenant"
    assert read("ﬂying", pending=True, keywords=office).meaning is Meaning.NONE
    assert read("straße", keywords=Keywords(opt_out="STRASSE")).rule == "stop.tenant"
    # One sign for a whole word would make a short text long.
    assert read("\ufdf4", keywords=Keywords(opt_out="محمد")).meaning is Meaning.NONE


def test_an_opt_in_forgets_the_case_of_letters_and_of_nothing_else() -> None:
    keywords = Keywords(opt_in="A{`}~Z")
    assert read("a{`}~z", pending=True, keywords=keywords).meaning is Meaning.YES
    assert read("“a{`}~z”", pending=True, keywords=keywords).meaning is Meaning.YES
    for text in ("a[`}~z", "a{@}~z", "a{`]~z", "a{`}^z"):
        for typed in (text, f"“{text}”"):
            assert read(typed, pending=True, keywords=keywords).meaning is Meaning.NONE


def test_a_span_ends_behind_its_last_word_however_short() -> None:
    shape = Shape.of("stop, u now")
    assert shape.span(0, 0) == (0, 4)
    assert shape.span(0, 2) == (0, 7)
    assert shape.span(2, 3) == (6, 11)


CHARACTERS = st.characters(codec="utf-8") | st.sampled_from("ab .,?#+-\n\u200b\u0301ß🛑🔕🅰ﬁ漢x")


@given(st.text(CHARACTERS))
def test_a_span_holds_the_word_that_it_is_the_span_of(text: str) -> None:
    shape, words = Shape.of(text), fold_marked(text)
    assert len(shape.words) == len(words)
    behind = 0
    for place, word in enumerate(words):
        begin, end = shape.span(place, place)
        assert behind <= begin
        assert fold_marked(text[begin:end]) == [word]
        assert fold_marked(text[begin]) != [] != fold_marked(text[end - 1])
        behind = end


def test_a_new_line_is_a_mark_of_its_own() -> None:
    for line in "\n\r\u2028\u2029":
        assert fold_marked(f"stop{line}texts") == ["stop", LINE, "texts"]
