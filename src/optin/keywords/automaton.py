"""Finding the patterns of a language in a text: one pass over its words, whatever the words are.

All patterns are one automaton. It holds a place in each pattern that may still go on, at most one
for each of its states, so that the work for a word is bounded by the patterns and not by the
text: a text of nothing but beginnings costs no more than any other. What steps were taken is
remembered, so that ordinary messages take a look-up for each word; but nothing rests on that. What
is found never depends on what was read before, and a text whose words were never met is read in
the same millisecond.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, groupby
from string import ascii_lowercase, digits
from typing import Final
from zlib import crc32

from attrs import define, field, frozen

from optin.keywords.folding import (
    EMOJI,
    LINE,
    NO_SIGN,
    QUIET_SIGN,
    QUOTE,
    STOP_SIGN,
    collapse,
    fold_leniently,
    fold_marked,
)
from optin.keywords.phrasing import (
    ANY,
    ASKED,
    CLAUSE,
    COMMA,
    FINISH,
    NUMBER,
    QUESTION,
    SENTENCE,
    members_of,
    slots_of,
)
from optin.keywords.words import Grade, Phrasing, Rule

__all__ = ["MARKS", "Automaton", "Hit", "automaton_of"]

# A shorter word has too many neighbours that are words.
_SHORTEST_MENDED: Final = 5
_GIVEN: Final = frozenset({ANY, CLAUSE, FINISH})
# What a person writes has fewer; the rest of a hostile text is not needed.
_MOST_HITS: Final = 24
# Nor does anybody say it in more words, all of them fillers.
_LONGEST_SPAN: Final = 12
_MOST_MENDED: Final = 40
# How many states are followed, all words of a text together: of 141,000 replies of the corpora one
# took 1,766, six more than 1,500.
_MOST_FOLLOWED: Final = 1_800
# So many symbols are looked up one by one.
_FEW: Final = 4
# As many bits as two digits of a number have.
_MARKS: Final = 60
_LETTERS_IN_A_ROW: Final = 2
_LONGEST_MENDED: Final = 24
# Hostile texts cannot make the memory grow past these.
_REMEMBERED: Final = 8_192
_MOST_STEPS: Final = 32_768
# Finding out what follows is slow, finding all patterns is not: where so many steps of a text were
# never taken before, that is what is done.
_MOST_NEW_STEPS: Final = 6
# And of a longer text, which few are, none is found out at all.
_LONGEST_LEARNED: Final = 40
MARKS: Final[dict[str, tuple[str, ...]]] = {
    ".": (CLAUSE, SENTENCE),
    QUESTION: (CLAUSE, SENTENCE),
    FINISH: (CLAUSE, SENTENCE, FINISH),
    ASKED: (CLAUSE, SENTENCE, FINISH),
    COMMA: (CLAUSE, COMMA),
    LINE: (CLAUSE,),
    EMOJI: (CLAUSE,),
    STOP_SIGN: (CLAUSE,),
    QUOTE: (),
}
"""What stands between words, and what it counts as."""
SIGNS: Final[dict[str, tuple[str, ...]]] = {
    QUIET_SIGN: (CLAUSE, QUIET_SIGN),
    NO_SIGN: (CLAUSE, NO_SIGN),
}
"""Pictures that say something of themselves, and end a clause as others do."""


@frozen
class Hit:
    """Hold where a rule was found.

    Args:
        start: The number of its first word.
        end: The number behind its last word.
        rule: The rule.
        pattern: The one of its patterns.
    """

    start: int
    end: int
    rule: Rule
    pattern: str

    def opts_out(self, *, pending: bool) -> bool:
        """Tell whether it is an opt-out.

        Args:
            pending: Whether the rules count that count only while a request is pending.
        """
        return self.rule.grade is not Grade.NONE and (pending or not self.rule.asked)


@frozen(eq=False)
class Automaton:
    """Hold the patterns of one or more languages, ready to be found.

    Args:
        edges: For each state the next ones, by symbol.
        marks: For each state the marks of those symbols.
        accepts: The rule and the pattern that end in a state.
        symbols: What each word counts as.
        fillers: The words that change nothing.
        near: Words with one letter left out, with the word and the place of the letter; and words
            by themselves, which are those of no other.
        whole: Those, but for words that differ from an earlier one by nothing but runs of letters.
        stretched: Words by themselves with each run of a letter written once.
        ordinary: Words that are never taken for a slip.
        letters: The letters that words are written with.
        own: The words that the patterns of the first language name.
        known: All words that they name, and all fillers.
        heard: What tokens were known as, those words as themselves.
        kinds: The same, with what follows from it.
        first: No state.
        places: The sets of states that were found to follow it.
        room: How many steps more are remembered.
    """

    edges: list[dict[str, list[int]]] = field(factory=lambda: [{}])
    marks: list[int] = field(factory=lambda: [0])
    accepts: dict[int, tuple[Rule, str]] = field(factory=dict)
    symbols: dict[str, tuple[str, ...]] = field(factory=lambda: MARKS | SIGNS | {NUMBER: (NUMBER,)})
    fillers: set[str] = field(factory=lambda: {EMOJI, STOP_SIGN, *SIGNS})
    near: dict[str, list[tuple[str, int]]] = field(factory=dict)
    whole: set[str] = field(factory=set)
    stretched: dict[str, str] = field(factory=dict)
    ordinary: set[str] = field(factory=set)
    letters: set[str] = field(factory=lambda: set(ascii_lowercase + digits))
    own: set[str] = field(factory=set)
    known: dict[str, str] = field(factory=dict)
    heard: dict[str, str] = field(factory=dict)
    kinds: dict[str, "_Kind"] = field(factory=dict)
    first: "_Place" = field(factory=lambda: _Place((), (), accepts=False, asked=False))
    places: dict[tuple[tuple[int, ...], tuple[int, ...]], "_Place"] = field()
    room: "_Room" = field(factory=lambda: _Room(_MOST_STEPS))

    @places.default
    def _nowhere(self) -> dict[tuple[tuple[int, ...], tuple[int, ...]], "_Place"]:
        return {((), ()): self.first}

    def forget(self) -> None:
        """Forget what is remembered of texts, as if none had been read; no reading changes."""
        self.heard.clear()
        self.heard.update(self.known)
        self.first.onward.clear()
        self.first.origins.clear()
        self.places.clear()
        self.places.update(self._nowhere())
        self.room.left = _MOST_STEPS

    def hear(self, tokens: Sequence[str]) -> list[str]:
        """Return the word that the patterns know each token as, or `ANY`.

        Args:
            tokens: Folded words and marks, with a slip of one letter perhaps.
        """
        heard, known = self.heard, self.known
        words = [heard.get(token) or self._hear(token) for token in tokens[:_MOST_MENDED]]
        # Who writes so much writes it right somewhere.
        words += [known.get(token, ANY) for token in tokens[_MOST_MENDED:]]
        return words

    def _hear(self, token: str) -> str:
        word = self._heard(token)
        if len(self.heard) - len(self.known) < _REMEMBERED and len(token) <= _LONGEST_MENDED:
            self.heard[token] = word
        return word

    def _heard(self, token: str) -> str:
        if token.isdigit():
            return NUMBER
        if len(token) > _LONGEST_MENDED:
            return ANY
        single = collapse(token)
        if len(token) - len(single) >= _LETTERS_IN_A_ROW and (held := _held(token)) is not None:
            # No word has a letter three times: "stoppp", "nooo".
            for word in (single, held):
                if word in self.known:
                    return word
        if len(token) < _SHORTEST_MENDED or token in self.ordinary:
            return ANY
        return _mended(self, token, single) if self.letters.issuperset(token) else ANY

    def may_have(self, tokens: Sequence[str], places: Sequence[int], *, pending: bool) -> bool:
        """Tell whether there may be any pattern of an opt-out, faster than finding it.

        Args:
            tokens: Folded words and marks.
            places: The numbers of the tokens to look at, in their order.
            pending: Whether the rules count that count only while a request is pending.

        Returns:
            False where `find` finds none, for sure.
        """
        here = self.first
        left = _most_new_steps(places)
        for place in places:
            token = tokens[place]
            onward = here.onward.get(token)
            if onward is None:
                onward = self._step(here, token) if left else None
                if onward is None:
                    return True
                left -= 1
            if onward.accepts or (pending and onward.asked):
                return True
            here = onward
        return False

    def find(self, tokens: Sequence[str], places: Sequence[int]) -> list[Hit]:
        """Find every pattern.

        Args:
            tokens: Folded words and marks.
            places: The numbers of the tokens to look at, in their order.

        Returns:
            The hits in the order of their ends.
        """
        hits: list[Hit] = []
        here = self.first
        begun: list[int] = []
        left = _most_new_steps(places)
        followed = 0
        for number, place in enumerate(places):
            token = tokens[place]
            onward = here.onward.get(token)
            if onward is None and left:
                left -= 1
                onward = self._step(here, token)
            too_long = begun and token in self.fillers and place - min(begun) >= _LONGEST_SPAN
            if onward is None or too_long:
                active = dict(zip(here.states, begun, strict=True))
                return self._find_on(tokens, places[number:], active, hits, followed)
            begun.append(place)
            begun = [begun[origin] for origin in here.origins[token]]
            for index, rule, pattern in onward.ends:
                hits.append(Hit(begun[index], place + 1, rule, pattern))
            here = onward
            followed += len(begun)
            if len(hits) >= _MOST_HITS or followed >= _MOST_FOLLOWED:
                break
        return hits

    def _find_on(
        self,
        tokens: Sequence[str],
        places: Sequence[int],
        active: dict[int, int],
        hits: list[Hit],
        followed: int,
    ) -> list[Hit]:
        """Find every pattern where steps are not remembered."""
        ends = self.accepts.keys()
        for place in places:
            token = tokens[place]
            reached = self._onward(active, self.kinds.get(token, _UNKNOWN), place)
            if not ends.isdisjoint(reached):
                for state, start in reached.items():
                    if state in ends:
                        hits.append(Hit(start, place + 1, *self.accepts[state]))
            if token in self.fillers:
                earliest = place - _LONGEST_SPAN
                reached = {
                    state: start for state, start in active.items() if start > earliest
                } | reached
            active = reached
            followed += len(active)
            if len(hits) >= _MOST_HITS or followed >= _MOST_FOLLOWED:
                break
        return hits

    def _step(self, here: "_Place", token: str) -> "_Place | None":
        """Find out what follows a set of states, None where no more is remembered."""
        if self.room.left <= 0:
            return None
        self.room.left -= 1
        active = dict(zip(here.states, range(len(here.states)), strict=True))
        reached = self._onward(active, self.kinds.get(token, _UNKNOWN), -1)
        after = active | reached if token in self.fillers else reached
        ends = tuple(state for state in reached if state in self.accepts)
        key = tuple(after), ends
        onward = self.places.get(key) or self.places.setdefault(key, self._place(*key))
        here.origins[token] = tuple(after.values())
        here.onward[token] = onward
        return onward

    def _place(self, states: tuple[int, ...], ends: tuple[int, ...]) -> "_Place":
        found = tuple((states.index(state), *self.accepts[state]) for state in ends)
        stops = [rule for _, rule, _ in found if rule.grade is not Grade.NONE]
        return _Place(states, found, not all(rule.asked for rule in stops), bool(stops))

    def _onward(self, active: dict[int, int], kind: "_Kind", place: int) -> dict[int, int]:
        """Return the states that follow, and where the pattern of each began.

        Of several that lead to the same, the first counts.
        """
        edges, symbols, wanted = self.edges, kind.symbols, kind.wanted
        reached: dict[int, int] = {}
        # Most states lead nowhere with a word, and most of those are told by their marks alone.
        marked = map(kind.marks.__and__, map(self.marks.__getitem__, active))
        for state in compress(active, marked):
            start, leads = active[state], edges[state]
            for symbol in leads if len(leads) <= _FEW else symbols:
                if symbol in leads and symbol in wanted:
                    for onward in leads[symbol]:
                        if onward not in reached:
                            reached[onward] = start
        for state in kind.begins:
            if state not in reached:
                reached[state] = place
        return reached


def _most_new_steps(places: Sequence[int]) -> int:
    return _MOST_NEW_STEPS if len(places) <= _LONGEST_LEARNED else 0


@frozen(eq=False)
class _Kind:
    """Hold what patterns may call a word.

    Args:
        symbols: What it counts as.
        wanted: The same.
        marks: The marks of all that.
        begins: The states that a pattern is in which begins with it.
    """

    symbols: tuple[str, ...]
    wanted: frozenset[str]
    marks: int
    begins: tuple[int, ...]


def _kind(symbols: tuple[str, ...], begins: tuple[int, ...]) -> _Kind:
    marks = 0
    for symbol in symbols:
        marks |= _mark(symbol)
    return _Kind(symbols, frozenset(symbols), marks, begins)


def _mark(symbol: str) -> int:
    """Return a number with one bit, the same for few other symbols."""
    return 1 << crc32(symbol.encode()) % _MARKS


_UNKNOWN: Final = _kind((ANY,), ())


@frozen(eq=False)
class _Place:
    """Hold a set of states, and the sets that were found to follow it.

    Args:
        states: The states, in the order in which they were reached.
        ends: The patterns that ended with the last word: the place of the state, the rule and the
            pattern.
        accepts: Whether one of them is an opt-out.
        asked: The same, while a request is pending.
        onward: The next set, by word.
        origins: For each state of the next set, which one of this it follows; -1 for one that a
            pattern begins with.
    """

    states: tuple[int, ...]
    ends: tuple[tuple[int, Rule, str], ...]
    accepts: bool
    asked: bool
    onward: dict[str, "_Place"] = field(factory=dict)
    origins: dict[str, tuple[int, ...]] = field(factory=dict)


@define
class _Room:
    """Hold how much more may be remembered."""

    left: int


def automaton_of(phrasings: Iterable[Phrasing]) -> Automaton:
    """Build the automaton of some languages.

    Args:
        phrasings: How each speaks; a class belongs to its own language.
    """
    made = Automaton()
    marks = set(made.symbols)
    for number, phrasing in enumerate(phrasings):
        _add(made, phrasing, f"{number}.")
        if number == 0:
            made.own.update(made.symbols.keys() - marks)
    made.known.update((word, word) for word in (*made.symbols, *made.fillers))
    made.heard.update(made.known)
    made.kinds.update(_kinds(made))
    made.whole.update(made.stretched.values())
    for word in made.whole:
        made.near.setdefault(word, [])
    return made


def _kinds(made: Automaton) -> Iterator[tuple[str, _Kind]]:
    """Say of each word what it counts as; those that count as the same share that."""
    alike: dict[tuple[str, ...], _Kind] = {}
    root = made.edges[0]
    for word, known in made.symbols.items():
        symbols = known if word in MARKS else (*known, ANY)
        kind = alike.get(symbols)
        if kind is None:
            begins = tuple(state for symbol in known for state in root.get(symbol, ()))
            kind = alike[symbols] = _kind(symbols, begins)
        yield word, kind


def _add(made: Automaton, phrasing: Phrasing, prefix: str) -> None:
    made.fillers.update(fold_leniently(phrasing.fillers))
    made.ordinary.update(fold_leniently(phrasing.ordinary))
    sequences: dict[str, list[tuple[str, ...]]] = {}
    for name in phrasing.classes:
        members = list(members_of(phrasing, name))
        for member in members:
            if len(member) == 1:
                _count_as(made, member[0], prefix + name)
            for word in member if name in phrasing.mended else ():
                _add_slips(made, word)
        longer = [member for member in members if len(member) > 1]
        sequences[name] = [(prefix + name,), *longer]
    weaver = _Weaver(made, sequences)
    for rule in phrasing.rules:
        for line in rule.patterns.strip().splitlines():
            weaver.add(line.strip(), rule)


def _count_as(made: Automaton, word: str, symbol: str) -> None:
    known = made.symbols.get(word, ())
    if symbol not in known:
        made.symbols[word] = (*known, symbol)


def _add_slips(made: Automaton, word: str) -> None:
    if len(word) < _SHORTEST_MENDED:
        return
    made.letters.update(word)
    made.stretched.setdefault(collapse(word), word)
    for place in range(len(word)):
        shorter = word[:place] + word[place + 1 :]
        made.near.setdefault(shorter, []).append((word, place))


@frozen
class _Weaver:
    """Add the patterns of one language, those that begin alike along the same states."""

    made: Automaton
    sequences: dict[str, list[tuple[str, ...]]]
    woven: dict[tuple[tuple[int, ...], tuple[str, ...]], int] = field(factory=dict)

    def add(self, pattern: str, rule: Rule) -> None:
        states: tuple[int, ...] = (0,)
        for names, optional in slots_of(pattern):
            onward = self._after(states, names)
            states = (*states, onward) if optional else (onward,)
        for state in states:
            self.made.accepts.setdefault(state, (rule, pattern))

    def _after(self, states: tuple[int, ...], names: tuple[str, ...]) -> int:
        """Return the state behind a slot, which all its alternatives lead to."""
        onward = self.woven.get((states, names))
        if onward is None:
            onward = self.woven[states, names] = self._state()
            alternatives = dict.fromkeys(
                symbols for name in names for symbols in self.sequences.get(name) or [_word(name)]
            )
            # Those that begin alike go along the same states, too.
            begun: dict[tuple[str, ...], tuple[int, ...]] = {(): states}
            for symbols in alternatives:
                for end in range(1, len(symbols)):
                    if symbols[:end] not in begun:
                        between = self._state()
                        self._lead(begun[symbols[: end - 1]], symbols[end - 1], between)
                        begun[symbols[:end]] = (between,)
                self._lead(begun[symbols[:-1]], symbols[-1], onward)
        return onward

    def _lead(self, states: tuple[int, ...], symbol: str, onward: int) -> None:
        # A class has a number before its name, and a mark counts already.
        if symbol not in _GIVEN and "." not in symbol:
            _count_as(self.made, symbol, symbol)
        mark = _mark(symbol)
        for state in states:
            self.made.edges[state].setdefault(symbol, []).append(onward)
            self.made.marks[state] |= mark

    def _state(self) -> int:
        self.made.edges.append({})
        self.made.marks.append(0)
        return len(self.made.edges) - 1


def _word(name: str) -> tuple[str, ...]:
    if name.isupper():
        raise KeyError(name)
    return (name,) if name in _GIVEN else tuple(fold_marked(name))


def _mended(automaton: Automaton, token: str, single: str) -> str:
    """Return the word that a token is a slip of.

    Args:
        automaton: What knows the words.
        token: A word that none of them is.
        single: The same with each run of a letter written once.
    """
    near = automaton.near
    # A letter was left out, or one was held.
    for word in (automaton.stretched.get(single), *_words(near.get(token, ()))):
        if word is not None:
            return word
    shorter = [token[:place] + token[place + 1 :] for place in range(len(token))]
    if near.keys().isdisjoint(shorter):
        return ANY
    for place, left in enumerate(shorter):
        for word, gap in near.get(left, ()):
            if abs(gap - place) <= 1:  # a letter was changed, or two have changed places
                return word
        if left in automaton.whole:  # a letter was put in
            return left
    return ANY


def _words(near: Iterable[tuple[str, int]]) -> list[str]:
    return [word for word, _ in near]


def _held(token: str) -> str | None:
    """Return a word with no letter more than twice in a row, None where none is."""
    runs = ["".join(run) for _, run in groupby(token)]
    if max(map(len, runs)) <= _LETTERS_IN_A_ROW:
        return None
    return "".join(run[:_LETTERS_IN_A_ROW] for run in runs)
