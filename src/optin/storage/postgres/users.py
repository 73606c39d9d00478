"""What is read from PostgreSQL of users and of what they were told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from optin.clock import Clock
from optin.consent import stamp
from optin.policy.profiles import UserProfile
from optin.storage.bounds import cursor_before
from optin.storage.escaping import escape
from optin.storage.postgres.queries import Statement, ask, encoded
from optin.storage.protocol import Notices, Users
from optin.storage.rows import Fields, row_of, user_of

__all__ = ["asking_unread", "marking", "named", "page_about_users", "profiles"]


def named(users: Iterable[tuple[str, str]]) -> str:
    """Return users, by tenant and identifier, as the JSON that the queries unfold."""
    return encoded({"tenant": tenant, "user_id": escape(user)} for tenant, user in users)


def profiles(found: Iterable[Fields]) -> dict[tuple[str, str], UserProfile]:
    """Return what the rows of the query ``users`` hold of users of whom something is kept."""
    kept = ((row[0], user_of(row[1:6])) for row in found if row[6])
    return {(tenant, profile.user): profile for tenant, profile in kept}


def page_about_users(
    query: Users | Notices, after: str | None, given: Mapping[str, Any]
) -> tuple[Statement, Callable[[Fields], object], int]:
    """Choose the query of a page, what makes an item of a row, and the column of its cursor."""
    if isinstance(query, Users):
        return ask("scan_users", after=after or "", **given), user_of, 0
    name = "scan_unread" if query.unread else "scan_notices"
    before = cursor_before(after)
    return ask(name, user=escape(query.user), before=before, **given), row_of, 1


def asking_unread(tenant: str, user: str) -> Statement:
    """Return the statement that counts a user's unread notices."""
    return ask("count_unread", tenant=tenant, user=escape(user))


def marking(tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> Statement:
    """Return the statement that marks a user's notices as read, and gives their numbers."""
    given = {"tenant": tenant, "user": escape(user), "now": stamp(clock.now())}
    return ask("mark_read", ids=None if ids is None else list(ids), **given)
