"""Each framework carries a form, a webhook and a page of staff to the pages and back."""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx2
import pytest
from attrs import evolve, frozen
from werkzeug.test import Client as WsgiClient

from optin import HttpRequest, PortalContact
from optin.web import Response, Route, Visit
from optin.web.routes import TABLE
from optin.web.routing import Table
from optin.web.values import MAX_BODY
from tests.web.hosts import HOSTS, contact_known, django_project, staff_known
from tests.web.visitor import DANA, FORM, SAM, SENDER, TENANT, Forms, Visitor

SITE = "https://texts.example.com"
SAME = {"Sec-Fetch-Site": "same-origin"}


def ask(visit: Visit) -> Response:
    """Show everybody a form."""
    text = f'<form action="{visit.path("/ask/ä b")}"><input name="csrf" value="{visit.token("q")}">'
    return Response(200, text)


def answer(visit: Visit) -> Response:
    """Take an answer, where the form was ours."""
    if not visit.holds(visit.form.get("csrf", ""), "q"):
        return visit.error(403)
    said = f"{visit.values['question']}: {visit.form['answer']}, {visit.request.client}"
    return Response(200, said, "text/plain; charset=utf-8")


def desk(visit: Visit) -> Response:
    """Show staff a form."""
    token = visit.site.seal.token("staff\0reyes\0dana", visit.now)
    return Response(200, f'<form action="/optin/desk"><input name="csrf" value="{token}">')


def done(visit: Visit) -> Response:
    """Take what staff post."""
    return visit.redirect("/desk", done=visit.form["what"])


ROUTES = (
    Route(method="GET", pattern="/ask/{question}", page=ask, says="."),
    Route(method="POST", pattern="/ask/{question}", page=answer, says="."),
    Route(method="GET", pattern="/desk", page=desk, says=".", staff=True),
    Route(method="POST", pattern="/desk", page=done, says=".", staff=True),
)
MOUNTS = [(name, colour) for name, host in HOSTS.items() for colour in host.colours]


@frozen
class Answer:
    """What a browser gets, of either kind of application."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """Return the body as text."""
        return self.body.decode()


class Client:
    """A browser with cookies, before an application of either kind."""

    def __init__(self, application: Any, kind: str, user: str) -> None:  # noqa: ANN401 - any application
        self._application = application
        self._wsgi = WsgiClient(application) if kind == "wsgi" else None
        self._cookies = httpx2.Cookies()
        self._user = {"X-User": user} if user else {}

    def __call__(
        self,
        method: str,
        path: str,
        data: Mapping[str, str] | bytes = b"",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> Answer:
        """Ask for a path; a mapping is posted as a form."""
        told = {**self._user, **headers}
        body = data
        if isinstance(data, Mapping):
            told["Content-Type"], body = FORM, urlencode(data).encode()
        if self._wsgi is None:
            return asyncio.run(self._awaited(method, path, told, body))
        response = self._wsgi.open(
            path, method=method, base_url=SITE, headers=told, data=body,
            environ_base={"REMOTE_ADDR": "192.0.2.1"},
        )  # fmt: skip
        return Answer(response.status_code, _low(response.headers), response.data)

    async def _awaited(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        body: Any,  # noqa: ANN401 - as httpx2 has it
    ) -> Answer:
        transport = httpx2.ASGITransport(self._application, client=("192.0.2.1", 1))
        async with httpx2.AsyncClient(
            transport=transport, base_url=SITE, cookies=self._cookies
        ) as client:
            response = await client.request(method, path, headers=headers, content=body)
            self._cookies = client.cookies
            return Answer(response.status_code, _low(response.headers), response.content)


def _low(headers: Any) -> dict[str, str]:  # noqa: ANN401 - headers of either
    return {name.lower(): value for name, value in headers.items()}


@pytest.fixture(params=MOUNTS, ids=[f"{name}, {colour}" for name, colour in MOUNTS])
def mount(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Visitor, Client, Client]]:
    """Give a visitor with pages that are mounted, a client of nobody's, and one of Dana's."""
    name, colour = request.param
    monkeypatch.setattr("optin.web.pages.TABLE", Table((*TABLE, *ROUTES)))
    with ExitStack() as stack:
        if name.startswith("Django"):
            stack.enter_context(django_project())
        visitor = Visitor(
            colour,
            staff=staff_known(lambda: visitor.knows),
            contact=contact_known(lambda: visitor.knows),
        )
        host = HOSTS[name]
        application, kind = host.build(visitor)
        dana = Client(application, kind, "" if host.logs_in else "dana")
        if host.logs_in:
            assert dana("POST", "/login").status < 300
        yield visitor, Client(application, kind, ""), dana


Mounted = tuple[Visitor, Client, Client]


def token_of(response: Answer) -> str:
    [action] = Forms(response.text).forms
    return csrf_in(response, action)


def csrf_in(response: Answer, action: str) -> str:
    return dict(Forms(response.text).forms[action])["csrf"]


def test_a_form_is_carried(mount: Mounted) -> None:
    _, client, _ = mount
    opened = client("GET", "/optin/ask/%C3%A4%20b")
    assert opened.status == 200
    assert opened.headers["content-security-policy"].startswith("default-src 'none'")
    said = {"csrf": token_of(opened), "answer": "ja & nein"}
    for path in ("/optin/ask/%C3%A4%20b", "/optin/ask/%C3%A4%20b/"):
        posted = client("POST", path, data=said, headers=SAME)
        assert (posted.status, posted.text) == (200, "ä b: ja & nein, 192.0.2.1")
    assert client("POST", "/optin/ask/x", data={"answer": "ja"}, headers=SAME).status == 403
    assert client("GET", "/optin/nothing").status == 404
    assert client("HEAD", "/optin/style.css").body == b""


def test_a_webhook_is_carried(mount: Mounted) -> None:
    visitor, client, _ = mount
    webhook: HttpRequest = visitor.transport.inbound_request(SAM, SENDER, "STOP", event_id="1")
    forged = {"Content-Type": "application/json"}
    refused = client("POST", "/optin/hooks/memory", data=webhook.body, headers=forged)
    assert (refused.status, refused.body) == (403, b"")
    taken = client("POST", "/optin/hooks/memory", data=webhook.body, headers=webhook.headers)
    assert (taken.status, taken.body) == (200, b"")
    [status] = visitor.ask(visitor.optin.status(TENANT, SAM))
    assert status.state == "opted_out"


def test_a_page_of_staff_is_carried(mount: Mounted) -> None:
    _, client, dana = mount
    assert client("GET", "/optin/desk").status == 404
    opened = dana("GET", "/optin/desk")
    assert opened.status == 200
    said = {"csrf": token_of(opened), "what": "moved"}
    posted = dana("POST", "/optin/desk", data=said, headers=SAME)
    assert (posted.status, posted.headers["location"]) == (303, "/optin/desk?done=moved")
    assert dana("POST", "/optin/desk", data={"what": "moved"}, headers=SAME).status == 403
    assert client("POST", "/optin/desk", data=said, headers=SAME).status == 404


def test_a_body_that_is_too_large_is_refused(mount: Mounted) -> None:
    _, client, _ = mount
    large = {"answer": "a" * MAX_BODY}
    assert client("POST", "/optin/ask/x", data=large, headers=SAME).status == 413


def test_a_contact_agrees(mount: Mounted) -> None:
    visitor, client, _ = mount
    made = visitor.ask(visitor.optin.forms.request(TENANT, contact=SAM, user="dana"))
    form = urlsplit(made.url).path
    opened = client("GET", form)
    assert opened.status == 200
    filled = Forms(opened.text).forms[form]
    answer = dict(filled) | {"digits": SAM[-4:], "agree": "yes"}
    assert client("POST", form, data=answer, headers=SAME).status == 200
    assert visitor.ask(visitor.optin.status(TENANT, SAM))[0].state == "opted_in"


def test_a_contact_reads_a_secure_message_and_replies(mount: Mounted) -> None:
    visitor, client, sam = mount
    portal, by = visitor.optin.portal, PortalContact("client-17")
    visitor.ask(portal.activate(TENANT, "client-17", by=DANA.actor))
    thread = visitor.ask(portal.start(TENANT, by=by, subject="A house", text="Is it sold?")).thread
    path = f"/optin/portal/threads/{thread}"
    assert client("GET", path).status == 404
    opened = sam("GET", path)
    assert "Is it sold?" in opened.text
    said = {"csrf": csrf_in(opened, path), "text": "I hope that it is."}
    assert sam("POST", path, data=said, headers=SAME).status == 303
    assert "I hope that it is." in sam("GET", path).text


def test_staff_look_a_contact_up(mount: Mounted) -> None:
    visitor, client, dana = mount
    visitor.ask(visitor.optin.send(TENANT, to=SAM, text="On Monday.", user="dana"))
    opened = dana("GET", "/optin/status")
    assert (opened.status, client("GET", "/optin/status").status) == (200, 404)
    said = {"csrf": csrf_in(opened, "/optin/status"), "q": SAM[-4:]}
    found = dana("POST", "/optin/status", data=said, headers=SAME)
    assert found.status == 200
    assert SAM in found.text


def test_a_mount_that_public_url_names_otherwise_is_told(
    request: pytest.FixtureRequest, mount: Mounted, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, nobody, _ = mount
    with caplog.at_level(logging.WARNING, "optin"):
        assert nobody("GET", "/optin/style.css").status == 200
        assert caplog.messages == []
        visitor.pages.site = evolve(visitor.pages.site, public_url=f"{SITE}/texts")  # type: ignore[misc]
        assert nobody("GET", "/optin/style.css").status == 200
    tells = "Litestar" not in request.node.name  # which has taken the mount off, and says nothing
    assert ["the pages are mounted at '/optin'" in told for told in caplog.messages] == [
        True
    ] * tells
