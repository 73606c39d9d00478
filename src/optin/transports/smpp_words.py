"""SMPP's tables: statuses, states of receipts, and alphabets.

Sources: Short Message Peer to Peer Protocol Specification v3.4, issue 1.2, sections 5.1.3, 5.2.19,
5.2.28 and appendix B; 3GPP TS 23.038, section 6.2.1.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from optin.transports.values import DeliveryStatus, FailureReason

__all__ = [
    "INVALID_COMMAND",
    "NUMBERED_STATES",
    "RX_T_APPN",
    "STATES",
    "STATUSES",
    "gsm_decoded",
    "gsm_encoded",
    "status_name",
]

STATUSES: Final[Mapping[int, str]] = MappingProxyType(
    {
        0x01: "ESME_RINVMSGLEN",
        0x02: "ESME_RINVCMDLEN",
        0x03: "ESME_RINVCMDID",
        0x04: "ESME_RINVBNDSTS",
        0x05: "ESME_RALYBND",
        0x08: "ESME_RSYSERR",
        0x0A: "ESME_RINVSRCADR",
        0x0B: "ESME_RINVDSTADR",
        0x0D: "ESME_RBINDFAIL",
        0x0E: "ESME_RINVPASWD",
        0x0F: "ESME_RINVSYSID",
        0x14: "ESME_RMSGQFUL",
        0x45: "ESME_RSUBMITFAIL",
        0x48: "ESME_RINVSRCTON",
        0x49: "ESME_RINVSRCNPI",
        0x50: "ESME_RINVDSTTON",
        0x51: "ESME_RINVDSTNPI",
        0x58: "ESME_RTHROTTLED",
        0x64: "ESME_RX_T_APPN",
        0xFF: "ESME_RUNKNOWNERR",
    }
)
"""Those that mean something here; every other is written as its number."""

INVALID_COMMAND: Final = 0x03
RX_T_APPN: Final = 0x64

STATES: Final[Mapping[str, tuple[DeliveryStatus, FailureReason | None]]] = MappingProxyType(
    {
        # what a receipt says: how far the text came, and why no further where no code tells
        "ENROUTE": (DeliveryStatus.SENT, None),
        "ACCEPTD": (DeliveryStatus.SENT, None),
        "DELIVRD": (DeliveryStatus.DELIVERED, None),
        "EXPIRED": (DeliveryStatus.UNDELIVERED, FailureReason.UNREACHABLE),
        "DELETED": (DeliveryStatus.UNDELIVERED, FailureReason.UNKNOWN),
        "UNDELIV": (DeliveryStatus.UNDELIVERED, FailureReason.UNKNOWN),
        "REJECTD": (DeliveryStatus.FAILED, FailureReason.UNKNOWN),
        "UNKNOWN": (DeliveryStatus.UNKNOWN, None),
    }
)
NUMBERED_STATES: Final[Mapping[int, str]] = MappingProxyType(
    {
        1: "ENROUTE",
        2: "DELIVRD",
        3: "EXPIRED",
        4: "DELETED",
        5: "UNDELIV",
        6: "ACCEPTD",
        7: "UNKNOWN",
        8: "REJECTD",
    }
)

_ESCAPE: Final = "\x1b"
_BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION: Final = dict(
    zip(b"\x0a\x14\x28\x29\x2f\x3c\x3d\x3e\x40\x65", "\f^{}\\[~]|€", strict=True)
)
_OCTETS: Final = {
    **{char: bytes((code,)) for code, char in enumerate(_BASIC) if char != _ESCAPE},
    **{char: bytes((0x1B, code)) for code, char in _EXTENSION.items()},
}


def status_name(status: int) -> str:
    """Return the name of a status, or its number where it is a provider's own.

    Args:
        status: As it stands in the head of an answer.
    """
    return STATUSES.get(status, f"0x{status:08X}")


def gsm_encoded(text: str) -> bytes | None:
    """Return a text in the default alphabet, an octet for each septet; None where it does not fit.

    Args:
        text: Any.
    """
    octets = [_OCTETS.get(char) for char in text]
    return None if None in octets else b"".join(filter(None, octets))


def gsm_decoded(content: bytes) -> str:
    """Return what is written in the default alphabet; what is not in it becomes U+FFFD.

    Args:
        content: An octet for each septet.
    """
    chars: list[str] = []
    escaped = False
    for octet in content:
        if octet == ord(_ESCAPE) and not escaped:
            escaped = True
            continue
        basic = _BASIC[octet] if octet < len(_BASIC) else "\ufffd"
        chars.append(_EXTENSION.get(octet, basic) if escaped else basic)
        escaped = False
    return "".join(chars)
