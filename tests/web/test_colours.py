"""Whatever colour a tenant has, its pages can be read."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optin import InputError
from optin.web import Look
from optin.web.colours import DARK, LIGHT, contrast, readable_on, sheet_for
from optin.web.sheets import sheet
from tests.web.visitor import Visitor

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS)
@settings(max_examples=200)
def test_a_colour_is_readable_in_both_schemes(colour: str) -> None:
    tones = re.findall(r"--accent:(#\w{6});--on-accent:(#\w{6})", sheet_for(colour))
    assert len(tones) == 2
    for (accent, text), background in zip(tones, (LIGHT, DARK), strict=True):
        assert contrast(accent, background) >= 4.5
        assert contrast(text, accent) >= 4.5


def _named(scheme: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", scheme))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_words_of_the_style_sheet_can_be_read(scheme: str) -> None:
    blocks = re.findall(r":root \{(.*?)\}", sheet().decode(), re.DOTALL)
    named = _named(blocks[0]) | (_named(blocks[1]) if scheme == "dark" else {})
    for back in ("page", "surface", "sunken"):
        for text in ("text", "soft", "accent", "good", "bad", "warn"):
            assert contrast(named[text], named[back]) >= 4.5, (text, back)
        assert contrast(named["edge"], named[back]) >= 3, "borders of fields (WCAG 2.2, 1.4.11)"
    for tone in ("good", "bad", "warn"):
        assert contrast(named[tone], named[f"{tone}-back"]) >= 4.5
        assert contrast(named["text"], named[f"{tone}-back"]) >= 4.5
    assert contrast(named["accent"], named["info-back"]) >= 4.5


def test_the_backgrounds_that_colours_are_tried_on_are_the_hardest_ones() -> None:
    blocks = re.findall(r":root \{(.*?)\}", sheet().decode(), re.DOTALL)
    light, dark = map(_named, blocks[:2])
    grounds = ("page", "surface", "sunken")
    assert min((light[each] for each in grounds), key=lambda c: contrast(c, "#000000")) == LIGHT
    assert min((dark[each] for each in grounds), key=lambda c: contrast(c, "#ffffff")) == DARK


@pytest.mark.parametrize("wrong", ["red", "#fff", "#12345g", "#ffffff;}", "ffffff", ""])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(InputError):
        Look(wrong)


def test_the_sheet_of_a_colour_is_served(visitor: Visitor) -> None:
    response = visitor.get("/colours/FF8800")
    assert (response.status, response.body.decode()) == (200, sheet_for("#ff8800"))
    assert visitor.get("/colours/red").status == 404


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [("#ff0000", 4.0), ("#00ff00", 1.37), ("#0000ff", 8.59), ("#767676", 4.54), ("#0a0a0a", 19.8)],
)
def test_a_contrast_is_that_of_the_recommendation(colour: str, ratio: float) -> None:
    assert contrast(colour, "#ffffff") == pytest.approx(ratio, abs=0.01)
    assert contrast("#ffffff", colour) == contrast(colour, "#ffffff")


def test_a_colour_that_can_be_read_stays_and_another_keeps_its_hue() -> None:
    assert readable_on("#ffffff", "#123456") == "#123456"
    assert readable_on("#000000", "#c0ffee") == "#c0ffee"
    assert readable_on("#ffffff", "#ffff00") == "#7a7a00"
    assert readable_on("#000000", "#123456") == "#63798f"
