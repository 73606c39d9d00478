"""The pages as a WSGI application (PEP 3333)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from optin.exceptions import ConfigurationError
from optin.web.pages import Pages
from optin.web.values import MOST_READ, Request

__all__ = ["Application", "request_of", "wsgi"]

Application: TypeAlias = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def wsgi(pages: Pages) -> Application:
    """Return the WSGI application of some pages.

    Args:
        pages: Which; their ``public_url`` is where the application is mounted.

    Raises:
        ConfigurationError: ``wrong_colour``: a WSGI server has no event loop for ``AsyncPages``.
    """
    given: object = pages
    if not isinstance(given, Pages):
        message = "WSGI takes Pages; AsyncPages are mounted with optin.web.asgi"
        raise ConfigurationError(message, code="wrong_colour")

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        request = request_of(environ)
        response = pages.handle(request)
        start_response(f"{response.status} {response.reason}", list(response.headers))
        return [] if request.method == "HEAD" else [response.body]

    return application


def request_of(environ: Mapping[str, Any]) -> Request:
    """Return the request of a WSGI environment.

    Args:
        environ: As the server made it. No more of its body is read than a page may have.
    """
    headers = {
        name.removeprefix("HTTP_").replace("_", "-"): value
        for name, value in environ.items()
        if name.startswith("HTTP_") or name in {"CONTENT_TYPE", "CONTENT_LENGTH"}
    }
    return Request(
        method=environ["REQUEST_METHOD"].upper(),
        path=_text(environ.get("PATH_INFO", "")) or "/",
        query=_text(environ.get("QUERY_STRING", "")),
        headers={name: value for name, value in headers.items() if value},
        body=_body(environ),
        client=environ.get("REMOTE_ADDR", ""),
        mount=_text(environ.get("SCRIPT_NAME", "")),
        outside=environ,
    )


def _text(native: str) -> str:
    """Return a string of the environment, whose letters are bytes (PEP 3333, "unicode issues")."""
    return native.encode("latin-1", "replace").decode(errors="replace")


def _body(environ: Mapping[str, Any]) -> bytes:
    """Return the body, as far as it may go; a size that is too large is told by its header."""
    size = environ.get("CONTENT_LENGTH") or ""
    if size.isascii() and size.isdigit():
        wanted = int(size[:9]) if len(size) > 9 else int(size)  # noqa: PLR2004 - a gigabyte
        if wanted > MOST_READ:
            return b""
    elif environ.get("wsgi.input_terminated"):  # a chunked body, which the server has ended
        wanted = MOST_READ + 1
    else:
        return b""
    read = b""
    while len(read) < wanted:
        part = environ["wsgi.input"].read(wanted - len(read))
        if not part:
            break
        read += part
    return read
