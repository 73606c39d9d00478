"""JSON Web Tokens (RFC 7519), as far as providers ask for them: by HS256 and by RS256.

The algorithm is never read from a token but to be compared: a token that says ``none``, or asks for
its check with another key, is no token here.
"""

from __future__ import annotations

import hmac
import json
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from optin.exceptions import ConfigurationError
from optin.transports.json_api import object_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

__all__ = ["PrivateKey", "PublicKeys", "claims_of"]

_SMALLEST: Final = 2048  # bits; RFC 7518, section 3.3


def claims_of(token: str, secrets: Iterable[bytes]) -> Mapping[str, object] | None:
    """Return what a token claims, where it was signed with one of the secrets by HS256.

    Args:
        token: Three parts with full stops between them. Only the one spelling of the signature
            that encoders write counts.
        secrets: Those that are believed.

    Returns:
        The claims; None for any other token.
    """
    parts = token.encode(errors="replace").split(b".")
    if len(parts) != 3:  # noqa: PLR2004 - header, claims, signature
        return None
    header, claims, given = parts
    content = header + b"." + claims
    if not any(
        hmac.compare_digest(_encoded(hmac.digest(secret, content, "sha256")), given)
        for secret in secrets
    ):
        return None
    return _decoded(claims) if _decoded(header).get("alg") == "HS256" else None


@frozen
class PrivateKey:
    """Sign claims by RS256.

    Args:
        pem: The key, as its file holds it.

    Raises:
        ConfigurationError: It is no RSA key without a password.
    """

    pem: str = field(repr=False)
    _key: RSAPrivateKey = field(init=False, repr=False, eq=False)

    @_key.default
    def _read(self) -> RSAPrivateKey:
        # Only who signs needs `cryptography`.
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415
        from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415
            load_pem_private_key,
        )

        try:
            key: Any = load_pem_private_key(self.pem.encode(), None)
        except (ValueError, TypeError):
            key = None
        if not isinstance(key, RSAPrivateKey):
            msg = "a private key for tokens is an RSA key in PEM form, without a password"
            raise ConfigurationError(msg) from None
        return key

    def token(self, claims: Mapping[str, object]) -> str:
        """Return a token.

        Args:
            claims: What it says.
        """
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        parts = ({"alg": "RS256", "typ": "JWT"}, claims)
        content = b".".join(_encoded(json.dumps(part).encode()) for part in parts)
        signature = self._key.sign(content, PKCS1v15(), SHA256())
        return (content + b"." + _encoded(signature)).decode()


@frozen
class PublicKeys:
    """Check tokens by RS256 with the keys that their issuer publishes (RFC 7517).

    Args:
        document: The issuer's set of keys, a JSON object with ``keys``. Keys of another kind in it
            are left out.

    Raises:
        ConfigurationError: It holds no RSA key of 2,048 bits or more that has a name.
    """

    document: str | bytes = field(repr=False)
    _keys: Mapping[str, RSAPublicKey] = field(init=False, repr=False, eq=False)

    @_keys.default
    def _read(self) -> Mapping[str, RSAPublicKey]:
        given = self.document.encode() if isinstance(self.document, str) else self.document
        several = object_of(given).get("keys")
        keys = {
            str(each["kid"]): key
            for each in (several if isinstance(several, list) else ())
            if isinstance(each, dict) and "kid" in each and (key := _public_key(each)) is not None
        }
        if not keys:
            msg = "the keys of an issuer of tokens are a JSON object with RSA keys that have names"
            raise ConfigurationError(msg)
        return keys

    def claims_of(self, token: str) -> Mapping[str, object] | None:
        """Return what a token claims, where its issuer signed it.

        Args:
            token: Three parts with full stops between them. Only the one spelling of the signature
                that encoders write counts.

        Returns:
            The claims; None for any other token.
        """
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        parts = token.encode(errors="replace").split(b".")
        header = _decoded(parts[0])
        key = self._keys.get(str(header.get("kid")))
        if len(parts) != 3 or key is None or header.get("alg") != "RS256":  # noqa: PLR2004
            return None
        try:
            signature = b64decode(parts[2] + b"==", b"-_")
            if _encoded(signature) != parts[2]:
                return None
            key.verify(signature, parts[0] + b"." + parts[1], PKCS1v15(), SHA256())
        except (ValueError, InvalidSignature):
            return None
        return _decoded(parts[1])


def _public_key(given: Mapping[str, object]) -> RSAPublicKey | None:
    """Return the RSA key of an entry; None for one of another kind, or too small a one."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers  # noqa: PLC0415

    try:
        exponent, modulus = (
            int.from_bytes(b64decode(str(given[name]).encode() + b"==", b"-_")) for name in "en"
        )
        key = RSAPublicNumbers(exponent, modulus).public_key()
    except (KeyError, ValueError):
        return None
    return key if key.key_size >= _SMALLEST else None


def _encoded(content: bytes) -> bytes:
    return urlsafe_b64encode(content).rstrip(b"=")


def _decoded(part: bytes) -> Mapping[str, object]:
    try:
        return object_of(b64decode(part + b"==", b"-_"))
    except ValueError:
        return {}
