"""Packs: what is bought under which key, and whether this month's cap allows it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Final, Self, TypeAlias

from attrs import field, frozen

from optin.quota.accounts import AccountView
from optin.quota.settings import Quota

__all__ = [
    "Bought",
    "Declined",
    "Outcome",
    "Pack",
    "Purchase",
    "exceeds",
    "is_top_up",
    "next_month",
    "period_of",
    "top_up_key",
]

_PREFIX: Final = "topup:"


@frozen
class Pack:
    """Say what is bought: as it was when it was asked for, whatever the settings say later.

    Attributes:
        units: How many.
        price: What they cost, in the smallest unit of the currency.
        currency: Its three letters.
    """

    units: int
    price: int
    currency: str

    @classmethod
    def of(cls, quota: Quota) -> Self:
        """Return the pack that a quota names."""
        return cls(quota.pack, quota.price, quota.currency)

    def to_json(self) -> str:
        """Return the text that the top-up's outbox row holds."""
        return json.dumps([self.units, self.price, self.currency])

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what :meth:`to_json` wrote."""
        return cls(*json.loads(text))


@frozen
class Purchase:
    """Ask the host's billing to charge a tenant for a pack.

    Attributes:
        tenant: Whom.
        units: How many texts.
        price: What they cost, in the smallest unit of the currency.
        currency: Its three letters.
        key: The same key is the same purchase, and is charged once, however often it is asked for:
            hand it to your provider as its idempotency key, and look the charge up by it where that
            key is too old to count. After a decline the next try has another key.
        number: Which of the tenant's top-ups it is.
        asked_at: When it was first asked for.
    """

    tenant: str
    units: int
    price: int
    currency: str
    key: str = field(repr=False)
    number: int
    asked_at: datetime


@frozen
class Bought:
    """Tell that a pack was charged.

    Attributes:
        reference: The billing side's own name of the charge.
    """

    reference: str = field(default="", repr=False)


@frozen
class Declined:
    """Tell that nothing was charged for certain.

    Attributes:
        code: Why, such as ``"card_declined"``.
    """

    code: str = "declined"


Outcome: TypeAlias = Bought | Declined


def top_up_key(account: str, number: int) -> str:
    """Return the key of a top-up's outbox row, for which messages wait.

    Unique within the tenant, so that two that run dry at the same moment ask for one.
    """
    return f"{_PREFIX}{account}:{number}"


def is_top_up(key: str) -> bool:
    """Say whether a key is that of a top-up."""
    return key.startswith(_PREFIX)


def period_of(now: datetime) -> str:
    """Return the calendar month of an instant in UTC, by which caps are counted."""
    return now.strftime("%Y-%m")


def next_month(now: datetime) -> datetime:
    """Return the first instant of the month after one."""
    first = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + timedelta(days=32)).replace(day=1)


def exceeds(quota: Quota, account: AccountView, now: datetime) -> bool:
    """Say whether another pack would go beyond what may be bought this month.

    Args:
        quota: With its caps.
        account: What was bought so far.
        now: The present instant, in UTC.
    """
    same = account.period == period_of(now)
    bought, spent = (account.bought, account.spent) if same else (0, 0)
    if quota.packs_a_month is not None and bought >= quota.packs_a_month:
        return True
    return quota.spend_a_month is not None and spent + quota.price > quota.spend_a_month
