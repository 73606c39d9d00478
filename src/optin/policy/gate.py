"""The gate: may this go to this person now?

It has no default: every path ends in a verdict, every doubt in a refusal. It is asked twice for
each message, when it is queued and again inside the transaction that claims it for sending; the
second answer counts.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import frozen

from optin.consent import (
    ADMINISTRATOR,
    DOUBT,
    PERSON,
    PORTAL,
    USERS,
    Block,
    Record,
    Standing,
    State,
)
from optin.policy.decision import Glance, Purpose, RecipientView, Row, RowState
from optin.policy.plans import TEXTING
from optin.policy.policies import Mode, Policy
from optin.policy.reasons import Code
from optin.policy.settings import Settings
from optin.policy.window import is_shut
from optin.quota import is_top_up
from optin.templates import TemplateName

__all__ = [
    "ALLOWED",
    "DISCLAIMED",
    "Verdict",
    "Way",
    "permit",
    "permit_glance",
    "permit_mail",
    "permit_row",
    "permit_texting",
    "permit_user",
]


class Way(StrEnum):
    """Say which way the gate points."""

    ALLOWED = "allowed"
    HELD = "held"
    DEFERRED = "deferred"
    REFUSED = "refused"


@frozen
class Verdict:
    """Say whether a message may go, and why not.

    Attributes:
        way: Which way.
        code: Why.
        entry: The ledger entry behind it, 0 where there is none.
        detail: What the code's own sentence cannot know.
        until: For a deferral, from when it may go.
    """

    way: Way
    code: Code
    entry: int = 0
    detail: str = ""
    until: datetime | None = None


ALLOWED: Final = Verdict(Way.ALLOWED, Code.ALLOWED)
_UNPROCESSED: Final = Verdict(Way.REFUSED, Code.OPT_OUT_UNPROCESSED)
_REQUIRED: Final = Verdict(Way.HELD, Code.CONSENT_REQUIRED)
_TOO_LATE: Final = Verdict(Way.REFUSED, Code.TOO_LATE)
_BEFORE_OPT_OUT: Final = Verdict(Way.REFUSED, Code.QUEUED_BEFORE_OPT_OUT)
_NO_DISCLAIMER: Final = Verdict(Way.REFUSED, Code.DISCLAIMER_NOT_SENT)
_NO_LONGER: Final = Verdict(Way.REFUSED, Code.NO_LONGER_TRUE)
_OUTSIDE: Final = Verdict(Way.REFUSED, Code.OUTSIDE_WINDOW)
_ERASED: Final = Verdict(Way.REFUSED, Code.ERASED)

_NO_TEXTS: Final = frozenset({Purpose.NOTICE, Purpose.HANDOVER, Purpose.PURCHASE})

_ANSWERS: Final = frozenset({Purpose.HELP, Purpose.OPT_OUT_CONFIRMATION})
_MAILS: Final = frozenset({Purpose.PORTAL_NOTICE, Purpose.FORM_LINK})
_OF_A_CATEGORY: Final = TemplateName.CATEGORY_OPT_OUT_CONFIRMATION
"""What confirms an end of some messages alone; a later STOP, which raises the epoch, voids it."""
_QUESTIONS: Final = frozenset({Purpose.REQUEST, Purpose.REMINDER})

DISCLAIMED: Final = frozenset({State.INFORMED, State.OPTED_IN})
"""The states in which a person knows who is writing and how to stop."""

_OURS: Final = frozenset({ADMINISTRATOR, DOUBT})
_BLOCK_CODES: Final = MappingProxyType(
    {
        "provider": Code.BLOCKED_BY_PROVIDER,
        ADMINISTRATOR: Code.BLOCKED_BY_ADMINISTRATOR,
        DOUBT: Code.OPT_OUT_IN_DOUBT,
        PERSON: Code.CATEGORY_OPTED_OUT,
        "number": Code.NUMBER_CANNOT_BE_TEXTED,
    }
)

_ASKS: Final = MappingProxyType(
    {
        State.UNKNOWN: Code.CONSENT_REQUIRED,
        State.INFORMED: Code.CONSENT_REQUIRED,
        State.EXPIRED: Code.CONSENT_EXPIRED,
        State.PENDING: Code.CONSENT_PENDING,
    }
)
"""Why a message is held under explicit consent, by state."""


def permit_texting(settings: Settings, organisation: str = "") -> Code:
    """Say whether a tenant may text at all (row Q1); its answers to STOP and HELP leave anyway.

    Args:
        settings: The tenant's.
        organisation: On whose behalf, ``""`` for the main organisation.

    Returns:
        ``ALLOWED``, or why not.
    """
    if TEXTING not in settings.features_of(organisation):
        return Code.FEATURE_MISSING
    return Code.ALLOWED if settings.texting else Code.TEXTING_OFF


def permit(
    recipient: RecipientView, policy: Policy, scope: str, sender: str, *, category: str = ""
) -> Verdict:
    """Say whether a user's message may go to a recipient.

    Args:
        recipient: As the store shows it.
        policy: The policy in force where the message comes from.
        scope: Which consent it needs.
        sender: The tenant's sender's key.
        category: What it is about; a message of a category needs a "yes" (row N2).

    Returns:
        Allowed; held, where a request must be answered first; or refused, as where it is a mailbox
        that would have to be asked: nobody reads what is written back.
    """
    if recipient.unprocessed_stop:
        return _UNPROCESSED
    standing = recipient.standing
    record = standing.in_scope(scope)
    block = standing.block_for(sender, category) if standing.blocks else None
    return _permit(record, record.seq, block, policy, category, mailbox=recipient.is_mailbox)


def permit_user(recipient: RecipientView, sender: str, *, category: str = "") -> Verdict:
    """Say whether a text may go to one of the tenant's own users (row C7).

    Args:
        recipient: The user's own number, as the store shows it.
        sender: The tenant's sender's key.
        category: What it is about, ``""`` for nothing in particular.

    Returns:
        Allowed or refused: nobody is asked by text, and nothing is held.
    """
    if recipient.unprocessed_stop:
        return _UNPROCESSED
    record = recipient.standing.in_scope(USERS)
    if record.state is State.OPTED_OUT:
        return Verdict(Way.REFUSED, Code.USER_OPTED_OUT, record.seq)
    block = recipient.standing.block_for(sender, category)
    if block is not None:
        return _blocked(block)
    if record.state is State.OPTED_IN:
        return ALLOWED
    return Verdict(Way.REFUSED, Code.USER_NOT_OPTED_IN, record.seq)


def permit_mail(recipient: RecipientView, scope: str = PORTAL) -> Verdict:
    """Say whether a contact may be told by e-mail that something waits (row O2).

    It is allowed until the person says no: it answers what the person has, a portal, and holds
    nothing but that; or it asks for consent to texts, which is not asked for by a text.

    Args:
        recipient: The contact's mailbox, as the store shows it.
        scope: Which e-mails they are.

    Returns:
        Allowed or refused: nobody is asked first, and nothing is held.
    """
    if recipient.unprocessed_stop:
        return _UNPROCESSED
    record = recipient.standing.in_scope(scope)
    if record.barred or record.state is State.OPTED_OUT:
        return Verdict(Way.REFUSED, Code.MAIL_OPTED_OUT, record.seq)
    block = recipient.standing.block_for("")
    return ALLOWED if block is None else _blocked(block)


def permit_glance(
    glance: Glance, entry: int, policy: Policy, *, category: str = "", mailbox: bool = False
) -> Verdict:
    """Say what :func:`permit` says, of a recipient who was only glanced at.

    Args:
        glance: From the scope and the sender of the message.
        entry: The ledger entry behind the state, 0 where there is none.
        policy: The policy in force where the message comes from.
        category: As for :func:`permit`.
        mailbox: Whether it is an e-mail address.
    """
    if glance.unprocessed_stop:
        return _UNPROCESSED
    return _permit(glance, entry, glance.block, policy, category, mailbox=mailbox)


def _permit(
    found: Record | Glance,
    entry: int,
    block: Block | None,
    policy: Policy,
    category: str,
    *,
    mailbox: bool,
) -> Verdict:
    state = found.state
    if state is State.OPTED_OUT:
        return Verdict(Way.REFUSED, Code.OPTED_OUT, entry)
    if block is not None:
        return _blocked(block)
    if state is State.OPTED_IN:
        return ALLOWED
    if policy.mode is not Mode.CONSENT:
        if found.barred:
            return Verdict(Way.REFUSED, Code.OPTED_OUT, entry)
        return Verdict(Way.REFUSED, Code.OPT_IN_REQUIRED, entry) if category else ALLOWED
    if mailbox:
        return Verdict(Way.REFUSED, Code.NOT_ASKED_BY_MAIL, entry)
    if entry == 0:
        return _REQUIRED
    return Verdict(Way.HELD, _ASKS[state], entry)


def permit_row(row: Row, recipient: RecipientView, policy: Policy, now: datetime) -> Verdict:
    """Say whether a claimed row may leave, under its recipient's lock.

    Args:
        row: The claimed row.
        recipient: As the store shows it, in the same transaction.
        policy: The policy in force where the row comes from.
        now: The present instant.

    Returns:
        A verdict; only an allowed row may be handed to a transport.
    """
    if row.purpose in _NO_TEXTS:
        return ALLOWED
    if row.expires_at is not None and now > row.expires_at:
        return _TOO_LATE
    if row.address is None:
        return _ERASED
    block = _block_of(row, recipient.standing)
    if block is not None:
        return _blocked(block)
    # HELP is answered in every state (CTIA Short Code Monitoring Handbook, "HELP").
    verdict = ALLOWED if row.purpose is Purpose.HELP else _permit_in_scope(row, recipient, policy)
    if verdict.way is Way.ALLOWED and row.approved is None and is_shut(recipient, row.sender, now):
        return _OUTSIDE
    return verdict


def _block_of(row: Row, standing: Standing) -> Block | None:
    """Return the first block that bars a row, if any.

    An administrator's is ours, as that of words in doubt is, and leaves what carriers ask us to
    answer: HELP and STOP are answered regardless of the subscription's state (CTIA Short Code
    Monitoring Handbook).
    """
    for block in standing.blocks:
        ours = block.source in _OURS and row.purpose in _ANSWERS
        if block.bars(row.sender, row.category) and not ours:
            return block
    return None


def _permit_in_scope(row: Row, recipient: RecipientView, policy: Policy) -> Verdict:
    """Say whether a row may leave as far as the consent that it needs goes."""
    record = recipient.standing.in_scope(row.scope)
    if row.epoch != record.epoch:
        return _BEFORE_OPT_OUT
    if row.purpose is Purpose.OPT_OUT_CONFIRMATION:
        confirmed = record.state is State.OPTED_OUT or row.template == _OF_A_CATEGORY
        return ALLOWED if confirmed else _NO_LONGER
    if recipient.unprocessed_stop:
        return _UNPROCESSED
    if row.purpose in _MAILS:
        return permit_mail(recipient, row.scope)
    if row.purpose is Purpose.MESSAGE:
        return _permit_message(row, recipient, policy)
    if row.purpose is Purpose.USER_TEXT:
        return permit_user(recipient, row.sender, category=row.category)
    return ALLOWED if _still_true(row.purpose, record) else _NO_LONGER


def _permit_message(row: Row, recipient: RecipientView, policy: Policy) -> Verdict:
    unsent = row.waits_for_state not in {None, RowState.SENT} and not is_top_up(row.waits_for)
    if policy.mode is Mode.DISCLAIMER and unsent:
        state = recipient.standing.in_scope(row.scope).state
        if state not in DISCLAIMED:
            return _NO_DISCLAIMER
    return permit(recipient, policy, row.scope, row.sender, category=row.category)


def _still_true(purpose: Purpose, record: Record) -> bool:
    """Say whether an automatic text still tells the truth.

    A request and its reminder only while pending, and so on.
    """
    state = record.state
    if purpose in _QUESTIONS:
        return state is State.PENDING
    if purpose is Purpose.CONFIRMATION:
        return state is State.OPTED_IN
    if purpose is Purpose.CODE:  # whoever opens a form is perhaps not the person who said no
        return not record.barred
    return purpose is Purpose.DISCLAIMER and state is not State.OPTED_OUT


def _blocked(block: Block) -> Verdict:
    code = _BLOCK_CODES.get(block.source.partition(":")[0], Code.BLOCKED_BY_PROVIDER)
    detail = f"Texting {block.lifted_by} to the sender lifts it." if block.lifted_by else ""
    return Verdict(Way.REFUSED, code, block.seq, detail)
