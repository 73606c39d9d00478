"""Hints: what a host should mend in how the pages are mounted, told in the log.

A page tells whoever reads it no detail, so that the log has to tell the host.
"""

from __future__ import annotations

import logging
import re
from typing import Final, final

__all__ = ["Hints", "origin_told"]

_log = logging.getLogger("optin")
_MOST: Final = 20  # of one kind: a request may decide what is told, and nobody fills a log with it
_ORIGIN: Final = re.compile(r"[a-z][a-z0-9+.-]{0,15}://[a-z0-9.:\[\]-]{1,100}").fullmatch


@final
class Hints:
    """Tell each hint once, and so many of a kind at most.

    Two threads at once may tell one twice, which harms nobody.
    """

    __slots__ = ("_told",)

    def __init__(self) -> None:
        self._told: Final[dict[str, set[tuple[str, ...]]]] = {}

    def tell(self, sentence: str, *values: str) -> None:
        """Log a warning, where it was not told before.

        Args:
            sentence: With ``%s`` for each value; hints of a kind have the same one.
            values: Nothing secret, and nothing that a request may hide a break of the line in.
        """
        told = self._told.setdefault(sentence, set())
        if values not in told and len(told) < _MOST:
            told.add(values)
            _log.warning(sentence, *values)


def origin_told(origin: str) -> str:
    """Return an origin for the log: anybody may write anything into the header.

    Args:
        origin: ``Origin``, in small letters.
    """
    return origin if _ORIGIN(origin) else "one that was not told"
