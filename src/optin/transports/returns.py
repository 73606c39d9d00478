"""Addresses by which an e-mail comes back: each names the attempt of a sending, and is signed.

A bounce is an e-mail that anybody can write. What it says counts only where it comes to an address,
or quotes a Message-ID, that nobody could have made but us: whoever has not seen the e-mail cannot
know either, and whoever has can bar its one mailbox at most.

Source of the idea: variable envelope return paths (D. J. Bernstein, 1997), and BATV, which signs
them.
"""

from __future__ import annotations

import hmac
import re
from base64 import b32decode, b32encode
from binascii import Error as NotBase32
from typing import Final

from attrs import field, frozen

from optin.exceptions import ConfigurationError
from optin.mounting import keys_of

__all__ = ["Return", "ReturnPath"]

_MAC_BYTES: Final = 8
"""Whoever tries 2^64 addresses has to send as many e-mails."""
_MARK_BYTES: Final = 2
_RETURN: Final = b"optin return 1"
_MAILBOX: Final = b"optin mailbox 1"
_LONGEST_LOCAL: Final = 64
"""Octets before the at sign (RFC 5321, 4.5.3.1.1)."""
_PLAIN: Final = re.compile(r"[A-Za-z0-9._=-]{1,32}@[A-Za-z0-9.-]{1,190}").fullmatch
_LONGEST: Final = 512  # a Message-ID of ours with the longest name of an attempt fits


@frozen
class Return:
    """Hold what an address of ours says: which attempt something is about.

    Attributes:
        reference: The name of the attempt.
        token: As it stands in the address.
    """

    reference: str
    token: str
    _mark: bytes = field(repr=False)
    _key: bytes = field(repr=False)

    def is_for(self, mailbox: str) -> bool:
        """Say whether the attempt was to a mailbox; one that it was forwarded to is another.

        Args:
            mailbox: Which, in any case.
        """
        return hmac.compare_digest(self._mark, _mark(self._key, self.reference, mailbox))


def _mailbox(_: object, __: object, value: str) -> None:
    if _PLAIN(value) is None:
        message = (
            "bounces come to a mailbox of yours such as bounces@office.example, to which your "
            "server also delivers what is for bounces+anything@office.example"
        )
        raise ConfigurationError(message, code="invalid_sender")


@frozen
class ReturnPath:
    """Sign the addresses by which e-mails come back, and read them.

    Attributes:
        mailbox: Where bounces come to, such as ``"bounces@office.example"``. Your server also
            delivers there what is for ``bounces+anything@office.example`` (RFC 5233).
        keys: The secrets that they are signed with, each 32 random bytes or more, or as many in
            hexadecimal; one, or several. The first signs, all are tried in reading: put a new one
            in front, and take the old one out a week later.

    Raises:
        ConfigurationError: ``invalid_sender``, ``weak_key``.
    """

    mailbox: str = field(validator=_mailbox)
    keys: tuple[bytes, ...] = field(default=(), converter=keys_of, repr=False)

    def token(self, reference: str, to: str) -> str:
        """Return the signed name of an attempt: letters and digits, of which the case is nothing.

        Args:
            reference: The attempt's name.
            to: The mailbox that it is to.
        """
        key = self.keys[0]
        named = _mark(key, reference, to) + reference.encode(errors="surrogatepass")
        return b32encode(_mac(key, _RETURN, named) + named).decode().rstrip("=").lower()

    def sender(self, token: str) -> str:
        """Return the address that an e-mail comes back to, for the envelope.

        Where the name of the attempt is too long for an address, it is the mailbox alone; then the
        Message-ID that a bounce quotes has to tell.

        Args:
            token: As :meth:`token` has made it.
        """
        local, _, domain = self.mailbox.rpartition("@")
        signed = f"{local}+{token}"
        return f"{signed}@{domain}" if len(signed) <= _LONGEST_LOCAL else self.mailbox

    def message_id(self, token: str) -> str:
        """Return the Message-ID of an attempt.

        Args:
            token: As :meth:`token` has made it.
        """
        return f"<{token}@{self.mailbox.rpartition('@')[2]}>"

    def read(self, written: str) -> Return | None:
        """Read an address or a Message-ID.

        Args:
            written: Anything at all.

        Returns:
            Which attempt it names, None for what none of our keys has signed.
        """
        written = written.strip().removeprefix("<").removesuffix(">").lower()
        local, at, _ = written.rpartition("@")
        token = local.rpartition("+")[2]
        if len(written) > _LONGEST or not (at and token and written.isascii()):
            return None
        try:
            whole = b32decode(token + "=" * (-len(token) % 8), casefold=True)
        except NotBase32:
            return None
        mac, named = whole[:_MAC_BYTES], whole[_MAC_BYTES:]
        # Warning: base32 has several spellings of one text; one attempt has one.
        if b32encode(whole).decode().rstrip("=").lower() != token:
            return None
        for key in self.keys:
            if hmac.compare_digest(mac, _mac(key, _RETURN, named)):
                reference = named[_MARK_BYTES:].decode(errors="surrogatepass")
                return Return(reference, token, named[:_MARK_BYTES], key)
        return None


def _mark(key: bytes, reference: str, mailbox: str) -> bytes:
    held = f"{reference}\0{mailbox.strip().lower()}".encode(errors="surrogatepass")
    return _mac(key, _MAILBOX, held)[:_MARK_BYTES]


def _mac(key: bytes, purpose: bytes, held: bytes) -> bytes:
    return hmac.digest(key, purpose + b"\0" + held, "sha256")[:_MAC_BYTES]
