"""Secure messages: what is written where no text may carry it.

All of it is pure: randomness, times and what the store shows are arguments.
"""

from optin.portal.content import Attachment, Words, packed, unpacked
from optin.portal.keys import (
    DATA_KEY_BYTES,
    UNENCRYPTED,
    AsyncKeyRing,
    AsyncPortalKeys,
    KeyRing,
    PortalKeys,
    Unencrypted,
)
from optin.portal.rewrapping import decide_rewrap
from optin.portal.sealing import SEED_BYTES, ContentSeal, PortalSetup

__all__ = [
    "DATA_KEY_BYTES",
    "SEED_BYTES",
    "UNENCRYPTED",
    "AsyncKeyRing",
    "AsyncPortalKeys",
    "Attachment",
    "ContentSeal",
    "KeyRing",
    "PortalKeys",
    "PortalSetup",
    "Unencrypted",
    "Words",
    "decide_rewrap",
    "packed",
    "unpacked",
]
