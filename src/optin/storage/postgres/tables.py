"""What a transaction on PostgreSQL is going to write: gathered, and sent in one statement."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final

from attrs import define, evolve, field

from optin.quota import AccountView
from optin.storage.postgres.queries import COLUMNS, Statement, Trip, ask, together
from optin.storage.rows import Account, Head
from optin.storage.writing import Given, columns_of

__all__ = ["Mark", "PostgresTables"]

# What takes something away goes first: parts of one statement run in no order, and what is written
# anew in its place would be there twice.
_FIRST: Final = ("drop_routes", "drop_blocks")

# What is seldom written has a statement of its own, behind the others.
_LAST: Final = {
    "spend_token": ("spent_at", "tenant", "hash"),
    "change_token": ("data", "tenant", "hash"),
    "forget_user": ("tenant", "user_id"),
    "forget_notices": ("tenant", "user_id"),
}


@define(eq=False)
class Mark:
    """Remember what was gathered, to come back to it."""

    lengths: dict[str, int]
    heads: dict[str, Head]
    accounts: dict[tuple[str, str], Account]
    row_keys: set[tuple[str, str]]
    hashes: set[tuple[str, bytes]]


@define(eq=False)
class PostgresTables:
    """Gather what is written, in the place of a database that writes at once.

    Attributes:
        heads: The counters of the tenants, locked.
        accounts: The accounts, locked, by tenant and name.
        row_keys: The keys of outbox rows that are there.
        sought: The keys of outbox rows that were looked for.
        hashes: The links that are there.
        owners: Whose the senders are that somebody asked for.
    """

    heads: dict[str, Head] = field(factory=dict)
    accounts: dict[tuple[str, str], Account] = field(factory=dict)
    row_keys: set[tuple[str, str]] = field(factory=set)
    sought: set[tuple[str, str]] = field(factory=set)
    hashes: set[tuple[str, bytes]] = field(factory=set)
    owners: dict[str, str] = field(factory=dict)
    _rows: defaultdict[str, list[dict[str, Any]]] = field(factory=lambda: defaultdict(list))
    _last: list[Statement] = field(factory=list)

    def head(self, tenant: str) -> Head:
        """Return a tenant's counters, as they stand in this transaction."""
        # Where the row was not locked, nothing is numbered.
        # Warning: kept, it would pass for the tenant's own with the next units of the transaction,
        # and they would count from nothing
        # (`test_a_unit_that_writes_nothing_leaves_the_numbers_to_the_next` notices).
        return self.heads.get(tenant) or Head()

    def account(self, tenant: str, name: str) -> Account:
        """Return an account, as it stands in this transaction."""
        return self.accounts.get((tenant, name)) or Account(AccountView(name))

    def put(self, statement: str, given: Given) -> bool:
        """Keep a statement for the end; return False where what it would write is there."""
        if statement.startswith("erase_"):
            about = (
                given if isinstance(given, dict) else {"tenant": given[0], "recipient": given[1]}
            )
            self._last.append(ask(statement, **about))
            return True
        if statement in _LAST:
            self._last.append(ask(statement, **dict(zip(_LAST[statement], given, strict=True))))
            return True
        columns = COLUMNS[statement]
        row = (
            {name: given[name] for name in columns}
            if isinstance(given, dict)
            else dict(zip(columns, given, strict=True))
        )
        if not self._is_new(statement, row):
            return False
        self._rows[statement].append(row)
        return True

    def _is_new(self, statement: str, row: dict[str, Any]) -> bool:
        if statement == "write_row" and row["key"]:
            return _added(self.row_keys, (row["tenant"], row["key"]))
        if statement == "write_token":
            return _added(self.hashes, (row["tenant"], row["hash"]))
        return True

    def put_all(self, statement: str, given: list[tuple[Any, ...]]) -> None:
        """Keep a statement for the end, once for each of several values."""
        columns = COLUMNS[statement]
        self._rows[statement] += [dict(zip(columns, each, strict=True)) for each in given]

    def owner(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to, as it was read under the lock."""
        return self.owners.get(sender)

    # A unit that fails leaves nothing behind ------------------------------------------------------

    def mark(self) -> Mark:
        """Remember what was gathered so far."""
        lengths = {name: len(rows) for name, rows in self._rows.items()}
        heads = {name: head.copied() for name, head in self.heads.items()}
        accounts = {name: evolve(account) for name, account in self.accounts.items()}
        return Mark(lengths, heads, accounts, set(self.row_keys), set(self.hashes))

    def back_to(self, mark: Mark) -> None:
        """Forget what was gathered since."""
        for name, rows in self._rows.items():
            del rows[mark.lengths.get(name, 0) :]
        self.heads, self.accounts = mark.heads, mark.accounts
        self.row_keys, self.hashes = mark.row_keys, mark.hashes

    # The end --------------------------------------------------------------------------------------

    def flush(self) -> Trip:
        """Return what to send, and begin anew; the locks stay as they are."""
        for tenant, head in self.heads.items():
            if head.changed:
                self.put("write_tenant", (tenant, head.settings, head.seq, head.hash, head.rows))
                head.changed = False
        for (tenant, _), account in self.accounts.items():
            if account.changed:
                self.put("write_account", columns_of(tenant, account.view))
                account.changed = False
        rows = {name: made for name, made in self._rows.items() if made}
        trip = [together({name: rows.pop(name)}) for name in _FIRST if name in rows]
        if rows:
            trip.append(together(dict(sorted(rows.items()))))
        trip += self._last
        self._rows.clear()
        self._last.clear()
        return trip


def _added(known: set[Any], new: object) -> bool:
    if new in known:
        return False
    known.add(new)
    return True
