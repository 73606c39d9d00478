"""Bird: texts over its API of 2026, and its webhooks, signed by Standard Webhooks.

The tables come first: what each of its codes and words means to us. Codes that are not listed are
kept as they are, with the reason ``unknown``. Bird blocks and answers by itself, for the exact pair
of a sender and a person, and says so in an event of its own; there is no event for the end of a
block, so that a START and the list tell it.

Sources, read in November 2026: https://bird.com/docs/api/idempotency,
https://bird.com/docs/api/errors, https://bird.com/docs/guides/webhooks,
https://bird.com/products/sms/compliance/opt-out
and messagebird-sdk 0.106.0, ``bird/_generated.py`` and ``bird/resources``.
``docs/transports/bird.md`` says what is unproven.
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
from optin.exceptions import ConfigurationError, InputError
from optin.transports import standard_webhooks
from optin.transports.bird_suppressions import Suppressions, query_for
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
    Ambiguous,
    BlockPage,
    BlockUpdate,
    Capabilities,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    Outcome,
    Refused,
    StatusUpdate,
    StopHandling,
    Update,
)

__all__ = ["CATEGORIES", "CODES", "STATUSES", "Bird"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        # In a report:
        "invalid_destination": (FailureReason.INVALID_NUMBER, True),
        "unreachable": (FailureReason.UNREACHABLE, False),
        "blocked_by_carrier": (FailureReason.CONTENT_REJECTED, True),
        "blocked_by_fraud_protection": (FailureReason.UNREACHABLE, False),
        "blocked_by_recipient": (FailureReason.BLOCKED_BY_RECIPIENT, True),
        "landline_unreachable": (FailureReason.LANDLINE, True),
        "content_rejected": (FailureReason.CONTENT_REJECTED, True),
        "sender_unregistered": (FailureReason.SENDER_NOT_REGISTERED, False),
        "recipient_opted_out": (FailureReason.OPTED_OUT, True),
        "provider_unavailable": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "insufficient_balance": (FailureReason.PROVIDER_UNAVAILABLE, False),
        # In the answer to a send, by the names of errors:
        "SMSInvalidRecipient": (FailureReason.INVALID_NUMBER, True),
        "SMSNoEligibleSender": (FailureReason.SENDER_NOT_REGISTERED, False),
        "SMSSenderNotConfigured": (FailureReason.SENDER_NOT_REGISTERED, False),
        "SenderCategoryNotPermitted": (FailureReason.SENDER_NOT_REGISTERED, False),
    }
)

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "scheduled": DeliveryStatus.QUEUED,
        "accepted": DeliveryStatus.QUEUED,
        "sent": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "undelivered": DeliveryStatus.UNDELIVERED,
        "failed": DeliveryStatus.FAILED,
        "rejected": DeliveryStatus.FAILED,  # by Bird itself, a person who opted out among it
        "canceled": DeliveryStatus.FAILED,
        "expired": DeliveryStatus.FAILED,
    }
)

CATEGORIES: Final = frozenset({"transactional", "marketing", "authentication", "service"})

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    words_that_lift_block=frozenset({"START"}),
    idempotency_for=timedelta(hours=2),  # "retained for roughly 3 hours"
    max_body=1836,  # twelve parts
)

# Whether somebody who said so is to be left alone now.
_PREFERENCES: Final = {
    "preference.revoked": True,
    "preference.granted": False,
    "preference.deleted": False,
}
_LONGEST_REFERENCE: Final = 200
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_REGION: Final = re.compile(r"b[km]_([a-z]{2}[0-9]+)_.").match
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch  # a number, a short code or a name


def _api_key(_: object, argument: Attribute[str], value: str) -> None:
    check_token(value, argument.name, "the Bird API key")


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Bird")


def _category(_: object, __: object, value: str) -> None:
    if value not in CATEGORIES:
        msg = f"what a text is for is one of {', '.join(sorted(CATEGORIES))} at Bird"
        raise ConfigurationError(msg)


def _keys(given: str | Sequence[str | standard_webhooks.Key]) -> tuple[standard_webhooks.Key, ...]:
    return standard_webhooks.keys_of(given) if given else ()


def _several(given: str | Sequence[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


@frozen
class Bird:
    """Speak with one Bird workspace.

    Args:
        api_key: What requests are authorised with.
        webhook_secret: What its webhooks are signed with, ``whsec_...``; or several while one is
            rotated. Without one the workspace can only send.
        senders: Ours, for a preference that names none: it is about each of them.
        category: What texts are for: ``transactional``, ``marketing``, ``authentication`` or
            ``service``. Bird asks for it with each text.
        account: How the workspace is called in the ledger.
        base_url: Where the API is; by default in the region that the key names.
        capabilities: What the workspace does by itself on STOP, where it was set up otherwise.
        tolerance_for: How far the time of a signature may lie from the clock's.
        clock: The one that signatures are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    api_key: str = field(validator=_api_key, repr=False)
    webhook_secret: tuple[standard_webhooks.Key, ...] = field(
        default=(), converter=_keys, repr=False
    )
    senders: tuple[str, ...] = field(default=(), converter=_several, kw_only=True, repr=False)
    category: str = field(default="transactional", validator=_category, kw_only=True)
    account: str = field(default="default", kw_only=True)
    base_url: str = field(validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=standard_webhooks.TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="bird", init=False)

    @base_url.default
    def _of_the_region(self) -> str:
        region = _REGION(self.api_key)
        if region is None:
            msg = "the Bird API key names no region: give base_url"
            raise ConfigurationError(msg)
        return f"https://{region[1]}.platform.bird.com"

    def verify(self, request: HttpRequest) -> None:
        """Return only when Bird signed this request lately.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large``, ``bad_signature`` or ``stale_signature``.
            ConfigurationError: There is no ``webhook_secret`` to check with.
        """
        if not self.webhook_secret:
            msg = "Bird has no webhook_secret: without one no webhook can be believed"
            raise ConfigurationError(msg)
        now = self.clock.now()
        standard_webhooks.check(request, self.webhook_secret, now, self.tolerance_for, "Bird")

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, a block, or what could not be read. Of a
            preference that names no sender one for each of ``senders``.
        """
        raw, content = request.body, object_of(request.body)
        type_ = content.get("type")
        try:
            if type_ == "sms.received":
                return (self._message(content, raw),)
            if type_ == "sms_suppression.created":
                return (self._suppression(content, raw),)
            if isinstance(type_, str) and type_ in _PREFERENCES:
                return self._preference(type_, content, raw)
            if isinstance(type_, str) and type_.startswith("sms."):
                return (self._status(type_.removeprefix("sms."), content, raw),)
            reason = "type is no event of texts or of who may be sent them"
        except AddressError:
            reason = "data names somebody by no number of a person"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(self, content: Mapping[str, object], raw: bytes) -> InboundMessage:
        from_, to, text = (found(content, f"data.{name}") for name in ("from", "to", "text"))
        if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
            raise InputError("data.from or data.to is missing or no text")
        if not isinstance(text, str | None):
            raise InputError("data.text is no text")
        return InboundMessage(
            self.name,
            self.account,
            word(content, "data.sms_id"),
            Address.load(Channel.SMS, from_),
            to,
            encodable(text or ""),  # a picture alone has none
            raw,
            occurred_at=instant_of(content.get("timestamp")),
        )

    def _status(self, said: str, content: Mapping[str, object], raw: bytes) -> StatusUpdate:
        id_, code = word(content, "data.sms_id"), word_or_none(content, "data.error.code")
        status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
        reason = None
        if status in _FAILED:
            reason, _ = CODES.get(code or "", (FailureReason.UNKNOWN, True))
        reference = word_or_none(content, "data.metadata.optin")
        event_id = ":".join(filter(None, (id_, encodable(said), code)))
        return StatusUpdate(
            self.name, self.account, event_id, id_, status, code, reason, reference, raw
        )

    def _suppression(self, content: Mapping[str, object], raw: bytes) -> BlockUpdate:
        id_, at = word(content, "data.suppression_id"), content.get("timestamp")
        return self._suppressions().update(id_, content["data"], at, raw)

    def _suppressions(self) -> Suppressions:
        lifted_by = min(self.capabilities.words_that_lift_block, default="")
        return Suppressions(self.name, self.account, lifted_by)

    def _preference(
        self, type_: str, content: Mapping[str, object], raw: bytes
    ) -> tuple[Update, ...]:
        id_, person = word(content, "data.transition_id"), found(content, "data.handle")
        if found(content, "data.channel") != "sms" or not isinstance(person, str):
            raise InputError("data.channel is not sms, or data.handle no text")
        scope = found(content, "data.sender_scope")
        senders = self.senders if scope is None else (scope,)
        if not senders:
            raise InputError("data.sender_scope names no sender, and we were told of none")
        if not all(isinstance(each, str) and _SENDER(each) for each in senders):
            raise InputError("data.sender_scope is no sender")
        return tuple(
            BlockUpdate(
                self.name,
                self.account,
                f"{id_}:{sender}",
                Address.load(Channel.SMS, person),
                str(sender),
                blocked=_PREFERENCES[type_],
                by_person=_PREFERENCES[type_],
                cause=type_,
                lifted_by="",
                occurred_at=instant_of(content.get("timestamp")),
                raw=raw,
            )
            for sender in senders
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Where it is reported to is a setting of the workspace: Bird takes no address with a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``/v1/sms/messages`` with the key, and the message's own as
            ``Idempotency-Key``.
        """
        content: dict[str, object] = {
            "to": message.to.value,
            "from": message.sender,
            "text": encodable(message.text),
            "category": self.category,
        }
        if len(message.reference) <= _LONGEST_REFERENCE:
            content["metadata"] = {"optin": message.reference}
        headers = {**self._headers(), "Content-Type": "application/json"}
        if message.key:
            headers["Idempotency-Key"] = message.key
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        return HttpRequest("POST", self._url("messages"), headers, body)

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.api_key}", "Accept": "application/json"}

    def _url(self, of: str) -> str:
        return f"{self.base_url.rstrip('/')}/v1/sms/{of}"

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        A conflict tells of an earlier request with the same key, and not what became of it.

        Args:
            response: Bird's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx and every 409 is.
        """
        content = object_of(response.body)
        said = word_or_none(content, "status") or "accepted"
        done = taken_in(response, word_or_none(content, "id"), said)
        if done is not None:
            return done
        code = _code(content)
        if response.status == 409:  # noqa: PLR2004 - "Conflict"
            return Ambiguous(code or "http_409")
        if response.status == 402:  # noqa: PLR2004 - "Payment Required"
            return Refused(code or "http_402", FailureReason.PROVIDER_UNAVAILABLE, permanent=False)
        return not_taken(response, code, CODES)

    def list_request(self, after: str | None) -> HttpRequest:
        """Return the request for one page of the list of suppressions.

        Args:
            after: The cursor of the page before, None for the first.

        Returns:
            A GET of ``/v1/sms/suppressions`` with the key.
        """
        url = f"{self._url('suppressions')}?{query_for(after)}"
        return HttpRequest("GET", url, self._headers())

    def listed(self, response: HttpResponse) -> BlockPage:
        """Return what a response says of the list of suppressions.

        Args:
            response: Bird's answer.

        Raises:
            BlockListError: It is no page of the list, or one entry of it cannot be read.
        """
        return self._suppressions().page_of(response)


def _code(content: Mapping[str, object]) -> str | None:
    # The names are told in the documentation of the fields, the codes beside them are not.
    return word_or_none(content, "error.name") or word_or_none(content, "error.code")
