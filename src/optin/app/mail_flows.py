"""What whoever was sent an e-mail says of more of them, written once for both colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.form_values import Visitor
from optin.policy import (
    Attempt,
    Changed,
    Unchanged,
    Unit,
    decide_mails_again,
    decide_no_mails,
)
from optin.policy.mailing import MailDecide

if TYPE_CHECKING:
    from optin.forms import FormLinks

__all__ = ["MailFlows"]

_NO_FENCE = 0
"""No call was made under it: a unit that names it sees whom a row is about, and settles nothing."""


@frozen
class MailFlows:
    """Hold what the flows about e-mails need.

    Attributes:
        flows: The other flows.
        links: Reads links; None where the host has configured none.
    """

    flows: Flows = field(repr=False)
    links: FormLinks | None

    def decline(self, token: str, visitor: Visitor) -> Flow[Changed | Unchanged | None]:
        """Record that no more e-mails are wanted."""
        return (yield from self._decided(token, decide_no_mails(visitor.evidence)))

    def accept(
        self, token: str, wording: str, visitor: Visitor
    ) -> Flow[Changed | Unchanged | None]:
        """Record that e-mails are wanted again."""
        evidence = evolve(visitor.evidence, wording=wording)
        return (yield from self._decided(token, decide_mails_again(evidence)))

    def _decided(self, token: str, decide: MailDecide) -> Flow[Changed | Unchanged | None]:
        mail = None if self.links is None else self.links.unseal_mail(token)
        if mail is None:
            return None
        unit = Unit(Attempt(mail.tenant, mail.row, _NO_FENCE), decide)
        return (yield from calls.decided(unit, self.flows.clock))
