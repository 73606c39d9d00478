"""One category of messages stopped by the person's own word, and begun again (row K6).

Like a provider's block of one category it is a block, and moves no consent: whatever else the
person agreed to or refused stands. It counts for every sender and program of the tenant. A later
START does not lift it, for a person who gives up one thing by name has not asked for it since.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from optin.consent import PERSON, EventType, Facts, State
from optin.keywords import Reading
from optin.policy.automatic import Case, Parts, named
from optin.policy.decision import Purpose
from optin.policy.order import Said, may_be_before
from optin.templates import TemplateName

__all__ = ["started", "stopped"]


def stopped(
    case: Case,
    reading: Reading,
    facts: Facts,
    payload: Mapping[str, str],
    *,
    answer_by: datetime | None,
) -> Parts:
    """Stop the categories that a person names, and say so once.

    Args:
        case: Whose.
        reading: What the words were read as.
        facts: The header of the proof.
        payload: The proof, with the very words.
        answer_by: When the confirmation is too late; None where somebody else gives it.
    """
    name = reading.keyword or ""
    barred = {block.source for block in case.recipient.standing.blocks}
    sources = [_source(category) for category in reading.categories]
    told = {"sender": "", "cause": reading.rule, "lifted_by": f"START {name}"}
    proof = named(case.user, payload)
    events = tuple(
        case.event(EventType.BLOCKED, {**facts, **told, "source": source}, proof, scope="")
        for source in sources
    )
    parts = Parts(events) + case.discard_about(reading.categories)
    if case.record.state is State.OPTED_OUT or barred.issuperset(sources):
        return parts
    notice = case.notice(TemplateName.CATEGORY_REJECTED, category=name)
    if answer_by is None:
        return parts + Parts((), (notice,))
    text = case.text(
        TemplateName.CATEGORY_OPT_OUT_CONFIRMATION,
        Purpose.OPT_OUT_CONFIRMATION,
        expires_at=answer_by,
        category=name,
    )
    return parts + Parts((), (notice, text))


def started(case: Case, said: Said, payload: Mapping[str, str]) -> Parts:
    """Lift what a person has stopped by name and names again, in exactly those words.

    Args:
        case: Whose.
        said: What the person wrote.
        payload: The proof, with the very words.

    Returns:
        The end of the blocks with its confirmation; nothing where there is none of them, or one may
        be of later.
    """
    reading, came = said.reading, said.came
    sources = {_source(category) for category in reading.categories}
    over = [
        block
        for block in case.recipient.standing.blocks
        if block.source in sources and not may_be_before(said, block.since, case.now)
    ]
    if came.doubtful or not over:
        return Parts()
    proof = named(case.user, payload)
    events = tuple(
        case.event(
            EventType.UNBLOCKED,
            {"source": block.source, "sender": block.sender, "cause": reading.rule},
            proof,
            scope="",
        )
        for block in over
    )
    if case.record.state is not State.OPTED_IN:
        return Parts(events)
    name = reading.keyword or ""
    text = case.text(TemplateName.CATEGORY_CONFIRMATION, Purpose.CONFIRMATION, category=name)
    return Parts(events, (text,))


def _source(category: str) -> str:
    return f"{PERSON}:{category}"
