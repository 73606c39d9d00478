"""What whoever was sent an e-mail says of more of them, written once for both colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.form_values import Visitor
from optin.consent import PORTAL
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
    from optin.forms import FormLinks, OfMail

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
        mail = self._unsealed(token)
        if mail is None:
            return None
        return (yield from self._decided(mail, decide_no_mails(visitor.evidence, mail.scope)))

    def accept(
        self, token: str, wording: str, visitor: Visitor
    ) -> Flow[Changed | Unchanged | None]:
        """Record that e-mails are wanted again."""
        mail = self._unsealed(token)
        # Messages are agreed to by a form or a START, and not by what was asked of e-mails.
        if mail is None or mail.scope != PORTAL:
            return None
        evidence = evolve(visitor.evidence, wording=wording)
        return (yield from self._decided(mail, decide_mails_again(evidence)))

    def _unsealed(self, token: str) -> OfMail | None:
        return None if self.links is None else self.links.unseal_mail(token)

    def _decided(self, mail: OfMail, decide: MailDecide) -> Flow[Changed | Unchanged | None]:
        unit = Unit(Attempt(mail.tenant, mail.row, _NO_FENCE), decide)
        return (yield from calls.decided(unit, self.flows.clock))
