"""A newcomer plays with the simulator: on a screen, on a phone, by keyboard, without a script."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from optin import Mode, State
from optin.simulator import World
from optin.simulator.site import application
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from tests.browser.harness import (
    DESK,
    NIGHT,
    NO_SCRIPT,
    PHONE_AT_NIGHT,
    TABLET,
    Screen,
    Server,
    Watch,
    inspect,
    tab_to,
)

SAM, KIM = "+12025550111", "+12025550122"
HEARING = "Your hearing is on Monday at 9."
WIDE = Screen(1440, 1060)
Visit = Callable[..., Page]


@pytest.fixture
def clock() -> FixedClock:
    """Give the clock that the simulator's own stands on."""
    return FixedClock()


@pytest.fixture
def world(server: Server, clock: FixedClock) -> Iterator[World]:
    """Give a world whose page is served, at the root as `optin serve --demo` does it."""
    with World.opened(MemoryStore(), clock, address=server.origin) as world:
        server.mount, server.application = "", application(world, server.origin)
        yield world


def test_a_newcomer_sees_a_consent_granted_live(
    world: World, clock: FixedClock, server: Server, visit: Visit, picture: Callable[..., None]
) -> None:
    page = visit(WIDE)
    page.goto(f"{server.origin}/")
    page.get_by_role("button", name=HEARING).click()
    expect(page.locator("#texts")).to_contain_text("Reply YES to agree or STOP to decline")
    expect(page.locator("#verdict-office")).to_contain_text("Held")
    expect(page.locator("#state")).to_have_text("Asked")
    clock.advance(timedelta(minutes=2))
    page.get_by_role("button", name="YES").click()
    expect(page.locator("#state")).to_have_text("Opted in")
    expect(page.locator("#texts")).to_contain_text(HEARING)
    assert world.scene(SAM).status.state is State.OPTED_IN

    clock.advance(timedelta(minutes=3))
    # What happens elsewhere is there without a reload.
    world.text(SAM, "Thank you, I will be there.")
    expect(page.locator("#inbox")).to_contain_text("I will be there")
    picture(page, "simulator")
    assert inspect(page) == []


@pytest.mark.usefixtures("world")
def test_a_stop_is_seen_to_win_on_a_phone_at_night(server: Server, visit: Visit) -> None:
    page = visit(PHONE_AT_NIGHT)
    page.goto(f"{server.origin}/")
    page.get_by_placeholder("Text message").fill("stop texting me")
    expect(page.locator("#text-reading")).to_contain_text("opt")
    page.get_by_placeholder("Text message").press("Enter")
    expect(page.locator("#state")).to_have_text("Opted out")
    page.get_by_placeholder("Text to Sam Lee").fill("But your hearing!")
    page.get_by_role("button", name="Send", exact=True).first.click()
    expect(page.locator("#verdict-office")).to_contain_text("Refused")
    assert "But your hearing!" not in page.locator("#texts").inner_text()
    assert inspect(page) == []


def test_a_form_is_opened_from_it_and_agreed_to(world: World, server: Server, visit: Visit) -> None:
    page = visit(TABLET)
    page.goto(f"{server.origin}/")
    page.get_by_role("button", name="by a link").click()
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Open the form as Sam Lee").click()
    form = opened.value
    form.get_by_role("textbox").fill(SAM[-4:])
    form.get_by_role("checkbox").check()
    form.get_by_role("button", name="Agree").click()
    expect(form.get_by_text("Your answer is recorded")).to_be_visible()
    expect(page.locator("#state")).to_have_text("Opted in")
    assert world.scene(SAM).status.state is State.OPTED_IN
    assert inspect(page) == []


def test_a_thread_is_seen_from_both_sides(
    world: World, clock: FixedClock, server: Server, visit: Visit, picture: Callable[..., None]
) -> None:
    page = visit(WIDE)
    page.goto(f"{server.origin}/")
    page.get_by_role("link", name="Secure messages").last.click()
    page.get_by_role("button", name="Activate").click()
    expect(page.locator("#reaches")).to_contain_text("Open this portal as a page")
    office, phone = page.locator(".office"), page.locator(".phone")
    office.get_by_label("Subject").fill("Settlement")
    office.get_by_label("Message").fill("They offer 4,200 dollars. Shall we take it?")
    office.get_by_role("button", name="Send").click()
    expect(phone.locator("#mail")).to_contain_text("A secure message from Reyes Law")
    expect(phone).not_to_contain_text("4,200")
    clock.advance(timedelta(minutes=2))
    phone.get_by_role("button", name="Settlement 1 unread").click()
    expect(phone).to_contain_text("4,200")
    phone.get_by_placeholder("Reply to Reyes Law").fill("I would. What is your fee?")
    phone.get_by_role("button", name="Reply").click()
    expect(office.locator("#staff-posts")).to_contain_text("What is your fee?")
    expect(page.locator("#unread")).to_contain_text("1")
    picture(page, "simulator-portal")
    assert inspect(page) == []

    with page.expect_popup() as opened:
        phone.get_by_role("link", name="Open this portal as a page").click()
    expect(opened.value.get_by_text("What is your fee?")).to_be_visible()
    assert world.scene(SAM).portal.contact.unread == 0


def test_it_works_the_same_without_a_script(world: World, server: Server, visit: Visit) -> None:
    page = visit(NO_SCRIPT)
    page.goto(f"{server.origin}/")
    page.get_by_role("button", name=HEARING).click()
    expect(page.locator("#state")).to_have_text("Asked")
    page.get_by_role("button", name="YES").click()
    expect(page.locator("#state")).to_have_text("Opted in")
    page.get_by_role("button", name="Disclaimer").click()
    page.get_by_role("link", name="Kim Ortiz").click()
    page.get_by_placeholder("Text message").fill("STOP")
    page.get_by_placeholder("Text message").press("Enter")
    expect(page.locator("#state")).to_have_text("Opted out")
    assert world.scene(SAM).mode is Mode.DISCLAIMER
    assert world.scene(KIM).status.state is State.OPTED_OUT


def test_it_is_played_with_by_the_keyboard_alone(
    world: World, server: Server, visit: Visit
) -> None:
    page = visit(NIGHT)
    page.goto(f"{server.origin}/")
    tab_to(page, page.get_by_role("link", name="Kim Ortiz"))
    page.keyboard.press("Enter")
    expect(page.locator("#phone")).to_contain_text("Kim")
    tab_to(page, page.get_by_placeholder("Text to Kim Ortiz"))
    page.keyboard.type(HEARING)
    page.keyboard.press("Enter")
    expect(page.locator("#state")).to_have_text("Asked")
    tab_to(page, page.get_by_role("button", name="YES"))
    page.keyboard.press("Space")
    expect(page.locator("#state")).to_have_text("Opted in")
    assert world.scene(KIM).status.state is State.OPTED_IN
    assert inspect(page) == []


def test_a_page_says_that_the_simulator_has_stopped(
    world: World, server: Server, visit: Visit, watch: Watch
) -> None:
    page = visit(DESK)
    page.goto(f"{server.origin}/")
    expect(page.locator("#stopped")).to_be_hidden()
    world.close()
    server.application = lambda _, begin: (begin("503 Service Unavailable", []), [])[1]
    expect(page.locator("#stopped")).to_be_visible()
    assert [each for each in watch.faults if "/simulator/news" not in each] == []
    watch.faults.clear()
