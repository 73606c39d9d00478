"""A server for tests is gone with whoever started it, however that came."""

import subprocess
import sys
from pathlib import Path

import psycopg

from optin.testing.postgres import EMPTYING, PostgresServer

_START = """
from optin.testing.postgres import PostgresServer
server = PostgresServer()
print(server.dsn().split()[0].removeprefix("host="), flush=True)
input()
"""


def test_a_server_ends_with_a_process_that_is_killed() -> None:
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _START],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip()).parent
        pid = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        process.kill()
        process.communicate(timeout=60)  # what watches the server holds the pipe until it is done
    assert not folder.exists()
    assert not Path(f"/proc/{pid}").exists()


def test_a_server_that_is_closed_leaves_nothing() -> None:
    with PostgresServer() as server:
        folder = Path(server.dsn().split()[0].removeprefix("host=")).parent
        assert folder.exists()
        server.emptied()
    assert not folder.exists()


def test_the_session_that_empties_is_kept_and_is_replaced_when_it_is_ended() -> None:
    ended = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid = %s"
    with PostgresServer() as server, psycopg.connect(server.dsn(), autocommit=True) as beside:

        def emptying() -> int:
            """Return the process of the one session that empties."""
            server.emptied()
            (found,) = beside.execute(
                "SELECT pid FROM pg_stat_activity WHERE application_name = %s", (EMPTYING,)
            )
            return int(found[0])

        first = emptying()
        assert emptying() == first
        beside.execute(ended, (first,))
        assert emptying() != first
        beside.close()
        server.stop("immediate")
        server.start()
        assert server.emptied() == server.emptied_database
