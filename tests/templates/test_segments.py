"""A text is counted and cut the way carriers bill it."""

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from optin.templates import Count, Encoding, count, split
from optin.templates.graphemes import graphemes

GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = "\f^{}\\[~]|€"
RECORDED = json.loads(Path(__file__).with_name("calculator.json").read_text(encoding="ascii"))

ALL_OF_UNICODE = st.text(st.characters(exclude_categories=()), max_size=400)
GSM_TEXTS = st.text(st.sampled_from(GSM + EXTENSION), max_size=500)
CROWDED = st.lists(
    st.sampled_from(
        [
            "a",
            "é",
            "€",
            "😀",
            "👍🏽",
            "👨‍👩‍👧‍👦",
            "e\u0301",
            "\ud83d",
            "\ude00",
            "中",
            "a\u0301\u0302",
        ]
    ),
    max_size=200,
).map("".join)
TEXTS = ALL_OF_UNICODE | GSM_TEXTS | CROWDED


def septets(text: str) -> int:
    return sum(2 if character in EXTENSION else 1 for character in text)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_the_empty_text_has_no_characters_and_takes_one_segment() -> None:
    assert count("") == Count(Encoding.GSM_7, 0, 1)
    assert split("") == ("",)


@pytest.mark.parametrize(
    ("text", "encoding", "characters", "segments"),
    [
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("ä" * 160, "GSM-7", 160, 1),
        ("ä" * 161, "GSM-7", 161, 2),
        ("ä" * 306, "GSM-7", 306, 2),
        ("ä" * 307, "GSM-7", 307, 3),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        # 153 septets hold 76 pairs and never half of one.
        ("€" * 153, "GSM-7", 306, 3),
        ("中" * 70, "UCS-2", 70, 1),
        ("中" * 71, "UCS-2", 71, 2),
        ("中" * 134, "UCS-2", 134, 2),
        ("中" * 135, "UCS-2", 135, 3),
        ("😀" * 35, "UCS-2", 35, 1),
        ("😀" * 67, "UCS-2", 67, 3),
        ("👍🏽", "UCS-2", 1, 1),
        ("e\u0301", "UCS-2", 1, 1),
        ("中\r\n", "UCS-2", 3, 1),
        # A grapheme of 11 units that does not fit any more starts the next part.
        ("中" * 60 + "👨‍👩‍👧‍👦", "UCS-2", 61, 2),
        ("中" * 60 + "👨‍👩‍👧‍👦" + "中" * 56, "UCS-2", 117, 2),
        ("中" * 60 + "👨‍👩‍👧‍👦" + "中" * 57, "UCS-2", 118, 3),
        ("\ud83d", "UCS-2", 1, 1),
        ("\ud83d\ude00", "UCS-2", 1, 1),
        ("a\x00", "UCS-2", 2, 1),
        ("€\x00", "UCS-2", 2, 1),
        ("ä\x00", "UCS-2", 2, 1),
        ("\x1b", "UCS-2", 1, 1),
    ],
)
def test_a_text_is_counted(text: str, encoding: str, characters: int, segments: int) -> None:
    found = count(text)
    assert (found.encoding, found.characters, found.segments) == (encoding, characters, segments)
    assert len(split(text)) == segments


def test_each_character_of_the_gsm_tables_is_gsm_7_and_no_other() -> None:
    gsm = {chr(code) for code in range(0x110000) if count(chr(code)).encoding is Encoding.GSM_7}
    assert gsm == {*GSM, *EXTENSION}
    assert all(count(each).characters == septets(each) for each in gsm)


def test_the_characters_that_force_ucs_2_are_named_once_in_order() -> None:
    assert count("“Hi” – it’s “me”").ucs2_characters == ("“", "”", "–", "’")
    assert count("x 👍🏽 ” 👍🏽 👩‍💻 …").ucs2_characters == ("👍🏽", "”", "👩‍💻", "…")
    assert count("👍🏽👍🏽").ucs2_characters == ("👍🏽",)
    assert count("é").ucs2_characters == ()


def test_a_count_does_not_show_the_text() -> None:
    assert (
        repr(count("秘密")) == "Count(encoding=<Encoding.UCS_2: 'UCS-2'>, characters=2, segments=1)"
    )


def test_the_count_equals_the_recorded_answers_of_the_calculator() -> None:
    found = [(text, count(text)) for text, *_ in RECORDED]
    assert [[text, c.encoding, c.characters, c.segments] for text, c in found] == RECORDED


def test_three_hundred_answers_of_the_calculator_are_recorded() -> None:
    assert len(RECORDED) == 300
    assert {row[1] for row in RECORDED} == {"GSM-7", "UCS-2"}


@given(TEXTS)
@example("😀\ud83d\ude00" * 40)
@example("中" * 66 + "\ud83d\ude00" + "中" * 10)
def test_the_segments_joined_are_the_text_again_and_as_many_as_counted(text: str) -> None:
    parts = split(text)
    assert "".join(parts) == text
    assert len(parts) == count(text).segments


@given(TEXTS)
@example("a" + "\u0301" * 300)
@example("中" * 30 + "a" + "\u0301" * 300 + "👍🏽" * 30)
def test_each_segment_fits_a_message(text: str) -> None:
    gsm = count(text).encoding is Encoding.GSM_7
    parts = split(text)
    if gsm:
        assert all(septets(part) <= (160 if len(parts) == 1 else 153) for part in parts)
    else:
        assert all(units(part) <= (70 if len(parts) == 1 else 67) for part in parts)


@given(CROWDED)
def test_no_segment_ends_inside_a_grapheme_that_fits_in_one(text: str) -> None:
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    if count(text).encoding is Encoding.UCS_2:
        assert [g for part in split(paired) for g in graphemes(part)] == graphemes(paired)


@given(GSM_TEXTS)
def test_the_next_segment_begins_only_when_the_last_is_full(text: str) -> None:
    parts = split(text)
    for part, following in pairwise(parts):
        assert septets(part) + septets(following[0]) > 153


@given(TEXTS)
def test_characters_are_septets_or_graphemes(text: str) -> None:
    found = count(text)
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    gsm = found.encoding is Encoding.GSM_7
    assert found.characters == (septets(text) if gsm else len(graphemes(paired)))
    assert bool(found.ucs2_characters) is not gsm


def filled(pieces: list[str], size: Callable[[str], int], room: int) -> tuple[str, ...]:
    """Say the rule again, in another way than the code: what does not fit begins the next part."""
    parts = [""]
    for piece in pieces:
        if size(parts[-1] + piece) > room:
            parts.append("")
        parts[-1] += piece
    return tuple(parts)


@pytest.mark.parametrize("shift", range(8))
@pytest.mark.parametrize("repeated", ["€a", "€", "a€€", "~ab"])
def test_a_part_of_gsm_7_is_as_full_as_pairs_allow(repeated: str, shift: int) -> None:
    text = "ä" * shift + repeated * 200
    assert split(text) == filled([*text], septets, 153)
    assert count(text).segments == len(split(text))


@pytest.mark.parametrize("shift", range(8))
@pytest.mark.parametrize(
    "repeated", ["👍🏽", "e\u0301", "👍🏽e\u0301中", "👨‍👩‍👧‍👦中", "中" * 9 + "🇫🇷"]
)
def test_a_part_of_ucs_2_is_as_full_as_graphemes_allow(repeated: str, shift: int) -> None:
    text = "中" * shift + repeated * 60 + "中" * 200
    assert split(text) == filled(graphemes(text), units, 67)
    assert count(text).segments == len(split(text))


@pytest.mark.parametrize("pair", ["😀", "🖤", "🌀", "𐀀", "\U00050000", "\U0010ffff"])
def test_no_part_ends_between_the_halves_of_a_pair(pair: str) -> None:
    assert split("中" * 66 + pair + "中" * 5) == ("中" * 66, pair + "中" * 5)
    assert split("中" * 65 + pair + "中" * 5) == ("中" * 65 + pair, "中" * 5)
    assert split(pair * 40) == (pair * 33, pair * 7)


@pytest.mark.parametrize("code", [0xD83D, 0xDE00, 0xFFFF, 0xF8FF], ids=hex)
def test_half_a_pair_and_the_last_of_the_basic_plane_take_one_unit(code: int) -> None:
    for first in (65, 66, 67):
        text = "中" * first + chr(code) + "中" * 9
        assert split(text) == (text[:67], text[67:])
