"""An audit names the first thing that does not agree, and nothing that only changed meanwhile."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from attrs import evolve

from optin.quota import AccountView, Audit, Cost, Discrepancy, EntryKind, NewEntry, QuotaEntry

NOW = datetime(2026, 3, 1, tzinfo=UTC)
COST = Cost("texts", 2)
GRANT = NewEntry("texts", EntryKind.GRANT, 10)


def book(*entries: tuple[NewEntry, int]) -> tuple[AccountView, list[QuotaEntry]]:
    account = AccountView("texts")
    kept = []
    for entry, row in entries:
        account = account.after(entry)
        kept.append(
            QuotaEntry(
                seq=account.entries,
                kind=entry.kind,
                units=entry.units,
                balance=account.balance,
                row=row,
                key=entry.key,
                paid=entry.paid,
                period=entry.period,
                at=NOW,
            )
        )
    return account, kept


ACCOUNT, ENTRIES = book((GRANT, 0), (COST.taken(), 1), (COST.taken(), 2), (COST.given_back(), 1))


def audit(
    account: AccountView, entries: Sequence[QuotaEntry], taken: dict[int, int]
) -> Discrepancy | None:
    """Read the entries in pages of one and two, which says the same."""
    told = []
    for size in (1, 2, 100):
        reading = Audit(account, taken)
        found = None
        for start in range(0, len(entries), size):
            found = found or reading.read(entries[start : start + size])
        told.append(found or reading.end())
    assert told[0] == told[1] == told[2]
    return told[0]


def test_what_agrees_is_no_discrepancy() -> None:
    assert audit(ACCOUNT, ENTRIES, {2: 2}) is None
    assert audit(AccountView("texts"), [], {}) is None


def test_an_account_that_is_spent_to_the_last_unit_agrees() -> None:
    account, entries = book((NewEntry("texts", EntryKind.GRANT, 2), 0), (COST.taken(), 1))
    assert account.balance == 0
    assert audit(account, entries, {1: 2}) is None


def test_an_entry_that_was_changed_is_named() -> None:
    wrong = evolve(ENTRIES[1], units=-1)
    assert audit(ACCOUNT, [ENTRIES[0], wrong, *ENTRIES[2:]], {2: 2}) == Discrepancy(
        "entry", 2, 9, 8
    )


def test_an_entry_that_is_missing_is_named() -> None:
    assert audit(ACCOUNT, [ENTRIES[0], *ENTRIES[2:]], {2: 2}) == Discrepancy("entry", 3, 8, 6)
    assert audit(ACCOUNT, ENTRIES[:-1], {2: 2}) == Discrepancy("account", 3, 6, 8)
    assert audit(ACCOUNT, [], {}) == Discrepancy("account", 0, 0, 8)


def test_an_account_that_was_overdrawn_is_named() -> None:
    account, entries = book((COST.taken(), 1))
    assert audit(account, entries, {1: 2}) == Discrepancy("entry", 1, 0, -2)


@pytest.mark.parametrize("wrong", [evolve(ACCOUNT, balance=9), evolve(ACCOUNT, granted=False)])
def test_an_account_that_is_not_the_fold_is_named(wrong: AccountView) -> None:
    assert audit(wrong, ENTRIES, {2: 2}) == Discrepancy("account", 4, 8, wrong.balance)


def test_an_account_without_entries_is_empty() -> None:
    assert audit(AccountView("texts", 5), [], {}) == Discrepancy("account", 0, 0, 5)


def test_a_message_that_has_taken_something_else_is_named() -> None:
    assert audit(ACCOUNT, ENTRIES, {2: 1}) == Discrepancy("message", 2, 2, 1)
    assert audit(ACCOUNT, ENTRIES, {}) == Discrepancy("message", 2, 2, 0)
    assert audit(ACCOUNT, ENTRIES, {1: 2, 2: 2}) == Discrepancy("message", 1, 0, 2)
    assert audit(ACCOUNT, ENTRIES, {2: 2, 3: 1}) == Discrepancy("message", 3, 0, 1)
    assert audit(AccountView("texts"), [], {3: 1}) == Discrepancy("message", 3, 0, 1)


def test_what_changes_during_the_audit_is_no_discrepancy() -> None:
    first = [(GRANT, 0), (COST.taken(), 1), (COST.taken(), 2)]
    for seen in range(1, 4):
        account, _ = book(*first[:seen])
        for taken in ({}, {1: 2}, {1: 2, 2: 2}, {2: 2}):
            found = audit(account, ENTRIES, taken)
            # Message 2 takes its units with the third entry, and keeps them.
            assert (found is None) is (seen < 3 or 2 in taken), (seen, taken)


def test_entries_that_came_first_after_the_account_was_read_are_read_too() -> None:
    assert audit(AccountView("texts"), ENTRIES, {}) is None
    assert audit(AccountView("texts"), ENTRIES, {1: 2, 2: 2}) is None
