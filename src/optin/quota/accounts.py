"""An account is the fold of its entries: what is left, and where its top-ups stand.

Everything that changes an account is in this file. A store keeps the fold beside the entries, in
the same commit, as it keeps a standing beside the ledger.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from attrs import evolve, field, frozen

__all__ = ["AccountView", "Cost", "EntryKind", "NewEntry", "QuotaEntry"]


class EntryKind(StrEnum):
    """Say why an account changed."""

    GRANT = "grant"
    """Free units, once."""
    PURCHASE = "purchase"
    """A pack was bought: the top-up that was open has ended."""
    ADJUSTED = "adjusted"
    """By hand, with a reason in the ledger."""
    RESERVED = "reserved"
    """Taken by a message that is to be sent; used once it was."""
    GIVEN_BACK = "given_back"
    """By a message that did not go out."""
    ASKED = "asked"
    """A top-up was asked for; it moves no units."""
    DECLINED = "declined"
    """The billing side said no to a top-up, which stays open; it moves no units."""
    DROPPED = "dropped"
    """A top-up that was open is not needed any more; it moves no units."""


@frozen
class Cost:
    """Say what a message has taken, and from which account.

    Attributes:
        account: Its name.
        units: How many; at least one.
    """

    account: str
    units: int

    def taken(self) -> NewEntry:
        """Return the entry of a message that takes it."""
        return NewEntry(self.account, EntryKind.RESERVED, -self.units)

    def given_back(self) -> NewEntry:
        """Return the entry of a message that gives it back."""
        return NewEntry(self.account, EntryKind.GIVEN_BACK, self.units)


@frozen
class NewEntry:
    """Ask for an entry of an account.

    Attributes:
        account: Which.
        kind: Why.
        units: What it adds; a negative number takes.
        key: Unique within the account where not empty.
        paid: What a purchase has cost, in the smallest unit of its currency.
        period: The month in which it was bought, such as ``"2026-03"``.
    """

    account: str
    kind: EntryKind
    units: int = 0
    key: str = field(default="", repr=False)
    paid: int = 0
    period: str = ""


@frozen(kw_only=True)
class QuotaEntry:
    """Show one entry as the store keeps it; none is ever changed.

    Attributes:
        seq: Its place in the account, from 1, without gaps.
        kind: Why.
        units: What it has added.
        balance: What was left then.
        row: The message that has taken or given back, 0 for none.
        key: The top-up or the grant that it is about, ``""`` for none.
        paid: What a purchase has cost, in the smallest unit of its currency.
        period: The month in which it was bought.
        at: When.
    """

    seq: int
    kind: EntryKind
    units: int
    balance: int
    row: int = 0
    key: str = field(default="", repr=False)
    paid: int = 0
    period: str = ""
    at: datetime


@frozen
class AccountView:
    """Show an account, under its lock where a decision is shown it.

    Attributes:
        name: Which of the tenant's.
        balance: What is left; never negative.
        entries: How many entries it is the sum of.
        granted: Whether the free units were given.
        asked: How many top-ups were asked for.
        ended: How many of those have ended, bought or dropped.
        declined: How often the billing side has declined the one that is open.
        period: The month of the last purchase.
        bought: How many packs were bought in it.
        spent: What they have cost, in the smallest unit of the currency.
    """

    name: str
    balance: int = 0
    entries: int = 0
    granted: bool = False
    asked: int = 0
    ended: int = 0
    declined: int = 0
    period: str = ""
    bought: int = 0
    spent: int = 0

    @property
    def is_open(self) -> bool:
        """Say whether a top-up was asked for and has not ended."""
        return self.asked > self.ended

    def after(self, entry: NewEntry) -> AccountView:
        """Return the account with one more entry.

        Args:
            entry: What happened; whether the balance allows it, whoever writes it asks.
        """
        changed = evolve(self, balance=self.balance + entry.units, entries=self.entries + 1)
        match entry.kind:
            case EntryKind.GRANT:
                return evolve(changed, granted=True)
            case EntryKind.ASKED:
                return evolve(changed, asked=self.asked + 1, declined=0)
            case EntryKind.DECLINED:
                return evolve(changed, declined=self.declined + 1)
            case EntryKind.DROPPED:
                return evolve(changed, ended=self.asked, declined=0)
            case EntryKind.PURCHASE:
                same = entry.period == self.period
                return evolve(
                    changed,
                    ended=self.asked,
                    declined=0,
                    period=entry.period,
                    bought=(self.bought if same else 0) + 1,
                    spent=(self.spent if same else 0) + entry.paid,
                )
            case _:
                return changed
