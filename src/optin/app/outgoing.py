"""How queued messages leave: claim, check the clock, call, settle (protocol E).

One row at a time: an authorisation is only good for a moment, and a provider may take seconds for
the call before.

What is promised: after an opt-out has committed, no call to that person is authorised any more; and
no call starts more than :data:`START_WITHIN` after its authorisation, as long as the process is not
frozen between the check and the write to the socket. What cannot be promised: calling back a
request that is already at the provider.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from attrs import define, evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.incoming import log_undecided
from optin.app.notices import Notice
from optin.app.status import Dispatched
from optin.clock import Clock
from optin.exceptions import ConfigurationError
from optin.policy import (
    Attempt,
    Claim,
    Committed,
    Decision,
    Ending,
    How,
    InboxState,
    NextDue,
    Row,
    RowKind,
    Snapshot,
    Unit,
    decide_claim,
    decide_ending,
    refuse_claim,
)
from optin.storage import Deliveries, StoredDelivery
from optin.transports import (
    Accepted,
    Ambiguous,
    FailureReason,
    Message,
    NotAccepted,
    Outcome,
    Refused,
    Transport,
)

__all__ = ["Outgoing"]

START_WITHIN: Final = timedelta(milliseconds=250)
"""B: a call that has not begun so long after its authorisation is given back."""
LEASE_FOR: Final = timedelta(seconds=15)
"""L: how long a claimed row belongs to its claimer; B and a courier's limit of 10 s fit into it."""
FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)

_BLOCKS: Final = {
    FailureReason.OPTED_OUT: "provider",
    FailureReason.BLOCKED_BY_RECIPIENT: "provider",
    FailureReason.INVALID_NUMBER: "number",
    FailureReason.LANDLINE: "number",
}
"""Which refusals say that nothing can be sent to this number, and who bars it."""


@define
class _Fence:
    """Note the moment of an authorisation, read under the recipient's lock."""

    clock: Clock
    at: float = field(default=0.0, init=False)

    def decide(self, snapshot: Snapshot, now: datetime) -> Decision[Claim]:
        self.at = self.clock.monotonic()
        try:
            return decide_claim(snapshot, now)
        except Exception as error:  # noqa: BLE001 - one row that cannot be decided must not bar the others
            log_undecided(error)
            return refuse_claim(snapshot, now)

    def holds(self) -> bool:
        return self.clock.monotonic() - self.at <= START_WITHIN.total_seconds()


@frozen
class Outgoing:
    """Hold what dispatching needs besides a store, a courier and a notifier.

    Attributes:
        flows: The other flows.
        transports: Those that can carry texts; the first that knows the channel is used.
    """

    flows: Flows
    transports: Sequence[Transport] = field(repr=False)

    def dispatch(self, limit: int, stopped: Callable[[], bool] = lambda: False) -> Flow[Dispatched]:
        """Work through what is due.

        Recorded deliveries first, since one may be an opt-out; then outgoing rows, of which none
        begins once it was stopped: the one before is settled by then.
        """
        done = Dispatched(received=(yield from self._take_up_recorded()))
        for _ in range(limit):
            if stopped():
                break
            fence = _Fence(self.flows.clock)
            unit = Unit(NextDue(1, LEASE_FOR), fence.decide)
            result = yield from calls.transact(unit, self.flows.clock)
            if isinstance(result, Committed) and not result.answers:
                break
            claim = calls.answer_of(result)
            count = "blocked" if claim.row is None else (yield from self._leave(claim, fence))
            done = evolve(done, **{count: getattr(done, count) + 1})
        return done

    def _take_up_recorded(self) -> Flow[int]:
        count = 0
        for tenant in (yield from calls.tenants()):
            recorded = yield from calls.all_of(Deliveries(tenant, states=(InboxState.NEW,)))
            for stored in recorded:
                count += yield from self._take_up(stored)
        return count

    def _take_up(self, stored: StoredDelivery) -> Flow[int]:
        """Decide about one recorded delivery.

        One that cannot be decided stays, and keeps its number suppressed.
        """
        try:
            yield from self.flows.take_up(stored)
        except Exception as error:  # noqa: BLE001 - one must not bar the others
            log_undecided(error)
            return 0
        return 1

    def _leave(self, claim: Claim, fence: _Fence) -> Flow[str]:
        row = claim.row
        if row is None:
            return "blocked"
        if row.kind is not RowKind.TEXT:
            return (yield from self._tell(row))
        transport = self._transport_for(row)
        if transport is None or row.address is None:
            yield from self._settle(row, Ending(How.POSTPONED, code="no_transport"))
            message = "no transport carries this channel: give OptIn one that does"
            raise ConfigurationError(message, code="no_transport")
        if not fence.holds():
            yield from self._settle(
                row, Ending(How.POSTPONED, code="late", retry_after_for=timedelta(0))
            )
            return "postponed"
        reference = f"{row.tenant}:{row.id}:{row.attempt}"
        message_ = Message(row.address, claim.sender, row.body, reference)
        try:
            outcome = yield from calls.deliver(transport, message_)
        except ConfigurationError:
            yield from self._settle(row, Ending(How.POSTPONED, code="configuration"))
            raise
        except Exception:
            # Nobody knows whether bytes left: never sent again by itself.
            yield from self._settle(row, Ending(How.UNCERTAIN, code="courier_failed"))
            raise
        ending = ending_of(outcome, transport, row.attempt)
        yield from self._settle(row, ending)
        return _COUNTS[ending.how]

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
        )
        try:
            yield from calls.tell(notice)
        except Exception:
            yield from self._settle(row, Ending(How.POSTPONED, code="notifier_failed"))
            raise
        yield from self._settle(row, Ending(How.ACCEPTED))
        return "told"

    def _settle(self, row: Row, ending: Ending) -> Flow[None]:
        unit = Unit(Attempt(row.tenant, row.id, row.fence), decide_ending(ending))
        yield from calls.decided(unit, self.flows.clock)

    def _transport_for(self, row: Row) -> Transport | None:
        for transport in self.transports:
            if row.address is not None and row.address.channel in transport.capabilities.channels:
                return transport
        return None


_COUNTS: Final = {
    How.ACCEPTED: "sent",
    How.REFUSED: "failed",
    How.UNCERTAIN: "failed",
    How.POSTPONED: "postponed",
}


def ending_of(outcome: Outcome, transport: Transport, attempt: int) -> Ending:
    """Say what a transport's outcome means for a row.

    Args:
        outcome: What became of the call.
        transport: Which words lift its block is its own knowledge.
        attempt: Which try it was, from 1; the pause doubles with each.
    """
    match outcome:
        case Accepted(message_id, raw_status):
            return Ending(How.ACCEPTED, message_id, raw_status)
        case Refused(code, reason, _):
            block = _BLOCKS.get(reason, "")
            words = sorted(transport.capabilities.words_that_lift_block)
            lifted_by = words[0] if words and block == "provider" else ""
            return Ending(How.REFUSED, code=code, block=block, lifted_by=lifted_by)
        case NotAccepted(code, _, wait):
            pause = min(FIRST_PAUSE * 2 ** min(attempt - 1, 10), LONGEST_PAUSE)
            return Ending(How.POSTPONED, code=code, retry_after_for=wait or pause)
        case Ambiguous(code):
            return Ending(How.UNCERTAIN, code=code)
