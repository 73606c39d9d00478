"""How patterns are written: how a language says that the texts shall end.

It is data for the automaton, written by people. A pattern is a line of slots, and each slot is one
of

- ``STOP``, a class of words, each of which may be several words joined by ``_``;
- ``me``, the word itself; ``me|us``, either; ``_``, any one word; ``_3``, up to three of any;
- ``$``, the end of a clause: a mark, a comma, a picture, or an end of the text; ``.``, the end of
  a sentence or of the text; ``>``, the end of the text; ``,``, a comma; ``0``, a number;
- any of these with ``?``, which may be missing.

Between two slots any number of fillers may stand: the words that change nothing.
"""

from collections.abc import Iterator
from typing import Final

from optin.keywords.folding import fold_marked
from optin.keywords.words import Phrasing

__all__ = [
    "ANY",
    "ASKED",
    "CLAUSE",
    "COMMA",
    "FINISH",
    "NUMBER",
    "QUESTION",
    "SENTENCE",
    "members_of",
    "slots_of",
]

ANY: Final = "_"
CLAUSE: Final = "$"
SENTENCE: Final = "."
COMMA: Final = ","
FINISH: Final = ">"
QUESTION: Final = "?"
ASKED: Final = QUESTION + FINISH
"""The end of a text that asks: no slot names it, each that names an end of the text takes it."""
NUMBER: Final = "0"


def members_of(phrasing: Phrasing, name: str) -> Iterator[tuple[str, ...]]:
    """List the members of a class, each as its folded words.

    Args:
        phrasing: How the language speaks.
        name: The name of the class.
    """
    for member in phrasing.classes[name].split():
        yield tuple(fold_marked(member.replace("_", " ")))


def slots_of(pattern: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Take a pattern apart.

    Args:
        pattern: One line of slots.

    Yields:
        The alternatives of each slot, and whether it may be missing.

    >>> list(slots_of("STOP me|us?"))
    [(('STOP',), False), (('me', 'us'), True)]
    >>> list(slots_of("_2 STOP"))
    [(('_',), True), (('_',), True), (('STOP',), False)]
    """
    for slot in pattern.split():
        if slot[0] == ANY and slot[1:].isdigit():
            yield from [((ANY,), True)] * int(slot[1:])
            continue
        name = slot.removesuffix("?")
        yield tuple(name.split("|")), name != slot
