"""The command tells what was reached, and fails where a promise broke or too little was tried."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest

from tools.torture import __main__ as command
from tools.torture.harness import Fault, Figure, Verdict, figures, percentile, shares, spread

Run: TypeAlias = Callable[[int, int], Iterable[Figure]]
Put: TypeAlias = Callable[..., ModuleType]


@pytest.fixture
def suite(monkeypatch: pytest.MonkeyPatch) -> Put:
    """Put a suite in the place of all others."""

    def put(run: Run, full: int = 10) -> ModuleType:
        module = ModuleType("tools.torture.made_up")
        vars(module).update(run=run, FULL=full, LEAST=2)
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr(command, "SUITES", ("made_up",))
        return module

    return put


def ran(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["torture", *arguments])
    return command.main()


def counting(count: int, seed: int) -> Iterator[Figure]:
    yield Figure(1, f"from {seed}", "0", f"0 in {count}", count, 10)


def breaking(count: int, seed: int) -> Iterator[Figure]:
    yield Figure(4, "things", "0", "1", count, 1, (Fault(seed + 3, 4, "it was sent", 2),))


def raising(count: int, seed: int) -> Iterable[Figure]:
    raise RuntimeError(f"{count} from {seed}")


def test_a_promise_that_broke_is_told_with_the_command_that_shows_it_again(
    suite: Put, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    suite(breaking)
    assert ran(monkeypatch, "--scale", "0.5", "--seed", "7") == 1
    told = capsys.readouterr()
    assert "BROKEN" in told.out
    assert 'make torture ARGS="--only made_up --seed 10 --count 2"' in told.err
    assert "it was sent" in told.err


@pytest.mark.parametrize(
    ("arguments", "reached", "status"),
    [
        ([], "0 in 10", 0),
        (["--scale", "0.5"], "0 in 5", 0),
        (["--scale", "0.01"], "0 in 2", 0),
        (["--count", "3"], "0 in 3", 0),
    ],
)
def test_the_scale_says_how_much_is_tried(
    suite: Put,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    reached: str,
    status: int,
) -> None:
    suite(counting)
    assert ran(monkeypatch, *arguments) == status
    assert reached in capsys.readouterr().out


def test_too_little_fails_a_whole_run_alone(suite: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    suite(counting, full=9)
    assert ran(monkeypatch) == 1
    assert ran(monkeypatch, "--scale", "0.9") == 0


def test_a_suite_that_cannot_run_is_a_fault(
    suite: Put, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    suite(raising)
    assert ran(monkeypatch) == 1
    assert "the suite ended with RuntimeError: 10 from 1" in capsys.readouterr().err


def test_the_page_is_written_from_the_figures_of_earlier_runs(
    suite: Put,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    suite(counting)
    ran(monkeypatch, "--json")
    lines = capsys.readouterr().out
    assert json.loads(lines)["verdict"] == Verdict.KEPT
    kept, page = tmp_path / "figures.jsonl", tmp_path / "page.md"
    kept.write_text(lines.replace("0 in 10", "0 in 11") + lines, encoding="utf-8")
    assert ran(monkeypatch, "--read", str(kept), "--write", str(page)) == 0
    text = page.read_text(encoding="utf-8")
    assert "- **1**: No send is authorised after a STOP has committed" in text
    assert "| 1 | from 1 | 0 | 0 in 10 |" in text
    assert "0 in 11" not in text
    assert "{{" not in text


def test_a_fault_of_another_promise_is_told_with_the_first() -> None:
    given = {"tried": "", "demanded": "", "count": 3, "least": 1}
    faults = [Fault(1, 6, "lost"), Fault(1, 9, "stuck"), Fault(2, 9, "stuck"), Fault(2, 12, "odd")]
    one, other = figures((9, 6), faults, reached="{broken} and {faults}", **given)  # type: ignore[arg-type]
    assert [fault.words for fault in one.faults] == ["stuck", "stuck", "odd"]
    assert (one.reached, other.reached) == ("2 and 3", "1 and 1")
    assert one.verdict is Verdict.BROKEN


def test_many_faults_are_told_by_the_first_few() -> None:
    faults = [Fault(seed, 1, "late") for seed in range(9)]
    (figure,) = figures((1,), faults, tried="", demanded="", reached="", count=1, least=1)
    assert len(figure.faults) == 5
    assert figure.faults[-1].words == "late; and 4 more faults"


def test_work_is_shared_and_its_order_kept() -> None:
    assert shares(5, 10, 2) == [range(10, 12), range(12, 14), range(14, 15)]
    assert list(spread(sum, shares(5, 10, 2), jobs=2)) == [21, 25, 14]


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([], 0.99) == 0
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2
    assert percentile(range(100), 0.99) == 99
