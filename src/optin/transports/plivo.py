"""Plivo: texts over its messaging API and its form webhooks, signed by HMAC-SHA256 (V3).

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``.

Sources, read in November 2026:
https://docs.plivo.com/docs/messaging/api/message/send-a-message,
https://plivo.com/docs/messaging/troubleshooting/error-codes,
https://docs.plivo.com/docs/messaging/concepts/dnd-service, those of ``plivo_form.py``, and
plivo 4.63.0. ``docs/transports/plivo.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.forms import reading_of
from optin.transports.json_api import (
    api_url,
    check_posted,
    encodable,
    found,
    not_taken,
    object_of,
    reference_in,
    unread,
    with_plus,
    with_reference,
    word_or_none,
)
from optin.transports.plivo_form import IS_NONCE, UNESCAPED, Place, grammatical, place_of, signature
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    Capabilities,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    Outcome,
    ProviderReading,
    Refused,
    StatusUpdate,
    StopHandling,
    Update,
)

__all__ = ["CODES", "STATUSES", "Plivo"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "10": (FailureReason.CONTENT_REJECTED, True),
        "20": (FailureReason.UNREACHABLE, False),  # the carrier's network failed
        "30": (FailureReason.CONTENT_REJECTED, True),  # taken for spam
        "40": (FailureReason.SENDER_NOT_REGISTERED, False),
        "50": (FailureReason.INVALID_NUMBER, True),  # or a landline
        "60": (FailureReason.UNREACHABLE, False),  # two machines that answer each other
        "70": (FailureReason.UNREACHABLE, True),
        "80": (FailureReason.UNREACHABLE, False),  # switched off
        "90": (FailureReason.UNREACHABLE, False),  # no route
        "100": (FailureReason.UNREACHABLE, True),  # a network without texts
        "110": (FailureReason.CONTENT_REJECTED, True),  # too long
        "200": (FailureReason.OPTED_OUT, True),
        "201": (FailureReason.UNREACHABLE, True),  # from a US toll-free number to Canada
        "300": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "420": (FailureReason.UNREACHABLE, False),  # it expired
        "900": (FailureReason.PROVIDER_UNAVAILABLE, False),  # no credit
        "910": (FailureReason.PROVIDER_UNAVAILABLE, False),  # account disabled
    }
)

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "queued": DeliveryStatus.QUEUED,
        "sent": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "read": DeliveryStatus.DELIVERED,
        "undelivered": DeliveryStatus.UNDELIVERED,
        "failed": DeliveryStatus.FAILED,
        "rejected": DeliveryStatus.FAILED,
    }
)

_READINGS: Final = {
    b"optout": ProviderReading.STOP,
    b"optin": ProviderReading.START,
    b"help": ProviderReading.HELP,
}

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    # "DND": on long codes and toll-free numbers of the US and Canada it blocks and answers unasked.
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    words_that_lift_block=frozenset({"START", "UNSTOP"}),
    inbound_opt_out_hint=True,
    max_body=1600,
    # XML without an element: nothing is sent in answer.
    acknowledgement=HttpResponse(200, {"Content-Type": "application/xml"}, b"<Response/>"),
)

# Signed with the token of the account that owns the number, and with that of the main account.
SIGNATURE_HEADERS: Final = ("X-Plivo-Signature-V3", "X-Plivo-Signature-Ma-V3")
NONCE_HEADER: Final = "X-Plivo-Signature-V3-Nonce"
_FORM: Final = "application/x-www-form-urlencoded"
_MOST_SIGNATURES: Final = 10  # Precedent: one for each active token of an account
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_ACCOUNT: Final = re.compile(r"(?:MA|SA)[0-9A-Z]{18}").fullmatch
_POWERPACK: Final = re.compile(r"[0-9a-f-]{36}").fullmatch


def _account(_: object, __: object, value: str) -> None:
    if _ACCOUNT(value) is None:
        msg = "a Plivo auth id is MA or SA and 18 capitals and digits"
        raise ConfigurationError(msg)


def _powerpack(_: object, __: object, value: str | None) -> None:
    if value is not None and _POWERPACK(value) is None:
        msg = "a Plivo Powerpack is named by its UUID"
        raise ConfigurationError(msg)


def _tokens(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    tokens = (given,) if isinstance(given, str) else tuple(given)
    if not tokens or not all(tokens):
        msg = "Plivo needs an auth token: without one no webhook can be believed"
        raise ConfigurationError(msg)
    return tuple(each.encode() if isinstance(each, str) else each for each in tokens)


def _public(_: object, __: object, value: str | None) -> None:
    if value is not None:
        place_of(value)


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Plivo")


@frozen
class Plivo:
    """Speak with one Plivo account or subaccount.

    Args:
        auth_id: The account: ``MA`` or ``SA`` and 18 capitals and digits.
        auth_token: Its token; or several, while it is changed or beside that of the main account.
            Requests are sent with the first, webhooks are checked with each.
        webhook_url: The public URL that Plivo posts messages to, letter by letter as its console
            shows it. Signatures are checked against it, never against what a request says of
            itself. Without it the account can only send.
        status_url: The public URL to report to, where it is another one.
        powerpack_uuid: The Powerpack to send through, in the place of a sender.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account's numbers do by themselves on STOP, where it is otherwise.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    auth_id: str = field(validator=_account)
    auth_token: tuple[bytes, ...] = field(converter=_tokens, repr=False)
    webhook_url: str | None = field(default=None, validator=_public, repr=False)
    status_url: str | None = field(default=None, validator=_public, repr=False, kw_only=True)
    powerpack_uuid: str | None = field(default=None, validator=_powerpack, kw_only=True)
    base_url: str = field(default="https://api.plivo.com", validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    name: str = field(default="plivo", init=False)
    _places: tuple[Place, ...] = field(init=False, repr=False, eq=False)

    @_places.default
    def _every_place(self) -> tuple[Place, ...]:
        return tuple(place_of(url) for url in (self.webhook_url, self.status_url) if url)

    @property
    def account(self) -> str:
        """Return the account's auth id."""
        return self.auth_id

    def verify(self, request: HttpRequest) -> None:
        """Return only when Plivo signed this request, form and all, for one of our URLs.

        Args:
            request: A request to our webhook. Of its URL only the query counts; it is signed.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``unsupported_signature`` (V2 signs no form) or ``bad_signature``.
            ConfigurationError: There is no ``webhook_url`` to check against.
        """
        if not self._places:
            msg = "Plivo has no webhook_url: give the public URL that its console shows"
            raise ConfigurationError(msg)
        check_posted(request, "Plivo", _FORM)
        given = _given(request)
        nonce = request.headers.get(NONCE_HEADER, "")
        try:
            pairs = request.form
        except InputError as error:
            raise SignatureError(f"the Plivo webhook is {error}") from None
        urls = filter(None, (place.signed_with(request.query) for place in self._places))
        made = [signature(key, url, pairs, nonce) for url in urls for key in self.auth_token]
        if IS_NONCE(nonce) is None or not any(
            hmac.compare_digest(one, other) for one in made for other in given
        ):
            msg = (
                "the Plivo webhook has another signature; if it is genuine, webhook_url is not "
                "letter by letter what the console shows, or auth_token is not the account's"
            )
            raise SignatureError(msg)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        raw = request.body
        try:
            form, extras = grammatical(request.form)
            if b"Status" in form:
                return (self._status(form, reference_in(request.query), raw),)
            return (self._message(form, extras, raw),)
        except AddressError:
            reason = "From is not a person's number"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(
        self, form: Mapping[bytes, bytes], extras: tuple[str, ...], raw: bytes
    ) -> InboundMessage:
        id_ = form[b"MessageUUID"].decode()
        if extras:
            id_ = reading_of(id_, tuple(form.items()))
        return InboundMessage(
            self.name,
            self.account,
            id_,
            Address.load(Channel.SMS, with_plus(form[b"From"].decode())),
            with_plus(form[b"To"].decode()),
            form[b"Text"].decode(errors="replace"),
            raw,
            provider_reading=_READINGS.get(form.get(b"MessageIntent", b"")),
            extras=extras,
        )

    def _status(
        self, form: Mapping[bytes, bytes], reference: str | None, raw: bytes
    ) -> StatusUpdate:
        id_, said = form[b"MessageUUID"].decode(), form[b"Status"].decode()
        code = form.get(b"ErrorCode", b"").decode() or None
        status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
        reason = None
        if status in _FAILED:
            reason = CODES.get(code or "", (FailureReason.UNKNOWN, True))[0]
        event_id = ":".join(filter(None, (id_, said, code)))
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``Message/`` with the account's credentials, for one recipient.
        """
        callback = message.callback_url or self.status_url or self.webhook_url
        content = {
            "dst": message.to.value,
            "src": None if self.powerpack_uuid else message.sender,
            "powerpack_uuid": self.powerpack_uuid,
            "text": encodable(message.text),
            "type": "sms",
        }
        if callback is not None:
            content["url"] = with_reference(callback, message.reference, UNESCAPED)
            content["method"] = "POST"
        credentials = b64encode(self.auth_id.encode() + b":" + self.auth_token[0]).decode()
        headers = {
            "Authorization": f"Basic {credentials}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        url = f"{self.base_url.rstrip('/')}/v1/Account/{self.auth_id}/Message/"
        return HttpRequest("POST", url, headers, body)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Plivo tells a refusal in a sentence and gives it no code: the status has to do.

        Args:
            response: Plivo's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        if 200 <= response.status < 300:  # noqa: PLR2004 - "2xx" is written so
            id_ = word_or_none(content, "message_uuid.0")
            if id_:
                return Accepted(id_, "queued")
            if found(content, "invalid_number.0"):
                return Refused("invalid_number", FailureReason.INVALID_NUMBER)
            return Ambiguous(f"http_{response.status}")
        return not_taken(response, None, {})


def _given(request: HttpRequest) -> list[bytes]:
    """Return the signatures that a request brings: several where an account has several tokens."""
    headers = [request.headers[name] for name in SIGNATURE_HEADERS if name in request.headers]
    if not headers and any(name.startswith("x-plivo-signature") for name in request.headers):
        msg = "the Plivo webhook is signed by V2, which does not cover what it says"
        raise SignatureError(msg, code="unsupported_signature")
    several = [each.strip() for header in headers for each in header.split(",")]
    return [each.encode(errors="replace") for each in several[:_MOST_SIGNATURES]]
