"""The tenant's own users: who they are, their own opt-in, and texts to them.

Reached as :attr:`optin.OptIn.users` and :attr:`optin.AsyncOptIn.users`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from optin.app.calls import AsyncRun, Run
from optin.app.flows import Flows
from optin.app.status import Status
from optin.app.user_flows import UNNAMED, Unnamed, UserFlows
from optin.consent import Address, Evidence, Sender
from optin.policy import Deferred, Medium, OptInResult, OptOutResult, Queued, Refused, UserProfile

__all__ = ["AsyncUsers", "Users"]


class Users:
    """Keep users, and text those who opted in.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: Run, flows: Flows) -> None:
        self._run = run
        self._flows = UserFlows(flows)

    def save(
        self,
        tenant: str,
        user: str,
        *,
        name: str | Unnamed | None = UNNAMED,
        phone: str | Address | Unnamed | None = UNNAMED,
        email: str | Address | Unnamed | None = UNNAMED,
        routes: Mapping[str, Sequence[Medium | str]] | Unnamed | None = UNNAMED,
    ) -> UserProfile:
        """Change what is kept of a user: what is given, and nothing else.

        What is not named stays as it is, the opt-in too; None or ``""`` removes. Nobody is opted in
        by it. Where the number is removed, or is another one than before, the opt-in of the old
        number ends; a new one starts with none.

        The organisation as a whole, ``""``, has a mailbox and routes too, and no number: by them
        goes what is told to nobody in particular, such as that a pack was declined.

        Args:
            tenant: Whose user.
            user: The host's identifier, at most 200 characters; ``""`` for the organisation.
            name: What the user is called.
            phone: The user's own number, None to remove it.
            email: The user's mailbox, None to remove it.
            routes: By what means the user hears of what, by template or category, in the place of
                all routes before; ``""`` stands for all that are not named. The means are tried in
                order, until one works.

        Returns:
            All that is kept of the user from now on.

        Raises:
            InputError: ``invalid_user``, ``invalid_name``, ``invalid_address``, or
                ``unknown_route``.
        """
        return self._run(
            self._flows.save(tenant, user, name=name, phone=phone, email=email, routes=routes)
        )

    def get(self, tenant: str, user: str) -> UserProfile | None:
        """Return what is kept of a user, None where nothing is."""
        return self._run(self._flows.get(tenant, user))

    def list(
        self, tenant: str, *, after: str | None = None, limit: int = 100
    ) -> tuple[list[UserProfile], str | None]:
        """Return a page of users, in the order of their identifiers, and where the next begins.

        The organisation as a whole is no user; :meth:`get` tells what is kept of it.

        Args:
            tenant: Whose.
            after: Where the page before ended, None for the first.
            limit: How many at most.
        """
        return self._run(self._flows.page(tenant, after, limit))

    def opt_in(
        self, tenant: str, user: str, *, evidence: str | Evidence, by: str = ""
    ) -> OptInResult:
        """Record that a user agreed to be texted at their own number; they get a confirmation.

        Args:
            tenant: Whose user.
            user: Who agreed.
            evidence: How: with the source ``form`` and the wording for a box that the user ticked;
                a note in words for what was said or signed.
            by: Who recorded it. Whether they may is asked for a note, and for a box wherever
                somebody else than the user is named.

        Returns:
            Changed, unchanged, or refused: no such user, no number, no permission, no evidence, or
            an opt-out that only the user can lift.
        """
        return self._run(self._flows.opt_in(tenant, user, evidence, by))

    def opt_out(
        self, tenant: str, user: str, *, evidence: str | Evidence = "", by: str = ""
    ) -> OptOutResult | Refused:
        """Record that a user does not want to be texted any more; a STOP does so by itself.

        Args:
            tenant: Whose user.
            user: Who said no.
            evidence: How.
            by: Who recorded it.

        Returns:
            Changed, unchanged, or refused where nothing is kept of the user or no number.
        """
        return self._run(self._flows.opt_out(tenant, user, evidence, by))

    def status(self, tenant: str, user: str) -> Status | None:
        """Return where a user's own number stands as a user's; None where none is kept."""
        return self._run(self._flows.status(tenant, user))

    def remind(
        self,
        tenant: str,
        user: str,
        *,
        category: str,
        text: str,
        organisation: str = "",
        sender: str | Sender = "",
        key: str = "",
    ) -> Queued | Deferred | Refused:
        """Text a user at their own number, if they opted in.

        Args:
            tenant: Whose user.
            user: To whom.
            category: What it is about: one that is for users, such as ``"event_reminder"``.
            text: The words.
            organisation: On whose behalf, ``""`` for the main one.
            sender: Which of the tenant's senders, ``""`` for the first that fits the channel.
            key: Makes the call idempotent: the same key twice sends once, and answers the same.

        Returns:
            Queued; deferred, where the quota is used up and it waits for the next pack; or refused:
            a refusal explains itself, and is in the ledger.

        Raises:
            InputError: The text cannot be sent as it is.
            DuplicateKeyError: The key was used before, for something else.
        """
        draft = self._flows.flows.draft(
            text=text,
            user=user,
            category=category,
            organisation=organisation,
            sender=sender,
            reference=key,
        )
        return self._run(self._flows.remind(tenant, draft, key))

    def forget(self, tenant: str, user: str, *, ground: str) -> int:
        """Keep nothing of a user, and destroy what is personal about the user's number.

        That the number opted out stays known, by its keyed hash.

        Args:
            tenant: Whose user.
            user: Whom.
            ground: Why, as a code such as ``"gdpr-17"``; it stays in the ledger.

        Returns:
            How many ledger payloads were destroyed.

        Raises:
            InputError: ``invalid_user``: the organisation as a whole, ``""``, cannot be forgotten.
        """
        return self._run(self._flows.forget(tenant, user, ground))


class AsyncUsers:
    """Do as :class:`Users` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: AsyncRun, flows: Flows) -> None:
        self._run = run
        self._flows = UserFlows(flows)

    async def save(
        self,
        tenant: str,
        user: str,
        *,
        name: str | Unnamed | None = UNNAMED,
        phone: str | Address | Unnamed | None = UNNAMED,
        email: str | Address | Unnamed | None = UNNAMED,
        routes: Mapping[str, Sequence[Medium | str]] | Unnamed | None = UNNAMED,
    ) -> UserProfile:
        """Do as :meth:`Users.save` does."""
        return await self._run(
            self._flows.save(tenant, user, name=name, phone=phone, email=email, routes=routes)
        )

    async def get(self, tenant: str, user: str) -> UserProfile | None:
        """Do as :meth:`Users.get` does."""
        return await self._run(self._flows.get(tenant, user))

    async def list(
        self, tenant: str, *, after: str | None = None, limit: int = 100
    ) -> tuple[list[UserProfile], str | None]:
        """Do as :meth:`Users.list` does."""
        return await self._run(self._flows.page(tenant, after, limit))

    async def opt_in(
        self, tenant: str, user: str, *, evidence: str | Evidence, by: str = ""
    ) -> OptInResult:
        """Do as :meth:`Users.opt_in` does."""
        return await self._run(self._flows.opt_in(tenant, user, evidence, by))

    async def opt_out(
        self, tenant: str, user: str, *, evidence: str | Evidence = "", by: str = ""
    ) -> OptOutResult | Refused:
        """Do as :meth:`Users.opt_out` does."""
        return await self._run(self._flows.opt_out(tenant, user, evidence, by))

    async def status(self, tenant: str, user: str) -> Status | None:
        """Do as :meth:`Users.status` does."""
        return await self._run(self._flows.status(tenant, user))

    async def remind(
        self,
        tenant: str,
        user: str,
        *,
        category: str,
        text: str,
        organisation: str = "",
        sender: str | Sender = "",
        key: str = "",
    ) -> Queued | Deferred | Refused:
        """Do as :meth:`Users.remind` does."""
        draft = self._flows.flows.draft(
            text=text,
            user=user,
            category=category,
            organisation=organisation,
            sender=sender,
            reference=key,
        )
        return await self._run(self._flows.remind(tenant, draft, key))

    async def forget(self, tenant: str, user: str, *, ground: str) -> int:
        """Do as :meth:`Users.forget` does."""
        return await self._run(self._flows.forget(tenant, user, ground))
