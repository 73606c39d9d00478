"""The tenant's colour, in tones that can be read on our pages, light and dark.

Rule: whatever colour a tenant has, text in it and text on it have a contrast of 4.5 to 1 at least
(WCAG 2.2, success criterion 1.4.3). Its hue stays; it is made darker or lighter until that holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from optin.exceptions import InputError

__all__ = ["contrast", "readable_on", "sheet_for", "tone_of"]

Tone: TypeAlias = tuple[int, int, int]

ENOUGH: Final = 4.5
# The backgrounds of assets/style.css that are hardest to write on, of each scheme.
LIGHT: Final = "#f3f4f6"
DARK: Final = "#20252c"
BLACK: Final = "#000000"
WHITE: Final = "#ffffff"
_COLOUR: Final = re.compile("#[0-9a-f]{6}").fullmatch
_STEPS: Final = 50
_STRAIGHT: Final = 0.04045  # below it the curve of sRGB is a line (IEC 61966-2-1)


def tone_of(colour: str) -> str:
    """Return a colour in its one spelling.

    Args:
        colour: Such as ``"#2F5D8C"``.

    Raises:
        InputError: ``invalid_colour``: it is no hash and six hexadecimal digits.
    """
    tone = colour.lower()
    if _COLOUR(tone) is None:
        message = "a colour is a hash and six hexadecimal digits, such as #2f5d8c"
        raise InputError(message, code="invalid_colour")
    return tone


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 up to 21 (WCAG 2.2, "contrast ratio").

    >>> contrast("#000000", "#ffffff")
    21.0

    Args:
        one: Such as ``"#2f5d8c"``.
        other: The other one.
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable_on(background: str, colour: str) -> str:
    """Return a colour, changed no more than reading it on a background needs.

    >>> readable_on("#ffffff", "#2f5d8c")
    '#2f5d8c'
    >>> readable_on("#ffffff", "#ffff00")
    '#7a7a00'

    Args:
        background: What it stands on.
        colour: What is to be read.
    """
    away = BLACK if _luminance(background) > _luminance("#777777") else WHITE
    for step in range(_STEPS + 1):
        mixed = _mixed(colour, away, step / _STEPS)
        if contrast(mixed, background) >= ENOUGH:
            return mixed
    return away


def sheet_for(colour: str) -> str:
    """Return the style sheet that gives our pages a tenant's colour.

    Args:
        colour: Such as ``"#2f5d8c"``.
    """
    light, dark = readable_on(LIGHT, colour), readable_on(DARK, colour)
    return (
        f":root{{--accent:{light};--on-accent:{_text_on(light)}}}\n"
        "@media (prefers-color-scheme:dark){"
        f":root{{--accent:{dark};--on-accent:{_text_on(dark)}}}}}\n"
    )


def _text_on(tone: str) -> str:
    """Return black or white, whichever is read better: the better one has 4.58 to 1 at least."""
    return max(WHITE, BLACK, key=lambda text: contrast(text, tone))


def _mixed(colour: str, other: str, share: float) -> str:
    blend: Callable[[int, int], int] = lambda a, b: round(a + (b - a) * share)  # noqa: E731
    return "#" + "".join(
        f"{blend(a, b):02x}" for a, b in zip(_parts(colour), _parts(other), strict=True)
    )


def _parts(colour: str) -> Tone:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    red, green, blue = map(_linear, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= _STRAIGHT else float(((share + 0.055) / 1.055) ** 2.4)
