"""From the columns of a table to values: the same for every database that has these columns.

Each list of columns stands here once, in the order in which the queries of a store name them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import define, frozen

from optin.consent import (
    GENESIS,
    Address,
    Block,
    Channel,
    Entry,
    Event,
    EventType,
    Record,
    State,
)
from optin.policy.decision import (
    Approved,
    Asked,
    Conversation,
    Delivery,
    InboxState,
    Purpose,
    RecipientView,
    Report,
    Row,
    RowKind,
    RowState,
    TokenView,
    Trace,
)
from optin.policy.portals import PortalAccount, PortalThread, Post, Seat
from optin.policy.profiles import UserProfile
from optin.quota import AccountView, Cost, EntryKind, QuotaEntry
from optin.storage.escaping import unescape, unescape_all
from optin.storage.protocol import StoredConsent, StoredDelivery, StoredLink, StoredMessage

__all__ = [
    "EVENTS",
    "Account",
    "Fields",
    "Head",
    "Known",
    "account_of",
    "address_of",
    "block_of",
    "consent_of",
    "conversation_of",
    "delivery_of",
    "entry_of",
    "instant",
    "link_of",
    "listed_of",
    "message_of",
    "moment",
    "portal_of",
    "portal_thread_of",
    "post_of",
    "quota_entry_of",
    "record_of",
    "row_of",
    "trace_of",
    "user_of",
]

Fields: TypeAlias = Sequence[Any]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NO_TRACE: Final = Trace()
_NO_WINDOWS: Final = _NO_TRACE.windows
_NOTHING: Final = MappingProxyType[str, str]({})
_OF_RECORD: Final = 13  # as many columns as record_of reads
# A look-up here costs a third of calling the enumeration.
EVENTS: Final = {str(each): each for each in EventType}
_CHANNELS: Final = {str(each): each for each in Channel}
_STATES: Final = {str(each): each for each in State}
_KINDS: Final = {str(each): each for each in RowKind}
_PURPOSES: Final = {str(each): each for each in Purpose}
_ROW_STATES: Final = {str(each): each for each in RowState}
_INBOX_STATES: Final = {str(each): each for each in InboxState}
_ENTRY_KINDS: Final = {str(each): each for each in EntryKind}
_REPORTS: Final = {"": None, **{str(each): each for each in Report}}


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

    def copied(self) -> Head:
        """Return the same, five times as fast as `evolve`: each unit of a list pays for it."""
        return Head(self.settings, self.seq, self.hash, self.rows, self.changed, self.is_kept)


@define(eq=False)
class Account:
    """Hold an account while a transaction lasts.

    Attributes:
        view: As it stands in the transaction.
        changed: Whether its row must be written.
    """

    view: AccountView
    changed: bool = False


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


def instant(stamped: int) -> datetime:
    """Return the instant that stands in a column which is never empty."""
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


def trace_of(columns: Sequence[Any]) -> Trace:
    """Return the trace that ten columns of a recipient hold."""
    (
        user, user_name, organisation, sender, inbound_at, helped_at, revision, program, windows,
        asked,
    ) = columns  # fmt: skip
    named = user or organisation or sender or user_name or program or windows or asked
    if not named and inbound_at is None is helped_at:
        return Trace(helped_revision=revision) if revision else _NO_TRACE
    user, user_name, organisation, sender, program = unescape_all(
        (user, user_name, organisation, sender, program)
    )
    return Trace(
        user,
        user_name,
        organisation,
        sender,
        moment(inbound_at),
        moment(helped_at),
        revision,
        program,
        _windows(windows) if windows else _NO_WINDOWS,
        _asked(asked) if asked else None,
    )


def _windows(kept: str) -> Mapping[str, datetime]:
    found: dict[str, int] = json.loads(kept)
    return MappingProxyType({sender: instant(at) for sender, at in found.items()})


def _asked(kept: str) -> Asked:
    question, at, sender = json.loads(kept)
    return Asked(question, instant(at), sender)


def record_of(columns: Fields) -> Record:
    """Return the record that the columns of a consent, after its scope, hold."""
    (
        state, since, epoch, revision, asked_at, asked_by, source, disclaimer, seq, lifted,
        effective, reminded, heard_at,
    ) = columns  # fmt: skip
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
        effective,
        reminded,
        moment(heard_at),
    )


def block_of(row: Fields) -> Block:
    """Return the block that the columns of its table hold."""
    sender, source, cause, since, lifted_by, seq = row
    sender, source, cause, lifted_by = unescape_all((sender, source, cause, lifted_by))
    return Block(sender, source, cause, instant(since), lifted_by, seq)


def row_of(row: Fields) -> Row:
    """Return the outbox row that the columns of the part ``row`` hold."""
    (
        tenant, id_, kind, purpose, recipient, channel, body, scope, epoch, sender, user,
        user_name, organisation, template, category, state, key, waits_for, not_before,
        expires_at, group, created_at, attempt, fence, lease_until, called_at, provider, account,
        message_id, report, code, read_at, entry, authorised, changed, charged, units,
        approved, asks, waits_for_state, kept,
    ) = row  # fmt: skip
    (
        body, scope, sender, user, user_name, organisation, template, category, key, waits_for,
        group, provider, account, message_id, code,
    ) = unescape_all((
        body, scope, sender, user, user_name, organisation, template, category, key, waits_for,
        group, provider, account, message_id, code,
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
        cost=Cost(unescape(charged), units) if units else None,
        approved=_approved(approved) if approved else None,
        asks=unescape(asks),
        tenant=tenant,
        id=id_,
        created_at=instant(created_at),
        address=_sent_to(channel, kept),
        attempt=attempt,
        fence=fence,
        lease_until=moment(lease_until),
        called_at=moment(called_at),
        provider=provider,
        account=account,
        message_id=message_id,
        report=_REPORTS[report],
        code=code,
        waits_for_state=None if waits_for_state is None else _ROW_STATES[waits_for_state],
        read_at=moment(read_at),
        entry=entry,
        authorised=authorised,
        changed=changed,
    )


def _approved(kept: str) -> Approved:
    name, language, values = json.loads(kept)
    return Approved(name, language, tuple(values))


def link_of(row: Fields) -> StoredLink:
    """Return the link that a row of a scan of them shows."""
    hash_, purpose, data, expires_at, spent_at, recipient, channel, value = row
    token = TokenView(
        unescape(purpose), unescape(data), instant(expires_at), spent=spent_at is not None
    )
    address = address_of(channel, value)
    return StoredLink(bytes(hash_), token, moment(spent_at), recipient, address)


def user_of(row: Fields) -> UserProfile:
    """Return the profile that the columns of a user hold."""
    user, name, phone, email, routes = unescape_all(tuple(row))
    return UserProfile(
        user=user,
        name=name,
        phone=_sent_to("", phone or None),
        email=_sent_to("", email or None),
        routes=json.loads(routes),
    )


def delivery_of(row: Fields) -> StoredDelivery:
    """Return the delivery that the columns of the part ``delivery`` hold."""
    (
        arrival, tenant, provider, account, kind, event_id, _, channel, sender, text, raw, meaning,
        hint, doubtful, occurred_at, received_at, state, entry, kept,
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
    return StoredDelivery(
        tenant, delivery, instant(received_at), _INBOX_STATES[state], entry, arrival
    )


def conversation_of(recipient: str, row: Fields, address: Address | None = None) -> Conversation:
    """Return the conversation that the columns of its table, after the recipient, hold."""
    (
        sender, opened_at, opened_by, organisation, client, matter, active_at, continues, goes_on,
    ) = row  # fmt: skip
    sender, opened_by, organisation, client, matter, continues, goes_on = unescape_all(
        (sender, opened_by, organisation, client, matter, continues, goes_on)
    )
    return Conversation(
        recipient=recipient,
        sender=sender,
        opened_at=instant(opened_at),
        opened_by=opened_by,
        organisation=organisation,
        client=client,
        matter=matter,
        active_at=instant(active_at),
        continues=continues,
        goes_on=goes_on,
        address=address,
    )


def listed_of(row: Fields) -> Conversation:
    """Return the conversation of a row that begins with its recipient and ends with its address."""
    recipient, *columns, channel, value = row
    return conversation_of(recipient, columns, address_of(channel, value))


def portal_of(row: Fields) -> PortalAccount:
    """Return the portal that the columns of the part ``portal`` hold."""
    recipient, active, since, email, email_key, data_key, kept = row
    return PortalAccount(
        recipient=recipient,
        active=bool(active),
        since=instant(since),
        email=_sent_to("", unescape(email) or None),
        data_key=data_key,
        email_key=email_key,
        address=_sent_to("", kept),
    )


def portal_thread_of(row: Fields) -> PortalThread:
    """Return the thread that the columns of the part ``portal_thread`` hold."""
    (
        id_, recipient, opened_at, opened_by, organisation, subject, posts, active_at, read, unread,
        seats, kept,
    ) = row  # fmt: skip
    id_, opened_by, organisation = unescape_all((id_, opened_by, organisation))
    listed = json.loads(seats) if isinstance(seats, str) else seats or ()
    taken = [Seat(user=unescape(user), read=upto, unread=rest) for user, upto, rest in listed]
    return PortalThread(
        id=id_,
        recipient=recipient,
        opened_at=instant(opened_at),
        opened_by=opened_by,
        organisation=organisation,
        subject=subject,
        posts=posts,
        active_at=instant(active_at),
        read=read,
        unread=unread,
        seats=tuple(sorted(taken, key=lambda seat: seat.user)),
        address=_sent_to("", kept),
    )


def post_of(row: Fields) -> Post:
    """Return the message of a portal thread that the columns of the part ``post`` hold."""
    thread, number, recipient, author, content, written_at, entry = row
    thread, author = unescape_all((thread, author))
    return Post(
        thread=thread,
        number=number,
        author=author,
        content=content,
        recipient=recipient,
        at=instant(written_at),
        entry=entry,
    )


def message_of(row: Fields, *, inbound: bool) -> StoredMessage:
    """Return the message of a row of a thread, which ends with what it was sorted into."""
    *columns, client, matter = row
    client, matter = unescape(client or ""), unescape(matter or "")
    if inbound:
        return StoredMessage(None, delivery_of(columns), columns[6], client, matter)
    text = row_of(columns)
    return StoredMessage(text, None, text.recipient, client, matter)


def entry_of(row: Fields) -> Entry:
    """Return the ledger entry that the columns of the part ``entry`` hold."""
    (
        seq, kind, occurred_at, recorded_at, settings, recipient, scope, facts, commitment, hash_,
        salt, payload, value,
    ) = row  # fmt: skip
    event = Event(
        EVENTS[kind],
        instant(occurred_at),
        recipient,
        unescape(scope),
        json.loads(facts),
        _NOTHING if payload is None else json.loads(payload),
    )
    return Entry(
        seq, event, instant(recorded_at), settings, commitment, hash_, value or "", salt or b""
    )


def account_of(name: str, columns: Fields) -> AccountView:
    """Return the account that the columns of its table hold, after its name."""
    balance, entries, granted, asked, ended, declined, period, bought, spent = columns
    return AccountView(
        name, balance, entries, bool(granted), asked, ended, declined, period, bought, spent
    )


def quota_entry_of(row: Fields) -> QuotaEntry:
    """Return the entry of an account that the columns of its table hold."""
    seq, kind, units, balance, outbox_id, key, paid, period, at = row
    return QuotaEntry(
        seq=seq,
        kind=_ENTRY_KINDS[kind],
        units=units,
        balance=balance,
        row=outbox_id,
        key=unescape(key),
        paid=paid,
        period=period,
        at=instant(at),
    )


def consent_of(row: Fields) -> StoredConsent:
    """Return the consent of a row: its cursor, whether a stop waits, its record, its entry."""
    cursor, stop, channel, scope, *columns = row
    recipient, _, _ = cursor.partition(" ")
    record, entry = record_of(columns[:_OF_RECORD]), columns[_OF_RECORD:]
    address = address_of(channel, entry[-1])
    behind = None if entry[0] is None else entry_of(entry)
    return StoredConsent(recipient, address, unescape(scope), record, behind, bool(stop))
