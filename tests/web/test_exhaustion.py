"""A webhook cannot be exhausted: whatever is posted, little is read and little is remembered.

``benchmarks/webhooks.py`` measures how soon the answer comes.
"""

import gzip
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from optin.testing.twilio import FakeTwilio
from optin.transports.twilio import Twilio
from optin.web import asgi, wsgi
from optin.web.values import MAX_BODY, MOST_READ
from tests.web.test_servers import call, environ_of, run, scope_of
from tests.web.visitor import FORM, Visitor

JSON = "application/json"
MIB = 1024 * 1024
FAKE = FakeTwilio(webhook_url="https://texts.example.com/optin/hooks/twilio")


class Flood:
    """A body of any size, of which there is never more than a piece."""

    def __init__(self, size: int, piece: bytes = b"a" * 4096) -> None:
        self.left, self.read_bytes, self._piece = size, 0, piece

    def read(self, size: int) -> bytes:
        part = self._piece[: min(size, self.left)]
        self.left -= len(part)
        self.read_bytes += len(part)
        return part


@pytest.fixture(params=["memory", "twilio"])
def visitor(request: pytest.FixtureRequest) -> Visitor:
    twilio = Twilio(FAKE.account_sid, FAKE.auth_token, FAKE.webhook_url)
    visitor = Visitor(transport=twilio if request.param == "twilio" else None)
    post(visitor, b"a=1")  # what is loaded once is not what one request costs
    return visitor


def path_of(visitor: Visitor) -> str:
    return f"/hooks/{visitor.transport.name}"


def post(visitor: Visitor, body: bytes, kind: str = FORM, **more: Any) -> int:  # noqa: ANN401 - an environment holds anything
    environ = environ_of("POST", path_of(visitor), body, CONTENT_TYPE=kind, **more)
    status, _, answer = call(wsgi(visitor.pages), environ)  # type: ignore[arg-type]
    assert len(answer) < 2000
    return int(status[:3])


def remembered(work: Callable[[], object]) -> int:
    """Return how much memory some work takes at its peak, in bytes."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        work()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return peak - before


@pytest.mark.parametrize("size", [1, 1024, MAX_BODY + 1, MOST_READ, MOST_READ + 1, MIB, 100 * MIB])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_of_any_size_costs_little(visitor: Visitor, size: int, *, chunked: bool) -> None:
    flood = Flood(size)
    told: dict[str, Any] = {"wsgi.input": flood, "CONTENT_LENGTH": str(size)}
    if chunked:
        told = {"wsgi.input": flood, "CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    statuses: list[int] = []
    assert remembered(lambda: statuses.append(post(visitor, b"", **told))) <= MIB
    assert statuses == [413 if size > MOST_READ else 403]
    assert flood.read_bytes <= MOST_READ + 1


@pytest.mark.parametrize("size", [1, MAX_BODY, MAX_BODY + 1])
def test_a_body_in_chunks_costs_little_on_an_event_loop(visitor: Visitor, size: int) -> None:
    pieces = [{"type": "http.request", "body": b"a" * MAX_BODY, "more_body": True}] * 5
    last = {"type": "http.request", "body": b"a" * min(size, MAX_BODY), "more_body": False}
    events = pieces if size > MAX_BODY else [last]
    scope = scope_of("POST", path_of(visitor), (b"content-type", FORM.encode()))
    answers: list[Any] = []
    assert remembered(lambda: answers.extend(run(asgi(visitor.pages), scope, *events))) <= MIB
    assert answers[0]["status"] == (413 if size > MAX_BODY else 403)


BODIES = {
    "200,000 fields": (b"&".join([b"a=1"] * 200_000), FORM, 413),
    "fields as small as they get": (b"a&" * (MAX_BODY // 2), FORM, 403),
    "fields without names": (b"=&" * (MAX_BODY // 2), FORM, 403),
    "percent signs": (b"%" * MAX_BODY, FORM, 403),
    "JSON as a form": (b'{"From": "+12025550111", "Body": "STOP"}', FORM, 403),
    "a form as JSON": (b"From=%2B12025550111&Body=STOP", JSON, 403),
    "deep JSON": (b"[" * MAX_BODY, JSON, 403),
    "a long number": (b"9" * MAX_BODY, JSON, 403),
    "another type": (b"<xml/>", "application/xml", 415),
    "no type": (b"a=1", "", 415),
    "parts": (b"--x\r\n" * 9999, "multipart/form-data; boundary=x", 415),
    "a type that is long": (b"a=1", "a" * MAX_BODY, 415),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_of_any_kind_costs_little(visitor: Visitor, name: str) -> None:
    body, kind, status = BODIES[name]
    statuses: list[int] = []
    assert remembered(lambda: statuses.append(post(visitor, body, kind))) <= MIB
    assert statuses == [status]


def test_a_packed_body_is_never_unpacked(visitor: Visitor) -> None:
    bomb = gzip.compress(b"a" * 20 * MIB)
    assert len(bomb) <= MAX_BODY
    statuses: list[int] = []
    packed = {"HTTP_CONTENT_ENCODING": "gzip"}
    assert remembered(lambda: statuses.append(post(visitor, bomb, **packed))) <= MIB
    assert statuses == [415]


def test_many_fields_are_counted_before_they_are_read(visitor: Visitor) -> None:
    query = "a&" * (MAX_BODY // 2)  # a query and a form of ours are read by one function
    assert remembered(lambda: visitor.get(f"/style.css?{query}")) <= MIB
    assert visitor.response.status == 413
