"""A webhook through the pages: how soon the worst of bodies is refused, and what the pages cost.

The figures of the first kind are ratios to 100 ms, the longest that a refusal may take. The
baseline of the last is the WSGI application that the README writes by hand; both take in the same
signed messages on SQLite, as hosts do.
"""

import gzip
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from benchmarks.harness import Figure, compare, figure_of
from optin import OptIn
from optin.cli.host import webhook
from optin.storage import Store
from optin.storage.memory import MemoryStore
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from optin.testing.twilio import FakeTwilio
from optin.transports.memory import MemoryTransport
from optin.transports.twilio import Twilio
from optin.web import Pages, wsgi
from optin.web.values import MAX_BODY

__all__ = ["figures"]

NUMBER, ROUNDS = 200, 9
LONGEST = 0.1  # seconds
SITE = "https://texts.example.com"
FORM, JSON = "application/x-www-form-urlencoded", "application/json"

Application = Callable[[dict[str, Any], Callable[..., Any]], Any]


class Flood:
    """A body of any size, of which there is never more than a piece."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int) -> bytes:
        """Give what is asked for, as long as there is some."""
        size = min(size, self._left)
        self._left -= size
        return b"a" * size


def _environ(name: str, body: Any, kind: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - an environment holds anything
    return {
        "REQUEST_METHOD": "POST", "PATH_INFO": f"/hooks/{name}", "QUERY_STRING": "",
        "CONTENT_TYPE": kind, "REMOTE_ADDR": "192.0.2.1", "wsgi.input": body, **more,
    }  # fmt: skip


def _post(application: Application, environ: dict[str, Any]) -> str:
    statuses: list[str] = []
    b"".join(application(environ, lambda status, _: statuses.append(status)))
    return statuses[0]


def _refusals() -> dict[str, Callable[[], dict[str, Any]]]:
    """Return what is posted, made anew for each turn."""

    def whole(body: bytes, kind: str, **more: Any) -> Callable[[], dict[str, Any]]:  # noqa: ANN401 - the same
        told = {"CONTENT_LENGTH": str(len(body)), **more}
        return lambda: _environ("twilio", BytesIO(body), kind, **told)

    def chunked() -> dict[str, Any]:
        ended = {"wsgi.input_terminated": True}
        return _environ("twilio", Flood(100 * 2**20), FORM, **ended)

    return {
        "a body of 64 KiB": whole(b"a" * MAX_BODY, FORM),
        "100 MiB in chunks": chunked,
        "200,000 fields": whole(b"&".join([b"a=1"] * 200_000), FORM),
        "32,768 fields in 64 KiB": whole(b"a&" * (MAX_BODY // 2), FORM),
        "64 KiB of percent signs": whole(b"a=" + b"%" * (MAX_BODY - 2), FORM),
        "64 KiB of escapes": whole(b"a=" + b"%41" * (MAX_BODY // 3 - 1), FORM),
        "deep JSON": whole(b"[" * MAX_BODY, JSON),
        "a packed body": whole(
            gzip.compress(b"a" * 20 * 2**20), FORM, HTTP_CONTENT_ENCODING="gzip"
        ),
    }


def _office(transport: Any, store: Store) -> tuple[OptIn, Pages]:  # noqa: ANN401 - any transport
    clock = FixedClock()
    optin = OptIn(store, transport, clock=clock)
    optin.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
    return optin, Pages(optin, public_url=SITE, key=bytes(32), clock=clock)


def _refused(number: int) -> Iterator[Figure]:
    fake = FakeTwilio(webhook_url=f"{SITE}/hooks/twilio")
    twilio = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    _, pages = _office(twilio, MemoryStore())
    application = wsgi(pages)
    for name, made in _refusals().items():
        ratios, longest = [], 0.0
        for _ in range(max(ROUNDS, number)):
            environ = made()
            begun = perf_counter()
            status = _post(application, environ)
            took = perf_counter() - begun
            assert status[:3] in {"403", "413", "415", "429"}, status
            ratios.append(LONGEST / took)
            longest = max(longest, took)
        told = f"the longest took {longest * 1000:.2f} ms"
        yield figure_of(
            f"a webhook with {name} refused, against 100 ms", ratios, target=1.0, note=told
        )


def _taken_in(number: int) -> Figure:
    phones, numbers = MemoryTransport(), count(1)

    def post(application: Application) -> None:
        sid = next(numbers)
        request = phones.inbound_request(
            f"+1202555{sid % 10_000:04}", "+12025550100", "Thanks!", event_id=str(sid)
        )
        headers = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in request.headers.items()}
        kind = headers.pop("HTTP_CONTENT_TYPE")
        size = str(len(request.body))
        environ = _environ("memory", BytesIO(request.body), kind, CONTENT_LENGTH=size, **headers)
        assert _post(application, environ) == "200 OK"

    with TemporaryDirectory(prefix="optin-bench-") as folder, ExitStack() as stack:
        stores = [SqliteStore(Path(folder, name)) for name in ("ours.db", "theirs.db")]
        for store in stores:
            stack.callback(store.close)
        mine = wsgi(_office(phones, stores[0])[1])
        theirs = webhook(_office(phones, stores[1])[0])
        return compare(
            "a signed message taken in through the pages, against a webhook by hand",
            lambda: post(mine),
            lambda: post(theirs),
            target=0.9,
            number=number,
            rounds=ROUNDS,
            note="on SQLite",
        )


def figures(scale: float) -> Iterator[Figure]:
    """Measure refusals, and messages taken in.

    Args:
        scale: How much work; 1.0 is the whole.

    Yields:
        One figure for each.
    """
    number = int(NUMBER * scale)
    yield from _refused(number)
    yield _taken_in(number)
