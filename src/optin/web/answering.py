"""How a request becomes a response: what is looked at before any page is asked, in which order.

Written once, as generators; :mod:`optin.web.pages` runs them in both colours. Rule: nothing is read
of a body before it is known to be small, of a kind that is expected, and within its limits.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator
from inspect import isgenerator
from types import MappingProxyType
from typing import Final, TypeVar, cast

from attrs import evolve, frozen

from optin import AsyncOptIn, OptIn
from optin.exceptions import ConfigurationError, InputError, OptinError
from optin.web.hints import origin_told
from optin.web.limits import CLIENT, Limit, limit_key
from optin.web.routing import Found, Route
from optin.web.sealing import is_from_elsewhere
from optin.web.site import HOOKS, Site, nobody
from optin.web.values import MAX_BODY, MOST_READ, Fields, Request, Response, fields_of
from optin.web.visits import NO_CONTACT, NOBODY, UNSURE, Page, PortalVisitor, Staff, Steps, Visit

__all__ = ["answer"]

W = TypeVar("W", Staff, PortalVisitor)

_log = logging.getLogger("optin")
_ELSEWHERE: Final = (
    "a form was posted from another origin than public_url: from %s, and not from %s; "
    "browse the pages at %s"
)
_NOBODY_KNOWN: Final = MappingProxyType(
    {
        "staff": (
            "a page for staff was asked for, and nobody is staff: give Pages staff=..., "
            "a function that says who asks"
        ),
        "contact": (
            "a page for contacts was asked for, and nobody is one: give Pages contact=..., "
            "a function that says which contact asks"
        ),
    }
)
_BY_ITS_ADDRESS: Final = (
    "It was sent from another address than the one that these pages have. "
    "Open the page by its own address, and try once more."
)


_SEE_OTHER: Final = 303


@frozen
class _No(Exception):  # noqa: N818 - an answer, raised where a page is not to be asked
    """Carry the answer to a request that comes to no page."""

    status: int
    more: tuple[tuple[str, str], ...] = ()
    advice: str = ""


def answer(site: Site, optin: OptIn | AsyncOptIn, request: Request) -> Steps[Response]:
    """Return the response to a request; whatever goes wrong is a response, too.

    Args:
        site: Where the pages are mounted.
        optin: Whom they ask.
        request: As it arrived.
    """
    try:
        response = yield from _answer(site, optin, request)
    except _No as no:
        elsewhere = no.status == _SEE_OTHER
        shown = Response(no.status) if elsewhere else site.error(no.status, no.advice)
        response = evolve(shown, more=no.more)
    except Exception as error:  # noqa: BLE001 - a page that breaks tells nobody how
        _tell(site, error)
        response = site.error(500, UNSURE if request.method == "POST" else "")
    return response


def _tell(site: Site, error: Exception) -> None:
    # Only optin's own sentences are sure to hold nobody's words or number.
    sentence = f": {error}" if isinstance(error, OptinError) else ""
    _log.error("a page failed after %s%s", type(error).__name__, sentence)
    if site.on_error is not None:
        site.on_error(error)


def _answer(site: Site, optin: OptIn | AsyncOptIn, request: Request) -> Steps[Response]:
    site.check_mount(request.mount)
    client = site.client_of(request)
    if client != request.client:
        request = evolve(request, client=client)
    found = site.table.find(request.path)
    staff, contact = yield from _asking(site, request, found)
    route, values = _chosen(found, request.method)
    visit = Visit(request, optin, site, site.clock.now(), values, staff=staff, contact=contact)
    page = route.page
    if route.method == "POST":
        yield from _count(visit, route)
        _check_size(request, MOST_READ if route.large else MAX_BODY)
        _check_type(request, route.kinds)
        if not route.raw:
            visit = evolve(visit, form=_read(request.body))
            page = _page_for(visit, route)
    if request.query:
        visit = evolve(visit, query=_read(request.query))
    if visit.subject:
        brand = yield from visit.brand_of(contact.tenant if staff is NOBODY else staff.tenant)
        visit = evolve(visit, brand=brand)
    return (yield from _answered(page, visit))


def _answered(page: Page, visit: Visit) -> Steps[Response]:
    """Return what a page answers; where it breaks, nothing that was typed is lost with it."""
    try:
        answered = page(visit)
        if isgenerator(answered):
            response = yield from cast("Generator[object, object, Response]", answered)
            return response
    except Exception as error:  # noqa: BLE001 - a page that breaks tells nobody how
        _tell(visit.site, error)
        return visit.error(500)
    return cast("Response", answered)


def _asking(site: Site, request: Request, found: Found) -> Steps[tuple[Staff, PortalVisitor]]:
    """Return who asks, where that matters; a page for some is not there for anybody else."""
    if not found:
        raise _No(404)
    staff, contact = NOBODY, NO_CONTACT
    if any(route.staff for route, _ in found.values()):
        staff = yield from _known(site, request, "staff", Staff)
    if any(route.contact for route, _ in found.values()):
        contact = yield from _known(site, request, "contact", PortalVisitor)
    return staff, contact


def _known(site: Site, request: Request, name: str, kind: type[W]) -> Steps[W]:
    """Return whom a hook of the host's knows, and be as if nothing were there for nobody."""
    hook = getattr(site, name)
    known: object = yield hook(request)
    if known is None:
        if hook is nobody:
            site.hints.tell(_NOBODY_KNOWN[name])
        elif site.sign_in is not None and request.method in {"GET", "HEAD"}:
            raise _No(303, (("Location", site.sign_in_for(request.path)),))
        raise _No(404)
    if not isinstance(known, kind):
        message = (
            f"the {name} hook returned a value of type {type(known).__name__}: "
            f"it returns {HOOKS[name][1]}"
        )
        raise ConfigurationError(message, code=f"invalid_{name}")
    return known


def _chosen(found: Found, method: str) -> tuple[Route, dict[str, str]]:
    chosen = found.get("GET" if method == "HEAD" else method)
    if chosen is None:
        allowed = sorted({*found, "HEAD"} if "GET" in found else found)
        raise _No(405, (("Allow", ", ".join(allowed)),))
    return chosen


def _count(visit: Visit, route: Route) -> Steps[None]:
    """Count a post, and refuse one too many.

    Without an address there is nobody to count: one limit for all would let one shut out everybody.
    """
    for limit, value in _counted(visit, route):
        key = limit_key(route.pattern, limit, value)
        within: bool = yield visit.site.limits.allow(key, limit, visit.now)
        if not within:
            seconds = int(limit.within.total_seconds())
            raise _No(429, (("Retry-After", str(seconds)),))


def _counted(visit: Visit, route: Route) -> Iterator[tuple[Limit, str]]:
    for limit in route.limits:
        value = visit.request.client if limit.by == CLIENT else visit.values[limit.by]
        if value:
            yield limit, value


def _check_size(request: Request, most: int) -> None:
    declared = request.headers.get("Content-Length", "")
    if declared and not (declared.isascii() and declared.isdigit()):
        raise _No(400)
    if len(request.body) > most or (declared and len(declared) > len(str(MOST_READ))):
        raise _No(413)
    if declared and int(declared) > most:
        raise _No(413)
    if declared and int(declared) != len(request.body):
        raise _No(400)  # whoever sent it broke off: half a form says something else


def _check_type(request: Request, allowed: tuple[str, ...]) -> None:
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise _No(415)
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind not in allowed:
        raise _No(415)


def _read(text: str | bytes) -> Fields:
    try:
        return fields_of(text)
    except InputError as error:
        raise _No(413 if error.code == "too_many_fields" else 400) from None


def _page_for(visit: Visit, route: Route) -> Page:
    """Return what answers a form, and refuse one that no page of ours posted for who reads it.

    A form that stood open for too long is shown once more where its route says how: its token is
    from us, so that what is typed in it is no stranger's. Whether a form for everybody carries its
    token is the page's to check: it knows the subject.
    """
    headers, site = visit.request.headers, visit.site
    origin = headers.get("Origin", "").lower()
    if is_from_elsewhere(headers.get("Sec-Fetch-Site", ""), origin, site.origin):
        site.hints.tell(_ELSEWHERE, origin_told(origin), site.origin, site.public_url)
        raise _No(403, advice=_BY_ITS_ADDRESS)
    subject = visit.subject
    token = visit.form.get("csrf", "")
    if not subject or visit.holds(token, subject):
        return route.page
    if route.again is None or not site.seal.made(token, subject):
        raise _No(403)
    return route.again
