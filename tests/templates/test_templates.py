"""A tenant's wordings are kept, found along the tree, filled, and survive a round trip."""

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.templates import (
    CATALOGUE,
    Encoding,
    Fault,
    TemplateError,
    TemplateName,
    Templates,
    count,
)

HELP = TemplateName.HELP
OPT_OUT = TemplateName.CONTACT_INITIATED_OPT_OUT_CONFIRMATION
REJECTED = TemplateName.USER_INITIATED_REJECTED
OWN = "{{ organization_name }} here. {{ opt_out_keyword }} ends it."
VALUES = {
    "user_name": "Dana",
    "organization_name": "Reyes Law",
    "opt_in_keyword": "YES",
    "opt_out_keyword": "STOP",
    "start_keyword": "START",
    "help_keyword": "HELP",
    "contact": "Sam",
}


def refusal(call: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(TemplateError) as caught:
        call(*arguments)
    return caught.value.code


def test_a_wording_of_its_own_stands_before_the_parent_s_and_the_default() -> None:
    templates = (
        Templates().with_override("main", HELP, OWN).with_override("branch", HELP, OWN + " Branch.")
    )
    assert templates.find(HELP, ["branch", "main"]).source == OWN + " Branch."
    assert templates.find(HELP, ["other", "main"]).source == OWN
    assert templates.find(HELP, ["other"]) is CATALOGUE[HELP].template
    assert templates.find(REJECTED, ["branch", "main"]) is CATALOGUE[REJECTED].template
    assert templates.find(HELP) is CATALOGUE[HELP].template


def test_a_wording_taken_back_lets_the_parent_s_stand_again() -> None:
    templates = (
        Templates().with_override("main", HELP, OWN).with_override("branch", HELP, OWN + "!")
    )
    back = templates.without_override("branch", HELP)
    assert back.find(HELP, ["branch", "main"]).source == OWN
    assert back == Templates().with_override("main", HELP, OWN)
    assert back.without_override("main", HELP) == Templates()
    assert back.without_override("nobody", HELP) == back


def test_templates_never_change() -> None:
    mine = {"main": {HELP: OWN}}
    templates = Templates(overrides=mine)
    mine["main"][HELP] = "changed"
    mine["other"] = {}
    assert templates.overrides == {"main": {HELP: OWN}}
    changed: Any = templates.overrides
    with pytest.raises(TypeError):
        changed["main"] = {}
    with pytest.raises(TypeError):
        changed["main"][HELP] = ""
    other: Any = templates
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        other.mark = ""
    assert templates.with_override("main", HELP, OWN + "!") != templates


def test_a_wording_that_breaks_a_rule_is_refused_when_it_is_saved() -> None:
    assert refusal(Templates().with_override, "main", HELP, "No way out") == Fault.MISSING_OPT_OUT


def test_a_wording_can_be_measured_with_the_values_of_the_tenant() -> None:
    source = "{{ organization_name }} {{ start_keyword }} " + "x" * 105
    assert refusal(Templates().with_override, "main", OPT_OUT, source) == Fault.TOO_LONG
    templates = Templates().with_override("main", OPT_OUT, source, values=VALUES)
    assert templates.find(OPT_OUT, ["main"]).source == source


def test_only_texts_to_contacts_carry_the_mark() -> None:
    templates = Templates(mark="[bot] ").with_override("main", HELP, OWN)
    assert templates.render(HELP, ["main"], VALUES) == "[bot] Reyes Law here. STOP ends it."
    assert templates.render(REJECTED, ["main"], VALUES).startswith("Sam ")
    assert Templates(mark="").render(HELP, [], VALUES).startswith("Reyes Law")
    assert Templates().render(HELP, [], VALUES).startswith("Auto: Reyes Law")


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ("🤖 ", Fault.NOT_GSM_7),
        ("a" * 21, Fault.TOO_LONG),
        ("[" * 11, Fault.TOO_LONG),
        ("{{ x }}", Fault.BAD_PLACEHOLDER),
        ("{", Fault.BAD_PLACEHOLDER),
        ("\x00", Fault.CONTROL_CHARACTER),
    ],
)
def test_a_mark_that_would_change_the_text_is_refused(mark: str, code: str) -> None:
    assert refusal(Templates, mark) == code


def test_the_mark_is_changed_only_if_each_wording_still_fits() -> None:
    source = "{{ organization_name }} {{ start_keyword }} " + "x" * 92
    templates = Templates().with_override("main", OPT_OUT, source)
    assert templates.with_mark("").mark == ""
    assert templates.with_mark("").overrides == templates.overrides
    assert refusal(templates.with_mark, "Automatic: ") == Fault.TOO_LONG


def test_a_support_contact_may_be_left_out() -> None:
    templates = Templates().with_override("main", HELP, OWN + " {{ support_contact }}")
    assert templates.render(HELP, ["main"], VALUES).endswith("STOP ends it. ")
    given_one = {**VALUES, "support_contact": "555-0100"}
    assert templates.render(HELP, ["main"], given_one).endswith("STOP ends it. 555-0100")


def test_any_other_value_that_is_missing_is_named() -> None:
    with pytest.raises(TemplateError, match="organization_name"):
        Templates().render(HELP, [], {})


def test_a_name_that_is_too_long_is_cut_only_where_the_text_would_pass_its_limit() -> None:
    values = {**VALUES, "organization_name": "Wong, Wu and Weinberg Attorneys at Law of the Town"}
    assert values["organization_name"] in Templates().render(OPT_OUT, [], values)
    long = {**VALUES, "organization_name": "Wong " * 30}
    text = Templates().render(OPT_OUT, [], long)
    assert "Wong Wong Wong Wong Wong Wong Wong Wo...: you are" in text
    assert ("Wong " * 30) in Templates().render(HELP, [], long)


def test_a_name_that_fits_is_left_alone_beside_one_that_is_cut() -> None:
    source = "{{ organization_name }} {{ user_name }} {{ start_keyword }}"
    templates = Templates().with_override("main", OPT_OUT, source)
    text = templates.render(OPT_OUT, ["main"], {**VALUES, "organization_name": "W[" * 100})
    assert text == "Auto: " + "W[" * 12 + "W... Dana START"


def test_curly_quotes_in_a_name_do_not_make_the_answer_to_an_opt_out_dear() -> None:
    values = {**VALUES, "organization_name": "O’Brien – “Law”"}
    text = Templates().render(OPT_OUT, [], values)
    assert text.startswith('Auto: O\'Brien - "Law": you are opted out')
    assert count(text).encoding is Encoding.GSM_7
    assert "O’Brien – “Law”" in Templates().render(HELP, [], values)


def test_a_name_in_another_script_is_kept() -> None:
    text = Templates().render(OPT_OUT, [], {**VALUES, "organization_name": "律师"})
    assert text.startswith("Auto: 律师: you are")


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.dictionaries(st.sampled_from(TemplateName), st.sampled_from(["a", OWN, "ü {{ x }}"])),
    ),
    st.sampled_from(["", "Auto: ", "Bot says\n"]),
)
def test_templates_survive_a_round_trip_through_json(
    overrides: dict[str, dict[TemplateName, str]], mark: str
) -> None:
    templates = Templates(mark, overrides)
    assert Templates.from_json(json.loads(json.dumps(templates.to_json()))) == templates


def test_a_wording_saved_under_older_rules_still_loads() -> None:
    saved = Templates().to_json()
    saved["overrides"] = {"main": {"en": {"help": "{{ gone }} " + "x" * 1000}}}
    assert Templates.from_json(saved).find(HELP, ["main"]).names == ("gone",)


GOOD: dict[str, Any] = {"version": 1, "mark": "", "overrides": {"main": {"en": {"help": "x"}}}}


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {**GOOD, "version": 2},
        {**GOOD, "more": 1},
        {key: GOOD[key] for key in ("version", "mark")},
        {**GOOD, "mark": None},
        {**GOOD, "overrides": []},
        {**GOOD, "overrides": {1: {"en": {"help": "x"}}}},
        {**GOOD, "overrides": {"main": None}},
        {**GOOD, "overrides": {"main": {}}},
        {**GOOD, "overrides": {"main": {"en": {}, "fr": {}}}},
        {**GOOD, "overrides": {"main": {"fr": {"helps": "x"}}}},
        {**GOOD, "overrides": {"main": {"en": {"helps": "x"}}}},
        {**GOOD, "overrides": {"main": {"en": {"help": 1}}}},
        {**GOOD, "overrides": {"main": {"en": ["help"]}}},
        [],
        None,
    ],
    ids=str,
)
def test_data_that_was_not_written_by_it_is_refused(bad: object) -> None:
    assert Templates.from_json(GOOD).find(HELP, ["main"]).source == "x"
    assert refusal(Templates.from_json, bad) == Fault.BAD_DATA


def test_a_stored_wording_that_cannot_be_read_is_refused() -> None:
    bad = {**GOOD, "overrides": {"main": {"en": {"help": "{{ x.y }}"}}}}
    assert refusal(Templates.from_json, bad) == Fault.BAD_PLACEHOLDER


def test_each_wording_of_an_organisation_stands_for_itself() -> None:
    one = Templates().with_override("main", HELP, OWN)
    both = one.with_override("main", REJECTED, "{{ contact }} said no.")
    assert both.find(HELP, ["main"]).source == OWN
    assert both.find(REJECTED, ["main"]).source == "{{ contact }} said no."
    assert both.without_override("main", REJECTED) == one


def test_templates_show_each_wording_once() -> None:
    assert repr(Templates().with_override("main", HELP, OWN)).count(OWN) == 1


def test_a_mark_may_have_twenty_characters() -> None:
    assert Templates("a" * 20).render(HELP, [], VALUES).startswith("a" * 20 + "Reyes")


@pytest.mark.parametrize(
    ("name", "variable", "kept"),
    [
        (TemplateName.USER_INITIATED_REQUEST, "user_name", 40),
        (HELP, "organization_name", 40),
        (REJECTED, "contact", 40),
        (HELP, "support_contact", 60),
    ],
)
def test_any_name_is_cut_where_the_text_would_pass_its_limit(
    name: TemplateName, variable: str, kept: int
) -> None:
    templates = Templates().with_override("main", HELP, OWN + " {{ support_contact }}")
    short = templates.render(name, ["main"], {**VALUES, variable: "#"})
    for long in ("W" * 500, "’" * 500):
        text = templates.render(name, ["main"], {**VALUES, variable: long})
        assert text == short.replace("#", long[: kept - 3] + "...", 1)
    # Each counts as two.
    text = templates.render(name, ["main"], {**VALUES, variable: "[" * 250})
    assert text == short.replace("#", "[" * ((kept - 3) // 2) + "...", 1)


def test_a_name_is_left_alone_where_the_text_is_just_within_its_limit() -> None:
    source = "{{ organization_name }}{{ start_keyword }}"
    templates = Templates("").with_override("main", OPT_OUT, source)
    full = {**VALUES, "organization_name": "W" * 155}
    assert templates.render(OPT_OUT, ["main"], full) == "W" * 155 + "START"


def test_a_name_of_the_longest_ordinary_length_is_never_cut() -> None:
    source = "{{ organization_name }} {{ user_name }} {{ start_keyword }}"
    templates = Templates("").with_override("main", OPT_OUT, source)
    values = {**VALUES, "organization_name": "W" * 200, "user_name": "D" * 40}
    text = templates.render(OPT_OUT, ["main"], values)
    assert text == "W" * 37 + "... " + "D" * 40 + " START"


def test_a_curly_quote_stays_in_any_other_text_however_long() -> None:
    name = "O’Brien " * 20
    assert name in Templates().render(HELP, [], {**VALUES, "organization_name": name})
