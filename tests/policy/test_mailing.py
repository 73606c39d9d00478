"""E-mails to contacts: written, looked at again at the claim and once more, and settled."""

# ruff: noqa: ANN401 - the fields of a value, by name

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import (
    EVERYTHING,
    ORGANISATION,
    PORTAL,
    Address,
    Channel,
    Evidence,
    Source,
    Standing,
    State,
    fold,
)
from optin.policy import (
    Case,
    Changed,
    Claim,
    Code,
    Decision,
    Ending,
    How,
    Mode,
    Move,
    Parts,
    Purpose,
    Received,
    ReceivedAs,
    RecipientView,
    Report,
    Reported,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Unchanged,
    decide_claim,
    decide_complaint,
    decide_ending,
    decide_expired,
    decide_mailing,
    decide_mails_again,
    decide_no_mails,
    decide_report,
    may_still_leave,
    permit_mail,
    read_mail,
    refuse_claim,
    tell_by_mail,
)
from optin.policy.mailing import untold
from optin.templates import TemplateName
from tests.policy.snapshots import (
    EARLIER,
    NOW,
    SENDER,
    E,
    blocked,
    recipient,
    row,
    settings_with,
    snapshot,
    standing,
)

MAILBOX = Address.parse("sam@example.org", channel=Channel.EMAIL)
OUT = standing((E.OPTED_OUT, {"source": "form"}), scope=PORTAL)
OUT_OF_ALL = standing((E.OPTED_OUT, {"source": "form"}), scope=EVERYTHING)
BACK = standing((E.OPTED_IN, {"source": "form"}), scope=PORTAL, before=OUT)
BOUNCED = blocked(source="number", sender="")


def box(where: Standing | None = None, **fields: Any) -> RecipientView:
    return recipient(where or Standing(), **{"address": MAILBOX, **fields})


def mail(**fields: Any) -> Row:
    fixed = {"kind": RowKind.MAIL, "scope": PORTAL, "sender": "", "address": MAILBOX}
    return row(Purpose.PORTAL_NOTICE, **{**fixed, **fields})


def shown(claimed: Row | None, where: Standing | None = None, **fields: Any) -> Snapshot:
    return snapshot(Mode.CONSENT, box(where, **fields), row=claimed)


def calling(**fields: Any) -> Row:
    called = {"state": RowState.CALLING, "attempt": 2, "fence": 3, "called_at": EARLIER}
    return mail(**{**called, **fields})


def tell(view: RecipientView, **more: Any) -> Parts:
    fixed = {"subject": "A message waits", "text": "Read it here:\nhttps://example.org/1\n"}
    return tell_by_mail(view, NOW, **{**fixed, **more})


# Writing ------------------------------------------------------------------------------------------


def test_an_e_mail_is_a_row_for_the_mailbox_with_the_subject_first() -> None:
    parts = tell(box(BACK), template="portal.message", organisation="north", user="dana", key="k")
    assert (parts.events, parts.moves) == ((), ())
    (new,) = parts.rows
    assert (new.kind, new.purpose, new.scope) == (RowKind.MAIL, Purpose.PORTAL_NOTICE, "portal")
    assert (new.recipient, new.epoch, new.state) == (box().key, 1, RowState.PENDING)
    assert (new.template, new.organisation, new.user, new.key) == (
        "portal.message", "north", "dana", "k",
    )  # fmt: skip
    assert new.cost is None
    assert read_mail(new.body) == ("A message waits", "Read it here:\nhttps://example.org/1\n")


def test_a_subject_stands_on_one_line_whatever_it_holds() -> None:
    (new,) = tell(box(), subject=" A\r\nBcc: ann@example.org \n\n").rows
    assert read_mail(new.body)[0] == "A Bcc: ann@example.org"


def test_a_text_may_have_paragraphs_and_may_be_missing() -> None:
    (new,) = tell(box(), text="One.\n\nTwo.").rows
    assert read_mail(new.body) == ("A message waits", "One.\n\nTwo.")
    assert read_mail("Nothing else") == ("Nothing else", "")


@pytest.mark.parametrize(
    ("view", "code"),
    [
        (box(OUT), Code.MAIL_OPTED_OUT),
        (box(OUT_OF_ALL), Code.MAIL_OPTED_OUT),
        (box(BOUNCED), Code.NUMBER_CANNOT_BE_TEXTED),
        (box(blocked(source="administrator", sender="")), Code.BLOCKED_BY_ADMINISTRATOR),
        (box(unprocessed_stop=True), Code.OPT_OUT_UNPROCESSED),
    ],
)
def test_an_e_mail_that_may_not_be_sent_is_an_entry_and_no_row(
    view: RecipientView, code: Code
) -> None:
    assert permit_mail(view).code is code
    parts = tell(view, organisation="north", user="dana")
    assert (parts.rows, parts.moves) == ((), ())
    (event,) = parts.events
    assert (event.type, event.recipient, event.scope) == (E.MESSAGE_REFUSED, view.key, PORTAL)
    assert event.facts == {"code": code, "purpose": "portal_notice", "organisation": "north"}
    assert event.payload == {"user": "dana"}
    assert event.occurred_at == NOW


def test_a_refusal_names_the_entry_behind_it() -> None:
    assert (permit_mail(box(OUT)).entry, permit_mail(box(BOUNCED)).entry) == (1, 1)


def test_a_yes_lifts_a_no_and_a_block_of_one_sender_is_not_about_e_mails() -> None:
    assert permit_mail(box(BACK)).code is Code.ALLOWED
    assert permit_mail(box(blocked())).code is Code.ALLOWED


def test_a_no_that_nobody_lifted_stands_whatever_came_after() -> None:
    asked = standing((E.OPT_IN_REQUESTED, {}), scope=PORTAL, before=OUT)
    assert permit_mail(box(asked)).code is Code.MAIL_OPTED_OUT


def test_a_no_in_another_scope_bars_no_e_mail() -> None:
    assert permit_mail(box(standing((E.OPTED_OUT, {})))).code is Code.ALLOWED


# Leaving ------------------------------------------------------------------------------------------


def test_a_claim_lets_a_mailer_begin_and_says_so_to_nobody() -> None:
    decision = decide_claim(shown(mail(attempt=1, fence=4)), NOW)
    claimed = decision.answer.row
    assert claimed is not None
    assert (claimed.attempt, claimed.fence, claimed.state) == (2, 5, RowState.CALLING)
    assert (decision.events, decision.rows, decision.traces) == ((), (), {})
    assert decision.moves == (Move(7, RowState.CALLING),)


def test_handing_over_is_authorised_in_the_ledger_within_the_attempt() -> None:
    decision = decide_mailing(shown(calling(organisation="")), NOW)
    assert decision.answer.row == calling()
    (event,) = decision.events
    assert (event.type, event.scope) == (E.SEND_AUTHORISED, PORTAL)
    assert event.facts == {"row": 7, "attempt": 2, "epoch": 0, "purpose": "portal_notice"}
    assert event.payload == {}
    assert decision.moves == (Move(7, RowState.CALLING, provider="mailer"),)


BARRED = [
    (calling(), {"where": OUT}, Code.QUEUED_BEFORE_OPT_OUT),
    (calling(), {"where": BACK}, Code.QUEUED_BEFORE_OPT_OUT),
    (calling(), {"where": OUT_OF_ALL}, Code.QUEUED_BEFORE_OPT_OUT),
    (calling(epoch=1), {"where": OUT}, Code.MAIL_OPTED_OUT),
    (calling(), {"where": BOUNCED}, Code.NUMBER_CANNOT_BE_TEXTED),
    (calling(), {"unprocessed_stop": True}, Code.OPT_OUT_UNPROCESSED),
    (calling(address=None), {}, Code.ERASED),
    (calling(expires_at=EARLIER), {}, Code.TOO_LATE),
]


@pytest.mark.parametrize(("claimed", "where", "code"), BARRED)
def test_the_gate_is_asked_before_a_mailer_begins_and_before_it_hands_over(
    claimed: Row, where: dict[str, Any], code: Code
) -> None:
    for decide, seen in (
        (decide_claim, evolve(claimed, state=RowState.PENDING)),
        (decide_mailing, claimed),
    ):
        decision: Decision[Claim] = decide(shown(seen, **where), NOW)
        assert decision.answer == Claim(None, code)
        (event,) = decision.events
        assert (event.type, event.facts["code"]) == (E.SEND_BLOCKED, code)
        assert decision.moves == (Move(7, RowState.BLOCKED, code=code.value),)
    assert not may_still_leave(claimed, shown(claimed, **where), NOW)


@pytest.mark.parametrize(
    ("scope", "allowed"), [("forms", False), (EVERYTHING, False), (PORTAL, True)]
)
def test_a_link_to_a_form_goes_by_the_consent_of_its_own_e_mails(
    scope: str, *, allowed: bool
) -> None:
    out = standing((E.OPTED_OUT, {}), scope=scope)
    called = calling(scope="forms", epoch=int(not allowed))
    claimed = evolve(called, purpose=Purpose.FORM_LINK)
    decision = decide_mailing(shown(claimed, out), NOW)
    assert decision.answer.code is (Code.ALLOWED if allowed else Code.MAIL_OPTED_OUT)
    assert permit_mail(box(out), "forms").code is decision.answer.code


def test_whoever_may_not_text_may_still_send_e_mails_of_the_portal() -> None:
    off = snapshot(Mode.CONSENT, box(), row=calling())
    settings = off.settings
    assert settings is not None
    without = evolve(settings, body=settings.body.replace('"texting":true', '"texting":false'))
    assert without.body != settings.body
    assert decide_mailing(evolve(off, settings=without), NOW).answer.row is not None


@pytest.mark.parametrize("seen", [None, mail(), calling(state=RowState.UNKNOWN)])
def test_nobody_hands_over_a_row_that_is_somebody_elses_or_has_ended(seen: Row | None) -> None:
    decision = decide_mailing(shown(seen), NOW)
    assert decision == Decision(Claim(None, Code.NO_LONGER_TRUE))


def test_an_e_mail_that_cannot_be_decided_is_refused() -> None:
    decision = refuse_claim(shown(calling()), NOW)
    assert decision.moves == (Move(7, RowState.BLOCKED, code="undecidable"),)


# Settling -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "type_", "to"),
    [
        (How.ACCEPTED, E.SEND_ACCEPTED, RowState.SENT),
        (How.REFUSED, E.SEND_FAILED, RowState.FAILED),
        (How.UNCERTAIN, E.SEND_UNCERTAIN, RowState.UNKNOWN),
        (How.POSTPONED, E.SEND_POSTPONED, RowState.PENDING),
    ],
)
def test_how_an_e_mail_ended_is_written_down_as_of_a_text(
    how: How, type_: Any, to: RowState
) -> None:
    decision = decide_ending(Ending(how, code="c"))(shown(calling()), NOW)
    (event,) = decision.events
    assert (event.type, event.scope) == (type_, PORTAL)
    assert event.facts == {"row": 7, "attempt": 2, "code": "c", "epoch": 0}
    assert (decision.answer, decision.moves[0].to) == (to, to)


UNTOLD = [
    (Ending(How.REFUSED), {}),
    (Ending(How.UNCERTAIN), {}),
    (Ending(How.POSTPONED), {"called_at": NOW - timedelta(hours=24)}),
]
OF_A_MESSAGE = {"group": "thread-1", "user": "dana", "organisation": ""}


@pytest.mark.parametrize(("ending", "fields"), UNTOLD)
def test_whoever_wrote_a_message_hears_that_the_contact_may_not(
    ending: Ending, fields: Any
) -> None:
    written = calling(**{**OF_A_MESSAGE, **fields})
    (notice,) = decide_ending(ending)(shown(written), NOW).rows
    assert (notice.kind, notice.purpose) == (RowKind.NOTICE, Purpose.NOTICE)
    assert (notice.user, notice.template) == ("dana", "portal.untold")
    assert (notice.recipient, notice.scope) == (written.recipient, PORTAL)
    assert "that tells sam@example.org of your secure message" in notice.body


@pytest.mark.parametrize(
    ("ending", "fields", "address"),
    [
        (Ending(How.ACCEPTED), {}, MAILBOX),
        (Ending(How.POSTPONED), {}, MAILBOX),
        (Ending(How.REFUSED), {"group": ""}, MAILBOX),
        (Ending(How.REFUSED), {"kind": RowKind.TEXT}, MAILBOX),
        (Ending(How.REFUSED), {}, None),
    ],
    ids=["left", "later", "of no message", "of a group", "erased"],
)
def test_of_other_ends_nobody_hears(ending: Ending, fields: Any, address: Any) -> None:
    written = calling(**{**OF_A_MESSAGE, **fields})
    assert decide_ending(ending)(shown(written, address=address), NOW).rows == ()


def test_no_notice_is_worded_where_there_is_no_row() -> None:
    assert untold(shown(None), RowState.DEAD, NOW) == ()


def test_a_server_that_is_away_is_tried_for_a_day_however_often() -> None:
    later = Ending(How.POSTPONED, code="unreachable", asked=False)
    often = shown(calling(attempt=40, called_at=NOW - timedelta(hours=23)))
    assert decide_ending(later)(often, NOW).answer is RowState.PENDING
    given_up = decide_ending(later)(shown(calling(called_at=NOW - timedelta(hours=24))), NOW)
    assert given_up.answer is RowState.DEAD
    assert [event.type for event in given_up.events] == [E.SEND_GIVEN_UP]


def test_an_e_mail_that_was_being_begun_is_begun_again() -> None:
    decision = decide_expired({})(shown(calling()), NOW)
    assert [event.type for event in decision.events] == [E.SEND_POSTPONED]
    assert decision.moves == (Move(7, RowState.PENDING, NOW, code="lease_expired"),)
    late = decide_expired({})(shown(calling(called_at=NOW - timedelta(hours=24))), NOW)
    assert late.answer is RowState.DEAD


def test_an_e_mail_that_was_being_handed_over_is_never_sent_again_by_itself() -> None:
    handed = calling(provider="mailer")
    decision = decide_expired({Channel.EMAIL: timedelta(hours=9)})(shown(handed), NOW)
    assert [event.type for event in decision.events] == [E.SEND_UNCERTAIN]
    assert decision.moves == (Move(7, RowState.UNKNOWN, code="lease_expired"),)


# A no by a link -----------------------------------------------------------------------------------

CLICK = Evidence(Source.FORM, ip="192.0.2.1")


def declined(where: Standing | None = None, **fields: Any) -> Decision[Any]:
    return decide_no_mails(CLICK)(snapshot(Mode.CONSENT, box(where, **fields)), NOW)


def accepted(where: Standing | None = None) -> Decision[Any]:
    return decide_mails_again(CLICK)(snapshot(Mode.CONSENT, box(where)), NOW)


def test_a_no_ends_the_e_mails_of_a_mailbox_and_nothing_else() -> None:
    decision = declined()
    assert decision.answer == Changed(state=State.OPTED_OUT)
    out, effective = decision.events
    assert (out.type, out.recipient, out.scope) == (E.OPTED_OUT, box().key, PORTAL)
    assert (out.facts, out.payload) == ({"source": "form"}, {"ip": "192.0.2.1"})
    assert (effective.type, effective.scope) == (E.OPT_OUT_EFFECTIVE, PORTAL)
    assert (decision.rows, decision.moves) == ((), ())


def test_a_no_while_an_e_mail_is_under_way_is_not_effective_yet() -> None:
    decision = declined(calling_until=NOW + timedelta(seconds=1))
    assert [event.type for event in decision.events] == [E.OPTED_OUT]


@pytest.mark.parametrize("where", [OUT, OUT_OF_ALL])
def test_a_no_that_is_said_again_is_written_down(where: Standing) -> None:
    decision = declined(where)
    assert decision.answer == Unchanged(State.OPTED_OUT)
    (event,) = decision.events
    assert (event.type, event.scope, event.facts) == (
        E.OPT_OUT_REPEATED, PORTAL, {"source": "form"},
    )  # fmt: skip
    assert event.payload == {"ip": "192.0.2.1"}


def test_a_no_counts_after_a_yes_whatever_was_asked_since() -> None:
    asked = standing((E.OPT_IN_REQUESTED, {}), scope=PORTAL, before=OUT)
    for where in (BACK, asked):
        assert declined(where).answer == Changed(state=State.OPTED_OUT)


@pytest.mark.parametrize("where", [OUT, OUT_OF_ALL, None])
def test_a_yes_again_lifts_a_no(where: Standing | None) -> None:
    decision = accepted(where)
    assert decision.answer == Changed(state=State.OPTED_IN)
    (event,) = decision.events
    assert (event.type, event.scope, event.facts) == (E.OPTED_IN, PORTAL, {"source": "form"})
    assert event.payload == {"ip": "192.0.2.1"}
    after = fold(where or Standing(), event, 9)
    assert permit_mail(box(after)).code is Code.ALLOWED


def test_a_yes_that_stands_is_not_written_again() -> None:
    assert accepted(BACK) == Decision(Unchanged(State.OPTED_IN))


def test_a_link_to_no_row_says_nothing() -> None:
    nobody = evolve(snapshot(), recipients=())
    assert decide_no_mails(CLICK)(nobody, NOW) == Decision(None)
    assert decide_mails_again(CLICK)(nobody, NOW) == Decision(None)


# What comes back of one --------------------------------------------------------------------------


def reported(status: Report = Report.UNDELIVERED, **fields: Any) -> Reported:
    given = {"code": "5.1.1", "block": "number", "provider": "email", "mails": True}
    return Reported(status, "token", **{**given, **fields})


def comes_back(given: Reported, of: Row | None, **fields: Any) -> Decision[RowState | None]:
    return decide_report(given)(shown(of, **fields), NOW)


@pytest.mark.parametrize("state", [RowState.CALLING, RowState.SENT, RowState.UNKNOWN])
def test_a_bounce_settles_an_e_mail_and_bars_its_mailbox(state: RowState) -> None:
    decision = comes_back(reported(), calling(state=state, provider="mailer"))
    assert decision.answer is RowState.FAILED
    event, block = decision.events
    assert event.type is (E.DELIVERY_UPDATED if state is RowState.SENT else E.SEND_FAILED)
    told = {"source": "number", "sender": "", "cause": "5.1.1", "lifted_by": ""}
    assert (block.type, block.scope, block.facts) == (E.BLOCKED, "", told)
    (move,) = decision.moves
    assert (move.to, move.provider, move.report) == (
        RowState.FAILED,
        "email",
        Report.UNDELIVERED,
    )
    assert decision.rows == ()  # it tells of no thread


@pytest.mark.parametrize(("provider", "mails"), [("", True), ("mailer", False), ("", False)])
def test_no_bounce_is_believed_of_what_nobody_was_handed_nor_of_who_carries_no_e_mails(
    provider: str, mails: Any
) -> None:
    assert comes_back(reported(mails=mails), calling(provider=provider)) == Decision(None)


@pytest.mark.parametrize(
    ("state", "told"), [(RowState.SENT, 1), (RowState.CALLING, 1), (RowState.UNKNOWN, 0)]
)
def test_whoever_wrote_a_secure_message_is_told_once_of_a_bounce(
    state: RowState, told: int
) -> None:
    of = calling(state=state, provider="mailer", group="t1", user="dana")
    assert len(comes_back(reported(), of).rows) == told
    assert comes_back(reported(Report.DELIVERED, block=""), of).rows == ()


def complains(where: Standing | None = None, **fields: Any) -> Decision[Received]:
    return decide_complaint("abuse")(shown(None, where, **fields), NOW)


def test_a_complaint_is_a_no_to_everything_that_stands_in_the_ledger_and_is_told() -> None:
    held = row(state=RowState.HELD, id=9)
    decision = complains(BACK, held=(held,))
    assert decision.answer == Received(ReceivedAs.OPTED_OUT, "firm", MAILBOX, "complaint.abuse")
    out, *effective, discarded = decision.events
    assert (out.type, out.scope) == (E.OPTED_OUT, EVERYTHING)
    assert out.facts == {"source": "provider", "rule": "complaint.abuse"}
    assert {event.type for event in effective} == {E.OPT_OUT_EFFECTIVE}
    assert discarded.type is E.MESSAGE_DISCARDED
    assert [move.to for move in decision.moves] == [RowState.DISCARDED]
    assert [(new.kind, new.template) for new in decision.rows] == [
        (RowKind.NOTICE, "user_initiated.rejected")
    ]
    assert fold(BACK, out, 1).in_scope(PORTAL).state is State.OPTED_OUT


def test_a_complaint_of_whoever_is_out_of_everything_adds_nothing() -> None:
    decision = complains(OUT_OF_ALL)
    assert decision.answer.outcome is ReceivedAs.OPTED_OUT
    assert (decision.events, decision.rows, decision.moves) == ((), (), ())
    assert complains(OUT).events != ()  # a no to one kind of e-mails is none to the others


def test_a_complaint_of_a_message_that_there_is_not_says_nothing() -> None:
    nobody = evolve(shown(None), recipients=())
    decision = decide_complaint("abuse")(nobody, NOW)
    assert decision == Decision(Received(ReceivedAs.STATUS, nobody.tenant))


def test_a_no_to_messages_discards_what_is_held_and_is_told() -> None:
    held = row(state=RowState.HELD, id=9)
    view = snapshot(Mode.CONSENT, box(held=(held,)))
    decision = decide_no_mails(CLICK, "organisation")(view, NOW)
    assert decision.answer == Changed(state=State.OPTED_OUT)
    assert decision.events[0].scope == "organisation"
    assert [move.id for move in decision.moves] == [9]
    assert [new.template for new in decision.rows] == ["user_initiated.rejected"]
    assert decide_no_mails(CLICK)(view, NOW).moves == ()


# Nobody reads what comes back to a mailbox, so that no reply is asked for.
@pytest.mark.parametrize(
    ("purpose", "name"),
    [
        (Purpose.CONFIRMATION, TemplateName.MAIL_CONFIRMATION),
        (Purpose.DISCLAIMER, TemplateName.MAIL_DISCLAIMER),
        (Purpose.REQUEST, TemplateName.USER_INITIATED_REQUEST),
    ],
)
def test_a_mailbox_is_told_in_words_of_its_own(purpose: Purpose, name: TemplateName) -> None:
    case = Case.about(settings_with(), box(), ORGANISATION, SENDER.key, NOW)
    assert case.text(TemplateName.USER_INITIATED_REQUEST, purpose).template == name.value
