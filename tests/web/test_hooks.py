"""Webhooks through the pages: signed ones are taken in, others are told nothing."""

from typing import Any

import pytest
from attrs import evolve

from optin import HttpRequest, StorageError
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing import FixedClock
from optin.testing.aws import FakeAws
from optin.testing.twilio import FakeTwilio
from optin.testing.whatsapp import FakeWhatsApp
from optin.transports.aws import Aws
from optin.transports.sns import Certificates
from optin.transports.twilio import Twilio
from optin.transports.whatsapp import WhatsApp
from optin.web import Request, Response
from tests.web.visitor import SAM, SENDER, TENANT, Visitor

JSON = "application/json"
GREETING = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="


class Flaky:
    """A store on which nothing can be made durable, once a test says so."""

    def __init__(self, store: object) -> None:
        self._store, self.full = store, False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the store has
        if self.full and name in {"record", "transact"}:
            raise StorageError("the disk is full")
        return getattr(self._store, name)


def posted(request: HttpRequest, path: str, **more: str) -> Request:
    headers = dict(request.headers) | {name.replace("_", "-"): more[name] for name in more}
    return Request("POST", path, request.query, headers, request.body, "192.0.2.1")


def stop(visitor: Visitor, event_id: str = "1") -> HttpRequest:
    return visitor.transport.inbound_request(SAM, SENDER, "STOP", event_id=event_id)


def state(visitor: Visitor) -> str:
    [status] = visitor.ask(visitor.optin.status(TENANT, SAM))
    return str(status.state)


def told(response: Response) -> tuple[int, bytes]:
    return response.status, response.body


def test_a_signed_stop_is_taken_in(visitor: Visitor) -> None:
    assert told(visitor.send(posted(stop(visitor), "/hooks/memory"))) == (200, b"")
    assert state(visitor) == "opted_out"


def test_a_webhook_for_twilio_is_answered_in_its_language() -> None:
    fake = FakeTwilio(webhook_url="https://texts.example.com/optin/hooks/twilio")
    twilio = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    visitor = Visitor(transport=twilio)
    response = visitor.send(posted(fake.inbound_request(SAM, SENDER, "STOP"), "/hooks/twilio/"))
    assert told(response) == (200, b"<Response/>")
    assert dict(response.headers)["Content-Type"] == "text/xml"
    assert state(visitor) == "opted_out"


def test_a_query_of_a_webhook_is_part_of_what_was_signed() -> None:
    fake = FakeTwilio(webhook_url="https://texts.example.com/optin/hooks/twilio?line=1")
    known = fake.webhook_url.removesuffix("?line=1")
    visitor = Visitor(transport=Twilio(fake.account_sid, fake.auth_token, known))
    request = posted(fake.inbound_request(SAM, SENDER, "STOP"), "/hooks/twilio")
    assert visitor.send(evolve(request, query="line=2")).status == 403
    assert visitor.send(request).status == 200


def test_a_forgery_is_told_nothing(visitor: Visitor) -> None:
    request = stop(visitor)
    forged = posted(HttpRequest("POST", "/", {"Content-Type": JSON}, request.body), "/hooks/memory")
    assert told(visitor.send(forged)) == (403, b"")
    assert state(visitor) == "unknown"


def test_a_transport_that_there_is_not_is_answered_as_a_forgery_is(visitor: Visitor) -> None:
    assert told(visitor.send(posted(stop(visitor), "/hooks/acme"))) == (403, b"")


def test_forgeries_are_slowed_down_and_a_signed_stop_is_not(visitor: Visitor) -> None:
    forged = posted(HttpRequest("POST", "/", {"Content-Type": JSON}, b"{}"), "/hooks/memory")
    statuses = [visitor.send(forged).status for _ in range(61)]
    assert statuses == [403] * 60 + [429]
    assert visitor.send(posted(stop(visitor), "/hooks/memory")).status == 200
    assert state(visitor) == "opted_out"


def test_a_secret_at_the_end_of_the_path_is_a_second_key(colour: str) -> None:
    visitor = Visitor(colour, hook_secret="s3cret-é")
    request = stop(visitor)
    for path in (
        "/hooks/memory",
        "/hooks/memory/",
        "/hooks/memory/s3cret",
        "/hooks/memory/\ud800",
        "/hooks/memory/x/y",
    ):
        assert visitor.send(posted(request, path)).status in {403, 404}
    assert state(visitor) == "unknown"
    assert visitor.send(posted(request, "/hooks/memory/s3cret-é")).status == 200
    assert state(visitor) == "opted_out"


def test_without_a_secret_none_may_be_given(visitor: Visitor) -> None:
    assert visitor.send(posted(stop(visitor), "/hooks/memory/x")).status == 403


def test_what_is_not_durable_is_not_acknowledged(colour: str) -> None:
    store = Flaky(MemoryStore() if colour == "sync" else AsyncMemoryStore())
    visitor = Visitor(colour, store=store)
    store.full = True
    assert visitor.send(posted(stop(visitor), "/hooks/memory")).status == 500
    assert state(visitor) == "unknown"


def test_a_webhook_is_posted(visitor: Visitor) -> None:
    assert visitor.get("/hooks/memory").status == 403
    assert visitor.send(evolve(posted(stop(visitor), "/hooks/memory"), method="PUT")).status == 405


@pytest.mark.parametrize("kind", ["text/html", "multipart/form-data; boundary=x", ""])
def test_a_webhook_of_a_type_that_no_provider_sends_is_refused(visitor: Visitor, kind: str) -> None:
    request = posted(stop(visitor), "/hooks/memory", Content_Type=kind)
    assert visitor.send(request).status == 415


def test_a_stop_that_sns_calls_plain_text_is_taken_in_and_a_forged_one_is_not(colour: str) -> None:
    fake = FakeAws(clock=FixedClock())
    held = Certificates({fake.certificate_url: fake.certificate})
    aws = Aws(fake.region, topics=fake.topic, certificates=held, clock=fake.clock)
    visitor = Visitor(colour, transport=aws)
    stop = fake.inbound_request(SAM, SENDER, "STOP")
    assert stop.headers["Content-Type"].startswith("text/plain")
    forged = evolve(stop, body=stop.body.replace(SAM.encode(), b"+12025550112"))
    assert visitor.send(posted(forged, "/hooks/aws")).status == 403
    assert visitor.send(posted(stop, "/hooks/aws")).status == 200
    assert state(visitor) == "opted_out"


def test_two_deliveries_of_one_message_count_once(visitor: Visitor) -> None:
    for _ in range(2):
        assert visitor.send(posted(stop(visitor), "/hooks/memory")).status == 200
    visitor.ask(visitor.optin.dispatch())
    assert len(visitor.transport.sent) == 1


def test_a_provider_that_asks_whether_the_address_is_ours_is_told_so() -> None:
    fake = FakeWhatsApp()
    visitor = Visitor(
        transport=WhatsApp(fake.access_token, fake.senders, fake.app_secret, fake.verify_token)
    )
    for path in ("/hooks/whatsapp", "/hooks/whatsapp/"):
        response = visitor.send(Request("GET", path, GREETING + fake.verify_token))
        assert told(response) == (200, b"1158201444")
        assert dict(response.headers)["Content-Type"] == "text/plain"
    assert visitor.send(Request("GET", path, f"{GREETING}another")).status == 403
    assert visitor.get("/hooks/whatsapp").status == 403
