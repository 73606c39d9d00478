"""Each line that is not blank gives exactly one line, whatever it holds."""

import json
from collections.abc import Iterator, Mapping
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.cli.jsonlines import Fields, LineError, object_of, serve
from optin.exceptions import InputError


def echo(line: dict[str, object]) -> Mapping[str, object]:
    return {"text": Fields(line, ("text",)).text("text")}


def answers(data: bytes) -> list[dict[str, object]]:
    out = BytesIO()
    assert serve(BytesIO(data), out, echo) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b'{"text": "a"', "invalid_json"),
        (b"stop", "invalid_json"),
        (b'{"text": "a"} {"text": "b"}', "invalid_json"),
        (b'{"text": NaN}', "invalid_json"),
        (b'{"text": ' + b"1" * 5000 + b"}", "invalid_json"),
        (b"[" * 100_000, "invalid_json"),
        (b'{"text": "\xff"}', "invalid_utf8"),
        (b'{"text": "\xed\xa0\x80"}', "invalid_utf8"),
        (b"\x00", "invalid_json"),
        (b"[]", "not_an_object"),
        (b"null", "not_an_object"),
        (b'"text"', "not_an_object"),
        (b"{}", "missing_key"),
        (b'{"Text": "a"}', "unknown_key"),
        (b'{"text": "a", "more": 1}', "unknown_key"),
        (b'{"text": null}', "wrong_type"),
        (b'{"text": true}', "wrong_type"),
        (b'{"text": 1}', "wrong_type"),
        (b'{"text": ["a"]}', "wrong_type"),
        (b'{"text": "a", "text": "b"}', "duplicate_key"),
    ],
)
def test_a_line_that_cannot_be_used_gives_an_error_and_the_next_one_is_answered(
    line: bytes, code: str
) -> None:
    error, answer = answers(line + b'\n{"text": "a"}\n')
    assert error.keys() == {"error", "code"}
    assert error["code"] == code
    assert str(error["error"]).endswith(".")
    assert answer == {"text": "a"}


@given(st.lists(st.text(st.characters()), max_size=5))
def test_any_text_comes_back_as_it_was(texts: list[str]) -> None:
    data = b"".join(json.dumps({"text": text}).encode() + b"\n" for text in texts)
    assert answers(data) == [{"text": text} for text in texts]


@given(st.binary(max_size=200))
def test_any_bytes_give_one_line_for_each_that_is_not_blank(data: bytes) -> None:
    lines = [line for line in BytesIO(data) if line.strip()]
    assert len(answers(data)) == len(lines)


def test_a_lone_surrogate_is_text_and_can_be_written() -> None:
    assert answers(b'{"text": "\\ud800 stop"}\n') == [{"text": "\ud800 stop"}]


def test_a_line_of_a_megabyte_is_answered() -> None:
    text = "stop " * 200_000
    assert answers(json.dumps({"text": text}).encode()) == [{"text": text}]


def test_blank_lines_and_the_mark_of_an_editor_are_passed_over() -> None:
    data = b'\xef\xbb\xbf{"text": "a"}\r\n\n  \t\r\n{"text": "b"}'
    assert answers(data) == [{"text": "a"}, {"text": "b"}]


def test_what_is_written_is_one_ascii_line_whatever_the_text_holds() -> None:
    out = BytesIO()
    serve([json.dumps({"text": "\u2028\x85\n🛑"}).encode()], out, echo)
    assert out.getvalue().isascii()
    assert len(out.getvalue().decode().splitlines()) == 1


def test_each_answer_is_flushed_before_the_next_line_is_read() -> None:
    class Pipe(StringIO):
        flushed = ""

        def flush(self) -> None:
            self.flushed = self.getvalue()

    out = Pipe()
    seen = []

    def lines() -> Iterator[str]:
        for name in "ab":
            yield json.dumps({"text": name})
            seen.append(out.flushed)

    serve(lines(), out, echo)
    assert seen == ['{"text": "a"}\n', '{"text": "a"}\n{"text": "b"}\n']


def test_what_the_library_refuses_is_an_error_of_the_line() -> None:
    def refuse(_: dict[str, object]) -> Mapping[str, object]:
        raise InputError("the number cannot be used", code="invalid_address")

    out = StringIO()
    assert serve(["{}"], out, refuse) == 0
    assert json.loads(out.getvalue()) == {
        "error": "the number cannot be used",
        "code": "invalid_address",
    }


def test_a_fault_of_our_own_is_logged_and_does_not_end_the_session(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(line: dict[str, object]) -> Mapping[str, object]:
        return {"answer": 1 // len(line)}

    out = StringIO()
    assert serve(["{}", '{"a": 1}'], out, fail) == 0
    error, answer = (json.loads(line) for line in out.getvalue().splitlines())
    assert error["code"] == "internal"
    assert answer == {"answer": 1}
    assert "ZeroDivisionError" in caplog.text


def test_the_values_of_an_object_are_read_strictly() -> None:
    line = object_of('{"a": true, "n": 5, "l": ["x"], "o": {"in": "y"}}')
    fields = Fields(line, ("a", "n", "l", "o", "absent"))
    assert fields.flag("a") is True
    assert fields.flag("absent", default=False) is False
    assert fields.number("n") == 5
    assert fields.number("absent", 7) == 7
    assert fields.texts("l") == ("x",)
    assert fields.inner("o", "in").text("in") == "y"
    assert fields.text("absent", "") == ""
    for read in (
        lambda: fields.flag("n"),
        lambda: fields.number("a"),
        lambda: fields.texts("o"),
        lambda: fields.inner("l", "in"),
        lambda: fields.inner("o", "out"),
        lambda: fields.text("absent"),
        lambda: Fields({"l": ["x", 1]}, ("l",)).texts("l"),
    ):
        with pytest.raises(LineError):
            read()
