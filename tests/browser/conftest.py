"""One browser and one server for all of these tests; each visit is somebody new."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.harness import CHROMIUM, MOUNT, SWITCHES, Screen, Server, Watch

PICTURES = Path(__file__).parents[2] / "docs" / "_static"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make screenshots` renew the pictures of the docs."""
    parser.addoption("--screenshots", action="store_true", help="renew the pictures of the docs")


# Of this package, not of the session: playwright's loop runs in this thread as long as it is open,
# and no other loop could.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Give the browser, or say why there is none."""
    if not CHROMIUM.exists():
        pytest.skip(f"no browser: {CHROMIUM} is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def _server() -> Iterator[Server]:
    with Server().running() as server:
        yield server


@pytest.fixture
def server(_server: Server) -> Iterator[Server]:
    """Give the server, which serves nothing yet."""
    yield _server
    _server.application, _server.mount = None, MOUNT


@pytest.fixture
def watch(server: Server) -> Watch:
    """Give what notes the faults of the pages of this test."""
    return Watch(server.origin)


@pytest.fixture
def visit(
    browser: Browser, watch: Watch, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Page]]:
    """Give a way to open a page, `visit(screen, user="dana")`; no page may do anything wrong."""
    renews = request.config.getoption("--screenshots", default=False)

    def open_page(screen: Screen, *, user: str = "") -> Page:
        # A phone's picture is narrow, and would be coarse on a page of the docs.
        scale = 2 if renews and screen.is_narrow else 1
        return watch.page(browser, screen, user=user, scale=scale)

    yield open_page
    for context in browser.contexts:
        context.close()
    assert watch.faults == []


@pytest.fixture
def picture(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Give a way to take a picture for the docs, `picture(page, "name")`.

    It has to be there already: the pictures are renewed by `make screenshots` alone, because no two
    systems draw letters alike.
    """
    renews = request.config.getoption("--screenshots", default=False)

    def take(page: Page, name: str, *, whole: bool = False) -> None:
        path = PICTURES / f"{name}.png"
        if renews:
            page.screenshot(path=path, full_page=whole, animations="disabled")
        assert path.exists(), f"run make screenshots: {path.name} is missing"

    return take
