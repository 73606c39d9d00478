"""Whether an account, its entries and the messages that were paid from it agree.

All three change while they are read. An account shows how many entries it is the sum of, so that it
is compared with exactly those; a message is right where it was right at some moment of the audit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from optin.quota.accounts import AccountView, NewEntry, QuotaEntry

__all__ = ["Audit", "Discrepancy"]


@frozen
class Discrepancy:
    """Name the first thing that does not agree.

    Attributes:
        what: ``"entry"``, ``"account"`` or ``"message"``.
        number: The entry's place, or the message's number; for an account, how many entries it has.
        expected: What the entries add up to.
        found: What stands there.
    """

    what: str
    number: int
    expected: int
    found: int


class Audit:
    """Compare an account with its entries, page by page, and with the messages paid from it.

    Args:
        account: As it was read before anything else.
        taken: What each message has taken, by its number, as it was read after the account.
    """

    def __init__(self, account: AccountView, taken: Mapping[int, int]) -> None:
        self._account = account
        self._folded = AccountView(account.name)
        self._taken = taken
        self._sums: dict[int, int] = {}
        self._right: set[int] = set()

    def read(self, entries: Iterable[QuotaEntry]) -> Discrepancy | None:
        """Take in a page of entries, in order; return the first that does not fit."""
        for entry in entries:
            folded = self._folded.after(
                NewEntry(
                    self._account.name, entry.kind, entry.units, entry.key, entry.paid, entry.period
                )
            )
            if (entry.seq, entry.balance) != (folded.entries, folded.balance):
                return Discrepancy("entry", entry.seq, folded.balance, entry.balance)
            if folded.balance < 0:
                return Discrepancy("entry", entry.seq, 0, folded.balance)
            self._take(entry, folded)
            if folded.entries == self._account.entries:
                if folded != self._account:
                    return self._of_account(folded)
                for row in self._taken.keys() | self._sums.keys():
                    self._look(row)
        return None

    def _take(self, entry: QuotaEntry, folded: AccountView) -> None:
        """Add an entry up, and compare its message before and after those since the account."""
        later = folded.entries > self._account.entries
        if later:
            self._look(entry.row)
        self._folded = folded
        if entry.row:
            self._sums[entry.row] = self._sums.get(entry.row, 0) - entry.units
        if later:
            self._look(entry.row)

    def _of_account(self, folded: AccountView) -> Discrepancy:
        return Discrepancy("account", folded.entries, folded.balance, self._account.balance)

    def _look(self, row: int) -> None:
        if self._sums.get(row, 0) == self._taken.get(row, 0):
            self._right.add(row)

    def end(self) -> Discrepancy | None:
        """Return the first message that was right at no moment, or what else is missing."""
        if self._folded.entries < self._account.entries:
            return self._of_account(self._folded)
        if self._account.entries == 0 and self._account != AccountView(self._account.name):
            return self._of_account(AccountView(self._account.name))
        wrong = sorted((self._taken.keys() | self._sums.keys()) - self._right)
        if not wrong:
            return None
        row = wrong[0]
        return Discrepancy("message", row, self._sums.get(row, 0), self._taken.get(row, 0))
