"""Who is asked whether a user may do something: the host, in its own terms or in roles.

Asked before the transaction, since only the host knows its users; what is in force for the tenant
(its plan, its policy) is looked at within.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Protocol

from attrs import field, frozen

from optin.policy import ROLES, Action, Actor

__all__ = ["AsyncAuthorizer", "AsyncRoleAuthorizer", "Authorizer", "RoleAuthorizer"]


class Authorizer(Protocol):
    """Say who may do what."""

    def may(self, actor: Actor, action: Action, tenant: str, organisation: str) -> bool:
        """Say whether an actor may do something; only True is a yes.

        Args:
            actor: Who.
            action: What.
            tenant: In whose name.
            organisation: In which (sub-)organisation, ``""`` for the main one.

        Raises:
            Exception: Whatever keeps the host from knowing; nothing is done then, and the caller
            gets it.
        """
        ...


class AsyncAuthorizer(Protocol):
    """Say who may do what, in coroutines."""

    async def may(self, actor: Actor, action: Action, tenant: str, organisation: str) -> bool:
        """Say whether an actor may do something; see :meth:`Authorizer.may`."""
        ...


@frozen
class RoleAuthorizer:
    """Authorize by the role that a user has with a tenant.

    Attributes:
        role_of: Says the role of a user: ``role_of(user, tenant, organisation)``; None for
            somebody who has none there, and so may do nothing.
        allows: What each role may do; roles of the host's own may stand in it.
    """

    role_of: Callable[[str, str, str], str | None] = field(repr=False)
    allows: Mapping[str, Collection[Action]] = ROLES

    def may(self, actor: Actor, action: Action, tenant: str, organisation: str) -> bool:
        """Say whether the actor's role allows it.

        Args:
            actor: Who; the role counts, and no permission that is named beside it.
            action: What.
            tenant: In whose name.
            organisation: In which (sub-)organisation, ``""`` for the main one.
        """
        return _allows(self.role_of(actor.id, tenant, organisation), action, self.allows)


@frozen
class AsyncRoleAuthorizer:
    """Authorize by the role that a user has with a tenant, in coroutines.

    Attributes:
        role_of: As for :class:`RoleAuthorizer`, awaited.
        allows: What each role may do; roles of the host's own may stand in it.
    """

    role_of: Callable[[str, str, str], Awaitable[str | None]] = field(repr=False)
    allows: Mapping[str, Collection[Action]] = ROLES

    async def may(self, actor: Actor, action: Action, tenant: str, organisation: str) -> bool:
        """Say whether the actor's role allows it; see :meth:`RoleAuthorizer.may`."""
        return _allows(await self.role_of(actor.id, tenant, organisation), action, self.allows)


def _allows(role: str | None, action: Action, allows: Mapping[str, Collection[Action]]) -> bool:
    return role is not None and action in allows.get(role, ())
