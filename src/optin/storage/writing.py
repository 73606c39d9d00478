"""From a decision to rows of the tables, the same for every database that has these tables.

What is written stands here; how a statement of a name is run, at once or with others, is the
store's own (:class:`Tables`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, Protocol, TypeAlias

from attrs import define, field

from optin.consent import Address, Event, EventType, Standing, fold, stamp
from optin.exceptions import InputError
from optin.policy.decision import (
    KEEPS_COST,
    Asked,
    Attempt,
    Conversation,
    Decision,
    Delivery,
    Expired,
    InboxState,
    Key,
    Move,
    NewRow,
    NewSettings,
    NewToken,
    NextDue,
    Row,
    RowState,
    Snapshot,
    Trace,
    UnitEntry,
)
from optin.policy.portals import PortalThread, Seat
from optin.policy.profiles import UserProfile
from optin.quota import AccountView, Cost, NewEntry
from optin.storage.bounds import foreign_sender, overdrawn, settles
from optin.storage.chain import Link, links
from optin.storage.escaping import escape, escape_all, unescape
from optin.storage.rows import Account, Head, Known

__all__ = ["Given", "Tables", "Writer", "columns_of"]

_ERASING: Final = (
    "erase_address",
    "erase_inbox",
    "erase_outbox",
    "erase_tokens",
    "erase_phone",
    "erase_email",
    "erase_conversations",
    "erase_sorted",
    "erase_portal_email",
    "erase_threads",
    "erase_posts",
)

Given: TypeAlias = tuple[Any, ...] | dict[str, Any]
"""What a statement is given: its values in the order of its columns, or by name."""


class Tables(Protocol):
    """Run the statements of a store, and know what its transaction has read."""

    def head(self, tenant: str) -> Head:
        """Return a tenant's counters, as they stand in this transaction."""

    def account(self, tenant: str, name: str) -> Account:
        """Return an account, as it stands in this transaction."""

    def put(self, statement: str, given: Given) -> bool:
        """Run a statement by its name, or keep it for the end of the transaction.

        Returns:
            True unless what it would write is there already.
        """

    def put_all(self, statement: str, given: list[tuple[Any, ...]]) -> None:
        """Run a statement once for each of several values."""

    def owner(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to, and keep others from taking it."""


@define(eq=False)
class _Change:
    """Hold what one decision makes of one recipient."""

    known: Known
    standing: Standing
    trace: Trace
    held: int
    is_written: bool = field(default=False)


class Writer:
    """Write decisions into tables.

    Args:
        tables: Where to.
        entropy: Gives so many random bytes.
        key_of: Gives the recipient's key of an address, of a tenant.
    """

    def __init__(
        self,
        tables: Tables,
        entropy: Callable[[int], bytes],
        key_of: Callable[[str, Address], str],
    ) -> None:
        self._tables = tables
        self._put = tables.put
        self._entropy = entropy
        self._key_of = key_of

    def write(
        self,
        tenant: str,
        entry: UnitEntry,
        known: Mapping[str, Known],
        snapshot: Snapshot,
        decision: Decision[Any],
        now: datetime,
    ) -> Container[str]:
        """Write all that a decision asks for, but for its key.

        Args:
            tenant: Whose.
            entry: What the unit named.
            known: The recipients of the unit, by key.
            snapshot: What the decision was shown.
            decision: Within its bounds.
            now: When.

        Returns:
            The keys of the recipients that are kept now, with their addresses.
        """
        stamped = stamp(now)
        head = self._tables.head(tenant)
        changes: dict[str, _Change] = {}
        if not head.is_kept:
            self.know_tenant(tenant)
        if decision.settings is not None:
            self._enact(tenant, head, decision.settings, stamped)
        made = self._chain(tenant, head, decision.events, stamped)
        last = {link.event.recipient: link.seq for link in made}
        for link in made:
            if link.event.recipient:
                change = _of(changes, known, link.event.recipient)
                change.standing = fold(change.standing, link.event, link.seq)
        for key, trace in decision.traces.items():
            _of(changes, known, key).trace = trace
        self._book_all(tenant, decision.entries, stamped)
        for row in decision.rows:
            self._enqueue(tenant, head, row, changes, known, last, stamped)
        rows = _movable(snapshot) if decision.moves else {}
        for move in decision.moves:
            self._move(tenant, entry, move, rows, changes, known, last, stamped)
        for token in decision.tokens:
            self._keep_token(tenant, token, changes, known)
        self._keep_users(tenant, decision)
        for key in _talking(decision):
            _of(changes, known, key)
        self._keep_all(tenant, head, changes, made, stamped)
        self._keep_conversations(tenant, decision)
        self._keep_portals(tenant, snapshot, decision, last, stamped)
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
        self._put("drop_routes", (tenant,))
        for sender in map(escape, settings.senders):
            if self._tables.owner(sender) not in {None, tenant}:
                raise foreign_sender()
            self._put("write_route", (sender, tenant))
        self._put("write_settings", (tenant, head.settings, escape(settings.body), now))

    def _chain(self, tenant: str, head: Head, events: tuple[Event, ...], now: int) -> list[Link]:
        if not events:
            return []
        return links(tenant, (head.seq, head.hash), events, now, head.settings, self._entropy)

    def _append(self, tenant: str, head: Head, made: list[Link], now: int) -> None:
        version = head.settings
        entries = []
        payloads = []
        for seq, event, facts, payload, salt, commitment, hash_ in made:
            entries.append((
                tenant, seq, str(event.type), stamp(event.occurred_at), now, version,
                event.recipient, escape(event.scope), facts, commitment, hash_,
            ))  # fmt: skip
            if salt:
                payloads.append((tenant, seq, salt, payload))
        self._tables.put_all("write_entry", entries)
        if payloads:
            self._tables.put_all("write_payload", payloads)
        head.seq, head.hash = made[-1].seq, made[-1].hash
        head.changed = True

    def _append_one(self, tenant: str, event: Event, now: datetime) -> None:
        """Append one event that changes nobody's standing."""
        head = self._tables.head(tenant)
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
            user, user_name, organisation, sender, program = escape_all(
                (trace.user, trace.user_name, trace.organisation, trace.sender, trace.program)
            )
            given = (
                tenant, key, standing.revision, change.held, len(blocks), user, user_name,
                organisation, sender, _stamped(trace.inbound_at), _stamped(trace.helped_at),
                trace.helped_revision, program, _written(trace.windows), _asked(trace.asked),
            )  # fmt: skip
            self._put("write_recipient", given)
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
                tenant, key, name, str(record.state), _stamped(record.since), record.epoch,
                record.revision, _stamped(record.asked_at), asked_by, source, disclaimer,
                record.seq, record.lifted, record.effective, record.reminded,
                _stamped(record.heard_at),
            )  # fmt: skip
            self._put("write_consent", kept)
        if blocks != before.blocks:
            self._keep_blocks(tenant, key, standing)

    def _keep_blocks(self, tenant: str, key: str, standing: Standing) -> None:
        self._put("drop_blocks", (tenant, key))
        for block in standing.blocks:
            sender, source, cause, lifted_by = escape_all(
                (block.sender, block.source, block.cause, block.lifted_by)
            )
            given = (tenant, key, sender, source, cause, stamp(block.since), lifted_by, block.seq)
            self._put("write_block", given)

    def keep_address(self, tenant: str, key: str, address: Address) -> None:
        """Keep a plain address, unless one of that key is kept."""
        given = (tenant, key, str(address.channel), address.value)
        self._put("write_address", given)

    def _keep_conversations(self, tenant: str, decision: Decision[Any]) -> None:
        for conversation in decision.conversations:
            self._keep_conversation(tenant, conversation)
        for one in decision.sorted:
            client, matter = escape_all((one.client, one.matter))
            given = (tenant, one.recipient, int(one.inbound), one.number, client, matter)
            self._put("write_sorted", given)

    def _keep_conversation(self, tenant: str, kept: Conversation) -> None:
        sender, opened_by, organisation, client, matter, continues, goes_on = escape_all((
            kept.sender, kept.opened_by, kept.organisation, kept.client, kept.matter,
            kept.continues, kept.goes_on,
        ))  # fmt: skip
        given = (
            tenant, kept.recipient, sender, stamp(kept.opened_at), opened_by, organisation, client,
            matter, stamp(kept.active_at), continues, goes_on,
        )  # fmt: skip
        self._put("write_conversation", given)

    # Portals --------------------------------------------------------------------------------------

    def _keep_portals(
        self,
        tenant: str,
        snapshot: Snapshot,
        decision: Decision[Any],
        last: Mapping[str, int],
        now: int,
    ) -> None:
        if not (decision.portals or decision.threads):
            return
        for account in decision.portals:
            email = account.email
            email_key = "" if email is None else self._key_of(tenant, email)
            given = (
                tenant, account.recipient, int(account.active), stamp(account.since),
                escape(_spelled(email)), email_key, account.data_key,
            )  # fmt: skip
            self._put("write_portal", given)
        shown = {thread.id: thread for thread in snapshot.threads if thread is not None}
        contacts = {thread.id: thread.recipient for thread in decision.threads}
        for thread in decision.threads:
            self._keep_thread(tenant, thread, shown.get(thread.id))
        for post in decision.posts:
            recipient = contacts[post.thread]
            name, author = escape_all((post.thread, post.author))
            self._put("write_post", (
                tenant, name, post.number, recipient, author, post.content, now,
                last.get(recipient, 0),
            ))  # fmt: skip

    def _keep_thread(self, tenant: str, kept: PortalThread, before: PortalThread | None) -> None:
        """Keep a thread, and of its seats those that differ."""
        name, opened_by, organisation = escape_all((kept.id, kept.opened_by, kept.organisation))
        active_at = stamp(kept.active_at)
        given = (
            tenant, name, kept.recipient, stamp(kept.opened_at), opened_by, organisation,
            kept.subject, kept.posts, active_at, kept.read, kept.unread,
        )  # fmt: skip
        self._put("write_thread", given)
        seats: dict[str, Seat] = {}
        if before is not None:
            seats = {seat.user: seat for seat in before.seats}
        is_moved = before is None or before.active_at != kept.active_at
        for user in seats.keys() - {seat.user for seat in kept.seats}:
            self._put("drop_seat", (tenant, name, escape(user)))
        for seat in kept.seats:
            if is_moved or seats.get(seat.user) != seat:
                user = escape(seat.user)
                row = (tenant, name, user, seat.read, seat.unread, active_at)
                self._put("write_seat", row)

    # The outbox -----------------------------------------------------------------------------------

    def _enqueue(
        self,
        tenant: str,
        head: Head,
        row: NewRow,
        changes: dict[str, _Change],
        known: Mapping[str, Known],
        last: Mapping[str, int],
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
        not_before, cost = _stamped(row.not_before), row.cost
        given = (
            tenant, head.rows + 1, row.kind.value, row.purpose.value, row.recipient,
            "" if address is None else address.channel.value, body, scope, row.epoch, sender, user,
            user_name, organisation, template, category, row.state.value, key, waits_for,
            not_before, _stamped(row.expires_at), group, _approved(row), escape(row.asks),
            *_columns(cost), now,
            now if not_before is None else not_before, last.get(row.recipient, 0),
        )  # fmt: skip
        if not self._put("write_row", given):
            return  # a row of that key was written before
        head.rows += 1
        head.changed = True
        if cost is not None:
            self._book(tenant, cost.taken(), now, head.rows)
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
        last: Mapping[str, int],
        now: int,
    ) -> None:
        row = rows.get(move.id)
        code = escape(move.code)
        at = last.get("" if row is None else row.recipient, 0)
        if row is not None and isinstance(entry, NextDue) and move.to is RowState.CALLING:
            until = now + entry.lease_for // timedelta(microseconds=1)
            called = (until, now, escape(move.provider), escape(move.account), code)
            taken = self._paid(tenant, move, row, now)
            self._put("call_row", (*called, *taken, at, tenant, move.id))
            given = (tenant, move.id, row.attempt + 1, row.fence + 1, now)
            self._put("write_attempt", given)
            return
        if move.to is RowState.CALLING:
            callee = escape(move.provider), escape(move.account), code
            self._put("authorise_row", (*callee, at, tenant, move.id))
            return
        fence = _fence_of(entry, move, row)
        values = {
            "tenant": tenant,
            "id": move.id,
            "to": move.to.value,
            "now": now,
            "code": code,
            "message_id": escape(move.message_id),
            "provider": escape(move.provider),
            "account": escape(move.account),
            "report": "" if move.report is None else move.report.value,
            "not_before": _stamped(move.not_before),
            "expires_at": _stamped(move.expires_at),
            "waits_for": escape(move.waits_for),
            "fence": fence,
            "entry": at,
        }
        if fence:
            self._put("end_attempt", values)
            if move.message_id:
                self._put("name_attempt", values)
            if row is None or not settles(row, fence):
                return  # somebody else has taken it over: its outcome is noted, and settles nothing
        values["charged"], values["units"] = self._paid(tenant, move, row, now)
        self._put("move_row", values)
        more = (move.to is RowState.HELD) - (row is not None and row.state is RowState.HELD)
        if row is not None and row.recipient and more:
            _of(changes, known, row.recipient).held += more

    # Accounts -------------------------------------------------------------------------------------

    def _paid(self, tenant: str, move: Move, row: Row | None, now: int) -> tuple[str, int]:
        """Take or give back what a row costs that is moved, and return what it has taken then."""
        cost = move.cost or (None if row is None else row.cost)
        if move.cost is not None:
            self._book(tenant, move.cost.taken(), now, move.id)
        if cost is not None and move.to not in KEEPS_COST:
            self._book(tenant, cost.given_back(), now, move.id)
            cost = None
        return _columns(cost)

    def _book_all(self, tenant: str, entries: tuple[NewEntry, ...], now: int) -> None:
        for entry in entries:
            self._book(tenant, entry, now)

    def _book(self, tenant: str, entry: NewEntry, now: int, row: int = 0) -> None:
        """Write an entry of an account, and keep what is left after it for the end."""
        account = self._tables.account(tenant, entry.account)
        view = account.view.after(entry)
        if view.balance < 0:
            raise overdrawn()
        account.view, account.changed = view, True
        name, key, period = escape_all((entry.account, entry.key, entry.period))
        given = (
            tenant, name, view.entries, entry.kind.value, entry.units, view.balance, row, key,
            entry.paid, period, now,
        )  # fmt: skip
        self._put("write_quota", given)

    # Links, keys, deliveries, users -------------------------------------------------------------

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
        if not self._put("write_token", given):
            raise InputError("a link of that hash was written before", code="token_reused")

    def _keep_users(self, tenant: str, decision: Decision[Any]) -> None:
        for profile in decision.users:
            self._keep_user(tenant, profile)
        for user in map(escape, decision.forgotten):
            self._put("forget_user", (tenant, user))
            self._put("forget_notices", (tenant, user))

    def _keep_user(self, tenant: str, profile: UserProfile) -> None:
        phone, email = profile.phone, profile.email
        user, name, phone_text, email_text, routes = escape_all((
            profile.user, profile.name, _spelled(phone), _spelled(email),
            json.dumps(dict(profile.routes)),
        ))  # fmt: skip
        phone_key = "" if phone is None else self._key_of(tenant, phone)
        email_key = "" if email is None else self._key_of(tenant, email)
        given = (tenant, user, name, phone_text, phone_key, email_text, email_key, routes)
        self._put("write_user", given)

    def use_token(self, tenant: str, hash_: bytes, keeps: str | None, now: datetime) -> None:
        """Change what is kept with a link; or spend it, where that is None."""
        if keeps is None:
            self._put("spend_token", (stamp(now), tenant, hash_))
        else:
            self._put("change_token", (escape(keeps), tenant, hash_))

    def remember(self, tenant: str, key: Key, memo: str) -> None:
        """Keep what a second use of a key is told."""
        given = (tenant, escape(key.text), escape(key.fingerprint), escape(memo))
        self._put("write_memo", given)

    def take_in(
        self,
        tenant: str,
        delivery: Delivery,
        recipient: str,
        state: InboxState,
        now: datetime,
        entry: int = 0,
    ) -> bool:
        """Keep an inbound delivery.

        Args:
            tenant: Whose.
            delivery: What came.
            recipient: The key of its address, ``""`` where it has none.
            state: Whether it is decided.
            now: When.
            entry: The first ledger entry of the decision, 0 where there is none.

        Returns:
            True where it is new.
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
            entry,
        )  # fmt: skip
        return self._put("write_delivery", given)

    def decided(
        self, tenant: str, arrival: int, meaning: str, state: InboxState, entry: int
    ) -> None:
        """Mark an inbound delivery as decided, or as one that nobody can decide about."""
        self._put("decide_delivery", (state.value, escape(meaning), entry, tenant, arrival))

    def know_tenant(self, tenant: str) -> None:
        """Make sure that a tenant has its row."""
        self._tables.head(tenant).is_kept = True
        self._put("know_tenant", (tenant,))

    def erase(
        self,
        tenant: str,
        known: Known,
        ground: str,
        now: datetime,
        *,
        payloads: int,
        waiting: int,
        costs: Iterable[tuple[int, str, int]],
    ) -> None:
        """Destroy what is personal about a recipient, and say so in the ledger.

        Args:
            tenant: Whose.
            known: The recipient.
            ground: Why.
            now: When.
            payloads: How many there are.
            waiting: How many of its rows are held or pending.
            costs: What those have taken: a row's id, the account's column, and the units.
        """
        key = known.view.key
        facts: dict[str, str | int] = {"ground": ground, "count": payloads}
        if waiting:
            facts["discarded"] = waiting
        self._append_one(tenant, Event(EventType.PAYLOAD_ERASED, now, key, facts=facts), now)
        for id_, account, units in costs:
            self._book(tenant, Cost(unescape(account), units).given_back(), stamp(now), id_)
        self._put("erase_payloads", {"tenant": tenant, "recipient": key})
        self._put("erase_mails", {"tenant": tenant, "recipient": key})
        for name in _ERASING:
            self._put(name, (tenant, key))
        self._put("erase_portal", {"tenant": tenant, "recipient": key, "now": stamp(now)})
        change = _Change(known, known.view.standing, known.view.trace, 0)
        self._keep_recipient(tenant, key, change)


def columns_of(tenant: str, account: AccountView) -> tuple[Any, ...]:
    """Return what the statement that keeps an account is given."""
    return (
        tenant, escape(account.name), account.balance, account.entries, int(account.granted),
        account.asked, account.ended, account.declined, escape(account.period), account.bought,
        account.spent,
    )  # fmt: skip


def _movable(snapshot: Snapshot) -> dict[int, Row]:
    """Gather the rows that a decision may move, by their ids."""
    rows = {row.id: row for recipient in snapshot.recipients for row in recipient.held}
    if snapshot.row is not None:
        rows[snapshot.row.id] = snapshot.row
    return rows


def _of(changes: dict[str, _Change], known: Mapping[str, Known], key: str) -> _Change:
    change = changes.get(key)
    if change is None:
        found = known[key]
        change = changes[key] = _Change(found, found.view.standing, found.view.trace, found.held)
    return change


def _talking(decision: Decision[Any]) -> set[str]:
    """Name the recipients whose conversations, messages, portals or threads are kept."""
    keys = {each.recipient for each in decision.conversations}
    if decision.sorted:
        keys |= {each.recipient for each in decision.sorted}
    if decision.portals or decision.threads:
        keys |= {each.recipient for each in decision.portals}
        keys |= {each.recipient for each in decision.threads}
    return keys


def _fence_of(entry: UnitEntry, move: Move, row: Row | None) -> int:
    """Return the fence of the call that a move ends, 0 where it ends none."""
    if isinstance(entry, Attempt) and move.id == entry.id:
        return entry.fence
    taken_over = isinstance(entry, Expired) and row is not None and row.state is RowState.CALLING
    return row.fence if row is not None and taken_over else 0


def _spelled(address: Address | None) -> str:
    return "" if address is None else f"{address.channel} {address.value}"


def _columns(cost: Cost | None) -> tuple[str, int]:
    """Return the columns of what a row has taken."""
    return ("", 0) if cost is None else (escape(cost.account), cost.units)


def _written(windows: Mapping[str, datetime]) -> str:
    """Return by which sender somebody wrote when, as JSON, which holds ASCII alone."""
    return json.dumps({sender: stamp(at) for sender, at in windows.items()}) if windows else ""


def _asked(asked: Asked | None) -> str:
    return "" if asked is None else json.dumps([asked.question, stamp(asked.at), asked.sender])


def _approved(row: NewRow) -> str:
    said = row.approved
    return "" if said is None else json.dumps([said.name, said.language, said.values])


def _stamped(at: datetime | None) -> int | None:
    return None if at is None else stamp(at)
