"""The store in a PostgreSQL database, in both colours: thin shells around the same scripts."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby
from threading import get_ident
from typing import Any, Final, TypeVar

from psycopg.pq import TransactionStatus

from optin.clock import Clock
from optin.consent import Address, stamp
from optin.exceptions import StorageError
from optin.policy.decision import (
    Attempt,
    Delivery,
    Expired,
    Glance,
    InboxState,
    NextDue,
    Result,
    Snapshot,
    Standpoint,
    Subjects,
    Unit,
)
from optin.storage.bounds import bad_limit, check_tenant, reentered
from optin.storage.escaping import escape, escape_all
from optin.storage.grouping import Asked, AsyncGroup, Group
from optin.storage.postgres.connections import (
    CONNECTION_LOST,
    AsyncConnections,
    AsyncPool,
    Connections,
    Pool,
    carry_out,
    carry_out_async,
    telling,
)
from optin.storage.postgres.opening import connecting, key_of, open_up
from optin.storage.postgres.queries import Statement, ask
from optin.storage.postgres.reading import Reader, Trips
from optin.storage.postgres.script import BUSY, LENT, OWN, Scripts
from optin.storage.protocol import Page, Query

__all__ = ["AsyncPostgresStore", "PostgresStore"]

T = TypeVar("T")

SIZE: Final = 8
"""Connections: enough for a web process, and few enough for a server that has many of those."""


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


def _one(statement: Statement) -> Trips[list[tuple[Any, ...]]]:
    (rows,) = yield [statement]
    return rows


class _Parts:
    """Hold what both colours need."""

    def __init__(self, key: bytes | None, entropy: Callable[[int], bytes], *, lent: bool) -> None:
        self.key = key_of(key)
        self.scripts = Scripts(Reader(self.key), entropy, LENT if lent else OWN)
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


class PostgresStore:
    """Keep everything in a PostgreSQL database.

    Any thread may use it; threads that write at once share a commit. A process that forks opens its
    own in the child. Any number of processes may share a database.

    Args:
        database: A connection string, or a pool of the host's such as
            ``psycopg_pool.ConnectionPool``, which is not closed with the store.
        key: The secret of the recipients' keys, at least 16 random bytes, kept outside the
            database; without it the opt-outs cannot be found again.
        entropy: Gives so many random bytes, as ``os.urandom`` does.
        size: At most so many connections at once, where the store has its own.
        migrate: Whether to make the tables, or bring them to this version, when it opens.
        prepare: Whether the server keeps prepared statements; False behind a pooler that lends a
            connection for a transaction only.

    Raises:
        WrongKeyError: The database was written with another key.
        SchemaError: The database was made by a newer version, or lacks tables.
        StorageError: The database cannot be reached.
        ConfigurationError: The key is missing or too short.
    """

    def __init__(
        self,
        database: str | Connections,
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        size: int = SIZE,
        migrate: bool = True,
        prepare: bool = True,
    ) -> None:
        self._lent = not isinstance(database, str)
        self._parts = _Parts(key, entropy, lent=self._lent)
        self._connections = (
            Pool(database, size, connecting(prepare=prepare))
            if isinstance(database, str)
            else database
        )
        self._group = Group(self._run_together)
        self._running: set[int] = set()
        self._closed = False
        try:
            self._carry(lambda: open_up(self._parts.key, migrate=migrate))
        except BaseException:
            self.close()
            raise

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        results: list[Any] = []
        for claims, some in groupby(units, key=_claims):
            if claims:
                results += [self._claim(unit, clock) for unit in some]
            else:
                results += self._grouped(list(some), clock)
        return results

    def _claim(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        return self._carry(partial(self._parts.scripts.claim, unit, clock))

    def _grouped(self, units: list[Unit[Any]], clock: Clock) -> list[Any]:
        self._check()
        results: list[Any] = self._group.transact(units, clock)
        # Whoever waits for a recipient that somebody else has locked waits alone.
        return [
            self._alone(unit, clock) if result is BUSY else result
            for unit, result in zip(units, results, strict=True)
        ]

    def _run_together(self, asked: list[Asked]) -> list[Result[Any]]:
        return self._carry(partial(self._parts.scripts.transact, asked, patient=False))

    def _alone(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        script = partial(self._parts.scripts.transact, [(unit, clock)], patient=True)
        result: Result[Any] = self._carry(script)[0]
        return result

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

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        found = self._carry(lambda: _one(_asking_attempt(provider, account, message_id)))
        return Attempt(*found[0]) if len(found) == 1 else None

    def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        return [row[0] for row in self._carry(lambda: _one(ask("tenants")))]

    def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        return self._carry(self._parts.scan(query, after, limit))

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        check_tenant(tenant)
        scripts = self._parts.scripts
        return self._carry(partial(scripts.erase, tenant, address, ground, clock))

    def close(self) -> None:
        """Close the store's own connections; a second time does nothing."""
        self._closed = True
        if not self._lent:
            self._connections.close()

    def _check(self) -> None:
        self._parts.check()
        if self._closed:
            raise StorageError("the store is closed")
        if get_ident() in self._running:
            raise reentered()

    def _carry(self, script: Callable[[], Trips[T]]) -> T:
        """Carry a script out, once more where the connection broke before a commit."""
        self._check()
        self._running.add(get_ident())
        try:
            with telling():
                return self._carried(script)
        except StorageError as error:
            if error.code != CONNECTION_LOST:
                raise
            with telling():
                return self._carried(script)
        finally:
            self._running.discard(get_ident())

    def _carried(self, script: Callable[[], Trips[T]]) -> T:
        connection = self._connections.getconn()
        try:
            if not connection.autocommit:
                connection.autocommit = True
            return carry_out(connection, script())
        finally:
            if connection.info.transaction_status is not TransactionStatus.IDLE:
                connection.close()
            self._connections.putconn(connection)


class AsyncPostgresStore:
    """Do what :class:`PostgresStore` does, in coroutines, on the driver's own.

    The database is opened by whoever asks first.

    Args:
        database: A connection string, or a pool of the host's such as
            ``psycopg_pool.AsyncConnectionPool``.
        key: As for :class:`PostgresStore`.
        entropy: As for :class:`PostgresStore`.
        size: As for :class:`PostgresStore`.
        migrate: As for :class:`PostgresStore`.
        prepare: As for :class:`PostgresStore`.
    """

    def __init__(
        self,
        database: str | AsyncConnections,
        *,
        key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
        size: int = SIZE,
        migrate: bool = True,
        prepare: bool = True,
    ) -> None:
        self._lent = not isinstance(database, str)
        self._parts = _Parts(key, entropy, lent=self._lent)
        self._connections = (
            AsyncPool(database, size, connecting(prepare=prepare))
            if isinstance(database, str)
            else database
        )
        self._group = AsyncGroup(self._run_together)
        self._migrates = migrate
        self._is_open = False
        self._closed = False

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        results: list[Any] = []
        for claims, some in groupby(units, key=_claims):
            if claims:
                results += [await self._claim(unit, clock) for unit in some]
            else:
                results += await self._grouped(list(some), clock)
        return results

    async def _claim(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        return await self._carry(partial(self._parts.scripts.claim, unit, clock))

    async def _grouped(self, units: list[Unit[Any]], clock: Clock) -> list[Any]:
        self._check()
        results: list[Any] = []
        told: list[Any] = await self._group.transact(units, clock)
        for unit, result in zip(units, told, strict=True):
            # Whoever waits for a recipient that somebody else has locked waits alone.
            results.append(await self._alone(unit, clock) if result is BUSY else result)
        return results

    async def _run_together(self, asked: list[Asked]) -> list[Result[Any]]:
        return await self._carry(partial(self._parts.scripts.transact, asked, patient=False))

    async def _alone(self, unit: Unit[Any], clock: Clock) -> Result[Any]:
        script = partial(self._parts.scripts.transact, [(unit, clock)], patient=True)
        result: Result[Any] = (await self._carry(script))[0]
        return result

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

    async def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        found = await self._carry(lambda: _one(_asking_attempt(provider, account, message_id)))
        return Attempt(*found[0]) if len(found) == 1 else None

    async def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        return [row[0] for row in await self._carry(lambda: _one(ask("tenants")))]

    async def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        return await self._carry(self._parts.scan(query, after, limit))

    async def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        check_tenant(tenant)
        scripts = self._parts.scripts
        return await self._carry(partial(scripts.erase, tenant, address, ground, clock))

    async def close(self) -> None:
        """Close the store's own connections; a second time does nothing."""
        self._closed = True
        if not self._lent:
            await self._connections.close()

    def _check(self) -> None:
        self._parts.check()
        if self._closed:
            raise StorageError("the store is closed")

    async def _carry(self, script: Callable[[], Trips[T]]) -> T:
        """Carry a script out, once more where the connection broke before a commit."""
        self._check()
        if not self._is_open:
            with telling():
                await self._carried(lambda: open_up(self._parts.key, migrate=self._migrates))
            self._is_open = True
        try:
            with telling():
                return await self._carried(script)
        except StorageError as error:
            if error.code != CONNECTION_LOST:
                raise
            with telling():
                return await self._carried(script)

    async def _carried(self, script: Callable[[], Trips[T]]) -> T:
        connection = await self._connections.getconn()
        try:
            if not connection.autocommit:
                await connection.set_autocommit(True)
            return await carry_out_async(connection, script())
        finally:
            if connection.info.transaction_status is not TransactionStatus.IDLE:
                await connection.close()
            await self._connections.putconn(connection)


def _claims(unit: Unit[Any]) -> bool:
    """Say whether a unit claims rows: its locks are others', and it shares no commit."""
    return isinstance(unit.entry, NextDue | Expired)
