"""Decide what a changed number means: a new address, a new conversation, and no consent yet.

Consent was given for a number. Whoever holds the old one may be somebody else, and nobody knows who
reads the new one (row V6 keeps the two apart); so nothing but the filing goes along.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from attrs import evolve

from optin.consent import Event, EventType
from optin.conversations.beginning import ConversationExists
from optin.conversations.filing import found
from optin.policy import Code, Conversation, Decision, Refused, Snapshot, settings_of

__all__ = ["decide_change_number"]

MoveDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Conversation | Refused]]


def decide_change_number(sender: str, *, user: str, permitted: bool) -> MoveDecide:
    """Return the decision that a contact has another number.

    Args:
        sender: Which of the old number's conversations.
        user: Who says so.
        permitted: Whether the user may.

    Returns:
        A function for a store, about the old number and the new one: it begins a conversation with
        the new one, which says what it continues, as the old one says where it goes on.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Conversation | Refused]:
        old = found(snapshot, sender)
        refused = _refused(snapshot, old, permitted=permitted)
        if refused is not None:
            return Decision(refused)
        new = Conversation(
            recipient=snapshot.recipients[1].key,
            sender=sender,
            opened_at=now,
            opened_by=user,
            organisation=old.organisation,
            client=old.client,
            matter=old.matter,
            active_at=now,
            continues=old.id,
        )
        payload = {"user": user}
        changed = Event(
            EventType.NUMBER_CHANGED, now, old.recipient, "", {"goes_on": new.id}, payload
        )
        begun = Event(
            EventType.CONVERSATION_STARTED, now, new.recipient, "", {"continues": old.id}, payload
        )
        written = (evolve(old, goes_on=new.id), new)
        return Decision(new, (changed, begun), conversations=written)

    return decide


def _refused(snapshot: Snapshot, old: Conversation, *, permitted: bool) -> Refused | None:
    if not permitted:
        return Refused(Code.PERMISSION_MISSING)
    address = snapshot.recipients[1].address
    if address is not None and settings_of(snapshot).owns(address.key):
        return Refused(Code.OWN_NUMBER)
    there = snapshot.recipients[1].conversation(old.sender)
    first = old.goes_on or ("" if there is None else there.id)
    if not first:
        return None
    return ConversationExists(Code.CONVERSATION_EXISTS, conversation=first)
