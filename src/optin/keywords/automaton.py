"""Finding the patterns of a language in a text: one pass over its words, whatever the words are.

All patterns are one automaton. It holds a place in each pattern that may still go on, at most one
for each of its states, so that the work for a word is bounded by the patterns and not by the
text: a text of nothing but beginnings costs no more than any other.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from string import ascii_lowercase, digits
from typing import Final

from attrs import field, frozen

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
_MOST_MENDED: Final = 50
_REMEMBERED: Final = 8_192
_LETTERS_IN_A_ROW: Final = 2
_LONGEST_REMEMBERED: Final = 24
# A hostile text cannot make the memory grow past this.
_MOST_PLACES: Final = 16_384
_MOST_MOVES: Final = 1_024
_MOST_PLANS: Final = 4_096
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


@frozen(eq=False)
class Automaton:
    """Hold the patterns of one or more languages, ready to be found.

    Args:
        edges: For each state the next ones, by symbol.
        accepts: The rule and the pattern that end in a state.
        symbols: What each word counts as.
        fillers: The words that change nothing.
        near: Words with one letter left out, with the word and the place of the letter.
        stretched: Words by themselves with each run of a letter written once.
        ordinary: Words that are never taken for a slip.
        letters: The letters that words are written with.
        own: The words that the patterns of the first language name.
        heard: What tokens were known as.
        places: What was found out of sets of states, so that no step is taken twice.
        moves: What follows a state, by what a word counts as.
        plans: What follows several, and which of them, by what a word counts as.
    """

    edges: list[dict[str, list[int]]] = field(factory=lambda: [{}])
    accepts: dict[int, tuple[Rule, str]] = field(factory=dict)
    symbols: dict[str, tuple[str, ...]] = field(factory=lambda: MARKS | SIGNS | {NUMBER: (NUMBER,)})
    fillers: set[str] = field(factory=lambda: {EMOJI, STOP_SIGN, *SIGNS})
    near: dict[str, list[tuple[str, int]]] = field(factory=dict)
    stretched: dict[str, str] = field(factory=dict)
    ordinary: set[str] = field(factory=set)
    letters: set[str] = field(factory=lambda: set(ascii_lowercase + digits))
    own: set[str] = field(factory=set)
    heard: dict[str, str] = field(factory=dict)
    places: dict[tuple[int, ...], "_Place"] = field(factory=dict)
    moves: dict[tuple[str, ...], dict[int, tuple[int, ...]]] = field(factory=dict)
    plans: dict[tuple[tuple[int, ...], tuple[str, ...]], tuple[tuple[int, int], ...]] = field(
        factory=dict
    )

    def hear(self, tokens: Sequence[str]) -> list[str]:
        """Return the word that the patterns know each token as, or `ANY`.

        Args:
            tokens: Folded words and marks, with a slip of one letter perhaps.
        """
        heard = self.heard
        words = [heard.get(token) or self._hear(token) for token in tokens[:_MOST_MENDED]]
        # Who writes so much writes it right somewhere.
        words += [token if self._knows(token) else ANY for token in tokens[_MOST_MENDED:]]
        return words

    def _knows(self, token: str) -> bool:
        return token in self.symbols or token in self.fillers

    def _hear(self, token: str) -> str:
        word = self._heard(token)
        if len(self.heard) < _REMEMBERED and len(token) <= _LONGEST_REMEMBERED:
            self.heard[token] = word
        return word

    def _heard(self, token: str) -> str:
        if self._knows(token):
            return token
        if token.isdigit():
            return NUMBER
        if len(token) <= _LONGEST_REMEMBERED and (held := _held(token)) is not None:
            # No word has a letter three times: "stoppp", "nooo".
            for word in (collapse(token), held):
                if self._knows(word):
                    return word
        if not _SHORTEST_MENDED <= len(token) <= _LONGEST_REMEMBERED or token in self.ordinary:
            return ANY
        return _mended(self, token) if self.letters.issuperset(token) else ANY

    def has(self, tokens: Sequence[str], places: Iterable[int], *, pending: bool) -> bool:
        """Tell whether there is any pattern of an opt-out, faster than finding it.

        Args:
            tokens: Folded words and marks.
            places: The numbers of the tokens to look at, in their order.
            pending: Whether the rules count that count only while a request is pending.
        """
        here = self._place(())
        for place in places:
            token = tokens[place]
            onward = here.onward.get(token)
            if onward is None:
                onward = self._place(self._step(here.states, token))
                if len(self.places) < _MOST_PLACES:
                    here.onward[token] = onward
            if onward.accepts or (pending and onward.asked):
                return True
            here = onward
        return False

    def _place(self, states: tuple[int, ...]) -> "_Place":
        place = self.places.get(states)
        if place is None:
            rules = [self.accepts[state][0] for state in states if state in self.accepts]
            stops = [rule for rule in rules if rule.grade is not Grade.NONE]
            place = _Place(states, not all(rule.asked for rule in stops), bool(stops))
            if len(self.places) < _MOST_PLACES:
                self.places[states] = place
        return place

    def _step(self, states: tuple[int, ...], token: str) -> tuple[int, ...]:
        reached = set(self._plan(states, self._read_as(token)))
        for symbol in self.symbols.get(token, ()):
            reached.update(self.edges[0].get(symbol, ()))
        if token in self.fillers:
            # What was accepted before is not accepted again.
            reached.update(state for state in states if state not in self.accepts)
        return tuple(sorted(reached))

    def find(self, tokens: Sequence[str], places: Iterable[int]) -> list[Hit]:
        """Find every pattern.

        Args:
            tokens: Folded words and marks.
            places: The numbers of the tokens to look at, in their order.

        Returns:
            The hits in the order of their ends.
        """
        root, ends = self.edges[0], self.accepts.keys()
        active: dict[int, int] = {}
        hits: list[Hit] = []
        for place in places:
            token = tokens[place]
            reached = self._onward(active, self._read_as(token))
            for symbol in self.symbols.get(token, ()):
                for state in root.get(symbol, ()):
                    reached.setdefault(state, place)
            if not ends.isdisjoint(reached):
                for state, start in reached.items():
                    if state in ends:
                        hits.append(Hit(start, place + 1, *self.accepts[state]))
            if token in self.fillers:
                reached = {
                    state: start for state, start in active.items() if place - start < _LONGEST_SPAN
                } | reached
            active = reached
            if len(hits) >= _MOST_HITS:
                break
        return hits

    def _onward(self, active: dict[int, int], symbols: tuple[str, ...]) -> dict[int, int]:
        """Return the states that follow, and where the pattern of each began."""
        key = tuple(active), symbols
        plan = self.plans.get(key)
        if plan is None:
            plan = tuple(self._plan(active, symbols).items())
            if len(self.plans) < _MOST_PLANS:
                self.plans[key] = plan
        return {onward: active[state] for onward, state in plan}

    def _plan(self, states: Iterable[int], symbols: tuple[str, ...]) -> dict[int, int]:
        """Return the states that follow, and of which each does: of the first where several are."""
        followed: dict[int, int] = {}
        moves = self.moves.get(symbols)
        if moves is None:
            moves = {}
            if len(self.moves) < _MOST_MOVES:
                self.moves[symbols] = moves
        for state in states:
            onwards = moves.get(state)
            if onwards is None:
                edges = self.edges[state]
                onwards = tuple(onward for each in symbols for onward in edges.get(each, ()))
                if len(moves) < _MOST_MOVES:
                    moves[state] = onwards
            for onward in onwards:
                followed.setdefault(onward, state)
        return followed

    def _read_as(self, token: str) -> tuple[str, ...]:
        """Return what patterns may call a token."""
        known = self.symbols.get(token, ())
        return known if token in MARKS else (*known, ANY)


@frozen(eq=False)
class _Place:
    """Hold a set of states, and the sets that were found to follow it.

    Args:
        states: The states, in order.
        accepts: Whether a pattern of an opt-out ends in one.
        asked: The same, while a request is pending.
        onward: The next set, by word.
    """

    states: tuple[int, ...]
    accepts: bool
    asked: bool
    onward: dict[str, "_Place"] = field(factory=dict)


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
    return made


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
            for state in states:
                for name in names:
                    for symbols in self.sequences.get(name) or [_word(name)]:
                        self._lead(state, symbols, onward)
        return onward

    def _lead(self, state: int, symbols: tuple[str, ...], end: int) -> None:
        *first, last = symbols
        here = state
        for symbol in first:
            between = self._state()
            self._join(here, symbol, between)
            here = between
        self._join(here, last, end)

    def _join(self, state: int, symbol: str, onward: int) -> None:
        # A class has a number before its name, and a mark counts already.
        if symbol not in _GIVEN and "." not in symbol:
            _count_as(self.made, symbol, symbol)
        self.made.edges[state].setdefault(symbol, []).append(onward)

    def _state(self) -> int:
        self.made.edges.append({})
        return len(self.made.edges) - 1


def _word(name: str) -> tuple[str, ...]:
    if name.isupper():
        raise KeyError(name)
    return (name,) if name in _GIVEN else tuple(fold_marked(name))


def _mended(automaton: Automaton, token: str) -> str:
    near = automaton.near
    # A letter was left out, or one was held.
    for word in (automaton.stretched.get(collapse(token)), *_words(near.get(token, ()))):
        if word is not None:
            return word
    for place in range(len(token)):
        shorter = token[:place] + token[place + 1 :]
        for word, gap in near.get(shorter, ()):
            if abs(gap - place) <= 1:  # a letter was changed, or two have changed places
                return word
        if _is_whole(automaton, shorter):  # a letter was put in
            return shorter
    return ANY


def _words(near: Iterable[tuple[str, int]]) -> list[str]:
    return [word for word, _ in near]


def _is_whole(automaton: Automaton, word: str) -> bool:
    return automaton.stretched.get(collapse(word)) == word


def _held(token: str) -> str | None:
    """Return a word with no letter more than twice in a row, None where none is."""
    runs = ["".join(run) for _, run in groupby(token)]
    if max(map(len, runs)) <= _LETTERS_IN_A_ROW:
        return None
    return "".join(run[:_LETTERS_IN_A_ROW] for run in runs)
