"""An Azure of one's own: an HTTP server on the loopback that answers as the real one does.

It is one resource of Azure Communication Services with Event Grid behind it. It checks signatures
in its own few lines, so that the transport's are not checked by themselves, and the fields; it
keeps the lists of opt-outs, and takes in what a carrier will refuse, and says so in a report. Azure
has no numbers for tests; these are ours.

Sources: as for ``optin.transports.azure`` (read in November 2026).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeAzure", "Fault", "TakenMessage"]

# What is refused in an answer of 202: status and message.
MAGIC_TO: Final = {"+15005550001": (400, "Invalid To phone number format.")}
# What is taken in, and not delivered: the details of its report.
MAGIC_REPORTS: Final = {
    "+15005550003": "The Destination/To number isn't reachable.",
    "+15005550004": "Sender blocked for given recipient.",
    "+15005550007": "4010: Message was blocked due to the toll-free number not being verified.",
    "+15005550009": "Message failed to deliver since Destination/To number doesn't exist.",
}

_VERSIONS: Final = {"/sms": "2021-03-07", "/sms/optouts": "2026-01-23"}
_RECIPIENT: Final = {"to", "repeatabilityRequestId", "repeatabilityFirstSent"}
_MEMBERS: Final = {"from", "smsRecipients", "message", "smsSendOptions"}
_TOPIC: Final = "/subscriptions/s/resourceGroups/g/providers/microsoft.communication/fake"
_LONGEST: Final = 2048


@define(eq=False)
class FakeAzure(FakeProvider):
    """Serve one resource on the loopback while the ``with`` block runs.

    Args:
        access_key: What requests are signed with, in base64.
        webhook_secret: The word in the address of the webhook.
        webhook_url: Where events are posted to, without the word.
        handles_stop: Block a number by itself when it texts STOP.
        clock: When things happen.
    """

    access_key: str = field(
        default=base64.b64encode(b"the access key of the fake resource").decode(), repr=False
    )
    webhook_secret: str = field(default="the-word-of-the-fake", repr=False)
    webhook_url: str = "https://texts.example.com/hooks/azure"

    def _inbound(self, written: Written) -> HttpRequest:
        data: dict[str, object] = {
            "messageId": written.id or str(uuid4()),
            "from": written.from_.removeprefix("+"),
            "to": written.to.removeprefix("+"),
            "message": written.text,
            "receivedTimestamp": self._now(),
            **written.more,
        }
        return self.posted([self.event("SMSReceived", data)])

    def status_request(
        self, message: TakenMessage, status: str, *, details: str = "No error."
    ) -> HttpRequest:
        """Return the request of a report on a message.

        Args:
            message: One of ``messages``.
            status: ``"Delivered"`` or ``"Failed"``.
            details: What the report says besides.
        """
        content = message.content
        data: dict[str, object] = {
            "messageId": message.id,
            "from": content["from"].removeprefix("+"),
            "to": content["to"],
            "deliveryStatus": status,
            "deliveryStatusDetails": details,
            "receivedTimestamp": self._now(),
            "deliveryAttempts": [],
            "Tag": content.get("tag"),
        }
        return self.posted([self.event("SMSDeliveryReportReceived", data)])

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = message.content["to"], message.content["from"]
        details = MAGIC_REPORTS.get(to)
        if (from_, to) in self.blocked:
            details = MAGIC_REPORTS["+15005550004"]
        if details is None:
            return self.status_request(message, "Delivered")
        return self.status_request(message, "Failed", details=details)

    def question(self, code: str = "512d38b6-c7b8-40c8-89fe-f46f9e9622b6") -> HttpRequest:
        """Return the request by which Event Grid asks whether the address is ours.

        Args:
            code: What it wants to hear back.
        """
        data = {"validationCode": code, "validationUrl": "https://rp.eventgrid.example/validate"}
        event = {
            **self.event("", data),
            "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent",
        }
        return self.posted([event], kind="SubscriptionValidation")

    def event(self, type_: str, data: Mapping[str, object]) -> dict[str, object]:
        """Return an event, of which one request may bring several.

        Args:
            type_: Its kind, without what all of them begin with.
            data: What it says.
        """
        return {
            "id": str(uuid4()),
            "topic": _TOPIC,
            "subject": "/phonenumber/15005550006",
            "data": data,
            "eventType": f"Microsoft.Communication.{type_}",
            "dataVersion": "1.0",
            "metadataVersion": "1",
            "eventTime": self._now(),
        }

    def posted(self, events: object, *, kind: str = "Notification") -> HttpRequest:
        """Return a request of Event Grid's with any events.

        Args:
            events: What it says.
            kind: What kind of request it is.
        """
        headers = {"Content-Type": "application/json; charset=utf-8", "aeg-event-type": kind}
        url = f"{self.webhook_url}?secret={self.webhook_secret}"
        return HttpRequest("POST", url, headers, json.dumps(events).encode())

    def _now(self) -> str:
        return self.clock.now().strftime("%Y-%m-%dT%H:%M:%S.%f0Z")  # with seven digits

    def _throttled(self) -> HttpResponse:
        return _error(429, "TooManyRequests", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "InternalServerError")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if not self._signed(request):
            return _error(401, "Denied")
        path, _, query = request.url.partition("?")
        place, _, action = path.partition(":")
        if request.method != "POST" or place not in _VERSIONS:
            return _error(404, "NotFound")
        if query != f"api-version={_VERSIONS[place]}":
            return _error(400, "InvalidApiVersion")
        return self._opt_outs(request, action) if action else self._send(request)

    def _signed(self, request: HttpRequest) -> bool:
        digest = base64.b64encode(hashlib.sha256(request.body).digest()).decode()
        given, date = request.headers, request.headers.get("x-ms-date", "")
        lines = (request.method, request.url, f"{date};{given.get('Host', '')};{digest}")
        key, content = base64.b64decode(self.access_key), "\n".join(lines).encode()
        signature = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
        right = (
            f"HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}"
        )
        return given.get("Authorization") == right and given.get("x-ms-content-sha256") == digest

    def _send(self, request: HttpRequest) -> HttpResponse:
        content = _content(request)
        if content is None or len(content["message"]) > _LONGEST:
            return _error(400, "BadRequest")
        to = content["to"]
        status, told = MAGIC_TO.get(to, (202, None))
        result: dict[str, object] = {"to": to, "httpStatusCode": status, "successful": told is None}
        if told is None:
            key = content.pop("repeatabilityRequestId", "")
            content.pop("repeatabilityFirstSent", "")
            known = [each for each in self.messages if key and each.key == key]
            if not known:
                known = [TakenMessage(str(uuid4()), content, key)]
                self.messages += known
            result |= {"messageId": known[0].id, "repeatabilityResult": "accepted"}
        else:
            result["errorMessage"] = told
        return json_response(202, {"value": [result]})

    def _opt_outs(self, request: HttpRequest, action: str) -> HttpResponse:
        try:
            content: dict[str, Any] = json.loads(request.body)
            sender, people = content["from"], [one["to"] for one in content["recipients"]]
        except (ValueError, LookupError, TypeError):
            return _error(400, "BadRequest")
        if action not in {"add", "remove", "check"}:
            return _error(404, "NotFound")
        return json_response(200, {"value": [self._told(action, sender, to) for to in people]})

    def _told(self, action: str, sender: str, to: str) -> Mapping[str, object]:
        if not to.removeprefix("+").isdecimal():
            told = "Invalid recipient phone number format"
            return {"to": to, "httpStatusCode": 400, "errorMessage": told}
        if action == "check":
            return {"to": to, "httpStatusCode": 200, "isOptedOut": (sender, to) in self.blocked}
        change = self.block if action == "add" else self.unblock
        change(to, sender)
        return {"to": to, "httpStatusCode": 200}


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request to send says, flat; None for no such request."""
    try:
        content = json.loads(request.body)
        (recipient,) = content["smsRecipients"]
        options = content.get("smsSendOptions") or {}
        flat: dict[str, Any] = {**recipient, "from": content["from"], "message": content["message"]}
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    if "tag" in options:
        flat["tag"] = options["tag"]
    right = content.keys() <= _MEMBERS and recipient.keys() <= _RECIPIENT
    texts: Sequence[object] = list(flat.values())
    if not (right and all(isinstance(each, str) and each for each in texts)):
        return None
    return flat if flat["to"].removeprefix("+").isdecimal() else None


def _error(status: int, code: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    return json_response(status, {"error": {"code": code, "message": "By the fake."}}, headers)
