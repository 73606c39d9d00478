"""Run the fault suites, and print what was promised, tried and reached."""

import argparse
import json
import logging
import os
import platform
import sqlite3
import sys
import textwrap
import time
import traceback
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from attrs import asdict, evolve

from tools.torture.grounds import AUDIT
from tools.torture.harness import PROMISES, Fault, Figure, Verdict, command

# In the order in which they are run and told; the quickest way to see a defect comes first.
SUITES = (
    "explorer",
    "simulation",
    "kills",
    "couriers",
    "pauses",
    "same_key",
    "append_only",
    "replays",
    "permutations",
    "links",
    "portal",
    "storm",
    "stress",
    "strict",
    "conversations",
    "crossings",
    "isolation",
    "sessions",
    "powerfail",
    "full_disk",
    "away",
    "lockstep",
    "mutants",
)

HEAD = ("row", "tried", "demanded", "reached", "", "command")
WIDEST = 46


def _run(name: str, count: int | None, scale: float, seed: int) -> Iterator[Figure]:
    """Run one suite; what it raises is a fault of its own."""
    suite = import_module(f"tools.torture.{name}")
    runs = max(suite.LEAST, round(suite.FULL * scale)) if count is None else count
    begun = time.monotonic()
    try:
        figures = list(suite.run(runs, seed))
    except Exception as error:  # noqa: BLE001 - the other suites run all the same
        traceback.print_exc()
        fault = Fault(seed, 5, f"the suite ended with {type(error).__name__}: {error}")
        figures = [Figure(5, f"{name}: all of it", "it ends", "it did not", faults=(fault,))]
    seconds = round(time.monotonic() - begun, 1)
    for figure in figures:
        yield evolve(figure, suite=name, seconds=seconds)


def _tell_faults(figures: list[Figure]) -> None:
    for figure in figures:
        for fault in figure.faults:
            seed, runs = str(fault.seed), str(fault.runs)
            again = command(figure.suite, "--seed", seed, "--count", runs)
            print(f"BROKEN {figure.promise} ({PROMISES[figure.promise]})", file=sys.stderr)
            print(f"  seed {fault.seed}: {fault.words}", file=sys.stderr)
            print(f"  again: {again}", file=sys.stderr, flush=True)


# How figures are shown --------------------------------------------------------------------------


def _cells(figure: Figure) -> tuple[str, ...]:
    told = (figure.tried, figure.demanded, figure.reached, figure.verdict.value)
    return (str(figure.promise), *told, command(figure.suite))


def _plain(figures: list[Figure]) -> str:
    """Show the promises in order, and below each what was tried; long cells are wrapped."""
    lines = []
    rows = [HEAD, *map(_cells, figures)]
    widths = [min(WIDEST, max(len(row[column]) for row in rows)) for column in range(len(HEAD) - 1)]
    promised = 0
    for row, figure in zip(rows, [None, *figures], strict=True):
        if figure is not None and figure.promise != promised:
            promised = figure.promise
            lines += ["", f"{promised}. {PROMISES[promised]}"]
        cells = [textwrap.wrap(cell, WIDEST) or [""] for cell in row[:-1]]
        for at in range(max(map(len, cells))):
            parts = [
                (cell[at] if at < len(cell) else "").ljust(width)
                for cell, width in zip(cells, widths, strict=True)
            ]
            lines.append("  ".join([*parts, row[-1] if at == 0 else ""]).rstrip())
    return "\n".join(lines)


def _markdown(figures: list[Figure]) -> str:
    """Write the page of the docs: what is done, the table, and what it was measured on."""
    head = "| promises | tried | demanded | reached | | by |\n|---|---|---|---|---|---|"
    # What was tried once for several promises is told once.
    tried: dict[tuple[str, ...], list[str]] = {}
    for figure in figures:
        number, *told = (cell.replace("|", "\\|") for cell in _cells(figure))
        tried.setdefault(tuple(told), []).append(number)
    rows = [
        "| " + " | ".join((", ".join(numbers), *told, f"`{by}`")) + " |"
        for (*told, by), numbers in tried.items()
    ]
    promised = sorted({figure.promise for figure in figures})
    page = (Path(__file__).parent / "page.md").read_text(encoding="utf-8")
    setting = (
        f"CPython {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.machine()}, {os.cpu_count()} processors"
    )
    parts = {
        "{{ promises }}": "\n".join(f"- **{each}**: {PROMISES[each]}" for each in promised),
        "{{ table }}": "\n".join([head, *rows]),
        "{{ setting }}": setting,
        "{{ audit }}": AUDIT["postgres"].strip(),
    }
    for name, text in parts.items():
        page = page.replace(name, text)
    return page


def _json(figure: Figure) -> str:
    told = {"verdict": figure.verdict, "command": command(figure.suite)}
    return json.dumps({**asdict(figure), **told}, ensure_ascii=False)


def _read(path: Path) -> list[Figure]:
    """Read figures that an earlier run printed with `--json`; of one try the last counts."""
    found: dict[tuple[str, int, str], Figure] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        faults = tuple(Fault(**fault) for fault in told.pop("faults"))
        del told["verdict"], told["command"]
        figure = Figure(**told, faults=faults)
        found[figure.suite, figure.promise, figure.tried] = figure
    return list(found.values())


# The command ------------------------------------------------------------------------------------


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.torture", description=__doc__)
    parser.add_argument(
        "--only", nargs="+", choices=SUITES, default=list(SUITES), metavar="SUITE",
        help=f"run these of {', '.join(SUITES)}",
    )  # fmt: skip
    parser.add_argument(
        "--scale", type=float, default=1.0, help="how much of what is demanded; 0.02 is quick"
    )
    parser.add_argument("--count", type=int, help="how many runs of each suite, whatever the scale")
    parser.add_argument("--seed", type=int, default=1, help="what the first run starts from")
    parser.add_argument("--json", action="store_true", help="print one JSON line for each figure")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write the page of the docs")
    parser.add_argument(
        "--read", type=Path, metavar="FILE", help="run nothing; take the figures of a --json run"
    )
    return parser.parse_args()


def main() -> int:
    """Run, print, and write the page where one is asked for.

    Returns:
        1 where a promise broke, or where a whole run tried less than is demanded.
    """
    options = _options()
    logging.getLogger("optin").setLevel(logging.CRITICAL)  # here, errors are what is looked for
    figures: list[Figure] = []
    if options.read is not None:
        figures = _read(options.read)
    else:
        for name in options.only:
            print(f"running {name} ...", file=sys.stderr, flush=True)
            found = list(_run(name, options.count, options.scale, options.seed))
            _tell_faults(found)
            figures += found
            if options.json:
                for figure in found:
                    print(_json(figure), flush=True)
    figures.sort(key=lambda figure: figure.promise)
    if not options.json:
        print(_plain(figures))
    if options.write is not None:
        options.write.write_text(_markdown(figures), encoding="utf-8")
    verdicts = {figure.verdict for figure in figures}
    whole = options.count is None and options.scale >= 1
    return int(Verdict.BROKEN in verdicts or (whole and Verdict.SHORT in verdicts))


if __name__ == "__main__":
    sys.exit(main())
