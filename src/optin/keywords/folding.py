"""The two ways to bring a reply into one form: lenient for opt-outs, exact for opt-ins.

Lenient folding forgets case, accents, width, look-alikes, punctuation and everything that cannot
be seen, and leaves words of plain letters with single marks for emoji between them. Exact folding
forgets the case of ASCII letters, outer white space, one pair of outer quotes and one final mark,
and nothing else. No body ever meets a regular expression: both are one pass of table look-ups.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from itertools import compress
from operator import ne
from typing import Final

from attrs import frozen

from optin.keywords.look_alikes import LOOK_ALIKES

__all__ = [
    "EMOJI",
    "LETTER_EMOJI",
    "LINE",
    "NO_SIGN",
    "QUIET_SIGN",
    "QUOTE",
    "STOP_SIGN",
    "Shape",
    "as_seen",
    "collapse",
    "fold_exactly",
    "fold_leniently",
    "fold_marked",
    "fold_skeleton",
]

EMOJI: Final = "*"
"""Stands for every symbol; no folded word holds one, because punctuation becomes space."""

STOP_SIGN: Final = "🛑"

QUIET_SIGN: Final = "🔕"
"""Stands for itself and for what says the same: a phone or a loudspeaker crossed out."""

NO_SIGN: Final = "🚫"
"""Stands for itself and for what says the same: a crossed arm, a raised hand, a thumb down."""

QUOTE: Final = '"'
"""Stands for every mark that opens or closes what somebody else said."""

LINE: Final = "%"
"""Stands for the end of a line, which may end a sentence or be none."""

LETTER_EMOJI: Final = frozenset("🅰🅱🅾🅿Ⓜℹ") | {chr(code) for code in range(0x1F1E6, 0x1F200)}
"""Symbols that are letters in "ST🅾P" and pictures in "STOP 🇺🇸": they are read both ways."""

# White space by the Unicode property White_Space. str.strip() would take the separators
# U+001C to U+001F too, which are control characters.
_WHITE: Final = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_QUOTES: Final = frozenset({'""', "''", "“”", "‘’", "„“", "‚‘", "«»", "‹›"})
_ASCII_LOWER: Final = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}

_APOSTROPHES: Final = "'`´‘’‛′ʼ"
# Invisible by nature, though their category does not say so (Default_Ignorable_Code_Point), and
# the mark that stands for what could not be decoded.
_INVISIBLE: Final = (
    "\u115f\u1160\u2065\u3164\uffa0\ufff0\ufff1\ufff2\ufff3\ufff4\ufff5\ufff6\ufff7\ufff8\ufffd"
    "🏻🏼🏽🏾🏿"
)
_INVISIBLE_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Mn", "Mc", "Me"})
# Private, or newer than this Python: a picture, as most of what is added is.
_UNKNOWN_CATEGORIES: Final = frozenset({"Cn", "Co"})
# Letters that look like Latin ones and have no decomposition that says so: the ones that phones and
# "fancy text" pages make, in whole words. `fold_skeleton` knows all that Unicode lists.
_LOOK_ALIKES: Final[dict[str, str]] = {
    alike: letter
    for alikes, letters in (
        ("авсеԁԍһіјкӏмноорԛѕтхуԝѵ", "abcedghijklmhoopqstxywv"),  # Cyrillic
        ("αβεζηικλμνορσςτυχω", "abezhiklmnopsstuxw"),  # Greek
        ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),  # small capitals
        ("ıȷøđłħŧƨɑɡɩո", "ijodlhtsagin"),  # Latin, and one Armenian
    )
    for alike, letter in zip(alikes, letters, strict=True)
}
# Letters in discs, in squares, and in pairs that make flags: no decomposition says which.
_LETTER_BLOCKS: Final = (0x1F150, 0x1F170, 0x1F1E6)
_EMOJI_BLOCKS: Final = range(0x1F200, 0x1FB00)
# Scripts of which no letter can look Latin. The hexagrams below 0x4E00 are pictures.
_IDEOGRAPHS: Final = range(0x4E00, 0xA000)
_HANGUL: Final = range(0xAC00, 0xD7A4)
_BLANK_BRAILLE: Final = "\u2800"
_PICTURE: Final = f" {EMOJI} "
# A ligature has up to three letters; U+FDFA would make eighteen of one.
_LONGEST_FOLD: Final = 3
# A hostile text cannot make the table grow past this; a character costs 100 bytes or so.
_REMEMBERED: Final = 8_192


class _Folds(dict[int, str]):
    """Map a code point to what it folds to, computed once for each character that is met.

    Args:
        fold: How it is computed.
        known: What is known beforehand.
    """

    def __init__(self, fold: Callable[[int], str], known: Mapping[int, str]) -> None:
        super().__init__(known)
        self._fold = fold

    def __missing__(self, code: int) -> str:
        folded = self._fold(code)
        if len(self) < _REMEMBERED:
            self[code] = folded
        return folded


def _fold(code: int) -> str:
    # By block and not by category: these are the scripts and pictures of many thousand characters,
    # and a first reading must stay below a millisecond, too.
    if code in _EMOJI_BLOCKS:
        return _PICTURE
    if code in _IDEOGRAPHS or code in _HANGUL:
        return chr(code)
    return _fold_character(code)


def _fold_character(code: int) -> str:
    character = chr(code)
    category = unicodedata.category(character)
    if category == "So":
        return _fold_symbol(character)
    if category[0] in "LN":
        return _fold_letter(character)
    if category in _UNKNOWN_CATEGORIES:
        return _PICTURE
    return "" if category in _INVISIBLE_CATEGORIES else " "


def _fold_letter(character: str) -> str:
    if not unicodedata.decomposition(character):
        plain = character.casefold()
        return _LOOK_ALIKES.get(plain, plain)
    plain = unicodedata.normalize("NFKC", character).casefold()
    plain = unicodedata.normalize("NFKD", plain)
    letters = "".join(_LOOK_ALIKES.get(part, part) for part in plain if part.isalnum())
    return letters if len(letters) <= _LONGEST_FOLD else character


def _fold_symbol(character: str) -> str:
    code = ord(character)
    for first in _LETTER_BLOCKS:
        if first <= code < first + 26:
            return chr(ord("a") + code - first)
    plain = unicodedata.normalize("NFKD", character).lower()
    return plain if len(plain) == 1 and plain.isascii() and plain.isalnum() else _PICTURE


_FOLDS: Final = _Folds(_fold, {code: _fold_character(code) for code in range(128)})
_FOLDS.update(dict.fromkeys(map(ord, _WHITE + _BLANK_BRAILLE), " "))
_FOLDS.update(dict.fromkeys(map(ord, _APOSTROPHES + _INVISIBLE), ""))
_FOLDS[ord(STOP_SIGN)] = f" {STOP_SIGN} "

# What a mark says of a clause: that it ends, that it asks, that somebody else speaks; and the
# two that people type for a word.
_MARKS: Final = {
    mark: f" {folded} "
    for marks, folded in (
        (".!;:…¡。！(){}[]|=", "."),
        ("?¿？؟", "?"),
        (",،、，—–", ","),
        ("\n\r\u2028\u2029", LINE),
        ('"“”„‟«»', QUOTE),
        ("#№", "#"),
        ("+", "+"),
        ("🔕📵🔇", QUIET_SIGN),
        ("🚫🙅⛔✋👎🖕", NO_SIGN),
    )
    for mark in marks
}


_MARKED: Final = _Folds(_FOLDS.__getitem__, {ord(mark): folded for mark, folded in _MARKS.items()})


# What the eye does not tell apart in some typeface.
_AS_SEEN: Final = str.maketrans("i10ь", "llob")


def as_seen(word: str) -> str:
    """Write a folded word by what the eye sees of it: i and 1 as l, 0 as o, a soft sign as b.

    >>> as_seen("quit10")
    'qultlo'
    """
    return word.translate(_AS_SEEN)


_SKELETONS: Final = _Folds(
    lambda code: as_seen(_FOLDS[code]),
    {int(code, 16): letter for letter, codes in LOOK_ALIKES.items() for code in codes.split()},
)


def fold_skeleton(text: str) -> list[str]:
    """Split a reply into words by what they look like, for what folding reads as something else.

    Two words that can be taken for each other fold alike, as the skeletons of UTS #39 do; words
    that mean different things do, too ("ill" and "lil"), so that nothing but a whole keyword is
    looked up by it.

    Args:
        text: Any text.

    Returns:
        The words as `fold_leniently` returns them, written `as_seen`.

    >>> fold_skeleton("QU|T") == fold_skeleton("quit") == ["qult"]
    True
    """
    return text.translate(_SKELETONS).split()


def fold_leniently(text: str) -> list[str]:
    r"""Split a reply into plain words, forgetting everything that does not change the meaning.

    Args:
        text: Any text.

    Returns:
        The words in lower-case letters and digits, with ``EMOJI`` for each symbol and
        ``STOP_SIGN`` for itself.

    >>> fold_leniently("“\uff33tóp!!”\u200b 👍")
    ['stop', '*']
    """
    return text.translate(_FOLDS).split()


def fold_marked(text: str) -> list[str]:
    """Split a reply into plain words and the marks that stand between its clauses.

    Args:
        text: Any text.

    Returns:
        As `fold_leniently` does, with ``.`` for what ends a sentence, ``?`` for what asks, ``,``
        for what ends a clause, ``QUOTE`` for quotation marks, ``#`` and ``+``, and for signs of
        refusal ``QUIET_SIGN`` and ``NO_SIGN``.

    >>> fold_marked("Stop, you two! Who said “go”?")
    ['stop', ',', 'you', 'two', '.', 'who', 'said', '"', 'go', '"', '?']
    """
    return text.translate(_MARKED).split()


# What becomes of one character: part of a word, a word by itself, nothing, or what stands between.
_PART: Final = "x"
_ALONE: Final = "."
_APART: Final = f" {_ALONE} "
_UNSEEN: Final = "-"


def _shape(code: int) -> str:
    folded = _MARKED[code]
    if not folded.strip():
        return folded or _UNSEEN
    return _ALONE if folded[0] == " " else _PART


_SHAPES: Final = _Folds(_shape, {code: _shape(code) for code in range(128)})


@frozen
class Shape:
    """Hold where the words of `fold_marked` stand in a text.

    Args:
        pieces: What stands between two spaces, by the shape of each character.
        words: The numbers of those that are words.
    """

    pieces: Sequence[str]
    words: Sequence[int]

    @classmethod
    def of(cls, text: str) -> "Shape":
        """Find the words of a text.

        >>> Shape.of("No, thanks").span(0, 2)
        (0, 10)
        """
        shape = text.translate(_SHAPES)
        pieces = shape.replace(_ALONE, _APART).split(" ")
        words = [place for place, piece in enumerate(pieces) if piece]
        if _UNSEEN in shape:
            words = [place for place in words if pieces[place].strip(_UNSEEN)]
        return cls(pieces, words)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the characters that some words were made of.

        Args:
            first: The number of the first word.
            last: The number of the last.

        Returns:
            The places of the first character and behind the last.
        """
        begin, _ = self._place(self.words[first])
        _, end = self._place(self.words[last])
        return begin, end

    def _place(self, number: int) -> tuple[int, int]:
        before, piece = self.pieces[:number], self.pieces[number]
        # Each word by itself had two spaces put around it, the first of them before it.
        put_in = 2 * before.count(_ALONE) + (piece == _ALONE)
        seen = piece.strip(_UNSEEN)
        begin = sum(map(len, before)) + number - put_in + piece.index(seen)
        return begin, begin + len(seen)


def fold_exactly(text: str) -> str:
    """Strip what an exact match may differ in: ASCII case, outer white space, quotes, one mark.

    Args:
        text: Any text.

    Returns:
        The rest, unchanged but for the case of ASCII letters.

    >>> fold_exactly(' "Yes." ')
    'yes'
    >>> fold_exactly("yes!!")
    'yes!'
    """
    bare = text.strip(_WHITE)
    marked = bare[-1:] in {".", "!"}
    if marked:
        bare = bare[:-1]
    if bare[:1] + bare[-1:] in _QUOTES:
        bare = bare[1:-1].strip(_WHITE)
        if not marked and bare[-1:] in {".", "!"}:
            bare = bare[:-1]
    return bare.translate(_ASCII_LOWER)


def collapse(word: str) -> str:
    """Write each run of one letter once.

    >>> collapse("stoppp")
    'stop'
    """
    return word[:1] + "".join(compress(word[1:], map(ne, word[1:], word)))
