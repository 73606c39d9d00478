"""What a pack is, and when a month's cap bars another."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from optin import SettingsError
from optin.quota import (
    AccountView,
    Bought,
    Declined,
    Pack,
    Per,
    Purchase,
    Quota,
    exceeds,
    is_top_up,
    next_month,
    period_of,
    top_up_key,
)

NOW = datetime(2026, 3, 31, 23, 59, 59, tzinfo=UTC)


def spent(bought: int, amount: int, period: str = "2026-03") -> AccountView:
    return AccountView("texts", period=period, bought=bought, spent=amount)


@pytest.mark.parametrize(
    ("caps", "account", "beyond"),
    [
        ({}, spent(99, 10**6), False),
        ({"packs_a_month": 2}, spent(1, 0), False),
        ({"packs_a_month": 2}, spent(2, 0), True),
        ({"packs_a_month": 2}, spent(2, 0, "2026-02"), False),
        ({"packs_a_month": 0}, spent(0, 0), True),
        ({"packs_a_month": 1}, spent(9, 0, "2026-02"), False),
        ({"spend_a_month": 2000}, spent(0, 9, "2026-02"), False),
        ({"spend_a_month": 4000}, spent(1, 2000), False),
        ({"spend_a_month": 4000}, spent(1, 2001), True),
        ({"spend_a_month": 4000}, spent(1, 2001, "2026-02"), False),
        ({"spend_a_month": 1999}, spent(0, 0), True),
        ({"packs_a_month": 2, "spend_a_month": 4000}, spent(1, 2001), True),
    ],
)
def test_a_cap_bars_the_pack_that_would_go_beyond_it(
    caps: dict[str, int],
    account: AccountView,
    beyond: bool,  # noqa: FBT001 - a cell of the table
) -> None:
    assert exceeds(Quota(**caps), account, NOW) is beyond  # type: ignore[arg-type]


def test_months_are_those_of_the_calendar() -> None:
    assert (period_of(NOW), next_month(NOW)) == ("2026-03", datetime(2026, 4, 1, tzinfo=UTC))
    december = datetime(2026, 12, 1, tzinfo=UTC)
    assert next_month(december) == datetime(2027, 1, 1, tzinfo=UTC)


def test_a_pack_is_kept_as_it_was_asked_for() -> None:
    pack = Pack.of(Quota(pack=5, price=7, currency="EUR"))
    assert pack == Pack(5, 7, "EUR")
    assert Pack.from_json(pack.to_json()) == pack


def test_neither_a_key_nor_a_reference_is_shown() -> None:
    purchase = Purchase("firm", 1, 2, "USD", "secret", 1, NOW)
    assert "secret" not in repr(purchase)
    assert "secret" not in repr(Bought("secret"))
    assert (Bought().reference, Declined().code) == ("", "declined")


def test_the_key_of_a_top_up_is_known() -> None:
    assert top_up_key("texts", 3) == "topup:texts:3"
    assert is_top_up("topup:texts:3")
    assert not is_top_up("message:topup:")


@pytest.mark.parametrize(
    "quota",
    [
        Quota(),
        Quota(
            free=0,
            pack=1,
            price=0,
            currency="EUR",
            per=Per.SEGMENT,
            packs_a_month=0,
            spend_a_month=0,
            decline_pause=timedelta(days=31),
        ),
    ],
)
def test_a_quota_reads_what_it_wrote(quota: Quota) -> None:
    read = Quota.from_json(quota.to_json())
    assert read == quota
    assert isinstance(read.per, Per)


@pytest.mark.parametrize("per", list(Per))
def test_a_unit_may_be_named_by_its_word(per: Per) -> None:
    quota = Quota(per=per.value)
    assert quota.per is per
    assert Quota.from_json(quota.to_json()) == quota


def test_a_word_that_names_no_unit_is_told_with_those_that_do() -> None:
    with pytest.raises(SettingsError) as raised:
        Quota(per="letter")
    assert raised.value.code == "invalid_quota"
    assert str(raised.value) == "there is no unit 'letter'; there are 'message', 'segment'"


def test_a_quota_says_nothing_that_it_was_not_told() -> None:
    assert Quota() == Quota(
        free=100, pack=1000, price=2000, currency="USD", per=Per.MESSAGE,
        packs_a_month=None, spend_a_month=None, decline_pause=timedelta(hours=12),
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {"free": -1},
        {"pack": 0},
        {"price": -1},
        {"packs_a_month": -1},
        {"spend_a_month": -1},
        {"currency": "usd"},
        {"currency": "US"},
        {"currency": "ÜSD"},
        {"decline_pause": timedelta(0)},
        {"decline_pause": timedelta(days=31, seconds=1)},
    ],
)
def test_what_cannot_be_counted_is_no_quota(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingsError) as raised:
        Quota(**wrong)
    assert raised.value.code == "invalid_quota"
