"""Vonage: what we send, what we believe, what we read; PyJWT and its own SDK are the oracles."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import ClassVar

import jwt
import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import SignatureError
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.testing.vonage import FakeVonage, TakenMessage
from optin.transports.protocol import (
    Accepted,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Refused,
    StatusUpdate,
    Unrecognised,
)
from optin.transports.vonage import CODES, STATUSES, THROTTLED, Vonage
from tests.transports.codec_laws import AnswerLaws, ReportLaws, SettingLaws
from tests.transports.fake_laws import refusal

APPLICATION = "78d335fa-323d-0114-9c3d-d6f0d48968cf"
SECRET = "a signature secret of the tests, long enough"
ANNA, OURS = "+14155552671", "+15005550006"
ID = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"

clock = FixedClock()
fake = FakeVonage(APPLICATION, SECRET, clock=clock)
transport = Vonage(APPLICATION, fake.private_key, SECRET, clock=clock)
taken = TakenMessage(
    ID, {"to": "14155552671", "from": "15005550006", "text": "Hello", "client_ref": "a:1:1"}
)


class TestVonage(AnswerLaws, ReportLaws, SettingLaws, TransportLaws):
    secrets = (SECRET, fake.private_key, fake.private_key.splitlines()[1])
    type_ = Vonage
    right: ClassVar = {"application_id": APPLICATION, "private_key": fake.private_key}
    wrong: ClassVar = [
        {"application_id": ""},
        {"private_key": ""},
        {"private_key": "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"},
        {"signature_secret": ("",)},
        {"base_url": "http://api.example.com"},
    ]
    statuses: ClassVar = STATUSES
    codes: ClassVar = CODES
    id_ = ID
    failure = "rejected"
    new = ("pondering", "1240")
    doubtful: ClassVar = [
        (500, {"type": "https://developer.vonage.com/api-errors/messages#1240", "title": "W"}),
        (503, 1),
        (408, {}),
        (302, {}),
        (202, {}),
        (202, {"message_uuid": ""}),
    ]
    throttled: ClassVar = (
        HttpResponse(429, {"Retry-After": "3"}, b""),
        NotAccepted("http_429", FailureReason.THROTTLED, timedelta(seconds=3)),
    )

    def status(self, word: str, code: str = "") -> StatusUpdate:
        return status(word, code)

    def transport(self) -> Vonage:
        return transport

    def keyless(self) -> Vonage:
        return Vonage(APPLICATION, fake.private_key, clock=clock)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# Signatures: tokens of PyJWT. None is published; test_fake_vonage.py asks Vonage's own SDK.


def code_of(request: HttpRequest, by: Vonage = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


BODY = json.dumps({"message_uuid": ID, "status": "delivered"})


def signed(
    body: str = BODY, secret: str = SECRET, algorithm: str | None = "HS256", **claims: object
) -> HttpRequest:
    right = {
        "iat": int(clock.now().timestamp()),
        "payload_hash": sha256(body.encode()).hexdigest(),
    }
    given = {name: value for name, value in {**right, **claims}.items() if value is not None}
    token = jwt.encode(given, secret, algorithm=algorithm)
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
    return HttpRequest("POST", "/", headers, body.encode())


def with_token(request: HttpRequest, token: str) -> HttpRequest:
    return evolve(request, headers={**request.headers, "authorization": token})


def test_a_token_of_another_algorithm_or_secret_is_refused() -> None:
    transport.verify(signed())
    for algorithm in ("HS384", "HS512"):
        assert code_of(signed(secret=SECRET * 2, algorithm=algorithm)) == "bad_signature"
        by = evolve(transport, signature_secret=SECRET * 2)
        assert code_of(signed(secret=SECRET * 2, algorithm=algorithm), by) == "bad_signature"
    assert code_of(signed(secret="", algorithm="none")) == "bad_signature"
    assert code_of(signed(secret="another secret, which is long enough")) == "bad_signature"


def test_a_token_that_names_another_algorithm_than_it_is_signed_by_is_refused() -> None:
    for alg in ("none", "HS512", "RS256", None, 5):
        header, claims = ({"alg": alg, "typ": "JWT"}, {"iat": int(clock.now().timestamp()),
                          "payload_hash": sha256(BODY.encode()).hexdigest()})  # fmt: skip
        parts = [urlsafe_b64encode(json.dumps(each).encode()).rstrip(b"=") for each in
                 (header, claims)]  # fmt: skip
        content = b".".join(parts)
        key = jwt.get_algorithm_by_name("HS256")
        signature = urlsafe_b64encode(key.sign(content, SECRET.encode())).rstrip(b"=")
        token = (content + b"." + signature).decode()
        assert code_of(with_token(signed(), f"Bearer {token}")) == "bad_signature"


def test_a_token_whose_parts_are_no_json_is_refused() -> None:
    key = jwt.get_algorithm_by_name("HS256")
    for parts in (b"A.e30", b"e30.A", b"W10.e30", b"e30.W10", b"\xff.e30", b"..", b"."):
        signature = urlsafe_b64encode(key.sign(parts, SECRET.encode())).rstrip(b"=")
        token = (parts + b"." + signature).decode("latin-1")
        assert code_of(with_token(signed(), f"Bearer {token}")) == "bad_signature"


def test_the_body_belongs_to_its_token() -> None:
    # The SDK's verify_signature looks at the token alone, and would believe both.
    genuine = signed()
    other = evolve(genuine, body=genuine.body.replace(b"delivered", b"rejected"))
    assert code_of(other) == "bad_signature"
    for lacking in (
        None,
        "",
        5,
        sha256(b"").hexdigest(),
        sha256(BODY.encode()).hexdigest().upper(),
    ):
        assert code_of(signed(payload_hash=lacking)) == "bad_signature"


def test_a_token_stands_behind_its_scheme_in_one_spelling() -> None:
    genuine = signed()
    token = genuine.headers["authorization"].removeprefix("Bearer ")
    for given in (token, f"bearer {token}", f"Basic {token}", f"Bearer  {token}", "Bearer ..",
                  f"Bearer {token}=", f"Bearer {token}.", f"Bearer {token.rpartition('.')[0]}",
                  f"Bearer {token[:-1]}{'A' if token[-1] != 'A' else 'B'}"):  # fmt: skip
        assert code_of(with_token(genuine, given)) == "bad_signature"
    padded = urlsafe_b64decode(token.rpartition(".")[2] + "=")
    assert len(padded) == 32


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_a_token_counts_for_five_minutes(seconds: int) -> None:
    now = clock.now() + timedelta(seconds=seconds)
    evolve(transport, clock=FixedClock(now)).verify(signed())
    late = evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=301)))
    assert code_of(signed(), late) == "stale_signature"
    evolve(late, tolerance_for=timedelta(hours=1)).verify(signed())


def test_a_token_without_a_time_is_stale() -> None:
    now = int(clock.now().timestamp())
    for iat in (None, "soon", -now, now + 0.5, [now]):
        claims = {"payload_hash": sha256(BODY.encode()).hexdigest(), "iat": iat}
        token = jwt.api_jws.encode(json.dumps(claims).encode(), SECRET, algorithm="HS256")
        assert code_of(with_token(signed(), f"Bearer {token}")) == "stale_signature"


def test_no_repr_of_the_private_key_shows_it() -> None:
    shown = repr(transport.private_key)
    assert not any(line in shown for line in fake.private_key.splitlines())


def test_a_changed_secret_is_believed_until_it_is_taken_away() -> None:
    request = signed(secret="the secret that was before this one")
    both = (SECRET, "the secret that was before this one")
    evolve(transport, signature_secret=both).verify(request)
    assert code_of(request) == "bad_signature"


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    form = {**genuine.headers, "content-type": "application/x-www-form-urlencoded"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"
    assert code_of(with_token(genuine, "")) == "bad_signature"


# Reading.


def read(request: HttpRequest) -> object:
    transport.verify(request)
    (update,) = transport.read(request)
    return update


def message(**more: object) -> InboundMessage:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", id_=ID, more=more))
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read_with_its_numbers_in_e164_form() -> None:
    update = message(text="Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("vonage", APPLICATION, ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant


def test_a_short_code_and_a_plus_stay_as_they_are() -> None:
    assert message(to="12345").to == "12345"
    assert message(**{"from": ANNA}).from_ == Address.parse(ANNA)


def test_a_picture_is_a_message_with_or_without_a_text() -> None:
    assert message(channel="mms", text=None).text == ""
    assert message(channel="mms", text="STOP").text == "STOP"
    assert message(text="a\ud800").text == "a\ufffd"


def test_when_it_came_is_what_vonage_says() -> None:
    stamped = message(timestamp="2025-02-03T12:14:25Z")
    assert stamped.occurred_at == datetime(2025, 2, 3, 12, 14, 25, tzinfo=UTC)
    for odd in (None, "yesterday", "2025-02-03 12:14:25", 5):
        assert message(timestamp=odd).occurred_at is None


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"message_uuid": ""}, "message_uuid is missing or no word"),
        ({"from": "anna"}, "from is not a person's number"),
        ({"from": None}, "from or to is missing or no text"),
        ({"to": 5}, "from or to is missing or no text"),
        ({"to": "\n"}, "from or to is missing or no text"),
        ({"text": 5}, "text is no text"),
        ({"channel": "viber_service"}, "channel is neither sms nor mms"),
        ({"channel": ["sms"]}, "channel is neither sms nor mms"),
    ],
)
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"status": "sent"}', '{"status": 5}'])
def test_a_body_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(signed(body)), Unrecognised)


def status(word: str, code: str = "", *, nested: bool = False) -> StatusUpdate:
    update = read(fake.status_request(taken, word, code=code, nested=nested))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize("nested", [False, True])
def test_an_opt_out_at_vonage_is_told_by_a_status(nested: bool) -> None:  # noqa: FBT001
    update = status("rejected", "1240", nested=nested)
    assert (update.status, update.code) == (DeliveryStatus.FAILED, "1240")
    assert update.reason is FailureReason.OPTED_OUT
    assert update.event_id == f"{ID}:rejected:1240"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ({"title": 1000}, "1000"),
        ({"title": "1030", "type": "https://a.example/#rejected"}, "1030"),
        ({"title": "Low balance", "type": "https://a.example/#low-balance"}, "low-balance"),
        ({"title": "Rejected"}, None),
        ({"type": "https://a.example/"}, "https://a.example/"),
        ({"type": "a b"}, None),
        ({"type": 5}, None),
        ("1240", None),
        (None, None),
        ([], None),
    ],
)
def test_a_code_is_found_in_each_shape_of_a_problem(error: object, code: str | None) -> None:
    update = read(signed(json.dumps({"message_uuid": ID, "status": "rejected", "error": error})))
    assert isinstance(update, StatusUpdate)
    assert update.code == code


def test_a_failure_without_a_known_code_has_an_unknown_reason() -> None:
    assert status("undeliverable").reason is FailureReason.UNKNOWN
    assert status("rejected", "9999").reason is FailureReason.UNKNOWN
    assert status("rejected", "1000").reason is FailureReason.THROTTLED
    assert status("delivered", "1240").reason is None


# Sending.


def sent(message_: Message, by: Vonage = transport) -> dict[str, str]:
    content: dict[str, str] = json.loads(by.request_for(message_).body)
    return content


HELLO = Message(Address.parse(ANNA), OURS, "Grüße & more", "a:1:1")


def test_a_text_is_posted_without_the_plus_of_its_numbers() -> None:
    request = transport.request_for(HELLO)
    assert (request.method, request.url) == ("POST", "https://api.nexmo.com/v1/messages")
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(HELLO) == {
        "channel": "sms",
        "message_type": "text",
        "to": "14155552671",
        "from": "15005550006",
        "text": "Grüße & more",
        "client_ref": "a:1:1",
    }
    named = evolve(HELLO, sender="Town Law", text="a\ud800")
    assert (sent(named)["from"], sent(named)["text"]) == ("Town Law", "a\ufffd")


def test_a_reference_longer_than_vonage_takes_is_left_out() -> None:
    assert "client_ref" not in sent(evolve(HELLO, reference="x" * 101))
    assert sent(evolve(HELLO, reference="x" * 100))["client_ref"] == "x" * 100


def test_where_to_report_is_said_with_the_message() -> None:
    by = evolve(transport, status_url="https://texts.example.com/s")
    assert sent(HELLO, by)["webhook_url"] == "https://texts.example.com/s"
    elsewhere = evolve(HELLO, callback_url="https://a.example/s")
    assert sent(elsewhere, by)["webhook_url"] == "https://a.example/s"


def test_each_request_has_a_token_of_its_own_for_fifteen_minutes() -> None:
    tokens = [
        transport.request_for(evolve(HELLO, reference=reference)).headers["authorization"]
        for reference in ("a:1:1", "a:1:2")
    ]
    seen = [
        jwt.decode(token.removeprefix("Bearer "), options={"verify_signature": False})
        for token in tokens
    ]
    for token in tokens:
        header = jwt.get_unverified_header(token.removeprefix("Bearer "))
        assert header == {"alg": "RS256", "typ": "JWT"}
    assert seen[0]["jti"] != seen[1]["jti"]
    assert seen[0]["application_id"] == APPLICATION
    assert seen[0]["iat"] == int(clock.now().timestamp())
    assert seen[0]["exp"] - seen[0]["iat"] == 900


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def problem(code: str) -> dict[str, str]:
    return {"type": f"https://developer.vonage.com/api-errors/messages#{code}", "title": "Words"}


def test_a_message_that_vonage_took_is_accepted() -> None:
    assert outcome(202, {"message_uuid": ID}) == Accepted(ID, "accepted")


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_has_its_reason(code: str, meaning: tuple[FailureReason, bool]) -> None:
    assert outcome(422, problem(code)) == refusal(code, meaning)


@pytest.mark.parametrize("code", sorted(THROTTLED))
def test_a_code_may_say_that_the_message_is_to_be_tried_again(code: str) -> None:
    assert outcome(422, problem(code)) == NotAccepted(code, FailureReason.THROTTLED)


def test_a_refusal_without_a_known_code_keeps_what_it_has() -> None:
    unknown = FailureReason.UNKNOWN
    assert outcome(400, {}) == Refused("http_400", unknown)
    assert outcome(422, problem("1020")) == Refused("1020", unknown)
    assert outcome(401, {}) == NotAccepted("http_401", FailureReason.CREDENTIALS_REFUSED)
