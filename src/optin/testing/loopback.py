"""A provider on the loopback: what every fake of one is made of.

A fake answers over HTTP as the real one does, remembers what it took in, and fails on demand. What
it says stands in its own file; here are the port, the faults and the way back to the host.
"""

from __future__ import annotations

import http.client
import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final, Self
from urllib.parse import urlsplit

from attrs import define, field

from optin.exceptions import ConfigurationError, InputError
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["Fault", "Loopback", "json_response"]

_PATIENCE: Final = 30.0  # seconds that a silent answer is held back, unless the fake closes before


class Fault(StrEnum):
    """What goes wrong with one request; all but the first take the message in nevertheless."""

    THROTTLED = "throttled"
    SERVER_ERROR = "server_error"
    HANG_UP = "hang_up"
    SILENCE = "silence"


@define(eq=False)
class Loopback:
    """Serve on the loopback while the ``with`` block runs.

    Attributes:
        requests: How many requests came.
    """

    requests: int = field(default=0, init=False)
    _faults: deque[Fault] = field(factory=deque, init=False, repr=False)
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
        """Return where it listens, such as ``"http://127.0.0.1:8000"``."""
        if self._server is None:
            msg = f"{type(self).__name__} listens inside its with block only"
            raise ConfigurationError(msg)
        return f"http://127.0.0.1:{self._server.server_port}"

    def break_next(self, *faults: Fault) -> None:
        """Let the next requests fail, one each.

        Args:
            faults: What goes wrong, in order.
        """
        self._faults.extend(faults)

    def post(self, request: HttpRequest, *, base_url: str | None = None) -> HttpResponse:
        """Send a request to the host, as the provider would.

        Args:
            request: One that this fake made. Most are posted; what asks whether an address is ours
                may be a GET.
            base_url: Where the host really listens, such as ``"http://127.0.0.1:8000"``; by
                default where the request's URL says. The path stays that of the request.

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
            connection.request(request.method, path, request.body or None, dict(request.headers))
            response = connection.getresponse()
            return HttpResponse(response.status, response.getheaders(), response.read())
        finally:
            connection.close()

    def take(self, request: HttpRequest) -> HttpResponse | None:
        """Answer a request to the API.

        Args:
            request: The request, as it arrived.

        Returns:
            The answer; None to hang up.
        """
        with self._lock:
            self.requests += 1
            fault = self._faults.popleft() if self._faults else self._fault_for(request)
            if fault is Fault.THROTTLED:
                return self._throttled()
            response = self._answer(request)
        if fault is Fault.SERVER_ERROR:
            return self._failed()
        if fault is Fault.SILENCE:
            self._closing.wait(_PATIENCE)
        return response if fault is None else None

    def _fault_for(self, _request: HttpRequest) -> Fault | None:
        """Return what goes wrong with a request by itself, such as one to a magic number."""
        return None

    def _answer(self, request: HttpRequest) -> HttpResponse:
        """Take a message in, or refuse it, as the provider does."""
        raise NotImplementedError

    def _throttled(self) -> HttpResponse:
        """Say in the provider's words that there was too much, and nothing was processed."""
        raise NotImplementedError

    def _failed(self) -> HttpResponse:
        """Say in the provider's words that its server failed."""
        raise NotImplementedError


def json_response(
    status: int, content: Mapping[str, object], headers: Mapping[str, str] | None = None
) -> HttpResponse:
    """Return an answer of an API that speaks JSON.

    Args:
        status: Three digits.
        content: What it says.
        headers: Those beside the content's type.
    """
    return HttpResponse(
        status,
        {"Content-Type": "application/json", **(headers or {})},
        json.dumps(content).encode(),
    )


def _answering(
    take: Callable[[HttpRequest], HttpResponse | None],
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._serve()

        def do_POST(self) -> None:
            self._serve()

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            response = take(HttpRequest(self.command, self.path, self.headers.items(), body))
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
