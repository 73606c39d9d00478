"""How messages are handed to an archive: by the ledger, at least once, as they stand by now.

An archive says how far it has got; that place is kept by nobody else, so that the two cannot
disagree. From there the ledger names whose messages were written or changed, and each message names
the entry that changed it last: it is handed over once that entry is reached, and again after the
next.

Rule: a secure message leaves in plain words, and so only for an archive that says it takes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Final, Protocol

from attrs import frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.conversing import shown
from optin.app.flows import Flows
from optin.app.portal_desk import PortalDesk
from optin.consent import Entry, EventType
from optin.conversations import Message
from optin.exceptions import ConfigurationError
from optin.policy import Conversation, PortalThread, Post, Settings, Subjects, thread_of
from optin.portal import NO_WORDS, ContentSeal, PortalMessage, copied, unpacked
from optin.storage import (
    Conversations,
    Ledger,
    Page,
    PortalThreads,
    Posts,
    StoredMessage,
    Thread,
)

__all__ = ["Archive", "Archiving", "AsyncArchive", "AsyncPortalArchive", "PortalArchive"]

ENTRIES: Final = 500
"""So many ledger entries are walked between two positions of the archive."""


class Archive(Protocol):
    """Keep copies of messages outside: a compliance archive, a CRM."""

    def position(self, tenant: str) -> str | None:
        """Return how far it has got with a tenant, None where it has nothing yet.

        Args:
            tenant: Whose messages.
        """
        ...

    def keep(self, tenant: str, messages: Sequence[Message], position: str) -> None:
        """Keep messages and, with them or behind them, the position.

        Args:
            tenant: Whose messages.
            messages: As they stand; one that was kept before has changed since, or was handed over
                twice: its name is the same. One without an address was erased.
            position: What :meth:`position` says from then on.

        Raises:
            Exception: It could not; then all of it is handed over again the next time.
        """
        ...


class AsyncArchive(Protocol):
    """Keep copies of messages outside, in coroutines."""

    async def position(self, tenant: str) -> str | None:
        """Return how far it has got; see :meth:`Archive.position`."""
        ...

    async def keep(self, tenant: str, messages: Sequence[Message], position: str) -> None:
        """Keep messages; see :meth:`Archive.keep`."""
        ...


class PortalArchive(Protocol):
    """Keep copies of secure messages, too, which are in plain words there.

    Attributes:
        takes_portal: True for these, too; without it, as for any :class:`Archive`, none is opened.
    """

    takes_portal: bool

    def position(self, tenant: str) -> str | None:
        """Return how far it has got; see :meth:`Archive.position`."""
        ...

    def keep(self, tenant: str, messages: Sequence[Message | PortalMessage], position: str) -> None:
        """Keep messages of both kinds, in the ledger's order; see :meth:`Archive.keep`."""
        ...


class AsyncPortalArchive(Protocol):
    """Keep copies of secure messages, too, in coroutines.

    Attributes:
        takes_portal: As for :class:`PortalArchive`.
    """

    takes_portal: bool

    async def position(self, tenant: str) -> str | None:
        """Return how far it has got; see :meth:`Archive.position`."""
        ...

    async def keep(
        self, tenant: str, messages: Sequence[Message | PortalMessage], position: str
    ) -> None:
        """Keep messages of both kinds; see :meth:`PortalArchive.keep`."""
        ...


@frozen
class Archiving:
    """Hold what handing over needs.

    Attributes:
        flows: The other flows.
        has_archive: Whether there is one.
        desk: Gives what opens secure messages; None where the archive takes none.
    """

    flows: Flows
    has_archive: bool = False
    desk: Callable[[], PortalDesk] | None = None

    def hand_over(self, tenant: str) -> Flow[int]:
        """Hand over what was written or changed since the archive's position."""
        if not self.has_archive:
            message = "there is no archive: give OptIn one, such as JsonLinesArchive"
            raise ConfigurationError(message, code="no_archive")
        settings = yield from self.flows.settings(tenant)
        after: str | None = yield from calls.archived(tenant)
        count = 0
        while True:
            page: Page[Entry] = yield from calls.page(Ledger(tenant), after, ENTRIES)
            if not page.items:
                return count
            since = int(after or 0)
            found: list[tuple[int, Message | PortalMessage]] = []
            found += yield from self._changed(tenant, settings, since, page.items)
            if self.desk is not None:
                found += yield from _posted(tenant, self.desk, since, page.items)
            after = str(page.items[-1].seq)
            messages = [message for _, message in sorted(found, key=itemgetter(0))]
            yield from calls.keep(tenant, messages, after)
            count += len(messages)

    def _changed(
        self, tenant: str, settings: Settings, since: int, entries: Sequence[Entry]
    ) -> Flow[list[tuple[int, Message]]]:
        """Return the messages whose last change is among some entries, each with that."""
        upto, erased = entries[-1].seq, _erasures(entries)
        found: list[tuple[int, Message]] = []
        for key in _about(entries):
            # Erasing blanks all that there is of a person, and moves no message.
            thread = Thread(tenant, key, since=0 if key in erased else since)
            stored = yield from calls.all_of(thread)
            told = yield from self._told(tenant, settings, stored)
            changes = [(max(_changed(each), erased.get(key, 0)), each) for each in stored]
            found += [
                (at, message)
                for (at, _), message in zip(changes, told, strict=True)
                if since < at <= upto
            ]
        return found

    def _told(
        self, tenant: str, settings: Settings, stored: Iterable[StoredMessage]
    ) -> Flow[list[Message]]:
        """Return the messages of one recipient, each under its project."""
        talks: dict[str, Conversation | None] = {}
        told = []
        for each in stored:
            through = thread_of(settings, shown(each).sender)
            if through not in talks:
                name = f"{each.recipient}.{through}" if through else each.recipient
                page: Page[Conversation] = yield from calls.page(Conversations(tenant, id=name))
                talks[through] = page.items[0] if page.items else None
            told.append(shown(each, talks[through]))
        return told


def _posted(
    tenant: str, desk: Callable[[], PortalDesk], since: int, entries: Sequence[Entry]
) -> Flow[list[tuple[int, PortalMessage]]]:
    """Return the secure messages whose last change is among some entries, each with that."""
    upto, erased = entries[-1].seq, _erasures(entries)
    found: list[tuple[int, PortalMessage]] = []
    for key in _about(entries):
        asked = Posts(tenant, recipient=key, since=0 if key in erased else since)
        posts: list[Post] = yield from calls.all_of(asked)
        changed = [(max(post.entry, erased.get(key, 0)), post) for post in posts]
        due = [(at, post) for at, post in changed if since < at <= upto]
        if due:
            copies = yield from _copies(tenant, desk(), [post for _, post in due])
            found += zip((at for at, _ in due), copies, strict=True)
    return found


def _copies(tenant: str, desk: PortalDesk, posts: Sequence[Post]) -> Flow[list[PortalMessage]]:
    """Return messages of one contact, opened, and without words once erased."""
    threads: dict[str, PortalThread] = {}
    for name in dict.fromkeys(post.thread for post in posts):
        page: Page[PortalThread] = yield from calls.page(PortalThreads(tenant, id=name), None, 1)
        threads[name] = page.items[0]
    address = threads[posts[0].thread].address
    seal = None
    if address is not None:
        snapshot = yield from calls.view(Subjects(tenant, (address,)))
        seal = yield from desk.seal(tenant, snapshot.recipient)
    copies = []
    for post in posts:
        thread = threads[post.thread]
        subject = _opened(seal, thread.subject, thread.id, 0, thread.opened_by).decode()
        content = _opened(seal, post.content, thread.id, post.number, post.author)
        copies.append(copied(thread, post, subject, unpacked(content) if content else NO_WORDS))
    return copies


def _opened(
    seal: ContentSeal | None, content: bytes, thread: str, number: int, author: str
) -> bytes:
    """Return what is sealed, nothing where it was erased."""
    if seal is None or not content:
        return b""
    return seal.unseal(content, thread, number, author=author)


def _about(entries: Sequence[Entry]) -> list[str]:
    """Return whom some entries are about; what is the tenant's own changed no message."""
    return [key for key in dict.fromkeys(entry.event.recipient for entry in entries) if key]


def _erasures(entries: Sequence[Entry]) -> dict[str, int]:
    """Return whom some entries erased, by which."""
    return {
        entry.event.recipient: entry.seq
        for entry in entries
        if entry.event.type is EventType.PAYLOAD_ERASED
    }


def _changed(stored: StoredMessage) -> int:
    """Return the ledger entry that changed a message last, 0 where none did."""
    if stored.row is not None:
        return stored.row.changed
    return 0 if stored.delivery is None else stored.delivery.entry
