"""How messages are handed to an archive: by the ledger, at least once, as they stand by now.

An archive says how far it has got; that place is kept by nobody else, so that the two cannot
disagree. From there the ledger names whose messages were written or changed, and each message names
the entry that changed it last: it is handed over once that entry is reached, and again after the
next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Final, Protocol

from attrs import frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.conversing import shown
from optin.app.flows import Flows
from optin.consent import Entry, EventType
from optin.conversations import Message
from optin.exceptions import ConfigurationError
from optin.policy import Conversation, Settings, thread_of
from optin.storage import Conversations, Ledger, Page, StoredMessage, Thread

__all__ = ["Archive", "Archiving", "AsyncArchive"]

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


@frozen
class Archiving:
    """Hold what handing over needs.

    Attributes:
        flows: The other flows.
        has_archive: Whether there is one.
    """

    flows: Flows
    has_archive: bool = False

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
            messages = yield from self._changed(tenant, settings, int(after or 0), page.items)
            after = str(page.items[-1].seq)
            yield from calls.keep(tenant, messages, after)
            count += len(messages)

    def _changed(
        self, tenant: str, settings: Settings, since: int, entries: Sequence[Entry]
    ) -> Flow[list[Message]]:
        """Return the messages whose last change is among some entries, in its order."""
        upto = entries[-1].seq
        erased = {
            entry.event.recipient: entry.seq
            for entry in entries
            if entry.event.type is EventType.PAYLOAD_ERASED
        }
        found: list[tuple[int, Message]] = []
        about = dict.fromkeys(entry.event.recipient for entry in entries)
        about.pop("", None)  # what is the tenant's own changed no message
        for key in about:
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
        return [message for _, message in sorted(found, key=itemgetter(0))]

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


def _changed(stored: StoredMessage) -> int:
    """Return the ledger entry that changed a message last, 0 where none did."""
    if stored.row is not None:
        return stored.row.changed
    return 0 if stored.delivery is None else stored.delivery.entry
