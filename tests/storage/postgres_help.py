"""What the tests of the PostgreSQL store share: whom they are about, how they await a lock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Thread
from typing import Any

import psycopg

from optin.consent import ORGANISATION, Address, Event, EventType, State
from optin.policy.decision import (
    Decision,
    NewRow,
    NewSettings,
    Purpose,
    RowKind,
    Snapshot,
    Subjects,
    Unit,
)
from optin.storage import Ledger, Store
from optin.testing.clock import FixedClock
from optin.testing.postgres import EMPTYING

ANN = Address.parse("+14155550101")
BEN = Address.parse("+14155550102")
CLOCK = FixedClock()

MOST_LOOKS = 20_000
"""How often somebody looks whether a lock is waited for: some seconds' worth."""

_WAITING = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


def opt_out(snapshot: Snapshot, now: datetime) -> Decision[int]:
    """Opt the recipient out, and say how often that was done before."""
    about = snapshot.recipient
    event = Event(EventType.OPTED_OUT, now, about.key, ORGANISATION)
    return Decision(about.standing.in_scope(ORGANISATION).epoch, (event,))


def stop(address: Address = ANN) -> Unit[int]:
    return Unit(Subjects("acme", (address,)), opt_out)


STOP = stop()


def enact(body: str) -> Unit[int]:
    decision = Decision(0, settings=NewSettings(body))
    return Unit(Subjects("acme", settings=True), lambda *_: decision)


def queue(address: Address) -> list[Unit[int]]:
    """Return what enrols the tenant and puts a text to somebody into its outbox."""

    def decide(snapshot: Snapshot, _now: datetime) -> Decision[int]:
        row = NewRow(
            kind=RowKind.TEXT,
            purpose=Purpose.MESSAGE,
            recipient=snapshot.recipient.key,
            body="a secret letter",
        )
        return Decision(0, rows=(row,))

    return [enact("{}"), Unit(Subjects("acme", (address,)), decide)]


def body(store: Store) -> str:
    version = store.view(Subjects("acme")).settings
    return "" if version is None else version.body


def is_out(store: Store, address: Address = ANN) -> bool:
    record = store.view(Subjects("acme", (address,))).recipient.standing.in_scope(ORGANISATION)
    return record.state is State.OPTED_OUT


def entries(store: Store) -> int:
    return len(store.scan(Ledger("acme")).items)


class Watcher:
    """Look at the sessions of one database from outside.

    Args:
        database: Its connection string.
    """

    def __init__(self, database: str) -> None:
        self.connection = psycopg.connect(database, autocommit=True)

    def look(self, query: str, *given: object) -> Any:  # noqa: ANN401 - one value of any type
        found = self.connection.execute(query.encode(), given or None).fetchone()
        assert found is not None
        return found[0]

    def is_waiting(self, sessions: int = 1) -> bool:
        """Say whether so many sessions wait for a lock."""
        return bool(self.look(_WAITING) >= sessions)

    def await_waiting(self, sessions: int = 1) -> None:
        """Look until so many sessions wait for a lock."""
        for _ in range(MOST_LOOKS):
            if self.is_waiting(sessions):
                return
        raise AssertionError("nobody waits for a lock")

    def end_others(self) -> int:
        """End every other session but the one that empties, and return how many there were."""
        query = """
            SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND backend_type = 'client backend' AND application_name <> %s
        """
        return int(self.look(query, EMPTYING))

    def close(self) -> None:
        self.connection.close()


@contextmanager
def meanwhile(work: Callable[[], object]) -> Iterator[list[object]]:
    """Do something in a thread; the block ends when it has, and its result is in the list."""
    told: list[object] = []

    def run() -> None:
        try:
            told.append(work())
        except Exception as error:  # noqa: BLE001 - told to the test
            told.append(error)

    thread = Thread(target=run)
    thread.start()
    try:
        yield told
    finally:
        thread.join()
