"""An administrator's block: a fact beside consent, made and lifted by a call (row C3)."""

import pytest

from optin import Actor, Changed, Code, EventType, Held, InputError, Mode, Queued, State, Unchanged
from tests.app.driver import (
    ADMIN,
    KIM,
    NOBODY_SPECIAL,
    SAM,
    SECOND,
    SENDER,
    TENANT,
    World,
    code_of,
)

WHY = "Asked us to call instead."


def _blocks(world: World, sender: str = "") -> object:
    return world.optin.block(TENANT, contact=SAM, actor=ADMIN, reason=WHY, sender=sender)


def _unblocks(world: World, sender: str = "") -> object:
    return world.optin.unblock(TENANT, contact=SAM, actor=ADMIN, reason="Called.", sender=sender)


def test_a_block_bars_texts_whatever_was_agreed_and_moves_no_consent(world: World) -> None:
    world.enrol()
    world.agrees()
    assert _blocks(world) == Changed(state=State.OPTED_IN)
    assert _blocks(world) == Unchanged(State.OPTED_IN)
    assert code_of(world.send()) is Code.BLOCKED_BY_ADMINISTRATOR
    assert code_of(world.optin.may_send(TENANT, to=SAM)) is Code.BLOCKED_BY_ADMINISTRATOR
    assert world.state() is State.OPTED_IN
    assert [block.source for block in world.status().blocks] == ["administrator"]
    assert "unblock" in world.status().lifts
    assert isinstance(world.send(to=KIM), Held)
    assert _unblocks(world) == Changed(state=State.OPTED_IN)
    assert _unblocks(world) == Unchanged(State.OPTED_IN)
    assert isinstance(world.send(), Queued)


def test_a_message_that_was_queued_before_a_block_does_not_leave(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("queued before")
    _blocks(world)
    world.dispatch()
    assert world.sent() == []
    assert world.row("queued before").code == Code.BLOCKED_BY_ADMINISTRATOR


def test_who_made_and_lifted_a_block_and_why_is_in_the_ledger(world: World) -> None:
    world.enrol()
    _blocks(world)
    _unblocks(world)
    made, lifted = [entry.event for entry in world.history()]
    assert (made.type, lifted.type) == (EventType.BLOCKED, EventType.UNBLOCKED)
    assert made.payload == {"actor": "ann", "reason": WHY}
    assert lifted.payload == {"actor": "ann", "reason": "Called."}


def test_a_block_takes_a_permission_and_a_reason(world: World) -> None:
    world.enrol()
    refused = world.optin.block(TENANT, contact=SAM, actor=NOBODY_SPECIAL, reason=WHY)
    assert code_of(refused) is Code.PERMISSION_MISSING
    with pytest.raises(InputError) as caught:
        world.optin.block(TENANT, contact=SAM, actor=ADMIN, reason=" ")
    assert caught.value.code == "no_reason"
    assert world.status().blocks == ()
    named = Actor("eve", {"block"})
    assert isinstance(world.optin.block(TENANT, contact=SAM, actor=named, reason=WHY), Changed)
    world.roles(dana="member")
    lifted = world.optin.unblock(TENANT, contact=SAM, actor=Actor("dana"), reason="x")
    assert code_of(lifted) is Code.PERMISSION_MISSING


def test_a_block_of_one_sender_leaves_the_others(world: World) -> None:
    world.enrol(Mode.OFF, senders=(SENDER, SECOND))
    _blocks(world, SECOND)
    assert code_of(world.send(sender=SECOND)) is Code.BLOCKED_BY_ADMINISTRATOR
    assert isinstance(world.send(sender=SENDER), Queued)
    assert code_of(_blocks(world, "+14155550199")) is Code.UNKNOWN_SENDER


def test_stop_and_help_are_answered_in_spite_of_an_administrators_block(world: World) -> None:
    world.enrol(Mode.OFF)
    _blocks(world)
    world.writes("HELP")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["help", "user_initiated.opt_out_confirmation"]
    assert world.state() is State.OPTED_OUT


def test_no_word_of_the_persons_lifts_an_administrators_block(world: World) -> None:
    world.enrol()
    _blocks(world)
    world.writes("START")
    world.dispatch()
    assert world.state() is State.OPTED_IN
    assert code_of(world.send()) is Code.BLOCKED_BY_ADMINISTRATOR
    assert world.sent() == []
