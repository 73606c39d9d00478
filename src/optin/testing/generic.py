"""A provider of the generic format on the loopback, to try a host on, or a gateway's client.

It checks each request against the format, knows magic numbers, and signs its webhooks with the
library of Standard Webhooks, so that the transport's verifier is not checked against itself. Needs
``standardwebhooks``.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Final
from uuid import uuid4

from attrs import define, field
from standardwebhooks import Webhook

from optin.consent.addresses import Channel
from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeGeneric", "Fault", "TakenMessage"]

MAGIC_TO: Final = {
    "+15005550001": ("E1", "invalid_number"),
    "+15005550003": ("E3", "unreachable"),
    "+15005550004": ("E4", "opted_out"),
    "+15005550007": ("E7", "sender_not_registered"),
    "+15005550009": ("E9", "landline"),
}

_MEMBERS: Final = {"channel", "to", "from", "text", "reference", "callback_url"}
_NEEDED: Final = {"channel", "to", "text", "reference"}
_LONGEST: Final = 1600


@define(eq=False)
class FakeGeneric(FakeProvider):
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
    webhook_url: str = "https://texts.example.com/hooks/generic"
    stop_words = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})

    @property
    def send_url(self) -> str:
        """Return where messages are posted to."""
        return f"{self.base_url}/messages"

    def _inbound(self, written: Written) -> HttpRequest:
        data: dict[str, object] = {
            "channel": Channel.SMS,
            "from": written.from_,
            "to": written.to,
            "text": written.text,
        }
        if written.read:
            data["reading"] = written.read.lower()
        id_ = written.id or f"in_{uuid4().hex}"
        return self._signed("message.received", id_, {"id": id_, **data, **written.more})

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

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return _refusal(401, "E41", "credentials_refused")
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
            known = [TakenMessage(f"out_{uuid4().hex}", content, key)]
            self.messages += known
        return json_response(202, {"id": known[0].id, "status": "queued"})


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, or None for one that breaks the format."""
    content = texts_of(request, _MEMBERS, _NEEDED)
    if content is None or "" in content.values() or content["channel"] not in set(Channel):
        return None
    return content


def _refusal(
    status: int, code: str, reason: str, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    return json_response(status, {"code": code, "reason": reason}, headers)
