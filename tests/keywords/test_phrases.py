"""What a few words in a row say is found as a plain loop over each filter would find it."""

from collections.abc import Mapping, Sequence
from random import Random
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords.folding import fold_marked
from optin.keywords.phrases import (
    DEPTH,
    FILTERS,
    NOTHING,
    WIDTH,
    Filters,
    Phrases,
    packed,
    phrases_of,
)

NONE = [0] * FILTERS


def coded(numbers: Sequence[int]) -> str:
    return pack(f"{len(numbers)}b", *numbers).hex()


def listed(numbers: Sequence[int]) -> str:
    return " ".join(map(str, numbers))


def filters(
    kernel: Mapping[int, Sequence[int]],
    *,
    floors: Sequence[int] = NONE,
    says: Sequence[int] = (1,) * FILTERS,
    unit: int = 1,
) -> Filters:
    """Return filters of which those rows of the kernel are given that are not all zero."""
    rows = (kernel.get(row, NONE) for row in range(WIDTH * DEPTH))
    return Filters.read("\n".join(map(coded, rows)), listed(floors), listed(says), str(unit))


def first(*numbers: int) -> list[int]:
    """Return so many numbers, for the first filters or the first of a vector, and zeros."""
    return [*numbers, *[0] * (FILTERS - len(numbers))]


def word(*numbers: int) -> str:
    return coded([*numbers, *[0] * (DEPTH - len(numbers))])


def weigh(phrases: Phrases, words: Sequence[Sequence[str]]) -> int:
    return phrases.weigh([phrases.give(names) for names in words])


def explain(phrases: Phrases, words: Sequence[Sequence[str]]) -> tuple[int, int, int] | None:
    return phrases.explain([phrases.give(names) for names in words])


LETTERS = {"no": word(10), "more": word(0, 10), "never": word(10), "~NOT": word(5), "bad": word(-9)}


def test_words_speak_by_their_place_among_four() -> None:
    third, last = 2 * DEPTH, 3 * DEPTH + 1  # "no" before "more"
    phrases = Phrases(filters({third: first(1), last: first(1)}), LETTERS)
    assert weigh(phrases, [["no"], ["more"]]) == 20
    assert weigh(phrases, [["x"], ["no"], ["more"], ["y"]]) == 20
    assert weigh(phrases, [["more"], ["no"]]) == weigh(phrases, [["no"], ["x"], ["more"]]) == 10
    assert weigh(phrases, []) == weigh(phrases, [["x"]]) == 0


def test_what_a_word_stands_for_is_added_to_it() -> None:
    phrases = Phrases(filters({3 * DEPTH: first(1, -1)}), LETTERS)
    assert weigh(phrases, [["no"]]) == 10
    assert weigh(phrases, [["never", "~NOT"]]) == 15
    assert weigh(phrases, [["bad"]]) == 9  # by the filter that wants less
    assert weigh(phrases, [["x", "~NOT"]]) == 5


def test_each_filter_counts_what_it_finds_beyond_its_floor() -> None:
    kernel = {3 * DEPTH: first(1, 1, 1)}
    floors, says = first(4, 12, -3), first(2, 2, -5)
    assert weigh(Phrases(filters(kernel, floors=floors, says=says), LETTERS), [["no"]]) == 12 - 65
    halved = filters(kernel, floors=floors, says=says, unit=2)
    assert weigh(Phrases(halved, LETTERS), [["no"]]) == round(-53 / 2)


def test_the_phrase_that_spoke_most_is_told() -> None:
    kernel = {2 * DEPTH: first(1, 0), 3 * DEPTH + 1: first(1, 0), 3 * DEPTH: first(0, 3)}
    phrases = Phrases(filters(kernel, says=first(1, -1)), LETTERS)
    assert explain(phrases, [["x"]] * 4) is None
    against = Phrases(filters({3 * DEPTH: first(3)}, says=first(-1)), LETTERS)
    assert explain(against, [["no"]]) is None
    said = [["x"], ["more"], ["x"], ["x"], ["no"], ["more"], ["x"]]
    assert explain(phrases, said) == (20, 2, 5)
    assert explain(phrases, [["no"], ["more"]]) == (20, 0, 1)
    several = Phrases(
        filters({3 * DEPTH: [1, 0, 2, *NONE[3:]], 3 * DEPTH + 1: [0, 1, *NONE[2:]]}), LETTERS
    )
    assert explain(several, [["x"], ["no"], ["more"]]) == (30, 0, 1)
    late = Phrases(filters({0: first(1)}), LETTERS)
    assert explain(late, [["x"], ["no"]]) == (10, 1, 1)  # of the four three are behind the end
    double = Phrases(filters({3 * DEPTH: first(3)}, unit=2), LETTERS)
    assert explain(double, [["no"], ["no"]]) == (15, 0, 0)
    light = filters({3 * DEPTH: first(1)}, unit=10)
    assert explain(Phrases(light, LETTERS), [["no"]]) == (1, 0, 0)
    assert explain(Phrases(filters({3 * DEPTH: first(1)}, unit=21), LETTERS), [["no"]]) is None
    choosy = filters({3 * DEPTH: first(1)}, floors=[11] * FILTERS)
    assert explain(Phrases(choosy, LETTERS), [["no"]]) is None


def test_a_word_that_nobody_knows_gives_nothing() -> None:
    phrases = Phrases(filters({3 * DEPTH: first(1)}), LETTERS)
    assert phrases.give(["x"]) == phrases.give([]) == NOTHING
    assert phrases.give(["no"]) != NOTHING


@given(st.integers(0, 2**32), st.lists(st.sampled_from("abcx"), max_size=9))
def test_all_filters_at_once_find_what_each_would(seed: int, text: list[str]) -> None:
    draw = Random(seed)  # noqa: S311 - numbers to add up

    def drawn(length: int, most: int = 127) -> list[int]:
        return [draw.randint(-most, most) for _ in range(length)]

    vectors, kernel = [drawn(DEPTH) for _ in "abc"], [drawn(FILTERS) for _ in range(WIDTH * DEPTH)]
    floors, says = drawn(FILTERS, 50_000), drawn(FILTERS)
    codes = {name: coded(numbers) for name, numbers in zip("abc", vectors, strict=True)}
    phrases = Phrases(filters(dict(enumerate(kernel)), floors=floors, says=says), codes)
    known = dict(zip("abc", vectors, strict=True)) | {"x": [0] * DEPTH}
    edge = [known["x"]] * (WIDTH - 1)
    numbers = [*edge, *(known[name] for name in text), *edge]
    windows = [
        [number for each in numbers[begin : begin + WIDTH] for number in each]
        for begin in range(len(numbers) - WIDTH + 1)
    ]
    total = 0
    for place, floor in enumerate(floors):
        found = [
            sum(number * row[place] for number, row in zip(window, kernel, strict=True))
            for window in windows
        ]
        total += (max([floor, *found]) - floor) * says[place]
    assert weigh(phrases, [[name] for name in text]) == total


def test_numbers_stand_side_by_side() -> None:
    assert packed([1, 2]) == 1 + (2 << 32)
    assert packed([-1, 2]) + packed([1, -2]) == 0


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_each_language_knows_words_and_concepts(language: str) -> None:
    codes = phrases_of("shared", language).codes
    assert {"~NOT", "~STOP"} <= set(codes)
    assert {"en": "stop", "es": "basta", "ru": fold_marked("хватит")[0]}[language] in codes
