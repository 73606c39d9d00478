"""Standard Webhooks: who signed a request, and when.

What is signed is the request's id, its time and its body, with a full stop between each two. An id
may hold no full stop here, as the specification advises, and a time is digits alone. So the places
of the two stops are certain, and one signature has one meaning.

Source: https://github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md, version
1.0.0 (read in November 2026 at 03f5f8c).
"""

from __future__ import annotations

import hmac
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from attrs import field, frozen

from optin.exceptions import ConfigurationError, SignatureError
from optin.transports.json_api import check_fresh, check_posted
from optin.transports.values import HttpRequest

if TYPE_CHECKING:
    from optin.transports.ed25519 import PublicKey

__all__ = ["TOLERANCE_FOR", "Key", "SharedSecret", "check", "keys_of"]

# "Some allowable tolerance"; the specification's own libraries take five minutes.
TOLERANCE_FOR: Final = timedelta(minutes=5)

_SECRET: Final = "whsec_"  # noqa: S105 - the prefix of a secret
_PUBLIC: Final = "whpk_"
_ID: Final = re.compile(r"[!-\-/-~]{1,255}").fullmatch  # printable, and no full stop
_TIME: Final = re.compile(r"[0-9]{1,12}").fullmatch
# Precedent: a rotation has two. Each costs a check, so that no stranger sets their number.
_MAX_SIGNATURES: Final = 16


class Key(Protocol):
    """Check signatures of one version of the scheme."""

    @property
    def version(self) -> str:
        """Return the word before the comma of each signature."""
        ...

    def signed(self, content: bytes, given: str) -> bool:
        """Say whether a signature is one of this content.

        Args:
            content: Id, time and body.
            given: The signature, in base64.
        """
        ...


@frozen
class SharedSecret:
    """Check signatures by HMAC-SHA256: version ``v1``.

    Args:
        secret: 24 to 64 bytes.
    """

    secret: bytes = field(repr=False)
    version: str = field(default="v1", init=False)

    def signed(self, content: bytes, given: str) -> bool:
        """Say whether a signature is one of this content, in constant time.

        Args:
            content: Id, time and body.
            given: The signature, in base64.
        """
        right = b64encode(hmac.digest(self.secret, content, "sha256"))
        return hmac.compare_digest(right, given.encode(errors="replace"))


Given: TypeAlias = "str | Sequence[str | Key]"


def keys_of(given: Given) -> tuple[Key, ...]:
    """Return the keys of secrets as the specification writes them.

    Args:
        given: One, or several while one is rotated: ``whsec_`` and a shared secret, or ``whpk_``
            and a public key, each in base64. Keys that were made before stay as they are.

    Raises:
        ConfigurationError: One of them is neither.
    """
    several = (given,) if isinstance(given, str) else given
    return tuple(_key(each) if isinstance(each, str) else each for each in several)


def _key(given: str) -> Key:
    if given.startswith(_PUBLIC):
        # Only who verifies with a public key needs `cryptography`.
        from optin.transports.ed25519 import PublicKey  # noqa: PLC0415

        return _Public(PublicKey(given.removeprefix(_PUBLIC)))
    if given.startswith(_SECRET):
        try:
            secret = b64decode(given.removeprefix(_SECRET), validate=True)
        except ValueError:
            secret = b""
        # "Random. At least 24 bytes (192 bits, 512 maximum)".
        if 24 <= len(secret) <= 64:  # noqa: PLR2004
            return SharedSecret(secret)
    msg = (
        "a secret of Standard Webhooks is whsec_ and 24 to 64 bytes in base64, or whpk_ and a "
        "public key"
    )
    raise ConfigurationError(msg)


@frozen
class _Public:
    """Check signatures by Ed25519: version ``v1a``."""

    key: PublicKey = field(repr=False)
    version: str = field(default="v1a", init=False)

    def signed(self, content: bytes, given: str) -> bool:
        return self.key.signed(content, given)


def check(
    request: HttpRequest, keys: Iterable[Key], now: datetime, tolerance_for: timedelta, name: str
) -> None:
    """Return only when the owner of one of the keys signed a request lately.

    Args:
        request: A request to our webhook, as it arrived.
        keys: Those that are believed.
        now: The present instant.
        tolerance_for: How far the time in the request may lie from it.
        name: Who is said to have signed.

    Raises:
        SignatureError: Nobody did; ``code`` is ``bad_method``, ``bad_content_type``, ``too_large``,
            ``bad_signature`` or ``stale_signature``.
    """
    check_posted(request, name)
    id_, time, signatures = (
        request.headers.get(f"webhook-{part}", "") for part in ("id", "timestamp", "signature")
    )
    given = [each.partition(",") for each in signatures.split(" ", _MAX_SIGNATURES)]
    content = f"{id_}.{time}.".encode(errors="replace") + request.body
    if (
        _ID(id_) is None
        or _TIME(time) is None
        or len(given) > _MAX_SIGNATURES
        or not any(
            version == key.version and key.signed(content, signature)
            for key in keys
            for version, _, signature in given
        )
    ):
        msg = (
            f"the {name} webhook has another signature; if it is genuine, its secret is another "
            "one, or something changed its body on the way"
        )
        raise SignatureError(msg)
    check_fresh(time, now, tolerance_for, name)
