"""The keyed hash that stands for a recipient everywhere but in one erasable row.

A telephone number has few digits: a plain hash of it is read back by trying them all. Keyed with a
secret that is not in the database, a copy of the tables alone names nobody. Losing the secret loses
the suppression list, so each store checks by a canary, when it opens, that it has the right one.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from optin.consent import Address
from optin.exceptions import ConfigurationError

__all__ = ["KEY_BYTES", "LONGEST", "RecipientKey", "fitting"]

KEY_BYTES: Final = 32
"""How long a secret is that a store makes: the output of the hash (RFC 2104, section 3)."""

# RFC 2104, section 3 discourages keys shorter than the hash's output; half of it is refused here.
_SHORTEST: Final = 16
# A recipient's text holds a NUL, so that this one cannot be a recipient's.
_CANARY: Final = b"optin: is this the right key?"
_BLOCK: Final = 64  # FIPS 180-4: what SHA-256 takes in at once
_INNER: Final = bytes(byte ^ 0x36 for byte in range(256))
_OUTER: Final = bytes(byte ^ 0x5C for byte in range(256))
_DIGITS: Final = 32


LONGEST: Final = 200
"""Characters of a name in a key: what an index of PostgreSQL holds of all its columns together is
2,704 bytes, and a character may take four."""


def fitting(text: str) -> str:
    """Return a text that an index can hold: itself, or its beginning and its hash.

    Args:
        text: Any at all, such as an id that somebody else has made.
    """
    if len(text) <= LONGEST:
        return text
    return f"{text[:64]}...{sha256(text.encode(errors='surrogatepass')).hexdigest()}"


class RecipientKey:
    """Turn addresses into the keys that stand for them.

    The two halves of HMAC are begun once, as RFC 2104, section 4 advises, and copied for each
    address: half the price of ``hmac.digest``, which every unit and each of a million recipients
    pays.

    Args:
        secret: At least 16 random bytes, kept outside the database.

    Raises:
        ConfigurationError: The secret is too short.
    """

    __slots__ = ("_inner", "_outer", "_secret")

    def __init__(self, secret: bytes) -> None:
        if len(secret) < _SHORTEST:
            raise ConfigurationError(
                f"the key of a store needs at least {_SHORTEST} random bytes", code="short_key"
            )
        self._secret = bytes(secret)
        short = self._secret if len(secret) <= _BLOCK else sha256(self._secret).digest()
        padded = short.ljust(_BLOCK, b"\0")
        self._inner = sha256(padded.translate(_INNER))
        self._outer = sha256(padded.translate(_OUTER))

    def of(self, tenant: str, address: Address) -> str:
        """Return the key of an address within a tenant.

        Two tenants give one number two keys, so that their tables cannot be joined on it.

        Args:
            tenant: Whose recipient it is.
            address: On any channel; its own key counts.

        Returns:
            32 hexadecimal digits: HMAC-SHA256 (RFC 2104), its leftmost half.
        """
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(f"{tenant}\0{address.key}".encode())
        outer.update(inner.digest())
        return outer.hexdigest()[:_DIGITS]

    def of_all(self, tenant: str, points: Iterable[str]) -> list[str]:
        """Return the keys of many addresses within a tenant, at the least price for each.

        Args:
            tenant: Whose recipients they are.
            points: The addresses' own keys (:attr:`optin.Address.key`).

        Returns:
            What :meth:`of` gives for each, in order.
        """
        begun = self._inner.copy()
        begun.update(f"{tenant}\0".encode())
        inner, outer = begun.copy, self._outer.copy
        keys = []
        for point in points:
            first, second = inner(), outer()
            first.update(point.encode())
            second.update(first.digest())
            keys.append(second.hexdigest()[:_DIGITS])
        return keys

    def canary(self) -> bytes:
        """Return 32 bytes that only this secret gives, and that give nothing away about it."""
        return hmac.digest(self._secret, _CANARY, "sha256")

    def __repr__(self) -> str:
        return "RecipientKey(...)"
