"""Secure messages as staff write and read them, and the portals of contacts (section O).

Whether somebody may read, write or change a thing is asked where it is done, as everywhere: what is
refused is shown on the page, in the words of the rule, beside what was typed. Longer than most,
since all three parts are the work of one desk, and say what was refused in one way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import evolve

from optin import (
    LONGEST_SUBJECT,
    LONGEST_TEXT,
    Address,
    Channel,
    Code,
    InputError,
    PortalAccount,
    Refused,
    Settings,
    State,
    Status,
    ThreadList,
    ThreadPage,
    Unchanged,
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
from optin.web.values import Fields, Response
from optin.web.visits import Steps, Visit

__all__ = ["ROUTES"]

_SHOWN: Final = (("", "Mine"), ("unread", "Unread"), ("everything", "Everything"))

_TELLS: Final = {
    "sent": ("good", "The message is sent."),
    "read": ("info", "What you were shown is marked as read."),
    "added": ("good", "They are in the thread now, and see the whole of it."),
    "removed": ("good", "They are not in the thread any more."),
    "activated": ("good", "The portal is active: secure messages can be written to this contact."),
    "kept": ("info", "Nothing is changed: an empty field leaves the mailbox as it is."),
    "deactivated": ("good", "The portal is closed: the contact sees nothing of it any more."),
    "so_already": ("info", "Nothing to do: it was so already."),
}

# What a page has in place of a remedy that is meant for programs.
_REMEDIES: Final = {
    Code.PORTAL_INACTIVE: "Open the contact's portal first, or reach them by other means.",
}


_ALONE: Final = "Nothing tells the contact of a new message: it is found on the portal alone."
_NO_MAILBOX: Final = f"The portal has no mailbox. {_ALONE}"
_NO_MAILS: Final = f"Whoever reads the mailbox of the portal wants no e-mails about it. {_ALONE}"


# Listing ------------------------------------------------------------------------------------------


def threads(visit: Visit) -> Steps[Response]:
    """List threads: those of whoever asks, the unread ones, or all."""
    shown = visit.query.get("shown", "")
    try:
        listed: ThreadList | Refused = yield visit.optin.portal.threads(
            visit.staff.tenant,
            by=reader_of(visit),
            contact=visit.query.get("contact", ""),
            unread=shown == "unread",
            everything=shown == "everything",
            after=visit.query.get("after"),
            limit=THREADS,
        )
    except InputError:
        return visit.error(404)
    return (yield from _list(visit, listed, shown=shown if shown in dict(_SHOWN) else ""))


def search(visit: Visit) -> Steps[Response]:
    """List the threads in which words are found; posted, so that no log holds the words."""
    words = visit.form.get("q", "").strip()
    if not words:
        return visit.redirect("/threads")
    try:
        found: ThreadList | Refused = yield visit.optin.portal.search(
            visit.staff.tenant, words, by=reader_of(visit), after=visit.form.get("after")
        )
    except InputError as error:
        nothing = ThreadList((), None)
        return (yield from _list(visit, nothing, sought=words, notice=told(visit, error).notice))
    return (yield from _list(visit, found, sought=words))


def _list(
    visit: Visit,
    listed: ThreadList | Refused,
    *,
    shown: str = "",
    sought: str = "",
    notice: tuple[str, str] | None = None,
) -> Steps[Response]:
    if isinstance(listed, Refused):
        notice, listed = _explained(visit, listed).notice, ThreadList((), None)
    names = yield from visit.names_of([_address(each.contact) for each in listed.items])
    unread: int = yield visit.optin.portal.unread(visit.staff.tenant, by=reader_of(visit))
    return visit.render(
        "threads.html",
        422 if notice else 200,
        listed=listed,
        contact=visit.query.get("contact", ""),
        notice=notice or _TELLS.get(visit.query.get("done", "")),
        name_of=lambda contact: names.get(_address(contact), ""),
        shown=shown,
        kinds=_SHOWN,
        sought=sought,
        unread=unread,
    )


def _address(contact: str) -> Address:
    return Address(Channel.PORTAL, contact)


def _explained(visit: Visit, refused: Refused) -> Typed:
    """Return what was typed, with the rule that refused it."""
    remedy = _REMEDIES.get(refused.code)
    if remedy is None:
        return told(visit, refused)
    return Typed(visit.form, ("bad", f"{refused.reason} {remedy}"))


# One thread ---------------------------------------------------------------------------------------


def show(visit: Visit) -> Steps[Response]:
    """Show a thread; nothing is changed."""
    done = visit.query.get("done", "")
    return (yield from _thread(visit, Typed(notice=_TELLS.get(done)), written=done == "sent"))


def _thread(visit: Visit, typed: Typed, status: int = 200, *, written: bool) -> Steps[Response]:
    page = yield from open_thread(visit)
    if page is None:
        return visit.error(404)
    words = yield from chain_of(visit, page)
    contact, office = page.thread.contact, page.thread.organisation
    settings: Settings = yield visit.optin.settings(visit.staff.tenant)
    account: PortalAccount | None = yield visit.optin.portal.account(settings.tenant, contact)
    names = yield from visit.names_of([_address(contact)])
    untold = yield from _untold(visit, account)
    if untold and typed.notice == _TELLS["sent"]:
        typed = Typed(notice=("warning", f"{_TELLS['sent'][1]} {untold}"))
    return visit.render(
        "thread.html",
        status,
        account=account,
        untold=untold,
        called=names.get(_address(contact), "") or contact,
        office=settings.name_of(office) if office else "",
        people=_people(visit, page),
        typed=typed,
        written=written,
        **words,
    )


def _people(visit: Visit, page: ThreadPage) -> Mapping[str, str]:
    """Return the users whose names the page knows: whoever asks, and who wrote what it shows."""
    wrote = {each.user: each.name for each in page.items if each.user and each.name}
    return {**wrote, visit.staff.actor.id: visit.staff.name or visit.staff.actor.id}


def write(visit: Visit) -> Steps[Response]:
    """Reply to a thread."""
    outcome = yield from reply(visit)
    if isinstance(outcome, Written):
        return visit.redirect(f"/threads/{outcome.thread}", done="sent")
    return (yield from _again(visit, outcome, written=True))


def write_again(visit: Visit) -> Steps[Response]:
    """Show a thread once more with a reply whose form stood open for too long."""
    return (yield from _thread(visit, old_form(visit), 403, written=True))


def _again(visit: Visit, outcome: Refused | Typed, *, written: bool = False) -> Steps[Response]:
    """Show a thread with what was refused, and what was typed."""
    typed = _explained(visit, outcome) if isinstance(outcome, Refused) else outcome
    return (yield from _thread(visit, typed, 422, written=written))


def read(visit: Visit) -> Steps[Response]:
    """Take for read what a page has shown."""
    outcome = yield from mark_read(visit)
    if outcome is None or isinstance(outcome, Refused):
        return visit.error(404)
    return visit.redirect(f"/threads/{visit.values['thread']}", done="read")


def add(visit: Visit) -> Steps[Response]:
    """Add a user to a thread."""
    return (yield from _seat(visit, "added"))


def remove(visit: Visit) -> Steps[Response]:
    """Take a user out of a thread."""
    return (yield from _seat(visit, "removed"))


def _seat(visit: Visit, done: str) -> Steps[Response]:
    user, thread = visit.form.get("user", "").strip(), visit.values["thread"]
    method = visit.optin.portal.add if done == "added" else visit.optin.portal.remove
    try:
        outcome: object = yield method(visit.staff.tenant, thread, user, by=reader_of(visit))
    except InputError as error:
        return (yield from _again(visit, told(visit, error)))
    if isinstance(outcome, Refused):
        return (yield from _again(visit, outcome))
    if isinstance(outcome, Unchanged):
        done = "so_already"
    if done == "removed" and user == visit.staff.actor.id:
        return visit.redirect("/threads", done=done)  # they may not see it any more
    return visit.redirect(f"/threads/{thread}", done=done)


# Starting one -------------------------------------------------------------------------------------


def before_start(visit: Visit) -> Steps[Response]:
    """Show the form for a new thread, with a contact whom the host's link may name."""
    return (yield from _new(visit, Typed(Fields([("contact", visit.query.get("contact", ""))]))))


def start(visit: Visit) -> Steps[Response]:
    """Start a thread with a contact; or fill the form in from a message template, where asked."""
    settings: Settings = yield visit.optin.settings(visit.staff.tenant)
    form = {name: visit.form.get(name, "").strip() for name in _FIELDS}
    template = settings.message_templates.get(form["template"])
    if visit.form.get("import"):
        office = form["organisation"]
        if template is not None:
            form["subject"], form["text"] = template.filled(
                user_name=visit.staff.name,
                organization_name=settings.name_of(
                    office if office in settings.organisations else ""
                ),
            )
        return (yield from _new(visit, Typed(Fields(form.items()))))
    try:
        written: Written | Refused = yield visit.optin.portal.start(
            visit.staff.tenant,
            by=reader_of(visit),
            contact=form["contact"],
            subject=form["subject"],
            text=form["text"],
            members=form["members"].replace(",", " ").split(),
            organisation=form["organisation"],
            key=once_for(visit, *form.values()),
        )
    except InputError as error:
        return (yield from _new(visit, told(visit, error)))
    if isinstance(written, Refused):
        return (yield from _new(visit, _explained(visit, written), closed=_is_closed(written)))
    return visit.redirect(f"/threads/{written.thread}", done="sent")


def start_again(visit: Visit) -> Steps[Response]:
    """Show the form for a new thread once more, which stood open for too long."""
    return (yield from _new(visit, old_form(visit), 403))


def _is_closed(refused: Refused) -> bool:
    return refused.code is Code.PORTAL_INACTIVE


def _new(visit: Visit, typed: Typed, status: int = 422, *, closed: bool = False) -> Steps[Response]:
    settings: Settings = yield visit.optin.settings(visit.staff.tenant)
    offices = [
        ("" if id_ == settings.tenant else id_, each.name)
        for id_, each in settings.organisations.items()
    ]
    return visit.render(
        "thread_new.html",
        status if typed.notice else 200,
        typed=typed,
        closed=closed,
        once=once(),
        longest=LONGEST_TEXT,
        longest_subject=LONGEST_SUBJECT,
        offices=offices,
        templates=[(name, _called(name)) for name in sorted(settings.message_templates)],
    )


def _called(template: str) -> str:
    """Return what people call a message template, whose name is a word for programs."""
    return template.replace("_", " ").capitalize()


# Portals ------------------------------------------------------------------------------------------


def before_portal(visit: Visit) -> Response:
    """Ask whose portal is meant."""
    return visit.render(
        "thread_portal.html", typed=Typed(), contact="", account=None, called="", untold=""
    )


def portal(visit: Visit) -> Steps[Response]:
    """Show whether a contact has an active portal."""
    return (yield from _portal(visit, Typed(visit.form)))


def _portal(visit: Visit, typed: Typed) -> Steps[Response]:
    """Show a contact's portal; only a post asks for it, so that no address names a contact."""
    contact, account = visit.form.get("contact", "").strip(), None
    names: Mapping[Address, str] = {}
    untold = ""
    if contact:
        try:
            account = yield visit.optin.portal.account(visit.staff.tenant, contact)
            untold = yield from _untold(visit, account)
            names = yield from visit.names_of([_address(contact)])
        except InputError as error:
            typed, contact = told(visit, error), ""
    return visit.render(
        "thread_portal.html",
        422 if typed.notice and typed.notice[0] == "bad" else 200,
        typed=typed,
        contact=contact,
        account=account,
        called=names.get(_address(contact), ""),
        untold=untold,
    )


def _untold(visit: Visit, account: PortalAccount | None) -> Steps[str]:
    """Say why no e-mail tells a contact with an open portal of a message, ``""`` where one does."""
    if account is None or not account.active:
        return ""
    if account.email is None:
        return _NO_MAILBOX
    statuses: list[Status] = yield visit.optin.status(visit.staff.tenant, account.email)
    return _NO_MAILS if any(each.state is State.OPTED_OUT for each in statuses) else ""


def activate(visit: Visit) -> Steps[Response]:
    """Open a contact's portal, or give it another mailbox."""
    email = visit.form.get("email", "").strip()
    more = {"email": email} if email else {}
    return (yield from _switch(visit, "activated", visit.optin.portal.activate, **more))


def deactivate(visit: Visit) -> Steps[Response]:
    """Close a contact's portal."""
    return (yield from _switch(visit, "deactivated", visit.optin.portal.deactivate))


def _switch(visit: Visit, done: str, method: Callable[..., Any], **more: str) -> Steps[Response]:
    contact = visit.form.get("contact", "").strip()
    try:
        outcome: object = yield method(visit.staff.tenant, contact, by=visit.staff.actor, **more)
    except InputError as error:
        return (yield from _portal(visit, told(visit, error)))
    if isinstance(outcome, Refused):
        return (yield from _portal(visit, told(visit, outcome)))
    if isinstance(outcome, Unchanged):
        done = "so_already" if more or done == "deactivated" else "kept"
    return (yield from _portal(visit, Typed(notice=_TELLS[done])))


_FIELDS: Final = ("contact", "subject", "text", "template", "members", "organisation")
_OFTEN: Final = (Limit("thread", times=120),)
_STARTS: Final = (Limit(CLIENT, times=240),)  # a whole office may have one address
_AFTER: Final = Parameter("after", "Where the page begins, as another page says.")
_CONTACT: Final = Parameter("contact", "The host's identifier of a contact.", required=True)
_USER: Final = Parameter("user", "The host's identifier of a user.", required=True)

ROUTES: Final = (
    Route(method="GET", pattern="/threads", page=threads, staff=True, tab="Secure messages",
          says="List threads of secure messages, with what is unread in each.",
          query=(Parameter("shown", "Which.", choices=tuple(each for each, _ in _SHOWN)),
                 evolve(_CONTACT, required=False), _AFTER)),
    Route(method="POST", pattern="/threads", page=search, staff=True,
          says="List the threads in which words are found.",
          fields=(Parameter("q", "The words."), _AFTER)),
    Route(method="GET", pattern="/threads/new", page=before_start, staff=True,
          says="Show the form for a new thread.", query=(evolve(_CONTACT, required=False),)),
    Route(method="POST", pattern="/threads/new", page=start, staff=True, limits=_STARTS, large=True,
          says="Start a thread with a contact, or fill the form in from a message template.",
          again=start_again,
          fields=(_CONTACT, Parameter("subject", "On one line.", required=True), TEXT, ONCE,
                  Parameter("template", "The name of a message template."),
                  Parameter("import", "Anything, to fill the form in from it."),
                  Parameter("members", "Further users, by their identifiers."),
                  Parameter("organisation", "On whose behalf; empty for the main one."))),
    Route(method="GET", pattern="/threads/portal", page=before_portal, staff=True,
          says="Ask whose portal is meant."),
    Route(method="POST", pattern="/threads/portal", page=portal, staff=True,
          says="Show whether a contact has an active portal.", fields=(_CONTACT,)),
    Route(method="POST", pattern="/threads/portal/activate", page=activate, staff=True,
          says="Open a contact's portal.",
          fields=(_CONTACT, Parameter("email", "Where the contact is told of messages."))),
    Route(method="POST", pattern="/threads/portal/deactivate", page=deactivate, staff=True,
          says="Close a contact's portal.", fields=(_CONTACT,)),
    Route(method="GET", pattern="/threads/{thread}", page=show, staff=True,
          says="Show staff a thread; nothing is marked as read by it.", query=(BEFORE,)),
    Route(method="POST", pattern="/threads/{thread}", page=write, staff=True, large=True,
          says="Reply to a thread.", limits=_OFTEN, fields=(TEXT, ONCE, UPTO), again=write_again),
    Route(method="POST", pattern="/threads/{thread}/read", page=read, staff=True,
          says="Mark as read what was shown of a thread.", fields=(UPTO,)),
    Route(method="POST", pattern="/threads/{thread}/add", page=add, staff=True,
          says="Add a user to a thread.", fields=(_USER,)),
    Route(method="POST", pattern="/threads/{thread}/remove", page=remove, staff=True,
          says="Take a user out of a thread.", fields=(_USER,)),
)  # fmt: skip
