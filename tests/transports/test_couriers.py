"""Every courier sends once, ends at its limit, and knows whether a byte left."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from time import monotonic

import httpx2
import pytest
from attrs import evolve, field, frozen

from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.testing.twilio import FakeTwilio, Fault
from optin.transports.couriers import StdlibCourier, ThreadCourier
from optin.transports.http import AsyncHttpCourier, HttpCourier
from optin.transports.memory import MemoryTransport
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    Exchanged,
    FailureReason,
    HttpRequest,
    HttpResponse,
    Message,
    NotAccepted,
    Outcome,
    ProviderTemplate,
    Refused,
    Transport,
)
from optin.transports.twilio import Twilio
from tests.transports import peers

ANNA = Address.parse("+14155552671")
SHORT = timedelta(seconds=0.3)
LONG = timedelta(seconds=10)


def message(to: str = ANNA.value) -> Message:
    return Message(Address.parse(to), "+15005550006", "Hello", "attempt-1")


Deliver = Callable[..., Outcome]


def stdlib(transport: Transport, sent: Message, limit: timedelta = LONG) -> Outcome:
    return StdlibCourier(limit).deliver(transport, sent)


def thread(transport: Transport, sent: Message, limit: timedelta = LONG) -> Outcome:
    return asyncio.run(ThreadCourier(StdlibCourier(limit)).deliver(transport, sent))


def http(transport: Transport, sent: Message, limit: timedelta = LONG) -> Outcome:
    # A client that would follow redirects and sign in as somebody else, if it were let.
    with httpx2.Client(follow_redirects=True, auth=("someone", "else")) as client:
        return HttpCourier(client, limit).deliver(transport, sent)


def async_http(transport: Transport, sent: Message, limit: timedelta = LONG) -> Outcome:
    async def run() -> Outcome:
        async with httpx2.AsyncClient(follow_redirects=True, auth=("someone", "else")) as client:
            return await AsyncHttpCourier(client, limit).deliver(transport, sent)

    return asyncio.run(run())


@pytest.fixture(params=[stdlib, thread, http, async_http], ids=lambda deliver: deliver.__name__)
def deliver(request: pytest.FixtureRequest) -> Deliver:
    made: Deliver = request.param
    return made


@pytest.fixture
def fake() -> Iterator[FakeTwilio]:
    before = threading.active_count()
    with FakeTwilio() as fake:
        yield fake
    assert threading.active_count() == before


def twilio(base_url: str) -> Twilio:
    account = FakeTwilio()
    return Twilio(account.account_sid, account.auth_token, base_url=base_url)


def test_a_message_is_taken_in_once(deliver: Deliver, fake: FakeTwilio) -> None:
    outcome = deliver(twilio(fake.base_url), message())
    assert outcome == Accepted(fake.messages[0].id, "queued")
    assert fake.messages[0].content["Body"] == "Hello"
    assert fake.requests == 1


def test_a_template_that_the_transport_does_not_carry_never_leaves(
    deliver: Deliver, fake: FakeTwilio
) -> None:
    transport = twilio(fake.base_url)
    without = evolve(transport, capabilities=evolve(transport.capabilities, templates=False))
    outcome = deliver(without, evolve(message(), template=ProviderTemplate("welcome", "en")))
    assert outcome == Refused("no_templates", FailureReason.CONTENT_REJECTED)
    assert fake.requests == 0


def test_a_refusal_is_told(deliver: Deliver, fake: FakeTwilio) -> None:
    outcome = deliver(twilio(fake.base_url), message("+15005550004"))
    assert outcome == Refused("21610", FailureReason.OPTED_OUT)


@pytest.mark.parametrize(
    ("fault", "outcome", "taken"),
    [
        (Fault.THROTTLED, NotAccepted("20429", FailureReason.THROTTLED, timedelta(seconds=1)), 0),
        (Fault.SERVER_ERROR, Ambiguous("http_500"), 1),
        (Fault.HANG_UP, Ambiguous("connection_lost"), 1),
    ],
)
def test_a_fault_leads_to_one_request_and_its_own_outcome(
    deliver: Deliver, fake: FakeTwilio, fault: Fault, outcome: Outcome, taken: int
) -> None:
    fake.break_next(fault)
    assert deliver(twilio(fake.base_url), message()) == outcome
    assert (fake.requests, len(fake.messages)) == (1, taken)


def test_a_silent_provider_leaves_the_message_ambiguous_at_the_limit(
    deliver: Deliver, fake: FakeTwilio
) -> None:
    fake.break_next(Fault.SILENCE)
    assert deliver(twilio(fake.base_url), message(), SHORT) == Ambiguous("response_timeout")
    assert (fake.requests, len(fake.messages)) == (1, 1)


def test_a_provider_that_is_away_has_not_accepted(deliver: Deliver) -> None:
    outcome = deliver(twilio(peers.refused()), message())
    assert outcome == NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)


@pytest.mark.parametrize("courier", [stdlib, thread, async_http])
def test_a_dripping_response_ends_at_the_limit(courier: Deliver) -> None:
    with peers.peer(peers.drip) as url:
        started = monotonic()
        assert courier(twilio(url), message(), SHORT) == Ambiguous("response_timeout")
        assert monotonic() - started < 10 * SHORT.total_seconds()


def test_an_answer_that_is_no_http_is_ambiguous(deliver: Deliver) -> None:
    with peers.peer(peers.garbage) as url:
        assert deliver(twilio(url), message()) == Ambiguous("connection_lost")


def test_a_redirect_is_not_followed(deliver: Deliver) -> None:
    with peers.peer(peers.redirect) as url:
        assert deliver(twilio(url), message()) == Ambiguous("http_307")


def test_a_body_without_an_end_is_cut(deliver: Deliver) -> None:
    with peers.peer(peers.flood) as url:
        assert deliver(twilio(url), message()) == Ambiguous("http_200")


def test_a_transport_in_memory_needs_no_network(deliver: Deliver) -> None:
    memory = MemoryTransport()
    assert isinstance(deliver(memory, message()), Accepted)
    assert memory.sent == [message()]


@frozen
class Elsewhere:
    """Shape requests to a URL that cannot be called."""

    url: str
    inner: Twilio = field(factory=lambda: twilio("https://api.twilio.com"))

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    def request_for(self, sent: Message) -> object:
        request = self.inner.request_for(sent)
        return type(request)(request.method, self.url, request.headers, request.body)


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/x", "/messages", "http://127.0.0.1:port/", ""])
def test_a_url_that_cannot_be_called_is_a_mistake_of_the_set_up(deliver: Deliver, url: str) -> None:
    with pytest.raises(ConfigurationError):
        deliver(Elsewhere(url), message())


def test_a_server_without_tls_has_not_accepted() -> None:
    with peers.peer(peers.garbage) as url:
        secure = Elsewhere(url.replace("http:", "https:") + "/x")
        courier = StdlibCourier(LONG, ssl.create_default_context())
        outcome = courier.deliver(secure, message())  # type: ignore[arg-type]
    assert outcome == NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)


def test_a_limit_that_has_passed_before_the_connection_sends_nothing(fake: FakeTwilio) -> None:
    courier = StdlibCourier(timedelta(microseconds=1))
    outcome = courier.deliver(twilio(fake.base_url), message())
    assert isinstance(outcome, NotAccepted)
    assert fake.requests == 0


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (httpx2.ConnectError, NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)),
        (httpx2.ConnectTimeout, NotAccepted("connect_timeout", FailureReason.PROVIDER_UNAVAILABLE)),
        (httpx2.PoolTimeout, NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)),
        (httpx2.ProxyError, NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)),
        (httpx2.WriteError, Ambiguous("connection_lost")),
        (httpx2.WriteTimeout, Ambiguous("response_timeout")),
        (httpx2.ReadTimeout, Ambiguous("response_timeout")),
        (httpx2.ReadError, Ambiguous("connection_lost")),
        (httpx2.RemoteProtocolError, Ambiguous("connection_lost")),
        (httpx2.DecodingError, Ambiguous("connection_lost")),
    ],
)
def test_an_error_of_httpx_says_whether_a_byte_left(
    error: type[httpx2.RequestError], outcome: Outcome
) -> None:
    calls = []

    def broken(request: httpx2.Request) -> httpx2.Response:
        calls.append(request)
        msg = "broken"
        raise error(msg, request=request)

    transport = twilio("https://api.twilio.com")
    with httpx2.Client(transport=httpx2.MockTransport(broken)) as client:
        assert HttpCourier(client).deliver(transport, message()) == outcome

    async def run() -> Outcome:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(broken)) as client:
            return await AsyncHttpCourier(client).deliver(transport, message())

    assert asyncio.run(run()) == outcome
    assert len(calls) == 2


def test_a_client_of_the_couriers_own_is_closed_with_it() -> None:
    courier = HttpCourier()
    courier.close()
    assert courier.client.is_closed

    async def run() -> bool:
        own = AsyncHttpCourier()
        await own.aclose()
        return own.client.is_closed

    assert asyncio.run(run())


# Requests beside messages.

Exchange = Callable[[Transport, HttpRequest], Exchanged]


def stdlib_exchange(transport: Transport, request: HttpRequest) -> Exchanged:
    return StdlibCourier().exchange(transport, request)


def thread_exchange(transport: Transport, request: HttpRequest) -> Exchanged:
    return asyncio.run(ThreadCourier().exchange(transport, request))


def http_exchange(transport: Transport, request: HttpRequest) -> Exchanged:
    with httpx2.Client(follow_redirects=True, auth=("someone", "else")) as client:
        return HttpCourier(client).exchange(transport, request)


def async_http_exchange(transport: Transport, request: HttpRequest) -> Exchanged:
    async def run() -> Exchanged:
        async with httpx2.AsyncClient(follow_redirects=True, auth=("someone", "else")) as client:
            return await AsyncHttpCourier(client).exchange(transport, request)

    return asyncio.run(run())


@pytest.fixture(params=[stdlib_exchange, thread_exchange, http_exchange, async_http_exchange])
def exchange(request: pytest.FixtureRequest) -> Exchange:
    made: Exchange = request.param
    return made


def test_a_request_comes_back_with_its_response(exchange: Exchange, fake: FakeTwilio) -> None:
    by = twilio(fake.base_url)
    came = exchange(by, by.request_for(message()))
    assert isinstance(came, HttpResponse)
    assert by.outcome_of(came) == Accepted(fake.messages[0].id, "queued")
    assert fake.requests == 1


def test_a_request_without_a_body_is_carried_as_it_is(exchange: Exchange) -> None:
    with peers.peer(peers.echo) as url:
        asked = HttpRequest("GET", f"{url}/list?page%5Bsize%5D=2", {"X-Asked": "yes"})
        came = exchange(twilio(url), asked)
    assert isinstance(came, HttpResponse)
    first, *headers = came.body.decode().splitlines()
    assert (came.status, first) == (200, "GET /list?page%5Bsize%5D=2 HTTP/1.1")
    assert "x-asked: yes" in [each.lower() for each in headers]
    assert not [each for each in headers if each.lower().startswith("authorization")]


def test_a_request_that_nobody_takes_has_not_left(exchange: Exchange) -> None:
    by = twilio(peers.refused())
    came = exchange(by, by.request_for(message()))
    assert came == NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)


def test_a_request_whose_answer_breaks_off_is_in_doubt(
    exchange: Exchange, fake: FakeTwilio
) -> None:
    fake.break_next(Fault.HANG_UP)
    by = twilio(fake.base_url)
    assert exchange(by, by.request_for(message())) == Ambiguous("connection_lost")
    assert fake.requests == 1


def test_a_redirect_of_a_request_is_shown_and_not_followed(exchange: Exchange) -> None:
    with peers.peer(peers.redirect) as url:
        came = exchange(twilio(url), HttpRequest("GET", f"{url}/list"))
    assert isinstance(came, HttpResponse)
    assert came.status == 307


def test_a_transport_in_memory_answers_its_own_requests(exchange: Exchange) -> None:
    memory = MemoryTransport()
    memory.block(ANNA.value, "+15005550006")
    came = exchange(memory, memory.list_request(None))
    assert isinstance(came, HttpResponse)
    assert [item.recipient for item in memory.listed(came).items] == [ANNA]


def test_a_request_to_a_url_that_cannot_be_called_is_a_mistake_of_the_set_up(
    exchange: Exchange,
) -> None:
    with pytest.raises(ConfigurationError):
        exchange(twilio("https://api.twilio.com"), HttpRequest("GET", "ftp://127.0.0.1/list"))


class MessagesOnly:
    """A courier of a host's own that carries nothing else."""

    def deliver(self, transport: Transport, sent: Message) -> Outcome:
        raise AssertionError((transport.name, sent.reference))


@pytest.mark.parametrize("transport", [MemoryTransport(), twilio("https://api.twilio.com")])
def test_a_thread_cannot_carry_a_request_for_a_courier_of_messages(transport: Transport) -> None:
    async def run() -> Exchanged:
        return await ThreadCourier(MessagesOnly()).exchange(transport, HttpRequest("GET", "x:/"))

    with pytest.raises(ConfigurationError, match="MessagesOnly carries messages only") as caught:
        asyncio.run(run())
    assert caught.value.code == "no_exchange"
