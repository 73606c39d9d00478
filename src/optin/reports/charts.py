"""A report as charts: SVG that stands in a page as it is, drawn by hand, without a script.

Rule: a chart says nothing that a table beside it does not say. Its title and description are read
out, its colours differ for colour-blind eyes (after Okabe and Ito, "Color Universal Design", 2008)
and in lightness, and lines differ by their marks as well. Colours come from the style sheet of the
pages, light or dark; the attributes beside them are for a drawing that stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from math import ceil
from typing import Final

from attrs import field, frozen

from optin.policy import Mode
from optin.reports.figures import Figures
from optin.reports.report import OptInReport

__all__ = ["Chart", "Series", "bars", "charts_of", "lines", "stacked", "steps_up_to"]

_WIDTH: Final = 480
_HEIGHT: Final = 240
_LEFT: Final = 44
_RIGHT: Final = 8
_TOP: Final = 34
_BOTTOM: Final = 26
_PLOT: Final = _HEIGHT - _TOP - _BOTTOM
_LABELS: Final = 7
"""So many names of periods fit below an axis."""
_ROWS: Final = 8
"""So many bars lie below one another; the table beside them has the rest."""
_LETTER: Final = 6.6  # the width of a letter, about, at 12 pixels
_NAME: Final = 22  # letters of a name that fit beside a bar
_COLOURS: Final = ("#0072b2", "#d55e00", "#9aa3ad", "#e69f00")


@frozen
class Series:
    """Hold the values of one kind, one for each label.

    Attributes:
        name: For the legend.
        values: Not negative.
    """

    name: str
    values: tuple[int, ...]


@frozen
class Chart:
    """Hold one chart.

    Attributes:
        title: For people.
        svg: The drawing, as it stands in a page.
    """

    title: str
    svg: str = field(repr=False)


def charts_of(report: OptInReport) -> list[Chart]:
    """Return a report's charts; one that would be empty is left out.

    Args:
        report: Such as :meth:`optin.app.reporting.Reports.opt_in` makes.
    """
    labels = [line.name for line in report.periods]
    figures = [line.figures for line in report.periods]
    mode, total = report.asked.mode, report.total
    asked = "Disclaimers" if mode is Mode.DISCLAIMER else "Requests"
    asked, in_out = f"{asked} by what became of them", "Opt-ins and opt-outs"
    keywords, refused = "Opt-outs by keyword", "Not sent, by reason"
    drawn = (
        Chart(asked, stacked("asked", asked, labels, _outcomes(figures, mode))),
        Chart(in_out, lines("in-out", in_out, labels, _in_and_out(figures))),
        Chart(keywords, bars("keywords", keywords, total.keywords)),
        Chart(refused, bars("refused", refused, _spaced(total.refused))),
    )
    return [each for each in drawn if each.svg]


def _outcomes(figures: Iterable[Figures], mode: Mode) -> list[Series]:
    asked = [each.disclaimers if mode is Mode.DISCLAIMER else each.requests for each in figures]
    names = (
        ("Agreed", "Opted out", "No answer", "Not delivered")
        if mode is Mode.DISCLAIMER
        else ("Accepted", "Declined", "Unanswered", "Not delivered")
    )
    parts = zip(
        *((one.accepted, one.declined, one.unanswered, one.undelivered) for one in asked),
        strict=True,
    )
    return [Series(name, values) for name, values in zip(names, parts, strict=True)]


def _spaced(codes: Mapping[str, int]) -> Mapping[str, int]:
    return {code.replace("_", " "): count for code, count in codes.items()}


def _in_and_out(figures: Sequence[Figures]) -> list[Series]:
    return [
        Series("Opt-ins", tuple(sum(each.opt_ins.values()) for each in figures)),
        Series("Opt-outs", tuple(sum(each.opt_outs.values()) for each in figures)),
    ]


# Kinds of charts ----------------------------------------------------------------------------------


def stacked(name: str, title: str, labels: Sequence[str], series: Sequence[Series]) -> str:
    """Draw a column for each label, its parts one upon another.

    Args:
        name: Unique on the page; made of letters, digits and hyphens.
        title: For people.
        labels: Below the columns.
        series: From the bottom up, at most four.

    Returns:
        The SVG, ``""`` where every value is 0.
    """
    highest = max(map(sum, zip(*(each.values for each in series), strict=True)), default=0)
    if not highest:
        return ""
    steps = steps_up_to(highest)
    width = (_WIDTH - _LEFT - _RIGHT) / len(labels)
    drawn = [*_grid(steps), *_names(labels, width)]
    for place, label in enumerate(labels):
        bottom = 0
        for number, each in enumerate(series):
            value = each.values[place]
            if value:
                top, low = _y(bottom + value, steps), _y(bottom, steps)
                x, thick = _LEFT + (place + 0.15) * width, 0.7 * width
                drawn.append(
                    f'<rect class="s{number + 1}" fill="{_COLOURS[number]}" x="{x:.1f}" '
                    f'y="{top:.1f}" width="{thick:.1f}" height="{low - top:.1f}">'
                    f"<title>{_told(label, each.name, value)}</title></rect>"
                )
                bottom += value
    drawn += _legend(each.name for each in series)
    return _svg(name, title, _said(labels, series), _HEIGHT, drawn)


def lines(name: str, title: str, labels: Sequence[str], series: Sequence[Series]) -> str:
    """Draw a line for each series, with a mark of its own shape at each label.

    Args:
        name: As for :func:`stacked`.
        title: For people.
        labels: Below the marks.
        series: At most two.

    Returns:
        The SVG, ``""`` where every value is 0.
    """
    highest = max((value for each in series for value in each.values), default=0)
    if not highest:
        return ""
    steps = steps_up_to(highest)
    width = (_WIDTH - _LEFT - _RIGHT) / len(labels)
    drawn = [*_grid(steps), *_names(labels, width)]
    for number, each in enumerate(series):
        points = [
            (_LEFT + (place + 0.5) * width, _y(value, steps))
            for place, value in enumerate(each.values)
        ]
        way = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        colour = _COLOURS[number]
        drawn.append(
            f'<polyline class="l{number + 1}" fill="none" stroke="{colour}" stroke-width="2.5" '
            f'points="{way}"/>'
        )
        for (x, y), label, value in zip(points, labels, each.values, strict=True):
            told = f"<title>{_told(label, each.name, value)}</title>"
            drawn.append(_mark(number, x, y, told))
    drawn += _legend(each.name for each in series)
    return _svg(name, title, _said(labels, series), _HEIGHT, drawn)


def bars(name: str, title: str, counts: Mapping[str, int]) -> str:
    """Draw bars below one another, as they come: the first eight.

    Args:
        name: As for :func:`stacked`.
        title: For people.
        counts: By what stands beside each bar.

    Returns:
        The SVG, ``""`` where there is nothing to count.
    """
    shown = list(counts.items())[:_ROWS]
    highest = max((count for _, count in shown), default=0)
    if not highest:
        return ""
    left, row = 168, 28
    drawn = []
    for place, (what, count) in enumerate(shown):
        y = 4 + place * row
        length = max(1.5, (_WIDTH - left - 56) * count / highest)
        short = what if len(what) <= _NAME else f"{what[: _NAME - 1]}…"
        drawn.append(
            f'<text x="{left - 8}" y="{y + 17}" text-anchor="end">{escape(short)}</text>'
            f'<rect class="s1" fill="{_COLOURS[0]}" x="{left}" y="{y + 3}" '
            f'width="{length:.1f}" height="{row - 8}" rx="2">'
            f"<title>{escape(what)}: {count}</title></rect>"
            f'<text x="{left + length + 6:.1f}" y="{y + 17}">{count}</text>'
        )
    said = "; ".join(f"{what} {count}" for what, count in shown)
    return _svg(name, title, f"{said}.", row * len(shown) + 8, drawn)


# Parts of charts ----------------------------------------------------------------------------------


def steps_up_to(highest: int) -> list[int]:
    """Return the whole numbers of an axis: from 0 in steps of 1, 2 or 5 with zeros, five at most.

    >>> steps_up_to(3), steps_up_to(47)
    ([0, 1, 2, 3], [0, 10, 20, 30, 40, 50])

    Args:
        highest: What the axis has to reach; at least 1.
    """
    size = 1
    while True:
        for factor in (1, 2, 5):
            step = factor * size
            if highest <= 5 * step:
                return [step * number for number in range(ceil(highest / step) + 1)]
        size *= 10


def _y(value: float, steps: Sequence[int]) -> float:
    return _TOP + _PLOT * (1 - value / steps[-1])


def _grid(steps: Sequence[int]) -> Iterator[str]:
    for step in steps:
        y = _y(step, steps)
        yield (
            f'<line class="rule" stroke="currentColor" stroke-opacity="0.18" x1="{_LEFT}" '
            f'x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        )
        yield f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{step:,}</text>'


def _names(labels: Sequence[str], width: float) -> Iterator[str]:
    """Name every so manieth period below the axis."""
    for place in range(0, len(labels), ceil(len(labels) / _LABELS)):
        x, name = _LEFT + (place + 0.5) * width, escape(labels[place])
        yield f'<text x="{x:.1f}" y="{_HEIGHT - 8}" text-anchor="middle">{name}</text>'


def _legend(names: Iterable[str]) -> Iterator[str]:
    x = float(_LEFT)
    for number, name in enumerate(names):
        yield _mark(number, x + 5, 12, "")
        yield f'<text x="{x + 15:.1f}" y="16">{escape(name)}</text>'
        x += 29 + len(name) * _LETTER


def _mark(number: int, x: float, y: float, told: str) -> str:
    """Draw a mark: round for the first, square for every other."""
    filled = f'class="s{number + 1}" fill="{_COLOURS[number]}"'
    if number == 0:
        return f'<circle {filled} cx="{x:.1f}" cy="{y:.1f}" r="4.5">{told}</circle>'
    return f'<rect {filled} x="{x - 4.5:.1f}" y="{y - 4.5:.1f}" width="9" height="9">{told}</rect>'


def _told(label: str, name: str, value: int) -> str:
    return f"{escape(label)}, {escape(name)}: {value}"


def _said(labels: Sequence[str], series: Iterable[Series]) -> str:
    """Say a chart in words: sums, and between which periods."""
    sums = ", ".join(f"{sum(each.values)} {each.name.lower()}" for each in series)
    return f"From {labels[0]} to {labels[-1]}: {sums}."


def _svg(name: str, title: str, said: str, height: int, drawn: Iterable[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" '
        f'aria-labelledby="{name}-title {name}-said" viewBox="0 0 {_WIDTH} {height}" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="currentColor">'
        f'<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-said">{escape(said)}</desc>{"".join(drawn)}</svg>'
    )
