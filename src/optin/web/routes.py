"""Every route, in one place: each part of the pages is a module with ROUTES, named here once."""

from __future__ import annotations

from typing import Final

from optin.web import contact, forms, home, hooks, mails, report, sheets, status
from optin.web.routing import Table

__all__ = ["TABLE"]

TABLE: Final = Table(
    (
        *sheets.ROUTES,
        *forms.ROUTES,
        *mails.ROUTES,
        *hooks.ROUTES,
        *home.ROUTES,
        *status.ROUTES,
        *contact.ROUTES,
        *report.ROUTES,
    )
)
