"""The style sheets: one for all pages, and one with the tenant's colour."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from optin.exceptions import InputError
from optin.web.colours import sheet_for, tone_of
from optin.web.routing import Route
from optin.web.values import Response
from optin.web.visits import Visit

__all__ = ["ROUTES", "sheet", "version"]

_CSS: Final = "text/css; charset=utf-8"
# Both are the same for everybody. The address of the first changes when it does.
_KEPT: Final = timedelta(days=365)
_KEPT_COLOUR: Final = timedelta(days=1)


@cache
def sheet() -> bytes:
    """Return the style sheet of all pages."""
    return files("optin.web").joinpath("assets", "style.css").read_bytes()


@cache
def version() -> str:
    """Return what tells this style sheet from an older one."""
    return sha256(sheet()).hexdigest()[:12]


def style(_: Visit) -> Response:
    """Return the style sheet."""
    return Response(200, sheet(), _CSS, cached_for=_KEPT)


def colour(visit: Visit) -> Response:
    """Return the style sheet of a colour."""
    try:
        tone = tone_of(f"#{visit.values['colour']}")
    except InputError:
        return visit.error(404)
    return Response(200, sheet_for(tone), _CSS, cached_for=_KEPT_COLOUR)


ROUTES: Final = (
    Route(
        method="GET", pattern="/style.css", page=style, says="Give the style sheet of all pages."
    ),
    Route(
        method="GET",
        pattern="/colours/{colour}",
        page=colour,
        says="Give the style sheet that puts pages in a tenant's colour.",
    ),
)
