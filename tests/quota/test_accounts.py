"""An account is the fold of its entries."""

from datetime import UTC, datetime

import pytest
from attrs import evolve

from optin.quota import AccountView, Cost, EntryKind, NewEntry, QuotaEntry

EMPTY = AccountView("texts")


def entry(kind: EntryKind, units: int = 0, **more: object) -> NewEntry:
    return NewEntry("texts", kind, units, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", EntryKind)
def test_each_entry_is_counted_and_moves_the_balance(kind: EntryKind) -> None:
    after = evolve(EMPTY, balance=3, entries=5).after(entry(kind, -2))
    assert (after.name, after.balance, after.entries) == ("texts", 1, 6)


@pytest.mark.parametrize("kind", [EntryKind.ADJUSTED, EntryKind.RESERVED, EntryKind.GIVEN_BACK])
def test_units_that_come_and_go_say_nothing_of_top_ups(kind: EntryKind) -> None:
    before = AccountView("texts", 5, 9, True, 4, 3, 2, "2026-03", 1, 20)  # noqa: FBT003
    assert before.after(entry(kind, 1)) == evolve(before, balance=6, entries=10)


def test_free_units_are_noted() -> None:
    assert EMPTY.after(entry(EntryKind.GRANT, 100)) == AccountView("texts", 100, 1, granted=True)


def test_a_top_up_is_open_until_it_was_bought_or_dropped() -> None:
    asked = EMPTY.after(entry(EntryKind.ASKED))
    assert (EMPTY.is_open, asked.is_open, asked.asked) == (False, True, 1)
    for kind in (EntryKind.PURCHASE, EntryKind.DROPPED):
        ended = asked.after(entry(kind))
        assert (ended.is_open, ended.asked, ended.ended) == (False, 1, 1)
        assert ended.after(entry(EntryKind.ASKED)).asked == 2


def test_what_was_declined_is_counted_until_the_top_up_ends() -> None:
    declined = EMPTY
    for kind in (EntryKind.ASKED, EntryKind.DECLINED, EntryKind.DECLINED):
        declined = declined.after(entry(kind))
    assert (declined.declined, declined.is_open) == (2, True)
    for kind in (EntryKind.PURCHASE, EntryKind.DROPPED, EntryKind.ASKED):
        assert declined.after(entry(kind)).declined == 0


def test_purchases_are_added_up_by_the_month() -> None:
    account = EMPTY
    seen = []
    for period in ("2026-03", "2026-03", "2026-04"):
        account = account.after(entry(EntryKind.PURCHASE, 10, paid=20, period=period))
        seen.append((account.period, account.bought, account.spent))
    assert seen == [("2026-03", 1, 20), ("2026-03", 2, 40), ("2026-04", 1, 20)]


def test_what_a_message_takes_it_gives_back() -> None:
    cost = Cost("texts", 3)
    assert cost.taken() == entry(EntryKind.RESERVED, -3)
    assert cost.given_back() == entry(EntryKind.GIVEN_BACK, 3)


def test_an_account_and_an_entry_say_nothing_that_they_were_not_told() -> None:
    assert AccountView("texts") == AccountView(
        "texts", 0, 0, granted=False, asked=0, ended=0, declined=0, period="", bought=0, spent=0
    )
    kind = EntryKind.ADJUSTED
    assert NewEntry("texts", kind) == NewEntry("texts", kind, 0, key="", paid=0, period="")
    now = datetime(2026, 3, 1, tzinfo=UTC)
    kept = QuotaEntry(seq=1, kind=kind, units=1, balance=1, at=now)
    assert (kept.row, kept.key, kept.paid, kept.period) == (0, "", 0, "")


def test_the_key_of_an_entry_is_not_shown() -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    kept = QuotaEntry(seq=1, kind=EntryKind.ASKED, units=0, balance=0, key="secret", at=now)
    assert "secret" not in repr(kept)
    assert "secret" not in repr(entry(EntryKind.ASKED, key="secret"))
