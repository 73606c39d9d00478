"""Words that may be an opt-out: what becomes of them is the tenant's choice (row K5)."""

import pytest

from optin import Changed, Code, EventType, Mode, Queued, ReceivedAs, State, Unchanged
from optin.keywords import Grade
from tests.app.driver import ADMIN, SAM, TENANT, World, code_of

PROBABLE, DOUBTFUL, SURE = "stop please", "not interested", "STOP"
WHY = "They meant the newsletter."


def _unblocks(world: World) -> object:
    return world.optin.unblock(TENANT, contact=SAM, actor=ADMIN, reason=WHY)


def _enrol(world: World, **doubt: str) -> None:
    world.enrol()
    world.switch(Mode.CONSENT, **doubt)
    world.agrees()


def test_the_probable_opts_out_and_the_doubtful_is_read_by_a_person_unless_said_otherwise(
    world: World,
) -> None:
    world.enrol()
    world.agrees()
    received = world.writes(DOUBTFUL)
    assert (received.outcome, received.grade) == (ReceivedAs.DELIVERED, Grade.REVIEW)
    assert (world.state(), world.status().blocks) == (State.OPTED_IN, ())
    assert world.writes(PROBABLE).outcome is ReceivedAs.OPTED_OUT


@pytest.mark.parametrize("text", [PROBABLE, DOUBTFUL])
def test_texts_stop_until_somebody_has_looked(world: World, text: str) -> None:
    _enrol(world, probable="suspend", doubtful="suspend")
    world.send("queued before")
    assert world.writes(text).outcome is ReceivedAs.SUSPENDED
    world.dispatch()
    assert "queued before" not in world.sent()
    assert code_of(world.send()) is Code.OPT_OUT_IN_DOUBT
    assert code_of(world.optin.may_send(TENANT, to=SAM)) is Code.OPT_OUT_IN_DOUBT
    assert world.state() is State.OPTED_IN
    (block,) = world.status().blocks
    assert (block.source, block.sender, block.lifted_by) == ("doubt", "", "START")
    assert "reads what was written" in world.status().lifts
    assert text in world.told()
    assert "suspended" in world.told()
    assert _unblocks(world) == Changed(state=State.OPTED_IN)
    assert _unblocks(world) == Unchanged(State.OPTED_IN)
    assert isinstance(world.send(), Queued)


def test_the_words_stand_in_the_ledger_as_proof(world: World) -> None:
    _enrol(world, doubtful="suspend")
    world.writes(DOUBTFUL)
    event = next(one.event for one in world.history() if one.event.type is EventType.BLOCKED)
    assert event.payload["text"] == DOUBTFUL
    assert (event.facts["cause"], event.facts["grade"]) == ("stop.plain.doubt", "review")


def test_more_of_them_say_nothing_new_and_stop_is_still_a_stop(world: World) -> None:
    _enrol(world, probable="suspend", doubtful="suspend")
    world.writes(DOUBTFUL)
    assert world.writes(PROBABLE).outcome is ReceivedAs.DELIVERED
    assert world.events().count(EventType.BLOCKED) == 1
    assert world.writes(SURE).outcome is ReceivedAs.OPTED_OUT
    world.dispatch()
    assert world.templates_sent()[-1].endswith("opt_out_confirmation")
    assert world.writes(DOUBTFUL).outcome is not ReceivedAs.SUSPENDED
    assert world.events().count(EventType.BLOCKED) == 1


@pytest.mark.parametrize("before", [(), (SURE,)])
def test_start_lifts_it(world: World, before: tuple[str, ...]) -> None:
    _enrol(world, doubtful="suspend")
    world.writes(DOUBTFUL)
    for text in before:
        world.writes(text)
    world.wait(minutes=2)
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    assert world.status().blocks == ()
    assert isinstance(world.send(), Queued)


def test_a_yes_on_a_form_lifts_it(world: World) -> None:
    _enrol(world, doubtful="suspend")
    world.writes(DOUBTFUL)
    world.writes(SURE)
    world.says_yes_on_a_form()
    assert (world.state(), world.status().blocks) == (State.OPTED_IN, ())


def test_help_is_answered_meanwhile(world: World) -> None:
    _enrol(world, doubtful="suspend")
    world.writes(DOUBTFUL)
    world.writes("HELP")
    world.dispatch()
    assert world.templates_sent()[-1] == "help"


def test_nobody_in_doubt_is_asked_for_consent(world: World) -> None:
    world.enrol()
    world.switch(Mode.CONSENT, doubtful="suspend")
    assert world.writes(DOUBTFUL).outcome is ReceivedAs.SUSPENDED
    assert code_of(world.send()) is Code.OPT_OUT_IN_DOUBT
    world.dispatch()
    assert world.sent() == []
    assert world.told("") == ["suspended"]


def test_the_probable_can_be_left_to_a_person_even_where_it_had_to_wait(world: World) -> None:
    _enrol(world, probable="review")
    assert world.writes(PROBABLE).outcome is ReceivedAs.DELIVERED
    world.writes_while_locked(PROBABLE)
    assert code_of(world.send()) is Code.OPT_OUT_UNPROCESSED
    world.dispatch()
    assert world.state() is State.OPTED_IN
    world.writes_while_locked(SURE)
    world.dispatch()
    assert world.state() is State.OPTED_OUT


def test_a_branch_may_be_stricter(world: World) -> None:
    world.enrol()
    world.add_office("north")
    world.switch(Mode.CONSENT, organisation="north", doubtful="suspend")
    world.agrees()
    world.send("Hello", organisation="north")
    world.dispatch()
    assert world.writes(DOUBTFUL).outcome is ReceivedAs.SUSPENDED
