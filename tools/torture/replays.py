"""The same signed request again: a second later, ten minutes later, a year later."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from random import Random
from typing import Final

from optin import OptIn, ReceivedAs
from optin.policy import Mode, Policy
from optin.storage import Deliveries, Ledger, Recipients, Rows, Store
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from optin.testing.twilio import FakeTwilio
from optin.transports import HttpRequest
from optin.transports.twilio import Twilio
from tools.torture.grounds import GROUNDS, SENDER, TENANT, every, ground, number
from tools.torture.harness import Fault, Figure, figures

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 400
LEAST: Final = 10
WAITS: Final = (timedelta(seconds=1), timedelta(minutes=10), timedelta(days=365))
TEXTS: Final = ("STOP", "START", "YES", "HELP", "STOP ALL", "hello", "Thanks, see you")


@contextmanager
def _store(name: str) -> Iterator[Store]:
    if name == "memory":
        yield MemoryStore()
        return
    with ground(name) as made:
        yield made.open()


def _held(store: Store) -> list[object]:
    queries = (Ledger(TENANT), Rows(TENANT), Recipients(TENANT), Deliveries(TENANT))
    return [every(store, query) for query in queries]


def _replayed(store: Store, count: int, seed: int) -> Iterator[tuple[str, bool]]:
    """Let people write, replay every request after each wait, and give each with its innocence."""
    random, clock, fake = Random(seed), FixedClock(), FakeTwilio()
    policy = Policy(mode=random.choice(list(Mode)))
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    with OptIn(store, transport, clock=clock) as app:
        app.enrol(TENANT, name="Firm", senders=[SENDER], policy=policy)
        requests: list[tuple[str, HttpRequest]] = []
        for at in range(count):
            text = random.choice(TEXTS)
            request = fake.inbound_request(number(at % 7), SENDER, text)
            app.receive(request)
            requests.append((text, request))
            clock.advance(timedelta(seconds=random.randint(0, 90)))
        for wait in WAITS:
            clock.advance(wait)
            before = _held(store)
            for text, request in requests:
                (received,) = app.receive(request)
                yield f"{text} after {wait}", received.outcome is ReceivedAs.DUPLICATE
            yield f"everything after {wait}", _held(store) == before


def run(count: int, seed: int) -> Iterator[Figure]:
    """Replay signed requests on each store.

    Args:
        count: How many requests on each.
        seed: What they are made of.
    """
    for name in ("memory", *GROUNDS):
        with _store(name) as store:
            tried = list(_replayed(store, count, seed))
        words = [f"{what} had an effect" for what, harmless in tried if not harmless]
        yield from figures(
            (24,),
            [Fault(seed, 24, each, count) for each in words],
            tried=f"{name}: signed requests again after 1 s, 10 min and 1 year",
            demanded="0 effects",
            reached=f"{{faults}} effects of {len(tried) - len(WAITS):,} replays",
            count=len(tried),
            least=len(WAITS) * FULL,
        )
