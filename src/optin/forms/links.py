"""Links: what stands in an address that leads to one person's form, and how junk is told from it.

A link is random, and a store keeps its hash alone. The envelope around it is signed, so that junk
costs no query; it proves nothing else, since whether a link still counts is for the store to say
(PROTOCOLS, section 8). Nothing in it names the person.
"""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from hashlib import sha256
from typing import Final

from attrs import field, frozen

from optin.consent import PORTAL
from optin.mounting import address_of, keys_of

__all__ = ["SECRET_BYTES", "FormLinks", "OfMail", "Secret"]

SECRET_BYTES: Final = 32
"""256 random bits: nobody meets one by trying."""

_MAC_BYTES: Final = 16
_LONGEST: Final = 1024  # a tenant's name of any length that a store takes fits
_LINK: Final = b"optin link 1"
_SHOWN: Final = b"optin shown 1"
_CODE: Final = b"optin code 1"
_AGAIN: Final = b"optin again 1"
_MAIL: Final = b"optin mail 1"
_MESSAGE: Final = b"optin message 1"
_NUMBER_BYTES: Final = 8  # fits 64 bits
_LENGTH_BYTES: Final = 2


@frozen
class Secret:
    """Hold what a link holds.

    Attributes:
        tenant: Whose form it leads to.
        random: The part that nobody can guess.
    """

    tenant: str
    random: bytes = field(repr=False)

    @property
    def hash(self) -> bytes:
        """Return what a store keeps in the place of the random part."""
        return sha256(self.random).digest()

    def digest_of(self, code: str) -> str:
        """Return what is kept of a code that was texted for this link.

        Whoever has the database alone cannot try all codes: the random part is not in it.
        """
        return _mac(self.random, _CODE, code.encode()).hex()


@frozen
class OfMail:
    """Name an e-mail that was sent to a contact, for the link by which it says no to more.

    Whoever has the link has the e-mail: it is made when that leaves, and nobody keeps it.

    Attributes:
        tenant: Whose.
        row: Its number in the outbox.
        scope: What the no is about.
    """

    tenant: str
    row: int
    scope: str = PORTAL


@frozen
class FormLinks:
    """Sign links, and read them again.

    Attributes:
        url: Where the pages are mounted, such as ``"https://texts.example.com/optin"``; from the
            configuration, and never from what a request says of itself.
        keys: The secrets that links are signed with, each 32 random bytes or more, or as many in
            hexadecimal; one, or several. The first signs, all are tried in reading: put a new one
            in front, and take the old one out a week later.

    Raises:
        ConfigurationError: ``invalid_public_url``, ``weak_key``.
    """

    url: str = field(converter=address_of)
    keys: tuple[bytes, ...] = field(default=(), converter=keys_of, repr=False)

    def again(self, tenant: str, key: str) -> list[Secret]:
        """Return what a link holds that is asked for under a key, so that it can be made again.

        Nobody without the secrets can tell it from a random one.

        Args:
            tenant: Whose form it leads to.
            key: What the host calls the request.

        Returns:
            One for each of the secrets; the first is for a new link.
        """
        named = f"{len(tenant)}:{tenant}{key}".encode(errors="surrogatepass")
        return [
            Secret(tenant, hmac.digest(each, _AGAIN + b"\0" + named, "sha256"))
            for each in self.keys
        ]

    def seal(self, secret: Secret) -> str:
        """Return a link's last part: letters, digits, ``-`` and ``_``.

        Args:
            secret: What it holds.
        """
        return self._sealed(_LINK, secret.random + secret.tenant.encode())

    def unseal(self, token: str) -> Secret | None:
        """Read a link's last part.

        Args:
            token: Anything at all.

        Returns:
            What it holds, None for what none of our keys has signed.
        """
        held = self._unsealed(_LINK, token)
        return None if held is None else Secret(held[SECRET_BYTES:].decode(), held[:SECRET_BYTES])

    def seal_mail(self, mail: OfMail) -> str:
        """Return the last part of the link by which somebody says no to e-mails.

        Args:
            mail: The one that it goes along with.
        """
        named = mail.row.to_bytes(_NUMBER_BYTES) + mail.tenant.encode()
        if mail.scope == PORTAL:
            return self._sealed(_MAIL, named)
        scope = mail.scope.encode()
        return self._sealed(_MESSAGE, len(scope).to_bytes(_LENGTH_BYTES) + scope + named)

    def unseal_mail(self, token: str) -> OfMail | None:
        """Read the last part of a link by which somebody says no to e-mails.

        Args:
            token: Anything at all.

        Returns:
            Which e-mail it went along with, None for what none of our keys has signed as such.
        """
        held, scope = self._unsealed(_MAIL, token), PORTAL
        if held is None:
            held = self._unsealed(_MESSAGE, token)
            if held is None:
                return None
            end = _LENGTH_BYTES + int.from_bytes(held[:_LENGTH_BYTES])
            scope, held = held[_LENGTH_BYTES:end].decode(), held[end:]
        return OfMail(held[_NUMBER_BYTES:].decode(), int.from_bytes(held[:_NUMBER_BYTES]), scope)

    def _sealed(self, purpose: bytes, held: bytes) -> str:
        return urlsafe_b64encode(_mac(self.keys[0], purpose, held) + held).decode().rstrip("=")

    def _unsealed(self, purpose: bytes, token: str) -> bytes | None:
        """Return what one of our keys has signed for a purpose, None for anything else."""
        if len(token) > _LONGEST or not token.isascii():
            return None
        try:
            whole = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except NotBase64:
            return None
        mac, held = whole[:_MAC_BYTES], whole[_MAC_BYTES:]
        # Every key is tried, so that the time tells nothing of which one fits.
        fits = [hmac.compare_digest(mac, _mac(key, purpose, held)) for key in self.keys]
        # Warning: base64 has several spellings of one text; one link has one.
        is_ours = any(fits) and urlsafe_b64encode(whole).decode().rstrip("=") == token
        return held if is_ours else None

    def address(self, page: str, token: str) -> str:
        """Return the address of one of a link's pages.

        Args:
            page: Which, such as ``"consent"``.
            token: The link's last part.
        """
        return f"{self.url}/{page}/{token}"

    def shown(self, secret: Secret, version: str) -> str:
        """Return the proof that a page of ours has shown a wording to whoever holds a link.

        It goes into the form and comes back with it: no other site can make it, and a wording that
        was changed meanwhile has another.

        Args:
            secret: The link.
            version: Of the wording.
        """
        return _mac(self.keys[0], _SHOWN, secret.random + version.encode()).hex()

    def was_shown(self, secret: Secret, version: str, proof: str) -> bool:
        """Say whether a wording was shown to whoever holds a link.

        Args:
            secret: The link.
            version: Of the wording.
            proof: What came back with the form.
        """
        held = secret.random + version.encode()
        told = proof.encode(errors="replace")
        macs = [_mac(key, _SHOWN, held).hex().encode() for key in self.keys]
        return any(hmac.compare_digest(told, mac) for mac in macs)


def _mac(key: bytes, purpose: bytes, held: bytes) -> bytes:
    return hmac.digest(key, purpose + b"\0" + held, "sha256")[:_MAC_BYTES]
