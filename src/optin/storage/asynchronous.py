"""One store, two colours: what a synchronous store does, in coroutines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ParamSpec, TypeVar

from optin.clock import Clock
from optin.consent import Address
from optin.policy.decision import (
    Attempt,
    Delivery,
    Glance,
    InboxState,
    Result,
    Snapshot,
    Standpoint,
    Subjects,
    Unit,
)
from optin.quota import AccountView
from optin.storage.protocol import Page, Query, Store

__all__ = ["AsyncOf"]

T = TypeVar("T")
P = ParamSpec("P")


class AsyncOf:
    """Ask a synchronous store in coroutines; how, a subclass says in one method.

    A coroutine that is cancelled has perhaps committed all the same: what was asked with a key can
    be asked again.

    Args:
        store: Which store to ask.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    async def _ask(self, method: Callable[P, T], *args: P.args, **given: P.kwargs) -> T:
        """Call a method of the store: at once, for one that never waits."""
        return method(*args, **given)

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        return await self._ask(self._store.transact, units, clock)

    async def record(
        self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState
    ) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        return await self._ask(self._store.record, tenant, delivery, clock, state)

    async def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see; see :meth:`optin.storage.Store.view`."""
        return await self._ask(self._store.view, subjects, at)

    async def glance(
        self, standpoint: Standpoint, points: Sequence[str]
    ) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        return await self._ask(self._store.glance, standpoint, points)

    async def account(self, tenant: str, name: str) -> AccountView:
        """Show an account; see :meth:`optin.storage.Store.account`."""
        return await self._ask(self._store.account, tenant, name)

    async def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""
        return await self._ask(self._store.route, sender)

    async def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        return await self._ask(self._store.attempt_of, provider, account, message_id)

    async def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        return await self._ask(self._store.tenants)

    async def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what was asked for; see :meth:`optin.storage.Store.scan`."""
        return await self._ask(self._store.scan, query, after, limit)

    async def unread(self, tenant: str, user: str) -> int:
        """Count a user's unread notices; see :meth:`optin.storage.Store.unread`."""
        return await self._ask(self._store.unread, tenant, user)

    async def mark_read(
        self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock
    ) -> int:
        """Mark notices as read; see :meth:`optin.storage.Store.mark_read`."""
        return await self._ask(self._store.mark_read, tenant, user, ids, clock)

    async def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        return await self._ask(self._store.erase, tenant, address, ground, clock)

    async def close(self) -> None:
        """Give back what the store holds open."""
        await self._ask(self._store.close)
