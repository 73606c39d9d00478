"""The link that an e-mail brings along: a no by one click, and a yes again by a page of ours."""

from datetime import datetime
from typing import Any

import pytest

from optin import Address, Channel, EventType
from optin.forms.links import OfMail
from optin.policy import Committed, Decision, Snapshot, Subjects, Unit, tell_by_mail
from optin.web.mails import AGAIN
from tests.web.visitor import FORM, LINKS, TENANT, Visitor

BOX = Address.parse("sam@example.org", channel=Channel.EMAIL)
E = EventType


def told(visitor: Visitor) -> str:
    """Write an e-mail to Sam, and return the path of its link."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
        parts = tell_by_mail(snapshot.recipient, now, subject="A message waits", text="Look.")
        return Decision(None, parts.events, parts.rows)

    store = visitor.optin._outside["store"]  # noqa: SLF001 - nobody writes one by itself
    unit: Unit[Any] = Unit(Subjects(TENANT, (BOX,)), decide)
    (result,) = visitor.ask(store.transact([unit], visitor.clock))
    assert isinstance(result, Committed)
    return f"/unsubscribe/mail/{LINKS.seal_mail(OfMail(TENANT, 1))}"


def events(visitor: Visitor) -> list[EventType]:
    entries = visitor.ask(visitor.optin.history(TENANT, BOX))
    return [entry.event.type for entry in entries if entry.event.type is not E.OPT_OUT_EFFECTIVE]


def test_opening_the_link_changes_nothing(visitor: Visitor) -> None:
    there = told(visitor)
    for path in (there, "/unsubscribe/mail/x"):
        assert {visitor.get(path, method).status for method in ("GET", "HEAD")} == {200}
    visitor.get(there)
    assert "Do you want no more e-mails?" in visitor.text
    assert "Have you changed your mind?" not in visitor.text
    assert "Did you say no before" in visitor.text
    assert events(visitor) == []


@pytest.mark.parametrize("kind", [FORM, "multipart/form-data; boundary=x"])
def test_a_mail_program_says_no_by_one_post_from_anywhere(visitor: Visitor, kind: str) -> None:
    there = told(visitor)
    named = {"Content_Type": kind, "Sec_Fetch_Site": "", "User_Agent": "Mail 1"}
    answer = visitor.post(there, {"List-Unsubscribe": "One-Click"}, **named)
    assert answer.status == 200
    assert "You said no" in visitor.text
    assert events(visitor) == [E.OPTED_OUT]
    (entry, *_) = visitor.ask(visitor.optin.history(TENANT, BOX))
    assert (entry.event.scope, entry.event.facts["source"]) == ("portal", "form")
    assert entry.event.payload == {"ip": "192.0.2.1", "user_agent": "Mail 1"}


def test_a_person_says_no_on_the_page_and_yes_again(visitor: Visitor) -> None:
    there = told(visitor)
    visitor.get(there)
    visitor.submit(there)
    assert "You said no" in visitor.text
    assert "Have you changed your mind?" in visitor.text
    assert AGAIN in visitor.text
    visitor.submit(f"{there}/again")
    assert "You get e-mails again" in visitor.text
    assert events(visitor) == [E.OPTED_OUT, E.OPTED_IN]
    last = visitor.ask(visitor.optin.history(TENANT, BOX))[-1]
    assert last.event.payload["wording"] == AGAIN
    visitor.submit(there)
    assert events(visitor)[-1] is E.OPTED_OUT


def test_nobody_says_yes_again_but_by_our_page(visitor: Visitor) -> None:
    there = told(visitor)
    visitor.post(there, {})
    for forged in ({}, {"csrf": "x"}, {"List-Unsubscribe": "One-Click"}):
        assert visitor.post(f"{there}/again", forged).status == 422
    visitor.get("/unsubscribe/mail/other")
    assert visitor.submit("/unsubscribe/mail/other/again").status == 200
    assert events(visitor) == [E.OPTED_OUT]


def test_the_pages_are_alike_whatever_the_link(visitor: Visitor) -> None:
    known, junk = told(visitor), "/unsubscribe/mail/junk"
    bodies = {
        visitor.post(each, {}).body.replace(each.encode(), b"") for each in (known, known, junk)
    }
    assert len({len(body) for body in bodies}) == 1
    assert visitor.post(junk, {}).status == 200


# Of a message that went by e-mail.


def message(scope: str = "organisation") -> str:
    return f"/unsubscribe/message/{LINKS.seal_mail(OfMail(TENANT, 1, scope))}"


def test_opening_the_link_of_a_message_changes_nothing(visitor: Visitor) -> None:
    told(visitor)
    for path in (message(), "/unsubscribe/message/x"):
        assert {visitor.get(path, method).status for method in ("GET", "HEAD")} == {200}
    visitor.get(message())
    assert "Do you want no more messages?" in visitor.text
    assert events(visitor) == []


def test_one_click_says_no_to_messages_and_not_to_other_e_mails(visitor: Visitor) -> None:
    told(visitor)
    named = {"Content_Type": FORM, "Sec_Fetch_Site": ""}
    assert visitor.post(message(), {"List-Unsubscribe": "One-Click"}, **named).status == 200
    assert "You said no" in visitor.text
    visitor.get(message())
    visitor.submit(message())
    assert "You said no" in visitor.text
    assert events(visitor) == [E.OPTED_OUT, E.OPT_OUT_REPEATED]
    (entry, *_) = visitor.ask(visitor.optin.history(TENANT, BOX))
    assert entry.event.scope == "organisation"


def test_no_link_of_a_message_says_yes_to_anything(visitor: Visitor) -> None:
    token = message().rpartition("/")[2]
    told(visitor)
    visitor.get(f"/unsubscribe/mail/{token}")
    assert visitor.submit(f"/unsubscribe/mail/{token}/again").status == 200
    assert events(visitor) == []


def test_the_pages_of_messages_are_alike_whatever_the_link(visitor: Visitor) -> None:
    told(visitor)
    junk = "/unsubscribe/message/junk"
    bodies = [visitor.post(each, {}).body for each in (message(), message(), junk)]
    assert len(set(bodies)) == 1
