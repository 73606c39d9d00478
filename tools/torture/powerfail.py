"""The power is cut at any step of what SQLite does to its files; no acknowledged STOP may be lost.

A webhook is answered once `receive` has returned. So each STOP is noted in the record of the disk
at that moment, and every one that was noted before a cut must be there when the database is opened
again: with its delivery, its entry in a whole chain, and the state that the ledger folds to.

A simulator of disks is easily wrong in either direction. So it shows first, on a plain table, what
SQLite's documentation says of its settings: that they lose commits where they may, and neither lose
nor damage anything where they may not.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal, TypeAlias, cast

from attrs import define, field, frozen

from optin import AsyncOptIn, HttpRequest, OptIn, Policy
from optin.consent import Entry, EventType, State, first_fault, fold_all
from optin.policy import Mode, RecipientView
from optin.storage import Deliveries, Ledger, Recipients, StoredDelivery
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from tools.torture.disk import Disk, Surface, Told
from tools.torture.grounds import SENDER, TENANT, every, number, place_of
from tools.torture.harness import Fault, Figure, figures, shares, spread
from tools.torture.vfs import UnavailableError, watched

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 110
LEAST: Final = 2

# With these, 110 runs acknowledge 22,000 STOPs and cut the power 1,760 times.
STOPS: Final = 200
CUTS: Final = 16
SHARE: Final = 5
# One short run is cut everywhere.
FEW_STOPS: Final = 8
EVERYWHERE: Final = 1_000_000
# How many cuts each setting of SQLite gets, and the store without syncs.
PROBES: Final = 40

KEY: Final = bytes(32)
SECTORS: Final = (512, 512, 4096)
# After how many pages the log is folded in: as in the store, or all the time.
FOLDED_IN: Final = (10_000, 200, 30)
OPENED_AGAIN: Final = 0.02
SPEAKS_FIRST: Final = 0.2
DISPATCHED: Final = 0.05

Synchronous: TypeAlias = Literal["FULL", "OFF"]


@define
class Seen:
    """Count what was seen after the power was cut.

    Attributes:
        cuts: How often it was.
        acknowledged: How many commits somebody was told of, in all runs.
        lost: How many of those that were told of before a cut were gone after it.
        most: How many of them at most after one cut.
        broken: What did not add up, or did not open.
    """

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    most: int = 0
    broken: list[str] = field(factory=list)

    def add(self, other: Seen) -> None:
        """Count what was seen elsewhere too."""
        self.cuts += other.cuts
        self.acknowledged += other.acknowledged
        self.lost += other.lost
        self.most = max(self.most, other.most)
        self.broken += other.broken


_Look: TypeAlias = Callable[[Path], tuple[set[int], list[str]]]
"""Open what has survived; gives which commits are there, and what does not add up."""


def cut(disk: Disk, chance: Random, cuts: int, look: _Look) -> Seen:
    """Cut the power at some places of a record.

    Args:
        disk: The record.
        chance: Chooses the places, and what survives.
        cuts: How many.
        look: Opens what has survived.
    """
    seen = Seen()
    places = set(chance.sample(range(len(disk.steps) + 1), min(cuts, len(disk.steps) + 1)))
    surface = Surface()
    told: set[int] = set()
    for place, step in enumerate([*disk.steps, None]):
        if place in places:
            with TemporaryDirectory(prefix="optin-power-") as folder:
                surface.lose_power(chance, Path(folder), chance.choice(SECTORS))
                kept, broken = look(Path(folder))
            lost = told - kept
            seen.cuts += 1
            seen.lost += len(lost)
            seen.most = max(seen.most, len(lost))
            seen.broken += [f"at step {place} of {len(disk.steps)}: {words}" for words in broken]
        if isinstance(step, Told):
            told.add(cast("int", step.what))
        elif step is not None:
            surface.take(step)
    seen.acknowledged = len(told)
    return seen


# The simulator itself ---------------------------------------------------------------------------


@frozen
class Setting:
    """Hold what SQLite's documentation says of two of its settings.

    Attributes:
        journal: ``journal_mode``.
        synchronous: ``synchronous``.
        loses: How many commits may be lost at most, None for any number. At least one must be seen
            to be lost where any may be.
        breaks: Whether the database may be damaged.
    """

    journal: str
    synchronous: str
    loses: int | None = 0
    breaks: bool = False

    def __str__(self) -> str:
        return f"{self.journal} {self.synchronous}"


# https://www.sqlite.org/pragma.html#pragma_synchronous. A commit in DELETE mode is the deletion of
# the journal; FULL does not sync the folder after it, and EXTRA does.
SETTINGS: Final = (
    Setting("WAL", "FULL"),
    Setting("WAL", "NORMAL", loses=None),
    Setting("WAL", "OFF", loses=None, breaks=True),
    Setting("DELETE", "EXTRA"),
    Setting("DELETE", "FULL", loses=1),
    Setting("DELETE", "OFF", loses=None, breaks=True),
)
COMMITS: Final = 60


def _plain_record(setting: Setting, chance: Random, folder: Path) -> Disk:
    """Commit rows to a plain table, one after another, and change older ones."""
    disk = Disk()
    with watched(disk), closing(sqlite3.connect(folder / "t.db", isolation_level=None)) as database:
        for pragma in (
            f"journal_mode={setting.journal}",
            f"synchronous={setting.synchronous}",
            f"wal_autocheckpoint={chance.choice((1000, 20))}",
        ):
            database.execute(f"PRAGMA {pragma}").fetchall()
        database.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, filler BLOB, version INTEGER)")
        for at in range(COMMITS):
            database.execute("BEGIN IMMEDIATE")
            filler = chance.randbytes(chance.choice((10, 3000)))
            database.execute("INSERT INTO t VALUES (?, ?, 0)", (at, filler))
            database.execute("UPDATE t SET version = ? WHERE n % 7 = ?", (at, at % 7))
            database.execute("COMMIT")
            disk.told(at)
    return disk


def _plain_look(folder: Path) -> tuple[set[int], list[str]]:
    try:
        with closing(sqlite3.connect(folder / "t.db", isolation_level=None)) as database:
            broken = [text for (text,) in database.execute("PRAGMA integrity_check")]
            if not database.execute("SELECT 1 FROM sqlite_schema WHERE name = 't'").fetchall():
                return set(), []
            rows = dict(database.execute("SELECT n, version FROM t").fetchall())
    except sqlite3.DatabaseError as error:
        return set(), [f"{error}"]
    broken = [text for text in broken if text != "ok"]
    # Commits are lost from the end, and each is there as a whole.
    last = len(rows) - 1
    if rows != {n: last - (last - n) % 7 for n in range(len(rows))}:
        broken.append("a commit is there by halves, or one before the last is not")
    return set(rows), broken


def _tried(setting: Setting, seed: int, cuts: int) -> Seen:
    """Cut the power under a plain table; where commits may be lost, until some were."""
    seen, chance = Seen(), Random(f"{setting} {seed}")
    while seen.cuts < cuts or (setting.loses != 0 and not seen.lost and seen.cuts < 10 * cuts):
        with TemporaryDirectory(prefix="optin-power-") as folder:
            disk = _plain_record(setting, chance, Path(folder))
        seen.add(cut(disk, chance, 10, _plain_look))
    return seen


def deviations(setting: Setting, seen: Seen) -> Iterator[str]:
    """Say where a simulated disk differs from what is documented.

    Args:
        setting: What is documented.
        seen: What was seen.
    """
    if seen.broken and not setting.breaks:
        yield f"{setting} damages the database: {seen.broken[0]}"
    if setting.loses is not None and seen.most > setting.loses:
        yield f"{setting} lost {seen.most} commits at once, and may lose {setting.loses}"
    if setting.loses != 0 and not seen.lost:
        yield f"{setting} lost nothing, and may: the simulator would not notice a loss"


# The store --------------------------------------------------------------------------------------


def _record(chance: Random, folder: Path, synchronous: Synchronous, stops: int) -> Disk:
    """Take in STOPs, each from another number, and note those that were answered."""
    disk, pages = Disk(), chance.choice(FOLDED_IN)
    with watched(disk):
        if chance.random() < 0.5:  # noqa: PLR2004 - half of the runs
            _one_by_one(disk, chance, folder, synchronous, range(stops), pages)
        else:
            asyncio.run(_at_once(disk, chance, folder, synchronous, range(stops), pages))
    return disk


def _texts(transport: MemoryTransport, chance: Random, at: int) -> Iterator[HttpRequest]:
    """Give the request of a STOP, perhaps with an ordinary message before it."""
    if chance.random() < SPEAKS_FIRST:
        yield transport.inbound_request(number(at), SENDER, "see you at noon", event_id=f"a{at}")
    yield transport.inbound_request(number(at), SENDER, "STOP", event_id=f"s{at}")


def _one_by_one(
    disk: Disk, chance: Random, folder: Path, synchronous: Synchronous, stops: range, pages: int
) -> None:
    transport, clock = MemoryTransport(), FixedClock()

    def opened() -> OptIn:
        store = SqliteStore(folder / "optin.db", key=KEY, synchronous=synchronous, reserve=0)
        _fold_in_after(store, pages)
        return OptIn(store, transport, clock=clock)

    app = opened()
    app.enrol(TENANT, name="Firm", senders=[SENDER], policy=Policy(mode=Mode.OFF))
    for at in stops:
        for request in _texts(transport, chance, at):
            app.receive(request)
        disk.told(at)
        if chance.random() < DISPATCHED:
            app.dispatch(limit=3)
        if chance.random() < OPENED_AGAIN:
            app.close()
            app = opened()
    app.close()


async def _at_once(
    disk: Disk, chance: Random, folder: Path, synchronous: Synchronous, stops: range, pages: int
) -> None:
    transport = MemoryTransport()
    store = AsyncSqliteStore(folder / "optin.db", key=KEY, synchronous=synchronous, reserve=0)
    _fold_in_after(store._store, pages)  # noqa: SLF001 - the file is the same
    app = AsyncOptIn(store, transport, clock=FixedClock())
    await app.enrol(TENANT, name="Firm", senders=[SENDER], policy=Policy(mode=Mode.OFF))

    async def stop(at: int) -> None:
        for request in _texts(transport, chance, at):
            await app.receive(request)
        disk.told(at)

    left = list(stops)
    while left:
        size = chance.randint(1, 24)
        await asyncio.gather(*map(stop, left[:size]))
        del left[:size]
    await app.close()


def _fold_in_after(store: Any, pages: int) -> None:  # noqa: ANN401 - reaches into the store
    store._connection.execute(f"PRAGMA wal_autocheckpoint={pages}").fetchall()  # noqa: SLF001 - see above


def look(folder: Path) -> tuple[set[int], list[str]]:
    """Open what has survived of a store.

    Args:
        folder: Where it is.

    Returns:
        Whose opt-outs are there, and what does not add up.
    """
    try:
        path = folder / "optin.db"
        with closing(SqliteStore(path, key=KEY, synchronous="OFF")) as store:
            return _standing(store), list(_amiss(store))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is damage
        return set(), [f"it does not open: {type(error).__name__}: {error}"]


def _standing(store: SqliteStore) -> set[int]:
    """List the people whose STOP is there: its delivery, its entry, and their state."""
    deliveries: list[StoredDelivery] = every(store, Deliveries(TENANT))
    came = {each.delivery.event_id for each in deliveries}
    people: list[RecipientView] = every(store, Recipients(TENANT))
    out = {
        place_of(each.address.value)
        for each in people
        if each.address is not None
        and each.standing.in_scope("organisation").state is State.OPTED_OUT
    }
    return {at for at in out if f"s{at}" in came}


def _amiss(store: SqliteStore) -> Iterator[str]:
    checked = store._connection.execute("PRAGMA integrity_check").fetchall()  # noqa: SLF001 - asks SQLite
    yield from (f"SQLite says: {text}" for (text,) in checked if text != "ok")
    entries: list[Entry] = every(store, Ledger(TENANT))
    fault = first_fault(TENANT, entries)
    if fault is not None:
        yield f"the chain is broken: {fault}"
    people: list[RecipientView] = every(store, Recipients(TENANT))
    if {each.key: each.standing for each in people} != fold_all(entries):
        yield "the states are not what the ledger folds to"
    stops = sum(entry.event.type is EventType.OPTED_OUT for entry in entries)
    if stops != len(_standing(store)):
        yield f"{stops} opt-outs are in the ledger, and {len(_standing(store))} people are out"


def _ran(seed: int, synchronous: Synchronous, cuts: int, stops: int) -> Seen:
    chance = Random(seed)
    with TemporaryDirectory(prefix="optin-power-") as folder:
        disk = _record(chance, Path(folder), synchronous, stops)
    return cut(disk, chance, cuts, look)


def _share(seeds: range) -> list[tuple[int, Seen]]:
    return [(seed, _ran(seed, "FULL", CUTS, STOPS)) for seed in seeds]


# Figures ----------------------------------------------------------------------------------------


def run(count: int, seed: int) -> Iterator[Figure]:
    """Cut the power, under plain tables first and then under a store.

    Args:
        count: How many runs of the store; a short one besides is cut at each of its steps.
        seed: The first one's.
    """
    try:
        yield from _of_the_simulator(seed)
    except UnavailableError as error:
        yield Figure(6, f"nothing: {error}", "0 lost", "not tried", least=1)
        return
    total = _ran(seed, "FULL", EVERYWHERE, FEW_STOPS)
    faults = _faults(seed, total)
    for each, seen in (
        pair for share in spread(_share, shares(count, seed, SHARE)) for pair in share
    ):
        total.add(seen)
        faults += _faults(each, seen)
    yield from figures(
        (6,),
        faults,
        tried=f"{total.acknowledged:,} acknowledged STOPs, the power cut {total.cuts:,} times",
        demanded="0 lost in 1,200 cuts and 20,000 STOPs",
        reached=f"{total.lost} lost, {len(total.broken)} damaged",
        count=min(total.cuts, 1_200 * total.acknowledged // 20_000),
        least=1_200,
    )


def _faults(seed: int, seen: Seen) -> list[Fault]:
    words = [f"lost {seen.lost} acknowledged STOPs"] if seen.lost else []
    return [Fault(seed, 6, text) for text in words + seen.broken]


def _of_the_simulator(seed: int) -> Iterator[Figure]:
    """Show that losses are seen, where SQLite's documentation has them."""
    seen = [(setting, _tried(setting, seed, PROBES)) for setting in SETTINGS]
    without = Seen()
    while without.cuts < PROBES:
        without.add(_ran(seed + without.cuts, "OFF", CUTS, STOPS // 10))
    words = [text for setting, each in seen for text in deviations(setting, each)]
    if not without.lost:
        words.append("a store that syncs nothing lost nothing")
    told = ", ".join(f"{setting} {each.lost}" for setting, each in seen if setting.loses != 0)
    yield from figures(
        (5,),
        [Fault(seed, 5, text) for text in words],
        tried=f"the simulator of disks, {len(SETTINGS)} settings of SQLite and the store on OFF",
        demanded="loses what each setting may lose, and nothing else",
        reached=f"lost in {PROBES} cuts each: {told}, the store on OFF {without.lost}",
        count=len(seen),
        least=len(SETTINGS),
    )
