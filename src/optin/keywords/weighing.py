"""The weighed half of plain language: how much the words of a reply speak for an opt-out.

No list of patterns holds what people think of next. So each word has a weight, each class of words
that the patterns know and each concept that a word stands for (`concepts`: REMOVE, LIST,
APPOINTMENT, the same in all languages), and so have two of them that stand together; what the
patterns found has one, too. They are learned from the labelled replies of the corpus
(``python -m tools.weigh``), those of concepts from all languages at once. Where their sum leaves it
open, what a few words in a row say is added (`phrases`). The sum decides what no pattern did, and
puts to a person what a pattern guessed and all other words contradict. It is a sum of named parts
and nothing else, so that a reading can name what weighed most.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from heapq import nlargest
from importlib import import_module
from itertools import pairwise, product
from operator import getitem
from typing import Final

from attrs import field, frozen

from optin.keywords.automaton import MARKS, Automaton
from optin.keywords.phrases import Phrases, phrases_of
from optin.keywords.phrasing import ANY, ASKED, FINISH, NUMBER, QUESTION

__all__ = [
    "BIAS",
    "GUARDED",
    "MOST_HEARD",
    "SHARED",
    "Named",
    "Part",
    "Scales",
    "Weights",
    "Words",
    "scales_of",
    "together",
]

BIAS: Final = "bias"
"""What has the weight of any reply."""
GUARDED: Final = "guarded"
"""What has the weight of a pattern that is no opt-out, though part of it would be."""
MOST_HEARD: Final = 40
"""In how many words and marks phrases are looked for: whoever writes more says it first."""
SHARED: Final = "shared"
"""The module of weights that are the same in all languages."""
_ENGLISH: Final = "en"
_CONCEPT: Final = "~"
_GIVEN: Final = "="
_JOINED: Final = "+"
# So many steps from one word to another are far, and more than so many tell nothing of the two.
_FAR: Final = 3
_FARTHEST: Final = 6
# What stands together adds no more than so many points, and so many for each word, to the weights
# of an opt-out's words, but for four in a thousand.
_MOST_OF_NEIGHBOURS: Final = 25
_MOST_OF_NEIGHBOURS_EACH: Final = 4
# And phrases no more than so many to all that, but for one in a thousand.
_MOST_OF_PHRASES: Final = 12
_REMEMBERED: Final = 8_192
_LONGEST_REMEMBERED: Final = 24
_EXPLAINED: Final = 3
_OWN_CLASS: Final = "0"
_OF_ENGLISH: Final = "en."

# Who wants no more texts says one of these, nearly always; who says none talks of something else.
_ABOUT: Final = frozenset(
    """
    ~AD ~AGREE ~BLOCK ~BOTHER ~CALL ~CONTACT ~DATA ~EMAIL ~LAW ~LIST ~MESSAGE ~NUMBER ~OWNER ~PHONE
    ~POLICE ~REMINDER ~REMOVE ~REVOKE ~SEND ~STOP ~SUBSCRIBE ~UNSUB ~WRONG
    """.split()  # noqa: SIM905 - they are read more easily as words
)

# And one of these, since who wants texts, or has lost some, talks of messages, too.
_AGAINST: Final = frozenset(
    """
    ~ANYMORE ~BAD ~BLOCK ~BOTHER ~CANCEL ~CLOSE ~DIE ~ENOUGH ~FORGET ~LAW ~LEAVE ~NEVER ~NONE ~NOT
    ~OFF ~OFTEN ~OWNER ~POLICE ~REMOVE ~REVOKE ~STOP ~SWEAR ~TIRED ~UNSUB ~WRONG
    """.split()  # noqa: SIM905 - they are read more easily as words
)
_SAYS: Final = ((1, _ABOUT), (2, _AGAINST))
_BOTH: Final = 3

Lexicon = Mapping[str, tuple[str, ...]]
_Row = dict[str, int]


@frozen(eq=False)
class Weights:
    """Hold the weights of one language, in points.

    Args:
        single: Of a word, a mark, a class of words in capitals (an English class, in another
            language, begins with ``en.``), or a concept, which begins with ``~``.
        pairs: Of two words or classes that stand together, by the first and the second.
        beside: Of two concepts that do.
        apart: Of two concepts with one word between them.
        far: Of two concepts with two to five words between them.
        given: Of what is known beside the words: `BIAS`, `GUARDED`, and the rule that was found.
    """

    single: _Row = field(factory=dict)
    pairs: dict[str, _Row] = field(factory=dict)
    beside: dict[str, _Row] = field(factory=dict)
    apart: dict[str, _Row] = field(factory=dict)
    far: dict[str, _Row] = field(factory=dict)
    given: _Row = field(factory=dict)

    @classmethod
    def read(cls, *texts: str) -> "Weights":
        """Read weights as the modules of `weights` hold them.

        Args:
            texts: Lines of a number and what has that weight: ``word``, ``first+second``,
                ``~CONCEPT++~CONCEPT``, ``~CONCEPT+++~CONCEPT``, ``=given``.
        """
        made = cls()
        for text in texts:
            for line in text.strip().splitlines():
                number, *names = line.split()
                for name in names:
                    made.put(name, int(number))
        return made

    def put(self, name: str, weight: int) -> None:
        """Add a weight to what something has."""
        rows, first, key = self._place_of(name)
        row = rows.setdefault(first, {})
        row[key] = row.get(key, 0) + weight

    def _place_of(self, name: str) -> tuple[dict[str, _Row], str, str]:
        """Return the rows that the weight is in, which of them, and its key there."""
        if name.startswith(_GIVEN) and name[1:].isalpha():  # such a sign may be a word, too
            return {"": self.given}, "", name[1:]
        joined = name.find(_JOINED, 1)  # and so may a plus
        if joined < 0:
            return {"": self.single}, "", name
        first, rest = name[:joined], name[joined + 1 :]
        if not name.startswith(_CONCEPT):
            return self.pairs, first, rest
        second = rest.lstrip(_JOINED)
        rows, _ = self.between(1 + len(rest) - len(second))
        return rows, first, second

    def between(self, steps: int) -> tuple[dict[str, _Row], str]:
        """Return what two concepts weigh that are so many words apart, and the sign for it.

        Args:
            steps: From one to the other; 1 for neighbours.
        """
        signs = min(steps, _FAR)
        return (self.beside, self.apart, self.far)[signs - 1], _JOINED * signs


@frozen
class Named:
    """Hold what a word counts as.

    Args:
        words: Itself, or the word that it is a slip of, and the classes that this is in.
        concepts: What it stands for.
        own: Whether it is known as a word of the language, and not only of English.
        known: Whether it is known at all.
    """

    words: tuple[str, ...]
    concepts: tuple[str, ...]
    own: bool
    known: bool

    @property
    def names(self) -> tuple[str, ...]:
        """Return all that it counts as."""
        return (*self.words, *self.concepts)


def together(named: Sequence[Named]) -> Iterator[tuple[int, int, str]]:
    """List what may weigh in a reply.

    Args:
        named: What its words count as.

    Yields:
        The places of the first and the last word, and the name.
    """
    for place, word in enumerate(named):
        for name in word.names:
            yield place, place, name
        if place:
            before = named[place - 1]
            for first, second in product(before.words, word.words):
                yield place - 1, place, f"{first}{_JOINED}{second}"
            for first, second in product(before.concepts, word.concepts):
                yield place - 1, place, f"{first}{_JOINED}{second}"
        for begin in range(max(0, place - _FARTHEST), place - 1):
            between = _JOINED * min(place - begin, _FAR)
            for first, second in product(named[begin].concepts, word.concepts):
                yield begin, place, f"{first}{between}{second}"


@frozen
class Part:
    """Hold one thing that was weighed: its weight, its first and last word, and its name."""

    weight: int
    first: int
    last: int
    name: str

    def places(self) -> tuple[int, int]:
        """Return where it stands."""
        return self.first, self.last


class _Sums(dict["_Meant", int]):
    """Hold what is added by what stands at one distance behind, found out when first asked for.

    Args:
        rows: What each concept adds behind those of the first word.
    """

    def __init__(self, rows: Sequence[_Row]) -> None:
        super().__init__()
        self._row = _sum(rows)

    def __missing__(self, meant: "_Meant") -> int:
        """Add it up."""
        total = sum(self._row.get(name, 0) for name in meant.concepts)
        self[meant] = total
        return total


@frozen(eq=False)
class _Meant:
    """Hold what all words add to each other that stand for the same.

    There are as many of these as concepts that words of the lexicons share, some hundreds.

    Args:
        concepts: What they stand for.
        beside: What the next word adds.
        apart: What the word after that adds.
        far: What those after that one add.
    """

    concepts: tuple[str, ...]
    beside: _Sums
    apart: _Sums
    far: _Sums


@frozen(eq=False)
class _Seen:
    """Hold a word with what it weighs, and what its neighbours may add.

    Args:
        weight: Its own and that of what it stands for.
        named: What it counts as.
        names: All names of that.
        counts: 1 for a word, 0 for a mark.
        known: 1 for a word that is known, else 0.
        says: 1 for anything of messages, 2 for anything against something, the sum for both.
        own: 2 for a word that its own patterns name, 1 for one of its own lexicon, else 0.
        pairs: What a word behind it may add, by its names.
        meant: What it adds by what it stands for.
    """

    weight: int
    named: Named
    names: tuple[str, ...]
    counts: int
    known: int
    says: int
    own: int
    pairs: _Row
    meant: _Meant


@frozen(eq=False)
class Words:
    """Hold what the words and marks of a reply count as, each looked up once.

    Args:
        seen: Each of them.
        number: How many are words.
        known: How many of those are known.
        says: What they say together, as one of them does.
        weight: What they weigh, but for what stands together.
    """

    seen: Sequence[_Seen]
    number: int
    known: int
    says: int
    weight: int

    @property
    def may_refuse(self) -> bool:
        """Tell whether anything is said of messages, and anything against something."""
        return self.says == _BOTH

    @property
    def are_known(self) -> bool:
        """Tell whether they are of the language, or English: seven in ten are known."""
        return 10 * self.known >= 7 * self.number

    @property
    def are_own(self) -> bool:
        """Tell whether they are of the language, rather than English."""
        named = [word.named for word in self.seen if word.counts]
        own = sum(word.own for word in named)
        return own >= sum(bool(word.concepts) and not word.own for word in named)

    @property
    def belonging(self) -> int:
        """Return how much they are of the language itself, to compare with others.

        Lexicons hold words of each other, patterns fewer: a word that those name counts twice.
        """
        return sum(word.own for word in self.seen if word.counts)


@frozen(eq=False)
class Scales:
    """Weigh replies in one language.

    Args:
        weights: The language's.
        automaton: Its patterns, for their classes of words.
        lexicons: What words stand for, in the language, and in English.
        phrases: What a few words in a row say.
        seen: What words were found to count as.
        meant: What words add that stand for the same.
    """

    weights: Weights
    automaton: Automaton
    lexicons: tuple[Lexicon, Lexicon]
    phrases: Phrases
    seen: dict[str, _Seen] = field(factory=dict)
    meant: dict[tuple[str, ...], _Meant] = field(factory=dict)

    def look_up(self, tokens: Iterable[str]) -> Words:
        """Return what the words of a reply count as.

        Args:
            tokens: Its folded words and marks, with the mark before them and the one behind.
        """
        seen = [self.seen.get(token) or self._see(token) for token in tokens]
        number = known = says = weight = 0
        for word in seen:
            number += word.counts
            known += word.known
            says |= word.says
            weight += word.weight
        return Words(seen, number, known, says, weight)

    def weigh(self, words: Words, rule: str, *, at_least: int | None = None) -> int:
        """Return how much a reply speaks for an opt-out, in points.

        Args:
            words: Its words, looked up.
            rule: The rule that was found, `GUARDED`, or ``""`` for nothing.
            at_least: Where less than this makes no difference, how much less is not found out.
        """
        given = self.weights.given
        total = given.get(BIAS, 0) + given.get(rule, 0) + words.weight
        more = _MOST_OF_NEIGHBOURS + _MOST_OF_NEIGHBOURS_EACH * len(words.seen)
        if at_least is not None and total + more < at_least:
            return total
        total += _of_neighbours(words.seen)
        if at_least is not None and total + _MOST_OF_PHRASES < at_least:
            return total
        return total + self.phrases.weigh(_heard(words.seen))

    def explain(self, words: Words) -> list[Part]:
        """Return what spoke for an opt-out most, but for what has to do with a mark.

        Args:
            words: As they were weighed.

        Returns:
            Three parts at most, in the order of the text.
        """
        heaviest = self._phrase(words.seen)
        least = 0
        for weight, first, last, name in self.parts([word.named for word in words.seen]):
            if weight <= least or not words.seen[first].counts or not words.seen[last].counts:
                continue
            found = [*heaviest, Part(weight, first, last, name)]
            heaviest = nlargest(_EXPLAINED, found, key=lambda part: part.weight)
            least = heaviest[-1].weight if len(heaviest) == _EXPLAINED else 0
        return sorted(heaviest, key=Part.places)

    def _phrase(self, seen: Sequence[_Seen]) -> list[Part]:
        """Return the phrase that spoke for an opt-out most, without the marks around it."""
        found = self.phrases.explain(_heard(seen))
        if found is None:
            return []
        weight, first, last = found
        places = [place for place in range(first, last + 1) if seen[place].counts]
        if not places:
            return []
        words = (seen[place].names[0] for place in places)
        return [Part(weight, places[0], places[-1], _JOINED.join(words))]

    def parts(self, named: Sequence[Named]) -> Iterator[tuple[int, int, int, str]]:
        """List what has a weight, as `together` lists what may have one, but names nothing else.

        Args:
            named: What the words of a reply count as.

        Yields:
            The weight, the places of the first and the last word, and the name.
        """
        weights = self.weights
        farthest_first = [(steps, *weights.between(steps)) for steps in range(_FARTHEST, 0, -1)]
        for place, word in enumerate(named):
            for name in word.names:
                if name in weights.single:
                    yield weights.single[name], place, place, name
            if place:
                both = named[place - 1].words, word.words
                for weight, name in _joined(weights.pairs, *both, _JOINED):
                    yield weight, place - 1, place, name
                if not word.concepts:
                    continue
                for steps, rows, between in farthest_first[-place:]:
                    begin = place - steps
                    both = named[begin].concepts, word.concepts
                    for weight, name in _joined(rows, *both, between):
                        yield weight, begin, place, name

    def name(self, token: str) -> Named:
        """Return what a word counts as.

        Args:
            token: A folded word or mark.
        """
        if token == ASKED:
            return Named((QUESTION, FINISH), (), own=False, known=False)
        (word,) = self.automaton.hear([token])
        classes: Iterator[str] = iter(())
        if word == ANY:
            word = token
        else:
            classes = filter(None, map(_class, self.automaton.symbols.get(word, ())))
        own, english = self.lexicons
        concepts = own.get(word) or english.get(word, ())
        words = (word, *classes)
        known = bool(concepts) or len(words) > 1 or word == NUMBER
        return Named(words, concepts, word in own, known)

    def _see(self, token: str) -> _Seen:
        named, weights = self.name(token), self.weights
        names = named.names
        counts = token not in MARKS
        seen = _Seen(
            sum(weights.single.get(name, 0) for name in names),
            named,
            names,
            int(counts),
            int(counts and named.known),
            sum(bit for bit, said in _SAYS if not said.isdisjoint(named.concepts)),
            2 if named.words[0] in self.automaton.own else named.own,
            _sum(_rows(weights.pairs, named.words)),
            self.meant.get(named.concepts) or self._mean(named.concepts),
        )
        if len(self.seen) < _REMEMBERED and len(token) <= _LONGEST_REMEMBERED:
            self.seen[token] = seen
        return seen

    def _mean(self, concepts: tuple[str, ...]) -> _Meant:
        rows = (self.weights.beside, self.weights.apart, self.weights.far)
        meant = _Meant(concepts, *(_Sums(_rows(each, concepts)) for each in rows))
        self.meant[concepts] = meant
        return meant


def _heard(seen: Sequence[_Seen]) -> list[tuple[str, ...]]:
    """Return what phrases are looked for in."""
    return [word.names for word in seen[:MOST_HEARD]]


def _of_neighbours(words: Sequence[_Seen]) -> int:
    """Add up what stands together."""
    total = 0
    for first, second in pairwise(words):
        row = first.pairs
        if row:
            for name in second.named.words:
                total += row.get(name, 0)
    meant = [word.meant for word in words]
    total += sum(map(getitem, [each.beside for each in meant], meant[1:]))
    total += sum(map(getitem, [each.apart for each in meant], meant[2:]))
    far = [each.far for each in meant]
    for steps in range(_FAR, _FARTHEST + 1):
        total += sum(map(getitem, far, meant[steps:]))
    return total


def _joined(
    rows: Mapping[str, _Row], firsts: Sequence[str], seconds: Sequence[str], between: str
) -> Iterator[tuple[int, str]]:
    for first in firsts:
        row = rows.get(first)
        if row is not None:
            for second in seconds:
                if second in row:
                    yield row[second], f"{first}{between}{second}"


def _rows(pairs: Mapping[str, _Row], names: Sequence[str]) -> tuple[_Row, ...]:
    return tuple(pairs[name] for name in names if name in pairs)


def _sum(rows: Iterable[_Row]) -> _Row:
    """Return one row of what several add."""
    total: Counter[str] = Counter()
    for row in rows:
        total.update(row)
    return dict(total)


def _class(symbol: str) -> str:
    """Return the name of a class, ``""`` for what is none."""
    number, _, name = symbol.partition(".")
    if not number or not name:
        return ""
    return name if number == _OWN_CLASS else f"{_OF_ENGLISH}{name}"


def scales_of(language: str, automaton: Automaton) -> Scales:
    """Return the scales of a language.

    Args:
        language: Its tag.
        automaton: Its patterns.
    """
    texts = (import_module(f"optin.keywords.weights.{name}").WEIGHTS for name in (SHARED, language))
    lexicons = _lexicon(language), _lexicon(_ENGLISH)
    return Scales(Weights.read(*texts), automaton, lexicons, phrases_of(SHARED, language))


@cache
def _lexicon(language: str) -> Lexicon:
    """Read what words stand for; of more than two concepts the first two count."""
    found: dict[str, list[str]] = {}
    for line in import_module(f"optin.keywords.concepts.{language}").CONCEPTS.strip().splitlines():
        concept, *words = line.split()
        for word in words:
            found.setdefault(word, []).append(f"{_CONCEPT}{concept}")
    return {word: tuple(concepts) for word, concepts in found.items()}
