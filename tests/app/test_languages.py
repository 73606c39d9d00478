"""Replies in the languages of a tenant's contacts (row K4)."""

import pytest

from optin import Changed, Keywords, ReceivedAs, State
from tests.app.driver import ADMIN, TENANT, World

GERMAN = "schickt mir bitte keine Nachrichten mehr"


def _reads(world: World, *languages: str) -> None:
    world.optin.change_keywords(TENANT, Keywords(languages=languages), actor=ADMIN, confirm=True)


def test_a_stop_in_a_language_of_the_tenants_is_one(world: World) -> None:
    world.enrol()
    world.agrees()
    assert world.writes(GERMAN).outcome is ReceivedAs.DELIVERED
    _reads(world, "en", "de")
    assert world.writes(GERMAN).outcome is ReceivedAs.OPTED_OUT
    assert world.state() is State.OPTED_OUT


def test_a_stop_that_had_to_wait_is_read_in_it_as_well(world: World) -> None:
    world.enrol()
    world.agrees()
    _reads(world, "es")
    world.writes_while_locked("DETENER")
    world.dispatch()
    assert world.state() is State.OPTED_OUT


def test_the_word_of_another_language_opts_in_alone_and_exactly(world: World) -> None:
    world.enrol()
    _reads(world, "en", "es")
    world.writes("DETENER")
    world.wait(minutes=2)
    assert world.writes("Volver, por favor").outcome is not ReceivedAs.OPTED_IN
    assert world.writes("VOLVER").outcome is ReceivedAs.OPTED_IN


# The reply is in the language of the keyword.


@pytest.mark.parametrize(
    ("languages", "keyword", "told"),
    [
        (("en", "es"), "STOP", "you are opted out"),
        (("en", "es"), "DETENER", "ya no le enviaremos mensajes"),
        (("es", "en"), "STOP", "ya no le enviaremos mensajes"),
        (("es",), "please stop texting me", "you are opted out"),
        (("de",), "Nehmt mich aus dem Verteiler", "Sie erhalten keine SMS mehr"),
        (("ru",), "ОСТАНОВИТЬ", "сообщений больше не будет"),
        (("en", "es"), "HELP", "For help, call"),
        (("en", "es"), "AYUDA", "Si necesita ayuda"),
        (("it",), "HELP", "Per aiuto chiami"),
    ],
)
def test_a_keyword_is_answered_in_its_language(
    world: World, languages: tuple[str, ...], keyword: str, told: str
) -> None:
    world.enrol()
    _reads(world, *languages)
    world.agrees()
    world.writes(keyword)
    world.dispatch()
    assert told in world.sent()[-1]


def test_a_wording_for_a_country_is_that_of_a_tenant_whose_contacts_are_of_it(world: World) -> None:
    world.enrol()
    _reads(world, "en", "es_MX")
    wording = "{{ organization_name }}: listo, ya no habra mensajes. {{ start_keyword }} si cambia."
    world.optin.change_template(
        TENANT,
        "user_initiated.opt_out_confirmation",
        wording,
        actor=ADMIN,
        confirm=True,
        locale="es-MX",
    )
    world.writes("DETENER")
    world.dispatch()
    assert "ya no habra mensajes" in world.sent()[-1]


def test_a_yes_in_a_language_is_confirmed_in_it(world: World) -> None:
    world.enrol()
    _reads(world, "en", "es")
    world.writes("DETENER")
    world.wait(minutes=2)
    world.writes("VOLVER")
    world.dispatch()
    assert "Gracias!" in world.sent()[-1]


def test_who_is_asked_is_asked_in_the_first_language_of_the_tenants(world: World) -> None:
    world.enrol()
    _reads(world, "fr", "en")
    world.send("Bonjour")
    world.dispatch()
    assert "souhaite vous envoyer des SMS" in world.sent()[0]
    assert "YES" in world.sent()[0]


def test_a_tenant_words_a_text_in_each_language_by_itself(world: World) -> None:
    world.enrol()
    _reads(world, "en", "es")
    changed = world.optin.change_template(
        TENANT,
        "help",
        "{{ organization_name }}: llame al 555-0100. {{ opt_out_keyword }} para parar.",
        actor=ADMIN,
        confirm=True,
        locale="es",
    )
    assert isinstance(changed, Changed)
    world.agrees()
    world.writes("AYUDA")
    world.dispatch()
    assert "llame al 555-0100" in world.sent()[-1]
    world.wait(minutes=2)
    world.writes("HELP")
    world.dispatch()
    assert "For help, call" in world.sent()[-1]
