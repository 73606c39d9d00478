"""Whatever the text, reading it has an answer, and ordinary messages mean nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, Keywords, Meaning, read

OPT_OUT = {Meaning.STOP, Meaning.STOP_ALL}
SURENESS = {Grade.NONE: 0, Grade.REVIEW: 1, Grade.PROBABLE: 2, Grade.DEFINITE: 3}
ANYTHING = st.text(st.characters(exclude_categories=()))
WORDS = "stop|STOP ALL|help|yes|please|sent from|no|quit|stpo|on monday|wrote:|i never"
MARKS = ["-", "--", ".", "!", ">", "\n", "\r", "🛑", "😀", "🇺🇸", "\ud800", "\x00", " "]
PIECES = st.sampled_from([*WORDS.split("|"), *MARKS])


@given(ANYTHING | st.lists(PIECES).map("".join) | st.lists(PIECES).map(" ".join), st.booleans())
def test_any_text_is_read_and_the_answer_is_whole(text: str, pending: bool) -> None:  # noqa: FBT001
    reading = read(text, pending=pending)
    nothing = reading.meaning is Meaning.NONE
    assert (reading.grade is Grade.NONE) is nothing
    assert (reading.keyword is None) is nothing
    assert reading.rule.startswith(reading.meaning)
    assert reading == read(text, pending=pending)


@given(st.lists(PIECES).map(" ".join))
def test_a_pending_request_never_hides_an_opt_out(text: str) -> None:
    unasked, asked = read(text), read(text, pending=True)
    if unasked.meaning in OPT_OUT:
        # "stop - no" is for review, and surer once NO is an answer.
        assert asked.meaning in OPT_OUT
        assert SURENESS[asked.grade] >= SURENESS[unasked.grade]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        "!\n" * 700,
        "\n" * 5_000,
        "\x00",
        "\ud800\udfff",
        "\ufdfa" * 1_600,
        "a" * 1_000_000,
        "\U0001f1fa\U0001f1f8" * 800,
        "漢字かな한글",
        "½ № ™ ℹ ⠀ ￼",
        "𰻞 \U0003ffff \ue000",
    ],
)
def test_hostile_and_empty_texts_are_nothing(text: str) -> None:
    assert read(text).meaning is Meaning.NONE


@pytest.mark.parametrize(
    "text",
    [
        "don't stop by",
        "can we end at 5?",
        "stop by at 5",
        "please cancel my appointment",
        "cancel my appointment",
        "I quit smoking",
        "when does the sale end",
        "stop it haha",
        "end of day works",
        "help me move on saturday",
        "Liked “STOP”",
        'Loved "Reply STOP to opt out"',
        "👍 to “ STOP ”",
        "Reply STOP to opt out",
        "stop-by if you can",
        "stop.it",
        "remove stop",
        "quit end",
        "you stop",
        "st op",
        "a b c",
        "end\nof story",
        "help\nStop by later",
        "arrest",
        "arête",
        "aarete",
        "sent from my iPhone",
        "one sent from me",
    ],
)
def test_an_ordinary_message_that_holds_a_keyword_is_no_opt_out(text: str) -> None:
    assert read(text).meaning is Meaning.NONE


NEIGHBOURS = (
    "to ad id not on so know now tdd nooo terminateee stoptextin "
    "shop step stow top spot soup stoop stomp stops ended and send ends quiet quite quiz suit can "
    "cancels cancer remote removed evoke revoked unsubscribed nstop arrest startt helpp"
)


@pytest.mark.parametrize("word", NEIGHBOURS.split())
def test_a_word_one_letter_from_a_keyword_is_no_opt_out(word: str) -> None:
    for text in (word, word.upper(), f"{word}!", f"{word} please", f"{word} {word}", f"{word} 😀"):
        assert read(text, pending=True).meaning is Meaning.NONE, text


def test_a_tenants_own_word_is_lenient_and_the_others_stay() -> None:
    keywords = Keywords(opt_out="BAJA")
    for text in ("baja", "Bájà!", "ＢＡＪＡ", "Baja\n\nSent from my iPhone"):
        reading = read(text, keywords=keywords)
        assert (reading.meaning, reading.grade, reading.keyword) == ("stop", "definite", "BAJA")
    assert read("baja please", keywords=keywords).rule == "stop.tenant.polite"
    assert read("baja", keywords=keywords).rule == "stop.tenant"
    assert read("quit", keywords=keywords).meaning is Meaning.STOP
    assert read("baja").meaning is Meaning.NONE
    assert read("baj", keywords=keywords).meaning is Meaning.NONE


def test_a_tenant_may_make_a_doubtful_word_its_own() -> None:
    assert read("td", keywords=Keywords(opt_out="TD")).rule == "stop.tenant"
    assert read("no more", keywords=Keywords(opt_out="No more")).grade is Grade.DEFINITE
    assert read("no", keywords=Keywords(opt_out="NO")).grade is Grade.DEFINITE


def test_a_tenant_that_names_a_word_that_is_always_on_changes_nothing() -> None:
    assert read("quit", keywords=Keywords(opt_out="Quit")) == read("quit")


def test_a_tenants_word_in_another_script_is_folded_on_both_sides() -> None:
    keywords = Keywords(opt_out="СТОП", opt_in="ДА")
    assert read("стоп!", keywords=keywords).meaning is Meaning.STOP


def test_more_characters_than_are_remembered_are_read_all_the_same() -> None:
    for first in range(0x100, 0x20000, 1_500):
        read("".join(map(chr, range(first, first + 1_500))))
    assert read("\U000fe4e5 stop \U000fe4e5").meaning is Meaning.STOP


def test_of_more_different_words_than_any_request_has_no_keyword_is_read() -> None:
    polite = "kindly please pls plz thanks thank you thankyou thx"
    assert read(f"{polite} stop").rule == "stop.keyword.polite"
    assert read(f"{polite} stop texting").rule == "stop.plain.request"
    assert read("stop " * 300).rule == "stop.keyword.repeated"


def test_a_slip_is_looked_for_in_three_words_and_not_in_a_sentence() -> None:
    assert read("stpo texting me").rule == "stop.phrase.typo"
    keywords = Keywords(opt_out="Stop it now ok")
    assert read("stop it now ok", keywords=keywords).rule == "stop.tenant"
    assert not read("stpo it now ok", keywords=keywords).rule.startswith("stop.tenant")


def test_a_first_line_is_looked_for_below_seven_that_say_nothing() -> None:
    assert read("!\n" * 7 + "STOP\nwe met").rule == "stop.keyword.first_line"
    assert read("!\n" * 8 + "STOP\nwe met").rule != "stop.keyword.first_line"


def test_the_sixteen_hundredth_character_is_the_last_that_is_looked_at() -> None:
    assert read("STOP" + "!" * 1_595 + "x").meaning is Meaning.NONE
    assert read("STOP" + "!" * 1_596 + "x").meaning is Meaning.STOP
