"""Secure messages in the simulator: both sides of a thread, and the real pages beside."""

import pytest

from optin.simulator import World
from optin.simulator.portal import Side
from tests.simulator.conftest import Browser

SAM = "+12025550111"
VIEW = "/?view=portal"
BEGIN, REPLY, LOOK = "/simulator/begin", "/simulator/reply", "/simulator/look"
WORDS = "They offer 4,200 dollars."


@pytest.fixture
def opened(world: World, browser: Browser) -> Browser:
    """Return a browser that shows the portal of somebody who has one."""
    world.admit(SAM, active=True)
    browser.get(VIEW)
    return browser


def test_a_thread_without_a_portal_is_refused_and_explained(browser: Browser) -> None:
    browser.get(VIEW)
    assert browser.part("reaches") == "No portal yet"
    browser.submit(BEGIN, side="staff", subject="Settlement", words=WORDS)
    told = browser.part("verdict-office")
    assert "This contact has no active portal." in told
    assert "portal_inactive" in told
    browser.click("yes")
    assert "The portal is open." in browser.part("verdict-office")
    assert browser.part("reaches") == "Open this portal as a page"
    browser.click("no")
    assert browser.part("reaches") == "No portal yet"


def test_both_sides_show_a_thread_and_what_is_unread_in_it(opened: Browser) -> None:
    opened.submit(BEGIN, side="staff", subject="Settlement", words=WORDS)
    assert "Sent" in opened.part("verdict-office")
    assert WORDS in opened.part("staff-posts")
    assert WORDS not in opened.part("contact-posts")
    assert opened.part("mail").startswith("✉ A secure message from Reyes Law")
    assert "4,200" not in opened.part("mail")
    assert f'href="http://127.0.0.1/portal/threads/{_thread(opened)}"' in opened.text
    assert "Settlement 1 unread" in opened.part("contact-threads")
    assert opened.part("unread") == "1 unread"

    opened.submit(LOOK, side="contact", thread=_thread(opened))
    assert WORDS in opened.part("contact-posts")
    assert opened.part("unread") == ""
    assert "read" in opened.part("staff-posts").rpartition("·")[2]

    opened.submit(REPLY, side="contact", words="I would take it.")
    assert "I would take it." in opened.part("contact-posts")
    assert "Settlement 1 unread" in opened.part("staff-threads")
    assert "sam-lee has replied to a secure message" in opened.part("notes")


def test_a_contact_begins_a_thread_and_dana_hears_of_it(opened: Browser) -> None:
    opened.submit(BEGIN, side="contact", subject="A question", words="<b>Do I have to come?</b>")
    assert "Sent" in opened.part("verdict-phone")
    assert "<b>Do I have to come?</b>" in opened.part("contact-posts")
    assert "<b>Do" not in opened.text
    assert "A question 1 unread" in opened.part("staff-threads")
    assert "has started a secure conversation" in opened.part("notes")
    assert "A question" not in opened.part("notes")


def test_the_real_pages_of_both_sides_are_one_click_away(opened: Browser) -> None:
    opened.submit(BEGIN, side="staff", subject="Settlement", words=WORDS)
    thread = _thread(opened)
    assert f'href="/threads/{thread}"' in opened.text
    assert 'href="/portal"' in opened.text
    opened.get(f"/threads/{thread}")
    assert WORDS in opened.text
    assert "Sam Lee" in opened.text
    page = f"/portal/threads/{thread}"
    opened.get(page)
    assert WORDS in opened.text
    opened.submit(page, text="I would take it.")
    opened.get(VIEW)
    assert "I would take it." in opened.part("staff-posts")

    # Whose portal it is: that of whoever was shown last.
    opened.get("/?who=2&view=portal")
    assert opened.get(page).status == 404


def test_the_story_tells_what_happened_and_no_word_of_it(opened: Browser) -> None:
    opened.submit(BEGIN, side="staff", subject="Settlement", words=WORDS)
    story = opened.part("feed")
    assert "The portal of Sam Lee is open" in story
    assert "A thread of secure messages begins" in story
    assert "Settlement" not in story
    assert "4,200" not in story


def test_a_thread_of_somebody_else_is_not_opened(world: World, opened: Browser) -> None:
    opened.submit(BEGIN, side="staff", subject="Settlement", words=WORDS)
    thread = _thread(opened)
    kim = "+12025550122"
    world.admit(kim, active=True)
    assert world.look(kim, Side.CONTACT, thread).code == "no_such_thread"
    assert world.scene(kim).portal.contact.threads == ()


def test_a_message_that_cannot_be_kept_is_told_where_it_was_typed(opened: Browser) -> None:
    opened.submit(BEGIN, side="contact", subject=" ", words=WORDS)
    assert "Not possible" in opened.part("verdict-phone")
    assert "a subject has 1 to 200 characters" in opened.part("verdict-phone")


def _thread(browser: Browser) -> str:
    """Return the thread that stands first in the contact's list."""
    return next(
        fields["thread"]
        for action, fields in browser.buttons
        if action == LOOK and fields["side"] == "contact"
    )
