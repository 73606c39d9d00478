"""Twilio's form: the one meaning of what was signed.

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
  not give it, and it has a name of its own, so that it takes no genuine message's place;
- the text may not hold the names that sort directly behind it.

``tests/transports/resplit.py`` searches every other reading of signed messages for one that passes.

Sources: https://www.twilio.com/docs/usage/webhooks/webhooks-security and
https://www.twilio.com/docs/messaging/guides/webhook-request (read in November 2026).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, TypeAlias

from attrs import field, frozen

from optin.exceptions import InputError
from optin.transports.forms import Pairs, reading_of
from optin.transports.json_api import reference_in
from optin.transports.values import HttpRequest, ProviderReading

__all__ = ["Arrived", "Reported", "Told", "form_of", "grammatical"]


@frozen
class Arrived:
    """Hold what Twilio says of a person's message.

    Attributes:
        sid: The message's id; with extras the name of this reading of it.
        from_: Who wrote, with ``whatsapp:`` before it on WhatsApp.
        to: The sender of ours, likewise.
        text: What was written.
        at: When, where it is said.
        reading: What Twilio took it for, and has answered.
        extras: Names of parameters whose meaning is not settled.
    """

    sid: str
    from_: str = field(repr=False)
    to: str = field(repr=False)
    text: str = field(repr=False)
    at: datetime | None = None
    reading: ProviderReading | None = None
    extras: tuple[str, ...] = ()


@frozen
class Reported:
    """Hold what Twilio says of a message of ours.

    Attributes:
        sid: The message's id.
        status: Twilio's word.
        code: Why it failed, where it did.
        reference: Our id of the attempt, where it came back.
    """

    sid: str
    status: str
    code: str | None
    reference: str | None


Told: TypeAlias = Arrived | Reported

_READINGS: Final = {reading.upper().encode(): reading for reading in ProviderReading}


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


def form_of(request: HttpRequest, account: str) -> Told:
    """Return what a form says.

    Args:
        request: As it arrived.
        account: The account that is ours.

    Raises:
        InputError: It breaks the grammar.
    """
    form, extras = grammatical(request.form, account.encode())
    sid = form[b"MessageSid"].decode()
    if b"MessageStatus" in form:
        code = form[b"ErrorCode"].decode() if b"ErrorCode" in form else None
        status = form[b"MessageStatus"].decode()
        return Reported(sid, status, code, reference_in(request.query))
    return Arrived(
        reading_of(sid, request.form) if extras else sid,
        form[b"From"].decode(),
        form[b"To"].decode(),
        form[b"Body"].decode(errors="replace"),
        reading=_READINGS.get(form.get(b"OptOutType", b"")),
        extras=extras,
    )


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
