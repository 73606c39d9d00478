"""Decide about what is written: a thread begun, a message added to one.

Messages are numbered under the contact's lock, so that two who write at once get one number each.
What is written is sealed by the decision itself, since a seal binds a message to its number.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from optin.consent import Event, EventType, Facts
from optin.policy import (
    Code,
    Decision,
    NewPost,
    Parts,
    PortalAccount,
    PortalThread,
    RecipientView,
    Refused,
    Seat,
    Settings,
    Snapshot,
    settings_of,
)
from optin.portal.access import NO_SUCH_THREAD, Rights, admits, is_active, is_erased
from optin.portal.content import Words, packed
from optin.portal.readers import PortalContact, Reader, checked_users
from optin.portal.sealing import ContentSeal
from optin.portal.telling import WHOLE_ORGANISATION, People, Telling

__all__ = [
    "PORTAL_INACTIVE",
    "THREAD_ERASED",
    "Opening",
    "Pen",
    "WriteDecide",
    "Written",
    "decide_reply",
    "decide_start",
    "from_memo",
    "in_memory",
    "joined",
    "left",
]

T = TypeVar("T")

PORTAL_INACTIVE: Final = Refused(Code.PORTAL_INACTIVE)
THREAD_ERASED: Final = Refused(Code.THREAD_ERASED)
_NOT_PERMITTED: Final = Refused(Code.PERMISSION_MISSING)


@frozen
class Written:
    """Tell that a message was kept.

    Attributes:
        thread: The thread's id.
        number: The message's number in it; the first is 1.
    """

    thread: str
    number: int


WriteDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Written | Refused]]


@frozen(kw_only=True)
class Pen:
    """Hold what writing for one contact needs besides the words.

    Attributes:
        seal: Seals what is written.
        seed: 32 random bytes, new for each call of the host's.
        account: The contact's portal, as it stood when the seal was made.
        data_key: The wrapped data key of the seal, which the account keeps from now on.
        address: Gives the address of the page on which the contact reads a thread.
    """

    seal: ContentSeal = field(repr=False)
    seed: bytes = field(repr=False)
    account: PortalAccount | None
    data_key: bytes = field(repr=False)
    address: Callable[[str], str]

    def fits(self, snapshot: Snapshot) -> bool:
        """Say whether a snapshot shows what the pen was made for.

        The data key may have been wrapped anew meanwhile, and the contact's mailbox may be another
        one than that which the unit has locked.

        Args:
            snapshot: With the contact first, and then the mailbox that the pen's account has.
        """
        account = snapshot.recipient.portal
        if account is None or self.account is None:
            return account is self.account
        return (account.data_key, account.email) == (self.account.data_key, self.account.email)

    def keeps(self, account: PortalAccount) -> tuple[PortalAccount, ...]:
        """Return the account where it has got its first data key."""
        if account.data_key == self.data_key:
            return ()
        return (evolve(account, data_key=self.data_key),)

    def post(self, thread: PortalThread, words: Words, author: str) -> NewPost:
        """Return the last message of a thread, sealed.

        Args:
            thread: As it stands with the message.
            words: What was written.
            author: The user who wrote it, ``""`` for the contact.
        """
        content = self.seal.seal(packed(words), thread.id, thread.posts, self.seed, author=author)
        return NewPost(thread=thread.id, number=thread.posts, author=author, content=content)


@frozen(kw_only=True)
class Opening:
    """Hold a thread that is to be begun.

    Attributes:
        thread: Its id.
        by: Who begins it.
        subject: What it is about.
        words: The first message.
        organisation: On whose behalf, ``""`` for the main organisation.
        members: Who else is in it, where a user begins it.
        people: Who has to do with the contact, where the contact begins it.
    """

    thread: str
    by: Reader
    subject: str = field(repr=False)
    words: Words
    organisation: str = ""
    members: tuple[str, ...] = ()
    people: People

    @property
    def seated(self) -> tuple[str, ...]:
        """Return the users who are in the thread from its beginning, in order."""
        if isinstance(self.by, PortalContact):
            return self.people.everybody
        return checked_users({*self.members, self.by.id})


def decide_start(opening: Opening, pen: Pen, *, permitted: bool) -> WriteDecide:
    """Return the decision that begins a thread (rows O1 and O4).

    Args:
        opening: What is to be begun.
        pen: What it is written with.
        permitted: Whether whoever begins it may.

    Returns:
        A function for a store, about the contact, the contact's mailbox where there is one, and the
        new thread.

    Raises:
        SettingsError: ``unknown_organisation``, when the decision is made.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Written | Refused]:
        settings = settings_of(snapshot)
        settings.check_open(opening.organisation)
        if not permitted:
            return Decision(_NOT_PERMITTED)
        recipient, by = snapshot.recipient, opening.by
        account = recipient.portal
        if account is None or not account.active:
            return Decision(PORTAL_INACTIVE)
        own = isinstance(by, PortalContact)
        subject = pen.seal.seal(
            opening.subject.encode(), opening.thread, 0, pen.seed, author=by.user
        )
        thread = PortalThread(
            id=opening.thread,
            recipient=recipient.key,
            opened_at=now,
            opened_by=by.user,
            organisation=opening.organisation,
            subject=subject,
            posts=1,
            active_at=now,
            read=1 if own else 0,
            unread=0 if own else 1,
            seats=tuple(
                Seat(user=user, read=1) if user == by.user else Seat(user=user, unread=1)
                for user in opening.seated
            ),
        )
        told = opening.people.told(settings.portal.told) if own else opening.seated
        events = (
            _event(EventType.THREAD_STARTED, thread, by, now, {}),
            *(joined(thread, user, by, now) for user in opening.seated if user != by.user),
        )
        parts = Parts(events) + _written(snapshot, settings, thread, by, pen, told, now)
        post = pen.post(thread, opening.words, by.user)
        return _kept(parts, thread, post, pen.keeps(account))

    return decide


def decide_reply(
    by: Reader, words: Words, pen: Pen, rights: Rights, *, deserted: bool = False
) -> WriteDecide:
    """Return the decision that adds a message to a thread (rows O3 and O5).

    Args:
        by: Who writes.
        words: What.
        pen: With what.
        rights: What the host says that the writer may, where it is a user.
        deserted: Whether no user who is in the thread may read it any more: then the organisation
            as a whole is told besides.

    Returns:
        A function for a store, about the contact, the contact's mailbox where there is one and a
        user writes, and the thread.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Written | Refused]:
        settings = settings_of(snapshot)
        recipient, before = snapshot.recipient, snapshot.threads[0]
        if before is None or not admits(before, recipient, by, rights):
            return Decision(NO_SUCH_THREAD)
        if is_erased(before):
            return Decision(THREAD_ERASED)
        account = recipient.portal
        if account is None or not is_active(recipient):
            return Decision(PORTAL_INACTIVE)
        after = _with_message(before, by, now)
        told = tuple(seat.user for seat in after.seats)
        if deserted or not told:
            told += WHOLE_ORGANISATION
        joins = before.seat(by.user) is None and not isinstance(by, PortalContact)
        events = (joined(after, by.user, by, now),) if joins else ()
        parts = Parts(events) + _written(snapshot, settings, after, by, pen, told, now)
        return _kept(parts, after, pen.post(after, words, by.user), pen.keeps(account))

    return decide


def _with_message(thread: PortalThread, by: Reader, now: datetime) -> PortalThread:
    """Return a thread with one message more; a user who had no seat in it has taken one."""
    number = thread.posts + 1
    seats = {
        seat.user: evolve(seat, unread=seat.unread + 1)
        for seat in thread.seats
        if seat.user != by.user
    }
    if by.user:
        own = thread.seat(by.user)
        seats[by.user] = own if own is not None and own.unread else Seat(user=by.user, read=number)
        read, unread = thread.read, thread.unread + 1
    else:
        # What was not read before does not count as read because of an answer to something else.
        read, unread = (thread.read, thread.unread) if thread.unread else (number, 0)
    return evolve(
        thread,
        posts=number,
        active_at=now,
        read=read,
        unread=unread,
        seats=tuple(seats[user] for user in sorted(seats)),
    )


def _written(
    snapshot: Snapshot,
    settings: Settings,
    thread: PortalThread,
    by: Reader,
    pen: Pen,
    told: tuple[str, ...],
    now: datetime,
) -> Parts:
    """Return what the ledger says of the last message of a thread, and who hears of it."""
    sent = _event(EventType.THREAD_MESSAGE_SENT, thread, by, now, {"message": thread.posts})
    telling = Telling(settings, snapshot.recipient, thread, by, now)
    parts = Parts((sent,)) + telling.users(told)
    if isinstance(by, PortalContact):
        return parts
    mailbox: RecipientView | None = next(iter(snapshot.recipients[1:]), None)
    return parts + telling.contact(mailbox, pen.address(thread.id))


def _event(
    type_: EventType, thread: PortalThread, by: Reader, now: datetime, facts: Facts
) -> Event:
    """Return an event about a thread; no user is in its header: an identifier may be a name."""
    told: dict[str, str | int] = {
        "thread": thread.id,
        "by": "user" if by.user else "contact",
        **facts,
    }
    if thread.organisation:
        told["organisation"] = thread.organisation
    payload = {"user": by.user} if by.user else {}
    return Event(type_, now, thread.recipient, facts=told, payload=payload)


def joined(thread: PortalThread, user: str, by: Reader, now: datetime) -> Event:
    """Return the event that a user is in a thread from now on.

    Args:
        thread: Which.
        user: Who.
        by: Whose act it was.
        now: The present instant.
    """
    return _of_member(EventType.THREAD_JOINED, thread, user, by, now)


def left(thread: PortalThread, user: str, by: Reader, now: datetime) -> Event:
    """Return the event that a user is in a thread no more; as :func:`joined`."""
    return _of_member(EventType.THREAD_LEFT, thread, user, by, now)


def _of_member(
    type_: EventType, thread: PortalThread, user: str, by: Reader, now: datetime
) -> Event:
    event = _event(type_, thread, by, now, {})
    return evolve(event, payload={"member": user, **event.payload})


def _kept(
    parts: Parts, thread: PortalThread, post: NewPost, portals: tuple[PortalAccount, ...]
) -> Decision[Written | Refused]:
    written = Written(thread.id, thread.posts)
    return Decision(
        written, parts.events, parts.rows, threads=(thread,), posts=(post,), portals=portals
    )


# Keys ---------------------------------------------------------------------------------------------


def in_memory(decide: WriteDecide) -> WriteDecide:
    """Return a decision that also leaves a memo of its answer, for a unit with a key."""

    def decided(snapshot: Snapshot, now: datetime) -> Decision[Written | Refused]:
        decision = decide(snapshot, now)
        return evolve(decision, memo=_to_memo(decision.answer))

    return decided


def _to_memo(answer: Written | Refused) -> str:
    if isinstance(answer, Written):
        return json.dumps({"thread": answer.thread, "number": answer.number})
    return json.dumps({"code": answer.code.value})


def from_memo(memo: str) -> Written | Refused:
    """Read the answer that a decision was given the first time.

    Args:
        memo: As :func:`in_memory` left it.
    """
    data = json.loads(memo)
    if "code" in data:
        return Refused(Code(data["code"]))
    return Written(data["thread"], data["number"])
