"""A secure message as an archive gets it: opened, and with what tells where it belongs."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from attrs import field, frozen

from optin.consent import Address
from optin.policy import PortalThread, Post
from optin.portal.content import Attachment, Words

__all__ = ["NO_WORDS", "PortalMessage", "copied"]

NO_WORDS: Final = Words("")
"""What is left of a message whose words were erased."""


@frozen(kw_only=True)
class PortalMessage:
    """Show one message of a portal thread, outside of it.

    It is no :class:`optin.Message`: it was not carried anywhere, so that it has no sender, no state
    and no report of a provider.

    Attributes:
        id: Its name within the tenant, such as ``"portal-7f3a-2"``.
        recipient: The key of the contact's address on the portal.
        thread: The name of its thread.
        number: Its place in it, from 1.
        at: When it was written.
        subject: The thread's; ``""`` once erased.
        text: The words; ``""`` once erased.
        attachments: The host's files that go with it; none once erased.
        address: The contact's address on the portal; None once erased.
        user: Who wrote it, ``""`` for what the contact wrote.
        user_name: What that user was called then; ``""`` once erased.
        organisation: On whose behalf the thread was begun.
        entry: The ledger entry of the decision that wrote it.
    """

    id: str
    recipient: str
    thread: str
    number: int
    at: datetime
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    address: Address | None = None
    user: str = ""
    user_name: str = field(default="", repr=False)
    organisation: str = ""
    entry: int


def copied(thread: PortalThread, post: Post, subject: str, words: Words) -> PortalMessage:
    """Return a message of a thread as an archive gets it.

    Args:
        thread: Its thread.
        post: The message.
        subject: The thread's, opened; ``""`` where it was erased.
        words: The message's, opened; of no text where they were erased.
    """
    return PortalMessage(
        id=f"portal-{thread.id}-{post.number}",
        recipient=post.recipient,
        thread=thread.id,
        number=post.number,
        at=post.at,
        subject=subject,
        text=words.text,
        attachments=words.attachments,
        address=thread.address,
        user=post.author,
        user_name=words.name if post.author else "",
        organisation=thread.organisation,
        entry=post.entry,
    )
