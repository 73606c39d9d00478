# ruff: noqa: ANN401 - any store passes through here
"""Every test of this room runs on each store, sync and async, and leaves nothing open."""

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from optin.storage.memory import MemoryStore
from tests.app.driver import World


class _AwaitedStore:
    """A store whose operations are awaited."""

    def __init__(self, store: Any) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)

        async def call(*arguments: Any) -> Any:
            return method(*arguments)

        return call


@pytest.fixture(params=["memory-sync", "memory-async"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Give a world in which nobody is enrolled yet; check it and close it afterwards."""
    kind, colour = request.param.split("-")
    threads = set(threading.enumerate())
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner()) if colour == "async" else None
        store: Any = MemoryStore()
        if runner is not None:
            store = _AwaitedStore(store)
        world = World(store, runner)
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
