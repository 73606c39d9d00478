"""Settings: what one organisation sets binds everything below it, and every version reads back."""

import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import product
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import ScopeKind, Sender
from optin.exceptions import SettingsError
from optin.keywords import Keywords
from optin.policy import (
    DEFAULT_FEATURES,
    ContactsStart,
    Doubt,
    Mode,
    Organisation,
    Plan,
    Policy,
    Settings,
    SettingsVersion,
    read_settings,
)
from optin.templates import TemplateName
from tests.policy.snapshots import SECOND, SENDER, TENANT, TOLL_FREE, settings_with

CAUTION = [Doubt.REVIEW, Doubt.SUSPEND, Doubt.OPT_OUT]
OPENNESS = [ContactsStart.DELIVER, ContactsStart.ANSWER, ContactsStart.DROP]
STRICTNESS = [Mode.OFF, Mode.DISCLAIMER, Mode.CONSENT]
DAY = timedelta(days=1)


def code_of(call: Callable[[], Any]) -> str:
    with pytest.raises(SettingsError) as caught:
        call()
    return caught.value.code


policies = st.builds(
    lambda mode, groups, limit, hold, again, reminders, pause, implied, length, start, doubts: (
        Policy(
            mode=mode,
            group_messaging=groups and mode is not Mode.CONSENT,
            hold_limit=limit,
            hold_for=hold,
            ask_again_after=again,
            reminders=reminders,
            remind_after=pause,
            implied_for=implied,
            max_length=length,
            contacts_start=start,
            probable=max(doubts, key=CAUTION.index),
            doubtful=min(doubts, key=CAUTION.index),
        )
    ),
    st.sampled_from(Mode),
    st.booleans(),
    st.integers(0, 5),
    st.timedeltas(timedelta(microseconds=1), timedelta(days=3652)),
    st.timedeltas(timedelta(0), timedelta(days=3652)),
    st.integers(0, 5),
    st.timedeltas(timedelta(0), timedelta(days=3652)),
    st.none() | st.timedeltas(timedelta(microseconds=1), timedelta(days=3652)),
    st.integers(1, 600),
    st.sampled_from(ContactsStart),
    st.tuples(st.sampled_from(Doubt), st.sampled_from(Doubt)),
)


def is_as_strict(policy: Policy, above: Policy) -> bool:
    return (
        STRICTNESS.index(policy.mode) >= STRICTNESS.index(above.mode)
        and policy.group_messaging <= above.group_messaging
        and policy.hold_limit <= above.hold_limit
        and policy.hold_for <= above.hold_for
        and policy.ask_again_after >= above.ask_again_after
        and policy.reminders <= above.reminders
        and policy.remind_after >= above.remind_after
        and (policy.implied_for or timedelta.max) <= (above.implied_for or timedelta.max)
        and policy.max_length <= above.max_length
        and OPENNESS.index(policy.contacts_start) >= OPENNESS.index(above.contacts_start)
        and CAUTION.index(policy.probable) >= CAUTION.index(above.probable)
        and CAUTION.index(policy.doubtful) >= CAUTION.index(above.doubtful)
    )


# Policies ---------------------------------------------------------------------------------------


def test_explicit_consent_is_the_default() -> None:
    assert Policy() == Policy(
        mode=Mode.CONSENT,
        group_messaging=False,
        hold_limit=20,
        hold_for=7 * DAY,
        ask_again_after=DAY,
        reminders=1,
        remind_after=timedelta(minutes=1),
        implied_for=None,
        max_length=480,
        contacts_start=ContactsStart.DELIVER,
        probable=Doubt.OPT_OUT,
        doubtful=Doubt.REVIEW,
    )


# Row P5.
def test_explicit_consent_and_group_messaging_exclude_each_other_and_the_error_says_why() -> None:
    with pytest.raises(SettingsError, match="explicit consent and group messaging") as caught:
        Policy(mode=Mode.CONSENT, group_messaging=True)
    assert caught.value.code == "consent_excludes_groups"
    for mode in (Mode.DISCLAIMER, Mode.OFF):
        assert Policy(mode=mode, group_messaging=True).group_messaging


@pytest.mark.parametrize(
    "fields",
    [
        {"hold_limit": -1},
        {"max_length": 0},
        {"reminders": -1},
        {"remind_after": timedelta(0, 0, -1)},
        {"remind_after": timedelta.max},
        {"implied_for": timedelta(0)},
        {"implied_for": timedelta.max},
        {"hold_for": timedelta(0)},
        {"ask_again_after": timedelta(0, 0, -1)},
        {"hold_for": timedelta.max},
        {"ask_again_after": timedelta.max},
        {"ask_again_after": timedelta(days=3652, microseconds=1)},
    ],
)
def test_a_number_that_makes_no_sense_is_refused(fields: dict[str, Any]) -> None:
    assert code_of(lambda: Policy(**fields)) == "invalid_policy"


def test_whether_contacts_begin_may_be_given_as_a_word() -> None:
    assert Policy(contacts_start="drop").contacts_start is ContactsStart.DROP
    with pytest.raises(SettingsError, match="'deliver', 'answer', 'drop', not 'never'") as refused:
        Policy(contacts_start="never")
    assert refused.value.code == "invalid_policy"
    with pytest.raises(SettingsError, match=f"not '{'x' * 20}'$"):
        Policy(contacts_start="x" * 21)


def test_a_policy_of_before_lets_contacts_begin() -> None:
    written = Policy(contacts_start="drop").to_json()
    assert written.pop("contacts_start") == "drop"
    assert Policy.from_json(written).contacts_start is ContactsStart.DELIVER


# Row K5.
def test_what_becomes_of_words_in_doubt_may_be_given_as_a_word() -> None:
    policy = Policy(probable="suspend", doubtful="suspend")
    assert (policy.probable, policy.doubtful) == (Doubt.SUSPEND, Doubt.SUSPEND)
    with pytest.raises(SettingsError, match="'review', 'suspend', 'opt_out', not 'never'") as no:
        Policy(probable="never")
    assert no.value.code == "invalid_policy"
    with pytest.raises(SettingsError, match=f"not '{'x' * 20}'$"):
        Policy(doubtful="x" * 21)


@pytest.mark.parametrize(("probable", "doubtful"), list(product(CAUTION, CAUTION)))
def test_the_doubtful_weighs_no_more_than_the_probable(probable: Doubt, doubtful: Doubt) -> None:
    if CAUTION.index(doubtful) > CAUTION.index(probable):
        with pytest.raises(SettingsError, match="cannot weigh more") as refused:
            Policy(probable=probable, doubtful=doubtful)
        assert refused.value.code == "invalid_policy"
    else:
        written = Policy(probable=probable, doubtful=doubtful).to_json()
        assert (written["probable"], written["doubtful"]) == (probable.value, doubtful.value)


def test_a_policy_of_before_takes_the_probable_for_opt_outs() -> None:
    written = Policy(probable="suspend", doubtful="suspend").to_json()
    assert (written.pop("probable"), written.pop("doubtful")) == ("suspend", "suspend")
    assert Policy.from_json(written) == Policy()


def test_the_edges_are_allowed() -> None:
    Policy(hold_limit=0, max_length=1, hold_for=timedelta(0, 0, 1), ask_again_after=timedelta(0))
    Policy(reminders=0, remind_after=timedelta(0))
    longest = timedelta(days=3652)
    Policy(hold_for=longest, ask_again_after=longest, remind_after=longest, implied_for=longest)


def test_a_mode_may_be_given_as_a_word() -> None:
    assert Policy(mode="off").mode is Mode.OFF
    with pytest.raises(SettingsError, match="loose") as refused:
        Policy(mode="loose")
    assert refused.value.code == "unknown_mode"


@given(policies, policies)
def test_the_policy_under_another_is_as_strict_as_both(own: Policy, above: Policy) -> None:
    effective = own.under(above)
    assert is_as_strict(effective, own)
    assert is_as_strict(effective, above)
    assert effective == above.under(own)
    assert effective.under(own) == effective


@given(policies)
def test_a_policy_reads_back_as_it_was_written(policy: Policy) -> None:
    assert Policy.from_json(policy.to_json()) == policy
    assert policy.under(policy) == policy


# The tree (row P6) ------------------------------------------------------------------------------

trees = st.lists(st.tuples(st.integers(0, 10), policies | st.none()), max_size=5)


@given(policies, trees)
def test_no_organisation_is_looser_than_any_above_it(
    root: Policy, children: list[tuple[int, Policy | None]]
) -> None:
    settings = settings_with(root)
    names = [TENANT]
    for number, (place, policy) in enumerate(children):
        child = Organisation(f"o{number}", f"Office {number}", names[place % len(names)], policy)
        inherited = settings.policy_of(child.parent)
        if policy is not None and not is_as_strict(policy, inherited):
            assert code_of(partial(settings.with_organisation, child)) == "loosens_inherited"
            continue
        settings = settings.with_organisation(child)
        names.append(child.id)
    for name in names:
        path = settings.path(name)
        assert path[0] == name
        assert path[-1] == TENANT
        for above in path[1:]:
            assert is_as_strict(settings.policy_of(name), settings.policy_of(above))


@given(policies, policies, policies)
def test_tightening_the_top_tightens_what_was_set_below_before(
    root: Policy, own: Policy, tighter: Policy
) -> None:
    office = Organisation("office", "Office", policy=own.under(root))
    settings = settings_with(root).with_organisation(office).with_policy(tighter)
    assert is_as_strict(settings.policy_of("office"), tighter)
    assert is_as_strict(settings.policy_of("office"), own)


def test_a_sub_organisation_inherits_and_may_be_stricter_and_not_looser() -> None:
    settings = settings_with(Mode.DISCLAIMER).with_organisation(Organisation("a", "A"))
    assert settings.organisations["a"].parent == TENANT
    assert settings.policy_of("a").mode is Mode.DISCLAIMER
    stricter = settings.with_policy(Policy(mode=Mode.CONSENT), "a")
    assert stricter.policy_of("a").mode is Mode.CONSENT
    assert stricter.policy_of().mode is Mode.DISCLAIMER
    assert code_of(lambda: settings.with_policy(Policy(mode=Mode.OFF), "a")) == "loosens_inherited"
    longer = Policy(mode=Mode.CONSENT, max_length=481)
    assert code_of(lambda: settings.with_policy(longer, "a")) == "loosens_inherited"


def test_settings_do_not_change_and_remember_no_policy_of_another_version() -> None:
    first = settings_with(Mode.CONSENT)
    assert first.policy_of().mode is Mode.CONSENT
    second = first.with_policy(Policy(mode=Mode.OFF))
    assert first.policy_of().mode is Mode.CONSENT
    assert second.policy_of().mode is Mode.OFF


def test_what_was_asked_of_settings_neither_shows_nor_makes_them_unequal() -> None:
    asked, fresh = settings_with(), settings_with()
    asked.policy_of()
    assert asked == fresh
    assert repr(asked) == repr(fresh)


def test_an_organisation_is_renamed_and_keeps_its_place_and_policy() -> None:
    own = Policy(max_length=100)
    settings = (
        settings_with()
        .with_organisation(Organisation("a", "A", policy=own))
        .with_organisation(Organisation("b", "B", "a"))
    )
    renamed = settings.with_organisation(Organisation("a", "Alpha"))
    assert renamed.name_of("a") == "Alpha"
    assert renamed.policy_of("b").max_length == 100
    assert renamed.path("b") == ("b", "a", TENANT)
    same = settings.with_organisation(Organisation("b", "Beta", "a"))
    assert same.path("b") == ("b", "a", TENANT)
    replaced = settings.with_organisation(Organisation("a", "A", policy=Policy(max_length=90)))
    assert replaced.policy_of("a").max_length == 90


def test_the_main_organisation_can_be_renamed_and_keeps_its_policy() -> None:
    renamed = settings_with(Mode.OFF).with_organisation(Organisation(TENANT, "Firm & Partners"))
    assert renamed.name_of() == "Firm & Partners"
    assert renamed.policy_of().mode is Mode.OFF
    assert renamed.path("") == (TENANT,)


@pytest.mark.parametrize(
    ("organisation", "code"),
    [
        (Organisation("", "A"), "invalid_organisation"),
        (Organisation(" ", "A"), "invalid_organisation"),
        (Organisation("x", ""), "invalid_organisation"),
        (Organisation("x", "\t"), "invalid_organisation"),
        (Organisation("x", "X", "nowhere"), "unknown_organisation"),
        (Organisation("b", "B", TENANT), "invalid_organisation"),
        (Organisation("a", "A", "b"), "invalid_organisation"),
        (Organisation(TENANT, "Firm", "a"), "invalid_organisation"),
    ],
)
def test_what_would_make_the_tree_no_tree_is_refused(organisation: Organisation, code: str) -> None:
    settings = (
        settings_with()
        .with_organisation(Organisation("a", "A"))
        .with_organisation(Organisation("b", "B", "a"))
    )
    assert code_of(lambda: settings.with_organisation(organisation)) == code


def test_an_unknown_organisation_is_an_error_wherever_it_is_named() -> None:
    settings = settings_with()
    for call in (
        lambda: settings.path("x"),
        lambda: settings.policy_of("x"),
        lambda: settings.with_policy(Policy(), "x"),
        lambda: settings.with_template("help", None, "x"),
    ):
        assert code_of(call) == "unknown_organisation"


# Enrolling, senders, scope, templates -----------------------------------------------------------


@pytest.mark.parametrize(("tenant", "name"), [("", "Firm"), (" ", "Firm"), ("firm", "\n")])
def test_a_tenant_needs_an_identifier_and_a_name(tenant: str, name: str) -> None:
    call = lambda: Settings.enrol(tenant, name, (SENDER,), Policy())  # noqa: E731
    assert code_of(call) == "invalid_tenant"


def test_a_tenant_needs_a_sender() -> None:
    assert code_of(lambda: Settings.enrol("firm", "Firm", (), Policy())) == "no_sender"
    assert code_of(lambda: settings_with().with_senders(())) == "no_sender"


def test_a_tenant_may_text_unless_the_host_says_otherwise() -> None:
    settings = Settings.enrol("firm", "Firm", (SENDER,), Policy())
    assert settings.features == DEFAULT_FEATURES == {"texting", "policy"}


def test_a_plan_says_what_a_tenant_may_use_and_somebody_has_to_switch_it_on() -> None:
    plan = Plan("pro", ["texting", "portal"])
    settings = Settings.enrol("firm", "Firm", (SENDER,), Policy(), plan=plan)
    assert (settings.plan, settings.features) == ("pro", plan.features)
    assert plan.features == {"texting", "portal"}
    assert not settings.texting
    assert Settings.enrol("firm", "Firm", (SENDER,), Policy()).texting


def test_features_beside_a_plan_and_a_plan_without_a_name_are_refused() -> None:
    pro = Plan("pro", {"texting"})
    bare = frozenset({"policy"})
    enrol = lambda: Settings.enrol("firm", "Firm", (SENDER,), Policy(), bare, pro)  # noqa: E731
    assert code_of(enrol) == "plan_and_features"
    assert code_of(lambda: settings_with().with_plan(Plan(" ", pro.features))) == "invalid_plan"


def test_settings_of_before_there_were_plans_are_read_as_they_were_meant() -> None:
    written = json.loads(settings_with().to_json())
    del written["plan"], written["texting"], written["programs"]
    for each in written["organisations"]:
        for name in ("reminders", "remind_after", "implied_for"):
            del each["policy"][name]
    read = Settings.from_json(json.dumps(written))
    assert (read, read.texting, read.plan) == (settings_with(), True, "")


def test_a_sender_is_found_by_its_key_and_the_first_by_none() -> None:
    settings = settings_with()
    assert settings.sender_for("") is SENDER
    assert settings.sender_for(SECOND.key) is SECOND
    assert settings.sender_for("+14155550199") is None
    other = settings.with_senders((TOLL_FREE,))
    assert other.sender_for("") is TOLL_FREE
    assert other.sender_for(SENDER.key) is None


def test_consents_are_divided_by_programs_where_there_are_any() -> None:
    assert settings_with().with_scope(ScopeKind.SENDER).scope is ScopeKind.SENDER
    assert code_of(lambda: settings_with().with_scope(ScopeKind.PROGRAM)) == "no_program"
    divided = settings_with().with_programs(["news"]).with_scope(ScopeKind.PROGRAM)
    assert divided.scope is ScopeKind.PROGRAM
    assert code_of(lambda: divided.with_programs([])) == "no_program"
    assert settings_with().with_programs(["news"]).with_programs([]).programs == ()


@pytest.mark.parametrize("names", [["news", "news"], [""], [" "], ["two\nlines"], ["a", "\x00"]])
def test_a_program_has_a_name_of_its_own_on_one_line(names: list[str]) -> None:
    assert code_of(lambda: settings_with().with_programs(names)) == "invalid_program"


def test_a_program_is_found_by_its_name_and_the_first_by_none() -> None:
    bare, named = settings_with(), settings_with().with_programs(["news", "law"])
    assert [bare.program_for(each) for each in ("", "news")] == ["", None]
    assert [named.program_for(each) for each in ("", "law", "gone")] == ["news", "law", None]


def test_a_scope_is_named_with_the_first_of_what_is_not_said() -> None:
    settings = settings_with().with_programs(["news", "law"])
    by_sender = evolve(settings, scope=ScopeKind.SENDER)
    by_program = evolve(settings, scope=ScopeKind.PROGRAM)
    assert settings.scope_for(SECOND.key, "law") == "organisation"
    assert by_sender.scope_for() == f"sender:{SENDER.key}"
    assert by_sender.scope_for(SECOND.key, "law") == f"sender:{SECOND.key}"
    assert by_program.scope_for() == "program:news"
    assert by_program.scope_for(SECOND.key, "law") == "program:law"
    assert evolve(by_program, programs=()).scope_for() == "program:"


WORDING = "{{ organization_name }}: write to us at any time. Reply {{ opt_out_keyword }} to stop."


def test_a_wording_is_the_organisations_own_until_it_goes_back_to_the_one_above() -> None:
    settings = settings_with().with_organisation(Organisation("a", "A"))
    name = TemplateName.DISCLAIMER
    default = settings.templates.find(name, settings.path("a"))
    changed = settings.with_template("disclaimer", WORDING)
    assert changed.templates.find(name, changed.path("a")).source == WORDING
    own = settings.with_template("disclaimer", WORDING, "a")
    assert own.templates.find(name, own.path("")).source == default.source
    assert own.templates.find(name, own.path("a")).source == WORDING
    back = own.with_template("disclaimer", None, "a")
    assert back.templates.find(name, back.path("a")).source == default.source


def test_a_template_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(SettingsError, match="form_confirmation") as caught:
        settings_with().with_template("nothing", "x")
    assert caught.value.code == "unknown_template"


# Round trips ------------------------------------------------------------------------------------


@given(policies, policies | st.none(), st.sampled_from([ScopeKind.ORGANISATION, ScopeKind.SENDER]))
def test_settings_read_back_as_they_were_written(
    root: Policy, own: Policy | None, scope: ScopeKind
) -> None:
    settings = settings_with(
        root,
        senders=(SENDER, TOLL_FREE, Sender.parse("55555"), Sender.parse("MyFirm")),
        features=frozenset({"texting", "portal"}),
        scope=scope,
    )
    office = Organisation("office", 'O\u00e9 "quoted" \U0001f3e2')
    settings = settings.with_organisation(office)
    if own is not None:
        settings = settings.with_policy(own.under(root), "office")
    settings = settings.with_template("disclaimer", WORDING, "office")
    settings = evolve(
        settings, keywords=Keywords("AGREE", "BASTA", frozenset({"aws"})), texting=False
    )
    if own is not None:
        settings = settings.with_plan(Plan("basic", {"texting"})).with_programs(["a", "b"])
    read = Settings.from_json(settings.to_json())
    assert read == settings
    assert read.to_json() == settings.to_json()
    assert read.policy_of("office") == settings.policy_of("office")


def test_a_sender_that_answers_stop_by_the_hosts_word_stays_one() -> None:
    told = evolve(SENDER, answers_stop=True)
    read = Settings.from_json(settings_with(senders=(told,)).to_json())
    assert read.senders == (told,)


def test_a_version_is_read_once() -> None:
    version = SettingsVersion(1, settings_with().to_json())
    assert read_settings(version) is read_settings(version)
    assert read_settings(version) == settings_with()
    other = SettingsVersion(1, settings_with(Mode.OFF).to_json())
    assert read_settings(other).policy_of().mode is Mode.OFF
