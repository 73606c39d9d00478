"""Decide about consent by implication that is too old to count (row C11).

Where it does, the law counts from the person's own act: under Canada's CASL an inquiry carries for
six months and a purchase for two years (https://crtc.gc.ca/eng/com500/guide.htm), and express
consent does not run out. So what counts here is the person's last word, or the disclaimer where
there was none since; and a "yes" never expires.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias, TypeVar

from attrs import evolve

from optin.consent import Event, EventType, Facts, State, fold
from optin.policy.automatic import settings_of
from optin.policy.decision import Charge, Decision, RecipientView, Snapshot
from optin.policy.settings import Settings

__all__ = ["decide_expire", "expiries", "expiring"]

T = TypeVar("T")
Decide: TypeAlias = Callable[[Snapshot, datetime], Decision[T]]


def expiries(recipient: RecipientView, settings: Settings, now: datetime) -> tuple[Event, ...]:
    """Say which consents of a recipient are too old to count.

    Args:
        recipient: As the store shows it.
        settings: The tenant's; the policy counts of whoever texted the person last.
        now: The present instant.

    Returns:
        One event for each scope.
    """
    named = recipient.trace.organisation
    organisation = named if named in settings.organisations else ""
    lasts_for = settings.policy_of(organisation).implied_for
    if lasts_for is None:
        return ()
    facts: Facts = {"source": "expiry", "days": lasts_for.days}
    return tuple(
        Event(EventType.CONSENT_EXPIRED, now, recipient.key, scope, facts)
        for scope in sorted(recipient.standing.records)
        if (record := recipient.standing.in_scope(scope)).state is State.INFORMED
        and record.counts_from is not None
        and now >= record.counts_from + lasts_for
    )


def decide_expire(snapshot: Snapshot, now: datetime) -> Decision[int]:
    """Write down which consents of one recipient are too old; answer how many.

    Args:
        snapshot: With the recipient.
        now: The present instant.
    """
    events = expiries(snapshot.recipient, settings_of(snapshot), now)
    return Decision(len(events), events)


def expiring(decide: Decide[T]) -> Decide[T]:
    """Return a decision that first writes down which consents of its recipients are too old.

    So that nothing leaves on one of them between its end and whoever looks for such consents next.

    Args:
        decide: What is decided once they have expired.
    """

    def decided(snapshot: Snapshot, now: datetime) -> Decision[T]:
        if snapshot.settings is None:
            return decide(snapshot, now)
        settings = settings_of(snapshot)
        found = [expiries(recipient, settings, now) for recipient in snapshot.recipients]
        events = tuple(event for each in found for event in each)
        if not events:
            return decide(snapshot, now)
        seen = tuple(map(_after, snapshot.recipients, found))
        return _behind(events, decide(evolve(snapshot, recipients=seen), now))

    return decided


def _after(recipient: RecipientView, events: tuple[Event, ...]) -> RecipientView:
    """Show a recipient as it stands after its consents have expired.

    What has no number in the ledger yet is known by that of the consent that it ends.
    """
    standing = recipient.standing
    for event in events:
        standing = fold(standing, event, standing.in_scope(event.scope).seq)
    return evolve(recipient, standing=standing)


def _behind(events: tuple[Event, ...], decision: Decision[T]) -> Decision[T]:
    guard = decision.guard
    if guard is not None:
        account, then = guard.account, guard.decide
        guard = Charge(account, lambda seen: _behind(events, then(seen)))
    return evolve(decision, events=(*events, *decision.events), guard=guard)
