"""Telnyx: what we send, what we believe, what we read; its own SDK is the oracle."""

import json
from base64 import b64encode
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import BlockListError, ConfigurationError, SignatureError
from optin.testing.clock import FixedClock
from optin.testing.telnyx import FakeTelnyx, TakenMessage
from optin.testing.transport_laws import TransportLaws
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    BlockList,
    BlockPage,
    DeliveryStatus,
    FailureReason,
    Headers,
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
from optin.transports.telnyx import CODES, STATUSES, THROTTLED, Telnyx
from tests.transports.fake_laws import refusal

KEY = "KEY-of-the-tests"
ANNA, OURS = "+14155552671", "+15005550006"
URL = "https://texts.example.com/hooks/telnyx"
ID = "7ee4241c-f127-47e5-9c34-3aac291f8058"

clock = FixedClock()
fake = FakeTelnyx(KEY, clock=clock)
transport = Telnyx(KEY, fake.public_key, webhook_url=URL, clock=clock)
taken = TakenMessage(
    ID, {"to": ANNA, "from": OURS, "text": "Hello", "webhook_url": f"{URL}?optin=a:1:1"}
)


class TestTelnyx(TransportLaws):
    secrets = (KEY,)

    def transport(self) -> Telnyx:
        return transport

    def keyless(self) -> Telnyx:
        return Telnyx(KEY, clock=clock)

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# Signatures. None is published; tests/transports/test_fake_telnyx.py asks Telnyx's own SDK.


def code_of(request: HttpRequest, by: Telnyx = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    form = {**genuine.headers, "content-type": "application/x-www-form-urlencoded"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    assert code_of(evolve(genuine, body=b" " * 65_537)) == "too_large"
    assert code_of(evolve(genuine, body=genuine.body + b" ")) == "bad_signature"
    for name in ("telnyx-timestamp", "telnyx-signature-ed25519"):
        left = {each: value for each, value in genuine.headers.items() if each != name}
        assert code_of(evolve(genuine, headers=left)) == "bad_signature"


def test_a_time_that_reaches_into_the_body_is_refused() -> None:
    # Both spell the same signed bytes; only digits before the first bar are a time.
    first = fake.signed("|{}")
    second = evolve(first, body=b"{}", headers={
        **first.headers, "telnyx-timestamp": f"{first.headers['telnyx-timestamp']}|",
    })  # fmt: skip
    transport.verify(first)
    assert code_of(second) == "bad_signature"


@pytest.mark.parametrize(("seconds", "beyond"), [(-300, -301), (0, 301), (300, -999)])
def test_a_signature_counts_for_five_minutes(seconds: int, beyond: int) -> None:
    request = fake.inbound_request(ANNA, OURS, "YES")
    evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=seconds))).verify(request)
    late = evolve(transport, clock=FixedClock(clock.now() + timedelta(seconds=beyond)))
    assert code_of(request, late) == "stale_signature"
    evolve(late, tolerance_for=timedelta(hours=1)).verify(request)


def test_a_changed_key_is_believed_until_it_is_taken_away() -> None:
    older = FakeTelnyx(seed=b"x" * 32, clock=clock)
    request = older.inbound_request(ANNA, OURS, "YES")
    Telnyx(KEY, (fake.public_key, older.public_key), clock=clock).verify(request)
    assert code_of(request) == "bad_signature"


@pytest.mark.parametrize(
    "wrong",
    [
        {"api_key": ""},
        {"api_key": "two words"},
        {"public_key": "not+base64!"},
        {"public_key": b64encode(b"x" * 31).decode()},
        {"public_key": ("",)},
        {"base_url": "http://api.example.com"},
    ],
)
def test_a_setting_that_cannot_be_is_refused_without_repeating_it(wrong: dict[str, str]) -> None:
    right: dict[str, str] = {"api_key": KEY}
    with pytest.raises(ConfigurationError) as caught:
        Telnyx(**{**right, **wrong})  # type: ignore[arg-type]
    assert not any(value and str(value) in str(caught.value) for value in wrong.values())


def test_an_account_can_be_changed_in_one_setting() -> None:
    changed = evolve(transport, messaging_profile_id="profile")
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert evolve(changed, messaging_profile_id=None) == transport


# Reading.


def read(request: HttpRequest) -> object:
    transport.verify(request)
    (update,) = transport.read(request)
    return update


def message(text: str | None = "STOP", **more: object) -> InboundMessage:
    wrote = {**more, "text": text}
    update = read(fake.inbound_request(ANNA, OURS, "", id_=ID, more=wrote))
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read() -> None:
    update = message("Sí, é 😀 \x00")
    assert (update.provider, update.account, update.event_id) == ("telnyx", "default", ID)
    assert (update.from_, update.to, update.text) == (Address.parse(ANNA), OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant


@pytest.mark.parametrize(
    ("hint", "reading"),
    [
        ("STOP", ProviderReading.STOP),
        ("start", ProviderReading.START),
        ("HELP", ProviderReading.HELP),
        ("PONDER", None),
        (None, None),
        (5, None),
    ],
)
def test_what_telnyx_has_answered_already_is_told(
    hint: object, reading: ProviderReading | None
) -> None:
    assert message(autoresponse_type=hint).provider_reading is reading


def test_a_fake_that_blocks_says_so_as_telnyx_does() -> None:
    blocking = FakeTelnyx(KEY, clock=clock, handles_stop=True)
    for text, reading in (("stop", ProviderReading.STOP), ("Unstop", ProviderReading.START)):
        update = read(blocking.inbound_request(ANNA, OURS, text))
        assert isinstance(update, InboundMessage)
        assert update.provider_reading is reading


def test_a_picture_alone_is_a_message_without_a_text() -> None:
    assert message(text=None, type="MMS").text == ""
    assert message(text="a\ud800").text == "a\ufffd"


def test_in_a_group_the_number_of_ours_is_the_one_that_was_handed_over() -> None:
    other = {"phone_number": "+14155550111", "status": "delivered"}
    ours = {"phone_number": OURS, "status": "webhook_delivered"}
    assert message(to=[other, ours]).to == OURS
    assert message(to=[ours, other]).to == OURS
    assert message(to=[{"phone_number": OURS}]).to == OURS


def test_when_it_came_is_what_telnyx_says() -> None:
    stamped = message(received_at="2019-01-23T18:10:02.574Z")
    assert stamped.occurred_at == datetime(2019, 1, 23, 18, 10, 2, 574_000, UTC)
    for odd in (None, "yesterday", "2019-01-23T18:10:02", 5):
        assert message(received_at=odd).occurred_at is None


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "data.payload.id is missing or no word"),
        ({"from": {"phone_number": "anna"}}, "data.payload.from is not a person's number"),
        ({"from": None}, "data.payload.from or to is missing or no text"),
        ({"from": {}}, "data.payload.from or to is missing or no text"),
        ({"to": []}, "data.payload.from or to is missing or no text"),
        ({"to": OURS}, "data.payload.from or to is missing or no text"),
        ({"to": [OURS, {"phone_number": 5}, {"phone_number": "\n"}]},
         "data.payload.from or to is missing or no text"),
        ({"text": 5}, "data.payload.text is no text"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize(
    "body", ["", "[]", "{}", '{"data": {"event_type": "call.answered"}}', '{"data": []}',
             '{"data": {"event_type": ["message.sent"]}}', '{"data": {"event_type": null}}'],
)  # fmt: skip
def test_an_event_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(fake.signed(body)), Unrecognised)


def status(word: str, **more: str) -> StatusUpdate:
    update = read(fake.status_request(taken, word, **more))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(("word", "expected"), STATUSES.items())
def test_each_status_is_read(word: str, expected: DeliveryStatus) -> None:
    update = status(word)
    assert (update.status, update.message_id, update.reference) == (expected, ID, "a:1:1")
    assert update.event_id == f"{ID}:{word}"


def test_a_word_that_is_new_is_kept_as_unknown() -> None:
    update = status("pondering", event="message.sent")
    assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)


def test_an_opt_out_at_telnyx_is_told_by_a_status() -> None:
    update = status("sending_failed", code="40300", title="Blocked due to STOP message")
    assert (update.status, update.code) == (DeliveryStatus.FAILED, "40300")
    assert update.reason is FailureReason.OPTED_OUT
    assert update.event_id == f"{ID}:sending_failed:40300"


def test_the_code_of_an_opt_out_with_another_title_is_no_opt_out() -> None:
    assert status("sending_failed", code="40300", title="Not on a profile").reason is (
        FailureReason.UNKNOWN
    )


def test_a_failure_without_a_code_has_an_unknown_reason() -> None:
    assert status("delivery_failed").reason is FailureReason.UNKNOWN
    assert status("delivery_failed", code="40011").reason is FailureReason.THROTTLED
    assert status("delivered", code="40008").reason is None


def test_the_reference_is_read_where_it_is_signed() -> None:
    # The URL that a request came to is not signed; who repeats one could write another there.
    genuine = fake.status_request(taken, "delivered")
    (update,) = transport.read(evolve(genuine, url=f"{URL}?optin=b:2:2"))
    assert isinstance(update, StatusUpdate)
    assert update.reference == "a:1:1"
    plain = evolve(taken, content={**taken.content, "webhook_url": URL})
    (update,) = transport.read(fake.status_request(plain, "delivered"))
    assert isinstance(update, StatusUpdate)
    assert update.reference is None


def test_a_status_without_its_message_is_kept_and_not_acted_on() -> None:
    body = {"data": {"event_type": "message.sent", "payload": {"to": [{"status": "sent"}]}}}
    assert isinstance(read(fake.signed(json.dumps(body))), Unrecognised)


# Sending.


def sent(message_: Message, by: Telnyx = transport) -> dict[str, str]:
    content: dict[str, str] = json.loads(by.request_for(message_).body)
    return content


def test_a_text_is_posted_with_its_key_and_its_callback() -> None:
    hello = Message(Address.parse(ANNA), OURS, "Grüße & more", "attempt/1")
    request = transport.request_for(hello)
    assert (request.method, request.url) == ("POST", "https://api.telnyx.com/v2/messages")
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(hello) == {
        "to": ANNA,
        "from": OURS,
        "text": "Grüße & more",
        "webhook_url": f"{URL}?optin=attempt%2F1",
    }


def test_a_profile_stands_beside_or_in_place_of_the_sender() -> None:
    by = Telnyx(KEY, messaging_profile_id="profile")
    hello = Message(Address.parse(ANNA), "", "Hello a\ud800", "1")
    assert sent(hello, by) == {
        "to": ANNA,
        "text": "Hello a\ufffd",
        "messaging_profile_id": "profile",
    }
    elsewhere = evolve(hello, callback_url="https://a.example/s?t=2")
    assert sent(elsewhere, by)["webhook_url"] == "https://a.example/s?t=2&optin=1"


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def test_a_message_that_telnyx_took_is_accepted() -> None:
    data = {"id": ID, "to": [{"phone_number": ANNA, "status": "queued"}]}
    assert outcome(200, {"data": data}) == Accepted(ID, "queued")
    assert outcome(200, {"data": {"id": ID}}) == Accepted(ID, "queued")


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_has_its_reason(code: str, meaning: tuple[FailureReason, bool]) -> None:
    assert outcome(400, {"errors": [{"code": code}]}) == refusal(code, meaning)
    assert outcome(403, {"errors": [{"code": int(code)}]}) == refusal(code, meaning)


@pytest.mark.parametrize("code", sorted(THROTTLED))
def test_a_throttled_message_may_be_tried_again(code: str) -> None:
    answer = {"errors": [{"code": code}]}
    assert outcome(400, answer) == NotAccepted(code, FailureReason.THROTTLED)
    later = HttpResponse(429, {"Retry-After": "3"}, json.dumps(answer).encode())
    wait = timedelta(seconds=3)
    assert transport.outcome_of(later) == NotAccepted(code, FailureReason.THROTTLED, wait)


@pytest.mark.parametrize(
    ("status_", "content"),
    [(500, {"errors": [{"code": "40300"}]}), (503, 1), (408, {}), (302, {}), (200, {}),
     (200, {"data": {"id": ""}}), (201, [])],
)  # fmt: skip
def test_in_doubt_the_outcome_is_ambiguous(status_: int, content: object) -> None:
    assert outcome(status_, content) == Ambiguous(f"http_{status_}")


def test_a_refusal_without_a_known_code_keeps_what_it_has() -> None:
    unknown = FailureReason.UNKNOWN
    assert outcome(400, {}) == Refused("http_400", unknown)
    assert outcome(422, {"errors": [{"code": "99999"}]}) == Refused("99999", unknown)
    assert outcome(422, {"errors": [{}]}) == Refused("http_422", unknown)
    assert outcome(401, {}) == NotAccepted("http_401", FailureReason.CREDENTIALS_REFUSED)


def test_the_code_of_an_opt_out_answers_by_its_title() -> None:
    for title, reason in (
        ("Blocked due to STOP message", FailureReason.OPTED_OUT),
        (None, FailureReason.OPTED_OUT),
        ("Not on a profile", FailureReason.UNKNOWN),
    ):
        answer = {"errors": [{"code": "40300", "title": title}]}
        assert outcome(409, answer) == Refused("40300", reason)


# The list of opt-outs.

ENTRY: dict[str, object] = {
    "from": OURS,
    "to": ANNA,
    "messaging_profile_id": "0f512bda-ae1e-4597-8e11-e5f5686b97d3",
    "keyword": "STOP",
    "created_at": "2025-04-28 12:00:38.631252+00:00",  # Telnyx's own example
}
LAST = {"total_pages": 1, "total_results": 1, "page_number": 1, "page_size": 250}


def page(*entries: object, **meta: object) -> HttpResponse:
    content = {"data": entries, "meta": {**LAST, **meta}}
    return HttpResponse(200, {}, json.dumps(content).encode())


def listed(*entries: object, **meta: object) -> BlockPage:
    return transport.listed(page(*entries, **meta))


def without(name: str) -> dict[str, object]:
    return {each: value for each, value in ENTRY.items() if each != name}


def test_a_page_of_opt_outs_is_asked_for_whole_and_unredacted() -> None:
    assert isinstance(transport, BlockList)
    first, third = transport.list_request(None), transport.list_request("3")
    base = "https://api.telnyx.com/v2/messaging_optouts?page%5Bnumber%5D"
    assert first.url == f"{base}=1&page%5Bsize%5D=250&redaction_enabled=false"
    assert third.url == f"{base}=3&page%5Bsize%5D=250&redaction_enabled=false"
    assert (first.method, first.body) == ("GET", b"")
    authorised = {"Authorization": f"Bearer {KEY}", "Accept": "application/json"}
    assert first.headers == Headers(authorised)
    assert KEY not in repr(first)


def test_an_entry_says_who_and_since_when_and_is_a_persons_where_a_word_did_it() -> None:
    (item,) = listed(ENTRY).items
    assert (item.provider, item.account) == ("telnyx", "default")
    assert (item.recipient, item.sender) == (Address.parse(ANNA), OURS)
    assert (item.blocked, item.by_person, item.cause, item.lifted_by) == (
        True, True, "STOP", "START",
    )  # fmt: skip
    assert item.occurred_at == datetime(2025, 4, 28, 12, 0, 38, 631252, UTC)
    assert json.loads(item.raw) == ENTRY
    assert ANNA not in repr(item)


def test_a_word_that_a_profile_added_is_a_persons_too() -> None:
    (item,) = listed({**ENTRY, "keyword": " ARRÊT "}).items
    assert (item.by_person, item.cause) == (True, "ARRÊT")


@pytest.mark.parametrize(
    "entry", [without("keyword"), *({**ENTRY, "keyword": each} for each in (None, "", " "))]
)
def test_an_entry_without_a_word_is_a_block_and_no_opt_out(entry: dict[str, object]) -> None:
    (item,) = listed(entry).items
    assert (item.by_person, item.cause) == (False, "")


def test_the_same_entry_has_the_same_name_and_another_another() -> None:
    entries = [
        ENTRY,
        {**ENTRY, "surprise": {"of": ["a", "later", "day"]}},
        {**ENTRY, "created_at": "2025-04-29 12:00:38.631252+00:00"},
        {**ENTRY, "from": "CLINIC"},
    ]
    names = [item.event_id for item in listed(*entries).items]
    assert names[0] == names[1]
    assert len(set(names)) == 3
    assert ANNA not in "".join(names)


@pytest.mark.parametrize("said", ["2025-04-28 12:00:38.631252", "yesterday", 7, None])
def test_a_time_without_an_offset_is_none(said: object) -> None:
    assert listed({**ENTRY, "created_at": said}).items[0].occurred_at is None


def test_a_page_says_where_the_next_begins_and_that_a_block_is_the_profiles() -> None:
    assert listed(ENTRY, page_number=1, total_pages=3).after == "2"
    assert listed(ENTRY, page_number=2, total_pages=3).after == "3"
    assert listed(ENTRY, page_number=3, total_pages=3).after is None
    assert listed(total_pages=0) == BlockPage((), None, across_senders=True)


@pytest.mark.parametrize(
    "response",
    [
        page(without("from")),
        page({**ENTRY, "from": ""}),
        page(ENTRY, without("to")),
        page({**ENTRY, "to": "+1415555****"}),
        page({**ENTRY, "keyword": 7}),
        page("no entry"),
        page(ENTRY, page_number=None),
        page(ENTRY, page_number=0),
        page(ENTRY, total_pages="3"),
        page(ENTRY, total_pages=True),
        HttpResponse(200, {}, json.dumps({"data": [ENTRY]}).encode()),
        HttpResponse(200, {}, json.dumps({"data": ENTRY, "meta": LAST}).encode()),
        HttpResponse(200, {}, page(ENTRY).body[:-9]),
        HttpResponse(200, {}, b"[]"),
    ],
)
def test_a_page_that_cannot_be_read_whole_is_none(response: HttpResponse) -> None:
    with pytest.raises(BlockListError, match="no page of its list") as caught:
        transport.listed(response)
    assert caught.value.code == "http_200"
    assert ANNA not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, b'{"errors": [{"code": "10009", "title": "Authentication failed"}]}', "10009"),
        (401, b'{"code": "10009", "title": "Authentication failed"}', "10009"),
        (429, b'{"errors": [{"code": "10011"}]}', "10011"),
        (500, b"<html>", "http_500"),
        (201, page(ENTRY).body, "http_201"),
    ],
)
def test_an_answer_that_is_no_page_has_telnyxs_own_code(
    status: int, body: bytes, code: str
) -> None:
    with pytest.raises(BlockListError) as caught:
        transport.listed(HttpResponse(status, {}, body))
    assert (caught.value.code, caught.value.status) == (code, status)
    own = "" if code.startswith("http_") else f", code {code}"
    assert str(caught.value).endswith(f"list of opt-outs (status {status}{own})")


def test_an_account_whose_blocks_no_word_lifts_says_so() -> None:
    capabilities = evolve(transport.capabilities, words_that_lift_block=frozenset())
    by = evolve(transport, capabilities=capabilities)
    assert by.listed(page(ENTRY)).items[0].lifted_by == ""
