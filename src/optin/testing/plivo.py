"""A Plivo of one's own: an HTTP server on the loopback that answers as the real one does.

It checks credentials and fields, remembers what it took in, and signs webhooks (V3, with the token
of the main account) in its own few lines, so that the transport's verifier is not checked against
itself; the tests compare both with Plivo's SDK. Like Plivo it takes in what it will not deliver,
and says so in a report. Plivo has no numbers for tests; these are ours.

Sources: as for ``optin.transports.plivo`` (read in November 2026).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakePlivo", "Fault", "TakenMessage", "sign"]

# What is taken in, and not delivered: the code of its report.
MAGIC_CODES: Final = {
    "+15005550001": "50",
    "+15005550003": "90",
    "+15005550004": "200",
    "+15005550007": "40",
    "+15005550009": "100",
}

_MEMBERS: Final = {"dst", "src", "powerpack_uuid", "text", "type", "url", "method", "log"}
_LONGEST: Final = 1600
_INTENTS: Final = {"STOP": "optout", "START": "optin"}


def sign(url: str, parameters: Mapping[str, str], nonce: str, token: str) -> str:
    """Return Plivo's signature of a form (V3).

    Args:
        url: The whole public URL, with a query that needs no escapes.
        parameters: The form.
        nonce: Letters and digits by chance.
        token: The account's auth token.
    """
    base, _, query = url.partition("?")
    start = f"{base}?{'&'.join(sorted(query.split('&')))}." if query else f"{base}?"
    written = "".join(name + parameters[name] for name in sorted(parameters))
    signed = f"{start}{written}.{nonce}".encode()
    return base64.b64encode(hmac.new(token.encode(), signed, hashlib.sha256).digest()).decode()


@define(eq=False)
class FakePlivo(FakeProvider):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        auth_id: The account.
        auth_token: Its token.
        webhook_url: The host's public URL, for signing what is posted to it.
        handles_stop: Block a number by itself when it texts STOP, as numbers of the US and Canada
            do by default.
    """

    auth_id: str = "MA" + "0" * 17 + "1"
    auth_token: str = field(default="a token of the fake", repr=False)
    webhook_url: str = "https://texts.example.com/hooks/plivo"
    stop_words = frozenset({"STOP", "STOP ALL", "UNSUB", "CANCEL", "END", "QUIT"})

    def _inbound(self, written: Written) -> HttpRequest:
        form = {
            "From": written.from_.removeprefix("+"),
            "MessageIntent": _INTENTS.get(written.read, ""),
            "MessageUUID": written.id or str(uuid4()),
            "PowerpackUUID": "",
            "Text": written.text,
            "To": written.to.removeprefix("+"),
            "TotalAmount": "0.00000",
            "TotalRate": "0.00000",
            "Type": "sms",
            "Units": "1",
        }
        return self.signed({**form, **written.parameters})

    def status_request(self, message: TakenMessage, status: str, *, code: str = "") -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Plivo's word, such as ``"delivered"``.
            code: Plivo's code of a failure.

        Returns:
            A request to the message's own ``url``, else to ``webhook_url``.
        """
        now = f"{self.clock.now():%Y-%m-%d %H:%M:%S.%f}"
        form = {
            "DeliveryReportTime": now,
            "From": message.content.get("src", "").removeprefix("+"),
            "MCC": "310",
            "MNC": "004",
            "MessageTime": now,
            "MessageUUID": message.id,
            "ParentMessageUUID": message.id,
            "PartInfo": "1 of 1",
            "PowerpackUUID": message.content.get("powerpack_uuid", ""),
            "QueuedTime": now,
            "SentTime": now,
            "Sequence": "1",
            "Status": status,
            "To": message.content["dst"].removeprefix("+"),
            "TotalAmount": "0.00350",
            "TotalRate": "0.00350",
            "Type": "sms",
            "Units": "1",
            "requester_ip": "192.0.2.1",
        }
        if code:
            form["ErrorCode"] = code
        return self.signed(form, message.content.get("url", ""))

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = message.content["dst"], message.content.get("src", "")
        code = "200" if (from_, to) in self.blocked else MAGIC_CODES.get(to, "")
        return self.status_request(message, "failed" if code else "delivered", code=code)

    def signed(self, form: Mapping[str, str], url: str = "") -> HttpRequest:
        """Return a signed request with any form.

        Args:
            form: What it says.
            url: Where it goes; ``webhook_url`` where not given.
        """
        url, nonce = (url or self.webhook_url).partition("#")[0], str(uuid4().int)[:20]
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Plivo-Signature-Ma-V3": sign(url, form, nonce, self.auth_token),
            "X-Plivo-Signature-V3-Nonce": nonce,
        }
        return HttpRequest("POST", url, headers, urlencode(form).encode())

    def _throttled(self) -> HttpResponse:
        return _error(429, "too many requests", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, "internal server error")

    def _number_of(self, request: HttpRequest) -> str:
        return (_content(request) or {}).get("dst", "")

    def _answer(self, request: HttpRequest) -> HttpResponse:
        credentials = base64.b64encode(f"{self.auth_id}:{self.auth_token}".encode()).decode()
        if request.headers.get("Authorization") != f"Basic {credentials}":
            return _error(401, "authentication failed")
        if request.url != f"/v1/Account/{self.auth_id}/Message/":
            return _error(404, "not found")
        content = _content(request)
        if content is None or len(content["text"]) > _LONGEST:
            return _error(400, "a parameter is missing or invalid")
        message = TakenMessage(str(uuid4()), content)
        self.messages.append(message)
        told = {"message": "message(s) queued", "message_uuid": [message.id]}
        return json_response(202, {"api_id": str(uuid4()), **told})


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, or None for one that the API does not take."""
    content = texts_of(request, _MEMBERS, {"dst", "text"}, flags={"trackable"})
    if (
        content is None
        or "" in content.values()
        or ("src" in content) == ("powerpack_uuid" in content)
    ):
        return None
    to = content["dst"]
    return content if to.startswith("+") and to[1:].isdecimal() else None


def _error(status: int, error: str, headers: Mapping[str, str] | None = None) -> HttpResponse:
    return json_response(status, {"api_id": str(uuid4()), "error": error}, headers)
