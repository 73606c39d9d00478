"""One PostgreSQL server for a whole test run, started when the first test needs it."""

from collections.abc import Iterator
from functools import cache

import pytest

from optin.testing.postgres import PostgresServer

KEY = bytes(range(32))


@cache
def server() -> PostgresServer:
    """Return the server of this run."""
    return PostgresServer()


@pytest.fixture(scope="session", autouse=True)
def _stop_the_server() -> Iterator[None]:
    yield
    if server.cache_info().currsize:
        server().close()


def emptied() -> str:
    """Return the connection string of a database without a row."""
    return server().emptied()
