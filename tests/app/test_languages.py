"""Replies in the languages of a tenant's contacts (row K4)."""

from optin import Keywords, ReceivedAs, State
from tests.app.driver import ADMIN, TENANT, World

SPANISH = "ya no me manden más mensajes"


def _reads(world: World, *languages: str) -> None:
    world.optin.change_keywords(TENANT, Keywords(languages=languages), actor=ADMIN, confirm=True)


def test_a_stop_in_a_language_of_the_tenants_is_one(world: World) -> None:
    world.enrol()
    world.agrees()
    assert world.writes(SPANISH).outcome is ReceivedAs.DELIVERED
    _reads(world, "en", "es")
    assert world.writes(SPANISH).outcome is ReceivedAs.OPTED_OUT
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
