"""What a provider has approved: under which name, in which language, and what fills it in."""

import pytest
from attrs import evolve

from optin.consent import Address, Channel
from optin.exceptions import InputError, SettingsError
from optin.policy import Approved, ApprovedTemplate, Case, Filled, Purpose, Settings
from optin.policy.approved import AUTOMATIC, best_of, check_approved
from optin.policy.automatic import values_of
from optin.templates import TemplateError, TemplateName
from tests.policy.snapshots import CONTACT, NOW, SENDER, recipient, settings_with

ASKS = ApprovedTemplate("ask", "en_US", ["user_name", "opt_in_keyword"])
WELCOME = ApprovedTemplate("HX01", "", ["day"], "{{ user_name }}: until {{ day }}.")
REQUEST = TemplateName.USER_INITIATED_REQUEST


def case(channel: Channel = Channel.WHATSAPP, settings: Settings | None = None) -> Case:
    who = recipient(address=Address(channel, CONTACT.value))
    settings = settings or settings_with().with_approved(REQUEST, ASKS, "en")
    return Case(settings, "", who, "organisation", SENDER.key, "dana", "", NOW)


# Named in the settings.


@pytest.mark.parametrize(
    ("name", "template", "why"),
    [
        ("appointment", evolve(WELCOME, name=" "), "a name of the provider's own"),
        ("appointment", evolve(WELCOME, name="a\nb"), "a name of the provider's own"),
        ("appointment", evolve(WELCOME, text=""), "say what the approved template says"),
        ("appointment", evolve(WELCOME, text=" "), "say what the approved template says"),
        (
            "appointment",
            evolve(WELCOME, text="{{ when }}"),
            "no such variable: when; there are day",
        ),
        ("Appointment", WELCOME, "small letters"),
        (REQUEST, evolve(ASKS, text="May we?"), "give no text"),
        (REQUEST, evolve(ASKS, values=["day"]), "no such variable: day; there are code, contact"),
    ],
)
def test_what_could_not_be_sent_is_not_named(
    name: str, template: ApprovedTemplate, why: str
) -> None:
    with pytest.raises(SettingsError, match=why) as caught:
        check_approved(name, template)
    assert caught.value.code == "invalid_template"
    with pytest.raises(SettingsError, match=why):
        settings_with().with_approved(name, template, "en")


def test_a_stray_brace_is_refused_and_one_name_is_no_list() -> None:
    with pytest.raises(TemplateError):
        check_approved("appointment", evolve(WELCOME, text="{day}"))
    with pytest.raises(InputError, match="a list of names") as caught:
        ApprovedTemplate("ask", values="user_name")
    assert caught.value.code == "wrong_type"
    check_approved("appointment", WELCOME)
    check_approved(REQUEST, evolve(ASKS, values=AUTOMATIC))


def test_each_value_that_an_automatic_text_can_be_filled_in_with_is_known() -> None:
    assert set(AUTOMATIC) == {*values_of(settings_with()), "code"}


def test_settings_keep_what_was_named_and_take_it_away() -> None:
    one = settings_with().with_approved(REQUEST, ASKS, "en")
    spanish = evolve(WELCOME, name="HX02", language="es_MX")
    two = one.with_approved("appointment", WELCOME, "en").with_approved(
        "appointment", spanish, "es"
    )
    assert Settings.from_json(two.to_json()).approved == two.approved
    assert two.approved == {REQUEST: {"en": ASKS}, "appointment": {"en": WELCOME, "es": spanish}}
    three = two.with_approved("appointment", None, "en")
    assert three.approved["appointment"] == {"es": spanish}
    assert three.with_approved("appointment", None, "es").approved == one.approved
    for name, locale in (("appointment", "en"), ("reminder", "en")):
        with pytest.raises(SettingsError, match="no approved template") as caught:
            three.with_approved(name, None, locale)
        assert caught.value.code == "unknown_template"
    assert settings_with().approved == {}


def test_what_older_settings_do_not_say_has_not_been_approved() -> None:
    old = settings_with().to_json().replace(',"approved":{}', "")
    assert "approved" not in old
    assert Settings.from_json(old).approved == {}


def test_a_person_gets_it_in_their_locale_or_language_or_else_in_ours() -> None:
    en, es, mx, de = (evolve(WELCOME, name=name) for name in ("en", "es", "mx", "de"))
    known = {"es": es, "es-MX": mx, "en": en, "de": de}
    asked = ("es-MX", "es-AR", "es", "de-AT", "fr", "")
    assert [best_of(known, each).name for each in asked] == ["mx", "es", "es", "de", "en", "en"]
    assert best_of({"pt": es, "de": de}, "fr") == de
    assert best_of(known) == en
    found = settings_with().with_approved("appointment", es, "es")
    assert found.approved_for("appointment", "fr") == es
    assert found.approved_for("other") is None


# Filled in.


def test_values_stand_in_the_order_of_the_providers_variables() -> None:
    values = {"opt_in_keyword": "YES", "user_name": "Dana", "more": "x"}
    assert ASKS.filled(values) == Approved("ask", "en_US", ("Dana", "YES"))
    assert ASKS.filled({"user_name": "Dana"}) is None
    assert ASKS.filled({"user_name": "Dana", "opt_in_keyword": "YES"}) is not None
    assert "Dana" not in repr(ASKS.filled(values))
    assert "until" not in repr(WELCOME)


@pytest.mark.parametrize(
    "value", ["", " ", "a\nb", "a\tb", "a\x85b", "a\u2028b", "\ud800", "a     b", 7]
)
def test_what_whatsapp_takes_in_no_variable_is_refused(value: str) -> None:
    with pytest.raises(InputError, match="day fills in a template") as caught:
        Filled("appointment", {"day": value})
    assert caught.value.code == "invalid_value"


@pytest.mark.parametrize("value", ["Monday", "a    b", "5 mayo a las 9", "👨‍👩‍👧", "שלום"])
def test_words_on_one_line_fill_a_template_in(value: str) -> None:
    filled = Filled("appointment", {"day": value})
    assert (filled.values, filled.locale) == ({"day": value}, "en")
    assert value not in repr(filled)


def test_an_automatic_text_carries_what_says_it_on_whatsapp_and_nowhere_else() -> None:
    said = Approved("ask", "en_US", ("dana", "YES"))
    assert case().text(REQUEST, Purpose.REQUEST).approved == said
    assert case(Channel.SMS).text(REQUEST, Purpose.REQUEST).approved is None
    assert case().text(TemplateName.REMINDER, Purpose.REMINDER).approved is None
    erased = evolve(case(), recipient=recipient(address=None))
    assert erased.approved(REQUEST) is None


def test_a_code_fills_in_what_was_approved_for_it() -> None:
    code = evolve(ASKS, values=["code"])
    settings = settings_with().with_approved(TemplateName.FORM_CODE, code, "en")
    row = case(settings=settings).text(TemplateName.FORM_CODE, Purpose.CODE, code="123456")
    assert row.approved == Approved("ask", "en_US", ("123456",))
    assert case(settings=settings).approved(TemplateName.FORM_CODE) is None
