"""Which database a command works on: its options, and the store that they open."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from optin import (
    ConfigurationError,
    FormLinks,
    InputError,
    JsonLinesArchive,
    OptIn,
    PortalSetup,
    StorageError,
    Store,
)
from optin.cli.showing import plain

if TYPE_CHECKING:
    import sqlite3

__all__ = [
    "DEFAULT_PATH",
    "add_database",
    "add_whose",
    "driver_told",
    "key_of",
    "lacking_in",
    "open_store",
    "opened",
    "opened_store",
]

DEFAULT_PATH: Final = "optin.db"


def add_database(parser: argparse.ArgumentParser) -> None:
    """Add the options that name a database.

    Args:
        parser: Of a command that needs one.
    """
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--db",
        metavar="PATH",
        help=f"the SQLite file (default: $OPTIN_DB, or {DEFAULT_PATH} here)",
    )
    which.add_argument(
        "--dsn",
        metavar="DSN",
        help="the PostgreSQL database (default: $OPTIN_DSN, which no list of processes shows)",
    )
    parser.add_argument(
        "--key-file",
        metavar="PATH",
        help="the key of the database in hexadecimal (default: $OPTIN_KEY_FILE; else for SQLite "
        "the file beside it, .key added)",
    )


def open_store(given: argparse.Namespace, environ: Mapping[str, str] = os.environ) -> Store:
    """Open the database that the options name, or else the environment.

    Args:
        given: The options of :func:`add_database`.
        environ: The environment.

    Returns:
        Its store; whoever asked closes it.

    Raises:
        StorageError: There is none, or it is none of optin's: a missing database is never made.
        ConfigurationError: The key is missing or wrong, or a driver is not installed.
        InputError: The environment names two.
    """
    key_file = given.key_file or environ.get("OPTIN_KEY_FILE")
    key = key_of(Path(key_file)) if key_file else None
    dsn, path = given.dsn, given.db
    if dsn is None and path is None:
        dsn, path = environ.get("OPTIN_DSN"), environ.get("OPTIN_DB")
        if dsn and path:
            raise InputError("OPTIN_DB and OPTIN_DSN are both set: name one with --db or --dsn")
    return _postgres(dsn, key) if dsn else _sqlite(Path(path or DEFAULT_PATH), key)


def lacking_in(given: argparse.Namespace, environ: Mapping[str, str] = os.environ) -> list[str]:
    """List the migrations that the file which the options name lacks, without changing it.

    A server's database is never changed by opening it here.

    Args:
        given: The options of :func:`add_database`.
        environ: The environment.

    Raises:
        StorageError: There is none, or it is none of optin's, or a newer one.
    """
    if given.dsn or (given.db is None and environ.get("OPTIN_DSN")):
        return []
    from optin.storage.sqlite.opening import lacking  # noqa: PLC0415 - only where it is asked for

    path = Path(given.db or environ.get("OPTIN_DB") or DEFAULT_PATH)
    _check_file(path)
    with closing(_read_only(path)) as connection:
        return [each.name for each in lacking(connection)]


def add_whose(parser: argparse.ArgumentParser) -> None:
    """Add the options that name a database and a tenant in it.

    Args:
        parser: Of a command that needs both.
    """
    add_database(parser)
    parser.add_argument("--tenant", help="whose (default: the only one)")
    parser.add_argument(
        "--region", default="", metavar="US", help="whose national form of numbers is read"
    )
    parser.add_argument("--json", action="store_true", help="one JSON line for each result")


@contextmanager
def opened(
    given: argparse.Namespace,
    archive: JsonLinesArchive | None = None,
    links: FormLinks | None = None,
    portal: PortalSetup | None = None,
) -> Iterator[tuple[OptIn, str]]:
    """Open the database that the options name, and find the tenant.

    Args:
        given: The options of :func:`add_whose`.
        archive: Where messages are handed over to, if they are.
        links: What signs links to forms, if any is made.
        portal: With whose keys secure messages are sealed, if any is looked for.
    """
    store = open_store(given)
    with OptIn(store, region=given.region, archive=archive, links=links, portal=portal) as optin:
        yield optin, given.tenant or _only(store.tenants())


@contextmanager
def opened_store(given: argparse.Namespace) -> Iterator[tuple[Store, str]]:
    """Open the database that the options name, past every question who may, and find the tenant.

    Args:
        given: The options of :func:`add_whose`.
    """
    with closing(open_store(given)) as store:
        yield store, given.tenant or _only(store.tenants())


def _only(tenants: list[str]) -> str:
    match tenants:
        case []:
            raise StorageError("no tenant is enrolled in this database")
        case [tenant]:
            return tenant
        case _:
            names = ", ".join(map(plain, tenants))
            raise InputError(f"name one of the tenants with --tenant: {names}")


def _sqlite(path: Path, key: bytes | None) -> Store:
    from optin.storage.sqlite import SqliteStore  # noqa: PLC0415 - only where it is asked for

    _check_file(path)
    return SqliteStore(path, key=key)


def _check_file(path: Path) -> None:
    """Refuse what is no database of optin's, before anything could make it one."""
    import sqlite3  # noqa: PLC0415 - only where it is asked for

    if not path.is_file():
        raise StorageError(f"there is no database {path}; name it with --db or in OPTIN_DB")
    try:
        with closing(_read_only(path)) as connection:
            found = connection.execute(
                "SELECT 1 FROM sqlite_schema WHERE name = 'optin_migration'"
            ).fetchone()
    except sqlite3.Error as error:
        raise StorageError(f"{path} cannot be read as a SQLite database: {error}") from None
    if found is None:
        raise StorageError(f"{path} is no database of optin's")


def _read_only(path: Path) -> sqlite3.Connection:
    import sqlite3  # noqa: PLC0415 - only where it is asked for

    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def key_of(path: Path) -> bytes:
    """Read a key from its file.

    Args:
        path: Of a file that holds it in hexadecimal.

    Raises:
        ConfigurationError: There is none, or it holds something else.
    """
    try:
        return bytes.fromhex(path.read_text(encoding="ascii"))
    except OSError:
        raise ConfigurationError(f"the key file {path} cannot be read") from None
    except ValueError:
        raise ConfigurationError(f"the key file {path} is not hexadecimal") from None


def _postgres(dsn: str, key: bytes | None) -> Store:
    with driver_told():
        from optin.storage.postgres import PostgresStore  # noqa: PLC0415 - only where it is asked for

    if key is None:
        raise ConfigurationError(
            "a PostgreSQL database needs its key: name the file with --key-file or in "
            "OPTIN_KEY_FILE",
            code="missing_key",
        )
    return PostgresStore(dsn, key=key, migrate=False)


@contextmanager
def driver_told() -> Iterator[None]:
    """Tell how to install the driver of PostgreSQL, where an import in the block lacks it.

    Raises:
        ConfigurationError: ``no_driver``.
    """
    try:
        yield
    except ModuleNotFoundError:
        message = "PostgreSQL needs a driver: pip install 'optin[postgres]'"
        raise ConfigurationError(message, code="no_driver") from None
