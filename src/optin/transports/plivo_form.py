r"""Plivo's form: its signature (V3), and the one meaning of what was signed.

Plivo signs the public URL, a question mark, the query, every name and value of the form, sorted by
name and written one after the other without anything between them, and a nonce. So one signature
fits many forms, as Twilio's does (``twilio_form.py`` tells how that is made use of).

Rules, all of them in this file:

- bytes are signed and read as they came; no parameter twice;
- the query is one that we wrote ourselves, letter by letter: nothing of the form can move into it;
- the nonce holds no full stop, so that it is certain where the form ends;
- each parameter that we know has a grammar;
- neither the text nor any parameter that we do not know holds the id of a message, as genuine ones
  do before a text and behind the words of a picture: so neither can reach into the other;
- a parameter that we do not know holds no name that we know, followed by what could be its value.
  It is told as an *extra*: it may have been cut from the text, so such a message may take consent
  away and must not give it. The one that sorts directly behind the words of a picture is an extra,
  too, and they may not hold its name.

``tests/transports/resplit.py`` searches every other reading of signed messages for one that passes.

Sources, read in November 2026: https://docs.plivo.com/docs/voice/concepts/signature-validation,
https://docs.plivo.com/docs/messaging/api/message/handling-incoming,
https://docs.plivo.com/docs/messaging/api/message/message-status-callbacks and plivo 4.63.0,
``utils/signature_v3.py``.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from attrs import field, frozen

from optin.exceptions import ConfigurationError, InputError
from optin.transports.forms import Pairs
from optin.transports.json_api import reference_in, with_reference

__all__ = ["IS_NONCE", "UNESCAPED", "Place", "grammatical", "place_of", "signature"]

UNESCAPED: Final = ":"
"""Left as it is in a reference: whether a query is signed as it was written or decoded, no source
tells for certain, and of such a one both are the same."""

IS_NONCE: Final = re.compile(r"[A-Za-z0-9_-]{1,128}").fullmatch
"""Tells whether a nonce is one that Plivo could have made."""


@frozen
class Place:
    """Hold one public URL of ours.

    Attributes:
        base: Scheme, host and path.
        query: What the host put into its query.
    """

    base: bytes
    query: str = field(repr=False)

    def signed_with(self, query: str) -> bytes | None:
        """Return the URL as it is signed before a form; None for a query that is not ours.

        Args:
            query: Of the request.
        """
        reference = reference_in(query)
        if query != self.query and (reference is None or query != self._with(reference)):
            return None
        pairs = sorted(parse_qsl(query, keep_blank_values=True))
        written = "&".join(f"{name}={value}" for name, value in pairs)
        return self.base + b"?" + (written.encode(errors="replace") + b"." if written else b"")

    def _with(self, reference: str) -> str:
        own = f"?{self.query}" if self.query else ""
        return with_reference(own, reference, UNESCAPED).partition("?")[2]


def place_of(url: str) -> Place:
    """Return a public URL, taken apart.

    Args:
        url: The whole URL; a fragment holds settings of Plivo's, and is left out.

    Raises:
        ConfigurationError: It is not a whole http or https URL.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        msg = "a Plivo webhook URL is the whole public URL, https://host/path"
        raise ConfigurationError(msg)
    return Place(f"{parts.scheme}://{parts.netloc}{parts.path}".encode(), parts.query)


def signature(token: bytes, url: bytes, pairs: Pairs, nonce: str) -> bytes:
    """Return Plivo's signature of a form.

    UTF-8 sorts as the characters it stands for, so sorting bytes is sorting names.

    Args:
        token: The auth token.
        url: As :meth:`Place.signed_with` returns it.
        pairs: The parameters, each once.
        nonce: That of the request.
    """
    signed = b"".join([url, *(name + value for name, value in sorted(pairs))])
    return b64encode(hmac.digest(token, signed + b"." + nonce.encode(errors="replace"), "sha256"))


def _pattern(pattern: bytes) -> Callable[[bytes], object]:
    return re.compile(pattern).fullmatch


_UUID: Final = rb"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
_NUMBER: Final = _pattern(rb"\+?[0-9]{3,15}")
_PRICE: Final = _pattern(rb"[0-9.]{0,16}")

_ID: Final = re.compile(rb"MessageUUID[0-9a-f]{8}-").search
# A known name with the beginning of what could be its value. Text and Body are not here: what is
# cut between them and an unknown parameter stays the person's own words, and grants nothing.
_LIVE: Final = re.compile(
    rb"(?:From|To)[+0-9]|MessageUUID[0-9a-f]{8}-|MessageIntent|Status[a-z]|ErrorCode[0-9]"
    rb"|PowerpackUUID|Total(?:Amount|Rate)[0-9.]|Media(?:Count)?[0-9]|Type(?:sms|mms)|Units[0-9]"
).search
# The name that sorts between Body and From: the words' own end, if they were cut there.
_AFTER_BODY: Final = re.compile(rb"ErrorCode").search
_UNKNOWN_NAME: Final = _pattern(rb"[A-Z][A-Za-z]{0,63}[0-9]{0,2}")
_UNKNOWN_OF_STATUS: Final = _pattern(rb"[A-Za-z][A-Za-z0-9_]{0,63}")
_MEDIA: Final = re.compile(rb"Media([0-9]{1,2})").fullmatch


def _unmixed(value: bytes) -> bool:
    return _LIVE(value) is None


def _words(value: bytes) -> bool:
    return _ID(value) is None


def _words_of_picture(value: bytes) -> bool:
    return _words(value) and _AFTER_BODY(value) is None


_ALWAYS: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    b"ErrorCode": _pattern(rb"[0-9]{0,6}"),
    b"MessageUUID": _pattern(_UUID),
    b"PowerpackUUID": _pattern(b"(?:" + _UUID + b")?"),
    b"TotalAmount": _PRICE,
    b"TotalRate": _PRICE,
    b"Units": _pattern(rb"[0-9]{1,3}"),
}
_INBOUND: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    **_ALWAYS,
    b"Body": _words_of_picture,
    b"From": _NUMBER,
    b"MediaCount": _pattern(rb"[0-9]{1,2}"),
    b"MessageIntent": _pattern(rb"(?:optin|optout|help)?"),
    b"Text": _words,
    b"To": _NUMBER,
    b"Type": _pattern(b"sms|mms"),
}
_STATUS: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    **_ALWAYS,
    b"From": _unmixed,
    b"ParentMessageUUID": _pattern(_UUID),
    b"Status": _pattern(b"[a-z_]{1,32}"),
    b"To": _unmixed,
    b"Type": _pattern(b"[a-z]{1,16}"),
}
_WORDS: Final = {b"sms": b"Text", b"mms": b"Body"}


def grammatical(pairs: Pairs) -> tuple[dict[bytes, bytes], tuple[str, ...]]:
    """Return the parameters by name, and the names of the extras among them.

    A form with ``Status`` is a status update, every other one a person's message. The words of a
    picture are returned as ``Text``, too.

    Args:
        pairs: The parameters, each once.

    Raises:
        InputError: A parameter breaks the grammar, is missing, or contradicts another.
    """
    form = dict(pairs)
    is_status = b"Status" in form
    for name in (b"MessageUUID",) if is_status else (b"MessageUUID", b"From", b"To"):
        if name not in form:
            raise InputError(f"{name.decode()} is missing")
    known = _STATUS if is_status else _INBOUND
    extras: list[str] = []
    for name, value in pairs:
        matches = known.get(name)
        if matches is None:
            extras += _extra(name, value, form, is_status=is_status)
        elif not matches(value):
            raise InputError(f"{name.decode()} breaks its grammar")
    if is_status:
        return form, ()
    if b"ErrorCode" in form:
        extras.append("ErrorCode")
    return _with_words(form), tuple(sorted(extras))


def _extra(
    name: bytes, value: bytes, form: Mapping[bytes, bytes], *, is_status: bool
) -> tuple[str, ...]:
    """Return the name of a parameter that is unknown; nothing for media, which are counted."""
    media, count = _MEDIA(name), form.get(b"MediaCount", b"0")
    if media and count.isdigit() and int(media[1]) <= int(count) and _unmixed(value):
        return ()
    shape = _UNKNOWN_OF_STATUS if is_status else _UNKNOWN_NAME
    if shape(name) is None or _LIVE(name + value) is not None:
        raise InputError("a parameter of unknown meaning holds another")
    return (name.decode(),)


def _with_words(form: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
    """Return a message's parameters, what the person wrote among them as ``Text``."""
    name = _WORDS[form.get(b"Type", b"sms")]
    if any(other in form for other in _WORDS.values() if other != name):
        raise InputError("Text and Body do not fit Type")
    if name == b"Text" and name not in form:
        raise InputError("Text is missing")
    return {**form, b"Text": form.get(name, b"")}
