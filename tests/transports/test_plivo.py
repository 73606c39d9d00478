"""Plivo: what we send, what we believe, what we read; its own SDK is the oracle."""

import json
from datetime import timedelta
from typing import ClassVar
from urllib.parse import urlencode

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from plivo.utils import (
    validate_signature,
    validate_v3_signature,
)

from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.plivo import FakePlivo, TakenMessage, sign
from optin.testing.transport_laws import TransportLaws
from optin.transports.plivo import CODES, STATUSES, Plivo
from optin.transports.plivo_form import place_of, signature
from optin.transports.protocol import (
    Accepted,
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
    Unrecognised,
)
from tests.transports.codec_laws import AnswerLaws, ReportLaws, SettingLaws

ACCOUNT, TOKEN = "MA" + "0" * 17 + "7", "a token of the tests"
URL = "https://texts.example.com/hooks/plivo"
ANNA, OURS = "+14155552671", "+15005550006"
ID, OTHER = (f"00000000-0000-4000-8000-00000000000{digit}" for digit in "12")
FORM = "application/x-www-form-urlencoded"

fake = FakePlivo(ACCOUNT, TOKEN, URL)
transport = Plivo(ACCOUNT, TOKEN, URL)
taken = TakenMessage(ID, {"dst": ANNA, "src": OURS, "text": "x", "url": f"{URL}?optin=a:1:1"})


class TestPlivo(AnswerLaws, ReportLaws, SettingLaws, TransportLaws):
    secrets = (TOKEN,)
    type_ = Plivo
    right: ClassVar = {"auth_id": ACCOUNT, "auth_token": TOKEN}
    wrong: ClassVar = [
        {"auth_id": "MA1"},
        {"auth_id": "AC" + "0" * 18},
        {"auth_token": ""},
        {"auth_token": ("t0ken", "")},
        {"webhook_url": "/hooks"},
        {"webhook_url": "https://[x"},
        {"status_url": "ftp://a.example"},
        {"powerpack_uuid": "mine"},
        {"base_url": "http://api.example.com"},
    ]
    statuses: ClassVar = STATUSES
    codes: ClassVar = CODES
    id_ = ID
    failure = "failed"
    new = ("pondering", "200")
    doubtful: ClassVar = [
        (500, {}),
        (503, 1),
        (408, {}),
        (302, {}),
        (202, {}),
        (202, {"message_uuid": ID}),
    ]
    throttled: ClassVar = (
        HttpResponse(429, {"Retry-After": "3"}, b""),
        NotAccepted("http_429", FailureReason.THROTTLED, timedelta(seconds=3)),
    )

    def status(self, word: str, code: str = "") -> StatusUpdate:
        return status(word, code)

    def transport(self) -> Plivo:
        return transport

    def keyless(self) -> Plivo:
        return Plivo(ACCOUNT, "", URL)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# Signatures: against Plivo's published vectors and its own validator.

# plivo-go, utils_test.go, and the same in plivo-ruby: of calls, as none of a message is published
CALL = {
    "Direction": "outbound",
    "From": "19792014278",
    "ALegUUID": "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36",
    "CallStatus": "in-progress",
    "BillRate": "0.002",
    "ParentAuthID": "MANWVLYTK4ZWU1YTY4QA",
    "To": "sip:PlivoSignature382029104058171078704104@phone-qa.voice.plivodev.com",
    "ALegRequestUUID": "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36",
    "CallUUID": "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36",
    "RequestUUID": "3e82ae9d-2c78-4d85-b1a4-6eae7dbafb36",
    "SIP-H-To": "<sip:PlivoSignature382029104058171078704104@52.9.11.55;transport=udp>;tag=1",
    "SessionStart": "2020-04-08 11:34:33.238707",
    "Event": "StartApp",
}
BIN = "https://plivobin.non-prod.plivops.com/api/v1/validate_signature03.xml"
VECTORS = [
    (f"{BIN}/?a=b&c=d", "k7Pusd4OxCIjR5IfA9iedDNu/h/gbdYqdzG/MiYtd1c="),
    (BIN, "iAjE5QqI37mbkYe4w3jTMudqEzbDufdqi7sYwTu64e0="),
]


def headers_of(given_: str, nonce: str, name: str = "V3") -> dict[str, str]:
    return {
        "Content-Type": FORM,
        f"X-Plivo-Signature-{name}": given_,
        "X-Plivo-Signature-V3-Nonce": nonce,
    }


def code_of(request: HttpRequest, by: Plivo = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


@pytest.mark.parametrize(("url", "expected"), VECTORS)
def test_a_published_signature_is_reproduced_and_believed(url: str, expected: str) -> None:
    key, nonce = "Y2Q2ZDgxZmY5YWRiOTI5YmQ1Njg0MTAxZWIyOTc4", "31627761595286130198"
    assert sign(url, CALL, nonce, key) == expected
    request = HttpRequest("POST", url, headers_of(expected, nonce), urlencode(CALL).encode())
    by = Plivo(ACCOUNT, key, url)
    by.verify(request)
    assert code_of(evolve(request, body=request.body + b"&Also=this"), by) == "bad_signature"


values = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(values, values, min_size=1, max_size=8),
    st.sampled_from(["", "a=1", "b=2&a=%2B+x&a=0", "optin="]),
    st.sampled_from(["", "a:1:1", "x.y~z"]),
)
def test_what_is_believed_is_signed_in_the_eyes_of_the_sdk(
    form: dict[str, str], query: str, reference: str
) -> None:
    own = f"{URL}?{query}" if query else URL
    reported = json.loads(
        Plivo(ACCOUNT, TOKEN, own).request_for(evolve(HELLO, reference=reference)).body
    )["url"]
    url = reported if reference else own
    signed = place_of(own).signed_with(url.partition("?")[2])
    assert signed is not None
    pairs = tuple((name.encode(), value.encode()) for name, value in form.items())
    made = signature(TOKEN.encode(), signed, pairs, "123").decode()
    assert validate_v3_signature("POST", url, "123", TOKEN, made, dict(form))
    request = HttpRequest("POST", url, headers_of(made, "123"), urlencode(form).encode())
    Plivo(ACCOUNT, TOKEN, own).verify(request)
    assert code_of(request, Plivo(ACCOUNT, "another token", own)) == "bad_signature"


@pytest.mark.parametrize("name", ["V3", "Ma-V3"])
def test_each_of_several_signatures_and_tokens_is_tried(name: str) -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    nonce = genuine.headers["X-Plivo-Signature-V3-Nonce"]
    mine = genuine.headers["X-Plivo-Signature-Ma-V3"]
    several = evolve(genuine, headers=headers_of(f"AAAA, {mine},", nonce, name))
    Plivo(ACCOUNT, ("a new one", TOKEN), URL).verify(several)
    assert code_of(several, Plivo(ACCOUNT, "a new one", URL)) == "bad_signature"
    many = ",".join(["AAAA"] * 10 + [mine])
    assert code_of(evolve(genuine, headers=headers_of(many, nonce, name))) == "bad_signature"


def test_a_signature_that_covers_no_form_is_never_believed() -> None:
    signature_, nonce, key = (
        "ehV3IKhLysWBxC1sy8INm0qGoQYdYsHwuoKjsX7FsXc=",
        "12345",
        "my_auth_token",
    )
    assert validate_signature("https://answer.url", nonce, signature_, key)
    by = Plivo(ACCOUNT, key, "https://answer.url")
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    for name in ("V2", "Ma-V2"):
        headers = {
            "Content-Type": FORM,
            f"X-Plivo-Signature-{name}": signature_,
            "X-Plivo-Signature-V2-Nonce": nonce,
        }
        request = evolve(genuine, headers=headers)
        assert code_of(request, by) == "unsupported_signature"
        both = {**headers, **headers_of("AAAA", nonce)}
        assert code_of(evolve(request, headers=both), by) == "bad_signature"


@pytest.mark.parametrize("query", ["a=1", "optin=", "optin=a%3A1", "optin=a&optin=b", "optin=%00"])
def test_a_query_that_is_not_ours_is_refused_though_it_is_signed(query: str) -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    form = dict(pair.split("=") for pair in genuine.body.decode().split("&"))
    made = sign(f"{URL}?{query}", form, "123", TOKEN)
    request = HttpRequest("POST", f"{URL}?{query}", headers_of(made, "123"), genuine.body)
    assert code_of(request) == "bad_signature"


def test_a_text_that_reaches_into_the_query_is_refused() -> None:
    text = f"x=y.From15559998888MessageUUID{OTHER}TextYES"
    genuine = fake.inbound_request(ANNA, OURS, text)
    form = {"MessageUUID": OTHER, "From": "15559998888", "Text": "YES", "To": OURS[1:]}
    rest = {"TotalAmount": "0.00000", "TotalRate": "0.00000", "Type": "sms", "Units": "1"}
    written, _, _ = text.partition("=")
    before = genuine.body.decode().partition("Text=")[0].replace("=", "").replace("&", "")
    moved = evolve(
        genuine,
        url=f"{URL}?{before}Text{written}=y",
        body=urlencode({**form, **rest}).encode(),
    )
    # The same letters are signed, as the SDK would believe.
    headers = moved.headers
    assert validate_v3_signature(
        "POST", moved.url, headers["X-Plivo-Signature-V3-Nonce"], TOKEN,
        headers["X-Plivo-Signature-Ma-V3"], {**form, **rest},
    )  # fmt: skip
    assert code_of(moved) == "bad_signature"
    assert isinstance(read(genuine), Unrecognised)


def test_the_words_of_a_picture_cannot_be_made_the_text_of_somebody_else() -> None:
    """The search changes fewer places than this takes."""
    victim = {"From": "15559998888", "MessageUUID": OTHER}
    words = "x" + "".join(name + value for name, value in victim.items()) + "TextSTOP, "
    picture = {"Body": words, "From": ANNA[1:], "MessageUUID": ID, "To": OURS[1:]}
    genuine = fake.signed(picture)
    swallowed = f"STOP, From{ANNA[1:]}MessageUUID{ID}"
    forged = {"Bo": "dyx", **victim, "Text": swallowed, "To": OURS[1:]}
    update = read(evolve(genuine, body=urlencode(forged).encode()))
    assert isinstance(update, Unrecognised)
    assert update.reason == "Text breaks its grammar"


def test_a_form_that_reaches_into_the_nonce_is_refused() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES", more={"Zone": "a.b"})
    nonce = genuine.headers["X-Plivo-Signature-V3-Nonce"]
    longer = {**genuine.headers, "x-plivo-signature-v3-nonce": f"b.{nonce}"}
    transport.verify(genuine)
    cut = evolve(genuine, body=genuine.body.removesuffix(b".b"), headers=longer)
    assert code_of(cut) == "bad_signature"


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    as_json = {**genuine.headers, "content-type": "application/json"}
    assert code_of(evolve(genuine, headers=as_json)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b"a=" + b"x" * 65_536)) == "too_large"
    assert code_of(evolve(genuine, body=b"no form")) == "bad_signature"
    for name in ("x-plivo-signature-ma-v3", "x-plivo-signature-v3-nonce"):
        left = {each: value for each, value in genuine.headers.items() if each != name}
        assert code_of(evolve(genuine, headers=left)) in {"unsupported_signature", "bad_signature"}


def test_an_account_that_only_sends_believes_no_webhook() -> None:
    with pytest.raises(ConfigurationError, match="webhook_url"):
        Plivo(ACCOUNT, TOKEN).verify(fake.inbound_request(ANNA, OURS, "YES"))


def test_an_account_can_be_changed_in_one_setting() -> None:
    changed = evolve(transport, status_url="https://texts.example.com/s")
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    changed.verify(fake.signed({"a": "b"}, "https://texts.example.com/s?optin=a:1:1"))
    assert evolve(changed, status_url=None) == transport
    assert transport.account == ACCOUNT


# Reading.


def read(request: HttpRequest) -> object:
    transport.verify(request)
    (update,) = transport.read(request)
    return update


def message(**more: str) -> InboundMessage:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", id_=ID, more=more))
    assert isinstance(update, InboundMessage)
    return update


def without(request: HttpRequest, *names: str) -> HttpRequest:
    pairs = [pair.split("=") for pair in request.body.decode().split("&")]
    body = "&".join(f"{name}={value}" for name, value in pairs if name not in names)
    return evolve(request, body=body.encode())


def test_a_message_is_read_with_its_numbers_in_e164_form() -> None:
    update = message(Text="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("plivo", ACCOUNT, ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (None, None)
    assert update.may_grant
    assert message(To="12345").to == "12345"
    assert message(From=ANNA, To=OURS).from_ == update.from_


@pytest.mark.parametrize(
    ("word", "reading"),
    [("optout", ProviderReading.STOP), ("optin", ProviderReading.START),
     ("help", ProviderReading.HELP), ("", None)],
)  # fmt: skip
def test_what_plivo_read_and_answered_is_told(word: str, reading: ProviderReading | None) -> None:
    assert message(MessageIntent=word).provider_reading is reading


def test_a_picture_is_a_message_with_or_without_words() -> None:
    more = {"Type": "mms", "MediaCount": "1", "Media1": "https://media.example/1"}
    inbound = fake.inbound_request(ANNA, OURS, "", more={**more, "Body": "STOP"})
    (update,) = transport.read(without(inbound, "Text"))
    assert isinstance(update, InboundMessage)
    assert (update.text, update.extras) == ("STOP", ())
    (update,) = transport.read(without(inbound, "Text", "Body"))
    assert isinstance(update, InboundMessage)
    assert (update.text, update.extras) == ("", ())
    failed = fake.inbound_request(ANNA, OURS, "", more={**more, "Body": "YES", "ErrorCode": "10"})
    (update,) = transport.read(without(failed, "Text"))
    assert isinstance(update, InboundMessage)
    assert (update.text, update.extras) == ("YES", ("ErrorCode",))
    reaching = fake.inbound_request(ANNA, OURS, "", more={**more, "Body": "YESErrorCode10"})
    (longer,) = transport.read(without(reaching, "Text"))
    assert isinstance(longer, Unrecognised)
    (both,) = transport.read(inbound)
    assert isinstance(both, Unrecognised)
    (uncounted,) = transport.read(without(inbound, "Text", "MediaCount"))
    assert isinstance(uncounted, Unrecognised)


def test_a_new_parameter_lets_a_stop_through_and_no_opt_in() -> None:
    update = message(Region="US", Text="YES")
    assert (update.text, update.extras, update.may_grant) == ("YES", ("Region",), False)


def test_a_reading_that_hides_a_stop_does_not_take_its_place() -> None:
    genuine = fake.signed({"Body": "CANCEL", "From": ANNA[1:], "MessageUUID": ID, "To": OURS[1:],
                           "Type": "mms"})  # fmt: skip
    hidden = evolve(genuine, body=genuine.body.replace(b"Body=CANCEL", b"Body=&CANCEL="))
    (first, again), second = (read(hidden), read(hidden)), read(genuine)
    assert isinstance(first, InboundMessage)
    assert isinstance(second, InboundMessage)
    assert first == again
    assert (first.text, second.text, first.may_grant) == ("", "CANCEL", False)
    assert first.event_id != second.event_id == ID


@pytest.mark.parametrize(
    "more",
    [
        {"From": "anna"},
        {"From": ""},
        {"To": "OURS"},
        {"MessageUUID": "1"},
        {"MessageIntent": "maybe"},
        {"Type": "whatsapp"},
        {"Units": "many"},
        {"TotalRate": "x"},
        {"PowerpackUUID": "x"},
        {"region": "US"},
        {"Region": "From15559998888"},
        {"Region": f"aMessageUUID{OTHER}"},
        {"Fro": "m15559998888"},
        {"Text": f"YESMessageUUID{OTHER}"},
        {"Body": "STOP"},
        {"MediaCount": "1", "Media1": "https://a/To1555"},
        {"MediaCount": "x", "Media1": "https://a/"},
    ],
)
def test_a_message_that_breaks_the_grammar_is_kept_and_not_acted_on(more: dict[str, str]) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "YES", more=more))
    assert isinstance(update, Unrecognised)
    assert not any(value and value in update.reason for value in more.values())


@pytest.mark.parametrize("name", ["From", "MessageUUID", "Text", "To"])
def test_a_message_that_lacks_a_part_is_kept(name: str) -> None:
    (update,) = transport.read(without(fake.inbound_request(ANNA, OURS, "YES"), name))
    assert isinstance(update, Unrecognised)
    assert name in update.reason


def test_a_short_code_writes_to_nobody() -> None:
    update = read(fake.inbound_request("12345", OURS, "YES"))
    assert isinstance(update, Unrecognised)
    assert update.reason == "From is not a person's number"


def status(word: str, code: str = "") -> StatusUpdate:
    update = read(fake.status_request(taken, word, code=code))
    assert isinstance(update, StatusUpdate)
    return update


def test_a_failure_without_a_known_code_has_an_unknown_reason() -> None:
    for code in ("", "1000"):
        assert status("undelivered", code).reason is FailureReason.UNKNOWN
    assert status("delivered", "200").reason is None


@pytest.mark.parametrize(
    "more",
    [
        {"MessageUUID": "1"},
        {"ParentMessageUUID": "1"},
        {"Status": "two words"},
        {"ErrorCode": "x"},
        {"ErrorCode2": "00"},
        {"Text": "From15559998888"},
        {"From": f"MessageUUID{OTHER}"},
        {"1st": "x"},
    ],
)
def test_a_status_that_breaks_the_grammar_is_kept_and_not_acted_on(more: dict[str, str]) -> None:
    form = {"MessageUUID": ID, "Status": "delivered", "To": ANNA, **more}
    assert isinstance(read(fake.signed(form)), Unrecognised)


def test_a_status_may_come_without_the_rest() -> None:
    update = read(fake.signed({"MessageUUID": ID, "Status": "sent"}))
    assert isinstance(update, StatusUpdate)
    assert (update.status, update.reference) == (DeliveryStatus.SENT, None)
    assert isinstance(read(fake.signed({"Status": "sent"})), Unrecognised)


# Sending.

HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1")


def sent(message_: Message, by: Plivo = transport) -> dict[str, object]:
    content: dict[str, object] = json.loads(by.request_for(message_).body)
    return content


def test_a_text_is_posted_to_the_account_with_its_callback() -> None:
    request = transport.request_for(HELLO)
    assert request.url == f"https://api.plivo.com/v1/Account/{ACCOUNT}/Message/"
    assert request.headers["authorization"].startswith("Basic ")
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(HELLO) == {
        "dst": ANNA,
        "src": OURS,
        "text": "Grüße & more",
        "type": "sms",
        "url": f"{URL}?optin=a:1:1",
        "method": "POST",
    }


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["text"] == "a\ufffd"
    assert "src" not in sent(evolve(HELLO, sender=""))
    assert not {"url", "method"} & set(sent(HELLO, Plivo(ACCOUNT, TOKEN)))


def test_a_powerpack_takes_the_place_of_the_sender() -> None:
    content = sent(HELLO, evolve(transport, powerpack_uuid=ID))
    assert (content.get("src"), content["powerpack_uuid"]) == (None, ID)


def test_where_to_report_is_said_with_the_message() -> None:
    by = evolve(transport, status_url="https://texts.example.com/s?a=1#ct=2000")
    assert sent(HELLO, by)["url"] == "https://texts.example.com/s?a=1&optin=a:1:1#ct=2000"
    elsewhere = evolve(HELLO, callback_url="https://a.example/s", reference="a/b")
    assert sent(elsewhere, by)["url"] == "https://a.example/s?optin=a%2Fb"


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def test_a_message_that_plivo_took_is_accepted() -> None:
    assert outcome(202, {"message_uuid": [ID], "api_id": OTHER}) == Accepted(ID, "queued")


def test_a_number_that_plivo_did_not_take_is_refused() -> None:
    content = {"message_uuid": [], "invalid_number": [ANNA]}
    assert outcome(202, content) == Refused("invalid_number", FailureReason.INVALID_NUMBER)


def test_a_refusal_keeps_what_it_has() -> None:
    assert outcome(400, {"error": "x"}) == Refused("http_400", FailureReason.UNKNOWN)
    assert outcome(401, {}) == NotAccepted("http_401", FailureReason.CREDENTIALS_REFUSED)
