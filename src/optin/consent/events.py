"""What happened, as frozen values: the vocabulary of the ledger.

An event has two parts. The header (type, time, recipient, scope, facts) holds nothing personal, is
kept for ever and is all that a fold reads. The payload holds what may have to be erased: words,
names, addresses, proofs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.consent.masking import masked
from optin.consent.states import EventType

__all__ = ["Entry", "Event", "Facts"]

Facts = Mapping[str, str | int]
"""What a header says beyond its fixed fields: codes, counts, versions; never personal."""

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Event:
    """Say that something happened.

    Attributes:
        type: What.
        occurred_at: When, by the world's clock; the ledger adds when it was recorded.
        recipient: The recipient's key (see :class:`optin.storage.RecipientKey`), or ``""`` for the
            tenant's own events.
        scope: What it covers, ``""`` where it covers no consent.
        facts: The rest of the header.
        payload: What may have to be erased one day.
    """

    type: EventType
    occurred_at: datetime
    recipient: str = ""
    scope: str = field(default="", repr=masked)
    facts: Facts = field(default=_NOTHING, repr=masked)
    payload: Mapping[str, str] = field(default=_NOTHING, repr=False)


@frozen
class Entry:
    """Show one event as the ledger keeps it.

    Attributes:
        seq: Its place in the tenant's ledger, from 1, without gaps.
        event: What happened; the payload is empty once erased.
        recorded_at: When it was written down.
        settings: The version of the tenant's settings that decided.
        commitment: SHA-256 over a random salt and the payload; keeps the chain whole when the
            payload is erased.
        hash: SHA-256 over this header and the entry before.
        address: The plain address of the recipient while it is known, else ``""``.
        salt: The random part of the commitment, ``b""`` once erased, and where there is no payload.
    """

    seq: int
    event: Event
    recorded_at: datetime
    settings: int
    commitment: bytes = field(repr=False)
    hash: bytes = field(repr=False)
    address: str = field(default="", repr=False)
    salt: bytes = field(default=b"", repr=False)
