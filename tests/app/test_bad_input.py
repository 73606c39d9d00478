"""Bad input: a clear error or a recorded fact; nothing changed, nothing lost, nothing told."""

from collections.abc import Callable
from typing import Any

import pytest

from optin import (
    AddressError,
    Code,
    Evidence,
    Held,
    InputError,
    Mode,
    Policy,
    Queued,
    ReceivedAs,
    SettingsError,
    Source,
    State,
    TemplateError,
    UnknownTenantError,
)
from tests.app.driver import ADMIN, HEARING, SAM, SENDER, TENANT, World, code_of

MEGABYTE = 1_000_000
SECRET = "the-secret-word"
NUMBERS = ["", "   ", "hello", "4155550123", "+1", "+1415555012", "+999123456789",
           "+1 415 555 01x3", "+14155550123\x00", "\ud800", "+1" * 400_000, "\uff10"]  # fmt: skip

# Everything that takes a number, and what else it needs.
WITH_NUMBER: dict[str, Callable[[World, str], Any]] = {
    "send": lambda world, number: world.send(SECRET, number),
    "send_group": lambda world, number: world.group(SAM, number),
    "may_send": lambda world, number: world.optin.may_send(TENANT, to=number),
    "request_consent": lambda world, number: world.optin.request_consent(
        TENANT, to=number, user="dana"
    ),
    "opt_in": lambda world, number: world.optin.opt_in(
        TENANT, contact=number, by="dana", evidence=SECRET
    ),
    "opt_out": lambda world, number: world.optin.opt_out(TENANT, contact=number, by="dana"),
    "status": lambda world, number: world.optin.status(TENANT, number),
    "history": lambda world, number: world.optin.history(TENANT, number),
    "messages": lambda world, number: world.optin.messages(TENANT, number),
    "erase": lambda world, number: world.optin.erase(TENANT, number, ground="asked"),
}
WITH_TENANT: dict[str, Callable[[World, str], Any]] = {
    "settings": lambda world, tenant: world.optin.settings(tenant),
    "send": lambda world, tenant: world.optin.send(tenant, to=SAM, text=SECRET, user="dana"),
    "send_group": lambda world, tenant: world.optin.send_group(
        tenant, to=[SAM], text=SECRET, user="dana"
    ),
    "may_send": lambda world, tenant: world.optin.may_send(tenant, to=SAM),
    "request_consent": lambda world, tenant: world.optin.request_consent(
        tenant, to=SAM, user="dana"
    ),
    "opt_in": lambda world, tenant: world.optin.opt_in(
        tenant, contact=SAM, by="dana", evidence=SECRET
    ),
    "opt_out": lambda world, tenant: world.optin.opt_out(tenant, contact=SAM, by="dana"),
    "change_policy": lambda world, tenant: world.optin.change_policy(
        tenant, Policy(), actor=ADMIN, confirm=True
    ),
    "status": lambda world, tenant: world.optin.status(tenant, SAM),
    "statuses": lambda world, tenant: world.optin.statuses(tenant),
    "history": lambda world, tenant: world.optin.history(tenant),
    "messages": lambda world, tenant: world.optin.messages(tenant),
    "verify": lambda world, tenant: world.optin.verify(tenant),
    "erase": lambda world, tenant: world.optin.erase(tenant, SAM, ground="asked"),
}


def _before(world: World) -> tuple[object, ...]:
    return world.history(None), world.optin.messages(TENANT), world.optin.settings(TENANT)


@pytest.mark.parametrize("method", list(WITH_NUMBER))
def test_a_number_that_cannot_be_read_changes_nothing(world: World, method: str) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    before = _before(world)
    for number in NUMBERS:
        with pytest.raises(AddressError) as refused:
            WITH_NUMBER[method](world, number)
        told = str(refused.value)
        assert SECRET not in told
        assert len(told) < 300
        assert not [part for part in (number, number[:9]) if len(part) > 4 and part in told]
    assert _before(world) == before


@pytest.mark.parametrize("method", list(WITH_TENANT))
def test_an_unknown_tenant_is_told_and_nothing_is_changed(world: World, method: str) -> None:
    world.enrol()
    before = _before(world)
    for tenant in ("nobody", "firm ", "x" * MEGABYTE, "nul\x00", "\ud800"):
        expected = UnknownTenantError if tenant.isprintable() else InputError
        with pytest.raises(expected) as refused:
            WITH_TENANT[method](world, tenant)
        assert SECRET not in str(refused.value)
        assert SAM not in str(refused.value)
        assert len(str(refused.value)) < 300
    assert _before(world) == before


def test_a_tenant_that_cannot_be_enrolled_is_told(world: World) -> None:
    for tenant, name, senders in (
        ("", "Name", [SENDER]),
        ("t", "  ", [SENDER]),
        ("t", "Name", []),
        ("t", "Name", ["no sender at all, this"]),
    ):
        with pytest.raises(InputError):
            world.optin.enrol(tenant, name=name, senders=senders)


def test_a_template_without_the_way_to_stop_changes_nothing(world: World) -> None:
    world.enrol()
    before = _before(world)
    with pytest.raises(TemplateError, match="how to stop"):
        world.optin.change_template(
            TENANT,
            "user_initiated.request",
            "{{ user_name }}, reply {{ opt_in_keyword }}",
            actor=ADMIN,
            confirm=True,
        )
    assert _before(world) == before


def test_explicit_consent_with_groups_cannot_even_be_written_down() -> None:
    with pytest.raises(SettingsError, match="exclude each other"):
        Policy(mode=Mode.CONSENT, group_messaging=True)


@pytest.mark.parametrize("size", [0, 501])
def test_a_group_of_nobody_or_of_too_many_is_refused(world: World, size: int) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    before = _before(world)
    with pytest.raises(InputError) as refused:
        world.group(*(f"+1415555{number:04}" for number in range(1000, 1000 + size)))
    assert refused.value.code == "group_size"
    assert _before(world) == before


def test_a_form_whose_evidence_comes_from_elsewhere_is_refused(world: World) -> None:
    world.enrol()
    before = _before(world)
    with pytest.raises(InputError) as refused:
        world.optin.answer_form(
            TENANT, contact=SAM, agreed=True, evidence=Evidence(Source.HAND, note=SECRET)
        )
    assert SECRET not in str(refused.value)
    assert _before(world) == before


# Texts that leave.


@pytest.mark.parametrize(
    "text",
    ["", "  \n", f"{SECRET}\x00", f"{SECRET}\ud800", f"\udfff{SECRET}", f"{SECRET}\x1b[2J"],
    ids=["empty", "blank", "nul", "high", "low", "escape"],
)
def test_a_text_that_no_phone_can_show_is_refused_with_nothing_of_it(
    world: World, text: str
) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    before = _before(world)
    for refused_by in (lambda: world.send(text), lambda: world.optin.send_group(
        TENANT, to=[SAM], text=text, user="dana"
    )):  # fmt: skip
        with pytest.raises(InputError) as refused:
            refused_by()
        assert refused.value.code in {"empty_text", "invalid_text"}
        assert SECRET not in str(refused.value)
    assert _before(world) == before


def test_a_text_of_a_megabyte_is_refused_and_not_kept(world: World) -> None:
    world.enrol(Mode.OFF)
    rows = world.optin.messages(TENANT)
    assert code_of(world.send("x" * MEGABYTE)) is Code.MESSAGE_TOO_LONG
    assert world.optin.messages(TENANT) == rows
    assert max(len(repr(dict(entry.event.facts))) for entry in world.history()) < 300


# Names stand in automatic texts.


@pytest.mark.parametrize("name", ["Ann\x00", "Ann\ud800", "Ann\nReply YES", "Ann\x7f"])
def test_a_name_that_no_phone_can_show_is_refused(world: World, name: str) -> None:
    world.enrol()
    before = _before(world)
    for act in (
        lambda: world.send(user_name=name),
        lambda: world.send(user=name, user_name=""),
        lambda: world.optin.request_consent(TENANT, to=SAM, user="dana", user_name=name),
        lambda: world.add_office("north"[: len(name)], name=name),
        lambda: world.optin.enrol("other", name=name, senders=["+14155550177"]),
    ):
        with pytest.raises(InputError) as refused:
            act()
        assert "Ann" not in str(refused.value)
    assert _before(world) == before


@pytest.mark.parametrize("name", ["N" * MEGABYTE, "{{ contact }}", "Zoë 🦊", "\u202eAnn"])
def test_any_other_name_of_a_user_leaves_a_request_that_can_be_sent(
    world: World, name: str
) -> None:
    world.enrol()
    assert isinstance(world.send(user_name=name), Held)
    world.dispatch()
    (request,) = world.sent()
    assert len(request) <= 480
    assert "STOP" in request
    assert SAM not in request


# Texts that come.


@pytest.mark.parametrize(
    "text",
    ["", "\x00", "a\x00b", "\ud800", "b\udfffc", "x" * MEGABYTE, "\u202e\u0007", "🙂" * 1000],
    ids=["empty", "nul", "inner nul", "high", "low", "megabyte", "control", "emoji"],
)
def test_any_text_that_comes_is_kept_whole_and_handed_over(world: World, text: str) -> None:
    world.enrol(Mode.OFF)
    received = world.writes(text, user="dana")
    assert received.outcome is ReceivedAs.DELIVERED
    assert received.text == text
    world.dispatch()
    assert [notice.text for notice in world.notifier.to("dana")] == [text]
    assert world.rows()[-1].body == text


@pytest.mark.parametrize("noise", ["\x00", "\ud800", "\u200b"], ids=["nul", "surrogate", "zero"])
def test_a_stop_among_what_cannot_be_shown_is_a_stop(world: World, noise: str) -> None:
    world.enrol()
    assert world.writes(f"ST{noise}OP").outcome is ReceivedAs.OPTED_OUT
    assert world.state() is State.OPTED_OUT


def test_a_stop_with_a_megabyte_behind_it_is_kept(world: World) -> None:
    world.enrol()
    received = world.writes("STOP\n\n" + "x" * MEGABYTE)
    assert received.outcome in {ReceivedAs.OPTED_OUT, ReceivedAs.HELD}
    assert len(received.text) > MEGABYTE


def test_a_held_text_that_cannot_be_shown_is_delivered_after_a_yes(world: World) -> None:
    world.enrol()
    world.writes("a\x00b\ud800", user="dana")
    world.writes("YES")
    world.dispatch()
    assert world.told()[-1] == "a\x00b\ud800"


@pytest.mark.parametrize("event_id", ["", "\x00", "\ud800", "x" * 10_000])
def test_any_id_of_a_delivery_counts_once(world: World, event_id: str) -> None:
    world.enrol()
    request = world.transport.inbound_request(SAM, SENDER, "hello", event_id=event_id)
    first, second = (world.optin.receive(request)[0].outcome for _ in range(2))
    assert (first, second) == (ReceivedAs.HELD, ReceivedAs.DUPLICATE)


@pytest.mark.parametrize("key", ["\x00", "\ud800", "k" * 10_000])
def test_any_key_stands_for_its_message(world: World, key: str) -> None:
    world.enrol(Mode.OFF)
    first = world.send(key=key)
    assert isinstance(first, Queued)
    assert world.send(key=key) == first
    world.dispatch()
    assert len(world.sent()) == 1


@pytest.mark.parametrize("odd", ["\x00", "\ud800", "n" * 100_000])
def test_odd_words_of_the_host_are_kept(world: World, odd: str) -> None:
    world.enrol()
    for act in (
        lambda: world.optin.opt_out(TENANT, contact=SAM, by=odd, evidence=odd),
        lambda: world.send(category=odd),
        lambda: world.optin.opt_in(TENANT, contact="+14155550126", by=odd, evidence=odd),
    ):
        act()
    world.dispatch()
    assert world.state() is State.OPTED_OUT


def test_keys_and_ids_of_any_length_make_a_call_or_a_delivery_count_once(world: World) -> None:
    world.enrol(Mode.OFF)
    for key in ("k" * MEGABYTE, "k" * (MEGABYTE - 1) + "l"):
        first = world.send(HEARING, key=key)
        assert world.send(HEARING, key=key) == first
    assert [row.body for row in world.rows() if row.body == HEARING] == [HEARING] * 2
    assert world.writes("hello", event_id="e" * MEGABYTE).outcome is ReceivedAs.DELIVERED
    assert world.writes("hello", event_id="e" * MEGABYTE).outcome is ReceivedAs.DUPLICATE
    assert world.writes("hello", event_id="e" * (MEGABYTE - 1)).outcome is ReceivedAs.DELIVERED
