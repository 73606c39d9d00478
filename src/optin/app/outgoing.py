"""How queued messages leave: claim, check the clock, call, settle (protocol E).

One row at a time: an authorisation is only good for a moment, and a provider may take seconds for
the call before. Several dispatchers may work at once, in threads, processes or machines: a claim
gives a row to one of them, for as long as a lease lasts, and whoever was replaced settles nothing.

What is promised: after an opt-out has committed, no call to that person is authorised any more; and
no call starts more than ``START_WITHIN`` (in ``authorising.py``) after its authorisation, as long
as the process is not frozen between the check and the write to the socket. In strict mode the
opt-out and the call wait for each other. What cannot be promised: calling back a request that is
already at the provider.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.authorising import Fence
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.incoming import log_undecided
from optin.app.mailing import Mailing
from optin.app.notices import Notice
from optin.app.outcomes import carriers, ending_of, pause_after
from optin.app.references import key_of, reference_of
from optin.app.status import Dispatched
from optin.consent import Address, Channel
from optin.exceptions import ConfigurationError, StorageError
from optin.policy import (
    POISON_AFTER,
    Attempt,
    Claim,
    Code,
    Committed,
    Ending,
    Expired,
    How,
    InboxState,
    Named,
    NextDue,
    ReceivedAs,
    Row,
    RowKind,
    RowState,
    Subjects,
    Unit,
    decide_bought,
    decide_claim,
    decide_declined,
    decide_ending,
    decide_expired,
    may_still_leave,
    without_billing,
)
from optin.quota import Bought, Declined, Purchase
from optin.storage import Deliveries, StoredDelivery
from optin.transports import Message, Outcome, ProviderTemplate, Transport

if TYPE_CHECKING:
    from optin.forms import FormLinks

__all__ = ["NO_BILLING", "NO_TRANSPORT", "Outgoing"]

LEASE_FOR: Final = timedelta(seconds=15)
"""L: how long a claimed row belongs to its claimer; B and a courier's limit of 10 s fit into it."""
NO_TRANSPORT: Final = "no_transport"
"""The code of what a row of a channel that nobody carries raises."""

NO_BILLING: Final = "no_billing"
"""The code of what a top-up raises where the host has no billing."""

_UNASKED: Final = Ending(How.POSTPONED, asked=False, retry_after_for=timedelta(0))

Called: TypeAlias = tuple[Ending, Exception | None]
"""How a call ended, and what the host is told of it besides."""


@frozen
class Outgoing:
    """Hold what dispatching needs besides a store, a courier and a notifier.

    Attributes:
        flows: The other flows.
        transports: Those that can carry texts; the first that knows the channel is used.
        jitter: Gives a number from 0 up to 1, by chance.
        links: Signs the links in e-mails; None where the host has configured none.
        strict: Whether opt-outs wait for a call that is under way.
    """

    flows: Flows
    transports: Sequence[Transport] = field(repr=False)
    jitter: Callable[[], float] = field(repr=False)
    links: FormLinks | None = None
    strict: bool = False

    def dispatch(self, limit: int, stopped: Callable[[], bool] = lambda: False) -> Flow[Dispatched]:
        """Work through what is due.

        Recorded deliveries first, since one may be an opt-out; then calls that nobody ended; then
        outgoing rows, of which none begins once it was stopped: the one before is settled by then.

        Raises:
            Exception: The store or a courier failed, at once; or a row could not leave by its own
                fault, once the others have left.
        """
        done = yield from self._take_up_recorded()
        done = evolve(done, taken_over=(yield from self._take_over()))
        put_off: list[Exception] = []
        for _ in range(limit):
            if stopped():
                break
            count = yield from self._next(put_off)
            if not count:
                break
            done = evolve(done, **{count: getattr(done, count) + 1})
        if put_off:
            raise put_off[0]
        return done

    # What came in, and what nobody ended

    def _take_up_recorded(self) -> Flow[Dispatched]:
        """Decide about what was recorded; one that cannot be decided must not bar the others."""
        done = Dispatched()
        recorded = yield from calls.all_of(Deliveries(None, states=(InboxState.NEW,)))
        for stored in recorded:
            try:
                became = yield from self.flows.take_up(stored)
                decided = became.outcome is not ReceivedAs.RECORDED
                done = evolve(done, received=done.received + decided)
            except Exception as error:  # noqa: BLE001 - whatever it was, the next may be an opt-out
                given_up = yield from self._undecided(stored, error)
                count = "poisoned" if given_up else "undecided"
                done = evolve(done, **{count: getattr(done, count) + 1})
        return done

    def _undecided(self, stored: StoredDelivery, error: Exception) -> Flow[bool]:
        """Leave a delivery for the next time, or give up on it after a while.

        Either way one that may be an opt-out keeps its number suppressed.
        """
        if self.flows.clock.now() - stored.received_at < POISON_AFTER:
            log_undecided(error)
            return False
        try:
            return (yield from self.flows.give_up_on(stored))
        except Exception as another:  # noqa: BLE001 - then it stays as it is
            log_undecided(another)
            return False

    def _take_over(self) -> Flow[int]:
        """Take over the rows whose dispatcher did not come back, one after another."""
        keys = {
            channel: transport.capabilities.idempotency_for
            for channel, transport in carriers(self.transports).items()
            if transport.capabilities.idempotency_for is not None
        }
        unit = Unit(Expired(1), decide_expired(keys))
        count = 0
        while True:
            result = yield from calls.transact(unit, self.flows.clock)
            if isinstance(result, Committed) and not result.answers:
                return count
            calls.answer_of(result)
            count += 1

    # What leaves

    def _next(self, put_off: list[Exception]) -> Flow[str]:
        """Let one row leave, and return what became of it; ``""`` where none is due."""
        fence = Fence(self.flows.clock, partial(decide_claim, callees=self._callees()))
        unit = Unit(NextDue(1, LEASE_FOR), fence.decide)
        result = yield from calls.transact(unit, self.flows.clock)
        if isinstance(result, Committed) and not result.answers:
            return ""
        claim = calls.answer_of(result)
        if claim.row is None:
            return "postponed" if claim.code is Code.QUOTA_USED_UP else "blocked"
        try:
            if claim.purchase is not None:
                return (yield from self._buy(claim.row, claim.purchase))
            return (yield from self._leave(claim.row, claim, fence))
        except Exception as error:
            if not _bars_itself_alone(claim.row, error):
                raise
            put_off.append(error)
            return "postponed"

    def _leave(self, row: Row, claim: Claim, fence: Fence) -> Flow[str]:
        if row.kind is RowKind.MAIL:
            return (yield from self._mail(row))
        if row.kind is not RowKind.TEXT:
            return (yield from self._tell(row))
        address = row.address
        transport = None if address is None else carriers(self.transports).get(address.channel)
        if transport is None or address is None:
            ending = Ending(How.POSTPONED, code=NO_TRANSPORT, asked=False)
            yield from self._settle(row, ending)
            message = "no transport carries this channel: give OptIn one that does"
            raise ConfigurationError(message, code=NO_TRANSPORT)
        token = None
        if self.strict:
            try:
                token = yield from calls.hold(Attempt(row.tenant, row.id, row.fence))
            except StorageError:  # an opt-out is being decided, perhaps: the next claim sees it
                yield from self._settle(row, evolve(_UNASKED, code="not_held"))
                return "postponed"
            if token is None:
                return "postponed"  # whoever has it now settles it
        message_ = _message(row, address, claim, self._way_to_say_no(row, address))
        try:
            ending, error = yield from self._call(transport, message_, row, fence)
        except GeneratorExit:
            raise  # nobody is left who could be asked for anything
        except BaseException:
            yield from _let_go(token)
            raise
        # Before the row is settled, which needs the lock itself.
        yield from _let_go(token)
        to = yield from self._settle(row, ending)
        if error is not None:
            raise error
        return _COUNTS[_STATES[ending.how] if to is None else to]

    def _call(self, transport: Transport, message: Message, row: Row, fence: Fence) -> Flow[Called]:
        """Call, unless it is too late for that."""
        try:
            if self.strict and not (yield from self._may_still_leave(row, message.to)):
                return evolve(_UNASKED, code="opted_out_meanwhile"), None
        except Exception as error:  # noqa: BLE001 - raised again, once the row was given back
            return evolve(_UNASKED, code="undecided"), error
        if not fence.holds():
            return evolve(_UNASKED, code="late"), None
        try:
            outcome: Outcome | None = transport.capabilities.refusal_of(message)
            if outcome is None:
                outcome = yield from calls.deliver(transport, message)
        except ConfigurationError as error:
            pause = pause_after(row.attempt, self.jitter)
            ending = evolve(_UNASKED, code="configuration", retry_after_for=pause)
            return ending, error
        except Exception as error:  # noqa: BLE001 - raised again, once the row was settled
            # Nobody knows whether bytes left: never sent again by itself.
            return Ending(How.UNCERTAIN, code="courier_failed"), error
        self.flows.hints.heard(transport, outcome)
        return ending_of(outcome, transport, row.attempt, self.jitter), None

    def _way_to_say_no(self, row: Row, address: Address) -> str:
        """Return the link by which an e-mail is declined with one click (RFC 8058)."""
        if address.channel is not Channel.EMAIL or self.links is None:
            return ""
        from optin.forms import OfMail  # noqa: PLC0415 - whoever gave links has loaded it

        token = self.links.seal_mail(OfMail(row.tenant, row.id, row.scope))
        return self.links.address("unsubscribe/message", token)

    def _may_still_leave(self, row: Row, address: Address) -> Flow[bool]:
        """Look at the gate once more: an opt-out may have committed before the lock was had."""
        snapshot = yield from calls.view(Subjects(row.tenant, (address,)))
        return may_still_leave(row, snapshot, self.flows.clock.now())

    def _tell(self, row: Row) -> Flow[str]:
        """Tell a user; told again after a crash, with the same reference, rather than never."""
        notice = Notice(
            row.tenant,
            row.user,
            row.organisation,
            row.address,
            row.body,
            row.template,
            f"{row.tenant}:{row.id}",
            row.category,
        )
        try:
            yield from calls.tell(notice)
        except Exception:
            pause = pause_after(row.attempt, self.jitter)
            ending = evolve(_UNASKED, code="notifier_failed", retry_after_for=pause)
            yield from self._settle(row, ending)
            raise
        yield from self._settle(row, Ending(How.ACCEPTED))
        return "told"

    def _mail(self, row: Row) -> Flow[str]:
        """E-mail a contact."""
        mailed = yield from Mailing(self.flows, self.jitter, self.links, self.strict).leave(row)
        if mailed.error is not None:
            raise mailed.error
        return "mailed" if mailed.to is RowState.SENT else _COUNTS.get(mailed.to, "postponed")

    def _buy(self, row: Row, purchase: Purchase) -> Flow[str]:
        """Ask the host's billing; after a crash and after no clear answer, with the same key."""
        try:
            outcome = _answered((yield from calls.buy(purchase)))
        except Exception as error:
            # Once somebody may have been charged, that stays so until the billing side says.
            absent = getattr(error, "code", "") == NO_BILLING
            code = (row.code or NO_BILLING) if absent else "billing_failed"
            pause = pause_after(row.attempt, self.jitter)
            ending = decide_ending(evolve(_UNASKED, code=code, retry_after_for=pause))
            later = without_billing(ending, row.key) if absent else ending
            unit = Unit(Attempt(row.tenant, row.id, row.fence), later)
            yield from calls.decided(unit, self.flows.clock)
            raise
        attempt, clock = Attempt(row.tenant, row.id, row.fence), self.flows.clock
        if isinstance(outcome, Declined):
            yield from calls.decided(Unit(attempt, decide_declined(outcome)), clock)
            return "postponed"
        decide = decide_bought(outcome)
        if not (yield from calls.decided(Unit(attempt, decide), clock)):
            yield from calls.decided(Unit(Named(row.tenant, row.key), decide), clock)
        return "bought"

    def _settle(self, row: Row, ending: Ending) -> Flow[RowState | None]:
        """Write down how a call ended; return where its row stands, None where others said it."""
        unit = Unit(Attempt(row.tenant, row.id, row.fence), decide_ending(ending))
        to: RowState | None = yield from calls.decided(unit, self.flows.clock)
        return to

    def _callees(self) -> dict[Channel, tuple[str, str]]:
        """Return which transport carries a channel, and for which account."""
        return {
            channel: (transport.name, transport.account)
            for channel, transport in carriers(self.transports).items()
        }


def _message(row: Row, address: Address, claim: Claim, no: str) -> Message:
    """Return what a transport is given: the text, or what the provider has approved for it.

    Args:
        row: Which.
        address: Whom it goes to.
        claim: From where, and as what.
        no: The link by which an e-mail is declined, ``""`` for none.
    """
    said = claim.approved
    template = None
    if said is not None:
        template = ProviderTemplate(said.name, said.language, said.values)
    return Message(
        address,
        claim.sender,
        row.body,
        reference_of(row),
        key=key_of(row),
        template=template,
        unsubscribe=no,
    )


def _answered(outcome: object) -> Bought | Declined:
    if isinstance(outcome, Bought | Declined):
        return outcome
    message = "a billing answers Bought or Declined, and raises where it does not know"
    raise ConfigurationError(message, code="wrong_answer")


def _let_go(token: object | None) -> Flow[None]:
    if token is not None:
        yield from calls.release(token)


def _bars_itself_alone(row: Row, error: Exception) -> bool:
    """Tell whether the other rows of a round may leave in spite of an error.

    A user who cannot be told and a channel without a transport wait, and are tried again. After a
    courier's error nobody knows what left: trying one more message could waste that, too.
    """
    return row.kind is not RowKind.TEXT or getattr(error, "code", "") == NO_TRANSPORT


_STATES: Final = {
    How.ACCEPTED: RowState.SENT,
    How.REFUSED: RowState.FAILED,
    How.UNCERTAIN: RowState.UNKNOWN,
    How.POSTPONED: RowState.PENDING,
}
_COUNTS: Final[Mapping[RowState | None, str]] = {
    RowState.SENT: "sent",
    RowState.FAILED: "failed",
    RowState.UNKNOWN: "failed",
    RowState.PENDING: "postponed",
    RowState.DEAD: "given_up",
    RowState.BLOCKED: "blocked",
}
