"""Errors of the database, told as ours, without the texts that they may quote."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from optin.exceptions import StorageError

__all__ = ["as_ours", "told"]


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
        return StorageError(f"the database could not do it: {name}")
    if isinstance(error, Exception):
        return error
    return StorageError("the database could not do it")
