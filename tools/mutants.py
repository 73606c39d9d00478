"""Break the pure rooms on purpose, one small change at a time; their tests must notice each one.

A mutant is one change in one module: a comparison turned, a boolean flipped, a number moved, a
condition negated, a statement or a row of a table left out. Each runs in a process forked from one
that has pytest loaded and optin not, with the changed module in place of the file; nothing is
written. A mutant that no test notices survives. A survivor that changes no behaviour stands in
`tools/survivors.toml` with its reason; of all others at least 95 in 100 must be killed.

Why an own tool: the tables of these rooms stand at module level and must be broken too, and a
mutant should cost a fork and its tests, not the start of an interpreter.
"""

import argparse
import ast
import copy
import hashlib
import importlib
import importlib.machinery
import importlib.util
import json
import math
import os
import random
import signal
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from functools import cache
from io import BufferedRandom
from pathlib import Path
from tempfile import TemporaryFile
from textwrap import shorten
from types import CodeType, ModuleType
from typing import Any

from attrs import field, frozen

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src"
PACKAGE = SRC / "optin"
SURVIVORS = ROOT / "tools" / "survivors.toml"
ROOMS = (
    "consent",
    "conversations",
    "forms",
    "keywords",
    "policy",
    "portal",
    "quota",
    "reports",
    "templates",
)

# The share of mutants that tests must kill: below it, tests run lines without checking them.
KILLED_AT_LEAST = 0.95

# A mutant that takes this many times as long as the unchanged room loops, and counts as killed.
PATIENCE = 5
GRACE_SECONDS = 10.0

# Loaded once, before the forks: what every test of these rooms needs, and never optin itself.
PRELOADED = (
    "pytest",
    "hypothesis",
    "hypothesis.strategies",
    "attrs",
    "cryptography.hazmat.primitives.keywrap",
    "phonenumbers",
    "sybil",
)

# The exit status of a run that did not run the mutant at all; pytest has none so high.
PASSED_BY = 70

PYTEST = (
    "-x",
    "-q",
    "--no-header",
    "-pno:cacheprovider",
    "--assert=plain",  # pytest's own loader would read optin's files past the changed module
)

TURNED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Continue: ast.Break,
    ast.Break: ast.Continue,
}

# No test should depend on these: what is only for readers, for tools, or for people in trouble.
LEFT_ALONE = (ast.Import, ast.ImportFrom, ast.JoinedStr)
FIELDS_LEFT_ALONE = {"annotation", "returns", "decorator_list", "type_params", "type_comment"}


@frozen
class Site:
    """A place in a module where one change can be made.

    Attributes:
        path: The module's file.
        index: The number of the node in the order of `ast.walk`.
        place: The field of the node that changes, and the position where the field is a list.
        new: What goes there; nothing where a list loses that position.
        line: Where it is, for readers.
        where: The class and function that it is in.
        change: What was changed into what, for readers.
        name: The same from run to run while this code stays, wherever its line moves.
    """

    path: Path
    index: int
    place: tuple[str, int | None]
    new: ast.AST | None = field(repr=False)
    line: int
    where: str
    change: str
    name: str = ""

    @property
    def room(self) -> str:
        """Give the room that the module is in."""
        return self.path.relative_to(PACKAGE).parts[0]

    @property
    def module(self) -> str:
        """Give the dotted name of the module."""
        parts = self.path.relative_to(SRC).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def code(self) -> CodeType:
        """Compile the module with the change."""
        tree = ast.parse(_source(self.path))
        parent = list(ast.walk(tree))[self.index]
        attribute, position = self.place
        if position is None:
            setattr(parent, attribute, copy.deepcopy(self.new))
        elif self.new is not None:
            getattr(parent, attribute)[position] = copy.deepcopy(self.new)
        else:
            # A dictionary's key goes with its value; what is left empty stays a valid statement.
            for column in ("keys", "values") if isinstance(parent, ast.Dict) else (attribute,):
                del getattr(parent, column)[position]
        return compile(ast.fix_missing_locations(tree), str(self.path), "exec")


@cache
def _source(path: Path) -> str:
    """Read a module once, so that a file saved meanwhile does not move the places in it."""
    return path.read_text(encoding="utf-8")


# Finding the changes --------------------------------------------------------------------------


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_for_tools(node: ast.AST) -> bool:
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    return isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
    )


def _constant(value: object) -> ast.AST | None:
    """Give another constant in place of one, where a test should see the difference."""
    match value:
        case bool():
            return ast.Constant(not value)
        case int():
            return ast.Constant(value + 1)
        case str() if value and " " not in value:  # a sentence is for people, a word for programs
            return ast.Constant(value + "_")
        case _:
            return None


def _expression(node: ast.AST, *, in_function: bool) -> ast.AST | None:
    """Give what an expression changes into, or nothing."""
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return operand
        case ast.Constant(value=str()) if not in_function:
            return None  # a table of words loses its rows instead
        case ast.Constant(value=value):
            return _constant(value)
        case _:
            return TURNED[type(node)]() if type(node) in TURNED else None


def _statement(node: ast.AST) -> ast.AST | None:
    """Give what a statement changes into, or nothing."""
    match node:
        case ast.Return(value=ast.expr() as value) if not (
            isinstance(value, ast.Constant) and value.value is None
        ):
            return ast.Return(ast.Constant(None))
        case ast.Raise() | ast.Expr(value=ast.Call()) | ast.AugAssign():
            return ast.Pass()
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            return ast.Pass()
        case _:
            return None


def _negated(parent: ast.AST, attribute: str, node: ast.AST) -> ast.AST | None:
    """Negate a condition that no other change turns."""
    turned = isinstance(node, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.Constant)
    if attribute in {"test", "guard"} and isinstance(node, ast.expr) and not turned:
        return ast.UnaryOp(ast.Not(), node)
    if isinstance(parent, ast.comprehension) and attribute == "ifs" and not turned:
        return ast.UnaryOp(ast.Not(), node)  # type: ignore[arg-type]  # an element of `ifs`
    return None


def _is_a_row(parent: ast.AST, attribute: str, node: ast.AST, *, in_function: bool) -> bool:
    """Tell whether a node is a row of a table, that the table can be without."""
    if isinstance(parent, ast.Dict):
        return attribute == "values"
    rows = isinstance(parent, ast.Set | ast.List | ast.Tuple) and attribute == "elts"
    loads = isinstance(getattr(parent, "ctx", ast.Load()), ast.Load)
    return rows and loads and not in_function and not isinstance(node, ast.Starred)


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for attribute, value in ast.iter_fields(node):
        # A subscript's tuple holds types, or the axes of an array: no table either way.
        types = isinstance(node, ast.Subscript) and isinstance(value, ast.Tuple)
        if attribute in FIELDS_LEFT_ALONE or types:
            continue
        if isinstance(value, ast.AST):
            yield attribute, None, value
        elif isinstance(value, list):
            for position, each in enumerate(value):
                if isinstance(each, ast.AST):
                    yield attribute, position, each


def _told(node: ast.AST | None) -> str:
    if node is None:
        return "left out"
    if isinstance(node, ast.stmt | ast.expr):
        text = " ".join(ast.unparse(ast.fix_missing_locations(copy.deepcopy(node))).split())
        return shorten(text, 60, placeholder=" ...")
    return type(node).__name__


def _sites(path: Path) -> list[Site]:
    """Find each change that can be made in a module."""
    tree = ast.parse(_source(path))
    indices = {id(node): index for index, node in enumerate(ast.walk(tree))}
    found: list[Site] = []

    def visit(parent: ast.AST, where: tuple[str, ...], line: int, *, in_function: bool) -> None:
        for attribute, position, node in _children(parent):
            if isinstance(node, LEFT_ALONE) or _is_docstring(node) or _is_for_tools(node):
                continue
            at = getattr(node, "lineno", line)
            news: list[ast.AST | None] = [
                new
                for new in (
                    _expression(node, in_function=in_function),
                    _statement(node),
                    _negated(parent, attribute, node),
                )
                if new is not None
            ]
            if _is_a_row(parent, attribute, node, in_function=in_function):
                news.append(None)
            for new in news:
                key = parent.keys[position or 0] if isinstance(parent, ast.Dict) else None
                row = f"{_told(key)}: " if key is not None and attribute == "values" else ""
                change = f"{row}{_told(node)} -> {_told(new)}"
                place = (attribute, position)
                found.append(
                    Site(path, indices[id(parent)], place, new, at, ".".join(where), change)
                )
            if isinstance(node, ast.Raise):
                continue
            named = isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            visit(
                node,
                (*where, node.name) if named else where,  # type: ignore[attr-defined]  # named
                at,
                in_function=in_function
                or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda),
            )

    visit(tree, (), 1, in_function=False)
    return _named(found)


def _named(sites: Iterable[Site]) -> list[Site]:
    """Name each change by its code and not by its line."""
    seen: Counter[str] = Counter()
    named = []
    for site in sites:
        key = f"{site.where}:{site.change}"
        seen[key] += 1
        digest = hashlib.sha256(f"{key}:{seen[key]}".encode()).hexdigest()[:8]
        file = site.path.relative_to(PACKAGE).as_posix()
        name = f"{file}:{site.where or 'module'}:{digest}"
        named.append(
            Site(
                site.path, site.index, site.place, site.new,
                site.line, site.where, site.change, name,
            )
        )  # fmt: skip
    return named


# Running the tests against one ----------------------------------------------------------------


class _Changed(importlib.machinery.SourceFileLoader):
    """Load one module from changed code, and find it before its file is found."""

    def __init__(self, module: str, path: Path, code: CodeType) -> None:
        super().__init__(module, str(path))
        self._code = code
        self.used = False

    def get_code(self, fullname: str) -> CodeType:
        """Give the changed code in place of the file's."""
        del fullname
        self.used = True
        return self._code

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the one module, as an entry of `sys.meta_path`."""
        del path, target
        if name != self.name:
            return None
        folders = [str(Path(self.path).parent)] if Path(self.path).stem == "__init__" else None
        return importlib.util.spec_from_file_location(
            name, self.path, loader=self, submodule_search_locations=folders
        )


@frozen
class _Batch:
    """Hold test files that run one after the other.

    Attributes:
        files: Their paths.
        seconds: How long they take without a change.
    """

    files: list[str]
    seconds: float

    @property
    def limit(self) -> float:
        """Give the seconds after which a mutant loops."""
        return PATIENCE * self.seconds + GRACE_SECONDS


class _Stopwatch:
    """Note how long the tests of each file take, as a plugin of pytest."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: Any) -> None:  # noqa: ANN401 - pytest comes later
        """Add up what setting up, calling and tearing down took."""
        self.seconds[str(ROOT / report.nodeid.partition("::")[0])] += report.duration


def _tests(room: str) -> list[str]:
    """List the test files of a room."""
    files = sorted((ROOT / "tests" / room).rglob("test_*.py"))
    if not files:
        sys.exit(f"mutants: tests/{room} holds no test")
    return [str(file) for file in files]


def _batches(seconds: Mapping[str, float], stem: str) -> list[_Batch]:
    """Sort the test files of a room so that a mutant meets the test that kills it soon.

    Args:
        seconds: How long each file takes.
        stem: The name of the module; the files that are named after it come first, and are all that
            is collected for most mutants. The slowest come last.
    """
    quickest = sorted(seconds, key=lambda file: seconds[file])
    named = [file for file in quickest if stem in Path(file).stem]
    others = [file for file in quickest if file not in named]
    batches = [named, others] if named else [others]
    return [_Batch(files, sum(seconds[file] for file in files)) for files in batches if files]


def _fork(batches: Sequence[_Batch], changed: Site | None, output: int, told: int = -1) -> int:
    """Run tests in a process of their own, and give its number.

    Args:
        batches: What runs, until one fails or takes too long.
        changed: The mutant, if there is one.
        output: The descriptor to which the process writes.
        told: The descriptor to which it writes how long each file took, as JSON.
    """
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    status = 1
    loader, watch = None, _Stopwatch()
    try:
        os.setpgid(0, 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        if changed is not None:
            loader = _Changed(changed.module, changed.path, changed.code())
            sys.meta_path.insert(0, loader)
        pytest = importlib.import_module("pytest")
        for batch in batches:
            if changed is not None:
                signal.setitimer(signal.ITIMER_REAL, batch.limit)  # ends the process
            status = int(pytest.main([*PYTEST, *batch.files], plugins=[watch]))
            if status:
                break
        if loader is not None and loader.name in sys.modules and not loader.used:
            status = PASSED_BY
        if told >= 0:
            os.write(told, json.dumps(watch.seconds).encode())
    finally:
        os._exit(status)


def _unchanged_seconds(rooms: Iterable[str], jobs: int) -> dict[str, dict[str, float]]:
    """Time the test files of rooms without a change, so many rooms at a time; they must pass.

    Returns:
        For each room, how many seconds each of its files takes.
    """
    waiting = sorted(rooms, key=lambda room: len(_tests(room)))  # the longest is taken first
    running: dict[int, tuple[str, BufferedRandom, BufferedRandom]] = {}
    seconds = {}
    with ExitStack() as files:
        while waiting or running:
            if waiting and len(running) < jobs:
                room = waiting.pop()
                log, told = (files.enter_context(TemporaryFile()) for _ in range(2))
                # In two parts, as for a mutant: pytest must bear to be started again.
                first, *others = _tests(room)
                batches = [_Batch([first], math.inf), _Batch(others or [first], math.inf)]
                running[_fork(batches, None, log.fileno(), told.fileno())] = room, log, told
                continue
            child, status = os.wait()
            room, log, told = running.pop(child)
            if status:
                for other in running:
                    os.killpg(other, signal.SIGKILL)
                log.seek(0)
                print(log.read().decode(errors="replace"))
                sys.exit(f"mutants: the tests of {room} fail without any change; run them first")
            told.seek(0)
            seconds[room] = dict.fromkeys(_tests(room), 0.0) | json.load(told)
    return seconds


def _run(
    sites: list[Site], seconds: Mapping[str, Mapping[str, float]], jobs: int
) -> Iterator[tuple[Site, bool]]:
    """Run each mutant, so many at a time; give it with whether a test noticed."""
    waiting = list(reversed(sites))
    running: dict[int, tuple[Site, float]] = {}
    silence = os.open(os.devnull, os.O_WRONLY)
    while waiting or running:
        while waiting and len(running) < jobs:
            site = waiting.pop()
            batches = _batches(seconds[site.room], site.path.stem.strip("_"))
            child = _fork(batches, site, silence)
            # A process that does not hear its own clock, or its children, is ended from here.
            limit = sum(batch.limit for batch in batches)
            running[child] = (site, time.monotonic() + limit)
        for child, (site, deadline) in list(running.items()):
            ended, status = os.waitpid(child, os.WNOHANG)
            late = time.monotonic() > deadline
            if ended or late:
                # With the interpreters that its tests started, if any are left.
                with suppress(ProcessLookupError):
                    os.killpg(child, signal.SIGKILL)
            if late and not ended:
                os.waitpid(child, 0)
            if ended and os.waitstatus_to_exitcode(status) == PASSED_BY:
                sys.exit(f"mutants: {site.module} was loaded from its file, not from the mutant")
            if ended or late:
                del running[child]
                yield site, bool(status) or not ended
        time.sleep(0.01)


# The command ----------------------------------------------------------------------------------


def _allowed() -> dict[str, str]:
    """Read the survivors that change no behaviour, each with its reason."""
    if not SURVIVORS.exists():
        return {}
    listed = tomllib.loads(SURVIVORS.read_text(encoding="utf-8")).get("survivors", {})
    for name, reason in listed.items():
        if not isinstance(reason, str) or not reason.strip():
            sys.exit(f"mutants: {name} survives without a reason in {SURVIVORS.name}")
    return dict(listed)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rooms", nargs="*", help=f"rooms to break; all of {', '.join(ROOMS)}")
    parser.add_argument("--only", default="", help="only mutants with this in their name")
    parser.add_argument("--sample", type=int, help="only so many, drawn by chance")
    parser.add_argument("--seed", type=int, default=0, help="what the draw starts from")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at a time")
    parser.add_argument("--list", action="store_true", help="name the mutants, run nothing")
    return parser.parse_args()


def _verdict(options: argparse.Namespace, sites: list[Site]) -> int:
    """Run the mutants and tell what survived."""
    os.environ["HYPOTHESIS_PROFILE"] = "few"
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT), str(SRC)]
    os.environ["PYTHONPATH"] = str(SRC)  # for tests that start an interpreter
    for name in PRELOADED:
        importlib.import_module(name)
    seconds = _unchanged_seconds({site.room for site in sites}, options.jobs)
    killed: Counter[str] = Counter()
    survivors = []
    for site, noticed in _run(sites, seconds, options.jobs):
        killed[site.room] += noticed
        if not noticed:
            survivors.append(site)
            print(f"survived  {site.name}  line {site.line}: {site.change}", flush=True)
    for room, count in sorted(Counter(site.room for site in sites).items()):
        whole = sum(seconds[room].values())
        print(f"{room:12} {killed[room]} of {count} killed, {whole:.1f} s a run")
    share = 1 - len(survivors) / len(sites)
    print(f"mutants: {share:.1%} killed of {len(sites)}, {KILLED_AT_LEAST:.0%} asked")
    return 0 if share >= KILLED_AT_LEAST else 1


def main() -> int:
    """Find the mutants, run those that are asked for, and tell what survived."""
    options = _options()
    files = [
        path for room in options.rooms or ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))
    ]
    sites = [site for path in files for site in _sites(path) if options.only in site.name]
    allowed = _allowed()
    if not (options.rooms or options.only):
        gone = set(allowed) - {site.name for site in sites}
        if gone:
            print(f"mutants: {SURVIVORS.name} lists what is no mutant any more:", *sorted(gone))
            return 1
    sites = [site for site in sites if site.name not in allowed]
    if options.sample is not None:
        drawn = random.Random(options.seed).sample(sites, min(options.sample, len(sites)))
        sites = sorted(drawn, key=lambda site: (site.path, site.line))
    if options.list:
        for site in sites:
            print(f"{site.name}  line {site.line}: {site.change}")
        return 0
    if not sites:
        print("mutants: nothing to break")
        return 2
    return _verdict(options, sites)


if __name__ == "__main__":
    sys.exit(main())
