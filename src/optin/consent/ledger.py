"""The chain that makes the ledger tamper-evident, and its check.

Every field is length-prefixed, so that no two headers have the same encoding. The payload stands in
the chain only as a commitment, SHA-256 over a random salt and the payload: destroying salt and
payload erases the person and leaves the chain whole.

Without an anchor outside the database, whoever may write to it can rewrite the whole chain or cut
off its tail unseen. What :func:`first_fault` shows is that nothing *between* was changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring_ascii as _quoted
from typing import Final

from optin.consent.events import Entry, Event

__all__ = ["GENESIS", "canonical", "commit_to", "first_fault", "leaf", "stamp"]

VERSION: Final = 1
"""The version of the encoding; it is part of every hash."""

GENESIS: Final = bytes(32)
"""What the first entry of a ledger chains to."""


def canonical(values: Mapping[str, str | int]) -> str:
    """Return the one JSON text of some facts or a payload: sorted names, no spaces, ASCII only.

    Args:
        values: Names and values; NUL and lone surrogates are escaped like everything outside ASCII.
    """
    # Precedent: json.dumps makes an encoder for each call, which took a tenth of a whole unit.
    parts = [
        f"{_quoted(name)}:{_quoted(value) if isinstance(value, str) else int(value)}"
        for name, value in sorted(values.items())
    ]
    return f"{{{','.join(parts)}}}"


def stamp(moment: datetime) -> int:
    """Return an instant as whole microseconds since 1970 in UTC.

    As stores and the chain keep it.
    """
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def commit_to(salt: bytes, payload: str) -> bytes:
    """Return the commitment to a payload.

    Args:
        salt: 32 random bytes, kept beside the payload and destroyed with it.
        payload: The canonical JSON.
    """
    return sha256(b"\x01" + salt + payload.encode()).digest()


def leaf(
    tenant: str,
    seq: int,
    before: bytes,
    event: Event,
    recorded_at: int,
    settings: int,
    commitment: bytes,
    facts: str = "",
) -> bytes:
    """Return the hash of one entry.

    Args:
        tenant: Whose ledger.
        seq: The entry's place in it.
        before: The hash of the entry before, :data:`GENESIS` for the first.
        event: What happened; its payload is not read.
        recorded_at: As :func:`stamp` gives it.
        settings: The version of the settings that decided.
        commitment: As :func:`commit_to` gives it.
        facts: The canonical text of the event's facts, where it is at hand.
    """
    head = (
        f"{VERSION}\0{seq}\0{event.type}\0{stamp(event.occurred_at)}\0{recorded_at}\0{settings}\0"
        f"{event.recipient}"
    ).encode()
    told = (facts or canonical(event.facts)).encode()
    name, scope = tenant.encode(), event.scope.encode()
    return sha256(
        b"\x00%b%b%d:%b%d:%b%d:%b%d:%b"
        % (before, commitment, len(head), head, len(name), name, len(scope), scope, len(told), told)
    ).digest()


def first_fault(
    tenant: str, entries: Iterable[Entry], *, after: Entry | None = None
) -> tuple[int, str] | None:
    """Name the first entry of a ledger that was altered, removed or moved.

    Args:
        tenant: Whose ledger.
        entries: All of it, in order, or what follows ``after``. A payload that was erased has no
            salt and is not checked.
        after: The entry before the first of them, which was checked already, None for none.

    Returns:
        The place and a sentence, or None when the chain is whole.
    """
    checked_to, before = (0, GENESIS) if after is None else (after.seq, after.hash)
    for expected, entry in enumerate(entries, start=checked_to + 1):
        if entry.seq != expected:
            return expected, f"entry {expected} is missing: the ledger goes on with {entry.seq}"
        recorded = stamp(entry.recorded_at)
        computed = leaf(
            tenant, entry.seq, before, entry.event, recorded, entry.settings, entry.commitment
        )
        if computed != entry.hash:
            return expected, f"entry {expected} does not match its hash: it was altered or moved"
        payload = entry.event.payload
        # Without a salt it was erased, or there was none: then nothing may stand in its place.
        checked = entry.salt or payload
        if checked and commit_to(entry.salt, canonical(payload)) != entry.commitment:
            return expected, f"the payload of entry {expected} does not match its commitment"
        before = entry.hash
    return None
