"""Read the labelled replies and print how well the reader does: recall, false stops, misses.

Run it as ``python -m tools.corpus``, or with a path to another file: one of the same shape, or one
with a language and a label in each line, which is told by language and grade. The fields are
described in ``tests/corpora/README.md``.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from optin.keywords import Grade, Meaning, Reading, read
from tools.corpus_languages import describe, is_held_back, load_labelled

__all__ = ["Read", "load", "main", "recall", "report"]

CORPUS: Final = Path(__file__).parents[1] / "tests" / "corpora" / "replies.jsonl"
_OPT_OUT: Final = frozenset({Meaning.STOP, Meaning.STOP_ALL})
_OPT_IN: Final = frozenset({Meaning.START, Meaning.YES})
_ACTED_ON: Final = frozenset({Grade.DEFINITE, Grade.PROBABLE})


@frozen
class Read:
    """Hold one labelled reply beside what it was read as.

    Args:
        text: The reply.
        pending: Whether a request was pending.
        meaning: What a person calls it.
        tier: ``keyword``, ``plain`` or ``ordinary``.
        note: Why the line is in the corpus.
        reading: What the reader says.
    """

    text: str
    pending: bool
    meaning: Meaning
    tier: str
    note: str
    reading: Reading

    @property
    def opted_out(self) -> bool:
        """Tell whether the reader's answer opts the person out."""
        return self.reading.meaning in _OPT_OUT and self.reading.grade in _ACTED_ON


def load(path: Path = CORPUS) -> list[Read]:
    """Read every reply of a file.

    Args:
        path: A file of JSON objects, one a line.

    Returns:
        The replies in the order of the file.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        Read(
            row["text"],
            row["pending"],
            Meaning(row["meaning"]),
            row["tier"],
            row["note"],
            read(row["text"], pending=row["pending"]),
        )
        for row in rows
    ]


def recall(replies: Iterable[Read]) -> float:
    """Count how many of the opt-outs among the replies are acted on, as a fraction."""
    caught = [reply.opted_out for reply in replies if reply.meaning in _OPT_OUT]
    return sum(caught) / len(caught)


def _false_stops(replies: Iterable[Read]) -> list[Read]:
    return [
        reply
        for reply in replies
        if reply.meaning not in _OPT_OUT and reply.reading.meaning in _OPT_OUT
    ]


def _lines(title: str, replies: Iterable[Read]) -> Iterator[str]:
    found = list(replies)
    yield f"\n{title}: {len(found)}"
    for reply in found:
        asked = ", pending" if reply.pending else ""
        reading = reply.reading
        yield f"  {reply.text!a}{asked}: {reading.meaning}, {reading.grade}, {reading.rule}"


def report(replies: list[Read]) -> Iterator[str]:
    """Describe how well the replies were read.

    Args:
        replies: The replies with their readings.

    Yields:
        The lines of the report.
    """
    opt_outs = [reply for reply in replies if reply.meaning in _OPT_OUT]
    ordinary = [reply for reply in replies if reply.tier == "ordinary"]
    yield f"{len(replies)} replies: {len(opt_outs)} opt-outs, {len(ordinary)} ordinary messages"
    for tier in ("keyword", "plain"):
        of_tier = [reply for reply in opt_outs if reply.tier == tier]
        grades = Counter(
            reply.reading.grade if reply.reading.meaning in _OPT_OUT else Grade.NONE
            for reply in of_tier
        )
        counts = ", ".join(f"{grades[grade]} {grade}" for grade in Grade)
        yield f"recall, {tier} tier: {recall(of_tier):.1%} of {len(of_tier)} ({counts})"
    false = _false_stops(replies)
    grades = Counter(reply.reading.grade for reply in false)
    counts = ", ".join(f"{grades[grade]} {grade}" for grade in Grade if grade is not Grade.NONE)
    yield f"false stops: {counts}, of {len(replies) - len(opt_outs)} replies"
    yield from _lines("False stops", false)
    yield from _lines(
        "Wrong opt-ins",
        (r for r in replies if r.reading.meaning in _OPT_IN and r.reading.meaning != r.meaning),
    )
    yield from _lines(
        "Opt-outs missed or left for review", (r for r in opt_outs if not r.opted_out)
    )
    yield from _lines(
        "Read as something else",
        (
            r
            for r in replies
            if r.meaning != r.reading.meaning
            and r not in false
            and (r.meaning not in _OPT_OUT or r.opted_out)
        ),
    )


def main() -> int:
    """Print the report of the corpus, or of the file that is named."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    for line in _described(path):
        print(line)
    return 0


def _described(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        first = json.loads(lines.readline() or "{}")
    if "lang" in first:
        return describe(load_labelled(path), texts=not is_held_back(path))
    return report(load(path))


if __name__ == "__main__":
    sys.exit(main())
