"""The portal: a contact's own secure messages (section O).

The host has logged the contact in, and says who it is. Whoever has no active portal, and whoever
asks for a thread of somebody else's, reads the same as whoever asks for nothing at all.
"""

from __future__ import annotations

from typing import Final

from optin import (
    LONGEST_SUBJECT,
    LONGEST_TEXT,
    InputError,
    Refused,
    ThreadList,
    ThreadPage,
    Written,
)
from optin.web.chain import (
    BEFORE,
    ONCE,
    TEXT,
    THREADS,
    UPTO,
    Typed,
    chain_of,
    mark_read,
    old_form,
    once,
    once_for,
    open_thread,
    reader_of,
    reply,
    told,
)
from optin.web.limits import CLIENT, Limit
from optin.web.routing import Parameter, Route
from optin.web.values import Response
from optin.web.visits import Steps, Visit

__all__ = ["ROUTES"]

_TELLS: Final = {
    "sent": ("good", "Your message is sent."),
    "read": ("info", "What you were shown is marked as read."),
}


def threads(visit: Visit) -> Steps[Response]:
    """Show a contact's threads."""
    listed = yield from _listed(visit)
    if listed is None:
        return visit.error(404)
    unread: int = yield visit.optin.portal.unread(visit.contact.tenant, by=reader_of(visit))
    return visit.render("portal.html", threads=listed, unread=unread)


def before_start(visit: Visit) -> Steps[Response]:
    """Show a contact the form for a new thread."""
    listed = yield from _listed(visit)
    if listed is None:
        return visit.error(404)
    return _new(visit, Typed())


def start(visit: Visit) -> Steps[Response]:
    """Start a thread."""
    subject, text = (visit.form.get(name, "").strip() for name in ("subject", "text"))
    try:
        written: Written | Refused = yield visit.optin.portal.start(
            visit.contact.tenant,
            by=reader_of(visit),
            subject=subject,
            text=text,
            key=once_for(visit, subject, text),
        )
    except InputError as error:
        # Words are looked at before the portal is: whoever has none reads nothing about them.
        if (yield from _listed(visit)) is None:
            return visit.error(404)
        return _new(visit, told(visit, error))
    if isinstance(written, Refused):
        return visit.error(404)
    return visit.redirect(f"/portal/threads/{written.thread}", done="sent")


def start_again(visit: Visit) -> Steps[Response]:
    """Show the form for a new thread once more, which stood open for too long."""
    if (yield from _listed(visit)) is None:
        return visit.error(404)
    return _new(visit, old_form(visit), 403)


def show(visit: Visit) -> Steps[Response]:
    """Show a thread; nothing is changed."""
    page = yield from open_thread(visit)
    if page is None:
        return visit.error(404)
    done = visit.query.get("done", "")
    return (yield from _shown(visit, page, Typed(notice=_TELLS.get(done)), written=done == "sent"))


def write(visit: Visit) -> Steps[Response]:
    """Reply to a thread."""
    outcome = yield from reply(visit)
    if isinstance(outcome, Written):
        return visit.redirect(f"/portal/threads/{outcome.thread}", done="sent")
    page = yield from open_thread(visit)
    if page is None or isinstance(outcome, Refused):
        return visit.error(404)
    return (yield from _shown(visit, page, outcome, 422, written=True))


def write_again(visit: Visit) -> Steps[Response]:
    """Show a thread once more with a reply whose form stood open for too long."""
    page = yield from open_thread(visit)
    if page is None:
        return visit.error(404)
    return (yield from _shown(visit, page, old_form(visit), 403, written=True))


def read(visit: Visit) -> Steps[Response]:
    """Take for read what a page has shown."""
    outcome = yield from mark_read(visit)
    if outcome is None or isinstance(outcome, Refused):
        return visit.error(404)
    return visit.redirect(f"/portal/threads/{visit.values['thread']}", done="read")


def _listed(visit: Visit) -> Steps[ThreadList | None]:
    """Return a page of the contact's threads, None where there is nothing for them."""
    try:
        listed: ThreadList | Refused = yield visit.optin.portal.threads(
            visit.contact.tenant,
            by=reader_of(visit),
            after=visit.query.get("after"),
            limit=THREADS,
        )
    except InputError:
        return None
    return None if isinstance(listed, Refused) else listed


def _new(visit: Visit, typed: Typed, status: int = 422) -> Response:
    return visit.render(
        "portal_new.html",
        status if typed.notice else 200,
        typed=typed,
        once=once(),
        longest=LONGEST_TEXT,
        longest_subject=LONGEST_SUBJECT,
    )


def _shown(
    visit: Visit, page: ThreadPage, typed: Typed, status: int = 200, *, written: bool
) -> Steps[Response]:
    words = yield from chain_of(visit, page)
    brand = yield from visit.brand_of(visit.contact.tenant, page.thread.organisation)
    return visit.render(
        "portal_thread.html", status, brand=brand, typed=typed, written=written, **words
    )


_SUBJECT: Final = Parameter("subject", "What it is about, on one line.", required=True)
_OFTEN: Final = (Limit(CLIENT, times=120),)

ROUTES: Final = (
    Route(method="GET", pattern="/portal", page=threads, contact=True,
          says="List a contact's threads of secure messages.",
          query=(Parameter("after", "Where the page begins, as another page says."),)),
    Route(method="GET", pattern="/portal/new", page=before_start, contact=True,
          says="Show a contact the form for a new thread."),
    Route(method="POST", pattern="/portal/new", page=start, contact=True, limits=_OFTEN, large=True,
          says="Start a thread, as a contact.", fields=(_SUBJECT, TEXT, ONCE), again=start_again),
    Route(method="GET", pattern="/portal/threads/{thread}", page=show, contact=True,
          says="Show a contact a thread; nothing is marked as read by it.", query=(BEFORE,)),
    Route(method="POST", pattern="/portal/threads/{thread}", page=write, contact=True, large=True,
          says="Reply to a thread, as a contact.", limits=_OFTEN, fields=(TEXT, ONCE, UPTO),
          again=write_again),
    Route(method="POST", pattern="/portal/threads/{thread}/read", page=read, contact=True,
          says="Mark as read what a contact was shown.", fields=(UPTO,)),
)  # fmt: skip
