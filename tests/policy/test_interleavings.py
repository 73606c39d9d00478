"""No schedule of interleaved flows authorises a message after an opt-out, row C4's answers aside.

Small sets of flows are played in every order of their steps, larger ones in random orders. That
the explorer can see a breach is shown by breaking the protocol on purpose.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.app import outgoing
from optin.app.references import reference_of
from optin.consent import NOBODY, Event, EventType, ScopeKind, Standing, fold
from optin.policy import (
    Decision,
    Mode,
    Move,
    Policy,
    RecipientView,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Verdict,
    automatic,
    dispatching,
    permit_row,
)
from optin.policy.automatic import effective
from optin.policy.gate import ALLOWED
from optin.storage import memory
from optin.transports import ProviderReading
from tests.policy.explorer import Make, Scenario, World
from tests.policy.snapshots import SECOND

SIX_MINUTES = timedelta(minutes=6)


def writes(text: str, **fields: Any) -> Make:  # noqa: ANN401 - the fields of a message, by name
    return lambda world: world.writes(text, **fields)


def dispatch(limit: int) -> Make:
    return lambda world: world.dispatch(limit)


def switch(mode: Mode) -> Make:
    return lambda world: world.switch(mode)


def wait(for_: timedelta) -> Make:
    return lambda world: world.wait(for_)


def send_from(sender: Any) -> Make:  # noqa: ANN401 - a sender
    return lambda world: world.send(sender)


send, ask = World.send, World.ask
stop, stop_all, start = writes("STOP"), writes("STOP ALL"), writes("START")
yes, help_, hello = writes("yes"), writes("HELP"), writes("I need a lawyer")

SCENARIOS = {
    "a stop among sends and a new start": Scenario(
        [start], [send, dispatch(2), stop, start], Mode.OFF
    ),
    "a stop while a disclaimer is on its way": Scenario(
        [send], [send, dispatch(2), stop, start], Mode.DISCLAIMER
    ),
    "a yes and a stop while a message is held": Scenario(
        [send, dispatch(9)], [yes, stop, dispatch(2), send], Mode.CONSENT
    ),
    "a new message after an opt-out starts the opt-in": Scenario(
        [start, stop, dispatch(9)], [hello, dispatch(2), stop, send], Mode.CONSENT
    ),
    "a stricter policy comes into force": Scenario(
        [send], [switch(Mode.CONSENT), stop, dispatch(2), hello], Mode.OFF
    ),
    "a looser policy comes into force": Scenario(
        [send], [switch(Mode.DISCLAIMER), stop, dispatch(2), send], Mode.CONSENT
    ),
    "a stop that could not be decided at once": Scenario(
        [start, send], [stop, dispatch(2), start], Mode.OFF, failing={0: 1}
    ),
    "a stop that could not be decided, and two dispatchers": Scenario(
        [start, dispatch(9), send], [stop, dispatch(1), dispatch(1)], Mode.OFF, failing={0: 1}
    ),
    "stop all and stop, to two senders": Scenario(
        [send, send_from(SECOND)],
        [stop_all, writes("STOP", sender=SECOND), dispatch(2), writes("START", sender=SECOND)],
        Mode.OFF,
        ScopeKind.SENDER,
    ),
    "an answer that comes too late": Scenario(
        [start, dispatch(9)], [stop, hello, wait(SIX_MINUTES), dispatch(2)], Mode.CONSENT
    ),
    "help in whatever state": Scenario([send], [help_, stop, dispatch(2), help_], Mode.DISCLAIMER),
    "a user asks while the person stops": Scenario(
        [send], [ask, stop, dispatch(2), hello], Mode.CONSENT
    ),
    "the provider answers the stop itself": Scenario(
        [start, send],
        [writes("STOP", reading=ProviderReading.STOP), dispatch(2), start],
        Mode.OFF,
    ),
}


# Where a dispatcher dies: once it has claimed a row, called, or settled it.
DEATHS = [2.5, 3, 3.5]
DYING = {
    "a dispatcher dies among a stop and a new start": Scenario(
        [start, dispatch(9), send], [dispatch(1), stop, start], Mode.OFF
    ),
    "a dispatcher dies, another works": Scenario(
        [start, dispatch(9), send, send], [dispatch(1), dispatch(1), stop], Mode.OFF
    ),
    "a dispatcher dies, and nobody stops": Scenario(
        [start, dispatch(9), send], [dispatch(1), send], Mode.OFF
    ),
    "a dispatcher dies with a disclaimer": Scenario(
        [send], [dispatch(1), send, stop], Mode.DISCLAIMER
    ),
    "a dispatcher dies with a request": Scenario([send], [dispatch(2), yes, stop], Mode.CONSENT),
    "a dispatcher dies while its row is taken over": Scenario(
        [start, dispatch(9), send],
        [dispatch(1), wait(timedelta(seconds=15)), dispatch(1), stop],
        Mode.OFF,
    ),
}


@pytest.mark.parametrize("dies", DEATHS)
@pytest.mark.parametrize("name", DYING)
def test_whatever_a_dispatcher_that_dies_leaves_is_taken_over_and_nothing_is_sent_twice(
    name: str, dies: float
) -> None:
    for world in evolve(DYING[name], dies={0: dies}).worlds():
        assert world.faults() == []


def test_dispatchers_die_with_calls_under_way() -> None:
    ends = {
        tuple(row.state for row in world.rows() if row.kind is RowKind.TEXT)
        for dies in DEATHS
        for world in evolve(DYING["a dispatcher dies, another works"], dies={0: dies}).worlds()
    }
    assert any(RowState.UNKNOWN in states for states in ends)
    assert len(ends) > 2


SLOW = Scenario(
    [start, dispatch(9), send],
    [dispatch(1), stop, wait(timedelta(seconds=14))],
    Mode.OFF,
    slow=True,
)


def test_no_call_begins_after_an_opt_out_was_effective() -> None:
    crossing = 0
    for world in SLOW.worlds():
        assert world.faults() == []
        kinds = [entry.event.type for entry in world.ledger()]
        (message,) = [row for row in world.rows() if row.body == "Hello"]
        begun = [length for name, length in world.called if name == reference_of(message)]
        crossing += begun != [] and begun[0] > kinds.index(EventType.OPTED_OUT)
    assert crossing  # a call that was authorised before the opt-out, and began after it


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_schedule_authorises_anything_after_an_opt_out(name: str) -> None:
    ends = set()
    for world in SCENARIOS[name].worlds():
        assert world.faults() == []
        ends.add(tuple(world.sent()))
    # Schedules that all end alike would show nothing.
    assert len(ends) > 1


def test_every_schedule_is_played_once() -> None:
    orders = [
        tuple(one.event.payload.get("text", "") for one in world.ledger() if one.event.payload)
        for world in Scenario([], [stop, start, help_]).worlds()
    ]
    assert len(orders) == 6  # three flows of one step each


def test_a_stop_often_comes_between_a_message_and_its_call() -> None:
    caught = total = 0
    for world in Scenario([start, dispatch(9), send], [stop, dispatch(2)]).worlds():
        total += 1
        caught += EventType.SEND_BLOCKED in {entry.event.type for entry in world.ledger()}
    assert 0.3 < caught / total < 1


FLOWS: dict[str, Make] = {
    "send": send,
    "send from the second": send_from(SECOND),
    "ask": ask,
    "stop": stop,
    "stop the second": writes("STOP", sender=SECOND),
    "stop all": stop_all,
    "start": start,
    "yes": yes,
    "help": help_,
    "hello": hello,
    "provider's stop": writes("enough", reading=ProviderReading.STOP),
    "dispatch": dispatch(2),
    "consent": switch(Mode.CONSENT),
    "disclaimer": switch(Mode.DISCLAIMER),
    "off": switch(Mode.OFF),
    "six minutes": wait(SIX_MINUTES),
    "a lease": wait(timedelta(seconds=15)),
    "a day": wait(timedelta(days=1)),
}
names = st.sampled_from(sorted(FLOWS))


def played(
    data: st.DataObject, before: list[str], mixed: list[str], mode: Mode, scope: ScopeKind
) -> World:
    failing = data.draw(st.dictionaries(st.integers(0, 9), st.just(1), max_size=3), "failing")
    may_fail = {
        place: times
        for place, times in failing.items()
        if place < len(mixed) and mixed[place] in {"stop", "stop all", "start", "hello"}
    }
    dying = data.draw(st.dictionaries(st.integers(0, 9), st.sampled_from(DEATHS), max_size=2))
    dies = {
        place: where
        for place, where in dying.items()
        if place < len(mixed) and mixed[place] == "dispatch"
    }
    scenario = Scenario(
        [FLOWS[name] for name in before],
        [FLOWS[name] for name in mixed],
        mode,
        scope,
        may_fail,
        dies,
    )
    return scenario.play(lambda alive: data.draw(st.integers(0, alive - 1), "next"))


scopes = st.sampled_from([ScopeKind.ORGANISATION, ScopeKind.SENDER])


@given(
    st.data(),
    st.lists(names, max_size=4),
    st.lists(names, min_size=3, max_size=9),
    st.sampled_from(Mode),
    scopes,
)
def test_no_random_schedule_of_many_flows_does_either(
    data: st.DataObject, before: list[str], mixed: list[str], mode: Mode, scope: ScopeKind
) -> None:
    assert played(data, before, mixed, mode, scope).faults() == []


# Broken on purpose ------------------------------------------------------------------------------

Gate = Callable[[Row, RecipientView, Policy, Any], Verdict]


def _asks_nobody(*_: object) -> Verdict:
    return ALLOWED


def _forgets_epochs(row: Row, recipient: RecipientView, policy: Policy, now: Any) -> Verdict:  # noqa: ANN401
    epoch = recipient.standing.in_scope(row.scope).epoch
    return permit_row(evolve(row, epoch=epoch), recipient, policy, now)


def _forgets_the_inbox(row: Row, recipient: RecipientView, policy: Policy, now: Any) -> Verdict:  # noqa: ANN401
    return permit_row(row, evolve(recipient, unprocessed_stop=False), policy, now)


def _reports_at_once(recipient: RecipientView, *given: Any) -> Any:  # noqa: ANN401
    return effective(evolve(recipient, calling_until=None), *given)


def _repeats(*_: object) -> Any:  # noqa: ANN401
    def decide(snapshot: Snapshot, now: Any) -> Decision[RowState]:  # noqa: ANN401
        assert snapshot.row is not None
        move = Move(snapshot.row.id, RowState.PENDING, now)
        return Decision(RowState.PENDING, moves=(move,))

    return decide


def _counts_no_opt_outs(standing: Standing, event: Event, seq: int) -> Standing:
    after = fold(standing, event, seq)
    records = {scope: evolve(record, epoch=0) for scope, record in after.records.items()}
    return evolve(after, records=records)


def _folds_nothing(*_: object) -> Standing:
    return NOBODY


# What is broken, how, and a scenario that shows it.
BROKEN: dict[str, tuple[Any, str, Any, str]] = {
    "the gate is not asked again": (
        dispatching,
        "permit_row",
        _asks_nobody,
        "a stop among sends and a new start",
    ),
    "epochs are not compared": (
        dispatching,
        "permit_row",
        _forgets_epochs,
        "a stop among sends and a new start",
    ),
    "the inbox is not looked at": (
        dispatching,
        "permit_row",
        _forgets_the_inbox,
        "a stop that could not be decided at once",
    ),
    "an opt-out does not raise the epoch": (
        memory,
        "fold",
        _counts_no_opt_outs,
        "a stop among sends and a new start",
    ),
    "a store forgets what it folded": (
        memory,
        "fold",
        _folds_nothing,
        "a yes and a stop while a message is held",
    ),
}


def test_the_explorer_sees_an_opt_out_that_is_effective_too_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(automatic, "effective", _reports_at_once)
    assert any(world.faults() for world in SLOW.worlds())


def test_the_explorer_sees_a_call_that_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "decide_expired", _repeats)
    dying = evolve(DYING["a dispatcher dies, and nobody stops"], dies={0: 3})
    assert any(world.faults() for world in dying.worlds())


@pytest.mark.parametrize("name", BROKEN)
def test_the_explorer_sees_each_way_of_breaking_the_protocol(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    where, attribute, broken, scenario = BROKEN[name]
    monkeypatch.setattr(where, attribute, broken)
    assert any(world.faults() for world in SCENARIOS[scenario].worlds())
