"""The lenient half of reading: opt-outs and HELP, in whatever way people type them.

A reply is taken for an opt-out only when all of it is accounted for: the keyword, politeness,
symbols, a signature. The one exception asks a person: a first sentence that is nothing but a
keyword. A sentence that merely holds a keyword is never an opt-out here.
"""

from collections.abc import Set as AbstractSet
from typing import Final

from attrs import evolve, frozen

from optin.keywords.folding import (
    EMOJI,
    LETTER_EMOJI,
    STOP_SIGN,
    collapse,
    fold_leniently,
    fold_skeleton,
)
from optin.keywords.tables import OPT_OUT, Entry, Spellings, Tables
from optin.keywords.vocabularies.en import VOCABULARY as ENGLISH
from optin.keywords.words import Grade, Meaning, Reading

__all__ = ["match_leniently", "without_politeness"]

# More different words than the longest phrase with its politeness: an ordinary message.
_MOST_WORDS: Final = 10
# A slip is looked for in "stpo all please" and not in sentences.
_MOST_MENDED: Final = 3
# Longer than any keyword with its marks: what is longer does not merely look like one.
_LONGEST_LOOKED_AT: Final = 32
# Lines tried in search of the first one with a word in it.
_MOST_LINES: Final = 8
_NAME_WORDS: Final = 3
# "On Monday, a long name and an address" may take three lines up to "wrote:".
_QUOTATION_LINES: Final = 3
_SENTENCE_MARKS: Final = ".!"
_FIRST_MARKS: Final = (*_SENTENCE_MARKS, " -", " –", " —")
_SIGNATURE_MARKS: Final = ("--", "—", "__", ">")
_ANY_PICTURE: Final = "\u2b1b"
_PRECEDENCE: Final = tuple(Meaning)


@frozen
class _Hit:
    entry: Entry
    how: str = ""
    locale: str = ""

    def reading(self, grade: Grade | None = None) -> Reading:
        bare = self.entry.reading
        if not self.how:
            return bare
        if grade is None:
            grade = bare.grade
            if self.entry.word.text == STOP_SIGN and self.how == "emoji":
                grade = Grade.REVIEW
            elif grade is Grade.DEFINITE and self.how != "repeated":  # a faithful spelling
                grade = Grade.PROBABLE
        locale = bare.locale or self.locale
        return evolve(bare, grade=grade, rule=f"{bare.rule}.{self.how}", locale=locale)


def match_leniently(text: str, tables: Tables, spellings: Spellings) -> Reading | None:
    """Look for an opt-out or a call for help that is all of a reply, or its first sentence.

    Args:
        text: The reply, already cut to a length that may be folded.
        tables: The tables of the language and the tenant.
        spellings: Those of the tables that hold while a request is pending, or not.

    Returns:
        The reading, or None where the reply is neither.
    """
    found = _match(text, tables, spellings)
    if found is None and not text.isascii() and any(map(text.__contains__, LETTER_EMOJI)):
        # "STOP 🇺🇸": read the pictures that are letters as pictures.
        for letter in LETTER_EMOJI.intersection(text):
            text = text.replace(letter, _ANY_PICTURE)
        found = _match(text, tables, spellings)
    if found is None and len(text) <= _LONGEST_LOOKED_AT:
        entry = spellings.skeletons.get(" ".join(fold_skeleton(text)))
        found = None if entry is None else _Hit(entry, "look_alike").reading()
    return found


def _match(text: str, tables: Tables, spellings: Spellings) -> Reading | None:
    tokens = fold_leniently(text)
    hit = _match_words(tokens, tables, spellings)
    if hit is not None:
        return hit.reading()
    if "\n" in text or "\r" in text:
        reading = _match_first_line(text, tables, spellings)
        if reading is not None:
            return reading
    for place in (1, 2):  # "STOP Sent from my phone", as some carriers join lines
        if tuple(tokens[place : place + 2]) in tables.vocabulary.signatures:
            hit = _match_words(tokens[:place], tables, spellings)
            return None if hit is None else _Hit(hit.entry, "signed").reading()
    return _match_first_sentence(text, tokens, spellings)


def _match_words(tokens: list[str], tables: Tables, spellings: Spellings) -> _Hit | None:
    """Match a text all of whose words are given."""
    adorned = EMOJI in tokens or STOP_SIGN in tokens
    if adorned:
        plain = [token for token in tokens if token not in {EMOJI, STOP_SIGN}]
        if not plain and STOP_SIGN in tokens:
            # "🛑🛑" asks to stop; "🛑🚗💨" may be traffic.
            return _Hit(spellings.words[STOP_SIGN], "emoji" if EMOJI in tokens else "")
        tokens = plain
    if not tokens or not _may_begin(tokens[0], tables) or len(set(tokens)) > _MOST_WORDS:
        return None
    entry = spellings.words.get(" ".join(tokens))
    if entry is not None:
        return _Hit(entry, "emoji" if adorned else "")
    bare = without_politeness(tokens, tables.vocabulary.polite)
    polite = len(bare) < len(tokens)
    entry = spellings.words.get(" ".join(bare)) if polite else None
    if entry is not None:
        return _Hit(entry, "polite", _polite_in(tokens, tables))
    hit = _match_opt_out(bare, tables, spellings) if bare else None
    if hit is not None and polite:
        return _Hit(hit.entry, "polite", _polite_in(tokens, tables))
    if hit is not None and adorned:
        return _Hit(hit.entry, "emoji")
    return hit


def _may_begin(token: str, tables: Tables) -> bool:
    """Tell whether a text that is matched may begin with a word, which most do not."""
    return (
        token in tables.openers
        or token in tables.slips
        or len(token) == 1
        or collapse(token) in tables.stretched
    )


def without_politeness(tokens: list[str], polite: AbstractSet[str]) -> list[str]:
    """Drop words of politeness from both ends.

    Args:
        tokens: The folded words of a reply.
        polite: The words of politeness of a language, each or two of them together.
    """
    first, last = 0, len(tokens)
    while first < last:
        if " ".join(tokens[first : first + 2]) in polite:
            first += 2
        elif tokens[first] in polite:
            first += 1
        else:
            break
    while last > first:
        if " ".join(tokens[last - 2 : last]) in polite:
            last -= 2
        elif tokens[last - 1] in polite:
            last -= 1
        else:
            break
    return tokens[first:last]


def _polite_in(tokens: list[str], tables: Tables) -> str:
    """Return the language in which somebody says please, ``""`` where it is English, or may be."""
    said = without_politeness(tokens, ENGLISH.polite)
    return tables.vocabulary.locale if len(said) == len(tokens) else ""


def _match_opt_out(tokens: list[str], tables: Tables, spellings: Spellings) -> _Hit | None:
    """Match opt-out words that are repeated, piled up, spaced out, stretched or mistyped."""
    hit = _match_piled(tokens, spellings)
    if hit is None and max(map(len, tokens)) == 1:
        entry = spellings.words.get("".join(tokens))
        hit = _Hit(entry, "spaced") if entry is not None else None
    if hit is None and (len(tokens) <= _MOST_MENDED or len(set(tokens)) == 1):
        hit = _match_mended(tokens, tables, spellings)
    if hit is None or hit.entry.word.meaning not in OPT_OUT:
        return None
    return hit


def _match_piled(tokens: list[str], spellings: Spellings) -> _Hit | None:
    """Match "stop stop", "stop all unsubscribe" and "yes stop": keywords only, in any number."""
    found: list[Entry] = []
    agrees = False
    place = 0
    while place < len(tokens):
        entry = spellings.words.get(" ".join(tokens[place : place + 2]))
        place += 2 if entry is not None else 1
        entry = entry or spellings.words.get(tokens[place - 1])
        if entry is not None:
            found.append(entry)
        elif tokens[place - 1] in spellings.opt_in:
            agrees = True
        else:
            return None
    if agrees:
        # Whoever says both has said stop; but "yes cancel" is about something else.
        found = [entry for entry in found if entry.word.plain and entry.word.meaning in OPT_OUT]
    elif all(entry is found[0] for entry in found):
        return _Hit(found[0], "repeated")
    if not found:
        return None
    # "remove stop" may be about a bus; "stop remove" is not.
    if found[0].word.meaning in OPT_OUT and not found[0].word.plain:
        return None
    return _Hit(min(found, key=lambda entry: _PRECEDENCE.index(entry.word.meaning)), "several")


def _match_mended(tokens: list[str], tables: Tables, spellings: Spellings) -> _Hit | None:
    how = ""
    mended: list[str] = []
    for token in tokens[:1] if len(set(tokens)) == 1 else tokens:
        word = tables.slips.get(token)
        if word is not None:
            how = "typo"
        elif token not in tables.vocabulary.ordinary:
            word = tables.stretched.get(collapse(token))
            if word is not None and len(token) > len(word):
                how = how or "stretched"
            else:
                word = None  # "arete" is no stretched "arrete"
        mended.append(word or token)
    if not how:
        return None
    entry = spellings.words.get(mended[0] if len(set(mended)) == 1 else " ".join(mended))
    return None if entry is None else _Hit(entry, how)


def _match_first_line(text: str, tables: Tables, spellings: Spellings) -> Reading | None:
    """Match a keyword alone on the first line, by what stands below it."""
    lines = [line for line in text.splitlines() if line.strip()]
    folded = map(fold_leniently, lines[:_MOST_LINES])
    place, tokens = next(((place, words) for place, words in enumerate(folded) if words), (0, []))
    hit = _match_words(tokens, tables, spellings)
    below = lines[place + 1 :]
    if hit is None or not below:
        return None
    below_line = _Hit(hit.entry, "first_line")
    if _is_signature(below, tables):
        own = hit.reading().grade
        return below_line.reading(own)
    word = hit.entry.word
    if word.meaning not in OPT_OUT:
        return None
    line = lines[place]
    goes_on = below[0].lstrip()[0].islower() and not line.isupper() and line.rstrip()[-1].isalnum()
    if word.plain:
        return below_line.reading(Grade.REVIEW if goes_on else Grade.PROBABLE)
    return None if goes_on and not word.phrase else below_line.reading(Grade.REVIEW)


def _is_signature(lines: list[str], tables: Tables) -> bool:
    """Tell whether what stands below a reply was not written for this message."""
    if lines[0].lstrip().startswith(_SIGNATURE_MARKS):
        return True
    tokens = [token for token in fold_leniently(lines[0]) if token != EMOJI]
    if not without_politeness(tokens, tables.vocabulary.polite):
        return True
    if tuple(tokens[:2]) in tables.vocabulary.signatures:
        return True
    first, last = tables.vocabulary.quotation
    return tokens[0] == first and any(
        fold_leniently(line)[-1:] == [last] for line in lines[:_QUOTATION_LINES]
    )


def _match_first_sentence(text: str, tokens: list[str], spellings: Spellings) -> Reading | None:
    """Match "STOP - John" and ask about "STOP. I never signed up"."""
    entry = spellings.words.get(tokens[0]) if tokens else None
    if entry is None or not entry.word.plain or entry.word.meaning not in OPT_OUT:
        return None
    places = [place for place in map(text.find, _FIRST_MARKS) if place > 0]
    if not places or fold_leniently(text[: min(places)]) != tokens[:1]:
        return None
    rest = text[min(places) :]
    if rest[0] in _SENTENCE_MARKS:
        after = rest.lstrip(_SENTENCE_MARKS)
        return _Hit(entry, "first_sentence").reading(Grade.REVIEW) if after[:1].isspace() else None
    names = rest[2:].split()
    if len(names) <= _NAME_WORDS and all(name[0].isupper() for name in names):
        return _Hit(entry, "signed").reading(Grade.PROBABLE)
    return _Hit(entry, "first_sentence").reading(Grade.REVIEW)
