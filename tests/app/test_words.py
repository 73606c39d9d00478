# ruff: noqa: RUF001 - look-alike letters and odd punctuation are the subject
"""Keywords and templates, as a tenant sets them and as contacts and users meet them."""

import pytest

from optin import (
    Changed,
    Code,
    Encoding,
    KeywordError,
    Keywords,
    Mode,
    ReceivedAs,
    SettingsError,
    State,
    TemplateError,
    TemplateName,
    preview,
)
from tests.app.driver import ADMIN, KIM, NOBODY_SPECIAL, SAM, TENANT, World, code_of

OWN = Keywords(opt_in="AGREE", opt_out="ENOUGH")
# 47 CFR 64.1200(a)(10) names seven; STOPALL, START, UNSTOP, HELP and INFO are the carriers'.
NAMED = ["STOP", "QUIT", "END", "REVOKE", "OPT OUT", "CANCEL", "UNSUBSCRIBE"]


def _with_own_words(world: World) -> None:
    world.enrol()
    changed = world.optin.change_keywords(TENANT, OWN, actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)


def _word(world: World, name: str, source: str | None, organisation: str = "") -> None:
    changed = world.optin.change_template(
        TENANT, name, source, actor=ADMIN, confirm=True, organisation=organisation
    )
    assert isinstance(changed, Changed)


# Keywords.


def test_a_tenants_own_words_are_named_in_its_texts_and_read_in_replies(world: World) -> None:
    _with_own_words(world)
    world.send("held")
    world.dispatch()
    assert "AGREE" in world.sent()[0]
    assert "ENOUGH" in world.sent()[0]
    assert world.writes("Agree.").outcome is ReceivedAs.OPTED_IN
    world.dispatch()
    assert world.sent()[-1] == "held"
    assert world.writes("enough!").outcome is ReceivedAs.OPTED_OUT


def test_another_opt_in_word_takes_the_place_of_yes(world: World) -> None:
    _with_own_words(world)
    world.send()
    assert world.writes("YES").outcome is ReceivedAs.HELD
    assert world.state() is State.PENDING
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN


@pytest.mark.parametrize("word", NAMED)
def test_the_words_that_the_rules_name_work_beside_a_tenants_own(world: World, word: str) -> None:
    _with_own_words(world)
    assert world.writes(word.lower()).outcome is ReceivedAs.OPTED_OUT
    assert code_of(world.send()) is Code.OPTED_OUT


@pytest.mark.parametrize("word", ["HELP", "info", "Help!"])
def test_help_and_info_are_answered_in_every_state(world: World, word: str) -> None:
    _with_own_words(world)
    for prepare in ("", "AGREE", "STOP"):
        if prepare:
            world.writes(prepare)
        world.forget()
        assert world.writes(word).outcome is ReceivedAs.HELPED
        world.dispatch()
        assert "Reyes Law" in world.sent()[-1]
        world.wait(minutes=10)


@pytest.mark.parametrize(
    ("opt_in", "opt_out"), [("STOP", "ENOUGH"), ("YES", "START"), ("", "STOP"), ("YES", "YES")]
)
def test_words_that_would_turn_a_no_into_a_yes_are_refused(opt_in: str, opt_out: str) -> None:
    with pytest.raises(KeywordError):
        Keywords(opt_in=opt_in, opt_out=opt_out)


def test_changing_the_words_needs_the_setup_permission_and_a_confirmation(world: World) -> None:
    world.enrol()
    refused = world.optin.change_keywords(TENANT, OWN, actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING
    refused = world.optin.change_keywords(TENANT, OWN, actor=ADMIN)
    assert code_of(refused) is Code.CONFIRMATION_MISSING


@pytest.mark.parametrize(
    "typed",
    [
        "stóp",
        "ＳＴＯＰ",
        '"STOP"',
        "S\u200bTOP",
        "STOP 🛑",
        "stop please",
        "STPO",
        "Stop!!!",
        "ѕtop",
    ],
)
def test_what_people_type_for_stop_opts_out(world: World, typed: str) -> None:
    world.enrol()
    world.agrees()
    assert world.writes(typed).outcome is ReceivedAs.OPTED_OUT


@pytest.mark.parametrize(
    "typed",
    [
        "don't stop by today",
        "can we end at 5?",
        "please cancel my appointment",
        "I quit smoking",
        "yes we can stop at the store",
    ],
)
def test_an_ordinary_sentence_is_no_keyword(world: World, typed: str) -> None:
    world.enrol()
    world.agrees()
    assert world.writes(typed).outcome is ReceivedAs.DELIVERED
    assert world.state() is State.OPTED_IN


@pytest.mark.parametrize("typed", ["yes please", "yes, who is this?", "yeah", "yess", "ok"])
def test_no_opt_in_is_guessed(world: World, typed: str) -> None:
    world.enrol()
    world.send()
    world.writes(typed)
    assert world.state() is State.PENDING


@pytest.mark.parametrize("typed", ["no", "No thanks.", "nope"])
def test_a_no_to_a_request_is_a_no_and_to_anything_else_an_ordinary_message(
    world: World, typed: str
) -> None:
    world.enrol()
    world.send()
    assert world.writes(typed).outcome is ReceivedAs.OPTED_OUT
    world.agrees(KIM)
    assert world.writes(typed, KIM).outcome is ReceivedAs.DELIVERED


def test_a_yes_that_nobody_asked_for_is_an_ordinary_message(world: World) -> None:
    world.enrol()
    assert world.writes("YES").outcome is ReceivedAs.HELD
    assert world.state() is State.PENDING
    assert world.writes("YES").outcome is ReceivedAs.OPTED_IN


# Templates.


# Those of forms are shown, or texted to whoever opened one: see test_forms.py; for those that tell
# of secure messages, see test_portal.py; for those to mailboxes, see test_email.py; for those about
# one category, see test_category_stops.py; for that of WhatsApp's window, see test_whatsapp.py; for
# those about what a text asks of its own, see test_questions.py.
ELSEWHERE = ("form.", "portal.", "mail.", "category.")
SENT_HERE = {name.value for name in TemplateName if not name.startswith(ELSEWHERE)} - {
    "reminder",
    "outside_window",
    "clarification",
    "possible_cancellation",
}


def _said(world: World) -> set[str]:
    kept = [row.template for who in (SAM, KIM) for row in world.rows(who)]
    return {template for template in kept if template}


def test_each_automatic_text_is_a_template_of_its_own(world: World) -> None:
    world.enrol()
    world.send()
    world.writes("YES")
    world.writes("STOP")
    world.writes("hello", KIM)
    world.writes("YES", KIM)
    world.writes("STOP", KIM)
    world.writes("HELP")
    world.says_yes_on_a_form(SAM)
    world.switch(Mode.DISCLAIMER, contacts_start="answer", doubtful="suspend")
    world.send(to="+14155550125")
    world.writes("hello", "+14155550126")
    world.writes("not interested", "+14155550125")
    others = [*world.rows("+14155550125"), *world.rows("+14155550126")]
    said = _said(world) | {row.template for row in others} - {""}
    assert said == SENT_HERE


@pytest.mark.parametrize("name", sorted(SENT_HERE))
def test_each_automatic_text_can_be_worded_by_the_tenant(world: World, name: str) -> None:
    world.enrol()
    own = (
        "Own {{ user_name }} {{ organization_name }} {{ opt_in_keyword }} {{ opt_out_keyword }}"
        " {{ start_keyword }} {{ help_keyword }}"
    )
    if name.endswith("opt_out_confirmation"):
        own = "Own {{ organization_name }} {{ start_keyword }}"
    to_user = name.endswith(("request_sent", "accepted", "rejected", "suspended"))
    _word(world, name, own + " {{ contact }}" if to_user else own)
    world.send()
    world.writes("YES")
    world.writes("STOP")
    world.writes("hello", KIM)
    world.writes("YES", KIM)
    world.writes("STOP", KIM)
    world.writes("HELP")
    world.says_yes_on_a_form(SAM)
    world.switch(Mode.DISCLAIMER, contacts_start="answer", doubtful="suspend")
    world.send(to="+14155550125")
    world.writes("hello", "+14155550126")
    world.writes("not interested", "+14155550125")
    everybody = (SAM, KIM, "+14155550125", "+14155550126")
    rows = [row for who in everybody for row in world.rows(who)]
    worded = {row.template for row in rows if "Own " in row.body}
    assert worded == {name}
    assert not any("{{" in row.body for row in rows)


def test_automatic_texts_to_contacts_carry_a_mark_and_peoples_own_words_do_not(
    world: World,
) -> None:
    world.enrol()
    world.send("my own words")
    world.writes("YES")
    world.writes("HELP")
    world.dispatch()
    marked = {text for text in world.sent() if text.startswith("Auto: ")}
    assert set(world.sent()) - marked == {"my own words"}


def test_the_mark_is_the_tenants_own(world: World) -> None:
    world.enrol()
    refused = world.optin.change_mark(TENANT, "[auto] ", actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING
    for wrong in ("x" * 21, "{{ user_name }} ", "\u2014 "):
        with pytest.raises(TemplateError):
            world.optin.change_mark(TENANT, wrong, actor=ADMIN, confirm=True)
    assert world.optin.change_mark(TENANT, "[auto] ", actor=ADMIN, confirm=True) == Changed(2)
    world.send()
    world.writes("HELP")
    world.optin.change_mark(TENANT, "", actor=ADMIN, confirm=True)
    world.writes("STOP")
    bodies = [row.body for row in world.rows() if row.kind == "text" and row.template]
    assert [body.startswith("[auto] ") for body in bodies] == [True, True, False]


def test_a_request_names_the_user_the_organisation_and_both_words(world: World) -> None:
    world.enrol()
    world.send(user_name="Lou Fox")
    world.dispatch()
    assert all(word in world.sent()[0] for word in ("Lou Fox", "Reyes Law", "YES", "STOP"))


@pytest.mark.parametrize(
    ("name", "source", "code"),
    [
        ("user_initiated.request", "{{ user_name }}: reply {{ opt_in_keyword }}", "opt_out"),
        ("user_initiated.request", "{{ user_name }}: reply {{ opt_out_keyword }}", "opt_in"),
        ("user_initiated.confirmation", "{{ organization_name }}: thank you", "opt_out"),
        ("disclaimer", "{{ organization_name }} is writing", "opt_out"),
        ("disclaimer", "{{ organization_name }} {{ opt_out_keyword }} {{ weather }}", "variable"),
        ("help", "{{ organization_name }} {{ opt_out_keyword", "placeholder"),
        ("help", "{{ organization_name }} {{ opt_out_keyword }}" + "x" * 500, "long"),
        ("help", "", "empty"),
        ("help", "{{ organization_name }} {{ opt_out_keyword }} \x00", "control"),
        ("help", "{{ organization_name }} {{ opt_out_keyword }} \ud800", "control"),
        ("user_initiated.opt_out_confirmation", "{{ organization_name }} {{ start_keyword }} 10% off", "marketing"),  # noqa: E501
    ],
)  # fmt: skip
def test_a_wording_that_breaks_a_rule_is_refused_when_it_is_saved(
    world: World, name: str, source: str, code: str
) -> None:
    world.enrol()
    before = world.history(None), world.optin.settings(TENANT)
    with pytest.raises(TemplateError) as refused:
        _word(world, name, source)
    assert code in refused.value.code
    assert (world.history(None), world.optin.settings(TENANT)) == before


def test_a_template_of_another_name_is_refused(world: World) -> None:
    world.enrol()
    with pytest.raises(SettingsError) as refused:
        _word(world, "farewell", "Goodbye")
    assert refused.value.code == "unknown_template"


def test_an_office_has_its_own_wording_and_falls_back_to_the_one_above(world: World) -> None:
    world.enrol()
    world.add_office("north")
    world.add_office("north-east", parent="north")
    _word(world, "help", "Main {{ organization_name }} {{ opt_out_keyword }}")
    _word(world, "help", "North {{ organization_name }} {{ opt_out_keyword }}", "north")

    def helped(organisation: str) -> str:
        world.send(organisation=organisation)
        world.wait(minutes=2)
        world.writes("HELP")
        world.dispatch()
        return [row.body for row in world.rows() if row.template == "help"][-1]

    assert helped("") == "Auto: Main Reyes Law STOP"
    assert helped("north") == "Auto: North Reyes north STOP"
    assert helped("north-east") == "Auto: North Reyes north-east STOP"
    _word(world, "help", None, "north")
    assert helped("north") == "Auto: Main Reyes north STOP"
    _word(world, "help", None)
    assert helped("north").startswith("Auto: Reyes north texting line.")


def test_a_preview_counts_and_names_what_forced_ucs_2(world: World) -> None:
    world.enrol()
    _word(world, "help", "{{ organization_name }} — reply {{ opt_out_keyword }}")
    shown = world.optin.settings(TENANT).templates.preview(TemplateName.HELP, (TENANT,))
    assert shown == preview("Auto: Reyes Law — reply STOP")
    assert shown.count.encoding is Encoding.UCS_2
    assert (shown.count.characters, shown.count.segments) == (28, 1)
    assert shown.count.ucs2_characters == ("—",)


# Length.


def test_a_text_of_480_characters_leaves_and_one_more_is_refused_with_both_counts(
    world: World,
) -> None:
    world.enrol(Mode.OFF)
    world.send("x" * 480)
    refused = world.send("y" * 481)
    assert code_of(refused) is Code.MESSAGE_TOO_LONG
    assert "481" in getattr(refused, "reason", "")
    assert "480" in getattr(refused, "reason", "")
    world.dispatch()
    assert world.sent() == ["x" * 480]


def test_the_length_is_a_policy_and_is_checked_before_anything_is_sent(world: World) -> None:
    world.enrol(max_length=10)
    assert code_of(world.send("x" * 11)) is Code.MESSAGE_TOO_LONG
    assert world.state() is State.UNKNOWN
    world.dispatch()
    assert world.sent() == []
