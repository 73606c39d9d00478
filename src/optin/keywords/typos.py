"""The slips of one letter that are still read as a keyword, computed once for each vocabulary.

A slip is one letter or digit left out, put in, changed, or swapped with its neighbour. A slip
that is an ordinary word, or that is as near to a word with another meaning ("nstop" is one letter
from STOP and from UNSTOP), is not in the table: the reader rather misses a slip than takes an
ordinary word for an opt-out.
"""

from collections.abc import Iterable, Iterator
from string import ascii_lowercase, digits
from typing import Final

from optin.keywords.folding import fold_leniently
from optin.keywords.words import Meaning, Vocabulary

__all__ = ["slips_of", "table_of"]

_TYPED: Final = ascii_lowercase + digits
_OPT_OUT: Final = frozenset({Meaning.STOP, Meaning.STOP_ALL})


def slips_of(word: str) -> Iterator[str]:
    """List every text that is one slip away from a word.

    Args:
        word: A word in lower-case letters.

    Yields:
        Each slip, some more than once, the word itself among them.
    """
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in _TYPED:
            yield before + letter + after
            yield before + letter + after[1:]


def table_of(vocabulary: Vocabulary) -> dict[str, str]:
    """Map each slip to the folded keyword that it is read as.

    Args:
        vocabulary: A language's words.

    Returns:
        The slips of the words marked ``typos``, without words that mean something else.
    """
    known = {"".join(fold_leniently(word.text)) for word in vocabulary.words}
    taken = known | vocabulary.ordinary | set(_near_to_others(vocabulary))
    return {
        slip: keyword
        for keyword in _folded(word.text for word in vocabulary.words if word.typos)
        for slip in slips_of(keyword)
        if slip not in taken
    }


def _near_to_others(vocabulary: Vocabulary) -> Iterator[str]:
    others = (word.text for word in vocabulary.words if word.meaning not in _OPT_OUT)
    for word in _folded(others):
        yield from slips_of(word)


def _folded(texts: Iterable[str]) -> Iterator[str]:
    return ("".join(fold_leniently(text)) for text in texts)
