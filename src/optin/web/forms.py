"""The pages of a consent form: the form, a texted code, the answer, and one click to say no.

Nobody consents by opening a page: programs that look through mail open every link, and some post
what they find. A post needs what our page alone holds, a box that nothing ticks, and the last
digits of the number or a code that was texted to it. A no needs nothing: one that nobody meant is
the safe error (RFC 8058).

A link that was never made, is too old or was used is answered with one page, in one way.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from optin import ConsentForm, FormFault, FormGone, FormMistaken, FormRecorded, Visitor
from optin.web.limits import CLIENT, Limit
from optin.web.routing import Parameter, Route
from optin.web.values import Response
from optin.web.visits import Steps, Visit

__all__ = ["ONE_CLICK", "ROUTES", "visitor_of"]

_LIMITS: Final = (Limit("token", times=10), Limit(CLIENT, times=60))
ONE_CLICK: Final = (Limit(CLIENT, times=600),)
"""Mailbox providers post for all their users."""

_WRONG: Final = 422

# What is wrong with which field; "" for what no field can mend.
_TOLD: Final = MappingProxyType(
    {
        FormFault.NOT_TICKED: ("agree", "Tick the box if you agree."),
        FormFault.WRONG_DIGITS: (
            "digits",
            "Check the digits: they are not the last four of the number that we have.",
        ),
        FormFault.WRONG_CODE: ("digits", "Check the code: it is not the one that we texted last."),
        FormFault.NO_CODE: ("", "The code is too old. Please ask for a new one."),
        FormFault.NOT_SHOWN: (
            "",
            "The page has changed meanwhile. Please read it again.",
        ),
        FormFault.TOO_MANY_CODES: ("", "We have texted several codes. Please wait ten minutes."),
        FormFault.CANNOT_TEXT: (
            "",
            "We cannot text a code to this number. If you have opted out before, text START to us.",
        ),
    }
)


def show(visit: Visit) -> Steps[Response]:
    """Show a form; nothing is changed."""
    form: ConsentForm | FormGone = yield visit.optin.forms.open(visit.values["token"])
    return (yield from _page(visit, form))


def submit(visit: Visit) -> Steps[Response]:
    """Record what was filled in."""
    token, sent = visit.values["token"], visit.form
    form: ConsentForm | FormGone = yield visit.optin.forms.open(token)
    if isinstance(form, FormGone):
        return (yield from _page(visit, form))
    if not visit.holds(sent.get("csrf", ""), _subject(token)):
        return (yield from _page(visit, form, FormFault.NOT_SHOWN))
    answer: FormRecorded | FormMistaken | FormGone = yield visit.optin.forms.submit(
        token,
        ticked=sent.get("agree", "") == "yes",
        digits=sent.get("digits", ""),
        version=sent.get("version", ""),
        proof=sent.get("proof", ""),
        visitor=visitor_of(visit),
    )
    if isinstance(answer, FormMistaken):
        return (yield from _page(visit, form, answer.fault))
    if isinstance(answer, FormGone):
        return (yield from _page(visit, answer))
    brand = yield from visit.brand_of(form.tenant, form.organisation)
    return visit.render("consent_recorded.html", brand=brand, name=form.organization_name)


def send_code(visit: Visit) -> Steps[Response]:
    """Text a code to the number of a form."""
    token = visit.values["token"]
    form: ConsentForm | FormGone = yield visit.optin.forms.open(token)
    if isinstance(form, FormGone) or not visit.holds(visit.form.get("csrf", ""), _subject(token)):
        return (yield from _page(visit, form, FormFault.NOT_SHOWN))
    answer: object = yield visit.optin.forms.send_code(token)
    if isinstance(answer, FormMistaken):
        return (yield from _page(visit, form, answer.fault))
    return visit.redirect(f"/consent/{token}")


def before_no(visit: Visit) -> Response:
    """Ask whether somebody means the no of a link; the same page whatever the link is."""
    return visit.render("unsubscribe.html", token=visit.values["token"])


def no(visit: Visit) -> Steps[Response]:
    """Record a no, and tell so; the same page whatever the link was."""
    token = visit.values["token"]
    _: object = yield visit.optin.forms.decline(token, visitor=visitor_of(visit))
    return visit.render("unsubscribed.html")


def _page(
    visit: Visit, form: ConsentForm | FormGone, fault: FormFault | None = None
) -> Steps[Response]:
    """Return the page of a form, with what is wrong with it; or the page of no form at all."""
    if isinstance(form, FormGone):
        return visit.render("consent_gone.html")
    token = visit.values["token"]
    field, sentence = ("", "") if fault is None else _TOLD[fault]
    brand = yield from visit.brand_of(form.tenant, form.organisation)
    return visit.render(
        "consent.html",
        _WRONG if fault else 200,
        brand=brand,
        form=form,
        token=token,
        csrf=visit.token(_subject(token)),
        field=field,
        sentence=sentence,
        lang=form.language,
    )


def _subject(token: str) -> str:
    return f"consent\0{token}"


def visitor_of(visit: Visit) -> Visitor:
    """Return from where a form came, for the evidence."""
    headers = visit.request.headers
    return Visitor(
        visit.request.client,
        headers.get("User-Agent", ""),
        headers.get("Accept-Language", ""),
    )


_CSRF: Final = Parameter("csrf", "The token of the page that was shown.", required=True)

ROUTES: Final = (
    Route(method="GET", pattern="/consent/{token}", page=show, says="Show a consent form."),
    Route(
        method="POST",
        pattern="/consent/{token}",
        page=submit,
        says="Agree, with the box ticked and the number verified.",
        limits=_LIMITS,
        fields=(
            _CSRF,
            Parameter("version", "Of the wording that was shown.", required=True),
            Parameter("proof", "That it was shown.", required=True),
            Parameter("digits", "The number's last four digits, or the code that was texted."),
            Parameter("agree", "The box; nothing else agrees.", choices=("yes",)),
        ),
    ),
    Route(
        method="POST",
        pattern="/consent/{token}/code",
        page=send_code,
        says="Ask for a code by text.",
        limits=_LIMITS,
        fields=(_CSRF,),
    ),
    Route(
        method="GET",
        pattern="/unsubscribe/{token}",
        page=before_no,
        says="Ask whether somebody means no.",
    ),
    Route(
        method="POST",
        pattern="/unsubscribe/{token}",
        page=no,
        says="Say no, by one click in a mail program or on a page (RFC 8058).",
        limits=ONE_CLICK,
        raw=True,
        multipart=True,
    ),
)
