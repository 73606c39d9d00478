"""Couriers of the standard library: a plain install can send.

Rules that every courier obeys:

- one request for each message: no retries, no redirects. A second request would be a second text;
- bytes never leave later than the limit after the call. Ten seconds by default, because an
  authorisation is leased for fifteen (the lease must outlive the call);
- a failure before any byte left is :class:`~optin.transports.protocol.NotAccepted`; after that
  nobody knows, so it is :class:`~optin.transports.protocol.Ambiguous`.
"""

from __future__ import annotations

import asyncio
import http.client
import io
import socket
import ssl
from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from attrs import field, frozen
from typing_extensions import Buffer

from optin.exceptions import ConfigurationError
from optin.transports.protocol import (
    Ambiguous,
    Exchanged,
    Exchanging,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InProcess,
    NotAccepted,
    Outcome,
)

if TYPE_CHECKING:
    from optin.transports.protocol import Courier, Message, Transport

__all__ = ["StdlibCourier", "ThreadCourier"]

# Precedent: a provider's answer is a few kilobytes; what is longer is not read to its end.
MAX_RESPONSE: Final = 1 << 20
TIMEOUT_FOR: Final = timedelta(seconds=10)


def not_connected(
    code: str, reason: FailureReason = FailureReason.PROVIDER_UNAVAILABLE
) -> NotAccepted:
    """Return the outcome of a call that broke before any byte of the request left."""
    return NotAccepted(code, reason)


def opened(transport: Transport, message: Message) -> HttpRequest | Outcome:
    """Return the request to carry, or the outcome where there is nothing to carry.

    A transport may answer by itself; and what it does not carry is refused before anything leaves.
    """
    refused = transport.capabilities.refusal_of(message)
    if refused is not None:
        return refused
    request = transport.request_for(message)
    if isinstance(transport, InProcess):
        return transport.outcome_of(transport.answer(request))
    return request


def closed(transport: Transport, exchanged: Exchanged) -> Outcome:
    """Return the outcome of what a carried request came back with."""
    if isinstance(exchanged, HttpResponse):
        return transport.outcome_of(exchanged)
    return exchanged


def no_exchange(courier: object) -> ConfigurationError:
    """Return the error for a courier that carries nothing but messages."""
    message = f"{type(courier).__name__} carries messages only: give it a method `exchange`, as "
    message += "optin.transports.Exchanging says, or take optin.transports.http.HttpCourier"
    return ConfigurationError(message, code="no_exchange")


@frozen
class StdlibCourier:
    """Carry messages with ``http.client``, on a connection for each.

    Knows no proxy and keeps no connection open: where that matters, take the couriers of
    ``optin.transports.http``.

    Args:
        timeout_for: The limit from the call to the last byte of the response, every wait of it
            added up. Looking a name up may take longer; nothing is sent when it did.
        tls: How the provider's certificate is checked; the system's authorities where not given.
    """

    timeout_for: timedelta = TIMEOUT_FOR
    tls: ssl.SSLContext = field(factory=ssl.create_default_context, repr=False)

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Send a message and return what became of it.

        Args:
            transport: Who shapes the request and reads the response.
            message: What to send.

        Returns:
            The outcome; a broken connection is an outcome, too.

        Raises:
            ConfigurationError: The transport's URL is not one that can be called.
        """
        request = opened(transport, message)
        if not isinstance(request, HttpRequest):
            return request
        return closed(transport, self._exchange(request))

    def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request of a transport's making, and return what it came back with."""
        if isinstance(transport, InProcess):
            return transport.answer(request)
        return self._exchange(request)

    def _exchange(self, request: HttpRequest) -> Exchanged:
        deadline = monotonic() + self.timeout_for.total_seconds()
        connection, target = self._connection_for(request.url)
        try:
            try:
                connection.connect()
                _shorten(connection.sock, deadline)
            except TimeoutError:
                return not_connected("connect_timeout")
            except OSError:
                return not_connected("connect_failed")
            try:
                connection.request(request.method, target, request.body, dict(request.headers))
                return _response(connection.sock, request.method, deadline)
            except TimeoutError:
                return Ambiguous("response_timeout")
            except (OSError, http.client.HTTPException, ValueError):
                return Ambiguous("connection_lost")
        finally:
            connection.close()

    def _connection_for(self, url: str) -> tuple[http.client.HTTPConnection, str]:
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            parts, host, port = urlsplit(""), None, None
        if not host or parts.scheme not in {"http", "https"}:
            msg = (
                "the transport's URL is not a complete http or https URL; in the place of this "
                "courier, e-mails take a SmtpCourier, and SMPP a SmppCourier"
            )
            raise ConfigurationError(msg)
        seconds = self.timeout_for.total_seconds()
        connection: http.client.HTTPConnection
        if parts.scheme == "https":
            connection = http.client.HTTPSConnection(host, port, timeout=seconds, context=self.tls)
        else:
            connection = http.client.HTTPConnection(host, port, timeout=seconds)
        return connection, parts._replace(scheme="", netloc="", fragment="").geturl() or "/"


def _shorten(sock: socket.socket, deadline: float) -> None:
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    sock.settimeout(left)


class _Until(io.RawIOBase):
    """Read a socket until a deadline.

    Warning: a socket's own limit starts anew at every read, so that a peer who sends a byte now
    and then holds a call for ever (``test_a_dripping_response_ends_at_the_limit`` notices).
    """

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._sock = sock
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        _shorten(self._sock, self._deadline)
        return self._sock.recv_into(buffer)


class _Source:
    """Give ``http.client`` the one thing that it asks of a socket: a file to read."""

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._file: io.BufferedIOBase = io.BufferedReader(_Until(sock, deadline))

    def makefile(self, *_: object) -> io.BufferedIOBase:
        return self._file


def _response(sock: socket.socket, method: str, deadline: float) -> HttpResponse:
    reader: Callable[..., http.client.HTTPResponse] = http.client.HTTPResponse
    response = reader(_Source(sock, deadline), method=method)
    with response:
        response.begin()
        body = response.read(MAX_RESPONSE)
        return HttpResponse(response.status, response.getheaders(), body)


@frozen
class ThreadCourier:
    """Let a blocking courier serve an event loop: each message in a thread of the loop's own pool.

    Cancelling a delivery stops the waiting and not the thread: the message may still go out.

    Args:
        courier: Who carries; the one of the standard library where not given.
    """

    courier: Courier = field(factory=StdlibCourier)

    async def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Send a message and return what became of it.

        Args:
            transport: Who shapes the request and reads the response.
            message: What to send.

        Returns:
            The outcome; a broken connection is an outcome, too.

        Raises:
            ConfigurationError: The transport's URL is not one that can be called.
        """
        if isinstance(transport, InProcess):
            return self.courier.deliver(transport, message)
        return await asyncio.to_thread(self.courier.deliver, transport, message)

    async def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request of a transport's making, and return what it came back with.

        Raises:
            ConfigurationError: ``no_exchange``: the blocking courier carries messages only.
        """
        if not isinstance(self.courier, Exchanging):
            raise no_exchange(self.courier)
        if isinstance(transport, InProcess):
            return transport.answer(request)
        return await asyncio.to_thread(self.courier.exchange, transport, request)
