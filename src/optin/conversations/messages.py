"""Messages as a person reads them: one shape for what went out and for what came in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import evolve, field, frozen

from optin.consent import Address
from optin.conversations.filing import Project
from optin.policy import Delivery, Report, Row, RowKind, RowState

__all__ = ["HELD_BACK", "Direction", "Message", "held_back", "received", "texted", "withheld"]

HELD_BACK: Final = (RowState.HELD, RowState.DISCARDED)
"""Where a message stands that no user is to see: it waits for a yes, or never had one."""


class Direction(StrEnum):
    """Say which way a message went."""

    IN = "in"
    OUT = "out"


@frozen(kw_only=True)
class Message:
    """Show one message of a conversation (row V6).

    Attributes:
        id: Its name within the tenant, such as ``"out-12"``.
        recipient: The contact's key.
        direction: Which way it went.
        at: When it was kept.
        text: The words; ``""`` once erased, and for what is held back from the users (row P2).
        address: The contact's number; None once erased.
        sender: The key of the tenant's sender.
        user: Who wrote it, ``""`` for what the contact wrote.
        user_name: How that user signs.
        organisation: On whose behalf.
        purpose: What it is for, such as ``"message"`` or ``"request"``; ``"received"`` for what the
            contact wrote.
        template: The automatic text's name, ``""`` for a person's own words.
        category: What it is about, as the host declared it.
        meaning: What the contact's words were read as, such as ``"stop"``; else ``""``.
        state: Where it stands: a :class:`optin.RowState` for a text; for what the contact wrote,
            whether it was decided about, or ``"held"`` or ``"discarded"`` where it is held back.
        report: How the provider reports that it ended, None where it did not.
        code: Why it ended so.
        entries: The ledger entries of the decisions about it: the one that wrote or heard it and,
            once it was called, the one that let it through last.
        project: What it was sorted into by itself; else that of its conversation.
    """

    id: str
    recipient: str
    direction: Direction
    at: datetime
    text: str = field(repr=False)
    address: Address | None = None
    sender: str = field(default="", repr=False)
    user: str = ""
    user_name: str = field(default="", repr=False)
    organisation: str = ""
    purpose: str
    template: str = ""
    category: str = ""
    meaning: str = ""
    state: str
    report: Report | None = None
    code: str = ""
    entries: tuple[int, ...] = ()
    project: Project

    @property
    def is_automatic(self) -> bool:
        """Say whether the library wrote it."""
        return bool(self.template)


def texted(row: Row, project: Project) -> Message:
    """Return a text as a message.

    Args:
        row: The text.
        project: What it counts under.
    """
    return Message(
        id=f"{Direction.OUT}-{row.id}",
        recipient=row.recipient,
        direction=Direction.OUT,
        at=row.created_at,
        text=row.body,
        address=row.address,
        sender=row.sender,
        user=row.user,
        user_name=row.user_name,
        organisation=row.organisation,
        purpose=row.purpose.value,
        template=row.template,
        category=row.category,
        state=row.state.value,
        report=row.report,
        code=row.code,
        entries=tuple(entry for entry in (row.entry, row.authorised) if entry),
        project=project,
    )


def received(
    delivery: Delivery,
    project: Project,
    *,
    recipient: str,
    arrival: int,
    at: datetime,
    state: str,
    entry: int,
) -> Message:
    """Return what a contact wrote as a message.

    Args:
        delivery: What came.
        project: What it counts under.
        recipient: The contact's key.
        arrival: Its number.
        at: When it was kept.
        state: Whether it was decided about.
        entry: The first ledger entry of the decision about it, 0 where there is none.
    """
    return Message(
        id=f"{Direction.IN}-{arrival}",
        recipient=recipient,
        direction=Direction.IN,
        at=at,
        text=delivery.text,
        address=delivery.address,
        sender=delivery.sender,
        purpose="received",
        meaning=delivery.meaning,
        state=state,
        entries=(entry,) if entry else (),
        project=project,
    )


def held_back(
    handovers: Iterable[Row], came: Iterable[tuple[int, int, str]]
) -> Mapping[int, RowState]:
    """Say which messages of a contact are held back from the users.

    A handover is written by the decision about the message: the message whose decision began last
    before its entry, with the same words.

    Args:
        handovers: The contact's own messages that are held, or were discarded.
        came: What the contact wrote: its arrival, the first ledger entry of its decision, and its
            words.

    Returns:
        Where each stands, by its arrival.
    """
    decided = sorted((entry, arrival, text) for arrival, entry, text in came if entry)
    found: dict[int, RowState] = {}
    for row in handovers:
        before = [each for each in decided if each[0] <= row.entry]
        if row.kind is RowKind.HANDOVER and before and before[-1][2] == row.body:
            found[before[-1][1]] = row.state
    return MappingProxyType(found)


def withheld(message: Message, state: RowState) -> Message:
    """Return a message of a contact without its words.

    Args:
        message: What the contact wrote.
        state: Whether it waits, or was discarded.
    """
    return evolve(message, text="", state=state.value)
