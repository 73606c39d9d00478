"""Twilio: what we send, what we believe, what we read; its own SDK is the oracle."""

import base64
import json
import re
from datetime import timedelta
from urllib.parse import parse_qsl, unquote_to_bytes, urlencode

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from optin.consent.addresses import Address, Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.transport_laws import TransportLaws
from optin.testing.twilio import FakeTwilio, sign
from optin.transports.forms import MAX_FORM
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
    ProviderReading,
    ProviderTemplate,
    Refused,
    StatusUpdate,
    Unrecognised,
    Update,
)
from optin.transports.twilio import CODES, STATUSES, THROTTLED, Twilio
from optin.transports.twilio_signing import signature
from tests.project.source import ROOT
from tests.transports.fake_laws import refusal

ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN = "a token of the tests"
URL = "https://texts.example.com/hooks/twilio"
ANNA, OURS = "+14155552671", "+15005550006"
SID = "SM" + "5" * 32
FORM = "application/x-www-form-urlencoded"

fake = FakeTwilio(ACCOUNT, TOKEN, URL)
transport = Twilio(ACCOUNT, TOKEN, webhook_url=URL)


class TestTwilio(TransportLaws):
    secrets = (TOKEN, base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode())

    def transport(self) -> Twilio:
        return transport

    def keyless(self) -> Twilio:
        return Twilio(ACCOUNT, "", webhook_url=URL)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=SID)


class TestTwilioOnWhatsApp(TestTwilio):
    channel = Channel.WHATSAPP

    def inbound(self, text: str) -> HttpRequest:
        more = {"ProfileName": "Tom Body", "WaId": "14155550199", "ChannelMetadata": '{"a":1}'}
        return fake.inbound_request(
            "whatsapp:+14155550199", f"whatsapp:{OURS}", text, id_=SID, more=more
        )


# Signatures: against Twilio's published vectors and its own validator.

CALL = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}


@pytest.mark.parametrize(
    ("url", "expected"),
    [  # twilio-python 30368b0, tests/unit/test_request_validator.py; twilio-csharp, the same name
        ("https://mycompany.com/myapp.php?foo=1&bar=2", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("https://mycompany.com:443/myapp.php?foo=1&bar=2", "kvajT1Ptam85bY51eRf/AJRuM3w="),
        ("http://mycompany.com:80/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        ("http://mycompany.com:1234/myapp.php?foo=1&bar=2", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        ("https://MyCompany.com/myapp.php?foo=1&bar=2", "g9IN/x4Cft2g517EjYvEvM/W7LU="),
        ("https://MyCompany.com:1234/myapp.php?foo=1&bar=2", "PCqOZm8cnu/L6+u5i5fuEd+Iac4="),
    ],
)
def test_a_published_signature_is_reproduced_and_believed(url: str, expected: str) -> None:
    pairs = [(name.encode(), value.encode()) for name, value in CALL.items()]
    assert signature(b"12345", url.encode(), pairs).decode() == expected
    headers = {"X-Twilio-Signature": expected, "Content-Type": FORM}
    request = HttpRequest("POST", "/?foo=1&bar=2", headers, urlencode(CALL).encode())
    Twilio(ACCOUNT, "12345", webhook_url=url.partition("?")[0]).verify(request)


values = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
hosts = st.sampled_from(
    ["https://a.example", "https://a.example:8443", "http://a.example:80", "https://a.example:443"]
)


@settings(max_examples=200, deadline=None)
@given(
    hosts,
    st.dictionaries(values, values, min_size=1, max_size=8),
    st.sampled_from(["", "?a=1", "?a=%2B&optin=x"]),
    st.sampled_from(["", ":1"]),
)
def test_whatever_the_sdk_signs_is_believed(
    host: str, form: dict[str, str], query: str, token: str
) -> None:
    url = f"{host}/hook{query}"
    given_ = RequestValidator(TOKEN + token).compute_signature(url, form)
    assert sign(url, form, TOKEN + token) == given_
    headers = {"X-Twilio-Signature": given_, "Content-Type": FORM}
    request = HttpRequest("POST", f"/hook{query}", headers, urlencode(form).encode())
    Twilio(ACCOUNT, [TOKEN, f"{TOKEN}:1"], webhook_url=f"{host}/hook").verify(request)
    with pytest.raises(SignatureError):
        Twilio(ACCOUNT, "another token", webhook_url=f"{host}/hook").verify(request)


@pytest.mark.parametrize("signed", ["https://a.example/hook", "https://a.example:443/hook"])
@pytest.mark.parametrize("configured", ["https://a.example/hook", "https://a.example:443/hook"])
def test_a_url_is_believed_with_and_without_its_port(signed: str, configured: str) -> None:
    request = evolve(fake.inbound_request(ANNA, OURS, "YES"), url="/hook")
    form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    given_ = RequestValidator(TOKEN).compute_signature(signed, form)
    believed = evolve(request, headers={**request.headers, "x-twilio-signature": given_})
    Twilio(ACCOUNT, TOKEN, webhook_url=configured).verify(believed)
    Twilio(ACCOUNT, TOKEN, webhook_url=URL, status_url=configured).verify(believed)


def test_the_host_that_a_request_names_is_not_believed() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    headers = {**genuine.headers, "Host": "evil.example", "X-Forwarded-Host": "evil.example"}
    transport.verify(evolve(genuine, url="https://evil.example/x", headers=headers))
    theirs = FakeTwilio(ACCOUNT, TOKEN, "https://evil.example/x")
    with pytest.raises(SignatureError):
        transport.verify(evolve(theirs.inbound_request(ANNA, OURS, "YES"), headers=headers))


def test_a_changed_query_is_refused() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    for query in ("?", "?a", "?optin=1"):
        if query == "?":
            transport.verify(evolve(genuine, url=f"{URL}{query}"))
            continue
        with pytest.raises(SignatureError):
            transport.verify(evolve(genuine, url=f"{URL}{query}"))


def test_a_rotated_token_is_believed_until_it_is_taken_away() -> None:
    request = FakeTwilio(ACCOUNT, "the old one", URL).inbound_request(ANNA, OURS, "YES")
    both = Twilio(ACCOUNT, ("the new one", "the old one"), webhook_url=URL)
    both.verify(request)
    with pytest.raises(SignatureError):
        Twilio(ACCOUNT, "the new one", webhook_url=URL).verify(request)
    sent = both.request_for(Message(Address.parse(ANNA), OURS, "Hello", "1"))
    credentials = base64.b64encode(f"{ACCOUNT}:the new one".encode()).decode()
    assert sent.headers["authorization"] == f"Basic {credentials}"


def code_of(request: HttpRequest) -> str:
    with pytest.raises(SignatureError) as caught:
        transport.verify(request)
    return caught.value.code


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    settings_ = {"X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=HMAC_SHA256"}
    text = {**genuine.headers, "content-type": "text/plain"}
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    assert code_of(evolve(genuine, headers=text)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b"a=" + b"x" * MAX_FORM)) == "too_large"
    assert code_of(evolve(genuine, headers={**genuine.headers, **settings_})) == (
        "unsupported_signature"
    )
    assert code_of(evolve(genuine, body=genuine.body + b"&x=1")) == "bad_signature"


def test_a_json_body_cannot_hide_behind_the_signature_of_an_empty_form() -> None:
    url = f"{URL}?bodySHA256={'0' * 64}"
    headers = {"X-Twilio-Signature": sign(url, {}, TOKEN), "Content-Type": FORM}
    for body in (b"", b"{}", b'{"a":1}'):
        assert code_of(HttpRequest("POST", url, headers, body)) == "bad_signature"


def test_a_parameter_given_twice_is_refused_though_the_sdk_believes_it() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    doubled = evolve(genuine, body=genuine.body + b"&Body=YES")
    assert code_of(doubled) == "bad_signature"
    (update,) = transport.read(doubled)
    assert isinstance(update, Unrecognised)


def test_a_form_of_many_parameters_is_refused_before_it_is_read() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    body = b"&".join(b"a%d=" % number for number in range(300))
    assert code_of(evolve(genuine, body=body)) == "bad_signature"


@pytest.mark.parametrize("odd", [b"%", b"%4", b"%zz", b"%" * 60_000])
def test_a_percent_sign_that_stands_for_nothing_is_no_form(odd: bytes) -> None:
    body = b"Body=" + odd
    pairs = [(b"Body", unquote_to_bytes(odd))]
    signed = signature(TOKEN.encode(), fake.webhook_url.encode(), pairs).decode()
    request = evolve(fake.inbound_request(ANNA, OURS, "YES"), body=body)
    headers = {**request.headers, "X-Twilio-Signature": signed}
    assert code_of(evolve(request, headers=headers)) == "bad_signature"


def test_an_account_that_only_sends_believes_no_webhook() -> None:
    with pytest.raises(ConfigurationError):
        Twilio(ACCOUNT, TOKEN).verify(fake.inbound_request(ANNA, OURS, "YES"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"account_sid": "AC1"},
        {"account_sid": "SK" + "0" * 32},
        {"auth_token": ""},
        {"auth_token": ()},
        {"auth_token": ("good", "")},
        {"webhook_url": "/hooks/twilio"},
        {"webhook_url": "ftp://a.example/x"},
        {"webhook_url": "https:///x"},
        {"webhook_url": "https://a.example:port/x"},
        {"status_url": "a.example"},
        {"messaging_service_sid": "AC" + "0" * 32},
        {"base_url": "http://api.example.com"},
        {"base_url": "api.twilio.com"},
    ],
)
def test_a_setting_that_cannot_be_is_refused_without_repeating_it(wrong: dict[str, str]) -> None:
    right: dict[str, str] = {"account_sid": ACCOUNT, "auth_token": TOKEN}
    with pytest.raises(ConfigurationError) as caught:
        Twilio(**{**right, **wrong})  # type: ignore[arg-type]
    assert not any(value and str(value) in str(caught.value) for value in wrong.values())


# Reading.


def read(text: str = "STOP", from_: str = ANNA, to: str = OURS, **more: str) -> object:
    request = fake.inbound_request(from_, to, text, id_=SID, more=more)
    transport.verify(request)
    (update,) = transport.read(request)
    return update


def test_a_message_is_read_with_who_wrote_what_to_whom() -> None:
    update = read("STOP \x00 \U0001f600")
    assert isinstance(update, InboundMessage)
    assert (update.provider, update.account, update.event_id) == ("twilio", ACCOUNT, SID)
    assert update.from_ == Address(Channel.SMS, ANNA)
    assert (update.to, update.text) == (OURS, "STOP \x00 \U0001f600")
    assert update.occurred_at is None
    assert update.provider_reading is None
    assert update.extras == ()


def test_a_whatsapp_message_is_of_its_own_channel() -> None:
    update = read(
        "YES",
        f"whatsapp:{ANNA}",
        f"whatsapp:{OURS}",
        ProfileName="Tom",
        WaId=ANNA[1:],
        ButtonText="YES",
        ButtonPayload="yes-1",
        MessageType="button",
    )
    assert isinstance(update, InboundMessage)
    assert update.from_ == Address(Channel.WHATSAPP, ANNA)
    assert update.to == OURS
    assert update.may_grant


def test_a_button_that_says_something_else_than_the_text_grants_nothing() -> None:
    update = read("YES", f"whatsapp:{ANNA}", f"whatsapp:{OURS}", ButtonText="No")
    assert isinstance(update, InboundMessage)
    assert update.extras == ("ButtonText",)


@pytest.mark.parametrize("word", ["STOP", "START", "HELP"])
def test_what_twilio_read_and_answered_is_told(word: str) -> None:
    update = read("whatever", OptOutType=word)
    assert isinstance(update, InboundMessage)
    assert update.provider_reading == ProviderReading(word.lower())


def test_a_picture_message_is_read() -> None:
    media = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}/Media/ME1"
    update = read("", NumMedia="1", MediaUrl0=media, MediaContentType0="image/jpeg")
    assert isinstance(update, InboundMessage)
    assert update.may_grant


def test_a_short_code_writes_to_nobody() -> None:
    update = read("STOP", "12345")
    assert isinstance(update, Unrecognised)
    assert update.reason == "From is not a person's number"


@pytest.mark.parametrize("city", ["Toronto", "FROMBERG", "Tokyo", "São Tomé", ""])
def test_a_city_does_not_stop_an_opt_out(city: str) -> None:
    assert isinstance(read("STOP", FromCity=city, ToCity=city), InboundMessage)


def test_a_new_parameter_lets_a_stop_through_and_no_opt_in() -> None:
    update = read("STOP", FromRegion="West", Zeta="1")
    assert isinstance(update, InboundMessage)
    assert update.extras == ("FromRegion", "Zeta")
    assert not update.may_grant


def test_a_reading_that_hides_a_stop_does_not_take_its_place() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "CANCEL", id_=SID)
    hidden = evolve(genuine, body=genuine.body.replace(b"Body=CANCEL", b"Body=&CANCEL="))
    spelt = evolve(hidden, body=hidden.body.replace(b"CANCEL", b"C%41NCEL"))
    updates: list[Update] = []
    for request in (hidden, spelt, genuine):
        transport.verify(request)  # one signature fits them all
        updates += transport.read(request)
    first, again, second = updates
    assert isinstance(first, InboundMessage)
    assert isinstance(second, InboundMessage)
    assert first.event_id == again.event_id
    assert (first.text, second.text, first.may_grant) == ("", "CANCEL", False)
    assert first.event_id != second.event_id == SID


@pytest.mark.parametrize(
    "more",
    [
        {"AccountSid": "AC" + "9" * 32},
        {"SmsSid": "SM" + "9" * 32},
        {"SmsMessageSid": "SM" + "9" * 32},
        {"MessageSid": "SM1"},
        {"From": "Anna"},
        {"From": "messenger:1234"},
        {"To": "whatsapp:+15005550006"},
        {"NumMedia": "many"},
        {"MediaUrl0": "https://x/"},
        {"SmsStatus": "sent"},
        {"OptOutType": "MAYBE"},
        {"FromCity": "XFrom+15559998888"},
        {"NewThing": "From+15559998888"},
        {"FromA": "From+15559998888"},
        {"FromAF": "rom+15559998888"},
        {"new": "1"},
        {"Body": "STOPChannelMetadata{}"},
    ],
)
def test_a_message_that_breaks_the_grammar_is_kept_and_not_acted_on(more: dict[str, str]) -> None:
    request = fake.inbound_request(ANNA, OURS, "STOP", id_=SID, more=more)
    transport.verify(request)
    (update,) = transport.read(request)
    assert isinstance(update, Unrecognised)
    assert update.raw == request.body
    assert update.event_id.startswith("sha256:")
    assert not any(len(value) > 3 and value in update.reason for value in more.values())


@pytest.mark.parametrize("name", ["AccountSid", "Body", "From", "MessageSid", "SmsSid", "To"])
def test_a_message_that_lacks_a_part_is_kept(name: str) -> None:
    form = parse_qsl(fake.inbound_request(ANNA, OURS, "YES").body.decode(), keep_blank_values=True)
    body = urlencode([pair for pair in form if pair[0] != name]).encode()
    (update,) = transport.read(HttpRequest("POST", URL, {}, body))
    assert isinstance(update, Unrecognised)
    assert update.reason == f"{name} is missing"


GENUINE = dict(
    parse_qsl(fake.inbound_request(ANNA, OURS, "x").body.decode(), keep_blank_values=True)
)
names = st.sampled_from(
    [*GENUINE, "MessageStatus", "ErrorCode", "MediaUrl0", "ChannelMetadata", "ButtonText", "New"]
)
pieces = st.lists(names | st.sampled_from([ANNA, "0", "{}", SID, "STOP", "\0"]), max_size=3)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(names, pieces.map("".join) | st.text(max_size=9), max_size=4))
def test_a_form_almost_like_twilios_is_always_read(more: dict[str, str]) -> None:
    body = urlencode({**GENUINE, **more}, errors="replace").encode()
    (update,) = transport.read(HttpRequest("POST", URL, {}, body))
    assert update.provider == "twilio"


# Status updates.


def status(word: str, query: str = "?optin=attempt-1", **form: str) -> StatusUpdate:
    everything = {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "From": OURS,
        "MessageSid": SID,
        "MessageStatus": word,
        "SmsSid": SID,
        "SmsStatus": word,
        "To": ANNA,
        **form,
    }
    url = f"{URL}{query}"
    headers = {"X-Twilio-Signature": sign(url, everything, TOKEN), "Content-Type": FORM}
    request = HttpRequest("POST", url, headers, urlencode(everything).encode())
    transport.verify(request)
    (update,) = transport.read(request)
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(("word", "expected"), STATUSES.items())
def test_each_word_of_twilios_has_a_status(word: str, expected: DeliveryStatus) -> None:
    update = status(word, RawDlrDoneDate="2601051200", ChannelPrefix="sms")
    assert (update.status, update.message_id, update.reference) == (expected, SID, "attempt-1")
    assert update.event_id == f"{SID}:{word}"


def test_a_word_that_is_new_is_kept_as_unknown() -> None:
    update = status("pondering")
    assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)


def test_an_opt_out_at_twilio_is_told_by_a_status() -> None:
    update = status("failed", ErrorCode="21610", ErrorMessage="Attempt to send to unsubscribed")
    assert (update.status, update.code) == (DeliveryStatus.FAILED, "21610")
    assert update.reason is FailureReason.OPTED_OUT
    assert update.event_id == f"{SID}:failed:21610"


def test_a_failure_without_a_code_has_an_unknown_reason() -> None:
    assert status("undelivered").reason is FailureReason.UNKNOWN
    assert status("failed", ErrorCode="30022").reason is FailureReason.THROTTLED
    assert status("delivered", ErrorCode="30003").reason is None


def test_an_alphanumeric_sender_is_reported_on() -> None:
    assert status("sent", From="Town Law").status is DeliveryStatus.SENT


@pytest.mark.parametrize("missing", [("From",), ("To",), ("From", "To")])
def test_a_status_may_come_before_a_sender_was_chosen(missing: tuple[str, ...]) -> None:
    form = {"AccountSid": ACCOUNT, "MessageSid": SID, "SmsSid": SID, "MessageStatus": "accepted",
            "From": "+14155550100", "To": "+14155550123"}  # fmt: skip
    left = {name: value for name, value in form.items() if name not in missing}
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    request = HttpRequest("POST", f"{URL}?optin=a:1:1", headers, urlencode(left).encode())
    (update,) = transport.read(request)
    assert isinstance(update, StatusUpdate)
    assert (update.status, update.reference) == (DeliveryStatus.QUEUED, "a:1:1")


def test_a_status_of_two_words_is_kept_and_not_acted_on() -> None:
    with pytest.raises(AssertionError):
        status("delivered", SmsStatus="received")
    with pytest.raises(AssertionError):
        status("received")


@pytest.mark.parametrize("query", ["", "?optin=", "?optin=a%20b", "?optin=a&optin=b", "?optin=%00"])
def test_a_reference_that_is_not_ours_is_none(query: str) -> None:
    assert status("sent", query).reference is None


def test_a_message_cannot_be_turned_into_a_status() -> None:
    body = urlencode({**GENUINE, "MessageStatus": "sent", "SmsStatus": "sent"}).encode()
    (update,) = transport.read(HttpRequest("POST", URL, {}, body))
    assert isinstance(update, Unrecognised)


# Sending.


def sent(message: Message, by: Twilio = transport) -> dict[str, str]:
    return dict(parse_qsl(by.request_for(message).body.decode(), strict_parsing=True))


def test_a_text_is_posted_to_the_account_with_its_callback() -> None:
    message = Message(Address.parse(ANNA), OURS, "Grüße & more", "attempt/1")
    request = transport.request_for(message)
    assert request.url == f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert request.headers["content-type"] == FORM
    assert sent(message) == {
        "To": ANNA,
        "From": OURS,
        "Body": "Grüße & more",
        "StatusCallback": f"{URL}?optin=attempt%2F1",
    }


def test_a_whatsapp_message_names_its_channel_on_both_sides() -> None:
    form = sent(Message(Address.parse(f"whatsapp:{ANNA}"), OURS, "Hello", "1"))
    assert (form["To"], form["From"]) == (f"whatsapp:{ANNA}", f"whatsapp:{OURS}")


def test_a_messaging_service_is_named_beside_the_sender() -> None:
    service = "MG" + "1" * 32
    by = Twilio(ACCOUNT, TOKEN, messaging_service_sid=service)
    form = sent(Message(Address.parse(ANNA), OURS, "Hello", "1"), by)
    assert (form["MessagingServiceSid"], form["From"]) == (service, OURS)
    assert "StatusCallback" not in form
    assert "From" not in sent(Message(Address.parse(ANNA), "", "Hello", "1"), by)


@pytest.mark.parametrize(
    ("callback", "expected"),
    [
        ("https://a.example/s", "https://a.example/s?optin=1"),
        ("https://a.example/s?t=2", "https://a.example/s?t=2&optin=1"),
        ("https://a.example/s#rc=2&rp=5xx", "https://a.example/s?optin=1#rc=2&rp=5xx"),
    ],
)
def test_the_reference_joins_the_query_of_the_callback(callback: str, expected: str) -> None:
    message = Message(Address.parse(ANNA), OURS, "Hello", "1", callback)
    assert sent(message)["StatusCallback"] == expected
    own = Twilio(ACCOUNT, TOKEN, webhook_url=URL, status_url=callback)
    assert sent(evolve(message, callback_url=None), own)["StatusCallback"] == expected


def test_a_lone_surrogate_is_sent_as_a_replacement() -> None:
    assert sent(Message(Address.parse(ANNA), OURS, "a\ud800b\U0001f600", "1"))["Body"] == (
        "a\ufffdb\U0001f600"
    )


# What became of it.


def answered(status_: int, body: str, **headers: str) -> HttpResponse:
    return HttpResponse(status_, headers, body.encode())


def test_a_message_that_twilio_took_is_accepted() -> None:
    answer = answered(201, f'{{"sid": "{SID}", "status": "queued"}}')
    assert transport.outcome_of(answer) == Accepted(SID, "queued")


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_has_its_reason(code: str, meaning: tuple[FailureReason, bool]) -> None:
    outcome = transport.outcome_of(answered(400, f'{{"code": {code}}}'))
    assert outcome == refusal(code, meaning)


@pytest.mark.parametrize("code", sorted(THROTTLED))
def test_a_throttled_message_may_be_tried_again(code: str) -> None:
    outcome = transport.outcome_of(answered(400, f'{{"code": {code}}}'))
    assert outcome == NotAccepted(code, FailureReason.THROTTLED)


@pytest.mark.parametrize(
    ("header", "wait"),
    [("3", timedelta(seconds=3)), ("999999999", timedelta(days=1)), ("soon", None), ("²", None)],
)
def test_twilio_says_how_long_to_wait(header: str, wait: timedelta | None) -> None:
    answer = HttpResponse(429, {"Retry-After": header}, b'{"code": 20429}')
    assert transport.outcome_of(answer) == NotAccepted("20429", FailureReason.THROTTLED, wait)


@pytest.mark.parametrize(
    ("status_", "body"),
    [(500, '{"code": 20500}'), (503, ""), (408, ""), (302, ""), (201, "{}"), (201, '{"sid": "x"}')],
)
def test_in_doubt_the_outcome_is_ambiguous(status_: int, body: str) -> None:
    assert transport.outcome_of(answered(status_, body)) == Ambiguous(f"http_{status_}")


def test_a_refusal_without_a_known_code_keeps_what_it_has() -> None:
    unknown = FailureReason.UNKNOWN
    assert transport.outcome_of(answered(400, "<html>")) == Refused("http_400", unknown)
    assert transport.outcome_of(answered(400, '{"code": 1}')) == Refused("1", unknown)
    assert transport.outcome_of(answered(400, '{"code": true}')) == Refused("http_400", unknown)
    assert transport.outcome_of(answered(403, "")) == NotAccepted(
        "http_403", FailureReason.CREDENTIALS_REFUSED
    )


def test_an_account_can_be_changed_in_one_setting() -> None:
    changed = evolve(transport, messaging_service_sid="MG" + "1" * 32)
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert evolve(changed, messaging_service_sid=None) == transport


def test_the_page_lists_each_code_as_the_table_does() -> None:
    page = (ROOT / "docs/transports/twilio.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `([a-z_]+)` \| ([0-9, ]+) \|$", page, re.MULTILINE))
    ours: dict[str, list[str]] = {}
    for code, (reason, _) in CODES.items():
        ours.setdefault(reason, []).append(code)
    assert {reason: sorted(codes.split(", ")) for reason, codes in listed.items()} == {
        reason: sorted(codes) for reason, codes in ours.items()
    }
    (throttled,) = re.findall(r"^\| 429, and ([0-9, ]+) \|", page, re.MULTILINE)
    assert set(throttled.split(", ")) == THROTTLED


def test_a_content_template_is_sent_in_the_place_of_the_text() -> None:
    message = Message(Address.load(Channel.WHATSAPP, ANNA), OURS, "Hello", "1")
    sid = "HX" + "2" * 32
    form = sent(evolve(message, template=ProviderTemplate(sid, values=("Reyes", "\ud800"))))
    assert (form["ContentSid"], "Body" in form) == (sid, False)
    assert json.loads(form["ContentVariables"]) == {"1": "Reyes", "2": "\ufffd"}
    assert "ContentVariables" not in sent(evolve(message, template=ProviderTemplate(sid)))
    assert sent(message)["Body"] == "Hello"
