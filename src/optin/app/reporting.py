"""What an application asks to have reported: a thin face of :mod:`optin.app.report_flows`."""

from __future__ import annotations

from collections.abc import Awaitable
from datetime import date, tzinfo
from typing import Protocol, TypeVar

from attrs import frozen

from optin.app.calls import Flow
from optin.app.report_flows import ReportFlows, Wanted
from optin.reports import OptInReport

__all__ = ["AsyncReports", "Reports"]

T = TypeVar("T")


class _Run(Protocol):
    """Make the calls that a flow asks for."""

    def __call__(self, flow: Flow[T], /) -> T: ...


class _AsyncRun(Protocol):
    """Make the calls that a flow asks for, awaited."""

    def __call__(self, flow: Flow[T], /) -> Awaitable[T]: ...


@frozen
class Reports:
    """Ask for reports; see :attr:`optin.OptIn.reports`."""

    _run: _Run
    _flows: ReportFlows

    def opt_in(
        self,
        tenant: str,
        *,
        since: date | None = None,
        until: date | None = None,
        by: str = "month",
        zone: str | tzinfo = "UTC",
        organisation: str = "",
        user: str = "",
        mode: str = "",
    ) -> OptInReport:
        """Report how people were asked, what they answered, and what was not sent.

        Whoever may see a tenant's reports is for the caller to know.

        Args:
            tenant: Whose.
            since: Its first day; by default it spans 12 months, 12 weeks or 30 days.
            until: The day after its last, None to end with the present day.
            by: How long its periods are: ``"month"``, ``"week"`` or ``"day"``.
            zone: In which time zone a day begins: its name, such as ``"America/New_York"``, or the
                zone itself.
            organisation: Only this organisation and those below it, ``""`` for all.
            user: Only what was done for one user, ``""`` for all.
            mode: Whether it is about requests (``"consent"``) or disclaimers (``"disclaimer"``);
                ``""`` for the mode of the organisation's policy. Both are counted.

        Raises:
            InputError: ``invalid_period``, ``too_many_periods``, ``invalid_mode`` or
                ``unknown_zone``.
            SettingsError: There is no such organisation.
            UnknownTenantError: The tenant was never enrolled.
        """
        return self._run(
            self._flows.opt_in(tenant, Wanted(since, until, by, zone, organisation, user, mode))
        )


@frozen
class AsyncReports:
    """Do as :class:`Reports` does, in coroutines."""

    _run: _AsyncRun
    _flows: ReportFlows

    async def opt_in(
        self,
        tenant: str,
        *,
        since: date | None = None,
        until: date | None = None,
        by: str = "month",
        zone: str | tzinfo = "UTC",
        organisation: str = "",
        user: str = "",
        mode: str = "",
    ) -> OptInReport:
        """Report how people were asked, what they answered, and what was not sent.

        See :meth:`Reports.opt_in`.
        """
        return await self._run(
            self._flows.opt_in(tenant, Wanted(since, until, by, zone, organisation, user, mode))
        )
