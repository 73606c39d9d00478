"""Where no pattern decides, the weight of all words does, and a reading says what weighed most."""

from pathlib import Path

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, Keywords, Meaning, Reading, read
from optin.keywords.automaton import automaton_of
from optin.keywords.phrases import DEPTH, FILTERS, WIDTH, Filters, Phrases, packed
from optin.keywords.plain import Limits, Plain, limits_of, observed, read_by_patterns, read_plainly
from optin.keywords.tables import tables_of
from optin.keywords.vocabularies import VOCABULARIES, vocabulary_of
from optin.keywords.weighing import (
    GUARDED,
    Named,
    Part,
    Scales,
    Weights,
    called,
    scales_of,
    together,
)
from optin.keywords.words import Phrasing, Rule

PHRASING = Phrasing(
    {"STOP": "quit halt", "SEND": "texting"},
    "",
    ("SEND",),
    "",
    (
        Rule("ending", Grade.PROBABLE, "STOP SEND"),
        Rule("goes_on", Grade.NONE, "never STOP SEND\nnever ever"),
        Rule("others", Grade.NONE, "some ever\nsome STOP SEND"),
        Rule("answer", Grade.NONE, "reply STOP SEND", voids=True),
        Rule("footer", Grade.NONE, "text STOP SEND"),
        Rule("mistaken", Grade.NONE, "oops STOP SEND"),
        Rule("again", Grade.NONE, "take STOP back", voids=True),
        Rule("request", Grade.DEFINITE, "please STOP SEND"),
        Rule("doubt", Grade.REVIEW, "maybe STOP"),
        Rule("later", Grade.REVIEW, "tonight STOP"),
        Rule("channel", Grade.REVIEW, "online STOP"),
    ),
)
LEXICON = {
    "la": ("~LA",),
    "oh": ("~LA",),
    "enough": ("~ENOUGH",),
    "pings": ("~MESSAGE", "~STOP"),
    "dings": ("~MESSAGE", "~SOUND"),
}
ENGLISH = {"pings": ("~OTHER",), "beeps": ("~AD",), "nope": ("~NOT",)}
LIGHT = "la la la pings"
SILENT = Phrases(Filters((0,) * WIDTH * DEPTH, packed((1 << 30,) * FILTERS), (0,) * FILTERS, 1), {})
ENOUGH, DOUBTED, CONTRADICTED, ALONE, MUCH = 10, 2, 8, 30, 40
LIMITS = Limits(
    doubted=DOUBTED,
    enough=ENOUGH,
    alone=ALONE,
    heavy=MUCH,
    contradicted=CONTRADICTED,
)


def plain(*weights: str, phrases: Phrases = SILENT) -> Plain:
    """Return how a language of a few words is read, with these weights."""
    automaton = automaton_of([PHRASING])
    scales = Scales(Weights.read("\n".join(weights)), automaton, (LEXICON, ENGLISH), phrases)
    return Plain("xx", automaton, scales, LIMITS)


def weigh(text: str, *weights: str, rule: str = "") -> int:
    language = plain(*weights)
    tokens = text.split()
    words = called(tokens, language.automaton.hear(tokens), range(len(tokens)))
    return language.scales.weigh(language.scales.look_up(words), rule)


def reading(text: str, *weights: str) -> Reading | None:
    return read_plainly(text, plain(*weights), pending=False)


def graded(text: str, weight: int) -> Grade | None:
    """Return how surely a text opts out where "enough" weighs so much."""
    found = reading(text, f"{weight} enough")
    return None if found is None else found.grade


@pytest.mark.parametrize(
    ("weights", "total"),
    [
        (["5 quit"], 5),
        (["5 STOP"], 5),
        (["5 ~ENOUGH"], 5),
        (["5 ~MESSAGE", "2 ~SOUND"], 7),
        (["3 quit+STOP"], 0),
        (["3 quit+enough"], 3),
        (["3 STOP+enough"], 3),
        (["3 quit++dings"], 0),
        (["3 ~ENOUGH+~MESSAGE", "4 ~ENOUGH+~SOUND"], 7),
        (["3 enough+dings"], 3),
        (["3 ~ENOUGH++~MESSAGE"], 0),
        (["-9 =bias", "5 quit"], -4),
        (["5 =ending"], 0),
        (["5 quit", "2 quit"], 7),
        (["5 en.STOP"], 0),
    ],
)
def test_what_weighs_is_added_up(weights: list[str], total: int) -> None:
    assert weigh("quit enough dings", *weights) == total


def test_concepts_with_one_word_between_them_weigh_together() -> None:
    weights = ("3 ~ENOUGH++~MESSAGE", "4 ~MESSAGE++~ENOUGH")
    assert weigh("enough la pings", *weights) == 3
    assert weigh("pings la enough la pings", *weights) == 7
    assert weigh("enough pings", *weights) == weigh("enough la la pings", *weights) == 0


def test_concepts_with_two_to_five_words_between_them_weigh_together() -> None:
    weights = ("3 ~ENOUGH+++~MESSAGE", "4 ~MESSAGE+++~ENOUGH", "5 ~ENOUGH+++~STOP")
    for between in range(7):
        far = between in range(2, 6)
        assert weigh("enough " + "x " * between + "dings", *weights) == (3 if far else 0)
        assert weigh("dings " + "x " * between + "enough", *weights) == (4 if far else 0)
    assert weigh("enough x x enough x pings x pings", *weights) == 2 * (3 + 5)


def test_a_plus_and_an_equals_sign_may_be_words() -> None:
    assert weigh("+ = + la", "3 +", "5 =", "7 ++=", "11 =++", "13 ++la", "17 la++") == 2 * 3 + 36
    assert weigh("la + +", "17 la++", "19 +++", "23 ~LA++~LA") == 36


def test_what_is_known_beside_the_words_weighs_too() -> None:
    weights = ("1 =bias", "2 =ending", "4 =guarded")
    assert weigh("la", *weights) == 1
    assert weigh("la", *weights, rule="ending") == 3
    assert weigh("la", *weights, rule=GUARDED) == 5


def test_a_text_that_asks_weighs_as_a_question_and_as_a_text_that_ends() -> None:
    weights = ("5 ?", "2 >", "3 enough+?", "1 enough+>")
    assert weigh("enough ?>", *weights) == 5 + 2 + 3 + 1
    assert weigh("enough >", *weights) == 2 + 1
    assert weigh("enough ?", *weights) == 5 + 3


@pytest.mark.parametrize("finish", ["?", "??", "?!", "? 🙏", "!? ...", "\uff1f", ' ?"'])
def test_a_question_mark_at_the_end_is_weighed_whatever_stands_around_it(finish: str) -> None:
    weights = (f"{ENOUGH} enough", "-1 ?")
    assert reading(f"enough {LIGHT}!", *weights) is not None
    found = reading(f"enough {LIGHT}{finish}", *weights)
    assert found is not None
    assert found.grade is Grade.REVIEW


@pytest.mark.parametrize("end", [">", ".", "$"])
@pytest.mark.parametrize("text", ["quit texting", "enough of it, quit texting"])
def test_a_pattern_ends_where_a_question_does(text: str, end: str) -> None:
    phrasing = evolve(PHRASING, rules=(Rule("ending", Grade.PROBABLE, f"STOP SEND {end}"),))
    whole = evolve(plain(), automaton=automaton_of([phrasing]))
    assert read_plainly(f"{text}?", whole, pending=False) is not None
    assert read_plainly(f"{text} or not?", whole, pending=False) is None


def test_a_slip_weighs_as_the_word_that_was_meant() -> None:
    assert weigh("textimg", "5 SEND", "2 texting", "1 textimg") == 7
    assert weigh("pengs", "5 ~MESSAGE", "1 pengs") == 1


def test_a_word_is_called_what_it_is_a_slip_of_or_itself() -> None:
    tokens, heard = [",", "x", "texring", "*"], ["*", "_", "texting", "*"]
    assert called(tokens, heard, range(4)) == [",", "x", "texting", "*"]
    assert called(tokens, heard, [2, 0]) == ["texting", ","]


def test_a_word_of_the_language_stands_for_nothing_in_english() -> None:
    assert weigh("pings", "5 ~MESSAGE", "2 ~OTHER") == 5
    assert weigh("beeps", "5 ~MESSAGE", "2 ~AD") == 2
    scales = plain().scales
    assert scales.name("pings") == Named(("pings",), ("~MESSAGE", "~STOP"), own=True, known=True)
    assert scales.name("beeps") == Named(("beeps",), ("~AD",), own=False, known=True)
    assert scales.name("some") == Named(("some",), (), own=False, known=False)
    assert scales.look_up(["pings", "beeps", "la", "."]).are_own
    assert scales.look_up(["la", "beeps"]).are_own
    assert not scales.look_up(["beeps", "x", "."]).are_own


def test_what_is_far_too_light_is_not_weighed_to_the_end() -> None:
    scales = plain("-9 =bias", "50 la+la").scales
    assert scales.weigh(scales.look_up(["la", "la"]), "", at_least=24) == 41  # two words may add 33
    assert scales.weigh(scales.look_up(["la", "la"]), "", at_least=25) == -9
    assert scales.weigh(scales.look_up(["la", "la"]), "") == 41


def test_a_word_that_nobody_knows_weighs_nothing_and_is_not_remembered() -> None:
    scales = plain("5 la", "7 ~LA").scales
    known = len(scales.seen)
    words = scales.look_up(["la", "zzz", "texting"])
    assert (words.number, words.known, words.weight) == (3, 2, 12)
    assert scales.weigh(words, "") == 12
    assert len(scales.seen) == known
    assert "zzz" not in scales.seen


def test_words_that_count_as_the_same_share_what_is_found() -> None:
    scales = plain("5 la").scales
    assert scales.seen["pings"] is not scales.seen["dings"]
    assert scales.seen["la"] is not scales.seen["oh"]  # one of them has a weight of its own
    alike = evolve(scales, lexicons=({"hum": ("~LA",), "ho": ("~LA",), "hm": ("~NOT",)}, ENGLISH))
    assert alike.seen["hum"] is alike.seen["ho"] is not alike.seen["hm"]
    assert alike.seen["hum"].meant is alike.seen["ho"].meant


def test_how_much_words_are_of_a_language_is_counted() -> None:
    scales = plain().scales
    assert scales.belonging(["quit", "la", "nope", "zzz", ".", "textimg"]) == 2 + 1


def explained(scales: Scales, *tokens: str) -> list[Part]:
    return scales.explain(scales.look_up(tokens))


def test_what_weighed_most_is_told_in_the_order_of_the_text() -> None:
    scales = plain("9 enough", "8 ~ENOUGH+~MESSAGE", "7 quit+enough", "6 la", "-9 pings").scales
    assert explained(scales, "la", "quit", "enough", "pings", ".") == [
        Part(7, 1, 2, "quit+enough"),
        Part(9, 2, 2, "enough"),
        Part(8, 2, 3, "~ENOUGH+~MESSAGE"),
    ]
    light = plain("1 la", "1 quit", "0 enough").scales
    assert explained(light, "la", "enough", "quit") == [Part(1, 0, 0, "la"), Part(1, 2, 2, "quit")]
    unmarked = plain("5 .", "5 la+.", "5 .+oh", "-1 la").scales
    assert explained(unmarked, "la", ".", "oh") == []
    first = plain("9 la", "5 quit", "7 quit+enough", "6 enough+pings").scales
    assert explained(first, "la", "quit", "enough", "pings") == [
        Part(9, 0, 0, "la"),
        Part(7, 1, 2, "quit+enough"),
        Part(6, 2, 3, "enough+pings"),
    ]
    lightest = plain("1 la+oh").scales
    assert explained(lightest, "la", "oh") == [Part(1, 0, 1, "la+oh")]
    apart = plain("5 ~ENOUGH++~SOUND").scales
    assert explained(apart, "enough", "la", "dings") == [Part(5, 0, 2, "~ENOUGH++~SOUND")]
    far = plain("5 ~ENOUGH+++~SOUND").scales
    assert explained(far, "enough", "la", "x", "dings") == [Part(5, 0, 3, "~ENOUGH+++~SOUND")]
    marked = plain("5 ~ENOUGH++~SOUND", "4 ~ENOUGH").scales
    assert explained(marked, "enough", ".", "dings")[-1] == Part(5, 0, 2, "~ENOUGH++~SOUND")


def phrasing(*, says: int = 1, unit: int = 1) -> Phrases:
    """Return phrases that hear "enough" before any word that is known."""
    kernel = [0] * (WIDTH * DEPTH)
    kernel[2 * DEPTH] = kernel[3 * DEPTH + 1] = 1
    heard = (20, *[1 << 30] * (FILTERS - 1))
    codes = {"enough": coded(15), "la": coded(0, 15), "pings": coded(0, 15), ".": coded(0, 15)}
    return Phrases(
        Filters(kernel, packed(heard) + packed([1 << 30]), (says, *[0] * (FILTERS - 1)), unit),
        codes,
    )


def coded(*numbers: int) -> str:
    return bytes([*numbers, *[0] * (DEPTH - len(numbers))]).hex()


def test_a_phrase_weighs_beside_its_words() -> None:
    scales = plain("7 enough", phrases=phrasing()).scales
    assert scales.weigh(scales.look_up(["la", "enough", "pings"]), "") == 7 + 10
    assert scales.weigh(scales.look_up(["pings", "enough", "x"]), "") == 7
    assert scales.weigh(scales.look_up(["x"] * 38 + ["enough", "la"]), "") == 7 + 10
    assert scales.weigh(scales.look_up(["x"] * 39 + ["enough", "la"]), "") == 7  # 40 are heard


def test_a_phrase_is_not_listened_to_where_it_would_change_nothing() -> None:
    scales = plain("7 enough", phrases=phrasing()).scales
    words = scales.look_up(["enough", "la"])
    assert scales.weigh(words, "", at_least=19) == 17
    assert scales.weigh(words, "", at_least=20) == 7  # phrases add 12 at most, but for a few
    told = plain("7 la+enough", phrases=phrasing()).scales
    assert told.weigh(told.look_up(["la", "enough", "la"]), "", at_least=37) == 7
    assert told.weigh(told.look_up(["la", "enough", "la"]), "", at_least=38) == 0


def test_the_phrase_that_spoke_most_is_told_without_its_marks() -> None:
    scales = plain("7 enough", "3 la", phrases=phrasing()).scales
    assert explained(scales, "x", "enough", "la") == [
        Part(10, 0, 2, "x+enough+la"),
        Part(7, 1, 1, "enough"),
        Part(3, 2, 2, "la"),
    ]
    assert explained(scales, "enough", ".") == [Part(10, 0, 0, "enough"), Part(7, 0, 0, "enough")]
    silent = plain(phrases=phrasing(says=-1)).scales
    assert explained(silent, "enough", "la") == []


def test_a_phrase_of_marks_alone_is_not_told() -> None:
    heard = phrasing()
    marks = Phrases(heard.filters, {".": coded(15), ",": coded(0, 15)})
    scales = plain(phrases=marks).scales
    tokens = [".", ","]
    assert scales.weigh(scales.look_up(tokens), "") == 10
    assert explained(scales, *tokens) == []


def test_what_stands_together_is_listed_for_the_learner() -> None:
    named = [
        Named(("a", "A"), ("~X",), own=True, known=True),
        Named(("b",), (), own=True, known=True),
        Named(("c",), ("~Y",), own=True, known=True),
    ]
    assert [name for _, _, name in together(named)] == [
        *("a", "A", "~X", "b", "a+b", "A+b", "c", "~Y", "b+c", "~X++~Y")
    ]
    bare = Named((), (), own=False, known=False)
    spread = [(place, named[0], named[2]) for place in range(1, 8)]
    listed = [
        list(
            together(
                [
                    Named((), first.concepts, own=True, known=True),
                    *[bare] * (place - 1),
                    Named((), last.concepts, own=True, known=True),
                ]
            )
        )
        for place, first, last in spread
    ]
    assert [[each for each in found if "+" in each[2]] for found in listed] == [
        [(0, 1, "~X+~Y")],
        [(0, 2, "~X++~Y")],
        *([(0, place, "~X+++~Y")] for place in range(3, 7)),
        [],
    ]


@given(
    st.lists(
        st.sampled_from(
            ["la", "oh", "enough", "pings", "dings", "quit", "texting", "beeps", "x", "."]
        ),
        max_size=40,
    )
)
def test_a_reply_weighs_what_its_parts_weigh(tokens: list[str]) -> None:
    names = {name for _, _, name in together([plain().scales.name(each) for each in tokens])}
    weights = {name: 3 + 2 * place for place, name in enumerate(sorted(names))}
    scales = plain(*(f"{weight} {name}" for name, weight in weights.items())).scales
    named = [scales.name(each) for each in tokens]
    words = scales.look_up(tokens)
    listed = [*scales.alone(words), *scales.joined(words, beyond=0)]
    assert sorted(listed) == sorted(
        (weights[name], first, last, name) for first, last, name in together(named)
    )
    if tokens:
        assert sum(weight for weight, *_ in listed) == scales.weigh(words, "")


def test_what_weighs_less_together_than_is_asked_for_is_not_listed() -> None:
    scales = plain("5 la+oh", "6 oh+la", "4 ~ENOUGH+~MESSAGE", "7 ~ENOUGH+~SOUND").scales
    words = scales.look_up(["la", "oh", "la", "enough", "dings"])
    assert list(scales.joined(words, beyond=5)) == [
        (6, 1, 2, "oh+la"),
        (7, 3, 4, "~ENOUGH+~SOUND"),
    ]
    assert list(scales.joined(words, beyond=6)) == [(7, 3, 4, "~ENOUGH+~SOUND")]
    assert list(scales.joined(words, beyond=7)) == []


def test_of_a_long_text_what_stands_far_apart_is_not_told() -> None:
    scales = plain("5 ~ENOUGH++~SOUND", "4 ~ENOUGH+++~SOUND").scales
    text = ["enough", "x", "dings", "x", "enough", "x", "x", "dings"]
    joined = [part[0] for part in scales.joined(scales.look_up([*text, *["x"] * 32]), beyond=0)]
    assert joined == [5, 4]
    long = scales.look_up([*text, *["x"] * 33])
    assert [part[0] for part in scales.joined(long, beyond=0)] == [5]
    assert scales.weigh(long, "") == 5 + 4


def test_a_question_mark_gives_to_phrases_the_same_whatever_was_weighed_before() -> None:
    codes = {"?": coded(15), ">": coded(0, 15)}
    kernel = [0] * (WIDTH * DEPTH)
    kernel[3 * DEPTH], kernel[3 * DEPTH + 1] = 1, 2
    floors = packed([1 << 30] * FILTERS)
    phrases = Phrases(Filters(kernel, floors, (1, *[0] * (FILTERS - 1)), 1), codes)
    for tokens in (["?", "?>"], ["?>", "?"]):
        scales = plain(phrases=phrases).scales
        weights = {each: scales.weigh(scales.look_up([each]), "") for each in tokens}
        assert weights == {"?": 15, "?>": 15 + 2 * 15}


def test_enough_weight_opts_out_and_less_asks_a_person() -> None:
    heavy = reading("oh la enough pings", f"{ENOUGH} enough")
    assert heavy == Reading(
        Meaning.STOP,
        Grade.PROBABLE,
        "stop.plain.weighed",
        "enough",
        (6, 12),
        locale="xx",
        weight=ENOUGH,
    )
    lighter = reading("oh la enough pings", f"{ENOUGH - 1} enough")
    assert lighter is not None
    assert (lighter.grade, lighter.weight) == (Grade.REVIEW, ENOUGH - 1)
    assert reading("oh la enough pings", f"{DOUBTED} enough") is not None
    assert reading("oh la enough pings", f"{DOUBTED - 1} enough") is None
    foreign = reading("oh beeps beeps nope", f"{ENOUGH} beeps")
    assert foreign is not None
    assert foreign.locale == "en"


@pytest.mark.parametrize(
    "text",
    [
        "oh la enough la",  # nothing of messages
        "oh la enough quit",
        "oh enough dongs la",
        "oh la dings dings",  # nothing against anything
    ],
)
def test_where_nothing_else_tells_of_an_opt_out_words_must_weigh_more(text: str) -> None:
    word = "enough" if "enough" in text else "la"
    found = reading(text, f"{ALONE} {word}")
    assert found is not None
    assert (found.grade, found.weight) == (Grade.PROBABLE, ALONE)
    assert reading(text, f"{ALONE - 1} {word}") is None  # and no person is asked


def test_neighbours_do_not_make_up_for_words_that_speak_against_an_opt_out() -> None:
    heavy = "900 enough+pings"
    # Four words, the mark before and the one behind may add 49.
    assert reading("oh la enough pings", "-47 oh", heavy) is not None
    assert reading("oh la enough pings", "-48 oh", heavy) is None
    guarded = reading("la oh some quit texting", "-61 oh", "900 some+quit")
    assert guarded is not None  # a pattern was found, so that all is looked at
    assert guarded.weight == 839


def test_three_words_must_weigh_more_still() -> None:
    found = reading("enough la pings", f"{MUCH} enough")
    assert found is not None
    assert (found.grade, found.weight) == (Grade.PROBABLE, MUCH)
    assert reading("enough la pings", f"{MUCH - 1} enough") is None


def test_words_that_are_too_few_are_not_weighed() -> None:
    assert reading("enough pings", "90 enough") is None
    assert reading("oh enough la", "90 enough") is None  # three that say nothing of messages


def test_a_pattern_of_what_is_no_opt_out_may_be_outweighed() -> None:
    text = "la la some quit texting"
    found = reading(text, f"{MUCH} some")
    assert found is not None
    assert (found.rule, found.grade) == ("stop.plain.weighed", Grade.PROBABLE)
    assert reading(text, f"{MUCH - 1} some") is None  # and no person is asked
    assert reading(text, f"{MUCH} some", "-1 =guarded") is None
    assert reading("some quit texting", "90 some") is None  # three words are no sentence
    assert reading(f"{text} never ever", "90 some") is None  # texts may go on


def test_a_reply_in_an_unknown_language_is_not_weighed() -> None:
    assert reading("la la x pings la x", "90 pings") is None
    assert reading("x x x x some quit texting", "90 some") is None
    assert (
        reading("la la x la la x la pings la x", "90 pings") is not None
    )  # seven in ten are known
    assert reading("la la x la la x la pings x x", "90 pings") is None
    assert reading("la x x pings la la la la la 7", "30 pings") is not None
    kept = reading("x y z quit texting", "-90 quit")
    assert kept is not None
    assert (kept.grade, kept.weight) == (Grade.PROBABLE, None)


def test_a_guess_that_all_other_words_contradict_is_left_to_a_person() -> None:
    text = "la la quit texting"
    kept = reading(text, f"{CONTRADICTED} quit")
    assert kept is not None
    assert (kept.rule, kept.grade, kept.weight) == (
        "stop.plain.ending",
        Grade.PROBABLE,
        CONTRADICTED,
    )
    left = reading(text, f"{CONTRADICTED - 1} quit")
    assert left is not None
    assert (left.rule, left.grade, left.weight) == (
        "stop.plain.ending.outweighed",
        Grade.REVIEW,
        CONTRADICTED - 1,
    )
    short = reading("la quit texting", "-90 quit")
    assert short is not None
    assert (short.grade, short.weight) == (Grade.PROBABLE, None)


def test_what_is_sure_is_not_weighed() -> None:
    sure = reading("la please quit texting", "-90 quit")
    assert sure is not None
    assert (sure.grade, sure.weight) == (Grade.DEFINITE, None)
    assert reading("reply quit texting la", "90 quit") is None


def test_a_doubt_may_be_decided_and_what_is_no_opt_out_may_not() -> None:
    doubt = reading("la la maybe quit", "0 quit")
    assert doubt is not None
    assert (doubt.rule, doubt.grade) == ("stop.plain.doubt", Grade.REVIEW)
    undecided = reading("la la maybe quit", f"{ENOUGH - 1} quit")
    assert undecided == doubt
    decided = reading("la la maybe quit", f"{ENOUGH} quit")
    assert decided is not None
    assert (decided.rule, decided.grade) == ("stop.plain.weighed", Grade.PROBABLE)
    assert reading("pings never quit texting", "90 quit") is None
    assert reading("la never pings pings", "90 pings") is not None
    assert reading("la never ever pings", "90 pings") is None  # nothing else was found
    assert reading("la la pings take quit back", "90 pings") is None  # it is taken back
    for word in ("text", "oops"):  # our own words, and a slip
        assert reading(f"la la pings {word} quit texting", "90 pings") is None
    for word, rule in (("tonight", "later"), ("online", "channel")):  # people alone decide
        left = reading(f"la la pings {word} quit", "90 pings")
        assert left is not None
        assert (left.grade, left.rule) == (Grade.REVIEW, f"stop.plain.{rule}")
    spoken_against = "la oh la oh la some ever pings"
    assert reading(spoken_against, f"{MUCH} pings") is not None
    assert reading(spoken_against, f"{MUCH - 1} pings") is None


def test_a_long_story_must_weigh_more() -> None:
    story = "oh enough pings" + " la oh" * 5 + " la"
    found = reading(story, f"{ENOUGH} enough")
    assert found is not None
    assert found.grade is Grade.PROBABLE  # fourteen words
    for words, more in ((1, " oh"), (2, " oh la")):
        longer = story + more
        assert graded(longer, ENOUGH + 3 * words) is Grade.PROBABLE
        assert graded(longer, ENOUGH + 3 * words - 1) is Grade.REVIEW
        assert graded(longer, DOUBTED + 3 * words) is Grade.REVIEW
        assert graded(longer, DOUBTED + 3 * words - 1) is None
    guarded = "la la some quit texting" + " oh la" * 10
    assert reading(guarded, f"{MUCH} some") is not None  # a pattern was found


def test_what_weighs_beside_the_words_has_no_place_in_the_text() -> None:
    found = reading(LIGHT, "30 =bias")
    assert found is not None
    assert (found.keyword, found.span) == ("", None)


@pytest.mark.parametrize(
    ("weight", "confidence"),
    [(0, 0.5), (30, 0.73), (-30, 0.27), (90, 0.95), (900, 0.99), (-900, 0.01)],
)
def test_confidence_follows_from_weight(weight: int, confidence: float) -> None:
    assert Reading(Meaning.STOP, Grade.PROBABLE, "x", weight=weight).confidence == confidence


def test_a_word_that_is_said_on_and_on_weighs_three_times() -> None:
    for times, weight in ((2, 18 + 4), (3, 27 + 8), (4, 27 + 8), (80, 27 + 8)):
        found = reading("oh la " + "enough " * times + "pings", "9 enough", "4 enough+enough")
        assert found is not None
        assert found.weight == weight
        assert found.span == (6, 6 + 7 * min(times, 3) - 1)
    marked = reading("? ? ? ? oh la enough pings", "9 enough", "5 .")
    assert marked is not None
    assert marked.weight == 9 + 3 * 5
    assert read("so " * 1_000).meaning is Meaning.NONE


def test_a_long_text_is_weighed_at_both_ends() -> None:
    text = "la " * 80 + "pings. " + "la " * 80
    assert reading(text, "90 pings") is None
    assert reading("pings " + text, "90 pings") is not None
    found = reading(text + "pings", "90 pings")
    assert found is not None
    assert found.span == (len(text), len(text) + 5)


def test_patterns_alone_are_read_without_weights() -> None:
    language = plain("90 enough", "-90 quit")
    assert read_by_patterns("la la enough pings", language, pending=False) is None
    found = read_by_patterns("la la quit texting", language, pending=False)
    assert found is not None
    assert found.grade is Grade.PROBABLE


def test_what_stands_in_quotation_marks_is_not_the_writers_own() -> None:
    for text in ('"quit texting" la', 'oh "quit texting" la', 'oh "la" oh "quit texting" la'):
        assert read_by_patterns(text, plain(), pending=False) is None
    found = read_by_patterns('oh "la" quit texting "oh"', plain(), pending=False)
    assert found is not None
    assert found.span == (8, 20)


def test_a_learner_is_told_words_and_what_the_patterns_found() -> None:
    language = plain()
    assert observed("Quit texting!", language, pending=False) == (
        [".", "quit", "texting", ">"],
        "ending",
    )
    assert observed("never quit texting", language, pending=False)[1] == GUARDED
    assert observed("reply quit texting", language, pending=False)[1] == GUARDED
    assert observed("la", language, pending=False)[1] == ""
    assert len(observed("la oh " * 100, language, pending=False)[0]) == 202
    assert observed("la oh " * 30 + "textimg", language, pending=False)[0][-2:] == ["texting", ">"]
    assert len(observed("la " * 200, language, pending=False)[0]) == 5


def test_only_a_rule_that_asks_for_a_name_counts_where_somebody_is_named() -> None:
    rules = (*PHRASING.rules, Rule("name", Grade.PROBABLE, "im _ _ x", named=True))
    language = evolve(plain(), automaton=automaton_of([evolve(PHRASING, rules=rules)]))
    found = [
        read_by_patterns(text, language, pending=False)
        for text in ("im not ann x quit texting", "im not Ann x quit texting", "im not Ann x")
    ]
    assert [each and each.rule for each in found] == [
        "stop.plain.ending",
        "stop.plain.name",
        "stop.plain.name",
    ]


def test_an_opt_out_beside_what_is_none_is_found_by_patterns() -> None:
    found = read_by_patterns("some ever. quit texting", plain(), pending=False)
    assert found is not None
    assert found.rule == "stop.plain.ending"


@pytest.mark.parametrize("language", VOCABULARIES)
def test_each_language_has_weights_that_name_words_and_concepts_that_there_are(
    language: str,
) -> None:
    scales = scales_of(language, tables_of(language, "YES", "STOP", frozenset()).plain.automaton)
    concepts = {name for lexicon in scales.lexicons for names in lexicon.values() for name in names}
    weights = scales.weights
    assert weights.given["bias"] < 0
    assert {name for name in weights.single if name.startswith("~")} <= concepts
    assert set(weights.beside) | set(weights.apart) | set(weights.far) <= concepts
    classes = {name for name in weights.single if name.isupper() and "~" not in name}
    assert classes <= {*vocabulary_of(language).phrasing.classes}
    assert len(weights.single) > 300
    assert max(map(len, scales.lexicons[0].values())) == 2


HEAVY = [
    ("en", "my inbox would be a happier place without your weekly specials, kindly see to it"),
    ("en", "whoever keeps adding me to these blasts needs to take me back off"),
    ("es", "ya me harté de tanta promoción, hagan el favor de borrar mi teléfono de una vez"),
    ("fr", "j'en ai plus qu'assez de vos relances, effacez mon numéro de votre base"),
    (
        "de",
        "die ständigen Angebote hängen mir zum Hals raus, löschen Sie endlich meine Nummer",
    ),
]


@pytest.mark.parametrize(("locale", "text"), HEAVY)
def test_what_nobody_wrote_a_pattern_for_is_read(locale: str, text: str) -> None:
    found = read(text, locale=locale)
    assert (found.meaning, found.grade in {Grade.DEFINITE, Grade.PROBABLE}) == (Meaning.STOP, True)


@pytest.mark.parametrize("locale", VOCABULARIES)
@pytest.mark.parametrize(
    "text",
    [
        "Quit pestering my mother she's 84",
        "who do I contact to be removed",
        "what's the magic word to make you go away",
        "ping someone else from now on, not me",
    ],
)
def test_english_is_read_by_its_own_weights_whatever_the_tenants_language(
    text: str, locale: str
) -> None:
    assert read(text, locale=locale) == read(text)


def test_a_keyword_is_never_refused_for_its_weight() -> None:
    heavy = "delete my number from your list"
    assert Keywords(opt_in="I agree to get texts").opt_in == "I agree to get texts"
    assert read(heavy).meaning is Meaning.STOP


@given(st.text(), st.sampled_from([*VOCABULARIES]))
def test_a_weighed_reading_says_where_and_how_much(text: str, locale: str) -> None:
    found = read(f"please {text} delete these", locale=locale)
    if found.weight is not None:
        assert 0.0 <= found.confidence <= 1.0
        assert found.grade in {Grade.PROBABLE, Grade.REVIEW}


def _is_whole(cell: str) -> bool:
    return cell.removeprefix("-").isdigit()


def test_the_page_of_keywords_tells_how_much_weight_decides() -> None:
    """People set these numbers by the corpus and nothing else, so the page is what must be true."""
    page = (Path(__file__).parents[2] / "docs/reference/keywords.md").read_text(encoding="utf-8")
    told = {}
    for row in page.splitlines():
        name, *numbers = [cell.strip() for cell in row.strip("|").split("|")]
        if len(numbers) == len(fields(Limits)) and all(map(_is_whole, numbers)):
            told[name] = Limits(
                **dict(zip([each.name for each in fields(Limits)], map(int, numbers), strict=True))
            )
    assert told == {"English": limits_of("en"), "every other language": limits_of("xx")}


def test_languages_other_than_english_have_the_same_limits() -> None:
    assert {limits_of(language) for language in VOCABULARIES if language != "en"} == {
        limits_of("xx")
    }
    assert limits_of("en") != limits_of("xx")
