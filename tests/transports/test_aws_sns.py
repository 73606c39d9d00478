"""Amazon SNS: what we send by it, what it answers, and its list; what comes is as with ``Aws``."""

from importlib.util import find_spec
from urllib.parse import parse_qs

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import BlockListError, ConfigurationError
from optin.testing.aws import FakeAws
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.transports.aws_query import texts_of
from optin.transports.aws_signing import AwsCredentials
from optin.transports.aws_sns import CODES, THROTTLED, AwsSns
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    BlockPage,
    Certified,
    ConsentSync,
    DeliveryStatus,
    FailureReason,
    Handshake,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    ProviderReading,
    Refused,
    StatusUpdate,
)
from optin.transports.sns import Certificates
from tests.transports.fake_laws import refusal

SIGNS = find_spec("botocore") is not None
WHY = "botocore signs, and is not installed"
signs = pytest.mark.skipif(not SIGNS, reason=WHY)

ANNA, OURS = "+14155552671", "+15005550006"
ID = "862a8790-60c0-4430-9b2b-658bd0000001"

clock = FixedClock()
fake = FakeAws(clock=clock)
transport = AwsSns(
    "us-east-1",
    AwsCredentials(fake.access_key, fake.secret_key),
    topics=fake.topic,
    certificates=Certificates({fake.certificate_url: fake.certificate}),
    senders=OURS,
    clock=clock,
)
HELLO = Message(Address.parse(ANNA), OURS, "Grüße & <more>", "a:1:1")


class TestAwsSns(TransportLaws):
    secrets = (fake.access_key, fake.secret_key)

    def transport(self) -> AwsSns:
        return transport

    def keyless(self) -> AwsSns:
        return evolve(transport, topics=())

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)

    def _message(self, text: str = "a text that nobody else may read") -> Message:
        if not SIGNS:
            pytest.skip(WHY)
        return super()._message(text)


@pytest.mark.parametrize(
    "wrong",
    [{"region": "us-east-1.a.example/"}, {"topics": "texts"}, {"base_url": "http://a.example"}],
)
def test_a_setting_that_cannot_be_is_refused_without_repeating_it(wrong: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        AwsSns(**{"region": "us-east-1", **wrong})  # type: ignore[arg-type]
    assert not any(value in str(caught.value) for value in wrong.values())


def test_an_account_can_be_changed_in_one_setting() -> None:
    changed = evolve(transport, message_type="Promotional")
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert evolve(changed, message_type=None) == transport


# What comes, by the topics of End User Messaging.


def test_a_reply_is_read_as_one_to_this_transport() -> None:
    request = fake.inbound_request(ANNA, OURS, "stop it", id_=ID, more={"messageKeyword": "STOP"})
    transport.verify(request)
    (update,) = transport.read(request)
    assert isinstance(update, InboundMessage)
    assert (update.provider, update.account, update.event_id) == ("aws_sns", "default", ID)
    assert (update.text, update.provider_reading) == ("stop it", ProviderReading.STOP)


def test_an_event_is_read_where_one_comes() -> None:
    content = '{"eventType": "TEXT_DELIVERED", "messageId": "m-1"}'
    request = fake.notification(content)
    transport.verify(request)
    (update,) = transport.read(request)
    assert isinstance(update, StatusUpdate)
    assert (update.status, update.reference) == (DeliveryStatus.DELIVERED, None)


def test_certificates_and_subscriptions_are_handled_as_with_aws() -> None:
    by = evolve(transport, certificates=Certificates(), base_url="http://127.0.0.1:9")
    assert isinstance(by, Certified)
    assert isinstance(by, Handshake)
    request = fake.confirmation("ab12")
    wanted = by.certificate_request(request)
    assert wanted is not None
    assert wanted.url == "http://127.0.0.1:9/SimpleNotificationService-0fa4e.pem"
    assert by.learn(request, HttpResponse(200, {}, fake.certificate))
    greeting = by.greeting(request)
    assert greeting is not None
    assert greeting.confirms is not None
    assert greeting.confirms.url.startswith("http://127.0.0.1:9/?Action=ConfirmSubscription&")


# Sending.


def sent(message: Message, by: AwsSns = transport) -> dict[str, str]:
    form = parse_qs(by.request_for(message).body.decode(), strict_parsing=True)
    return {name: value for name, (value,) in form.items()}


def attribute(at: int, name: str, value: str) -> dict[str, str]:
    entry = f"MessageAttributes.entry.{at}"
    told = {".Name": name, ".Value.DataType": "String", ".Value.StringValue": value}
    return {entry + part: said for part, said in told.items()}


@signs
def test_a_text_is_published_to_the_region() -> None:
    request = transport.request_for(HELLO)
    assert request.url == "https://sns.us-east-1.amazonaws.com/"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded; charset=utf-8"
    assert "/us-east-1/sns/aws4_request" in request.headers["authorization"]
    assert sent(HELLO) == {
        "Action": "Publish",
        "Version": "2010-03-31",
        "PhoneNumber": ANNA,
        "Message": "Grüße & <more>",
        **attribute(1, "AWS.MM.SMS.OriginationNumber", OURS),
    }


@signs
def test_a_name_is_a_sender_id_and_a_number_is_where_it_comes_from() -> None:
    by = evolve(transport, message_type="Transactional")
    kind = attribute(1, "AWS.SNS.SMS.SMSType", "Transactional")
    for sender, said_by in (
        ("Whitfield", "AWS.SNS.SMS.SenderID"),
        ("4Whitfield", "AWS.SNS.SMS.SenderID"),
        ("12345", "AWS.MM.SMS.OriginationNumber"),
    ):
        told = sent(evolve(HELLO, sender=sender), by)
        assert told.items() >= {**kind, **attribute(2, said_by, sender)}.items()
    nobody = sent(evolve(HELLO, sender=""))
    assert not any(name.startswith("MessageAttributes") for name in nobody)


@signs
def test_a_lone_surrogate_is_sent_as_a_browser_would() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["Message"] == "a\ufffd"


@signs
def test_credentials_may_be_asked_for_each_time() -> None:
    given = iter([AwsCredentials("a", "b", "first"), AwsCredentials("a", "b", "second")])
    by = evolve(transport, credentials=lambda: next(given))
    tokens = [by.request_for(HELLO).headers["x-amz-security-token"] for _ in range(2)]
    assert tokens == ["first", "second"]


# What became of it.

SPACE = 'xmlns="http://sns.amazonaws.com/doc/2010-03-31/"'


def published(id_: str) -> str:
    return f"""<PublishResponse {SPACE}>
      <PublishResult>
        <MessageId>{id_}</MessageId>
      </PublishResult>
      <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>
    </PublishResponse>"""


def error(code: str) -> str:
    told = f"<Type>Sender</Type><Code>{code}</Code><Message>No</Message>"
    return f"<ErrorResponse {SPACE}><Error>{told}</Error><RequestId>r</RequestId></ErrorResponse>"


def outcome(status: int, body: str) -> Outcome:
    return transport.outcome_of(HttpResponse(status, {}, body.encode()))


def test_a_message_that_sns_took_is_accepted() -> None:
    assert outcome(200, published("m-1")) == Accepted("m-1", "accepted")
    assert outcome(200, published("m&#45;1")) == Accepted("m-1", "accepted")


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{}",
        published(""),
        published("two words"),
        published("<b>m-1</b>"),
        published("<b/>m-1"),
        published("m-1<b/>"),
        published("m-1")[:-1],
        published("m-1</MessageId><MessageId>"),
        published("m-1").replace("PublishResult", "Result"),
        "<!DOCTYPE PublishResponse>" + published("m-1"),
        '<!DOCTYPE a [<!ENTITY id "m-1">]>' + published("&id;"),
        published("&id;"),
        published("\ufffe"),
    ],
)
def test_a_success_that_is_not_written_as_aws_does_is_ambiguous(body: str) -> None:
    assert outcome(200, body) == Ambiguous("http_200")


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_has_its_reason(code: str, meaning: tuple[FailureReason, bool]) -> None:
    assert outcome(400, error(code)) == refusal(code, meaning)


@pytest.mark.parametrize("code", sorted(THROTTLED))
def test_a_throttled_message_may_be_tried_again(code: str) -> None:
    assert outcome(400, error(code)) == NotAccepted(code, FailureReason.THROTTLED)


def test_a_refusal_keeps_what_it_has() -> None:
    unknown = FailureReason.UNKNOWN
    assert outcome(400, error("InvalidParameter")) == Refused("InvalidParameter", unknown)
    for odd in ("", error("a b"), error("</Code><Code>OptedOut"), error("")):
        assert outcome(400, odd) == Refused("http_400", unknown)


@pytest.mark.parametrize("status", [500, 503, 408, 302])
def test_in_doubt_the_outcome_is_ambiguous(status: int) -> None:
    assert outcome(status, error("InternalError")) == Ambiguous(f"http_{status}")


def test_xml_with_a_document_type_or_too_deep_is_none() -> None:
    nested = {depth: b"<a>" * depth + b"</a>" * depth for depth in (8, 9)}
    assert len(texts_of(nested[8])) == 8
    assert texts_of(nested[9]) == {}
    laughing = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    assert texts_of(laughing) == texts_of(b"<!DOCTYPE a><a>m</a>") == {}
    assert texts_of(b'<?xml version="1.0" encoding="utf-16"?><a>m</a>') == {"a": ("m",)}
    assert texts_of("<a>\u00e9</a>".encode("latin-1")) == {}


# Its list.


def page(inside: str, status: int = 200, by: AwsSns = transport) -> BlockPage:
    result = f"<ListPhoneNumbersOptedOutResult>{inside}</ListPhoneNumbersOptedOutResult>"
    name = "ListPhoneNumbersOptedOutResponse"
    return by.listed(HttpResponse(status, {}, f"<{name} {SPACE}>{result}</{name}>".encode()))


def numbers(*each: str) -> str:
    return f"<phoneNumbers>{''.join(f'<member>{one}</member>' for one in each)}</phoneNumbers>"


@signs
def test_a_page_of_the_list_is_asked_for() -> None:
    first, next_ = (transport.list_request(after).body for after in (None, "a token"))
    assert first == b"Action=ListPhoneNumbersOptedOut&Version=2010-03-31"
    assert next_ == first + b"&nextToken=a+token"


def test_a_list_that_names_no_senders_is_not_asked_for_without_any() -> None:
    with pytest.raises(ConfigurationError, match="senders"):
        evolve(transport, senders=()).list_request(None)


def test_an_entry_is_an_opt_out_from_each_of_our_senders() -> None:
    by = evolve(transport, senders=(OURS, "Whitfield"))
    read = page(numbers(ANNA, "447420500600") + "<nextToken>more</nextToken>", by=by)
    assert (read.after, read.across_senders) == ("more", True)
    assert [(each.recipient.value, each.sender) for each in read.items] == [
        (ANNA, OURS), (ANNA, "Whitfield"), ("+447420500600", OURS), ("+447420500600", "Whitfield"),
    ]  # fmt: skip
    assert len({each.event_id for each in read.items}) == 4
    first = read.items[0]
    assert (first.blocked, first.by_person, first.occurred_at) == (True, True, None)
    assert (first.provider, first.account, first.lifted_by) == ("aws_sns", "default", "")
    assert "555" not in repr(first)


def test_an_empty_list_is_one() -> None:
    for empty in (numbers(), "<phoneNumbers/>", "<phoneNumbers/><nextToken/>"):
        assert page(empty) == BlockPage((), None, across_senders=True)


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<nextToken>more</nextToken>",
        numbers(ANNA, "anna"),
        numbers(ANNA, ""),
        numbers(ANNA) + numbers(),
        numbers(f"{ANNA}<more/>"),
        f"<phoneNumbers><number>{ANNA}</number></phoneNumbers>",
        numbers() + "<nextToken>a</nextToken><nextToken>b</nextToken>",
    ],
)
def test_a_page_that_cannot_be_read_whole_is_none(inside: str) -> None:
    with pytest.raises(BlockListError) as caught:
        page(inside)
    assert caught.value.code == "http_200"


def test_an_error_of_the_list_keeps_its_code() -> None:
    for status, body, code in ((429, error("Throttled"), "Throttled"), (503, "", "http_503")):
        with pytest.raises(BlockListError) as caught:
            transport.listed(HttpResponse(status, {}, body.encode()))
        assert (caught.value.code, caught.value.status) == (code, status)
    with pytest.raises(BlockListError):
        page(numbers(ANNA), 404)


def test_it_can_be_told_of_no_opt_out() -> None:
    assert not isinstance(transport, ConsentSync)
