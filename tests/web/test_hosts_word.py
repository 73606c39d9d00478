"""What a host says of people: which contact asks for a page, and what contacts are called."""

import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from optin import Address, ConfigurationError
from optin.web import PortalVisitor, Request, Response, Route, Visit
from optin.web.routes import TABLE
from optin.web.routing import Table
from tests.web.visitor import FIRM, SAM, TENANT, Visitor

PARIS = ZoneInfo("Europe/Paris")
CONTACTS = {
    "sam": PortalVisitor(TENANT, "client-17", "Sam Lee", PARIS),
    "kim": PortalVisitor(TENANT, "client-18", "Kim Ortiz"),
}


def contact_of(request: Request) -> PortalVisitor | None:
    """Know contacts by a header, as a host knows them by a session."""
    return CONTACTS.get(request.headers.get("X-User", ""))


def names_of(_: str, contacts: Sequence[Address]) -> Mapping[Address, str]:
    """Name Sam alone."""
    return {each: "Sam <Lee>" for each in contacts if each.value == SAM}


def home(visit: Visit) -> Response:
    """Show a contact a form."""
    at = datetime(2026, 1, 5, 12, tzinfo=UTC)
    return Response(200, visit.site.render("error.html", visit, {"heading": "Home", "advice": at}))


def echo(visit: Visit) -> Response:
    """Say who posted."""
    return Response(200, visit.contact.contact, "text/plain")


ROUTES = (
    Route(method="GET", pattern="/home", page=home, says=".", contact=True),
    Route(method="POST", pattern="/home", page=echo, says=".", contact=True),
    Route(method="GET", pattern="/both", page=home, says=".", contact=True),
    Route(method="POST", pattern="/both", page=echo, says=".", staff=True),
)


@pytest.fixture(autouse=True)
def table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand pages of the test's own beside ours."""
    monkeypatch.setattr("optin.web.pages.TABLE", Table((*TABLE, *ROUTES)))


def token_for(visitor: Visitor, contact: str) -> dict[str, str]:
    subject = f"contact\0{TENANT}\0{contact}"
    return {"csrf": visitor.pages.site.seal.token(subject, visitor.clock.now())}


def test_a_page_for_contacts_is_not_there_for_anybody_else(colour: str) -> None:
    for user in ("", "dana"):
        visitor = Visitor(colour, user=user, contact=contact_of)
        nothing = visitor.get("/nothing")
        for answer in (visitor.get("/home"), visitor.post("/home"), visitor.get("/home", "PUT")):
            assert (answer.status, answer.body, answer.headers) == (
                404, nothing.body, nothing.headers
            )  # fmt: skip


def test_a_contact_sees_the_page_in_the_tenants_name_and_their_own(colour: str) -> None:
    visitor = Visitor(colour, user="sam", contact=contact_of)
    assert visitor.get("/home").status == 200
    assert f'<p class="brand">{FIRM}</p>' in visitor.text
    assert '<p class="who">Sam Lee</p>' in visitor.text
    assert 'class="tabs"' not in visitor.text


def test_a_form_of_a_contact_needs_a_token_of_their_own(colour: str) -> None:
    visitor = Visitor(colour, user="sam", contact=contact_of)
    assert visitor.post("/home", token_for(visitor, "client-17")).body == b"client-17"
    others = [token_for(visitor, "client-18"), {}, {"csrf": "1.x.y"}]
    staff = visitor.pages.site.seal.token(f"staff\0{TENANT}\0client-17", visitor.clock.now())
    assert [visitor.post("/home", each).status for each in [*others, {"csrf": staff}]] == [403] * 4
    own = token_for(visitor, "client-17")
    assert visitor.post("/home", own, Sec_Fetch_Site="cross-site").status == 403


def test_a_path_of_two_audiences_is_there_for_whoever_is_both(colour: str) -> None:
    for user in ("sam", "dana"):
        visitor = Visitor(colour, user=user, contact=contact_of)
        assert [visitor.get("/both").status, visitor.post("/both").status] == [404, 404]
    both = Visitor(colour, user="dana", contact=lambda _: CONTACTS["sam"])
    assert both.get("/both").status == 200


def test_nobody_is_a_contact_unless_the_host_says_so(
    colour: str, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = Visitor(colour, user="sam")
    with caplog.at_level(logging.WARNING, "optin"):
        assert [visitor.get("/home").status for _ in range(2)] == [404, 404]
    [told] = caplog.messages
    assert "give Pages contact=..." in told


def test_a_hook_that_returns_no_contact_is_a_mistake_that_is_told(
    colour: str, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = Visitor(colour, contact=lambda _: "client-17")
    with caplog.at_level(logging.ERROR, "optin"):
        assert visitor.get("/home").status == 500
    [told] = caplog.messages
    assert told == (
        "a page failed after ConfigurationError: the contact hook returned a value of type str: "
        "it returns PortalVisitor(tenant, contact, name), or None for nobody"
    )


@pytest.mark.parametrize("contact", ["", 17, None])
def test_a_contact_has_an_identifier_that_is_text(contact: str) -> None:
    with pytest.raises(ConfigurationError, match="as text") as refused:
        PortalVisitor(TENANT, contact)
    assert refused.value.code == "invalid_contact"


def test_no_repr_tells_who_a_contact_is() -> None:
    told = repr(CONTACTS["sam"])
    assert "client-17" not in told
    assert "Sam" not in told


def test_staff_read_what_the_host_calls_a_contact(colour: str) -> None:
    visitor = Visitor(colour, user="dana", names=names_of)
    for number in (SAM, "+12025550112"):
        visitor.ask(visitor.optin.send(TENANT, to=number, text="Hello.", user="dana"))
    visitor.get("/status")
    assert visitor.text.count("Sam &lt;Lee&gt;") == 1
    visitor.submit("/status", q=SAM)
    path = visitor.text.partition('scope="row"')[2].partition('href="')[2].partition('"')[0]
    visitor.get(path)
    assert "<h1>Sam &lt;Lee&gt;" in visitor.text
    visitor.get(f"{path}/evidence")
    assert "<dd>Sam &lt;Lee&gt;</dd>" in visitor.text


def test_names_may_be_awaited_and_are_asked_for_once_a_page() -> None:
    asked: list[int] = []

    async def names(_: str, contacts: Sequence[Address]) -> Mapping[Address, str]:
        asked.append(len(contacts))
        return {}

    visitor = Visitor("async", user="dana", names=names)
    assert visitor.get("/status").status == 200
    for number in (SAM, "+12025550112"):
        visitor.ask(visitor.optin.send(TENANT, to=number, text="Hello.", user="dana"))
    assert visitor.get("/status").status == 200
    assert asked == [2]


@pytest.mark.parametrize("wrong", [[SAM], {SAM: "Sam Lee"}, None])
def test_a_hook_that_returns_no_names_is_a_mistake_that_is_told(
    colour: str, wrong: object, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = Visitor(colour, user="dana", names=lambda *_: wrong)
    visitor.ask(visitor.optin.send(TENANT, to=SAM, text="Hello.", user="dana"))
    with caplog.at_level(logging.ERROR, "optin"):
        assert visitor.get("/status").status == 500
    [told] = caplog.messages
    kind = type(wrong).__name__
    assert f"ConfigurationError: the names hook returned a value of type {kind}: it" in told
    assert SAM[-4:] not in told
