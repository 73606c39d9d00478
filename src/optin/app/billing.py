"""How packs of texts are paid for: the host's billing."""

from __future__ import annotations

from typing import Protocol

from optin.quota import Bought, Declined, Purchase

__all__ = ["AsyncBilling", "Billing"]


class Billing(Protocol):
    """Charge tenants for packs, by whatever the host bills them with."""

    def buy(self, purchase: Purchase) -> Bought | Declined:
        """Charge for one pack, once for each key.

        Args:
            purchase: What, and the key by which the same purchase is known when it is asked for
                again: after a crash, a timeout or an error, the next call has the same key.

        Returns:
            Bought, also where the key was charged before; declined where nothing was charged, for
            certain.

        Raises:
            Exception: Nobody knows whether it was charged. It is asked again, with the same key.
        """


class AsyncBilling(Protocol):
    """Do as :class:`Billing` does, in a coroutine."""

    async def buy(self, purchase: Purchase) -> Bought | Declined:
        """Charge for one pack as :meth:`Billing.buy` does."""
