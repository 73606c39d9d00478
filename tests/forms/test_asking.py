"""The decisions about links, codes and forms, without a store."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin import (
    CodeSent,
    EventType,
    FormFault,
    FormGone,
    FormMistaken,
    FormRecorded,
    InputError,
    Refused,
    SettingsError,
    State,
    Unchanged,
    Verify,
)
from optin.consent import EVERYTHING, NOBODY, Address, Channel, Evidence, Source, Standing, stamp
from optin.forms import (
    FORM,
    LASTS_AT_MOST,
    LASTS_FOR,
    Asked,
    ByMail,
    Linked,
    Secret,
    Submitted,
    check_lasting,
    codes_lately,
    decide_code,
    decide_decline,
    decide_link,
    decide_submission,
    is_open,
    with_link,
    wording_of,
)
from optin.policy import Code, Decision, Policy, Purpose, RowKind, TokenView, read_mail
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    KEY,
    NOW,
    PATHS,
    SECOND,
    SENDER,
    blocked,
    held,
    notices,
    recipient,
    settings_with,
    snapshot,
    standing,
    state_after,
    texts,
    traced,
    types,
)

SECRET = Secret("firm", bytes(32))
WORDING = wording_of(settings_with())
ASKED = Asked(user="dana", user_name="Dana")
BY_CODE = evolve(ASKED, verify=Verify.CODE)
HOUR = timedelta(hours=1)


def link(asked: Asked = ASKED, **fields: Any) -> TokenView:  # noqa: ANN401 - by name
    given = {"purpose": FORM, "expires_at": NOW + HOUR, "spent": False, **fields}
    return TokenView(data=asked.to_json(), **given)


def form(**fields: Any) -> Submitted:  # noqa: ANN401 - by name
    given = {"ticked": True, "version": WORDING.version, "digits": "2671", "secret": SECRET}
    return Submitted(**{**given, **fields})


def submitted(
    asked: Asked = ASKED,
    who: Any = "unknown",  # noqa: ANN401 - a state or a view
    **fields: Any,  # noqa: ANN401 - by name
) -> Decision[Any]:
    view = who if not isinstance(who, str) else recipient(who)
    return decide_submission(form(**fields))(
        snapshot(settings_with(), view, token=link(asked)), NOW
    )


def kept(decision: Decision[Any]) -> Asked:
    assert decision.keeps is not None
    return Asked.from_json(decision.keeps)


# What is kept.


def test_what_is_kept_with_a_link_is_read_as_it_was_written() -> None:
    asked = Asked(
        by="email", verify=Verify.CODE, user="dana", user_name="Dana é", organisation="n",
        sender=SENDER.key, program="news", tries=3, codes=(1, 2), code="ab",
    )  # fmt: skip
    assert Asked.from_json(asked.to_json()) == asked
    assert SENDER.value not in repr(asked)
    assert "Dana" not in repr(asked)
    assert "'ab'" not in repr(asked)


@pytest.mark.parametrize(
    ("token", "opened"),
    [
        (None, False),
        (link(), True),
        (link(purpose="other"), False),
        (link(spent=True), False),
        (link(expires_at=NOW), False),
        (link(expires_at=NOW + timedelta(microseconds=1)), True),
    ],
)
def test_a_link_is_open_until_it_is_used_or_too_old(
    token: TokenView | None,
    opened: bool,  # noqa: FBT001 - a cell of the table
) -> None:
    assert is_open(token, NOW) is opened


@pytest.mark.parametrize(
    "lasts_for", [timedelta(0), timedelta(days=-1), timedelta(days=7, microseconds=1)]
)
def test_a_link_lasts_some_time_and_seven_days_at_most(lasts_for: timedelta) -> None:
    with pytest.raises(InputError):
        check_lasting(lasts_for)
    check_lasting(timedelta(days=7))
    check_lasting(timedelta(microseconds=1))


def test_a_link_lasts_three_days_unless_somebody_says_otherwise() -> None:
    assert (timedelta(days=3), timedelta(days=7)) == (LASTS_FOR, LASTS_AT_MOST)


def test_what_was_typed_and_where_it_came_from_is_not_shown() -> None:
    shown = repr(form(evidence=Evidence(Source.FORM, ip="192.0.2.7")))
    assert "2671" not in shown
    assert "Evidence" not in shown


# Making one.


@pytest.mark.parametrize("who", ["unknown", "pending", "informed", "opted_out", "expired"])
def test_a_link_moves_no_state_and_texts_nobody(who: str) -> None:
    view = recipient(who)
    decide = decide_link(SECRET, ASKED, HOUR, permitted=True)
    decision = decide(snapshot(settings_with(), view), NOW)
    assert decision.answer == Linked(NOW + HOUR)
    assert types(decision) == [EventType.FORM_LINKED]
    assert decision.events[0].facts == {"by": "link", "verify": "last_four"}
    assert decision.events[0].payload == {"user": "dana"}
    assert decision.rows == ()
    assert state_after(decision, view) is view.standing.in_scope("organisation").state
    (token,) = decision.tokens
    assert (token.hash, token.purpose, token.recipient) == (SECRET.hash, FORM, KEY)
    assert token.expires_at == NOW + HOUR
    assert Asked.from_json(token.data) == ASKED


@pytest.mark.parametrize(
    ("who", "named", "answer"),
    [
        ("unknown", {"permitted": False}, Refused(Code.PERMISSION_MISSING)),
        ("opted_in", {}, Unchanged(State.OPTED_IN)),
        ("unknown", {"asked": evolve(ASKED, program="news")}, Refused(Code.UNKNOWN_PROGRAM)),
        ("unknown", {"features": frozenset[str]()}, Refused(Code.FEATURE_MISSING)),
    ],
)
def test_a_link_that_may_not_be_made_or_need_not_is_not(
    who: str, named: dict[str, Any], answer: object
) -> None:
    features = {"features": named.pop("features")} if "features" in named else {}
    given = {"asked": ASKED, "permitted": True, **named}
    decide = decide_link(SECRET, given["asked"], HOUR, permitted=given["permitted"])
    decision = decide(snapshot(settings_with(**features), recipient(who)), NOW)
    assert (decision.answer, decision.events, decision.tokens) == (answer, (), ())


# Filling one in.


def test_a_link_for_an_office_that_there_is_not_is_refused() -> None:
    decide = decide_link(SECRET, evolve(ASKED, organisation="no"), HOUR, permitted=True)
    with pytest.raises(SettingsError) as caught:
        decide(snapshot(settings_with()), NOW)
    assert caught.value.code == "unknown_organisation"


def test_a_link_for_an_office_that_was_removed_is_refused() -> None:
    settings = settings_with()
    firm = settings.organisations[settings.tenant]
    west = evolve(firm, id="west", name="West", parent=firm.id, removed=True)
    settings = evolve(settings, organisations={**settings.organisations, "west": west})
    decide = decide_link(SECRET, evolve(ASKED, organisation="west"), HOUR, permitted=True)
    with pytest.raises(SettingsError, match="add it again") as caught:
        decide(snapshot(settings), NOW)
    assert caught.value.code == "unknown_organisation"


def test_a_form_opts_in_confirms_tells_and_lets_held_messages_go() -> None:
    view = recipient("pending", held=(held(3),))
    decision = submitted(who=view, evidence=Evidence(Source.FORM, ip="192.0.2.7"))
    assert decision.answer == FormRecorded(State.OPTED_IN)
    assert decision.keeps is None
    assert types(decision) == [EventType.OPTED_IN, EventType.MESSAGE_RELEASED]
    assert decision.events[0].facts == {"source": "form", "verified": "last_four"}
    assert decision.events[0].payload == {
        "ip": "192.0.2.7",
        "wording": WORDING.text,
        "language": "en",
        "version": WORDING.version,
        "verified": "last_four",
        "user": "dana",
    }
    assert [row.template for row in texts(decision)] == ["form_confirmation"]
    assert notices(decision) == ["user_initiated.accepted"]
    assert {row.user for row in decision.rows} == {"dana"}
    assert [move.id for move in decision.moves] == [3]


@pytest.mark.parametrize("token", [None, link(spent=True), link(expires_at=NOW), link(purpose="x")])
def test_a_form_without_an_open_link_records_nothing(token: TokenView | None) -> None:
    seen = snapshot(settings_with(), recipient(), token=token)
    for decide in (decide_submission(form()), decide_code(SECRET, "123456", 0)):
        decision: Decision[Any] = decide(seen, NOW)
        assert decision == Decision(FormGone())


@pytest.mark.parametrize(
    ("fields", "fault", "tries"),
    [
        ({"ticked": False}, FormFault.NOT_TICKED, 0),
        ({"version": ""}, FormFault.NOT_SHOWN, 0),
        ({"digits": "2672"}, FormFault.WRONG_DIGITS, 1),
        ({"digits": "é"}, FormFault.WRONG_DIGITS, 1),
        ({"digits": "\udcff"}, FormFault.WRONG_DIGITS, 1),
        ({"digits": "5552671"}, FormFault.WRONG_DIGITS, 1),
        ({"digits": ""}, FormFault.WRONG_DIGITS, 1),
        ({"digits": "0", "ticked": False}, FormFault.NOT_TICKED, 0),
    ],
)
def test_a_fault_keeps_the_link_and_counts_wrong_digits(
    fields: dict[str, Any], fault: FormFault, tries: int
) -> None:
    decision = submitted(**fields)
    assert decision.answer == FormMistaken(fault)
    assert (decision.events, decision.rows) == ((), ())
    assert kept(decision) == evolve(ASKED, tries=tries)


def test_the_fifth_wrong_try_is_the_last() -> None:
    assert kept(submitted(evolve(ASKED, tries=3), digits="0")).tries == 4
    assert submitted(evolve(ASKED, tries=4), digits="0") == Decision(FormGone())
    assert submitted(evolve(ASKED, tries=4)).answer == FormRecorded(State.OPTED_IN)
    assert submitted(evolve(ASKED, tries=4), ticked=False).answer == FormMistaken(
        FormFault.NOT_TICKED
    )


def test_nothing_typed_fits_a_number_that_was_erased() -> None:
    gone = recipient(address=None)
    for digits in ("", "2671"):
        assert submitted(who=gone, digits=digits).answer == FormMistaken(FormFault.WRONG_DIGITS)


def test_spaces_are_no_mistake() -> None:
    assert submitted(digits=" 2 67\t1\n").answer == FormRecorded(State.OPTED_IN)


def test_who_has_agreed_already_is_told_so_and_the_link_is_spent() -> None:
    decision = submitted(who="opted_in")
    assert decision == Decision(FormRecorded(State.OPTED_IN))
    again = submitted(who=recipient(blocked(standing(*PATHS["opted_in"]))))
    assert types(again) == [EventType.OPT_IN_REPEATED]
    assert again.events[0].facts == {"source": "form", "verified": "last_four"}
    assert evolve(again, events=()) == decision


def test_a_number_that_is_shown_needs_nothing_typed() -> None:
    decision = submitted(evolve(ASKED, verify=Verify.SHOWN), digits="")
    assert decision.events[0].facts["verified"] == "shown"


def test_a_form_of_an_office_that_is_no_more_is_in_the_firms_name() -> None:
    decision = submitted(evolve(ASKED, organisation="closed"))
    assert decision.answer == FormRecorded(State.OPTED_IN)
    assert {row.organisation for row in decision.rows} == {""}


def test_a_form_counts_for_its_sender_or_the_first() -> None:
    for key, sender in ((SECOND.key, SECOND.key), ("gone", SENDER.key), ("", SENDER.key)):
        decision = submitted(evolve(ASKED, sender=key))
        assert {row.sender for row in texts(decision)} == {sender}


# A code.


def code_for(
    asked: Asked = BY_CODE,
    who: Any = "unknown",  # noqa: ANN401 - a state or a view
    lately: int = 0,
) -> Decision[Any]:
    view = who if not isinstance(who, str) else recipient(who)
    seen = snapshot(settings_with(), view, token=link(asked))
    return decide_code(SECRET, "271828", lately)(seen, NOW)


def test_a_code_is_texted_and_only_its_digest_is_kept() -> None:
    decision = code_for()
    assert decision.answer == CodeSent()
    (row,) = texts(decision)
    assert "271828" in row.body
    assert (row.purpose, row.expires_at) == (Purpose.CODE, NOW + timedelta(minutes=10))
    after = kept(decision)
    assert (after.code, after.codes) == (SECRET.digest_of("271828"), (stamp(NOW),))
    assert "271828" not in str(decision.keeps)
    assert decision.events == ()


def test_a_code_that_was_texted_is_the_one_to_type() -> None:
    after = kept(code_for())
    assert submitted(after, digits="27 18 28").answer == FormRecorded(State.OPTED_IN)
    wrong = submitted(after, digits="271829")
    assert (wrong.answer, kept(wrong).tries) == (FormMistaken(FormFault.WRONG_CODE), 1)
    assert submitted(BY_CODE, digits="").answer == FormMistaken(FormFault.NO_CODE)
    old = evolve(after, codes=(stamp(NOW - timedelta(minutes=10)),))
    assert submitted(old, digits="271828").answer == FormMistaken(FormFault.NO_CODE)
    young = evolve(after, codes=(stamp(NOW - timedelta(minutes=10)) + 1,))
    assert submitted(young, digits="271828").answer == FormRecorded(State.OPTED_IN)
    other = evolve(after, verify=Verify.CODE, code=Secret("firm", b"o" * 32).digest_of("271828"))
    assert submitted(other, digits="271828").answer == FormMistaken(FormFault.WRONG_CODE)


def test_three_codes_in_ten_minutes_are_enough() -> None:
    recent = tuple(stamp(NOW - timedelta(minutes=minute)) for minute in (11, 9, 1))
    two = evolve(BY_CODE, codes=recent)
    assert codes_lately(two, NOW) == recent[1:]
    assert kept(code_for(two)).codes == (*recent[1:], stamp(NOW))
    for decision in (code_for(two, lately=1), code_for(lately=3)):
        assert decision.answer == FormMistaken(FormFault.TOO_MANY_CODES)
        assert decision.rows == ()
    assert kept(code_for(two, lately=1)) == two
    assert code_for(lately=2).answer == CodeSent()


@pytest.mark.parametrize(
    "who",
    [
        recipient("opted_out"),
        recipient("asked_again"),
        recipient(blocked()),
        recipient(unprocessed_stop=True),
    ],
    ids=["opted out", "asked again", "blocked", "unprocessed"],
)
def test_who_said_no_or_cannot_be_texted_gets_no_code(who: object) -> None:
    decision = code_for(who=who)
    assert (decision.answer, decision.rows) == (FormMistaken(FormFault.CANNOT_TEXT), ())
    assert kept(decision) == BY_CODE


def test_a_form_that_asks_for_something_else_texts_no_code_and_is_not_spent() -> None:
    decision = code_for(ASKED)
    assert (decision.answer, decision.rows) == (FormGone(), ())


# A no.


def declined(token: TokenView | None, **named: Any) -> Decision[Any]:  # noqa: ANN401 - by name
    seen = snapshot(settings_with(), recipient(**named), token=token)
    return decide_decline(Evidence(Source.FORM, ip="192.0.2.7"))(seen, NOW)


@pytest.mark.parametrize("fields", [{}, {"spent": True}, {"expires_at": EARLIER}])
def test_a_no_counts_whatever_became_of_the_link(fields: dict[str, Any]) -> None:
    decision = declined(link(**fields))
    assert decision.answer == FormRecorded(State.OPTED_OUT)
    assert types(decision)[0] is EventType.OPTED_OUT
    assert decision.events[0].payload == {"ip": "192.0.2.7", "user": "dana"}
    assert decision.keeps is None


@pytest.mark.parametrize("token", [None, link(purpose="other")])
def test_a_no_to_no_form_is_nobodys(token: TokenView | None) -> None:
    assert declined(token) == Decision(FormGone())


def test_who_asked_hears_of_the_no_though_somebody_else_texted_last() -> None:
    decision = declined(link(), trace=traced(user="kim"))
    assert notices(decision) == ["user_initiated.rejected"]
    assert [row.user for row in decision.rows] == ["dana"]


def test_a_no_about_a_program_that_is_no_more_counts_still() -> None:
    decision = declined(link(evolve(ASKED, program="gone")))
    assert decision.answer == FormRecorded(State.OPTED_OUT)


def test_a_no_lets_held_messages_fall() -> None:
    view = recipient("pending", held=(held(3),))
    seen = snapshot(settings_with(Policy()), view, token=link())
    out = decide_decline(Evidence(Source.FORM))(seen, NOW)
    assert [(move.id, move.to.value) for move in out.moves] == [(3, "discarded")]
    assert CONTACT.value not in repr(out)


# By e-mail.


MAILBOX = Address.parse("sam@example.org", channel=Channel.EMAIL)
BY_MAIL = ByMail("intake 7", "  May we\r\ntext you? ")


def mailed(
    where: Standing = NOBODY,
    mail: ByMail | None = BY_MAIL,
    who: str = "unknown",
    **more: Any,  # noqa: ANN401 - by name
) -> Decision[Any]:
    box = evolve(recipient(where), key="b" * 32, address=MAILBOX)
    decide = decide_link(SECRET, evolve(ASKED, **more), HOUR, permitted=True, mail=mail)
    return decide(snapshot(settings_with(), recipient(who), box), NOW)


def test_an_e_mail_is_written_with_its_link_and_holds_none() -> None:
    decision = mailed(user_name="Dana Reyes")
    assert decision.answer == Linked(NOW + HOUR)
    (row,) = decision.rows
    assert (row.kind, row.purpose, row.recipient) == (RowKind.MAIL, Purpose.FORM_LINK, "b" * 32)
    assert (row.scope, row.epoch, row.expires_at) == ("forms", 0, NOW + HOUR)
    assert (row.user, row.user_name, row.organisation) == ("dana", "Dana Reyes", "")
    assert (row.template, row.key) == ("form.invitation", "form:intake 7")
    subject, text = read_mail(row.body)
    assert subject == "May we text you?"
    assert text.startswith("Dana Reyes from Firm would like to text you")
    assert "://" not in text
    assert decision.tokens[0].recipient == KEY


def test_an_e_mail_without_a_subject_names_the_organisation() -> None:
    (row,) = mailed(mail=ByMail("x")).rows
    assert read_mail(row.body)[0] == "Firm asks for your permission"


def test_what_a_link_is_made_of_is_read_from_the_key_of_its_row() -> None:
    for name in ("intake 7", "form:form:", ""):
        assert ByMail.of_key(ByMail(name).key) == ByMail(name)
    assert "text you" not in repr(BY_MAIL)


OUT_OF_MAILS = standing((EventType.OPTED_OUT, {}), scope=EVERYTHING)


def test_a_mailbox_that_said_no_is_mailed_no_link() -> None:
    decision = mailed(OUT_OF_MAILS)
    assert decision.answer == Refused(Code.MAIL_OPTED_OUT, 1)
    assert (decision.events, decision.rows, decision.tokens) == ((), (), ())
    assert mailed(OUT_OF_MAILS, mail=None).answer == Linked(NOW + HOUR)


def test_a_yes_since_counts_for_e_mails_too() -> None:
    back = standing((EventType.OPTED_IN, {}), scope="forms", before=OUT_OF_MAILS)
    (row,) = mailed(back).rows
    assert row.epoch == 1


def test_nothing_is_mailed_to_whom_nothing_is_asked() -> None:
    decision = mailed(who="opted_in")
    assert (decision.answer, decision.rows) == (Unchanged(State.OPTED_IN), ())


def test_an_e_mail_says_how_long_its_link_counts() -> None:
    url = "https://texts.example.com/optin/consent/x"
    text = with_link("May we?", url, timedelta(days=3, hours=23))
    assert text.startswith("May we?\n\n")
    assert f"\n{url}\n" in text
    assert "once, and for 3 days." in text
    for short in (timedelta(hours=1), timedelta(days=1)):
        assert "and for 1 day." in with_link("May we?", url, short)
