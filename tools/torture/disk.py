"""A disk that loses its power: what was synced is there, and of the rest nobody knows.

What SQLite does to its files is recorded as it happens. The power can then be cut after any step of
the record. What survives is what disks and file systems promise, and no more:

- What was written to a file before its last sync is there.
- What was written since is there sector by sector or not: each sector holds what it held after some
  of the writes, in their order, whatever became of its neighbours. So writes are lost, torn and out
  of order. Bytes of a sector that no write has touched stay (SQLite's *powersafe overwrite*).
- A file's length is one that it had since its last sync.
- A new file is there once it was synced. A deletion is there once its folder was synced; until
  then the file may be there again. Of one name, what happened first is there if what happened
  later is.
- A folder is synced where SQLite asks for it with a deletion, and with the first sync of a new
  journal or log (``unixSync`` in its ``os_unix.c``). A simulator that did not know this would bring
  back journals that are long gone, and call the damage SQLite's.

SQLite's own index beside a log (``-shm``) does not outlive a process that ends, and is not kept.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Final, NamedTuple, TypeAlias

from attrs import define, field

from tools.torture.vfs import Watcher

__all__ = ["Cut", "Disk", "Step", "Surface", "Told", "Written"]


class Written(NamedTuple):
    """Say that bytes were written."""

    path: str
    offset: int
    data: bytes


class Cut(NamedTuple):
    """Say that a file was made shorter, or longer."""

    path: str
    size: int


class Synced(NamedTuple):
    """Say that a file was synced."""

    path: str


class Created(NamedTuple):
    """Say that a file was made."""

    path: str


class Deleted(NamedTuple):
    """Say that a file was deleted, and whether its folder was synced."""

    path: str
    durably: bool


class Told(NamedTuple):
    """Say that somebody was told that something is safe."""

    what: object


_SYNCED_WITH_FOLDER: Final = ("-journal", "-wal")

Step: TypeAlias = Written | Cut | Synced | Created | Deleted | Told
_Change: TypeAlias = Written | Cut


class Disk(Watcher):
    """Record what happens to files.

    Attributes:
        steps: In order.
    """

    syncs = False  # a record needs no disk

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def opened(self, path: str, *, created: bool) -> None:
        """Note a new file."""
        if created:
            self.steps.append(Created(path))

    def wrote(self, path: str, offset: int, data: bytes) -> None:
        """Note a write."""
        self.steps.append(Written(path, offset, data))

    def truncated(self, path: str, size: int) -> None:
        """Note a new length."""
        self.steps.append(Cut(path, size))

    def synced(self, path: str) -> None:
        """Note a sync."""
        self.steps.append(Synced(path))

    def deleted(self, path: str, *, durably: bool) -> None:
        """Note a deletion."""
        self.steps.append(Deleted(path, durably))

    def told(self, what: object) -> None:
        """Note that somebody was told that something is safe."""
        self.steps.append(Told(what))


class Surface:
    """Hold what a disk is certain to keep, and what it may lose, while steps happen to it."""

    def __init__(self) -> None:
        self._names: dict[str, _Name] = {}

    def take(self, step: Step) -> None:
        """Let a step happen."""
        if isinstance(step, Told):
            return
        name = self._names.setdefault(step.path, _Name())
        syncs_folder = isinstance(step, Deleted) and step.durably
        if isinstance(step, Synced) and name.is_new and step.path.endswith(_SYNCED_WITH_FOLDER):
            syncs_folder = True
        name.take(step)
        if syncs_folder:
            for each in self._names.values():
                each.sync_folder()

    def lose_power(self, chance: Random, folder: Path, sector: int = 512) -> None:
        """Write what would survive if the power were cut now.

        Args:
            chance: Decides what becomes of what was not synced.
            folder: Where the files are written, by their own names.
            sector: How many bytes a disk writes as one.
        """
        # How much of what was not synced has reached the disk: nothing, all, or any share.
        share = chance.choice((0.0, 1.0, chance.random(), chance.random()))
        for path, name in self._names.items():
            file = name.after_power_loss(chance, share)
            if file is not None:
                (folder / Path(path).name).write_bytes(file.survives(chance, share, sector))


@define(eq=False)
class _File:
    """Hold what a file was at its last sync, and what was done to it since."""

    synced: bytearray = field(factory=bytearray)
    changes: list[_Change] = field(factory=list)

    def sync(self) -> None:
        """Keep everything for certain."""
        for change in self.changes:
            _apply(change, self.synced)
        self.changes.clear()

    def survives(self, chance: Random, share: float, sector: int) -> bytes:
        """Return what is left of it: each sector as it was after some of the changes to it."""
        touched: Counter[int] = Counter()
        sizes = [len(self.synced)]
        for change in self.changes:
            touched.update(_sectors(change, sizes[-1], sector))
            sizes.append(_size_after(change, sizes[-1]))
        kept = {place: _some(count, chance, share) for place, count in touched.items()}
        content = bytearray(self.synced).ljust(max(sizes), b"\0")
        seen: Counter[int] = Counter()
        for change, size in zip(self.changes, sizes, strict=False):
            for place in _sectors(change, size, sector):
                seen[place] += 1
                if seen[place] <= kept[place]:
                    _apply_within(change, content, place * sector, (place + 1) * sector)
        return bytes(content[: sizes[_some(len(self.changes), chance, share)]])


@define(eq=False)
class _Name:
    """Hold what has happened to one name of the folder.

    Attributes:
        history: The files that the name stood for, one after another, None for no file; the last
            one is what it stands for now.
        durable: Which of them is certain to have come to be.
        is_new: Whether the file was not synced yet.
    """

    history: list[_File | None] = field(factory=lambda: [None])
    durable: int = 0
    is_new: bool = False

    def take(self, step: Written | Cut | Synced | Created | Deleted) -> None:
        """Let a step happen."""
        if isinstance(step, Created):
            self.history.append(_File())
            self.is_new = True
            return
        if isinstance(step, Deleted):
            self.history.append(None)
            return
        file = self.history[-1]
        if file is None:
            raise FileNotFoundError(step.path)
        if isinstance(step, Synced):
            file.sync()
            self.is_new = False
            self.sync_folder()
        else:
            file.changes.append(step)

    def sync_folder(self) -> None:
        """Keep for certain what the name stands for now."""
        self.durable = len(self.history) - 1

    def after_power_loss(self, chance: Random, share: float) -> _File | None:
        """Return what the name stands for afterwards."""
        later = self.history[self.durable :]
        return later[_some(len(later) - 1, chance, share)]


def _some(count: int, chance: Random, share: float) -> int:
    """Choose how many of some changes, in their order, have reached the disk."""
    return count if chance.random() < share else chance.randint(0, count) if share else 0


def _size_after(change: _Change, size: int) -> int:
    return (
        max(size, change.offset + len(change.data)) if isinstance(change, Written) else change.size
    )


def _sectors(change: _Change, size: int, sector: int) -> range:
    """List the sectors that a change touches in a file of some size."""
    if isinstance(change, Written):
        begin, end = change.offset, change.offset + len(change.data)
    else:
        begin, end = sorted((change.size, size))
    return range(begin // sector, -(-end // sector))


def _apply(change: _Change, content: bytearray) -> None:
    if isinstance(change, Written):
        if len(content) < change.offset:
            content.extend(bytes(change.offset - len(content)))
        content[change.offset : change.offset + len(change.data)] = change.data
    else:
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))


def _apply_within(change: _Change, content: bytearray, begin: int, end: int) -> None:
    """Let a change happen to one sector alone."""
    if isinstance(change, Written):
        first, last = max(begin, change.offset), min(end, change.offset + len(change.data))
        content[first:last] = change.data[first - change.offset : last - change.offset]
    else:
        first, last = max(begin, change.size), min(end, len(content))
        content[first:last] = bytes(max(0, last - first))
