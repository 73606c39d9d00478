"""How a report is made, written once for both colours."""

from __future__ import annotations

from datetime import UTC, date, timedelta, tzinfo
from zoneinfo import ZoneInfo

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.exceptions import InputError
from optin.policy import Mode
from optin.reports import (
    Asked,
    By,
    OptInReport,
    bounds_of,
    periods_of,
    report_of,
    since_before,
)
from optin.storage import Tallied, Tallies

__all__ = ["ReportFlows", "Wanted"]


@frozen
class Wanted:
    """Hold what a caller wants to have reported; see :meth:`optin.app.reporting.Reports.opt_in`."""

    since: date | None
    until: date | None
    by: str
    zone: str | tzinfo
    organisation: str
    user: str
    mode: str


@frozen
class ReportFlows:
    """Hold what the flows about reports need.

    Attributes:
        flows: The other flows.
    """

    flows: Flows = field(repr=False)

    def opt_in(self, tenant: str, wanted: Wanted) -> Flow[OptInReport]:
        """Make an opt-in report: of whole days, the present one included by default."""
        settings = yield from self.flows.settings(tenant)
        policy = settings.policy_of(wanted.organisation)
        by = _by(wanted.by)
        zone = _zone(wanted.zone) if isinstance(wanted.zone, str) else wanted.zone
        made_at = self.flows.clock.now()
        until = wanted.until or made_at.astimezone(zone).date() + timedelta(days=1)
        since = wanted.since or since_before(until, by)
        periods = tuple(periods_of(since, until, by))
        asked = Asked(
            tenant,
            _mode(wanted.mode) if wanted.mode else policy.mode,
            by,
            str(wanted.zone),
            periods,
            wanted.organisation,
            wanted.user,
            made_at,
        )
        query = Tallies(tenant, bounds_of(periods, zone))
        counted: list[Tallied] = yield from calls.all_of(query)
        return report_of(asked, counted, settings)


def _zone(name: str) -> tzinfo:
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        message = "no such time zone is known here: name one such as Europe/Rome, or UTC"
        raise InputError(message, code="unknown_zone") from None


def _by(name: str) -> By:
    try:
        return By(name)
    except ValueError:
        message = "the periods of a report are a day, a week or a month long"
        raise InputError(message, code="invalid_period") from None


def _mode(name: str) -> Mode:
    try:
        return Mode(name)
    except ValueError:
        message = "a report is about the mode consent or the mode disclaimer"
        raise InputError(message, code="invalid_mode") from None
