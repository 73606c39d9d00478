"""What is done before a webhook is taken in: who asks is answered, what is missing fetched."""

from __future__ import annotations

from typing import Final

from optin.app.calls import Call, Flow
from optin.transports import (
    Certified,
    Exchanged,
    Handshake,
    HttpRequest,
    HttpResponse,
    Transport,
)

__all__ = ["fetched", "handshake"]

_CONFIRMED: Final = range(200, 300)
_LATER: Final = HttpResponse(503)  # so that the provider tries again


def handshake(transport: Transport, request: HttpRequest) -> Flow[HttpResponse | None]:
    """Answer a provider that asks whether this address is ours; None where none asks.

    Args:
        transport: Whose provider it may be.
        request: The request, as it arrived.
    """
    if isinstance(transport, Certified):
        known = yield from fetched(transport, request)
        if not known:
            return _LATER
    greeting = transport.greeting(request) if isinstance(transport, Handshake) else None
    if greeting is None:
        return None
    if greeting.confirms is not None:
        came: Exchanged = yield Call("courier", "exchange", (transport, greeting.confirms))
        if not isinstance(came, HttpResponse) or came.status not in _CONFIRMED:
            return _LATER
    return greeting.answer


def fetched(transport: Certified, request: HttpRequest) -> Flow[bool]:
    """Fetch the certificate that a webhook names, if it is not known and may be called.

    Args:
        transport: Who shall keep it.
        request: The webhook, as it arrived.

    Returns:
        False where it could not be had.
    """
    wanted = transport.certificate_request(request)
    if wanted is None:
        return True
    came: Exchanged = yield Call("courier", "exchange", (transport, wanted))
    return transport.learn(request, came)
