"""A Bandwidth of one's own: an HTTP server on the loopback that answers as the real one does.

It checks credentials and fields, remembers what it took in, and makes webhooks with the credentials
of the application. Like Bandwidth it takes in what a carrier will refuse, and says so in a report.
Bandwidth has no numbers for tests; these are ours. The tests hold it to Bandwidth's own SDK.

Sources: as for ``optin.transports.bandwidth`` (read in November 2026).
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Final
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeBandwidth", "Fault", "TakenMessage"]

# What is taken in, and not delivered: the code of its report.
MAGIC_CODES: Final = {
    "+15005550001": "4720",
    "+15005550003": "4432",
    "+15005550004": "4775",
    "+15005550007": "4403",
    "+15005550009": "4721",
}

_MEMBERS: Final = {"applicationId", "to", "from", "text", "tag"}
_NEEDED: Final = {"applicationId", "to", "from", "text"}
_LONGEST: Final = 2048


@define(eq=False)
class FakeBandwidth(FakeProvider):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        account_id: The account.
        application_id: Its messaging application.
        credentials: What requests are authorised with.
        webhook_credentials: What webhooks bring.
        webhook_url: Where webhooks are posted to.
        handles_stop: Block a number by itself when it texts STOP, as toll-free numbers do.
        clock: When things happen.
    """

    account_id: str = "9900000"
    application_id: str = "93de2206-9669-4e07-948d-329f4b722ee2"
    credentials: tuple[str, str] = field(default=("token-of-the-fake", "its secret"), repr=False)
    webhook_credentials: tuple[str, str] = field(
        default=("hook-of-the-fake", "another secret"), repr=False
    )
    webhook_url: str = "https://texts.example.com/hooks/bandwidth"

    def _inbound(self, written: Written) -> HttpRequest:
        message: dict[str, object] = {
            **self._message(written.id or str(uuid4()), written.from_, written.to, written.text),
            "owner": written.to,
            "direction": "in",
        }
        return self.posted([self._event("message-received", {**message, **written.more})])

    def status_request(self, message: TakenMessage, type_: str, *, code: str = "") -> HttpRequest:
        """Return the request of a report on a message.

        Args:
            message: One of ``messages``.
            type_: Bandwidth's word, such as ``"message-delivered"``.
            code: Bandwidth's code of a failure.

        Returns:
            A request to ``webhook_url``.
        """
        content = message.content
        told = self._message(message.id, content["from"], content["to"])
        if "tag" in content:
            told["tag"] = content["tag"]
        event = self._event(type_, told)
        return self.posted([{**event, "errorCode": int(code)} if code else event])

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = message.content["to"], message.content["from"]
        code = "4775" if (from_, to) in self.blocked else MAGIC_CODES.get(to, "")
        return self.status_request(
            message, "message-failed" if code else "message-delivered", code=code
        )

    def posted(self, events: object) -> HttpRequest:
        """Return a request with the credentials of the application.

        Args:
            events: What it says: a list of events, as Bandwidth posts them.
        """
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Authorization": _basic(self.webhook_credentials),
        }
        return HttpRequest("POST", self.webhook_url, headers, json.dumps(events).encode())

    def _message(self, id_: str, from_: str, to: str, text: str = "") -> dict[str, object]:
        """Return how Bandwidth tells of a message of ours."""
        return {
            "id": id_,
            "owner": from_,
            "applicationId": self.application_id,
            "time": self.clock.now().isoformat(),
            "segmentCount": 1,
            "direction": "out",
            "to": [to],
            "from": from_,
            "text": text,
        }

    def _event(self, type_: str, message: Mapping[str, object]) -> dict[str, object]:
        to = message["to"]
        return {
            "time": self.clock.now().isoformat(),
            "type": type_,
            "to": to[0] if isinstance(to, list) and to else "",
            "description": "By the fake.",
            "message": message,
        }

    def _throttled(self) -> HttpResponse:
        return _error(429, "too-many-requests", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "internal-server-error")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != _basic(self.credentials):
            return _error(401, "unauthorized")
        if request.url != f"/api/v2/users/{self.account_id}/messages":
            return _error(404, "resource-not-found")
        content = _content(request)
        if (
            content is None
            or len(content["text"]) > _LONGEST
            or content["applicationId"] != self.application_id
        ):
            return _error(400, "request-validation")
        message = TakenMessage(str(uuid4()), content)
        self.messages.append(message)
        told = self._message(message.id, content["from"], content["to"], content["text"])
        told["tag"] = content.get("tag")
        return json_response(202, {name: value for name, value in told.items() if value})


def _basic(credentials: tuple[str, str]) -> str:
    return f"Basic {b64encode(':'.join(credentials).encode()).decode()}"


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, its one number as a text; None for one that is not taken."""
    content = texts_of(request, _MEMBERS, _NEEDED, listed="to")
    if content is None or "" in content.values():
        return None
    to = content["to"]
    return content if to.startswith("+") and to[1:].isdecimal() else None


def _error(status: int, type_: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    return json_response(status, {"type": type_, "description": "By the fake."}, headers)
