"""A Sinch of one's own: an HTTP server on the loopback that answers as the real one does.

It checks the token and the fields, remembers what it took in, and signs webhooks in its own few
lines, so that the transport's verifier is not checked against itself; the tests compare both with
Sinch's SDK. Like Sinch it takes in what a carrier will refuse, and says so in a report. Sinch has
no numbers for tests; these are ours.

Sources: as for ``optin.transports.sinch`` (read in November 2026).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Final
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeSinch", "Fault", "TakenMessage"]

# What is taken in, and not delivered: status and code of its report.
MAGIC_REPORTS: Final = {
    "+15005550001": ("Failed", 300),
    "+15005550003": ("Aborted", 412),
    "+15005550004": ("Failed", 257),
    "+15005550007": ("Rejected", 60),
    "+15005550009": ("Failed", 152),
}

_MEMBERS: Final = {
    "to", "from", "body", "type", "delivery_report", "client_reference", "callback_url"
}  # fmt: skip
_LONGEST: Final = 2000


@define(eq=False)
class FakeSinch(FakeProvider):
    """Serve one service plan on the loopback while the ``with`` block runs.

    Args:
        service_plan_id: The plan.
        api_token: Its token.
        webhook_secret: What webhooks are signed with.
        webhook_url: Where messages of people are posted to.
        handles_stop: Block a number by itself when it texts STOP, as toll-free numbers do.
        clock: When webhooks are signed.
    """

    service_plan_id: str = "jd63jf88477ll123ab4567cd89012ef3"
    api_token: str = field(default="token-of-the-fake", repr=False)
    webhook_secret: str = field(default="secret of the fake", repr=False)
    webhook_url: str = "https://texts.example.com/hooks/sinch"

    def _inbound(self, written: Written) -> HttpRequest:
        content: dict[str, object] = {
            "type": "mo_text",
            "id": written.id or uuid4().hex,
            "from": written.from_.removeprefix("+"),
            "to": written.to.removeprefix("+"),
            "body": written.text,
            "operator_id": "35000",
            "received_at": self.clock.now().isoformat(),
        }
        return self.signed(json.dumps({**content, **written.more}))

    def status_request(self, message: TakenMessage, status: str, *, code: int = 0) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Sinch's word, such as ``"Delivered"``.
            code: Sinch's code.

        Returns:
            A request to the message's own ``callback_url``, else to ``webhook_url``.
        """
        content: dict[str, object] = {
            "type": "recipient_delivery_report_sms",
            "batch_id": message.id,
            "recipient": message.content["to"].removeprefix("+"),
            "code": code,
            "status": status,
            "at": self.clock.now().isoformat(),
            "operator_status_at": self.clock.now().isoformat(),
        }
        if "client_reference" in message.content:
            content["client_reference"] = message.content["client_reference"]
        return self.signed(json.dumps(content), message.content.get("callback_url", ""))

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = message.content["to"], message.content.get("from", "")
        status, code = MAGIC_REPORTS.get(to, ("Delivered", 0))
        if (from_, to) in self.blocked:
            status, code = MAGIC_REPORTS["+15005550004"]
        return self.status_request(message, status, code=code)

    def signed(self, body: str, url: str = "") -> HttpRequest:
        """Return a signed request with any body.

        Args:
            body: What it says.
            url: Where it goes; ``webhook_url`` where not given.
        """
        nonce, time = uuid4().hex, str(int(self.clock.now().timestamp()))
        content = f"{body}.{nonce}.{time}".encode()
        signature = hmac.new(self.webhook_secret.encode(), content, hashlib.sha256).digest()
        headers = {
            "Content-Type": "application/json",
            "x-sinch-webhook-signature": base64.b64encode(signature).decode(),
            "x-sinch-webhook-signature-nonce": nonce,
            "x-sinch-webhook-signature-timestamp": time,
            "x-sinch-webhook-signature-algorithm": "HmacSHA256",
        }
        return HttpRequest("POST", url or self.webhook_url, headers, body.encode())

    def _throttled(self) -> HttpResponse:
        return _error(429, "too_many_requests", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "internal_error")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"Bearer {self.api_token}":
            return HttpResponse(401)
        if request.url != f"/xms/v1/{self.service_plan_id}/batches":
            return HttpResponse(404)
        content = _content(request)
        if content is None or len(content["body"]) > _LONGEST:
            return _error(400, "syntax_invalid_parameter_format")
        message = TakenMessage(uuid4().hex, content)
        self.messages.append(message)
        now = self.clock.now().isoformat()
        told = {**content, "to": [content["to"]], "id": message.id, "type": "mt_text"}
        return json_response(
            201, {**told, "created_at": now, "modified_at": now, "canceled": False}
        )


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, its one number as a text; None for one that is not taken."""
    content = texts_of(request, _MEMBERS, {"to", "body"}, listed="to")
    if content is None or "" in content.values():
        return None
    return content if content["to"].removeprefix("+").isdecimal() else None


def _error(status: int, code: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    return json_response(status, {"code": code, "text": "By the fake."}, headers)
