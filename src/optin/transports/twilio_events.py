"""Twilio's events: the JSON in which Event Streams tells of messages, one at a time or several.

They tell what the form webhooks tell, of the same messages by the same ids: what comes by both is
one delivery. All of a body is signed, so nothing in it is an *extra*.

Source: https://www.twilio.com/docs/events/event-types/messaging (read in November 2026).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from optin.exceptions import InputError
from optin.transports.json_api import (
    content_of,
    encodable,
    found,
    instant_of,
    reference_in,
    word,
    word_or_none,
)
from optin.transports.twilio_form import Arrived, Reported, Told

__all__ = ["event_of", "events_in"]

_RECEIVED: Final = "com.twilio.messaging.inbound-message.received"
_REPORT: Final = re.compile(r"com\.twilio\.messaging\.message\.[a-z-]{1,32}").fullmatch
_MESSAGE_SID: Final = re.compile(r"(?:SM|MM)[0-9a-f]{32}").fullmatch
_PERSON: Final = re.compile(r"(?:whatsapp:)?\+[1-9][0-9]{1,14}|[0-9]{3,8}").fullmatch


def events_in(body: bytes) -> Sequence[object]:
    """Return the events of a body; none where it is no JSON that holds some.

    Args:
        body: A list of events, or one.
    """
    content = content_of(body)
    return content if isinstance(content, list) else [content] if isinstance(content, dict) else []


def event_of(event: object, account: str) -> Told:
    """Return what one event says.

    Args:
        event: As it came.
        account: The account that is ours.

    Raises:
        InputError: It is none of a message's, or of another account, or a part is missing.
    """
    type_ = word(event, "type")
    if type_ != _RECEIVED and _REPORT(type_) is None:
        raise InputError("type is none of a message's")
    if found(event, "data.accountSid") != account:
        raise InputError("data.accountSid is not ours")
    sid = word(event, "data.messageSid")
    if _MESSAGE_SID(sid) is None:
        raise InputError("data.messageSid is no message's")
    if type_ == _RECEIVED:
        return _arrived(event, sid)
    code = word_or_none(event, "data.errorCode")
    url = found(event, "data.statusCallBackUrl")
    return Reported(
        sid,
        word(event, "data.messageStatus").lower(),
        None if code == "0" else code,
        reference_in(_query_of(url)) if isinstance(url, str) else None,
    )


def _arrived(event: object, sid: str) -> Arrived:
    from_, to, text = (found(event, f"data.{name}") for name in ("from", "to", "body"))
    if not (isinstance(from_, str) and isinstance(to, str) and _PERSON(from_) and _PERSON(to)):
        raise InputError("data.from or data.to is missing or no number")
    if from_.startswith("whatsapp:") != to.startswith("whatsapp:"):
        raise InputError("data.from and data.to are of two channels")
    if not isinstance(text, str | None):
        raise InputError("data.body is no text")
    at = instant_of(found(event, "data.timestamp"))
    return Arrived(sid, from_, to, encodable(text or ""), at)  # a picture alone has none


def _query_of(url: str) -> str:
    try:
        return urlsplit(url).query
    except ValueError:
        return ""
