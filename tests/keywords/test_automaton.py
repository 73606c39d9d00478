"""The automaton finds the patterns of its languages, and mends one letter of the words it knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords.automaton import Automaton, Hit, automaton_of
from optin.keywords.phrasing import slots_of
from optin.keywords.words import Grade, Phrasing, Rule

CLASSES = {"STOP": "stop knock_off", "SEND": "texting messages", "ME": "me us"}


def made(patterns: str, **settings: str) -> Automaton:
    phrasing = Phrasing(
        classes=CLASSES,
        fillers=settings.get("fillers", "the please"),
        mended=("SEND",),
        ordinary=settings.get("ordinary", "testing"),
        rules=(Rule("ending", Grade.PROBABLE, patterns),),
    )
    return automaton_of([phrasing])


def found(automaton: Automaton, text: str) -> list[tuple[int, int]]:
    words = automaton.hear(text.split())
    hits = automaton.find(words, range(len(words)))
    for _ in words:  # until each step is remembered
        assert automaton.may_have(words, range(len(words)), pending=False) or not hits
        assert automaton.find(words, range(len(words))) == hits
    assert automaton.may_have(words, range(len(words)), pending=False) is bool(hits)
    return [(hit.start, hit.end) for hit in hits]


@pytest.mark.parametrize(
    ("pattern", "text", "spans"),
    [
        ("STOP SEND", "now stop texting", [(1, 3)]),
        ("STOP SEND", "stop the please texting", [(0, 4)]),
        ("STOP SEND", "knock off texting", [(0, 3)]),
        ("STOP SEND", "knock the off texting", [(0, 4)]),
        ("STOP SEND", "stop now texting", []),
        ("STOP SEND", "stop" + " the" * 11 + " texting", [(0, 13)]),
        ("STOP SEND", "stop now" + " the" * 11 + " texting", []),
        ("STOP SEND", "stop , texting", []),
        ("STOP _ SEND", "stop now texting", [(0, 3)]),
        ("STOP _ SEND", "stop . texting", []),
        ("STOP SEND me|us", "stop texting us", [(0, 3)]),
        ("STOP SEND me|us?", "stop texting us", [(0, 2), (0, 3)]),
        ("STOP ME? SEND", "stop texting", [(0, 2)]),
        ("STOP ME? SEND", "stop me texting", [(0, 3)]),
        ("STOP $", "stop ,", [(0, 2)]),
        ("STOP .", "stop ,", []),
        ("STOP $", "stop *", [(0, 2)]),
        ("STOP $", "stop 🛑", [(0, 2)]),
        ("STOP $", "stop %", [(0, 2)]),
        ("STOP $", 'stop "', []),
        ("STOP _ SEND", 'stop " texting', []),
        ("STOP $", "stop .", [(0, 2)]),
        ("STOP .", "stop .", [(0, 2)]),
        ("STOP $", "stop ?", [(0, 2)]),
        ("STOP .", "stop ?", [(0, 2)]),
        ("STOP $", "stop >", [(0, 2)]),
        ("STOP .", "stop >", [(0, 2)]),
        ("STOP $", "stop 🔕", [(0, 2)]),
        ("STOP 🔕", "stop 🔕", [(0, 2)]),
        ("STOP SEND", "stop 🔕 texting", [(0, 3)]),
        ("STOP $", "stop 🚫", [(0, 2)]),
        ("STOP 🚫", "stop 🚫", [(0, 2)]),
        ("STOP SEND", "stop 🚫 texting", [(0, 3)]),
        ("STOP ,", "stop ,", [(0, 2)]),
        ("STOP >", "stop .", []),
        ("STOP >", "stop >", [(0, 2)]),
        ("STOP 0", "stop 4471", [(0, 2)]),
        ("STOP do_not", "stop do not", [(0, 3)]),
    ],
)
def test_a_pattern_is_found_where_its_slots_follow_each_other(
    pattern: str, text: str, spans: list[tuple[int, int]]
) -> None:
    assert found(made(pattern), text) == spans


def test_each_pattern_of_each_language_is_found() -> None:
    first = Phrasing({"A": "eins"}, "", (), "", (Rule("first", Grade.NONE, "A\nA A"),))
    second = Phrasing({"A": "uno"}, "", (), "", (Rule("second", Grade.REVIEW, "A"),))
    automaton = automaton_of([first, second])
    words = automaton.hear(["eins", "eins", "uno"])
    hits = automaton.find(words, range(3))
    assert [(hit.rule.name, hit.pattern) for hit in hits] == [
        ("first", "A"),
        ("first", "A A"),
        ("first", "A"),
        ("second", "A"),
    ]


def test_the_name_of_a_class_is_no_word() -> None:
    automaton = made("STOP SEND now")
    assert {symbol for symbol in automaton.symbols if "STOP" in symbol} == set()
    assert automaton.symbols["stop"] == ("0.STOP",)  # and a word of one counts as nothing else
    assert automaton.symbols["now"] == ("now",)


def test_the_first_rule_with_a_pattern_has_it() -> None:
    rules = (Rule("first", Grade.NONE, "STOP"), Rule("second", Grade.PROBABLE, "STOP"))
    automaton = automaton_of([Phrasing(CLASSES, "", (), "", rules)])
    assert [hit.rule.name for hit in automaton.find(["stop"], [0])] == ["first"]


def test_a_class_that_nobody_listed_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="SOTP"):
        made("SOTP SEND")


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("texting", "texting"),
        ("textin", "texting"),
        ("textting", "texting"),
        ("texxxtinggg", "texting"),
        ("textign", "texting"),
        ("texring", "texting"),
        ("textingx", "texting"),
        ("xtexting", "texting"),
        ("mesages", "messages"),
        ("testing", "_"),
        ("texign", "_"),
        ("tetxnig", "_"),
        ("txtzing", "_"),
        ("text漢ng", "_"),
        ("stopp", "_"),
        ("bread", "_"),
        ("123", "0"),
        ("t" * 30, "_"),
        (".", "."),
        ("the", "the"),
    ],
)
def test_one_letter_is_mended_of_words_that_are_long_enough(slip: str, word: str) -> None:
    automaton = made("STOP SEND")
    for _ in range(2):
        assert automaton.hear([slip]) == [word]


def test_a_word_of_five_letters_is_mended_and_one_of_four_is_not() -> None:
    rule = Rule("ending", Grade.PROBABLE, "STOP")
    phrasing = Phrasing({"STOP": "texts " + "x" * 24}, "", ("STOP",), "", (rule,))
    automaton = automaton_of([phrasing])
    assert automaton.hear(["texrs", "text", "x" * 23, "x" * 23 + "y", "x" * 25]) == [
        *("texts", "_", "x" * 24, "x" * 24, "_"),
    ]


def test_only_the_first_words_of_a_long_text_are_mended() -> None:
    words = made("STOP SEND").hear(["textin"] * 50 + ["texting"])
    assert words == ["texting"] * 40 + ["_"] * 10 + ["texting"]


def test_a_text_of_nothing_but_hits_is_given_up() -> None:
    automaton = made("STOP")
    assert len(automaton.find(["stop"] * 1_000, range(1_000))) == 24
    for _ in range(3):
        assert len(automaton.find(["stop"] * 30, range(30))) == 24


def test_a_text_that_begins_more_and_more_is_given_up() -> None:
    begins = "\n".join(f"STOP|x{number} x" for number in range(35))
    new, used = (made(f"{begins}\nSTOP SEND") for _ in range(2))
    for _ in range(2):
        assert len(used.find(["stop", "stop", "texting"], range(3))) == 1
    for automaton in (new, used):  # each "stop" begins 36 patterns: 50 words are looked at
        assert len(automaton.find(["stop"] * 49 + ["texting"], range(50))) == 1
        assert automaton.find(["stop"] * 50 + ["texting"], range(51)) == []


def test_an_opt_out_is_what_is_graded_as_one_and_counts() -> None:
    def opts_out(grade: Grade, *, asked: bool, pending: bool) -> bool:
        return Hit(0, 1, Rule("any", grade, "x", asked=asked), "x").opts_out(pending=pending)

    for pending in (False, True):
        assert not opts_out(Grade.NONE, asked=False, pending=pending)
        assert not opts_out(Grade.NONE, asked=True, pending=pending)
        assert opts_out(Grade.REVIEW, asked=False, pending=pending)
        assert opts_out(Grade.PROBABLE, asked=True, pending=pending) is pending


def test_nothing_is_remembered_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("optin.keywords.automaton._MOST_STEPS", 1)
    monkeypatch.setattr("optin.keywords.automaton._REMEMBERED", 1)
    automaton = made("STOP _ _ SEND")
    known = len(automaton.heard)
    words = automaton.hear(["stop", "now", "and", "texting"])
    assert len(automaton.heard) == known + 1
    for _ in range(3):
        assert automaton.may_have(words, range(4), pending=False)
        assert [(hit.start, hit.end) for hit in automaton.find(words, range(4))] == [(0, 4)]
    assert automaton.room.left == 0
    assert list(automaton.first.onward) == list(automaton.first.origins) == ["stop"]
    assert [list(place.onward) for place in automaton.places.values()] == [["stop"], []]


def test_what_was_found_out_is_remembered() -> None:
    automaton = made("STOP _ _ SEND")
    assert automaton.hear(["x" * 24, "x" * 25]) == ["_", "_"]
    assert automaton.heard["x" * 24] == "_"
    assert "x" * 25 not in automaton.heard
    room = automaton.room.left
    assert found(automaton, "stop now and texting") == [(0, 4)]
    assert list(automaton.first.onward) == ["stop"]
    assert automaton.room.left == room - 4
    assert len(automaton.places) == 5
    assert found(automaton, "stop now and texting") == [(0, 4)]
    assert automaton.room.left == room - 4


def test_what_is_remembered_may_be_forgotten() -> None:
    automaton = made("STOP _ _ SEND")
    room, heard = automaton.room.left, dict(automaton.heard)
    assert automaton.hear(["textin"]) == ["texting"]
    assert found(automaton, "stop now and texting") == [(0, 4)]
    assert automaton.heard != heard
    automaton.forget()
    assert (automaton.room.left, automaton.heard) == (room, heard)
    assert (automaton.first.onward, automaton.first.origins) == ({}, {})
    assert list(automaton.places.values()) == [automaton.first]
    assert found(automaton, "stop now and texting") == [(0, 4)]


EIGHT = ["texting", "stop", "me", "messages", "us", "the", "please", "knock"]


def test_a_text_of_steps_never_taken_may_be_an_opt_out_until_they_are() -> None:
    automaton = made("STOP SEND")
    answers = [automaton.may_have(EIGHT, range(8), pending=True) for _ in range(3)]
    assert answers == [True, False, False]  # six are found out at once
    assert automaton.room.left == 32_768 - 8


def test_no_more_steps_of_a_text_are_remembered_at_once_where_it_is_looked_through() -> None:
    automaton = made("STOP SEND")
    for left in (6, 8, 8):
        assert automaton.find(EIGHT, range(8)) == []
        assert automaton.room.left == 32_768 - left


def test_of_a_long_text_nothing_is_remembered() -> None:
    automaton = made("STOP SEND")
    assert automaton.may_have(["_"] * 41, range(41), pending=False)
    assert automaton.find(["_"] * 41, range(41)) == []
    assert automaton.first.onward == {}
    assert not automaton.may_have(["_"] * 40, range(40), pending=False)
    assert list(automaton.first.onward) == ["_"]
    assert not automaton.may_have(["_"] * 41, range(41), pending=False)


WORDS = ("stop", "knock", "off", "now", "texting", "us", "the", "please", ".", ",", ">", "?>", "x")


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=20), max_size=6))
def test_what_is_found_does_not_depend_on_what_was_read_before(texts: list[list[str]]) -> None:
    patterns = "STOP SEND\nSTOP _2 ME\n. STOP\nSTOP ME? >\n_ STOP now SEND\nSTOP"
    used = made(patterns)
    for text in texts:
        words = used.hear(text)
        places = range(len(words))
        for pending in (False, True):
            may = used.may_have(words, places, pending=pending)
            hits = used.find(words, places)
            assert hits == made(patterns).find(words, places)
            assert may or not hits


def test_an_opt_out_goes_on_behind_what_is_none_and_a_filler() -> None:
    rules = (
        Rule("others", Grade.NONE, "STOP"),
        Rule("ending", Grade.PROBABLE, "STOP SEND"),
    )
    automaton = automaton_of([Phrasing(CLASSES, "the", (), "", rules)])
    words = automaton.hear(["stop", "the", "texting"])
    for _ in range(3):
        assert automaton.may_have(words, range(3), pending=False)
        assert [hit.rule.name for hit in automaton.find(words, range(3))] == ["others", "ending"]


def test_members_that_begin_alike_go_along_the_same_states() -> None:
    members = "knock_off knock_it_off knock_it knock_it_off"
    phrasing = Phrasing({"STOP": members}, "", (), "", (Rule("any", Grade.NONE, "us? STOP me"),))
    automaton = automaton_of([phrasing])
    assert len(automaton.edges) == 6  # none, us, knock, knock it, STOP, me
    for text in ("us knock it off me", "us knock off me", "us knock it me"):
        words = text.split()
        assert [hit.start for hit in automaton.find(words, range(len(words)))] == [0]


def test_so_many_fillers_are_not_looked_through() -> None:
    words = ["stop", *["the"] * 12, "texting"]
    assert made("STOP SEND").find(words, range(14)) == []


def test_only_what_is_looked_at_is_found() -> None:
    assert made("STOP SEND").find(["stop", "x", "texting"], [0, 2])
    assert not made("STOP SEND").may_have(["stop", "x", "texting"], [0, 1], pending=False)


@pytest.mark.parametrize(
    ("grade", "asked", "idle", "pending"),
    [
        (Grade.REVIEW, False, True, True),
        (Grade.PROBABLE, True, False, True),
        (Grade.NONE, False, False, False),
        (Grade.NONE, True, False, False),
    ],
)
def test_only_what_may_be_an_opt_out_is_worth_finding(
    *, grade: Grade, asked: bool, idle: bool, pending: bool
) -> None:
    rule = Rule("any", grade, "stop texting", asked=asked)
    automaton = automaton_of([Phrasing({}, "", (), "", (rule,))])
    words = automaton.hear(["stop", "texting"])
    assert automaton.may_have(words, [0, 1], pending=False) is idle
    assert automaton.may_have(words, [0, 1], pending=True) is pending


def test_a_pattern_that_counts_always_is_not_hidden_by_one_that_is_asked_for() -> None:
    rules = (
        Rule("asked", Grade.PROBABLE, "stop texting", asked=True),
        Rule("always", Grade.PROBABLE, "stop? texting"),
    )
    automaton = automaton_of([Phrasing({}, "", (), "", rules)])
    assert automaton.may_have(automaton.hear(["stop", "texting"]), [0, 1], pending=False)


def test_slots_are_alternatives_and_may_be_missing() -> None:
    assert list(slots_of("STOP me|us? >")) == [
        (("STOP",), False),
        (("me", "us"), True),
        ((">",), False),
    ]


def test_a_slot_of_a_number_is_so_many_of_any_word_at_most() -> None:
    assert list(slots_of("STOP _2 me")) == [
        (("STOP",), False),
        (("_",), True),
        (("_",), True),
        (("me",), False),
    ]
    automaton = made("STOP _2 SEND")
    assert found(automaton, "stop x y texting") == [(0, 4)]
    assert found(automaton, "stop texting") == [(0, 2)]
    assert found(automaton, "stop x y z texting") == []


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("stoppp", "stop"),
        ("ssstop", "stop"),
        ("stopp", "_"),
        ("seeend", "seend"),
        ("x" * 25, "_"),
        ("sto" + "p" * 21, "stop"),
        ("sto" + "p" * 22, "_"),
    ],
)
def test_a_letter_that_is_held_is_written_once_or_twice(typed: str, word: str) -> None:
    rule = Rule("ending", Grade.PROBABLE, "stop seend " + "x" * 2)
    automaton = automaton_of([Phrasing({}, "", (), "", (rule,))])
    assert automaton.hear([typed]) == [word]
