"""AWS End User Messaging SMS: what we send, what we believe, what we read."""

import json
from datetime import UTC, datetime
from importlib.util import find_spec

import pytest
from attrs import evolve

from optin.consent.addresses import Address, Sender
from optin.exceptions import BlockListError, ConfigurationError
from optin.testing.aws import FakeAws, TakenMessage
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.transports.aws import Aws
from optin.transports.aws_signing import AwsCredentials, CredentialChain, signed
from optin.transports.aws_words import CODES, OPT_OUTS, STATUSES, THROTTLED
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    BlockPage,
    ConsentItem,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    ProviderReading,
    Refused,
    StatusUpdate,
    StopHandling,
    Unrecognised,
)
from optin.transports.sns import Certificates
from tests.transports.fake_laws import refusal

# Where botocore cannot be installed beside the rest, what it signs is not tried.
SIGNS = find_spec("botocore") is not None
WHY = "botocore signs, and is not installed"
signs = pytest.mark.skipif(not SIGNS, reason=WHY)

ANNA, OURS = "+14155552671", "+15005550006"
ID = "862a8790-60c0-4430-9b2b-658bd0000001"

clock = FixedClock()
fake = FakeAws(clock=clock)
KEYS = AwsCredentials(fake.access_key, fake.secret_key)
transport = Aws(
    "us-east-1",
    KEYS,
    topics=fake.topic,
    certificates=Certificates({fake.certificate_url: fake.certificate}),
    senders=OURS,
    clock=clock,
)
taken = TakenMessage(
    ID, {"DestinationPhoneNumber": ANNA, "OriginationIdentity": OURS, "Context.optin": "a:1:1"}
)


class TestAws(TransportLaws):
    secrets = (fake.access_key, fake.secret_key)

    def transport(self) -> Aws:
        return transport

    def keyless(self) -> Aws:
        return evolve(transport, topics=())

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)

    def _message(self, text: str = "a text that nobody else may read") -> Message:
        if not SIGNS:
            pytest.skip(WHY)
        return super()._message(text)


@pytest.mark.parametrize(
    "wrong",
    [
        {"region": ""},
        {"region": "us-east-1.a.example/"},
        {"topics": "texts"},
        {"base_url": "http://api.example.com"},
        {"sns_url": "http://api.example.com"},
    ],
)
def test_a_setting_that_cannot_be_is_refused_without_repeating_it(wrong: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Aws(**{"region": "us-east-1", **wrong})  # type: ignore[arg-type]
    assert not any(value and value in str(caught.value) for value in wrong.values())


def test_an_account_can_be_changed_in_one_setting() -> None:
    changed = evolve(transport, configuration_set="reports")
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert evolve(changed, configuration_set=None) == transport


# Reading.


def read(request: HttpRequest, by: Aws = transport) -> object:
    by.verify(request)
    (update,) = by.read(request)
    return update


def message(by: Aws = transport, **more: object) -> InboundMessage:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", id_=ID, more=more), by)
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read() -> None:
    update = message(messageBody="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("aws", "default", ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant
    assert message(destinationNumber="12345").to == "12345"
    assert message(destinationNumber="12125550101").to == "+12125550101"
    assert message(messageBody="a\ud800").text == "a\ufffd"
    assert message(messageBody=None).text == ""


@pytest.mark.parametrize("keyword", sorted(OPT_OUTS))
def test_a_keyword_of_an_opt_out_is_what_aws_has_read(keyword: str) -> None:
    for written in (keyword, keyword.lower()):
        assert message(messageKeyword=written).provider_reading is ProviderReading.STOP


def test_start_is_read_only_where_it_lifts_the_block() -> None:
    assert message(messageKeyword="HELP").provider_reading is ProviderReading.HELP
    assert message(messageKeyword="START").provider_reading is None
    lifting = evolve(transport.capabilities, words_that_lift_block=frozenset({"START"}))
    by = evolve(transport, capabilities=lifting)
    assert message(by, messageKeyword="START").provider_reading is ProviderReading.START
    for odd in ("KEYWORD_1", "", None, 5, ["STOP"]):
        assert message(messageKeyword=odd).provider_reading is None


def test_a_number_that_manages_its_opt_outs_leaves_the_reading_to_us() -> None:
    ours = evolve(transport.capabilities, handles_stop=StopHandling.NONE)
    by = evolve(transport, capabilities=ours)
    assert message(by, messageKeyword="STOP").provider_reading is None


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"inboundMessageId": ""}, "inboundMessageId is missing or no word"),
        ({"originationNumber": "anna"}, "originationNumber is not a person's number"),
        (
            {"originationNumber": None},
            "originationNumber or destinationNumber is missing or no text",
        ),
        (
            {"destinationNumber": "\n"},
            "originationNumber or destinationNumber is missing or no text",
        ),
        ({"messageBody": 5}, "messageBody is no text"),
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
    ["", "A text", "[]", "{}", '{"eventType": "VOICE_FAILED", "messageId": "1"}',
     '{"eventType": ["TEXT_SENT"]}', '{"eventType": "TEXT_SENT"}'],
)  # fmt: skip
def test_a_notification_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(fake.notification(body)), Unrecognised)


def status(word: str, **more: object) -> StatusUpdate:
    update = read(fake.status_request(taken, word, more=more))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(("word", "expected"), STATUSES.items())
def test_each_type_of_event_is_read(word: str, expected: DeliveryStatus) -> None:
    update = status(word)
    assert (update.status, update.message_id, update.reference) == (expected, ID, "a:1:1")
    assert update.event_id == f"{ID}:{word}"
    failed = expected in {DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED}
    assert (update.code == word) is failed
    unknown = (FailureReason.UNKNOWN, True)
    assert update.reason == (CODES.get(word, unknown)[0] if failed else None)


def test_a_type_that_is_new_is_kept_as_unknown() -> None:
    update = status("TEXT_PONDERED")
    assert (update.status, update.code, update.reason) == (DeliveryStatus.UNKNOWN, None, None)


@pytest.mark.parametrize("context", [None, {}, [], {"optin": "two words"}, {"other": "a"}])
def test_an_event_is_read_without_our_reference(context: object) -> None:
    assert status("TEXT_DELIVERED", context=context).reference is None


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1")


def sent(message_: Message, by: Aws = transport) -> dict[str, object]:
    content: dict[str, object] = json.loads(by.request_for(message_).body)
    return content


@signs
def test_a_text_is_posted_to_the_region() -> None:
    request = transport.request_for(HELLO)
    assert request.url == "https://sms-voice.us-east-1.amazonaws.com/"
    assert request.headers["content-type"] == "application/x-amz-json-1.0"
    assert request.headers["x-amz-target"] == "PinpointSMSVoiceV2.SendTextMessage"
    assert sent(HELLO) == {
        "DestinationPhoneNumber": ANNA,
        "OriginationIdentity": OURS,
        "MessageBody": "Grüße & more",
        "Context": {"optin": "a:1:1"},
    }
    more = evolve(transport, configuration_set="reports", message_type="PROMOTIONAL")
    told = sent(HELLO, more)
    assert (told["ConfigurationSetName"], told["MessageType"]) == ("reports", "PROMOTIONAL")


@signs
def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["MessageBody"] == "a\ufffd"
    assert "OriginationIdentity" not in sent(evolve(HELLO, sender=""))
    for odd in ("", "two words", "x" * 201):
        assert "Context" not in sent(evolve(HELLO, reference=odd))


@signs
def test_a_published_signature_is_made() -> None:
    """AWS's test suite for Signature Version 4, ``post-vanilla``."""
    keys = AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    made = signed(
        HttpRequest("POST", "https://example.amazonaws.com/"),
        keys,
        service="service",
        region="us-east-1",
        at=datetime(2015, 8, 30, 12, 36, tzinfo=UTC),
    )
    assert made.headers["authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
        "SignedHeaders=host;x-amz-date, "
        "Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"
    )


@signs
def test_credentials_that_expire_are_asked_for_each_time() -> None:
    given = iter([AwsCredentials("a", "b", "first"), AwsCredentials("a", "b", "second")])
    by = evolve(transport, credentials=lambda: next(given))
    tokens = [by.request_for(HELLO).headers["x-amz-security-token"] for _ in range(2)]
    assert tokens == ["first", "second"]


@signs
def test_credentials_are_found_where_botocore_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDOFTHEENVIRONMENT")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    chain = CredentialChain()
    assert chain() == AwsCredentials("AKIDOFTHEENVIRONMENT", "secret")
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    assert chain() == AwsCredentials("AKIDOFTHEENVIRONMENT", "secret")  # found once
    assert "AKID" not in repr((chain, chain()))


@signs
def test_without_credentials_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE",
                 "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE", "BOTO_CONFIG"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for chain in (CredentialChain(), CredentialChain("nobody")):
        with pytest.raises(ConfigurationError) as caught:
            evolve(transport, credentials=chain).request_for(HELLO)
        assert caught.value.code == "no_credentials"


def test_without_botocore_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "botocore.auth", None)
    with pytest.raises(ConfigurationError, match=r"optin\[aws\]") as caught:
        transport.request_for(HELLO)
    assert caught.value.code == "no_botocore"


# What became of it.


def refused(name: str, reason: str = "", status_: int = 400) -> object:
    content = {"__type": f"com.amazonaws.pinpointsmsvoicev2#{name}", "Reason": reason}
    return transport.outcome_of(HttpResponse(status_, {}, json.dumps(content).encode()))


def test_a_message_that_aws_took_is_accepted() -> None:
    assert transport.outcome_of(HttpResponse(200, {}, b'{"MessageId": "m-1"}')) == Accepted(
        "m-1", "accepted"
    )


def test_an_opt_out_is_told_by_the_reason_of_a_conflict() -> None:
    code = "DESTINATION_PHONE_NUMBER_OPTED_OUT"
    assert refused("ConflictException", code) == Refused(code, FailureReason.OPTED_OUT)


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_has_its_reason(code: str, meaning: tuple[FailureReason, bool]) -> None:
    assert refused("SomeException", code) == refused(code) == refusal(code, meaning)


@pytest.mark.parametrize("name", sorted(THROTTLED))
def test_a_throttled_message_may_be_tried_again(name: str) -> None:
    assert refused(name) == NotAccepted(name, FailureReason.THROTTLED)


def test_a_refusal_keeps_what_it_has() -> None:
    assert refused("ValidationException", "OTHER") == Refused("OTHER", FailureReason.UNKNOWN)
    bare = HttpResponse(400, {}, b'{"__type": "ValidationException"}')
    assert transport.outcome_of(bare) == Refused("ValidationException", FailureReason.UNKNOWN)
    for odd in (b"", b"[]", b'{"__type": 5}', b'{"__type": "a b"}'):
        nameless = Refused("http_400", FailureReason.UNKNOWN)
        assert transport.outcome_of(HttpResponse(400, {}, odd)) == nameless


@pytest.mark.parametrize("status_", [500, 503, 408, 302])
def test_in_doubt_the_outcome_is_ambiguous(status_: int) -> None:
    assert refused("InternalServerException", status_=status_) == Ambiguous(f"http_{status_}")
    assert transport.outcome_of(HttpResponse(200, {}, b"{}")) == Ambiguous("http_200")


# The opt-out list.

ENTRY = {"OptedOutNumber": ANNA, "OptedOutTimestamp": 1767614400.5, "EndUserOptedOut": True}


def listed(content: object, status_: int = 200, by: Aws = transport) -> BlockPage:
    return by.listed(HttpResponse(status_, {}, json.dumps(content).encode()))


@signs
def test_a_page_of_the_list_is_asked_for_by_its_name() -> None:
    first, next_ = transport.list_request(None), transport.list_request("token")
    assert first.headers["x-amz-target"] == "PinpointSMSVoiceV2.DescribeOptedOutNumbers"
    assert json.loads(first.body) == {"OptOutListName": "Default", "MaxResults": 100}
    assert json.loads(next_.body)["NextToken"] == "token"


def test_a_list_that_names_no_senders_is_not_asked_for_without_any() -> None:
    with pytest.raises(ConfigurationError, match="senders"):
        evolve(transport, senders=()).list_request(None)


def test_an_entry_bars_each_of_the_senders_that_use_the_list() -> None:
    by = evolve(transport, senders=(OURS, "12345"))
    page = listed({"OptedOutNumbers": [ENTRY], "NextToken": "more"}, by=by)
    assert (page.after, page.across_senders) == ("more", True)
    assert [each.sender for each in page.items] == [OURS, "12345"]
    assert len({each.event_id for each in page.items}) == 2
    first = page.items[0]
    assert (first.recipient, first.blocked, first.by_person) == (Address.parse(ANNA), True, True)
    assert first.occurred_at == datetime(2026, 1, 5, 12, 0, 0, 500_000, UTC)
    assert (first.provider, first.account, first.lifted_by) == ("aws", "default", "")


def test_who_was_put_on_the_list_by_others_has_not_opted_out() -> None:
    (item,) = listed({"OptedOutNumbers": [{**ENTRY, "EndUserOptedOut": False}]}).items
    assert not item.by_person
    assert listed({"OptedOutNumbers": []}) == BlockPage((), None, across_senders=True)


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"OptedOutNumbers": {}},
        {"OptedOutNumbers": [], "NextToken": 5},
        {"OptedOutNumbers": [ENTRY, 5]},
        *(
            {"OptedOutNumbers": [ENTRY, {**ENTRY, **wrong}]}
            for wrong in (
                {"OptedOutNumber": "anna"},
                {"OptedOutNumber": 5},
                {"EndUserOptedOut": "true"},
                {"OptedOutTimestamp": None},
                {"OptedOutTimestamp": True},
                {"OptedOutTimestamp": float("nan")},
                {"OptedOutTimestamp": 1e300},
                {"OptedOutTimestamp": float("inf")},
            )
        ),
    ],
)
def test_a_page_that_cannot_be_read_whole_is_none(content: object) -> None:
    with pytest.raises(BlockListError) as caught:
        listed(content)
    assert caught.value.code == "http_200"


def test_an_error_of_the_list_keeps_its_name() -> None:
    with pytest.raises(BlockListError) as caught:
        listed({"__type": "x#ThrottlingException"}, 400)
    assert caught.value.code == "ThrottlingException"
    assert str(caught.value).endswith("(status 400, code ThrottlingException)")


# What AWS is told of consents.

OUT = ConsentItem(Address.parse(ANNA), OURS, agreed=False)
IN = evolve(OUT, agreed=True)


@signs
@pytest.mark.parametrize(
    ("item", "operation"), [(OUT, "PutOptedOutNumber"), (IN, "DeleteOptedOutNumber")]
)
def test_a_number_is_put_on_the_list_or_taken_off(item: ConsentItem, operation: str) -> None:
    request = evolve(transport, opt_out_list="reyes").consents_request([item])
    assert request.headers["x-amz-target"] == f"PinpointSMSVoiceV2.{operation}"
    assert json.loads(request.body) == {"OptOutListName": "reyes", "OptedOutNumber": ANNA}
    assert transport.consents_at_once == 1


def test_the_list_is_one_place_for_the_senders_that_use_it() -> None:
    ours, other = Sender.parse(OURS), Sender.parse("+15005550008")
    for agreed in (True, False):
        assert transport.consent_place(ours, agreed=agreed) == "Default"
        assert transport.consent_place(other, agreed=agreed) == ""
        with pytest.raises(ConfigurationError, match="senders"):
            evolve(transport, senders=()).consent_place(ours, agreed=agreed)


def taken_over(item: ConsentItem, content: object, status_: int = 400) -> str:
    response = HttpResponse(status_, {}, json.dumps(content).encode())
    (cause,) = transport.consents_taken([item], response)
    return cause


def test_what_became_of_a_number_is_told() -> None:
    assert taken_over(OUT, {"OptedOutNumber": ANNA}, 200) == ""
    again = {"__type": "x#ValidationException", "Reason": "PHONE_NUMBER_CANNOT_BE_OPTED_IN"}
    assert taken_over(IN, again) == "PHONE_NUMBER_CANNOT_BE_OPTED_IN"
    assert taken_over(OUT, {"__type": "ConflictException"}) == "ConflictException"


def test_who_is_not_on_the_list_need_not_be_taken_off() -> None:
    missing = {"__type": "x#ResourceNotFoundException", "ResourceType": "opted-out-number"}
    assert taken_over(IN, missing) == ""
    for item, kind in ((OUT, "opted-out-number"), (IN, "opt-out-list")):
        with pytest.raises(BlockListError) as caught:
            taken_over(item, {**missing, "ResourceType": kind})
        assert caught.value.code == "ResourceNotFoundException"


@pytest.mark.parametrize(
    ("content", "status_", "code"),
    [
        ({"__type": "x#ThrottlingException"}, 400, "ThrottlingException"),
        ({"__type": "x#InternalServerException"}, 500, "InternalServerException"),
        ({}, 200, "http_200"),
        ([], 503, "http_503"),
    ],
)
def test_an_answer_that_says_nothing_of_the_number_ends_the_push(
    content: object, status_: int, code: str
) -> None:
    with pytest.raises(BlockListError) as caught:
        taken_over(OUT, content, status_)
    assert caught.value.code == code
