"""Bandwidth: what we send, what we believe, what we read."""

import json
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import SignatureError
from optin.testing.bandwidth import FakeBandwidth, TakenMessage
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.transports.bandwidth import CODES, STATUSES, THROTTLED, Bandwidth
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
from tests.transports.codec_laws import AnswerLaws, ReportLaws, SettingLaws

ACCOUNT, APPLICATION = "9900000", "93de2206-9669-4e07-948d-329f4b722ee2"
OWN, HOOK = ("token", "the secret of the token"), ("hook", "the password of the hook")
ANNA, OURS = "+14155552671", "+15005550006"
ID = "14762070468292kw2fuqty55yp2b2"

clock = FixedClock()
fake = FakeBandwidth(ACCOUNT, APPLICATION, OWN, HOOK, clock=clock)
transport = Bandwidth(ACCOUNT, APPLICATION, OWN, HOOK)
taken = TakenMessage(ID, {"to": ANNA, "from": OURS, "text": "Hello", "tag": "a:1:1"})


class TestBandwidth(AnswerLaws, ReportLaws, SettingLaws, TransportLaws):
    secrets = (OWN[1], HOOK[1], b64encode(":".join(HOOK).encode()).decode())
    type_ = Bandwidth
    right: ClassVar = {"account_id": ACCOUNT, "application_id": APPLICATION, "credentials": OWN}
    wrong: ClassVar = [
        {"account_id": ""},
        {"account_id": "99/00"},
        {"credentials": ("", "pa55")},
        {"credentials": ("hu:go", "pa55")},
        {"webhook_credentials": ("hugo", "")},
        {"webhook_credentials": (("emma", "pa55"), ("hugo", ""))},
        {"webhook_credentials": ("o1", "t2", "t3")},
        {"base_url": "http://api.example.com"},
    ]
    changed = ("application_id", "another")
    statuses: ClassVar = STATUSES
    codes: ClassVar = CODES
    id_ = ID
    failure = "message-failed"
    new = ("message-pondering", "4775")
    doubtful: ClassVar = [(500, {"type": "x"}), (503, 1), (408, {}), (302, {}), (202, {})]
    throttled: ClassVar = (
        HttpResponse(429, {"Retry-After": "3"}, b'{"type": "too-many"}'),
        NotAccepted("too-many", FailureReason.THROTTLED, timedelta(seconds=3)),
    )

    def status(self, word: str, code: str = "") -> StatusUpdate:
        return status(word, code)

    def transport(self) -> Bandwidth:
        return transport

    def keyless(self) -> Bandwidth:
        return Bandwidth(ACCOUNT, APPLICATION, OWN)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# Credentials: Bandwidth signs nothing, so that these are all there is.


def code_of(request: HttpRequest, by: Bandwidth = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_the_credentials_of_the_application_are_believed_to_the_letter() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    transport.verify(genuine)
    right = genuine.headers["authorization"]
    for at in range(len(right)):
        for changed in (right[:at] + chr(ord(right[at]) ^ 1) + right[at + 1 :], right[:at]):
            headers = {**genuine.headers, "authorization": changed}
            assert code_of(evolve(genuine, headers=headers)) == "bad_signature"
    left = {name: value for name, value in genuine.headers.items() if name != "authorization"}
    assert code_of(evolve(genuine, headers=left)) == "bad_signature"


def test_what_requests_are_authorised_with_opens_no_webhook() -> None:
    swapped = FakeBandwidth(ACCOUNT, APPLICATION, OWN, OWN, clock=clock)
    assert code_of(swapped.inbound_request(ANNA, OURS, "YES")) == "bad_signature"


def test_changed_credentials_are_believed_until_they_are_taken_away() -> None:
    older = FakeBandwidth(ACCOUNT, APPLICATION, OWN, ("hook", "the one before"), clock=clock)
    request = older.inbound_request(ANNA, OURS, "YES")
    both = Bandwidth(ACCOUNT, APPLICATION, OWN, (HOOK, ("hook", "the one before")))
    both.verify(request)
    both.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert code_of(request) == "bad_signature"


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    form = {**genuine.headers, "content-type": "application/x-www-form-urlencoded"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"


# Reading.


def read(request: HttpRequest) -> object:
    transport.verify(request)
    (update,) = transport.read(request)
    return update


def message(text: object = "STOP", **more: object) -> InboundMessage:
    wrote = {**more, "text": text}
    update = read(fake.inbound_request(ANNA, OURS, "", id_=ID, more=wrote))
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read() -> None:
    update = message("Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("bandwidth", ACCOUNT, ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant


def test_every_text_is_read_as_it_was_written() -> None:
    for text in ("", "\u2028", "a\ud83d", "STOP\nFrom: +1", '"}]'):
        assert message(text).text == text.replace("\ud83d", "\ufffd")


def test_in_a_group_the_owner_is_the_number_of_ours() -> None:
    assert message(to=["+14155550111", OURS]).to == OURS
    assert message(owner="12345").to == "12345"


def test_a_picture_alone_is_a_message_without_a_text() -> None:
    assert message(None, media=["https://a.example/x.jpg"]).text == ""


def test_when_it_came_is_what_bandwidth_says() -> None:
    stamped = message(time="2016-09-14T18:20:16Z")
    assert stamped.occurred_at == datetime(2016, 9, 14, 18, 20, 16, tzinfo=UTC)
    for odd in (None, "yesterday", "2016-09-14 18:20", 5):
        assert message(time=odd).occurred_at is None


def test_a_list_of_several_events_is_several_updates() -> None:
    (first,) = json.loads(fake.inbound_request(ANNA, OURS, "STOP", id_=ID).body)
    (second,) = json.loads(fake.status_request(taken, "message-delivered").body)
    request = fake.posted([first, second, {"type": "surprise"}, 5])
    updates = transport.read(request)
    assert [type(update) for update in updates] == [
        InboundMessage, StatusUpdate, Unrecognised, Unrecognised,
    ]  # fmt: skip
    assert all(update.raw == request.body for update in updates)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "message.id is missing or no word"),
        ({"from": "anna"}, "message.from is not a person's number"),
        ({"from": None}, "message.from or owner is missing or no text"),
        ({"owner": 5}, "message.from or owner is missing or no text"),
        ({"owner": "\n"}, "message.from or owner is missing or no text"),
        ({"text": 5}, "message.text is no text"),
    ],
)
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize(
    "events", [[], {}, None, "message-received", [{"type": "message-sent"}], [{"type": None}]]
)
def test_a_body_of_another_kind_is_kept_and_not_acted_on(events: object) -> None:
    assert isinstance(read(fake.posted(events)), Unrecognised)


def status(type_: str, code: str = "") -> StatusUpdate:
    update = read(fake.status_request(taken, type_, code=code))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        *((code, FailureReason.THROTTLED) for code in sorted(THROTTLED)),
        ("5999", FailureReason.PROVIDER_UNAVAILABLE),
        ("9902", FailureReason.AMBIGUOUS),
        ("4999", FailureReason.UNKNOWN),
        ("", FailureReason.UNKNOWN),
    ],
)
def test_a_code_that_is_not_listed_has_the_reason_of_its_first_digit(
    code: str, reason: FailureReason
) -> None:
    assert status("message-failed", code).reason is reason
    assert status("message-delivered", code).reason is None


def test_a_status_is_read_without_a_tag_too() -> None:
    plain = evolve(taken, content={"to": ANNA, "from": OURS, "text": "Hello"})
    update = read(fake.status_request(plain, "message-sent"))
    assert isinstance(update, StatusUpdate)
    assert update.reference is None


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1")


def sent(message_: Message) -> dict[str, object]:
    content: dict[str, object] = json.loads(transport.request_for(message_).body)
    return content


def test_a_text_is_posted_with_the_credentials_of_the_account() -> None:
    request = transport.request_for(HELLO)
    assert request.url == "https://messaging.bandwidth.com/api/v2/users/9900000/messages"
    basic = b64encode(":".join(OWN).encode()).decode()
    assert request.headers["authorization"] == f"Basic {basic}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(HELLO) == {
        "applicationId": APPLICATION,
        "to": [ANNA],
        "from": OURS,
        "text": "Grüße & more",
        "tag": "a:1:1",
    }


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["text"] == "a\ufffd"
    assert "tag" not in sent(evolve(HELLO, reference="x" * 1025))
    assert sent(evolve(HELLO, reference="x" * 1024))["tag"] == "x" * 1024


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def test_a_message_that_bandwidth_took_is_accepted() -> None:
    assert outcome(202, {"id": ID}) == Accepted(ID, "accepted")


def test_a_refusal_keeps_what_it_has() -> None:
    invalid = {"type": "request-validation", "description": "Your request could not be accepted"}
    assert outcome(400, invalid) == Refused("request-validation", FailureReason.UNKNOWN)
    assert outcome(400, {}) == Refused("http_400", FailureReason.UNKNOWN)
    assert outcome(401, {"type": "unauthorized"}) == NotAccepted(
        "unauthorized", FailureReason.CREDENTIALS_REFUSED
    )
