"""The one check: whether somebody may read a thread, and write in it.

Every read and every write passes :func:`admits`. Where it says no, the answer is
:data:`NO_SUCH_THREAD`, for a thread that there is as for one that there is not: a refusal tells
nothing.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from optin.policy import Code, PortalThread, RecipientView, Refused
from optin.portal.readers import PortalContact, Reader

__all__ = ["NO_RIGHTS", "NO_SUCH_THREAD", "Rights", "admits", "is_active", "is_erased"]

NO_SUCH_THREAD: Final = Refused(Code.NO_SUCH_THREAD)


@frozen
class Rights:
    """Hold what the host says that a user may, in the organisation of a thread.

    Attributes:
        everyday: Whether they may write secure messages, in the threads that they are in.
        everything: Whether every thread is open to them.
        unseated: Whether those are open to them that nobody is in.
    """

    everyday: bool = False
    everything: bool = False
    unseated: bool = False


NO_RIGHTS: Final = Rights()
"""What a contact has, of whom the host is not asked."""


def is_active(recipient: RecipientView) -> bool:
    """Say whether a contact can read and write on the portal."""
    return recipient.portal is not None and recipient.portal.active


def is_erased(thread: PortalThread) -> bool:
    """Say whether the words of a thread were destroyed; until then it has a subject."""
    return not thread.subject


def admits(
    thread: PortalThread | None, recipient: RecipientView, reader: Reader, rights: Rights
) -> bool:
    """Say whether somebody may read a thread and write in it (row O6).

    Args:
        thread: Which; None for one that there is not.
        recipient: The contact whose lock is had, or who was looked at; erased ones have no address.
        reader: Who.
        rights: What the host says that the reader may, where it is a user.

    Returns:
        True for the contact whose thread it is, while their portal is active; for a user who has a
        seat in it and may write secure messages; for one to whom every thread is open; and, where
        nobody has a seat, for one to whom such threads are.
    """
    if thread is None or thread.recipient != recipient.key or recipient.address is None:
        return False
    if isinstance(reader, PortalContact):
        return recipient.address.key == reader.address.key and is_active(recipient)
    if rights.everything or (rights.unseated and not thread.seats):
        return True
    return rights.everyday and thread.seat(reader.id) is not None
