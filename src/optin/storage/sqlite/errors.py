"""Errors of the database, told as ours, without the texts that they may quote."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from optin.exceptions import StorageError

__all__ = ["as_ours", "is_full", "told"]

# A disk with no room left, a quota that is used up, and a log's index that cannot grow.
_FULL: Final = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE}
)


@contextmanager
def told() -> Iterator[None]:
    """Tell an error of the database as one of ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise as_ours(error) from None


def as_ours(error: BaseException | None) -> Exception:
    """Return the exception of ours that says what an error of the database said."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", None) or type(error).__name__
        full = getattr(error, "sqlite_errorcode", None) in _FULL
        message = f"the database could not do it: {name}"
        return StorageError(message, code="disk_full" if full else None)
    if isinstance(error, Exception):
        return error
    return StorageError("the database could not do it")


def is_full(error: Exception) -> bool:
    """Tell whether an error of ours says that the disk is full."""
    return isinstance(error, StorageError) and error.code == "disk_full"
