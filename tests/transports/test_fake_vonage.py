"""The fake Vonage convinces Vonage's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from attrs import evolve
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from vonage_http_client import Auth, HttpClient
from vonage_http_client.errors import AuthenticationError, HttpRequestError
from vonage_jwt import verify_signature
from vonage_messages import Messages, Sms

from optin.testing.clock import FixedClock
from optin.testing.vonage import FakeVonage
from optin.transports import StopHandling
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    NotAccepted,
    Refused,
)
from optin.transports.vonage import Vonage
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

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


@pytest.fixture(autouse=True)
def _the_sdk_reads_the_clock_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vonage_jwt.jwt.time", lambda: clock.now().timestamp())


class TestFakeVonage(FakeLaws[FakeVonage]):
    fake_type = FakeVonage
    stranger: ClassVar = {"application_id": "11111111-2222-4333-8444-555555555555"}
    throttled = NotAccepted("1000", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("1170", FailureReason.INVALID_NUMBER),
        "+15005550003": Refused("1160", FailureReason.UNREACHABLE, permanent=False),
        "+15005550007": Refused("low-balance", FailureReason.PROVIDER_UNAVAILABLE, permanent=False),
    }
    reported: ClassVar = {
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550009": FailureReason.INVALID_NUMBER,
    }
    words = ("delivered", "submitted")
    block = "1240"

    def transport(self, fake: FakeVonage) -> Vonage:
        by = transport_of(fake)
        if not fake.handles_stop:
            return by
        assisted = evolve(
            by.capabilities,
            handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
            words_that_lift_block=frozenset({"START"}),
        )
        return evolve(by, capabilities=assisted)

    def secrets(self, fake: FakeVonage) -> tuple[str, ...]:
        return (fake.signature_secret,)


def test_vonages_own_client_sends_through_the_fake_what_we_send(fake: FakeVonage) -> None:
    message = Sms(to="14155552671", from_="15005550006", text="Grüße 😀", client_ref="a:1:1")
    sent = client(fake).send(message)
    assert sent.message_uuid == fake.messages[0].id
    assert isinstance(deliver(transport_of(fake), text="Grüße 😀"), Accepted)
    theirs, ours = fake.messages
    assert theirs.content == ours.content


def test_vonages_own_client_reads_a_refusal(fake: FakeVonage) -> None:
    message = Sms(to="15005550001", from_="15005550006", text="Hello")
    with pytest.raises(HttpRequestError, match="1170"):
        client(fake).send(message)
    with pytest.raises(AuthenticationError):
        client(fake, "another application").send(message)
    assert fake.messages == []


def test_what_the_api_does_not_take_is_refused(fake: FakeVonage) -> None:
    by = transport_of(fake)
    invalid = Refused("1020", FailureReason.UNKNOWN)
    assert deliver(transport_of(fake), text="") == invalid
    assert deliver(transport_of(fake), text="x" * 3201) == invalid
    late = evolve(by, clock=FixedClock(clock.now() - timedelta(minutes=16)))
    for wrong in (late, evolve(by, application_id="another")):
        assert deliver(wrong) == NotAccepted("unauthorized", FailureReason.CREDENTIALS_REFUSED)
    request = evolve(by.request_for(HELLO), url="/v1/messages")
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
    deliver(transport_of(fake))
    for request in (
        fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00"),
        fake.report(fake.messages[0]),
    ):
        transport_of(fake).verify(request)
        token = request.headers["authorization"].removeprefix("Bearer ")
        assert verify_signature(token, fake.signature_secret)
        assert not verify_signature(token, "another secret, which is long enough")
