"""The fake Bandwidth convinces Bandwidth's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from attrs import evolve
from bandwidth import ApiClient, Configuration
from bandwidth.api.messages_api import MessagesApi
from bandwidth.exceptions import BadRequestException, UnauthorizedException
from bandwidth.models.inbound_callback import InboundCallback
from bandwidth.models.message_request import MessageRequest
from bandwidth.models.status_callback import StatusCallback

from optin.testing.bandwidth import FakeBandwidth
from optin.testing.clock import FixedClock
from optin.transports.bandwidth import Bandwidth
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    NotAccepted,
    Refused,
)
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

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


class TestFakeBandwidth(FakeLaws[FakeBandwidth]):
    fake_type = FakeBandwidth
    stranger: ClassVar = {"credentials": ("nobody", "nothing")}
    throttled = NotAccepted("too-many-requests", FailureReason.THROTTLED, timedelta(seconds=1))
    reported: ClassVar = {
        "+15005550001": FailureReason.INVALID_NUMBER,
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550007": FailureReason.SENDER_NOT_REGISTERED,
        "+15005550009": FailureReason.INVALID_NUMBER,
    }
    words = ("message-delivered", "message-sent")
    unknown_word = "message-pondering"
    block = "4775"

    def transport(self, fake: FakeBandwidth) -> Bandwidth:
        return transport_of(fake)

    def secrets(self, fake: FakeBandwidth) -> tuple[str, ...]:
        return *fake.credentials, *fake.webhook_credentials


def test_bandwidths_own_client_sends_through_the_fake_what_we_send(fake: FakeBandwidth) -> None:
    sent = send(fake, ANNA)
    assert (sent.id, sent.to, sent.tag) == (fake.messages[0].id, [ANNA], "a:1:1")
    assert isinstance(deliver(transport_of(fake), text="Grüße 😀"), Accepted)
    theirs, ours = fake.messages
    assert theirs.content == ours.content


def test_bandwidths_own_client_reads_a_refusal(fake: FakeBandwidth) -> None:
    with pytest.raises(BadRequestException, match="request-validation"):
        send(fake, "4155552671")
    with pytest.raises(UnauthorizedException):
        send(fake, ANNA, "wrong")
    assert fake.messages == []


def test_bandwidths_own_models_read_its_webhooks(fake: FakeBandwidth) -> None:
    deliver(transport_of(fake))
    (inbound,) = json.loads(fake.inbound_request(ANNA, OURS, "Sí, é 😀").body)
    told = InboundCallback.from_dict(inbound)
    assert (told.message.text, told.message.owner, told.to) == ("Sí, é 😀", OURS, OURS)
    (report,) = json.loads(
        fake.status_request(fake.messages[0], "message-failed", code="4775").body
    )
    failed = StatusCallback.from_dict(report)
    assert (failed.error_code, failed.message.tag, failed.type) == (4775, "a:1:1", "message-failed")


def test_what_the_api_does_not_take_is_refused(fake: FakeBandwidth) -> None:
    by = transport_of(fake)
    invalid = Refused("request-validation", FailureReason.UNKNOWN)
    assert deliver(transport_of(fake), text="") == invalid
    assert deliver(transport_of(fake), text="x" * 2049) == invalid
    assert deliver(evolve(by, application_id="another")) == invalid
    lost = deliver(evolve(by, account_id="9900001"))
    assert lost == Refused("resource-not-found", FailureReason.UNKNOWN)
    request = evolve(by.request_for(HELLO), url="/api/v2/users/9900000/messages")
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "to": ANNA}, {**content, "surprise": "1"}, {**content, "to": []}, [],
                {**content, "to": [5]}):  # fmt: skip
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    assert fake.messages == []
