"""The keyed hash that stands for a recipient everywhere but in one erasable row.

A telephone number has few digits: a plain hash of it is read back by trying them all. Keyed with a
secret that is not in the database, a copy of the tables alone names nobody. Losing the secret loses
the suppression list, so each store checks by a canary, when it opens, that it has the right one.
"""

from __future__ import annotations

import hmac
from typing import Final

from optin.consent import Address
from optin.exceptions import ConfigurationError

__all__ = ["KEY_BYTES", "RecipientKey"]

KEY_BYTES: Final = 32
"""How long a secret is that a store makes: the output of the hash (RFC 2104, section 3)."""

# RFC 2104, section 3 discourages keys shorter than the hash's output; half of it is refused here.
_SHORTEST: Final = 16
# A recipient's text holds a NUL, so that this one cannot be a recipient's.
_CANARY: Final = b"optin: is this the right key?"


class RecipientKey:
    """Turn addresses into the keys that stand for them.

    Args:
        secret: At least 16 random bytes, kept outside the database.

    Raises:
        ConfigurationError: The secret is too short.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) < _SHORTEST:
            raise ConfigurationError(
                f"the key of a store needs at least {_SHORTEST} random bytes", code="short_key"
            )
        self._secret = bytes(secret)

    def of(self, tenant: str, address: Address) -> str:
        """Return the key of an address within a tenant.

        Two tenants give one number two keys, so that their tables cannot be joined on it.

        Args:
            tenant: Whose recipient it is.
            address: On any channel; its own key counts.

        Returns:
            32 hexadecimal digits: HMAC-SHA256 (RFC 2104), its leftmost half.
        """
        return hmac.digest(self._secret, f"{tenant}\0{address.key}".encode(), "sha256")[:16].hex()

    def canary(self) -> bytes:
        """Return 32 bytes that only this secret gives, and that give nothing away about it."""
        return hmac.digest(self._secret, _CANARY, "sha256")

    def __repr__(self) -> str:
        return "RecipientKey(...)"
