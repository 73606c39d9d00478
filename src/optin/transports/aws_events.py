"""What a notification of AWS End User Messaging SMS says: a person's message, or an event of ours.

The sources are those of ``optin.transports.aws``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import InputError
from optin.transports.aws_words import CODES, OPT_OUTS, STATUSES
from optin.transports.json_api import (
    encodable,
    instant_of,
    object_of,
    unread,
    with_plus,
    word,
    word_or_none,
)
from optin.transports.protocol import (
    Capabilities,
    DeliveryStatus,
    FailureReason,
    InboundMessage,
    ProviderReading,
    StatusUpdate,
    StopHandling,
    Update,
)

__all__ = ["REFERENCE", "update_of"]

REFERENCE: Final = "optin"
"""The name in a message's context that holds our attempt's id."""

_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def update_of(raw: bytes, name: str, account: str, capabilities: Capabilities) -> Update:
    """Return what a notification says.

    Args:
        raw: The body of the request.
        name: The transport's name.
        account: How the account is called in the ledger.
        capabilities: What the account does by itself on STOP.
    """
    content = object_of(raw)
    inner = content.get("Message")
    event = object_of(encodable(inner).encode()) if isinstance(inner, str) else {}
    type_ = event.get("eventType")
    try:
        if content.get("Type") != "Notification":
            reason = "Type is not Notification"
        elif "inboundMessageId" in event:
            reading = _reading(event.get("messageKeyword"), capabilities)
            return _message(content, event, name, account, reading, raw)
        elif isinstance(type_, str) and type_.startswith("TEXT_"):
            return _status(event, name, account, raw)
        else:
            reason = "Message is neither a text nor an event of one"
    except AddressError:
        reason = "originationNumber is not a person's number"
    except InputError as error:
        reason = str(error)
    return unread(name, account, reason, raw)


def _message(
    content: Mapping[str, object],
    event: Mapping[str, object],
    name: str,
    account: str,
    reading: ProviderReading | None,
    raw: bytes,
) -> InboundMessage:
    from_, to, text = (
        event.get(each) for each in ("originationNumber", "destinationNumber", "messageBody")
    )
    if not (isinstance(from_, str) and isinstance(to, str) and _SENDER(to)):
        raise InputError("originationNumber or destinationNumber is missing or no text")
    if not isinstance(text, str | None):
        raise InputError("messageBody is no text")
    return InboundMessage(
        name,
        account,
        word(event, "inboundMessageId"),
        Address.load(Channel.SMS, with_plus(from_)),
        with_plus(to),
        encodable(text or ""),  # a picture alone has none
        raw,
        occurred_at=instant_of(content.get("Timestamp")),
        provider_reading=reading,
    )


def _reading(keyword: object, capabilities: Capabilities) -> ProviderReading | None:
    """Return what AWS has done by itself, which it does on numbers that leave it the opt-outs.

    Warning: START is no reading unless it lifts the block. By itself it lifts none.
    """
    if capabilities.handles_stop is StopHandling.NONE or not isinstance(keyword, str):
        return None
    said = keyword.upper()
    if said in OPT_OUTS:
        return ProviderReading.STOP
    if said in capabilities.words_that_lift_block:
        return ProviderReading.START
    return ProviderReading.HELP if said == "HELP" else None


def _status(event: Mapping[str, object], name: str, account: str, raw: bytes) -> StatusUpdate:
    id_, said = word(event, "messageId"), word(event, "eventType")
    status = STATUSES.get(said, DeliveryStatus.UNKNOWN)
    failed = status in _FAILED
    unknown = (FailureReason.UNKNOWN, True)
    return StatusUpdate(
        name,
        account,
        f"{id_}:{said}",
        id_,
        status,
        said if failed else None,
        CODES.get(said, unknown)[0] if failed else None,
        word_or_none(event, f"context.{REFERENCE}"),
        raw,
    )
