"""Any table as a CSV file: what goes in comes out, and no cell is a formula."""

import csv
import io
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from optin.files import write_table
from optin.files.columns import unguarded

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
HOSTILE = st.sampled_from(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "''=1", "'", ",", '"'])
Rows = Sequence[Sequence[str | int | float]]
CELLS = TEXTS | HOSTILE | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


def _written(
    columns: Sequence[str], rows: Sequence[Sequence[str | int | float]]
) -> list[list[str]]:
    out = io.StringIO(newline="")
    assert write_table(columns, rows, out) == len(rows)
    return list(csv.reader(io.StringIO(out.getvalue(), newline="")))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=4))
def test_every_cell_comes_back_and_none_is_a_formula(
    rows: list[list[str | int | float]],
) -> None:
    columns, *read = _written(("a", "=b"), rows)
    assert columns == ["a", "'=b"]
    for row, given_row in zip(read, rows, strict=True):
        for cell, value in zip(row, given_row, strict=True):
            assert unguarded(cell) == str(value) if isinstance(value, str) else cell == str(value)
            if isinstance(value, str):
                assert cell[:1] not in set("=+-@\t\r")


def test_a_number_stays_a_number() -> None:
    assert _written(("a", "b"), [(-1, 0.25)]) == [["a", "b"], ["-1", "0.25"]]


def test_half_of_an_emoji_is_written_as_what_it_is_not() -> None:
    assert _written(("a",), [("x\ud83d",)]) == [["a"], ["x\N{REPLACEMENT CHARACTER}"]]


def test_an_empty_table_has_its_columns() -> None:
    assert _written(("a", "b"), []) == [["a", "b"]]
