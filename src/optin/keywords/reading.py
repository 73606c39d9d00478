"""Reading one reply: an exact look-up first, then exact opt-ins, lenient opt-outs, plain words."""

from collections.abc import Iterator, Sequence
from typing import Final

from optin.keywords.categories import NO_CATEGORIES, Names, narrowed
from optin.keywords.folding import fold_exactly, fold_marked
from optin.keywords.matching import match_leniently
from optin.keywords.plain import Plain, read_plainly
from optin.keywords.questions import answered
from optin.keywords.settings import DEFAULT_KEYWORDS, Keywords
from optin.keywords.tables import OPT_OUT, Tables, tables_of
from optin.keywords.words import Grade, Meaning, Reading

__all__ = ["LIMIT", "read"]

LIMIT: Final = 1_600
"""Characters of a reply that are looked at: the longest text that providers carry in one piece."""

# Longer than any keyword of ours with its quotes and marks.
_LONGEST_WORD: Final = 32
# So many characters tell which language it is.
_TELLING: Final = 320
_ENGLISH: Final = "en"
_ASCII_WHITE: Final = " \t\n\v\f\r"
_ASCII_QUOTES: Final = frozenset("\"'")
_SURENESS: Final = tuple(Grade)
_DOUBTFUL: Final = frozenset({Grade.REVIEW, Grade.NONE})
_DEFINITE, _PROBABLE, _ASKED_FOR, _REVIEW, _NOTHING_SAID = range(5)
_OPT_OUTS: Final = {
    Grade.DEFINITE: _DEFINITE,
    Grade.PROBABLE: _PROBABLE,
    Grade.REVIEW: _REVIEW,
}
_NOTHING: Final = Reading(Meaning.NONE, Grade.NONE, "none")


def read(
    text: str,
    *,
    pending: bool = False,
    locale: str = "",
    keywords: Keywords = DEFAULT_KEYWORDS,
    categories: Names = NO_CATEGORIES,
    asks: str = "",
) -> Reading:
    """Read what a reply asks for; any text has an answer, and none raises.

    Opt-outs and HELP are matched leniently, START and YES exactly but for the case of ASCII
    letters, outer white space, outer quotes and one final ``.`` or ``!``. What no keyword
    accounts for is read for an opt-out in plain words. Only the first 1,600 characters are looked
    at; a longer text never opts in.

    Args:
        text: The reply as it came.
        pending: Whether a consent request to this address waits for its answer.
        locale: The language tag of the person where it is known, such as ``en`` or ``en-US``; a
            language without a vocabulary is read as English. Where it is not given, keywords are
            read in each of the tenant's languages and plain words in the one that knows most of
            them; the surest opt-out counts.
        keywords: The tenant's keywords.
        categories: What people call the tenant's categories of messages, by the names of those:
            ``{"invoice": ["invoices"]}``. Where there are any, "STOP invoices" is an opt-out of
            one alone.
        asks: The :class:`Question` that the last text to the person asked of its own, ``""`` for
            none. What answers it is no consent; where a consent request waits as well, say with
            ``pending`` which of the two came last.

    Returns:
        The meaning, its grade, the rule that matched, the word of the vocabulary or the pattern,
        and where in the text it stands.

    The rules: 47 CFR 64.1200(a)(10); CTIA Messaging Principles 5.1.3 (case and punctuation do
    not matter); rows K1 to K6.

    >>> read("Stop!!")
    Reading(meaning=<Meaning.STOP: 'stop'>, grade=<Grade.DEFINITE: 'definite'>, ...)
    >>> read("don't stop by").meaning
    <Meaning.NONE: 'none'>
    """
    if locale or len(keywords.languages) == 1:
        tables = [_tables_of(locale or keywords.languages[0], keywords)]
        reading = _looked_up(text, tables[0], pending=pending)
        if reading is None:
            shown = _cut(text)
            (plain,) = _plain_of(shown, tables, keywords)
            reading = _in_one(shown, tables[0], plain, pending=pending)
    else:
        tables = [_tables_of(each, keywords) for each in keywords.languages]
        readings = _in_all(text, tables, keywords, pending=pending)
        reading = min(readings, key=_weight)
    if categories:
        reading = narrowed(reading, text, tables, categories)
    return answered(reading, text, tables, asks) if asks else reading


def _tables_of(language: str, keywords: Keywords) -> Tables:
    return tables_of(language, keywords.opt_in, keywords.opt_out, keywords.packs)


def _looked_up(text: str, tables: Tables, *, pending: bool) -> Reading | None:
    """Return what a whole reply is that is looked up, None where it has to be read."""
    spellings = tables.asked if pending else tables.unasked
    if len(text) <= _LONGEST_WORD and text.isascii():
        typed = text.strip(_ASCII_WHITE).lower()
        reading = spellings.exact.get(typed)
        if reading is not None:
            return reading
        keyword = tables.slips.get(typed)
        if keyword is not None:
            return spellings.mistyped[keyword]
        if typed[:1] not in _ASCII_QUOTES:
            return None  # every other spelling of a word that opts in is an exact one
    if len(text.strip()) <= _LONGEST_WORD:
        return spellings.opt_in.get(fold_exactly(text))
    return None


def _in_all(
    text: str, tables: Sequence[Tables], keywords: Keywords, *, pending: bool
) -> Iterator[Reading]:
    """Read a reply in each language."""
    shown = _cut(text)
    plain = _plain_of(shown, tables, keywords)
    for each, by in zip(tables, plain, strict=True):
        found = _looked_up(text, each, pending=pending)
        yield found or _in_one(shown, each, by, pending=pending)


def _cut(text: str) -> str:
    return text if len(text) <= LIMIT else text.lstrip()[:LIMIT]


def _plain_of(text: str, tables: Sequence[Tables], keywords: Keywords) -> Sequence[Plain | None]:
    """Choose by what plain words are read, for each language: that in which most words are known.

    English is read in each language, and by its own weights where it is what most words are. A
    language that is not the reply's reads nothing in it, or "no" would refuse in all of them.
    """
    own = [each.plain for each in tables]
    if all(each.vocabulary.locale == _ENGLISH for each in tables):
        return own
    english = _tables_of(_ENGLISH, keywords).plain
    tokens = fold_marked(text[:_TELLING])
    known = [plain.scales.belonging(tokens) for plain in own]
    of_english = english.scales.belonging(tokens)
    most = max(of_english, *known)
    other = english if of_english == most else None
    return [plain if its == most else other for plain, its in zip(own, known, strict=True)]


def _in_one(text: str, tables: Tables, plain: Plain | None, *, pending: bool) -> Reading:
    """Read a reply in one language: a keyword, or plain words where none is without doubt."""
    found = _NOTHING
    reading = unasked = match_leniently(text, tables, tables.unasked) or _NOTHING
    if pending:
        reading = match_leniently(text, tables, tables.asked) or _NOTHING
    if plain is not None and (reading.grade in _DOUBTFUL or unasked.grade in _DOUBTFUL):
        found = read_plainly(text, plain, pending=pending) or _NOTHING
    reading = _surer(reading, found, text)
    if not pending:
        return reading
    # The words that a pending request adds never make an opt-out less sure.
    return min(reading, _surer(unasked, found, text), key=_doubt)


def _surer(reading: Reading, plain: Reading, text: str) -> Reading:
    """Return what decides: what was matched as a keyword, or what was read in plain words."""
    if reading.grade not in _DOUBTFUL:
        return reading
    return plain if reading is _NOTHING or _decides(plain, reading, text) else reading


def _weight(reading: Reading) -> int:
    """Return what counts before what, among readings of one text in several languages.

    The surest opt-out; what is surely asked for; what a person has to read; nothing.
    """
    if reading.meaning in OPT_OUT:
        return _OPT_OUTS[reading.grade]
    return _NOTHING_SAID if reading.meaning is Meaning.NONE else _ASKED_FOR


def _doubt(reading: Reading) -> int:
    return _SURENESS.index(reading.grade)


def _decides(plain: Reading, reading: Reading, text: str) -> bool:
    """Tell whether plain words decide what a keyword leaves in doubt: not where they are it."""
    if plain.span is None or plain.grade in _DOUBTFUL:
        return False
    before = text[: plain.span[0]].lstrip()
    return not reading.rule.endswith("first_line") or len(f"{before}.".splitlines()) > 1
