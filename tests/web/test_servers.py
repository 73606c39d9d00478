"""The pages as applications of servers: WSGI (PEP 3333) and ASGI 3.0."""

import asyncio
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any
from wsgiref.validate import validator

import pytest

from optin import ConfigurationError
from optin.web import Limit, Request, asgi, wsgi
from optin.web.values import MOST_READ
from optin.web.wsgi import request_of
from tests.web.visitor import FORM, SAM, SENDER, TENANT, Visitor


class Body:
    """A body that tells how much of it was read."""

    def __init__(self, body: bytes) -> None:
        self._body, self.read_bytes = BytesIO(body), 0

    def read(self, size: int) -> bytes:
        part = self._body.read(min(size, 1000))  # a socket gives what has arrived
        self.read_bytes += len(part)
        return part


def environ_of(method: str, path: str, body: bytes = b"", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - an environment holds anything
    return {
        "REQUEST_METHOD": method, "SCRIPT_NAME": "/optin", "PATH_INFO": path, "QUERY_STRING": "",
        "SERVER_NAME": "localhost", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "192.0.2.1", "wsgi.version": (1, 0), "wsgi.url_scheme": "http",
        "wsgi.input": Body(body), "wsgi.errors": BytesIO(), "wsgi.multithread": True,
        "wsgi.multiprocess": False, "wsgi.run_once": False, "CONTENT_LENGTH": str(len(body)),
        **more,
    }  # fmt: skip


def call(application: Any, environ: dict[str, Any]) -> tuple[str, dict[str, str], bytes]:  # noqa: ANN401 - any application
    begun: list[Any] = []
    parts: Iterable[bytes] = application(environ, lambda *told: begun.append(told))
    status, headers = begun[0]
    return status, dict(headers), b"".join(parts)


def scope_of(method: str, path: str, *headers: tuple[bytes, bytes], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - a scope holds anything
    return {
        "type": "http", "method": method, "path": path, "query_string": b"", "root_path": "",
        "headers": headers, "client": ("192.0.2.1", 1), **more,
    }  # fmt: skip


def run(application: Any, scope: dict[str, Any], *events: dict[str, Any]) -> list[dict[str, Any]]:  # noqa: ANN401 - any application
    sent: list[dict[str, Any]] = []
    waiting = list(events) or [{"type": "http.request", "body": b""}]

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    async def send(event: dict[str, Any]) -> None:
        sent.append(event)

    asyncio.run(application(scope, receive, send))
    return sent


class TestWsgi:
    def test_a_page_is_served_by_the_book(self) -> None:
        application = validator(wsgi(Visitor().pages))  # type: ignore[arg-type]
        environ = environ_of("GET", "/style.css") | {"wsgi.input": BytesIO()}
        del environ["CONTENT_LENGTH"]
        environ["wsgi.errors"] = _Errors()
        begun: list[Any] = []

        def start(*told: Any) -> Any:  # noqa: ANN401 - as PEP 3333 has it
            begun.append(told)
            return begun.append

        answer = application(environ, start)
        body = b"".join(answer)
        answer.close()  # type: ignore[attr-defined]
        assert begun[0][0] == "200 OK"
        assert body.startswith(b"/* One sheet")

    def test_head_has_the_headers_of_get_and_no_body(self) -> None:
        application = wsgi(Visitor().pages)  # type: ignore[arg-type]
        status, headers, body = call(application, environ_of("GET", "/style.css"))
        assert int(headers["Content-Length"]) == len(body) > 0
        assert call(application, environ_of("HEAD", "/style.css")) == (status, headers, b"")

    def test_a_webhook_is_taken_in(self) -> None:
        visitor = Visitor()
        request = visitor.transport.inbound_request(SAM, SENDER, "STOP", event_id="1")
        headers = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in request.headers.items()}
        headers["CONTENT_TYPE"] = headers.pop("HTTP_CONTENT_TYPE")
        environ = environ_of("POST", "/hooks/memory", request.body, **headers)
        status, _, _ = call(wsgi(visitor.pages), environ)  # type: ignore[arg-type]
        assert status == "200 OK"
        assert visitor.optin.status(TENANT, SAM)[0].state == "opted_out"

    def test_a_path_is_read_as_utf8(self) -> None:
        path = "/séance".encode().decode("latin-1")
        assert request_of(environ_of("GET", path)).path == "/séance"
        assert request_of(environ_of("GET", "")).path == "/"

    def test_no_more_is_read_than_a_page_may_have(self) -> None:
        large = environ_of("POST", "/", b"a" * (MOST_READ + 1))
        assert request_of(large).body == b""
        assert large["wsgi.input"].read_bytes == 0
        chunked = environ_of("POST", "/", b"a" * 10**6, CONTENT_LENGTH="")
        chunked["wsgi.input_terminated"] = True
        assert len(request_of(chunked).body) == MOST_READ + 1
        assert chunked["wsgi.input"].read_bytes == MOST_READ + 1

    def test_a_body_without_an_end_is_not_waited_for(self) -> None:
        endless = environ_of("POST", "/", b"a=1", CONTENT_LENGTH="")
        assert request_of(endless).body == b""
        assert request_of(environ_of("POST", "/", b"a=1", CONTENT_LENGTH="9" * 5000)).body == b""
        assert request_of(environ_of("POST", "/", b"a=1", CONTENT_LENGTH="9")).body == b"a=1"

    def test_pages_of_the_other_colour_are_refused(self) -> None:
        with pytest.raises(ConfigurationError) as refused:
            wsgi(Visitor("async").pages)  # type: ignore[arg-type]
        assert refused.value.code == "wrong_colour"

    def test_a_hook_finds_what_the_server_said(self) -> None:
        seen: list[Request] = []
        visitor = Visitor(staff=seen.append)
        environ = environ_of("GET", "/style.css")
        assert request_of(environ).outside is environ
        assert call(wsgi(visitor.pages), environ)[0] == "200 OK"  # type: ignore[arg-type]
        assert seen == []  # a page for everybody asks nobody who it is


class _Errors:
    def flush(self) -> None:
        raise AssertionError

    def write(self, _: str) -> None:
        raise AssertionError

    writelines = write


class TestAsgi:
    def test_a_page_is_served(self, visitor: Visitor) -> None:
        start, body = run(asgi(visitor.pages), scope_of("GET", "/style.css"))
        assert (start["type"], start["status"]) == ("http.response.start", 200)
        assert (b"cache-control", b"public, max-age=31536000, immutable") in start["headers"]
        assert body["body"].startswith(b"/* One sheet")

    def test_head_has_no_body(self, visitor: Visitor) -> None:
        start, body = run(asgi(visitor.pages), scope_of("HEAD", "/style.css"))
        assert (start["status"], body["body"]) == (200, b"")

    @pytest.mark.parametrize(
        ("root", "path"),
        [
            ("", "/style.css"),
            ("/optin", "/optin/style.css"),  # as the specification says
            ("/optin", "/style.css"),  # as some frameworks do
            ("", "/style.css/"),  # as Litestar does
            ("/optin/", "/optin/style.css"),
        ],
    )
    def test_the_path_below_the_mount_is_found(
        self, visitor: Visitor, root: str, path: str
    ) -> None:
        start, _ = run(asgi(visitor.pages), scope_of("GET", path, root_path=root))
        assert start["status"] == 200

    def test_a_body_in_pieces_is_put_together(self, visitor: Visitor) -> None:
        request = visitor.transport.inbound_request(SAM, SENDER, "STOP", event_id="1")
        headers = [(k.encode(), v.encode()) for k, v in request.headers.items()]
        pieces = [
            {"type": "http.request", "body": request.body[:9], "more_body": True},
            {"type": "http.request", "body": request.body[9:]},
        ]
        start, _ = run(asgi(visitor.pages), scope_of("POST", "/hooks/memory", *headers), *pieces)
        assert start["status"] == 200

    def test_a_body_that_is_too_large_is_not_read_to_its_end(self, visitor: Visitor) -> None:
        kind = (b"content-type", FORM.encode())
        piece = {"type": "http.request", "body": b"a" * 140_000, "more_body": True}
        scope = scope_of("POST", "/hooks/memory", kind)
        start, _ = run(asgi(visitor.pages), scope, piece, piece)  # a third one is not asked for
        assert start["status"] == 413
        declared = scope_of("POST", "/hooks/memory", kind, (b"content-length", b"300000"))
        start, _ = run(asgi(visitor.pages), declared, {"type": "never asked for"})
        assert start["status"] == 413

    def test_who_hangs_up_has_posted_nothing(self, visitor: Visitor) -> None:
        request = visitor.transport.inbound_request(SAM, SENDER, "STOP", event_id="1")
        headers = [(k.encode(), v.encode()) for k, v in request.headers.items()]
        whole = {"type": "http.request", "body": request.body, "more_body": True}
        gone = {"type": "http.disconnect"}
        scope = scope_of("POST", "/hooks/memory", *headers)
        assert run(asgi(visitor.pages), scope, whole, gone) == []
        assert visitor.ask(visitor.optin.status(TENANT, SAM))[0].state == "unknown"

    def test_a_server_without_a_client_is_no_mistake(self, visitor: Visitor) -> None:
        start, _ = run(asgi(visitor.pages), scope_of("GET", "/style.css", client=None))
        assert start["status"] == 200

    def test_there_is_nothing_to_start_or_stop(self, visitor: Visitor) -> None:
        events = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
        sent = run(asgi(visitor.pages), {"type": "lifespan"}, *events)
        assert [each["type"] for each in sent] == [
            "lifespan.startup.complete",
            "lifespan.shutdown.complete",
        ]

    def test_a_websocket_is_closed(self, visitor: Visitor) -> None:
        assert run(asgi(visitor.pages), {"type": "websocket"})[0]["type"] == "websocket.close"

    def test_pages_of_an_optin_are_asked_off_the_event_loop(self) -> None:
        limits = _Loops()
        kind = (b"content-type", b"application/json")
        start, _ = run(asgi(Visitor(limits=limits).pages), scope_of("POST", "/hooks/x", kind))
        assert start["status"] == 403
        assert limits.seen == [False]
        run(asgi(Visitor("async", limits=limits).pages), scope_of("POST", "/hooks/x", kind))
        assert limits.seen == [False, True]


class _Loops:
    """Limits that note whether they are asked on an event loop."""

    def __init__(self) -> None:
        self.seen: list[bool] = []

    def allow(self, key: str, limit: Limit, now: datetime) -> bool:  # noqa: ARG002 - as the protocol has it
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self.seen.append(False)
        else:
            self.seen.append(True)
        return True
