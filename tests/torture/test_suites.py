"""The suites play the same again from the same integer, and see a protocol that is broken."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, Final

import pytest

from optin.app import authorising
from optin.consent import ORGANISATION, Event, EventType, State
from optin.policy import Decision, Mode, Snapshot, Subjects, Unit
from optin.testing import FixedClock
from tools.torture import append_only, explorer, kills, mutants, permutations, simulation
from tools.torture.broken import MUTANTS
from tools.torture.explorer import MIXES, Scenario, paths
from tools.torture.grounds import GROUNDS, TENANT, Ground, ground
from tools.torture.harness import PROMISES, Verdict
from tools.torture.places import PLACES
from tools.torture.world import CONTACT

OUT: Final = EventType.OPTED_OUT
IN: Final = EventType.OPTED_IN
SENT: Final = EventType.SEND_AUTHORISED


def test_a_run_plays_the_same_again() -> None:
    one, other = simulation.Run(11), simulation.Run(11)
    assert one.play() == other.play() == []
    assert list(one.world.store.ledger("firm")) == list(other.world.store.ledger("firm"))
    another = simulation.Run(12)
    another.play()
    assert list(one.world.store.ledger("firm")) != list(another.world.store.ledger("firm"))


def test_each_state_is_reached_by_the_table_of_moves() -> None:
    assert set(paths()) == set(State)
    assert max(map(len, paths().values())) == 2


def test_every_order_of_a_few_processes_keeps_what_is_promised() -> None:
    mix = next(each for each in MIXES if each.name == "a dispatcher dies")
    states, schedules, broken = Scenario(State.OPTED_IN, Mode.OFF, mix).explore()
    assert broken == []
    assert 100 < states < schedules


def test_the_explorer_sees_a_deadline_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    mix = next(each for each in MIXES if each.name == "a pause")
    scenario = Scenario(State.OPTED_IN, Mode.OFF, mix)
    assert scenario.explore()[2] == []
    monkeypatch.setattr(authorising, "START_WITHIN", timedelta(days=1))
    assert {breach.promise for breach in scenario.explore()[2]} == {2}


def test_sets_of_events_come_to_one_end() -> None:
    orders, faults = permutations.permuted(4)
    assert orders >= 2
    assert faults == []


@contextmanager
def _one(name: str) -> Iterator[Ground]:
    with ground(name) as place:
        yield place


@pytest.mark.parametrize("name", GROUNDS)
@pytest.mark.parametrize(
    ("types", "found"),
    [
        ([OUT, SENT], 1),
        ([SENT, OUT], 0),
        ([OUT, IN, SENT], 0),
        ([OUT, IN, SENT, OUT, SENT, SENT], 2),
    ],
)
def test_the_audit_query_finds_what_was_authorised_too_late(
    name: str, types: list[EventType], found: int
) -> None:
    def decide(snapshot: Snapshot, now: datetime) -> Decision[None]:
        key, facts = snapshot.recipient.key, {"purpose": "message"}
        return Decision(None, tuple(Event(type_, now, key, ORGANISATION, facts) for type_ in types))

    with _one(name) as place:
        place.enrol()
        store = place.open()
        store.transact([Unit(Subjects(TENANT, (CONTACT,)), decide)], FixedClock())
        store.close()
        assert place.audited() == found


@pytest.mark.parametrize("name", GROUNDS)
def test_dispatchers_die_at_each_place_and_nothing_is_lost(name: str) -> None:
    first = kills.FIRST_OF_A_ROUND
    with _one(name) as place:
        died, faults = kills.killed(place, len(PLACES), first)
    assert faults == []
    assert set(died) <= set(PLACES)
    assert died.total() >= len(PLACES) - 2  # some find nothing to do at their place


def test_each_attack_on_history_is_one_and_is_refused() -> None:
    for figure in append_only.run(1, 1):
        assert figure.verdict is Verdict.KEPT
        assert figure.count >= 50


def test_each_change_of_the_protocol_is_named_once_and_has_suites() -> None:
    names = [mutant.name for mutant in MUTANTS]
    assert len(set(names)) == len(names) == mutants.FULL
    assert all(mutant.suites for mutant in MUTANTS)


def test_a_figure_is_about_a_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explorer, "spread", lambda *_: [])
    figures: list[Any] = [*simulation.run(0, 1), *explorer.run(0, 1)]
    assert {figure.promise for figure in figures} <= PROMISES.keys()
    assert {figure.verdict for figure in figures} == {Verdict.SHORT}
