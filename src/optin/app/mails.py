"""What whoever was sent an e-mail may say of more of them.

Reached as :attr:`optin.OptIn.mails` and :attr:`optin.AsyncOptIn.mails`.
"""

from __future__ import annotations

from typing import Final

from optin.app.calls import AsyncRun, Run
from optin.app.form_values import Visitor
from optin.app.mail_flows import MailFlows
from optin.policy import Changed, Unchanged

__all__ = ["AsyncMails", "Mails"]

_NOWHERE: Final = Visitor()


class Mails:
    """Record what is said by the link in an e-mail; the pages of :mod:`optin.web` ask here.

    It is about the e-mails that tell of secure messages, for the mailbox that the link was sent
    to. A no stands in the ledger like every other, bars what waits to leave, and nobody but the
    person lifts it.

    Args:
        run: Makes the calls of a flow.
        flows: What is done.
    """

    def __init__(self, run: Run, flows: MailFlows) -> None:
        self._run = run
        self._flows = flows

    def decline(self, token: str, *, visitor: Visitor = _NOWHERE) -> Changed | Unchanged | None:
        """Record that no more e-mails are wanted: one click in a mail program says so (RFC 8058).

        Args:
            token: The last part of the link's address.
            visitor: From where it came, for the evidence.

        Returns:
            None for a link that none of our keys has signed.
        """
        return self._run(self._flows.decline(token, visitor))

    def accept(
        self, token: str, *, wording: str, visitor: Visitor = _NOWHERE
    ) -> Changed | Unchanged | None:
        """Record that e-mails are wanted again, by the person's own act on a page of yours.

        Args:
            token: The last part of the link's address.
            wording: What the page has asked, word for word, for the evidence.
            visitor: From where it came, for the evidence.

        Returns:
            None for a link that none of our keys has signed.
        """
        return self._run(self._flows.accept(token, wording, visitor))


class AsyncMails:
    """Do as :class:`Mails` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: What is done.
    """

    def __init__(self, run: AsyncRun, flows: MailFlows) -> None:
        self._run = run
        self._flows = flows

    async def decline(
        self, token: str, *, visitor: Visitor = _NOWHERE
    ) -> Changed | Unchanged | None:
        """Do as :meth:`Mails.decline` does."""
        return await self._run(self._flows.decline(token, visitor))

    async def accept(
        self, token: str, *, wording: str, visitor: Visitor = _NOWHERE
    ) -> Changed | Unchanged | None:
        """Do as :meth:`Mails.accept` does."""
        return await self._run(self._flows.accept(token, wording, visitor))
