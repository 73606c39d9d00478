"""Sinch: texts over its SMS API (XMS) and its webhooks, signed by HMAC-SHA256.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``.

Sources, read in November 2026:
https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports/delivery-report-error-codes,
https://developers.sinch.com/docs/sms/smpp/10dlc-errors,
https://developers.sinch.com/docs/sms/api-reference/sms/tag/Batches,
https://community.sinch.com/t5/Toll-Free-Numbers-TFN/How-does-STOP-work-on-a-Toll-Free-number/ta-p/15313
and sinch 2.3.0, ``domains/authentication/sinch_events`` and ``domains/sms/models``.
``docs/transports/sinch.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from attrs import Attribute, field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.json_api import (
    api_url,
    check_fresh,
    check_posted,
    check_token,
    encodable,
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

__all__ = ["CODES", "STATUSES", "THROTTLED", "Sinch"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "15": (FailureReason.CONTENT_REJECTED, True),  # taken for spam
        "60": (FailureReason.SENDER_NOT_REGISTERED, False),  # the campaign is not active
        "62": (FailureReason.CONTENT_REJECTED, True),
        "152": (FailureReason.UNREACHABLE, True),  # without a service for texts
        "257": (FailureReason.OPTED_OUT, True),
        "300": (FailureReason.INVALID_NUMBER, True),
        "310": (FailureReason.SENDER_NOT_REGISTERED, False),
        "321": (FailureReason.UNREACHABLE, False),
        "402": (FailureReason.UNREACHABLE, True),
        "403": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "404": (FailureReason.UNREACHABLE, False),
        "405": (FailureReason.CONTENT_REJECTED, True),  # a "${...}" that stands for nothing
        "406": (FailureReason.UNREACHABLE, False),  # it expired
        "408": (FailureReason.UNREACHABLE, True),
        "410": (FailureReason.SENDER_NOT_REGISTERED, False),
        "411": (FailureReason.CONTENT_REJECTED, True),  # too many parts
        "412": (FailureReason.UNREACHABLE, False),  # the region is switched off
    }
)
# "Blocked due to exceeded quota": a limit of the campaign, or a toll-free number not yet verified.
THROTTLED: Final = frozenset({"64"})

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        # In small letters: the reference and the SDK write them in two other ways.
        "queued": DeliveryStatus.QUEUED,
        "dispatched": DeliveryStatus.SENT,
        # "Delivered to the SMSC but no Delivery Receipt has been received".
        "unknown": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "aborted": DeliveryStatus.FAILED,
        "cancelled": DeliveryStatus.FAILED,
        "expired": DeliveryStatus.FAILED,
        "rejected": DeliveryStatus.FAILED,
        "deleted": DeliveryStatus.UNDELIVERED,
        "failed": DeliveryStatus.UNDELIVERED,
    }
)

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    # Long and short codes: nothing by itself. On toll-free numbers the network blocks and answers.
    words_that_lift_block=frozenset({"START", "UNSTOP"}),
    max_body=2000,
)

_SIGNATURE: Final = "x-sinch-webhook-signature"
_ALGORITHM: Final = "HmacSHA256"
# "A small delta", says the guide to its webhooks; as for the others.
TOLERANCE_FOR: Final = timedelta(minutes=5)

_REPORTS: Final = ("recipient_delivery_report_sms", "recipient_delivery_report_mms")
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_LONGEST_REFERENCE: Final = 2048
_NONCE: Final = re.compile(r"[A-Za-z0-9_-]{1,128}").fullmatch
_TIME: Final = re.compile(r"[0-9]{1,12}").fullmatch
_PLAN: Final = re.compile(r"[A-Za-z0-9_-]{1,64}").fullmatch
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def _plan(_: object, __: object, value: str) -> None:
    if _PLAN(value) is None:
        msg = "a Sinch service plan id is letters and digits"
        raise ConfigurationError(msg)


def _bearer(_: object, argument: Attribute[str], value: str) -> None:
    check_token(value, argument.name, "the Sinch API token")


def _secrets(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    return secrets_of(given, "a Sinch webhook secret")


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Sinch")


@frozen
class Sinch:
    """Speak with one Sinch service plan.

    Args:
        service_plan_id: The plan.
        api_token: Its token.
        webhook_secret: What its webhooks are signed with, which Sinch switches on when asked; or
            several while it is changed. Without one the plan can only send.
        status_url: The public URL to report to; without it, the callback URL of the plan.
        base_url: Where the API is: that of the plan's region, or a fake's address in tests.
        capabilities: What the plan's numbers do by themselves on STOP: toll-free ones block.
        tolerance_for: How far the time of a signature may lie from the clock's.
        clock: The one that signatures are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    service_plan_id: str = field(validator=_plan)
    api_token: str = field(validator=_bearer, repr=False)
    webhook_secret: tuple[bytes, ...] = field(default=(), converter=_secrets, repr=False)
    status_url: str | None = field(default=None, kw_only=True, repr=False)
    base_url: str = field(default="https://us.sms.api.sinch.com", validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="sinch", init=False)

    @property
    def account(self) -> str:
        """Return the service plan's id."""
        return self.service_plan_id

    def verify(self, request: HttpRequest) -> None:
        """Return only when Sinch signed this request lately.

        The body is signed with a nonce and the time behind it, and full stops between them. Neither
        of the two may hold one, so that the body ends at the last but one.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``unsupported_signature``, ``bad_signature`` or ``stale_signature``.
            ConfigurationError: There is no ``webhook_secret`` to check with.
        """
        if not self.webhook_secret:
            msg = "Sinch has no webhook_secret: without one no webhook can be believed"
            raise ConfigurationError(msg)
        check_posted(request, "Sinch")
        if request.headers.get(f"{_SIGNATURE}-algorithm", _ALGORITHM) != _ALGORITHM:
            msg = "the Sinch webhook is signed by another algorithm than HmacSHA256"
            raise SignatureError(msg, code="unsupported_signature")
        nonce, time, given = (
            request.headers.get(f"{_SIGNATURE}{part}", "") for part in ("-nonce", "-timestamp", "")
        )
        content = request.body + f".{nonce}.{time}".encode(errors="replace")
        given_ = given.encode(errors="replace")
        if (
            _NONCE(nonce) is None
            or _TIME(time) is None
            or not any(
                hmac.compare_digest(b64encode(hmac.digest(secret, content, "sha256")), given_)
                for secret in self.webhook_secret
            )
        ):
            msg = (
                "the Sinch webhook has another signature; if it is genuine, webhook_secret is not "
                "the plan's, or something changed its body on the way"
            )
            raise SignatureError(msg)
        check_fresh(time, self.clock.now(), self.tolerance_for, "Sinch")

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        raw, content = request.body, object_of(request.body)
        type_ = content.get("type")
        try:
            if type_ in ("mo_text", "mo_media"):
                return (self._message(content, raw),)
            if type_ in _REPORTS:
                return (self._status(content, raw),)
            reason = "type is neither a text nor a report on one recipient"
        except AddressError:
            reason = "from is not a person's number"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(self, content: Mapping[str, object], raw: bytes) -> InboundMessage:
        from_, to, body = (content.get(name) for name in ("from", "to", "body"))
        if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
            raise InputError("from or to is missing or no text")
        # That of a picture is an object, with or without words.
        text = (body.get("message") or "") if isinstance(body, dict) else body
        if not isinstance(text, str):
            raise InputError("body is missing or no text")
        return InboundMessage(
            self.name,
            self.account,
            word(content, "id"),
            Address.load(Channel.SMS, with_plus(from_)),
            with_plus(to),
            encodable(text),
            raw,
            occurred_at=instant_of(content.get("received_at")),
        )

    def _status(self, content: Mapping[str, object], raw: bytes) -> StatusUpdate:
        # We send to one person at a time, so that the batch is the message.
        id_, said = word(content, "batch_id"), word(content, "status").lower()
        status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
        code = word_or_none(content, "code")
        reason = _meaning(code) if status in _FAILED else None
        event_id = ":".join(filter(None, (id_, said, code)))
        reference = word_or_none(content, "client_reference")
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference, raw
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``batches`` with the plan's token, for one recipient.
        """
        short = len(message.reference) <= _LONGEST_REFERENCE
        content = {
            "to": [message.to.value],
            "from": message.sender,
            "body": encodable(message.text),
            "delivery_report": "per_recipient",
            "client_reference": message.reference if short else None,
            "callback_url": message.callback_url or self.status_url,
        }
        headers = {
            "Authorization": f"Bearer {self.api_token}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        url = f"{self.base_url.rstrip('/')}/xms/v1/{self.service_plan_id}/batches"
        return HttpRequest("POST", url, headers, body)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Sinch's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        done = taken_in(response, word_or_none(content, "id"))
        return done or not_taken(response, word_or_none(content, "code"), {})


def _meaning(code: str | None) -> FailureReason:
    if code in THROTTLED:
        return FailureReason.THROTTLED
    return CODES.get(code or "", (FailureReason.UNKNOWN, True))[0]
