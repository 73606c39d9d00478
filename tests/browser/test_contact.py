"""A contact is asked by a link: agrees, makes mistakes, says no, and comes too late."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from optin import EventType, State, Verify
from tests.browser.harness import (
    DESK,
    NIGHT,
    NO_SCRIPT,
    PHONE,
    PHONE_AT_NIGHT,
    Server,
    inspect,
    tab_to,
)
from tests.browser.office import SAM, TENANT, Office

Visit = Callable[..., Page]
Picture = Callable[..., None]
AGREE = "I agree that Reyes Law may send me text messages"
DIGITS = "Last four digits of your mobile number"


@pytest.fixture
def office(server: Server) -> Office:
    """Give an office that has asked nobody yet."""
    return Office(server)


def _agrees(page: Page, digits: str) -> None:
    page.get_by_role("textbox").fill(digits)
    page.get_by_role("checkbox", name=AGREE).check()
    page.get_by_role("button", name="Agree").click()


def _expect_heading(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def test_a_contact_agrees_on_a_phone_after_a_mistake(
    office: Office, visit: Visit, picture: Picture
) -> None:
    link = office.asks_by_a_link(SAM)
    page = visit(PHONE)
    page.goto(link)
    _expect_heading(page, "May Reyes Law text you?")
    expect(page.get_by_role("checkbox")).not_to_be_checked()
    assert SAM[-2:] not in page.inner_text("body")
    assert inspect(page) == []
    picture(page, "form", whole=True)

    _agrees(page, "9999")
    expect(page.get_by_role("alert")).to_contain_text("they are not the last four")
    expect(page.get_by_role("checkbox")).not_to_be_checked()
    assert office.state_of(SAM) is State.UNKNOWN
    assert inspect(page) == []

    _agrees(page, SAM[-4:])
    expect(page.get_by_role("status")).to_contain_text("Your answer is recorded")
    assert inspect(page) == []
    assert office.state_of(SAM) is State.OPTED_IN
    office.passes(minutes=1)
    assert "STOP" in office.texted(SAM)[-1]

    # A reload and a way back are what people do.
    page.goto(link)
    _expect_heading(page, "This link is done")
    assert inspect(page) == []


def test_an_unticked_box_agrees_to_nothing(office: Office, visit: Visit) -> None:
    page = visit(DESK)
    page.goto(office.asks_by_a_link(SAM))
    page.get_by_label(DIGITS).fill(SAM[-4:])
    page.get_by_role("button", name="Agree").click()
    # The browser itself asks for the box; whoever goes around that is told by the page.
    assert page.get_by_role("checkbox").evaluate("box => !box.validity.valid")
    page.evaluate("document.querySelector('main form').noValidate = true")
    page.get_by_role("button", name="Agree").click()
    expect(page.get_by_role("alert")).to_contain_text("Tick the box if you agree")
    page.get_by_role("link", name="Tick the box").click()
    assert office.state_of(SAM) is State.UNKNOWN
    assert inspect(page) == []


def test_a_contact_proves_the_number_by_a_texted_code_without_a_script(
    office: Office, visit: Visit
) -> None:
    page = visit(NO_SCRIPT)
    page.goto(office.asks_by_a_link(SAM, Verify.CODE))
    page.get_by_role("button", name="Text me a code").click()
    office.passes(seconds=5)
    (text,) = office.texted(SAM)
    code = "".join(each for each in text if each.isdigit())[:6]
    _agrees(page, "000000" if code != "000000" else "111111")
    expect(page.get_by_role("alert")).to_contain_text("Check the code")
    assert office.state_of(SAM) is State.UNKNOWN
    _agrees(page, code)
    expect(page.get_by_role("status")).to_contain_text("Your answer is recorded")
    assert office.state_of(SAM) is State.OPTED_IN


def test_a_contact_says_no_and_a_look_at_the_page_says_nothing(
    office: Office, visit: Visit
) -> None:
    link = office.asks_by_a_link(SAM)
    page = visit(NIGHT)
    page.goto(link.replace("/consent/", "/unsubscribe/"))
    assert office.state_of(SAM) is State.UNKNOWN
    assert inspect(page) == []
    page.goto(link)
    page.get_by_role("button", name="No, do not text me").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You said no")
    assert office.state_of(SAM) is State.OPTED_OUT
    assert inspect(page) == []


def test_a_link_that_is_too_old_and_one_that_never_was_look_alike(
    office: Office, visit: Visit
) -> None:
    link = office.asks_by_a_link(SAM)
    office.passes(days=4)
    page = visit(PHONE_AT_NIGHT)
    page.goto(link)
    shown = page.inner_text("body")
    _expect_heading(page, "This link is done")
    page.goto(f"{office.url}/consent/{'A' * 60}")
    assert page.inner_text("body") == shown
    assert inspect(page) == []


def test_a_contact_agrees_by_the_keyboard_alone(office: Office, visit: Visit) -> None:
    page = visit(DESK)
    page.goto(office.asks_by_a_link(SAM))
    tab_to(page, page.get_by_label(DIGITS))
    page.keyboard.type(SAM[-4:])
    tab_to(page, page.get_by_role("checkbox"))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_role("button", name="Agree"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Your answer is recorded")
    agreed = next(
        each for each in office.optin.history(TENANT, SAM) if each.event.type is EventType.OPTED_IN
    )
    assert AGREE in agreed.event.payload["wording"]
