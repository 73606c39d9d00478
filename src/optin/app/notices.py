"""How users hear of things: the host's notifier."""

from __future__ import annotations

from typing import Protocol

from attrs import field, frozen

from optin.consent import Address
from optin.policy import UserProfile

__all__ = ["AsyncNotifier", "AsyncSilentNotifier", "Notice", "Notifier", "SilentNotifier"]


@frozen
class Notice:
    """Hold what a user is to be told: an automatic notice, or a contact's own message.

    Attributes:
        tenant: Whose.
        user: Who is told, ``""`` for the organisation as a whole.
        organisation: In which organisation, ``""`` for the main one.
        contact: Whom it is about; None once erased.
        text: The words.
        template: The template's name, ``""`` for a contact's own words.
        reference: Names this notice: the same one told twice has the same reference.
        category: What it is about, where the host said so.
        profile: How its user can be reached, where the notifier that hands it on has looked it up.
    """

    tenant: str
    user: str
    organisation: str
    contact: Address | None
    text: str = field(repr=False)
    template: str
    reference: str
    category: str = ""
    profile: UserProfile | None = None


class Notifier(Protocol):
    """Tell users what happened, in the application, by e-mail or however the host does it."""

    def tell(self, notice: Notice) -> None:
        """Tell one user one thing; may be called again with the same reference after a crash."""


class AsyncNotifier(Protocol):
    """Do as :class:`Notifier` does, in a coroutine."""

    async def tell(self, notice: Notice) -> None:
        """Tell one user one thing."""


class SilentNotifier:
    """Tell nobody: for hosts that read :meth:`optin.OptIn.messages` instead.

    Where every notice is kept.
    """

    def tell(self, notice: Notice) -> None:
        """Do nothing."""


class AsyncSilentNotifier:
    """Tell nobody, in a coroutine."""

    async def tell(self, notice: Notice) -> None:
        """Do nothing."""
