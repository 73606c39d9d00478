"""Generic HTTP: a provider, a gateway or a service of your own that speaks this small format.

The format is JSON over HTTPS in our own words, and whoever posts to us signs by Standard Webhooks.
It is for what has no transport here: a carrier's own API behind fifty lines of glue, a modem on the
shelf, a message bus. ``docs/transports/generic.md`` is its specification.

Source of the signatures, and of the shape of the webhooks (``type``, ``timestamp``, ``data``):
https://github.com/standard-webhooks/standard-webhooks, version 1.0.0 (read in November 2026).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeVar

from attrs import Attribute, field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError
from optin.transports import standard_webhooks
from optin.transports.json_api import (
    api_url,
    check_token,
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
    Lookup,
    Message,
    Outcome,
    ProviderReading,
    StatusUpdate,
    StopHandling,
    Update,
)

__all__ = ["REASONS", "Generic", "capabilities_of"]

REASONS: Final[Mapping[FailureReason, bool]] = MappingProxyType(
    {
        # reason: whether the same message fails again tomorrow, where nothing is said of that
        FailureReason.OPTED_OUT: True,
        FailureReason.MARKETING_OPTED_OUT: True,
        FailureReason.BLOCKED_BY_RECIPIENT: True,
        FailureReason.INVALID_NUMBER: True,
        FailureReason.LANDLINE: True,
        FailureReason.UNREACHABLE: False,
        FailureReason.CONTENT_REJECTED: True,
        FailureReason.SENDER_NOT_REGISTERED: False,
        FailureReason.OUTSIDE_WINDOW: False,
        FailureReason.THROTTLED: False,
        FailureReason.PROVIDER_UNAVAILABLE: False,
        FailureReason.CREDENTIALS_REFUSED: False,
        FailureReason.AMBIGUOUS: False,
        FailureReason.UNKNOWN: True,
    }
)

_CAPABILITIES: Final = Capabilities(channels=frozenset({Channel.SMS}), signs_webhooks=True)

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*").fullmatch
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch  # a number, a short code or a name
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})


def _url(provider: Generic, _: object, value: str) -> None:
    api_url(value, provider.name)


def _named(_: object, __: object, value: str) -> None:
    if _NAME(value) is None:
        msg = "a transport's name is small letters, digits and _, and begins with a letter"
        raise ConfigurationError(msg)


def _bearer(provider: Generic, argument: Attribute[str], value: str) -> None:
    check_token(value, argument.name, f"the token for {provider.name}")


@frozen
class Generic:
    """Speak with one provider of the generic format.

    Args:
        send_url: Where messages are posted to, the whole URL: https, or http on the loopback.
        token: What each of these requests is authorised with, as ``Authorization: Bearer``.
        signing_secrets: What its webhooks are signed with: ``whsec_...``, or ``whpk_...`` for a
            public key; or several while one is rotated. Without one it can only send.
        status_url: The public URL that it shall report to, where it is told with each message.
        name: The provider's name, in small letters. Two of them in one host need two names.
        account: The provider's name of our account.
        capabilities: What it does; :func:`capabilities_of` reads them from its own declaration.
        tolerance_for: How far the time of a signature may lie from the clock's.
        clock: The one that signatures are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    name: str = field(default="generic", kw_only=True, validator=_named)
    send_url: str = field(validator=_url, repr=False)
    token: str = field(validator=_bearer, repr=False)
    signing_secrets: tuple[standard_webhooks.Key, ...] = field(
        default=(), converter=standard_webhooks.keys_of, repr=False
    )
    status_url: str | None = field(default=None, kw_only=True, repr=False)
    account: str = field(default="default", kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=standard_webhooks.TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)

    def verify(self, request: HttpRequest) -> None:
        """Return only when the provider signed this request lately.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``bad_signature`` or ``stale_signature``.
            ConfigurationError: There is no secret to check with.
        """
        if not self.signing_secrets:
            msg = f"{self.name} has no signing_secrets: without one no webhook can be believed"
            raise ConfigurationError(msg)
        now = self.clock.now()
        standard_webhooks.check(request, self.signing_secrets, now, self.tolerance_for, self.name)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        raw, content = request.body, object_of(request.body)
        try:
            match content.get("type"):
                case "message.received":
                    return (self._message(content, raw),)
                case "message.status":
                    return (self._status(content, raw),)
            reason = "type is neither message.received nor message.status"
        except AddressError:
            reason = "data.from is no address of data.channel"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(self, content: Mapping[str, object], raw: bytes) -> InboundMessage:
        channel = _member(Channel, found(content, "data.channel"))
        from_, to, text = (found(content, f"data.{name}") for name in ("from", "to", "text"))
        if channel is None or channel not in self.capabilities.channels:
            raise InputError("data.channel is none of those that are declared")
        if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
            raise InputError("data.from or data.to is missing or no text")
        if not isinstance(text, str):
            raise InputError("data.text is missing or no text")
        return InboundMessage(
            self.name,
            self.account,
            word(content, "data.id"),
            Address.load(channel, from_),
            to,
            encodable(text),
            raw,
            occurred_at=instant_of(content.get("timestamp")),
            provider_reading=_member(ProviderReading, found(content, "data.reading")),
        )

    def _status(self, content: Mapping[str, object], raw: bytes) -> StatusUpdate:
        id_, said = word(content, "data.id"), word(content, "data.status")
        code, reference = (
            word_or_none(content, "data.code"),
            word_or_none(content, "data.reference"),
        )
        status = _member(DeliveryStatus, said) or DeliveryStatus.UNKNOWN
        reason = None
        if status in _FAILED:
            reason = _member(FailureReason, found(content, "data.reason")) or FailureReason.UNKNOWN
        event_id = ":".join(filter(None, (id_, said, code)))
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``send_url`` with the token, and the message's key as ``Idempotency-Key``.
        """
        content = {
            "channel": message.to.channel,
            "to": message.to.value,
            "from": message.sender,
            "text": encodable(message.text),
            "reference": message.reference,
            "callback_url": message.callback_url or self.status_url,
        }
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        if message.key:
            headers["Idempotency-Key"] = message.key
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        return HttpRequest("POST", self.send_url, headers, body)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: The provider's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        said = word_or_none(content, "status") or "accepted"
        done = taken_in(response, word_or_none(content, "id"), said)
        if done is not None:
            return done
        code, reason = word_or_none(content, "code"), _member(FailureReason, content.get("reason"))
        if code is None or reason is None:
            return not_taken(response, code, {})
        permanent = content.get("permanent")
        meaning = reason, permanent if isinstance(permanent, bool) else REASONS[reason]
        throttled = {code} if reason is FailureReason.THROTTLED else ()
        return not_taken(response, code, {code: meaning}, throttled)


def capabilities_of(document: bytes | str) -> Capabilities:
    """Return what a provider declares that it does.

    Args:
        document: Its declaration: a JSON object, each member as :class:`Capabilities` has it, with
            ``idempotency_seconds`` for ``idempotency_for``. ``channels`` is needed.

    Raises:
        ConfigurationError: A member is unknown, or is not what it should be. A declaration that is
            half understood would be a guess.
    """
    content = dict(object_of(document.encode() if isinstance(document, str) else document))
    read: dict[str, Any] = {"signs_webhooks": True}
    try:
        for name, value in content.items():
            key, take = _DECLARED[name]
            read[key] = take(value)
        return Capabilities(**read)
    except (KeyError, TypeError, ValueError, OverflowError):
        names = ", ".join(sorted(_DECLARED))
        msg = f"a declaration is a JSON object with channels, and no member but {names}"
        raise ConfigurationError(msg) from None


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if type(value) is not int or value <= 0:
        raise ValueError
    return value


def _texts(value: object) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError
    return frozenset(value)


def _channels(value: object) -> frozenset[Channel]:
    return frozenset(Channel(each) for each in _texts(value))


_DECLARED: Final[Mapping[str, tuple[str, Callable[[Any], object]]]] = MappingProxyType(
    {
        "channels": ("channels", _channels),
        "handles_stop": ("handles_stop", StopHandling),
        "words_that_lift_block": ("words_that_lift_block", _texts),
        "inbound_opt_out_hint": ("inbound_opt_out_hint", _yes_or_no),
        "idempotency_seconds": ("idempotency_for", lambda given: timedelta(seconds=_whole(given))),
        "lookup": ("lookup", Lookup),
        "max_body": ("max_body", _whole),
    }
)


_E = TypeVar("_E", bound=StrEnum)


def _member(of: type[_E], value: object) -> _E | None:
    """Return the member of one of our vocabularies; None for a word that is new."""
    try:
        return of(value) if isinstance(value, str) else None
    except ValueError:
        return None
