"""Azure: what we send, what we believe, what we read; test_fake_azure.py asks its own SDK."""

import json
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from attrs import evolve

from optin.consent.addresses import Address, Sender
from optin.exceptions import BlockListError, ConfigurationError, SignatureError
from optin.testing.azure import FakeAzure, TakenMessage
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.transports.azure import Azure
from optin.transports.azure_words import CODES, STATUSES, THROTTLED, WORDS
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    ConsentItem,
    ConsentSync,
    DeliveryStatus,
    FailureReason,
    Handshake,
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

URL, KEY = "https://x1y2.communication.azure.com", b64encode(b"the key of the tests").decode()
SECRET = "the-word-of-the-tests"
ANNA, OURS = "+14155552671", "+15005550006"
ID = "d29ebbea-3341-4466-9690-0a03af35228e"

clock = FixedClock()
fake = FakeAzure(KEY, SECRET, clock=clock)
transport = Azure(URL, KEY, SECRET, clock=clock)
taken = TakenMessage(ID, {"to": ANNA, "from": OURS, "message": "Hello", "tag": "a:1:1"})


class TestAzure(ReportLaws, SettingLaws, TransportLaws):
    secrets = (KEY, SECRET)
    type_ = Azure
    right: ClassVar = {"endpoint": URL, "access_key": KEY}
    wrong: ClassVar = [
        {"endpoint": "http://api.example.com"},
        {"access_key": ""},
        {"access_key": "no base64!"},
        {"webhook_secret": "too-short"},
        {"webhook_secret": ("",)},
        {"webhook_secret": "with a space in its middle"},
    ]
    changed = ("account", "another")
    statuses: ClassVar = STATUSES
    codes: ClassVar = CODES
    id_ = ID
    any_case = True
    failure = "Failed"
    new = ("Pondering", "4007")

    def status(self, word: str, code: str = "") -> StatusUpdate:
        return status(word, f"Message failed to deliver ({code})." if code else "No error.")

    def transport(self) -> Azure:
        return transport

    def keyless(self) -> Azure:
        return Azure(URL, KEY, clock=clock)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# The word in the address: Event Grid signs nothing, so that this is all there is.


def code_of(request: HttpRequest, by: Azure = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_the_word_in_the_address_is_believed_to_the_letter() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    transport.verify(genuine)
    base = "/hooks/azure"
    transport.verify(evolve(genuine, url=f"{base}?a=b&secret={SECRET}"))
    for query in ("", f"?secret={SECRET}x", f"?secret={SECRET[:-1]}", f"?secret={SECRET.upper()}",
                  f"?Secret={SECRET}", f"?secret={SECRET}&secret={SECRET}", f"#?secret={SECRET}",
                  "?secret=", "?secret=%ff"):  # fmt: skip
        assert code_of(evolve(genuine, url=f"{base}{query}")) == "bad_signature"
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"
    text = {**genuine.headers, "content-type": "text/plain"}
    assert code_of(evolve(genuine, headers=text)) == "bad_content_type"


def test_a_changed_word_is_believed_until_it_is_taken_away() -> None:
    request = FakeAzure(KEY, "the-word-of-before", clock=clock).inbound_request(ANNA, OURS, "")
    evolve(transport, webhook_secret=(SECRET, "the-word-of-before")).verify(request)
    assert code_of(request) == "bad_signature"


# The handshake.


def test_event_grid_hears_its_code_where_it_knows_the_word() -> None:
    assert isinstance(transport, Handshake)
    greeting = transport.greeting(fake.question("512d38b6"))
    assert greeting is not None
    assert (greeting.answer.status, greeting.confirms) == (200, None)
    assert json.loads(greeting.answer.body) == {"validationResponse": "512d38b6"}
    assert greeting.answer.headers["content-type"] == "application/json"
    assert transport.greeting(fake.inbound_request(ANNA, OURS, "YES")) is None


def test_nobody_else_hears_it() -> None:
    question = fake.question()
    with pytest.raises(SignatureError):
        transport.greeting(evolve(question, url="/hooks/azure?secret=another-word-than-ours"))
    with pytest.raises(ConfigurationError):
        Azure(URL, KEY).greeting(question)
    for body in (b"", b"[]", b'[{"eventType": "other", "data": {"validationCode": "a"}}]',
                 question.body.replace(b'"validationCode"', b'"Code"')):  # fmt: skip
        assert transport.greeting(evolve(question, body=body)) is None


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
    update = message(message="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("azure", "default", ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant
    assert message(to="12345").to == "12345"
    assert message(message="a\ud800").text == "a\ufffd"
    stamped = message(receivedTimestamp="2020-09-18T00:27:45.2855749Z")
    assert stamped.occurred_at == datetime(2020, 9, 18, 0, 27, 45, 285_574, UTC)
    assert message(receivedTimestamp=None).occurred_at is None


def test_the_older_names_that_begin_with_a_capital_are_read_too() -> None:
    data = {"MessageId": ID, "From": "14155552671", "To": "15005550006", "Message": "STOP"}
    update = read(fake.posted([fake.event("SMSReceived", data)]))
    assert isinstance(update, InboundMessage)
    assert (update.text, update.from_, update.to) == ("STOP", Address.parse(ANNA), OURS)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"messageId": ""}, "data.messageId is missing or no word"),
        ({"from": "anna"}, "data.from is not a person's number"),
        ({"from": None}, "data.from or data.to is missing or no text"),
        ({"to": 5}, "data.from or data.to is missing or no text"),
        ({"to": "\n"}, "data.from or data.to is missing or no text"),
        ({"message": None}, "data.message is missing or no text"),
    ],
)
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize("events", [None, {}, [], "x"])
def test_a_body_of_another_kind_is_kept_and_not_acted_on(events: object) -> None:
    update = read(fake.posted(events))
    assert isinstance(update, Unrecognised)
    assert update.reason == "the body is no list of events"


def test_of_several_events_each_is_read_whatever_the_others_are() -> None:
    data = {"messageId": ID, "from": ANNA, "to": OURS, "message": "STOP"}
    events: list[object] = [
        None,
        fake.event("SMSReceived", data),
        fake.event("ChatMessageReceived", {}),
        [],
        fake.event("SMSDeliveryReportReceived", {}),
    ]
    updates = transport.read(fake.posted(events))
    assert [isinstance(each, InboundMessage) for each in updates] == [0, 1, 0, 0, 0]
    odd = [each for each in updates if isinstance(each, Unrecognised)]
    assert [each.event_id.rpartition(":")[2] for each in odd] == ["0", "2", "3", "4"]
    assert odd[0].reason == odd[1].reason == "eventType is no event of a text"
    assert odd[3].reason == "data.messageId is missing or no word"


def status(word: str, details: str = "No error.") -> StatusUpdate:
    update = read(fake.status_request(taken, word, details=details))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(("words", "code"), WORDS.items())
def test_each_code_is_known_by_its_words_too(words: str, code: str) -> None:
    for written in (words, words.upper(), f"Message: {words.replace(chr(39), chr(0x2019))}!"):
        assert status("Failed", written).code == code
    assert {*CODES, *THROTTLED} <= {*WORDS.values()}


def test_a_word_that_is_new_is_no_opt_out_whatever_is_said_beside_it() -> None:
    update = status("Pondering", "Sender blocked for given recipient.")
    assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)


def test_an_opt_out_is_known_in_each_of_its_words() -> None:
    for details in (
        "Sender blocked for given recipient.",
        "The Destination/To number has opted out of receiving messages from you",
        "4007",
    ):
        assert status("Failed", details).reason is FailureReason.OPTED_OUT


def test_a_failure_without_a_known_code_has_an_unknown_reason() -> None:
    for details in ("", "Something else", "9999: unknown", "14007"):
        assert status("Failed", details).reason is FailureReason.UNKNOWN
    for code in THROTTLED:
        assert status("Failed", code).reason is FailureReason.THROTTLED
    assert status("Delivered", "2000").reason is None


def test_a_carrier_that_tells_no_reports_is_no_failure() -> None:
    update = status("Failed", "Carrier does not support delivery report")
    assert (update.status, update.code, update.reason) == (DeliveryStatus.SENT, "5002", None)


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1", key="a:1")
NOON = "Mon, 05 Jan 2026 12:00:00 GMT"


def sent(message_: Message, by: Azure = transport) -> dict[str, object]:
    content: dict[str, object] = json.loads(by.request_for(message_).body)
    return content


def test_a_text_is_posted_and_signed_now() -> None:
    by = evolve(transport, clock=FixedClock(datetime(2026, 1, 5, 12, tzinfo=UTC)))
    request = by.request_for(HELLO)
    assert request.url == f"{URL}/sms?api-version=2021-03-07"
    assert request.headers["x-ms-date"] == NOON
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    (recipient,) = json.loads(request.body).pop("smsRecipients")
    assert recipient.pop("repeatabilityRequestId")
    assert recipient == {"to": ANNA, "repeatabilityFirstSent": NOON}
    content = sent(HELLO, by)
    del content["smsRecipients"]
    assert content == {
        "from": OURS,
        "message": "Grüße & more",
        "smsSendOptions": {"enableDeliveryReport": True, "tag": "a:1:1"},
    }
    later = evolve(by, clock=FixedClock(by.clock.now() + timedelta(seconds=1)))
    assert later.request_for(HELLO).headers["authorization"] != request.headers["authorization"]


def test_a_message_has_one_name_in_each_attempt_and_none_without_a_key() -> None:
    def name(message_: Message) -> object:
        (one,) = json.loads(transport.request_for(message_).body)["smsRecipients"]
        return one.get("repeatabilityRequestId")

    assert name(HELLO) == name(evolve(HELLO, reference="a:1:2")) != name(evolve(HELLO, key="a:2"))
    assert name(evolve(HELLO, key="")) is None


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["message"] == "a\ufffd"
    assert "tag" in str(sent(evolve(HELLO, reference="x" * 200))["smsSendOptions"])
    assert "tag" not in str(sent(evolve(HELLO, reference="x" * 201))["smsSendOptions"])


def answered(status_: object, **more: object) -> HttpResponse:
    told = {"to": ANNA, "messageId": ID, "httpStatusCode": status_, "successful": False, **more}
    return HttpResponse(202, {"Retry-After": "7"}, json.dumps({"value": [told]}).encode())


def test_what_is_said_of_the_recipient_counts() -> None:
    outcome = transport.outcome_of
    assert outcome(answered(202, successful=True)) == Accepted(ID, "http_202")
    assert outcome(answered(202, successful=True, messageId=None)) == Ambiguous("http_202")
    assert outcome(answered(400)) == Refused("http_400", FailureReason.UNKNOWN)
    wrong = answered(400, errorMessage="Invalid To phone number format.")
    assert outcome(wrong) == Refused("http_400", FailureReason.INVALID_NUMBER)
    wait = timedelta(seconds=7)
    assert outcome(answered(429)) == NotAccepted("http_429", FailureReason.THROTTLED, wait)
    assert outcome(answered(500)) == Ambiguous("http_500")
    for body in (b"", b"{}", b'{"value": []}', b'{"value": [{"httpStatusCode": true}]}'):
        assert outcome(HttpResponse(202, {}, body)) == Ambiguous("http_202")


def test_what_another_answer_means() -> None:
    def outcome(status_: int, code: str = "") -> object:
        body = json.dumps({"error": {"code": code}}).encode() if code else b""
        return transport.outcome_of(HttpResponse(status_, {}, body))

    refused = FailureReason.CREDENTIALS_REFUSED
    assert outcome(400, "BadRequest") == Refused("BadRequest", FailureReason.UNKNOWN)
    assert outcome(401, "Denied") == NotAccepted("Denied", refused)
    assert outcome(429) == NotAccepted("http_429", FailureReason.THROTTLED)
    assert outcome(503) == Ambiguous("http_503")


# Opt-outs.


def items(*, agreed: bool, to: str = ANNA) -> tuple[ConsentItem, ...]:
    return (ConsentItem(Address.parse(to), OURS, agreed),)


@pytest.mark.parametrize(("agreed", "action"), [(False, "add"), (True, "remove")])
def test_an_opt_out_is_told_and_taken_back(*, agreed: bool, action: str) -> None:
    assert isinstance(transport, ConsentSync)
    assert transport.consents_at_once == 1
    request = transport.consents_request(items(agreed=agreed))
    assert request.url == f"{URL}/sms/optouts:{action}?api-version=2026-01-23"
    assert json.loads(request.body) == {"from": OURS, "recipients": [{"to": ANNA}]}
    assert request.headers["authorization"].startswith("HMAC-SHA256 ")


def test_a_list_is_kept_for_numbers_and_toll_free_ones_are_lifted_by_the_network() -> None:
    def place(written: str, *, agreed: bool) -> str:
        return transport.consent_place(Sender.parse(written), agreed=agreed)

    assert place(OURS, agreed=True) == place(OURS, agreed=False) == OURS
    assert place("24680", agreed=True) == "24680"
    toll_free = "+18005551234"
    assert (place(toll_free, agreed=False), place(toll_free, agreed=True)) == (toll_free, "")
    assert place("Reyes Law", agreed=False) == ""


def test_what_became_of_an_opt_out_is_told_for_each() -> None:
    def taken_(content: object, status_: int = 200) -> tuple[str, ...]:
        response = HttpResponse(status_, {}, json.dumps(content).encode())
        return transport.consents_taken(items(agreed=False), response)

    assert taken_({"value": [{"to": ANNA, "httpStatusCode": 200}]}) == ("",)
    assert taken_({"value": [{"to": ANNA, "httpStatusCode": 400}]}) == ("http_400",)
    assert taken_({"value": [{"to": "+1", "httpStatusCode": 200}]}) == ("http_none",)
    assert taken_({"value": [5]}) == ("http_none",)
    for content, status_, code in (
        ({"error": {"code": "InvalidApiVersion"}}, 400, "InvalidApiVersion"),
        ({"value": {}}, 200, "http_200"),
        ({"value": []}, 500, "http_500"),
    ):
        with pytest.raises(BlockListError) as caught:
            taken_(content, status_)
        assert (caught.value.code, caught.value.status) == (code, status_)
