"""Where contacts stand, as a list: searched, filtered, a page at a time in either direction.

Reached as :attr:`optin.OptIn.contacts` and :attr:`optin.AsyncOptIn.contacts`.
"""

from __future__ import annotations

from typing import Final

from optin.app.calls import AsyncRun, Run
from optin.app.contact_flows import Contact, ContactFilter, ContactFlows, ContactPage
from optin.app.flows import Flows
from optin.consent import Entry

__all__ = ["AsyncContacts", "Contacts"]

_ALL: Final = ContactFilter()


class Contacts:
    """List a tenant's contacts.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: Run, flows: Flows) -> None:
        self._run = run
        self._flows = ContactFlows(flows)

    def find(
        self,
        tenant: str,
        where: ContactFilter = _ALL,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int = 50,
    ) -> ContactPage:
        """Return a page of contacts: those first whose state changed last.

        It takes as long for the last of a million contacts as for the first.

        Args:
            tenant: Whose.
            where: Which; all by default.
            after: Where the page begins, as :attr:`ContactPage.after` of another says.
            before: Where it ends, as :attr:`ContactPage.before` says; ``""`` for the last page.
            limit: How many at most.

        Raises:
            InputError: A place is none, or ``invalid_search``: too few digits to look for.
            SettingsError: ``unknown_organisation``.
            UnknownTenantError: The tenant was never enrolled.
        """
        return self._run(self._flows.find(tenant, where, after, before, limit))

    def get(self, tenant: str, key: str) -> Contact | None:
        """Return one contact in all of its scopes, None where there is none.

        Args:
            tenant: Whose.
            key: As :attr:`Contact.key` says.

        Raises:
            UnknownTenantError: The tenant was never enrolled.
        """
        return self._run(self._flows.get(tenant, key))

    def entries(
        self, tenant: str, key: str, *, after: str | None = None, limit: int = 50
    ) -> tuple[list[Entry], str | None]:
        """Return a page of the ledger entries about one contact, the newest first.

        Args:
            tenant: Whose.
            key: As :attr:`Contact.key` says.
            after: Where the page begins, as the page before said; None for the newest.
            limit: How many at most.

        Returns:
            The page, and where the next begins, None at the end; none of a contact that there is
            not, or that was erased.
        """
        return self._run(self._flows.entries(tenant, key, after, limit))


class AsyncContacts:
    """Do as :class:`Contacts` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: AsyncRun, flows: Flows) -> None:
        self._run = run
        self._flows = ContactFlows(flows)

    async def find(
        self,
        tenant: str,
        where: ContactFilter = _ALL,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int = 50,
    ) -> ContactPage:
        """Do as :meth:`Contacts.find` does."""
        return await self._run(self._flows.find(tenant, where, after, before, limit))

    async def get(self, tenant: str, key: str) -> Contact | None:
        """Do as :meth:`Contacts.get` does."""
        return await self._run(self._flows.get(tenant, key))

    async def entries(
        self, tenant: str, key: str, *, after: str | None = None, limit: int = 50
    ) -> tuple[list[Entry], str | None]:
        """Do as :meth:`Contacts.entries` does."""
        return await self._run(self._flows.entries(tenant, key, after, limit))
