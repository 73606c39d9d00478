"""The fake of the generic format is held to the library of the scheme, and serves a whole host."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from attrs import evolve
from standardwebhooks import Webhook, webhooks

from optin.testing.clock import FixedClock
from optin.testing.generic import FakeGeneric
from optin.transports.generic import Generic
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    NotAccepted,
    Refused,
    StopHandling,
)
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeGeneric]:
    with FakeGeneric(clock=clock) as fake:
        yield fake


def transport_of(fake: FakeGeneric) -> Generic:
    return Generic(fake.send_url, fake.token, fake.signing_secrets, clock=fake.clock)


class TestFakeGeneric(FakeLaws[FakeGeneric]):
    fake_type = FakeGeneric
    stranger: ClassVar = {"token": "nobodys"}
    throttled = NotAccepted("E29", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("E1", FailureReason.INVALID_NUMBER),
        "+15005550003": Refused("E3", FailureReason.UNREACHABLE, permanent=False),
        "+15005550004": Refused("E4", FailureReason.OPTED_OUT),
        "+15005550007": Refused("E7", FailureReason.SENDER_NOT_REGISTERED, permanent=False),
        "+15005550009": Refused("E9", FailureReason.LANDLINE),
    }
    block = "E4"

    def transport(self, fake: FakeGeneric) -> Generic:
        by = transport_of(fake)
        if not fake.handles_stop:
            return by
        declared = evolve(
            by.capabilities,
            handles_stop=StopHandling.BLOCKS,
            words_that_lift_block=frozenset({"START"}),
            inbound_opt_out_hint=True,
        )
        return evolve(by, capabilities=declared)

    def secrets(self, fake: FakeGeneric) -> tuple[str, ...]:
        return fake.token, *fake.signing_secrets


def test_a_message_is_taken_in(fake: FakeGeneric) -> None:
    outcome = deliver(transport_of(fake), text="Grüße 😀")
    assert outcome == Accepted(fake.messages[0].id, "queued")
    assert dict(fake.messages[0].content) == {
        "channel": "sms",
        "to": ANNA,
        "from": OURS,
        "text": "Grüße 😀",
        "reference": "a:1:1",
    }


def test_a_key_is_sent_once(fake: FakeGeneric) -> None:
    first, again, other = (deliver(transport_of(fake), key=key) for key in ("a:1", "a:1", "a:2"))
    assert first == again != other
    assert len(fake.messages) == 2


def test_what_breaks_the_format_is_refused(fake: FakeGeneric) -> None:
    by = transport_of(fake)
    rejected = Refused("E40", FailureReason.CONTENT_REJECTED)
    assert deliver(transport_of(fake), text="") == rejected
    assert deliver(transport_of(fake), text="x" * 1601) == rejected
    wrong = deliver(evolve(by, token="wrong"))
    assert wrong == NotAccepted("E41", FailureReason.CREDENTIALS_REFUSED)
    lost = deliver(evolve(by, send_url=f"{fake.base_url}/else"))
    assert lost == Refused("E44", FailureReason.UNKNOWN)
    request = by.request_for(HELLO)
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
    deliver(transport_of(fake))
    for request in (
        fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00"),
        fake.status_request(fake.messages[0], "failed", code="E9", reason="landline"),
    ):
        Webhook(fake.signing_secrets[0]).verify(request.body, dict(request.headers))
        transport_of(fake).verify(request)
