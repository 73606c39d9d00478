"""The setup: who may change it, what it applies to, and what the ledger keeps of it."""

import pytest

from optin import (
    Changed,
    Code,
    EventType,
    Held,
    Mode,
    Organisation,
    Policy,
    Queued,
    SettingsError,
    UnknownTenantError,
)
from tests.app.driver import ADMIN, KIM, NOBODY_SPECIAL, SAM, SENDER, TENANT, World, code_of

OFF = Policy(mode=Mode.OFF)


def test_the_policy_of_the_main_organisation_applies_to_the_whole_tree(world: World) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north")
    world.add_office("north-east", parent="north")
    assert isinstance(world.send(organisation="north-east"), Queued)
    world.switch(Mode.CONSENT)
    assert isinstance(world.send(to=KIM, organisation="north"), Held)
    assert isinstance(world.send(to=KIM, organisation="north-east"), Held)


def test_a_sub_organisation_may_be_stricter(world: World) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north", Policy(mode=Mode.CONSENT, max_length=100))
    world.add_office("north-east", parent="north")
    assert isinstance(world.send(organisation="north-east"), Held)
    assert code_of(world.send("x" * 101, organisation="north-east")) is Code.MESSAGE_TOO_LONG
    assert isinstance(world.send("x" * 101, to=KIM), Queued)


@pytest.mark.parametrize(
    "looser",
    [Policy(mode=Mode.OFF), Policy(mode=Mode.DISCLAIMER), Policy(max_length=481)],
    ids=["off", "disclaimer", "longer"],
)
def test_a_sub_organisation_may_not_loosen_what_it_inherits(world: World, looser: Policy) -> None:
    world.enrol()
    world.add_office("north")
    before = world.history(None)
    with pytest.raises(SettingsError) as refused:
        world.optin.change_policy(TENANT, looser, actor=ADMIN, confirm=True, organisation="north")
    assert refused.value.code == "loosens_inherited"
    assert world.history(None) == before
    assert isinstance(world.send(organisation="north"), Held)


def test_an_office_that_was_allowed_less_follows_when_the_main_organisation_tightens(
    world: World,
) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north", Policy(mode=Mode.DISCLAIMER))
    world.switch(Mode.CONSENT)
    assert isinstance(world.send(organisation="north"), Held)


def test_one_consent_covers_the_offices_of_a_tenant(world: World) -> None:
    world.enrol()
    world.add_office("north")
    world.agrees()
    assert isinstance(world.send(organisation="north"), Queued)
    world.writes("STOP")
    assert code_of(world.send(organisation="north")) is Code.OPTED_OUT


def test_changing_the_policy_needs_the_feature(world: World) -> None:
    world.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER], features=frozenset({"texting"}))
    refused = world.optin.change_policy(TENANT, OFF, actor=ADMIN, confirm=True)
    assert code_of(refused) is Code.FEATURE_MISSING
    assert isinstance(world.send(), Held)


def test_changing_the_policy_needs_the_setup_permission(world: World) -> None:
    world.enrol()
    refused = world.optin.change_policy(TENANT, OFF, actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert isinstance(world.send(), Held)


def test_changing_the_policy_needs_an_explicit_confirmation(world: World) -> None:
    world.enrol()
    before = world.history(None)
    refused = world.optin.change_policy(TENANT, OFF, actor=ADMIN)
    assert code_of(refused) is Code.CONFIRMATION_MISSING
    assert world.history(None) == before


def test_each_change_of_the_policy_is_in_the_ledger_with_its_actor(world: World) -> None:
    world.enrol()
    assert world.optin.change_policy(TENANT, OFF, actor=ADMIN, confirm=True) == Changed(version=2)
    assert world.optin.change_policy(TENANT, OFF, actor=ADMIN, confirm=True) == Changed(version=2)
    enrolled, changed = world.history(None)
    assert enrolled.event.type is EventType.TENANT_ENROLLED
    assert changed.event.type is EventType.POLICY_CHANGED
    assert changed.event.facts["mode_before"] == "consent"
    assert changed.event.facts["mode"] == "off"
    assert changed.event.payload == {"actor": "ann"}


def test_a_change_below_the_main_organisation_names_its_own_modes(world: World) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north")
    world.switch(Mode.DISCLAIMER, "north")
    facts = world.history(None)[-1].event.facts
    assert (facts["organisation"], facts["mode_before"], facts["mode"]) == (
        "north",
        "off",
        "disclaimer",
    )


def test_a_decision_is_kept_with_the_version_of_the_settings_that_made_it(world: World) -> None:
    world.enrol()
    world.send()
    world.switch(Mode.OFF)
    world.send(to=KIM)
    assert {entry.settings for entry in world.history(SAM)} == {1}
    assert {entry.settings for entry in world.history(KIM)} == {2}


def test_texting_itself_is_a_feature(world: World) -> None:
    world.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER], features=frozenset())
    assert code_of(world.send()) is Code.FEATURE_MISSING
    world.writes("STOP")
    assert world.state() == "opted_out"


def test_enrolling_twice_with_the_same_words_changes_nothing(world: World) -> None:
    world.enrol()
    before = world.history(None)
    again = world.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER], policy=OFF)
    assert again == Changed(version=1)
    assert world.history(None) == before
    with pytest.raises(SettingsError) as refused:
        world.optin.enrol(TENANT, name="Another", senders=[SENDER])
    assert refused.value.code == "enrolled_already"


def test_a_sender_belongs_to_one_tenant_alone(world: World) -> None:
    world.enrol()
    with pytest.raises(SettingsError):
        world.optin.enrol("other", name="Other", senders=[SENDER])
    with pytest.raises(UnknownTenantError):
        world.optin.settings("other")


def test_an_organisation_is_added_under_another_and_keeps_its_place(world: World) -> None:
    world.enrol()
    world.add_office("north")
    for wrong in (
        Organisation("south", "South", parent="nowhere"),
        Organisation("", "No identifier"),
        Organisation("south", ""),
    ):
        with pytest.raises(SettingsError):
            world.optin.add_organisation(TENANT, wrong, actor=ADMIN, confirm=True)
    with pytest.raises(SettingsError):
        world.send(organisation="nowhere")
    assert set(world.optin.settings(TENANT).organisations) == {TENANT, "north"}


def test_an_office_moves_with_all_below_it_and_may_not_loosen_there_either(world: World) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north")
    world.add_office("north-east", parent="north")
    world.add_office("strict", Policy(mode=Mode.CONSENT))
    moved = world.optin.move_organisation(
        TENANT, "north", under="strict", actor=ADMIN, confirm=True
    )
    assert isinstance(moved, Changed)
    assert isinstance(world.send(organisation="north-east"), Held)
    with pytest.raises(SettingsError) as refused:
        world.switch(Mode.OFF, "north")
    assert refused.value.code == "loosens_inherited"
    (event,) = [
        entry.event
        for entry in world.history(None)
        if entry.event.facts.get("organisation") == "north"
    ]
    assert (event.facts["what"], event.payload) == ("organisation", {"actor": "ann"})
    assert (event.facts["mode_before"], event.facts["mode"]) == ("off", "consent")


def test_an_office_that_is_removed_sends_no_more_and_loses_nothing(world: World) -> None:
    world.enrol(Mode.OFF)
    world.add_office("north", Policy(mode=Mode.CONSENT))
    world.send("waits", organisation="north")
    world.dispatch()
    removed = world.optin.remove_organisation(TENANT, "north", actor=ADMIN, confirm=True)
    assert isinstance(removed, Changed)
    with pytest.raises(SettingsError) as refused:
        world.send(organisation="north")
    assert refused.value.code == "unknown_organisation"
    world.dispatch()
    assert world.row("waits").state == "held"
    world.writes("YES")
    world.dispatch()
    assert world.sent()[-1] == "waits"
    world.add_office("north")
    assert isinstance(world.send(to=KIM, organisation="north"), Held)


def test_an_office_has_no_feature_that_the_one_above_it_lacks(world: World) -> None:
    world.enrol(Mode.OFF)
    silent = Organisation("north", "North", features=frozenset({"policy"}))
    world.optin.add_organisation(TENANT, silent, actor=ADMIN, confirm=True)
    assert code_of(world.send(organisation="north")) is Code.FEATURE_MISSING
    assert isinstance(world.send(), Queued)
    wider = Organisation("north-east", "East", "north", features=frozenset({"texting"}))
    with pytest.raises(SettingsError) as refused:
        world.optin.add_organisation(TENANT, wider, actor=ADMIN, confirm=True)
    assert refused.value.code == "loosens_inherited"


def test_moving_and_removing_take_the_setup_permission_and_a_confirmation(world: World) -> None:
    world.enrol()
    world.add_office("north")
    world.add_office("south")
    for actor, confirm, code in (
        (NOBODY_SPECIAL, True, Code.PERMISSION_MISSING),
        (ADMIN, False, Code.CONFIRMATION_MISSING),
    ):
        who = {"actor": actor, "confirm": confirm}
        moved = world.optin.move_organisation(TENANT, "north", under="south", **who)  # type: ignore[arg-type]
        removed = world.optin.remove_organisation(TENANT, "north", **who)  # type: ignore[arg-type]
        assert code_of(moved) is code_of(removed) is code
    assert world.optin.settings(TENANT).path("north") == ("north", TENANT)
