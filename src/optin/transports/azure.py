"""Azure Communication Services: texts over its SMS API, and events by Event Grid.

What its codes and words mean to us stands in :mod:`optin.transports.azure_words`.

Warning: Event Grid signs nothing. It keeps the address that it was given, with a secret word in the
query, or brings a token; whoever learns of one can say anything, so that both need HTTPS.

Sources, read in November 2026:
https://learn.microsoft.com/en-us/azure/event-grid/communication-services-telephony-sms-events,
https://learn.microsoft.com/en-us/azure/event-grid/security-authentication
and azure-communication-sms 1.1.0, ``_shared/policy.py`` and ``_generated/models``.
``docs/transports/azure.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from email.utils import format_datetime
from hashlib import sha256
from typing import Final
from urllib.parse import parse_qsl, urlsplit
from uuid import NAMESPACE_URL, uuid5

from attrs import evolve, field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Address, AddressError, Channel, Sender
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports import azure_optouts
from optin.transports.azure_entra import EntraTokens
from optin.transports.azure_words import CODES, STATUSES, THROTTLED, code_of, reason_of
from optin.transports.json_api import (
    api_url,
    check_posted,
    content_of,
    encodable,
    found,
    instant_of,
    not_taken,
    object_of,
    unread,
    with_plus,
    word,
    word_or_none,
)
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    Capabilities,
    ConsentItem,
    DeliveryStatus,
    Greeting,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    Outcome,
    StatusUpdate,
    StopHandling,
    Update,
)

__all__ = ["CODES", "STATUSES", "THROTTLED", "Azure"]

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=False,
    # Toll-free numbers by the network, short codes by the service.
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    words_that_lift_block=frozenset({"START", "UNSTOP"}),
    max_body=2048,
)

_SENDING: Final = "/sms?api-version=2021-03-07"
_SIGNED: Final = "x-ms-date;host;x-ms-content-sha256"
_SECRET: Final = "secret"  # noqa: S105 - the name of the parameter that holds it
_RECEIVED: Final = "Microsoft.Communication.SMSReceived"
_ASKED: Final = "Microsoft.EventGrid.SubscriptionValidationEvent"
_REPORTED: Final = "Microsoft.Communication.SMSDeliveryReportReceived"
_NO_REPORTS: Final = "5002"  # "the message may have been delivered already"
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_LONGEST_REFERENCE: Final = 200
_SECRET_WORD: Final = re.compile(r"[A-Za-z0-9._~-]{16,256}").fullmatch
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def _endpoint(_: object, __: object, value: str) -> None:
    api_url(value, "Azure")


def _key(given: str | bytes) -> bytes:
    try:
        key = given if isinstance(given, bytes) else b64decode(given, validate=True)
    except ValueError:
        key = b""
    if not key:
        msg = "the access key of an Azure resource is base64"
        raise ConfigurationError(msg)
    return key


def _secrets(given: str | Sequence[str]) -> tuple[str, ...]:
    several = ([given] if given else []) if isinstance(given, str) else given
    if not all(map(_SECRET_WORD, several)):
        msg = "the secret of an Azure webhook is 16 or more letters and digits"
        raise ConfigurationError(msg)
    return tuple(several)


@frozen
class Azure:
    """Speak with one resource of Azure Communication Services.

    Args:
        endpoint: Where the resource is, ``https://xxxxx.communication.azure.com``.
        access_key: What requests are signed with, in base64.
        webhook_secret: The word that the webhook's address has as ``?secret=...``; or several while
            it is changed.
        entra: Which tokens of Entra ID are believed, where the subscription is set up so. Where
            both are set, both must fit; without either the resource can only send.
        account: How the resource is called in the ledger.
        capabilities: What its numbers do by themselves on STOP, where they were set up otherwise.
        clock: When requests are signed.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    endpoint: str = field(validator=_endpoint)
    access_key: bytes = field(converter=_key, repr=False)
    webhook_secret: tuple[str, ...] = field(default=(), converter=_secrets, repr=False)
    entra: EntraTokens | None = field(default=None, kw_only=True)
    account: str = field(default="default", kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="azure", init=False)

    def verify(self, request: HttpRequest) -> None:
        """Return only when a request brings the secret of our webhook, or Event Grid's token.

        Args:
            request: A request to our webhook.

        Raises:
            SignatureError: It does not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large`` or ``bad_signature``.
            ConfigurationError: There is neither a ``webhook_secret`` nor ``entra`` to check with.
        """
        if not self.webhook_secret and self.entra is None:
            msg = "Azure has no webhook_secret and no entra: without one no webhook can be believed"
            raise ConfigurationError(msg)
        check_posted(request, "Azure")
        if self.webhook_secret and not self._knows_the_word(request):
            msg = "the Azure webhook came to an address without its secret"
            raise SignatureError(msg)
        given, now = request.headers.get("Authorization", ""), self.clock.now()
        if self.entra is not None and not self.entra.believes(given, now):
            msg = (
                "the Azure webhook brings no token of Event Grid's; if it is genuine, tenant or "
                "audience are others, or the keys of the tenant are older than its token"
            )
            raise SignatureError(msg)

    def _knows_the_word(self, request: HttpRequest) -> bool:
        given = [value for name, value in parse_qsl(request.query) if name == _SECRET]
        return len(given) == 1 and any(
            hmac.compare_digest(each.encode(), given[0].encode(errors="replace"))
            for each in self.webhook_secret
        )

    def greeting(self, request: HttpRequest) -> Greeting | None:
        """Return what Event Grid is to be told that asks whether this address is ours.

        Args:
            request: A request to our webhook, as it arrived.

        Returns:
            The code that it sent, back to it; None for a request that is no such question.

        Raises:
            SignatureError: As for :meth:`verify`.
            ConfigurationError: There is no ``webhook_secret`` to know it by.
        """
        if request.headers.get("aeg-event-type") != "SubscriptionValidation":
            return None
        self.verify(request)
        asked = content_of(request.body)
        code = word_or_none(asked, "0.data.validationCode")
        if found(asked, "0.eventType") != _ASKED or code is None:
            return None
        told = json.dumps({"validationResponse": code}).encode()
        return Greeting(HttpResponse(200, {"Content-Type": "application/json"}, told))

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update for each of its events: a message, a status update, or what could not be
            read; the others are read nevertheless.
        """
        raw, events = request.body, content_of(request.body)
        if not isinstance(events, list) or not events:
            return (unread(self.name, self.account, "the body is no list of events", raw),)
        return tuple(self._update(event, place, raw) for place, event in enumerate(events))

    def _update(self, event: object, place: int, raw: bytes) -> Update:
        type_, data = found(event, "eventType"), _small(found(event, "data"))
        try:
            if type_ == _RECEIVED:
                return self._message(data, raw)
            if type_ == _REPORTED:
                return self._status(data, raw)
            reason = "eventType is no event of a text"
        except AddressError:
            reason = "data.from is not a person's number"
        except InputError as error:
            reason = f"data.{error}"
        whole = unread(self.name, self.account, reason, raw)
        return evolve(whole, event_id=f"{whole.event_id}:{place}")

    def _message(self, data: Mapping[str, object], raw: bytes) -> InboundMessage:
        from_, to, text = (data.get(name) for name in ("from", "to", "message"))
        if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
            raise InputError("from or data.to is missing or no text")
        if not isinstance(text, str):
            raise InputError("message is missing or no text")
        return InboundMessage(
            self.name,
            self.account,
            word(data, "messageId"),
            Address.load(Channel.SMS, with_plus(from_)),
            with_plus(to),
            encodable(text),
            raw,
            occurred_at=instant_of(data.get("receivedTimestamp")),
        )

    def _status(self, data: Mapping[str, object], raw: bytes) -> StatusUpdate:
        id_, said = word(data, "messageId"), word(data, "deliveryStatus").lower()
        code = code_of(data.get("deliveryStatusDetails"))
        status, reason = STATUSES.get(said, DeliveryStatus.UNKNOWN), None
        if status in _FAILED and code == _NO_REPORTS:
            status = DeliveryStatus.SENT
        if status in _FAILED:
            reason = reason_of(code)
        event_id = ":".join(filter(None, (id_, said, code)))
        reference = word_or_none(data, "tag")
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message, signed at the present instant.

        Where it is reported to is a subscription of Event Grid's: Azure takes no address with a
        message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``/sms`` for one recipient.
        """
        recipient = {"to": message.to.value}
        if message.key:
            recipient["repeatabilityRequestId"] = str(uuid5(NAMESPACE_URL, f"optin:{message.key}"))
            recipient["repeatabilityFirstSent"] = self._now()
        options: dict[str, object] = {"enableDeliveryReport": True}
        if len(message.reference) <= _LONGEST_REFERENCE:
            options["tag"] = message.reference
        return self._signed(
            _SENDING,
            {
                "from": message.sender,
                "smsRecipients": [recipient],
                "message": encodable(message.text),
                "smsSendOptions": options,
            },
        )

    def _now(self) -> str:
        return format_datetime(self.clock.now(), usegmt=True)

    def _signed(self, path: str, content: Mapping[str, object]) -> HttpRequest:
        body, date = json.dumps(content).encode(), self._now()
        host = urlsplit(self.endpoint).netloc
        digest = b64encode(sha256(body).digest()).decode()
        signed = f"POST\n{path}\n{date};{host};{digest}".encode()
        signature = b64encode(hmac.digest(self.access_key, signed, "sha256")).decode()
        headers = {
            "Authorization": f"HMAC-SHA256 SignedHeaders={_SIGNED}&Signature={signature}",
            "x-ms-date": date,
            "x-ms-content-sha256": digest,
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        return HttpRequest("POST", f"{self.endpoint.rstrip('/')}{path}", headers, body)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Azure's answer, which says for each recipient what became of it.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        if not 200 <= response.status < 300:  # noqa: PLR2004 - "2xx" is written so
            return not_taken(response, word_or_none(content, "error.code"), {})
        told = found(content, "value.0")
        id_, status = word_or_none(told, "messageId"), found(told, "httpStatusCode")
        if type(status) is not int:
            return Ambiguous(f"http_{response.status}")
        if found(told, "successful") is True:
            return Accepted(id_, f"http_{status}") if id_ else Ambiguous(f"http_{status}")
        meanings = {}
        if "to phone number" in str(found(told, "errorMessage")).lower():
            meanings[f"http_{status}"] = CODES["4002"]
        return not_taken(HttpResponse(status, response.headers), None, meanings)

    @property
    def consents_at_once(self) -> int:
        """Return 1: a request tells of one sender's list."""
        return azure_optouts.AT_ONCE

    def consent_place(self, sender: Sender, *, agreed: bool) -> str:
        """Return the sender, for which Azure keeps a list of opt-outs.

        Args:
            sender: A sender of ours. Of a name Azure keeps no list.
            agreed: True for an opt-in, of which toll-free numbers cannot be told.
        """
        return azure_optouts.place_of(sender, agreed=agreed)

    def consents_request(self, items: Sequence[ConsentItem]) -> HttpRequest:
        """Return the request that puts people on a list of opt-outs, or takes them off it.

        Args:
            items: All of one sender, all of them opt-ins or all of them opt-outs.

        Returns:
            A POST to ``/sms/optouts:add`` or ``:remove``, signed at the present instant.
        """
        return self._signed(azure_optouts.path_of(items), azure_optouts.content_of(items))

    def consents_taken(
        self, items: Sequence[ConsentItem], response: HttpResponse
    ) -> tuple[str, ...]:
        """Return why each item was not taken over, ``""`` where it was.

        Args:
            items: What was told.
            response: Azure's answer.

        Raises:
            BlockListError: It says nothing of the items.
        """
        return azure_optouts.taken(items, response)


def _small(data: object) -> Mapping[str, object]:
    """Return an event's data by names that begin small: older ones begin with a capital."""
    items = data.items() if isinstance(data, dict) else ()
    return {name[:1].lower() + name[1:]: value for name, value in items}
