"""The fold: from the headers of the ledger to what is true of one recipient.

The store keeps the result beside the ledger, so that nobody has to read the whole of it; the two
are equal at every commit, and ``tests/consent/test_fold.py`` and the laws of every store check
that.

Consent (ours) and block (the provider's, an administrator's) are two facts: a send needs the one
and not the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from attrs import evolve, field, frozen

from optin.consent.events import Entry, Event
from optin.consent.masking import masked
from optin.consent.scopes import EVERYTHING
from optin.consent.states import MOVES, EventType, State

__all__ = [
    "ADMINISTRATOR",
    "DOUBT",
    "NOBODY",
    "PERSON",
    "Block",
    "Record",
    "Standing",
    "fold",
    "fold_all",
]


@frozen
class Record:
    """Say what is true of one recipient in one scope.

    Attributes:
        state: One of the six states.
        since: When this state began; an opt-out or a yes that was said again counts from then.
        epoch: How often this scope was opted out of. A message queued under an older epoch is
            never sent.
        revision: The recipient's revision at the last change; orders this scope against STOP ALL.
        asked_at: When a request or a reminder of it last went out.
        asked_by: ``"user"`` or ``"contact"``: whose message made us ask.
        source: By what means the state came about (:class:`optin.consent.Source`), ``""`` where
            nothing says.
        disclaimer: The key of the outbox row that carries the disclaimer, while it is on its way.
        seq: The ledger entry behind the state.
        lifted: The epoch at the last "yes", which lifted every opt-out before it.
        effective: The epoch of the last opt-out that was reported as effective: no call that was
            authorised before it could be under way any more.
        reminded: How many reminders have followed the last request.
        heard_at: When the person last wrote while the consent was one by implication.
    """

    state: State = State.UNKNOWN
    since: datetime | None = None
    epoch: int = 0
    revision: int = 0
    asked_at: datetime | None = None
    asked_by: str = ""
    source: str = ""
    disclaimer: str = ""
    seq: int = 0
    lifted: int = 0
    effective: int = 0
    reminded: int = 0
    heard_at: datetime | None = None

    @property
    def barred(self) -> bool:
        """Say whether an opt-out stands that the person did not lift, whatever the state says.

        Asking again after an opt-out (row C5) makes the state pending; only a "yes" lifts it.
        """
        return self.epoch > self.lifted

    @property
    def counts_from(self) -> datetime | None:
        """Return since when consent by implication counts: the last word, or what informed.

        None where nothing was ever said.
        """
        moments = [at for at in (self.since, self.heard_at) if at is not None]
        return max(moments, default=None)


@frozen
class Block:
    """Say that somebody else bars messages, whatever consent says.

    Attributes:
        sender: The tenant's sender that is barred, or ``""`` for all of them.
        source: Who bars: ``"provider"``, :data:`ADMINISTRATOR`, :data:`DOUBT` (words that may be
            an opt-out) or ``"number"`` (it cannot be texted). A provider that bars one category of
            messages alone is ``"provider:"`` and its name; one that the person has stopped is
            :data:`PERSON`, a colon and its name.
        cause: The bare code behind it, such as the provider's ``"21610"``.
        since: From when.
        lifted_by: The words that lift it when the person texts them, such as ``"START"``; ``""``
            if none does.
        seq: The ledger entry behind it.
    """

    sender: str = field(repr=masked)
    source: str
    cause: str
    since: datetime
    lifted_by: str = ""
    seq: int = 0

    @property
    def category(self) -> str:
        """Return the one category of messages that is barred, ``""`` for every message."""
        return self.source.partition(":")[2]

    def bars(self, sender: str, category: str = "") -> bool:
        """Say whether a message may not go out.

        Args:
            sender: From which of the tenant's senders, by its key.
            category: What the message is about, ``""`` for none.
        """
        return self.sender in {"", sender} and self.category in {"", category}


ADMINISTRATOR: Final = "administrator"
"""Who bars where somebody of the tenant's own does."""
DOUBT: Final = "doubt"
"""What bars where words may be an opt-out, until somebody has looked at them."""

PERSON: Final = "person"
"""Who bars one category of messages where the person has said STOP to it (row K6)."""

_UNKNOWN: Final = Record()


@frozen
class Standing:
    """Say what is true of one recipient in every scope.

    Attributes:
        records: By scope.
        blocks: Those in force, oldest first.
        revision: How many events changed a record.
    """

    records: Mapping[str, Record] = field(factory=lambda: MappingProxyType({}), repr=masked)
    blocks: tuple[Block, ...] = ()
    revision: int = 0

    def in_scope(self, scope: str) -> Record:
        """Return the record that counts for a scope: STOP ALL outweighs whatever came before it.

        Args:
            scope: As :func:`optin.consent.scope_of` names it.

        Returns:
            The scope's own record, or one that says opted out where a later STOP ALL covers it. Its
            epoch counts both, so that either kind of opt-out voids what was queued before.
        """
        own = self.records.get(scope, _UNKNOWN)
        everything = self.records.get(EVERYTHING)
        if everything is None or scope == EVERYTHING:
            return own
        epoch = own.epoch + everything.epoch
        effective = own.effective + everything.effective
        if everything.revision > own.revision:
            return evolve(everything, epoch=epoch, lifted=own.lifted, effective=effective)
        return evolve(own, epoch=epoch, effective=effective)

    def block_for(self, sender: str, category: str = "") -> Block | None:
        """Return the first block that bars a message, if any.

        Args:
            sender: The tenant's own number or name, as its sender's key.
            category: What the message is about, ``""`` for none.
        """
        for block in self.blocks:
            if block.bars(sender, category):
                return block
        return None


NOBODY: Final = Standing()
"""What is true of a number that nobody has heard of: nobody is opted in by default (row C2)."""


def fold(standing: Standing, event: Event, seq: int) -> Standing:
    """Return what is true after an event.

    Args:
        standing: What was true before.
        event: What happened; only its header is read.
        seq: Its place in the ledger.

    Returns:
        A new standing, or the same where the event says nothing of consent or blocks. Never raises.
    """
    kind = event.type
    moves = MOVES.get(kind)
    if moves is not None:
        return _moved(standing, event, seq, moves)
    said = _REPEATED.get(kind)
    if said is not None:
        return _said_again(standing, event, said)
    note = _NOTES.get(kind)
    if note is not None:
        own = standing.records.get(event.scope, _UNKNOWN)
        noted = note(own, event)
        return standing if noted is own else _with(standing, event.scope, noted)
    if kind is EventType.BLOCKED or kind is EventType.UNBLOCKED:
        new = (_block(event, seq),) if kind is EventType.BLOCKED else ()
        return evolve(standing, blocks=(*_other_blocks(standing, event), *new))
    return standing


def fold_all(entries: Iterable[Entry]) -> dict[str, Standing]:
    """Rebuild what is true of every recipient from the ledger alone.

    Args:
        entries: One tenant's ledger, in order.

    Returns:
        The standing of each recipient, by its key.
    """
    standings: dict[str, Standing] = {}
    for entry in entries:
        key = entry.event.recipient
        if key:
            standings[key] = fold(standings.get(key, NOBODY), entry.event, entry.seq)
    return standings


def _moved(standing: Standing, event: Event, seq: int, moves: Mapping[State, State]) -> Standing:
    # Every event of every message runs through here: values are made by position, not by evolve.
    scope, records, revision = event.scope, standing.records, standing.revision + 1
    own = records.get(scope, _UNKNOWN)
    before = standing.in_scope(scope) if EVERYTHING in records else own
    kind, state = event.type, moves[before.state]
    since, seq_behind, source = before.since, before.seq, before.source
    # STOP ALL stands apart: after a "yes" in one scope, the second is the entry behind the state.
    if state is not before.state or scope == EVERYTHING:
        since, seq_behind, source = event.occurred_at, seq, str(event.facts.get("source", ""))
    asked_at, asked_by, reminded = own.asked_at, own.asked_by, own.reminded
    if kind is EventType.OPT_IN_REQUESTED:
        asked_at, asked_by, reminded = event.occurred_at, str(event.facts.get("asked_by", "")), 0
    record = Record(
        state,
        since,
        own.epoch + (kind is EventType.OPTED_OUT),
        revision,
        asked_at,
        asked_by,
        source,
        "" if kind is EventType.DISCLAIMER_SENT else own.disclaimer,
        seq_behind,
        before.epoch if kind is EventType.OPTED_IN else own.lifted,
        own.effective,
        reminded,
        own.heard_at,
    )
    together = MappingProxyType({**records, scope: record})
    return Standing(together, standing.blocks, revision)


_REPEATED: Final = {
    EventType.OPT_OUT_REPEATED: State.OPTED_OUT,
    EventType.OPT_IN_REPEATED: State.OPTED_IN,
}


def _said_again(standing: Standing, event: Event, said: State) -> Standing:
    """Move the time of what was said again; an older opt-out that is imported moves nothing.

    Warning: what was written before the last "no" lifts nothing, in whatever order the two come in
    (``test_a_start_that_was_written_before_a_repeated_stop_lifts_nothing`` notices).
    """
    before = standing.in_scope(event.scope)
    if before.state is not said:
        return standing
    own = standing.records.get(event.scope, _UNKNOWN)
    again = evolve(
        own,
        state=before.state,
        since=max(filter(None, (before.since, event.occurred_at))),
        revision=before.revision,
        source=before.source,
        seq=before.seq,
    )
    return _with(standing, event.scope, again)


def _with(standing: Standing, scope: str, record: Record) -> Standing:
    return evolve(standing, records=MappingProxyType({**standing.records, scope: record}))


# What is noted beside a state ---------------------------------------------------------------------


def _disclaimed(own: Record, event: Event) -> Record:
    return evolve(own, disclaimer=str(event.facts.get("key", "")))


def _not_asked(own: Record, _: Event) -> Record:
    return evolve(own, asked_at=None)


def _reminded(own: Record, event: Event) -> Record:
    return evolve(own, asked_at=event.occurred_at, reminded=own.reminded + 1)


def _effective(own: Record, _: Event) -> Record:
    return own if own.effective == own.epoch else evolve(own, effective=own.epoch)


def _heard(own: Record, event: Event) -> Record:
    """Note that the person wrote, where consent by implication counts from then (row C11)."""
    return own if own.state is not State.INFORMED else evolve(own, heard_at=event.occurred_at)


_NOTES: Final[Mapping[EventType, Callable[[Record, Event], Record]]] = MappingProxyType(
    {
        EventType.DISCLAIMER_QUEUED: _disclaimed,
        EventType.DISCLAIMER_FAILED: _disclaimed,
        EventType.OPT_IN_REQUEST_FAILED: _not_asked,
        EventType.OPT_IN_REMINDED: _reminded,
        EventType.OPT_OUT_EFFECTIVE: _effective,
        EventType.MESSAGE_RECEIVED: _heard,
    }
)


# Blocks -------------------------------------------------------------------------------------------


def _block(event: Event, seq: int) -> Block:
    facts = event.facts
    return Block(
        sender=str(facts.get("sender", "")),
        source=str(facts.get("source", "")),
        cause=str(facts.get("cause", "")),
        since=event.occurred_at,
        lifted_by=str(facts.get("lifted_by", "")),
        seq=seq,
    )


def _other_blocks(standing: Standing, event: Event) -> tuple[Block, ...]:
    about = (str(event.facts.get("sender", "")), str(event.facts.get("source", "")))
    return tuple(block for block in standing.blocks if (block.sender, block.source) != about)
