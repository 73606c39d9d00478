"""A Bird of one's own: an HTTP server on the loopback that answers as the real one does.

It checks the key and the fields, sends under one key once, keeps the list of suppressions, and
signs its webhooks with the library of Standard Webhooks, so that the transport's verifier is not
checked against itself; the tests compare both with Bird's SDK. Bird has no numbers for tests; these
are ours. Needs ``standardwebhooks``.

Sources: as for ``optin.transports.bird`` (read in November 2026).
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Final
from urllib.parse import parse_qs
from uuid import uuid4

from attrs import define, evolve, field
from standardwebhooks import Webhook

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeBird", "Fault", "TakenMessage"]

# What is refused: the name of the error.
MAGIC_TO: Final = {
    "+15005550001": "SMSInvalidRecipient",
    "+15005550007": "SMSSenderNotConfigured",
}
# What is taken in, and not delivered: the last event and the code of its error.
MAGIC_REPORTS: Final = {
    "+15005550003": ("undelivered", "unreachable"),
    "+15005550004": ("rejected", "recipient_opted_out"),
    "+15005550009": ("failed", "landline_unreachable"),
}

_MEMBERS: Final = {"to", "from", "text", "category"}
_CATEGORIES: Final = {"transactional", "marketing", "authentication", "service"}
_WORKSPACE: Final = "ws_01krdgeqcxet5s7t44vh8rt9mg"
_PAGES: Final = {"limit", "starting_after"}
# Of what Bird's models say that it is there, and empty.
_EMPTY: Final = dict.fromkeys(
    ("requested_language", "resolved_language", "template_id", "template_version_id",
     "template_content_hash")
)  # fmt: skip


@define(eq=False)
class FakeBird(FakeProvider):
    """Serve one workspace on the loopback while the ``with`` block runs.

    Args:
        api_key: What requests are authorised with.
        webhook_secret: What webhooks are signed with.
        webhook_url: Where webhooks are posted to.
        handles_stop: Block a number by itself when it texts STOP.
        clock: When webhooks are signed.
    """

    api_key: str = field(default="bk_us1_key-of-the-fake", repr=False)
    webhook_secret: str = field(
        default="whsec_" + b64encode(b"the shared secret of a Bird").decode(), repr=False
    )
    webhook_url: str = "https://texts.example.com/hooks/bird"

    def _inbound(self, written: Written) -> HttpRequest:
        return self._event("sms.received", {
            **_EMPTY,
            "sms_id": written.id or _new("sms"),
            "workspace_id": _WORKSPACE,
            "from": written.from_,
            "to": written.to,
            "text": written.text,
            "tags": None,
            "metadata": None,
            "segments": _segments(written.text),
            **written.more,
        })  # fmt: skip

    def status_request(
        self, message: TakenMessage, status: str, *, code: str = "", permanent: bool | None = None
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: What comes after ``sms.`` in the event's type, such as ``"delivered"``.
            code: The code of a failure.
            permanent: Whether Bird takes it for one that stays.
        """
        reference = message.content.get("metadata.optin")
        error = code and {
            "code": code,
            "description": "By the fake.",
            "occurred_at": self.clock.now().isoformat(),
            "permanent": permanent,
        }
        return self._event(f"sms.{status}", {
            **_EMPTY,
            "sms_id": message.id,
            "workspace_id": _WORKSPACE,
            "from": message.content["from"],
            "to": message.content["to"],
            "tags": None,
            "metadata": reference and {"optin": reference},
            "segments": _segments(message.content["text"]),
            "error": error or None,
        })  # fmt: skip

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = message.content["to"], message.content["from"]
        status, code = MAGIC_REPORTS.get(to, ("delivered", ""))
        if (from_, to) in self.blocked:
            status, code = MAGIC_REPORTS["+15005550004"]
        return self.status_request(message, status, code=code)

    def block(
        self,
        number: str,
        sender: str,
        keyword: str | None = "STOP",
        *,
        since: datetime | None = None,
        more: Mapping[str, object] | None = None,
    ) -> None:
        """Put a pair of a sender and a person on the list of suppressions.

        Args:
            number: The person's number.
            sender: The sender of ours.
            keyword: What the person wrote; None for a block by hand.
            since: When; by default now.
            more: Further members of the entry, or others in place of these.
        """
        at = (since or self.clock.now()).isoformat()
        self.blocked[sender, number] = {
            "id": _new("ssu"),
            "destination": number,
            "originator": sender,
            "reason": "keyword_stop" if keyword else "manual",
            "origin": "keyword" if keyword else "user",
            "applies_to": "non_transactional",
            "blocking": True,
            "effective_at": at,
            "created_at": at,
            "last_asserted_at": at,
            **(more or {}),
        }

    def suppression_request(self, number: str, sender: str) -> HttpRequest:
        """Return the signed request that says of a pair on the list that it is there.

        Args:
            number: The person's number.
            sender: The sender of ours.
        """
        entry = self.blocked[sender, number]
        told = {name: entry[name] for name in ("destination", "originator", "reason")}
        data = {"suppression_id": entry["id"], "workspace_id": _WORKSPACE, **told}
        return self._event("sms_suppression.created", data)

    def preference_request(
        self, type_: str, number: str, sender: str | None, more: Mapping[str, object] | None = None
    ) -> HttpRequest:
        """Return the signed request that tells of what a person wants.

        Args:
            type_: What comes after ``preference.``: ``"revoked"``, ``"granted"``, ``"deleted"``.
            number: The person's number.
            sender: The sender of ours that it is about; None for all of them.
            more: Further members of ``data``, or others in place of these.
        """
        return self._event(f"preference.{type_}", {
            "preference_id": _new("prf"),
            "transition_id": _new("prt"),
            "channel": "sms",
            "handle": number,
            "sender_scope": sender,
            "topic_id": None,
            "coverage": "non_transactional",
            "contact_id": None,
            **(more or {}),
        })  # fmt: skip

    def signed(self, body: str) -> HttpRequest:
        """Return a signed request with any body.

        Args:
            body: What it says.
        """
        id_, now = _new("msg"), self.clock.now()
        headers = {
            "Content-Type": "application/json",
            "webhook-id": id_,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(self.webhook_secret).sign(id_, now, body),
        }
        return HttpRequest("POST", self.webhook_url, headers, body.encode())

    def _event(self, type_: str, data: Mapping[str, object]) -> HttpRequest:
        content = {"type": type_, "timestamp": self.clock.now().isoformat(), "data": data}
        return self.signed(json.dumps(content))

    def _throttled(self) -> HttpResponse:
        return _error(429, "TooManyRequests", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "InternalError")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("to", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"Bearer {self.api_key}":
            return _error(401, "Unauthorized")
        if (request.method, request.url.partition("?")[0]) == ("GET", "/v1/sms/suppressions"):
            return self._suppressions(request.query)
        if (request.method, request.url) != ("POST", "/v1/sms/messages"):
            return _error(404, "NotFound")
        content = _content(request)
        if content is None or not content["from"]:
            return _error(422, "ValidationError")
        if content["to"] in MAGIC_TO:
            return _error(422, MAGIC_TO[content["to"]])
        key = request.headers.get("Idempotency-Key", "")
        known = [each for each in self.messages if key and each.key == key]
        if known and known[0].content != content:
            return _error(409, "IdempotencyKeyReuse")
        if not known:
            known = [TakenMessage(_new("sms"), content, key)]
            self.messages += known
        return json_response(202, self._told(known[0]))

    def _told(self, message: TakenMessage) -> Mapping[str, object]:
        content = message.content
        return {
            **_EMPTY,
            **{name: content[name] for name in _MEMBERS},
            "id": message.id,
            "direction": "outbound",
            "status": "accepted",
            "segments": _segments(content["text"]),
            "created_at": self.clock.now().isoformat(),
        }

    def _suppressions(self, query: str) -> HttpResponse:
        asked = parse_qs(query)
        if not asked.keys() <= _PAGES:
            return _error(422, "ValidationError")
        start, size = int(asked.get("starting_after", ["0"])[0]), int(asked.get("limit", ["25"])[0])
        entries = list(self.blocked.values())
        end = start + size
        cursors = {"prev_cursor": None, "refresh_cursor": None}
        after = str(end) if end < len(entries) else None
        return json_response(200, {"data": entries[start:end], "next_cursor": after, **cursors})


def _new(kind: str) -> str:
    """Return a new id in the shape of Bird's: 26 of its letters and digits, which hex ones are."""
    return f"{kind}_{uuid4().hex[:26]}"


def _segments(text: str) -> Mapping[str, object]:
    return {"count": 1, "encoding": "GSM_7BIT", "characters": len(text)}


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, its metadata flat; None for one that is not taken."""
    try:
        content = json.loads(request.body)
        metadata = content.pop("metadata", {})
        flat = evolve(request, body=json.dumps(content).encode())
    except (ValueError, AttributeError, TypeError):
        return None
    texts = texts_of(flat, _MEMBERS, _MEMBERS)
    if texts is None or "" in texts.values() or texts["category"] not in _CATEGORIES:
        return None
    return {**texts, **{f"metadata.{name}": str(value) for name, value in metadata.items()}}


def _error(status: int, name: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    # The codes behind the names are not all told; this one is nobody's.
    error = {"type": "by_the_fake", "code": "E00000", "name": name, "message": "By the fake."}
    return json_response(status, {"error": error}, headers)
