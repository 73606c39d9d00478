"""From what PostgreSQL answers to what a decision is shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final, TypeAlias, TypeVar

from attrs import define, evolve, field, frozen

from optin.consent import NOBODY, Address, Block, Channel, Event, Record, Standing, fold, stamp
from optin.policy.decision import (
    Attempt,
    Conversation,
    Glance,
    InboxState,
    RecipientView,
    Row,
    RowState,
    SettingsVersion,
    Snapshot,
    Standpoint,
    Subjects,
)
from optin.policy.portals import PortalAccount, PortalThread
from optin.policy.profiles import UserProfile
from optin.storage.bounds import (
    cursor_before,
    cursor_hash,
    cursor_number,
    cursor_pair,
    nobodys_address,
)
from optin.storage.escaping import escape, unescape
from optin.storage.glances import glances_of
from optin.storage.keys import RecipientKey
from optin.storage.portals import OfPortals
from optin.storage.postgres.contacts import contacts
from optin.storage.postgres.conversations import conversations, thread
from optin.storage.postgres.portals import (
    asking_threads,
    page_of_portals,
    portal_in,
    threads_in,
)
from optin.storage.postgres.queries import Statement, Trip, ask, encoded
from optin.storage.postgres.tallies import tallied
from optin.storage.postgres.users import named, page_about_users, profiles
from optin.storage.protocol import (
    Consents,
    Contacts,
    Conversations,
    Deliveries,
    Entries,
    Ledger,
    Links,
    Notices,
    Page,
    Portals,
    PortalThreads,
    Posts,
    Query,
    Recipients,
    Rows,
    Tallies,
    Thread,
    Users,
)
from optin.storage.rows import (
    EVENTS,
    Fields,
    Known,
    address_of,
    block_of,
    consent_of,
    conversation_of,
    delivery_of,
    entry_of,
    instant,
    link_of,
    moment,
    quota_entry_of,
    record_of,
    row_of,
    trace_of,
)
from optin.storage.threads import ledger_query

__all__ = ["Answers", "Frame", "Reader", "Seen", "Trips", "pairs", "under"]

T = TypeVar("T")

Answers: TypeAlias = list[list[tuple[Any, ...]]]
"""The rows of each statement of a trip."""

Trips: TypeAlias = Generator[Trip, Answers, T]
"""A conversation with the database, written once for both colours: it yields statements that travel
together, and is sent their rows."""

# Settings kept in memory; the oldest go. A process that serves more tenants reads some again.
_VERSIONS_KEPT: Final = 4096

_OPEN: Final = frozenset({RowState.HELD, RowState.PENDING, RowState.CALLING})


@frozen
class Frame:
    """Say how a transaction begins and ends.

    Attributes:
        begin: Statements that begin it.
        commit: Statements that make it durable.
        rollback: Statements that undo it.
    """

    begin: Trip
    commit: Trip
    rollback: Trip


_NO_MORE: Final = MappingProxyType[str, object]({})


READING: Final = Frame([ask("begin_reading")], [ask("commit")], [ask("rollback")])
"""Of what reads several things of one moment."""


def pairs(
    keys: Iterable[tuple[str, str]],
    more: Mapping[tuple[str, str], Mapping[str, object]] = MappingProxyType({}),
) -> str:
    """Return recipients as the JSON that the queries unfold.

    Args:
        keys: By tenant and key.
        more: What else is asked along with some of them.
    """
    return encoded(
        {"tenant": pair[0], "recipient": pair[1], "in_hand": 0, **more.get(pair, _NO_MORE)}
        for pair in keys
    )


@define(eq=False)
class Seen:
    """Hold what a transaction has read.

    Attributes:
        known: The recipients, by tenant and key.
        versions: Which settings are in force, by tenant; 0 for one that is not enrolled, and none
            for one that has no row.
        settings: Versions, by tenant and number.
    """

    known: dict[tuple[str, str], Known] = field(factory=dict)
    versions: dict[str, int] = field(factory=dict)
    settings: dict[tuple[str, int], SettingsVersion] = field(factory=dict)

    def in_force(self, tenant: str) -> SettingsVersion | None:
        """Return a tenant's settings, None where it is not enrolled."""
        return self.settings.get((tenant, self.versions.get(tenant, 0)))


class Reader:
    """Read for the scripts of a store.

    Args:
        keys: For the recipients.
        frame: How what reads several things of one moment begins and ends.

    Attributes:
        keys: For the recipients.
        kept: Settings that are durable, by tenant and number.
    """

    def __init__(self, keys: RecipientKey, frame: Frame = READING) -> None:
        self.keys = keys
        self.kept: dict[tuple[str, int], SettingsVersion] = {}
        self._frame = frame

    def key_of(self, tenant: str, address: Address) -> str:
        """Return the key of an address."""
        return self.keys.of(tenant, address)

    # What a decision is shown ---------------------------------------------------------------------

    def take(
        self,
        seen: Seen,
        found: Iterable[tuple[Any, ...]],
        addresses: Mapping[tuple[str, str], Address | None],
    ) -> list[tuple[str, str]]:
        """Take in the rows of recipients, and return those that hold messages.

        Args:
            seen: Where to.
            found: The rows of the query ``subjects``.
            addresses: By which the recipients were named, None for those that go by their key.
        """
        holding = []
        for row in found:
            about = (row[0], row[1])
            known = _known(row, addresses.get(about))
            seen.known[about] = known
            if row[2] is not None:
                seen.versions[row[0]] = row[2]
            if known.held:
                holding.append(about)
        return holding

    def held(self, seen: Seen, holding: Sequence[tuple[str, str]]) -> Trips[None]:
        """Read the held rows of those recipients that have some."""
        if not holding:
            return
        (found,) = yield [ask("held", subjects=pairs(holding))]
        rows: dict[tuple[str, str], list[Row]] = {}
        for each in map(row_of, found):
            rows.setdefault((each.tenant, each.recipient), []).append(each)
        for about, held in rows.items():
            known = seen.known[about]
            seen.known[about] = _holding(known, tuple(held))

    def settings(self, seen: Seen) -> Trips[None]:
        """Read the settings in force, the same object for the same version each time."""
        wanted = [pair for pair in seen.versions.items() if pair[1] and pair not in seen.settings]
        missing = []
        for pair in wanted:
            kept = self.kept.get(pair)
            if kept is None:
                missing.append(pair)
            else:
                seen.settings[pair] = kept
        if missing:
            asked = encoded({"tenant": tenant, "version": number} for tenant, number in missing)
            (rows,) = yield [ask("settings", versions=asked)]
            for tenant, number, body in rows:
                seen.settings[tenant, number] = SettingsVersion(number, unescape(body))

    def keep(self, seen: Seen) -> None:
        """Remember settings that are durable: a version whose transaction was undone is not."""
        for pair, version in seen.settings.items():
            if pair not in self.kept:
                while len(self.kept) >= _VERSIONS_KEPT:
                    del self.kept[next(iter(self.kept))]
                self.kept[pair] = version

    # Looking without a lock -----------------------------------------------------------------------

    def view(self, subjects: Subjects, at: datetime | None) -> Trips[Snapshot]:
        """Show what a decision would see, of one moment."""
        tenant = subjects.tenant
        keyed = [((tenant, self.key_of(tenant, each)), each) for each in subjects.addresses]
        if at is not None:
            past = yield from self._past(tenant, keyed, stamp(at))
            nobody, nothing = (None,) * len(subjects.users), (None,) * len(subjects.threads)
            return evolve(past, users=nobody, threads=nothing)
        *_, found, numbers = yield [
            *self._frame.begin,
            ask("subjects", subjects=pairs(dict(keyed))),
            ask("versions", tenants=[tenant]),
        ]
        seen = Seen(versions=dict(numbers))
        holding = self.take(seen, found, dict(keyed))
        yield from self.held(seen, holding)
        yield from self.settings(seen)
        users = yield from self._users(tenant, subjects.users)
        threads = yield from self._threads(tenant, subjects.threads)
        yield from self._end()
        self.keep(seen)
        views = tuple(under(seen.known[about].view, address) for about, address in keyed)
        return Snapshot(tenant, seen.in_force(tenant), views, users=users, threads=threads)

    def _users(self, tenant: str, users: Sequence[str]) -> Trips[tuple[UserProfile | None, ...]]:
        if not users:
            return ()
        asked = named((tenant, user) for user in users)
        (found,) = yield [ask("users_seen", users=asked)]
        kept = profiles(found)
        return tuple(kept.get((tenant, user)) for user in users)

    def _threads(self, tenant: str, names: Sequence[str]) -> Trips[tuple[PortalThread | None, ...]]:
        if not names:
            return ()
        (found,) = yield [asking_threads((tenant, name) for name in names)]
        kept = threads_in(found)
        return tuple(kept.get((tenant, name)) for name in names)

    def _end(self) -> Trips[None]:
        if self._frame.commit:
            yield self._frame.commit

    def _past(
        self, tenant: str, keyed: Sequence[tuple[tuple[str, str], Address]], at: int
    ) -> Trips[Snapshot]:
        before = len(self._frame.begin)
        answers = yield [
            *self._frame.begin,
            ask("settings_at", tenant=tenant, at=at),
            *(ask("history_at", tenant=tenant, recipient=key, at=at) for (_, key), _ in keyed),
        ]
        numbers, *histories = answers[before:]
        seen = Seen(versions={tenant: numbers[0][0] if numbers else 0})
        yield from self.settings(seen)
        yield from self._end()
        self.keep(seen)
        views = tuple(
            RecipientView(key, address, _folded(key, history))
            for ((_, key), address), history in zip(keyed, histories, strict=True)
        )
        return Snapshot(tenant, seen.in_force(tenant), views)

    def glance(
        self, standpoint: Standpoint, points: Sequence[str]
    ) -> Trips[list[tuple[Glance, int]]]:
        """Glance at many recipients, in one statement, and one more where some have blocks."""
        tenant = standpoint.tenant
        keys = self.keys.of_all(tenant, points)
        if not keys:
            return []
        given = {
            "tenant": tenant,
            "scope": escape(standpoint.scope),
            "asked_since": stamp(standpoint.asked_since),
            "held_since": stamp(standpoint.held_since),
            "keys": ",".join(sorted(set(keys))),
        }
        *_, found = yield [*self._frame.begin, ask("glance", **given)]
        blocks: dict[str, list[Block]] = {}
        barred = [row[0] for row in found if row[8]]
        if barred:
            (rows,) = yield [ask("blocks", tenant=tenant, keys=barred)]
            for key, *columns in rows:
                blocks.setdefault(key, []).append(block_of(columns))
        yield from self._end()
        return glances_of(keys, found, standpoint, lambda key: tuple(blocks[key]))

    # Keeping decisions waiting --------------------------------------------------------------------

    def hold(self, attempt: Attempt, begin: Trip) -> Trips[bool]:
        """Lock a row that is being called, and its recipient, in a transaction that stays open."""
        given = {"tenant": attempt.tenant, "id": attempt.id, "fence": attempt.fence}
        *_, found = yield [*begin, ask("hold_row", **given)]
        if not found:
            return False
        yield [ask("hold_recipient", tenant=attempt.tenant, recipient=found[0][0])]
        return True

    # Pages ----------------------------------------------------------------------------------------

    def scan(self, query: Query, after: str | None, limit: int) -> Trips[Page[object]]:
        """Return one page."""
        if isinstance(query, Conversations):
            return (yield from conversations(query, after, limit))
        if isinstance(query, Thread):
            return (yield from thread(query, after, limit))
        if isinstance(query, Contacts):
            return (yield from contacts(query, after, limit, _recipient))
        if isinstance(query, Tallies):
            return (yield from tallied(query, after, limit))
        # One more than asked for shows whether there is another page.
        if isinstance(query, Links):
            return (yield from self._links(query, after, limit))
        if isinstance(query, Portals | PortalThreads | Posts):
            return (yield from self._of_portals(query, after, limit))
        if isinstance(query, Users | Notices):
            given = {"tenant": query.tenant, "limit": limit + 1}
            statement, make, column = page_about_users(query, after, given)
        else:
            statement, make, column = self._page(query, after, limit + 1)
        (found,) = yield [statement]
        items = tuple(map(make, found[:limit]))
        return Page(items, str(found[limit - 1][column]) if len(found) > limit else None)

    def _of_portals(self, query: OfPortals, after: str | None, limit: int) -> Trips[Page[object]]:
        address = None if isinstance(query, Posts) else query.address
        key = "" if address is None else self.key_of(query.tenant, address)
        return (yield from page_of_portals(query, key, after, limit))

    def _links(self, query: Links, after: str | None, limit: int) -> Trips[Page[object]]:
        given: dict[str, Any] = {"after": cursor_hash(after), "limit": limit + 1}
        name = "scan_links"
        if query.hash is not None:
            name, given["hash"] = "scan_link", query.hash
        elif query.address is not None:
            name, given["recipient"] = "scan_links_of", self.key_of(query.tenant, query.address)
        (found,) = yield [ask(name, tenant=query.tenant, **given)]
        links = tuple(map(link_of, found[:limit]))
        return Page(links, links[-1].hash.hex() if len(found) > limit else None)

    def _page(
        self,
        query: Ledger | Recipients | Consents | Rows | Deliveries | Entries,
        after: str | None,
        limit: int,
    ) -> tuple[Statement, Callable[[Fields], object], int]:
        """Choose the query of a page, what makes an item of a row, and the column of its cursor."""
        given: dict[str, Any] = {"tenant": query.tenant, "limit": limit}
        if isinstance(query, Recipients | Consents | Entries):
            return _page_of(query, after, given)
        if isinstance(query, Ledger) and query.newest:
            given["before"] = cursor_before(after)
        else:
            given["after"] = cursor_number(after)
        whole = query.address is None
        if query.address is not None:
            if query.tenant is None:
                raise nobodys_address()
            given["recipient"] = self.key_of(query.tenant, query.address)
        if isinstance(query, Ledger):
            return ask(ledger_query(query), **given), entry_of, 0
        states = [state.value for state in query.states]
        if isinstance(query, Rows):
            if whole and states and _OPEN.issuperset(query.states):
                return ask("scan_open_rows", states=states, **given), row_of, 1
            name = "scan_rows" if whole else "scan_rows_of"
            return ask(name, states=states or None, **given), row_of, 1
        if whole and query.states == (InboxState.NEW,):
            name = "scan_undecided" if query.tenant is not None else "scan_all_undecided"
            return ask(name, **given), delivery_of, 0
        if query.tenant is None:
            return ask("scan_all_deliveries", states=states or None, **given), delivery_of, 0
        name = "scan_deliveries" if whole else "scan_deliveries_of"
        return ask(name, states=states or None, **given), delivery_of, 0


def _page_of(
    query: Recipients | Consents | Entries, after: str | None, given: dict[str, Any]
) -> tuple[Statement, Callable[[Fields], object], int]:
    """Choose the query of a page that is asked for in one way only."""
    if isinstance(query, Recipients):
        return ask("scan_recipients", after=after or "", **given), _recipient, 0
    if isinstance(query, Consents):
        recipient, scope = cursor_pair(after)
        page = ask("scan_proofs", recipient=recipient, scope=scope, **given)
        return page, consent_of, 0
    given = {**given, "after": cursor_number(after), "account": escape(query.account)}
    return ask("scan_entries", **given), quota_entry_of, 0


def under(view: RecipientView, address: Address | None) -> RecipientView:
    """Return a view under the address that it was asked for by."""
    if address is None or view.address is address:
        return view
    return evolve(view, address=address)


def _known(row: Fields, address: Address | None) -> Known:
    """Return what a row of the query ``subjects`` says of a recipient."""
    _, key, _, channel, value, revision, held, _, *trace = row[:18]
    kept, stop, lease, consents, blocks, conversations, account, *_ = row[18:]
    calling_until = moment(lease)
    if address is None:
        address = address_of(channel, value)
    if not kept:
        view = RecipientView(key, address, unprocessed_stop=stop, calling_until=calling_until)
        return Known(view, is_kept=False, has_address=value is not None, held=0)
    standing = _standing(revision, consents, blocks)
    view = RecipientView(
        key,
        address,
        standing,
        trace_of(trace),
        (),
        stop,
        calling_until,
        _conversations(key, conversations),
        _portal(key, address, account, value),
    )
    return Known(view, is_kept=True, has_address=value is not None, held=held)


def _standing(revision: int, consents: list[Any] | None, blocks: list[Any] | None) -> Standing:
    records: dict[str, Record] = {unescape(each[0]): record_of(each[1:]) for each in consents or ()}
    return Standing(MappingProxyType(records), tuple(map(block_of, blocks or ())), revision)


def _conversations(key: str, found: list[Any] | None) -> tuple[Conversation, ...]:
    kept = [conversation_of(key, columns) for columns in found or ()]
    return tuple(sorted(kept, key=lambda each: each.sender))


def _portal(
    key: str, address: Address | None, found: list[Any] | None, value: str | None
) -> PortalAccount | None:
    """Return the portal of somebody whose address is on it."""
    if address is None or address.channel is not Channel.PORTAL:
        return None
    return portal_in(key, found, value if value is None else f"{address.channel} {value}")


def _holding(known: Known, held: tuple[Row, ...]) -> Known:
    return evolve(known, view=evolve(known.view, held=held))


def _recipient(row: Fields) -> RecipientView:
    key, channel, value, revision = row[:4]
    return RecipientView(
        key, address_of(channel, value), _standing(revision, row[14], row[15]), trace_of(row[4:14])
    )


def _folded(key: str, history: Iterable[Fields]) -> Standing:
    standing = NOBODY
    for seq, kind, occurred_at, scope, facts in history:
        event = Event(EVENTS[kind], instant(occurred_at), key, unescape(scope), json.loads(facts))
        standing = fold(standing, event, seq)
    return standing
