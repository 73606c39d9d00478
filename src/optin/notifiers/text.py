"""Notices by text message, to the user's own number, if the user opted in (row C7)."""

from __future__ import annotations

from attrs import frozen

from optin.app import Notice
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.shell import new_id
from optin.app.user_flows import UserFlows
from optin.clock import Clock, SystemClock
from optin.exceptions import NotifierError
from optin.notifiers.steps import carry_out, carry_out_async
from optin.policy import Draft, Refused
from optin.storage import AsyncStore, Store, fitting

__all__ = ["AsyncSmsNotifier", "SmsNotifier"]


@frozen
class _Texting:
    """Queue a text for a notice: it leaves with whatever is dispatched, through the same gate."""

    users: UserFlows

    def tell(self, notice: Notice) -> Flow[None]:
        draft = Draft(
            text=notice.text,
            user=notice.user,
            category=notice.category,
            organisation=notice.organisation,
            reference=fitting(f"notice:{notice.reference}"),
        )
        answer = yield from self.users.text(notice.tenant, draft)
        if isinstance(answer, Refused):
            message = f"the user cannot be texted: {answer.code}"
            raise NotifierError(message, code=answer.code)


def _texting(clock: Clock | None) -> _Texting:
    clock = SystemClock() if clock is None else clock
    return _Texting(UserFlows(Flows(clock, new_id)))


class SmsNotifier:
    """Text a user, at the user's own number, what they are to be told.

    The text is queued under the notice's reference, which makes it one text however often it is
    told; it leaves through the transport of the :class:`optin.OptIn`, and never after a STOP.

    Args:
        store: The one of the :class:`optin.OptIn`.
        clock: Where all times come from.
    """

    def __init__(self, store: Store, *, clock: Clock | None = None) -> None:
        self._outside = {"store": store}
        self._texting = _texting(clock)

    def begin(self, notice: Notice) -> None:
        """Queue the text.

        Args:
            notice: What the user is to be told.

        Raises:
            NotifierError: The user did not opt in, or has no number, or the text is too long; the
                code is that of the refusal.
        """
        carry_out(self._texting.tell(notice), self._outside)

    def finish(self, begun: None) -> None:
        """Do nothing: the text is on its way."""

    def abandon(self, begun: None) -> None:
        """Do nothing: the text is the one that was queued before."""

    def tell(self, notice: Notice) -> None:
        """Queue the text; see :meth:`begin`."""
        self.begin(notice)


class AsyncSmsNotifier:
    """Do as :class:`SmsNotifier` does, in coroutines.

    Args:
        store: The one of the :class:`optin.AsyncOptIn`.
        clock: Where all times come from.
    """

    def __init__(self, store: AsyncStore, *, clock: Clock | None = None) -> None:
        self._outside = {"store": store}
        self._texting = _texting(clock)

    async def begin(self, notice: Notice) -> None:
        """Queue the text as :meth:`SmsNotifier.begin` does."""
        await carry_out_async(self._texting.tell(notice), self._outside)

    async def finish(self, begun: None) -> None:
        """Do nothing: the text is on its way."""

    async def abandon(self, begun: None) -> None:
        """Do nothing: the text is the one that was queued before."""

    async def tell(self, notice: Notice) -> None:
        """Queue the text; see :meth:`begin`."""
        await self.begin(notice)
