"""The storm again, on PostgreSQL, while sessions are killed and the server dies.

Nobody is killed here but sessions: a process of its own ends one of them every few milliseconds, of
receivers and dispatchers alike, wherever they are; and now and then the whole server gives up at
once and is started again. What was answered must be there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.sharedctypes import RawArray
from random import Random
from time import sleep
from typing import Final

from tools.torture.grounds import GROUNDS, Ground, ground
from tools.torture.harness import Fault, Figure, figures
from tools.torture.processes import Flag, Work, tell
from tools.torture.storm import Storm

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 20_000
LEAST: Final = 400
STOPS_OF_THE_SERVER: Final = 50
"""One server's death for so many sessions'."""
MOST_PAUSE: Final = 0.3

_END_ONE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
ORDER BY random() LIMIT 1
"""


def _torment(made: Ground, seed: int) -> Callable[[Flag], Work]:
    """Return what ends sessions, and now and then the server."""

    def until(over: Flag) -> Work:
        def work(pipe: int) -> None:
            import psycopg  # noqa: PLC0415 - only where it is installed

            random = Random(seed)
            while not over.is_set():
                sleep(random.uniform(0, MOST_PAUSE))
                if random.randrange(STOPS_OF_THE_SERVER) == 0:
                    made.server.stop("immediate")
                    made.server.start()
                    tell(pipe, "server")
                    continue
                with (
                    suppress(psycopg.Error),
                    psycopg.connect(made.place, autocommit=True) as connection,
                ):
                    if connection.execute(_END_ONE).fetchone() == (True,):
                        tell(pipe, "session")

        return work

    return until


def run(count: int, seed: int) -> Iterator[Figure]:
    """Let webhooks rain on PostgreSQL while its sessions die.

    Args:
        count: How many deliveries.
        seed: What is drawn from.
    """
    if "postgres" not in GROUNDS:
        return
    with ground("postgres") as made:
        made.enrol()
        called = RawArray("B", count)
        storm = Storm(made, Random(seed), called, killed=0.0, torment=_torment(made, seed))
        storm.play(count)
        met = storm.finish()
    faults = [Fault(seed, each.promise, each.words, count) for each in storm.breaches]
    sessions, servers = storm.ends["session"], storm.ends["server"]
    yield from figures(
        (6, 3, 1, 7, 9, 10),
        faults,
        tried="postgres: webhooks and dispatch while sessions are killed and the server dies",
        demanded="0 lost, 0 double, 0 late",
        reached=(
            f"{{faults}} in {len(storm.answered):,} deliveries and {met.outs:,} STOPs; "
            f"{sessions:,} sessions and {servers:,} servers were killed"
        ),
        count=len(storm.answered),
        least=FULL,
    )
