"""The fake Vonage convinces Vonage's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from vonage_http_client import Auth, HttpClient
from vonage_http_client.errors import AuthenticationError, HttpRequestError
from vonage_jwt import verify_signature
from vonage_messages import Messages, Sms

from optin import OptIn, ReceivedAs, State
from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.vonage import FakeVonage, Fault
from optin.transports import Capabilities, StopHandling
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
from optin.transports.vonage import Vonage

ANNA, OURS = "+14155552671", "+15005550006"
clock = FixedClock()


class Rerouted(HTTPAdapter):
    """Send what goes to Vonage to the fake."""

    def __init__(self, base_url: str) -> None:
        super().__init__()
        self._base_url = base_url

    def send(self, request: PreparedRequest, *args: Any, **kwargs: Any) -> Response:  # noqa: ANN401 - the SDK's own signature
        request.url = str(request.url).replace("https://api.nexmo.com", self._base_url)
        return super().send(request, *args, **kwargs)


@pytest.fixture
def fake() -> Iterator[FakeVonage]:
    with FakeVonage(clock=clock) as fake:
        yield fake


def client(fake: FakeVonage, application: str = "") -> Messages:
    """Return Vonage's own client, its requests sent to the fake."""
    auth = Auth(application_id=application or fake.application_id, private_key=fake.private_key)
    http = HttpClient(auth)
    http._session.mount("https://", Rerouted(fake.base_url))  # noqa: SLF001 - it has no other way
    return Messages(http)


def transport_of(fake: FakeVonage) -> Vonage:
    return Vonage(
        fake.application_id,
        fake.private_key,
        fake.signature_secret,
        base_url=fake.base_url,
        clock=fake.clock,
    )


def deliver(fake: FakeVonage, to: str = ANNA, text: str = "Hello") -> Outcome:
    message = Message(Address.parse(to), OURS, text, "a:1:1")
    return StdlibCourier().deliver(transport_of(fake), message)


@pytest.fixture(autouse=True)
def _the_sdk_reads_the_clock_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vonage_jwt.jwt.time", lambda: clock.now().timestamp())


def test_vonages_own_client_sends_through_the_fake_what_we_send(fake: FakeVonage) -> None:
    message = Sms(to="14155552671", from_="15005550006", text="Grüße 😀", client_ref="a:1:1")
    sent = client(fake).send(message)
    assert sent.message_uuid == fake.messages[0].id
    assert isinstance(deliver(fake, text="Grüße 😀"), Accepted)
    theirs, ours = fake.messages
    assert theirs.content == ours.content


def test_vonages_own_client_reads_a_refusal(fake: FakeVonage) -> None:
    message = Sms(to="15005550001", from_="15005550006", text="Hello")
    with pytest.raises(HttpRequestError, match="1170"):
        client(fake).send(message)
    with pytest.raises(AuthenticationError):
        client(fake, "another application").send(message)
    assert fake.messages == []


@pytest.mark.parametrize(
    ("to", "outcome"),
    [
        ("+15005550001", Refused("1170", FailureReason.INVALID_NUMBER)),
        ("+15005550003", Refused("1160", FailureReason.UNREACHABLE, permanent=False)),
        (
            "+15005550007",
            Refused("low-balance", FailureReason.PROVIDER_UNAVAILABLE, permanent=False),
        ),
    ],
)
def test_a_magic_number_is_refused(fake: FakeVonage, to: str, outcome: Outcome) -> None:
    assert deliver(fake, to) == outcome
    assert fake.messages == []


@pytest.mark.parametrize(
    ("to", "outcome"),
    [("+15005550002", Ambiguous("response_timeout")), ("+15005550005", Ambiguous("http_500"))],
)
def test_a_slow_and_a_failing_number_leave_the_message_in_doubt(
    fake: FakeVonage, to: str, outcome: Outcome
) -> None:
    message = Message(Address.parse(to), OURS, "Hello", "a:1:1")
    courier = StdlibCourier(timedelta(milliseconds=200))
    assert courier.deliver(transport_of(fake), message) == outcome
    assert len(fake.messages) == 1


def test_a_fault_that_was_asked_for_comes_once(fake: FakeVonage) -> None:
    fake.break_next(Fault.THROTTLED)
    throttled = NotAccepted("1000", FailureReason.THROTTLED, timedelta(seconds=1))
    assert deliver(fake) == throttled
    assert isinstance(deliver(fake), Accepted)


def test_what_the_api_does_not_take_is_refused(fake: FakeVonage) -> None:
    by = transport_of(fake)
    invalid = Refused("1020", FailureReason.UNKNOWN)
    assert deliver(fake, text="") == invalid
    assert deliver(fake, text="x" * 3201) == invalid
    message = Message(Address.parse(ANNA), OURS, "Hello", "a:1:1")
    late = evolve(by, clock=FixedClock(clock.now() - timedelta(minutes=16)))
    for wrong in (late, evolve(by, application_id="another")):
        assert StdlibCourier().deliver(wrong, message) == Refused(
            "unauthorized", FailureReason.PROVIDER_UNAVAILABLE, permanent=False
        )
    request = evolve(by.request_for(message), url="/v1/messages")
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "to": ANNA}, {**content, "channel": "viber"}, {"text": "x"}, [],
                {**content, "surprise": "1"}):  # fmt: skip
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    lost = fake.take(evolve(request, url="/v1/else"))
    assert lost is not None
    assert lost.status == 404
    assert fake.messages == []


def test_its_webhooks_are_signed_in_the_eyes_of_vonage(fake: FakeVonage) -> None:
    deliver(fake)
    for request in (
        fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00"),
        fake.report(fake.messages[0]),
    ):
        transport_of(fake).verify(request)
        token = request.headers["authorization"].removeprefix("Bearer ")
        assert verify_signature(token, fake.signature_secret)
        assert not verify_signature(token, "another secret, which is long enough")


def test_outside_its_block_it_listens_nowhere() -> None:
    with pytest.raises(ConfigurationError):
        _ = FakeVonage().base_url


def test_no_repr_shows_its_secret() -> None:
    fake = FakeVonage(signature_secret="not to be shown")
    assert "not to be shown" not in repr(fake)


@pytest.fixture
def office() -> Iterator[tuple[FakeVonage, OptIn]]:
    """Give a Vonage with Opt-Out Assist, and a host with one contact who has agreed."""
    clock.advance(timedelta(days=1))
    with FakeVonage(clock=clock, handles_stop=True) as fake:
        by = transport_of(fake)
        assisted: Capabilities = evolve(
            by.capabilities,
            handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
            words_that_lift_block=frozenset({"START"}),
        )
        with OptIn(MemoryStore(), evolve(by, capabilities=assisted), clock=clock) as optin:
            optin.enrol("reyes", name="Reyes Law", senders=[OURS])
            optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
            yield fake, optin


def test_a_stop_that_only_vonage_saw_is_known_after_one_report(
    office: tuple[FakeVonage, OptIn],
) -> None:
    fake, optin = office
    fake.inbound_request(ANNA, OURS, "STOP")  # and it never arrives
    optin.send("reyes", to=ANNA, text="At nine.", user="dana")
    optin.dispatch()
    optin.receive(fake.report(fake.messages[-1]))
    (status,) = optin.status("reyes", ANNA)
    (block,) = status.blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "1240", "START")
    assert status.state is State.OPTED_IN


def test_a_report_settles_a_message_whose_answer_never_came(
    office: tuple[FakeVonage, OptIn],
) -> None:
    fake, optin = office
    fake.break_next(*[Fault.HANG_UP] * 2)
    optin.send("reyes", to=ANNA, text="At nine.", user="dana")
    optin.dispatch()
    taken = fake.messages[-1]
    words = ("delivered", "submitted", "delivered", "pondering")
    reported = [optin.receive(fake.status_request(taken, word))[0].outcome for word in words]
    new, again = ReceivedAs.STATUS, ReceivedAs.DUPLICATE
    assert reported == [new, new, again, new]
    (message,) = (row for row in optin.messages("reyes", ANNA) if row.body == taken.content["text"])
    assert (message.report, message.state) == ("delivered", "sent")
