"""Stand-ins for what is outside: users who are told things, and a whole optin to try an app on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from typing import Final, Self

from attrs import define, field

from optin.app import Dispatched, Notice, OptIn, Status
from optin.consent import Address, Sender
from optin.exceptions import ConfigurationError
from optin.policy import Policy, Received, SendResult
from optin.storage import Store
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.transports import HttpRequest, HttpResponse, InProcess, Message, Outcome, Transport
from optin.transports.memory import MemoryTransport

__all__ = [
    "AsyncMemoryCourier",
    "AsyncMemoryNotifier",
    "MemoryCourier",
    "MemoryNotifier",
    "Sandbox",
]

# Numbers that are set aside for fiction in North America: nobody answers on 555-0100 to 555-0199.
_SENDER: Final = "+14155550100"


@define(eq=False)
class _Told:
    """Keep what users were told.

    Attributes:
        told: Every notice and every message of a contact that was handed over, oldest first. One
            that was told twice, as after a crash, stands here twice, under one reference.
    """

    told: list[Notice] = field(factory=list, repr=False)

    def to(self, user: str) -> list[Notice]:
        """Return what one user was told, oldest first.

        Args:
            user: The host's identifier of the user, ``""`` for the organisation as a whole.
        """
        return [notice for notice in self.told if notice.user == user]

    def about(self, contact: str | Address) -> list[Notice]:
        """Return what was told about one contact, oldest first.

        Args:
            contact: The contact's number in E.164 form, or its address.
        """
        value = contact.value if isinstance(contact, Address) else contact
        return [
            notice
            for notice in self.told
            if notice.contact is not None and notice.contact.value == value
        ]

    def by_template(self, template: str) -> list[Notice]:
        """Return what was told in one automatic wording, oldest first.

        Args:
            template: The template's name, ``""`` for what contacts wrote themselves.
        """
        return [notice for notice in self.told if notice.template == template]

    def clear(self) -> None:
        """Forget what was told."""
        self.told.clear()


class MemoryNotifier(_Told):
    """Tell nobody, and keep what was to be told.

    >>> from optin import Notice
    >>> notifier = MemoryNotifier()
    >>> notifier.tell(Notice("firm", "dana", "", None, "Sam agreed.", "", "firm:1"))
    >>> [notice.text for notice in notifier.to("dana")]
    ['Sam agreed.']
    """

    def tell(self, notice: Notice) -> None:
        """Keep a notice.

        Args:
            notice: What a user is to be told.
        """
        self.told.append(notice)


class AsyncMemoryNotifier(_Told):
    """Do as :class:`MemoryNotifier` does, in a coroutine."""

    async def tell(self, notice: Notice) -> None:
        """Keep a notice.

        Args:
            notice: What a user is to be told.
        """
        self.told.append(notice)


class MemoryCourier:
    """Carry messages to transports of this process, and open no connection to anybody."""

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Hand a message over and return what became of it.

        Args:
            transport: One that answers by itself, such as the one in memory.
            message: What to send.

        Raises:
            ConfigurationError: The transport would need a network.
        """
        return transport.outcome_of(self.exchange(transport, transport.request_for(message)))

    def exchange(self, transport: Transport, request: HttpRequest) -> HttpResponse:
        """Hand a request of a transport's making over, and return the response.

        Args:
            transport: One that answers by itself, such as the one in memory.
            request: Which.

        Raises:
            ConfigurationError: The transport would need a network.
        """
        if not isinstance(transport, InProcess):
            sentence = f"nothing leaves this process: {transport.name} needs another courier"
            raise ConfigurationError(sentence, code="no_network")
        return transport.answer(request)


class AsyncMemoryCourier:
    """Do as :class:`MemoryCourier` does, in a coroutine."""

    async def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Hand a message over and return what became of it.

        Args:
            transport: One that answers by itself, such as the one in memory.
            message: What to send.

        Raises:
            ConfigurationError: The transport would need a network.
        """
        return MemoryCourier().deliver(transport, message)

    async def exchange(self, transport: Transport, request: HttpRequest) -> HttpResponse:
        """Hand a request over, as :meth:`MemoryCourier.exchange` does."""
        return MemoryCourier().exchange(transport, request)


class Sandbox:
    """Hold a whole optin in memory, for one test or for trying things out.

    One tenant is enrolled in it. Time stands still until the test moves the clock, and nothing
    leaves before :meth:`dispatch`, as in production.

    >>> with Sandbox(name="Reyes Law") as box:
    ...     box.user_texts("+14155550123", "The hearing is at nine.").code.value
    ...     _ = box.dispatch()
    ...     box.contact_texts("+14155550123", "yes").outcome.value
    ...     _ = box.dispatch()
    ...     box.sent_to("+14155550123")[-1]
    'consent_required'
    'opted_in'
    'The hearing is at nine.'

    Args:
        tenant: The host's identifier of the main organisation.
        name: What contacts know it by.
        senders: Its numbers and names; the first is the one that contacts write to here.
        policy: Explicit consent unless you say otherwise.
        store: Where everything is kept; memory where not given.
        clock: Where all times come from; one that stands still at noon of 5 January 2026 in UTC
            where not given.

    Attributes:
        optin: What is being tried.
        clock: Move it with ``clock.advance(timedelta(...))``.
        transport: The provider in memory: ``sent`` and ``texts`` say what it was given, and
            ``script`` says what becomes of the next messages.
        notifier: What users were told.
        store: Where everything is kept.
        tenant: The tenant's identifier.
        sender: The number that contacts write to.
    """

    def __init__(
        self,
        *,
        tenant: str = "firm",
        name: str = "Reyes Law",
        senders: Sequence[str | Sender] = (_SENDER,),
        policy: Policy | None = None,
        store: Store | None = None,
        clock: FixedClock | None = None,
    ) -> None:
        self.tenant = tenant
        self.clock = FixedClock() if clock is None else clock
        self.transport = MemoryTransport()
        self.notifier = MemoryNotifier()
        self.store: Store = MemoryStore() if store is None else store
        self._numbers = count(1)
        self.optin = OptIn(
            self.store,
            self.transport,
            notifier=self.notifier,
            courier=MemoryCourier(),
            clock=self.clock,
            new_id=self._next,
        )
        self.optin.enrol(
            tenant, name=name, senders=senders, policy=Policy() if policy is None else policy
        )
        self.sender = self.optin.settings(tenant).senders[0].value

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the store."""
        self.optin.close()

    def _next(self) -> str:
        return f"sandbox-{next(self._numbers)}"

    def user_texts(
        self, to: str | Address, text: str, *, user: str = "dana", user_name: str = "Dana Reyes"
    ) -> SendResult:
        """Send a user's message, as the application would.

        Args:
            to: The contact's number.
            text: The words.
            user: The host's identifier of the user.
            user_name: How the user signs.

        Returns:
            Queued, held or refused; nothing leaves before :meth:`dispatch`.
        """
        return self.optin.send(self.tenant, to=to, text=text, user=user, user_name=user_name)

    def contact_texts(
        self, from_: str, text: str, *, to: str = "", event_id: str = "", user: str = ""
    ) -> Received:
        """Have a contact write, by a webhook that the provider signed.

        Args:
            from_: The contact's number in E.164 form.
            text: What is written: any text at all.
            to: The sender that is written to, ``""`` for the tenant's first.
            event_id: The provider's id of the message, a new one where not given; the same again
                is a second delivery.
            user: The user it is meant for, ``""`` for the one who texted the contact last.

        Returns:
            What became of it; answers leave with :meth:`dispatch`.
        """
        request = self.transport.inbound_request(
            from_, to or self.sender, text, event_id=event_id or self._next()
        )
        return self.optin.receive(request, transport=self.transport.name, user=user)[0]

    def dispatch(self) -> Dispatched:
        """Send and tell everything that is due now."""
        return self.optin.dispatch()

    def wait(self, for_: timedelta) -> Dispatched:
        """Let time pass, and then send and tell what is due.

        Args:
            for_: How long.
        """
        self.clock.advance(for_)
        return self.dispatch()

    def sent_to(self, number: str) -> list[str]:
        """Return the texts that left for a number, oldest first, automatic ones included.

        Args:
            number: The contact's number in E.164 form.
        """
        return [message.text for message in self.transport.sent if message.to.value == number]

    def told(self, user: str = "dana") -> list[str]:
        """Return what a user was told, oldest first: notices and the contacts' own words.

        Args:
            user: The host's identifier of the user.
        """
        return [notice.text for notice in self.notifier.to(user)]

    def status(self, number: str | Address) -> Status:
        """Return where a contact stands in the tenant's default scope.

        Args:
            number: The contact's number.
        """
        return self.optin.status(self.tenant, number)[0]

    def __repr__(self) -> str:
        return f"Sandbox(tenant={self.tenant!r}, clock={self.clock!r})"
