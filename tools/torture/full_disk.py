"""A disk without room: nothing leaves that was not authorised, and STOPs are stored all the same.

Each run has a small volume of its own, which something else fills. People write, users send and a
worker dispatches while there is next to no room; later there is some again.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from attrs import Factory, define

from optin import OptIn, Policy
from optin.consent import Entry, EventType, State, first_fault, fold_all
from optin.exceptions import StorageError
from optin.policy import Mode, RecipientView
from optin.storage import Ledger, Recipients
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from tools.torture.grounds import SENDER, TENANT, every, number
from tools.torture.harness import Fault, Figure, figures, shares, spread

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 300
LEAST: Final = 3
SHARE: Final = 10

KEY: Final = bytes(32)
MESSAGE: Final = "see you on Tuesday"
QUEUED: Final = 12
ACTS: Final = 80
# The volume, in mebibytes; and how many bytes others leave of it at most.
SIZES: Final = (6, 8, 10)
LEFT: Final = 40_000


class NoVolumeError(Exception):
    """Say why no small volume can be mounted."""


@contextmanager
def volume(mebibytes: int) -> Iterator[Path]:
    """Mount a small volume, and take it away again.

    Args:
        mebibytes: How large.

    Raises:
        NoVolumeError: It takes root, and a system that has such volumes.
    """
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    if mount is None or unmount is None or getattr(os, "geteuid", lambda: 1)() != 0:
        raise NoVolumeError("mounting a small volume takes root")
    with TemporaryDirectory(prefix="optin-volume-") as folder:
        command = [mount, "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", folder]
        if subprocess.run(command, check=False, capture_output=True).returncode != 0:  # noqa: S603 - ours
            raise NoVolumeError("no small volume can be mounted here")
        try:
            yield Path(folder)
        finally:
            # Lazily: what is open in an error's traceback would hide the error.
            subprocess.run([unmount, "-l", folder], check=True)  # noqa: S603 - ours


def fill(folder: Path, leave: int) -> Path:
    """Take all the room of a volume but for some bytes, and return the file that does.

    Args:
        folder: On the volume.
        leave: How many bytes to leave.
    """
    filler = folder / "filler"
    descriptor = os.open(filler, os.O_WRONLY | os.O_CREAT)
    try:
        with suppress(OSError):
            while True:
                os.write(descriptor, bytes(4096))
        os.ftruncate(descriptor, max(0, os.fstat(descriptor).st_size - leave))
    finally:
        os.close(descriptor)
    return filler


@define
class Told:
    """Hold what a run was told, and what its provider got.

    Attributes:
        stopped: Whose STOP was acknowledged.
        refused: How many STOPs were not.
        failed: How much else could not be kept.
        amiss: What must never be.
    """

    stopped: set[int] = Factory(set)
    refused: int = 0
    failed: int = 0
    amiss: list[str] = Factory(list)


@define
class Office:
    """Hold one office with its small disk."""

    app: OptIn
    store: SqliteStore
    transport: MemoryTransport
    clock: FixedClock
    told: Told = Factory(Told)

    def act(self, chance: Random, at: int) -> None:
        """Do one of the things that an office does."""
        who = chance.randrange(2 * QUEUED)
        self.clock.advance(timedelta(seconds=1))
        what = chance.choice(("stop", "stop", "send", "dispatch", "by hand", "chat"))
        try:
            if what == "stop":
                self._receive(who, "STOP", at)
                self.told.stopped.add(who)
            elif what == "chat":
                self._receive(who, "thank you", at)
            elif what == "send":
                self.app.send(TENANT, to=number(who), text=MESSAGE, user="dana")
            elif what == "by hand":
                self.app.opt_out(TENANT, contact=number(who), by="dana")
                self.told.stopped.add(who)
            else:
                self._dispatch(chance)
        except StorageError:
            if what == "stop":
                self.told.refused += 1
            else:
                self.told.failed += 1

    def _receive(self, who: int, text: str, at: int) -> None:
        self.app.receive(
            self.transport.inbound_request(number(who), SENDER, text, event_id=f"{at}")
        )

    def _dispatch(self, chance: Random) -> None:
        before = self._texted()
        try:
            self.app.dispatch(limit=chance.randint(1, 5))
        finally:
            for who in self.told.stopped:
                if self._texted()[number(who)] > before[number(who)]:
                    self.told.amiss.append("a message left after a STOP was acknowledged")

    def _texted(self) -> Counter[str]:
        return Counter(each.to.value for each in self.transport.sent if each.text == MESSAGE)

    def look_back(self) -> Iterator[str]:
        """Say what must never be, once everything has come to its end."""
        entries: list[Entry] = every(self.store, Ledger(TENANT))
        if first_fault(TENANT, entries) is not None:
            yield "the chain is broken"
        people: list[RecipientView] = every(self.store, Recipients(TENANT))
        if {each.key: each.standing for each in people} != fold_all(entries):
            yield "the states are not what the ledger folds to"
        for who in sorted(self.told.stopped):
            (status,) = self.app.status(TENANT, number(who))
            if status.state is not State.OPTED_OUT:
                yield "a STOP that was acknowledged is gone"
        authorised = sum(entry.event.type is EventType.SEND_AUTHORISED for entry in entries)
        if authorised != len(self.transport.sent):
            yield f"{len(self.transport.sent)} texts left, {authorised} were authorised"


def _ran(seed: int) -> Told:
    chance, clock, transport = Random(seed), FixedClock(), MemoryTransport()
    with volume(chance.choice(SIZES)) as folder:
        store = SqliteStore(folder / "optin.db", key=KEY)
        with OptIn(store, transport, clock=clock) as app:
            office = Office(app, store, transport, clock)
            app.enrol(TENANT, name="Firm", senders=[SENDER], policy=Policy(mode=Mode.OFF))
            for who in range(QUEUED):
                app.send(TENANT, to=number(who), text=MESSAGE, user="dana")
            filler = fill(folder, chance.randrange(LEFT))
            for at in range(ACTS):
                office.act(chance, at)
            filler.unlink()
            try:
                app.dispatch()
            except StorageError:
                office.told.amiss.append("nothing can be sent though there is room again")
            office.told.amiss += office.look_back()
    return office.told


def _share(seeds: range) -> list[tuple[int, Told]]:
    return [(seed, _ran(seed)) for seed in seeds]


def run(count: int, seed: int) -> Iterator[Figure]:
    """Run offices on disks that are full.

    Args:
        count: How many.
        seed: The first one's.
    """
    try:
        ran = [pair for share in spread(_share, shares(count, seed, SHARE)) for pair in share]
    except NoVolumeError as error:
        yield Figure(39, f"nothing: {error}", "0 sends, STOP stored", "not tried", least=1)
        return
    stopped = sum(len(told.stopped) for _, told in ran)
    refused = sum(told.refused for _, told in ran)
    failed = sum(told.failed for _, told in ran)
    faults = [Fault(each, 39, words) for each, told in ran for words in told.amiss]
    faults += [
        Fault(each, 39, f"{told.refused} STOPs could not be stored")
        for each, told in ran
        if told.refused
    ]
    yield from figures(
        (39,),
        faults,
        tried=f"{count} full volumes, {failed:,} other acts that could not be kept",
        demanded="0 sends that were not kept, every STOP stored",
        reached=f"{{faults}} amiss; {stopped:,} STOPs stored, {refused} not",
        count=count,
        least=FULL,
    )
