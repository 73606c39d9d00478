"""A report's charts are drawings that can be read, and say no more than the tables do."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optin.consent import EventType
from optin.policy import Mode
from optin.reports import charts_of
from optin.reports.charts import Series, bars, lines, stacked, steps_up_to
from optin.storage import Tally
from tests.reports.counts import opt_out, report, request

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert("1")</script> & co'


def _drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


def _told(svg: str) -> list[str]:
    """Return what each mark tells: all titles but that of the whole."""
    return [str(each.text) for each in _drawn(svg).iter(f"{SVG}title")][1:]


def _texts(svg: str) -> list[str]:
    return [str(each.text) for each in _drawn(svg).iter(f"{SVG}text")]


def _columns(svg: str) -> list[tuple[str, float, float]]:
    """Return the class, top and bottom of each rectangle that tells something."""
    return [
        (each.attrib["class"], float(each.attrib["y"]), float(each.attrib["height"]))
        for each in _drawn(svg).iter(f"{SVG}rect")
        if each.find(f"{SVG}title") is not None
    ]


def test_columns_stand_one_upon_another_in_proportion() -> None:
    svg = stacked("x", "Asked", ["a", "b"], [Series("Yes", (3, 0)), Series("No", (1, 4))])
    assert _told(svg) == ["a, Yes: 3", "a, No: 1", "b, No: 4"]
    yes, no, alone = _columns(svg)
    assert [each[0] for each in (yes, no, alone)] == ["s1", "s2", "s2"]
    assert yes[2] == pytest.approx(3 * no[2], abs=0.11)
    assert alone[2] == pytest.approx(4 * no[2], abs=0.11)
    assert no[1] + no[2] == pytest.approx(yes[1], abs=0.11)
    assert yes[1] + yes[2] == pytest.approx(alone[1] + alone[2], abs=0.11)


def test_a_line_has_a_mark_at_each_label() -> None:
    svg = lines("x", "In and out", ["a", "b"], [Series("In", (0, 2)), Series("Out", (1, 1))])
    assert _told(svg) == ["a, In: 0", "b, In: 2", "a, Out: 1", "b, Out: 1"]
    first, second = _drawn(svg).iter(f"{SVG}polyline")
    low, high = (float(point.split(",")[1]) for point in first.attrib["points"].split())
    assert low > high
    assert len({point.split(",")[1] for point in second.attrib["points"].split()}) == 1
    shapes = [
        each.tag.removeprefix(SVG)
        for each in _drawn(svg).iter()
        if each.find(f"{SVG}title") is not None and each.tag != f"{SVG}svg"
    ]
    assert shapes == ["circle", "circle", "rect", "rect"]


def test_the_first_eight_bars_are_drawn() -> None:
    svg = bars("x", "Words", {f"word {number}": 10 - number for number in range(9)})
    assert len(_told(svg)) == 8
    assert _told(svg)[0] == "word 0: 10"
    widths = [float(each.attrib["width"]) for each in _drawn(svg).iter(f"{SVG}rect")]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] == pytest.approx(2 * widths[5], abs=0.11)
    assert _drawn(svg).attrib["viewBox"] == "0 0 480 232"


def test_a_long_name_is_cut_beside_its_bar_and_told_whole() -> None:
    exact, long = "x" * 22, "y" * 23
    svg = bars("x", "Words", {exact: 2000, long: 1})
    assert _texts(svg) == [exact, "2000", "y" * 21 + "…", "1"]
    assert _told(svg) == [f"{exact}: 2000", f"{long}: 1"]
    assert float(list(_drawn(svg).iter(f"{SVG}rect"))[1].attrib["width"]) == 1.5


def test_a_drawing_is_named_and_described() -> None:
    svg = stacked("asked", "Asked & answered", ["2026-01", "2026-02"], [Series("Yes", (3, 1))])
    root = _drawn(svg)
    assert root.attrib["role"] == "img"
    title, said = root.attrib["aria-labelledby"].split()
    named = {each.attrib["id"]: each.text for each in root if "id" in each.attrib}
    assert named == {title: "Asked & answered", said: "From 2026-01 to 2026-02: 4 yes."}
    assert "STOP 2; END 1." in bars("x", "Words", {"STOP": 2, "END": 1})


def test_seven_names_of_periods_fit_below_an_axis() -> None:
    for count, shown in ((1, 1), (7, 7), (8, 4), (12, 6), (31, 7), (400, 7)):
        labels = [f"p{number}" for number in range(count)]
        svg = stacked("x", "Asked", labels, [Series("Yes", (1,) * count)])
        names = [text for text in _texts(svg) if re.fullmatch(r"p\d+", text)]
        assert len(names) == shown
        assert names[0] == "p0"


@pytest.mark.parametrize(
    ("highest", "steps"),
    [
        (1, [0, 1]),
        (5, [0, 1, 2, 3, 4, 5]),
        (6, [0, 2, 4, 6]),
        (11, [0, 5, 10, 15]),
        (26, [0, 10, 20, 30]),
        (1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]),
    ],
)
def test_an_axis_goes_up_in_round_steps(highest: int, steps: list[int]) -> None:
    assert steps_up_to(highest) == steps


@given(st.integers(1, 10**12))
def test_an_axis_reaches_what_it_must_and_little_more(highest: int) -> None:
    steps = steps_up_to(highest)
    assert 2 <= len(steps) <= 6
    assert steps[-2] < highest <= steps[-1]


def test_where_there_is_nothing_there_is_no_drawing() -> None:
    empty = [Series("Yes", (0, 0))]
    assert stacked("x", "Asked", ["a", "b"], empty) == ""
    assert lines("x", "Asked", ["a", "b"], empty) == ""
    assert lines("x", "Asked", [], []) == stacked("x", "Asked", [], []) == ""
    assert bars("x", "Words", {}) == bars("x", "Words", {"a": 0}) == ""
    assert charts_of(report()) == []


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=5), st.integers(1, 10**9))
def test_any_text_stands_in_a_drawing_as_text(names: Sequence[str], count: int) -> None:
    # What XML cannot hold at all, control characters, no name of ours holds either.
    clean = [re.sub("[\x00-\x1f\ud800-\udfff\ufffe\uffff]", "", each) + HOSTILE for each in names]
    series = [Series(clean[0], (count,) * len(clean))]
    for svg in (
        stacked("x", clean[0], clean, series),
        lines("x", clean[0], clean, series),
        bars("x", clean[0], dict.fromkeys(clean, count)),
    ):
        assert "<script" not in svg
        assert list(_drawn(svg).iter(f"{SVG}script")) == []
        assert _drawn(svg)[0].text == clean[0]


MONTH = (
    request("opted_in", 3),
    request("opted_out"),
    request("opt_in_request_failed", 2),
    Tally(EventType.DISCLAIMER_SENT, count=5),
    Tally(EventType.OPTED_IN, source="reply", count=3),
    opt_out(1, source="reply", detail="STOP"),
    Tally(EventType.MESSAGE_REFUSED, detail="opted_out", count=2),
)


def test_a_report_has_a_chart_of_each_thing_that_it_counts() -> None:
    asked, in_out, words, refused = charts_of(report(MONTH))
    assert [each.title for each in (asked, in_out, words, refused)] == [
        "Requests by what became of them",
        "Opt-ins and opt-outs",
        "Opt-outs by keyword",
        "Not sent, by reason",
    ]
    assert _told(asked.svg) == [
        "2026-01, Accepted: 3",
        "2026-01, Declined: 1",
        "2026-01, Not delivered: 2",
    ]
    assert {"Accepted", "Declined", "Unanswered", "Not delivered"} <= set(_texts(asked.svg))
    assert _told(in_out.svg) == [
        "2026-01, Opt-ins: 3",
        "2026-02, Opt-ins: 0",
        "2026-01, Opt-outs: 1",
        "2026-02, Opt-outs: 0",
    ]
    assert _told(words.svg) == ["STOP: 1"]
    assert _told(refused.svg) == ["opted out: 2"]


def test_a_report_of_disclaimers_draws_them() -> None:
    asked, *_ = charts_of(report((), MONTH, mode=Mode.DISCLAIMER))
    assert asked.title == "Disclaimers by what became of them"
    assert _told(asked.svg) == ["2026-02, No answer: 5"]
    assert {"Agreed", "Opted out", "No answer", "Not delivered"} <= set(_texts(asked.svg))


def _shapes(svg: str) -> list[str]:
    """Return each thing that is drawn: where it stands, how large it is, and its words."""
    found = []
    for each in _drawn(svg).iter():
        tag = each.tag.removeprefix(SVG)
        if tag in {"rect", "circle", "line", "polyline", "text"}:
            places = [each.attrib[name] for name in PLACES if name in each.attrib]
            found.append(" ".join([tag, *places, *([str(each.text)] if tag == "text" else [])]))
    return found


PLACES = (
    "x", "y", "cx", "cy", "r", "x1", "x2", "y1", "y2", "width", "height", "points", "text-anchor"
)  # fmt: skip
# Drawings that somebody has looked at.
COLUMNS = [
    "line 44 472 214.0 214.0",
    "text 38 218.0 end 0",
    "line 44 472 169.0 169.0",
    "text 38 173.0 end 1",
    "line 44 472 124.0 124.0",
    "text 38 128.0 end 2",
    "line 44 472 79.0 79.0",
    "text 38 83.0 end 3",
    "line 44 472 34.0 34.0",
    "text 38 38.0 end 4",
    "text 151.0 232 middle a",
    "text 365.0 232 middle b",
    "rect 76.1 79.0 149.8 135.0",
    "rect 76.1 34.0 149.8 45.0",
    "rect 290.1 34.0 149.8 180.0",
    "circle 49.0 12.0 4.5",
    "text 59.0 16 Yes",
    "rect 93.3 7.5 9 9",
    "text 107.8 16 No",
]
LINES = [
    "line 44 472 214.0 214.0",
    "text 38 218.0 end 0",
    "line 44 472 124.0 124.0",
    "text 38 128.0 end 1",
    "line 44 472 34.0 34.0",
    "text 38 38.0 end 2",
    "text 151.0 232 middle a",
    "text 365.0 232 middle b",
    "polyline 151.0,214.0 365.0,34.0",
    "circle 151.0 214.0 4.5",
    "circle 365.0 34.0 4.5",
    "polyline 151.0,124.0 365.0,124.0",
    "rect 146.5 119.5 9 9",
    "rect 360.5 119.5 9 9",
    "circle 49.0 12.0 4.5",
    "text 59.0 16 In",
    "rect 86.7 7.5 9 9",
    "text 101.2 16 Out",
]
BARS = [
    "text 160 21 end STOP",
    "rect 168 7 256.0 20",
    "text 430.0 21 4",
    "text 160 49 end END",
    "rect 168 35 64.0 20",
    "text 238.0 49 1",
]


def test_what_is_drawn_stands_where_it_was_seen_to_stand() -> None:
    labels = ["a", "b"]
    columns = stacked("x", "A", labels, [Series("Yes", (3, 0)), Series("No", (1, 4))])
    assert _shapes(columns) == COLUMNS
    drawn = lines("x", "A", labels, [Series("In", (0, 2)), Series("Out", (1, 1))])
    assert _shapes(drawn) == LINES
    assert _shapes(bars("x", "W", {"STOP": 4, "END": 1})) == BARS


def test_no_two_drawings_of_a_page_have_a_name_in_common() -> None:
    names = [
        each.attrib["id"]
        for chart in charts_of(report(MONTH))
        for each in _drawn(chart.svg).iter()
        if "id" in each.attrib
    ]
    assert names == [
        f"{chart}-{part}"
        for chart in ("asked", "in-out", "keywords", "refused")
        for part in ("title", "said")
    ]
