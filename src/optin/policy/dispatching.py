"""Decide, under the recipient's lock, whether a claimed row may leave.

And write down how its call ended.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

from optin.consent import Event, EventType, Facts
from optin.policy.automatic import Case, Parts, settings_of
from optin.policy.decision import (
    Decision,
    Move,
    NewRow,
    Purpose,
    RecipientView,
    Row,
    RowKind,
    RowState,
    Snapshot,
)
from optin.policy.gate import DISCLAIMED, Verdict, Way, permit_row
from optin.policy.reasons import Code
from optin.policy.sending import disclaimer_for, may_request
from optin.policy.settings import Mode

__all__ = ["Claim", "Ending", "How", "decide_claim", "decide_ending", "refuse_claim"]


@frozen
class Claim:
    """Tell a dispatcher what it may do with one row.

    Attributes:
        row: The row, with the fence it was claimed under; None where it may not leave.
        code: Why not.
        sender: The number or name to send from, as it is written.
    """

    row: Row | None
    code: Code = Code.ALLOWED
    sender: str = field(default="", repr=False)


class How(StrEnum):
    """Say how a call to a provider ended."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    """Refused for certain."""
    POSTPONED = "postponed"
    """Not accepted for certain: it may be tried again."""
    UNCERTAIN = "uncertain"
    """It may or may not have gone out: never tried again by itself."""


@frozen
class Ending:
    """Tell how a call ended.

    Attributes:
        how: The class.
        message_id: The provider's id, if it gave one.
        code: The provider's code.
        retry_after_for: How long to wait before another try, for a postponed one.
        block: ``"provider"`` or ``"number"`` where the refusal says that nothing can be sent to
            this number, else ``""``.
        lifted_by: The word that lifts that block.
    """

    how: How
    message_id: str = field(default="", repr=False)
    code: str = ""
    retry_after_for: timedelta = timedelta(seconds=30)
    block: str = ""
    lifted_by: str = ""


_OPEN: Final = frozenset({RowState.CALLING, RowState.UNKNOWN})
"""What an answer still settles: once a row is sent or failed, the provider has spoken already."""

ClaimDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Claim]]


def decide_claim(snapshot: Snapshot, now: datetime) -> Decision[Claim]:
    """Decide whether a claimed row may leave: the whole gate again, in the claiming transaction.

    Args:
        snapshot: With the claimed row and its recipient, locked.
        now: The present instant, read under the lock.

    Returns:
        The decision; once it has committed with a row in its answer, that row's call is authorised.
    """
    row = snapshot.row
    if row is None:
        return Decision(Claim(None, Code.NO_LONGER_TRUE))
    case = _case(snapshot, row, now)
    verdict = permit_row(row, snapshot.recipient, case.policy, now)
    if verdict.way is Way.HELD:
        return _hold_again(case, row, verdict)
    if verdict.way is not Way.ALLOWED:
        return _blocked(case, row, verdict)
    sender = case.settings.sender_for(row.sender)
    if sender is None and row.kind is RowKind.TEXT:
        return _blocked(case, row, Verdict(Way.REFUSED, Code.UNKNOWN_SENDER))
    if row.purpose is Purpose.MESSAGE and _lacks_disclaimer(case):
        return _behind_disclaimer(case, row)
    events: tuple[Event, ...] = ()
    if row.kind is RowKind.TEXT:
        facts = {
            "row": row.id,
            "attempt": row.attempt + 1,
            "epoch": row.epoch,
            "purpose": row.purpose.value,
        }
        events = (case.event(EventType.SEND_AUTHORISED, facts),)
    claimed = evolve(row, attempt=row.attempt + 1, fence=row.fence + 1, state=RowState.CALLING)
    answer = Claim(claimed, sender="" if sender is None else sender.value)
    return Decision(answer, events, moves=(Move(row.id, RowState.CALLING),))


def refuse_claim(snapshot: Snapshot, now: datetime) -> Decision[Claim]:
    """Refuse a claimed row that could not be decided, so that it bars no other.

    Args:
        snapshot: With the claimed row and its recipient; its settings are not looked at.
        now: The present instant.
    """
    row = snapshot.row
    if row is None:
        return Decision(Claim(None, Code.NO_LONGER_TRUE))
    facts: Facts = {"row": row.id, "code": Code.UNDECIDABLE, "purpose": row.purpose}
    event = Event(EventType.SEND_BLOCKED, now, row.recipient, row.scope, facts)
    move = Move(row.id, RowState.BLOCKED, code=Code.UNDECIDABLE.value)
    parts = Parts((event,), (), (move,)) + _not_sent(snapshot.recipient, row, now)
    return Decision(Claim(None, Code.UNDECIDABLE), parts.events, parts.rows, parts.moves)


def decide_ending(ending: Ending) -> Callable[[Snapshot, datetime], Decision[bool]]:
    """Return the decision that writes down how a call ended.

    Args:
        ending: How.

    Returns:
        A function for a store; it answers False where somebody else has taken the row over
        meanwhile.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[bool]:
        row = snapshot.row
        if row is None or row.state not in _OPEN:
            return Decision(answer=False)
        case = _case(snapshot, row, now)
        parts = _ended(case, row, ending)
        return Decision(answer=True, events=parts.events, rows=parts.rows, moves=parts.moves)

    return decide


def _case(snapshot: Snapshot, row: Row, now: datetime) -> Case:
    return Case(
        settings_of(snapshot),
        row.organisation,
        snapshot.recipient,
        row.scope,
        row.sender,
        row.user,
        row.user_name,
        now,
    )


def _blocked(case: Case, row: Row, verdict: Verdict) -> Decision[Claim]:
    facts = {"row": row.id, "code": verdict.code.value, "purpose": row.purpose.value}
    parts = Parts(
        (case.event(EventType.SEND_BLOCKED, facts),),
        (),
        (Move(row.id, RowState.BLOCKED, code=verdict.code.value),),
    )
    parts += _not_sent(case.recipient, row, case.now)
    return Decision(Claim(None, verdict.code), parts.events, parts.rows, parts.moves)


def _hold_again(case: Case, row: Row, verdict: Verdict) -> Decision[Claim]:
    """Hold a message that was queued under a looser policy.

    And ask the person as its sending now would.
    """
    parts = case.ask("user") if may_request(case) else Parts()
    held = case.event(EventType.MESSAGE_HELD, {"direction": "out", "row": row.id})
    parts += Parts((held,), (), (Move(row.id, RowState.HELD),))
    return Decision(Claim(None, verdict.code), parts.events, parts.rows, parts.moves)


def _lacks_disclaimer(case: Case) -> bool:
    return case.policy.mode is Mode.DISCLAIMER and case.record.state not in DISCLAIMED


def _behind_disclaimer(case: Case, row: Row) -> Decision[Claim]:
    """Send a disclaimer first after all.

    For a message that was queued or held under another policy.
    """
    first, waits_for = disclaimer_for(case, f"row-{row.id}")
    again = NewRow(
        kind=row.kind,
        purpose=row.purpose,
        recipient=row.recipient,
        body=row.body,
        scope=row.scope,
        epoch=row.epoch,
        sender=row.sender,
        user=row.user,
        user_name=row.user_name,
        organisation=row.organisation,
        category=row.category,
        key=f"behind:{row.id}",
        waits_for=waits_for,
        expires_at=row.expires_at,
        group=row.group,
    )
    code = "behind_disclaimer"
    moved = Move(row.id, RowState.DISCARDED, code=code)
    event = case.event(EventType.MESSAGE_DISCARDED, {"row": row.id, "code": code})
    queued = case.event(EventType.MESSAGE_QUEUED, {"ref": f"row-{row.id}"})
    return Decision(
        Claim(None, Code.DISCLAIMER_NOT_SENT),
        (event, *first.events, queued),
        (*first.rows, again),
        (moved,),
    )


def _ended(case: Case, row: Row, ending: Ending) -> Parts:
    facts: Facts = {"row": row.id, "attempt": row.attempt, "code": ending.code, "epoch": row.epoch}
    telling = row.kind is not RowKind.TEXT

    def parts(type_: EventType, move: Move) -> Parts:
        return Parts(() if telling else (case.event(type_, facts),), (), (move,))

    if ending.how is How.ACCEPTED:
        sent = Move(row.id, RowState.SENT, message_id=ending.message_id, code=ending.code)
        return parts(EventType.SEND_ACCEPTED, sent) + _disclaimer_sent(case, row)
    if ending.how is How.POSTPONED:
        later = case.now + ending.retry_after_for
        again = Move(row.id, RowState.PENDING, not_before=later, code=ending.code)
        return parts(EventType.SEND_POSTPONED, again)
    if ending.how is How.UNCERTAIN:
        unknown = Move(row.id, RowState.UNKNOWN, code=ending.code)
        # A request that may have gone out stands; a disclaimer that may not have is sent again.
        missing = (
            _not_sent(case.recipient, row, case.now)
            if row.purpose is Purpose.DISCLAIMER
            else Parts()
        )
        return parts(EventType.SEND_UNCERTAIN, unknown) + missing
    failed = Move(row.id, RowState.FAILED, code=ending.code)
    return (
        parts(EventType.SEND_FAILED, failed)
        + _not_sent(case.recipient, row, case.now)
        + _block(case, ending)
    )


def _disclaimer_sent(case: Case, row: Row) -> Parts:
    """Record a disclaimer; not one that crossed with an opt-out, whose epoch is older."""
    if row.purpose is not Purpose.DISCLAIMER or row.epoch != case.record.epoch:
        return Parts()
    return Parts(
        (case.event(EventType.DISCLAIMER_SENT, {"source": "disclaimer"}, {"wording": row.body}),)
    )


def _not_sent(recipient: RecipientView, row: Row, now: datetime) -> Parts:
    """Record that a disclaimer or a request did not go out: the next message brings another."""
    if row.purpose is Purpose.DISCLAIMER:
        type_ = EventType.DISCLAIMER_FAILED
    # One of an older epoch says nothing of the request that went out since.
    elif (
        row.purpose is Purpose.REQUEST and row.epoch == recipient.standing.in_scope(row.scope).epoch
    ):
        type_ = EventType.OPT_IN_REQUEST_FAILED
    else:
        return Parts()
    return Parts((Event(type_, now, recipient.key, row.scope),))


def _block(case: Case, ending: Ending) -> Parts:
    """Mirror the provider's block: a fact of its own, beside consent (row C10)."""
    if not ending.block:
        return Parts()
    facts = {
        "source": ending.block,
        "sender": case.sender if ending.block == "provider" else "",
        "cause": ending.code,
        "lifted_by": ending.lifted_by,
    }
    return Parts((case.event(EventType.BLOCKED, facts, scope=""),))
