"""A Twilio of one's own: an HTTP server on the loopback that answers as the real one does.

It checks credentials, knows the magic numbers of Twilio's test accounts, refuses with Twilio's own
codes, remembers what it took in, and signs webhooks. It signs in its own few lines, so that the
transport's verifier is not checked against itself; the tests compare both with Twilio's SDK.

Sources: https://www.twilio.com/docs/iam/test-credentials and
https://www.twilio.com/docs/messaging/api/message-resource (read in November 2026).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import os
import threading
from collections import deque
from collections.abc import Callable, Mapping
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from attrs import define, field, frozen

from optin.exceptions import ConfigurationError, InputError
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeTwilio", "Fault", "TakenMessage", "sign"]

# What Twilio's test accounts answer, by the number that is sent to, and from.
MAGIC_TO: Final = {
    "+15005550001": 21211,  # no number at all
    "+15005550002": 21612,  # no route
    "+15005550003": 21408,  # a country that is switched off
    "+15005550004": 21610,  # opted out
    "+15005550009": 21614,  # no mobile number
}
MAGIC_FROM: Final = {
    "+15005550001": 21212,  # no number at all
    "+15005550007": 21606,  # not ours
    "+15005550008": 21611,  # its queue is full
}
_STOP: Final = frozenset(
    {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
)
_START: Final = frozenset({"START", "YES", "UNSTOP"})
_OPTED_OUT: Final = 21610
_LONGEST: Final = 1600
_PATIENCE: Final = 30.0  # seconds that a silent answer is held back, unless the fake closes before


class Fault(StrEnum):
    """What goes wrong with one request; all but the first take the message in nevertheless."""

    THROTTLED = "throttled"
    SERVER_ERROR = "server_error"
    HANG_UP = "hang_up"
    SILENCE = "silence"


@frozen
class TakenMessage:
    """Hold one message that the fake took in.

    Args:
        sid: Its id.
        form: Its parameters, as they were sent.
    """

    sid: str
    form: Mapping[str, str] = field(repr=False)


def sign(url: str, parameters: Mapping[str, str], token: str) -> str:
    """Return Twilio's signature of a form.

    Args:
        url: The whole public URL.
        parameters: The form.
        token: The account's auth token.
    """
    signed = url + "".join(name + parameters[name] for name in sorted(parameters))
    return base64.b64encode(
        hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()
    ).decode()


@define(eq=False)
class FakeTwilio:
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        account_sid: The account.
        auth_token: Its token.
        webhook_url: The host's public URL, for signing what is posted to it.
        handles_stop: Block a number by itself when it texts STOP, as accounts do by default.
    """

    account_sid: str = "AC" + "0" * 31 + "1"
    auth_token: str = field(default="a token of the fake", repr=False)
    webhook_url: str = "https://texts.example.com/webhooks/twilio"
    handles_stop: bool = False
    messages: list[TakenMessage] = field(factory=list, init=False, repr=False)
    requests: int = field(default=0, init=False)
    blocked: set[tuple[str, str]] = field(factory=set, init=False, repr=False)
    _faults: deque[Fault] = field(factory=deque, init=False, repr=False)
    _arrived: int = field(default=0, init=False, repr=False)
    # Two fakes never give one id twice: a database that outlives the first knows its ids.
    _series: str = field(factory=lambda: os.urandom(8).hex(), init=False, repr=False)
    _closing: threading.Event = field(factory=threading.Event, init=False, repr=False)
    _lock: threading.Lock = field(factory=threading.Lock, init=False, repr=False)
    _server: ThreadingHTTPServer | None = field(default=None, init=False, repr=False)
    _thread: threading.Thread | None = field(default=None, init=False, repr=False)

    def __enter__(self) -> Self:
        """Listen on a free port of the loopback."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), _answering(self.take))
        server.daemon_threads = False  # so that closing waits for them, and none outlives the block
        self._thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        self._thread.start()
        self._server = server
        return self

    def __exit__(self, *_: object) -> None:
        """Close the port and wait for whoever is still being answered."""
        self._closing.set()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()

    @property
    def base_url(self) -> str:
        """Return where it listens: the transport's ``base_url``."""
        if self._server is None:
            msg = "the fake Twilio listens inside its with block only"
            raise ConfigurationError(msg)
        return f"http://127.0.0.1:{self._server.server_port}"

    def break_next(self, *faults: Fault) -> None:
        """Let the next requests fail, one each.

        Args:
            faults: What goes wrong, in order.
        """
        self._faults.extend(faults)

    def inbound_request(
        self,
        from_: str,
        to: str,
        text: str,
        *,
        sid: str | None = None,
        more: Mapping[str, str] | None = None,
    ) -> HttpRequest:
        """Return the signed request of a person's message.

        Args:
            from_: The person's number, with ``whatsapp:`` before it on WhatsApp.
            to: The sender of ours, in the same form.
            text: What is written.
            sid: The message's id; the next one where not given. The same again is a second
                delivery.
            more: Further parameters, such as ``{"OptOutType": "STOP"}``.

        Returns:
            A request to ``webhook_url``.
        """
        word = text.strip().upper()
        if self.handles_stop and word in _STOP:
            self.blocked.add((to, from_))
        elif self.handles_stop and word in _START:
            self.blocked.discard((to, from_))
        if sid is None:
            self._arrived += 1
            sid = f"SM{self._series}{self._arrived:016x}"
        form = {
            "ToCountry": "US",
            "ToState": "CA",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ToCity": "",
            "FromZip": "94105",
            "SmsSid": sid,
            "FromState": "CA",
            "SmsStatus": "received",
            "FromCity": "SAN FRANCISCO",
            "Body": text,
            "FromCountry": "US",
            "To": to,
            "ToZip": "",
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": self.account_sid,
            "From": from_,
            "ApiVersion": "2010-04-01",
        }
        return self._signed(self.webhook_url, {**form, **(more or {})})

    def status_request(
        self, message: TakenMessage, status: str, *, error_code: str | None = None
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Twilio's word, such as ``"delivered"``.
            error_code: Twilio's code of a failure.

        Returns:
            A request to the message's own ``StatusCallback``, else to ``webhook_url``.
        """
        form = {
            "SmsSid": message.sid,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": message.form["To"],
            "MessageSid": message.sid,
            "AccountSid": self.account_sid,
            "From": message.form.get("From", ""),
            "ApiVersion": "2010-04-01",
        }
        if error_code is not None:
            form["ErrorCode"] = error_code
        return self._signed(message.form.get("StatusCallback", self.webhook_url), form)

    def post(self, request: HttpRequest, *, base_url: str | None = None) -> HttpResponse:
        """Post a request to the host, as Twilio would.

        Args:
            request: One that this fake made.
            base_url: Where the host really listens, such as ``"http://127.0.0.1:8000"``; by
                default where the request's URL says.

        Returns:
            The host's answer.
        """
        target = urlsplit(request.url)
        host = urlsplit(base_url or request.url)
        if host.scheme != "http":
            raise InputError("the fake posts over http, to a host on the loopback")
        connection = http.client.HTTPConnection(host.netloc, timeout=_PATIENCE)
        try:
            path = target._replace(scheme="", netloc="", fragment="").geturl()
            connection.request("POST", path, request.body, dict(request.headers))
            response = connection.getresponse()
            return HttpResponse(response.status, response.getheaders(), response.read())
        finally:
            connection.close()

    def _signed(self, url: str, form: Mapping[str, str]) -> HttpRequest:
        url = url.partition("#")[0]
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": sign(url, form, self.auth_token),
        }
        return HttpRequest("POST", url, headers, urlencode(form).encode())

    def take(self, request: HttpRequest) -> HttpResponse | None:
        """Answer a request to the API.

        Args:
            request: The request, as it arrived.

        Returns:
            The answer; None to hang up.
        """
        with self._lock:
            self.requests += 1
            fault = self._faults.popleft() if self._faults else None
            if fault is Fault.THROTTLED:
                return _error(429, 20429, {"Retry-After": "1"})
            response = self._create(request)
        if fault is Fault.SERVER_ERROR:
            return _error(500, 20500)
        if fault is Fault.SILENCE:
            self._closing.wait(_PATIENCE)
        return response if fault is None else None

    def _create(self, request: HttpRequest) -> HttpResponse:
        credentials = base64.b64encode(f"{self.account_sid}:{self.auth_token}".encode()).decode()
        if request.headers.get("Authorization") != f"Basic {credentials}":
            return _error(401, 20003)
        if request.url != f"/2010-04-01/Accounts/{self.account_sid}/Messages.json":
            return _error(404, 20404)
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        code = self._fault_of(form)
        if code is not None:
            return _error(400, code)
        sid = f"SM{self._series}f{len(self.messages):015x}"
        self.messages.append(TakenMessage(sid, form))
        content = {
            "sid": sid,
            "status": "accepted" if "MessagingServiceSid" in form else "queued",
            "account_sid": self.account_sid,
            "api_version": "2010-04-01",
            "to": form["To"],
            "from": form.get("From"),
            "messaging_service_sid": form.get("MessagingServiceSid"),
            "body": form["Body"],
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "num_media": "0",
            "num_segments": "1",
            "uri": f"/2010-04-01/Accounts/{self.account_sid}/Messages/{sid}.json",
        }
        return HttpResponse(201, {"Content-Type": "application/json"}, json.dumps(content).encode())

    def _fault_of(self, form: Mapping[str, str]) -> int | None:
        """Return the code of a refusal, or None for a message that is taken in."""
        to = form.get("To", "").removeprefix("whatsapp:")
        from_ = form.get("From", "")
        if not to:
            return 21604
        if not from_ and "MessagingServiceSid" not in form:
            return 21603
        if not form.get("Body"):
            return 21602
        if len(form["Body"]) > _LONGEST:
            return 21617
        if not (to.startswith("+") and to[1:].isdigit()):
            return 21211
        if (from_, form["To"]) in self.blocked:
            return _OPTED_OUT
        return MAGIC_TO.get(to) or MAGIC_FROM.get(from_)


def _error(status: int, code: int, headers: Mapping[str, str] | None = None) -> HttpResponse:
    content = {
        "code": code,
        "message": f"refused by the fake with {code}",
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return HttpResponse(
        status,
        {"Content-Type": "application/json", **(headers or {})},
        json.dumps(content).encode(),
    )


def _answering(
    take: Callable[[HttpRequest], HttpResponse | None],
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            response = take(HttpRequest("POST", self.path, self.headers.items(), body))
            if response is None:
                return
            self.send_response(response.status)
            for name, value in response.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)

        def log_message(self, *_: object) -> None:
            """Stay silent: requests hold texts and numbers."""

    return Handler
