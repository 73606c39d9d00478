"""What Twilio is told of consents: as its own SDK tells it, and what its answer means."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest
from attrs import evolve
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from optin import Mode, OptIn, Policy, State
from optin.consent.addresses import Address, Sender
from optin.consent.evidence import Evidence, Source
from optin.exceptions import BlockListError, ConfigurationError
from optin.policy import Queued
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.loopback import Fault
from optin.testing.twilio import FakeTwilio
from optin.transports import ConsentItem, ConsentSync, HttpResponse
from optin.transports.couriers import StdlibCourier
from optin.transports.twilio import Twilio
from optin.transports.twilio_consents import AT_ONCE, SOURCES
from tests.project.source import ROOT

ANNA, TOM, OURS, TOLL_FREE = "+14155552671", "+14155552672", "+15005550006", "+18885550100"
SERVICE = "MG" + "1" * 32
AT = datetime(2026, 3, 1, 9, 30, 0, 250, tzinfo=UTC)


class Rerouted(TwilioHttpClient):  # type: ignore[misc]
    """Twilio's own client, its requests sent to the fake."""

    def __init__(self, base_url: str) -> None:
        super().__init__(pool_connections=False)
        self._base_url = base_url

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the SDK's own signature
        return super().request(
            method, url.replace("https://accounts.twilio.com", self._base_url), *args, **kwargs
        )


@pytest.fixture
def fake() -> Iterator[FakeTwilio]:
    with FakeTwilio(clock=FixedClock(), handles_stop=True) as fake:
        yield fake


def transport_for(fake: FakeTwilio, service: str | None = None) -> Twilio:
    return Twilio(
        fake.account_sid,
        fake.auth_token,
        fake.webhook_url,
        messaging_service_sid=service,
        base_url=fake.base_url,
        accounts_url=fake.base_url,
    )


def told(fake: FakeTwilio, *items: ConsentItem, service: str | None = None) -> tuple[str, ...]:
    transport = transport_for(fake, service)
    answer = StdlibCourier().exchange(transport, transport.consents_request(items))
    assert isinstance(answer, HttpResponse)
    return transport.consents_taken(items, answer)


def item(number: str = ANNA, *, agreed: bool = False, **more: Any) -> ConsentItem:  # noqa: ANN401 - its other fields
    return ConsentItem(Address.parse(number), more.pop("sender", OURS), agreed, **more)


@pytest.mark.parametrize("service", [None, SERVICE])
def test_our_request_is_the_one_of_twilios_own_client(
    fake: FakeTwilio, service: str | None
) -> None:
    items = [item(source=Source.FORM, since=AT), item(TOM)]
    assert told(fake, *items, service=service) == ("", "")
    ours = list(fake.consents)
    client = Client(fake.account_sid, fake.auth_token, http_client=Rerouted(fake.base_url))
    created = client.accounts.v1.bulk_consents.create(items=[dict(each) for each in ours])
    assert fake.consents[2:] == ours
    assert [each["error_code"] for each in created.items] == [0, 0]
    assert {each["correlation_id"] for each in created.items} == {
        each["correlation_id"] for each in ours
    }
    assert ours[0] == {
        "contact_id": ANNA,
        "correlation_id": ours[0]["correlation_id"],
        "sender_id": service or OURS,
        "status": "opt-out",
        "source": "website",
        "date_of_consent": "2026-03-01T09:30:00Z",
    }
    assert "date_of_consent" not in ours[1]
    assert ours[1]["source"] == "others"


def test_the_request_is_a_form_with_an_item_for_each_and_the_accounts_own_credentials() -> None:
    transport = Twilio("AC" + "0" * 32, "a token")
    request = transport.consents_request([item(), item(TOM)])
    sent = transport.request_for
    assert (request.method, request.url) == ("POST", "https://accounts.twilio.com/v1/Consents/Bulk")
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.headers["Authorization"].startswith("Basic ")
    items = [json.loads(each) for each in parse_qs(request.body.decode())["Items"]]
    assert [each["contact_id"] for each in items] == [ANNA, TOM]
    assert callable(sent)
    with pytest.raises(ConfigurationError):
        evolve(transport, accounts_url="http://accounts.twilio.com")


def test_each_source_has_twilios_word() -> None:
    assert set(SOURCES) == set(Source)
    page = (ROOT / "docs/transports/twilio.md").read_text(encoding="utf-8")
    for source, words in SOURCES.items():
        for agreed, word in zip((True, False), words, strict=True):
            transport = Twilio("AC" + "0" * 32, "a token")
            request = transport.consents_request([item(agreed=agreed, source=source)])
            (sent,) = parse_qs(request.body.decode())["Items"]
            assert json.loads(sent)["source"] == word
            assert f"`{word}`" in page


def test_an_item_has_one_name_whenever_it_is_told_and_another_for_each() -> None:
    transport = Twilio("AC" + "0" * 32, "a token")
    several = [item(), item(TOM), item(agreed=True), item(sender=TOLL_FREE), item(since=AT)]

    def names() -> list[str]:
        body = transport.consents_request(several).body.decode()
        return [json.loads(each)["correlation_id"] for each in parse_qs(body)["Items"]]

    assert names() == names()
    assert len(set(names())) == len(several)
    assert all(len(name) == 32 for name in names())


def test_twilio_keeps_a_consent_for_a_number_or_for_its_service() -> None:
    alone = Twilio("AC" + "0" * 32, "a token")
    serving = evolve(alone, messaging_service_sid=SERVICE)
    assert isinstance(alone, ConsentSync)
    for text, out, in_ in (
        (OURS, True, True),
        ("55555", True, True),
        (TOLL_FREE, True, False),
        ("ReyesLaw", False, False),
        (f"whatsapp:{OURS}", False, False),
    ):
        sender = Sender.parse(text)
        assert alone.consent_place(sender, agreed=False) == (sender.value if out else "")
        assert alone.consent_place(sender, agreed=True) == (sender.value if in_ else "")
        assert serving.consent_place(sender, agreed=True) == (SERVICE if in_ else "")


# What the answer means.


def test_an_item_that_is_refused_says_why_and_the_others_are_taken(fake: FakeTwilio) -> None:
    assert told(fake, item(), item(sender="ReyesLaw")) == ("", "INVALID_SENDER_ID")
    assert [each["contact_id"] for each in fake.consents] == [ANNA]


def answered(status: int, content: object) -> tuple[str, ...]:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return Twilio("AC" + "0" * 32, "a token").consents_taken(
        [item()], HttpResponse(status, body=body)
    )


@pytest.mark.parametrize(
    ("result", "cause"),
    [
        ({"error_code": 0, "error_messages": []}, ""),
        ({"error_code": 30646, "error_messages": ["INVALID_STATUS"]}, "INVALID_STATUS"),
        ({"error_code": 30646, "error_messages": [f"no such number as {ANNA}"]}, "30646"),
        ({"error_code": 30646, "error_messages": []}, "30646"),
        ({"error_code": 30646}, "30646"),
        ({"error_code": False}, "unanswered"),
        ({}, "unanswered"),
    ],
)
def test_what_twilio_says_of_an_item_is_a_word(result: dict[str, object], cause: str) -> None:
    body = Twilio("AC" + "0" * 32, "a token").consents_request([item()]).body.decode()
    name = json.loads(parse_qs(body)["Items"][0])["correlation_id"]
    strange = [{"correlation_id": "0" * 32, "error_code": 0}, 5]
    assert answered(201, {"items": [*strange, {"correlation_id": name, **result}]}) == (cause,)


def test_an_item_that_is_not_spoken_of_was_not_taken_over() -> None:
    assert answered(201, {"items": []}) == ("unanswered",)


@pytest.mark.parametrize(
    ("status", "content", "code"),
    [
        (429, {"code": 20429}, "20429"),
        (401, {"code": 20003}, "20003"),
        (500, b"<html>", "http_500"),
        (302, {"items": []}, "http_302"),
        (199, {"items": []}, "http_199"),
        (300, {"items": []}, "http_300"),
        (201, {"items": {}}, "http_201"),
        (201, [], "http_201"),
        (201, b"", "http_201"),
    ],
)
def test_an_answer_that_says_nothing_of_the_items_is_none(
    status: int, content: object, code: str
) -> None:
    with pytest.raises(BlockListError) as caught:
        answered(status, content)
    assert (caught.value.code, caught.value.status) == (code, status)


def test_the_fake_takes_no_more_at_once_than_twilio(fake: FakeTwilio) -> None:
    many = [item(f"+1415555{number:04}") for number in range(2000, 2000 + AT_ONCE)]
    assert told(fake, *many) == ("",) * AT_ONCE
    with pytest.raises(BlockListError) as caught:
        told(fake, *many, item())
    assert caught.value.code == "20001"
    client = Client(fake.account_sid, "wrong", http_client=Rerouted(fake.base_url))
    with pytest.raises(TwilioRestException):
        client.accounts.v1.bulk_consents.create(items=[])


# A host on it.

YES = Evidence(Source.FORM, wording="May we text you?", version="3", language="en")


def host(fake: FakeTwilio, service: str | None = None, *senders: str) -> OptIn:
    optin = OptIn(
        MemoryStore(), transport_for(fake, service), courier=StdlibCourier(), clock=fake.clock
    )
    policy = Policy(mode=Mode.CONSENT)
    optin.enrol("reyes", name="Reyes Law", senders=senders or (OURS,), policy=policy)
    return optin


def test_an_opt_out_by_hand_bars_at_twilio_and_a_later_yes_lifts_it(fake: FakeTwilio) -> None:
    clock = fake.clock
    assert isinstance(clock, FixedClock)
    with host(fake) as optin:
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        assert optin.mirror.push("reyes").opt_ins == 0  # it would lift nothing that is known
        optin.opt_out("reyes", contact=ANNA, by="dana", evidence="Said so on the phone.")
        pushed = optin.mirror.push("reyes")
        assert (pushed.opt_outs, pushed.opt_ins, pushed.stopped) == (1, 0, "")
        assert list(fake.blocked) == [(OURS, ANNA)]
        assert optin.mirror.push("reyes").opt_outs == 0
        clock.advance(timedelta(hours=1))
        optin.answer_form("reyes", contact=ANNA, agreed=True, evidence=YES)
        assert not isinstance(optin.send("reyes", to=ANNA, text="At nine.", user="dana"), Queued)
        assert optin.mirror.push("reyes").opt_ins == 1
        assert fake.blocked == {}
        assert [each["source"] for each in fake.consents] == ["offline", "website"]
        assert isinstance(optin.send("reyes", to=ANNA, text="At nine.", user="dana"), Queued)


def test_a_stop_that_only_twilio_saw_is_not_undone_by_a_push(fake: FakeTwilio) -> None:
    with host(fake) as optin:
        optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
        fake.inbound_request(ANNA, OURS, "STOP")  # and it never arrives
        assert optin.mirror.push("reyes").opt_ins == 0
        assert list(fake.blocked) == [(OURS, ANNA)]
        optin.send("reyes", to=ANNA, text="At nine.", user="dana")
        optin.dispatch()
        assert [block.cause for block in optin.status("reyes", ANNA)[0].blocks] == ["21610"]
        assert optin.mirror.push("reyes").opt_ins == 0  # the yes is older than what we heard
        assert optin.status("reyes", ANNA)[0].state is State.OPTED_IN


def test_a_push_that_broke_off_goes_on_where_it_stopped(fake: FakeTwilio) -> None:
    numbers = [f"+1415555{number:04}" for number in range(2000, 2000 + AT_ONCE + 5)]
    with host(fake) as optin:
        for number in numbers:
            optin.opt_out("reyes", contact=number, by="dana", evidence="Said so.")
        fake.break_next(Fault.THROTTLED)
        first = optin.mirror.push("reyes")
        assert (first.opt_outs, first.stopped) == (0, "20429")
        fake.break_next(Fault.HANG_UP)  # taken in, and the answer lost: told once more
        assert optin.mirror.push("reyes").stopped == "connection_lost"
        whole = optin.mirror.push("reyes")
        assert (whole.opt_outs, whole.stopped) == (len(numbers), "")
        assert {number for _, number in fake.blocked} == set(numbers)
        assert fake.requests == 4


def test_the_senders_of_a_service_share_one_consent(fake: FakeTwilio) -> None:
    second = "+15005550005"
    with host(fake, SERVICE, OURS, second) as optin:
        optin.opt_out("reyes", contact=ANNA, by="dana", evidence="Said so.")
        assert optin.mirror.push("reyes").opt_outs == 1
        assert [each["sender_id"] for each in fake.consents] == [SERVICE]
        assert list(fake.blocked) == [(SERVICE, ANNA)]
        assert optin.mirror.push("reyes").opt_outs == 0
        assert isinstance(fake.clock, FixedClock)
        fake.clock.advance(timedelta(hours=1))
        optin.answer_form("reyes", contact=ANNA, agreed=True, evidence=YES)
        assert optin.mirror.push("reyes").opt_ins == 1
        assert (fake.blocked, optin.status("reyes", ANNA)[0].blocks) == ({}, ())


def test_what_cannot_be_told_is_reported(fake: FakeTwilio) -> None:
    clock = fake.clock
    assert isinstance(clock, FixedClock)
    with host(fake, None, TOLL_FREE) as optin:
        optin.opt_out("reyes", contact=ANNA, by="dana", evidence="Said so.")
        assert optin.mirror.push("reyes").opt_outs == 1
        clock.advance(timedelta(hours=1))
        optin.answer_form("reyes", contact=ANNA, agreed=True, evidence=YES)
        (left,) = optin.mirror.push("reyes").not_told
        assert (left.agreed, left.cause) == (True, "no_place")
        assert ANNA not in repr(left)
