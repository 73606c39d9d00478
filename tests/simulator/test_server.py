"""The server answers this machine, says nothing of what is said, and stops when it is told to."""

import socket
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from optin import ConfigurationError
from optin.simulator.server import HOST, LoopbackServer

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


def hello(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
    start("200 OK", [("Content-Type", "text/plain")])
    return [b"Hello ", environ["PATH_INFO"].encode()]


@contextmanager
def served(application: "WSGIApplication") -> Iterator[tuple[LoopbackServer, Callable[[], None]]]:
    """Serve in a thread; give the server, and what stops it and waits for the end."""
    server, stopped = LoopbackServer(0), Event()
    thread = Thread(target=server.serve, args=(application, stopped.is_set))
    thread.start()

    def stop() -> None:
        stopped.set()
        thread.join(10)
        assert not thread.is_alive()

    try:
        yield server, stop
    finally:
        stop()


def get(server: LoopbackServer, path: str, **headers: str) -> tuple[int, bytes]:
    connection = HTTPConnection(HOST, server.server_port, timeout=10)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, body


def test_it_answers_at_its_address_and_logs_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with served(hello) as (server, _):
        assert server.address == f"http://127.0.0.1:{server.server_port}"
        assert get(server, "/sam?text=secret") == (200, b"Hello /sam")
    assert capfd.readouterr() == ("", "")


def test_nobody_else_can_reach_it() -> None:
    with served(hello) as (server, _):
        assert server.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize("name", ["rebound.example", "localhost:8025", ""])
def test_it_answers_to_no_other_name(name: str) -> None:
    with served(hello) as (server, _):
        status, body = get(server, "/secret", Host=name)
        assert status == 421
        assert f'<a href="{server.address}/">'.encode() in body
        assert b"secret" not in body


def test_a_port_that_is_taken_is_told() -> None:
    with served(hello) as (server, _):
        with pytest.raises(ConfigurationError, match="name another with --port") as refused:
            LoopbackServer(server.server_port)
        assert refused.value.code == "port_taken"


def test_a_request_that_is_under_way_is_finished() -> None:
    begun, go_on = Event(), Event()

    def slow(_: "WSGIEnvironment", start: "StartResponse") -> Iterator[bytes]:
        start("200 OK", [("Content-Type", "text/plain")])
        begun.set()
        go_on.wait(10)
        yield b"done"

    answers: list[tuple[int, bytes]] = []
    with served(slow) as (server, stop):
        asking = Thread(target=lambda: answers.append(get(server, "/")))
        asking.start()
        assert begun.wait(10)
        stopping = Thread(target=stop)
        stopping.start()
        go_on.set()
        stopping.join(10)
        asking.join(10)
    assert answers == [(200, b"done")]


def test_a_browser_that_says_nothing_does_not_hold_up_the_end() -> None:
    with served(hello) as (server, stop), socket.create_connection((HOST, server.server_port)):
        assert get(server, "/") == (200, b"Hello /")
        stop()


def test_a_connection_that_breaks_off_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    with served(hello) as (server, _):
        browser = socket.create_connection((HOST, server.server_port))
        # A close that does not wait for what is under way resets the connection.
        browser.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        browser.sendall(b"GET / HT")
        browser.close()
        assert get(server, "/") == (200, b"Hello /")
    assert caplog.messages == []


def test_a_browser_that_goes_away_ends_a_stream_and_is_no_error(
    capfd: pytest.CaptureFixture[str],
) -> None:
    closed = Event()

    def endless(_: "WSGIEnvironment", start: "StartResponse") -> Iterator[bytes]:
        start("200 OK", [("Content-Type", "text/event-stream")])
        try:
            while not closed.is_set():
                yield b"x" * 65536
        finally:
            closed.set()

    with served(endless) as (server, _):
        with socket.create_connection((HOST, server.server_port)) as browser:
            browser.sendall(b"GET / HTTP/1.0\r\n\r\n")
            assert browser.recv(12) == b"HTTP/1.0 200"
        assert closed.wait(10)
    assert capfd.readouterr() == ("", "")


def test_an_application_that_breaks_is_told_by_its_kind_alone(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: "WSGIEnvironment", __: "StartResponse") -> Iterable[bytes]:
        raise KeyError("+12025550111")

    with served(broken) as (server, _):
        status, body = get(server, "/")
    assert status == 500
    assert b"+1202" not in body
    assert caplog.messages == ["a request failed after KeyError"]
    assert "+1202" not in "".join(capfd.readouterr())
