"""Twilio: texts and WhatsApp messages over its REST API and its form webhooks.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``. Not here yet: webhooks with a JSON body
(``bodySHA256``) and those signed with a SharedKey (HMAC-SHA256); both are refused.

Sources: https://www.twilio.com/docs/api/errors and
https://www.twilio.com/docs/messaging/api/message-resource (read in November 2026).
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode

from attrs import field, frozen

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.forms import MAX_FORM
from optin.transports.json_api import (
    api_url,
    encodable,
    kind_of,
    not_taken,
    object_of,
    reference_in,
    unread,
    with_reference,
)
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
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
from optin.transports.twilio_form import grammatical, signature, spellings

__all__ = ["CODES", "STATUSES", "THROTTLED", "Twilio"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "20003": (FailureReason.PROVIDER_UNAVAILABLE, False),  # credentials refused
        "20404": (FailureReason.PROVIDER_UNAVAILABLE, False),  # no such account
        "21211": (FailureReason.INVALID_NUMBER, True),
        "21408": (FailureReason.UNREACHABLE, False),  # the country is switched off
        "21602": (FailureReason.CONTENT_REJECTED, True),  # no text
        "21606": (FailureReason.SENDER_NOT_REGISTERED, False),
        "21610": (FailureReason.OPTED_OUT, True),
        "21612": (FailureReason.UNREACHABLE, True),  # not from this sender
        "21614": (FailureReason.LANDLINE, True),  # not a mobile number
        "21617": (FailureReason.CONTENT_REJECTED, True),  # over 1,600 characters
        "21635": (FailureReason.LANDLINE, True),
        "21659": (FailureReason.SENDER_NOT_REGISTERED, False),
        "21660": (FailureReason.SENDER_NOT_REGISTERED, False),
        "30002": (FailureReason.PROVIDER_UNAVAILABLE, False),  # account suspended
        "30003": (FailureReason.UNREACHABLE, False),  # switched off
        "30004": (FailureReason.BLOCKED_BY_RECIPIENT, True),
        "30005": (FailureReason.INVALID_NUMBER, True),  # no longer exists
        "30006": (FailureReason.LANDLINE, True),
        "30007": (FailureReason.CONTENT_REJECTED, True),  # filtered
        "30032": (FailureReason.SENDER_NOT_REGISTERED, False),
        "30034": (FailureReason.SENDER_NOT_REGISTERED, False),
        "63014": (FailureReason.BLOCKED_BY_RECIPIENT, True),
        "63016": (FailureReason.OUTSIDE_WINDOW, False),
        "63024": (FailureReason.INVALID_NUMBER, True),
        "63033": (FailureReason.BLOCKED_BY_RECIPIENT, True),
    }
)
# Said to be not processed, so the same message may be tried again.
THROTTLED: Final = frozenset({"14107", "20429", "21611", "30001", "30022", "63018"})

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "accepted": DeliveryStatus.QUEUED,
        "scheduled": DeliveryStatus.QUEUED,
        "queued": DeliveryStatus.QUEUED,
        "sending": DeliveryStatus.QUEUED,
        "sent": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "read": DeliveryStatus.DELIVERED,
        "undelivered": DeliveryStatus.UNDELIVERED,
        "failed": DeliveryStatus.FAILED,
        "canceled": DeliveryStatus.FAILED,
    }
)

_READINGS: Final = {reading.upper().encode(): reading for reading in ProviderReading}

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS, Channel.WHATSAPP}),
    signs_webhooks=True,
    # "Twilio support for opt-out keywords": its default for numbers outside a messaging service
    # with Advanced Opt-Out is to block, and to answer STOP, START and HELP itself.
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    words_that_lift_block=frozenset({"START", "UNSTOP", "YES"}),
    inbound_opt_out_hint=True,
    idempotency_for=None,
    lookup=Lookup.BY_LISTING,
    max_body=1600,
    # TwiML without a verb: nothing is sent in answer.
    acknowledgement=HttpResponse(200, {"Content-Type": "text/xml"}, b"<Response/>"),
)

SIGNATURE_HEADER: Final = "X-Twilio-Signature"
_SETTINGS_HEADER: Final = "X-Twilio-Webhooks-Signature-Settings"
_FORM: Final = "application/x-www-form-urlencoded"

_ACCOUNT_SID: Final = re.compile(r"AC[0-9a-f]{32}").fullmatch
_MESSAGE_SID: Final = re.compile(r"(?:SM|MM)[0-9a-f]{32}").fullmatch
_SERVICE_SID: Final = re.compile(r"MG[0-9a-f]{32}").fullmatch


def _account(_: object, __: object, value: str) -> None:
    if _ACCOUNT_SID(value) is None:
        msg = "a Twilio account SID is AC and 32 hexadecimal digits"
        raise ConfigurationError(msg)


def _service(_: object, __: object, value: str | None) -> None:
    if value is not None and _SERVICE_SID(value) is None:
        msg = "a Twilio messaging service SID is MG and 32 hexadecimal digits"
        raise ConfigurationError(msg)


def _tokens(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    tokens = (given,) if isinstance(given, str) else tuple(given)
    if not tokens or not all(tokens):
        msg = "Twilio needs an auth token: without one no webhook can be believed"
        raise ConfigurationError(msg)
    # Bytes are what this made before: attrs.evolve hands them back.
    return tuple(t if isinstance(t, bytes) else t.encode() for t in tokens)


def _public(_: object, __: object, value: str | None) -> None:
    if value is not None:
        spellings(value)


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Twilio")


@frozen
class Twilio:
    """Speak with one Twilio account.

    Args:
        account_sid: The account: ``AC`` and 32 digits.
        auth_token: Its token; or several while it is rotated, the current one first. Requests are
            sent with the first, webhooks are checked with each.
        webhook_url: The public URL that Twilio posts messages to, whole, as its console shows it.
            Signatures are checked against it, never against what a request says of itself.
            Without it the account can only send.
        status_url: The public URL for status updates, where it is another one.
        messaging_service_sid: The service to send through: ``MG`` and 32 digits.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account does by itself on STOP, where it was set up otherwise.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    account_sid: str = field(validator=_account)
    auth_token: tuple[bytes, ...] = field(converter=_tokens, repr=False)
    webhook_url: str | None = field(default=None, validator=_public, repr=False)
    status_url: str | None = field(default=None, validator=_public, repr=False)
    messaging_service_sid: str | None = field(default=None, validator=_service)
    base_url: str = field(default="https://api.twilio.com", validator=_api)
    capabilities: Capabilities = field(default=_CAPABILITIES, repr=False)
    name: str = field(default="twilio", init=False)
    _urls: tuple[bytes, ...] = field(init=False, repr=False, eq=False)

    @_urls.default
    def _every_spelling(self) -> tuple[bytes, ...]:
        urls = [url for url in (self.webhook_url, self.status_url) if url is not None]
        return tuple(dict.fromkeys(spelling for url in urls for spelling in spellings(url)))

    @property
    def account(self) -> str:
        """Return the account's SID."""
        return self.account_sid

    def verify(self, request: HttpRequest) -> None:
        """Return only when Twilio signed this request for one of our URLs.

        Args:
            request: A request to our webhook. Of its URL only the query counts; it is signed.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``unsupported_signature`` or ``bad_signature``.
            ConfigurationError: There is no ``webhook_url`` to check against.
        """
        if not self._urls:
            msg = "Twilio has no webhook_url: give the public URL that its console shows"
            raise ConfigurationError(msg)
        _acceptable(request)
        given = request.headers.get(SIGNATURE_HEADER, "").encode(errors="replace")
        query = request.query.encode(errors="replace")
        try:
            pairs = request.form
        except InputError as error:
            raise _forged(f"is {error}") from None
        for url in self._urls:
            signed = url + b"?" + query if query else url
            for token in self.auth_token:
                if hmac.compare_digest(given, signature(token, signed, pairs)):
                    return
        raise _forged(
            "has another signature; if it is genuine, webhook_url is not letter by letter what the "
            "console shows, or auth_token is not the account's"
        )

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        raw = request.body
        try:
            form, extras = grammatical(request.form, self.account_sid.encode())
            if b"MessageStatus" in form:
                return (self._status(form, reference_in(request.query), raw),)
            return (self._message(form, extras, raw),)
        except AddressError:
            reason = "From is not a person's number"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account_sid, reason, raw),)

    def _message(
        self, form: Mapping[bytes, bytes], extras: tuple[str, ...], raw: bytes
    ) -> InboundMessage:
        scheme, colon, from_ = form[b"From"].decode().rpartition(":")
        return InboundMessage(
            self.name,
            self.account_sid,
            form[b"MessageSid"].decode(),
            Address.load(Channel.WHATSAPP if colon else Channel.SMS, from_),
            form[b"To"].decode().removeprefix(scheme + colon),
            form[b"Body"].decode(errors="replace"),
            raw,
            provider_reading=_READINGS.get(form.get(b"OptOutType", b"")),
            extras=extras,
        )

    def _status(
        self, form: Mapping[bytes, bytes], reference: str | None, raw: bytes
    ) -> StatusUpdate:
        sid = form[b"MessageSid"].decode()
        word = form[b"MessageStatus"].decode()
        code = form[b"ErrorCode"].decode() if b"ErrorCode" in form else None
        status = STATUSES.get(word, DeliveryStatus.UNKNOWN)
        reason = None
        if status in {DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED}:
            reason, _ = _meaning(code or "")
        event_id = f"{sid}:{word}:{code}" if code else f"{sid}:{word}"
        return StatusUpdate(
            self.name, self.account_sid, event_id, sid, status, code, reason, reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD, as a browser's
                form would.

        Returns:
            A POST to ``Messages.json`` with the account's credentials.
        """
        scheme = "whatsapp:" if message.to.channel is Channel.WHATSAPP else ""
        form = {"To": scheme + message.to.value, "Body": encodable(message.text)}
        if message.sender:
            form["From"] = scheme + message.sender
        if self.messaging_service_sid is not None:
            form["MessagingServiceSid"] = self.messaging_service_sid
        callback = message.callback_url or self.status_url or self.webhook_url
        if callback is not None:
            form["StatusCallback"] = with_reference(callback, message.reference)
        credentials = b64encode(self.account_sid.encode() + b":" + self.auth_token[0]).decode()
        headers = {
            "Authorization": f"Basic {credentials}",
            "Content-Type": _FORM,
            "Accept": "application/json",
        }
        url = f"{self.base_url.rstrip('/')}/2010-04-01/Accounts/{self.account_sid}/Messages.json"
        return HttpRequest("POST", url, headers, urlencode(form).encode())

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        A create is not idempotent (error 20500), so every 5xx is ambiguous.

        Args:
            response: Twilio's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`.
        """
        status, content = response.status, object_of(response.body)
        if 200 <= status < 300:  # noqa: PLR2004 - "2xx" is written so
            sid = content.get("sid")
            if isinstance(sid, str) and _MESSAGE_SID(sid):
                return Accepted(sid, str(content.get("status")))
            return Ambiguous(f"http_{status}")
        number = content.get("code")
        return not_taken(response, str(number) if type(number) is int else None, CODES, THROTTLED)


def _acceptable(request: HttpRequest) -> None:
    """Raise unless this is a request that Twilio could have made, before anything is parsed."""
    if request.method != "POST":
        raise _forged("is not a POST", "bad_method")
    if kind_of(request) != _FORM:
        raise _forged("is not a form", "bad_content_type")
    if len(request.body) > MAX_FORM:
        raise _forged("is larger than 64 KiB", "too_large")
    settings = request.headers.get(_SETTINGS_HEADER, "")
    if "algorithm" in settings and "HMAC_SHA1" not in settings.upper():
        raise _forged("is signed with a SharedKey", "unsupported_signature")


def _forged(sentence: str, code: str = "bad_signature") -> SignatureError:
    return SignatureError(f"the Twilio webhook {sentence}", code=code)


def _meaning(code: str) -> tuple[FailureReason, bool]:
    if code in THROTTLED:
        return FailureReason.THROTTLED, False
    return CODES.get(code, (FailureReason.UNKNOWN, True))
