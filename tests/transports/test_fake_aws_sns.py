"""moto answers as Amazon SNS does, and AWS's own client is the oracle for what is asked and read.

There is no fake of ours: moto keeps what was published and a list of opted-out numbers. It answers
inside the process, so a port of the loopback hands it what comes there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

import pytest

from optin import Evidence, OptIn, Source
from optin.consent.addresses import Address
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.loopback import Loopback
from optin.transports.aws_query import FORM, form_of
from optin.transports.aws_signing import AwsCredentials, signed
from optin.transports.aws_sns import AwsSns
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    HttpRequest,
    HttpResponse,
    Message,
    NotAccepted,
    Refused,
)

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed")
moto = pytest.importorskip("moto", reason="moto is not installed")
requests = pytest.importorskip("requests")

ANNA, OURS, REGION = "+14155552671", "+15005550006", "us-east-1"
KEYS: Final = {"aws_access_key_id": "AKIDOFMOTO", "aws_secret_access_key": "secret"}
SNS: Final = f"https://sns.{REGION}.amazonaws.com/"
HELLO: Final = Message(Address.parse(ANNA), OURS, "Grüße & <more> 😀", "a:1:1")
clock = FixedClock()


class Moto(Loopback):
    """Hand moto what comes."""

    def _answer(self, request: HttpRequest) -> HttpResponse:
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        came = requests.request(request.method, SNS, headers=headers, data=request.body, timeout=5)
        return HttpResponse(came.status_code, {"Content-Type": "text/xml"}, came.content)


@pytest.fixture
def served() -> Iterator[Moto]:
    with moto.mock_aws(), Moto() as served:
        yield served


def transport_of(served: Moto) -> AwsSns:
    return AwsSns(
        REGION,
        AwsCredentials(*KEYS.values()),
        message_type="Transactional",
        senders=OURS,
        base_url=served.base_url,
        clock=clock,
    )


def client() -> Any:  # noqa: ANN401 - its methods are made at run time
    return boto3.client("sns", region_name=REGION, **KEYS)


def opted_out(served: Moto) -> list[str]:
    """Return moto's list, which can be written to as no client of AWS's can."""
    from moto.sns.models import sns_backends  # noqa: PLC0415 - where it is installed

    assert served.base_url
    numbers: list[str] = sns_backends["123456789012"][REGION].opt_out_numbers
    return numbers


def test_moto_takes_what_we_publish(served: Moto) -> None:
    from moto.sns.models import sns_backends  # noqa: PLC0415

    taken = StdlibCourier().deliver(transport_of(served), HELLO)
    assert isinstance(taken, Accepted)
    texts = sns_backends["123456789012"][REGION].sms_messages
    assert texts == {taken.message_id: (ANNA, HELLO.text)}


def test_to_somebody_who_has_opted_out_it_is_taken_all_the_same(served: Moto) -> None:
    opted_out(served).append(ANNA)
    assert ANNA in client().list_phone_numbers_opted_out()["phoneNumbers"]
    assert isinstance(StdlibCourier().deliver(transport_of(served), HELLO), Accepted)


def test_what_moto_refuses_is_refused_by_its_code(served: Moto) -> None:
    by = transport_of(served)
    form = form_of("Publish", "2010-03-31", {"PhoneNumber": "anna", "Message": "Hello"})
    unsigned = HttpRequest("POST", f"{served.base_url}/", {"Content-Type": FORM}, form)
    keys = AwsCredentials(*KEYS.values())
    request = signed(unsigned, keys, service="sns", region=REGION, at=clock.now())
    came = StdlibCourier().exchange(by, request)
    assert isinstance(came, HttpResponse)
    assert by.outcome_of(came) == Refused("InvalidParameter", FailureReason.UNKNOWN)


def test_a_host_comes_into_step_with_motos_list(served: Moto) -> None:
    """A STOP that only AWS saw is an opt-out; taken off the list it stays one until a yes."""
    listed = opted_out(served)
    with OptIn(MemoryStore(), transport_of(served), courier=StdlibCourier(), clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        for _ in range(2):  # the second time after a yes, and after the first entry was gone
            clock.advance(timedelta(minutes=1))
            listed.append(ANNA)
            found = optin.mirror.reconcile("reyes")
            assert ANNA in {each.address and each.address.value for each in found.differences}
            assert (found.listed, found.agrees) == (len(listed), True)
            assert optin.mirror.reconcile("reyes").differences == ()
            (status,) = optin.status("reyes", ANNA)
            assert (status.state, status.blocks[0].source) == ("opted_out", "provider")
            client().opt_in_phone_number(phoneNumber=ANNA)
            clock.advance(timedelta(minutes=1))
            optin.mirror.reconcile("reyes")
            (status,) = optin.status("reyes", ANNA)
            assert (status.state, status.blocks) == ("opted_out", ())
            yes = Evidence(Source.FORM, wording="May we text you?", version="3")
            optin.answer_form("reyes", contact=ANNA, agreed=True, evidence=yes)
            assert optin.status("reyes", ANNA)[0].state == "opted_in"


# AWS's own client.


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Any, list[Any]]]:
    """Make AWS's client, and keep what it asks, at the time of the tests."""

    def now(remove_tzinfo: bool = True) -> datetime:  # noqa: FBT001, FBT002 - as botocore's own
        return clock.now().replace(tzinfo=None) if remove_tzinfo else clock.now()

    monkeypatch.setattr("botocore.auth.get_current_datetime", now)
    kept: list[Any] = []
    with moto.mock_aws():
        theirs = client()
        theirs.meta.events.register("before-send.sns", lambda request, **_: kept.append(request))
        yield theirs, kept


def test_awss_own_client_asks_for_what_we_ask_with_the_same_signature(
    asked: tuple[Any, list[Any]],
) -> None:
    theirs, kept = asked
    by = AwsSns(
        REGION, AwsCredentials(*KEYS.values()), message_type="Promotional", senders="W", clock=clock
    )
    told = {"AWS.SNS.SMS.SMSType": "Promotional", "AWS.MM.SMS.OriginationNumber": OURS}
    theirs.publish(
        PhoneNumber=ANNA,
        Message=HELLO.text,
        MessageAttributes={
            name: {"DataType": "String", "StringValue": value} for name, value in told.items()
        },
    )
    theirs.list_phone_numbers_opted_out()
    theirs.list_phone_numbers_opted_out(nextToken="a token")
    ours = [by.request_for(HELLO), by.list_request(None), by.list_request("a token")]
    for mine, other in zip(ours, kept, strict=True):
        assert (mine.method, mine.url) == (other.method, other.url)
        assert mine.body.decode() == other.body
        headers = {name.lower(): value for name, value in other.headers.items()}
        for name in ("content-type", "x-amz-date", "authorization"):
            assert mine.headers[name].encode() == headers[name]


PAGE: Final = (
    "<ListPhoneNumbersOptedOutResponse><ListPhoneNumbersOptedOutResult><phoneNumbers>"
    f"<member>{ANNA}</member><member>+447420500600</member></phoneNumbers>"
    "<nextToken>more</nextToken></ListPhoneNumbersOptedOutResult>"
    "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
    "</ListPhoneNumbersOptedOutResponse>"
)
ERROR: Final = (
    "<ErrorResponse><Error><Type>Sender</Type><Code>Throttled</Code><Message>m</Message></Error>"
    "<RequestId>r</RequestId></ErrorResponse>"
)


def read_by_aws(operation: str, status: int, body: str) -> dict[str, Any]:
    from botocore.parsers import create_parser  # noqa: PLC0415 - where it is installed

    shape = client().meta.service_model.operation_model(operation).output_shape
    response = {"status_code": status, "headers": {}, "body": body.encode()}
    read: dict[str, Any] = create_parser("query").parse(response, shape)
    return read


def test_awss_own_client_reads_a_page_as_we_do() -> None:
    by = AwsSns(REGION, AwsCredentials(*KEYS.values()), senders=OURS, clock=clock)
    theirs = read_by_aws("ListPhoneNumbersOptedOut", 200, PAGE)
    page = by.listed(HttpResponse(200, {}, PAGE.encode()))
    assert [each.recipient.value for each in page.items] == theirs["phoneNumbers"]
    assert page.after == theirs["nextToken"] == "more"


def test_awss_own_client_reads_an_error_as_we_do() -> None:
    by = AwsSns(REGION, AwsCredentials(*KEYS.values()), clock=clock)
    code = read_by_aws("Publish", 429, ERROR)["Error"]["Code"]
    refused = by.outcome_of(HttpResponse(429, {}, ERROR.encode()))
    assert refused == NotAccepted(code, FailureReason.THROTTLED)
