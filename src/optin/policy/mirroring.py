"""Keep in step with a provider's own block list: a fact beside consent (row C10).

Whoever is on that list because they texted STOP has opted out, whether or not the STOP ever came
here. Whoever has stopped one category of messages there, such as marketing, is blocked for that
category alone: what they have agreed to with us is something else. Whoever is on it for another
reason is blocked, and no more. And whoever is on it no longer is blocked no longer; a consent that
ended meanwhile comes back by the person's own word alone.

The other way round, a provider is told of an opt-out that it cannot know of, and of an opt-in only
where that lifts a block which is older than the person's yes. Warning: providers take an opt-in for
the person's last word. One that lifts nothing could undo a STOP that only the provider saw.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from attrs import evolve

from optin.consent import DOUBT, Block, EventType, Record, Standing, State
from optin.policy.automatic import Case, Parts
from optin.policy.decision import Delivery, RecipientView

__all__ = [
    "BLOCKS",
    "PROVIDER",
    "agrees",
    "block_words",
    "blocked_since",
    "differ",
    "is_providers",
    "noted",
    "provider_of",
    "to_tell",
    "was_agreed_since",
    "word_of",
]

BLOCKS: Final = "block"
"""The kind of a delivery by which a provider tells of its list."""

PROVIDER: Final = "provider"
"""Who bars where a provider's list does."""


def provider_of(category: str) -> str:
    """Return who bars where a provider's list bars one category of messages alone.

    Args:
        category: Its name, ``""`` where every message is barred.
    """
    return f"{PROVIDER}:{category}" if category else PROVIDER


def is_providers(source: str) -> bool:
    """Say whether it is a provider that bars, be it one category or every message.

    Args:
        source: Who bars.
    """
    return source.partition(":")[0] == PROVIDER


def block_words(cause: str, lifted_by: str, category: str = "") -> str:
    """Return what is kept of a provider's words, in the place of a message's text.

    Args:
        cause: The provider's own code.
        lifted_by: The word that lifts the block when the person texts it, ``""`` for none.
        category: The one category of messages that is barred, ``""`` for every message.
    """
    return json.dumps([cause, lifted_by, category])


def word_of(came: Delivery) -> str:
    """Return the word that lifts a block when the person texts it, ``""`` for none.

    Args:
        came: What a provider says of its list.
    """
    return str(json.loads(came.text)[1])


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


def blocked_since(record: Record, standing: Standing) -> tuple[Block, ...]:
    """Return the blocks of a provider's that are no older than what a person has said last.

    Args:
        record: What they have said.
        standing: What is true of the person.
    """
    since = record.since
    return tuple(
        block
        for block in standing.blocks
        if block.source == PROVIDER and since is not None and block.since >= since
    )


def agrees(standing: Standing, scope: str, came: Delivery) -> bool:
    """Say whether an entry of a provider's list is what is known here.

    An entry that names no time was there when its block was noted, and has said nothing since. So a
    yes of later stands, and the block beside it bars every text while the entry is there. Warning:
    that is true of a list alone. What a webhook tells without a time is news.

    Args:
        standing: What is true of the person.
        scope: The scope of the provider's sender.
        came: The entry.
    """
    source = provider_of(json.loads(came.text)[2])
    noted_at = [
        block.since
        for block in standing.blocks
        if block.source == source and block.sender == came.sender
    ]
    if came.hint != "stop":
        return bool(noted_at) is (came.hint == "block")
    if not noted_at:
        return False
    said = evolve(came, occurred_at=came.occurred_at or noted_at[0])
    record = standing.in_scope(scope)
    return record.barred or was_agreed_since(record, said)


def noted(case: Case, came: Delivery) -> Parts:
    """Write down that the provider blocks somebody, or that it no longer does; nothing twice.

    Args:
        case: Whose; its sender is the one that the provider's word is about.
        came: What the provider says.
    """
    cause, lifted_by, category = json.loads(came.text)
    source = provider_of(category)
    mine = [block for block in case.recipient.standing.blocks if block.source == source]
    if came.hint == "unblock":
        over = [block for block in mine if block.sender == case.sender]
        why = f"{came.provider}:unblock"
        facts = [{"source": source, "sender": each.sender, "cause": why} for each in over]
        return Parts(tuple(case.event(EventType.UNBLOCKED, each, scope="") for each in facts))
    if any(block.sender == case.sender for block in mine):
        return Parts()
    told = {
        "source": source,
        "sender": case.sender,
        "cause": cause or f"{came.provider}:{came.hint}",
        "lifted_by": lifted_by,
    }
    return Parts((case.event(EventType.BLOCKED, told, scope=""),))


def differ(standing: Standing, senders: Mapping[str, str]) -> bool:
    """Say whether a person has opted out of one of a few senders and in to another.

    A provider that keeps one consent for all of them can then be told neither.

    Args:
        standing: What is true of the person.
        senders: The scopes of the senders, by their keys.
    """
    records = [standing.in_scope(scope) for scope in senders.values()]
    barred = any(record.barred for record in records)
    return barred and any(_agreed(record) for record in records)


def to_tell(view: RecipientView, senders: Mapping[str, str]) -> tuple[str, Record] | None:
    """Return what a provider is to be told of a person, of senders that it keeps one consent for.

    An opt-out where no block of the provider's stands yet; an opt-in where one stands that is older
    than the yes, and no opt-out waits to be decided, nor words that may be one to be read.

    Args:
        view: The person, whole.
        senders: The scopes of the senders, by their keys.

    Returns:
        The key of the sender, and the record: an opt-out where it is barred, else an opt-in. None
        where there is nothing to tell, or what was said differs.
    """
    if differ(view.standing, senders):
        return None
    blocks = [
        block.since
        for block in view.standing.blocks
        if block.source == PROVIDER and block.sender in senders
    ]
    in_doubt = view.unprocessed_stop or any(each.source == DOUBT for each in view.standing.blocks)
    for key, scope in senders.items():
        record = view.standing.in_scope(scope)
        if record.barred and not blocks:
            return key, record
        if not _agreed(record) or not blocks or in_doubt:
            continue
        if record.since is not None and record.since > max(blocks):
            return key, record
    return None


def _agreed(record: Record) -> bool:
    return record.state is State.OPTED_IN and not record.barred
