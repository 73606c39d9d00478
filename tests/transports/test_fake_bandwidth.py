"""The fake Bandwidth convinces Bandwidth's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from bandwidth import ApiClient, Configuration
from bandwidth.api.messages_api import MessagesApi
from bandwidth.exceptions import BadRequestException, UnauthorizedException
from bandwidth.models.inbound_callback import InboundCallback
from bandwidth.models.message_request import MessageRequest
from bandwidth.models.status_callback import StatusCallback

from optin import OptIn, ReceivedAs, State
from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.storage.memory import MemoryStore
from optin.testing.bandwidth import FakeBandwidth, Fault
from optin.testing.clock import FixedClock
from optin.transports.bandwidth import Bandwidth
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    FailureReason,
    Message,
    NotAccepted,
    Outcome,
    Refused,
)

ANNA, OURS = "+14155552671", "+15005550006"
clock = FixedClock()


class Rerouted(ApiClient):  # type: ignore[misc]
    """Bandwidth's own client, its requests sent to the fake."""

    def __init__(self, fake: FakeBandwidth, password: str) -> None:
        super().__init__(Configuration(username=fake.credentials[0], password=password))
        self._base_url = fake.base_url

    def call_api(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the SDK's own signature
        url = url.replace("https://messaging.bandwidth.com", self._base_url)
        return super().call_api(method, url, *args, **kwargs)


@pytest.fixture
def fake() -> Iterator[FakeBandwidth]:
    with FakeBandwidth(clock=clock) as fake:
        yield fake


def send(fake: FakeBandwidth, to: str, password: str = "") -> Any:  # noqa: ANN401 - untyped SDK
    """Send by Bandwidth's own client."""
    request = MessageRequest.from_dict(
        {
            "applicationId": fake.application_id,
            "to": [to],
            "from": OURS,
            "text": "Grüße 😀",
            "tag": "a:1:1",
        }
    )
    client = Rerouted(fake, password or fake.credentials[1])
    try:
        return MessagesApi(client).create_message(fake.account_id, request)
    finally:
        client.rest_client.pool_manager.clear()


def transport_of(fake: FakeBandwidth) -> Bandwidth:
    return Bandwidth(
        fake.account_id,
        fake.application_id,
        fake.credentials,
        fake.webhook_credentials,
        base_url=fake.base_url,
    )


def deliver(fake: FakeBandwidth, to: str = ANNA, text: str = "Hello") -> Outcome:
    message = Message(Address.parse(to), OURS, text, "a:1:1")
    return StdlibCourier().deliver(transport_of(fake), message)


def test_bandwidths_own_client_sends_through_the_fake_what_we_send(fake: FakeBandwidth) -> None:
    sent = send(fake, ANNA)
    assert (sent.id, sent.to, sent.tag) == (fake.messages[0].id, [ANNA], "a:1:1")
    assert isinstance(deliver(fake, text="Grüße 😀"), Accepted)
    theirs, ours = fake.messages
    assert theirs.content == ours.content


def test_bandwidths_own_client_reads_a_refusal(fake: FakeBandwidth) -> None:
    with pytest.raises(BadRequestException, match="request-validation"):
        send(fake, "4155552671")
    with pytest.raises(UnauthorizedException):
        send(fake, ANNA, "wrong")
    assert fake.messages == []


def test_bandwidths_own_models_read_its_webhooks(fake: FakeBandwidth) -> None:
    deliver(fake)
    (inbound,) = json.loads(fake.inbound_request(ANNA, OURS, "Sí, é 😀").body)
    told = InboundCallback.from_dict(inbound)
    assert (told.message.text, told.message.owner, told.to) == ("Sí, é 😀", OURS, OURS)
    (report,) = json.loads(
        fake.status_request(fake.messages[0], "message-failed", code="4775").body
    )
    failed = StatusCallback.from_dict(report)
    assert (failed.error_code, failed.message.tag, failed.type) == (4775, "a:1:1", "message-failed")


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("+15005550001", FailureReason.INVALID_NUMBER),
        ("+15005550003", FailureReason.UNREACHABLE),
        ("+15005550004", FailureReason.OPTED_OUT),
        ("+15005550007", FailureReason.SENDER_NOT_REGISTERED),
        ("+15005550009", FailureReason.INVALID_NUMBER),
        (ANNA, None),
    ],
)
def test_a_magic_number_is_reported_on(
    fake: FakeBandwidth, to: str, reason: FailureReason | None
) -> None:
    assert deliver(fake, to) == Accepted(fake.messages[0].id, "accepted")
    (update,) = transport_of(fake).read(fake.report(fake.messages[0]))
    assert getattr(update, "reason", "") is reason


@pytest.mark.parametrize(
    ("to", "outcome"),
    [("+15005550002", Ambiguous("response_timeout")), ("+15005550005", Ambiguous("http_500"))],
)
def test_a_slow_and_a_failing_number_leave_the_message_in_doubt(
    fake: FakeBandwidth, to: str, outcome: Outcome
) -> None:
    message = Message(Address.parse(to), OURS, "Hello", "a:1:1")
    courier = StdlibCourier(timedelta(milliseconds=200))
    assert courier.deliver(transport_of(fake), message) == outcome
    assert len(fake.messages) == 1


def test_a_fault_that_was_asked_for_comes_once(fake: FakeBandwidth) -> None:
    fake.break_next(Fault.THROTTLED)
    wait = timedelta(seconds=1)
    assert deliver(fake) == NotAccepted("too-many-requests", FailureReason.THROTTLED, wait)
    assert isinstance(deliver(fake), Accepted)


def test_what_the_api_does_not_take_is_refused(fake: FakeBandwidth) -> None:
    by = transport_of(fake)
    invalid = Refused("request-validation", FailureReason.UNKNOWN)
    assert deliver(fake, text="") == invalid
    assert deliver(fake, text="x" * 2049) == invalid
    message = Message(Address.parse(ANNA), OURS, "Hello", "a:1:1")
    courier = StdlibCourier()
    assert courier.deliver(evolve(by, application_id="another"), message) == invalid
    lost = courier.deliver(evolve(by, account_id="9900001"), message)
    assert lost == Refused("resource-not-found", FailureReason.UNKNOWN)
    request = evolve(by.request_for(message), url="/api/v2/users/9900000/messages")
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "to": ANNA}, {**content, "surprise": "1"}, {**content, "to": []}, [],
                {**content, "to": [5]}):  # fmt: skip
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    assert fake.messages == []


def test_outside_its_block_it_listens_nowhere() -> None:
    with pytest.raises(ConfigurationError):
        _ = FakeBandwidth().base_url


def test_no_repr_shows_its_credentials() -> None:
    fake = FakeBandwidth(credentials=("a", "not to be shown"))
    assert "not to be shown" not in repr(fake)
    assert fake.webhook_credentials[1] not in repr(fake)


@pytest.fixture
def office() -> Iterator[tuple[FakeBandwidth, OptIn]]:
    """Give a toll-free number, which blocks by itself, and one contact who has agreed."""
    clock.advance(timedelta(days=1))
    with (
        FakeBandwidth(clock=clock, handles_stop=True) as fake,
        OptIn(MemoryStore(), transport_of(fake), clock=clock) as optin,
    ):
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        yield fake, optin


def test_a_stop_that_only_the_network_saw_is_known_after_one_report(
    office: tuple[FakeBandwidth, OptIn],
) -> None:
    fake, optin = office
    fake.inbound_request(ANNA, OURS, "STOP")  # and it never arrives
    optin.send("reyes", to=ANNA, text="At nine.", user="dana")
    optin.dispatch()
    optin.receive(fake.report(fake.messages[-1]))
    (status,) = optin.status("reyes", ANNA)
    (block,) = status.blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "4775", "START")
    assert status.state is State.OPTED_IN


def test_a_report_settles_a_message_whose_answer_never_came(
    office: tuple[FakeBandwidth, OptIn],
) -> None:
    fake, optin = office
    fake.break_next(*[Fault.HANG_UP] * 2)
    optin.send("reyes", to=ANNA, text="At nine.", user="dana")
    optin.dispatch()
    taken = fake.messages[-1]
    words = ("delivered", "sent", "delivered", "pondering")
    reported = [
        optin.receive(fake.status_request(taken, f"message-{word}"))[0].outcome for word in words
    ]
    new, again = ReceivedAs.STATUS, ReceivedAs.DUPLICATE
    assert reported == [new, new, again, new]
    (message,) = (row for row in optin.messages("reyes", ANNA) if row.body == taken.content["text"])
    assert (message.report, message.state) == ("delivered", "sent")
