"""A layer between SQLite and the disk, in this process, that sees each write, sync and deletion.

SQLite reaches its files through an object that a program can replace, a *VFS*. This one hands
everything on to the one that was there, and tells a watcher what changes a file. Reading, locks and
shared memory do not pass through it.

The layer is put into the very library that Python's ``sqlite3`` is linked with, found through that
module's own file; a second copy of SQLite in the process would not notice it.
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Any, Final

__all__ = ["UnavailableError", "Watcher", "watched"]

_NAME: Final = b"optin-watched"
_NEWEST: Final = 3
_OK: Final = 0
_FAILED: Final = 10  # SQLITE_IOERR
# SQLITE_OPEN_MAIN_DB, _MAIN_JOURNAL, _WAL: what has to outlive the power.
_LASTING: Final = 0x100 | 0x800 | 0x80000

# What sqlite3.h declares of them that is needed here; what is handed on stays a plain pointer.
_WRITE: Final = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE: Final = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC: Final = CFUNCTYPE(c_int, c_void_p, c_int)
_OPEN: Final = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE: Final = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)


class _Methods(Structure):
    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        ("rest", c_void_p * 13),
    )


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


class _Vfs(Structure):
    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        ("rest", c_void_p * 14),
    )


class UnavailableError(Exception):
    """Say why no layer can be put under SQLite here."""


class Watcher:
    """Be told what changes a database, its journal and its log.

    Attributes:
        syncs: Whether the disk is really waited for; a record needs no disk.
    """

    syncs = True

    def opened(self, path: str, *, created: bool) -> None:
        """Hear that a file was opened."""

    def wrote(self, path: str, offset: int, data: bytes) -> None:
        """Hear that bytes were written."""

    def truncated(self, path: str, size: int) -> None:
        """Hear that a file was cut."""

    def synced(self, path: str) -> None:
        """Hear that all that was written to a file is on the disk now."""

    def deleted(self, path: str, *, durably: bool) -> None:
        """Hear that a file was deleted, and whether its folder was synced."""


# Files that are still open point into a layer, so that none is ever freed.
_LAYERS: Final[list[_Layer]] = []


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Tell a watcher of every database that is opened meanwhile, for as long as it is open.

    Args:
        watcher: Who is told.

    Raises:
        UnavailableError: The library under Python's ``sqlite3`` cannot be reached.
    """
    library = _library()
    layer = _Layer(library.sqlite3_vfs_find(None).contents, watcher)
    _LAYERS.append(layer)
    library.sqlite3_vfs_register(ctypes.byref(layer.vfs), 1)
    try:
        yield
    finally:
        library.sqlite3_vfs_register(ctypes.byref(layer.below), 1)
        library.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))


def _library() -> Any:  # noqa: ANN401 - a library has whatever functions it has
    """Return the library that ``sqlite3`` uses: a look-up goes through what its module needs."""
    module = getattr(_sqlite3, "__file__", None)
    library = ctypes.CDLL(module)
    try:
        find, register = library.sqlite3_vfs_find, library.sqlite3_vfs_register
        unregister = library.sqlite3_vfs_unregister
    except AttributeError as error:
        message = f"the SQLite inside {module or 'this Python'} shows none of its functions"
        raise UnavailableError(message) from error
    find.restype, find.argtypes = POINTER(_Vfs), (c_char_p,)
    register.argtypes, unregister.argtypes = (POINTER(_Vfs), c_int), (POINTER(_Vfs),)
    return library


class _Layer:
    """Stand above a VFS.

    A file is opened by the VFS below, in its own way; only then are three of its methods replaced.
    So the file stays what the VFS below has made, and everything else reaches it directly.
    """

    def __init__(self, below: _Vfs, watcher: Watcher) -> None:
        self.below = below
        self._watcher = watcher
        self._paths: dict[int, str] = {}
        self._replaced: dict[int, _Methods] = {}
        self.vfs = _copied(below)
        self.vfs.version = min(below.version, _NEWEST)
        self.vfs.name = _NAME
        self.vfs.open = _OPEN(self._open)
        self.vfs.delete = _DELETE(self._delete)

    def _open(self, _: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        lasts = bool(path and flags & _LASTING)
        created = lasts and not Path(path).exists()
        # The name is handed on as it came: SQLite keeps parameters in the bytes behind it.
        done: int = self.below.open(ctypes.addressof(self.below), name, file, flags, out)
        if done == _OK and lasts:
            self._paths[file] = path
            opened = _File.from_address(file)
            opened.methods = ctypes.pointer(self._replacing(opened.methods))
            return self._told(lambda: self._watcher.opened(path, created=created))
        return done

    def _replacing(self, methods: Any) -> _Methods:  # noqa: ANN401 - a pointer
        """Return the methods that stand above some of the VFS below, made once."""
        address = ctypes.addressof(methods.contents)
        above = self._replaced.get(address)
        if above is None:
            below = methods.contents
            above = self._replaced[address] = _copied(below)
            above.write = _WRITE(self._write(below.write))
            above.truncate = _TRUNCATE(self._truncate(below.truncate))
            above.sync = _SYNC(self._sync(below.sync))
        return above

    def _write(self, below: Any) -> Callable[[int, int, int, int], int]:  # noqa: ANN401 - of C
        def write(file: int, data: int, size: int, offset: int) -> int:
            done: int = below(file, data, size, offset)
            if done != _OK:
                return done
            written = ctypes.string_at(data, size)
            return self._told(lambda: self._watcher.wrote(self._paths[file], offset, written))

        return write

    def _truncate(self, below: Any) -> Callable[[int, int], int]:  # noqa: ANN401 - of C
        def truncate(file: int, size: int) -> int:
            done: int = below(file, size)
            if done != _OK:
                return done
            return self._told(lambda: self._watcher.truncated(self._paths[file], size))

        return truncate

    def _sync(self, below: Any) -> Callable[[int, int], int]:  # noqa: ANN401 - of C
        def sync(file: int, flags: int) -> int:
            done: int = below(file, flags) if self._watcher.syncs else _OK
            if done != _OK:
                return done
            return self._told(lambda: self._watcher.synced(self._paths[file]))

        return sync

    def _delete(self, _: int, name: bytes, durably: int) -> int:
        syncs = durably and self._watcher.syncs
        done: int = self.below.delete(ctypes.addressof(self.below), name, syncs)
        if done != _OK:
            return done
        return self._told(lambda: self._watcher.deleted(name.decode(), durably=bool(durably)))

    def _told(self, tell: Callable[[], None]) -> int:
        """Tell the watcher; what it raises becomes an error of the disk, since C knows no other."""
        try:
            tell()
        except Exception:  # noqa: BLE001 - see above
            return _FAILED
        return _OK


def _copied(given: Any) -> Any:  # noqa: ANN401 - one of the two structures
    kind = type(given)
    return kind.from_buffer_copy(ctypes.string_at(ctypes.addressof(given), ctypes.sizeof(kind)))
