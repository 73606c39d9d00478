"""Users: their own opt-in, texts to them, and what they are told."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import product
from typing import Any

import pytest
from attrs import evolve

from optin.consent import (
    EVERYTHING,
    ORGANISATION,
    USERS,
    Address,
    Channel,
    Evidence,
    Facts,
    Source,
    Standing,
    State,
    fold,
)
from optin.exceptions import InputError, SettingsError, UnknownTenantError
from optin.policy import (
    EVERY_NOTICE,
    Category,
    Changed,
    Code,
    Decision,
    Medium,
    Mode,
    NoticeDraft,
    Policy,
    ProfileChanges,
    Purpose,
    Queued,
    RecipientView,
    Refused,
    RowKind,
    Snapshot,
    Trace,
    Unchanged,
    UserProfile,
    Way,
    decide_delivery,
    decide_forget,
    decide_notice,
    decide_profile,
    decide_remind,
    decide_user_opt_in,
    decide_user_opt_out,
    permit_row,
    permit_user,
    shows_number,
)
from optin.templates import TemplateName
from tests.policy.snapshots import (
    CONTACT,
    KEY,
    NOW,
    PATHS,
    SENDER,
    TENANT,
    TOLL_FREE,
    E,
    blocked,
    delivery,
    draft,
    recipient,
    row,
    settings_with,
    snapshot,
    standing,
    texts,
)

LOU = UserProfile(user="lou", name="Lou", phone=CONTACT)
OTHER = Address.parse("+14155552672")
TICKED = Evidence(Source.FORM, wording="Text me reminders", version="1")
SIGNED = Evidence(Source.HAND, note="asked for it on the phone", actor="dana")


def own(where: str, before: Standing | None = None) -> Standing:
    """Return a standing in a state of PATHS, as a user's."""
    return standing(*PATHS[where], scope=USERS, **({} if before is None else {"before": before}))


def shown(
    where: str | Standing = "unknown",
    *,
    profile: UserProfile | None = LOU,
    views: Sequence[RecipientView] | None = None,
    **fields: Any,  # noqa: ANN401 - the fields of a snapshot, by name
) -> Snapshot:
    known = own(where) if isinstance(where, str) else where
    seen = [recipient(known)] if views is None else views
    settings = fields.pop("settings", Mode.CONSENT)
    found = snapshot(settings, *seen, users=(profile,), **fields)
    return evolve(found, recipients=tuple(seen))


def after(decision: Decision[Any], before: Standing, scope: str = USERS) -> State:
    for event in decision.events:
        before = fold(before, event, before.revision + 1)
    return before.in_scope(scope).state


# Profiles ---------------------------------------------------------------------------------------


def keep(profile: UserProfile) -> Callable[[Snapshot, datetime], Decision[UserProfile]]:
    """Name all that a profile has."""
    changes = ProfileChanges(
        name=profile.name, phone=profile.phone, email=profile.email, routes=profile.routes
    )
    return decide_profile(profile.user, changes)


def test_a_profile_is_kept_as_it_is() -> None:
    decision = keep(LOU)(shown(profile=None, views=()), NOW)
    assert (decision.users, decision.events, decision.rows) == ((LOU,), (), ())
    assert decision.answer == LOU


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"name": "Louise"},
        {"email": Address(Channel.EMAIL, "lou@firm.test")},
        {"routes": {EVERY_NOTICE: (Medium.EMAIL,)}},
    ],
)
def test_what_a_change_does_not_name_stays_as_it_is(changes: ProfileChanges) -> None:
    before = evolve(LOU, name="Lou", routes={"event_reminder": (Medium.SMS,)})
    decision = decide_profile("lou", changes)(shown("opted_in", profile=before), NOW)
    assert decision.users == (decision.answer,) == (evolve(before, **changes),)
    assert decision.events == ()


def test_what_was_routed_before_is_not_asked_about_again() -> None:
    before = evolve(LOU, routes={"no_longer_there": (Medium.SMS,)})
    decision = decide_profile("lou", {"name": "Louise"})(shown(profile=before), NOW)
    assert decision.users == (evolve(before, name="Louise"),)


def test_a_user_of_whom_nothing_was_kept_is_new() -> None:
    decision = decide_profile("kim", {"name": "Kim"})(shown(profile=None, views=()), NOW)
    assert decision.users == (UserProfile(user="kim", name="Kim"),)


def test_a_user_of_no_tenant_is_not_kept() -> None:
    for decide in (keep(LOU), decide_forget("lou"), decide_user_opt_in(TICKED)):
        with pytest.raises(UnknownTenantError):
            decide(Snapshot(TENANT, None, users=(None,)), NOW)


@pytest.mark.parametrize("name", ["", "event_reminder", "user_initiated.accepted", "gala"])
def test_a_route_names_what_users_are_told(name: str) -> None:
    settings = settings_with().with_category(Category("gala", ["user"]))
    routed = evolve(LOU, routes={name: ("email", Medium.SMS)})
    decision = keep(routed)(shown(views=[recipient()], settings=settings), NOW)
    assert decision.users[0].routes == {name: (Medium.EMAIL, Medium.SMS)}


@pytest.mark.parametrize("name", ["nonesuch", "invoice"])
def test_a_route_of_what_no_user_is_told_is_refused(name: str) -> None:
    with pytest.raises(InputError) as refused:
        keep(evolve(LOU, routes={name: ()}))(shown(), NOW)
    assert refused.value.code == "unknown_route"


def test_the_most_exact_route_counts() -> None:
    routes: Mapping[str, Any] = {"event_reminder": ["sms"], "user_initiated.accepted": []}
    profile = evolve(LOU, routes=routes)
    assert profile.media_for("event_reminder", "user_initiated.accepted") == (Medium.SMS,)
    assert profile.media_for("", "user_initiated.accepted") == ()
    assert profile.media_for("invoice", "") is None
    every = evolve(LOU, routes={**routes, EVERY_NOTICE: ["email"]})
    assert every.media_for("invoice") == (Medium.EMAIL,)


@pytest.mark.parametrize("phone", [OTHER, None])
def test_another_number_ends_the_opt_in_of_the_old_one(phone: Address | None) -> None:
    decision = keep(evolve(LOU, phone=phone))(shown("opted_in"), NOW)
    assert [(one.type, one.recipient, one.scope) for one in decision.events] == [
        (E.OPTED_OUT, KEY, USERS),
        (E.OPT_OUT_EFFECTIVE, KEY, USERS),
    ]
    assert decision.events[0].facts == {"source": "number_changed"}
    assert after(decision, own("opted_in")) is State.OPTED_OUT


@pytest.mark.parametrize("where", sorted(PATHS.keys() - {"opted_in"}))
def test_a_number_without_an_opt_in_has_none_to_end(where: str) -> None:
    assert keep(evolve(LOU, phone=None))(shown(where), NOW).events == ()


def test_the_same_number_on_another_channel_is_the_same_number() -> None:
    again = evolve(LOU, phone=Address(Channel.WHATSAPP, CONTACT.value))
    assert keep(again)(shown("opted_in"), NOW).events == ()


def test_a_first_number_ends_nothing() -> None:
    before = evolve(LOU, phone=None)
    assert keep(LOU)(shown(profile=before, views=()), NOW).events == ()


def test_a_user_is_decided_about_on_the_number_that_they_have() -> None:
    assert shows_number(shown())
    assert shows_number(shown(profile=None, views=()))
    assert shows_number(shown(profile=evolve(LOU, phone=None), views=()))
    assert not shows_number(shown(views=()))
    assert not shows_number(shown(profile=evolve(LOU, phone=OTHER)))
    assert not shows_number(shown(views=[recipient(address=None)]))


def test_who_is_forgotten_is_kept_no_more() -> None:
    decision = decide_forget("lou")(shown(), NOW)
    assert (decision.answer, decision.forgotten, decision.users) == (True, ("lou",), ())
    assert not decide_forget("lou")(shown(profile=None), NOW).answer


# A user's own opt-in ----------------------------------------------------------------------------


@pytest.mark.parametrize("where", PATHS)
@pytest.mark.parametrize("evidence", [TICKED, SIGNED])
def test_a_user_opts_in_at_their_own_number(where: str, evidence: Evidence) -> None:
    before = own(where)
    decision = decide_user_opt_in(evidence)(shown(before), NOW)
    if where == "opted_in":
        assert decision == Decision(Unchanged(State.OPTED_IN))
    elif before.in_scope(USERS).barred and evidence is SIGNED:
        entry = before.in_scope(USERS).seq
        assert decision == Decision(Refused(Code.OPT_OUT_STANDS, entry))
    else:
        assert decision.answer == Changed(state=State.OPTED_IN)
        (event,) = decision.events
        assert (event.type, event.recipient, event.scope) == (E.OPTED_IN, KEY, USERS)
        assert event.facts == {"source": evidence.source.value}
        assert event.payload == evidence.payload()
        (confirmation,) = texts(decision)
        assert confirmation.template == TemplateName.FORM_CONFIRMATION
        assert (confirmation.purpose, confirmation.scope) == (Purpose.CONFIRMATION, USERS)
        assert confirmation.epoch == before.in_scope(USERS).epoch
        assert confirmation.key == f"confirmation:{KEY}:{before.revision + 1}"
        assert "STOP" in confirmation.body
        assert after(decision, before) is State.OPTED_IN


@pytest.mark.parametrize("where", PATHS)
def test_a_user_opts_out_at_any_time(where: str) -> None:
    before = own(where)
    decision = decide_user_opt_out(SIGNED)(shown(before), NOW)
    kind = E.OPT_OUT_REPEATED if where == "opted_out" else E.OPTED_OUT
    first = decision.events[0]
    assert (first.type, first.recipient, first.scope) == (kind, KEY, USERS)
    assert (first.facts, first.payload) == ({"source": "hand"}, SIGNED.payload())
    assert after(decision, before) is State.OPTED_OUT
    assert decision.rows == ()
    expected = (
        Unchanged(State.OPTED_OUT) if where == "opted_out" else Changed(state=State.OPTED_OUT)
    )
    assert decision.answer == expected


@pytest.mark.parametrize(
    ("profile", "code"),
    [(None, Code.UNKNOWN_USER), (evolve(LOU, phone=None), Code.USER_WITHOUT_NUMBER)],
)
def test_without_a_number_there_is_no_opt_in_and_no_text(
    profile: UserProfile | None, code: Code
) -> None:
    seen = shown(profile=profile, views=())
    assert decide_user_opt_in(TICKED)(seen, NOW) == Decision(Refused(code))
    assert decide_user_opt_out(TICKED)(seen, NOW) == Decision(Refused(code))
    refused = decide_remind(draft(category="event_reminder"))(seen, NOW)
    assert refused.answer == Refused(code)
    (event,) = refused.events
    assert (event.type, event.recipient, event.scope) == (E.MESSAGE_REFUSED, "", "")
    assert event.facts == {"code": code.value}


@pytest.mark.parametrize("evidence", [Evidence(Source.HAND), Evidence(Source.HAND, note=" ")])
def test_by_hand_an_opt_in_needs_evidence(evidence: Evidence) -> None:
    assert decide_user_opt_in(evidence)(shown(), NOW).answer == Refused(Code.EVIDENCE_REQUIRED)
    wording = Evidence(Source.HAND, wording="Text me")
    assert decide_user_opt_in(wording)(shown(), NOW).answer == Changed(state=State.OPTED_IN)


@pytest.mark.parametrize(("as_user", "as_contact"), list(product(PATHS, PATHS)))
def test_what_somebody_said_as_a_contact_says_nothing_of_them_as_a_user(
    as_user: str, as_contact: str
) -> None:
    both = own(as_user, standing(*PATHS[as_contact], scope=ORGANISATION))
    alone = permit_user(recipient(own(as_user)), SENDER.key)
    verdict = permit_user(recipient(both), SENDER.key)
    assert (verdict.way, verdict.code) == (alone.way, alone.code)


def test_only_who_may_records_the_opt_in_of_a_user() -> None:
    decision = decide_user_opt_in(SIGNED, permitted=False)(shown(), NOW)
    assert decision == Decision(Refused(Code.PERMISSION_MISSING))


# What a STOP ends -------------------------------------------------------------------------------


def _stop(before: Standing, text: str = "STOP", **fields: Any) -> Decision[Any]:  # noqa: ANN401
    seen = snapshot(Mode.OFF, recipient(before))
    return decide_delivery(delivery(text, **fields))(seen, NOW)


@pytest.mark.parametrize("as_contact", sorted(PATHS.keys() - {"opted_out"}))
def test_a_stop_ends_both(as_contact: str) -> None:
    before = own("opted_in", standing(*PATHS[as_contact], scope=ORGANISATION))
    decision = _stop(before)
    outs = [event.scope for event in decision.events if event.type is E.OPTED_OUT]
    assert outs == [ORGANISATION, USERS]
    effective = [event.scope for event in decision.events if event.type is E.OPT_OUT_EFFECTIVE]
    assert effective.count(USERS) == 1
    assert after(decision, before) is State.OPTED_OUT
    assert after(decision, before, ORGANISATION) is State.OPTED_OUT
    (confirmation,) = texts(decision)
    assert confirmation.scope == ORGANISATION


def test_a_stop_of_who_is_out_as_a_contact_ends_the_own_opt_in_and_is_confirmed() -> None:
    before = own("opted_in", standing(*PATHS["opted_out"], scope=ORGANISATION))
    decision = _stop(before)
    assert [(event.type, event.scope) for event in decision.events] == [
        (E.OPT_OUT_REPEATED, ORGANISATION),
        (E.OPTED_OUT, USERS),
        (E.OPT_OUT_EFFECTIVE, USERS),
    ]
    (confirmation,) = texts(decision)
    assert (confirmation.scope, confirmation.epoch) == (USERS, 1)
    assert confirmation.key == f"opt-out:{KEY}:{USERS}:1"
    settled = recipient(standing(*PATHS["opted_out"], scope=USERS))
    allowed = row(Purpose.OPT_OUT_CONFIRMATION, scope=USERS, epoch=1)
    assert permit_row(allowed, settled, Policy(), NOW).way is Way.ALLOWED


def test_where_somebody_else_answers_a_stop_nobody_answers_twice() -> None:
    before = own("opted_in", standing(*PATHS["opted_out"], scope=ORGANISATION))
    settings = settings_with(Mode.OFF, senders=(TOLL_FREE,))
    came = delivery("STOP", sender=TOLL_FREE.key)
    decision = decide_delivery(came)(snapshot(settings, recipient(before)), NOW)
    assert after(decision, before) is State.OPTED_OUT
    assert decision.rows == ()


@pytest.mark.parametrize("where", sorted(PATHS.keys() - {"opted_in"}))
def test_a_stop_ends_no_opt_in_that_is_not_there(where: str) -> None:
    decision = _stop(own(where))
    assert [event.scope for event in decision.events if event.type is E.OPTED_OUT] == [ORGANISATION]


def test_a_stop_all_covers_users_by_itself() -> None:
    before = own("opted_in")
    decision = _stop(before, "STOPALL")
    assert [event.scope for event in decision.events if event.type is E.OPTED_OUT] == [EVERYTHING]
    assert after(decision, before) is State.OPTED_OUT


# Texts to users ---------------------------------------------------------------------------------


def remind(seen: Snapshot, **fields: Any) -> Decision[Any]:  # noqa: ANN401 - a draft's fields
    given = {"category": "event_reminder", "user": "lou", **fields}
    return decide_remind(draft(**given))(seen, NOW)


def test_a_user_who_opted_in_is_texted() -> None:
    decision = remind(shown("opted_in"), organisation="")
    assert decision.answer == Queued("m1")
    (text,) = decision.rows
    assert (text.kind, text.purpose, text.recipient) == (RowKind.TEXT, Purpose.USER_TEXT, KEY)
    assert (text.scope, text.epoch, text.sender) == (USERS, 0, SENDER.key)
    assert (text.user, text.category, text.key) == ("lou", "event_reminder", "user-text:m1")
    assert text.body == "Your hearing is on Monday."
    (event,) = decision.events
    assert (event.type, event.scope) == (E.MESSAGE_QUEUED, USERS)
    assert (event.facts, event.payload) == ({"ref": "m1"}, {"user": "lou"})
    assert decision.traces == {}


USER_CODES = {
    "opted_in": Code.ALLOWED,
    "opted_out": Code.USER_OPTED_OUT,
}


@pytest.mark.parametrize("where", PATHS)
def test_a_user_who_did_not_opt_in_is_not_texted(where: str) -> None:
    before = own(where)
    code = USER_CODES.get(where, Code.USER_NOT_OPTED_IN)
    verdict = permit_user(recipient(before), SENDER.key)
    assert verdict.code is code
    assert (verdict.way is Way.ALLOWED) == (where == "opted_in")
    if code is not Code.ALLOWED:
        decision = remind(shown(before))
        assert decision.answer == Refused(code, before.in_scope(USERS).seq, verdict.detail)
        (event,) = decision.events
        facts: Facts = {"code": code.value}
        assert (event.type, event.recipient, event.scope, event.facts) == (
            E.MESSAGE_REFUSED,
            KEY,
            USERS,
            facts,
        )
        assert decision.rows == ()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"category": ""}, Code.UNKNOWN_CATEGORY),
        ({"category": "nonesuch"}, Code.UNKNOWN_CATEGORY),
        ({"category": "invoice"}, Code.WRONG_AUDIENCE),
        ({"text": "x" * 481}, Code.MESSAGE_TOO_LONG),
        ({"sender": "+14155550199"}, Code.UNKNOWN_SENDER),
    ],
)
def test_what_cannot_go_to_any_user_is_refused(fields: dict[str, Any], code: Code) -> None:
    answer = remind(shown("opted_in"), **fields).answer
    assert isinstance(answer, Refused)
    assert answer.code is code


def test_a_notice_by_text_may_be_about_nothing_in_particular() -> None:
    asked = draft(user="lou")
    assert decide_remind(asked, bare=True)(shown("opted_in"), NOW).answer == Queued("m1")
    wrong = evolve(asked, category="invoice")
    refused = decide_remind(wrong, bare=True)(shown("opted_in"), NOW).answer
    assert refused == Refused(Code.WRONG_AUDIENCE)


def test_no_user_is_texted_without_the_feature_nor_on_the_tenants_own_number() -> None:
    bare = settings_with(features=frozenset())
    assert remind(shown("opted_in", settings=bare)).answer == Refused(Code.FEATURE_MISSING)
    mine = evolve(LOU, phone=Address.parse(SENDER.value))
    view = recipient(own("opted_in"), address=mine.phone)
    assert remind(shown(profile=mine, views=[view])).answer == Refused(Code.OWN_NUMBER)


def test_a_block_and_an_undecided_stop_bar_users_too() -> None:
    barred = blocked(own("opted_in"))
    assert permit_user(recipient(barred), SENDER.key).code is Code.BLOCKED_BY_PROVIDER
    waiting = recipient(own("opted_in"), unprocessed_stop=True)
    assert permit_user(waiting, SENDER.key).code is Code.OPT_OUT_UNPROCESSED


@pytest.mark.parametrize("where", PATHS)
def test_a_text_to_a_user_meets_the_gate_again_when_it_is_claimed(where: str) -> None:
    known = own(where)
    claimed = row(Purpose.USER_TEXT, scope=USERS, epoch=known.in_scope(USERS).epoch)
    verdict = permit_row(claimed, recipient(known), Policy(), NOW)
    assert verdict == permit_user(recipient(known), SENDER.key)
    older = evolve(claimed, epoch=claimed.epoch - 1)
    assert permit_row(older, recipient(known), Policy(), NOW).code is Code.QUEUED_BEFORE_OPT_OUT


# Notices ----------------------------------------------------------------------------------------


def test_a_notice_of_the_hosts_own_is_kept_and_told() -> None:
    told = NoticeDraft(
        text="The form is due.", user="lou", category="expiry_reminder", reference="n"
    )
    decision = decide_notice(told)(snapshot(), NOW)
    assert decision.answer == Queued("n")
    (notice,) = decision.rows
    assert (notice.kind, notice.purpose, notice.recipient) == (RowKind.NOTICE, Purpose.NOTICE, "")
    assert (notice.body, notice.user, notice.category) == (told.text, "lou", "expiry_reminder")
    assert (notice.key, notice.organisation, decision.events) == ("notice:n", "", ())
    assert decide_notice(evolve(told, category=""))(snapshot(), NOW).answer == Queued("n")


@pytest.mark.parametrize(
    ("category", "code"),
    [("nonesuch", Code.UNKNOWN_CATEGORY), ("invoice", Code.WRONG_AUDIENCE)],
)
def test_a_notice_is_of_a_category_for_users(category: str, code: Code) -> None:
    told = NoticeDraft(text="x", user="lou", category=category, reference="n")
    assert decide_notice(told)(snapshot(), NOW) == Decision(Refused(code))


def test_a_notice_is_of_an_organisation_that_is_there() -> None:
    told = NoticeDraft(text="x", user="lou", organisation="nowhere", reference="n")
    with pytest.raises(SettingsError):
        decide_notice(told)(snapshot(), NOW)


def test_a_user_on_whatsapp_is_reminded_within_the_window_alone() -> None:
    phone = Address(Channel.WHATSAPP, CONTACT.value)
    lou = evolve(LOU, phone=phone)
    agreed = standing((E.OPTED_IN, {}), scope=USERS)
    for trace, answer in (
        (Trace(), Refused(Code.OUTSIDE_WINDOW)),
        (Trace(windows={SENDER.key: NOW}), Queued("m1")),
    ):
        who = recipient(agreed, address=phone, trace=trace)
        shown = snapshot(Mode.OFF, who, users=(lou,))
        reminded = decide_remind(draft(category="event_reminder"))(shown, NOW)
        assert reminded.answer == answer
