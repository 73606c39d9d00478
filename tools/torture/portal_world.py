"""One world of portals: a host, its tenants, and whoever calls; with a look at each answer.

Each thread's words hold a mark of its own, and each answer is searched for the marks of threads
that whoever asked may not see. After each call all threads of all tenants stand as the list says,
so that nothing was written anywhere else.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from inspect import isawaitable
from itertools import count
from random import Random
from typing import Any, Final, cast

from attrs import fields, has

from optin import (
    Action,
    Actor,
    AsyncKeyRing,
    AsyncOptIn,
    Changed,
    KeyRing,
    OptIn,
    Organisation,
    PortalContact,
    PortalSetup,
    PortalUser,
)
from optin.clock import Clock
from optin.policy import Result, Unit
from optin.storage import PortalThreads
from optin.storage.memory import AsyncMemoryStore
from optin.testing import AsyncMemoryMailer, FixedClock, MemoryMailer
from tools.torture.grounds import number
from tools.torture.portal_list import (
    BOSS,
    CONTACTS,
    ORGANISATIONS,
    STRANGER,
    TENANTS,
    USERS,
    AsyncHost,
    Host,
    Model,
    Reader,
    Thread,
)

__all__ = ["BrokenError", "World"]

URL: Final = "https://texts.example.com/portal"
RING: Final = {"old": bytes(range(32)), "new": bytes(range(1, 33))}
NAMES_OF_NONE: Final = ("", "t0", "t99", "*", "t1'", "T1", "x" * 300)
_MARK: Final = re.compile("zq([0-9]+)zq").findall


class BrokenError(Exception):
    """Say what is not as the list says."""


def _strings(value: object) -> Iterator[str]:
    """Give every text that can be reached from an answer."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.items():
            yield from _strings(each)
    elif isinstance(value, Iterable) and not isinstance(value, bytes):
        for part in value:
            yield from _strings(part)
    elif has(type(value)):
        for each in fields(cast("Any", type(value))):
            yield from _strings(getattr(value, each.name))


class _Overtaken:
    """Let something else be decided between a look at the store and the decision about it."""

    def __init__(self, store: Any) -> None:  # noqa: ANN401 - any store
        self._store = store
        self.before: Callable[[], None] | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a store has
        return getattr(self._store, name)

    def transact(self, units: Sequence[Unit[Any]], clock: Clock) -> Sequence[Result[Any]]:
        """Let the other one go first."""
        before, self.before = self.before, None
        if before is not None:
            before()
        found: Sequence[Result[Any]] = self._store.transact(units, clock)
        return found


class World:
    """Hold one world, which is made of one integer.

    Args:
        seed: The integer.
        store: Where it is kept, beside other worlds; of either colour.

    Attributes:
        calls: How many calls were made.
        own: How many of them asked for a thread that is open to whoever asked.
        foreign: How many asked for a thread that there is, and that is not.
        asked: Which calls they were.
        overtaken: How many were overtaken by another one before their own decision.
    """

    def __init__(self, seed: int, store: Any) -> None:  # noqa: ANN401 - of either colour
        self.seed, self.random = seed, (random := Random(seed))
        self.tenants = tuple(f"{name}-{seed}" for name in TENANTS)
        self.model = Model(asks=self._chance(70))
        awaited = isinstance(store, AsyncMemoryStore)
        self.store, self.clock = store if awaited else _Overtaken(store), FixedClock()
        self.calls, self.own, self.foreign, self.overtaken = 0, 0, 0, 0
        self._last, self.asked = "the beginning", set[str]()
        self._runner: asyncio.Runner | None = None
        self._marks = count(1)
        # The threads of all tenants have the same names.
        self._ids, self._tenant = {tenant: count(1) for tenant in self.tenants}, self.tenants[0]
        self._keys: set[tuple[object, ...]] = set()
        if awaited:
            self._runner = asyncio.Runner()
        app: Any = AsyncOptIn if awaited else OptIn
        ring: Any = AsyncKeyRing if awaited else KeyRing
        host: Any = AsyncHost(self.model) if awaited else Host(self.model)
        self.apps = [
            app(
                self.store,
                authorizer=host if self.model.asks else None,
                directory=host,
                mailer=AsyncMemoryMailer() if awaited else MemoryMailer(),
                portal=PortalSetup(ring(RING, current=current), URL),
                clock=self.clock,
                new_id=lambda: f"t{next(self._ids[self._tenant])}",
                entropy=random.randbytes,
            )
            for current in RING
        ]
        self._begin()

    def _begin(self) -> None:
        for at, tenant in enumerate(self.tenants):
            sender = number(len(self.tenants) * self.seed + at)
            self._do(self.apps[0].enrol(tenant, name=tenant, senders=[sender]))
            north = Organisation("north", "North")
            added = self.apps[0].add_organisation(tenant, north, actor=BOSS, confirm=True)
            if not isinstance(self._do(added), Changed):
                raise BrokenError("the organisation was not added")
            self.model.searchable[tenant] = frozenset({"subject"})
            for user in USERS:
                for where in ORGANISATIONS:
                    self._change_of_mind(tenant, user, where)

    def close(self) -> None:
        """Close what was opened here."""
        if self._runner is not None:
            self._runner.close()

    def _do(self, result: Any) -> Any:  # noqa: ANN401 - of either colour
        if not isawaitable(result):
            return result
        assert self._runner is not None  # noqa: S101 - only a runner's apps answer so

        async def awaited(waited: Awaitable[Any]) -> Any:  # noqa: ANN401 - the same
            return await waited

        return self._runner.run(awaited(result))

    def _ask(self, tenant: str, by: Reader | None, name: str, /, *given: Any, **named: Any) -> Any:  # noqa: ANN401
        """Make one call, and look whether its answer tells of a thread that is not the caller's."""
        self.calls += 1
        self.asked.add(name)
        self.clock.advance(timedelta(seconds=self.random.randrange(2)))
        portal = self.random.choice(self.apps).portal
        if by is not None:
            named["by"] = by
        self._last, self._tenant = f"{name}{(tenant, *given)} by {by}", tenant
        answer = self._do(getattr(portal, name)(tenant, *given, **named))
        if by is None:
            return answer
        marks = {int(mark) for text in _strings(answer) for mark in _MARK(text)}
        for thread in self.model.threads:
            if thread.mark in marks and not self.model.sees(tenant, by, thread):
                raise BrokenError(f"{self._last} was shown thread {thread.id} of {thread.tenant}")
        return answer

    def _overtaken(self, tenant: str, by: Reader, thread: Thread | None) -> Thread | None:
        """Let somebody go before the next decision, in one call of ten.

        The contact's portal is closed, or whoever calls is let out of the thread; what they looked
        at before tells nothing any more.

        Returns:
            The thread, where they still may see it.
        """
        first = self.store
        if thread is None or not self._is_active(tenant, thread.contact):
            return thread
        if not isinstance(first, _Overtaken) or not self._chance(10):
            return thread
        portal = self.apps[0].portal
        where = (tenant, thread.organisation)
        # Whoever sees all threads was not asked for that right as long as they had a seat.
        keeps = not by.user or self.model.may(by.id, Action.PORTAL_ALL, *where)
        if keeps or self._chance(30):
            self.model.contacts[tenant, thread.contact] = "inactive"
            first.before = partial(portal.deactivate, tenant, thread.contact, by=BOSS)
        else:
            thread.seats.pop(by.id, None)
            boss = PortalUser(BOSS.id, permissions=BOSS.permissions)
            first.before = partial(portal.remove, tenant, thread.id, by.id, by=boss)
        self.overtaken += 1
        return thread if self.model.sees(tenant, by, thread) else None

    def _expect(self, answer: object, wanted: object) -> None:
        """Look whether an answer is what is wanted, equal in all that can be told of it."""
        if answer != wanted or repr(answer) != repr(wanted):
            raise BrokenError(f"{self._last}: {answer!r}, and not {wanted!r}")

    def _check_all(self) -> None:
        """Look whether all threads of all tenants stand as the list says."""
        for tenant in self.tenants:
            page = self._do(self.store.scan(PortalThreads(tenant), None, 1000))
            found = {
                each.id: (
                    each.organisation,
                    each.posts,
                    {seat.user: (seat.read, seat.unread) for seat in each.seats},
                    (each.read, each.unread),
                )
                for each in page.items
            }
            wanted = {
                each.id: (
                    each.organisation,
                    len(each.posts),
                    {user: (at, each.unread(user, at)) for user, at in each.seats.items()},
                    (each.read, each.unread("", each.read)),
                )
                for each in self.model.threads
                if each.tenant == tenant
            }
            if found != wanted:
                raise BrokenError(f"after {self._last}: {found}, and not {wanted}")

    # Who

    def _chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def _by(self) -> tuple[str, Reader]:
        """Return a tenant, and anybody at all; every other time somebody who is in a thread."""
        if self.model.threads and self._chance(50):
            return self._somebody_in(self.random.choice(self.model.threads))
        tenant = self.random.choice(self.tenants)
        if self._chance(40):
            return tenant, PortalContact(self.random.choice(CONTACTS))
        return tenant, self._user(tenant, self.random.choice(USERS))

    def _somebody_in(self, thread: Thread) -> tuple[str, Reader]:
        user = self.random.choice(["", *thread.seats])
        if user:
            return thread.tenant, self._user(thread.tenant, user)
        return thread.tenant, PortalContact(thread.contact)

    def _user(self, tenant: str, user: str) -> PortalUser:
        rights = () if self.model.asks else self.model.rights.get((tenant, user, ""), ())
        return PortalUser(user, permissions=frozenset(each.value for each in rights))

    def _actor(self, tenant: str) -> Actor:
        return self._user(tenant, self.random.choice(USERS)).actor

    def _sight(self) -> tuple[str, Reader, str, Thread | None]:
        """Return who asks for which thread, and the thread where they may see it.

        The name is that of a thread of this tenant or of another one, or of none at all.
        """
        if not self.model.threads or self._chance(8):
            return *self._by(), self.random.choice(NAMES_OF_NONE), None
        named = self.random.choice(self.model.threads)
        tenant, by = self._somebody_in(named) if self._chance(40) else self._by()
        found = self.model.thread(tenant, named.id)
        if found is not None and self.model.sees(tenant, by, found):
            self.own += 1
            return tenant, by, named.id, found
        self.foreign += 1
        return tenant, by, named.id, None

    def _is_active(self, tenant: str, contact: str) -> bool:
        return self.model.contacts.get((tenant, contact)) == "active"

    def _host_changes(self) -> None:
        """Let the host change its mind about somebody; nothing of the library's is called."""
        tenant, user = self.random.choice(self.tenants), self.random.choice(USERS)
        self._change_of_mind(tenant, user, self.random.choice(ORGANISATIONS))

    def _change_of_mind(self, tenant: str, user: str, organisation: str) -> None:
        if user == STRANGER:
            return
        rights = {Action.PORTAL_ALL} if self._chance(20) else set()
        if self.model.asks:
            rights |= {Action.PORTAL} if self._chance(65) else set()
        self.model.rights[tenant, user, organisation if self.model.asks else ""] = rights
        self._last = "a change of mind"
