"""A contact's way through a consent form, a scanner's, and that of somebody who guesses."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from optin import EventType, MadeLink, State, TemplateName, Verify
from optin.storage.sqlite import SqliteStore
from optin.web import Look, Response
from tests.web.visitor import FORM, PUBLIC, SAM, TENANT, Forms, Visitor

LAST_FOUR = SAM[-4:]
FORGED = {"agree": "yes", "digits": LAST_FOUR, "csrf": "x", "version": "x", "proof": "x"}


def asked(visitor: Visitor, **named: Any) -> str:  # noqa: ANN401 - by name
    """Ask Sam by a link, and return the path of its form."""
    named = {"contact": SAM, "user": "dana", "user_name": "Dana Reyes", **named}
    made = visitor.ask(visitor.optin.forms.request(TENANT, **named))
    assert isinstance(made, MadeLink), made
    return made.url.removeprefix(PUBLIC)


def state(visitor: Visitor) -> State:
    status = visitor.ask(visitor.optin.status(TENANT, SAM))[0]
    found: State = status.state
    return found


def consents(visitor: Visitor) -> int:
    entries = visitor.ask(visitor.optin.history(TENANT, SAM))
    return sum(entry.event.type is EventType.OPTED_IN for entry in entries)


def code_of(visitor: Visitor) -> str:
    rows = visitor.ask(visitor.optin.messages(TENANT, SAM))
    bodies = [row.body for row in rows if row.template == TemplateName.FORM_CODE]
    return str(bodies[-1].partition("code is ")[2][:6])


# A contact.


def test_a_contact_types_four_digits_ticks_the_box_and_is_opted_in(visitor: Visitor) -> None:
    form = asked(visitor)
    assert visitor.get(form).status == 200
    assert "May Reyes Law text you?" in visitor.text
    assert "Dana Reyes from Reyes Law would like to text you" in visitor.text
    assert SAM not in visitor.text
    assert LAST_FOUR not in visitor.text
    answer = visitor.submit(form, digits=LAST_FOUR, agree="yes")
    assert (answer.status, state(visitor)) == (200, State.OPTED_IN)
    assert "Your answer is recorded" in visitor.text
    assert visitor.transport.sent == []
    visitor.ask(visitor.optin.dispatch())
    assert "STOP" in visitor.transport.sent[0].text


def test_what_the_browser_says_of_itself_is_evidence(visitor: Visitor) -> None:
    form = asked(visitor)
    visitor.get(form)
    fields = dict(Forms(visitor.text).forms[f"/optin{form}"])
    more = {"digits": LAST_FOUR, "agree": "yes"}
    named = {"User_Agent": "Tapirfox/7", "Accept_Language": "de"}
    visitor.post(form, fields | more, **named)
    (agreed,) = [
        entry.event
        for entry in visitor.ask(visitor.optin.history(TENANT, SAM))
        if entry.event.type is EventType.OPTED_IN
    ]
    told = {name: agreed.payload[name] for name in ("ip", "user_agent", "accept_language")}
    assert told == {"ip": "192.0.2.1", "user_agent": "Tapirfox/7", "accept_language": "de"}


@pytest.mark.parametrize(
    ("filled", "told"),
    [
        ({"digits": "9999", "agree": "yes"}, "not the last four"),
        ({"digits": LAST_FOUR}, "Tick the box"),
        ({"digits": LAST_FOUR, "agree": "on"}, "Tick the box"),
        ({"digits": LAST_FOUR, "agree": "yes", "csrf": "x"}, "read it again"),
        ({"digits": LAST_FOUR, "agree": "yes", "proof": "x"}, "read it again"),
        ({"digits": LAST_FOUR, "agree": "yes", "version": "x"}, "read it again"),
    ],
)
def test_a_mistake_is_told_and_can_be_mended(
    visitor: Visitor, filled: dict[str, str], told: str
) -> None:
    form = asked(visitor)
    visitor.get(form)
    assert visitor.submit(form, **filled).status == 422
    assert told in visitor.text
    assert state(visitor) is State.UNKNOWN
    assert visitor.submit(form, digits=LAST_FOUR, agree="yes").status == 200
    assert state(visitor) is State.OPTED_IN


def test_the_box_is_never_ticked_by_us_and_what_was_typed_does_not_come_back(
    visitor: Visitor,
) -> None:
    form = asked(visitor)
    visitor.get(form)
    assert "checked" not in visitor.text
    visitor.submit(form, digits="4711", agree="yes")
    assert "checked" not in visitor.text
    assert "4711" not in visitor.text


def test_a_contact_proves_the_number_by_a_code(visitor: Visitor) -> None:
    form = asked(visitor, verify=Verify.CODE)
    visitor.get(form)
    assert f"ending in {SAM[-2:]}" in visitor.text
    assert f"/optin{form}" not in Forms(visitor.text).forms
    visitor.submit(f"{form}/code")
    visitor.follow()
    assert visitor.submit(form, digits="000000x", agree="yes").status == 422
    assert "not the one that we texted" in visitor.text
    visitor.submit(form, digits=code_of(visitor), agree="yes")
    assert state(visitor) is State.OPTED_IN


def test_a_fourth_code_in_ten_minutes_is_refused_and_an_old_one_does_not_count(
    visitor: Visitor,
) -> None:
    form = asked(visitor, verify=Verify.CODE)
    for _ in range(3):
        visitor.get(form)
        assert visitor.submit(f"{form}/code").status == 303
    visitor.get(form)
    visitor.submit(f"{form}/code")
    assert "Please wait ten minutes" in visitor.text
    old = visitor.text
    visitor.clock.advance(timedelta(minutes=11))
    fields = dict(Forms(old).forms[f"/optin{form}"]) | {"digits": code_of(visitor), "agree": "yes"}
    assert visitor.post(form, fields).status == 422
    assert "too old" in visitor.text


def test_a_code_is_asked_for_by_a_page_of_ours_alone(visitor: Visitor) -> None:
    form = asked(visitor, verify=Verify.CODE)
    assert visitor.post(f"{form}/code", {"csrf": "x"}).status == 422
    assert visitor.post(f"{form}/code", {}, Sec_Fetch_Site="cross-site").status == 403
    assert visitor.ask(visitor.optin.messages(TENANT, SAM)) == []


def test_who_opted_out_is_told_how_to_come_back(visitor: Visitor) -> None:
    visitor.ask(visitor.optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so"))
    form = asked(visitor, verify=Verify.CODE)
    visitor.get(form)
    visitor.submit(f"{form}/code")
    assert "text START" in visitor.text


def test_a_number_is_shown_where_the_firm_wants_that(visitor: Visitor) -> None:
    form = asked(visitor, verify=Verify.SHOWN)
    visitor.get(form)
    assert SAM in visitor.text
    visitor.submit(form, agree="yes")
    assert state(visitor) is State.OPTED_IN


def test_a_form_has_the_colour_of_its_tenant(colour: str) -> None:
    visitor = Visitor(colour, look=lambda _: Look("#aa3300"))
    visitor.get(asked(visitor))
    assert "/colours/aa3300" in visitor.text


# A no.


def test_no_is_one_click_away_on_the_form(visitor: Visitor) -> None:
    form = asked(visitor)
    visitor.get(form)
    visitor.submit(form.replace("/consent/", "/unsubscribe/"))
    assert "You said no" in visitor.text
    assert state(visitor) is State.OPTED_OUT


@pytest.mark.parametrize("kind", [FORM, "multipart/form-data; boundary=x"])
def test_a_mail_server_says_no_by_one_post(visitor: Visitor, kind: str) -> None:
    there = asked(visitor).replace("/consent/", "/unsubscribe/")
    named = {"Content_Type": kind, "Sec_Fetch_Site": ""}
    answer = visitor.post(there, {"List-Unsubscribe": "One-Click"}, **named)
    assert (answer.status, state(visitor)) == (200, State.OPTED_OUT)


def test_opening_the_page_of_a_no_says_nothing(visitor: Visitor) -> None:
    form = asked(visitor)
    there = form.replace("/consent/", "/unsubscribe/")
    for path in (there, "/unsubscribe/x"):
        assert {visitor.get(path, method).status for method in ("GET", "HEAD")} == {200}
    assert state(visitor) is State.UNKNOWN
    assert visitor.get(form).status == 200


def test_a_no_is_answered_alike_whatever_the_link(visitor: Visitor) -> None:
    known = asked(visitor).replace("/consent/", "/unsubscribe/")
    bodies = {visitor.post(each, {}).body for each in (known, known, "/unsubscribe/junk")}
    assert len(bodies) == 1


# A scanner (PROTOCOLS, section 6, row 31).


def test_what_looks_through_mail_never_consents_and_leaves_the_link_as_it_was(
    visitor: Visitor,
) -> None:
    form = asked(visitor)
    visitor.client = "198.51.100.9"
    visitor.get(form, "HEAD")
    for _ in range(20):
        visitor.get(form)
    # One that runs scripts and sends off whatever form it finds, as it finds it.
    found = Forms(visitor.text).forms
    visitor.post(form, found[f"/optin{form}"])
    visitor.post(form, {})
    visitor.post(form, FORGED)
    visitor.post(form, FORGED, Sec_Fetch_Site="cross-site")
    visitor.post(form, [*found[f"/optin{form}"], ("agree", "yes"), ("digits", "")])
    assert consents(visitor) == 0
    visitor.client = "192.0.2.1"
    visitor.get(form)
    visitor.submit(form, digits=LAST_FOUR, agree="yes")
    assert consents(visitor) == 1


# Whoever guesses, and many at once (row 32).


def test_of_32_posts_at_once_one_consents(tmp_path: Any) -> None:  # noqa: ANN401 - a folder
    visitor = Visitor(store=SqliteStore(tmp_path / "optin.db", synchronous="OFF"))
    form = asked(visitor)
    visitor.get(form)
    fields = dict(Forms(visitor.text).forms[f"/optin{form}"])
    fields |= {"digits": LAST_FOUR, "agree": "yes"}
    # The limit of ten posts for a link would answer the others; here the store has to.
    proof = {"version": fields["version"], "proof": fields["proof"]}
    token = form.rpartition("/")[2]

    def send(_: int) -> object:
        return visitor.optin.forms.submit(token, ticked=True, digits=LAST_FOUR, **proof)

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(send, range(32)))
    assert [type(each).__name__ for each in answers].count("FormRecorded") == 1
    assert consents(visitor) == 1
    visitor.optin.close()


def test_a_link_that_does_not_count_is_answered_alike_whyever(visitor: Visitor) -> None:
    used, old = asked(visitor), asked(visitor, lasts_for=timedelta(hours=1))
    visitor.get(used)
    fields = Forms(visitor.text).forms[f"/optin{used}"]
    visitor.submit(used, digits=LAST_FOUR, agree="yes")
    dead = asked(visitor, contact="+12025550122")
    visitor.get(dead)
    for _ in range(4):
        visitor.submit(dead, digits="0000", agree="yes")
    last = visitor.submit(dead, digits="0000", agree="yes")
    visitor.clock.advance(timedelta(hours=1))
    paths = [used, old, dead, "/consent/junk", f"{used}A"]
    opened = {_shown(visitor.get(path)) for path in paths}
    posted = {_shown(visitor.post(path, fields)) for path in paths}
    coded = {_shown(visitor.post(f"{path}/code", fields)) for path in paths}
    assert opened == posted == coded == {_shown(last)}
    assert "your answer is recorded" in visitor.text


def _shown(response: Response) -> tuple[object, ...]:
    return response.status, response.body, response.headers


def test_ten_posts_an_hour_are_enough_for_a_link_and_sixty_for_an_address(
    visitor: Visitor,
) -> None:
    form = asked(visitor)
    statuses = [visitor.post(form, {}).status for _ in range(11)]
    assert statuses == [422] * 10 + [429]
    visitor.client = "198.51.100.7"
    assert visitor.post(form, {}).status == 429
    many = [visitor.post(f"/consent/{number}", {}).status for number in range(61)]
    assert many == [200] * 60 + [429]


def test_pages_without_links_have_no_forms(colour: str) -> None:
    visitor = Visitor(colour)
    visitor.optin._links = None  # noqa: SLF001 - a host that has configured none
    assert visitor.get("/consent/x").status == 200
    assert visitor.post("/unsubscribe/x", {}).status == 200
