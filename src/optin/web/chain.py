"""A thread of secure messages as both sides see it: its messages, and what is written to it.

Opening a page by GET changes nothing, so that nothing is taken for read because a browser fetched a
page ahead, or a program followed a link. What is read is said by a form: by the button that says
so, or by the reply, for all that its page has shown. A mark is one place in a thread, and all
before it counts as read: a page that leaves out something unread before its first message marks
nothing.
"""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Any, Final

from attrs import field, frozen

from optin import (
    LONGEST_TEXT,
    InputError,
    PortalContact,
    PortalUser,
    Refused,
    ThreadPage,
    Written,
)
from optin.web.routing import Parameter
from optin.web.site import leads_well
from optin.web.values import Fields
from optin.web.visits import NOBODY, Steps, Visit

__all__ = [
    "BEFORE",
    "LIMIT",
    "ONCE",
    "TEXT",
    "THREADS",
    "UPTO",
    "Typed",
    "chain_of",
    "mark_read",
    "old_form",
    "once",
    "once_for",
    "open_thread",
    "reader_of",
    "reply",
    "tenant_of",
    "told",
]

LIMIT: Final = 50
"""Messages on one page."""

THREADS: Final = 50
"""Threads on one page."""

BEFORE: Final = Parameter("before", "The messages before a place, as another page says.")
TEXT: Final = Parameter("text", "The message.", required=True)
ONCE: Final = Parameter("once", "A word of its own: the same form twice writes once.")
UPTO: Final = Parameter("upto", "The number of the last message that was shown.")

_DIGITS: Final = 9
_STEP: Final = 1000
_NO_LINK: Final = (
    "the attachment hook returned a link that is neither https nor of this site: "
    "the attachment is shown without one"
)

_OLD: Final = (
    "Nothing was sent: the page was open for too long. What you typed is still here. "
    "Look at it, and send it once more."
)


@frozen
class Typed:
    """Hold what somebody typed, to be shown again.

    Attributes:
        fields: What they typed.
        notice: What became of it: a kind and a sentence.
    """

    fields: Fields = field(factory=Fields, repr=False)
    notice: tuple[str, str] | None = None


def reader_of(visit: Visit) -> PortalUser | PortalContact:
    """Return who reads and writes: one of the staff, or a contact."""
    if visit.staff is NOBODY:
        return PortalContact(visit.contact.contact)
    actor = visit.staff.actor
    return PortalUser(actor.id, visit.staff.name, actor.permissions)


def tenant_of(visit: Visit) -> str:
    """Return whose threads are read."""
    return visit.contact.tenant if visit.staff is NOBODY else visit.staff.tenant


def open_thread(visit: Visit) -> Steps[ThreadPage | None]:
    """Return the messages that are asked for, None where there is nothing for whoever asks."""
    try:
        page: ThreadPage | Refused = yield visit.optin.portal.thread(
            tenant_of(visit),
            visit.values["thread"],
            by=reader_of(visit),
            before=visit.query.get("before") or None,
            limit=LIMIT,
        )
    except InputError:
        return None
    return None if isinstance(page, Refused) else page


def chain_of(visit: Visit, page: ThreadPage) -> Steps[dict[str, Any]]:
    """Return what the part of a page is given that shows messages."""
    links = yield from _links(visit, page)
    new, gap = _new(visit, page)
    return {
        "page": page,
        "thread": page.thread,
        "links": links,
        "gap": gap,
        "first_new": new[0] if new and not gap else 0,
        "upto": page.items[-1].number if page.items and not gap else 0,
        "longest": LONGEST_TEXT,
        "once": once(),
        "size_of": _size,
    }


def _new(visit: Visit, page: ThreadPage) -> tuple[list[int], bool]:
    """Return which messages of a page whoever asks has not read, and whether some stand before it.

    Nobody has to read what they wrote themselves.
    """
    thread, user = page.thread, visit.staff.actor.id
    if not thread.unread or not page.items:
        return [], False
    seats = {each.user: each.read for each in thread.seats}
    read = thread.contact_read if visit.staff is NOBODY else seats.get(user, 0)
    own = (each.by_contact if visit.staff is NOBODY else each.user == user for each in page.items)
    shown = (each.number for each, mine in zip(page.items, own, strict=True) if not mine)
    new = [number for number in shown if number > read]
    # The newest page shows whether all that is unread is on it; an older one follows the mark.
    whole = page.items[-1].number == thread.messages and len(new) == thread.unread
    return new, not whole and page.items[0].number > read + 1


def _links(visit: Visit, page: ThreadPage) -> Steps[dict[str, str]]:
    """Return where attachments are, by their references; those without a link are left out."""
    references = [each.reference for message in page.items for each in message.attachments]
    links: dict[str, str] = {}
    for reference in dict.fromkeys(references):
        url: object = yield visit.site.attachment(tenant_of(visit), reference)
        if url is None:
            continue
        if leads_well(url, visit.site.origin):
            links[reference] = str(url)
        else:
            visit.site.hints.tell(_NO_LINK)
    return links


def reply(visit: Visit) -> Steps[Written | Refused | Typed]:
    """Write a reply to the thread of a page, and take for read what the page has shown."""
    tenant, reader, thread = tenant_of(visit), reader_of(visit), visit.values["thread"]
    text = visit.form.get("text", "").strip()
    try:
        written: Written | Refused = yield visit.optin.portal.reply(
            tenant, thread, by=reader, text=text, key=once_for(visit, thread, text)
        )
    except InputError as error:
        return told(visit, error)
    if isinstance(written, Written):
        yield from mark_read(visit, written.number)
    return written


def mark_read(visit: Visit, own: int = 0) -> Steps[object]:
    """Take for read what a page has shown; nothing, where it does not say how far that went.

    Args:
        visit: With the form.
        own: The number of the reply, which is read, too, where it came right behind.
    """
    upto = _number(visit.form.get("upto", ""))
    if upto is None:
        return None
    if own == upto + 1:
        upto = own
    marked: object = yield visit.optin.portal.mark_read(
        tenant_of(visit), visit.values["thread"], by=reader_of(visit), upto=upto
    )
    return marked


def told(visit: Visit, wrong: Exception | Refused) -> Typed:
    """Return what was typed, with what is wrong with it."""
    if isinstance(wrong, Refused):
        return Typed(visit.form, ("bad", f"{wrong.reason} {wrong.remedy}".strip()))
    sentence = str(wrong).rstrip(".")
    return Typed(visit.form, ("bad", f"{sentence[:1].upper()}{sentence[1:]}."))


def old_form(visit: Visit) -> Typed:
    """Return what was typed in a form that stood open for too long."""
    return Typed(visit.form, ("bad", _OLD))


def once() -> str:
    """Return a word of its own for a form."""
    return secrets.token_hex(16)


def once_for(visit: Visit, *words: str) -> str:
    """Return the key by which a form that is sent twice writes once, other words besides.

    Args:
        visit: With the form.
        words: What was typed, and where.
    """
    word = visit.form.get("once", "")
    if not word:
        return ""
    written = "\0".join((word, *words))
    return f"page:{sha256(written.encode()).hexdigest()}"


def _number(text: str) -> int | None:
    """Return a number of a message, None where it is none."""
    plain = text.isascii() and text.isdigit() and len(text) <= _DIGITS
    return int(text) if plain else None


def _size(size: int) -> str:
    """Return how large a file is, in words."""
    shown = float(size)
    for unit in ("bytes", "kB", "MB"):
        if shown < _STEP:
            return f"{shown:.0f} {unit}"
        shown /= _STEP
    return f"{shown:.1f} GB"
