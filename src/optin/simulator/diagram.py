"""The states of consent as a picture: where a person stands, and what leads where from there.

The arrows come from the one table of moves; those that leave the present state alone are drawn,
because nineteen at once say nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import hypot
from typing import Final

from attrs import frozen

from optin import EventType, State
from optin.consent import MOVES

__all__ = ["Arrow", "Box", "Diagram", "diagram_of"]

WIDTH: Final = 500
HEIGHT: Final = 236
_HALF: Final = (47, 18)
_GAP: Final = 5

# The hexagon of the picture in the docs: no arrow passes behind a third box.
_PLACES: Final[Mapping[State, tuple[int, int]]] = {
    State.UNKNOWN: (158, 24),
    State.INFORMED: (342, 24),
    State.PENDING: (58, 118),
    State.OPTED_IN: (442, 118),
    State.OPTED_OUT: (158, 212),
    State.EXPIRED: (342, 212),
}

_WORDS: Final[Mapping[EventType, str]] = {
    EventType.OPT_IN_REQUESTED: "a request",
    EventType.DISCLAIMER_SENT: "a disclaimer",
    EventType.OPTED_IN: "a yes",
    EventType.OPTED_OUT: "a stop",
    EventType.CONSENT_EXPIRED: "time",
}


@frozen
class Box:
    """Place one state.

    Attributes:
        state: Which.
        x: Of its middle.
        y: Of its middle.
        here: Whether the person stands there.
        before: Whether the person came from there.
    """

    state: State
    x: int
    y: int
    here: bool
    before: bool


@frozen
class Arrow:
    """Lead from the present state to another one.

    Attributes:
        to: Where it leads.
        by: The events that lead there, in words.
        line: From where to where: x and y, twice.
    """

    to: State
    by: str
    line: tuple[int, int, int, int]

    @property
    def label(self) -> tuple[int, int]:
        """Return where its words stand: on it, or above one that lies flat and is short."""
        x1, y1, x2, y2 = self.line
        return round((x1 + x2) / 2), round((y1 + y2) / 2) + (4 if y1 != y2 else -7)


@frozen
class Diagram:
    """Hold what is drawn.

    Attributes:
        boxes: The six states.
        arrows: From the present state.
        said: The same in a sentence, for whoever does not see it.
    """

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    said: str
    width: int = WIDTH
    height: int = HEIGHT
    half: tuple[int, int] = _HALF


def diagram_of(state: State, before: State | None = None) -> Diagram:
    """Draw where a person stands.

    Args:
        state: There.
        before: The state before, None where there was none.

    >>> print(diagram_of(State.OPTED_OUT).said)
    Here: opted out. A request leads to pending; a yes leads to opted in.
    """
    boxes = tuple(
        Box(each, x, y, here=each is state, before=each is before and before is not state)
        for each, (x, y) in _PLACES.items()
    )
    arrows = tuple(_arrows(state))
    ways = "; ".join(f"{each.by} leads to {_named(each.to)}" for each in arrows)
    said = f"Here: {_named(state)}. {ways[:1].upper()}{ways[1:]}."
    return Diagram(boxes, arrows, said)


def _arrows(state: State) -> Iterator[Arrow]:
    ways: dict[State, list[EventType]] = defaultdict(list)
    for event, by_state in MOVES.items():
        if by_state[state] is not state:
            ways[by_state[state]].append(event)
    for to, events in ways.items():
        by = " or ".join(_WORDS[event] for event in events)
        yield Arrow(to, by, _line(_PLACES[state], _PLACES[to]))


def _line(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the line between two boxes, from edge to edge."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    edge = min(
        (_HALF[0] + _GAP) / abs(dx) if dx else 1.0, (_HALF[1] + _GAP) / abs(dy) if dy else 1.0
    )
    tip = edge + 4 / hypot(dx, dy)
    return (
        round(one[0] + dx * edge),
        round(one[1] + dy * edge),
        round(other[0] - dx * tip),
        round(other[1] - dy * tip),
    )


def _named(state: State) -> str:
    return state.value.replace("_", " ")
