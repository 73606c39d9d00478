"""The decisions of a transaction on their way, and what each of them names and asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar

from attrs import define, evolve, field

from optin.clock import Clock
from optin.consent import Address
from optin.policy.decision import (
    Attempt,
    Decision,
    Delivery,
    InboxItem,
    Key,
    Named,
    RecipientView,
    Replayed,
    Row,
    Snapshot,
    Subjects,
    Token,
    TokenView,
    Unit,
)
from optin.policy.portals import PortalThread
from optin.policy.profiles import UserProfile
from optin.storage.bounds import key_reused, settles
from optin.storage.escaping import escape, escape_all, unescape
from optin.storage.postgres.portals import asking_threads, threads_in
from optin.storage.postgres.queries import Statement, Trip, ask, encoded
from optin.storage.postgres.reading import Seen, under
from optin.storage.postgres.tables import PostgresTables
from optin.storage.postgres.users import named, profiles
from optin.storage.rows import (
    Fields,
    Known,
    delivery_of,
    instant,
    row_of,
)

__all__ = [
    "Asking",
    "Case",
    "Pair",
    "Used",
    "Work",
    "apart",
    "finding",
    "naming_threads",
    "nothing",
]

E = TypeVar("E")
Pair: TypeAlias = tuple[str, str]
Take: TypeAlias = Callable[[list[tuple[Any, ...]]], None]
Asking: TypeAlias = list[tuple[Statement, Take]]
"""Statements of one trip, each with what takes its rows in."""

_NOBODY: Final = Known(RecipientView(""), is_kept=False, has_address=False, held=0)


class _ChangedError(Exception):
    """Say that what a decision rested on is no longer so."""


@define(eq=False)
class Case:
    """Hold one decision on its way: a unit's only one, or that of one of its claimed rows.

    Attributes:
        unit: Which asked for it.
        clock: Its caller's.
        place: Where its result goes.
        tenant: Whose.
        addresses: The recipients, by tenant and key; None for one that goes by its key.
        shown: The same in the order in which they are shown, one perhaps several times.
        now: When it is decided, once that is known.
        row: The row that it claims or settles.
        delivery: The inbound delivery that it takes up.
        arrival: The number of that.
        other_stop: Whether another opt-out of the recipient waits besides that.
        token: The link that it spends.
        users: What is kept of the users that it names, by their identifiers.
        threads: The portal threads that it names, by their names.
        snapshot: What it was shown.
        decision: What it asks for.
        account: The account that it charges, None where it charges none.
    """

    unit: Unit[Any]
    clock: Clock
    place: int
    tenant: str
    addresses: dict[Pair, Address | None] = field(factory=dict)
    shown: list[tuple[Pair, Address | None]] = field(factory=list)
    now: datetime | None = None
    row: Row | None = None
    delivery: Delivery | None = None
    arrival: int = 0
    other_stop: bool = False
    token: TokenView | None = None
    users: dict[str, UserProfile] = field(factory=dict)
    threads: dict[str, PortalThread] = field(factory=dict)
    snapshot: Snapshot | None = None
    decision: Decision[Any] | None = None
    account: str | None = None

    def names(self, key: str, address: Address | None) -> None:
        """Add a recipient."""
        pair = (self.tenant, key)
        self.addresses[pair] = address
        self.shown.append((pair, address))

    def is_about(self, key: str, address: Address | None) -> None:
        """Name the only recipient; found again, it is the same one."""
        self.addresses.clear()
        self.shown.clear()
        self.names(key, address)

    @property
    def about(self) -> list[Pair]:
        """Return the recipients to lock."""
        return [pair for pair in self.addresses if pair[1]]

    def along(self) -> Iterator[tuple[Pair, dict[str, object]]]:
        """Give what is asked along with the recipients: the row in hand, and what was used."""
        key = self.unit.key
        more: dict[str, object] = {} if self.row is None else {"in_hand": self.row.id}
        if isinstance(key, Delivery):
            more.update(_ids_of(self.tenant, _ids(key)))
        elif key is not None:
            more["key"] = escape(key.text)
        for pair in self.about[:1] if more else ():
            yield pair, more

    @property
    def marks(self) -> set[object]:
        """Return what two cases of one wave may not share."""
        entry, key = self.unit.entry, self.unit.key
        marks: set[object] = set(self.about)
        if isinstance(key, Delivery):
            marks.add((self.tenant, *_ids(key)))
        elif key is not None:
            marks.add((self.tenant, "key", key.text))
        if isinstance(entry, Attempt):
            marks.add((self.tenant, entry.id))
        elif isinstance(entry, Named | Token | InboxItem):
            marks.add(entry)
        elif isinstance(entry, Subjects):
            marks.update((self.tenant, "user", user) for user in entry.users)
            marks.update((self.tenant, "thread", name) for name in entry.threads)
        if self.row is not None:
            marks.add((self.tenant, self.row.id))
        return marks


@define(eq=False)
class Work:
    """Hold a transaction on its way.

    Attributes:
        results: What each unit, or each claimed row, is told.
        opening: Statements that begin it, until they were sent.
        patient: Whether it waits for recipients that somebody else has locked.
        tables: What it is going to write.
        seen: What it has read.
        busy: The recipients that it could not lock.
    """

    results: list[Any]
    opening: Trip
    patient: bool
    tables: PostgresTables = field(factory=PostgresTables)
    seen: Seen = field(factory=Seen)
    busy: set[Pair] = field(factory=set)

    def opened(self, *statements: Statement) -> Trip:
        """Return statements, behind those that begin the transaction if nothing did."""
        trip = [*self.opening, *statements]
        self.opening = []
        return trip

    def known(self, case: Case, pair: Pair) -> Known:
        """Return what was read of a recipient, as a case is shown it."""
        if not pair[1]:
            return _NOBODY
        known = self.seen.known[pair]
        if case.delivery is not None:  # the delivery that is being decided bars nobody
            return evolve(known, view=evolve(known.view, unprocessed_stop=case.other_stop))
        return known

    def snapshot(self, case: Case) -> Snapshot:
        """Return what a case is shown."""
        entry, row = case.unit.entry, case.row
        users: tuple[UserProfile | None, ...] = ()
        threads: tuple[PortalThread | None, ...] = ()
        if isinstance(entry, Subjects):
            users = tuple(map(case.users.get, entry.users))
            threads = tuple(map(case.threads.get, entry.threads))
        if row is not None and isinstance(entry, Attempt):
            row = row if settles(row, entry.fence) else None
        return Snapshot(
            case.tenant,
            self.seen.in_force(case.tenant),
            tuple(under(self.known(case, pair).view, address) for pair, address in case.shown),
            row,
            case.delivery,
            case.token,
            users,
            threads,
        )


def apart(cases: Sequence[Case]) -> list[Case]:
    """Return the first of some cases that have nothing to do with each other."""
    taken: set[object] = set()
    several = []
    for case in cases:
        marks = case.marks
        if not taken.isdisjoint(marks):
            break
        taken |= marks
        several.append(case)
    return several


# What units name other than by recipient --------------------------------------------------------


def finding(wave: Sequence[Case]) -> Asking:
    """Lock and read what units name other than by recipient, in the order of locks."""
    asking: Asking = []
    tokens = _named(wave, Token)
    attempts = _named(wave, Attempt)
    for case, entry in sorted(_named(wave, InboxItem), key=_place):
        ids = _ids_of(case.tenant, (entry.provider, entry.account, entry.kind, entry.event_id))
        undecided = ask("undecided", state=entry.state.value, **ids)
        asking.append((undecided, partial(_found_item, case)))
    if tokens:
        asked = encoded({"tenant": case.tenant, "hash": entry.hash} for case, entry in tokens)
        asking.append((ask("tokens", tokens=asked), lambda rows: _found_tokens(tokens, rows)))
    if attempts:
        asked = encoded({"tenant": case.tenant, "id": entry.id} for case, entry in attempts)
        asking.append((ask("attempts", rows=asked), lambda rows: _found_rows(attempts, rows)))
    keyed = _named(wave, Named)
    if keyed:
        asked = encoded({"tenant": case.tenant, "key": escape(entry.key)} for case, entry in keyed)
        asking.append((ask("named_rows", rows=asked), lambda rows: _found_named(keyed, rows)))
    return asking + _naming_users(_named(wave, Subjects))


def _named(wave: Iterable[Case], kind: type[E]) -> list[tuple[Case, E]]:
    return [(case, case.unit.entry) for case in wave if isinstance(case.unit.entry, kind)]


def _place(named: tuple[Case, InboxItem]) -> tuple[str, ...]:
    """Return what deliveries are sorted by, so that all are locked in one order."""
    entry = named[1]
    return entry.tenant, entry.provider, entry.account, entry.kind, entry.event_id


def _found_item(case: Case, found: Iterable[Fields]) -> None:
    for row in found:
        *delivery, case.other_stop = row
        case.delivery, case.arrival = delivery_of(delivery).delivery, row[0]
        if row[6]:
            case.is_about(row[6], case.delivery.address)


def _found_tokens(cases: list[tuple[Case, Token]], found: Iterable[Fields]) -> None:
    rows = {(row[0], bytes(row[1])): row[2:] for row in found}
    for case, entry in cases:
        row = rows.get((case.tenant, entry.hash))
        if row is not None:
            purpose, data, expires_at, spent_at, recipient = row
            case.token = TokenView(
                unescape(purpose), unescape(data), instant(expires_at), spent=spent_at is not None
            )
            if recipient:
                case.is_about(recipient, None)


def _found_rows(cases: list[tuple[Case, Attempt]], found: Iterable[Fields]) -> None:
    rows = {(row.tenant, row.id): row for row in map(row_of, found)}
    for case, entry in cases:
        case.row = rows.get((case.tenant, entry.id))
        if case.row is not None:
            case.is_about(case.row.recipient, case.row.address)


def _naming_users(cases: list[tuple[Case, Subjects]]) -> Asking:
    """Lock and read the users that units name."""
    users = sorted({(case.tenant, user) for case, entry in cases for user in entry.users})
    if not users:
        return []

    def take(rows: list[tuple[Any, ...]]) -> None:
        kept = profiles(rows)
        for case, entry in cases:
            case.users = {user: kept[case.tenant, user] for user in entry.users
                          if (case.tenant, user) in kept}  # fmt: skip

    asked = named(users)
    return [(ask("make_users", users=asked), nothing), (ask("users", users=asked), take)]


def naming_threads(wave: Sequence[Case]) -> Asking:
    """Read the portal threads that units name, once the locks of their contacts are held."""
    cases = _named(wave, Subjects)
    threads = sorted({(case.tenant, name) for case, entry in cases for name in entry.threads})
    if not threads:
        return []

    def take(rows: list[tuple[Any, ...]]) -> None:
        kept = threads_in(rows)
        for case, entry in cases:
            case.threads = {name: kept[case.tenant, name] for name in entry.threads
                            if (case.tenant, name) in kept}  # fmt: skip

    return [(asking_threads(threads), take)]


def _found_named(cases: list[tuple[Case, Named]], found: Iterable[Fields]) -> None:
    rows = {(row.tenant, row.key): row for row in map(row_of, found)}
    for case, entry in cases:
        case.row = rows.get((case.tenant, entry.key))
        if case.row is not None:
            case.is_about(case.row.recipient, case.row.address)


# What was used before -----------------------------------------------------------------------------


@define(eq=False)
class Used:
    """Hold what makes units idempotent, as far as it was used before.

    Attributes:
        deliveries: The ids of deliveries, with their tenants.
        memos: Fingerprint and memo of each key, by tenant and key.
    """

    deliveries: set[tuple[str, ...]] = field(factory=set)
    memos: dict[Pair, Pair] = field(factory=dict)

    def asking(self, wave: Sequence[Case]) -> Asking:
        """Read what was used before by units that have no recipient to ask it along with."""
        asking: Asking = []
        keyed = [(case.tenant, case.unit.key) for case in wave if not case.about]
        deliveries = [_ids_of(one, _ids(key)) for one, key in keyed if isinstance(key, Delivery)]
        if deliveries:
            asking.append((ask("seen", deliveries=encoded(deliveries)), self._take_deliveries))
        keys = [{"tenant": one, "key": escape(key.text)} for one, key in keyed
                if isinstance(key, Key)]  # fmt: skip
        if keys:
            asking.append((ask("memos", keys=encoded(keys)), self._take_memos))
        return asking

    def take(self, wave: Sequence[Case], found: Iterable[Fields]) -> None:
        """Take in what was asked along with recipients.

        Args:
            wave: The cases.
            found: The rows of the query ``subjects``; what comes later counts.
        """
        along = {(row[0], row[1]): row[-2:] for row in found}
        for case in wave:
            key = case.unit.key
            seen, memo = along[case.about[0]] if case.about else (False, None)
            if isinstance(key, Delivery):
                if seen:
                    self.deliveries.add((case.tenant, *escape_all(_ids(key))))
            elif key is not None and memo is not None:
                self.memos[case.tenant, escape(key.text)] = (memo[0], memo[1])

    def _take_deliveries(self, rows: list[tuple[Any, ...]]) -> None:
        self.deliveries.update(rows)

    def _take_memos(self, rows: list[tuple[Any, ...]]) -> None:
        self.memos.update({(row[0], row[1]): (row[2], row[3]) for row in rows})

    def replayed(self, case: Case) -> Replayed | None:
        """Return what a second use is told, None for a first one.

        Raises:
            DuplicateKeyError: The key was used for something else.
        """
        key = case.unit.key
        if isinstance(key, Delivery):
            return (
                Replayed("") if (case.tenant, *escape_all(_ids(key))) in self.deliveries else None
            )
        used = None if key is None else self.memos.get((case.tenant, escape(key.text)))
        if key is None or used is None:
            return None
        if unescape(used[0]) != key.fingerprint:
            raise key_reused()
        return Replayed(unescape(used[1]))


def _ids(delivery: Delivery) -> tuple[str, str, str, str]:
    return delivery.provider, delivery.account, delivery.kind, delivery.event_id


def _ids_of(tenant: str, ids: tuple[str, str, str, str]) -> dict[str, str]:
    names = ("tenant", "provider", "account", "kind", "event_id")
    return dict(zip(names, (tenant, *escape_all(ids)), strict=True))


def nothing(_: list[tuple[Any, ...]]) -> None:
    """Take in nothing."""
