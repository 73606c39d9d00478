"""How the store in a SQLite file writes: each statement at once, or those of many together."""

from __future__ import annotations

import sqlite3
from typing import Any, Final

from optin.storage.rows import Account, Head
from optin.storage.sqlite.queries import QUERIES
from optin.storage.sqlite.reading import Reader
from optin.storage.writing import Given, columns_of

__all__ = ["SqliteTables"]

# What nearly every unit writes, in the order of the foreign keys. Nobody asks whether it was there.
_TOGETHER: Final = (
    "write_recipient",
    "write_address",
    "write_consent",
    "write_entry",
    "write_payload",
    "write_memo",
    "write_conversation",
    "write_quota",
)


class _WriteFailedError(Exception):
    """Say that something was written in vain, and that nothing marks where its unit began."""


class SqliteTables:
    """Write through the cursor of a reader.

    Args:
        reader: Knows what the transaction has read.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._cursor: sqlite3.Cursor = reader.cursor
        self._gathered: dict[str, list[Given]] = {}
        reader.before_looking = self._settle

    def gather(self) -> None:
        """Put off what many units write, until somebody looks or the transaction ends."""
        self._gathered = {name: [] for name in _TOGETHER}

    def forget(self) -> None:
        """Write at once again, and nothing of what was put off."""
        self._gathered = {}

    def _settle(self) -> None:
        """Write what was put off.

        Raises:
            _WriteFailedError: Something of it cannot be written, whichever unit's it is.
        """
        try:
            for name, given in self._gathered.items():
                if given:
                    self._cursor.executemany(QUERIES[name], given)
                    given.clear()
        except sqlite3.Error as error:
            raise _WriteFailedError from error

    def head(self, tenant: str) -> Head:
        """Return a tenant's counters, as they stand in this transaction."""
        return self._reader.head(tenant)

    def account(self, tenant: str, name: str) -> Account:
        """Return an account, as it stands in this transaction."""
        return self._reader.account(tenant, name)

    def put(self, statement: str, given: Given) -> bool:
        """Run a statement by its name; return whether it wrote anything."""
        if self._gathered:
            if statement in self._gathered:
                self._gathered[statement].append(given)
                return True
            self._settle()
        return self._cursor.execute(QUERIES[statement], given).rowcount > 0

    def put_all(self, statement: str, given: list[tuple[Any, ...]]) -> None:
        """Run a statement once for each of several values."""
        if statement in self._gathered:
            self._gathered[statement].extend(given)
            return
        self._cursor.executemany(QUERIES[statement], given)

    def owner(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to; the transaction is the only writer."""
        found = self._reader.cursor.execute(QUERIES["route"], (sender,)).fetchone()
        return None if found is None else str(found[0])

    @property
    def last(self) -> int:
        """Return the number of the row that was written last, where it has one."""
        return self._cursor.lastrowid or 0

    def flush(self) -> None:
        """Write what was put off, and the counters and accounts that were changed."""
        self._settle()
        for tenant, head in self._reader.heads.items():
            if head.changed:
                given = (tenant, head.settings, head.seq, head.hash, head.rows)
                self._cursor.execute(QUERIES["write_tenant"], given)
        for (tenant, _), account in self._reader.accounts.items():
            if account.changed:
                self._cursor.execute(QUERIES["write_account"], columns_of(tenant, account.view))
        self._reader.heads.clear()
        self._reader.accounts.clear()
