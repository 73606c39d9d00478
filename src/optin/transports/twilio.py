"""Twilio: texts and WhatsApp messages over its REST API, its form webhooks and its events.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``. What is signed, and how, is in ``twilio_signing.py``.

Sources: https://www.twilio.com/docs/api/errors and
https://www.twilio.com/docs/messaging/api/message-resource (read in November 2026).
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeVar
from urllib.parse import urlencode

from attrs import field, frozen

from optin.consent.addresses import Address, AddressError, Channel, Sender
from optin.exceptions import ConfigurationError, InputError
from optin.transports.json_api import (
    api_url,
    encodable,
    kind_of,
    not_taken,
    object_of,
    unread,
    with_reference,
)
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    Capabilities,
    ConsentItem,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Lookup,
    Message,
    Outcome,
    StatusUpdate,
    StopHandling,
    Update,
)
from optin.transports.twilio_consents import AT_ONCE, PATH, consents_form, place_of, taken
from optin.transports.twilio_events import event_of, events_in
from optin.transports.twilio_form import Arrived, Reported, Told, form_of
from optin.transports.twilio_signing import (
    FORM,
    JSON,
    SharedKeys,
    Signers,
    shared_keys_of,
    spellings,
    tokens_of,
)

__all__ = ["CODES", "STATUSES", "THROTTLED", "Twilio"]

_T = TypeVar("_T")

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "20003": (FailureReason.CREDENTIALS_REFUSED, False),
        "20404": (FailureReason.CREDENTIALS_REFUSED, False),  # no such account
        "21211": (FailureReason.INVALID_NUMBER, True),
        "21212": (FailureReason.SENDER_NOT_REGISTERED, False),  # From is no number
        "21408": (FailureReason.UNREACHABLE, False),  # the country is switched off
        "21602": (FailureReason.CONTENT_REJECTED, True),  # no text
        "21606": (FailureReason.SENDER_NOT_REGISTERED, False),
        "21610": (FailureReason.OPTED_OUT, True),
        "21612": (FailureReason.UNREACHABLE, True),  # not from this sender
        "21614": (FailureReason.LANDLINE, True),  # not a mobile number
        "21617": (FailureReason.CONTENT_REJECTED, True),  # over 1,600 characters
        "21635": (FailureReason.LANDLINE, True),
        "21654": (FailureReason.CONTENT_REJECTED, True),  # variables without a template
        "21655": (FailureReason.CONTENT_REJECTED, True),  # no such template
        "21656": (FailureReason.CONTENT_REJECTED, True),  # its variables, one empty perhaps
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
        "63003": (FailureReason.UNREACHABLE, True),  # not on this channel; by SMS perhaps
        "63007": (FailureReason.SENDER_NOT_REGISTERED, False),
        "63013": (FailureReason.CONTENT_REJECTED, True),  # against the channel's policy
        "63014": (FailureReason.BLOCKED_BY_RECIPIENT, True),
        "63016": (FailureReason.OUTSIDE_WINDOW, False),
        "63024": (FailureReason.INVALID_NUMBER, True),
        "63033": (FailureReason.BLOCKED_BY_RECIPIENT, True),
    }
)
# Said to be not processed, so the same message may be tried again.
THROTTLED: Final = frozenset({"14107", "20429", "21611", "30001", "30022", "63018", "63038"})

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
    templates=True,
    # TwiML without a verb: nothing is sent in answer.
    acknowledgement=HttpResponse(200, {"Content-Type": "text/xml"}, b"<Response/>"),
)

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
            sent with the first, webhooks are checked with each, unless a shared key signs them.
        webhook_url: The public URL that Twilio posts messages to, whole, as its console shows it.
            Signatures are checked against it, never against what a request says of itself.
            Without it the account can only send.
        status_url: The public URL for status updates, where it is another one.
        messaging_service_sid: The service to send through: ``MG`` and 32 digits.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account does by itself on STOP, where it was set up otherwise.
        shared_keys: The secrets of the shared keys that sign webhooks, by their ids; several while
            one takes the place of another. Then the auth token signs no webhook.
        tokens_too: Whether it signs all the same: for the time in which a rule of Twilio's is
            switched on, or where it covers one of the two URLs.
        accounts_url: Where the API of consents is; a fake's address in tests.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    account_sid: str = field(validator=_account)
    auth_token: tuple[bytes, ...] = field(converter=tokens_of, repr=False)
    webhook_url: str | None = field(default=None, validator=_public, repr=False)
    status_url: str | None = field(default=None, validator=_public, repr=False)
    messaging_service_sid: str | None = field(default=None, validator=_service)
    base_url: str = field(default="https://api.twilio.com", validator=_api)
    capabilities: Capabilities = field(default=_CAPABILITIES, repr=False)
    name: str = field(default="twilio", init=False)
    shared_keys: SharedKeys = field(default=(), converter=shared_keys_of, kw_only=True, repr=False)
    tokens_too: bool = field(default=False, kw_only=True)
    accounts_url: str = field(default="https://accounts.twilio.com", validator=_api, kw_only=True)
    _signers: Signers = field(init=False, repr=False, eq=False)

    @_signers.default
    def _every_signer(self) -> Signers:
        urls = [url for url in (self.webhook_url, self.status_url) if url is not None]
        spelt = tuple(dict.fromkeys(spelling for url in urls for spelling in spellings(url)))
        return Signers(spelt, self.auth_token, self.shared_keys, self.tokens_too)

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
                ``too_large``, ``unsupported_signature``, ``downgraded_signature`` or
                ``bad_signature``.
            ConfigurationError: There is no ``webhook_url`` to check against.
        """
        if not self._signers.urls:
            msg = "Twilio has no webhook_url: give the public URL that its console shows"
            raise ConfigurationError(msg)
        self._signers.check(request)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            Of a form one update: a message, a status update, or what could not be read. Of JSON one
            for each event.
        """
        raw = request.body
        if kind_of(request) == JSON:
            return tuple(self._update(event_of, event, raw) for event in events_in(raw) or ({},))
        return (self._update(form_of, request, raw),)

    def _update(self, read: Callable[[_T, str], Told], source: _T, raw: bytes) -> Update:
        try:
            told = read(source, self.account_sid)
            if isinstance(told, Reported):
                return self._status(told, raw)
            return self._message(told, raw)
        except AddressError:
            reason = "From is not a person's number"
        except InputError as error:
            reason = str(error)
        return unread(self.name, self.account_sid, reason, raw)

    def _message(self, told: Arrived, raw: bytes) -> InboundMessage:
        scheme, colon, from_ = told.from_.rpartition(":")
        return InboundMessage(
            self.name,
            self.account_sid,
            told.sid,
            Address.load(Channel.WHATSAPP if colon else Channel.SMS, from_),
            told.to.removeprefix(scheme + colon),
            told.text,
            raw,
            occurred_at=told.at,
            provider_reading=told.reading,
            extras=told.extras,
        )

    def _status(self, told: Reported, raw: bytes) -> StatusUpdate:
        sid, word, code = told.sid, told.status, told.code
        status = STATUSES.get(word, DeliveryStatus.UNKNOWN)
        reason = None
        if status in {DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED}:
            reason, _ = _meaning(code or "")
        event_id = f"{sid}:{word}:{code}" if code else f"{sid}:{word}"
        return StatusUpdate(
            self.name, self.account_sid, event_id, sid, status, code, reason, told.reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD, as a browser's
                form would. A template is a content template: its name is the SID, ``HX`` and 32
                digits, which is of one language.

        Returns:
            A POST to ``Messages.json`` with the account's credentials.
        """
        scheme = "whatsapp:" if message.to.channel is Channel.WHATSAPP else ""
        form = {"To": scheme + message.to.value, **_content(message)}
        if message.sender:
            form["From"] = scheme + message.sender
        if self.messaging_service_sid is not None:
            form["MessagingServiceSid"] = self.messaging_service_sid
        callback = message.callback_url or self.status_url or self.webhook_url
        if callback is not None:
            form["StatusCallback"] = with_reference(callback, message.reference)
        path = f"/2010-04-01/Accounts/{self.account_sid}/Messages.json"
        return self._post(self.base_url, path, urlencode(form).encode())

    def _post(self, base: str, path: str, form: bytes) -> HttpRequest:
        credentials = b64encode(self.account_sid.encode() + b":" + self.auth_token[0]).decode()
        headers = {
            "Authorization": f"Basic {credentials}",
            "Content-Type": FORM,
            "Accept": "application/json",
        }
        return HttpRequest("POST", base.rstrip("/") + path, headers, form)

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

    # What it keeps of consents.

    @property
    def consents_at_once(self) -> int:
        """Return how many consents one request may tell of."""
        return AT_ONCE

    def consent_place(self, sender: Sender, *, agreed: bool) -> str:
        """Return the messaging service where there is one, else the sender.

        Args:
            sender: A sender of ours. Of one on WhatsApp, or of a name, Twilio keeps no consent.
            agreed: True for an opt-in, which Twilio cannot take for a toll-free number.
        """
        return place_of(sender, self.messaging_service_sid, agreed=agreed)

    def consents_request(self, items: Sequence[ConsentItem]) -> HttpRequest:
        """Return the request that tells of consents; Twilio takes a hundred a minute.

        Args:
            items: Up to twenty-five.
        """
        return self._post(self.accounts_url, PATH, consents_form(items, self.messaging_service_sid))

    def consents_taken(
        self, items: Sequence[ConsentItem], response: HttpResponse
    ) -> tuple[str, ...]:
        """Return why each item was not taken over, ``""`` where it was.

        Args:
            items: What was told.
            response: Twilio's answer.

        Raises:
            BlockListError: It says nothing of the items.
        """
        return taken(items, self.messaging_service_sid, response)


def _content(message: Message) -> Mapping[str, str]:
    """Return the parameters that hold what is said; Twilio takes a text or a template."""
    template = message.template
    if template is None:
        return {"Body": encodable(message.text)}
    values = {str(at): encodable(value) for at, value in enumerate(template.values, 1)}
    return {
        "ContentSid": template.name,
        **({"ContentVariables": json.dumps(values)} if values else {}),
    }


def _meaning(code: str) -> tuple[FailureReason, bool]:
    if code in THROTTLED:
        return FailureReason.THROTTLED, False
    return CODES.get(code, (FailureReason.UNKNOWN, True))
