"""How often: limits on posts, by the address that they come from or by the token of a link.

These keep a flood out. What decides about consent, such as wrong tries of a code, is counted in the
store.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Network
from threading import Lock
from typing import Final, Protocol

from attrs import frozen

__all__ = ["CLIENT", "AsyncLimits", "Limit", "Limits", "MemoryLimits", "limit_key"]

CLIENT: Final = "client"
_MOST_KEYS: Final = 10_000
_NETWORK: Final = 64  # bits; who has one address of version 6 has a network of that size


@frozen
class Limit:
    """Allow so many posts in a span of time.

    Attributes:
        by: ``"client"`` for the address that a post comes from, or the name of a part of the path,
            such as ``"token"``.
        times: How many.
        within: In which span; any span of that length, not one from the full hour on.
    """

    by: str
    times: int
    within: timedelta = timedelta(hours=1)


class Limits(Protocol):
    """Count posts; a host with several processes gives one that they share."""

    def allow(self, key: str, limit: Limit, now: datetime) -> bool:
        """Count one more, where the limit allows it.

        Args:
            key: Whose; a digest, so that nothing that counts can tell.
            limit: How many are allowed.
            now: When.

        Returns:
            Whether it was within the limit.
        """
        ...


class AsyncLimits(Protocol):
    """Count posts without blocking."""

    async def allow(self, key: str, limit: Limit, now: datetime) -> bool:
        """Count one more, as :meth:`Limits.allow` does.

        Args:
            key: Whose.
            limit: How many are allowed.
            now: When.
        """
        ...


class MemoryLimits:
    """Count in the memory of this process.

    >>> limits, two = MemoryLimits(), Limit("client", times=2)
    >>> noon = datetime(2026, 1, 5, 12)
    >>> [limits.allow("a", two, noon) for _ in range(3)]
    [True, True, False]
    >>> limits.allow("a", two, noon + timedelta(hours=1))
    True

    Args:
        most_keys: How many are remembered; who was not seen for longest is forgotten.
    """

    __slots__ = ("_lock", "_most_keys", "_seen")

    def __init__(self, most_keys: int = _MOST_KEYS) -> None:
        self._most_keys = most_keys
        self._seen: OrderedDict[str, deque[datetime]] = OrderedDict()
        self._lock = Lock()

    def allow(self, key: str, limit: Limit, now: datetime) -> bool:
        """Count one more, where the limit allows it.

        Args:
            key: Whose.
            limit: How many are allowed.
            now: When.
        """
        with self._lock:
            times = self._seen.setdefault(key, deque())
            self._seen.move_to_end(key)
            if len(self._seen) > self._most_keys:
                self._seen.popitem(last=False)
            while times and now - times[0] >= limit.within:
                times.popleft()
            if len(times) >= limit.times:
                return False
            times.append(now)
            return True


def limit_key(route: str, limit: Limit, value: str) -> str:
    """Return the key under which posts are counted: a digest, for it may be a token.

    Args:
        route: Of which route.
        limit: By what.
        value: The address or the token.
    """
    counted = _household(value) if limit.by == CLIENT else value
    return sha256(f"{route}\0{limit.by}\0{counted}".encode(errors="replace")).hexdigest()


def _household(client: str) -> str:
    """Return what stands for an address: itself, or the network of one of version 6."""
    if ":" not in client:
        return client
    try:
        return str(IPv6Network((client.partition("%")[0], _NETWORK), strict=False))
    except ValueError:
        return client
