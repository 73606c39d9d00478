"""``optin import`` and ``optin export``: consents with their evidence, from and to files."""

from __future__ import annotations

import argparse
import csv
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Final, TextIO

import attrs

from optin import ImportReport, InputError, NotImported, OptinError
from optin.cli.arguments import Commands, command
from optin.cli.database import add_whose, opened
from optin.cli.jsonlines import write
from optin.cli.progress import progress_on
from optin.files import read_csv, read_jsonl, write_csv, write_jsonl

__all__ = ["add_to"]

_NO: Final = 1
_STREAM: Final = "-"
_JSON_SUFFIXES: Final = frozenset({".jsonl", ".ndjson", ".json"})
_READERS: Final = {"csv": read_csv, "jsonl": read_jsonl}
_WRITERS: Final = {"csv": write_csv, "jsonl": write_jsonl}
_SHOWN: Final = 20
"""So many rows are told on a terminal; all of them stand in the file of --errors."""
_ERROR: Final = tuple(each.name for each in attrs.fields(NotImported))
_FOR_THE_OWNER: Final = 0o600


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    taking = command(commands, "import", run_import, "take in consents that were given elsewhere")
    taking.add_argument("file", metavar="FILE", help="CSV or JSON Lines in UTF-8; - for the input")
    taking.add_argument(
        "--name",
        help="what the import is called (default: the name of the file); under one name, what was "
        "taken is not taken again",
    )
    taking.add_argument("--dry-run", action="store_true", help="say what would be, change nothing")
    taking.add_argument(
        "--errors", metavar="FILE", help="write there why rows were not taken, all of them"
    )
    taking.add_argument("--quiet", action="store_true", help="show no progress and no rows")
    _add_form(taking)
    add_whose(taking)

    giving = command(commands, "export", run_export, "give out every consent with its evidence")
    giving.add_argument("-o", "--output", metavar="FILE", help="where to (default: the output)")
    giving.add_argument("--quiet", action="store_true", help="show no count")
    _add_form(giving)
    add_whose(giving)


def _add_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=tuple(_READERS),
        help="(default: jsonl where the file is named so, else csv)",
    )


def _form(given: argparse.Namespace, name: str) -> str:
    named: str | None = given.format
    return named or ("jsonl" if Path(name).suffix.lower() in _JSON_SUFFIXES else "csv")


# In -----------------------------------------------------------------------------------------------


def run_import(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin import``; 0 only where every row was taken, now or before."""
    if given.file == _STREAM and not given.name:
        raise InputError("name the import with --name: the input has no name of its own")
    rows_of = _READERS[_form(given, given.file)]
    so_far = ImportReport("")

    def note(report: ImportReport) -> None:
        nonlocal so_far
        so_far = report
        show(stream, report)

    with (
        _reading(given.file) as stream,
        _errors(given.errors, quiet=given.quiet) as tell,
        progress_on(sys.stderr, _size(stream), quiet=given.quiet) as show,
        opened(given) as (optin, tenant),
    ):
        try:
            report = optin.import_consents(
                tenant,
                rows_of(stream),
                name=given.name or Path(given.file).name,
                dry_run=given.dry_run,
                on_error=tell,
                on_commit=note,
            )
        except (KeyboardInterrupt, OptinError) as error:
            if so_far.rows or not isinstance(error, OptinError):
                print(f"optin: {_broken_off(so_far, dry_run=given.dry_run)}", file=sys.stderr)
            raise
    if given.json:
        write(out, {"tenant": tenant, "dry_run": given.dry_run, **_counts(report)})
    else:
        tried = "tried, and nothing changed: " if given.dry_run else ""
        out.write(f"{tried}{_told(report)}\n")
    return _NO if report.refused or report.invalid else 0


def _broken_off(report: ImportReport, *, dry_run: bool) -> str:
    if dry_run:
        return f"ended after {report.rows:,} rows; nothing was changed"
    return f"ended after {report.rows:,} rows; what was taken is kept, the same command goes on"


def _counts(report: ImportReport) -> dict[str, object]:
    counts = attrs.asdict(report)
    del counts["errors"]
    return counts


def _told(report: ImportReport) -> str:
    counts = {name: count for name, count in _counts(report).items() if isinstance(count, int)}
    rows = counts.pop("rows")
    named = ", ".join(f"{count:,} {name}" for name, count in counts.items() if count)
    return f"{rows:,} rows{': ' if named else ''}{named}"


@contextmanager
def _reading(name: str) -> Iterator[BinaryIO]:
    if name == _STREAM:
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(name).open("rb"))
        except OSError as error:
            raise OptinError(f"{name} cannot be read: {error.strerror}") from None
        yield stream


def _size(stream: BinaryIO) -> int | None:
    """Return how many bytes there are to read, None where nobody knows."""
    try:
        return os.fstat(stream.fileno()).st_size if stream.seekable() else None
    except OSError:
        return None


@contextmanager
def _errors(name: str | None, *, quiet: bool) -> Iterator[Callable[[NotImported], object]]:
    """Give what is told of each row that is not taken: in a file, or else on standard error."""
    if name is not None:
        with _private(Path(name)) as file:
            yield _into(file, as_json=Path(name).suffix.lower() in _JSON_SUFFIXES)
        return
    told = 0

    def show(error: NotImported) -> None:
        nonlocal told
        told += 1
        if told <= _SHOWN and not quiet:
            entry = f" (ledger entry {error.entry})" if error.entry else ""
            line = f"line {error.line}: {error.reason}{entry} {error.remedy}".rstrip()
            print(line, file=sys.stderr)

    yield show
    if told > _SHOWN and not quiet:
        print(f"and {told - _SHOWN:,} more; --errors FILE writes all of them down", file=sys.stderr)


def _into(file: TextIO, *, as_json: bool) -> Callable[[NotImported], object]:
    if as_json:
        return lambda error: write(file, attrs.asdict(error))
    writer = csv.writer(file)
    writer.writerow(_ERROR)
    return lambda error: writer.writerow(attrs.astuple(error))


# Out ----------------------------------------------------------------------------------------------


def run_export(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin export``."""
    written = _WRITERS[_form(given, given.output or "")]
    with opened(given) as (optin, tenant):
        target = _utf_8(out) if given.output is None else _whole(given.output)
        with target as file:
            count = written(optin.export_consents(tenant), file)
    # Where the rows go to the output, nothing else may.
    summary = sys.stderr if given.output is None else out
    if given.json:
        write(summary, {"tenant": tenant, "rows": count})
    elif not given.quiet:
        summary.write(f"{count:,} rows\n")
    return 0


@contextmanager
def _utf_8(out: TextIO) -> Iterator[TextIO]:
    """Give the output as UTF-8 whose line ends nobody changes, whatever the terminal's are."""
    raw = getattr(out, "buffer", None)
    if raw is None:
        yield out
        return
    out.flush()
    text = io.TextIOWrapper(raw, encoding="utf-8", newline="", write_through=True)
    try:
        yield text
    finally:
        text.detach()


@contextmanager
def _whole(name: str) -> Iterator[TextIO]:
    """Write a file whole or not at all."""
    part = Path(f"{name}.part")
    try:
        with _private(part) as file:
            yield file
        part.replace(name)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def _private(path: Path) -> Iterator[TextIO]:
    """Write a file that names people, which only its owner may read."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _FOR_THE_OWNER)
    except OSError as error:
        raise OptinError(f"{path} cannot be written: {error.strerror}") from None
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        yield file
