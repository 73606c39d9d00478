"""Texts that a database refuses, in a form that it takes and that gives them back exactly.

PostgreSQL refuses NUL in text, SQLite cuts it in functions, both refuse lone surrogates; a phone
sends what it likes. A person's STOP must not become an error because of a NUL behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["ESCAPE", "escape", "escape_all", "is_storable", "unescape", "unescape_all"]

ESCAPE: Final = "\x1a"
"""SUBSTITUTE, which no keyboard types: ordinary texts stay readable in the tables."""

_HOSTILE: Final = re.compile("[\0\x1a\ud800-\udfff]")
_ESCAPED: Final = re.compile("\x1a([0-9a-f]{4})")


def is_storable(text: str) -> bool:
    """Say whether a text can be stored as it is."""
    if text.isascii():
        return "\0" not in text and ESCAPE not in text
    return _HOSTILE.search(text) is None


def escape(text: str) -> str:
    r"""Return a text without NUL and lone surrogates.

    >>> escape("STOP\0").encode()
    b'STOP\x1a0000'

    Args:
        text: Any at all.

    Returns:
        The text itself in nearly every case; each character that cannot stand, and ``ESCAPE``, as
        ``ESCAPE`` and four hexadecimal digits. No two texts give the same.
    """
    return text if is_storable(text) else _HOSTILE.sub(_digits, text)


def unescape(text: str) -> str:
    """Return what :func:`escape` was given."""
    return _ESCAPED.sub(_character, text) if ESCAPE in text else text


def escape_all(texts: tuple[str, ...]) -> Iterable[str]:
    """Escape several texts at the price of one, as long as none needs it."""
    return texts if is_storable("".join(texts)) else map(escape, texts)


def unescape_all(texts: tuple[str, ...]) -> Iterable[str]:
    """Undo :func:`escape_all`."""
    return map(unescape, texts) if ESCAPE in "".join(texts) else texts


def _digits(match: re.Match[str]) -> str:
    return f"{ESCAPE}{ord(match[0]):04x}"


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))
