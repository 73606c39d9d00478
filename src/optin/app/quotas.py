"""What is left for texts, how it came about, and what is done about it by hand.

Reached as :attr:`optin.OptIn.quota` and :attr:`optin.AsyncOptIn.quota`.
"""

from __future__ import annotations

from optin.app.calls import AsyncRun, Run
from optin.app.flows import Flows
from optin.app.quota_flows import QuotaFlows
from optin.policy import Actor, Changed, Refused
from optin.quota import AccountView, Discrepancy, Quota, QuotaEntry

__all__ = ["AsyncQuotas", "Quotas"]


class Quotas:
    """Look at what is left, and change it by hand.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: Run, flows: Flows) -> None:
        self._run = run
        self._flows = QuotaFlows(flows)

    def change(
        self, tenant: str, quota: Quota | None, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Change how a tenant's texts are counted and paid for.

        A pack that is asked for already is bought as it was then.

        Args:
            tenant: Whose.
            quota: The whole of it, None to count no more.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
        """
        return self._run(self._flows.change(tenant, quota, actor, confirm=confirm))

    def remaining(self, tenant: str) -> int:
        """Return how many units are left: what all entries add up to, at any time.

        Args:
            tenant: Whose.

        Raises:
            UnknownTenantError: It was never enrolled.
        """
        return self._run(self._flows.remaining(tenant))

    def account(self, tenant: str) -> AccountView:
        """Return the account: what is left, and where its top-ups stand.

        Args:
            tenant: Whose.
        """
        return self._run(self._flows.account(tenant))

    def entries(
        self, tenant: str, *, after: str | None = None, limit: int = 100
    ) -> tuple[list[QuotaEntry], str | None]:
        """Return a page of the account's entries, oldest first, and where the next begins.

        Args:
            tenant: Whose.
            after: Where the page before ended, None for the first.
            limit: How many at most.
        """
        found = self._run(self._flows.entries(tenant, after, limit))
        return list(found.items), found.after

    def retry(self, tenant: str) -> bool:
        """Try a top-up that waits at the next dispatch, instead of waiting longer.

        Args:
            tenant: Whose.

        Returns:
            True where one waits, and this month's cap allows it.
        """
        return self._run(self._flows.retry(tenant))

    def adjust(
        self, tenant: str, units: int, *, by: str, reason: str, key: str = ""
    ) -> int | Refused:
        """Give or take units by hand; the ledger says who did it and why.

        Where messages wait for a pack that nobody was charged for, they go on with these units.

        Args:
            tenant: Whose.
            units: How many; a negative number takes.
            by: Who or what of the host's does it. An authorizer is asked whether they may, as
                :attr:`optin.Action.ADJUST_QUOTA`; without one it is an act of the host's own.
            reason: Why.
            key: Makes the call idempotent: the same key twice counts once.

        Returns:
            What is left, or a refusal where the authorizer does not say yes.

        Raises:
            InputError: ``overdrawn``: more would be taken than is left; or ``invalid_adjustment``.
        """
        return self._run(self._flows.adjust(tenant, units, by, reason, key))

    def audit(self, tenant: str) -> Discrepancy | None:
        """Check that the account, its entries and the messages paid from it agree.

        It may run while messages are sent.

        Args:
            tenant: Whose.

        Returns:
            The first that does not agree, None where all do.
        """
        return self._run(self._flows.audit(tenant))


class AsyncQuotas:
    """Do as :class:`Quotas` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: The flows of the shell.
    """

    def __init__(self, run: AsyncRun, flows: Flows) -> None:
        self._run = run
        self._flows = QuotaFlows(flows)

    async def change(
        self, tenant: str, quota: Quota | None, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Do as :meth:`Quotas.change` does."""
        return await self._run(self._flows.change(tenant, quota, actor, confirm=confirm))

    async def remaining(self, tenant: str) -> int:
        """Do as :meth:`Quotas.remaining` does."""
        return await self._run(self._flows.remaining(tenant))

    async def account(self, tenant: str) -> AccountView:
        """Do as :meth:`Quotas.account` does."""
        return await self._run(self._flows.account(tenant))

    async def entries(
        self, tenant: str, *, after: str | None = None, limit: int = 100
    ) -> tuple[list[QuotaEntry], str | None]:
        """Do as :meth:`Quotas.entries` does."""
        found = await self._run(self._flows.entries(tenant, after, limit))
        return list(found.items), found.after

    async def retry(self, tenant: str) -> bool:
        """Do as :meth:`Quotas.retry` does."""
        return await self._run(self._flows.retry(tenant))

    async def adjust(
        self, tenant: str, units: int, *, by: str, reason: str, key: str = ""
    ) -> int | Refused:
        """Do as :meth:`Quotas.adjust` does."""
        return await self._run(self._flows.adjust(tenant, units, by, reason, key))

    async def audit(self, tenant: str) -> Discrepancy | None:
        """Do as :meth:`Quotas.audit` does."""
        return await self._run(self._flows.audit(tenant))
