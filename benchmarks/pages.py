"""How long the status page takes with a million contacts, from the request to the whole page.

The pages are asked as a server asks them, through their handler, and rendered. A figure says how
many times a page fits into a tenth of a second: 1.00 is 100 ms.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final
from urllib.parse import urlencode

from benchmarks.bulk import KEY, LONG_AGO, TENANT, key_of, number_of
from benchmarks.growth import load_postgres, load_sqlite, people
from benchmarks.harness import Figure, figure_of
from optin import Actor, OptIn, Organisation
from optin.storage import Store
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.postgres import PostgresServer
from optin.web import Pages, Request, Staff

PEOPLE: Final = 1_000_000
WITHIN: Final = 0.1
STEP: Final = 1_000_000
"""A change a second, in microseconds."""

DANA: Final = Staff(TENANT, Actor("dana", {"setup"}), "Dana")
PUBLIC: Final = "http://127.0.0.1"
FORM: Final = "application/x-www-form-urlencoded"

# Of a hundred people: 70 agreed, 12 opted out, 10 were asked, 5 informed, 2 expired, one unknown.
# One of a hundred is blocked, and one of a thousand was texted by a small office.
LOAD: Final = (
    """
    INSERT INTO optin_recipient (tenant, recipient, revision, held, blocks, user_id, user_name,
        organisation, sender, inbound_at, helped_at, helped_revision, program,
        windows, asked{also})
    SELECT '{tenant}', key, CASE WHEN at % 100 = 99 THEN 0 ELSE 1 END, 0,
        CASE WHEN at % 100 = 50 THEN 1 ELSE 0 END, 'dana', 'Dana Reyes',
        CASE WHEN at % 1000 = 7 THEN 'small' WHEN at % 3 = 0 THEN 'east' ELSE '' END,
        '+15005550006', {then} + at * {step}, NULL, 0, '', '', ''{kept}
    FROM person
    """,
    """
    INSERT INTO optin_address (tenant, recipient, channel, value)
    SELECT '{tenant}', key, 'sms', number FROM person
    """,
    """
    INSERT INTO optin_consent (tenant, recipient, scope, state, since, epoch, revision, asked_at,
        asked_by, source, disclaimer, seq, lifted, effective, reminded)
    SELECT '{tenant}', key, 'organisation',
        CASE WHEN at % 100 < 70 THEN 'opted_in' WHEN at % 100 < 82 THEN 'opted_out'
            WHEN at % 100 < 92 THEN 'pending' WHEN at % 100 < 97 THEN 'informed'
            ELSE 'expired' END,
        {then} + at * {step}, 0, 1, NULL, '', 'reply', '', at + 2, 0, 0, 0
    FROM person WHERE at % 100 < 99
    """,
    """
    INSERT INTO optin_block (tenant, recipient, sender, source, cause, since, lifted_by, seq)
    SELECT '{tenant}', key, '', 'provider', '21610', {then} + at * {step}, 'START', 1
    FROM person WHERE at % 100 = 50
    """,
)
ON_SQLITE: Final = {"also": "", "kept": ""}
ON_POSTGRES: Final = {"also": ", kept", "kept": ", TRUE"}


def _statements(written: dict[str, str]) -> list[str]:
    about = {**written, "tenant": TENANT, "then": LONG_AGO, "step": STEP}
    return [statement.format(**about) for statement in LOAD]


def _enrolled(store: Store) -> OptIn:
    app = OptIn(store)
    app.enrol(TENANT, name="Acme", senders=["+15005550006"])
    for office in ("east", "small"):
        added = Organisation(office, office.title())
        app.add_organisation(TENANT, added, actor=DANA.actor, confirm=True)
    return app


class Visits:
    """Ask for pages as a server does, signed in."""

    def __init__(self, app: OptIn, number: int) -> None:
        self.pages = Pages(app, public_url=PUBLIC, key=bytes(range(32)), staff=lambda _: DANA)
        self.number = number
        page = self.get("/status")
        [self.token] = set(re.findall(r'name="csrf" value="([^"]*)"', page))

    def get(self, path: str) -> str:
        """Open a page."""
        path, _, query = path.partition("?")
        return self._shown(Request("GET", path, query, {"Host": "127.0.0.1"}))

    def search(self, text: str) -> str:
        """Search for a number."""
        body = urlencode({"csrf": self.token, "q": text}).encode()
        headers = {"Content-Type": FORM, "Content-Length": str(len(body)), "Origin": PUBLIC}
        return self._shown(Request("POST", "/status", "", headers, body))

    def _shown(self, request: Request) -> str:
        response = self.pages.handle(request)
        assert response.reason == "OK", response.status
        return response.body.decode()

    def works(self) -> dict[str, tuple[Callable[[], str], int]]:
        """Name what is measured: how it is asked for, and how many contacts it has to show."""
        middle, last = self.number // 2 // 100 * 100, number_of(self.number - 1)
        key = key_of(number_of(middle))
        place = f"{LONG_AGO + middle * STEP} {key} organisation"

        def asks(**query: str) -> Callable[[], str]:
            return lambda: self.get(f"/status?{urlencode(query)}")

        def seeks(text: str) -> Callable[[], str]:
            return lambda: self.search(text)

        return {
            "the first page": (asks(), 50),
            "the middle page": (asks(after=place), 50),
            "the last page": (asks(before=""), 50),
            "who opted out, the first page": (asks(state="opted_out"), 50),
            "who opted out, the middle page": (asks(state="opted_out", after=place), 50),
            "who opted out, the last page": (asks(state="opted_out", before=""), 50),
            "of whom no state is known": (asks(state="unknown"), 50),
            "who is blocked": (asks(state="blocked"), 50),
            "who was texted by a third of the offices": (asks(office="east"), 50),
            "who was texted by one of a thousand offices": (asks(office="small"), 0),
            "by number, the first page": (asks(order="number"), 50),
            "by number, the middle page": (asks(order="number", after=key), 50),
            "by number, the last page": (asks(order="number", before=""), 50),
            "by number, who opted out": (asks(order="number", state="opted_out"), 50),
            "the last four digits": (seeks(last[-4:]), 1),
            "how a number begins": (seeks(last[:7]), 50),
            "a whole number": (seeks(last), 1),
            "a number that nobody has": (seeks("+14159999999"), 0),
            "the page of one contact": (lambda: self.get(f"/status/{key}"), 0),
        }


def _figures(name: str, app: OptIn, number: int, scale: float) -> Iterator[Figure]:
    for work, (asked, least) in Visits(app, number).works().items():
        asked()
        times = []
        for _ in range(max(5, round(21 * scale))):
            begun = perf_counter()
            page = asked()
            times.append(perf_counter() - begun)
            assert page.count('scope="row"') >= min(least, number // 1000)
        shown = sorted(times)[len(times) // 2] * 1000
        yield figure_of(
            f"status page on {name}, {number:,} contacts: {work}, against 100 ms",
            [WITHIN / each for each in times],
            target=1.0,
            note=f"{shown:.1f} ms",
        )


def figures(scale: float) -> Iterator[Figure]:
    """Measure pages from the request to the whole page.

    Args:
        scale: How much work; 1.0 loads a million contacts twice, in some minutes.
    """
    number = max(10_000, round(PEOPLE * scale))
    with TemporaryDirectory(prefix="optin-benchmark-") as folder, ExitStack() as open_:
        path = Path(folder, "pages.db")
        _enrolled(SqliteStore(path, key=KEY)).close()
        load_sqlite(path, people(number), _statements(ON_SQLITE))
        app = open_.enter_context(OptIn(SqliteStore(path, key=KEY)))
        yield from _figures("SQLite", app, number, scale)
    settings = {"shared_buffers": "512MB", "max_wal_size": "4GB"}
    with PostgresServer(settings=settings) as server, ExitStack() as open_:
        dsn = server.database()
        _enrolled(PostgresStore(dsn, key=KEY, size=2)).close()
        load_postgres(dsn, people(number), _statements(ON_POSTGRES))
        app = open_.enter_context(OptIn(PostgresStore(dsn, key=KEY, size=2)))
        yield from _figures("PostgreSQL", app, number, scale)
