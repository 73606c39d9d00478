"""The values of the room: meanings, grades, readings, and the words of a vocabulary."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from math import exp
from typing import Final

from attrs import field, frozen

__all__ = [
    "SCALE",
    "Choice",
    "Grade",
    "Meaning",
    "Phrasing",
    "Reading",
    "Rule",
    "Source",
    "Vocabulary",
    "Word",
]


class Meaning(StrEnum):
    """Name what a reply asks for; where two fit, the earlier one wins."""

    STOP_ALL = "stop_all"
    STOP = "stop"
    HELP = "help"
    START = "start"
    YES = "yes"
    NONE = "none"


class Choice(StrEnum):
    """Name what a reply answers to a question of the tenant's own; none of them is a consent."""

    CONFIRM = "confirm"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    """It may be: the same word opts out."""


class Grade(StrEnum):
    """Say how sure a reading is.

    `DEFINITE` and `PROBABLE` are acted on; `REVIEW` keeps the suspected meaning for a person to
    decide; `NONE` goes with the meaning none.
    """

    DEFINITE = "definite"
    PROBABLE = "probable"
    REVIEW = "review"
    NONE = "none"


# Measured by `make corpus` on the part of the corpus that is held back, on 26 November 2026: 155 of
# 155, 703 of 752 and 4 of 18. No number of replies makes one certain.
_CONFIDENCE: Final = {
    Grade.DEFINITE: 0.99,
    Grade.PROBABLE: 0.93,
    Grade.REVIEW: 0.22,
    Grade.NONE: 0.0,
}


SCALE: Final = 30
"""How many points of a weight multiply the odds of an opt-out by e."""
# No number of words makes one surer than the words that mean nothing else.
_CERTAIN: Final = 4.6


@frozen
class Reading:
    """Hold what one reply was read as, and why.

    Args:
        meaning: What the reply asks for.
        grade: How sure that is.
        rule: The stable dotted name of the rule that matched, such as `stop.keyword.typo`.
        keyword: The word of the vocabulary that matched, as it is listed there, or the pattern
            that did; None where nothing did.
        span: The places in the text of the first character that matched and behind the last;
            None where that is the whole text, or nothing.
        categories: The categories of messages that alone are meant, by their names; the keyword is
            then what people call them. Empty for every message.
        locale: The language of what matched, such as ``es``; ``""`` for a word that is typed in
            every language (STOP, YES), or nothing.
        answer: What it answers to a question of the tenant's own, None where it answers none.
        weight: How much all its words speak for an opt-out, in points of `SCALE`; None where they
            were not weighed.
    """

    meaning: Meaning
    grade: Grade
    rule: str
    keyword: str | None = None
    span: tuple[int, int] | None = None
    categories: tuple[str, ...] = ()
    locale: str = ""
    answer: Choice | None = None
    weight: int | None = None

    @property
    def confidence(self) -> float:
        """Return how often a reading as sure as this one was right.

        Where words were weighed, their weight says it; else it was measured, for each grade, on
        replies that no rule is written from. An opt-in is exact, so that its reading is certain,
        and nothing that was read is no statement at all.
        """
        if self.meaning in {Meaning.START, Meaning.YES}:
            return 1.0
        if self.weight is None:
            return _CONFIDENCE[self.grade]
        return round(1 / (1 + exp(-max(-_CERTAIN, min(_CERTAIN, self.weight / SCALE)))), 2)


@frozen
class Source:
    """Say where a word was found, and when it was read there.

    Args:
        name: The publication, such as `AWS End User Messaging, required opt-out keywords`.
        url: Its address.
        read_on: The day it was read.
    """

    name: str
    url: str
    read_on: date


@frozen
class Word:
    """Hold one word or phrase that has a meaning of its own.

    Args:
        text: The word as its source writes it, such as `STOP ALL`.
        meaning: What it asks for.
        source: Where it is listed; None for the tenant's own word.
        grade: How sure it is when it is the whole reply, before any leniency.
        plain: True when the word asks for nothing else in ordinary talk, so that it counts even
            where other text follows it (`UNSUBSCRIBE`, unlike `END`).
        typos: True when a slip of one letter is read as this word.
        phrase: True for ordinary wording, False for a keyword.
        pack: The pack that makes the word definite; None where no pack does.
        pending_only: True when the word has its meaning only while a request is pending.
        locale: The language that it is a word of; ``""`` for one that is typed in every language.
    """

    text: str
    meaning: Meaning
    source: Source | None
    grade: Grade = field(default=Grade.DEFINITE, kw_only=True)
    plain: bool = field(default=False, kw_only=True)
    typos: bool = field(default=False, kw_only=True)
    phrase: bool = field(default=False, kw_only=True)
    pack: str | None = field(default=None, kw_only=True)
    pending_only: bool = field(default=False, kw_only=True)
    locale: str = field(default="", kw_only=True)

    @property
    def stretches(self) -> bool:
        """Tell whether "STOPPP" is read as the word: only for what is always on and one word."""
        return not self.phrase and self.pack is None and self.text.isalpha()


@frozen
class Rule:
    """Hold one way to ask for an end of the texts, or to say something that only looks like it.

    Args:
        name: A stable name, such as `ending`.
        grade: How sure a match is; `NONE` for what is no opt-out, whatever part of it says.
        patterns: The orders of words, one a line.
        asked: True when it counts only while a request is pending.
        voids: True when a match takes the meaning of an opt-out from all that stands around it.
        named: True when it counts only where somebody is named, with a capital letter.
        locale: The language that it is a rule of.
    """

    name: str
    grade: Grade
    patterns: str
    asked: bool = False
    voids: bool = False
    named: bool = False
    locale: str = ""


@frozen
class Phrasing:
    """Hold how one language speaks about the end of texts.

    Args:
        classes: The words of each class, by its name in capitals.
        fillers: Words that may stand between two slots of any pattern.
        mended: The classes whose words are recognised with one letter wrong.
        ordinary: Words one letter away from one of those that people mean as they are.
        rules: The rules.
    """

    classes: Mapping[str, str]
    fillers: str
    mended: tuple[str, ...]
    ordinary: str
    rules: tuple[Rule, ...]


@frozen
class Vocabulary:
    """Hold all that the reader knows of one language.

    Args:
        locale: The language, such as `en`.
        words: The words and phrases with their meanings.
        polite: Words, or two words, that may stand before or after a keyword and change nothing.
        signatures: The first two words of what a mail or text program adds below a reply.
        quotation: The first and the last word of the line above a quoted message.
        ordinary: Words one letter away from a keyword that people mean as they are.
        phrasing: How the language asks for an end of texts in plain words.
    """

    locale: str
    words: tuple[Word, ...]
    polite: frozenset[str]
    signatures: frozenset[tuple[str, str]]
    quotation: tuple[str, str]
    ordinary: frozenset[str]
    phrasing: Phrasing
