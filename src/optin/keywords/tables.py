"""What the reader looks up: one set of tables for each language and each tenant's keywords.

Tables are built once and kept, because building them costs what a thousand readings cost; a
reading itself only looks up. No word that opts in is ever put where a lenient look-up finds it.
"""

from functools import cache, lru_cache
from typing import Final

from attrs import evolve, frozen

from optin.keywords.automaton import automaton_of
from optin.keywords.folding import as_seen, collapse, fold_exactly, fold_leniently
from optin.keywords.plain import Plain, limits_of
from optin.keywords.typos import table_of
from optin.keywords.vocabularies import vocabulary_of
from optin.keywords.weighing import scales_of
from optin.keywords.words import Grade, Meaning, Phrasing, Reading, Vocabulary, Word

__all__ = ["OPT_OUT", "Entry", "Spellings", "Tables", "tables_of"]

OPT_OUT: Final = frozenset({Meaning.STOP_ALL, Meaning.STOP})
_OPT_IN: Final = frozenset({Meaning.START, Meaning.YES})
_UNASKED: Final = Reading(Meaning.NONE, Grade.NONE, "none.unasked")


@frozen
class Entry:
    """Hold a word with the reading that its bare form gets.

    Args:
        word: The word of the vocabulary, or the tenant's.
        reading: What the word alone is read as.
    """

    word: Word
    reading: Reading


@frozen
class Spellings:
    """Hold every look-up that depends on whether a request is pending.

    Args:
        exact: Readings by the lower-case ASCII reply, for words typed as they should be.
        opt_in: Readings by the exactly folded reply, for START, YES and the tenant's word.
        words: Entries by the leniently folded reply, for opt-outs and HELP.
        mistyped: What a slip of each keyword is read as, by the folded keyword.
        skeletons: The same entries as `words`, by what the keyword looks like.
    """

    exact: dict[str, Reading]
    opt_in: dict[str, Reading]
    words: dict[str, Entry]
    mistyped: dict[str, Reading]
    skeletons: dict[str, Entry]


@frozen
class Tables:
    """Hold everything that a reading looks up.

    Args:
        unasked: The spellings while no request is pending.
        asked: The spellings while one is.
        slips: Folded keywords by their slips of one letter.
        stretched: Folded keywords by their form without repeated letters.
        openers: The first words of all spellings, and of politeness.
        vocabulary: The language's words of politeness and signatures.
    """

    unasked: Spellings
    asked: Spellings
    slips: dict[str, str]
    stretched: dict[str, str]
    openers: frozenset[str]
    vocabulary: Vocabulary

    @property
    def plain(self) -> Plain:
        """Return how plain language is read, built when a text is first read for it."""
        return _plain(self.vocabulary.locale)


# A host with more than a thousand different settings in use rebuilds some of them now and then.
@lru_cache(maxsize=1024)
def tables_of(locale: str, opt_in: str, opt_out: str, packs: frozenset[str]) -> Tables:
    """Build the tables of a language and a tenant's keywords.

    Args:
        locale: A language tag; an unknown one is read as English.
        opt_in: The tenant's word for yes.
        opt_out: The tenant's word for stop, beside those that are always on.
        packs: The packs that are on.

    Returns:
        The tables, the same object for the same arguments.
    """
    vocabulary = vocabulary_of(locale)
    words = _with_tenant(vocabulary, opt_in, opt_out, packs)
    asked = _spellings(words, words)
    spoken = (*asked.words, *asked.opt_in, *vocabulary.polite)
    return Tables(
        unasked=_spellings([word for word in words if not word.pending_only], words),
        asked=asked,
        slips=_slips(vocabulary.locale),
        stretched=_stretched(vocabulary.locale),
        openers=frozenset(text.partition(" ")[0] for text in spoken),
        vocabulary=vocabulary,
    )


def _with_tenant(
    vocabulary: Vocabulary, opt_in: str, opt_out: str, packs: frozenset[str]
) -> list[Word]:
    words = [
        evolve(word, grade=Grade.DEFINITE, pending_only=False) if word.pack in packs else word
        for word in vocabulary.words
    ]
    yes = {fold_exactly(word.text) for word in words if word.meaning is Meaning.YES}
    start = {fold_exactly(word.text) for word in words if word.meaning is Meaning.START}
    if fold_exactly(opt_in) not in yes:
        # Another word for yes replaces YES and Y; START and UNSTOP stay.
        words = [word for word in words if word.meaning is not Meaning.YES]
        if fold_exactly(opt_in) not in start:
            words.append(Word(opt_in, Meaning.YES, None, pending_only=True))
    always = {
        _key(word)
        for word in words
        if word.meaning in OPT_OUT and word.grade is Grade.DEFINITE and not word.pending_only
    }
    added = Word(opt_out, Meaning.STOP, None)
    if _key(added) not in always:
        words = [added, *words]  # first, so that it wins over a phrase or a word for review
    return words


def _spellings(words: list[Word], asked: list[Word]) -> Spellings:
    exact: dict[str, Reading] = {}
    opt_in: dict[str, Reading] = {}
    lenient: dict[str, Entry] = {}
    for word in asked:
        if word.meaning in _OPT_IN:
            reading = _reading_of(word) if word in words else _UNASKED
            for spelling in _exact_spellings(word.text):
                opt_in[spelling] = reading
                exact.update(_marked(spelling, reading))
    for word in words:
        if word.meaning not in _OPT_IN:
            entry = Entry(word, _reading_of(word))
            kept = lenient.setdefault(_key(word), entry).reading
            exact.update(_marked(_key(word), kept))
            exact.update(_marked(word.text.lower(), kept))
    mistyped = {
        key: evolve(entry.reading, grade=Grade.PROBABLE, rule=f"{entry.reading.rule}.typo")
        for key, entry in lenient.items()
        if entry.word.typos
    }
    skeletons = {as_seen(key): entry for key, entry in reversed(lenient.items())}
    return Spellings(exact, opt_in, lenient, mistyped, skeletons)


def _key(word: Word) -> str:
    return " ".join(fold_leniently(word.text))


def _marked(spelling: str, reading: Reading) -> dict[str, Reading]:
    if not spelling.isascii():
        return {}
    return {spelling + mark: reading for mark in ("", ".", "!")}


def _exact_spellings(text: str) -> set[str]:
    """List a word in its cases, without a case that another word shares, as Turkish i's do."""
    cases = {text, text.lower(), text.upper(), text.capitalize()}
    return {
        fold_exactly(case)
        for case in cases
        if case.lower() == text.lower() and case.upper() == text.upper()
    }


def _reading_of(word: Word) -> Reading:
    if word.source is None:
        kind = "tenant"
    elif word.pack is not None:
        kind = f"pack.{word.pack}"
    else:
        kind = "phrase" if word.phrase else "keyword"
    locale = word.locale or ("en" if word.phrase else "")
    return Reading(word.meaning, word.grade, f"{word.meaning}.{kind}", word.text, locale=locale)


@cache
def _slips(language: str) -> dict[str, str]:
    return table_of(vocabulary_of(language))


@cache
def _plain(language: str) -> Plain:
    # English with each, because people mix it into every language.
    languages = dict.fromkeys((language, "en"))
    automaton = automaton_of(_phrasing(vocabulary_of(each)) for each in languages)
    return Plain(language, automaton, scales_of(language, automaton), limits_of(language))


def _phrasing(vocabulary: Vocabulary) -> Phrasing:
    """Return how a language speaks, with its name on each rule."""
    own = vocabulary.phrasing
    return evolve(own, rules=tuple(evolve(rule, locale=vocabulary.locale) for rule in own.rules))


@cache
def _stretched(language: str) -> dict[str, str]:
    words = vocabulary_of(language).words
    keys = [_key(word) for word in words if word.meaning in OPT_OUT and word.stretches]
    return {collapse(key): key for key in keys}
