"""Generic HTTP: what we send, what we believe, what we read; the library of the scheme decides."""

import hmac
import json
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from standardwebhooks import Webhook

from optin.consent.addresses import Address, Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.clock import FixedClock
from optin.testing.generic import FakeGeneric
from optin.testing.transport_laws import TransportLaws
from optin.transports.generic import REASONS, Generic, capabilities_of
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    Capabilities,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Lookup,
    Message,
    NotAccepted,
    ProviderReading,
    Refused,
    StatusUpdate,
    StopHandling,
    Unrecognised,
)
from optin.transports.standard_webhooks import keys_of

SEND = "https://gateway.example.com/messages"
TOKEN = "a-token-of-the-tests"
SECRET = "whsec_" + b64encode(b"a shared secret of the tests").decode()
OTHER = "whsec_" + b64encode(b"the secret that was before it").decode()
ANNA, OURS = "+14155552671", "+15005550006"

clock = FixedClock()
fake = FakeGeneric(token=TOKEN, signing_secrets=(SECRET,), clock=clock)
transport = Generic(SEND, TOKEN, SECRET, clock=clock)


class TestGeneric(TransportLaws):
    secrets = (TOKEN, SECRET, SECRET.removeprefix("whsec_"))

    def transport(self) -> Generic:
        return transport

    def keyless(self) -> Generic:
        return Generic(SEND, TOKEN, clock=clock)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_="in_1")


# Signatures: against the published vectors and the library of the specification.

VECTOR = HttpRequest(
    "POST",
    "/",
    {
        "Content-Type": "application/json",
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
    },
    b'{"test": 2432232314}',
)
SIGNED_AT = FixedClock(datetime.fromtimestamp(1614265330, UTC))


def vector(signature: str) -> HttpRequest:
    return evolve(VECTOR, headers={**VECTOR.headers, "webhook-signature": signature})


def believed(signature: str, secret: str, at: FixedClock = SIGNED_AT) -> bool:
    try:
        Generic(SEND, TOKEN, secret, clock=at).verify(vector(signature))
    except SignatureError:
        return False
    return True


def public_key_of(seed: str) -> str:
    key = Ed25519PrivateKey.from_private_bytes(b64decode(seed)).public_key()
    return "whpk_" + b64encode(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


# standard-webhooks 33d368b, libraries/python/tests/test_webhooks.py, test_sign_function
SHARED = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
V1 = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
# standard-webhooks 5fb2ce9, libraries/go/webhook_asymmetric_test.go, TestAsymmetricWebhookSign
PUBLIC = public_key_of("VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=")
V1A = "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag=="


@pytest.mark.parametrize(("secret", "signature"), [(SHARED, V1), (PUBLIC, V1A)])
def test_a_published_signature_is_believed(secret: str, signature: str) -> None:
    assert believed(signature, secret)
    assert not believed(signature, SECRET)
    assert not believed(signature.replace(",", ",A", 1), secret)
    assert not believed(signature.replace("v1", "v2"), secret)
    assert not believed(signature.partition(",")[2], secret)
    assert not believed("v1,", secret)


def test_the_signature_of_one_version_is_none_of_the_other() -> None:
    assert not believed(V1.replace("v1,", "v1a,"), SHARED)
    assert not believed(V1A.replace("v1a,", "v1,"), PUBLIC)
    assert not believed(V1A, SHARED)


def test_a_published_list_of_signatures_is_believed_for_the_one_that_fits() -> None:
    # The same files, "valid multi sig is valid".
    wrong = "Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="
    for secret, right in ((SHARED, V1), (PUBLIC, V1A)):
        assert believed(f"v1,{wrong} v2,{wrong} {right} v1,{wrong}", secret)
    assert not believed(f"v1,{wrong} v2,{wrong}", SHARED)


def test_a_list_longer_than_any_rotation_is_refused() -> None:
    assert believed(" ".join([*["v1,x"] * 15, V1]), SHARED)
    assert not believed(" ".join([*["v1,x"] * 16, V1]), SHARED)


@pytest.mark.parametrize("spelling", ["{}A", "{}=", " {}", "{}\n", "{}.", "{:.-1}"])
def test_a_signature_has_one_spelling(spelling: str) -> None:
    for secret, right in ((SHARED, V1), (PUBLIC, V1A)):
        version, _, signature = right.partition(",")
        given = signature[:-1] if spelling == "{:.-1}" else spelling.format(signature)
        assert not believed(f"{version},{given}", secret)


def test_the_unused_bits_of_a_signature_are_not_free() -> None:
    # Base64 of 64 bytes leaves four bits over; decoders ignore them.
    assert V1A.endswith("Ag==")
    assert b64decode(V1A.removeprefix("v1a,")) == b64decode(V1A.removeprefix("v1a,")[:-4] + "Ah==")
    assert not believed(V1A[:-4] + "Ah==", PUBLIC)


def test_no_repr_of_a_key_shows_it() -> None:
    for key in keys_of((SECRET, PUBLIC)):
        assert "a shared secret" not in repr(key)
        assert PUBLIC.removeprefix("whpk_") not in repr(key)


bodies = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
ids = st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True)


@settings(max_examples=100, deadline=None)
@given(ids, bodies, st.binary(min_size=24, max_size=64), st.datetimes(datetime(2001, 1, 1)))  # noqa: DTZ001 - aware below
def test_whatever_the_library_signs_is_believed(
    id_: str, body: str, secret: bytes, at: datetime
) -> None:
    then = at.replace(tzinfo=UTC)
    written = "whsec_" + b64encode(secret).decode()
    headers = {
        "Content-Type": "application/json",
        "webhook-id": id_,
        "webhook-timestamp": str(int(then.timestamp())),
        "webhook-signature": Webhook(written).sign(id_, then, body),
    }
    request = HttpRequest("POST", "/", headers, body.encode())
    Generic(SEND, TOKEN, [SECRET, written], clock=FixedClock(then)).verify(request)
    with pytest.raises(SignatureError):
        Generic(SEND, TOKEN, SECRET, clock=FixedClock(then)).verify(request)


def code_of(request: HttpRequest, by: Generic = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_an_id_with_a_full_stop_could_hide_where_the_body_begins() -> None:
    # The library believes both; the second is the first, cut elsewhere.
    body = 'x.1767614400.{"type": "message.received"}'
    first = fake.signed("msg_1", body)
    hidden = first.body.partition(b".1767614400.")
    headers = {**first.headers, "webhook-id": f"msg_1.{first.headers['webhook-timestamp']}.x"}
    second = evolve(first, headers=headers, body=hidden[2])
    assert f"{first.headers['webhook-timestamp']}" == "1767614400"
    transport.verify(first)
    assert code_of(second) == "bad_signature"


@pytest.mark.parametrize("stamp", ["1767614400.0", " 1767614400", "+1767614400", "1_767_614_400"])
def test_a_time_is_digits_and_nothing_else(stamp: str) -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    given_ = evolve(genuine, headers={**genuine.headers, "webhook-timestamp": stamp})
    assert code_of(given_) == "bad_signature"


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_a_signature_counts_for_five_minutes(seconds: int) -> None:
    request = fake.inbound_request(ANNA, OURS, "YES")
    good, bad = (
        evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=each)))
        for each in (seconds, seconds + (1 if seconds > 0 else -301))
    )
    good.verify(request)
    assert code_of(request, bad) == "stale_signature"
    evolve(bad, tolerance_for=timedelta(minutes=11)).verify(request)


def test_a_time_beyond_every_calendar_is_stale() -> None:
    right = hmac.digest(b"a shared secret of the tests", b"1.999999999999.{}", "sha256")
    headers = {
        "Content-Type": "application/json",
        "webhook-id": "1",
        "webhook-timestamp": "999999999999",
        "webhook-signature": f"v1,{b64encode(right).decode()}",
    }
    assert code_of(HttpRequest("POST", "/", headers, b"{}")) == "stale_signature"


def test_a_rotated_secret_is_believed_until_it_is_taken_away() -> None:
    rotating = FakeGeneric(signing_secrets=(OTHER, SECRET), clock=clock)
    both = rotating.inbound_request(ANNA, OURS, "YES")
    assert both.headers["webhook-signature"].count(" ") == 1
    old = FakeGeneric(signing_secrets=(OTHER,), clock=clock).inbound_request(ANNA, OURS, "YES")
    for request in (both, old):
        Generic(SEND, TOKEN, (SECRET, OTHER), clock=clock).verify(request)
    transport.verify(both)
    assert code_of(old) == "bad_signature"


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="PUT")) == "bad_method"
    form = {**genuine.headers, "content-type": "text/plain"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"
    assert code_of(evolve(genuine, body=genuine.body + b" ")) == "bad_signature"
    for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
        left = {each: value for each, value in genuine.headers.items() if each != name}
        assert code_of(evolve(genuine, headers=left)) == "bad_signature"
    utf8 = {**genuine.headers, "content-type": "application/json; charset=utf-8"}
    transport.verify(evolve(genuine, headers=utf8))


@pytest.mark.parametrize(
    "wrong",
    [
        {"send_url": "http://gateway.example.com/messages"},
        {"send_url": "gateway.example.com"},
        {"send_url": "https://gateway.example.com:port/"},
        {"token": ""},
        {"token": "two words"},
        {"token": "a\r\nline"},
        {"name": "Acme"},
        {"name": ""},
        {"signing_secrets": "a plain secret of some length"},
        {"signing_secrets": ("whsec_" + b64encode(b"x" * 23).decode(),)},
        {"signing_secrets": ("whsec_" + b64encode(b"x" * 65).decode(),)},
        {"signing_secrets": ("whsec_not+base64!",)},
        {"signing_secrets": SECRET.replace("whsec_", "whsec_!")},
        {"signing_secrets": "whpk_" + b64encode(b"x" * 31).decode()},
        {"signing_secrets": ""},
    ],
)
def test_a_setting_that_cannot_be_is_refused_without_repeating_it(wrong: dict[str, str]) -> None:
    right: dict[str, str] = {"send_url": SEND, "token": TOKEN}
    with pytest.raises(ConfigurationError) as caught:
        Generic(**{**right, **wrong})  # type: ignore[arg-type]
    assert not any(value and str(value) in str(caught.value) for value in wrong.values())


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_on_the_loopback_of_a_test_it_may_be_http(host: str) -> None:
    url = f"http://{host}:8000/messages"
    message = Message(Address.parse(ANNA), OURS, "Hello", "1")
    assert Generic(url, TOKEN).request_for(message).url == url


def test_an_account_can_be_changed_in_one_setting() -> None:
    changed = evolve(transport, account="second")
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert evolve(changed, account="default") == transport
    assert "second" in repr(changed)


# Reading.


def read(content: object, by: Generic = transport) -> object:
    request = fake.signed("msg_1", content if isinstance(content, str) else json.dumps(content))
    by.verify(request)
    (update,) = by.read(request)
    return update


def test_a_message_is_read() -> None:
    (update,) = transport.read(fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00", id_="in_1"))
    assert isinstance(update, InboundMessage)
    assert (update.provider, update.account, update.event_id) == ("generic", "default", "in_1")
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant


def test_a_provider_with_a_name_of_its_own_is_called_by_it() -> None:
    acme = Generic(SEND, TOKEN, SECRET, name="acme", account="a-1", clock=clock)
    (update,) = acme.read(fake.inbound_request(ANNA, OURS, "YES"))
    assert (update.provider, update.account) == ("acme", "a-1")
    with pytest.raises(SignatureError, match="the acme webhook"):
        acme.verify(evolve(fake.inbound_request(ANNA, OURS, "YES"), method="GET"))


def test_what_the_provider_has_answered_already_is_told() -> None:
    blocking = FakeGeneric(signing_secrets=(SECRET,), clock=clock, handles_stop=True)
    for text, reading in (("stop", ProviderReading.STOP), ("START", ProviderReading.START)):
        (update,) = transport.read(blocking.inbound_request(ANNA, OURS, text))
        assert isinstance(update, InboundMessage)
        assert update.provider_reading is reading
    new = fake.inbound_request(ANNA, OURS, "STOP", more={"reading": "pondering", "parts": 2})
    (update,) = transport.read(new)
    assert isinstance(update, InboundMessage)
    assert (update.text, update.provider_reading) == ("STOP", None)


DATA = {"id": "in_1", "channel": "sms", "from": ANNA, "to": OURS, "text": "STOP"}


@pytest.mark.parametrize(
    "stamp", [None, 1767614400, "today", "2026-01-05T12:00:00", "9" * 40, [1],
              "0001-01-01T00:00:00+14:00"],
)  # fmt: skip
def test_a_stop_without_a_time_that_can_be_read_is_a_stop(stamp: object) -> None:
    update = read({"type": "message.received", "timestamp": stamp, "data": DATA})
    assert isinstance(update, InboundMessage)
    assert (update.text, update.occurred_at) == ("STOP", None)


def test_a_time_with_an_offset_is_an_instant() -> None:
    written = "2026-01-05T14:00:00+02:00"
    update = read({"type": "message.received", "timestamp": written, "data": DATA})
    assert isinstance(update, InboundMessage)
    assert update.occurred_at == datetime(2026, 1, 5, 12, tzinfo=UTC)


def test_a_lone_surrogate_is_read_as_a_replacement() -> None:
    update = read(json.dumps({"type": "message.received", "data": {**DATA, "text": "a\ud800"}}))
    assert isinstance(update, InboundMessage)
    assert update.text == "a\ufffd"


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "data.id is missing or no word"),
        ({"id": "a b"}, "data.id is missing or no word"),
        ({"id": "x" * 201}, "data.id is missing or no word"),
        ({"id": True}, "data.id is missing or no word"),
        ({"channel": "email"}, "data.channel is none of those that are declared"),
        ({"channel": "pigeon"}, "data.channel is none of those that are declared"),
        ({"channel": ["sms"]}, "data.channel is none of those that are declared"),
        ({"from": "anna"}, "data.from is no address of data.channel"),
        ({"from": None}, "data.from or data.to is missing or no text"),
        ({"to": 5}, "data.from or data.to is missing or no text"),
        ({"to": "a\nb"}, "data.from or data.to is missing or no text"),
        ({"text": None}, "data.text is missing or no text"),
        ({"text": 5}, "data.text is missing or no text"),
    ],
)
def test_what_breaks_the_format_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read({"type": "message.received", "data": {**DATA, **wrong}})
    assert isinstance(update, Unrecognised)
    assert update.reason == reason
    assert update.event_id.startswith("sha256:")


@pytest.mark.parametrize("body", ["", "[]", "{", "null", '{"type": "message.read"}', "[" * 5000])
def test_an_event_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(body), Unrecognised)


def test_a_number_for_an_id_is_written_out() -> None:
    update = read({"type": "message.received", "data": {**DATA, "id": 17}})
    assert isinstance(update, InboundMessage)
    assert update.event_id == "17"


def test_a_channel_that_is_declared_is_read() -> None:
    both = evolve(
        transport.capabilities, channels=frozenset({Channel.SMS, Channel.WHATSAPP, Channel.EMAIL})
    )
    by = evolve(transport, capabilities=both)
    update = read({"type": "message.received", "data": {**DATA, "channel": "whatsapp"}}, by)
    assert isinstance(update, InboundMessage)
    assert update.from_ == Address.parse(f"whatsapp:{ANNA}")


def status(said: object, **more: object) -> StatusUpdate:
    data = {"id": "out_1", "status": said, "reference": "a:1:1", **more}
    update = read({"type": "message.status", "data": data})
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize("word", DeliveryStatus)
def test_each_status_is_read(word: DeliveryStatus) -> None:
    update = status(word)
    assert (update.status, update.message_id, update.reference) == (word, "out_1", "a:1:1")
    assert update.event_id == f"out_1:{word}"


def test_a_word_that_is_new_is_kept_as_unknown() -> None:
    update = status("pondering", reason="whim")
    assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)
    assert update.event_id == "out_1:pondering"


def test_an_opt_out_at_the_provider_is_told_by_a_status() -> None:
    update = status("failed", code="E4", reason="opted_out")
    assert (update.status, update.code) == (DeliveryStatus.FAILED, "E4")
    assert (update.reason, update.event_id) == (FailureReason.OPTED_OUT, "out_1:failed:E4")


@pytest.mark.parametrize("reason", [None, "whim", 5, []])
def test_a_failure_without_a_known_reason_has_an_unknown_one(reason: object) -> None:
    assert status("undelivered", reason=reason).reason is FailureReason.UNKNOWN
    assert status("delivered", reason="landline").reason is None


@pytest.mark.parametrize("reference", [None, "", "a b", [], 5])
def test_a_status_is_read_without_a_reference_too(reference: object) -> None:
    expected = "5" if reference == 5 else None
    assert status("sent", reference=reference).reference == expected


# Sending.


def sent(message: Message, by: Generic = transport) -> dict[str, str]:
    content: dict[str, str] = json.loads(by.request_for(message).body)
    return content


def test_a_text_is_posted_with_its_token_and_its_key() -> None:
    message = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1", key="a:1")
    request = transport.request_for(message)
    assert (request.method, request.url) == ("POST", SEND)
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert request.headers["idempotency-key"] == "a:1"
    assert sent(message) == {
        "channel": "sms",
        "to": ANNA,
        "from": OURS,
        "text": "Grüße & more",
        "reference": "a:1:1",
    }
    assert "idempotency-key" not in transport.request_for(evolve(message, key="")).headers


def test_where_to_report_is_said_with_the_message() -> None:
    by = evolve(transport, status_url="https://texts.example.com/s")
    message = Message(Address.parse(ANNA), "", "Hello", "1")
    assert sent(message, by)["callback_url"] == "https://texts.example.com/s"
    assert "from" not in sent(message, by)
    elsewhere = evolve(message, callback_url="https://a.example/s")
    assert sent(elsewhere, by)["callback_url"] == "https://a.example/s"


def test_a_lone_surrogate_is_sent_as_a_replacement() -> None:
    message = Message(Address.parse(ANNA), OURS, "a\ud800b\U0001f600", "1")
    assert sent(message)["text"] == "a\ufffdb\U0001f600"


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def test_a_message_that_was_taken_is_accepted() -> None:
    assert outcome(202, {"id": "out_1", "status": "queued"}) == Accepted("out_1", "queued")
    assert outcome(200, {"id": 17}) == Accepted("17", "accepted")


@pytest.mark.parametrize(
    "reason",
    [each for each in FailureReason if each not in {"throttled", "credentials_refused"}],
)
def test_each_reason_is_told(reason: FailureReason) -> None:
    told = {"code": "E1", "reason": reason}
    assert outcome(400, told) == Refused("E1", reason, REASONS[reason])
    for permanent in (True, False):
        assert outcome(400, {**told, "permanent": permanent}) == Refused("E1", reason, permanent)
    assert outcome(400, {**told, "permanent": "no"}) == Refused("E1", reason, REASONS[reason])


def test_every_reason_says_whether_it_lasts() -> None:
    assert set(REASONS) == set(FailureReason)
    assert {reason for reason, lasts in REASONS.items() if lasts} == {
        "opted_out", "marketing_opted_out", "blocked_by_recipient", "invalid_number", "landline",
        "content_rejected", "unknown",
    }  # fmt: skip


def test_a_throttled_message_may_be_tried_again() -> None:
    throttled = FailureReason.THROTTLED
    told = {"code": "E29", "reason": "throttled"}
    assert outcome(400, told) == NotAccepted("E29", throttled)
    stranger = FailureReason.CREDENTIALS_REFUSED
    told = {"code": "E41", "reason": "credentials_refused"}
    assert outcome(400, told) == NotAccepted("E41", stranger)
    assert outcome(401, {**told, "reason": "provider_unavailable"}) == NotAccepted("E41", stranger)
    answer = HttpResponse(429, {"Retry-After": "3"}, b"")
    assert transport.outcome_of(answer) == NotAccepted("http_429", throttled, timedelta(seconds=3))


@pytest.mark.parametrize(
    ("status_", "content"),
    [(500, {"code": "E4", "reason": "opted_out"}), (503, 1), (408, {}), (302, {}), (200, {}),
     (202, {"id": ""}), (201, [])],
)  # fmt: skip
def test_in_doubt_the_outcome_is_ambiguous(status_: int, content: object) -> None:
    assert outcome(status_, content) == Ambiguous(f"http_{status_}")


def test_a_refusal_without_a_known_reason_keeps_what_it_has() -> None:
    unknown = FailureReason.UNKNOWN
    assert outcome(400, {}) == Refused("http_400", unknown)
    assert outcome(400, {"code": "E1"}) == Refused("E1", unknown)
    assert outcome(400, {"code": "E1", "reason": "whim"}) == Refused("E1", unknown)
    assert outcome(400, {"reason": "landline"}) == Refused("http_400", unknown)
    assert outcome(403, {}) == NotAccepted("http_403", FailureReason.CREDENTIALS_REFUSED)


# What a provider declares.


def test_a_declaration_is_read() -> None:
    document = {
        "channels": ["sms", "whatsapp"],
        "handles_stop": "blocks",
        "words_that_lift_block": ["START"],
        "inbound_opt_out_hint": True,
        "idempotency_seconds": 86400,
        "lookup": "by_reference",
        "max_body": 1000,
    }
    assert capabilities_of(json.dumps(document)) == Capabilities(
        channels=frozenset({Channel.SMS, Channel.WHATSAPP}),
        signs_webhooks=True,
        handles_stop=StopHandling.BLOCKS,
        words_that_lift_block=frozenset({"START"}),
        inbound_opt_out_hint=True,
        idempotency_for=timedelta(days=1),
        lookup=Lookup.BY_REFERENCE,
        max_body=1000,
    )
    assert capabilities_of(b'{"channels": ["sms"]}') == transport.capabilities


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"channels": "sms"},
        {"channels": ["pigeon"]},
        {"channels": [5]},
        {"channels": ["sms"], "signs_webhooks": False},
        {"channels": ["sms"], "handles_stop": "sometimes"},
        {"channels": ["sms"], "inbound_opt_out_hint": "yes"},
        {"channels": ["sms"], "idempotency_seconds": 0},
        {"channels": ["sms"], "idempotency_seconds": 10**18},
        {"channels": ["sms"], "max_body": True},
        {"channels": ["sms"], "surprise": 1},
        {"channels": ["sms"], "words_that_lift_block": "START"},
        {"channels": ["sms"], "words_that_lift_block": [5]},
        [],
    ],
)
def test_a_declaration_that_is_half_understood_is_refused(wrong: object) -> None:
    with pytest.raises(ConfigurationError, match="a declaration is a JSON object with channels"):
        capabilities_of(json.dumps(wrong))
