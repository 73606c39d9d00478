"""Who hears that something was written, and by what words: none of the message's own.

A user hears of it by a notice, and so by whatever means they prefer; a contact by an e-mail.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from attrs import field, frozen

from optin.policy import (
    NewRow,
    Parts,
    PortalThread,
    Purpose,
    RecipientView,
    RowKind,
    Settings,
    Told,
    tell_by_mail,
    words_of,
)
from optin.portal.readers import MOST_MEMBERS, PortalUser, Reader, known_users
from optin.templates import TemplateName

__all__ = ["NOBODY_KNOWN", "WHOLE_ORGANISATION", "People", "Telling"]

WHOLE_ORGANISATION: Final = ("",)
"""Who is told where nobody in particular can be."""


@frozen
class People:
    """Name the users who have to do with a contact, as the host's directory has it.

    Attributes:
        assignees: Who works for the contact.
        owner: Who is responsible, ``""`` for nobody.
        members: Who else may read what the contact writes.
    """

    assignees: tuple[str, ...] = field(default=(), converter=known_users)
    owner: str = ""
    members: tuple[str, ...] = field(default=(), converter=known_users)

    @property
    def everybody(self) -> tuple[str, ...]:
        """Return all of them, each once, in the order of their identifiers.

        A contact's message does not fail because an office is large: where they are too many for a
        thread, some of the members are left out.
        """
        return self._fitting(*self.assignees, *self._owners, *self.members)

    @property
    def _owners(self) -> tuple[str, ...]:
        return (self.owner,) if self.owner else ()

    def _fitting(self, *users: str) -> tuple[str, ...]:
        return tuple(sorted(list(dict.fromkeys(users))[:MOST_MEMBERS]))

    def told(self, by: Told) -> tuple[str, ...]:
        """Return who hears of a thread that the contact starts (row O4).

        Args:
            by: As the tenant has set it.

        Returns:
            Users; the organisation as a whole where there are none whom the setting means, so that
            nothing is written to nobody.
        """
        if by is Told.NOBODY:
            return ()
        found = {
            Told.ASSIGNEES: self._fitting(*self.assignees),
            Told.ASSIGNEES_AND_OWNER: self._fitting(*self.assignees, *self._owners),
            Told.ALL_MEMBERS: self.everybody,
        }
        return found[by] or WHOLE_ORGANISATION


NOBODY_KNOWN: Final = People()


@frozen
class Telling:
    """Hold what all that is told of one message shares.

    Attributes:
        settings: The tenant's.
        recipient: The contact.
        thread: In which it was written.
        by: Who wrote it.
        now: The present instant.
    """

    settings: Settings
    recipient: RecipientView
    thread: PortalThread
    by: Reader
    now: datetime

    def users(self, users: Iterable[str]) -> Parts:
        """Tell users, all but the one who wrote.

        Args:
            users: Whom; ``""`` stands for the organisation as a whole.
        """
        body = self._words(self._name())
        rows = tuple(self._notice(user, body) for user in users if user != self.by.user or not user)
        return Parts((), rows)

    def _name(self) -> TemplateName:
        if isinstance(self.by, PortalUser):
            return TemplateName.PORTAL_WRITTEN
        started = self.thread.posts == 1
        return TemplateName.PORTAL_STARTED if started else TemplateName.PORTAL_REPLIED

    def _notice(self, user: str, body: str) -> NewRow:
        return NewRow(
            kind=RowKind.NOTICE,
            purpose=Purpose.NOTICE,
            recipient=self.recipient.key,
            body=body,
            user=user,
            organisation=self.thread.organisation,
            template=self._name().value,
        )

    def contact(self, mailbox: RecipientView | None, link: str) -> Parts:
        """Tell the contact by e-mail that a message waits (row O2).

        Args:
            mailbox: The contact's, locked with the unit; None without one.
            link: The address of the page on which the contact reads the thread.
        """
        if mailbox is None:
            return Parts()
        return tell_by_mail(
            mailbox,
            self.now,
            subject=self._words(TemplateName.PORTAL_SUBJECT),
            text=f"{self._words(TemplateName.PORTAL_MAIL)}\n\n{link}\n",
            template=TemplateName.PORTAL_MAIL.value,
            organisation=self.thread.organisation,
            user=self.by.user,
            thread=self.thread.id,
        )

    def _words(self, name: TemplateName) -> str:
        address = self.recipient.address
        return words_of(
            self.settings,
            name,
            self.thread.organisation,
            user_name=self.by.name or self.by.user,
            contact="" if address is None else address.value,
        )
