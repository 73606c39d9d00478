"""Opt-outs are read in whatever way people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, Keywords, Meaning, Reading, read

# The lists as RULES and the providers' pages give them; see the sources in the vocabulary.
FCC = ("stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe")
TWILIO = ("STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT")
AWS = ("ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "STOP", "UNSUBSCRIBE")
KLAVIYO = ("STOP", "QUIT", "END", "CANCEL", "UNSUBSCRIBE", "REVOKE", "OPT OUT")
ALWAYS_ON = (*FCC, *TWILIO, *AWS, *KLAVIYO, "STOP ALL", "UNSUB", "arrêt", "Arrete")
STOP_ALL = {"stopall", "stop all"}
ACTED_ON = {Grade.DEFINITE, Grade.PROBABLE}
PUNCTUATION = ".,;:!?…'\"“”‘’«»()[]{}<>-–—_*/\\|~^`´#@&%+="


def opts_out(text: str, *, pending: bool = False) -> bool:
    reading = read(text, pending=pending)
    return reading.meaning in {Meaning.STOP, Meaning.STOP_ALL} and reading.grade in ACTED_ON


def in_any_case(word: str) -> st.SearchStrategy[str]:
    cases = [st.sampled_from(sorted({letter.lower(), letter.upper()})) for letter in word]
    return st.tuples(*cases).map("".join)


keyword = st.sampled_from(sorted({word.lower() for word in ALWAYS_ON if word.isascii()}))


@pytest.mark.parametrize("pending", [False, True])
@pytest.mark.parametrize("word", ALWAYS_ON)
def test_every_word_of_the_fcc_and_the_providers_is_a_definite_opt_out(
    word: str, *, pending: bool
) -> None:
    reading = read(word, pending=pending)
    expected = Meaning.STOP_ALL if word.lower() in STOP_ALL else Meaning.STOP
    assert (reading.meaning, reading.grade) == (expected, Grade.DEFINITE)


@pytest.mark.parametrize(
    ("text", "keyword", "grade"),
    [
        ("un-subscribe", "UN SUBSCRIBE", Grade.DEFINITE),
        ("no more", "NO MORE", Grade.REVIEW),
    ],
)
def test_two_words_are_a_keyword_whatever_is_between_them(
    text: str, keyword: str, grade: Grade
) -> None:
    assert read(text) == read(keyword)
    assert (read(text).keyword, read(text).grade) == (keyword, grade)


@given(keyword.flatmap(in_any_case), st.text(PUNCTUATION, max_size=6), st.booleans())
def test_case_and_trailing_punctuation_change_nothing(
    word: str,
    marks: str,
    pending: bool,  # noqa: FBT001  given by position
) -> None:
    assert read(word + marks, pending=pending) == read(word.lower())


@given(
    keyword.flatmap(in_any_case),
    st.text(PUNCTUATION + " \n\t\u200b\u00a0\u200f\x00", max_size=8),
    st.text(PUNCTUATION + " \n\t\u200b\u00a0\u200f\x00", max_size=8),
)
def test_punctuation_and_invisible_characters_around_never_hide_an_opt_out(
    word: str, before: str, after: str
) -> None:
    assert opts_out(f"{before}{word}{after}")


@given(
    keyword,
    st.text("😀😂🙏👎🛑⛔🇺🇸🅰🅱ℹⓂ❤\ufe0f👍🏽\ufffc\ue000", max_size=6),
    st.text("😀😂🙏👎🛑⛔🇺🇸🅰🅱ℹⓂ❤\ufe0f👍🏽\ufffc\ue000", max_size=6),
)
def test_emoji_around_never_hide_an_opt_out(word: str, before: str, after: str) -> None:
    assert opts_out(f"{before} {word} {after}")


@given(keyword, st.data())
def test_what_cannot_be_seen_inside_a_word_never_hides_it(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word)))
    hidden = data.draw(st.text("\x00\x1b\u200b\u200d\u2060\u00ad\ufeff\u202e\ud800\u0301\u3164"))
    assert opts_out(word[:place] + hidden + word[place:])


@pytest.mark.parametrize(
    "text",
    [
        "ＳＴＯＰ",
        "stóp",
        "STO\u0308P",
        "SТОP",
        "ΣΤΟΡ",
        "𝕊𝕋𝕆ℙ",
        "ⓢⓣⓞⓟ",
        "🅢🅣🅞🅟",
        "🅂🅃🄾🄿",
        "ꜱᴛᴏᴘ",
        "ST🅾️🅿️",
        "«STOP»",
        "＂ＳＴＯＰ＂",
        "[stop]",
        "stop\u2028",
        "STOP\n\nSent from my iPhone",
        "STOP\r\n-- \r\nJohn",
        "STOP\n--John Smith",
        "STOP\n— John Smith",
        "STOP\n__John Smith",
        "STOP\rSent from my iPhone",
        "STOP\nSent via text",
        "STOP\nSent with Proton Mail",
        "Stop\nGet Outlook for Android",
        "Stop\n\nOn Mon, 3 Mar Rivera Law wrote:\n> Your appointment",
        "Stop\n\nOn Mon, 3 Mar, Rivera Law at an address too long for one line\nwrote:\n> Hello",
        "Stop\n> Reply STOP to end",
        "Stop\nOn Monday the first\nan office with a long address\nwrote:\nHello",
        "Stop\n\nthank you\nMaria",
        "!!!\n\nSTOP\n--\nJohn",
        "STOP STOP STOP",
        "stop. stop!",
    ],
)
def test_a_faithful_spelling_is_definite(text: str) -> None:
    reading = read(text)
    assert (reading.meaning, reading.grade, reading.keyword) == ("stop", "definite", "STOP")


@pytest.mark.parametrize("text", ["quıt", "QUİT", "quit", "QUIT"])
def test_turkish_letters_fold_like_any_other(text: str) -> None:
    assert read(text) == Reading(Meaning.STOP, Grade.DEFINITE, "stop.keyword", "QUIT")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("stop please", "stop.keyword.polite"),
        ("Pls stop, thank you", "stop.keyword.polite"),
        ("thank you stop", "stop.keyword.polite"),
        ("stop please thx", "stop.keyword.polite"),
        ("stop stop please", "stop.keyword.polite"),
        ("STOPPP", "stop.keyword.stretched"),
        ("sstoooop", "stop.keyword.stretched"),
        ("S T O P", "stop.keyword.spaced"),
        ("s.t.o.p", "stop.keyword.spaced"),
        ("stpo", "stop.keyword.typo"),
        ("Stpo!", "stop.keyword.typo"),
        ("“stpo”", "stop.keyword.typo"),
        ("unsubcribe", "stop.keyword.typo"),
        ("ST0P", "stop.keyword.typo"),
        ("stop stpo", "stop.keyword.typo"),
        ("stpo stpo stpo stpo", "stop.keyword.typo"),
        ("STOP 👎", "stop.keyword.emoji"),
        ("STOP 🇺🇸", "stop.keyword.emoji"),
        ("STOP\nThanks", "stop.keyword.polite"),
        ("stpo 😡", "stop.keyword.emoji"),
        ("🛑", "stop.keyword"),
        ("🛑 🛑", "stop.keyword"),
        ("STOP END", "stop.keyword.several"),
        ("yes, stop!", "stop.keyword.several"),
        ("yes cancel stop", "stop.keyword.several"),
        ("STOP START", "stop.keyword.several"),
        ("stop help", "stop.keyword.several"),
        ("help stop", "stop.keyword.several"),
        ("ＳＴＯＰ — John Smith", "stop.keyword.signed"),
        ("STOP - John", "stop.keyword.signed"),
        ("STOP -John", "stop.keyword.signed"),
        ("STOP – Mary Ann Smith", "stop.keyword.signed"),
        ("!STOP - John", "stop.keyword.signed"),
        ("STOP Sent from my iPhone", "stop.keyword.signed"),
        ("Please stop Sent via text", "stop.keyword.signed"),
        ("STOP\nI never signed up", "stop.keyword.first_line"),
        ("STOP\rI never signed up", "stop.keyword.first_line"),
        ("STOP\n\nI never signed up", "stop.keyword.first_line"),
        ("STOP\n \nI never signed up", "stop.keyword.first_line"),
        ("stop\nNever signed up", "stop.keyword.first_line"),
        ("Stop\nOn Monday I never signed up", "stop.keyword.first_line"),
        ("Stop\nThis is what he wrote", "stop.keyword.first_line"),
        ("Stop\nOn Monday\nyour\noffice\nwrote", "stop.keyword.first_line"),
        ("Stop.\nnot interested", "stop.keyword.first_line"),
        ("stop texting me", "stop.phrase"),
        ("Please stop texting me", "stop.phrase.polite"),
        ("wrong number", "stop.phrase"),
        ("Stop - I mean it, no more of these", "stop.plain.refusal"),
        ("Don’t text me", "stop.phrase"),
    ],
)
def test_a_spelling_that_needs_leniency_is_probable_and_says_which(text: str, rule: str) -> None:
    reading = read(text)
    assert (reading.meaning, reading.grade, reading.rule) == ("stop", "probable", rule)


@pytest.mark.parametrize(
    "text", ["stop all", "Stop-All!", "STOPALL", "stpo all", "stop all stop", "yes stop all"]
)
def test_stop_all_wins_over_stop(text: str) -> None:
    assert read(text).meaning is Meaning.STOP_ALL
    assert opts_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "No more",
        "STOP. Never mind",
        "Stop! You're making me blush",
        "Stop - call later",
        "ＳＴＯＰ! Never mind",
        "Stop texting me\nit is late",
        "stop\nby the bank on the way",
        "Cancel\nI can't make it",
        "🛑🙏",
        "TD",
        "Terminate",
    ],
)
def test_a_doubtful_opt_out_is_left_for_a_person(text: str) -> None:
    reading = read(text)
    assert (reading.meaning, reading.grade) == ("stop", "review")


@pytest.mark.parametrize(
    ("word", "pack"), [("TD", "aws"), ("TERMINATE", "salesforce"), ("NO", "adobe")]
)
def test_a_colliding_word_is_definite_once_its_pack_is_on(word: str, pack: str) -> None:
    reading = read(word, keywords=Keywords(packs=frozenset({pack})))
    assert reading == Reading(Meaning.STOP, Grade.DEFINITE, f"stop.pack.{pack}", word)
    others = frozenset({"aws", "salesforce", "adobe"}) - {pack}
    without = read(word, pending=True, keywords=Keywords(packs=others)).grade
    assert without is (Grade.PROBABLE if word == "NO" else Grade.REVIEW)


def test_no_is_an_answer_only_while_a_request_is_pending() -> None:
    no = Reading(Meaning.STOP, Grade.PROBABLE, "stop.pack.adobe", "NO")
    assert read("No.", pending=True) == no
    assert read("no thanks", pending=True).grade is Grade.PROBABLE
    assert read("No.").meaning is Meaning.NONE


@pytest.mark.parametrize("text", ["HELP", "help?", "Help!!", "INFO", "Help\n\nSent from my iPhone"])
def test_help_is_read(text: str) -> None:
    reading = read(text)
    assert (reading.meaning, reading.grade) == (Meaning.HELP, Grade.DEFINITE)


def test_an_answer_below_makes_an_opt_out_no_less_sure_while_a_request_is_pending() -> None:
    for text in ("stop\n-- no", "\U0001f6d1\n> no", "stop\n> quoted"):
        asked, idle = read(text, pending=True), read(text)
        assert (asked.meaning, asked.grade) == (idle.meaning, idle.grade)


def test_help_may_be_asked_for_politely() -> None:
    reading = read("help please")
    assert reading == Reading(Meaning.HELP, Grade.PROBABLE, "help.keyword.polite", "HELP")


@pytest.mark.parametrize("text", ["help me", "help help", "h e l p", "hlep", "helppp", "Help\nme!"])
def test_help_is_the_whole_text_or_nothing(text: str) -> None:
    assert read(text).meaning is Meaning.NONE


def test_a_language_without_a_vocabulary_is_read_as_english() -> None:
    for locale in ("en", "EN-us", "en_GB", "tlh", "", "x" * 500):
        assert read("stop", locale=locale).meaning is Meaning.STOP


def test_only_the_first_characters_of_a_long_text_are_looked_at() -> None:
    assert opts_out("STOP" + "!" * 1_000_000)
    assert opts_out(" " * 5_000 + "STOP")
    assert not opts_out("so " * 1_000 + "\nSTOP")


@pytest.mark.parametrize(
    "text",
    [
        "STOP. Never mind",
        "Stop - call later",
        "STOP - Mary Ann Von Smith",
    ],
)
def test_a_first_sentence_that_is_a_keyword_is_named_for_the_person_who_decides(text: str) -> None:
    assert read(text).rule == "stop.keyword.first_sentence"


UNMISTAKABLE = {"STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "UNSUB", "OPTOUT", "OPT OUT"}
ORDINARY_TOO = {"CANCEL", "END", "QUIT", "REVOKE", "REMOVE"}


def test_what_follows_below_a_word_matters_only_where_it_is_an_ordinary_word_too() -> None:
    for word in {*UNMISTAKABLE, "OPT-OUT", "ARRET"}:
        assert read(f"{word}\nit is late again").grade is Grade.PROBABLE, word
    for word in ORDINARY_TOO:
        assert read(f"{word}\nit is late again").grade is Grade.REVIEW, word


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("stopal", "STOPALL"),
        ("sotp", "STOP"),
        ("unsubscirbe", "UNSUBSCRIBE"),
        ("usnub", "UNSUB"),
        ("cancle", "CANCEL"),
        ("qiut", "QUIT"),
        ("revoek", "REVOKE"),
        ("remvoe", "REMOVE"),
        ("optuot", "OPTOUT"),
    ],
)
def test_a_slip_of_one_letter_is_read_as_the_word(slip: str, word: str) -> None:
    reading = read(slip)
    assert (reading.keyword, reading.grade) == (word, Grade.PROBABLE)
    assert reading.rule.endswith(".keyword.typo")


POLITE = ("kindly", "please", "pls", "plz", "thanks", "thank you", "thankyou", "thx")


@pytest.mark.parametrize("polite", POLITE)
def test_politeness_before_or_after_changes_nothing_but_the_grade(polite: str) -> None:
    expected = Reading(Meaning.STOP, Grade.PROBABLE, "stop.keyword.polite", "STOP")
    assert read(f"{polite} stop") == read(f"Stop, {polite}!") == expected


# The wording that Postscript removes subscribers for, on its two pages, and that CTIA names.
PHRASES = (
    "stop texting",
    "stop texting me",
    "stop messaging",
    "stop messaging me",
    "do not text",
    "don't text",
    "do not text me",
    "don't text me",
    "do not call",
    "don't call",
    "do not contact",
    "don't contact",
    "do not message",
    "remove me",
    "remove me from your list",
    "take me off",
    "take me off this list",
    "opt me out",
    "unsubscribe me",
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_each_published_phrase_is_an_opt_out(phrase: str) -> None:
    reading = read(phrase)
    expected = Reading(Meaning.STOP, Grade.PROBABLE, "stop.phrase", phrase.upper(), locale="en")
    assert reading == expected
