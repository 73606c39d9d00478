"""Webhooks: each counts once, none is lost, and a forged one changes nothing."""

import pytest
from attrs import evolve

from optin import (
    ConfigurationError,
    Deferred,
    DuplicateKeyError,
    EventType,
    GroupSent,
    Held,
    HttpRequest,
    Mode,
    Queued,
    ReceivedAs,
    Refused,
    SignatureError,
    State,
)
from optin.transports import DeliveryStatus
from optin.transports.memory import MemoryTransport
from tests.app.driver import KIM, SAM, SENDER, TENANT, World


def _request(world: World, text: str, *, to: str = SENDER, event_id: str = "SM1") -> HttpRequest:
    return world.transport.inbound_request(SAM, to, text, event_id=event_id)


def test_the_same_delivery_twice_changes_nothing(world: World) -> None:
    world.enrol()
    request = _request(world, "hello")
    (first,) = world.optin.receive(request)
    before = world.history(None), world.rows()
    (second,) = world.optin.receive(request)
    assert (first.outcome, second.outcome) == (ReceivedAs.HELD, ReceivedAs.DUPLICATE)
    assert (world.history(None), world.rows()) == before


def test_an_old_yes_that_is_delivered_again_after_a_stop_lifts_nothing(world: World) -> None:
    world.enrol()
    world.send()
    yes = _request(world, "YES", event_id="SM1")
    world.optin.receive(yes)
    world.optin.receive(_request(world, "STOP", event_id="SM2"))
    (again,) = world.optin.receive(yes)
    assert again.outcome is ReceivedAs.DUPLICATE
    assert world.state() is State.OPTED_OUT


def test_a_forged_webhook_changes_nothing(world: World) -> None:
    world.enrol()
    genuine = _request(world, "STOP")
    before = world.history(None)
    forged = MemoryTransport(key=b"another").inbound_request(SAM, SENDER, "STOP", event_id="SM1")
    for request in (forged, evolve(genuine, headers={}), evolve(genuine, body=genuine.body + b" ")):
        with pytest.raises(SignatureError):
            world.optin.receive(request)
    assert world.history(None) == before
    assert world.writes("STOP", event_id="SM1").outcome is ReceivedAs.OPTED_OUT


def test_a_message_to_a_number_of_nobodys_is_kept_as_unrouted(world: World) -> None:
    world.enrol()
    before = world.history(None)
    for to in ("+14155550177", "another text that is no sender at all"):
        request = _request(world, "STOP", to=to, event_id=f"SM-{to[:4]}")
        assert world.optin.receive(request)[0].outcome is ReceivedAs.UNROUTED
    assert world.history(None) == before


def test_a_payload_that_cannot_be_read_is_kept_as_unrecognised(world: World) -> None:
    world.enrol()
    signed = world.transport._signed("/", kind="fax", id=7)  # noqa: SLF001 - a kind to come
    first = world.optin.receive(signed)[0].outcome
    second = world.optin.receive(signed)[0].outcome
    assert (first, second) == (ReceivedAs.UNRECOGNISED, ReceivedAs.DUPLICATE)


def test_a_delivery_report_is_noted_once(world: World) -> None:
    world.enrol()
    report = world.transport.status_request("MM00000001", DeliveryStatus.DELIVERED)
    assert world.optin.receive(report)[0].outcome is ReceivedAs.STATUS
    assert world.optin.receive(report)[0].outcome is ReceivedAs.DUPLICATE


def test_a_message_with_doubtful_parts_may_stop_and_may_not_start(world: World) -> None:
    world.enrol()
    world.send()
    assert world.writes("YES", extras=("Body2",)).outcome is ReceivedAs.HELD
    assert world.state() is State.PENDING
    assert world.writes("STOP", extras=("Body2",)).outcome is ReceivedAs.OPTED_OUT
    assert world.writes("START", extras=("Body2",)).outcome is not ReceivedAs.OPTED_IN
    assert world.state() is not State.OPTED_IN


def test_the_opt_out_of_a_number_that_nobody_knows_is_kept(world: World) -> None:
    world.enrol()
    world.writes("STOP", KIM)
    assert isinstance(world.optin.may_send(TENANT, to=KIM), Refused)


def test_a_webhook_for_a_transport_that_is_not_there_is_told(world: World) -> None:
    world.enrol()
    with pytest.raises(ConfigurationError) as told:
        world.optin.receive(_request(world, "STOP"), transport="telnyx")
    assert told.value.code == "unknown_transport"


# Idempotency keys.


@pytest.mark.parametrize("mode", [Mode.CONSENT, Mode.OFF])
def test_the_same_key_twice_sends_once_and_answers_the_same(world: World, mode: Mode) -> None:
    world.enrol(mode)
    first = world.send("once", key="k1")
    before = world.history(None)
    assert world.send("once", key="k1") == first
    assert world.history(None) == before
    world.writes("yes")
    world.dispatch()
    assert world.sent().count("once") == 1


def test_a_refusal_is_remembered_under_its_key_too(world: World) -> None:
    world.enrol(Mode.OFF)
    world.writes("STOP")
    first = world.send("no", key="k1")
    assert isinstance(first, Refused)
    world.writes("START")
    assert world.send("no", key="k1") == first
    world.dispatch()
    assert "no" not in world.sent()


@pytest.mark.parametrize(
    "other",
    [{"text": "other"}, {"to": KIM}, {"user": "lou"}, {"category": "invoice"}],
    ids=["text", "to", "user", "category"],
)
def test_a_key_stands_for_one_message_alone(world: World, other: dict[str, str]) -> None:
    world.enrol(Mode.OFF)
    world.send("once", key="k1")
    before = world.history(None)
    with pytest.raises(DuplicateKeyError):
        world.send(**{"text": "once", "key": "k1", **other})
    assert world.history(None) == before


def test_a_key_of_a_message_is_no_key_of_a_group(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    assert isinstance(world.send("all", key="k1"), Queued)
    with pytest.raises(DuplicateKeyError):
        world.group(SAM, key="k1")


def test_a_group_is_sent_once_under_its_key(world: World) -> None:
    world.enrol(Mode.DISCLAIMER, group_messaging=True)
    world.writes("STOP", KIM)
    first = world.group(SAM, KIM, key="g1")
    assert isinstance(first, GroupSent)
    assert world.group(SAM, KIM, key="g1") == first
    world.dispatch()
    assert world.sent(SAM).count("all") == 1


# Looking without touching.


def test_may_send_says_what_sending_would_do_and_changes_nothing(world: World) -> None:
    world.enrol()
    before = world.history(None)
    looked = world.optin.may_send(TENANT, to=SAM)
    assert isinstance(looked, Held)
    assert looked.asked
    assert world.history(None) == before
    sent = world.send()
    assert isinstance(sent, Held)
    assert (sent.code, sent.asked) == (looked.code, looked.asked)
    assert not isinstance(looked, Deferred)


def test_every_automatic_message_and_notice_is_kept(world: World) -> None:
    world.enrol()
    world.send("hello")
    world.dispatch()
    world.writes("yes")
    world.dispatch()
    kept = [(row.kind, row.template or row.body, row.state) for row in world.rows()]
    assert sorted(kept) == sorted(
        [
            ("notice", "user_initiated.request_sent", "sent"),
            ("text", "user_initiated.request", "sent"),
            ("text", "hello", "sent"),
            ("notice", "user_initiated.accepted", "sent"),
            ("text", "user_initiated.confirmation", "sent"),
        ]
    )
    assert EventType.SEND_ACCEPTED in world.events()
