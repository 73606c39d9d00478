"""Write down how a call ended: by its answer, by a report of the provider's, or by no word at all.

A late answer and a report may overtake each other. The first word settles a row; after that only a
provider's final report counts, the further one of two, so that every order ends alike. No word is
no answer either: a text whose claimer did not come back may have gone out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

from optin.consent import Channel, Event, EventType, Facts
from optin.policy.automatic import Parts, effective, named, of_organisation
from optin.policy.decision import (
    Decision,
    Move,
    Purpose,
    RecipientView,
    Report,
    Row,
    RowKind,
    RowState,
    Snapshot,
)
from optin.policy.mailing import untold
from optin.policy.mirroring import is_providers

__all__ = [
    "Ending",
    "How",
    "Reported",
    "decide_ending",
    "decide_expired",
    "decide_report",
    "not_sent",
]

MOST_ATTEMPTS: Final = 12
"""With pauses that double up to half an hour, so many tries take about four hours: whatever still
throttles one number after that is no rush hour."""
TRIED_FOR: Final = timedelta(hours=24)
"""After a day, a text says something else than was meant; so long do providers queue, too."""
KEY_MARGIN: Final = timedelta(minutes=1)
"""A key must outlive a call that begins at its end, and our clock is not the provider's."""

LEASE_EXPIRED: Final = "lease_expired"

_NO_FACTS: Final[Facts] = MappingProxyType({})

_TO_CONTACTS: Final = frozenset({RowKind.TEXT, RowKind.MAIL})
_UNSETTLED: Final = frozenset({RowState.CALLING, RowState.UNKNOWN})
_MISSED: Final = frozenset({Report.FAILED, Report.UNDELIVERED})
_FINAL: Final = (Report.FAILED, Report.UNDELIVERED, Report.DELIVERED)


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
        provider: The transport's name.
        account: The account there.
        asked: False where the provider was not asked at all, or refused whoever asked; such a try
            is not counted against the message.
    """

    how: How
    message_id: str = field(default="", repr=False)
    code: str = ""
    retry_after_for: timedelta = timedelta(seconds=30)
    block: str = ""
    lifted_by: str = ""
    provider: str = ""
    account: str = ""
    asked: bool = True


@frozen
class Reported:
    """Tell what a provider reports of a message that it has.

    Attributes:
        status: How far it came.
        message_id: The provider's id.
        code: The provider's code.
        block: As for :class:`Ending`.
        lifted_by: As for :class:`Ending`.
        provider: The transport's name.
        account: The account there.
        mails: Whether what reports is told of e-mails, and so of what a mailer was handed.
    """

    status: Report
    message_id: str = field(default="", repr=False)
    code: str = ""
    block: str = ""
    lifted_by: str = ""
    provider: str = ""
    account: str = ""
    mails: bool = False


SettleDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[RowState | None]]


def decide_ending(ending: Ending) -> SettleDecide:
    """Return the decision that writes down how a call ended.

    Args:
        ending: How.

    Returns:
        A function for a store; it answers where the row stands now, None where somebody else has
        taken it over, or the provider has reported of it, meanwhile.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[RowState | None]:
        row = snapshot.row
        if row is None or row.state not in _UNSETTLED:
            return Decision(None)
        if ending.how is How.UNCERTAIN and row.state is RowState.UNKNOWN:
            return Decision(RowState.UNKNOWN)  # that was said already
        outcome = _ended(row, ending, now)
        settled = _settled(_Settling(row, snapshot.recipient, now), outcome)
        return evolve(settled, rows=(*settled.rows, *untold(snapshot, outcome.move.to, now)))

    return decide


def decide_report(reported: Reported) -> SettleDecide:
    """Return the decision about what a provider reports of a message.

    Args:
        reported: What.

    Returns:
        A function for a store; it answers where the row stands now, None where the report says
        nothing new, or comes from an account that was not called, or is about another message.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[RowState | None]:
        row = snapshot.row
        if row is None or row.kind not in _TO_CONTACTS or not _is_news(row, reported.status):
            return Decision(None)
        if not _fits(row, reported):
            return Decision(None)
        outcome = _of_report(row, reported)
        settled = _settled(_Settling(row, snapshot.recipient, now), outcome)
        if row.state is RowState.UNKNOWN:  # whoever wrote it was told so then
            return settled
        return evolve(settled, rows=(*settled.rows, *untold(snapshot, outcome.move.to, now)))

    return decide


def decide_expired(keys: Mapping[Channel, timedelta]) -> SettleDecide:
    """Return the decision about a row whose claimer did not come back in time.

    It needs no settings, so that it can always be decided.

    Args:
        keys: For how long the provider of a channel sends a message with the same key once; no
            entry for one that takes no key.

    Returns:
        A function for a store. A text may have gone out: it becomes unknown, unless the provider's
        key makes another try harmless; an e-mail, once it was being handed over. Whoever was to be
        told is told again, rather than never.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[RowState | None]:
        row = snapshot.row
        if row is None:
            return Decision(None)
        return _settled(_Settling(row, snapshot.recipient, now), _taken_over(row, keys, now))

    return decide


# What becomes of a row ----------------------------------------------------------------------------


@frozen
class _Outcome:
    """Say where a row goes, what is written down about it, and who bars the number now."""

    type: EventType
    move: Move
    code: str = ""
    block: str = ""
    lifted_by: str = ""


@frozen
class _Settling:
    """Hold what every settling shares."""

    row: Row
    recipient: RecipientView
    now: datetime

    def event(self, type_: EventType, facts: Facts, scope: str | None = None) -> Event:
        scope = self.row.scope if scope is None else scope
        told = of_organisation(facts, self.row.organisation)
        return Event(type_, self.now, self.recipient.key, scope, told)


def _ended(row: Row, ending: Ending, now: datetime) -> _Outcome:
    code, block, lifted_by = ending.code, ending.block, ending.lifted_by
    later = None
    if ending.how is How.ACCEPTED:
        type_, to = EventType.SEND_ACCEPTED, RowState.SENT
    elif ending.how is How.UNCERTAIN:
        type_, to = EventType.SEND_UNCERTAIN, RowState.UNKNOWN
    elif ending.how is How.REFUSED:
        type_, to = EventType.SEND_FAILED, RowState.FAILED
    elif (ending.asked and row.attempt >= MOST_ATTEMPTS) or _tried_for_long(row, now):
        type_, to = EventType.SEND_GIVEN_UP, RowState.DEAD
    else:
        type_, to = EventType.SEND_POSTPONED, RowState.PENDING
        later = now + ending.retry_after_for
    move = Move(
        row.id,
        to,
        later,
        ending.message_id,
        code,
        provider=ending.provider,
        account=ending.account,
    )
    return _Outcome(type_, move, code, block, lifted_by)


def _is_news(row: Row, status: Report) -> bool:
    if status not in _FINAL:
        return row.state in _UNSETTLED
    return row.report is None or _FINAL.index(status) > _FINAL.index(row.report)


def _fits(row: Row, reported: Reported) -> bool:
    """Say whether a report is about the call of a row.

    Whoever signs for one account may name any call in a reference: only the account that was called
    can know, and once it has given the message an id, only under that id.
    """
    if row.kind is RowKind.MAIL:  # it was handed to a mail server, which is nobody's account
        return reported.mails and bool(row.provider)
    reporting = reported.provider, reported.account
    is_callee = (row.provider, row.account) in {("", ""), reporting}
    return is_callee and row.message_id in {"", reported.message_id}


def _of_report(row: Row, reported: Reported) -> _Outcome:
    missed = reported.status in _MISSED
    to = RowState.FAILED if missed else RowState.SENT
    move = Move(
        row.id,
        to,
        message_id=reported.message_id,
        code=reported.code or reported.status.value,
        provider=reported.provider,
        account=reported.account,
        report=reported.status if reported.status in _FINAL else None,
    )
    if row.state in _UNSETTLED:
        type_ = EventType.SEND_FAILED if missed else EventType.SEND_ACCEPTED
    else:
        type_ = EventType.DELIVERY_UPDATED
    return _Outcome(type_, move, move.code, reported.block, reported.lifted_by)


def _taken_over(row: Row, keys: Mapping[Channel, timedelta], now: datetime) -> _Outcome:
    # An e-mail that nobody was handed has not left: its server was still being spoken to.
    if row.kind is not RowKind.TEXT and not (row.kind is RowKind.MAIL and row.provider):
        if _tried_for_long(row, now):
            dead = Move(row.id, RowState.DEAD, code=LEASE_EXPIRED)
            return _Outcome(EventType.SEND_GIVEN_UP, dead, LEASE_EXPIRED)
        again = Move(row.id, RowState.PENDING, now, code=LEASE_EXPIRED)
        return _Outcome(EventType.SEND_POSTPONED, again, LEASE_EXPIRED)
    until = _key_holds_until(row, keys)
    if until is not None and now <= until and row.attempt < MOST_ATTEMPTS:
        limit = until if row.expires_at is None else min(until, row.expires_at)
        again = Move(row.id, RowState.PENDING, now, code=LEASE_EXPIRED, expires_at=limit)
        return _Outcome(EventType.SEND_POSTPONED, again, LEASE_EXPIRED)
    unknown = Move(row.id, RowState.UNKNOWN, code=LEASE_EXPIRED)
    return _Outcome(EventType.SEND_UNCERTAIN, unknown, LEASE_EXPIRED)


def _key_holds_until(row: Row, keys: Mapping[Channel, timedelta]) -> datetime | None:
    """Return until when the key of a row's first call makes another one harmless.

    No key of a provider's is about what a mailer was handed.
    """
    address = row.address if row.kind is RowKind.TEXT else None
    lasts_for = None if address is None else keys.get(address.channel)
    if lasts_for is None or row.called_at is None:
        return None
    return row.called_at + lasts_for - KEY_MARGIN


def _tried_for_long(row: Row, now: datetime) -> bool:
    """Say whether to give up: never on a purchase, for which somebody may have been charged."""
    if row.kind is RowKind.PURCHASE:
        return False
    return row.called_at is not None and now - row.called_at >= TRIED_FOR


# What follows from it -----------------------------------------------------------------------------


def _settled(on: _Settling, outcome: _Outcome) -> Decision[RowState | None]:
    to = outcome.move.to
    parts = _told(on, outcome) + Parts((), (), (outcome.move,))
    if to is not on.row.state:
        parts += _consequences(on, outcome)
    events = (*parts.events, *effective(on.recipient, on.recipient.standing, on.now))
    return Decision(to, events, parts.rows, parts.moves)


def _told(on: _Settling, outcome: _Outcome) -> Parts:
    """Write down how a message to a contact ended; of others, only that they were given up."""
    row, type_ = on.row, outcome.type
    if row.kind not in _TO_CONTACTS and type_ is not EventType.SEND_GIVEN_UP:
        return Parts()
    facts: dict[str, str | int] = {
        "row": row.id,
        "attempt": row.attempt,
        "code": outcome.code,
        "epoch": row.epoch,
    }
    if outcome.move.report is not None:
        facts["status"] = outcome.move.report.value
    if type_ is EventType.SEND_GIVEN_UP:
        facts["purpose"] = row.purpose.value
    return Parts((on.event(type_, facts),))


def _consequences(on: _Settling, outcome: _Outcome) -> Parts:
    to = outcome.move.to
    if to is RowState.SENT:
        return _disclaimer_sent(on)
    if to is RowState.UNKNOWN:
        # A request that may have gone out stands; a disclaimer that may not have is sent again.
        disclaimer = on.row.purpose is Purpose.DISCLAIMER
        return not_sent(on.recipient, on.row, on.now) if disclaimer else Parts()
    if to is RowState.PENDING:
        return Parts()
    return not_sent(on.recipient, on.row, on.now) + _block(on, outcome)


def _disclaimer_sent(on: _Settling) -> Parts:
    """Record a disclaimer; not one that crossed with an opt-out, whose epoch is older."""
    row = on.row
    epoch = on.recipient.standing.in_scope(row.scope).epoch
    if row.purpose is not Purpose.DISCLAIMER or row.epoch != epoch:
        return Parts()
    sent = Event(
        EventType.DISCLAIMER_SENT,
        on.now,
        on.recipient.key,
        row.scope,
        of_organisation({"source": "disclaimer"}, row.organisation),
        named(row.user, {"wording": row.body}),
    )
    return Parts((sent,))


def not_sent(recipient: RecipientView, row: Row, now: datetime) -> Parts:
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
    facts = of_organisation(_NO_FACTS, row.organisation)
    return Parts((Event(type_, now, recipient.key, row.scope, facts, named(row.user)),))


def _block(on: _Settling, outcome: _Outcome) -> Parts:
    """Mirror the provider's block: a fact of its own, beside consent (row C10)."""
    if not outcome.block:
        return Parts()
    facts = {
        "source": outcome.block,
        "sender": on.row.sender if is_providers(outcome.block) else "",
        "cause": outcome.code,
        "lifted_by": outcome.lifted_by,
    }
    return Parts((on.event(EventType.BLOCKED, facts, scope=""),))
