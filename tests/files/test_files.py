"""Consents in files: what is written is read again, and what cannot be read says where and why."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin import Address, ConsentRow, InputError, NotImported
from optin.files import COLUMNS, read_csv, read_jsonl, write_csv, write_jsonl
from optin.files import reading as reading_module
from optin.files.columns import guarded, unguarded

HEADER = b"number,state,note\r\n"
Read = Callable[[io.BytesIO], Iterator[ConsentRow | NotImported]]


def _csv(text: str | bytes) -> list[Any]:
    raw = text.encode() if isinstance(text, str) else text
    return list(read_csv(io.BytesIO(raw)))


def _jsonl(*lines: object) -> list[Any]:
    raw = b"".join(
        (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines
    )
    return list(read_jsonl(io.BytesIO(raw)))


# CSV ----------------------------------------------------------------------------------------------


def test_a_row_is_read_by_the_names_of_its_columns() -> None:
    (row,) = _csv("state,number,at,note\nopted_in,+14155550101,2026-01-01T00:00Z,signed\n")
    assert row == ConsentRow(
        number="+14155550101", state="opted_in", at="2026-01-01T00:00Z", note="signed", line=2
    )


def test_every_column_can_be_read() -> None:
    (row,) = _csv(f"{','.join(COLUMNS)}\n{','.join(COLUMNS)}\n")
    assert all(getattr(row, name) == name for name in COLUMNS)
    assert "line" not in COLUMNS


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_are_counted_as_an_editor_counts_them(end: str) -> None:
    text = end.join(
        ["number,state,note", "1,a,one", "", '2,b,"two\r\nlines, ""quoted"""', "3,c,x", ""]
    )
    rows = _csv(text)
    assert [(row.number, row.line) for row in rows] == [("1", 2), ("2", 4), ("3", 6)]
    assert rows[1].note == 'two\r\nlines, "quoted"'


def test_a_byte_order_mark_and_a_missing_last_line_end_are_no_matter() -> None:
    assert _csv(b"\xef\xbb\xbf" + HEADER + b"1,a,x")[0].note == "x"


def test_a_header_may_be_quoted_and_spaced() -> None:
    assert _csv('"number", state \n1,a\n')[0].state == "a"


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("", "unknown_column", "there is no header"),
        ("\n1,a\n", "unknown_column", "there is no header"),
        ("number,state,phone\n", "unknown_column", "not known: 'phone'"),
        ("number;state\n", "unknown_column", "parted by commas"),
        ("+14155550101,opted_in\n", "unknown_column", "must name the columns"),
        ('"number,state\n', "unknown_column", "there is no header"),
        ("line,number,state\n", "unknown_column", "'line'"),
        ("number,state,state\n", "wrong_columns", "state stands twice"),
        ("number,note\n", "wrong_columns", "state is missing"),
        ("note\n", "wrong_columns", "number is missing; the column state is missing"),
        ("number,state".encode("utf-16"), "invalid_utf8", "UTF-16"),
        (b"\xfe\xff\0n\0u", "invalid_utf8", "UTF-16"),
        ("nümber,state".encode("latin-1"), "unknown_column", "not known"),
    ],
)
def test_a_file_of_other_columns_gives_no_row(text: str | bytes, code: str, says: str) -> None:
    raw = text.encode() if isinstance(text, str) else text
    rows = read_csv(io.BytesIO(raw and raw + b"1,opted_in\n"))
    with pytest.raises(InputError, match=says.replace("(", r"\(")) as caught:
        next(rows)
    assert caught.value.code == code


@pytest.mark.parametrize("name", ["x" * 5_000, "+14155550101", "ann@example.org"])
def test_what_is_no_name_of_a_column_is_not_told(name: str) -> None:
    with pytest.raises(InputError, match=r"column 3$") as caught:
        _csv(f"number,state,{name}\n")
    assert name not in str(caught.value)
    (told,) = _jsonl({name: "1"})
    assert name not in told.reason


def test_a_row_of_too_many_or_too_few_cells_is_told_in_its_place() -> None:
    first, second, third = _csv(HEADER + b"1,a\n2,b,x\n3,c,x,y\n")
    assert (first.line, first.code) == (2, "wrong_columns")
    assert first.reason == "The row has 2 cells, and the header 3."
    assert second.number == "2"
    assert (third.line, third.reason) == (4, "The row has 4 cells, and the header 3.")


def test_a_stray_quote_spoils_its_own_row_alone() -> None:
    first, second = _csv(HEADER + b'1,a,"x"y\n2,b,x\n')
    assert (first.line, first.code) == (2, "invalid_csv")
    assert second.number == "2"


def test_a_quote_that_is_not_closed_is_told_where_it_begins() -> None:
    first, second = _csv(HEADER + b'1,a,x\n2,b,"x\n3,c,x\n')
    assert first.number == "1"
    assert (second.line, second.code) == (3, "invalid_csv")


def test_a_cell_without_an_end_ends_the_reading_at_its_line() -> None:
    rows = read_csv(io.BytesIO(HEADER + b'1,a,x\n2,b,"' + b"x,y\n" * 50_000))
    assert isinstance(next(rows), ConsentRow)
    with pytest.raises(InputError, match="line 3: a cell has no end") as caught:
        list(rows)
    assert caught.value.code == "endless_cell"


def test_a_line_without_an_end_is_not_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_module, "LONGEST_LINE", 30)
    assert _csv(HEADER + b"1,a," + b"x" * 25 + b"\n")[0].line == 2
    with pytest.raises(InputError, match="line 3: The line is longer") as caught:
        _csv(HEADER + b"1,a,x\n" + b"x" * 100)
    assert caught.value.code == "too_long"
    first, second, third = _jsonl({"number": "1"}, b"x" * 95, {"number": "2"})
    assert (first.number, third.number, third.line) == ("1", "2", 3)
    assert (second.line, second.code) == (2, "too_long")


def test_bytes_that_are_no_utf_8_stay_in_their_row() -> None:
    first, second = _csv(HEADER + b"1,a,M\xfcnchen\n2,b,M\xc3\xbcnchen\n")
    assert first.note == "M\udcfcnchen"  # the import refuses it, and says which column
    assert second.note == "München"


def test_a_path_is_opened_and_closed_and_a_stream_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(HEADER + b"1,a,x\n")
    assert [row.number for row in read_csv(path) if isinstance(row, ConsentRow)] == ["1"]
    assert len(list(read_csv(str(path)))) == 1
    stream = path.open("rb")
    list(read_csv(stream))
    assert not stream.closed
    stream.close()
    with pytest.raises(FileNotFoundError):
        next(read_jsonl(tmp_path / "none"))


# JSON Lines ---------------------------------------------------------------------------------------


def test_an_object_is_read_by_its_keys() -> None:
    told = {"number": "+14155550101", "state": "opted_in", "note": None, "entry": 3}
    first, second = _jsonl(told, b"", {"state": ""})
    assert first == ConsentRow(number="+14155550101", state="opted_in", entry=3, line=1)
    assert (second.number, second.line) == ("", 3)
    assert _jsonl(b"\xef\xbb\xbf{}")[0].line == 1


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", "invalid_json"),
        (b"[" * 100_000, "invalid_json"),
        (b"[1]", "not_an_object"),
        (b"7", "not_an_object"),
        (b'{"number": "1", "number": "2"}', "duplicate_key"),
        (b'{"number": "\xff"}', "invalid_utf8"),
        (b'{"number": 14155550101}', "wrong_type"),
        (b'{"number": "1", "at": {"x": 1}}', "wrong_type"),
        (b'{"number": "1", "phone": "2"}', "unknown_column"),
        (b'{"line": 7}', "unknown_column"),
    ],
)
def test_a_line_that_cannot_be_used_is_told_in_its_place(line: bytes, code: str) -> None:
    first, second = _jsonl(line, {"number": "1"})
    assert (first.line, first.code, first.refused) == (1, code, False)
    assert first.reason.endswith(".")
    assert second.number == "1"


def test_json_lines_in_utf_16_are_no_file_of_ours() -> None:
    with pytest.raises(InputError, match="UTF-16"):
        list(read_jsonl(io.BytesIO('{"number": "1"}'.encode("utf-16"))))


@given(st.binary(max_size=200), st.sampled_from([b"", HEADER, HEADER + b'1,a,"']))
def test_whatever_the_bytes_are_nothing_but_an_error_of_ours_comes(raw: bytes, at: bytes) -> None:
    for read in (read_csv, read_jsonl):
        try:
            rows = list(read(io.BytesIO(at + raw)))
        except InputError:
            continue
        assert all(isinstance(row, ConsentRow | NotImported) for row in rows)
        lines = [row.line for row in rows]
        assert lines == sorted(set(lines))


# Writing ------------------------------------------------------------------------------------------

TEXTS = st.text(
    st.sampled_from("=+-@\t\r\n'\",;x é\0\N{GRINNING FACE}\u2028")
    | st.characters(exclude_categories=["Cs"]),
    max_size=8,
)
ROWS = st.builds(
    ConsentRow,
    number=st.sampled_from(["+14155550101", "whatsapp:+14155550102", "ann@example.org", ""]),
    at=st.sampled_from(["", "2026-01-01T00:00:00+00:00"]),
    entry=st.sampled_from(["", "7"]),
    **{name: TEXTS for name in COLUMNS if name not in {"number", "at", "entry"}},
)


@given(st.lists(ROWS, max_size=5))
def test_what_is_written_as_csv_is_read_again(rows: list[ConsentRow]) -> None:
    out = io.StringIO(newline="")
    assert write_csv(rows, out) == len(rows)
    found = list(read_csv(io.BytesIO(out.getvalue().encode())))
    assert [_values(row) for row in found] == [_values(row) for row in rows]


@given(st.lists(ROWS, max_size=5))
def test_what_is_written_as_json_lines_is_read_again(rows: list[ConsentRow]) -> None:
    out = io.StringIO()
    assert write_jsonl(rows, out) == len(rows)
    assert out.getvalue().isascii()
    found = list(read_jsonl(io.BytesIO(out.getvalue().encode())))
    assert [_values(row) for row in found] == [_values(row) for row in rows]


def _values(row: ConsentRow | NotImported) -> dict[str, object]:
    return {name: getattr(row, name) or "" for name in COLUMNS}


@given(st.lists(ROWS, max_size=5))
def test_no_cell_begins_as_a_formula_does(rows: list[ConsentRow]) -> None:
    out = io.StringIO(newline="")
    write_csv(rows, out)
    for cells in csv.reader(io.StringIO(out.getvalue(), newline="")):
        assert all(cell[:1] not in {*"=+-@\t\r\n"} or cell == "" for cell in cells)


@given(TEXTS | st.from_regex(r"'*[=+@\-\t\r\n]?x?", fullmatch=True))
def test_a_guard_is_taken_off_as_it_was_put_on(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert guarded(cell)[:1] not in {*"=+-@\t\r\n"} or cell == ""


def test_values_are_written_as_an_import_reads_them() -> None:
    at = datetime(2026, 1, 5, 12, tzinfo=UTC)
    row = ConsentRow(number=Address.parse("+14155550101"), state="opted_in", at=at, entry=3)
    out = io.StringIO(newline="")
    write_csv([row], out)
    line = out.getvalue().splitlines()[1]
    assert line.startswith("'+14155550101,opted_in,2026-01-05T12:00:00+00:00,")
    assert line.endswith(",3")
    out = io.StringIO()
    write_jsonl([row], out)
    assert json.loads(out.getvalue()) == {
        "number": "+14155550101",
        "state": "opted_in",
        "at": "2026-01-05T12:00:00+00:00",
        "entry": 3,
    }


def test_half_an_emoji_is_replaced_in_csv_and_kept_in_json_lines() -> None:
    row = ConsentRow(number="1", text="yes \ud83d", note="é")
    out = io.StringIO(newline="")
    write_csv([row], out)
    assert "yes \ufffd" in out.getvalue()
    assert "é" in out.getvalue()
    out = io.StringIO()
    write_jsonl([row], out)
    assert json.loads(out.getvalue())["text"] == "yes \ud83d"


def test_no_rows_are_a_header_and_nothing() -> None:
    out = io.StringIO(newline="")
    assert write_csv([], out) == 0
    assert out.getvalue() == ",".join(COLUMNS) + "\r\n"
    assert write_jsonl([], out) == 0
