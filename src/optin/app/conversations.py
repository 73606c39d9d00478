"""What an application asks about conversations: a thin face of :mod:`optin.app.conversing`.

It is long because each question stands here twice, once in each colour, with its arguments.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Protocol, TypeAlias, TypeVar

from attrs import frozen

from optin.app.archiving import Archiving
from optin.app.calls import Flow
from optin.app.conversing import Conversing, MessagePage
from optin.consent import Address, Sender
from optin.conversations import Message, Project, Sought, Started
from optin.policy import Changed, Conversation, Refused, Unchanged

__all__ = ["AsyncConversations", "Conversations"]

T = TypeVar("T")

Listing: TypeAlias = tuple[list[Conversation], str | None]
Messages: TypeAlias = list[Message]
Found: TypeAlias = tuple[Messages, str | None]


class _Run(Protocol):
    """Make the calls that a flow asks for."""

    def __call__(self, flow: Flow[T], /) -> T: ...


class _AsyncRun(Protocol):
    """Make the calls that a flow asks for, awaited."""

    def __call__(self, flow: Flow[T], /) -> Awaitable[T]: ...


@frozen
class Conversations:
    """Ask about a tenant's conversations; see :attr:`optin.OptIn.conversations`."""

    _run: _Run
    _flows: Conversing
    _archiving: Archiving

    def start(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        user: str,
        to: str | Address = "",
        contact: str = "",
        text: str = "",
        user_name: str = "",
        organisation: str = "",
        sender: str | Sender = "",
        client: str = "",
        matter: str = "",
    ) -> Started | Refused:
        """Begin a conversation with a contact, with a first text or without.

        A text that is held, or sent, begins one just as well; this names a matter from the start,
        and says where there is one already.

        Args:
            tenant: Whose.
            user: Who begins it.
            to: The number, however it is written; or else
            contact: the host's identifier of a contact, whose mobile number the directory knows.
            text: The first text, ``""`` for none yet.
            user_name: How the user signs.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders, ``""`` for the first that fits the channel.
            client: The client that it is filed under, ``""`` for none.
            matter: The client's matter, ``""`` for none.

        Returns:
            The conversation and what became of its text; or a refusal, such as a
            :class:`optin.conversations.ConversationExists` that names the first one, and then
            nothing was begun and nothing sent.

        Raises:
            InputError: There is no number, or it or the text cannot be used.
            UnknownTenantError: The tenant was never enrolled.
        """
        return self._run(
            self._flows.start(
                tenant,
                to,
                contact,
                self._flows.draft(
                    user=user,
                    sender=sender,
                    text=text,
                    user_name=user_name,
                    organisation=organisation,
                ),
                Project(client, matter),
            )
        )

    def get(
        self,
        tenant: str,
        conversation: str,
    ) -> Conversation | None:
        """Return a conversation by its name, None where there is none or it was erased.

        Args:
            tenant: Whose.
            conversation: Its name.
        """
        return self._run(self._flows.get(tenant, conversation))

    def find(
        self,
        tenant: str,
        number: str | Address,
        *,
        sender: str | Sender = "",
    ) -> Conversation | None:
        """Return the conversation with a number, None where there is none.

        Args:
            tenant: Whose.
            number: The contact's.
            sender: Through which of the tenant's senders, where consents are kept by sender.
        """
        return self._run(self._flows.find(tenant, number, sender))

    def list(
        self,
        tenant: str,
        *,
        client: str = "",
        matter: str = "",
        after: str | None = None,
        limit: int = 50,
    ) -> Listing:
        """Return a page of conversations: those first in which somebody wrote last.

        Args:
            tenant: Whose.
            client: Only those that are filed under a client.
            matter: Only those of one matter of that client.
            after: Where the page begins, as the page before said; None for the first.
            limit: How many at most.

        Returns:
            The page, and where the next begins, None at the end.
        """
        return self._run(self._flows.page(tenant, Project(client, matter), after, limit))

    def messages(
        self,
        tenant: str,
        conversation: str,
        *,
        older_than: str | None = None,
        newer_than: str | None = None,
        limit: int = 50,
    ) -> MessagePage:
        """Return a page of a conversation's messages, automatic ones included.

        Args:
            tenant: Whose.
            conversation: Its name.
            older_than: Those before a place, as :attr:`MessagePage.older` of a page says.
            newer_than: Those behind a place, as :attr:`MessagePage.newer` says; without either,
                the latest.
            limit: How many at most.

        Raises:
            InputError: There is no such conversation, or a place is none.
        """
        return self._run(self._flows.messages(tenant, conversation, older_than, newer_than, limit))

    def search(
        self,
        tenant: str,
        *,
        text: str = "",
        client: str = "",
        matter: str = "",
        conversation: str = "",
        after: str | None = None,
        limit: int = 50,
    ) -> Found:
        """Return a page of the messages that are looked for, the newest first.

        A page looks at some thousands of messages and no more, so that it may be empty and yet say
        where the next begins.

        Args:
            tenant: Whose.
            text: Words that stand in the message, whatever their case.
            client: Only what counts under a client, by itself or by its conversation.
            matter: Only what counts under one matter of that client.
            conversation: Only one conversation, ``""`` for all.
            after: Where the page begins, as the page before said; None for the newest.
            limit: How many at most.

        Returns:
            The page, and where the next begins, None at the end.
        """
        return self._run(
            self._flows.search(
                tenant, Sought(text, Project(client, matter)), conversation, after, limit
            )
        )

    def held(
        self,
        tenant: str,
        conversation: str,
    ) -> Messages:
        """Return the texts that wait for the contact's answer, in the order in which they will go.

        Args:
            tenant: Whose.
            conversation: Its name.
        """
        return self._run(self._flows.held(tenant, conversation))

    def discard(
        self,
        tenant: str,
        conversation: str,
        message: str,
        *,
        user: str,
    ) -> Changed | Unchanged | Refused:
        """Discard a held text by hand; the others keep their order.

        Args:
            tenant: Whose.
            conversation: Its name.
            message: The text's name.
            user: Who wants it.

        Returns:
            Unchanged where it is held no more.
        """
        return self._run(self._flows.discard(tenant, conversation, message, user))

    def file(
        self,
        tenant: str,
        conversation: str,
        *,
        user: str,
        client: str = "",
        matter: str = "",
    ) -> Conversation | Refused:
        """File a conversation under a client and matter, or under another one than before.

        Args:
            tenant: Whose.
            conversation: Its name.
            user: Who files it.
            client: The client, ``""`` for none.
            matter: The client's matter, ``""`` for none.

        Returns:
            The conversation as it stands; or a refusal, where the host says that the user may not
            file anything there.
        """
        return self._run(self._flows.file(tenant, conversation, Project(client, matter), user))

    def sort(
        self,
        tenant: str,
        conversation: str,
        messages: Sequence[str],
        *,
        user: str,
        client: str = "",
        matter: str = "",
    ) -> Changed | Refused:
        """Sort single messages into a project of their own.

        Args:
            tenant: Whose.
            conversation: Its name.
            messages: The messages' names.
            user: Who sorts them.
            client: The client, ``""`` to leave them to their conversation's again.
            matter: The client's matter, ``""`` for none.
        """
        return self._run(
            self._flows.sort(tenant, conversation, messages, Project(client, matter), user)
        )

    def change_number(
        self,
        tenant: str,
        conversation: str,
        *,
        to: str | Address,
        user: str,
    ) -> Conversation | Refused:
        """Go on with a contact at another number, in a conversation of its own.

        The new one says what it continues, and the old one where it goes on. Consent stays with the
        old number: nobody knows yet who reads the new one.

        Args:
            tenant: Whose.
            conversation: The name of the old one.
            to: The new number.
            user: Who says so.
        """
        return self._run(self._flows.change_number(tenant, conversation, to, user))

    def hand_over(
        self,
        tenant: str,
    ) -> int:
        """Hand to the archive every message that was written or changed since its own position.

        Each at least once: what breaks off goes on where the archive says it is.

        Args:
            tenant: Whose.

        Returns:
            How many messages were handed over.

        Raises:
            ConfigurationError: ``no_archive``: OptIn was given none.
        """
        return self._run(self._archiving.hand_over(tenant))


@frozen
class AsyncConversations:
    """Do as :class:`Conversations` does, in coroutines."""

    _run: _AsyncRun
    _flows: Conversing
    _archiving: Archiving

    async def start(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        user: str,
        to: str | Address = "",
        contact: str = "",
        text: str = "",
        user_name: str = "",
        organisation: str = "",
        sender: str | Sender = "",
        client: str = "",
        matter: str = "",
    ) -> Started | Refused:
        """Begin a conversation with a contact, with a first text or without.

        See :meth:`Conversations.start`.
        """
        return await self._run(
            self._flows.start(
                tenant,
                to,
                contact,
                self._flows.draft(
                    user=user,
                    sender=sender,
                    text=text,
                    user_name=user_name,
                    organisation=organisation,
                ),
                Project(client, matter),
            )
        )

    async def get(
        self,
        tenant: str,
        conversation: str,
    ) -> Conversation | None:
        """Return a conversation by its name, None where there is none or it was erased.

        See :meth:`Conversations.get`.
        """
        return await self._run(self._flows.get(tenant, conversation))

    async def find(
        self,
        tenant: str,
        number: str | Address,
        *,
        sender: str | Sender = "",
    ) -> Conversation | None:
        """Return the conversation with a number, None where there is none.

        See :meth:`Conversations.find`.
        """
        return await self._run(self._flows.find(tenant, number, sender))

    async def list(
        self,
        tenant: str,
        *,
        client: str = "",
        matter: str = "",
        after: str | None = None,
        limit: int = 50,
    ) -> Listing:
        """Return a page of conversations: those first in which somebody wrote last.

        See :meth:`Conversations.list`.
        """
        return await self._run(self._flows.page(tenant, Project(client, matter), after, limit))

    async def messages(
        self,
        tenant: str,
        conversation: str,
        *,
        older_than: str | None = None,
        newer_than: str | None = None,
        limit: int = 50,
    ) -> MessagePage:
        """Return a page of a conversation's messages, automatic ones included.

        See :meth:`Conversations.messages`.
        """
        return await self._run(
            self._flows.messages(tenant, conversation, older_than, newer_than, limit)
        )

    async def search(
        self,
        tenant: str,
        *,
        text: str = "",
        client: str = "",
        matter: str = "",
        conversation: str = "",
        after: str | None = None,
        limit: int = 50,
    ) -> Found:
        """Return a page of the messages that are looked for, the newest first.

        See :meth:`Conversations.search`.
        """
        return await self._run(
            self._flows.search(
                tenant, Sought(text, Project(client, matter)), conversation, after, limit
            )
        )

    async def held(
        self,
        tenant: str,
        conversation: str,
    ) -> Messages:
        """Return the texts that wait for the contact's answer, in the order in which they will go.

        See :meth:`Conversations.held`.
        """
        return await self._run(self._flows.held(tenant, conversation))

    async def discard(
        self,
        tenant: str,
        conversation: str,
        message: str,
        *,
        user: str,
    ) -> Changed | Unchanged | Refused:
        """Discard a held text by hand; the others keep their order.

        See :meth:`Conversations.discard`.
        """
        return await self._run(self._flows.discard(tenant, conversation, message, user))

    async def file(
        self,
        tenant: str,
        conversation: str,
        *,
        user: str,
        client: str = "",
        matter: str = "",
    ) -> Conversation | Refused:
        """File a conversation under a client and matter, or under another one than before.

        See :meth:`Conversations.file`.
        """
        return await self._run(
            self._flows.file(tenant, conversation, Project(client, matter), user)
        )

    async def sort(
        self,
        tenant: str,
        conversation: str,
        messages: Sequence[str],
        *,
        user: str,
        client: str = "",
        matter: str = "",
    ) -> Changed | Refused:
        """Sort single messages into a project of their own; see :meth:`Conversations.sort`."""
        return await self._run(
            self._flows.sort(tenant, conversation, messages, Project(client, matter), user)
        )

    async def change_number(
        self,
        tenant: str,
        conversation: str,
        *,
        to: str | Address,
        user: str,
    ) -> Conversation | Refused:
        """Go on with a contact at another number, in a conversation of its own.

        See :meth:`Conversations.change_number`.
        """
        return await self._run(self._flows.change_number(tenant, conversation, to, user))

    async def hand_over(
        self,
        tenant: str,
    ) -> int:
        """Hand to the archive every message that was written or changed since its own position.

        See :meth:`Conversations.hand_over`.
        """
        return await self._run(self._archiving.hand_over(tenant))
