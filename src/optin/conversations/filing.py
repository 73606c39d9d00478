"""Decide what conversations and messages are filed under, and which held messages are discarded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

from optin.consent import Event, EventType, scope_of
from optin.exceptions import InputError
from optin.policy import (
    Changed,
    Code,
    Conversation,
    Decision,
    Move,
    Refused,
    RowState,
    Snapshot,
    Sorted,
    Unchanged,
    settings_of,
)

__all__ = ["NOWHERE", "Project", "decide_discard", "decide_file", "decide_sort", "found"]

LONGEST: Final = 200
"""An identifier of a host's own is shorter; a longer one fits no index of PostgreSQL."""

FileDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Conversation | Refused]]


@frozen
class Project:
    """Name what messages are filed under: a client and, where there is one, a matter of it.

    Attributes:
        client: The host's identifier of the client, ``""`` for none.
        matter: The host's identifier of the matter, ``""`` for the client as a whole.
    """

    client: str = field(default="", repr=False)
    matter: str = field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what names nothing.

        Raises:
            InputError: ``invalid_project``: a matter without its client, or an identifier that is
            blank or longer than 200 characters.
        """
        if self.matter and not self.client:
            message = "a matter is of a client: give both, or neither"
            raise InputError(message, code="invalid_project")
        if any(name and (not name.strip() or len(name) > LONGEST) for name in self.both):
            message = f"identifiers of clients and matters have 1 to {LONGEST} characters"
            raise InputError(message, code="invalid_project")

    @property
    def both(self) -> tuple[str, str]:
        """Return the client and the matter."""
        return self.client, self.matter

    def __bool__(self) -> bool:
        """Say whether it names anything."""
        return bool(self.client)


NOWHERE: Final = Project()
"""Filed under nothing."""


def found(snapshot: Snapshot, sender: str) -> Conversation:
    """Return the conversation that a unit is about.

    Args:
        snapshot: With its recipient first.
        sender: The key of the tenant's sender where consents are divided by sender, else ``""``.

    Raises:
        UnknownTenantError: The tenant was never enrolled.
        InputError: ``unknown_conversation``.
    """
    settings_of(snapshot)
    conversation = snapshot.recipient.conversation(sender)
    if conversation is None:
        message = "there is no such conversation: it was erased, or never begun"
        raise InputError(message, code="unknown_conversation")
    return conversation


def decide_file(
    sender: str, project: Project, *, user: str, permitted: bool, known: bool
) -> FileDecide:
    """Return the decision that files a conversation, again or for the first time.

    Args:
        sender: Which of the recipient's conversations.
        project: Under what; :data:`NOWHERE` takes it out again.
        user: Who files it.
        permitted: Whether the user may file.
        known: Whether the user may file under that client and matter, as the host says.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Conversation | Refused]:
        before = found(snapshot, sender)
        refused = _refused(permitted=permitted, known=known)
        if refused is not None:
            return Decision(refused)
        after = evolve(before, client=project.client, matter=project.matter)
        if after == before:
            return Decision(before)
        payload = {"user": user, "client": project.client, "matter": project.matter}
        event = Event(EventType.CONVERSATION_FILED, now, before.recipient, payload=payload)
        return Decision(after, (event,), conversations=(after,))

    return decide


def decide_sort(
    sender: str,
    messages: Sequence[tuple[bool, int]],
    project: Project,
    *,
    user: str,
    permitted: bool,
    known: bool,
) -> Callable[[Snapshot, datetime], Decision[Changed | Refused]]:
    """Return the decision that sorts single messages of a conversation into a project.

    Args:
        sender: Which of the recipient's conversations.
        messages: Whether each is what the contact wrote, and its number; they are of this
            conversation, each once.
        project: Which; :data:`NOWHERE` leaves them to their conversation's.
        user: Who sorts them.
        permitted: Whether the user may file.
        known: Whether the user may file under that client and matter, as the host says.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Refused]:
        recipient = found(snapshot, sender).recipient
        refused = _refused(permitted=permitted, known=known)
        if refused is not None:
            return Decision(refused)
        payload = {"user": user, "client": project.client, "matter": project.matter}
        facts = {"count": len(messages)}
        event = Event(EventType.MESSAGES_SORTED, now, recipient, "", facts, payload)
        put = tuple(Sorted(recipient, *each, *project.both) for each in messages)
        return Decision(Changed(), (event,), sorted=put)

    return decide


def decide_discard(
    row: int, *, user: str, permitted: bool
) -> Callable[[Snapshot, datetime], Decision[Changed | Unchanged | Refused]]:
    """Return the decision that discards one held message by hand.

    Args:
        row: The message's number.
        user: Who wants it.
        permitted: Whether the user may.

    Returns:
        A function for a store; it answers unchanged where the message is held no more.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | Refused]:
        settings = settings_of(snapshot)
        if not permitted:
            return Decision(Refused(Code.PERMISSION_MISSING))
        for held in snapshot.recipient.held:
            if held.id == row:
                facts: dict[str, str | int] = {"row": row, "code": "by_hand"}
                type_ = EventType.MESSAGE_DISCARDED
                event = Event(type_, now, held.recipient, held.scope, facts, {"user": user})
                move = Move(row, RowState.DISCARDED, code="by_hand")
                return Decision(Changed(), (event,), moves=(move,))
        sender = settings.sender_for("", snapshot.recipient.channel) or settings.senders[0]
        scope = scope_of(settings.scope, sender=sender.key)
        return Decision(Unchanged(snapshot.recipient.standing.in_scope(scope).state))

    return decide


def _refused(*, permitted: bool, known: bool) -> Refused | None:
    if not permitted:
        return Refused(Code.PERMISSION_MISSING)
    return None if known else Refused(Code.MATTER_NOT_KNOWN)
