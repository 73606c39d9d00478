"""Count the characters and segments of a text, and cut it where a carrier would.

A text of only GSM-7 characters (3GPP TS 23.038, section 6.2.1) is sent in septets: 160 in one
message, 153 in each part of a longer one; the ten characters of the extension table take two.
Any other text is sent in UTF-16 units: 70, or 67 in each part. A part never ends inside an
escape pair, a surrogate pair, or a grapheme that fits in one part.
"""

import codecs
import re
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from optin.templates.graphemes import all_stand_alone, clusters

_BASIC: Final = (
    "\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    "¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ"
)
_EXTENSION: Final = "\f[\\]^{|}~€"

# 140 octets carry 160 septets or 70 units; a part of several gives 6 octets to its header
# (3GPP TS 23.040, section 9.2.3.24.1).
_SEPTETS, _SEPTETS_IN_PART = 160, 153
_UNITS, _UNITS_IN_PART = 70, 67

# One byte for each character, those of the extension table above 127. The standard library's
# character maps want NUL first; it is in neither table and is looked for afterwards.
_TABLE: Final = codecs.charmap_build(
    ("\0" + _BASIC).ljust(128, "\ufffe") + _EXTENSION.ljust(128, "\ufffe")
)
_ONE_SEPTET: Final = bytes(range(128))

_is_plain = re.compile("[" + re.escape("".join(filter(str.isascii, _BASIC))) + "]*+").fullmatch
_OUTSIDE: Final = "[^" + re.escape(_BASIC + _EXTENSION) + "]"
_not_gsm = re.compile(_OUTSIDE + _OUTSIDE + "*+").findall
_ESCAPE: Final = "\x1b"
_UTF_16: Final = "utf-16-le"


class Encoding(StrEnum):
    """Name how the characters of a text are sent."""

    GSM_7 = "GSM-7"
    UCS_2 = "UCS-2"


_GSM_7, _UCS_2 = Encoding.GSM_7, Encoding.UCS_2


@frozen
class Count:
    """Say how long a text is, the way carriers bill it.

    Attributes:
        encoding: GSM-7 if every character is in its tables, else UCS-2.
        characters: septets in GSM-7 (an escape pair is two), graphemes in UCS-2.
        segments: the messages it takes on the air, at least one.
        ucs2_characters: the distinct characters that force UCS-2, in order of appearance; empty
            in GSM-7. Not in the repr, since a short text could be read from it.
    """

    encoding: Encoding
    characters: int
    segments: int
    ucs2_characters: tuple[str, ...] = field(default=(), repr=False)


def count(text: str) -> Count:
    """Count the characters and segments of a text.

    Args:
        text: the text as it would be sent; any string, lone surrogates included.

    Returns:
        Its encoding, characters, segments and the characters that force UCS-2. The empty text
        has 0 characters and takes 1 segment.
    """
    if text.isascii() and _is_plain(text):
        septets = len(text)
        if septets <= _SEPTETS:
            return Count(_GSM_7, septets, 1)
        return Count(_GSM_7, septets, -(-septets // _SEPTETS_IN_PART))
    measured = _septets(text)
    if measured is None:
        return _ucs2_count(text)
    if measured <= _SEPTETS:
        return Count(_GSM_7, measured, 1)
    return Count(_GSM_7, measured, len(_gsm_cuts(_escaped(text))))


def split(text: str) -> tuple[str, ...]:
    """Cut a text into its segments.

    Args:
        text: the text as it would be sent.

    Returns:
        The text of each segment; joined they are the text again. The empty text is one empty
        segment.
    """
    if _septets(text) is not None:
        escaped = _escaped(text)
        cuts = _gsm_cuts(escaped)
        parts = [escaped[a:b] for a, b in zip([0, *cuts], cuts, strict=False)]
        return tuple(part.replace(_ESCAPE, "") for part in parts)
    paired = _utf16(text).decode(_UTF_16, "surrogatepass")
    data = _utf16(paired)
    cuts = _unit_cuts(paired, data, clusters(paired))
    pieces = []
    start = 0
    for a, b in zip([0, *cuts], cuts, strict=False):
        # Counted in units, since the text given may have a pair written as two surrogates.
        end, left = start, b - a
        while left:
            left -= 2 if text[end] > "\uffff" else 1
            end += 1
        pieces.append(text[start:end])
        start = end
    return tuple(pieces)


def _septets(text: str) -> int | None:
    """Count the septets of a text; None if GSM-7 cannot send it."""
    try:
        data, size = codecs.charmap_encode(text, "strict", _TABLE)
    except UnicodeEncodeError:
        return None
    if b"\0" in data:
        return None
    return size if data.isascii() else size + len(data.translate(None, _ONE_SEPTET))


def _ucs2_count(text: str) -> Count:
    """Count a text that GSM-7 cannot send."""
    try:
        data = text.encode(_UTF_16)
    except UnicodeEncodeError:
        # Surrogates that meet as a pair on the wire are one character.
        data = _utf16(text)
        text = data.decode(_UTF_16, "surrogatepass")
    strangers = "".join(_not_gsm(text))
    # No character of GSM-7 joins another by itself, so the few that are none tell of all.
    if all_stand_alone(strangers):
        segments = len(_unit_cuts(text, data, []))
        return Count(_UCS_2, len(text), segments, tuple(dict.fromkeys(strangers)))
    spans = clusters(text)
    segments = len(_unit_cuts(text, data, spans))
    characters = len(text) - sum([end - start - 1 for start, end in spans])
    return Count(_UCS_2, characters, segments, _forcing(text, spans))


def _utf16(text: str) -> bytes:
    """Encode a text in UTF-16, surrogates that stand by themselves as they are."""
    return text.encode(_UTF_16, "surrogatepass")


def _escaped(text: str) -> str:
    """Write out the escape before each character of the extension table."""
    for character in _EXTENSION:
        if character in text:
            text = text.replace(character, _ESCAPE + character)
    return text


def _forcing(text: str, spans: list[tuple[int, int]]) -> tuple[str, ...]:
    """List the graphemes that GSM-7 cannot send; one of several code points always is one."""
    found: dict[str, None] = {}
    at = 0
    for start, end in spans:
        if start > at:
            found.update(dict.fromkeys("".join(_not_gsm(text, at, start))))
        found[text[start:end]] = None
        at = end
    found.update(dict.fromkeys("".join(_not_gsm(text, at))))
    return tuple(found)


def _gsm_cuts(escaped: str) -> list[int]:
    """Find the end of each segment of a GSM-7 text whose escape pairs are written out."""
    size = len(escaped)
    if size <= _SEPTETS:
        return [size]
    cuts = []
    at = 0
    while size - at > _SEPTETS_IN_PART:
        at += _SEPTETS_IN_PART
        if escaped[at - 1] == _ESCAPE:
            at -= 1
        cuts.append(at)
    return [*cuts, size]


def _unit_cuts(text: str, data: bytes, spans: list[tuple[int, int]]) -> list[int]:
    """Find the end of each segment of a UCS-2 text, in UTF-16 units.

    A grapheme that begins in a part and does not fit there starts the next one. One that fits in
    no part is cut between code points, since the carrier has to.
    """
    size = len(data) // 2
    if size <= _UNITS:
        return [size]
    cuts = []
    at = place = nearest = 0  # `at` counts units, `place` the same in code points
    while size - at > _UNITS_IN_PART:
        end = at + _UNITS_IN_PART
        if data[2 * end + 1] & 0xFC == 0xDC and data[2 * end - 1] & 0xFC == 0xD8:  # noqa: PLR2004
            end -= 1  # between the halves of a surrogate pair
        if spans:
            last = place + len(data[2 * at : 2 * end].decode(_UTF_16, "surrogatepass"))
            while nearest < len(spans) and spans[nearest][1] <= last:
                nearest += 1
            if nearest < len(spans) and place < spans[nearest][0] < last:
                end -= len(_utf16(text[spans[nearest][0] : last])) // 2
                last = spans[nearest][0]
            place = last
        cuts.append(end)
        at = end
    return [*cuts, size]
