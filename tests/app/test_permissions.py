"""Who may do what, and what a tenant's plan includes; each "no" is told and nothing is lost."""

import asyncio
from typing import Any, cast

import pytest

from optin import (
    Action,
    Actor,
    AsyncOptIn,
    Changed,
    Code,
    ConfigurationError,
    EventType,
    Evidence,
    GroupSent,
    Held,
    Mode,
    OptIn,
    Plan,
    Policy,
    Queued,
    Quota,
    RoleAuthorizer,
    SettingsError,
    Source,
    State,
)
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.transports.memory import MemoryTransport
from tests.app.driver import ADMIN, KIM, NOBODY_SPECIAL, SAM, SENDER, TENANT, World, code_of

PRO = Plan("pro", {"texting", "policy"})
BASIC = Plan("basic", {"policy"})
ANN, BOB = Actor("ann"), Actor("bob")


def _bought(world: World, plan: Plan) -> World:
    policy = Policy(mode=Mode.OFF)
    world.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER], policy=policy, plan=plan)
    return world


def _enabled(world: World) -> World:
    changed = _bought(world, PRO).optin.enable_texting(TENANT, actor=ADMIN, confirm=True)
    assert changed == Changed(version=2)
    return world


# Roles --------------------------------------------------------------------------------------------


def test_a_member_sends_and_a_viewer_or_a_stranger_does_not(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    world.roles(dana="member", vic="viewer")
    assert isinstance(world.send(user="dana"), Queued)
    for user in ("vic", "stranger"):
        refused = world.send("not this one", KIM, user=user)
        assert code_of(refused) is Code.PERMISSION_MISSING
        group = world.optin.send_group(TENANT, to=[KIM], text="nor this", user=user)
        assert code_of(group) is Code.PERMISSION_MISSING
        asked = world.optin.request_consent(TENANT, to=KIM, user=user)
        assert code_of(asked) is Code.PERMISSION_MISSING
    world.dispatch()
    assert world.sent(KIM) == []
    assert len(world.sent()) == 1
    assert isinstance(world.optin.send_group(TENANT, to=[KIM], text="x", user="dana"), GroupSent)


def test_a_refusal_for_want_of_permission_explains_itself_and_is_in_the_ledger(
    world: World,
) -> None:
    world.enrol(Mode.OFF)
    world.roles(vic="viewer")
    refused = world.send(user="vic", key="m1")
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert refused == world.send(user="vic", key="m1")
    assert "may not" in cast("Any", refused).reason
    (entry,) = world.history()
    assert entry.event.type is EventType.MESSAGE_REFUSED
    assert entry.event.facts["code"] == "permission_missing"


def test_opting_in_by_hand_takes_a_role_and_opting_out_none(world: World) -> None:
    world.enrol(Mode.OFF)
    world.roles(dana="member", vic="viewer")
    signed = {"contact": SAM, "evidence": "signed on paper"}
    assert code_of(world.optin.opt_in(TENANT, by="vic", **signed)) is Code.PERMISSION_MISSING
    assert world.state() is State.UNKNOWN
    assert isinstance(world.optin.opt_in(TENANT, by="dana", **signed), Changed)
    assert isinstance(world.optin.opt_out(TENANT, contact=SAM, by="vic"), Changed)
    assert world.state() is State.OPTED_OUT


@pytest.mark.parametrize("role", ["owner", "administrator"])
def test_owners_and_administrators_change_the_setup_and_members_do_not(
    world: World, role: str
) -> None:
    world.enrol()
    world.roles(ann=role, bob="member")
    off = Policy(mode=Mode.OFF)
    refused = world.optin.change_policy(TENANT, off, actor=BOB, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert isinstance(world.send(user="bob"), Held)
    assert world.optin.change_policy(TENANT, off, actor=ANN, confirm=True) == Changed(version=2)


def test_owners_and_administrators_give_texts_by_hand_and_members_do_not(world: World) -> None:
    world.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER], quota=Quota(free=5))
    world.roles(ann="administrator", olga="owner", dana="member")
    adjust = world.optin.quota.adjust
    for by in ("dana", "stranger"):
        refused = adjust(TENANT, 50, by=by, reason="an apology", key="a")
        assert code_of(refused) is Code.PERMISSION_MISSING
    assert world.optin.quota.remaining(TENANT) == 5
    assert world.events(None).count(EventType.QUOTA_ADJUSTED) == 0
    assert adjust(TENANT, 50, by="olga", reason="an apology", key="a") == 55
    assert adjust(TENANT, -5, by="ann", reason="a mistake") == 50


def test_a_users_opt_in_takes_a_role_where_somebody_else_records_it(world: World) -> None:
    world.enrol(Mode.OFF)
    world.optin.users.save(TENANT, "lou", name="Lou", phone=KIM)
    world.roles(dana="member", vic="viewer")
    ticked = Evidence(Source.FORM, wording="Text me reminders.")
    opt_in = world.optin.users.opt_in
    assert code_of(opt_in(TENANT, "lou", evidence="said so", by="vic")) is Code.PERMISSION_MISSING
    assert code_of(opt_in(TENANT, "lou", evidence=ticked, by="vic")) is Code.PERMISSION_MISSING
    assert opt_in(TENANT, "lou", evidence=ticked, by="lou") == Changed(state=State.OPTED_IN)
    assert isinstance(world.optin.users.opt_out(TENANT, "lou", by="vic"), Changed)
    assert isinstance(opt_in(TENANT, "lou", evidence=ticked), Changed)
    assert isinstance(world.optin.users.opt_out(TENANT, "lou"), Changed)
    assert isinstance(opt_in(TENANT, "lou", evidence=ticked, by="dana"), Changed)


def test_a_permission_that_somebody_names_for_himself_outweighs_no_role(world: World) -> None:
    world.enrol()
    world.roles(bob="viewer")
    named = Actor("bob", {"setup"})
    refused = world.optin.change_mark(TENANT, "Auto ", actor=named, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING


def test_the_host_is_asked_with_the_organisation_in_which_somebody_acts(world: World) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north")
    asked: list[tuple[str, ...]] = []

    def role_of(*who: str) -> str | None:
        asked.append(who)
        return "administrator" if who[2] == "north" else None

    world.optin = world.opened(role_of)
    assert isinstance(world.send(organisation="north"), Queued)
    assert code_of(world.send()) is Code.PERMISSION_MISSING
    strict = Policy(mode=Mode.CONSENT)
    for organisation, version in (("north", 3), ("", None)):
        answer = world.optin.change_policy(
            TENANT, strict, actor=ANN, confirm=True, organisation=organisation
        )
        assert getattr(answer, "version", None) == version
    assert asked == [
        ("dana", TENANT, "north"),
        ("dana", TENANT, ""),
        ("ann", TENANT, "north"),
        ("ann", TENANT, ""),
    ]


def test_where_the_host_cannot_tell_nothing_is_done(world: World) -> None:
    world.enrol(Mode.OFF)

    def role_of(*_: str) -> str | None:
        message = "the directory is away"
        raise LookupError(message)

    world.optin = world.opened(role_of)
    with pytest.raises(LookupError):
        world.send()
    assert world.history() == []
    world.optin = world.opened(None)
    assert isinstance(world.send(), Queued)


def test_only_true_is_a_yes() -> None:
    class Vague:
        def may(self, *_: object) -> Any:  # noqa: ANN401 - what a host must not answer
            return "perhaps"

    with OptIn(MemoryStore(), MemoryTransport(), authorizer=Vague()) as optin:
        optin.enrol(TENANT, name="Reyes Law", senders=[SENDER])
        refused = optin.send(TENANT, to=SAM, text="Hello", user="dana")
    assert code_of(refused) is Code.PERMISSION_MISSING


def test_roles_of_the_hosts_own_stand_in_the_table() -> None:
    clerks = RoleAuthorizer(lambda *_: "clerk", {"clerk": {Action.SEND}})
    assert clerks.may(ANN, Action.SEND, TENANT, "")
    assert not clerks.may(ANN, Action.SEND_GROUP, TENANT, "")
    assert not RoleAuthorizer(lambda *_: "clerk").may(ANN, Action.SEND, TENANT, "")


def test_an_authorizer_of_the_other_colour_is_told() -> None:
    async def send() -> None:
        authorizer = RoleAuthorizer(lambda *_: "member")
        store, transport = AsyncMemoryStore(), MemoryTransport()
        async with AsyncOptIn(store, transport, authorizer=authorizer) as optin:  # type: ignore[arg-type]
            await optin.send(TENANT, to=SAM, text="Hello", user="dana")

    with pytest.raises(ConfigurationError, match="async def may") as refused:
        asyncio.run(send())
    assert refused.value.code == "wrong_colour"


# Plans --------------------------------------------------------------------------------------------


def test_a_plan_alone_sends_nothing_until_somebody_who_may_switches_texting_on(
    world: World,
) -> None:
    _bought(world, PRO)
    assert code_of(world.send()) is Code.TEXTING_OFF
    assert code_of(world.optin.may_send(TENANT, to=SAM)) is Code.TEXTING_OFF
    unconfirmed = world.optin.enable_texting(TENANT, actor=ADMIN)
    assert code_of(unconfirmed) is Code.CONFIRMATION_MISSING
    refused = world.optin.enable_texting(TENANT, actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert code_of(world.send()) is Code.TEXTING_OFF
    assert world.optin.enable_texting(TENANT, actor=ADMIN, confirm=True) == Changed(version=2)
    assert isinstance(world.send(), Queued)


@pytest.mark.parametrize(
    ("role", "may"),
    [("owner", True), ("administrator", True), ("member", False), ("viewer", False)],
)
def test_texting_is_switched_on_by_owners_and_administrators_alone(
    world: World, role: str, *, may: bool
) -> None:
    _bought(world, PRO)
    world.roles(ann=role)
    answer = world.optin.enable_texting(TENANT, actor=ANN, confirm=True)
    assert isinstance(answer, Changed) is may
    assert may or code_of(answer) is Code.PERMISSION_MISSING


def test_a_plan_without_texting_cannot_be_switched_on(world: World) -> None:
    _bought(world, BASIC)
    refused = world.optin.enable_texting(TENANT, actor=ADMIN, confirm=True)
    assert code_of(refused) is Code.FEATURE_MISSING
    assert code_of(world.send()) is Code.FEATURE_MISSING
    assert code_of(world.optin.request_consent(TENANT, to=SAM, user="dana")) is (
        Code.FEATURE_MISSING
    )


def test_each_change_of_plan_and_of_texting_is_in_the_ledger_with_its_actor(world: World) -> None:
    _enabled(world)
    world.optin.disable_texting(TENANT, actor=ADMIN, confirm=True)
    world.optin.change_plan(TENANT, BASIC, by="billing")
    enrolled, on, off, plan = [entry.event for entry in world.history(None)]
    assert enrolled.facts["plan"] == "pro"
    assert [(each.facts["texting"], each.payload["actor"]) for each in (on, off)] == [
        (1, "ann"),
        (0, "ann"),
    ]
    assert (plan.facts["what"], plan.facts["plan"], plan.payload["actor"]) == (
        "plan",
        "basic",
        "billing",
    )


# Row Q1 and K2: what a tenant has paid for is no reason to leave a STOP or a HELP without answer.
def test_without_texting_what_is_queued_does_not_leave_and_stop_and_help_are_answered(
    world: World,
) -> None:
    _enabled(world)
    world.send("queued before")
    world.optin.change_plan(TENANT, BASIC, by="billing")
    world.dispatch()
    assert world.sent() == []
    assert world.row("queued before").code == Code.FEATURE_MISSING
    world.writes("HELP")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["help", "user_initiated.opt_out_confirmation"]
    assert world.state() is State.OPTED_OUT


def test_a_held_message_outlives_a_time_without_texting(world: World) -> None:
    _enabled(world)
    world.switch(Mode.CONSENT)
    world.send("waits")
    world.dispatch()
    world.optin.disable_texting(TENANT, actor=ADMIN, confirm=True)
    world.dispatch()
    assert world.row("waits").state == "held"
    world.optin.enable_texting(TENANT, actor=ADMIN, confirm=True)
    world.writes("YES")
    world.dispatch()
    assert world.sent()[-1] == "waits"


def test_a_plan_that_has_texting_again_finds_it_as_it_was_left(world: World) -> None:
    _enabled(world)
    world.optin.change_plan(TENANT, BASIC, by="billing")
    world.optin.change_plan(TENANT, PRO, by="billing")
    assert isinstance(world.send(), Queued)
    assert world.optin.settings(TENANT).plan == "pro"


def test_a_plan_and_features_exclude_each_other(world: World) -> None:
    with pytest.raises(SettingsError) as refused:
        world.optin.enrol(
            TENANT,
            name="Reyes Law",
            senders=[SENDER],
            features=frozenset({"texting"}),
            plan=PRO,
        )
    assert refused.value.code == "plan_and_features"
