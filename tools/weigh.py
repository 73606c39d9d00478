"""Learn what words weigh from the labelled replies, and write it into the package.

Run it as ``python -m tools.weigh``. One logistic regression is fitted to the working part of the
corpus and to `weighed.jsonl`, in all languages at once: what a concept weighs is the same in each,
what a word weighs is its language's own. A small net is fitted to the same lines beside it, which
hears what a few words in a row say (`tools.weigh_phrases`), and the points are the mean of both:
a little more than half is the first's. The same lines give the same weights, but for the
last bits of what numpy adds up, which may differ from machine to machine.

What a pattern weighs is given and not learned, since patterns are written by these lines: it was
learned twice, on 26 November 2026, from lines that were new, while no pattern had been mended by
them. The day after, of the replies of the trial part that patterns took and all other words spoke
against, so many were opt-outs that each pattern of an opt-out got ten points more.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import exp, sqrt
from pathlib import Path
from random import Random
from textwrap import wrap
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from optin.keywords.plain import observed
from optin.keywords.tables import tables_of
from optin.keywords.vocabularies import VOCABULARIES
from optin.keywords.weighing import BIAS, GUARDED, SHARED, together
from optin.keywords.words import SCALE
from tools.weigh_phrases import Example, Floats, fitted

__all__ = ["Heard", "Line", "filters", "lines_of", "main", "module", "phrases_from", "weights_from"]

CORPORA: Final = Path(__file__).parents[1] / "tests" / "corpora"
TARGET: Final = Path(__file__).parents[1] / "src" / "optin" / "keywords" / "weights"
_REPLIES: Final = "replies"
_WORKING: Final = "working"
_LEARNED: Final = "weighed"
# So many English replies tell each other language what English words weigh in it.
_FOREIGN: Final = 400
_OPT_OUT: Final = frozenset({"stop", "stop_some"})
_ROUNDS: Final = 25
_STEP: Final = 0.1
# How much a weight is drawn to zero, and how much that of what is known beside the words.
_SHRINK: Final = 1.5
_SHRINK_GIVEN: Final = 0.3
# Two fits tell more than one, since they err in different replies: so many of the points are the
# first's, and the rest those of the second, which hears phrases.
_SHARE: Final = 0.55
_LEAST_LINES: Final = 2
_LEAST_POINTS: Final = 2
_MOST: Final = 127
_OF: Final = "|"
_ASKED: Final = "=asked"
# Small talk is further from replies than all else, and tells nothing of another language's.
_SMALL_TALK: Final = "smalltalk"
# In points, by the rule that was found; measured as the head of this module says.
_FOUND: Final = {
    GUARDED: -27,
    "channel": -10,
    "decline": 131,
    "doubt": 23,
    "ending": 87,
    "later": -3,
    "name": 98,
    "picture": 53,
    "refusal": 90,
    "removal": 99,
    "repeated": 90,
    "rude": 143,
    "stranger": 75,
    "threat": 83,
    "unsubscribing": 78,
    "word": 98,
}


@frozen
class Line:
    """Hold what a reply has that may weigh, how often, and whether it is an opt-out.

    What is a language's own begins with its tag.

    Args:
        features: How often it has what may weigh.
        opts_out: Whether it is an opt-out.
        found: What the patterns found weighs, in points.
        words: The names that each of its words has.
    """

    features: Mapping[str, int]
    opts_out: bool
    found: int = 0
    words: Sequence[Sequence[str]] = ()


def lines_of(language: str) -> list[Line]:
    """Return what the weights of a language are learned from.

    Args:
        language: Its tag.
    """
    lines = [
        line
        for part in (_REPLIES, _WORKING, _LEARNED)
        for row in _rows(CORPORA / f"{part}.jsonl")
        if row["lang"] == language
        for line in _lines(row, language, fresh=part == _LEARNED)
    ]
    if language == "en":
        return lines
    english = [
        row
        for row in _rows(CORPORA / f"{_LEARNED}.jsonl")
        if row["lang"] == "en" and row["kind"] != _SMALL_TALK
    ]
    drawn = Random(language).sample(english, min(_FOREIGN, len(english)))
    return lines + [line for row in drawn for line in _lines(row, language, fresh=True)]


@cache
def _rows(path: Path) -> list[dict[str, str]]:
    """Read a part once for all languages."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    if path.stem == _REPLIES:
        rows = [_labelled(row) for row in rows if row["tier"] != "keyword"]
    return rows


def _labelled(row: Mapping[str, str]) -> dict[str, str]:
    """Give a line of the first corpus the fields of the others."""
    label = "stop" if row["meaning"].startswith("stop") else "ordinary"
    context = "consent_request" if row["pending"] else ""
    return {"lang": "en", "text": row["text"], "label": label, "kind": "", "context": context}


def _lines(row: Mapping[str, str], language: str, *, fresh: bool) -> Iterator[Line]:
    """Give what a labelled reply teaches.

    Nothing, where it refuses a request and says nothing of messages: "no thank you" is no opt-out
    where nothing was asked.
    """
    plain = tables_of(language, "YES", "STOP", frozenset()).plain
    pending, opts_out = row["context"] == "consent_request", row["label"] in _OPT_OUT
    tokens, rule = observed(row["text"], plain, pending=pending)
    if pending and opts_out and not plain.scales.look_up(tokens).may_refuse:
        return
    named = [plain.scales.name(token) for token in tokens]
    words = [[_of(language, name) for name in word.names] for word in named]
    found = Counter(_of(language, name) for _, _, name in together(named))
    found[f"{language}{_OF}={BIAS}"] = 1
    if not fresh:
        yield Line(dict(found), opts_out, words=words)
        return
    # By the other lines patterns were written first, so that what they find there tells nothing.
    found.update((f"={BIAS}", f"{language}{_OF}=fresh {BIAS}"))
    if pending:
        # Who is asked refuses more often. The reader adds nothing for it, so that a request never
        # makes an opt-out less sure.
        found[_ASKED] = 1
    yield Line(dict(found), opts_out, _FOUND.get(rule, 0), words)


def _of(language: str, name: str) -> str:
    """Give a concept its name, and a word that of its language before its own."""
    return name if name.startswith("~") else f"{language}{_OF}{name}"


def weights_from(lines: Sequence[Line]) -> dict[str, dict[str, int]]:
    """Fit a logistic regression.

    Args:
        lines: The labelled lines; another order gives slightly other weights.

    Returns:
        The weights in points by name, by language or `SHARED`, without those near zero.
    """
    known = Counter(name for line in lines for name in line.features)
    names = sorted(name for name, found in known.items() if found >= _LEAST_LINES)
    numbers = {name: number for number, name in enumerate(names)}
    rows = [
        _Row([(numbers[name], n) for name, n in each.features.items() if name in numbers], each)
        for each in lines
    ]
    given = {name for name in names if name.rpartition(_OF)[2].startswith("=")}
    shrink = [(_SHRINK_GIVEN if name in given else _SHRINK) / known[name] for name in names]
    fitted = _fitted(rows, shrink)
    weights = {SHARED: {f"={rule}": weight for rule, weight in _FOUND.items()}}
    for name, weight in zip(names, fitted, strict=True):
        if name == _ASKED:
            continue
        language, of, own = name.rpartition(_OF)
        points = round(weight * _SHARE * SCALE)
        if abs(points) >= _LEAST_POINTS:
            place = weights.setdefault(language if of else SHARED, {})
            own = own.replace("fresh ", "")
            place[own] = place.get(own, 0) + points
    return weights


@frozen
class _Row:
    """Hold the numbers of what a line has, and how often."""

    features: list[tuple[int, int]]
    line: Line


def _fitted(rows: Sequence[_Row], shrink: Sequence[float]) -> list[float]:
    """Go down the gradient line by line (AdaGrad), in an order drawn anew for each round.

    Args:
        rows: The lines.
        shrink: How much each weight is drawn to zero by each line that has it.
    """
    weights = [0.0] * len(shrink)
    squares = [1e-8] * len(shrink)
    draw = Random(len(rows))
    order = list(range(len(rows)))
    for _ in range(_ROUNDS):
        draw.shuffle(order)
        for place in order:
            row = rows[place]
            total = row.line.found / SCALE
            for number, times in row.features:
                total += weights[number] * times
            error = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - row.line.opts_out
            for number, times in row.features:
                slope = error * times + shrink[number] * weights[number]
                squares[number] += slope * slope
                weights[number] -= _STEP * slope / sqrt(squares[number])
    return weights


@frozen
class Heard:
    """Hold what phrases were found to say, in whole numbers.

    Args:
        codes: What stands for each word, by language or `SHARED`, as hexadecimal digits.
        kernel: Lines of `FILTERS` numbers, as hexadecimal digits.
        floors: How much each filter wants.
        says: What each is worth.
        unit: How many of those are a point.
    """

    codes: Mapping[str, Mapping[str, str]]
    kernel: Sequence[str]
    floors: Sequence[int]
    says: Sequence[int]
    unit: int


def phrases_from(lines: Sequence[Line], weights: dict[str, dict[str, int]]) -> Heard:
    """Fit the net of `tools.weigh_phrases`, and add to the weights what it gives to single names.

    Args:
        lines: The labelled lines.
        weights: The points of `weights_from`, which are changed.
    """
    fit = fitted([Example(line.words, line.opts_out, line.found / SCALE) for line in lines])
    share = (1 - _SHARE) * SCALE
    codes: dict[str, dict[str, str]] = {}
    vectors, finest = _whole(fit.vectors)
    for name, weight, vector in zip(fit.names, fit.weights, vectors, strict=True):
        language, of, own = name.rpartition(_OF)
        place = language if of else SHARED
        codes.setdefault(place, {})[own] = vector.tobytes().hex()
        points = round(float(weight) * share)
        if points:
            row = weights.setdefault(place, {})
            row[own] = row.get(own, 0) + points
    shared = weights.setdefault(SHARED, {})
    shared[f"={BIAS}"] = shared.get(f"={BIAS}", 0) + round(fit.base * share)
    kernel, finer = _whole(fit.kernel)
    says, most = _whole(fit.says)
    return Heard(
        codes,
        [row.tobytes().hex() for row in kernel],
        [round(-each * finest * finer) for each in fit.bias.tolist()],
        says.tolist(),
        round(finest * finer * most / share),
    )


def _whole(numbers: Floats) -> tuple[NDArray[np.int8], float]:
    """Return the nearest whole numbers of a byte each, and by how much they are greater."""
    finest = _MOST / float(np.abs(numbers).max())
    return np.rint(numbers * finest).astype(np.int8), finest


_HEAD: Final = '''\
"""What words weigh ({language}); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
{codes}
"""

WEIGHTS: Final = """
{lines}
"""
'''

_FILTERS: Final = '''\
"""What phrases say (all languages); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["FLOORS", "KERNEL", "SAYS", "UNIT"]

UNIT: Final = "{unit}"

FLOORS: Final = """
{floors}
"""

SAYS: Final = """
{says}
"""

KERNEL: Final = """
{kernel}
"""
'''


def module(language: str, weights: Mapping[str, int], codes: Mapping[str, str]) -> str:
    """Write the module that holds the weights of a language, and what stands for its words."""
    by_weight: dict[int, list[str]] = {}
    for name, weight in sorted(weights.items()):
        by_weight.setdefault(weight, []).append(name)
    lines = [
        line for weight, names in sorted(by_weight.items()) for line in _wrapped(weight, names)
    ]
    entries = (f"{name} {code}" for name, code in sorted(codes.items()))
    return _HEAD.format(language=language, codes="\n".join(entries), lines="\n".join(lines))


def filters(heard: Heard) -> str:
    """Write the module that holds what phrases say in all languages."""

    def listed(numbers: Sequence[int]) -> str:
        return "\n".join(wrap(" ".join(map(str, numbers)), 96, break_on_hyphens=False))

    return _FILTERS.format(
        unit=heard.unit,
        floors=listed(heard.floors),
        says=listed(heard.says),
        kernel="\n".join(heard.kernel),
    )


def _wrapped(weight: int, names: Iterable[str]) -> Iterator[str]:
    lines = wrap(" ".join(names), 92, break_long_words=False, break_on_hyphens=False)
    return (f"{weight} {line}" for line in lines)


def main() -> int:
    """Learn the weights and the phrases, and write them."""
    lines = [line for language in VOCABULARIES for line in lines_of(language)]
    weights = weights_from(lines)
    heard = phrases_from(lines, weights)
    for language, own in weights.items():
        written = module(language, own, heard.codes.get(language, {}))
        (TARGET / f"{language}.py").write_text(written, encoding="utf-8")
        print(f"{language}: {len(own)} weights")
    (TARGET / "filters.py").write_text(filters(heard), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
