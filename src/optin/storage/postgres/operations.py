"""What both the store and a store inside a host's transaction are asked, in both colours."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar, cast

from optin.clock import Clock
from optin.consent import Address, stamp
from optin.exceptions import StorageError
from optin.policy.decision import (
    Attempt,
    Delivery,
    Glance,
    InboxState,
    Snapshot,
    Standpoint,
    Subjects,
)
from optin.quota import AccountView
from optin.storage.bounds import bad_limit, check_tenant
from optin.storage.escaping import escape, escape_all
from optin.storage.keys import RecipientKey
from optin.storage.postgres.queries import Statement, ask
from optin.storage.postgres.reading import Frame, Reader, Trips
from optin.storage.postgres.script import Scripts
from optin.storage.postgres.users import asking_unread, marking
from optin.storage.protocol import Page, Query
from optin.storage.rows import Fields, account_of

__all__ = ["AsyncOperations", "Operations", "Parts"]

T = TypeVar("T")


def _recorded(
    scripts: Scripts, tenant: str, delivery: Delivery, clock: Clock, state: InboxState
) -> Statement:
    """Return the one statement that keeps a raw delivery."""
    address = delivery.address
    provider, account, kind, event_id, sender, text, meaning, hint = escape_all((
        delivery.provider, delivery.account, delivery.kind, delivery.event_id,
        delivery.sender, delivery.text, delivery.meaning, delivery.hint,
    ))  # fmt: skip
    occurred_at = delivery.occurred_at
    return ask(
        "record",
        tenant=tenant,
        provider=provider,
        account=account,
        kind=kind,
        event_id=event_id,
        recipient="" if address is None else scripts.reader.key_of(tenant, address),
        channel="" if address is None else address.channel.value,
        value="" if address is None else address.value,
        sender=sender,
        text=text,
        raw=delivery.raw,
        meaning=meaning,
        hint=hint,
        doubtful=int(delivery.doubtful),
        occurred_at=None if occurred_at is None else stamp(occurred_at),
        received_at=stamp(clock.now()),
        state=state.value,
    )


def _asking_attempt(provider: str, account: str, message_id: str) -> Statement:
    provider, account, message_id = escape_all((provider, account, message_id))
    return ask("attempt_of", provider=provider, account=account, message_id=message_id)


def _asking_account(tenant: str, name: str) -> Statement:
    return ask("account", tenant=tenant, name=escape(name))


def _account(name: str, found: Sequence[Fields]) -> AccountView:
    return account_of(name, found[0]) if found else AccountView(name)


def _one(statement: Statement) -> Trips[list[tuple[Any, ...]]]:
    (rows,) = yield [statement]
    return rows


class Parts:
    """Hold what both colours need."""

    def __init__(
        self, key: RecipientKey, reader: Reader, entropy: Callable[[int], bytes], frame: Frame
    ) -> None:
        self.key = key
        self.entropy = entropy
        self.scripts = Scripts(reader, entropy, frame)
        self.process = os.getpid()

    def check(self) -> None:
        """Refuse to use connections that another process uses."""
        if self.process != os.getpid():
            raise StorageError("the store was opened before a fork: open another one")

    def view(self, subjects: Subjects, at: datetime | None) -> Callable[[], Trips[Snapshot]]:
        """Return the script that shows what a decision would see."""
        check_tenant(subjects.tenant)
        return lambda: self.scripts.reader.view(subjects, at)

    def glance(
        self, standpoint: Standpoint, points: Sequence[str]
    ) -> Callable[[], Trips[list[tuple[Glance, int]]]]:
        """Return the script that glances at many recipients."""
        check_tenant(standpoint.tenant)
        return lambda: self.scripts.reader.glance(standpoint, points)

    def scan(
        self, query: Query, after: str | None, limit: int
    ) -> Callable[[], Trips[Page[object]]]:
        """Return the script that reads one page."""
        if limit < 1:
            raise bad_limit()
        check_tenant(query.tenant or "")
        return lambda: self.scripts.reader.scan(query, after, limit)

    def record(
        self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState
    ) -> Callable[[], Trips[list[tuple[Any, ...]]]]:
        """Return the script that keeps a raw delivery."""
        check_tenant(tenant)
        statement = _recorded(self.scripts, tenant, delivery, clock, state)
        return lambda: _one(statement)


class Operations(ABC):
    """Ask what takes no group; how a script is carried out, a subclass says."""

    _parts: Parts

    @abstractmethod
    def _carry(self, script: Callable[[], Trips[T]]) -> T:
        """Carry a script out."""

    def record(self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        return bool(self._carry(self._parts.record(tenant, delivery, clock, state)))

    def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see; see :meth:`optin.storage.Store.view`."""
        return self._carry(self._parts.view(subjects, at))

    def glance(self, standpoint: Standpoint, points: Sequence[str]) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        return self._carry(self._parts.glance(standpoint, points))

    def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""
        rows = self._carry(lambda: _one(ask("route", sender=escape(sender))))
        return str(rows[0][0]) if rows else None

    def account(self, tenant: str, name: str) -> AccountView:
        """Show an account; see :meth:`optin.storage.Store.account`."""
        check_tenant(tenant)
        return _account(name, self._carry(lambda: _one(_asking_account(tenant, name))))

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        found = self._carry(lambda: _one(_asking_attempt(provider, account, message_id)))
        return Attempt(*found[0]) if len(found) == 1 else None

    def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        return [row[0] for row in self._carry(lambda: _one(ask("tenants")))]

    def now(self) -> datetime:
        """Return the server's time; see :meth:`optin.storage.Timekeeping.now`."""
        ((now,),) = self._carry(lambda: _one(ask("server_time")))
        return cast("datetime", now)

    def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        return self._carry(self._parts.scan(query, after, limit))

    def unread(self, tenant: str, user: str) -> int:
        """Count a user's unread notices; see :meth:`optin.storage.Store.unread`."""
        check_tenant(tenant)
        asking = asking_unread(tenant, user)
        return int((self._carry(lambda: _one(asking)))[0][0])

    def mark_read(self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> int:
        """Mark notices as read; see :meth:`optin.storage.Store.mark_read`."""
        check_tenant(tenant)
        asking = marking(tenant, user, ids, clock)
        return len(self._carry(lambda: _one(asking)))

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        check_tenant(tenant)
        scripts = self._parts.scripts
        return self._carry(partial(scripts.erase, tenant, address, ground, clock))


class AsyncOperations(ABC):
    """Ask what takes no group, in coroutines; how a script is carried out, a subclass says."""

    _parts: Parts

    @abstractmethod
    async def _carry(self, script: Callable[[], Trips[T]]) -> T:
        """Carry a script out."""

    async def record(
        self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState
    ) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        return bool(await self._carry(self._parts.record(tenant, delivery, clock, state)))

    async def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see; see :meth:`optin.storage.Store.view`."""
        return await self._carry(self._parts.view(subjects, at))

    async def glance(
        self, standpoint: Standpoint, points: Sequence[str]
    ) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        return await self._carry(self._parts.glance(standpoint, points))

    async def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""
        rows = await self._carry(lambda: _one(ask("route", sender=escape(sender))))
        return str(rows[0][0]) if rows else None

    async def account(self, tenant: str, name: str) -> AccountView:
        """Show an account; see :meth:`optin.storage.Store.account`."""
        check_tenant(tenant)
        return _account(name, await self._carry(lambda: _one(_asking_account(tenant, name))))

    async def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        found = await self._carry(lambda: _one(_asking_attempt(provider, account, message_id)))
        return Attempt(*found[0]) if len(found) == 1 else None

    async def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        return [row[0] for row in await self._carry(lambda: _one(ask("tenants")))]

    async def now(self) -> datetime:
        """Return the server's time; see :meth:`optin.storage.Timekeeping.now`."""
        ((now,),) = await self._carry(lambda: _one(ask("server_time")))
        return cast("datetime", now)

    async def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        return await self._carry(self._parts.scan(query, after, limit))

    async def unread(self, tenant: str, user: str) -> int:
        """Count a user's unread notices; see :meth:`optin.storage.Store.unread`."""
        check_tenant(tenant)
        asking = asking_unread(tenant, user)
        return int((await self._carry(lambda: _one(asking)))[0][0])

    async def mark_read(
        self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock
    ) -> int:
        """Mark notices as read; see :meth:`optin.storage.Store.mark_read`."""
        check_tenant(tenant)
        asking = marking(tenant, user, ids, clock)
        return len(await self._carry(lambda: _one(asking)))

    async def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        check_tenant(tenant)
        scripts = self._parts.scripts
        return await self._carry(partial(scripts.erase, tenant, address, ground, clock))
