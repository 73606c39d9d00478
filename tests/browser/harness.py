"""A browser that is watched: what a page does wrong on the way fails the test."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from attrs import define, field, frozen
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    Route,
    WebError,
    expect,
)

CHROMIUM = Path("/usr/bin/chromium")
SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MOUNT = "/optin"
"""Where the pages are mounted: not at the root, so that an address without it leads nowhere."""

AXE = Axe()
AXE_OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = False


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Leave the terminal to the tests."""


class Server:
    """Serve one application after another on loopback.

    Attributes:
        url: Where the pages of an application are.
        application: What is served, None for nothing.
        mount: Below which path; one that stands at the root says so by `""`.
    """

    def __init__(self) -> None:
        self._server = make_server(
            "127.0.0.1", 0, self._answer, server_class=_Threads, handler_class=_Quiet
        )
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self.url = self.origin + MOUNT
        self.application: Application | None = None
        self.mount = MOUNT

    def _answer(self, environ: dict[str, Any], begin: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if self.application is None or not f"{path}/".startswith(f"{self.mount}/"):
            begin("404 Not Found", [("Content-Type", "text/plain"), ("Content-Length", "0")])
            return []
        environ["SCRIPT_NAME"], environ["PATH_INFO"] = self.mount, path.removeprefix(self.mount)
        return self.application(environ, begin)

    @contextmanager
    def running(self) -> Iterator["Server"]:
        """Serve until the block is left."""
        thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            thread.join()
            self._server.server_close()


@frozen
class Screen:
    """Say on what somebody looks at a page."""

    width: int
    height: int
    dark: bool = False
    script: bool = True

    @property
    def is_narrow(self) -> bool:
        """Tell whether it is a phone's."""
        return self.width < self.height


DESK = Screen(1280, 800)
NIGHT = Screen(1280, 800, dark=True)
PHONE = Screen(390, 844)
TABLET = Screen(768, 1024)
PHONE_AT_NIGHT = Screen(390, 844, dark=True)
NO_SCRIPT = Screen(1280, 800, script=False)


@define(slots=False, eq=False)  # playwright marks the object whose methods it calls
class Watch:
    """Note what pages do wrong.

    Attributes:
        origin: Where alone they may ask for anything.
        faults: What they did.
    """

    origin: str
    faults: list[str] = field(factory=list)

    def page(self, browser: Browser, screen: Screen, *, user: str = "", scale: int = 1) -> Page:
        """Open an empty page of somebody who was never here, and watch it.

        Args:
            browser: In which browser.
            screen: On what it is looked at.
            user: Whom the host knows who is there as, `""` for nobody.
            scale: How many dots of a picture make one of the screen.
        """
        context = browser.new_context(
            viewport={"width": screen.width, "height": screen.height},
            color_scheme="dark" if screen.dark else "light",
            java_script_enabled=screen.script,
            extra_http_headers={"X-User": user} if user else {},
            device_scale_factor=scale,
            reduced_motion="reduce",
            locale="en-US",
        )
        context.set_default_timeout(5000)
        context.route(self._is_elsewhere, self._refuse)
        # Of the context, and so of each page that this one opens.
        context.on("console", self._said)
        context.on("weberror", self._failed)
        context.on("response", self._answered)
        return context.new_page()

    def _is_elsewhere(self, url: str) -> bool:
        return not url.startswith((f"{self.origin}/", "data:"))

    def _refuse(self, route: Route, request: Request) -> None:
        self.faults.append(f"asked for {request.url}")
        route.abort()

    def _failed(self, failed: WebError) -> None:
        self.faults.append(f"an error in a script: {failed.error}")

    def _said(self, message: ConsoleMessage) -> None:
        # A page that says no has a status of its own; `_answered` knows which may.
        if message.type in {"error", "warning"} and "Failed to load resource" not in message.text:
            self.faults.append(f"the console: {message.text}")

    def _answered(self, response: Response) -> None:
        lowest = 500 if response.request.is_navigation_request() else 400
        if response.status >= lowest:
            self.faults.append(f"{response.status} for {response.url}")


def inspect(page: Page) -> list[str]:
    """Tell what bars people from a page: what axe finds, and what lies beside the screen.

    Warning: after a click the words of the next page can be there before its style is, and a page
    without style fails.
    """
    page.wait_for_load_state("load")
    found = [
        f"{page.url}: {each['id']}: {node['html'][:120]}"
        for each in AXE.run(page, options=AXE_OPTIONS).response["violations"]
        for node in each["nodes"]
    ]
    wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    if wide > 0:
        found.append(f"{page.url}: {wide} dots beside the screen")
    return found


def tab_to(page: Page, wanted: Locator) -> None:
    """Move on by the Tab key alone until this is reached, and can be seen to be.

    Args:
        page: On which page.
        wanted: A link, a field or a button of it.
    """
    expect(wanted).to_be_attached()
    page.wait_for_load_state("load")
    for _ in range(60):
        page.keyboard.press("Tab")
        if wanted.evaluate("each => each === document.activeElement"):
            shown = wanted.evaluate("each => getComputedStyle(each).outlineStyle")
            assert shown != "none", f"nothing shows that the keyboard is at {wanted}"
            return
    raise AssertionError(f"the Tab key does not reach {wanted}")
