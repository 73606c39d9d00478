# ruff: noqa: D102, S101
# A law's name is its sentence, and pytest reads assert.
"""What every store obeys about e-mails, a part of :class:`optin.testing.laws.StoreLaws`.

An e-mail leaves in two steps: a claim lets it be begun, and a second look lets it be handed over.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import pytest

from optin.consent import PORTAL, Address, Channel, Event, EventType
from optin.exceptions import InputError
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Failed,
    Move,
    NewRow,
    Purpose,
    RowKind,
    RowState,
    Snapshot,
    Unit,
)

if TYPE_CHECKING:
    from optin.testing.laws import _Desk

__all__ = ["MailLaws"]

_TENANT: Final = "acme"
_ANN: Final = Address.parse("ann@example.org", channel=Channel.EMAIL)
_BEN: Final = Address.parse("ben@example.org", channel=Channel.EMAIL)

_Decide = Callable[[Snapshot, datetime], Decision[Any]]


def _mails(*bodies: str) -> _Decide:
    """Queue e-mails to the first recipient."""

    def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
        fixed: dict[str, Any] = {"purpose": Purpose.PORTAL_NOTICE, "scope": PORTAL}
        key = snapshot.recipient.key
        rows = (NewRow(kind=RowKind.MAIL, recipient=key, body=body, **fixed) for body in bodies)
        return Decision(None, rows=tuple(rows))

    return decide


def _goes_on(snapshot: Snapshot, now: datetime) -> Decision[Any]:
    """Authorise the handing over of a claimed row."""
    row = snapshot.row
    if row is None:
        return Decision(None)
    event = Event(EventType.SEND_AUTHORISED, now, row.recipient, row.scope, {"row": row.id})
    move = Move(row.id, RowState.CALLING, provider="mail\0er", account="office", code="so far")
    return Decision(row, (event,), moves=(move,))


class MailLaws:
    """Hold the laws about e-mails; ``desk`` is the fixture of :class:`StoreLaws`."""

    def test_e_mails_to_one_mailbox_leave_one_after_another(self, desk: _Desk) -> None:
        desk.done(_mails("one", "two"), _ANN)
        desk.done(_mails("other"), _BEN)
        one, other = desk.claim()
        assert (one.body, one.address, other.body) == ("one", _ANN, "other")
        assert desk.claim() == []
        desk.settle(one, lambda *_: Decision(None, moves=(Move(one.id, RowState.SENT),)))
        assert [row.body for row in desk.claim()] == ["two"]

    def test_a_claimed_row_goes_on_within_its_attempt(self, desk: _Desk) -> None:
        desk.done(_mails("one"), _ANN)
        (claimed,) = desk.claim()
        (before,) = desk.rows()
        desk.settle(claimed, _goes_on)
        (kept,) = desk.rows()
        assert (kept.provider, kept.account, kept.code) == ("mail\0er", "office", "so far")
        assert (kept.authorised, kept.changed) == (2, 2)
        assert (kept.state, kept.attempt, kept.fence) == (RowState.CALLING, 1, 1)
        assert (kept.lease_until, kept.called_at) == (before.lease_until, before.called_at)
        desk.settle(claimed, lambda *_: Decision(None, moves=(Move(kept.id, RowState.SENT),)))
        assert [row.state for row in desk.rows()] == [RowState.SENT]

    def test_nobody_goes_on_with_a_row_that_somebody_else_has(self, desk: _Desk) -> None:
        desk.done(_mails("one"), _ANN)
        (claimed,) = desk.claim()
        before = desk.rows()
        assert desk.settle(claimed, _goes_on, fence=7) is None
        assert desk.rows() == before

    @pytest.mark.parametrize("to", [RowState.SENT, RowState.UNKNOWN, RowState.PENDING])
    def test_nobody_goes_on_with_a_row_that_has_ended(self, desk: _Desk, to: RowState) -> None:
        desk.done(_mails("one"), _ANN)
        (row,) = desk.claim()
        desk.settle(row, lambda *_: Decision(None, moves=(Move(row.id, to),)))
        before = desk.rows()
        move = Move(row.id, RowState.CALLING, provider="mailer")
        unit: Unit[Any] = Unit(
            Attempt(_TENANT, row.id, 1), lambda *_: Decision(None, moves=(move,))
        )
        result = desk.ask(unit)
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)
        assert result.error.code == "out_of_bounds"
        assert desk.rows() == before

    def test_it_is_shown_until_when_a_mailbox_is_being_written_to(self, desk: _Desk) -> None:
        desk.done(_mails("one"), _ANN)
        (row,) = desk.claim()
        (kept,) = desk.rows()
        assert desk.look(_ANN).calling_until == kept.lease_until
        sent = Unit(
            Attempt(_TENANT, row.id, 1),
            lambda *_: Decision(None, moves=(Move(row.id, RowState.SENT),)),
        )
        assert isinstance(desk.ask(sent), Committed)
        assert desk.look(_ANN).calling_until is None
