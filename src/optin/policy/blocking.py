"""Decide about blocks that an administrator makes and lifts: facts beside consent (row C3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

from optin.consent import ADMINISTRATOR, DOUBT, Event, EventType
from optin.policy.automatic import Case, settings_of
from optin.policy.decision import Decision, RecipientView, Snapshot
from optin.policy.permissions import Actor
from optin.policy.reasons import Code
from optin.policy.results import BlockResult, Changed, Refused, Unchanged

__all__ = ["decide_block"]

NUMBER: Final = "number"
"""Who bars where a number or a mailbox cannot be reached at all."""

BlockDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[BlockResult]]


def decide_block(
    actor: Actor, reason: str, *, blocked: bool, permitted: bool, sender: str = ""
) -> BlockDecide:
    """Return the decision that blocks texts to somebody, or lifts such a block.

    It moves no consent: whoever opted in is opted in when the block is lifted, and whoever opted
    out stays so. Provider's blocks are not touched. What stops texts because of words in doubt is
    lifted like an administrator's, by whoever has read them. Of a mailbox, the block of a
    bounce is lifted, too.

    Args:
        actor: Who does it.
        reason: Why, for the ledger.
        blocked: True to block, False to lift.
        permitted: Whether the actor may.
        sender: The key of the one sender that is meant, ``""`` for all of them.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[BlockResult]:
        settings = settings_of(snapshot)
        recipient = snapshot.recipient
        scope = settings.scope_for(sender)
        case = Case.about(settings, recipient, scope, sender, now)
        if not permitted:
            return Decision(Refused(Code.PERMISSION_MISSING))
        if settings.sender_for(sender) is None:
            return Decision(Refused(Code.UNKNOWN_SENDER))
        state = case.record.state
        stands = {
            block.source for block in recipient.standing.blocks if block.sender == sender
        } & _liftable(recipient)
        about = ({ADMINISTRATOR} - stands) if blocked else stands
        if not about:
            return Decision(Unchanged(state))
        type_ = EventType.BLOCKED if blocked else EventType.UNBLOCKED
        payload = {"actor": actor.id, "reason": reason}
        events = tuple(
            Event(
                type_,
                now,
                recipient.key,
                "",
                {"source": source, "sender": sender, "cause": "hand"},
                payload,
            )
            for source in sorted(about)
        )
        return Decision(Changed(state=state), events)

    return decide


def _liftable(recipient: RecipientView) -> set[str]:
    """Return who may bar somebody so that an administrator lifts it.

    That is what is made by hand, and what stops texts because of words in doubt. A mailbox that
    bounced is there again perhaps, and no provider keeps a list of it.
    """
    return {ADMINISTRATOR, DOUBT, NUMBER} if recipient.is_mailbox else {ADMINISTRATOR, DOUBT}
