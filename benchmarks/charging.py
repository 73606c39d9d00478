"""Sending with a quota on against off: what it costs to count texts.

A message is sent and dispatched, as a ratio of messages a second; one tenant, or a hundred in turn.
Both databases wait for their disk. With a quota each message takes its unit and writes an entry, in
the commits that it needs anyway. No pack is bought meanwhile.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.bulk import KEY
from benchmarks.harness import Figure, compare
from optin import Mode, OptIn, Policy, Quota
from optin.storage import Store
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing import MemoryCourier
from optin.testing.postgres import PostgresServer
from optin.transports.memory import MemoryTransport

MESSAGES: Final = 100
"""Of a turn: each of a hundred tenants sends one."""
ROUNDS: Final = 9
SENDERS: Final = 16
PLENTY: Final = Quota(free=100_000_000)


class Office:
    """Send texts for some tenants, and dispatch them.

    Args:
        store: A new and empty one.
        tenants: How many.
        quota: What their texts cost.
    """

    def __init__(self, store: Store, tenants: int, quota: Quota | None) -> None:
        self._app = OptIn(store, MemoryTransport(), courier=MemoryCourier())
        self._tenants = [f"tenant {number}" for number in range(tenants)]
        self._numbers = count()
        for number, tenant in enumerate(self._tenants):
            self._app.enrol(
                tenant,
                name="Office",
                senders=[f"+1500556{number:04}"],
                policy=Policy(mode=Mode.OFF),
                quota=quota,
            )

    def send(self, number: int) -> None:
        """Send one text, to somebody new."""
        tenant = self._tenants[number % len(self._tenants)]
        self._app.send(tenant, to=f"+1415{2_000_000 + number}", text="Hello", user="dana")

    def turn(self, messages: int) -> None:
        """Send so many texts one after another, and dispatch them."""
        for _ in range(messages):
            self.send(next(self._numbers))
        assert self._app.dispatch(limit=messages).sent == messages

    def at_once(self, pool: ThreadPoolExecutor, messages: int) -> None:
        """Send so many texts from several threads."""
        numbers = [next(self._numbers) for _ in range(messages)]
        for _ in pool.map(self.send, numbers):
            pass

    def close(self) -> None:
        """Close its store."""
        self._app.close()


def _compared(
    name: str, make: Callable[[], Store], tenants: int, messages: int, rounds: int
) -> Iterator[Figure]:
    whose = "one tenant" if tenants == 1 else f"{tenants} tenants"
    with ExitStack() as open_:
        counted, free = (
            open_.enter_context(closing(Office(make(), tenants, quota))) for quota in (PLENTY, None)
        )
        yield compare(
            f"sending and dispatching on {name} with a quota against without, {whose}",
            lambda: counted.turn(messages),
            lambda: free.turn(messages),
            target=None,
            number=1,
            rounds=rounds,
            note=f"{messages} messages, one at a time",
        )
        with ThreadPoolExecutor(SENDERS) as pool:
            yield compare(
                f"sending on {name} with a quota against without, {SENDERS} at once, {whose}",
                lambda: counted.at_once(pool, messages),
                lambda: free.at_once(pool, messages),
                target=None,
                number=1,
                rounds=rounds,
                note=f"{messages} messages, queued and not dispatched",
            )


def figures(scale: float) -> Iterator[Figure]:
    """Measure what counting costs.

    Args:
        scale: How much work; 1.0 takes some two minutes.
    """
    messages = max(SENDERS, round(MESSAGES * min(scale, 1)))
    rounds = max(3, round(ROUNDS * min(scale, 1)))
    with TemporaryDirectory(prefix="optin-benchmark-") as folder:
        paths = (Path(folder, f"{number}.db") for number in count())
        for tenants in (1, 100):
            yield from _compared(
                "SQLite", lambda: SqliteStore(next(paths), key=KEY), tenants, messages, rounds
            )
    with PostgresServer(durable=True) as server:
        for tenants in (1, 100):
            yield from _compared(
                "PostgreSQL",
                lambda: PostgresStore(server.database(), key=KEY, size=4),
                tenants,
                messages,
                rounds,
            )
