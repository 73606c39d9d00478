"""What a tenant may choose for its keywords, and why it is refused."""

import pytest

from optin.keywords import DEFAULT_KEYWORDS, KeywordError, Keywords, Meaning, read


@pytest.mark.parametrize(
    ("opt_in", "code"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("Y" * 21, "too_long"),
        ("YE\x00S", "control_characters"),
        ("YE\nS", "control_characters"),
        ("Y\u200bES", "control_characters"),
        ("Y\ud800", "control_characters"),
        ("👍", "no_letter"),
        ("?!", "no_letter"),
        ("\u3164", "no_letter"),
        ("YES!", "outer_marks"),
        ('"YES"', "outer_marks"),
        ("STOP", "collides"),
        ("s t o p", "collides"),
        ("STPO", "collides"),
        ("Quit", "collides"),
        ("stop please", "collides"),
        ("HELP", "collides"),
        ("info", "collides"),
        ("NO", "collides"),
        ("TD", "collides"),
        ("remove me", "collides"),
    ],
)
def test_an_opt_in_word_that_cannot_work_is_refused(opt_in: str, code: str) -> None:
    with pytest.raises(KeywordError) as refusal:
        Keywords(opt_in=opt_in)
    assert refusal.value.code == code
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize(
    ("opt_out", "code"),
    [
        ("", "empty"),
        ("S" * 21, "too_long"),
        ("ST\tOP", "control_characters"),
        ("🛑🛑", "no_letter"),
        ("STOP.", "outer_marks"),
        ("START", "collides"),
        ("unstop", "collides"),
        ("YES", "collides"),
        ("y", "collides"),
        ("HELP", "collides"),
        ("Ｉnfo", "collides"),
    ],
)
def test_an_opt_out_word_that_cannot_work_is_refused(opt_out: str, code: str) -> None:
    with pytest.raises(KeywordError) as refusal:
        Keywords(opt_out=opt_out)
    assert refusal.value.code == code


@pytest.mark.parametrize(("opt_in", "opt_out"), [("JA", "ja"), ("J A", "ja"), ("Ｊa", "JA")])
def test_one_word_cannot_mean_both(opt_in: str, opt_out: str) -> None:
    with pytest.raises(KeywordError) as refusal:
        Keywords(opt_in=opt_in, opt_out=opt_out)
    assert refusal.value.code == "collides"


def test_an_unknown_pack_is_refused_by_name() -> None:
    with pytest.raises(KeywordError, match="'telegraph'") as refusal:
        Keywords(packs=frozenset({"telegraph"}))
    assert refusal.value.code == "unknown_pack"


def test_outer_space_is_no_part_of_a_word() -> None:
    assert Keywords(opt_in=" JA ", opt_out="\tNEIN\n") == Keywords(opt_in="JA", opt_out="NEIN")


def test_keywords_are_a_value() -> None:
    assert Keywords() == DEFAULT_KEYWORDS
    assert len({Keywords(), DEFAULT_KEYWORDS, Keywords(opt_in="JA")}) == 2
    with pytest.raises(AttributeError):
        DEFAULT_KEYWORDS.opt_in = "SURE"  # type: ignore[misc]


def test_a_refusal_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="empty"):
        Keywords(opt_in="")


@pytest.mark.parametrize("word", ["JA", "I AGREE", "1", "Sí", "ДА", "はい", "Y", "start", "A-OK"])
def test_a_word_that_is_accepted_opts_in(word: str) -> None:
    reading = read(word, pending=True, keywords=Keywords(opt_in=word))
    assert reading.meaning in {Meaning.YES, Meaning.START}


def test_a_refusal_says_which_word_is_meant() -> None:
    with pytest.raises(KeywordError, match=r"^The opt-in keyword is empty\.$"):
        Keywords(opt_in="")
    with pytest.raises(KeywordError, match=r"^The opt-out keyword is empty\.$"):
        Keywords(opt_out="")


def test_a_word_may_have_twenty_characters() -> None:
    longest = Keywords(opt_in="Y" * 20, opt_out="N" * 20)
    assert read("y" * 20, pending=True, keywords=longest).meaning is Meaning.YES
    assert read("n" * 20, keywords=longest).meaning is Meaning.STOP


def test_languages_are_tags_in_order_each_once_and_one_may_be_a_word() -> None:
    assert Keywords().languages == ("en",)
    assert Keywords(languages="es").languages == ("es",)
    assert Keywords(languages=["en-US", "es_MX", "EN-us"]).languages == ("en-US", "es-MX")


@pytest.mark.parametrize("languages", [(), ("en", "tlh"), ("",), ("x" * 30,)])
def test_a_language_that_is_not_read_is_refused(languages: tuple[str, ...]) -> None:
    with pytest.raises(KeywordError) as refusal:
        Keywords(languages=languages)
    assert refusal.value.code == "unknown_language"
    assert str(refusal.value).endswith(".")
    assert "x" * 21 not in str(refusal.value)


def test_a_yes_that_is_an_opt_out_in_plain_words_of_a_language_that_is_read_is_refused() -> None:
    assert Keywords(opt_in="no me escriban").opt_in == "no me escriban"
    with pytest.raises(KeywordError) as refusal:
        Keywords(opt_in="no me escriban", languages=("en", "es"))
    assert refusal.value.code == "collides"
