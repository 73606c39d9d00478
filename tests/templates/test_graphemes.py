"""What a reader takes for one character is counted as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.templates import count
from optin.templates.graphemes import clusters, graphemes

ALL_OF_UNICODE = st.text(st.characters(exclude_categories=()))
# Letters that join, crowded together.
JOINING = st.text(
    st.sampled_from(
        "a\n\r\u0301\u0903\u200d\ufe0f👍🏽👩💻🇫🇷각가각\u0600\u0d4e\ud83d\ude00\U000e0067\u093f"
    )
)


@pytest.mark.parametrize(
    "one",
    [
        "e\u0301",
        "👍🏽",
        "👩‍💻",
        "👨‍👩‍👧‍👦",
        "🏴‍☠️",
        "🐕‍🦺",
        "❤️‍🔥",
        "🇫🇷",
        "1️⃣",
        "\u1112\u1161\u11ab",
        "가\u11a8",
        "각\u11a8",
        "\u1100가",
        "\u1160\u11a8",
        "\u11a8\u11a8",
        "\u1100\u1100",
        "नि",
        "\u0600\u0661",
        "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    ],
)
def test_code_points_that_are_read_as_one_character_are_one(one: str) -> None:
    assert graphemes("ok " + one + " ok") == [*"ok ", one, *" ok"]
    assert graphemes(one) == [one]


@pytest.mark.parametrize(
    ("several", "parts"),
    [
        ("🇫🇷🇩🇪🇮", ["🇫🇷", "🇩🇪", "🇮"]),
        ("\n\u0301", ["\n", "\u0301"]),
        ("\r\n\u0301", ["\r", "\n", "\u0301"]),
        ("각\u1161", ["각", "\u1161"]),
        ("😀\u0903\u200d😀", ["😀\u0903\u200d", "😀"]),
        ("a\u200d😀", ["a\u200d", "😀"]),
        ("\u0600\n", ["\u0600", "\n"]),
        ("\ud7a4\u11a8", ["\ud7a4", "\u11a8"]),
        ("_\u11a8", ["_", "\u11a8"]),
        ("_\u1161", ["_", "\u1161"]),
        ("\ud83d\u0301", ["\ud83d", "\u0301"]),
        ("क्ष", ["क्", "ष"]),
    ],
)
def test_what_does_not_join_is_several(several: str, parts: list[str]) -> None:
    assert graphemes(several) == parts


@given(ALL_OF_UNICODE | JOINING)
def test_graphemes_joined_are_the_text_again(text: str) -> None:
    assert "".join(graphemes(text)) == text


@given(JOINING)
def test_only_graphemes_of_several_code_points_are_listed_in_order(text: str) -> None:
    found = clusters(text)
    assert all(end - start > 1 for start, end in found)
    ends = [place for span in found for place in span]
    assert ends == sorted(ends)


@given(JOINING, JOINING)
def test_a_line_break_keeps_what_follows_apart_from_what_stands_before(a: str, b: str) -> None:
    assert graphemes(a + "\nx" + b)[: len(graphemes(a))] == graphemes(a)


def test_a_long_run_of_joining_code_points_is_read_in_one_walk() -> None:
    assert len(graphemes("a" + "\u0301" * 20_000)) == 1
    assert len(graphemes("👩" + "\u200d👩" * 5_000)) == 1
    assert count("\u1100" * 5_000).characters == 1
