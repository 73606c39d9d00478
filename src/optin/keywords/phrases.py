"""The phrases of weighing: what a few words in a row say together.

"Don't text, call" and "don't call, text" hold the same words. So where the sum of what words weigh
leaves it open, a few filters look at every four words in a row. Each takes the four that it
likes best, and what it found speaks for an opt-out or against it. The filters are learned with the
weights (``python -m tools.weigh``), and all of them are numbers with no fraction, so that a reading
is the same on every machine.

A reply is looked at by all filters at once: what four words in a row give to each filter stands
side by side in one big integer, a *lane* of 32 bits for each, and a few operations on such numbers
add them, or take the greater in each lane. For a reply of 16 words and marks that is six times as
quick as a loop over words and filters (10 and 62 µs), and needs nothing but Python.
"""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import compress
from operator import lshift, mul
from struct import Struct
from typing import Final

from attrs import field, frozen

__all__ = [
    "DEPTH",
    "FILTERS",
    "NOTHING",
    "WIDTH",
    "Filters",
    "Four",
    "Phrases",
    "packed",
    "phrases_of",
]

WIDTH: Final = 4
"""How many words in a row are looked at together."""
DEPTH: Final = 16
"""How many numbers stand for a word."""
FILTERS: Final = 32
"""How many filters look at them."""
_LANE: Final = 32
_LANE_BYTES: Final = _LANE // 8
_LANES: Final = Struct(f"<{FILTERS}I")
_ROW: Final = Struct(f"{FILTERS}b")
_VECTOR: Final = Struct(f"{DEPTH}b")
_ONES: Final = sum(1 << _LANE * lane for lane in range(FILTERS))
_HIGHEST: Final = _ONES << _LANE - 1
# Added to each lane, so that no number in it is below zero.
_LIFT: Final = 1 << _LANE - 2
_LIFTED: Final = _LIFT * _ONES
# The four places side by side.
_ROW_OF_LANES: Final = _LANE * FILTERS
_PLACES: Final = tuple(range(0, WIDTH * _ROW_OF_LANES, _ROW_OF_LANES))
_ALL_LIFTED: Final = sum(_LIFTED << place for place in _PLACES)
_LANES_OF_ONE: Final = (1 << _ROW_OF_LANES) - 1

Four = tuple[int, int, int, int]
"""What a word gives in the first place of four, in the second, and so on, in lanes."""
NOTHING: Final[Four] = (0, 0, 0, 0)
_EDGE: Final = (NOTHING,) * (WIDTH - 1)


def packed(numbers: Sequence[int]) -> int:
    """Put a number into each lane; it may be below zero.

    Args:
        numbers: One for each filter.
    """
    return sum(number << _LANE * lane for lane, number in enumerate(numbers))


@frozen(eq=False)
class Filters:
    """Hold what the filters look for, the same in all languages.

    Args:
        kernel: What each number of a word gives to each filter, in lanes: first those of the first
            of four words, `DEPTH` numbers, then those of the second, and so on.
        floors: How much each filter wants at least, in lanes.
        says: What each filter adds for each point that it finds beyond that.
        unit: How many such points are one of `words.SCALE`.
        columns: The kernel, with what one number gives in all four places side by side.
    """

    kernel: Sequence[int]
    floors: int
    says: Sequence[int]
    unit: int
    columns: Sequence[int] = field(init=False)

    @columns.default
    def _side_by_side(self) -> Sequence[int]:
        rows = [self.kernel[number::DEPTH] for number in range(DEPTH)]
        return [sum(map(lshift, row, _PLACES)) for row in rows]

    @classmethod
    def read(cls, kernel: str, floors: str, says: str, unit: str) -> "Filters":
        """Read them as the module of `weights` holds them.

        Args:
            kernel: Lines of `FILTERS` bytes, as hexadecimal digits.
            floors: A number for each filter.
            says: The same.
            unit: A number.
        """
        rows = [packed(_ROW.unpack(bytes.fromhex(line))) for line in kernel.split()]
        lowest = packed(list(map(int, floors.split()))) + _LIFTED
        return cls(rows, lowest, tuple(map(int, says.split())), int(unit))

    def give(self, numbers: Sequence[int]) -> Four:
        """Return what a word gives to the filters in each place of the four.

        Args:
            numbers: The `DEPTH` that stand for it.
        """
        given = sum(map(mul, numbers, self.columns), _ALL_LIFTED)
        first, second, third, last = (
            (given >> place & _LANES_OF_ONE) - _LIFTED for place in _PLACES
        )
        return first, second, third, last

    def best(self, windows: Sequence[int]) -> int:
        """Return the most that each filter finds, or what it wants at least, in lanes.

        Args:
            windows: What each four words in a row give, in lanes.
        """
        best = self.floors
        for found in windows:
            lifted = found + _LIFTED
            greater = ((lifted | _HIGHEST) - best) & _HIGHEST
            best ^= (best ^ lifted) & (greater - (greater >> _LANE - 1))
        return best

    def beyond(self, best: int) -> Iterable[int]:
        """List what each filter adds.

        Args:
            best: The most that each found.
        """
        # No lane is below its floor, so that none borrows of another.
        found = _LANES.unpack((best - self.floors).to_bytes(_LANES.size, "little"))
        return map(mul, found, self.says)

    def said(self, window: int, best: int) -> int:
        """Return how much of what the filters add is what one phrase said.

        Args:
            window: What its four words give.
            best: The most that each filter found.
        """
        other = (window + _LIFTED) ^ best
        # The highest bit stays where a lane is no zero.
        same = ~((other | _HIGHEST) - _ONES) & _HIGHEST
        if not same:
            return 0
        lanes = same.to_bytes(_LANES.size, "little")[_LANE_BYTES - 1 :: _LANE_BYTES]
        return sum(compress(self.beyond(best), lanes))


@frozen(eq=False)
class Phrases:
    """Look at the phrases of one language.

    Args:
        filters: What is looked for.
        codes: What stands for a word, a class of words or a concept, as hexadecimal digits.
    """

    filters: Filters
    codes: Mapping[str, str]

    def give(self, names: Iterable[str]) -> Four:
        """Return what a word gives to the phrases that it stands in.

        Args:
            names: The names that it has.
        """
        vectors = [
            _VECTOR.unpack(bytes.fromhex(self.codes[name])) for name in names if name in self.codes
        ]
        if not vectors:
            return NOTHING
        return self.filters.give([sum(column) for column in zip(*vectors, strict=True)])

    def weigh(self, words: Sequence[Four]) -> int:
        """Return how much the phrases of a reply speak for an opt-out, in points.

        Args:
            words: What each word gives.
        """
        best = self.filters.best(_windows(words))
        return round(sum(self.filters.beyond(best)) / self.filters.unit)

    def explain(self, words: Sequence[Four]) -> tuple[int, int, int] | None:
        """Return which phrase spoke for an opt-out most.

        Args:
            words: As they were weighed.

        Returns:
            Its points and the places of its first and its last word; None where no phrase did.
        """
        windows = _windows(words)
        best = self.filters.best(windows)
        said = [self.filters.said(each, best) for each in windows]
        last = max(range(len(said)), key=said.__getitem__)
        points = round(said[last] / self.filters.unit)
        if points <= 0:
            return None
        return points, max(0, last - WIDTH + 1), min(last, len(words) - 1)


def _windows(words: Sequence[Four]) -> list[int]:
    """Return what each four words in a row give, where no word is before or behind them too."""
    spread = [*_EDGE, *words, *_EDGE]
    return [
        first[0] + second[1] + third[2] + last[3]
        for first, second, third, last in zip(
            spread, spread[1:], spread[2:], spread[3:], strict=False
        )
    ]


def phrases_of(*languages: str) -> Phrases:
    """Return the phrases of a language.

    Args:
        languages: The modules of `weights` that hold the numbers of its words and concepts.
    """
    filters = import_module("optin.keywords.weights.filters")
    codes: dict[str, str] = {}
    for language in languages:
        text: str = import_module(f"optin.keywords.weights.{language}").PHRASES
        entries = text.split()
        codes.update(zip(entries[::2], entries[1::2], strict=True))
    return Phrases(Filters.read(filters.KERNEL, filters.FLOORS, filters.SAYS, filters.UNIT), codes)
