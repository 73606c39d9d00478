"""Somebody of the staff works with the pages: a list, a contact, a conversation, the evidence."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from optin import State
from tests.browser.harness import (
    DESK,
    NIGHT,
    NO_SCRIPT,
    PHONE,
    PHONE_AT_NIGHT,
    TABLET,
    Server,
    inspect,
    tab_to,
)
from tests.browser.office import HEARING, KIM, SAM, Office

Visit = Callable[..., Page]
Picture = Callable[..., None]


@pytest.fixture
def office(server: Server) -> Office:
    """Give an office that has worked for a while."""
    office = Office(server)
    office.has_a_past()
    return office


def _opens(page: Page, office: Office, number: str) -> None:
    page.goto(f"{office.url}/status")
    page.get_by_placeholder("Number").fill(number)
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name=number).click()


def test_staff_finds_a_contact_reads_the_conversation_and_writes(
    office: Office, visit: Visit, picture: Picture
) -> None:
    page = visit(DESK, user="dana")
    page.goto(f"{office.url}/status")
    assert inspect(page) == []
    picture(page, "contacts")
    page.get_by_role("link", name="Opted out").click()
    expect(page.locator("tbody tr")).to_have_count(4)

    _opens(page, office, SAM)
    for words in (HEARING, "Do I have to bring anything?", "Reply YES to agree or STOP to decline"):
        expect(page.locator(".talk")).to_contain_text(words)
    assert inspect(page) == []
    picture(page, "contact")

    page.get_by_label("Message").fill("See you on Monday.")
    page.get_by_role("button", name="Check first").click()
    expect(page.get_by_text("1 segment")).to_be_visible()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("on its way")
    expect(page.get_by_role("status")).to_be_in_viewport()
    expect(page.get_by_label("Message")).to_be_focused()
    office.passes(minutes=1)
    assert office.texted(SAM)[-1] == "See you on Monday."


def test_a_refusal_is_told_in_words_and_keeps_what_was_typed(office: Office, visit: Visit) -> None:
    page = visit(NIGHT, user="dana")
    _opens(page, office, KIM)
    page.get_by_label("Message").fill("But your documents!")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("START")
    expect(page.get_by_role("alert")).to_be_in_viewport()
    expect(page.get_by_label("Message")).to_have_value("But your documents!")
    assert office.texted(KIM)[-1] != "But your documents!"
    assert inspect(page) == []


def test_staff_opts_out_by_hand_on_a_phone_at_night(office: Office, visit: Visit) -> None:
    page = visit(PHONE_AT_NIGHT, user="dana")
    page.goto(f"{office.url}/status")
    assert inspect(page) == []
    _opens(page, office, SAM)
    page.get_by_text("Opt out by hand").click()
    page.get_by_label("Where and how did the contact say no?").fill("Said so on the phone")
    page.get_by_role("button", name="Opt out", exact=True).click()
    expect(page.get_by_text("The contact is opted out.")).to_be_visible()
    assert office.state_of(SAM) is State.OPTED_OUT
    assert inspect(page) == []


def test_the_evidence_of_a_consent_can_be_printed(office: Office, visit: Visit) -> None:
    page = visit(DESK, user="dana")
    _opens(page, office, SAM)
    page.get_by_role("link", name="evidence").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Evidence of consent")
    expect(page.get_by_text("Reply YES to agree or STOP to decline")).to_be_visible()
    assert inspect(page) == []
    page.emulate_media(media="print")
    expect(page.locator("nav")).to_be_hidden()


def test_the_list_is_turned_without_a_script(office: Office, visit: Visit) -> None:
    for digits in range(50):
        office.gets(f"+120255501{digits:02}", "Hello?")
    page = visit(NO_SCRIPT, user="dana")
    page.goto(f"{office.url}/status")
    seen = page.locator("tbody th").all_inner_texts()
    page.get_by_role("link", name="More").click()
    expect(page.get_by_role("link", name="Back")).to_be_visible()
    rest = page.locator("tbody th").all_inner_texts()
    assert len(seen) == 50
    assert not set(seen) & set(rest)


def test_the_page_of_a_contact_fits_a_tablet(office: Office, visit: Visit) -> None:
    page = visit(TABLET, user="dana")
    _opens(page, office, SAM)
    assert inspect(page) == []


def test_nobody_else_sees_that_there_are_pages_of_staff(office: Office, visit: Visit) -> None:
    page = visit(PHONE)
    response = page.goto(f"{office.url}/status")
    assert response is not None
    assert response.status == 404
    assert "Contacts" not in page.inner_text("body")
    assert inspect(page) == []


def test_staff_reaches_the_search_by_the_keyboard(office: Office, visit: Visit) -> None:
    page = visit(DESK, user="dana")
    page.goto(f"{office.url}/status")
    tab_to(page, page.get_by_placeholder("Number"))
    page.keyboard.type(SAM[-4:])
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr")).to_have_count(1)
    tab_to(page, page.get_by_role("link", name=SAM))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Message"))
    page.keyboard.type("By keyboard.")
    tab_to(page, page.get_by_role("button", name="Send", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("on its way")
