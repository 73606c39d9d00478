"""How deliveries come in: verified, kept, decided; nothing that arrived is ever dropped."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final, TypeAlias, cast

from attrs import define, evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.handshakes import fetched
from optin.app.outcomes import hint_of, reported_of
from optin.app.references import attempt_named
from optin.app.reports import KEPT_FOR, kept, read_kept
from optin.app.status import Dispatched
from optin.clock import Clock
from optin.consent import Address, AddressError, Sender
from optin.exceptions import ConfigurationError
from optin.policy import (
    BLOCKS,
    Decision,
    Delivery,
    InboxItem,
    InboxState,
    Received,
    ReceivedAs,
    Reported,
    Snapshot,
    Subjects,
    Unit,
    block_words,
    decide_again,
    decide_complaint,
    decide_delivery,
    decide_noted,
    decide_outdated,
    decide_poison,
    decide_report,
    meaning_of,
    read_settings,
    surely_after,
)
from optin.storage import Deliveries, StoredDelivery, fitting
from optin.transports import (
    BlockUpdate,
    Certified,
    ComplaintUpdate,
    HttpRequest,
    InboundMessage,
    StatusUpdate,
    Transport,
    Unrecognised,
    Update,
)

__all__ = ["Incoming", "delivery_of", "log_undecided"]

_log = logging.getLogger("optin")

_UNREAD: Final = "unknown"
"""The kind of a delivery that nobody could read: without its request, nobody can read it again."""
_COMPLAINT: Final = "complaint"
_NO_FENCE: Final = 0
"""No call was made under it: a unit that names it sees whom a row is about, and settles nothing."""

ReceiveDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Received]]


@define
class _Look:
    """Note of a decision whether its recipient is barred by an opt-out that lies undecided."""

    decide: ReceiveDecide
    is_barred: bool = field(default=False, init=False)

    def __call__(self, snapshot: Snapshot, now: datetime) -> Decision[Received]:
        self.is_barred = bool(snapshot.recipients) and snapshot.recipient.unprocessed_stop
        return self.decide(snapshot, now)

    def agrees_in_vain(self, received: Received) -> bool:
        """Say whether a person said yes whom that opt-out goes on barring."""
        return self.is_barred and received.outcome is ReceivedAs.OPTED_IN


@frozen
class Incoming:
    """Hold what taking in needs.

    Attributes:
        clock: The one that all times come from.
    """

    clock: Clock

    def receive(
        self, transport: Transport, request: HttpRequest, user: str
    ) -> Flow[list[Received]]:
        """Take in a webhook: verify, read, and decide about each update.

        Warning: one whose certificate cannot be had is no forgery. It may be a STOP, and a provider
        never tries again what was answered with 403.
        """
        if isinstance(transport, Certified) and not (yield from fetched(transport, request)):
            msg = (
                f"the certificate that a webhook of {transport.name} names could not be had: "
                "nothing was taken in, and the provider has to try again"
            )
            raise ConfigurationError(msg, code="unknown_certificate")
        transport.verify(request)
        taken: list[Received] = []
        for update in transport.read(request):
            one = yield from self._take(transport, update, user)
            taken.append(one)
        return taken

    def _take(self, transport: Transport, update: Update, user: str) -> Flow[Received]:
        match update:
            case InboundMessage():
                return (yield from self._take_message(transport, update, user))
            case StatusUpdate():
                return (yield from self._take_report(transport, update))
            case BlockUpdate():
                return (yield from self._take_routed(delivery_of(update), ""))
            case ComplaintUpdate():
                return (yield from self._take_complaint(update))
            case Unrecognised():
                unread = ReceivedAs.UNRECOGNISED
                return (yield from self._note(update, _UNREAD, InboxState.POISON, unread))

    def _take_report(self, transport: Transport, update: StatusUpdate) -> Flow[Received]:
        """Settle the message that a report is about if there is news in it, and keep the report.

        One that cannot be settled now is kept alone, and taken up later: the answer that tells the
        provider's name of its message may still be on the way. One that comes again settles again:
        whoever took the first may have ended in between.
        """
        reported = reported_of(update, transport)
        if reported is None:
            return (yield from self._note(update, "status", InboxState.DONE, ReceivedAs.STATUS))
        reference, later = update.reference or "", ReceivedAs.STATUS
        tenant: str | None = None
        try:
            tenant = yield from self._settle(reported, reference)
        except Exception as error:  # noqa: BLE001 - whatever it was, the provider reports once
            log_undecided(error)
            later = ReceivedAs.RECORDED
        if tenant is None and (later is ReceivedAs.RECORDED or not reference):
            text = kept(reported, reference)
            return (yield from self._note(update, "status", InboxState.NEW, later, text))
        received = yield from self._note(update, "status", InboxState.DONE, ReceivedAs.STATUS)
        return evolve(received, tenant=tenant or "")

    def _take_complaint(self, update: ComplaintUpdate) -> Flow[Received]:
        """Record the no of whoever complains, and keep the complaint.

        One that cannot be decided now is kept alone, and taken up later.
        """
        try:
            received = yield from self._heard(update.reference, update.cause)
        except Exception as error:  # noqa: BLE001 - whatever it was, an opt-out must not be lost
            log_undecided(error)
            text = json.dumps([update.reference, update.cause])
            later = ReceivedAs.RECORDED
            return (yield from self._note(update, _COMPLAINT, InboxState.NEW, later, text))
        noted = yield from self._note(update, _COMPLAINT, InboxState.DONE, received.outcome)
        return evolve(received, outcome=noted.outcome)

    def _heard(self, reference: str, cause: str) -> Flow[Received]:
        """Decide about a complaint of the message of an attempt, whoever has that row by now."""
        named = attempt_named(reference)
        if named is None:
            return Received(ReceivedAs.STATUS)
        unit = Unit(evolve(named, fence=_NO_FENCE), decide_complaint(cause))
        received: Received = yield from calls.decided(unit, self.clock)
        return received

    def _settle(self, reported: Reported, reference: str) -> Flow[str | None]:
        """Settle a report; return the tenant, ``""`` without news, None of no message we know."""
        attempt = attempt_named(reference)
        if attempt is None:
            ids = (reported.provider, reported.account, reported.message_id)
            attempt = yield from calls.attempt_of(*ids)
        if attempt is None:
            return None
        settled = yield from calls.decided(Unit(attempt, decide_report(reported)), self.clock)
        return "" if settled is None else attempt.tenant

    def _note(
        self,
        update: StatusUpdate | ComplaintUpdate | Unrecognised,
        kind: str,
        state: InboxState,
        outcome: ReceivedAs,
        text: str = "",
    ) -> Flow[Received]:
        """Keep what decides no consent."""
        id_ = fitting(update.event_id)
        delivery = Delivery(update.provider, update.account, kind, id_, text=text, raw=update.raw)
        new = yield from calls.record("", delivery, self.clock, state)
        return Received(outcome if new else ReceivedAs.DUPLICATE)

    def _take_message(
        self, transport: Transport, message: InboundMessage, user: str
    ) -> Flow[Received]:
        delivery = Delivery(
            message.provider,
            message.account,
            "message",
            fitting(message.event_id),
            address=message.from_,
            sender=_sender_key(message.to),
            text=message.text,
            raw=message.raw,
            hint=hint_of(message, transport),
            doubtful=not message.may_grant,
            occurred_at=message.occurred_at,
        )
        return (yield from self._take_routed(delivery, user))

    def _take_routed(self, delivery: Delivery, user: str) -> Flow[Received]:
        """Decide about a delivery for the tenant that it came to; keep it where there is none."""
        taken_at = self.clock.now()
        tenant = yield from calls.route(delivery.sender)
        if tenant is None:
            yield from calls.record("", delivery, self.clock, InboxState.UNROUTED)
            return Received(ReceivedAs.UNROUTED, "", delivery.address, "", _words(delivery))
        return (yield from self._decide_message(tenant, delivery, user, taken_at=taken_at))

    def _decide_message(
        self,
        tenant: str,
        delivery: Delivery,
        user: str,
        received_at: datetime | None = None,
        taken_at: datetime | None = None,
    ) -> Flow[Received]:
        """Keep a delivery and decide about it in one commit.

        Keep it alone where it cannot be decided now.
        """
        address = cast("Address", delivery.address)
        decide = decide_delivery(delivery, user=user, received_at=received_at, taken_at=taken_at)
        look = _Look(decide)
        unit = Unit(Subjects(tenant, (address,)), look, delivery)
        try:
            result = yield from calls.transact(unit, self.clock)
            if calls.replayed(result) is not None:
                return Received(ReceivedAs.DUPLICATE, tenant, address, "", _words(delivery))
            received = calls.answer_of(result)
        except Exception as error:  # noqa: BLE001 - whatever it was, an opt-out must not be lost
            log_undecided(error)
            return (yield from self._keep(tenant, delivery))
        if look.agrees_in_vain(received):
            yield from self._outdate(tenant, delivery, received_at)
        return received

    def _outdate(self, tenant: str, yes: Delivery, waited_since: datetime | None) -> Flow[None]:
        """Let a yes outdate the opt-outs that came before it and that nobody could decide about.

        They would bar the person for ever. One that may be the later word goes on barring.
        """
        try:
            stored = yield from calls.all_of(Deliveries(tenant, yes.address, (InboxState.POISON,)))
            for one in stored:
                now, came_at = self.clock.now(), one.received_at
                if one.delivery.meaning == "stop" and surely_after(yes, waited_since, now, came_at):
                    yield from calls.decided(Unit(_item(one), decide_outdated), self.clock)
        except Exception as error:  # noqa: BLE001 - the yes itself is decided; the number stays barred
            log_undecided(error)

    def _keep(self, tenant: str, delivery: Delivery) -> Flow[Received]:
        try:
            snapshot = yield from calls.view(Subjects(tenant))
            settings = None if snapshot.settings is None else read_settings(snapshot.settings)
        except Exception:  # noqa: BLE001 - the words that always work are enough to know a STOP
            settings = None
        kept = evolve(delivery, meaning=meaning_of(delivery, settings))
        yield from calls.record(tenant, kept, self.clock, InboxState.NEW)
        return Received(ReceivedAs.RECORDED, tenant, delivery.address, "", _words(delivery))

    def undecided(self, tenant: str) -> Flow[list[StoredDelivery]]:
        """Return the deliveries of a tenant that nobody has decided about yet."""
        waiting = (InboxState.NEW, InboxState.POISON)
        stored: list[StoredDelivery] = yield from calls.all_of(Deliveries(tenant, states=waiting))
        return stored

    def retry_undecided(self, tenant: str, by: str) -> Flow[Dispatched]:
        """Decide about what was given up on; what still cannot be decided stays as it is."""
        done = Dispatched()
        for stored in (yield from self.undecided(tenant)):
            if stored.state is not InboxState.POISON or stored.delivery.kind == _UNREAD:
                continue
            try:
                yield from self.take_up(stored, by)
                done = evolve(done, received=done.received + 1)
            except Exception as error:  # noqa: BLE001 - whatever it was, the next may be an opt-out
                log_undecided(error)
                done = evolve(done, undecided=done.undecided + 1)
        return done

    def take_up(self, stored: StoredDelivery, by: str = "") -> Flow[Received]:
        """Decide about a delivery that was recorded before.

        Args:
            stored: It.
            by: Who asks for it, where it was given up on before.
        """
        came = stored.delivery
        received: Received
        if came.kind == "status":
            tenant = yield from self._settle(*read_kept(came.text))
            if tenant is None and self.clock.now() - stored.received_at < KEPT_FOR:
                return Received(ReceivedAs.RECORDED)
            yield from calls.decided(Unit(_item(stored), decide_noted), self.clock)
            return Received(ReceivedAs.STATUS, tenant or "")
        if came.kind == _COMPLAINT:
            received = yield from self._heard(*json.loads(came.text))
            yield from calls.decided(Unit(_item(stored), decide_noted), self.clock)
            return received
        came_at = stored.received_at
        look = _Look(
            decide_again(by=by, received_at=came_at) if by else decide_delivery(received_at=came_at)
        )
        received = yield from calls.decided(Unit(_item(stored), look), self.clock)
        if look.agrees_in_vain(received) and came.address is not None:
            yield from self._outdate(stored.tenant, came, came_at)
        return received

    def give_up_on(self, stored: StoredDelivery) -> Flow[bool]:
        """Mark a delivery that nobody could decide about; return whether that was news."""
        given_up: bool = yield from calls.decided(Unit(_item(stored), decide_poison), self.clock)
        if given_up:
            words = "given up on a delivery that nobody could decide about%s"
            barring = ": it may be an opt-out, and goes on barring its number"
            _log.error(words, barring if stored.delivery.meaning == "stop" else "")
        return given_up

    def adopt(self, tenant: str, senders: Sequence[Sender]) -> Flow[None]:
        """Decide about what came to senders before they were anybody's: a STOP among it counts."""
        keys = {sender.key for sender in senders}
        query = Deliveries("", states=(InboxState.UNROUTED,))
        stored: list[StoredDelivery] = yield from calls.all_of(query)
        for one in stored:
            if one.delivery.sender in keys and one.delivery.address is not None:
                yield from self._decide_message(tenant, one.delivery, "", one.received_at)


def delivery_of(update: BlockUpdate) -> Delivery:
    """Return what a provider says of its block list as a delivery that can be decided about."""
    # Who stops one category has not opted out of the others.
    listed = "stop" if update.by_person and not update.category else "block"
    return Delivery(
        update.provider,
        update.account,
        BLOCKS,
        fitting(update.event_id),
        address=update.recipient,
        sender=_sender_key(update.sender),
        text=block_words(update.cause, update.lifted_by, update.category),
        raw=update.raw,
        hint=listed if update.blocked else "unblock",
        occurred_at=update.occurred_at,
    )


def _words(delivery: Delivery) -> str:
    """Return what a person wrote; of a block list, what stands there are a provider's words."""
    return "" if delivery.kind == BLOCKS else delivery.text


def log_undecided(error: Exception) -> None:
    """Tell the operator that a delivery waits.

    By the error's kind alone, since its words may hold a body.
    """
    _log.error("undecided (%s): a delivery is kept, a message is not sent", type(error).__name__)


def _item(stored: StoredDelivery) -> InboxItem:
    came = stored.delivery
    ids = (came.provider, came.account, came.kind, came.event_id)
    return InboxItem(stored.tenant, *ids, stored.state)


@lru_cache(maxsize=1024)
def _sender_key(written: str) -> str:
    """Return the key of the sender that a message came to.

    What cannot be read is its own key, and has no tenant.
    """
    try:
        return Sender.parse(written).key
    except AddressError:
        return written
