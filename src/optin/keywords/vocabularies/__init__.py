"""The words that the reader knows, one file a language, each word with its source.

A new language is a new file beside `es.py` with one `VOCABULARY`, and its name in
`VOCABULARIES`. The English words stay on in every language, because carriers take them
everywhere.
"""

from attrs import evolve

from optin.keywords.folding import fold_leniently
from optin.keywords.vocabularies import de, en, es, fr, it, nl, pl, pt, ru
from optin.keywords.words import Vocabulary, Word
from optin.languages import language_of

__all__ = ["VOCABULARIES", "vocabulary", "vocabulary_of"]


def _with_english(own: Vocabulary) -> Vocabulary:
    english = en.VOCABULARY
    return evolve(
        own,
        words=tuple(evolve(word, locale=own.locale) for word in own.words) + english.words,
        polite=frozenset(map(_folded, own.polite)) | english.polite,
        signatures=frozenset((_folded(one), _folded(two)) for one, two in own.signatures)
        | english.signatures,
        quotation=(_folded(own.quotation[0]), _folded(own.quotation[1])),
        ordinary=english.ordinary,
    )


def _folded(text: str) -> str:
    """Write words as replies are compared: a Cyrillic letter may be one that looks Latin."""
    return " ".join(fold_leniently(text))


VOCABULARIES: dict[str, Vocabulary] = {"en": en.VOCABULARY} | {
    language.VOCABULARY.locale: _with_english(language.VOCABULARY)
    for language in (de, es, fr, it, nl, pl, pt, ru)
}


def vocabulary_of(locale: str) -> Vocabulary:
    """Find the vocabulary of a language.

    Args:
        locale: A language tag such as `en`, `en-US` or `en_US`, in any case.

    Returns:
        The vocabulary of the tag's language, English where there is none.
    """
    found = VOCABULARIES.get(locale)
    return VOCABULARIES.get(language_of(locale), en.VOCABULARY) if found is None else found


def vocabulary(locale: str = "en") -> tuple[Word, ...]:
    """List the words that are read in a language.

    Args:
        locale: A language tag such as `en` or `en-US`; an unknown one lists English.

    Returns:
        Every word, with its meaning, its grade, its pack and its source.
    """
    return vocabulary_of(locale).words
