"""A report's lines: by period, by organisation, by user."""

from typing import Any

from optin.consent import EventType
from optin.policy import Mode
from optin.reports import TABLES, Figures, Outcomes, as_data, figures_of, tables_of
from optin.storage import Tally
from tests.reports.counts import opt_out, report, request, tree

OFFICES = tree(("east", ""), ("boston", "east"), ("west", ""))


def _asked(lines: tuple[object, ...]) -> list[tuple[str, int]]:
    return [(line.name, line.figures.requests.asked) for line in lines]  # type: ignore[attr-defined]


def test_each_period_has_its_line_though_nothing_happened_in_it() -> None:
    made = report((), (request(count=2),))
    assert [(line.name, line.title) for line in made.periods] == [
        ("2026-01", "2026-01"),
        ("2026-02", "2026-02"),
    ]
    assert made.periods[0].figures == Figures()
    assert made.periods[1].figures == made.total == figures_of([request(count=2)])
    assert report((), (request(), request("opted_in"))).total.requests == Outcomes(2, 1, 0, 1, 0)


def test_an_organisation_stands_below_its_parent_which_counts_it_too() -> None:
    made = report(
        (request(organisation="boston"), request(organisation="west", count=4)),
        (request(count=2), request(organisation="firm", count=8), request(organisation="gone")),
        settings=OFFICES,
    )
    assert [(line.name, line.title, line.depth) for line in made.organisations] == [
        ("", "Reyes Law", 0),
        ("east", "Reyes Law / Reyes east", 1),
        ("boston", "Reyes Law / Reyes east / Reyes boston", 2),
        ("gone", "Reyes Law / gone", 1),
        ("west", "Reyes Law / Reyes west", 1),
    ]
    assert [count for _, count in _asked(made.organisations)] == [16, 1, 1, 1, 4]
    assert made.organisation_name == "Reyes Law"


def test_a_report_of_an_organisation_holds_what_is_below_it() -> None:
    months = (request(organisation="boston"), request(organisation="west"), request(count=4))
    made = report(months, settings=OFFICES, organisation="east")
    assert made.total.requests.asked == 1
    assert [(line.name, line.depth) for line in made.organisations] == [("east", 0), ("boston", 1)]
    assert made.organisation_name == "Reyes east"
    assert made.periods[0].figures.requests.asked == 1
    whole = report(months, settings=OFFICES, organisation="firm")
    assert whole.total.requests.asked == 6


def test_a_user_has_a_line_and_nobody_comes_last() -> None:
    months = (request(user="eve"), request(), request(user="dana", count=2))
    assert _asked(report(months).users) == [("dana", 2), ("eve", 1), ("", 1)]
    of_eve = report(months, user="eve")
    assert _asked(of_eve.users) == [("eve", 1)]
    assert of_eve.total.requests.asked == 1


def test_a_table_shows_the_questions_of_its_mode() -> None:
    months = (
        request("opted_in", user="dana"),
        request("opted_out", count=2),
        Tally(EventType.DISCLAIMER_SENT, count=5),
        opt_out(2, source="reply", detail="STOP", template="", waited=1500, effective=250),
        opt_out(1, source="hand", template="message"),
        Tally(EventType.MESSAGE_REFUSED, detail="opted_out"),
        Tally(EventType.MESSAGE_REFUSED, detail="of tomorrow", count=2),
    )
    tables = tables_of(report(months))
    assert tuple(tables) == TABLES
    assert {name: table.name for name, table in tables.items()} == dict(
        zip(TABLES, TABLES, strict=True)
    )
    by_period = tables["by-period"]
    assert by_period.columns == (
        "Period",
        "Requests",
        "Accepted",
        "Declined",
        "Unanswered",
        "Not delivered",
        "Acceptance rate",
        "Opt-ins",
        "Opt-outs",
        "Not sent",
        "Recorded within (median, s)",
        "Effective within (median, s)",
        "Effective within (95 %, s)",
        "Effective within (longest, s)",
    )
    assert by_period.rows[0] == (
        "2026-01", 3, 1, 2, 0, 0, 0.3333, 0, 3, 3, 1.5, 1.75, 1.75, 1.75,
    )  # fmt: skip
    assert by_period.rows[1] == ("2026-02", 0, 0, 0, 0, 0, "", 0, 0, 0, "", "", "", "")
    assert [row[0] for row in tables["by-user"].rows] == ["dana", "(nobody named)"]
    assert tables["opt-outs-by-keyword"].rows == (("STOP", 2), ("[hand]", 1))
    assert tables["opt-outs-by-template"].rows == (
        ("(no text before)", 2),
        ("(somebody's own words)", 1),
    )
    assert tables["not-sent-by-reason"].rows == (
        ("of tomorrow", "", 2),
        ("opted_out", "This person opted out of messages from here.", 1),
    )
    assert tables["time-to-honour"].rows == (
        ("Recorded", 2, 1.5, 1.5, 1.5),
        ("Effective", 2, 1.75, 1.75, 1.75),
    )
    disclaimers = tables_of(report(months, mode=Mode.DISCLAIMER))["by-period"]
    assert disclaimers.columns[1:7] == (
        "Disclaimers",
        "Agreed",
        "Opted out",
        "No answer",
        "Not delivered",
        "Agreement rate",
    )
    told = {name: (table.title, *table.columns[:1]) for name, table in tables.items()}
    assert told == {
        "by-period": ("By period", "Period"),
        "by-organisation": ("By organisation", "Organisation"),
        "by-user": ("By user", "User"),
        "opt-outs-by-keyword": ("Opt-outs by keyword", "Keyword"),
        "opt-outs-by-template": ("Opt-outs by the text before", "Template"),
        "opt-ins-by-source": ("Opt-ins by source", "Source"),
        "not-sent-by-reason": ("Not sent, by reason", "Code"),
        "time-to-honour": ("Time to honour an opt-out", "Opt-outs by text"),
    }
    assert disclaimers.rows[0][:5] == ("2026-01", 5, 0, 0, 5)
    assert tables["opt-outs-by-keyword"].columns == ("Keyword", "Count")
    assert tables["not-sent-by-reason"].columns == ("Code", "Reason", "Count")
    assert tables["time-to-honour"].columns == (
        "Opt-outs by text", "Count", "Median (s)", "95 % (s)", "Longest (s)",
    )  # fmt: skip


def test_a_table_names_an_organisation_with_those_above_it() -> None:
    made = report((request(organisation="boston"),), settings=OFFICES)
    assert [row[0] for row in tables_of(made)["by-organisation"].rows] == [
        "Reyes Law",
        "Reyes Law / Reyes east",
        "Reyes Law / Reyes east / Reyes boston",
    ]


def test_a_report_as_data_says_all_that_it_holds() -> None:
    months = (
        request("opted_in", user="dana", organisation="east"),
        opt_out(1, source="reply", detail="STOP", template="message", waited=500, effective=0),
        Tally(EventType.OPTED_IN, source="form"),
        Tally(EventType.SEND_BLOCKED, detail="too_late"),
    )
    data = as_data(report(months, settings=OFFICES, user=""))
    assert {name: data[name] for name in list(data)[:9]} == {
        "tenant": "firm",
        "mode": "consent",
        "by": "month",
        "zone": "UTC",
        "since": "2026-01-01",
        "until": "2026-03-01",
        "organisation": "",
        "user": "",
        "made_at": "2026-03-01T09:00:00+00:00",
    }
    assert data["total"] == {
        "requests": {
            "asked": 1,
            "accepted": 1,
            "declined": 0,
            "unanswered": 0,
            "undelivered": 0,
            "rate": 1.0,
        },
        "disclaimers": {
            "asked": 0,
            "accepted": 0,
            "declined": 0,
            "unanswered": 0,
            "undelivered": 0,
            "rate": None,
        },
        "opt_ins": {"form": 1},
        "opt_outs": {
            "by_source": {"reply": 1},
            "by_keyword": {"STOP": 1},
            "by_template": {"message": 1},
        },
        "refused": {"too_late": 1},
        "time_to_honour": {
            "recorded": {"count": 1, "median_s": 0.5, "p95_s": 0.5, "longest_s": 0.5},
            "effective": {"count": 1, "median_s": 0.5, "p95_s": 0.5, "longest_s": 0.5},
            "under_way": 0,
        },
    }
    january, february = data["periods"]
    assert january == {
        "period": "2026-01",
        "since": "2026-01-01",
        "until": "2026-02-01",
        **data["total"],
    }
    assert february["time_to_honour"]["recorded"]["median_s"] is None
    assert [
        (each["organisation"], each["name"], each["depth"]) for each in data["organisations"]
    ] == [
        ("", "Reyes Law", 0),
        ("east", "Reyes Law / Reyes east", 1),
    ]
    assert [each["requests"]["asked"] for each in data["organisations"]] == [1, 1]
    assert [each["user"] for each in data["users"]] == ["dana", ""]
    assert data["users"][0]["requests"]["asked"] == 1


def _nothing() -> dict[str, Any]:
    """Return the figures of a month in which nothing happened, as data."""
    empty: dict[str, Any] = as_data(report())["total"]
    return empty


def test_a_report_shows_its_total_and_not_each_of_its_lines() -> None:
    shown = repr(report((request(user="dana"),)))
    assert "Reyes Law" in shown
    assert "dana" not in shown
    assert "Line(" not in shown
