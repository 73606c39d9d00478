"""A pytest plugin: a clock and a whole optin for each test that asks for one.

pytest finds it by itself once optin is installed. It patches nothing, no fixture runs unasked, and
neither hypothesis nor a database driver is loaded for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from optin.testing import FixedClock, Sandbox

__all__ = ["optin_clock", "optin_sandbox"]


@pytest.fixture
def optin_clock() -> FixedClock:
    """Give a clock that stands still at noon of 5 January 2026 in UTC until the test moves it."""
    from optin.testing.clock import FixedClock  # noqa: PLC0415 - only for a test that asks

    return FixedClock()


@pytest.fixture
def optin_sandbox(optin_clock: FixedClock) -> Iterator[Sandbox]:
    """Give a whole optin in memory, on the test's clock, with one tenant under explicit consent."""
    from optin.testing.fakes import Sandbox  # noqa: PLC0415 - only for a test that asks

    with Sandbox(clock=optin_clock) as sandbox:
        yield sandbox
