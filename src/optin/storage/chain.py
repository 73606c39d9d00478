"""How every store writes the next entries of a ledger: numbered, committed to, chained."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from optin.consent import Event, canonical, commit_to, leaf

__all__ = ["NO_PAYLOAD", "SALT_BYTES", "Link", "links"]

SALT_BYTES: Final = 32
"""As many as the hash has: a payload of few possible values cannot be found by trying them."""

NO_PAYLOAD: Final = commit_to(b"", "{}")
"""The commitment of an entry without a payload. It has no salt: there is nothing to hide or erase,
and a reader can tell it from one whose payload was erased."""


class Link(NamedTuple):
    """Hold what is written for one event."""

    seq: int
    event: Event
    facts: str
    payload: str
    salt: bytes
    commitment: bytes
    hash: bytes


def links(
    tenant: str,
    head: tuple[int, bytes],
    events: Iterable[Event],
    recorded_at: int,
    settings: int,
    entropy: Callable[[int], bytes],
) -> list[Link]:
    """Chain events to the end of a ledger.

    Args:
        tenant: Whose.
        head: The place and hash of its last entry; 0 and :data:`optin.consent.GENESIS` at first.
        events: In order.
        recorded_at: In microseconds since 1970.
        settings: The version of the settings that decided.
        entropy: Gives so many random bytes.

    Returns:
        One link for each event; the last one is the new head.
    """
    seq, before = head
    made = []
    for event in events:
        seq += 1
        if event.payload:
            payload = canonical(event.payload)
            salt = entropy(SALT_BYTES)
            commitment = commit_to(salt, payload)
        else:
            payload, salt, commitment = "", b"", NO_PAYLOAD
        facts = canonical(event.facts)
        before = leaf(tenant, seq, before, event, recorded_at, settings, commitment, facts)
        made.append(Link(seq, event, facts, payload, salt, commitment, before))
    return made
