"""Bird: what we send, what we believe, what we read; test_fake_bird.py asks its own SDK."""

import json
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import BlockListError, SignatureError
from optin.testing.bird import FakeBird, TakenMessage
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.transports.bird import CATEGORIES, CODES, STATUSES, Bird
from optin.transports.bird_suppressions import REASONS
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    BlockUpdate,
    DeliveryStatus,
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
from tests.transports.codec_laws import ReportLaws, SettingLaws

KEY, SECRET = "bk_eu1_key-of-the-tests", "whsec_" + "c2VjcmV0IG9mIHRoZSB0ZXN0cyBpcyBsb25n"
ANNA, OURS, OTHER = "+14155552671", "+15005550006", "MyBrand"
ID = "sms_01krdgeqcxet5s7t44vh8rt9mg"

clock = FixedClock()
fake = FakeBird(KEY, SECRET, clock=clock)
transport = Bird(KEY, SECRET, clock=clock)
taken = TakenMessage(
    ID, {"to": ANNA, "from": OURS, "text": "Hello", "metadata.optin": "a:1:1"}
)  # fmt: skip


class TestBird(ReportLaws, SettingLaws, TransportLaws):
    secrets = (KEY, SECRET)
    type_ = Bird
    right: ClassVar = {"api_key": KEY}
    wrong: ClassVar = [
        {"api_key": ""},
        {"api_key": "bk_eu1_two words"},
        {"api_key": "no-region"},
        {"webhook_secret": "s3cret"},
        {"category": "fun"},
        {"base_url": "http://api.example.com"},
    ]
    changed = ("category", "marketing")
    statuses: ClassVar = STATUSES
    codes: ClassVar = CODES
    id_ = ID
    failure = "rejected"
    new = ("pondering", "recipient_opted_out")

    def status(self, word: str, code: str = "") -> StatusUpdate:
        return status(word, code)

    def transport(self) -> Bird:
        return transport

    def keyless(self) -> Bird:
        return Bird(KEY, clock=clock)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# What is believed: the scheme is Standard Webhooks, whose vectors test_generic.py holds.


def code_of(request: HttpRequest, by: Bird = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_a_signature_counts_for_five_minutes() -> None:
    request = fake.inbound_request(ANNA, OURS, "YES")
    for seconds in (-300, 0, 300):
        evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=seconds))).verify(
            request
        )
    late = evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=301)))
    assert code_of(request, late) == "stale_signature"
    evolve(late, tolerance_for=timedelta(hours=1)).verify(request)


def test_a_rotated_secret_is_believed_until_it_is_taken_away() -> None:
    before = "whsec_" + "dGhlIHNlY3JldCB0aGF0IHdhcyB1c2VkIGJlZm9yZQ=="
    request = FakeBird(KEY, before, clock=clock).inbound_request(ANNA, OURS, "")
    Bird(KEY, (SECRET, before), clock=clock).verify(request)
    assert code_of(request) == "bad_signature"


def test_the_key_names_the_region_unless_the_api_is_elsewhere() -> None:
    assert transport.base_url == "https://eu1.platform.bird.com"
    assert Bird("bm_us1_x").base_url == "https://us1.platform.bird.com"
    assert Bird("key", base_url="https://bird.example.com").base_url == "https://bird.example.com"


# Reading.


def read(request: HttpRequest, by: Bird = transport) -> object:
    by.verify(request)
    (update,) = by.read(request)
    return update


def message(**more: object) -> InboundMessage:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", id_=ID, more=more))
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read() -> None:
    update = message(text="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("bird", "default", ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant
    assert message(to="24680").to == "24680"
    assert message(text="a\ud800").text == "a\ufffd"
    assert message(text=None).text == ""


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"sms_id": ""}, "data.sms_id is missing or no word"),
        ({"from": "anna"}, "data names somebody by no number of a person"),
        ({"from": None}, "data.from or data.to is missing or no text"),
        ({"to": 5}, "data.from or data.to is missing or no text"),
        ({"to": "\n"}, "data.from or data.to is missing or no text"),
        ({"text": 5}, "data.text is no text"),
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
        '{"type": ["sms.received"]}',
        '{"type": "email.delivered", "data": {}}',
        '{"type": "whatsapp_suppression.created", "data": {}}',
        '{"type": "sms.delivered", "data": []}',
        '{"type": "sms_suppression.created"}',
        '{"type": "preference.revoked"}',
    ],
)
def test_a_body_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(fake.signed(body)), Unrecognised)


def status(word: str, code: str = "") -> StatusUpdate:
    update = read(fake.status_request(taken, word, code=code))
    assert isinstance(update, StatusUpdate)
    return update


def test_a_failure_without_a_known_code_has_an_unknown_reason() -> None:
    assert status("failed").reason is FailureReason.UNKNOWN
    assert status("undelivered", "unknown").reason is FailureReason.UNKNOWN
    assert status("delivered", "unreachable").reason is None


def test_a_status_of_a_message_that_others_sent_has_no_reference() -> None:
    for metadata in (None, {"order": 5}, "optin"):
        body = {"type": "sms.sent", "data": {"sms_id": ID, "metadata": metadata}}
        update = read(fake.signed(json.dumps(body)))
        assert isinstance(update, StatusUpdate)
        assert (update.status, update.reference) == (DeliveryStatus.SENT, None)


# Who may be sent something.


@pytest.mark.parametrize(("reason", "by_person"), [*REASONS.items(), ("of_a_later_day", False)])
def test_a_suppression_is_a_block_of_one_sender(reason: str, *, by_person: bool) -> None:
    fake.block(ANNA, OURS, more={"id": "ssu_1", "reason": reason})
    update = read(fake.suppression_request(ANNA, OURS))
    assert isinstance(update, BlockUpdate)
    assert (update.provider, update.account, update.event_id) == ("bird", "default", "ssu_1")
    assert (update.recipient, update.sender) == (Address.parse(ANNA), OURS)
    assert (update.blocked, update.by_person, update.cause) == (True, by_person, reason)
    assert update.lifted_by == ("START" if by_person else "")
    assert update.occurred_at == clock.now()


@pytest.mark.parametrize(
    ("type_", "blocked"), [("revoked", True), ("granted", False), ("deleted", False)]
)
def test_a_preference_is_a_block_or_its_end(type_: str, *, blocked: bool) -> None:
    more = {"transition_id": "prt_1"}
    update = read(fake.preference_request(type_, ANNA, OTHER, more))
    assert isinstance(update, BlockUpdate)
    assert (update.event_id, update.sender) == ("prt_1:MyBrand", OTHER)
    assert (update.recipient, update.occurred_at) == (Address.parse(ANNA), clock.now())
    assert (update.blocked, update.by_person) == (blocked, blocked)
    assert (update.cause, update.lifted_by) == (f"preference.{type_}", "")


def test_a_preference_that_names_no_sender_is_about_each_of_ours() -> None:
    request = fake.preference_request("revoked", ANNA, None, {"transition_id": "prt_1"})
    both = evolve(transport, senders=[OURS, OTHER]).read(request)
    assert [(each.event_id, getattr(each, "sender", "")) for each in both] == [
        (f"prt_1:{OURS}", OURS),
        (f"prt_1:{OTHER}", OTHER),
    ]
    (one,) = evolve(transport, senders=OURS).read(request)
    assert one == both[0]
    (unread,) = transport.read(request)
    assert isinstance(unread, Unrecognised)
    assert unread.reason == "data.sender_scope names no sender, and we were told of none"


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"channel": "email"}, "data.channel is not sms, or data.handle no text"),
        ({"handle": None}, "data.channel is not sms, or data.handle no text"),
        ({"handle": "anna"}, "data names somebody by no number of a person"),
        ({"sender_scope": 5}, "data.sender_scope is no sender"),
        ({"sender_scope": ""}, "data.sender_scope is no sender"),
        ({"transition_id": None}, "data.transition_id is missing or no word"),
    ],
)
def test_a_preference_that_cannot_be_read_is_kept(wrong: dict[str, object], reason: str) -> None:
    update = read(fake.preference_request("revoked", ANNA, OURS, wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


# The list.

ENTRY = {
    "id": "ssu_1",
    "destination": ANNA,
    "originator": OURS,
    "reason": "keyword_stop",
    "effective_at": "2026-05-20T09:14:52Z",
    "last_asserted_at": "2026-05-21T09:14:52Z",
}


def page(content: object, status: int = 200) -> HttpResponse:
    return HttpResponse(status, {}, json.dumps(content).encode())


def test_a_page_of_the_list_is_asked_for() -> None:
    first, next_ = transport.list_request(None), transport.list_request("a b/=")
    base = "https://eu1.platform.bird.com/v1/sms/suppressions?limit=100"
    assert (first.method, first.url) == ("GET", base)
    assert next_.url == f"{base}&starting_after=a+b%2F%3D"
    assert first.headers["authorization"] == f"Bearer {KEY}"


def test_a_page_of_the_list_is_read() -> None:
    manual = {**ENTRY, "id": "ssu_2", "reason": "manual", "last_asserted_at": None}
    read_ = transport.listed(page({"data": [ENTRY, manual], "next_cursor": "abc"}))
    first, second = read_.items
    assert (read_.after, read_.across_senders) == ("abc", False)
    assert (first.event_id, first.by_person) == ("ssu_1:2026-05-21T09:14:52Z", True)
    assert first.occurred_at == datetime(2026, 5, 20, 9, 14, 52, tzinfo=UTC)
    assert json.loads(first.raw) == ENTRY
    assert (second.event_id, second.by_person, second.lifted_by) == ("ssu_2:", False, "")
    assert transport.listed(page({"data": [], "next_cursor": None})).after is None


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        ({"data": [ENTRY]}, 403, "http_403"),
        ({"error": {"name": "Unauthorized"}}, 401, "Unauthorized"),
        ({"data": {}}, 200, "http_200"),
        ({"data": [], "next_cursor": 5}, 200, "http_200"),
        ({"data": [{**ENTRY, "destination": "anna"}]}, 200, "http_200"),
        ({"data": [{**ENTRY, "originator": None}]}, 200, "http_200"),
        ({"data": [{**ENTRY, "reason": 5.5}]}, 200, "http_200"),
        ({"data": [ENTRY, {}]}, 200, "http_200"),
        ([], 200, "http_200"),
    ],
)
def test_a_page_that_cannot_be_read_whole_is_none(content: object, status: int, code: str) -> None:
    with pytest.raises(BlockListError) as caught:
        transport.listed(page(content, status))
    assert (caught.value.code, caught.value.status) == (code, status)


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1", key="a:1")


def sent(message_: Message, by: Bird = transport) -> dict[str, object]:
    content: dict[str, object] = json.loads(by.request_for(message_).body)
    return content


def test_a_text_is_posted_under_its_key() -> None:
    request = transport.request_for(HELLO)
    assert request.url == "https://eu1.platform.bird.com/v1/sms/messages"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert request.headers["idempotency-key"] == "a:1"
    assert sent(HELLO) == {
        "to": ANNA,
        "from": OURS,
        "text": "Grüße & more",
        "category": "transactional",
        "metadata": {"optin": "a:1:1"},
    }


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["text"] == "a\ufffd"
    assert "from" not in sent(evolve(HELLO, sender=""))
    assert "metadata" in sent(evolve(HELLO, reference="x" * 200))
    assert "metadata" not in sent(evolve(HELLO, reference="x" * 201))
    assert "idempotency-key" not in transport.request_for(evolve(HELLO, key="")).headers
    for category in CATEGORIES:
        assert sent(HELLO, evolve(transport, category=category))["category"] == category


def response(status: int, name: str = "", **headers: str) -> HttpResponse:
    error = {"error": {"type": "validation_error", "code": "E01001", "name": name}} if name else {}
    return HttpResponse(status, headers, json.dumps(error).encode())


@pytest.mark.parametrize(("name", "meaning"), CODES.items())
def test_each_refusal_has_its_reason(name: str, meaning: tuple[FailureReason, bool]) -> None:
    assert transport.outcome_of(response(422, name)) == Refused(name, *meaning)


def test_what_a_response_means() -> None:
    outcome = transport.outcome_of
    assert outcome(page({"id": ID, "status": "accepted"}, 202)) == Accepted(ID, "accepted")
    assert outcome(page({"id": ID}, 200)) == Accepted(ID, "accepted")
    assert outcome(page({}, 202)) == Ambiguous("http_202")
    assert outcome(response(500, "InternalError")) == Ambiguous("http_500")
    assert outcome(response(409, "IdempotencyKeyReuse")) == Ambiguous("IdempotencyKeyReuse")
    assert outcome(response(409)) == Ambiguous("http_409")
    unavailable = FailureReason.PROVIDER_UNAVAILABLE
    assert outcome(response(402)) == Refused("http_402", unavailable, permanent=False)
    assert outcome(response(402, "Poor")) == Refused("Poor", unavailable, permanent=False)
    assert outcome(response(401, "Who")) == NotAccepted("Who", FailureReason.CREDENTIALS_REFUSED)
    assert outcome(page({"error": {"code": "E01001"}}, 422)) == Refused(
        "E01001", FailureReason.UNKNOWN
    )
    assert outcome(response(429, "Slow", **{"Retry-After": "7"})) == NotAccepted(
        "Slow", FailureReason.THROTTLED, timedelta(seconds=7)
    )
