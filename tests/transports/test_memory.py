"""The memory transport is a transport, and does what a test tells it."""

from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from optin.consent.addresses import Address, Channel
from optin.testing.transport_laws import TransportLaws
from optin.transports.couriers import StdlibCourier
from optin.transports.memory import MemoryTransport
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    ProviderReading,
    ProviderTemplate,
    Refused,
    StatusUpdate,
)

ANNA = Address.parse("+14155552671")


class TestMemory(TransportLaws):
    secrets = ("a key of the test",)

    def transport(self) -> MemoryTransport:
        return MemoryTransport(key=b"a key of the test")

    def keyless(self) -> MemoryTransport:
        return MemoryTransport(key=b"")

    def inbound(self, text: str) -> HttpRequest:
        return self.transport().inbound_request("+14155550199", "+15005550006", text, event_id="1")


def message(text: str = "Hello") -> Message:
    return Message(ANNA, "+15005550006", text, "attempt-1")


def test_messages_are_kept_in_the_order_they_were_sent() -> None:
    transport, courier = MemoryTransport(), StdlibCourier()
    for text in ("one", "two", "\ud800 three \x00"):
        courier.deliver(transport, message(text))
    assert [text for _, text in transport.texts] == ["one", "two", "\ud800 three \x00"]
    assert transport.sent[0] == message("one")


def test_a_template_is_kept_as_it_was_sent() -> None:
    transport = MemoryTransport()
    asked = ProviderTemplate("opt_in_request", "es_MX", ("Dana", "\ud800"))
    sent = evolve(message("what it says"), template=asked)
    StdlibCourier().deliver(transport, sent)
    assert transport.sent == [sent]


@pytest.mark.parametrize(
    "outcome",
    [
        Accepted("id-1", "sent"),
        Refused("21610", FailureReason.OPTED_OUT),
        Refused("20003", FailureReason.PROVIDER_UNAVAILABLE, permanent=False),
        NotAccepted("429", FailureReason.THROTTLED, timedelta(seconds=1.5)),
        NotAccepted("429", FailureReason.THROTTLED),
        Ambiguous("timeout"),
    ],
)
def test_a_message_becomes_what_was_scripted(outcome: Outcome) -> None:
    transport, courier = MemoryTransport([Accepted("first", "queued")]), StdlibCourier()
    transport.script([outcome])
    assert courier.deliver(transport, message()) == Accepted("first", "queued")
    assert courier.deliver(transport, message()) == outcome
    assert isinstance(courier.deliver(transport, message()), Accepted)


def test_an_inbound_message_says_all_that_it_was_given() -> None:
    transport = MemoryTransport()
    written = datetime(2026, 1, 5, 12, tzinfo=UTC)
    request = transport.inbound_request(
        "+14155552671",
        "+15005550006",
        "STOP",
        event_id="m-1",
        channel=Channel.WHATSAPP,
        occurred_at=written,
        reading=ProviderReading.STOP,
        extras=("NewThing",),
    )
    transport.verify(request)
    (update,) = transport.read(request)
    assert update == InboundMessage(
        "memory",
        "memory",
        "m-1",
        Address(Channel.WHATSAPP, "+14155552671"),
        "+15005550006",
        "STOP",
        request.body,
        written,
        ProviderReading.STOP,
        ("NewThing",),
    )
    assert not update.may_grant


def test_a_status_request_reports_on_a_message() -> None:
    transport = MemoryTransport()
    request = transport.status_request(
        "MM1",
        DeliveryStatus.FAILED,
        code="30006",
        reason=FailureReason.LANDLINE,
        reference="attempt-1",
    )
    transport.verify(request)
    (update,) = transport.read(request)
    assert isinstance(update, StatusUpdate)
    assert (update.message_id, update.status, update.code, update.reason, update.reference) == (
        "MM1",
        DeliveryStatus.FAILED,
        "30006",
        FailureReason.LANDLINE,
        "attempt-1",
    )
