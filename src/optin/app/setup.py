"""How tenants are enrolled and their settings change; see :mod:`optin.app.calls`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final, TypeAlias, TypeVar

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.incoming import Incoming
from optin.consent import (
    EVERYTHING,
    Address,
    Evidence,
    ScopeKind,
    Sender,
    Source,
    State,
    kind_of,
)
from optin.exceptions import InputError, SettingsError
from optin.policy import (
    POLICY,
    Action,
    Actor,
    Changed,
    Decision,
    Filled,
    InboxState,
    Plan,
    Policy,
    RecipientView,
    Refused,
    RowKind,
    RowState,
    Settings,
    Snapshot,
    Subjects,
    Unit,
    a_policy,
    decide_enrol,
    decide_opt_out,
    decide_plan,
    decide_settings,
    decide_texting,
    features_of,
    named,
    settings_of,
)
from optin.quota import Quota
from optin.storage import Deliveries, Recipients, Rows

__all__ = ["Decide", "Setup", "checked"]

T = TypeVar("T")
Decide: TypeAlias = Callable[[Snapshot, datetime], Decision[T]]


@frozen
class Setup(Incoming):
    """Hold what every flow needs, and change what tenants have set up.

    Attributes:
        clock: The one that all times come from.
        new_id: Makes references for messages whose host gives none.
        region: The country whose national form of numbers is accepted, ``""`` for none.
        authorizes: Whether the host is asked who may do what; else the permissions count that an
            actor is given.
    """

    new_id: Callable[[], str] = field(repr=False)
    region: str = ""
    authorizes: bool = False

    def enrol(
        self,
        tenant: str,
        name: str,
        senders: Sequence[str | Sender],
        policy: Policy,
        features: frozenset[str],
        plan: Plan | None = None,
        quota: Quota | None = None,
    ) -> Flow[Changed]:
        """Enrol a tenant."""
        parsed = self._senders(senders)
        decide = decide_enrol(
            tenant,
            name,
            parsed,
            a_policy(policy),
            features_of(features),
            None if plan is None else checked(plan, Plan),
            None if quota is None else checked(quota, Quota),
        )
        answer: Changed = yield from self._decided(Subjects(tenant, settings=True), decide)
        yield from self.adopt(tenant, parsed)
        return answer

    def change(
        self,
        tenant: str,
        change: Callable[[Settings], Settings],
        actor: Actor,
        *,
        confirm: bool,
        what: str,
        feature: str = "",
        organisation: str = "",
    ) -> Flow[Changed | Refused]:
        """Change a tenant's settings."""
        decide = decide_settings(
            change,
            actor,
            permitted=(yield from self.permitted(actor, Action.SETUP, tenant, organisation)),
            confirm=confirm,
            what=what,
            feature=feature,
            organisation=organisation,
        )
        answer: Changed | Refused = yield from self._decided(
            Subjects(tenant, settings=True), decide
        )
        return answer

    def enable_texting(
        self, tenant: str, actor: Actor, *, enabled: bool, confirm: bool
    ) -> Flow[Changed | Refused]:
        """Switch texting on or off."""
        permitted = yield from self.permitted(actor, Action.ENABLE_TEXTING, tenant)
        decide = decide_texting(actor, enabled=enabled, permitted=permitted, confirm=confirm)
        answer: Changed | Refused = yield from self._decided(
            Subjects(tenant, settings=True), decide
        )
        return answer

    def change_plan(self, tenant: str, plan: Plan, by: str) -> Flow[Changed | Refused]:
        """Write down that a tenant has bought another plan."""
        answer: Changed | Refused = yield from self._decided(
            Subjects(tenant, settings=True), decide_plan(checked(plan, Plan), by)
        )
        return answer

    def change_scope(
        self, tenant: str, scope: ScopeKind, actor: Actor, *, confirm: bool
    ) -> Flow[Changed | Refused]:
        """Change by what consents are divided, as long as that loses no opt-out.

        Warning: an opt-out that was given in one scope says nothing of another, so a change would
        lift it (``test_the_division_changes_where_that_loses_no_opt_out`` notices).
        """
        settings = yield from self.settings(tenant)
        if scope is not settings.scope:
            yield from self._check_division(tenant, scope)
        answer = yield from self.change(
            tenant,
            lambda settings: settings.with_scope(scope),
            actor,
            confirm=confirm,
            what="scope",
            feature=POLICY,
        )
        if scope is not settings.scope and isinstance(answer, Changed):
            # One that came in between stands in a scope of before: now it is of everything.
            for each in (yield from self._would_be_lifted(tenant, scope)):
                if each.address is not None:
                    evidence = Evidence(Source.HAND, note="carried over", actor=actor.id)
                    out = decide_opt_out(evidence, everything=True)
                    yield from self._decided(Subjects(tenant, (each.address,)), out)
        return answer

    def _check_division(self, tenant: str, scope: ScopeKind) -> Flow[None]:
        undecided = yield from calls.all_of(
            Deliveries(tenant, states=(InboxState.NEW, InboxState.POISON))
        )
        stops = any(each.delivery.meaning == "stop" for each in undecided)
        if stops or (yield from self._would_be_lifted(tenant, scope)):
            message = (
                "opt-outs stand that do not carry over, and would be lifted: keep the division, "
                "or have them recorded as opt-outs of everything first"
            )
            raise SettingsError(message, code="opt_outs_exist")
        waiting = yield from calls.all_of(Rows(tenant, None, (RowState.HELD, RowState.PENDING)))
        # A notice is under no consent, and an e-mail under one that nothing divides.
        if any(row.kind not in {RowKind.NOTICE, RowKind.MAIL} for row in waiting):
            message = "messages wait to leave or for an answer: change the division once none does"
            raise SettingsError(message, code="messages_wait")

    def _would_be_lifted(self, tenant: str, scope: ScopeKind) -> Flow[list[RecipientView]]:
        """Return who opted out of a scope of another kind, and not of everything."""
        recipients: list[RecipientView] = yield from calls.all_of(Recipients(tenant))
        return [
            each
            for each in recipients
            if each.standing.in_scope(EVERYTHING).state is not State.OPTED_OUT
            and any(
                record.barred and kind_of(name) not in {None, scope}
                for name, record in each.standing.records.items()
            )
        ]

    def change_senders(
        self, tenant: str, senders: Sequence[str | Sender], actor: Actor, *, confirm: bool
    ) -> Flow[Changed | Refused]:
        """Change a tenant's senders."""
        parsed = self._senders(senders)
        answer = yield from self.change(
            tenant,
            lambda settings: settings.with_senders(parsed),
            actor,
            confirm=confirm,
            what="senders",
        )
        if isinstance(answer, Changed):
            yield from self.adopt(tenant, parsed)
        return answer

    def settings(self, tenant: str) -> Flow[Settings]:
        """Return the settings in force."""
        snapshot = yield from calls.view(Subjects(tenant))
        return settings_of(snapshot)

    # Parts

    def permitted(
        self, actor: Actor, action: Action, tenant: str, organisation: str = ""
    ) -> Flow[bool]:
        """Say whether somebody may do something."""
        checked(actor, Actor)
        if not self.authorizes:
            return named(actor, action)
        return (yield from calls.may(actor, action, tenant, organisation))

    def address(self, given: str | Address) -> Address:
        """Return an address, however it was written."""
        return (
            given
            if isinstance(given, Address)
            else Address.parse(given, region=self.region or None)
        )

    def sender(self, given: str | Sender) -> Sender:
        """Return a sender, however it was written."""
        return (
            given if isinstance(given, Sender) else Sender.parse(given, region=self.region or None)
        )

    def _senders(self, given: Sequence[str | Sender]) -> tuple[Sender, ...]:
        if isinstance(given, str):
            message = 'senders is a list, even of one: ["+12025550100"]'
            raise InputError(message, code="wrong_type")
        return tuple(self.sender(one) for one in given)

    def _key(self, sender: str | Sender) -> str:
        return self.sender(sender).key if sender else ""

    def _decided(self, entry: Subjects, decide: Decide[T]) -> Flow[T]:
        return (yield from calls.decided(Unit(entry, decide), self.clock))


_KINDS: Final = MappingProxyType[type, str](
    {
        Actor: 'an actor is an Actor, such as Actor("ana", {"setup"})',
        Plan: 'a plan is a Plan, such as Plan("pro", {"texting", "policy"})',
        Filled: 'a template is Filled, such as Filled("appointment", {"day": "Monday"})',
        Quota: "a quota is a Quota, such as Quota(free=100, pack=1000)",
    }
)


def checked(given: object, kind: type[T]) -> T:
    """Return what was given, where it is of its kind; a word in its place is a likely slip.

    Raises:
        InputError: ``wrong_type``: it is not; says what to give.
    """
    if isinstance(given, kind):
        return given
    raise InputError(_KINDS[kind], code="wrong_type")
