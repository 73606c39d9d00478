"""The page of the simulator: what it shows, what can be posted from it, and who may."""

from datetime import timedelta
from threading import Thread
from urllib.parse import urlsplit

import pytest

from optin import Mode, State
from optin.simulator import World
from optin.testing import FixedClock
from tests.simulator.conftest import Browser, play

SAM, KIM = "+12025550111", "+12025550122"
HEARING = "Your hearing is on Monday at 9."


def test_a_consent_is_granted_in_two_clicks(world: World, browser: Browser) -> None:
    assert browser.get("/").status == 200
    browser.click(HEARING)
    assert "Reply YES to agree or STOP to decline" in browser.text
    browser.click("YES")
    assert world.scene(SAM).status.state is State.OPTED_IN
    assert browser.text.count(HEARING) >= 2  # on the phone and in the inbox


def test_both_sides_and_the_story_are_shown_and_escaped(
    world: World, clock: FixedClock, browser: Browser
) -> None:
    world.switch("off")
    play(world, clock, KIM, "< <b>Hi & bye</b>", "> <i>Hello</i>")
    browser.get("/?who=2")
    for part in ("inbox", "texts", "feed"):
        assert "<b>Hi & bye</b>" in browser.part(part)
    assert "<b>Hi" not in browser.text
    assert "<i>Hello" not in browser.text


def test_what_is_kept_from_the_staff_stands_on_the_phone_alone(
    world: World, clock: FixedClock, browser: Browser
) -> None:
    play(world, clock, KIM, "< My landlord kept the deposit")
    browser.get("/?who=2")
    assert "A message waits here until Kim Ortiz agrees." in browser.part("inbox")
    assert "landlord" not in browser.part("inbox")
    assert "landlord" in browser.part("texts")


def test_a_refusal_is_explained_beside_the_button(world: World, browser: Browser) -> None:
    world.text(SAM, "STOP")
    browser.get("/")
    browser.submit("/simulator/send", words="But your hearing!")
    told = browser.part("verdict-office")
    assert "Refused" in told
    assert "47 CFR 64.1200(a)(10)" in told
    assert "by texting START" in told
    browser.get("/?who=2")
    assert "Refused" not in browser.part("verdict-office")


@pytest.mark.parametrize(
    ("act", "fields", "part", "title"),
    [
        ("ask", {}, "office", "Asked"),
        ("invite", {"by": "link"}, "office", "Open the form as Sam Lee"),
        ("invite", {"by": "mail"}, "office", "An e-mail went out"),
        ("opt-out", {"note": "said so"}, "office", "Opted out"),
        ("send", {"words": HEARING}, "office", "Held"),
        ("text", {"words": "HELP"}, "phone", "Answered with help"),
        ("carry", {"fate": "landline"}, "phone", "It counts for one text"),
        ("switch", {"mode": "disclaimer"}, "setup", "Policy changed"),
        ("wait", {"by": "86400"}, "setup", "Time went by"),
        ("wait", {"by": "-5"}, "setup", "Not possible"),
        ("meet", {"name": "Ann", "number": "12"}, "setup", "Not possible"),
    ],
)
def test_each_act_says_what_became_of_it(
    browser: Browser, act: str, fields: dict[str, str], part: str, title: str
) -> None:
    browser.get("/")
    browser.submit(f"/simulator/{act}", **fields)
    assert title in browser.part(f"verdict-{part}")


def test_who_gets_a_phone_is_shown_next(browser: Browser) -> None:
    browser.get("/")
    browser.submit("/simulator/meet", name="Ann Brook", number="(202) 555-0177")
    assert browser.part("phone").startswith("Ann Brook")
    assert "+12025550177" in browser.text


def test_the_policy_and_the_time_that_went_by_are_shown(world: World, browser: Browser) -> None:
    world.switch("disclaimer")
    world.wait(timedelta(days=2, hours=1))
    browser.get("/")
    assert world.scene().mode is Mode.DISCLAIMER
    assert 'value="disclaimer" title="The first text says' in browser.text
    assert browser.text.count('aria-pressed="true"') == 2  # the policy, and what the provider does
    assert "2 d 1 h ahead" in browser.part("clock")


@pytest.mark.parametrize("who", ["", "0", "4", "-1", "x", "99999999999", "²"])
def test_a_place_that_nobody_has_shows_the_first_person(browser: Browser, who: str) -> None:
    assert browser.get(f"/?who={who}").status == 200
    assert browser.part("phone").startswith("Sam Lee")


def test_a_post_without_the_token_of_the_page_does_nothing(world: World, browser: Browser) -> None:
    assert browser.post("/simulator/text", who="1", words="STOP").status == 403
    assert world.scene(SAM).status.state is State.UNKNOWN


def test_an_act_that_there_is_not_is_not_found(browser: Browser) -> None:
    browser.get("/")
    assert browser.post("/simulator/burn", csrf=browser.token).status == 404


def test_the_page_runs_a_script_of_its_own_and_no_other(browser: Browser) -> None:
    policy = browser.get("/").headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "onclick" not in browser.text
    assert "<script>" not in browser.text


@pytest.mark.parametrize("name", ["simulator.css", "simulator.js"])
def test_what_the_page_needs_is_there_and_may_be_kept(browser: Browser, name: str) -> None:
    browser.get("/")
    address = next(each for each in browser.text.split('"') if name in each)
    answered = browser.get(address)
    assert answered.status == 200
    assert "immutable" in answered.headers["Cache-Control"]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("words=stop+plz", "Would be read as an opt-out, probable (stop.keyword.polite)."),
        ("words=yes", "Would be read as an ordinary message."),
        ("words=Hello%20%E2%9C%93&as=segments", "7 characters, one segment, UCS-2, because of ✓"),
        ("words=" + "a" * 161 + "&as=segments", "161 characters, 2 segments, GSM-7"),
    ],
)
def test_what_is_typed_is_read_before_it_is_sent(browser: Browser, asked: str, told: str) -> None:
    browser.get(f"/simulator/read?{asked}")
    assert browser.text == told


def test_a_yes_counts_once_somebody_asked(world: World, browser: Browser) -> None:
    world.ask(SAM)
    browser.get("/simulator/read?words=yes&who=1")
    assert browser.text.startswith("Would be read as a yes, definite")


@pytest.mark.parametrize("seen", ["", "x", "-1", "9" * 5000])
def test_a_number_that_was_never_told_is_told_the_news(browser: Browser, seen: str) -> None:
    assert browser.get(f"/simulator/news?seen={seen}").status == 200
    assert browser.text.isdecimal()


def test_news_is_told_when_there_is_some(world: World, browser: Browser) -> None:
    browser.get("/simulator/news?seen=x")
    seen = browser.text
    acting = Thread(target=world.text, args=(SAM, "Hello"))
    acting.start()
    browser.get(f"/simulator/news?seen={seen}")
    acting.join()
    assert int(browser.text) > int(seen)


def test_a_page_that_waits_is_let_go_at_the_end(world: World, browser: Browser) -> None:
    browser.get("/simulator/news?seen=x")
    world.close()
    assert browser.get(f"/simulator/news?seen={browser.text}").status == 404


@pytest.mark.parametrize("page", ["/status", "/threads", "/report"])
def test_the_real_pages_stand_beside_it_with_a_way_back(
    world: World, clock: FixedClock, browser: Browser, page: str
) -> None:
    play(world, clock, SAM, f"> {HEARING}", "< yes")
    assert browser.get(page).status == 200
    assert '<a href="/">Simulator</a>' in browser.text


def test_the_page_of_the_contact_is_one_click_away(
    world: World, clock: FixedClock, browser: Browser
) -> None:
    browser.get("/")
    assert "Status page" not in browser.text  # nobody knows this person yet
    play(world, clock, SAM, f"> {HEARING}")
    browser.get("/")
    address = next(each for each in browser.text.split('"') if each.startswith("/status/"))
    assert browser.get(address).status == 200
    assert HEARING in browser.text


def test_agreeing_on_the_form_confirms_it_on_the_phone_at_once(
    world: World, browser: Browser
) -> None:
    world.text(SAM, "STOP")
    world.invite(SAM, by_mail=True)
    [letter] = world.scene(SAM).letters
    path = urlsplit(letter.link).path
    browser.get("/")
    assert letter.link in browser.text
    browser.get(path)
    browser.submit(path, digits=SAM[-4:], agree="yes")
    scene = world.scene(SAM)
    assert scene.status.state is State.OPTED_IN
    assert scene.phone[-1].template == "form_confirmation"
