"""An office and its phones, on a clock that ticks when somebody acts, and a browser."""

import io
from collections.abc import Iterator, Mapping
from datetime import timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

import pytest
from attrs import define, field, frozen

from optin.simulator import Verdict, World
from optin.simulator.site import application
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

HOST = "127.0.0.1:8025"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def world(clock: FixedClock) -> Iterator[World]:
    with World.opened(MemoryStore(), clock) as world:
        yield world


@pytest.fixture
def browser(world: World) -> "Browser":
    return Browser(application(world, f"http://{HOST}"))


def play(world: World, clock: FixedClock, number: str, *script: str) -> list[Verdict]:
    """Play lines: "< yes" is typed on the phone, "> Hello" by the staff."""
    verdicts = []
    for line in script:
        clock.advance(timedelta(seconds=20))
        act = world.text if line.startswith("<") else world.send
        verdicts.append(act(number, line[2:]))
    return verdicts


@frozen
class Answer:
    """Hold what a page answered."""

    status: int
    headers: Mapping[str, str]


class _Read(HTMLParser):
    """Read what each form of a page posts, its buttons, and the text of each part with an id."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []
        self.buttons: list[tuple[str, dict[str, str]]] = []
        self.parts: dict[str, list[str]] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in {"hr", "input", "link", "meta"}:
            self._open.append((tag, given.get("id", "")))
            self.parts.setdefault(given.get("id", ""), [])
        if tag == "form":
            self.forms.append((given["action"], {}))
        elif tag == "input":
            self.forms[-1][1][given["name"]] = given.get("value", "")
        elif tag == "button" and "name" in given:
            action, fields = self.forms[-1]
            self.buttons.append((action, fields | {given["name"]: given["value"]}))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"{opened} is closed by {tag}"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pass over what opens and closes at once."""

    def handle_data(self, data: str) -> None:
        for _, part in self._open:
            self.parts[part].append(data)


@define
class Browser:
    """Open pages of the simulator, and post their forms, without a script."""

    app: "WSGIApplication"
    text: str = field(default="", init=False)

    def ask(self, method: str, path: str, body: bytes = b"", kind: str = FORM) -> Answer:
        """Send a request as it is."""
        split, told = urlsplit(path), {}
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": split.path,
            "QUERY_STRING": split.query,
            "HTTP_HOST": HOST,
            "HTTP_SEC_FETCH_SITE": "same-origin",
            "CONTENT_TYPE": kind,
            "CONTENT_LENGTH": str(len(body)),
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.input": io.BytesIO(body),
        }

        def start(status: str, headers: list[tuple[str, str]], *_: object) -> object:
            told["answer"] = Answer(int(status[:3]), dict(headers))
            return None

        self.text = b"".join(self.app(environ, start)).decode()  # type: ignore[arg-type]
        return told["answer"]

    def get(self, path: str) -> Answer:
        """Open a page."""
        return self.ask("GET", path)

    def post(self, path: str, **fields: str) -> Answer:
        """Post a form, and go where that leads."""
        answer = self.ask("POST", path, urlencode(fields).encode())
        return self.get(answer.headers["Location"]) if answer.status == 303 else answer

    def submit(self, action: str, **fields: str) -> Answer:
        """Fill in the last form that posts to an address, and send it."""
        found = [each for path, each in _Read(self.text).forms if path == action]
        return self.post(action, **(found[-1] | fields))

    def click(self, label: str) -> Answer:
        """Press the button that posts these words."""
        action, fields = next(
            (path, each) for path, each in _Read(self.text).buttons if label in each.values()
        )
        return self.post(action, **fields)

    @property
    def buttons(self) -> list[tuple[str, dict[str, str]]]:
        """Return where each button of the page posts to, and what."""
        return _Read(self.text).buttons

    @property
    def token(self) -> str:
        """Return the token that the forms of the page carry."""
        return _Read(self.text).forms[0][1]["csrf"]

    def part(self, name: str) -> str:
        """Return the text of the part of the page that has an id."""
        return " ".join("".join(_Read(self.text).parts[name]).split())
