"""Couriers on httpx2 (extra ``http``): pooled connections, proxies, and a courier for event loops.

They obey the rules at the top of ``optin.transports.couriers``, whatever client they are given: its
redirects and its authentication are switched off for each request.
"""

from __future__ import annotations

from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING, Final

import anyio
import httpx2
from attrs import field, frozen

from optin.exceptions import ConfigurationError
from optin.transports.couriers import (
    MAX_RESPONSE,
    TIMEOUT_FOR,
    closed,
    not_connected,
    opened,
)
from optin.transports.protocol import (
    Ambiguous,
    Exchanged,
    HttpRequest,
    HttpResponse,
    InProcess,
    Outcome,
)

if TYPE_CHECKING:
    from optin.transports.protocol import Message, Transport

__all__ = ["AsyncHttpCourier", "HttpCourier"]

_NO_CONNECTION: Final = (httpx2.ConnectError, httpx2.PoolTimeout, httpx2.ProxyError)
_NO_REQUEST: Final = (httpx2.UnsupportedProtocol, httpx2.InvalidURL, httpx2.LocalProtocolError)


def _failed(error: Exception) -> Exchanged:
    """Return what an exception of the client's means: did any byte leave?"""
    if isinstance(error, _NO_REQUEST):
        msg = "the transport's URL or headers cannot be sent"
        raise ConfigurationError(msg) from None
    if isinstance(error, httpx2.ConnectTimeout):
        return not_connected("connect_timeout")
    if isinstance(error, _NO_CONNECTION):
        return not_connected("connect_failed")
    if isinstance(error, (httpx2.TimeoutException, TimeoutError)):
        return Ambiguous("response_timeout")
    return Ambiguous("connection_lost")


def _limits(timeout_for: timedelta) -> httpx2.Timeout:
    """Return limits under which nothing is written after the whole limit has passed."""
    seconds = timeout_for.total_seconds()
    return httpx2.Timeout(seconds, pool=seconds / 4, connect=seconds / 2)


_FAILURES: Final = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError)


@frozen
class HttpCourier:
    """Carry messages with an ``httpx2.Client``.

    Args:
        client: The host's own client, which the host closes; a new one where not given.
        timeout_for: The limit of each wait, and of the whole between the pieces of the response.
            httpx2 has no limit for a whole call: a peer that sends its headers letter by letter
            may hold this courier longer, which ``StdlibCourier`` and ``AsyncHttpCourier`` forbid.
    """

    client: httpx2.Client = field(factory=httpx2.Client, repr=False)
    timeout_for: timedelta = TIMEOUT_FOR

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
        return closed(transport, self.exchange(transport, request))

    def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request of a transport's making, and return what it came back with."""
        if isinstance(transport, InProcess):
            return transport.answer(request)
        try:
            return self._exchange(request)
        except _FAILURES as error:
            return _failed(error)

    def close(self) -> None:
        """Close the client and its connections."""
        self.client.close()

    def _exchange(self, request: HttpRequest) -> HttpResponse:
        deadline = monotonic() + self.timeout_for.total_seconds()
        outgoing = self.client.build_request(
            request.method,
            request.url,
            content=request.body,
            headers=dict(request.headers),
            timeout=_limits(self.timeout_for),
        )
        response = self.client.send(outgoing, stream=True, auth=None, follow_redirects=False)
        try:
            body = b""
            for chunk in response.iter_bytes():
                body += chunk
                if monotonic() > deadline:
                    raise TimeoutError
                if len(body) > MAX_RESPONSE:
                    break
            return HttpResponse(response.status_code, response.headers.multi_items(), body)
        finally:
            response.close()


@frozen
class AsyncHttpCourier:
    """Carry messages with an ``httpx2.AsyncClient``, on asyncio or trio.

    Args:
        client: The host's own client, which the host closes; a new one where not given.
        timeout_for: The hard limit from the call to the last byte of the response.
    """

    client: httpx2.AsyncClient = field(factory=httpx2.AsyncClient, repr=False)
    timeout_for: timedelta = TIMEOUT_FOR

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
        request = opened(transport, message)
        if not isinstance(request, HttpRequest):
            return request
        return closed(transport, await self.exchange(transport, request))

    async def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request of a transport's making, and return what it came back with."""
        if isinstance(transport, InProcess):
            return transport.answer(request)
        try:
            with anyio.fail_after(self.timeout_for.total_seconds()):
                return await self._exchange(request)
        except _FAILURES as error:
            return _failed(error)

    async def aclose(self) -> None:
        """Close the client and its connections."""
        await self.client.aclose()

    async def _exchange(self, request: HttpRequest) -> HttpResponse:
        outgoing = self.client.build_request(
            request.method,
            request.url,
            content=request.body,
            headers=dict(request.headers),
            timeout=_limits(self.timeout_for),
        )
        response = await self.client.send(outgoing, stream=True, auth=None, follow_redirects=False)
        try:
            body = b""
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MAX_RESPONSE:
                    break
            return HttpResponse(response.status_code, response.headers.multi_items(), body)
        finally:
            await response.aclose()
