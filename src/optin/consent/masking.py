"""How values show themselves: no number stands whole in a repr, a tenant's own included."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["masked"]

_NUMBER: Final = re.compile(r"\+[0-9](?P<hidden>[0-9]{4,})(?=[0-9]{2})")


def masked(value: object) -> str:
    """Return the repr of a value with the middle of every number in it hidden.

    Args:
        value: Anything, such as the name of a scope or the facts of a header.

    >>> masked("sender:+12025550100")
    "'sender:+1********00'"
    """
    return _NUMBER.sub(_hidden, repr(value))


def _hidden(found: re.Match[str]) -> str:
    return found[0][:2] + "*" * len(found["hidden"])
