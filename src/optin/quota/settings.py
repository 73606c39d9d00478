"""What a tenant's texts cost, how more are bought, and how much may be spent in a month."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, Self

from attrs import field, frozen

from optin.exceptions import SettingsError

__all__ = ["Per", "Quota"]


class Per(StrEnum):
    """Say what one unit is."""

    MESSAGE = "message"
    """A message, however long."""
    SEGMENT = "segment"
    """A segment, as carriers bill a message: 160 characters of GSM-7, or 70 of UCS-2."""


def _per(given: Per | str) -> Per:
    if given not in set(Per):
        names = ", ".join(repr(per.value) for per in Per)
        message = f"there is no unit {str(given)[:20]!r}; there are {names}"
        raise SettingsError(message, code="invalid_quota")
    return Per(given)


@frozen(kw_only=True)
class Quota:
    """Say how a tenant's texts are counted and paid for.

    Attributes:
        free: Units given once, when texting is enabled for the first time (row Q2).
        pack: Units in a pack (row Q3).
        price: What a pack costs, in the smallest unit of the currency: 2000 is 20 USD.
        currency: Its three letters.
        per: What one unit is (row Q5).
        packs_a_month: So many packs are bought in a calendar month (UTC) at most; None for any
            number, 0 for none at all.
        spend_a_month: So much is spent in one at most, in the smallest unit of the currency.
        decline_pause: How long to wait after the billing side has declined.
    """

    free: int = 100
    pack: int = 1000
    price: int = 2000
    currency: str = "USD"
    per: Per = field(default=Per.MESSAGE, converter=_per)
    packs_a_month: int | None = None
    spend_a_month: int | None = None
    decline_pause: timedelta = timedelta(hours=12)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be counted.

        Raises:
            SettingsError: ``invalid_quota``.
        """
        caps = [cap for cap in (self.packs_a_month, self.spend_a_month) if cap is not None]
        if self.pack < 1 or min(self.free, self.price, *caps) < 0:
            message = "a pack holds 1 or more, and no other number of a quota is negative"
            raise SettingsError(message, code="invalid_quota")
        if not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isupper()):  # noqa: PLR2004 - as ISO 4217 has it
            message = "a currency is three capital letters, such as USD"
            raise SettingsError(message, code="invalid_quota")
        if not timedelta(0) < self.decline_pause <= timedelta(days=31):
            message = "the pause after a decline is longer than nothing, and a month at most"
            raise SettingsError(message, code="invalid_quota")

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "free": self.free,
            "pack": self.pack,
            "price": self.price,
            "currency": self.currency,
            "per": self.per.value,
            "packs_a_month": self.packs_a_month,
            "spend_a_month": self.spend_a_month,
            "decline_pause": self.decline_pause.total_seconds(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote."""
        pause = timedelta(seconds=data["decline_pause"])
        return cls(**{**data, "decline_pause": pause})
