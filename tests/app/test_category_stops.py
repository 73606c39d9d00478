"""STOP and the name of a category, through the public API (row K6)."""

from optin import Category, Code, EventType, Queued, ReceivedAs, State
from tests.app.driver import ADMIN, SAM, SENDER, TENANT, World, code_of

VISIT = "visit"


def _world(world: World) -> World:
    world.enrol(stop_by_category=True)
    reminders = Category(VISIT, "contact", ("reminders", "recordatorios"))
    world.optin.add_category(TENANT, reminders, actor=ADMIN, confirm=True)
    world.agrees()
    return world


def test_a_stop_of_a_category_ends_those_messages_and_no_others(world: World) -> None:
    _world(world)
    assert isinstance(world.send("Tomorrow at nine.", category=VISIT), Queued)
    received = world.writes("stop remindres")
    assert (received.outcome, received.categories) == (ReceivedAs.CATEGORY_STOPPED, (VISIT,))
    world.dispatch()
    assert world.templates_sent() == ["category.opt_out_confirmation"]
    assert world.told()[-1] == "category.rejected"
    assert code_of(world.send(category=VISIT)) is Code.CATEGORY_OPTED_OUT
    assert code_of(world.optin.may_send(TENANT, to=SAM, category=VISIT)) is Code.CATEGORY_OPTED_OUT
    (many,) = world.optin.may_send_many(TENANT, to=[SAM], category=VISIT)
    assert code_of(many[1]) is Code.CATEGORY_OPTED_OUT
    assert isinstance(world.send(), Queued)


def test_status_ledger_and_contacts_agree_on_it(world: World) -> None:
    _world(world)
    world.writes("STOP reminders")
    status = world.status()
    (block,) = status.blocks
    assert (block.source, block.category, block.sender) == ("person:visit", VISIT, "")
    assert status.state is State.OPTED_IN
    assert (
        status.lifts
        == "Only the person lifts the stop of one category, by texting START reminders."
    )
    (entry,) = [one for one in world.history() if one.event.type is EventType.BLOCKED]
    assert entry.seq == block.seq
    assert entry.event.payload["text"] == "STOP reminders"
    assert EventType.OPTED_OUT not in world.events()
    world.writes("STOP")
    assert world.status().lifts.startswith("Only the person lifts it: by texting START")


def test_a_start_of_later_leaves_it_and_a_start_of_the_category_lifts_it(world: World) -> None:
    _world(world)
    world.writes("STOP reminders")
    world.writes("STOP")
    assert world.state() is State.OPTED_OUT
    world.wait(hours=1)
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    assert isinstance(world.send(), Queued)
    assert code_of(world.send(category=VISIT)) is Code.CATEGORY_OPTED_OUT
    world.forget()
    assert world.writes("START recordatorios").outcome is ReceivedAs.CATEGORY_STARTED
    assert isinstance(world.send(category=VISIT), Queued)
    world.dispatch()
    assert "category.confirmation" in world.templates_sent()
    assert world.status().blocks == ()


def test_one_that_had_to_wait_is_decided_like_any_other(world: World) -> None:
    _world(world)
    world.writes_while_locked("STOP reminders")
    assert code_of(world.send()) is Code.OPT_OUT_UNPROCESSED
    world.dispatch()
    assert [block.category for block in world.status().blocks] == [VISIT]
    assert isinstance(world.send(), Queued)


def test_an_administrator_lifts_none(world: World) -> None:
    _world(world)
    world.writes("STOP reminders")
    world.optin.unblock(TENANT, contact=SAM, actor=ADMIN, reason="asked by phone")
    assert [block.category for block in world.status().blocks] == [VISIT]


def test_it_counts_from_every_sender(world: World) -> None:
    _world(world)
    world.writes("STOP reminders", to=SENDER)
    assert code_of(world.send(category=VISIT, sender=SENDER)) is Code.CATEGORY_OPTED_OUT


def test_a_stop_of_a_category_that_is_no_setting_is_what_it_was(world: World) -> None:
    world.enrol()
    named = Category(VISIT, "contact", "zumba")
    world.optin.add_category(TENANT, named, actor=ADMIN, confirm=True)
    world.agrees()
    assert world.writes("zumba stop").outcome is ReceivedAs.DELIVERED
    assert world.writes("STOP zumba").categories == ()
