"""Infobip: texts over its SMS API (version 3) and its webhooks, signed by HMAC or by a password.

The tables come first: what each of its names means to us. A report carries a status, and an error
beside it, each of a group; the error says more. Names that are not listed are kept as they are, and
the group of the error gives the reason, else it is ``unknown``.

Warning: in which header the HMAC travels is told by no page that we could read, so that it is a
setting. A notification profile can authenticate itself by a name and a password instead, which is
told. ``docs/transports/infobip.md`` says what is unproven.

Sources, read in November 2026:
https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes,
https://www.infobip.com/docs/api/platform/subscriptions-api/create-profile
and infobip-api-python-client 6.0.0, ``api/sms_api.py`` and ``models``.
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import Attribute, evolve, field, frozen

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.json_api import (
    api_url,
    check_posted,
    check_token,
    encodable,
    found,
    instant_of,
    not_taken,
    object_of,
    secrets_of,
    unread,
    with_plus,
    word,
    word_or_none,
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
    Message,
    NotAccepted,
    Outcome,
    Refused,
    StatusUpdate,
    Update,
)

__all__ = ["ALGORITHMS", "CODES", "GROUPS", "STATUSES", "THROTTLED", "Infobip"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # name: (our reason, whether the same message fails again tomorrow)
        # Statuses, of which an answer to a send may have one, too:
        "REJECTED_NETWORK": (FailureReason.UNREACHABLE, False),  # not in our coverage
        "REJECTED_PREFIX_MISSING": (FailureReason.INVALID_NUMBER, True),
        "REJECTED_DND": (FailureReason.BLOCKED_BY_RECIPIENT, True),  # a register of the country's
        "REJECTED_SOURCE": (FailureReason.SENDER_NOT_REGISTERED, False),
        "REJECTED_NOT_ENOUGH_CREDITS": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "REJECTED_SENDER": (FailureReason.SENDER_NOT_REGISTERED, False),
        "REJECTED_DESTINATION": (FailureReason.OPTED_OUT, True),  # a blocklist; 52 is another
        "REJECTED_PREPAID_PACKAGE_EXPIRED": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "REJECTED_DESTINATION_NOT_REGISTERED": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "REJECTED_ROUTE_NOT_AVAILABLE": (FailureReason.UNREACHABLE, False),
        "REJECTED_SYSTEM_ERROR": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "REJECTED_MESSAGE_TOO_LONG": (FailureReason.CONTENT_REJECTED, True),
        # Errors, of the handset:
        "EC_UNKNOWN_SUBSCRIBER": (FailureReason.INVALID_NUMBER, True),
        # ... of whoever sends or is sent to:
        "EC_INVALID_DESTINATION_ADDRESS": (FailureReason.INVALID_NUMBER, True),
        "EC_CONTENT_BLOCKED": (FailureReason.OPTED_OUT, True),  # "by user opt-out (MO: STOP)"
        "EC_BLACKLISTED_DESTINATIONADDRESS": (FailureReason.OPTED_OUT, True),  # a blocklist
        "EC_REJECTED_SPAM_BY_OPERATOR": (FailureReason.CONTENT_REJECTED, True),
        "EC_SIGNALS_BLOCKED": (FailureReason.UNREACHABLE, False),  # its guard against fraud
        "EC_BLACKLISTED_SENDERADDRESS": (FailureReason.SENDER_NOT_REGISTERED, False),
        "EC_DEACTIVATED_LIST": (FailureReason.INVALID_NUMBER, True),
        "EC_VALIDITYEXPIRED": (FailureReason.UNREACHABLE, False),
        "EC_DEST_ADDRESS_BLACKLISTED": (FailureReason.BLOCKED_BY_RECIPIENT, True),  # as DND
    }
)
# Too much at once, for one number, for an operator or for a day.
THROTTLED: Final = frozenset(
    {"REJECTED_FLOODING_FILTER", "EC_DESTINATION_FLOODING", "EC_DESTINATION_TXT_FLOODING",
     "EC_LIMIT_REACHED", "EC_QUOTA_REACHED", "EC_10DLC_LIMIT_REACHED"}
)  # fmt: skip
GROUPS: Final[Mapping[str, FailureReason]] = MappingProxyType(
    {
        # What an error of a new name comes to, by its group; those of users are of many kinds.
        "HANDSET_ERRORS": FailureReason.UNREACHABLE,
        "OPERATOR_ERRORS": FailureReason.PROVIDER_UNAVAILABLE,
    }
)

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        # Groups:
        "ACCEPTED": DeliveryStatus.QUEUED,
        "PENDING": DeliveryStatus.QUEUED,
        "DELIVERED": DeliveryStatus.DELIVERED,
        "UNDELIVERABLE": DeliveryStatus.UNDELIVERED,
        "EXPIRED": DeliveryStatus.FAILED,
        "REJECTED": DeliveryStatus.FAILED,
        # Names that say something else than their group does:
        "PENDING_WAITING_DELIVERY": DeliveryStatus.SENT,
        "PENDING_ENROUTE": DeliveryStatus.SENT,
        "DELIVERED_TO_OPERATOR": DeliveryStatus.SENT,  # and not to the handset
        "EXPIRED_DLR_UNKNOWN": DeliveryStatus.SENT,  # the operator's word was not understood
    }
)

ALGORITHMS: Final = frozenset({"sha224", "sha256", "sha384", "sha512"})

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=False,
    # Nothing by itself; a keyword with a blocking action, or an operator, does.
    words_that_lift_block=frozenset({"START"}),
)

_NO_ERROR: Final = "NO_ERROR"
# Two statuses have one name: a number on a blocklist (14), and one that is none.
_NO_NUMBER: Final = ("REJECTED_DESTINATION", "52")
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_LONGEST_REFERENCE: Final = 200  # of 4,000 that callbackData may have
_HEADER: Final = re.compile(r"[A-Za-z0-9-]{1,64}").fullmatch
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch  # a number, a short code or a name


def _api_key(_: object, argument: Attribute[str], value: str) -> None:
    check_token(value, argument.name, "the Infobip API key")


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "Infobip")


def _algorithm(_: object, __: object, value: str) -> None:
    if value not in ALGORITHMS:
        msg = f"Infobip's webhooks are signed by one of {', '.join(sorted(ALGORITHMS))} here"
        raise ConfigurationError(msg)


def _secrets(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    return secrets_of(given, "an Infobip signature secret")


def _basic(given: tuple[str, str] | bytes | None) -> bytes | None:
    """Return a name and a password as the header carries them."""
    if given is None or isinstance(given, bytes):
        return given
    name, password = given
    if not name or ":" in name or not password:
        msg = "the credentials of Infobip's webhooks are a name without a colon, and a password"
        raise ConfigurationError(msg)
    return b"Basic " + b64encode(f"{name}:{password}".encode())


@frozen
class Infobip:
    """Speak with one Infobip account.

    Args:
        base_url: Where the API of the account is, ``https://xxxxx.api.infobip.com``, which the
            portal shows; a fake's address in tests.
        api_key: What requests are authorised with.
        signature_secret: What its webhooks are signed with, where their notification profile has
            the security ``HMAC``; or several while it is changed.
        signature_header: The header that the signature travels in; needed with a secret.
        signature_algorithm: What the profile says, such as ``sha256`` for ``HMAC_SHA_256``.
        webhook_credentials: The name and the password of its webhooks, where the profile has the
            security ``BASIC``. Where both are set, both must fit; without either the account can
            only send.
        status_url: The public URL to report to; without it, the one of the subscription.
        account: How the account is called in the ledger.
        capabilities: What the account does by itself on STOP, where it was set up so.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    base_url: str = field(validator=_api)
    api_key: str = field(validator=_api_key, repr=False)
    signature_secret: tuple[bytes, ...] = field(
        default=(), converter=_secrets, kw_only=True, repr=False
    )
    signature_header: str = field(default="", kw_only=True)
    signature_algorithm: str = field(default="sha256", validator=_algorithm, kw_only=True)
    webhook_credentials: bytes | None = field(
        default=None, converter=_basic, kw_only=True, repr=False
    )
    status_url: str | None = field(default=None, kw_only=True, repr=False)
    account: str = field(default="default", kw_only=True)
    capabilities: Capabilities = field(kw_only=True, repr=False)
    name: str = field(default="infobip", init=False)

    @signature_header.validator
    def _named(self, _: Attribute[str], value: str) -> None:
        if self.signature_secret and _HEADER(value) is None:
            msg = "with a signature_secret goes the signature_header of Infobip's webhooks"
            raise ConfigurationError(msg)

    @capabilities.default
    def _declared(self) -> Capabilities:
        return evolve(_CAPABILITIES, signs_webhooks=bool(self.signature_secret))

    def verify(self, request: HttpRequest) -> None:
        """Return only when Infobip has made this request.

        Warning: nothing in it says when it was signed, so that it counts for ever; what is
        delivered twice is known by its id.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large`` or ``bad_signature``.
            ConfigurationError: There is neither a secret nor a password to check with.
        """
        if not self.signature_secret and self.webhook_credentials is None:
            msg = "Infobip has no signature_secret or webhook_credentials to believe a webhook by"
            raise ConfigurationError(msg)
        check_posted(request, "Infobip")
        given, right = request.headers.get("Authorization", ""), self.webhook_credentials
        named = right is None or hmac.compare_digest(right, given.encode(errors="replace"))
        if not (named and self._signed(request)):
            msg = (
                "the Infobip webhook has another signature or password; if it is genuine, its "
                "profile has others, or something changed its body on the way"
            )
            raise SignatureError(msg)

    def _signed(self, request: HttpRequest) -> bool:
        given = request.headers.get(self.signature_header, "").encode(errors="replace")
        right: list[bytes] = []
        for secret in self.signature_secret:
            digest = hmac.digest(secret, request.body, self.signature_algorithm)
            # How it is written is not told; each way has one spelling here.
            right += digest.hex().encode(), b64encode(digest)
        return not right or any(hmac.compare_digest(each, given) for each in right)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update for each of its results: a message, a status update, or what could not be
            read; the others are read nevertheless.
        """
        raw = request.body
        results = object_of(raw).get("results")
        if not isinstance(results, list) or not results:
            return (unread(self.name, self.account, "results is no list, or empty", raw),)
        return tuple(self._update(result, place, raw) for place, result in enumerate(results))

    def _update(self, result: object, place: int, raw: bytes) -> Update:
        try:
            if found(result, "status") is not None:
                return self._status(result, raw)
            return self._message(result, raw)
        except AddressError:
            reason = "from is not a person's number"
        except InputError as error:
            reason = str(error)
        whole = unread(self.name, self.account, reason, raw)
        return evolve(whole, event_id=f"{whole.event_id}:{place}")

    def _message(self, result: object, raw: bytes) -> InboundMessage:
        from_, to, text = (found(result, name) for name in ("from", "to", "text"))
        if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
            raise InputError("from or to is missing or no text")
        if not isinstance(text, str):
            raise InputError("text is missing or no text")
        return InboundMessage(
            self.name,
            self.account,
            word(result, "messageId"),
            Address.load(Channel.SMS, with_plus(from_)),
            with_plus(to),
            encodable(text),
            raw,
            occurred_at=instant_of(found(result, "receivedAt")),
        )

    def _status(self, result: object, raw: bytes) -> StatusUpdate:
        id_, said = word(result, "messageId"), word(result, "status.name")
        status = _status_of(said, word_or_none(result, "status.groupName"))
        error = word_or_none(result, "error.name")
        error = None if error == _NO_ERROR else error
        reason = None
        if status in _FAILED:
            reason = _reason(error, said, result)
        return StatusUpdate(
            self.name,
            self.account,
            ":".join(filter(None, (id_, said, error))),
            id_,
            status,
            error or (said if status in _FAILED else None),
            reason,
            word_or_none(result, "callbackData"),
            raw,
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.

        Returns:
            A POST to ``/sms/3/messages`` with the account's key, for one recipient.
        """
        url, reference = message.callback_url or self.status_url, message.reference
        webhooks: dict[str, object] = {"contentType": "application/json"}
        if url:
            webhooks["delivery"] = {"url": url}
        if len(reference) <= _LONGEST_REFERENCE:
            webhooks["callbackData"] = reference
        one: dict[str, object] = {
            "destinations": [{"to": message.to.value.removeprefix("+")}],
            "content": {"text": encodable(message.text)},
            "webhooks": webhooks,
        }
        if message.sender:
            one["sender"] = message.sender.removeprefix("+")
        headers = {
            "Authorization": f"App {self.api_key}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        body = json.dumps({"messages": [one]}).encode()
        return HttpRequest("POST", f"{self.base_url.rstrip('/')}/sms/3/messages", headers, body)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Infobip's answer. A success may hold a rejection.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        if not 200 <= response.status < 300:  # noqa: PLR2004 - "2xx" is written so
            code = word_or_none(content, "errorCode") or word_or_none(
                content, "requestError.serviceException.messageId"
            )
            return not_taken(response, code, {})
        told = found(content, "messages.0")
        id_, said = (word_or_none(told, path) for path in ("messageId", "status.name"))
        if id_ is None or said is None:
            return Ambiguous(f"http_{response.status}")
        if _status_of(said, word_or_none(told, "status.groupName")) not in _FAILED:
            return Accepted(id_, said)
        if said in THROTTLED:
            return NotAccepted(said, FailureReason.THROTTLED)
        return Refused(said, *_meaning(said, told))


def _status_of(said: str, group: str | None) -> DeliveryStatus:
    return STATUSES.get(said) or STATUSES.get(group or "", DeliveryStatus.UNKNOWN)


def _meaning(said: str, told: object) -> tuple[FailureReason, bool]:
    if (said, word_or_none(told, "status.id")) == _NO_NUMBER:
        return FailureReason.INVALID_NUMBER, True
    return CODES.get(said, (FailureReason.UNKNOWN, True))


def _reason(error: str | None, said: str, told: object) -> FailureReason:
    """Return why a message failed: by the error's name, the status's, or the error's group."""
    for name in filter(None, (error, said)):
        if name in THROTTLED:
            return FailureReason.THROTTLED
        if name in CODES:
            return _meaning(name, told)[0]
    return GROUPS.get(word_or_none(told, "error.groupName") or "", FailureReason.UNKNOWN)
