"""From a decision to rows of the tables, inside a transaction that the store has begun."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Container, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from attrs import define, field

from optin.consent import Address, Event, EventType, Standing, fold, stamp
from optin.exceptions import InputError
from optin.policy.decision import (
    Attempt,
    Decision,
    Delivery,
    InboxState,
    Key,
    Move,
    NewRow,
    NewSettings,
    NewToken,
    NextDue,
    Row,
    RowState,
    Trace,
    UnitEntry,
)
from optin.storage.bounds import foreign_sender
from optin.storage.chain import Link, links
from optin.storage.escaping import escape, escape_all
from optin.storage.rows import Head, Known
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.reading import Reader

__all__ = ["Writer"]

_WRITE_ENTRY: Final = QUERIES["write_entry"]
_WRITE_PAYLOAD: Final = QUERIES["write_payload"]
_WRITE_ROW: Final = QUERIES["write_row"]
_WRITE_RECIPIENT: Final = QUERIES["write_recipient"]
_WRITE_CONSENT: Final = QUERIES["write_consent"]
_WRITE_DELIVERY: Final = QUERIES["write_delivery"]
_WRITE_TENANT: Final = QUERIES["write_tenant"]


@define(eq=False)
class _Change:
    """Hold what one decision makes of one recipient."""

    known: Known
    standing: Standing
    trace: Trace
    held: int
    is_written: bool = field(default=False)


class Writer:
    """Write decisions through the cursor of a reader.

    Args:
        reader: Knows what the transaction has read.
        entropy: Gives so many random bytes.
    """

    def __init__(self, reader: Reader, entropy: Callable[[int], bytes]) -> None:
        self._reader = reader
        self._cursor: sqlite3.Cursor = reader.cursor
        self._entropy = entropy

    def flush(self) -> None:
        """Write the counters of the tenants that this transaction has changed."""
        for tenant, head in self._reader.heads.items():
            if head.changed:
                given = (tenant, head.settings, head.seq, head.hash, head.rows)
                self._cursor.execute(_WRITE_TENANT, given)
        self._reader.heads.clear()

    def write(
        self,
        tenant: str,
        entry: UnitEntry,
        known: Mapping[str, Known],
        rows: Mapping[int, Row],
        decision: Decision[Any],
        now: datetime,
    ) -> Container[str]:
        """Write all that a decision asks for, but for its key and its charge.

        Args:
            tenant: Whose.
            entry: What the unit named.
            known: The recipients of the unit, by key.
            rows: The outbox rows of the unit, by id.
            decision: Within its bounds.
            now: When.

        Returns:
            The keys of the recipients that are kept now, with their addresses.
        """
        stamped = stamp(now)
        head = self._reader.head(tenant)
        changes: dict[str, _Change] = {}
        if not head.is_kept:
            self.know_tenant(tenant)
        if decision.settings is not None:
            self._enact(tenant, head, decision.settings, stamped)
        made = self._chain(tenant, head, decision.events, stamped) if decision.events else []
        for link in made:
            if link.event.recipient:
                change = _of(changes, known, link.event.recipient)
                change.standing = fold(change.standing, link.event, link.seq)
        for key, trace in decision.traces.items():
            _of(changes, known, key).trace = trace
        for row in decision.rows:
            self._enqueue(tenant, head, row, changes, known, stamped)
        for move in decision.moves:
            self._move(tenant, entry, move, rows, changes, known, stamped)
        for token in decision.tokens:
            self._keep_token(tenant, token, changes, known)
        self._keep_all(tenant, head, changes, made, stamped)
        return changes

    def _keep_all(
        self,
        tenant: str,
        head: Head,
        changes: Mapping[str, _Change],
        made: list[Link],
        now: int,
    ) -> None:
        """Write the recipients and, last, the ledger's entries: its head is everybody's."""
        for key, change in changes.items():
            self._keep_recipient(tenant, key, change)
        if made:
            self._append(tenant, head, made, now)

    # Settings and the ledger ----------------------------------------------------------------------

    def _enact(self, tenant: str, head: Head, settings: NewSettings, now: int) -> None:
        head.settings += 1
        head.changed = True
        execute = self._cursor.execute
        execute(QUERIES["drop_routes"], (tenant,))
        for sender in map(escape, settings.senders):
            owner = execute(QUERIES["route"], (sender,)).fetchone()
            if owner is not None and owner[0] != tenant:
                raise foreign_sender()
            execute(QUERIES["write_route"], (sender, tenant))
        given = (tenant, head.settings, escape(settings.body), now)
        execute(QUERIES["write_settings"], given)

    def _chain(self, tenant: str, head: Head, events: tuple[Event, ...], now: int) -> list[Link]:
        return links(tenant, (head.seq, head.hash), events, now, head.settings, self._entropy)

    def _append(self, tenant: str, head: Head, made: list[Link], now: int) -> None:
        version = head.settings
        entries = []
        payloads = []
        for seq, event, facts, payload, salt, commitment, hash_ in made:
            entries.append((
                tenant, seq, event.type.value, stamp(event.occurred_at), now, version,
                event.recipient, escape(event.scope), facts, commitment, hash_,
            ))  # fmt: skip
            if salt:
                payloads.append((tenant, seq, salt, payload))
        self._cursor.executemany(_WRITE_ENTRY, entries)
        if payloads:
            self._cursor.executemany(_WRITE_PAYLOAD, payloads)
        head.seq, head.hash = made[-1].seq, made[-1].hash
        head.changed = True

    def append(self, tenant: str, event: Event, now: datetime) -> None:
        """Append one event that changes nobody's standing, such as an erasure."""
        head = self._reader.head(tenant)
        self._append(tenant, head, self._chain(tenant, head, (event,), stamp(now)), stamp(now))

    # Recipients -----------------------------------------------------------------------------------

    def _keep_recipient(self, tenant: str, key: str, change: _Change) -> None:
        known, view, standing, trace = (
            change.known, change.known.view, change.standing, change.trace,
        )  # fmt: skip
        if not known.has_address and view.address is not None:
            self.keep_address(tenant, key, view.address)
        before = view.standing
        blocks = standing.blocks
        if not (
            known.is_kept
            and standing is before
            and trace is view.trace
            and change.held == known.held
        ):
            user, user_name, organisation, sender = escape_all(
                (trace.user, trace.user_name, trace.organisation, trace.sender)
            )
            given = (
                tenant, key, standing.revision, change.held, len(blocks), user, user_name,
                organisation, sender, _stamped(trace.inbound_at), _stamped(trace.helped_at),
                trace.helped_revision,
            )  # fmt: skip
            self._cursor.execute(_WRITE_RECIPIENT, given)
        if standing is before:
            return
        records = before.records
        for scope, record in standing.records.items():
            if records.get(scope) is record:
                continue
            name, asked_by, source, disclaimer = escape_all(
                (scope, record.asked_by, record.source, record.disclaimer)
            )
            kept = (
                tenant, key, name, record.state.value, _stamped(record.since), record.epoch,
                record.revision, _stamped(record.asked_at), asked_by, source, disclaimer,
                record.seq, record.lifted,
            )  # fmt: skip
            self._cursor.execute(_WRITE_CONSENT, kept)
        if blocks != before.blocks:
            self._keep_blocks(tenant, key, standing)

    def _keep_blocks(self, tenant: str, key: str, standing: Standing) -> None:
        self._cursor.execute(QUERIES["drop_blocks"], (tenant, key))
        for block in standing.blocks:
            sender, source, cause, lifted_by = escape_all(
                (block.sender, block.source, block.cause, block.lifted_by)
            )
            given = (tenant, key, sender, source, cause, stamp(block.since), lifted_by, block.seq)
            self._cursor.execute(QUERIES["write_block"], given)

    def keep_address(self, tenant: str, key: str, address: Address) -> None:
        """Keep a plain address, unless one of that key is kept."""
        given = (tenant, key, address.channel.value, address.value)
        self._cursor.execute(QUERIES["write_address"], given)

    # The outbox -----------------------------------------------------------------------------------

    def _enqueue(
        self,
        tenant: str,
        head: Head,
        row: NewRow,
        changes: dict[str, _Change],
        known: Mapping[str, Known],
        now: int,
    ) -> None:
        address = None
        change = None
        if row.recipient:
            change = _of(changes, known, row.recipient)
            address = change.known.view.address
        (
            body, scope, sender, user, user_name, organisation, template, category, key, waits_for,
            group,
        ) = escape_all((
            row.body, row.scope, row.sender, row.user, row.user_name, row.organisation,
            row.template, row.category, row.key, row.waits_for, row.group,
        ))  # fmt: skip
        not_before = _stamped(row.not_before)
        given = (
            tenant, head.rows + 1, row.kind.value, row.purpose.value, row.recipient,
            "" if address is None else address.channel.value, body, scope, row.epoch, sender, user,
            user_name, organisation, template, category, row.state.value, key, waits_for,
            not_before, _stamped(row.expires_at), group, now,
            now if not_before is None else not_before,
        )  # fmt: skip
        if self._cursor.execute(_WRITE_ROW, given).rowcount == 0:
            return  # a row of that key was written before
        head.rows += 1
        head.changed = True
        if change is not None and row.state is RowState.HELD:
            change.held += 1

    def _move(
        self,
        tenant: str,
        entry: UnitEntry,
        move: Move,
        rows: Mapping[int, Row],
        changes: dict[str, _Change],
        known: Mapping[str, Known],
        now: int,
    ) -> None:
        row = rows.get(move.id)
        code, message_id = escape(move.code), escape(move.message_id)
        if row is not None and isinstance(entry, NextDue) and move.to is RowState.CALLING:
            until = now + entry.lease_for // timedelta(microseconds=1)
            self._cursor.execute(QUERIES["call_row"], (until, code, tenant, move.id))
            given = (tenant, move.id, row.attempt + 1, row.fence + 1, now)
            self._cursor.execute(QUERIES["write_attempt"], given)
            return
        values = {
            "tenant": tenant,
            "id": move.id,
            "to": move.to.value,
            "now": now,
            "code": code,
            "message_id": message_id,
            "not_before": _stamped(move.not_before),
            "waits_for": escape(move.waits_for),
            "fence": entry.fence if isinstance(entry, Attempt) else 0,
        }
        if isinstance(entry, Attempt) and move.id == entry.id:
            self._cursor.execute(QUERIES["end_attempt"], values)
            if row is None or row.state is not RowState.CALLING:
                return  # somebody else has taken it over: its outcome is noted, and settles nothing
        self._cursor.execute(QUERIES["move_row"], values)
        more = (move.to is RowState.HELD) - (row is not None and row.state is RowState.HELD)
        if row is not None and row.recipient and more:
            _of(changes, known, row.recipient).held += more

    # Links, keys, deliveries, charges -------------------------------------------------------------

    def _keep_token(
        self,
        tenant: str,
        token: NewToken,
        changes: dict[str, _Change],
        known: Mapping[str, Known],
    ) -> None:
        if token.recipient:
            _of(changes, known, token.recipient)
        given = (
            tenant, token.hash, escape(token.purpose), escape(token.data), token.recipient,
            stamp(token.expires_at),
        )  # fmt: skip
        if self._cursor.execute(QUERIES["write_token"], given).rowcount == 0:
            raise InputError("a link of that hash was written before", code="token_reused")

    def charge(self, tenant: str, account: str, left: int) -> None:
        """Set what is left on an account."""
        self._cursor.execute(QUERIES["write_balance"], (tenant, escape(account), left))

    def spend(self, tenant: str, hash_: bytes, now: datetime) -> None:
        """Mark a link as spent."""
        self._cursor.execute(QUERIES["spend_token"], (stamp(now), tenant, hash_))

    def remember(self, tenant: str, key: Key, memo: str) -> None:
        """Keep what a second use of a key is told."""
        given = (tenant, escape(key.text), escape(key.fingerprint), escape(memo))
        self._cursor.execute(QUERIES["write_memo"], given)

    def take_in(
        self, tenant: str, delivery: Delivery, recipient: str, state: InboxState, now: datetime
    ) -> int:
        """Keep an inbound delivery.

        Args:
            tenant: Whose.
            delivery: What came.
            recipient: The key of its address, ``""`` where it has none.
            state: Whether it is decided.
            now: When.

        Returns:
            Its number, 0 where it was there before.
        """
        address = delivery.address
        provider, account, kind, event_id, sender, text, meaning, hint = escape_all((
            delivery.provider, delivery.account, delivery.kind, delivery.event_id,
            delivery.sender, delivery.text, delivery.meaning, delivery.hint,
        ))  # fmt: skip
        given = (
            tenant, provider, account, kind, event_id, recipient,
            "" if address is None else address.channel.value, sender, text, delivery.raw, meaning,
            hint, int(delivery.doubtful), _stamped(delivery.occurred_at), stamp(now), state.value,
        )  # fmt: skip
        written = self._cursor.execute(_WRITE_DELIVERY, given)
        return (written.lastrowid or 0) if written.rowcount == 1 else 0

    def decided(self, arrival: int, meaning: str) -> None:
        """Mark an inbound delivery as decided."""
        self._cursor.execute(QUERIES["decide_delivery"], (escape(meaning), arrival))

    def know_tenant(self, tenant: str) -> None:
        """Make sure that a tenant has its row."""
        self._reader.head(tenant).is_kept = True
        self._cursor.execute(QUERIES["know_tenant"], (tenant,))

    def erase(self, tenant: str, key: str, ground: str, now: datetime) -> int:
        """Destroy what is personal about a recipient, and say so in the ledger."""
        execute = self._cursor.execute
        about = (tenant, key)
        (count,) = execute(QUERIES["count_payloads"], about).fetchone()
        (waiting,) = execute(QUERIES["count_waiting"], about).fetchone()
        facts: dict[str, str | int] = {"ground": ground, "count": count}
        if waiting:
            facts["discarded"] = waiting
        known = self._reader.recipient(tenant, key, None)
        event = Event(EventType.PAYLOAD_ERASED, now, key, facts=facts)
        self.append(tenant, event, now)
        execute(QUERIES["erase_payloads"], {"tenant": tenant, "recipient": key})
        for name in ("erase_address", "erase_inbox", "erase_outbox", "erase_tokens"):
            execute(QUERIES[name], about)
        view = known.view
        change = _Change(known, view.standing, view.trace, 0)
        self._keep_recipient(tenant, key, change)
        return int(count)


def _of(changes: dict[str, _Change], known: Mapping[str, Known], key: str) -> _Change:
    change = changes.get(key)
    if change is None:
        found = known[key]
        change = changes[key] = _Change(found, found.view.standing, found.view.trace, found.held)
    return change


def _stamped(at: datetime | None) -> int | None:
    return None if at is None else stamp(at)
