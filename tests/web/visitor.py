# ruff: noqa: ANN401 - sync and async calls pass through here alike, whatever they carry
"""Somebody who visits the pages, in either colour, and fills in the forms that they hold."""

import asyncio
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urlsplit

from optin import UNENCRYPTED, Actor, AsyncOptIn, FormLinks, OptIn, Policy, PortalSetup
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from optin.web import AsyncPages, Fields, Pages, Request, Response, Staff

TENANT = "reyes"
FIRM = "Reyes Law"
SENDER = "+12025550100"
SAM = "+12025550111"
KEY = bytes(range(32))
PUBLIC = "https://texts.example.com/optin"
LINKS = FormLinks(PUBLIC, KEY)
PORTAL = PortalSetup(UNENCRYPTED, f"{PUBLIC}/portal")
DANA = Staff(TENANT, Actor("dana", {"setup"}), "Dana")
FORM = "application/x-www-form-urlencoded"


def staff_of(request: Request) -> Staff | None:
    """Know Dana by a header, as a host knows her by a session."""
    return DANA if request.headers.get("X-User") == "dana" else None


class Forms(HTMLParser):
    """Read the forms of a page: what each posts to, and the fields that it brings."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: dict[str, list[tuple[str, str]]] = {}
        self._here: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._here = self.forms.setdefault(given.get("action", ""), [])
        elif tag == "input" and given.get("type") not in {"checkbox", "radio", "submit"}:
            self._here.append((given["name"], given.get("value", "")))


class Visitor:
    """A browser without a screen: it asks, it posts, and it brings what a form holds.

    Args:
        colour: ``"sync"`` or ``"async"``.
        user: Whom the host knows it as, ``""`` for nobody.
        more: What else the pages are made with.
    """

    def __init__(
        self,
        colour: str = "sync",
        *,
        user: str = "",
        policy: Policy | None = None,
        store: Any = None,
        transport: Any = None,
        portal: PortalSetup | None = PORTAL,
        authorizer: Any = None,
        **more: Any,
    ) -> None:
        self.clock = FixedClock()
        self.transport = transport or MemoryTransport()
        self.user, self.client = user, "192.0.2.1"
        self.response = Response(200)
        self.knows: Callable[[Request], object] = lambda _: None  # how a host knows who asks
        mounted: dict[str, Any] = {
            "public_url": PUBLIC, "key": KEY, "staff": staff_of, "clock": self.clock, **more
        }  # fmt: skip
        self.pages: Pages | AsyncPages
        self._run: Callable[[Any], Any]
        if colour == "sync":
            self.optin: Any = OptIn(
                store or MemoryStore(),
                self.transport,
                clock=self.clock,
                links=LINKS,
                portal=portal,
                authorizer=authorizer,
            )
            self.pages, self._run = Pages(self.optin, **mounted), lambda answer: answer
        else:
            self.optin = AsyncOptIn(
                store or AsyncMemoryStore(),
                self.transport,
                clock=self.clock,
                links=LINKS,
                portal=portal,
                authorizer=authorizer,
            )
            self.pages, self._run = AsyncPages(self.optin, **mounted), asyncio.run
        self.ask(self.optin.enrol(TENANT, name=FIRM, senders=[SENDER], policy=policy or Policy()))

    def ask(self, answer: Any) -> Any:
        """Return the answer of a call to ``self.optin``, in whichever colour it is."""
        return self._run(answer)

    def send(self, request: Request) -> Response:
        """Send a request as it is."""
        self.response = self._run(self.pages.handle(request))
        return self.response

    def get(self, path: str, method: str = "GET", **headers: str) -> Response:
        """Open a page, by a path below the mount or by a link of a page."""
        split = urlsplit(path.removeprefix(urlsplit(PUBLIC).path))
        return self.send(
            Request(method, split.path, split.query, self._headers(headers), client=self.client)
        )

    def post(self, path: str, fields: Any = (), **headers: str) -> Response:
        """Post a form, as a browser does from a page of ours."""
        body = urlencode(fields).encode()
        named = {"Content_Type": FORM, "Content_Length": str(len(body))} | headers
        named.setdefault("Sec_Fetch_Site", "same-origin")
        split = urlsplit(path.removeprefix(urlsplit(PUBLIC).path))
        return self.send(
            Request("POST", split.path, split.query, self._headers(named), body, self.client)
        )

    def submit(self, action: str, **fields: str) -> Response:
        """Fill in the form of the last page that posts to a path, and send it off."""
        forms = Forms(self.text).forms
        [whole] = [each for each in forms if urlsplit(each).path.endswith(action)]
        return self.post(whole, [*(dict(forms[whole]) | fields).items()])

    def follow(self) -> Response:
        """Go where the last answer sends us."""
        assert self.response.status == 303, self.response.status
        return self.get(dict(self.response.headers)["Location"])

    @property
    def text(self) -> str:
        """Return the last page."""
        return self.response.body.decode()

    def _headers(self, named: dict[str, str]) -> dict[str, str]:
        user = {"X-User": self.user} if self.user else {}
        return user | {name.replace("_", "-"): value for name, value in named.items()}


def fields(**named: str) -> Fields:
    """Return fields by name."""
    return Fields(named.items())
