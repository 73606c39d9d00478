"""Couriers that open connections make one request for each attempt, whatever the provider does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Final

from optin.consent import Address
from optin.testing.twilio import FakeTwilio
from optin.testing.twilio import Fault as Broken
from optin.transports import Courier, Message
from optin.transports.couriers import StdlibCourier
from optin.transports.http import HttpCourier
from optin.transports.twilio import Twilio
from tools.torture.grounds import SENDER, number
from tools.torture.harness import Fault, Figure, figures

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 1_000
LEAST: Final = 10
SHORT: Final = timedelta(milliseconds=100)


def run(count: int, seed: int) -> Iterator[Figure]:
    """Send through each courier to a provider that breaks, and count what arrives there.

    Args:
        count: How many messages with each courier.
        seed: What goes wrong with them.
    """
    couriers: list[Courier] = [StdlibCourier(SHORT), HttpCourier(timeout_for=SHORT)]
    faults: list[Fault] = []
    calls = 0
    for courier in couriers:
        random = Random(seed)
        for _ in range(count):
            broken = random.choice([None, *Broken])
            with FakeTwilio() as fake:
                transport = Twilio(fake.account_sid, fake.auth_token, base_url=fake.base_url)
                if broken is not None:
                    fake.break_next(broken)
                courier.deliver(transport, Message(Address.parse(number(1)), SENDER, "x", "1"))
            calls += 1
            if fake.requests != 1:
                words = f"{type(courier).__name__}: {fake.requests} requests after {broken}"
                faults.append(Fault(seed, 10, words, count))
    names = ", ".join(type(courier).__name__ for courier in couriers)
    yield from figures(
        (10,),
        faults,
        tried=f"{names} and a provider that throttles, fails, hangs up and is silent",
        demanded="1 request for each attempt",
        reached=f"1 for each of {calls:,}, {{faults}} aside",
        count=calls,
        least=2 * FULL,
    )
