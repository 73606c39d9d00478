"""Notifications of SNS: whose are believed, which URLs are called, and what is signed once."""

import json
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from attrs import evolve
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from optin import OptIn
from optin.exceptions import ConfigurationError, SignatureError
from optin.storage.memory import MemoryStore
from optin.testing.aws import FakeAws, Fault
from optin.testing.clock import FixedClock
from optin.transports.aws import Aws
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Ambiguous,
    Greeting,
    HttpRequest,
    HttpResponse,
    Unrecognised,
)
from optin.transports.sns import Certificates, region_of

clock = FixedClock()
fake = FakeAws(clock=clock)
TOPIC = fake.topic
HELD = {fake.certificate_url: fake.certificate}
transport = Aws("us-east-1", topics=TOPIC, certificates=Certificates(HELD), clock=clock)


def code_of(request: HttpRequest, by: Aws = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def changed(request: HttpRequest, **more: object) -> HttpRequest:
    """Return a notification that says something else, with the signature it had."""
    content = {**json.loads(request.body), **more}
    left = {name: value for name, value in content.items() if value is not None}
    return evolve(request, body=json.dumps(left).encode())


def test_each_refusal_has_its_code() -> None:
    genuine = fake.notification("{}")
    transport.verify(genuine)
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"
    assert code_of(changed(genuine, TopicArn=f"{TOPIC}2")) == "unknown_topic"
    assert code_of(changed(genuine, TopicArn=[TOPIC])) == "unknown_topic"
    assert code_of(evolve(genuine, body=b"[]")) == "unknown_topic"
    assert code_of(changed(genuine, SignatureVersion="3")) == "unsupported_signature"
    assert code_of(changed(genuine, SignatureVersion=["2"])) == "unsupported_signature"
    for wrong in ({"Signature": None}, {"Signature": 5}, {"Signature": "A==="}, {"Type": "X"},
                  {"Type": ["Notification"]}, {"Message": None}, {"MessageId": ""}):  # fmt: skip
        assert code_of(changed(genuine, **wrong)) == "bad_signature"


def test_what_a_delivery_policy_sends_as_json_is_believed() -> None:
    genuine = fake.notification("{}")
    transport.verify(evolve(genuine, headers={"Content-Type": "application/json"}))


@pytest.mark.parametrize("name", ["Message", "MessageId", "Timestamp", "Subject"])
def test_whatever_is_signed_cannot_be_changed(name: str) -> None:
    genuine = fake.notification("{}", more={"Subject": "A subject"})
    transport.verify(genuine)
    assert code_of(changed(genuine, **{name: "2026-01-05T12:00:00.000Z "})) == "bad_signature"
    assert code_of(changed(genuine, **{name: None})) == "bad_signature"


def test_what_is_not_signed_says_nothing() -> None:
    genuine = fake.inbound_request("+14155552671", "+15005550006", "YES")
    other = changed(genuine, UnsubscribeURL="https://a.example/", MessageAttributes={"a": {}})
    transport.verify(other)
    ours, theirs = (transport.read(each)[0] for each in (genuine, other))
    assert evolve(ours, raw=b"") == evolve(theirs, raw=b"")


def test_two_notifications_have_never_one_signature() -> None:
    # The same lines: a message that ends as the lines behind it begin. Nobody may shift the border.
    genuine = fake.notification("YES\nMessageId\nanother\nSubject\nB", more={"MessageId": "id-1"})
    transport.verify(genuine)
    shifted = changed(genuine, Message="YES", MessageId="another", Subject="B\nMessageId\nid-1")
    assert code_of(shifted) == "bad_signature"
    for name in ("MessageId", "Subject"):
        odd = fake.notification("{}", more={name: "one\ntwo"})  # signed, and yet in two lines
        assert code_of(odd) == "bad_signature"


def test_a_text_that_is_none_in_utf_8_is_refused() -> None:
    assert code_of(fake.notification("YES\ud800")) == "bad_signature"


def test_only_the_one_spelling_of_a_signature_counts() -> None:
    genuine = fake.notification("{}")
    signature = json.loads(genuine.body)["Signature"]
    assert signature.endswith("==")
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    at = last.index(signature[-3])
    other = f"{signature[:-3]}{last[at ^ 1]}=="  # the same bytes, decoded with the bits left over
    assert code_of(changed(genuine, Signature=other)) == "bad_signature"


def test_version_1_counts_where_it_is_asked_for() -> None:
    weak = fake.notification("{}", version="1")
    assert code_of(weak) == "unsupported_signature"
    both = evolve(transport, allow_sha1=True)
    both.verify(weak)
    both.verify(fake.notification("{}"))
    assert code_of(changed(weak, SignatureVersion="2")) == "bad_signature"
    assert code_of(changed(fake.notification("{}"), SignatureVersion="1"), both) == "bad_signature"


@pytest.mark.parametrize("minutes", [-65, 0, 65])
def test_a_notification_counts_while_it_may_be_tried_again(minutes: int) -> None:
    request = fake.notification("{}")
    evolve(transport, clock=FixedClock(clock.now() + timedelta(minutes=minutes))).verify(request)
    late = evolve(transport, clock=FixedClock(clock.now() + timedelta(minutes=66)))
    assert code_of(request, late) == "stale_signature"
    evolve(late, tolerance_for=timedelta(hours=2)).verify(request)


@pytest.mark.parametrize("said", ["yesterday", "2026-01-05T12:00:00"])
def test_a_time_that_is_none_is_stale(said: str) -> None:
    assert code_of(fake.notification("{}", more={"Timestamp": said})) == "stale_signature"


@pytest.mark.parametrize("years", [-3, 3])
def test_a_certificate_out_of_its_time_counts_for_nothing(years: int) -> None:
    then = FixedClock(clock.now() + timedelta(days=365 * years))
    other = FakeAws(clock=then)
    by = evolve(transport, clock=then)
    assert code_of(other.notification("{}"), by) == "bad_signature"
    fresh = Certificates({other.certificate_url: other.certificate})
    evolve(by, certificates=fresh).verify(other.notification("{}"))


# Certificates.

ODD_URLS = [
    "http://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com.a.example/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com:443/SimpleNotificationService-0.pem",
    "https://a@sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com@a.example/SimpleNotificationService-0.pem",
    "https://a.example/SimpleNotificationService-0.pem#sns.us-east-1.amazonaws.com",
    "https://sns.a.example/SimpleNotificationService-0.pem",
    "https://bucket.s3.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com/a/../SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem?a=b",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem\n",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-\u0660.pem",
    "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription",
    "HTTPS://SNS.US-EAST-1.AMAZONAWS.COM/SimpleNotificationService-0.pem",
    # Another region than the topic's: whoever has one of AWS's machines has none of its topics.
    "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0.pem",
]


@pytest.mark.parametrize("url", [*ODD_URLS, "", 5, None])
def test_no_url_is_called_that_is_not_written_as_sns_writes_them(url: object) -> None:
    by = evolve(transport, certificates=Certificates())
    odd = changed(fake.notification("{}"), SigningCertURL=url)
    assert by.certificate_request(odd) is None
    assert not by.learn(odd, HttpResponse(200, {}, fake.certificate))
    assert code_of(odd, by) == "unknown_certificate"


def test_nothing_is_fetched_for_a_topic_that_is_not_believed() -> None:
    other = evolve(transport, topics=f"{TOPIC}2", certificates=Certificates())
    assert other.certificate_request(fake.notification("{}")) is None
    assert other.certificate_request(evolve(fake.notification("{}"), body=b"?")) is None


def test_a_certificate_is_fetched_once() -> None:
    with FakeAws(clock=clock) as served:
        by = evolve(transport, certificates=Certificates(), sns_url=served.base_url)
        request = served.notification("{}")
        assert code_of(request, by) == "unknown_certificate"
        wanted = by.certificate_request(request)
        assert wanted == HttpRequest("GET", served.base_url + urlsplit(fake.certificate_url).path)
        assert by.learn(request, StdlibCourier().exchange(by, wanted))
        by.verify(request)
        assert by.certificate_request(served.notification("more")) is None


def test_the_mounted_flow_fetches_what_it_needs_and_confirms_what_sns_asks() -> None:
    with (
        FakeAws(clock=clock) as served,
        OptIn(
            MemoryStore(),
            evolve(transport, certificates=Certificates(), sns_url=served.base_url),
            courier=StdlibCourier(),
            clock=clock,
        ) as optin,
    ):
        hello = served.inbound_request("+14155552671", "+15005550006", "YES")
        served.break_next(Fault.SERVER_ERROR)
        assert optin.handshake(hello) == HttpResponse(503)
        assert [optin.handshake(hello) for _ in range(2)] == [None, None]
        assert len(optin.receive(hello)) == 1
        assert served.requests == 2
        assert optin.handshake(served.confirmation("ab12")) == HttpResponse(200)
        assert served.confirmed == ["ab12"]
        assert optin.handshake(evolve(hello, body=b"no notification")) is None


@pytest.mark.parametrize(
    "came",
    [
        Ambiguous("response_timeout"),
        HttpResponse(404, {}, fake.certificate),
        HttpResponse(200, {}, b""),
        HttpResponse(200, {}, b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    ],
)
def test_what_is_no_certificate_is_not_kept(came: Ambiguous | HttpResponse) -> None:
    by = evolve(transport, certificates=Certificates())
    request = fake.notification("{}")
    assert not by.learn(request, came)
    assert by.certificate_request(request) == HttpRequest("GET", fake.certificate_url)


def test_a_certificate_of_another_kind_of_key_is_none() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sns.amazonaws.com")])
    year = timedelta(days=365)
    begun, over = clock.now() - year, clock.now() + year
    built = x509.CertificateBuilder(name, name, key.public_key(), 1, begun, over)
    pem = built.sign(key, SHA256()).public_bytes(Encoding.PEM)
    by = evolve(transport, certificates=Certificates())
    assert not by.learn(fake.notification("{}"), HttpResponse(200, {}, pem))


@pytest.mark.parametrize(
    "given", [{ODD_URLS[0]: fake.certificate}, {fake.certificate_url: b"no certificate"}]
)
def test_a_certificate_that_the_host_has_is_looked_at(given: dict[str, bytes]) -> None:
    with pytest.raises(ConfigurationError):
        Certificates(given)


# Confirmations.


def test_a_stop_whose_certificate_cannot_be_had_is_no_forgery_and_counts_when_it_comes_again() -> (
    None
):
    with (
        FakeAws(clock=clock) as served,
        OptIn(
            MemoryStore(),
            evolve(transport, certificates=Certificates(), sns_url=served.base_url),
            courier=StdlibCourier(),
            clock=clock,
        ) as optin,
    ):
        optin.enrol("reyes", name="Reyes Law", senders=["+15005550006"])
        stop = served.inbound_request("+14155552671", "+15005550006", "STOP")
        served.break_next(Fault.SERVER_ERROR)
        with pytest.raises(ConfigurationError) as caught:
            optin.receive(stop)
        assert caught.value.code == "unknown_certificate"
        assert optin.status("reyes", "+14155552671")[0].state == "unknown"
        with pytest.raises(SignatureError):
            optin.receive(changed(stop, Signature="AAAA"))
        assert [each.outcome for each in optin.receive(stop)] == ["opted_out"]


def test_a_subscription_is_confirmed_by_a_url_of_our_own_making() -> None:
    request = fake.confirmation("ab12")
    asked = HttpRequest(
        "GET",
        "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&"
        "TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A123456789012%3Atexts&Token=ab12",
    )
    assert transport.greeting(request) == Greeting(HttpResponse(200), asked)
    (update,) = transport.read(request)
    assert isinstance(update, Unrecognised)
    assert update.reason == "Type is not Notification"


def test_nothing_is_confirmed_that_sns_did_not_sign() -> None:
    for wrong in ({"Token": "cd34"}, {"TopicArn": f"{TOPIC}2"}, {"Token": None}):
        with pytest.raises(SignatureError):
            transport.greeting(changed(fake.confirmation("ab12"), **wrong))
    assert transport.greeting(fake.notification("{}")) is None
    assert transport.greeting(fake.confirmation("a b")) is None
    told = {"Type": "UnsubscribeConfirmation", "Token": "ab", "SubscribeURL": "https://a"}
    assert transport.greeting(fake.notification("Ended", more=told)) is None
    with pytest.raises(ConfigurationError):
        evolve(transport, topics=()).greeting(fake.confirmation("ab12"))


@pytest.mark.parametrize(
    "arn",
    ["", "texts", "arn:aws:sqs:us-east-1:123456789012:texts", f"{TOPIC}\n", f"{TOPIC}:sub",
     "arn:aws-cn:sns:cn-north-1:123456789012:texts"],
)  # fmt: skip
def test_a_topic_is_an_arn(arn: str) -> None:
    with pytest.raises(ConfigurationError):
        region_of(arn)


def test_no_repr_shows_a_certificate() -> None:
    assert repr(Certificates(HELD)) == "Certificates()"
