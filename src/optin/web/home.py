"""The place itself where the pages are mounted: staff go on from there to their first page."""

from __future__ import annotations

from typing import Final

from optin.web.routing import Route
from optin.web.values import Response
from optin.web.visits import Visit

__all__ = ["ROUTES"]


def first_tab(visit: Visit) -> Response:
    """Lead staff to the first page that has a tab."""
    return visit.redirect(next(route.pattern for route in visit.site.table if route.tab))


ROUTES: Final = (
    Route(
        method="GET",
        pattern="/",
        page=first_tab,
        says="Lead to the first page of staff.",
        staff=True,
    ),
)
