"""WhatsApp: messages over Meta's Cloud API and its webhooks, signed by HMAC-SHA256.

What each of its codes and words means to us stands in the tables of ``whatsapp_words``. Codes that
are not listed are kept as they are, with the reason ``unknown``.

Sources, read in November 2026: of
https://developers.facebook.com/documentation/business-messaging/whatsapp ``support/error-codes``,
``webhooks/reference/user_preferences``, ``webhooks/reference/messages/group`` and
``business-scoped-user-ids``; and pywa 4.5.0, ``errors.py``, ``server.py``, ``utils.py``, ``types``.
``docs/transports/whatsapp.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Final
from urllib.parse import parse_qsl

from attrs import Attribute, evolve, field, frozen

from optin.consent.addresses import Address, AddressError, Channel, Sender
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.json_api import (
    api_url,
    check_posted,
    check_token,
    encodable,
    found,
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
    MARKETING,
    BlockUpdate,
    Capabilities,
    DeliveryStatus,
    Greeting,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    Outcome,
    StatusUpdate,
    Update,
)
from optin.transports.whatsapp_words import (
    CODES,
    STATUSES,
    THROTTLED,
    meaning_of,
    parts_of,
    text_of,
)

__all__ = ["CODES", "STATUSES", "THROTTLED", "WhatsApp"]

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.WHATSAPP}),
    signs_webhooks=True,
    # STOP is a word like any other. What a person stops in the app's settings is marketing alone,
    # and no word lifts it.
    max_body=4096,
    templates=True,
)

_PREFERENCES: Final = {"stop": True, "resume": False, "signup": False}
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})

_SIGNATURE: Final = "x-hub-signature-256"
MAX_BODY: Final = 3 * 1024 * 1024  # many updates come in one body
_LONGEST_REFERENCE: Final = 512
_ID: Final = re.compile(r"[0-9]{1,32}").fullmatch
_VERSION: Final = re.compile(r"v[0-9]{1,3}\.[0-9]").fullmatch
_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_.-]{1,200}").fullmatch
_SECONDS: Final = re.compile(r"[0-9]{1,10}").fullmatch
_SENDERS: Final = (
    "the senders of WhatsApp are a mapping of numbers in E.164 form, each to its phone number ID, "
    "or a text such as +15550783881:106540352242922"
)


def _token(_: object, argument: Attribute[str], value: str) -> None:
    check_token(value, argument.name, "the WhatsApp access token")


def _senders(given: str | Mapping[str, str]) -> Mapping[str, str]:
    """Return the ids by the keys of the senders, so that each spelling of a number finds it."""
    if isinstance(given, str):
        given = dict(each.partition(":")[::2] for each in given.split())
    if not isinstance(given, Mapping):  # such as a list, which other transports take
        raise ConfigurationError(_SENDERS)
    ids = {}
    for number, id_ in given.items():
        try:
            key = Sender.parse(number).key
        except AddressError:
            key = ""
        if not key.startswith("+") or _ID(id_) is None:
            raise ConfigurationError(_SENDERS)
        ids[key] = id_
    return MappingProxyType(ids)


def _secrets(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    return secrets_of(given, "the WhatsApp app secret")


def _version(_: object, __: object, value: str) -> None:
    if _VERSION(value) is None:
        msg = "the version of the Graph API is written as v23.0"
        raise ConfigurationError(msg)


def _api(_: object, __: object, value: str) -> None:
    api_url(value, "WhatsApp")


@frozen
class WhatsApp:
    """Speak with one WhatsApp Business Account through one app.

    Args:
        access_token: What requests are authorised with.
        senders: The account's numbers in E.164 form, each with its phone number ID; or the same as
            a text, such as ``"+15550783881:106540352242922"``, with spaces between several.
        app_secret: What the app's webhooks are signed with; or several while it is changed. Without
            one the account can only send.
        verify_token: The word that was entered beside the webhook's address, which Meta repeats
            when it asks whether the address is ours. Without one it is told no.
        account: How the account is called in the ledger, such as the account's ID.
        version: Of the Graph API.
        base_url: Where the API is; a fake's address in tests.
        capabilities: What the account does by itself.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    access_token: str = field(validator=_token, repr=False)
    senders: Mapping[str, str] = field(converter=_senders, repr=False, hash=False)
    app_secret: tuple[bytes, ...] = field(default=(), converter=_secrets, repr=False)
    verify_token: str = field(default="", repr=False)
    account: str = field(default="default", kw_only=True)
    version: str = field(default="v25.0", validator=_version, kw_only=True)
    base_url: str = field(default="https://graph.facebook.com", validator=_api, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    name: str = field(default="whatsapp", init=False)

    def greeting(self, request: HttpRequest) -> Greeting | None:
        """Return the answer to Meta's question whether a webhook's address is ours.

        Args:
            request: A request to our webhook.

        Returns:
            The challenge, given back; None where nothing of the kind is asked.

        Raises:
            SignatureError: It has another word than ours; ``code`` is ``bad_handshake``.
            ConfigurationError: There is no ``verify_token`` to compare with.
        """
        asked = dict(parse_qsl(request.query))
        if request.method != "GET" or asked.get("hub.mode") != "subscribe":
            return None
        if not self.verify_token:
            msg = "WhatsApp has no verify_token: without one no address can be confirmed"
            raise ConfigurationError(msg)
        given = asked.get("hub.verify_token", "").encode(errors="replace")
        challenge = asked.get("hub.challenge", "")
        known = hmac.compare_digest(given, self.verify_token.encode())
        if not known or _CHALLENGE(challenge) is None:
            msg = "the WhatsApp handshake has another verify_token, or a challenge that is no word"
            raise SignatureError(msg, code="bad_handshake")
        return Greeting(HttpResponse(200, {"Content-Type": "text/plain"}, challenge.encode()))

    def verify(self, request: HttpRequest) -> None:
        """Return only when Meta signed this request for our app.

        The signature has no time: what comes twice is known by the ids of its updates.

        Args:
            request: A request to our webhook. Its URL is not signed, and nothing is read from it.

        Raises:
            SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large`` or ``bad_signature``.
            ConfigurationError: There is no ``app_secret`` to check with.
        """
        if not self.app_secret:
            msg = "WhatsApp has no app_secret: without one no webhook can be believed"
            raise ConfigurationError(msg)
        check_posted(request, "WhatsApp", most=MAX_BODY)
        given = request.headers.get(_SIGNATURE, "").encode(errors="replace")
        if not any(
            hmac.compare_digest(
                b"sha256=" + hmac.digest(secret, request.body, "sha256").hex().encode(), given
            )
            for secret in self.app_secret
        ):
            msg = (
                "the WhatsApp webhook has another signature; if it is genuine, app_secret is not "
                "the app's, or something changed its body on the way"
            )
            raise SignatureError(msg)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            An update for each message, status and preference in each of its changes. Of several,
            each keeps its own part of the body alone.
        """
        parts = tuple(parts_of(object_of(request.body)))
        if not parts:
            reason = "the body tells of no change"
            return (unread(self.name, self.account, reason, request.body),)
        updates = tuple(self._update(*part) for part in parts)
        return updates if len(updates) > 1 else (evolve(updates[0], raw=request.body),)

    def _update(self, kind: str, told: object, metadata: object) -> Update:
        raw = json.dumps({"metadata": metadata, kind: [told]}).encode()
        try:
            if kind == "messages":
                return self._message(told, metadata, raw)
            if kind == "statuses":
                return self._status(told, raw)
            if kind == "user_preferences":
                return self._preference(told, metadata, raw)
            reason = "the change is none of messages and preferences"
        except AddressError:
            reason = f"{kind} tells of nobody by a number"
        except InputError as error:
            reason = str(error)
        return unread(self.name, self.account, reason, raw)

    def _sender(self, metadata: object) -> str:
        """Return our number by its ID: how Meta writes the number itself is for people to read."""
        id_ = word(metadata, "phone_number_id")
        for number, known in self.senders.items():
            if known == id_:
                return number
        return with_plus(word(metadata, "display_phone_number").removeprefix("+"))

    def _message(self, told: object, metadata: object, raw: bytes) -> InboundMessage:
        if found(told, "group_id") is not None:
            raise InputError("messages tells of one in a group")
        return InboundMessage(
            self.name,
            self.account,
            word(told, "id"),
            _person(found(told, "from")),
            self._sender(metadata),
            encodable(text_of(told)),
            raw,
            occurred_at=_instant(found(told, "timestamp")),
        )

    def _status(self, told: object, raw: bytes) -> StatusUpdate:
        id_, said = word(told, "id"), word(told, "status")
        status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
        code = word_or_none(told, "errors.0.code")
        reason = meaning_of(code) if status in _FAILED else None
        event_id = ":".join(filter(None, (id_, said, code)))
        ours = word_or_none(told, "biz_opaque_callback_data")
        return StatusUpdate(self.name, self.account, event_id, id_, status, code, reason, ours, raw)

    def _preference(self, told: object, metadata: object, raw: bytes) -> BlockUpdate:
        said, stamp = word(told, "value"), word(told, "timestamp")
        if word(told, "category") != "marketing_messages" or said not in _PREFERENCES:
            raise InputError("user_preferences has a category or value that is new")
        person, sender = _person(found(told, "wa_id")), self._sender(metadata)
        about = f"{sender} {person.value} {said} {stamp}"
        return BlockUpdate(
            self.name,
            self.account,
            f"sha256:{sha256(about.encode()).hexdigest()}",
            person,
            sender,
            blocked=_PREFERENCES[said],
            by_person=True,
            cause=f"marketing_messages:{said}",
            lifted_by="",
            occurred_at=_instant(stamp),
            raw=raw,
            category=MARKETING,
        )

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD. Where Meta
                reports to is a setting of the app, and cannot be said here.

        Returns:
            A POST to ``messages`` of the sender, with the account's token.

        Raises:
            ConfigurationError: The sender is none of ``senders``, or a template has no language.
        """
        short = len(message.reference) <= _LONGEST_REFERENCE
        content = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": message.to.value.removeprefix("+"),
            "biz_opaque_callback_data": message.reference if short else None,
            **_said(message),
        }
        headers = {
            "Authorization": f"Bearer {self.access_token}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        body = json.dumps({name: value for name, value in content.items() if value}).encode()
        url = f"{self.base_url.rstrip('/')}/{self.version}/{self._id_of(message.sender)}/messages"
        return HttpRequest("POST", url, headers, body)

    def _id_of(self, sender: str) -> str:
        try:
            return self.senders[Sender.parse(sender).key]
        except (AddressError, KeyError):
            msg = "the sender is none of those that WhatsApp was given with their phone number IDs"
            raise ConfigurationError(msg, code="unknown_sender") from None

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: Meta's answer.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        said = word_or_none(content, "messages.0.message_status") or "accepted"
        done = taken_in(response, word_or_none(content, "messages.0.id"), said)
        return done or not_taken(response, word_or_none(content, "error.code"), CODES, THROTTLED)


def _person(number: object) -> Address:
    return Address.load(Channel.WHATSAPP, with_plus(number) if isinstance(number, str) else "")


def _instant(stamp: object) -> datetime | None:
    text = str(stamp)
    return datetime.fromtimestamp(int(text), UTC) if _SECONDS(text) else None


def _said(message: Message) -> dict[str, object]:
    template = message.template
    if template is None:
        text = {"body": encodable(message.text), "preview_url": False}
        return {"type": "text", "text": text}
    if not template.language:
        msg = "a template of WhatsApp has a name and a language, such as en_US"
        raise ConfigurationError(msg, code="no_language")
    values = [{"type": "text", "text": encodable(value)} for value in template.values]
    content: dict[str, object] = {"name": template.name, "language": {"code": template.language}}
    if values:
        content["components"] = [{"type": "body", "parameters": values}]
    return {"type": "template", "template": content}
