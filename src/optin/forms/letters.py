"""E-mails that take a link along: what is kept of one until it leaves, which is not the link."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Self

from attrs import field, frozen

from optin.consent import FORMS
from optin.forms.wording import invitation_of
from optin.policy import Case, NewRow, Purpose, RecipientView, RowKind
from optin.templates import TemplateName

__all__ = ["ByMail", "letter_of", "with_link"]

_BY_MAIL: Final = "form:"


@frozen
class ByMail:
    """Say that an e-mail takes a link along.

    What is kept of it until it leaves is the name that the link is made of again then, with the
    secret that signs (:meth:`FormLinks.again`): whoever has the database alone has no link.

    Attributes:
        name: What the link is made of.
        subject: One line, ``""`` for one that names the organisation.
    """

    name: str
    subject: str = field(default="", repr=False)

    @property
    def key(self) -> str:
        """Return the key of its row, from which the name is read as it leaves."""
        return f"{_BY_MAIL}{self.name}"

    @classmethod
    def of_key(cls, key: str) -> Self:
        """Return what the key of a row tells.

        Args:
            key: As :attr:`key` has made it.
        """
        return cls(key.removeprefix(_BY_MAIL))


def letter_of(mail: ByMail, case: Case, mailbox: RecipientView, expires_at: datetime) -> NewRow:
    """Return the row of an e-mail that takes a link along.

    Args:
        mail: What is kept of it.
        case: Whose consent is asked for, and who asks.
        mailbox: Where it goes.
        expires_at: Until when the link counts; later, the e-mail does not leave.
    """
    settings, office = case.settings, case.organisation
    subject = " ".join(mail.subject.split())
    subject = subject or f"{settings.name_of(office)} asks for your permission"
    invitation = invitation_of(settings, office, case.user_name or case.user)
    return NewRow(
        kind=RowKind.MAIL,
        purpose=Purpose.FORM_LINK,
        recipient=mailbox.key,
        body=f"{subject}\n\n{invitation}",
        scope=FORMS,
        epoch=mailbox.standing.in_scope(FORMS).epoch,
        user=case.user,
        user_name=case.user_name,
        organisation=office,
        template=TemplateName.FORM_INVITATION.value,
        key=mail.key,
        expires_at=expires_at,
    )


def with_link(invitation: str, url: str, lasts_for: timedelta) -> str:
    """Return the text of an e-mail that leaves, with its link whole and on a line of its own.

    Args:
        invitation: What its row keeps.
        url: The link.
        lasts_for: How long it counts, from when it was made.
    """
    days = max(1, lasts_for // timedelta(days=1))
    return (
        f"{invitation}\n\n"
        "To read what you would agree to, and to answer:\n"
        f"{url}\n\n"
        f"The link works once, and for {days} day{'' if days == 1 else 's'}. "
        "Opening it agrees to nothing.\n"
    )
