"""What counts add up to."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optin.consent import EventType
from optin.reports import Delay, Figures, Outcomes, figures_of
from optin.storage import Tally
from tests.reports.counts import opt_out, request

MS = timedelta(milliseconds=1)

NAMES = st.sampled_from(["", "reply", "hand", "STOP"])
TALLIES = st.builds(
    Tally,
    st.sampled_from(EventType),
    source=NAMES,
    detail=NAMES,
    template=NAMES,
    answer=st.sampled_from(["", "opted_in", "opted_out", "opt_in_request_failed", "other"]),
    waited=st.integers(0, 9),
    effective=st.none() | st.integers(0, 9),
    count=st.integers(1, 5),
)


def test_of_nothing_there_is_nothing_to_say() -> None:
    assert figures_of(()) == Figures()


@pytest.mark.parametrize(
    ("answer", "outcomes"),
    [
        ("opted_in", Outcomes(3, accepted=3)),
        ("opted_out", Outcomes(3, declined=3)),
        ("opt_in_request_failed", Outcomes(3, undelivered=3)),
        ("", Outcomes(3, unanswered=3)),
        ("opt_in_requested", Outcomes(3, unanswered=3)),
        ("disclaimer_sent", Outcomes(3, unanswered=3)),
    ],
)
def test_a_request_is_one_of_four(answer: str, outcomes: Outcomes) -> None:
    assert figures_of([request(answer, 3)]) == Figures(requests=outcomes)
    linked = Tally(EventType.FORM_LINKED, answer=answer, count=3)
    assert figures_of([linked]) == Figures(requests=outcomes)


def test_a_disclaimer_that_failed_was_not_delivered_whatever_came_later() -> None:
    tallies = [
        Tally(EventType.DISCLAIMER_SENT, answer="opted_in"),
        Tally(EventType.DISCLAIMER_SENT, answer="consent_expired", count=2),
        Tally(EventType.DISCLAIMER_FAILED, answer="opted_in", count=4),
    ]
    assert figures_of(tallies).disclaimers == Outcomes(7, 1, 0, 2, 4)


@pytest.mark.parametrize(
    ("outcomes", "rate"),
    [
        (Outcomes(), None),
        (Outcomes(2, undelivered=2), None),
        (Outcomes(5, accepted=1, unanswered=3, undelivered=1), 0.25),
        (Outcomes(1, declined=1), 0.0),
    ],
)
def test_who_was_not_reached_did_not_decline(outcomes: Outcomes, rate: float | None) -> None:
    assert outcomes.rate == rate


def test_what_happened_most_often_stands_first() -> None:
    tallies = [
        opt_out(1, source="reply", detail="END", template="disclaimer"),
        opt_out(2, source="reply", detail="STOP", template="message"),
        opt_out(1, source="hand"),
        opt_out(1, source="reply", detail="CANCEL", template="disclaimer"),
        Tally(EventType.OPTED_IN, source="form", count=2),
        Tally(EventType.OPTED_IN, source="reply", count=9),
        Tally(EventType.MESSAGE_REFUSED, detail="opted_out"),
        Tally(EventType.SEND_BLOCKED, detail="too_late", count=2),
        Tally(EventType.SEND_BLOCKED, detail="opted_out", count=4),
    ]
    figures = figures_of(tallies)
    assert list(figures.keywords.items()) == [("STOP", 2), ("CANCEL", 1), ("END", 1), ("[hand]", 1)]
    assert list(figures.templates.items()) == [("disclaimer", 2), ("message", 2), ("", 1)]
    assert list(figures.opt_outs.items()) == [("reply", 4), ("hand", 1)]
    assert list(figures.opt_ins.items()) == [("reply", 9), ("form", 2)]
    assert list(figures.refused.items()) == [("opted_out", 5), ("too_late", 2)]


def test_only_opt_outs_by_text_are_timed() -> None:
    tallies = [
        opt_out(1, source="hand", waited=9, effective=9),
        opt_out(2, source="reply", waited=10, effective=5),
        opt_out(1, source="reply", waited=30),
    ]
    figures = figures_of(tallies)
    assert figures.recorded == Delay(3, 10 * MS, 30 * MS, 30 * MS)
    assert figures.effective == Delay(2, 15 * MS, 15 * MS, 15 * MS)
    assert figures.under_way == 1


@pytest.mark.parametrize(
    ("count", "median", "p95"),
    [(1, 1, 1), (2, 1, 2), (3, 2, 3), (19, 10, 19), (20, 10, 19), (100, 50, 95), (101, 51, 96)],
)
def test_a_rank_is_the_nearest(count: int, median: int, p95: int) -> None:
    """One opt-out took 1 ms, one 2 ms, and so on."""
    tallies = [opt_out(1, source="reply", waited=number) for number in range(count, 0, -1)]
    expected = Delay(count, median * MS, p95 * MS, count * MS)
    assert figures_of(tallies).recorded == expected


@settings(max_examples=200, deadline=None)
@given(st.lists(TALLIES, max_size=12), st.integers(0, 12))
def test_figures_do_not_depend_on_how_counts_are_cut(tallies: Sequence[Tally], at: int) -> None:
    whole = figures_of(tallies)
    assert figures_of([*tallies[at:], *tallies[:at]]) == whole
    parts = [figures_of(tallies[:at]), figures_of(tallies[at:])]
    for questions in ("requests", "disclaimers"):
        together: Outcomes = getattr(whole, questions)
        assert together.asked == sum(getattr(each, questions).asked for each in parts)
        ends = together.accepted + together.declined + together.unanswered + together.undelivered
        assert ends == together.asked
    assert sum(whole.keywords.values()) == sum(whole.templates.values())
    assert sum(whole.opt_outs.values()) == sum(whole.keywords.values())
    assert whole.effective.count + whole.under_way == whole.recorded.count
