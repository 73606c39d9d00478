"""A preview shows the text, what it costs, and how to make it cheaper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.templates import (
    Count,
    Encoding,
    ForcingCharacter,
    TemplateError,
    TemplateName,
    Templates,
    Variable,
    count,
    preview,
)

HELP = TemplateName.HELP
OPT_OUT = TemplateName.USER_INITIATED_OPT_OUT_CONFIRMATION


def test_a_default_is_shown_with_its_mark_and_example_names() -> None:
    shown = preview(HELP, {"organization_name": "Acme"})
    assert shown.text.startswith("Auto: Acme texting line. ")
    assert "STOP" in shown.text
    assert shown.count == count(shown.text)
    assert shown.forcing == ()


def test_a_notice_and_a_wording_have_no_mark_unless_one_is_given() -> None:
    assert preview(TemplateName.USER_INITIATED_ACCEPTED).text.startswith("Sam Doe")
    assert preview("Hi {{ contact }}").text == "Hi Sam Doe"
    assert preview("Hi {{ contact }}", mark="Bot: ").text == "Bot: Hi Sam Doe"
    assert preview(HELP, mark="").text.startswith("Reyes Law")


def test_the_wording_in_force_is_shown() -> None:
    own = "{{ organization_name }} {{ opt_out_keyword }} …"
    templates = Templates("").with_override("main", HELP, own)
    shown = templates.preview(HELP, ["branch", "main"], {"opt_out_keyword": "BYE"})
    assert shown.text == "Reyes Law BYE …"
    assert [each.character for each in shown.forcing] == ["…"]
    assert templates.preview(HELP).text.startswith("Reyes Law texting line")


def test_what_forces_ucs_2_is_pointed_out_with_a_replacement() -> None:
    shown = preview("“No” – it’s… {{ x }}", {"x": "👍🏽 “é” ł\u200b"})
    assert shown.count == Count(Encoding.UCS_2, 21, 1, (*"“”–’…", "👍🏽", "ł", "\u200b"))
    assert shown.forcing == (
        ForcingCharacter("“", (0, 16), '"'),
        ForcingCharacter("”", (3, 18), '"'),
        ForcingCharacter("–", (5,), "-"),
        ForcingCharacter("’", (9,), "'"),
        ForcingCharacter("…", (11,), "..."),
        ForcingCharacter("👍🏽", (13,), None),
        ForcingCharacter("ł", (20,), None),
        ForcingCharacter("\u200b", (21,), ""),
    )


@pytest.mark.parametrize(
    ("character", "plain"),
    [
        ("á", "a"),
        ("Ç", None),
        ("ç", "c"),
        ("e\u0301", "e"),
        ("\u0301", None),
        ("ﬁ", "fi"),
        ("中", None),
    ],
)
def test_a_letter_loses_its_accent_if_gsm_7_does_not_have_it(
    character: str, plain: str | None
) -> None:
    found = preview("{{ x }}", {"x": character}).forcing
    assert [each.replacement for each in found] == ([] if character == "Ç" else [plain])


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_each_position_is_where_the_character_stands(text: str) -> None:
    shown = preview("{{ x }}", {"x": text})
    assert shown.text == text
    for each in shown.forcing:
        assert each.positions
        assert all(text.startswith(each.character, place) for place in each.positions)
        assert each.replacement is None or count(each.replacement).encoding is Encoding.GSM_7
    assert tuple(each.character for each in shown.forcing) == shown.count.ucs2_characters


def test_a_preview_does_not_show_the_text_in_its_repr() -> None:
    shown = preview("{{ x }}", {"x": "秘密 private"})
    assert "private" not in repr(shown)
    assert "秘" not in repr(shown)


def test_a_wording_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(TemplateError):
        preview("{{ x.y }}")
    with pytest.raises(TemplateError):
        preview("{{ unheard_of }}")


@pytest.mark.parametrize("variable", Variable)
def test_each_variable_has_an_example(variable: Variable) -> None:
    shown = preview(f"{{{{ {variable} }}}}")
    assert shown.text
    assert shown.count.encoding is Encoding.GSM_7


PLAIN = [
    ("‘’‚‛′´`ʼ", "'"),
    ("“”„‟″«»", '"'),
    ("‐‑‒–—―−", "-"),
    ("•·‣", "*"),
    ("\t\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
    ("\u00ad\u200b\u2060\ufeff", ""),
    ("…", "..."),
    ("×", "x"),
    ("©", "(c)"),
    ("®", "(r)"),
    ("™", "(tm)"),
]


@pytest.mark.parametrize(("characters", "plain"), PLAIN)
def test_what_word_processors_make_is_made_plain_again(characters: str, plain: str) -> None:
    for character in characters:
        (forcing,) = preview("{{ x }}", {"x": character}).forcing
        assert forcing == ForcingCharacter(character, (0,), plain)
        shown = Templates().preview(OPT_OUT, values={"organization_name": f"A{character}B"})
        assert shown.text.startswith(f"Auto: A{plain}B: you are opted out")
