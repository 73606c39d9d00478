"""A provider that asks whether a webhook's address is ours is told so, and nothing is taken in."""

from collections.abc import Iterator

import pytest
from attrs import define, evolve, field

from optin import HttpRequest, OptIn, SignatureError
from optin.storage.memory import MemoryStore
from optin.transports import (
    Ambiguous,
    Exchanged,
    Greeting,
    HttpResponse,
    Message,
    Outcome,
    Transport,
)
from optin.transports.memory import MemoryTransport
from tests.app.driver import SAM, SENDER

ASKED = HttpRequest("GET", "/hooks?word=ours&challenge=7")
CONFIRMS = HttpRequest("GET", "https://provider.example.com/confirm")
ANSWER = HttpResponse(200, {"Content-Type": "text/plain"}, b"7")


@define(eq=False)
class _Asking(MemoryTransport):
    """A transport whose provider asks first, and may want a request of ours before the answer."""

    confirms: HttpRequest | None = field(default=None, kw_only=True)

    def greeting(self, request: HttpRequest) -> Greeting | None:
        if request.method != "GET":
            return None
        if "word=ours" not in request.query:
            raise SignatureError("somebody else asks", code="bad_handshake")
        return Greeting(ANSWER, self.confirms)


@define
class _Courier:
    """Carry nothing, and note what was to be carried."""

    came: Exchanged = field(factory=lambda: HttpResponse(200))
    asked: list[HttpRequest] = field(factory=list)

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        raise NotImplementedError

    def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        assert transport.name == "memory"
        self.asked.append(request)
        return self.came


@pytest.fixture
def courier() -> _Courier:
    return _Courier()


@pytest.fixture
def asking() -> _Asking:
    return _Asking()


@pytest.fixture
def optin(asking: _Asking, courier: _Courier) -> Iterator[OptIn]:
    with OptIn(MemoryStore(), asking, courier=courier) as optin:
        yield optin


def test_the_answer_is_the_transports_own(optin: OptIn, courier: _Courier) -> None:
    assert optin.handshake(ASKED) == ANSWER
    assert courier.asked == []


def test_somebody_else_is_refused_and_anything_else_is_left_to_receive(
    optin: OptIn, asking: _Asking
) -> None:
    with pytest.raises(SignatureError):
        optin.handshake(evolve(ASKED, url="/hooks?challenge=7"))
    assert optin.handshake(asking.inbound_request(SAM, SENDER, "STOP", event_id="1")) is None


def test_a_transport_whose_provider_never_asks_has_no_answer() -> None:
    with OptIn(MemoryStore(), MemoryTransport()) as optin:
        assert optin.handshake(ASKED) is None


@pytest.mark.parametrize(
    ("came", "status"),
    [
        (HttpResponse(200), 200),
        (HttpResponse(299), 200),
        (HttpResponse(199), 503),
        (HttpResponse(302), 503),
        (HttpResponse(500), 503),
        (Ambiguous("response_timeout"), 503),
    ],
)
def test_what_has_to_be_confirmed_is_confirmed_first(
    optin: OptIn, asking: _Asking, courier: _Courier, came: Exchanged, status: int
) -> None:
    asking.confirms, courier.came = CONFIRMS, came
    answer = optin.handshake(ASKED)
    assert answer is not None
    assert answer.status == status
    assert courier.asked == [CONFIRMS]
