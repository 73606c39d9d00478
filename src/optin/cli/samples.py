"""A signed webhook to try a transport with, where we hold the secret that its provider signs with.

Nobody but a provider can sign with a private key, and a host knows no credentials but those that it
has set: then a sample has to come from the provider.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from optin import HttpRequest, Transport

if TYPE_CHECKING:
    from optin.transports.sinch import Sinch
    from optin.transports.twilio import Twilio

__all__ = ["made_sample"]

_WRITTEN: Final = ("+12025550111", "+12025550100", "STOP")


def made_sample(transport: Transport) -> HttpRequest | None:
    """Return a webhook for a message of a person's, signed with the transport's own secret.

    Args:
        transport: Whose.

    Returns:
        The request; None where it has no secret, or not one that signs.
    """
    make = _MAKERS.get(transport.name)
    return None if make is None else make(transport)


def _twilio(transport: Twilio) -> HttpRequest | None:
    from optin.testing.twilio import FakeTwilio  # noqa: PLC0415 - only where it is asked for

    if transport.webhook_url is None:
        return None
    token = transport.auth_token[0].decode()
    fake = FakeTwilio(transport.account_sid, token, transport.webhook_url)
    return fake.inbound_request(*_WRITTEN)


def _sinch(transport: Sinch) -> HttpRequest | None:
    from optin.testing.sinch import FakeSinch  # noqa: PLC0415 - only where it is asked for

    if not transport.webhook_secret:
        return None
    secret = transport.webhook_secret[0].decode()
    return FakeSinch(transport.service_plan_id, webhook_secret=secret).inbound_request(*_WRITTEN)


_MAKERS: Final[Mapping[str, Callable[[Any], HttpRequest | None]]] = MappingProxyType(
    {"sinch": _sinch, "twilio": _twilio}
)
