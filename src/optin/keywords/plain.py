"""The plain-language half of reading: "take me off this list", in a sentence of any length.

Where the keywords account for every word of a reply, a pattern has to be found among words that
nobody listed. What keeps it from taking too much is data, too: the patterns of what is no opt-out
("don't stop texting me", "reply STOP to end") are found in the same pass, and of two that share a
word the longer one is right. What other people said, and what a program wrote below, is not read.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, takewhile
from typing import Final

from attrs import evolve, frozen

from optin.keywords.automaton import MARKS, Automaton, Hit
from optin.keywords.folding import QUOTE, fold_marked, span_of
from optin.keywords.phrasing import ANY, FINISH
from optin.keywords.words import Grade, Meaning, Reading

__all__ = ["read_plainly"]

# Who writes more says it first or last; so is any text of 1,600 characters read in a millisecond.
_FIRST_WORDS: Final = 60
_LAST_WORDS: Final = 25
_SURENESS: Final = (Grade.NONE, Grade.DEFINITE, Grade.PROBABLE, Grade.REVIEW)
_BOUND: Final = "."
_QUOTED_LINE: Final = ">"
_RULERS: Final = ("--", "__", "==")


def read_plainly(text: str, automaton: Automaton, *, pending: bool) -> Reading | None:
    """Look for an opt-out in ordinary words.

    Args:
        text: The reply, already cut to a length that may be folded.
        automaton: The patterns of the language.
        pending: Whether a request waits for an answer.

    Returns:
        The surest reading, or None where there is no pattern.
    """
    own = _own_lines(text)
    tokens = _bounded(automaton.hear(fold_marked(own)))
    if not automaton.has(tokens, _places(len(tokens)), pending=pending):
        return None
    found = [_Found.of(hit, tokens, own) for hit in automaton.find(tokens, _places(len(tokens)))]
    surest = _surest([each for each in found if each.counts(pending=pending)])
    if surest is None:
        return None
    rule = surest.hit.rule
    return Reading(
        Meaning.STOP,
        rule.grade,
        f"stop.plain.{rule.name}",
        surest.hit.pattern,
        surest.span(own),
        locale=rule.locale,
    )


@frozen
class _Found:
    """Hold a hit with the places of its words, without the marks around and between them."""

    hit: Hit
    words: tuple[int, ...]
    names: bool

    @classmethod
    def of(cls, hit: Hit, tokens: Sequence[str], own: str) -> "_Found":
        words = tuple(place for place in range(hit.start, hit.end) if tokens[place] not in MARKS)
        found = cls(hit, words, names=not hit.rule.named)
        return evolve(found, names=_has_name(own, found.span(own))) if hit.rule.named else found

    def span(self, own: str) -> tuple[int, int]:
        return span_of(own, self.words[0] - 1, self.words[-1])

    def counts(self, *, pending: bool) -> bool:
        rule = self.hit.rule
        return self.names and (pending or not rule.asked)

    @property
    def order(self) -> tuple[int, int, int]:
        """Return what comes first: the longer, the one that guesses less, the surer."""
        guesses = self.hit.pattern.split().count(ANY)
        return -len(self.words), guesses, _SURENESS.index(self.hit.rule.grade)


def _surest(found: Iterable[_Found]) -> _Found | None:
    """Return the surest of those that no longer one contradicts."""
    taken: set[int] = set()
    left: list[_Found] = []
    for each in sorted(found, key=lambda each: each.order):
        if each.hit.rule.voids:
            return None
        if taken.isdisjoint(each.words):
            taken.update(each.words)
            left.append(each)
    opt_outs = [each for each in left if each.hit.rule.grade is not Grade.NONE]
    return min(opt_outs, key=lambda each: _SURENESS.index(each.hit.rule.grade), default=None)


def _has_name(own: str, span: tuple[int, int]) -> bool:
    """Tell whether somebody is named: whether a word behind the first has a capital letter."""
    words = own[span[0] : span[1]].split()
    return any(word[0].isupper() and word[1:2].isalpha() for word in words[1:])


def _bounded(words: list[str]) -> list[str]:
    """Put a mark before the first word and `FINISH` behind the last, and leave out quotations."""
    if QUOTE in words:
        _leave_out_quotations(words)
    while words and words[-1] in MARKS:
        words.pop()
    for place in takewhile(lambda place: words[place] in MARKS, range(len(words))):
        words[place] = _BOUND
    return [_BOUND, *words, FINISH]


def _own_lines(text: str) -> str:
    """Blank out the lines that the writer did not write, and leave every other place as it is."""
    if "\n" not in text and "\r" not in text:
        return text
    lines = text.splitlines(keepends=True)
    kept = []
    for place, line in enumerate(lines):
        bare = line.lstrip()
        if bare.startswith(_RULERS) and place:
            break
        kept.append(" " * (len(line) - 1) + "\n" if bare.startswith(_QUOTED_LINE) else line)
    return "".join(kept)


def _leave_out_quotations(tokens: list[str]) -> None:
    """Put marks in the place of what stands in quotation marks, unless nothing else is said."""
    marks = [place for place, token in enumerate(tokens) if token == QUOTE]
    quoted = list(zip(marks[::2], marks[1::2], strict=False))
    if sum(last - first + 1 for first, last in quoted) < len(tokens):
        for first, last in quoted:
            tokens[first : last + 1] = [QUOTE] * (last - first + 1)


def _places(number: int) -> Iterable[int]:
    if number <= _FIRST_WORDS + _LAST_WORDS:
        return range(number)
    return chain(range(_FIRST_WORDS), range(number - _LAST_WORDS, number))
