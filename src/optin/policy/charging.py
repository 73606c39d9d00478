"""Decide what messages cost, and about the packs that pay for more (rows Q2 to Q5).

A message that a user sends takes its units as it is queued. Whatever leaves and has taken none yet
takes them as it is claimed: a message that was held, a request or reminder that somebody's words
have caused, a text to a user. Answers to STOP, HELP and a yes are free, and never wait.

Where too little is left, a pack is asked for, once, and everything waits for it, whoever comes
later too: of two messages to one person, the shorter would else overtake the longer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, TypeAlias, TypeVar, cast

from attrs import evolve, frozen

from optin.consent import Event, EventType
from optin.policy.automatic import settings_of
from optin.policy.decision import (
    Charge,
    Decision,
    Move,
    NewRow,
    Purpose,
    Row,
    RowKind,
    RowState,
    Snapshot,
)
from optin.policy.gate import permit_texting
from optin.policy.reasons import Code
from optin.policy.results import Deferred, Queued
from optin.policy.settings import Settings
from optin.quota import (
    AccountView,
    Bought,
    Cost,
    Declined,
    EntryKind,
    NewEntry,
    Pack,
    Per,
    Purchase,
    Quota,
    exceeds,
    next_month,
    period_of,
    top_up_key,
)
from optin.templates.segments import count

__all__ = [
    "ACCOUNT",
    "charging",
    "decide_adjust",
    "decide_bought",
    "decide_declined",
    "decide_next_try",
    "decide_retry",
    "granting",
    "pay_at_claim",
    "take_up_purchase",
    "without_billing",
]

T = TypeVar("T")
Decide: TypeAlias = Callable[[Snapshot, datetime], Decision[T]]

ACCOUNT: Final = "texts"
"""The account that a tenant's texts are paid from."""

_COST: Final = frozenset(
    {
        Purpose.MESSAGE,
        Purpose.REQUEST,
        Purpose.REMINDER,
        Purpose.DISCLAIMER,
        Purpose.CODE,
        Purpose.USER_TEXT,
    }
)
_NO_TEXTING_FOR: Final = timedelta(days=1)
_SETTLED: Final = frozenset({"", "declined", "no_billing"})
"""Codes of a purchase after which nobody can have been charged for it."""


def _units(body: str, quota: Quota) -> int:
    return count(body).segments if quota.per is Per.SEGMENT else 1


def _costs(row: NewRow) -> bool:
    return row.kind is RowKind.TEXT and row.purpose in _COST


def _fits(account: AccountView, units: int) -> bool:
    return not account.is_open and account.balance >= units


# What is queued -------------------------------------------------------------------------------


def charging(decide: Decide[T]) -> Decide[T]:
    """Return a decision whose new messages take what they cost, or wait for the next pack.

    Args:
        decide: What is decided about consent.
    """

    def decided(snapshot: Snapshot, now: datetime) -> Decision[T]:
        decision = decide(snapshot, now)
        settings = settings_of(snapshot)
        quota = settings.quota
        if quota is None:
            return decision
        rows = tuple(
            evolve(row, cost=Cost(ACCOUNT, _units(row.body, quota)))
            if _costs(row) and row.state is RowState.PENDING
            else row
            for row in decision.rows
        )
        total = sum(row.cost.units for row in rows if row.cost is not None)
        if not total:
            return decision
        paid = evolve(decision, rows=rows)

        def then(account: AccountView) -> Decision[T]:
            if _fits(account, total):
                return paid
            waiting = _Waiting(settings, quota, account, now)
            return waiting.queued(decision)

        return evolve(paid, guard=Charge(ACCOUNT, then))

    return decided


@frozen
class _Waiting:
    """Hold what is known where too little is left."""

    settings: Settings
    quota: Quota
    account: AccountView
    now: datetime

    @property
    def key(self) -> str:
        """Return the key of the top-up that is waited for."""
        account = self.account
        return top_up_key(ACCOUNT, account.asked + (not account.is_open))

    def queued(self, decision: Decision[T]) -> Decision[T]:
        """Return a decision whose messages wait; one that waits for another is charged later."""
        rows = tuple(
            evolve(row, waits_for=self.key)
            if _costs(row) and row.state is RowState.PENDING and not row.waits_for
            else row
            for row in decision.rows
        )
        answer = cast("T", self._deferred(decision.answer))
        return self.asking(evolve(decision, answer=answer, rows=rows))

    def _deferred(self, answer: object) -> object:
        if not isinstance(answer, Queued):
            return answer
        until = None
        code = Code.QUOTA_USED_UP
        if exceeds(self.quota, self.account, self.now):
            code, until = Code.SPENDING_CAP_REACHED, self._next_month()
        elif self.account.declined:
            code = Code.TOP_UP_DECLINED
        return Deferred(code, reference=answer.reference, until=until)

    def _next_month(self) -> datetime | None:
        """Return when the cap allows another pack; None where it allows none in any month."""
        never = exceeds(self.quota, AccountView(ACCOUNT), self.now)
        return None if never else next_month(self.now)

    def asking(self, decision: Decision[T]) -> Decision[T]:
        """Return a decision that asks for a pack, too, unless one is asked for."""
        if self.account.is_open:
            return decision
        pack = Pack.of(self.quota)
        capped = exceeds(self.quota, self.account, self.now)
        row = NewRow(
            kind=RowKind.PURCHASE,
            purpose=Purpose.PURCHASE,
            recipient="",
            body=pack.to_json(),
            key=self.key,
            not_before=next_month(self.now) if capped else None,
        )
        facts = {"number": self.account.asked + 1, "units": pack.units, "capped": int(capped)}
        asked = Event(EventType.TOP_UP_ASKED, self.now, facts=facts)
        entry = NewEntry(ACCOUNT, EntryKind.ASKED, key=self.key)
        told = _NO_PACKS if self._next_month() is None else _CAPPED
        notices = (_notice(told, f"capped:{self.key}"),) if capped else ()
        return evolve(
            decision,
            rows=(*decision.rows, row, *notices),
            events=(*decision.events, asked),
            entries=(*decision.entries, entry),
        )


_CAPPED: Final = (
    "No texts are left, and this month's spending cap is reached: your messages wait for the next "
    "month. Raise the cap to send them now."
)
_NO_PACKS: Final = (
    "No texts are left, and the spending cap allows no pack: your messages wait. Raise the cap, or "
    "have texts given to you by hand, to send them."
)
_NO_BILLING: Final = (
    "No texts are left, and nothing is set up to buy more: your messages wait. Have a billing set "
    "up, or texts given to you by hand, to send them."
)
_DECLINED: Final = (
    "No texts are left, and buying more was declined: your messages wait. Look at your means of "
    "payment; it is tried again by itself."
)


def _notice(body: str, key: str) -> NewRow:
    """Tell the organisation as a whole."""
    return NewRow(
        kind=RowKind.NOTICE, purpose=Purpose.NOTICE, recipient="", body=body, template="", key=key
    )


# What leaves ------------------------------------------------------------------------------------


def pay_at_claim(decision: Decision[T], snapshot: Snapshot, now: datetime, waits: T) -> Decision[T]:
    """Return what is decided about a claimed message, with what it costs where it has not paid.

    Args:
        decision: That the row may leave.
        snapshot: With the claimed row.
        now: The present instant.
        waits: The answer where it has to wait for the next pack.
    """
    row, quota = snapshot.row, settings_of(snapshot).quota
    if row is None or quota is None or row.cost is not None or not _costs(row):
        return decision
    cost = Cost(ACCOUNT, _units(row.body, quota))
    moves = tuple(
        evolve(move, cost=cost) if move.to is RowState.CALLING else move for move in decision.moves
    )
    paid = evolve(decision, moves=moves)

    def then(account: AccountView) -> Decision[T]:
        if _fits(account, cost.units):
            return paid
        waiting = _Waiting(settings_of(snapshot), quota, account, now)
        back = Move(row.id, RowState.PENDING, waits_for=waiting.key)
        return waiting.asking(Decision(waits, moves=(back,)))

    return evolve(paid, guard=Charge(ACCOUNT, then))


def take_up_purchase(
    row: Row, snapshot: Snapshot, now: datetime, answer: Callable[[Purchase | Code], T]
) -> Decision[T]:
    """Return the decision that hands a top-up to the billing side.

    Not beyond the cap that is in force now, unless somebody may have been charged already: then
    only asking again with the same key can tell.

    Args:
        row: The claimed row of the top-up.
        snapshot: With the settings.
        now: The present instant.
        answer: Makes the answer of what is to be bought, or of why nothing is now: texting is off,
            and nobody needs a pack, or the cap bars it.
    """
    settings = settings_of(snapshot)
    if permit_texting(settings) is not Code.ALLOWED:
        later = Move(row.id, RowState.PENDING, now + _NO_TEXTING_FOR, code=row.code)
        return Decision(answer(Code.TEXTING_OFF), moves=(later,))
    pack, called = Pack.from_json(row.body), (Move(row.id, RowState.CALLING, code=row.code),)

    def then(account: AccountView) -> Decision[T]:
        cap = None if settings.quota is None else evolve(settings.quota, price=pack.price)
        if cap is not None and row.code in _SETTLED and exceeds(cap, account, now):
            barred = Move(row.id, RowState.PENDING, next_month(now), code=row.code)
            return Decision(answer(Code.SPENDING_CAP_REACHED), moves=(barred,))
        purchase = Purchase(
            row.tenant,
            pack.units,
            pack.price,
            pack.currency,
            f"{row.tenant}:{row.key}:{account.declined + 1}",
            account.asked,
            row.created_at,
        )
        return Decision(answer(purchase), moves=called)

    return Decision(answer(Code.UNDECIDABLE), moves=called, guard=Charge(ACCOUNT, then))


_OPEN: Final = frozenset({RowState.PENDING, RowState.CALLING})


def decide_bought(bought: Bought) -> Decide[bool]:
    """Return the decision that credits a pack, in the commit that ends its top-up.

    It counts whoever has the row meanwhile: what was charged was charged.

    Args:
        bought: The billing side's answer.

    Returns:
        A function for a store; it answers False where the pack was credited already.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[bool]:
        row = snapshot.row
        if row is None or row.state not in _OPEN:
            return Decision(answer=False)
        pack = Pack.from_json(row.body)
        entry = NewEntry(
            ACCOUNT, EntryKind.PURCHASE, pack.units, row.key, pack.price, period_of(now)
        )

        def then(account: AccountView) -> Decision[bool]:
            facts: dict[str, str | int] = {
                "number": account.asked,
                "units": pack.units,
                "price": pack.price,
                "currency": pack.currency,
            }
            event = Event(
                EventType.TOP_UP_BOUGHT, now, facts=facts, payload={"reference": bought.reference}
            )
            move = Move(row.id, RowState.SENT, message_id=bought.reference)
            return Decision(True, (event,), moves=(move,), entries=(entry,))  # noqa: FBT003 - the answer

        return Decision(answer=True, guard=Charge(ACCOUNT, then))

    return decide


def decide_declined(declined: Declined) -> Decide[bool]:
    """Return the decision that puts a declined top-up off, and tells the organisation.

    Args:
        declined: The billing side's answer.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[bool]:
        row, quota = snapshot.row, settings_of(snapshot).quota
        if row is None or row.state is not RowState.CALLING:
            return Decision(answer=False)
        pause = (quota or Quota()).decline_pause

        def then(account: AccountView) -> Decision[bool]:
            times = account.declined + 1
            facts: dict[str, str | int] = {
                "number": account.asked,
                "times": times,
                "code": declined.code,
            }
            event = Event(EventType.TOP_UP_DECLINED, now, facts=facts)
            return Decision(
                True,  # noqa: FBT003 - the answer
                (event,),
                (_notice(_DECLINED, f"declined:{row.key}:{times}"),),
                (Move(row.id, RowState.PENDING, now + pause, code="declined"),),
                entries=(NewEntry(ACCOUNT, EntryKind.DECLINED, key=f"{row.key}:{times}"),),
            )

        return Decision(answer=True, guard=Charge(ACCOUNT, then))

    return decide


def without_billing(decide: Decide[T], key: str) -> Decide[T]:
    """Return a decision that also tells the organisation, once, that nothing buys more.

    Args:
        decide: What puts the top-up off.
        key: The key of the top-up's row.
    """

    def decided(snapshot: Snapshot, now: datetime) -> Decision[T]:
        decision = decide(snapshot, now)
        if not decision.moves:
            return decision
        return evolve(decision, rows=(*decision.rows, _notice(_NO_BILLING, f"no-billing:{key}")))

    return decided


def decide_next_try(snapshot: Snapshot, now: datetime) -> Decision[datetime | None]:
    """Look when a top-up that waits is tried next; it changes nothing."""
    del now
    row = snapshot.row
    waits = row is not None and row.state is RowState.PENDING
    return Decision(row.not_before if row is not None and waits else None)


# By hand ----------------------------------------------------------------------------------------


def decide_retry(snapshot: Snapshot, now: datetime) -> Decision[bool]:
    """Decide whether a top-up that waits is tried now: not beyond this month's cap."""
    row, quota = snapshot.row, settings_of(snapshot).quota
    if row is None or row.state is not RowState.PENDING or quota is None:
        return Decision(answer=False)
    now_ = Move(row.id, RowState.PENDING, now, code=row.code)

    def then(account: AccountView) -> Decision[bool]:
        if exceeds(quota, account, now):
            return Decision(answer=False)
        return Decision(True, moves=(now_,))  # noqa: FBT003 - the answer

    return Decision(answer=True, guard=Charge(ACCOUNT, then))


def decide_adjust(units: int, by: str, reason: str) -> Decide[int]:
    """Return the decision that gives or takes units by hand.

    A top-up that is open and that nobody can have been charged for is dropped where units are left
    then: what waits for it goes on.

    Args:
        units: How many; a negative number takes.
        by: Who does it.
        reason: Why.

    Returns:
        A function for a store; it answers what is left. Taking more than is left fails.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[int]:
        settings_of(snapshot)
        row = snapshot.row
        payload = {"actor": by, "reason": reason}
        adjusted = Event(EventType.QUOTA_ADJUSTED, now, facts={"units": units}, payload=payload)

        def then(account: AccountView) -> Decision[int]:
            left = account.balance + units
            done = Decision(
                left, (adjusted,), entries=(NewEntry(ACCOUNT, EntryKind.ADJUSTED, units),)
            )
            if row is None or left <= 0 or not _may_drop(row, account):
                return done
            facts = {"number": account.asked}
            return evolve(
                done,
                events=(adjusted, Event(EventType.TOP_UP_DROPPED, now, facts=facts)),
                moves=(Move(row.id, RowState.DISCARDED, code="adjusted"),),
                entries=(*done.entries, NewEntry(ACCOUNT, EntryKind.DROPPED, key=row.key)),
            )

        return Decision(0, (adjusted,), guard=Charge(ACCOUNT, then))

    return decide


def _may_drop(row: Row, account: AccountView) -> bool:
    """Say whether a top-up can go: not while somebody may have been charged for it."""
    open_ = account.is_open and row.key == top_up_key(ACCOUNT, account.asked)
    return open_ and row.state is RowState.PENDING and row.code in _SETTLED


def granting(decision: Decision[T], settings: Settings, now: datetime) -> Decision[T]:
    """Return what is decided about the setup, with the free units where they are due, once.

    Args:
        decision: With the new settings.
        settings: The same, read.
        now: The present instant.
    """
    quota = settings.quota
    if quota is None or quota.free == 0 or permit_texting(settings) is not Code.ALLOWED:
        return decision
    granted = Event(EventType.QUOTA_GRANTED, now, facts={"units": quota.free})
    entry = NewEntry(ACCOUNT, EntryKind.GRANT, quota.free, "grant")

    def then(account: AccountView) -> Decision[T]:
        if account.granted:
            return decision
        return evolve(decision, events=(*decision.events, granted), entries=(entry,))

    return evolve(decision, guard=Charge(ACCOUNT, then))
