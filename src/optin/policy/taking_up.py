"""Decide about what nobody could decide before: again, or no more, since the person said more.

An opt-out that nobody can decide about bars its number as one that was decided does. What lifts it
is what lifts any opt-out: a later "yes" of the person's own. And once what was in the way is
mended, somebody may have it decided after all.
"""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from optin.consent import Event, EventType
from optin.policy.decision import Decision, Snapshot
from optin.policy.receiving import ReceiveDecide, decide_delivery
from optin.policy.results import Received

__all__ = ["decide_again", "decide_outdated"]


def decide_again(*, by: str, received_at: datetime) -> ReceiveDecide:
    """Return the decision about a delivery that nobody could decide about before.

    Args:
        by: Who asked for it; stands in the ledger.
        received_at: When it came.

    Returns:
        A function for a store.
    """
    decide_as_ever = decide_delivery(received_at=received_at)

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Received]:
        decision = decide_as_ever(snapshot, now)
        if snapshot.delivery is None:
            return decision
        taken_up = _taken_up(snapshot, now, "retried", by)
        return evolve(decision, events=(taken_up, *decision.events))

    return decide


def decide_outdated(snapshot: Snapshot, now: datetime) -> Decision[bool]:
    """Mark an opt-out that nobody could decide about as outdated by a later yes of the person.

    Args:
        snapshot: With the delivery; its settings are not looked at.
        now: The present instant.

    Returns:
        True, or False where it was decided meanwhile.
    """
    if snapshot.delivery is None:
        return Decision(answer=False)
    events = (_taken_up(snapshot, now, "outdated", ""),)
    return Decision(answer=True, events=events, meaning=snapshot.delivery.meaning)


def _taken_up(snapshot: Snapshot, now: datetime, code: str, by: str) -> Event:
    came = snapshot.delivery
    payload = {"message_id": "" if came is None else came.event_id, "actor": by}
    recipient = snapshot.recipient.key if snapshot.recipients else ""
    said = {name: value for name, value in payload.items() if value}
    return Event(EventType.DELIVERY_TAKEN_UP, now, recipient, "", {"code": code}, said)
