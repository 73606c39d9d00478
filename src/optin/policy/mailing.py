"""E-mails to contacts: what is kept of one until it leaves.

One is a row of the outbox like a text, for the mailbox in the place of a number, and is written in
the commit of what it tells: nothing happens that nobody is told of, and nobody is told of what has
not happened.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

from optin.consent import EVERYTHING, PORTAL, Event, EventType, Evidence, Source, State
from optin.policy.automatic import Case, Parts, named, of_organisation, settings_of
from optin.policy.decision import (
    Decision,
    NewRow,
    Purpose,
    RecipientView,
    RowKind,
    RowState,
    Snapshot,
)
from optin.policy.gate import Way, permit_mail
from optin.policy.receiving import covers
from optin.policy.results import Changed, Received, ReceivedAs, Unchanged
from optin.templates import TemplateName

__all__ = [
    "decide_complaint",
    "decide_mails_again",
    "decide_no_mails",
    "read_mail",
    "tell_by_mail",
    "untold",
]

_UNTOLD: Final = frozenset({RowState.DEAD, RowState.FAILED, RowState.UNKNOWN})

ComplaintDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Received]]
MailDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Changed | Unchanged | None]]


def tell_by_mail(  # noqa: PLR0913 - by name
    mailbox: RecipientView,
    now: datetime,
    *,
    subject: str,
    text: str,
    template: str = "",
    organisation: str = "",
    user: str = "",
    thread: str = "",
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
        thread: The thread of secure messages that it tells of: it leaves only while the contact
            has an active portal with this mailbox.
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
        group=thread,
    )
    return Parts((), (row,))


def untold(snapshot: Snapshot, to: RowState, now: datetime) -> tuple[NewRow, ...]:
    """Tell whoever wrote a secure message that the contact may not have heard of it.

    Args:
        snapshot: With the row of the e-mail, and the mailbox.
        to: Where the row goes.
        now: The present instant.

    Returns:
        The notice; nothing where the e-mail has left or may leave yet, tells of nothing that is
        there any more, or went to a mailbox that was erased.
    """
    row, mailbox = snapshot.row, snapshot.recipient
    if row is None or row.kind is not RowKind.MAIL or to not in _UNTOLD:
        return ()
    if not row.group or mailbox.address is None:
        return ()
    case = Case(
        settings_of(snapshot), row.organisation, mailbox, PORTAL, "", row.user, row.user_name, now
    )
    return (case.notice(TemplateName.PORTAL_UNTOLD),)


def read_mail(body: str) -> tuple[str, str]:
    """Return the subject and the text of an e-mail that is kept as the body of a row.

    Args:
        body: The row's.
    """
    subject, _, text = body.partition("\n\n")
    return subject, text


def decide_no_mails(evidence: Evidence, scope: str = PORTAL) -> MailDecide:
    """Return the decision that whoever has a mailbox wants no such e-mails any more (RFC 8058).

    It is about the mailbox of the row that the unit names, whoever has that row. Nothing is asked:
    a no that nobody meant is the safe error.

    Args:
        evidence: From where it came.
        scope: What is said no to. Of messages, the user is told, as of every no to them.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | None]:
        case = _case(snapshot, now, scope)
        if case is None:
            return Decision(None)
        facts = {"source": evidence.source.value}
        if case.record.state is State.OPTED_OUT:
            repeated = case.event(EventType.OPT_OUT_REPEATED, facts, evidence.payload())
            return Decision(Unchanged(State.OPTED_OUT), (repeated,))
        parts = Parts(case.opted_out(facts, evidence.payload())) + case.discard(scope)
        told = () if scope == PORTAL else (case.notice(case.template("rejected")),)
        return Decision(Changed(state=State.OPTED_OUT), parts.events, told, parts.moves)

    return decide


def decide_mails_again(evidence: Evidence) -> MailDecide:
    """Return the decision that whoever has a mailbox wants such e-mails again.

    Only the person's own act lifts a no (row C5), and having the e-mail is what proves who it is.

    Args:
        evidence: What the person was shown, and from where the answer came.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged | None]:
        case = _case(snapshot, now)
        if case is None:
            return Decision(None)
        if case.record.state is State.OPTED_IN:
            return Decision(Unchanged(State.OPTED_IN))
        facts = {"source": evidence.source.value}
        again = case.event(EventType.OPTED_IN, facts, evidence.payload())
        return Decision(Changed(state=State.OPTED_IN), (again,))

    return decide


def decide_complaint(cause: str) -> ComplaintDecide:
    """Return the decision about a complaint of a message: whoever complains wants no more at all.

    It is about whoever has the row that the unit names. No block is made besides: nobody else
    keeps a list, and the person's own yes is what lifts a no.

    Args:
        cause: The provider's word for the complaint.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Received]:
        case = _case(snapshot, now, EVERYTHING)
        if case is None:
            return Decision(Received(ReceivedAs.STATUS, snapshot.tenant))
        answer = Received(
            ReceivedAs.OPTED_OUT, snapshot.tenant, case.recipient.address, f"complaint.{cause}"
        )
        if covers(case, EVERYTHING):
            return Decision(answer)
        facts = {"source": Source.PROVIDER.value, "rule": f"complaint.{cause}"}
        parts = Parts(case.opted_out(facts, {})) + case.discard(EVERYTHING)
        told = case.notice(case.template("rejected"))
        return Decision(answer, parts.events, (told,), parts.moves)

    return decide


def _case(snapshot: Snapshot, now: datetime, scope: str = PORTAL) -> Case | None:
    """Return whose messages a row is about, None where there is no such row."""
    if not snapshot.recipients:
        return None
    return Case.about(settings_of(snapshot), snapshot.recipient, scope, "", now)
