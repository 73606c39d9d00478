"""Nobody reads or writes a portal thread that is not theirs; and the suite sees who does."""

from typing import Any

import pytest

from optin.app.portal import Portal
from optin.app.portal_flows import PortalFlows
from optin.app.portal_reading import PortalReading
from optin.portal import seating, writing
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from tools.torture.harness import Verdict
from tools.torture.portal import run
from tools.torture.portal_acts import Run
from tools.torture.portal_broken import PORTAL_CHANGES

CALLS = 150


def _played(seed: int, store: Any) -> Run:  # noqa: ANN401 - of either colour
    world = Run(seed, store)
    assert world.play(CALLS) == ""
    assert world.calls >= CALLS
    return world


def test_every_call_by_everybody_stays_within_ones_own() -> None:
    worlds = [_played(seed, MemoryStore()) for seed in range(1, 7)]
    assert sum(world.foreign for world in worlds) >= 50
    assert sum(world.own for world in worlds) >= 50
    assert sum(world.overtaken for world in worlds) >= 3
    every = {name for name in vars(Portal) if not name.startswith("_")}
    assert set().union(*(world.asked for world in worlds)) == every


def test_every_call_in_coroutines_stays_within_ones_own() -> None:
    assert _played(7, AsyncMemoryStore()).foreign >= 5


def test_a_world_plays_the_same_again() -> None:
    threads = [
        [(each.id, each.posts, each.seats) for each in _played(3, MemoryStore()).model.threads]
        for _ in range(2)
    ]
    assert threads[0] == threads[1] != []


@pytest.mark.parametrize(
    "name",
    [
        "a thread is shown without the check",
        "threads are searched without the check",
        "a thread is marked without the check",
        "the check is not made again under the lock",
    ],
)
def test_a_call_without_the_check_is_seen(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for owner, attribute in (
        (PortalReading, "thread"),
        (PortalReading, "search"),
        (PortalFlows, "mark_read"),
        (seating, "admits"),
        (writing, "admits"),
    ):  # each is put back afterwards
        monkeypatch.setattr(owner, attribute, getattr(owner, attribute))
    PORTAL_CHANGES[name]()
    assert any(Run(seed, MemoryStore()).play() for seed in range(1, 6))


def test_a_figure_tells_how_often_somebody_elses_thread_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tools.torture.portal.GROUNDS", ())
    monkeypatch.setattr("tools.torture.portal.spread", map)
    (figure,) = run(250, 1)
    assert (figure.promise, figure.verdict) == (42, Verdict.SHORT)
    assert figure.count >= 250
    assert "asked for a thread of somebody else" in figure.reached
