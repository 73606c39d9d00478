"""WhatsApp: what we send, what we believe, what we read; pywa is the oracle."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optin.consent.addresses import Address, Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.clock import FixedClock
from optin.testing.transport_laws import TransportLaws
from optin.testing.whatsapp import FakeWhatsApp, TakenMessage
from optin.transports.protocol import (
    MARKETING,
    Accepted,
    Ambiguous,
    BlockUpdate,
    DeliveryStatus,
    FailureReason,
    Handshake,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    ProviderTemplate,
    Refused,
    StatusUpdate,
    Unrecognised,
    Update,
)
from optin.transports.whatsapp import CODES, STATUSES, THROTTLED, WhatsApp
from tests.transports.fake_laws import refusal

TOKEN, SECRET, WORD = "token-of-the-tests", "secret of the tests", "word of the tests"
ANNA, OURS = "+14155552671", "+15005550006"
ID = "wamid.HBgLMTQxNTU1NTI2NzEVAgARGBI"
NUMBER_ID = "106540352242922"

clock = FixedClock()
fake = FakeWhatsApp(TOKEN, SECRET, WORD, clock=clock)
transport = WhatsApp(TOKEN, {OURS: NUMBER_ID}, SECRET, WORD)
taken = TakenMessage(
    ID, {"to": ANNA[1:], "from": OURS, "body": "Hello", "biz_opaque_callback_data": "a:1:1"}
)


class TestWhatsApp(TransportLaws):
    secrets = (TOKEN, SECRET, WORD, NUMBER_ID)
    channel = Channel.WHATSAPP

    def transport(self) -> WhatsApp:
        return transport

    def keyless(self) -> WhatsApp:
        return WhatsApp(TOKEN, {OURS: NUMBER_ID})

    def inbound(self, text: str) -> HttpRequest:
        return fake.inbound_request("+14155550199", OURS, text, id_=ID)


# Signatures: test_fake_whatsapp.py asks pywa, too.


def code_of(request: HttpRequest, by: WhatsApp = transport) -> str:
    with pytest.raises(SignatureError) as caught:
        by.verify(request)
    return caught.value.code


def test_the_signature_is_over_the_body_as_it_came() -> None:
    """RFC 4231, 4.3: the second vector, which every implementation of HMAC-SHA256 has to pass."""
    by = evolve(transport, app_secret="Jefe")
    digest = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    headers = {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={digest}"}
    request = HttpRequest("POST", "/", headers, b"what do ya want for nothing?")
    by.verify(request)
    assert code_of(evolve(request, body=request.body + b"\n"), by) == "bad_signature"


def test_a_changed_secret_is_believed_until_it_is_taken_away() -> None:
    request = FakeWhatsApp(TOKEN, "the one before").inbound_request(ANNA, OURS, "")
    evolve(transport, app_secret=(SECRET, b"the one before")).verify(request)
    assert code_of(request) == "bad_signature"


def test_each_refusal_has_its_code() -> None:
    genuine = fake.inbound_request(ANNA, OURS, "YES")
    assert code_of(evolve(genuine, method="GET")) == "bad_method"
    form = {**genuine.headers, "content-type": "application/x-www-form-urlencoded"}
    assert code_of(evolve(genuine, headers=form)) == "bad_content_type"
    name = "x-hub-signature-256"
    digest = genuine.headers[name]
    for wrong in ("", digest.removeprefix("sha256="), digest.upper(), f"sha1={digest[7:]}"):
        headers = {**genuine.headers, name: wrong}
        assert code_of(evolve(genuine, headers=headers)) == "bad_signature"


def test_a_body_of_three_mebibytes_is_believed_and_a_larger_one_is_not() -> None:
    empty = fake.signed("{}")
    whole = fake.signed("{}".ljust(3 * 1024 * 1024))
    transport.verify(whole)
    assert code_of(evolve(whole, body=whole.body + b" ")) == "too_large"
    assert code_of(evolve(whole, headers=empty.headers)) == "bad_signature"


@pytest.mark.parametrize(
    "wrong",
    [
        {"access_token": ""},
        {"access_token": "two words"},
        {"senders": {"Reyes Law": NUMBER_ID}},
        {"senders": {"12345": NUMBER_ID}},
        {"senders": {"+1": NUMBER_ID}},
        {"senders": {OURS: "a/b"}},
        {"senders": {OURS: ""}},
        {"senders": [OURS]},
        {"senders": OURS},
        {"app_secret": ("",)},
        {"version": "23.5"},
        {"version": "v23.0/x"},
        {"base_url": "http://graph.example.com"},
    ],
)
def test_a_setting_that_cannot_be_is_refused_without_repeating_it(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        WhatsApp(**{"access_token": TOKEN, "senders": {OURS: NUMBER_ID}, **wrong})
    assert not any(value and str(value) in str(caught.value) for value in wrong.values())


def test_an_account_can_be_changed_in_one_setting_and_compared() -> None:
    changed = evolve(transport, version="v99.0")
    changed.verify(fake.inbound_request(ANNA, OURS, "YES"))
    assert evolve(changed, version="v25.0") == transport
    assert hash(evolve(changed, version="v25.0")) == hash(transport)


# The handshake.


def greeted(url: str, method: str = "GET", by: WhatsApp = transport) -> HttpResponse | None:
    told = by.greeting(HttpRequest(method, url))
    assert told is None or told.confirms is None
    return None if told is None else told.answer


ASKED = "/hooks?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=word+of%20the+tests"


def test_the_challenge_is_given_back_to_who_has_the_word() -> None:
    assert isinstance(transport, Handshake)
    answer = greeted(ASKED)
    assert answer is not None
    assert (answer.status, answer.body) == (200, b"1158201444")
    assert answer.headers["content-type"] == "text/plain"
    assert greeted(fake.handshake_request("1").url) == evolve(answer, body=b"1")


@pytest.mark.parametrize(
    "url",
    [
        "/hooks?hub.mode=subscribe&hub.challenge=1158201444",
        "/hooks?hub.mode=subscribe&hub.challenge=1&hub.verify_token=another",
        "/hooks?hub.mode=subscribe&hub.challenge=1&hub.verify_token=w%C3%B6rd%ED%A0%80",
        "/hooks?hub.mode=subscribe&hub.verify_token=word+of+the+tests",
        "/hooks?hub.mode=subscribe&hub.challenge=%3Cb%3E&hub.verify_token=word+of+the+tests",
    ],
)
def test_anybody_else_is_told_nothing(url: str) -> None:
    with pytest.raises(SignatureError) as caught:
        greeted(url)
    assert caught.value.code == "bad_handshake"
    assert WORD not in str(caught.value)


def test_what_asks_nothing_of_the_kind_is_left_to_the_rest() -> None:
    for url, method in (("/hooks", "GET"), (ASKED, "POST"), ("/hooks?hub.mode=x", "GET")):
        assert greeted(url, method) is None


def test_without_a_word_no_address_is_confirmed() -> None:
    with pytest.raises(ConfigurationError):
        greeted(ASKED, by=WhatsApp(TOKEN, {OURS: NUMBER_ID}, SECRET))


# Reading.


def read(request: HttpRequest, by: WhatsApp = transport) -> Update:
    by.verify(request)
    (update,) = by.read(request)
    assert update.raw == request.body
    return update


def message(**more: object) -> InboundMessage:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", id_=ID, more=more))
    assert isinstance(update, InboundMessage)
    return update


def test_a_message_is_read_with_its_numbers_in_e164_form() -> None:
    update = message(text={"body": "Sí, é 😀 \x00"})
    assert (update.provider, update.account, update.event_id) == ("whatsapp", "default", ID)
    assert update.from_ == Address(Channel.WHATSAPP, ANNA)
    assert (update.to, update.text) == (OURS, "Sí, é 😀 \x00")
    assert (update.occurred_at, update.provider_reading) == (clock.now(), None)
    assert update.may_grant
    assert message(text={"body": "a\ud800"}).text == "a\ufffd"


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"type": "button", "button": {"text": "STOP", "payload": "go-on"}}, "STOP"),
        (
            {
                "type": "interactive",
                "interactive": {"type": "button_reply", "button_reply": {"id": "1", "title": "No"}},
            },
            "No",
        ),
        (
            {
                "type": "interactive",
                "interactive": {"type": "list_reply", "list_reply": {"id": "1", "title": "Yes"}},
            },
            "Yes",
        ),
        (
            {
                "type": "interactive",
                "interactive": {"type": "nfm_reply", "nfm_reply": {"body": "Sent"}},
            },
            "",
        ),
        ({"type": "image", "image": {"id": "1", "caption": "Stop, please"}}, "Stop, please"),
        ({"type": "video", "video": {"id": "1"}}, ""),
        ({"type": "document", "document": {"caption": "STOP"}}, "STOP"),
        ({"type": "audio", "audio": {"id": "1"}}, ""),
        ({"type": "unsupported", "errors": [{"code": 131051}]}, ""),
    ],
)
def test_a_persons_own_words_are_found_in_each_kind(more: dict[str, object], text: str) -> None:
    assert message(**more).text == text


def test_a_number_of_ours_is_known_by_its_id_and_one_that_is_not_ours_is_as_meta_writes_it() -> (
    None
):
    change = fake.change_of("messages", [{"id": ID}], ANNA, OURS)
    text = {"from": ANNA[1:], "id": ID, "type": "text", "text": {"body": "STOP"}}
    written = {"phone_number_id": NUMBER_ID, "display_phone_number": "+1 500-555-0006"}
    for metadata, to in (
        (written, OURS),
        (
            {**written, "phone_number_id": "7", "display_phone_number": "15005550007"},
            "+15005550007",
        ),
    ):
        change["value"] = {"metadata": metadata, "messages": [text]}
        update = read(fake.signed(json.dumps(fake.body_of([change]))))
        assert isinstance(update, InboundMessage)
        assert update.to == to


def test_the_older_spellings_of_a_number_of_ours_find_its_id() -> None:
    by = WhatsApp(TOKEN, {"+5511987654321": "55"}, SECRET)
    hello = Message(Address.load(Channel.WHATSAPP, ANNA), "+551187654321", "Hello", "a:1:1")
    assert by.request_for(hello).url.endswith("/55/messages")


def test_when_it_came_is_what_whatsapp_says() -> None:
    assert message(timestamp="1603059201").occurred_at == datetime(
        2020, 10, 18, 22, 13, 21, tzinfo=UTC
    )
    assert message(timestamp=1603059201).occurred_at is not None
    for odd in (None, "yesterday", "", -5, True, "9" * 11):
        assert message(timestamp=odd).occurred_at is None


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "id is missing or no word"),
        ({"from": "anna"}, "messages tells of nobody by a number"),
        ({"from": None}, "messages tells of nobody by a number"),
        ({"from": ""}, "messages tells of nobody by a number"),
        ({"text": {}}, "text.body is missing or no text"),
        ({"text": {"body": 5}}, "text.body is missing or no text"),
        ({"type": "image", "image": {"caption": 5}}, "image.caption is missing or no text"),
        ({"type": None}, "type is missing or no word"),
        ({"group_id": "G1"}, "messages tells of one in a group"),
        *(
            ({"type": kind}, "messages has a type that is new, or none of a person's own words")
            for kind in ("system", "reaction", "hologram")
        ),
    ],
)
def test_what_cannot_be_read_is_kept_and_not_acted_on(
    wrong: dict[str, object], reason: str
) -> None:
    update = read(fake.inbound_request(ANNA, OURS, "STOP", more=wrong))
    assert isinstance(update, Unrecognised)
    assert update.reason == reason


@pytest.mark.parametrize(
    "body",
    [
        "", "[]", "{}", '{"entry": 5}', '{"entry": [5]}', '{"entry": [{"changes": {}}]}',
        '{"entry": [{"changes": [5]}]}', '{"entry": [{"changes": [{"value": 5}]}]}',
        '{"entry": [{"changes": [{"value": {"messages": 5}}]}]}',
        '{"entry": [{"changes": [{"field": "account_update", "value": {"event": "X"}}]}]}',
        '{"entry": [{"changes": [{"value": {"messages": [5]}}]}]}',
        '{"entry": [{"changes": [{"value": {"messages": [{"id": "1"}]}}]}]}',
    ],
)  # fmt: skip
def test_a_body_of_another_kind_is_kept_and_not_acted_on(body: str) -> None:
    assert isinstance(read(fake.signed(body)), Unrecognised)


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.just(ID),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "from", "type", "text", "body", "status"]), inner)
    ),
    max_leaves=9,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["messages", "statuses", "user_preferences", "surprises"]),
    st.lists(_values, max_size=3),
)
def test_whatever_stands_in_a_change_is_read_without_an_error(
    kind: str, several: list[Any]
) -> None:
    request = fake.signed(json.dumps(fake.body_of([fake.change_of(kind, several, ANNA, OURS)])))
    updates = transport.read(request)
    assert len(updates) == max(1, len(several) if kind != "surprises" else 1)
    assert [each.event_id for each in updates] == [
        each.event_id for each in transport.read(request)
    ]


def test_each_update_of_a_body_has_its_own_name_and_its_own_part() -> None:
    """As many come in one body as Meta likes, and another time in another order."""
    messages = [
        {"from": ANNA[1:], "id": f"wamid.{at}", "type": "text", "text": {"body": str(at)}}
        for at in range(2)
    ]
    odd = [{"type": "system", "id": str(at)} for at in range(2)]
    said = [{"id": ID, "status": word} for word in ("delivered", "sent")]
    changes = [
        fake.change_of("messages", [*messages, *odd], ANNA, OURS),
        fake.change_of("statuses", [*said], ANNA, OURS),
    ]
    updates = transport.read(fake.signed(json.dumps(fake.body_of(changes))))
    assert [type(each) for each in updates] == [
        InboundMessage, InboundMessage, Unrecognised, Unrecognised, StatusUpdate, StatusUpdate
    ]  # fmt: skip
    names = {each.event_id for each in updates}
    assert len(names) == 6
    assert [json.loads(each.raw).popitem()[1][0]["id"] for each in updates[:3]] == [
        "wamid.0", "wamid.1", "0"
    ]  # fmt: skip
    again = transport.read(fake.signed(json.dumps(fake.body_of(changes[::-1]))))
    assert {each.event_id for each in again} == names


def status(word: str, code: int | None = None) -> StatusUpdate:
    update = read(fake.status_request(taken, word, code=code))
    assert isinstance(update, StatusUpdate)
    return update


@pytest.mark.parametrize(("word", "expected"), STATUSES.items())
def test_each_status_is_read(word: str, expected: DeliveryStatus) -> None:
    update = status(word)
    assert (update.status, update.message_id, update.reference) == (expected, ID, "a:1:1")
    assert update.event_id == f"{ID}:{word}"


def test_a_word_that_is_new_is_kept_as_unknown() -> None:
    update = status("pondering", 131050)
    assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)
    assert update.event_id == f"{ID}:pondering:131050"


@pytest.mark.parametrize(("code", "meaning"), CODES.items())
def test_each_code_has_its_reason(code: str, meaning: tuple[FailureReason, bool]) -> None:
    update = status("failed", int(code))
    assert (update.code, update.reason) == (code, meaning[0])
    body = json.dumps({"error": {"code": int(code)}}).encode()
    assert transport.outcome_of(HttpResponse(400, {}, body)) == refusal(code, meaning)


def test_a_failure_without_a_known_code_has_an_unknown_reason() -> None:
    assert status("failed").reason is FailureReason.UNKNOWN
    for code in THROTTLED:
        assert status("failed", int(code)).reason is FailureReason.THROTTLED
    assert status("delivered", 131050).reason is None


# What a person chooses in the app's settings.


def preference(value: str = "stop", **more: object) -> Update:
    request = fake.preference_request(ANNA, OURS, value)
    content = json.loads(request.body)
    content["entry"][0]["changes"][0]["value"]["user_preferences"][0] |= more
    return read(fake.signed(json.dumps(content)))


@pytest.mark.parametrize(
    ("value", "blocked"), [("stop", True), ("resume", False), ("signup", False)]
)
def test_a_choice_about_marketing_is_a_block_of_that_category(value: str, *, blocked: bool) -> None:
    update = preference(value)
    assert isinstance(update, BlockUpdate)
    assert (update.recipient, update.sender) == (Address(Channel.WHATSAPP, ANNA), OURS)
    assert (update.blocked, update.by_person, update.category) == (blocked, True, MARKETING)
    assert (update.cause, update.lifted_by) == (f"marketing_messages:{value}", "")
    assert update.occurred_at == clock.now()


def test_a_choice_has_a_name_of_its_own_that_is_the_same_twice() -> None:
    told = [
        preference(),
        preference("resume"),
        preference(timestamp=5),
        preference(wa_id="14155552672"),
    ]
    assert len({each.event_id for each in told}) == 4
    about = f"{OURS} {ANNA} stop {int(clock.now().timestamp())}"
    assert preference().event_id == f"sha256:{sha256(about.encode()).hexdigest()}"


@pytest.mark.parametrize(
    "wrong",
    [{"category": "reminders"}, {"value": "ponder"}, {"wa_id": None}, {"timestamp": None}],
)
def test_a_choice_that_is_new_is_kept_and_not_acted_on(wrong: dict[str, Any]) -> None:
    assert isinstance(preference(**wrong), Unrecognised)


# Sending.

HELLO = Message(Address.load(Channel.WHATSAPP, ANNA), OURS, "Grüße & more", "a:1:1")


def sent(message_: Message, by: WhatsApp = transport) -> dict[str, object]:
    content: dict[str, object] = json.loads(by.request_for(message_).body)
    return content


def test_a_text_is_posted_to_the_messages_of_the_number() -> None:
    request = transport.request_for(HELLO)
    assert request.url == f"https://graph.facebook.com/v25.0/{NUMBER_ID}/messages"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"
    assert sent(HELLO) == {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": ANNA[1:],
        "type": "text",
        "text": {"body": "Grüße & more", "preview_url": False},
        "biz_opaque_callback_data": "a:1:1",
    }
    newer = evolve(transport, version="v26.0").request_for(HELLO)
    assert newer.url == f"https://graph.facebook.com/v26.0/{NUMBER_ID}/messages"


def test_what_cannot_be_sent_as_it_is_is_replaced_or_left_out() -> None:
    assert sent(evolve(HELLO, text="a\ud800"))["text"] == {"body": "a\ufffd", "preview_url": False}
    assert "biz_opaque_callback_data" in sent(evolve(HELLO, reference="x" * 512))
    assert "biz_opaque_callback_data" not in sent(evolve(HELLO, reference="x" * 513))


def test_a_template_is_sent_with_its_values_in_their_order() -> None:
    template = ProviderTemplate("opt_in_request", "pt_BR", ("Dana", "Reyes\ud800 Law"))
    content = sent(evolve(HELLO, template=template))
    assert (content["type"], "text" in content) == ("template", False)
    parameters = [{"type": "text", "text": "Dana"}, {"type": "text", "text": "Reyes\ufffd Law"}]
    assert content["template"] == {
        "name": "opt_in_request",
        "language": {"code": "pt_BR"},
        "components": [{"type": "body", "parameters": parameters}],
    }
    bare = sent(evolve(HELLO, template=evolve(template, values=())))
    assert bare["template"] == {"name": "opt_in_request", "language": {"code": "pt_BR"}}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"sender": "+15005550007"}, "unknown_sender"),
        ({"sender": "Reyes Law"}, "unknown_sender"),
        ({"sender": ""}, "unknown_sender"),
        ({"template": ProviderTemplate("opt_in_request")}, "no_language"),
    ],
)
def test_what_was_never_set_up_is_said_before_anything_leaves(
    change: dict[str, Any], code: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        transport.request_for(evolve(HELLO, **change))
    assert caught.value.code == code


# What became of it.


def outcome(status_: int, content: object, **headers: str) -> object:
    return transport.outcome_of(HttpResponse(status_, headers, json.dumps(content).encode()))


def test_a_message_that_whatsapp_took_is_accepted() -> None:
    assert outcome(200, {"messages": [{"id": ID}]}) == Accepted(ID, "accepted")
    held = {"id": ID, "message_status": "held_for_quality_assessment"}
    assert outcome(200, {"messages": [held]}) == Accepted(ID, "held_for_quality_assessment")


@pytest.mark.parametrize("code", sorted(THROTTLED))
def test_a_throttled_message_may_be_tried_again(code: str) -> None:
    said = {"error": {"code": int(code)}}
    assert outcome(400, said) == NotAccepted(code, FailureReason.THROTTLED)


@pytest.mark.parametrize(
    ("status_", "content"),
    [(500, {"error": {"code": 131000}}), (503, 1), (408, {}), (302, {}), (200, {"messages": []})],
)
def test_in_doubt_the_outcome_is_ambiguous(status_: int, content: object) -> None:
    assert outcome(status_, content) == Ambiguous(f"http_{status_}")


def test_a_refusal_keeps_what_it_has() -> None:
    assert outcome(400, {"error": {"code": 100}}) == Refused("100", FailureReason.UNKNOWN)
    assert outcome(400, {}) == Refused("http_400", FailureReason.UNKNOWN)
    assert outcome(403, {"error": {"code": 200}}) == Refused(
        "200", FailureReason.PROVIDER_UNAVAILABLE, permanent=False
    )
