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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from heapq import nlargest
from importlib import import_module
from itertools import chain, product
from operator import itemgetter
from typing import Final

from attrs import field, frozen

from optin.keywords.automaton import MARKS, Automaton
from optin.keywords.folding import EMOJI
from optin.keywords.phrases import NOTHING, Four, Phrases, phrases_of
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
    "called",
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
_STEPS: Final = tuple((steps, min(steps, _FAR) - 1) for steps in range(_FARTHEST, 0, -1))
# In a long text there are many, and what is told is where to look.
_STEPS_OF_LONG: Final = _STEPS[-2:]
_EXPLAINED: Final = 3
_NOTHING_BEHIND: Final[tuple[tuple[str, ...], ...]] = ((),) * _FARTHEST
# What patterns hear in a word that they do not know, and in a mark that says thanks.
_AS_WRITTEN: Final = frozenset({ANY, EMOJI})
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
_Rows = tuple[tuple[str, _Row], ...]
_Weighed = tuple[int, int, int, str]
_Alike = tuple[tuple[str, ...], tuple[str, ...], bool]


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
        steps = 1 + len(rest) - len(second)
        return (self.beside, self.apart, self.far)[steps - 1], first, second


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


def called(tokens: Sequence[str], heard: Sequence[str], places: Iterable[int]) -> list[str]:
    """Return some words as they are weighed: what each is a slip of, or itself.

    Args:
        tokens: Folded words and marks.
        heard: What the automaton knows each as.
        places: The numbers of the tokens.
    """
    return [tokens[place] if heard[place] in _AS_WRITTEN else heard[place] for place in places]


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


@frozen(eq=False)
class _Meant:
    """Hold what words behind add to all those that stand for the same.

    There are as many of these as concepts that words of the lexicons share, some hundreds.

    Args:
        concepts: What they stand for.
        behind: For each of those what each concept of the next word adds, of the word after that,
            and of those that are farther away.
    """

    concepts: tuple[str, ...]
    behind: tuple[_Rows, _Rows, _Rows]


@frozen(eq=False)
class _Seen:
    """Hold a word with what it weighs, and what its neighbours may add.

    Args:
        weight: Its own and that of what it stands for.
        named: What it counts as.
        counts: 1 for a word, 0 for a mark.
        known: 1 for a word that is known, else 0.
        says: 1 for anything of messages, 2 for anything against something, the sum for both.
        pairs: What a word behind it may add, for each of its names and by those of the other.
        meant: What it adds by what it stands for.
        gives: What it gives to phrases.
    """

    weight: int
    named: Named
    counts: int
    known: int
    says: int
    pairs: _Rows
    meant: _Meant
    gives: Four


# A word that nobody knows: it weighs nothing, whatever it is.
_STRANGE: Final = _Seen(
    0, Named((ANY,), (), own=False, known=False), 1, 0, 0, (), _Meant((), ((), (), ())), NOTHING
)


@frozen(eq=False)
class Words:
    """Hold what the words and marks of a reply count as, each looked up once.

    Args:
        words: Each of them.
        seen: What was seen in each.
        number: How many are words.
        known: How many of those are known.
        says: What they say together, as one of them does.
        weight: What they weigh, but for what stands together.
    """

    words: Sequence[str]
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


@frozen(eq=False)
class Scales:
    """Weigh replies in one language.

    Args:
        weights: The language's.
        automaton: Its patterns, for their classes of words.
        lexicons: What words stand for, in the language, and in English.
        phrases: What a few words in a row say.
        seen: What each word that is known counts as.
    """

    weights: Weights
    automaton: Automaton
    lexicons: tuple[Lexicon, Lexicon]
    phrases: Phrases
    seen: Mapping[str, _Seen] = field(init=False)

    @seen.default
    def _all_seen(self) -> Mapping[str, _Seen]:
        # All at once, so that no reply is slower for being the first with its words.
        return _Sight(self).all_words()

    def look_up(self, words: Sequence[str]) -> Words:
        """Return what the words of a reply count as.

        Args:
            words: Its folded words and marks as they are called, with the mark before them and the
                one behind.
        """
        seen = [self.seen.get(word, _STRANGE) for word in words]
        number = known = says = weight = 0
        for word in seen:
            number += word.counts
            known += word.known
            says |= word.says
            weight += word.weight
        return Words(words, seen, number, known, says, weight)

    def belonging(self, tokens: Sequence[str]) -> int:
        """Return how much words are of the language itself, to compare with others.

        Lexicons hold words of each other, patterns fewer: a word that those name counts twice.
        Slips count as nothing.

        Args:
            tokens: Folded words and marks.
        """
        patterns, lexicon = self.automaton.own, self.lexicons[0]
        return sum(
            [2 if token in patterns else token in lexicon for token in tokens if token not in MARKS]
        )

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
        found = [*self._phrase(words), *self.alone(words)]
        heaviest = nlargest(_EXPLAINED, self._spoken(words, found), key=itemgetter(0))
        least = heaviest[-1][0] if len(heaviest) == _EXPLAINED else 0
        found = [*heaviest, *self._spoken(words, self.joined(words, beyond=least))]
        heaviest = nlargest(_EXPLAINED, found, key=itemgetter(0))
        return sorted([Part(*part) for part in heaviest], key=Part.places)

    @staticmethod
    def _spoken(words: Words, parts: Iterable[_Weighed]) -> list[_Weighed]:
        """Return what speaks for an opt-out, but for what has to do with a mark."""
        seen = words.seen
        return [
            part for part in parts if part[0] > 0 and seen[part[1]].counts and seen[part[2]].counts
        ]

    def _phrase(self, words: Words) -> list[_Weighed]:
        """Return the phrase that spoke for an opt-out most, without the marks around it."""
        found = self.phrases.explain(_heard(words.seen))
        if found is None:
            return []
        weight, first, last = found
        places = [place for place in range(first, last + 1) if words.seen[place].counts]
        if not places:
            return []
        name = _JOINED.join(words.words[place] for place in places)
        return [(weight, places[0], places[-1], name)]

    def alone(self, words: Words) -> list[_Weighed]:
        """List what has a weight by itself, as `together` lists what may have one.

        Args:
            words: The words of a reply, looked up.

        Returns:
            The weight, the place of the word, twice, and the name.
        """
        single = self.weights.single
        return [
            (single[name], place, place, name)
            for place, word in enumerate(words.seen)
            for name in word.named.names
            if name in single
        ]

    def joined(self, words: Words, *, beyond: int) -> Iterator[_Weighed]:
        """List what has a weight with another word, as `together` lists what may have one.

        Of more than `MOST_HEARD` words and marks, what has no more than one word between it.

        Args:
            words: The words of a reply, looked up.
            beyond: What weighs no more is left out.

        Yields:
            The weight, the places of the first and the last word, and the name.
        """
        seen = words.seen
        behind = [word.meant.behind for word in seen]
        far = _STEPS if len(seen) <= MOST_HEARD else _STEPS_OF_LONG
        for place in range(1, len(seen)):
            word = seen[place]
            for first, row in seen[place - 1].pairs:
                for second in word.named.words:
                    weight = row.get(second, beyond)
                    if weight > beyond:
                        yield weight, place - 1, place, f"{first}{_JOINED}{second}"
            concepts = word.meant.concepts
            if not concepts:
                continue
            for steps, kind in far[-place:]:
                for first, row in behind[place - steps][kind]:
                    for second in concepts:
                        if second in row and row[second] > beyond:
                            name = f"{first}{_JOINED * (kind + 1)}{second}"
                            yield row[second], place - steps, place, name

    def name(self, token: str) -> Named:
        """Return what a word counts as.

        Args:
            token: A folded word or mark.
        """
        (word,) = called([token], self.automaton.hear([token]), [0])
        return _named(*self.counts_as(word, word))

    def counts_as(self, word: str, itself: str) -> _Alike:
        """Return the names of a word, what it stands for, and whether its language has it.

        Args:
            word: The word as it is called.
            itself: Its first name.
        """
        own, english = self.lexicons
        words = (itself, *_classes(self.automaton.symbols.get(word, ())))
        return words, own.get(word) or english.get(word, ()), word in own


@frozen
class _Sight:
    """Find out what words count as: those that count as the same share what is found.

    Args:
        scales: What they are weighed on.
        alike: What was found.
        meant: What words add that stand for the same.
    """

    scales: Scales
    alike: dict[_Alike, _Seen] = field(factory=dict)
    meant: dict[tuple[str, ...], _Meant] = field(factory=dict)

    def all_words(self) -> dict[str, _Seen]:
        """Return what all words count as that the language knows."""
        scales, weights = self.scales, self.scales.weights
        themselves = {NUMBER, *MARKS, *weights.single, *weights.pairs, *scales.phrases.codes}
        themselves.update(*weights.pairs.values())
        seen = {}
        for word in themselves.union(scales.automaton.symbols, *scales.lexicons):
            alike = scales.counts_as(word, word if word in themselves else ANY)
            seen[word] = self.alike.get(alike) or self._see(alike)
        return seen

    def _see(self, alike: _Alike) -> _Seen:
        named, weights = _named(*alike), self.scales.weights
        counts = int(alike[0][0] not in MARKS)
        seen = self.alike[alike] = _Seen(
            sum(weights.single.get(name, 0) for name in named.names),
            named,
            counts,
            counts and int(named.known),
            sum(bit for bit, said in _SAYS if not said.isdisjoint(named.concepts)),
            _rows(weights.pairs, named.words),
            self.meant.get(named.concepts) or self._mean(named.concepts),
            self.scales.phrases.give(named.names),
        )
        return seen

    def _mean(self, concepts: tuple[str, ...]) -> _Meant:
        weights = self.scales.weights
        beside, apart, far = (
            _rows(each, concepts) for each in (weights.beside, weights.apart, weights.far)
        )
        meant = self.meant[concepts] = _Meant(concepts, (beside, apart, far))
        return meant


def _named(words: tuple[str, ...], concepts: tuple[str, ...], own: bool) -> Named:  # noqa: FBT001 - as it is kept
    if words[0] == ASKED:
        return Named((QUESTION, FINISH), (), own=False, known=False)
    return Named(words, concepts, own, bool(concepts) or len(words) > 1 or words[0] == NUMBER)


def _heard(seen: Sequence[_Seen]) -> list[Four]:
    """Return what phrases are looked for in."""
    return [word.gives for word in seen[:MOST_HEARD]]


def _of_neighbours(words: Sequence[_Seen]) -> int:
    """Add up what stands together."""
    total = 0
    behind = [word.named.words for word in words[1:]]
    for word, names in zip(words, behind, strict=False):
        for _, row in word.pairs:
            for name in names:
                if name in row:
                    total += row[name]
    meant = [word.meant for word in words]
    concepts = [*(each.concepts for each in meant), *_NOTHING_BEHIND]
    return total + _of_near(meant, concepts) + _of_far(meant, concepts)


def _of_near(meant: Sequence[_Meant], concepts: Sequence[tuple[str, ...]]) -> int:
    """Add up what the next word adds, and the word after that, by what they stand for."""
    total = 0
    for place, each in enumerate(meant, 1):
        beside, apart, _ = each.behind
        for _, row in beside:
            for name in concepts[place]:
                if name in row:
                    total += row[name]
        for _, row in apart:
            for name in concepts[place + 1]:
                if name in row:
                    total += row[name]
    return total


def _of_far(meant: Sequence[_Meant], concepts: Sequence[tuple[str, ...]]) -> int:
    """Add up what those add that are farther away."""
    total = 0
    for place, each in enumerate(meant):
        *_, far = each.behind
        if far:
            names = list(chain(*concepts[place + _FAR : place + _FARTHEST + 1]))
            for _, row in far:
                for name in names:
                    if name in row:
                        total += row[name]
    return total


def _rows(pairs: Mapping[str, _Row], names: Sequence[str]) -> _Rows:
    return tuple([(name, pairs[name]) for name in names if name in pairs])


@cache
def _classes(symbols: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the classes that a word is in."""
    return tuple(filter(None, map(_class, symbols)))


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
