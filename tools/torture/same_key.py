"""The same send call, made by many at once: one message, and the same answer for everybody.

Half of the keys are used for two different messages: then one of them counts, and whoever asks for
the other is refused. Callers are processes of their own, and threads of one process that share a
store.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from attrs import frozen

from optin import DuplicateKeyError, OptIn
from tools.torture.grounds import TENANT, Ground, grounds, number
from tools.torture.harness import Fault, Figure, figures
from tools.torture.processes import Work, crowd, tell

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 2_000
LEAST: Final = 40
CALLERS: Final = 8

REFUSED: Final = "refused"


@frozen
class Asked:
    """Hold what one caller asked for under a key, and what it was told."""

    key: str
    text: str
    answer: str


def _text(at: int, caller: int) -> str:
    """Say what a caller asks for: of every second key, one caller in four asks for another text."""
    return "other" if at % 2 and caller % 4 == 0 else "text"


def _ask(app: OptIn, at: int, caller: int) -> Asked:
    text = _text(at, caller)
    try:
        result: Any = app.send(TENANT, to=number(at % 50), text=text, user="dana", key=f"k{at}")
    except DuplicateKeyError:
        return Asked(f"k{at}", text, REFUSED)
    return Asked(f"k{at}", text, str(result.reference))


def _processes(ground: Ground, keys: range) -> list[Asked]:
    barrier = multiprocessing.get_context("fork").Barrier(CALLERS)

    def caller(name: int) -> Work:
        def work(pipe: int) -> None:
            with ground.app() as app:
                for at in keys:
                    barrier.wait(30)
                    asked = _ask(app, at, name)
                    tell(pipe, asked.key, asked.text, asked.answer)

        return work

    told = [ended.told for ended in crowd(map(caller, range(CALLERS)), CALLERS)]
    return [Asked(*line.split(" ")) for one in told for line in one.decode().splitlines()]


def _threads(ground: Ground, keys: range) -> list[Asked]:
    barrier = threading.Barrier(CALLERS)

    def work(caller: int) -> list[Asked]:
        found = []
        for at in keys:
            barrier.wait(30)
            found.append(_ask(app, at, caller))
        return found

    with ground.app() as app, ThreadPoolExecutor(CALLERS) as pool:
        return [asked for found in pool.map(work, range(CALLERS)) for asked in found]


def _wrong(asked: list[Asked], keys: range, bodies: dict[str, int]) -> Iterator[str]:
    """Say where more than one message came of a key, or two answers, or none was refused."""
    by_key: dict[str, list[Asked]] = defaultdict(list)
    for each in asked:
        by_key[each.key].append(each)
    for at in keys:
        here = by_key[f"k{at}"]
        answers = {each.answer for each in here} - {REFUSED}
        texts = {each.text for each in here if each.answer != REFUSED}
        refused = {each.text for each in here if each.answer == REFUSED}
        if len(here) != CALLERS or len(answers) != 1 or len(texts) != 1 or texts & refused:
            yield f"key k{at}: {len(here)} callers, {len(answers)} answers, {len(texts)} texts"
    if sum(bodies.values()) != len(keys):
        yield f"{sum(bodies.values())} messages of {len(keys)} keys"


def _tried(
    ground: Ground, keys: range, seed: int, ask: Callable[[Ground, range], list[Asked]]
) -> tuple[int, list[Fault]]:
    before = len(ground.told().rows)
    asked = ask(ground, keys)
    bodies: dict[str, int] = defaultdict(int)
    for row in ground.told().rows[before:]:
        bodies[row.body] += 1
    faults = [Fault(seed, 11, words, len(keys)) for words in _wrong(asked, keys, bodies)]
    return len(asked), faults


def run(count: int, seed: int) -> Iterator[Figure]:
    """Use keys at once, from processes and from threads, on each store.

    Args:
        count: How many keys, each used by every caller.
        seed: The first one.
    """
    for ground in grounds():
        ground.enrol()
        half = count // 2
        calls, faults = 0, list[Fault]()
        for keys, ask in (
            (range(seed, seed + half), _processes),
            (range(seed + half, seed + count), _threads),
        ):
            made, broken = _tried(ground, keys, seed, ask)
            calls, faults = calls + made, faults + broken
        yield from figures(
            (11,),
            faults,
            tried=f"{ground.name}: one key used at once by {CALLERS} processes or threads",
            demanded="1 message for each key, equal answers, another text refused",
            reached=f"{{faults}} exceptions in {calls:,} calls with {count:,} keys",
            count=calls,
            least=FULL * CALLERS,
        )
