"""The store in a PostgreSQL database, on psycopg 3 (extra ``postgres``)."""

from optin.storage.postgres.opening import schema
from optin.storage.postgres.store import AsyncPostgresStore, PostgresStore

__all__ = ["AsyncPostgresStore", "PostgresStore", "schema"]
