"""How an e-mail to a contact leaves: begun, authorised, handed over.

A mail server may take seconds before it takes a recipient, and an authorisation is only good for a
moment. So the claim of a row lets the mailer begin, which nobody hears of and can be done again;
then the gate is asked once more, under the lock; and what that commit lets go is handed over at
once. Whoever does not come back before it has sent nothing. After it nobody knows, and the e-mail
is never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from optin.app import calls
from optin.app.authorising import Fence
from optin.app.calls import Call, Flow
from optin.app.flows import Flows
from optin.app.letters import Letters
from optin.app.outcomes import block_of, pause_after
from optin.exceptions import NotifierError, StorageError
from optin.policy import (
    Attempt,
    Claim,
    Ending,
    How,
    Row,
    RowState,
    Subjects,
    Unit,
    decide_ending,
    decide_mailing,
    may_still_leave,
)
from optin.transports.mail_codes import reason_of

if TYPE_CHECKING:
    from optin.forms import FormLinks

__all__ = ["Mailed", "Mailing"]

LINK_GONE: Final = "link_gone"
"""The code of an e-mail whose link was used meanwhile, or can be made no more."""
PORTAL_GONE: Final = "portal_gone"
"""The code of an e-mail that was erased, or is about a secure message whose contact has no active
portal with that mailbox any more."""
REFUSED: Final = "refused"
"""The code of a mailer whose server has said no, so that nothing has left."""

Ended: TypeAlias = tuple[Ending, Exception | None]
"""How a try ended, and what the host is told of it besides."""

_GONE: Final[Ended] = (Ending(How.REFUSED, code=PORTAL_GONE), None)


@frozen
class Mailed:
    """Say what became of an e-mail.

    Attributes:
        to: Where its row stands, None where somebody else has taken it over.
        error: What the host is told of it besides.
    """

    to: RowState | None
    error: Exception | None = None


@frozen
class Mailing:
    """Hold what e-mails need.

    Attributes:
        flows: The other flows.
        jitter: Gives a number from 0 up to 1, by chance.
        links: Signs the links in e-mails; None where the host has configured none.
        strict: Whether opt-outs wait for an e-mail that is being handed over.
    """

    flows: Flows
    jitter: Callable[[], float] = field(repr=False)
    links: FormLinks | None = None
    strict: bool = False

    @property
    def _letters(self) -> Letters:
        return Letters(self.links, self.flows.clock)

    def leave(self, row: Row) -> Flow[Mailed]:
        """Let a claimed e-mail leave, and write down how that ended."""
        try:
            if not (yield from self._letters.is_still_true(row)):
                return (yield from self._settled(row, _GONE))
            mail = yield from self._letters.write(row)
            if mail is None:
                return (yield from self._settled(row, (Ending(How.REFUSED, code=LINK_GONE), None)))
            begun = yield Call("mailer", "begin", (mail,))
        except Exception as error:  # noqa: BLE001 - told to the host, once the row was settled
            return (yield from self._settled(row, self._not_begun(row, error)))
        fence = Fence(self.flows.clock, decide_mailing)
        try:
            claim = yield from self._authorised(row, fence)
        except GeneratorExit:
            raise  # nobody is left who could be asked for anything
        except BaseException:  # an error, an interruption, or a task that was cancelled
            yield Call("mailer", "abandon", (begun,))
            raise
        if claim.row is None:
            yield Call("mailer", "abandon", (begun,))
            return Mailed(RowState.BLOCKED)
        return (yield from self._handed_over(row, begun, fence))

    def _authorised(self, row: Row, fence: Fence) -> Flow[Claim]:
        unit = Unit(Attempt(row.tenant, row.id, row.fence), fence.decide)
        return (yield from calls.decided(unit, self.flows.clock))

    def _handed_over(self, row: Row, begun: object, fence: Fence) -> Flow[Mailed]:
        """Make the one step that cannot be undone; in strict mode with the recipient locked."""
        token = None
        if self.strict:
            try:
                token = yield from calls.hold(Attempt(row.tenant, row.id, row.fence))
            except StorageError:  # an opt-out is being decided, perhaps: the next claim sees it
                return (yield from self._let_go(row, begun, "not_held"))
            if token is None:  # whoever has it now settles it
                return (yield from self._let_go(row, begun, "taken_over"))
        try:
            ended = yield from self._finished(row, begun, fence)
        except GeneratorExit:
            raise  # nobody is left who could be asked for anything
        except BaseException:
            if token is not None:
                yield from calls.release(token)
            raise
        # Before the row is settled, which needs the lock itself.
        if token is not None:
            yield from calls.release(token)
        return (yield from self._settled(row, ended))

    def _let_go(self, row: Row, begun: object, code: str) -> Flow[Mailed]:
        """Give a row back that was authorised, and of which nobody has heard."""
        yield Call("mailer", "abandon", (begun,))
        return (yield from self._settled(row, (self._later(row, code), None)))

    def _finished(self, row: Row, begun: object, fence: Fence) -> Flow[Ended]:
        """Hand an e-mail over, unless it is too late for that."""
        try:
            code = "opted_out_meanwhile" if (yield from self._is_barred(row)) else ""
            is_true = yield from self._letters.is_still_true(row)
        except Exception as error:  # noqa: BLE001 - raised again, once the row was given back
            yield Call("mailer", "abandon", (begun,))
            return self._later(row, "undecided"), error
        if not is_true:
            yield Call("mailer", "abandon", (begun,))
            return _GONE
        code = code or ("" if fence.holds() else "late")
        if code:
            yield Call("mailer", "abandon", (begun,))
            return self._later(row, code), None
        try:
            yield Call("mailer", "finish", (begun,))
        except NotifierError as error:
            if error.code != REFUSED:
                return Ending(How.UNCERTAIN, code=error.code), None
            return self._refused(row, error), None
        except Exception as error:  # noqa: BLE001 - told to the host, once the row was settled
            # Nobody knows whether it left: never sent again by itself.
            return Ending(How.UNCERTAIN, code="mailer_failed"), error
        return Ending(How.ACCEPTED), None

    def _is_barred(self, row: Row) -> Flow[bool]:
        """Look at the gate once more: an opt-out may have committed before the lock was had."""
        if not self.strict or row.address is None:
            return False
        snapshot = yield from calls.view(Subjects(row.tenant, (row.address,)))
        return not may_still_leave(row, snapshot, self.flows.clock.now())

    def _not_begun(self, row: Row, error: Exception) -> Ended:
        """Say how a try ended of which nobody has heard."""
        if isinstance(error, NotifierError):
            return self._refused(row, error), None
        return self._later(row, getattr(error, "code", "mailer_failed")), error

    def _refused(self, row: Row, error: NotifierError) -> Ending:
        if error.again:
            return self._later(row, error.code)
        block = block_of(reason_of(error.status)) if error.status else ""
        return Ending(How.REFUSED, code=error.status or error.code, block=block)

    def _later(self, row: Row, code: str) -> Ending:
        """Try again, with a pause that grows: each try asks a server, which has others to serve."""
        pause = pause_after(row.attempt, self.jitter)
        return Ending(How.POSTPONED, code=code, retry_after_for=pause, asked=False)

    def _settled(self, row: Row, ended: Ended) -> Flow[Mailed]:
        ending, error = ended
        unit = Unit(Attempt(row.tenant, row.id, row.fence), decide_ending(ending))
        to: RowState | None = yield from calls.decided(unit, self.flows.clock)
        return Mailed(to, error)
