"""A Vonage of one's own: an HTTP server on the loopback that answers as the real one does.

It checks tokens and fields, remembers what it took in, and signs webhooks with PyJWT, so that the
transport's verifier is not checked against itself (needs ``pyjwt`` and ``cryptography``). Like
Vonage it takes in what it will not deliver, and says so in a report. Vonage has no numbers for
tests; these are ours. The tests hold it to Vonage's own SDK.

Sources: as for ``optin.transports.vonage`` (read in November 2026).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Final
from uuid import uuid4

import jwt
from attrs import define, field
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written, texts_of
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeVonage", "Fault", "TakenMessage"]

_ERRORS: Final = "https://developer.vonage.com/api-errors"
MAGIC_TO: Final = {
    "15005550001": (422, f"{_ERRORS}/messages#1170", "Invalid or Missing Msisdn Param"),
    "15005550003": (422, f"{_ERRORS}/messages#1160", "Non White-listed Destination"),
    "15005550007": (402, f"{_ERRORS}#low-balance", "Low balance"),
}
# What is taken in, and not delivered: its report, with a code.
MAGIC_REPORTS: Final = {"15005550004": ("rejected", "1240"), "15005550009": ("rejected", "1190")}

_MEMBERS: Final = {
    "channel", "message_type", "to", "from", "text", "client_ref", "webhook_url"
}  # fmt: skip
_NEEDED: Final = {"channel", "message_type", "to", "from", "text"}
_LONGEST: Final = 3200


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@define(eq=False)
class FakeVonage(FakeProvider):
    """Serve one application on the loopback while the ``with`` block runs.

    Args:
        application_id: The application.
        signature_secret: What webhooks are signed with.
        webhook_url: Where messages of people are posted to.
        handles_stop: Block a number by itself when it texts STOP, as Opt-Out Assist does.
        clock: When webhooks are signed, and tokens must be good.
    """

    application_id: str = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"
    signature_secret: str = field(default="the signature secret of the fake", repr=False)
    webhook_url: str = "https://texts.example.com/hooks/vonage"
    stop_words = frozenset({"STOP", "END", "QUIT", "CANCEL", "UNSUBSCRIBE"})
    start_words = frozenset({"START"})

    @property
    def private_key(self) -> str:
        """Return the application's key in PEM form, as the dashboard hands it out once."""
        pem = _key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return pem.decode()

    def _inbound(self, written: Written) -> HttpRequest:
        content: dict[str, object] = {
            "channel": "sms",
            "message_uuid": written.id or str(uuid4()),
            "to": written.to.removeprefix("+"),
            "from": written.from_.removeprefix("+"),
            "timestamp": self.clock.now().isoformat(),
            "text": written.text,
            "sms": {"num_messages": "1", "keyword": (written.text.upper().split() or [""])[0]},
            "usage": {"currency": "EUR", "price": "0.0333"},
            "origin": {"network_code": "12345"},
            "message_type": "text",
        }
        return self.signed(json.dumps({**content, **written.more}))

    def status_request(
        self, message: TakenMessage, status: str, *, code: str = "", nested: bool = False
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Vonage's word, such as ``"delivered"``.
            code: Vonage's code of a failure.
            nested: Whether the error stands within another, as it does in some reports.

        Returns:
            A request to the message's own ``webhook_url``, else to that of the fake.
        """
        content: dict[str, object] = {
            "message_uuid": message.id,
            "to": message.content["to"],
            "from": message.content["from"],
            "timestamp": self.clock.now().isoformat(),
            "status": status,
            "channel": "sms",
            "usage": {"currency": "EUR", "price": "0.0333"},
        }
        if "client_ref" in message.content:
            content["client_ref"] = message.content["client_ref"]
        if code:
            error = {"type": f"{_ERRORS}/messages#{code}", "title": code, "detail": "By the fake."}
            content["error"] = {"error": error} if nested else error
        return self.signed(json.dumps(content), message.content.get("webhook_url", ""))

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to, from_ = message.content["to"], message.content["from"]
        status, code = MAGIC_REPORTS.get(to, ("delivered", ""))
        if (f"+{from_}", f"+{to}") in self.blocked:
            status, code = MAGIC_REPORTS["15005550004"]
        return self.status_request(message, status, code=code)

    def signed(self, body: str, url: str = "") -> HttpRequest:
        """Return a signed request with any body.

        Args:
            body: What it says.
            url: Where it goes; ``webhook_url`` where not given.
        """
        issued = int(self.clock.now().timestamp())
        claims = {
            "iat": issued,
            "jti": str(uuid4()),
            "iss": "Vonage",
            "payload_hash": sha256(body.encode()).hexdigest(),
            "api_key": "abcd1234",
            "application_id": self.application_id,
        }
        token = jwt.encode(claims, self.signature_secret, algorithm="HS256")
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
        return HttpRequest("POST", url or self.webhook_url, headers, body.encode())

    def _throttled(self) -> HttpResponse:
        return _problem(429, f"{_ERRORS}/messages#1000", "Throttled", {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _problem(500, f"{_ERRORS}/messages#1030", "Internal error")

    def _number_of(self, request: HttpRequest) -> str:
        content = _content(request)
        return "" if content is None else f"+{content['to']}"

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if not self._authorised(request.headers.get("Authorization", "")):
            return _problem(401, f"{_ERRORS}#unauthorized", "You did not provide credentials")
        if request.url != "/v1/messages":
            return _problem(404, f"{_ERRORS}#not-found", "Not found")
        content = _content(request)
        if content is None or len(content["text"]) > _LONGEST:
            return _problem(422, f"{_ERRORS}/messages#1020", "Invalid params")
        if content["to"] in MAGIC_TO:
            return _problem(*MAGIC_TO[content["to"]])
        message = TakenMessage(str(uuid4()), content)
        self.messages.append(message)
        return json_response(202, {"message_uuid": message.id})

    def _authorised(self, given: str) -> bool:
        public = _key().public_key()
        pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        # The times are checked below, since PyJWT has no clock but the machine's.
        try:
            claims = jwt.decode(
                given.removeprefix("Bearer "),
                pem,
                ["RS256"],
                {"verify_exp": False, "verify_iat": False, "require": ["exp", "iat", "jti"]},
            )
        except jwt.InvalidTokenError:
            return False
        now = self.clock.now().timestamp()
        within = int(claims["iat"]) - 60 <= now < int(claims["exp"])
        return within and bool(claims.get("application_id") == self.application_id)


def _content(request: HttpRequest) -> dict[str, str] | None:
    """Return what a request says, or None for one that the API does not take."""
    content = texts_of(request, _MEMBERS, _NEEDED)
    if (
        content is None
        or "" in content.values()
        or (content["channel"], content["message_type"]) != ("sms", "text")
        or not content["to"].isdecimal()
    ):
        return None
    return content


def _problem(
    status: int, type_: str, title: str, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    problem = {"type": type_, "title": title, "detail": "By the fake.", "instance": "fake"}
    return json_response(status, problem, headers)
