"""How a database file is opened: its settings, its tables, its key.

Nothing is read from a database whose tables or key are not the ones that this version knows.
"""

from __future__ import annotations

import hmac
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final, Literal, TypeAlias

from optin.exceptions import ConfigurationError, InputError, WrongKeyError
from optin.storage.joining import driver_of
from optin.storage.keys import KEY_BYTES, RecipientKey
from optin.storage.queries import Migration, missing
from optin.storage.sqlite.errors import told
from optin.storage.sqlite.queries import QUERIES, SQL

__all__ = [
    "IN_MEMORY",
    "LOG_PAGES",
    "SHORT_LOG_PAGES",
    "Synchronous",
    "check_canary",
    "connect",
    "file_of",
    "keep_key",
    "lacking",
    "migrate",
    "plain_cursor",
    "schema",
]

log = logging.getLogger("optin.storage")

Synchronous: TypeAlias = Literal["FULL", "NORMAL", "OFF"]

IN_MEMORY: Final = ":memory:"

LOG_PAGES: Final = 10_000
"""How long the log grows before it is folded in: 1.2 times the throughput of SQLite's own 1,000."""

SHORT_LOG_PAGES: Final = 64
"""The same where the disk is nearly full."""

# STRICT tables came with 3.37 (2021-11-27).
_OLDEST: Final = (3, 37, 0)
# Until 3.51.3 a checkpoint could, rarely, overwrite what another process had just committed.
_SAFE_FOR_MANY: Final = (3, 51, 3)


def connect(path: str, synchronous: Synchronous) -> sqlite3.Connection:
    """Open a connection that any thread may use, one at a time.

    Args:
        path: The file, or ``":memory:"``.
        synchronous: How much a commit waits for; see :class:`optin.storage.sqlite.SqliteStore`.

    Raises:
        ConfigurationError: The SQLite library is too old.
        sqlite3.Error: The file cannot be opened, or is no database.
    """
    if sqlite3.sqlite_version_info < _OLDEST:
        raise ConfigurationError(
            f"optin needs SQLite 3.37 or newer; this Python has {sqlite3.sqlite_version}",
            code="old_sqlite",
        )
    if sqlite3.sqlite_version_info < _SAFE_FOR_MANY:
        log.info(
            "SQLite %s: let one process alone write to a database, or use 3.51.3 or newer",
            sqlite3.sqlite_version,
        )
    connection = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        for pragma in (
            "busy_timeout=5000",
            "journal_mode=WAL",
            f"synchronous={synchronous}",
            f"wal_autocheckpoint={LOG_PAGES}",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "secure_delete=ON",  # what was erased is overwritten, within pages too
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def migrate(connection: object) -> None:
    """Make the tables of optin, or bring them to this version.

    A store does this when it opens. A host does it in a migration of its own, where it wants its
    whole database made in one place: inside the transaction that is open, which the host then
    commits, or else in one of its own.

    Args:
        connection: A connection of ``sqlite3``, a session or connection of SQLAlchemy's, or
            ``django.db.connection``.

    Raises:
        SchemaError: The database is newer than this version, or its migrations are not ours.
        StorageError: The database cannot be written.
        InputError: There is no such connection, or it cannot be used.
    """
    driver = driver_of(connection, sqlite3.Connection)
    with told():
        cursor = plain_cursor(driver)
        if not lacking(cursor):
            return  # the common case takes no lock
        with _exclusive(driver):
            for migration in lacking(cursor):
                for statement in statements(migration.text):
                    cursor.execute(statement)
                given = (migration.number, migration.name, migration.checksum)
                cursor.execute(QUERIES["write_migration"], given)


@contextmanager
def _exclusive(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock from the first look to the commit, or within an open transaction."""
    joined = connection.in_transaction
    connection.execute("SAVEPOINT optin" if joined else "BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK TO optin" if joined else "ROLLBACK")
        raise
    connection.execute("RELEASE optin" if joined else "COMMIT")


def plain_cursor(connection: sqlite3.Connection) -> sqlite3.Cursor:
    """Return a cursor that gives plain rows of plain texts, whatever the host reads them as.

    Raises:
        InputError: The connection is closed, belongs to another thread, or reads texts otherwise;
            code ``unusable_connection``.
    """
    try:
        cursor = connection.cursor(sqlite3.Cursor)
    except sqlite3.ProgrammingError:
        message = (
            "the connection is closed, or was opened for another thread alone: open it with "
            "check_same_thread=False"
        )
        raise InputError(message, code="unusable_connection") from None
    if connection.text_factory is not str:
        message = "the connection reads texts as something else: its text_factory has to be str"
        raise InputError(message, code="unusable_connection")
    cursor.row_factory = None
    return cursor


def lacking(connection: sqlite3.Connection | sqlite3.Cursor) -> list[Migration]:
    """List the migrations that a database lacks.

    Raises:
        SchemaError: The database is newer than this version, or its migrations are not ours.
    """
    return missing(_known(), _applied(connection))


@cache
def _known() -> list[Migration]:
    return SQL.migrations()


def file_of(cursor: sqlite3.Cursor) -> str:
    """Return the file of a connection's database, ``""`` for one in memory."""
    return str(cursor.execute("PRAGMA database_list").fetchall()[0][2])


def _applied(connection: sqlite3.Connection | sqlite3.Cursor) -> dict[int, str]:
    tables = {name for (name,) in connection.execute(QUERIES["schema"]).fetchall()}
    if "optin_migration" in tables:
        return dict(connection.execute(QUERIES["migrations"]).fetchall())
    return {}  # tables of other names are the host's own, and stay as they are


def statements(text: str) -> Iterator[str]:
    """Cut a file into statements; a trigger holds semicolons of its own."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def schema() -> str:
    """Return the statements of the tables: what all migrations together have made."""
    connection = sqlite3.connect(IN_MEMORY, isolation_level=None)
    try:
        migrate(connection)
        made = connection.execute(QUERIES["schema_statements"]).fetchall()
    finally:
        connection.close()
    return "\n\n".join(f"{sql};" for (sql,) in made) + "\n"


def keep_key(
    connection: sqlite3.Connection,
    path: str,
    given: bytes | None,
    entropy: Callable[[int], bytes],
) -> RecipientKey:
    """Find the key of the recipients, or make it, and check that it is the right one.

    Args:
        connection: Open and migrated.
        path: The database's file; the key stands beside it.
        given: The host's key, if it keeps one itself.
        entropy: Gives so many random bytes.

    Raises:
        WrongKeyError: The database was written with another key, or its key is gone.
        ConfigurationError: The key is too short.
    """
    beside = None if path == IN_MEMORY else Path(f"{path}.key")
    canary = _canary(connection)
    if canary is None:
        # The write lock is held from here to the canary: two processes that open a new database
        # at once make one key.
        with _exclusive(connection):
            canary = _canary(connection)
            if canary is None:
                secret = given if given is not None else _read_key(beside)
                if secret is None:
                    secret = _made_key(beside, entropy)
                key = RecipientKey(secret)
                connection.execute(QUERIES["write_meta"], ("canary", key.canary()))
                return key
    secret = given if given is not None else _read_key(beside)
    if secret is None:
        raise WrongKeyError(
            f"the key of this database is gone: put {beside} back, or give its key",
            code="missing_key",
        )
    key = RecipientKey(secret)
    check_canary(connection, key)
    return key


def check_canary(connection: sqlite3.Connection | sqlite3.Cursor, key: RecipientKey) -> None:
    """Refuse a key that the database was not written with.

    Raises:
        WrongKeyError: It is another one, or the database has none yet.
    """
    if not hmac.compare_digest(_canary(connection) or b"", key.canary()):
        raise WrongKeyError("this database was written with another key")


def _canary(connection: sqlite3.Connection | sqlite3.Cursor) -> bytes | None:
    found = connection.execute(QUERIES["meta"], ("canary",)).fetchone()
    return None if found is None else bytes(found[0])


def _read_key(beside: Path | None) -> bytes | None:
    if beside is None or not beside.exists():
        return None
    try:
        return bytes.fromhex(beside.read_text(encoding="ascii"))
    except ValueError:
        raise WrongKeyError(f"{beside} holds no key", code="missing_key") from None


def _made_key(beside: Path | None, entropy: Callable[[int], bytes]) -> bytes:
    secret = entropy(KEY_BYTES)
    if beside is None:
        return secret
    # Whole or not at all: a half-written key would be taken for another one.
    part = beside.with_name(f"{beside.name}.part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{secret.hex()}\n")
        file.flush()
        os.fsync(file.fileno())
    part.replace(beside)
    log.warning(
        "optin made a key for this database, %s: keep a copy elsewhere, without it the opt-outs "
        "cannot be found again",
        beside,
    )
    return secret
