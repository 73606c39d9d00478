"""Both sides of secure messages are walked: Sam on the portal, Dana and Lee at their desks."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

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
from tests.browser.office import DANA, HOUSE, TENANT, Office

Visit = Callable[..., Page]
Picture = Callable[..., None]


@pytest.fixture
def office(server: Server) -> Office:
    """Give an office that has written to Sam."""
    return Office(server)


def _expect_safe(page: Page) -> None:
    """Expect that nothing that was written stands in what a browser remembers of a thread.

    Warning: right after a click the page before it may still be there, or one without a title.
    """
    expect(page).to_have_title("Secure message · Reyes Law")


def test_a_contact_reads_and_replies_on_a_phone(
    office: Office, visit: Visit, picture: Picture
) -> None:
    office.has_written()
    page = visit(PHONE, user="sam")
    mail = office.mailer.sent[-1].text
    assert HOUSE not in mail
    page.goto(mail[mail.index("http") :].split()[0])
    expect(page.get_by_role("heading", level=1)).to_have_text(HOUSE)
    page.get_by_role("link", name="Secure messages").click()
    expect(page.get_by_text("1 new", exact=True)).to_have_count(2)
    assert inspect(page) == []
    page.get_by_role("link", name=HOUSE).click()
    _expect_safe(page)
    expect(page.locator(".divide")).to_have_text("New")
    link = page.get_by_role("link", name="Contract, third draft.pdf")
    assert link.get_attribute("href") == "https://files.example.com/contract-3"
    assert inspect(page) == []
    picture(page, "portal", whole=True)

    page.get_by_label("Reply").fill("Thank you, Lee.")
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_role("status")).to_be_in_viewport()
    expect(page.get_by_label("Reply")).to_be_focused()
    expect(page.locator(".said").last).to_contain_text("Thank you, Lee.")
    expect(page.locator(".divide")).to_have_count(0)


def test_a_contact_starts_a_thread_at_night_and_makes_a_mistake(
    office: Office, visit: Visit
) -> None:
    office.opens_portal("sam")
    page = visit(PHONE_AT_NIGHT, user="sam")
    page.goto(f"{office.url}/portal")
    page.get_by_role("link", name="Write a message").click()
    page.get_by_label("Subject").fill("My passport")
    page.get_by_label("Message").fill(" ")
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Subject")).to_have_value("My passport")
    assert inspect(page) == []
    page.get_by_label("Message").fill("Where is it?")
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("My passport")
    _expect_safe(page)
    assert inspect(page) == []
    page.get_by_label("Reply").fill("I need it on Monday.")
    office.passes(hours=13)
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_role("alert")).to_contain_text("open for too long")
    expect(page.get_by_label("Reply")).to_have_value("I need it on Monday.")
    assert inspect(page) == []
    office.optin.portal.deactivate(TENANT, "client-17", by=DANA.actor)
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_label("Message")).to_have_value("I need it on Monday.")
    assert inspect(page) == []


def test_staff_reads_a_thread_and_replies(office: Office, visit: Visit, picture: Picture) -> None:
    house = office.has_written()
    office.reads(house, "dana")
    office.answers(house, "Then it is clear to me. I can sign on Thursday.")
    page = visit(DESK, user="dana")
    page.goto(f"{office.url}/threads")
    expect(page.get_by_role("link", name="Unread")).to_contain_text("1")
    assert inspect(page) == []
    page.get_by_role("link", name=HOUSE).click()
    _expect_safe(page)
    expect(page.locator(".divide")).to_have_text("New")
    assert inspect(page) == []
    picture(page, "thread", whole=True)
    page.get_by_role("button", name="Mark as read").click()
    expect(page.get_by_role("status")).to_contain_text("marked as read")
    page.get_by_label("Reply").fill("Thursday at ten, then.")
    page.get_by_role("button", name="Send securely").click()
    expect(page.locator(".said").last).to_contain_text("Not read yet")

    other = visit(TABLET, user="lee")
    other.goto(page.url)
    expect(other.locator(".said").last).to_contain_text("Thursday at ten")
    assert inspect(other) == []
    other.get_by_text("Leave", exact=True).click()
    assert inspect(other) == []
    other.get_by_role("button", name="Leave the thread").click()
    expect(other.get_by_role("status")).to_contain_text("not in the thread any more")
    stranger = visit(DESK, user="kim")
    answer = stranger.goto(page.url.replace("/threads/", "/portal/threads/"))
    assert answer is not None
    assert answer.status == 404


def test_staff_opens_a_portal_and_writes_without_a_script(office: Office, visit: Visit) -> None:
    page = visit(NO_SCRIPT, user="dana")
    page.goto(f"{office.url}/threads/new")
    page.get_by_label("Contact").fill("client-17")
    page.get_by_label("Subject").fill(HOUSE)
    page.get_by_label("Message").fill("The seller has agreed.")
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_role("alert")).to_contain_text("no active portal")
    page.get_by_role("link", name="Open a portal").click()
    page.get_by_label("Contact").fill("client-17")
    page.get_by_role("button", name="Look up").click()
    page.get_by_label("E-mail").fill("sam@example.com")
    page.get_by_role("button", name="Open the portal").click()
    expect(page.get_by_role("status")).to_contain_text("The portal is active")
    page.get_by_role("link", name="Secure messages").first.click()
    page.get_by_role("link", name="Write a message").click()
    page.get_by_label("Contact").fill("client-17")
    page.get_by_label("Subject").fill(HOUSE)
    page.get_by_label("Message").fill("The seller has agreed.")
    page.get_by_role("button", name="Send securely").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HOUSE)


def test_pages_of_portals_fit_a_phone_at_night(office: Office, visit: Visit) -> None:
    house = office.has_written()
    page = visit(PHONE_AT_NIGHT, user="dana")
    for path in ("/threads", "/threads/new", f"/threads/{house}"):
        page.goto(office.url + path)
        assert inspect(page) == []
    page.goto(f"{office.url}/threads/portal")
    page.get_by_label("Contact").fill("client-17")
    page.get_by_role("button", name="Look up").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sam Lee")
    page.get_by_text("Close the portal", exact=True).first.click()
    assert inspect(page) == []


def test_both_sides_work_by_the_keyboard_alone(office: Office, visit: Visit) -> None:
    office.has_written()
    page = visit(NIGHT, user="dana")
    page.goto(f"{office.url}/threads")
    tab_to(page, page.get_by_role("link", name=HOUSE))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Reply"))
    page.keyboard.type("By keyboard.")
    tab_to(page, page.get_by_role("button", name="Send securely"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("The message is sent")
    sam = visit(NIGHT, user="sam")
    sam.goto(f"{office.url}/portal")
    tab_to(sam, sam.get_by_role("link", name=HOUSE))
    sam.keyboard.press("Enter")
    tab_to(sam, sam.get_by_role("button", name="Mark as read"))
    sam.keyboard.press("Enter")
    expect(sam.get_by_role("status")).to_contain_text("marked as read")
