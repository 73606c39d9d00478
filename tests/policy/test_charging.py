"""What messages cost, and what is written where too little is left."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Address, EventType, Sender
from optin.exceptions import UnknownTenantError
from optin.policy import (
    ACCOUNT,
    Code,
    Decision,
    Deferred,
    Draft,
    Mode,
    Move,
    NewRow,
    Policy,
    Purpose,
    Queued,
    Row,
    RowKind,
    RowState,
    Settings,
    SettingsVersion,
    Snapshot,
    charging,
    decide_adjust,
    decide_bought,
    decide_claim,
    decide_declined,
    decide_group,
    decide_next_try,
    decide_retry,
    decide_send,
    refuse_claim,
    remembered,
    without_billing,
)
from optin.policy.charging import granting
from optin.policy.decision import RecipientView
from optin.quota import (
    AccountView,
    Bought,
    Cost,
    Declined,
    EntryKind,
    Pack,
    Per,
    Quota,
    next_month,
    period_of,
)
from tests.policy.snapshots import NOW

SAM = Address.parse("+14155550123")
SENDER = Sender.parse("+14155550100")
FEW = Quota(pack=3, price=60)
DRAFT = Draft(text="Hello", user="dana", reference="r1")
LEFT = AccountView(ACCOUNT, 5)
DRY = AccountView(ACCOUNT)
OPEN = AccountView(ACCOUNT, 5, asked=2, ended=1)


def settings(quota: Quota | None = FEW, **changes: Any) -> Settings:  # noqa: ANN401
    policy = Policy(mode=Mode.OFF, group_messaging=True)
    return evolve(Settings.enrol("firm", "Firm", (SENDER,), policy), **{"quota": quota, **changes})


def seen(
    quota: Quota | None = FEW,
    row: Row | None = None,
    **changes: Any,  # noqa: ANN401
) -> Snapshot:
    version = SettingsVersion(1, settings(quota, **changes).to_json())
    return Snapshot("firm", version, (RecipientView("k", SAM),), row)


def row(**more: Any) -> Row:  # noqa: ANN401
    fixed: dict[str, Any] = {
        "kind": RowKind.TEXT, "purpose": Purpose.MESSAGE, "recipient": "k", "body": "Hello",
        "scope": "organisation", "sender": SENDER.key, "tenant": "firm", "id": 7,
        "created_at": NOW, "address": SAM,
    }  # fmt: skip
    return Row(**{**fixed, **more})


def top_up(**more: Any) -> Row:  # noqa: ANN401
    fixed: dict[str, Any] = {
        "kind": RowKind.PURCHASE, "purpose": Purpose.PURCHASE, "recipient": "",
        "body": Pack(3, 60, "USD").to_json(), "key": "topup:texts:2", "address": None,
    }  # fmt: skip
    return row(**{**fixed, **more})


def then(decision: Decision[Any], account: AccountView) -> Decision[Any]:
    """Let the charge of a decision decide."""
    assert decision.guard is not None
    assert decision.guard.account == ACCOUNT
    decided = decision.guard.decide(account)
    assert decided.guard is None
    return decided


# What is queued ---------------------------------------------------------------------------------


def test_nothing_is_charged_where_texts_are_not_counted() -> None:
    decision = charging(decide_send(DRAFT))(seen(None), NOW)
    assert (decision.guard, [each.cost for each in decision.rows]) == (None, [None])


def test_what_writes_no_text_is_not_charged() -> None:
    too_long = evolve(DRAFT, text="x" * 481)
    assert charging(decide_send(too_long))(seen(), NOW).guard is None


@pytest.mark.parametrize(
    ("purpose", "kind", "state", "costs"),
    [
        (Purpose.MESSAGE, RowKind.TEXT, RowState.PENDING, True),
        (Purpose.REQUEST, RowKind.TEXT, RowState.PENDING, True),
        (Purpose.REMINDER, RowKind.TEXT, RowState.PENDING, True),
        (Purpose.DISCLAIMER, RowKind.TEXT, RowState.PENDING, True),
        (Purpose.CODE, RowKind.TEXT, RowState.PENDING, True),
        (Purpose.USER_TEXT, RowKind.TEXT, RowState.PENDING, True),
        (Purpose.MESSAGE, RowKind.TEXT, RowState.HELD, False),
        (Purpose.CONFIRMATION, RowKind.TEXT, RowState.PENDING, False),
        (Purpose.OPT_OUT_CONFIRMATION, RowKind.TEXT, RowState.PENDING, False),
        (Purpose.HELP, RowKind.TEXT, RowState.PENDING, False),
        (Purpose.NOTICE, RowKind.NOTICE, RowState.PENDING, False),
        (Purpose.HANDOVER, RowKind.HANDOVER, RowState.PENDING, False),
        (Purpose.MESSAGE, RowKind.HANDOVER, RowState.PENDING, False),
    ],
)
def test_only_texts_that_we_begin_cost(
    purpose: Purpose,
    kind: RowKind,
    state: RowState,
    costs: bool,  # noqa: FBT001 - a cell of the table
) -> None:
    new = NewRow(kind=kind, purpose=purpose, recipient="k", body="x", state=state)
    decision = charging(lambda *_: Decision("yes", rows=(new,)))(seen(), NOW)
    assert (decision.guard is not None) is costs
    assert decision.rows[0].cost == (Cost(ACCOUNT, 1) if costs else None)


@pytest.mark.parametrize(("per", "units"), [(Per.MESSAGE, 1), (Per.SEGMENT, 2)])
def test_a_unit_is_a_message_or_a_segment(per: Per, units: int) -> None:
    long = evolve(DRAFT, text="x" * 161)
    decision = charging(decide_send(long))(seen(evolve(FEW, per=per)), NOW)
    assert decision.rows[0].cost == Cost(ACCOUNT, units)


def test_a_text_takes_the_last_unit() -> None:
    decision = charging(decide_send(DRAFT))(seen(), NOW)
    paid = then(decision, AccountView(ACCOUNT, 1))
    assert paid == evolve(decision, guard=None)
    assert isinstance(paid.answer, Queued)


def test_a_text_waits_for_a_pack_that_is_asked_for_with_it() -> None:
    decision = charging(decide_send(DRAFT))(seen(), NOW)
    waiting = then(decision, evolve(DRY, asked=4, ended=4))
    message, pack = waiting.rows
    assert (message.cost, message.waits_for) == (None, "topup:texts:5")
    assert (pack.kind, pack.purpose, pack.key) == (
        RowKind.PURCHASE, Purpose.PURCHASE, "topup:texts:5",
    )  # fmt: skip
    assert Pack.from_json(pack.body) == Pack(3, 60, "USD")
    assert pack.not_before is None
    (entry,) = waiting.entries
    assert (entry.kind, entry.key) == (EntryKind.ASKED, "topup:texts:5")
    assert waiting.answer == Deferred(Code.QUOTA_USED_UP, reference="r1")
    asked = waiting.events[-1]
    assert (asked.type, asked.facts) == (
        EventType.TOP_UP_ASKED, {"number": 5, "units": 3, "capped": 0},
    )  # fmt: skip


def test_while_a_pack_is_awaited_everybody_waits_for_that_one() -> None:
    waiting = then(charging(decide_send(DRAFT))(seen(), NOW), OPEN)
    assert [each.waits_for for each in waiting.rows] == ["topup:texts:2"]
    assert waiting.entries == ()
    assert waiting.answer.code is Code.QUOTA_USED_UP


def test_who_sends_after_a_decline_is_told_of_it() -> None:
    waiting = then(charging(decide_send(DRAFT))(seen(), NOW), evolve(OPEN, declined=1))
    assert waiting.answer == Deferred(Code.TOP_UP_DECLINED, reference="r1")


def test_beyond_the_cap_the_pack_waits_for_the_next_month_and_the_organisation_is_told() -> None:
    capped = evolve(FEW, packs_a_month=0)
    waiting = then(charging(decide_send(DRAFT))(seen(capped), NOW), DRY)
    _, pack, notice = waiting.rows
    assert waiting.answer.until is None  # no month will allow one
    assert pack.not_before == next_month(NOW)
    assert (notice.kind, notice.key) == (RowKind.NOTICE, "capped:topup:texts:1")
    assert "the spending cap allows no pack" in notice.body
    assert (notice.purpose, notice.recipient) == (Purpose.NOTICE, "")
    assert waiting.answer.code is Code.SPENDING_CAP_REACHED
    assert waiting.events[-1].facts["capped"] == 1
    once = evolve(FEW, packs_a_month=1)
    spent = evolve(DRY, period=period_of(NOW), bought=1)
    waiting = then(charging(decide_send(DRAFT))(seen(once), NOW), spent)
    assert waiting.answer.until == waiting.rows[1].not_before == next_month(NOW)
    assert "wait for the next month" in waiting.rows[2].body


def test_a_group_waits_as_a_whole_and_what_waits_for_another_goes_on_waiting_for_it() -> None:
    rows = tuple(
        NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient="k", body="", waits_for=waits)
        for waits in ("", "disclaimer")
    )
    decision = charging(lambda *_: Decision("sent", rows=rows))(seen(), NOW)
    waiting = then(decision, AccountView(ACCOUNT, 1))
    assert [each.waits_for for each in waiting.rows[:2]] == ["topup:texts:1", "disclaimer"]
    assert waiting.answer == "sent"
    assert then(decision, AccountView(ACCOUNT, 2)).rows == decision.rows


def test_the_memo_is_of_what_the_charge_has_decided() -> None:
    decision = remembered(charging(decide_send(DRAFT)))(seen(), NOW)
    assert "queued" in then(decision, LEFT).memo
    assert "deferred" in then(decision, DRY).memo
    assert "group" in remembered(charging(decide_group(DRAFT)))(seen(None), NOW).memo


# What leaves ------------------------------------------------------------------------------------


def test_what_has_paid_leaves_as_it_is() -> None:
    assert decide_claim(seen(row=row(cost=Cost(ACCOUNT, 1))), NOW).guard is None
    assert decide_claim(seen(None, row()), NOW).guard is None
    help_ = row(purpose=Purpose.HELP)
    assert decide_claim(seen(row=help_), NOW).guard is None
    late = row(expires_at=NOW - timedelta(seconds=1))
    assert decide_claim(seen(row=late), NOW).guard is None


def test_what_has_not_paid_pays_as_it_leaves() -> None:
    decision = decide_claim(seen(evolve(FEW, per=Per.SEGMENT), row(body="x" * 161)), NOW)
    paid = then(decision, LEFT)
    (move,) = paid.moves
    assert (move.to, move.cost) == (RowState.CALLING, Cost(ACCOUNT, 2))
    assert paid.answer.row is not None


@pytest.mark.parametrize(("account", "key"), [(DRY, "topup:texts:1"), (OPEN, "topup:texts:2")])
def test_what_cannot_pay_goes_back_and_waits(account: AccountView, key: str) -> None:
    waiting = then(decide_claim(seen(row=row()), NOW), account)
    (move,) = waiting.moves
    assert (move.id, move.to, move.waits_for, move.cost) == (7, RowState.PENDING, key, None)
    assert (waiting.answer.row, waiting.answer.code) == (None, Code.QUOTA_USED_UP)
    assert [each.key for each in waiting.rows] == ([key] if account is DRY else [])
    assert EventType.SEND_AUTHORISED not in [event.type for event in waiting.events]


def test_a_top_up_is_handed_over_with_a_key_of_its_own_for_each_decline() -> None:
    decision = decide_claim(seen(row=top_up(code="declined")), NOW)
    keys = []
    for declined in (0, 1):
        called = then(decision, evolve(OPEN, declined=declined))
        (move,) = called.moves
        assert (move.to, move.code) == (RowState.CALLING, "declined")
        purchase = called.answer.purchase
        assert (purchase.tenant, purchase.units, purchase.price) == ("firm", 3, 60)
        assert (purchase.currency, purchase.number, purchase.asked_at) == ("USD", 2, NOW)
        assert (called.answer.row.fence, called.answer.row.attempt) == (1, 1)
        keys.append(purchase.key)
    assert keys == ["firm:topup:texts:2:1", "firm:topup:texts:2:2"]


@pytest.mark.parametrize("code", ["", "declined", "no_billing"])
def test_a_top_up_beyond_the_cap_of_now_waits_for_the_next_month(code: str) -> None:
    for capped in (evolve(FEW, packs_a_month=0), evolve(FEW, price=1, spend_a_month=59)):
        decision = decide_claim(seen(capped, top_up(code=code)), NOW)
        barred = then(decision, OPEN)
        (move,) = barred.moves
        assert (move.to, move.not_before, move.code) == (RowState.PENDING, next_month(NOW), code)
        assert (barred.answer.row, barred.answer.code) == (None, Code.SPENDING_CAP_REACHED)


@pytest.mark.parametrize("code", ["billing_failed", "lease_expired"])
def test_a_top_up_that_may_have_been_charged_is_asked_for_whatever_the_cap(code: str) -> None:
    decision = decide_claim(seen(evolve(FEW, packs_a_month=0), top_up(code=code)), NOW)
    assert then(decision, OPEN).answer.purchase is not None
    uncounted = decide_claim(seen(None, top_up()), NOW)
    assert then(uncounted, OPEN).answer.purchase is not None


def test_that_nothing_buys_more_is_told_with_what_puts_the_pack_off() -> None:
    later = Decision("later", moves=(Move(7, RowState.PENDING, code="no_billing"),))
    told = without_billing(lambda *_: later, "topup:texts:2")(seen(), NOW)
    (notice,) = told.rows
    assert (notice.kind, notice.key) == (RowKind.NOTICE, "no-billing:topup:texts:2")
    assert "nothing is set up to buy more" in notice.body
    assert evolve(told, rows=()) == later
    nothing = Decision("somebody else has it")
    assert without_billing(lambda *_: nothing, "topup:texts:2")(seen(), NOW) is nothing


def test_when_a_pack_is_tried_next_is_known_while_it_waits() -> None:
    later = NOW + timedelta(hours=12)
    waiting = top_up(not_before=later)
    assert decide_next_try(seen(row=waiting), NOW) == Decision(later)
    calling = evolve(waiting, state=RowState.CALLING)
    assert decide_next_try(seen(row=calling), NOW) == Decision(None)
    assert decide_next_try(seen(), NOW) == Decision(None)


@pytest.mark.parametrize("off", [{"texting": False}, {"features": frozenset({"policy"})}])
def test_nothing_is_bought_while_texting_is_off(off: dict[str, Any]) -> None:
    decision = decide_claim(seen(row=top_up(code="declined"), **off), NOW)
    (move,) = decision.moves
    assert (move.to, move.not_before, move.code) == (
        RowState.PENDING, NOW + timedelta(days=1), "declined",
    )  # fmt: skip
    assert (decision.guard, decision.answer.row, decision.answer.purchase) == (None, None, None)
    assert decision.answer.code is Code.TEXTING_OFF


def test_a_top_up_that_cannot_be_decided_waits_and_is_not_blocked() -> None:
    decision = refuse_claim(seen(row=top_up(code="billing_failed")), NOW)
    (move,) = decision.moves
    assert (move.to, move.not_before, move.code) == (
        RowState.PENDING, NOW + timedelta(hours=1), "billing_failed",
    )  # fmt: skip
    assert (decision.answer.row, decision.answer.code) == (None, Code.UNDECIDABLE)


@pytest.mark.parametrize("state", RowState)
def test_a_pack_is_credited_once_whoever_has_its_row(state: RowState) -> None:
    decision = decide_bought(Bought("ch_1"))(seen(row=top_up(state=state)), NOW)
    if state not in {RowState.PENDING, RowState.CALLING}:
        assert decision == Decision(answer=False)
        return
    assert decision.answer is True
    done = then(decision, OPEN)
    (entry,) = done.entries
    assert (entry.kind, entry.units, entry.key) == (EntryKind.PURCHASE, 3, "topup:texts:2")
    assert (entry.paid, entry.period) == (60, f"{NOW:%Y-%m}")
    (move,) = done.moves
    assert (move.id, move.to, move.message_id) == (7, RowState.SENT, "ch_1")
    (event,) = done.events
    assert (event.type, event.payload) == (EventType.TOP_UP_BOUGHT, {"reference": "ch_1"})
    assert event.facts == {"number": 2, "units": 3, "price": 60, "currency": "USD"}
    assert done.answer is True


def test_no_row_is_nothing_to_credit() -> None:
    assert decide_bought(Bought())(seen(), NOW) == Decision(answer=False)
    assert decide_declined(Declined())(seen(), NOW) == Decision(answer=False)


@pytest.mark.parametrize("state", [each for each in RowState if each is not RowState.CALLING])
def test_a_decline_counts_for_whoever_has_the_row(state: RowState) -> None:
    decision = decide_declined(Declined())(seen(row=top_up(state=state)), NOW)
    assert decision == Decision(answer=False)


@pytest.mark.parametrize(
    ("quota", "pause"),
    [(evolve(FEW, decline_pause=timedelta(hours=2)), 2), (None, 12)],
)
def test_a_declined_pack_waits_and_the_organisation_is_told(
    quota: Quota | None, pause: int
) -> None:
    calling = top_up(state=RowState.CALLING)
    decision = decide_declined(Declined("card_declined"))(seen(quota, calling), NOW)
    assert decision.answer is True
    done = then(decision, evolve(OPEN, declined=1))
    (move,) = done.moves
    assert (move.id, move.to, move.code) == (7, RowState.PENDING, "declined")
    assert move.not_before == NOW + timedelta(hours=pause)
    (entry,) = done.entries
    assert (entry.kind, entry.key) == (EntryKind.DECLINED, "topup:texts:2:2")
    (notice,) = done.rows
    assert "declined" in notice.body
    assert (notice.kind, notice.key) == (RowKind.NOTICE, "declined:topup:texts:2:2")
    (event,) = done.events
    assert event.type is EventType.TOP_UP_DECLINED
    assert event.facts == {"number": 2, "times": 2, "code": "card_declined"}
    assert done.answer is True


# By hand ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "snapshot",
    [seen(), seen(None, top_up()), *(seen(row=top_up(state=state)) for state in
     (RowState.CALLING, RowState.SENT, RowState.DISCARDED))],
)  # fmt: skip
def test_there_may_be_nothing_to_try_again(snapshot: Snapshot) -> None:
    assert decide_retry(snapshot, NOW) == Decision(answer=False)


def test_a_pack_that_waits_is_tried_now_unless_the_cap_bars_it() -> None:
    decision = decide_retry(seen(row=top_up(code="declined")), NOW)
    assert decision.answer is True
    tried = then(decision, OPEN)
    (move,) = tried.moves
    assert (move.to, move.not_before, move.code) == (RowState.PENDING, NOW, "declined")
    assert tried.answer is True
    capped = decide_retry(seen(evolve(FEW, packs_a_month=0), top_up()), NOW)
    assert then(capped, OPEN) == Decision(answer=False)


def test_units_by_hand_are_in_the_ledger_with_their_reason() -> None:
    decision = decide_adjust(-2, "op", "why")(seen(None), NOW)
    done = then(decision, LEFT)
    (event,) = done.events
    assert (event.type, event.facts) == (EventType.QUOTA_ADJUSTED, {"units": -2})
    assert event.payload == {"actor": "op", "reason": "why"}
    (entry,) = done.entries
    assert (entry.kind, entry.units, done.answer) == (EntryKind.ADJUSTED, -2, 3)


def test_nobody_adjusts_an_account_of_a_tenant_that_was_never_enrolled() -> None:
    with pytest.raises(UnknownTenantError, match="enrol"):
        decide_adjust(1, "op", "why")(Snapshot("firm", None), NOW)


@pytest.mark.parametrize(("before", "dropped"), [(-1, 0), (0, 1)])
def test_one_unit_left_is_enough_to_do_without_a_pack(before: int, dropped: int) -> None:
    waiting = decide_adjust(1, "op", "why")(seen(row=top_up()), NOW)
    assert len(then(waiting, evolve(OPEN, balance=before)).moves) == dropped


@pytest.mark.parametrize("code", ["", "declined", "no_billing"])
def test_a_pack_that_nobody_paid_is_dropped_for_units_by_hand(code: str) -> None:
    done = then(decide_adjust(1, "op", "why")(seen(row=top_up(code=code)), NOW), OPEN)
    (move,) = done.moves
    assert (move.id, move.to, move.code) == (7, RowState.DISCARDED, "adjusted")
    assert [(each.kind, each.key) for each in done.entries] == [
        (EntryKind.ADJUSTED, ""), (EntryKind.DROPPED, "topup:texts:2"),
    ]  # fmt: skip
    assert done.events[1].type is EventType.TOP_UP_DROPPED
    assert done.events[1].facts == {"number": 2}


@pytest.mark.parametrize(
    ("waiting", "account"),
    [
        (top_up(code="billing_failed"), OPEN),
        (top_up(code="lease_expired"), OPEN),
        (top_up(state=RowState.CALLING), OPEN),
        (top_up(key="topup:texts:1"), OPEN),
        (top_up(), evolve(OPEN, ended=2)),
        (top_up(), evolve(OPEN, balance=-1)),
    ],
)
def test_a_pack_is_not_dropped_that_somebody_may_have_paid(
    waiting: Row, account: AccountView
) -> None:
    done = then(decide_adjust(1, "op", "why")(seen(row=waiting), NOW), account)
    assert (done.moves, len(done.entries)) == ((), 1)


# Free texts ---------------------------------------------------------------------------------------


def test_free_texts_are_granted_once() -> None:
    decision = granting(Decision("yes"), settings(), NOW)
    granted = then(decision, DRY)
    (entry,) = granted.entries
    assert (entry.kind, entry.units, entry.key) == (EntryKind.GRANT, 100, "grant")
    (event,) = granted.events
    assert (event.type, event.facts) == (EventType.QUOTA_GRANTED, {"units": 100})
    assert granted.answer == "yes"
    assert then(decision, evolve(DRY, granted=True)) == Decision("yes")


@pytest.mark.parametrize(
    "without",
    [
        settings(None),
        settings(evolve(FEW, free=0)),
        settings(texting=False),
        settings(features=frozenset({"policy"})),
    ],
)
def test_there_may_be_no_free_texts(without: Settings) -> None:
    assert granting(Decision("yes"), without, NOW) == Decision("yes")
