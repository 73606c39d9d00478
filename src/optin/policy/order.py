"""Which came first, an opt-out or what arrives after it: where nobody can say, the opt-out stands.

Deliveries overtake each other on the way, and one that could not be decided waited meanwhile. Every
order in which a STOP and a START of one minute arrive must end alike, and never with less
suppression than another (``tests/policy/test_convergence.py``).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from attrs import frozen

from optin.consent import EVERYTHING, Standing, State
from optin.keywords import Reading
from optin.policy.decision import Delivery

__all__ = ["Said", "is_outdated", "is_unclear", "may_be_before", "surely_after"]

UNCLEAR_FOR: Final = timedelta(minutes=1)
"""So long after an opt-out, what nobody dates may have been written before it: deliveries overtake
each other by seconds, and a webhook that failed comes again within a minute."""


@frozen
class Said:
    """Hold what a person said, as it was read.

    Attributes:
        came: The delivery.
        reading: What it was read as.
        waited_since: When it came, for one that was recorded and is decided later; else None.
        taken_at: When it was taken in, for one that is decided at once, where that is known.
    """

    came: Delivery
    reading: Reading
    waited_since: datetime | None
    taken_at: datetime | None = None

    def at(self, now: datetime) -> datetime:
        """Return when it was written, at the latest."""
        return self.came.occurred_at or self.waited_since or now

    def waited(self, now: datetime) -> int:
        """Return how many milliseconds it has waited since it came; 0 where nobody knows."""
        since = self.waited_since or self.taken_at or now
        return max(0, (now - since) // timedelta(milliseconds=1))


def is_outdated(said: Said, standing: Standing, scope: str, now: datetime) -> bool:
    """Say whether the person may have opted out since this was written.

    Args:
        said: What the person wrote.
        standing: What is true of the person.
        scope: Which consent it would change.
        now: The present instant.
    """
    record, since = standing.in_scope(scope), _last_no(standing, scope)
    if since is None or not record.barred:
        return False
    latest = said.at(now)
    known = said.came.occurred_at is not None or said.waited_since is not None
    if latest < since or (known and latest == since):
        return True
    return is_unclear(said, standing, scope, now)


def is_unclear(said: Said, standing: Standing, scope: str, now: datetime) -> bool:
    """Say whether this came so soon after an opt-out that it may have been written before.

    Args:
        said: What the person wrote.
        standing: What is true of the person.
        scope: Which consent it would change.
        now: The present instant.
    """
    since = _last_no(standing, scope)
    if said.came.occurred_at is not None or since is None:
        return False
    opted_out = standing.in_scope(scope).state is State.OPTED_OUT
    return opted_out and since <= said.at(now) < since + UNCLEAR_FOR


def may_be_before(said: Said, stopped_at: datetime, now: datetime) -> bool:
    """Say whether something may have been written before a stop, whoever overtook whom.

    Args:
        said: What the person wrote.
        stopped_at: When it was stopped.
        now: The present instant.
    """
    after = said.at(now)
    undated = said.came.occurred_at is None
    return after <= stopped_at or (undated and after < stopped_at + UNCLEAR_FOR)


def surely_after(
    came: Delivery, waited_since: datetime | None, now: datetime, stopped_at: datetime
) -> bool:
    """Say whether something was written after an opt-out had arrived, whoever overtook whom.

    Args:
        came: What the person wrote.
        waited_since: When it came, for one that was recorded and is decided later; else None.
        now: The present instant.
        stopped_at: When the opt-out came.
    """
    if came.occurred_at is not None:
        return came.occurred_at > stopped_at
    return (waited_since or now) >= stopped_at + UNCLEAR_FOR


def _last_no(standing: Standing, scope: str) -> datetime | None:
    """Return when the person last said no, if so; STOP ALL may have been said again since."""
    since = standing.in_scope(scope).since
    everything = standing.records.get(EVERYTHING)
    if since is None or everything is None or everything.since is None:
        return since
    return max(since, everything.since)
