"""Measure the reader on replies that are labelled in several languages.

Recall, false stops and calibration for each language and grade, beside a plain search for the
word STOP. The fields are described in ``tests/corpora/README.md``. Of a part that is held back
nothing but counts is told, so that nobody writes a rule by its lines.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from optin.keywords import PROFILES, Grade, Meaning, Reading, read

__all__ = ["Labelled", "contains_stop", "describe", "is_held_back", "load_labelled"]

OPT_OUT: Final = frozenset({Meaning.STOP, Meaning.STOP_ALL})
ACTED_ON: Final = frozenset({Grade.DEFINITE, Grade.PROBABLE})
_SURENESS: Final = (Grade.DEFINITE, Grade.PROBABLE, Grade.REVIEW, Grade.NONE)
_LABELS: Final = ("stop", "stop_some", "unclear", "ordinary", "yes", "start")
_OPT_INS: Final = {Meaning.START: {"start"}, Meaning.YES: {"yes", "start"}}


@frozen
class Labelled:
    """Hold one reply with the label that people gave it, beside what it was read as.

    Args:
        name: What the line is called in its file.
        lang: Its language.
        text: The reply.
        label: What a person calls it.
        reading: What the reader says.
    """

    name: str
    lang: str
    text: str
    label: str
    reading: Reading

    @property
    def grade(self) -> Grade:
        """Say how sure the reader is of an opt-out; `NONE` where it reads anything else."""
        return self.reading.grade if self.reading.meaning in OPT_OUT else Grade.NONE


def is_held_back(path: Path) -> bool:
    """Tell whether a file is one whose lines nobody may see who writes rules."""
    return path.stem.startswith(("held_back", "trial"))


def contains_stop(text: str) -> bool:
    """Take every text with the word in it for an opt-out: what a reader has to beat."""
    return "stop" in text.lower()


def load_labelled(path: Path) -> list[Labelled]:
    """Read every reply of a file.

    Args:
        path: A file of JSON objects, one a line.

    Returns:
        The replies in the order of the file.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        Labelled(
            row["id"],
            row["lang"],
            row["text"],
            row["label"],
            read(row["text"], pending=row["context"] == "consent_request", locale=row["lang"]),
        )
        for row in rows
    ]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:6.1%}" if whole else "     -"


def _graded(replies: Iterable[Labelled]) -> Counter[Grade]:
    return Counter(reply.grade for reply in replies)


def _row(name: str, replies: list[Labelled]) -> str:
    counts = _graded(replies)
    acted_on = sum(counts[grade] for grade in ACTED_ON)
    grades = "".join(f"{counts[grade]:>10}" for grade in _SURENESS)
    plain = sum(contains_stop(reply.text) for reply in replies)
    shares = f"{_share(acted_on, len(replies)):>10}{_share(plain, len(replies)):>10}"
    others = "".join(
        f"{_share(sum(profile.stops(reply.text) for reply in replies), len(replies)):>12}"
        for profile in PROFILES.values()
    )
    return f"{name:<18}{len(replies):>8}{grades}{shares}{others}"


def _table(title: str, replies: list[Labelled], of: Callable[[Labelled], str]) -> Iterator[str]:
    grades = "".join(f"{grade:>10}" for grade in _SURENESS)
    others = "".join(f"{name:>12}" for name in PROFILES)
    yield f"\n{title:<18}{'replies':>8}{grades}{'acted on':>10}{'has stop':>10}{others}"
    for name in dict.fromkeys(map(of, replies)):
        yield _row(name, [reply for reply in replies if of(reply) == name])
    yield _row("all", replies)


def _calibration(replies: list[Labelled]) -> Iterator[str]:
    titles = ("opt-outs", "ordinary", "share", "claimed")
    yield f"\n{'calibration':<30}{'replies':>8}{''.join(f'{title:>10}' for title in titles)}"
    for grade in _SURENESS[:-1]:
        yield _calibrated(grade, [reply for reply in replies if reply.grade is grade])
    graded = [reply for reply in replies if reply.grade is not Grade.NONE]
    weighed = [reply for reply in graded if reply.reading.weight is not None]
    for least in range(10):
        claims = [reply for reply in weighed if int(reply.reading.confidence * 10) == least]
        yield _calibrated(f"weighed, {least * 10} % and more", claims)
    for rule in sorted({reply.reading.rule for reply in graded}):
        yield _calibrated(rule, [reply for reply in graded if reply.reading.rule == rule])


def _calibrated(name: str, graded: list[Labelled]) -> str:
    stops = sum(reply.label in {"stop", "stop_some"} for reply in graded)
    ordinary = sum(reply.label == "ordinary" for reply in graded)
    share = _share(stops, len(graded))
    claimed = sum(reply.reading.confidence for reply in graded)
    told = f"{claimed / len(graded):.1%}" if graded else "-"
    return f"{name:<30}{len(graded):>8}{stops:>10}{ordinary:>10}{share:>10}{told:>10}"


def describe(replies: list[Labelled], *, texts: bool) -> Iterator[str]:
    """Describe how well the replies were read.

    Args:
        replies: The replies with their readings.
        texts: Whether the lines that were read wrong are told.

    Yields:
        The lines of the report.
    """
    yield f"{len(replies)} replies in {len({reply.lang for reply in replies})} languages"
    for label in _LABELS:
        labelled = [reply for reply in replies if reply.label == label]
        yield from _table(label, labelled, lambda reply: reply.lang)
    yield from _calibration(replies)
    guessed = [
        reply
        for reply in replies
        if reply.label not in _OPT_INS.get(reply.reading.meaning, {reply.label})
    ]
    yield f"\nopt-ins that nobody gave: {len(guessed)}"
    if texts:
        yield from _wrong(replies)


def _wrong(replies: Iterable[Labelled]) -> Iterator[str]:
    for reply in replies:
        acted_on = reply.grade in ACTED_ON
        if (reply.label == "stop" and not acted_on) or (
            reply.label == "ordinary" and reply.grade is not Grade.NONE
        ):
            reading = reply.reading
            yield f"  {reply.name} {reply.label} {reply.text!a}: {reading.grade}, {reading.rule}"
