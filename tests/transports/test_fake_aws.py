"""The fake AWS convinces AWS's own client, and refuses what the real one does; moto is a peer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, ClassVar

import pytest
from attrs import evolve

from optin import Evidence, OptIn, Push, Source
from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError, SignatureError
from optin.storage.memory import MemoryStore
from optin.testing.aws import FakeAws
from optin.testing.clock import FixedClock
from optin.testing.loopback import Fault, Loopback
from optin.transports.aws import Aws
from optin.transports.aws_signing import AwsCredentials, signed
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    Refused,
    StatusUpdate,
    Update,
)
from optin.transports.sns import Certificates
from tests.transports.fake_laws import FakeLaws

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed")
ClientError = pytest.importorskip("botocore.exceptions").ClientError

ANNA, OURS = "+14155552671", "+15005550006"
clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeAws]:
    with FakeAws(clock=clock) as fake:
        yield fake


@pytest.fixture
def client_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[FakeAws], Any]:
    """Make AWS's own clients, their requests sent to the fake, at the time of the tests."""

    def now(remove_tzinfo: bool = True) -> datetime:  # noqa: FBT001, FBT002 - as botocore's own
        return clock.now().replace(tzinfo=None) if remove_tzinfo else clock.now()

    monkeypatch.setattr("botocore.auth.get_current_datetime", now)

    def client(fake: FakeAws) -> Any:  # noqa: ANN401 - its methods are made at run time
        return boto3.client(
            "pinpoint-sms-voice-v2",
            region_name=fake.region,
            endpoint_url=fake.base_url,
            aws_access_key_id=fake.access_key,
            aws_secret_access_key=fake.secret_key,
            aws_session_token=fake.session_token or None,
            config=boto3.session.Config(retries={"total_max_attempts": 1}),
        )

    return client


def transport_of(fake: FakeAws) -> Aws:
    token = fake.session_token or None
    return Aws(
        fake.region,
        AwsCredentials(fake.access_key, fake.secret_key, token),
        topics=fake.topic,
        certificates=Certificates({fake.certificate_url: fake.certificate}),
        senders=OURS,
        base_url=fake.base_url,
        sns_url=fake.base_url,
        clock=fake.clock,
    )


def deliver(fake: FakeAws, to: str = ANNA, text: str = "Hello", by: Aws | None = None) -> Outcome:
    message = Message(Address.parse(to), OURS, text, "a:1:1")
    return StdlibCourier().deliver(by or transport_of(fake), message)


def invalid(code: str) -> Refused:
    return Refused(code, FailureReason.UNKNOWN)


class TestFakeAws(FakeLaws[FakeAws]):
    fake_type = FakeAws
    stranger: ClassVar = {"credentials": AwsCredentials("AKIANOBODY", "nothing")}
    throttled = NotAccepted("ThrottlingException", FailureReason.THROTTLED)
    refused: ClassVar = {
        "+15005550001": Refused("CANNOT_PARSE", FailureReason.INVALID_NUMBER),
        "+15005550003": Refused("COUNTRY_NOT_ENABLED", FailureReason.UNREACHABLE, permanent=False),
        "+15005550004": Refused("DESTINATION_PHONE_NUMBER_OPTED_OUT", FailureReason.OPTED_OUT),
        "+15005550007": Refused(
            "MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT",
            FailureReason.PROVIDER_UNAVAILABLE,
            permanent=False,
        ),
    }
    reported: ClassVar = {
        "+15005550009": FailureReason.BLOCKED_BY_RECIPIENT,
        "+15005550010": FailureReason.INVALID_NUMBER,
        "+15005550011": FailureReason.UNREACHABLE,
        "+15005550012": FailureReason.CONTENT_REJECTED,
    }
    words = ("TEXT_DELIVERED", "TEXT_SUCCESSFUL")
    unknown_word = "TEXT_PONDERED"
    block = "DESTINATION_PHONE_NUMBER_OPTED_OUT"

    def transport(self, fake: FakeAws) -> Aws:
        """Return one whose account has made START a keyword that takes numbers off the list."""
        fake.opt_in_words = frozenset({"START"})
        by = transport_of(fake)
        lifting = evolve(by.capabilities, words_that_lift_block=frozenset({"START"}))
        return evolve(by, capabilities=lifting)

    def secrets(self, fake: FakeAws) -> tuple[str, ...]:
        return (fake.secret_key,)


# AWS's own client.


@pytest.mark.parametrize("token", ["", "token-of-a-session"])
def test_awss_own_client_sends_through_the_fake_what_we_send(
    client_of: Callable[[FakeAws], Any], token: str
) -> None:
    with FakeAws(clock=clock, session_token=token) as fake:
        sent = client_of(fake).send_text_message(
            DestinationPhoneNumber=ANNA,
            OriginationIdentity=OURS,
            MessageBody="Grüße 😀",
            Context={"optin": "a:1:1"},
        )
        assert sent["MessageId"] == fake.messages[0].id
        assert isinstance(deliver(fake, text="Grüße 😀"), Accepted)
        theirs, ours = (dict(each.content) for each in fake.messages)
        assert theirs == ours


def test_a_signature_of_ours_is_the_one_that_botocore_makes(
    fake: FakeAws, client_of: Callable[[FakeAws], Any]
) -> None:
    from botocore.auth import SigV4Auth  # noqa: PLC0415 - where it is installed
    from botocore.awsrequest import AWSRequest  # noqa: PLC0415
    from botocore.credentials import Credentials  # noqa: PLC0415

    client_of(fake)  # holds botocore's clock
    ours = transport_of(fake).request_for(Message(Address.parse(ANNA), OURS, "Hé", "a:1:1"))
    left = {k: v for k, v in ours.headers.items() if k in ("content-type", "x-amz-target")}
    theirs = AWSRequest("POST", ours.url, left, ours.body)
    SigV4Auth(Credentials(fake.access_key, fake.secret_key), "sms-voice", fake.region).add_auth(
        theirs
    )
    assert ours.headers["authorization"] == theirs.headers["Authorization"]
    assert ours.headers["x-amz-date"] == theirs.headers["X-Amz-Date"]


@pytest.mark.parametrize(
    ("to", "error", "reason"),
    [
        ("+15005550004", "ConflictException", "DESTINATION_PHONE_NUMBER_OPTED_OUT"),
        ("+15005550001", "ValidationException", "CANNOT_PARSE"),
        ("+15005550007", "ServiceQuotaExceededException", "MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT"),
    ],
)
def test_awss_own_client_reads_a_refusal(
    fake: FakeAws, client_of: Callable[[FakeAws], Any], to: str, error: str, reason: str
) -> None:
    client = client_of(fake)
    with pytest.raises(getattr(client.exceptions, error)) as caught:
        client.send_text_message(DestinationPhoneNumber=to, MessageBody="Hello")
    assert caught.value.response["Reason"] == reason
    assert fake.messages == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.THROTTLED, "ThrottlingException"),
        (Fault.SERVER_ERROR, "InternalServerException"),
    ],
)
def test_awss_own_client_reads_a_fault(
    fake: FakeAws, client_of: Callable[[FakeAws], Any], fault: Fault, error: str
) -> None:
    client = client_of(fake)
    fake.break_next(fault)
    with pytest.raises(getattr(client.exceptions, error)):
        client.send_text_message(DestinationPhoneNumber=ANNA, MessageBody="Hello")
    assert fake.requests == 1


def test_awss_own_client_reads_the_list_as_we_do(
    fake: FakeAws, client_of: Callable[[FakeAws], Any]
) -> None:
    for last in range(3):
        fake.block(f"+1415555267{last}", OURS, "STOP" if last else None)
    pages = client_of(fake).get_paginator("describe_opted_out_numbers")
    theirs = [
        (each["OptedOutNumber"], each["EndUserOptedOut"], each["OptedOutTimestamp"])
        for page in pages.paginate(OptOutListName="Default")
        for each in page["OptedOutNumbers"]
    ]
    by, ours, after = transport_of(fake), [], None
    while True:
        came = StdlibCourier().exchange(by, by.list_request(after))
        assert isinstance(came, HttpResponse)
        page = by.listed(came)
        ours += [(each.recipient.value, each.by_person, each.occurred_at) for each in page.items]
        after = page.after
        if after is None:
            break
    assert ours == theirs
    assert [number for number, *_ in ours] == [f"+1415555267{last}" for last in range(3)]


def test_awss_own_client_reads_that_there_is_no_such_list(
    fake: FakeAws, client_of: Callable[[FakeAws], Any]
) -> None:
    client = client_of(fake)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_opted_out_numbers(OptOutListName="another")


def test_awss_own_client_puts_a_number_on_the_list_and_takes_it_off(
    fake: FakeAws, client_of: Callable[[FakeAws], Any]
) -> None:
    client = client_of(fake)
    named = {"OptOutListName": "Default", "OptedOutNumber": ANNA}
    assert client.put_opted_out_number(**named)["OptedOutNumber"] == ANNA
    assert client.put_opted_out_number(**named)["OptedOutTimestamp"] == clock.now()
    with pytest.raises(client.exceptions.ConflictException):
        client.send_text_message(DestinationPhoneNumber=ANNA, MessageBody="Hello")
    assert client.delete_opted_out_number(**named)["EndUserOptedOut"] is False
    with pytest.raises(client.exceptions.ResourceNotFoundException) as missing:
        client.delete_opted_out_number(**named)
    assert missing.value.response["ResourceType"] == "opted-out-number"
    client.put_opted_out_number(**named)
    with pytest.raises(client.exceptions.ValidationException) as again:
        client.delete_opted_out_number(**named)
    assert again.value.response["Reason"] == "PHONE_NUMBER_CANNOT_BE_OPTED_IN"
    for wrong in ({"OptOutListName": "another"}, {"OptedOutNumber": "0"}):
        with pytest.raises((client.exceptions.ResourceNotFoundException, ClientError)):
            client.put_opted_out_number(**{**named, **wrong})


def test_a_yes_on_a_form_takes_the_person_off_the_list(fake: FakeAws) -> None:
    """And an opt-out that AWS cannot know of puts them on it."""
    with OptIn(MemoryStore(), transport_of(fake), courier=StdlibCourier(), clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.opt_out("reyes", contact=ANNA, by="dana", evidence="Said so on the phone.")
        assert (optin.mirror.push("reyes").opt_outs, len(fake.blocked)) == (1, 1)
        clock.advance(timedelta(days=31))
        yes = Evidence(Source.FORM, wording="May we text you?", version="3")
        optin.answer_form("reyes", contact=ANNA, agreed=True, evidence=yes)
        assert (optin.mirror.push("reyes").opt_ins, len(fake.blocked)) == (1, 0)
        assert optin.mirror.push("reyes") == Push(0, 0)


def test_after_stop_and_start_the_block_stands_until_aws_has_been_told_of_the_yes() -> None:
    """At AWS a START lifts nothing; `push` tells it of the yes that it is."""
    with (
        FakeAws(handles_stop=True, clock=clock) as fake,
        OptIn(MemoryStore(), transport_of(fake), courier=StdlibCourier(), clock=clock) as optin,
    ):
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.receive(fake.inbound_request(ANNA, OURS, "STOP"))
        (status,) = optin.status("reyes", ANNA)
        assert [block.lifted_by for block in status.blocks] == [""]
        assert status.lifts.startswith("No word is known that lifts the provider's block")
        clock.advance(timedelta(minutes=1))
        optin.receive(fake.inbound_request(ANNA, OURS, "START"))
        (status,) = optin.status("reyes", ANNA)
        assert (status.state, len(status.blocks), len(fake.blocked)) == ("opted_in", 1, 1)
        assert optin.mirror.reconcile("reyes").differences == ()  # the yes is later than the STOP
        assert optin.mirror.push("reyes").opt_ins == 1
        assert (optin.status("reyes", ANNA)[0].blocks, fake.blocked) == ((), {})


def test_whoever_names_no_senders_is_told_so_and_not_that_all_was_told(fake: FakeAws) -> None:
    by = evolve(transport_of(fake), senders=())
    with OptIn(MemoryStore(), by, courier=StdlibCourier(), clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        for dry_run in (True, False):  # with nobody to tell of, and with an opt-out that waits
            with pytest.raises(ConfigurationError, match="say in `senders` which numbers use it"):
                optin.mirror.push("reyes", dry_run=dry_run)
            optin.opt_out("reyes", contact=ANNA, by="dana", evidence="Said so on the phone.")
    assert fake.requests == 0


# What it refuses.


def test_what_is_not_signed_as_it_should_be_is_refused(fake: FakeAws) -> None:
    by = transport_of(fake)
    denied = NotAccepted("InvalidSignatureException", FailureReason.CREDENTIALS_REFUSED)
    wrong = [
        evolve(by, credentials=AwsCredentials(fake.access_key, "another")),
        evolve(by, credentials=AwsCredentials("another", fake.secret_key)),
        evolve(by, credentials=AwsCredentials(fake.access_key, fake.secret_key, "a token")),
        evolve(by, region="eu-west-1"),
        evolve(by, clock=FixedClock(clock.now() + timedelta(minutes=6))),
    ]
    assert [deliver(fake, by=each) for each in wrong] == [denied] * len(wrong)
    request = by.request_for(Message(Address.parse(ANNA), OURS, "Hello", "a:1:1"))
    for name in ("authorization", "x-amz-date", "x-amz-target"):
        left = {each: value for each, value in request.headers.items() if each != name}
        assert _taken(by, evolve(request, headers=left)) == denied
    assert _taken(by, evolve(request, body=request.body + b" ")) == denied
    assert isinstance(_taken(by, request), Accepted)


def _taken(by: Aws, request: HttpRequest) -> Outcome:
    came = StdlibCourier().exchange(by, request)
    assert isinstance(came, HttpResponse)
    return by.outcome_of(came)


def test_what_the_api_does_not_take_is_refused(fake: FakeAws) -> None:
    by = transport_of(fake)
    assert deliver(fake, text="") == invalid("INVALID_PARAMETER")
    assert deliver(fake, text="x" * 1601) == invalid("INVALID_PARAMETER")
    odd: object
    for odd in ({"MessageBody": "Hello"}, {"DestinationPhoneNumber": "anna", "MessageBody": "H"}):
        assert _asked(fake, "SendTextMessage", odd) == fake_refusal("CANNOT_PARSE")
    hello = {"DestinationPhoneNumber": ANNA, "MessageBody": "Hello"}
    for odd in ([], {**hello, "Surprise": "1"}, {**hello, "MessageBody": 5},
                {**hello, "Context": []}, {**hello, "Context": {"a": 5}}):  # fmt: skip
        assert _asked(fake, "SendTextMessage", odd) == invalid("INVALID_PARAMETER")
    assert _asked(fake, "ReleasePhoneNumber", {}) == invalid("UnknownOperationException")
    for url in ("/", "/?Action=ConfirmSubscription&TopicArn=another&Token=a", "/another.pem"):
        came = StdlibCourier().exchange(by, HttpRequest("GET", f"{fake.base_url}{url}"))
        assert isinstance(came, HttpResponse)
        assert came.status == 404
    assert fake.messages == []


def fake_refusal(code: str) -> Refused:
    return Refused(code, FailureReason.INVALID_NUMBER)


def _asked(fake: FakeAws, operation: str, content: object) -> Outcome:
    by = transport_of(fake)
    headers = {"X-Amz-Target": f"PinpointSMSVoiceV2.{operation}"}
    request = HttpRequest("POST", f"{fake.base_url}/", headers, json.dumps(content).encode())
    keys = AwsCredentials(fake.access_key, fake.secret_key)
    made = signed(request, keys, service="sms-voice", region=fake.region, at=clock.now())
    return _taken(by, made)


def test_a_host_comes_into_step_with_the_list(fake: FakeAws) -> None:
    """A STOP that only AWS saw is an opt-out after one comparison."""
    with OptIn(MemoryStore(), transport_of(fake), courier=StdlibCourier(), clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        clock.advance(timedelta(minutes=1))
        fake.block(ANNA, OURS)
        found = optin.mirror.reconcile("reyes")
        assert [each.by_person for each in found.differences] == [True]
        assert optin.mirror.reconcile("reyes").agrees
        (status,) = optin.status("reyes", ANNA)
        assert status.state == "opted_out"
        (block,) = status.blocks
        assert (block.source, block.lifted_by) == ("provider", "")
        fake.unblock(ANNA, OURS)
        clock.advance(timedelta(minutes=1))
        optin.mirror.reconcile("reyes")
        assert optin.status("reyes", ANNA)[0].blocks == ()


# moto: notifications signed by somebody else's code, with the certificate that it serves.


class Endpoint(Loopback):
    """Keep what is posted."""

    def _answer(self, request: HttpRequest) -> HttpResponse:
        posted.append(request)
        return HttpResponse(200)


posted: list[HttpRequest] = []


def test_a_notification_that_moto_signs_is_believed_with_the_certificate_that_it_serves() -> None:
    moto = pytest.importorskip("moto", reason="moto is not installed")
    import requests  # noqa: PLC0415 - asks moto, which answers in its place

    texts = {
        "inboundMessageId": "m-1", "originationNumber": ANNA, "destinationNumber": OURS,
        "messageBody": "Sí, é 😀", "messageKeyword": "STOP",
    }  # fmt: skip
    event = {"eventType": "TEXT_BLOCKED", "messageId": "m-2", "context": {"optin": "a:1:1"}}
    posted.clear()
    keys = {"aws_access_key_id": "a", "aws_secret_access_key": "b"}
    with (
        Endpoint() as endpoint,
        moto.mock_aws(config={"core": {"passthrough": {"urls": [".*127.0.0.1.*"]}}}),
    ):
        client = boto3.client("sns", region_name="us-east-1", **keys)
        topic = client.create_topic(Name="texts")["TopicArn"]
        client.subscribe(TopicArn=topic, Protocol="http", Endpoint=f"{endpoint.base_url}/hook")
        for content in (texts, event):
            client.publish(TopicArn=topic, Message=json.dumps(content))
        by = Aws("us-east-1", topics=topic)
        received: list[Update] = []
        for notification in posted:
            with pytest.raises(SignatureError):
                by.verify(notification)
            wanted = by.certificate_request(notification)
            assert wanted is not None
            served = requests.get(wanted.url, timeout=5)
            assert by.learn(notification, HttpResponse(served.status_code, {}, served.content))
            by.verify(notification)
            with pytest.raises(SignatureError):
                by.verify(evolve(notification, body=notification.body.replace(b"m-", b"n-")))
            received += by.read(notification)
    message, status = received
    assert isinstance(message, InboundMessage)
    assert (message.text, message.provider_reading) == ("Sí, é 😀", "stop")
    assert isinstance(status, StatusUpdate)
    assert (status.reason, status.reference) == ("blocked_by_recipient", "a:1:1")
