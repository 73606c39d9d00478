"""The moment of an authorisation: for so long, and no longer, may a call begin (protocol E)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from attrs import define, field

from optin.app.incoming import log_undecided
from optin.clock import Clock
from optin.policy import Claim, Decision, Snapshot, refuse_claim

__all__ = ["START_WITHIN", "Fence"]

START_WITHIN: Final = timedelta(milliseconds=250)
"""B: a call that has not begun so long after its authorisation is given back."""


@define
class Fence:
    """Note the moment of an authorisation, read under the recipient's lock.

    Attributes:
        clock: Whose moments count.
        judge: What decides about the row.
        at: The moment.
    """

    clock: Clock
    judge: Callable[[Snapshot, datetime], Decision[Claim]] = field(repr=False)
    at: float = field(default=0.0, init=False)

    def decide(self, snapshot: Snapshot, now: datetime) -> Decision[Claim]:
        """Decide about a row; one that cannot be decided must not bar the others."""
        self.at = self.clock.monotonic()
        try:
            return self.judge(snapshot, now)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is refused
            log_undecided(error)
            return refuse_claim(snapshot, now)

    def holds(self) -> bool:
        """Say whether a call may still begin."""
        return self.clock.monotonic() - self.at <= START_WITHIN.total_seconds()
