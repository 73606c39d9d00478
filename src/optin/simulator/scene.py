"""What there is to see about one person: the phone, the inbox of the staff, and what happened.

All of it is read from the database through the public API, so that a page shows what is so, and a
database that is opened again shows the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from attrs import field, frozen

from optin import (
    Address,
    Channel,
    Entry,
    Message,
    Mode,
    OptIn,
    Row,
    RowKind,
    RowState,
    State,
    Status,
    count,
)
from optin.simulator.cast import TENANT, USER, Person
from optin.simulator.clock import AheadClock
from optin.simulator.mailbox import Letter
from optin.simulator.portal import PortalScene, Side, portal_of
from optin.simulator.telling import Happening, happenings

__all__ = ["Bubble", "Note", "PersonState", "Scene", "scene_of"]

SHOWN: Final = 200
"""So many messages are shown at most, the latest."""


@frozen
class Bubble:
    """Show one text on a phone, or in the inbox of the staff.

    Attributes:
        at: When it came, or left.
        words: What it says; ``""`` where it is held back from whoever looks.
        incoming: Whether the contact wrote it.
        author: Who signs it, ``""`` for the contact.
        template: The name of an automatic text, else ``""``.
        state: Where it stands, as :attr:`optin.Message.state` has it.
        meaning: What it was read as, such as ``"stop"``, else ``""``.
        segments: How many parts it travels in.
        encoding: In which alphabet.
    """

    at: datetime
    words: str = field(repr=False)
    incoming: bool
    author: str = ""
    template: str = ""
    state: str = ""
    meaning: str = ""
    segments: int = 0
    encoding: str = ""


@frozen
class Note:
    """Show one notice to the staff.

    Attributes:
        at: When it was written.
        words: What it says.
        template: Its name.
    """

    at: datetime
    words: str = field(repr=False)
    template: str


@frozen
class PersonState:
    """Show where one person stands, for the list of all.

    Attributes:
        person: Who.
        state: Of the consent.
        held: How many messages wait for an answer.
        blocked: Whether something bars texts besides.
    """

    person: Person
    state: State
    held: int
    blocked: bool


@frozen
class Scene:
    """Hold all that there is to see.

    Attributes:
        person: About whom.
        recipient: What the database knows them by, ``""`` while it does not.
        people: Everybody who has a phone.
        status: Where this person stands.
        came_from: The state before this one, None where there was none.
        phone: What the phone shows, oldest first.
        letters: The person's e-mails, latest first.
        inbox: What the staff sees of the conversation, oldest first.
        notes: What the staff was told, latest first.
        portal: The person's portal.
        feed: What happened, latest first.
        mode: What the policy asks for.
        now: By the office's clock.
        ahead: How far that clock is ahead of the machine's.
        entries: How many entries the ledger has.
        whole: Whether each of them is as it was written.
    """

    person: Person
    recipient: str
    people: tuple[PersonState, ...]
    status: Status
    came_from: State | None
    phone: tuple[Bubble, ...]
    letters: tuple[Letter, ...]
    inbox: tuple[Bubble, ...]
    notes: tuple[Note, ...]
    portal: PortalScene
    feed: tuple[Happening, ...]
    mode: Mode
    now: datetime
    ahead: timedelta
    entries: int
    whole: bool


def scene_of(
    optin: OptIn,
    person: Person,
    people: Iterable[Person],
    clock: AheadClock,
    letters: Sequence[Letter],
    opened: Mapping[Side, str],
) -> Scene:
    """Read what there is to see about a person.

    Args:
        optin: Of the office.
        person: About whom.
        people: Everybody who has a phone.
        clock: The office's.
        letters: The person's e-mails.
        opened: The thread of secure messages that is open on a side.
    """
    rows = _rows(optin, person)
    written = _written(optin, person)
    said = _words_of(written, rows)
    entries = optin.history(TENANT)
    feed = happenings(entries, rows, said, person)
    moved = next((each for each in reversed(feed) if each.before is not each.after), None)
    status = optin.status(TENANT, person.number)[0]
    return Scene(
        person=person,
        recipient=next((each.event.recipient for each in entries if _is_of(each, person)), ""),
        people=tuple(_stands(optin, each) for each in people),
        status=status,
        came_from=None if moved is None else moved.before,
        phone=_phone(written, rows, said),
        letters=tuple(reversed(letters)),
        inbox=tuple(map(_bubble, written)),
        notes=tuple(
            Note(row.created_at, row.body, row.template)
            for row in reversed(rows)
            if row.kind is RowKind.NOTICE and row.user in {USER, ""}
        ),
        portal=portal_of(optin, person, opened),
        feed=tuple(reversed(feed)),
        mode=optin.settings(TENANT).policy_of().mode,
        now=clock.now(),
        ahead=clock.ahead,
        entries=len(entries),
        whole=optin.verify(TENANT) is None,
    )


def _rows(optin: OptIn, person: Person) -> list[Row]:
    """Return what was written to the person, and about the person to the staff, in order."""
    on_portal = Address(Channel.PORTAL, person.contact)
    rows = [*optin.messages(TENANT, person.number), *optin.messages(TENANT, on_portal)]
    return sorted(rows, key=lambda row: row.id)


def _is_of(entry: Entry, person: Person) -> bool:
    return entry.address == person.number


def _stands(optin: OptIn, person: Person) -> PersonState:
    status = optin.status(TENANT, person.number)[0]
    return PersonState(
        person, status.state, status.held, any(not block.category for block in status.blocks)
    )


def _written(optin: OptIn, person: Person) -> Sequence[Message]:
    """Return the messages of the person's conversation, oldest first."""
    found = optin.conversations.find(TENANT, person.number)
    if found is None:
        return ()
    return optin.conversations.messages(TENANT, found.id, limit=SHOWN).items


def _words_of(written: Iterable[Message], rows: Iterable[Row]) -> dict[int, str]:
    """Return what the person wrote, by the first ledger entry of the decision about it.

    What is held back from the staff has no words in their conversation. A phone still shows what
    was typed on it: the words stand in the row that waits to be handed over.
    """
    waiting = sorted(
        (row.entry, row.body) for row in rows if row.kind is RowKind.HANDOVER and row.body
    )
    said = {}
    for message in written:
        if message.direction == "in":
            entry = message.entries[0] if message.entries else 0
            later = (words for at, words in waiting if at >= entry)
            said[entry] = message.text or next(later, "")
    return said


def _phone(
    written: Iterable[Message], rows: Iterable[Row], said: dict[int, str]
) -> tuple[Bubble, ...]:
    """Lay what the phone sent beside what it got, in the order of the ledger."""
    placed: list[tuple[datetime, int, Bubble]] = []
    for message in written:
        if message.direction == "in":
            entry = message.entries[0] if message.entries else 0
            bubble = _bubble_with(message, said[entry], message.at)
            placed.append((message.at, entry, bubble))
    for row in rows:
        if row.kind is RowKind.TEXT and row.state is RowState.SENT and row.called_at is not None:
            counted = count(row.body)
            bubble = Bubble(
                row.called_at,
                row.body,
                incoming=False,
                author=row.user_name or row.user,
                template=row.template,
                state=row.state.value,
                segments=counted.segments,
                encoding=counted.encoding.value,
            )
            placed.append((row.called_at, row.authorised, bubble))
    return tuple(bubble for _, _, bubble in sorted(placed, key=lambda each: each[:2]))


def _bubble(message: Message) -> Bubble:
    return _bubble_with(message, message.text, message.at)


def _bubble_with(message: Message, words: str, at: datetime) -> Bubble:
    counted = count(words)
    return Bubble(
        at,
        words,
        incoming=message.direction == "in",
        author=message.user_name or message.user,
        template=message.template,
        state=message.state,
        meaning=message.meaning,
        segments=counted.segments,
        encoding=counted.encoding.value,
    )
