"""What users were told: kept, listed, and marked as read.

Reached as :attr:`optin.OptIn.notices` and :attr:`optin.AsyncOptIn.notices`.
"""

from __future__ import annotations

from collections.abc import Iterable

from optin.app.calls import AsyncRun, Run
from optin.app.flows import Flows
from optin.app.notice_flows import KeptNotice, NoticeFlows
from optin.policy import Queued, Refused

__all__ = ["AsyncNotices", "Notices"]


class Notices:
    """Show users what they were told, and tell them more.

    A notice can be seen here from the moment at which it is kept, whatever becomes of an e-mail or
    a text about it.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: Run, flows: Flows) -> None:
        self._run = run
        self._flows = NoticeFlows(flows)

    def list(
        self,
        tenant: str,
        user: str,
        *,
        unread: bool = False,
        after: str | None = None,
        limit: int = 100,
    ) -> tuple[list[KeptNotice], str | None]:
        """Return a page of one user's notices, the newest first, and where the next begins.

        Args:
            tenant: Whose user.
            user: Who was told, ``""`` for the organisation as a whole.
            unread: True leaves out what was read.
            after: Where the page before ended, None for the first.
            limit: How many at most.

        Raises:
            InputError: The limit or the cursor is none.
        """
        return self._run(self._flows.page(tenant, user, unread=unread, after=after, limit=limit))

    def unread(self, tenant: str, user: str) -> int:
        """Return how many of one user's notices were not read yet."""
        return self._run(self._flows.unread(tenant, user))

    def mark_read(self, tenant: str, user: str, ids: Iterable[int] | None = None) -> int:
        """Mark notices of one user as read.

        Args:
            tenant: Whose user.
            user: Who read them; the notices of anybody else stay as they are.
            ids: Their numbers, None for all that there are.

        Returns:
            How many were not read before.
        """
        return self._run(self._flows.mark_read(tenant, user, ids))

    def post(
        self,
        tenant: str,
        user: str,
        *,
        text: str,
        category: str = "",
        organisation: str = "",
        key: str = "",
    ) -> Queued | Refused:
        """Tell a user something of the host's own; the notifier brings it as the user prefers.

        Args:
            tenant: Whose user.
            user: Who is told, ``""`` for the organisation as a whole.
            text: The words.
            category: What it is about, ``""`` for nothing in particular; one that is for users.
            organisation: In which organisation, ``""`` for the main one.
            key: Makes the call idempotent: the same key twice tells once.

        Returns:
            Queued; or refused, for a category that is not declared or not for users.

        Raises:
            InputError: The text cannot be shown. DuplicateKeyError: The key was used before, for
            something else.
        """
        draft = self._flows.draft(text, user, category, organisation, key)
        return self._run(self._flows.post(tenant, draft, key))


class AsyncNotices:
    """Do as :class:`Notices` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: AsyncRun, flows: Flows) -> None:
        self._run = run
        self._flows = NoticeFlows(flows)

    async def list(
        self,
        tenant: str,
        user: str,
        *,
        unread: bool = False,
        after: str | None = None,
        limit: int = 100,
    ) -> tuple[list[KeptNotice], str | None]:
        """Do as :meth:`Notices.list` does."""
        return await self._run(
            self._flows.page(tenant, user, unread=unread, after=after, limit=limit)
        )

    async def unread(self, tenant: str, user: str) -> int:
        """Do as :meth:`Notices.unread` does."""
        return await self._run(self._flows.unread(tenant, user))

    async def mark_read(self, tenant: str, user: str, ids: Iterable[int] | None = None) -> int:
        """Do as :meth:`Notices.mark_read` does."""
        return await self._run(self._flows.mark_read(tenant, user, ids))

    async def post(
        self,
        tenant: str,
        user: str,
        *,
        text: str,
        category: str = "",
        organisation: str = "",
        key: str = "",
    ) -> Queued | Refused:
        """Do as :meth:`Notices.post` does."""
        draft = self._flows.draft(text, user, category, organisation, key)
        return await self._run(self._flows.post(tenant, draft, key))
