"""Pages and webhooks that any host can mount (extra ``web``).

:class:`Pages` answers requests of any server or framework: ``handle(request) -> response``;
:func:`wsgi` and :func:`asgi` make applications of it. :class:`AsyncPages` is the same over an
:class:`optin.AsyncOptIn`.

**How a page is written.** Once, for both colours, as a generator: what it yields is asked, and it
is sent the answer; what goes wrong is raised at the same line. It is given a :class:`Visit`::

    def show(visit: Visit) -> Steps[Response]:
        statuses: list[Status] = yield visit.optin.status(visit.staff.tenant, number)
        return visit.render("status.html", statuses=statuses)

    def change(visit: Visit) -> Steps[Response]:
        yield visit.optin.opt_out(visit.staff.tenant, visit.form["number"], actor=visit.staff.actor)
        return visit.redirect("/status", done="opted_out")

    ROUTES = (
        Route(method="GET", pattern="/status", page=show, says="...", staff=True, tab="Status"),
        Route(method="POST", pattern="/status", page=change, says="...", staff=True),
    )

What has steps of its own is called with ``yield from``. A page that asks nothing is a plain
function. Each part of the pages is a module with ``ROUTES``, named once in ``optin.web.routes``.

**What holds for every page**, before it is asked: its staff is known (``staff=True``), or its
contact (``contact=True``), and nobody else learns that it exists; a post is within ``limits``, at
most 64 KiB (256 with ``large=True``), a form of at most 200 fields, and posted by a page of ours;
for staff and contacts it carries the token. A page for everybody that has a form makes one with
``visit.token(subject)``, and checks it with ``visit.holds(token, subject)``. HEAD is answered as
GET. Whatever a page raises is a 500 that tells nothing. No GET changes anything.

**Templates** stand in ``optin/web/templates``, and begin with ``{% extends "base.html" %}``: blocks
``title`` and ``main`` (``head`` and ``foot`` where needed). Every template is given ``brand``,
``staff``, ``who`` (what they or a contact are called), ``csrf`` (for their forms),
``path("/status", q="...")`` for each link, and ``when(at)`` for each time.
``{% import "ui.html" as ui %}`` gives field, tick, table, pager, badge, notice, errors, confirm,
button and empty. There is one style sheet, ``optin/web/assets/style.css``; the policy of the pages
allows no inline style and no script, so that colours and widths go by class, or by attributes of an
SVG. A page for everybody is in a tenant's name by ``brand = yield from visit.brand_of(tenant)`` and
``visit.render(..., brand=brand)``.

A link is ``visit.path(...)``, from the root of ``public_url``; an address that leaves, by e-mail or
to be copied, is ``visit.address(...)``. Neither ever comes from a request. A path is written into
servers' logs: put no number into it.
"""

from optin.web.asgi import asgi
from optin.web.describing import describe
from optin.web.limits import AsyncLimits, Limit, Limits, MemoryLimits
from optin.web.pages import AsyncPages, Pages
from optin.web.routing import Parameter, Route
from optin.web.values import Fields, Request, Response
from optin.web.visits import Brand, Look, Page, PortalVisitor, Staff, Steps, Visit
from optin.web.wsgi import wsgi

__all__ = [
    "AsyncLimits",
    "AsyncPages",
    "Brand",
    "Fields",
    "Limit",
    "Limits",
    "Look",
    "MemoryLimits",
    "Page",
    "Pages",
    "Parameter",
    "PortalVisitor",
    "Request",
    "Response",
    "Route",
    "Staff",
    "Steps",
    "Visit",
    "asgi",
    "describe",
    "wsgi",
]
