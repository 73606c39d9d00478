"""Reminders: an answer that is neither keyword is asked about again, so often and no more (P8)."""

# ruff: noqa: ANN401 - the fields of a policy, by name

from datetime import timedelta
from typing import Any

from optin import EventType, ReceivedAs, State
from tests.app.driver import World


def _asked(world: World, **policy: Any) -> World:
    world.enrol(**policy)
    world.send("held")
    world.dispatch()
    world.forget()
    world.wait(minutes=2)
    return world


def test_an_answer_that_is_neither_keyword_is_held_and_brings_a_reminder(world: World) -> None:
    _asked(world)
    assert world.writes("ok").outcome is ReceivedAs.HELD
    world.dispatch()
    assert world.templates_sent() == ["reminder"]
    assert "YES" in world.sent()[0]
    assert "STOP" in world.sent()[0]
    assert world.state() is State.PENDING
    assert EventType.OPT_IN_REMINDED in world.events()
    world.writes("YES")
    world.dispatch()
    assert world.state() is State.OPTED_IN
    assert world.sent()[-1] == "held"
    assert "ok" in world.told()


def test_no_more_reminders_than_configured_and_none_closer_than_the_pause(world: World) -> None:
    _asked(world, reminders=2, remind_after=timedelta(hours=1))
    for minutes in (0, 59, 1, 1, 60, 60, 60):
        world.wait(minutes=minutes)
        world.writes("what is this?")
        world.dispatch()
    assert world.templates_sent() == ["reminder", "reminder"]


def test_reminders_can_be_switched_off(world: World) -> None:
    _asked(world, reminders=0)
    world.writes("ok")
    world.dispatch()
    assert world.sent() == []


def test_a_reminder_that_has_not_left_when_the_answer_comes_does_not_leave(world: World) -> None:
    _asked(world)
    world.writes("ok")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["user_initiated.opt_out_confirmation"]


def test_after_an_opt_out_a_request_is_sent_once_and_nobody_is_reminded(world: World) -> None:
    _asked(world)
    world.writes("STOP")
    world.writes("hello again")
    world.dispatch()
    world.wait(minutes=2)
    world.writes("well?")
    world.dispatch()
    assert "reminder" not in world.templates_sent()
    assert world.templates_sent().count("contact_initiated.request") == 1


def test_a_new_request_after_its_pause_may_be_reminded_of_again(world: World) -> None:
    _asked(world)
    world.writes("ok")
    world.wait(days=1)
    world.writes("hello?")
    world.wait(minutes=2)
    world.writes("anybody?")
    world.dispatch()
    assert world.templates_sent() == ["reminder", "contact_initiated.request", "reminder"]
