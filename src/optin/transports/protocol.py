"""How a message travels: the values, and the protocols that move them.

Rule: a transport is a codec. It verifies and reads what a provider posts to us, writes the request
that sends a message, and tells from the response what became of it. It opens nothing and waits for
nothing, so it has no colour. A courier, sync or async, moves the bytes.

It is long because whatever a transport or a courier of somebody else's may offer stands in one
place: each protocol beside the first is one more thing that a provider can do.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen

from optin.consent.addresses import Address, Channel, Sender
from optin.consent.evidence import Source
from optin.transports.values import (
    MARKETING,
    Accepted,
    Ambiguous,
    BlockUpdate,
    ComplaintUpdate,
    DeliveryStatus,
    FailureReason,
    Headers,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    ProviderReading,
    ProviderTemplate,
    Refused,
    StatusUpdate,
    Unrecognised,
    Update,
)

__all__ = [
    "MARKETING",
    "Accepted",
    "Ambiguous",
    "AsyncCourier",
    "AsyncExchanging",
    "BlockList",
    "BlockPage",
    "BlockUpdate",
    "Capabilities",
    "Certified",
    "ComplaintUpdate",
    "ConsentItem",
    "ConsentSync",
    "Courier",
    "DeliveryStatus",
    "Exchanged",
    "Exchanging",
    "FailureReason",
    "Greeting",
    "Handshake",
    "Headers",
    "HttpRequest",
    "HttpResponse",
    "InProcess",
    "InboundMessage",
    "Lookup",
    "Message",
    "NotAccepted",
    "Outcome",
    "ProviderReading",
    "ProviderTemplate",
    "Refused",
    "StatusUpdate",
    "StopHandling",
    "Transport",
    "Unrecognised",
    "Update",
]


NO_TEMPLATES: Final = "no_templates"
"""The code of what a template is refused with where the transport carries none."""


class StopHandling(StrEnum):
    """Say what a provider does by itself when it sees a STOP."""

    NONE = "none"
    BLOCKS = "blocks"
    BLOCKS_AND_ANSWERS = "blocks_and_answers"


class Lookup(StrEnum):
    """Say how a message whose fate is unknown can be looked for at the provider."""

    NONE = "none"
    BY_REFERENCE = "by_reference"
    BY_LISTING = "by_listing"


@frozen
class Capabilities:
    """Declare what a provider does, so that nobody has to guess.

    Args:
        channels: What it can carry.
        signs_webhooks: Whether its requests to us prove who sent them.
        handles_stop: What it does by itself on a STOP.
        words_that_lift_block: The words a person can text to be reachable again.
        inbound_opt_out_hint: Whether an inbound message says what the provider read in it.
        idempotency_for: How long a repeated send with the same key is sent once; None where the
            provider takes no key.
        lookup: How a message of unknown fate can be looked for.
        max_body: The longest text in characters.
        templates: Whether it carries a template that the provider has approved.
        acknowledgement: What the provider wants to hear to a webhook that was taken in.
    """

    channels: frozenset[Channel]
    signs_webhooks: bool
    handles_stop: StopHandling = StopHandling.NONE
    words_that_lift_block: frozenset[str] = frozenset()
    inbound_opt_out_hint: bool = False
    idempotency_for: timedelta | None = None
    lookup: Lookup = Lookup.NONE
    max_body: int = 1600
    acknowledgement: HttpResponse = field(factory=lambda: HttpResponse(200))
    templates: bool = False

    def refusal_of(self, message: Message) -> Refused | None:
        """Return why a message is not even handed over, None where it can be.

        A template is something else than its text: a person outside the window would not get the
        text, and whoever sent it would be told that it went out.

        Args:
            message: What to send.
        """
        if message.template is None or self.templates:
            return None
        return Refused(NO_TEMPLATES, FailureReason.CONTENT_REJECTED)


class Transport(Protocol):
    """Translate between a provider's HTTP and our values; open nothing, wait for nothing."""

    @property
    def name(self) -> str:
        """Return the provider's name, in small letters: part of every idempotency key."""
        ...

    @property
    def account(self) -> str:
        """Return the provider's name of our account, as its updates carry it."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """Return what the provider does."""
        ...

    def verify(self, request: HttpRequest) -> None:
        """Return only when the provider signed this request.

        Args:
            request: A request to our webhook, as it arrived.

        Raises:
            SignatureError: It did not, or the request is not one that it would send.
            ConfigurationError: There is no key to check with; never a pass.
        """
        ...

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says. Never raises, whatever the bytes.

        Args:
            request: The request, as it arrived.

        Returns:
            At least one update; what cannot be read is :class:`Unrecognised`.
        """
        ...

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send; with a template only where :attr:`capabilities` say so.

        Returns:
            A request with its credentials. Anybody who has it can send.
        """
        ...

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message. Never raises, whatever the bytes.

        Args:
            response: The provider's answer to a request of :meth:`request_for`.

        Returns:
            One of the four outcomes; in doubt :class:`Ambiguous`.
        """
        ...


@frozen
class Greeting:
    """Hold what a provider is told that asks whether a webhook's address is ours.

    Args:
        answer: What it hears.
        confirms: A request of ours that has to arrive there first, None where the answer is enough.
    """

    answer: HttpResponse
    confirms: HttpRequest | None = None


@runtime_checkable
class Handshake(Protocol):
    """Mark a transport whose provider asks whether a webhook's address is ours.

    It asks once, when the address is entered, and again now and then; nothing is delivered before.
    """

    def greeting(self, request: HttpRequest) -> Greeting | None:
        """Return what the provider is to be told; None for a request that is no such question.

        Args:
            request: A request to our webhook, as it arrived.

        Raises:
            SignatureError: Somebody else asks.
            ConfigurationError: There is nothing to tell the provider by; never a yes.
        """
        ...


@runtime_checkable
class Certified(Protocol):
    """Mark a transport whose webhooks name a certificate, which a courier fetches beforehand."""

    def certificate_request(self, request: HttpRequest) -> HttpRequest | None:
        """Return the request for the certificate that a webhook names.

        Args:
            request: A request to our webhook, as it arrived; nobody believes it yet.

        Returns:
            A request; None where the certificate is known, or where none could help.
        """
        ...

    def learn(self, request: HttpRequest, came: Exchanged) -> bool:
        """Keep what a certificate's request came back with, and say whether it is one.

        Args:
            request: The request to our webhook.
            came: What the other request came back with.
        """
        ...


@runtime_checkable
class InProcess(Protocol):
    """Mark a transport that answers its own requests, so that no courier leaves the process."""

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Return the response to a request of the same transport's making.

        Args:
            request: What ``request_for`` returned.

        Returns:
            What ``outcome_of`` reads.
        """
        ...


@frozen
class BlockPage:
    """Hold one page of a provider's block list.

    Attributes:
        items: Who is on it, each as an update that says so.
        after: Where the next page begins, in the provider's own words; None at the end.
        across_senders: Whether an entry bars the person from other senders of ours, too, which it
            does not name: then no block of theirs is taken for lifted while one entry is there.
    """

    items: tuple[BlockUpdate, ...]
    after: str | None = field(default=None, repr=False)
    across_senders: bool = False


@runtime_checkable
class BlockList(Protocol):
    """Mark a transport whose provider shows its own block list."""

    def list_request(self, after: str | None) -> HttpRequest:
        """Return the request for one page of the list, of all our senders there.

        Args:
            after: :attr:`BlockPage.after` of the page before, None for the first.

        Returns:
            A request with its credentials.
        """
        ...

    def listed(self, response: HttpResponse) -> BlockPage:
        """Return what a response says. A page that cannot be read whole is none.

        Args:
            response: The provider's answer to a request of :meth:`list_request`.

        Raises:
            BlockListError: It is no page of the list.
        """
        ...


@frozen
class ConsentItem:
    """Hold what a person has said, for a provider that keeps consents of its own.

    Args:
        recipient: Who said it.
        sender: The sender of ours that it is about: E.164, a short code or a name.
        agreed: True for an opt-in, False for an opt-out.
        source: By what means it was said.
        since: When, where it is known.
    """

    recipient: Address = field(repr=lambda address: address.masked)
    sender: str = field(repr=False)
    agreed: bool
    source: Source | None = None
    since: datetime | None = None


@runtime_checkable
class ConsentSync(Protocol):
    """Mark a transport whose provider can be told who has opted in and out."""

    @property
    def consents_at_once(self) -> int:
        """Return how many consents one request may tell of."""
        ...

    def consent_place(self, sender: Sender, *, agreed: bool) -> str:
        """Return what the provider keeps a consent for: the sender, or what it is a part of.

        Args:
            sender: A sender of ours.
            agreed: Whether an opt-in is to be told, or an opt-out.

        Returns:
            The provider's own name; ``""`` where it cannot be told of this one.

        Raises:
            ConfigurationError: What the host has to say first is missing.
        """
        ...

    def consents_request(self, items: Sequence[ConsentItem]) -> HttpRequest:
        """Return the request that tells of consents.

        Args:
            items: All of them opt-ins or all of them opt-outs, :attr:`consents_at_once` at most.

        Returns:
            A request with its credentials. What it tells may be told again.
        """
        ...

    def consents_taken(
        self, items: Sequence[ConsentItem], response: HttpResponse
    ) -> tuple[str, ...]:
        """Return what became of each item.

        Args:
            items: What was told.
            response: The provider's answer to a request of :meth:`consents_request`.

        Returns:
            For each item ``""`` where it was taken over, else the provider's own word for why not.

        Raises:
            BlockListError: Nothing was taken over, or nobody can know.
        """
        ...


class Courier(Protocol):
    """Carry one message with a transport, once, within a limit of time."""

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Send a message and return what became of it.

        Args:
            transport: Who shapes the request and reads the response.
            message: What to send.

        Returns:
            The outcome; a broken connection is an outcome, too.

        Raises:
            ConfigurationError: The transport or the courier cannot work as it was set up; nothing
                was sent.
        """
        ...


class AsyncCourier(Protocol):
    """Carry one message with a transport, once, within a limit of time, without blocking."""

    async def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Send a message and return what became of it, as :meth:`Courier.deliver` does.

        Args:
            transport: Who shapes the request and reads the response.
            message: What to send.

        Returns:
            The outcome; a broken connection is an outcome, too.

        Raises:
            ConfigurationError: As for :class:`Courier`.
        """
        ...


Exchanged: TypeAlias = HttpResponse | NotAccepted | Ambiguous
"""What a request comes back with: a response, or what broke before or after bytes had left."""


@runtime_checkable
class Exchanging(Protocol):
    """Mark a courier that carries requests of a transport's beside messages, once each."""

    def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request of a transport's making.

        Args:
            transport: Whose; one that answers its own requests is asked, and nothing leaves.
            request: Which.

        Returns:
            The response, or what broke.
        """
        ...


@runtime_checkable
class AsyncExchanging(Protocol):
    """Do as :class:`Exchanging` does, without blocking."""

    async def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request, as :meth:`Exchanging.exchange` does."""
        ...
