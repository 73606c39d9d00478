"""E-mails to contacts: what is kept of one until it leaves.

One is a row of the outbox like a text, for the mailbox in the place of a number, and is written in
the commit of what it tells: nothing happens that nobody is told of, and nobody is told of what has
not happened.
"""

from __future__ import annotations

from datetime import datetime

from optin.consent import PORTAL, Event, EventType
from optin.policy.automatic import Parts, named, of_organisation
from optin.policy.decision import NewRow, Purpose, RecipientView, RowKind
from optin.policy.gate import Way, permit_mail

__all__ = ["read_mail", "tell_by_mail"]


def tell_by_mail(
    mailbox: RecipientView,
    now: datetime,
    *,
    subject: str,
    text: str,
    template: str = "",
    organisation: str = "",
    user: str = "",
    key: str = "",
) -> Parts:
    """Tell a contact by e-mail that something waits, unless the person wants no such e-mails.

    Args:
        mailbox: Whose, an address of :attr:`optin.Channel.EMAIL`, locked with the unit.
        now: The present instant.
        subject: One line.
        text: The rest; nothing of what waits.
        template: The template's name.
        organisation: On whose behalf.
        user: The user whose act it tells of, ``""`` for none.
        key: As for :class:`optin.policy.NewRow`.

    Returns:
        The row; or, where it may not be sent, the entry that says so.
    """
    verdict = permit_mail(mailbox)
    if verdict.way is not Way.ALLOWED:
        facts = {"code": verdict.code.value, "purpose": Purpose.PORTAL_NOTICE.value}
        told = of_organisation(facts, organisation)
        refused = EventType.MESSAGE_REFUSED
        return Parts((Event(refused, now, mailbox.key, PORTAL, told, named(user)),))
    row = NewRow(
        kind=RowKind.MAIL,
        purpose=Purpose.PORTAL_NOTICE,
        recipient=mailbox.key,
        body=f"{' '.join(subject.split())}\n\n{text}",
        scope=PORTAL,
        epoch=mailbox.standing.in_scope(PORTAL).epoch,
        user=user,
        organisation=organisation,
        template=template,
        key=key,
    )
    return Parts((), (row,))


def read_mail(body: str) -> tuple[str, str]:
    """Return the subject and the text of an e-mail that is kept as the body of a row.

    Args:
        body: The row's.
    """
    subject, _, text = body.partition("\n\n")
    return subject, text
