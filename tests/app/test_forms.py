"""Asking by a form: links, what is typed and ticked, what is kept of it, and own forms."""

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from attrs import asdict

from optin import (
    Address,
    Answer,
    Changed,
    Channel,
    CodeSent,
    ConfigurationError,
    ConsentForm,
    Dispatched,
    DuplicateKeyError,
    FormFault,
    FormGone,
    FormLinks,
    FormMistaken,
    FormRecorded,
    InputError,
    MadeLink,
    NotifierError,
    OptIn,
    Organisation,
    SettingsError,
    Source,
    TemplateName,
    Unchanged,
    Verify,
    Visitor,
)
from optin.app.form_flows import FormFlows
from optin.forms import MistakeCode
from optin.policy import Row, RowState
from tests.app.driver import (
    ADMIN,
    KIM,
    SAM,
    TENANT,
    Code,
    EventType,
    Mode,
    ScopeKind,
    State,
    World,
    code_of,
)

BOX = Address.parse("sam@example.org", channel=Channel.EMAIL)
IN_MEMORY = pytest.mark.parametrize("world", ["memory-sync", "memory-async"], indirect=True)
VISITOR = Visitor("192.0.2.7", "Tapirfox/7", "en-GB, de;q=0.5")
DIGITS = SAM[-4:]


def asked(world: World, contact: str = SAM, **named: Any) -> str:  # noqa: ANN401 - by name
    """Ask by a link, and return its last part."""
    named = {"user": "dana", "user_name": "Dana Reyes", **named}
    made = world.optin.forms.request(TENANT, contact=contact, **named)
    assert isinstance(made, MadeLink), made
    assert made.url.startswith("https://texts.example.com/optin/consent/")
    return made.url.rpartition("/")[2]


def opened(world: World, token: str) -> ConsentForm:
    form = world.optin.forms.open(token)
    assert isinstance(form, ConsentForm)
    return form


def filled(
    world: World,
    token: str,
    digits: str = DIGITS,
    *,
    ticked: bool = True,
    **named: Any,  # noqa: ANN401 - by name
) -> FormRecorded | FormMistaken | FormGone:
    """Open a form and send it back."""
    form = world.optin.forms.open(token)
    shown = {"version": "", "proof": ""}
    if isinstance(form, ConsentForm):
        shown = {"version": form.version, "proof": form.proof}
    return world.optin.forms.submit(
        token, ticked=ticked, digits=digits, **{**shown, "visitor": VISITOR, **named}
    )


def codes_of(world: World, who: str = SAM) -> list[str]:
    """Return the codes that were texted, oldest first."""
    rows = [row.body for row in world.rows(who) if row.template == TemplateName.FORM_CODE]
    return [body.partition("code is ")[2][:6] for body in rows]


# By a link.


def test_a_form_opts_in_tells_the_user_and_confirms_by_a_text(world: World) -> None:
    world.enrol()
    assert filled(world, asked(world)) == FormRecorded(State.OPTED_IN)
    assert world.state() is State.OPTED_IN
    world.dispatch()
    assert world.templates_sent() == ["form_confirmation"]
    assert "STOP" in world.sent()[0]
    assert world.told() == ["user_initiated.accepted"]


def test_a_report_counts_a_link_as_a_request_with_its_answer(world: World) -> None:
    world.enrol()
    filled(world, asked(world))
    asked(world, KIM)
    report = world.optin.reports.opt_in(TENANT)
    requests = report.total.requests
    assert (requests.asked, requests.accepted, requests.unanswered) == (2, 1, 1)
    assert report.total.opt_ins == {"form": 1}
    assert [(line.name, line.figures.requests.asked) for line in report.users] == [("dana", 2)]


def test_the_ledger_keeps_what_was_shown_and_from_where_it_came(world: World) -> None:
    world.enrol()
    token = asked(world)
    form = opened(world, token)
    filled(world, token)
    linked, agreed = world.history()[:2]
    assert linked.event.type is EventType.FORM_LINKED
    assert linked.event.facts == {"by": "link", "verify": "last_four"}
    assert agreed.event.facts == {"source": "form", "verified": "last_four"}
    assert agreed.event.payload == {
        "wording": form.wording,
        "version": form.version,
        "language": "en",
        "ip": "192.0.2.7",
        "user_agent": "Tapirfox/7",
        "accept_language": "en-GB, de;q=0.5",
        "verified": "last_four",
        "user": "dana",
    }
    assert "Reyes Law" in form.wording
    assert "Dana Reyes from Reyes Law" in form.invitation


def test_what_a_form_has_proved_is_given_out_with_the_consent(world: World) -> None:
    world.enrol()
    filled(world, asked(world))
    (row,) = world.optin.export_consents(TENANT)
    told = (row.source, row.verified, row.accept_language, row.ip)
    assert told == ("form", "last_four", "en-GB, de;q=0.5", "192.0.2.7")


def test_making_and_opening_a_link_asks_nobody_anything(world: World) -> None:
    world.enrol()
    token = asked(world)
    for _ in range(20):
        opened(world, token)
    assert world.state() is State.UNKNOWN
    assert world.writes("YES").outcome.value == "held"
    assert world.state() is not State.OPTED_IN
    assert filled(world, token) == FormRecorded(State.OPTED_IN)


def test_a_link_counts_once(world: World) -> None:
    world.enrol()
    token = asked(world)
    filled(world, token)
    assert filled(world, token) == FormGone()
    assert world.optin.forms.open(token) == FormGone()
    assert world.events().count(EventType.OPTED_IN) == 1


def test_of_32_that_send_one_form_at_once_one_consents(world: World) -> None:
    world.enrol()
    token = asked(world)
    form = opened(world, token)

    def send(_: int) -> object:
        return world.optin.forms.submit(
            token, ticked=True, digits=DIGITS, version=form.version, proof=form.proof
        )

    if world.is_async:  # one loop: the coroutines take turns by themselves
        results: Iterable[object] = [send(number) for number in range(32)]
    else:
        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(send, range(32)))
    counted = list(results)
    assert counted.count(FormRecorded(State.OPTED_IN)) == 1
    assert counted.count(FormGone()) == 31
    assert world.events().count(EventType.OPTED_IN) == 1


@pytest.mark.parametrize("how", ["unknown", "expired", "used", "junk"])
def test_a_link_that_does_not_count_looks_the_same_whyever(world: World, how: str) -> None:
    world.enrol()
    token = asked(world, lasts_for=timedelta(minutes=1))
    if how == "expired":
        world.wait(minutes=1)
    elif how == "used":
        filled(world, token)
    elif how == "unknown":
        world.optin.erase(TENANT, SAM, ground="asked")
    else:
        token = token[:-1]
    assert world.optin.forms.open(token) == FormGone()
    assert filled(world, token) == FormGone()
    assert world.optin.forms.send_code(token) == FormGone()


def test_a_link_lasts_three_days_unless_somebody_says_otherwise_and_seven_at_most(
    world: World,
) -> None:
    world.enrol()
    made = world.optin.forms.request(TENANT, contact=SAM, user="dana")
    assert isinstance(made, MadeLink)
    assert made.expires_at == world.clock.now() + timedelta(hours=72)
    for lasts_for in (timedelta(days=7, seconds=1), timedelta(0)):
        with pytest.raises(InputError) as caught:
            asked(world, lasts_for=lasts_for)
        assert caught.value.code == "invalid_lasting"


# What is typed and ticked.


@pytest.mark.parametrize(
    ("named", "fault"),
    [
        ({"digits": "0000"}, FormFault.WRONG_DIGITS),
        ({"proof": "é"}, FormFault.NOT_SHOWN),
    ],
)
def test_a_form_that_lacks_something_records_nothing_and_can_be_filled_in_again(
    world: World, named: dict[str, Any], fault: FormFault
) -> None:
    world.enrol()
    token = asked(world)
    assert filled(world, token, **named) == FormMistaken(fault)
    assert world.state() is State.UNKNOWN
    assert filled(world, token, " 0 1 2 3 ") == FormRecorded(State.OPTED_IN)


def test_the_fifth_wrong_try_spends_the_link(world: World) -> None:
    world.enrol()
    token = asked(world)
    for _ in range(4):
        assert filled(world, token, "9999") == FormMistaken(FormFault.WRONG_DIGITS)
    (link,) = world.optin.forms.links(TENANT, SAM)
    assert (link.tries, link.became.value) == (4, "open")
    assert filled(world, token, "9999") == FormGone()
    assert filled(world, token) == FormGone()
    assert world.state() is State.UNKNOWN


def test_a_box_that_is_not_ticked_is_no_wrong_try(world: World) -> None:
    world.enrol()
    token = asked(world)
    for _ in range(6):
        assert filled(world, token, ticked=False) == FormMistaken(FormFault.NOT_TICKED)
    assert filled(world, token) == FormRecorded(State.OPTED_IN)


def test_a_wording_that_was_changed_meanwhile_has_to_be_read_again(world: World) -> None:
    world.enrol()
    token = asked(world)
    form = opened(world, token)
    source = "{{ organization_name }}: {{ help_keyword }} helps, {{ opt_out_keyword }} stops."
    changed = world.optin.change_template(TENANT, "form.consent", source, actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)
    old = filled(world, token, version=form.version, proof=form.proof)
    assert old == FormMistaken(FormFault.NOT_SHOWN)
    assert filled(world, token) == FormRecorded(State.OPTED_IN)
    (agreed,) = [e for e in world.history() if e.event.type is EventType.OPTED_IN]
    assert agreed.event.payload["wording"] == "Reyes Law: HELP helps, STOP stops."


def test_what_stands_on_a_form_and_in_its_texts_is_worded_by_the_tenant(world: World) -> None:
    world.enrol()
    for name, source in {
        "form.invitation": "{{ user_name }} of {{ organization_name }} asks.",
        "form.code": "{{ organization_name }} says {{ code }}.",
    }.items():
        changed = world.optin.change_template(TENANT, name, source, actor=ADMIN, confirm=True)
        assert isinstance(changed, Changed)
    token = asked(world, verify=Verify.CODE)
    assert opened(world, token).invitation == "Dana Reyes of Reyes Law asks."
    world.optin.forms.send_code(token)
    world.dispatch()
    assert world.sent()[0].startswith("Auto: Reyes Law says ")


# A code.


def test_a_code_proves_that_somebody_reads_the_texts_to_the_number(world: World) -> None:
    world.enrol()
    token = asked(world, verify=Verify.CODE)
    form = opened(world, token)
    assert (form.verify, form.hint, form.code_sent) == (Verify.CODE, SAM[-2:], False)
    assert filled(world, token, "") == FormMistaken(FormFault.NO_CODE)
    assert world.optin.forms.send_code(token) == CodeSent()
    assert opened(world, token).code_sent
    world.dispatch()
    assert world.templates_sent() == ["form.code"]
    (code,) = codes_of(world)
    assert filled(world, token, f"{int(code) + 1:06}") == FormMistaken(FormFault.WRONG_CODE)
    assert filled(world, token, code) == FormRecorded(State.OPTED_IN)
    (agreed,) = [e for e in world.history() if e.event.type is EventType.OPTED_IN]
    assert agreed.event.facts["verified"] == "code"


def test_a_code_is_good_for_ten_minutes_and_the_last_one_counts(world: World) -> None:
    world.enrol()
    token = asked(world, verify=Verify.CODE)
    world.optin.forms.send_code(token)
    world.wait(minutes=10)
    (code,) = codes_of(world)
    assert filled(world, token, code) == FormMistaken(FormFault.NO_CODE)
    world.optin.forms.send_code(token)
    assert filled(world, token, code) == FormMistaken(FormFault.WRONG_CODE)
    assert filled(world, token, codes_of(world)[1]) == FormRecorded(State.OPTED_IN)


def test_three_codes_go_to_a_number_in_ten_minutes_whatever_links_it_has(world: World) -> None:
    world.enrol()
    one, other = asked(world, verify=Verify.CODE), asked(world, verify=Verify.CODE)
    asked(world, KIM, verify=Verify.CODE)
    assert world.optin.forms.send_code(one) == CodeSent()
    world.wait(minutes=2)
    assert world.optin.forms.send_code(other) == CodeSent()
    assert world.optin.forms.send_code(one) == CodeSent()
    many = FormMistaken(FormFault.TOO_MANY_CODES)
    assert [world.optin.forms.send_code(each) for each in (one, other)] == [many, many]
    world.wait(minutes=8)
    assert world.optin.forms.send_code(other) == CodeSent()
    assert world.optin.forms.send_code(one) == many
    assert len(codes_of(world)) == 4


def test_a_form_that_asks_for_digits_texts_no_code(world: World) -> None:
    world.enrol()
    assert world.optin.forms.send_code(asked(world)) == FormGone()
    assert codes_of(world) == []


def test_who_opted_out_gets_no_code_and_can_agree_otherwise(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.dispatch()
    world.forget()
    token = asked(world, verify=Verify.CODE)
    assert world.optin.forms.send_code(token) == FormMistaken(FormFault.CANNOT_TEXT)
    assert filled(world, asked(world)) == FormRecorded(State.OPTED_IN)
    world.dispatch()
    assert world.templates_sent() == ["form_confirmation"]


def test_a_code_that_was_queued_before_a_stop_never_leaves(world: World) -> None:
    world.enrol()
    world.optin.forms.send_code(asked(world, verify=Verify.CODE))
    world.writes("STOP")
    world.dispatch()
    assert "form.code" not in world.templates_sent()


def test_a_blocked_number_gets_no_code(world: World) -> None:
    world.enrol()
    world.optin.block(TENANT, contact=SAM, actor=ADMIN, reason="a shared phone")
    token = asked(world, verify=Verify.CODE)
    assert world.optin.forms.send_code(token) == FormMistaken(FormFault.CANNOT_TEXT)


def test_a_form_may_show_the_number_instead(world: World) -> None:
    world.enrol()
    token = asked(world, verify=Verify.SHOWN)
    assert opened(world, token).hint == SAM
    assert opened(world, asked(world)).hint == ""
    assert filled(world, token, "") == FormRecorded(State.OPTED_IN)


# A no.


@pytest.mark.parametrize("before", ["nothing", "agreed", "expired"])
def test_a_no_is_a_revocation_whatever_became_of_the_link(world: World, before: str) -> None:
    world.enrol()
    token = asked(world)
    if before == "agreed":
        filled(world, token)
    elif before == "expired":
        world.wait(days=4)
    assert world.optin.forms.decline(token, visitor=VISITOR) == FormRecorded(State.OPTED_OUT)
    assert world.state() is State.OPTED_OUT
    assert world.optin.forms.decline(token) == FormRecorded(State.OPTED_OUT)
    assert filled(world, token) == FormGone()
    world.dispatch()
    assert world.told()[-1].endswith(".rejected")


def test_a_no_to_no_link_of_ours_is_no_bodys(world: World) -> None:
    world.enrol()
    token = asked(world)
    world.optin.erase(TENANT, SAM, ground="asked")
    assert world.optin.forms.decline(token) == FormGone()
    assert world.optin.forms.decline("junk") == FormGone()


# Who may ask, and for whom.


def test_a_form_may_be_asked_for_after_an_opt_out_and_lifts_it(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    assert code_of(world.send()) is Code.OPTED_OUT
    assert filled(world, asked(world)) == FormRecorded(State.OPTED_IN)
    assert world.state() is State.OPTED_IN


def test_who_has_agreed_is_not_asked_again(world: World) -> None:
    world.enrol()
    token = asked(world)
    world.agrees()
    answer = world.optin.forms.request(TENANT, contact=SAM, user="dana")
    assert answer == Unchanged(State.OPTED_IN)
    assert filled(world, token) == FormRecorded(State.OPTED_IN)
    assert world.events().count(EventType.OPTED_IN) == 1


def test_only_who_may_ask_for_consent_makes_links(world: World) -> None:
    world.enrol()
    world.roles(dana="member", vic="viewer")
    assert asked(world)
    refused = world.optin.forms.request(TENANT, contact=SAM, user="vic", email="sam@example.org")
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert world.mailer.sent == []


def test_a_tenant_that_may_not_text_makes_no_links(world: World) -> None:
    world.enrol()
    world.optin.disable_texting(TENANT, actor=ADMIN, confirm=True)
    refused = world.optin.forms.request(TENANT, contact=SAM, user="dana")
    assert code_of(refused) is Code.TEXTING_OFF


def test_a_link_can_be_about_one_program(world: World) -> None:
    world.enrol()
    world.optin.change_programs(TENANT, ["reminders", "news"], actor=ADMIN, confirm=True)
    world.optin.change_scope(TENANT, ScopeKind.PROGRAM, actor=ADMIN, confirm=True)
    unknown = world.optin.forms.request(TENANT, contact=SAM, user="dana", program="offers")
    assert code_of(unknown) is Code.UNKNOWN_PROGRAM
    filled(world, asked(world, program="news"))
    states = {each.scope: each.state for each in world.optin.status(TENANT, SAM)}
    assert states["program:news"] is State.OPTED_IN
    assert State.OPTED_IN not in {states[name] for name in states if name != "program:news"}


def test_an_office_asks_in_its_own_name(world: World) -> None:
    world.enrol()
    world.add_office("north", name="Reyes North")
    form = opened(world, asked(world, organisation="north"))
    assert form.organization_name == "Reyes North"
    assert "Reyes North" in form.wording


def test_nobody_asks_in_the_name_of_an_office_that_there_is_not(world: World) -> None:
    world.enrol()
    for ask in (
        lambda: asked(world, organisation="no"),
        lambda: asked(world, organisation="no", email="sam@example.org"),
        lambda: world.optin.forms.question(TENANT, organisation="no"),
    ):
        with pytest.raises(SettingsError) as caught:
            ask()
        assert caught.value.code == "unknown_organisation"


def test_a_link_is_for_a_number(world: World) -> None:
    world.enrol()
    with pytest.raises(InputError) as caught:
        asked(world, "sam@example.org")
    assert caught.value.code == "wrong_channel"


def test_what_became_of_links_can_be_seen_without_their_addresses(world: World) -> None:
    world.enrol()
    used, late = asked(world), asked(world, lasts_for=timedelta(hours=1))
    asked(world, KIM)
    filled(world, used)
    world.wait(hours=1)
    links = world.optin.forms.links(TENANT, SAM)
    assert [(each.became.value, each.used_at is None) for each in links] == [
        ("expired", True),
        ("used", False),
    ]
    assert links[0].user == "dana"
    assert len(world.optin.forms.links(TENANT)) == 3
    assert late not in repr(links)
    assert SAM not in repr(links)


# By e-mail.


def box_rows(world: World) -> list[Row]:
    return world.optin.messages(TENANT, BOX)


def test_an_e_mail_takes_the_link_along_and_a_way_to_say_no(world: World) -> None:
    world.enrol()
    made = world.optin.forms.request(
        TENANT, contact=SAM, user="dana", user_name="Dana Reyes", email="sam@example.org"
    )
    assert isinstance(made, MadeLink)
    assert made.mailed
    assert world.mailer.sent == []
    assert world.optin.dispatch() == Dispatched(mailed=1)
    (mail,) = world.mailer.sent
    assert (mail.to, mail.subject) == ("sam@example.org", "Reyes Law asks for your permission")
    assert f"\n{made.url}\n" in mail.text
    assert mail.text.startswith("Dana Reyes from Reyes Law would like to text you")
    assert "and for 3 days." in mail.text
    assert mail.unsubscribe == made.url.replace("/consent/", "/unsubscribe/")
    assert (mail.to in repr(mail), made.url in repr(mail), made.url in repr(made)) == (False,) * 3
    (linked,) = world.history()
    assert linked.event.facts["by"] == "email"
    assert filled(world, made.url.rpartition("/")[2]) == FormRecorded(State.OPTED_IN)


@IN_MEMORY
def test_no_row_of_an_e_mail_keeps_its_link_before_it_leaves_or_after(world: World) -> None:
    world.enrol()
    token = asked(world, email="sam@example.org")
    secret = world.links.unseal(token)
    assert secret is not None
    for _ in range(2):
        (row,) = box_rows(world)
        kept = f"{asdict(row)}"
        assert token not in kept
        assert secret.random.hex() not in kept
        assert "/consent/" not in kept
        world.optin.dispatch()
    assert len(world.mailer.sent) == 1


@IN_MEMORY
def test_an_e_mail_waits_for_its_server_as_long_as_its_link_counts(world: World) -> None:
    world.enrol()
    world.mailer.fails = NotifierError("away", code="unreachable", again=True)
    asked(world, email="sam@example.org", lasts_for=timedelta(hours=2))
    world.optin.dispatch()
    world.wait(minutes=119)
    world.mailer.fails = None
    assert world.optin.dispatch() == Dispatched(mailed=1)
    asked(world, email="sam@example.org", lasts_for=timedelta(hours=2))
    world.wait(minutes=121)
    assert world.optin.dispatch() == Dispatched(blocked=1)
    assert [row.code for row in box_rows(world)][-1] == Code.TOO_LATE


@IN_MEMORY
def test_an_e_mail_whose_link_was_used_meanwhile_does_not_leave(world: World) -> None:
    world.enrol()
    token = asked(world, email="sam@example.org")
    filled(world, token)
    world.dispatch()
    assert world.mailer.sent == []
    (row,) = box_rows(world)
    assert (row.state, row.code) == (RowState.FAILED, "link_gone")


def test_a_crash_loses_no_e_mail_and_sends_none_twice(world: World) -> None:
    world.enrol()
    token = asked(world, email="sam@example.org")
    world.mailer.loses = NotifierError("broken", code="uncertain")
    assert world.optin.dispatch() == Dispatched(failed=1)
    world.mailer.loses = None
    world.wait(hours=1)
    assert world.optin.dispatch() == Dispatched()
    (row,) = box_rows(world)
    assert (row.state, row.code) == (RowState.UNKNOWN, "uncertain")
    (link,) = world.optin.forms.links(TENANT)
    assert (link.by, link.became.value) == ("email", "open")
    assert isinstance(world.optin.forms.open(token), ConsentForm)


@IN_MEMORY
def test_an_e_mail_leaves_with_the_link_whatever_key_signs_by_then(world: World) -> None:
    world.enrol()
    token = asked(world, email="sam@example.org")
    world.links = FormLinks(world.links.url, [b"n" * 32, *world.links.keys])
    world.optin = world.opened()
    assert world.optin.dispatch().mailed == 1
    link = re.search("https://.*/consent/.*", world.mailer.sent[0].text)
    assert link is not None
    assert not link[0].endswith(token)
    assert filled(world, link[0].rpartition("/")[2]) == FormRecorded(State.OPTED_IN)


@IN_MEMORY
def test_without_links_an_e_mail_with_one_waits(world: World) -> None:
    world.enrol()
    asked(world, email="sam@example.org")
    links, world.links = world.links, None  # type: ignore[assignment]
    world.optin = world.opened()
    with pytest.raises(ConfigurationError) as caught:
        world.optin.dispatch()
    assert caught.value.code == "no_links"
    world.links = links
    world.optin = world.opened()
    world.wait(minutes=1)
    assert world.optin.dispatch() == Dispatched(mailed=1)


@IN_MEMORY
def test_a_mailbox_that_wants_no_such_e_mails_is_asked_no_more(world: World) -> None:
    world.enrol()
    asked(world, email="sam@example.org")
    world.optin.block(TENANT, contact=BOX, reason="wants none", actor=ADMIN)
    assert world.optin.dispatch() == Dispatched(blocked=1)
    answer = world.optin.forms.request(TENANT, contact=SAM, user="dana", email=BOX.value)
    assert code_of(answer) is Code.BLOCKED_BY_ADMINISTRATOR
    assert len(world.optin.forms.links(TENANT)) == 1


@IN_MEMORY
def test_no_e_mail_leaves_for_a_tenant_that_may_not_text_any_more(world: World) -> None:
    world.enrol()
    asked(world, email="sam@example.org")
    world.optin.disable_texting(TENANT, actor=ADMIN, confirm=True)
    assert world.optin.dispatch() == Dispatched(blocked=1)
    assert [row.code for row in box_rows(world)] == [Code.TEXTING_OFF]


@IN_MEMORY
def test_nothing_is_mailed_where_nothing_is_to_be_asked(world: World) -> None:
    world.enrol()
    world.agrees()
    answer = world.optin.forms.request(TENANT, contact=SAM, user="dana", email="s@example.org")
    assert answer == Unchanged(State.OPTED_IN)
    assert world.optin.dispatch() == Dispatched()


@IN_MEMORY
def test_nothing_is_mailed_where_the_link_cannot_be_kept(world: World) -> None:
    world.enrol()
    world.store.fails = lambda name, _: OSError("full") if name == "transact" else None
    with pytest.raises(OSError, match="full"):
        asked(world, email="sam@example.org")
    world.store.fails = lambda *_: None
    assert world.optin.dispatch() == Dispatched()
    assert world.optin.forms.links(TENANT) == []


def test_the_same_key_gives_the_same_link_and_mails_it_once(world: World) -> None:
    world.enrol()

    def ask(contact: str = SAM) -> MadeLink:
        made = world.optin.forms.request(
            TENANT, contact=contact, user="dana", email="sam@example.org", key="intake 7" * 60
        )
        assert isinstance(made, MadeLink)
        return made

    first, again = ask(), ask()
    assert (first.url, first.mailed, first.expires_at) == (again.url, True, again.expires_at)
    assert not again.mailed
    world.optin.dispatch()
    assert first.url in world.mailer.sent[0].text
    assert len(world.mailer.sent) == 1
    world.links = FormLinks(world.links.url, [b"n" * 32, *world.links.keys])
    world.optin = world.opened()
    later = ask()
    assert later.mailed is False
    assert filled(world, later.url.rpartition("/")[2]) == FormRecorded(State.OPTED_IN)
    with pytest.raises(DuplicateKeyError):
        ask(KIM)
    assert len(world.optin.forms.links(TENANT)) == 1
    assert world.optin.dispatch().mailed == 0


def test_two_that_use_one_key_at_once_mail_one_link(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.enrol()
    asks = {"email": "sam@example.org", "key": "intake 7"}
    first = asked(world, **asks)
    looks, look = [], FormFlows._made_before  # noqa: SLF001 - the other one comes in between

    def too_early(self: FormFlows, known: Any, address: Any) -> Any:  # noqa: ANN401 - a flow
        looks.append(known)
        return (yield from look(self, known, address)) if len(looks) > 1 else None

    monkeypatch.setattr(FormFlows, "_made_before", too_early)
    assert asked(world, **asks) == first
    assert len(looks) == 2
    assert world.optin.dispatch().mailed == 1


def test_forms_need_an_address_and_a_key_and_e_mails_a_mailer(world: World) -> None:
    world.enrol()
    world.links = None  # type: ignore[assignment]
    bare: OptIn = world.opened()
    with pytest.raises(ConfigurationError) as caught:
        bare.forms.request(TENANT, contact=SAM, user="dana")
    assert caught.value.code == "no_links"
    assert bare.forms.open("a") == bare.forms.decline("a") == FormGone()


# The host's own forms.


def test_the_question_has_the_tenants_wording_and_a_yes_is_recorded_with_it(world: World) -> None:
    world.enrol(Mode.CONSENT)
    question = world.optin.forms.question(TENANT)
    answer = question.check(
        {
            "texts": "yes",
            "texts_number": SAM,
            "texts_wording": question.wording.version,
        }
    )
    assert isinstance(answer, Answer)
    given = world.optin.forms.answer(TENANT, answer, visitor=VISITOR)
    assert given == Changed(state=State.OPTED_IN)
    (agreed,) = [e for e in world.history() if e.event.type is EventType.OPTED_IN]
    assert agreed.event.facts == {"source": Source.FORM.value}
    assert agreed.event.payload["wording"] == question.wording.text
    assert agreed.event.payload["version"] == question.wording.version
    world.dispatch()
    assert world.templates_sent() == ["form_confirmation"]


def test_a_no_to_the_question_is_a_revocation(world: World) -> None:
    world.enrol()
    world.agrees()
    no = world.optin.forms.question(TENANT).check({"texts": "no"})
    assert isinstance(no, Answer)
    assert world.optin.forms.answer(TENANT, no, contact=SAM) == Changed(state=State.OPTED_OUT)
    assert world.state() is State.OPTED_OUT


def test_an_open_question_records_nothing(world: World) -> None:
    world.enrol()
    question = world.optin.forms.question(TENANT, name="sms", question="Texts?", required=False)
    left = question.check({})
    assert isinstance(left, Answer)
    assert world.optin.forms.answer(TENANT, left, contact=SAM) is None
    no = question.check({"sms": "no"})
    assert isinstance(no, Answer)
    assert world.optin.forms.answer(TENANT, no) is None
    assert world.history() == []
    needed = world.optin.forms.question(TENANT, required=True).check({})
    assert [each.code for each in needed if not isinstance(needed, Answer)] == [  # type: ignore[union-attr]
        MistakeCode.ANSWER_MISSING
    ]


def test_a_wording_that_says_too_little_brings_advice(world: World) -> None:
    world.enrol()
    wording, advice = world.optin.forms.advise(TENANT)
    assert (wording.text.startswith("I agree that Reyes Law"), advice) == (True, [])
    source = "{{ organization_name }}: {{ help_keyword }} helps, {{ opt_out_keyword }} stops."
    world.optin.change_template(TENANT, "form.consent", source, actor=ADMIN, confirm=True)
    _, advice = world.optin.forms.advise(TENANT)
    assert [each.code for each in advice] == ["no_condition", "no_rates", "no_frequency"]


def test_the_question_of_an_office_names_the_office(world: World) -> None:
    world.enrol()
    changed = world.optin.add_organisation(
        TENANT, Organisation("n", "Reyes North", ""), actor=ADMIN, confirm=True
    )
    assert isinstance(changed, Changed)
    assert "Reyes North" in world.optin.forms.question(TENANT, organisation="n").wording.text
