"""What Azure's codes and words for texts mean to us.

Codes that are not listed are kept as they are, with the reason ``unknown``. A report holds no field
for its code: it stands in the details, by its number or by what it is called.

Sources, read in November 2026: the table "SMS error codes" of the troubleshooting guide of Azure
Communication Services, and
https://learn.microsoft.com/en-us/azure/communication-services/concepts/sms/sms-faq.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from optin.transports.values import DeliveryStatus, FailureReason

__all__ = ["CODES", "STATUSES", "THROTTLED", "WORDS", "code_of", "reason_of"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "4000": (FailureReason.PROVIDER_UNAVAILABLE, False),  # its guard against fraud
        "4001": (FailureReason.SENDER_NOT_REGISTERED, False),
        "4002": (FailureReason.INVALID_NUMBER, True),
        "4003": (FailureReason.UNREACHABLE, True),
        "4004": (FailureReason.INVALID_NUMBER, True),
        "4005": (FailureReason.CONTENT_REJECTED, True),  # by the carrier
        "4006": (FailureReason.UNREACHABLE, False),
        "4007": (FailureReason.OPTED_OUT, True),
        "4009": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "4010": (FailureReason.SENDER_NOT_REGISTERED, False),  # toll-free, not verified
        "5001": (FailureReason.PROVIDER_UNAVAILABLE, False),
    }
)
THROTTLED: Final = frozenset({"4008", "4020"})

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # What a code is called where a report has its words only.
        "sender blocked for given recipient": "4007",
        "opted out of receiving": "4007",
        "fraud detection": "4000",
        "invalid source/from": "4001",
        "invalid destination/to": "4002",
        "unsupported destination": "4003",
        "number doesn't exist": "4004",
        "blocked by destination carrier": "4005",
        "isn't reachable": "4006",
        "maximum number of messages": "4008",
        "entitlement system": "4009",
        "not being verified": "4010",
        "volumetric violation": "4020",
        "temporary unavailability": "5001",
        "not support delivery report": "5002",
    }
)

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        # In small letters.
        "delivered": DeliveryStatus.DELIVERED,
        "failed": DeliveryStatus.UNDELIVERED,
        "expired": DeliveryStatus.FAILED,
    }
)

_CODE: Final = re.compile(r"\b[2459][0-9]{3}\b").search


def code_of(details: object) -> str | None:
    """Return the code that a report tells by its number or by its words; None for neither.

    Args:
        details: What it says besides its status.
    """
    text = details.lower().replace("\u2019", "'") if isinstance(details, str) else ""
    number = _CODE(text)
    if number is not None:
        return number[0]
    return next((code for words, code in WORDS.items() if words in text), None)


def reason_of(code: str | None) -> FailureReason:
    """Return why a message failed.

    Args:
        code: What the report told, None for nothing.
    """
    if code in THROTTLED:
        return FailureReason.THROTTLED
    return CODES.get(code or "", (FailureReason.UNKNOWN, True))[0]
