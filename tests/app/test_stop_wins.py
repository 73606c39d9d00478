"""Whoever said STOP is left alone, whatever else was going on."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optin import (
    Code,
    Event,
    EventType,
    Held,
    Mode,
    Queued,
    ReceivedAs,
    State,
    StorageError,
)
from optin.consent import Entry
from optin.policy import InboxItem
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from tests.app.driver import KIM, SAM, TENANT, World, code_of, late_authorisations

MODES = list(Mode)


def test_a_stop_while_a_message_waits_discards_it_for_ever(world: World) -> None:
    world.enrol()
    world.send("held")
    world.dispatch()
    world.writes("STOP")
    world.writes("START")
    world.dispatch()
    world.wait(days=1)
    world.dispatch()
    assert "held" not in world.sent()


@pytest.mark.parametrize("mode", MODES)
def test_a_stop_between_queueing_and_dispatch_stops_the_message(world: World, mode: Mode) -> None:
    world.enrol(mode)
    world.agrees()
    assert isinstance(world.send("queued"), Queued)
    world.writes("STOP")
    world.dispatch()
    assert "queued" not in world.sent()
    assert world.row("queued").state == "blocked"
    assert world.row("queued").code in {Code.OPTED_OUT, Code.QUEUED_BEFORE_OPT_OUT}


@pytest.mark.parametrize("mode", MODES)
def test_a_start_revives_nothing_that_was_queued_before_the_stop(world: World, mode: Mode) -> None:
    world.enrol(mode)
    world.agrees()
    world.send("before")
    world.writes("STOP")
    world.writes("START")
    world.send("after")
    world.dispatch()
    assert world.sent()[-1] == "after"
    assert "before" not in world.sent()
    assert world.row("before").code == Code.QUEUED_BEFORE_OPT_OUT


def test_a_stop_between_a_yes_and_dispatch_stops_what_the_yes_released(world: World) -> None:
    world.enrol()
    world.send("held")
    world.dispatch()
    world.forget()
    world.writes("YES")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["user_initiated.opt_out_confirmation"]
    assert world.state() is State.OPTED_OUT


def test_a_stop_before_the_request_left_stops_the_request(world: World) -> None:
    world.enrol()
    world.send("held")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["user_initiated.opt_out_confirmation"]


def test_a_stop_before_the_disclaimer_left_stops_both(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.send("first")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["user_initiated.opt_out_confirmation"]
    world.writes("START")
    assert isinstance(world.send("second"), Queued)
    world.dispatch()
    assert world.sent()[-1] == "second"
    assert "first" not in world.sent()


def test_an_opt_out_by_hand_stops_what_is_queued(world: World) -> None:
    world.enrol()
    world.agrees()
    world.send("queued")
    world.optin.opt_out(TENANT, contact=SAM, by="dana")
    world.dispatch()
    assert world.sent() == []


def test_a_start_and_a_stop_before_dispatch_leave_one_true_answer(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.dispatch()
    world.forget()
    world.writes("START")
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent() == ["contact_initiated.opt_out_confirmation"] or (
        world.templates_sent() == ["user_initiated.opt_out_confirmation"]
    )


def test_a_stop_of_one_contact_stops_nobody_else(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    world.agrees(KIM)
    world.send("to sam", SAM)
    world.send("to kim", KIM)
    world.writes("STOP", SAM)
    world.dispatch()
    assert world.sent(KIM) == ["to kim"]
    assert "to sam" not in world.sent(SAM)


def test_a_stop_reaches_every_office_of_the_tenant(world: World) -> None:
    world.enrol()
    world.add_office("north")
    world.agrees()
    world.send("from north", organisation="north")
    world.writes("STOP")
    world.dispatch()
    assert "from north" not in world.sent()
    assert code_of(world.send(organisation="north")) is Code.OPTED_OUT


def test_a_stop_that_cannot_be_decided_bars_until_dispatch_takes_it_up(world: World) -> None:
    world.enrol()
    world.agrees()
    world.send("queued")
    world.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
    assert world.writes("stop").outcome is ReceivedAs.RECORDED
    world.store.fails = lambda *_: None
    assert code_of(world.send("more")) is Code.OPT_OUT_UNPROCESSED
    assert isinstance(world.optin.may_send(TENANT, to=KIM), Held)
    world.dispatch()
    assert world.state() is State.OPTED_OUT
    assert world.templates_sent() == ["user_initiated.opt_out_confirmation"]
    assert code_of(world.send("more")) is Code.OPTED_OUT


def test_a_stop_bars_for_as_long_as_nobody_can_decide_about_it(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    world.agrees(KIM)
    world.send("queued", SAM)
    world.send("for kim", KIM)

    def fails(name: str, arguments: tuple[Any, ...]) -> Exception | None:
        if name != "transact":
            return None
        (unit,) = arguments[0]
        return StorageError("locked") if unit.key is not None or _takes_up(unit) else None

    world.store.fails = fails
    world.writes("stop", SAM)
    for _ in range(3):
        world.dispatch()
    assert world.sent(SAM) == []
    assert world.sent(KIM) == ["for kim"]
    assert world.row("queued").code == Code.OPT_OUT_UNPROCESSED


def _takes_up(unit: Any) -> bool:  # noqa: ANN401 - a unit of any answer
    return isinstance(unit.entry, InboxItem)


def test_one_delivery_that_nobody_can_decide_about_holds_up_nobody_else(world: World) -> None:
    world.enrol()
    world.agrees(KIM)
    world.send("for kim", KIM)

    def fails(name: str, arguments: tuple[Any, ...]) -> Exception | None:
        broken = name == "transact" and (
            arguments[0][0].key is not None or _takes_up(arguments[0][0])
        )
        return RuntimeError("a defect") if broken else None

    world.store.fails = fails
    assert world.writes("stop", SAM).outcome is ReceivedAs.RECORDED
    world.dispatch()
    assert world.sent(KIM) == ["for kim"]


def test_a_stop_is_refused_where_it_cannot_even_be_kept(world: World) -> None:
    world.enrol()
    world.store.fails = lambda *_: StorageError("away")
    with pytest.raises(StorageError):
        world.writes("stop", event_id="SM1")
    world.store.fails = lambda *_: None
    assert world.writes("stop", event_id="SM1").outcome is ReceivedAs.OPTED_OUT


def test_an_ordinary_message_that_cannot_be_decided_is_taken_up_and_bars_nothing(
    world: World,
) -> None:
    world.enrol()
    world.agrees()
    world.send("queued")
    world.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
    assert world.writes("thanks").outcome is ReceivedAs.RECORDED
    world.store.fails = lambda *_: None
    world.dispatch()
    assert world.sent() == ["queued"]
    assert world.told() == ["thanks"]


# What was said before the STOP and is read after it.


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("said", ["START", "YES", "hello"])
@pytest.mark.parametrize("seconds", [0, 60])
def test_what_was_recorded_before_a_stop_lifts_and_asks_nothing(
    world: World, mode: Mode, said: str, seconds: int
) -> None:
    world.enrol(mode)
    world.optin.request_consent(TENANT, to=SAM, user="dana")
    world.dispatch()
    world.writes_while_locked(said)
    world.wait(seconds=seconds)
    world.writes("STOP")
    world.forget()
    world.dispatch()
    assert world.state() is State.OPTED_OUT
    assert world.templates_sent() == ["user_initiated.opt_out_confirmation"]
    assert code_of(world.send()) is Code.OPTED_OUT


@pytest.mark.parametrize("mode", MODES)
def test_a_start_that_was_written_before_the_stop_and_came_after_it_lifts_nothing(
    world: World, mode: Mode
) -> None:
    world.enrol(mode)
    written_at = world.clock.now()
    world.wait(seconds=30)
    world.writes("STOP")
    world.wait(seconds=30)
    world.writes("START", occurred_at=written_at)
    assert world.state() is State.OPTED_OUT
    world.writes("START", occurred_at=world.clock.now())
    assert world.state() is State.OPTED_IN


@pytest.mark.parametrize("first", ["STOP", "STOP ALL"])
@pytest.mark.parametrize("again", ["STOP", "STOP ALL"])
@pytest.mark.parametrize("between", ["", "STOP"])
def test_a_start_that_was_written_before_a_repeated_stop_lifts_nothing(
    world: World, first: str, between: str, again: str
) -> None:
    world.enrol(Mode.OFF)
    for said in filter(None, (first, between)):
        world.writes(said)
        world.wait(seconds=30)
    written_at = world.clock.now()
    world.wait(seconds=30)
    world.writes(again)
    world.writes("START", occurred_at=written_at)
    assert world.state() is State.OPTED_OUT
    world.wait(seconds=30)
    world.writes("START", occurred_at=world.clock.now())
    assert world.state() is State.OPTED_IN


def test_a_stop_that_was_recorded_before_a_start_is_an_opt_out_all_the_same(world: World) -> None:
    world.enrol()
    world.writes_while_locked("STOP")
    world.wait(seconds=5)
    world.writes("START")
    world.dispatch()
    assert world.state() is State.OPTED_OUT


def test_a_start_after_an_opt_out_by_hand_lifts_it_though_it_had_to_wait(world: World) -> None:
    world.enrol()
    world.optin.opt_out(TENANT, contact=SAM, by="dana")
    world.wait(seconds=5)
    world.writes_while_locked("START")
    world.wait(hours=1)
    world.dispatch()
    assert world.state() is State.OPTED_IN


# Erasure.


def test_an_opt_out_outlives_the_erasure_of_its_number(world: World) -> None:
    world.enrol()
    world.agrees()
    world.send("queued")
    world.writes("STOP")
    assert world.optin.erase(TENANT, SAM, ground="gdpr-17") > 0
    world.dispatch()
    assert world.sent() == []
    assert not any(entry.event.payload for entry in world.history() if entry.event.recipient)
    assert code_of(world.send()) is Code.OPTED_OUT
    assert world.history()[-1].event.payload == {"user": "dana"}  # who was refused, no contact
    assert world.optin.verify(TENANT) is None


# Any order of acts.


_ACTS = st.lists(
    st.sampled_from(
        [
            "send", "STOP", "START", "YES", "hello", "HELP", "STOP ALL", "dispatch", "wait",
            "group", "consent", "disclaimer", "off", "out", "in", "form", "request", "later",
            "locked",
        ]
    ),
    max_size=14,
)  # fmt: skip


def _act(world: World, act: str, number: int) -> None:  # noqa: C901 - one line for each act
    match act:
        case "send":
            world.send(f"text {number}")
        case "locked":
            world.writes_while_locked("START")
        case "group":
            world.group(SAM, KIM)
        case "dispatch":
            world.dispatch()
        case "wait":
            world.wait(minutes=4)
        case "later":
            world.wait(days=2)
        case "consent" | "disclaimer" | "off":
            world.switch(Mode(act), group_messaging=act != "consent")
        case "out":
            world.optin.opt_out(TENANT, contact=SAM, by="dana")
        case "in":
            world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed")
        case "form":
            world.says_yes_on_a_form()
        case "request":
            world.optin.request_consent(TENANT, to=SAM, user="dana")
        case _:
            world.writes(act)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(_ACTS)
def test_no_order_of_acts_authorises_a_message_after_an_opt_out(acts: list[str]) -> None:
    world = World(MemoryStore(), None).enrol()
    for number, act in enumerate(acts):
        _act(world, act, number)
    world.dispatch()
    world.check()
    out = False
    for entry in world.history():
        out = (entry.event.type is EventType.OPTED_OUT) or (
            out and entry.event.type is not EventType.OPTED_IN
        )
    if out:
        assert not isinstance(world.send("after all that"), Queued)


def _entry(seq: int, type_: EventType, scope: str = "organisation", purpose: str = "") -> Entry:
    now = FixedClock().now()
    event = Event(type_, now, "someone", scope, {"purpose": purpose})
    return Entry(seq, event, now, 1, b"", b"")


def test_the_check_sees_a_message_that_was_authorised_after_an_opt_out() -> None:
    sent = EventType.SEND_AUTHORISED
    out = _entry(1, EventType.OPTED_OUT)
    assert late_authorisations([out, _entry(2, sent, purpose="message")]) == [2]
    assert late_authorisations([out, _entry(2, sent, purpose="request")]) == [2]
    assert late_authorisations([out, _entry(2, sent, purpose="help")]) == []
    asked = _entry(2, EventType.OPT_IN_REQUESTED)
    assert late_authorisations([out, asked, _entry(3, sent, purpose="request")]) == []
    assert late_authorisations([out, asked, _entry(3, sent, purpose="message")]) == [3]
    agreed = _entry(2, EventType.OPTED_IN)
    assert late_authorisations([out, agreed, _entry(3, sent, purpose="message")]) == []
    everything = _entry(1, EventType.OPTED_OUT, "*")
    assert late_authorisations([everything, _entry(2, sent, "sender:x", "message")]) == [2]
