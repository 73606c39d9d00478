"""Take over what a provider says of its own block list: a fact beside consent (row C10).

Whoever is on that list because they texted STOP has opted out, whether or not the STOP ever came
here. Whoever is on it for another reason is blocked, and no more. And whoever is on it no longer is
blocked no longer; a consent that ended meanwhile comes back by the person's own word alone.
"""

from __future__ import annotations

import json
from typing import Final

from optin.consent import EventType, Record, Standing, State
from optin.policy.automatic import Case, Parts
from optin.policy.decision import Delivery

__all__ = ["BLOCKS", "PROVIDER", "agrees", "block_words", "noted", "was_agreed_since"]

BLOCKS: Final = "block"
"""The kind of a delivery by which a provider tells of its list."""

PROVIDER: Final = "provider"
"""Who bars where a provider's list does."""


def block_words(cause: str, lifted_by: str) -> str:
    """Return what is kept of a provider's words, in the place of a message's text.

    Args:
        cause: The provider's own code.
        lifted_by: The word that lifts the block when the person texts it, ``""`` for none.
    """
    return json.dumps([cause, lifted_by])


def was_agreed_since(record: Record, came: Delivery) -> bool:
    """Say whether a person has agreed after the opt-out that a provider tells of.

    By a form, perhaps, while the provider's list still has the STOP of before. Where the provider
    says no time, nobody can know, and the opt-out counts.

    Args:
        record: What is true of the person, in the scope of the provider's sender.
        came: What the provider says.
    """
    if record.state is not State.OPTED_IN or record.since is None or came.occurred_at is None:
        return False
    return record.since > came.occurred_at


def agrees(standing: Standing, scope: str, came: Delivery) -> bool:
    """Say whether what a provider says of its list is what is known here.

    Args:
        standing: What is true of the person.
        scope: The scope of the provider's sender.
        came: What the provider says.
    """
    stands = any(
        block.source == PROVIDER and block.sender == came.sender for block in standing.blocks
    )
    if came.hint != "stop":
        return stands is (came.hint == "block")
    record = standing.in_scope(scope)
    return stands and (record.barred or was_agreed_since(record, came))


def noted(case: Case, came: Delivery) -> Parts:
    """Write down that the provider blocks somebody, or that it no longer does; nothing twice.

    Args:
        case: Whose; its sender is the one that the provider's word is about.
        came: What the provider says.
    """
    mine = [block for block in case.recipient.standing.blocks if block.source == PROVIDER]
    if came.hint == "unblock":
        over = [block for block in mine if block.sender == case.sender]
        cause = f"{came.provider}:unblock"
        facts = [{"source": PROVIDER, "sender": each.sender, "cause": cause} for each in over]
        return Parts(tuple(case.event(EventType.UNBLOCKED, each, scope="") for each in facts))
    if any(block.sender == case.sender for block in mine):
        return Parts()
    cause, lifted_by = json.loads(came.text)
    told = {
        "source": PROVIDER,
        "sender": case.sender,
        "cause": cause or f"{came.provider}:{came.hint}",
        "lifted_by": lifted_by,
    }
    return Parts((case.event(EventType.BLOCKED, told, scope=""),))
