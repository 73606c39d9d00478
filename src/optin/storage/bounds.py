"""What a decision may write: only about what its unit has locked.

A decision that wrote about anything else would do so without the lock that makes it true. Every
store asks here, so that each refuses the same.
"""

from __future__ import annotations

from typing import Any

from optin.exceptions import InputError, SettingsError
from optin.policy.decision import Attempt, Decision, NextDue, RowState, Snapshot, UnitEntry

__all__ = ["bad_limit", "check_bounds", "foreign_sender"]

_BEGINNINGS = frozenset({RowState.PENDING, RowState.HELD})


def check_bounds(entry: UnitEntry, snapshot: Snapshot, decision: Decision[Any]) -> None:
    """Refuse a decision that writes about what its unit has not locked.

    Args:
        entry: What the unit named.
        snapshot: What the decision was shown.
        decision: What it asks for.

    Raises:
        InputError: With code ``out_of_bounds``.
    """
    known = {"", *(recipient.key for recipient in snapshot.recipients)}
    if not (
        known.issuperset([event.recipient for event in decision.events])
        and known.issuperset([row.recipient for row in decision.rows])
        and known.issuperset([token.recipient for token in decision.tokens])
        and known.issuperset(decision.traces)
    ):
        raise _out_of_bounds("a decision may write only about the recipients of its unit")
    if not _BEGINNINGS.issuperset([row.state for row in decision.rows]):
        raise _out_of_bounds("a new row is pending or held")
    if decision.moves:
        _check_moves(entry, snapshot, decision)


def _check_moves(entry: UnitEntry, snapshot: Snapshot, decision: Decision[Any]) -> None:
    claimed = entry.id if isinstance(entry, Attempt) else snapshot.row and snapshot.row.id
    held = {row.id for recipient in snapshot.recipients for row in recipient.held}
    for move in decision.moves:
        if move.id != claimed and move.id not in held:
            raise _out_of_bounds("a decision may move only the rows of its snapshot")
        claims = move.to is RowState.CALLING
        if claims and not (isinstance(entry, NextDue) and move.id == claimed):
            raise _out_of_bounds("only a row that a claim has found can be called")


def _out_of_bounds(sentence: str) -> InputError:
    return InputError(sentence, code="out_of_bounds")


def foreign_sender() -> SettingsError:
    """Return the refusal of a sender that another tenant has: it could not be routed."""
    return SettingsError("a sender of these settings belongs to another tenant")


def bad_limit() -> InputError:
    """Return the refusal of a limit that is no positive number."""
    return InputError("a limit is at least 1", code="invalid_limit")
