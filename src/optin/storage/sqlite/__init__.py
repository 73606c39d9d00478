"""The store in a SQLite file, on the standard library's driver; nothing else of optin loads it."""

from optin.storage.sqlite.opening import Synchronous, migrate, schema
from optin.storage.sqlite.store import AsyncSqliteStore, SqliteStore

__all__ = ["AsyncSqliteStore", "SqliteStore", "Synchronous", "migrate", "schema"]
