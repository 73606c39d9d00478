"""WhatsApp's window: when a person may be written to in free words.

Rule: this is a gate of its own, beside consent. Whoever may be written to can be out of reach of
free words, and an open window is no consent.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from attrs import evolve

from optin.consent import Channel
from optin.policy.decision import Approved, Purpose, RecipientView, Row, Trace

__all__ = ["WINDOW_FOR", "is_shut", "leaves_as", "opened"]

WINDOW_FOR: Final = timedelta(hours=24)
"""From the person's last message to this number of the tenant's. WhatsApp Business Messaging
Policy: outside it only templates that were approved."""


def is_shut(recipient: RecipientView, sender: str, now: datetime) -> bool:
    """Say whether free words do not reach a person now.

    Args:
        recipient: As the store shows it, by the address that is written to.
        sender: The tenant's sender's key: each pair of numbers has a window of its own.
        now: The present instant. At the end of the window it is shut: the words arrive later.
    """
    if recipient.address is None or recipient.address.channel is not Channel.WHATSAPP:
        return False
    heard_at = recipient.trace.windows.get(sender)
    return heard_at is None or now >= heard_at + WINDOW_FOR


def opened(trace: Trace, sender: str, at: datetime) -> Trace:
    """Return a trace in which a person has written to a sender; what is over is forgotten.

    Args:
        trace: The last of things.
        sender: The tenant's sender's key.
        at: When it was written; an earlier message that comes later shuts nothing.
    """
    last = max(at, trace.windows.get(sender, at))
    kept = {one: heard for one, heard in trace.windows.items() if heard > at - WINDOW_FOR}
    return evolve(trace, windows=MappingProxyType({**kept, sender: last}))


def leaves_as(row: Row, recipient: RecipientView, now: datetime) -> Approved | None:
    """Return the approved wording that leaves in the place of a row's text, None for the text.

    An automatic text leaves in our own words where those arrive; a user has chosen the template.

    Args:
        row: Which.
        recipient: Whose it is, by the address that it goes to.
        now: The present instant.
    """
    if row.address is None or row.address.channel is not Channel.WHATSAPP:
        return None
    chosen = row.purpose is Purpose.MESSAGE
    return row.approved if chosen or is_shut(recipient, row.sender, now) else None
