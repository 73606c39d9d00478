"""How a conversation begins by itself, and who may begin one.

There is one for each number of a tenant, and for each sender where consents are divided by sender
(row V1). Whatever a user sends begins it; what a contact writes does where the policy lets contacts
begin one (row V4).
"""

from __future__ import annotations

from attrs import evolve

from optin.consent import ScopeKind
from optin.policy.automatic import Case
from optin.policy.decision import Conversation
from optin.policy.policies import ContactsStart
from optin.policy.settings import Settings

__all__ = ["is_unexpected", "talked", "thread_of"]


def thread_of(settings: Settings, sender: str) -> str:
    """Return the sender that tells a number's conversations apart, ``""`` where it has one alone.

    Args:
        settings: The tenant's.
        sender: The key of the tenant's sender that a message goes through.
    """
    return sender if settings.scope is ScopeKind.SENDER else ""


def talked(case: Case, by: str = "") -> tuple[Conversation, ...]:
    """Return the conversation of a case in which somebody writes now, begun where there was none.

    Args:
        case: Whose; a new one is on behalf of its organisation.
        by: The user who writes, ``""`` for the contact.

    Returns:
        One conversation, or none where a contact writes who may not begin one.
    """
    sender = thread_of(case.settings, case.sender)
    known = case.recipient.conversation(sender)
    if known is not None:
        return (evolve(known, active_at=case.now),)
    if not by and case.policy.contacts_start is not ContactsStart.DELIVER:
        return ()
    begun = Conversation(
        recipient=case.recipient.key,
        sender=sender,
        opened_at=case.now,
        opened_by=by,
        organisation=case.organisation,
        active_at=case.now,
    )
    return (begun,)


def is_unexpected(case: Case) -> bool:
    """Say whether an ordinary message comes from a contact who may not begin a conversation."""
    return not talked(case)
