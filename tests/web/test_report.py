"""The opt-in report as a page: its charts, its tables and their files (row S2)."""

import csv
import io
import json
from typing import Any

import pytest

from optin import Actor, Mode, Organisation, Policy
from optin.reports import tables_of
from tests.web.visitor import SAM, SENDER, TENANT, Visitor

KIM = "+12025550112"


@pytest.fixture
def dana(colour: str) -> Visitor:
    """Give a user of a tenant of whom one contact agreed and one opted out."""
    visitor = Visitor(colour, user="dana")
    office = Organisation("east", "=Reyes & <East>", "", None)
    boss = Actor("dana", {"setup"})
    visitor.ask(visitor.optin.add_organisation(TENANT, office, actor=boss, confirm=True))
    for who, words in ((SAM, "YES"), (KIM, "Cancel")):
        visitor.ask(
            visitor.optin.send(TENANT, to=who, text="Hello", user="dana", organisation="east")
        )
        visitor.ask(visitor.optin.dispatch())
        received = visitor.transport.inbound_request(who, SENDER, words, event_id=who)
        visitor.ask(visitor.optin.receive(received))
    visitor.ask(visitor.optin.send(TENANT, to=KIM, text="Hello", user="eve"))
    return visitor


def _rows(visitor: Visitor, path: str) -> list[list[str]]:
    response = visitor.get(path)
    assert response.status == 200
    assert response.content_type == "text/csv; charset=utf-8"
    return list(csv.reader(io.StringIO(response.body.decode("utf-8-sig"), newline="")))


def test_the_page_shows_what_happened_in_charts_and_tables(dana: Visitor) -> None:
    assert dana.get("/report").status == 200
    for shown in (
        "<h1>Opt-in report</h1>",
        "Requests by what became of them",
        "2026-01, Accepted: 1",
        "2026-01, Declined: 1",
        "CANCEL: 1",
        "This person opted out of messages from here.",
        "Reyes Law / =Reyes &amp; &lt;East&gt;",
    ):
        assert shown in dana.text
    assert dana.text.count("<svg") == 4
    assert "<script" not in dana.text
    assert "style=" not in dana.text


def test_the_page_of_a_tenant_to_whom_nothing_happened_says_so(colour: str) -> None:
    visitor = Visitor(colour, user="dana", policy=Policy(mode=Mode.DISCLAIMER))
    visitor.get("/report")
    assert visitor.response.status == 200
    assert "Nothing happened in these days" in visitor.text
    assert "<dt>Disclaimers</dt>" in visitor.text
    assert "<svg" not in visitor.text


def test_the_report_is_for_staff_alone(visitor: Visitor) -> None:
    for path in ("/report", "/report/json", "/report/csv/by-period"):
        assert visitor.get(path).status == 404


def test_days_organisation_and_user_are_chosen_by_the_address(dana: Visitor) -> None:
    dana.get("/report?since=2026-01-01&last=2026-01-04&by=day")
    assert "Nothing happened in these days" in dana.text
    assert 'value="2026-01-04"' in dana.text
    asked = "since=2026-01-01&last=2026-01-31&organisation=east&user=eve"
    data = json.loads(dana.get(f"/report/json?{asked}").body)
    assert (data["organisation"], data["user"], data["until"]) == ("east", "eve", "2026-02-01")
    assert data["total"]["requests"]["asked"] == 0
    data = json.loads(dana.get("/report/json?organisation=east&user=dana").body)
    assert data["total"]["requests"]["asked"] == 2


def test_what_cannot_be_reported_is_said_above_the_form(dana: Visitor) -> None:
    for asked in (
        "since=yesterday",
        "last=2026-02-30",
        "last=9999-12-31",
        "since=2026-02-01&last=2026-01-01",
        "since=1990-01-01&by=day",
        "by=year",
        "mode=loud",
        "organisation=west",
    ):
        assert dana.get(f"/report?{asked}").status == 400, asked
        assert "This report cannot be made" in dana.text
        assert dana.get(f"/report/json?{asked}").status == 404
        assert dana.get(f"/report/csv/by-period?{asked}").status == 404
    assert dana.get("/report/csv/by-moon").status == 404


def test_each_table_is_a_file_with_what_the_table_says(dana: Visitor) -> None:
    report: Any = dana.ask(dana.optin.reports.opt_in(TENANT))
    for name, table in tables_of(report).items():
        columns, *rows = _rows(dana, f"/report/csv/{name}")
        assert columns == list(table.columns)
        guarded = [
            [f"'{cell}" if str(cell).startswith("=") else str(cell) for cell in row]
            for row in table.rows
        ]
        assert rows == guarded
    attached = dict(dana.response.headers)["Content-Disposition"]
    assert attached == 'attachment; filename="opt-in-time-to-honour.csv"'


def test_a_cell_that_is_a_formula_is_none_in_the_file(dana: Visitor) -> None:
    rows = _rows(dana, "/report/csv/by-organisation?organisation=east")
    assert rows[1][0] == "'=Reyes & <East>"


def test_the_spans_that_people_look_at_are_a_link_away(dana: Visitor) -> None:
    dana.get("/report?organisation=east")
    for span in (
        "since=2026-01-01&amp;last=2026-01-05",
        "since=2025-12-01&amp;last=2025-12-31",
        "since=2025-10-20&amp;last=2026-01-05",
        "since=2025-02-01&amp;last=2026-01-05",
    ):
        assert (
            span in dana.text or span.replace("since", "organisation=east&amp;since") in dana.text
        )
