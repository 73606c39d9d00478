"""Run every benchmark and print what it gave; a time never fails anything."""

import argparse
import json
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from attrs import asdict

from benchmarks.harness import MOST_ROUNDS, Figure

HERE = Path(__file__).parent
NO_BENCHMARK = {"__main__", "harness"}
HEAD = ("work", "min", "median", "max", "target", "")


def _measurements(only: str) -> Iterator[tuple[str, Callable[[float], Iterable[Figure]]]]:
    """Find the modules beside this one that measure something: those with a `figures` function."""
    for found in iter_modules([str(HERE)]):
        if found.name in NO_BENCHMARK or only not in found.name:
            continue
        figures = getattr(import_module(f"benchmarks.{found.name}"), "figures", None)
        if figures is not None:
            yield found.name, figures


def _cells(figure: Figure) -> tuple[str, ...]:
    target = "" if figure.target is None else f"{figure.target:g}"
    verdict = {True: "met", False: "missed", None: ""}[figure.met]
    ratios = (figure.ratio_min, figure.ratio_median, figure.ratio_max)
    return (figure.name, *(f"{ratio:.2f}" for ratio in ratios), target, verdict)


def _plain(figures: list[Figure]) -> str:
    rows = [HEAD, *map(_cells, figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    notes = ["", *(figure.note for figure in figures)]
    lines = []
    for row, note in zip(rows, notes, strict=True):
        name, *numbers, verdict = row
        aligned = [text.rjust(width) for text, width in zip(numbers, widths[1:-1], strict=True)]
        line = [name.ljust(widths[0]), *aligned, verdict.ljust(widths[-1]), note]
        lines.append("  ".join(line).rstrip())
    return "\n".join(lines)


def _markdown(figures: list[Figure]) -> str:
    """Write the page of the docs: the table, and what it was measured on."""
    rows = [(*HEAD, "note"), *((*_cells(figure), figure.note) for figure in figures)]
    lines = ["| " + " | ".join(text.replace("|", "\\|") for text in row) + " |" for row in rows]
    lines.insert(1, "|---|---:|---:|---:|---:|---|---|")
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    setting = f"CPython {python}, SQLite {sqlite}, {platform.machine()}"
    return (
        "# Benchmarks\n\n"
        "Each figure says how many times as fast as a hand-written baseline optin did the same "
        "work, both taking turns in one process. 1.00 is as fast as the baseline; absolute times "
        "move with the machine, ratios much less.\n\n"
        f"Measured on {setting}, {os.cpu_count()} processors. `make bench` measures, "
        "`make bench-docs` writes this page; `--json` and `--read` join runs of several hours.\n\n"
        + "\n".join(lines)
        + "\n"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "only", nargs="?", default="", help="measure the modules with this in their name"
    )
    parser.add_argument(
        "--scale", type=float, default=1.0, help="how much work; 0.1 is ten times quicker"
    )
    parser.add_argument(
        "--rounds", type=int, help="measure each at most so often; a check rather than a figure"
    )
    parser.add_argument(
        "--read", type=Path, nargs="+", metavar="FILE",
        help="measure nothing; take the figures of earlier --json runs",
    )  # fmt: skip
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON line for each figure")
    form.add_argument("--markdown", action="store_true", help="print the page of the docs")
    form.add_argument("--write", type=Path, metavar="PAGE", help="write the page of the docs")
    return parser.parse_args()


def _measured(options: argparse.Namespace) -> list[Figure]:
    """Measure, and tell each figure at once: long runs are broken off."""
    figures = []
    for name, measure in _measurements(options.only):
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        for figure in measure(options.scale):
            figures.append(figure)
            print(f"  {figure.name}: {figure.ratio_median:.2f}", file=sys.stderr, flush=True)
            if options.json:
                told = {**asdict(figure), "met": figure.met}
                print(json.dumps(told, ensure_ascii=False), flush=True)
    return figures


def _read(paths: Iterable[Path]) -> list[Figure]:
    """Read what earlier runs printed with `--json`; of one name the last counts."""
    found: dict[str, Figure] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            del told["met"]
            found[told["name"]] = Figure(**told)
    return list(found.values())


def main() -> int:
    """Measure, print, and write the page where one is asked for."""
    options = _options()
    if options.rounds is not None:
        MOST_ROUNDS.set(options.rounds)
    figures = _measured(options) if options.read is None else _read(options.read)
    if options.markdown:
        print(_markdown(figures), end="")
    elif not options.json:  # those were printed as they were measured
        print(_plain(figures))
    if options.write is not None:
        options.write.write_text(_markdown(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
