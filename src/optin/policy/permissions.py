"""Who may do what: acts, actors, roles, and the rule where the host names no roles.

An opt-out is no act here: whoever hears a "no" may write it down, since consent is revoked by any
reasonable means (47 CFR 64.1200(a)(10)).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.exceptions import InputError

__all__ = ["ROLES", "SETUP", "Action", "Actor", "Role", "named"]


class Action(StrEnum):
    """Name what a user wants to do."""

    SEND = "send"
    SEND_GROUP = "send_group"
    REQUEST_CONSENT = "request_consent"
    OPT_IN = "opt_in"
    """Record, by hand, consent that was given elsewhere."""
    FILE = "file"
    """File a conversation, sort its messages, say that a number changed, discard what is held."""
    PORTAL = "portal"
    """Write secure messages, in the threads that a user is in (row O1)."""
    PORTAL_ALL = "portal_all"
    """Read every thread of an organisation, and write in it."""
    BLOCK = "block"
    """Block texts to a person, or lift such a block (row C3)."""
    SETUP = "setup"
    """Change a policy, its words, its templates, its organisations (row P7)."""
    ENABLE_TEXTING = "enable_texting"
    """Switch texting on or off for the tenant (row Q1)."""
    ADJUST_QUOTA = "adjust_quota"
    """Give or take texts by hand (row Q4); asked of an authorizer alone."""


class Role(StrEnum):
    """Name what a user is to a tenant."""

    OWNER = "owner"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    VIEWER = "viewer"


SETUP: Final = Action.SETUP.value
"""The permission that changing a policy, its words or its templates needs (row P7)."""

_EVERYDAY: Final = frozenset(
    {
        Action.SEND,
        Action.SEND_GROUP,
        Action.REQUEST_CONSENT,
        Action.OPT_IN,
        Action.FILE,
        Action.PORTAL,
    }
)

ROLES: Final[Mapping[str, frozenset[Action]]] = MappingProxyType(
    {
        # Row Q1: texting is enabled by the account's administrators or owners.
        Role.OWNER: frozenset(Action),
        Role.ADMINISTRATOR: frozenset(Action),
        Role.MEMBER: _EVERYDAY,
        Role.VIEWER: frozenset(),
    }
)
"""What each role may do unless the host says otherwise."""


def _frozen(permissions: Iterable[str]) -> frozenset[str]:
    if isinstance(permissions, str):
        message = 'permissions are several, even where there is one: {"setup"}'
        raise InputError(message, code="wrong_type")
    return frozenset(permissions)


@frozen
class Actor:
    """Name who does something.

    Attributes:
        id: The host's identifier.
        permissions: What the host says they may do, where it gives no authorizer: ``"setup"``
            changes settings, and every other act beside the everyday ones; the name of one act
            stands for that act alone.
    """

    id: str
    permissions: frozenset[str] = field(default=frozenset(), converter=_frozen)


def named(actor: Actor, action: Action) -> bool:
    """Say whether an actor may do something where the host gives no authorizer.

    Args:
        actor: Who, with the permissions that the host names.
        action: What.

    Returns:
        True for what a user does every day; for the rest, whether the permission is there.
    """
    return action in _EVERYDAY or not actor.permissions.isdisjoint({SETUP, action.value})
