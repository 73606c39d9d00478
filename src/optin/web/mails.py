"""The pages of a link that an e-mail has brought along: to say no to more of them, or yes again.

A message that went by e-mail has a page of its own for the no, and none for a yes: messages are
agreed to by a form or a START.

Opening one changes nothing, since programs that look through mail open every link. A no needs
nothing more than a post: one click in a mail program sends it (RFC 8058), and one that nobody meant
is the safe error. To say yes again takes our own page. Whatever the link is, the page is the same.
"""

from __future__ import annotations

from typing import Final

from optin.web.forms import ONE_CLICK, visitor_of
from optin.web.limits import CLIENT, Limit
from optin.web.routing import Parameter, Route
from optin.web.values import Response
from optin.web.visits import Steps, Visit

__all__ = ["AGAIN", "ROUTES"]

AGAIN: Final = "Send me an e-mail when a secure message waits for me."
"""What whoever wants e-mails again has read, and so what is kept as evidence."""


def ask(visit: Visit) -> Response:
    """Ask whether somebody means the no of a link."""
    return _page(visit)


def decline(visit: Visit) -> Steps[Response]:
    """Record a no, and tell so."""
    yield visit.optin.mails.decline(visit.values["token"], visitor=visitor_of(visit))
    return _page(visit, "no")


def ask_of_messages(visit: Visit) -> Response:
    """Ask whether somebody means the no of a link that came along with a message."""
    return visit.render("messages.html", said="", token=visit.values["token"])


def decline_messages(visit: Visit) -> Steps[Response]:
    """Record a no to messages, and tell so."""
    token = visit.values["token"]
    yield visit.optin.mails.decline(token, visitor=visitor_of(visit))
    return visit.render("messages.html", said="no", token=token)


def accept(visit: Visit) -> Steps[Response]:
    """Record a yes that comes from our page, and tell so."""
    token = visit.values["token"]
    if not visit.holds(visit.form.get("csrf", ""), _subject(token)):
        return _page(visit, status=422)
    visitor = visitor_of(visit)
    yield visit.optin.mails.accept(token, wording=AGAIN, visitor=visitor)
    return _page(visit, "again")


def _page(visit: Visit, said: str = "", *, status: int = 200) -> Response:
    token = visit.values["token"]
    csrf = visit.token(_subject(token))
    return visit.render("mails.html", status, said=said, token=token, csrf=csrf, again=AGAIN)


def _subject(token: str) -> str:
    return f"mails\0{token}"


ROUTES: Final = (
    Route(
        method="GET",
        pattern="/unsubscribe/mail/{token}",
        page=ask,
        says="Ask whether somebody means no to e-mails.",
    ),
    Route(
        method="POST",
        pattern="/unsubscribe/mail/{token}",
        page=decline,
        says="Say no to e-mails, by one click in a mail program or on a page (RFC 8058).",
        limits=ONE_CLICK,
        raw=True,
        multipart=True,
    ),
    Route(
        method="POST",
        pattern="/unsubscribe/mail/{token}/again",
        page=accept,
        says="Say yes to e-mails again.",
        limits=(Limit("token", times=10), Limit(CLIENT, times=60)),
        fields=(Parameter("csrf", "The token of the page that was shown.", required=True),),
    ),
    Route(
        method="GET",
        pattern="/unsubscribe/message/{token}",
        page=ask_of_messages,
        says="Ask whether somebody means no to messages by e-mail.",
    ),
    Route(
        method="POST",
        pattern="/unsubscribe/message/{token}",
        page=decline_messages,
        says="Say no to messages, by one click in a mail program or on a page (RFC 8058).",
        limits=ONE_CLICK,
        raw=True,
        multipart=True,
    ),
)
