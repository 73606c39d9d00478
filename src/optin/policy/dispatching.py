"""Decide, under the recipient's lock, whether a claimed row may leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

from optin.consent import Channel, Event, EventType, Facts, kind_of, program_of
from optin.policy.asking import may_request
from optin.policy.automatic import Case, Parts, named, of_organisation, settings_of
from optin.policy.charging import pay_at_claim, take_up_purchase
from optin.policy.decision import (
    Approved,
    Asked,
    Decision,
    Move,
    NewRow,
    Purpose,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Trace,
)
from optin.policy.expiring import expiring
from optin.policy.gate import Verdict, Way, permit_row, permit_texting
from optin.policy.reasons import Code
from optin.policy.sending import disclaimer_for, lacks_disclaimer
from optin.policy.settling import not_sent
from optin.policy.window import leaves_as
from optin.quota import Purchase
from optin.templates import TemplateName

__all__ = [
    "MAILER",
    "Claim",
    "decide_claim",
    "decide_mailing",
    "may_still_leave",
    "refuse_claim",
]

MAILER: Final = "mailer"
"""The name under which a row is called that a mailer is handed: from then on it may have left."""


@frozen
class Claim:
    """Tell a dispatcher what it may do with one row.

    Attributes:
        row: The row, with the fence it was claimed under; None where it may not leave.
        code: Why not.
        sender: The number or name to send from, as it is written.
        purchase: What is to be bought, for the row of a top-up.
        approved: What leaves in the place of the row's text: words that the provider has approved.
    """

    row: Row | None
    code: Code = Code.ALLOWED
    sender: str = field(default="", repr=False)
    purchase: Purchase | None = None
    approved: Approved | None = None


ClaimDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Claim]]

Callees: TypeAlias = Mapping[Channel, tuple[str, str]]

_NO_CALLEES: Final = MappingProxyType[Channel, tuple[str, str]]({})
_NOBODY: Final = ("", "")
_UNDECIDED_FOR: Final = timedelta(hours=1)
_NO_TRACES: Final = MappingProxyType[str, Trace]({})


def decide_claim(
    snapshot: Snapshot, now: datetime, callees: Callees = _NO_CALLEES
) -> Decision[Claim]:
    """Decide whether a claimed row may leave: the whole gate again, in the claiming transaction.

    Args:
        snapshot: With the claimed row and its recipient, locked.
        now: The present instant, read under the lock.
        callees: Which transport carries a channel, by its name, and for which account there.

    Returns:
        The decision; once it has committed with a row in its answer, that row's call is authorised.
    """
    return expiring(partial(_claim, callees))(snapshot, now)


def _claim(callees: Callees, snapshot: Snapshot, now: datetime) -> Decision[Claim]:
    row = snapshot.row
    if row is None:
        return Decision(Claim(None, Code.NO_LONGER_TRUE))
    claimed = evolve(row, attempt=row.attempt + 1, fence=row.fence + 1, state=RowState.CALLING)
    if row.kind is RowKind.PURCHASE:
        return take_up_purchase(row, snapshot, now, lambda found: _buying(claimed, found))
    case = _case(snapshot, row, now)
    verdict = _permit(case, row)
    if verdict.way is Way.HELD:
        return _hold_again(case, row, verdict)
    if verdict.way is not Way.ALLOWED:
        return _blocked(case, row, verdict)
    sender = case.settings.sender_for(row.sender)
    if sender is None and row.kind is RowKind.TEXT:
        return _blocked(case, row, Verdict(Way.REFUSED, Code.UNKNOWN_SENDER))
    if row.purpose is Purpose.MESSAGE and lacks_disclaimer(case):
        return _behind_disclaimer(case, row)
    approved = leaves_as(row, case.recipient, now)
    events = (_authorised(case, claimed, approved),) if row.kind is RowKind.TEXT else ()
    answer = Claim(claimed, sender="" if sender is None else sender.value, approved=approved)
    moves, traces = (_called(row, callees),), _left(case, row)
    decision = Decision(answer, events, moves=moves, traces=traces)
    return pay_at_claim(decision, snapshot, now, Claim(None, Code.QUOTA_USED_UP))


def decide_mailing(snapshot: Snapshot, now: datetime) -> Decision[Claim]:
    """Decide whether an e-mail that a mail server waits for may be handed over: the gate once more.

    A claim lets a mailer begin, which takes as long as a server takes; nobody hears of that. What
    is said meanwhile counts.

    Args:
        snapshot: With the claimed row, under the fence of its claim, and its recipient, locked.
        now: The present instant, read under the lock.

    Returns:
        The decision; once it has committed with a row in its answer, the handing over is
        authorised.
    """
    row = snapshot.row
    if row is None or row.state is not RowState.CALLING:
        return Decision(Claim(None, Code.NO_LONGER_TRUE))
    case = _case(snapshot, row, now)
    verdict = _permit(case, row)
    if verdict.way is not Way.ALLOWED:
        return _blocked(case, row, verdict)
    move = Move(row.id, RowState.CALLING, provider=MAILER)
    return Decision(Claim(row), (_authorised(case, row),), moves=(move,))


def _authorised(case: Case, row: Row, approved: Approved | None = None) -> Event:
    facts: Facts = {
        "row": row.id,
        "attempt": row.attempt,
        "epoch": row.epoch,
        "purpose": row.purpose.value,
    }
    if approved is not None:
        facts = {**facts, "approved": approved.name}
    return case.event(EventType.SEND_AUTHORISED, facts)


def _buying(claimed: Row, found: Purchase | Code) -> Claim:
    return Claim(None, found) if isinstance(found, Code) else Claim(claimed, purchase=found)


def _called(row: Row, callees: Callees) -> Move:
    """Note who is called, so that nobody else's word on it is believed."""
    provider, account = _NOBODY
    if row.kind is RowKind.TEXT and row.address is not None:
        provider, account = callees.get(row.address.channel, _NOBODY)
    return Move(row.id, RowState.CALLING, provider=provider, account=account)


def refuse_claim(snapshot: Snapshot, now: datetime) -> Decision[Claim]:
    """Refuse a claimed row that could not be decided, so that it bars no other.

    Args:
        snapshot: With the claimed row and its recipient; its settings are not looked at.
        now: The present instant.
    """
    row = snapshot.row
    if row is None:
        return Decision(Claim(None, Code.NO_LONGER_TRUE))
    if row.kind is RowKind.PURCHASE:  # whatever waits for it would wait for ever
        later = Move(row.id, RowState.PENDING, now + _UNDECIDED_FOR, code=row.code)
        return Decision(Claim(None, Code.UNDECIDABLE), moves=(later,))
    facts: Facts = {"row": row.id, "code": Code.UNDECIDABLE, "purpose": row.purpose}
    told = of_organisation(facts, row.organisation)
    event = Event(EventType.SEND_BLOCKED, now, row.recipient, row.scope, told, named(row.user))
    move = Move(row.id, RowState.BLOCKED, code=Code.UNDECIDABLE.value)
    parts = Parts((event,), (), (move,)) + not_sent(snapshot.recipient, row, now)
    return Decision(Claim(None, Code.UNDECIDABLE), parts.events, parts.rows, parts.moves)


def may_still_leave(row: Row, snapshot: Snapshot, now: datetime) -> bool:
    """Say whether a row that was claimed may be called even now, under the lock of strict mode.

    Args:
        row: As its claim has shown it.
        snapshot: Its recipient, which nobody can change meanwhile.
        now: The present instant.
    """
    policy = settings_of(snapshot).policy_of(row.organisation)
    return permit_row(row, snapshot.recipient, policy, now).way is Way.ALLOWED


_OF_OUR_OWN: Final = frozenset(
    {
        Purpose.MESSAGE,
        Purpose.REQUEST,
        Purpose.REMINDER,
        Purpose.DISCLAIMER,
        Purpose.CODE,
        Purpose.USER_TEXT,
        Purpose.FORM_LINK,
    }
)
"""What a tenant must be allowed to text for; the rest answers the person."""


_DIVIDED: Final = _OF_OUR_OWN - {Purpose.USER_TEXT, Purpose.FORM_LINK}


def _left(case: Case, row: Row) -> Mapping[str, Trace]:
    """Remember of a text that leaves its program and what it asks: the next answer is about it."""
    if row.kind is not RowKind.TEXT:
        return _NO_TRACES
    known = case.recipient.trace
    program = program_of(row.scope) or known.program
    asked = Asked(row.asks, case.now, row.sender) if row.asks else known.asked
    if program == known.program and asked is known.asked:
        return _NO_TRACES
    return case.traced(program=program, asked=asked)


def _permit(case: Case, row: Row) -> Verdict:
    # An opt-out of today says nothing in a scope of before: what is queued there never leaves.
    if row.purpose in _DIVIDED and kind_of(row.scope) is not case.settings.scope:
        return Verdict(Way.REFUSED, Code.SCOPE_CHANGED)
    if row.purpose in _OF_OUR_OWN:
        texting = permit_texting(case.settings, case.organisation)
        if texting is not Code.ALLOWED:
            return Verdict(Way.REFUSED, texting)
    return permit_row(row, case.recipient, case.policy, case.now)


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
        (case.event(EventType.SEND_BLOCKED, facts, named(row.user)),),
        (),
        (Move(row.id, RowState.BLOCKED, code=verdict.code.value),),
    )
    parts += not_sent(case.recipient, row, case.now)
    # Whoever wrote it was told that it is queued or held; of an opt-out its own notice tells.
    if verdict.code is Code.OUTSIDE_WINDOW and row.purpose is Purpose.MESSAGE:
        parts += Parts((), (case.notice(TemplateName.OUTSIDE_WINDOW),))
    return Decision(Claim(None, verdict.code), parts.events, parts.rows, parts.moves)


def _hold_again(case: Case, row: Row, verdict: Verdict) -> Decision[Claim]:
    """Hold a message that was queued under a looser policy.

    And ask the person as its sending now would.
    """
    parts = case.ask("user") if may_request(case) else Parts()
    held = case.event(EventType.MESSAGE_HELD, {"direction": "out", "row": row.id})
    parts += Parts((held,), (), (Move(row.id, RowState.HELD),))
    return Decision(Claim(None, verdict.code), parts.events, parts.rows, parts.moves)


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
        key=f"behind:{row.id}",
        waits_for=waits_for,
        expires_at=row.expires_at,
        group=row.group,
        approved=row.approved,
        asks=row.asks,
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
