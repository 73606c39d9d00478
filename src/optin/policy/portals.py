"""What is kept of secure portal messages: values, and no rule.

The words of a thread are content: bytes that a store keeps and never reads, sealed by whoever has
the keys. What stands beside them says who may read it and how far each has read, and holds no word
of it.
"""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from optin.consent import Address

__all__ = ["NewPost", "PortalAccount", "PortalThread", "Post", "Seat"]


@frozen(kw_only=True)
class PortalAccount:
    """Show whether a contact has a portal, and where the contact is told of what waits in it.

    Attributes:
        recipient: The key of the contact's address on the portal.
        active: Whether the contact can read and write there.
        since: Since when it is so.
        email: The mailbox that notices go to, None for none, and once erased.
        data_key: The key of the contact's content, wrapped by the host's; ``b""`` for none, and
            once erased: then no content of before can be read any more.
        email_key: The recipient's key of the mailbox, ``""`` without one; the store fills it in.
        address: The plain address on the portal, None once erased; the store fills it in.
    """

    recipient: str
    active: bool
    since: datetime
    email: Address | None = None
    data_key: bytes = field(default=b"", repr=False)
    email_key: str = field(default="", repr=False, eq=False)
    address: Address | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Seat:
    """Show that a user is in a thread, and how far they have read.

    Attributes:
        user: The host's identifier.
        read: The number of the last message that they have read, 0 for none.
        unread: How many messages after it they did not write themselves.
    """

    user: str
    read: int = 0
    unread: int = 0


@frozen(kw_only=True)
class PortalThread:
    """Show a thread: who is in it, and how far each has read.

    Attributes:
        id: Its name, unique within the tenant, which never changes.
        recipient: The key of the contact's address on the portal.
        opened_at: When it began.
        opened_by: The user who began it, ``""`` where the contact did.
        organisation: On whose behalf, ``""`` for the main organisation.
        subject: Content; ``b""`` once erased.
        posts: How many messages it has; they are numbered from 1.
        active_at: When the last of them was written.
        read: The number of the last message that the contact has read, 0 for none.
        unread: How many messages after it the contact did not write.
        seats: The users who are in it, by their identifiers.
        address: The contact's plain address on the portal, None once erased; the store fills it in.
    """

    id: str
    recipient: str
    opened_at: datetime
    opened_by: str = ""
    organisation: str = ""
    subject: bytes = field(default=b"", repr=False)
    posts: int = 0
    active_at: datetime
    read: int = 0
    unread: int = 0
    seats: tuple[Seat, ...] = ()
    address: Address | None = field(default=None, eq=False)

    def seat(self, user: str) -> Seat | None:
        """Return a user's seat, None for one who is not in the thread."""
        for each in self.seats:
            if each.user == user:
                return each
        return None


@frozen(kw_only=True)
class NewPost:
    """Ask for a message to be kept in a thread.

    Attributes:
        thread: In which.
        number: Its place in it: one more than the last one's.
        author: The user who wrote it, ``""`` for the contact.
        content: Content: the words, the author's name, the attachments; ``b""`` once erased.
    """

    thread: str
    number: int
    author: str = ""
    content: bytes = field(repr=False)


@frozen(kw_only=True)
class Post(NewPost):
    """Show a message of a thread as the store keeps it.

    Attributes:
        recipient: The key of the contact's address on the portal.
        at: When it was written.
        entry: The ledger entry of the decision that wrote it: the last one about the contact; 0
            where that decision has none.
    """

    recipient: str
    at: datetime
    entry: int = 0
