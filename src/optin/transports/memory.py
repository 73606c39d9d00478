"""A provider in memory: it keeps what was sent, and answers as it was told to.

For tests, demonstrations and simulations. It has a wire format of its own, signs its webhooks and
is read, refused and retried like any provider, so that what works with it works with the others.

It is longer than other modules because it is both sides of that format: who writes and who reads.
"""

from __future__ import annotations

import hmac
import json
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from attrs import asdict, define, field

from optin.consent.addresses import Address, Channel, Sender
from optin.exceptions import BlockListError, ConfigurationError, SignatureError
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    BlockPage,
    BlockUpdate,
    Capabilities,
    ConsentItem,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    ProviderReading,
    ProviderTemplate,
    Refused,
    StatusUpdate,
    Unrecognised,
    Update,
)

__all__ = ["MemoryTransport"]

SIGNATURE_HEADER: Final = "X-Optin-Signature"

# What is scripted travels as a status, as it would with a provider.
_ACCEPTED, _REFUSED, _NOT_ACCEPTED = 201, 400, 429
MESSAGES: Final = "memory:/messages"
_LIST: Final = "memory:/blocks"
_CONSENTS: Final = "memory:/consents"
_PAGE: Final = 100
_CAPABILITIES: Final = Capabilities(
    channels=frozenset(Channel), signs_webhooks=True, templates=True
)


def _queue(outcomes: Iterable[Outcome]) -> deque[Outcome]:
    return deque(outcomes)


@define(eq=False)
class MemoryTransport:
    """Send into a list, and sign requests that look like a provider's.

    Args:
        outcomes: What becomes of the next messages, in order; when they are used up, each message
            is accepted.
        key: What webhooks are signed with. Warning: the default is known to everybody; a webhook
            that strangers can reach needs another.
        account: The name of our account there.
        capabilities: What it claims to do, for testing what follows from that.

    Attributes:
        sent: What was sent, in order.
        not_kept: Why no consent of a number is taken over, for testing what follows from that.
    """

    outcomes: deque[Outcome] = field(default=(), converter=_queue, repr=False)
    key: bytes = field(default=b"memory", repr=False)
    account: str = "memory"
    capabilities: Capabilities = _CAPABILITIES
    name: str = field(default="memory", init=False)
    sent: list[Message] = field(factory=list, init=False, repr=False)
    not_kept: dict[str, str] = field(factory=dict, init=False, repr=False)
    _accepted: dict[str, HttpResponse] = field(factory=dict, init=False, repr=False)
    _changes: int = field(default=0, init=False, repr=False)
    _blocked: dict[tuple[str, str], dict[str, Any]] = field(factory=dict, init=False, repr=False)

    def script(self, outcomes: Iterable[Outcome]) -> None:
        """Say what becomes of the next messages, after those scripted before.

        Args:
            outcomes: One for each message.
        """
        self.outcomes.extend(outcomes)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Return what was sent, in order: pairs of number and text."""
        return [(message.to.value, message.text) for message in self.sent]

    # What a provider's side does.

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Take a message in and answer as scripted.

        Where :attr:`capabilities` say that keys count, a message whose key was accepted before is
        not taken in again, and gets the answer of then.

        Args:
            request: What :meth:`request_for` returned.

        Returns:
            A response that :meth:`outcome_of` reads.
        """
        if request.url.startswith(_LIST):
            return self._listing(int(request.query or 0))
        if request.url == _CONSENTS:
            return self._kept(json.loads(request.body))
        message = message_of(json.loads(request.body))
        if message.key in self._accepted:
            return self._accepted[message.key]
        self.sent.append(message)
        number = len(self.sent)
        outcome = self.outcomes.popleft() if self.outcomes else Accepted(f"MM{number:08}", "queued")
        match outcome:
            case Accepted(message_id, raw_status):
                accepted = _response(_ACCEPTED, id=message_id, status=raw_status)
                if message.key and self.capabilities.idempotency_for is not None:
                    self._accepted[message.key] = accepted
                return accepted
            case Refused(code, reason, permanent):
                return _response(_REFUSED, code=code, reason=reason, permanent=permanent)
            case NotAccepted(code, reason, wait):
                seconds = None if wait is None else wait.total_seconds()
                return _response(_NOT_ACCEPTED, code=code, reason=reason, seconds=seconds)
            case Ambiguous(code):
                return _response(500, code=code)

    def inbound_request(  # noqa: PLR0913 - each part of a message, by name
        self,
        from_: str,
        to: str,
        text: str,
        *,
        event_id: str,
        channel: Channel = Channel.SMS,
        occurred_at: datetime | None = None,
        reading: ProviderReading | None = None,
        extras: tuple[str, ...] = (),
        path: str = "/hooks/memory",
    ) -> HttpRequest:
        """Return the signed request of a person's message.

        Args:
            from_: The person's number.
            to: The sender of ours that is written to.
            text: What is written.
            event_id: The id of the message; the same one again is a second delivery.
            channel: What it travels on.
            occurred_at: When it was written.
            reading: What the provider took it for, and has answered.
            extras: Names of parameters that are not to be trusted.
            path: Where the host listens.

        Returns:
            A request that :meth:`verify` lets pass.
        """
        return self._signed(
            path,
            kind="message",
            id=event_id,
            channel=channel,
            from_=from_,
            to=to,
            text=text,
            occurred_at=occurred_at and occurred_at.isoformat(),
            reading=reading,
            extras=extras,
        )

    def status_request(
        self,
        message_id: str,
        status: DeliveryStatus,
        *,
        code: str | None = None,
        reason: FailureReason | None = None,
        reference: str | None = None,
        path: str = "/hooks/memory",
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message_id: The id that :class:`Accepted` gave.
            status: How far it came.
            code: The provider's code of a failure.
            reason: The same in our vocabulary.
            reference: Our id of the attempt.
            path: Where the host listens.

        Returns:
            A request that :meth:`verify` lets pass.
        """
        return self._signed(
            path,
            kind="status",
            id=message_id,
            status=status,
            code=code,
            reason=reason,
            reference=reference,
        )

    def block(
        self,
        recipient: str,
        sender: str,
        *,
        by_person: bool = True,
        cause: str = "STOP",
        lifted_by: str = "START",
        since: datetime | None = None,
        category: str = "",
        path: str = "/hooks/memory",
    ) -> HttpRequest:
        """Put somebody on the provider's own block list.

        Args:
            recipient: The person's number.
            sender: The sender of ours that is blocked.
            by_person: Whether the person asked for it.
            cause: The provider's word for why.
            lifted_by: What the person can text to be taken off the list.
            since: Since when.
            category: The one category of messages that is blocked, ``""`` for every message.
            path: Where the host listens.

        Returns:
            The signed request that tells of it, for whoever is to hear of it before the list is
            looked at.
        """
        entry = {
            "recipient": recipient,
            "sender": sender,
            "by_person": by_person,
            "cause": cause,
            "lifted_by": lifted_by,
            "since": since and since.isoformat(),
            "category": category,
        }
        self._blocked[recipient, sender] = entry
        return self._told(path, blocked=True, **entry)

    def unblock(self, recipient: str, sender: str, *, path: str = "/hooks/memory") -> HttpRequest:
        """Take somebody off the provider's own block list.

        Args:
            recipient: The person's number.
            sender: The sender of ours that was blocked.
            path: Where the host listens.

        Returns:
            The signed request that tells of it.
        """
        entry = self._blocked.pop((recipient, sender))
        return self._told(path, blocked=False, **entry)

    def _kept(self, told: list[tuple[str, str, bool]]) -> HttpResponse:
        for recipient, sender, agreed in told:
            if self.not_kept.get(recipient):
                continue
            self._blocked.pop((recipient, sender), None)
            if not agreed:
                self.block(recipient, sender, cause="told")
        causes = ",".join(self.not_kept.get(recipient, "") for recipient, _, _ in told)
        return HttpResponse(_ACCEPTED, body=causes.encode())

    def _told(self, path: str, **content: object) -> HttpRequest:
        self._changes += 1
        return self._signed(path, kind="block", id=f"BL{self._changes:08}", **content)

    def _listing(self, start: int) -> HttpResponse:
        items = sorted(self._blocked.items())[start : start + _PAGE]
        end = start + len(items)
        after = end if end < len(self._blocked) else None
        return _response(200, items=[entry for _, entry in items], after=after)

    def _signed(self, path: str, **content: object) -> HttpRequest:
        body = json.dumps(content).encode()
        headers = {"Content-Type": "application/json", SIGNATURE_HEADER: self._signature(body)}
        return HttpRequest("POST", path, headers, body)

    def _signature(self, body: bytes) -> str:
        return hmac.digest(self.key, body, "sha256").hex()

    # What a transport does.

    def verify(self, request: HttpRequest) -> None:
        """Return only when the key signed this request.

        Args:
            request: A request to our webhook.

        Raises:
            SignatureError: It did not.
            ConfigurationError: The key is empty.
        """
        if not self.key:
            msg = f"the {self.name} transport has no key to check webhooks with"
            raise ConfigurationError(msg)
        given = request.headers.get(SIGNATURE_HEADER, "").encode(errors="replace")
        if request.method != "POST" or not hmac.compare_digest(
            given, self._signature(request.body).encode()
        ):
            msg = f"the signature of the {self.name} webhook does not match"
            raise SignatureError(msg)

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified request says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update.
        """
        try:
            return (self._update(json.loads(request.body), request.body),)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            digest = sha256(request.body).hexdigest()
            unread = Unrecognised(
                self.name, self.account, f"sha256:{digest}", "not of this format", request.body
            )
            return (unread,)

    def _update(self, content: dict[str, Any], raw: bytes) -> Update:
        if content["kind"] == "status":
            return StatusUpdate(
                self.name,
                self.account,
                f"{content['id']}:{content['status']}:{content['code']}",
                str(content["id"]),
                DeliveryStatus(content["status"]),
                content["code"],
                content["reason"] and FailureReason(content["reason"]),
                content["reference"],
                raw,
            )
        if content["kind"] == "block":
            return self._blocking(content, raw, blocked=bool(content["blocked"]))
        return InboundMessage(
            self.name,
            self.account,
            str(content["id"]),
            _address(content["channel"], content["from_"]),
            str(content["to"]),
            str(content["text"]),
            raw,
            content["occurred_at"] and datetime.fromisoformat(content["occurred_at"]),
            content["reading"] and ProviderReading(content["reading"]),
            tuple(content["extras"]),
        )

    def _blocking(self, content: dict[str, Any], raw: bytes, *, blocked: bool) -> BlockUpdate:
        return BlockUpdate(
            self.name,
            self.account,
            str(content.get("id") or f"sha256:{sha256(raw).hexdigest()}"),
            _address(Channel.SMS, content["recipient"]),
            str(content["sender"]),
            blocked,
            bool(content["by_person"]),
            str(content["cause"]),
            str(content["lifted_by"]),
            content["since"] and datetime.fromisoformat(content["since"]),
            raw,
            str(content.get("category", "")),
        )

    def list_request(self, after: str | None) -> HttpRequest:
        """Return the request for one page of the block list.

        Args:
            after: Where it begins, None for the first.
        """
        return HttpRequest("GET", f"{_LIST}?{after or 0}")

    def listed(self, response: HttpResponse) -> BlockPage:
        """Return what a response says of the block list.

        Args:
            response: What :meth:`answer` returned.

        Raises:
            BlockListError: It is no page of the list.
        """
        try:
            content = json.loads(response.body)
            raws = [json.dumps(entry).encode() for entry in content["items"]]
            found = zip(content["items"], raws, strict=True)
            items = tuple(self._blocking(entry, raw, blocked=True) for entry, raw in found)
            return BlockPage(items, None if content["after"] is None else str(content["after"]))
        except (ValueError, TypeError, KeyError, RecursionError):
            message = "the provider's answer is no page of its block list"
            code = f"http_{response.status}"
            raise BlockListError(message, code=code, status=response.status) from None

    @property
    def consents_at_once(self) -> int:
        """Return how many consents one request may tell of."""
        return _PAGE

    def consent_place(self, sender: Sender, *, agreed: bool) -> str:  # noqa: ARG002 - either is kept
        """Return what a consent is kept for: each sender.

        Args:
            sender: A sender of ours.
            agreed: Whether it is an opt-in.
        """
        return sender.value

    def consents_request(self, items: Sequence[ConsentItem]) -> HttpRequest:
        """Return the request that tells of consents.

        Args:
            items: Which.
        """
        told = [[item.recipient.value, item.sender, item.agreed] for item in items]
        return HttpRequest("POST", _CONSENTS, body=json.dumps(told).encode())

    def consents_taken(
        self, items: Sequence[ConsentItem], response: HttpResponse
    ) -> tuple[str, ...]:
        """Return why each item was not taken over, ``""`` where it was.

        Args:
            items: What was told.
            response: What :meth:`answer` returned.

        Raises:
            BlockListError: It says nothing of the items.
        """
        causes = response.body.decode(errors="replace").split(",")
        if response.status != _ACCEPTED or len(causes) != len(items):
            message = "the provider has not said what became of the consents"
            code = f"http_{response.status}"
            raise BlockListError(message, code=code, status=response.status)
        return tuple(causes)

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message.

        Args:
            message: What to send.

        Returns:
            A request that :meth:`answer` takes.
        """
        content = {
            "channel": message.to.channel,
            "to": message.to.value,
            "sender": message.sender,
            "text": message.text,
            "reference": message.reference,
            "callback_url": message.callback_url,
            "key": message.key,
            "template": message.template and asdict(message.template),
        }
        headers = {"Content-Type": "application/json"}
        return HttpRequest("POST", MESSAGES, headers, json.dumps(content).encode())

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: What :meth:`answer` returned.

        Returns:
            The outcome that was scripted; in doubt :class:`Ambiguous`.
        """
        try:
            return _outcome(response.status, json.loads(response.body))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return Ambiguous(f"http_{response.status}")


def _outcome(status: int, content: dict[str, Any]) -> Outcome:
    if status == _ACCEPTED:
        return Accepted(str(content["id"]), str(content["status"]))
    code = str(content["code"])
    if status == _REFUSED:
        return Refused(code, FailureReason(content["reason"]), bool(content["permanent"]))
    if status == _NOT_ACCEPTED:
        seconds = content["seconds"]
        wait = None if seconds is None else timedelta(seconds=seconds)
        return NotAccepted(code, FailureReason(content["reason"]), wait)
    return Ambiguous(code)


def _response(status: int, /, **content: object) -> HttpResponse:
    headers = {"Content-Type": "application/json"}
    return HttpResponse(status, headers, json.dumps(content).encode())


def _address(channel: str, value: str) -> Address:
    return Address.load(Channel(channel), value)


def message_of(content: dict[str, Any]) -> Message:
    return Message(
        _address(content["channel"], content["to"]),
        content["sender"],
        content["text"],
        content["reference"],
        content["callback_url"],
        content["key"],
        content["template"] and _template(content["template"]),
    )


def _template(content: dict[str, Any]) -> ProviderTemplate:
    return ProviderTemplate(content["name"], content["language"], tuple(content["values"]))
