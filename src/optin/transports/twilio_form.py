r"""Twilio's form: its signature, and the one meaning of what was signed.

Twilio signs the public URL followed by every name and value, sorted by name and written one after
the other without anything between them. So one signature fits many forms: whoever texts
``STOPFrom+15559998888`` and learns the signature could post the same letters split differently,
with another sender. The signature alone proves nothing about where a value ends.

Rules, all of them in this file:

- bytes are signed and read as they came; no parameter twice (Twilio's own scheme drops copies);
- each parameter that we know has a grammar, and those that name the message agree;
- no value but the text itself holds a name that we know, followed by what could be its value;
- a parameter that we do not know is let through under the same rule and told as an *extra*: it
  may have been cut from the end of the text, so such a message may take consent away and must
  not give it;
- the text may not hold the names that sort directly behind it.

``tests/transports/resplit.py`` searches every other reading of signed messages for one that passes.

Sources: https://www.twilio.com/docs/usage/webhooks/webhooks-security and
https://www.twilio.com/docs/messaging/guides/webhook-request (read in November 2026).
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from typing import Final
from urllib.parse import urlsplit

from optin.exceptions import ConfigurationError, InputError
from optin.transports.forms import Pairs

__all__ = ["grammatical", "signature", "spellings"]

_DEFAULT_PORTS: Final = {"https": 443, "http": 80}


def spellings(url: str) -> tuple[bytes, ...]:
    """Return the ways Twilio may spell a public URL when it signs: without and with its port.

    Args:
        url: The whole URL; a query or fragment is left out.

    Raises:
        ConfigurationError: It is not a whole http or https URL.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or _DEFAULT_PORTS[parts.scheme]
        host = parts.netloc if parts.port is None else parts.netloc.rpartition(":")[0]
    except (ValueError, KeyError):
        parts, host, port = urlsplit(""), "", 0
    if not host:
        msg = "a Twilio webhook URL is the whole public URL, https://host/path"
        raise ConfigurationError(msg)
    return tuple(
        f"{parts.scheme}://{netloc}{parts.path}".encode() for netloc in (host, f"{host}:{port}")
    )


def signature(token: bytes, url: bytes, pairs: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return Twilio's signature, as its header carries it.

    UTF-8 sorts as the characters it stands for, so sorting bytes is sorting names.

    Args:
        token: The auth token.
        url: The public URL with its query.
        pairs: The parameters, each once.
    """
    signed = b"".join([url, *(name + value for name, value in sorted(pairs))])
    return b64encode(hmac.digest(token, signed, "sha1"))


def _pattern(pattern: bytes) -> Callable[[bytes], object]:
    return re.compile(pattern).fullmatch


def _is_object(value: bytes) -> bool:
    try:
        return isinstance(json.loads(value), dict)
    except (ValueError, RecursionError):
        return False


def _anything(_: bytes) -> bool:
    return True


_HEX: Final = b"[0-9a-f]{32}"
_MESSAGE: Final = b"(?:SM|MM)" + _HEX
_PERSON: Final = rb"(?:whatsapp:)?\+[1-9][0-9]{1,14}|[0-9]{3,8}"

# A known name with the beginning of what could be its value. The short names of English sense
# (To, From) need one, or a person called Tom could not opt out. Names that sort before Body, and
# Body, are not here: what the person wrote sorts after them, and each of them is needed once.
_LIVE: Final = re.compile(
    rb"(?:From|To)(?:whatsapp:|\+|[0-9])"
    rb"|(?:From|To)(?:City|Country|State|Zip)"
    rb"|(?:MessageSid|SmsSid|SmsMessageSid)(?:SM|MM)[0-9a-f]"
    rb"|AccountSidAC[0-9a-f]|MessagingServiceSidMG[0-9a-f]|ApiVersion20"
    rb"|Num(?:Media|Segments)[0-9]|Media(?:Url|ContentType)[0-9]|ReferralNumMedia[0-9]"
    rb"|SmsStatus|MessageStatus|OptOutType|ChannelMetadata|Button(?:Text|Payload)"
    rb"|ProfileName|WaId[0-9]|MessageType"
).search
# The names that sort between Body and From: the text's own end, if it were cut there.
_AFTER_BODY: Final = re.compile(rb"Button(?:Text|Payload)|ChannelMetadata").search
_UNKNOWN_NAME: Final = _pattern(rb"[A-Z][A-Za-z]{0,63}[0-9]{0,2}")


def _unmixed(value: bytes) -> bool:
    return _LIVE(value) is None


_ALWAYS: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    b"AccountSid": _pattern(b"AC" + _HEX),
    b"ApiVersion": _pattern(rb"20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
    b"MessageSid": _pattern(_MESSAGE),
    b"MessagingServiceSid": _pattern(b"MG" + _HEX),
    b"SmsSid": _pattern(_MESSAGE),
}
_PLACE: Final = {
    side + part: matches
    for side in (b"From", b"To")
    for part, matches in {
        b"City": _unmixed,
        b"Country": _pattern(rb"(?:[A-Z]{2})?"),
        b"State": _unmixed,
        b"Zip": _pattern(rb"[A-Z0-9 -]{0,12}"),
    }.items()
}
_INBOUND: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    **_ALWAYS,
    **_PLACE,
    b"AddOns": _is_object,
    b"Body": _anything,
    b"From": _pattern(_PERSON),
    b"NumMedia": _pattern(b"[0-9]{1,2}"),
    b"NumSegments": _pattern(b"[0-9]{1,3}"),
    b"OptOutType": _pattern(b"STOP|START|HELP"),
    b"SmsMessageSid": _pattern(_MESSAGE),
    b"SmsStatus": _pattern(b"received"),
    b"To": _pattern(_PERSON),
}
_WHATSAPP: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    **_INBOUND,
    b"ButtonPayload": _unmixed,
    b"ButtonText": _unmixed,
    b"ChannelMetadata": _is_object,
    b"MessageType": _pattern(b"[a-z_]{1,32}"),
    b"ProfileName": _unmixed,
    b"ReferralNumMedia": _pattern(b"[0-9]{1,2}"),
    b"WaId": _pattern(b"[0-9]{3,15}"),
}
_STATUS: Final[Mapping[bytes, Callable[[bytes], object]]] = {
    **_ALWAYS,
    b"ErrorCode": _pattern(b"[0-9]{1,6}"),
    b"From": _unmixed,
    b"MessageStatus": _pattern(b"(?!receiv)[a-z_]{1,32}"),
    b"SmsStatus": _pattern(b"[a-z_]{1,32}"),
    b"To": _unmixed,
}
_MEDIA: Final = re.compile(rb"Media(?:Url|ContentType)([0-9]{1,2})").fullmatch

_REQUIRED: Final = (b"AccountSid", b"Body", b"From", b"MessageSid", b"NumMedia", b"SmsSid", b"To")
_REQUIRED_STATUS: Final = (b"AccountSid", b"MessageSid", b"MessageStatus", b"SmsSid")


def grammatical(pairs: Pairs, account: bytes) -> tuple[dict[bytes, bytes], tuple[str, ...]]:
    """Return the parameters by name, and the names of the extras among them.

    A form with ``MessageStatus`` is a status update, every other one a person's message.

    Args:
        pairs: The parameters, each once.
        account: The ``AccountSid`` that is ours.

    Raises:
        InputError: A parameter breaks the grammar, is missing, or contradicts another.
    """
    form = dict(pairs)
    is_status = b"MessageStatus" in form
    for name in _REQUIRED_STATUS if is_status else _REQUIRED:
        if name not in form:
            raise InputError(f"{name.decode()} is missing")
    known = _STATUS if is_status else _INBOUND
    if not is_status and form[b"From"].startswith(b"whatsapp:"):
        known = _WHATSAPP
    strange = []
    for name, value in pairs:
        matches = known.get(name)
        if matches is None:
            strange.append((name, value))
        elif not matches(value):
            raise InputError(f"{name.decode()} breaks its grammar")
    # After the known ones: what the form says of itself, such as NumMedia, can be relied on now.
    extras = [name.decode() for name, value in strange if _may_be_extra(name, value, form)]
    _agree(form, account)
    return form, _with_buttons(extras, form)


def _may_be_extra(name: bytes, value: bytes, form: Mapping[bytes, bytes]) -> bool:
    """Return whether a name is unknown; false for media, which are counted."""
    media = _MEDIA(name)
    if media and int(media[1]) < int(form.get(b"NumMedia", b"0")) and _LIVE(value) is None:
        return False
    if _UNKNOWN_NAME(name) is None or _LIVE(name + value) is not None:
        raise InputError("a parameter of unknown meaning holds another")
    return True


def _agree(form: Mapping[bytes, bytes], account: bytes) -> None:
    if form[b"AccountSid"] != account:
        raise InputError("AccountSid is not ours")
    sid = form[b"MessageSid"]
    if form[b"SmsSid"] != sid or form.get(b"SmsMessageSid", sid) != sid:
        raise InputError("MessageSid and SmsSid differ")
    # A report may name neither: the provider has not chosen a sender yet.
    parties = [form.get(name, b"") for name in (b"From", b"To")]
    if len({party.startswith(b"whatsapp:") for party in parties}) > 1:
        raise InputError("From and To are of two channels")
    status = form.get(b"MessageStatus")
    if status is not None:
        if form.get(b"SmsStatus", status) != status:
            raise InputError("MessageStatus and SmsStatus differ")
    elif _AFTER_BODY(form[b"Body"]) is not None:
        raise InputError("Body holds the name of another parameter")


def _with_buttons(extras: list[str], form: Mapping[bytes, bytes]) -> tuple[str, ...]:
    """Return the extras, and a button's parameters among them unless it repeats the text.

    Button parameters sort directly behind the text, where a piece of it could stand. A button
    whose words are the text changes nothing, so that an opt-in button works.
    """
    if form.get(b"ButtonText") != form.get(b"Body"):
        extras += [n for n in ("ButtonPayload", "ButtonText") if n.encode() in form]
    return tuple(sorted(set(extras)))
