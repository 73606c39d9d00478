"""How a database is opened: its connections' settings, its tables, its key."""

from __future__ import annotations

import hmac
import os
import re
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict

from optin.exceptions import ConfigurationError, SchemaError, WrongKeyError
from optin.storage.keys import RecipientKey
from optin.storage.postgres.queries import SQL, Statement, ask
from optin.storage.postgres.reading import Trips
from optin.storage.queries import Migration, missing

__all__ = ["connecting", "key_of", "open_up", "schema"]

_SETTINGS: Final = {
    "lock_timeout": "2s",  # whoever holds a lock longer is stuck
    "synchronous_commit": "on",  # what was answered is on the disk
    # Every statement looks few keys up, and needs one plan: the one by its index. Left to itself, a
    # server that has no statistics yet reads whole tables, and keeps to it while they grow.
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_bitmapscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "jit": "off",
}

_PARTED: Final = re.compile(r"CREATE TABLE optin_(\w+) \([^;]*\) /\* by tenant \*/;")

# Two programs that open a new database at once collide in the catalogue: one looks again.
_COLLIDED: Final = frozenset({"23505", "42P07", "42710", "42723", "40P01"})

_TRUNCATING: Final = re.compile(r"CREATE TRIGGER \w+ BEFORE TRUNCATE ON optin_(\w+)\n.*;")


def connecting(conninfo: str = "", *, prepare: bool) -> dict[str, Any]:
    """Return how a store's own connections are opened.

    Args:
        conninfo: Where to. Options that it names, such as a search path, are kept, and outweigh
            the store's.
        prepare: Whether the server keeps prepared statements between transactions.

    Raises:
        ConfigurationError: It is no connection string.
    """
    try:
        theirs = conninfo_to_dict(conninfo).get("options") or os.environ.get("PGOPTIONS", "")
    except psycopg.Error:
        message = "this is no connection string of PostgreSQL's"  # which may hold a password
        raise ConfigurationError(message, code="no_conninfo") from None
    ours = [f"-c {name}={value}" for name, value in _SETTINGS.items()]
    return {
        "autocommit": True,  # the scripts begin and end their transactions themselves
        "prepare_threshold": 0 if prepare else None,
        "options": " ".join([*ours, str(theirs)]).strip(),
    }


def key_of(secret: bytes | None) -> RecipientKey:
    """Return the key of the recipients.

    Raises:
        ConfigurationError: There is none, or it is too short.
    """
    if secret is None:
        raise ConfigurationError(
            "PostgresStore needs key=, 32 random bytes that you keep outside the database; "
            'make one with: python -c "import secrets; print(secrets.token_hex(32))"',
            code="missing_key",
        )
    return RecipientKey(secret)


def open_up(key: RecipientKey, *, migrate: bool) -> Trips[None]:
    """Bring the tables to this version, and check the key.

    Args:
        key: Of the recipients.
        migrate: Whether to make what is missing; else it is an error.

    Raises:
        SchemaError: The database is newer, of other migrations, or has no tables.
        WrongKeyError: It was written with another key.
    """
    try:
        yield from _migrated(migrate=migrate)
    except psycopg.Error as error:
        yield [ask("rollback")]
        if error.sqlstate not in _COLLIDED:
            raise
        yield from _migrated(migrate=migrate)
    yield [ask("write_meta", name="canary", value=key.canary())]
    ((found,),) = yield [ask("meta", name="canary")]
    if not hmac.compare_digest(bytes(found[0]), key.canary()):
        raise WrongKeyError("this database was written with another key")


def _migrated(*, migrate: bool) -> Trips[None]:
    yield [ask("begin")]
    (((made,),),) = yield [ask("is_made")]
    applied: dict[int, str] = {}
    if made:
        (rows,) = yield [ask("migrations")]
        applied = dict(rows)
    lacking = missing(SQL.migrations(), applied)
    if lacking and not migrate:
        yield [ask("rollback")]
        raise SchemaError(
            "the database lacks tables of this version: open it once with migrate=True, or run "
            "what `optin schema --postgres` prints"
        )
    for migration in lacking:
        yield [Statement(migration.text.encode(), {}, prepare=False)]
        given = {"number": migration.number, "name": migration.name, "checksum": migration.checksum}
        yield [ask("write_migration", **given)]
    yield [ask("commit")]


def schema(partitions: int = 0) -> str:
    """Return the statements that make all tables, and note that they are made.

    Args:
        partitions: Divide the large tables by the tenant into so many; 0 leaves them whole.

    Raises:
        ConfigurationError: A table cannot be divided into that many.
    """
    migrations = SQL.migrations()
    text = "\n".join(migration.text for migration in migrations)
    noted = "\n".join(_noted(migration) for migration in migrations)
    if not partitions:
        return f"{text}\n{noted}\n"
    if partitions < 1:
        raise ConfigurationError("a table is divided into 1 or more partitions", code="partitions")
    parted = _PARTED.findall(text)
    text = text.replace(") /* by tenant */;", ") PARTITION BY HASH (tenant);")
    made = [
        f"CREATE TABLE optin_{table}_{number} PARTITION OF optin_{table}\n"
        f"FOR VALUES WITH (MODULUS {partitions}, REMAINDER {number});"
        for table in parted
        for number in range(partitions)
    ]
    # What stands for each row stands in each partition; what stands for a statement does not.
    refused = [
        found[0].replace(f"optin_{found[1]}\n", f"optin_{found[1]}_{number}\n")
        for found in _TRUNCATING.finditer(text)
        if found[1] in parted
        for number in range(partitions)
    ]
    return "\n".join([text, *made, *refused, noted, ""])


def _noted(migration: Migration) -> str:
    """Return the statement that notes a migration, so that it is not run a second time."""
    text = SQL.queries["write_migration"]
    given = {"number": migration.number, "name": migration.name, "checksum": migration.checksum}
    for name, value in given.items():
        text = text.replace(f"%({name})s", f"{value}" if name == "number" else f"'{value}'")
    return f"{text};"
