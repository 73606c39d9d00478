"""The webhooks: what providers post, for every transport that the host has.

The signature is checked first, whatever else is true: a signed STOP is taken in though somebody
floods us with forgeries. These are answered 403, without a word, and soon 429.
"""

from __future__ import annotations

import hmac
from typing import Final

from optin import HttpRequest, Received, SignatureError
from optin.transports import HttpResponse
from optin.web.limits import CLIENT, Limit, limit_key
from optin.web.routing import Route
from optin.web.values import Response
from optin.web.visits import Steps, Visit

__all__ = ["ROUTES"]

_FORGERIES: Final = Limit(CLIENT, times=60)
_TEXT: Final = "text/plain; charset=utf-8"


def hook(visit: Visit) -> Steps[Response]:
    """Take in what a provider posts; 200 says that it is durable.

    What asks whether the address is ours, as some providers do first, is answered by the transport.
    """
    given = visit.values.get("secret", "").encode(errors="replace")
    known = hmac.compare_digest(given, visit.site.hook_secret.encode())
    found = [each for each in visit.optin.transports if each.name == visit.values["transport"]]
    if not known or not found:
        return (yield from _refused(visit))
    request = visit.request
    asked = f"?{request.query}" if request.query else ""
    path = visit.path(request.path) + asked
    came = HttpRequest(request.method, path, request.headers, request.body)
    try:
        told: HttpResponse | None = yield visit.optin.handshake(came, transport=found[0].name)
        if told is None:
            _: list[Received] = yield visit.optin.receive(came, transport=found[0].name)
    except SignatureError:
        return (yield from _refused(visit))
    answer = found[0].capabilities.acknowledgement if told is None else told
    kind = answer.headers.get("Content-Type", _TEXT)
    return Response(answer.status, answer.body, kind)


def _refused(visit: Visit) -> Steps[Response]:
    """Answer a forgery; one of too many is told so, and nobody else is."""
    client = visit.request.client
    key = limit_key("hooks", _FORGERIES, client)
    within: bool = yield visit.site.limits.allow(key, _FORGERIES, visit.now) if client else True
    return Response(403 if within else 429, content_type=_TEXT)


_PATTERNS: Final = ("/hooks/{transport}", "/hooks/{transport}/{secret}")
ROUTES: Final = (
    *(
        Route(
            method="POST",
            pattern=pattern,
            page=hook,
            says="Take in what a provider posts.",
            raw=True,
            plain=True,
            large=True,  # some providers post many updates at once
        )
        for pattern in _PATTERNS
    ),
    *(
        Route(
            method="GET",
            pattern=pattern,
            page=hook,
            says="Answer a provider that asks whether the address is ours.",
        )
        for pattern in _PATTERNS
    ),
)
