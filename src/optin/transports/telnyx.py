"""Telnyx: texts over its API v2 and its webhooks, which are signed by Ed25519.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``. Needs ``cryptography`` (extra ``telnyx``).

Sources, read in November 2026: https://developers.telnyx.com/docs/messaging/messages/error-codes,
https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks,
https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out,
https://developers.telnyx.com/docs/development/api-fundamentals/idempotency, and telnyx 4.189.0,
``lib/webhook_verification.py`` and ``types``. ``docs/transports/telnyx.md`` says what is unproven.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from attrs import Attribute, field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.ed25519 import PublicKey
from optin.transports.json_api import (
    api_url,
    check_fresh,
    check_posted,
    check_token,
    encodable,
    found,
    instant_of,
    not_taken,
    object_of,
    reference_in,
    taken_in,
    unread,
    with_reference,
    word,
    word_or_none,
)
from optin.transports.protocol import (
    BlockPage,
    Capabilities,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    Outcome,
    ProviderReading,
    StatusUpdate,
    StopHandling,
    Update,
)
from optin.transports.telnyx_optouts import PATH, page_of, query_for

__all__ = ["CODES", "STATUSES", "THROTTLED", "Telnyx"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "10002": (FailureReason.INVALID_NUMBER, True),
        "10009": (FailureReason.CREDENTIALS_REFUSED, False),
        "10010": (FailureReason.CREDENTIALS_REFUSED, False),
        "10016": (FailureReason.INVALID_NUMBER, True),  # not in E.164 form
        "20002": (FailureReason.CREDENTIALS_REFUSED, False),  # the key was revoked
        "20006": (FailureReason.CREDENTIALS_REFUSED, False),  # it has expired
        "20012": (FailureReason.PROVIDER_UNAVAILABLE, False),  # account inactive
        "20013": (FailureReason.PROVIDER_UNAVAILABLE, False),  # account blocked
        "20100": (FailureReason.PROVIDER_UNAVAILABLE, False),  # no money left
        "40001": (FailureReason.LANDLINE, True),  # or a number without routes
        "40002": (FailureReason.CONTENT_REJECTED, False),  # taken for spam, for now
        "40003": (FailureReason.CONTENT_REJECTED, True),
        "40004": (FailureReason.UNREACHABLE, False),  # the carrier does not say why
        "40005": (FailureReason.UNREACHABLE, False),  # it expired on the way
        "40006": (FailureReason.UNREACHABLE, False),
        "40008": (FailureReason.UNREACHABLE, False),
        "40009": (FailureReason.CONTENT_REJECTED, True),
        "40010": (FailureReason.SENDER_NOT_REGISTERED, False),  # 10DLC
        "40012": (FailureReason.INVALID_NUMBER, True),
        "40013": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40014": (FailureReason.UNREACHABLE, False),  # it expired in the queue
        "40015": (FailureReason.CONTENT_REJECTED, True),
        "40017": (FailureReason.CONTENT_REJECTED, True),
        "40100": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40300": (FailureReason.OPTED_OUT, True),
        "40301": (FailureReason.UNREACHABLE, True),  # not this kind of message to that number
        "40302": (FailureReason.CONTENT_REJECTED, True),  # over ten parts
        "40305": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40306": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40309": (FailureReason.UNREACHABLE, False),  # the country is switched off
        "40310": (FailureReason.INVALID_NUMBER, True),
        "40312": (FailureReason.SENDER_NOT_REGISTERED, False),  # the profile is disabled
        "40314": (FailureReason.PROVIDER_UNAVAILABLE, False),  # messaging is disabled
        "40315": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40316": (FailureReason.CONTENT_REJECTED, True),  # no text
        "40319": (FailureReason.UNREACHABLE, True),  # not from this sender
        "40320": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40321": (FailureReason.SENDER_NOT_REGISTERED, False),
        "40322": (FailureReason.CONTENT_REJECTED, True),
        "40328": (FailureReason.CONTENT_REJECTED, True),  # longer than is recommended
        "40329": (FailureReason.SENDER_NOT_REGISTERED, False),  # toll-free, not verified
    }
)
# Too much at once: nothing was processed where this answers a send.
THROTTLED: Final = frozenset({"10011", "40011", "40016", "40018", "40318"})

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "queued": DeliveryStatus.QUEUED,
        "sending": DeliveryStatus.QUEUED,
        "sent": DeliveryStatus.SENT,
        # The last word of a carrier that tells no receipts: it was sent, and nobody knows more.
        "delivery_unconfirmed": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "read": DeliveryStatus.DELIVERED,
        "delivery_failed": DeliveryStatus.UNDELIVERED,
        "expired": DeliveryStatus.FAILED,
        "sending_failed": DeliveryStatus.FAILED,
    }
)

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    # "Advanced Opt-In/Out Management", default behaviour: it answers and makes a block rule of the
    # messaging profile. Words that an account adds for opting in lift none.
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    words_that_lift_block=frozenset({"START", "UNSTOP"}),
    inbound_opt_out_hint=True,
    max_body=1530,  # ten parts
)

SIGNATURE_HEADER: Final = "telnyx-signature-ed25519"
TIME_HEADER: Final = "telnyx-timestamp"
# lib/webhook_verification.py, TIMESTAMP_TOLERANCE_SECONDS
TOLERANCE_FOR: Final = timedelta(minutes=5)

_OPTED_OUT: Final = "40300"
_READINGS: Final = {reading.upper(): reading for reading in ProviderReading}
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_REPORTS: Final = frozenset({"message.sent", "message.finalized", "message.read"})
_TIME: Final = re.compile(r"[0-9]{1,12}").fullmatch
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def _api_key(_: object, argument: Attribute[str], value: str) -> None:
    check_token(value, argument.name, "the Telnyx API key")


def _keys(given: str | Sequence[str | PublicKey]) -> tuple[PublicKey, ...]:
    several = ([given] if given else []) if isinstance(given, str) else given
    return tuple(PublicKey(each) if isinstance(each, str) else each for each in several)


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Telnyx")


@frozen
class Telnyx:
    """Speak with one Telnyx account.

    Args:
        api_key: What requests are authorised with.
        public_key: What webhooks are checked with, as the portal shows it, in base64; or several
            while it is changed. Without one the account can only send.
        webhook_url: The public URL that Telnyx shall report to; without it, the one of the
            messaging profile. Only with it a report that comes early finds its message.
        messaging_profile_id: The profile to send through; needed for senders that are names.
        account: How the account is called in the ledger.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account does by itself on STOP, where it was set up otherwise.
        tolerance_for: How far the time of a signature may lie from the clock's.
        clock: The one that signatures are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    api_key: str = field(validator=_api_key, repr=False)
    public_key: tuple[PublicKey, ...] = field(default=(), converter=_keys, repr=False)
    webhook_url: str | None = field(default=None, repr=False)
    messaging_profile_id: str | None = None
    account: str = field(default="default", kw_only=True)
    base_url: str = field(default="https://api.telnyx.com", validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="telnyx", init=False)

    def verify(self, request: HttpRequest) -> None:
        """Return only when Telnyx signed this request lately.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``bad_signature`` or ``stale_signature``.
            ConfigurationError: There is no ``public_key`` to check with.
        """
        if not self.public_key:
            msg = "Telnyx has no public_key: without one no webhook can be believed"
            raise ConfigurationError(msg)
        check_posted(request, "Telnyx")
        time = request.headers.get(TIME_HEADER, "")
        given = request.headers.get(SIGNATURE_HEADER, "")
        content = time.encode(errors="replace") + b"|" + request.body
        # The time is digits, so that the first bar is where the body begins.
        if _TIME(time) is None or not any(key.signed(content, given) for key in self.public_key):
            msg = (
                "the Telnyx webhook has another signature; if it is genuine, public_key is not the "
                "account's, or something changed its body on the way"
            )
            raise SignatureError(msg)
        check_fresh(time, self.clock.now(), self.tolerance_for, "Telnyx")

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        raw, content = request.body, object_of(request.body)
        event = found(content, "data.event_type")
        try:
            if event == "message.received":
                return (self._message(content, raw),)
            if isinstance(event, str) and event in _REPORTS:
                return (self._status(content, raw),)
            reason = "data.event_type is none of a message's"
        except AddressError:
            reason = "data.payload.from is not a person's number"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(self, content: Mapping[str, object], raw: bytes) -> InboundMessage:
        from_ = found(content, "data.payload.from.phone_number")
        text = found(content, "data.payload.text")
        to = _written_to(found(content, "data.payload.to"))
        if not isinstance(from_, str) or to is None:
            raise InputError("data.payload.from or to is missing or no text")
        if not isinstance(text, str | None):
            raise InputError("data.payload.text is no text")
        hint = found(content, "data.payload.autoresponse_type")
        return InboundMessage(
            self.name,
            self.account,
            word(content, "data.payload.id"),
            Address.load(Channel.SMS, from_),
            to,
            encodable(text or ""),  # a picture alone has none
            raw,
            occurred_at=instant_of(found(content, "data.payload.received_at")),
            provider_reading=_READINGS.get(hint.upper()) if isinstance(hint, str) else None,
        )

    def _status(self, content: Mapping[str, object], raw: bytes) -> StatusUpdate:
        id_, said = (word(content, f"data.payload.{path}") for path in ("id", "to.0.status"))
        status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
        code = word_or_none(content, "data.payload.errors.0.code")
        reason = None
        if status in _FAILED:
            reason, _ = _meaning(code, found(content, "data.payload.errors.0"))
        event_id = ":".join(filter(None, (id_, said, code)))
        # The URL that the request came to is not signed; the same one in its body is.
        url = found(content, "data.payload.webhook_url")
        query = url.partition("#")[0].partition("?")[2] if isinstance(url, str) else ""
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference_in(query), raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``/v2/messages`` with the account's key.
        """
        callback = message.callback_url or self.webhook_url
        content = {
            "to": message.to.value,
            "from": message.sender,
            "text": encodable(message.text),
            "messaging_profile_id": self.messaging_profile_id,
            "webhook_url": callback and with_reference(callback, message.reference),
        }
        headers = {**self._headers(), "Content-Type": "application/json"}
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        return HttpRequest("POST", f"{self.base_url.rstrip('/')}/v2/messages", headers, body)

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.api_key}", "Accept": "application/json"}

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Telnyx's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        said = word_or_none(content, "data.to.0.status") or "queued"
        done = taken_in(response, word_or_none(content, "data.id"), said)
        if done is not None:
            return done
        code = word_or_none(content, "errors.0.code")
        meanings = {code: _meaning(code, found(content, "errors.0"))} if code else {}
        return not_taken(response, code, meanings, THROTTLED)

    def list_request(self, after: str | None) -> HttpRequest:
        """Return the request for one page of the list of opt-outs, of all profiles.

        Args:
            after: The page's number, None for the first.

        Returns:
            A GET of ``/v2/messaging_optouts`` with the account's key.
        """
        url = f"{self.base_url.rstrip('/')}{PATH}?{query_for(after)}"
        return HttpRequest("GET", url, self._headers())

    def listed(self, response: HttpResponse) -> BlockPage:
        """Return what a response says of the list of opt-outs.

        Args:
            response: Telnyx's answer.

        Raises:
            BlockListError: It is no page of the list, or one entry of it cannot be read.
        """
        lifted_by = min(self.capabilities.words_that_lift_block, default="")
        return page_of(response, self.name, self.account, lifted_by)


def _written_to(to: object) -> str | None:
    """Return the number of ours among those that were written to; None where there is none."""
    numbers = [
        (each.get("status") == "webhook_delivered", number)
        for each in (to if isinstance(to, list) else ())
        if isinstance(each, dict)
        and isinstance(number := each.get("phone_number"), str)
        and _SENDER(number)
    ]
    # In a group there are others; the one that Telnyx hands over to us says so.
    return max(numbers, key=lambda each: each[0])[1] if numbers else None


def _meaning(code: str | None, error: object) -> tuple[FailureReason, bool]:
    """Return what a code means.

    40300 is the opt-out and, some say, other refusals too. It stands for the opt-out unless its
    title tells of something else: a person who wrote STOP must not be taken for a fault of ours.
    """
    title = found(error, "title")
    if code == _OPTED_OUT and isinstance(title, str) and "stop" not in title.lower():
        return FailureReason.UNKNOWN, True
    if code in THROTTLED:
        return FailureReason.THROTTLED, False
    return CODES.get(code or "", (FailureReason.UNKNOWN, True))
