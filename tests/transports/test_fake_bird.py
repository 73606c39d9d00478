"""The fake Bird convinces Bird's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar

import pytest
from attrs import evolve

from optin import DifferenceKind, OptIn, ReceivedAs, Sender, State
from optin.consent.addresses import Address
from optin.storage.memory import MemoryStore
from optin.testing.bird import FakeBird
from optin.testing.clock import FixedClock
from optin.transports.bird import CATEGORIES, CODES, STATUSES, Bird
from optin.transports.bird_suppressions import REASONS
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    BlockUpdate,
    FailureReason,
    HttpRequest,
    HttpResponse,
    Message,
    NotAccepted,
    Outcome,
    Refused,
)
from tests.transports.fake_laws import FakeLaws

with warnings.catch_warnings():
    # One of its models, of nothing that is used here, hides a name of pydantic's.
    warnings.filterwarnings("ignore", "Field name", UserWarning)
    import bird
    from bird._generated import (
        SMSErrorCode,
        SMSMessageCategory,
        SMSMessageStatus,
        SMSSuppressionReason,
    )

ANNA, OURS = "+14155552671", "+15005550006"
SENDER = Sender.parse(OURS)
AGES = 10**10  # seconds; the SDK reads the machine's clock
clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeBird]:
    with FakeBird(clock=clock) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeBird) -> Iterator[bird.Bird]:
    """Give Bird's own client, its requests sent to the fake."""
    with bird.Bird(
        api_key=fake.api_key,
        base_url=fake.base_url,
        webhook_secret=fake.webhook_secret,
        max_retries=0,
    ) as client:
        yield client


def transport_of(fake: FakeBird) -> Bird:
    return Bird(fake.api_key, fake.webhook_secret, base_url=fake.base_url, clock=fake.clock)


def deliver(
    fake: FakeBird, to: str = ANNA, text: str = "Hello", *, key: str = "", try_: int = 1
) -> Outcome:
    message = Message(Address.parse(to), OURS, text, f"a:1:{try_}", key=key)
    return StdlibCourier().deliver(transport_of(fake), message)


class TestFakeBird(FakeLaws[FakeBird]):
    fake_type = FakeBird
    stranger: ClassVar = {"api_key": "bk_us1_nobodys"}
    throttled = NotAccepted("TooManyRequests", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("SMSInvalidRecipient", FailureReason.INVALID_NUMBER),
        "+15005550007": Refused(
            "SMSSenderNotConfigured", FailureReason.SENDER_NOT_REGISTERED, permanent=False
        ),
    }
    reported: ClassVar = {
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.OPTED_OUT,
        "+15005550009": FailureReason.LANDLINE,
    }
    block = "recipient_opted_out"

    def transport(self, fake: FakeBird) -> Bird:
        return transport_of(fake)

    def secrets(self, fake: FakeBird) -> tuple[str, ...]:
        return fake.api_key, fake.webhook_secret


def test_birds_own_client_sends_through_the_fake_what_we_send(
    fake: FakeBird, client: bird.Bird
) -> None:
    sent = client.sms.send(
        to=ANNA,
        from_=OURS,
        text="Grüße 😀",
        category="transactional",
        metadata={"optin": "a:1:1"},
        options={"idempotency_key": "a:1"},
    )
    assert (sent.id, sent.status) == (fake.messages[0].id, "accepted")
    assert deliver(fake, text="Grüße 😀", key="a:1") == Accepted(sent.id, "accepted")
    assert len(fake.messages) == 1  # the same request under the same key


def test_birds_own_client_reads_a_refusal(fake: FakeBird, client: bird.Bird) -> None:
    with pytest.raises(bird.APIStatusError) as caught:
        client.sms.send(to="+15005550001", from_=OURS, text="Hello", category="transactional")
    assert (caught.value.status_code, caught.value.name) == (422, "SMSInvalidRecipient")
    assert fake.messages == []


def test_birds_own_client_reads_the_list_of_suppressions(fake: FakeBird, client: bird.Bird) -> None:
    for number in range(5):
        fake.block(f"+1415555267{number}", OURS, "STOP" if number else None)
    theirs = [
        (each.destination, each.originator, each.reason)
        for each in client.sms_suppressions.list(limit=2)
    ]
    (page,) = pages(fake)
    assert [(one.recipient.value, one.sender, one.cause) for one in page] == theirs
    assert [one.by_person for one in page] == [False, True, True, True, True]


def pages(fake: FakeBird) -> list[tuple[BlockUpdate, ...]]:
    by, after = transport_of(fake), None
    read: list[tuple[BlockUpdate, ...]] = []
    while True:
        response = StdlibCourier().exchange(by, by.list_request(after))
        assert isinstance(response, HttpResponse)
        page = by.listed(response)
        read.append(page.items)
        after = page.after
        if after is None:
            return read


def test_its_webhooks_are_signed_in_the_eyes_of_bird_and_read_by_it(
    fake: FakeBird, client: bird.Bird
) -> None:
    deliver(fake)
    fake.block(ANNA, OURS)
    requests = {
        "sms.received": fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00"),
        "sms.rejected": fake.status_request(fake.messages[0], "rejected", code="unreachable"),
        "sms.delivered": fake.status_request(fake.messages[0], "delivered"),
        "sms_suppression.created": fake.suppression_request(ANNA, OURS),
        "preference.revoked": fake.preference_request("revoked", ANNA, OURS),
        "preference.granted": fake.preference_request("granted", ANNA, None),
        "preference.deleted": fake.preference_request("deleted", ANNA, OURS),
    }
    for type_, request in requests.items():
        transport_of(fake).verify(request)
        told = client.webhooks.unwrap(request.body, request.headers, tolerance=AGES).root
        assert (told.type, type(told).__name__.startswith("Event")) == (type_, True)
        with pytest.raises(bird.WebhookVerificationError):
            client.webhooks.unwrap(request.body + b" ", request.headers, tolerance=AGES)


def test_our_words_are_birds() -> None:
    """Whatever its SDK knows has a meaning here, and nothing else has."""
    names = {each for each in CODES if each[0].isupper()}
    assert {each.value for each in SMSErrorCode} - {"unknown"} == CODES.keys() - names
    assert {each.value for each in SMSMessageStatus} - {"received"} == STATUSES.keys()
    assert {each.value for each in SMSSuppressionReason} == REASONS.keys()
    assert {each.value for each in SMSMessageCategory} == CATEGORIES


def test_a_key_is_sent_once_and_another_request_under_it_leaves_it_in_doubt(
    fake: FakeBird,
) -> None:
    first, again = (deliver(fake, key="a:1") for _ in range(2))
    assert first == again == Accepted(fake.messages[0].id, "accepted")
    # A later attempt has another name, which travels with the message.
    assert deliver(fake, key="a:1", try_=2) == Ambiguous("IdempotencyKeyReuse")
    assert deliver(fake, key="a:2") != first
    assert len(fake.messages) == 2


def test_what_the_api_does_not_take_is_refused(fake: FakeBird) -> None:
    by = transport_of(fake)
    invalid = Refused("ValidationError", FailureReason.UNKNOWN)
    assert deliver(fake, text="") == invalid
    message = Message(Address.parse(ANNA), OURS, "Hello", "a:1:1")
    wrong = StdlibCourier().deliver(evolve(by, api_key="wrong"), message)
    assert wrong == NotAccepted("Unauthorized", FailureReason.CREDENTIALS_REFUSED)
    request = evolve(by.request_for(message), url="/v1/sms/messages")
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "surprise": "1"}, {**content, "category": "fun"}, [], {"to": ANNA}):
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    list_ = evolve(by.list_request(None), url="/v1/sms/suppressions?page=1")
    for asked, status in ((list_, 422), (evolve(request, url="/v1/sms/batches"), 404)):
        answer = fake.take(asked)
        assert answer is not None
        assert answer.status == status
    assert fake.messages == []


@pytest.fixture
def host(fake: FakeBird) -> Iterator[OptIn]:
    """Give a host with one contact who has agreed."""
    by = evolve(transport_of(fake), senders=(OURS,))
    with OptIn(MemoryStore(), by, clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        clock.advance(timedelta(minutes=1))
        yield optin


def received(host: OptIn, request: HttpRequest) -> ReceivedAs:
    (one,) = host.receive(request)
    return one.outcome


def test_a_stop_that_only_bird_saw_is_an_opt_out_by_its_event(fake: FakeBird, host: OptIn) -> None:
    fake.block(ANNA, OURS)
    told = fake.suppression_request(ANNA, OURS)
    assert [received(host, told) for _ in range(2)] == [ReceivedAs.OPTED_OUT, ReceivedAs.DUPLICATE]
    (status,) = host.status("reyes", ANNA)
    assert status.state is State.OPTED_OUT
    assert [(block.cause, block.lifted_by) for block in status.blocks] == [("bird:stop", "START")]


def test_a_preference_takes_consent_away_and_does_not_give_it(fake: FakeBird, host: OptIn) -> None:
    received(host, fake.preference_request("revoked", ANNA, None))
    assert host.status("reyes", ANNA)[0].state is State.OPTED_OUT
    clock.advance(timedelta(minutes=1))
    received(host, fake.preference_request("granted", ANNA, None))
    (status,) = host.status("reyes", ANNA)
    assert (status.state, status.blocks) == (State.OPTED_OUT, ())


def test_the_list_repairs_what_no_webhook_told(fake: FakeBird, host: OptIn) -> None:
    fake.block(ANNA, OURS)
    found = host.mirror.reconcile("reyes")
    assert [each.kind for each in found.differences] == [DifferenceKind.UNKNOWN_HERE]
    assert host.status("reyes", ANNA)[0].state is State.OPTED_OUT
    fake.unblock(ANNA, OURS)
    clock.advance(timedelta(minutes=1))
    host.mirror.reconcile("reyes")
    assert host.status("reyes", ANNA)[0].blocks == ()


@pytest.mark.parametrize("theirs", [False, True])
def test_a_stop_is_answered_by_us_too_and_refused_unless_the_sender_says_so(
    *, theirs: bool
) -> None:
    with FakeBird(clock=FixedClock(), handles_stop=True) as fake:
        optin = OptIn(MemoryStore(), transport_of(fake), clock=fake.clock)
        optin.enrol("reyes", name="Reyes Law", senders=[evolve(SENDER, answers_stop=theirs)])
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        optin.dispatch()
        fake.messages.clear()
        optin.receive(fake.inbound_request(ANNA, OURS, "STOP"))
        optin.dispatch()
        for taken in fake.messages:
            optin.receive(fake.report(taken))
        codes = [row.code for row in optin.messages("reyes", ANNA) if row.state == "failed"]
        assert codes == ([] if theirs else ["recipient_opted_out"])
