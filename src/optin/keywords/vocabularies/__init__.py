"""The words that the reader knows, one file a language, each word with its source.

A new language is a new file beside `en.py` with one `VOCABULARY`, and one line in
`VOCABULARIES`. The English words stay on in every language, because carriers take them
everywhere.
"""

from optin.keywords.vocabularies import en
from optin.keywords.words import Vocabulary, Word

__all__ = ["VOCABULARIES", "vocabulary", "vocabulary_of"]

VOCABULARIES: dict[str, Vocabulary] = {"en": en.VOCABULARY}


def vocabulary_of(locale: str) -> Vocabulary:
    """Find the vocabulary of a language.

    Args:
        locale: A language tag such as `en`, `en-US` or `en_US`, in any case.

    Returns:
        The vocabulary of the tag's language, English where there is none.
    """
    found = VOCABULARIES.get(locale)
    if found is None:
        language = locale.replace("_", "-").partition("-")[0].lower()
        found = VOCABULARIES.get(language, en.VOCABULARY)
    return found


def vocabulary(locale: str = "en") -> tuple[Word, ...]:
    """List the words that are read in a language.

    Args:
        locale: A language tag such as `en` or `en-US`; an unknown one lists English.

    Returns:
        Every word, with its meaning, its grade, its pack and its source.
    """
    return vocabulary_of(locale).words
