"""What nobody ended: taken over, settled by a late word, told again, or given up."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest
from attrs import evolve

from optin import Channel, EventType, Mode, Queued, Received, ReceivedAs, State, StorageError
from optin.policy import InboxState, Report, RowState
from optin.storage import Deliveries, StoredDelivery
from optin.transports import (
    Accepted,
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    NotAccepted,
    Refused,
)
from optin.transports.memory import MemoryTransport
from tests.app.driver import KIM, SAM, TENANT, WITH_LIST, World

BUSY = NotAccepted("429", FailureReason.THROTTLED, timedelta(seconds=30))
E = EventType


class PowerCut(BaseException):
    """End a process where it stands."""


def agreed(world: World, *who: str) -> None:
    world.enrol()
    for one in who or (SAM,):
        world.agrees(one)


def answering(before: Callable[[], object], *, lost: bool = False) -> Any:  # noqa: ANN401
    """Do something while the provider has the message; or let its answer be lost with us."""
    answer = MemoryTransport.answer

    def between(transport: MemoryTransport, request: HttpRequest) -> HttpResponse:
        response = answer(transport, request)
        before()
        if lost:
            raise PowerCut
        return response

    return patch.object(MemoryTransport, "answer", between)


def cut_off(world: World) -> None:
    """Dispatch, and die while the provider has the message."""
    with answering(lambda: None, lost=True), pytest.raises(PowerCut):
        world.dispatch()


def reports(world: World, status: DeliveryStatus, **fields: Any) -> Received:  # noqa: ANN401
    request = world.transport.status_request(fields.pop("id", "MM1"), status, **fields)
    (received,) = world.optin.receive(request)
    return received


# A process that died


def test_a_call_that_nobody_ended_is_never_made_again(world: World) -> None:
    agreed(world)
    world.send("perhaps")
    cut_off(world)
    assert world.row("perhaps").state is RowState.CALLING
    world.wait(seconds=14.9)
    assert world.optin.dispatch().taken_over == 0
    world.wait(seconds=0.1)
    assert world.optin.dispatch().taken_over == 1
    row = world.row("perhaps")
    assert (row.state, row.code) == (RowState.UNKNOWN, "lease_expired")
    assert world.events()[-1] is E.SEND_UNCERTAIN
    world.wait(days=1)
    assert world.optin.dispatch().taken_over == 0
    assert world.sent() == ["perhaps"]


def test_it_holds_up_the_person_no_longer_than_its_lease(world: World) -> None:
    agreed(world)
    world.send("perhaps")
    cut_off(world)
    world.send("next")
    world.dispatch()
    assert world.sent() == ["perhaps"]
    world.wait(seconds=15)
    world.dispatch()
    assert world.sent() == ["perhaps", "next"]


def test_a_user_is_told_again_under_the_same_reference(world: World) -> None:
    agreed(world)
    world.writes("I will be late.")
    tell = type(world.notifier).tell

    def told_and_gone(*given: Any) -> object:  # noqa: ANN401 - of either colour
        answer = tell(*given)
        if answer is not None:
            answer.close()
        raise PowerCut

    with patch.object(type(world.notifier), "tell", told_and_gone), pytest.raises(PowerCut):
        world.dispatch()
    world.dispatch()
    world.notifier.clear()
    world.wait(seconds=15)
    done = world.optin.dispatch()
    assert (done.taken_over, done.told) == (1, 1)
    (again,) = world.notifier.to("")
    row = world.row("I will be late.")
    assert (again.reference, row.state) == (f"{TENANT}:{row.id}", RowState.SENT)
    assert row.attempt == 2


def test_where_the_provider_takes_a_key_the_call_is_made_again_and_counts_once(
    world: World,
) -> None:
    world.transport.capabilities = evolve(WITH_LIST, idempotency_for=timedelta(hours=24))
    agreed(world)
    world.send("once")
    cut_off(world)
    world.wait(seconds=15)
    done = world.optin.dispatch()
    assert (done.taken_over, done.sent) == (1, 1)
    assert world.sent() == ["once"]
    row = world.row("once")
    assert (row.state, row.attempt) == (RowState.SENT, 2)
    assert row.expires_at == row.called_at + timedelta(hours=23, minutes=59)  # type: ignore[operator]


def test_a_key_that_has_run_out_makes_no_second_call(world: World) -> None:
    world.transport.capabilities = evolve(WITH_LIST, idempotency_for=timedelta(hours=1))
    agreed(world)
    world.send("once")
    cut_off(world)
    world.wait(minutes=59, seconds=1)
    assert world.optin.dispatch().taken_over == 1
    assert world.row("once").state is RowState.UNKNOWN


def test_an_opt_out_between_the_two_calls_bars_the_second(world: World) -> None:
    world.transport.capabilities = evolve(WITH_LIST, idempotency_for=timedelta(hours=24))
    agreed(world)
    world.send("once")
    cut_off(world)
    world.writes("STOP")
    world.wait(seconds=15)
    world.dispatch()
    assert world.row("once").state is RowState.BLOCKED


# Late words


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Accepted("SM1", "queued"), RowState.SENT),
        (Refused("30007", FailureReason.CONTENT_REJECTED), RowState.FAILED),
        (BUSY, RowState.PENDING),
        (Ambiguous("timeout"), RowState.UNKNOWN),
    ],
)
def test_an_answer_after_its_lease_settles_what_was_unknown(
    world: World,
    answer: Any,  # noqa: ANN401 - any outcome
    state: RowState,
) -> None:
    agreed(world)
    world.transport.script([answer])
    world.send("late")

    def another_takes_over() -> None:
        world.wait(seconds=15)
        assert world.optin.dispatch().taken_over == 1
        assert world.row("late").state is RowState.UNKNOWN

    if world.is_async:
        pytest.skip("an event loop runs one dispatcher inside another at no time")
    with answering(another_takes_over):
        world.dispatch()
    assert world.row("late").state is state


def test_the_providers_report_settles_what_nobody_knows(world: World) -> None:
    agreed(world)
    world.send("perhaps")
    cut_off(world)
    (message,) = world.transport.sent
    world.wait(seconds=15)
    world.dispatch()
    assert world.row("perhaps").state is RowState.UNKNOWN
    received = reports(world, DeliveryStatus.DELIVERED, reference=message.reference)
    assert received == Received(ReceivedAs.STATUS, TENANT)
    row = world.row("perhaps")
    assert (row.state, row.report, row.message_id) == (RowState.SENT, Report.DELIVERED, "MM1")
    again = reports(world, DeliveryStatus.DELIVERED, reference=message.reference)
    assert again == Received(ReceivedAs.DUPLICATE)
    assert world.events().count(E.SEND_ACCEPTED) == 2  # the confirmation, and this


def test_a_report_that_comes_before_the_answer_settles_a_call_under_way(world: World) -> None:
    agreed(world)
    world.send("fast")

    def reported() -> None:
        (message,) = world.transport.sent
        reports(world, DeliveryStatus.SENT, reference=message.reference)
        assert world.row("fast").state is RowState.SENT

    if world.is_async:
        pytest.skip("an event loop receives nothing inside a call of another one")
    with answering(reported):
        assert world.optin.dispatch().sent == 1
    assert world.row("fast").state is RowState.SENT


def test_a_report_without_our_reference_waits_for_the_answer_that_names_its_message(
    world: World,
) -> None:
    agreed(world)
    world.transport.script([Accepted("SM9", "queued")])
    world.send("fast")
    order = (DeliveryStatus.DELIVERED, DeliveryStatus.SENT)
    told = [reports(world, status, id="SM9") for status in order]
    assert told == [Received(ReceivedAs.STATUS)] * 2
    assert world.optin.dispatch().received == 0
    row = world.row("fast")
    assert (row.state, row.report, row.message_id) == (RowState.SENT, None, "SM9")
    assert world.optin.dispatch().received == 2
    assert world.row("fast").report is Report.DELIVERED
    assert world.optin.dispatch().received == 0


def test_a_report_of_nothing_that_becomes_known_waits_for_a_minute(world: World) -> None:
    agreed(world)
    reports(world, DeliveryStatus.FAILED, id="MM7")
    reports(world, DeliveryStatus.FAILED, id="MM8", reference="of another system")
    assert world.optin.dispatch().received == 0
    world.wait(seconds=59.9)
    assert world.optin.dispatch().received == 0
    world.wait(seconds=0.1)
    assert world.optin.dispatch().received == 1
    assert world.optin.dispatch().received == 0


def test_a_report_that_it_failed_bars_the_number_as_a_refusal_does(world: World) -> None:
    agreed(world)
    world.transport.script([Accepted("SM9", "queued")])
    world.send("lost")
    world.dispatch()
    reports(world, DeliveryStatus.FAILED, id="SM9", code="21610", reason=FailureReason.OPTED_OUT)
    row = world.row("lost")
    assert (row.state, row.report, row.code) == (RowState.FAILED, Report.FAILED, "21610")
    (block,) = world.status().blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "21610", "START")
    assert world.events()[-2:] == [E.DELIVERY_UPDATED, E.BLOCKED]


def test_reports_count_forward_by_the_id_that_the_provider_gave(world: World) -> None:
    agreed(world)
    world.transport.script([Accepted("SM9", "queued")])
    world.send("hello")
    world.dispatch()
    order = (DeliveryStatus.DELIVERED, DeliveryStatus.SENT, DeliveryStatus.QUEUED)
    told = [reports(world, status, id="SM9").tenant for status in order]
    assert told == [TENANT, "", ""]
    row = world.row("hello")
    assert (row.state, row.report) == (RowState.SENT, Report.DELIVERED)


def test_a_report_of_nothing_that_we_know_is_kept(world: World) -> None:
    agreed(world)
    rows = world.rows()
    for number, reference in enumerate(
        [None, "", "x", "firm", "firm:1", "firm:1:x", "firm:x:1", ":1:1", "firm:99:1", "firm:1:99",
         "~00:1:1", "nobody:1:1", f"firm:{'9' * 30}:1", "firm:\u0661:1", "firm:1:-1"]
    ):  # fmt: skip
        received = reports(world, DeliveryStatus.FAILED, reference=reference, id=f"MM7{number}")
        assert received == Received(ReceivedAs.STATUS)
    assert world.rows() == rows


def test_a_status_that_is_unknown_to_us_settles_nothing(world: World) -> None:
    agreed(world)
    world.send("perhaps")
    cut_off(world)
    (message,) = world.transport.sent
    received = reports(world, DeliveryStatus.UNKNOWN, reference=message.reference)
    assert received == Received(ReceivedAs.STATUS)
    assert world.row("perhaps").state is RowState.CALLING


# Giving up


def test_a_message_that_is_put_off_too_often_is_given_up_and_bars_nobody(world: World) -> None:
    agreed(world, SAM, KIM)
    world.transport.script([BUSY] * 12)
    world.send("throttled")
    given_up = []
    for _ in range(13):
        given_up.append(world.optin.dispatch().given_up)
        world.wait(seconds=31)
    assert given_up == [0] * 11 + [1, 0]
    assert world.sent() == ["throttled"] * 12
    row = world.row("throttled")
    assert (row.state, row.code, row.attempt) == (RowState.DEAD, "429", 12)
    assert world.events()[-1] is E.SEND_GIVEN_UP
    assert isinstance(world.send("next"), Queued)
    world.dispatch()
    assert world.sent()[-1] == "next"


def test_later_texts_wait_for_one_that_is_tried_again_answers_aside(world: World) -> None:
    agreed(world)
    world.transport.script([BUSY])
    world.send("first")
    world.dispatch()
    world.send("second")
    world.writes("HELP")
    world.dispatch()
    assert world.templates_sent() == ["", "help"]
    world.wait(seconds=30)
    world.dispatch()
    assert world.sent()[2:] == ["first", "second"]


def test_a_notifier_that_never_works_is_given_up_after_a_day(world: World) -> None:
    agreed(world)
    world.writes("I will be late.")
    broken = patch.object(type(world.notifier), "tell", side_effect=RuntimeError("no mail"))
    with broken:
        for _ in range(24 * 3):
            with pytest.raises(RuntimeError):
                world.dispatch()
            assert world.row("I will be late.").state is RowState.PENDING
            world.wait(minutes=20)
        with pytest.raises(RuntimeError):
            world.dispatch()
    assert world.row("I will be late.").state is RowState.DEAD


# Effective opt-outs


def test_an_opt_out_is_effective_at_once_where_nothing_is_on_its_way(world: World) -> None:
    agreed(world)
    assert world.status().effective is False
    world.writes("STOP")
    assert world.status().effective is True
    assert world.events()[-2:] == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]
    world.wait(minutes=2)
    world.writes("START")
    assert (world.state(), world.status().effective) == (State.OPTED_IN, False)


def test_an_opt_out_is_effective_once_a_call_that_was_under_way_has_ended(world: World) -> None:
    agreed(world)
    world.send("crossing")

    def stop() -> None:
        world.writes("STOP")
        assert world.status().effective is False

    if world.is_async:
        pytest.skip("an event loop receives nothing inside a call of another one")
    with answering(stop):
        world.optin.dispatch(limit=1)
    assert world.status().effective is True
    assert world.events()[-3:] == [E.OPTED_OUT, E.SEND_ACCEPTED, E.OPT_OUT_EFFECTIVE]


@pytest.mark.parametrize("by_hand", [False, True])
def test_an_opt_out_is_effective_once_the_lease_of_a_lost_call_is_over(
    world: World,
    by_hand: bool,  # noqa: FBT001
) -> None:
    agreed(world)
    world.send("crossing")
    cut_off(world)
    if by_hand:
        world.optin.opt_out(TENANT, contact=SAM, by="dana")
    else:
        world.writes("STOP")
    assert world.status().effective is False
    world.wait(seconds=10)
    world.dispatch()
    assert world.status().effective is False
    world.wait(seconds=5)
    world.dispatch()
    assert world.status().effective is True
    assert world.events().count(E.OPT_OUT_EFFECTIVE) == 1


def test_a_stop_after_the_lease_needs_nobody_to_take_over(world: World) -> None:
    agreed(world)
    world.send("crossing")
    cut_off(world)
    world.wait(seconds=15)
    world.writes("STOP")
    assert world.status().effective is True
    world.dispatch()
    assert world.events().count(E.OPT_OUT_EFFECTIVE) == 1


# What nobody can decide about


def test_a_delivery_that_nobody_can_decide_about_is_given_up_after_an_hour(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    agreed(world)
    world.writes_while_locked("STOP")

    def undecidable(name: str, arguments: tuple[Any, ...]) -> Exception | None:
        if name != "transact":
            return None
        (unit,) = arguments[0]
        return RuntimeError("a defect: STOP") if "decide_delivery" in str(unit.decide) else None

    world.store.fails = undecidable
    world.wait(minutes=59)
    assert world.optin.dispatch().poisoned == 0
    world.wait(minutes=1)
    caplog.clear()
    done = world.optin.dispatch()
    assert (done.poisoned, done.received) == (1, 0)
    (told,) = [record.getMessage() for record in caplog.records]
    assert told == (
        "given up on a delivery that nobody could decide about: it may be an opt-out, and goes on "
        "barring its number"
    )
    world.store.fails = lambda *_: None
    world.wait(hours=5)
    assert world.optin.dispatch().poisoned == 0
    assert world.optin.may_send(TENANT, to=SAM).code == "opt_out_unprocessed"  # type: ignore[union-attr]


def poisoned(world: World, text: str = "STOP") -> None:
    """Have somebody write what nobody can decide about for an hour."""
    agreed(world)
    world.writes_while_locked(text)
    world.store.fails = lambda name, arguments: (
        RuntimeError("a defect")
        if name == "transact" and "decide_delivery" in str(arguments[0][0].decide)
        else None
    )
    world.wait(hours=1)
    assert world.optin.dispatch().poisoned == 1


def test_what_was_given_up_on_is_decided_once_somebody_asks_for_it(world: World) -> None:
    poisoned(world)
    world.store.fails = lambda name, arguments: (
        RuntimeError("a defect")
        if name == "transact" and "decide_again" in str(arguments[0][0].decide)
        else None
    )
    (stored,) = world.optin.undecided(TENANT)
    assert (stored.state, stored.delivery.text) == (InboxState.POISON, "STOP")
    done = world.optin.retry_undecided(TENANT, by="ann")
    assert (done.received, done.undecided) == (0, 1)
    world.store.fails = lambda *_: None
    done = world.optin.retry_undecided(TENANT, by="ann")
    assert (done.received, done.undecided) == (1, 0)
    assert world.state() is State.OPTED_OUT
    assert world.optin.undecided(TENANT) == []
    taken_up, opted_out, *_ = [entry.event for entry in world.history()][-3:]
    assert (taken_up.type, opted_out.type) == (E.DELIVERY_TAKEN_UP, E.OPTED_OUT)
    assert taken_up.facts == {"code": "retried"}
    assert taken_up.payload == {"message_id": stored.delivery.event_id, "actor": "ann"}
    assert world.optin.retry_undecided(TENANT, by="ann").received == 0


def test_a_later_yes_of_the_person_lifts_an_opt_out_that_nobody_could_decide_about(
    world: World,
) -> None:
    poisoned(world)
    world.store.fails = lambda *_: None
    assert world.optin.may_send(TENANT, to=SAM).code == "opt_out_unprocessed"  # type: ignore[union-attr]
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    assert world.optin.undecided(TENANT) == []
    assert isinstance(world.send("welcome back"), Queued)
    assert world.events().count(E.DELIVERY_TAKEN_UP) == 1
    (outdated,) = [each.event for each in world.history() if each.event.type is E.DELIVERY_TAKEN_UP]
    assert outdated.facts == {"code": "outdated"}


@pytest.mark.parametrize("text", ["hello", "HELP"])
def test_what_is_no_yes_lifts_nothing(world: World, text: str) -> None:
    poisoned(world)
    world.store.fails = lambda *_: None
    world.writes(text)
    assert len(world.optin.undecided(TENANT)) == 1


def test_a_yes_that_may_have_been_written_before_lifts_nothing(world: World) -> None:
    agreed(world)
    world.writes_while_locked("STOP")
    (stored,) = world.optin.undecided(TENANT)
    written_at = stored.received_at
    world.store.fails = lambda name, arguments: (
        RuntimeError("a defect")
        if name == "transact" and "decide_delivery" in str(arguments[0][0].decide)
        else None
    )
    world.wait(hours=1)
    assert world.optin.dispatch().poisoned == 1
    world.store.fails = lambda *_: None
    world.writes("START", occurred_at=written_at)
    assert len(world.optin.undecided(TENANT)) == 1
    world.writes("START", occurred_at=written_at + timedelta(seconds=1))
    assert world.optin.undecided(TENANT) == []


def test_a_yes_that_waited_itself_lifts_it_when_it_is_taken_up(world: World) -> None:
    poisoned(world)
    world.writes_while_locked("START")
    assert len(world.optin.undecided(TENANT)) == 2
    assert world.optin.dispatch().received == 1
    assert world.optin.undecided(TENANT) == []


def test_where_lifting_fails_the_yes_counts_and_the_number_stays_barred(world: World) -> None:
    poisoned(world)
    world.store.fails = lambda name, _: StorageError("away") if name == "scan" else None
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    world.store.fails = lambda *_: None
    assert world.optin.may_send(TENANT, to=SAM).code == "opt_out_unprocessed"  # type: ignore[union-attr]


def test_what_could_not_be_read_is_listed_and_never_decided(world: World) -> None:
    agreed(world)
    request = world.transport._signed("/", kind="fax", id=7)  # noqa: SLF001 - a kind to come
    (received,) = world.optin.receive(request)
    assert received.outcome is ReceivedAs.UNRECOGNISED
    assert world.optin.retry_undecided("", by="ann").received == 0
    assert len(world.optin.undecided("")) == 1


def test_one_that_cannot_even_be_marked_stays_as_it_is(world: World) -> None:
    agreed(world)
    world.writes_while_locked("hello")
    world.wait(hours=2)
    world.store.fails = lambda name, arguments: (
        RuntimeError("a defect")
        if name == "transact" and "InboxItem" in str(arguments[0][0].entry)
        else None
    )
    assert world.optin.dispatch().poisoned == 0
    world.store.fails = lambda *_: None
    assert world.optin.dispatch().received == 1
    assert world.told("") == ["hello"]


def test_one_question_finds_the_recorded_deliveries_of_all_tenants(world: World) -> None:
    agreed(world)
    for number in range(5):
        world.optin.enrol(f"office {number}", name="Office", senders=[f"+1415555020{number}"])
    asked: list[str] = []

    def count(name: str, _: tuple[Any, ...]) -> None:
        asked.append(name)

    world.store.fails = count
    world.dispatch()
    assert asked == ["scan", "transact", "transact"]  # recorded, taken over, due


@pytest.mark.parametrize("ended", [True, False])
def test_who_signs_for_another_account_or_message_settles_nothing(
    world: World, *, ended: bool
) -> None:
    agreed(world)
    world.transport.script([Accepted("MM1", "queued")])
    world.send("perhaps")
    if ended:
        world.dispatch()
    else:
        cut_off(world)
    reference = world.transport.sent[0].reference
    before = world.row("perhaps")
    assert (before.provider, before.account) == ("memory", "memory")
    world.transport.account = "another"
    told = reports(world, DeliveryStatus.FAILED, reference=reference)
    assert told == Received(ReceivedAs.STATUS)
    world.transport.account = "memory"
    if ended:
        told = reports(world, DeliveryStatus.FAILED, reference=reference, id="MM2")
        assert told == Received(ReceivedAs.STATUS)
    assert world.row("perhaps") == before
    told = reports(world, DeliveryStatus.DELIVERED, reference=reference)
    assert told == Received(ReceivedAs.STATUS, TENANT)


# A report that cannot be settled when it comes


def locked(name: str, _: tuple[Any, ...]) -> Exception | None:
    return StorageError("locked") if name in {"transact", "attempt_of"} else None


def undecided(world: World) -> list[StoredDelivery]:
    return world.kept(Deliveries("", states=(InboxState.NEW,)))


@pytest.mark.parametrize("named", [True, False])
def test_a_report_that_cannot_be_settled_is_kept_and_settled_later(
    world: World, *, named: bool, caplog: pytest.LogCaptureFixture
) -> None:
    agreed(world)
    world.transport.script([Accepted("MM1", "queued")])
    world.send("perhaps")
    world.dispatch()
    (message,) = world.transport.sent
    reference = message.reference if named else ""
    world.store.fails = locked
    fields = {"code": "30003", "reason": FailureReason.INVALID_NUMBER}
    received = reports(world, DeliveryStatus.FAILED, reference=reference, **fields)
    assert received == Received(ReceivedAs.RECORDED)
    assert [record.getMessage() for record in caplog.records] == [
        "undecided (StorageError): a delivery is kept, a message is not sent"
    ]
    world.store.fails = lambda *_: None
    assert world.row("perhaps").report is None
    assert world.optin.dispatch().received == 1
    row = world.row("perhaps")
    assert (row.state, row.report, row.code) == (RowState.FAILED, Report.FAILED, "30003")
    assert [block.source for block in world.status().blocks] == ["number"]
    assert undecided(world) == []
    assert world.optin.dispatch().received == 0


def test_a_report_that_comes_again_while_it_waits_counts_once(world: World) -> None:
    agreed(world)
    world.transport.script([Accepted("MM1", "queued")])
    world.send("perhaps")
    world.dispatch()
    world.store.fails = locked
    assert reports(world, DeliveryStatus.DELIVERED).outcome is ReceivedAs.RECORDED
    assert reports(world, DeliveryStatus.DELIVERED).outcome is ReceivedAs.DUPLICATE
    world.store.fails = lambda *_: None
    assert reports(world, DeliveryStatus.DELIVERED) == Received(ReceivedAs.DUPLICATE, TENANT)
    told = len(world.events())
    assert world.optin.dispatch().received == 1
    assert len(world.events()) == told
    assert undecided(world) == []


def test_a_report_that_cannot_be_kept_either_is_refused_so_that_it_comes_again(
    world: World,
) -> None:
    agreed(world)
    world.store.fails = lambda *_: StorageError("away")
    with pytest.raises(StorageError):
        reports(world, DeliveryStatus.SENT, reference=f"{TENANT}:1:1")
    world.store.fails = lambda *_: None


def test_a_report_that_nobody_can_settle_is_given_up_after_an_hour(world: World) -> None:
    agreed(world)
    world.transport.script([Accepted("MM1", "queued")])
    world.send("perhaps")
    world.dispatch()

    def fails(name: str, arguments: tuple[Any, ...]) -> Exception | None:
        is_report = name == "transact" and "decide_report" in str(arguments[0][0].decide)
        return RuntimeError("a defect") if is_report else None

    reference = world.transport.sent[0].reference
    world.store.fails = fails
    assert reports(world, DeliveryStatus.SENT, reference=reference).outcome is ReceivedAs.RECORDED
    assert world.optin.dispatch().undecided == 1
    world.wait(hours=1)
    assert world.optin.dispatch().poisoned == 1
    world.store.fails = lambda *_: None
    assert world.optin.dispatch().received == 0


# Channels, names


@pytest.mark.parametrize("tenant", ["a:b", "Müller & Söhne", "~tilde~", "100%", "a b", "日本"])
def test_every_tenants_report_finds_its_way_back(world: World, tenant: str) -> None:
    world.enrol(Mode.OFF)
    world.optin.enrol(tenant, name="Firm", senders=["+14155550300"])
    world.optin.opt_in(tenant, contact=SAM, by="dana", evidence="signed")
    cut_off(world)
    (message,) = world.transport.sent
    assert message.reference.isascii()
    assert set(message.reference) <= set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:~-"
    )
    assert message.reference == f"{message.key}:1"
    received = reports(world, DeliveryStatus.SENT, reference=message.reference)
    assert received == Received(ReceivedAs.STATUS, tenant)


def test_the_first_transport_of_a_channel_says_for_how_long_a_key_counts(world: World) -> None:
    sms = frozenset({Channel.SMS})
    world.transport.capabilities = evolve(WITH_LIST, channels=sms)
    agreed(world)
    world.send("perhaps")
    cut_off(world)
    world.wait(seconds=15)
    world.dispatch()
    assert world.row("perhaps").state is RowState.UNKNOWN
