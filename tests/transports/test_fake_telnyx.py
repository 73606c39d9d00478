"""The fake Telnyx convinces Telnyx's own SDK, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import ClassVar

import pytest
import telnyx
from attrs import evolve
from telnyx.lib import WebhookVerificationError, verify_webhook_signature, webhook_verification
from telnyx.types import DeliveryUpdateWebhookEvent, InboundMessageWebhookEvent

from optin import DifferenceKind, OptIn, State
from optin.consent.addresses import Address
from optin.exceptions import BlockListError
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.telnyx import FakeTelnyx, Fault
from optin.transports.couriers import StdlibCourier
from optin.transports.http import HttpCourier
from optin.transports.protocol import (
    Accepted,
    BlockPage,
    Courier,
    FailureReason,
    HttpRequest,
    HttpResponse,
    NotAccepted,
    Refused,
)
from optin.transports.telnyx import Telnyx
from tests.transports.fake_laws import ANNA, HELLO, OURS, FakeLaws, deliver

URL = "https://texts.example.com/hooks/telnyx"
clock = FixedClock()


@pytest.fixture
def fake() -> Iterator[FakeTelnyx]:
    with FakeTelnyx(clock=clock) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeTelnyx) -> Iterator[telnyx.Telnyx]:
    """Give Telnyx's own client, its requests sent to the fake."""
    with telnyx.Telnyx(
        api_key=fake.api_key, base_url=f"{fake.base_url}/v2", max_retries=0
    ) as client:
        yield client


def transport_of(fake: FakeTelnyx) -> Telnyx:
    return Telnyx(fake.api_key, fake.public_key, URL, base_url=fake.base_url, clock=fake.clock)


class TestFakeTelnyx(FakeLaws[FakeTelnyx]):
    fake_type = FakeTelnyx
    stranger: ClassVar = {"api_key": "KEY-of-nobody"}
    throttled = NotAccepted("10011", FailureReason.THROTTLED, timedelta(seconds=1))
    refused: ClassVar = {
        "+15005550001": Refused("40310", FailureReason.INVALID_NUMBER),
        "+15005550003": Refused("40309", FailureReason.UNREACHABLE, permanent=False),
        "+15005550004": Refused("40300", FailureReason.OPTED_OUT),
        "+15005550007": Refused("40305", FailureReason.SENDER_NOT_REGISTERED, permanent=False),
        "+15005550009": Refused("40001", FailureReason.LANDLINE),
    }
    block = "40300"

    def transport(self, fake: FakeTelnyx) -> Telnyx:
        return transport_of(fake)

    def secrets(self, fake: FakeTelnyx) -> tuple[str, ...]:
        return fake.api_key, fake.seed.decode()


def test_telnyxs_own_client_sends_through_the_fake_what_we_send(
    fake: FakeTelnyx, client: telnyx.Telnyx
) -> None:
    sent = client.messages.send(
        to=ANNA, from_=OURS, text="Grüße 😀", webhook_url=f"{URL}?optin=a%3A1%3A1"
    )
    assert sent.data is not None
    assert sent.data.to is not None
    assert (sent.data.id, sent.data.to[0].status) == (fake.messages[0].id, "queued")
    assert isinstance(deliver(transport_of(fake), text="Grüße 😀"), Accepted)
    theirs, ours = fake.messages
    assert theirs.content == ours.content


def test_telnyxs_own_client_reads_a_refusal(fake: FakeTelnyx, client: telnyx.Telnyx) -> None:
    with pytest.raises(telnyx.PermissionDeniedError, match="40300"):
        client.messages.send(to="+15005550004", from_=OURS, text="Hello")
    assert fake.messages == []


def test_what_the_api_does_not_take_is_refused(fake: FakeTelnyx) -> None:
    by = transport_of(fake)
    rejected = FailureReason.CONTENT_REJECTED
    assert deliver(transport_of(fake), text="") == Refused("40316", rejected)
    assert deliver(transport_of(fake), text="x" * 1531) == Refused("40302", rejected)
    nobody = deliver(transport_of(fake), sender="")
    assert nobody == Refused("40305", FailureReason.SENDER_NOT_REGISTERED, permanent=False)
    wrong = deliver(evolve(by, api_key="wrong"))
    assert wrong == NotAccepted("10009", FailureReason.CREDENTIALS_REFUSED)
    request = evolve(by.request_for(HELLO), url="/v2/messages")
    content = json.loads(request.body)
    odd: object
    for odd, code in (({**content, "to": "anna"}, "40310"), ({"text": "x"}, "10004"),
                      ({**content, "surprise": "1"}, "10015"), ([], "10015")):  # fmt: skip
        answer = fake.take(evolve(request, body=json.dumps(odd).encode()))
        assert answer is not None
        assert json.loads(answer.body)["errors"][0]["code"] == code
    lost = fake.take(evolve(request, url="/v2/else"))
    assert lost is not None
    assert lost.status == 404
    assert fake.messages == []


def believed(fake: FakeTelnyx, request: HttpRequest) -> bool:
    """Say what Telnyx's own SDK thinks of a webhook."""
    try:
        verify_webhook_signature(request.body.decode(), dict(request.headers), fake.public_key)
    except WebhookVerificationError:
        return False
    return True


def test_its_webhooks_are_signed_in_the_eyes_of_telnyx(
    fake: FakeTelnyx, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = SimpleNamespace(time=lambda: clock.now().timestamp())
    monkeypatch.setattr(webhook_verification, "time", now)
    deliver(transport_of(fake))
    inbound = fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00")
    report = fake.status_request(fake.messages[0], "delivered")
    for request in (inbound, report):
        transport_of(fake).verify(request)
        assert believed(fake, request)
        assert not believed(fake, evolve(request, body=request.body + b" "))
    message = InboundMessageWebhookEvent.model_validate_json(inbound.body)
    assert message.data is not None
    assert message.data.payload is not None
    assert message.data.payload.text == "Sí, é 😀 \x00"
    told = DeliveryUpdateWebhookEvent.model_validate_json(report.body)
    assert told.data is not None
    assert told.data.event_type == "message.finalized"


# The list of opt-outs.

SECOND = "+15005550008"


def listing(fake: FakeTelnyx, after: str | None = None) -> BlockPage:
    by = transport_of(fake)
    response = StdlibCourier().exchange(by, by.list_request(after))
    assert isinstance(response, HttpResponse)
    return by.listed(response)


def test_telnyxs_own_client_lists_the_same_opt_outs_as_we_do(
    fake: FakeTelnyx, client: telnyx.Telnyx
) -> None:
    for number in range(260):
        fake.block(f"+1415555{number:04}", OURS, "STOP" if number % 2 else None)
        clock.advance(timedelta(seconds=1))
    first = listing(fake)
    second = listing(fake, first.after)
    assert (len(first.items), first.after, second.after) == (250, "2", None)
    ours = [
        (one.recipient.value, one.sender, one.cause, one.occurred_at)
        for one in (*first.items, *second.items)
    ]
    theirs = [
        (one.to, one.from_, one.keyword or "", one.created_at)
        for one in client.messaging_optouts.list(page_size=100)
    ]
    assert ours == theirs
    assert len(set(ours)) == 260


def test_redacted_numbers_are_nobodys(fake: FakeTelnyx, client: telnyx.Telnyx) -> None:
    fake.block(ANNA, OURS)
    (hidden,) = client.messaging_optouts.list(redaction_enabled="true")
    assert hidden.to == "+141555****"
    assert listing(fake).items[0].recipient == Address.parse(ANNA)


@pytest.mark.parametrize(
    "query", ["page[size]=251", "page[size]=0", "page[number]=0", "page[number]=x", "surprise=1"]
)
def test_a_page_that_the_api_does_not_have_is_refused(fake: FakeTelnyx, query: str) -> None:
    request = transport_of(fake).list_request(None)
    answer = fake.take(evolve(request, url=f"/v2/messaging_optouts?{query}"))
    assert answer is not None
    assert (answer.status, json.loads(answer.body)["errors"][0]["code"]) == (400, "10015")


@pytest.fixture(params=[StdlibCourier, HttpCourier])
def firm(request: pytest.FixtureRequest) -> Iterator[tuple[FakeTelnyx, OptIn]]:
    """Give a Telnyx whose webhooks are all lost, and a host with two senders on one profile."""
    made: Callable[[], Courier] = request.param
    courier = made()
    with FakeTelnyx(clock=clock, handles_stop=True) as fake:
        with OptIn(MemoryStore(), transport_of(fake), clock=clock, courier=courier) as optin:
            optin.enrol("reyes", name="Reyes Law", senders=[OURS, SECOND])
            optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
            clock.advance(timedelta(days=1))
            yield fake, optin
        if isinstance(courier, HttpCourier):
            courier.close()


def test_comparing_with_telnyx_takes_over_a_stop_that_no_webhook_told(
    firm: tuple[FakeTelnyx, OptIn],
) -> None:
    fake, optin = firm
    fake.inbound_request(ANNA, OURS, "stop")  # and it never arrives
    fake.block("+14155550199", OURS, None)
    fake.block("+14155550198", "+15005550010")  # another account's sender
    found = optin.mirror.reconcile("reyes")
    assert (found.listed, found.agrees) == (2, True)
    assert [each.by_person for each in found.differences] == [True, False]
    (status,) = optin.status("reyes", ANNA)
    (block,) = status.blocks
    assert status.state is State.OPTED_OUT
    assert (block.source, block.cause, block.lifted_by) == ("provider", "telnyx:stop", "START")
    (other,) = optin.status("reyes", "+14155550199")
    assert (other.state, len(other.blocks)) == (State.UNKNOWN, 1)
    assert optin.mirror.reconcile("reyes").differences == ()


def test_a_block_of_the_profiles_is_lifted_for_no_sender_while_it_is_listed_for_one(
    firm: tuple[FakeTelnyx, OptIn],
) -> None:
    fake, optin = firm
    fake.block(ANNA, SECOND, None)
    optin.send("reyes", to=ANNA, text="At nine.", user="dana", sender=OURS)
    optin.dispatch()  # refused, so that the block of this sender, which no entry names, is known
    clock.advance(timedelta(seconds=1))
    (difference,) = optin.mirror.reconcile("reyes").differences
    assert difference.kind is DifferenceKind.UNKNOWN_HERE
    (status,) = optin.status("reyes", ANNA)
    assert {block.sender for block in status.blocks} == {OURS, SECOND}
    fake.unblock(ANNA)
    clock.advance(timedelta(seconds=1))
    gone = optin.mirror.reconcile("reyes").differences
    assert [each.kind for each in gone] == [DifferenceKind.GONE_THERE] * 2
    assert optin.status("reyes", ANNA)[0].blocks == ()


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.THROTTLED, "10011"),
        (Fault.SERVER_ERROR, "10007"),
        (Fault.HANG_UP, "connection_lost"),
    ],
)
def test_a_list_that_cannot_be_had_changes_nothing(
    firm: tuple[FakeTelnyx, OptIn], fault: Fault, code: str
) -> None:
    fake, optin = firm
    fake.block(ANNA, OURS)
    fake.break_next(fault)
    with pytest.raises(BlockListError) as caught:
        optin.mirror.reconcile("reyes")
    assert caught.value.code == code
    assert optin.status("reyes", ANNA)[0].state is State.OPTED_IN


def test_a_list_with_one_entry_that_names_no_sender_changes_nothing(
    firm: tuple[FakeTelnyx, OptIn],
) -> None:
    fake, optin = firm
    fake.block(ANNA, OURS, more={"surprise": "of a later day"})
    fake.block("+14155550199", OURS, more={"from": None})
    with pytest.raises(BlockListError) as caught:
        optin.mirror.reconcile("reyes")
    assert caught.value.code == "http_200"
    assert optin.status("reyes", ANNA)[0].state is State.OPTED_IN
    fake.unblock("+14155550199")
    assert len(optin.mirror.reconcile("reyes").differences) == 1


def test_a_key_that_telnyx_does_not_know_gets_no_list(fake: FakeTelnyx) -> None:
    by = evolve(transport_of(fake), api_key="wrong")
    with OptIn(MemoryStore(), by, clock=clock) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=[OURS])
        with pytest.raises(BlockListError) as caught:
            optin.mirror.reconcile("reyes")
    assert caught.value.code == "10009"
    assert str(caught.value).endswith("(status 401, code 10009)")
