"""Everything that a method gives page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

__all__ = ["all_of"]

T = TypeVar("T")

_PAGE: Final = 500


def all_of(page: Callable[[str | None, int], tuple[Sequence[T], str | None]]) -> Iterator[T]:
    """Give the items of all pages, each page asked for when the one before is through.

    Args:
        page: Returns the page after a cursor, None for the first, with so many items at most; and
            the cursor of the next, None at the end.
    """
    after: str | None = None
    while True:
        items, after = page(after, _PAGE)
        yield from items
        if after is None:
            return
