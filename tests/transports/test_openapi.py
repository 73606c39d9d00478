"""What our transports send is what the vendors' own descriptions ask for; see openapi/README.md."""

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest

from optin.consent.addresses import Address, Channel
from optin.testing.vonage import FakeVonage
from optin.transports import HttpRequest, Message, ProviderTemplate, Transport
from optin.transports.azure import Azure
from optin.transports.bandwidth import Bandwidth
from optin.transports.protocol import ConsentItem
from optin.transports.telnyx import Telnyx
from optin.transports.twilio import Twilio
from optin.transports.vonage import Vonage

FOLDER: Final = Path(__file__).parent / "openapi"
FORM: Final = "application/x-www-form-urlencoded"
ANNA: Final = Address.load(Channel.SMS, "+12025550111")
HELLO: Final = Message(ANNA, "+12025550100", "Hello", "attempt-1")


@cache
def _read(name: str) -> OpenAPI:
    return OpenAPI.from_file_path(str(FOLDER / f"{name}.json"))


@frozen
class Vendor:
    """Hold a vendor's description of one path."""

    name: str
    transport: Transport

    @property
    def description(self) -> dict[str, Any]:
        text = (FOLDER / f"{self.name}.json").read_text(encoding="utf-8")
        found: dict[str, Any] = json.loads(text)
        return found

    @property
    def content(self) -> dict[str, Any]:
        """Return what it says of a body."""
        ((_, content),) = self.operation["requestBody"]["content"].items()
        schema: dict[str, Any] = content["schema"]
        return schema

    @property
    def operation(self) -> dict[str, Any]:
        """Return what it says of the request."""
        ((_, path),) = self.description["paths"].items()
        operation: dict[str, Any] = path["post"]
        return operation

    def check(self, request: HttpRequest) -> None:
        """Raise where the description does not allow a request."""
        parts = urlsplit(request.url)
        _read(self.name).validate_request(
            MockRequest(
                f"{parts.scheme}://{parts.netloc}",
                request.method.lower(),
                parts.path,
                args=dict(parse_qsl(parts.query)),
                headers=dict(request.headers.items()),
                content_type=request.headers["Content-Type"],
                data=request.body,
            )
        )


TWILIO = Vendor("twilio", Twilio("AC" + "0" * 32, "token"))
BANDWIDTH = Vendor("bandwidth", Bandwidth("9900000", "application", ("name", "password")))
TELNYX = Vendor("telnyx", Telnyx("key", messaging_profile_id="profile"))
VONAGE = Vendor("vonage", Vonage("application", FakeVonage().private_key))
AZURE = Vendor(
    "azure", Azure("https://my-resource.communication.azure.com", b64encode(b"key").decode())
)
OPT_OUTS = Vendor("azure_optouts", AZURE.transport)
VENDORS = (TWILIO, BANDWIDTH, TELNYX, VONAGE, AZURE)
every_vendor = pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.name)


def read(request: HttpRequest) -> dict[str, object]:
    """Return the parameters of a body."""
    if request.headers["Content-Type"] == FORM:
        return dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    found: dict[str, object] = json.loads(request.body)
    return found


def written(request: HttpRequest, content: Mapping[str, object]) -> HttpRequest:
    """Return the request with other parameters."""
    form = request.headers["Content-Type"] == FORM
    return evolve(request, body=(urlencode if form else json.dumps)(content).encode())


def strange(value: object, schema: Mapping[str, Any]) -> set[str]:
    """Return the names within a value that its description does not have."""
    if isinstance(value, list):
        return {name for each in value for name in strange(each, schema["items"])}
    if not isinstance(value, dict):
        return set()
    known: dict[str, Any] = schema.get("properties", {})
    found: set[str] = value.keys() - known.keys()
    for name in value.keys() & known.keys():
        found |= strange(value[name], known[name])
    return found


def moved(url: str) -> str:
    """Return the URL with another path."""
    parts = urlsplit(url)
    return parts._replace(path=f"{parts.path}s").geturl()


@pytest.mark.parametrize("vendor", [*VENDORS, OPT_OUTS], ids=lambda vendor: vendor.name)
def test_a_description_says_where_it_is_from_and_under_which_licence(vendor: Vendor) -> None:
    info = vendor.description["info"]
    assert info["license"]["name"] in {"Apache 2.0", "MIT"}
    assert info["x-source"].startswith("https://github.com/")
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert info["x-source"].split(", ")[1] in readme


@every_vendor
@pytest.mark.parametrize(
    "message",
    [
        HELLO,
        evolve(HELLO, text="Ž" * 1600),
        evolve(HELLO, text="a\ud800b & c = ü 🎉\n"),
        evolve(HELLO, sender="REYES LAW"),
        evolve(HELLO, sender="12345"),
        evolve(HELLO, callback_url="https://texts.example.com/status?office=1"),
        evolve(HELLO, reference="x" * 200),
    ],
    ids=["plain", "long", "odd", "name", "short code", "callback", "reference"],
)
def test_what_is_sent_is_what_the_description_asks_for(vendor: Vendor, message: Message) -> None:
    request = vendor.transport.request_for(message)
    vendor.check(request)
    # The descriptions leave room for what they do not name; a name of ours that is none of theirs
    # would be a slip.
    assert strange(read(request), vendor.content) == set()


@pytest.mark.parametrize(
    "transport",
    [
        Twilio("AC" + "0" * 32, "token", messaging_service_sid="MG" + "a" * 32),
        Twilio("AC" + "0" * 32, "token", "https://texts.example.com/hook"),
    ],
)
@pytest.mark.parametrize("channel", [Channel.SMS, Channel.WHATSAPP])
def test_twilio_is_sent_what_it_asks_for_however_it_is_set_up(
    transport: Twilio, channel: Channel
) -> None:
    to = Address.load(channel, ANNA.value)
    request = transport.request_for(evolve(HELLO, to=to))
    TWILIO.check(request)
    assert set(read(request)) <= set(TWILIO.content["properties"])


@pytest.mark.parametrize("values", [(), ("Dana", 'nine "sharp" & ü')])
def test_twilio_is_sent_a_template_as_it_asks(values: tuple[str, ...]) -> None:
    template = ProviderTemplate("HX" + "a" * 32, values=values)
    request = TWILIO.transport.request_for(evolve(HELLO, template=template))
    TWILIO.check(request)
    assert {"ContentSid"} <= set(read(request)) <= set(TWILIO.content["properties"])


@every_vendor
@settings(max_examples=25, deadline=None)
@given(text=st.text(min_size=1, max_size=300))
def test_any_text_is_sent_as_the_description_asks(vendor: Vendor, text: str) -> None:
    vendor.check(vendor.transport.request_for(evolve(HELLO, text=text)))


@every_vendor
def test_a_request_without_what_is_required_is_not_allowed(vendor: Vendor) -> None:
    request = vendor.transport.request_for(HELLO)
    for name in vendor.content["required"]:
        rest = {key: value for key, value in read(request).items() if key != name}
        with pytest.raises(OpenAPIError):
            vendor.check(written(request, rest))


@pytest.mark.parametrize(
    ("vendor", "name", "wrong"),
    [
        (TWILIO, "MessagingServiceSid", "MG1"),
        (TWILIO, "ContentSid", "MG" + "a" * 32),
        (TWILIO, "ValidityPeriod", "soon"),
        (BANDWIDTH, "to", "+12025550111"),
        (BANDWIDTH, "to", ["+12025550111", "+12025550111"]),
        (BANDWIDTH, "text", "a" * 2049),
        (BANDWIDTH, "priority", "urgent"),
        (TELNYX, "to", ["+12025550111"]),
        (TELNYX, "text", 5),
        (TELNYX, "type", "RCS"),
        (TELNYX, "use_profile_webhooks", "no"),
        (VONAGE, "channel", "fax"),
        (VONAGE, "text", "a" * 3201),
        (VONAGE, "to", "123456"),
        (VONAGE, "webhook_version", "v2"),
        (AZURE, "from", 5),
        (AZURE, "message", "a" * 2049),
        (AZURE, "smsRecipients", []),
        (AZURE, "smsRecipients", [{"number": "+12025550111"}]),
        (AZURE, "smsSendOptions", {"tag": "attempt-1"}),
        (AZURE, "smsSendOptions", {"enableDeliveryReport": "yes"}),
    ],
)
def test_a_value_that_is_broken_on_purpose_is_not_allowed(
    vendor: Vendor, name: str, wrong: object
) -> None:
    request = vendor.transport.request_for(HELLO)
    with pytest.raises(OpenAPIError):
        vendor.check(written(request, {**read(request), name: wrong}))


@every_vendor
def test_another_path_method_type_or_no_credentials_are_not_allowed(vendor: Vendor) -> None:
    request = vendor.transport.request_for(HELLO)
    headers = dict(request.headers.items())
    anonymous = {name: value for name, value in headers.items() if name != "authorization"}
    broken_ones = [
        evolve(request, method="PUT"),
        evolve(request, url=moved(request.url)),
        evolve(request, url=request.url.replace("https://", "https://not-")),
        evolve(request, headers={**headers, "content-type": "text/plain"}),
    ]
    if "security" in vendor.operation:  # Azure's says nothing of it
        broken_ones.append(evolve(request, headers=anonymous))
    for broken in broken_ones:
        with pytest.raises(OpenAPIError):
            vendor.check(broken)


def test_another_account_than_one_of_twilios_is_not_allowed() -> None:
    request = TWILIO.transport.request_for(HELLO)
    with pytest.raises(OpenAPIError):
        TWILIO.check(evolve(request, url=request.url.replace("AC0", "XX0")))


def test_a_name_that_a_description_does_not_have_is_found_at_any_depth() -> None:
    content = {"from": "1", "colour": 2, "smsRecipients": [{"to": "3"}, {"number": {"kind": 4}}]}
    assert strange(content, AZURE.content) == {"colour", "number"}


def test_azure_is_told_of_the_version_that_a_request_is_written_for() -> None:
    request = AZURE.transport.request_for(HELLO)
    assert request.url.endswith(f"?api-version={AZURE.description['info']['version']}")
    with pytest.raises(OpenAPIError):
        AZURE.check(evolve(request, url=request.url.partition("?")[0]))


@pytest.mark.parametrize("agreed", [True, False])
def test_azure_is_told_of_opt_outs_as_it_asks(*, agreed: bool) -> None:
    azure = OPT_OUTS.transport
    assert isinstance(azure, Azure)
    request = azure.consents_request([ConsentItem(ANNA, HELLO.sender, agreed)])
    OPT_OUTS.check(request)
    assert request.url.endswith(f"?api-version={OPT_OUTS.description['info']['version']}")
    body = OPT_OUTS.description["components"]["requestBodies"]["people"]
    assert strange(read(request), body["content"]["application/json"]["schema"]) == set()
    wrongs: list[dict[str, object]] = [
        {"recipients": []},
        {"recipients": [{"number": ANNA.value}]},
        {"from": ""},
    ]
    for wrong in wrongs:
        with pytest.raises(OpenAPIError):
            OPT_OUTS.check(written(request, {**read(request), **wrong}))
    with pytest.raises(OpenAPIError):
        OPT_OUTS.check(evolve(request, url=moved(request.url)))
