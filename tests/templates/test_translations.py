"""What contacts are told in other languages keeps the rules that the English wording keeps."""

import json

import pytest

from optin.keywords.vocabularies import VOCABULARIES
from optin.templates import (
    CATALOGUE,
    WORST_CASE,
    Audience,
    Encoding,
    Fault,
    TemplateError,
    TemplateName,
    Templates,
    check,
    count,
    entry_of,
)
from optin.templates.catalogue import EXAMPLES
from optin.templates.translations import TRANSLATIONS

HELP = TemplateName.HELP
OPT_OUT = TemplateName.USER_INITIATED_OPT_OUT_CONFIRMATION
CONFIRMATIONS = [
    TemplateName.USER_INITIATED_CONFIRMATION,
    TemplateName.CONTACT_INITIATED_CONFIRMATION,
    TemplateName.FORM_CONFIRMATION,
]
TO_CONTACTS = [name for name in TemplateName if CATALOGUE[name].audience is Audience.CONTACT]
LATIN = sorted({*TRANSLATIONS} - {"ru"})
SPANISH = "{{ organization_name }}: {{ opt_out_keyword }} para parar, de {{ help_keyword }}"
UKRAINIAN = "{{ organization_name }}: більше не пишемо. {{ start_keyword }} - повернутися."


def test_texts_are_worded_in_each_language_that_replies_are_read_in() -> None:
    assert {*TRANSLATIONS, "en"} == {*VOCABULARIES}


@pytest.mark.parametrize("language", sorted(TRANSLATIONS))
@pytest.mark.parametrize("name", TO_CONTACTS)
def test_each_text_to_a_contact_is_worded_and_passes_its_own_check(
    name: TemplateName, language: str
) -> None:
    entry = entry_of(name, f"{language}-XX")
    assert entry.source != CATALOGUE[name].source
    assert check(name, entry.source, locale=language) == entry.template
    assert {*entry.template.names} == {*CATALOGUE[name].template.names}


@pytest.mark.parametrize("language", sorted(TRANSLATIONS))
def test_a_contact_is_told_nothing_else_in_another_language(language: str) -> None:
    assert {*TRANSLATIONS[language]} == {*TO_CONTACTS}


@pytest.mark.parametrize("language", LATIN)
@pytest.mark.parametrize("name", TO_CONTACTS)
def test_each_text_in_latin_letters_is_gsm_7_and_two_segments_at_most(
    name: TemplateName, language: str
) -> None:
    shown = Templates().preview(name, locale=language).count
    assert shown.encoding is Encoding.GSM_7
    assert shown.segments <= 2
    assert Templates().preview(name, (), WORST_CASE, language).count.characters <= 400


@pytest.mark.parametrize("language", sorted(TRANSLATIONS))
@pytest.mark.parametrize("name", [OPT_OUT, TemplateName.CLARIFICATION])
def test_the_answer_to_an_opt_out_is_one_segment_with_ordinary_names(
    name: TemplateName, language: str
) -> None:
    assert Templates().preview(name, locale=language).count.segments == 1


@pytest.mark.parametrize("language", sorted(TRANSLATIONS))
@pytest.mark.parametrize("name", CONFIRMATIONS)
def test_a_confirmation_names_the_sender_help_and_the_way_out(
    name: TemplateName, language: str
) -> None:
    text = Templates().preview(name, locale=language).text
    assert all(part in text for part in ("Reyes Law", "HELP", "STOP"))


def test_what_is_not_worded_in_a_language_is_said_in_english() -> None:
    notice = TemplateName.USER_INITIATED_ACCEPTED
    assert entry_of(notice, "es") is CATALOGUE[notice]
    assert Templates().find(notice, (), "es") == CATALOGUE[notice].template
    own = Templates().with_override("main", HELP, SPANISH)
    assert own.find(HELP, ["main"], "sv").source == SPANISH


def test_a_wording_is_that_of_the_country_else_of_the_language_of_the_nearest_office() -> None:
    def worded(place: str) -> str:
        return f"{SPANISH} {place}"

    templates = (
        Templates()
        .with_override("main", HELP, worded("es"), locale="es")
        .with_override("main", HELP, worded("MX"), locale="es-MX")
        .with_override("north", HELP, worded("north"), locale="es")
    )
    found = {
        (office, locale): templates.find(HELP, path, locale).source.split()[-1]
        for office, path in (("main", ["main"]), ("north", ["north", "main"]))
        for locale in ("es", "es-MX", "es-AR")
    }
    assert found == {
        ("main", "es"): "es",
        ("main", "es-MX"): "MX",
        ("main", "es-AR"): "es",
        ("north", "es"): "north",
        ("north", "es-MX"): "north",
        ("north", "es-AR"): "north",
    }
    assert templates.find(HELP, ["main"]) == CATALOGUE[HELP].template


def test_a_wording_in_one_language_is_taken_back_alone() -> None:
    both = Templates().with_override("main", HELP, SPANISH)
    both = both.with_override("main", HELP, SPANISH, locale="es")
    without = both.without_override("main", HELP, "es")
    assert without == Templates().with_override("main", HELP, SPANISH)
    assert without.without_override("main", HELP, "fr") == without
    assert both.without_override("main", HELP).find(HELP, ["main"], "es").source == SPANISH


@pytest.mark.parametrize("locale", ["sr-Latn-RS", "sr_latn_rs", "SR-LATN-RS"])
def test_a_language_is_the_same_however_its_tag_is_written(locale: str) -> None:
    own = Templates().with_override("main", HELP, SPANISH, locale=locale)
    assert own == Templates().with_override("main", HELP, SPANISH, locale="sr-Latn-RS")
    assert own.find(HELP, ["main"], locale).source == SPANISH
    assert own.without_override("main", HELP, locale) == Templates()


def test_wordings_in_each_language_survive_a_round_trip_through_json() -> None:
    templates = Templates("> ").with_override("main", HELP, SPANISH, locale="es")
    templates = templates.with_override("north", HELP, SPANISH)
    data = templates.to_json()
    assert data["overrides"]["main"] == {"es": {"help": SPANISH}}
    assert Templates.from_json(json.loads(json.dumps(data))) == templates


@pytest.mark.parametrize("locale", ["", "Spanish", "e", "es-MX-x", "es\n"])
def test_a_language_that_is_no_tag_is_refused(locale: str) -> None:
    with pytest.raises(TemplateError) as caught:
        Templates().with_override("main", HELP, SPANISH, locale=locale)
    assert caught.value.code == Fault.BAD_LOCALE
    data = {"version": 1, "mark": "", "overrides": {"main": {locale: {"help": "x"}}}}
    with pytest.raises(TemplateError) as caught:
        Templates.from_json(data)
    assert caught.value.code == Fault.BAD_DATA


def test_a_language_in_other_letters_may_confirm_an_opt_out_in_them() -> None:
    with pytest.raises(TemplateError) as caught:
        check(OPT_OUT, UKRAINIAN, locale="es")
    assert caught.value.code == Fault.NOT_GSM_7
    check(OPT_OUT, UKRAINIAN, locale="uk", mark="")
    longest = Templates().with_override("main", OPT_OUT, UKRAINIAN, locale="uk")
    name = "Ж" * 200
    text = longest.render(OPT_OUT, ["main"], {**EXAMPLES, "organization_name": name}, "uk")
    assert count(text).characters <= 134
    assert "..." in text


def test_the_mark_has_to_leave_room_in_each_language() -> None:
    full = "{{ organization_name }} {{ start_keyword }} " + "x" * 92
    templates = Templates().with_override("main", OPT_OUT, full, locale="es")
    with pytest.raises(TemplateError) as caught:
        templates.with_mark("Automatic: ")
    assert caught.value.code == Fault.TOO_LONG
