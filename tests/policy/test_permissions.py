"""Who may do what, by role, and where the host names no roles."""

import pytest

from optin.exceptions import InputError, SettingsError
from optin.policy import (
    ROLES,
    SETUP,
    Action,
    Actor,
    Mode,
    Organisation,
    Plan,
    Policy,
    Role,
    a_policy,
    named,
)

EVERYDAY = {
    Action.SEND,
    Action.SEND_GROUP,
    Action.REQUEST_CONSENT,
    Action.OPT_IN,
    Action.FILE,
    Action.PORTAL,
}


def test_owners_and_administrators_may_do_everything() -> None:
    assert ROLES[Role.OWNER] == ROLES[Role.ADMINISTRATOR] == set(Action)


def test_members_do_what_is_done_every_day_and_viewers_nothing() -> None:
    assert ROLES[Role.MEMBER] == EVERYDAY
    assert ROLES[Role.VIEWER] == set()
    assert set(ROLES) == set(Role)


@pytest.mark.parametrize("action", Action)
def test_without_roles_everybody_does_what_is_done_every_day(action: Action) -> None:
    assert named(Actor("bob"), action) is (action in EVERYDAY)


@pytest.mark.parametrize("action", Action)
def test_the_setup_permission_stands_for_every_act(action: Action) -> None:
    assert named(Actor("ann", {SETUP}), action)


@pytest.mark.parametrize("action", sorted(set(Action) - EVERYDAY - {Action.SETUP}))
def test_the_name_of_an_act_stands_for_that_act_alone(action: Action) -> None:
    actor = Actor("ann", {action.value})
    assert {each for each in Action if named(actor, each)} == EVERYDAY | {action}


def test_a_permission_that_is_no_act_allows_nothing() -> None:
    assert not named(Actor("ann", {"billing"}), Action.SETUP)


def test_one_permission_that_is_not_in_a_set_is_told() -> None:
    with pytest.raises(InputError, match="permissions are several") as raised:
        Actor("ana", "setup")
    assert raised.value.code == "wrong_type"


def test_one_feature_that_is_not_in_a_set_is_told() -> None:
    for wrong in (
        lambda: Plan("pro", "texting"),
        lambda: Organisation(id="east", name="East", features="texting"),
    ):
        with pytest.raises(SettingsError, match="features are several") as raised:
            wrong()
        assert raised.value.code == "invalid_plan"


def test_a_word_in_place_of_a_policy_is_told() -> None:
    off = Policy(mode=Mode.OFF)
    assert a_policy(off) is off
    with pytest.raises(InputError, match="a policy is a Policy") as raised:
        Organisation(id="east", name="East", policy="off")
    assert raised.value.code == "wrong_type"


def test_permissions_may_come_as_any_collection() -> None:
    assert Actor("ann", [SETUP, SETUP]).permissions == {SETUP}
    assert Actor("ann").permissions == frozenset()
