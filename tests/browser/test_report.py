"""The opt-in report is read, narrowed down and taken away as files."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.harness import NO_SCRIPT, PHONE_AT_NIGHT, Screen, Server, inspect
from tests.browser.office import Office

TALL = Screen(1280, 1080)
Visit = Callable[..., Page]
Picture = Callable[..., None]


@pytest.fixture
def office(server: Server) -> Office:
    """Give an office that has worked for two months."""
    office = Office(server)
    office.has_a_past(contacts=40)
    return office


def _figure(page: Page, name: str) -> Locator:
    return page.locator("dl.figures div", has_text=name).locator("dd")


def _file(page: Page, link: Locator) -> str:
    with page.expect_download() as taken:
        link.click()
    return Path(taken.value.path()).read_text(encoding="utf-8-sig")


def test_staff_reads_the_report_and_takes_it_away(
    office: Office, visit: Visit, picture: Picture
) -> None:
    page = visit(TALL, user="dana")
    page.goto(f"{office.url}/status")
    page.get_by_role("link", name="Report").click()
    page.get_by_role("link", name="12 weeks").click()
    expect(page).to_have_url(re.compile("since="))
    expect(_figure(page, "Requests")).to_have_text("42")
    expect(_figure(page, "Accepted")).to_have_text(re.compile("^17"))
    expect(_figure(page, "Opt-outs")).to_have_text("9")
    expect(page.get_by_role("img").first).to_be_visible()
    assert inspect(page) == []
    picture(page, "report")

    rows = list(csv.reader(_file(page, page.get_by_role("link", name="CSV").first).splitlines()))
    assert rows[0][:3] == ["Period", "Requests", "Accepted"]
    assert sum(int(row[1]) for row in rows[1:]) == 42
    data = json.loads(_file(page, page.get_by_role("link", name="JSON")))
    assert data["total"]["requests"]["asked"] == 42


def test_the_report_is_narrowed_down_without_a_script(office: Office, visit: Visit) -> None:
    page = visit(NO_SCRIPT, user="dana")
    page.goto(f"{office.url}/report")
    page.locator("#organisation").select_option("Reyes Law North")
    page.locator("#since").fill("2026-01-01")
    page.locator("#last").fill("2026-01-31")
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile("last=2026-01-31"))
    expect(page.locator("#organisation option:checked")).to_have_text("Reyes Law North")
    fewer = int(_figure(page, "Requests").inner_text())
    assert 0 < fewer < 26
    page.locator("#user").fill("nobody")
    page.get_by_role("button", name="Show").click()
    expect(_figure(page, "Requests")).to_have_text("0")


def test_the_report_fits_a_phone_at_night(office: Office, visit: Visit) -> None:
    page = visit(PHONE_AT_NIGHT, user="dana")
    page.goto(f"{office.url}/report")
    assert inspect(page) == []
    page.goto(f"{office.url}/report?since=2031-01-01&last=2030-01-01")
    expect(page.get_by_role("alert")).to_contain_text("This report cannot be made")
    assert inspect(page) == []
