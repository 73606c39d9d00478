"""What keeps consent in step with a provider's block list; a face of :mod:`optin.app.mirror_flows`.

Reached as :attr:`optin.OptIn.mirror` and :attr:`optin.AsyncOptIn.mirror`.
"""

from __future__ import annotations

from collections.abc import Callable

from optin.app.calls import AsyncRun, Run
from optin.app.mirror_flows import MirrorFlows, Reconciliation
from optin.app.mirror_push import Push
from optin.transports import Transport

__all__ = ["AsyncMirror", "Mirror"]


class Mirror:
    """Compare and repair; see :attr:`optin.OptIn.mirror`.

    Args:
        run: Makes the calls of a flow.
        flows: What is done.
        transport: Finds a transport by its name.
    """

    def __init__(self, run: Run, flows: MirrorFlows, transport: Callable[[str], Transport]) -> None:
        self._run = run
        self._flows = flows
        self._transport = transport

    def reconcile(self, tenant: str, *, transport: str = "", repair: bool = True) -> Reconciliation:
        """Compare our state with the block list of a provider, and repair what differs.

        A person who is on the list because they texted STOP has opted out, also where the STOP
        never came here, unless they agreed after it. A person who is on it for another reason is
        blocked. A block that we noted and that is no longer on the list is lifted; what the person
        has said stands. Nothing is changed unless the whole list could be had.

        The list is held in memory while it is compared.

        Args:
            tenant: Whose senders; the list's entries about others are left alone.
            transport: Which one's list, where there are several.
            repair: False to report only.

        Raises:
            ConfigurationError: ``unknown_transport``, ``no_block_list`` where the provider shows
                none, or ``no_exchange`` where the courier carries messages only.
            BlockListError: The list could not be had whole.
            UnknownTenantError: The tenant was never enrolled.
        """
        found = self._transport(transport)
        return self._run(self._flows.reconcile(tenant, found, repair=repair))

    def push(self, tenant: str, *, transport: str = "", dry_run: bool = False) -> Push:
        """Tell a provider of opt-outs that it cannot know of, and of opt-ins that lift its blocks.

        An opt-out by a form, by hand or in an import is told where no block of the provider's
        stands; from then on one does. An opt-in is told only where such a block stands and the
        person has agreed since; then it is lifted. Any other opt-in could undo a STOP that the
        provider alone saw. What was told is not told again: after a break, push once more.

        Args:
            tenant: Whose senders.
            transport: Which provider, where there are several.
            dry_run: True to count only.

        Returns:
            How many were told, what the provider did not take over, and what ended it early: the
            provider's limit on calls, perhaps.

        Raises:
            ConfigurationError: ``unknown_transport``, ``no_consent_sync`` where the provider cannot
                be told, ``no_exchange`` where the courier carries messages only, or
                ``configuration`` where the transport lacks what it needs, such as AWS's
                ``senders``.
            UnknownTenantError: The tenant was never enrolled.
        """
        found = self._transport(transport)
        return self._run(self._flows.push(tenant, found, dry_run=dry_run))


class AsyncMirror:
    """Do as :class:`Mirror` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: What is done.
        transport: Finds a transport by its name.
    """

    def __init__(
        self, run: AsyncRun, flows: MirrorFlows, transport: Callable[[str], Transport]
    ) -> None:
        self._run = run
        self._flows = flows
        self._transport = transport

    async def reconcile(
        self, tenant: str, *, transport: str = "", repair: bool = True
    ) -> Reconciliation:
        """Compare with a provider's block list, and repair; see :meth:`Mirror.reconcile`."""
        found = self._transport(transport)
        return await self._run(self._flows.reconcile(tenant, found, repair=repair))

    async def push(self, tenant: str, *, transport: str = "", dry_run: bool = False) -> Push:
        """Tell a provider of opt-outs and opt-ins; see :meth:`Mirror.push`."""
        found = self._transport(transport)
        return await self._run(self._flows.push(tenant, found, dry_run=dry_run))
