"""Consent by implication runs out, and says so (row C11)."""

from datetime import timedelta

import pytest

from optin import EventType, Mode, State
from tests.app.driver import KIM, SAM, TENANT, World

MONTHS = timedelta(days=180)


def _informed(world: World) -> World:
    world.enrol(Mode.DISCLAIMER, implied_for=MONTHS)
    world.send()
    world.dispatch()
    assert world.state() is State.INFORMED
    world.forget()
    return world


def test_implied_consent_expires_so_long_after_the_last_word_and_the_ledger_says_so(
    world: World,
) -> None:
    _informed(world)
    world.wait(days=100)
    world.writes("Thank you!")
    world.wait(days=179)
    assert world.optin.expire(TENANT) == 0
    assert world.state() is State.INFORMED
    world.wait(days=1)
    assert world.optin.expire(TENANT) == 1
    assert world.optin.expire(TENANT) == 0
    assert (world.state(), world.status().source) == (State.EXPIRED, "expiry")
    entry = world.history()[-1]
    assert entry.event.type is EventType.CONSENT_EXPIRED
    assert entry.event.facts == {"source": "expiry", "days": 180}


def test_whoever_is_expired_gets_the_disclaimer_again_before_the_next_message(
    world: World,
) -> None:
    _informed(world)
    world.wait(days=180)
    world.optin.expire(TENANT)
    world.send("after a long time")
    world.dispatch()
    assert world.templates_sent() == ["disclaimer", ""]
    assert world.state() is State.INFORMED
    world.wait(days=179)
    assert world.optin.expire(TENANT) == 0


def test_a_message_after_its_end_expires_it_first_and_goes_behind_the_disclaimer(
    world: World,
) -> None:
    _informed(world)
    world.wait(days=180)
    world.send("nobody has looked")
    assert world.events()[-3:] == [
        EventType.CONSENT_EXPIRED,
        EventType.DISCLAIMER_QUEUED,
        EventType.MESSAGE_QUEUED,
    ]
    world.dispatch()
    assert world.templates_sent() == ["disclaimer", ""]
    assert world.state() is State.INFORMED


def test_a_message_that_waited_past_its_end_goes_behind_the_disclaimer(world: World) -> None:
    _informed(world)
    world.wait(days=179)
    world.send("queued in time")
    world.wait(days=1)
    world.dispatch()
    assert world.templates_sent() == ["disclaimer", ""]
    assert world.sent()[-1] == "queued in time"
    assert world.events().count(EventType.CONSENT_EXPIRED) == 1


@pytest.mark.parametrize("said", ["YES", "STOP"])
def test_a_yes_an_opt_out_and_a_question_never_expire(world: World, said: str) -> None:
    world.enrol(implied_for=MONTHS)
    world.send()
    world.dispatch()
    world.writes(said)
    world.send(to=KIM)
    world.dispatch()
    before = world.state(), world.state(KIM)
    world.wait(days=1000)
    assert world.optin.expire(TENANT) == 0
    assert (world.state(SAM), world.state(KIM)) == before


def test_nothing_expires_where_the_policy_does_not_say_so(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.send()
    world.dispatch()
    world.wait(days=3000)
    assert world.optin.expire(TENANT) == 0
    assert world.state() is State.INFORMED
