"""What Twilio signs beside forms and by another key, and what its events say."""

from __future__ import annotations

import json
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import (  # type: ignore[import-untyped]
    RequestValidator,
    get_signature_algorithm,
)

from optin.consent.addresses import Address, Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.testing.twilio import FakeTwilio, TakenMessage, sign
from optin.transports.json_api import MAX_BODY
from optin.transports.protocol import (
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    InboundMessage,
    StatusUpdate,
    Unrecognised,
)
from optin.transports.twilio import Twilio

ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN, SECRET = "a token of the tests", "a secret of the tests"
KEY = "webhooks_sharedkey_01"
URL = "https://texts.example.com/hooks/twilio"
ANNA, OURS = "+14155552671", "+15005550006"
SID = "SM" + "5" * 32
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
SETTINGS = "X-Twilio-Webhooks-Signature-Settings"

old = FakeTwilio(ACCOUNT, TOKEN, URL, clock=FixedClock())
new = FakeTwilio(ACCOUNT, TOKEN, URL, shared_key=(KEY, SECRET), clock=FixedClock())
by_token = Twilio(ACCOUNT, TOKEN, URL)
by_key = Twilio(ACCOUNT, TOKEN, URL, shared_keys={KEY: SECRET})


class TestTwilioBySharedKey(TransportLaws):
    secrets = (TOKEN, SECRET)

    def transport(self) -> Twilio:
        return by_key

    def keyless(self) -> Twilio:
        return Twilio(ACCOUNT, "", URL, shared_keys={KEY: SECRET})

    def inbound(self, text: str) -> HttpRequest:
        return new.inbound_request("+14155550199", OURS, text, id_=SID)


class TestTwilioInJson(TestTwilioBySharedKey):
    def inbound(self, text: str) -> HttpRequest:
        return new.events_request(super().inbound(text))


def refused(transport: Twilio, request: HttpRequest) -> str:
    with pytest.raises(SignatureError) as caught:
        transport.verify(request)
    return caught.value.code


def with_header(request: HttpRequest, name: str, value: str) -> HttpRequest:
    return evolve(request, headers={**request.headers, name.lower(): value})


# By a shared key.


@pytest.mark.parametrize("text", ["STOP", "Sí, é 😀", ""])
def test_what_the_sdk_signs_with_a_shared_key_is_believed(text: str) -> None:
    request = new.inbound_request(ANNA, OURS, text)
    form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    algorithm = get_signature_algorithm(request.headers[SETTINGS])
    assert algorithm == "HMAC_SHA256"
    theirs = RequestValidator(SECRET).compute_signature(URL, form, algorithm)
    assert request.headers["X-Twilio-Signature"] == theirs
    assert RequestValidator(SECRET).validate(URL, form, theirs, algorithm)
    by_key.verify(request)


def test_a_webhook_without_the_header_is_no_way_back_to_the_auth_token() -> None:
    genuine = new.inbound_request(ANNA, OURS, "YES")
    stripped = {name: value for name, value in genuine.headers.items() if name != SETTINGS.lower()}
    assert refused(by_key, evolve(genuine, headers=stripped)) == "downgraded_signature"
    # Signed by who has the auth token, which the shared key is there to make worthless.
    assert refused(by_key, old.inbound_request(ANNA, OURS, "YES")) == "downgraded_signature"
    empty = with_header(old.inbound_request(ANNA, OURS, "YES"), SETTINGS, "")
    assert refused(by_key, empty) == "downgraded_signature"


@pytest.mark.parametrize(
    "settings",
    [
        f"key={KEY},algorithm=HMAC_SHA1",
        f"key={KEY},algorithm=hmac_sha256",
        f"key={KEY},algorithm=none",
        f"key={KEY},algorithm=",
        f"key={KEY}",
        "algorithm=HMAC_SHA256",
        f"key={KEY},algorithm=HMAC_SHA256,algorithm=HMAC_SHA1",
        f"key={KEY},key={KEY},algorithm=HMAC_SHA256",
        "key=,algorithm=HMAC_SHA256",
        "key=another,algorithm=HMAC_SHA256",
    ],
)
def test_a_header_chooses_neither_algorithm_nor_a_key_that_is_not_ours(settings: str) -> None:
    url = new.webhook_url
    form = dict(parse_qsl(new.inbound_request(ANNA, OURS, "YES").body.decode()))
    for secret in (SECRET, TOKEN):
        for algorithm in ("sha1", "sha256"):
            headers = {
                "Content-Type": FORM,
                "X-Twilio-Signature": sign(url, form, secret, algorithm),
                SETTINGS: settings,
            }
            request = HttpRequest("POST", url, headers, urlencode(form).encode())
            assert refused(by_key, request) == "unsupported_signature"
            assert refused(by_token, request) == "unsupported_signature"
            both = evolve(by_key, tokens_too=True)
            assert refused(both, request) == "unsupported_signature"


def test_a_header_that_is_repeated_chooses_nothing() -> None:
    genuine = new.inbound_request(ANNA, OURS, "YES")
    pairs = [*genuine.headers.items(), (SETTINGS, genuine.headers[SETTINGS])]
    assert refused(by_key, evolve(genuine, headers=pairs)) == "unsupported_signature"


def test_one_key_does_not_sign_for_another_nor_by_the_other_algorithm() -> None:
    genuine = new.inbound_request(ANNA, OURS, "YES")
    form = dict(parse_qsl(genuine.body.decode(), keep_blank_values=True))
    both = Twilio(ACCOUNT, TOKEN, URL, shared_keys={KEY: SECRET, "second": "another"})
    both.verify(genuine)
    other = with_header(genuine, SETTINGS, "key=second,algorithm=HMAC_SHA256")
    assert refused(both, other) == "bad_signature"
    for wrong in (
        sign(URL, form, SECRET),
        sign(URL, form, TOKEN),
        sign(URL, form, TOKEN, "sha256"),
        "",
    ):
        forged = with_header(genuine, "X-Twilio-Signature", wrong)
        assert refused(both, forged) == "bad_signature"
        assert refused(evolve(both, tokens_too=True), forged) == "bad_signature"


def test_while_a_rule_is_switched_on_both_sign() -> None:
    both = Twilio(ACCOUNT, TOKEN, URL, shared_keys={KEY: SECRET}, tokens_too=True)
    both.verify(old.inbound_request(ANNA, OURS, "YES"))
    both.verify(new.inbound_request(ANNA, OURS, "YES"))


def test_spaces_and_order_in_the_header_say_nothing() -> None:
    genuine = new.inbound_request(ANNA, OURS, "YES")
    for same in (f"key={KEY}, algorithm=HMAC_SHA256", f"algorithm=HMAC_SHA256,key={KEY}"):
        by_key.verify(with_header(genuine, SETTINGS, same))


@pytest.mark.parametrize("wrong", [{"": SECRET}, {KEY: ""}])
def test_a_shared_key_is_an_id_and_a_secret(wrong: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Twilio(ACCOUNT, TOKEN, URL, shared_keys=wrong)
    assert SECRET not in str(caught.value)


def test_no_repr_shows_a_shared_key_and_a_changed_account_keeps_it() -> None:
    assert SECRET not in repr(by_key)
    assert SECRET not in repr(by_key._signers)  # noqa: SLF001 - it holds the secrets, too
    changed = evolve(by_key, messaging_service_sid="MG" + "1" * 32)
    changed.verify(new.inbound_request(ANNA, OURS, "YES"))


# JSON.


def signed_json(body: bytes, query: str = "", token: str = TOKEN) -> HttpRequest:
    joint = "&" if query else ""
    url = f"{URL}?{query}{joint}bodySHA256={sha256(body).hexdigest()}"
    headers = {"Content-Type": JSON, "X-Twilio-Signature": sign(url, {}, token)}
    return HttpRequest("POST", url, headers, body)


@pytest.mark.parametrize(
    ("query", "expected"),
    [  # twilio-python 30368b0, test_request_validator.py; twilio-csharp, the same name
        ("foo=1&bar=2&", "a9nBmqA0ju/hNViExpshrM61xv4="),
        ("", "y77kIzt2vzLz71DgmJGsen2scGs="),
    ],
)
def test_a_published_signature_of_json_is_believed(query: str, expected: str) -> None:
    body = b'{"property": "value", "boolean": true}'
    digest = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
    headers = {"X-Twilio-Signature": expected, "Content-Type": JSON}
    url = f"/myapp.php?{query}bodySHA256={digest}"
    Twilio(ACCOUNT, "12345", "https://mycompany.com/myapp.php").verify(
        HttpRequest("POST", url, headers, body)
    )


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["", "a=1", "a=%2B&b"]))
def test_json_that_the_sdk_signs_is_believed_and_changed_json_is_not(text: str, query: str) -> None:
    request = signed_json(json.dumps({"a": text}).encode(), query)
    theirs = request.headers["X-Twilio-Signature"]
    assert RequestValidator(TOKEN).validate(request.url, request.body.decode(), theirs)
    by_token.verify(request)
    for other in (request.body + b" ", b"", b"{}"):
        assert refused(by_token, evolve(request, body=other)) == "bad_signature"


def test_json_is_believed_with_its_digest_at_the_end_of_the_url_alone() -> None:
    body = b"[]"
    digest = f"bodySHA256={sha256(body).hexdigest()}"
    by_token.verify(signed_json(body, "optin=1"))
    for query in (
        "",
        "optin=1",
        f"{digest}&optin=1",
        f"bodySHA256={'0' * 64}&{digest}",
        f"{digest}&{digest}",
        digest.upper(),
        digest[:-1],
        f"x{digest}",
        f"AccountSid{ACCOUNT}Body&{digest}",
    ):
        url = f"{URL}?{query}" if query else URL
        headers = {"Content-Type": JSON, "X-Twilio-Signature": sign(url, {}, TOKEN)}
        assert refused(by_token, HttpRequest("POST", url, headers, body)) == "bad_signature"


def test_the_signature_of_a_text_does_not_sign_json_of_the_texters_choice() -> None:
    # Who texts a digest, and learns the signature of his own text, has signed letters that could
    # be those of a URL. The SDK believes this one, where the host's URL has a query.
    body = json.dumps([{"type": "com.twilio.messaging.inbound-message.received"}]).encode()
    text = f"&bodySHA256={sha256(body).hexdigest()}&"
    url = f"{URL}?tenant=firm"
    genuine = FakeTwilio(ACCOUNT, TOKEN, url).inbound_request(ANNA, OURS, text)
    form = dict(parse_qsl(genuine.body.decode(), keep_blank_values=True))
    rest = "".join(name + form[name] for name in sorted(form))
    forged = HttpRequest("POST", f"{url}{rest}", {**genuine.headers, "Content-Type": JSON}, body)
    signed = genuine.headers["X-Twilio-Signature"]
    assert RequestValidator(TOKEN).validate(forged.url, body.decode(), signed)
    assert refused(by_token, forged) == "bad_signature"


def test_json_and_a_form_are_not_taken_for_each_other() -> None:
    form = old.inbound_request(ANNA, OURS, "YES")
    events = old.events_request(form)
    as_form = evolve(events, headers={**events.headers, "content-type": FORM})
    as_json = evolve(form, headers={**form.headers, "content-type": JSON})
    assert refused(by_token, as_form) == refused(by_token, as_json) == "bad_signature"
    kinds = {**form.headers, "content-type": "text/plain"}
    assert refused(by_token, evolve(form, headers=kinds)) == "bad_content_type"
    assert refused(by_token, signed_json(b" " * MAX_BODY + b" ")) == "too_large"


# What events say.


def read(*requests: HttpRequest) -> tuple[object, ...]:
    request = old.events_request(*requests)
    by_token.verify(request)
    return by_token.read(request)


def test_an_event_says_what_the_form_says_and_when() -> None:
    form = old.inbound_request(ANNA, OURS, "STOP \x00 😀", id_=SID)
    (told,) = by_token.read(form)
    (event,) = read(form)
    assert isinstance(told, InboundMessage)
    assert isinstance(event, InboundMessage)
    assert event.occurred_at is not None
    assert evolve(event, occurred_at=None, raw=b"") == evolve(told, raw=b"")
    assert event.may_grant


def test_an_event_of_whatsapp_is_of_its_own_channel() -> None:
    (event,) = read(old.inbound_request(f"whatsapp:{ANNA}", f"whatsapp:{OURS}", "YES"))
    assert isinstance(event, InboundMessage)
    assert (event.from_, event.to) == (Address(Channel.WHATSAPP, ANNA), OURS)


def test_a_report_in_json_is_the_same_report() -> None:
    message = TakenMessage(
        SID, {"To": ANNA, "From": OURS, "StatusCallback": f"{URL}?optin=attempt-1"}
    )
    form = old.status_request(message, "undelivered", error_code="21610")
    (told,) = by_token.read(form)
    (event,) = read(form)
    assert isinstance(told, StatusUpdate)
    assert isinstance(event, StatusUpdate)
    assert evolve(event, raw=b"") == evolve(told, raw=b"")
    assert (event.status, event.reason) == (DeliveryStatus.UNDELIVERED, FailureReason.OPTED_OUT)
    assert event.reference == "attempt-1"


def test_a_batch_is_read_whole() -> None:
    message = TakenMessage(SID, {"To": ANNA, "From": OURS})
    updates = read(
        old.inbound_request(ANNA, OURS, "YES"),
        old.status_request(message, "delivered"),
        old.status_request(message, "pondering"),
    )
    assert [type(each) for each in updates] == [InboundMessage, StatusUpdate, StatusUpdate]
    assert isinstance(updates[2], StatusUpdate)
    assert updates[2].status is DeliveryStatus.UNKNOWN


def event(**changes: object) -> HttpRequest:
    """Return an event of a message with some of its parts changed; None takes one away."""
    (one,) = json.loads(old.events_request(old.inbound_request(ANNA, OURS, "YES", id_=SID)).body)
    one["data"] |= {name: value for name, value in changes.items() if name != "type"}
    one["type"] = changes.get("type", one["type"])
    return signed_json(json.dumps(one).encode())  # alone, without a list around it


def test_a_single_event_needs_no_list_and_a_picture_no_text() -> None:
    (update,) = by_token.read(event(body=None))
    assert isinstance(update, InboundMessage)
    assert update.text == ""


def test_an_event_says_no_failure_by_zero_and_may_lack_its_callback() -> None:
    of = "com.twilio.messaging.message.sent"
    for url in (None, "https://[", f"{URL}?optin=a&optin=b"):
        changed = event(type=of, messageStatus="SENT", errorCode=0, statusCallBackUrl=url)
        (update,) = by_token.read(changed)
        assert isinstance(update, StatusUpdate)
        assert (update.code, update.reference) == (None, None)


@pytest.mark.parametrize(
    "changes",
    [
        {"type": "com.twilio.messaging.reassigned-number.detected"},
        {"type": None},
        {"accountSid": "AC" + "9" * 32},
        {"messageSid": "SM1"},
        {"from": "Anna"},
        {"from": "55555"},
        {"from": 5},
        {"to": "OURS"},
        {"to": f"whatsapp:{OURS}"},
        {"body": 5},
        {"type": "com.twilio.messaging.message.sent"},
    ],
)
def test_an_event_that_cannot_be_read_is_kept(changes: dict[str, object]) -> None:
    request = event(**changes)
    (update,) = by_token.read(request)
    assert isinstance(update, Unrecognised)
    assert update.raw == request.body
    assert ANNA not in update.reason


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"5", b"no JSON", b"[5]"])
def test_a_body_without_an_event_is_kept(body: bytes) -> None:
    (update,) = by_token.read(signed_json(body))
    assert isinstance(update, Unrecognised)
    assert update.raw == body
