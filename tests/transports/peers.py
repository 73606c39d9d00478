"""Peers on the loopback that misbehave below HTTP: what a courier meets on a bad day."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Talk = Callable[[socket.socket, threading.Event], None]


@contextmanager
def peer(talk: Talk) -> Iterator[str]:
    """Listen, let ``talk`` answer one connection, and yield the URL."""
    closing = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                talk(connection, closing)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            closing.set()
            with socket.socket() as knock:  # in case nobody ever connected
                knock.connect_ex(server.getsockname())
            thread.join()


def drip(connection: socket.socket, closing: threading.Event) -> None:
    """Send one byte of a header now and then, for ever."""
    connection.recv(65536)
    try:
        connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not closing.wait(0.02):
            connection.sendall(b"x")
    except OSError:
        return


def garbage(connection: socket.socket, _: threading.Event) -> None:
    """Answer something that is no HTTP."""
    connection.recv(65536)
    connection.sendall(b"nonsense\r\n\r\n")


def redirect(connection: socket.socket, _: threading.Event) -> None:
    """Send the caller elsewhere."""
    connection.recv(65536)
    connection.sendall(
        b"HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"
    )


def echo(connection: socket.socket, _: threading.Event) -> None:
    """Answer what was asked: the head of the request, as it came."""
    head = connection.recv(65536)
    length = f"Content-Length: {len(head)}\r\n"
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + length.encode() + b"\r\n" + head)


def flood(connection: socket.socket, closing: threading.Event) -> None:
    """Send a body without an end."""
    connection.recv(65536)
    try:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not closing.is_set():
            connection.sendall(b"x" * 65536)
    except OSError:
        return


def refused() -> str:
    """Return a URL at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    return f"http://127.0.0.1:{port}"


class Numbering:
    """Give the units of smpplib a number, as its client would."""

    sequence = 1

    def next_sequence(self) -> int:
        """Return the number of the next unit; always the same one."""
        return self.sequence
