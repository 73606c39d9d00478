"""A WhatsApp of one's own: an HTTP server on the loopback that answers as Meta's Cloud API does.

It checks the token and the fields, remembers what it took in, and signs webhooks in its own few
lines, so that the transport's verifier is not checked against itself; the tests compare both with
pywa. Like Meta it takes in most of what will not arrive, and says so in a status. A person who
stops marketing is barred from templates that are marketing, and from nothing else. Meta has no
numbers for tests that fail; these are ours.

Sources: as for ``optin.transports.whatsapp`` (read in November 2026).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final
from urllib.parse import urlencode
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeWhatsApp", "Fault", "TakenMessage"]

# What is taken in, and not delivered: the code of its status.
MAGIC_REPORTS: Final = {
    "+15005550001": 131026,
    "+15005550003": 131049,
    "+15005550004": 131050,
    "+15005550007": 131037,
    "+15005550008": 131047,
}
# What is refused at once: status and code of the answer.
MAGIC_REFUSALS: Final = {"+15005550009": (400, 131030)}

_KINDS: Final = {"text": {"body", "preview_url"}, "template": {"name", "language", "components"}}
_MEMBERS: Final = {
    "messaging_product", "recipient_type", "to", "type", "biz_opaque_callback_data"
}  # fmt: skip
_LONGEST: Final = 4096


@define(eq=False)
class FakeWhatsApp(FakeProvider):
    """Serve one WhatsApp Business Account on the loopback while the ``with`` block runs.

    Args:
        access_token: What requests are authorised with.
        app_secret: What webhooks are signed with.
        verify_token: The word that was entered beside the webhook's address.
        senders: The account's numbers, each with its phone number ID.
        marketing: The names of the templates that are marketing.
        webhook_url: Where webhooks are posted to.
        clock: When things happen.
    """

    access_token: str = field(default="token-of-the-fake", repr=False)
    app_secret: str = field(default="secret of the fake", repr=False)
    verify_token: str = field(default="word-of-the-fake", repr=False)
    senders: Mapping[str, str] = field(
        factory=lambda: {"+15005550006": "106540352242922"}, repr=False
    )
    marketing: AbstractSet[str] = field(default=frozenset({"spring_sale"}))
    webhook_url: str = "https://texts.example.com/hooks/whatsapp"

    def handshake_request(self, challenge: str = "1158201444") -> HttpRequest:
        """Return the request that asks whether the webhook's address is the host's.

        Args:
            challenge: What the host has to give back.
        """
        query = {
            "hub.mode": "subscribe",
            "hub.challenge": challenge,
            "hub.verify_token": self.verify_token,
        }
        return HttpRequest("GET", f"{self.webhook_url}?{urlencode(query)}")

    def _inbound(self, written: Written) -> HttpRequest:
        message: dict[str, object] = {
            "from": written.from_.removeprefix("+"),
            "from_user_id": _user_id(written.from_),
            "id": written.id or f"wamid.{uuid4().hex}",
            "timestamp": self._now(),
            "type": "text",
            "text": {"body": written.text},
            **written.more,
        }
        return self.told("messages", [message], written.from_, written.to)

    def status_request(
        self, message: TakenMessage, status: str, *, code: int | None = None
    ) -> HttpRequest:
        """Return the signed request of a status of a message.

        Args:
            message: One of ``messages``.
            status: Meta's word, such as ``"delivered"``.
            code: Meta's code, where it failed.

        Returns:
            A request to ``webhook_url``.
        """
        to, from_ = f"+{message.content['to']}", message.content["from"]
        told: dict[str, object] = {
            "id": message.id,
            "status": status,
            "timestamp": self._now(),
            "recipient_id": message.content["to"],
            "recipient_user_id": _user_id(to),
        }
        if "biz_opaque_callback_data" in message.content:
            told["biz_opaque_callback_data"] = message.content["biz_opaque_callback_data"]
        if code is not None:
            told["errors"] = [_error(code)]
        return self.told("statuses", [told], to, from_)

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed request of the last status of a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = f"+{message.content['to']}", message.content["from"]
        code = MAGIC_REPORTS.get(to)
        stopped = (from_, to) in self.blocked and message.content.get("name") in self.marketing
        if stopped:
            code = 131050
        return self.status_request(message, "delivered" if code is None else "failed", code=code)

    def preference_request(self, from_: str, to: str, value: str) -> HttpRequest:
        """Return the signed request of a person's choice about marketing, and heed it.

        Args:
            from_: The person's number.
            to: The sender of ours that it is about.
            value: ``"stop"``, ``"resume"`` or ``"signup"``.
        """
        if value == "stop":
            self.block(from_, to, value)
        else:
            self.unblock(from_, to)
        told = {
            "wa_id": from_.removeprefix("+"),
            "user_id": _user_id(from_),
            "detail": f"User requested to {value} marketing messages",
            "category": "marketing_messages",
            "value": value,
            "timestamp": int(self._now()),
        }
        return self.told("user_preferences", [told], from_, to)

    def told(
        self, kind: str, several: list[Mapping[str, object]], from_: str, to: str
    ) -> HttpRequest:
        """Return the signed request of a change.

        Args:
            kind: ``"messages"``, ``"statuses"`` or ``"user_preferences"``.
            several: What is told: one or more of that kind.
            from_: The person's number.
            to: The sender of ours.
        """
        return self.signed(json.dumps(self.body_of([self.change_of(kind, several, from_, to)])))

    def change_of(
        self, kind: str, several: list[Mapping[str, object]], from_: str, to: str
    ) -> dict[str, object]:
        """Return a change, as a body holds one or more.

        Args:
            kind: As for :meth:`told`.
            several: As for :meth:`told`.
            from_: The person's number.
            to: The sender of ours.
        """
        profile = {"profile": {"name": "Somebody"}, "user_id": _user_id(from_)}
        value = {
            "messaging_product": "whatsapp",
            "metadata": {
                "display_phone_number": to.removeprefix("+"),
                "phone_number_id": self.senders.get(to, "1"),
            },
            "contacts": [{**profile, "wa_id": from_.removeprefix("+")}],
            kind: several,
        }
        return {"value": value, "field": "messages" if kind == "statuses" else kind}

    def body_of(self, changes: list[dict[str, object]]) -> dict[str, object]:
        """Return a body of changes.

        Args:
            changes: Each made by :meth:`change_of`.
        """
        entry = {"id": "102290129340398", "changes": changes}
        return {"object": "whatsapp_business_account", "entry": [entry]}

    def signed(self, body: str) -> HttpRequest:
        """Return a signed request with any body.

        Args:
            body: What it says.
        """
        digest = hmac.new(self.app_secret.encode(), body.encode(), hashlib.sha256).hexdigest()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={digest}"}
        return HttpRequest("POST", self.webhook_url, headers, body.encode())

    def _now(self) -> str:
        return str(int(self.clock.now().timestamp()))

    def _throttled(self) -> HttpResponse:
        return json_response(400, {"error": _error(130429)})

    def _failed(self) -> HttpResponse:
        return json_response(500, {"error": _error(131000)})

    def _number_of(self, request: HttpRequest) -> str:
        return f"+{(_content(request) or {}).get('to', '')}"

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.headers.get("Authorization") != f"Bearer {self.access_token}":
            return json_response(401, {"error": _error(190)})
        _, version, id_, rest = [*request.url.split("/"), "", "", ""][:4]
        ours = [number for number, each in self.senders.items() if each == id_]
        if not version.startswith("v") or rest != "messages" or not ours:
            return json_response(400, {"error": _error(33)})
        content = _content(request)
        if content is None or len(content.get("body", "x")) > _LONGEST:
            return json_response(400, {"error": _error(100)})
        to = content["to"]
        if f"+{to}" in MAGIC_REFUSALS:
            status, code = MAGIC_REFUSALS[f"+{to}"]
            return json_response(status, {"error": _error(code)})
        message = TakenMessage(f"wamid.{uuid4().hex}", {**content, "from": ours[0]})
        self.messages.append(message)
        told = {"id": message.id}
        if content["type"] == "template":
            told["message_status"] = "accepted"
        contacts = [{"input": to, "wa_id": to, "user_id": _user_id(f"+{to}")}]
        return json_response(
            200, {"messaging_product": "whatsapp", "contacts": contacts, "messages": [told]}
        )


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, its text or template flat in it; None for one not taken."""
    try:
        content = json.loads(request.body)
        kind = content["type"]
        part = content[kind]
        fits = (
            content.keys() <= _MEMBERS | {kind}
            and part.keys() <= _KINDS[kind]
            and content["messaging_product"] == "whatsapp"
            and content.get("recipient_type", "individual") == "individual"
            and content["to"].isdecimal()
        )
        words = {"body": part["body"]} if kind == "text" else _template(part)
        flat = {name: content[name] for name in content.keys() & _MEMBERS} | words
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None
    texts = all(isinstance(value, str) and value for value in flat.values())
    return flat if fits and texts and _is_json(request) else None


def _template(part: Mapping[str, object]) -> dict[str, str]:
    components: list[dict[str, list[dict[str, str]]]] = list(part.get("components", []))  # type: ignore[call-overload]
    language: dict[str, str] = dict(part["language"])  # type: ignore[call-overload]
    filled = {
        str(at): value["text"]
        for component in components
        for at, value in enumerate(component["parameters"], 1)
    }
    return {"name": str(part["name"]), "language": language["code"], **filled}


def _is_json(request: HttpRequest) -> bool:
    return request.headers.get("Content-Type") == "application/json"


def _user_id(number: str) -> str:
    return f"US.{hashlib.sha256(number.encode()).hexdigest()[:15]}"


def _error(code: int) -> dict[str, object]:
    return {
        "code": code,
        "title": "By the fake.",
        "message": f"(#{code}) By the fake.",
        "type": "OAuthException",
        "error_data": {"messaging_product": "whatsapp", "details": "By the fake."},
    }
