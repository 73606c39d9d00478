"""Decide who has a portal: a contact writes and reads there while it is active."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from attrs import evolve

from optin.consent import Address, Event, EventType, Facts
from optin.policy import (
    Changed,
    Code,
    Decision,
    PortalAccount,
    Refused,
    Snapshot,
    Unchanged,
    settings_of,
)

__all__ = ["decide_activate", "decide_deactivate"]

AccountDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Changed | Unchanged | Refused]]


def decide_activate(
    actor: str,
    email: Address | None,
    data_key: bytes,
    *,
    permitted: bool,
    removes: bool = False,
) -> AccountDecide:
    """Return the decision that gives a contact an active portal, or another mailbox.

    Args:
        actor: Who does it.
        email: Where the contact is told of messages; None keeps what there is.
        data_key: A new wrapped data key, kept where the contact has none; ``b""`` for none.
        permitted: Whether the actor may.
        removes: Whether the contact is told of messages nowhere from now on.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | Refused]:
        settings_of(snapshot)
        if not permitted:
            return Decision(Refused(Code.PERMISSION_MISSING))
        key, before = snapshot.recipient.key, snapshot.recipient.portal
        known = before or PortalAccount(recipient=key, active=False, since=now)
        after = evolve(
            known,
            active=True,
            since=known.since if known.active else now,
            email=None if removes else email or known.email,
            data_key=known.data_key or data_key,
        )
        if after == before:
            return Decision(Unchanged())
        facts = {"mailbox": int(after.email is not None)}
        event = _event(EventType.PORTAL_ACTIVATED, key, actor, now, facts)
        return Decision(Changed(), (event,), portals=(after,))

    return decide


def decide_deactivate(actor: str, *, permitted: bool) -> AccountDecide:
    """Return the decision that a contact has no active portal any more; what was written stays.

    Args:
        actor: Who does it.
        permitted: Whether the actor may.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | Refused]:
        settings_of(snapshot)
        if not permitted:
            return Decision(Refused(Code.PERMISSION_MISSING))
        before = snapshot.recipient.portal
        if before is None or not before.active:
            return Decision(Unchanged())
        after = evolve(before, active=False, since=now)
        event = _event(EventType.PORTAL_DEACTIVATED, after.recipient, actor, now, {})
        return Decision(Changed(), (event,), portals=(after,))

    return decide


def _event(type_: EventType, recipient: str, actor: str, now: datetime, facts: Facts) -> Event:
    return Event(type_, now, recipient, facts=facts, payload={"actor": actor})
