"""A provider of the generic format on the loopback, to try a host on, or a gateway's client.

It checks each request against the format, knows magic numbers, and signs its webhooks with the
library of Standard Webhooks, so that the transport's verifier is not checked against itself. Needs
``standardwebhooks``.
"""

from __future__ import annotations

import json
import os
from base64 import b64encode
from collections.abc import Mapping
from typing import Final

from attrs import define, field, frozen
from standardwebhooks import Webhook

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Channel
from optin.testing.loopback import Fault, Loopback, json_response
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeGeneric", "Fault", "TakenMessage"]

MAGIC_TO: Final = {
    "+15005550001": ("E1", "invalid_number"),
    "+15005550003": ("E3", "unreachable"),
    "+15005550004": ("E4", "opted_out"),
    "+15005550007": ("E7", "sender_not_registered"),
    "+15005550009": ("E9", "landline"),
}
# What is taken in, and not answered as it should be.
MAGIC_FAULTS: Final = {"+15005550002": Fault.SILENCE, "+15005550005": Fault.SERVER_ERROR}

_MEMBERS: Final = {"channel", "to", "from", "text", "reference", "callback_url"}
_NEEDED: Final = {"channel", "to", "text", "reference"}
_LONGEST: Final = 1600
_STOP: Final = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
_START: Final = frozenset({"START", "UNSTOP"})


@frozen
class TakenMessage:
    """Hold one message that the fake took in.

    Args:
        id: Its id.
        content: What was sent.
        key: The key that came with it, ``""`` for none.
    """

    id: str
    content: Mapping[str, str] = field(repr=False)
    key: str = ""


@define(eq=False)
class FakeGeneric(Loopback):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        token: What requests are authorised with.
        signing_secrets: What webhooks are signed with; each one adds a signature.
        webhook_url: Where webhooks are posted to.
        handles_stop: Block a number by itself when it texts STOP, and say so in the webhook.
        clock: When webhooks are signed.
    """

    token: str = field(default="a-token-of-the-fake", repr=False)
    signing_secrets: tuple[str, ...] = field(
        default=("whsec_" + b64encode(b"the shared secret of a fake").decode(),), repr=False
    )
    webhook_url: str = "https://texts.example.com/webhooks/generic"
    handles_stop: bool = False
    clock: Clock = field(factory=SystemClock, repr=False)
    messages: list[TakenMessage] = field(factory=list, init=False, repr=False)
    blocked: set[tuple[str, str]] = field(factory=set, init=False, repr=False)
    _arrived: int = field(default=0, init=False, repr=False)
    # Two fakes never give one id twice: a database that outlives the first knows its ids.
    _series: str = field(factory=lambda: os.urandom(8).hex(), init=False, repr=False)

    @property
    def send_url(self) -> str:
        """Return where messages are posted to."""
        return f"{self.base_url}/messages"

    def inbound_request(
        self,
        from_: str,
        to: str,
        text: str,
        *,
        id_: str | None = None,
        channel: Channel = Channel.SMS,
        more: Mapping[str, object] | None = None,
    ) -> HttpRequest:
        """Return the signed request of a person's message.

        Args:
            from_: The person's number.
            to: The sender of ours that is written to.
            text: What is written.
            id_: The message's id; the next one where not given. The same again is a second
                delivery.
            channel: What it travels on.
            more: Further members of ``data``, or others in place of these.

        Returns:
            A request to ``webhook_url``.
        """
        data: dict[str, object] = {"channel": channel, "from": from_, "to": to, "text": text}
        word = text.strip().upper()
        if self.handles_stop and word in _STOP:
            self.blocked.add((to, from_))
            data["reading"] = "stop"
        elif self.handles_stop and word in _START:
            self.blocked.discard((to, from_))
            data["reading"] = "start"
        if id_ is None:
            self._arrived += 1
            id_ = f"in_{self._series}_{self._arrived}"
        return self._signed("message.received", id_, {"id": id_, **data, **(more or {})})

    def status_request(
        self, message: TakenMessage, status: str, *, code: str = "", reason: str = ""
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: How far it came, such as ``"delivered"``.
            code: The code of a failure.
            reason: Its reason, such as ``"opted_out"``.

        Returns:
            A request to the message's own ``callback_url``, else to ``webhook_url``.
        """
        data = {
            "id": message.id,
            "status": status,
            "code": code,
            "reason": reason,
            "reference": message.content["reference"],
        }
        url = message.content.get("callback_url", self.webhook_url)
        given = {name: value for name, value in data.items() if value}
        return self._signed("message.status", f"{message.id}_{status}", given, url)

    def signed(self, id_: str, body: str, url: str = "") -> HttpRequest:
        """Return a signed request with any body.

        Args:
            id_: The webhook's own id.
            body: What it says.
            url: Where it goes; ``webhook_url`` where not given.
        """
        now = self.clock.now()
        signatures = [Webhook(each).sign(id_, now, body) for each in self.signing_secrets]
        headers = {
            "Content-Type": "application/json",
            "webhook-id": id_,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": " ".join(signatures),
        }
        return HttpRequest("POST", url or self.webhook_url, headers, body.encode())

    def _signed(
        self, type_: str, id_: str, data: Mapping[str, object], url: str = ""
    ) -> HttpRequest:
        content = {"type": type_, "timestamp": self.clock.now().isoformat(), "data": data}
        return self.signed(f"msg_{id_.replace('.', '_')}", json.dumps(content), url)

    def _throttled(self) -> HttpResponse:
        return _refusal(429, "E29", "throttled", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _refusal(500, "E50", "unknown")

    def _fault_for(self, request: HttpRequest) -> Fault | None:
        content = _content(request)
        return None if content is None else MAGIC_FAULTS.get(content["to"])

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return _refusal(401, "E41", "provider_unavailable")
        if request.url != "/messages":
            return _refusal(404, "E44", "unknown")
        content = _content(request)
        if content is None or len(content["text"]) > _LONGEST:
            return _refusal(400, "E40", "content_rejected")
        if (content.get("from"), content["to"]) in self.blocked:
            return _refusal(400, *MAGIC_TO["+15005550004"])
        if content["to"] in MAGIC_TO:
            return _refusal(400, *MAGIC_TO[content["to"]])
        key = request.headers.get("Idempotency-Key", "")
        known = [each for each in self.messages if key and each.key == key]
        if not known:
            id_ = f"out_{self._series}_{len(self.messages) + 1}"
            known = [TakenMessage(id_, content, key)]
            self.messages += known
        return json_response(202, {"id": known[0].id, "status": "queued"})


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, or None for one that breaks the format."""
    try:
        content = json.loads(request.body)
    except ValueError:
        return None
    if (
        request.headers.get("Content-Type") != "application/json"
        or not isinstance(content, dict)
        or not _NEEDED <= set(content) <= _MEMBERS
        or not all(isinstance(value, str) and value for value in content.values())
        or content["channel"] not in set(Channel)
    ):
        return None
    return content


def _refusal(
    status: int, code: str, reason: str, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    return json_response(status, {"code": code, "reason": reason}, headers)
