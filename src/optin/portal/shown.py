"""Threads and messages as somebody reads them: the words opened, and nothing that is not theirs."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from typing import Final

from attrs import field, frozen

from optin.policy import PortalThread, Post, Seat
from optin.portal.access import is_erased
from optin.portal.content import Attachment, Words
from optin.portal.readers import PortalContact, Reader

__all__ = [
    "SecureMessage",
    "SecureThread",
    "ThreadList",
    "ThreadPage",
    "holds",
    "shown_message",
    "shown_thread",
]


_UNREADABLE: Final = "This thread cannot be opened"


@frozen(kw_only=True)
class SecureThread:
    """Show a thread to one of its readers.

    Attributes:
        id: Its name.
        contact: The host's identifier of the contact.
        subject: What it is about, ``""`` once erased; in a list, a sentence in its place where it
            cannot be opened.
        organisation: On whose behalf, ``""`` for the main organisation.
        opened_at: When it began.
        opened_by: The user who began it, ``""`` where the contact did; contacts are not told.
        active_at: When somebody wrote last.
        messages: How many it has.
        unread: How many of them the reader has not read: all of them where no user is in it, none
            for a user who is not, and none once erased.
        contact_read: The number of the last message that the contact has read, 0 for none.
        users_read: The number of the last one that any user in it has read.
        seats: The users who are in it, and how far each has read; contacts are not told.
        unreadable: Why it cannot be opened, as the code of the error that opening it raises; ``""``
            where it can. Said by lists alone: what a thread of messages cannot open, it raises.
    """

    id: str
    contact: str
    subject: str = field(repr=False)
    organisation: str = ""
    opened_at: datetime
    opened_by: str = ""
    active_at: datetime
    messages: int
    unread: int
    contact_read: int
    users_read: int
    seats: tuple[Seat, ...] = ()
    unreadable: str = ""


@frozen(kw_only=True)
class SecureMessage:
    """Show one message of a thread.

    Attributes:
        number: Its place, from 1.
        at: When it was written.
        by_contact: Whether the contact wrote it.
        user: The user who wrote it, ``""`` for the contact; contacts are not told.
        name: What its author is called, ``""`` where the host did not say.
        text: The words.
        attachments: What goes with them.
        entry: The ledger entry that proves it, 0 for contacts, who are not shown the ledger.
    """

    number: int
    at: datetime
    by_contact: bool
    user: str = ""
    name: str = field(default="", repr=False)
    text: str = field(repr=False)
    attachments: tuple[Attachment, ...] = ()
    entry: int


@frozen
class ThreadPage:
    """Hold one page of a thread, the oldest message first.

    Attributes:
        thread: The thread.
        items: The messages.
        before: Where the page before this one ends, None where this is the first.
    """

    thread: SecureThread
    items: tuple[SecureMessage, ...]
    before: str | None


@frozen
class ThreadList:
    """Hold one page of threads: those first in which somebody wrote last.

    A page may hold fewer than asked for, and even none, though more follow.

    Attributes:
        items: The threads.
        after: Where the next page begins, None at the end.
        passed_over: How many threads were not searched for this page, since they cannot be opened.
    """

    items: tuple[SecureThread, ...]
    after: str | None
    passed_over: int = 0


def shown_thread(
    thread: PortalThread, contact: str, subject: str, reader: Reader, *, unreadable: str = ""
) -> SecureThread:
    """Return a thread as one of its readers is shown it.

    Args:
        thread: As it is kept.
        contact: The host's identifier of the contact.
        subject: What it is about, opened; nothing is shown of it where that was not possible.
        reader: Who reads.
        unreadable: Why it cannot be opened, ``""`` where it can.
    """
    own = isinstance(reader, PortalContact)
    return SecureThread(
        id=thread.id,
        contact=contact,
        subject=_UNREADABLE if unreadable else subject,
        organisation=thread.organisation,
        opened_at=thread.opened_at,
        opened_by="" if own else thread.opened_by,
        active_at=thread.active_at,
        messages=thread.posts,
        unread=_unread(thread, reader),
        contact_read=thread.read,
        users_read=max((each.read for each in thread.seats), default=0),
        seats=() if own else thread.seats,
        unreadable=unreadable,
    )


def _unread(thread: PortalThread, reader: Reader) -> int:
    if is_erased(thread):
        return 0
    if isinstance(reader, PortalContact):
        return thread.unread
    if not thread.seats:
        return thread.posts
    seat = thread.seat(reader.id)
    return 0 if seat is None else seat.unread


def shown_message(post: Post, words: Words, reader: Reader) -> SecureMessage:
    """Return a message as somebody is shown it who may read it.

    Args:
        post: As it is kept.
        words: What was written, opened.
        reader: Who reads.
    """
    own = isinstance(reader, PortalContact)
    return SecureMessage(
        number=post.number,
        at=post.at,
        by_contact=not post.author,
        user="" if own else post.author,
        name=words.name,
        text=words.text,
        attachments=words.attachments,
        entry=0 if own else post.entry,
    )


def holds(text: str, words: str) -> bool:
    """Say whether words stand in a text, together and in this order, whatever their case.

    Args:
        text: Where they are looked for.
        words: What is looked for.
    """
    return _folded(words) in _folded(text)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
