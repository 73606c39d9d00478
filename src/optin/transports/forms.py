"""Forms as bytes: what a signature was made over must not be guessed at by decoding first."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Final, TypeAlias
from urllib.parse import unquote_to_bytes

from optin.exceptions import InputError

__all__ = ["MAX_FORM", "Pairs", "pairs_of", "reading_of"]

Pairs: TypeAlias = tuple[tuple[bytes, bytes], ...]

MAX_FORM: Final = 64 * 1024  # bytes; a text and ten media URLs take about four thousand
# Precedent: a message of ten media files has about fifty parameters.
MAX_PARAMETERS: Final = 200
# No encoder writes one (RFC 3986, section 2.1), and decoding 64 KiB of them takes long.
_ODD_PERCENT: Final = re.compile(rb"%(?![0-9A-Fa-f]{2})").search


def pairs_of(body: bytes) -> Pairs:
    """Return the parameters of a form as bytes, in the order they came.

    Args:
        body: ``application/x-www-form-urlencoded``.

    Raises:
        InputError: It is no such form, is too large, or has a parameter twice.
    """
    if len(body) > MAX_FORM or body.count(b"&") >= MAX_PARAMETERS:
        raise InputError("too large")
    if _ODD_PERCENT(body):
        raise InputError("not a form")
    if b"+" in body:
        body = body.replace(b"+", b" ")
    pairs = []
    for segment in body.split(b"&"):
        name, equals, value = segment.partition(b"=")
        if not equals:
            raise InputError("not a form")
        if b"%" in segment:
            name, value = unquote_to_bytes(name), unquote_to_bytes(value)
        pairs.append((name, value))
    if len(dict(pairs)) != len(pairs):
        raise InputError("a form with a parameter twice")
    return tuple(pairs)


def reading_of(id_: str, pairs: Pairs) -> str:
    """Return the name of one reading of a message, where its signature fits another one, too.

    Whichever comes first, it must not make the genuine one a second delivery. The same parameters
    have the same name however they are written.

    Args:
        id_: The provider's id of the message.
        pairs: The parameters, each once.
    """
    written = b"".join(b"%d:%d:%b%b" % (len(n), len(v), n, v) for n, v in sorted(pairs))
    return f"{id_}:{sha256(written).hexdigest()}"
