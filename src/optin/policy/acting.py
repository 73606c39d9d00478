"""Decide about what is done by hand, by a form, or to the setup."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import evolve

from optin.consent import (
    EVERYTHING,
    Event,
    EventType,
    Evidence,
    Facts,
    ScopeKind,
    Sender,
    Source,
    State,
)
from optin.exceptions import SettingsError
from optin.policy.automatic import Case, settings_of
from optin.policy.charging import granting
from optin.policy.decision import Decision, NewSettings, Snapshot
from optin.policy.permissions import Actor
from optin.policy.plans import POLICY, TEXTING, Plan
from optin.policy.policies import Policy
from optin.policy.reasons import Code
from optin.policy.receiving import agree, agree_again, covers
from optin.policy.results import Changed, OptInResult, OptOutResult, Refused, Unchanged
from optin.policy.settings import Settings
from optin.quota import Quota
from optin.templates import TemplateName

__all__ = [
    "decide_enrol",
    "decide_opt_in",
    "decide_opt_out",
    "decide_plan",
    "decide_settings",
    "decide_texting",
    "opts_nobody_in",
]

_NO_FACTS: Final[Facts] = MappingProxyType({})

_LIFTS_OPT_OUT: Final = frozenset({Source.FORM, Source.REPLY})
"""What lifts an opt-out: the person's own acts (row C5)."""


OptOutDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[OptOutResult]]
OptInDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[OptInResult]]
SettingsDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Changed | Refused]]
EnrolDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Changed]]


def _case(
    snapshot: Snapshot, now: datetime, sender: str, program: str, *, out: bool = False
) -> Case:
    settings = settings_of(snapshot)
    if settings.program_for(program) is None:
        message = "this tenant has no such program: name one of its programs, or none"
        raise SettingsError(message, code="unknown_program")
    found = settings.sender_for(sender, snapshot.recipient.channel) or settings.senders[0]
    scope = settings.scope_for(found.key, program)
    if out and settings.scope is ScopeKind.PROGRAM and not program:
        scope = EVERYTHING
    return Case.about(settings, snapshot.recipient, scope, found.key, now)


def decide_opt_out(
    evidence: Evidence, *, sender: str = "", program: str = "", everything: bool = False
) -> OptOutDecide:
    """Return the decision that opts somebody out by hand or by a form; it texts nobody.

    Args:
        evidence: How the person said so; no means is exclusive (47 CFR 64.1200(a)(10)).
        sender: The key of the sender, where consents are kept by sender.
        program: The program, where they are kept by program; ``""`` for all of them.
        everything: Whether every scope is meant, whatever consents are kept by.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[OptOutResult]:
        case = _case(snapshot, now, sender, program, out=True)
        if everything:
            case = evolve(case, scope=EVERYTHING)
        facts = {"source": evidence.source.value}
        if covers(case, case.scope):
            repeated = case.event(EventType.OPT_OUT_REPEATED, facts, evidence.payload())
            return Decision(Unchanged(State.OPTED_OUT), (repeated,))
        out = case.opted_out(facts, evidence.payload())
        parts = case.discard(case.scope)
        # By hand, the user who does it knows; by the person's own act, the user hears of it
        # (row C4).
        own_act = evidence.source is not Source.HAND
        rows = (case.notice(case.template("rejected")),) if own_act else ()
        return Decision(Changed(state=State.OPTED_OUT), (*out, *parts.events), rows, parts.moves)

    return decide


def decide_opt_in(
    evidence: Evidence, *, sender: str = "", program: str = "", permitted: bool = True
) -> OptInDecide:
    """Return the decision that records a consent given elsewhere, and confirms it to the person.

    Args:
        evidence: What was signed or said; by hand, a note or wording is needed (row C6).
        sender: The key of the sender, where consents are kept by sender.
        program: The program, where they are kept by program.
        permitted: Whether whoever records it may.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[OptInResult]:
        case = _case(snapshot, now, sender, program)
        standing = opts_nobody_in(case, evidence, permitted=permitted)
        facts = {"source": evidence.source.value}
        if isinstance(standing, Unchanged) and evidence.source in _LIFTS_OPT_OUT:
            return Decision(standing, agree_again(case, facts, evidence.payload()).events)
        if standing is not None:
            return Decision(standing)
        form = evidence.source is Source.FORM
        name = TemplateName.FORM_CONFIRMATION if form else case.template("confirmation", "user")
        tell = evidence.source is not Source.HAND
        parts = agree(case, facts, evidence.payload(), name, tell=tell)
        return Decision(Changed(state=State.OPTED_IN), parts.events, parts.rows, parts.moves)

    return decide


def opts_nobody_in(
    case: Case, evidence: Evidence, *, permitted: bool
) -> Unchanged | Refused | None:
    """Return why a consent given elsewhere changes nothing, if so.

    Args:
        case: Whose consent.
        evidence: How it was given.
        permitted: Whether whoever records it may.
    """
    record = case.record
    if not permitted:
        return Refused(Code.PERMISSION_MISSING)
    if evidence.source is Source.HAND and not (evidence.note + evidence.wording).strip():
        return Refused(Code.EVIDENCE_REQUIRED)
    if record.state is State.OPTED_IN:
        return Unchanged(State.OPTED_IN)
    if record.barred and evidence.source not in _LIFTS_OPT_OUT:
        return Refused(Code.OPT_OUT_STANDS, record.seq)
    return None


def decide_enrol(
    tenant: str,
    name: str,
    senders: tuple[Sender, ...],
    policy: Policy,
    features: frozenset[str],
    plan: Plan | None = None,
    quota: Quota | None = None,
) -> EnrolDecide:
    """Return the decision that enrols a tenant.

    Enrolling it again with the same words changes nothing.

    Args:
        tenant: The main organisation's identifier.
        name: What contacts know it by.
        senders: Its numbers and names.
        policy: For the whole tree.
        features: What it may use, where it has no plan.
        plan: What it bought, None where the host has no plans.
        quota: What texts cost, None where they are not counted.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed]:
        if snapshot.settings is not None:
            return _again(snapshot, name, senders)
        first = Settings.enrol(tenant, name, senders, policy, features, plan)
        settings = evolve(first, quota=quota)
        facts: dict[str, str | int] = {
            "mode": policy.mode.value,
            "group_messaging": int(policy.group_messaging),
        }
        if plan is not None:
            facts["plan"] = plan.name
        event = Event(EventType.TENANT_ENROLLED, now, facts=facts, payload={"name": name})
        enrolled = Decision(Changed(version=1), (event,), settings=_written(settings))
        return granting(enrolled, settings, now)

    return decide


def _again(snapshot: Snapshot, name: str, senders: tuple[Sender, ...]) -> Decision[Changed]:
    settings = settings_of(snapshot)
    if settings.name_of() != name or settings.senders != senders:
        message = (
            "this tenant is enrolled already, with another name or other senders: change them with "
            "add_organisation, which also renames, and change_senders"
        )
        raise SettingsError(message, code="enrolled_already")
    number = 0 if snapshot.settings is None else snapshot.settings.number
    return Decision(Changed(version=number))


def decide_settings(
    change: Callable[[Settings], Settings],
    actor: Actor,
    *,
    permitted: bool,
    confirm: bool,
    what: str,
    feature: str = POLICY,
    organisation: str = "",
    facts: Facts = _NO_FACTS,
) -> SettingsDecide:
    """Return the decision that changes a tenant's settings.

    Args:
        change: From the settings in force to the new ones; what it raises changes nothing.
        actor: Who wants it.
        permitted: Whether the actor may.
        confirm: True once the actor was shown what changes and agreed.
        what: What is changed, for the ledger: ``"policy"``, ``"template"``, ``"keywords"``, ...
        feature: What the tenant must have been given, ``""`` for nothing.
        organisation: Whose policy is changed, ``""`` for the main one's.
        facts: What the ledger says of it besides.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Refused]:
        settings = settings_of(snapshot)
        if feature and feature not in settings.features_of(organisation):
            return Decision(Refused(Code.FEATURE_MISSING))
        if not permitted:
            return Decision(Refused(Code.PERMISSION_MISSING))
        if not confirm:
            return Decision(Refused(Code.CONFIRMATION_MISSING))
        number = 0 if snapshot.settings is None else snapshot.settings.number
        changed = change(settings)
        if changed == settings:
            return Decision(Changed(version=number))
        type_ = EventType.POLICY_CHANGED if what == "policy" else EventType.SETTINGS_CHANGED
        before, after = settings.policy_of(organisation), changed.policy_of(organisation)
        told: dict[str, str | int] = {
            "what": what,
            "mode_before": before.mode.value,
            "mode": after.mode.value,
            "group_messaging": int(after.group_messaging),
            **facts,
        }
        if organisation:
            told["organisation"] = organisation
        event = Event(type_, now, facts=told, payload={"actor": actor.id})
        decision: Decision[Changed | Refused] = Decision(
            Changed(version=number + 1), (event,), settings=_written(changed)
        )
        return granting(decision, changed, now)

    return decide


def decide_texting(
    actor: Actor, *, enabled: bool, permitted: bool, confirm: bool
) -> SettingsDecide:
    """Return the decision that switches texting on or off for a tenant (row Q1).

    Args:
        actor: Who wants it.
        enabled: True for on, which takes a plan that has the feature.
        permitted: Whether the actor may.
        confirm: True once the actor was shown what changes and agreed.
    """
    return decide_settings(
        lambda settings: evolve(settings, texting=enabled),
        actor,
        permitted=permitted,
        confirm=confirm,
        what="texting",
        feature=TEXTING if enabled else "",
        facts={"texting": int(enabled)},
    )


def decide_plan(plan: Plan, by: str) -> SettingsDecide:
    """Return the decision that a tenant has bought another plan.

    Args:
        plan: Which.
        by: Who or what of the host's says so, for the ledger.
    """
    return decide_settings(
        lambda settings: settings.with_plan(plan),
        Actor(by),
        permitted=True,
        confirm=True,
        what="plan",
        feature="",
        facts={"plan": plan.name},
    )


def _written(settings: Settings) -> NewSettings:
    return NewSettings(settings.to_json(), tuple(sender.key for sender in settings.senders))
