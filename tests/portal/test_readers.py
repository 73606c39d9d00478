"""Who reads and writes: names that can be kept, and none that a slip has made."""

from typing import Any

import pytest

from optin.consent import AddressError
from optin.exceptions import InputError
from optin.policy import Actor
from optin.portal import MOST_MEMBERS, PortalContact, PortalUser, checked_users
from tests.portal.cases import BO


def test_a_user_is_the_actor_who_is_asked_about() -> None:
    user = PortalUser("dana", "Dana Reyes", ["portal_all"])
    assert user.actor == Actor("dana", {"portal_all"})
    assert (user.user, user.name) == ("dana", "Dana Reyes")
    assert "Reyes" not in repr(user)


def test_a_contact_is_no_user() -> None:
    sam = PortalContact("sam")
    assert (sam.user, sam.name, sam.address.key) == ("", "", "portal:sam")
    assert sam == PortalContact("sam")
    assert repr(sam) == "PortalContact(id='sam')"


@pytest.mark.parametrize("wrong", ["", "a\tb", "x" * 129])
def test_a_contact_has_an_identifier(wrong: str) -> None:
    with pytest.raises(AddressError):
        PortalContact(wrong)


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ({"id": ""}, "invalid_user"),
        ({"id": "x" * 201}, "invalid_user"),
        ({"id": "dana", "name": "D\n"}, "invalid_name"),
        ({"id": "dana", "permissions": "portal_all"}, "wrong_type"),
    ],
)
def test_a_user_that_cannot_be_kept_is_refused(named: dict[str, str], code: str) -> None:
    with pytest.raises(InputError) as refused:
        PortalUser(**named)
    assert refused.value.code == code


def test_users_stand_in_order_each_once() -> None:
    assert checked_users(["b", "a", "b", "x" * 200]) == ("a", "b", "x" * 200)
    assert checked_users(()) == ()


@pytest.mark.parametrize(
    ("users", "code"),
    [
        ("dana", "wrong_type"),
        (["dana", ""], "invalid_user"),
        ([BO], "wrong_type"),
        (["x" * 201], "invalid_user"),
        ([str(number) for number in range(MOST_MEMBERS + 1)], "too_many_members"),
    ],
)
def test_users_that_cannot_be_kept_are_refused(users: Any, code: str) -> None:  # noqa: ANN401
    with pytest.raises(InputError) as refused:
        checked_users(users)
    assert refused.value.code == code


def test_as_many_members_as_may_be_are_kept() -> None:
    assert len(checked_users(str(number) for number in range(MOST_MEMBERS))) == MOST_MEMBERS == 100
