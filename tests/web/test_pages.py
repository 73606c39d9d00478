"""What holds for every page, whichever it is: its headers, its limits, its errors."""

import logging
import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optin import Actor, ConfigurationError, InputError, Settings, UnknownTenantError
from optin.testing import FixedClock
from optin.web import (
    AsyncPages,
    Limit,
    Look,
    MemoryLimits,
    Pages,
    Request,
    Response,
    Route,
    Staff,
    Steps,
    Visit,
)
from optin.web.routes import TABLE
from optin.web.routing import Table
from optin.web.sealing import Seal
from optin.web.values import fields_of
from tests.web.visitor import DANA, FIRM, FORM, KEY, PUBLIC, TENANT, Visitor, staff_of


def name(visit: Visit) -> Steps[Response]:
    """Ask one thing, and show it."""
    settings: Settings = yield visit.optin.settings(visit.values["tenant"])
    brand = yield from visit.brand_of(settings.tenant)
    return visit.render("error.html", brand=brand, heading=settings.name_of(), advice="<b>&</b>")


def caught(visit: Visit) -> Steps[Response]:
    """Handle what goes wrong at the line where it was asked."""
    try:
        yield visit.optin.settings("nobody")
    except UnknownTenantError as error:
        return Response(200, error.code)
    return Response(200, "known")


def broken(visit: Visit) -> Response:
    """Break, with somebody's number in the message."""
    raise RuntimeError(visit.query["number"])


def echo(visit: Visit) -> Response:
    """Say what was posted."""
    return Response(200, repr(sorted(visit.form.items())), "text/plain")


def desk(visit: Visit) -> Response:
    """Show staff a form."""
    at = datetime(2026, 1, 5, 12, tzinfo=UTC)
    heading = visit.site.render("desk.html", visit, {"at": at})
    return Response(200, heading)


def raw(visit: Visit) -> Response:
    """Read the body as it came."""
    return Response(200, visit.request.body, "text/plain")


ROUTES = (
    Route(method="GET", pattern="/name/{tenant}", page=name, says="."),
    Route(method="GET", pattern="/caught", page=caught, says="."),
    Route(method="GET", pattern="/broken", page=broken, says="."),
    Route(method="POST", pattern="/echo/{token}", page=echo, says=".",
          limits=(Limit("token", 2), Limit("client", 3))),
    Route(method="POST", pattern="/form", page=echo, says="."),
    Route(method="POST", pattern="/raw", page=raw, says=".", raw=True),
    Route(method="GET", pattern="/desk", page=desk, says=".", staff=True, tab="Desk"),
    Route(method="POST", pattern="/desk", page=echo, says=".", staff=True),
)  # fmt: skip


@pytest.fixture(autouse=True)
def table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Stand pages of the test's own beside ours, and a folder of templates before ours."""
    (tmp_path / "desk.html").write_text(
        '{% extends "base.html" %}{% import "ui.html" as ui %}{% block main %}{{ when(at) }}'
        "{% call ui.confirm('Really?', path('/desk'), csrf, 'Yes') %}{% endcall %}{% endblock %}"
    )
    monkeypatch.setattr("optin.web.pages.TABLE", Table((*TABLE, *ROUTES)))
    return tmp_path


def header(response: Response, name: str) -> str:
    return dict(response.headers).get(name, "")


class TestPages:
    def test_a_page_asks_what_it_shows_and_escapes_it(self, visitor: Visitor) -> None:
        visitor.ask(visitor.optin.enrol("odd", name="<i>O&M</i>", senders=["+12025550109"]))
        assert visitor.get("/name/odd").status == 200
        assert "<h1>&lt;i&gt;O&amp;M&lt;/i&gt;</h1>" in visitor.text
        assert "&lt;b&gt;&amp;&lt;/b&gt;" in visitor.text

    def test_what_goes_wrong_is_raised_where_the_page_asked(self, visitor: Visitor) -> None:
        assert visitor.get("/caught").body == b"unknown_tenant"

    def test_a_slash_at_the_end_does_not_matter(self, visitor: Visitor) -> None:
        assert visitor.get(f"/name/{TENANT}/").status == 200
        assert visitor.get(f"/name/{TENANT}/more").status == 404

    def test_head_is_answered_as_get(self, visitor: Visitor) -> None:
        opened = visitor.get("/caught")
        assert visitor.get("/caught", method="HEAD").headers == opened.headers

    def test_a_method_that_a_page_has_not_is_told_which_ones_it_has(self, visitor: Visitor) -> None:
        response = visitor.get("/caught", method="PUT")
        assert (response.status, header(response, "Allow")) == (405, "GET, HEAD")
        response = visitor.get("/raw")
        assert (response.status, header(response, "Allow")) == (405, "POST")

    def test_a_page_that_breaks_says_nothing_about_it(
        self, visitor: Visitor, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.ERROR, "optin"):
            assert visitor.get("/broken?number=%2B12025550111").status == 500
        assert "0111" not in visitor.text
        assert [each.getMessage() for each in caplog.records] == [
            "a page failed after RuntimeError"
        ]

    def test_a_host_hears_of_each_error(self, colour: str) -> None:
        heard: list[Exception] = []
        Visitor(colour, on_error=heard.append).get("/broken?number=1")
        assert [type(each) for each in heard] == [RuntimeError]

    @pytest.mark.parametrize("path", ["/style.css", "/caught", "/nothing", "/broken", "/desk"])
    def test_every_answer_has_the_strict_headers(self, visitor: Visitor, path: str) -> None:
        given = dict(visitor.get(path).headers)
        assert given["Referrer-Policy"] == "no-referrer"
        assert given["X-Content-Type-Options"] == "nosniff"
        assert given["X-Robots-Tag"].startswith("noindex")
        policy = given["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "script" not in policy
        if path != "/style.css":
            assert given["Cache-Control"] == "no-store"

    def test_a_header_never_holds_a_line_break(self) -> None:
        with pytest.raises(InputError):
            Response(303, more=(("Location", "/a\r\nSet-Cookie: b"),))

    def test_what_an_address_begins_with_comes_from_the_configuration(
        self, visitor: Visitor
    ) -> None:
        visitor.get(f"/name/{TENANT}", Host="evil.example", X_Forwarded_Host="evil.example")
        assert "evil" not in visitor.text
        assert 'href="/optin/style.css?v=' in visitor.text


class TestForms:
    def post(self, visitor: Visitor, body: bytes, **headers: str) -> int:
        named = {"Content-Type": FORM} | {k.replace("_", "-"): v for k, v in headers.items()}
        return visitor.send(Request("POST", "/form", headers=named, body=body)).status

    def test_a_form_is_read(self, visitor: Visitor) -> None:
        assert visitor.post("/form", {"a": "1 & 2", "b": ""}).status == 200
        assert visitor.text == repr([("a", "1 & 2"), ("b", "")])

    def test_a_form_of_another_type_is_refused(self, visitor: Visitor) -> None:
        assert self.post(visitor, b"{}", Content_Type="application/json") == 415
        assert self.post(visitor, b"--x", Content_Type="multipart/form-data; boundary=x") == 415
        assert self.post(visitor, b"a=1", Content_Encoding="gzip") == 415

    def test_a_form_that_is_too_large_is_refused(self, visitor: Visitor) -> None:
        assert self.post(visitor, b"a" * (64 * 1024 + 1)) == 413
        assert self.post(visitor, b"", Content_Length=str(64 * 1024 + 1)) == 413
        assert self.post(visitor, b"", Content_Length="9" * 5000) == 413
        assert self.post(visitor, b"&".join([b"a=1"] * 201)) == 413

    def test_a_form_that_broke_off_is_refused(self, visitor: Visitor) -> None:
        assert self.post(visitor, b"a=1&b=", Content_Length="7") == 400
        assert self.post(visitor, b"a=1&b=2", Content_Length="7") == 200

    def test_a_form_as_large_as_it_may_be_is_read(self, visitor: Visitor) -> None:
        largest = b"a=" + b"b" * (64 * 1024 - 2)
        assert self.post(visitor, largest, Content_Length=str(len(largest))) == 200
        assert self.post(visitor, b"&".join([b"a=1"] * 200)) == 200

    @pytest.mark.parametrize("body", [b"a=%FF", b"a=%00", "a=é".encode(), b"a=%ED%A0%80"])
    def test_a_form_that_is_no_text_is_refused(self, visitor: Visitor, body: bytes) -> None:
        assert self.post(visitor, body) == 400

    def test_a_size_that_is_no_number_is_refused(self, visitor: Visitor) -> None:
        assert self.post(visitor, b"a=1", Content_Length="-1") == 400
        assert self.post(visitor, b"a=1", Content_Length="²") == 400

    def test_a_query_that_is_no_text_is_refused(self, visitor: Visitor) -> None:
        assert visitor.get("/caught?q=%FF").status == 400

    def test_a_form_that_another_site_posted_is_refused(self, visitor: Visitor) -> None:
        assert visitor.post("/form", Sec_Fetch_Site="cross-site").status == 403
        assert visitor.post("/form", Sec_Fetch_Site="same-site").status == 403
        there = {"Sec_Fetch_Site": "", "Origin": "https://evil.example"}
        assert visitor.post("/form", **there).status == 403

    def test_a_form_from_another_origin_is_told_to_the_host_once(
        self, visitor: Visitor, caplog: pytest.LogCaptureFixture
    ) -> None:
        here = {"Sec_Fetch_Site": "", "Origin": "http://LOCALHOST:5000"}
        with caplog.at_level(logging.WARNING, "optin"):
            assert [visitor.post("/form?a=1", **here).status for _ in "ab"] == [403, 403]
        assert "from another address" in visitor.text
        assert "open for too long" not in visitor.text
        assert [each.getMessage() for each in caplog.records] == [
            (
                "a form was posted from another origin than public_url: "
                "from http://localhost:5000, and not from https://texts.example.com; "
                "browse the pages at https://texts.example.com/optin"
            )
        ]

    def test_what_an_origin_says_fills_no_log(
        self, visitor: Visitor, caplog: pytest.LogCaptureFixture
    ) -> None:
        odd = ["https://a b\nGET /", "javascript:alert()", "https://" + "a" * 200]
        origins = [*odd, *(f"https://{number}.example" for number in range(30))]
        with caplog.at_level(logging.WARNING, "optin"):
            for origin in origins:
                assert visitor.post("/form", Sec_Fetch_Site="", Origin=origin).status == 403
        told = [each.getMessage() for each in caplog.records]
        assert len(told) == 20
        assert "from one that was not told, and not from" in told[0]
        assert not any("\n" in each or "alert" in each or "aaa" in each for each in told)

    @pytest.mark.parametrize("origin", ["", "null", "https://texts.example.com"])
    def test_an_origin_that_is_ours_or_says_nothing_passes(
        self, visitor: Visitor, origin: str
    ) -> None:
        assert visitor.post("/form", Sec_Fetch_Site="", Origin=origin).status == 200

    def test_a_page_that_a_person_loads_again_posts_again(self, visitor: Visitor) -> None:
        assert visitor.post("/form", Sec_Fetch_Site="none").status == 200

    def test_what_a_page_reads_itself_may_come_from_anywhere(self, visitor: Visitor) -> None:
        assert visitor.post("/raw", {"a": "1"}, Sec_Fetch_Site="cross-site").body == b"a=1"

    def test_fields_that_come_twice_are_all_kept(self) -> None:
        found = fields_of("a=1&a=2&b=3")
        assert (found["a"], found.all("a"), len(found)) == ("1", ("1", "2"), 2)
        assert repr(found) == "Fields(a, b)"


class TestLimits:
    def test_posts_are_limited_by_token_and_by_address(self, visitor: Visitor) -> None:
        statuses = [visitor.post(f"/echo/{token}").status for token in ("a", "a", "a", "b", "c")]
        assert statuses == [200, 200, 429, 200, 429]
        assert header(visitor.response, "Retry-After") == "3600"

    def test_a_token_that_is_no_text_is_counted_as_well(self, visitor: Visitor) -> None:
        visitor.client = ""
        asked = Request("POST", "/echo/\ud800", headers={"Content-Type": FORM})
        assert [visitor.send(asked).status for _ in range(3)] == [200, 200, 429]

    def test_who_waited_may_post_again(self, visitor: Visitor) -> None:
        for _ in range(3):
            visitor.post("/echo/a")
        visitor.clock.advance(Limit("", 1).within)
        assert visitor.post("/echo/a").status == 200

    def test_without_an_address_nobody_is_shut_out(self, visitor: Visitor) -> None:
        visitor.client = ""
        assert {visitor.post(f"/echo/{token}").status for token in "abcdef"} == {200}

    def test_another_address_has_a_limit_of_its_own(self, visitor: Visitor) -> None:
        for token in "abcd":
            visitor.post(f"/echo/{token}")
        visitor.client = "192.0.2.2"
        assert visitor.post("/echo/e").status == 200

    def test_addresses_of_one_network_of_version_6_share_a_limit(self, visitor: Visitor) -> None:
        statuses = []
        for number, network in enumerate(["1", "1", "1", "1", "2"]):
            visitor.client = f"2001:db8:0:{network}::{number}"
            statuses.append(visitor.post(f"/echo/{number}").status)
        assert statuses == [200, 200, 200, 429, 200]

    @pytest.mark.parametrize("client", ["fe80::1%eth0", "un:known"])
    def test_an_odd_address_is_counted_as_well(self, visitor: Visitor, client: str) -> None:
        visitor.client = client
        assert [visitor.post(f"/echo/{token}").status for token in "abcd"][-1] == 429

    def test_who_was_not_seen_for_longest_is_forgotten(self) -> None:
        limits, once = MemoryLimits(most_keys=2), Limit("client", 1)
        now = FixedClock().now()
        asked = [limits.allow(key, once, now) for key in ("a", "b", "a", "c", "a", "b")]
        assert asked == [True, True, False, True, False, True]


class TestProxies:
    @pytest.mark.parametrize(
        ("peer", "told", "seen"),
        [
            ("192.0.2.1", "203.0.113.9", "192.0.2.1"),  # nobody whom we trust says so
            ("10.0.0.1", "203.0.113.9", "203.0.113.9"),
            ("10.0.0.1", "6.6.6.6, 203.0.113.9", "203.0.113.9"),  # the left part is anybody's
            ("10.0.0.1", "203.0.113.9, 10.0.0.2", "203.0.113.9"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("10.0.0.1", "nonsense", "nonsense"),
            ("", "203.0.113.9", ""),
        ],
    )
    def test_a_client_is_seen_through_trusted_proxies_alone(
        self, peer: str, told: str, seen: str
    ) -> None:
        site = Visitor(proxies=["10.0.0.0/8"]).pages.site
        request = Request("GET", "/", headers={"X-Forwarded-For": told}, client=peer)
        assert site.client_of(request) == seen


class TestStaff:
    def test_a_page_for_staff_is_not_there_for_anybody_else(self, visitor: Visitor) -> None:
        nothing = visitor.get("/nothing")
        for answer in (visitor.get("/desk"), visitor.post("/desk"), visitor.get("/desk", "PUT")):
            assert (answer.status, answer.body, answer.headers) == (
                404, nothing.body, nothing.headers
            )  # fmt: skip

    def test_nobody_is_staff_unless_the_host_says_so(
        self, colour: str, table: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        optin = Visitor(colour).optin
        made: Any = Pages if colour == "sync" else AsyncPages
        visitor = Visitor(colour, user="dana", templates=table)
        visitor.pages = made(optin, public_url=PUBLIC, key=KEY)
        with caplog.at_level(logging.WARNING, "optin"):
            assert [visitor.get(path).status for path in ("/desk", "/desk", "/")] == [404] * 3
        [told] = caplog.messages
        assert "give Pages staff=..." in told

    def test_staff_see_their_page_in_their_name_and_zone(self, colour: str, table: Path) -> None:
        berlin = Staff(TENANT, Actor("dana"), "Dana", zone=ZoneInfo("Europe/Berlin"))
        visitor = Visitor(colour, templates=table, staff=lambda _: berlin)
        assert visitor.get("/desk").status == 200
        assert f'<p class="brand">{FIRM}</p>' in visitor.text
        assert '<p class="who">Dana</p>' in visitor.text
        assert '<a href="/optin/desk" aria-current="page">Desk</a>' in visitor.text
        assert '<time datetime="2026-01-05T13:00:00+01:00">5 Jan 2026, 13:00</time>' in visitor.text

    def test_where_the_pages_are_mounted_staff_are_led_to_their_first_page(
        self, colour: str
    ) -> None:
        visitor = Visitor(colour, user="dana")
        for path in ("", "/"):
            assert visitor.get(path).status == 303
            assert header(visitor.response, "Location") == "/optin/status"
        stranger = Visitor(colour)
        assert stranger.get("/").body == stranger.get("/nothing").body

    def test_a_form_of_staff_needs_its_token(self, colour: str, table: Path) -> None:
        visitor = Visitor(colour, user="dana", templates=table)
        visitor.get("/desk")
        assert visitor.submit("/desk", a="1").status == 200
        assert visitor.post("/desk", {"a": "1"}).status == 403
        for forged in ("1.x.y", "", ".", "1.ü.\N{SNOWMAN}", "9" * 60_000):
            assert visitor.post("/desk", {"a": "1", "csrf": forged}).status == 403

    def test_a_token_is_good_for_its_user_and_half_a_day(self, colour: str, table: Path) -> None:
        visitor = Visitor(colour, user="dana", templates=table)
        kim = Staff(TENANT, Actor("kim"), "Kim")
        other = Visitor(colour, staff=lambda _: kim, templates=table)
        visitor.get("/desk")
        other.response = visitor.response
        assert other.submit("/desk").status == 403
        page = visitor.response
        visitor.clock.advance(Limit("", 1).within * 12)
        assert visitor.submit("/desk").status == 200
        visitor.response = page
        visitor.clock.advance(Limit("", 1).within)
        assert visitor.submit("/desk").status == 403

    def test_an_older_key_is_good_while_keys_change(self, colour: str, table: Path) -> None:
        visitor = Visitor(colour, user="dana", templates=table)
        visitor.get("/desk")
        after = Visitor(colour, user="dana", templates=table, key=[b"n" * 32, KEY])
        after.response = visitor.response
        assert after.submit("/desk").status == 200

    def test_a_form_of_staff_from_another_site_is_refused(self, colour: str, table: Path) -> None:
        visitor = Visitor(colour, user="dana", templates=table)
        token = visitor.pages.site.seal.token("staff\0reyes\0dana", visitor.clock.now())
        assert visitor.post("/desk", {"csrf": token}).status == 200
        assert visitor.post("/desk", {"csrf": token}, Sec_Fetch_Site="cross-site").status == 403

    def test_hooks_of_async_pages_may_be_awaited(self, table: Path) -> None:
        async def staff(request: Request) -> Staff | None:
            return staff_of(request)

        async def look(_: str) -> Look:
            return Look("#FF8800")

        visitor = Visitor("async", user="dana", staff=staff, look=look, templates=table)
        assert visitor.get("/desk").status == 200
        assert 'href="/optin/colours/ff8800"' in visitor.text

    def test_a_coroutine_in_pages_is_a_mistake_that_is_told(self) -> None:
        async def staff(_: Request) -> Staff | None:
            return DANA

        heard: list[Exception] = []
        visitor = Visitor(staff=staff, on_error=heard.append)
        assert visitor.get("/desk").status == 500
        assert [getattr(each, "code", "") for each in heard] == ["wrong_colour"]


def test_no_repr_shows_a_key_or_a_secret() -> None:
    site = Visitor(hook_secret="s3cret").pages.site
    assert "x00" not in repr(site) + repr(site.seal)
    assert "s3cret" not in repr(site)
    request = Request("GET", "/consent/s3cret", "q=s3cret", {"Cookie": "s3cret"}, b"s3cret")
    assert "s3cret" not in repr(request)
    assert "s3cret" not in repr(Response(200, "s3cret", more=(("Location", "/s3cret"),)))


@pytest.mark.parametrize(
    ("token", "subject"), [("1.a.\ud800", "x"), ("\ud800.a.b", "x"), ("1.a.b", "\ud800")]
)
def test_a_token_or_a_subject_that_is_no_text_is_no_mistake(token: str, subject: str) -> None:
    seal, now = Seal(KEY), FixedClock().now()
    assert seal.holds(token, subject, now) is False
    assert seal.holds(seal.token(subject, now), subject, now) is True


def test_a_token_cannot_be_cut_otherwise() -> None:
    seal, now = Seal(KEY), FixedClock().now()
    told, _, mac = seal.token("a\0b", now).rpartition(".")
    assert not seal.holds(f"{told}\0a.{mac}", "b", now)


def test_two_tokens_for_one_form_differ() -> None:
    seal, now = Seal(KEY), FixedClock().now()
    assert len({seal.token("x", now) for _ in range(100)}) == 100


def test_a_token_from_the_future_is_none() -> None:
    seal, now = Seal(KEY), FixedClock().now()
    assert not seal.holds(seal.token("x", now + timedelta(seconds=1)), "x", now)


def test_a_hook_that_returns_no_staff_is_a_mistake_that_is_told(
    colour: str, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = Visitor(colour, staff=lambda _: "dana")
    with caplog.at_level(logging.ERROR, "optin"):
        assert visitor.get("/desk").status == 500
    [told] = caplog.messages
    assert told == (
        "a page failed after ConfigurationError: the staff hook returned a value of type str: "
        "it returns Staff(tenant, Actor(user), name), or None for nobody"
    )


def test_staff_are_an_actor_and_not_a_mere_name() -> None:
    with pytest.raises(ConfigurationError, match=r'Actor\("dana"\)') as refused:
        Staff(TENANT, "dana", "Dana")  # type: ignore[arg-type]
    assert refused.value.code == "invalid_staff"


class TestPlace:
    def test_pages_ask_an_optin_of_their_own_colour(self) -> None:
        made: list[tuple[Any, Any]] = [
            (Pages, Visitor("async").optin), (AsyncPages, Visitor().optin), (Pages, None)
        ]  # fmt: skip
        for pages, optin in made:
            with pytest.raises(ConfigurationError, match="AsyncPages an AsyncOptIn") as refused:
                pages(optin, public_url=PUBLIC, key=KEY)
            assert refused.value.code == "wrong_colour"

    def test_a_mount_that_public_url_does_not_name_is_told_to_the_host_once(
        self, visitor: Visitor, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING, "optin"):
            for _ in range(2):
                assert visitor.send(Request("GET", "/caught", mount="/te\nxts")).status == 200
        [told] = caplog.messages
        assert told.startswith(
            f"the pages are mounted at '/te\\nxts', and public_url is {PUBLIC}: "
        )

    @pytest.mark.parametrize("mount", ["", "/", "/optin", "/optin/"])
    def test_a_mount_that_says_nothing_else_is_right(
        self, caplog: pytest.LogCaptureFixture, mount: str
    ) -> None:
        behind = "https://texts.example.com/outer/optin"  # a proxy takes off what stands before
        with caplog.at_level(logging.WARNING, "optin"):
            for visitor in (Visitor(), Visitor(public_url=behind)):
                caplog.clear()
                assert visitor.send(Request("GET", "/caught", mount=mount)).status == 200
                assert caplog.messages == []

    def test_links_that_lead_elsewhere_are_told_to_the_host(
        self, colour: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING, "optin"):
            Visitor(colour, public_url="HTTPS://texts.example.com/optin/", portal=None)
            assert caplog.records == []
            Visitor(colour, public_url="https://texts.example.com/texts", portal=None)
        [told] = caplog.messages
        assert told == (
            "links to consent forms lead to another place than these pages: the links of the OptIn "
            f"have {PUBLIC}, and public_url is https://texts.example.com/texts"
        )


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"public_url": "http://texts.example.com"}, "invalid_public_url"),
        ({"key": None}, "weak_key"),
        ({"key": ()}, "weak_key"),
        ({"key": ["a" * 40]}, "weak_key"),
        ({"staff": DANA}, "invalid_hook"),
        ({"contact": "sam"}, "invalid_hook"),
        ({"names": {"sam": "Sam Lee"}}, "invalid_hook"),
        ({"attachment": "https://files.example.com"}, "invalid_hook"),
        ({"look": "#ff8800"}, "invalid_hook"),
        ({"public_url": "texts.example.com"}, "invalid_public_url"),
        ({"public_url": "ftp://texts.example.com"}, "invalid_public_url"),
        ({"public_url": "https://texts.example.com/?a"}, "invalid_public_url"),
        ({"key": b"short"}, "weak_key"),
        ({"key": []}, "weak_key"),
        ({"proxies": ["nginx"]}, "invalid_proxy"),
        ({"sign_in": "http://example.com/login"}, "invalid_sign_in"),
        ({"sign_in": "//example.com/login"}, "invalid_sign_in"),
        ({"sign_in": "/login#here"}, "invalid_sign_in"),
        ({"sign_in": "login"}, "invalid_sign_in"),
        ({"sign_in": ""}, "invalid_sign_in"),
    ],
)
def test_a_mistake_in_the_configuration_is_told_at_once(wrong: dict[str, Any], code: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        Visitor(**wrong)
    assert refused.value.code == code


PATHS = [
    "/",
    "/consent/x",
    "/unsubscribe/x",
    "/unsubscribe/mail/x",
    "/hooks/memory",
    "/status",
    "/status/x",
    "/report",
    "/threads",
    "/threads/x",
    "/portal",
    "/portal/threads/x",
]
ANY = st.text(st.characters(), max_size=20)  # lone surrogates among it
REQUESTS = st.builds(
    Request,
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", ""]) | ANY,
    path=st.sampled_from(PATHS) | ANY | st.builds("{}/{}".format, st.sampled_from(PATHS), ANY),
    query=ANY,
    headers=st.dictionaries(
        st.sampled_from(
            ["Content-Type", "Content-Length", "Content-Encoding", "Origin", "Sec-Fetch-Site",
             "X-Forwarded-For", "X-User", "User-Agent", "Accept-Language"]
        ),
        st.sampled_from([FORM, "application/json", "0", "1", "identity", "same-origin", "dana"])
        | ANY,
    ),
    body=st.binary(max_size=40),
    client=st.sampled_from(["192.0.2.1", "", "::1"]) | ANY,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(REQUESTS)
def test_whatever_is_asked_has_an_answer_that_no_mistake_of_ours_made(request: Request) -> None:
    broken: list[Exception] = []
    visitor = Visitor(on_error=broken.append, proxies=["192.0.2.0/24"])
    response = visitor.send(request)
    assert (response.status < 500, broken) == (True, [])
    for name, value in response.headers:
        assert f"{name}: {value}".isprintable()
        assert value.encode("latin-1")


def test_without_the_extra_the_import_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(sys.modules):
        if name.startswith("optin.web"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ImportError, match=r"pip install 'optin\[web\]'"):
        import_module("optin.web")
