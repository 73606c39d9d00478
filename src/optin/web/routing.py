"""Which page answers which request: routes, and how one is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from attrs import field, frozen

from optin.web.limits import Limit
from optin.web.visits import Page

__all__ = ["Found", "Parameter", "Route", "Table"]


@frozen
class Parameter:
    """Describe one field of a query or a form, for the description of the pages.

    Attributes:
        name: What it is called.
        says: What it means, in a sentence.
        required: Whether the page needs it.
        choices: The values that it may have, none for any text.
    """

    name: str
    says: str
    required: bool = False
    choices: tuple[str, ...] = ()


@frozen(kw_only=True)
class Route:
    """Say which page answers a method and a path.

    Attributes:
        method: ``"GET"`` or ``"POST"``; HEAD is answered as GET, without a body.
        pattern: Such as ``"/status/{contact}"``; a name in braces stands for one part of a path. A
            path is written into servers' logs, so none may hold a number.
        page: What answers.
        says: What it does, in one sentence that the description of the pages gives.
        staff: Whether it is for the tenant's own people: nobody else learns that it exists, and
            what is posted to it carries a token that is checked before the page is asked.
        contact: The same for a tenant's contacts, whom the host has logged in.
        raw: Whether the page reads the body of a post itself, and takes it from anywhere: webhooks,
            and mail servers that unsubscribe somebody.
        multipart: Whether such a post may come in parts, too, as those of mail servers do.
        plain: Whether such a post may be plain text, too, as that of Amazon SNS calls its JSON.
        large: Whether such a post may be of 256 KiB, and not of 64 alone: a long message in a
            script of which a form makes nine or twelve characters for each letter, or a webhook
            that tells of many messages at once.
        limits: How often it may be posted to.
        again: What shows the form once more, with what was typed, where it stood open for too long;
            the page of an error where it is None.
        tab: Under which word staff find it on every page of theirs, ``""`` for nowhere.
        query: The fields of its query, told for the description.
        fields: The fields of its form, told for the description.
    """

    method: str
    pattern: str
    page: Page
    says: str
    staff: bool = False
    contact: bool = False
    raw: bool = False
    multipart: bool = False
    plain: bool = False
    large: bool = False
    limits: tuple[Limit, ...] = ()
    again: Page | None = None
    tab: str = ""
    query: tuple[Parameter, ...] = ()
    fields: tuple[Parameter, ...] = ()
    parts: tuple[str, ...] = field(init=False, eq=False, repr=False)

    @property
    def audience(self) -> str:
        """Return whom it is for: ``"staff"``, ``"contacts"`` or ``"everybody"``."""
        if self.staff:
            return "staff"
        return "contacts" if self.contact else "everybody"

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return what a post may be: content types, the usual one first."""
        raw = ("application/json",) if self.raw else ()
        parts = ("multipart/form-data",) if self.multipart else ()
        plain = ("text/plain",) if self.plain else ()
        return ("application/x-www-form-urlencoded", *raw, *parts, *plain)

    @parts.default
    def _split(self) -> tuple[str, ...]:
        return _parts(self.pattern)

    def match(self, parts: tuple[str, ...]) -> dict[str, str] | None:
        """Return what the names of the pattern stand for in a path, None where it does not fit.

        Args:
            parts: Of the path; as many as the pattern's.
        """
        values = {}
        for mine, given in zip(self.parts, parts, strict=True):
            if mine.startswith("{"):
                values[mine[1:-1]] = given
            elif mine != given:
                return None
        return values


Found: TypeAlias = Mapping[str, tuple[Route, dict[str, str]]]
"""For each method that a path answers to, its route and the values of its path."""


class Table:
    """Hold routes, and find the one that answers.

    Args:
        routes: In the order in which they are tried: a word stands before a name in its place.
    """

    __slots__ = ("_by_length", "_routes")

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes: Final = tuple(routes)
        self._by_length: Final[dict[int, list[Route]]] = {}
        for route in self._routes:
            self._by_length.setdefault(len(route.parts), []).append(route)

    def __iter__(self) -> Iterator[Route]:
        return iter(self._routes)

    def find(self, path: str) -> Found:
        """Return, for each method that a path answers to, its route and the path's values.

        Args:
            path: Below the mount; slashes at its end do not matter, as frameworks add them.
        """
        parts = _parts(path)
        found: dict[str, tuple[Route, dict[str, str]]] = {}
        for route in self._by_length.get(len(parts), ()):
            values = route.match(parts)
            if values is not None:
                found.setdefault(route.method, (route, values))
        return found


def _parts(path: str) -> tuple[str, ...]:
    return tuple(path.strip("/").split("/"))
