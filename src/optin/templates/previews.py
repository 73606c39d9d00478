"""Show a text as it would be sent, and what makes it dear."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.templates.catalogue import CATALOGUE, DEFAULT_MARK, EXAMPLES, Audience, TemplateName
from optin.templates.graphemes import graphemes
from optin.templates.segments import Count, Encoding, count
from optin.templates.template import Template

# What word processors and phones put in place of plain characters, and the plain ones.
PLAIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•·‣", "*"),
        **dict.fromkeys("\t\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
        "…": "...",
        "×": "x",
        "©": "(c)",
        "®": "(r)",
        "™": "(tm)",
    }
)


@frozen
class ForcingCharacter:
    """Point out a character that forces UCS-2.

    Attributes:
        character: the grapheme.
        positions: where it stands in the text, in code points from 0.
        replacement: GSM-7 text that could stand there, or None if there is nothing alike. It may
            be empty, for a character that cannot be seen.
    """

    character: str = field(repr=False)
    positions: tuple[int, ...]
    replacement: str | None


@frozen
class Preview:
    """Show a filled text.

    Attributes:
        text: the text as it would be sent, mark included.
        count: its encoding, characters and segments.
        forcing: the characters that force UCS-2, in order of appearance.
    """

    text: str = field(repr=False)
    count: Count
    forcing: tuple[ForcingCharacter, ...]


def preview(
    what: TemplateName | str, values: Mapping[str, str] | None = None, *, mark: str | None = None
) -> Preview:
    """Fill a wording and measure it.

    Args:
        what: an automatic text, shown in its default wording, or a wording itself.
        values: what to fill in; example values stand for those not given.
        mark: the words put before it; by default the mark that texts to contacts carry, and
            nothing before a notice or a wording.

    Returns:
        The text and its measures.

    Raises:
        TemplateError: the wording cannot be read, or a variable of it has no value.
    """
    if isinstance(what, TemplateName):
        entry = CATALOGUE[what]
        template = entry.template
        own_mark = DEFAULT_MARK if entry.audience is Audience.CONTACT else ""
    else:
        template, own_mark = Template.parse(what), ""
    shown = own_mark if mark is None else mark
    return preview_of(shown + template.render({**EXAMPLES, **(values or {})}))


def preview_of(text: str) -> Preview:
    """Measure a text that is already filled."""
    measured = count(text)
    positions: dict[str, list[int]] = {each: [] for each in measured.ucs2_characters}
    at = 0
    for grapheme in graphemes(text) if positions else ():
        if grapheme in positions:
            positions[grapheme].append(at)
        at += len(grapheme)
    forcing = tuple(
        ForcingCharacter(each, tuple(places), plain_for(each)) for each, places in positions.items()
    )
    return Preview(text, measured, forcing)


def plain_for(character: str) -> str | None:
    """Suggest GSM-7 text for a character: the plain quote or dash, or a letter without accent."""
    if character in PLAIN:
        return PLAIN[character]
    bare = "".join(
        part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)
    )
    return bare if bare and count(bare).encoding is Encoding.GSM_7 else None
