"""Decide about beginning a conversation: with which number, with which first text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from attrs import evolve, field, frozen

from optin.consent import Event, EventType
from optin.conversations.filing import Project
from optin.policy import (
    Charge,
    Code,
    Conversation,
    Decision,
    Draft,
    Refused,
    SendResult,
    Snapshot,
    bar,
    charging,
    decide_send,
    misdirected,
    settings_of,
    thread_of,
)
from optin.quota import AccountView

__all__ = ["ConversationExists", "PhoneNumber", "Started", "decide_start", "mobile_of"]

MOBILE = "mobile"


@frozen
class PhoneNumber:
    """Show one number of a contact, as the host's directory has it.

    Attributes:
        value: However it is written.
        kind: ``"mobile"`` for one that takes texts; any other word is passed over.
    """

    value: str = field(repr=False)
    kind: str = MOBILE


@frozen
class Started:
    """Tell that a conversation was begun.

    Attributes:
        conversation: As it stands.
        sent: What became of its first text, None where there was none.
    """

    conversation: Conversation
    sent: SendResult | None = None


@frozen(repr=False)
class ConversationExists(Refused):
    """Refuse a second conversation with a number, and name the first.

    Attributes:
        conversation: The first one's name.
    """

    conversation: str = ""


StartDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Started | Refused]]


def mobile_of(numbers: Sequence[PhoneNumber]) -> str | None:
    """Return the number that a conversation with a contact is begun with: the first mobile one.

    Args:
        numbers: The contact's, the one that they like best first.

    Returns:
        None where no number is a mobile one.
    """
    return next((each.value for each in numbers if each.kind == MOBILE), None)


def decide_start(draft: Draft, project: Project, *, known: bool) -> StartDecide:
    """Return the decision that begins a conversation, with a first text or without.

    Args:
        draft: Who begins it, from which sender; its text is the first, ``""`` for none.
        project: What it is filed under.
        known: Whether the user may file under that client and matter, as the host says.

    Returns:
        A function for a store: where anything is refused, nothing begins and nothing goes out.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Started | Refused]:
        refused = _refused(snapshot, draft, known=known)
        if refused is not None:
            return Decision(refused)
        if not draft.text:
            return _started(snapshot, draft, project, Decision(None), now)
        sent = charging(decide_send(draft))(snapshot, now)
        if isinstance(sent.answer, Refused):
            return Decision(sent.answer, sent.events)
        started = _started(snapshot, draft, project, sent, now)
        charge = sent.guard
        if charge is None:
            return started

        def then(account: AccountView) -> Decision[Started | Refused]:
            return _started(snapshot, draft, project, charge.decide(account), now)

        return evolve(started, guard=Charge(charge.account, then))

    return decide


def _refused(snapshot: Snapshot, draft: Draft, *, known: bool) -> Refused | None:
    settings = settings_of(snapshot)
    recipient = snapshot.recipient
    if recipient.address is not None and settings.owns(recipient.address.key):
        return Refused(Code.OWN_NUMBER)
    barred = bar(draft, settings) or misdirected(draft, settings, recipient)
    if barred is not None:
        return barred
    first = recipient.conversation(_thread(snapshot, draft))
    if first is not None:
        return ConversationExists(Code.CONVERSATION_EXISTS, conversation=first.id)
    return None if known else Refused(Code.MATTER_NOT_KNOWN)


def _started(
    snapshot: Snapshot,
    draft: Draft,
    project: Project,
    sent: Decision[SendResult] | Decision[None],
    now: datetime,
) -> Decision[Started | Refused]:
    begun = Conversation(
        recipient=snapshot.recipient.key,
        sender=_thread(snapshot, draft),
        opened_at=now,
        opened_by=draft.user,
        organisation=draft.organisation,
        client=project.client,
        matter=project.matter,
        active_at=now,
    )
    payload = {"user": draft.user, "client": project.client, "matter": project.matter}
    event = Event(EventType.CONVERSATION_STARTED, now, begun.recipient, payload=payload)
    return Decision(
        Started(begun, sent.answer),
        (event, *sent.events),
        sent.rows,
        sent.moves,
        sent.traces,
        entries=sent.entries,
        conversations=(begun,),
    )


def _thread(snapshot: Snapshot, draft: Draft) -> str:
    """Return what tells a number's conversations apart; a sender that is not known is barred."""
    settings = settings_of(snapshot)
    sender = settings.sender_for(draft.sender, snapshot.recipient.channel)
    return thread_of(settings, "" if sender is None else sender.key)
