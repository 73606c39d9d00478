"""From rows of the tables to values: what a decision is shown, and what is listed.

A little longer than a module should be, so that each list of columns stands in one place.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import define, frozen

from optin.consent import (
    GENESIS,
    NOBODY,
    Address,
    Block,
    Channel,
    Entry,
    Event,
    EventType,
    Record,
    Standing,
    State,
    fold,
)
from optin.policy.decision import (
    Delivery,
    InboxItem,
    InboxState,
    Purpose,
    RecipientView,
    Row,
    RowKind,
    RowState,
    SettingsVersion,
    TokenView,
    Trace,
)
from optin.storage.escaping import escape, escape_all, unescape, unescape_all
from optin.storage.keys import RecipientKey
from optin.storage.protocol import StoredDelivery
from optin.storage.sqlite.queries import QUERIES

__all__ = ["Head", "Known", "Reader", "address_of", "delivery_of", "entry_of", "moment", "row_of"]

_Fields: TypeAlias = tuple[Any, ...]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NO_TRACE: Final = Trace()
_NOTHING: Final = MappingProxyType[str, str]({})
# A look-up here costs a third of calling the enumeration.
_CHANNELS: Final = {str(each): each for each in Channel}
_STATES: Final = {str(each): each for each in State}
_EVENTS: Final = {str(each): each for each in EventType}
_KINDS: Final = {str(each): each for each in RowKind}
_PURPOSES: Final = {str(each): each for each in Purpose}
_ROW_STATES: Final = {str(each): each for each in RowState}
_INBOX_STATES: Final = {str(each): each for each in InboxState}

# Settings kept in memory; the oldest go. A process that serves more tenants reads some again.
_VERSIONS_KEPT: Final = 4096

_SUBJECT: Final = QUERIES["subject"]
_TENANT: Final = QUERIES["tenant"]


def moment(stamped: int | None) -> datetime | None:
    """Return the instant that stands in a column."""
    return None if stamped is None else _EPOCH + timedelta(0, 0, stamped)


@define(eq=False)
class Head:
    """Hold a tenant's counters while a transaction lasts.

    Attributes:
        settings: The version in force, 0 where the tenant is not enrolled.
        seq: The last ledger entry.
        hash: Its hash.
        rows: How many outbox rows there are.
        changed: Whether the tenant's row must be written.
        is_kept: Whether there is such a row, from which a recipient is read.
    """

    settings: int = 0
    seq: int = 0
    hash: bytes = GENESIS
    rows: int = 0
    changed: bool = False
    is_kept: bool = True


@frozen
class Known:
    """Hold what the tables know of a recipient, besides what a decision is shown.

    Attributes:
        view: What a decision is shown.
        is_kept: Whether there is a row to lock.
        has_address: Whether the plain address is kept.
        held: How many of its rows are held.
    """

    view: RecipientView
    is_kept: bool
    has_address: bool
    held: int


class Reader:
    """Read through one cursor.

    Args:
        cursor: Of the store's connection.
        keys: For the recipients.
    """

    def __init__(self, cursor: sqlite3.Cursor, keys: RecipientKey) -> None:
        self.cursor = cursor
        self._keys = keys
        self._keyed: tuple[str, Address | None, str] = ("", None, "")
        self.heads: dict[str, Head] = {}
        self._versions: dict[tuple[str, int], SettingsVersion] = {}

    def key_of(self, tenant: str, address: Address) -> str:
        """Return the key of an address; that of the same object twice running costs one hash."""
        known_tenant, known, key = self._keyed
        if address is not known or tenant != known_tenant:
            key = self._keys.of(tenant, address)
            self._keyed = (tenant, address, key)
        return key

    def forget(self) -> None:
        """Forget what a transaction read that was undone."""
        self.heads.clear()
        self._versions.clear()

    def head(self, tenant: str) -> Head:
        """Return a tenant's counters, as they stand in this transaction."""
        head = self.heads.get(tenant)
        if head is None:
            found = self.cursor.execute(_TENANT, (tenant,)).fetchone()
            head = self.heads[tenant] = Head(is_kept=False) if found is None else Head(*found)
        return head

    def settings(self, tenant: str, number: int) -> SettingsVersion | None:
        """Return a version of a tenant's settings, the same object each time."""
        if number == 0:
            return None
        version = self._versions.get((tenant, number))
        if version is None:
            (body,) = self.cursor.execute(QUERIES["settings"], (tenant, number)).fetchone()
            version = SettingsVersion(number, unescape(body))
            while len(self._versions) >= _VERSIONS_KEPT:
                del self._versions[next(iter(self._versions))]
            self._versions[tenant, number] = version
        return version

    def settings_at(self, tenant: str, at: int) -> SettingsVersion | None:
        """Return the version that was in force at an instant."""
        found = self.cursor.execute(QUERIES["settings_at"], (tenant, at)).fetchone()
        return None if found is None else self.settings(tenant, found[0])

    # Recipients -----------------------------------------------------------------------------------

    def recipient(self, tenant: str, key: str, address: Address | None) -> Known:
        """Read all that is known of a recipient.

        Args:
            tenant: Whose.
            key: The recipient's.
            address: The address by which it was named, None to use the one that is kept.
        """
        if not key:
            return Known(RecipientView(""), is_kept=False, has_address=False, held=0)
        found = self.cursor.execute(_SUBJECT, (key, key, key, tenant)).fetchall()
        if not found:
            return Known(RecipientView(key, address), is_kept=False, has_address=False, held=0)
        first = found[0]
        if tenant not in self.heads:
            self.heads[tenant] = Head(*first[:4])
        if address is None:
            address = address_of(first[5], first[6])
        if first[7] is None:
            view = RecipientView(key, address, unprocessed_stop=first[4] == 1)
            return Known(view, is_kept=False, has_address=first[6] is not None, held=0)
        blocks: tuple[Block, ...] = ()
        if first[9]:
            blocks = self._blocks(tenant, key)
        records = {unescape(row[17]): _record(row) for row in found if row[17] is not None}
        standing = Standing(MappingProxyType(records), blocks, first[7])
        held = self._held(tenant, key) if first[8] else ()
        view = RecipientView(key, address, standing, _trace(first[10:17]), held, first[4] == 1)
        return Known(view, is_kept=True, has_address=first[6] is not None, held=first[8])

    def _blocks(self, tenant: str, key: str) -> tuple[Block, ...]:
        found = self.cursor.execute(QUERIES["blocks"], (tenant, key)).fetchall()
        return tuple(map(_block, found))

    def _held(self, tenant: str, key: str) -> tuple[Row, ...]:
        found = self.cursor.execute(QUERIES["held"], (tenant, key)).fetchall()
        return tuple(map(row_of, found))

    def other_stop(self, tenant: str, key: str, arrival: int) -> bool:
        """Say whether another undecided opt-out of the recipient waits."""
        found = self.cursor.execute(QUERIES["other_stop"], (tenant, key, arrival)).fetchone()
        return bool(found[0])

    def standing_at(self, tenant: str, key: str, at: int) -> Standing:
        """Fold what was recorded of a recipient by an instant."""
        standing = NOBODY
        found = self.cursor.execute(QUERIES["history_at"], (tenant, key, at)).fetchall()
        for seq, kind, occurred_at, scope, facts in found:
            event = Event(
                _EVENTS[kind], _instant(occurred_at), key, unescape(scope), json.loads(facts)
            )
            standing = fold(standing, event, seq)
        return standing

    # The entries of units -------------------------------------------------------------------------

    def row(self, tenant: str, row_id: int) -> Row | None:
        """Return an outbox row."""
        found = self.cursor.execute(QUERIES["row"], (tenant, row_id)).fetchone()
        return None if found is None else row_of(found)

    def due(self, now: int, limit: int) -> list[Row]:
        """Return the rows that may leave, those first that were due first."""
        found = self.cursor.execute(QUERIES["due"], {"now": now, "limit": limit}).fetchall()
        return list(map(row_of, found))

    def token(self, tenant: str, hash_: bytes) -> tuple[TokenView, str] | None:
        """Return a link, and the key of the recipient that it is about."""
        found = self.cursor.execute(QUERIES["token"], (tenant, hash_)).fetchone()
        if found is None:
            return None
        purpose, data, expires_at, spent_at, recipient = found
        shown = TokenView(
            unescape(purpose), unescape(data), _instant(expires_at), spent=spent_at is not None
        )
        return shown, recipient

    def undecided(self, entry: InboxItem) -> tuple[int, Delivery, str] | None:
        """Return the number of an undecided delivery, the delivery, and its recipient's key."""
        ids = escape_all((entry.provider, entry.account, entry.kind, entry.event_id))
        found = self.cursor.execute(QUERIES["undecided"], (entry.tenant, *ids)).fetchone()
        return None if found is None else (found[0], delivery_of(found).delivery, found[6])

    def replayed(self, tenant: str, text: str) -> tuple[str, str] | None:
        """Return the fingerprint and the memo of an idempotency key that was used before."""
        found = self.cursor.execute(QUERIES["memo"], (tenant, escape(text))).fetchone()
        return None if found is None else (unescape(found[0]), unescape(found[1]))

    def balance(self, tenant: str, account: str) -> int:
        """Return what is left on an account; 0 for one that nobody knows."""
        found = self.cursor.execute(QUERIES["balance"], (tenant, escape(account))).fetchone()
        return 0 if found is None else int(found[0])

    # Pages ----------------------------------------------------------------------------------------

    def recipients(self, tenant: str, after: str, limit: int) -> list[RecipientView]:
        """Return a page of recipients, without their held rows."""
        given = {"tenant": tenant, "after": after, "limit": limit}
        found = self.cursor.execute(QUERIES["scan_recipients"], given).fetchall()
        if not found:
            return []
        span = (tenant, found[0][0], found[-1][0])
        records: dict[str, dict[str, Record]] = {}
        for key, *consent in self.cursor.execute(QUERIES["scan_consents"], span).fetchall():
            # The columns of a consent stand where they do in a subject's row.
            records.setdefault(key, {})[unescape(consent[0])] = _record((*range(17), *consent))
        page = []
        for key, channel, value, revision, blocks, *trace in found:
            barring = self._blocks(tenant, key) if blocks else ()
            standing = Standing(MappingProxyType(records.get(key, {})), barring, revision)
            page.append(RecipientView(key, address_of(channel, value), standing, _trace(trace)))
        return page


# From a row to a value ----------------------------------------------------------------------------


def _instant(stamped: int) -> datetime:
    return _EPOCH + timedelta(0, 0, stamped)


def address_of(channel: str | None, value: str | None) -> Address | None:
    """Return the address that two columns hold, None where it was erased or never known."""
    return None if not channel or value is None else Address(_CHANNELS[channel], value)


def _sent_to(channel: str, kept: str | None) -> Address | None:
    """Return the address that is kept, on the channel of a message where that is known."""
    if kept is None:
        return None
    own, _, value = kept.partition(" ")
    return Address(_CHANNELS[channel or own], value)


def _trace(columns: Sequence[Any]) -> Trace:
    user, user_name, organisation, sender, inbound_at, helped_at, revision = columns
    if not (user or organisation or sender or user_name) and inbound_at is None is helped_at:
        return Trace(helped_revision=revision) if revision else _NO_TRACE
    user, user_name, organisation, sender = unescape_all((user, user_name, organisation, sender))
    return Trace(
        user, user_name, organisation, sender, moment(inbound_at), moment(helped_at), revision
    )


def _record(row: _Fields) -> Record:
    state, since, epoch, revision, asked_at, asked_by, source, disclaimer, seq, lifted = row[18:28]
    asked_by, source, disclaimer = unescape_all((asked_by, source, disclaimer))
    return Record(
        _STATES[state],
        moment(since),
        epoch,
        revision,
        moment(asked_at),
        asked_by,
        source,
        disclaimer,
        seq,
        lifted,
    )


def _block(row: _Fields) -> Block:
    sender, source, cause, since, lifted_by, seq = row
    sender, source, cause, lifted_by = unescape_all((sender, source, cause, lifted_by))
    return Block(sender, source, cause, _instant(since), lifted_by, seq)


def row_of(row: _Fields) -> Row:
    """Return the outbox row that the columns of the part ``row`` hold."""
    (
        tenant, id_, kind, purpose, recipient, channel, body, scope, epoch, sender, user,
        user_name, organisation, template, category, state, key, waits_for, not_before,
        expires_at, group, created_at, attempt, fence, lease_until, message_id, code,
        waits_for_state, kept,
    ) = row  # fmt: skip
    (
        body, scope, sender, user, user_name, organisation, template, category, key, waits_for,
        group, message_id, code,
    ) = unescape_all((
        body, scope, sender, user, user_name, organisation, template, category, key, waits_for,
        group, message_id, code,
    ))  # fmt: skip
    return Row(
        kind=_KINDS[kind],
        purpose=_PURPOSES[purpose],
        recipient=recipient,
        body=body,
        scope=scope,
        epoch=epoch,
        sender=sender,
        user=user,
        user_name=user_name,
        organisation=organisation,
        template=template,
        category=category,
        state=_ROW_STATES[state],
        key=key,
        waits_for=waits_for,
        not_before=moment(not_before),
        expires_at=moment(expires_at),
        group=group,
        tenant=tenant,
        id=id_,
        created_at=_instant(created_at),
        address=_sent_to(channel, kept),
        attempt=attempt,
        fence=fence,
        lease_until=moment(lease_until),
        message_id=message_id,
        code=code,
        waits_for_state=None if waits_for_state is None else _ROW_STATES[waits_for_state],
    )


def delivery_of(row: _Fields) -> StoredDelivery:
    """Return the delivery that the columns of the part ``delivery`` hold."""
    (
        _, tenant, provider, account, kind, event_id, _, channel, sender, text, raw, meaning, hint,
        doubtful, occurred_at, received_at, state, kept,
    ) = row  # fmt: skip
    provider, account, kind, event_id, sender, text, meaning, hint = unescape_all(
        (provider, account, kind, event_id, sender, text, meaning, hint)
    )
    delivery = Delivery(
        provider,
        account,
        kind,
        event_id,
        _sent_to(channel, kept),
        sender,
        text,
        raw,
        meaning,
        hint,
        bool(doubtful),
        moment(occurred_at),
    )
    return StoredDelivery(tenant, delivery, _instant(received_at), _INBOX_STATES[state])


def entry_of(row: _Fields) -> Entry:
    """Return the ledger entry that the columns of the part ``entry`` hold."""
    (
        seq, kind, occurred_at, recorded_at, settings, recipient, scope, facts, commitment, hash_,
        salt, payload, value,
    ) = row  # fmt: skip
    event = Event(
        _EVENTS[kind],
        _instant(occurred_at),
        recipient,
        unescape(scope),
        json.loads(facts),
        _NOTHING if payload is None else json.loads(payload),
    )
    return Entry(
        seq, event, _instant(recorded_at), settings, commitment, hash_, value or "", salt or b""
    )
