"""The portal as the page shows it: the threads of one contact, from either side.

Which thread is open is what somebody chose on the page; reading it there marks it as read, as a
page of a host's would.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from attrs import field, frozen

from optin import (
    OptIn,
    PortalContact,
    PortalUser,
    Refused,
    SecureMessage,
    SecureThread,
)
from optin.simulator.cast import TENANT, USER, USER_NAME, Person

__all__ = ["PortalScene", "Post", "Side", "Threads", "portal_of", "reader_of"]


class Side(StrEnum):
    """Say who looks: the member of the staff, or the contact."""

    STAFF = "staff"
    CONTACT = "contact"


@frozen
class Post:
    """Show one message of the thread that is open.

    Attributes:
        at: When it was written.
        author: Who wrote it.
        words: What it says.
        mine: Whether whoever looks wrote it.
        read: Whether the other side has read it.
    """

    at: datetime
    author: str = field(repr=False)
    words: str = field(repr=False)
    mine: bool
    read: bool


@frozen
class Threads:
    """Show what one side sees.

    Attributes:
        threads: Those with this contact, the one in which somebody wrote last first.
        opened: The name of the one that is open, ``""`` for none.
        posts: Its messages, oldest first.
    """

    threads: tuple[SecureThread, ...] = ()
    opened: str = ""
    posts: tuple[Post, ...] = ()

    @property
    def unread(self) -> int:
        """Return how many messages wait to be read."""
        return sum(each.unread for each in self.threads)


@frozen
class PortalScene:
    """Hold what there is to see of a contact's portal.

    Attributes:
        active: Whether the contact has one that is open.
        staff: What the staff sees.
        contact: What the contact sees.
    """

    active: bool
    staff: Threads
    contact: Threads


def reader_of(side: Side, person: Person) -> PortalUser | PortalContact:
    """Return who looks from a side.

    Args:
        side: Which.
        person: Whose portal it is.
    """
    if side is Side.STAFF:
        return PortalUser(USER, USER_NAME)
    return PortalContact(person.contact)


def portal_of(optin: OptIn, person: Person, opened: Mapping[Side, str]) -> PortalScene:
    """Read what there is to see of a person's portal.

    Args:
        optin: Of the office.
        person: Whose.
        opened: The thread that is open on a side.
    """
    account = optin.portal.account(TENANT, person.contact)
    active = account is not None and account.active
    sides = {side: _seen(optin, person, side, opened.get(side, "")) for side in Side}
    return PortalScene(active, sides[Side.STAFF], sides[Side.CONTACT])


def _seen(optin: OptIn, person: Person, side: Side, opened: str) -> Threads:
    by = reader_of(side, person)
    listed = optin.portal.threads(TENANT, by=by, contact=person.contact)
    if isinstance(listed, Refused):
        return Threads()
    page = optin.portal.thread(TENANT, opened, by=by) if opened else None
    if page is None or isinstance(page, Refused):
        return Threads(listed.items)
    posts = tuple(_post(each, page.thread, side, person) for each in page.items)
    return Threads(listed.items, opened, posts)


def _post(message: SecureMessage, thread: SecureThread, side: Side, person: Person) -> Post:
    read = thread.users_read if message.by_contact else thread.contact_read
    return Post(
        at=message.at,
        author=person.name if message.by_contact else message.name,
        words=message.text,
        mine=message.by_contact is (side is Side.CONTACT),
        read=message.number <= read,
    )
