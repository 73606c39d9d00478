"""The fake Infobip convinces Infobip's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar

import pytest
from attrs import evolve
from infobip_api_client import ApiClient, Configuration, SmsApi
from infobip_api_client.exceptions import ApiException
from infobip_api_client.models import (
    HmacAlgorithm,
    MessageErrorGroup,
    MessageGeneralStatus,
    SmsDeliveryResult,
    SmsInboundMessageResult,
    SmsRequest,
)

from optin.consent.addresses import Address
from optin.testing.clock import FixedClock
from optin.testing.infobip import FakeInfobip
from optin.transports.couriers import StdlibCourier
from optin.transports.infobip import ALGORITHMS, GROUPS, STATUSES, Infobip
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    Message,
    NotAccepted,
    Outcome,
    Refused,
)
from tests.transports.fake_laws import FakeLaws

ANNA, OURS = "+14155552671", "+15005550006"
clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeInfobip]:
    with FakeInfobip(clock=clock) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeInfobip) -> Iterator[SmsApi]:
    """Give Infobip's own client, its requests sent to the fake."""
    settings = Configuration(host=fake.base_url, api_key=fake.api_key)
    with ApiClient(settings) as client:
        yield SmsApi(client)
        client.rest_client.pool_manager.clear()


def transport_of(fake: FakeInfobip) -> Infobip:
    return Infobip(
        fake.base_url,
        fake.api_key,
        signature_secret=fake.signature_secret,
        signature_header=fake.signature_header,
    )


def deliver(fake: FakeInfobip, to: str = ANNA, text: str = "Hello") -> Outcome:
    message = Message(Address.parse(to), OURS, text, "a:1:1")
    return StdlibCourier().deliver(transport_of(fake), message)


class TestFakeInfobip(FakeLaws[FakeInfobip]):
    fake_type = FakeInfobip
    stranger: ClassVar = {"api_key": "nobodys"}
    throttled = NotAccepted("TOO_MANY_REQUESTS", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("REJECTED_DESTINATION", FailureReason.INVALID_NUMBER),
        "+15005550007": Refused(
            "REJECTED_SOURCE", FailureReason.SENDER_NOT_REGISTERED, permanent=False
        ),
    }
    reported: ClassVar = {
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550009": FailureReason.INVALID_NUMBER,
    }
    words = ("DELIVERED_TO_HANDSET", "PENDING_ENROUTE")
    block = "EC_CONTENT_BLOCKED"

    def transport(self, fake: FakeInfobip) -> Infobip:
        return transport_of(fake)

    def secrets(self, fake: FakeInfobip) -> tuple[str, ...]:
        return fake.api_key, fake.signature_secret


def request_of(to: str = ANNA, text: str = "Grüße 😀") -> SmsRequest:
    content = {
        "sender": OURS.removeprefix("+"),
        "destinations": [{"to": to.removeprefix("+")}],
        "content": {"text": text},
        "webhooks": {"contentType": "application/json", "callbackData": "a:1:1"},
    }
    return SmsRequest.from_dict({"messages": [content]})


def test_infobips_own_client_sends_through_the_fake_what_we_send(
    fake: FakeInfobip, client: SmsApi
) -> None:
    (sent,) = client.send_sms_messages(request_of()).messages
    assert (sent.message_id, sent.status.name) == (fake.messages[0].id, "PENDING_ACCEPTED")
    assert isinstance(deliver(fake, text="Grüße 😀"), Accepted)
    theirs, ours = (dict(each.content) for each in fake.messages)
    assert theirs == ours


def test_infobips_own_client_reads_a_refusal(fake: FakeInfobip, client: SmsApi) -> None:
    (refused,) = client.send_sms_messages(request_of("+15005550007")).messages
    assert (refused.status.group_name, refused.status.name) == ("REJECTED", "REJECTED_SOURCE")
    with pytest.raises(ApiException):
        client.send_sms_messages(request_of(text=""))
    assert fake.messages == []


def test_infobips_own_client_reads_its_webhooks(fake: FakeInfobip) -> None:
    deliver(fake)
    inbound = fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00")
    report = fake.report(evolve(fake.messages[0], content={**fake.messages[0].content,
                                                           "to": "+15005550004"}))  # fmt: skip
    for request in (inbound, report):
        transport_of(fake).verify(request)
    (message,) = SmsInboundMessageResult.from_json(inbound.body.decode()).results
    assert (message.var_from, message.text) == ("14155552671", "Sí, é 😀 \x00")
    assert message.received_at == clock.now()
    (told,) = SmsDeliveryResult.from_json(report.body.decode()).results
    assert (told.error.name, told.error.permanent) == ("EC_CONTENT_BLOCKED", True)
    assert told.callback_data == "a:1:1"


def test_our_words_are_infobips() -> None:
    groups = {each.value for each in MessageGeneralStatus}
    assert groups <= STATUSES.keys()
    assert {each.partition("_")[0] for each in STATUSES} == groups
    assert GROUPS.keys() <= {each.value for each in MessageErrorGroup}
    names = {each.value.replace("HMAC_SHA_", "sha") for each in HmacAlgorithm}
    assert names - ALGORITHMS == {"HMAC_MD5", "sha1"}  # which nobody should take today


def test_what_the_api_does_not_take_is_refused(fake: FakeInfobip) -> None:
    by = transport_of(fake)
    invalid = Refused("BAD_REQUEST", FailureReason.UNKNOWN)
    assert deliver(fake, text="") == invalid
    message = Message(Address.parse(ANNA), OURS, "Hello", "a:1:1")
    wrong = StdlibCourier().deliver(evolve(by, api_key="wrong"), message)
    assert wrong == NotAccepted("UNAUTHORIZED", FailureReason.CREDENTIALS_REFUSED)
    request = evolve(by.request_for(message), url="/sms/3/messages")
    (one,) = json.loads(request.body)["messages"]
    odd: object
    for odd in ([], {"messages": []}, {"messages": [{**one, "surprise": 1}]},
                {"messages": [{**one, "destinations": [{"to": "anna"}]}]},
                {"messages": [{**one, "content": {}}]}, {"messages": [5]}):  # fmt: skip
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    answer = fake.take(evolve(request, url="/sms/2/text/advanced"))
    assert answer is not None
    assert answer.status == 404
    assert fake.messages == []
