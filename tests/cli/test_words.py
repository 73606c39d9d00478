"""The contract of `optin keywords read` and `optin templates count`, and what a person is shown."""

import json
import subprocess
import sys

import pytest

from optin.keywords import PROFILES
from tests.cli.conftest import Run


def lines(*objects: object) -> bytes:
    return b"".join(json.dumps(each).encode() + b"\n" for each in objects)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"text": "Stop!"}, ("stop", "definite")),
        ({"text": "stop all"}, ("stop_all", "definite")),
        ({"text": "help"}, ("help", "definite")),
        ({"text": "start"}, ("start", "definite")),
        ({"text": "yes"}, ("none", "none")),
        ({"text": "yes", "pending": False}, ("none", "none")),
        ({"text": "yes", "pending": True}, ("yes", "definite")),
        ({"text": "YES.", "pending": True, "locale": "en-US"}, ("yes", "definite")),
        ({"text": "stop please", "locale": "xx"}, ("stop", "probable")),
        ({"text": "don't stop by"}, ("none", "none")),
        ({"text": ""}, ("none", "none")),
        ({"text": "\x00"}, ("none", "none")),
    ],
)
def test_a_reply_is_answered_with_its_reading(
    optin: Run, given: dict[str, object], expected: tuple[str, str]
) -> None:
    (answer,) = optin("keywords", "read", "--json", given=lines(given)).lines
    assert list(answer) == ["text", "meaning", "grade", "rule"]
    assert answer["text"] == given["text"]
    assert (answer["meaning"], answer["grade"]) == expected
    assert isinstance(answer["rule"], str)


@pytest.mark.parametrize(
    ("text", "meaning", "choice"),
    [
        ("C", "none", "confirm"),
        ("yes", "none", "confirm"),
        ("CANCEL", "stop", "cancel"),
        ("hm", "none", None),
    ],
)
def test_a_reply_to_a_question_says_what_it_answers(
    optin: Run, text: str, meaning: str, choice: str | None
) -> None:
    given = lines({"text": text, "asks": "appointment"}, {"text": text, "asks": "weather"})
    answer, error = optin("keywords", "read", "--json", given=given).lines
    assert (answer["meaning"], answer["answer"]) == (meaning, choice)
    assert error["code"] == "unknown_question"


def test_a_person_is_shown_what_is_answered(optin: Run) -> None:
    done = optin("keywords", "read", "--asks", "appointment", "ok", "cancel", "see you")
    assert done.out.splitlines() == [
        "none; answers: confirm",
        "stop, definite (stop.keyword); answers: cancel",
        "none",
    ]


def test_a_comparison_says_of_each_provider_what_it_would_do(optin: Run) -> None:
    given = lines({"text": "please stop"}, {"text": "STOP"}, {"text": 5})
    plain, keyword, error = optin("keywords", "compare", "--json", given=given).lines
    assert list(plain) == ["text", "meaning", "grade", "rule", "providers"]
    assert plain["meaning"] == "stop"
    assert plain["providers"] == {**dict.fromkeys(PROFILES, "none"), "klaviyo": "stop"}
    assert keyword["providers"] == dict.fromkeys(PROFILES, "stop")
    assert error["code"] == "wrong_type"


def test_whoever_asks_why_is_told(optin: Run) -> None:
    why = {"text": "ok, I revoke my consent", "explain": True}
    given = lines(why, {**why, "text": "STOP"}, {**why, "text": "hi"})
    first, keyword, nothing = optin("keywords", "read", "--json", given=given).lines
    assert (first["span"], first["confidence"], first["language"]) == ([6, 23], 0.99, "en")
    assert str(first["keyword"]).startswith("REVOKE")
    assert (keyword["keyword"], keyword["span"], keyword["language"]) == ("STOP", None, "")
    assert (nothing["keyword"], nothing["confidence"]) == (None, 0.0)


def test_options_say_what_holds_for_lines_that_do_not_say_it(optin: Run) -> None:
    given = lines({"text": "sí"}, {"text": "detener", "locale": "en"}, {"text": "detener"})
    options = ("--json", "--locale", "es", "--explain")
    no, english, spanish = optin("keywords", "read", *options, given=given).lines
    assert [each["meaning"] for each in (no, english, spanish)] == ["none", "none", "stop"]
    assert "weight" in no
    compared = optin("keywords", "compare", *options, "--pending", given=lines({"text": "YES"}))
    assert compared.lines[0]["meaning"] == "yes"
    asked = optin("keywords", "read", "--json", "--asks", "appointment", given=lines({"text": "R"}))
    assert asked.lines[0]["answer"] == "reschedule"


def test_whoever_asks_why_is_told_what_the_words_weigh(optin: Run) -> None:
    text = "my inbox would be happier without your weekly specials, kindly see to it"
    (line,) = optin("keywords", "read", "--json", "--explain", given=lines({"text": text})).lines
    told = optin("keywords", "read", "--explain", text).out
    assert line["grade"] == "probable"
    assert f"  weight: {line['weight']}\n" in told


def test_a_person_who_asks_why_is_told(optin: Run) -> None:
    done = optin("keywords", "read", "--explain", "ok, I revoke my consent", "STOP", "hi")
    shown = done.out.splitlines()
    assert [line.partition(":")[0].strip() for line in shown if line.startswith("  ")] == [
        *("by", "in", "confidence", "language"),
        *("by", "confidence"),
    ]
    assert "  in: 'revoke my consent'" in shown
    compared = optin("keywords", "compare", "--explain", "--asks", "appointment", "CANCEL").out
    assert "stop, definite (stop.keyword); answers: cancel" in compared
    assert f"\n{'':<14}by: CANCEL\n" in compared


def test_a_person_is_shown_one_provider_a_line(optin: Run) -> None:
    done = optin("keywords", "compare", "--locale", "es", "detener", "stop")
    first, second = done.out.split("'stop'\n")
    assert first.splitlines()[:2] == ["'detener'", "  optin       stop, definite (stop.keyword)"]
    assert first.count("none (matches: ") == second.count("stop (matches: ") == len(PROFILES)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, "missing_key"),
        ({"text": None}, "wrong_type"),
        ({"text": True}, "wrong_type"),
        ({"text": "a", "locale": None}, "wrong_type"),
        ({"text": "a", "locale": 1}, "wrong_type"),
        ({"text": "a", "pending": 1}, "wrong_type"),
        ({"text": "a", "pending": "true"}, "wrong_type"),
        ({"text": "a", "Locale": "en"}, "unknown_key"),
    ],
)
def test_a_reply_of_another_shape_is_an_error_of_its_line(
    optin: Run, given: dict[str, object], code: str
) -> None:
    done = optin("keywords", "read", "--json", given=lines(given, {"text": "stop"}))
    error, answer = done.lines
    assert done.status == 0
    assert done.err == ""
    assert list(error) == ["error", "code"]
    assert error["code"] == code
    assert answer["meaning"] == "stop"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("GSM-7", 0, 1)),
        ("a" * 160, ("GSM-7", 160, 1)),
        ("a" * 161, ("GSM-7", 161, 2)),
        ("€", ("GSM-7", 2, 1)),
        ("\u2019", ("UCS-2", 1, 1)),
        ("\ud800", ("UCS-2", 1, 1)),
        ("👍🏽" * 2, ("UCS-2", 2, 1)),
    ],
)
def test_a_text_is_answered_with_its_count(
    optin: Run, text: str, expected: tuple[str, int, int]
) -> None:
    (answer,) = optin("templates", "count", "--json", given=lines({"text": text})).lines
    assert list(answer.items()) == list(
        zip(("encoding", "characters", "segments"), expected, strict=True)
    )


def test_a_scenario_is_answered_line_by_line(optin: Run) -> None:
    steps = lines(
        {"send": {"to": "+12025550111", "text": "Hello", "user": "dana"}},
        {"receive": {"from": "+12025550111", "text": "YES"}},
        {"receive": {"from": "no number", "text": "YES"}},
        {"check": {"to": "+12025550111"}},
    )
    done = optin("simulate", "--json", given=steps)
    held, opted_in, error, allowed = done.lines
    assert done.status == 0
    assert [held["outcome"], opted_in["outcome"], allowed["outcome"]] == [
        "held",
        "opted_in",
        "allowed",
    ]
    assert error.keys() == {"error", "code"}


def test_each_line_is_answered_before_the_next_one_is_written() -> None:
    command = [sys.executable, "-m", "optin", "keywords", "read", "--json"]
    with subprocess.Popen(  # noqa: S603 - this interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text, meaning in (("stop", "stop"), ("hello", "none")):
            process.stdin.write(lines({"text": text}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["meaning"] == meaning
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_reader_that_goes_away_leaves_no_traceback() -> None:
    command = [sys.executable, "-m", "optin", "keywords", "read", "--json"]
    with subprocess.Popen(  # noqa: S603 - this interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(lines({"text": "stop"}))
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(10) == 1


def test_a_person_reads_replies_and_counts_as_sentences(optin: Run) -> None:
    assert optin("keywords", "read", "stop please", "hello").out.splitlines() == [
        "stop, probable (stop.keyword.polite)",
        "none",
    ]
    assert optin("keywords", "read", "--pending", "Yes!").out == "yes, definite (yes.keyword)\n"
    assert optin("templates", "count", "a", "it\u2019s\u200b").out.splitlines() == [
        "GSM-7, 1 character, 1 segment",
        "UCS-2, 5 characters, 1 segment; not in GSM-7: \u2019 U+200B",
    ]


def test_without_texts_a_persons_lines_are_read(optin: Run) -> None:
    done = optin("keywords", "read", given="STOP\r\nça va\n\xff".encode("latin-1"))
    assert done.out.splitlines() == ["stop, definite (stop.keyword)", "none", "none"]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("keywords",),
        ("nonsense",),
        ("simulate",),
        ("keywords", "read", "--json", "stop"),
        ("keywords", "read", "--pend", "stop"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_so(optin: Run, arguments: tuple[str, ...]) -> None:
    done = optin(*arguments)
    assert done.status == 2
    assert done.out == ""
    assert "optin" in done.err


def test_the_version_is_told(optin: Run) -> None:
    done = optin("--version")
    assert (done.status, done.out) == (0, "optin 0.1.0\n")


@pytest.mark.parametrize("command", [("keywords", "read"), ("templates", "count"), ("demo",)])
def test_each_command_says_what_it_does(optin: Run, command: tuple[str, ...]) -> None:
    done = optin(*command, "--help")
    assert done.status == 0
    assert "usage: optin" in done.out
