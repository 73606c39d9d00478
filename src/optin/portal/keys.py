"""With whose keys content is sealed: the host's, which wrap a key for each contact.

To change a key of the host's, the data keys are wrapped anew and no content is touched.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType, ModuleType
from typing import Final, Protocol, runtime_checkable

from attrs import field, frozen

from optin.exceptions import ConfigurationError, WrongKeyError
from optin.mounting import Key

__all__ = [
    "DATA_KEY_BYTES",
    "UNENCRYPTED",
    "AsyncKeyRing",
    "AsyncPortalKeys",
    "KeyRing",
    "PortalKeys",
    "Unencrypted",
    "load_ciphers",
    "no_keys",
]

DATA_KEY_BYTES: Final = 32
"""256 random bits, for AES-256."""

_WRAPPED: Final = b"\1"
_WRAPPED_BYTES: Final = DATA_KEY_BYTES + 8  # RFC 3394, section 2.2.1
_WRAP: Final = b"optin portal wrap 1"
_IS_A_NAME: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}").fullmatch


class Unencrypted(Enum):
    """Say that content is kept as it is written."""

    UNENCRYPTED = "unencrypted"


UNENCRYPTED: Final = Unencrypted.UNENCRYPTED
"""In the place of keys: whoever reads the database or a backup reads what people wrote."""


@runtime_checkable
class PortalKeys(Protocol):
    """Wrap the data keys of contacts: a :class:`KeyRing`, or a key service of the host's."""

    def wrap(self, tenant: str, data_key: bytes) -> bytes:
        """Return a data key wrapped by the key that is current.

        Args:
            tenant: Whose; what is wrapped for one must not be unwrapped for another.
            data_key: 32 bytes.
        """

    def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        """Return a data key that was wrapped, by the current key or one before it.

        Args:
            tenant: Whose.
            wrapped: As :meth:`wrap` returned it.

        Raises:
            WrongKeyError: This one does not unwrap. Whatever else is raised counts as an outage.
        """

    def is_current(self, tenant: str, wrapped: bytes) -> bool:
        """Say whether a data key was wrapped by the key that is current.

        Args:
            tenant: Whose.
            wrapped: As :meth:`wrap` returned it.
        """


class AsyncPortalKeys(Protocol):
    """Do as :class:`PortalKeys` does, in coroutines."""

    async def wrap(self, tenant: str, data_key: bytes) -> bytes:
        """Return a data key wrapped as :meth:`PortalKeys.wrap` does."""

    async def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        """Return a data key that was wrapped."""

    async def is_current(self, tenant: str, wrapped: bytes) -> bool:
        """Say whether a data key was wrapped by the key that is current."""


# The key ring -------------------------------------------------------------------------------------


def _keys_of(given: Mapping[str, Key]) -> Mapping[str, bytes]:
    """Return keys as bytes, by their names.

    Raises:
        ConfigurationError: ``invalid_key_name``, ``weak_key``.
    """
    told: object = given
    if not isinstance(told, Mapping) or not all(map(_names_a_key, told)):
        message = (
            "the keys of a KeyRing stand under names of letters, digits, dot, hyphen and "
            'underscore, 64 at most, such as KeyRing({"2026-11": key}, current="2026-11")'
        )
        raise ConfigurationError(message, code="invalid_key_name")
    keys = {name: _bytes(key) for name, key in given.items()}
    if any(len(key) != DATA_KEY_BYTES or not any(key) for key in keys.values()):
        message = (
            f"a key of the portal is {DATA_KEY_BYTES} random bytes, or {2 * DATA_KEY_BYTES} "
            "hexadecimal digits. Make one with: "
            "python -c 'import secrets; print(secrets.token_hex(32))'"
        )
        raise ConfigurationError(message, code="weak_key")
    return MappingProxyType(keys)


def _names_a_key(name: object) -> bool:
    return isinstance(name, str) and _IS_A_NAME(name) is not None


def _bytes(key: object) -> bytes:
    """Return one key, empty where it is none."""
    if isinstance(key, bytes):
        return key
    try:
        return bytes.fromhex(key) if isinstance(key, str) else b""
    except ValueError:
        return b""


@frozen(eq=False)
class KeyRing:
    """Wrap data keys with keys that the host keeps beside its other secrets.

    Each tenant's are wrapped by a key of its own, derived from the one given. What is wrapped names
    its key, so that several can stand side by side while they are changed: add the new one in every
    process, then make it current in every process, call ``app.portal.rewrap(tenant)`` for each
    tenant until it returns 0, then take the old one out.

    Attributes:
        keys: By names of your choice, such as a month: 32 random bytes each, or as many in
            hexadecimal.
        current: The name of the one that wraps; all are tried by name in unwrapping.

    Raises:
        ConfigurationError: ``invalid_key_name``; ``weak_key``: one is no 32 bytes, or nothing but
            zeros; ``unknown_key``: the current one is not among them.
    """

    keys: Mapping[str, Key] = field(converter=_keys_of, repr=False)
    current: str = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a name that no key stands under."""
        if self.current not in self.keys:
            message = f"current names one of the keys: {', '.join(self.keys) or 'there is none'}"
            raise ConfigurationError(message, code="unknown_key")

    def wrap(self, tenant: str, data_key: bytes) -> bytes:
        """Return a data key wrapped by the current key; see :meth:`PortalKeys.wrap`."""
        name = self.current.encode()
        held: bytes = load_ciphers().wrapped(self._key(self.current, tenant), data_key)
        return _WRAPPED + bytes([len(name)]) + name + held

    def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        """Return a data key that was wrapped; see :meth:`PortalKeys.unwrap`.

        Raises:
            WrongKeyError: ``unknown_key``: its key is not in the ring. ``wrong_key``: the one under
                that name is another, or what was wrapped was changed, or is another tenant's.
        """
        name, held = _named(wrapped)
        if name and name not in self.keys:
            message = (
                f"messages are sealed under the key {name!r}, which is not in the KeyRing: give it "
                "again beside the current one, and rewrap before taking it out"
            )
            raise WrongKeyError(message, code="unknown_key")
        key: bytes | None = None
        if name:
            key = load_ciphers().unwrapped(self._key(name, tenant), held)
        if key is None:
            message = (
                "the data key of a contact does not unwrap: the KeyRing holds another key under "
                "its name, or it was changed in the database"
            )
            raise WrongKeyError(message)
        return key

    def is_current(self, tenant: str, wrapped: bytes) -> bool:  # noqa: ARG002 - of the protocol
        """Say whether a data key was wrapped by the current key."""
        return _named(wrapped)[0] == self.current

    def _key(self, name: str, tenant: str) -> bytes:
        """Return the key that wraps for one tenant, and unwraps for no other."""
        bound = load_ciphers().joined(_WRAP, tenant)
        return hmac.digest(_bytes(self.keys[name]), bound, "sha256")


class AsyncKeyRing:
    """Do as :class:`KeyRing` does, in coroutines; it takes the same arguments."""

    def __init__(self, keys: Mapping[str, Key], *, current: str) -> None:
        self._ring = KeyRing(keys, current=current)

    def __repr__(self) -> str:
        return f"Async{self._ring!r}"

    async def wrap(self, tenant: str, data_key: bytes) -> bytes:
        """Return a data key wrapped by the current key."""
        return self._ring.wrap(tenant, data_key)

    async def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        """Return a data key that was wrapped; see :meth:`KeyRing.unwrap`."""
        return self._ring.unwrap(tenant, wrapped)

    async def is_current(self, tenant: str, wrapped: bytes) -> bool:
        """Say whether a data key was wrapped by the current key."""
        return self._ring.is_current(tenant, wrapped)


def _named(wrapped: bytes) -> tuple[str, bytes]:
    """Return which key wrapped a data key, and the rest; no name where nothing of ours did."""
    name = wrapped[2 : 2 + wrapped[1]].decode("ascii", "replace") if len(wrapped) > 1 else ""
    held = wrapped[2 + len(name) :]
    genuine = wrapped[:1] == _WRAPPED and _names_a_key(name) and len(held) == _WRAPPED_BYTES
    return (name, held) if genuine else ("", b"")


def no_keys() -> WrongKeyError:
    """Return what is raised where content is sealed, and the portal has no keys."""
    message = "messages are sealed, and the portal has no keys: give it the keys of before"
    return WrongKeyError(message, code="no_keys")


def load_ciphers() -> ModuleType:
    """Return the ciphers, loaded where something is sealed.

    Raises:
        ModuleNotFoundError: The extra ``portal`` is not installed.
    """
    from optin.portal import ciphers  # noqa: PLC0415 - the extra is needed here, and nowhere else

    return ciphers
