"""What the library does about quotas, written once for both colours."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows, fingerprint
from optin.app.setup import checked
from optin.exceptions import InputError
from optin.policy import (
    ACCOUNT,
    Action,
    Actor,
    Changed,
    Code,
    Decision,
    Key,
    Named,
    Refused,
    Row,
    Subjects,
    Unit,
    decide_adjust,
    decide_retry,
)
from optin.quota import AccountView, Audit, Discrepancy, Quota, QuotaEntry, top_up_key
from optin.storage import Entries, Page, Rows, fitting

__all__ = ["QuotaFlows"]

_PAGE: Final = 500


@frozen
class QuotaFlows:
    """Hold what the flows about quotas need.

    Attributes:
        flows: The other flows.
    """

    flows: Flows = field(repr=False)

    def account(self, tenant: str) -> Flow[AccountView]:
        """Return the account of an enrolled tenant."""
        yield from self.flows.settings(tenant)
        return (yield from calls.account(tenant, ACCOUNT))

    def remaining(self, tenant: str) -> Flow[int]:
        """Return how many units are left."""
        account = yield from self.account(tenant)
        return account.balance

    def entries(self, tenant: str, after: str | None, limit: int) -> Flow[Page[QuotaEntry]]:
        """Return a page of the account's entries."""
        yield from self.flows.settings(tenant)
        return (yield from calls.page(Entries(tenant, ACCOUNT), after, limit))

    def change(
        self, tenant: str, quota: Quota | None, actor: Actor, *, confirm: bool
    ) -> Flow[Changed | Refused]:
        """Change how a tenant's texts are counted and paid for."""
        if quota is not None:
            checked(quota, Quota)
        return (
            yield from self.flows.change(
                tenant,
                lambda settings: evolve(settings, quota=quota),
                actor,
                confirm=confirm,
                what="quota",
            )
        )

    def retry(self, tenant: str) -> Flow[bool]:
        """Try the top-up that waits now."""
        account = yield from self.account(tenant)
        unit = Unit(Named(tenant, top_up_key(ACCOUNT, account.asked)), decide_retry)
        return (yield from calls.decided(unit, self.flows.clock))

    def adjust(
        self, tenant: str, units: int, by: str, reason: str, key: str
    ) -> Flow[int | Refused]:
        """Give or take units by hand."""
        if not units or not reason.strip():
            message = "an adjustment has a number of units other than 0, and says why"
            raise InputError(message, code="invalid_adjustment")
        if self.flows.authorizes and not (
            yield from self.flows.permitted(Actor(by), Action.ADJUST_QUOTA, tenant)
        ):
            yield from self.flows.settings(tenant)
            return Refused(Code.PERMISSION_MISSING)
        account = yield from self.account(tenant)
        named = Named(tenant, top_up_key(ACCOUNT, account.asked))
        entry: Named | Subjects = named if account.is_open else Subjects(tenant)
        decide = decide_adjust(units, by, reason)
        if not key:
            return (yield from calls.decided(Unit(entry, decide), self.flows.clock))
        used = Key(f"adjust:{fitting(key)}", fingerprint(str(units), by, reason))
        unit: Unit[int] = Unit(entry, lambda seen, now: _noted(decide(seen, now)), used)
        result = yield from calls.transact(unit, self.flows.clock)
        return calls.recalled(result, int)

    def audit(self, tenant: str) -> Flow[Discrepancy | None]:
        """Compare the account with its entries and with the messages that were paid from it."""
        account = yield from self.account(tenant)
        rows: list[Row] = yield from calls.all_of(Rows(tenant))
        taken = {row.id: row.cost.units for row in rows if row.cost is not None}
        audit, after = Audit(account, taken), None
        while True:
            found = yield from calls.page(Entries(tenant, ACCOUNT), after, _PAGE)
            wrong = audit.read(found.items)
            if wrong is not None:
                return wrong
            after = found.after
            if after is None:
                return audit.end()


def _noted(decision: Decision[int]) -> Decision[int]:
    charge: Any = decision.guard
    if charge is None:
        return evolve(decision, memo=str(decision.answer))
    return evolve(
        decision, guard=evolve(charge, decide=lambda account: _noted(charge.decide(account)))
    )
