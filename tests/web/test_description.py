"""The pages do what their description says, and nothing that it allows breaks them."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.core.result import Ok

from optin import PortalContact
from optin.web import PortalVisitor, Request, describe
from optin.web.routes import TABLE
from tests.project.source import ROOT
from tests.web.visitor import DANA, PUBLIC, SAM, TENANT, Visitor

REFERENCE = ROOT / "docs" / "reference" / "pages.md"
CONTACT = PortalVisitor(TENANT, "client-17", "Sam Lee")
PATIENT = settings(
    max_examples=8,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def _office(broken: list[Exception]) -> Visitor:
    """Give Dana, in an office where something has happened, and a contact has written."""
    visitor = Visitor(user="dana", limits=_NoLimits(), on_error=broken.append, contact=_contact_of)
    visitor.optin.send(TENANT, to=SAM, text="Your hearing is on Monday.", user="dana")
    visitor.optin.dispatch()
    portal = visitor.optin.portal
    portal.activate(TENANT, CONTACT.contact, by=DANA.actor)
    portal.start(TENANT, by=PortalContact(CONTACT.contact), subject="A house", text="Is it sold?")
    return visitor


def _contact_of(request: Request) -> PortalVisitor | None:
    """Know whoever is staff as a contact, too, so that one user may see every page."""
    return CONTACT if request.headers.get("X-User") == "dana" else None


class _NoLimits:
    def allow(self, *_: object) -> bool:
        return True


# What a part of a path may be, beside anything: without it, nothing would be found.
KNOWN = {"transport": ["memory"], "colour": ["2f5d8c"]}


def _described(visitor: Visitor) -> dict[str, Any]:
    """Return the description, with what only this office knows: a token, and what can be found."""
    described = describe(PUBLIC)
    threads = visitor.optin.portal.threads(TENANT, by=PortalContact(CONTACT.contact))
    known_here = {
        **KNOWN,
        "contact": [visitor.optin.contacts.find(TENANT).items[0].key],
        "thread": [each.id for each in threads.items],
    }
    tokens = {
        audience: visitor.pages.site.seal.token(subject, visitor.clock.now())
        for audience, subject in (
            ("staff", f"staff\0{TENANT}\0dana"),
            ("contacts", f"contact\0{TENANT}\0{CONTACT.contact}"),
            ("everybody", ""),
        )
    }
    for operations in described["paths"].values():
        for operation in operations.values():
            for each in operation["parameters"]:
                known = known_here.get(each["name"], [])
                if each["in"] == "path" and known:
                    each["schema"] = {"anyOf": [{"enum": known}, each["schema"]]}
            for content in operation.get("requestBody", {}).get("content", {}).values():
                fields = content["schema"]["properties"]
                if "csrf" in fields:
                    fields["csrf"] = {"enum": [tokens[operation["tags"][0]]]}
    return described


def _operations(visitor: Visitor) -> Iterator[tuple[str, Any]]:
    """Give each operation with its cases: what the description allows, and what it does not."""
    schema = schemathesis.openapi.from_dict(_described(visitor))
    for found in schema.get_all_operations():
        assert isinstance(found, Ok)
        operation = found.ok()
        allowed, forbidden = (
            operation.as_strategy(generation_mode=mode)
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
        )
        has_input = operation.label.startswith("POST") or "{" in operation.label
        yield operation.label, allowed | forbidden if has_input else allowed


def _request_of(case: Any, user: str) -> Request:  # noqa: ANN401 - a case of schemathesis
    prepared: Any = requests.Request(**case.as_transport_kwargs(base_url=PUBLIC)).prepare()
    split = urlsplit(prepared.url)
    body = prepared.body or b""
    return Request(
        prepared.method,
        unquote(split.path).removeprefix("/optin"),
        split.query,
        {**prepared.headers, "X-User": user, "Sec-Fetch-Site": "same-origin"},
        body.encode() if isinstance(body, str) else body,
        "192.0.2.1",
    )


def test_nothing_that_is_asked_breaks_a_page() -> None:
    broken: list[Exception] = []
    visitor = _office(broken)
    asked: set[str] = set()

    def ask(label: str, case: Any, user: str) -> None:  # noqa: ANN401 - a case of schemathesis
        asked.add(label)
        status = visitor.send(_request_of(case, user)).status
        assert status < 500, (label, case.path_parameters, case.query, case.body, broken)

    for label, cases in _operations(visitor):
        users = st.sampled_from(["dana", "dana", ""])
        PATIENT(given(st.just(label), cases, users)(ask))()
    assert len(asked) == sum(1 for _ in TABLE)


def test_each_route_is_described_in_a_sentence() -> None:
    described = describe(PUBLIC)["paths"]
    for route in TABLE:
        assert described[route.pattern][route.method.lower()]["summary"] == route.says
        assert route.says.endswith(".")
        assert len(route.says) > 10


def test_no_two_routes_answer_the_same() -> None:
    told = [(route.method, route.pattern) for route in TABLE]
    assert len(told) == len(set(told))


def test_the_reference_lists_every_route() -> None:
    rows = [
        f"| {route.method} | `{route.pattern}` | {route.audience} | {route.says} |"
        for route in TABLE
    ]
    listed = [
        line
        for line in REFERENCE.read_text(encoding="utf-8").splitlines()
        if line.startswith(("| GET", "| POST"))
    ]
    assert listed == rows, "the table of docs/reference/pages.md should read:\n" + "\n".join(rows)
