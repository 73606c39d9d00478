"""Tokens that forms carry: whoever posts one had the page from us, as the person it was made for.

A token is bound to a subject by an HMAC, so that it needs no cookie and no row: one that somebody
was given for himself says nothing for anybody else. Its salt makes it another one each time, so
that no measuring of compressed pages finds it out.
"""

from __future__ import annotations

import hmac
import os
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from attrs import field, frozen

from optin.mounting import keys_of

__all__ = ["Seal", "is_from_elsewhere"]

GOOD_FOR: Final = timedelta(hours=12)  # a page that stood open over a working day
_PURPOSE: Final = b"optin form token 1"


def _salt() -> bytes:
    return os.urandom(9)


@frozen
class Seal:
    """Make and check tokens of forms.

    Args:
        keys: One key, or several while they are changed, the newest first: the first makes tokens,
            each is good for checking.
        salt: Gives random bytes.

    Raises:
        ConfigurationError: ``weak_key``.
    """

    keys: tuple[bytes, ...] = field(converter=keys_of, repr=False)
    salt: Callable[[], bytes] = field(default=_salt, repr=False)

    def token(self, subject: str, now: datetime) -> str:
        """Return a token for a form.

        Args:
            subject: For whom and what, such as ``"staff:reyes:dana"``.
            now: When.
        """
        told = f"{int(now.timestamp()):x}.{_text(self.salt())}"
        return f"{told}.{_mac(self.keys[0], told, subject)}"

    def holds(self, token: str, subject: str, now: datetime) -> bool:
        """Say whether a token was made for a subject, at most twelve hours ago.

        Args:
            token: What the form brought.
            subject: For whom and what.
            now: When.
        """
        if not self.made(token, subject):
            return False
        made = int(token.partition(".")[0], 16)
        return timedelta(0) <= timedelta(seconds=int(now.timestamp()) - made) <= GOOD_FOR

    def made(self, token: str, subject: str) -> bool:
        """Say whether a token was made for a subject, however long ago.

        Args:
            token: What the form brought.
            subject: For whom and what.
        """
        told, _, mac = token.rpartition(".")
        given = mac.encode(errors="replace")
        genuine = False
        for key in self.keys:
            genuine |= hmac.compare_digest(given, _mac(key, told, subject).encode())
        return genuine


def _mac(key: bytes, told: str, subject: str) -> str:
    # The length tells where the one ends and the other begins, whatever characters they hold.
    made, bound = (each.encode(errors="surrogatepass") for each in (told, subject))
    signed = b"\0".join((_PURPOSE, b"%d" % len(made), made, bound))
    return _text(hmac.digest(key, signed, "sha256"))


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def is_from_elsewhere(site: str, origin: str, public_origin: str) -> bool:
    """Say whether a browser says that a form was not posted by a page of ours.

    A page with ``Referrer-Policy: no-referrer`` posts with ``Origin: null`` (Fetch, "append a
    request Origin header"), so that ``Sec-Fetch-Site`` is asked first, and an origin of ``null``
    says nothing. ``none`` is a person's own doing, such as a page that is loaded again. Who says
    nothing still needs the token.

    Args:
        site: ``Sec-Fetch-Site``, ``""`` where it is missing.
        origin: ``Origin``, ``""`` where it is missing.
        public_origin: Ours, such as ``"https://texts.example.com"``.
    """
    if site:
        return site not in {"same-origin", "none"}
    return origin not in {"", "null", public_origin}
