"""Reading replies, against one regular expression, a fuzzy matcher and a loop written by hand."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from unicodedata import normalize

from rapidfuzz import fuzz, process

from benchmarks.harness import MOST_ROUNDS, Figure, compare, figure_of
from optin.keywords import Meaning, read, vocabulary
from optin.keywords.automaton import Automaton
from optin.keywords.tables import tables_of
from optin.keywords.vocabularies import VOCABULARIES, vocabulary_of

__all__ = ["figures"]

CORPUS = Path(__file__).parents[1] / "tests" / "corpora" / "replies.jsonl"
ROUNDS = 9
WORDS = 200  # what a matcher of ten languages and every provider's list has to know
TYPED = ("STOP", "stop", "Stop.", "UNSUBSCRIBE", "Cancel", "quit!", "END", "Opt out")
MISTYPED = ("stpo", "sotp", "unsubcribe", "cancle", "quitt", "revok", "remve", "unsuscribe")
ORDINARY_EACH_SECOND = 50_000
HOSTILE_SECONDS = 0.001
HOSTILE_LENGTH = 1_600
STRANGE_TEXTS = 4  # of each kind
MOST_BEGINNING = 40
SHORTEST_SLIP = 5


def _word_list() -> list[str]:
    """List the keywords, and others made of them until there are as many as the target says."""
    words = [word.text.lower() for word in vocabulary() if word.meaning is Meaning.STOP]
    made = [f"{first} {second}" for first in words for second in words if first != second]
    return [*words, *made][:WORDS]


def _by_regex(words: Sequence[str]) -> Callable[[str], str | None]:
    pattern = re.compile(
        rf"\s*({'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})[.!\s]*",
        re.IGNORECASE,
    )

    def match(text: str) -> str | None:
        found = pattern.fullmatch(text)
        return found[1].lower() if found else None

    return match


def _by_distance(words: Sequence[str]) -> Callable[[str], str | None]:
    def match(text: str) -> str | None:
        found = process.extractOne(text.lower(), words, scorer=fuzz.ratio, score_cutoff=70)
        return found[0] if found else None

    return match


def _by_hand(words: Sequence[str]) -> Callable[[str], str | None]:
    """Fold the whole text and look it up: no slips, no politeness, no signatures."""
    known = frozenset(words)

    def match(text: str) -> str | None:
        folded = normalize("NFKC", text).casefold()
        bare = "".join(letter if letter.isalnum() else " " for letter in folded)
        joined = " ".join(bare.split())
        return joined if joined in known else None

    return match


def _optin(text: str) -> str | None:
    keyword = read(text).keyword
    return keyword.lower() if keyword else None


def _all(work: Callable[[str], object], texts: Sequence[str]) -> Callable[[], list[object]]:
    return lambda: [work(text) for text in texts]


def _ordinary() -> list[str]:
    rows = map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in rows if row["tier"] == "ordinary"]


def _hostile() -> dict[str, str]:
    texts = {
        "invisible": "S" + "\u200b" * HOSTILE_LENGTH,
        "stretched": "sto" + "p" * HOSTILE_LENGTH,
        "spaced": "s " * HOSTILE_LENGTH,
        "repeated": "stop unsubscribe " * HOSTILE_LENGTH,
        "lines": "stop\nby " * HOSTILE_LENGTH,
        "flags": "\U0001f1fa\U0001f1f8" * HOSTILE_LENGTH,
        "expanding": "\ufdfa" * HOSTILE_LENGTH,
        "all different": "".join(map(chr, range(0x250, 0x250 + HOSTILE_LENGTH))),
    }
    return {name: text[:HOSTILE_LENGTH] for name, text in texts.items()}


def _automaton(locale: str) -> Automaton:
    return tables_of(locale, "YES", "STOP", frozenset()).plain.automaton


def _strange(locale: str) -> list[str]:
    """Make texts that take long: nothing but words that patterns are made of.

    Some are of all those, some of slips of them, and some of the few that most patterns begin with.
    """
    phrasing = vocabulary_of(locale).phrasing
    words = " ".join([*phrasing.classes.values(), phrasing.fillers]).replace("_", " ").split()
    mended = " ".join(phrasing.classes[name] for name in phrasing.mended).replace("_", " ").split()
    kinds = _automaton(locale).kinds
    drawn_from = {
        "all": words,
        "slips": [f"{word[:-2]}{word[-1]}" for word in mended if len(word) > SHORTEST_SLIP],
        "first": sorted(kinds, key=lambda word: (-len(kinds[word].begins), word))[:MOST_BEGINNING],
    }
    return [
        " ".join(Random(f"{locale} {name} {number}").choices(each, k=HOSTILE_LENGTH))[
            :HOSTILE_LENGTH
        ]
        for name, each in drawn_from.items()
        for number in range(STRANGE_TEXTS)
    ]


def _first_readings(locale: str) -> tuple[list[float], int]:
    """Measure how many times the slowest text is read in a millisecond, each time as the first.

    Returns:
        The share for each round, and the number of texts.
    """
    read("please let me be", locale=locale)  # a language is built when it is first read
    shares = []
    for text in _strange(locale):
        each = []
        for _ in range(min(ROUNDS, MOST_ROUNDS.get())):
            _automaton(locale).forget()
            _automaton("en").forget()  # which is looked at in each other language, too
            begun = perf_counter()
            read(text, locale=locale)
            each.append(HOSTILE_SECONDS / (perf_counter() - begun))
        shares.append(each)
    return min(shares, key=median), len(shares)


def _share_of(seconds: float, texts: Sequence[str], number: int) -> list[float]:
    """Measure how many times a reading of the texts fits into a time, for each round."""
    shares = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        for _ in range(number):
            for text in texts:
                read(text)
        shares.append(seconds * number * len(texts) / (perf_counter() - begun))
    return shares


def figures(scale: float) -> Iterator[Figure]:
    """Measure reading keywords, slips, ordinary replies and hostile texts.

    Args:
        scale: How much work; 1.0 is the full measurement.
    """
    words = _word_list()
    typed, by_regex = _all(_optin, TYPED), _by_regex(words)
    assert typed() == _all(by_regex, TYPED)()
    yield compare(
        f"keywords typed right; against one regex of {WORDS} words",
        _all(read, TYPED),
        _all(by_regex, TYPED),
        target=3,
        number=round(2_000 * scale),
        rounds=ROUNDS,
        note=f"{len(TYPED)} replies, the same words found",
    )
    by_distance = _by_distance(words)
    assert _all(_optin, MISTYPED)() == _all(by_distance, MISTYPED)()
    yield compare(
        f"keywords mistyped; against rapidfuzz over {WORDS} words",
        _all(read, MISTYPED),
        _all(by_distance, MISTYPED),
        target=4,
        number=round(1_000 * scale),
        rounds=ROUNDS,
        note=f"{len(MISTYPED)} slips of one letter, the same words found",
    )
    ordinary = _ordinary()
    yield compare(
        "ordinary replies; against folding and one look-up by hand",
        _all(read, ordinary),
        _all(_by_hand(words), ordinary),
        target=None,
        number=round(20 * scale),
        rounds=ROUNDS,
        note=f"{len(ordinary)} replies; the baseline knows no slips, politeness or signatures",
    )
    yield figure_of(
        f"ordinary replies a second, as a multiple of {ORDINARY_EACH_SECOND:,}",
        _share_of(1 / ORDINARY_EACH_SECOND, ordinary, max(1, round(20 * scale))),
        target=1,
        note="one process; the ordinary messages of the corpus",
    )
    for name, text in _hostile().items():
        yield figure_of(
            f"hostile text of {HOSTILE_LENGTH:,} characters ({name}), readings in a millisecond",
            _share_of(HOSTILE_SECONDS, [text], max(1, round(20 * scale))),
            target=1,
        )
    for locale in VOCABULARIES:
        shares, number = _first_readings(locale)
        yield figure_of(
            f"{HOSTILE_LENGTH:,} characters of words that patterns begin with, slips of them and"
            f" others ({locale}), nothing remembered, readings in a millisecond",
            shares,
            target=1,
            note=f"the slowest of {number} texts",
        )
