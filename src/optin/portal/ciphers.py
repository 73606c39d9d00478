"""The ciphers that content is sealed with. This is the one module that needs the extra ``portal``.

Content: AES-256-GCM (NIST SP 800-38D) with a nonce of 96 bits and a tag of 128. Keys: AES key wrap
(RFC 3394), which needs no nonce.
"""

from __future__ import annotations

from typing import Final

try:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.keywrap import (
        InvalidUnwrap,
        aes_key_unwrap,
        aes_key_wrap,
    )
except ModuleNotFoundError as error:
    message = "the portal seals with cryptography: pip install 'optin[portal]'"
    raise ModuleNotFoundError(message, name=error.name) from None

__all__ = [
    "NONCE_BYTES",
    "TAG_BYTES",
    "decrypted",
    "encrypted",
    "joined",
    "unwrapped",
    "wrapped",
]

NONCE_BYTES = (
    12  # "implementations restrict support to the length of 96 bits" (SP 800-38D, 5.2.1.1)
)
TAG_BYTES: Final = 16


def encrypted(key: bytes, nonce: bytes, words: bytes, bound: bytes) -> bytes:
    """Return words as ciphertext with its tag.

    Args:
        key: 32 bytes.
        nonce: 12 bytes. Warning: a second message under the same key and nonce gives both away.
        words: Any.
        bound: What the words belong to; it is not in the ciphertext, and has to be said again.
    """
    return AESGCM(key).encrypt(nonce, words, bound)


def decrypted(key: bytes, nonce: bytes, sealed: bytes, bound: bytes) -> bytes | None:
    """Return the words of a ciphertext, None for one that was not made so.

    Args:
        key: As it was encrypted with.
        nonce: The same.
        sealed: The ciphertext with its tag.
        bound: As it was encrypted with.
    """
    try:
        return AESGCM(key).decrypt(nonce, sealed, bound)
    except InvalidTag:
        return None


def wrapped(key: bytes, data_key: bytes) -> bytes:
    """Return a key wrapped in another one, 8 bytes longer than it was.

    Args:
        key: Which wraps; 32 bytes.
        data_key: Which is wrapped; 32 bytes.
    """
    return aes_key_wrap(key, data_key)


def unwrapped(key: bytes, held: bytes) -> bytes | None:
    """Return a key that was wrapped, None for what this one did not wrap.

    Args:
        key: Which wrapped it.
        held: As :func:`wrapped` made it.
    """
    try:
        return aes_key_unwrap(key, held)
    except InvalidUnwrap:
        return None


def joined(purpose: bytes, *parts: str) -> bytes:
    """Return what something is bound to as bytes, no two lists of parts as the same.

    Args:
        purpose: What it is, so that nothing is taken for something else.
        parts: To what it is bound.
    """
    # The length tells where the one ends and the next begins, whatever characters they hold.
    encoded = [each.encode(errors="surrogatepass") for each in parts]
    return b"\0".join((purpose, *(b"%d\0%b" % (len(each), each) for each in encoded)))
