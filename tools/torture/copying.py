"""A memory store that can be copied, so that many schedules begin where one has stopped."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from attrs import evolve, fields

from optin.consent import Entry
from optin.storage.memory import MemoryStore

__all__ = ["CopyableStore"]


class CopyableStore(MemoryStore):
    """A memory store that can be copied, and told apart from another by a number."""

    def __init__(self) -> None:
        super().__init__(key=bytes(32), entropy=bytes)

    def copy(self) -> CopyableStore:
        """Return a store that holds the same and goes its own way: all values in it are frozen."""
        other = CopyableStore()
        parts = {name: _copied(value) for name, value in vars(self).items() if name != "_lock"}
        for name, tables in parts["_tenants"].items():
            copied = {
                each.name: _copied(getattr(tables, each.name)) for each in fields(type(tables))
            }
            parts["_tenants"][name] = evolve(tables, **copied)
        vars(other).update(parts)
        return other

    def ledger(self, tenant: str) -> Collection[Entry]:
        """Return a tenant's ledger, without the copies that a scan makes."""
        return self._tenants[tenant].entries.values()

    def digest(self, tenant: str) -> int:
        """Return a number that is the same for stores that hold the same of a tenant."""
        tables = self._tenants[tenant]
        last = tables.entries.get(len(tables.entries))
        rows = tuple(row for row, _ in tables.rows.values())
        inbox = tuple(
            (each, arrival.stored.state, arrival.stored.delivery.meaning)
            for each, arrival in tables.inbox.items()
        )
        traces = frozenset(tables.traces.items())
        return hash((last and last.hash, rows, inbox, traces, len(tables.settings)))


def _copied(value: object) -> Any:  # noqa: ANN401 - a table, or anything that never changes
    if isinstance(value, list):
        return list(value)
    if not isinstance(value, dict):
        return value
    return {key: dict(of) if isinstance(of, dict) else of for key, of in value.items()}
