"""What the host knows and is asked for.

The numbers of contacts, who has to do with them, and who may file where.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from optin.conversations import PhoneNumber
from optin.portal import People

__all__ = ["AsyncDirectory", "AsyncMatters", "Directory", "Matters"]


class Directory(Protocol):
    """Know the numbers of the host's contacts, and who has to do with them.

    A host that has no portal needs no ``people``.
    """

    def numbers(self, tenant: str, contact: str) -> Sequence[PhoneNumber]:
        """Return a contact's numbers, the one that they like best first.

        Args:
            tenant: Whose contact.
            contact: The host's identifier; one that is not known has no numbers.
        """
        ...

    def people(self, tenant: str, contact: str) -> People:
        """Return who has to do with a contact who starts a thread of secure messages.

        Args:
            tenant: Whose contact.
            contact: The host's identifier; one that is not known has nobody.
        """
        ...


class AsyncDirectory(Protocol):
    """Know the numbers of the host's contacts, in coroutines."""

    async def numbers(self, tenant: str, contact: str) -> Sequence[PhoneNumber]:
        """Return a contact's numbers; see :meth:`Directory.numbers`."""
        ...

    async def people(self, tenant: str, contact: str) -> People:
        """Return who has to do with a contact; see :meth:`Directory.people`."""
        ...


class Matters(Protocol):
    """Know the host's clients and matters."""

    def may_file(self, tenant: str, user: str, client: str, matter: str) -> bool:
        """Say whether a user may file something there; only True is a yes.

        Args:
            tenant: Whose conversation it is; a client of another tenant is a no.
            user: Who files.
            client: The client.
            matter: The matter, ``""`` for the client as a whole.
        """
        ...


class AsyncMatters(Protocol):
    """Know the host's clients and matters, in coroutines."""

    async def may_file(self, tenant: str, user: str, client: str, matter: str) -> bool:
        """Say whether a user may file something there; see :meth:`Matters.may_file`."""
        ...
