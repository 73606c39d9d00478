"""Vonage: texts over its Messages API, and its webhooks with a signed token.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``. Not here: Vonage's older SMS API, whose signature
(``sig``) leaves out where a value ends. Needs ``cryptography`` (extra ``vonage``).

Sources, read in November 2026: https://developer.vonage.com/en/api-errors/messages,
https://developer.vonage.com/en/messages/concepts/messages-status-callbacks,
https://developer.vonage.com/en/opt-out-assist/guides/messaging-opted-out-numbers,
https://developer.nexmo.com/messages/concepts/signed-webhooks, Nexmo/nexmo-oas-renderer 1cc7093
``_open_api/errors/messages-olympus.md``, vonage-messages 1.8.1 and vonage-jwt 1.1.5.
``docs/transports/vonage.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.json_api import (
    api_url,
    check_fresh,
    check_posted,
    encodable,
    found,
    instant_of,
    not_taken,
    object_of,
    secrets_of,
    taken_in,
    unread,
    with_plus,
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
from optin.transports.tokens import PrivateKey, claims_of

__all__ = ["CODES", "STATUSES", "THROTTLED", "Vonage"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "1030": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "1040": (FailureReason.UNREACHABLE, True),  # such as a prefix that it does not know
        "1050": (FailureReason.UNREACHABLE, True),  # barred at Vonage
        "1060": (FailureReason.PROVIDER_UNAVAILABLE, False),  # account barred
        "1070": (FailureReason.PROVIDER_UNAVAILABLE, False),  # no money left
        "1080": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "1090": (FailureReason.CONTENT_REJECTED, True),  # too long
        "1100": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "1120": (FailureReason.SENDER_NOT_REGISTERED, False),
        "1140": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "1160": (FailureReason.UNREACHABLE, False),  # not among the numbers of a trial
        "1170": (FailureReason.INVALID_NUMBER, True),
        "1180": (FailureReason.UNREACHABLE, False),  # switched off
        "1190": (FailureReason.INVALID_NUMBER, True),  # no longer exists
        "1200": (FailureReason.UNREACHABLE, False),
        "1210": (FailureReason.CONTENT_REJECTED, True),  # taken for spam
        "1220": (FailureReason.UNREACHABLE, False),
        "1230": (FailureReason.UNREACHABLE, False),
        "1240": (FailureReason.OPTED_OUT, True),
        "1250": (FailureReason.UNREACHABLE, False),
        "1260": (FailureReason.UNREACHABLE, False),
        "1270": (FailureReason.CONTENT_REJECTED, True),  # not for that age
        "1280": (FailureReason.UNREACHABLE, False),  # a plan without texts, say
        "1290": (FailureReason.UNREACHABLE, False),
        "1300": (FailureReason.UNREACHABLE, True),
        "1310": (FailureReason.UNREACHABLE, True),
        "1340": (FailureReason.OUTSIDE_WINDOW, False),
        "account-suspended": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "forbidden": (FailureReason.CREDENTIALS_REFUSED, False),
        "invalid-api-key": (FailureReason.CREDENTIALS_REFUSED, False),
        "jwt-expired": (FailureReason.CREDENTIALS_REFUSED, False),
        "jwt-revoked": (FailureReason.CREDENTIALS_REFUSED, False),
        "low-balance": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "unauthorized": (FailureReason.CREDENTIALS_REFUSED, False),
        "unprovisioned": (FailureReason.PROVIDER_UNAVAILABLE, False),
    }
)
# Too much at once: nothing was processed where this answers a send.
THROTTLED: Final = frozenset({"1000", "1241"})

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "submitted": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "read": DeliveryStatus.DELIVERED,
        "rejected": DeliveryStatus.FAILED,
        "undeliverable": DeliveryStatus.UNDELIVERED,
    }
)

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    # Opt-Out Assist, which blocks and answers, is there for who asks for it.
    max_body=3200,
)

# As for the others: the specification of tokens leaves it to us (RFC 7519, 4.1.6).
TOLERANCE_FOR: Final = timedelta(minutes=5)
_TOKEN_FOR: Final = timedelta(minutes=15)  # vonage-jwt 1.1.5

_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_TEXTED: Final = ("sms", "mms")  # a picture, or a text to a group, comes as the latter
_LONGEST_REFERENCE: Final = 100
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def _secrets(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    return secrets_of(given, "a Vonage signature secret")


def _private(given: str | PrivateKey) -> PrivateKey:
    return PrivateKey(given) if isinstance(given, str) else given


def _application(_: object, __: object, value: str) -> None:
    if not value:
        msg = "Vonage needs the id of an application"
        raise ConfigurationError(msg)


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Vonage")


@frozen
class Vonage:
    """Speak with one Vonage application.

    Args:
        application_id: The application, which has the capability Messages.
        private_key: Its private key, as its file holds it: requests are authorised with tokens
            that it signs.
        signature_secret: The account's; webhooks are checked with it. Or several while it is
            changed. Without one the account can only send.
        status_url: The public URL to report to; without it, the application's status URL.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account does by itself on STOP: with Opt-Out Assist, say so.
        tolerance_for: How far the time of a signature may lie from the clock's.
        clock: The one that tokens are made and signatures are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    application_id: str = field(validator=_application)
    private_key: PrivateKey = field(converter=_private, repr=False)
    signature_secret: tuple[bytes, ...] = field(default=(), converter=_secrets, repr=False)
    status_url: str | None = field(default=None, kw_only=True, repr=False)
    base_url: str = field(default="https://api.nexmo.com", validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="vonage", init=False)

    @property
    def account(self) -> str:
        """Return the application's id."""
        return self.application_id

    def verify(self, request: HttpRequest) -> None:
        """Return only when Vonage signed this request lately.

        The token is signed, and it holds a digest of the body. Warning: the token alone proves
        nothing of what came with it; Vonage's documentation calls the digest optional, and its SDK
        leaves it out.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``bad_signature`` or ``stale_signature``.
            ConfigurationError: There is no ``signature_secret`` to check with.
        """
        if not self.signature_secret:
            msg = "Vonage has no signature_secret: without one no webhook can be believed"
            raise ConfigurationError(msg)
        check_posted(request, "Vonage")
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        claims = claims_of(token, self.signature_secret) if scheme == "Bearer" else None
        given = str(claims.get("payload_hash")) if claims else ""
        right = sha256(request.body).hexdigest()
        if claims is None or not hmac.compare_digest(right.encode(), given.encode()):
            msg = (
                "the Vonage webhook has another signature; if it is genuine, signature_secret is "
                "not the account's, or something changed its body on the way"
            )
            raise SignatureError(msg)
        check_fresh(str(claims.get("iat")), self.clock.now(), self.tolerance_for, "Vonage")

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        raw, content = request.body, object_of(request.body)
        try:
            if "status" in content:
                return (self._status(content, raw),)
            if content.get("channel") in _TEXTED:
                return (self._message(content, raw),)
            reason = "channel is neither sms nor mms"
        except AddressError:
            reason = "from is not a person's number"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(self, content: Mapping[str, object], raw: bytes) -> InboundMessage:
        from_, to, text = (content.get(name) for name in ("from", "to", "text"))
        if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
            raise InputError("from or to is missing or no text")
        if not isinstance(text, str | None):
            raise InputError("text is no text")
        return InboundMessage(
            self.name,
            self.account,
            word(content, "message_uuid"),
            Address.load(Channel.SMS, with_plus(from_)),
            with_plus(to),
            encodable(text or ""),  # a picture alone has none
            raw,
            occurred_at=instant_of(content.get("timestamp")),
        )

    def _status(self, content: Mapping[str, object], raw: bytes) -> StatusUpdate:
        id_, said = word(content, "message_uuid"), word(content, "status")
        status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
        error = found(content, "error.error") or content.get("error")  # it comes in both shapes
        code = _code(error)
        reason = None
        if status in _FAILED:
            reason = _meaning(code)
        event_id = ":".join(filter(None, (id_, said, code)))
        reference = word_or_none(content, "client_ref")
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``/v1/messages`` with a token that is good for fifteen minutes.
        """
        short = len(message.reference) <= _LONGEST_REFERENCE
        content = {
            "channel": "sms",
            "message_type": "text",
            "to": message.to.value.removeprefix("+"),
            "from": message.sender.removeprefix("+"),
            "text": encodable(message.text),
            # A longer one than Vonage takes is left out: reports are found by Vonage's own id.
            "client_ref": message.reference if short else None,
            "webhook_url": message.callback_url or self.status_url,
        }
        headers = {
            "Authorization": f"Bearer {self._token(message.reference)}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        return HttpRequest("POST", f"{self.base_url.rstrip('/')}/v1/messages", headers, body)

    def _token(self, reference: str) -> str:
        issued = int(self.clock.now().timestamp())
        claims = {
            "application_id": self.application_id,
            "iat": issued,
            "exp": issued + int(_TOKEN_FOR.total_seconds()),
            "jti": sha256(f"{issued}:{reference}".encode(errors="replace")).hexdigest()[:32],
        }
        return self.private_key.token(claims)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Vonage's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        done = taken_in(response, word_or_none(content, "message_uuid"))
        return done or not_taken(response, _code(content), CODES, THROTTLED)


def _code(problem: object) -> str | None:
    """Return the code of a problem (RFC 9457): its title where that is one, else its type's end."""
    title = word_or_none(problem, "title")
    if title is not None and title.isdecimal():
        return title
    type_ = found(problem, "type")
    return word_or_none({"#": type_.rpartition("#")[2]}, "#") if isinstance(type_, str) else None


def _meaning(code: str | None) -> FailureReason:
    if code in THROTTLED:
        return FailureReason.THROTTLED
    return CODES.get(code or "", (FailureReason.UNKNOWN, True))[0]
