"""The picture shows the table of moves, as far as it goes on from where somebody stands."""

import pytest

from optin import State
from optin.consent import MOVES
from optin.simulator.diagram import HEIGHT, WIDTH, Diagram, diagram_of


@pytest.mark.parametrize("state", State)
def test_an_arrow_leads_wherever_the_table_does_and_nowhere_else(state: State) -> None:
    drawn = {arrow.to for arrow in diagram_of(state).arrows}
    assert drawn == {by_state[state] for by_state in MOVES.values()} - {state}


@pytest.mark.parametrize("state", State)
def test_each_state_has_a_place_and_one_is_here(state: State) -> None:
    diagram = diagram_of(state, State.PENDING)
    assert {box.state for box in diagram.boxes} == set(State)
    assert [box.state for box in diagram.boxes if box.here] == [state]
    assert [box.state for box in diagram.boxes if box.before] == (
        [] if state is State.PENDING else [State.PENDING]
    )


def test_who_does_not_see_it_is_told_the_same() -> None:
    assert diagram_of(State.OPTED_IN).said == (
        "Here: opted in. A stop leads to opted out; time leads to expired."
    )


def _behind_a_box(diagram: Diagram) -> list[str]:
    """List the arrows that pass through a box at which they neither begin nor end."""
    wide, high = diagram.half
    found = []
    for arrow in diagram.arrows:
        x1, y1, x2, y2 = arrow.line
        points = [(x1 + (x2 - x1) * t / 40, y1 + (y2 - y1) * t / 40) for t in range(41)]
        found += [
            f"{arrow.to} behind {box.state}"
            for box in diagram.boxes
            if any(abs(x - box.x) <= wide and abs(y - box.y) <= high for x, y in points)
        ]
    return found


@pytest.mark.parametrize("state", State)
def test_no_arrow_passes_behind_a_box_or_leaves_the_picture(state: State) -> None:
    diagram = diagram_of(state)
    assert _behind_a_box(diagram) == []
    for arrow in diagram.arrows:
        assert all(0 <= x <= WIDTH for x in arrow.line[::2])
        assert all(0 <= y <= HEIGHT for y in arrow.line[1::2])
