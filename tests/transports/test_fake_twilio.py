"""The fake Twilio convinces Twilio's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import pytest
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from optin import Code, OptIn, ReceivedAs, State
from optin.consent.addresses import Address, Channel
from optin.exceptions import InputError
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.twilio import FakeTwilio
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    HttpRequest,
    InboundMessage,
    Message,
    NotAccepted,
    ProviderTemplate,
    Refused,
    StatusUpdate,
)
from optin.transports.twilio import Twilio
from tests.transports.fake_laws import FakeLaws

ANNA, OURS = "+14155552671", "+15005550006"


class Rerouted(TwilioHttpClient):  # type: ignore[misc]
    """Twilio's own client, its requests sent to the fake."""

    def __init__(self, base_url: str) -> None:
        super().__init__(pool_connections=False)
        self._base_url = base_url

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the SDK's own signature
        return super().request(
            method, url.replace("https://api.twilio.com", self._base_url), *args, **kwargs
        )


@pytest.fixture
def fake() -> Iterator[FakeTwilio]:
    with FakeTwilio() as fake:
        yield fake


def client(fake: FakeTwilio, token: str | None = None) -> Any:  # noqa: ANN401 - untyped SDK
    token = fake.auth_token if token is None else token
    return Client(fake.account_sid, token, http_client=Rerouted(fake.base_url))


class TestFakeTwilio(FakeLaws[FakeTwilio]):
    fake_type = FakeTwilio
    stranger: ClassVar = {"auth_token": "f" * 32}
    throttled = NotAccepted("20429", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("21211", FailureReason.INVALID_NUMBER),
        "+15005550002": Refused("21612", FailureReason.UNREACHABLE),
        "+15005550003": Refused("21408", FailureReason.UNREACHABLE, permanent=False),
        "+15005550004": Refused("21610", FailureReason.OPTED_OUT),
        "+15005550009": Refused("21614", FailureReason.LANDLINE),
    }
    block = "21610"
    slow = failing = ""

    def transport(self, fake: FakeTwilio) -> Twilio:
        return Twilio(
            fake.account_sid,
            fake.auth_token,
            fake.webhook_url,
            status_url=fake.webhook_url,
            base_url=fake.base_url,
        )

    def secrets(self, fake: FakeTwilio) -> tuple[str, ...]:
        return (fake.auth_token,)


def test_twilios_own_client_sends_through_the_fake(fake: FakeTwilio) -> None:
    sent = client(fake).messages.create(
        to=ANNA, from_=OURS, body="Hello", status_callback="http://x"
    )
    assert (sent.sid, sent.status, sent.error_code) == (fake.messages[0].id, "queued", None)
    assert dict(fake.messages[0].content) == {
        "To": ANNA,
        "From": OURS,
        "Body": "Hello",
        "StatusCallback": "http://x",
    }


def test_our_request_has_the_fields_of_twilios_own_client(fake: FakeTwilio) -> None:
    service = "MG" + "1" * 32
    client(fake).messages.create(
        to=ANNA,
        from_=OURS,
        body="Grüße 😀",
        messaging_service_sid=service,
        status_callback="https://a.example/s?optin=1",
    )
    ours = Twilio(
        fake.account_sid,
        fake.auth_token,
        status_url="https://a.example/s",
        messaging_service_sid=service,
    ).request_for(Message(Address.parse(ANNA), OURS, "Grüße 😀", "1"))
    assert dict(parse_qsl(ours.body.decode())) == dict(fake.messages[0].content)


@pytest.mark.parametrize(
    ("to", "from_", "body", "code"),
    [
        ("+15005550001", OURS, "x", 21211),
        ("+15005550002", OURS, "x", 21612),
        ("+15005550003", OURS, "x", 21408),
        ("+15005550004", OURS, "x", 21610),
        ("+15005550009", OURS, "x", 21614),
        (ANNA, "+15005550001", "x", 21212),
        (ANNA, "+15005550007", "x", 21606),
        (ANNA, "+15005550008", "x", 21611),
        ("anna", OURS, "x", 21211),
        (ANNA, OURS, "", 21602),
        (ANNA, OURS, "x" * 1601, 21617),
        (ANNA, "", "x", 21603),
        ("", OURS, "x", 21604),
    ],
)
def test_a_refusal_carries_twilios_own_code(
    fake: FakeTwilio, to: str, from_: str, body: str, code: int
) -> None:
    with pytest.raises(TwilioRestException) as caught:
        client(fake).messages.create(to=to, from_=from_, body=body)
    assert (caught.value.status, caught.value.code) == (400, code)
    assert fake.messages == []


def test_wrong_credentials_and_another_account_are_refused(fake: FakeTwilio) -> None:
    with pytest.raises(TwilioRestException) as caught:
        client(fake, "wrong").messages.create(to=ANNA, from_=OURS, body="x")
    assert (caught.value.status, caught.value.code) == (401, 20003)
    with pytest.raises(TwilioRestException) as caught:
        client(fake).api.accounts("AC" + "9" * 32).messages.create(to=ANNA, from_=OURS, body="x")
    assert (caught.value.status, caught.value.code) == (404, 20404)


def test_its_webhooks_are_signed_in_the_eyes_of_twilio(fake: FakeTwilio) -> None:
    client(fake).messages.create(
        to=ANNA, from_=OURS, body="x", status_callback="https://a/b?c=1#rc=2"
    )
    validator = RequestValidator(fake.auth_token)
    requests = [
        fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00", more={"OptOutType": "START"}),
        fake.inbound_request(f"whatsapp:{ANNA}", f"whatsapp:{OURS}", ""),
        fake.status_request(fake.messages[0], "failed", error_code="30006"),
    ]
    assert [request.url for request in requests] == [fake.webhook_url] * 2 + ["https://a/b?c=1"]
    for request in requests:
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        assert validator.validate(request.url, form, request.headers["X-Twilio-Signature"])


def test_its_webhooks_are_read_by_the_transport(fake: FakeTwilio) -> None:
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    client(fake).messages.create(to=ANNA, from_=OURS, body="x")
    first, second = (fake.inbound_request(ANNA, OURS, "STOP") for _ in range(2))
    for request in (first, second, fake.status_request(fake.messages[0], "delivered")):
        transport.verify(request)
    (one,), (other,) = transport.read(first), transport.read(second)
    assert isinstance(one, InboundMessage)
    assert one.event_id != other.event_id
    again = fake.inbound_request(ANNA, OURS, "STOP", id_=one.event_id)
    assert transport.read(again) == (one,)
    (report,) = transport.read(fake.status_request(fake.messages[0], "delivered"))
    assert isinstance(report, StatusUpdate)
    assert report.message_id == fake.messages[0].id


def test_an_account_that_handles_stop_blocks_until_start() -> None:
    with FakeTwilio(handles_stop=True) as fake:
        messages = client(fake).messages
        fake.inbound_request(ANNA, OURS, " stop ")
        with pytest.raises(TwilioRestException) as caught:
            messages.create(to=ANNA, from_=OURS, body="x")
        assert caught.value.code == 21610
        messages.create(to=ANNA, from_="+15005550005", body="another sender")
        fake.inbound_request(ANNA, OURS, "Unstop")
        messages.create(to=ANNA, from_=OURS, body="x")
        assert len(fake.messages) == 2


def test_a_webhook_is_posted_to_the_host_as_it_is(fake: FakeTwilio) -> None:
    came: list[HttpRequest] = []

    class Host(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            came.append(HttpRequest("POST", self.path, self.headers.items(), body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Host) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        request = fake.inbound_request(ANNA, OURS, "STOP")
        answer = fake.post(request, base_url=f"http://127.0.0.1:{server.server_port}")
        thread.join()
    assert answer.status == 204
    assert (came[0].method, came[0].url) == ("POST", "/hooks/twilio")
    assert came[0].body == request.body
    Twilio(fake.account_sid, fake.auth_token, fake.webhook_url).verify(came[0])
    with pytest.raises(InputError):
        fake.post(request)


# Content templates.

CONTENT = "HX" + "2" * 32


def test_our_template_has_the_fields_of_twilios_own_client(fake: FakeTwilio) -> None:
    client(fake).messages.create(
        to=f"whatsapp:{ANNA}",
        from_=f"whatsapp:{OURS}",
        content_sid=CONTENT,
        content_variables='{"1": "Reyes Law", "2": "at nine"}',
    )
    template = ProviderTemplate(CONTENT, values=("Reyes Law", "at nine"))
    to = Address.load(Channel.WHATSAPP, ANNA)
    transport = Twilio(fake.account_sid, fake.auth_token, base_url=fake.base_url)
    message = Message(to, OURS, "Reyes Law: at nine", "1", template=template)
    assert isinstance(StdlibCourier().deliver(transport, message), Accepted)
    assert dict(fake.messages[1].content) == dict(fake.messages[0].content)


@pytest.mark.parametrize(
    ("sid", "values", "code"),
    [
        ("HX1", ("a",), "21655"),
        ("opt_in_request", ("a",), "21655"),
        (CONTENT, ("",), "21656"),
    ],
)
def test_a_template_that_twilio_does_not_take_is_refused(
    fake: FakeTwilio, sid: str, values: tuple[str, ...], code: str
) -> None:
    transport = Twilio(fake.account_sid, fake.auth_token, base_url=fake.base_url)
    template = ProviderTemplate(sid, values=values)
    message = Message(Address.parse(ANNA), OURS, "Hello", "1", template=template)
    outcome = StdlibCourier().deliver(transport, message)
    assert outcome == Refused(code, FailureReason.CONTENT_REJECTED)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"content_variables": "{}"}, 21654),
        ({"content_sid": CONTENT, "content_variables": "no JSON"}, 21656),
        ({"content_sid": CONTENT, "content_variables": "[]"}, 21656),
        ({"content_sid": CONTENT, "content_variables": '{"1": null}'}, 21656),
    ],
)
def test_the_fake_reads_a_template_as_twilio_does(
    fake: FakeTwilio, more: dict[str, str], code: int
) -> None:
    with pytest.raises(TwilioRestException) as caught:
        client(fake).messages.create(to=ANNA, from_=OURS, **more)
    assert caught.value.code == code


# A STOP that only Twilio saw.


def host(fake: FakeTwilio, service: str | None = None) -> OptIn:
    transport = Twilio(
        fake.account_sid,
        fake.auth_token,
        fake.webhook_url,
        messaging_service_sid=service,
        base_url=fake.base_url,
    )
    optin = OptIn(MemoryStore(), transport, courier=StdlibCourier(), clock=fake.clock)
    optin.enrol("reyes", name="Reyes Law", senders=[OURS, "+15005550005"])
    optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
    optin.dispatch()
    return optin


def causes(optin: OptIn) -> list[tuple[str, str]]:
    (status,) = optin.status("reyes", ANNA)
    return [(block.sender, block.cause) for block in status.blocks]


@pytest.mark.parametrize("as_json", [False, True])
def test_a_stop_that_only_twilio_saw_is_known_from_the_report_on_a_text(
    fake: FakeTwilio, *, as_json: bool
) -> None:
    with host(fake) as optin:
        optin.send("reyes", to=ANNA, text="At nine.", user="dana")
        optin.dispatch()
        report = fake.status_request(fake.messages[-1], "failed", error_code="21610")
        (received,) = optin.receive(fake.events_request(report) if as_json else report)
        assert received.outcome is ReceivedAs.STATUS
        assert causes(optin) == [(OURS, "21610")]
        again = optin.receive(report if as_json else fake.events_request(report))
        assert [each.outcome for each in again] == [ReceivedAs.DUPLICATE]
        refused = optin.send("reyes", to=ANNA, text="At ten.", user="dana")
        assert getattr(refused, "code", None) is Code.BLOCKED_BY_PROVIDER
        (status,) = optin.status("reyes", ANNA)
        assert status.state is State.OPTED_IN
        assert "START" in status.lifts


def test_a_stop_to_one_sender_of_a_service_bars_all_of_them_and_is_learnt_when_it_does() -> None:
    service = "MG" + "1" * 32
    with FakeTwilio(handles_stop=True, clock=FixedClock()) as fake, host(fake, service) as optin:
        said = {"MessagingServiceSid": service, "OptOutType": "STOP"}
        fake.inbound_request(ANNA, "+15005550005", "STOP", more=said)  # and it never arrives
        optin.send("reyes", to=ANNA, text="At nine.", user="dana")
        optin.dispatch()
        assert causes(optin) == [(OURS, "21610")]


def test_what_a_service_has_read_and_answered_is_answered_by_nobody_else() -> None:
    service = "MG" + "1" * 32
    with FakeTwilio(handles_stop=True, clock=FixedClock()) as fake, host(fake, service) as optin:
        texts = len(fake.messages)
        said = {"MessagingServiceSid": service, "OptOutType": "STOP"}
        (received,) = optin.receive(fake.inbound_request(ANNA, OURS, "Arrêt", more=said))
        assert received.outcome is ReceivedAs.OPTED_OUT
        optin.dispatch()
        assert len(fake.messages) == texts
        assert optin.status("reyes", ANNA)[0].state is State.OPTED_OUT
