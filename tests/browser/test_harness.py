"""The browser that the pages are visited with sees what they must not do."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from playwright.sync_api import Error, Page

from tests.browser.harness import DESK, PHONE, Application, Server, Watch, inspect, tab_to

GOOD = (
    "<!doctype html><html lang=en><title>Good</title><link rel=icon href='data:,'>"
    "<main><h1>Good</h1>"
)
Visit = Callable[..., Page]


def site(body: str, **more: str) -> Application:
    """Make a site of one page, beside which there is nothing but what a test names."""

    def answer(environ: dict[str, Any], begin: Callable[..., Any]) -> Iterable[bytes]:
        status = "200 OK" if environ["PATH_INFO"] == "/" else "404 Not Found"
        begin(status, [("Content-Type", "text/html"), *more.items()])
        return [body.encode()]

    return answer


def test_what_a_page_does_wrong_is_noted(server: Server, visit: Visit, watch: Watch) -> None:
    policy = {"Content-Security-Policy": "script-src 'unsafe-inline'; style-src 'none'"}
    server.application = site(
        f"{GOOD}<p style='color: red'>Red</p><img alt='' src='http://192.0.2.1/spy.png'>"
        "<img alt='' src='/optin/missing.png'><script>console.error('oh')</script>"
        "<script>nothing.there</script>",
        **policy,
    )
    visit(DESK).goto(f"{server.url}/")
    noted = sorted(watch.faults)
    watch.faults.clear()
    assert [each.partition(" ")[0] for each in noted] == ["404", "an", "asked", "the", "the"]
    assert noted[0] == f"404 for {server.url}/missing.png"
    assert "nothing is not defined" in noted[1]
    assert noted[2] == "asked for http://192.0.2.1/spy.png"
    assert "Content Security Policy" in noted[3]
    assert noted[4] == "the console: oh"


def test_a_page_elsewhere_is_not_reached(server: Server, visit: Visit, watch: Watch) -> None:
    server.application = site(GOOD)
    with pytest.raises(Error):
        visit(DESK).goto("http://192.0.2.1/")
    assert watch.faults == ["asked for http://192.0.2.1/"]
    watch.faults.clear()


def test_a_page_without_a_fault_has_none(server: Server, visit: Visit) -> None:
    server.application = site(f"{GOOD}<p>Nothing to find.")
    page = visit(DESK)
    page.goto(f"{server.url}/")
    assert inspect(page) == []


def test_what_bars_people_from_a_page_is_found(server: Server, visit: Visit) -> None:
    server.application = site(
        f"{GOOD}<meta name=viewport content='width=device-width'><form><input></form>"
        "<p style='color: #aaa'>Hard to read</p><div style='width: 2000px'>Wide</div>"
    )
    page = visit(PHONE)
    page.goto(f"{server.url}/")
    contrast, label, wide = inspect(page)
    assert "color-contrast: <p style" in contrast
    assert "label: <input>" in label
    assert "dots beside the screen" in wide


def test_the_keyboard_has_to_reach_a_button_and_to_show_that_it_is_there(
    server: Server, visit: Visit
) -> None:
    server.application = site(
        f"{GOOD}<button>Seen</button><button style='outline: none'>Unseen</button>"
        "<button tabindex=-1>Lost</button>"
    )
    page = visit(DESK)
    page.goto(f"{server.url}/")
    tab_to(page, page.get_by_text("Seen", exact=True))
    with pytest.raises(AssertionError, match="nothing shows that the keyboard is"):
        tab_to(page, page.get_by_text("Unseen", exact=True))
    with pytest.raises(AssertionError, match="does not reach"):
        tab_to(page, page.get_by_text("Lost", exact=True))
