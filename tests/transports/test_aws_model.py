"""What we ask of AWS is what its own description asks for: the service models in botocore."""

import json
from typing import Any, Final
from urllib.parse import parse_qsl

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.testing.clock import FixedClock
from optin.transports.aws import Aws
from optin.transports.aws_signing import AwsCredentials
from optin.transports.aws_sns import AwsSns
from optin.transports.protocol import ConsentItem, HttpRequest, Message

session = pytest.importorskip("botocore.session").get_session()
validate = pytest.importorskip("botocore.validate")
serialize = pytest.importorskip("botocore.serialize")

ANNA, OURS, REGION = "+14155552671", "+15005550006", "us-east-1"
HELLO: Final = Message(Address.parse(ANNA), OURS, "Grüße & <more>", "a:1:1")
KEYS = AwsCredentials("AKIATESTS", "the secret of the tests")

clock = FixedClock()
aws = Aws(REGION, KEYS, senders=OURS, clock=clock)
sns = AwsSns(REGION, KEYS, senders=OURS, clock=clock)
told = ConsentItem(HELLO.to, OURS, agreed=False)


class Model:
    """AWS's description of one of its services."""

    def __init__(self, service: str) -> None:
        self._model = session.get_service_model(service)
        self._serializer = serialize.create_serializer(self._model.protocol)
        self._check = validate.ParamValidator()

    def faults(self, operation: str, content: object) -> str:
        """Return what is wrong with the parameters of an operation, ``""`` where nothing is."""
        shape = self._model.operation_model(operation).input_shape
        return str(self._check.validate(content, shape).generate_report())

    def request(self, operation: str, content: object) -> dict[str, Any]:
        """Return the request that AWS's own client would make of the parameters."""
        asked = self._model.operation_model(operation)
        request: dict[str, Any] = self._serializer.serialize_to_request(content, asked)
        return request


SMS, SNS = Model("pinpoint-sms-voice-v2"), Model("sns")
MORE = evolve(aws, configuration_set="reports", message_type="PROMOTIONAL", opt_out_list="reyes")
ASKED: Final = {
    "a text": aws.request_for(HELLO),
    "a text with settings": MORE.request_for(HELLO),
    "a text by the account's choice": aws.request_for(evolve(HELLO, sender="", reference="")),
    "a long text": aws.request_for(evolve(HELLO, text="ž" * 1600)),
    "the list": aws.list_request(None),
    "the next page": MORE.list_request("token"),
    "an opt-out": aws.consents_request([told]),
    "an opt-in": MORE.consents_request([evolve(told, agreed=True)]),
}
asked = pytest.mark.parametrize("request_", ASKED.values(), ids=ASKED)


def read(request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """Return the operation that is asked for, and its parameters."""
    content: dict[str, Any] = json.loads(request.body)
    return request.headers["x-amz-target"].partition(".")[2], content


@asked
def test_aws_is_asked_for_what_its_model_describes(request_: HttpRequest) -> None:
    operation, content = read(request_)
    assert SMS.faults(operation, content) == ""
    theirs = SMS.request(operation, content)
    assert theirs["headers"]["X-Amz-Target"] == request_.headers["x-amz-target"]
    assert theirs["headers"]["Content-Type"] == request_.headers["content-type"]
    assert (theirs["method"], theirs["url_path"]) == (request_.method, "/")
    assert json.loads(theirs["body"]) == content


@asked
def test_what_is_required_is_missed_and_a_strange_name_is_told(request_: HttpRequest) -> None:
    operation, content = read(request_)
    shape = session.get_service_model("pinpoint-sms-voice-v2").operation_model(operation)
    for name in shape.input_shape.required_members:
        rest = {key: value for key, value in content.items() if key != name}
        assert name in SMS.faults(operation, rest)
    assert "Surprise" in SMS.faults(operation, {**content, "Surprise": "x"})
    wrong = dict.fromkeys(content, object())
    assert all(name in SMS.faults(operation, wrong) for name in content)


@pytest.mark.parametrize("sender", [OURS, "Whitfield", "12345", ""])
@pytest.mark.parametrize("kind", ["Transactional", "Promotional", None])
def test_sns_is_asked_to_publish_what_its_model_describes(sender: str, kind: str | None) -> None:
    by = sns if kind is None else evolve(sns, message_type=kind)
    told = {} if kind is None else {"AWS.SNS.SMS.SMSType": kind}
    if sender:
        named = "SNS.SMS.SenderID" if sender == "Whitfield" else "MM.SMS.OriginationNumber"
        told[f"AWS.{named}"] = sender
    attributes = {
        name: {"DataType": "String", "StringValue": value} for name, value in told.items()
    }
    content: dict[str, Any] = {"PhoneNumber": ANNA, "Message": HELLO.text}
    if attributes:
        content["MessageAttributes"] = attributes
    assert SNS.faults("Publish", content) == ""
    assert (
        form(by.request_for(evolve(HELLO, sender=sender)))
        == SNS.request("Publish", content)["body"]
    )


@pytest.mark.parametrize("after", [None, "a token"])
def test_sns_is_asked_for_its_list_as_its_model_describes(after: str | None) -> None:
    content = {} if after is None else {"nextToken": after}
    theirs = SNS.request("ListPhoneNumbersOptedOut", content)
    assert form(sns.list_request(after)) == theirs["body"]


def form(request: HttpRequest) -> dict[str, str]:
    """Return the parameters of a form."""
    return dict(parse_qsl(request.body.decode(), keep_blank_values=True))
