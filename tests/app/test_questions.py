"""A text asks something of its own, and what people answer (the context of a reply)."""

import pytest

from optin import Choice, EventType, InputError, Mode, Question, Queued, ReceivedAs, State
from tests.app.driver import SAM, SECOND, SENDER, TENANT, World

ASKS = "Tomorrow at nine. Reply C to confirm, R to reschedule."


def _asks(world: World, **named: str) -> None:
    assert isinstance(world.send(ASKS, asks=Question.APPOINTMENT, **named), Queued)
    world.dispatch()
    world.forget()


def _agreed(world: World) -> World:
    world.enrol(senders=(SENDER, SECOND))
    world.agrees()
    return world


@pytest.mark.parametrize(
    ("word", "choice"), [("c", "confirm"), ("YES", "confirm"), ("R.", "reschedule")]
)
def test_an_answer_reaches_the_user_and_the_host_sees_which(
    world: World, word: str, choice: str
) -> None:
    _asks(_agreed(world))
    before = world.events()
    received = world.writes(word)
    assert (received.outcome, received.answer) == (ReceivedAs.DELIVERED, choice)
    world.dispatch()
    assert world.told() == [word]
    assert world.sent() == []
    assert EventType.OPTED_IN not in world.events()[len(before) :]
    assert world.writes("see you", to=SECOND).answer is None


def test_a_cancel_opts_out_at_once_and_is_clarified_by_one_text(world: World) -> None:
    _asks(_agreed(world))
    received = world.writes("CANCEL")
    assert (received.outcome, received.answer) == (ReceivedAs.OPTED_OUT, Choice.CANCEL)
    assert world.state() is State.OPTED_OUT
    world.dispatch()
    assert world.templates_sent() == ["clarification"]
    assert world.told() == ["possible_cancellation"]
    (out,) = [one for one in world.history() if one.event.type is EventType.OPTED_OUT]
    assert out.event.facts["answer"] == "cancel"
    # Silence keeps everything stopped, and so does whatever is no START.
    world.wait(days=1)
    assert world.writes("yes").answer is None
    assert world.writes("CANCEL").outcome is ReceivedAs.OPTED_OUT
    world.wait(minutes=2)
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN


def test_the_latest_question_wins(world: World) -> None:
    world.enrol(Mode.OFF)
    world.optin.request_consent(TENANT, to=SAM, user="dana")
    world.dispatch()
    world.wait(minutes=1)
    _asks(world)
    assert world.writes("YES").answer is Choice.CONFIRM
    assert world.state() is State.PENDING
    world.wait(days=2)
    world.optin.request_consent(TENANT, to=SAM, user="dana")
    world.dispatch()
    assert world.writes("YES").outcome is ReceivedAs.OPTED_IN


def test_a_held_text_asks_once_it_leaves(world: World) -> None:
    world.enrol()
    world.send(ASKS, asks="appointment")
    world.dispatch()
    assert world.writes("C").answer is None
    assert world.writes("YES").outcome is ReceivedAs.OPTED_IN
    world.dispatch()
    assert world.writes("C").answer is Choice.CONFIRM
    assert [row.asks for row in world.rows() if row.body == ASKS] == ["appointment"]


def test_an_answer_that_had_to_wait_is_read_by_the_question_of_then(world: World) -> None:
    _asks(_agreed(world))
    world.writes_while_locked("CANCEL")
    world.dispatch()
    world.dispatch()
    assert world.state() is State.OPTED_OUT
    assert world.templates_sent() == ["clarification"]


def test_members_of_a_group_are_asked_as_well(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    world.group(SAM, asks="appointment")
    world.dispatch()
    assert world.writes("R").answer is Choice.RESCHEDULE


def test_the_same_key_with_another_question_is_another_message(world: World) -> None:
    _agreed(world)
    world.send("Nine?", key="k", asks="appointment")
    assert isinstance(world.send("Nine?", key="k", asks="appointment"), Queued)
    with pytest.raises(ValueError, match="key"):
        world.send("Nine?", key="k")


def test_what_cannot_be_asked_is_refused(world: World) -> None:
    _agreed(world)
    with pytest.raises(InputError) as refused:
        world.send(asks="weather")
    assert refused.value.code == "unknown_question"
