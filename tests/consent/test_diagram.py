"""The docs show the table of moves that is in force."""

import re
from itertools import product
from xml.dom import minidom

from optin.consent import EventType, State, next_state
from tools import diagram


def test_the_picture_and_the_table_of_the_docs_are_those_of_today() -> None:
    assert diagram.stale() == [], "run `make diagram`"


def test_a_page_that_shows_another_table_is_stale() -> None:
    page = diagram.PAGE.read_text(encoding="utf-8")
    changed = page.replace("| `opted_out` | **opted out**", "| `opted_out` | stays", 1)
    assert changed != page
    assert diagram.page_with(changed) == page


def test_the_table_tells_each_moving_event_in_each_state() -> None:
    _, _, *rows = diagram.table().splitlines()
    for row in rows:
        event, *cells = (cell.strip(" *`") for cell in row.strip("|").split("|"))
        for state, cell in zip(State, cells, strict=True):
            after = next_state(state, EventType(event))
            assert cell == ("stays" if after is state else after.value.replace("_", " "))
    assert len(rows) == 5


def test_the_picture_draws_one_arrow_for_each_move_and_a_box_for_each_state() -> None:
    picture = diagram.drawn()
    moving = [
        (state, event)
        for state, event in product(State, EventType)
        if next_state(state, event) is not state
    ]
    assert len(re.findall(r'class="move"', picture)) == len(moving)
    assert len(re.findall(r'class="box', picture)) == len(State)
    for state in State:
        assert f">{state.value.replace('_', ' ')}</text>" in picture


def test_the_picture_is_well_formed_and_fetches_nothing() -> None:
    root = minidom.parseString(diagram.drawn()).documentElement  # noqa: S318 - our own text
    assert root is not None
    assert root.tagName == "svg"
    assert "href" not in diagram.drawn()
