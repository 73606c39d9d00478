"""What travels: requests and responses, messages, updates and outcomes.

Rule: no repr shows a text, a body, a secret or a whole number.

It is long because the whole vocabulary of transports and couriers stands in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Final, TypeAlias, final

from attrs import field, frozen

from optin.consent.addresses import Address
from optin.transports.forms import Pairs, pairs_of

__all__ = [
    "MARKETING",
    "Accepted",
    "Ambiguous",
    "BlockUpdate",
    "ComplaintUpdate",
    "DeliveryStatus",
    "FailureReason",
    "Headers",
    "HttpRequest",
    "HttpResponse",
    "InboundMessage",
    "Message",
    "NotAccepted",
    "Outcome",
    "ProviderReading",
    "ProviderTemplate",
    "Refused",
    "StatusUpdate",
    "Unrecognised",
    "Update",
]


MARKETING: Final = "marketing"
"""What a category is called here that a provider lets people stop by itself."""


class FailureReason(StrEnum):
    """Say why a message did not arrive, in one vocabulary for all providers."""

    OPTED_OUT = "opted_out"
    MARKETING_OPTED_OUT = "marketing_opted_out"
    """The person has stopped marketing at the provider, and nothing else."""
    BLOCKED_BY_RECIPIENT = "blocked_by_recipient"
    INVALID_NUMBER = "invalid_number"
    LANDLINE = "landline"
    UNREACHABLE = "unreachable"
    CONTENT_REJECTED = "content_rejected"
    SENDER_NOT_REGISTERED = "sender_not_registered"
    OUTSIDE_WINDOW = "outside_window"
    THROTTLED = "throttled"
    PROVIDER_UNAVAILABLE = "provider_unavailable"
    CREDENTIALS_REFUSED = "credentials_refused"
    """A fault of the set-up, and none of the message: what was not taken in for it may be tried
    again."""
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


class DeliveryStatus(StrEnum):
    """Say how far a message came. Reports may arrive in any order and more than once."""

    UNKNOWN = "unknown"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    UNDELIVERED = "undelivered"
    DELIVERED = "delivered"

    @property
    def is_final(self) -> bool:
        """Tell whether no later report is expected."""
        return _PROGRESS[self] >= _PROGRESS[DeliveryStatus.FAILED]

    def advanced_by(self, report: DeliveryStatus) -> DeliveryStatus:
        """Return the status after one more report; never a step back.

        The result does not depend on the order or the number of the reports. Where two final
        reports contradict each other, the one that came further is kept: a handset's receipt is
        better evidence than a relay's complaint.

        Args:
            report: What the provider says now.

        Returns:
            The further of the two.
        """
        return self if _PROGRESS[self] >= _PROGRESS[report] else report


_PROGRESS = {status: step for step, status in enumerate(DeliveryStatus)}


class ProviderReading(StrEnum):
    """Say what the provider itself read in an inbound message, and has answered."""

    STOP = "stop"
    START = "start"
    HELP = "help"


@final
class Headers(Mapping[str, str]):
    """Hold HTTP headers: looked up in any case, compared by value, never printed.

    Args:
        pairs: A mapping or pairs of names and values. A name that is repeated is joined with
            ``", "`` (RFC 9110, section 5.3).
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in pairs.items() if isinstance(pairs, Mapping) else pairs:
            key = name.lower()
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Headers) and self._values == other._values

    def __repr__(self) -> str:
        # Warning: values hold credentials and signatures; the transport laws look for them here.
        return f"Headers({', '.join(sorted(self._values))})"


@frozen
class HttpRequest:
    """Hold one HTTP request, ours to a provider or a provider's to us.

    Args:
        method: ``"POST"``, in capitals.
        url: Of a webhook: the path and query as received, with or without scheme and host, which
            nobody trusts. Of a send: the whole URL.
        headers: Names and values; looked up in any case.
        body: The bytes as they travelled, before any parsing.
    """

    method: str
    url: str = field(repr=False)
    headers: Headers = field(converter=Headers, factory=Headers)
    body: bytes = field(default=b"", repr=False)

    @property
    def query(self) -> str:
        """Return the query of the URL as it was written, without its question mark."""
        return self.url.partition("#")[0].partition("?")[2]

    @cached_property
    def form(self) -> Pairs:
        """Return the parameters of a form's body, undecoded; read once for checking and reading.

        Raises:
            InputError: The body is no form, is too large, or has a parameter twice.
        """
        return pairs_of(self.body)


@frozen
class HttpResponse:
    """Hold one HTTP response.

    Args:
        status: Three digits.
        headers: Names and values; looked up in any case.
        body: The bytes as they travelled.
    """

    status: int
    headers: Headers = field(converter=Headers, factory=Headers)
    body: bytes = field(default=b"", repr=False)


def _shown(sender: str) -> str:
    """Return a sender as it may be shown: a number masked, a name or short code as it is."""
    return repr(f"{sender[:2]}*******{sender[-2:]}" if sender.startswith("+") else sender)


@frozen
class ProviderTemplate:
    """Name a wording that the provider has approved, and say what fills it in.

    Args:
        name: The provider's own name of it, such as ``opt_in_request``, or the SID of its content.
        language: The provider's own word for its language, such as ``en_US``; ``""`` where the name
            says it already.
        values: What its variables stand for, in the order of their numbers.
    """

    name: str
    language: str = ""
    values: tuple[str, ...] = field(default=(), repr=False)


@frozen
class Message:
    """Hold one outgoing message, ready for a transport.

    Args:
        to: The recipient.
        sender: The tenant's number, short code or name that it goes out from.
        text: The whole text. Of a template, what it says in our own words.
        reference: Our id of the attempt; comes back with each status update.
        callback_url: Where the provider reports to; None for the transport's own setting.
        key: Names the message, the same in each attempt: for a provider that takes a key, and then
            sends it once. ``""`` for none.
        template: What is sent in the place of the text, None for the text itself.
        unsubscribe: Of an e-mail, the address that takes a "no" by one click (RFC 8058); ``""`` for
            none.
    """

    to: Address = field(repr=lambda address: address.masked)
    sender: str = field(repr=_shown)
    text: str = field(repr=False)
    reference: str
    callback_url: str | None = field(default=None, repr=False)
    key: str = ""
    template: ProviderTemplate | None = None
    unsubscribe: str = field(default="", repr=False)


@frozen
class InboundMessage:
    """Hold one message of a person's, as the provider handed it over.

    Args:
        provider: The transport's name.
        account: The provider's name of our account.
        event_id: The provider's id of the message: the idempotency key of the delivery.
        from_: Who wrote.
        to: The sender of ours that was written to: E.164, a short code or a name.
        text: What was written: any string, empty ones and NUL included.
        raw: The body of the request, as bytes.
        occurred_at: When it was written, where the provider says so.
        provider_reading: What the provider took it for, and has answered already.
        extras: Names of parameters whose meaning the provider's signature does not settle. A
            message that has some may take consent away and must not give it (the strict grammar of
            the transport's page says why).
    """

    provider: str
    account: str
    event_id: str
    from_: Address = field(repr=lambda address: address.masked)
    to: str = field(repr=_shown)
    text: str = field(repr=False)
    raw: bytes = field(repr=False)
    occurred_at: datetime | None = None
    provider_reading: ProviderReading | None = None
    extras: tuple[str, ...] = ()

    @property
    def may_grant(self) -> bool:
        """Tell whether every part is authentic enough for this message to give consent."""
        return not self.extras


@frozen
class StatusUpdate:
    """Hold one report on a message that we sent.

    Args:
        provider: The transport's name.
        account: The provider's name of our account.
        event_id: Names the report: the same report delivered twice has the same one.
        message_id: The provider's id of the message.
        status: How far it came.
        code: The provider's own code, where there is one.
        reason: Why it failed; None where it did not.
        reference: Our id of the attempt, where it came back.
        raw: The body of the request, as bytes.
    """

    provider: str
    account: str
    event_id: str
    message_id: str
    status: DeliveryStatus
    code: str | None
    reason: FailureReason | None
    reference: str | None
    raw: bytes = field(repr=False)


@frozen
class BlockUpdate:
    """Hold what a provider says of its own block list: somebody is on it, or no longer is.

    Args:
        provider: The transport's name.
        account: The provider's name of our account.
        event_id: Names the change: the same one delivered twice has the same one.
        recipient: Who is on the list, or was.
        sender: The sender of ours that the block is about: E.164, a short code or a name.
        blocked: Whether the person is on it now.
        by_person: Whether the person asked for it, by a STOP: then they have opted out.
        cause: The provider's own word for why, ``""`` for none.
        lifted_by: What the person can text to be taken off the list, ``""`` for nothing.
        occurred_at: Since when, where the provider says so.
        raw: The bytes that say so.
        category: The one category of messages that the block is about, :data:`MARKETING` for
            instance; ``""`` where it is about every message.
    """

    provider: str
    account: str
    event_id: str
    recipient: Address = field(repr=lambda address: address.masked)
    sender: str = field(repr=_shown)
    blocked: bool
    by_person: bool
    cause: str
    lifted_by: str
    occurred_at: datetime | None
    raw: bytes = field(repr=False)
    category: str = ""


@frozen
class ComplaintUpdate:
    """Hold that somebody complains of a message that we sent: a no to more of them.

    Args:
        provider: The transport's name.
        account: The provider's name of our account.
        event_id: Names the complaint: the same one delivered twice has the same one.
        reference: Our id of the attempt.
        cause: The provider's own word for it, such as ``"abuse"``.
        raw: The bytes that say so.
    """

    provider: str
    account: str
    event_id: str
    reference: str
    cause: str
    raw: bytes = field(repr=False)


@frozen
class Unrecognised:
    """Hold an update that could not be read. It is kept, never dropped.

    Args:
        provider: The transport's name.
        account: The provider's name of our account.
        event_id: A digest of the body, because nothing inside it is trusted.
        reason: What did not fit: a word or a parameter's name, never a value.
        raw: The body of the request, as bytes.
    """

    provider: str
    account: str
    event_id: str
    reason: str
    raw: bytes = field(repr=False)


Update: TypeAlias = InboundMessage | StatusUpdate | BlockUpdate | ComplaintUpdate | Unrecognised


@frozen
class Accepted:
    """Say that the provider has the message.

    Args:
        message_id: The provider's id of it.
        raw_status: The provider's own word for its state.
    """

    message_id: str
    raw_status: str


@frozen
class Refused:
    """Say that the provider will not send the message, for certain.

    Args:
        code: The provider's own code.
        reason: The same in our vocabulary.
        permanent: Whether the same message will be refused again tomorrow.
    """

    code: str
    reason: FailureReason
    permanent: bool = True


@frozen
class NotAccepted:
    """Say that the provider did not take the message, for certain, and may be asked again.

    Args:
        code: The provider's own code, or what broke on the way.
        reason: The same in our vocabulary.
        retry_after_for: How long the provider asks us to wait, where it says so.
    """

    code: str
    reason: FailureReason
    retry_after_for: timedelta | None = None


@frozen
class Ambiguous:
    """Say that nobody knows whether the message went out. It must not be sent again blindly.

    Args:
        code: What happened: a status, or what broke after bytes had left.
    """

    code: str


Outcome: TypeAlias = Accepted | Refused | NotAccepted | Ambiguous
