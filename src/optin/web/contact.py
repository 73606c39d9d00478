"""One contact: where they stand and why, the conversation, and what is done from it (row S1).

Whether somebody may do a thing is asked where it is done, as for every caller of optin: a page that
hid what is not allowed would have to know the rules a second time. What is refused is shown on the
page with the words that were typed, and in the words of the rule.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator
from hashlib import sha256
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from optin import (
    Address,
    Allowed,
    ConfigurationError,
    Contact,
    Conversation,
    Count,
    Deferred,
    Entry,
    Held,
    InputError,
    MadeLink,
    MessagePage,
    Queued,
    Refused,
    Settings,
    Unchanged,
    count,
)
from optin.web.limits import Limit
from optin.web.routing import Parameter, Route
from optin.web.status import number_of
from optin.web.values import Response
from optin.web.visits import Steps, Visit
from optin.web.words import EVENTS, facts_of, how, scope_name, standing_of, why

__all__ = ["ROUTES"]

LIMIT: Final = 50
"""Messages on one page."""

RECENT: Final = 20
"""What happened last; all of it stands on the page of evidence."""

_TELLS: Final = {
    "queued": ("good", "The message is on its way."),
    "held": ("info", "The message waits until the contact agrees. It goes by itself then."),
    "asked": ("good", "The contact is asked for consent by text."),
    "mailed": ("good", "The e-mail with the link to the form is on its way."),
    "so_already": ("info", "Nothing to do: it was so already."),
    "opted_out": ("good", "The contact is opted out. Nothing more is sent."),
    "filed": ("good", "The conversation is filed."),
    "sorted": ("good", "The messages are sorted."),
    "discarded": ("good", "The held message is discarded."),
    "blocked": ("good", "Texts to the contact are blocked."),
    "unblocked": ("good", "The block is lifted."),
}


@frozen
class _Typed:
    """Hold what somebody typed, to be shown again.

    Attributes:
        text: The message.
        notice: What became of it: a kind and a sentence.
        counted: How long it is, None where nobody asked.
        written: Whether the notice is about a message, and stands where one is written.
        link: A link to a form, which is shown once and kept by nobody.
    """

    text: str = field(default="", repr=False)
    notice: tuple[str, str] | None = None
    counted: Count | None = None
    written: bool = False
    link: str = field(default="", repr=False)


@frozen
class _Case:
    """Hold what a form is about.

    Attributes:
        visit: With what was typed.
        contact: Whose page it is.
        to: The contact's number.
    """

    visit: Visit
    contact: Contact
    to: Address = field(repr=False)


_Doing: TypeAlias = Callable[[_Case], Generator[Any, Any, "str | _Typed"]]
"""What a form does: the word that tells that it is done, or what is to be looked at again."""


# Showing ------------------------------------------------------------------------------------------


def show(visit: Visit) -> Steps[Response]:
    """Show one contact."""
    contact = yield from _contact(visit)
    if contact is None:
        return visit.error(404)
    done = visit.query.get("done", "")
    typed = _Typed(notice=_TELLS.get(done), written=done in {"queued", "held"})
    return (yield from _shown(visit, contact, typed))


def evidence(visit: Visit) -> Steps[Response]:
    """Show all that the ledger holds of one contact, to be printed."""
    contact = yield from _contact(visit)
    if contact is None or contact.address is None:
        return visit.error(404)
    settings: Settings = yield visit.optin.settings(visit.staff.tenant)
    entries: list[Entry] = yield visit.optin.history(visit.staff.tenant, contact.address)
    words = yield from _words(visit, contact, settings)
    return visit.render("evidence.html", entries=entries, now=visit.now, **words)


def _contact(visit: Visit) -> Steps[Contact | None]:
    key = visit.values["contact"]
    found: Contact | None = yield visit.optin.contacts.get(visit.staff.tenant, key)
    return found


def _shown(visit: Visit, contact: Contact, typed: _Typed, status: int = 200) -> Steps[Response]:
    tenant = visit.staff.tenant
    settings: Settings = yield visit.optin.settings(tenant)
    recent: tuple[list[Entry], str | None] = yield visit.optin.contacts.entries(
        tenant, contact.key, limit=RECENT
    )
    talk: Conversation | None = None
    page = MessagePage((), None, "")
    name = _conversation(visit, contact)
    if name and contact.address is not None:
        talk = yield visit.optin.conversations.get(tenant, name)
        try:
            page = yield visit.optin.conversations.messages(
                tenant, name, limit=LIMIT, **_place(visit)
            )
        except InputError:
            return visit.error(404)
    held = [each for each in page.items if each.state == "held"]
    words = yield from _words(visit, contact, settings)
    return visit.render(
        "contact.html",
        status,
        page=page,
        talk=talk,
        held=held,
        proofs={entry.seq: entry for entry in contact.proofs},
        recent=recent[0],
        typed=typed,
        once=secrets.token_hex(16),
        limit=settings.policy_of().max_length,
        **words,
    )


def _words(visit: Visit, contact: Contact, settings: Settings) -> Steps[dict[str, Any]]:
    names = yield from visit.names_of([contact.address] if contact.address else [])
    return {
        "called": "" if contact.address is None else names.get(contact.address, ""),
        "contact": contact,
        "here": f"/status/{contact.key}",
        "number": number_of(visit.staff, contact.address),
        "events": EVENTS,
        "facts_of": facts_of,
        "how": how,
        "office_of": settings.name_of,
        "scope_name": scope_name,
        "standing_of": standing_of,
        "why": why,
    }


def _place(visit: Visit) -> dict[str, str]:
    """Return which messages are asked for: those before a place, or behind one."""
    for ours, theirs in (("older", "older_than"), ("newer", "newer_than")):
        if visit.query.get(ours):
            return {theirs: visit.query[ours]}
    return {}


def _conversation(visit: Visit, contact: Contact) -> str:
    """Return the name of the conversation that is open: the one asked for, or the first."""
    asked = visit.query.get("talk", visit.form.get("talk", ""))
    if asked in contact.conversations:
        return asked
    return next(iter(contact.conversations), "")


# Doing --------------------------------------------------------------------------------------------


def _does(doing: _Doing) -> Callable[[Visit], Steps[Response]]:
    """Make a page of what a form does: it is done, or shown again with what was typed."""

    def page(visit: Visit) -> Steps[Response]:
        contact = yield from _contact(visit)
        if contact is None or contact.address is None:
            return visit.error(404)
        try:
            done = yield from doing(_Case(visit, contact, contact.address))
        except InputError as error:
            text = visit.form.get("text", "")
            done = _Typed(text, ("bad", f"{str(error).capitalize()}."), written=bool(text))
        if isinstance(done, str):
            talk = _conversation(visit, contact) if visit.form.get("talk") else None
            return visit.redirect(f"/status/{contact.key}", done=done, talk=talk)
        refused = done.notice is not None and done.notice[0] == "bad"
        return (yield from _shown(visit, contact, done, 422 if refused else 200))

    return page


def _send(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Send a text; or say how long it is and what would become of it, where this is asked."""
    text, staff = case.visit.form.get("text", "").strip(), case.visit.staff
    if not text:
        return _Typed(notice=("bad", "Write the message first."), written=True)
    if case.visit.form.get("look"):
        outcome: object = yield case.visit.optin.may_send(
            staff.tenant, to=case.to, sender=_from(case.visit)
        )
        return _Typed(text, _told(outcome), count(text), written=True)
    outcome = yield case.visit.optin.send(
        staff.tenant,
        to=case.to,
        text=text,
        user=staff.actor.id,
        user_name=staff.name,
        key=_once(case, text),
        sender=_from(case.visit),
    )
    if isinstance(outcome, Queued):
        return "queued"
    if isinstance(outcome, Held):
        return "held"
    return _Typed(text, _told(outcome), count(text), written=True)


def _once(case: _Case, text: str) -> str:
    """Return the key by which a form that is sent twice sends once, another text besides."""
    once = case.visit.form.get("once", "")
    words = sha256(text.encode()).hexdigest()
    return f"page:{case.contact.key}:{once}:{words}" if once else ""


def _from(visit: Visit) -> str:
    """Return through which sender a conversation goes, ``""`` where there is one for all."""
    return visit.form.get("talk", "").partition(".")[2]


def _told(outcome: object) -> tuple[str, str]:
    """Say in words what became of a text, or would."""
    if isinstance(outcome, Refused):
        return "bad", f"{outcome.reason} {outcome.remedy}".strip()
    if isinstance(outcome, Held):
        return "warning", outcome.reason
    if isinstance(outcome, Deferred):
        return "warning", outcome.reason
    return "info", "It may be sent now." if isinstance(outcome, Allowed) else ""


def _ask(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Ask for consent by text."""
    staff = case.visit.staff
    outcome: object = yield case.visit.optin.request_consent(
        staff.tenant,
        to=case.to,
        user=staff.actor.id,
        user_name=staff.name,
        sender=_from(case.visit),
    )
    return _ended(outcome, "asked")


def _link(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Ask for consent by a form: with a link to copy, or by an e-mail that has it."""
    staff = case.visit.staff
    try:
        made: object = yield case.visit.optin.forms.request(
            staff.tenant,
            contact=case.to,
            user=staff.actor.id,
            user_name=staff.name,
            email=case.visit.form.get("email", "").strip(),
            sender=_from(case.visit),
        )
    except ConfigurationError as error:
        told = "E-mails are not set up here. Leave the field empty, for a link to copy."
        if error.code == "no_links":
            told = (
                "Consent forms are not set up here: the application has given no address for them."
            )
        return _Typed(notice=("warning", told))
    if isinstance(made, MadeLink) and not made.mailed:
        return _Typed(link=made.url)
    return _ended(made, "mailed")


def _opt_out(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Write down that the contact said no elsewhere."""
    reason = case.visit.form.get("reason", "").strip()
    if not reason:
        return _Typed(notice=("bad", "Say where and how the contact said no."))
    outcome: object = yield case.visit.optin.opt_out(
        case.visit.staff.tenant, contact=case.to, by=case.visit.staff.actor.id, evidence=reason
    )
    return _ended(outcome, "opted_out")


def _block(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Block texts to the contact, or lift such a block."""
    lifts = bool(case.visit.form.get("lift"))
    method = case.visit.optin.unblock if lifts else case.visit.optin.block
    outcome: object = yield method(
        case.visit.staff.tenant,
        contact=case.to,
        actor=case.visit.staff.actor,
        reason=case.visit.form.get("reason", ""),
    )
    return _ended(outcome, "unblocked" if lifts else "blocked")


def _file(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """File the conversation under a client and matter."""
    outcome: object = yield case.visit.optin.conversations.file(
        case.visit.staff.tenant,
        _conversation(case.visit, case.contact),
        user=case.visit.staff.actor.id,
        **_project(case.visit),
    )
    return _ended(outcome, "filed")


def _sort(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Sort single messages into a project of their own."""
    messages = case.visit.form.all("message")
    if not messages:
        return _Typed(notice=("bad", "Tick the messages first."))
    outcome: object = yield case.visit.optin.conversations.sort(
        case.visit.staff.tenant,
        _conversation(case.visit, case.contact),
        messages,
        user=case.visit.staff.actor.id,
        **_project(case.visit),
    )
    return _ended(outcome, "sorted")


def _discard(case: _Case) -> Generator[Any, Any, str | _Typed]:
    """Discard a held text."""
    outcome: object = yield case.visit.optin.conversations.discard(
        case.visit.staff.tenant,
        _conversation(case.visit, case.contact),
        case.visit.form.get("message", ""),
        user=case.visit.staff.actor.id,
    )
    return _ended(outcome, "discarded")


def _project(visit: Visit) -> dict[str, str]:
    return {name: visit.form.get(name, "").strip() for name in ("client", "matter")}


def _ended(outcome: object, done: str) -> str | _Typed:
    if isinstance(outcome, Refused):
        return _Typed(notice=_told(outcome))
    return "so_already" if isinstance(outcome, Unchanged) else done


_OFTEN: Final = (Limit("contact", 60),)
_TALK: Final = Parameter("talk", "Which conversation, where there are several.")
_REASON: Final = Parameter("reason", "Why, for the ledger.", required=True)
_PROJECT: Final = (
    Parameter("client", "The client, empty for none."),
    Parameter("matter", "The client's matter, empty for none."),
)

ROUTES: Final = (
    Route(method="GET", pattern="/status/{contact}", page=show, staff=True,
          says="Show one contact: where they stand and why, and the conversation.",
          query=(_TALK, Parameter("older", "The messages before a place."),
                 Parameter("newer", "The messages behind a place."))),
    Route(method="GET", pattern="/status/{contact}/evidence", page=evidence, staff=True,
          says="Show all that the ledger holds of one contact, to be printed."),
    Route(method="POST", pattern="/status/{contact}/send", page=_does(_send), staff=True,
          says="Send a text, or say what would become of it.", limits=_OFTEN,
          fields=(Parameter("text", "The words.", required=True), _TALK,
                  Parameter("look", "Anything, to look and send nothing."),
                  Parameter("once", "A word of its own: the same form twice sends once."))),
    Route(method="POST", pattern="/status/{contact}/ask", page=_does(_ask), staff=True,
          says="Ask the contact for consent by text.", limits=_OFTEN, fields=(_TALK,)),
    Route(method="POST", pattern="/status/{contact}/link", page=_does(_link), staff=True,
          says="Ask the contact for consent by a form.", limits=_OFTEN,
          fields=(_TALK, Parameter("email", "Where the link goes; empty makes one to copy."))),
    Route(method="POST", pattern="/status/{contact}/out", page=_does(_opt_out), staff=True,
          says="Opt the contact out by hand.", fields=(_REASON,)),
    Route(method="POST", pattern="/status/{contact}/block", page=_does(_block), staff=True,
          says="Block texts to the contact, or lift such a block.",
          fields=(_REASON, Parameter("lift", "Anything, to lift it."))),
    Route(method="POST", pattern="/status/{contact}/file", page=_does(_file), staff=True,
          says="File the conversation under a client and matter.", fields=(_TALK, *_PROJECT)),
    Route(method="POST", pattern="/status/{contact}/sort", page=_does(_sort), staff=True,
          says="Sort single messages under a client and matter.",
          fields=(_TALK, Parameter("message", "A message's name; several times for several."),
                  *_PROJECT)),
    Route(method="POST", pattern="/status/{contact}/discard", page=_does(_discard), staff=True,
          says="Discard a held text.",
          fields=(_TALK, Parameter("message", "Its name.", required=True))),
)  # fmt: skip
