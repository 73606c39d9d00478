"""How a unit runs, in the order of its steps, inside a transaction that a store has begun."""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import datetime
from typing import TypeVar

from attrs import evolve

from optin.clock import Clock
from optin.consent import stamp
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Delivery,
    Expired,
    InboxItem,
    InboxState,
    Key,
    Named,
    NextDue,
    RecipientView,
    Replayed,
    Result,
    Row,
    SettingsVersion,
    Snapshot,
    Subjects,
    Token,
    Unit,
)
from optin.storage.bounds import (
    bad_limit,
    check_bounds,
    check_tenant,
    key_reused,
    keyed_claim,
    settles,
)
from optin.storage.rows import Known
from optin.storage.sqlite.portals import threads
from optin.storage.sqlite.reading import Reader
from optin.storage.sqlite.tables import SqliteTables
from optin.storage.sqlite.users import profile
from optin.storage.writing import Writer

__all__ = ["Runner"]

T = TypeVar("T")


class Runner:
    """Run units.

    Args:
        reader: Reads through the cursor of the transaction.
        entropy: Gives so many random bytes.

    Attributes:
        reader: The same.
        tables: What the units write through.
        writer: What writes decisions.
        is_dirty: Whether the unit that ran last has written anything.
    """

    def __init__(self, reader: Reader, entropy: Callable[[int], bytes]) -> None:
        self.reader = reader
        self.tables = SqliteTables(reader)
        self.writer = Writer(self.tables, entropy, reader.key_of)
        self.is_dirty = False

    def run(self, unit: Unit[T], clock: Clock) -> Result[T]:
        """Run a unit: load what it names, let it decide, and write what it has decided."""
        entry, key = unit.entry, unit.key
        if isinstance(entry, NextDue | Expired):
            return self._claim(unit, entry, clock)
        tenant = entry.tenant
        check_tenant(tenant)
        now = clock.now()
        arrival = 0
        if isinstance(key, Delivery):
            # Written before the decision, so that one statement finds and keeps it.
            arrival = self._arrive(tenant, key, now)
            if arrival == 0:
                return Replayed("")
        elif key is not None:
            replayed = self._replayed(tenant, key)
            if replayed is not None:
                return replayed
        known: dict[str, Known] = {}
        snapshot, taken_up = self._snapshot(entry, known)
        decision = self._decided(unit, snapshot, now)
        self.is_dirty = True
        entered = self.reader.head(tenant).seq + 1 if decision.events else 0
        kept = self.writer.write(tenant, entry, known, snapshot, decision, now)
        if isinstance(key, Delivery):
            self._keep_sender(tenant, key, known, kept)
        self._use(tenant, key, arrival, decision, entered)
        if taken_up:
            self.writer.decided(tenant, taken_up, decision.meaning, decision.inbox, entered)
        elif snapshot.token is not None and isinstance(entry, Token):
            self.writer.use_token(tenant, entry.hash, decision.keeps, now)
        return Committed((decision.answer,))

    def _arrive(self, tenant: str, delivery: Delivery, now: datetime) -> int:
        """Keep a delivery as decided, and return its number; 0 where it was seen before.

        Nobody else writes: the next entry of the ledger will be the first of the decision.
        """
        address = delivery.address
        recipient = "" if address is None else self.reader.key_of(tenant, address)
        entry = self.reader.head(tenant).seq + 1
        self.is_dirty = self.writer.take_in(
            tenant, delivery, recipient, InboxState.DONE, now, entry
        )
        return self.tables.last if self.is_dirty else 0

    def _keep_sender(
        self, tenant: str, delivery: Delivery, known: dict[str, Known], kept: Container[str]
    ) -> None:
        """Keep the address that a delivery came from, unless that was done."""
        address = delivery.address
        if address is not None:
            key = self.reader.key_of(tenant, address)
            if key not in kept and not (key in known and known[key].has_address):
                self.writer.keep_address(tenant, key, address)

    def _use(
        self,
        tenant: str,
        key: Key | Delivery | None,
        arrival: int,
        decision: Decision[T],
        entered: int,
    ) -> None:
        """Keep what a second use of a key is told, or correct what was kept of a delivery."""
        if isinstance(key, Key):
            self.writer.remember(tenant, key, decision.memo)
        elif key is not None and (decision.meaning != key.meaning or not entered):
            self.writer.decided(tenant, arrival, decision.meaning, InboxState.DONE, entered)

    def _claim(self, unit: Unit[T], entry: NextDue | Expired, clock: Clock) -> Result[T]:
        if unit.key is not None:
            raise keyed_claim()
        if entry.limit < 1:
            raise bad_limit()
        now = clock.now()
        answers = []
        reader = self.reader
        find = reader.due if isinstance(entry, NextDue) else reader.expired
        for row in find(stamp(now), entry.limit):
            about = reader.recipient(row.tenant, row.recipient, row.address, row.id)
            known = {row.recipient: about}
            seen = (known[row.recipient].view,)
            snapshot = Snapshot(row.tenant, self.settings(row.tenant), seen, row)
            decision = self._decided(unit, snapshot, now)
            self.is_dirty = True
            self.writer.write(row.tenant, entry, known, snapshot, decision, now)
            answers.append(decision.answer)
        return Committed(tuple(answers))

    def _replayed(self, tenant: str, key: Key) -> Replayed | None:
        used = self.reader.replayed(tenant, key.text)
        if used is None:
            return None
        if used[0] != key.fingerprint:
            raise key_reused()
        return Replayed(used[1])

    def _decided(self, unit: Unit[T], snapshot: Snapshot, now: datetime) -> Decision[T]:
        """Let a unit decide, and its charge after it, within their bounds."""
        decision = unit.decide(snapshot, now)
        guard = decision.guard
        if guard is not None:
            decision = guard.decide(self.reader.account(snapshot.tenant, guard.account).view)
        check_bounds(unit.entry, snapshot, decision, None if guard is None else guard.account)
        return decision

    # What a decision sees -------------------------------------------------------------------------

    def settings(self, tenant: str) -> SettingsVersion | None:
        """Return the settings in force."""
        return self.reader.settings(tenant, self.reader.head(tenant).settings)

    def _snapshot(
        self, entry: Subjects | Attempt | Named | Token | InboxItem, known: dict[str, Known]
    ) -> tuple[Snapshot, int]:
        """Load what a unit names, and the number of its inbound delivery if it takes one up."""
        if isinstance(entry, Subjects):
            return self._subjects(entry, known), 0
        if isinstance(entry, InboxItem):
            return self._inbox_item(entry, known)
        if isinstance(entry, Token):
            return self._token(entry, known), 0
        if isinstance(entry, Named):
            return self._named(entry, known), 0
        return self._attempt(entry, known), 0

    def _subjects(self, entry: Subjects, known: dict[str, Known]) -> Snapshot:
        tenant = entry.tenant
        reader = self.reader
        seen = []
        for address in entry.addresses:
            key = reader.key_of(tenant, address)
            found = known[key] = reader.recipient(tenant, key, address)
            seen.append(found.view)
        users = tuple(profile(reader.cursor, tenant, user) for user in entry.users)
        # Looking writes what was put off, so only who names one looks for one.
        named = threads(reader.cursor, tenant, entry.threads) if entry.threads else ()
        return Snapshot(tenant, self.settings(tenant), tuple(seen), users=users, threads=named)

    def _inbox_item(self, entry: InboxItem, known: dict[str, Known]) -> tuple[Snapshot, int]:
        tenant = entry.tenant
        found = self.reader.undecided(entry)
        if found is None:
            return Snapshot(tenant, self.settings(tenant)), 0
        arrival, delivery, key = found
        seen: tuple[RecipientView, ...] = ()
        if key:
            recipient = self.reader.recipient(tenant, key, delivery.address)
            others = self.reader.other_stop(tenant, key, arrival)
            seen = (evolve(recipient.view, unprocessed_stop=others),)
            known[key] = evolve(recipient, view=seen[0])
        return Snapshot(tenant, self.settings(tenant), seen, delivery=delivery), arrival

    def _token(self, entry: Token, known: dict[str, Known]) -> Snapshot:
        tenant = entry.tenant
        token, key = self.reader.token(tenant, entry.hash) or (None, "")
        seen: tuple[RecipientView, ...] = ()
        if key:
            known[key] = self.reader.recipient(tenant, key, None)
            seen = (known[key].view,)
        return Snapshot(tenant, self.settings(tenant), seen, token=token)

    def _named(self, entry: Named, known: dict[str, Known]) -> Snapshot:
        return self._row(entry.tenant, self.reader.named_row(entry.tenant, entry.key), known)

    def _attempt(self, entry: Attempt, known: dict[str, Known]) -> Snapshot:
        row = self.reader.row(entry.tenant, entry.id)
        snapshot = self._row(entry.tenant, row, known)
        mine = row is not None and settles(row, entry.fence)
        return snapshot if mine else evolve(snapshot, row=None)

    def _row(self, tenant: str, row: Row | None, known: dict[str, Known]) -> Snapshot:
        """Show a row and its recipient, if there is one."""
        if row is None:
            return Snapshot(tenant, self.settings(tenant))
        key = row.recipient
        known[key] = self.reader.recipient(tenant, key, row.address, row.id)
        return Snapshot(tenant, self.settings(tenant), (known[key].view,), row)
