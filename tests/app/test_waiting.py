"""While a request is pending: what waits, in which order, how many, how long, and who is asked."""

import pytest

from optin import Changed, Code, EventType, Held, Mode, Queued, ReceivedAs, State, Unchanged
from tests.app.driver import SAM, TENANT, World, code_of


def _requests(world: World) -> int:
    return world.events().count(EventType.OPT_IN_REQUESTED)


def test_further_messages_wait_in_order_behind_one_request(world: World) -> None:
    world.enrol()
    asked = [held.asked for text in "abc" if isinstance(held := world.send(text), Held)]
    assert asked == [True, False, False]
    world.dispatch()
    assert len(world.sent()) == 1
    world.writes("yes")
    world.dispatch()
    assert world.sent()[2:] == ["a", "b", "c"]


def test_a_contacts_further_messages_wait_in_order_too(world: World) -> None:
    world.enrol()
    for text in ("a hat", "a coat", "a cat"):
        assert world.writes(text, user="dana").outcome is ReceivedAs.HELD
    assert _requests(world) == 1
    world.writes("yes")
    world.dispatch()
    assert world.told()[-3:] == ["a hat", "a coat", "a cat"]


def test_messages_of_both_wait_together(world: World) -> None:
    world.enrol()
    world.send("from the user")
    assert world.writes("from the contact").outcome is ReceivedAs.HELD
    assert _requests(world) == 1
    world.writes("yes")
    world.dispatch()
    assert world.sent()[-1] == "from the user"
    assert world.told()[-1] == "from the contact"


def test_no_more_messages_wait_than_the_policy_allows(world: World) -> None:
    world.enrol(hold_limit=2)
    world.send("a")
    world.send("b")
    refused = world.send("c")
    assert code_of(refused) is Code.TOO_MANY_HELD
    world.writes("yes")
    world.dispatch()
    assert world.sent()[-2:] == ["a", "b"]


def test_where_nothing_may_wait_nobody_is_asked_by_sending(world: World) -> None:
    world.enrol(hold_limit=0)
    assert code_of(world.send()) is Code.TOO_MANY_HELD
    world.dispatch()
    assert world.sent() == []
    assert world.state() is State.UNKNOWN


def test_a_contacts_message_past_the_limit_is_recorded_and_handed_to_nobody(world: World) -> None:
    world.enrol(hold_limit=1)
    world.writes("one thing", user="dana")
    assert world.writes("another thing").outcome is ReceivedAs.DROPPED
    assert world.events().count(EventType.MESSAGE_DISCARDED) == 1
    world.writes("yes")
    world.dispatch()
    assert world.told()[-1] == "one thing"


def test_a_message_that_waited_too_long_is_discarded_on_the_record(world: World) -> None:
    world.enrol()
    world.send("old news")
    world.wait(days=7, seconds=1)
    world.send("news")
    world.writes("yes")
    world.dispatch()
    assert "old news" not in world.sent()
    assert world.sent()[-1] == "news"
    assert world.row("old news").state == "discarded"
    assert "too_late" in {entry.event.facts.get("code") for entry in world.history()}


def test_a_message_is_kept_for_as_long_as_the_policy_says(world: World) -> None:
    world.enrol()
    world.send("news")
    world.wait(days=7, seconds=-1)
    world.writes("yes")
    world.dispatch()
    assert world.sent()[-1] == "news"


def test_messages_past_their_time_take_no_place_from_new_ones(world: World) -> None:
    world.enrol(hold_limit=2)
    world.send("a")
    world.send("b")
    world.wait(days=8)
    assert isinstance(world.send("c"), Held)
    assert isinstance(world.send("d"), Held)
    assert code_of(world.send("e")) is Code.TOO_MANY_HELD
    world.writes("yes")
    world.dispatch()
    assert world.sent()[-2:] == ["c", "d"]


def test_no_second_request_goes_out_before_the_pause_is_over(world: World) -> None:
    world.enrol()
    world.send("a")
    world.wait(hours=23, minutes=59)
    assert isinstance(again := world.send("b"), Held)
    assert not again.asked
    assert world.optin.request_consent(TENANT, to=SAM, user="dana") == Unchanged(State.PENDING)
    world.wait(minutes=1)
    assert isinstance(later := world.send("c"), Held)
    assert later.asked
    world.dispatch()
    assert world.templates_sent() == ["user_initiated.request", "user_initiated.request"]


def test_a_request_with_no_message_waiting_is_made_once(world: World) -> None:
    world.enrol()
    ask = {"to": SAM, "user": "dana", "user_name": "Dana Reyes"}
    assert world.optin.request_consent(TENANT, **ask) == Changed(state=State.PENDING)
    assert world.optin.request_consent(TENANT, **ask) == Unchanged(State.PENDING)
    world.dispatch()
    assert len(world.sent()) == 1
    assert "Dana Reyes" in world.sent()[0]
    world.writes("yes")
    assert world.optin.request_consent(TENANT, **ask) == Unchanged(State.OPTED_IN)
    assert isinstance(world.send(), Queued)


@pytest.mark.parametrize("mode", [Mode.DISCLAIMER, Mode.OFF])
def test_consent_can_be_asked_for_in_every_mode(world: World, mode: Mode) -> None:
    world.enrol(mode)
    assert world.optin.request_consent(TENANT, to=SAM, user="dana") == Changed(state=State.PENDING)
    world.writes("yes")
    assert world.state() is State.OPTED_IN


def test_an_answer_that_is_neither_keyword_is_held_and_asks_nothing_new(world: World) -> None:
    world.enrol(reminders=0)
    world.send()
    world.dispatch()
    for text in ("who is this?", "yes but who is this?", "maybe", "ok"):
        assert world.writes(text).outcome is ReceivedAs.HELD
    world.dispatch()
    assert len(world.sent()) == 1
    assert world.state() is State.PENDING


def test_a_users_message_while_an_opt_out_is_being_lifted_asks_nobody(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.writes("one more question")
    world.dispatch()
    world.forget()
    world.wait(days=3)
    held = world.send("an answer")
    assert isinstance(held, Held)
    assert not held.asked
    assert world.optin.request_consent(TENANT, to=SAM, user="dana") == Unchanged(State.PENDING)
    world.dispatch()
    assert world.sent() == []
    world.writes("YES")
    world.dispatch()
    assert world.sent()[-1] == "an answer"


# Switching the policy while messages wait.


def test_a_switch_to_off_lets_waiting_messages_go_before_the_next_one(world: World) -> None:
    world.enrol()
    world.send("a")
    world.send("b")
    world.switch(Mode.OFF)
    assert isinstance(world.send("c"), Queued)
    world.dispatch()
    assert world.sent()[-3:] == ["a", "b", "c"]


def test_a_switch_to_the_disclaimer_puts_it_before_waiting_messages_in_order(world: World) -> None:
    world.enrol()
    world.send("a")
    world.send("b")
    world.switch(Mode.DISCLAIMER)
    assert isinstance(world.send("c"), Queued)
    world.dispatch()
    assert world.templates_sent()[-4:] == ["disclaimer", "", "", ""]
    assert world.sent()[-3:] == ["a", "b", "c"]


def test_a_yes_after_a_switch_still_delivers_what_waits(world: World) -> None:
    world.enrol()
    world.send("a")
    world.dispatch()
    world.switch(Mode.OFF)
    world.writes("yes")
    world.dispatch()
    assert world.sent()[-1] == "a"


@pytest.mark.parametrize("mode", [Mode.DISCLAIMER, Mode.OFF])
def test_a_switch_to_explicit_consent_holds_what_is_queued_and_asks(
    world: World, mode: Mode
) -> None:
    world.enrol(mode)
    world.send("a")
    world.send("b")
    world.switch(Mode.CONSENT)
    world.dispatch()
    world.dispatch()
    assert world.state() is State.PENDING
    assert not {"a", "b"} & set(world.sent())
    assert _requests(world) == 1
    world.writes("yes")
    world.dispatch()
    assert world.sent()[-2:] == ["a", "b"]


def test_a_switch_from_off_to_the_disclaimer_puts_it_before_what_is_queued(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("a")
    world.send("b")
    world.switch(Mode.DISCLAIMER)
    world.dispatch()
    assert world.templates_sent() == ["disclaimer", "", ""]
    assert world.sent()[1:] == ["a", "b"]


def test_a_switch_from_the_disclaimer_to_off_leaves_an_opt_out_standing(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.send("a")
    world.writes("STOP")
    world.switch(Mode.OFF)
    assert code_of(world.send("b")) is Code.OPTED_OUT
    world.dispatch()
    assert not {"a", "b"} & set(world.sent())
    world.writes("hello")
    assert code_of(world.send("c")) is Code.OPTED_OUT


def test_an_opt_out_that_is_being_lifted_still_bars_after_a_switch(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.writes("hello")
    assert world.state() is State.PENDING
    for mode in (Mode.DISCLAIMER, Mode.OFF):
        world.switch(mode)
        assert code_of(world.send("no")) is Code.OPTED_OUT
    world.dispatch()
    assert "no" not in world.sent()
    world.writes("yes")
    assert isinstance(world.send("now"), Queued)
