"""Every test of this room runs on each store, sync and async, and leaves nothing open."""

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.storage.postgres import AsyncPostgresStore, PostgresStore
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from tests.app.driver import World
from tests.postgres import KEY, emptied


@cache
def _new_file() -> bytes:
    """Make the file of a database once: to copy it takes a fraction of the time."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "optin.db"
        SqliteStore(path, key=KEY, synchronous="OFF").close()
        return path.read_bytes()


def _copied(folder: Path) -> Path:
    """Return the path of a new database."""
    path = folder / "optin.db"
    path.write_bytes(_new_file())
    return path


STORES: dict[str, Callable[[Path], Any]] = {
    "memory-sync": lambda _: MemoryStore(),
    "memory-async": lambda _: AsyncMemoryStore(),
    "sqlite-sync": lambda folder: SqliteStore(_copied(folder), key=KEY, synchronous="OFF"),
    "sqlite-async": lambda folder: AsyncSqliteStore(_copied(folder), key=KEY, synchronous="OFF"),
    "postgres-sync": lambda _: PostgresStore(emptied(), key=KEY, size=2),
    "postgres-async": lambda _: AsyncPostgresStore(emptied(), key=KEY, size=2),
}


@pytest.fixture(params=list(STORES))
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Give a world in which nobody is enrolled yet; check it and close it afterwards."""
    kind = request.param
    threads = set(threading.enumerate())
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner()) if kind.endswith("async") else None
        world = World(STORES[kind](tmp_path), runner)
        stack.callback(world.optin.close)
        yield world
        world.store.fails = lambda *_: None
        world.check()
        if runner is not None:
            assert asyncio.all_tasks(runner.get_loop()) == set()
    assert set(threading.enumerate()) <= threads, f"{kind} left a thread"
    assert _open_below(tmp_path) == [], f"{kind} left a file open"


def _open_below(folder: Path) -> list[str]:
    """List the files below a folder that this process has open, where the system tells."""
    return [
        where
        for each in Path("/proc/self/fd").glob("*")
        if each.is_symlink() and (where := os.path.realpath(each)).startswith(f"{folder}/")
    ]
