"""What comes in and what goes out: a request, its fields, and a response.

Rule: every response carries the strict headers, because there is no way to make one without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Final, final
from urllib.parse import parse_qsl

from attrs import field, frozen

from optin.exceptions import InputError
from optin.transports import Headers

__all__ = ["MAX_BODY", "MAX_FIELDS", "MOST_READ", "Fields", "Request", "Response", "fields_of"]

MAX_BODY: Final = 64 * 1024  # bytes; precedent: the longest form of a provider has about four
MOST_READ: Final = 256 * 1024
"""How many bytes are read of any body: 20,000 characters of four bytes, three characters in a form
for each byte, and what stands beside them."""
MAX_FIELDS: Final = 200

_HTML: Final = "text/html; charset=utf-8"
_BREAKS: Final = re.compile("[\x00-\x1f\x7f]").search

# No script, no frame, nothing from elsewhere. Forms post to where they came from.
_POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_SCRIPTS: Final = "; script-src 'self'; connect-src 'self'"
# Addresses hold tokens: no page may pass its own on, be kept, or be found.
_STRICT: Final = (
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("X-Robots-Tag", "noindex, nofollow"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


@frozen
class Request:
    """Hold one request to a page, whatever server or framework it came through.

    Attributes:
        method: ``"GET"``, in capitals.
        path: Below the place where the pages are mounted; begins with a slash.
        query: As it was written, without its question mark.
        headers: Names and values; looked up in any case.
        body: The bytes as they travelled. One that is too large may be cut off.
        client: The address of whoever asks, ``""`` where nothing says. A page sees what a trusted
            proxy says of it.
        mount: Where the server says that the pages are mounted, ``""`` where it says nothing.
        outside: What the request was made from: the WSGI environment, the ASGI scope, or Django's
            request. A ``staff`` hook finds the host's session in it.
    """

    method: str
    path: str = field(repr=False)
    query: str = field(default="", repr=False)
    headers: Headers = field(converter=Headers, factory=Headers)
    body: bytes = field(default=b"", repr=False)
    client: str = field(default="", repr=False)
    mount: str = ""
    outside: object = field(default=None, repr=False, eq=False)


@final
class Fields(Mapping[str, str]):
    """Hold the fields of a form or a query; what was sent twice counts as it was sent first.

    >>> fields = Fields([("state", "opted_in"), ("state", "opted_out"), ("q", "")])
    >>> fields["state"], fields.all("state"), fields.get("page")
    ('opted_in', ('opted_in', 'opted_out'), None)

    Args:
        pairs: Names and values, in the order they came.
    """

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = tuple(pairs)

    def __getitem__(self, name: str) -> str:
        for mine, value in self._pairs:
            if mine == name:
                return value
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._pairs))

    def __len__(self) -> int:
        return len(dict(self._pairs))

    def __repr__(self) -> str:
        # Warning: values are what people typed, and tokens.
        return f"Fields({', '.join(sorted(self))})"

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a field, in the order they came.

        Args:
            name: Which.
        """
        return tuple(value for mine, value in self._pairs if mine == name)


def fields_of(text: str | bytes) -> Fields:
    """Return the fields of a form's body or of a query.

    Args:
        text: ``application/x-www-form-urlencoded``; empty values are kept.

    Raises:
        InputError: ``too_many_fields``, or ``not_text`` where it is no UTF-8 or holds a NUL, which
            no database keeps as it is.
    """
    try:
        decoded = text if isinstance(text, str) else text.decode("ascii")
        if decoded.count("&") >= MAX_FIELDS:
            raise InputError("a form has 200 fields at most", code="too_many_fields")
        pairs = parse_qsl(decoded, keep_blank_values=True, errors="strict")
    except UnicodeError:
        raise InputError("the form is not text in UTF-8", code="not_text") from None
    if any("\0" in part for pair in pairs for part in pair):
        raise InputError("the form is not text in UTF-8", code="not_text")
    return Fields(pairs)


def _on_one_line(_: object, __: object, pairs: tuple[tuple[str, str], ...]) -> None:
    if any(_BREAKS(part) for pair in pairs for part in pair):
        raise InputError("a header stands on one line, without control characters")


def _encoded(body: str | bytes) -> bytes:
    return body.encode(errors="replace") if isinstance(body, str) else body


@frozen
class Response:
    """Hold one answer.

    >>> response = Response(200, "Good morning.", "text/plain; charset=utf-8")
    >>> dict(response.headers)["Cache-Control"]
    'no-store'

    Attributes:
        status: Three digits.
        body: Text or bytes; text is sent as UTF-8.
        content_type: What the body is.
        more: Further headers, such as ``("Location", "/status")``.
        cached_for: How long anybody may keep it, for what is the same for everybody; nobody keeps
            anything else.
        scripts: Whether the page may run scripts of this site, from files of their own. No page for
            contacts or staff needs one.

    Raises:
        InputError: A header has a line break in it.
    """

    status: int
    body: bytes = field(default=b"", converter=_encoded, repr=False)
    content_type: str = _HTML
    more: tuple[tuple[str, str], ...] = field(default=(), validator=_on_one_line, repr=False)
    cached_for: timedelta | None = None
    scripts: bool = False

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """Return every header, the strict ones among them."""
        seconds = 0 if self.cached_for is None else int(self.cached_for.total_seconds())
        kept = f"public, max-age={seconds}, immutable" if seconds else "no-store"
        return (
            ("Content-Type", self.content_type),
            ("Content-Length", str(len(self.body))),
            ("Cache-Control", kept),
            ("Content-Security-Policy", _POLICY + _SCRIPTS if self.scripts else _POLICY),
            *_STRICT,
            *self.more,
        )

    @property
    def reason(self) -> str:
        """Return the phrase of the status, such as ``"Not Found"``."""
        return HTTPStatus(self.status).phrase
