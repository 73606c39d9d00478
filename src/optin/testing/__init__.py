"""How to trust it: what the tests of an application that texts people need.

A :class:`Sandbox` is a whole optin in memory, with a clock that stands still, a provider that keeps
what it was given and a notifier that keeps what users were told; :mod:`optin.testing.plugin` gives
one to each pytest test that asks for it. Whoever writes a store or a transport finds the laws that
it has to obey in :mod:`optin.testing.laws` and :mod:`optin.testing.transport_laws`; those two need
pytest and hypothesis, and nothing here loads them.
"""

from optin.testing.billing import AsyncMemoryBilling, MemoryBilling
from optin.testing.clock import FixedClock
from optin.testing.fakes import (
    AsyncMemoryCourier,
    AsyncMemoryNotifier,
    MemoryCourier,
    MemoryNotifier,
    Sandbox,
)
from optin.testing.mailing import AsyncMemoryMailer, MemoryMailer

__all__ = [
    "AsyncMemoryBilling",
    "AsyncMemoryCourier",
    "AsyncMemoryMailer",
    "AsyncMemoryNotifier",
    "FixedClock",
    "MemoryBilling",
    "MemoryCourier",
    "MemoryMailer",
    "MemoryNotifier",
    "Sandbox",
]
