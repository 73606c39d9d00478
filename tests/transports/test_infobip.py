"""Infobip: what we send, what we believe, what we read; test_fake_infobip.py asks its own SDK."""

import json
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import SignatureError
from optin.testing.clock import FixedClock
from optin.testing.infobip import FakeInfobip, TakenMessage
from optin.testing.transport_laws import TransportLaws
from optin.transports.infobip import ALGORITHMS, CODES, GROUPS, STATUSES, THROTTLED, Infobip
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
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
from tests.transports.codec_laws import SettingLaws

URL, KEY, SECRET = "https://x1y2.api.infobip.com", "key-of-the-tests", "secret of the tests"
HEADER = "X-Signature"
ANNA, OURS = "+14155552671", "+15005550006"
ID = "2250be2d4219-3af1-78856-aabe"

clock = FixedClock()
fake = FakeInfobip(KEY, SECRET, HEADER, clock=clock)
transport = Infobip(URL, KEY, signature_secret=SECRET, signature_header=HEADER)
taken = TakenMessage(ID, {"to": ANNA, "sender": "15005550006", "callbackData": "a:1:1"})


class TestInfobip(SettingLaws, TransportLaws):
    secrets = (KEY, SECRET)
    type_ = Infobip
    right: ClassVar = {"base_url": URL, "api_key": KEY}
    wrong: ClassVar = [
        {"base_url": "http://api.example.com"},
        {"api_key": "two words"},
        {"signature_secret": ("",), "signature_header": HEADER},
        {"signature_secret": "secret-without-header"},
        {"signature_secret": "secret-with-a-wrong-one", "signature_header": "X:Y"},
        {"signature_algorithm": "md5"},
        {"webhook_credentials": ("", "pa55")},
        {"webhook_credentials": ("hu:go", "pa55")},
        {"webhook_credentials": ("hugo", "")},
    ]

    def transport(self) -> Infobip:
        return transport

    def keyless(self) -> Infobip:
        return Infobip(URL, KEY)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# What is believed.


def code_of(request: HttpRequest, by: Infobip = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


@pytest.mark.parametrize("algorithm", sorted(ALGORITHMS))
def test_a_signature_by_each_algorithm_is_believed(algorithm: str) -> None:
    theirs = FakeInfobip(KEY, SECRET, "X-Hash", algorithm, clock=clock)
    request = theirs.inbound_request(ANNA, OURS, "YES")
    by = evolve(transport, signature_header="x-hash", signature_algorithm=algorithm)
    by.verify(request)
    assert code_of(evolve(request, body=request.body + b" "), by) == "bad_signature"
    assert code_of(request, evolve(by, signature_secret="another")) == "bad_signature"
    assert code_of(request) == "bad_signature"  # in another header


def test_a_signature_of_the_cookbook_is_believed_in_hex_and_in_base64() -> None:
    # RFC 4231, section 4.3 (test case 2): the key is "Jefe".
    body = b"what do ya want for nothing?"
    digest = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    by = Infobip(URL, KEY, signature_secret="Jefe", signature_header=HEADER)
    headers = {"Content-Type": "application/json"}
    for given in (digest, b64encode(bytes.fromhex(digest)).decode()):
        by.verify(HttpRequest("POST", "/", {**headers, HEADER: given}, body))
    upper = HttpRequest("POST", "/", {**headers, HEADER: digest.upper()}, body)
    assert code_of(upper, by) == "bad_signature"


def test_a_changed_secret_is_believed_until_it_is_taken_away() -> None:
    request = FakeInfobip(KEY, "the one before", clock=clock).inbound_request(ANNA, OURS, "")
    evolve(transport, signature_secret=(SECRET, "the one before")).verify(request)
    assert code_of(request) == "bad_signature"


def test_a_password_is_believed_to_the_letter() -> None:
    pair = ("hook", "the password of the hook")
    by = Infobip(URL, KEY, webhook_credentials=pair)
    request = FakeInfobip(KEY, "", webhook_credentials=pair, clock=clock).signed("{}")
    by.verify(request)
    right = request.headers["authorization"]
    assert right.removeprefix("Basic ") == b64encode(":".join(pair).encode()).decode()
    for wrong in (right[:-1], right.lower(), right.replace("Basic", "Bearer"), ""):
        headers = {**request.headers, "authorization": wrong}
        assert code_of(evolve(request, headers=headers), by) == "bad_signature"
    assert code_of(evolve(request, method="GET"), by) == "bad_method"
    assert pair[1] not in repr(by)


def test_where_a_password_and_a_signature_are_wanted_both_must_fit() -> None:
    pair = ("hook", "password")
    by = evolve(transport, webhook_credentials=pair)
    request = FakeInfobip(KEY, SECRET, webhook_credentials=pair, clock=clock).signed("{}")
    by.verify(request)
    for name in ("authorization", "x-signature"):
        left = {each: value for each, value in request.headers.items() if each != name}
        assert code_of(evolve(request, headers=left), by) == "bad_signature"


def test_it_declares_that_webhooks_are_signed_where_they_are() -> None:
    assert transport.capabilities.signs_webhooks
    assert not Infobip(URL, KEY, webhook_credentials=("a", "b")).capabilities.signs_webhooks


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
    update = message(text="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("infobip", "default", ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant
    assert message(to="12345").to == "12345"
    assert message(text="a\ud800").text == "a\ufffd"
    stamped = message(receivedAt="2026-11-09T16:00:00.813+0100")
    assert stamped.occurred_at == datetime(2026, 11, 9, 15, 0, 0, 813_000, UTC)
    assert message(receivedAt=None).occurred_at is None


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"messageId": ""}, "messageId is missing or no word"),
        ({"from": "anna"}, "from is not a person's number"),
        ({"from": None}, "from or to is missing or no text"),
        ({"to": 5}, "from or to is missing or no text"),
        ({"to": "\n"}, "from or to is missing or no text"),
        ({"text": None}, "text is missing or no text"),
        ({"status": {}}, "status.name is missing or no word"),
    ],
)
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"results": {}}', '{"results": []}'])
def test_a_body_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    update = read(fake.signed(body))
    assert isinstance(update, Unrecognised)
    assert update.reason == "results is no list, or empty"


def test_of_several_results_each_is_read_whatever_the_others_are() -> None:
    reports = [fake.result(taken, name) for name in ("PENDING_ENROUTE", "DELIVERED_TO_HANDSET")]
    request = fake.signed(json.dumps({"results": [reports[0], None, "x", reports[1], {}]}))
    first, second, third, fourth, fifth = transport.read(request)
    assert (getattr(first, "status", ""), getattr(fourth, "status", "")) == ("sent", "delivered")
    odd = [second, third, fifth]
    assert all(isinstance(each, Unrecognised) for each in odd)
    assert [each.event_id.rpartition(":")[2] for each in odd] == ["1", "2", "4"]


def status(name: str, error: str = "NO_ERROR", group: int = 0) -> StatusUpdate:
    update = read(fake.status_request(taken, name, error=error, group=group))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(("name", "expected"), STATUSES.items())
def test_each_status_is_read(name: str, expected: DeliveryStatus) -> None:
    update = status(name)
    assert (update.status, update.message_id, update.reference) == (expected, ID, "a:1:1")
    assert update.event_id == f"{ID}:{name}"


def test_a_status_of_a_new_name_is_read_by_its_group() -> None:
    for group in ("ACCEPTED", "PENDING", "DELIVERED", "UNDELIVERABLE", "EXPIRED", "REJECTED"):
        assert status(f"{group}_OF_A_LATER_DAY").status is STATUSES[group]
    new = status("PONDERING", "EC_CONTENT_BLOCKED", 2)
    assert (new.status, new.reason, new.code) == (
        DeliveryStatus.UNKNOWN,
        None,
        "EC_CONTENT_BLOCKED",
    )


@pytest.mark.parametrize(("name", "meaning"), CODES.items())
def test_each_code_has_its_reason(name: str, meaning: tuple[FailureReason, bool]) -> None:
    is_error = name.startswith("EC_")
    update = status("UNDELIVERABLE_NOT_DELIVERED", name, 2) if is_error else status(name)
    assert (update.code, update.reason) == (name, meaning[0])


def test_an_error_says_more_than_the_status_and_the_status_more_than_the_group() -> None:
    assert status("REJECTED_DND", "EC_CONTENT_BLOCKED", 2).reason is FailureReason.OPTED_OUT
    dnd = status("REJECTED_DND", "EC_NEW", 1)
    assert (dnd.reason, dnd.code) == (FailureReason.BLOCKED_BY_RECIPIENT, "EC_NEW")
    assert dnd.event_id == f"{ID}:REJECTED_DND:EC_NEW"
    for number, group in enumerate(("OK", "HANDSET_ERRORS", "USER_ERRORS", "OPERATOR_ERRORS")):
        expected = GROUPS.get(group, FailureReason.UNKNOWN)
        assert status("EXPIRED_EXPIRED", "EC_NEW", number).reason is expected
    for name in THROTTLED:
        said = (name,) if name.startswith("REJECTED") else ("EXPIRED_EXPIRED", name, 2)
        assert status(*said).reason is FailureReason.THROTTLED
    assert status("DELIVERED_TO_HANDSET", "EC_CONTENT_BLOCKED", 2).reason is None


def test_a_number_that_is_none_is_told_from_one_on_a_blocklist_by_the_id() -> None:
    for id_, reason in ((14, FailureReason.OPTED_OUT), (52, FailureReason.INVALID_NUMBER)):
        told = fake.result(taken, "REJECTED_DESTINATION")
        told["status"] = {"groupName": "REJECTED", "name": "REJECTED_DESTINATION", "id": id_}
        update = read(fake.signed(json.dumps({"results": [told]})))
        assert isinstance(update, StatusUpdate)
        assert update.reason is reason
        told_ = {"messageId": ID, "status": told["status"]}
        answer = HttpResponse(200, {}, json.dumps({"messages": [told_]}).encode())
        assert transport.outcome_of(answer) == Refused("REJECTED_DESTINATION", reason)


def test_a_status_is_read_without_error_and_reference_too() -> None:
    body = {"results": [{"messageId": ID, "status": {"name": "EXPIRED_EXPIRED"}}]}
    update = read(fake.signed(json.dumps(body)))
    assert isinstance(update, StatusUpdate)
    assert (update.status, update.code, update.reference) == (DeliveryStatus.UNKNOWN, None, None)


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1")


def sent(message_: Message, by: Infobip = transport) -> dict[str, object]:
    (content,) = json.loads(by.request_for(message_).body)["messages"]
    return dict(content)


def test_a_text_is_posted_with_its_reference() -> None:
    request = transport.request_for(HELLO)
    assert request.url == f"{URL}/sms/3/messages"
    assert request.headers["authorization"] == f"App {KEY}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(HELLO) == {
        "sender": "15005550006",
        "destinations": [{"to": "14155552671"}],
        "content": {"text": "Grüße & more"},
        "webhooks": {"contentType": "application/json", "callbackData": "a:1:1"},
    }


def test_where_it_is_reported_to_is_what_the_message_or_the_account_says() -> None:
    by = evolve(transport, status_url="https://a.example/s")
    delivery = sent(HELLO, by)["webhooks"]
    assert delivery == {
        "contentType": "application/json",
        "delivery": {"url": "https://a.example/s"},
        "callbackData": "a:1:1",
    }
    own = sent(evolve(HELLO, callback_url="https://b.example/s"), by)["webhooks"]
    assert own["delivery"] == {"url": "https://b.example/s"}  # type: ignore[index]


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["content"] == {"text": "a\ufffd"}
    assert "sender" not in sent(evolve(HELLO, sender=""))
    assert sent(evolve(HELLO, sender="Reyes Law"))["sender"] == "Reyes Law"
    assert "callbackData" in str(sent(evolve(HELLO, reference="x" * 200)))
    assert "callbackData" not in str(sent(evolve(HELLO, reference="x" * 201)))


def answered(name: str, group: str, id_: int = 0) -> HttpResponse:
    told = {"messageId": ID, "status": {"name": name, "groupName": group, "id": id_}}
    return HttpResponse(200, {}, json.dumps({"messages": [told]}).encode())


def test_what_a_success_means() -> None:
    outcome = transport.outcome_of
    assert outcome(answered("PENDING_ACCEPTED", "PENDING")) == Accepted(ID, "PENDING_ACCEPTED")
    assert outcome(answered("NEW", "NEW")) == Accepted(ID, "NEW")
    assert outcome(answered("REJECTED_NEW", "REJECTED")) == Refused(
        "REJECTED_NEW", FailureReason.UNKNOWN
    )
    flood = answered("REJECTED_FLOODING_FILTER", "REJECTED")
    assert outcome(flood) == NotAccepted("REJECTED_FLOODING_FILTER", FailureReason.THROTTLED)
    for name, meaning in CODES.items():
        if name.startswith("REJECTED"):
            assert outcome(answered(name, "REJECTED")) == Refused(name, *meaning)
    for body in (b"", b"{}", b'{"messages": []}', b'{"messages": [{"messageId": "a"}]}'):
        assert outcome(HttpResponse(200, {}, body)) == Ambiguous("http_200")


def test_what_another_answer_means() -> None:
    def outcome(status_: int, body: object = None, **headers: str) -> object:
        return transport.outcome_of(HttpResponse(status_, headers, json.dumps(body).encode()))

    def fault(id_: str) -> dict[str, object]:
        return {"requestError": {"serviceException": {"messageId": id_}}}

    assert outcome(500, fault("GENERAL")) == Ambiguous("http_500")
    assert outcome(400, fault("BAD_REQUEST")) == Refused("BAD_REQUEST", FailureReason.UNKNOWN)
    assert outcome(400, {"errorCode": "E400"}) == Refused("E400", FailureReason.UNKNOWN)
    assert outcome(401, fault("UNAUTHORIZED")) == NotAccepted(
        "UNAUTHORIZED", FailureReason.CREDENTIALS_REFUSED
    )
    assert outcome(403, fault("FORBIDDEN")) == NotAccepted(
        "FORBIDDEN", FailureReason.CREDENTIALS_REFUSED
    )
    assert outcome(429, {"errorCode": "E429"}, **{"Retry-After": "7"}) == NotAccepted(
        "E429", FailureReason.THROTTLED, timedelta(seconds=7)
    )
