"""What is done by hand, by a form, or to the setup."""

# ruff: noqa: ANN401 - the fields of a value, by name

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import EVERYTHING, Evidence, ScopeKind, Source, State
from optin.exceptions import SettingsError
from optin.policy import (
    DEFAULT_FEATURES,
    SETUP,
    Actor,
    Changed,
    Code,
    Decision,
    Mode,
    Organisation,
    Plan,
    Policy,
    Purpose,
    Refused,
    RowState,
    Settings,
    Snapshot,
    Unchanged,
    decide_enrol,
    decide_opt_in,
    decide_opt_out,
    decide_plan,
    decide_settings,
    decide_texting,
    read_settings,
)
from optin.policy.decision import SettingsVersion
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    KEY,
    NOW,
    PATHS,
    SECOND,
    SENDER,
    TENANT,
    E,
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

ANN = Actor("ann", frozenset({SETUP}))
SIGNED = Evidence(Source.HAND, note="signed intake form of 3 March", actor="dana")
FORM = Evidence(Source.FORM, wording="I agree to texts", version="2", ip="192.0.2.1")


def opt_out(shown: Snapshot, evidence: Evidence = SIGNED, **fields: Any) -> Decision[Any]:
    return decide_opt_out(evidence, **fields)(shown, NOW)


def opt_in(shown: Snapshot, evidence: Evidence = SIGNED, **fields: Any) -> Decision[Any]:
    return decide_opt_in(evidence, **fields)(shown, NOW)


# By hand (row C6) -------------------------------------------------------------------------------


@pytest.mark.parametrize("where", sorted(set(PATHS) - {"opted_out"}))
@pytest.mark.parametrize("mode", Mode)
def test_a_user_can_opt_anybody_out_and_nobody_is_texted(where: str, mode: Mode) -> None:
    person = recipient(where, held=(held(1), held(2, scope="sender:x")))
    decision = opt_out(snapshot(mode, person))
    assert decision.answer == Changed(state=State.OPTED_OUT)
    assert types(decision) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE, E.MESSAGE_DISCARDED]
    assert decision.events[0].facts == {"source": "hand"}
    assert decision.events[0].payload == SIGNED.payload()
    assert [(move.id, move.to) for move in decision.moves] == [(1, RowState.DISCARDED)]
    assert decision.rows == ()
    assert state_after(decision, person) is State.OPTED_OUT


def test_opting_out_twice_keeps_both_proofs_and_changes_nothing() -> None:
    decision = opt_out(snapshot(Mode.OFF, recipient("opted_out")))
    assert decision.answer == Unchanged(State.OPTED_OUT)
    assert types(decision) == [E.OPT_OUT_REPEATED]
    assert decision.events[0].payload == SIGNED.payload()
    assert decision.events[0].facts == {"source": "hand"}


def test_the_user_hears_of_a_no_on_a_form() -> None:
    person = recipient("opted_in", trace=traced())
    decision = opt_out(snapshot(Mode.OFF, person), FORM)
    assert notices(decision) == ["user_initiated.rejected"]
    assert decision.rows[0].user == "dana"
    assert CONTACT.value in decision.rows[0].body
    assert texts(decision) == []


def test_the_user_hears_of_it_though_the_address_was_erased() -> None:
    person = recipient("opted_in", trace=traced(), address=None)
    decision = opt_out(snapshot(Mode.OFF, person), FORM)
    assert notices(decision) == ["user_initiated.rejected"]
    assert CONTACT.value not in decision.rows[0].body


# The words that every provider understands, whatever words of its own a tenant adds.
def test_a_wording_may_name_start_and_help() -> None:
    wording = "{{ organization_name }}. Text {{ start_keyword }}! Or {{ help_keyword }}! Or "
    settings = settings_with(Mode.CONSENT).with_template(
        "form_confirmation", wording + "{{ opt_out_keyword }} to stop."
    )
    (sent,) = texts(opt_in(snapshot(settings), FORM))
    assert "Text START! Or HELP! Or STOP" in sent.body


@pytest.mark.parametrize(("note", "wording"), [("", ""), (" ", "\n")])
def test_a_yes_by_hand_without_evidence_is_refused(note: str, wording: str) -> None:
    bare = Evidence(Source.HAND, note=note, wording=wording, actor="dana")
    assert opt_in(snapshot(), bare) == Decision(Refused(Code.EVIDENCE_REQUIRED))
    assert opt_in(snapshot(), evolve(bare, wording="shown")).answer == Changed(state=State.OPTED_IN)


@pytest.mark.parametrize("where", ["unknown", "pending", "informed"])
def test_a_yes_by_hand_is_recorded_confirmed_to_the_person_and_releases_what_waits(
    where: str,
) -> None:
    person = recipient(where, held=(held(1),), trace=traced())
    decision = opt_in(snapshot(Mode.CONSENT, person))
    assert decision.answer == Changed(state=State.OPTED_IN)
    assert types(decision) == [E.OPTED_IN, E.MESSAGE_RELEASED]
    assert decision.events[0].facts == {"source": "hand"}
    assert decision.events[0].payload == SIGNED.payload()
    (confirmation,) = decision.rows
    assert confirmation.purpose is Purpose.CONFIRMATION
    assert confirmation.template == "user_initiated.confirmation"
    assert [move.waits_for for move in decision.moves] == [confirmation.key]


@pytest.mark.parametrize("where", ["unknown", "opted_in", "opted_out"])
def test_a_yes_by_hand_of_somebody_who_may_not_is_refused_whatever_it_proves(where: str) -> None:
    decision = opt_in(snapshot(Mode.OFF, recipient(where)), permitted=False)
    assert decision == Decision(Refused(Code.PERMISSION_MISSING))


def test_a_yes_of_a_person_who_agreed_changes_nothing() -> None:
    for evidence in (SIGNED, FORM):
        decision = opt_in(snapshot(Mode.OFF, recipient("opted_in")), evidence)
        assert decision == Decision(Unchanged(State.OPTED_IN))


@pytest.mark.parametrize(
    ("source", "sender", "evidence", "again"),
    [
        ("provider", SENDER.key, FORM, True),
        ("provider", SECOND.key, FORM, True),
        ("provider", SENDER.key, SIGNED, False),
        ("administrator", SENDER.key, FORM, False),
        ("provider:marketing", SENDER.key, FORM, False),
    ],
)
def test_a_second_yes_of_the_persons_own_is_written_down_where_a_provider_blocked_since(
    source: str, sender: str, evidence: Evidence, *, again: bool
) -> None:
    person = recipient(blocked(standing(*PATHS["opted_in"]), source=source, sender=sender))
    decision = opt_in(snapshot(Mode.OFF, person), evidence)
    assert decision.answer == Unchanged(State.OPTED_IN)
    assert types(decision) == ([E.OPT_IN_REPEATED] if again else [])
    assert [each.facts for each in decision.events] == [{"source": "form"}] * again
    assert [each.payload["wording"] for each in decision.events] == [FORM.wording] * again
    assert (decision.rows, decision.moves) == ((), ())


def test_a_second_yes_after_one_that_is_later_than_the_block_says_nothing_new() -> None:
    block = evolve(
        blocked(standing(*PATHS["opted_in"])).blocks[0], since=EARLIER - timedelta(seconds=1)
    )
    person = recipient(evolve(standing(*PATHS["opted_in"]), blocks=(block,)))
    assert opt_in(snapshot(Mode.OFF, person), FORM) == Decision(Unchanged(State.OPTED_IN))


# Row C5: only the person's own act lifts an opt-out.
@pytest.mark.parametrize("where", ["opted_out", "asked_again"])
@pytest.mark.parametrize("source", sorted(Source))
def test_an_opt_out_is_lifted_by_the_persons_own_acts_alone(where: str, source: Source) -> None:
    evidence = Evidence(source, note="said so")
    decision = opt_in(snapshot(Mode.OFF, recipient(where)), evidence)
    if source in {Source.FORM, Source.REPLY}:
        assert decision.answer == Changed(state=State.OPTED_IN)
        assert texts(decision)[0].expires_at is not None
    else:
        entry = recipient(where).standing.in_scope("organisation").seq
        assert decision == Decision(Refused(Code.OPT_OUT_STANDS, entry))


def test_a_yes_on_a_form_gets_its_own_confirmation_and_the_user_hears_of_it() -> None:
    decision = opt_in(snapshot(Mode.CONSENT, recipient("pending", trace=traced())), FORM)
    assert decision.events[0].payload == {**FORM.payload(), "user": "dana"}
    assert decision.events[0].facts == {"source": "form"}
    accepted, confirmation = decision.rows
    assert accepted.template == "user_initiated.accepted"
    assert confirmation.template == "form_confirmation"
    assert "STOP" in confirmation.body


@pytest.mark.parametrize("decide", [decide_opt_in, decide_opt_out])
def test_by_sender_scope_each_sender_has_its_own_consent(decide: Callable[..., Any]) -> None:
    settings = settings_with(Mode.OFF, scope=ScopeKind.SENDER)
    shown = snapshot(settings)
    for sender, scope in ((SECOND.key, SECOND.key), ("", SENDER.key), ("+19999999999", SENDER.key)):
        decision = decide(SIGNED, sender=sender)(shown, NOW)
        assert decision.events[0].scope == f"sender:{scope}"


def _by_program() -> Settings:
    return evolve(settings_with(Mode.OFF, scope=ScopeKind.PROGRAM), programs=("law", "news"))


def test_by_program_scope_each_program_has() -> None:
    settings = _by_program()
    assert opt_out(snapshot(settings), program="news").events[0].scope == "program:news"
    assert opt_in(snapshot(settings), program="news").events[0].scope == "program:news"
    assert opt_in(snapshot(settings)).events[0].scope == "program:law"


def test_an_opt_out_that_names_no_program_is_of_all_of_them() -> None:
    shown = snapshot(_by_program(), recipient(held=(held(1, scope="program:news"),)))
    decision = opt_out(shown)
    assert decision.events[0].scope == EVERYTHING
    assert [move.to for move in decision.moves] == [RowState.DISCARDED]
    again = recipient(standing(*PATHS["opted_out"], scope=EVERYTHING))
    assert types(opt_out(snapshot(_by_program(), again))) == [E.OPT_OUT_REPEATED]


def test_an_opt_out_may_be_of_everything_by_whatever_consents_are_kept() -> None:
    shown = snapshot(Mode.OFF, recipient("opted_out"))
    assert opt_out(shown, everything=True).events[0].scope == EVERYTHING


@pytest.mark.parametrize("decide", [decide_opt_in, decide_opt_out])
def test_a_program_that_there_is_not_is_told(decide: Callable[..., Any]) -> None:
    with pytest.raises(SettingsError) as caught:
        decide(SIGNED, program="gone")(snapshot(_by_program()), NOW)
    assert caught.value.code == "unknown_program"


# The setup (row P7) -----------------------------------------------------------------------------


def change(
    shown: Snapshot,
    policy: Policy | Mode = Mode.OFF,
    *,
    permitted: bool = True,
    confirm: bool = True,
    what: str = "policy",
    feature: str = "policy",
) -> Decision[Any]:
    wanted = policy if isinstance(policy, Policy) else Policy(mode=policy)
    decide = decide_settings(
        lambda settings: settings.with_policy(wanted),
        ANN,
        permitted=permitted,
        confirm=confirm,
        what=what,
        feature=feature,
    )
    return decide(shown, NOW)


def test_a_confirmed_change_by_somebody_who_may_is_a_new_version_in_the_ledger() -> None:
    decision = change(snapshot(Mode.CONSENT))
    assert decision.answer == Changed(version=4)
    (event,) = decision.events
    assert (event.type, event.recipient, event.occurred_at) == (E.POLICY_CHANGED, "", NOW)
    assert event.facts == {
        "what": "policy",
        "mode_before": "consent",
        "mode": "off",
        "group_messaging": 0,
    }
    assert event.payload == {"actor": "ann"}
    assert decision.settings is not None
    assert decision.settings.senders == (SENDER.key, SECOND.key)
    written = Settings.from_json(decision.settings.body)
    assert written.policy_of() == Policy(mode=Mode.OFF)


def test_a_change_below_tells_the_organisation_and_its_modes() -> None:
    settings = settings_with(Mode.OFF).with_organisation(Organisation("office", "Office"))
    decide = decide_settings(
        lambda before: before.with_policy(Policy(mode=Mode.CONSENT), "office"),
        ANN,
        permitted=True,
        confirm=True,
        what="policy",
        organisation="office",
    )
    (event,) = decide(snapshot(settings), NOW).events
    assert event.facts == {
        "what": "policy",
        "organisation": "office",
        "mode_before": "off",
        "mode": "consent",
        "group_messaging": 0,
    }


def test_what_is_no_policy_is_another_event() -> None:
    assert types(change(snapshot(), what="template")) == [E.SETTINGS_CHANGED]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"permitted": False}, Code.PERMISSION_MISSING),
        ({"confirm": False}, Code.CONFIRMATION_MISSING),
        ({"feature": "portal"}, Code.FEATURE_MISSING),
        ({"feature": "portal", "permitted": False, "confirm": False}, Code.FEATURE_MISSING),
        ({"permitted": False, "confirm": False}, Code.PERMISSION_MISSING),
    ],
)
def test_a_change_that_lacks_something_is_refused_and_changes_nothing(
    fields: dict[str, Any], code: Code
) -> None:
    assert change(snapshot(), **fields) == Decision(Refused(code))


def test_a_change_that_needs_no_feature_asks_for_none() -> None:
    bare = snapshot(settings_with(features=frozenset()))
    assert change(bare, feature="").answer == Changed(version=4)
    assert change(bare).answer == Refused(Code.FEATURE_MISSING)


def test_a_change_to_what_is_in_force_writes_no_version() -> None:
    assert change(snapshot(Mode.OFF)) == Decision(Changed(version=3))


def test_group_messaging_is_told_in_the_ledger() -> None:
    groups = Policy(mode=Mode.OFF, group_messaging=True)
    assert change(snapshot(), groups).events[0].facts["group_messaging"] == 1


def test_a_change_that_raises_changes_nothing() -> None:
    def loosens(_: Settings) -> Settings:
        raise SettingsError("no", code="loosens_inherited")

    with pytest.raises(SettingsError):
        decide_settings(loosens, ANN, permitted=True, confirm=True, what="policy")(snapshot(), NOW)


# Plans and texting (row Q1) -----------------------------------------------------------------------

PRO = Plan("pro", {"texting", "policy"})
BASIC = Plan("basic", {"policy"})


def texting(shown: Snapshot, *, enabled: bool = True, **fields: Any) -> Decision[Any]:
    named = {"permitted": True, "confirm": True, **fields}
    return decide_texting(ANN, enabled=enabled, **named)(shown, NOW)


@pytest.mark.parametrize("enabled", [True, False])
def test_texting_is_switched_by_a_confirmed_act_that_the_ledger_names(*, enabled: bool) -> None:
    before = evolve(settings_with(), texting=not enabled)
    decision = texting(snapshot(before), enabled=enabled)
    assert decision.answer == Changed(version=4)
    (event,) = decision.events
    assert (event.type, event.payload) == (E.SETTINGS_CHANGED, {"actor": "ann"})
    assert (event.facts["what"], event.facts["texting"]) == ("texting", int(enabled))
    assert decision.settings is not None
    assert Settings.from_json(decision.settings.body).texting is enabled
    assert texting(snapshot(evolve(before, texting=enabled)), enabled=enabled) == Decision(
        Changed(version=3)
    )


def test_texting_takes_a_plan_that_has_it_to_switch_on_and_none_to_switch_off() -> None:
    bare = snapshot(settings_with().with_plan(BASIC))
    assert texting(bare) == Decision(Refused(Code.FEATURE_MISSING))
    assert texting(bare, enabled=False).answer == Changed(version=4)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"permitted": False}, Code.PERMISSION_MISSING),
        ({"confirm": False}, Code.CONFIRMATION_MISSING),
    ],
)
def test_texting_is_not_switched_without_permission_or_confirmation(
    fields: dict[str, Any], code: Code
) -> None:
    off = snapshot(evolve(settings_with(), texting=False))
    assert texting(off, **fields) == Decision(Refused(code))


def test_another_plan_brings_its_features_and_stands_in_the_ledger() -> None:
    decision = decide_plan(BASIC, "billing")(snapshot(), NOW)
    (event,) = decision.events
    assert (event.type, event.payload) == (E.SETTINGS_CHANGED, {"actor": "billing"})
    assert (event.facts["what"], event.facts["plan"]) == ("plan", "basic")
    assert decision.settings is not None
    written = Settings.from_json(decision.settings.body)
    assert (written.plan, written.features, written.texting) == ("basic", BASIC.features, True)


def test_a_plan_without_texting_can_be_given_to_a_tenant_that_lacks_every_feature() -> None:
    bare = snapshot(settings_with(features=frozenset()))
    assert decide_plan(PRO, "billing")(bare, NOW).answer == Changed(version=4)


# Enrolling --------------------------------------------------------------------------------------


def enrol(shown: Snapshot, name: str = "Firm", senders: Any = (SENDER, SECOND)) -> Decision[Any]:
    decide = decide_enrol(TENANT, name, senders, Policy(), frozenset({"texting"}))
    return decide(shown, NOW)


def test_enrolling_writes_the_first_version() -> None:
    decision = enrol(snapshot(None))
    assert decision.answer == Changed(version=1)
    (event,) = decision.events
    assert (event.type, event.facts) == (
        E.TENANT_ENROLLED,
        {"mode": "consent", "group_messaging": 0},
    )
    assert event.payload == {"name": "Firm"}
    assert decision.settings is not None
    settings = read_settings(SettingsVersion(1, decision.settings.body))
    assert (settings.tenant, settings.name_of(), settings.senders) == (
        TENANT,
        "Firm",
        (SENDER, SECOND),
    )
    assert settings.features == {"texting"}


def test_enrolling_with_a_plan_leaves_texting_off_and_names_the_plan() -> None:
    decide = decide_enrol(TENANT, "Firm", (SENDER,), Policy(), DEFAULT_FEATURES, PRO)
    decision = decide(snapshot(None), NOW)
    assert decision.events[0].facts["plan"] == "pro"
    assert decision.settings is not None
    written = Settings.from_json(decision.settings.body)
    assert (written.plan, written.features, written.texting) == ("pro", PRO.features, False)


def test_enrolling_again_with_the_same_words_changes_nothing() -> None:
    assert enrol(snapshot(Mode.OFF)) == Decision(Changed(version=3))


@pytest.mark.parametrize(("name", "senders"), [("Other", (SENDER, SECOND)), ("Firm", (SENDER,))])
def test_enrolling_again_with_other_words_is_an_error(name: str, senders: Any) -> None:
    with pytest.raises(SettingsError) as caught:
        enrol(snapshot(Mode.OFF), name, senders)
    assert caught.value.code == "enrolled_already"


def test_acting_leaves_the_trace_of_messages_alone() -> None:
    person = recipient(standing(*PATHS["opted_in"]), trace=traced())
    assert KEY not in opt_out(snapshot(Mode.OFF, person)).traces
