"""Find the graphemes of a text: what a reader takes for one character.

The rules are those of UAX #29, extended grapheme clusters, with the classes in
`unicode_ranges`. Three deliberate readings, each the way an SMS is counted rather than drawn:

* CR LF counts as two: it takes two units of a message.
* The Indic conjuncts of rule GB9c (since Unicode 15.1) are not joined: counters of messages,
  the reference calculator among them, count each consonant.
* A surrogate code point stands alone, like a control.
"""

import re
from collections.abc import Callable
from functools import cache

from optin.templates import unicode_ranges as ranges

_RANGE = re.compile("([0-9a-f]+)(?:-([0-9a-f]+))?")
_HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)
_TRAILING_CONSONANTS = 28
_LAST = 0x10FFFF
_SURROGATES = "d800-dfff"
_JOINER = "200d"

# Beyond the basic plane the search for joiners is coarse: emoji and ideographs stand alone. A few
# wide ranges are quicker to try than 200 exact ones.
_ASTRAL_JOINERS = "10000-1efff 1f1e6-1f1ff 1f3fb-1f3ff 1fb00-1ffff e0000-10ffff"


def _pairs(*tables: str) -> list[tuple[int, int]]:
    """Read the ranges of some tables, in order."""
    return sorted((int(a, 16), int(b or a, 16)) for a, b in _RANGE.findall(" ".join(tables)))


def _outside(pairs: list[tuple[int, int]]) -> str:
    """Write all that no range holds as the inside of a character class."""
    written, at = [], 0
    for first, last in pairs:
        if first > at:
            written.append(f"\\U{at:08x}-\\U{first - 1:08x}")
        at = max(at, last + 1)
    return "".join(written) + (f"\\U{at:08x}-\U0010ffff" if at <= _LAST else "")


def _class(*tables: str) -> str:
    """Write some tables as one character class.

    It is the negation of what lies outside: the engine tries the basic plane by a bitmap and the
    rest range by range, so an ordinary letter is told apart at the first step.
    """
    return f"[^{_outside(_pairs(*tables))}]"


@cache
def _standing_alone() -> Callable[[str, int], re.Match[str] | None]:
    """Compile the match of all code points up to the next that may join another.

    Compiled at the first text that needs it, since most texts are GSM-7 and never do.
    """
    exact = _pairs(
        ranges.EXTEND,
        ranges.SPACING_MARK,
        ranges.PREPEND,
        ranges.HANGUL_L,
        ranges.HANGUL_V,
        ranges.HANGUL_T,
        _JOINER,
    )
    basic = [pair for pair in exact if pair[1] < 0x10000]  # noqa: PLR2004 - the basic plane
    return re.compile(f"[{_outside(basic + _pairs(_ASTRAL_JOINERS))}]*+").match


@cache
def _cluster() -> Callable[[str, int], re.Match[str] | None]:
    """Compile the pattern of one grapheme; it matches at every place of every text."""
    lead, vowel, trail = map(_class, (ranges.HANGUL_L, ranges.HANGUL_V, ranges.HANGUL_T))
    open_syllable = "[" + "".join(map(chr, _HANGUL_SYLLABLES[::_TRAILING_CONSONANTS])) + "]"
    syllable = f"[{chr(_HANGUL_SYLLABLES[0])}-{chr(_HANGUL_SYLLABLES[-1])}]"
    # An open syllable takes vowels and trailing consonants, a closed one only the latter.
    korean = f"{lead}*(?:{vowel}++|{open_syllable}{vowel}*+|{syllable}){trail}*+|{lead}++|{trail}++"
    flag = "[\U0001f1e6-\U0001f1ff]{2}"
    pictograph = _class(ranges.PICTOGRAPHIC)
    joined = f"{pictograph}(?:{_class(ranges.EXTEND)}*\u200d{pictograph})*+"
    other = f"[{_outside(_pairs(ranges.CONTROL, _SURROGATES))}]"
    tail = _class(ranges.EXTEND, ranges.SPACING_MARK, _JOINER)
    return re.compile(
        f"{_class(ranges.PREPEND)}*(?:{joined}|{flag}|{korean}|{other}){tail}*+|[\\s\\S]"
    ).match


def all_stand_alone(text: str) -> bool:
    """Tell whether no code point of a text may join another."""
    return _end(_standing_alone()(text, 0)) == len(text)


def clusters(text: str) -> list[tuple[int, int]]:
    """List the graphemes that take more than one code point.

    Args:
        text: any text, lone surrogates included.

    Returns:
        (start, end) in code points, in order; all between them stand alone.
    """
    found = []
    standing_alone, cluster = _standing_alone(), _cluster()
    size = len(text)
    at = 0
    while (joiner := _end(standing_alone(text, at))) < size:
        # What stands before a joiner may be what it joins; two that are no joiners never meet.
        start = max(at, joiner - 1)
        at = _end(cluster(text, start))
        if at - start > 1:
            found.append((start, at))
    return found


def graphemes(text: str) -> list[str]:
    """Cut a text into its graphemes; joined they are the text again."""
    found: list[str] = []
    at = 0
    for start, end in clusters(text):
        found += text[at:start]
        found.append(text[start:end])
        at = end
    return [*found, *text[at:]]


def _end(match: re.Match[str] | None) -> int:
    """Tell where a match ends that every text has."""
    assert match is not None  # noqa: S101 - both patterns match any text at any place
    return match.end()
