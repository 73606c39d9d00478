"""Bytes that are kept beside the database, to be given back to a disk that is full.

A full disk lets nothing through: a send is authorised by a commit, and nothing can be committed.
But an opt-out could not be committed either. So a store keeps some of the disk for the day when
there is none left, and gives it back for what people wrote, since that may be an opt-out.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from optin.exceptions import StorageError

__all__ = ["RESERVE_BYTES", "Reserve", "disk_is_full"]

log = logging.getLogger("optin.storage")

RESERVE_BYTES: Final = 2 * 1024 * 1024
"""Room for some hundreds of opt-outs, each with its raw delivery and its ledger entries."""

LOW_WATER: Final = 96 * 1024 * 1024
"""Fewer free bytes than this are little: twice what the log of a database grows to."""

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


class Reserve:
    """Hold bytes of the disk that a database is on.

    Whether it is held stands on the disk alone, so that all processes that share the database know.

    Args:
        database: What it is kept beside; None for no reserve.
        size: How many bytes.
        entropy: Gives so many random bytes: a disk may press others together to nothing.

    Raises:
        StorageError: The file cannot be written, for another reason than that the disk is full.
    """

    def __init__(self, database: Path | None, size: int, entropy: Callable[[int], bytes]) -> None:
        self._path = database.with_name(f"{database.name}.reserve") if database and size else None
        self._size = size
        self._entropy = entropy
        self.is_held()

    def is_scarce(self) -> bool:
        """Tell whether the disk has little room left."""
        return self._path is not None and _free_beside(self._path) < LOW_WATER

    def is_held(self) -> bool:
        """Tell whether the bytes are there, and make them where there is room again."""
        if self._path is None or _size_of(self._path) >= self._size:
            return True
        # As much again has to stay free, or making the reserve would be what fills the disk.
        if _free_beside(self._path) < 2 * self._size:
            return False
        try:
            self._write(self._path)
        except OSError as error:
            with suppress(OSError):
                self._path.unlink()  # half of it is none
            if error.errno in _NO_ROOM:
                return False
            message = f"no room can be kept for opt-outs on a full disk: {self._path} ({error})"
            raise StorageError(message) from None
        return True

    def give_back(self) -> None:
        """Let the disk have the bytes."""
        if self._path is None or not self._path.exists():
            return
        self._path.unlink(missing_ok=True)
        log.error(
            "the disk of %s is full: the room that was kept for opt-outs is used for what people "
            "write now; nothing is sent before there is more",
            self._path.with_suffix(""),
        )

    def _write(self, path: Path) -> None:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(self._entropy(self._size))


def _free_beside(path: Path) -> int:
    return shutil.disk_usage(path.parent).free


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def disk_is_full() -> StorageError:
    """Return the refusal of whatever may have to wait until the disk has room again."""
    message = "the disk is full: only what people write is kept, and nothing is sent"
    return StorageError(message, code="disk_full")
