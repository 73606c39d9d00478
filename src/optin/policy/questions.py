"""Which question a person answers: one of consent, or one that a text of the tenant's has asked.

The latest counts. Where nobody can say which was the latest, an answer is neither: no consent is
guessed, and the office is told of no answer that may be to something else.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from optin.consent import State
from optin.policy.automatic import Case
from optin.policy.decision import Asked

__all__ = ["ANSWERED_WITHIN", "pending_questions"]

ANSWERED_WITHIN: Final = timedelta(days=7)
"""How long a question of the tenant's own stands; what is written later is about something else."""


def pending_questions(case: Case, said_at: datetime) -> tuple[bool, str]:
    """Say which question waits for an answer.

    Args:
        case: Whose, and through which sender the person writes.
        said_at: When the person wrote, at the latest.

    Returns:
        Whether a yes agrees to texts, and what a text has asked of its own, ``""`` for nothing;
        never both.
    """
    record = case.record
    requested = record.state is State.PENDING
    asked = _standing(case, said_at)
    if asked is None:
        return requested, ""
    if requested and record.asked_at is not None and record.asked_at > asked.at:
        return True, ""
    # What was written before the text had left was written without it: it is no answer to it.
    return False, asked.question if said_at >= asked.at else ""


def _standing(case: Case, said_at: datetime) -> Asked | None:
    asked = case.recipient.trace.asked
    if asked is None or asked.sender != case.sender or said_at > asked.at + ANSWERED_WITHIN:
        return None
    return asked
