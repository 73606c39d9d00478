"""The plain-language half of reading: "take me off this list", in a sentence of any length.

Where the keywords account for every word of a reply, a pattern has to be found among words that
nobody listed. What keeps it from taking too much is data, too: the patterns of what is no opt-out
("don't stop texting me", "reply STOP to end") are found in the same pass, and of two that share a
word the longer one is right. What other people said, and what a program wrote below, is not read.
What no pattern is sure of is decided by the weight of all its words.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile
from typing import Final, TypeAlias

from attrs import evolve, frozen

from optin.keywords.automaton import MARKS, Automaton, Hit
from optin.keywords.folding import EMOJI, LINE, QUOTE, Shape, fold_marked
from optin.keywords.phrasing import ANY, ASKED, COMMA, FINISH, QUESTION
from optin.keywords.weighing import GUARDED, Scales, Words, called
from optin.keywords.words import Grade, Meaning, Reading, Rule

__all__ = ["Limits", "Plain", "limits_of", "read_by_patterns", "read_plainly"]

# Who writes more says it first or last; so a text of any length costs what one of 60 words does.
_FIRST_WORDS: Final = 40
_LAST_WORDS: Final = 20
_SURENESS: Final = (Grade.NONE, Grade.DEFINITE, Grade.PROBABLE, Grade.REVIEW)
_BOUND: Final = "."
_PAUSES: Final = frozenset({_BOUND, COMMA, LINE})
_QUOTED_LINE: Final = ">"
_RULERS: Final = ("--", "__", "==")
_FEWEST_WEIGHED: Final = 4
_FEWEST_SPEAKING: Final = 3
# With the mark before them and the one behind.
_FEWEST_TOKENS: Final = _FEWEST_SPEAKING + 2
_MOST_OFTEN: Final = 3
# Where no pattern was found, each word more than so many asks for so many points more: the longer
# a story, the more there is that weighs by chance.
_LONG: Final = 14
_EACH_WORD_MORE: Final = 3
# What words cannot change: another time and another way, which people alone can decide, texts that
# may go on, what we wrote, and a slip of the sender's own.
_GOES_ON: Final = "goes_on"
_DECIDED: Final = frozenset({"later", "channel", _GOES_ON, "footer", "mistaken"})


@frozen(kw_only=True)
class Limits:
    """Say how much weight decides, in points of `words.SCALE`.

    Args:
        doubted: From how many on a person is asked.
        enough: From how many on the words of a reply opt out.
        alone: From how many on they do where they say nothing of messages, or nothing against
            something.
        heavy: From how many on they do where they are three, and where a pattern of what is no
            opt-out was found, too.
        contradicted: Below how many a pattern that only guessed is put to a person.
    """

    doubted: int
    enough: int
    alone: int
    heavy: int
    contradicted: int


# Chosen by the trial part of the corpus, where a false stop weighs as much as three opt-outs that
# are missed in English, as seven elsewhere, and a reply as they come in as two hard ones. Rows for
# each language did worse on the half of that part that they were not chosen by.
_ENGLISH: Final = Limits(doubted=-15, enough=5, alone=15, heavy=25, contradicted=20)
_OTHERWISE: Final = Limits(doubted=0, enough=30, alone=20, heavy=20, contradicted=50)


def limits_of(language: str) -> Limits:
    """Say how much weight decides in a language.

    Args:
        language: Its tag.
    """
    return _ENGLISH if language == "en" else _OTHERWISE


@frozen
class Plain:
    """Hold how one language is read in plain words.

    Args:
        locale: The language.
        automaton: Its patterns, and those of English.
        scales: What weighs its words.
        limits: How much weight decides.
    """

    locale: str
    automaton: Automaton
    scales: Scales
    limits: Limits


def read_plainly(text: str, plain: Plain, *, pending: bool) -> Reading | None:
    """Look for an opt-out in ordinary words.

    Args:
        text: The reply, already cut to a length that may be folded.
        plain: How the language is read.
        pending: Whether a request waits for an answer.

    Returns:
        The surest reading, or None where there is no pattern and the words weigh too little.
    """
    look = own, *_, found, shape = _look_at(text, plain, pending=pending)
    if found is not None and (found.rule.voids or found.rule.grade is Grade.DEFINITE):
        return found.reading(own, shape)
    return _weighed(look, plain)


def read_by_patterns(text: str, plain: Plain, *, pending: bool) -> Reading | None:
    """Look for an opt-out by the patterns alone, as `read_plainly` does first."""
    own, *_, found, shape = _look_at(text, plain, pending=pending)
    return None if found is None else found.reading(own, shape)


_Span: TypeAlias = tuple[int, int]
# A tuple and no class, since one is made for each ordinary message.
_Look: TypeAlias = tuple[str, list[str], list[str], list[Hit] | None, "_Found | None", Shape | None]


def _look_at(text: str, plain: Plain, *, pending: bool) -> _Look:
    """Return what the writer wrote, its words, the same as patterns know them, and the patterns.

    Those are all that were found, None where no opt-out can be among them, and the one that
    decides; it may be one of what is no opt-out. The last is where the words stand, None where
    nobody asked.
    """
    own = _own_lines(text)
    tokens = _bounded(fold_marked(own))
    heard, places = plain.automaton.hear(tokens), _places(len(tokens))
    _join_thanks(heard, plain.automaton.fillers)
    if not plain.automaton.may_have(heard, places, pending=pending):
        return own, tokens, heard, None, None, None
    hits = plain.automaton.find(heard, places)
    if not any(hit.opts_out(pending=pending) for hit in hits):
        return own, tokens, heard, hits, None, None
    shape = Shape.of(own) if any(hit.rule.named for hit in hits) else None
    found = [_Found.of(hit, heard, own, shape) for hit in hits]
    decides = _surest([each for each in found if each.counts(pending=pending)])
    return own, tokens, heard, hits, decides, shape


def observed(text: str, plain: Plain, *, pending: bool) -> tuple[list[str], str]:
    """Return what a reply is weighed by, for whoever learns the weights.

    Args:
        text: The reply.
        plain: How the language is read.
        pending: Whether a request waits for an answer.

    Returns:
        Its folded words and marks as they are called, and the rule that the patterns found.
    """
    _, tokens, *_, found, _ = _look_at(text, plain, pending=pending)
    # However long it is, and each slip mended: nobody waits for it.
    heard = [word for token in tokens for word in plain.automaton.hear([token])]
    return called(tokens, heard, _weighty(tokens, range(len(tokens)))), _name_of(found)


def _is_against(heard: list[str], hits: list[Hit] | None, weight: int, plain: Plain) -> bool:
    """Tell whether patterns of what is no opt-out speak against what words weigh.

    Whoever says that the texts may go on, or takes an opt-out back, is never outweighed.
    """
    if hits is None:
        hits = plain.automaton.find(heard, _places(len(heard)))
    against = [hit.rule for hit in hits if hit.rule.grade is Grade.NONE]
    decided = any(rule.name == _GOES_ON or rule.voids for rule in against)
    return decided or (bool(against) and weight < plain.limits.heavy)


def _name_of(found: "_Found | None") -> str:
    if found is None:
        return ""
    return GUARDED if found.rule.grade is Grade.NONE else found.rule.name


def _limits(found: "_Found | None", words: Words, plain: Plain) -> tuple[int, int] | None:
    """Return from how many points on a person is asked, and from how many on words opt out.

    None where the patterns alone decide.
    """
    limits = plain.limits
    asked, enough = limits.doubted, limits.enough
    if found is None:
        decided = words.number < (_FEWEST_SPEAKING if words.may_refuse else _FEWEST_WEIGHED)
        if words.number < _FEWEST_WEIGHED:
            asked = enough = limits.heavy
        elif not words.may_refuse:
            asked = enough = limits.alone
        more = _EACH_WORD_MORE * max(0, words.number - _LONG)
        asked, enough = asked + more, enough + more
    else:
        decided = words.number < _FEWEST_WEIGHED or found.rule.name in _DECIDED
        if found.rule.grade is Grade.NONE:
            asked = enough = limits.heavy
    return None if decided or not words.are_known else (asked, enough)


def _weighed(look: _Look, plain: Plain) -> Reading | None:
    """Return what all the words of a reply decide about what the patterns found, or did not."""
    own, tokens, heard, hits, found, shape = look
    reading = None if found is None else found.reading(own, shape)
    if len(tokens) < _FEWEST_TOKENS:
        return reading
    places = _weighty(tokens, _places(len(tokens)))
    words = plain.scales.look_up(called(tokens, heard, places))
    limits = _limits(found, words, plain)
    if limits is None:
        return reading
    doubted, enough = limits
    least = doubted if found is None else None
    weight = plain.scales.weigh(words, _name_of(found), at_least=least)
    if reading is not None and reading.grade is Grade.PROBABLE:
        if weight >= plain.limits.contradicted:
            return evolve(reading, weight=weight)
        rule = f"{reading.rule}.outweighed"
        return evolve(reading, grade=Grade.REVIEW, rule=rule, weight=weight)
    if weight < (doubted if reading is None else enough):
        return reading
    if reading is None and _is_against(heard, hits, weight, plain):
        return None
    parts = plain.scales.explain(words)
    spoken = [places[place] for part in parts for place in (part.first, part.last)]
    span = _span(shape or Shape.of(own), min(spoken), max(spoken)) if spoken else None
    return Reading(
        Meaning.STOP,
        Grade.PROBABLE if weight >= enough else Grade.REVIEW,
        "stop.plain.weighed",
        " ".join(part.name for part in parts),
        span,
        locale=plain.locale if words.are_own else "en",
        weight=weight,
    )


@frozen
class _Found:
    """Hold a hit with the places of its words, without the marks around and between them."""

    hit: Hit
    words: tuple[int, ...]
    names: bool

    @classmethod
    def of(cls, hit: Hit, tokens: Sequence[str], own: str, shape: Shape | None) -> "_Found":
        words = tuple([place for place in range(hit.start, hit.end) if tokens[place] not in MARKS])
        if shape is None or not hit.rule.named:
            return cls(hit, words, names=True)
        return cls(hit, words, names=_has_name(own, _span(shape, words[0], words[-1])))

    @property
    def rule(self) -> Rule:
        return self.hit.rule

    def reading(self, own: str, shape: Shape | None) -> Reading | None:
        """Return what it says, None where it is no opt-out."""
        if self.rule.grade is Grade.NONE:
            return None
        return Reading(
            Meaning.STOP,
            self.rule.grade,
            f"stop.plain.{self.rule.name}",
            self.hit.pattern,
            _span(shape or Shape.of(own), self.words[0], self.words[-1]),
            locale=self.rule.locale,
        )

    def counts(self, *, pending: bool) -> bool:
        return self.names and (pending or not self.rule.asked)

    @property
    def order(self) -> tuple[int, int, int]:
        """Return what comes first: the longer, the one that guesses less, the surer."""
        guesses = self.hit.pattern.split().count(ANY)
        return -len(self.words), guesses, _SURENESS.index(self.rule.grade)


def _surest(found: Iterable[_Found]) -> _Found | None:
    """Return the surest of those that no longer one contradicts, or one that does."""
    taken: set[int] = set()
    left: list[_Found] = []
    for each in sorted(found, key=lambda each: each.order):
        if each.rule.voids:
            return each
        if taken.isdisjoint(each.words):
            taken.update(each.words)
            left.append(each)
    opt_outs = [each for each in left if each.rule.grade is not Grade.NONE]
    return min(opt_outs or left, key=lambda each: _SURENESS.index(each.rule.grade), default=None)


def _span(shape: Shape, first: int, last: int) -> _Span:
    """Return the characters of some words, whose numbers count the mark before the first."""
    return shape.span(first - 1, last - 1)


def _has_name(own: str, span: _Span) -> bool:
    """Tell whether somebody is named: whether a word behind the first has a capital letter."""
    words = own[span[0] : span[1]].split()
    return any(word[0].isupper() and word[1:2].isalpha() for word in words[1:])


def _bounded(words: list[str]) -> list[str]:
    """Put a mark before the first word and one behind the last, and leave out quotations."""
    if QUOTE in words:
        _leave_out_quotations(words)
    finish = FINISH
    while words and words[-1] in MARKS:
        if words.pop() == QUESTION:
            finish = ASKED
    for place in takewhile(lambda place: words[place] in MARKS, range(len(words))):
        words[place] = _BOUND
    return [_BOUND, *words, finish]


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


def _join_thanks(heard: list[str], fillers: AbstractSet[str]) -> None:
    """Put a filler in the place of each mark behind which nothing but fillers stands.

    So "basta, grazie" is what "basta grazie" is.
    """
    for place in range(len(heard) - 2, 0, -1):
        if heard[place] in _PAUSES:
            heard[place] = EMOJI
        elif heard[place] not in fillers:
            break


def _weighty(tokens: list[str], places: Sequence[int]) -> Sequence[int]:
    """Return the places of what is weighed: a word that is said on and on weighs three times."""
    if len(tokens) - len(set(tokens)) < _MOST_OFTEN:
        return places
    return [
        place
        for place in places
        if place < _MOST_OFTEN
        or tokens[place] != tokens[place - 1]
        or tokens[place - _MOST_OFTEN : place] != [tokens[place]] * _MOST_OFTEN
    ]


def _places(number: int) -> Sequence[int]:
    if number <= _FIRST_WORDS + _LAST_WORDS:
        return range(number)
    return [*range(_FIRST_WORDS), *range(number - _LAST_WORDS, number)]
