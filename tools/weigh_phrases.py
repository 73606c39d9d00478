"""Learn what runs of four words say: the part of `tools.weigh` that numpy does.

A small net: each name that a word has (itself, its classes, its concepts) has a vector, those of a
word are added up, and some filters look at every four words in a row; each takes the four that it
likes best, and adds them to an opt-out's odds or takes them away. Beside them each name has a
weight, so that the filters learn what a sum of words cannot say.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, TypeAlias

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from optin.keywords.phrases import DEPTH, FILTERS, WIDTH
from optin.keywords.weighing import MOST_HEARD

__all__ = ["Example", "Fit", "Floats", "fitted"]

Floats: TypeAlias = NDArray[np.float32]
Numbers: TypeAlias = NDArray[np.int64]

_ROUNDS: Final = 9
_BATCH: Final = 128
_FEWEST_LINES: Final = 5
_LEFT_OUT: Final = 0.06
_DROPPED_INPUT: Final = 0.15
_DROPPED: Final = 0.3
_SMOOTHED: Final = 0.01
_STEPS: Final = {"vectors": 8e-3, "weights": 8e-3, "kernel": 2e-3, "bias": 2e-3, "says": 2e-3}
_SHRINK: Final = 2e-2
_MOMENTUM: Final = 0.9
_MEMORY: Final = 0.999
_WARMING_UP: Final = 0.3


@frozen
class Example:
    """Hold what is learned from one reply.

    Args:
        words: The names that each of its words has.
        opts_out: Whether it is an opt-out.
        found: What the patterns found weighs, in logits.
    """

    words: Sequence[Sequence[str]]
    opts_out: bool
    found: float = 0.0


@frozen(eq=False)
class Fit:
    """Hold what was learned, in logits.

    Args:
        names: Every name that has a vector and a weight.
        vectors: The vector of each, ``(len(names), DEPTH)``.
        weights: The weight of each.
        kernel: What each number of a vector gives to each filter, first those of the first of four
            words, ``(WIDTH * DEPTH, FILTERS)``.
        bias: What each filter has of itself.
        says: What each filter is worth.
        base: What any reply has.
    """

    names: Sequence[str]
    vectors: Floats
    weights: Floats
    kernel: Floats
    bias: Floats
    says: Floats
    base: float


def fitted(examples: Sequence[Example], *, seed: int = 0) -> Fit:
    """Fit the net.

    Args:
        examples: The labelled replies; one without a word teaches nothing.
        seed: What its chances are drawn from; the same gives the same fit on one machine.
    """
    known = Counter(name for each in examples for names in each.words for name in names)
    names = sorted(name for name, found in known.items() if found >= _FEWEST_LINES)
    numbers = {name: number for number, name in enumerate(names, 1)}
    replies = [
        [[numbers[name] for name in word if name in numbers] or [0] for word in each.words]
        for each in examples
    ]
    draw = np.random.default_rng(seed)
    net = _Net.drawn(len(names) + 1, draw)
    rows = [
        _Reply(words[:MOST_HEARD], float(each.opts_out), each.found)
        for words, each in zip(replies, examples, strict=True)
        if words
    ]
    batches = -(-len(rows) // _BATCH) * _ROUNDS
    for number, batch in enumerate(_batches(rows, draw)):
        net.learn(batch, _pace((number + 1) / batches), draw)
    values = net.values
    return Fit(
        names,
        values["vectors"][1:],
        values["weights"][1:, 0],
        values["kernel"],
        values["bias"][0],
        values["says"][:-1, 0],
        float(values["says"][-1, 0]),
    )


@frozen
class _Reply:
    words: list[list[int]]
    opts_out: float
    found: float


def _batches(rows: Sequence[_Reply], draw: np.random.Generator) -> Iterator[list[_Reply]]:
    """Give replies of about the same length together, in another order each round."""
    lengths = np.array([len(row.words) for row in rows], dtype=np.float64)
    for _ in range(_ROUNDS):
        order = np.argsort(lengths + draw.normal(0, 1.5, len(rows)))
        groups = [order[begin : begin + _BATCH] for begin in range(0, len(rows), _BATCH)]
        for group in draw.permutation(len(groups)):
            yield [rows[place] for place in groups[group]]


def _pace(part: float) -> float:
    """Return how long the steps are: longer and longer at first, and then shorter and shorter."""
    if part < _WARMING_UP:
        return 0.04 + 0.96 * part / _WARMING_UP
    return float(0.5 + 0.5 * np.cos(np.pi * (part - _WARMING_UP) / (1 - _WARMING_UP)))


class _Net:
    """Hold the numbers that are learned, and how each has moved (AdamW)."""

    def __init__(self, values: dict[str, Floats]) -> None:
        self.values = values
        self._means = {name: np.zeros_like(value) for name, value in values.items()}
        self._squares = {name: np.zeros_like(value) for name, value in values.items()}
        self._steps = 0

    @classmethod
    def drawn(cls, names: int, draw: np.random.Generator) -> "_Net":
        vectors = draw.normal(0, 0.2, (names, DEPTH))
        vectors[0] = 0
        reach = (WIDTH * DEPTH) ** -0.5
        last = FILTERS**-0.5
        values = {
            "vectors": vectors,
            "weights": np.zeros((names, 1)),
            "kernel": draw.uniform(-reach, reach, (WIDTH * DEPTH, FILTERS)),
            "bias": draw.uniform(-reach, reach, (1, FILTERS)),
            "says": draw.uniform(-last, last, (FILTERS + 1, 1)),  # and what any reply has
        }
        return cls({name: value.astype(np.float32) for name, value in values.items()})

    def learn(self, batch: Sequence[_Reply], pace: float, draw: np.random.Generator) -> None:
        values = self.values
        lengths = np.array([len(each.words) for each in batch])
        longest = int(lengths.max())
        flat = np.fromiter(chain.from_iterable(chain(*(each.words for each in batch))), np.int64)
        counts = np.array([len(word) for each in batch for word in each.words])
        begins = np.concatenate([[0], np.cumsum(counts)[:-1]])
        kept = np.repeat(draw.random(len(counts)) >= _LEFT_OUT, counts)
        flat = np.where(kept, flat, 0)
        row = np.repeat(np.arange(len(batch)), lengths)
        column = np.concatenate([np.arange(length) for length in lengths]) + WIDTH - 1

        spread = _mask(draw, (len(counts), DEPTH), _DROPPED_INPUT)
        words = np.add.reduceat(values["vectors"][flat], begins) * spread
        padded = np.zeros((len(batch), longest + 2 * (WIDTH - 1), DEPTH), dtype=np.float32)
        padded[row, column] = words
        windows = longest + WIDTH - 1
        seen = np.concatenate([padded[:, at : at + windows] for at in range(WIDTH)], axis=2)
        each = seen @ values["kernel"] + values["bias"]
        each[np.arange(windows) >= (lengths + WIDTH - 1)[:, None]] = -np.inf
        best = each.argmax(1)[:, None, :]
        most = np.take_along_axis(each, best, 1)[:, 0, :]
        drop = _mask(draw, most.shape, _DROPPED)
        heard = np.maximum(most, 0) * drop
        weighed = np.add.reduceat(
            values["weights"][flat, 0], begins[np.concatenate([[0], np.cumsum(lengths)[:-1]])]
        )
        said = heard @ values["says"][:-1, 0] + values["says"][-1, 0] + weighed
        said += np.array([one.found for one in batch], dtype=np.float32)
        wanted = np.array([one.opts_out for one in batch]) * (1 - 2 * _SMOOTHED) + _SMOOTHED
        error = ((1 / (1 + np.exp(-np.clip(said, -30, 30))) - wanted) / len(batch)).astype("f4")

        back = error[:, None] * values["says"][:-1, 0] * drop * (most > 0)
        filters = np.zeros_like(each)
        np.put_along_axis(filters, best, back[:, None, :], 1)
        slope = {
            "says": np.append(heard.T @ error, error.sum())[:, None],
            "bias": back.sum(0)[None],
            "kernel": np.tensordot(seen, filters, ((0, 1), (0, 1))),
        }
        parts = filters @ values["kernel"].T
        moved = np.zeros_like(padded)
        for at in range(WIDTH):
            moved[:, at : at + windows] += parts[:, :, at * DEPTH : (at + 1) * DEPTH]
        own = np.repeat(moved[row, column] * spread, counts, axis=0)
        slope["vectors"] = _gathered(flat, own, len(values["vectors"]))
        errors = np.repeat(error[row], counts)[:, None]
        slope["weights"] = _gathered(flat, errors, len(values["weights"]))
        self._move(slope, pace)

    def _move(self, slope: dict[str, Floats], pace: float) -> None:
        self._steps += 1
        for name, value in self.values.items():
            mean, square, step = self._means[name], self._squares[name], _STEPS[name] * pace
            mean += (1 - _MOMENTUM) * (slope[name] - mean)
            square += (1 - _MEMORY) * (slope[name] ** 2 - square)
            near = mean / (1 - _MOMENTUM**self._steps)
            far = np.sqrt(square / (1 - _MEMORY**self._steps)) + 1e-8
            value[...] = (1 - step * _SHRINK) * value - step * near / far
        self.values["vectors"][0] = self.values["weights"][0] = 0  # of what has no name


def _mask(draw: np.random.Generator, shape: tuple[int, ...], dropped: float) -> Floats:
    """Leave out a part, and raise the rest by as much."""
    return (draw.random(shape) >= dropped).astype(np.float32) / np.float32(1 - dropped)


def _gathered(places: Numbers, parts: Floats, length: int) -> Floats:
    """Add up what goes to the same place."""
    depth = parts.shape[1]
    flat = (places[:, None] * depth + np.arange(depth)).ravel()
    total = np.bincount(flat, weights=parts.ravel(), minlength=length * depth)
    return total.reshape(length, depth).astype(np.float32)
