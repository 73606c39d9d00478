"""The fake Azure convinces Azure's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar

import pytest
from attrs import evolve
from azure.communication.sms import SmsClient
from azure.communication.sms._shared.policy import HMACCredentialsPolicy
from azure.core.credentials import AzureKeyCredential
from azure.core.exceptions import HttpResponseError
from azure.core.pipeline import PipelineContext, PipelineRequest
from azure.core.pipeline.transport import HttpRequest as AzureRequest

from optin import OptIn, ReceivedAs, State
from optin.storage.memory import MemoryStore
from optin.testing.azure import FakeAzure
from optin.testing.clock import FixedClock
from optin.transports.azure import Azure
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    HttpRequest,
    NotAccepted,
    Refused,
)
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeAzure]:
    with FakeAzure(clock=clock) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeAzure) -> Iterator[SmsClient]:
    """Give Azure's own client, its requests sent to the fake."""
    client = SmsClient(fake.base_url, AzureKeyCredential(fake.access_key), retry_total=0)
    yield client
    client._sms_service_client.close()  # noqa: SLF001 - it has no other way to be closed


def transport_of(fake: FakeAzure) -> Azure:
    return Azure(fake.base_url, fake.access_key, fake.webhook_secret, clock=fake.clock)


class TestFakeAzure(FakeLaws[FakeAzure]):
    fake_type = FakeAzure
    stranger: ClassVar = {"access_key": "bm9ib2R5cw=="}
    throttled = NotAccepted("TooManyRequests", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("http_400", FailureReason.INVALID_NUMBER),
    }
    reported: ClassVar = {
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550007": FailureReason.SENDER_NOT_REGISTERED,
        "+15005550009": FailureReason.INVALID_NUMBER,
    }
    words = ("Delivered", "Failed")
    block = "4007"

    def transport(self, fake: FakeAzure) -> Azure:
        return transport_of(fake)

    def secrets(self, fake: FakeAzure) -> tuple[str, ...]:
        return fake.access_key, fake.webhook_secret


def test_azures_own_client_sends_through_the_fake_what_we_send(
    fake: FakeAzure, client: SmsClient
) -> None:
    (sent,) = client.send(OURS, ANNA, "Grüße 😀", enable_delivery_report=True, tag="a:1:1")
    assert (sent.message_id, sent.successful) == (fake.messages[0].id, True)
    assert isinstance(deliver(transport_of(fake), text="Grüße 😀"), Accepted)
    theirs, ours = (dict(each.content) for each in fake.messages)
    assert theirs == ours


def test_azures_own_client_reads_a_refusal(fake: FakeAzure, client: SmsClient) -> None:
    (refused,) = client.send(OURS, "+15005550001", "Hello")
    assert (refused.http_status_code, refused.successful) == (400, False)
    with pytest.raises(HttpResponseError):
        client.send(OURS, "anna", "Hello")
    assert fake.messages == []


def signed_by_azure(fake: FakeAzure, url: str, body: str, method: str = "POST") -> HttpRequest:
    """Return a request that Azure's own client has signed, as it arrives."""
    request = AzureRequest(method, url)
    request.body = body
    signer = HMACCredentialsPolicy(fake.base_url, AzureKeyCredential(fake.access_key))
    signer.on_request(PipelineRequest(request, PipelineContext(None)))
    host, path = fake.base_url.removeprefix("http://"), url.removeprefix(fake.base_url)
    return HttpRequest(method, path, {**request.headers, "Host": host}, body.encode())


def test_we_sign_as_azures_own_client_does(
    fake: FakeAzure, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = transport_of(fake).request_for(HELLO)
    date = ours.headers["x-ms-date"]
    monkeypatch.setattr(HMACCredentialsPolicy.__module__ + ".get_current_utc_time", lambda: date)
    theirs = signed_by_azure(fake, ours.url, ours.body.decode())
    for name in ("Authorization", "x-ms-date", "x-ms-content-sha256"):
        assert theirs.headers[name] == ours.headers[name]


def test_what_the_api_does_not_take_is_refused(fake: FakeAzure) -> None:
    by = transport_of(fake)
    invalid = Refused("BadRequest", FailureReason.UNKNOWN)
    assert deliver(by, text="") == invalid
    assert deliver(by, text="x" * 2049) == invalid
    wrong = evolve(by, access_key=b"another")
    assert deliver(wrong) == NotAccepted("Denied", FailureReason.CREDENTIALS_REFUSED)
    content = json.loads(by.request_for(HELLO).body)

    def status(path: str, told: object, method: str = "POST") -> int:
        url = f"{fake.base_url}{path}"
        answer = fake.take(signed_by_azure(fake, url, json.dumps(told), method))
        assert answer is not None
        return answer.status

    sending = "/sms?api-version=2021-03-07"
    odd: object
    for odd in ({**content, "surprise": 1}, {**content, "smsRecipients": []}, [], {},
                {**content, "smsRecipients": [{"to": "anna"}]}):  # fmt: skip
        assert status(sending, odd) == 400
    assert status("/sms?api-version=1999-01-01", content) == 400
    assert status("/chat?api-version=2021-03-07", content) == 404
    assert status(sending, content, "PUT") == 404
    assert status("/sms/optouts:add?api-version=2026-01-23", []) == 400
    assert status("/sms/optouts:list?api-version=2026-01-23", {"from": "", "recipients": []}) == 404
    assert fake.messages == []


def test_a_message_of_one_name_is_sent_once(fake: FakeAzure) -> None:
    first, again, other = (deliver(transport_of(fake), key=key) for key in ("a", "a", "b"))
    assert first == again != other
    assert len(fake.messages) == 2


@pytest.fixture
def host(fake: FakeAzure) -> Iterator[OptIn]:
    """Give a host with one contact who has agreed."""
    with OptIn(MemoryStore(), transport_of(fake), clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        clock.advance(timedelta(minutes=1))
        yield optin


def test_azure_is_told_of_an_opt_out_that_it_cannot_know_of(fake: FakeAzure, host: OptIn) -> None:
    host.opt_out("reyes", contact=ANNA, by="dana", evidence="She called.")
    told = host.mirror.push("reyes")
    assert (told.opt_outs, told.opt_ins, told.not_told) == (1, 0, ())
    assert (OURS, ANNA) in fake.blocked
    asked = json.dumps({"from": OURS, "recipients": [{"to": ANNA}, {"to": "anna"}]})
    url = f"{fake.base_url}/sms/optouts:check?api-version=2026-01-23"
    answer = fake.take(signed_by_azure(fake, url, asked))
    assert answer is not None
    anna, nobody = json.loads(answer.body)["value"]
    assert (anna["isOptedOut"], nobody["httpStatusCode"]) == (True, 400)


def test_event_grid_hears_from_a_host_what_it_asks_for(fake: FakeAzure, host: OptIn) -> None:
    answer = host.handshake(fake.question("512d38b6"))
    assert answer is not None
    assert json.loads(answer.body) == {"validationResponse": "512d38b6"}
    stop = fake.inbound_request(ANNA, OURS, "STOP")
    assert host.handshake(stop) is None
    assert [one.outcome for one in host.receive(stop)] == [ReceivedAs.OPTED_OUT]
    assert host.status("reyes", ANNA)[0].state is State.OPTED_OUT
