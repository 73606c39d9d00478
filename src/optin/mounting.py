"""What a host says of its pages in two places, to links and to pages, and what is refused in both.

Where the pages are, and with which keys that is signed which comes back from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias
from urllib.parse import quote, urlsplit

from optin.exceptions import ConfigurationError

__all__ = ["Key", "address_of", "beneath", "keys_of"]

Key: TypeAlias = bytes | str
"""32 random bytes or more, or as many in hexadecimal."""

_SHORTEST: Final = 32  # bytes; as long as the digest (RFC 2104, section 3)
_LOCAL: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def keys_of(given: Key | Iterable[Key]) -> tuple[bytes, ...]:
    """Return keys as bytes.

    Args:
        given: One, or several, the newest first.

    Raises:
        ConfigurationError: ``weak_key``: there is none, or one is too short or no key at all.
    """
    several: object = (given,) if isinstance(given, bytes | str) else given
    keys = tuple(map(_bytes, several)) if isinstance(several, Iterable) else ()
    if not keys or min(map(len, keys)) < _SHORTEST:
        message = (
            f"a key is {_SHORTEST} random bytes or more, or {2 * _SHORTEST} hexadecimal digits or "
            "more; several stand in a list, the newest first. Make one with: "
            "python -c 'import secrets; print(secrets.token_hex(32))'"
        )
        raise ConfigurationError(message, code="weak_key")
    return keys


def _bytes(key: object) -> bytes:
    """Return one key, empty where it is none."""
    if isinstance(key, bytes):
        return key
    try:
        return bytes.fromhex(key) if isinstance(key, str) else b""
    except ValueError:
        return b""


def address_of(given: str) -> str:
    """Return where the pages are, without a slash at its end; scheme and host in small letters.

    Args:
        given: Such as ``"https://texts.example.com/optin"``.

    Raises:
        ConfigurationError: ``invalid_public_url``: it is no whole address, holds more than that,
            or is neither secure nor on this machine.
    """
    address = _address(given)
    if address is None:
        message = (
            "the address of the pages is public and secure, such as "
            '"https://texts.example.com/optin"; plain http is for this machine alone'
        )
        raise ConfigurationError(message, code="invalid_public_url")
    return address


def _address(given: object) -> str | None:
    if not isinstance(given, str) or not given.isprintable() or " " in given:
        return None
    try:
        split = urlsplit(given.rstrip("/"))
        host, _ = split.hostname, split.port  # the port is looked at as it is read
    except ValueError:
        return None
    secure = split.scheme == "https" or (split.scheme == "http" and host in _LOCAL)
    if not secure or not host or "@" in split.netloc or "?" in given or "#" in given:
        return None
    return f"{split.scheme}://{split.netloc.lower()}{split.path}"


def beneath(address: str, *parts: str) -> str:
    """Return the address of a page below another one.

    Args:
        address: As :func:`address_of` returned it.
        parts: Any texts, such as an identifier; each stays one part, whatever it holds.
    """
    return "/".join((address, *(quote(part, safe="") for part in parts)))
