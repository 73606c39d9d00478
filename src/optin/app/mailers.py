"""How an e-mail to a contact leaves: by a part that the host gives.

In two steps, as notices by e-mail do: whatever can fail without a trace, and then the one that
cannot be undone. Between the two it is decided whether it may go.
"""

from __future__ import annotations

from typing import Any, Protocol

from attrs import field, frozen

__all__ = ["AsyncMailer", "Mail", "Mailer"]


@frozen
class Mail:
    """Hold one e-mail to a contact.

    Attributes:
        to: The mailbox.
        subject: One line.
        text: Plain text; a link stands in it whole, and on a line of its own.
        reference: The e-mail's own name, the same in every try.
        attempt: The name of this try, by which a bounce finds its way back.
        unsubscribe: The address that takes a "no" by one click (RFC 8058); ``""`` for none.
    """

    to: str = field(repr=False)
    subject: str
    text: str = field(repr=False)
    reference: str
    unsubscribe: str = field(default="", repr=False)
    attempt: str = ""


class Mailer(Protocol):
    """Send e-mails to contacts, such as :class:`optin.notifiers.SmtpMailer`."""

    def begin(self, mail: Mail) -> object:
        """Do all that can be done without the person hearing of it.

        Returns:
            What :meth:`finish` and :meth:`abandon` take.

        Raises:
            NotifierError: It cannot be sent like this, or, with ``again``, not now.
        """

    def finish(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Hand the e-mail over.

        Raises:
            NotifierError: ``refused``: it has not left, for certain, and ``again`` says whether a
                later try makes sense; with any other code, nobody knows.
        """

    def abandon(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Let go of what was begun; never raises."""


class AsyncMailer(Protocol):
    """Do as :class:`Mailer` does, in coroutines."""

    async def begin(self, mail: Mail) -> object:
        """Do all that can be done without the person hearing of it."""

    async def finish(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Hand the e-mail over."""

    async def abandon(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Let go of what was begun."""
