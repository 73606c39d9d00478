"""Counts as a store gives them, in few words."""

from datetime import UTC, date, datetime
from typing import Any

from optin.consent import EventType, Sender
from optin.policy import Mode, Policy, Settings
from optin.policy.settings import Organisation
from optin.reports import Asked, By, OptInReport, Period, report_of
from optin.storage import Tallied, Tally

E = EventType
MADE_AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
JANUARY = Period(date(2026, 1, 1), date(2026, 2, 1), "2026-01")
FEBRUARY = Period(date(2026, 2, 1), date(2026, 3, 1), "2026-02")


def request(answer: str = "", count: int = 1, **more: Any) -> Tally:  # noqa: ANN401 - by name
    return Tally(E.OPT_IN_REQUESTED, answer=answer, count=count, **more)


def opt_out(count: int = 1, **more: Any) -> Tally:  # noqa: ANN401 - by name
    return Tally(E.OPTED_OUT, count=count, **more)


def tree(*below: tuple[str, str]) -> Settings:
    """Return settings with organisations, each below another."""
    senders = (Sender.parse("+14155550100"),)
    settings = Settings.enrol("firm", "Reyes Law", senders, Policy(mode=Mode.CONSENT))
    for id_, parent in below:
        settings = settings.with_organisation(Organisation(id_, f"Reyes {id_}", parent))
    return settings


def report(
    *months: tuple[Tally, ...],
    settings: Settings | None = None,
    mode: Mode = Mode.CONSENT,
    organisation: str = "",
    user: str = "",
) -> OptInReport:
    """Return the report of January and February."""
    asked = Asked("firm", mode, By.MONTH, "UTC", (JANUARY, FEBRUARY), organisation, user, MADE_AT)
    counted = [Tallied(number, tallies) for number, tallies in enumerate(months)]
    return report_of(asked, counted, settings or tree())
