"""An opt-in is never guessed: YES only when asked, and nothing but the exact words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, Keywords, Meaning, Reading, read

OPT_IN = {Meaning.START, Meaning.YES}
EXACT = [
    "{}",
    " {} ",
    "\t{}\r\n",
    "\u00a0{}\u3000",
    "{}.",
    "{}!",
    '"{}"',
    "“{}”",
    "'{}'",
    "‘{}’",
    "«{}»",
    "„{}“",
    "‚{}‘",
    "‹{}›",
    '"{}."',
    '"{}!"',
    '"{}".',
    ' " {} " ',
]
NEARLY = [
    "{}..",
    "{}!!",
    "{}?",
    "{},",
    '"{}.".',
    '""{}""',
    '"{}',
    "({})",
    "„{}”",
    "*{}*",
    "{} please",
    "{} 👍",
    "{}\u200b",
    "\ufeff{}",
    "{}\x00",
    "{}\x1c",
    "{}\ud800",
    "{0} {0}",
    "not {}",
    "{}\nSent from my iPhone",
    "{}\n--\nJohn",
]


@pytest.mark.parametrize("shape", EXACT)
def test_an_opt_in_may_differ_in_case_outer_space_quotes_and_one_final_mark(shape: str) -> None:
    for word in ("START", "Start", "unstop", "UNSTOP"):
        for pending in (False, True):
            assert read(shape.format(word), pending=pending).meaning is Meaning.START
    for word in ("YES", "yes", "Yes", "yEs", "Y", "y"):
        reading = read(shape.format(word), pending=True)
        assert reading == Reading(Meaning.YES, Grade.DEFINITE, "yes.keyword", word.upper())


@pytest.mark.parametrize("shape", EXACT)
def test_an_unasked_yes_is_nothing_and_says_why(shape: str) -> None:
    for word in ("YES", "y"):
        assert read(shape.format(word)) == Reading(Meaning.NONE, Grade.NONE, "none.unasked")


@pytest.mark.parametrize("shape", NEARLY)
def test_nearly_an_opt_in_is_none(shape: str) -> None:
    for word in ("YES", "Y", "START", "UNSTOP"):
        for pending in (False, True):
            assert read(shape.format(word), pending=pending).meaning is Meaning.NONE


@pytest.mark.parametrize(
    "text",
    [
        "ＹＥＳ",
        "YÉS",
        "УES",
        "yeſ",
        "ʏᴇꜱ",
        "𝐘𝐄𝐒",
        "ＳＴＡＲＴ",
        "STΑRT",
        "S T A R T",
        "startt",
        "strat",
        "unst0p",
        "Yeah",
        "ok",
        "sure",
    ],
)
def test_no_other_spelling_opts_in(text: str) -> None:
    for pending in (False, True):
        assert read(text, pending=pending).meaning not in OPT_IN


def exactly(text: str, words: frozenset[str]) -> bool:
    """Say the rule again, in another way than the code: peel and compare, letter for letter."""
    white = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
        map(chr, range(0x2000, 0x200B))
    )
    quotes = ['""', "''", "“”", "‘’", "„“", "‚‘", "«»", "‹›"]
    text = text.strip(white)
    candidates = {text, text[:-1] if text.endswith((".", "!")) else text}
    for candidate in tuple(candidates):
        for pair in quotes:
            if len(candidate) > 1 and candidate[0] + candidate[-1] == pair:
                inner = candidate[1:-1].strip(white)
                candidates.add(inner)
                if candidate == text and inner.endswith((".", "!")):
                    candidates.add(inner[:-1])
    plain = {"".join(c.lower() if c.isascii() else c for c in each) for each in candidates}
    return bool(plain & words)


CHARACTERS = st.one_of(
    st.sampled_from("yesYESstartunop.!\"'“” \n\t\u00a0\u200b\x00\x1cſıİУΑ👍"), st.characters()
)


@given(st.sampled_from(["yes", "YES", "y", "start", "UNSTOP", '"yes"', "yes."]), st.data())
def test_no_mutation_of_an_opt_in_opts_in_unless_it_is_exact(
    word: str, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(1, 2))):
        place = data.draw(st.integers(0, len(word)))
        cut = data.draw(st.integers(0, 1))
        word = word[:place] + data.draw(st.just("") | CHARACTERS) + word[place + cut :]
    start = exactly(word, frozenset({"start", "unstop"}))
    yes = exactly(word, frozenset({"yes", "y"}))
    assert (read(word).meaning in OPT_IN) is start
    assert (read(word, pending=True).meaning in OPT_IN) is (start or yes)


@given(st.text(), st.booleans())
def test_no_text_opts_in_unless_it_is_exact(text: str, pending: bool) -> None:  # noqa: FBT001
    if read(text, pending=pending).meaning in OPT_IN:
        assert exactly(text, frozenset({"start", "unstop", "yes", "y"}))


def test_a_text_that_is_cut_never_opts_in() -> None:
    assert read("YES" + " " * 5_000 + "if you pay me", pending=True).meaning is Meaning.NONE
    assert read("YES" + " " * 5_000, pending=True).meaning is Meaning.YES


def test_an_opt_in_with_all_that_may_stand_around_it_has_32_characters() -> None:
    for blank in (" ", "\u00a0"):
        assert read(f'"{"YES".ljust(30, blank)}"', pending=True).meaning is Meaning.YES
        assert read(f'"{"YES".ljust(31, blank)}"', pending=True).meaning is Meaning.NONE


def test_another_word_replaces_yes_and_leaves_start() -> None:
    agree = Keywords(opt_in="I agree")
    assert read("i AGREE.", pending=True, keywords=agree) == Reading(
        Meaning.YES, Grade.DEFINITE, "yes.tenant", "I agree"
    )
    assert read("I agree", keywords=agree).rule == "none.unasked"
    for text in ("YES", "y", "agree", "I  agree", "I agree to this"):
        assert read(text, pending=True, keywords=agree).meaning is Meaning.NONE
    assert read("start", keywords=agree).meaning is Meaning.START


def test_start_as_the_tenants_word_replaces_yes_too() -> None:
    start = Keywords(opt_in="Start")
    assert read("START", pending=True, keywords=start).meaning is Meaning.START
    assert read("YES", pending=True, keywords=start).meaning is Meaning.NONE


def test_y_as_the_tenants_word_changes_nothing() -> None:
    assert read("yes", pending=True, keywords=Keywords(opt_in="y")).meaning is Meaning.YES


@pytest.mark.parametrize(
    ("word", "same", "other"),
    [
        ("SÍ", ("SÍ", "sí", "Sí", "sÍ", "sí!"), ("si", "SI", "si\u0301")),
        ("ДА", ("ДА", "да", "Да"), ("дА", "DA")),
        ("ısla", ("ısla", "ıSLA"), ("isla", "ISLA", "İSLA")),
        ("OK", ("ok", "Ok"), ("o\u212a", "оk")),
    ],
)
def test_a_tenants_word_in_another_script_is_matched_in_its_own_cases(
    word: str, same: tuple[str, ...], other: tuple[str, ...]
) -> None:
    keywords = Keywords(opt_in=word)
    for text in same:
        assert read(text, pending=True, keywords=keywords).meaning is Meaning.YES, text
    for text in other:
        assert read(text, pending=True, keywords=keywords).meaning is Meaning.NONE, text
