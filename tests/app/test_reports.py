"""The opt-in report (row S2), on every store: who was asked, who answered, what was not sent."""

from datetime import UTC, date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from optin import InputError, Mode, SettingsError, UnknownTenantError
from optin.reports import Delay, OptInReport, Outcomes, tables_of
from tests.app.driver import KIM, SAM, TENANT, World

ANN = "+14155550125"


def _report(world: World, **named: Any) -> OptInReport:  # noqa: ANN401 - by name
    report: OptInReport = world.optin.reports.opt_in(TENANT, **named)
    return report


def test_requests_are_reported_with_what_became_of_them(world: World) -> None:
    world.enrol()
    for who in (SAM, KIM, ANN):
        world.send(to=who)
    world.dispatch()
    world.writes("YES")
    world.writes("STOP", from_=KIM)
    report = _report(world)
    assert report.total.requests == Outcomes(3, 1, 1, 1, 0)
    assert report.total.requests.rate == pytest.approx(1 / 3)
    assert report.total.opt_ins == {"reply": 1}
    assert report.total.opt_outs == {"reply": 1}
    assert report.asked.mode is Mode.CONSENT
    assert [(line.name, line.figures.requests.asked) for line in report.users] == [("dana", 3)]


def test_a_request_that_never_arrived_is_no_question(world: World) -> None:
    world.enrol()
    world.send()
    world.writes("STOP")  # before the request has left
    world.send(to=KIM)
    world.dispatch()
    requests = _report(world).total.requests
    assert (requests.asked, requests.declined) == (2, 1)


def test_disclaimers_are_reported_with_what_became_of_them(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    for who in (SAM, KIM, ANN):
        world.send(to=who)
    world.dispatch()
    world.writes("STOP", from_=KIM)
    world.writes("START", from_=ANN)
    report = _report(world)
    assert report.asked.mode is Mode.DISCLAIMER
    assert report.total.disclaimers == Outcomes(3, 1, 1, 1, 0)
    assert report.total.requests == Outcomes()
    assert report.users[0].figures.disclaimers.asked == 3


def test_opt_outs_are_reported_by_keyword_and_by_the_text_before(world: World) -> None:
    world.enrol()
    for who, words in ((SAM, "Cancel!"), (KIM, "stopp")):
        world.send(to=who)
        world.dispatch()
        if who == KIM:
            world.writes("YES", from_=KIM)
            world.dispatch()
        world.writes(words, from_=who)
    world.optin.opt_out(TENANT, contact=ANN, by="dana")
    total = _report(world).total
    assert total.keywords == {"CANCEL": 1, "STOP": 1, "[hand]": 1}
    assert total.templates == {"user_initiated.request": 1, "message": 1, "": 1}
    assert total.opt_outs == {"reply": 2, "hand": 1}


def test_what_was_not_sent_is_reported_by_its_reason(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.send()
    world.send(user="eve")
    world.send("x" * 481)
    report = _report(world)
    assert report.total.refused == {"opted_out": 2, "message_too_long": 1}
    assert [(line.name, dict(line.figures.refused)) for line in report.users][:2] == [
        ("dana", {"message_too_long": 1, "opted_out": 1}),
        ("eve", {"opted_out": 1}),
    ]
    reasons = tables_of(report)["not-sent-by-reason"].rows
    assert reasons[0] == ("opted_out", "This person opted out of messages from here.", 2)


def test_it_is_reported_how_long_an_opt_out_took(world: World) -> None:
    world.enrol(Mode.OFF)
    world.writes("STOP")
    world.writes_while_locked("STOP", KIM)
    world.wait(seconds=90)
    world.dispatch()
    total = _report(world).total
    took = Delay(2, timedelta(0), timedelta(seconds=90), timedelta(seconds=90))
    assert total.recorded == took
    assert total.effective == took
    assert total.under_way == 0


def test_a_report_is_divided_by_organisation_with_those_below_added_in(world: World) -> None:
    world.enrol()
    world.add_office("east")
    world.add_office("boston", parent="east")
    for who, office in ((SAM, ""), (KIM, "east"), (ANN, "boston")):
        world.send(to=who, organisation=office)
    world.dispatch()
    world.writes("YES", from_=ANN)
    asked = {line.name: line.figures.requests for line in _report(world).organisations}
    assert asked == {
        "": Outcomes(3, 1, 0, 2, 0),
        "east": Outcomes(2, 1, 0, 1, 0),
        "boston": Outcomes(1, 1, 0, 0, 0),
    }
    report = _report(world, organisation="east")
    assert report.total.requests == Outcomes(2, 1, 0, 1, 0)
    assert [(line.name, line.depth) for line in report.organisations] == [
        ("east", 0),
        ("boston", 1),
    ]
    assert _report(world, user="nobody").total.requests == Outcomes()
    assert _report(world, organisation=TENANT) == _report(world, organisation=TENANT)
    with pytest.raises(SettingsError):
        _report(world, organisation="west")


def test_a_report_is_divided_by_the_days_of_a_place(world: World) -> None:
    world.enrol()
    chicago = ZoneInfo("America/Chicago")
    world.clock.set(world.clock.now().astimezone(chicago).replace(month=3, day=31, hour=23))
    world.send()
    world.clock.advance(timedelta(hours=1))
    world.send(to=KIM)
    local = _report(world, zone="America/Chicago", since=date(2026, 3, 1), until=date(2026, 5, 1))
    assert [(line.name, line.figures.requests.asked) for line in local.periods] == [
        ("2026-03", 1),
        ("2026-04", 1),
    ]
    utc = _report(world, since=date(2026, 3, 1), until=date(2026, 5, 1))
    assert [line.figures.requests.asked for line in utc.periods] == [0, 2]
    days = _report(world, by="day", since=date(2026, 3, 31), until=date(2026, 4, 2))
    assert [line.name for line in days.periods] == ["2026-03-31", "2026-04-01"]


def test_a_report_without_dates_ends_today(world: World) -> None:
    world.enrol()
    world.send()
    report = _report(world)
    assert [line.name for line in report.periods][::11] == ["2025-02", "2026-01"]
    assert report.asked.periods[-1].end == world.clock.now().astimezone(UTC).date() + timedelta(1)
    assert report.asked.made_at == world.clock.now()
    assert report.periods[-1].figures.requests.asked == 1
    assert len(_report(world, by="week").periods) == 12


def test_erasing_a_person_changes_no_count_but_forgets_for_whom(world: World) -> None:
    world.enrol()
    world.send()
    before = _report(world).total
    world.optin.erase(TENANT, SAM, ground="gdpr-17")
    after = _report(world)
    assert after.total.requests.asked == before.requests.asked == 1
    assert [line.name for line in after.users] == [""]


def test_a_report_that_cannot_be_made_says_why(world: World) -> None:
    with pytest.raises(UnknownTenantError):
        _report(world)
    world.enrol()
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"zone": "Mars/Olympus"}, "unknown_zone"),
        ({"zone": "../etc/passwd"}, "unknown_zone"),
        ({"by": "year"}, "invalid_period"),
        ({"mode": "loud"}, "invalid_mode"),
        ({"since": date(2026, 2, 1), "until": date(2026, 2, 1)}, "invalid_period"),
        ({"since": date(2020, 1, 1), "by": "day"}, "too_many_periods"),
    ]
    for named, code in wrong:
        with pytest.raises(InputError) as refused:
            _report(world, **named)
        assert refused.value.code == code


def test_a_switch_of_mode_leaves_both_questions_in_the_report(world: World) -> None:
    world.enrol()
    world.send()
    world.switch(Mode.DISCLAIMER)
    world.send(to=KIM)
    world.dispatch()
    total = _report(world, mode="consent").total
    assert (total.requests.asked, total.disclaimers.asked) == (1, 1)
