"""Sinch: what we send, what we believe, what we read; its own SDK is the oracle."""

import json
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import SignatureError
from optin.testing.clock import FixedClock
from optin.testing.sinch import FakeSinch, TakenMessage
from optin.testing.transport_laws import TransportLaws
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Refused,
    StatusUpdate,
    Unrecognised,
)
from optin.transports.sinch import CODES, STATUSES, THROTTLED, Sinch
from tests.transports.codec_laws import AnswerLaws, ReportLaws, SettingLaws

PLAN, TOKEN, SECRET = "plan1", "token-of-the-tests", "secret of the tests"
ANNA, OURS = "+14155552671", "+15005550006"
ID = "01FC66621XXXXX119Z8PMV1QPQ"

clock = FixedClock()
fake = FakeSinch(PLAN, TOKEN, SECRET, clock=clock)
transport = Sinch(PLAN, TOKEN, SECRET, clock=clock)
taken = TakenMessage(ID, {"to": ANNA, "from": OURS, "body": "Hello", "client_reference": "a:1:1"})


class TestSinch(AnswerLaws, ReportLaws, SettingLaws, TransportLaws):
    secrets = (TOKEN, SECRET)
    type_ = Sinch
    right: ClassVar = {"service_plan_id": PLAN, "api_token": TOKEN}
    wrong: ClassVar = [
        {"service_plan_id": ""},
        {"service_plan_id": "a/b"},
        {"api_token": ""},
        {"api_token": "two words"},
        {"webhook_secret": ("",)},
        {"base_url": "http://api.example.com"},
    ]
    statuses: ClassVar = STATUSES
    codes: ClassVar = CODES
    id_ = ID
    any_case = True
    failure = "Failed"
    new = ("Pondering", "257")
    no_code = "0"
    doubtful: ClassVar = [(500, {"code": "x"}), (503, 1), (408, {}), (302, {}), (201, {})]
    throttled: ClassVar = (
        HttpResponse(429, {"Retry-After": "3"}, b""),
        NotAccepted("http_429", FailureReason.THROTTLED, timedelta(seconds=3)),
    )

    def status(self, word: str, code: str = "") -> StatusUpdate:
        return status(word, int(code or 0))

    def transport(self) -> Sinch:
        return transport

    def keyless(self) -> Sinch:
        return Sinch(PLAN, TOKEN, clock=clock)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# Signatures: against the published vectors; test_fake_sinch.py asks Sinch's own SDK.

SIGNED_AT = FixedClock(datetime.fromtimestamp(1634579353, UTC))
# sinch-sdk-python, tests/unit/domains/conversation, the tests of its webhooks
RECEIPT = (
    '{"app_id":"01EB37HMH1M6SV18BSNS3G135H","accepted_time":"2020-11-17T15:09:11.659Z",'
    '"project_id":"c36f3d3d-1513-2edd-ae42-11995557ff61",'
    '"message_delivery_report":{"message_id":"01EQBC1A3BEK731GY4YXEN0C2R",'
    '"conversation_id":"01EPYATA64TMNZ1FV02JKF12JF","status":"QUEUED_ON_CHANNEL",'
    '"contact_id":"01EXA07N79THJ20WSN6AS30TMW"}}'
)
# sinch-sdk-dotnet, Sinch.Tests.Conversation.WebhooksTests
CONTACT = (
    '{"app_id":"","accepted_time":"2021-10-18T17:49:13.813615Z",'
    '"project_id":"e2df3a34-a71b-4448-9db5-a8d2baad28e4","contact_create_notification":'
    '{"contact":{"id":"01FJA8B466Y0R2GNXD78MD9SM1","channel_identities":[{"channel":"SMS",'
    '"identity":"48123456789","app_id":""}],"display_name":"New Test Contact",'
    '"email":"new.contact@email.com","external_id":"","metadata":"","language":"EN_US"}},'
    '"message_metadata":""}'
)
VECTORS = [
    (RECEIPT, "Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk="),
    (CONTACT, "6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE="),
]


@pytest.mark.parametrize(("body", "signature"), VECTORS)
def test_a_published_signature_is_believed(body: str, signature: str) -> None:
    headers = {
        "Content-Type": "application/json",
        "x-sinch-webhook-signature": signature,
        "x-sinch-webhook-signature-nonce": "01FJA8B4A7BM43YGWSG9GBV067",
        "x-sinch-webhook-signature-timestamp": "1634579353",
    }
    request = HttpRequest("POST", "/", headers, body.encode())
    by = Sinch(PLAN, TOKEN, "foo_secret1234", clock=SIGNED_AT)
    by.verify(request)
    assert code_of(evolve(request, body=request.body + b" "), by) == "bad_signature"
    assert code_of(request, evolve(by, webhook_secret="another")) == "bad_signature"


def code_of(request: HttpRequest, by: Sinch = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_a_body_that_reaches_into_the_nonce_is_refused() -> None:
    # Both spell the same signed bytes; only what holds no full stop is a nonce.
    first = fake.signed("{}.x")
    nonce = first.headers["x-sinch-webhook-signature-nonce"]
    headers = {**first.headers, "x-sinch-webhook-signature-nonce": f"x.{nonce}"}
    transport.verify(first)
    assert code_of(evolve(first, headers=headers, body=b"{}")) == "bad_signature"


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_a_signature_counts_for_five_minutes(seconds: int) -> None:
    request = fake.inbound_request(ANNA, OURS, "YES")
    evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=seconds))).verify(request)
    late = evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=301)))
    assert code_of(request, late) == "stale_signature"
    evolve(late, tolerance_for=timedelta(hours=1)).verify(request)


def test_a_changed_secret_is_believed_until_it_is_taken_away() -> None:
    request = FakeSinch(PLAN, TOKEN, "the one before", clock=clock).inbound_request(ANNA, OURS, "")
    evolve(transport, webhook_secret=(SECRET, "the one before")).verify(request)
    assert code_of(request) == "bad_signature"


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    form = {**genuine.headers, "content-type": "application/x-www-form-urlencoded"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"
    stronger = {**genuine.headers, "x-sinch-webhook-signature-algorithm": "HmacSHA512"}
    assert code_of(evolve(genuine, headers=stronger)) == "unsupported_signature"
    for part in ("", "-nonce", "-timestamp"):
        name = f"x-sinch-webhook-signature{part}"
        left = {each: value for each, value in genuine.headers.items() if each != name}
        assert code_of(evolve(genuine, headers=left)) == "bad_signature"


# Reading.


def read(request: HttpRequest) -> object:
    transport.verify(request)
    (update,) = transport.read(request)
    return update


def message(**more: object) -> InboundMessage:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", id_=ID, more=more))
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read_with_its_numbers_in_e164_form() -> None:
    update = message(body="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("sinch", PLAN, ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant
    assert message(to="12345").to == "12345"
    assert message(body="a\ud800").text == "a\ufffd"


def test_a_picture_is_a_message_with_or_without_a_text() -> None:
    assert message(type="mo_media", body={"message": "STOP", "media": []}).text == "STOP"
    assert message(type="mo_media", body={"media": []}).text == ""


def test_when_it_came_is_what_sinch_says() -> None:
    stamped = message(received_at="2021-10-18T17:49:13.813Z")
    assert stamped.occurred_at == datetime(2021, 10, 18, 17, 49, 13, 813_000, UTC)
    for odd in (None, "yesterday", "2021-10-18T17:49:13", 5):
        assert message(received_at=odd).occurred_at is None


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "id is missing or no word"),
        ({"from": "anna"}, "from is not a person's number"),
        ({"from": None}, "from or to is missing or no text"),
        ({"to": 5}, "from or to is missing or no text"),
        ({"to": "\n"}, "from or to is missing or no text"),
        ({"body": 5}, "body is missing or no text"),
        ({"body": {"message": 5}}, "body is missing or no text"),
        ({"type": "mo_binary"}, "type is neither a text nor a report on one recipient"),
        ({"type": ["mo_text"]}, "type is neither a text nor a report on one recipient"),
    ],
)
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "{}",
        '{"type": "delivery_report_sms"}',
        '{"type": "recipient_delivery_report_sms"}',
    ],
)
def test_a_body_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(fake.signed(body)), Unrecognised)


def status(word: str, code: int = 0) -> StatusUpdate:
    update = read(fake.status_request(taken, word, code=code))
    assert isinstance(update, StatusUpdate)
    return update


def test_a_failure_without_a_known_code_has_an_unknown_reason() -> None:
    assert status("Deleted").reason is FailureReason.UNKNOWN
    for code in THROTTLED:
        assert status("Rejected", int(code)).reason is FailureReason.THROTTLED
    assert status("Delivered", 257).reason is None


def test_a_status_is_read_without_code_and_reference_too() -> None:
    body = {"type": "recipient_delivery_report_mms", "batch_id": ID, "status": "Failed"}
    update = read(fake.signed(json.dumps(body)))
    assert isinstance(update, StatusUpdate)
    assert (update.code, update.reference) == (None, None)
    assert update.event_id == f"{ID}:failed"


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1")


def sent(message_: Message, by: Sinch = transport) -> dict[str, object]:
    content: dict[str, object] = json.loads(by.request_for(message_).body)
    return content


def test_a_text_is_posted_to_the_batches_of_the_plan() -> None:
    request = transport.request_for(HELLO)
    assert request.url == f"https://us.sms.api.sinch.com/xms/v1/{PLAN}/batches"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(HELLO) == {
        "to": [ANNA],
        "from": OURS,
        "body": "Grüße & more",
        "delivery_report": "per_recipient",
        "client_reference": "a:1:1",
    }


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["body"] == "a\ufffd"
    assert "from" not in sent(evolve(HELLO, sender=""))
    assert "client_reference" not in sent(evolve(HELLO, reference="x" * 2049))


def test_where_to_report_is_said_with_the_message() -> None:
    by = evolve(transport, status_url="https://texts.example.com/s")
    assert sent(HELLO, by)["callback_url"] == "https://texts.example.com/s"
    elsewhere = evolve(HELLO, callback_url="https://a.example/s")
    assert sent(elsewhere, by)["callback_url"] == "https://a.example/s"


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def test_a_message_that_sinch_took_is_accepted() -> None:
    assert outcome(201, {"id": ID}) == Accepted(ID, "accepted")


def test_a_refusal_keeps_what_it_has() -> None:
    invalid = {"code": "syntax_invalid_parameter_format", "text": "The format"}
    assert outcome(400, invalid) == Refused(
        "syntax_invalid_parameter_format", FailureReason.UNKNOWN
    )
    assert outcome(400, {}) == Refused("http_400", FailureReason.UNKNOWN)
    unknown = {"code": "unknown_group", "text": "The group"}
    assert outcome(403, unknown) == Refused(
        "unknown_group", FailureReason.PROVIDER_UNAVAILABLE, permanent=False
    )
    assert outcome(401, {}) == NotAccepted("http_401", FailureReason.CREDENTIALS_REFUSED)
