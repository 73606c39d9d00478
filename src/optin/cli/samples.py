"""A signed webhook to try a transport with, where we hold the secret that its provider signs with.

Nobody but a provider can sign with a private key, and there a sample has to come from the provider.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

from optin import HttpRequest, Transport

__all__ = ["made_sample"]

_WRITTEN: Final = ("+12025550111", "+12025550100", "STOP")
_FAKES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = MappingProxyType(
    {
        "plivo": ("FakePlivo", ("auth_id", "auth_token", "webhook_url")),
        "sinch": ("FakeSinch", ("service_plan_id", "webhook_secret")),
        "twilio": ("FakeTwilio", ("account_sid", "auth_token", "webhook_url")),
        "whatsapp": ("FakeWhatsApp", ("app_secret",)),
    }
)
"""What signs for a provider, and what it is told that the transport was told, too."""


def made_sample(transport: Transport) -> HttpRequest | None:
    """Return a webhook for a message of a person's, signed with the transport's own secret.

    Args:
        transport: Whose.

    Returns:
        The request; None where it was given no secret, or signs with another's.
    """
    if transport.name not in _FAKES:
        return None
    name, arguments = _FAKES[transport.name]
    given = {each: _text(getattr(transport, each)) for each in arguments}
    if not all(given.values()):
        return None
    fake: Any = getattr(import_module(f"optin.testing.{transport.name}"), name)
    request: HttpRequest = fake(**given).inbound_request(*_WRITTEN)
    return request


def _text(given: str | tuple[bytes, ...] | None) -> str:
    """Return a setting as it was written; of several secrets, the current one."""
    if isinstance(given, tuple):
        return given[0].decode() if given else ""
    return given or ""
