"""Consents that come in from elsewhere.

Each row is a unit with a key of its own, ``import:<name>:<line>``, so that a file can be given
again, whole, after whatever broke off: what was taken is found again by its key and changes
nothing, the rest goes on. A row that was refused or cannot be used leaves its key unused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from attrs import define, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.exceptions import DuplicateKeyError, InputError
from optin.policy import (
    Changed,
    Committed,
    ConsentRow,
    Failed,
    Key,
    NotImported,
    Replayed,
    Result,
    RowRefusedError,
    Snapshot,
    Stated,
    Subjects,
    Unchanged,
    Unit,
    decide_import,
    fingerprint_of,
    read_row,
)

__all__ = ["ROWS", "Given", "ImportReport", "Importing"]

ROWS: Final = 500
"""So many rows share a commit: with a hundred, half of the time goes to waiting for the disk; with
thousands, whoever texts meanwhile waits."""

Given: TypeAlias = ConsentRow | NotImported
"""A row of a file, or why its reader could not make one of it."""
_LONGEST_NAME: Final = 200
_Outcome: TypeAlias = str | NotImported
"""The name of a count, or why the row was not taken."""


@frozen
class ImportReport:
    """Count what became of the rows of an import.

    Attributes:
        name: What the import is called.
        rows: How many were read.
        imported: How many changed somebody's consent.
        unchanged: How many said what was known already.
        repeated: How many were taken by an import of this name before.
        refused: How many a rule refused.
        invalid: How many could not be used.
        errors: Why, for each row that was refused or invalid, in order; empty where they were told
            one by one.
    """

    name: str
    rows: int = 0
    imported: int = 0
    unchanged: int = 0
    repeated: int = 0
    refused: int = 0
    invalid: int = 0
    errors: tuple[NotImported, ...] = field(default=(), repr=False)


@define
class Importing:
    """Take rows in, and count.

    Args:
        flows: The flows about one.
        tenant: To whom the consents were given.
        name: What the import is called.
        dry_run: True to change nothing.
        on_error: What is told of each row that was not taken; None to keep them for the report.
        on_commit: What is told the counts after each commit.
    """

    flows: Flows
    tenant: str
    name: str
    dry_run: bool
    on_error: Callable[[NotImported], object] | None
    on_commit: Callable[[ImportReport], object] | None
    _errors: list[NotImported] = field(factory=list, init=False)
    _counts: Counter[str] = field(factory=Counter, init=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a name that could not be told again.

        Raises:
            InputError: ``invalid_name``.
        """
        if not 0 < len(self.name.strip()) <= _LONGEST_NAME or not self.name.isprintable():
            message = (
                f"name the import with 1 to {_LONGEST_NAME} printable characters, such as the name "
                "of its file: by it, a second run knows what the first has done"
            )
            raise InputError(message, code="invalid_name")

    def report(self) -> ImportReport:
        """Return the counts, and the errors unless they were told."""
        return self._counted(tuple(self._errors))

    def _counted(self, errors: tuple[NotImported, ...] = ()) -> ImportReport:
        rows, imported, unchanged, repeated, refused, invalid = (
            self._counts[name]
            for name in ("rows", "imported", "unchanged", "repeated", "refused", "invalid")
        )
        return ImportReport(
            self.name, rows, imported, unchanged, repeated, refused, invalid, errors
        )

    def take(self, rows: Sequence[Given]) -> Flow[None]:
        """Take some rows in, in one commit."""
        yield from self.flows.settings(self.tenant)  # an unknown tenant is told before any row
        now, region = self.flows.clock.now(), self.flows.region or None
        good: list[tuple[int, ConsentRow, Stated]] = []
        bad: list[NotImported] = []
        for row in rows:
            self._counts["rows"] += 1
            line = row.line or self._counts["rows"]
            if isinstance(row, NotImported):
                bad.append(row)
                continue
            try:
                good.append((line, row, read_row(row, now, region)))
            except InputError as error:
                bad.append(NotImported(line, error.code, str(error)))
        outcomes = yield from (self._tried(good) if self.dry_run else self._written(good))
        for outcome in outcomes:
            if isinstance(outcome, str):
                self._counts[outcome] += 1
            else:
                bad.append(outcome)
        for each in sorted(bad, key=lambda one: one.line):
            self._counts["refused" if each.refused else "invalid"] += 1
            (self._errors.append if self.on_error is None else self.on_error)(each)
        if self.on_commit is not None:
            self.on_commit(self._counted())

    def _written(self, good: Sequence[tuple[int, ConsentRow, Stated]]) -> Flow[list[_Outcome]]:
        units = [
            Unit(
                Subjects(self.tenant, (stated.address,)),
                decide_import(stated, self.name, line),
                Key(f"import:{self.name}:{line}", fingerprint_of(row)),
            )
            for line, row, stated in good
        ]
        results = yield from calls.transact_all(units, self.flows.clock)
        return [_outcome(line, result) for (line, _, _), result in zip(good, results, strict=True)]

    def _tried(self, good: Sequence[tuple[int, ConsentRow, Stated]]) -> Flow[list[_Outcome]]:
        """Decide about each row as if it stood alone, and write nothing."""
        addresses = tuple(stated.address for _, _, stated in good)
        shown: Snapshot = yield from calls.view(Subjects(self.tenant, addresses))
        outcomes: list[_Outcome] = []
        for (line, _, stated), recipient in zip(good, shown.recipients, strict=True):
            alone = Snapshot(shown.tenant, shown.settings, (recipient,))
            try:
                decision = decide_import(stated, self.name, line)(alone, self.flows.clock.now())
            except RowRefusedError as refused:
                outcomes.append(refused.told(line))
            else:
                outcomes.append(_outcome(line, Committed((decision.answer,))))
        return outcomes


def _outcome(line: int, result: Result[Changed | Unchanged]) -> _Outcome:
    match result:
        case Replayed():
            return "repeated"
        case Failed(RowRefusedError() as refused):
            return refused.told(line)
        case Failed(DuplicateKeyError()):
            return NotImported(
                line,
                "row_changed",
                "This line was imported before, under the same name, with something else in it.",
                remedy="Give rows that were added or mended in a file of another name.",
            )
        case Failed(error):
            raise error
    return "imported" if isinstance(result.answer, Changed) else "unchanged"
