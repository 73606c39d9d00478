"""The keywords that a tenant may choose, and what it may not choose."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

from optin.exceptions import InputError
from optin.keywords.folding import fold_exactly, fold_leniently
from optin.keywords.matching import match_leniently
from optin.keywords.plain import read_by_patterns
from optin.keywords.tables import OPT_OUT, tables_of
from optin.keywords.vocabularies import VOCABULARIES
from optin.keywords.words import Meaning
from optin.languages import language_of, tag_of

__all__ = ["DEFAULT_KEYWORDS", "KeywordError", "Keywords"]

# Long enough for any keyword that a provider lists; a word that has to be typed on a phone.
_LONGEST: Final = 20
# No pattern matches it; so that an import builds no patterns.
_YES: Final = "yes"

_PACKS: Final = frozenset(
    word.pack
    for vocabulary in VOCABULARIES.values()
    for word in vocabulary.words
    if word.pack is not None
)


class KeywordError(InputError):
    """Say why a tenant's keyword is refused.

    Args:
        message: One sentence for the person who chose the word.
        code: ``empty``, ``too_long``, ``control_characters``, ``no_letter``, ``outer_marks``,
            ``collides``, ``unknown_pack`` or ``unknown_language``.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message, code=code)


def _stripped(word: str) -> str:
    return word.strip()


def _tags(given: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(tag_of, (given,) if isinstance(given, str) else given)))


def _frozen(packs: Iterable[str]) -> frozenset[str]:
    return frozenset(packs)


@frozen
class Keywords:
    """Hold the keywords of one tenant; the opt-out words that are always on cannot be taken away.

    Args:
        opt_in: The word that answers a consent request. Another word than YES replaces YES and
            Y; START and UNSTOP stay. A word of at most 20 characters.
        opt_out: The word that the tenant's texts name for stopping, beside those always on.
        packs: The packs whose words are opt-outs at once instead of going to review: ``aws``
            (TD), ``adobe`` (NO), ``salesforce`` (TERMINATE).
        languages: The languages that the tenant's contacts write in, such as ``("en", "es-MX")``,
            by their tags, which are kept as BCP 47 writes them. Keywords are read in each of
            them and plain words in the one that knows most of a reply's; what is surest to opt out
            counts. English is read with every one.

    Raises:
        KeywordError: A word is empty, too long, holds control characters, or means something
            else already; or a pack or a language is not known.

    The rule: rows K1 and K2, and that an opt-out can never be read as consent.
    """

    opt_in: str = field(default="YES", converter=_stripped)
    opt_out: str = field(default="STOP", converter=_stripped)
    packs: frozenset[str] = field(default=frozenset(), converter=_frozen)
    languages: tuple[str, ...] = field(default=("en",), converter=_tags)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot work."""
        _check_shape("opt-in", self.opt_in)
        _check_shape("opt-out", self.opt_out)
        unknown = self.packs - _PACKS
        if unknown:
            raise KeywordError(
                f"There is no pack {min(unknown)!r}; there are {', '.join(sorted(_PACKS))}.",
                "unknown_pack",
            )
        _check_languages(self.languages)
        _check_opt_out(self.opt_out)
        _check_opt_in(self)


def _check_shape(name: str, word: str) -> None:
    if not word:
        raise KeywordError(f"The {name} keyword is empty.", "empty")
    if len(word) > _LONGEST:
        raise KeywordError(
            f"The {name} keyword has {len(word)} characters; at most {_LONGEST} are allowed.",
            "too_long",
        )
    if any(unicodedata.category(character)[0] == "C" for character in word):
        raise KeywordError(
            f"The {name} keyword holds a character that cannot be seen or typed.",
            "control_characters",
        )
    if not any(character.isalnum() for character in word) or not fold_leniently(word):
        raise KeywordError(f"The {name} keyword holds no letter or digit.", "no_letter")
    if len(fold_exactly(word)) < len(word):
        raise KeywordError(
            f"The {name} keyword stands in quotes or ends in a mark; write the word alone.",
            "outer_marks",
        )


def _check_languages(tags: tuple[str, ...]) -> None:
    if not tags:
        raise KeywordError(
            "Contacts write in some language: name one, such as 'en'.", "unknown_language"
        )
    for tag in tags:
        if language_of(tag) not in VOCABULARIES:
            known = ", ".join(sorted(VOCABULARIES))
            raise KeywordError(
                f"There is no language {tag[:20]!r}; there are {known}.", "unknown_language"
            )


def _check_opt_out(word: str) -> None:
    folded = fold_leniently(word)
    for vocabulary in VOCABULARIES.values():
        for other in vocabulary.words:
            if other.meaning not in OPT_OUT and fold_leniently(other.text) == folded:
                raise KeywordError(
                    f"The opt-out keyword {word!r} is read as {other.meaning} already.", "collides"
                )


def _check_opt_in(keywords: Keywords) -> None:
    spoken = {"en", *map(language_of, keywords.languages)}
    for locale in VOCABULARIES:
        tables = tables_of(locale, keywords.opt_in, keywords.opt_out, keywords.packs)
        reading = match_leniently(keywords.opt_in, tables, tables.asked)
        if reading is None and locale in spoken and fold_exactly(keywords.opt_in) != _YES:
            # The other languages are read in plain words only for those who speak them.
            reading = read_by_patterns(keywords.opt_in, tables.plain, pending=True)
        if reading is not None:
            raise KeywordError(
                f"The opt-in keyword {keywords.opt_in!r} is read as {reading.meaning}"
                f" ({reading.keyword}), and an opt-out always wins."
                if reading.meaning is not Meaning.HELP
                else f"The opt-in keyword {keywords.opt_in!r} asks for help.",
                "collides",
            )


DEFAULT_KEYWORDS: Final = Keywords()
"""YES and STOP, and no pack."""
