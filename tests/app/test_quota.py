"""What texts cost, and the packs that pay for more: rows Q1 to Q5."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from optin import (
    Bought,
    Changed,
    Code,
    ConfigurationError,
    Declined,
    Deferred,
    EntryKind,
    EventType,
    Evidence,
    InputError,
    Mode,
    Per,
    Plan,
    Policy,
    Purchase,
    Queued,
    Quota,
    Refused,
    RowState,
    SettingsError,
    Source,
    StorageError,
    UnknownTenantError,
)
from optin.transports import Ambiguous, FailureReason
from optin.transports import Refused as RefusedByProvider
from tests.app.driver import ADMIN, FIRM, KIM, NOBODY_SPECIAL, SAM, SENDER, TENANT, World

FEW = Quota(free=2, pack=3, price=60)


@pytest.fixture
def office(world: World) -> World:
    """A tenant with two free texts, whose contacts agreed to be texted."""
    return _enrolled(world, FEW)


def _enrolled(world: World, quota: Quota | None, *, groups: bool = False) -> World:
    policy = Policy(mode=Mode.OFF, group_messaging=groups)
    world.optin.enrol(TENANT, name=FIRM, senders=[SENDER], policy=policy, quota=quota)
    return world


def _left(world: World) -> int:
    return world.optin.quota.remaining(TENANT)


def _kinds(world: World) -> list[str]:
    return [entry.kind.value for entry in world.optin.quota.entries(TENANT)[0]]


def _sends(world: World, *texts: str, to: str = SAM) -> list[Any]:
    return [world.send(text, to=to) for text in texts]


# Q1, Q2: a feature of plans, and free texts once ------------------------------------------------


def test_who_does_not_count_texts_has_no_account(world: World) -> None:
    _enrolled(world, None)
    assert isinstance(world.send(), Queued)
    world.dispatch()
    assert (_left(world), _kinds(world), world.sent()) == (0, [], ["Your hearing is at nine."])


def test_free_texts_are_given_once(world: World) -> None:
    _enrolled(world, Quota())
    assert _left(world) == 100
    for quota in (None, Quota(free=50), FEW):
        assert isinstance(
            world.optin.quota.change(TENANT, quota, actor=ADMIN, confirm=True), Changed
        )
    world.optin.enrol(TENANT, name=FIRM, senders=[SENDER], quota=Quota())
    assert (_left(world), _kinds(world)) == (100, ["grant"])
    assert world.events(None).count(EventType.QUOTA_GRANTED) == 1


def test_free_texts_come_when_texting_is_enabled_for_the_first_time(world: World) -> None:
    plan = Plan("pro", {"texting", "policy"})
    world.optin.enrol(TENANT, name=FIRM, senders=[SENDER], plan=plan, quota=FEW)
    assert _left(world) == 0
    refused = world.optin.enable_texting(TENANT, actor=NOBODY_SPECIAL, confirm=True)
    assert isinstance(refused, Refused)
    for _ in range(2):
        assert isinstance(world.optin.enable_texting(TENANT, actor=ADMIN, confirm=True), Changed)
        assert isinstance(world.optin.disable_texting(TENANT, actor=ADMIN, confirm=True), Changed)
    assert _left(world) == 2


def test_a_plan_without_texting_brings_no_free_texts(world: World) -> None:
    plan = Plan("basic", {"policy"})
    world.optin.enrol(TENANT, name=FIRM, senders=[SENDER], plan=plan, quota=FEW)
    refused = world.optin.enable_texting(TENANT, actor=ADMIN, confirm=True)
    assert isinstance(refused, Refused)
    assert (refused.code, _left(world)) == (Code.FEATURE_MISSING, 0)


def test_a_quota_is_changed_by_the_setup_permission_and_with_confirmation(office: World) -> None:
    change = office.optin.quota.change
    for refused in (
        change(TENANT, Quota(), actor=NOBODY_SPECIAL, confirm=True),
        change(TENANT, Quota(), actor=ADMIN),
    ):
        assert isinstance(refused, Refused)
    assert office.optin.settings(TENANT).quota == FEW
    with pytest.raises(SettingsError):
        Quota(pack=0)


# Q3: packs --------------------------------------------------------------------------------------


def test_a_text_takes_its_unit_as_it_is_queued(office: World) -> None:
    assert isinstance(office.send(), Queued)
    assert _left(office) == 1
    office.dispatch()
    assert (_left(office), office.sent()) == (1, ["Your hearing is at nine."])


def test_a_pack_is_bought_when_none_are_left_and_another_text_is_sent(office: World) -> None:
    one, two, three, four = _sends(office, "1", "2", "3", "4")
    assert (type(one), type(two)) == (Queued, Queued)
    assert isinstance(three, Deferred)
    assert (three.code, four.code) == (Code.QUOTA_USED_UP, Code.QUOTA_USED_UP)
    assert three.reason.startswith("No texts are left")
    done = office.optin.dispatch()
    assert (done.bought, office.sent()) == (1, ["1", "2", "3", "4"])
    assert office.billing is not None
    (purchase,) = office.billing.asked
    assert (purchase.tenant, purchase.units, purchase.price) == (TENANT, 3, 60)
    assert (purchase.currency, purchase.number) == ("USD", 1)
    assert _left(office) == 1
    bought = [
        entry for entry in office.history(None) if entry.event.type is EventType.TOP_UP_BOUGHT
    ]
    assert [entry.event.payload["reference"] for entry in bought] == ["charge 1"]


def test_many_crossings_buy_one_pack_each(office: World) -> None:
    _sends(office, *map(str, range(14)))
    for _ in range(5):
        office.dispatch()
    assert office.sent() == list(map(str, range(14)))
    assert office.billing is not None
    assert [each.number for each in office.billing.asked] == [1, 2, 3, 4]
    assert _left(office) == 0


def test_a_group_message_costs_a_unit_for_each_member(world: World) -> None:
    _enrolled(world, FEW, groups=True)
    world.group(SAM)
    world.group(SAM, KIM)
    assert _left(world) == 1
    world.dispatch()
    world.dispatch()
    assert (world.sent(), world.sent(KIM), _left(world)) == (["all", "all"], ["all"], 2)


def test_the_same_key_costs_once(office: World) -> None:
    first = office.send(key="a")
    assert (office.send(key="a"), _left(office)) == (first, 1)
    office.send()
    short = office.send("late", key="b")
    assert office.send("late", key="b") == short
    assert isinstance(short, Deferred)


# Q4: what is left, at any time ------------------------------------------------------------------


def test_what_is_left_is_what_the_entries_add_up_to(office: World) -> None:
    _sends(office, "1", "2", "3")
    office.dispatch()
    entries: list[Any] = []
    after = None
    while True:
        page, after = office.optin.quota.entries(TENANT, after=after, limit=2)
        entries += page
        if after is None:
            break
    assert sum(entry.units for entry in entries) == entries[-1].balance == _left(office) == 2
    assert [entry.kind.value for entry in entries] == [
        "grant", "reserved", "reserved", "asked", "purchase", "reserved",
    ]  # fmt: skip
    assert office.optin.quota.account(TENANT).spent == 60


def test_nothing_is_told_of_a_tenant_that_was_never_enrolled(world: World) -> None:
    quota = world.optin.quota
    for ask in (quota.remaining, quota.account, quota.entries, quota.audit, quota.retry):
        with pytest.raises(UnknownTenantError):
            ask("nobody")


# Q5: segments, refusals, caps, and a billing that fails -----------------------------------------


def test_texts_are_counted_by_the_segment_where_that_is_set(world: World) -> None:
    _enrolled(world, Quota(free=5, pack=3, per=Per.SEGMENT))
    world.send("x" * 161)
    assert _left(world) == 3
    world.send("x" * 160)
    assert _left(world) == 2


def test_a_shorter_text_does_not_overtake_a_longer_one_that_waits(world: World) -> None:
    _enrolled(world, Quota(free=1, pack=5, per=Per.SEGMENT))
    long = "x" * 161
    waits, later = _sends(world, long, "short")
    assert isinstance(waits, Deferred)
    assert isinstance(later, Deferred)
    assert _left(world) == 1
    world.dispatch()
    assert (world.sent(), _left(world)) == ([long, "short"], 3)


def test_what_the_provider_refuses_is_given_back(office: World) -> None:
    office.transport.script([RefusedByProvider("21211", FailureReason.INVALID_NUMBER)])
    office.send()
    assert _left(office) == 1
    office.dispatch()
    assert _left(office) == 2
    assert _kinds(office)[-2:] == ["reserved", "given_back"]


def test_a_text_of_unknown_fate_keeps_what_it_has_taken(office: World) -> None:
    office.transport.script([Ambiguous("timeout")])
    office.send()
    office.dispatch()
    assert (office.row("Your hearing is at nine.").state, _left(office)) == (RowState.UNKNOWN, 1)


def test_a_text_that_an_opt_out_stops_is_given_back(office: World) -> None:
    office.send()
    office.writes("STOP")
    office.dispatch()
    assert (office.sent()[0] != "Your hearing is at nine.", _left(office)) == (True, 2)


def test_erasing_gives_back_what_waits(office: World) -> None:
    office.send()
    office.optin.erase(TENANT, SAM, ground="asked")
    assert _left(office) == 2


def test_answers_to_stop_and_help_are_free_and_never_wait(office: World) -> None:
    _sends(office, "1", "2", "3", to=KIM)
    assert office.billing is not None
    office.billing.answer = lambda _: Declined()
    office.dispatch()
    office.writes("HELP")
    office.writes("STOP")
    office.dispatch()
    assert len(office.sent()) == 2
    assert office.sent(KIM) == ["1", "2"]


def test_a_request_costs_and_held_texts_pay_when_they_are_let_go(world: World) -> None:
    world.optin.enrol(TENANT, name=FIRM, senders=[SENDER], quota=FEW)
    world.send("held")
    assert _left(world) == 1
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    assert "held" in world.sent()
    assert _left(world) == 0


def test_a_disclaimer_and_the_text_behind_it_both_pay(world: World) -> None:
    world.optin.enrol(
        TENANT, name=FIRM, senders=[SENDER], policy=Policy(mode=Mode.DISCLAIMER), quota=FEW
    )
    _sends(world, "first", "second")
    world.dispatch()
    assert world.sent()[1:] == ["first", "second"]
    assert (len(world.sent()), _left(world)) == (3, 2)


def test_what_a_contacts_message_makes_us_send_is_paid_when_it_leaves(world: World) -> None:
    _enrolled(world, Quota(free=1, pack=2))
    world.switch(Mode.CONSENT)
    world.writes("Hello?")
    assert _left(world) == 1
    world.dispatch()
    assert _left(world) == 0


def test_beyond_the_spending_cap_messages_wait_for_the_next_month(world: World) -> None:
    world.clock.set(datetime(2026, 3, 30, tzinfo=UTC))
    _enrolled(world, Quota(free=0, pack=1, price=20, packs_a_month=1))
    _sends(world, "1")
    world.dispatch()
    (waits,) = _sends(world, "2")
    assert isinstance(waits, Deferred)
    assert (waits.code, waits.until) == (
        Code.SPENDING_CAP_REACHED, datetime(2026, 4, 1, tzinfo=UTC),
    )  # fmt: skip
    world.dispatch()
    assert world.sent() == ["1"]
    assert len([notice for notice in world.notifier.to("") if "spending cap" in notice.text]) == 1
    assert world.optin.quota.retry(TENANT) is False
    world.clock.set(datetime(2026, 4, 1, tzinfo=UTC))
    world.dispatch()
    assert world.sent() == ["1", "2"]


def test_a_cap_that_is_raised_lets_messages_go_at_once(world: World) -> None:
    _enrolled(world, Quota(free=0, pack=5, price=20, spend_a_month=19))
    _sends(world, "1")
    world.dispatch()
    assert (world.sent(), world.optin.quota.retry(TENANT)) == ([], False)
    world.optin.quota.change(TENANT, Quota(pack=5, price=20), actor=ADMIN, confirm=True)
    world.optin.quota.adjust(TENANT, -100, by="op", reason="no free texts after all")
    assert world.optin.quota.retry(TENANT) is True
    world.dispatch()
    assert world.sent() == ["1"]


def test_a_declined_pack_holds_messages_tells_the_organisation_and_is_tried_again(
    office: World,
) -> None:
    billing = office.billing
    assert billing is not None
    billing.answer = lambda _: Declined("card_declined")
    _sends(office, "1", "2", "3")
    office.dispatch()
    assert office.sent() == ["1", "2"]
    office.dispatch()
    (notice,) = office.notifier.to("")
    assert "declined" in notice.text
    (later,) = _sends(office, "4")
    assert isinstance(later, Deferred)
    assert later.code is Code.TOP_UP_DECLINED
    assert later.until == office.clock.now() + timedelta(hours=12)
    billing.answer = lambda _: Bought("ch_1")
    office.wait(hours=12)
    office.dispatch()
    assert office.sent() == ["1", "2", "3", "4"]
    first, second = billing.asked
    assert first.key != second.key
    assert len(billing.charged) == 1


def test_whoever_waits_after_a_decline_is_told_until_when_also_when_asked_again(
    office: World,
) -> None:
    assert office.billing is not None
    office.billing.answer = lambda _: Declined()
    office.optin.users.save(TENANT, "lou", name="Lou", phone=KIM)
    ticked = Evidence(Source.FORM, wording="Text me reminders.")
    office.optin.users.opt_in(TENANT, "lou", evidence=ticked)
    _sends(office, "1", "2", "3")
    office.dispatch()
    until = office.clock.now() + timedelta(hours=12)

    def reminded(key: str) -> object:
        return office.optin.users.remind(
            TENANT, "lou", category="event_reminder", text="At nine.", key=key
        )

    answers: list[object] = [office.send("4", key="k"), office.send("4", key="k")]
    answers += [reminded(""), reminded("r"), reminded("r")]
    assert {getattr(one, "until", None) for one in answers} == {until}


def test_a_declined_pack_can_be_tried_now(office: World) -> None:
    assert office.billing is not None
    office.billing.answer = lambda _: Declined()
    _sends(office, "1", "2", "3")
    assert office.optin.quota.retry(TENANT) is True
    office.dispatch()
    office.billing.answer = lambda _: Bought()
    office.dispatch()
    assert office.sent() == ["1", "2"]
    assert office.optin.quota.retry(TENANT) is True
    office.dispatch()
    assert office.sent() == ["1", "2", "3"]
    assert office.optin.quota.retry(TENANT) is False


def test_after_no_clear_answer_the_same_key_is_asked_again(office: World) -> None:
    billing = office.billing
    assert billing is not None
    charged: list[Purchase] = []

    def lost(purchase: Purchase) -> Bought:
        charged.append(purchase)
        raise TimeoutError

    billing.answer = lost
    _sends(office, "1", "2", "3")
    with pytest.raises(TimeoutError):
        office.dispatch()
    assert office.sent() == ["1", "2"]
    billing.answer = lambda _: Bought()
    office.wait(hours=1)
    office.dispatch()
    assert office.sent() == ["1", "2", "3"]
    first, second = billing.asked
    assert first == second
    assert _kinds(office).count("purchase") == 1


def test_a_purchase_is_never_given_up(office: World) -> None:
    billing = office.billing
    assert billing is not None

    def down(_: Purchase) -> Bought:
        raise ConnectionError

    billing.answer = down
    _sends(office, "1", "2", "3")
    for _ in range(30):
        with pytest.raises(ConnectionError):
            office.dispatch()
        office.wait(hours=2)
    billing.answer = lambda _: Bought()
    office.dispatch()
    assert office.sent() == ["1", "2", "3"]
    assert len({purchase.key for purchase in billing.asked}) == 1


def test_a_crash_between_buying_and_crediting_buys_nothing_twice(office: World) -> None:
    billing = office.billing
    assert billing is not None
    _sends(office, "1", "2", "3")

    def crash(name: str, _: object) -> Exception | None:
        return StorageError("gone") if name == "transact" and billing.asked else None

    office.store.fails = crash
    with pytest.raises(StorageError):
        office.dispatch()
    office.store.fails = lambda *_: None
    assert _left(office) == 0
    office.wait(seconds=16)
    office.dispatch()
    assert office.sent() == ["1", "2", "3"]
    assert (len(billing.asked), len(billing.charged), _left(office)) == (2, 1, 2)


def test_without_a_billing_messages_wait_and_whoever_dispatches_is_told(office: World) -> None:
    office.billing = None
    office.optin = office.opened()
    _sends(office, "1", "2", "3")
    with pytest.raises(ConfigurationError) as raised:
        office.dispatch()
    assert (raised.value.code, office.sent()) == ("no_billing", ["1", "2"])
    office.optin.quota.adjust(TENANT, 5, by="op", reason="paid by invoice")
    office.dispatch()
    assert (office.sent(), _left(office)) == (["1", "2", "3"], 4)


def test_without_a_billing_the_send_the_dispatch_and_one_notice_tell_the_truth(
    office: World,
) -> None:
    office.billing = None
    office.optin = office.opened()
    *_, waits = _sends(office, "1", "2", "3")
    assert isinstance(waits, Deferred)
    assert "is being bought" not in waits.reason
    assert "quota.adjust" in waits.remedy
    for _ in range(3):
        with pytest.raises(ConfigurationError, match=r"quota\.adjust"):
            office.dispatch()
        office.wait(hours=1)
    none = Quota(free=2, pack=3, price=60, packs_a_month=0)
    office.optin.quota.change(TENANT, none, actor=ADMIN, confirm=True)
    office.dispatch()  # as it says: such a quota asks for no billing
    office.wait(days=32)
    office.dispatch()
    told = [one for one in office.notifier.to("") if "nothing is set up to buy more" in one.text]
    assert len(told) == 1
    assert office.sent() == ["1", "2"]


def test_a_quota_without_packs_buys_none_in_any_month(world: World) -> None:
    _enrolled(world, Quota(free=0, packs_a_month=0))
    (waits,) = _sends(world, "1")
    assert isinstance(waits, Deferred)
    assert (waits.code, waits.until) == (Code.SPENDING_CAP_REACHED, None)
    for _ in range(3):
        world.wait(days=32)
        world.dispatch()
    assert world.billing is not None
    assert (world.billing.asked, world.sent()) == ([], [])
    world.optin.quota.adjust(TENANT, 1, by="op", reason="paid by invoice")
    world.dispatch()
    assert world.sent() == ["1"]


def test_a_pack_is_bought_even_where_the_message_that_asked_for_it_does_not_leave(
    office: World,
) -> None:
    _sends(office, "1", "2", "3")
    office.optin.opt_out(TENANT, contact=SAM, by="dana")
    office.dispatch()
    assert office.billing is not None
    assert (office.sent(), len(office.billing.charged), _left(office)) == ([], 1, 5)


def test_a_billing_that_answers_nonsense_is_told_and_charges_nothing(office: World) -> None:
    assert office.billing is not None
    office.billing.answer = lambda _: None  # type: ignore[return-value,assignment]
    _sends(office, "1", "2", "3")
    with pytest.raises(ConfigurationError):
        office.dispatch()
    assert (office.sent(), _left(office)) == (["1", "2"], 0)


def test_no_pack_is_bought_while_texting_is_off(office: World) -> None:
    _sends(office, "1", "2", "3")
    office.optin.disable_texting(TENANT, actor=ADMIN, confirm=True)
    office.dispatch()
    assert office.billing is not None
    assert (office.billing.asked, office.sent()) == ([], [])
    office.optin.enable_texting(TENANT, actor=ADMIN, confirm=True)
    office.wait(days=1)
    office.dispatch()
    assert (len(office.billing.asked), office.sent()) == (1, ["3"])


# By hand ----------------------------------------------------------------------------------------


def test_units_are_given_and_taken_by_hand_with_a_reason(office: World) -> None:
    adjust = office.optin.quota.adjust
    assert adjust(TENANT, 5, by="op", reason="an apology", key="a") == 7
    assert adjust(TENANT, 5, by="op", reason="an apology", key="a") == 7
    assert adjust(TENANT, -7, by="op", reason="a mistake") == 0
    for units, reason in ((0, "why"), (1, " "), (-1, "too much")):
        with pytest.raises(InputError):
            adjust(TENANT, units, by="op", reason=reason)
    assert _left(office) == 0
    adjusted = [e for e in office.history(None) if e.event.type is EventType.QUOTA_ADJUSTED]
    assert [entry.event.facts["units"] for entry in adjusted] == [5, -7]
    assert adjusted[0].event.payload == {"actor": "op", "reason": "an apology"}


def test_units_by_hand_let_messages_go_that_wait_for_a_pack_nobody_paid(office: World) -> None:
    assert office.billing is not None
    office.billing.answer = lambda _: Declined()
    _sends(office, "1", "2", "3", "4", "5")
    office.dispatch()
    assert office.optin.quota.adjust(TENANT, 2, by="op", reason="courtesy") == 2
    office.dispatch()
    assert office.sent() == ["1", "2", "3", "4"]
    assert _kinds(office).count(EntryKind.DROPPED.value) == 1
    office.billing.answer = lambda _: Bought()
    office.optin.quota.retry(TENANT)
    office.dispatch()
    assert (office.sent(), _left(office)) == (["1", "2", "3", "4", "5"], 2)


def test_a_pack_that_somebody_may_have_paid_is_not_dropped(office: World) -> None:
    billing = office.billing
    assert billing is not None

    def lost(_: Purchase) -> Bought:
        raise TimeoutError

    billing.answer = lost
    _sends(office, "1", "2", "3")
    with pytest.raises(TimeoutError):
        office.dispatch()
    office.optin.quota.adjust(TENANT, 2, by="op", reason="courtesy")
    office.dispatch()
    assert office.sent() == ["1", "2"]
    billing.answer = lambda _: Bought()
    office.clock.advance(timedelta(hours=1))
    office.dispatch()
    assert (office.sent(), _left(office)) == (["1", "2", "3"], 4)
