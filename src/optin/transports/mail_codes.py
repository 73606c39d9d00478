"""What mail servers answer, in our words: the enhanced codes of RFC 3463 and its registry.

Warning: a code bars a mailbox only where it says that there is no such mailbox and can say nothing
else. Gmail answers ``5.2.1`` for a mailbox that gets too much at the moment, too, and Exchange
Online ``5.4.1`` for one that it does not know and for one that it may not reach: neither bars one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from optin.transports.values import FailureReason

__all__ = ["CODES", "enhanced_code", "reason_of"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: what it means here, and whether the same message fails again tomorrow
        "5.1.1": (FailureReason.INVALID_NUMBER, True),
        "5.1.2": (FailureReason.INVALID_NUMBER, True),
        "5.1.3": (FailureReason.INVALID_NUMBER, True),
        "5.1.6": (FailureReason.INVALID_NUMBER, True),
        "5.1.10": (FailureReason.INVALID_NUMBER, True),
        "5.1.7": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.1.8": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.7.20": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.7.23": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.7.25": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.7.26": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.7.27": (FailureReason.SENDER_NOT_REGISTERED, True),
        "5.2.1": (FailureReason.UNREACHABLE, True),
        "5.2.2": (FailureReason.UNREACHABLE, True),
        "5.2.3": (FailureReason.CONTENT_REJECTED, True),
        "5.3.4": (FailureReason.CONTENT_REJECTED, True),
        "5.4.1": (FailureReason.UNREACHABLE, True),
        "5.4.4": (FailureReason.UNREACHABLE, True),
        "5.4.7": (FailureReason.UNREACHABLE, True),
        "5.7.1": (FailureReason.CONTENT_REJECTED, True),
    }
)

_SUBJECTS: Final = {
    "2": FailureReason.UNREACHABLE,  # the mailbox
    "3": FailureReason.UNREACHABLE,  # the mail system
    "4": FailureReason.UNREACHABLE,  # the network and routing
    "6": FailureReason.CONTENT_REJECTED,
    "7": FailureReason.CONTENT_REJECTED,  # security or policy
}
_CODE: Final = re.compile(
    r"(?<![0-9.])([245])\.([0-9]{1,3})\.([0-9]{1,3})(?![0-9.]*[0-9])", re.ASCII
)


def enhanced_code(text: str) -> str:
    """Return the first enhanced code that stands in a text, ``""`` where none does.

    An address of the internet of four numbers is none.

    Args:
        text: A server's answer, or a field of a report; only its beginning is looked at.
    """
    found = _CODE.search(text[:1000])
    return "" if found is None else ".".join(str(int(part)) for part in found.groups())


def reason_of(code: str) -> FailureReason:
    """Return what an enhanced code means for an e-mail that did not arrive.

    Args:
        code: Such as ``"5.1.1"``; ``""`` and what is unknown say nothing certain.
    """
    if code in CODES:
        return CODES[code][0]
    class_, _, rest = code.partition(".")
    if class_ == "4":
        return FailureReason.UNREACHABLE  # it was tried for as long as that server tries
    return _SUBJECTS.get(rest.partition(".")[0], FailureReason.UNKNOWN)
