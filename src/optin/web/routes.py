"""Every route, in one place: each part of the pages is a module with ROUTES, named here once."""

from __future__ import annotations

from typing import Final

from optin.web import contact, forms, home, hooks, mails, portal, report, sheets, status, threads
from optin.web.routing import Table

__all__ = ["PORTAL", "TABLE"]

PORTAL: Final = frozenset((*threads.ROUTES, *portal.ROUTES))
"""What is there only where secure messages are set up."""

TABLE: Final = Table(
    (
        *sheets.ROUTES,
        *forms.ROUTES,
        *mails.ROUTES,
        *hooks.ROUTES,
        *home.ROUTES,
        *status.ROUTES,
        *contact.ROUTES,
        *threads.ROUTES,
        *report.ROUTES,
        *portal.ROUTES,
    )
)
