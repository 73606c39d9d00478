"""What an application asks about secure messages: a thin face of the flows about them.

Reached as :attr:`optin.OptIn.portal` and :attr:`optin.AsyncOptIn.portal`. It is long because each
question stands here twice, once in each colour, with its arguments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from optin.app.calls import AsyncRun, Run
from optin.app.portal_flows import PortalFlows
from optin.app.portal_reading import PortalReading
from optin.app.portal_writing import NewThread
from optin.consent import Address
from optin.policy import (
    Actor,
    Changed,
    MessageTemplate,
    PortalAccount,
    PortalPolicy,
    Refused,
    Unchanged,
)
from optin.portal import Attachment, Reader, ThreadList, ThreadPage, Written

__all__ = ["AsyncPortal", "Portal"]


class Portal:
    """Write and read secure messages; see :attr:`optin.OptIn.portal`.

    Every read and every write passes one check, and where it says no, the answer is the same for a
    thread that there is as for one that there is not.

    Args:
        run: Makes the calls of a flow.
        flows: What is written.
        reading: What is read.
    """

    def __init__(self, run: Run, flows: PortalFlows, reading: PortalReading) -> None:
        self._run = run
        self._flows = flows
        self._reading = reading

    def activate(
        self, tenant: str, contact: str, *, email: str | Address | None = "", by: Actor
    ) -> Changed | Unchanged | Refused:
        """Give a contact an active portal, where they read and write secure messages.

        Args:
            tenant: Whose contact.
            contact: The host's identifier.
            email: Where the contact is told that a message waits; ``""`` keeps what there is, and
                None takes it out.
            by: Who does it.

        Returns:
            Unchanged where it was so already.

        Raises:
            AddressError: The identifier or the mailbox cannot be read.
            UnknownTenantError: The tenant was never enrolled.
        """
        return self._run(self._flows.activate(tenant, contact, email, by))

    def deactivate(self, tenant: str, contact: str, *, by: Actor) -> Changed | Unchanged | Refused:
        """Take the active portal from a contact; what was written stays, and users still read it.

        Args:
            tenant: Whose contact.
            contact: The host's identifier.
            by: Who does it.
        """
        return self._run(self._flows.deactivate(tenant, contact, by))

    def account(self, tenant: str, contact: str) -> PortalAccount | None:
        """Return a contact's portal, None where there never was one.

        Args:
            tenant: Whose contact.
            contact: The host's identifier.
        """
        return self._run(self._flows.account(tenant, contact))

    def start(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        by: Reader,
        contact: str = "",
        subject: str = "",
        text: str = "",
        template: str = "",
        members: Sequence[str] = (),
        attachments: Sequence[Attachment] = (),
        organisation: str = "",
        key: str = "",
    ) -> Written | Refused:
        """Start a thread with a contact, or as one (rows O1 and O4).

        Where a user starts it, the contact is told by e-mail that a message waits. Where a contact
        does, the users hear of it whom the policy of the portal names.

        Args:
            tenant: Whose.
            by: Who starts it.
            contact: The host's identifier of the contact; a contact starts threads of their own.
            subject: What it is about: one line of at most 200 characters.
            text: The first message: at most 20,000 characters.
            template: A message template that gives subject and text where they are not given.
            members: Further users who are in the thread, where a user starts it.
            attachments: Files that the host keeps, at most 20.
            organisation: A sub-organisation, ``""`` for the main one.
            key: Makes the call idempotent: the same key of the same person keeps one message.

        Returns:
            Where it was written; or a refusal: the contact has no active portal, or whoever starts
            it may not.

        Raises:
            InputError: Something cannot be kept; its code says what.
            SettingsError: ``unknown_organisation``.
            DuplicateKeyError: The key was used for other words.
        """
        new = NewThread(
            by=by,
            contact=contact,
            subject=subject,
            text=text,
            template=template,
            members=members,
            attachments=attachments,
            organisation=organisation,
            key=key,
        )
        return self._run(self._flows.start(tenant, new))

    def reply(
        self,
        tenant: str,
        thread: str,
        *,
        by: Reader,
        text: str,
        attachments: Sequence[Attachment] = (),
        key: str = "",
    ) -> Written | Refused:
        """Reply in a thread (rows O3 and O5).

        Args:
            tenant: Whose.
            thread: The thread's id.
            by: Who writes. A user who may see every thread takes a seat in this one by writing.
            text: The message: at most 20,000 characters.
            attachments: Files that the host keeps, at most 20.
            key: Makes the call idempotent: the same key of the same person keeps one message.

        Returns:
            Where it was written; or a refusal: there is no such thread, or not for this reader, or
            the contact has no active portal any more.

        Raises:
            InputError: Something cannot be kept; its code says what.
            DuplicateKeyError: The key was used for other words.
        """
        return self._run(self._flows.reply(tenant, thread, by, text, attachments, key))

    def thread(
        self,
        tenant: str,
        thread: str,
        *,
        by: Reader,
        before: str | None = None,
        limit: int = 50,
    ) -> ThreadPage | Refused:
        """Return a page of a thread: its last messages, the oldest of them first.

        Args:
            tenant: Whose.
            thread: The thread's id.
            by: Who reads.
            before: Where the page ends, as :attr:`ThreadPage.before` of another says; None for the
                last page.
            limit: How many messages at most.

        Returns:
            The page; or a refusal that is the same for a thread of somebody else and for none.

        Raises:
            InputError: The place or the limit is none.
            ContentError: Something was changed in the database, or moved there.
        """
        return self._run(self._reading.thread(tenant, thread, by, before, limit))

    def threads(
        self,
        tenant: str,
        *,
        by: Reader,
        contact: str = "",
        unread: bool = False,
        everything: bool = False,
        user: str = "",
        after: str | None = None,
        limit: int = 50,
    ) -> ThreadList | Refused:
        """Return a page of threads, those first in which somebody wrote last (row O6).

        Args:
            tenant: Whose.
            by: Who reads: a contact's own threads, or those that a user is in.
            contact: Only those with one contact, by the host's identifier.
            unread: Only those in which the reader has something to read.
            everything: Every thread that is open to the user, beside those that they are in: those
                of the organisations in which they may see all; and without an authorizer those
                that nobody is in.
            user: Of everything only what this user is in, such as one who has left.
            after: Where the page begins, as :attr:`ThreadList.after` of another says.
            limit: How many at most.

        Returns:
            The page; or a refusal: the contact has no active portal, or the user may not see all.
            A thread that cannot be opened stands in it with :attr:`SecureThread.unreadable`.

        Raises:
            InputError: ``not_everything``: another user's threads are part of everything.
        """
        return self._run(
            self._reading.threads(
                tenant,
                by,
                contact,
                after,
                limit,
                unread=unread,
                everything=everything,
                user=user,
            )
        )

    def unread(self, tenant: str, *, by: Reader) -> int:
        """Count the messages that somebody has not read, in all of their threads.

        Args:
            tenant: Whose.
            by: Who.
        """
        return self._run(self._reading.unread(tenant, by))

    def mark_read(
        self, tenant: str, thread: str, *, by: Reader, upto: int | None = None
    ) -> Changed | Unchanged | Refused:
        """Note that somebody has read a thread; nothing is ever unread again.

        Args:
            tenant: Whose.
            thread: The thread's id.
            by: Who. Nothing is noted of a user who may see every thread and is not in this one.
            upto: The number of the last message that was read, None for all.
        """
        return self._run(self._flows.mark_read(tenant, thread, by, upto))

    def search(
        self, tenant: str, words: str, *, by: Reader, after: str | None = None
    ) -> ThreadList | Refused:
        """Return a page of the threads in which words stand, of a contact's or those a user is in.

        Only that is searched which the policy of the portal allows: the subjects, unless it says
        otherwise. What is sealed is opened for it, so that a page looks at a bounded number of
        threads and messages; it may be empty and yet say where the next begins. A thread that
        cannot be opened is passed over, and counted in :attr:`ThreadList.passed_over`.

        Args:
            tenant: Whose.
            words: What is looked for, whatever its case.
            by: Who reads.
            after: Where the page begins, as :attr:`ThreadList.after` of another says.
        """
        return self._run(self._reading.search(tenant, words, by, after))

    def add(
        self, tenant: str, thread: str, user: str, *, by: Reader
    ) -> Changed | Unchanged | Refused:
        """Let one more user into a thread, who then sees the whole of it.

        Args:
            tenant: Whose.
            thread: The thread's id.
            user: Who.
            by: Whose act it is: a user who may read the thread.
        """
        return self._run(self._flows.add(tenant, thread, user, by))

    def remove(
        self, tenant: str, thread: str, user: str, *, by: Reader
    ) -> Changed | Unchanged | Refused:
        """Let a user out of a thread; what they wrote stays.

        Args:
            tenant: Whose.
            thread: The thread's id.
            user: Who; may be the one whose act it is.
            by: Whose act it is: a user who may read the thread.
        """
        return self._run(self._flows.remove(tenant, thread, user, by))

    def rewrap(self, tenant: str) -> int:
        """Wrap the keys of a tenant's contacts by the host's current key; no content is touched.

        Args:
            tenant: Whose.

        Returns:
            How many were wrapped by another key before. After 0, each has been unwrapped by the
            current key, which the next process can do as well without any other.

        Raises:
            WrongKeyError: Some do not unwrap; all others are done. ``no_keys``: words are sealed,
                and the portal is ``UNENCRYPTED``.
        """
        return self._run(self._flows.rewrap(tenant))

    def change_policy(
        self, tenant: str, policy: PortalPolicy, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Change who hears of threads that contacts start, and what may be searched.

        Args:
            tenant: Whose.
            policy: The whole of it.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
        """
        return self._run(self._flows.change_policy(tenant, policy, actor, confirm=confirm))

    def save_template(
        self, tenant: str, name: str, *, subject: str, text: str, actor: Actor
    ) -> Changed | Refused:
        """Save a message template that threads can be started with, or change it.

        Both parts may hold ``{{ user_name }}`` and ``{{ organization_name }}``.

        Args:
            tenant: Whose.
            name: The tenant's own name for it: small letters, digits and underscores.
            subject: One line.
            text: The message.
            actor: Who wants it; may change the setup.

        Raises:
            TemplateError: A brace that is no placeholder, or a control character.
            SettingsError: ``invalid_template``.
        """
        template = MessageTemplate(subject, text)
        return self._run(self._flows.save_template(tenant, name, template, actor))

    def remove_template(self, tenant: str, name: str, *, actor: Actor) -> Changed | Refused:
        """Remove a message template; the threads that were started with it stay.

        Args:
            tenant: Whose.
            name: Which.
            actor: Who wants it; may change the setup.

        Raises:
            SettingsError: ``unknown_template``.
        """
        return self._run(self._flows.save_template(tenant, name, None, actor))

    def templates(self, tenant: str) -> Mapping[str, MessageTemplate]:
        """Return a tenant's message templates, by name.

        Args:
            tenant: Whose.
        """
        return self._run(self._flows.templates(tenant))


class AsyncPortal:
    """Do as :class:`Portal` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: What is written.
        reading: What is read.
    """

    def __init__(self, run: AsyncRun, flows: PortalFlows, reading: PortalReading) -> None:
        self._run = run
        self._flows = flows
        self._reading = reading

    async def activate(
        self, tenant: str, contact: str, *, email: str | Address | None = "", by: Actor
    ) -> Changed | Unchanged | Refused:
        """Do as :meth:`Portal.activate` does."""
        return await self._run(self._flows.activate(tenant, contact, email, by))

    async def deactivate(
        self, tenant: str, contact: str, *, by: Actor
    ) -> Changed | Unchanged | Refused:
        """Do as :meth:`Portal.deactivate` does."""
        return await self._run(self._flows.deactivate(tenant, contact, by))

    async def account(self, tenant: str, contact: str) -> PortalAccount | None:
        """Do as :meth:`Portal.account` does."""
        return await self._run(self._flows.account(tenant, contact))

    async def start(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        by: Reader,
        contact: str = "",
        subject: str = "",
        text: str = "",
        template: str = "",
        members: Sequence[str] = (),
        attachments: Sequence[Attachment] = (),
        organisation: str = "",
        key: str = "",
    ) -> Written | Refused:
        """Do as :meth:`Portal.start` does."""
        new = NewThread(
            by=by,
            contact=contact,
            subject=subject,
            text=text,
            template=template,
            members=members,
            attachments=attachments,
            organisation=organisation,
            key=key,
        )
        return await self._run(self._flows.start(tenant, new))

    async def reply(
        self,
        tenant: str,
        thread: str,
        *,
        by: Reader,
        text: str,
        attachments: Sequence[Attachment] = (),
        key: str = "",
    ) -> Written | Refused:
        """Do as :meth:`Portal.reply` does."""
        return await self._run(self._flows.reply(tenant, thread, by, text, attachments, key))

    async def thread(
        self,
        tenant: str,
        thread: str,
        *,
        by: Reader,
        before: str | None = None,
        limit: int = 50,
    ) -> ThreadPage | Refused:
        """Do as :meth:`Portal.thread` does."""
        return await self._run(self._reading.thread(tenant, thread, by, before, limit))

    async def threads(
        self,
        tenant: str,
        *,
        by: Reader,
        contact: str = "",
        unread: bool = False,
        everything: bool = False,
        user: str = "",
        after: str | None = None,
        limit: int = 50,
    ) -> ThreadList | Refused:
        """Do as :meth:`Portal.threads` does."""
        return await self._run(
            self._reading.threads(
                tenant,
                by,
                contact,
                after,
                limit,
                unread=unread,
                everything=everything,
                user=user,
            )
        )

    async def unread(self, tenant: str, *, by: Reader) -> int:
        """Do as :meth:`Portal.unread` does."""
        return await self._run(self._reading.unread(tenant, by))

    async def mark_read(
        self, tenant: str, thread: str, *, by: Reader, upto: int | None = None
    ) -> Changed | Unchanged | Refused:
        """Do as :meth:`Portal.mark_read` does."""
        return await self._run(self._flows.mark_read(tenant, thread, by, upto))

    async def search(
        self, tenant: str, words: str, *, by: Reader, after: str | None = None
    ) -> ThreadList | Refused:
        """Do as :meth:`Portal.search` does."""
        return await self._run(self._reading.search(tenant, words, by, after))

    async def add(
        self, tenant: str, thread: str, user: str, *, by: Reader
    ) -> Changed | Unchanged | Refused:
        """Do as :meth:`Portal.add` does."""
        return await self._run(self._flows.add(tenant, thread, user, by))

    async def remove(
        self, tenant: str, thread: str, user: str, *, by: Reader
    ) -> Changed | Unchanged | Refused:
        """Do as :meth:`Portal.remove` does."""
        return await self._run(self._flows.remove(tenant, thread, user, by))

    async def rewrap(self, tenant: str) -> int:
        """Do as :meth:`Portal.rewrap` does."""
        return await self._run(self._flows.rewrap(tenant))

    async def change_policy(
        self, tenant: str, policy: PortalPolicy, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Do as :meth:`Portal.change_policy` does."""
        return await self._run(self._flows.change_policy(tenant, policy, actor, confirm=confirm))

    async def save_template(
        self, tenant: str, name: str, *, subject: str, text: str, actor: Actor
    ) -> Changed | Refused:
        """Do as :meth:`Portal.save_template` does."""
        template = MessageTemplate(subject, text)
        return await self._run(self._flows.save_template(tenant, name, template, actor))

    async def remove_template(self, tenant: str, name: str, *, actor: Actor) -> Changed | Refused:
        """Do as :meth:`Portal.remove_template` does."""
        return await self._run(self._flows.save_template(tenant, name, None, actor))

    async def templates(self, tenant: str) -> Mapping[str, MessageTemplate]:
        """Do as :meth:`Portal.templates` does."""
        return await self._run(self._flows.templates(tenant))
