"""How content is sealed, and what is said where it cannot be opened.

Each contact has a *data key*, 256 random bits, under which all that is written in the contact's
threads is sealed. The store keeps it wrapped by a key of the host's. Once it is destroyed, no copy
of the content alone can be read. A whole backup holds the wrapped key, too, and can be read until
the key of the host's that wrapped it is destroyed as well.

What is sealed is bound to its place: a ciphertext that is moved to another tenant, contact, thread
or number, or is said to be somebody else's, does not open there. What cannot be opened is an error
that says what to do, and holds nothing of the content.
"""

from __future__ import annotations

import hmac
from typing import Final

from attrs import field, frozen

from optin.exceptions import ConfigurationError, ContentError
from optin.mounting import address_of, beneath
from optin.portal.keys import (
    DATA_KEY_BYTES,
    AsyncPortalKeys,
    PortalKeys,
    Unencrypted,
    load_ciphers,
    no_keys,
)

__all__ = ["SEED_BYTES", "ContentSeal", "PortalSetup"]

SEED_BYTES: Final = 32
"""How many random bytes each sealing takes."""

_PLAIN: Final = b"\0"
_SEALED: Final = b"\1"
_CONTENT: Final = b"optin portal content 1"
_NONCE: Final = b"optin portal nonce 1"


@frozen(kw_only=True)
class ContentSeal:
    """Seal what is written in one contact's threads, and open it again.

    Attributes:
        tenant: Whose.
        recipient: The key of the contact's address on the portal.
        data_key: The contact's, unwrapped; ``b""`` once it was destroyed.
        plain: Whether content is written as it is.
        reads_plain: Whether content is read that was written so.
    """

    tenant: str
    recipient: str
    data_key: bytes = field(default=b"", repr=False)
    plain: bool = False
    reads_plain: bool = False

    def seal(self, words: bytes, thread: str, number: int, seed: bytes, *, author: str) -> bytes:
        """Return words as they are kept.

        The nonce is made of the seed and the place, so that a decision that runs again for another
        place, with the same seed, uses no nonce twice.

        Args:
            words: What was written.
            thread: In which thread.
            number: The number of the message, 0 for the subject.
            seed: 32 random bytes, new for each call of the host's.
            author: The user who wrote it or began the thread, ``""`` for the contact.

        Raises:
            ContentError: ``content_erased``: the contact has no data key any more.
            ConfigurationError: ``weak_key``: the host's keys unwrapped something else.
        """
        if self.plain:
            return _PLAIN + words
        key = self._key()
        ciphers, bound = load_ciphers(), self._bound(thread, number, author)
        nonce = hmac.digest(seed, _NONCE + bound, "sha256")[: ciphers.NONCE_BYTES]
        sealed: bytes = ciphers.encrypted(key, nonce, words, bound)
        return _SEALED + nonce + sealed

    def unseal(self, content: bytes, thread: str, number: int, *, author: str) -> bytes:
        """Return the words of what is kept.

        Args:
            content: As :meth:`seal` returned it.
            thread: In which thread it stands.
            number: The number of the message, 0 for the subject.
            author: Who stands beside it as having written it.

        Raises:
            ContentError: ``content_erased``, ``content_damaged`` for what was changed, or moved
                here, or ``content_plain`` for what stands here unsealed.
            WrongKeyError: ``no_keys``: it is sealed, and the portal has no keys.
            ConfigurationError: ``weak_key``: the host's keys unwrapped something else.
        """
        if not content:
            raise _erased()
        kind, rest = content[:1], content[1:]
        if kind == _PLAIN:
            return self._plain(rest, thread, number)
        if kind == _SEALED:
            words = self._opened(rest, thread, number, author)
            if words is not None:
                return words
        message = (
            f"{_place(thread, number)} was changed in the database, or moved there from another "
            "place: restore it from a backup"
        )
        raise ContentError(message, code="content_damaged")

    def _plain(self, words: bytes, thread: str, number: int) -> bytes:
        if self.plain or self.reads_plain:
            return words
        message = (
            f"{_place(thread, number)} stands in the database unsealed: give PortalSetup "
            "reads_plain=True where that is from before it had keys; else somebody put it there"
        )
        raise ContentError(message, code="content_plain")

    def _opened(self, sealed: bytes, thread: str, number: int, author: str) -> bytes | None:
        if self.plain:
            raise no_keys()
        key, ciphers = self._key(), load_ciphers()
        if len(sealed) < ciphers.NONCE_BYTES + ciphers.TAG_BYTES:
            return None
        nonce, rest = sealed[: ciphers.NONCE_BYTES], sealed[ciphers.NONCE_BYTES :]
        bound = self._bound(thread, number, author)
        words: bytes | None = ciphers.decrypted(key, nonce, rest, bound)
        return words

    def _key(self) -> bytes:
        if not self.data_key:
            raise _erased()
        if len(self.data_key) != DATA_KEY_BYTES:
            message = f"the host's keys unwrapped no data key of {DATA_KEY_BYTES} bytes"
            raise ConfigurationError(message, code="weak_key")
        return self.data_key

    def _bound(self, thread: str, number: int, author: str) -> bytes:
        """Return what a ciphertext is bound to."""
        part = str(number) if number else "subject"
        place = (self.tenant, self.recipient, thread, part, author)
        bound: bytes = load_ciphers().joined(_CONTENT, *place)
        return bound


def _erased() -> ContentError:
    message = "the content was erased: its key was destroyed, and nobody can read it any more"
    return ContentError(message, code="content_erased")


def _place(thread: str, number: int) -> str:
    part = f"message {number}" if number else "the subject"
    return f"{part} of thread {thread!r}"


# What the host gives ------------------------------------------------------------------------------


@frozen(eq=False)
class PortalSetup:
    """Say with whose keys content is sealed, and where contacts read it.

    Attributes:
        keys: A :class:`KeyRing`, or an :class:`AsyncKeyRing` for :class:`optin.AsyncOptIn`; keys of
            the host's own (:class:`PortalKeys`); or :data:`UNENCRYPTED`, where the database and
            its backups may hold the words.
        url: Where the pages of contacts are, such as ``"https://texts.example.com/portal"``; from
            the configuration, and never from what a request says of itself.
        reads_plain: Whether content is read that was written before there were keys. Without it,
            whoever can write in the database can put no unsealed message there that is read.

    Raises:
        ConfigurationError: ``no_portal_keys``, ``invalid_public_url``.
        ModuleNotFoundError: The extra ``portal`` is not installed, and content is to be sealed.
    """

    keys: PortalKeys | AsyncPortalKeys | Unencrypted = field(repr=False)
    url: str = field(converter=address_of)
    reads_plain: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what are no keys, and load the ciphers while nobody waits for a message."""
        if isinstance(self.keys, Unencrypted):
            return
        if not isinstance(self.keys, PortalKeys):
            message = (
                'keys is a KeyRing({"2026-11": key}, current="2026-11"), keys of your own with '
                "wrap, unwrap and is_current, or UNENCRYPTED where the database may hold the words"
            )
            raise ConfigurationError(message, code="no_portal_keys")
        load_ciphers()

    @property
    def encrypted(self) -> bool:
        """Whether content is sealed."""
        return not isinstance(self.keys, Unencrypted)

    def seal_for(self, tenant: str, recipient: str, data_key: bytes = b"") -> ContentSeal:
        """Return what seals the content of one contact.

        Args:
            tenant: Whose.
            recipient: The key of the contact's address on the portal.
            data_key: The contact's, unwrapped; ``b""`` where it has none or nothing is sealed.
        """
        return ContentSeal(
            tenant=tenant,
            recipient=recipient,
            data_key=data_key,
            plain=not self.encrypted,
            reads_plain=self.reads_plain,
        )

    def address(self, thread: str) -> str:
        """Return the address of the page on which a contact reads a thread.

        Args:
            thread: Its id.
        """
        return beneath(self.url, "threads", thread)
