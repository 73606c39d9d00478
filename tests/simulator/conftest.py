"""An office and its phones, on a clock that ticks when somebody acts."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from optin.simulator import Verdict, World
from optin.testing import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with World.opened(tmp_path / "world.db", key=bytes(32), clock=clock) as world:
        yield world


def play(world: World, clock: FixedClock, number: str, *script: str) -> list[Verdict]:
    """Play lines: "< yes" is typed on the phone, "> Hello" by the staff."""
    verdicts = []
    for line in script:
        clock.advance(timedelta(seconds=20))
        act = world.text if line.startswith("<") else world.send
        verdicts.append(act(number, line[2:]))
    return verdicts
