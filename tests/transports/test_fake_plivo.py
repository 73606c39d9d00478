"""The fake Plivo convinces Plivo's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import plivo
import pytest
from attrs import evolve
from plivo.exceptions import AuthenticationError, ValidationError
from plivo.utils import validate_v3_signature

from optin.testing.clock import FixedClock
from optin.testing.plivo import FakePlivo
from optin.transports.plivo import Plivo
from optin.transports.protocol import Accepted, FailureReason, NotAccepted, Refused
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

POWERPACK = "00000000-0000-4000-8000-000000000001"


def transport_of(fake: FakePlivo) -> Plivo:
    return Plivo(fake.auth_id, fake.auth_token, fake.webhook_url, base_url=fake.base_url)


class TestFakePlivo(FakeLaws[FakePlivo]):
    fake_type = FakePlivo
    stranger: ClassVar = {"auth_token": "nobodys"}
    throttled = NotAccepted("http_429", FailureReason.THROTTLED, timedelta(seconds=1))
    reported: ClassVar = {
        "+15005550001": FailureReason.INVALID_NUMBER,
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550007": FailureReason.SENDER_NOT_REGISTERED,
        "+15005550009": FailureReason.UNREACHABLE,
    }
    block = "200"

    def transport(self, fake: FakePlivo) -> Plivo:
        return transport_of(fake)

    def secrets(self, fake: FakePlivo) -> tuple[str, ...]:
        return (fake.auth_token,)


@pytest.fixture
def fake() -> Iterator[FakePlivo]:
    with FakePlivo(clock=FixedClock()) as fake:
        yield fake


def send(fake: FakePlivo, monkeypatch: pytest.MonkeyPatch, token: str = "", **more: str) -> Any:  # noqa: ANN401 - untyped SDK
    """Send by Plivo's own client, its requests sent to the fake."""
    monkeypatch.setattr("plivo.rest.client.PLIVO_API_BASE_URI", f"{fake.base_url}/v1/Account")
    client = plivo.RestClient(fake.auth_id, token or fake.auth_token)
    with client:
        return client.messages.create(**{"src": OURS, "dst": ANNA, "text": "Grüße 😀", **more})


def test_plivos_own_client_sends_through_the_fake_what_we_send(
    fake: FakePlivo, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = send(fake, monkeypatch, url=f"{fake.webhook_url}?optin=a:1:1")
    assert sent.message_uuid == [fake.messages[0].id]
    assert isinstance(deliver(transport_of(fake), text="Grüße 😀"), Accepted)
    theirs, ours = (dict(each.content) for each in fake.messages)
    assert theirs.pop("log") == "true"  # as it is where nothing is said
    assert theirs == ours


def test_plivos_own_client_reads_a_refusal(
    fake: FakePlivo, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValidationError):
        send(fake, monkeypatch, dst="anna")
    with pytest.raises(AuthenticationError):
        send(fake, monkeypatch, "another")
    assert fake.messages == []


def test_its_webhooks_are_signed_in_the_eyes_of_plivo(fake: FakePlivo) -> None:
    deliver(transport_of(fake))
    inbound = fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00")
    report = fake.status_request(fake.messages[0], "failed", code="200")
    assert report.url == f"{fake.webhook_url}?optin=a:1:1"
    for request in (inbound, report):
        transport_of(fake).verify(request)
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        headers = request.headers
        given = (headers["X-Plivo-Signature-V3-Nonce"], fake.auth_token)
        signature = headers["X-Plivo-Signature-Ma-V3"]
        assert validate_v3_signature("POST", request.url, *given, signature, dict(form))
        changed = {**form, "Units": "2"}
        assert not validate_v3_signature("POST", request.url, *given, signature, changed)


def test_what_the_api_does_not_take_is_refused(fake: FakePlivo) -> None:
    by = transport_of(fake)
    invalid = Refused("http_400", FailureReason.UNKNOWN)
    assert deliver(by, text="") == invalid
    assert deliver(by, text="x" * 1601) == invalid
    wrong = deliver(evolve(by, auth_token="wrong"))
    assert wrong == NotAccepted("http_401", FailureReason.CREDENTIALS_REFUSED)
    request = evolve(by.request_for(HELLO), url=f"/v1/Account/{fake.auth_id}/Message/")
    content = json.loads(request.body)
    odd: object
    for odd in (
        [],
        {"text": "x"},
        {**content, "dst": "anna"},
        {**content, "surprise": "1"},
        {**content, "powerpack_uuid": POWERPACK},
        {**content, "trackable": "no"},
    ):
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    lost = fake.take(evolve(request, url="/v1/else"))
    assert lost is not None
    assert by.outcome_of(lost) == Refused("http_404", FailureReason.UNKNOWN)
    assert fake.messages == []
