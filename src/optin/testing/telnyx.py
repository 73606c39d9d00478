"""A Telnyx of one's own: an HTTP server on the loopback that answers as the real one does.

It checks the key and the fields, refuses with Telnyx's own codes, remembers what it took in, and
signs webhooks with a key of its own (``cryptography``). Telnyx has no numbers for tests; these are
ours. The tests hold it to Telnyx's own SDK, which sends through it and verifies what it signs.

Sources: as for ``optin.transports.telnyx``, and the examples of
https://developers.telnyx.com/api-reference/callbacks/inbound-message (read in November 2026).
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl
from uuid import uuid4

from attrs import define, field
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeTelnyx", "Fault", "TakenMessage"]

MAGIC_TO: Final = {
    "+15005550001": (400, "40310", "Invalid 'to' address"),
    "+15005550003": (400, "40309", "Invalid destination region"),
    "+15005550004": (403, "40300", "Blocked due to STOP message"),
    "+15005550007": (400, "40305", "Invalid 'from' address"),
    "+15005550009": (400, "40001", "Not routable"),
}

_MEMBERS: Final = {"to", "from", "text", "messaging_profile_id", "webhook_url"}
_LONGEST: Final = 1530
_PROFILE: Final = "0f512bda-ae1e-4597-8e11-e5f5686b97d3"
_PAGING: Final = {"page[number]": "1", "page[size]": "20", "redaction_enabled": "false"}
_LARGEST: Final = 250  # entries of a page of opt-outs


@define(eq=False)
class FakeTelnyx(FakeProvider):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        api_key: What requests are authorised with.
        seed: 32 bytes that the key pair for webhooks is made of.
        webhook_url: Where messages of people are posted to.
        handles_stop: Block a number by itself when it texts STOP, as accounts do by default.
        clock: When webhooks are signed.
    """

    api_key: str = field(default="KEY-of-the-fake", repr=False)
    seed: bytes = field(default=b"the seed of a fake, never secret", repr=False)
    webhook_url: str = "https://texts.example.com/hooks/telnyx"
    stop_words = frozenset({"STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})

    @property
    def public_key(self) -> str:
        """Return what the portal would show: the transport's ``public_key``."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed).public_key()
        return b64encode(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()

    def _inbound(self, written: Written) -> HttpRequest:
        payload: dict[str, object] = {
            "record_type": "message",
            "direction": "inbound",
            "id": written.id or str(uuid4()),
            "type": "SMS",
            "messaging_profile_id": _PROFILE,
            "from": {
                "phone_number": written.from_,
                "carrier": "T-Mobile USA",
                "line_type": "Wireless",
            },
            "to": [
                {
                    "phone_number": written.to,
                    "status": "webhook_delivered",
                    "carrier": "Telnyx",
                    "line_type": "Wireless",
                }
            ],
            "cc": [],
            "text": written.text,
            "media": [],
            "encoding": "GSM-7",
            "parts": 1,
            "received_at": self.clock.now().isoformat(),
            "errors": [],
        }
        if written.read:
            payload["autoresponse_type"] = written.read
        return self._event("message.received", {**payload, **written.more}, self.webhook_url)

    def block(
        self,
        number: str,
        sender: str,
        keyword: str | None = "STOP",
        *,
        since: datetime | None = None,
        more: Mapping[str, object] | None = None,
    ) -> None:
        """Put a number on the list of opt-outs, so that no sender reaches it.

        Args:
            number: The person's number.
            sender: The sender of ours that was written to.
            keyword: What was written; None for a block of another making.
            since: When; by default now.
            more: Further members of the entry, or others in place of these; None leaves one out.
        """
        entry = {
            "from": sender,
            "to": number,
            "messaging_profile_id": _PROFILE,
            "keyword": keyword,
            "created_at": str(since or self.clock.now()),
            **(more or {}),
        }
        left_out = {name for name, value in (more or {}).items() if value is None}
        kept = {name: entry[name] for name in entry if name not in left_out}
        self.blocked[_PROFILE, number] = kept

    def unblock(self, number: str, sender: str = "") -> None:  # noqa: ARG002 - of the whole profile
        """Take a number off the list again, for every sender.

        Args:
            number: The person's number.
            sender: Any.
        """
        super().unblock(number, _PROFILE)

    def status_request(
        self,
        message: TakenMessage,
        status: str,
        *,
        code: str = "",
        title: str = "",
        event: str = "message.finalized",
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Telnyx's word, such as ``"delivered"``.
            code: Telnyx's code of a failure.
            title: What it is called there.
            event: Which kind of report.

        Returns:
            A request to the message's own ``webhook_url``, else to that of the fake.
        """
        url = message.content.get("webhook_url", self.webhook_url)
        payload = {
            "record_type": "message",
            "direction": "outbound",
            "id": message.id,
            "type": "SMS",
            "from": {"phone_number": message.content.get("from", "")},
            "to": [{"phone_number": message.content["to"], "status": status}],
            "text": message.content["text"],
            "webhook_url": url,
            "errors": [{"code": code, "title": title}] if code else [],
        }
        return self._event(event, payload, url)

    def signed(self, body: str, url: str = "") -> HttpRequest:
        """Return a signed request with any body.

        Args:
            body: What it says.
            url: Where it goes; ``webhook_url`` where not given.
        """
        time = str(int(self.clock.now().timestamp()))
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        headers = {
            "Content-Type": "application/json",
            "telnyx-timestamp": time,
            "telnyx-signature-ed25519": b64encode(key.sign(f"{time}|{body}".encode())).decode(),
        }
        return HttpRequest("POST", url or self.webhook_url, headers, body.encode())

    def _event(self, event: str, payload: Mapping[str, object], url: str) -> HttpRequest:
        content = {
            "data": {
                "record_type": "event",
                "id": str(uuid4()),
                "event_type": event,
                "occurred_at": self.clock.now().isoformat(),
                "payload": payload,
            },
            "meta": {"attempt": 1, "delivered_to": url},
        }
        return self.signed(json.dumps(content), url)

    def _throttled(self) -> HttpResponse:
        return _error(429, "10011", "Too many requests", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "10007", "Unexpected error")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"Bearer {self.api_key}":
            return _error(401, "10009", "Authentication failed")
        if (request.method, request.url.partition("?")[0]) == ("GET", "/v2/messaging_optouts"):
            return self._optouts(request.query)
        if request.method != "POST" or request.url != "/v2/messages":
            return _error(404, "10005", "Resource not found")
        content = _content(request)
        if content is None:
            return _error(400, "10015", "Bad Request")
        refusal = self._refusal_of(content)
        if refusal is not None:
            return _error(*refusal)
        message = TakenMessage(str(uuid4()), content)
        self.messages.append(message)
        payload = {
            "record_type": "message",
            "direction": "outbound",
            "id": message.id,
            "type": "SMS",
            "from": {"phone_number": content.get("from"), "carrier": "Telnyx"},
            "to": [{"phone_number": content["to"], "status": "queued", "carrier": "T-Mobile"}],
            "text": content["text"],
            "parts": 1,
            "errors": [],
        }
        return json_response(200, {"data": payload})

    def _optouts(self, query: str) -> HttpResponse:
        """Answer with a page of the opt-outs; filters are none of this fake's."""
        asked = {**_PAGING, **dict(parse_qsl(query, keep_blank_values=True))}
        number, size = (
            int(asked[name]) if asked[name].isdecimal() else 0
            for name in ("page[number]", "page[size]")
        )
        if asked.keys() != _PAGING.keys() or number < 1 or not 1 <= size <= _LARGEST:
            return _error(400, "10015", "Bad Request")
        entries = list(self.blocked.values())
        page = entries[(number - 1) * size : number * size]
        if asked["redaction_enabled"] == "true":
            page = [{**entry, "to": f"{str(entry['to'])[:7]}****"} for entry in page]
        meta = {
            "total_pages": -(-len(entries) // size),
            "total_results": len(entries),
            "page_number": number,
            "page_size": size,
        }
        return json_response(200, {"data": page, "meta": meta})

    def _refusal_of(self, content: Mapping[str, str]) -> tuple[int, str, str] | None:
        """Return status, code and title of a refusal, or None for a message that is taken in."""
        to = content.get("to", "")
        if not to:
            return 422, "10004", "Missing required parameter"
        if not content.get("text"):
            return 400, "40316", "No content provided"
        if len(content["text"]) > _LONGEST:
            return 400, "40302", "Message too large"
        if not (to.startswith("+") and to[1:].isdigit()):
            return MAGIC_TO["+15005550001"]
        if not (content.get("from") or content.get("messaging_profile_id")):
            return MAGIC_TO["+15005550007"]
        return MAGIC_TO["+15005550004"] if (_PROFILE, to) in self.blocked else MAGIC_TO.get(to)


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, or None for one that the API does not take."""
    return texts_of(request, _MEMBERS)


def _error(
    status: int, code: str, title: str, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    return json_response(status, {"errors": [{"code": code, "title": title}]}, headers)
