"""The fake Sinch convinces Sinch's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar

import pytest
from attrs import evolve
from sinch import SinchClient
from sinch.domains.sms.api.v1.exceptions import SmsException
from sinch.domains.sms.sinch_events.v1 import SmsSinchEvent

from optin.testing.clock import FixedClock
from optin.testing.sinch import FakeSinch
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    NotAccepted,
    Refused,
)
from optin.transports.sinch import Sinch
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeSinch]:
    with FakeSinch(clock=clock) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeSinch) -> Iterator[SinchClient]:
    """Give Sinch's own client, its requests sent to the fake."""
    client = SinchClient(
        service_plan_id=fake.service_plan_id, sms_api_token=fake.api_token, sms_region="us"
    )
    client.configuration.sms_domain_with_service_plan_id = fake.base_url
    yield client
    client.configuration.transport.http_session.close()


def transport_of(fake: FakeSinch) -> Sinch:
    return Sinch(
        fake.service_plan_id,
        fake.api_token,
        fake.webhook_secret,
        base_url=fake.base_url,
        clock=fake.clock,
    )


class TestFakeSinch(FakeLaws[FakeSinch]):
    fake_type = FakeSinch
    stranger: ClassVar = {"api_token": "nobodys"}
    throttled = NotAccepted("too_many_requests", FailureReason.THROTTLED, timedelta(seconds=1))
    reported: ClassVar = {
        "+15005550001": FailureReason.INVALID_NUMBER,
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550007": FailureReason.SENDER_NOT_REGISTERED,
        "+15005550009": FailureReason.UNREACHABLE,
    }
    words = ("Delivered", "Dispatched")
    block = "257"

    def transport(self, fake: FakeSinch) -> Sinch:
        return transport_of(fake)

    def secrets(self, fake: FakeSinch) -> tuple[str, ...]:
        return fake.api_token, fake.webhook_secret


def test_sinchs_own_client_sends_through_the_fake_what_we_send(
    fake: FakeSinch, client: SinchClient
) -> None:
    sent = client.sms.batches.send_sms(
        to=[ANNA],
        from_=OURS,
        body="Grüße 😀",
        delivery_report="per_recipient",
        client_reference="a:1:1",
    )
    assert (sent.id, sent.to) == (fake.messages[0].id, [ANNA])
    assert isinstance(deliver(transport_of(fake), text="Grüße 😀"), Accepted)
    theirs, ours = (dict(each.content) for each in fake.messages)
    theirs.pop("type", "")  # which is a text's, where nothing is said
    assert theirs == ours


def test_sinchs_own_client_reads_a_refusal(fake: FakeSinch, client: SinchClient) -> None:
    with pytest.raises(SmsException):
        client.sms.batches.send_sms(to=["anna"], from_=OURS, body="Hello")
    assert fake.messages == []


def test_its_webhooks_are_signed_in_the_eyes_of_sinch_and_read_by_it(fake: FakeSinch) -> None:
    deliver(transport_of(fake))
    sdk = SmsSinchEvent(fake.webhook_secret)
    inbound = fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00")
    report = fake.status_request(fake.messages[0], "Failed", code=257)
    for request in (inbound, report):
        transport_of(fake).verify(request)
        headers = dict(request.headers)
        assert sdk.validate_authentication_header(headers, request.body)
        assert not sdk.validate_authentication_header(headers, request.body + b" ")
    assert sdk.parse_event(inbound.body).body == "Sí, é 😀 \x00"
    told = sdk.parse_event(report.body)
    assert (told.code, told.client_reference) == (257, "a:1:1")


def test_what_the_api_does_not_take_is_refused(fake: FakeSinch) -> None:
    by = transport_of(fake)
    invalid = Refused("syntax_invalid_parameter_format", FailureReason.UNKNOWN)
    assert deliver(transport_of(fake), text="") == invalid
    assert deliver(transport_of(fake), text="x" * 2001) == invalid
    assert deliver(evolve(by, api_token="wrong")) == NotAccepted(
        "http_401", FailureReason.CREDENTIALS_REFUSED
    )
    lost = deliver(evolve(by, service_plan_id="another"))
    assert lost == Refused("http_404", FailureReason.UNKNOWN)
    request = evolve(by.request_for(HELLO), url=f"/xms/v1/{fake.service_plan_id}/batches")
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "to": ANNA}, {**content, "surprise": "1"}, {**content, "to": []}, [],
                {**content, "to": [5]}, {**content, "to": ["anna"]}):  # fmt: skip
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    assert fake.messages == []
