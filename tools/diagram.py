"""Draw the states of consent from the one table of moves.

Writes `docs/explanation/consent-states.svg` and the table between the markers of
`docs/explanation/consent.md`; with `--check` it writes nothing and says what is stale. The picture
is plain SVG, so that the docs need nothing to show it, and follows the light or dark colours of the
page.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import escape
from math import atan2, degrees, hypot
from pathlib import Path
from typing import Final

from optin.consent import MOVES, EventType, State

__all__ = ["PAGE", "PICTURE", "drawn", "page_with", "stale", "table"]

DOCS = Path(__file__).parents[1] / "docs" / "explanation"
PICTURE = DOCS / "consent-states.svg"
PAGE = DOCS / "consent.md"
BEGIN, END = "<!-- moves: made by tools/diagram.py -->", "<!-- end of moves -->"

# A hexagon: no arrow passes behind a third box.
PLACES: Final[Mapping[State, tuple[int, int]]] = {
    State.UNKNOWN: (270, 45),
    State.INFORMED: (590, 45),
    State.PENDING: (90, 250),
    State.OPTED_IN: (770, 250),
    State.OPTED_OUT: (270, 455),
    State.EXPIRED: (590, 455),
}
WIDTH, HEIGHT = 860, 500
HALF_WIDTH, HALF_HEIGHT = 62, 24
SIDE = 8  # how far an arrow keeps to its own side of the line between two boxes

# Readable on a light and on a dark page.
COLOURS: Final[Mapping[EventType, str]] = {
    EventType.OPT_IN_REQUESTED: "#3b82c4",
    EventType.DISCLAIMER_SENT: "#9a6fc9",
    EventType.OPTED_IN: "#2e9e5b",
    EventType.OPTED_OUT: "#d6504a",
    EventType.CONSENT_EXPIRED: "#8a8a8a",
}

STYLE = """\
  <style>
    .page { fill: #ffffff; }
    .box { fill: #ffffff; stroke: #1f2328; stroke-width: 1.5; }
    .permits { stroke-width: 3.5; }
    .refuses { stroke-dasharray: 5 3; }
    .move { fill: none; stroke-width: 1.4; }
    text { fill: #1f2328; font: 13px sans-serif; text-anchor: middle; }
    .label { font-size: 11px; paint-order: stroke; stroke: #ffffff; stroke-width: 4; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #14171a; }
      .box { fill: #14171a; stroke: #e6e8ea; }
      text { fill: #e6e8ea; }
      .label { stroke: #14171a; }
    }
  </style>
  <defs>"""

PERMITS, REFUSES = {State.INFORMED, State.OPTED_IN}, {State.OPTED_OUT}


def moves() -> dict[tuple[State, State], list[EventType]]:
    """List the moves that change a state, with the events that make each."""
    found: dict[tuple[State, State], list[EventType]] = defaultdict(list)
    for event, by_state in MOVES.items():
        for before in State:
            if by_state[before] is not before:
                found[before, by_state[before]].append(event)
    return dict(found)


def drawn() -> str:
    """Return the picture."""
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"',
        '     aria-label="The states of consent and the events between them, as in the table">',
        STYLE,
        *(
            f'    <marker id="{event}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7"'
            f' markerHeight="7" orient="auto"><path fill="{colour}" d="M0 0L8 4L0 8Z"/></marker>'
            for event, colour in COLOURS.items()
        ),
        "  </defs>",
        f'  <rect class="page" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
    ]
    for (before, after), events in moves().items():
        for event in events:
            lines += _arrow(before, after, event)
    for state, (x, y) in PLACES.items():
        kind = "box permits" if state in PERMITS else "box refuses" if state in REFUSES else "box"
        lines += [
            (
                f'  <rect class="{kind}" x="{x - HALF_WIDTH}" y="{y - HALF_HEIGHT}"'
                f' width="{2 * HALF_WIDTH}" height="{2 * HALF_HEIGHT}" rx="8"/>'
            ),
            f'  <text x="{x}" y="{y + 5}">{escape(_words(state))}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])


def _arrow(before: State, after: State, event: EventType) -> Iterator[str]:
    """Draw one move, on its own side of the line between two boxes."""
    (x1, y1), (x2, y2) = PLACES[before], PLACES[after]
    dx, dy = (x2 - x1) / hypot(x2 - x1, y2 - y1), (y2 - y1) / hypot(x2 - x1, y2 - y1)
    side_x, side_y = -dy * SIDE, dx * SIDE
    edge = min(
        HALF_WIDTH / abs(dx) if dx else float("inf"),
        HALF_HEIGHT / abs(dy) if dy else float("inf"),
    )
    start_x, start_y = x1 + dx * edge + side_x, y1 + dy * edge + side_y
    end_x, end_y = x2 - dx * edge + side_x, y2 - dy * edge + side_y
    # Labels stand nearer to where an arrow begins, so that crossing ones keep apart, and beside it.
    at_x, at_y = start_x + (end_x - start_x) * 0.27, start_y + (end_y - start_y) * 0.27
    angle = degrees(atan2(dy, dx))
    upright = angle if -90 < angle <= 90 else angle + 180  # noqa: PLR2004 - a right angle
    colour, lift = COLOURS[event], 12 if abs(angle) <= 90 else -4  # noqa: PLR2004 - the same
    yield (
        f'  <path class="move" stroke="{colour}" marker-end="url(#{event})"'
        f' d="M{start_x:.0f} {start_y:.0f}L{end_x:.0f} {end_y:.0f}"/>'
    )
    yield (
        f'  <text class="label" style="fill: {colour}"'
        f' transform="translate({at_x:.0f} {at_y:.0f}) rotate({upright:.0f})" y="{lift}">'
        f"{escape(_words(event))}</text>"
    )


def _words(word: State | EventType) -> str:
    return word.value.replace("_", " ")


def table() -> str:
    """Return the table of every moving event in every state, as Markdown."""
    head = ["event", *(f"from {_words(state)}" for state in State)]
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    for event, by_state in MOVES.items():
        cells = [
            "stays" if by_state[before] is before else f"**{_words(by_state[before])}**"
            for before in State
        ]
        lines.append(f"| `{event.value}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def page_with(text: str) -> str:
    """Return a page with the table of today between its markers.

    Args:
        text: The page; it holds both markers, in order.
    """
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def stale() -> list[str]:
    """Name the files that do not show the table of today."""
    wanted = {PICTURE: drawn(), PAGE: page_with(PAGE.read_text(encoding="utf-8"))}
    return [
        path.name
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def main() -> int:
    """Draw, or say what is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    if parser.parse_args().check:
        for name in stale():
            print(f"{name} does not show the table of moves: run `make diagram`", file=sys.stderr)
        return 1 if stale() else 0
    PICTURE.write_text(drawn(), encoding="utf-8")
    PAGE.write_text(page_with(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
