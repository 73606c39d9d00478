"""An Infobip of one's own: an HTTP server on the loopback that answers as the real one does.

It checks the key and the fields, remembers what it took in, and signs webhooks in its own few
lines, so that the transport's verifier is not checked against itself. Like Infobip it refuses some
things inside an answer of 200, and takes in what an operator will refuse, and says so in a report.
Infobip has no numbers for tests; these are ours, and so is the name of the header.

Sources: as for ``optin.transports.infobip`` (read in November 2026).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any, Final
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeInfobip", "Fault", "TakenMessage"]

# What is refused in an answer of 200: the status.
MAGIC_TO: Final = {
    "+15005550001": (52, "REJECTED_DESTINATION"),
    "+15005550007": (11, "REJECTED_SOURCE"),
}
# What is taken in, and not delivered: the status and the error of its report.
MAGIC_REPORTS: Final = {
    "+15005550003": ("UNDELIVERABLE_NOT_DELIVERED", "EC_ABSENT_SUBSCRIBER"),
    "+15005550004": ("UNDELIVERABLE_REJECTED_OPERATOR", "EC_CONTENT_BLOCKED"),
    "+15005550009": ("UNDELIVERABLE_NOT_DELIVERED", "EC_UNKNOWN_SUBSCRIBER"),
}
# Of statuses and errors: their ids, and the groups of errors.
_IDS: Final = {
    "DELIVERED_TO_OPERATOR": 2,
    "PENDING_WAITING_DELIVERY": 3,
    "UNDELIVERABLE_REJECTED_OPERATOR": 4,
    "DELIVERED_TO_HANDSET": 5,
    "PENDING_ENROUTE": 7,
    "UNDELIVERABLE_NOT_DELIVERED": 9,
    "EC_UNKNOWN_SUBSCRIBER": 1,
    "EC_ABSENT_SUBSCRIBER": 27,
    "EC_CONTENT_BLOCKED": 603,
}
_GROUPS: Final = ("OK", "HANDSET_ERRORS", "USER_ERRORS", "OPERATOR_ERRORS")
_STATUS_GROUPS: Final = (
    "ACCEPTED", "PENDING", "UNDELIVERABLE", "DELIVERED", "EXPIRED", "REJECTED"
)  # fmt: skip

_MEMBERS: Final = {"sender", "destinations", "content", "webhooks"}


@define(eq=False)
class FakeInfobip(FakeProvider):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        api_key: What requests are authorised with.
        signature_secret: What webhooks are signed with, ``""`` where they are not.
        signature_header: The header of the signature.
        signature_algorithm: Which hash is taken.
        webhook_credentials: The name and the password that go along with webhooks, where they do.
        webhook_url: Where webhooks are posted to.
        handles_stop: Block a number by itself when it texts STOP, as keywords may be set up.
        clock: When things happen.
    """

    api_key: str = field(default="key-of-the-fake", repr=False)
    signature_secret: str = field(default="secret of the fake", repr=False)
    signature_header: str = "X-Signature"
    signature_algorithm: str = "sha256"
    webhook_credentials: tuple[str, str] | None = field(default=None, repr=False)
    webhook_url: str = "https://texts.example.com/hooks/infobip"

    def _inbound(self, written: Written) -> HttpRequest:
        first, _, rest = written.text.partition(" ")
        result = {
            "messageId": written.id or str(uuid4()),
            "from": written.from_.removeprefix("+"),
            "to": written.to.removeprefix("+"),
            "text": written.text,
            "cleanText": rest,
            "keyword": first.upper(),
            "receivedAt": self._now(),
            "smsCount": 1,
            "price": {"pricePerMessage": 0.0, "currency": "EUR"},
            "callbackData": None,
            **written.more,
        }
        told = {"results": [result], "messageCount": 1, "pendingMessageCount": 0}
        return self.signed(json.dumps(told))

    def status_request(
        self, message: TakenMessage, status: str, *, error: str = "NO_ERROR", group: int = 0
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Infobip's name, such as ``"DELIVERED_TO_HANDSET"``.
            error: Infobip's name of the error.
            group: Which group the error is of.
        """
        return self.signed(json.dumps({"results": [self.result(message, status, error, group)]}))

    def result(
        self, message: TakenMessage, status: str, error: str = "NO_ERROR", group: int = 0
    ) -> dict[str, object]:
        """Return a report on a message, of which one request may bring several.

        Args:
            message: One of ``messages``.
            status: Infobip's name.
            error: Infobip's name of the error.
            group: Which group the error is of.
        """
        content = message.content
        return {
            "messageId": message.id,
            "to": content["to"].removeprefix("+"),
            "sender": content.get("sender", ""),
            "sentAt": self._now(),
            "doneAt": self._now(),
            "messageCount": 1,
            "price": {"pricePerMessage": 0.0, "currency": "EUR"},
            "status": _status(status),
            "error": {
                "groupId": group,
                "groupName": _GROUPS[group],
                "id": _IDS.get(error, 0),
                "name": error,
                "description": "By the fake.",
                "permanent": error in {"EC_UNKNOWN_SUBSCRIBER", "EC_CONTENT_BLOCKED"},
            },
            "callbackData": content.get("callbackData"),
        }

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, sender = message.content["to"], message.content.get("sender", "")
        status, error = MAGIC_REPORTS.get(to, ("DELIVERED_TO_HANDSET", "NO_ERROR"))
        if (f"+{sender}", to) in self.blocked:
            status, error = MAGIC_REPORTS["+15005550004"]
        group = {"NO_ERROR": 0, "EC_CONTENT_BLOCKED": 2}.get(error, 1)
        return self.status_request(message, status, error=error, group=group)

    def signed(self, body: str) -> HttpRequest:
        """Return a request with any body, signed as the notification profile says.

        Args:
            body: What it says.
        """
        headers = {"Content-Type": "application/json"}
        if self.signature_secret:
            secret, name = self.signature_secret.encode(), self.signature_algorithm
            signature = hmac.new(secret, body.encode(), getattr(hashlib, name))
            headers[self.signature_header] = signature.hexdigest()
        if self.webhook_credentials is not None:
            pair = ":".join(self.webhook_credentials).encode()
            headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
        return HttpRequest("POST", self.webhook_url, headers, body.encode())

    def _now(self) -> str:
        return self.clock.now().strftime("%Y-%m-%dT%H:%M:%S.000+0000")

    def _throttled(self) -> HttpResponse:
        return _error(429, "TOO_MANY_REQUESTS", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "GENERAL_ERROR")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"App {self.api_key}":
            return _error(401, "UNAUTHORIZED")
        if (request.method, request.url) != ("POST", "/sms/3/messages"):
            return _error(404, "NOT_FOUND")
        content = _content(request)
        if content is None:
            return _error(400, "BAD_REQUEST")
        message = TakenMessage(str(uuid4()), content)
        id_, name = MAGIC_TO.get(content["to"], (26, "PENDING_ACCEPTED"))
        if content["to"] not in MAGIC_TO:
            self.messages.append(message)
        told = {
            "messageId": message.id,
            "destination": content["to"].removeprefix("+"),
            "status": {**_status(name), "id": id_},
        }
        return json_response(200, {"bulkId": str(uuid4()), "messages": [told]})


def _status(name: str) -> dict[str, object]:
    group = name.partition("_")[0]
    known = group in _STATUS_GROUPS
    return {
        "groupId": _STATUS_GROUPS.index(group) if known else 99,
        "groupName": group,
        "id": _IDS.get(name, 0),
        "name": name,
        "description": "By the fake.",
    }


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, flat, and its number in E.164 form; None for no such request."""
    try:
        (one,) = json.loads(request.body)["messages"]
        (destination,) = one["destinations"]
        flat = _flat(one, destination)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    right = one.keys() <= _MEMBERS and destination.keys() == {"to"}
    texts = all(isinstance(value, str) and value for value in flat.values())
    if not (right and texts and flat["to"].removeprefix("+").isdecimal()):
        return None
    return flat


def _flat(one: Mapping[str, Any], destination: Mapping[str, Any]) -> dict[str, Any]:
    webhooks = one.get("webhooks", {})
    flat = {
        "to": f"+{destination['to']}",
        "sender": one.get("sender"),
        "text": one["content"]["text"],
        "callbackData": webhooks.get("callbackData"),
        "url": webhooks.get("delivery", {}).get("url"),
    }
    return {name: value for name, value in flat.items() if value is not None}


def _error(status: int, id_: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    content = {"requestError": {"serviceException": {"messageId": id_, "text": "By the fake."}}}
    return json_response(status, content, headers)
