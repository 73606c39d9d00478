"""Signatures by Ed25519 (RFC 8032), on ``cryptography``, which the extras that need it bring."""

from __future__ import annotations

from base64 import b64decode, b64encode

from attrs import field, frozen
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from optin.exceptions import ConfigurationError

__all__ = ["PublicKey"]


@frozen
class PublicKey:
    """Check what the owner of the private key has signed.

    Args:
        encoded: The 32 bytes of the key, in base64.

    Raises:
        ConfigurationError: It is no such key.
    """

    encoded: str = field(repr=False)
    _key: Ed25519PublicKey = field(init=False, repr=False, eq=False)

    @_key.default
    def _read(self) -> Ed25519PublicKey:
        try:
            return Ed25519PublicKey.from_public_bytes(b64decode(self.encoded, validate=True))
        except ValueError:
            msg = "a public key for webhooks is the base64 of 32 bytes"
            raise ConfigurationError(msg) from None

    def signed(self, content: bytes, given: str) -> bool:
        """Say whether a signature is one of this content.

        Args:
            content: What is said to be signed.
            given: The signature, in base64. Only the one spelling that encoders write counts.
        """
        try:
            signature = b64decode(given, validate=True)
            if b64encode(signature).decode() != given:
                return False
            self._key.verify(signature, content)
        except (ValueError, InvalidSignature):
            return False
        return True
