"""Secure messages as staff use them: lists, threads, who is in them, and contacts' portals."""

import re
from typing import Any

import pytest
from attrs import evolve

from optin import (
    AsyncKeyRing,
    KeyRing,
    Organisation,
    PortalContact,
    PortalPolicy,
    PortalSetup,
    PortalUser,
    RoleAuthorizer,
)
from optin.forms.links import OfMail
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.web import Staff
from tests.web.portal_office import ADA, CONTACTS, KIM, SAM, STAFF, SUBJECT, Office
from tests.web.visitor import DANA, FIRM, KEY, LINKS, PORTAL, TENANT

CONTACT, USER, LEE = PortalContact(SAM), PortalUser("dana"), PortalUser("lee")


@pytest.fixture
def office(colour: str) -> Office:
    """Give Dana, at her desk."""
    return Office(colour, user="dana")


def words(office: Office) -> list[str]:
    return re.findall(r'<p class="words">(.*?)</p>', office.text, re.DOTALL)


def subjects(office: Office) -> list[str]:
    """Return the subjects of the list that is open, in order."""
    return re.findall(r'<th scope="row"[^>]*><a [^>]*>([^<]*)</a>', office.text)


def alert(office: Office) -> str:
    return office.text.partition('role="alert"')[2].partition("</div>")[0]


# The list -----------------------------------------------------------------------------------------


def test_nobody_else_learns_that_there_are_threads(office: Office) -> None:
    path = office.starts()
    nothing = office.get("/nothing").body
    for user in ("", "sam"):
        office.user = user
        for asked in ("/threads", "/threads/new", "/threads/portal", path):
            assert office.get(asked).body == nothing
        for asked in ("/threads", "/threads/new", "/threads/portal/activate", path, f"{path}/add"):
            assert office.post(asked).body == nothing


def test_a_user_sees_their_own_threads_and_those_with_something_new(office: Office) -> None:
    office.get("/threads")
    assert "No messages yet" in office.text
    path = office.starts()
    office.starts(subject="The will")
    office.answers(path, "Thank you.")
    office.get("/threads")
    assert subjects(office) == ["The house in &lt;Elm&gt; Street", "The will"]
    assert "Sam Lee" in office.text
    assert "1 new" in office.text
    office.get("/threads?shown=unread")
    assert subjects(office) == ["The house in &lt;Elm&gt; Street"]
    office.get(f"/threads?contact={KIM}")
    assert subjects(office) == []
    office.user = "lee"
    office.get("/threads")
    assert subjects(office) == []


def test_a_thread_that_cannot_be_opened_hides_no_other(colour: str) -> None:
    store, ring = (
        (MemoryStore(), KeyRing) if colour == "sync" else (AsyncMemoryStore(), AsyncKeyRing)
    )
    before = Office(colour, store=store).starts()  # by whoever had no keys yet
    keys: Any = ring({"2026-11": KEY}, current="2026-11")
    office = Office(colour, user="dana", store=store, portal=PortalSetup(keys, PORTAL.url))
    after = office.starts(subject="The will")
    assert office.get("/threads").status == 200
    assert subjects(office) == ["The will"]
    assert "This thread cannot be opened" in office.text
    assert "content_plain" in office.text
    assert before not in office.text
    office.submit("/threads", q="will")
    assert subjects(office) == ["The will"]
    assert "1 thread was not searched" in office.text
    office.user = "sam"
    assert office.get("/portal").status == 200
    assert f"This thread cannot be opened: please tell {FIRM}." in office.text
    assert after in office.text
    assert before not in office.text


def test_who_may_see_everything_does(office: Office) -> None:
    path = office.starts()
    office.user = "lee"
    assert office.get("/threads?shown=everything").status == 200
    assert subjects(office) == []
    office.user = "ada"
    office.get("/threads")
    assert subjects(office) == []
    assert office.get("/threads?shown=everything").status == 200
    assert len(subjects(office)) == 1
    assert office.get(path).status == 200
    assert ">New<" not in office.text


def test_what_a_contact_begins_and_nobody_is_in_stands_under_everything(office: Office) -> None:
    asked = office.optin.portal.start(TENANT, by=CONTACT, subject="Who is there?", text="Hello?")
    office.ask(asked)
    office.get("/threads")
    assert subjects(office) == []
    assert "under Everything" in office.text
    office.get("/threads?shown=everything")
    assert subjects(office) == ["Who is there?"]
    assert "1 new" in office.text


def test_subjects_are_searched_as_far_as_the_tenant_allows(office: Office) -> None:
    office.starts()
    office.get("/threads")
    office.submit("/threads", q="elm")
    assert len(subjects(office)) == 1
    office.submit("/threads", q="signed")
    assert "Nothing is found" in office.text
    assert office.submit("/threads", q=" ").status == 303
    assert office.follow().status == 200
    assert office.submit("/threads", q="a" * 201).status == 422
    policy = PortalPolicy(searchable=())
    office.ask(office.optin.portal.change_policy(TENANT, policy, actor=DANA.actor, confirm=True))
    assert office.submit("/threads", q="elm").status == 422
    assert "searched" in alert(office)


def test_a_list_is_turned(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("optin.web.threads.THREADS", 2)
    for number in range(3):
        office.starts(subject=f"Thread {number}")
    office.get("/threads")
    assert subjects(office) == ["Thread 2", "Thread 1"]
    [more] = re.findall(r'rel="next" href="([^"]*)"', office.text)
    office.get(more)
    assert subjects(office) == ["Thread 0"]
    assert office.get("/threads?after=x").status == 404


# A thread -----------------------------------------------------------------------------------------


def test_staff_reads_a_thread_and_replies(office: Office) -> None:
    path = office.starts()
    office.answers(path, "May I <come>?")
    office.get(path)
    assert words(office) == ["The deed is &lt;signed&gt;.", "May I &lt;come&gt;?"]
    assert "Not read yet" in office.text
    assert ">New<" in office.text
    assert office.unread_by(USER) == 1
    assert office.submit(path, text="Yes.").status == 303
    office.follow()
    assert words(office)[2:] == ["Yes."]
    assert office.unread_by(USER) == 0
    assert office.unread_by(CONTACT) == 2
    office.ask(office.optin.portal.mark_read(TENANT, path.rpartition("/")[2], by=CONTACT))
    office.get(path)
    assert office.text.count("Read by the contact") == 2
    assert "Everything" in office.text


def test_what_is_new_begins_behind_what_was_read(office: Office) -> None:
    path = office.starts()
    office.answers(path, "Read before.")
    office.get(path)
    office.submit(f"{path}/read", upto="2")
    office.answers(path, "Not read yet.")
    office.get(path)
    assert re.findall(r">(New|Read before\.|Not read yet\.)<", office.text) == [
        "Read before.", "New", "Not read yet."
    ]  # fmt: skip


def test_a_reply_reads_what_its_page_has_shown_and_no_more(office: Office) -> None:
    path = office.starts()
    office.user = "sam"
    office.get(f"/portal{path}")
    page = office.response
    office.submit(f"/portal{path}", text="First.")
    thread = path.rpartition("/")[2]
    read = office.optin.portal.thread
    assert office.ask(read(TENANT, thread, by=USER)).thread.contact_read == 2
    office.user = "dana"
    office.get(path)
    office.submit(path, text="Second.")
    office.user, office.response = "sam", page
    office.submit(f"/portal{path}", text="Third.", upto="2")
    assert office.ask(read(TENANT, thread, by=USER)).thread.contact_read == 2
    assert office.unread_by(CONTACT) == 1


def test_nothing_is_marked_as_read_by_opening_it(office: Office) -> None:
    path = office.starts()
    office.answers(path, "Hello?")
    office.get(path)
    assert office.unread_by(USER) == 1
    assert office.submit(f"{path}/read", upto="2").status == 303
    office.follow()
    assert "marked as read" in office.text
    assert office.unread_by(USER) == 0
    assert office.post(f"{path}/read", office.token()).status == 404
    assert office.post("/threads/x/read", office.token() | {"upto": "1"}).status == 404


def test_a_thread_of_others_is_not_there(office: Office) -> None:
    path = office.starts()
    nothing = office.get("/threads/x").body
    office.user = "lee"
    assert office.get(path).body == nothing
    typed = office.token() | {"text": "b", "upto": "1", "user": "lee"}
    for asked in ("", "/read", "/add", "/remove"):
        missing = office.post(f"/threads/x{asked}", typed).body
        assert office.post(f"{path}{asked}", typed).body == missing
        assert office.post(f"{path}{asked}", typed | {"text": "", "user": ""}).body == nothing
    assert office.texts(path) == ["The deed is <signed>."]


def test_staff_of_another_tenant_see_nothing(colour: str) -> None:
    stranger = evolve(ADA, tenant="other")
    office = Office(colour, user="dana", staff=lambda each: {**STAFF, "eve": stranger}.get(
        each.headers.get("X-User", "")))  # fmt: skip
    office.ask(office.optin.enrol("other", name="Other", senders=["+12025550109"]))
    path = office.starts()
    office.user = "eve"
    assert office.get(path).status == 404
    assert office.get("/threads?shown=everything").status == 200
    assert subjects(office) == []


def test_a_user_is_added_and_sees_the_whole_chain(office: Office) -> None:
    path = office.starts()
    office.get(path)
    office.submit(f"{path}/add", user=" lee ")
    office.follow()
    assert "They are in the thread now" in office.text
    office.submit(f"{path}/add", user="lee")
    office.follow()
    assert "it was so already" in office.text
    assert office.submit(f"{path}/add", user="").status == 422
    assert "identifier" in alert(office)
    office.user = "lee"
    office.get(path)
    assert words(office) == ["The deed is &lt;signed&gt;."]
    assert ">Leave<" in office.text
    office.post(f"{path}/remove", office.token() | {"user": "lee"})
    assert office.follow().status == 200
    assert subjects(office) == []
    assert office.get(path).status == 404
    office.user = "dana"
    office.post(f"{path}/add", office.token() | {"user": "lee"})
    office.post(f"{path}/remove", office.token() | {"user": "lee"})
    office.follow()
    assert "not in the thread any more" in office.text
    assert "The deed is &lt;signed&gt;." in office.text


def test_whoever_cannot_be_told_by_name_is_named_by_the_host(office: Office) -> None:
    path = office.starts(members=["u-7"])
    office.get(path)
    assert "<h1>" in office.text
    assert "u-7" in office.text
    assert "Sam Lee" in office.text


# Starting one -------------------------------------------------------------------------------------


def test_staff_starts_a_thread(office: Office) -> None:
    office.get(f"/threads/new?contact={SAM}")
    office.submit("/threads/new", subject=SUBJECT, text="It is <sold>.", members="lee, ada")
    office.follow()
    assert words(office) == ["It is &lt;sold&gt;."]
    assert "The message is sent." in office.text
    assert "lee" in office.text
    assert office.unread_by(CONTACT) == 1
    office.user = "lee"
    office.get("/threads")
    assert len(subjects(office)) == 1


def test_a_form_that_is_sent_twice_starts_one_thread(office: Office) -> None:
    office.get(f"/threads/new?contact={SAM}")
    page = office.response
    for _ in range(2):
        office.response = page
        assert office.submit("/threads/new", subject="One", text="Once.").status == 303
    office.get("/threads")
    assert subjects(office) == ["One"]


@pytest.mark.parametrize("contact", [KIM, "nobody known"])
def test_who_has_no_portal_is_told_of_in_words(office: Office, contact: str) -> None:
    office.get("/threads/new")
    posted = office.submit("/threads/new", contact=contact, subject="One", text="My words")
    assert posted.status == 422
    assert "This contact has no active portal. Open the contact" in alert(office)
    assert '/threads/portal">Open a portal' in office.text
    assert "My words" in office.text
    assert "portal.activate" not in office.text


@pytest.mark.parametrize(
    "wrong", [{"contact": ""}, {"subject": "a\tb"}, {"text": " "}, {"organisation": "nowhere"},
              {"members": "x" * 201}]
)  # fmt: skip
def test_what_cannot_be_started_is_shown_again(office: Office, wrong: dict[str, str]) -> None:
    typed = {"contact": SAM, "subject": "One", "text": "My words", **wrong}
    assert office.post("/threads/new", office.token() | typed).status == 422
    assert alert(office)
    for name in ("contact", "subject", "text", "members"):
        assert typed.get(name, "").strip() in office.text
    office.get("/threads")
    assert subjects(office) == []


def test_a_message_template_is_imported_and_looked_at_before_it_goes(office: Office) -> None:
    subject, text = "From {{ organization_name }}", "Hello, {{ user_name }} here."
    save = office.optin.portal.save_template
    office.ask(save(TENANT, "new_client", subject=subject, text=text, actor=DANA.actor))
    office.get(f"/threads/new?contact={SAM}")
    assert '<option value="new_client">New client</option>' in office.text
    imported = {"template": "new_client", "import": "yes"}
    assert office.submit("/threads/new", **imported).status == 200
    assert 'value="From Reyes Law"' in office.text
    assert ">Hello, Dana here.</textarea>" in office.text
    assert f'value="{SAM}"' in office.text
    assert office.submit("/threads/new", text="Hello, Dana here.").status == 303
    office.follow()
    assert words(office) == ["Hello, Dana here."]
    assert "From Reyes Law" in office.text
    elsewhere = office.token() | imported | {"organisation": "nowhere"}
    assert office.post("/threads/new", elsewhere).status == 200
    assert 'value="From Reyes Law"' in office.text
    unknown = office.token() | {"template": "x", "import": "yes", "text": "Kept"}
    assert office.post("/threads/new", unknown).status == 200
    assert ">Kept</textarea>" in office.text


def test_a_thread_is_started_on_behalf_of_an_office(office: Office) -> None:
    office.get("/threads/new")
    assert 'name="organisation"' not in office.text
    north = Organisation("north", "Reyes Law North", parent=TENANT)
    office.ask(office.optin.add_organisation(TENANT, north, actor=DANA.actor, confirm=True))
    office.get("/threads/new")
    assert "Reyes Law North" in office.text
    typed = {"contact": SAM, "subject": "One", "text": "Two", "organisation": "north"}
    assert office.post("/threads/new", office.token() | typed).status == 303
    office.follow()
    assert "With Sam Lee, on behalf of Reyes Law North" in office.text


# Portals ------------------------------------------------------------------------------------------


def test_staff_opens_and_closes_a_contacts_portal(office: Office) -> None:
    office.get("/threads/portal")
    office.submit("/threads/portal", contact=KIM)
    assert "<h1>Kim &lt;Ortiz&gt;</h1>" in office.text
    assert "Never opened" in office.text
    assert office.submit("/threads/portal/activate", email="kim@example.com").status == 200
    assert "The portal is active" in office.text
    assert "<h1>Kim &lt;Ortiz&gt;</h1>" in office.text
    assert "Open since" in office.text
    assert 'value="kim@example.com"' in office.text
    office.submit("/threads/portal/activate", email="kim@example.com")
    assert "it was so already" in office.text
    path = office.starts(KIM)
    office.submit("/threads/portal/deactivate")
    assert "The portal is closed" in office.text
    assert "<h1>Kim &lt;Ortiz&gt;</h1>" in office.text
    office.get(path)
    assert "Closed since" in office.text
    assert office.submit(path, text="My words").status == 422
    assert "no active portal" in alert(office)
    assert "My words" in office.text


def test_a_field_left_empty_keeps_the_mailbox_and_says_so(office: Office) -> None:
    office.post("/threads/portal", office.token() | {"contact": SAM})
    assert "Left empty, the mailbox stays as it is." in office.text
    assert office.submit("/threads/portal/activate", email=" ").status == 200
    assert "Nothing is changed: an empty field leaves the mailbox as it is." in office.text
    assert "it was so already" not in office.text
    assert f'value="{SAM}@example.com"' in office.text
    office.post("/threads/portal", office.token() | {"contact": KIM})
    assert "Left empty" not in office.text


def test_staff_learns_that_a_portal_has_no_mailbox(office: Office) -> None:
    office.post("/threads/portal", office.token() | {"contact": KIM})
    assert "has no mailbox" not in office.text
    office.submit("/threads/portal/activate", email="")
    assert "The portal is active" in office.text
    assert "The portal has no mailbox. Nothing tells the contact" in office.text
    typed = {"contact": KIM, "subject": "One", "text": "Two"}
    office.post("/threads/new", office.token() | typed)
    office.follow()
    assert "The message is sent. The portal has no mailbox." in office.text


def test_staff_learns_that_a_mailbox_wants_no_e_mails(office: Office) -> None:
    path = office.starts()
    office.post("/threads/portal", office.token() | {"contact": SAM})
    assert "wants no e-mails" not in office.text
    office.get(path)
    office.submit(path, text="More.")
    office.follow()
    assert "wants no e-mails" not in office.text
    link = f"/unsubscribe/mail/{LINKS.seal_mail(OfMail(TENANT, 1))}"
    assert office.post(link, {"List-Unsubscribe": "One-Click"}).status == 200
    office.post("/threads/portal", office.token() | {"contact": SAM})
    assert "wants no e-mails" in office.text
    office.get(path)
    assert "wants no e-mails" in office.text
    office.submit(path, text="Still more.")
    office.follow()
    assert "The message is sent. Whoever reads the mailbox" in office.text
    office.get("/status")
    assert f"{SAM}@example.com" not in office.text


def test_nobody_leaves_or_is_removed_at_one_click(office: Office) -> None:
    path = office.starts(members=["lee"])
    office.get(path)
    for summary, button in (("Leave", "Leave the thread"), ("Remove", "Remove them")):
        part = office.text.partition(f'<summary class="button quiet">{summary}<')[2]
        asked, _, rest = part.partition(f">{button}</button>")
        assert "until somebody" in asked
        assert rest
    part = office.text.partition('<summary class="button quiet">Remove<')[2]
    assert 'name="user" value="lee"' in part.partition("</form>")[0]


def test_what_cannot_be_opened_is_told_in_words(office: Office) -> None:
    office.post("/threads/portal", office.token() | {"contact": KIM})
    assert office.submit("/threads/portal/activate", email="nonsense").status == 422
    assert alert(office)
    assert 'value="nonsense"' in office.text
    assert office.post("/threads/portal", office.token() | {"contact": "a\tb"}).status == 422
    assert office.post("/threads/portal", office.token() | {"contact": ""}).status == 200
    assert office.post("/threads/portal/activate", office.token()).status == 422


def test_who_may_open_no_portal_is_told_so() -> None:
    authorizer = RoleAuthorizer(lambda user, *_: {"dana": "owner"}.get(user))
    office = Office("sync", user="dana", authorizer=authorizer)
    office.user = "lee"
    office.post("/threads/portal", office.token() | {"contact": KIM})
    assert office.submit("/threads/portal/activate", email="kim@example.com").status == 422
    assert "permission" in alert(office)
    assert 'value="kim@example.com"' in office.text


def test_a_mailbox_is_masked_for_who_may_not_see_numbers(office: Office) -> None:
    office.user = "ada"
    office.post("/threads/portal", office.token() | {"contact": SAM})
    assert "Open since" in office.text
    assert f"{SAM}@example.com" not in office.text


def test_who_is_staff_and_a_contact_is_each_on_their_own_pages(colour: str) -> None:
    office = Office(colour, user="dana", contact=lambda _: CONTACTS["sam"])
    path = office.starts()
    office.get(path)
    assert '<p class="who">Dana</p>' in office.text
    office.get(f"/portal{path}")
    assert '<p class="who">Sam Lee</p>' in office.text
    csrf = office.token()["csrf"]
    assert office.post(f"/portal{path}", {"csrf": csrf, "text": "x"}).status == 403
    assert isinstance(STAFF["dana"], Staff)


def test_who_has_a_portal_and_no_number_is_not_among_those_who_are_texted(office: Office) -> None:
    office.starts()
    office.ask(office.optin.send(TENANT, to="+12025550111", text="Hello.", user="dana"))
    office.get("/status")
    assert re.findall(r'<th scope="row"[^>]*><a [^>]*>([^<]*)</a>', office.text) == ["+12025550111"]
