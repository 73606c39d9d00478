"""The fake of the generic format is held to the library of the scheme, and serves a whole host."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve
from standardwebhooks import Webhook, webhooks

from optin import OptIn, ReceivedAs, State
from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.generic import FakeGeneric, Fault
from optin.transports.couriers import StdlibCourier
from optin.transports.generic import Generic
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    FailureReason,
    Message,
    NotAccepted,
    Outcome,
    Refused,
    StopHandling,
)

ANNA, OURS = "+14155552671", "+15005550006"
clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeGeneric]:
    with FakeGeneric(clock=clock) as fake:
        yield fake


def transport_of(fake: FakeGeneric) -> Generic:
    return Generic(fake.send_url, fake.token, fake.signing_secrets, clock=fake.clock)


def deliver(fake: FakeGeneric, to: str = ANNA, *, text: str = "Hello", key: str = "") -> Outcome:
    message = Message(Address.parse(to), OURS, text, "a:1:1", key=key)
    return StdlibCourier().deliver(transport_of(fake), message)


def test_a_message_is_taken_in(fake: FakeGeneric) -> None:
    outcome = deliver(fake, text="Grüße 😀")
    assert outcome == Accepted(fake.messages[0].id, "queued")
    assert dict(fake.messages[0].content) == {
        "channel": "sms",
        "to": ANNA,
        "from": OURS,
        "text": "Grüße 😀",
        "reference": "a:1:1",
    }


@pytest.mark.parametrize(
    ("to", "outcome"),
    [
        ("+15005550001", Refused("E1", FailureReason.INVALID_NUMBER)),
        ("+15005550003", Refused("E3", FailureReason.UNREACHABLE, permanent=False)),
        ("+15005550004", Refused("E4", FailureReason.OPTED_OUT)),
        ("+15005550007", Refused("E7", FailureReason.SENDER_NOT_REGISTERED, permanent=False)),
        ("+15005550009", Refused("E9", FailureReason.LANDLINE)),
    ],
)
def test_a_magic_number_is_refused(fake: FakeGeneric, to: str, outcome: Outcome) -> None:
    assert deliver(fake, to) == outcome
    assert fake.messages == []


@pytest.mark.parametrize(
    ("to", "outcome"),
    [("+15005550002", Ambiguous("response_timeout")), ("+15005550005", Ambiguous("http_500"))],
)
def test_a_slow_and_a_failing_number_leave_the_message_in_doubt(
    fake: FakeGeneric, to: str, outcome: Outcome
) -> None:
    message = Message(Address.parse(to), OURS, "Hello", "a:1:1")
    courier = StdlibCourier(timedelta(milliseconds=200))
    assert courier.deliver(transport_of(fake), message) == outcome
    assert len(fake.messages) == 1


def test_a_fault_that_was_asked_for_comes_once(fake: FakeGeneric) -> None:
    fake.break_next(Fault.THROTTLED, Fault.HANG_UP)
    throttled = NotAccepted("E29", FailureReason.THROTTLED, timedelta(seconds=1))
    assert deliver(fake) == throttled
    assert deliver(fake) == Ambiguous("connection_lost")
    assert isinstance(deliver(fake), Accepted)
    assert (len(fake.messages), fake.requests) == (2, 3)


def test_a_key_is_sent_once(fake: FakeGeneric) -> None:
    first, again, other = (deliver(fake, key=key) for key in ("a:1", "a:1", "a:2"))
    assert first == again != other
    assert len(fake.messages) == 2


def test_what_breaks_the_format_is_refused(fake: FakeGeneric) -> None:
    by = transport_of(fake)
    unauthorised = FailureReason.PROVIDER_UNAVAILABLE
    rejected = Refused("E40", FailureReason.CONTENT_REJECTED)
    assert deliver(fake, text="") == rejected
    assert deliver(fake, text="x" * 1601) == rejected
    message = Message(Address.parse(ANNA), OURS, "Hello", "a:1:1")
    courier = StdlibCourier()
    wrong = courier.deliver(evolve(by, token="wrong"), message)
    assert wrong == Refused("E41", unauthorised, permanent=False)
    lost = courier.deliver(evolve(by, send_url=f"{fake.base_url}/else"), message)
    assert lost == Refused("E44", FailureReason.UNKNOWN)
    request = by.request_for(message)
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "surprise": "1"}, {**content, "text": 5}, [], {"to": ANNA},
                {**content, "channel": "pigeon"}):  # fmt: skip
        answer = fake.take(evolve(request, url="/messages", body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == rejected
    assert fake.messages == []


class _Then(datetime):
    """The clock of the library, which takes none: it stands at noon of 5 January 2026."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        assert tz is not None
        return datetime(2026, 1, 5, 12, tzinfo=UTC)


def test_its_webhooks_are_signed_in_the_eyes_of_the_library(
    fake: FakeGeneric, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks, "datetime", _Then)
    deliver(fake)
    for request in (
        fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00"),
        fake.status_request(fake.messages[0], "failed", code="E9", reason="landline"),
    ):
        Webhook(fake.signing_secrets[0]).verify(request.body, dict(request.headers))
        transport_of(fake).verify(request)


def test_outside_its_block_it_listens_nowhere() -> None:
    with pytest.raises(ConfigurationError):
        _ = FakeGeneric().send_url


def test_no_repr_shows_its_secrets() -> None:
    fake = FakeGeneric(token="not-to-be-shown")
    assert "not-to-be-shown" not in repr(fake)
    assert fake.signing_secrets[0] not in repr(fake)


@pytest.fixture
def office() -> Iterator[tuple[FakeGeneric, OptIn]]:
    """Give a provider that blocks by itself, and a host with one contact who has agreed."""
    clock.advance(timedelta(days=1))
    with FakeGeneric(clock=clock, handles_stop=True) as fake:
        by = transport_of(fake)
        declared = evolve(
            by.capabilities,
            handles_stop=StopHandling.BLOCKS,
            words_that_lift_block=frozenset({"START"}),
            inbound_opt_out_hint=True,
        )
        with OptIn(MemoryStore(), evolve(by, capabilities=declared), clock=clock) as optin:
            optin.enrol("reyes", name="Reyes Law", senders=[OURS])
            optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
            yield fake, optin


def test_a_stop_that_only_the_provider_saw_is_known_after_one_refusal(
    office: tuple[FakeGeneric, OptIn],
) -> None:
    fake, optin = office
    fake.inbound_request(ANNA, OURS, "STOP")  # and it never arrives
    optin.send("reyes", to=ANNA, text="At nine.", user="dana")
    optin.dispatch()
    (status,) = optin.status("reyes", ANNA)
    (block,) = status.blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "E4", "START")
    assert (status.state, fake.messages) == (State.OPTED_IN, [])
    optin.receive(fake.inbound_request(ANNA, OURS, "START"))
    (status,) = optin.status("reyes", ANNA)
    assert status.blocks == ()


def test_duplicates_and_reports_out_of_order_end_alike(office: tuple[FakeGeneric, OptIn]) -> None:
    fake, optin = office
    optin.send("reyes", to=ANNA, text="At nine.", user="dana")
    optin.dispatch()
    taken = fake.messages[-1]
    words = ("delivered", "sent", "delivered", "pondering")
    reported = [optin.receive(fake.status_request(taken, word))[0].outcome for word in words]
    new, again = ReceivedAs.STATUS, ReceivedAs.DUPLICATE
    assert reported == [new, new, again, new]
    stop = fake.inbound_request(ANNA, OURS, "STOP")
    outcomes = [optin.receive(stop)[0].outcome for _ in range(2)]
    assert outcomes == [ReceivedAs.OPTED_OUT, ReceivedAs.DUPLICATE]
    (message,) = (row for row in optin.messages("reyes", ANNA) if "At nine." in row.body)
    assert message.report == "delivered"
    (status,) = optin.status("reyes", ANNA)
    assert status.state is State.OPTED_OUT
