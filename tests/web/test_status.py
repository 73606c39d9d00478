"""The status page, as staff use it: find a contact, read, write, sort, opt out by hand (row S1)."""

import re
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from optin import (
    Actor,
    EventType,
    FormLinks,
    OptIn,
    Organisation,
    RoleAuthorizer,
    ScopeKind,
    Source,
    State,
)
from optin.storage.memory import MemoryStore
from optin.testing import MemoryMailer
from optin.transports import FailureReason
from optin.transports import Refused as Turned
from optin.web import Pages, Staff
from optin.web.words import EVENTS, HOW, STATES, scope_name
from tests.web.visitor import KEY, PUBLIC, SAM, SENDER, TENANT, Forms, Visitor, staff_of

KIM = "+12025550112"
LEE = "+442071838750"
ADMIN = Actor("ann", {"setup"})


@pytest.fixture
def dana(colour: str) -> Visitor:
    """Give Dana of the tenant's staff, at her desk."""
    return Visitor(colour, user="dana")


def texted(visitor: Visitor, *numbers: str, text: str = "Your hearing is at nine.") -> None:
    for number in numbers:
        visitor.clock.advance(timedelta(minutes=1))
        visitor.ask(
            visitor.optin.send(TENANT, to=number, text=text, user="dana", user_name="Dana Reyes")
        )


def writes(visitor: Visitor, text: str, number: str = SAM) -> None:
    visitor.clock.advance(timedelta(minutes=1))
    at = visitor.clock.now()
    request = visitor.transport.inbound_request(
        number, SENDER, text, event_id=f"{at:%H%M}", occurred_at=at
    )
    visitor.ask(visitor.optin.receive(request))


def page_of(visitor: Visitor, number: str = SAM) -> str:
    """Find a contact by searching, and return the path of its page."""
    visitor.get("/status")
    visitor.submit("/status", q=number)
    [found] = set(re.findall(r'href="([^"]*/status/[0-9a-f]+)"', visitor.text))
    return str(found)


def numbers(visitor: Visitor) -> list[str]:
    """Return the numbers of the list that is open, in order."""
    return re.findall(r'<th scope="row"[^>]*><a [^>]*>([^<]*)</a>', visitor.text)


def status(visitor: Visitor, number: str = SAM) -> Any:  # noqa: ANN401 - in either colour
    return visitor.ask(visitor.optin.status(TENANT, number))[0]


# The list -----------------------------------------------------------------------------------------


def test_nobody_else_learns_that_there_is_a_status_page(visitor: Visitor) -> None:
    texted(visitor, SAM)
    for path in ("/status", "/status/x", "/status/x/evidence"):
        assert visitor.get(path).status == 404
    for path in ("/status", "/status/x/send", "/status/x/out"):
        assert visitor.post(path).status == 404


def test_somebody_new_is_begun_with_and_then_asked_or_written_to(dana: Visitor) -> None:
    dana.get("/status")
    begun = dana.submit("/status/new", number="+1 202 555 0112")
    assert begun.status == 303
    dana.follow()
    assert KIM in dana.text
    assert "Not asked" in dana.text
    assert dana.ask(dana.optin.messages(TENANT, KIM)) == []
    path = page_of(dana, KIM)
    dana.get(path)
    dana.submit(f"{path}/ask")
    assert status(dana, KIM).state is State.PENDING
    # A number that is known already leads to the page that is there.
    dana.get("/status")
    again = dana.submit("/status/new", number=KIM)
    assert dict(again.headers)["Location"].endswith(path)


@pytest.mark.parametrize("number", ["", "12", "(202) 555-0112", "<b>", "+1202555011200000000000"])
def test_a_number_that_cannot_be_read_is_shown_again(dana: Visitor, number: str) -> None:
    dana.get("/status")
    assert dana.submit("/status/new", number=number).status == 422
    assert "with + and the country" in dana.text
    assert numbers(dana) == []


def test_contacts_are_listed_with_state_since_and_how(dana: Visitor) -> None:
    dana.get("/status")
    assert "No contacts yet" in dana.text
    texted(dana, SAM, KIM, LEE)
    writes(dana, "YES", KIM)
    assert dana.get("/status").status == 200
    assert numbers(dana) == [KIM, LEE, SAM]
    rows = dana.text.partition("<tbody>")[2].split("</tr>")
    assert 'class="badge opted_in"' in rows[0]
    assert "By text" in rows[0]
    assert "Dana Reyes" in rows[0]
    assert dana.clock.now().isoformat() in rows[0]
    assert 'class="badge pending"' in rows[1]


def test_states_since_and_order_filter_the_list(dana: Visitor) -> None:
    texted(dana, LEE, SAM, KIM)
    writes(dana, "STOP", KIM)

    def listed(query: str) -> list[str]:
        assert dana.get(f"/status?{query}").status == 200
        return numbers(dana)

    assert listed("state=opted_out") == [KIM]
    assert listed("state=pending") == [SAM, LEE]
    assert listed("order=number") == [SAM, KIM, LEE]
    assert listed("since=2999-01-01") == []
    assert "No contact is like this" in dana.text
    assert listed("since=2026-01-01&state=pending&order=number") == [SAM, LEE]
    assert listed("state=nonsense&since=nonsense&order=nonsense") == [KIM, SAM, LEE]
    dana.ask(dana.optin.block(TENANT, contact=SAM, actor=ADMIN, reason="Asked us to."))
    assert listed("state=blocked") == [SAM]
    assert 'class="badge blocked"' in dana.text


def test_a_day_begins_where_its_reader_is(colour: str) -> None:
    new_york = Staff(TENANT, Actor("dana"), "Dana", zone=ZoneInfo("America/New_York"))
    visitor = Visitor(colour, staff=lambda _: new_york)
    visitor.clock.advance(timedelta(hours=28) - timedelta(minutes=1))
    assert visitor.clock.now().isoformat() == "2026-01-06T15:59:00+00:00"
    visitor.clock.advance(timedelta(hours=12))
    texted(visitor, SAM)  # 4:00 in UTC, and 23:00 the day before in New York
    visitor.get("/status?since=2026-01-06")
    assert numbers(visitor) == [SAM]
    visitor.get("/status?since=2026-01-07")
    assert numbers(visitor) == []


def test_an_organisation_filters_with_all_below_it(dana: Visitor) -> None:
    for office, parent in (("east", ""), ("boston", "east")):
        added = Organisation(office, f"Reyes {office.title()}", parent=parent)
        dana.ask(dana.optin.add_organisation(TENANT, added, actor=ADMIN, confirm=True))
    for number, office in ((SAM, "boston"), (KIM, "")):
        dana.ask(
            dana.optin.send(TENANT, to=number, text="Hello.", user="dana", organisation=office)
        )
    dana.get("/status?office=east")
    assert numbers(dana) == [SAM]
    assert "Reyes Boston" in dana.text
    assert '<option value="boston">\N{EN DASH} Reyes Boston</option>' in dana.text
    assert dana.get("/status?office=nowhere").status == 404


def test_a_search_finds_a_number_and_leaves_it_out_of_every_address(dana: Visitor) -> None:
    texted(dana, SAM, KIM, LEE)
    dana.get("/status?state=pending")
    dana.submit("/status", q="0111")
    assert numbers(dana) == [SAM]
    dana.submit("/status", q="+1 202")
    assert numbers(dana) == [SAM, KIM]
    dana.submit("/status", q="9999")
    assert "No contact has this number" in dana.text
    dana.submit("/status", q="12")
    assert "at least 4 of its last digits" in dana.text
    dana.submit("/status", q=LEE)
    addresses = re.findall(r'(?:href|action)="([^"]*)"', dana.text)
    assert numbers(dana) == [LEE]
    assert not [each for each in addresses if "2071838750" in each]


def test_whoever_may_not_see_numbers_sees_and_finds_none(colour: str) -> None:
    shy = Staff(TENANT, Actor("dana"), "Dana", shows_numbers=False)
    visitor = Visitor(colour, staff=lambda _: shy)
    texted(visitor, SAM, KIM)
    visitor.get("/status")
    assert numbers(visitor) == ["+1*******12", "+1*******11"]
    assert 'type="search"' not in visitor.text
    assert SAM not in visitor.text
    token = visitor.pages.site.seal.token(f"staff\0{TENANT}\0dana", visitor.clock.now())
    visitor.post("/status", {"csrf": token, "q": SAM})
    assert len(numbers(visitor)) == 2
    key = re.findall(r"/status/([0-9a-f]+)", visitor.text)[0]
    assert visitor.get(f"/status/{key}").status == 200
    assert "+1*******" in visitor.text
    assert KIM not in visitor.text


def test_a_list_is_paged_in_both_directions(dana: Visitor) -> None:
    people = [f"+1202555{number:04d}" for number in range(200, 260)]
    texted(dana, *people)
    dana.get("/status")
    first = numbers(dana)
    assert first == people[:9:-1]
    [more] = re.findall(r'rel="next" href="([^"]*)"', dana.text)
    assert 'rel="prev"' not in dana.text
    dana.get(more.replace("&amp;", "&"))
    assert numbers(dana) == people[9::-1]
    assert 'rel="next"' not in dana.text
    [back] = re.findall(r'rel="prev" href="([^"]*)"', dana.text)
    dana.get(back.replace("&amp;", "&"))
    assert numbers(dana) == first
    assert dana.get("/status?after=nonsense").status == 200
    assert "there no more" in dana.text
    assert dana.get("/status?after=1&before=2").status == 200
    assert numbers(dana) == first


def test_what_a_search_found_is_paged_by_posts(dana: Visitor) -> None:
    people = [f"+1202555{number:04d}" for number in range(200, 260)]
    texted(dana, *people)
    dana.get("/status?order=number")
    dana.submit("/status", q="+1202")
    assert numbers(dana) == people[:50]
    [after] = re.findall(r'name="after" value="([^"]*)"', dana.text)
    dana.submit("/status", q="+1202", after=after)
    assert numbers(dana) == people[50:]
    [before] = re.findall(r'name="before" value="([^"]*)"', dana.text)
    dana.submit("/status", q="+1202", before=before)
    assert numbers(dana) == people[:50]


# One contact --------------------------------------------------------------------------------------


def test_a_contacts_page_shows_state_proof_and_conversation(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    writes(dana, "See you <there>.")
    dana.get(page_of(dana))
    for shown in (
        "Your hearing is at nine.",
        "See you &lt;there&gt;.",
        'class="badge opted_in"',
        "By text",
        "Agreed to texts",
        "yes.keyword",
    ):
        assert shown in dana.text


def test_a_contact_that_there_is_not_has_no_page(dana: Visitor) -> None:
    texted(dana, SAM)
    path = page_of(dana)
    for wrong in ("/status/nobody", "/status/nobody/evidence", f"{path}?older=x"):
        assert dana.get(wrong).status == 404
    dana.get(path)
    token = dict(next(iter(Forms(dana.text).forms.values())))["csrf"]
    assert dana.post("/status/nobody/send", {"csrf": token, "text": "Hi."}).status == 404


def test_a_text_is_sent_and_a_form_that_is_sent_twice_sends_once(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    path = page_of(dana)
    dana.get(path)
    page = dana.text
    dana.submit("/send", text="The court moved it to ten.")
    dana.follow()
    assert "The message is on its way." in dana.text
    assert "The court moved it to ten." in dana.text
    form = dict(next(each for to, each in Forms(page).forms.items() if to.endswith("/send")))
    dana.post(f"{path}/send", form | {"text": "The court moved it to ten."})
    dana.post(f"{path}/send", form | {"text": "Another thing."})
    assert dana.response.status == 303
    dana.post(f"{path}/send", form | {"text": "Said twice.", "once": ""})
    dana.post(f"{path}/send", form | {"text": "Said twice.", "once": ""})
    dana.ask(dana.optin.dispatch())
    texts = [each.text for each in dana.transport.sent]
    assert (texts.count("Another thing."), texts.count("Said twice.")) == (1, 2)
    sent = [each.text for each in dana.transport.sent if "moved" in each.text]
    assert sent == ["The court moved it to ten."]
    (row,) = [row for row in dana.ask(dana.optin.messages(TENANT, SAM)) if "moved" in row.body]
    assert (row.user, row.user_name) == ("dana", "Dana")


def test_a_text_is_looked_at_before_it_is_sent(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    dana.get(page_of(dana))
    dana.submit("/send", text="Caf\u00e9 \N{HOT BEVERAGE}" + "x" * 70, look="yes")
    assert dana.response.status == 200
    assert "2 segments" in dana.text
    assert "\N{HOT BEVERAGE} makes it longer" in dana.text
    assert "It may be sent now." in dana.text
    assert "x" * 70 in dana.text
    dana.ask(dana.optin.dispatch())
    assert not [each for each in dana.transport.sent if "xxx" in each.text]


def test_a_refusal_is_shown_in_words_with_what_was_typed(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "STOP")
    dana.get(page_of(dana))
    dana.submit("/send", text="But please.")
    assert dana.response.status == 422
    assert "This person opted out of messages from here." in dana.text
    assert "But please.</textarea>" in dana.text
    dana.submit("/send", text="x" * 500)
    assert "longer" in dana.text
    dana.submit("/send", text="   ")
    assert "Write the message first." in dana.text
    dana.submit("/send", text="a\x07b", look="yes")
    assert dana.response.status == 422


def test_a_text_waits_for_a_yes_and_can_be_discarded(dana: Visitor) -> None:
    texted(dana, SAM)
    path = page_of(dana)
    dana.get(path)
    assert "Waits for a yes" in dana.text
    assert "1 message" in dana.text
    dana.submit("/send", text="A second one.")
    dana.follow()
    assert "waits until the contact agrees" in dana.text
    [message] = re.findall(r'name="message" value="(out-\d+)">Discard', dana.text)[-1:]
    dana.submit("/discard", message=message)
    dana.follow()
    assert "The held message is discarded." in dana.text
    assert status(dana).held == 1
    dana.submit("/discard", message="out-999")
    assert dana.response.status == 422


def test_a_contact_is_opted_out_by_hand_with_a_reason(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    path = page_of(dana)
    dana.get(path)
    dana.submit("/out", reason=" ")
    assert "Say where and how" in dana.text
    assert status(dana).state is State.OPTED_IN
    dana.submit("/out", reason="Said so on the phone.")
    dana.follow()
    assert "The contact is opted out." in dana.text
    assert "Said so on the phone." in dana.text
    assert "Only the person lifts it" in dana.text
    assert status(dana).state is State.OPTED_OUT
    assert not [to for to in Forms(dana.text).forms if to.endswith("/out")]


def test_a_contact_is_asked_for_consent(dana: Visitor) -> None:
    dana.ask(dana.optin.block(TENANT, contact=SAM, actor=ADMIN, reason="Asked us to."))
    dana.get("/status?state=blocked")
    dana.get(page_of(dana))
    dana.submit("/block", reason="Asked us to go on.")
    dana.follow()
    assert "The block is lifted." in dana.text
    assert status(dana).blocks == ()
    dana.submit("/ask")
    dana.follow()
    assert "asked for consent by text" in dana.text
    assert status(dana).state is State.PENDING
    dana.submit("/ask")
    dana.follow()
    assert "it was so already" in dana.text


def test_a_contact_is_asked_by_a_link_that_is_shown_once(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "STOP")
    path = page_of(dana)
    dana.get(path)
    dana.submit("/link")
    [link] = re.findall(r'readonly value="([^"]*)"', dana.text)
    assert link.startswith(PUBLIC)
    assert SAM.removeprefix("+") not in link
    dana.get(path)
    assert link not in dana.text
    [made] = dana.ask(dana.optin.forms.links(TENANT, SAM))
    assert made.user == "dana"
    dana.submit("/link", email="sam@example.com")
    assert "E-mails are not set up here" in dana.text


def test_texts_to_a_contact_are_blocked(dana: Visitor) -> None:
    texted(dana, SAM)
    dana.get(page_of(dana))
    dana.submit("/block", reason="")
    assert dana.response.status == 422
    dana.submit("/block", reason="Asked us to call.")
    dana.follow()
    assert "Texts to the contact are blocked." in dana.text
    assert "By an administrator" in dana.text
    assert [each.source for each in status(dana).blocks] == ["administrator"]


def test_a_conversation_is_filed_and_its_messages_sorted(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    dana.get(page_of(dana))
    dana.submit("/file", client="Hill", matter="Lease")
    dana.follow()
    assert "The conversation is filed." in dana.text
    assert "Filed under Hill, Lease." in dana.text
    dana.submit("/sort", client="Hill")
    assert "Tick the messages first." in dana.text
    [name, *_] = re.findall(r'type="checkbox" name="message" value="([^"]*)"', dana.text)
    dana.submit("/sort", message=name, client="Hill", matter="Will")
    dana.follow()
    assert "The messages are sorted." in dana.text
    assert "Hill, Will" in dana.text


def test_long_conversations_are_paged(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    for number in range(60):
        texted(dana, SAM, text=f"Note {number}.")
    path = page_of(dana)
    dana.get(path)
    assert "Note 59." in dana.text
    assert "Note 5." not in dana.text
    [older] = re.findall(r'href="([^"]*older=[^"]*)"', dana.text)
    dana.get(older.replace("&amp;", "&"))
    assert "Note 5." in dana.text
    assert "Note 59." not in dana.text


def test_all_evidence_of_a_contact_stands_on_one_page(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    dana.get(f"{page_of(dana)}/evidence")
    assert dana.response.status == 200
    entries = dana.ask(dana.optin.history(TENANT, SAM))
    for entry in entries:
        assert entry.hash.hex() in dana.text
    assert "YES" in dana.text
    assert "Asked for consent" in dana.text


def test_who_was_erased_is_shown_and_nothing_is_done_to_them(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "STOP")
    path = page_of(dana)
    dana.ask(dana.optin.erase(TENANT, SAM, ground="asked"))
    dana.get("/status")
    assert numbers(dana) == ["Erased"]
    dana.get(path)
    assert dana.response.status == 200
    assert 'class="badge opted_out"' in dana.text
    assert list(Forms(dana.text).forms) == []
    assert dana.get(f"{path}/evidence").status == 404


def test_what_somebody_may_not_do_is_refused_where_it_is_done() -> None:
    """The pages ask what every caller asks: the host's authorizer."""
    store = MemoryStore()
    visitor = Visitor(user="dana", store=store)
    texted(visitor, SAM)
    path = page_of(visitor)
    viewers = RoleAuthorizer(lambda *_: "viewer")
    optin = OptIn(store, visitor.transport, clock=visitor.clock, authorizer=viewers)
    visitor.pages = Pages(optin, public_url=PUBLIC, key=KEY, staff=staff_of, clock=visitor.clock)
    visitor.get("/status")
    assert visitor.submit("/status/new", number=KIM).status == 422
    assert "may not" in visitor.text
    visitor.get(path)
    before = optin.history(TENANT, SAM)
    for action, fields in (
        ("/send", {"text": "Hi."}),
        ("/ask", {}),
        ("/block", {"reason": "x"}),
        ("/file", {"client": "Hill"}),
    ):
        visitor.submit(action, **fields)
        assert visitor.response.status == 422, action
        assert "may not" in visitor.text, action
    assert [each.event.type for each in optin.history(TENANT, SAM)[len(before) :]] == [
        EventType.MESSAGE_REFUSED
    ]


def test_what_a_provider_refused_is_told_in_its_code(dana: Visitor) -> None:
    texted(dana, SAM)
    writes(dana, "YES")
    dana.ask(dana.optin.dispatch())
    dana.transport.script([Turned("30007", FailureReason.CONTENT_REJECTED)])
    texted(dana, SAM, text="A text that fails.")
    dana.ask(dana.optin.dispatch())
    dana.get(page_of(dana))
    _, _, after = dana.text.partition("A text that fails.")
    said, _, _ = after.partition("</li>")
    assert "Failed" in said
    assert "The provider says 30007." in said


def test_an_e_mail_takes_the_link_along() -> None:
    store, mailer = MemoryStore(), MemoryMailer()
    visitor = Visitor(user="dana", store=store)
    texted(visitor, SAM)
    optin = OptIn(
        store, visitor.transport, clock=visitor.clock, links=FormLinks(PUBLIC, KEY), mailer=mailer
    )
    visitor.pages = Pages(optin, public_url=PUBLIC, key=KEY, staff=staff_of, clock=visitor.clock)
    path = page_of(visitor)
    visitor.get(path)
    visitor.submit("/link", email="sam@example.com")
    visitor.follow()
    assert "The e-mail with the link to the form is on its way." in visitor.text
    optin.dispatch()
    [mail] = mailer.sent
    assert PUBLIC in mail.text
    assert "readonly" not in visitor.text
    visitor.submit("/link", email="sam")
    assert visitor.response.status == 422


def test_each_scope_is_named_and_no_sender_by_its_number(dana: Visitor) -> None:
    dana.ask(dana.optin.change_programs(TENANT, ("billing", "news"), actor=ADMIN, confirm=True))
    changed = dana.optin.change_scope(TENANT, ScopeKind.PROGRAM, actor=ADMIN, confirm=True)
    dana.ask(changed)
    for program in ("billing", "news"):
        dana.ask(dana.optin.send(TENANT, to=SAM, text="Hello.", user="dana", program=program))
    dana.get("/status")
    assert numbers(dana) == [SAM, SAM]
    assert {">billing<", ">news<"} <= set(re.findall(r">(?:billing|news)<", dana.text))
    dana.get(page_of(dana))
    assert "<h3>billing</h3>" in dana.text
    assert "<h3>news</h3>" in dana.text
    assert scope_name(f"sender:{SENDER}") == "One sender"
    assert scope_name("organisation") == "All texts"


def test_there_is_a_word_for_whatever_happens_to_a_contact() -> None:
    of_the_tenant = {each for each in EventType if each.startswith(("tenant", "quota", "top_up"))}
    of_the_tenant |= {EventType.POLICY_CHANGED, EventType.SETTINGS_CHANGED}
    assert set(EVENTS) >= set(EventType) - of_the_tenant
    assert set(STATES) == set(State)
    assert set(HOW) == set(Source)
