"""Links to consent forms: many posts of one at once, and how long one that does not count takes.

An answer may not tell by its words or its time whether a link was used, is too old or was tried too
often: whoever holds one could learn what its owner did. The times of the three are drawn in turns,
by chance, and compared by rank (Kruskal and Wallis 1952); the same times would be this far apart
once in a hundred runs by chance, so that only two such runs in a row are a fault.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from random import Random
from time import perf_counter_ns
from typing import Final, cast
from urllib.parse import urlencode

from optin import ConsentForm, EventType, FormLinks, FormRecorded, MadeLink, OptIn
from optin.storage import Store
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from optin.web import Limit, Pages, Request, Response
from tools.torture.grounds import GROUNDS, SENDER, TENANT, ground, number
from tools.torture.harness import Fault, Figure, figures

__all__ = ["FULL", "LEAST", "run", "unlike"]

FULL: Final = 10_000
LEAST: Final = 100
AT_ONCE: Final = 32
URL: Final = "https://texts.example.com/optin"
KEY: Final = bytes(32)
LINKS: Final = 20  # of each kind, so that no single one decides
OFTEN: Final = 5
CHANCE: Final = 0.01
FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}


@contextmanager
def _store(name: str) -> Iterator[Store]:
    if name == "memory":
        yield MemoryStore()
        return
    with ground(name) as made:
        yield made.open()


class _NoLimits:
    """Let every post through: a limit would answer in the place of the pages."""

    def allow(self, _key: str, _limit: Limit, _now: datetime) -> bool:
        return True


class _Office:
    """Ask people by links, and visit those as their pages do."""

    def __init__(self, store: Store) -> None:
        self.clock = FixedClock()
        self.optin = OptIn(store, MemoryTransport(), clock=self.clock, links=FormLinks(URL, KEY))
        self.optin.enrol(TENANT, name="Firm", senders=[SENDER])
        limits = _NoLimits()
        self.pages = Pages(self.optin, public_url=URL, key=KEY, limits=limits, clock=self.clock)
        self._people = 0

    def ask(self) -> tuple[str, str]:
        """Ask somebody new, and return the path of the form and the number."""
        self._people += 1
        contact = number(self._people)
        made = self.optin.forms.request(TENANT, contact=contact, user="dana")
        return cast("MadeLink", made).url.removeprefix(URL), contact

    def get(self, path: str) -> Response:
        return self.pages.handle(Request("GET", path))

    def post(self, path: str) -> Response:
        body = urlencode({"agree": "yes", "digits": "0000", "csrf": "x"}).encode()
        return self.pages.handle(Request("POST", path, headers=FORM, body=body))

    def fill_in(self, token: str, form: ConsentForm, digits: str) -> object:
        return self.optin.forms.submit(
            token, ticked=True, digits=digits, version=form.version, proof=form.proof
        )

    def at_once(self) -> tuple[int, int]:
        """Send one form many times at once; return how many were told yes, and how many agreed."""
        path, contact = self.ask()
        token = path.rpartition("/")[2]
        form = cast("ConsentForm", self.optin.forms.open(token))

        def send(_: int) -> object:
            return self.fill_in(token, form, contact[-4:])

        with ThreadPoolExecutor(AT_ONCE) as pool:
            told = sum(isinstance(each, FormRecorded) for each in pool.map(send, range(AT_ONCE)))
        entries = self.optin.history(TENANT, contact)
        return told, sum(entry.event.type is EventType.OPTED_IN for entry in entries)

    def done(self) -> dict[str, list[str]]:
        """Return the paths of links that do not count any more, by why."""
        kinds = {why: [self.ask()[0] for _ in range(LINKS)] for why in ("used", "old", "tried")}
        for path in kinds["used"]:
            self.optin.forms.decline(path.rpartition("/")[2])
        for path in kinds["tried"]:
            token = path.rpartition("/")[2]
            form = cast("ConsentForm", self.optin.forms.open(token))
            for _ in range(OFTEN):
                self.fill_in(token, form, "")
        self.clock.advance(timedelta(days=3))
        return kinds


def _timed(office: _Office, kinds: Mapping[str, list[str]], count: int, random: Random) -> float:
    """Open and post links in turns by chance; return how likely the times are the same."""
    times: dict[str, list[int]] = {why: [] for why in kinds}
    turns = [why for why in kinds for _ in range(count)]
    random.shuffle(turns)
    gc.disable()
    try:
        for turn, why in enumerate(turns):
            path = random.choice(kinds[why])
            visit = office.get if turn % 2 else office.post
            begun = perf_counter_ns()
            visit(path)
            times[why].append(perf_counter_ns() - begun)
            if turn % 1000 == 0:
                gc.collect()
    finally:
        gc.enable()
    return unlike(list(times.values()))


def unlike(groups: Sequence[Sequence[int]]) -> float:
    """Return how likely three groups of times are of one kind, by Kruskal and Wallis.

    Args:
        groups: Three; the statistic then has two degrees of freedom, and a closed form.
    """
    ranked = sorted((time, group) for group, times in enumerate(groups) for time in times)
    sums, total, at = [0.0] * len(groups), len(ranked), 0
    while at < total:
        end = at
        while end < total and ranked[end][0] == ranked[at][0]:
            end += 1
        for _, group in ranked[at:end]:
            sums[group] += (at + end + 1) / 2
        at = end
    squares = sum(each**2 / len(times) for each, times in zip(sums, groups, strict=True))
    return math.exp(-(12 / (total * (total + 1)) * squares - 3 * (total + 1)) / 2)


def _alike(office: _Office, kinds: Mapping[str, list[str]]) -> bool:
    """Say whether every answer is the same, word by word and header by header."""
    paths = [path for several in kinds.values() for path in several]
    visits = (office.get, office.post)
    answers = [visit(path) for path in [*paths, "/consent/junk"] for visit in visits]
    return len({(each.status, each.body, each.headers) for each in answers}) == 1


def run(count: int, seed: int) -> Iterator[Figure]:
    """Send forms at once, and time what does not count, on each store.

    Args:
        count: How many times of each kind.
        seed: What the turns are drawn from.
    """
    for name in ("memory", *GROUNDS):
        with _store(name) as store:
            office, random = _Office(store), Random(seed)
            rounds = max(1, count // 500)
            grants = [office.at_once() for _ in range(rounds)]
            kinds = office.done()
            alike = _alike(office, kinds)
            chances = [_timed(office, kinds, count, random)]
            if chances[0] <= CHANCE:
                chances.append(_timed(office, kinds, count, random))
        wrong = [each for each in grants if each != (1, 1)]
        faults = [Fault(seed, 32, f"{told} told yes, {agreed} consents", count)
                  for told, agreed in wrong]  # fmt: skip
        yield from figures(
            (32,),
            faults,
            tried=f"{name}: one form sent {AT_ONCE} times at once",
            demanded="1 consent",
            reached=f"{rounds - len(wrong):,} of {rounds:,} with 1 consent",
            count=rounds,
            least=FULL // 500,
        )
        told = [] if alike else ["the answers differ"]
        told += ["the times differ"] if max(chances) <= CHANCE else []
        yield from figures(
            (32,),
            [Fault(seed, 32, each, count) for each in told],
            tried=f"{name}: links that were used, are too old, were tried too often",
            demanded="one answer; p > 0.01 by time",
            reached=f"{'one answer' if alike else 'several'}; p = {max(chances):.3f}",
            count=count,
            least=FULL,
        )
