"""Who reads and writes secure messages: users of the tenant on one side, a contact on the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias

from attrs import field, frozen

from optin.consent import Address, Channel
from optin.exceptions import InputError
from optin.policy import Actor, can_be_shown

__all__ = ["MOST_MEMBERS", "PortalContact", "PortalUser", "Reader", "checked_users", "known_users"]

MOST_MEMBERS: Final = 100
"""Of one thread: each of them is told of each reply, so that more are a mailing list."""
_LONGEST: Final = 200
"""Of a user's identifier, in characters, as an index can hold it."""


def _permissions(given: Iterable[str]) -> frozenset[str]:
    return Actor("", given).permissions


@frozen
class PortalUser:
    """Name one of the tenant's users, as the host has signed them in.

    Attributes:
        id: The host's identifier.
        name: What contacts know them by.
        permissions: As those of an :class:`optin.Actor`: ``"portal_all"`` sees every thread.
    """

    id: str
    name: str = field(default="", repr=False)
    permissions: frozenset[str] = field(default=frozenset(), converter=_permissions)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be kept.

        Raises:
            InputError: ``invalid_user``, ``invalid_name``.
        """
        checked_users((self.id,))
        if not can_be_shown(self.name):
            message = "the user's name holds a character that no page can show: write it on a line"
            raise InputError(message, code="invalid_name")

    @property
    def actor(self) -> Actor:
        """Return the user as whoever is asked about permissions knows them."""
        return Actor(self.id, self.permissions)

    @property
    def user(self) -> str:
        """Return the user's identifier, as an author of messages."""
        return self.id


@frozen
class PortalContact:
    """Name a contact, as the host has signed them in on the portal.

    Attributes:
        id: The host's identifier, 1 to 128 printable characters.
        address: The contact's address on the portal.

    Raises:
        AddressError: It is no such identifier.
    """

    id: str
    address: Address = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Read the identifier."""
        object.__setattr__(self, "address", Address.parse(self.id, channel=Channel.PORTAL))

    @property
    def name(self) -> str:
        """Return ``""``: what contacts are called is known to the host's pages."""
        return ""

    @property
    def user(self) -> str:
        """Return ``""``: the author of messages that no user has written."""
        return ""


Reader: TypeAlias = PortalUser | PortalContact


def known_users(users: Iterable[str]) -> tuple[str, ...]:
    """Return users in the order of their identifiers, each once.

    Args:
        users: The host's identifiers.

    Raises:
        InputError: ``invalid_user`` for one that is empty or too long; ``wrong_type``.
    """
    if isinstance(users, str):
        raise InputError("users are given in a list, even one", code="wrong_type")
    users = tuple(users)
    if not all(isinstance(user, str) for user in users):
        message = 'users are named by the host\'s identifiers, as text: "dana"'
        raise InputError(message, code="wrong_type")
    several = tuple(sorted(set(users)))
    if not all(1 <= len(user) <= _LONGEST for user in several):
        message = f"a user's identifier has 1 to {_LONGEST} characters"
        raise InputError(message, code="invalid_user")
    return several


def checked_users(users: Iterable[str]) -> tuple[str, ...]:
    """Return the members of a thread, as :func:`known_users` does.

    Args:
        users: The host's identifiers.

    Raises:
        InputError: ``invalid_user``, ``too_many_members``.
    """
    several = known_users(users)
    if len(several) > MOST_MEMBERS:
        message = f"a thread has at most {MOST_MEMBERS} members"
        raise InputError(message, code="too_many_members")
    return several
