"""Decide who is in a thread, and how far each has read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from attrs import evolve

from optin.policy import (
    Changed,
    Code,
    Decision,
    PortalThread,
    Refused,
    Seat,
    Snapshot,
    Unchanged,
    settings_of,
)
from optin.portal.access import NO_SUCH_THREAD, Rights, admits
from optin.portal.readers import MOST_MEMBERS, PortalContact, PortalUser, Reader
from optin.portal.writing import joined, left

__all__ = ["decide_add", "decide_read", "decide_remove"]

SeatDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Changed | Unchanged | Refused]]

_UNCHANGED = Decision[Changed | Unchanged | Refused](Unchanged())


def decide_add(user: str, by: Reader, rights: Rights, unread: int) -> SeatDecide:
    """Return the decision that one more user is in a thread, and sees the whole of it.

    Args:
        user: Who.
        by: Whose act it is; contacts choose nobody.
        rights: What the host says that whoever does it may.
        unread: How many of the thread's messages the user did not write.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | Refused]:
        thread = _open_to(snapshot, by, rights)
        if isinstance(thread, Refused):
            return Decision(thread)
        if thread.seat(user) is not None:
            return _UNCHANGED
        if len(thread.seats) >= MOST_MEMBERS:
            return Decision(Refused(Code.TOO_MANY_MEMBERS))
        seats = sorted((*thread.seats, Seat(user=user, unread=unread)), key=lambda seat: seat.user)
        after = evolve(thread, seats=tuple(seats))
        return Decision(Changed(), (joined(after, user, by, now),), threads=(after,))

    return decide


def decide_remove(user: str, by: Reader, rights: Rights) -> SeatDecide:
    """Return the decision that a user is in a thread no more; what they wrote stays.

    Args:
        user: Who.
        by: Whose act it is; contacts choose nobody.
        rights: What the host says that whoever does it may.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | Refused]:
        thread = _open_to(snapshot, by, rights)
        if isinstance(thread, Refused):
            return Decision(thread)
        if thread.seat(user) is None:
            return _UNCHANGED
        after = evolve(thread, seats=tuple(seat for seat in thread.seats if seat.user != user))
        return Decision(Changed(), (left(after, user, by, now),), threads=(after,))

    return decide


def _open_to(snapshot: Snapshot, by: Reader, rights: Rights) -> PortalThread | Refused:
    settings_of(snapshot)
    thread = snapshot.threads[0]
    if thread is None or not admits(thread, snapshot.recipient, by, rights):
        return NO_SUCH_THREAD
    return Refused(Code.PERMISSION_MISSING) if isinstance(by, PortalContact) else thread


def decide_read(by: Reader, rights: Rights, upto: int | None, unread: int) -> SeatDecide:
    """Return the decision that somebody has read a thread, up to one of its messages.

    Nothing is ever unread again, and it is no event: reading decides nothing.

    Args:
        by: Who.
        rights: What the host says that the reader may, where it is a user.
        upto: The number of the last message that they have read, None for all.
        unread: How many messages after it the reader did not write.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | Refused]:
        del now
        settings_of(snapshot)
        thread = snapshot.threads[0]
        if thread is None or not admits(thread, snapshot.recipient, by, rights):
            return Decision(NO_SUCH_THREAD)
        place = thread.posts if upto is None else min(upto, thread.posts)
        left_over = 0 if place == thread.posts else unread
        after = _read_by(thread, by, place, left_over)
        return _UNCHANGED if after is None else Decision(Changed(), threads=(after,))

    return decide


def _read_by(thread: PortalThread, by: Reader, place: int, unread: int) -> PortalThread | None:
    """Return a thread of which somebody has read more than before, None where it is no more."""
    if not isinstance(by, PortalUser):
        return None if place <= thread.read else evolve(thread, read=place, unread=unread)
    seat = thread.seat(by.id)
    if seat is None or place <= seat.read:
        return None
    seats = (
        Seat(user=by.id, read=place, unread=unread) if each is seat else each
        for each in thread.seats
    )
    return evolve(thread, seats=tuple(seats))
