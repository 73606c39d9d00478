"""The opt-in report: what was asked for, and what a store counted, as lines with figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.policy import Mode, Settings
from optin.reports.figures import Figures, figures_of
from optin.reports.periods import By, Period
from optin.storage import Tallied, Tally

__all__ = ["Asked", "Line", "OptInReport", "report_of"]

_MAIN: Final = ""


@frozen
class Asked:
    """Say what report was asked for.

    Attributes:
        tenant: Whose.
        mode: Whose questions it is about: requests, or disclaimers.
        by: How long its periods are.
        zone: The name of the zone whose calendar counts.
        periods: Its periods, in order.
        organisation: Only this organisation and those below it, ``""`` for all.
        user: Only this user, ``""`` for all.
        made_at: When it was made: a question that nobody has answered may be answered later.
    """

    tenant: str
    mode: Mode
    by: By
    zone: str
    periods: tuple[Period, ...]
    organisation: str
    user: str
    made_at: datetime


@frozen
class Line:
    """Hold one line of a report.

    Attributes:
        name: A period's name, or an organisation's or user's identifier; ``""`` for the main
            organisation, and where no user is known.
        figures: What is said of it.
        title: How it is shown; an organisation's begins with those above it.
        depth: How far below the main one an organisation stands.
    """

    name: str
    figures: Figures
    title: str = ""
    depth: int = 0


@frozen
class OptInReport:
    """Hold an opt-in report: the figures of its whole, and of its parts.

    Attributes:
        asked: What was asked for.
        organisation_name: The name of the organisation that it is about.
        total: Of all periods.
        periods: A line for each.
        organisations: A line for each in which something happened, with those below it added in.
        users: A line for each for whom something was done; the ledger forgets whom it was done for
            when the contact is erased.
    """

    asked: Asked
    organisation_name: str
    total: Figures
    periods: tuple[Line, ...] = field(repr=False)
    organisations: tuple[Line, ...] = field(repr=False)
    users: tuple[Line, ...] = field(repr=False)


def report_of(asked: Asked, counted: Iterable[Tallied], settings: Settings) -> OptInReport:
    """Return the report.

    Args:
        asked: What was asked for.
        counted: What the store counted in its periods.
        settings: The tenant's, with its tree of organisations.
    """
    tree = _Tree(settings)
    within = tree.id_of(asked.organisation)
    by_period: dict[int, list[Tally]] = {n: [] for n in range(len(asked.periods))}
    for each in counted:
        by_period[each.period] += [
            tally
            for tally in each.tallies
            if within in tree.path(tally.organisation) and asked.user in {"", tally.user}
        ]
    chosen = [tally for tallies in by_period.values() for tally in tallies]
    lines = [
        Line(period.name, figures_of(by_period[n]), period.name)
        for n, period in enumerate(asked.periods)
    ]
    return OptInReport(
        asked,
        settings.name_of(asked.organisation),
        figures_of(chosen),
        tuple(lines),
        tree.lines(chosen, within),
        _users(chosen),
    )


def _users(tallies: Sequence[Tally]) -> tuple[Line, ...]:
    grouped = _grouped(tallies, lambda tally: (tally.user,))
    # Nobody's comes last.
    names = sorted(grouped, key=lambda name: (not name, name))
    return tuple(Line(name, figures_of(grouped[name]), name) for name in names)


def _grouped(
    tallies: Iterable[Tally], names: Callable[[Tally], Iterable[str]]
) -> Mapping[str, list[Tally]]:
    grouped: dict[str, list[Tally]] = {}
    for tally in tallies:
        for name in names(tally):
            grouped.setdefault(name, []).append(tally)
    return MappingProxyType(grouped)


class _Tree:
    """Know the organisations of a tenant; the main one is ``""``, whatever else names it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._paths: dict[str, tuple[str, ...]] = {}

    def id_of(self, organisation: str) -> str:
        """Return an organisation's one name."""
        return _MAIN if organisation == self._settings.tenant else organisation

    def path(self, organisation: str) -> tuple[str, ...]:
        """Return an organisation and those above it; one that is unknown stands below the main."""
        known = self._paths.get(organisation)
        if known is None:
            if organisation and organisation not in self._settings.organisations:
                known = (organisation, _MAIN)
            else:
                known = tuple(map(self.id_of, self._settings.path(organisation)))
            self._paths[organisation] = known
        return known

    def lines(self, tallies: Iterable[Tally], top: str) -> tuple[Line, ...]:
        """Return a line for each organisation from some top downwards, each below its parent."""
        grouped = _grouped(tallies, lambda tally: self._up_to(tally.organisation, top))
        names = sorted(grouped, key=lambda name: self.path(name)[::-1])
        above = len(self.path(top))
        return tuple(
            Line(
                name,
                figures_of(grouped[name]),
                " / ".join(map(self._title, reversed(self._up_to(name, top)))),
                len(self.path(name)) - above,
            )
            for name in names
        )

    def _up_to(self, organisation: str, top: str) -> tuple[str, ...]:
        path = self.path(organisation)
        return path[: path.index(top) + 1]

    def _title(self, name: str) -> str:
        unknown = name and name not in self._settings.organisations
        return name if unknown else self._settings.name_of(name)
