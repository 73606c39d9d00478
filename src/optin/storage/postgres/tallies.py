"""What is counted for reports, as PostgreSQL answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from optin.storage.postgres.queries import ask, encoded
from optin.storage.protocol import Page, Tallies
from optin.storage.tallies import asked, page_of

if TYPE_CHECKING:
    from optin.storage.postgres.reading import Trips

__all__ = ["tallied"]


def tallied(query: Tallies, after: str | None, limit: int) -> Trips[Page[object]]:
    """Return a page of what was counted."""
    periods = asked(query, after, limit)
    given = encoded({"n": n, "since": since, "until": until} for n, since, until in periods)
    (found,) = yield [ask("tallies", tenant=query.tenant, periods=given)]
    return page_of(query, periods, found)
