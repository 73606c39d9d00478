"""The status page: every contact's number and state, since when and how (row S1).

What is chosen stands in the address, so that it can be kept. What is searched does not: a number in
an address would stand in servers' logs, and so a search is posted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Final

from attrs import evolve, frozen

from optin import (
    Channel,
    Contact,
    ContactFilter,
    ContactPage,
    ConversationExists,
    InputError,
    Refused,
    Settings,
    SettingsError,
    Started,
    State,
)
from optin.web.limits import Limit
from optin.web.routing import Parameter, Route
from optin.web.values import Fields, Response
from optin.web.visits import Staff, Steps, Visit
from optin.web.words import STATES, how, scope_name

__all__ = ["ROUTES", "number_of"]

LIMIT: Final = 50
"""Contacts on one page."""

_TEXTED: Final = frozenset({Channel.SMS, Channel.WHATSAPP})
_BLOCKED: Final = "blocked"
_TABS: Final = (("", "All"), *((state.value, label) for state, label in STATES.items()),
                (_BLOCKED, "Blocked"))  # fmt: skip
_ORDERS: Final = (("", "Newest change first"), ("number", "By number"))


@frozen
class _Asked:
    """Hold what a page was asked for, as its address and its forms say it again.

    Attributes:
        where: Which contacts.
        state: The tab that is open.
        fields: What else the address says.
    """

    where: ContactFilter
    state: str
    fields: Mapping[str, str]


def contacts(visit: Visit) -> Steps[Response]:
    """Show a page of contacts."""
    return (yield from _page(visit, visit.query, ""))


def search(visit: Visit) -> Steps[Response]:
    """Show a page of the contacts whose numbers are looked for."""
    # Whoever may not see numbers could find one out, digit by digit.
    sought = visit.form.get("q", "").strip() if visit.staff.shows_numbers else ""
    return (yield from _page(visit, visit.form, sought))


def begin(visit: Visit) -> Steps[Response]:
    """Begin a conversation with a number, and lead to the page from which it is written to.

    Nobody is texted yet. Where there is one already, that page is the one that is wanted.
    """
    number = visit.form.get("number", "").strip()
    try:
        begun: Started | Refused = yield visit.optin.conversations.start(
            visit.staff.tenant,
            user=visit.staff.actor.id,
            user_name=visit.staff.name,
            to=number,
        )
    except InputError:
        told = "Write the number with + and the country's code, such as +1 202 555 0111."
        return (yield from _page(visit, Fields(), "", (number, told)))
    if isinstance(begun, ConversationExists):
        return visit.redirect(f"/status/{begun.conversation.partition('.')[0]}")
    if isinstance(begun, Refused):
        return (yield from _page(visit, Fields(), "", (number, begun.reason)))
    return visit.redirect(f"/status/{begun.conversation.recipient}")


def _page(
    visit: Visit, given: Fields, sought: str, begun: tuple[str, str] = ("", "")
) -> Steps[Response]:
    """Show the contacts that were asked for, and a number that could not be begun with, and why."""
    settings: Settings = yield visit.optin.settings(visit.staff.tenant)
    asked, wrong = _asked(visit.staff, given, sought), ""
    places = {name: given[name] for name in ("after", "before") if name in given}
    if len(places) > 1:
        places = {}
    try:
        page: ContactPage = yield visit.optin.contacts.find(
            visit.staff.tenant, asked.where, limit=LIMIT, **places
        )
    except SettingsError:
        return visit.error(404)
    except InputError as error:
        page = ContactPage((), None, None)
        wrong = str(error) if error.code == "invalid_search" else "This page is there no more."
    page = evolve(page, items=tuple(filter(_has_number, page.items)))
    names = yield from visit.names_of([each.address for each in page.items if each.address])
    return visit.render(
        "status.html",
        422 if begun[1] else 200,
        page=page,
        number=begun[0],
        number_wrong=begun[1],
        sought=sought,
        wrong=wrong,
        chosen=asked.fields,
        state=asked.state,
        states=_TABS,
        orders=_ORDERS,
        organisations=tuple(_organisations(settings)),
        number_of=lambda address: number_of(visit.staff, address),
        names=names,
        office_of=settings.name_of,
        how=how,
        scope_name=scope_name,
    )


def _has_number(contact: Contact) -> bool:
    """Say whether a contact can be texted; mailboxes and portals are contacts of other pages."""
    return contact.address is None or contact.address.channel in _TEXTED


def _asked(staff: Staff, given: Fields, sought: str) -> _Asked:
    """Read what is asked for; what cannot be read asks for nothing."""
    state, order = given.get("state", ""), given.get("order", "")
    since = given.get("since", "")
    chosen = {
        "office": given.get("office", ""),
        "since": since if _day(staff, since) else "",
        "order": order if order == "number" else "",
    }
    where = ContactFilter(
        search=sought,
        states=(State(state),) if state in set(State) else (),
        organisation=chosen["office"],
        since=_day(staff, since),
        blocked=state == _BLOCKED,
        by_number=bool(chosen["order"]),
    )
    return _Asked(where, state if state in dict(_TABS) else "", chosen)


def _day(staff: Staff, text: str) -> datetime | None:
    """Return when a day begins for whoever asks, None where it is none."""
    try:
        return datetime.combine(date.fromisoformat(text), time(), staff.zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _organisations(settings: Settings) -> Iterator[tuple[str, str]]:
    """Give each organisation, where there are several, each behind the one above it."""
    if len(settings.organisations) == 1:
        return
    yield "", "All of them"
    paths = {id_: settings.path(id_)[::-1] for id_ in settings.organisations}
    for id_, path in sorted(paths.items(), key=lambda each: each[1]):
        if id_ != settings.tenant:
            yield id_, "\N{EN DASH} " * (len(path) - 2) + settings.name_of(id_)


def number_of(staff: Staff, address: object) -> str:
    """Return a number as somebody may see it."""
    if address is None:
        return "Erased"
    return str(getattr(address, "value" if staff.shows_numbers else "masked"))


_CHOICES: Final = (
    Parameter("state", "Only contacts in this state.", choices=tuple(each for each, _ in _TABS)),
    Parameter("office", "Only those whom this organisation, or one below it, texted last."),
    Parameter("since", "Only those whose state stands since this day or later: 2026-01-31."),
    Parameter("order", "In which order.", choices=("", "number")),
    Parameter("after", "Where the page begins, as another page says."),
    Parameter("before", "Where the page ends, as another page says; empty for the last."),
)

ROUTES: Final = (
    Route(method="GET", pattern="/status", page=contacts, staff=True, tab="Contacts",
          says="List contacts: where each stands, since when and how.", query=_CHOICES),
    Route(method="POST", pattern="/status", page=search, staff=True,
          says="List the contacts whose numbers are looked for.",
          fields=(Parameter("q", "A number, its last digits, or how it begins."), *_CHOICES)),
    Route(method="POST", pattern="/status/new", page=begin, staff=True,
          limits=(Limit("client", 60),),
          says="Begin a conversation with a number; nobody is texted yet.",
          fields=(Parameter("number", "With + and the country's code.", required=True),)),
)  # fmt: skip
