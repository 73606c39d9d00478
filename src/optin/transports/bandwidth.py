"""Bandwidth: texts over its Messaging API v2 and its webhooks, which carry a name and a password.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason that their first digit has. Warning: Bandwidth signs nothing. Who
knows the credentials of the webhook can say anything, so that it needs HTTPS, and a secret word in
its path does no harm.

Sources, read in November 2026: Bandwidth/api-docs 8936924 ``site/docs/messaging/errors.mdx`` and
1629870 ``site/docs/messaging/webhooks.mdx``, https://dev.bandwidth.com/docs/messaging/webhooks,
https://support.bandwidth.com/hc/en-us/articles/360010785613 and bandwidth-sdk 23.3.1 ``models``.
``docs/transports/bandwidth.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, frozen

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.json_api import (
    api_url,
    check_posted,
    content_of,
    encodable,
    found,
    instant_of,
    not_taken,
    object_of,
    taken_in,
    unread,
    word,
    word_or_none,
)
from optin.transports.protocol import (
    Capabilities,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    Outcome,
    StatusUpdate,
    Update,
)

__all__ = ["CODES", "FIRST_DIGITS", "STATUSES", "THROTTLED", "Bandwidth"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "4001": (FailureReason.PROVIDER_UNAVAILABLE, False),  # not allowed to the account
        "4301": (FailureReason.CONTENT_REJECTED, True),
        "4302": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4303": (FailureReason.INVALID_NUMBER, True),
        "4350": (FailureReason.UNREACHABLE, True),
        "4360": (FailureReason.UNREACHABLE, False),  # it expired
        "4401": (FailureReason.UNREACHABLE, True),
        "4403": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4404": (FailureReason.INVALID_NUMBER, True),
        "4405": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4406": (FailureReason.INVALID_NUMBER, True),  # no carrier has it
        "4407": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4408": (FailureReason.INVALID_NUMBER, True),
        "4420": (FailureReason.UNREACHABLE, False),
        "4421": (FailureReason.UNREACHABLE, False),
        "4431": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4432": (FailureReason.UNREACHABLE, False),  # the country is switched off
        "4433": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4434": (FailureReason.UNREACHABLE, True),  # a toll-free number without texts
        "4451": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "4452": (FailureReason.PROVIDER_UNAVAILABLE, False),  # no such application
        "4470": (FailureReason.CONTENT_REJECTED, True),
        "4481": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4482": (FailureReason.BLOCKED_BY_RECIPIENT, True),
        "4492": (FailureReason.UNREACHABLE, True),  # an emergency number
        "4493": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "4700": (FailureReason.UNREACHABLE, True),
        "4701": (FailureReason.UNREACHABLE, False),
        "4702": (FailureReason.UNREACHABLE, False),  # switched off
        "4720": (FailureReason.INVALID_NUMBER, True),  # or a landline, or toll-free is barred
        "4721": (FailureReason.INVALID_NUMBER, True),  # no longer exists
        "4730": (FailureReason.UNREACHABLE, False),
        "4740": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4750": (FailureReason.UNREACHABLE, False),  # the carrier does not say why
        "4751": (FailureReason.CONTENT_REJECTED, True),
        "4752": (FailureReason.CONTENT_REJECTED, True),
        "4770": (FailureReason.CONTENT_REJECTED, True),
        "4771": (FailureReason.CONTENT_REJECTED, True),  # a shortened link
        "4775": (FailureReason.OPTED_OUT, True),
        "4790": (FailureReason.UNREACHABLE, True),  # short codes are barred
        "4791": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4792": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4793": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4795": (FailureReason.SENDER_NOT_REGISTERED, False),  # toll-free, not verified
    }
)
THROTTLED: Final = frozenset({"4780", "4781", "4785"})
# "The most significant digit indicates whether the error is client or server in nature"; 9 is for
# failures of which nobody knows more.
FIRST_DIGITS: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        "5": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "9": (FailureReason.AMBIGUOUS, False),
    }
)

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "message-sending": DeliveryStatus.QUEUED,
        "message-sent": DeliveryStatus.SENT,
        "message-delivered": DeliveryStatus.DELIVERED,
        "message-read": DeliveryStatus.DELIVERED,
        "message-failed": DeliveryStatus.FAILED,
    }
)

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=False,
    # "Does Bandwidth handle opt-in and opt-out keywords?": for long and short codes not at all. On
    # toll-free numbers the network itself enforces STOP, START and UNSTOP.
    words_that_lift_block=frozenset({"START", "UNSTOP"}),
    max_body=2048,
)

_LONGEST_TAG: Final = 1024
_ACCOUNT: Final = re.compile(r"[A-Za-z0-9-]{1,64}").fullmatch
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch

Credentials: TypeAlias = tuple[str, str]


def _account(_: object, __: object, value: str) -> None:
    if _ACCOUNT(value) is None:
        msg = "a Bandwidth account id is letters and digits"
        raise ConfigurationError(msg)


def _basic(given: Credentials | bytes | str) -> bytes:
    """Return credentials as the header carries them."""
    if isinstance(given, bytes):  # made here before: attrs.evolve hands them back
        return given
    name, password = ("", "") if isinstance(given, str) else given
    if not (name and password) or ":" in name:
        msg = "Bandwidth credentials are a name without a colon, and a password"
        raise ConfigurationError(msg)
    return b"Basic " + b64encode(f"{name}:{password}".encode())


def _each(given: Credentials | Sequence[Credentials | bytes]) -> tuple[bytes, ...]:
    match given:
        case (str(name), str(password)):
            return (_basic((name, password)),)
        case _:
            return tuple(_basic(each) for each in given)


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Bandwidth")


@frozen
class Bandwidth:
    """Speak with one Bandwidth account.

    Args:
        account_id: The account: seven digits.
        application_id: The messaging application that the senders belong to.
        credentials: What requests are authorised with: the token and its secret, or a user's name
            and password.
        webhook_credentials: What the application sends along with each webhook; several pairs
            while they are changed. Without them the account can only send.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account's numbers do by themselves on STOP: toll-free ones block.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    account_id: str = field(validator=_account)
    application_id: str
    credentials: bytes = field(converter=_basic, repr=False)
    webhook_credentials: tuple[bytes, ...] = field(default=(), converter=_each, repr=False)
    base_url: str = field(default="https://messaging.bandwidth.com", validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    name: str = field(default="bandwidth", init=False)

    @property
    def account(self) -> str:
        """Return the account's id."""
        return self.account_id

    def verify(self, request: HttpRequest) -> None:
        """Return only when a request brings the credentials of our webhook.

        Args:
            request: A request to our webhook.

        Raises:
            SignatureError: It does not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large`` or ``bad_signature``.
            ConfigurationError: There are no ``webhook_credentials`` to check with.
        """
        if not self.webhook_credentials:
            msg = "Bandwidth has no webhook_credentials: without them no webhook can be believed"
            raise ConfigurationError(msg)
        check_posted(request, "Bandwidth")
        given = request.headers.get("Authorization", "").encode(errors="replace")
        if not any(hmac.compare_digest(each, given) for each in self.webhook_credentials):
            msg = "the Bandwidth webhook has other credentials than those of the application"
            raise SignatureError(msg)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            An update for each event of the list: a message, a status update, or what could not be
            read.
        """
        raw = request.body
        events = content_of(raw)
        if not isinstance(events, list) or not events:
            return (unread(self.name, self.account, "the body is no list of events", raw),)
        return tuple(self._update(event, raw) for event in events)

    def _update(self, event: object, raw: bytes) -> Update:
        try:
            type_ = word(event, "type")
            if type_ == "message-received":
                return self._message(event, raw)
            if type_.startswith("message-"):
                return self._status(event, type_, raw)
            reason = "type is none of a message's"
        except AddressError:
            reason = "message.from is not a person's number"
        except InputError as error:
            reason = str(error)
        return unread(self.name, self.account, reason, raw)

    def _message(self, event: object, raw: bytes) -> InboundMessage:
        # In a group each number of ours has an event of its own, and is the owner of that.
        from_, owner, text = (found(event, f"message.{name}") for name in ("from", "owner", "text"))
        if not (isinstance(from_, str) and isinstance(owner, str) and _SENDER(owner)):
            raise InputError("message.from or owner is missing or no text")
        if not isinstance(text, str | None):
            raise InputError("message.text is no text")
        return InboundMessage(
            self.name,
            self.account,
            word(event, "message.id"),
            Address.load(Channel.SMS, from_),
            owner,
            encodable(text or ""),  # a picture alone has none
            raw,
            occurred_at=instant_of(found(event, "message.time")),
        )

    def _status(self, event: object, type_: str, raw: bytes) -> StatusUpdate:
        id_ = word(event, "message.id")
        status = STATUSES.get(type_, DeliveryStatus.UNKNOWN)
        code = word_or_none(event, "errorCode")
        reason = _meaning(code)[0] if status is DeliveryStatus.FAILED else None
        event_id = ":".join(filter(None, (id_, type_, code)))
        tag = word_or_none(event, "message.tag")
        return StatusUpdate(self.name, self.account, event_id, id_, status, code, reason, tag, raw)

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD. Where Bandwidth
                reports to is a setting of the application, and cannot be said here.

        Returns:
            A POST to ``messages`` with the account's credentials.
        """
        content = {
            "applicationId": self.application_id,
            "to": [message.to.value],
            "from": message.sender,
            "text": encodable(message.text),
            "tag": message.reference if len(message.reference) <= _LONGEST_TAG else "",
        }
        headers = {
            "Authorization": self.credentials.decode(),
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        url = f"{self.base_url.rstrip('/')}/api/v2/users/{self.account_id}/messages"
        return HttpRequest("POST", url, headers, body)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Bandwidth's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        done = taken_in(response, word_or_none(content, "id"))
        return done or not_taken(response, word_or_none(content, "type"), {})


def _meaning(code: str | None) -> tuple[FailureReason, bool]:
    if code in THROTTLED:
        return FailureReason.THROTTLED, False
    unlisted = FIRST_DIGITS.get((code or "")[:1], (FailureReason.UNKNOWN, True))
    return CODES.get(code or "", unlisted)
