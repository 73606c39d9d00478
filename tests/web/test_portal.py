"""The portal as contacts use it: their own threads, and nothing of anybody else's."""

import logging
import re
from datetime import timedelta

import pytest
from attrs import evolve

from optin import Organisation, PortalContact, PortalUser
from optin.web import Request, Response
from optin.web.site import nobody
from tests.web.portal_office import KIM, SAM, SUBJECT, WILL, Office
from tests.web.visitor import DANA, PUBLIC, TENANT, Visitor

CONTACT, USER = PortalContact(SAM), PortalUser("dana")


@pytest.fixture
def office(colour: str) -> Office:
    """Give Sam, before the portal."""
    return Office(colour, user="sam")


def told(response: Response) -> tuple[int, bytes, object]:
    return response.status, response.body, response.headers


def words(office: Office) -> list[str]:
    """Return the messages that the page shows."""
    return re.findall(r'<p class="words">(.*?)</p>', office.text, re.DOTALL)


def test_a_contact_reads_what_was_written_and_replies(office: Office) -> None:
    path = office.starts()
    office.get("/portal")
    assert "The house in &lt;Elm&gt; Street" in office.text
    assert "1 message is new." in office.text
    office.get(f"/portal{path}")
    assert words(office) == ["The deed is &lt;signed&gt;."]
    assert "Dana Reyes" in office.text
    assert ">New<" in office.text
    assert office.submit(f"/portal{path}", text="  Thank you!\n").status == 303
    office.follow()
    assert words(office) == ["The deed is &lt;signed&gt;.", "Thank you!"]
    assert "Your message is sent." in office.text
    assert ">New<" not in office.text
    assert office.unread_by(CONTACT) == 0
    assert office.unread_by(USER) == 1


def test_nothing_is_marked_as_read_by_opening_it(office: Office) -> None:
    path = office.starts()
    for method in ("GET", "HEAD"):
        assert office.get(f"/portal{path}", method).status == 200
        assert office.get("/portal", method).status == 200
    assert office.unread_by(CONTACT) == 1
    office.get(f"/portal{path}")
    page = office.response
    office.starts()  # and one that the page does not show
    office.response = page
    assert office.submit(f"/portal{path}/read", upto="1").status == 303
    office.follow()
    assert "marked as read" in office.text
    assert "/read" not in office.text
    assert office.unread_by(CONTACT) == 1


@pytest.mark.parametrize("side", ["contact", "staff"])
def test_nothing_is_read_that_stands_before_what_was_shown(
    office: Office, monkeypatch: pytest.MonkeyPatch, side: str
) -> None:
    monkeypatch.setattr("optin.web.chain.LIMIT", 2)
    path = office.starts()
    for number in range(4):
        if side == "contact":
            office.writes(path, f"Words {number}")
        else:
            office.answers(path, f"Words {number}")
    office.user, here = ("sam", f"/portal{path}") if side == "contact" else ("dana", path)
    reader = CONTACT if side == "contact" else USER
    unread = office.unread_by(reader)
    office.get(here)
    assert words(office) == ["Words 2", "Words 3"]
    assert "Some of them are new" in office.text
    assert "/read" not in office.text
    assert ">New<" not in office.text
    office.submit(here, text="Hasty.")
    assert office.unread_by(reader) == unread
    pages, turns = [], [here]
    while turns:
        pages += turns
        office.get(pages[-1])
        turns = re.findall(r'href="([^"]*before=[^"]*)">Earlier', office.text)
    assert len(pages) == 3
    for turned in reversed(pages):
        office.get(turned)
        assert "Some of them are new" not in office.text
        if "/read" in office.text:
            [upto] = {*re.findall(r'name="upto" value="(\d+)"', office.text)}
            office.submit(f"{here}/read", upto=upto)
    assert office.unread_by(reader) == 0
    office.get(here)
    assert ">New<" not in office.text


@pytest.mark.parametrize("upto", ["", "-1", "x", "9" * 30, "\N{SUPERSCRIPT TWO}"])
def test_what_is_read_is_a_number_that_a_page_has_shown(office: Office, upto: str) -> None:
    path = office.starts()
    assert office.post(f"/portal{path}/read", office.token() | {"upto": upto}).status == 404
    assert office.unread_by(CONTACT) == 1


def test_a_contact_starts_a_thread(office: Office) -> None:
    office.get("/portal")
    assert "No messages yet" in office.text
    office.get("/portal/new")
    office.submit("/portal/new", subject="My <passport>", text="Where is it?")
    office.follow()
    assert "My &lt;passport&gt;" in office.text
    assert words(office) == ["Where is it?"]
    office.get("/portal")
    assert "1 message ·" in office.text


def test_a_title_holds_no_content(office: Office) -> None:
    path = office.starts(subject="Ravens")
    for page in ("/portal", "/portal/new", f"/portal{path}"):
        office.get(page)
        assert "secure message" in office.text.partition("<title>")[2].partition("<")[0].lower()
        assert "Ravens" not in office.text.partition("</head>")[0]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"subject": "", "text": "My words"}, "subject"),
        ({"subject": "a" * 201, "text": "My words"}, "subject"),
        ({"subject": "Mine", "text": "My words" * 2501}, "message"),
        ({"subject": "Mine", "text": ""}, "text"),
    ],
)
def test_what_cannot_be_written_is_shown_again(
    office: Office, fields: dict[str, str], wrong: str
) -> None:
    office.get("/portal/new")
    assert office.submit("/portal/new", **fields).status == 422
    assert wrong in office.text.partition('role="alert"')[2].partition("</div>")[0].lower()
    for typed in fields.values():
        assert typed in office.text
    assert office.get("/portal").status == 200
    assert "No messages yet" in office.text


@pytest.mark.parametrize("letter", ["a", "\N{CYRILLIC SMALL LETTER ZHE}", "\N{BIRD}"])
def test_a_message_may_be_long_in_any_script(office: Office, letter: str) -> None:
    path = office.starts()
    office.get(f"/portal{path}")
    assert office.submit(f"/portal{path}", text=letter * 20_000).status == 303
    assert office.texts(path)[-1] == letter * 20_000
    typed = office.token() | {"subject": letter * 200, "text": letter * 20_000}
    assert office.post("/portal/new", typed).status == 303


def test_a_reply_that_cannot_be_written_is_shown_again(office: Office) -> None:
    path = office.starts()
    office.get(f"/portal{path}")
    assert office.submit(f"/portal{path}", text="My words" * 2501).status == 422
    assert 'role="alert"' in office.text
    assert "My words" * 2501 in office.text
    assert office.texts(path) == ["The deed is <signed>."]
    assert office.unread_by(CONTACT) == 1


def test_a_form_that_is_sent_twice_writes_once(office: Office) -> None:
    path = office.starts()
    office.get(f"/portal{path}")
    page = office.response
    for text in ("Yes.", "Yes.", "No."):
        office.response = page
        assert office.submit(f"/portal{path}", text=text).status == 303
    assert office.texts(path)[1:] == ["Yes.", "No."]
    for _ in range(2):
        office.post("/portal/new", office.token() | {"subject": "a", "text": "b", "once": "c"})
        assert office.response.status == 303
    office.get("/portal")
    assert office.text.count("/portal/threads/") == 2
    office.opens_portal(KIM)
    office.user = "kim"
    typed = office.token() | {"subject": "a", "text": "b", "once": "c"}
    office.post("/portal/new", typed)
    office.follow()
    assert words(office) == ["b"]


def test_whoever_has_no_active_portal_reads_what_nobody_reads(office: Office) -> None:
    path = office.starts()
    nothing = told(office.get("/nothing"))
    office.user = "kim"
    asked = ["/portal", "/portal/new", f"/portal{path}", "/portal/threads/x"]
    typed = office.token() | {"subject": "a", "text": "b", "upto": "1"}
    assert {told(office.get(each)) for each in asked} == {nothing}
    for each in ("/portal/new", f"/portal{path}", f"/portal{path}/read"):
        assert told(office.post(each, typed | {"text": "", "subject": ""})) == nothing
        answer = told(office.post(each, typed))
        assert answer == told(office.post("/portal/threads/x", typed))
    office.user = "sam"
    assert office.get(f"/portal{path}").status == 200
    office.ask(office.optin.portal.deactivate(TENANT, SAM, by=DANA.actor))
    assert {told(office.get(each)) for each in asked} == {nothing}


WORDS = "My <words>"


def kept(office: Office) -> list[str]:
    """Return what a page of an error gives back."""
    return re.findall(r"<textarea [^>]*readonly>(.*?)</textarea>", office.text, re.DOTALL)


def test_words_are_given_back_where_a_portal_was_closed_meanwhile(office: Office) -> None:
    path = office.starts()
    office.ask(office.optin.portal.deactivate(TENANT, SAM, by=DANA.actor))
    typed = office.token() | {"subject": "Mine", "text": WORDS}
    assert office.post("/portal/new", typed).status == 404
    assert kept(office) == ["Mine", "My &lt;words&gt;"]
    assert office.post(f"/portal{path}", office.token() | {"text": WORDS}).status == 404
    assert kept(office) == ["My &lt;words&gt;"]
    assert "words" not in office.text.partition("</head>")[0]
    office.user = "nobody"
    assert office.post(f"/portal{path}", {"text": WORDS}).status == 404
    assert kept(office) == []


@pytest.mark.parametrize("user", ["sam", "dana"])
def test_a_form_that_stood_open_for_too_long_is_shown_again(office: Office, user: str) -> None:
    path, office.user = office.starts(), user
    place = "/portal" if user == "sam" else ""
    reply, start = f"{place}{path}", "/portal/new" if user == "sam" else "/threads/new"
    old = office.token()
    office.clock.advance(timedelta(hours=13))
    assert office.post(f"{reply}/read", old | {"upto": "1", "text": WORDS}).status == 403
    assert "Nothing was done" in office.text
    assert "My &lt;words" not in office.text
    for action, more in ((reply, {}), (start, {"subject": "Mine", "contact": SAM})):
        assert office.post(action, old | {"text": WORDS, **more}).status == 403
        assert "Nothing was sent" in office.text
        assert ">My &lt;words&gt;</textarea>" in office.text
        assert office.submit(action, text=WORDS).status == 303
    assert office.texts(path)[1:] == [WORDS]


@pytest.mark.parametrize("csrf", ["", "x", "1.a.b"])
def test_words_with_a_token_that_is_not_ours_are_not_shown(office: Office, csrf: str) -> None:
    path = office.starts()
    for action in (f"/portal{path}", "/portal/new"):
        typed = {"csrf": csrf, "subject": "Mine", "text": WORDS}
        assert office.post(action, typed).status == 403
        assert "My &lt;words" not in office.text


def test_an_old_form_of_who_has_no_portal_says_what_any_form_says(office: Office) -> None:
    path, old = office.starts(), office.token()
    office.clock.advance(timedelta(hours=13))
    office.ask(office.optin.portal.deactivate(TENANT, SAM, by=DANA.actor))
    typed = old | {"text": WORDS}
    missing = told(office.post("/portal/threads/x", typed))
    assert missing[0] == 404
    for action in (f"/portal{path}", "/portal/new"):
        assert told(office.post(action, typed)) == missing


def test_words_are_given_back_where_a_page_broke(
    office: Office, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = office.starts()
    office.get(f"/portal{path}")

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(WORDS)

    monkeypatch.setattr(type(office.optin.portal), "reply", broken)
    assert office.submit(f"/portal{path}", text=WORDS).status == 500
    assert kept(office) == ["My &lt;words&gt;"]
    assert "may not have been kept" in office.text
    assert "Nothing is lost" not in office.text
    assert WORDS not in caplog.text
    assert WORDS not in str(office.response.headers)
    monkeypatch.setattr(type(office.optin.portal), "thread", broken)
    assert office.get(f"/portal{path}").status == 500
    assert "may not have been kept" not in office.text


def test_nobody_sees_a_thread_of_somebody_elses(office: Office) -> None:
    path = office.starts()
    office.opens_portal(KIM)
    office.user = "kim"
    nothing = told(office.get("/portal/threads/x"))
    typed = office.token() | {"text": "b", "upto": "1"}
    assert told(office.get(f"/portal{path}")) == nothing
    for each in ("", "/read"):
        assert told(office.post(f"/portal{path}{each}", typed | {"text": ""})) == nothing
        missing = told(office.post(f"/portal/threads/x{each}", typed))
        assert told(office.post(f"/portal{path}{each}", typed)) == missing
    assert office.texts(path) == ["The deed is <signed>."]
    assert office.get("/portal").status == 200
    assert "No messages yet" in office.text


def test_long_lists_and_threads_are_turned(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("optin.web.chain.LIMIT", 2)
    monkeypatch.setattr("optin.web.portal.THREADS", 2)
    path = office.starts()
    for number in range(3):
        office.answers(path, f"Words {number}")
        office.starts(subject=f"Thread {number}")
    office.get(f"/portal{path}")
    assert words(office) == ["Words 1", "Words 2"]
    [earlier] = re.findall(r'href="([^"]*before=[^"]*)">Earlier', office.text)
    office.get(earlier)
    assert words(office) == ["The deed is &lt;signed&gt;.", "Words 0"]
    assert "Earlier messages" not in office.text
    office.get("/portal")
    assert re.findall(r">(Thread \d|The house)", office.text) == ["Thread 2", "The house"]
    [more] = re.findall(r'rel="next" href="([^"]*)"', office.text)
    office.get(more)
    assert re.findall(r">(Thread \d|The house)", office.text) == ["Thread 1", "Thread 0"]
    for place in ("/portal?after=x", f"/portal{path}?before=x"):
        assert office.get(place).status == 404


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://files.example.com/w?a=1&b=2", 'href="https://files.example.com/w?a=1&amp;b=2"'),
        ("/files/will-3", 'href="/files/will-3"'),
        (f"{PUBLIC}/files", f'href="{PUBLIC}/files"'),
        (None, ""),
    ],
)
def test_an_attachment_is_a_link_of_the_hosts(colour: str, link: str | None, shown: str) -> None:
    asked: list[tuple[str, str]] = []

    def attachment(tenant: str, reference: str) -> str | None:
        asked.append((tenant, reference))
        return link

    office = Office(colour, user="sam", attachment=attachment)
    path = office.starts(attachments=[WILL, WILL])
    office.get(f"/portal{path}")
    part = office.text.partition('aria-label="Attachments"')[2].partition("</ul>")[0]
    assert part.count("Last &lt;will&gt;.pdf") == 2
    assert part.count("120 kB") == 2
    assert part.count('rel="noopener noreferrer"') == (2 if shown else 0)
    assert part.count("(no link: it cannot be opened here)") == (0 if shown else 2)
    assert shown in part
    assert asked == [(TENANT, "will-3")]


def test_a_file_is_as_large_as_the_host_says(office: Office) -> None:
    sizes = {0: "", 999: "999 bytes", 5_300_000: "5 MB", 2_000_000_000: "2.0 GB"}
    path = office.starts(attachments=[evolve(WILL, size=size) for size in sizes])
    office.get(f"/portal{path}")
    attached = office.text.partition('aria-label="Attachments"')[2].partition("</ul>")[0]
    told = [each for each in re.findall(r'class="hint">([^<]*)<', attached) if "(" not in each]
    assert told == [each for each in sizes.values() if each]


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "http://example.com/x",
        "//evil.example/x", "/\\evil.example/x", "https://", "https://a@evil.example/", "files/x",
        "https://[evil/", "https://evil.example/ x", "https://evil.example/\n", "", b"https://a.b",
        7,
    ],
)  # fmt: skip
def test_a_link_that_may_lead_astray_is_none(
    link: object,
    caplog: pytest.LogCaptureFixture,
) -> None:
    office = Office("sync", user="sam", attachment=lambda *_: link)
    path = office.starts(attachments=[WILL])
    with caplog.at_level(logging.WARNING, "optin"):
        for _ in range(2):
            office.get(f"/portal{path}")
    part = office.text.partition('aria-label="Attachments"')[2].partition("</ul>")[0]
    assert "Last &lt;will&gt;.pdf" in part
    assert "href" not in part
    [told] = caplog.messages
    assert told.startswith("the attachment hook returned a link that is neither https nor")


def test_a_thread_is_in_the_name_of_the_office_that_writes(office: Office) -> None:
    north = Organisation("north", "Reyes Law North", parent=TENANT)
    office.ask(office.optin.add_organisation(TENANT, north, actor=DANA.actor, confirm=True))
    path = office.starts(organisation="north")
    office.get(f"/portal{path}")
    assert "Between you and Reyes Law North" in office.text


def test_a_contact_reads_times_in_their_own_zone(office: Office) -> None:
    path = office.starts()
    office.get(f"/portal{path}")
    assert "5 Jan 2026, 13:00</time>" in office.text


def test_a_contact_learns_no_users_identifier(office: Office) -> None:
    path = office.starts(members=["u-lee-77"])
    office.get(f"/portal{path}")
    assert "u-lee-77" not in office.text
    assert "dana" not in office.text


def test_without_a_portal_there_are_no_pages_of_it(
    colour: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "optin"):
        visitor = Visitor(colour, user="dana", portal=None)
        assert caplog.messages == []
        Visitor(colour, portal=None, contact=lambda _: None)
    [told] = caplog.messages
    assert "OptIn(portal=PortalSetup(" in told
    nothing = visitor.get("/nothing").body
    for path in ("/portal", "/portal/new", "/threads", "/threads/new"):
        assert visitor.get(path).body == nothing
    visitor.get("/status")
    assert "Secure messages" not in visitor.text


def test_a_portal_that_leads_elsewhere_is_told_to_the_host(
    colour: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "optin"):
        Visitor(colour)
        assert caplog.messages == []
        Visitor(colour, public_url="https://texts.example.com/texts")
    [told] = [each for each in caplog.messages if "portal" in each]
    assert told == (
        f"e-mails about secure messages lead to {PUBLIC}/portal, and the portal of these pages is "
        "at https://texts.example.com/texts/portal"
    )


def test_hooks_of_async_pages_may_be_awaited() -> None:
    async def attachment(_: str, reference: str) -> str:
        return f"/files/{reference}"

    office = Office("async", user="sam", attachment=attachment)
    path = office.starts(attachments=[WILL])
    office.get(f"/portal{path}")
    assert 'href="/files/will-3"' in office.text
    assert SUBJECT.replace("<", "&lt;").replace(">", "&gt;") in office.text


# Signing in ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign_in", ["/login", "https://example.com/in?by=mail", f"{PUBLIC}/in"])
def test_whoever_is_nobody_is_sent_to_where_people_sign_in(colour: str, sign_in: str) -> None:
    office = Office(colour, user="", sign_in=sign_in)
    path = office.starts()
    begins = f"{sign_in}{'&' if '?' in sign_in else '?'}next=%2Foptin"
    for place in ("/portal", f"/portal{path}", "/portal/threads/x", "/threads", path, "/threads/x"):
        for method in ("GET", "HEAD"):
            assert office.get(place, method).status == 303
            named = dict(office.response.headers)
            assert named["Location"] == begins + place.replace("/", "%2F")
            assert named["Cache-Control"] == "no-store"
    office.get(f"/threads/new?contact={SAM}")
    assert SAM not in str(office.response.headers)
    assert office.post(f"/portal{path}", {"text": "b"}).status == 404
    assert office.get("/nothing").status == 404
    office.user = "kim"
    assert office.get("/portal").status == 404
    assert office.get("/threads").status == 303
    office.user = "sam"
    assert office.get(f"/portal{path}").status == 200


@pytest.mark.parametrize("path", ["//portal", "/portal/threads/\ud800", "/portal/threads/\r\nX: y"])
def test_the_page_to_come_back_to_is_one_of_this_site(path: str) -> None:
    office = Office("sync", public_url="https://texts.example.com", sign_in="/login")
    asked = office.send(Request("GET", path))
    assert asked.status == 303
    there = dict(asked.headers)["Location"]
    assert re.fullmatch(r"/login\?next=%2Fportal[\w%+-]*", there)


def test_without_a_login_that_is_known_nobody_is_sent_anywhere(visitor: Visitor) -> None:
    lost = Office("sync", sign_in="/login", contact=nobody)
    assert lost.get("/portal").status == 404
    assert visitor.get("/portal").status == 404
