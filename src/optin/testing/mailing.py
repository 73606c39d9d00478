"""A mailer that sends nothing, and keeps what it was to send."""

from __future__ import annotations

from attrs import define, field

from optin.app.mailers import Mail

__all__ = ["AsyncMemoryMailer", "MemoryMailer"]


@define(eq=False)
class _Mailed:
    """Keep what was sent and what was let go.

    Attributes:
        sent: The e-mails that left, oldest first.
        abandoned: Those that were begun and did not leave.
        fails: What begin() raises, None for nothing.
        loses: What finish() raises, None for nothing; the e-mail may have left all the same.
    """

    sent: list[Mail] = field(factory=list, repr=False)
    abandoned: list[Mail] = field(factory=list, repr=False)
    fails: Exception | None = None
    loses: Exception | None = None

    def _begin(self, mail: Mail) -> Mail:
        if self.fails is not None:
            raise self.fails
        return mail

    def _finish(self, begun: Mail) -> None:
        if self.loses is not None:
            raise self.loses
        self.sent.append(begun)


class MemoryMailer(_Mailed):
    """Send no e-mail, and keep what was to be sent."""

    def begin(self, mail: Mail) -> Mail:
        """Take an e-mail, or raise what a test has set."""
        return self._begin(mail)

    def finish(self, begun: Mail) -> None:
        """Keep it as sent, or raise what a test has set."""
        self._finish(begun)

    def abandon(self, begun: Mail) -> None:
        """Keep it as abandoned."""
        self.abandoned.append(begun)


class AsyncMemoryMailer(_Mailed):
    """Do as :class:`MemoryMailer` does, in coroutines."""

    async def begin(self, mail: Mail) -> Mail:
        """Do as :meth:`MemoryMailer.begin` does."""
        return self._begin(mail)

    async def finish(self, begun: Mail) -> None:
        """Do as :meth:`MemoryMailer.finish` does."""
        self._finish(begun)

    async def abandon(self, begun: Mail) -> None:
        """Do as :meth:`MemoryMailer.abandon` does."""
        self.abandoned.append(begun)
