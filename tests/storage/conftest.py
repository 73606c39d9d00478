import threading
from collections.abc import Iterator
from pathlib import Path

import pytest


def _open_files(folder: Path) -> list[str]:
    """List the files of a folder that this process holds open, where the system tells."""
    listed = Path("/proc/self/fd")
    held = [str(each.readlink()) for each in listed.iterdir() if each.exists()]
    return [name for name in held if name.startswith(str(folder))]


@pytest.fixture(autouse=True)
def _no_leaks(tmp_path: Path) -> Iterator[None]:
    """Fail a test that leaves a thread or an open database behind."""
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before
    if Path("/proc/self/fd").exists():
        assert _open_files(tmp_path) == []
