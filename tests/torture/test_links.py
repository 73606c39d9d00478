"""The measure by which the times of links that do not count are compared."""

from random import Random

import pytest

from tools.torture import links
from tools.torture.harness import Verdict


def test_times_of_one_kind_are_alike_and_a_hundredth_more_is_seen() -> None:
    random = Random(7)  # noqa: S311 - times made up
    same = [[round(random.gauss(1000, 50)) for _ in range(3000)] for _ in range(3)]
    assert links.unlike(same) > links.CHANCE
    slower = [same[0], same[1], [time + 10 for time in same[2]]]
    assert links.unlike(slower) < links.CHANCE


@pytest.mark.parametrize("groups", [[[1, 1], [1, 1], [1, 1]], [[1, 2], [1, 2], [2, 1]]])
def test_times_that_are_equal_share_their_ranks(groups: list[list[int]]) -> None:
    assert links.unlike(groups) == pytest.approx(1.0)


def test_an_answer_that_tells_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "GROUNDS", ())
    monkeypatch.setattr(links, "unlike", lambda _: 0.5)
    once, alike = links.run(4, 1)
    assert (once.verdict, alike.verdict) == (Verdict.SHORT, Verdict.SHORT)
    monkeypatch.setattr(links, "unlike", lambda _: 0.001)
    _, slow = links.run(4, 1)
    assert [fault.words for fault in slow.faults] == ["the times differ"]
    monkeypatch.setattr(links, "_alike", lambda *_: False)
    _, told = links.run(4, 1)
    assert [fault.words for fault in told.faults] == ["the answers differ", "the times differ"]
