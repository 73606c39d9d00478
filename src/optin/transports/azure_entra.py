"""Microsoft Entra ID: the token by which Event Grid names itself at a webhook that asks for one.

A token says who was asked for it, for whom it is, and until when. It does not sign the request that
it comes with, so that it needs HTTPS, as a password does.

Warning: Entra ID changes its keys without notice. They are published at
``https://login.microsoftonline.com/<tenant>/discovery/v2.0/keys``; a transport opens nothing, so
that the host fetches them, once a day and before it starts.

Sources, read in November 2026: https://learn.microsoft.com/en-us/azure/event-grid/secure-webhook-delivery
and https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from attrs import field, frozen

from optin.exceptions import ConfigurationError
from optin.transports.tokens import PublicKeys

__all__ = ["EVENT_GRID", "EntraTokens"]

EVENT_GRID: Final = "4962773b-9cdb-44cf-a8bf-237846a00ab7"
"""The id of the application that Event Grid is, in every tenant of the public cloud."""

_LEEWAY: Final = timedelta(minutes=5)  # for a clock that goes wrong
_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
_SCHEME: Final = "Bearer "


def _tenant(_: object, __: object, value: str) -> None:
    if _ID(value) is None:
        msg = "a tenant of Entra ID is its id, 32 digits with hyphens"
        raise ConfigurationError(msg)


def _several(given: str | Sequence[str]) -> tuple[str, ...]:
    several = (given,) if isinstance(given, str) else tuple(given)
    if not several or not all(several):
        msg = "the audience of a token is the id or the URI of your application"
        raise ConfigurationError(msg)
    return several


def _keys(given: str | bytes | PublicKeys) -> PublicKeys:
    return given if isinstance(given, PublicKeys) else PublicKeys(given)


@frozen
class EntraTokens:
    """Say which tokens are believed.

    Args:
        tenant: The id of the tenant that your application is in.
        audience: The id of your application, or its URI; or both.
        keys: The set of keys that the tenant publishes, as it was fetched.
        caller: Whom the tokens are given to: Event Grid.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    tenant: str = field(validator=_tenant)
    audience: tuple[str, ...] = field(converter=_several)
    keys: PublicKeys = field(converter=_keys, repr=False)
    caller: str = EVENT_GRID

    def believes(self, authorization: str, now: datetime) -> bool:
        """Say whether a header brings a token that is believed.

        Args:
            authorization: The header ``Authorization``.
            now: The present instant.
        """
        scheme, token = authorization[: len(_SCHEME)], authorization[len(_SCHEME) :]
        claims = self.keys.claims_of(token) if scheme == _SCHEME else None
        if claims is None:
            return False
        issuers = {
            # Of tokens of the first version, and of the second.
            f"https://sts.windows.net/{self.tenant}/": claims.get("appid"),
            f"https://login.microsoftonline.com/{self.tenant}/v2.0": claims.get("azp"),
        }
        since, until = claims.get("nbf"), claims.get("exp")
        return (
            issuers.get(str(claims.get("iss"))) == self.caller
            and claims.get("aud") in self.audience
            and type(since) is int
            and type(until) is int
            and since - _LEEWAY.total_seconds() <= now.timestamp()
            and now.timestamp() < until + _LEEWAY.total_seconds()
        )
