"""A billing that charges nobody, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import define, field

from optin.quota import Bought, Declined, Purchase

__all__ = ["AsyncMemoryBilling", "MemoryBilling"]

_Answer: TypeAlias = Callable[[Purchase], Bought | Declined]


def _agree(purchase: Purchase) -> Bought:
    return Bought(f"charge {purchase.number}")


@define(eq=False)
class _Billed:
    """Keep what was charged, once for each key, as a billing has to.

    Attributes:
        answer: Says what becomes of a purchase with a new key; what it raises is raised, and
            nothing is charged.
        asked: Every purchase that was asked for, as often as it was.
        charged: What was charged, by its key.
    """

    answer: _Answer = field(default=_agree)
    asked: list[Purchase] = field(factory=list, repr=False)
    charged: dict[str, Purchase] = field(factory=dict, repr=False)
    _told: dict[str, Bought] = field(factory=dict, repr=False)

    def _buy(self, purchase: Purchase) -> Bought | Declined:
        self.asked.append(purchase)
        known = self._told.get(purchase.key)
        if known is not None:
            return known
        outcome = self.answer(purchase)
        if isinstance(outcome, Bought):
            self.charged[purchase.key] = purchase
            self._told[purchase.key] = outcome
        return outcome


class MemoryBilling(_Billed):
    """Charge nobody, and keep what was to be charged.

    >>> from datetime import UTC, datetime
    >>> from optin import Purchase
    >>> billing = MemoryBilling()
    >>> march = datetime(2026, 3, 1, tzinfo=UTC)
    >>> purchase = Purchase("firm", 1000, 2000, "USD", "firm:1", 1, march)
    >>> billing.buy(purchase) == billing.buy(purchase)
    True
    >>> len(billing.asked), len(billing.charged)
    (2, 1)
    """

    def buy(self, purchase: Purchase) -> Bought | Declined:
        """Charge for one pack, once for each key.

        Args:
            purchase: What.
        """
        return self._buy(purchase)


class AsyncMemoryBilling(_Billed):
    """Do as :class:`MemoryBilling` does, in a coroutine."""

    async def buy(self, purchase: Purchase) -> Bought | Declined:
        """Charge for one pack, once for each key.

        Args:
            purchase: What.
        """
        return self._buy(purchase)
