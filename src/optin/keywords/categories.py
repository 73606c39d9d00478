"""STOP with the name of a category behind it: an end of those messages and of no other (row K6).

Whoever says STOP and something else may mean everything. So a reply counts as this alone where all
of it is accounted for: a keyword that asks for nothing else, and a name that the tenant has given.
What may name every message is no name. A way back is read as exactly as every opt-in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from optin.keywords.folding import EMOJI, fold_exactly, fold_leniently
from optin.keywords.matching import match_leniently, without_politeness
from optin.keywords.tables import Tables, tables_of
from optin.keywords.vocabularies import VOCABULARIES
from optin.keywords.words import Grade, Meaning, Reading

__all__ = ["LONGEST_NAME", "NO_CATEGORIES", "Names", "narrowed", "unfit_name"]

Names = Mapping[str, Iterable[str]]
"""What people call each category, by the category's name."""

NO_CATEGORIES: Final[Names] = {}
LONGEST_NAME: Final = 30
"""Characters of a name: the confirmation that says it has to fit one text."""

# A keyword and a name with what may stand around them; a longer reply says more than that.
_LONGEST_REPLY: Final = 100
# A shorter word with a letter changed is another word.
_SHORTEST_MENDED: Final = 4
_BETWEEN: Final = frozenset({"the", "my", "your", "sending"})
_EVERYTHING: Final = frozenset(
    fold_leniently(
        """
        all any anything everything it me message messages msg msgs sms text texting texts them
        these this those you your alerts contact contacting
        todo todos toda todas mensaje mensajes tout tous toute toutes alle alles nachricht
        nachrichten tudo mensagem mensagens tutto tutti tutte messaggio messaggi bericht berichten
        wszystko wiadomość wiadomości все всё сообщение сообщения
        """
    )
)
"""Words by which people may mean every message, folded: STOP with one of them stops everything."""


def narrowed(reading: Reading, text: str, tables: Iterable[Tables], names: Names) -> Reading:
    """Return what a reply asks for where it may name a category.

    Args:
        reading: What it was read as without one.
        text: The reply.
        tables: Those of the languages that it is read in.
        names: What people call the tenant's categories.

    Returns:
        A STOP or a START of the categories that are called so, or the reading as it was. What a
        keyword alone accounts for stays what it is.
    """
    of_keyword = reading.meaning is not Meaning.NONE and ".plain." not in reading.rule
    if of_keyword or len(text) > _LONGEST_REPLY:
        return reading
    for each in tables:
        found = _stops(text, each, names) or _starts(text, each, names)
        if found is not None:
            return found
    return reading


def unfit_name(name: str) -> str:
    """Return why people cannot call a category so, ``""`` where they can.

    Args:
        name: What they would write behind STOP.
    """
    folded = _folded(name)
    if not folded or len(name) > LONGEST_NAME or "\n" in name:
        return f"is one line of 1 to {LONGEST_NAME} characters, with a letter or a digit"
    if _EVERYTHING.issuperset(folded.split()):
        return "may mean every message, and STOP with it stops them all"
    for locale in VOCABULARIES:
        tables = tables_of(locale, "YES", "STOP", frozenset())
        for reply in (f"STOP {name}", f"{name} STOP"):
            if match_leniently(reply, tables, tables.unasked) is not None:
                return "has a meaning of its own behind STOP, which stops everything"
    return ""


def _stops(text: str, tables: Tables, names: Names) -> Reading | None:
    """Match "STOP reminders" and "reminders stop", with politeness around them."""
    if len(text.strip().splitlines()) != 1:
        return None
    given = fold_leniently(text)
    words = [token for token in given if token != EMOJI]
    tokens = without_politeness(words, tables.vocabulary.polite)
    for stop, rest in _parted(tokens):
        found = _stop_in(stop, tables)
        called = None if found is None else _called(rest, names)
        if found is not None and called is not None:
            (how, locale), (categories, name, exact) = found, called
            if not exact:
                how = "typo"
            elif not how and len(tokens) < len(given):
                how = "polite"
            rule = "stop.category" + (how and f".{how}")
            grade = Grade.PROBABLE if how else Grade.DEFINITE
            return Reading(Meaning.STOP, grade, rule, name, categories=categories, locale=locale)
    return None


def _parted(tokens: list[str]) -> Iterable[tuple[str, list[str]]]:
    """Part a reply into what may be a keyword, first or last, and what is left."""
    for place in (2, 1):
        if len(tokens) > place:
            yield " ".join(tokens[:place]), tokens[place:]
            yield " ".join(tokens[-place:]), tokens[:-place]


def _stop_in(words: str, tables: Tables) -> tuple[str, str] | None:
    """Say how a STOP is written, ``""`` for as it should be, and in which language.

    None where it is none, as is a keyword that people use for other things ("cancel appointment").
    """
    entry, how = tables.unasked.words.get(words), ""
    if entry is None and words in tables.slips:
        entry, how = tables.unasked.words[tables.slips[words]], "typo"
    if entry is None or entry.reading.meaning is not Meaning.STOP:
        return None
    counts = entry.reading.grade is Grade.DEFINITE and (
        entry.word.plain or entry.word.source is None
    )
    return (how, entry.reading.locale) if counts else None


def _called(tokens: list[str], names: Names) -> tuple[tuple[str, ...], str, bool] | None:
    """Return the categories that are called so, by which name, and whether it is theirs exactly."""
    said = " ".join(tokens[1:] if tokens[0] in _BETWEEN else tokens)
    known = [(name, category) for category, each in names.items() for name in each]
    found = [(name, category) for name, category in known if _folded(name) == said]
    exact = bool(found)
    if not exact and _EVERYTHING.isdisjoint(tokens):
        found = [(name, category) for name, category in known if _is_slip(said, _folded(name))]
    if not found:
        return None
    return tuple(dict.fromkeys(category for _, category in found)), found[0][0], exact


def _starts(text: str, tables: Tables, names: Names) -> Reading | None:
    """Match "START reminders", and nothing that is only like it."""
    said = fold_exactly(text)
    starts = [word for word in tables.vocabulary.words if word.meaning is Meaning.START]
    found = {
        category: (name, start.locale)
        for category, each in names.items()
        for name in each
        for start in starts
        if said == fold_exactly(f"{start.text} {name}")
    }
    if not found:
        return None
    name, locale = next(iter(found.values()))
    return Reading(
        Meaning.START,
        Grade.DEFINITE,
        "start.category",
        name,
        categories=tuple(found),
        locale=locale,
    )


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return " ".join(fold_leniently(name))


def _is_slip(said: str, name: str) -> bool:
    """Say whether one letter is left out, put in, changed, or swapped with its neighbour."""
    if min(len(said), len(name)) < _SHORTEST_MENDED:
        return False
    place = 0
    while said[place : place + 1] == name[place : place + 1] and place < len(name):
        place += 1
    mine, theirs = said[place:], name[place:]
    return (
        mine[1:] == theirs[1:]
        or theirs[1:] == mine
        or mine[1:] == theirs
        or (mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:])
    )
